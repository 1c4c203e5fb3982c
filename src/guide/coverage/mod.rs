//! What the rules say of every register, duty by duty; without it an officer would have a list of faults, but no answer
//! to the question what is in order.
//!
//! [`Coverage::of`] gathers, [`page`] makes a document of it, [`terminal`] a view for the terminal, [`data`] rows for
//! programs.

pub mod data;
pub mod page;
pub mod terminal;
mod words;

use crate::check::{self, Checked, Levels, Outcome, Rule, rules};
use crate::diag::{Diagnostic, Level};
use crate::lang::Lang;
use crate::law::duty::Duty;
use crate::model::text::Localized;
use crate::model::value::Date;
use crate::project::{Loaded, Project};
use crate::source::Span;

/// The table: every register of a project against every duty.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The day of judgement.
    pub as_of: Date,
    /// The registers in the order of the project.
    pub registers: Vec<Row>,
    /// Findings that belong to no rule: a file that cannot be read as it is written. The table may be wrong about it.
    pub unread: Vec<Diagnostic>,
}

/// A register.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Option<Localized>,
    /// The languages of its notice.
    pub languages: Vec<Lang>,
    /// What came of every rule, in the order of the table of rules.
    pub rules: Vec<Judged>,
    /// One cell for each of [`Duty::ALL`].
    pub cells: Vec<Cell>,
}

/// What came of a rule in a register.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The rule.
    pub rule: &'static Rule,
    /// The duty that it watches over.
    pub duty: Duty,
    /// What came of it: the worst of its languages.
    pub state: State,
    /// What came of it in each language; empty when they are alike.
    pub languages: Vec<(Lang, State)>,
    /// The level: of the gravest finding where there is one, else of the rule in this project. Nothing when it is off.
    pub level: Option<Level>,
    /// How many findings there are, or would be without the exception.
    pub count: usize,
    /// Why it may stay open for the time being.
    pub exception: Option<Reason>,
    /// Where the first finding stands, or the exception.
    pub place: Option<Span>,
}

/// Why a rule may be broken for the time being.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The reason, for readers.
    pub because: Localized,
    /// The last day on which the exception holds.
    pub until: Option<Date>,
    /// Days left until then.
    pub days: Option<i32>,
}

/// A register against a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The duty.
    pub duty: Duty,
    /// The worst of its rules.
    pub state: State,
    /// The worst in each language; empty when they are alike.
    pub languages: Vec<(Lang, State)>,
}

/// What came of a rule or a duty, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Not kept, and the law demands it.
    Error,
    /// Not kept; a supervisory authority would object.
    Warning,
    /// Not kept, though it is good practice.
    Advice,
    /// Not kept, and the register says why.
    Excepted,
    /// Kept.
    Satisfied,
    /// The register has nothing that it speaks of.
    NotApplicable,
    /// Not looked at: the settings switch it off, or no rule watches over it.
    Off,
}

impl State {
    /// All, the worst first.
    pub const ALL: [Self; 7] =
        [Self::Error, Self::Warning, Self::Advice, Self::Excepted, Self::Satisfied, Self::NotApplicable, Self::Off];

    /// The state of a rule that is broken.
    #[must_use]
    pub fn of_level(level: Level) -> Self {
        match level {
            Level::Error => Self::Error,
            Level::Warning => Self::Warning,
            Level::Advice => Self::Advice,
        }
    }

    /// Whether something is not kept and nobody has said why.
    #[must_use]
    pub fn is_violated(self) -> bool {
        self <= Self::Advice
    }

    /// Whether the duty is one of the register's at all.
    #[must_use]
    pub fn applies(self) -> bool {
        self <= Self::Satisfied
    }
}

/// How many of the duties that apply are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Kept.
    pub kept: usize,
    /// Not kept, with a reason.
    pub excepted: usize,
    /// Not kept.
    pub open: usize,
}

impl Score {
    /// Counts states.
    #[must_use]
    pub fn of(states: impl IntoIterator<Item = State>) -> Self {
        let mut score = Self::default();
        for it in states {
            match it {
                State::Error | State::Warning | State::Advice => score.open += 1,
                State::Excepted => score.excepted += 1,
                State::Satisfied => score.kept += 1,
                State::NotApplicable | State::Off => {}
            }
        }
        score
    }

