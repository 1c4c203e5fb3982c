//! What a rule may ask and how it speaks; without it every rule would build its findings by hand and could speak under
//! another's name.

use std::cell::RefCell;
use std::ops::Range;

use super::{Hit, Library, Outcome, Passage, Prose, Rule, Verdict};
use crate::diag::{Arg, Diagnostic, Fix, Level, Message};
use crate::lang::{Lang, Text};
use crate::law::statute;
use crate::model::register::{Register, Status};
use crate::model::value::Date;
use crate::model::vocabulary::Vocabulary;
use crate::source::{FileId, SourceMap, Span, Spanned};
use crate::syntax::place::Aligned;
use crate::text;

use super::Levels;

/// What the rules need besides the register.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The files, for places inside texts.
    pub sources: &'a SourceMap,
    /// The acts that are known by number.
    pub index: &'a statute::Index,
    /// The facts of the vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// The languages of this register's notice.
    pub languages: &'a [Lang],
    /// The day of judgement.
    pub as_of: Date,
    /// The texts that were read before.
    pub library: &'a Library,
    /// How grave each rule is.
    pub levels: &'a Levels,
    /// The register's own file.
    pub main_file: FileId,
    /// Whether the definitions are also the record of processing activities (Art. 30).
    pub record: bool,
}

/// What one rule sees while it checks one register, and where its findings gather.
pub struct Cx<'a> {
    /// What the rules need besides the register.
    pub context: &'a Context<'a>,
    prose: &'a Prose<'a>,
    at: usize,
    rule: &'static Rule,
    level: Level,
    place: Span,
    register: Option<String>,
    day: Date,
    verdicts: &'a [(&'static Rule, Outcome)],
    found: Vec<Diagnostic>,
    left_out: bool,
    /// The text in which a place was sought last: rules find many in one.
    aligned: RefCell<Option<(Span, usize, Aligned)>>,
}

/// The most findings of one rule in one register: each costs a look at its text, and nobody reads more.
const MOST: usize = 100;

impl<'a> Cx<'a> {
    pub(super) fn new(
        context: &'a Context<'a>,
        register: &Register,
        prose: &'a Prose<'a>,
        (at, rule): (usize, &'static Rule),
        level: Level,
        verdicts: &'a [(&'static Rule, Outcome)],
    ) -> Self {
        Self {
            context,
            prose,
            at,
            rule,
            level,
            place: register.place.unwrap_or_else(|| Span::new(context.main_file, 0, 0)),
            register: register.id().map(str::to_owned),
            day: day_of(register, context.as_of),
            verdicts,
            found: Vec::new(),
            left_out: false,
            aligned: RefCell::new(None),
        }
    }

    pub(super) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        if let Some(last) =
            self.found.iter_mut().filter(|_| self.left_out).max_by_key(|it| (it.span.file, it.span.start))
        {
            last.notes.push(Message::new(text! {
                fi: "rekisterissä on vielä muita samanlaisia kohtia; niitä ei näytetä",
                sv: "registret har fler ställen av samma slag; de visas inte",
                en: "the register has more places like this; they are not shown",
            }));
        }
        self.found
    }

    /// The place of the register as a whole: where to point when a key of the top level is missing.
    #[must_use]
    pub fn place(&self) -> Span {
        self.place
    }

    /// The day on which the register is judged: the day of judgement, or the last day of a retired register.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    /// What came of the rules that ran before this one.
    #[must_use]
    pub fn outcome(&self, rule: &str) -> Option<&Outcome> {
        self.verdicts.iter().find(|(it, _)| it.name == rule).map(|(_, outcome)| outcome)
    }

    /// All texts of the register, but for the reasons of its exceptions.
    #[must_use]
    pub fn passages(&self) -> &'a [Passage<'a>] {
        self.prose.passages()
    }

    /// The places where the rule's [`Rule::words`] stand in the texts, in the order of the texts; of two that overlap
    /// the longer one.
    pub fn hits(&self) -> impl Iterator<Item = Hit<'a>> + use<'a> {
        self.prose.hits(self.at)
    }

    /// Begins a finding at some bytes of a text; it concerns the language of the text.
    pub fn report_in(&mut self, passage: &Passage<'_>, range: Range<usize>, message: Text) -> Finding<'_> {
        let span = self.within(passage.text, range);
        let finding = self.report(span, message);
        match passage.lang {
            Some(lang) => finding.language(lang.clone()),
            None => finding,
        }
    }

    /// The bytes in the file of a range of a text.
    #[must_use]
    pub fn within(&self, text: &Spanned<String>, range: Range<usize>) -> Span {
        let Some(file) = self.context.sources.get(text.span.file).filter(|_| self.found.len() < MOST) else {
            return text.span;
        };
        let mut aligned = self.aligned.borrow_mut();
        match &*aligned {
            Some((span, length, it)) if *span == text.span && *length == text.value.len() => it.within(file, range),
            Some(_) | None => {
                let it = Aligned::of(file, text.span, &text.value);
                let place = it.within(file, range);
                *aligned = Some((text.span, text.value.len(), it));
                place
            }
        }
    }

    /// Begins a finding.
    pub fn report(&mut self, span: Span, message: Text) -> Finding<'_> {
        if self.found.len() >= MOST {
            self.left_out = true;
            return Finding { diagnostic: None, args: Vec::new() };
        }
        let mut diagnostic = Diagnostic::new(self.rule.name, self.level, span, message);
        diagnostic.register.clone_from(&self.register);
        let at = self.found.len();
        self.found.push(diagnostic);
        Finding { diagnostic: self.found.get_mut(at), args: Vec::new() }
    }

    /// Violated when anything has been reported, satisfied otherwise.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.found.is_empty() { Verdict::Satisfied } else { Verdict::Violated }
    }

    /// As [`Cx::verdict`]; also violated when something is there that decoding has already complained of.
    #[must_use]
    pub fn verdict_with(&self, said_already: bool) -> Verdict {
        if said_already { Verdict::Violated } else { self.verdict() }
    }
}

