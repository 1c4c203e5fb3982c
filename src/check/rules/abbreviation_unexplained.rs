//! An abbreviation is plain to those who use it every day; the reader of a notice is not one of them.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::check::prose::words_of;
use crate::check::{Cx, Example, Examples, Passage, Rule, Verdict, plain};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "abbreviation-unexplained",
    table: &[],
    cites: &[gdpr(12).par(1), act("434/2003").section("9 §")],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "lyhennettä ei selitetä",
        sv: "en förkortning förklaras inte",
        en: "an abbreviation is not explained",
    },
    explanation: text! {
        fi: "Selosteen on oltava ymmärrettävä (12 artiklan 1 kohta; hallintolaki 434/2003, 9 §). Lyhenne, jota lukija ei tunne, katkaisee lukemisen.\n\n\
             Sääntö etsii 2–5 ison kirjaimen lyhenteitä. Lyhenne on selitetty, kun se on jossakin saman kielen tekstissä sulkeissa nimen jäljessä tai nimi sulkeissa sen jäljessä, tai kun se kuuluu \
             organisaation, yrityksen tai rekisterin nimeen tai on organisaation avaimessa `short`. Yleisesti tunnettuja lyhenteitä (EU, ETA, IP, PDF) ei tarvitse selittää. Jokainen lyhenne \
             mainitaan kerran kielessä.\n\n\
             Kirjoita nimi kokonaan: ”väestötietojärjestelmä (VTJ)”. Jos lyhenne tulee vain kerran, jätä se pois.",
        sv: "En beskrivning ska vara begriplig (artikel 12.1; förvaltningslagen 434/2003, 9 §). En förkortning som läsaren inte känner till avbryter läsningen.\n\n\
             Regeln söker förkortningar med 2–5 versaler. En förkortning är förklarad när den i någon text på samma språk står inom parentes efter namnet, eller namnet inom parentes efter den, och när \
             den ingår i namnet på en organisation, ett företag eller registret eller är organisationens `short`. Allmänt kända förkortningar (EU, EES, IP, PDF) behöver inte förklaras. Varje \
             förkortning nämns en gång per språk.\n\n\
             Skriv ut namnet: ”befolkningsdatasystemet (BDS)”. Om förkortningen bara förekommer en gång, utelämna den.",
        en: "A notice must be intelligible (Article 12(1); Administrative Procedure Act 434/2003, section 9). An abbreviation that readers do not know stops them.\n\n\
             The rule looks for abbreviations of 2 to 5 capitals. An abbreviation is explained where some text in the same language has it in parentheses after the name, or the name in parentheses \
             after it, and where it belongs to the name of an organisation, a company or the register or is the `short` of an organisation. Those that everybody knows (EU, EEA, IP, PDF) need no \
             explanation. Each abbreviation is named once in each language.\n\n\
             Write the name in full: “Population Information System (PIS)”. If the abbreviation comes only once, leave it out.",
    },
    judgement: Some(text! {
        fi: "Luettelo yleisesti tunnetuista lyhenteistä on oma. Lyhenteen ja nimen vastaavuutta ei tutkita.",
        sv: "Listan över allmänt kända förkortningar är vår egen. Det undersöks inte om förkortningen motsvarar namnet.",
        en: "The list of abbreviations that everybody knows is ours. Whether an abbreviation fits the name is not examined.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Haemme osoitteen järjestelmästä VTJ. Palvelun CRM-järjestelmä (asiakkuudenhallinta) on meidän.
#                                     ^^^ abbreviation-unexplained
  sv: Vi hämtar adressen ur systemet BDS. Vi kontrollerar den ur BDS en gång om året.
#                                    ^^^ abbreviation-unexplained
  en: We retrieve the address from the PIS database.
#                                      ^^^ abbreviation-unexplained
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Haemme osoitteen väestötietojärjestelmästä (VTJ). VTJ:n tiedot päivittyvät. IP-osoitetta emme tallenna EU:n ulkopuolelle, ja asianumero on EK 0/2026.
  sv: Vi hämtar adressen ur befolkningsdatasystemet (BDS). BDS uppdateras. IP-adressen lagras inte utanför EU. FPA:s uppgifter behövs inte.
  en: We retrieve the address from the Population Information System (PIS). The PIS is up to date. We do not store IP addresses outside the EU.
",
        }],
    },
    check,
};

/// What everybody knows, or what stands for a name that is itself in capitals.
const KNOWN: &[&str] = &[
    "EU", "ETA", "EES", "EEA", "EEC", "GDPR", "IP", "PL", "PB", "PO", "PDF", "URL", "ID", "SMS", "MMS", "HTML", "WWW",
    "OY", "AB", "RY", "RF", "KY", "LLC", "FI", "SV", "EN", "OK", "IT", "TV", "CV", "PIN", "USB", "QR", "WC", "GPS",
    "USA", "US", "UK", "YK", "FN", "UN", "NATO", "AI", "PC", "SIM", "CD", "DVD", "DNA", "HIV", "EUR", "AM", "PM",
    "FPA", "KELA", "TE", "II", "III", "IV", "VI", "VII", "IX", "XI", "TBD", "TBC", "TODO", "XXX",
];

