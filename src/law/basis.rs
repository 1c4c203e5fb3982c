//! The grounds on which personal data may be processed: Article 6(1), Article 9(2), and what makes data special.
//!
//! Without this module a register could name a ground that the regulation does not have.

use crate::lang::Text;
use crate::law::cite::{Citation, act, gdpr, parse_gdpr_point};
use crate::text;

/// A legal basis of Article 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// 6(1)(a)
    Consent,
    /// 6(1)(b)
    Contract,
    /// 6(1)(c)
    LegalObligation,
    /// 6(1)(d)
    VitalInterests,
    /// 6(1)(e)
    PublicTask,
    /// 6(1)(f)
    LegitimateInterests,
}

impl Basis {
    /// All six, in the order of the points.
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    /// Reads "6(1)(c)". None when the text is no point of Article 6(1).
    #[must_use]
    pub fn from_point(text: &str) -> Option<Self> {
        let point = parse_gdpr_point(text)?;
        Self::ALL.into_iter().find(|it| it.cite() == point.cite())
    }

    /// The basis with this [`Basis::id`].
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// The letter of the point, 'a' to 'f'.
    #[must_use]
    pub const fn point(self) -> char {
        match self {
            Self::Consent => 'a',
            Self::Contract => 'b',
            Self::LegalObligation => 'c',
            Self::VitalInterests => 'd',
            Self::PublicTask => 'e',
            Self::LegitimateInterests => 'f',
        }
    }

    /// The provision: Article 6(1) and the point.
    #[must_use]
    pub const fn cite(self) -> Citation {
        gdpr(6).par(1).point(self.point())
    }

    /// A stable name for files and phrases.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::LegalObligation => "legal-obligation",
            Self::VitalInterests => "vital-interests",
            Self::PublicTask => "public-task",
            Self::LegitimateInterests => "legitimate-interests",
        }
    }

    /// The term of the official language versions.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Consent => text! { fi: "suostumus", sv: "samtycke", en: "consent" },
            Self::Contract => text! { fi: "sopimus", sv: "avtal", en: "contract" },
            Self::LegalObligation => text! {
                fi: "rekisterinpitäjän lakisääteinen velvoite",
                sv: "rättslig förpliktelse",
                en: "legal obligation",
            },
            Self::VitalInterests => text! {
                fi: "elintärkeät edut",
                sv: "intressen som är av grundläggande betydelse",
                en: "vital interests",
            },
            Self::PublicTask => text! {
                fi: "yleistä etua koskeva tehtävä tai rekisterinpitäjälle kuuluvan julkisen vallan käyttäminen",
                sv: "uppgift av allmänt intresse eller personuppgiftsansvariges myndighetsutövning",
                en: "task carried out in the public interest or exercise of official authority",
            },
            Self::LegitimateInterests => text! {
                fi: "oikeutetut edut",
                sv: "berättigade intressen",
                en: "legitimate interests",
            },
        }
    }

    /// Whether the basis must itself be laid down by Union or Member State law: Article 6(3).
    #[must_use]
    pub const fn needs_law(self) -> bool {
        matches!(self, Self::LegalObligation | Self::PublicTask)
    }
}

/// A condition of Article 9(2) under which special categories of personal data may be processed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpecialGround {
    /// Explicit consent.
    A,
    /// Employment, social security and social protection law.
    B,
    /// Vital interests of a person who cannot consent.
    C,
    /// A not-for-profit body with a political, philosophical, religious or trade union aim.
    D,
    /// Data manifestly made public by the data subject.
    E,
    /// Legal claims and courts.
    F,
    /// Substantial public interest.
    G,
    /// Health or social care.
    H,
    /// Public health.
    I,
    /// Archiving, research, statistics.
    J,
}

impl SpecialGround {
    /// All ten, in the order of the points.
    pub const ALL: [Self; 10] =
        [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F, Self::G, Self::H, Self::I, Self::J];

    /// Reads "9(2)(g)". None when the text is no point of Article 9(2).
    #[must_use]
    pub fn from_point(text: &str) -> Option<Self> {
        let point = parse_gdpr_point(text)?;
        Self::ALL.into_iter().find(|it| it.cite() == point.cite())
    }

    /// The letter of the point, 'a' to 'j'.
    #[must_use]
    pub const fn point(self) -> char {
        match self {
            Self::A => 'a',
            Self::B => 'b',
            Self::C => 'c',
            Self::D => 'd',
            Self::E => 'e',
            Self::F => 'f',
            Self::G => 'g',
            Self::H => 'h',
            Self::I => 'i',
            Self::J => 'j',
        }
    }

    /// The provision: Article 9(2) and the point.
    #[must_use]
    pub const fn cite(self) -> Citation {
        gdpr(9).par(2).point(self.point())
    }

