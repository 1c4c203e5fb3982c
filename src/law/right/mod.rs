//! Which rights a person has follows from the legal bases; this module derives it, so that no notice promises or
//! denies a right by habit.
//!
//! A purpose is judged basis by basis, then changed by what Article 9(2), research, archiving and legal claims add,
//! and the purposes of a notice are merged: a right that one purpose gives is given.

mod answer;
mod claim;
mod derive;
#[cfg(test)]
mod tests;
mod words;

use crate::lang::Text;
use crate::law::basis::{Basis, SpecialGround};
use crate::law::cite::{Citation, act, gdpr};
use crate::text;

pub use answer::{Applies, Condition, Reason};
pub use claim::{Claim, Comparison, compare, missing};
pub use derive::{Merged, Outcomes, derive, merge};

/// A right of the data subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// Article 7(3)
    Withdrawal,
    /// Article 15
    Access,
    /// Article 16
    Rectification,
    /// Article 17
    Erasure,
    /// Article 18
    Restriction,
    /// Article 19: a duty of the controller from which the person learns the recipients.
    Notification,
    /// Article 20
    Portability,
    /// Article 21(1), and 21(6) for research and statistics.
    Objection,
    /// Article 21(2)
    MarketingObjection,
    /// Article 22
    AutomatedDecisions,
    /// Article 77
    Complaint,
    /// Article 79
    Remedy,
}

impl Right {
    /// All, in the order of the articles.
    pub const ALL: [Self; 12] = [
        Self::Withdrawal,
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Notification,
        Self::Portability,
        Self::Objection,
        Self::MarketingObjection,
        Self::AutomatedDecisions,
        Self::Complaint,
        Self::Remedy,
    ];

    /// The right with this [`Right::id`].
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// A stable name for files and phrases.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            Self::Access => "access",
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Notification => "notification",
            Self::Portability => "portability",
            Self::Objection => "objection",
            Self::MarketingObjection => "marketing-objection",
            Self::AutomatedDecisions => "automated-decisions",
            Self::Complaint => "complaint",
            Self::Remedy => "remedy",
        }
    }

    /// The provision that gives the right.
    #[must_use]
    pub const fn cite(self) -> Citation {
        match self {
            Self::Withdrawal => gdpr(7).par(3),
            Self::Access => gdpr(15),
            Self::Rectification => gdpr(16),
            Self::Erasure => gdpr(17),
            Self::Restriction => gdpr(18),
            Self::Notification => gdpr(19),
            Self::Portability => gdpr(20),
            Self::Objection => gdpr(21).par(1),
            Self::MarketingObjection => gdpr(21).par(2),
            Self::AutomatedDecisions => gdpr(22),
            Self::Complaint => gdpr(77),
            Self::Remedy => gdpr(79),
        }
    }

    /// The term of the official language versions.
    #[must_use]
    pub const fn name(self) -> Text {
        words::name(self)
    }
}

/// What is known of one purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurposeFacts<'a> {
    /// The purpose's name in its register.
    pub id: &'a str,
    /// Its bases of Article 6(1); empty when the author has not said.
    pub bases: Vec<Basis>,
    /// Its conditions of Article 9(2).
    pub special: Vec<SpecialGround>,
    /// Processing for direct marketing, Article 21(2).
    pub direct_marketing: bool,
    /// Research, statistics or archiving, Article 89.
    pub research_or_archive: Option<ResearchOrArchive>,
    /// Processing by automated means, Article 20(1)(b).
    pub automated_processing: bool,
    /// The person has provided at least some of the data, Article 20(1).
    pub provided_by_subject: bool,
}

impl<'a> PurposeFacts<'a> {
    /// A purpose on these bases with nothing special about it: automated, from the person.
    #[must_use]
    pub fn new(id: &'a str, bases: Vec<Basis>) -> Self {
        Self {
            id,
            bases,
            special: Vec::new(),
            direct_marketing: false,
            research_or_archive: None,
            automated_processing: true,
            provided_by_subject: true,
        }
    }
}

/// Processing under Article 89.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ResearchOrArchive {
    /// Which of the two regimes of Article 89(2) and (3).
    pub regime: Regime,
    /// The controller relies on the derogation of the Data Protection Act, section 31 or 32, and meets its conditions.
    pub derogates: bool,
}

/// The two regimes of Article 89: they set aside different rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regime {
    /// Scientific or historical research or statistics: Article 89(2), Data Protection Act section 31.
    ResearchOrStatistics,
    /// Archiving in the public interest: Article 89(3), Data Protection Act section 32.
    Archiving,
}

impl Regime {
    /// The section of the Data Protection Act that sets rights aside.
    #[must_use]
    pub const fn cite(self) -> Citation {
        match self {
            Self::ResearchOrStatistics => act("1050/2018").section("31 §"),
            Self::Archiving => act("1050/2018").section("32 §"),
        }
    }

    /// The rights that may be set aside: 15, 16, 18 and 21 for research; also 19 and 20 for archiving.
    #[must_use]
    pub const fn may_set_aside(self, right: Right) -> bool {
        match right {
            Right::Access | Right::Rectification | Right::Restriction | Right::Objection => true,
            Right::Notification | Right::Portability => matches!(self, Self::Archiving),
            Right::Withdrawal
            | Right::Erasure
            | Right::MarketingObjection
            | Right::AutomatedDecisions
            | Right::Complaint
            | Right::Remedy => false,
        }
    }
}

/// What is known of the register as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RegisterFacts {
    /// Decisions of Article 22(1) are made: solely automated, with legal or similarly significant effects.
    pub automated_decisions: bool,
    /// Why they are allowed, Article 22(2), when the author has said.
    pub automated_ground: Option<AutomatedGround>,
    /// There is profiling, Article 4(4). Alone it gives no right of Article 22.
    pub profiling: bool,
}

/// An exception of Article 22(2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AutomatedGround {
    /// 22(2)(a): necessary for a contract.
    Contract,
    /// 22(2)(b): authorised by Union or Member State law.
    Law,
    /// 22(2)(c): explicit consent.
    ExplicitConsent,
}

impl AutomatedGround {
    /// All three, in the order of the points.
    pub const ALL: [Self; 3] = [Self::Contract, Self::Law, Self::ExplicitConsent];

    /// Reads "22(2)(b)".
    #[must_use]
    pub fn from_point(text: &str) -> Option<Self> {
        let point = crate::law::cite::parse_gdpr_point(text)?;
        Self::ALL.into_iter().find(|it| it.cite() == point.cite())
    }

    /// The provision.
    #[must_use]
    pub const fn cite(self) -> Citation {
        gdpr(22).par(2).point(match self {
            Self::Contract => 'a',
            Self::Law => 'b',
            Self::ExplicitConsent => 'c',
        })
    }

    /// What the exception is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Contract => text! { fi: "sopimus", sv: "avtal", en: "contract" },
            Self::Law => text! {
                fi: "unionin oikeus tai jäsenvaltion lainsäädäntö",
                sv: "unionsrätten eller en medlemsstats nationella rätt",
                en: "Union or Member State law",
            },
            Self::ExplicitConsent => {
                text! { fi: "nimenomainen suostumus", sv: "uttryckligt samtycke", en: "explicit consent" }
            }
        }
    }
}

/// Whether automated decisions may rest on special categories of data: only with 9(2)(a) or (g), Article 22(4).
#[must_use]
pub fn automated_on_special_allowed(grounds: &[SpecialGround]) -> bool {
    grounds.iter().any(|it| matches!(it, SpecialGround::A | SpecialGround::G))
}
