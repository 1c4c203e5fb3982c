//! Readers need not watch a notice for changes; they are to be told of them.

use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "check-back-clause",
    table: &["L015"],
    cites: &[gdpr(5).par(1).point('a'), gdpr(12).par(1), wp260(29)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "lukijaa kehotetaan seuraamaan selosteen muutoksia",
        sv: "läsaren uppmanas att följa ändringarna i beskrivningen",
        en: "readers are asked to watch the notice for changes",
    },
    explanation: text! {
        fi: "Olennaisista muutoksista on kerrottava lukijalle. Suuntaviivojen mukaan kehotus tarkistaa seloste säännöllisesti ei ole vain riittämätön vaan myös kohtuuton (WP260:n 29 kohta; 5 \
             artiklan 1 kohdan a alakohta).\n\n\
             Sääntö etsii virkkeitä, joissa lukijaa kehotetaan lukemaan, tarkistamaan tai seuraamaan selostetta tai sivua säännöllisesti. Se, että rekisterinpitäjä itse tarkistaa selosteen, ei \
             ole virhe.\n\n\
             Kirjoita, miten kerrotte muutoksista: ”Kerromme olennaisista muutoksista sähköpostilla ennen niiden voimaantuloa.” Muutokset voi kirjata avaimeen `history`.",
        sv: "Väsentliga ändringar ska meddelas läsaren. Enligt riktlinjerna är en uppmaning att regelbundet läsa beskrivningen inte bara otillräcklig utan också oskälig (WP260, punkt 29; artikel 5.1 \
             a).\n\n\
             Regeln söker meningar där läsaren uppmanas att regelbundet läsa, kontrollera eller följa beskrivningen eller sidan. Att den personuppgiftsansvarige själv ser över beskrivningen är inget \
             fel.\n\n\
             Skriv hur ni meddelar ändringar: ”Vi meddelar väsentliga ändringar per e-post innan de träder i kraft.” Ändringarna kan antecknas under `history`.",
        en: "Readers must be told of material changes. Under the guidelines, asking them to check the notice regularly is not only insufficient but also unfair (WP260, paragraph 29; Article \
             5(1)(a)).\n\n\
             The rule looks for sentences that ask readers to read, check or follow the notice or the page regularly. That the controller itself reviews the notice is no fault.\n\n\
             Write how you tell of changes: “We tell of material changes by e-mail before they take effect.” The changes can be entered under `history`.",
    },
    judgement: None,
    words: &[
        Words {
            lang: "fi",
            phrases: &["säännöllisesti", "aika ajoin", "ajoittain", "silloin tällöin", "tasaisin väliajoin"],
        },
        Words { lang: "sv", phrases: &["regelbundet", "då och då", "med jämna mellanrum", "tidvis", "emellanåt"] },
        Words {
            lang: "en",
            phrases: &[
                "regularly",
                "periodically",
                "from time to time",
                "frequently",
                "check back",
                "at regular intervals",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Suosittelemme, että tutustut tähän selosteeseen säännöllisesti.
#                                                     ^^^^^^^^^^^^^^ check-back-clause
  sv: Läs regelbundet denna beskrivning för att hålla dig informerad om ändringar.
#         ^^^^^^^^^^^ check-back-clause
  en: Please check this page from time to time for changes.
#                            ^^^^^^^^^^^^^^^^^ check-back-clause
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Tarkistamme tämän selosteen säännöllisesti. Testaamme myös sivuston turvallisuuden säännöllisesti.
  sv: Vi kontrollerar denna beskrivning regelbundet. Sidan uppdateras regelbundet av personalen.
  en: We review this notice regularly. Staff regularly check the page for errors, and we test it from time to time.
",
        }],
    },
    check,
};

/// Commands that are nothing else.
const COMMANDS: &[&str] =
    &["tarkista", "tarkistat", "seuraat", "lue", "luet", "tutustu", "tutustut", "läs", "följ", "besök"];

/// Verbs that are a command at the beginning of a sentence or beside a recommendation, and else may have another subject.
const CALLS: &[&str] = &[
    "seuraa",
    "tarkistaa",
    "tarkistamaan",
    "seuraamaan",
    "seurata",
    "lukea",
    "lukemaan",
    "tutustua",
    "tutustumaan",
    "käydä",
    "läsa",
    "läser",
    "kontrollera",
    "kontrollerar",
    "följa",
    "följer",
    "ta",
    "tar",
    "besöka",
    "besöker",
    "titta",
    "tittar",
    "check",
    "review",
    "read",
    "visit",
    "revisit",
    "consult",
    "follow",
    "monitor",
    "look",
];

/// What a notice is called.
const NOTICES: [&str; 15] = [
    "selost",
    "sivu",
    "muutok",
    "muutos",
    "ilmoitu",
    "tietosuojakäytän",
    "beskrivning",
    "sida",
    "webbplats",
    "ändring",
    "notice",
    "policy",
    "page",
    "changes",
    "website",
];

/// Words of a recommendation; without one, “we” and “staff” act themselves.
const ADVISING: &[&str] = &[
    "suosittelemme",
    "kehotamme",
    "pyydämme",
    "kannattaa",
    "suositeltavaa",
    "sinun",
    "rekommenderar",
    "uppmanar",
    "ber",
    "råder",
    "bör",
    "recommend",
    "encourage",
    "encouraged",
    "advise",
    "ask",
    "suggest",
    "please",
    "should",
];

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits().filter(|it| plain::is_own(it.passage)) {
        if hit.passage.is_quoted(&hit.range) || !calls_on_reader(&hit) {
            continue;
        }
        let _ = cx
            .report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "lukijan ei pidä joutua itse seuraamaan selosteen muutoksia",
                    sv: "läsaren ska inte själv behöva följa ändringarna i beskrivningen",
                    en: "readers should not have to watch the notice for changes themselves",
                },
            )
            .note(text! {
                fi: "kehotus seurata muutoksia on riittämätön ja kohtuuton (WP260:n 29 kohta; tietosuoja-asetus, 5 artiklan 1 kohdan a alakohta)",
                sv: "en uppmaning att följa ändringar är otillräcklig och oskälig (WP260, punkt 29; dataskyddsförordningen, artikel 5.1 a)",
                en: "asking readers to watch for changes is insufficient and unfair (WP260, paragraph 29; GDPR, Article 5(1)(a))",
            })
            .help(text! {
                fi: "kirjoita, miten kerrotte muutoksista: `Kerromme olennaisista muutoksista sähköpostilla ennen niiden voimaantuloa.`",
                sv: "skriv hur ni meddelar ändringar: `Vi meddelar väsentliga ändringar per e-post innan de träder i kraft.`",
                en: "write how you tell of changes: `We tell of material changes by e-mail before they take effect.`",
            });
    }
    cx.verdict()
}

/// Whether the sentence asks the reader to read the notice again and again.
fn calls_on_reader(hit: &Hit<'_>) -> bool {
    let sentence = hit.passage.sentence_at(hit.range.start);
    let words = plain::words_in(hit.passage, sentence).map(|(_, it)| it.to_lowercase()).collect::<Vec<_>>();
    let has = |list: &[&str]| words.iter().any(|it| list.contains(&it.as_str()));
    let notice = words.iter().any(|word| NOTICES.iter().any(|it| word.starts_with(it)));
    let first = words.first().is_some_and(|it| CALLS.contains(&it.as_str()));
    notice && (has(COMMANDS) || first || (has(CALLS) && has(ADVISING)))
}
