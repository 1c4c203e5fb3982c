//! The supervisory authorities and how to reach them; a complaint sent to an old address does not arrive.
//!
//! Details as published by the authorities, seen in November 2026.

use crate::lang::Text;
use crate::law::cite::{Citation, act, gdpr};
use crate::text;

/// A supervisory authority of Article 4(21).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    /// A stable name for files.
    pub id: &'static str,
    /// What it is called.
    pub name: Text,
    /// Visiting address on one line.
    pub visiting: Option<Text>,
    /// Postal address on one line.
    pub postal: Option<Text>,
    /// Switchboard, written for readers of each language.
    pub phone: Option<Text>,
    /// Registry, written for readers of each language.
    pub registry_phone: Option<Text>,
    /// Electronic mail.
    pub email: Option<&'static str>,
    /// Web site in each language.
    pub url: Text,
    /// The law that makes it the authority.
    pub cite: Citation,
}

const fn same(text: &'static str) -> Text {
    text! { fi: text, sv: text, en: text }
}

static OMBUDSMAN: Authority = Authority {
    id: "ombudsman",
    name: text! {
        fi: "Tietosuojavaltuutetun toimisto",
        sv: "Dataombudsmannens byrå",
        en: "Office of the Data Protection Ombudsman",
    },
    // Fågelviksgränden is the Swedish name of Lintulahdenkuja: no mistake and not out of date.
    visiting: Some(text! {
        fi: "Lintulahdenkuja 4, 00530 Helsinki",
        sv: "Fågelviksgränden 4, 00530 Helsingfors",
        en: "Lintulahdenkuja 4, 00530 Helsinki",
    }),
    postal: Some(text! {
        fi: "PL 800, 00531 Helsinki",
        sv: "PB 800, 00531 Helsingfors",
        en: "PL 800, 00531 Helsinki, Finland",
    }),
    phone: Some(text! { fi: "029 566 6700", sv: "029 566 6700", en: "+358 29 566 6700" }),
    registry_phone: Some(text! { fi: "029 566 6768", sv: "029 566 6768", en: "+358 29 566 6768" }),
    email: Some("tietosuoja@om.fi"),
    url: text! {
        fi: "https://tietosuoja.fi",
        sv: "https://tietosuoja.fi/sv",
        en: "https://tietosuoja.fi/en",
    },
    cite: act("1050/2018").section("8 §"),
};

static DATAINSPEKTIONEN: Authority = Authority {
    id: "datainspektionen",
    name: same("Datainspektionen"),
    visiting: None,
    postal: None,
    phone: None,
    registry_phone: None,
    email: None,
    url: same("https://di.ax"),
    cite: act("ÅFS 2019:9"),
};

/// The Office of the Data Protection Ombudsman: the authority for Finland, on Åland for State authorities and private
/// bodies [the latter inferred].
#[must_use]
pub fn ombudsman() -> &'static Authority {
    &OMBUDSMAN
}

/// Datainspektionen: the authority for the provincial and municipal administration of Åland, under the provincial act
/// ÅFS 2019:9, in force since 1 May 2019. Its postal details were not found.
#[must_use]
pub fn datainspektionen() -> &'static Authority {
    &DATAINSPEKTIONEN
}

/// The authority with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Authority> {
    [&OMBUDSMAN, &DATAINSPEKTIONEN].into_iter().find(|it| it.id == id)
}

/// The right to lodge a complaint, in the GDPR and in the Data Protection Act.
pub const COMPLAINT: [Citation; 2] = [gdpr(77), act("1050/2018").section("21 §")];

/// A detail of the Ombudsman's office that is out of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stale {
    /// A stable name.
    pub id: &'static str,
    /// What betrays it, in lower case with single spaces.
    pub needles: &'static [&'static str],
    /// What must stand nearby for the needle to mean the office; empty when the needle is enough.
    pub near: &'static [&'static str],
    /// How near, in characters.
    pub within: usize,
    /// What is wrong with it.
    pub why: Text,
}

const OFFICE_NAMES: &[&str] =
    &["tietosuojavaltuutetu", "tietosuojavaltuutettu", "dataombudsman", "data protection ombudsman"];

