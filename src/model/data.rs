//! Whose data, which data, from where, and whether giving them is a duty (Art. 13(2)(e), 14(1)(d), 14(2)(f)).

use schemars::JsonSchema;
use serde::Deserialize;

use super::purpose::{Law, Point};
use super::reference::{DataId, PartyId, PurposeId, Ref, SubjectId};
use super::text::{DataTerm, Localized, Prose, SourceTerm, SubjectTerm, Term};
use super::value::Id;
use crate::syntax::field::{Field, List};

/// A group of data subjects.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct DataSubject {
    /// A name by which data can point at the group.
    pub id: Field<Id>,
    /// Who they are: an id of the vocabulary or own words, in the plural.
    pub name: Field<Term<SubjectTerm>>,
    /// When a reader belongs to the group, as a sentence: "Your data may be here if you have called us."
    pub when: Field<Prose>,
    /// Whether they are the controller's own staff (Act 759/2004).
    pub staff: Field<bool>,
    /// Whether they are children (Art. 8, 12(1)).
    pub children: Field<bool>,
    /// The law that governs the data of this group in particular, such as the Act on the Protection of Privacy in Working
    /// Life (759/2004) for staff.
    pub laws: List<Law>,
}

/// A group of data.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct DataGroup {
    /// A name by which sources, retention, recipients and purposes can point at the group.
    pub id: Field<Id>,
    /// A heading of a few words.
    pub name: Field<Localized>,
    /// The groups of data subjects whose data these are; all when left out.
    pub of: List<Ref<SubjectId>>,
    /// The items: ids of the vocabulary or own words.
    pub items: List<Term<DataTerm>>,
    /// The special categories that the group contains (Art. 9(1)); an item of the vocabulary brings its own.
    pub special: List<SpecialKind>,
    /// Whether it contains data on criminal convictions or offences (Art. 10).
    pub criminal: Field<bool>,
    /// The ground for the personal identity code, when the group holds it (Data Protection Act 1050/2018, section 29).
    pub national_id: Field<NationalIdGround>,
    /// Whether giving the data is a duty, and what follows if they are not given (Art. 13(2)(e)).
    pub provision: Field<Provision>,
    /// Anything particular to the group, such as when a part of it is collected.
    pub note: Field<Prose>,
}

/// The special categories of Art. 9(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialKind {
    /// Racial or ethnic origin.
    RaceEthnic,
    /// Political opinions.
    Political,
    /// Religious or philosophical beliefs.
    Religion,
    /// Trade union membership.
    Union,
    /// Genetic data.
    Genetic,
    /// Biometric data for the purpose of uniquely identifying a natural person.
    Biometric,
    /// Data concerning health.
    Health,
    /// Data concerning sex life or sexual orientation.
    SexLife,
}

/// Why the personal identity code may be processed (Data Protection Act 1050/2018, section 29).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct NationalIdGround {
    /// Which ground of section 29.
    pub ground: Field<NationalIdKind>,
    /// The law, when the ground is law.
    pub laws: List<Law>,
}

/// The grounds of section 29 of the Data Protection Act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NationalIdKind {
    /// The data subject's consent.
    Consent,
    /// A provision of law.
    Law,
    /// A task laid down by law, for which unambiguous identification is important (subsection 1, paragraph 1).
    StatutoryTask,
    /// The rights and duties of the data subject or the controller (subsection 1, paragraph 2).
    RightsAndDuties,
    /// Research or statistics (subsection 1, paragraph 3).
    Research,
    /// A field named in subsection 2, such as credit, insurance, health care, social welfare or employment.
    Sector,
}

/// Whether data must be given: a word, or the word with what it rests on and what follows.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "Provision", untagged)]
pub enum Provision {
    /// One word.
    #[serde(rename = "text")]
    Duty(ProvisionDuty),
    /// The word with more.
    #[serde(rename = "map")]
    Full(Box<FullProvision>),
}

/// Whether data must be given (Art. 13(2)(e)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProvisionDuty {
    /// Nothing obliges to give them.
    Voluntary,
    /// A statute obliges to give them.
    Statutory,
    /// A contract obliges to give them.
    Contractual,
    /// They are needed to enter into a contract.
    NeededForContract,
    /// They are needed for the matter or the service to be handled.
    NeededForService,
    /// They arise by themselves when the service is used; the reader gives nothing.
    Automatic,
}

/// The duty with what it rests on and what follows.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct FullProvision {
    /// The duty.
    pub duty: Field<ProvisionDuty>,
    /// The law that obliges, when the duty is statutory.
    pub laws: List<Law>,
    /// What follows when the data are not given, as a sentence.
    pub consequence: Field<Prose>,
}

