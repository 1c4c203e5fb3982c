//! The reference of the source language, made from its schema; without it a key could exist that no page tells of.
//!
//! English descriptions are the doc comments of the model. Finnish and Swedish ones, and all words around them, are in
//! `locales/<tag>/reference.toml`; a test holds its keys against the schema.

use serde::Deserialize;

use super::schema;
use super::shape::{Language, Part, PartKind, Shape};
use crate::doc::{Block, Code, Doc, Inline, Layer, Section, Table, Words};
use crate::i18n::Locales;
use crate::lang::Lang;
use crate::markup;
use crate::source::SourceMap;
use crate::syntax;
use crate::syntax::field::{Entries, Field, List};

/// One register in both forms.
const EXAMPLE: [(&str, &str); 2] = [("yaml", include_str!("example.yaml")), ("toml", include_str!("example.toml"))];

/// What `reference.toml` holds.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Book {
    /// Headings and the small words of tables.
    words: Field<Entries<String>>,
    /// What a value is, by the name of its type.
    types: Field<Entries<String>>,
    /// Descriptions by table, by table and key, by closed set and word, by type.
    texts: Field<Entries<String>>,
    /// The chapters that stand before the tables.
    intro: List<Chapter>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Chapter {
    id: Field<String>,
    title: Field<String>,
    text: Field<String>,
    /// Whether the example stands under the text.
    example: Field<bool>,
}

/// A language of the reference with its book.
struct Speaker {
    lang: Lang,
    book: Book,
}

impl Speaker {
    /// The book of a language; English where there is none.
    fn new(lang: &Lang) -> Self {
        let text = match lang.base() {
            "fi" => include_str!("../../locales/fi/reference.toml"),
            "sv" => include_str!("../../locales/sv/reference.toml"),
            _ => include_str!("../../locales/en/reference.toml"),
        };
        let mut sources = SourceMap::default();
        let id = sources.add("reference.toml", text);
        let node = sources.get(id).map(|it| syntax::parse(it).0);
        let book = node.and_then(|it| syntax::decode::<Book>(&it).0).unwrap_or_default();
        Self { lang: lang.clone(), book }
    }

    /// A word around the text.
    fn word(&self, name: &str) -> String {
        entry(&self.book.words, name).unwrap_or(name).to_owned()
    }

    fn type_word(&self, name: &str) -> Option<String> {
        match name.strip_prefix("Term_") {
            Some(kind) => entry(&self.book.types, "Term").map(|it| it.replace("{kind}", &format!("`{kind}`"))),
            None => entry(&self.book.types, name).map(str::to_owned),
        }
    }

    fn text<'a>(&'a self, key: &str, english: &'a str) -> &'a str {
        entry(&self.book.texts, key).unwrap_or(english)
    }

    /// A document of chapters in this language.
    fn doc(&self, id: &str, title: &str, sections: Vec<Section>) -> Doc {
        Doc {
            lang: self.lang.clone(),
            id: id.to_owned(),
            title: vec![Inline::text(title)],
            description: self.word("description"),
            author: "seloste".to_owned(),
            date: None,
            dated: None,
            made_for: None,
            address: None,
            lead: Vec::new(),
            sections,
            parts: Vec::new(),
            numbered: false,
            draft: false,
            alternates: Vec::new(),
            words: Words::default(),
        }
    }
}

fn entry<'a>(table: &'a Field<Entries<String>>, key: &str) -> Option<&'a str> {
    table.get()?.get(key).map(|it| it.value.as_str())
}

/// The reference of the source language.
#[must_use]
pub fn reference(lang: &Lang) -> Doc {
    let speaker = Speaker::new(lang);
    let mut sections: Vec<Section> = speaker.book.intro.values().map(|it| speaker.chapter(it)).collect();
    let language = Language::new(schema::register(), "Register");
    let (mut tables, mut sets) = (Vec::new(), Vec::new());
    for part in language.parts() {
        match part.kind {
            PartKind::Table => tables.push(speaker.table(&language, &part)),
            PartKind::Set => sets.push(speaker.set(&part)),
        }
    }
    let project = Language::new(schema::project(), "Settings");
    let settings = project.parts().into_iter().map(|part| match part.kind {
        PartKind::Table => speaker.table(&project, &part),
        PartKind::Set => speaker.set(&part),
    });
    sections.push(section("tables", &speaker.word("tables"), Vec::new(), tables));
    sections.push(section("sets", &speaker.word("sets"), Vec::new(), sets));
    sections.push(section("values", &speaker.word("values"), vec![speaker.values(&language)], Vec::new()));
    sections.push(section("settings", &speaker.word("settings"), Vec::new(), settings.collect()));
    speaker.doc("reference", &speaker.word("title"), sections)
}

