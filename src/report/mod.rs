//! Findings become text for people and machines here, and nowhere else is a language picked for them.
//!
//! A style is a row of [`STYLES`]: a name and a function from findings to text. Nothing is printed here.

mod arrange;
mod fingerprint;
mod github;
mod gitlab;
mod human;
pub mod json;
mod junit;
mod place;
mod sarif;
mod short;
mod words;

pub use arrange::arrange;
pub use human::one_line;
pub use words::{Tally, learn_more, level_word, summary};

use crate::diag::{Diagnostic, Level};
use crate::lang::{Lang, Text};
use crate::source::SourceMap;

/// A way to write findings.
pub struct Style {
    /// Name in flags: `human`.
    pub name: &'static str,
    /// Writes the findings in the order given. The text ends in a line break unless it is empty.
    pub print: fn(&[Diagnostic], &SourceMap, &Options<'_>) -> String,
}

/// All styles; the first is the default.
pub static STYLES: &[Style] = &[
    Style { name: "human", print: human::print },
    Style { name: "short", print: short::print },
    Style { name: "json", print: json::print },
    Style { name: "sarif", print: sarif::print },
    Style { name: "github", print: github::print },
    Style { name: "gitlab", print: gitlab::print },
    Style { name: "junit", print: junit::print },
];

/// What a style needs to know besides the findings.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The language of the messages.
    pub lang: &'a Lang,
    /// Whether to use the colours of a terminal (ANSI escape codes).
    pub color: bool,
    /// How many columns a line may have.
    pub width: usize,
    /// What stands before a path of the project so that it is relative to the current folder: `../agency`.
    pub prefix: &'a str,
    /// Whether frames are drawn with Unicode lines instead of ASCII.
    pub unicode: bool,
    /// The program's version.
    pub version: &'a str,
    /// The rules that exist, for styles that describe them.
    pub rules: &'a [RuleInfo],
}

/// What a report tells of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleInfo {
    /// Kebab-case name.
    pub name: &'static str,
    /// The level that it has unless settings say otherwise.
    pub level: Level,
    /// What it wants, in one sentence.
    pub summary: Text,
    /// Where a person reads more of it.
    pub url: Option<String>,
}

/// A style by name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Style> {
    STYLES.iter().find(|it| it.name == name)
}

#[cfg(test)]
mod tests;
