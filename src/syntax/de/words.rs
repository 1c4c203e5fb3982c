//! The sentences about values of the wrong kind, and the search for the word that the author meant.

use crate::diag::{Arg, Diagnostic, Fix, Message};
use crate::lang::Text;
use crate::source::Span;
use crate::syntax::{Kind, Node};
use crate::text;

pub(super) const TEXT: Text = text! { fi: "teksti", sv: "text", en: "text" };
pub(super) const LIST: Text = text! { fi: "luettelo", sv: "en lista", en: "a list" };
pub(super) const MAP: Text = text! { fi: "ryhmä avaimia", sv: "en grupp nycklar", en: "a group of keys" };
pub(super) const NUMBER: Text = text! { fi: "luku", sv: "ett tal", en: "a number" };
pub(super) const WHOLE: Text = text! { fi: "kokonaisluku", sv: "ett heltal", en: "a whole number" };
pub(super) const TRUTH: Text = text! { fi: "`true` tai `false`", sv: "`true` eller `false`", en: "`true` or `false`" };
const NOTHING: Text = text! { fi: "tyhjä arvo", sv: "ett tomt värde", en: "an empty value" };

/// What stands at a node, for "found …".
fn found(node: &Node) -> Arg {
    match &node.kind {
        Kind::Null => Arg::Text(NOTHING),
        Kind::Scalar(scalar) => Arg::Plain(format!("`{}`", short(&scalar.text))),
        Kind::List(_) => Arg::Text(LIST),
        Kind::Map(_) => Arg::Text(MAP),
    }
}

/// A value short enough for a sentence: one line, at most forty characters.
pub(super) fn short(value: &str) -> String {
    let mut out: String = value.chars().map(|it| if it.is_control() { ' ' } else { it }).take(40).collect();
    if value.chars().nth(40).is_some() {
        out.push('…');
    }
    out
}

/// The place of a value of the wrong kind: a scalar itself, else the short place that stands for a collection.
pub(super) fn place(node: &Node) -> Span {
    match node.kind {
        Kind::Scalar(_) => node.span,
        Kind::Null | Kind::List(_) | Kind::Map(_) => node.head,
    }
}

/// The holes of [`wrong_type`] for what may stand in a place.
const ALTERNATIVES: [&str; 5] = ["a", "b", "c", "d", "e"];

/// `wrong-type`: what may stand here and what does.
pub(super) fn wrong_type(node: &Node, allowed: Vec<Arg>) -> Diagnostic {
    let text = match allowed.len() {
        0 | 1 => text! {
            fi: "tässä pitäisi olla {a}, mutta tässä on {found}",
            sv: "här ska stå {a}, men här står {found}",
            en: "expected {a}, found {found}",
        },
        2 => text! {
            fi: "tässä pitäisi olla {a} tai {b}, mutta tässä on {found}",
            sv: "här ska stå {a} eller {b}, men här står {found}",
            en: "expected {a} or {b}, found {found}",
        },
        3 => text! {
            fi: "tässä pitäisi olla {a}, {b} tai {c}, mutta tässä on {found}",
            sv: "här ska stå {a}, {b} eller {c}, men här står {found}",
            en: "expected {a}, {b} or {c}, found {found}",
        },
        4 => text! {
            fi: "tässä pitäisi olla {a}, {b}, {c} tai {d}, mutta tässä on {found}",
            sv: "här ska stå {a}, {b}, {c} eller {d}, men här står {found}",
            en: "expected {a}, {b}, {c} or {d}, found {found}",
        },
        _ => text! {
            fi: "tässä pitäisi olla {a}, {b}, {c}, {d} tai {e}, mutta tässä on {found}",
            sv: "här ska stå {a}, {b}, {c}, {d} eller {e}, men här står {found}",
            en: "expected {a}, {b}, {c}, {d} or {e}, found {found}",
        },
    };
    let mut message = Message::new(text);
    for (name, value) in ALTERNATIVES.into_iter().zip(allowed) {
        message = message.arg(name, value);
    }
    Diagnostic::error("wrong-type", place(node), message.arg("found", found(node)))
}

/// A `wrong-type` of what a `$shape` enum holds, with the words that would have been right too.
pub(super) fn or_word(found: Diagnostic, node: &Node, words: &[&str]) -> Diagnostic {
    if words.is_empty() {
        return found;
    }
    let mut allowed: Vec<Arg> = words.iter().map(|it| Arg::Plain(format!("`{it}`"))).collect();
    for (name, value) in &found.message.args {
        if ALTERNATIVES.contains(name) && !allowed.contains(value) {
            allowed.push(value.clone());
        }
    }
    let message = wrong_type(node, allowed).message;
    let found = Diagnostic { message, ..found };
    match node.text().and_then(|it| nearest(it, words)) {
        Some((meant, _)) => found.help(did_you_mean(meant)),
        None => found,
    }
}

