//! The answers: a right applies, applies on a condition, or does not for a reason, and each says by which provision.

use super::{AutomatedGround, Regime, Right, words};
use crate::lang::Text;
use crate::law::basis::Basis;
use crate::law::cite::{Citation, gdpr};

/// Whether a right applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It does.
    Yes,
    /// It does when a condition is met, which the notice has to say.
    Conditional(Condition),
    /// It does not; for erasure: as a rule.
    No(Reason),
}

/// When a right applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Erasure when the data are no longer necessary or are processed unlawfully: 17(1)(a), (d).
    UnnecessaryOrUnlawful,
    /// Erasure as above, and after a successful objection: 17(1)(c).
    AfterObjection,
    /// Restriction on one of the grounds of 18(1).
    OnGroundsOf18,
    /// Portability of data the person provided and that are processed by automated means: 20(1).
    AutomatedAndProvided,
    /// As before, and only for the part of the processing that rests on these bases: 20(1)(a).
    AutomatedAndProvidedFor(Vec<Basis>),
    /// Without further condition only for the part of the processing that rests on these bases.
    OnlyFor {
        /// The right in question: it gives the citation.
        right: Right,
        /// The bases that give the right.
        bases: Vec<Basis>,
    },
    /// Erasure only of what is processed on explicit consent, 9(2)(a), once withdrawn: 17(1)(b).
    OnlyForExplicitConsent,
    /// Objection, unless the processing is needed for legal claims: 21(1).
    UnlessLegalClaims,
    /// Objection to research or statistics: 21(6).
    ResearchObjection,
    /// Erasure, unless it would seriously impair research, statistics or archiving: 17(3)(d).
    ResearchImpairment,
    /// The right may be set aside by the Data Protection Act, section 31 or 32.
    SetAside(Regime),
    /// Automated decisions are allowed on this ground, with the safeguards of 22(3) or of the law in question.
    IfAutomatedDecisions(AutomatedGround),
    /// It cannot be said: the purpose has no legal basis.
    BasisMissing,
}

impl Condition {
    /// The provision that sets the condition.
    #[must_use]
    pub const fn cite(&self) -> Citation {
        match self {
            Self::UnnecessaryOrUnlawful | Self::AfterObjection => gdpr(17).par(1),
            Self::OnGroundsOf18 => gdpr(18).par(1),
            Self::AutomatedAndProvided | Self::AutomatedAndProvidedFor(_) => gdpr(20).par(1),
            Self::OnlyFor { right, bases: _ } => right.cite(),
            Self::OnlyForExplicitConsent => gdpr(17).par(1).point('b'),
            Self::UnlessLegalClaims => gdpr(21).par(1),
            Self::ResearchObjection => gdpr(21).par(6),
            Self::ResearchImpairment => gdpr(17).par(3).point('d'),
            Self::SetAside(regime) => regime.cite(),
            Self::IfAutomatedDecisions(ground) => ground.cite(),
            Self::BasisMissing => gdpr(6).par(1),
        }
    }

    /// A stable name for phrases.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::UnnecessaryOrUnlawful => "unnecessary-or-unlawful",
            Self::AfterObjection => "after-objection",
            Self::OnGroundsOf18 => "on-grounds-of-18",
            Self::AutomatedAndProvided => "automated-and-provided",
            Self::AutomatedAndProvidedFor(_) => "automated-and-provided-for",
            Self::OnlyFor { right: _, bases: _ } => "only-for",
            Self::OnlyForExplicitConsent => "only-for-explicit-consent",
            Self::UnlessLegalClaims => "unless-legal-claims",
            Self::ResearchObjection => "research-objection",
            Self::ResearchImpairment => "research-impairment",
            Self::SetAside(_) => "set-aside",
            Self::IfAutomatedDecisions(_) => "if-automated-decisions",
            Self::BasisMissing => "basis-missing",
        }
    }

    /// The bases named by the condition; empty when it names none.
    #[must_use]
    pub fn bases(&self) -> &[Basis] {
        match self {
            Self::AutomatedAndProvidedFor(bases) | Self::OnlyFor { right: _, bases } => bases,
            Self::UnnecessaryOrUnlawful
            | Self::AfterObjection
            | Self::OnGroundsOf18
            | Self::AutomatedAndProvided
            | Self::OnlyForExplicitConsent
            | Self::UnlessLegalClaims
            | Self::ResearchObjection
            | Self::ResearchImpairment
            | Self::SetAside(_)
            | Self::IfAutomatedDecisions(_)
            | Self::BasisMissing => &[],
        }
    }

    /// The condition in a few words, for authors and officers.
    #[must_use]
    pub const fn summary(&self) -> Text {
        words::condition(self)
    }
}

