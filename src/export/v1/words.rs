//! Words, dates and references of a register in one language, and what it means that something is not given.

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use crate::doc::{Inline, plain};
use crate::lang::{Lang, Text};
use crate::markup;
use crate::model::people::Link;
use crate::model::reference::Ref;
use crate::model::text::{self, Localized, Prose};
use crate::model::value::{self, Date, OrNone, Period};
use crate::syntax::field::{Field, List};

/// Words in the language of the notice; with their language where they stand in another.
#[derive(Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub(in crate::export) enum Words {
    /// In the language of the notice.
    Own(String),
    /// In another language, because this one is missing.
    Other {
        /// The words.
        text: String,
        /// Their language (BCP 47).
        language: String,
    },
}

/// A term of the vocabulary or the author's own words.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Term {
    /// The term's id in the vocabulary of the program; null for own words.
    id: Option<String>,
    /// The words.
    text: Option<Words>,
    /// The concept of the W3C Data Privacy Vocabulary.
    dpv: Option<Concept>,
}

/// A concept of the W3C Data Privacy Vocabulary.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Concept {
    /// The concept as a CURIE: `pd:Name`.
    concept: String,
    /// `exact`, or `broad` when the concept is wider than the term.
    #[serde(rename = "match")]
    matching: String,
}

/// A period in the calendar.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Duration {
    /// ISO 8601: `P18M`.
    iso: String,
    /// In words.
    text: String,
}

/// Whether something is said.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::export) enum State {
    /// The register says nothing of it.
    Unset,
    /// The register states that there is none.
    None,
    /// The register gives it.
    Given,
}

/// A list that can also be stated to be empty.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct StatedList<T> {
    /// Whether the list is given.
    state: State,
    /// The items; empty unless given.
    items: Vec<T>,
}

/// A value that can also be stated not to exist.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Stated<T> {
    /// Whether the value is given.
    state: State,
    /// The value; null unless given, and where it is given in no language at all.
    value: Option<T>,
}

impl<T> StatedList<T> {
    pub(super) fn new(state: State, items: Vec<T>) -> Self {
        Self { state, items }
    }

    pub(super) fn of<U>(field: &Field<OrNone<List<U>>>, one: impl Fn(&U) -> T) -> Self {
        match field.get() {
            None => Self::new(State::Unset, Vec::new()),
            Some(OrNone::None) => Self::new(State::None, Vec::new()),
            Some(OrNone::Given(list)) => Self::new(State::Given, list.values().map(one).collect()),
        }
    }
}

impl<T> Stated<T> {
    pub(super) fn unset() -> Self {
        Self { state: State::Unset, value: None }
    }

    pub(super) fn of<U>(field: &Field<OrNone<U>>, one: impl Fn(&U) -> T) -> Self {
        Self::maybe(field, |it| Some(one(it)))
    }

    /// A value that may be given without words that can be shown: the value is null then.
    pub(super) fn maybe<U>(field: &Field<OrNone<U>>, one: impl Fn(&U) -> Option<T>) -> Self {
        match field.get() {
            None => Self::unset(),
            Some(OrNone::None) => Self { state: State::None, value: None },
            Some(OrNone::Given(it)) => Self { state: State::Given, value: one(it) },
        }
    }
}

impl Cx<'_> {
    pub(super) fn lang(&self) -> &Lang {
        self.context.locale.lang()
    }

    pub(super) fn words(&self, text: &Localized) -> Option<Words> {
        self.found(text, |it| it.trim().to_owned())
    }

    pub(super) fn text(&self, field: &Field<Localized>) -> Option<Words> {
        field.get().and_then(|it| self.words(it))
    }

    /// Prose without its markup, one line for each paragraph or item of a list.
    pub(super) fn prose(&self, field: &Field<Prose>) -> Option<Words> {
        field.get().and_then(|it| self.plain(it))
    }

    pub(super) fn plain(&self, prose: &Prose) -> Option<Words> {
        self.found(&prose.0, |it| plain::blocks(&markup::parse(it).0).join("\n"))
    }

    /// The text in the language of the notice; else in the first of the notice's languages that has it, else in any.
    fn found(&self, text: &Localized, read: impl Fn(&str) -> String) -> Option<Words> {
        if let Some(it) = text.get(self.lang()) {
            return Some(Words::Own(read(it)));
        }
        let listed = self.context.languages.iter().find_map(|it| Some((it.clone(), text.get(it)?)));
        let (lang, it) = listed.or_else(|| match text {
            Localized::Same(_) => None,
            Localized::Each(entries) => entries.iter().find_map(|(tag, _)| {
                let lang = Lang::parse(&tag.value)?;
                let it = text.get(&lang)?;
                Some((lang, it))
            }),
        })?;
        Some(Words::Other { text: read(it), language: lang.to_string() })
    }

    /// A text of the program's own, which speaks three languages.
    pub(super) fn own(&self, text: Text) -> Words {
        let words = text.get(self.lang()).to_owned();
        match self.lang().base() {
            "fi" | "sv" | "en" => Words::Own(words),
            _ => Words::Other { text: words, language: Lang::en().to_string() },
        }
    }

    pub(super) fn term<K>(&self, term: &text::Term<K>) -> Term {
        match &term.words {
            text::Words::Own(it) => Term { id: None, text: self.words(it), dpv: None },
            text::Words::Id(id) => {
                let facts = self.context.vocabulary.get(id);
                let concept = |facts: &crate::model::vocabulary::TermFacts| {
                    let matching = facts.matching.as_deref().unwrap_or("exact").to_owned();
                    Some(Concept { concept: facts.dpv.get()?.clone(), matching })
                };
                let text = self.context.locale.term(id).map(|it| inline_words(&it));
                Term { id: Some(id.clone()), text, dpv: facts.and_then(concept) }
            }
        }
    }

    pub(super) fn terms<K>(&self, list: &List<text::Term<K>>) -> Vec<Term> {
        list.values().map(|it| self.term(it)).collect()
    }

    pub(super) fn maybe_term<K>(&self, field: &Field<text::Term<K>>) -> Option<Term> {
        field.get().map(|it| self.term(it))
    }

    pub(super) fn link(&self, field: &Field<Link>) -> Option<String> {
        field.get().and_then(|it| it.get(self.lang())).map(str::to_owned)
    }

    pub(super) fn duration(&self, field: &Field<Period>) -> Option<Duration> {
        let period = field.get()?;
        let text = plain::inlines(&[self.context.locale.period(period)]);
        Some(Duration { iso: period.to_string(), text })
    }

    /// The name of a country; null when the program has no name for the code.
    pub(super) fn country_name(&self, code: &str) -> Option<Words> {
        self.context.locale.country(code).map(|it| inline_words(&it))
    }
}

/// Words of a locale, which marks what it borrows from another language.
fn inline_words(inlines: &[Inline]) -> Words {
    let text = plain::inlines(inlines);
    match inlines {
        [Inline::Foreign { lang, text: _ }] => Words::Other { text, language: lang.to_string() },
        _ => Words::Own(text),
    }
}

pub(super) fn date(field: &Field<Date>) -> Option<String> {
    field.get().map(ToString::to_string)
}

pub(super) fn id(field: &Field<value::Id>) -> Option<String> {
    field.get().map(|it| it.as_str().to_owned())
}

pub(super) fn ids<K>(list: &List<Ref<K>>) -> Vec<String> {
    list.values().map(|it| it.as_str().to_owned()).collect()
}

pub(super) fn flag(field: &Field<bool>) -> bool {
    field.get().copied().unwrap_or_default()
}
