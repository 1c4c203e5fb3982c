//! How rights are used, and where the author departs from what follows from the legal bases (Art. 12, 15–22, 77).

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::{Contact, Link};
use super::purpose::Law;
use super::reference::{DataId, PurposeId, Ref};
use super::text::{ChannelTerm, Localized, Prose, Term};
use super::value::Period;
use crate::law::authority::{self, Authority};
use crate::syntax::field::{Field, List};

/// What the register says of rights. What follows from the bases is derived and need not be written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Rights {
    /// How requests are made, for all rights that do not say otherwise.
    pub requests: Field<Requests>,
    /// Where using the right of access differs.
    pub access: Field<Requests>,
    /// Where using the right to rectification differs.
    pub rectification: Field<Requests>,
    /// Where using the right to erasure differs.
    pub erasure: Field<Requests>,
    /// Where using the right to restriction differs.
    pub restriction: Field<Requests>,
    /// Where using the right to data portability differs.
    pub portability: Field<Requests>,
    /// Where using the right to object differs.
    pub objection: Field<Requests>,
    /// Where using the rights about automated decisions differs.
    pub automated_decisions: Field<Requests>,
    /// Where withdrawing consent differs.
    pub withdrawal: Field<Requests>,
    /// Where the author departs from what follows from the bases.
    pub claims: Field<Claims>,
    /// Limits that national law sets to a right.
    pub restrictions: List<RightRestriction>,
}

impl Rights {
    /// How requests are made: for all rights, then for each that differs.
    #[must_use]
    pub fn all_requests(&self) -> [&Field<Requests>; 9] {
        [
            &self.requests,
            &self.access,
            &self.rectification,
            &self.erasure,
            &self.restriction,
            &self.portability,
            &self.objection,
            &self.automated_decisions,
            &self.withdrawal,
        ]
    }
}

/// How a request is made.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Requests {
    /// To whom: `registry`, `contact`, `dpo` or `controller`.
    pub to: Field<Addressee>,
    /// To somebody else, when it is none of those.
    pub contact: Field<Contact>,
    /// The channels; those of the addressee when left out.
    pub channels: List<Term<ChannelTerm>>,
    /// The form or page where a request is made.
    pub form: Field<Link>,
    /// How the person's identity is verified, as a sentence (Art. 12(6)).
    pub identity: Field<Prose>,
    /// What the request should say, as a sentence.
    pub include: Field<Prose>,
    /// The time limit for an answer: one month when left out (Art. 12(3)).
    pub time_limit: Field<Period>,
    /// What is charged and when (Art. 12(5)); free of charge when left out.
    pub fee: Field<Prose>,
    /// Anything else about this right in this register, as sentences.
    pub note: Field<Prose>,
}

/// Who receives requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// The registry office of the organisation.
    Registry,
    /// The register's contact.
    Contact,
    /// The data protection officer.
    Dpo,
    /// The controller's own contact details.
    Controller,
}

/// What the author claims of each right.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Claims {
    /// Right of access (Art. 15).
    pub access: Field<Claim>,
    /// Right to rectification (Art. 16).
    pub rectification: Field<Claim>,
    /// Right to erasure (Art. 17).
    pub erasure: Field<Claim>,
    /// Right to restriction of processing (Art. 18).
    pub restriction: Field<Claim>,
    /// Right to data portability (Art. 20).
    pub portability: Field<Claim>,
    /// Right to object (Art. 21).
    pub objection: Field<Claim>,
    /// Right not to be subject to automated decisions (Art. 22).
    pub automated_decisions: Field<Claim>,
    /// Right to withdraw consent (Art. 7(3)).
    pub withdrawal: Field<Claim>,
}

/// What an author can claim of a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Claim {
    /// It applies.
    Granted,
    /// It applies on a condition.
    GrantedIf,
    /// It does not apply.
    Denied,
    /// As a rule it does not apply.
    DeniedAsRule,
}

/// A limit that national law sets to a right (Art. 23; Data Protection Act 1050/2018, sections 31, 32 and 34).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct RightRestriction {
    /// The rights that are limited.
    pub rights: List<RightName>,
    /// The groups of data concerned; all when left out.
    pub of: List<Ref<DataId>>,
    /// The purposes concerned; all when left out.
    pub purposes: List<Ref<PurposeId>>,
    /// The law that limits.
    pub laws: List<Law>,
    /// The limit, as sentences.
    pub text: Field<Prose>,
}

/// A right by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RightName {
    /// Art. 15.
    Access,
    /// Art. 16.
    Rectification,
    /// Art. 17.
    Erasure,
    /// Art. 18.
    Restriction,
    /// Art. 20.
    Portability,
    /// Art. 21.
    Objection,
    /// Art. 22.
    AutomatedDecisions,
}

/// The supervisory authority, when it does not follow from the controller (Art. 77).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Complaint {
    /// An authority that the program knows.
    pub authority: Field<AuthorityName>,
    /// Another authority: its name.
    pub name: Field<Localized>,
    /// Its contact details.
    pub contact: Field<Contact>,
    /// Anything else about complaining, as sentences.
    pub note: Field<Prose>,
}

/// The supervisory authorities that the program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorityName {
    /// The Data Protection Ombudsman of Finland.
    Ombudsman,
    /// Datainspektionen of Åland (ÅFS 2019:9).
    Datainspektionen,
}

impl AuthorityName {
    /// What the program knows of it.
    #[must_use]
    pub fn known(self) -> &'static Authority {
        match self {
            Self::Ombudsman => authority::ombudsman(),
            Self::Datainspektionen => authority::datainspektionen(),
        }
    }
}