/// The kinds of the vocabulary in the order of a register.
const KINDS: [&str; 9] = ["data", "subject", "source", "event", "recipient", "measure", "use", "channel", "deletion"];

/// The vocabulary: each kind as a table of ids, words and concepts of the W3C's Data Privacy Vocabulary.
#[must_use]
pub fn vocabulary(lang: &Lang) -> Doc {
    let speaker = Speaker::new(lang);
    let locales = Locales::embedded();
    let head = ["id", "words", "dpv"].map(|it| line(&speaker.word(it))).to_vec();
    let kind = |kind: &str| {
        let terms = locales.vocabulary().iter().filter(|(_, it)| it.kind.as_deref() == Some(kind));
        let rows = terms.map(|(id, facts)| {
            let words = locales.get(lang).and_then(|it| it.term(id)).unwrap_or_default();
            let dpv = facts.dpv.as_deref().map_or_else(String::new, |it| format!("`{it}`"));
            let broad = if facts.matching.as_deref() == Some("broad") { speaker.word("broad") } else { String::new() };
            let concept = if broad.is_empty() { dpv } else { format!("{dpv} ({broad})") };
            vec![cell(&format!("`{id}`")), vec![Block::Para(words)], cell(&concept)]
        });
        let table = Table { caption: Vec::new(), head: head.clone(), rows: rows.collect() };
        section(kind, &speaker.word(&format!("kind-{kind}")), vec![Block::Table(table)], Vec::new())
    };
    let mut doc = speaker.doc("vocabulary", &speaker.word("vocabulary"), KINDS.map(kind).into());
    doc.description = speaker.word("vocabulary-description");
    doc.lead = prose(&speaker.word("vocabulary-lead"));
    doc
}

/// A section with its anchor.
fn section(id: &str, title: &str, blocks: Vec<Block>, sections: Vec<Section>) -> Section {
    Section { id: id.to_owned(), title: vec![Inline::text(title)], layer: Layer::Whole, blocks, sections }
}

/// Text with Markdown and code words; a code word is shown important, because a document has no smaller mark for it.
pub(super) fn prose(text: &str) -> Vec<Block> {
    let mut out = String::new();
    for (at, piece) in text.split('`').enumerate() {
        if at % 2 == 0 {
            out.push_str(piece);
            continue;
        }
        out.push_str("**");
        for it in piece.chars() {
            if it.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(it);
        }
        out.push_str("**");
    }
    markup::parse(&out).0
}

/// The words of a text that is one paragraph.
fn line(text: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    for block in prose(text) {
        if let Block::Para(inlines) = block {
            out.extend(inlines);
        }
    }
    out
}

/// A cell of a table.
fn cell(text: &str) -> Vec<Block> {
    prose(text)
}

impl Speaker {
    fn chapter(&self, chapter: &Chapter) -> Section {
        let text = |field: &Field<String>| field.as_deref().unwrap_or_default().to_owned();
        let mut blocks = prose(&text(&chapter.text));
        if chapter.example.get() == Some(&true) {
            blocks.extend(
                EXAMPLE.map(|(format, text)| Block::Code(Code { format: format.to_owned(), text: text.to_owned() })),
            );
        }
        section(&text(&chapter.id), &text(&chapter.title), blocks, Vec::new())
    }

