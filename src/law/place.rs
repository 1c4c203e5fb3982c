//! Places the law treats apart: the European Economic Area, bilingual municipalities, the Sámi homeland, Åland.
//!
//! Without this module nobody would know that a transfer to Norway is none, or that Loviisa must publish in two languages.

use crate::law::cite::{Citation, act};

/// Member States of the European Union.
pub const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The other States of the European Economic Area: Iceland, Liechtenstein, Norway.
pub const EFTA_IN_EEA: [&str; 3] = ["IS", "LI", "NO"];

/// Territories with an ISO code of their own that belong to the Union: Åland, and the outermost regions of France
/// [the latter from memory].
pub const EU_TERRITORIES: [&str; 6] = ["AX", "GF", "GP", "MQ", "RE", "YT"];

/// Whether an ISO 3166 code (any case) names a place in the European Union.
#[must_use]
pub fn is_eu(code: &str) -> bool {
    EU.iter().chain(&EU_TERRITORIES).any(|it| it.eq_ignore_ascii_case(code))
}

/// Whether an ISO 3166 code (any case) names a place in the European Economic Area, where a transfer is none.
#[must_use]
pub fn is_eea(code: &str) -> bool {
    is_eu(code) || EFTA_IN_EEA.iter().any(|it| it.eq_ignore_ascii_case(code))
}

/// The last day before the decision on the United Kingdom: to the end of 2020 Union law applied there, after that the
/// bridging period of the trade agreement [both from general knowledge].
const LAST_DAY_OF_BRITISH_BRIDGE: &str = "2021-06-27";

/// Whether a transfer to a place was none on a day (`2019-12-31`): in the European Economic Area, and in the United
/// Kingdom as long as it was not treated as a third country.
#[must_use]
pub fn is_eea_on(code: &str, day: &str) -> bool {
    is_eea(code) || (code.eq_ignore_ascii_case("GB") && day <= LAST_DAY_OF_BRITISH_BRIDGE)
}

/// The two national languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NationalLanguage {
    /// Finnish.
    Finnish,
    /// Swedish.
    Swedish,
}

/// A municipality by its names in Finnish and Swedish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// The Finnish name.
    pub fi: &'static str,
    /// The Finnish name's genitive, as in "Helsingin kaupunki".
    pub genitive: &'static str,
    /// The Swedish name.
    pub sv: &'static str,
    /// The language of the majority.
    pub majority: NationalLanguage,
}

impl Municipality {
    /// Whether a name is this municipality's in either language, alone or with "kaupunki", "kunta", "stad" or "kommun":
    /// "Helsinki", "Esbo stad", "Inkoon kunta".
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        let is = |own: &str, given: &str| own.to_lowercase() == given;
        if is(self.fi, &name) || is(self.sv, &name) {
            return true;
        }
        let of = |corporations: [&str; 2]| corporations.iter().find_map(|it| name.strip_suffix(it));
        of([" kaupunki", " kunta"]).is_some_and(|it| is(self.genitive, it))
            || of([" stad", " kommun"])
                .is_some_and(|it| is(self.sv, it) || it.strip_suffix('s').is_some_and(|it| is(self.sv, it)))
    }
}

/// The decree that fixes the languages of the municipalities for 2023–2032.
pub const LANGUAGES_OF_MUNICIPALITIES: Citation = act("1385/2022");

/// The bilingual municipality of this name, if it is one.
#[must_use]
pub fn bilingual_municipality(name: &str) -> Option<&'static Municipality> {
    BILINGUAL.iter().find(|it| it.is_named(name))
}

/// Whether a name is that of a municipality on Åland.
#[must_use]
pub fn is_aland_municipality(name: &str) -> bool {
    ALAND.iter().any(|it| it.is_named(name))
}

/// Whether a name is that of a municipality of the Sámi homeland, whose bodies are within the Sámi Language Act, section 2.
#[must_use]
pub fn is_sami_homeland_municipality(name: &str) -> bool {
    SAMI_HOMELAND.iter().any(|it| it.is_named(name))
}

/// Whether a body is named by section 2 of the Sámi Language Act, which asks for Sámi in information to the public
/// (section 8). The list is the act as enacted with 1136/2023; later amendments to items 3 to 6 have not been read.
#[must_use]
pub fn is_sami_language_body(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    SAMI_LANGUAGE_BODIES.iter().any(|it| it.to_lowercase() == name) || is_sami_homeland_municipality(&name)
}

