//! Characters that make a text look other than it is: without this a reviewer could approve one thing and publish another.
//!
//! Controls that turn the direction of text and controls of terminals are errors. A word that mixes letters of two scripts
//! that look alike is a warning: a person may have reasons, and a reader should know.

use std::collections::BTreeSet;

use super::limits::bounded;
use super::{Kind, Node};
use crate::diag::{Diagnostic, Level, Message};
use crate::source::{SourceFile, Span};
use crate::text;

/// The most findings of this kind that one file gets: whoever has that many needs no list.
const MOST: usize = 20;

/// What in a file, or in a value of it, does not look as it is.
pub(super) fn check(file: &SourceFile, root: &Node) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if is_suspicious(&file.text) {
        written(file, &mut found);
    }
    // What is written as an escape is seen by whoever reads the file, but not by whoever reads the notice.
    if file.text.contains('\\') {
        escaped(root, file, &mut found);
    }
    found.truncate(MOST);
    found
}

/// Whether a text has any of the characters that are looked for here. Most have none, and few have others that begin with
/// the same byte: dashes, quotation marks and section signs.
fn is_suspicious(text: &str) -> bool {
    let begins =
        |it: u8| matches!(it, 0..=8 | 11 | 12 | 14..=31 | 127 | 0xc2 | 0xcd..=0xd6 | 0xe1 | 0xe2 | 0xea | 0xef | 0xf0);
    let odd = |it: char| is_control(it) || direction(it).is_some() || Script::of(it).is_some();
    let mut places = text.bytes().enumerate().filter(|(_, it)| begins(*it));
    places.any(|(at, _)| text.get(at..).and_then(|it| it.chars().next()).is_some_and(odd))
}

/// Characters as they stand in the file, comments included.
fn written(file: &SourceFile, found: &mut Vec<Diagnostic>) {
    let mut word: Option<(usize, Scripts)> = None;
    for (at, it) in file.text.char_indices() {
        if found.len() >= MOST {
            return;
        }
        if it.is_alphabetic() {
            word.get_or_insert((at, Scripts::default())).1.see(at, it);
            continue;
        }
        mixed(file, word.take(), at, found);
        if is_control(it) {
            found.push(control(it, bounded(file, at, at + it.len_utf8())));
        } else if let Some(name) = direction(it) {
            found.push(turned(it, name, bounded(file, at, at + it.len_utf8())));
        }
    }
    mixed(file, word, file.text.len(), found);
}

/// Values and keys that hold such a character by an escape.
fn escaped(node: &Node, file: &SourceFile, found: &mut Vec<Diagnostic>) {
    if found.len() >= MOST {
        return;
    }
    match &node.kind {
        Kind::Null => {}
        Kind::Scalar(it) => found.extend(hidden(&it.text, super::limits::first_line(file, node.span), file)),
        Kind::List(items) => items.iter().for_each(|it| escaped(it, file, found)),
        Kind::Map(entries) => {
            for it in entries {
                found.extend(hidden(&it.key, it.key_span, file));
                escaped(&it.value, file, found);
            }
        }
    }
}

/// The first such character of a text that its place in the file does not show.
fn hidden(text: &str, span: Span, file: &SourceFile) -> Option<Diagnostic> {
    let odd = |it: &char| is_control(*it) || direction(*it).is_some();
    let mut hidden = text.chars().filter(odd).peekable();
    hidden.peek()?;
    // There are not a hundred such characters, so this is one pass over each of the two.
    let shown: BTreeSet<char> = file.slice(span).chars().filter(odd).collect();
    let it = hidden.find(|it| !shown.contains(it))?;
    Some(direction(it).map_or_else(|| control(it, span), |name| turned(it, name, span)))
}

/// Whether a character is a control that no text needs. NUL and CR have findings of their own.
fn is_control(it: char) -> bool {
    it.is_control() && !matches!(it, '\0' | '\t' | '\n' | '\r')
}

/// The name of a character that turns the direction of what follows it. Marks (LRM, RLM, ALM) turn nothing by themselves.
fn direction(it: char) -> Option<&'static str> {
    Some(match it {
        '\u{202a}' => "LEFT-TO-RIGHT EMBEDDING",
        '\u{202b}' => "RIGHT-TO-LEFT EMBEDDING",
        '\u{202c}' => "POP DIRECTIONAL FORMATTING",
        '\u{202d}' => "LEFT-TO-RIGHT OVERRIDE",
        '\u{202e}' => "RIGHT-TO-LEFT OVERRIDE",
        '\u{2066}' => "LEFT-TO-RIGHT ISOLATE",
        '\u{2067}' => "RIGHT-TO-LEFT ISOLATE",
        '\u{2068}' => "FIRST STRONG ISOLATE",
        '\u{2069}' => "POP DIRECTIONAL ISOLATE",
        _ => return None,
    })
}

fn code(it: char) -> String {
    format!("U+{:04X}", u32::from(it))
}

