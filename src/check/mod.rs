//! The rules and the engine that runs them; without it a notice could miss what the law demands and nobody would know.
//!
//! [`rules::ALL`] is the table. [`run`] asks every rule for a [`Verdict`], turns a justified exception into
//! [`Outcome::Excepted`], and gives the findings with the level that [`Levels`] says.

pub mod bases;
pub mod channels;
pub mod claims;
pub mod controllers;
pub mod cx;
mod duties;
pub mod facts;
pub mod groups;
pub mod languages;
pub mod laws;
pub mod levels;
pub mod names;
pub mod placeholder;
pub mod plain;
pub mod prose;
pub mod reading;
pub mod recipients;
pub mod requirements;
pub mod rule;
pub mod rules;
pub mod sense;
pub mod texts;
pub mod words;

pub use cx::{Context, Cx, Finding};
pub use levels::{LevelTrouble, Levels, Profile};
pub use prose::{Passage, Prose};
pub use reading::Library;
pub use rule::{Example, Examples, Rule, Verdict};
pub use words::{Hit, Words};

use crate::diag::Diagnostic;
use crate::model::notice::Exception;
use crate::model::register::Register;
use crate::model::text::Localized;
use crate::model::value::Date;
use crate::source::Spanned;

/// What the rules say of one register.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Every rule of the table, in its order, with what came of it.
    pub verdicts: Vec<(&'static Rule, Outcome)>,
    /// The findings: in the order of the rules, and inside a rule in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// What exceptions keep from being a finding, in the order of the rules.
    pub excepted: Vec<Diagnostic>,
}

/// What came of a rule after exceptions and settings.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// What the rule asks for is there.
    Satisfied,
    /// It is not.
    Violated,
    /// The register has nothing that the rule speaks of.
    NotApplicable,
    /// It is not there, and the register says why.
    Excepted {
        /// The reason, for readers.
        because: Localized,
        /// The last day on which the exception holds, when it has one.
        until: Option<Date>,
    },
    /// The settings of the project switch the rule off.
    Off,
}

impl Checked {
    /// What came of a rule, by its name.
    #[must_use]
    pub fn outcome(&self, rule: &str) -> Option<&Outcome> {
        self.verdicts.iter().find(|(it, _)| it.name == rule).map(|(_, outcome)| outcome)
    }
}

/// Runs the whole table over a register.
#[must_use]
pub fn run(register: &Register, context: &Context<'_>) -> Checked {
    let mut checked = Checked { verdicts: Vec::new(), diagnostics: Vec::new(), excepted: Vec::new() };
    let prose = Prose::of(register, context.library);
    for (at, rule) in rules::ALL.iter().copied().enumerate() {
        let Some(level) = context.levels.of(rule) else {
            checked.verdicts.push((rule, Outcome::Off));
            continue;
        };
        let mut cx = Cx::new(context, register, &prose, (at, rule), level, &checked.verdicts);
        let verdict = (rule.check)(register, &mut cx);
        let mut found = cx.into_diagnostics();
        debug_assert!(
            found.is_empty() || verdict == Verdict::Violated,
            "`{}` has findings and says {verdict:?}",
            rule.name
        );
        let outcome = match verdict {
            Verdict::Satisfied => Outcome::Satisfied,
            Verdict::NotApplicable => Outcome::NotApplicable,
            Verdict::Violated => excepted(register, rule, context.as_of).unwrap_or(Outcome::Violated),
        };
        found.sort_by_key(|it| (it.span.file, it.span.start));
        if outcome == Outcome::Violated {
            checked.diagnostics.append(&mut found);
        } else {
            checked.excepted.append(&mut found);
        }
        checked.verdicts.push((rule, outcome));
    }
    checked
}

/// The exception that a register makes from a rule and that still holds.
fn excepted(register: &Register, rule: &Rule, as_of: Date) -> Option<Outcome> {
    let exception = exception_from(register, rule.name, as_of)?;
    let because = exception.value.because.get()?.clone();
    Some(Outcome::Excepted { because, until: exception.value.until.get().copied() })
}

/// The exception from a rule that holds on a day: it names the rule, says why, and has not expired.
#[must_use]
pub fn exception_from<'a>(register: &'a Register, rule: &str, as_of: Date) -> Option<&'a Spanned<Exception>> {
    register.exceptions.iter().find(|it| it.value.rule.as_deref() == Some(rule) && holds(&it.value, as_of))
}

/// Whether an exception gives a reason and its last day has not passed.
#[must_use]
pub fn holds(exception: &Exception, as_of: Date) -> bool {
    exception.because.is_given()
        && !exception.until.is_bad()
        && exception.until.get().is_none_or(|until| *until >= as_of)
}
