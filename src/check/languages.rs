//! The languages of a notice and where they are chosen; without it each rule about languages would point somewhere else.

use super::Cx;
use crate::model::register::Register;
use crate::source::Span;

/// Where the languages are chosen: the values of `languages:`, or the register itself when the project chooses.
#[must_use]
pub fn place(register: &Register, cx: &Cx<'_>) -> Span {
    match (register.languages.first(), register.languages.last()) {
        (Some(first), Some(last)) => Span { end: last.span.end, ..first.span },
        (_, _) => cx.place(),
    }
}

/// Whether the notice has a language, also as a variant: `fi-x-selko` is Finnish.
#[must_use]
pub fn has(cx: &Cx<'_>, base: &str) -> bool {
    cx.context.languages.iter().any(|it| it.base() == base)
}
