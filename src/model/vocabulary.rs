//! The vocabulary: what each term means to the program. Its words are in `locales/<tag>/vocabulary.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::data::SpecialKind;
use crate::source::SourceFile;
use crate::syntax::field::{Field, List};

/// The facts of one term that do not depend on a language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct TermFacts {
    /// The id: `email-address`.
    pub id: Field<String>,
    /// The kind: `data`, `subject`, `source`, `event`, `recipient`, `measure`, `use`, `channel`, `deletion`.
    pub kind: Field<String>,
    /// The group inside the kind: `technical` for a measure.
    pub group: Field<String>,
    /// The term of the W3C Data Privacy Vocabulary, as a CURIE.
    pub dpv: Field<String>,
    /// `broad` when that term is wider than this one.
    #[serde(rename = "match")]
    pub matching: Field<String>,
    /// The special category that the term belongs to (Art. 9(1)).
    pub special: Field<SpecialKind>,
    /// Whether it is about convictions or offences (Art. 10).
    pub criminal: Field<bool>,
    /// Whether it is the personal identity code (Data Protection Act 1050/2018, section 29).
    pub national_id: Field<bool>,
    /// Whether the group of data subjects are children.
    pub children: Field<bool>,
    /// Whether the group of data subjects are staff.
    pub staff: Field<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    term: List<TermFacts>,
}

/// All terms by id.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    terms: BTreeMap<String, TermFacts>,
}

impl Vocabulary {
    /// Reads `vocabulary.toml`; a term without an id is left out.
    #[must_use]
    pub fn read(file: &SourceFile) -> Self {
        let (node, _) = crate::syntax::parse(file);
        let (decoded, _) = crate::syntax::decode::<File>(&node);
        let terms = decoded.unwrap_or_default().term.0.into_iter();
        Self { terms: terms.filter_map(|it| Some((it.value.id.get()?.clone(), it.value))).collect() }
    }

    /// Adds the terms of another vocabulary; they win over terms of the same id.
    pub fn extend(&mut self, other: Self) {
        self.terms.extend(other.terms);
    }

    /// A term by id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&TermFacts> {
        self.terms.get(id)
    }

    /// The ids of a kind, in alphabetical order.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.terms.iter().filter(move |(_, it)| it.kind.as_deref() == Some(kind)).map(|(id, _)| id.as_str())
    }

    /// All terms in alphabetical order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &TermFacts)> {
        self.terms.iter().map(|(id, it)| (id.as_str(), it))
    }
}