    /// A stable name for files and phrases.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::A => "explicit-consent",
            Self::B => "employment-social-law",
            Self::C => "vital-interests",
            Self::D => "not-for-profit-body",
            Self::E => "made-public",
            Self::F => "legal-claims",
            Self::G => "substantial-public-interest",
            Self::H => "health-social-care",
            Self::I => "public-health",
            Self::J => "archiving-research-statistics",
        }
    }

    /// A short name in the terms of the official language versions of Article 9(2).
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::A => text! { fi: "nimenomainen suostumus", sv: "uttryckligt samtycke", en: "explicit consent" },
            Self::B => text! {
                fi: "velvoitteet ja erityiset oikeudet työoikeuden, sosiaaliturvan ja sosiaalisen suojelun alalla",
                sv: "skyldigheter och särskilda rättigheter inom arbetsrätten och på områdena social trygghet och socialt skydd",
                en: "obligations and specific rights in the field of employment and social security and social protection law",
            },
            Self::C => text! {
                fi: "elintärkeiden etujen suojaaminen",
                sv: "skydd av grundläggande intressen",
                en: "protection of vital interests",
            },
            Self::D => text! {
                fi: "säätiön, yhdistyksen tai muun voittoa tavoittelemattoman yhteisön laillinen toiminta",
                sv: "berättigad verksamhet hos en stiftelse, en förening eller ett annat icke vinstdrivande organ",
                en: "legitimate activities of a foundation, association or other not-for-profit body",
            },
            Self::E => text! {
                fi: "henkilötiedot, jotka rekisteröity on nimenomaisesti saattanut julkisiksi",
                sv: "personuppgifter som på ett tydligt sätt har offentliggjorts av den registrerade",
                en: "personal data manifestly made public by the data subject",
            },
            Self::F => text! {
                fi: "oikeusvaateen laatiminen, esittäminen tai puolustaminen taikka tuomioistuinten lainkäyttötehtävät",
                sv: "att fastställa, göra gällande eller försvara rättsliga anspråk eller domstolarnas dömande verksamhet",
                en: "establishment, exercise or defence of legal claims, or courts acting in their judicial capacity",
            },
            Self::G => text! {
                fi: "tärkeä yleinen etu",
                sv: "viktigt allmänt intresse",
                en: "substantial public interest",
            },
            Self::H => text! {
                fi: "ennalta ehkäisevä terveydenhuolto, työterveydenhuolto sekä terveys- ja sosiaalihuolto",
                sv: "förebyggande hälso- och sjukvård, yrkesmedicin samt hälso- och sjukvård och social omsorg",
                en: "preventive or occupational medicine and health or social care",
            },
            Self::I => text! {
                fi: "kansanterveyteen liittyvä yleinen etu",
                sv: "allmänt intresse på folkhälsoområdet",
                en: "public interest in the area of public health",
            },
            Self::J => text! {
                fi: "yleisen edun mukainen arkistointi, tieteellinen tai historiallinen tutkimus tai tilastointi",
                sv: "arkivändamål av allmänt intresse, vetenskapliga eller historiska forskningsändamål eller statistiska ändamål",
                en: "archiving purposes in the public interest, scientific or historical research purposes or statistical purposes",
            },
        }
    }

    /// Whether the point rests on Union or Member State law that has to be named: (b), (g), (h), (i), (j).
    #[must_use]
    pub const fn needs_law(self) -> bool {
        matches!(self, Self::B | Self::G | Self::H | Self::I | Self::J)
    }
}

/// A special category of personal data, Article 9(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpecialCategory {
    /// Racial or ethnic origin.
    RaceEthnic,
    /// Political opinions.
    Political,
    /// Religious or philosophical beliefs.
    Religion,
    /// Trade union membership.
    Union,
    /// Genetic data.
    Genetic,
    /// Biometric data for the purpose of uniquely identifying a person.
    Biometric,
    /// Data concerning health.
    Health,
    /// Sex life or sexual orientation.
    SexLife,
}

impl SpecialCategory {
    /// All eight, in the order of Article 9(1).
    pub const ALL: [Self; 8] = [
        Self::RaceEthnic,
        Self::Political,
        Self::Religion,
        Self::Union,
        Self::Genetic,
        Self::Biometric,
        Self::Health,
        Self::SexLife,
    ];