/// Why a right does not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No erasure: the processing is necessary for a legal obligation, 17(3)(b).
    LegalObligation,
    /// No erasure: the processing is necessary for a public task, 17(3)(b).
    PublicTask,
    /// No erasure: both of the above, 17(3)(b).
    LegalObligationOrPublicTask,
    /// No erasure: health care or public health, 17(3)(c).
    PublicHealth,
    /// No erasure: legal claims, 17(3)(e).
    LegalClaims,
    /// No portability: it rests on these bases, not on consent or contract, 20(1)(a).
    NotConsentOrContract(Vec<Basis>),
    /// No portability: the processing is necessary for a public task, 20(3).
    PortabilityPublicTask,
    /// No portability: not processed by automated means, 20(1)(b).
    NotAutomated,
    /// No portability: the person has provided none of the data, 20(1).
    NotProvided,
    /// No objection: it rests on these bases, not on a public task or legitimate interests, 21(1).
    NotTaskOrInterest(Vec<Basis>),
    /// No objection: research or statistics for a task in the public interest, 21(6).
    ResearchPublicTask,
    /// No withdrawal: the processing does not rest on consent, 7(3).
    NotConsent,
    /// No direct marketing, 21(2).
    NotMarketing,
    /// No decisions of Article 22(1).
    NoAutomatedDecisions,
}

impl Reason {
    /// The provision behind the reason.
    #[must_use]
    pub const fn cite(&self) -> Citation {
        match self {
            Self::LegalObligation | Self::PublicTask | Self::LegalObligationOrPublicTask => gdpr(17).par(3).point('b'),
            Self::PublicHealth => gdpr(17).par(3).point('c'),
            Self::LegalClaims => gdpr(17).par(3).point('e'),
            Self::NotConsentOrContract(_) | Self::NotProvided => gdpr(20).par(1),
            Self::NotAutomated => gdpr(20).par(1).point('b'),
            Self::PortabilityPublicTask => gdpr(20).par(3),
            Self::NotTaskOrInterest(_) => gdpr(21).par(1),
            Self::ResearchPublicTask => gdpr(21).par(6),
            Self::NotConsent => gdpr(7).par(3),
            Self::NotMarketing => gdpr(21).par(2),
            Self::NoAutomatedDecisions => gdpr(22).par(1),
        }
    }

    /// A stable name for phrases.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::LegalObligation => "legal-obligation",
            Self::PublicTask => "public-task",
            Self::LegalObligationOrPublicTask => "legal-obligation-or-public-task",
            Self::PublicHealth => "public-health",
            Self::LegalClaims => "legal-claims",
            Self::NotConsentOrContract(_) => "not-consent-or-contract",
            Self::PortabilityPublicTask => "portability-public-task",
            Self::NotAutomated => "not-automated",
            Self::NotProvided => "not-provided",
            Self::NotTaskOrInterest(_) => "not-task-or-interest",
            Self::ResearchPublicTask => "research-public-task",
            Self::NotConsent => "not-consent",
            Self::NotMarketing => "not-marketing",
            Self::NoAutomatedDecisions => "no-automated-decisions",
        }
    }

    /// The bases the processing rests on instead; empty when the reason names none.
    #[must_use]
    pub fn bases(&self) -> &[Basis] {
        match self {
            Self::NotConsentOrContract(bases) | Self::NotTaskOrInterest(bases) => bases,
            Self::LegalObligation
            | Self::PublicTask
            | Self::LegalObligationOrPublicTask
            | Self::PublicHealth
            | Self::LegalClaims
            | Self::PortabilityPublicTask
            | Self::NotAutomated
            | Self::NotProvided
            | Self::ResearchPublicTask
            | Self::NotConsent
            | Self::NotMarketing
            | Self::NoAutomatedDecisions => &[],
        }
    }

    /// The reason in a few words, for authors and officers.
    #[must_use]
    pub const fn summary(&self) -> Text {
        words::reason(self)
    }
}