/// A register that is no longer in use is judged by the law of its last day.
fn day_of(register: &Register, as_of: Date) -> Date {
    let retired = register.status.get() == Some(&Status::Retired);
    match register.retired_on.get() {
        Some(day) if retired && *day <= as_of => day.0.yesterday().map_or(*day, Date),
        _ => as_of,
    }
}

/// A finding that is being written. A value given with [`Finding::arg`] fills its hole in every text of the finding.
pub struct Finding<'c> {
    diagnostic: Option<&'c mut Diagnostic>,
    args: Vec<(&'static str, Arg)>,
}

impl Finding<'_> {
    /// Fills a hole in the message, the labels, the notes and the help, those already written and those to come.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        let arg = (name, value.into());
        if let Some(it) = &mut self.diagnostic {
            let more = it.labels.iter_mut().map(|it| &mut it.message);
            let texts = it.label.iter_mut().chain(more).chain(it.notes.iter_mut()).chain(it.help.iter_mut());
            for message in std::iter::once(&mut it.message).chain(texts) {
                fill(message, &arg);
            }
        }
        self.args.push(arg);
        self
    }

    fn message(&self, text: Text) -> Message {
        let mut message = Message::new(text);
        for arg in &self.args {
            fill(&mut message, arg);
        }
        message
    }

    /// Makes the finding less grave than its rule; never graver.
    #[must_use]
    pub fn at_most(mut self, level: Level) -> Self {
        if let Some(it) = &mut self.diagnostic {
            it.level = it.level.max(level);
        }
        self
    }

    /// A few words under the place.
    #[must_use]
    pub fn label(mut self, text: Text) -> Self {
        let message = self.message(text);
        if let Some(it) = &mut self.diagnostic {
            it.label = Some(message);
        }
        self
    }

    /// A further place with what stands there.
    #[must_use]
    pub fn also(mut self, span: Span, text: Text) -> Self {
        let message = self.message(text);
        if let Some(it) = &mut self.diagnostic {
            it.labels.push(crate::diag::Label { span, message });
        }
        self
    }

    /// Why it matters, with the article.
    #[must_use]
    pub fn note(mut self, text: Text) -> Self {
        let message = self.message(text);
        if let Some(it) = &mut self.diagnostic {
            it.notes.push(message);
        }
        self
    }

    /// What to do.
    #[must_use]
    pub fn help(mut self, text: Text) -> Self {
        let message = self.message(text);
        if let Some(it) = &mut self.diagnostic {
            it.help.push(message);
        }
        self
    }

    /// A change of text that mends it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        if let Some(it) = &mut self.diagnostic {
            it.fix = Some(fix);
        }
        self
    }

    /// The one language that the finding concerns.
    #[must_use]
    pub fn language(mut self, lang: Lang) -> Self {
        if let Some(it) = &mut self.diagnostic {
            it.language = Some(lang);
        }
        self
    }

    /// Ends the finding: the rule is violated.
    #[must_use]
    pub fn end(self) -> Verdict {
        Verdict::Violated
    }
}

/// Gives a message a value if it has a hole for it.
fn fill(message: &mut Message, (name, value): &(&'static str, Arg)) {
    let hole = format!("{{{name}}}");
    let text = message.text;
    let wanted = [text.fi, text.sv, text.en].iter().any(|it| it.contains(&hole));
    if wanted && !message.args.iter().any(|(it, _)| it == name) {
        message.args.push((name, value.clone()));
    }
}