/// An abbreviation in a text.
struct Short<'a> {
    passage: &'a Passage<'a>,
    range: Range<usize>,
    letters: &'a str,
    explained: bool,
}

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut all = Vec::new();
    for passage in cx.passages().iter().filter(|it| has_capitals(&it.text.value)) {
        find(passage, &mut all);
    }
    let mut said = BTreeSet::new();
    for it in &all {
        let lang = it.passage.lang.map(crate::lang::Lang::base);
        let same = |other: &&Short<'_>| {
            other.letters == it.letters
                && (other.passage.lang.is_none() || other.passage.lang.map(crate::lang::Lang::base) == lang)
        };
        let skipped = !plain::is_own(it.passage)
            || matches!(it.passage.key(), "postal" | "visiting" | "contract")
            || lang.is_none();
        if skipped || all.iter().filter(same).any(|it| it.explained) || !said.insert((lang, it.letters)) {
            continue;
        }
        let _ = cx
            .report_in(
                it.passage,
                it.range.clone(),
                text! {
                    fi: "lyhennettä ei selitetä: ”{letters}”",
                    sv: "förkortningen förklaras inte: ”{letters}”",
                    en: "the abbreviation is not explained: “{letters}”",
                },
            )
            .arg("letters", it.letters)
            .note(text! {
                fi: "tiedot on annettava ymmärrettävästi ja selkeällä kielellä (tietosuoja-asetus, 12 artiklan 1 kohta; hallintolaki 434/2003, 9 §)",
                sv: "informationen ska vara begriplig och språket klart (dataskyddsförordningen, artikel 12.1; förvaltningslagen 434/2003, 9 §)",
                en: "the information must be intelligible and the language clear (GDPR, Article 12(1); Administrative Procedure Act 434/2003, section 9)",
            })
            .help(text! {
                fi: "kirjoita nimi kokonaan ja lyhenne sulkeisiin, esimerkiksi `väestötietojärjestelmä (VTJ)`",
                sv: "skriv ut namnet och förkortningen inom parentes, till exempel `befolkningsdatasystemet (BDS)`",
                en: "write the name in full and the abbreviation in parentheses, for example `Population Information System (PIS)`",
            });
    }
    cx.verdict()
}

/// Whether two capitals stand side by side: a cheap test that most texts fail.
fn has_capitals(text: &str) -> bool {
    text.as_bytes().windows(2).any(|it| it.iter().all(u8::is_ascii_uppercase))
}

/// The abbreviations of a text that not everybody knows.
fn find<'a>(passage: &'a Passage<'a>, out: &mut Vec<Short<'a>>) {
    let text = &passage.text.value;
    let named = matches!(passage.key(), "name" | "short")
        && matches!(passage.top(), "organisations" | "parties" | "name" | "controller");
    if !named && !text.contains(char::is_lowercase) {
        return;
    }
    for (range, word) in plain::words_in(passage, 0..text.len()) {
        for (at, part) in parts(word) {
            let Some(letters) = letters_of(part) else { continue };
            let range = range.start + at..range.start + at + letters.len();
            let before = passage.slice(0..range.start);
            let after = passage.slice(range.end..text.len());
            if KNOWN.contains(&letters) || is_number(before, after) {
                continue;
            }
            let explained = named || before.ends_with('(') || is_followed_by_name(after) || is_introduced(before);
            out.push(Short { passage, range, letters, explained });
        }
    }
}

/// The parts of a compound with hyphens, with their places in it.
fn parts(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = word.as_ptr() as usize;
    word.split('-').map(move |it| (it.as_ptr() as usize - base, it))
}

/// The two to five capitals that a word begins with, when nothing but an ending follows.
fn letters_of(word: &str) -> Option<&str> {
    let length = word.chars().take_while(|it| it.is_uppercase()).map(char::len_utf8).sum();
    let (letters, ending) = word.split_at_checked(length)?;
    let count = letters.chars().count();
    let inflected = ending.chars().count() <= 4 && ending.chars().all(char::is_lowercase);
    ((2..=5).contains(&count) && inflected).then_some(letters)
}

/// Whether capitals belong to a case number, an address or a heading in capitals.
fn is_number(before: &str, after: &str) -> bool {
    let next = after.trim_start_matches([' ', '\u{a0}']).chars().next();
    let glued = after.starts_with(['/', '_', '@', '='])
        || before.ends_with(['/', '_', '@', '=', '.'])
        || (after.starts_with('.') && after.chars().nth(1).is_some_and(char::is_alphanumeric));
    let shouts = |it: Option<&str>| it.is_some_and(|it| it.chars().count() > 5 && it.chars().all(char::is_uppercase));
    glued
        || next.is_some_and(|it| it.is_ascii_digit())
        || shouts(words_of(after).next())
        || shouts(words_of(before).last())
}

/// Whether a name in parentheses follows: “CRM-järjestelmä (asiakkuudenhallinta)”.
fn is_followed_by_name(after: &str) -> bool {
    let rest = after.trim_start_matches(|it: char| it == '-' || it.is_alphabetic() || it == ':');
    rest.strip_prefix(" (").is_some_and(|it| it.starts_with(char::is_alphabetic))
}

/// Whether the words before introduce the abbreviation: “hereafter”, “eli”.
fn is_introduced(before: &str) -> bool {
    ["jäljempänä ", "eli ", "nedan ", "det vill säga ", "hereafter ", "hereinafter ", "or "]
        .iter()
        .any(|it| before.ends_with(it))
}