fn control(it: char, span: Span) -> Diagnostic {
    let message = Message::new(text! {
        fi: "tekstissä on ohjausmerkki {code}",
        sv: "texten innehåller styrtecknet {code}",
        en: "the text holds the control character {code}",
    });
    Diagnostic::error("control-character", span, message.arg("code", code(it))).help(text! {
        fi: "poista merkki: se ei näy lukijalle, ja pääte tai muu ohjelma voi totella sitä",
        sv: "ta bort tecknet: läsaren ser det inte, och en terminal eller ett annat program kan lyda det",
        en: "remove the character: no reader sees it, and a terminal or another program may obey it",
    })
}

fn turned(it: char, name: &'static str, span: Span) -> Diagnostic {
    let message = Message::new(text! {
        fi: "tekstissä on näkymätön merkki {code} ({name}), joka kääntää kirjoitussuunnan",
        sv: "texten innehåller det osynliga tecknet {code} ({name}), som vänder skrivriktningen",
        en: "the text holds the invisible character {code} ({name}), which turns the direction of writing",
    });
    Diagnostic::error("text-direction", span, message.arg("code", code(it)).arg("name", name))
        .note(text! {
            fi: "tekstin voi saada näyttämään muulta kuin se on",
            sv: "en text kan fås att se ut som något annat än den är",
            en: "it can make a text look like something else than it is",
        })
        .help(text! {
            fi: "poista merkki: suunta seuraa tekstin kielestä; jos välimerkki jää väärälle puolelle, kirjoita sen viereen suuntamerkki U+200E tai U+200F, lainausmerkeissä `\"\\u200F\"`",
            sv: "ta bort tecknet: riktningen följer av textens språk; om ett skiljetecken hamnar på fel sida, skriv riktningsmärket U+200E eller U+200F bredvid det, inom citattecken `\"\\u200F\"`",
            en: "remove the character: the direction follows from the language of the text; where a punctuation mark lands on the wrong side, write the mark U+200E or U+200F beside it, in quotes `\"\\u200F\"`",
        })
}

/// The scripts of a word's letters.
#[derive(Clone, Copy, Default)]
struct Scripts {
    latin: bool,
    /// The first letter of another script that looks like a Latin one.
    other: Option<(usize, char, Script)>,
}

/// Scripts with letters that look like Latin ones.
#[derive(Clone, Copy)]
enum Script {
    Cyrillic,
    Greek,
    Armenian,
    Cherokee,
    Shaped,
}

impl Scripts {
    fn see(&mut self, at: usize, it: char) {
        match Script::of(it) {
            Some(script) => self.other = self.other.or(Some((at, it, script))),
            None => self.latin |= matches!(it, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'),
        }
    }
}

impl Script {
    fn of(it: char) -> Option<Self> {
        match it {
            '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{a640}'..='\u{a69f}' => Some(Self::Cyrillic),
            // `kΩ` and `µg` are words; only letters that are taken for Latin ones count.
            '\u{370}'..='\u{3ff}' => "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινοκρυχϲϳ".contains(it).then_some(Self::Greek),
            '\u{531}'..='\u{587}' => Some(Self::Armenian),
            '\u{13a0}'..='\u{13fd}' => Some(Self::Cherokee),
            '\u{ff21}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d7cb}' => Some(Self::Shaped),
            _ => None,
        }
    }

    fn name(self) -> crate::lang::Text {
        match self {
            Self::Cyrillic => text! { fi: "kyrillinen", sv: "kyrillisk", en: "Cyrillic" },
            Self::Greek => text! { fi: "kreikkalainen", sv: "grekisk", en: "Greek" },
            Self::Armenian => text! { fi: "armenialainen", sv: "armenisk", en: "Armenian" },
            Self::Cherokee => text! { fi: "cherokeelainen", sv: "cherokesisk", en: "Cherokee" },
            Self::Shaped => text! { fi: "muotoiltu", sv: "formaterad", en: "styled" },
        }
    }
}

fn mixed(file: &SourceFile, word: Option<(usize, Scripts)>, end: usize, found: &mut Vec<Diagnostic>) {
    let Some((start, Scripts { latin: true, other: Some((at, letter, script)) })) = word else { return };
    let message = Message::new(text! {
        fi: "sanassa ”{word}” on kahden kirjaimiston kirjaimia: ”{letter}” on {script} kirjain {code}",
        sv: "ordet ”{word}” har bokstäver ur två skriftsystem: ”{letter}” är en {script} bokstav, {code}",
        en: "the word “{word}” mixes letters of two scripts: “{letter}” is a {script} letter, {code}",
    });
    let span = bounded(file, start, end);
    let message = message
        .arg("word", file.slice(span))
        .arg("letter", letter.to_string())
        .arg("script", script.name())
        .arg("code", code(letter));
    let place = bounded(file, at, at + letter.len_utf8());
    found.push(Diagnostic::new("mixed-scripts", Level::Warning, place, message).help(text! {
        fi: "kirjoita sana uudelleen omalla näppäimistölläsi: samannäköinen kirjain on eri kirjain haussa, ruudunlukijassa ja tunnuksessa",
        sv: "skriv ordet på nytt med ditt eget tangentbord: en bokstav som ser likadan ut är en annan bokstav i sökning, i skärmläsare och i en identifierare",
        en: "type the word again on your own keyboard: a letter that looks the same is another letter to a search, a screen reader and an identifier",
    }));
}
