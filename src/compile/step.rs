//! One register on its way through a build: read, judged, written if that can be done before the others are known, and
//! else waiting for them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use super::kept::Record;
use super::press::{Asking, Press, Surroundings};
use super::stream::{Body, Files, Scope};
use super::{Output, judge_one};
use crate::check::{Levels, Library};
use crate::diag::{Diagnostic, Level};
use crate::lang::Lang;
use crate::project::{Content, Facts, One, Project, is_under};
use crate::site::{self, Entry, Row, Said, Sha};
use crate::source::{FileId, SourceMap};

/// What is known of a register after it was read.
pub(super) struct Held {
    pub(super) at: usize,
    pub(super) path: String,
    pub(super) text: Sha,
    pub(super) bases: Vec<(String, Sha)>,
    /// What others must know of it; nothing when its file holds no text.
    pub(super) facts: Option<Facts>,
    /// What the website knows of it; nothing when nothing is written.
    pub(super) row: Option<Arc<Row>>,
    /// Whether its notice is asked for.
    pub(super) chosen: bool,
    pub(super) state: State,
    /// Whether it has no findings, so that a build that keeps its files need not read it.
    pub(super) clean: bool,
    pub(super) asked: Vec<(String, Option<Said>)>,
    pub(super) absent: Vec<Lang>,
    pub(super) files: Arc<[Entry]>,
}

impl Held {
    /// Takes what the last build left of it, as the file with this number.
    fn recall(&mut self, record: &Record, file: FileId) {
        self.facts = Some(record.facts.clone().in_file(file));
        self.row = Some(Arc::clone(&record.row));
        self.bases.clone_from(&record.bases);
        self.asked.clone_from(&record.asked);
        self.absent.clone_from(&record.absent);
        self.files.clone_from(&record.files);
        (self.chosen, self.clean, self.state) = (true, record.clean, State::Kept);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// The files of the last build are right.
    Kept,
    /// Its files were written.
    Written,
    /// It waits until all registers are known.
    Waiting,
}

/// What one register brings to all.
pub(super) struct Brought {
    pub(super) held: Held,
    /// What reading it found.
    pub(super) read: Vec<Diagnostic>,
    /// What the rules say.
    pub(super) judged: Vec<Diagnostic>,
    pub(super) refused: Vec<Diagnostic>,
    /// The texts that its findings point into.
    pub(super) sources: Option<SourceMap>,
}

/// The hash of what is in a file.
fn sha(content: &Content) -> Sha {
    match content {
        Content::Bytes(bytes) => Sha::of(bytes),
        Content::TooLarge(size) => Sha::of(&size.to_le_bytes()),
    }
}

/// What the reading of each register needs.
pub(super) struct Step<'a, E> {
    pub(super) scope: &'a Scope<'a, E>,
    /// Nothing when nothing is written.
    pub(super) press: Option<&'a Press<'a>>,
    pub(super) levels: &'a Levels,
    pub(super) library: &'a Library,
    /// Whether the records of the last build hold for this one.
    pub(super) usable: bool,
    /// Set when nothing more will be published: then nothing more is written.
    pub(super) stopped: &'a AtomicBool,
    pub(super) files: &'a Files<'a, E>,
}

