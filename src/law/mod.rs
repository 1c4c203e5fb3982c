//! What the law says, as data and as functions from facts to facts, each with its citation.
//!
//! Without this module every rule and every chapter would carry its own idea of the law.
//! Nothing here knows what a register is: callers bring facts and take facts away.
//! Dates are ISO 8601 days (`2025-03-01`) and compare as text.

pub mod cite;

pub mod article;

pub mod duty;

pub mod basis;

pub mod right;

pub mod transfer;

pub mod statute;

pub mod authority;

pub mod body;

pub mod place;

pub mod vendor;

pub mod task;

use crate::lang::Lang;

/// The three languages the law is known in here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tongue {
    Fi,
    Sv,
    En,
}

impl Tongue {
    /// English stands in for every language that has no form of its own, as in [`crate::lang::Text::get`].
    fn of(lang: &Lang) -> Self {
        match lang.base() {
            "fi" => Self::Fi,
            "sv" => Self::Sv,
            _ => Self::En,
        }
    }
}