    fn table(&self, language: &Language, part: &Part<'_>) -> Section {
        let rows = part.entries.iter().map(|(key, english, value)| {
            let shape = language.shape(value);
            let description = self.text(&format!("{}.{key}", part.name), english);
            vec![cell(&format!("`{key}`")), cell(&self.value(&shape)), cell(&self.also(&shape)), cell(description)]
        });
        let head = ["key", "value", "also", "meaning"].map(|it| line(&self.word(it))).to_vec();
        let caption = line(self.text(part.name, part.english));
        let mut blocks = vec![Block::Table(Table { caption, head, rows: rows.collect() })];
        if !part.keys.is_empty() {
            let keys: Vec<String> = part.keys.iter().map(|it| format!("`{it}`")).collect();
            blocks.insert(0, Block::Para(line(&format!("{} {}", self.word("used"), keys.join(", ")))));
        }
        section(part.name, part.name, blocks, Vec::new())
    }

    fn set(&self, part: &Part<'_>) -> Section {
        let rows = part.entries.iter().map(|(word, english, _)| {
            vec![cell(&format!("`{word}`")), cell(self.text(&format!("{}.{word}", part.name), english))]
        });
        let head = ["word", "meaning"].map(|it| line(&self.word(it))).to_vec();
        let caption = line(self.text(part.name, part.english));
        section(part.name, part.name, vec![Block::Table(Table { caption, head, rows: rows.collect() })], Vec::new())
    }

    /// What may stand there, in words.
    fn value(&self, shape: &Shape) -> String {
        let parts: Vec<String> = if shape.types.is_empty() {
            shape.words.iter().map(|it| format!("`{it}`")).collect()
        } else {
            shape.types.iter().map(|it| self.type_word(it).unwrap_or_else(|| format!("`{it}`"))).collect()
        };
        parts.join(&format!(" {} ", self.word("or")))
    }

    /// In which other forms.
    fn also(&self, shape: &Shape) -> String {
        let mut forms = Vec::new();
        if shape.entries {
            forms.push(self.word("entries"));
        }
        if shape.list {
            forms.push(self.word("list"));
        }
        if !shape.types.is_empty() {
            forms.extend(shape.words.iter().map(|it| format!("`{it}`")));
        }
        forms.join(", ")
    }

