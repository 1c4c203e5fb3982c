//! Transfers to third countries: the mechanisms of Chapter V and the adequacy decisions with their dates.
//!
//! Without this module a notice could promise a transfer on a decision that has lapsed or was never made.
//!
//! The table of decisions is as known on 22 November 2026; see [`DECISIONS_AS_OF`].

mod decisions;
#[cfg(test)]
mod tests;

use crate::lang::Text;
use crate::law::cite::{Citation, gdpr};
use crate::text;

pub use decisions::DECISIONS;

/// What allows a transfer, Articles 45 to 49.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mechanism {
    /// 45: adequacy decision.
    Adequacy,
    /// 46(2)(a): instrument between public authorities.
    PublicInstrument,
    /// 46(2)(b) and 47: binding corporate rules.
    BindingCorporateRules,
    /// 46(2)(c): standard clauses of the Commission.
    CommissionClauses,
    /// 46(2)(d): standard clauses of a supervisory authority.
    AuthorityClauses,
    /// 46(2)(e): code of conduct.
    CodeOfConduct,
    /// 46(2)(f): certification.
    Certification,
    /// 46(3)(a): contractual clauses authorised by the supervisory authority.
    AuthorisedClauses,
    /// 46(3)(b): administrative arrangement authorised by the supervisory authority.
    AdministrativeArrangement,
    /// 49(1)(a)
    ExplicitConsent,
    /// 49(1)(b)
    Contract,
    /// 49(1)(c)
    ContractInInterest,
    /// 49(1)(d)
    PublicInterest,
    /// 49(1)(e)
    LegalClaims,
    /// 49(1)(f)
    VitalInterests,
    /// 49(1)(g)
    PublicRegister,
    /// 49(1), second subparagraph
    CompellingInterests,
}

/// The three tiers of Chapter V.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MechanismKind {
    /// Article 45.
    Adequacy,
    /// Articles 46 and 47.
    Safeguard,
    /// Article 49.
    Derogation,
}

impl Mechanism {
    /// All, in the order of the articles.
    pub const ALL: [Self; 17] = [
        Self::Adequacy,
        Self::PublicInstrument,
        Self::BindingCorporateRules,
        Self::CommissionClauses,
        Self::AuthorityClauses,
        Self::CodeOfConduct,
        Self::Certification,
        Self::AuthorisedClauses,
        Self::AdministrativeArrangement,
        Self::ExplicitConsent,
        Self::Contract,
        Self::ContractInInterest,
        Self::PublicInterest,
        Self::LegalClaims,
        Self::VitalInterests,
        Self::PublicRegister,
        Self::CompellingInterests,
    ];

