//! A transfer that is said to rest on the Privacy Shield rests on nothing.

use crate::check::{Cx, Example, Examples, Finding, Passage, Rule, Verdict, Words, sense};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::{case, gdpr};
use crate::law::transfer::{DeadInstrument, dead_instruments_in};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "dead-mechanism",
    table: &["T014"],
    cites: &[case("C-362/14"), case("C-311/18"), gdpr(44), gdpr(46).par(5)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "siirto perustuu järjestelyyn tai päätökseen, joka ei ole enää voimassa",
        sv: "överföringen grundar sig på ett arrangemang eller ett beslut som inte längre gäller",
        en: "a transfer rests on an arrangement or decision that is no longer in force",
    },
    explanation: text! {
        fi: "Vanhoissa selosteissa siirron perusteena mainitaan usein Safe Harbour tai Privacy Shield, jotka unionin tuomioistuin on todennut pätemättömiksi (C-362/14 ja \
             C-311/18), tai vanhat vakiolausekkeet (2001/497/EY, 2004/915/EY ja 2010/87/EU), jotka on korvattu päätöksellä (EU) 2021/914. Ilman voimassa olevaa perustetta \
             siirto on kielletty (44 artikla).\n\n\
             Tarkastelupäivä ratkaisee: rekisteriä, joka poistui käytöstä aiemmin, arvioidaan sen viimeisen päivän mukaan.\n\n\
             Selvitä, mihin siirto nyt perustuu, kirjoita se avaimeen `mechanism` ja korjaa teksti.",
        sv: "I gamla beskrivningar anges ofta Safe Harbour eller Privacy Shield som grund för överföringen, fast EU-domstolen har ogiltigförklarat dem (C-362/14 och C-311/18), \
             eller de gamla standardavtalsklausulerna (2001/497/EG, 2004/915/EG och 2010/87/EU), som har ersatts genom beslut (EU) 2021/914. Utan en gällande grund är \
             överföringen förbjuden (artikel 44).\n\n\
             Granskningsdagen avgör: ett register som togs ur bruk tidigare bedöms enligt sin sista dag.\n\n\
             Utred vad överföringen nu grundar sig på, skriv det under `mechanism` och rätta texten.",
        en: "Old notices often name as the basis of a transfer Safe Harbour or the Privacy Shield, which the Court of Justice has declared invalid (C-362/14 and C-311/18), or the \
             old standard clauses (2001/497/EC, 2004/915/EC and 2010/87/EU), which Decision (EU) 2021/914 has replaced. Without a mechanism in force the transfer is forbidden \
             (Article 44).\n\n\
             The day of judgement decides: a register that went out of use earlier is judged by its last day.\n\n\
             Find out on what the transfer rests now, write it under `mechanism` and mend the text.",
    },
    judgement: Some(text! {
        fi: "Vanhojen vakiolausekkeiden kumoutuminen ja sen siirtymäaika (26.12.2022 asti) on kirjattu muistista. Virkettä, jossa sanotaan, ettei järjestely ole enää voimassa, ei pidetä virheenä, eikä muutoshistoriaa lueta.",
        sv: "Upphävandet av de gamla standardavtalsklausulerna och övergångstiden (till 26.12.2022) anges ur minnet. En mening som säger att arrangemanget inte längre gäller räknas inte som fel, och ändringshistoriken läses inte.",
        en: "The repeal of the old standard clauses and its transition (to 26 December 2022) are stated from memory. A sentence that says the arrangement is no longer in force is no fault, and the history of changes is not read.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "safe harbor*",
                "safe harbour*",
                "privacy shield*",
                "2000/520/ey",
                "2016/1250",
                "2001/497/ey",
                "2004/915/ey",
                "2010/87/eu",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "safe harbor*",
                "safe harbour*",
                "privacy shield*",
                "2000/520/eg",
                "2016/1250",
                "2001/497/eg",
                "2004/915/eg",
                "2010/87/eu",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "safe harbor*",
                "safe harbour*",
                "privacy shield*",
                "2000/520/ec",
                "2016/1250",
                "2001/497/ec",
                "2004/915/ec",
                "2010/87/eu",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: scc
    copy_url: https://example.fi/vakiolausekkeet
    note:
      fi: Vastaanottaja on liittynyt Privacy Shield -järjestelyyn.
#                                    ^^^^^^^^^^^^^^ dead-mechanism
      sv: Mottagaren har anslutit sig till Privacy Shield.
#                                          ^^^^^^^^^^^^^^ dead-mechanism
      en: The recipient has joined the Privacy Shield.
#                                      ^^^^^^^^^^^^^^ dead-mechanism
",
            },
            Example {
                remove: &[],
                yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: scc
    decision: 2010/87/EU
#             ^^^^^^^^^^ dead-mechanism
    copy_url: https://example.fi/vakiolausekkeet
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: scc
    copy_url: https://example.fi/vakiolausekkeet
    note:
      fi: Siirto perustui aiemmin Privacy Shield -järjestelyyn, joka ei ole enää voimassa.
      sv: Överföringen grundade sig tidigare på Privacy Shield, som inte längre gäller.
      en: The transfer used to rest on the Privacy Shield, which is no longer in force.
",
        }],
    },
    check,
};