    /// The category with this [`SpecialCategory::id`].
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// A stable name for files and phrases.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::RaceEthnic => "race-ethnic",
            Self::Political => "political",
            Self::Religion => "religion",
            Self::Union => "union",
            Self::Genetic => "genetic",
            Self::Biometric => "biometric",
            Self::Health => "health",
            Self::SexLife => "sex-life",
        }
    }

    /// The provision; all categories share Article 9(1).
    #[must_use]
    pub const fn cite(self) -> Citation {
        gdpr(9).par(1)
    }

    /// The term of the official language versions of Article 9(1).
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::RaceEthnic => text! {
                fi: "rotu tai etninen alkuperä",
                sv: "ras eller etniskt ursprung",
                en: "racial or ethnic origin",
            },
            Self::Political => {
                text! { fi: "poliittiset mielipiteet", sv: "politiska åsikter", en: "political opinions" }
            }
            Self::Religion => text! {
                fi: "uskonnollinen tai filosofinen vakaumus",
                sv: "religiös eller filosofisk övertygelse",
                en: "religious or philosophical beliefs",
            },
            Self::Union => text! {
                fi: "ammattiliiton jäsenyys",
                sv: "medlemskap i fackförening",
                en: "trade union membership",
            },
            Self::Genetic => text! { fi: "geneettiset tiedot", sv: "genetiska uppgifter", en: "genetic data" },
            Self::Biometric => text! {
                fi: "biometriset tiedot henkilön yksiselitteistä tunnistamista varten",
                sv: "biometriska uppgifter för att entydigt identifiera en person",
                en: "biometric data for the purpose of uniquely identifying a person",
            },
            Self::Health => text! {
                fi: "terveyttä koskevat tiedot",
                sv: "uppgifter om hälsa",
                en: "data concerning health",
            },
            Self::SexLife => text! {
                fi: "seksuaalinen käyttäytyminen ja suuntautuminen",
                sv: "sexualliv eller sexuell läggning",
                en: "sex life or sexual orientation",
            },
        }
    }
}

/// Data that no point of Article 9 covers but that need a ground of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuardedCategory {
    /// The name used in files.
    pub id: &'static str,
    /// What the data are called.
    pub name: Text,
    /// The provision that guards them.
    pub cite: Citation,
    /// The section of the Data Protection Act that implements it.
    pub national: Citation,
}

/// Criminal convictions and offences: Article 10, Data Protection Act section 7.
pub const CRIMINAL: GuardedCategory = GuardedCategory {
    id: "criminal",
    name: text! {
        fi: "rikostuomiot ja rikkomukset",
        sv: "fällande domar i brottmål och lagöverträdelser som innefattar brott",
        en: "criminal convictions and offences",
    },
    cite: gdpr(10),
    national: act("1050/2018").section("7 §"),
};

/// The Finnish personal identity code: Article 87, Data Protection Act section 29.
pub const NATIONAL_ID: GuardedCategory = GuardedCategory {
    id: "national-id",
    name: text! { fi: "henkilötunnus", sv: "personbeteckning", en: "personal identity code" },
    cite: gdpr(87),
    national: act("1050/2018").section("29 §"),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn points_of_article_6_are_read() {
        for (text, basis) in ["6(1)(a)", "6(1)(b)", "6(1)(c)", "6(1)(d)", "6(1)(e)", "6(1)(f)"].iter().zip(Basis::ALL) {
            assert_eq!(Basis::from_point(text), Some(basis));
            assert_eq!(Basis::from_id(basis.id()), Some(basis));
        }
        for text in ["6(1)(g)", "6(1)", "6(c)", "9(2)(a)", "6(2)(a)", "c"] {
            assert_eq!(Basis::from_point(text), None, "{text}");
        }
    }

    #[test]
    fn points_of_article_9_are_read_and_five_need_law() {
        let letters: String =
            SpecialGround::ALL.into_iter().filter(|it| it.needs_law()).map(SpecialGround::point).collect();
        assert_eq!(letters, "bghij");
        for ground in SpecialGround::ALL {
            assert_eq!(SpecialGround::from_point(&format!("9(2)({})", ground.point())), Some(ground));
        }
        assert_eq!(SpecialGround::from_point("9(1)(a)"), None);
        assert_eq!(SpecialGround::from_point("9(2)(k)"), None);
    }

    #[test]
    fn only_obligation_and_task_need_law() {
        let needing = Basis::ALL.into_iter().filter(|it| it.needs_law()).collect::<Vec<_>>();
        assert_eq!(needing, [Basis::LegalObligation, Basis::PublicTask]);
    }

    #[test]
    fn names_are_the_official_terms() {
        assert_eq!(
            Basis::PublicTask.name().get(&Lang::sv()),
            "uppgift av allmänt intresse eller personuppgiftsansvariges myndighetsutövning"
        );
        assert_eq!(Basis::LegalObligation.name().get(&Lang::fi()), "rekisterinpitäjän lakisääteinen velvoite");
        assert_eq!(SpecialCategory::from_id("health").unwrap().name().sv, "uppgifter om hälsa");
        assert_eq!(SpecialCategory::from_id("race_ethnic"), None);
        assert_eq!(NATIONAL_ID.national.text(&Lang::fi()), "tietosuojalaki (1050/2018), 29 §");
    }

    #[test]
    fn ids_are_distinct() {
        let mut ids = SpecialGround::ALL.map(SpecialGround::id).to_vec();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), SpecialGround::ALL.len());
    }
}