impl Provision {
    /// The duty, when it could be read.
    #[must_use]
    pub fn duty(&self) -> Option<ProvisionDuty> {
        match self {
            Self::Duty(it) => Some(*it),
            Self::Full(it) => it.duty.get().copied(),
        }
    }

    /// Whether a duty is there but could not be read.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        match self {
            Self::Duty(_) => false,
            Self::Full(it) => it.duty.is_bad(),
        }
    }

    /// What follows when the data are not given.
    #[must_use]
    pub fn consequence(&self) -> Option<&Prose> {
        match self {
            Self::Duty(_) => None,
            Self::Full(it) => it.consequence.get(),
        }
    }

    /// The law that obliges.
    #[must_use]
    pub fn laws(&self) -> &[crate::source::Spanned<Law>] {
        match self {
            Self::Duty(_) => &[],
            Self::Full(it) => &it.laws.0,
        }
    }
}

/// Where data come from (Art. 14(2)(f)).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Source {
    /// What kind of source; decides whether Art. 13 or 14 applies.
    pub kind: Field<SourceKind>,
    /// Which source: an id of the vocabulary or own words. Needed unless the source is the data subject.
    pub name: Field<Term<SourceTerm>>,
    /// The party that is the source, when it is one of `parties:` or `organisations:`.
    pub party: Field<Ref<PartyId>>,
    /// The groups of data that it gives; all when left out.
    pub what: List<Ref<DataId>>,
    /// When or how, as a sentence.
    pub note: Field<Prose>,
    /// The law on which the data are obtained.
    pub laws: List<Law>,
}

/// The kinds of sources. Observation counts as collection from the data subject (C-422/24).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The person gives them.
    DataSubject,
    /// They are observed: logs, recordings, cameras.
    Observed,
    /// Another authority.
    Authority,
    /// Somebody else.
    ThirdParty,
    /// A publicly accessible source.
    Public,
    /// The controller infers them.
    Inferred,
}

impl SourceKind {
    /// Whether the data are collected from the data subject, so that Art. 13 applies; otherwise Art. 14 does.
    #[must_use]
    pub fn is_direct(self) -> bool {
        match self {
            Self::DataSubject | Self::Observed => true,
            Self::Authority | Self::ThirdParty | Self::Public | Self::Inferred => false,
        }
    }
}

/// How and when data subjects are informed (Art. 13(1), 14(3), 14(5)).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Informing {
    /// How and when, as sentences: an announcement before a recording, a sign, a letter.
    pub text: Field<Prose>,
    /// The exception from informing that is used, and why (Art. 14(5); Data Protection Act 1050/2018, section 33).
    pub exemption: Field<Exemption>,
    /// The purposes concerned, when not all.
    pub purposes: List<Ref<PurposeId>>,
}

/// An exception from informing: why, in sentences; or the provision that allows it, why, and how persons are protected.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
#[schemars(untagged)]
pub enum Exemption {
    /// Sentences alone.
    Prose(Prose),
    /// The provision with more.
    Full(Box<FullExemption>),
}

/// How [`Exemption`] is chosen from what stands in the file.
#[derive(Deserialize)]
#[serde(rename = "$shape")]
enum ExemptionShape {
    #[serde(rename = "text")]
    Same(Prose),
    #[serde(rename = "languages")]
    Each(Prose),
    #[serde(rename = "map")]
    Full(Box<FullExemption>),
}

impl<'de> Deserialize<'de> for Exemption {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ExemptionShape::deserialize(deserializer).map(|it| match it {
            ExemptionShape::Same(it) | ExemptionShape::Each(it) => Self::Prose(it),
            ExemptionShape::Full(it) => Self::Full(it),
        })
    }
}

/// An exception from informing with the provision that allows it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct FullExemption {
    /// The point that allows it: `13(4)` or `14(5)(a)` to `14(5)(d)`; left out when only national law does.
    pub ground: Field<Point>,
    /// Why it applies here, as sentences.
    pub text: Field<Prose>,
    /// How the persons' rights and interests are protected instead, as sentences (Art. 14(5)(b) and (c)).
    pub measures: Field<Prose>,
    /// The law: what lays down the obtaining (Art. 14(5)(c)), the secrecy (Art. 14(5)(d)) or the exception itself.
    pub laws: List<Law>,
}

impl Exemption {
    /// Why the exception applies.
    #[must_use]
    pub fn text(&self) -> Option<&Prose> {
        match self {
            Self::Prose(it) => Some(it),
            Self::Full(it) => it.text.get(),
        }
    }

    /// The exception with its provision, when it is not sentences alone.
    #[must_use]
    pub fn full(&self) -> Option<&FullExemption> {
        match self {
            Self::Prose(_) => None,
            Self::Full(it) => Some(it),
        }
    }
}
