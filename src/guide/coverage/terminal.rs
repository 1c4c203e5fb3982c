//! The table of coverage for a terminal: as wide as the terminal, coloured where it can, whole without colours.

use super::words as say;
use super::{Cell, Coverage, Judged, Reason, Row, State, reason};
use crate::doc::plain;
use crate::guide::spoken;
use crate::i18n::locale::Locale;
use crate::lang::Lang;
use crate::law::duty::Duty;
use crate::report;

/// What the view depends on.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// How many columns a line may have.
    pub width: usize,
    /// Whether to use the colours of a terminal (ANSI escape codes).
    pub color: bool,
}

/// Columns for the code of a duty.
const CODE: usize = 8;

/// Columns for a fraction such as `12/17`.
const FRACTION: usize = 7;

/// The whole view, in the language of the locale. Ends in a line break.
#[must_use]
pub fn print(coverage: &Coverage, locale: &Locale, view: View) -> String {
    let lang = &spoken(locale.lang());
    let mut pen = Pen { out: String::new(), lang, view };
    let title = format!("{}, {}", say::TITLE.get(lang), coverage.as_of);
    pen.heading(&title);
    if let Some(it) = say::unread(coverage, lang) {
        pen.wrapped(&it, "! ", "  ");
        pen.line("");
    }
    if coverage.registers.len() * 2 + pen.beside() <= view.width {
        pen.duties_down(coverage);
    } else {
        pen.duties_across(coverage);
    }
    pen.legend(coverage);
    pen.by_language(coverage);
    pen.open(coverage);
    pen.exceptions(coverage, locale);
    pen.out
}

struct Pen<'a> {
    out: String,
    lang: &'a Lang,
    view: View,
}

