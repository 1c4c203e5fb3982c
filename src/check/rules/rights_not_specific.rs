//! A reader wants to know which rights there are in this processing, not which there could be in some.

use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "rights-not-specific",
    table: &["G018"],
    cites: &[gdpr(12).par(1), gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c'), wp260_annex()],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "oikeuksista kerrotaan yleisesti eikä tämän käsittelyn osalta",
        sv: "rättigheterna beskrivs allmänt och inte för denna behandling",
        en: "rights are described in general and not for this processing",
    },
    explanation: text! {
        fi: "Selosteesta on käytävä ilmi, mitkä oikeudet lukijalla on juuri tässä käsittelyssä (12 artiklan 1 kohta, 13 artiklan 2 kohdan b alakohta ja 14 artiklan 2 kohdan c alakohta; \
             WP260:n liite). ”Suurin osa palveluistamme” ja ”lakisääteiset rekisterit” jättävät lukijan arvailemaan, kuuluuko tämä rekisteri niihin.\n\n\
             Poista teksti ja anna ohjelman johtaa oikeudet käsittelyn perusteista. Jos kansallinen laki rajoittaa oikeutta, kirjoita rajoitus lakeineen avaimeen `rights.restrictions`.",
        sv: "Av beskrivningen ska framgå vilka rättigheter läsaren har i just denna behandling (artikel 12.1, 13.2 b och 14.2 c; bilagan till WP260). ”Största delen av våra tjänster” och \
             ”lagstadgade register” lämnar läsaren att gissa om detta register hör dit.\n\n\
             Ta bort texten och låt programmet härleda rättigheterna ur grunderna för behandlingen. Om en nationell lag begränsar rättigheten, skriv begränsningen med sin lag under \
             `rights.restrictions`.",
        en: "A notice must show which rights the reader has in this very processing (Article 12(1), Article 13(2)(b) and Article 14(2)(c); annex of WP260). “Most of our services” and \
             “statutory registers” leave readers to guess whether this register is one of them.\n\n\
             Remove the text and let the program derive the rights from the bases of the processing. If a national law restricts a right, write the restriction with its law under \
             `rights.restrictions`.",
    },
    judgement: Some(text! {
        fi: "WP260:n liitteen kohta oikeuksista on tässä muistin varassa. Ilmausten luettelo on oma.",
        sv: "Raden om rättigheter i bilagan till WP260 återges här ur minnet. Listan över uttryck är vår egen.",
        en: "The row on rights in the annex of WP260 is from memory here. The list of expressions is ours.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "suurin osa",
                "valtaosa",
                "useimmat",
                "lakisääteisiä rekistereitä",
                "lakisääteisiin rekistereihin",
                "lakisääteisissä rekistereissä",
                "lakisääteisten rekisterien",
            ],
        },
        Words {
            lang: "sv",
            phrases: &["största delen av", "merparten av", "de flesta", "lagstadgade register"],
        },
        Words {
            lang: "en",
            phrases: &["most of", "most services", "the majority of", "statutory registers"],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi vahvalla sähköisellä tunnistamisella., sv: Vi kontrollerar din identitet med stark autentisering., en: We verify your identity with strong electronic identification. }
    time_limit: P1M
  erasure:
    to: registry
    note:
      fi: Oikeus tietojen poistamiseen ei koske lakisääteisiä rekistereitä.
#                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ rights-not-specific
      sv: Största delen av våra tjänster grundar sig på lag.
#         ^^^^^^^^^^^^^^^^ rights-not-specific
      en: Most of our services are based on law.
#         ^^^^^^^ rights-not-specific
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Suurin osa palveluistamme on maksuttomia.
  sv: Största delen av våra tjänster är avgiftsfria.
  en: Most of our services are free of charge.
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi vahvalla sähköisellä tunnistamisella., sv: Vi kontrollerar din identitet med stark autentisering., en: We verify your identity with strong electronic identification. }
    time_limit: P1M
  access:
    to: registry
    note:
      fi: Suurin osa tiedoistasi näkyy asiointipalvelussa.
      sv: Största delen av dina uppgifter finns i e-tjänsten.
      en: Most of your data can be seen in the e-service.
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !register.rights.is_given() {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits().filter(|it| it.passage.top() == "rights" && !it.passage.is_quoted(&it.range)) {
        if !is_about_services(&hit) {
            continue;
        }
        let what = hit.passage.slice(hit.range.clone()).to_owned();
        let _ = cx
            .report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "”{what}” ei kerro, onko lukijalla oikeus tässä käsittelyssä",
                    sv: "”{what}” säger inte om läsaren har rättigheten i denna behandling",
                    en: "“{what}” does not say whether the reader has the right in this processing",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "lukijan on saatava tietää, mitä oikeuksia hänellä on juuri tässä käsittelyssä (tietosuoja-asetus, 12 artiklan 1 kohta ja 13 artiklan 2 kohdan b alakohta; WP260:n liite)",
                sv: "läsaren ska få veta vilka rättigheter hon eller han har i just denna behandling (dataskyddsförordningen, artikel 12.1 och 13.2 b; bilagan till WP260)",
                en: "readers must learn which rights they have in this very processing (GDPR, Article 12(1) and Article 13(2)(b); annex of WP260)",
            })
            .help(text! {
                fi: "poista virke: ohjelma johtaa oikeudet perusteista; lain rajoitus kuuluu avaimeen `rights.restrictions:`",
                sv: "ta bort meningen: programmet härleder rättigheterna ur grunderna; en begränsning i lag hör till `rights.restrictions:`",
                en: "remove the sentence: the program derives the rights from the bases; a restriction by law belongs under `rights.restrictions:`",
            });
    }
    cx.verdict()
}

/// Whether the words speak of services or registers at large: “most of” alone may be about the reader’s own data.
fn is_about_services(hit: &Hit<'_>) -> bool {
    const THINGS: [&str; 6] = ["palvelu", "rekister", "tjänst", "register", "service", "tehtäv"];
    let is_thing = |word: &str| THINGS.iter().any(|it| word.to_lowercase().starts_with(it));
    let text = hit.passage;
    let inside = plain::words_in(text, hit.range.clone()).any(|(_, it)| is_thing(it));
    let sentence = text.sentence_at(hit.range.start);
    inside || plain::words_in(text, hit.range.end..sentence.end).take(3).any(|(_, it)| is_thing(it))
}
