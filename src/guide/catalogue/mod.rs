//! The findings that are no rules of law: what is wrong with a file, a value, a reference. Without this table
//! `seloste explain unknown-key` would have nothing to say.
//!
//! A test holds the table against the names in the source, and every example against the reader.

mod files;
mod project;
mod prose;
mod shapes;
#[cfg(test)]
mod tests;
mod values;

use super::reference::prose as markdown;
use crate::doc::{Block, Code, Doc, Inline, Layer, Section, Words};
use crate::lang::{Lang, Text};
use crate::text;

/// One finding of the reader, with what an author should know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Kebab-case, the same for ever.
    pub name: &'static str,
    /// What is wrong; lower case, no full stop.
    pub summary: Text,
    /// What it finds, why it matters and how to mend it: Markdown.
    pub explanation: Text,
    /// YAML that has the finding; empty where no register can show it.
    pub wrong: &'static str,
    /// The same mended.
    pub right: &'static str,
}

/// All of them, in the order in which a file is read.
pub static ALL: &[&[Entry]] = &[files::ENTRIES, shapes::ENTRIES, values::ENTRIES, project::ENTRIES, prose::ENTRIES];

/// All entries, one after the other.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    ALL.iter().copied().flatten()
}

/// An entry by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Entry> {
    entries().find(|it| it.name == name)
}

/// The page of an entry.
#[must_use]
pub fn page(entry: &Entry, lang: &Lang, words: Words) -> Doc {
    let mut lead = vec![Block::Para(vec![Inline::Strong(vec![Inline::text(sentence(entry.summary.get(lang)))])])];
    lead.extend(markdown(entry.explanation.get(lang)));
    let examples = [
        ("wrong", text! { fi: "Väärin", sv: "Fel", en: "Wrong" }, entry.wrong),
        ("right", text! { fi: "Oikein", sv: "Rätt", en: "Right" }, entry.right),
    ];
    let section = |(id, title, yaml): (&str, Text, &str)| Section {
        id: id.to_owned(),
        title: vec![Inline::text(title.get(lang))],
        layer: Layer::Whole,
        blocks: vec![Block::Code(Code { format: "yaml".to_owned(), text: yaml.to_owned() })],
        sections: Vec::new(),
    };
    Doc {
        lang: lang.clone(),
        id: entry.name.to_owned(),
        title: vec![Inline::text(entry.name)],
        description: sentence(entry.summary.get(lang)),
        author: "seloste".to_owned(),
        date: None,
        dated: None,
        made_for: None,
        address: None,
        lead,
        sections: examples.into_iter().filter(|(.., yaml)| !yaml.is_empty()).map(section).collect(),
        parts: Vec::new(),
        numbered: false,
        draft: false,
        alternates: Vec::new(),
        words,
    }
}

/// A summary as a sentence.
fn sentence(summary: &str) -> String {
    let mut letters = summary.chars();
    letters.next().map_or_else(String::new, |it| format!("{}{}.", it.to_uppercase(), letters.as_str()))
}