    /// Reads "adequacy", "scc", "bcr" or the number of the provision: "45", "46.2.c", "47", "49.1.a", "49.1-2".
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "adequacy" => Some(Self::Adequacy),
            "scc" => Some(Self::CommissionClauses),
            "bcr" | "46.2.b" => Some(Self::BindingCorporateRules),
            _ => Self::ALL.into_iter().find(|it| it.id() == id),
        }
    }

    /// The number of the provision, as written in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Adequacy => "45",
            Self::PublicInstrument => "46.2.a",
            Self::BindingCorporateRules => "47",
            Self::CommissionClauses => "46.2.c",
            Self::AuthorityClauses => "46.2.d",
            Self::CodeOfConduct => "46.2.e",
            Self::Certification => "46.2.f",
            Self::AuthorisedClauses => "46.3.a",
            Self::AdministrativeArrangement => "46.3.b",
            Self::ExplicitConsent => "49.1.a",
            Self::Contract => "49.1.b",
            Self::ContractInInterest => "49.1.c",
            Self::PublicInterest => "49.1.d",
            Self::LegalClaims => "49.1.e",
            Self::VitalInterests => "49.1.f",
            Self::PublicRegister => "49.1.g",
            Self::CompellingInterests => "49.1-2",
        }
    }

    /// The provision.
    #[must_use]
    pub const fn cite(self) -> Citation {
        match self {
            Self::Adequacy => gdpr(45),
            Self::PublicInstrument => gdpr(46).par(2).point('a'),
            Self::BindingCorporateRules => gdpr(47),
            Self::CommissionClauses => gdpr(46).par(2).point('c'),
            Self::AuthorityClauses => gdpr(46).par(2).point('d'),
            Self::CodeOfConduct => gdpr(46).par(2).point('e'),
            Self::Certification => gdpr(46).par(2).point('f'),
            Self::AuthorisedClauses => gdpr(46).par(3).point('a'),
            Self::AdministrativeArrangement => gdpr(46).par(3).point('b'),
            Self::ExplicitConsent => gdpr(49).par(1).point('a'),
            Self::Contract => gdpr(49).par(1).point('b'),
            Self::ContractInInterest => gdpr(49).par(1).point('c'),
            Self::PublicInterest => gdpr(49).par(1).point('d'),
            Self::LegalClaims => gdpr(49).par(1).point('e'),
            Self::VitalInterests => gdpr(49).par(1).point('f'),
            Self::PublicRegister => gdpr(49).par(1).point('g'),
            Self::CompellingInterests => gdpr(49).par(1).subparagraph(2),
        }
    }

    /// Which tier of Chapter V.
    #[must_use]
    pub const fn kind(self) -> MechanismKind {
        match self {
            Self::Adequacy => MechanismKind::Adequacy,
            Self::PublicInstrument
            | Self::BindingCorporateRules
            | Self::CommissionClauses
            | Self::AuthorityClauses
            | Self::CodeOfConduct
            | Self::Certification
            | Self::AuthorisedClauses
            | Self::AdministrativeArrangement => MechanismKind::Safeguard,
            Self::ExplicitConsent
            | Self::Contract
            | Self::ContractInInterest
            | Self::PublicInterest
            | Self::LegalClaims
            | Self::VitalInterests
            | Self::PublicRegister
            | Self::CompellingInterests => MechanismKind::Derogation,
        }
    }

    /// Whether public authorities may not use it when they exercise their public powers: 49(3).
    #[must_use]
    pub const fn closed_to_authorities(self) -> bool {
        matches!(self, Self::ExplicitConsent | Self::Contract | Self::ContractInInterest | Self::CompellingInterests)
    }

    /// Whether the notice must say how to obtain a copy of the safeguards or where they are: 13(1)(f), for Articles 46
    /// and 47 and the second subparagraph of 49(1).
    #[must_use]
    pub const fn needs_copy(self) -> bool {
        matches!(self.kind(), MechanismKind::Safeguard) || matches!(self, Self::CompellingInterests)
    }

    /// The term of the official language versions.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Adequacy => text! {
                fi: "tietosuojan riittävyyttä koskeva päätös",
                sv: "beslut om adekvat skyddsnivå",
                en: "adequacy decision",
            },
            Self::PublicInstrument => text! {
                fi: "viranomaisten tai julkisten elinten välinen oikeudellisesti sitova ja täytäntöönpanokelpoinen väline",
                sv: "ett rättsligt bindande och verkställbart instrument mellan offentliga myndigheter eller organ",
                en: "legally binding and enforceable instrument between public authorities or bodies",
            },
            Self::BindingCorporateRules => text! {
                fi: "yritystä koskevat sitovat säännöt",
                sv: "bindande företagsbestämmelser",
                en: "binding corporate rules",
            },
            Self::CommissionClauses => text! {
                fi: "komission antamat tietosuojaa koskevat vakiolausekkeet",
                sv: "standardiserade dataskyddsbestämmelser som antas av kommissionen",
                en: "standard data protection clauses adopted by the Commission",
            },
            Self::AuthorityClauses => text! {
                fi: "valvontaviranomaisen vahvistamat ja komission hyväksymät tietosuojaa koskevat vakiolausekkeet",
                sv: "standardiserade dataskyddsbestämmelser som antagits av en tillsynsmyndighet och godkänts av kommissionen",
                en: "standard data protection clauses adopted by a supervisory authority and approved by the Commission",
            },
            Self::CodeOfConduct => {
                text! { fi: "hyväksytyt käytännesäännöt", sv: "godkänd uppförandekod", en: "approved code of conduct" }
            }
            Self::Certification => text! {
                fi: "hyväksytty sertifiointimekanismi",
                sv: "godkänd certifieringsmekanism",
                en: "approved certification mechanism",
            },
            Self::AuthorisedClauses => text! {
                fi: "sopimuslausekkeet valvontaviranomaisen luvalla",
                sv: "avtalsklausuler med tillsynsmyndighetens tillstånd",
                en: "contractual clauses authorised by the supervisory authority",
            },
            Self::AdministrativeArrangement => text! {
                fi: "hallinnollisiin järjestelyihin sisällytettävät säännökset",
                sv: "bestämmelser i administrativa överenskommelser",
                en: "provisions in administrative arrangements",
            },
            Self::ExplicitConsent => {
                text! { fi: "nimenomainen suostumus", sv: "uttryckligt samtycke", en: "explicit consent" }
            }
            Self::Contract => text! {
                fi: "sopimus rekisteröidyn kanssa",
                sv: "avtal med den registrerade",
                en: "contract with the data subject",
            },
            Self::ContractInInterest => text! {
                fi: "rekisteröidyn edun mukainen sopimus",
                sv: "avtal i den registrerades intresse",
                en: "contract in the interest of the data subject",
            },
            Self::PublicInterest => text! {
                fi: "tärkeä yleinen etu",
                sv: "viktigt allmänintresse",
                en: "important reasons of public interest",
            },
            Self::LegalClaims => text! { fi: "oikeusvaade", sv: "rättsliga anspråk", en: "legal claims" },
            Self::VitalInterests => {
                text! { fi: "elintärkeät edut", sv: "grundläggande intressen", en: "vital interests" }
            }
            Self::PublicRegister => {
                text! { fi: "julkinen rekisteri", sv: "offentligt register", en: "public register" }
            }
            Self::CompellingInterests => text! {
                fi: "pakottavat oikeutetut edut",
                sv: "tvingande berättigade intressen",
                en: "compelling legitimate interests",
            },
        }
    }
}

