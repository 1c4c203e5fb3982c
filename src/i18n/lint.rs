//! What can be wrong with the messages of a language folder, each with its place: an agency that rewords a sentence
//! must learn of a slip before a notice does.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

use super::phrases::Phrase;
use crate::diag::{Diagnostic, Message};
use crate::source::{SourceFile, Span};
use crate::text;

/// Findings about one `.ftl` file: broken syntax, messages that no phrase uses, variables that a phrase does not give.
#[must_use]
pub fn messages(file: &SourceFile) -> Vec<Diagnostic> {
    let (resource, errors) = match parser::parse(file.text.as_str()) {
        Ok(it) => (it, Vec::new()),
        Err((it, errors)) => (it, errors),
    };
    let mut findings: Vec<Diagnostic> = errors
        .iter()
        .map(|it| {
            Diagnostic::error(
                "locale-syntax",
                at(file, it.pos.start, it.pos.end),
                Message::new(text! {
                    fi: "viestiä ei voi lukea: {reason}",
                    sv: "meddelandet kan inte läsas: {reason}",
                    en: "the message cannot be read: {reason}",
                })
                .arg("reason", it.kind.to_string()),
            )
        })
        .collect();
    let named = names(&resource);
    for entry in &resource.body {
        let pattern = match entry {
            Entry::Message(it) => it.value.as_ref(),
            Entry::Term(it) => Some(&it.value),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        };
        if let Some(pattern) = pattern {
            let mut used = Used::default();
            walk(pattern, &mut used);
            let missing = used.others.iter().filter(|it| !named.contains(*it));
            findings.extend(missing.map(|it| unknown_reference(file, it)));
        }
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            match Phrase::ALL.iter().find(|it| it.id == id) {
                None => findings.push(unknown_message(file, id)),
                Some(info) => {
                    let mut used = message.value.as_ref().map(variables).unwrap_or_default();
                    used.retain(|it| !info.variables.contains(it));
                    findings.extend(used.iter().map(|name| unknown_variable(file, id, name, info.variables)));
                }
            }
        }
    }
    findings
}

/// The ids of the messages of a file, and the variables of each.
#[must_use]
pub fn inventory(text: &str) -> Vec<(String, Vec<String>)> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let mut acc = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut used = message.value.as_ref().map(variables).unwrap_or_default();
            used.sort_unstable();
            used.dedup();
            acc.push((message.id.name.to_owned(), used.iter().map(|it| (*it).to_owned()).collect()));
        }
    }
    acc
}

fn at(file: &SourceFile, start: usize, end: usize) -> Span {
    let floor =
        |offset: usize| (0..=offset.min(file.text.len())).rev().find(|it| file.text.is_char_boundary(*it)).unwrap_or(0);
    Span::new(file.id, floor(start), floor(end))
}

/// The bytes of a word that begins a line, or of its first occurrence.
fn place(file: &SourceFile, needle: &str, line_start: bool) -> Span {
    let found = file
        .text
        .match_indices(needle)
        .find(|(at, _)| !line_start || *at == 0 || file.text.as_bytes().get(at - 1) == Some(&b'\n'));
    let start = found.map_or(0, |(at, _)| at);
    Span::new(file.id, start, if found.is_some() { start + needle.len() } else { start })
}

fn unknown_message(file: &SourceFile, id: &str) -> Diagnostic {
    let finding = Diagnostic::error(
        "locale-unknown-message",
        place(file, id, true),
        Message::new(text! {
            fi: "ohjelma ei käytä viestiä `{id}`",
            sv: "programmet använder inte meddelandet `{id}`",
            en: "the program does not use the message `{id}`",
        })
        .arg("id", id),
    );
    let nearest = Phrase::ALL
        .iter()
        .map(|it| (strsim::damerau_levenshtein(it.id, id), it.id))
        .min()
        .filter(|(distance, _)| *distance <= 3);
    match nearest {
        Some((_, it)) => finding.help(
            Message::new(text! {
                fi: "tarkoititko: `{nearest}`?",
                sv: "menade du: `{nearest}`?",
                en: "did you mean `{nearest}`?",
            })
            .arg("nearest", it),
        ),
        None => finding,
    }
}

