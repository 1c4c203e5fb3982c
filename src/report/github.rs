//! Workflow commands of GitHub Actions: findings beside the lines of a pull request.

use std::fmt::Write as _;

use super::Options;
use super::place::{Place, path};
use crate::diag::{Diagnostic, Level};
use crate::source::SourceMap;

/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=rule::message`, one line each.
pub(super) fn print(findings: &[Diagnostic], sources: &SourceMap, options: &Options<'_>) -> String {
    let mut out = String::new();
    for finding in findings {
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Advice => "notice",
        };
        let _ = write!(out, "::{command} ");
        if let Some(place) = Place::of(finding.span, sources) {
            let file = property(&path(place.file, options));
            let (start, end) = (place.start, place.end);
            let _ = write!(out, "file={file},line={},col={},endLine={},", start.line, start.column, end.line);
            // Columns of a range over several lines would be read as columns of one line.
            if start.line == end.line {
                let _ = write!(out, "endColumn={},", end.column);
            }
        }
        let texts = std::iter::once(&finding.message).chain(&finding.notes).chain(&finding.help);
        let texts: Vec<String> = texts.map(|it| data(&it.get(options.lang))).collect();
        let _ = writeln!(out, "title={}::{}", property(finding.rule), texts.join("%0A"));
    }
    out
}

/// The text of a command: what would end it is escaped.
fn data(text: &str) -> String {
    let visible: String = text.chars().filter(|it| !it.is_control() || matches!(it, '\n' | '\r' | '\t')).collect();
    visible.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property: what would end it is escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
