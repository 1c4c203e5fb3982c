//! One line for each finding, as editors and `grep` want it.

use std::fmt::Write as _;

use super::human::one_line;
use super::place::{Place, path};
use super::{Options, level_word};
use crate::diag::Diagnostic;
use crate::source::SourceMap;

/// `path:line:column: level[rule]: message`.
pub(super) fn print(findings: &[Diagnostic], sources: &SourceMap, options: &Options<'_>) -> String {
    let mut out = String::new();
    for finding in findings {
        if let Some(place) = Place::of(finding.span, sources) {
            let path = one_line(&path(place.file, options));
            let _ = write!(out, "{path}:{}:{}: ", place.start.line, place.start.column);
        }
        let level = level_word(finding.level, options.lang);
        let message = one_line(&finding.message.get(options.lang));
        let _ = writeln!(out, "{level}[{}]: {message}", finding.rule);
    }
    out
}
