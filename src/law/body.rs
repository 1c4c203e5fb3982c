//! Bodies that no longer exist: a notice that names one as controller names nobody.
//!
//! Only changes read in the statutes are here. Known from memory and left out until read: Evira and Mavi, Trafi and
//! the Communications Regulatory Authority, the TE Offices, the Regional State Administrative Agencies and the ELY Centres.

use crate::lang::Text;
use crate::law::cite::{Citation, act};
use crate::text;

/// A body that was abolished or merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abolished {
    /// The body's name.
    pub name: Text,
    /// Beginnings of its names in lower case, so that inflected forms are found too.
    pub stems: &'static [&'static str],
    /// Domains of its old addresses.
    pub domains: &'static [&'static str],
    /// The first day it no longer existed.
    pub from: &'static str,
    /// Who has its tasks now; None when nobody has.
    pub successor: Option<Text>,
    /// Who has its tasks on Åland, when somebody else.
    pub successor_on_aland: Option<Text>,
    /// The act behind the change.
    pub cite: Citation,
}

const DVV: Text = text! {
    fi: "Digi- ja väestötietovirasto",
    sv: "Myndigheten för digitalisering och befolkningsdata",
    en: "Digital and Population Data Services Agency",
};

/// The bodies known to be gone.
pub static ABOLISHED: [Abolished; 4] = [
    Abolished {
        name: text! {
            fi: "Väestörekisterikeskus",
            sv: "Befolkningsregistercentralen",
            en: "Population Register Centre",
        },
        stems: &["väestörekisterikesku", "befolkningsregistercentral", "population register centre"],
        domains: &["vrk.fi"],
        from: "2020-01-01",
        successor: Some(DVV),
        successor_on_aland: None,
        cite: act("304/2019").section("10–11 §"),
    },
    Abolished {
        name: text! { fi: "maistraatti", sv: "magistraten", en: "Local Register Office" },
        stems: &["maistraat", "magistrat", "local register office"],
        domains: &["maistraatti.fi"],
        from: "2020-01-01",
        successor: Some(DVV),
        successor_on_aland: Some(text! {
            fi: "Ahvenanmaan valtionvirasto",
            sv: "Statens ämbetsverk på Åland",
            en: "State Department of Åland",
        }),
        cite: act("304/2019").section("10–11 §"),
    },
    Abolished {
        name: text! {
            fi: "Asumisen rahoitus- ja kehittämiskeskus",
            sv: "Finansierings- och utvecklingscentralen för boendet",
            en: "Housing Finance and Development Centre of Finland",
        },
        stems: &[
            "asumisen rahoitus- ja kehittämiskesku",
            "finansierings- och utvecklingscentralen för boendet",
            "housing finance and development centre",
        ],
        domains: &["ara.fi"],
        from: "2025-03-01",
        successor: Some(text! {
            fi: "Valtion tukeman asuntorakentamisen keskus",
            sv: "Centralen för statligt stött bostadsbyggande",
            en: "Centre for State-Subsidised Housing Construction",
        }),
        successor_on_aland: None,
        cite: act("1001/2024"),
    },
    Abolished {
        name: text! { fi: "tietosuojalautakunta", sv: "datasekretessnämnden", en: "Data Protection Board" },
        stems: &["tietosuojalautakun", "datasekretessnämnd"],
        domains: &[],
        from: "2019-01-01",
        successor: None,
        successor_on_aland: None,
        cite: act("1050/2018").section("37 §"),
    },
];

/// The body a name means, if it no longer exists on a day (`2026-11-22`).
///
/// The name counts when it begins with the body's, in any inflection: "Väestörekisterikeskuksen kirjaamo" does,
/// "Entinen Väestörekisterikeskus" does not.
#[must_use]
pub fn abolished(name: &str, as_of: &str) -> Option<&'static Abolished> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    gone(as_of).find(|it| it.stems.iter().any(|stem| name.starts_with(stem)))
}

