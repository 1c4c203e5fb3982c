//! What an author claims about a right, set against what the bases say: the table that finds wrong promises and refusals.

use super::{Applies, Right};

/// What a notice says about a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Claim {
    /// You have the right.
    Granted,
    /// You have the right when a condition is met.
    GrantedIf,
    /// You do not have the right.
    Denied,
    /// As a rule you do not have the right.
    DeniedAsRule,
    /// Nothing.
    Silent,
}

impl Claim {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Granted, Self::GrantedIf, Self::Denied, Self::DeniedAsRule, Self::Silent];

    /// The claim with this [`Claim::id`].
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// The word used in files: "denied-as-rule".
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::GrantedIf => "granted-if",
            Self::Denied => "denied",
            Self::DeniedAsRule => "denied-as-rule",
            Self::Silent => "silent",
        }
    }
}

/// The judgment on a claim, with the name of the rule that speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The claim agrees with the law.
    Ok,
    /// It does not, and the law is clear.
    Error(&'static str),
    /// A supervisory authority would object.
    Warning(&'static str),
    /// It could be said better.
    Advice(&'static str),
}

const DENIED: &str = "right-wrongly-denied";
const GRANTED: &str = "right-wrongly-granted";
const VAGUE: &str = "rights-not-specific";

/// Compares a claim with what was derived.
#[must_use]
pub const fn compare(right: Right, derived: &Applies, claim: Claim) -> Comparison {
    match (derived, claim) {
        (Applies::Yes, Claim::Granted | Claim::GrantedIf) | (Applies::Conditional(_), Claim::GrantedIf) => {
            Comparison::Ok
        }
        (Applies::Yes, Claim::Denied | Claim::DeniedAsRule) | (Applies::Conditional(_), Claim::Denied) => {
            Comparison::Error(DENIED)
        }
        (Applies::Yes | Applies::Conditional(_), Claim::Silent) => missing(right),
        // The condition has to be said.
        (Applies::Conditional(_), Claim::Granted) => Comparison::Warning(GRANTED),
        (Applies::Conditional(_), Claim::DeniedAsRule) => Comparison::Warning(DENIED),
        (Applies::No(_), Claim::Granted) => Comparison::Warning(GRANTED),
        (Applies::No(_), Claim::GrantedIf) => Comparison::Advice(VAGUE),
        // "Never" is too much: data no longer necessary or unlawfully processed are outside 17(3)(b).
        (Applies::No(_), Claim::Denied) if matches!(right, Right::Erasure) => Comparison::Warning(DENIED),
        (Applies::No(_), Claim::Denied | Claim::DeniedAsRule) => Comparison::Ok,
        (Applies::No(_), Claim::Silent) => silent_on_what_does_not_apply(right),
    }
}

/// What silence about a right that applies amounts to, and the rule that says so.
#[must_use]
pub const fn missing(right: Right) -> Comparison {
    match right {
        Right::Withdrawal => Comparison::Error("consent-withdrawal-missing"),
        Right::Access => Comparison::Error("access-missing"),
        Right::Rectification => Comparison::Error("rectification-missing"),
        Right::Erasure => Comparison::Error("erasure-missing"),
        Right::Restriction => Comparison::Error("restriction-missing"),
        // Articles 13 and 14 do not ask for these two.
        Right::Notification => Comparison::Advice("notify-recipients"),
        Right::Remedy => Comparison::Advice("judicial-remedy"),
        Right::Portability => Comparison::Error("portability-missing"),
        Right::Objection => Comparison::Error("objection-missing"),
        Right::MarketingObjection => Comparison::Error("marketing-objection"),
        Right::AutomatedDecisions => Comparison::Error("adm-right-missing"),
        Right::Complaint => Comparison::Error("complaint-missing"),
    }
}

/// A person expects to read of erasure and portability, so that their absence should be explained.
const fn silent_on_what_does_not_apply(right: Right) -> Comparison {
    match right {
        Right::Erasure => Comparison::Warning("erasure-missing"),
        Right::Portability => Comparison::Advice("portability-missing"),
        Right::Withdrawal
        | Right::Access
        | Right::Rectification
        | Right::Restriction
        | Right::Notification
        | Right::Objection
        | Right::MarketingObjection
        | Right::AutomatedDecisions
        | Right::Complaint
        | Right::Remedy => Comparison::Ok,
    }
}
