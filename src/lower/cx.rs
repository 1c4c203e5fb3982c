//! How a chapter speaks: phrases, texts of the register, terms, dates and links as blocks and running text.

use super::gap::Missing;
use super::{Context, words_of};
use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::i18n::value::Value;
use crate::lang::{Lang, Text};
use crate::law::right::Outcomes;
use crate::markup;
use crate::model::people::Link;
use crate::model::register::Register;
use crate::model::text::{Localized, Prose, Term, Words};
use crate::model::value::{Date, Period};
use crate::syntax::field::Field;

/// A register, and the language and day in which it is told.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// What the notice needs besides the register.
    pub context: &'a Context<'a>,
    /// The register.
    pub register: &'a Register,
    /// What follows for each right.
    pub(super) rights: &'a Outcomes,
}

/// A token on which a message chooses its wording.
pub(super) fn token(name: &'static str) -> Value {
    Value::Token(name)
}

/// A number that messages inflect by.
pub(super) fn count(items: usize) -> Value {
    Value::Number(u32::try_from(items).unwrap_or(u32::MAX))
}

/// `a`, a comma, `b`: what stands in a list item.
pub(super) fn item(inlines: Vec<Inline>) -> Vec<Block> {
    vec![Block::Para(inlines)]
}

/// A list whose items are one paragraph each; nothing when there are none.
pub(super) fn bullets(items: Vec<Vec<Inline>>) -> Option<Block> {
    list(items.into_iter().map(item).collect())
}

/// A list; nothing when there are no items.
pub(super) fn list(items: Vec<Vec<Block>>) -> Option<Block> {
    (!items.is_empty()).then_some(Block::List { ordered: false, items })
}

/// Facts; nothing when there are none.
pub(super) fn facts(facts: Vec<Fact>) -> Option<Block> {
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// A capital at the start, for a term that begins a line of its own.
pub(super) fn capital(mut inlines: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        let mut letters = first.chars();
        if let Some(letter) = letters.next() {
            *first = letter.to_uppercase().chain(letters).collect();
        }
    }
    inlines
}

/// A web page, shown by its address without the scheme.
pub(super) fn web(url: &str) -> Inline {
    let bare = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    Inline::Link { url: url.to_owned(), text: vec![Inline::text(bare)] }
}

