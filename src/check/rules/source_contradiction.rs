//! "Only from you" beside another source is false in one of the two places, and the reader cannot tell which.

use crate::check::prose::Passage;
use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::data::Source;
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "source-contradiction",
    table: &["D005"],
    cites: &[gdpr(5).par(1).point('a'), gdpr(12).par(1), gdpr(14).par(2).point('f')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tekstin mukaan tiedot saadaan vain rekisteröidyltä, mutta niillä on muukin lähde",
        sv: "enligt texten fås uppgifterna bara från den registrerade, men de har också en annan källa",
        en: "the text says that data come only from the data subject, but they have another source",
    },
    explanation: text! {
        fi: "Lukijalle on kerrottava, mistä hänen tietonsa on saatu (14 artiklan 2 kohdan f alakohta), ja tietojen on oltava selkeitä ja läpinäkyviä (5 artiklan 1 kohdan a alakohta ja 12 artiklan 1 kohta). \
             Jos teksti sanoo ”vain sinulta” ja avaimessa `sources` on viranomainen tai muu lähde, toinen on väärin.\n\n\
             Tietoryhmän ja lähteen omaa tekstiä verrataan vain niihin lähteisiin, joista samat tiedot saadaan. Havainnoimalla kertyvät tiedot (`observed`) on kerätty rekisteröidyltä, eivätkä ne ole \
             ristiriidassa tekstin kanssa.\n\n\
             Poista sana ”vain” tai kerro virkkeessä, mitä koskee, tai poista lähde avaimesta `sources`.",
        sv: "Läsaren ska få veta varifrån uppgifterna om honom eller henne kommer (artikel 14.2 f), och informationen ska vara klar och öppen (artikel 5.1 a och artikel 12.1). Om texten säger ”bara från \
             dig” och det under `sources` finns en myndighet eller en annan källa, är det ena fel.\n\n\
             Texten för en grupp av uppgifter eller en källa jämförs bara med de källor som ger samma uppgifter. Uppgifter som observeras (`observed`) har samlats in från den registrerade och strider \
             inte mot texten.\n\n\
             Stryk ordet ”bara”, säg i meningen vilka uppgifter den gäller eller ta bort källan under `sources`.",
        en: "Readers must be told where their data come from (Article 14(2)(f)), and the information be clear and transparent (Article 5(1)(a) and Article 12(1)). If a text says “only from you” and \
             `sources` has an authority or another source, one of them is wrong.\n\n\
             The text of a group of data or of a source is compared only with the sources that give the same data. Observed data (`observed`) are collected from the data subject and do not contradict \
             the text.\n\n\
             Delete the word “only”, say in the sentence which data it is about, or remove the source under `sources`.",
    },
    judgement: None,
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "vain sinulta*",
                "ainoastaan sinulta*",
                "yksinomaan sinulta*",
                "vain asiakkaalta",
                "vain asiakkailta",
                "ainoastaan asiakkaalta",
                "ainoastaan asiakkailta",
                "yksinomaan asiakkaalta",
                "yksinomaan asiakkailta",
                "vain rekisteröidyltä",
                "vain rekisteröidyiltä",
                "ainoastaan rekisteröidyltä",
                "ainoastaan rekisteröidyiltä",
                "yksinomaan rekisteröidyltä",
                "yksinomaan rekisteröidyiltä",
                "vain hakijalta",
                "vain hakijoilta",
                "ainoastaan hakijalta",
                "vain käyttäjältä",
                "vain käyttäjiltä",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "bara av dig",
                "bara från dig",
                "endast av dig",
                "endast från dig",
                "enbart av dig",
                "enbart från dig",
                "uteslutande av dig",
                "endast av kunden",
                "endast från kunden",
                "endast av kunderna",
                "endast från kunderna",
                "bara av kunden",
                "bara från kunden",
                "enbart av kunden",
                "enbart från kunden",
                "endast av den registrerade",
                "endast från den registrerade",
                "enbart av den registrerade",
                "enbart från den registrerade",
                "bara från den registrerade",
                "uteslutande från den registrerade",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "only from you",
                "solely from you",
                "exclusively from you",
                "from you only",
                "from you alone",
                "only from the customer*",
                "solely from the customer*",
                "from the customer only",
                "only from the data subject*",
                "solely from the data subject*",
                "exclusively from the data subject*",
                "from the data subject only",
                "only from the applicant*",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Saamme kaikki tiedot vain sinulta itseltäsi.
