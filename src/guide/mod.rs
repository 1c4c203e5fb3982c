//! The handbook: every rule and every key of the language as a page; without it an author would learn what is wrong, but
//! not why.
//!
//! A page is a [`Doc`], so that the terminal, the web and paper show the same.

pub mod catalogue;
pub mod coverage;
pub mod examples;
pub mod reference;
pub mod requirements;
pub mod rule;
pub mod schema;
mod shape;

use crate::check::rules;
use crate::doc::{Doc, Words};
use crate::i18n::Locales;
use crate::lang::Lang;

pub use examples::{ExampleOutput, Said};
pub use rule::{list, page};

/// The names of all that [`explain`] knows: the rules in the order of the table, then the findings of the reader.
#[must_use]
pub fn names() -> Vec<&'static str> {
    rules::ALL.iter().map(|it| it.name).chain(catalogue::entries().map(|it| it.name)).collect()
}

/// The page of a rule with what the program says of its examples, or of a finding of the reader; nothing when there is
/// neither.
///
/// A language that the program does not speak gets the page in English, and says so by the page's language.
#[must_use]
pub fn explain(name: &str, lang: &Lang, words: Words, locales: &Locales) -> Option<Doc> {
    let lang = &spoken(lang);
    match rules::find(name) {
        Some(rule) => Some(page(rule, lang, &examples::outputs(rule, locales, lang), words)),
        None => catalogue::find(name).map(|it| catalogue::page(it, lang, words)),
    }
}

/// The language that the program's own texts come in.
pub(crate) fn spoken(lang: &Lang) -> Lang {
    match lang.base() {
        "fi" => Lang::fi(),
        "sv" => Lang::sv(),
        _ => Lang::en(),
    }
}