fn unknown_variable(file: &SourceFile, id: &str, name: &str, known: &[&str]) -> Diagnostic {
    let known: Vec<String> = known.iter().map(|it| format!("`${it}`")).collect();
    Diagnostic::error(
        "locale-unknown-variable",
        place(file, &format!("${name}"), false),
        Message::new(text! {
            fi: "viesti `{id}` käyttää muuttujaa `${name}`, jota sille ei anneta",
            sv: "meddelandet `{id}` använder variabeln `${name}`, som det inte får",
            en: "the message `{id}` uses the variable `${name}`, which it is not given",
        })
        .arg("id", id)
        .arg("name", name),
    )
    .help(
        Message::new(text! {
            fi: "sille annetaan: {known}",
            sv: "det får: {known}",
            en: "it is given: {known}",
        })
        .arg("known", if known.is_empty() { "–".to_owned() } else { known.join(", ") }),
    )
}

fn unknown_reference(file: &SourceFile, name: &str) -> Diagnostic {
    Diagnostic::error(
        "locale-unknown-reference",
        place(file, name, false),
        Message::new(text! {
            fi: "tiedostossa ei ole viestiä, termiä tai funktiota `{name}`",
            sv: "filen har inget meddelande, ingen term och ingen funktion `{name}`",
            en: "the file has no message, term or function `{name}`",
        })
        .arg("name", name),
    )
    .help(text! {
        fi: "kirjoita sanat suoraan viestiin",
        sv: "skriv orden direkt i meddelandet",
        en: "write the words into the message itself",
    })
}

/// The most brackets that may be open at once; our own messages have two.
const MOST_OPEN: usize = 30;

/// The bracket that lies deeper in others than a reader that calls itself can follow. The file must not be read then.
pub(super) fn too_deep(file: &SourceFile) -> Option<Diagnostic> {
    let mut open: usize = 0;
    for (start, it) in file.text.match_indices(['{', '(', '}', ')']) {
        open = if matches!(it, "{" | "(") { open + 1 } else { open.saturating_sub(1) };
        if open > MOST_OPEN {
            let message = Message::new(text! {
                fi: "sulkeita on sisäkkäin liian monta: enintään {limit}",
                sv: "för många parenteser ligger i varandra: högst {limit}",
                en: "too many brackets lie in each other: at most {limit}",
            });
            let message = message.arg("limit", MOST_OPEN.to_string());
            return Some(Diagnostic::error("locale-too-deep", at(file, start, start + 1), message));
        }
    }
    None
}

/// What the messages of a file can refer to: its messages, and its terms with their hyphen.
fn names(resource: &Resource<&str>) -> BTreeSet<String> {
    let name = |entry: &Entry<&str>| match entry {
        Entry::Message(it) => Some(it.id.name.to_owned()),
        Entry::Term(it) => Some(format!("-{}", it.id.name)),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    };
    resource.body.iter().filter_map(name).collect()
}

/// What a pattern needs.
#[derive(Default)]
struct Used<'a> {
    variables: Vec<&'a str>,
    /// Messages, terms with their hyphen, functions.
    others: Vec<String>,
}

fn variables<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut used = Used::default();
    walk(pattern, &mut used);
    used.variables
}

fn walk<'a>(pattern: &Pattern<&'a str>, acc: &mut Used<'a>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, acc);
        }
    }
}

fn of_expression<'a>(expression: &Expression<&'a str>, acc: &mut Used<'a>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, acc),
        Expression::Select { selector, variants } => {
            of_inline(selector, acc);
            for variant in variants {
                walk(&variant.value, acc);
            }
        }
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>, acc: &mut Used<'a>) {
    match inline {
        InlineExpression::VariableReference { id } => acc.variables.push(id.name),
        InlineExpression::Placeable { expression } => of_expression(expression, acc),
        InlineExpression::FunctionReference { id, arguments } => {
            acc.others.push(id.name.to_owned());
            arguments.positional.iter().for_each(|it| of_inline(it, acc));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            acc.others.push(format!("-{}", id.name));
            for it in arguments.iter().flat_map(|it| &it.positional) {
                of_inline(it, acc);
            }
        }
        InlineExpression::MessageReference { id, .. } => acc.others.push(id.name.to_owned()),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}
