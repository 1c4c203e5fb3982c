//! The table of coverage as data: JSON with a version number, whose shape is a promise, and CSV for spreadsheets.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Coverage, Judged, Row, reason};
use crate::diag;
use crate::guide::spoken;
use crate::lang::Lang;
use crate::law::duty::Duty;
use crate::model::text::Localized;
use crate::source::SourceMap;

/// Version 1 of the table. Fields may be added; none is renamed, removed or given another meaning.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Coverage of seloste, version 1")]
pub struct Table {
    /// The version of this shape.
    #[schemars(extend("const" = 1))]
    pub version: u32,
    /// The day of judgement (ISO 8601).
    pub as_of: String,
    /// The language of the texts.
    pub language: String,
    /// The duties, in the order of the cells.
    pub duties: Vec<DutyRow>,
    /// The registers.
    pub registers: Vec<Register>,
    /// How many findings belong to no rule, by level: the table may be wrong about those files.
    pub unread: Unread,
}

/// A duty of the law.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DutyRow {
    /// Its name for programs, the same for ever: `storage`.
    pub id: String,
    /// The provision in short: `13(2)(a)`.
    pub provision: String,
    /// Its name.
    pub name: String,
    /// All provisions that it rests on.
    pub law: Vec<String>,
    /// What came of it in all registers.
    pub total: Score,
}

/// A register.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Register {
    /// Its id.
    pub id: String,
    /// Its name; null when it has none.
    pub name: Option<String>,
    /// The languages of its notice.
    pub languages: Vec<String>,
    /// What came of all duties.
    pub total: Score,
    /// What came of each duty.
    pub duties: Vec<Cell>,
    /// What came of each rule.
    pub rules: Vec<Rule>,
}

/// How many duties that apply are kept.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Score {
    /// In order.
    pub satisfied: usize,
    /// Missing for the time being, with a reason.
    pub excepted: usize,
    /// Missing.
    pub violated: usize,
}

/// A register against a duty.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Cell {
    /// The duty's id.
    pub duty: String,
    /// The worst of its rules.
    pub state: State,
    /// How grave; null unless violated.
    pub level: Option<Level>,
    /// The state in each language of the notice.
    pub languages: Vec<InLanguage>,
    /// The rules that watch over it.
    pub rules: Vec<String>,
}

/// What came of something in one language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct InLanguage {
    /// The language's tag.
    pub language: String,
    /// What came of it.
    pub state: State,
    /// How grave; null unless violated.
    pub level: Option<Level>,
}

/// What came of a rule.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Rule {
    /// The rule's name.
    pub rule: String,
    /// The requirements that it covers, by their numbers.
    pub requirements: Vec<String>,
    /// The duty's id.
    pub duty: String,
    /// The provision that it rests on first of all.
    pub provision: String,
    /// What came of it.
    pub state: State,
    /// How grave a finding is, or would be; null when the rule is off.
    pub level: Option<Level>,
    /// How many findings there are, or would be without the exception.
    pub findings: usize,
    /// The languages that it is not kept in, when it is kept in others.
    pub languages: Vec<String>,
    /// Why it may stay open for the time being.
    pub exception: Option<Exception>,
    /// The file of the first finding, or of the exception.
    pub file: Option<String>,
    /// The line in it, from 1.
    #[schemars(range(min = 1))]
    pub line: Option<usize>,
}

/// Why a rule may be broken for the time being.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Exception {
    /// The reason.
    pub because: String,
    /// The last day on which it holds (ISO 8601); null when it has none.
    pub until: Option<String>,
    /// Days left until then.
    pub days_left: Option<i32>,
}

/// Findings that belong to no rule.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Unread {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

/// What came of a rule or a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Missing or wrong.
    Violated,
    /// Missing for the time being, with a reason.
    Excepted,
    /// In order.
    Satisfied,
    /// The register has nothing that it concerns.
    NotApplicable,
    /// Not looked at.
    Off,
}

/// How grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The law demands it.
    Error,
    /// A supervisory authority would object.
    Warning,
    /// Good practice.
    Advice,
}