const fn finnish(fi: &'static str, genitive: &'static str, sv: &'static str) -> Municipality {
    Municipality { fi, genitive, sv, majority: NationalLanguage::Finnish }
}

const fn swedish(fi: &'static str, genitive: &'static str, sv: &'static str) -> Municipality {
    Municipality { fi, genitive, sv, majority: NationalLanguage::Swedish }
}

/// The 33 bilingual municipalities of decree 1385/2022, in force to 31 December 2032.
pub static BILINGUAL: [Municipality; 33] = [
    finnish("Espoo", "Espoon", "Esbo"),
    finnish("Hanko", "Hangon", "Hangö"),
    finnish("Helsinki", "Helsingin", "Helsingfors"),
    finnish("Kauniainen", "Kauniaisten", "Grankulla"),
    finnish("Kirkkonummi", "Kirkkonummen", "Kyrkslätt"),
    finnish("Lapinjärvi", "Lapinjärven", "Lappträsk"),
    finnish("Lohja", "Lohjan", "Lojo"),
    finnish("Loviisa", "Loviisan", "Lovisa"),
    finnish("Myrskylä", "Myrskylän", "Mörskom"),
    finnish("Porvoo", "Porvoon", "Borgå"),
    finnish("Sipoo", "Sipoon", "Sibbo"),
    finnish("Siuntio", "Siuntion", "Sjundeå"),
    finnish("Vantaa", "Vantaan", "Vanda"),
    swedish("Inkoo", "Inkoon", "Ingå"),
    swedish("Raasepori", "Raaseporin", "Raseborg"),
    finnish("Turku", "Turun", "Åbo"),
    swedish("Kemiönsaari", "Kemiönsaaren", "Kimitoön"),
    swedish("Parainen", "Paraisten", "Pargas"),
    finnish("Pyhtää", "Pyhtään", "Pyttis"),
    finnish("Kaskinen", "Kaskisten", "Kaskö"),
    finnish("Vaasa", "Vaasan", "Vasa"),
    swedish("Korsnäs", "Korsnäsin", "Korsnäs"),
    swedish("Kristiinankaupunki", "Kristiinankaupungin", "Kristinestad"),
    swedish("Kruunupyy", "Kruunupyyn", "Kronoby"),
    swedish("Luoto", "Luodon", "Larsmo"),
    swedish("Maalahti", "Maalahden", "Malax"),
    swedish("Mustasaari", "Mustasaaren", "Korsholm"),
    swedish("Närpiö", "Närpiön", "Närpes"),
    swedish("Pedersören kunta", "Pedersören", "Pedersöre"),
    swedish("Pietarsaari", "Pietarsaaren", "Jakobstad"),
    swedish("Uusikaarlepyy", "Uudenkaarlepyyn", "Nykarleby"),
    swedish("Vöyri", "Vöyrin", "Vörå"),
    finnish("Kokkola", "Kokkolan", "Karleby"),
];

/// The 16 municipalities of Åland, all Swedish-speaking.
pub static ALAND: [Municipality; 16] = [
    swedish("Brändö", "Brändön", "Brändö"),
    swedish("Eckerö", "Eckerön", "Eckerö"),
    swedish("Finström", "Finströmin", "Finström"),
    swedish("Föglö", "Föglön", "Föglö"),
    swedish("Geta", "Getan", "Geta"),
    swedish("Hammarland", "Hammarlandin", "Hammarland"),
    swedish("Jomala", "Jomalan", "Jomala"),
    swedish("Kumlinge", "Kumlingen", "Kumlinge"),
    swedish("Kökar", "Kökarin", "Kökar"),
    swedish("Lemland", "Lemlandin", "Lemland"),
    swedish("Lumparland", "Lumparlandin", "Lumparland"),
    swedish("Maarianhamina", "Maarianhaminan", "Mariehamn"),
    swedish("Saltvik", "Saltvikin", "Saltvik"),
    swedish("Sottunga", "Sottungan", "Sottunga"),
    swedish("Sund", "Sundin", "Sund"),
    swedish("Vårdö", "Vårdön", "Vårdö"),
];