#                          ^^^^^^^^^^^^ source-contradiction
  sv: Vi får alla uppgifter endast av dig själv.
#                           ^^^^^^^^^^^^^ source-contradiction
  en: We obtain all the data only from you.
#                            ^^^^^^^^^^^^^ source-contradiction
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
sources:
  - { kind: data-subject, what: [yhteystiedot, palvelupyynnot, terveys, tunniste, tilaajat], note: { fi: Tiedot terveydestä saamme vain sinulta., sv: Uppgifterna om hälsa får vi endast av dig., en: We obtain the data on health only from you. } }
  - { kind: observed, name: phone-system, what: [nauhoitteet] }
",
        }],
    },
    check,
};

/// All data as such, and not a part of them.
const ALL: Lexicon = Lexicon {
    fi: &["tiedot", "tietoja", "tietosi", "tietojasi", "henkilötiedot", "henkilötietoja", "henkilötietosi"],
    sv: &["uppgifter", "uppgifterna", "personuppgifter", "personuppgifterna"],
    en: &["data", "information"],
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits() {
        let passage = hit.passage;
        let read = ["summary", "description", "sources", "data", "sections", "informing"].contains(&passage.top());
        let sentence = passage.sentence_at(hit.range.start);
        let passed = sense::denies(passage, &sentence) || sense::CONDITION.is_in(passage, &sentence);
        if !read || passed || !ALL.is_in(passage, &sentence) {
            continue;
        }
        let about = groups(register, passage);
        let Some(other) = register.sources.iter().find(|it| contradicts(it, &about)) else { continue };
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "tekstin mukaan tiedot saadaan vain rekisteröidyltä, mutta rekisterillä on muukin lähde",
                    sv: "enligt texten fås uppgifterna bara från den registrerade, men registret har också en annan källa",
                    en: "the text says that data come only from the data subject, but the register has another source",
                },
            )
            .also(
                other.head,
                text! {
                    fi: "toinen lähde on ilmoitettu tässä",
                    sv: "den andra källan anges här",
                    en: "the other source is declared here",
                },
            )
            .note(text! {
                fi: "tietojen lähteestä on kerrottava läpinäkyvästi ja selkeästi (tietosuoja-asetus, 14 artiklan 2 kohdan f alakohta, 5 artiklan 1 kohdan a alakohta ja 12 artiklan 1 kohta)",
                sv: "uppgifternas källa ska uppges öppet och klart (dataskyddsförordningen, artikel 14.2 f, artikel 5.1 a och artikel 12.1)",
                en: "the source of the data must be told transparently and clearly (GDPR, Article 14(2)(f), Article 5(1)(a) and Article 12(1))",
            })
            .help(text! {
                fi: "korjaa virke, tai poista lähde avaimesta `sources:`, jos tietoja ei saada sieltä",
                sv: "rätta meningen, eller ta bort källan under `sources:` om uppgifter inte fås därifrån",
                en: "correct the sentence, or remove the source under `sources:` if no data come from it",
            });
    }
    cx.verdict()
}

/// The groups of data that a text is about; all when empty.
fn groups<'a>(register: &'a Register, passage: &Passage<'_>) -> Vec<&'a str> {
    if let Some(group) = sense::entry(passage, "data").and_then(|at| register.data.get(at)) {
        return group.value.id.get().map(|it| it.as_str()).into_iter().collect();
    }
    match sense::entry(passage, "sources").and_then(|at| register.sources.get(at)) {
        Some(source) => source.value.what.values().map(|it| it.as_str()).collect(),
        None => Vec::new(),
    }
}

fn contradicts(source: &Spanned<Source>, about: &[&str]) -> bool {
    let it = &source.value;
    let other = it.kind.get().is_some_and(|kind| !kind.is_direct());
    other && (about.is_empty() || it.what.is_empty() || it.what.values().any(|it| about.contains(&it.as_str())))
}
