//! How long data are kept (Art. 5(1)(e), 13(2)(a)).

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::Link;
use super::purpose::Law;
use super::reference::{DataId, PurposeId, Ref};
use super::text::{ChannelTerm, DeletionTerm, EventTerm, Prose, Term};
use super::value::{Date, Period};
use crate::syntax::field::{Field, List};

/// How long some of the data are kept.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Retention {
    /// The groups of data; all when left out.
    pub of: List<Ref<DataId>>,
    /// The purposes; all when left out.
    pub purposes: List<Ref<PurposeId>>,
    /// The channels of contact that the period is for; all when left out.
    pub channels: List<Term<ChannelTerm>>,
    /// The period: `P18M`.
    pub period: Field<Period>,
    /// The event from which the period is counted: an id of the vocabulary or own words.
    pub after: Field<Term<EventTerm>>,
    /// A fixed last day.
    pub until: Field<Date>,
    /// The criteria that determine the period, when it is not a number (Art. 13(2)(a)).
    pub criteria: Field<Prose>,
    /// Permanent retention with what orders it.
    pub permanent: Field<Permanent>,
    /// What may end or prolong the retention otherwise, as a sentence.
    pub alternative: Field<Prose>,
    /// How long the data stay in backups after that.
    pub backups: Field<Period>,
    /// What happens to the data at the end: an id of the vocabulary or own words.
    pub deletion: Field<Term<DeletionTerm>>,
    /// Why this long, as a sentence.
    pub because: Field<Prose>,
    /// The law that sets the period.
    pub laws: List<Law>,
}

/// Permanent retention for archiving (Archives Act 831/1994; Data Protection Act 1050/2018, section 32).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Permanent {
    /// The law that orders it.
    pub law: List<Law>,
    /// The archive's decision: its reference.
    pub decision: Field<String>,
    /// Where the decision is published.
    pub url: Field<Link>,
}
