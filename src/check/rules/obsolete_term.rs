//! The words of the repealed Personal Data Act still stand in notices; a reader who looks them up finds nothing.

use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words, plain};
use crate::diag::{Fix, Level, Message};
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "obsolete-term",
    table: &["L008"],
    cites: &[gdpr(12).par(1), gdpr(4), act("1050/2018")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tekstissä on vanhentunut tai väärä termi",
        sv: "texten har en föråldrad eller felaktig term",
        en: "the text has an obsolete or wrong term",
    },
    explanation: text! {
        fi: "Henkilötietolaki kumottiin vuonna 2019, ja sen termit jäivät elämään: ”tarkastusoikeus”, ”arkaluonteiset tiedot”, ruotsissa ”registeransvarig” ja ”utplåna”. Seloste on selkeä \
             (12 artiklan 1 kohta), kun siinä on samat sanat kuin asetuksessa ja viranomaisten ohjeissa: niillä lukija löytää lisää tietoa ja osaa käyttää oikeuttaan.\n\n\
             Väärä termi on varoitus, kun se nimeää toisen asian tai kumotun säädöksen; muut ovat neuvoja. ”Rekisterinpitäjä”, ”rekisteröity”, ”tietosuojavaltuutettu” ja ”valitus” ovat \
             voimassa olevia termejä. Lainausmerkeissä oleva sana ja muutoshistoria jäävät rauhaan.\n\n\
             Kirjoita tilalle nykyinen termi, joka on löydöksen ohjeessa.",
        sv: "Personuppgiftslagen upphävdes 2019 men dess termer lever kvar: ”registeransvarig”, ”rätt till insyn”, ”utplåna” och i finskan ”tarkastusoikeus”. En beskrivning är klar och tydlig \
             (artikel 12.1) när den har samma ord som förordningen och myndigheternas anvisningar: med dem hittar läsaren mer information och kan använda sina rättigheter.\n\n\
             En felaktig term är en varning när den betecknar något annat eller en upphävd författning; de övriga är råd. Ord inom citattecken och ändringshistoriken lämnas i fred.\n\n\
             Skriv i stället den term som anges i fyndets råd.",
        en: "The Personal Data Act was repealed in 2019, but its terms live on: “data file keeper”, in Swedish “registeransvarig” and “utplåna”, in Finnish “tarkastusoikeus”. A notice is clear \
             (Article 12(1)) when it has the words of the regulation and of the authorities’ guidance: with them readers find more information and can use their rights.\n\n\
             A wrong term is a warning where it names another thing or a repealed act; the others are advice. Words in quotation marks and the history of changes are left alone.\n\n\
             Write the current term, which the help of the finding names.",
    },
    judgement: Some(text! {
        fi: "Vanhat termit on koottu kumotusta laista ja julkaistuista selosteista. Uudet ovat asetuksen suomen- ja ruotsinkielisestä tekstistä ja viranomaisten käytöstä.",
        sv: "De gamla termerna har samlats ur den upphävda lagen och ur publicerade beskrivningar. De nya kommer från förordningens finska och svenska text och från myndigheternas språkbruk.",
        en: "The old terms were gathered from the repealed act and from published notices. The new ones are those of the Finnish and Swedish texts of the regulation and of the authorities.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "tarkastusoikeu*", "tarkastuspyyn*", "arkaluonteis*", "arkaluontois*", "tietojärjestelmäselost*", "tietosuojavastuuhenkilö*",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "registeransvarig*", "registerförare*", "dataskyddsansvarig*", "rätt till insyn", "rätten till insyn", "granskningsrätt*", "utplåna*", "utplåning*", "motsätta sig", "motsätta dig",
                "överföra till ett annat system", "överförs till ett annat system", "till ett annat system", "känsliga uppgifter", "känsliga personuppgifter",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "file controller", "data file keeper", "controller of the file",
                "controller of the data file",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Tarkastusoikeus koskee kaikkia tietoja, myös arkaluonteisia.
#     ^^^^^^^^^^^^^^^ obsolete-term
#                                                  ^^^^^^^^^^^^^^ obsolete-term
  sv: Den registeransvarige svarar på frågor om känsliga uppgifter.
#         ^^^^^^^^^^^^^^^^^ obsolete-term
#                                               ^^^^^^^^^^^^^^^^^^ obsolete-term
  en: The data file keeper answers questions.
#         ^^^^^^^^^^^^^^^^ obsolete-term
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Rekisterinpitäjä vastaa rekisteröidyn pyyntöön, ja valituksen voi tehdä tietosuojavaltuutetulle.
  sv: Den personuppgiftsansvarige svarar, och den registrerade kan lämna in klagomål. Ordet ”registerförare” används inte längre.
  en: The controller answers the data subject. You receive the answer as a data file.
history:
  - { date: 2026-09-01, version: \"2\", change: { fi: Oikeus saada pääsy tietoihin korvasi tarkastusoikeuden., sv: Rätten till tillgång ersatte granskningsrätten., en: The controller replaced the data file keeper. } }
  - { date: 2024-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
",
        }],
    },
    check,
};

