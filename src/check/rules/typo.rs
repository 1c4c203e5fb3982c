//! A misspelt name of an authority or a town makes readers doubt the rest, and a search for the name finds nothing.

use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words};
use crate::diag::{Fix, Level, Message};
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "typo",
    table: &["L018"],
    cites: &[gdpr(12).par(1)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tunnettu nimi on kirjoitettu väärin",
        sv: "ett känt namn är felstavat",
        en: "a known name is misspelt",
    },
    explanation: text! {
        fi: "Selosteen on oltava selkeä ja ymmärrettävä (12 artiklan 1 kohta). Väärin kirjoitettu viranomaisen, kunnan tai säädöksen nimi vie lukijan harhaan, eikä nimi löydy haulla.\n\n\
             Sääntö tuntee joukon usein väärin kirjoitettuja nimiä sekä ruotsinkieliset paikannimet ja virastojen nimet, joissa yksi kirjain on väärin. Ruotsin ja englannin omistusmuotoja ei lueta \
             virheiksi. Korjaus on havainnossa valmiina.",
        sv: "Beskrivningen ska vara klar och tydlig (artikel 12.1). Ett felstavat namn på en myndighet, en kommun eller en författning vilseleder läsaren, och namnet hittas inte med en sökning.\n\n\
             Regeln känner till ett antal namn som ofta felstavas samt svenska ortnamn och myndighetsnamn där en bokstav är fel. Genitivformer räknas inte som fel. Rättelsen \
             finns färdig i anmärkningen.",
        en: "The notice must be clear and intelligible (Article 12(1)). A misspelt name of an authority, a municipality or an act misleads readers, and a search does not find it.\n\n\
             The rule knows a number of names that are often misspelt, and Swedish names of towns and agencies with one letter wrong. Genitives are no faults. The correction \
             stands ready in the finding.",
    },
    judgement: Some(text! {
        fi: "Luettelo on ohjelman oma ja lyhyt: siinä on vain virheitä, joille on vain yksi korjaus.",
        sv: "Listan är programmets egen och kort: den har bara fel som har en enda rättelse.",
        en: "The list is our own and short: it has only faults with a single correction.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "tietosuojavaltuutetuntoimisto",
                "tietosuojavaltuutun toimisto",
                "tietosuojavaltuuttetun toimisto",
                "tietosuojavaltuutuksen toimisto",
                "tietosuojan valtuutetun toimisto",
                "digi ja väestötietovirasto",
                "digi- ja väestötieto virasto",
                "digi-ja väestötietovirasto",
                "tietosuojavaastaava",
                "tietosuojavataava",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "myndigheten för digitaliserings",
                "myndigheten för digitaliserings och befolkningsdata",
                "myndigheten för digitalisering och befolkningsdatan",
                "myndigheten för digitalisering- och befolkningsdata",
                "dataskyddsombudsmannens byrå",
                "allmäna dataskyddsförordningen",
                "dataskydsförordningen",
                "dataskyddförordningen",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "digital and population data service agency",
                "digital and population data services agancy",
                "general data protection regulations",
                "office of the data protection ombudsmen",
            ],
        },
        Words { lang: "sv", phrases: NEAR },
        Words { lang: "en", phrases: NEAR },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Palvelupyynnöt ohjataan Digi ja väestötietovirasto -nimiseen virastoon.
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ typo
  sv: Bestämmelser om Myndigheten för digitaliserings verksamhet finns i lag. Byrån finns i Helsingforsi.
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ typo
#                                                                                           ^^^^^^^^^^^^ typo
  en: The requests go to the Digital and Population Data Service Agency.
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ typo
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Palvelupyynnöt ohjataan virastoon, jonka nimi on Digi- ja väestötietovirasto.
  sv: Myndigheten för digitalisering och befolkningsdatas byrå i Helsingfors är Helsingfors stads granne. Dataombudsmannens byrå är inte det.
  en: The requests go to the Digital and Population Data Services Agency.
",
        }],
    },
    check,
};

/// What misspelt names are to be.
const RIGHT: [(&str, &str); 22] = [
    ("tietosuojavaltuutetuntoimisto", "tietosuojavaltuutetun toimisto"),
    ("tietosuojavaltuutun toimisto", "tietosuojavaltuutetun toimisto"),
    ("tietosuojavaltuuttetun toimisto", "tietosuojavaltuutetun toimisto"),
    ("tietosuojavaltuutuksen toimisto", "tietosuojavaltuutetun toimisto"),
    ("tietosuojan valtuutetun toimisto", "tietosuojavaltuutetun toimisto"),
    ("digi ja väestötietovirasto", "Digi- ja väestötietovirasto"),
    ("digi- ja väestötieto virasto", "Digi- ja väestötietovirasto"),
    ("digi-ja väestötietovirasto", "Digi- ja väestötietovirasto"),
    ("tietosuojavaastaava", "tietosuojavastaava"),
    ("tietosuojavataava", "tietosuojavastaava"),
    ("myndigheten för digitaliserings", "Myndigheten för digitalisering och befolkningsdatas"),
    ("myndigheten för digitaliserings och befolkningsdata", "Myndigheten för digitalisering och befolkningsdata"),
    ("myndigheten för digitalisering och befolkningsdatan", "Myndigheten för digitalisering och befolkningsdata"),
    ("myndigheten för digitalisering- och befolkningsdata", "Myndigheten för digitalisering och befolkningsdata"),
    ("dataskyddsombudsmannens byrå", "dataombudsmannens byrå"),
    ("allmäna dataskyddsförordningen", "allmänna dataskyddsförordningen"),
    ("dataskydsförordningen", "dataskyddsförordningen"),
    ("dataskyddförordningen", "dataskyddsförordningen"),
    ("digital and population data service agency", "Digital and Population Data Services Agency"),
    ("digital and population data services agancy", "Digital and Population Data Services Agency"),
    ("general data protection regulations", "General Data Protection Regulation"),
    ("office of the data protection ombudsmen", "Office of the Data Protection Ombudsman"),
];