/// The body behind the domain of an e-mail or web address, if it no longer exists on a day.
#[must_use]
pub fn abolished_by_address(address: &str, as_of: &str) -> Option<&'static Abolished> {
    let address = address.to_lowercase();
    let after_scheme = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let host = after_scheme.split_once('@').map_or(after_scheme, |(_, rest)| rest);
    let host = host.split(['/', '?', ':', '#']).next().unwrap_or_default();
    gone(as_of).find(|it| {
        it.domains.iter().any(|domain| host.strip_suffix(domain).is_some_and(|it| it.is_empty() || it.ends_with('.')))
    })
}

fn gone(as_of: &str) -> impl Iterator<Item = &'static Abolished> {
    ABOLISHED.iter().filter(move |it| it.from <= as_of)
}

/// Who supervises accessibility: Traficom since 1 January 2025, before that the Regional State Administrative Agency for
/// Southern Finland. Act 306/2019, section 12, as amended by 606/2024.
pub const ACCESSIBILITY_SUPERVISOR: AccessibilitySupervisor = AccessibilitySupervisor {
    name: text! {
        fi: "Liikenne- ja viestintävirasto Traficom",
        sv: "Transport- och kommunikationsverket Traficom",
        en: "Finnish Transport and Communications Agency Traficom",
    },
    from: "2025-01-01",
    former_stems: &[
        "etelä-suomen aluehallintovirasto",
        "regionförvaltningsverket i södra finland",
        "regional state administrative agency for southern finland",
    ],
    cite: act("306/2019").section("12 §"),
};

/// The supervisor of accessibility and whom it followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessibilitySupervisor {
    /// The supervisor.
    pub name: Text,
    /// Since when.
    pub from: &'static str,
    /// How texts name the former one, in lower case.
    pub former_stems: &'static [&'static str],
    /// The provision.
    pub cite: Citation,
}

impl AccessibilitySupervisor {
    /// Whether a text still names the former supervisor on a day.
    #[must_use]
    pub fn is_stale_in(&self, text: &str, as_of: &str) -> bool {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        self.from <= as_of && self.former_stems.iter().any(|it| text.contains(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_gone_only_from_its_day() {
        assert!(abolished("Väestörekisterikeskus", "2019-12-31").is_none());
        assert_eq!(abolished("Väestörekisterikeskuksen kirjaamo", "2020-01-01").unwrap().successor, Some(DVV));
        assert!(abolished("Asumisen rahoitus- ja  kehittämiskeskus (ARA)", "2025-02-28").is_none());
        assert!(abolished("Asumisen rahoitus- ja  kehittämiskeskus (ARA)", "2025-03-01").is_some());
        assert!(abolished("Magistraten i Helsingfors", "2026-11-22").unwrap().successor_on_aland.is_some());
        assert!(abolished("Tietosuojalautakunta", "2026-11-22").unwrap().successor.is_none());
        assert!(abolished("Digi- ja väestötietovirasto", "2026-11-22").is_none());
    }

    #[test]
    fn old_domains_betray_the_body() {
        for address in ["kirjaamo@vrk.fi", "https://www.vrk.fi/tietosuoja", "vrk.fi", "http://VRK.fi:80"] {
            assert!(abolished_by_address(address, "2026-11-22").is_some(), "{address}");
        }
        for address in ["kirjaamo@dvv.fi", "https://esimerkkivrk.fi", "https://example.fi/vrk.fi", "vrk.fi.example.org"]
        {
            assert!(abolished_by_address(address, "2026-11-22").is_none(), "{address}");
        }
        assert!(abolished_by_address("kirjaamo@vrk.fi", "2018-01-01").is_none());
    }

    #[test]
    fn accessibility_has_a_new_supervisor() {
        let text = "Valvonta: Etelä-Suomen  aluehallintovirasto";
        assert!(ACCESSIBILITY_SUPERVISOR.is_stale_in(text, "2025-01-01"));
        assert!(!ACCESSIBILITY_SUPERVISOR.is_stale_in(text, "2024-12-31"));
    }
}