/// The municipalities of section 2 of the Sámi Language Act.
pub static SAMI_HOMELAND: [Municipality; 4] = [
    finnish("Enontekiö", "Enontekiön", "Enontekis"),
    finnish("Inari", "Inarin", "Enare"),
    finnish("Sodankylä", "Sodankylän", "Sodankylä"),
    finnish("Utsjoki", "Utsjoen", "Utsjoki"),
];

/// Bodies section 2 of the Sámi Language Act names, in Finnish and Swedish.
pub static SAMI_LANGUAGE_BODIES: [&str; 24] = [
    "Saamelaiskäräjät",
    "Sametinget",
    "Oikeuskansleri",
    "Justitiekanslern",
    "Eduskunnan oikeusasiamies",
    "Riksdagens justitieombudsman",
    "Tietosuojavaltuutettu",
    "Dataombudsmannen",
    "Tietosuojavaltuutetun toimisto",
    "Dataombudsmannens byrå",
    "Oikeuspalveluvirasto",
    "Rättstjänstverket",
    "Ulosottolaitos",
    "Utsökningsverket",
    "Verohallinto",
    "Skatteförvaltningen",
    "Kansaneläkelaitos",
    "Folkpensionsanstalten",
    "Maanmittauslaitos",
    "Lantmäteriverket",
    "Digi- ja väestötietovirasto",
    "Myndigheten för digitalisering och befolkningsdata",
    "Maatalousyrittäjien eläkelaitos",
    "Lantbruksföretagarnas pensionsanstalt",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_economic_area_is_the_union_and_three_more() {
        for code in ["FI", "se", "AX", "NO", "IS", "LI", "GR"] {
            assert!(is_eea(code), "{code}");
        }
        for code in ["GB", "CH", "FO", "GL", "GG", "JE", "IM", "GI", "US", "EL", ""] {
            assert!(!is_eea(code), "{code}");
        }
        assert!(!is_eu("NO"));
        assert!(is_eea_on("GB", "2019-12-31") && !is_eea_on("GB", "2021-06-28") && is_eea_on("FI", "2026-11-22"));
        assert!(EU.is_sorted());
    }

    #[test]
    fn fifteen_bilingual_municipalities_have_a_swedish_majority() {
        let swedish = BILINGUAL.iter().filter(|it| it.majority == NationalLanguage::Swedish).count();
        assert_eq!(swedish, 15);
        assert_eq!(bilingual_municipality("Jakobstad").unwrap().fi, "Pietarsaari");
    }

    #[test]
    fn municipalities_are_known_in_both_languages_and_as_corporations() {
        for name in [
            "Helsinki",
            "Helsingin kaupunki",
            "Helsingfors stad",
            "Esbo",
            "Espoon kaupunki",
            "Porvoon kaupunki",
            "Turun kaupunki",
            "Hangon kaupunki",
            "Inkoon kunta",
            "Vaasan kaupunki",
            "Kauniaisten kaupunki",
            "Kemiönsaaren kunta",
            "Lapinjärven kunta",
            "Maalahden kunta",
            "Pedersören kunta",
            "Kristiinankaupunki",
            "Vörå kommun",
            "Paraisten kaupunki",
            "Raaseporin kaupunki",
            "Pyhtään kunta",
            "Kirkkonummen kunta",
            "Vöyrin kunta",
            "Vasa stad",
            "Pietarsaaren kaupunki",
            "Kronoby kommun",
        ] {
            assert!(bilingual_municipality(name).is_some(), "{name}");
        }
        for name in ["Tampere", "Tampereen kaupunki", "Turku Energia", "Helsinki-Uusimaa", "Kaupunki", ""] {
            assert!(bilingual_municipality(name).is_none(), "{name}");
        }
    }

    #[test]
    fn aland_and_the_sami_homeland() {
        assert!(is_aland_municipality("Mariehamns stad"));
        assert!(is_aland_municipality("Jomala kommun"));
        assert!(!is_aland_municipality("Åbo"));
        assert!(is_sami_homeland_municipality("Inarin kunta"));
        assert!(is_sami_language_body("Digi- ja väestötietovirasto"));
        assert!(is_sami_language_body("Utsjoen kunta"));
        assert!(!is_sami_language_body("Liikenne- ja viestintävirasto"));
    }
}
