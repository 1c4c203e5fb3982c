//! The adequacy decisions as a table: what lapses or is added is one row.

use super::Decision;
use crate::lang::Text;
use crate::text;

const WHOLE_COUNTRY: Text = text! { fi: "koko maa", sv: "hela landet", en: "the whole country" };
const WHOLE_TERRITORY: Text = text! { fi: "koko alue", sv: "hela territoriet", en: "the whole territory" };

const fn whole(code: &'static str, name: Text, number: &'static str, adopted: &'static str, scope: Text) -> Decision {
    Decision { code, name, number: Some(number), adopted, renewed: None, expires: None, partial: false, scope }
}

const fn partial(code: &'static str, name: Text, number: &'static str, adopted: &'static str, scope: Text) -> Decision {
    Decision { partial: true, ..whole(code, name, number, adopted, scope) }
}

/// All decisions known here, in the order of their codes, the organisation last.
///
/// Brazil's decision is to be reviewed after four years, which is no expiry. The number of the decision that renewed the
/// United Kingdom's and that of the European Patent Organisation's were not found. The scope of Korea's is from a
/// secondary source, the limits of Israel's from memory. An appeal against the General Court's judgment T-553/23, which
/// upheld the decision for the United States, was lodged on 31 October 2025; its outcome is not known here.
pub static DECISIONS: [Decision; 17] = [
    whole("AD", text! { fi: "Andorra", sv: "Andorra", en: "Andorra" }, "2010/625/EU", "2010-10-19", WHOLE_COUNTRY),
    whole(
        "AR",
        text! { fi: "Argentiina", sv: "Argentina", en: "Argentina" },
        "2003/490/EC",
        "2003-06-30",
        WHOLE_COUNTRY,
    ),
    whole(
        "BR",
        text! { fi: "Brasilia", sv: "Brasilien", en: "Brazil" },
        "(EU) 2026/179",
        "2026-01-26",
        text! {
            fi: "julkinen ja yksityinen sektori",
            sv: "den offentliga och den privata sektorn",
            en: "the public and the private sector",
        },
    ),
    partial(
        "CA",
        text! { fi: "Kanada", sv: "Kanada", en: "Canada" },
        "2002/2/EC",
        "2001-12-20",
        text! {
            fi: "kaupalliset organisaatiot, joihin sovelletaan PIPEDA-lakia",
            sv: "kommersiella organisationer som omfattas av lagen PIPEDA",
            en: "commercial organisations subject to PIPEDA",
        },
    ),
    whole("CH", text! { fi: "Sveitsi", sv: "Schweiz", en: "Switzerland" }, "2000/518/EC", "2000-07-26", WHOLE_COUNTRY),
    whole(
        "FO",
        text! { fi: "Färsaaret", sv: "Färöarna", en: "Faroe Islands" },
        "2010/146/EU",
        "2010-03-05",
        WHOLE_TERRITORY,
    ),
    Decision {
        renewed: Some("2025-12-19"),
        expires: Some("2031-12-27"),
        ..whole(
            "GB",
            text! { fi: "Yhdistynyt kuningaskunta", sv: "Förenade kungariket", en: "United Kingdom" },
            "(EU) 2021/1772",
            "2021-06-28",
            WHOLE_COUNTRY,
        )
    },
    whole("GG", text! { fi: "Guernsey", sv: "Guernsey", en: "Guernsey" }, "2003/821/EC", "2003-11-21", WHOLE_TERRITORY),
    whole(
        "IL",
        text! { fi: "Israel", sv: "Israel", en: "Israel" },
        "2011/61/EU",
        "2011-01-31",
        text! {
            fi: "automaattinen tietojenkäsittely",
            sv: "automatiserad behandling",
            en: "processing by automated means",
        },
    ),
    whole(
        "IM",
        text! { fi: "Mansaari", sv: "Isle of Man", en: "Isle of Man" },
        "2004/411/EC",
        "2004-04-28",
        WHOLE_TERRITORY,
    ),
    whole("JE", text! { fi: "Jersey", sv: "Jersey", en: "Jersey" }, "2008/393/EC", "2008-05-08", WHOLE_TERRITORY),
    partial(
        "JP",
        text! { fi: "Japani", sv: "Japan", en: "Japan" },
        "(EU) 2019/419",
        "2019-01-23",
        text! {
            fi: "elinkeinonharjoittajat, joihin sovelletaan APPI-lakia ja sitä täydentäviä sääntöjä",
            sv: "företag som omfattas av lagen APPI och de kompletterande reglerna",
            en: "business operators subject to the APPI and the supplementary rules",
        },
    ),
    whole(
        "KR",
        text! { fi: "Korean tasavalta", sv: "Republiken Korea", en: "Republic of Korea" },
        "(EU) 2022/254",
        "2021-12-17",
        text! {
            fi: "PIPA-lain soveltamisala, julkinen ja yksityinen sektori",
            sv: "tillämpningsområdet för lagen PIPA, den offentliga och den privata sektorn",
            en: "the scope of the PIPA, the public and the private sector",
        },
    ),
    whole(
        "NZ",
        text! { fi: "Uusi-Seelanti", sv: "Nya Zeeland", en: "New Zealand" },
        "2013/65/EU",
        "2012-12-19",
        WHOLE_COUNTRY,
    ),
    partial(
        "US",
        text! { fi: "Yhdysvallat", sv: "Förenta staterna", en: "United States" },
        "(EU) 2023/1795",
        "2023-07-10",
        text! {
            fi: "organisaatiot, jotka ovat sertifioituneet EU:n ja Yhdysvaltojen tietosuojakehykseen (Data Privacy Framework)",
            sv: "organisationer som är certifierade enligt ramen för dataskydd mellan EU och USA (Data Privacy Framework)",
            en: "organisations certified under the EU-US Data Privacy Framework",
        },
    ),
    whole("UY", text! { fi: "Uruguay", sv: "Uruguay", en: "Uruguay" }, "2012/484/EU", "2012-08-21", WHOLE_COUNTRY),
    Decision {
        code: "EPO",
        name: text! {
            fi: "Euroopan patenttijärjestö",
            sv: "Europeiska patentorganisationen",
            en: "European Patent Organisation",
        },
        number: None,
        adopted: "2025-07-15",
        renewed: None,
        expires: None,
        partial: false,
        scope: text! { fi: "kansainvälinen järjestö", sv: "internationell organisation", en: "international organisation" },
    },
];
