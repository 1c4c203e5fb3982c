//! Readers cannot know when a contract between bodies ends, so it cannot tell them how long their data are kept.

use crate::check::{Cx, Example, Examples, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "retention-not-person-related",
    table: &["S004"],
    cites: &[gdpr(5).par(1).point('e'), gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a'), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "säilytysaika riippuu organisaatioiden välisestä sopimuksesta",
        sv: "lagringstiden beror på ett avtal mellan organisationer",
        en: "the storage period depends on a contract between organisations",
    },
    explanation: text! {
        fi: "Säilytysajan kriteerien on oltava sellaiset, että lukija voi arvioida ne omalla kohdallaan (13 artiklan 2 kohdan a alakohta, 14 artiklan 2 kohdan a alakohta ja WP260:n liite). \
             Lukija ei tiedä, milloin virasto irtisanoo sopimuksen järjestelmän toimittajan tai tilaajan kanssa. Tietoja saa myös säilyttää vain niin kauan kuin niitä tarvitaan \
             (5 artiklan 1 kohdan e alakohta), eikä tarve riipu hankinnasta.\n\n\
             Sääntö etsii avaimesta `retention` tilaajia, toimittajia ja hankintasopimuksia. Sopimus lukijan kanssa (”sopimuksesi”) ei ole virhe.\n\n\
             Sido aika siihen, mitä lukijalle tai hänen asialleen tapahtuu: `period: P1Y` ja `after: case-closed`.",
        sv: "Kriterierna för lagringstiden ska vara sådana att läsaren kan bedöma dem för egen del (artikel 13.2 a, artikel 14.2 a och bilagan till WP260). Läsaren vet inte när myndigheten säger \
             upp avtalet med systemets leverantör eller beställare. Uppgifter får också lagras bara så länge som de behövs (artikel 5.1 e), och behovet beror inte på en upphandling.\n\n\
             Regeln söker under `retention` efter beställare, leverantörer och upphandlingsavtal. Ett avtal med läsaren (”ditt avtal”) är inget fel.\n\n\
             Bind tiden vid det som händer läsaren eller läsarens ärende: `period: P1Y` och `after: case-closed`.",
        en: "The criteria for the storage period must be such that readers can assess them in their own situation (Article 13(2)(a), Article 14(2)(a) and the annex of WP260). Readers do not know \
             when an agency ends its contract with the supplier of a system or with a commissioning body. Data may also be kept only as long as they are needed (Article 5(1)(e)), and the need \
             does not depend on procurement.\n\n\
             The rule looks under `retention` for clients, suppliers and procurement contracts. A contract with the reader (“your contract”) is no fault.\n\n\
             Tie the period to what happens to readers or their matters: `period: P1Y` and `after: case-closed`.",
    },
    judgement: Some(text! {
        fi: "Se, että lukijan on voitava arvioida aika omalta kohdaltaan, on suuntaviivojen liitteestä. Että organisaatioiden välinen sopimus ei täytä tätä, on oma päätelmämme.",
        sv: "Att läsaren ska kunna bedöma tiden för egen del kommer från riktlinjernas bilaga. Att ett avtal mellan organisationer inte uppfyller det är vår egen slutsats.",
        en: "That readers must be able to assess the period in their own situation comes from the annex of the guidelines. That a contract between organisations does not meet this is our inference.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "tilaaja-asiakas", "tilaaja-asiakkaan", "tilaajavirasto", "tilaajaviraston", "tilaajan asiakkuu*", "toimittajan kanssa", "järjestelmätoimittajan kanssa", "palveluntarjoajan kanssa",
                "palveluntuottajan kanssa", "hankintasopimu*", "puitesopimu*", "toimittajasopimu*", "järjestelmäsopimu*", "toimeksiantosopimu*",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "beställarkund*", "beställarklient*", "beställande enhet*", "med leverantör*", "med tjänsteleverantör*", "med systemleverantör*", "med tjänsteproducent*", "upphandlingsavtal*",
                "ramavtal*", "leverantörsavtal*", "uppdragsavtal*",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "commissioning client*", "commissioning body", "ordering department", "ordering client", "with the supplier", "with the provider", "with the service provider", "with the vendor",
                "procurement contract", "framework agreement", "supplier contract",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
retention:
  - { of: [yhteystiedot, palvelupyynnot, terveys, tunniste], period: P2Y, after: case-closed, deletion: automatic-deletion, backups: P3M, laws: { act: 906/2019, sections: \"21 §\" } }
  - { of: [nauhoitteet], period: P2M, after: recording-date, deletion: automatic-deletion, laws: { act: 906/2019, sections: \"21 §\" } }
  - of: [tilaajat]
    laws: { act: 906/2019, sections: \"21 §\" }
    criteria:
      fi: Tiedot säilyvät sen ajan, jonka hankintasopimus on voimassa.
#                                         ^^^^^^^^^^^^^^^ retention-not-person-related
      sv: Uppgifterna sparas så länge som vi har ett avtal med leverantören.
#                                                          ^^^^^^^^^^^^^^^^ retention-not-person-related
      en: The data are kept while the contract with the supplier is in force.
#                                              ^^^^^^^^^^^^^^^^^ retention-not-person-related
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
retention:
  - { of: [yhteystiedot, palvelupyynnot, terveys, tunniste], period: P2Y, after: case-closed, deletion: automatic-deletion, backups: P3M, laws: { act: 906/2019, sections: \"21 §\" } }
  - { of: [nauhoitteet], period: P2M, after: recording-date, deletion: automatic-deletion, laws: { act: 906/2019, sections: \"21 §\" } }
  - of: [tilaajat]
    laws: { act: 906/2019, sections: \"21 §\" }
    criteria:
      fi: Poistamme osoitteesi, kun sopimuksesi palveluntarjoajan kanssa päättyy.
      sv: Vi raderar adressen när ditt avtal med leverantören upphör.
      en: We erase the address when your contract with the provider ends.
",
        }],
    },
    check,
};

/// Words that make the contract the reader's own.
const YOURS: [&str; 12] = [
    "sopimuksesi",
    "tilauksesi",
    "sinun",
    "kanssasi",
    "ditt",
    "din",
    "dina",
    "dig",
    "your",
    "you",
    "yours",
    "liittymäsi",
];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.retention.is_empty() {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits().filter(|it| {
        it.passage.top() == "retention" && matches!(it.passage.key(), "criteria" | "alternative" | "after")
    }) {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        if plain::words_in(passage, sentence).any(|(_, it)| YOURS.contains(&it.to_lowercase().as_str())) {
            continue;
        }
        let what = passage.slice(hit.range.clone()).to_owned();
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "säilytysaika riippuu siitä, mitä organisaatiot ovat sopineet: ”{what}”",
                    sv: "lagringstiden beror på vad organisationer har avtalat: ”{what}”",
                    en: "the storage period depends on what organisations have agreed: “{what}”",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "lukijan on voitava arvioida kriteerit omalta kohdaltaan (tietosuoja-asetus, 13 artiklan 2 kohdan a alakohta ja 14 artiklan 2 kohdan a alakohta; WP260:n liite)",
                sv: "läsaren ska kunna bedöma kriterierna för sin egen del (dataskyddsförordningen, artikel 13.2 a och artikel 14.2 a; bilagan till WP260)",
                en: "readers must be able to assess the criteria in their own situation (GDPR, Article 13(2)(a) and Article 14(2)(a); annex of WP260)",
            })
            .help(text! {
                fi: "sido aika lukijan asiaan: `period: P1Y` ja `after: case-closed`",
                sv: "bind tiden vid läsarens ärende: `period: P1Y` och `after: case-closed`",
                en: "tie the period to the reader’s matter: `period: P1Y` and `after: case-closed`",
            });
    }
    cx.verdict()
}