/// A decision of the Commission under Article 45(3), or under the directive before it and still in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// ISO 3166 code of the country or territory, or a code of ours for an organisation.
    pub code: &'static str,
    /// The country, territory or organisation.
    pub name: Text,
    /// The decision's number; None where it was not found in a source.
    pub number: Option<&'static str>,
    /// The day it was adopted.
    pub adopted: &'static str,
    /// The day it was renewed, when a later decision prolongs it.
    pub renewed: Option<&'static str>,
    /// The last day it applies, when it is limited in time.
    pub expires: Option<&'static str>,
    /// Whether it covers only some recipients, who have to be checked.
    pub partial: bool,
    /// What it covers.
    pub scope: Text,
}

/// What an adequacy decision says of a place on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adequacy {
    /// A decision applies. Look at [`Decision::partial`] too.
    InForce(&'static Decision),
    /// It has lapsed.
    Expired(&'static Decision),
    /// It was adopted later.
    NotYet(&'static Decision),
    /// There is none.
    None,
}

/// The day of the table below.
pub const DECISIONS_AS_OF: &str = "2026-11-22";

/// What the decisions say of a country (ISO code, any case) or organisation on a day (`2026-11-22`).
///
/// Countries of the European Economic Area are no third countries and have no decision: ask [`crate::law::place::is_eea`].
#[must_use]
pub fn adequacy(code: &str, as_of: &str) -> Adequacy {
    let Some(decision) = DECISIONS.iter().find(|it| it.code.eq_ignore_ascii_case(code)) else {
        return Adequacy::None;
    };
    if as_of < decision.adopted {
        Adequacy::NotYet(decision)
    } else if decision.expires.is_some_and(|it| it < as_of) {
        Adequacy::Expired(decision)
    } else {
        Adequacy::InForce(decision)
    }
}

/// An instrument that no longer carries any transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeadInstrument {
    /// How texts name it, compared without regard to case.
    pub names: &'static [&'static str],
    /// What ended it: the judgment, or for the old standard clauses Implementing Decision (EU) 2021/914 [from memory].
    pub ended_by: &'static str,
    /// The last day on which it could carry a transfer, from general knowledge: the day before the judgment; for the old
    /// standard clauses the end of the period that the decision of 2021 left to contracts already made.
    pub last_day: &'static str,
}

/// Instruments that old notices still name.
pub static DEAD_INSTRUMENTS: [DeadInstrument; 3] = [
    DeadInstrument {
        names: &["safe harbour", "safe harbor", "2000/520/EC", "2000/520/EG", "2000/520/EY"],
        ended_by: "C-362/14",
        last_day: "2015-10-05",
    },
    DeadInstrument { names: &["privacy shield", "2016/1250"], ended_by: "C-311/18", last_day: "2020-07-15" },
    DeadInstrument {
        names: &[
            "2001/497/EC",
            "2001/497/EG",
            "2001/497/EY",
            "2004/915/EC",
            "2004/915/EG",
            "2004/915/EY",
            "2010/87/EU",
        ],
        ended_by: "(EU) 2021/914",
        last_day: "2022-12-26",
    },
];

/// The dead instruments a text names.
#[must_use]
pub fn dead_instruments_in(text: &str) -> Vec<&'static DeadInstrument> {
    let text = text.to_lowercase();
    DEAD_INSTRUMENTS.iter().filter(|it| it.names.iter().any(|name| text.contains(&name.to_lowercase()))).collect()
}