/// Words of a sentence that says the arrangement has ended.
const ENDED: [&str; 20] = [
    "kumo",
    "mitätö",
    "pätemät",
    "ei enää",
    "ei ole enää",
    "eivät enää",
    "eivät ole enää",
    "lakan",
    "korva",
    "ogiltig",
    "upphäv",
    "upphör",
    "ersatt",
    "ersätt",
    "inte längre",
    "invalid",
    "repeal",
    "no longer",
    "replaced",
    "annul",
];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    let mut applies = !register.transfer_list().is_empty();
    for hit in cx.hits() {
        if hit.passage.top() == "history" {
            continue;
        }
        applies = true;
        let named = hit.passage.slice(hit.range.clone());
        let Some(dead) = dead_on(named, &day) else { continue };
        if !says_ended(hit.passage, hit.range.start) {
            finish(cx.report_in(hit.passage, hit.range.clone(), MESSAGE), named, dead);
        }
    }
    for decision in register.transfer_list().iter().filter_map(|it| it.value.decision.spanned()) {
        if let Some(dead) = dead_on(&decision.value, &day) {
            finish(cx.report(decision.span, MESSAGE), &decision.value, dead);
        }
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

fn dead_on(text: &str, day: &str) -> Option<&'static DeadInstrument> {
    dead_instruments_in(text).into_iter().find(|it| day > it.last_day)
}

fn says_ended(passage: &Passage<'_>, at: usize) -> bool {
    let sentence = passage.sentence_at(at);
    let words = passage.slice(sentence.clone()).to_lowercase();
    sense::denies(passage, &sentence) || ENDED.iter().any(|it| words.contains(it))
}

fn finish(finding: Finding<'_>, named: &str, dead: &DeadInstrument) {
    let _ = finding
        .arg("name", named)
        .note(text! {
            fi: "se ei ole enää voimassa ({ended_by}); siirrolla on oltava V luvun mukainen peruste (tietosuoja-asetus, 44 artikla)",
            sv: "det gäller inte längre ({ended_by}); en överföring ska ha en grund enligt kapitel V (dataskyddsförordningen, artikel 44)",
            en: "it is no longer in force ({ended_by}); a transfer needs a mechanism of Chapter V (GDPR, Article 44)",
        })
        .arg("ended_by", dead.ended_by)
        .help(text! {
            fi: "selvitä, mihin siirto nyt perustuu, kirjoita se avaimeen `mechanism:`, esimerkiksi `scc`, ja korjaa tai poista tämä kohta",
            sv: "utred vad överföringen nu grundar sig på, skriv det under `mechanism:`, till exempel `scc`, och rätta eller ta bort det här stället",
            en: "find out on what the transfer rests now, write it under `mechanism:`, for example `scc`, and mend or remove this passage",
        });
}

const MESSAGE: Text = text! {
    fi: "siirtoa ei voi enää perustaa tähän: ”{name}”",
    sv: "en överföring kan inte längre grunda sig på detta: ”{name}”",
    en: "a transfer can no longer rest on this: “{name}”",
};
