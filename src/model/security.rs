//! Security, publicity and secrecy, as far as they are told to readers (Art. 32; Act 621/1999).

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::Link;
use super::purpose::Law;
use super::reference::{DataId, Ref};
use super::text::{MeasureTerm, Prose, Term};
use super::value::OrNone;
use crate::syntax::field::{Field, List};

/// Security measures: a list, or a table that sorts them.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "Security", untagged)]
pub enum Security {
    /// Ids of the vocabulary or own words; the vocabulary knows the kind of each of its measures.
    #[serde(rename = "list")]
    #[schemars(with = "Vec<Term<MeasureTerm>>")]
    List(List<Term<MeasureTerm>>),
    /// Sorted by kind.
    #[serde(rename = "map")]
    Sorted(Box<SortedSecurity>),
}

/// Security measures by kind.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct SortedSecurity {
    /// The principle in a sentence or two.
    pub text: Field<Prose>,
    /// Administrative measures: duties of secrecy, training, agreements.
    pub administrative: List<Term<MeasureTerm>>,
    /// Technical measures: accounts, logs, encryption.
    pub technical: List<Term<MeasureTerm>>,
    /// Physical measures: locks, access control.
    pub physical: List<Term<MeasureTerm>>,
    /// How material on paper is protected; `none` if there is none.
    pub manual: Field<OrNone<Prose>>,
    /// Measures that are recorded but not published.
    pub unpublished: List<Term<MeasureTerm>>,
}

impl Security {
    /// All published measures with nothing said of their kind.
    #[must_use]
    pub fn unsorted(&self) -> &[crate::source::Spanned<Term<MeasureTerm>>] {
        match self {
            Self::List(it) => &it.0,
            Self::Sorted(_) => &[],
        }
    }
}

/// Publicity and secrecy of the data (Act on the Openness of Government Activities 621/1999).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Publicity {
    /// Whether the data are public, partly secret or secret.
    pub level: Field<PublicityLevel>,
    /// The groups of data that are secret; all when left out.
    pub secret: List<Ref<DataId>>,
    /// The provisions that make them secret.
    pub laws: List<Law>,
    /// What this means, as sentences.
    pub text: Field<Prose>,
    /// The document description of Act 906/2019, section 28.
    pub document_description: Field<Link>,
}

/// Whether data are public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PublicityLevel {
    /// Public unless the law says otherwise.
    Public,
    /// Some of them are secret.
    PartlySecret,
    /// Secret.
    Secret,
}