/// The table as one JSON document, with texts in a language. `prefix` leads from the current folder to the project.
#[must_use]
pub fn json(coverage: &Coverage, sources: &SourceMap, prefix: &str, lang: &Lang) -> String {
    let table = table(coverage, sources, prefix, &spoken(lang));
    let mut out = serde_json::to_string_pretty(&table).unwrap_or_default();
    out.push('\n');
    out
}

/// The JSON Schema of the table.
#[must_use]
pub fn schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<Table>().to_value()
}

fn table(coverage: &Coverage, sources: &SourceMap, prefix: &str, lang: &Lang) -> Table {
    let duty = |it: &Duty| DutyRow {
        id: it.id().to_owned(),
        provision: it.code().to_owned(),
        name: it.name().get(lang).to_owned(),
        law: it.cites().iter().map(|it| it.full_text(lang)).collect(),
        total: score(coverage.score(*it)),
    };
    let count = |level: diag::Level| coverage.unread.iter().filter(|it| it.level == level).count();
    Table {
        version: 1,
        as_of: coverage.as_of.to_string(),
        language: lang.to_string(),
        duties: Duty::ALL.iter().map(duty).collect(),
        registers: coverage.registers.iter().map(|it| register(it, sources, prefix, lang)).collect(),
        unread: Unread {
            errors: count(diag::Level::Error),
            warnings: count(diag::Level::Warning),
            advice: count(diag::Level::Advice),
        },
    }
}

fn score(it: super::Score) -> Score {
    Score { satisfied: it.kept, excepted: it.excepted, violated: it.open }
}

fn register(row: &Row, sources: &SourceMap, prefix: &str, lang: &Lang) -> Register {
    let cell = |cell: &super::Cell| Cell {
        duty: cell.duty.id().to_owned(),
        state: State::from(cell.state),
        level: level_of(cell.state),
        languages: row
            .languages
            .iter()
            .map(|lang| {
                let own = cell.languages.iter().find(|(it, _)| it == lang);
                let state = own.map_or(cell.state, |(_, state)| *state);
                InLanguage { language: lang.to_string(), state: State::from(state), level: level_of(state) }
            })
            .collect(),
        rules: row.rules.iter().filter(|it| it.duty == cell.duty).map(|it| it.rule.name.to_owned()).collect(),
    };
    Register {
        id: row.id.clone(),
        name: row.name.as_ref().map(|it| words(it, lang)),
        languages: row.languages.iter().map(ToString::to_string).collect(),
        total: score(row.score()),
        duties: row.cells.iter().map(cell).collect(),
        rules: row.rules.iter().map(|it| rule(it, sources, prefix, lang)).collect(),
    }
}

fn rule(it: &Judged, sources: &SourceMap, prefix: &str, lang: &Lang) -> Rule {
    let place = place(it, sources, prefix);
    Rule {
        rule: it.rule.name.to_owned(),
        requirements: it.rule.table.iter().map(|it| (*it).to_owned()).collect(),
        duty: it.duty.id().to_owned(),
        provision: it.rule.cites.first().map(|it| it.full_text(lang)).unwrap_or_default(),
        state: State::from(it.state),
        level: it.level.map(Level::from),
        findings: it.count,
        languages: broken_in(it),
        exception: it.exception.as_ref().map(|it| Exception {
            because: words(&it.because, lang),
            until: it.until.map(|it| it.to_string()),
            days_left: it.days,
        }),
        file: place.as_ref().map(|(file, _)| file.clone()),
        line: place.map(|(_, line)| line),
    }
}

/// The languages that a rule is not kept in, when it is kept in others.
fn broken_in(it: &Judged) -> Vec<String> {
    let broken = it.languages.iter().filter(|(_, state)| *state <= super::State::Excepted);
    broken.map(|(lang, _)| lang.to_string()).collect()
}

fn words(text: &Localized, lang: &Lang) -> String {
    reason(text, lang).1.to_owned()
}

fn place(it: &Judged, sources: &SourceMap, prefix: &str) -> Option<(String, usize)> {
    let (path, at) = sources.locate(it.place?)?;
    Some((format!("{prefix}{path}"), at.line))
}

fn level_of(state: super::State) -> Option<Level> {
    match state {
        super::State::Error => Some(Level::Error),
        super::State::Warning => Some(Level::Warning),
        super::State::Advice => Some(Level::Advice),
        super::State::Excepted | super::State::Satisfied | super::State::NotApplicable | super::State::Off => None,
    }
}