    fn values(&self, language: &Language) -> Block {
        let rows = language
            .scalars()
            .into_iter()
            .filter_map(|(name, english)| Some(vec![cell(&self.type_word(name)?), cell(self.text(name, english))]));
        let head = ["value", "form"].map(|it| line(&self.word(it))).to_vec();
        Block::Table(Table { caption: line(&self.word("values-caption")), head, rows: rows.collect() })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::doc::plain;
    use crate::model::register::Register;

    fn keys(table: &Field<Entries<String>>) -> BTreeSet<String> {
        table.get().map(|it| it.iter().map(|(key, _)| key.value.clone()).collect()).unwrap_or_default()
    }

    /// Every key that the pages ask for.
    fn needed() -> BTreeSet<String> {
        let mut needed = BTreeSet::new();
        for language in [Language::new(schema::register(), "Register"), Language::new(schema::project(), "Settings")] {
            for part in language.parts() {
                needed.insert(part.name.to_owned());
                needed.extend(part.entries.iter().map(|(key, ..)| format!("{}.{key}", part.name)));
            }
            needed.extend(language.scalars().iter().map(|(name, _)| (*name).to_owned()));
        }
        needed
    }

    #[test]
    fn every_description_is_translated_and_none_is_left_over() {
        let needed = needed();
        assert!(needed.len() > 350, "{}", needed.len());
        for lang in [Lang::fi(), Lang::sv()] {
            let found = keys(&Speaker::new(&lang).book.texts);
            let missing: Vec<&String> = needed.difference(&found).collect();
            let superfluous: Vec<&String> = found.difference(&needed).collect();
            assert!(missing.is_empty() && superfluous.is_empty(), "{lang}: {missing:?} {superfluous:?}");
        }
    }

    #[test]
    fn the_books_have_the_same_words_types_and_chapters() {
        let english = Speaker::new(&Lang::en());
        for lang in [Lang::fi(), Lang::sv()] {
            let other = Speaker::new(&lang);
            assert_eq!(keys(&english.book.words), keys(&other.book.words));
            assert_eq!(keys(&english.book.types), keys(&other.book.types));
            let ids = |it: &Speaker| it.book.intro.values().map(|it| it.id.clone().into_value()).collect::<Vec<_>>();
            assert_eq!(ids(&english), ids(&other));
        }
    }

    #[test]
    fn every_value_has_a_word() {
        let speaker = Speaker::new(&Lang::sv());
        for language in [Language::new(schema::register(), "Register"), Language::new(schema::project(), "Settings")] {
            let parts = language.parts();
            let named: BTreeSet<&str> = parts.iter().map(|it| it.name).collect();
            for part in parts.iter().filter(|it| it.kind == PartKind::Table) {
                for (key, _, value) in &part.entries {
                    let shape = language.shape(value);
                    assert!(!shape.types.is_empty() || !shape.words.is_empty(), "{}.{key}", part.name);
                    for it in shape.types {
                        assert!(named.contains(it.as_str()) || speaker.type_word(&it).is_some(), "{it}");
                    }
                }
            }
        }
    }

    #[test]
    fn choices_are_taken_apart() {
        let language = Language::new(schema::register(), "Register");
        let parts = language.parts();
        let register = &parts[0];
        let value = |key: &str| register.entries.iter().find(|(it, ..)| *it == key).unwrap().2;
        let dpo = language.shape(value("dpo"));
        assert_eq!(
            (dpo.types, dpo.words, dpo.list),
            (vec!["Contact".to_owned()], vec!["inherit".to_owned(), "none".to_owned()], true)
        );
        let controller = language.shape(value("controller"));
        assert_eq!(controller.types, ["Reference", "Organisation"]);
        assert!(language.shape(value("parties")).entries);
    }

    /// The example in one of its forms, without places.
    fn decoded(name: &str, text: &str) -> String {
        let mut sources = SourceMap::default();
        let id = sources.add(name, text);
        let (node, mut found) = syntax::parse(sources.get(id).unwrap());
        let (register, more) = syntax::decode::<Register>(&node);
        found.extend(more);
        assert!(found.is_empty(), "{name}: {found:?}");
        let register = register.unwrap();
        let purpose = register.purposes.values().next().unwrap();
        let items: Vec<_> = register.data.values().flat_map(|it| it.items.values()).map(|it| it.id()).collect();
        let text = purpose.text.get().and_then(|it| it.0.get(&Lang::sv()));
        let retention = register.retention.values().next().unwrap();
        format!(
            "{:?} {:?} {text:?} {items:?} {:?} {:?} {}",
            register.id(),
            purpose.legal_bases(),
            retention.period.get(),
            register.dates.get().and_then(|it| it.compiled.get()),
            register.name.get().and_then(|it| it.get(&Lang::fi())).unwrap(),
        )
    }

    #[test]
    fn both_forms_of_the_example_say_the_same() {
        let [(_, yaml), (_, toml)] = EXAMPLE;
        let (yaml, toml) = (decoded("newsletter.yaml", yaml), decoded("newsletter.toml", toml));
        assert_eq!(yaml, toml);
        assert!(yaml.contains("P") && yaml.contains("Uutiskirje"), "{yaml}");
    }

    #[test]
    fn every_term_has_words_in_every_language() {
        let terms = Locales::embedded().vocabulary().iter().count();
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let doc = vocabulary(&lang);
            let mut rows = 0;
            for block in doc.sections.iter().flat_map(|it| &it.blocks) {
                let Block::Table(table) = block else { panic!("only tables stand here") };
                for row in &table.rows {
                    let [Block::Para(words)] = row[1].as_slice() else { panic!("one paragraph of words") };
                    assert!(!plain::inlines(words).trim().is_empty(), "{row:?}");
                    assert!(!matches!(words.as_slice(), [Inline::Foreign { .. }]), "{row:?}");
                    rows += 1;
                }
            }
            assert_eq!(rows, terms, "a term of a kind that no table shows");
        }
    }

    #[test]
    fn code_words_keep_their_signs() {
        let words = line("write `[a]_*` or `x`");
        assert_eq!(plain::inlines(&words), "write [a]_* or x");
        assert!(words.contains(&Inline::Strong(vec![Inline::text("x")])), "{words:?}");
    }
}