impl<E: Send> Step<'_, E> {
    /// Reads one register and does with it what can be done before the others are known.
    pub(super) fn take(&self, at: usize) -> Result<Brought, E> {
        let Scope { plan, options, part, read, .. } = *self.scope;
        let (path, file) = plan.place(at).unwrap_or_default();
        let content = read(&path)?;
        let mut held = Held {
            at,
            text: content.as_ref().map_or_else(|| Sha::of(&[]), sha),
            path,
            bases: Vec::new(),
            facts: None,
            row: None,
            chosen: false,
            state: State::Waiting,
            clean: false,
            asked: Vec::new(),
            absent: Vec::new(),
            files: Arc::default(),
        };
        if let Some(record) = self.record(&held)? {
            held.recall(record, file);
            if held.clean {
                return Ok(Brought { held, read: Vec::new(), judged: Vec::new(), refused: Vec::new(), sources: None });
            }
        }
        let first = Mutex::new(content);
        let again = |path: &str| match first.lock().ok().filter(|_| path == held.path).and_then(|mut it| it.take()) {
            Some(it) => Ok(Some(it)),
            None => read(path),
        };
        let mut one = plan.register(at, &again)?;
        let (mut judged, mut refused) = (Vec::new(), Vec::new());
        let under = is_under(&held.path, part);
        held.chosen = under && options.only.is_empty();
        if let Some(loaded) = one.project.registers.first() {
            held.chosen = under && (options.only.is_empty() || options.only.contains(&loaded.id));
            if held.chosen {
                judged = judge_one(&one.project, loaded, options, (self.levels, self.library)).diagnostics;
                if !options.draft && one.findings.iter().chain(&judged).any(|it| it.level == Level::Error) {
                    self.stopped.store(true, Ordering::Relaxed);
                }
            }
            if held.state != State::Kept {
                refused = self.learn(&mut one, &mut held)?;
            }
        }
        held.clean = one.findings.is_empty() && judged.is_empty() && refused.is_empty();
        let sources = (!held.clean).then_some(one.project.sources);
        Ok(Brought { held, read: one.findings, judged, refused, sources })
    }

    /// Notes what all must know of a register, and writes its notices if that can be done already; gives what the
    /// renderers refused.
    fn learn(&self, one: &mut One, held: &mut Held) -> Result<Vec<Diagnostic>, E> {
        for base in &one.bases {
            let text = one.project.sources.get(*base);
            held.bases.extend(text.map(|it| (it.path.clone(), Sha::of(it.text.as_bytes()))));
        }
        held.facts = one.facts.take();
        let Some((press, loaded)) = self.press.zip(one.project.registers.first()) else { return Ok(Vec::new()) };
        let mut row = press.row(loaded);
        let mut refused = Vec::new();
        if held.chosen && !self.stopped.load(Ordering::Relaxed) {
            refused = self.print(press, &one.project, &row, held)?;
        }
        if !tells_subjects(self.scope) {
            row.subjects = Box::default();
        }
        held.row = Some(Arc::new(row));
        Ok(refused)
    }

    /// Writes the notices of a register unless they speak of others; gives what the renderers refused.
    fn print(&self, press: &Press<'_>, project: &Project, row: &Row, held: &mut Held) -> Result<Vec<Diagnostic>, E> {
        let Some(loaded) = project.registers.first() else { return Ok(Vec::new()) };
        let before = &self.scope.kept.languages;
        let expected: BTreeSet<Lang> =
            if before.is_empty() { project.languages.iter().cloned().collect() } else { before.clone() };
        // Which languages others have is not known yet.
        if before.is_empty() && !absent(row, &expected).is_empty() {
            return Ok(Vec::new());
        }
        let languages: BTreeSet<Lang> = expected.into_iter().chain(row.languages.iter().cloned()).collect();
        let nobody = BTreeMap::new();
        let asking = Asking::among(&nobody);
        let around = Surroundings { names: &asking, languages: &languages };
        let notices = press.notices(loaded, row, &around);
        if !asking.asked().is_empty() {
            return Ok(Vec::new());
        }
        let written = RefCell::new(Vec::new());
        let hand_over = |output: Output| put(output, self.files, &written);
        let refused = press.print_all(project, loaded, &notices, &hand_over)?;
        held.absent = absent(row, &languages);
        held.files = written.into_inner().into();
        held.state = State::Written;
        Ok(refused)
    }

    /// What the last build left of a register, when nothing that it was made of has changed.
    fn record(&self, held: &Held) -> Result<Option<&Record>, E> {
        let record = self.scope.kept.records.get(&held.path).filter(|it| self.usable && it.text == held.text);
        let Some(record) = record else { return Ok(None) };
        for (path, before) in &record.bases {
            let now = (self.scope.read)(path)?;
            if now.as_ref().map(sha) != Some(*before) {
                return Ok(None);
            }
        }
        Ok(record.files.iter().all(self.scope.intact).then_some(record))
    }
}

/// Hands a file over and notes it.
pub(super) fn put<E>(output: Output, files: &Files<'_, E>, written: &RefCell<Vec<Entry>>) -> Result<(), E> {
    let entry = Entry::of(&output);
    files(&entry, Body::Bytes(&output.bytes))?;
    written.borrow_mut().push(entry);
    Ok(())
}

/// The languages of the website that a register is not written in.
pub(super) fn absent(row: &Row, languages: &BTreeSet<Lang>) -> Vec<Lang> {
    languages.iter().filter(|it| !row.speaks(it)).cloned().collect()
}

/// Whether the index tells what registers are for; otherwise that need not be remembered of them.
pub(super) fn tells_subjects<E>(scope: &Scope<'_, E>) -> bool {
    !scope.options.only.is_empty() || scope.part.is_some() || site::may_be_browsed(scope.plan.len())
}