/// `wrong-type` for `yes`, `on`, `kyllä` and their like, with the word to write.
pub(super) fn not_a_truth(node: &Node) -> Diagnostic {
    let diagnostic = wrong_type(node, vec![TRUTH.into()]);
    let Kind::Scalar(scalar) = &node.kind else { return diagnostic };
    let word = match scalar.text.trim().to_lowercase().as_str() {
        "yes" | "y" | "on" | "true" | "1" | "kyllä" | "ja" => "true",
        "no" | "n" | "off" | "false" | "0" | "ei" | "nej" => "false",
        _ => return diagnostic,
    };
    let message = Message::new(text! { fi: "kirjoita `{word}`", sv: "skriv `{word}`", en: "write `{word}`" });
    let message = message.arg("word", word);
    let fix = Fix { span: node.span, replacement: word.to_owned(), message: message.clone(), automatic: true };
    diagnostic.help(message).fix(fix)
}

/// `empty-value`: a key or a list item with nothing after it.
pub(super) fn empty_value(node: &Node, key: Option<&str>) -> Diagnostic {
    let message = match key {
        Some(key) => Message::new(text! {
            fi: "avaimella `{key}` ei ole arvoa",
            sv: "nyckeln `{key}` har inget värde",
            en: "`{key}` has no value",
        })
        .arg("key", key),
        None => Message::new(text! {
            fi: "arvo puuttuu",
            sv: "värdet saknas",
            en: "the value is missing",
        }),
    };
    Diagnostic::error("empty-value", node.head, message).help(text! {
        fi: "kirjoita arvo, tai `none`, jos sellaista ei ole, tai poista rivi",
        sv: "skriv ett värde, eller `none` om det inte finns något, eller ta bort raden",
        en: "write a value, or `none` if there is none, or remove the line",
    })
}

/// `unknown-value`: a word that is not one of a closed set.
pub(super) fn unknown_value(node: &Node, value: &str, allowed: &[&str]) -> Diagnostic {
    let message = Message::new(text! {
        fi: "`{value}` ei ole sallittu arvo",
        sv: "`{value}` är inte ett tillåtet värde",
        en: "`{value}` is not one of the allowed values",
    })
    .arg("value", short(value));
    let mut diagnostic = Diagnostic::error("unknown-value", place(node), message);
    if let Some((meant, _)) = nearest(value, allowed) {
        diagnostic = diagnostic.help(did_you_mean(meant)).fix(Fix {
            span: node.span,
            replacement: as_in_place(node, meant),
            message: write_instead(meant),
            automatic: false,
        });
    }
    diagnostic.help(
        Message::new(
            text! { fi: "sallitut arvot: {values}", sv: "tillåtna värden: {values}", en: "allowed values: {values}" },
        )
        .arg("values", listed(allowed)),
    )
}

/// A string in TOML needs its quotes, a word in YAML none.
fn as_in_place(node: &Node, word: &str) -> String {
    match &node.kind {
        Kind::Scalar(scalar) if scalar.typed => format!("\"{word}\""),
        Kind::Scalar(_) | Kind::Null | Kind::List(_) | Kind::Map(_) => word.to_owned(),
    }
}

/// `unknown-key`, with the known key that it resembles.
pub(super) fn unknown_key(key: &str, span: Span, known: &[&str]) -> Diagnostic {
    let message =
        Message::new(text! { fi: "tuntematon avain `{key}`", sv: "okänd nyckel `{key}`", en: "unknown key `{key}`" });
    let diagnostic = Diagnostic::error("unknown-key", span, message.arg("key", short(key)));
    if let Some((meant, distance)) = nearest(key, known) {
        let automatic = distance <= 1;
        let fix = Fix { span, replacement: meant.to_owned(), message: write_instead(meant), automatic };
        return diagnostic.help(did_you_mean(meant)).fix(fix);
    }
    if known.is_empty() {
        return diagnostic;
    }
    diagnostic.help(
        Message::new(text! { fi: "tässä voi olla: {keys}", sv: "här kan stå: {keys}", en: "possible here: {keys}" })
            .arg("keys", listed(known)),
    )
}

fn did_you_mean(word: &str) -> Message {
    Message::new(text! { fi: "tarkoititko `{word}`?", sv: "menade du `{word}`?", en: "did you mean `{word}`?" })
        .arg("word", word)
}

fn write_instead(word: &str) -> Message {
    Message::new(text! { fi: "kirjoita `{word}`", sv: "skriv `{word}`", en: "write `{word}`" }).arg("word", word)
}

fn listed(words: &[&str]) -> String {
    let mut out: Vec<String> = words.iter().take(20).map(|it| format!("`{it}`")).collect();
    if words.len() > 20 {
        out.push("…".to_owned());
    }
    out.join(", ")
}

/// Longer words are sentences in the wrong place, not slips of the pen.
const LONGEST_WORD: usize = 100;

/// The known word that an unknown one was meant to be, with the number of changed letters; 0 when only case,
/// hyphens or blanks differ.
///
/// A word may differ in every third letter, so that `nmae` finds `name` and `id` does not find `of`.
#[must_use]
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<(&'a str, usize)> {
    let plain = |it: &str| it.trim().to_lowercase().replace(['-', ' '], "_");
    let word = plain(word);
    if word.len() > LONGEST_WORD {
        return None;
    }
    let most = (word.chars().count() / 3).max(1);
    known
        .iter()
        .map(|it| (*it, strsim::damerau_levenshtein(&word, &plain(it))))
        .filter(|(it, distance)| *distance <= most && *distance < it.chars().count())
        .min_by_key(|(_, distance)| *distance)
}
