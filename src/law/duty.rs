//! What the law demands of a notice, duty by duty: without this table nobody could say at a glance which article a
//! register keeps and which it does not.

use crate::lang::Text;
use crate::law::cite::{Citation, act, gdpr};
use crate::text;

/// Declares the duties: `Variant = "id", "code", [citations], name;`
macro_rules! duties {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $code:literal, [$($cite:expr),* $(,)?], $text:expr;)*) => {
        /// A duty, in the order in which a table of coverage tells them: the articles first, then other law.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Duty {
            $($(#[$doc])* $name,)*
        }

        impl Duty {
            /// All, in their order.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// A stable name for files and programs: `storage`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// The provision in the short form that authors write, for narrow columns: `13(2)(a)`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// The provisions that it rests on.
            #[must_use]
            pub const fn cites(self) -> &'static [Citation] {
                match self {
                    $(Self::$name => const { &[$($cite,)*] },)*
                }
            }

            /// What it asks for, in a few words.
            #[must_use]
            pub const fn name(self) -> Text {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

duties! {
    /// Articles 13(1)(a) and 14(1)(a)
    Controller = "controller", "13(1)(a)",
        [gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a'), gdpr(27)],
        text! {
            fi: "Rekisterinpitäjä ja yhteystiedot",
            sv: "Personuppgiftsansvarig, kontaktuppgifter",
            en: "Controller and contact details",
        };
    /// Articles 13(1)(b) and 14(1)(b)
    Dpo = "dpo", "13(1)(b)",
        [gdpr(13).par(1).point('b'), gdpr(14).par(1).point('b'), gdpr(37).par(7)],
        text! { fi: "Tietosuojavastaava", sv: "Dataskyddsombud", en: "Data protection officer" };
    /// Articles 13(1)(c), 14(1)(c) and 6
    Purposes = "purposes", "13(1)(c)",
        [gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), gdpr(6)],
        text! {
            fi: "Tarkoitukset ja oikeusperuste",
            sv: "Ändamål och rättslig grund",
            en: "Purposes and legal basis",
        };
    /// Articles 13(1)(d) and 14(2)(b)
    LegitimateInterest = "legitimate-interest", "13(1)(d)",
        [gdpr(13).par(1).point('d'), gdpr(14).par(2).point('b')],
        text! { fi: "Oikeutetut edut", sv: "Berättigade intressen", en: "Legitimate interests" };
    /// Articles 13(1)(e) and 14(1)(e)
    Recipients = "recipients", "13(1)(e)",
        [gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e'), gdpr(4).par(9)],
        text! { fi: "Vastaanottajat", sv: "Mottagare", en: "Recipients" };
    /// Articles 13(1)(f), 14(1)(f) and 44 to 49
    Transfers = "transfers", "13(1)(f)",
        [gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(44), gdpr(45), gdpr(46), gdpr(49)],
        text! {
            fi: "Siirrot kolmansiin maihin",
            sv: "Överföringar till tredjeländer",
            en: "Transfers to third countries",
        };
    /// Articles 13(2)(a) and 14(2)(a)
    Storage = "storage", "13(2)(a)",
        [gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a')],
        text! { fi: "Säilytysaika", sv: "Lagringstid", en: "Storage period" };
    /// Articles 13(2)(b), 14(2)(c) and 15 to 21
    Rights = "rights", "13(2)(b)",
        [
            gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c'), gdpr(12).par(2), gdpr(15), gdpr(16), gdpr(17),
            gdpr(18), gdpr(20), gdpr(21),
        ],
        text! { fi: "Rekisteröidyn oikeudet", sv: "Den registrerades rättigheter", en: "Rights of the data subject" };
    /// Articles 13(2)(c), 14(2)(d) and 7(3)
    Withdrawal = "withdrawal", "13(2)(c)",
        [gdpr(13).par(2).point('c'), gdpr(14).par(2).point('d'), gdpr(7).par(3)],
        text! {
            fi: "Suostumuksen peruuttaminen",
            sv: "Återkallande av samtycke",
            en: "Withdrawal of consent",
        };
    /// Articles 13(2)(d), 14(2)(e) and 77
    Complaint = "complaint", "13(2)(d)",
        [gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e'), gdpr(77)],
        text! {
            fi: "Valitus valvontaviranomaiselle",
            sv: "Klagomål till tillsynsmyndigheten",
            en: "Complaint to the authority",
        };
    /// Article 13(2)(e)
    Provision = "provision", "13(2)(e)",
        [gdpr(13).par(2).point('e')],
        text! {
            fi: "Tietojen antamisen pakollisuus",
            sv: "Skyldighet att lämna uppgifter",
            en: "Duty to provide the data",
        };
    /// Articles 13(2)(f), 14(2)(g) and 22
    Automated = "automated", "13(2)(f)",
        [gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g'), gdpr(22)],
        text! { fi: "Automaattinen päätöksenteko", sv: "Automatiserat beslutsfattande", en: "Automated decisions" };
    /// Articles 13(3), 13(4) and 14(3) to 14(5)
    Timing = "timing", "13(3)",
        [gdpr(13).par(3), gdpr(13).par(4), gdpr(14).par(3), gdpr(14).par(4), gdpr(14).par(5)],
        text! {
            fi: "Uudet tarkoitukset, informoinnin aika",
            sv: "Nya ändamål, när information ges",
            en: "Further purposes, time of informing",
        };
    /// Article 14(1)(d)
    Categories = "categories", "14(1)(d)",
        [gdpr(14).par(1).point('d')],
        text! { fi: "Henkilötietoryhmät", sv: "Kategorier av personuppgifter", en: "Categories of personal data" };
    /// Article 14(2)(f)
    Source = "source", "14(2)(f)",
        [gdpr(14).par(2).point('f')],
        text! { fi: "Tietolähteet", sv: "Uppgiftskällor", en: "Sources of the data" };
    /// Articles 8, 9 and 10
    Special = "special", "9, 10",
        [gdpr(9), gdpr(10), gdpr(8)],
        text! {
            fi: "Erityiset tietoryhmät ja rikostiedot",
            sv: "Särskilda kategorier, uppgifter om brott",
            en: "Special and criminal data",
        };
    /// Article 26
    Joint = "joint", "26",
        [gdpr(26)],
        text! { fi: "Yhteisrekisterinpitäjät", sv: "Gemensamt personuppgiftsansvariga", en: "Joint controllers" };
    /// Article 12(1)
    Form = "form", "12(1)",
        [gdpr(12).par(1), gdpr(12).par(7)],
        text! {
            fi: "Selkeä kieli, muoto ja käännökset",
            sv: "Klart språk, form, översättningar",
            en: "Plain language, form, translations",
        };
    /// Article 5(2)
    Accountability = "accountability", "5(2)",
        [gdpr(5).par(2)],
        text! { fi: "Osoitusvelvollisuus, versiot", sv: "Ansvarsskyldighet, versioner", en: "Accountability, versions" };
    /// Articles 28 and 30
    Record = "record", "30",
        [gdpr(30), gdpr(28).par(3)],
        text! {
            fi: "Seloste käsittelytoimista",
            sv: "Register över behandling",
            en: "Record of processing activities",
        };
    /// Finnish law beside the regulation
    National = "national", "FI",
        [
            act("1050/2018"), act("423/2003"), act("1086/2003"), act("759/2004"), act("906/2019"), act("306/2019"),
            act("434/2003"),
        ],
        text! { fi: "Suomen laki", sv: "Finsk lag", en: "Finnish law" };
    /// What the program itself asks of exceptions
    Exceptions = "exceptions", "24(1)",
        [gdpr(5).par(2), gdpr(24).par(1)],
        text! {
            fi: "Poikkeukset perusteltuja ja voimassa",
            sv: "Undantag motiverade och i kraft",
            en: "Exceptions reasoned and in date",
        };
}

impl Duty {
    /// The duty that a provision belongs to first of all; guidance and recitals are about how a notice is written.
    #[must_use]
    pub fn of_citation(cite: &Citation) -> Self {
        let point = match cite {
            Citation::Gdpr(point) => point,
            Citation::Act(_) => return Self::National,
            Citation::Recital(_) | Citation::Wp260(_) | Citation::Wp260Annex | Citation::Case(_) => return Self::Form,
        };
        match (point.article, point.paragraph, point.point) {
            (13 | 14, Some(1), Some('a')) | (27, _, _) => Self::Controller,
            (13 | 14, Some(1), Some('b')) | (37..=39, _, _) => Self::Dpo,
            (13, Some(1), Some('d')) | (14, Some(2), Some('b')) => Self::LegitimateInterest,
            (13 | 14, Some(1), Some('e')) => Self::Recipients,
            (13 | 14, Some(1), Some('f')) | (44..=50, _, _) => Self::Transfers,
            (13 | 14, Some(2), Some('a')) => Self::Storage,
            (13, Some(2), Some('c')) | (14, Some(2), Some('d')) | (7, _, _) => Self::Withdrawal,
            (13, Some(2), Some('d')) | (14, Some(2), Some('e')) | (77, _, _) => Self::Complaint,
            (13, Some(2), Some('e')) => Self::Provision,
            (13, Some(2), Some('f')) | (14, Some(2), Some('g')) | (22, _, _) => Self::Automated,
            (13, Some(2), Some('b')) | (14, Some(2), Some('c')) | (12, Some(2..=6), _) | (15..=21 | 79, _, _) => {
                Self::Rights
            }
            (14, Some(1), Some('d')) => Self::Categories,
            (14, Some(2), Some('f')) => Self::Source,
            (13 | 14, Some(3..), _) => Self::Timing,
            (6 | 13 | 14, _, _) => Self::Purposes,
            (8..=10, _, _) => Self::Special,
            (26, _, _) => Self::Joint,
            (28 | 30, _, _) => Self::Record,
            (5, Some(2), _) | (24, _, _) => Self::Accountability,
            _ => Self::Form,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::lang::Lang;
    use crate::law::statute;

    #[test]
    fn every_duty_has_a_name_of_its_own_and_a_provision() {
        let mut seen = BTreeSet::new();
        for it in Duty::ALL {
            assert!(!it.cites().is_empty(), "{it:?}");
            assert!(it.code().chars().count() <= 8, "{it:?}: a column has eight places for its provision");
            for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
                let name = it.name().get(&lang);
                assert!(seen.insert((lang, name)), "{name} twice");
                assert!(name.chars().count() <= 40, "{name}: a line has forty places for it");
            }
            assert!(seen.insert((Lang::fi(), it.id())));
            for cite in it.cites() {
                if let Citation::Act(act) = cite {
                    assert!(statute::find(act.number).is_some(), "{}", act.number);
                }
            }
        }
    }

    #[test]
    fn a_duty_is_found_by_its_own_provision() {
        for it in Duty::ALL.iter().filter(|it| **it != Duty::Exceptions) {
            let found = it.cites().first().map(Duty::of_citation);
            assert_eq!(found, Some(*it));
        }
    }
}
