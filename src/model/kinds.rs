//! Kinds of registers that have duties or questions of their own.

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::Link;
use super::text::{Localized, Prose};
use super::value::{Date, OrNone};
use crate::syntax::field::{Field, List};

/// The kind of a register. A register may be of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterKind {
    /// Customer service and advice.
    CustomerService,
    /// Matters and decisions of an authority.
    CaseManagement,
    /// Camera surveillance.
    CameraSurveillance,
    /// Recording of calls or chats.
    Recording,
    /// Recruitment.
    Recruitment,
    /// The controller's own staff.
    Staff,
    /// Research.
    Research,
    /// A channel for reporting infringements (Act 1171/2022).
    Whistleblowing,
    /// Newsletters and other messages on request.
    Newsletter,
    /// Cookies and analytics of a website.
    Website,
    /// Events.
    Event,
    /// Health care.
    HealthCare,
    /// Social welfare.
    SocialWelfare,
    /// Early childhood education, schools and other education.
    Education,
    /// Libraries and culture.
    Library,
}

/// Camera surveillance.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Surveillance {
    /// The areas under surveillance.
    pub areas: List<Localized>,
    /// How people are told on the spot: signs and where they are.
    pub signs: Field<Prose>,
    /// What is masked or left out of the picture.
    pub masking: Field<Prose>,
    /// Whether sound is recorded.
    pub sound: Field<bool>,
    /// Whether pictures are watched live.
    pub live: Field<bool>,
    /// Anything else, as sentences.
    pub text: Field<Prose>,
}

/// Recording of calls or chats.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Recording {
    /// What is recorded and how often, as a sentence.
    pub text: Field<Prose>,
    /// How the recording is announced before it begins.
    pub announcement: Field<Prose>,
    /// Who listens to recordings, and where.
    pub access: Field<Prose>,
}

/// A chatbot that advises (Act 306/2019, section 6 a).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Chatbot {
    /// What it does, as sentences.
    pub text: Field<Prose>,
    /// How its user is told that a machine answers.
    pub announcement: Field<Prose>,
    /// How its user reaches a person.
    pub human: Field<Prose>,
    /// How its user saves the dialogue.
    pub saving: Field<Prose>,
}

/// Research (Art. 89; Data Protection Act 1050/2018, section 31).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Research {
    /// Whether taking part is voluntary, and what leaving means.
    pub participation: Field<Prose>,
    /// The person or group responsible for the research.
    pub responsible: Field<Localized>,
    /// The research plan, when it is published.
    pub plan: Field<Link>,
    /// When the research ends.
    pub ends: Field<Date>,
    /// What happens to the data then.
    pub afterwards: Field<Prose>,
    /// Who finances it.
    pub funding: Field<OrNone<Localized>>,
}

/// A channel for reporting infringements (Act 1171/2022).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Whistleblowing {
    /// How the reporter's identity is protected.
    pub confidentiality: Field<Prose>,
    /// Who handles the reports.
    pub handlers: Field<Prose>,
    /// The external channel of the Chancellor of Justice, as the agency tells of it.
    pub external_channel: Field<Prose>,
}

/// Cookies and analytics of a website.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Website {
    /// Which cookies and analytics are used and for what.
    pub cookies: Field<OrNone<Prose>>,
    /// Where readers manage their choices.
    pub settings: Field<Link>,
}