impl<'a> Cx<'a> {
    /// The language that speaks.
    pub(super) fn lang(&self) -> &'a Lang {
        self.context.locale.lang()
    }

    pub(super) fn say(&self, phrase: &Phrase) -> Vec<Inline> {
        self.context.locale.say(phrase)
    }

    pub(super) fn word(&self, phrase: &Phrase) -> String {
        self.context.locale.word(phrase)
    }

    pub(super) fn para(&self, phrase: &Phrase) -> Block {
        Block::Para(self.say(phrase))
    }

    pub(super) fn fact(&self, label: &Phrase, blocks: Vec<Block>) -> Fact {
        Fact { term: self.say(label), blocks }
    }

    /// A fact whose value is one line.
    pub(super) fn line(&self, label: &Phrase, value: Vec<Inline>) -> Fact {
        self.fact(label, vec![Block::Para(value)])
    }

    /// A text of the register. Where this language is missing: a gap, or another language where that is excepted.
    pub(super) fn text(&self, text: &Localized) -> Vec<Inline> {
        match text.get(self.lang()) {
            Some(it) => vec![Inline::text(it.trim())],
            None => match self.other_language(text) {
                Some((lang, it)) => vec![Inline::Foreign { lang, text: vec![Inline::text(it.trim())] }],
                None => vec![Inline::Gap(self.hole(Missing::Translation))],
            },
        }
    }

    /// A text that a message closes with a full stop of its own.
    pub(super) fn clause(&self, text: &Localized) -> Vec<Inline> {
        let mut inlines = self.text(text);
        if let [Inline::Text(it)] = inlines.as_mut_slice() {
            *it = it.trim_end_matches('.').to_owned();
        }
        inlines
    }

    /// Prose of the register as blocks.
    pub(super) fn prose(&self, prose: &Prose) -> Vec<Block> {
        if let Some(it) = prose.0.get(self.lang()) {
            return markup::parse(it).0;
        }
        match self.other_language(&prose.0) {
            Some((lang, it)) => {
                vec![Block::Para(vec![Inline::Foreign { lang, text: markup::inlines(it) }])]
            }
            None => vec![Block::Gap(self.hole(Missing::Translation))],
        }
    }

    pub(super) fn maybe_prose(&self, prose: &Field<Prose>) -> Vec<Block> {
        prose.get().map(|it| self.prose(it)).unwrap_or_default()
    }

    /// Where an exception allows it: the text in the first language of the notice that has it, else in any.
    fn other_language<'t>(&self, text: &'t Localized) -> Option<(Lang, &'t str)> {
        self.exception(Missing::Translation.rule())?;
        let in_order = self.context.languages.iter().find_map(|lang| Some((lang.clone(), text.get(lang)?)));
        in_order.or_else(|| match text {
            Localized::Same(_) => None,
            Localized::Each(entries) => {
                entries.iter().find_map(|(tag, it)| Some((Lang::parse(&tag.value)?, it.value.as_str())))
            }
        })
    }

    /// A term: words of the vocabulary or the author's own.
    pub(super) fn term<K>(&self, term: &Term<K>) -> Vec<Inline> {
        match &term.words {
            Words::Id(id) => self.context.locale.term(id).unwrap_or_else(|| vec![Inline::text(id.as_str())]),
            Words::Own(text) => self.text(text),
        }
    }

    pub(super) fn terms<'t, K: 't>(&self, terms: impl IntoIterator<Item = &'t Term<K>>) -> Vec<Vec<Inline>> {
        terms.into_iter().map(|it| self.term(it)).collect()
    }

    /// A term of law in this language; English, marked as such, where the law is not known in it.
    pub(super) fn legal(&self, text: Text) -> Vec<Inline> {
        let words = vec![Inline::text(text.get(self.lang()))];
        if matches!(self.lang().base(), "fi" | "sv" | "en") {
            return words;
        }
        vec![Inline::Foreign { lang: Lang::en(), text: words }]
    }

    /// `a, b and c` as running text.
    pub(super) fn and(&self, items: &[Vec<Inline>]) -> Vec<Inline> {
        const MARK: char = '\u{F0000}';
        let stand_ins: Vec<String> = (0..items.len()).map(|it| format!("{MARK}{it}{MARK}")).collect();
        let joined = self.context.locale.formats().and(&stand_ins);
        let mut out: Vec<Inline> = Vec::new();
        for (at, part) in joined.split(MARK).enumerate() {
            let item = (at % 2 == 1).then(|| part.parse::<usize>().ok().and_then(|it| items.get(it))).flatten();
            for inline in item.cloned().unwrap_or_else(|| vec![Inline::text(part)]) {
                match (out.last_mut(), inline) {
                    (_, Inline::Text(text)) if text.is_empty() => {}
                    (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
                    (_, inline) => out.push(inline),
                }
            }
        }
        out
    }

    /// `a, b, c`: an enumeration after a colon, whose members may hold an "and" of their own.
    pub(super) fn commas(&self, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        let mut out: Vec<Inline> = Vec::new();
        for item in items {
            if !out.is_empty() {
                out.push(Inline::text(", "));
            }
            out.extend(item);
        }
        out
    }

    pub(super) fn date(&self, date: Date) -> Inline {
        self.context.locale.date(date.0)
    }

    pub(super) fn period(&self, period: &Period) -> Inline {
        self.context.locale.period(period)
    }

    /// The name of a country or organisation by its code.
    pub(super) fn country(&self, code: &str) -> Vec<Inline> {
        self.context.locale.country(code).unwrap_or_else(|| vec![Inline::text(code)])
    }

    /// The address of a link in this language.
    pub(super) fn url<'l>(&self, link: &'l Link) -> Option<&'l str> {
        link.get(self.lang())
    }

    /// A link shown by its address.
    pub(super) fn web(&self, link: &Link) -> Option<Inline> {
        self.url(link).map(web)
    }

    /// A link to a chapter of this notice, in the words of its heading.
    pub(super) fn jump(&self, anchor: &str, heading: &Phrase) -> Inline {
        Inline::Link { url: format!("#{anchor}"), text: self.say(heading) }
    }

    /// A link to the notice of another register of the project, without extension.
    pub(super) fn neighbour(&self, id: &str) -> Option<Inline> {
        let it = self.context.registers.find(id)?;
        let name = it.name.as_ref().map_or_else(|| vec![Inline::text(id)], |name| self.text(name));
        let up = "../".repeat(self.context.path.matches('/').count());
        Some(Inline::Link { url: format!("{up}{}", it.path), text: name })
    }

    /// The name of the register, or the gap.
    pub(super) fn register_name(&self) -> Vec<Inline> {
        match self.register.name.get() {
            Some(it) => self.text(it),
            None if self.exception(Missing::RegisterName.rule()).is_some() => {
                vec![Inline::text(self.register.id().unwrap_or(self.context.path))]
            }
            None => vec![Inline::Gap(self.hole(Missing::RegisterName))],
        }
    }

    /// The names of the controllers.
    pub(super) fn controller_inlines(&self) -> Vec<Vec<Inline>> {
        let names: Vec<Vec<Inline>> =
            self.register.controllers().iter().filter_map(|it| it.name.get()).map(|it| self.text(it)).collect();
        if names.is_empty() { vec![vec![Inline::Gap(self.hole(Missing::Controller))]] } else { names }
    }

    /// The names of the controllers as words, for document properties; empty while none is named.
    pub(super) fn controller_names(&self) -> String {
        let controllers = self.register.controllers();
        let names: Vec<Vec<Inline>> =
            controllers.iter().filter_map(|it| it.name.get()).map(|it| self.text(it)).collect();
        words_of(&self.and(&names))
    }

    /// Who acts, as the subject of a sentence: the one controller's name, or "the controller".
    pub(super) fn who(&self) -> Vec<Inline> {
        let named = self.register.main_controller().and_then(|it| it.name.get());
        match named {
            Some(it) => self.text(it),
            None => capital(self.say(&Phrase::TheController)),
        }
    }
}