    /// How many apply.
    #[must_use]
    pub fn applicable(self) -> usize {
        self.kept + self.excepted + self.open
    }
}

impl Coverage {
    /// The table of the registers that were judged. `others` are findings besides those of the rules.
    #[must_use]
    pub fn of(
        project: &Project,
        checked: &[(usize, Checked)],
        levels: &Levels,
        others: &[Diagnostic],
        as_of: Date,
    ) -> Self {
        let row = |(at, checked): &(usize, Checked)| Some(row(project.registers.get(*at)?, checked, levels, as_of));
        let unread = others.iter().filter(|it| rules::find(it.rule).is_none()).cloned().collect();
        Self { as_of, registers: checked.iter().filter_map(row).collect(), unread }
    }

    /// What came of a duty in all registers.
    #[must_use]
    pub fn score(&self, duty: Duty) -> Score {
        Score::of(self.registers.iter().flat_map(|it| &it.cells).filter(|it| it.duty == duty).map(|it| it.state))
    }

    /// How many cells have a state.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        self.registers.iter().flat_map(|it| &it.cells).filter(|it| it.state == state).count()
    }

    /// The rules with an exception, register by register.
    pub fn exceptions(&self) -> impl Iterator<Item = (&Row, &Judged, &Reason)> {
        self.rules().filter_map(|(row, it)| Some((row, it, it.exception.as_ref()?)))
    }

    /// The rules that are broken without an exception, register by register.
    pub fn open(&self) -> impl Iterator<Item = (&Row, &Judged)> {
        self.rules().filter(|(_, it)| it.state.is_violated())
    }

    /// The gravest level of all that is open, findings without a rule included.
    #[must_use]
    pub fn worst(&self) -> Option<Level> {
        let rules = self.open().filter_map(|(_, it)| it.level);
        rules.chain(self.unread.iter().map(|it| it.level)).min()
    }

    fn rules(&self) -> impl Iterator<Item = (&Row, &Judged)> {
        self.registers.iter().flat_map(|row| row.rules.iter().map(move |it| (row, it)))
    }
}

impl Row {
    /// How many of the duties that apply are kept.
    #[must_use]
    pub fn score(&self) -> Score {
        Score::of(self.cells.iter().map(|it| it.state))
    }
}

fn row(loaded: &Loaded, checked: &Checked, levels: &Levels, as_of: Date) -> Row {
    let rules: Vec<Judged> =
        checked.verdicts.iter().map(|(rule, outcome)| judged(rule, outcome, loaded, checked, levels, as_of)).collect();
    let cells = Duty::ALL.iter().map(|duty| cell(*duty, &rules, &loaded.languages)).collect();
    let name = loaded.register.name.get().cloned();
    Row { id: loaded.id.clone(), name, languages: loaded.languages.clone(), rules, cells }
}

fn judged(
    rule: &'static Rule,
    outcome: &Outcome,
    loaded: &Loaded,
    checked: &Checked,
    levels: &Levels,
    as_of: Date,
) -> Judged {
    let own = |all: &'_ [Diagnostic]| all.iter().filter(|it| it.rule == rule.name).cloned().collect::<Vec<_>>();
    let found = match outcome {
        Outcome::Violated => own(&checked.diagnostics),
        Outcome::Excepted { .. } => own(&checked.excepted),
        Outcome::Satisfied | Outcome::NotApplicable | Outcome::Off => Vec::new(),
    };
    let level = found.iter().map(|it| it.level).min().or_else(|| levels.of(rule));
    let exception = match outcome {
        Outcome::Excepted { because, until } => {
            Some(Reason { because: because.clone(), until: *until, days: until.and_then(|it| days(as_of, it)) })
        }
        Outcome::Satisfied | Outcome::Violated | Outcome::NotApplicable | Outcome::Off => None,
    };
    let state = match outcome {
        Outcome::Satisfied => State::Satisfied,
        Outcome::Violated => State::of_level(level.unwrap_or(rule.level)),
        Outcome::NotApplicable => State::NotApplicable,
        Outcome::Excepted { .. } => State::Excepted,
        Outcome::Off => State::Off,
    };
    let excepted = check::exception_from(&loaded.register, rule.name, as_of).filter(|_| exception.is_some());
    Judged {
        rule,
        duty: rule.duty(),
        state,
        languages: by_language(state, &found, &loaded.languages),
        level,
        count: found.len(),
        exception,
        place: excepted.map(|it| it.span).or_else(|| found.first().map(|it| it.span)),
    }
}