impl Pen<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    fn heading(&mut self, text: &str) {
        let text = if self.view.color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() };
        self.line(&text);
        self.line("");
    }

    /// A text in lines that fit, the first with one indent and the others with another.
    fn wrapped(&mut self, text: &str, first: &str, others: &str) {
        let options = textwrap::Options::new(self.view.width.max(20))
            .initial_indent(first)
            .subsequent_indent(others)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        for it in textwrap::wrap(text, options) {
            self.line(&it);
        }
    }

    /// A text beside what begins its line: `columns` is the width of that, which colours make longer than it looks.
    fn hung(&mut self, begin: &str, columns: usize, text: &str) {
        let room = self.view.width.saturating_sub(columns).max(20);
        let mut begin = begin.to_owned();
        for it in textwrap::wrap(text, textwrap::Options::new(room).break_words(false)) {
            self.line(&format!("{begin}{it}"));
            begin = " ".repeat(columns);
        }
    }

    /// A sign in its colour. Green says kept, red, yellow and cyan how grave it is, magenta that it is excepted.
    fn sign(&self, state: State) -> String {
        if !self.view.color {
            return state.sign().to_owned();
        }
        let code = match state {
            State::Error => "1;31",
            State::Warning => "1;33",
            State::Advice => "36",
            State::Excepted => "35",
            State::Satisfied => "32",
            State::NotApplicable | State::Off => "2",
        };
        format!("\u{1b}[{code}m{}\u{1b}[0m", state.sign())
    }

    /// Two columns: the sign, and a star where the languages differ.
    fn cell(&self, cell: &Cell) -> String {
        format!("{}{}", self.sign(cell.state), if cell.languages.is_empty() { " " } else { "*" })
    }

    fn names(&self) -> usize {
        Duty::ALL.iter().map(|it| it.name().get(self.lang).chars().count()).max().unwrap_or_default()
    }

    /// What a table of duties takes besides the columns of the registers.
    fn beside(&self) -> usize {
        CODE + 2 + self.names() + 2 + FRACTION
    }

    /// A duty on each line, a register in each column, under letters whose key stands above.
    fn duties_down(&mut self, coverage: &Coverage) {
        self.key(coverage);
        let names = self.names();
        let letters: String = (0..coverage.registers.len()).map(|it| format!("{} ", letter(it))).collect();
        let head = format!("{:CODE$}  {:names$}  {letters}{:>FRACTION$}", "", "", say::KEPT_SHORT.get(self.lang));
        self.line(&head);
        for (at, duty) in Duty::ALL.iter().enumerate() {
            let cells: String =
                coverage.registers.iter().filter_map(|row| row.cells.get(at)).map(|it| self.cell(it)).collect();
            let score = say::fraction(coverage.score(*duty));
            let line =
                format!("{:CODE$}  {:names$}  {cells}{score:>FRACTION$}", duty.code(), duty.name().get(self.lang));
            self.line(&line);
        }
        self.line("");
    }

    /// The registers with their letters, their languages and how much of them is in order.
    fn key(&mut self, coverage: &Coverage) {
        let widest = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or_default();
        let ids = widest(&mut coverage.registers.iter().map(|it| it.id.chars().count()));
        let tags: Vec<String> = coverage.registers.iter().map(languages).collect();
        let wide = widest(&mut tags.iter().map(|it| it.chars().count()));
        for (at, (row, tags)) in coverage.registers.iter().zip(&tags).enumerate() {
            let score = say::score(row.score(), self.lang);
            let begin = format!("{}  {:ids$}  {tags:wide$}  ", letter(at), row.id);
            self.hung(&begin, ids + wide + 7, &score);
        }
        self.line("");
    }

    /// A register on each line, a duty in each column, under letters whose key stands below.
    fn duties_across(&mut self, coverage: &Coverage) {
        let room = self.view.width.saturating_sub(Duty::ALL.len() * 2 + 2 + FRACTION);
        let ids = coverage.registers.iter().map(|it| it.id.chars().count()).max().unwrap_or_default().min(room);
        let letters: String = (0..Duty::ALL.len()).map(|it| format!("{} ", letter(it))).collect();
        let head = format!("{:ids$}  {letters}{:>FRACTION$}", "", say::KEPT_SHORT.get(self.lang));
        self.line(&head);
        for row in &coverage.registers {
            let cells: String = row.cells.iter().map(|it| self.cell(it)).collect();
            // An id that is too long stands on a line of its own.
            let mut id = row.id.as_str();
            if id.chars().count() > ids {
                self.line(id);
                id = "";
            }
            let line = format!("{id:ids$}  {cells}{:>FRACTION$}", say::fraction(row.score()));
            self.line(&line);
        }
        self.line("");
        let names = self.names();
        for (at, duty) in Duty::ALL.iter().enumerate() {
            let score = say::fraction(coverage.score(*duty));
            let name = duty.name().get(self.lang);
            let line = format!("{}  {:CODE$}  {name:names$}  {score:>FRACTION$}", letter(at), duty.code());
            self.line(&line);
        }
        self.line("");
    }

    /// The signs that stand in the table, with how often each does.
    fn legend(&mut self, coverage: &Coverage) {
        let words = State::ALL.map(|it| it.word().get(self.lang).chars().count()).into_iter().max().unwrap_or_default();
        for (state, count) in State::ALL.into_iter().rev().map(|it| (it, coverage.count(it))) {
            if count > 0 {
                let (sign, word) = (self.sign(state), state.word().get(self.lang));
                let begin = format!("{sign} {count:>4}  {word:words$}  ");
                self.hung(&begin, words + 10, state.meaning().get(self.lang));
            }
        }
        self.line("");
    }

    fn by_language(&mut self, coverage: &Coverage) {
        let split: Vec<(&Row, &Cell)> = coverage
            .registers
            .iter()
            .flat_map(|row| row.cells.iter().map(move |it| (row, it)))
            .filter(|(_, it)| !it.languages.is_empty())
            .collect();
        if split.is_empty() {
            return;
        }
        self.heading(say::BY_LANGUAGE.get(self.lang));
        for (row, cell) in split {
            let states: Vec<String> =
                cell.languages.iter().map(|(lang, state)| format!("{lang} {}", self.sign(*state))).collect();
            self.line(&format!("  {:CODE$}  {}  {}", cell.duty.code(), row.id, states.join("  ")));
        }
        self.line("");
    }

    fn open(&mut self, coverage: &Coverage) {
        let all: Vec<(&Row, &Judged)> = coverage.open().collect();
        if all.is_empty() {
            self.wrapped(say::NOTHING_OPEN.get(self.lang), "", "");
            self.line("");
            return;
        }
        self.heading(&format!("{} ({})", say::OPEN.get(self.lang), all.len()));
        let mut last = None;
        for (row, it) in all {
            if last != Some(&row.id) {
                self.line(&row.id);
                last = Some(&row.id);
            }
            let level = it.level.map(|it| report::level_word(it, self.lang)).unwrap_or_default();
            let words = plain::inlines(&super::page::what(it, self.lang));
            self.wrapped(&format!("{level}: {words}"), &point(it), INDENT);
        }
        self.line("");
    }

    fn exceptions(&mut self, coverage: &Coverage, locale: &Locale) {
        let all: Vec<(&Row, &Judged, &Reason)> = coverage.exceptions().collect();
        if all.is_empty() {
            self.wrapped(say::NO_EXCEPTIONS.get(self.lang), "", "");
            return;
        }
        self.heading(&format!("{} ({})", say::EXCEPTIONS.get(self.lang), all.len()));
        let mut last = None;
        for (row, it, why) in all {
            if last != Some(&row.id) {
                self.line(&row.id);
                last = Some(&row.id);
            }
            let words = plain::inlines(&super::page::what(it, self.lang));
            self.wrapped(&words, &point(it), INDENT);
            let (own, because) = reason(&why.because, self.lang);
            let own = own.map(|it| format!(" ({it})")).unwrap_or_default();
            self.wrapped(&format!("{}{own}: {because}", say::REASON.get(self.lang)), INDENT, INDENT);
            let until = say::until(why, locale, self.lang);
            self.wrapped(&format!("{}: {until}", say::UNTIL.get(self.lang)), INDENT, INDENT);
        }
    }
}

/// What stands under a duty in a list.
const INDENT: &str = "            ";

/// The code of a duty at the head of what is said of it.
fn point(it: &Judged) -> String {
    format!("  {:CODE$}  ", it.duty.code())
}

fn languages(row: &Row) -> String {
    let tags: Vec<&str> = row.languages.iter().map(Lang::as_str).collect();
    tags.join(" ")
}

/// The letter of a column: A to Z, then a to z.
fn letter(at: usize) -> char {
    ('A'..='Z').chain('a'..='z').nth(at).unwrap_or('…')
}