/// What stands for an old term today.
struct Term {
    /// How the phrases begin.
    old: &'static str,
    /// The current term in the same language.
    new: &'static str,
    /// How grave.
    level: Level,
    /// Whole words with the same grammatical form today.
    same: &'static [(&'static str, &'static str)],
}

const fn term(
    old: &'static str,
    new: &'static str,
    level: Level,
    same: &'static [(&'static str, &'static str)],
) -> Term {
    Term { old, new, level, same }
}

static TERMS: [Term; 22] = [
    term("tarkastusoikeu", "oikeus saada pääsy tietoihin", Level::Advice, &[]),
    term(
        "tarkastuspyyn",
        "tietopyyntö",
        Level::Advice,
        &[
            ("tarkastuspyyntö", "tietopyyntö"),
            ("tarkastuspyynnön", "tietopyynnön"),
            ("tarkastuspyynnöt", "tietopyynnöt"),
        ],
    ),
    term("arkaluonteis", "erityiset henkilötietoryhmät", Level::Advice, &[]),
    term("arkaluontois", "erityiset henkilötietoryhmät", Level::Advice, &[]),
    term("tietojärjestelmäselost", "asiakirjajulkisuuskuvaus (tiedonhallintalaki 906/2019, 28 §)", Level::Advice, &[]),
    term(
        "tietosuojavastuuhenkilö",
        "tietosuojavastaava",
        Level::Advice,
        &[("tietosuojavastuuhenkilö", "tietosuojavastaava"), ("tietosuojavastuuhenkilön", "tietosuojavastaavan")],
    ),
    term(
        "registeransvarig",
        "personuppgiftsansvarig",
        Level::Warning,
        &[
            ("registeransvarig", "personuppgiftsansvarig"),
            ("registeransvarige", "personuppgiftsansvarige"),
            ("registeransvariga", "personuppgiftsansvariga"),
            ("registeransvariges", "personuppgiftsansvariges"),
        ],
    ),
    term("registerförare", "personuppgiftsansvarig", Level::Warning, &[]),
    term("dataskyddsansvarig", "dataskyddsombud", Level::Advice, &[]),
    term("rätt till insyn", "rätt till tillgång", Level::Advice, &[("rätt till insyn", "rätt till tillgång")]),
    term("rätten till insyn", "rätt till tillgång", Level::Advice, &[("rätten till insyn", "rätten till tillgång")]),
    term("granskningsrätt", "rätt till tillgång", Level::Advice, &[]),
    term(
        "utplåna",
        "radera",
        Level::Advice,
        &[("utplåna", "radera"), ("utplånas", "raderas"), ("utplånar", "raderar"), ("utplånat", "raderat")],
    ),
    term("utplåning", "radering", Level::Advice, &[("utplåning", "radering"), ("utplåningen", "raderingen")]),
    term("motsätta sig", "göra invändningar mot", Level::Advice, &[("motsätta sig", "göra invändningar mot")]),
    term("motsätta dig", "göra invändningar mot", Level::Advice, &[("motsätta dig", "göra invändningar mot")]),
    term("överföra till ett annat system", "rätt till dataportabilitet", Level::Advice, &[]),
    term("överförs till ett annat system", "rätt till dataportabilitet", Level::Advice, &[]),
    term("till ett annat system", "rätt till dataportabilitet", Level::Advice, &[]),
    term("känsliga", "särskilda kategorier av personuppgifter", Level::Advice, &[]),
    term("file controller", "controller", Level::Advice, &[("file controller", "controller")]),
    term("data file keeper", "controller", Level::Advice, &[("data file keeper", "controller")]),
];

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits().filter(|it| plain::is_own(it.passage) && it.passage.top() != "history") {
        let folded = hit.passage.slice(hit.range.clone()).to_lowercase();
        let Some(term) = TERMS.iter().filter(|it| hit.phrase.starts_with(it.old)).max_by_key(|it| it.old.len()) else {
            continue;
        };
        if hit.passage.is_quoted(&hit.range) || !is_meant(&hit) {
            continue;
        }
        let what = hit.passage.slice(hit.range.clone()).to_owned();
        let span = cx.within(hit.passage.text, hit.range.clone());
        let finding = cx
            .report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "vanhentunut tai väärä termi: ”{what}”",
                    sv: "föråldrad eller felaktig term: ”{what}”",
                    en: "obsolete or wrong term: “{what}”",
                },
            )
            .at_most(term.level)
            .arg("what", what)
            .note(text! {
                fi: "selosteen on oltava selkeä ja ymmärrettävä (tietosuoja-asetus, 12 artiklan 1 kohta); siinä käytetään asetuksen ja tietosuojalain (1050/2018) termejä",
                sv: "beskrivningen ska vara klar och tydlig (dataskyddsförordningen, artikel 12.1); i den används förordningens och dataskyddslagens (1050/2018) termer",
                en: "the notice must be clear and intelligible (GDPR, Article 12(1)); it uses the terms of the regulation and of the Data Protection Act (1050/2018)",
            })
            .help(text! {
                fi: "nykyinen termi: `{new}`",
                sv: "den nuvarande termen: `{new}`",
                en: "the current term: `{new}`",
            })
            .arg("new", term.new);
        if let Some((_, new)) = term.same.iter().find(|(old, _)| *old == folded) {
            let message = Message::new(text! {
                fi: "vaihda termi nykyiseen",
                sv: "byt ut termen mot den nuvarande",
                en: "replace the term by the current one",
            });
            let _ = finding.fix(Fix {
                span,
                replacement: in_case_of(hit.passage.slice(hit.range.clone()), new),
                message,
                automatic: false,
            });
        }
    }
    cx.verdict()
}