/// What came of a rule in each language, when its findings concern some of the languages only.
fn by_language(state: State, found: &[Diagnostic], languages: &[Lang]) -> Vec<(Lang, State)> {
    let concerns = |it: &Diagnostic, lang: &Lang| match &it.language {
        Some(own) => own == lang || !languages.contains(own),
        None => true,
    };
    let one = |lang: &Lang| {
        let own = found.iter().filter(|it| concerns(it, lang));
        let level = own.map(|it| if state == State::Excepted { state } else { State::of_level(it.level) }).min();
        level.unwrap_or(State::Satisfied)
    };
    if found.is_empty() { Vec::new() } else { unlike(languages.iter().map(|it| (it.clone(), one(it))).collect()) }
}

/// The states of the languages, unless they are all the same.
fn unlike(all: Vec<(Lang, State)>) -> Vec<(Lang, State)> {
    let alike = all.windows(2).all(|it| matches!(it, [(_, one), (_, other)] if one == other));
    if alike { Vec::new() } else { all }
}

fn cell(duty: Duty, rules: &[Judged], languages: &[Lang]) -> Cell {
    let own: Vec<&Judged> = rules.iter().filter(|it| it.duty == duty).collect();
    let state = own.iter().map(|it| it.state).min().unwrap_or(State::Off);
    let one = |lang: &Lang| {
        let here =
            |it: &&Judged| it.languages.iter().find(|(own, _)| own == lang).map_or(it.state, |(_, state)| *state);
        own.iter().map(here).min().unwrap_or(State::Off)
    };
    Cell { duty, state, languages: unlike(languages.iter().map(|it| (it.clone(), one(it))).collect()) }
}

/// Days from a day to another.
fn days(from: Date, to: Date) -> Option<i32> {
    from.0.until(to.0).ok().map(|it| it.get_days())
}

/// The reason of an exception in a language, or in the first one that it is written in.
fn reason<'t>(because: &'t Localized, lang: &Lang) -> (Option<Lang>, &'t str) {
    if let Some(it) = because.get(lang) {
        return (None, it.trim());
    }
    match because {
        Localized::Same(it) => (None, it.trim()),
        Localized::Each(entries) => {
            let mut written = entries.iter().filter(|(_, it)| !it.value.trim().is_empty());
            written.next().map_or((None, ""), |(tag, it)| (Lang::parse(&tag.value), it.value.trim()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(level: Level, language: Option<Lang>) -> Diagnostic {
        let span = Span::new(crate::source::FileId(0), 0, 0);
        let text = crate::text! { fi: "a", sv: "b", en: "c" };
        Diagnostic { language, ..Diagnostic::new("x", level, span, text) }
    }

    #[test]
    fn a_finding_about_one_language_leaves_the_others_as_they_are() {
        let languages = [Lang::fi(), Lang::sv()];
        let split = |state: State, found: &[Diagnostic]| by_language(state, found, &languages);
        let swedish = finding(Level::Warning, Some(Lang::sv()));
        assert_eq!(
            split(State::Warning, std::slice::from_ref(&swedish)),
            [(Lang::fi(), State::Satisfied), (Lang::sv(), State::Warning)]
        );
        assert_eq!(
            split(State::Excepted, std::slice::from_ref(&swedish)),
            [(Lang::fi(), State::Satisfied), (Lang::sv(), State::Excepted)]
        );
        let both = [swedish, finding(Level::Error, None)];
        assert_eq!(split(State::Error, &both), []);
        assert_eq!(split(State::Error, &[finding(Level::Error, Some(Lang::en()))]), []);
        assert_eq!(split(State::Satisfied, &[]), []);
    }

    #[test]
    fn the_worst_wins() {
        assert!(State::ALL.is_sorted());
        let order = [State::Satisfied, State::NotApplicable, State::Excepted].into_iter().min();
        assert_eq!(order, Some(State::Excepted));
        let score = Score::of(State::ALL);
        assert_eq!((score.kept, score.excepted, score.open, score.applicable()), (1, 1, 3, 5));
    }
}