/// Details that old notices still carry.
pub static STALE: [Stale; 6] = [
    Stale {
        id: "postal-code",
        needles: &["00521"],
        near: &["pl 800", "pb 800", "p.o. box 800", "p.o.box 800", "po box 800"],
        within: 40,
        why: text! {
            fi: "postilokeron 800 postinumero on 00531",
            sv: "postnumret för postbox 800 är 00531",
            en: "the postal code of P.O. Box 800 is 00531",
        },
    },
    Stale {
        id: "street",
        needles: &["ratapihantie 9", "bangårdsvägen 9"],
        near: &[],
        within: 0,
        why: text! {
            fi: "toimisto on muuttanut osoitteeseen Lintulahdenkuja 4",
            sv: "byrån har flyttat till Fågelviksgränden 4",
            en: "the office has moved to Lintulahdenkuja 4",
        },
    },
    Stale {
        id: "street-postal-code",
        needles: &["00520"],
        near: OFFICE_NAMES,
        within: 120,
        why: text! {
            fi: "käyntiosoitteen postinumero on 00530",
            sv: "besöksadressens postnummer är 00530",
            en: "the postal code of the visiting address is 00530",
        },
    },
    Stale {
        id: "fax",
        needles: &["029 566 6735", "0295666735", "+358 29 566 6735"],
        near: &[],
        within: 0,
        why: text! {
            fi: "toimisto ei enää ilmoita faksinumeroa",
            sv: "byrån uppger inte längre något faxnummer",
            en: "the office no longer gives a fax number",
        },
    },
    Stale {
        id: "board",
        needles: &["tietosuojalautakun", "datasekretessnämnd"],
        near: &[],
        within: 0,
        why: text! {
            fi: "tietosuojalautakunta lakkautettiin 1.1.2019",
            sv: "datasekretessnämnden drogs in den 1 januari 2019",
            en: "the Data Protection Board was abolished on 1 January 2019",
        },
    },
    Stale {
        id: "ministry",
        needles: &["oikeusministeriön yhteydessä", "i anslutning till justitieministeriet"],
        near: OFFICE_NAMES,
        within: 200,
        why: text! {
            fi: "tietosuojavaltuutettu on 1.1.2025 alkaen oikeusministeriön hallinnonalalla",
            sv: "dataombudsmannen finns från den 1 januari 2025 inom justitieministeriets förvaltningsområde",
            en: "since 1 January 2025 the Ombudsman is within the administrative branch of the Ministry of Justice",
        },
    },
];

/// The out-of-date details in a text, without regard to case and white space.
#[must_use]
pub fn stale_in(text: &str) -> Vec<&'static Stale> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    STALE.iter().filter(|it| it.is_in(&text)).collect()
}

impl Stale {
    fn is_in(&self, text: &str) -> bool {
        self.needles.iter().flat_map(|it| text.match_indices(it)).any(|(at, needle)| {
            let (before, rest) = text.split_at(at);
            let after = rest.get(needle.len()..).unwrap_or_default();
            let before: String = before.chars().rev().take(self.within).collect::<Vec<_>>().into_iter().rev().collect();
            let after: String = after.chars().take(self.within).collect();
            self.near.is_empty() || self.near.iter().any(|it| before.contains(it) || after.contains(it))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&'static str> {
        stale_in(text).into_iter().map(|it| it.id).collect()
    }

    #[test]
    fn the_current_details_are_not_stale() {
        let office = ombudsman();
        for text in [office.visiting.unwrap(), office.postal.unwrap(), office.name] {
            let whole = format!("{} {} {}", office.name.fi, office.name.sv, text.sv);
            assert!(ids(&whole).is_empty(), "{whole}");
            assert!(ids(text.fi).is_empty() && ids(text.en).is_empty());
        }
        assert!(ids("Dataombudsmannens byrå, Fågelviksgränden 4, 00530 Helsingfors").is_empty());
    }

    #[test]
    fn old_addresses_are_found() {
        assert_eq!(ids("PL 800,\n00521 Helsinki"), ["postal-code"]);
        assert_eq!(ids("Dataombudsmannens byrå PB  800, 00521 HELSINGFORS"), ["postal-code"]);
        assert_eq!(
            ids("Tietosuojavaltuutetun toimisto, Ratapihantie 9, 6. krs, 00520 Helsinki"),
            ["street", "street-postal-code"]
        );
        assert_eq!(ids("faksi 029 566 6735"), ["fax"]);
        assert_eq!(ids("Datasekretessnämnden och dataombudsmannen"), ["board"]);
    }

    #[test]
    fn the_same_codes_elsewhere_are_somebody_elses() {
        assert!(ids("Esimerkkivirasto, PL 700, 00521 Helsinki").is_empty());
        assert!(ids("Esimerkkivirasto, Esimerkkikatu 1, 00520 Helsinki").is_empty());
        let far = format!("PL 800 {} 00521 Helsinki", "x".repeat(60));
        assert!(ids(&far).is_empty());
    }

    #[test]
    fn authorities_are_found_by_id() {
        assert_eq!(by_id("ombudsman").unwrap().name.sv, "Dataombudsmannens byrå");
        assert_eq!(by_id("datainspektionen").unwrap().url.sv, "https://di.ax");
        assert!(by_id("imy").is_none());
    }
}
