//! Texts for readers, a map by language; and terms, an id of the vocabulary or the author's own words.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::lang::Lang;
use crate::source::Spanned;
use crate::syntax::field::Entries;
use crate::syntax::mark;

/// A text for readers: one for each language, or one that is the same in every language.
#[derive(Clone, Debug, PartialEq)]
pub enum Localized {
    /// A bare string: a company's name, a number.
    Same(String),
    /// A text for each language, in the order of the file.
    Each(Entries<String>),
}

/// How [`Localized`] is chosen from what stands in the file.
#[derive(Deserialize)]
#[serde(rename = "$shape")]
enum LocalizedShape {
    #[serde(rename = "text")]
    Same(String),
    #[serde(rename = "map")]
    Each(Entries<String>),
}

impl From<LocalizedShape> for Localized {
    fn from(shape: LocalizedShape) -> Self {
        match shape {
            LocalizedShape::Same(it) => Self::Same(it),
            LocalizedShape::Each(it) => Self::Each(it),
        }
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        mark::marked::<LocalizedShape, D>(deserializer, mark::TEXT).map(Into::into)
    }
}

impl Localized {
    /// The text in a language; a bare string serves every language. `None` when the language is missing or empty.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> Option<&str> {
        match self {
            Self::Same(it) => Some(it.as_str()),
            Self::Each(entries) => entries.get(lang.as_str()).map(|it| it.value.as_str()),
        }
        .filter(|it| !it.trim().is_empty())
    }

    /// The text in a language with its place; `None` also for a bare string.
    #[must_use]
    pub fn spanned(&self, lang: &Lang) -> Option<&Spanned<String>> {
        match self {
            Self::Same(_) => None,
            Self::Each(entries) => entries.get(lang.as_str()),
        }
    }
}

impl JsonSchema for Localized {
    fn schema_name() -> Cow<'static, str> {
        "Localized".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A text for each language, by language tag; or one text that is the same in every language.",
            "oneOf": [
                { "type": "string", "minLength": 1 },
                {
                    "type": "object",
                    "minProperties": 1,
                    "properties": {
                        "fi": { "type": "string", "description": "Finnish" },
                        "sv": { "type": "string", "description": "Swedish" },
                        "en": { "type": "string", "description": "English" }
                    },
                    "patternProperties": { "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$": { "type": "string" } },
                    "additionalProperties": false
                }
            ]
        })
    }
}

/// A [`Localized`] text in which a safe subset of Markdown may be used: paragraphs, lists, emphasis, links.
#[derive(Clone, Debug, PartialEq)]
pub struct Prose(pub Localized);

impl<'de> Deserialize<'de> for Prose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        mark::marked::<LocalizedShape, D>(deserializer, mark::PROSE).map(|it| Self(it.into()))
    }
}

impl JsonSchema for Prose {
    fn schema_name() -> Cow<'static, str> {
        "Prose".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = Localized::json_schema(generator);
        schema.insert(
            "description".to_owned(),
            "A text for each language in which paragraphs, lists, **strong**, *emphasis* and [links](https://example.fi) may be used (Markdown)."
                .into(),
        );
        schema
    }
}

/// The kinds of the vocabulary.
pub trait TermKind {
    /// The kind's name in `locales/vocabulary.toml`.
    const KIND: &'static str;
    /// The mark that the decoder leaves, `$mark::term-…`.
    const MARK: &'static str;
}

/// Declares the kinds of terms.
macro_rules! term_kinds {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name;
        impl TermKind for $name {
            const KIND: &'static str = $kind;
            const MARK: &'static str = concat!("$mark::term-", $kind);
        }
    )*};
}

term_kinds! {
    /// Items of personal data.
    DataTerm = "data";
    /// Groups of data subjects.
    SubjectTerm = "subject";
    /// Sources of data.
    SourceTerm = "source";
    /// Events that start a period.
    EventTerm = "event";
    /// Categories of recipients.
    RecipientTerm = "recipient";
    /// Security measures.
    MeasureTerm = "measure";
    /// Uses for which data are not disclosed.
    UseTerm = "use";
    /// Channels of contact.
    ChannelTerm = "channel";
    /// Manners of deletion.
    DeletionTerm = "deletion";
}

/// An id of the vocabulary, or the author's own words.
#[derive(Clone, Debug)]
pub struct Term<K> {
    /// Which of the two.
    pub words: Words,
    kind: PhantomData<K>,
}

impl<K> PartialEq for Term<K> {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

/// An id of the vocabulary, or the author's own words.
#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// An id: `email-address`.
    Id(String),
    /// Own words by language.
    Own(Localized),
}

#[derive(Deserialize)]
#[serde(rename = "$shape")]
enum TermShape {
    #[serde(rename = "text")]
    Id(String),
    #[serde(rename = "map")]
    Own(Localized),
}

impl<'de, K: TermKind> Deserialize<'de> for Term<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        mark::marked::<TermShape, D>(deserializer, K::MARK).map(|shape| Self {
            words: match shape {
                TermShape::Id(it) => Words::Id(it),
                TermShape::Own(it) => Words::Own(it),
            },
            kind: PhantomData,
        })
    }
}

impl<K: TermKind> JsonSchema for Term<K> {
    fn schema_name() -> Cow<'static, str> {
        format!("Term_{}", K::KIND).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let own = generator.subschema_for::<Localized>();
        json_schema!({
            "description": format!("An id of the vocabulary (kind `{}`), or own words by language.", K::KIND),
            "anyOf": [{ "type": "string", "pattern": "^[a-z]([a-z0-9-]*[a-z0-9])?$" }, own]
        })
    }
}

impl<K> Term<K> {
    /// The id, when the term is one of the vocabulary.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match &self.words {
            Words::Id(it) => Some(it),
            Words::Own(_) => None,
        }
    }
}
