//! Automated decisions and profiling (Art. 13(2)(f), 22; Administrative Procedure Act 434/2003, sections 53 e–53 g).

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::Link;
use super::purpose::{Law, Point};
use super::reference::{PurposeId, Ref};
use super::text::Prose;
use crate::syntax::field::{Field, List};

/// Decisions made with automated means.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct AutomatedDecisions {
    /// Whether a person decides with the help of a machine, or the machine decides alone.
    pub kind: Field<AutomationKind>,
    /// The purposes in which decisions are automated; all when left out.
    pub purposes: List<Ref<PurposeId>>,
    /// Meaningful information about the logic involved: the procedure and principles actually applied (C-203/22).
    pub logic: Field<Prose>,
    /// What the decisions mean for the person, and their envisaged consequences.
    pub significance: Field<Prose>,
    /// The exception of Art. 22(2) that permits the decisions: `22(2)(a)`, `22(2)(b)` or `22(2)(c)`.
    pub ground: Field<Point>,
    /// The law that permits them, with 22(2)(b).
    pub laws: List<Law>,
    /// How a person can have a human look at the decision (Art. 22(3); Act 434/2003, section 53 f).
    pub safeguards: Field<Prose>,
    /// The published decision on deployment (Act 906/2019, sections 28 d and 28 e).
    pub deployment_decision: Field<Link>,
}

/// What automation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AutomationKind {
    /// A machine prepares or suggests; a person decides.
    Assistive,
    /// A machine decides alone, with legal or similarly significant effects (Art. 22(1)).
    Decision,
}

/// Profiling that is not an automated decision (Art. 4(4), recital 60).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Profiling {
    /// What is evaluated or predicted, and from which data.
    pub text: Field<Prose>,
    /// What it means for the person.
    pub consequences: Field<Prose>,
}
