//! A mechanism for transfers that the Court of Justice or the Commission has ended carries no transfer.

use crate::check::sense;
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::{case, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "dead-mechanism",
    table: &["T014"],
    cites: &[gdpr(44), gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), case("C-362/14"), case("C-311/18")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "siirtoperustetta, johon teksti vetoaa, ei enää ole",
        sv: "den överföringsgrund som texten åberopar finns inte längre",
        en: "the mechanism that the text relies on no longer exists",
    },
    explanation: text! {
        fi: "Tietoja saa siirtää kolmanteen maahan vain, kun jokin V luvun edellytyksistä täyttyy (44 artikla), ja perusteesta on kerrottava. Unionin tuomioistuin on todennut pätemättömiksi \
             päätökset Safe Harbour -järjestelystä (C-362/14) ja Privacy Shield -järjestelystä (C-311/18). Komissio on korvannut vanhat vakiolausekkeet (2001/497/EY, 2004/915/EY, 2010/87/EU) \
             täytäntöönpanopäätöksellä (EU) 2021/914.\n\n\
             Selvitä toimittajalta, mihin siirto nyt perustuu, ja kirjoita se avaimeen `transfers`, esimerkiksi `mechanism: adequacy` tai `mechanism: scc`.",
        sv: "Uppgifter får överföras till tredje land bara när ett av villkoren i kapitel V är uppfyllt (artikel 44), och grunden ska uppges. EU-domstolen har ogiltigförklarat besluten om Safe \
             Harbour (C-362/14) och Privacy Shield (C-311/18). Kommissionen har ersatt de gamla standardavtalsklausulerna (2001/497/EG, 2004/915/EG, 2010/87/EU) med genomförandebeslut \
             (EU) 2021/914.\n\n\
             Ta reda på hos leverantören vad överföringen grundar sig på i dag och skriv det under `transfers`, till exempel `mechanism: adequacy` eller `mechanism: scc`.",
        en: "Data may be transferred to a third country only when a condition of Chapter V is met (Article 44), and the ground must be told. The Court of Justice has held invalid the decisions on \
             Safe Harbour (C-362/14) and the Privacy Shield (C-311/18). The Commission has replaced the old contractual clauses (2001/497/EC, 2004/915/EC, 2010/87/EU) by Implementing Decision \
             (EU) 2021/914.\n\n\
             Find out from the supplier what the transfer rests on today, and write it under `transfers`, for example `mechanism: adequacy` or `mechanism: scc`.",
    },
    judgement: Some(text! {
        fi: "Tuomioiden ja päätöksen (EU) 2021/914 päivämäärät ovat tässä muistinvaraisia. Virke, jossa järjestely sanotaan kumotuksi, korvatuksi tai pätemättömäksi, kelpaa.",
        sv: "Dagarna för domarna och beslut (EU) 2021/914 anges här ur minnet. En mening som säger att grunden är upphävd, ersatt eller ogiltig godtas.",
        en: "The dates of the judgments and of Decision (EU) 2021/914 are given from memory. A sentence that says that the mechanism was repealed, replaced or held invalid is accepted.",
    }),
    words: &[
        Words { lang: "fi", phrases: PHRASES },
        Words { lang: "sv", phrases: PHRASES },
        Words { lang: "en", phrases: PHRASES },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Uutiskirjepalvelun siirrot perustuvat Privacy Shield -järjestelyyn.
#                                           ^^^^^^^^^^^^^^ dead-mechanism
  sv: Nyhetsbrevstjänstens överföringar grundar sig på Privacy Shield.
#                                                      ^^^^^^^^^^^^^^ dead-mechanism
  en: The transfers of the newsletter service rest on the Privacy Shield.
#                                                         ^^^^^^^^^^^^^^ dead-mechanism
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Uutiskirjepalvelun siirrot perustuvat vakiolausekkeisiin, koska Privacy Shield on todettu pätemättömäksi.
  sv: Nyhetsbrevstjänstens överföringar grundar sig på standardklausuler, eftersom Privacy Shield har ogiltigförklarats.
  en: The transfers of the newsletter service rest on standard clauses, because the Privacy Shield has been held invalid.
",
        }],
    },
    check,
};

const PHRASES: &[&str] = &[
    "safe harbor*",
    "safe harbour*",
    "privacy shield*",
    "(eu) 2016/1250",
    "2000/520/ey",
    "2000/520/eg",
    "2000/520/ec",
    "2001/497/ey",
    "2001/497/eg",
    "2001/497/ec",
    "2004/915/ey",
    "2004/915/eg",
    "2004/915/ec",
    "2010/87/eu",
];

/// The first day on which a mechanism could not be used, and what ended it.
fn end(phrase: &str) -> (&'static str, Text) {
    let starts = |it: &[&str]| it.iter().any(|it| phrase.starts_with(it));
    if starts(&["safe", "2000/520"]) {
        let why = text! {
            fi: "unionin tuomioistuin totesi Safe Harbour -päätöksen pätemättömäksi (C-362/14)",
            sv: "beslutet om Safe Harbour har ogiltigförklarats av EU-domstolen (C-362/14)",
            en: "the Court of Justice held the decision on Safe Harbour invalid (C-362/14)",
        };
        return ("2015-10-06", why);
    }
    if starts(&["privacy", "(eu) 2016"]) {
        let why = text! {
            fi: "unionin tuomioistuin totesi Privacy Shield -päätöksen pätemättömäksi (C-311/18)",
            sv: "beslutet om Privacy Shield har ogiltigförklarats av EU-domstolen (C-311/18)",
            en: "the Court of Justice held the decision on the Privacy Shield invalid (C-311/18)",
        };
        return ("2020-07-16", why);
    }
    let why = text! {
        fi: "täytäntöönpanopäätös (EU) 2021/914 on korvannut nämä vakiolausekkeet",
        sv: "genomförandebeslut (EU) 2021/914 har ersatt dessa klausuler",
        en: "Implementing Decision (EU) 2021/914 has replaced these clauses",
    };
    ("2022-12-27", why)
}

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let (ended, why) = end(hit.phrase);
        let accepted = sense::denies(passage, &sentence) || sense::REPEALED.is_in(passage, &sentence);
        if !sense::is_said(passage) || accepted || day.as_str() < ended {
            continue;
        }
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "tätä siirtoperustetta ei enää ole: {what}",
                    sv: "den här överföringsgrunden finns inte längre: {what}",
                    en: "this mechanism no longer exists: {what}",
                },
            )
            .arg("what", passage.slice(hit.range.clone()))
            .note(why)
            .note(text! {
                fi: "siirron perusteesta on kerrottava (tietosuoja-asetus, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta; edellytykset 44 artikla)",
                sv: "grunden för överföringen ska uppges (dataskyddsförordningen, artikel 13.1 f och artikel 14.1 f; villkoren i artikel 44)",
                en: "the ground of the transfer must be told (GDPR, Article 13(1)(f) and Article 14(1)(f); the conditions in Article 44)",
            })
            .help(text! {
                fi: "selvitä siirron nykyinen peruste ja kirjoita se: `transfers: [{ to: [US], mechanism: scc }]` tai `mechanism: adequacy`",
                sv: "ta reda på vad överföringen grundar sig på i dag och skriv det: `transfers: [{ to: [US], mechanism: scc }]` eller `mechanism: adequacy`",
                en: "find out what the transfer rests on today and write it: `transfers: [{ to: [US], mechanism: scc }]` or `mechanism: adequacy`",
            });
    }
    cx.verdict()
}
