//! Version 1 of the JSON report. Fields may be added; none is renamed, removed or given another meaning.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::place::{Place, path};
use super::super::{Options, Tally};
use crate::diag;
use crate::source::{Position, SourceMap, Span};

/// The whole report.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Findings of seloste, version 1")]
pub struct Report {
    /// The version of this shape.
    #[schemars(extend("const" = 1))]
    pub version: u32,
    /// How many findings of each level.
    pub summary: Summary,
    /// The findings by path and place.
    pub findings: Vec<Finding>,
}

/// Counts.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Summary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

/// How grave a finding is.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The law demands it, or the file cannot be understood.
    Error,
    /// A supervisory authority would object.
    Warning,
    /// Good practice.
    Advice,
}

/// One finding.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Finding {
    /// The rule's name, the same for ever.
    pub rule: String,
    /// How grave.
    pub level: Level,
    /// What is wrong.
    pub message: String,
    /// The file, relative to the folder where the program was started; null when there is no file.
    pub file: Option<String>,
    /// The place in the file; null when there is no file.
    pub range: Option<Range>,
    /// A few words about the place itself.
    pub label: Option<String>,
    /// Further places that explain the finding.
    pub labels: Vec<Label>,
    /// Why it matters.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Vec<String>,
    /// A change that mends it.
    pub fix: Option<Fix>,
    /// The language of the notice that it concerns.
    pub language: Option<String>,
    /// The register that it concerns.
    pub register: Option<String>,
}

/// A part of a file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Range {
    /// The first character.
    pub start: Point,
    /// One past the last character.
    pub end: Point,
}

/// A point in a file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Point {
    /// Line, from 1.
    #[schemars(range(min = 1))]
    pub line: usize,
    /// Column in Unicode characters (scalar values), from 1.
    #[schemars(range(min = 1))]
    pub column: usize,
    /// Offset in bytes of UTF-8, from 0.
    pub byte: usize,
}

/// A further place.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Label {
    /// The file.
    pub file: Option<String>,
    /// The place in it.
    pub range: Option<Range>,
    /// What stands there.
    pub message: String,
}

/// A change of text.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Fix {
    /// What the change does.
    pub message: String,
    /// The file.
    pub file: Option<String>,
    /// What to replace; an empty range to insert.
    pub range: Option<Range>,
    /// What to write there.
    pub replacement: String,
    /// Whether it can be applied without a person reading it.
    pub automatic: bool,
}

impl Report {
    pub(super) fn new(findings: &[diag::Diagnostic], sources: &SourceMap, options: &Options<'_>) -> Self {
        let Tally { errors, warnings, advice } = Tally::of(findings);
        Self {
            version: 1,
            summary: Summary { errors, warnings, advice },
            findings: findings.iter().map(|it| finding(it, sources, options)).collect(),
        }
    }
}

fn finding(it: &diag::Diagnostic, sources: &SourceMap, options: &Options<'_>) -> Finding {
    let get = |it: &diag::Message| it.get(options.lang);
    let (file, range) = locate(it.span, sources, options);
    let label = |it: &diag::Label| {
        let (file, range) = locate(it.span, sources, options);
        Label { file, range, message: get(&it.message) }
    };
    let fix = |it: &diag::Fix| {
        let (file, range) = locate(it.span, sources, options);
        Fix { message: get(&it.message), file, range, replacement: it.replacement.clone(), automatic: it.automatic }
    };
    Finding {
        rule: it.rule.to_owned(),
        level: match it.level {
            diag::Level::Error => Level::Error,
            diag::Level::Warning => Level::Warning,
            diag::Level::Advice => Level::Advice,
        },
        message: get(&it.message),
        file,
        range,
        label: it.label.as_ref().map(get),
        labels: it.labels.iter().map(label).collect(),
        notes: it.notes.iter().map(get).collect(),
        help: it.help.iter().map(get).collect(),
        fix: it.fix.as_ref().map(fix),
        language: it.language.as_ref().map(ToString::to_string),
        register: it.register.clone(),
    }
}

fn locate(span: Span, sources: &SourceMap, options: &Options<'_>) -> (Option<String>, Option<Range>) {
    let Some(place) = Place::of(span, sources) else { return (None, None) };
    let point = |it: Position, byte| Point { line: it.line, column: it.column, byte };
    let range = Range { start: point(place.start, place.range.start), end: point(place.end, place.range.end) };
    (Some(path(place.file, options)), Some(range))
}
