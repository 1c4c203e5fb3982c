//! “As long as necessary” is no storage period: nobody can tell from it when the data are erased.

use crate::check::{Cx, Example, Examples, Hit, Passage, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "retention-generic",
    table: &["S002"],
    cites: &[gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a'), gdpr(5).par(1).point('e'), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "säilytysajaksi sanotaan vain ”niin kauan kuin on tarpeen”",
        sv: "som lagringstid anges bara ”så länge som det behövs”",
        en: "the storage period is only “as long as necessary”",
    },
    explanation: text! {
        fi: "Säilytysaika tai sen määrittämiskriteerit on kerrottava (13 artiklan 2 kohdan a alakohta ja 14 artiklan 2 kohdan a alakohta). Tietoja saa säilyttää vain niin kauan kuin on tarpeen \
             (5 artiklan 1 kohdan e alakohta), joten pelkkä ”niin kauan kuin on tarpeen” toistaa lain eikä kerro lukijalle mitään. Lukijan on voitava päätellä, milloin hänen omat tietonsa \
             poistetaan (WP260:n liite).\n\n\
             Sääntö etsii tällaiset ilmaukset avaimesta `retention`. Se vaikenee, kun kohdassa on määräaika tai päivä tai kun teksti sanoo, mihin säilyttäminen päättyy.\n\n\
             Anna `period` ja `after`, tai kirjoita avaimeen `criteria` peruste, jonka lukija voi arvioida itse: ”Poistamme sähköpostiosoitteesi, kun perut tilauksen.”",
        sv: "Lagringstiden eller kriterierna för den ska anges (artikel 13.2 a och artikel 14.2 a). Uppgifter får lagras bara så länge som det behövs (artikel 5.1 e). Därför upprepar ”så länge som \
             det behövs” endast lagen och säger läsaren ingenting. Läsaren ska kunna sluta sig till när de egna uppgifterna raderas (bilagan till WP260).\n\n\
             Regeln söker sådana uttryck under `retention`. Den tiger när punkten har en tid eller en dag eller när texten säger när lagringen upphör.\n\n\
             Ange `period` och `after`, eller skriv under `criteria` ett kriterium som läsaren själv kan bedöma: ”Vi raderar din e-postadress när du avslutar beställningen.”",
        en: "The storage period, or the criteria for it, must be told (Article 13(2)(a) and Article 14(2)(a)). Data may be kept only as long as necessary (Article 5(1)(e)), so that “as long as \
             necessary” repeats the law and tells readers nothing. Readers must be able to work out when their own data are erased (annex of WP260).\n\n\
             The rule looks for such expressions under `retention`. It is silent where the entry has a period or a day, or where the text says at what point the storage ends.\n\n\
             Give `period` and `after`, or write under `criteria` a criterion that readers can assess themselves: “We erase your e-mail address when you cancel the subscription.”",
    },
    judgement: Some(text! {
        fi: "Se, että yleinen ilmaus ei riitä, on suuntaviivojen liitteestä, joka on tässä muistin varassa. Ilmausten luettelo on oma.",
        sv: "Att ett allmänt uttryck inte räcker kommer från riktlinjernas bilaga, som återges här ur minnet. Listan över uttryck är vår egen.",
        en: "That a general expression is not enough comes from the annex of the guidelines, which is from memory here. The list of expressions is ours.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "niin kauan kuin on tarpeen", "niin kauan kuin se on tarpeen", "niin kauan kuin ne ovat tarpeen", "niin kauan kuin niitä tarvitaan", "niin kauan kuin se on tarpeellista",
                "niin kauan kuin on tarpeellista", "niin kauan kuin käsittelyn tarkoitus", "niin kauan kuin tarkoitus", "niin kauan kuin on välttämätöntä", "niin kauan kuin laki edellyttää",
                "tarpeellisen ajan", "tarvittavan ajan", "kohtuullisen ajan", "lain edellyttämän ajan", "lakisääteisen ajan", "lainsäädännön edellyttämän ajan", "toistaiseksi",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "så länge som det behövs", "så länge det behövs", "så länge som de behövs", "så länge de behövs", "så länge som behövs", "så länge som det är nödvändigt",
                "så länge det är nödvändigt", "så länge som är nödvändigt", "så länge som de är nödvändiga", "så länge som ändamålet", "så länge ändamålet", "så länge som lagen kräver",
                "så länge lagen kräver", "så länge som lagen förutsätter", "under den tid som behövs", "den tid som är nödvändig", "under skälig tid", "en skälig tid", "under lagstadgad tid",
                "tills vidare",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "as long as necessary", "as long as is necessary", "as long as it is necessary", "as long as they are necessary", "as long as needed", "as long as is needed",
                "as long as they are needed", "as long as required by law", "as long as the law requires", "as long as the purpose", "for the necessary time", "for as long as necessary",
                "a reasonable time", "a reasonable period", "no longer than necessary", "no longer than is necessary", "until further notice",
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
      fi: Säilytämme tietoja niin kauan kuin on tarpeen käsittelyn tarkoituksen kannalta.
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ retention-generic
      sv: Vi sparar uppgifterna så länge som det behövs.
#                               ^^^^^^^^^^^^^^^^^^^^^^^ retention-generic
      en: >-
        We keep the data
        as long as is necessary.
#       ^^^^^^^^^^^^^^^^^^^^^^^ retention-generic
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
      fi: Säilytämme osoitettasi niin kauan kuin se on tarpeen kirjeen lähettämiseen, siis kunnes perut tilauksen.
      sv: Vi sparar adressen så länge som det behövs för utskicket, det vill säga tills du avslutar beställningen.
      en: We keep your address as long as is necessary for the newsletter, that is, until you cancel the subscription.
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.retention.is_empty() {
        return Verdict::NotApplicable;
    }
    for hit in
        cx.hits().filter(|it| it.passage.top() == "retention" && matches!(it.passage.key(), "criteria" | "alternative"))
    {
        if is_measured(register, hit.passage) || names_an_end(&hit) {
            continue;
        }
        let what = hit.passage.slice(hit.range.clone()).to_owned();
        let _ = cx
            .report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "”{what}” ei kerro, milloin tiedot poistetaan",
                    sv: "”{what}” säger inte när uppgifterna raderas",
                    en: "“{what}” does not tell when the data are erased",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "säilytysaika tai sen määrittämiskriteerit on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan a alakohta ja 14 artiklan 2 kohdan a alakohta) niin, että lukija voi arvioida ne omalta kohdaltaan (WP260:n liite)",
                sv: "lagringstiden eller kriterierna för den ska anges (dataskyddsförordningen, artikel 13.2 a och artikel 14.2 a) så att läsaren kan bedöma dem för sin egen del (bilagan till WP260)",
                en: "the storage period or the criteria for it must be told (GDPR, Article 13(2)(a) and Article 14(2)(a)) so that readers can assess them in their own situation (annex of WP260)",
            })
            .help(text! {
                fi: "anna aika ja mistä se alkaa: `period: P2Y` ja `after: case-closed`, tai kirjoita peruste: `criteria: { fi: Poistamme tiedot, kun … }`",
                sv: "ange tiden och när den börjar: `period: P2Y` och `after: case-closed`, eller skriv ett kriterium: `criteria: { sv: Vi raderar uppgifterna när … }`",
                en: "give the period and when it begins: `period: P2Y` and `after: case-closed`, or write a criterion: `criteria: { en: We erase the data when … }`",
            });
    }
    cx.verdict()
}

/// Whether the entry that the text belongs to has a period, a day, or a decision on permanent storage.
fn is_measured(register: &Register, passage: &Passage<'_>) -> bool {
    register.retention.iter().enumerate().any(|(at, it)| {
        let entry = &it.value;
        let measured = entry.period.is_given() || entry.until.is_given() || entry.permanent.is_given();
        measured && passage.place.path.starts_with(&format!("retention[{at}]."))
    })
}

/// Whether the text says at what point the storage ends.
fn names_an_end(hit: &Hit<'_>) -> bool {
    const ENDS: [&str; 12] = [
        "kunnes",
        "saakka",
        "asti",
        "kuluttua",
        "poistamme",
        "tills",
        "raderar",
        "efter",
        "until",
        "after",
        "erase",
        "vuotta",
    ];
    let passage = hit.passage;
    let all = 0..passage.text.value.len();
    let around = [0..hit.range.start, hit.range.end..all.end];
    let digits = around.clone().into_iter().any(|it| passage.slice(it).contains(|it: char| it.is_ascii_digit()));
    let ends = |it| plain::words_in(passage, it).any(|(_, it)| ENDS.contains(&it.to_lowercase().as_str()));
    passage.is_quoted(&hit.range) || digits || around.into_iter().any(ends)
}