/// Beginnings of names that are compared letter by letter.
const NEAR: &[&str] = &[
    "helsin*",
    "dataomb*",
    "folkpens*",
    "skattef*",
    "rättstj*",
    "kyrksl*",
    "jakobs*",
    "kristines*",
    "nykarl*",
    "grankul*",
    "mariehamn*",
    "trafico*",
    "datainsp*",
];

/// Names that do not change in Swedish and English but for the genitive.
const NAMES: [&str; 13] = [
    "Helsingfors",
    "Dataombudsmannen",
    "Folkpensionsanstalten",
    "Skatteförvaltningen",
    "Rättstjänstverket",
    "Kyrkslätt",
    "Jakobstad",
    "Kristinestad",
    "Nykarleby",
    "Grankulla",
    "Mariehamn",
    "Traficom",
    "Datainspektionen",
];

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits() {
        let Some(right) = right(&hit) else { continue };
        let word = hit.passage.slice(hit.range.clone());
        let span = cx.within(hit.passage.text, hit.range.clone());
        let message = Message::new(text! {
            fi: "kirjoita {right}",
            sv: "skriv {right}",
            en: "write {right}",
        });
        let fix =
            Fix { span, replacement: right.clone(), message: message.arg("right", right.as_str()), automatic: true };
        let _ = cx
            .report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "nimi on kirjoitettu väärin: ”{word}”",
                    sv: "namnet är felstavat: ”{word}”",
                    en: "the name is misspelt: “{word}”",
                },
            )
            .arg("word", word)
            .arg("right", right.as_str())
            .note(text! {
                fi: "tiedot on annettava selkeästi ja ymmärrettävästi (tietosuoja-asetus, 12 artiklan 1 kohta)",
                sv: "informationen ska lämnas i en klar och tydlig form (dataskyddsförordningen, artikel 12.1)",
                en: "the information must be given in a clear and intelligible form (GDPR, Article 12(1))",
            })
            .help(text! {
                fi: "oikea muoto on ”{right}”",
                sv: "den rätta formen är ”{right}”",
                en: "the right form is “{right}”",
            })
            .fix(fix);
    }
    cx.verdict()
}

/// What should stand in the place of a hit; nothing when it is right as it is.
fn right(hit: &Hit<'_>) -> Option<String> {
    let word = hit.passage.slice(hit.range.clone());
    if hit.group < 3 {
        let (_, right) = RIGHT.iter().find(|(wrong, _)| *wrong == hit.phrase)?;
        return Some(like(right, word));
    }
    let small = word.to_lowercase();
    let near = NAMES.iter().find(|name| {
        let name = name.to_lowercase();
        let genitive = small == name || small.strip_suffix('s') == Some(name.as_str());
        !genitive && differs_by_one(&small, &name)
    })?;
    let inside = small.ends_with("männen")
        || NAMES
            .iter()
            .any(|it| small == it.to_lowercase() || small.strip_suffix('s') == Some(it.to_lowercase().as_str()));
    (!inside).then(|| like(near, word))
}

/// A name with the first letter as large as in the text.
fn like(right: &str, word: &str) -> String {
    let mut letters = right.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    match word.chars().next() {
        Some(it) if it.is_uppercase() => first.to_uppercase().chain(rest.chars()).collect(),
        _ => first.to_string() + rest,
    }
}

/// Whether two words differ by one letter: one more, one less, or another one.
fn differs_by_one(a: &str, b: &str) -> bool {
    let (a, b) = (a.chars().collect::<Vec<_>>(), b.chars().collect::<Vec<_>>());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    let tail = |a: &[char], skip_a: usize, b: &[char], skip_b: usize| {
        a.get(skip_a..).is_some_and(|a| Some(a) == b.get(skip_b..))
    };
    tail(a, 1, b, 1) || tail(a, 1, b, 0) || tail(a, 0, b, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_makes_a_misspelling() {
        for (wrong, name) in
            [("helsingforsi", "helsingfors"), ("helsinfors", "helsingfors"), ("jakobstaf", "jakobstad")]
        {
            assert!(differs_by_one(wrong, name), "{wrong}");
        }
        assert!(!differs_by_one("helsingfors", "helsingfors"));
        assert!(!differs_by_one("helsingforsregionen", "helsingfors"));
        assert_eq!(like("dataombudsmannens byrå", "Dataskyddsombudsmannens byrå"), "Dataombudsmannens byrå");
    }
}