impl From<super::State> for State {
    fn from(state: super::State) -> Self {
        match state {
            super::State::Error | super::State::Warning | super::State::Advice => Self::Violated,
            super::State::Excepted => Self::Excepted,
            super::State::Satisfied => Self::Satisfied,
            super::State::NotApplicable => Self::NotApplicable,
            super::State::Off => Self::Off,
        }
    }
}

impl State {
    /// The word for it in every form of data.
    fn name(self) -> &'static str {
        match self {
            Self::Violated => "violated",
            Self::Excepted => "excepted",
            Self::Satisfied => "satisfied",
            Self::NotApplicable => "not-applicable",
            Self::Off => "off",
        }
    }
}

impl From<diag::Level> for Level {
    fn from(level: diag::Level) -> Self {
        match level {
            diag::Level::Error => Self::Error,
            diag::Level::Warning => Self::Warning,
            diag::Level::Advice => Self::Advice,
        }
    }
}

/// The columns of the CSV. A column may be added at the end; none is renamed or moved.
const COLUMNS: [&str; 13] = [
    "register",
    "rule",
    "requirements",
    "duty",
    "provision",
    "state",
    "level",
    "findings",
    "language",
    "until",
    "reason",
    "file",
    "line",
];

/// A row for each register and rule (RFC 4180, UTF-8), under a row of names.
///
/// No field begins with a sign that a spreadsheet takes for a formula.
#[must_use]
pub fn csv(coverage: &Coverage, sources: &SourceMap, prefix: &str, lang: &Lang) -> String {
    let lang = &spoken(lang);
    let mut out = String::new();
    record(&COLUMNS.map(str::to_owned), &mut out);
    for row in &coverage.registers {
        for it in &row.rules {
            let place = place(it, sources, prefix);
            let why = it.exception.as_ref();
            record(
                &[
                    row.id.clone(),
                    it.rule.name.to_owned(),
                    it.rule.table.join(" "),
                    it.duty.id().to_owned(),
                    it.rule.cites.first().map(|it| it.full_text(lang)).unwrap_or_default(),
                    State::from(it.state).name().to_owned(),
                    it.level.map(|it| it.name().to_owned()).unwrap_or_default(),
                    it.count.to_string(),
                    broken_in(it).join(" "),
                    why.and_then(|it| it.until).map(|it| it.to_string()).unwrap_or_default(),
                    why.map(|it| words(&it.because, lang)).unwrap_or_default(),
                    place.as_ref().map(|(file, _)| file.clone()).unwrap_or_default(),
                    place.map(|(_, line)| line.to_string()).unwrap_or_default(),
                ],
                &mut out,
            );
        }
    }
    out
}

fn record(fields: &[String], out: &mut String) {
    for (at, it) in fields.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        field(it, out);
    }
    out.push_str("\r\n");
}

/// A field, in quotes where it needs them. What a spreadsheet would calculate gets an apostrophe in front: a reason is a
/// text of an author, and a table is opened by others.
fn field(text: &str, out: &mut String) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let quoted = formula || text.contains(['"', ',', '\r', '\n']) || text.trim() != text;
    if !quoted {
        out.push_str(text);
        return;
    }
    out.push('"');
    if formula {
        out.push('\'');
    }
    out.push_str(&text.replace('"', "\"\""));
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_no_formula_runs() {
        for (text, expected) in [
            ("", ""),
            ("plain", "plain"),
            ("a, b", "\"a, b\""),
            ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" space", "\" space\""),
            ("=HYPERLINK(1)", "\"'=HYPERLINK(1)\""),
            ("+1", "\"'+1\""),
            ("-1", "\"'-1\""),
            ("@x", "\"'@x\""),
            ("\t=1", "\"'\t=1\""),
            ("＝1", "\"'＝1\""),
            ("a=b", "a=b"),
        ] {
            let mut out = String::new();
            field(text, &mut out);
            assert_eq!(out, expected, "{text:?}");
        }
    }

    #[test]
    fn the_words_of_states_are_those_of_json() {
        for it in [State::Violated, State::Excepted, State::Satisfied, State::NotApplicable, State::Off] {
            assert_eq!(serde_json::to_value(it).unwrap(), it.name());
        }
    }
}
