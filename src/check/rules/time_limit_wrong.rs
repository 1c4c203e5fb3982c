//! The law gives the controller one month to answer; a notice that allows itself more misleads whoever waits.

use std::ops::Range;

use crate::check::{Cx, Example, Examples, Finding, Passage, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::value::Period;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "time-limit-wrong",
    table: &["G016"],
    cites: &[gdpr(12).par(3), gdpr(12).par(4)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "pyyntöön vastaamisen määräaika on pidempi kuin kuukausi",
        sv: "tidsfristen för svar på en begäran är längre än en månad",
        en: "the time limit for answering a request is longer than one month",
    },
    explanation: text! {
        fi: "Pyyntöön on vastattava ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa sen vastaanottamisesta (12 artiklan 3 kohta). Määräaikaa voidaan jatkaa enintään kahdella \
             kuukaudella, kun pyyntö on monimutkainen tai pyyntöjä on paljon, mutta jatkamisesta ja sen syistä on kerrottava kuukauden kuluessa. Pidempää määräaikaa ei voi ilmoittaa \
             säännöksi.\n\n\
             Sääntö tutkii avaimen `rights` alla avaimet `time_limit`. Lisäksi se lukee avaimen `rights` tekstejä ja huomaa virkkeen, jossa luvataan vastaus usean kuukauden kuluessa eikä puhuta \
             jatkamisesta.\n\n\
             Kirjoita `time_limit: P1M` tai jätä avain pois: ohjelma kirjoittaa silloin kuukauden määräajan ja mahdollisuuden jatkaa sitä.",
        sv: "En begäran ska besvaras utan onödigt dröjsmål och senast inom en månad efter att den har mottagits (artikel 12.3). Tidsfristen får förlängas med högst två månader när en begäran är \
             komplicerad eller det finns många, men om förlängningen och skälen till den ska den registrerade få veta inom en månad. En längre tidsfrist kan inte anges som regel.\n\n\
             Regeln granskar nycklarna `time_limit` under `rights`. Dessutom läser den texterna under `rights` och märker en mening som utlovar svar inom flera månader utan att tala om \
             förlängning.\n\n\
             Skriv `time_limit: P1M` eller utelämna nyckeln: då skriver programmet fristen på en månad och möjligheten att förlänga den.",
        en: "A request must be answered without undue delay and at the latest within one month of its receipt (Article 12(3)). The period may be extended by up to two further months where a \
             request is complex or there are many, but the person must be told of the extension and its reasons within one month. A longer period cannot be the rule.\n\n\
             The rule looks at the keys `time_limit` under `rights`. It also reads the texts under `rights` and notices a sentence that promises an answer within several months without \
             speaking of an extension.\n\n\
             Write `time_limit: P1M`, or leave the key out: the program then writes the limit of one month and the possibility to extend it.",
    },
    judgement: Some(text! {
        fi: "Lyhyempi määräaika on lupaus eikä virhe. Kuukaudeksi luetaan myös 31 päivää ja neljä viikkoa. Teksteistä etsitään vain aivan selviä sanamuotoja, ja löydös on silloin varoitus: ohjelma \
             ei ymmärrä virkettä.",
        sv: "En kortare tidsfrist är ett löfte och inget fel. Som en månad räknas också 31 dagar och fyra veckor. I texterna söks bara helt tydliga ordalydelser, och fyndet är då en varning: \
             programmet förstår inte meningen.",
        en: "A shorter limit is a promise and no fault. As a month count also 31 days and four weeks. In texts only quite clear wordings are looked for, and the finding is then a warning: the \
             program does not understand the sentence.",
    }),
    words: &[
        Words { lang: "fi", phrases: &[
            "kahden kuukauden kuluessa", "kolmen kuukauden kuluessa", "neljän kuukauden kuluessa", "kuuden kuukauden kuluessa", "2 kuukauden kuluessa", "3 kuukauden kuluessa",
            "4 kuukauden kuluessa", "6 kuukauden kuluessa", "60 päivän kuluessa", "90 päivän kuluessa",
        ] },
        Words { lang: "sv", phrases: &[
            "inom två månader", "inom tre månader", "inom fyra månader", "inom sex månader", "inom 2 månader", "inom 3 månader", "inom 4 månader", "inom 6 månader", "inom 60 dagar",
            "inom 90 dagar",
        ] },
        Words { lang: "en", phrases: &[
            "within two months", "within three months", "within four months", "within six months", "within 2 months", "within 3 months", "within 4 months", "within 6 months",
            "within 60 days", "within 90 days",
        ] },
    ],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
rights:
  requests:
    to: registry
    time_limit: P2M
#               ^^^ time-limit-wrong
" },
            Example { remove: &[], yaml: "\
rights:
  requests:
    to: registry
    note:
      fi: Vastaamme pyyntöösi kolmen kuukauden kuluessa.
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^ time-limit-wrong
      sv: Vi svarar på din begäran inom tre månader.
#                                  ^^^^^^^^^^^^^^^^ time-limit-wrong
      en: We answer your request within three months.
#                                ^^^^^^^^^^^^^^^^^^^ time-limit-wrong
" },
        ],
        right: &[
            Example { remove: &[], yaml: "\
rights:
  requests:
    to: registry
    time_limit: P14D
" },
            Example { remove: &[], yaml: "\
rights:
  requests:
    to: registry
    note:
      fi: Jos pyyntö on monimutkainen, voimme jatkaa määräaikaa. Silloin vastaamme viimeistään kolmen kuukauden kuluessa.
      sv: Om begäran är komplicerad kan vi förlänga fristen. Då svarar vi senast inom tre månader.
      en: If the request is complex, we can extend the time limit. We then answer within three months at the latest.
" },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut given = false;
    for requests in register.rights.get().into_iter().flat_map(|it| it.all_requests()) {
        let Some(limit) = requests.get().and_then(|it| it.time_limit.spanned()) else { continue };
        given = true;
        if longer_than_a_month(limit.value) {
            structured(cx, limit);
        }
    }
    for hit in cx.hits() {
        if promises(hit.passage, &hit.range) {
            given = true;
            let finding = cx.report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "vastaus luvataan vasta usean kuukauden kuluessa",
                    sv: "svaret utlovas först inom flera månader",
                    en: "an answer is promised only within several months",
                },
            );
            let _ = reasons(finding.at_most(Level::Warning)).help(text! {
                fi: "poista virke: ohjelma kirjoittaa kuukauden määräajan ja mahdollisuuden jatkaa sitä",
                sv: "ta bort meningen: programmet skriver fristen på en månad och möjligheten att förlänga den",
                en: "remove the sentence: the program writes the limit of one month and the possibility to extend it",
            });
        }
    }
    if given { cx.verdict() } else { Verdict::NotApplicable }
}

fn structured(cx: &mut Cx<'_>, limit: &Spanned<Period>) {
    let finding = cx
        .report(
            limit.span,
            text! {
                fi: "määräaika on pidempi kuin kuukausi: {limit}",
                sv: "tidsfristen är längre än en månad: {limit}",
                en: "the time limit is longer than one month: {limit}",
            },
        )
        .arg("limit", limit.value.to_string());
    let _ = reasons(finding).help(text! {
        fi: "kirjoita `time_limit: P1M` tai jätä avain pois",
        sv: "skriv `time_limit: P1M` eller utelämna nyckeln",
        en: "write `time_limit: P1M`, or leave the key out",
    });
}

fn reasons(finding: Finding<'_>) -> Finding<'_> {
    finding.note(text! {
        fi: "pyyntöön on vastattava viimeistään kuukauden kuluessa; määräaikaa voidaan jatkaa enintään kahdella kuukaudella, kun siitä ja sen syistä kerrotaan kuukauden kuluessa (tietosuoja-asetus, 12 artiklan 3 kohta)",
        sv: "en begäran ska besvaras senast inom en månad; fristen får förlängas med högst två månader, om den registrerade inom en månad får veta om det och om skälen (dataskyddsförordningen, artikel 12.3)",
        en: "a request must be answered within one month; the period may be extended by up to two further months if the person is told of it and of the reasons within one month (GDPR, Article 12(3))",
    })
}

fn longer_than_a_month(it: Period) -> bool {
    let days = u32::from(it.weeks) * 7 + u32::from(it.days);
    match (it.years, it.months) {
        (0, 0) => days > 31,
        (0, 1) => days > 0,
        (_, _) => true,
    }
}

/// Beginnings of words that show that a sentence promises an answer.
const ANSWER: [&str; 6] = ["vastaa", "vastau", "svar", "answer", "reply", "respon"];

/// Beginnings of words that show that it speaks of an extension, or of somebody else's time limit.
const OTHER: [&str; 14] = [
    "jatka",
    "jatke",
    "piden",
    "förläng",
    "exten",
    "further",
    "ytterligare",
    "valvontaviranomai",
    "tietosuojavaltuu",
    "tillsynsmyndighet",
    "dataombud",
    "ombudsman",
    "authorit",
    "valit",
];

/// Whether the sentence around the words promises an answer to a request, and the text speaks of nothing else.
fn promises(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    if passage.top() != "rights" || passage.is_quoted(range) {
        return false;
    }
    let sentence = passage.slice(passage.sentence_at(range.start)).to_lowercase();
    let has = |text: &str, beginnings: &[&str]| {
        text.split(|it: char| !it.is_alphanumeric()).any(|word| beginnings.iter().any(|it| word.starts_with(it)))
    };
    has(&sentence, &ANSWER) && !has(passage.folded(), &OTHER)
}