/// A term with a capital where the old one had one.
fn in_case_of(old: &str, new: &str) -> String {
    let mut rest = new.chars();
    match rest.next() {
        Some(first) if old.starts_with(char::is_uppercase) => first.to_uppercase().chain(rest).collect(),
        _ => new.to_owned(),
    }
}

/// Words that tell of the past: the act was repealed, the term is no longer used.
const PAST: [&str; 15] = [
    "kumottiin",
    "kumottu",
    "kumotun",
    "aiempi",
    "aiemman",
    "entinen",
    "entisen",
    "upphävdes",
    "upphävda",
    "upphävd",
    "tidigare",
    "repealed",
    "former",
    "earlier",
    "kumonnut",
];

/// Whether the old term is used as a term of today, and in its own sense.
fn is_meant(hit: &Hit<'_>) -> bool {
    let sentence = hit.passage.sentence_at(hit.range.start);
    let mut words = plain::words_in(hit.passage, sentence.clone()).map(|(_, it)| it.to_lowercase());
    if words.any(|it| PAST.contains(&it.as_str())) {
        return false;
    }
    let about_rights = || {
        let text = hit.passage.slice(sentence.clone()).to_lowercase();
        hit.passage.top() == "rights" || ["oikeu", "rätt", "right"].iter().any(|it| text.contains(it))
    };
    match hit.phrase {
        "motsätta sig" | "motsätta dig" => about_rights(),
        "överföra till ett annat system" | "överförs till ett annat system" | "till ett annat system" => {
            about_rights() && plain::speaks_of_data(hit.passage, sentence.clone())
        }
        "tarkastusoikeu*" => !matches!(hit.passage.top(), "recipients" | "security" | "transfers"),
        _ => true,
    }
}
