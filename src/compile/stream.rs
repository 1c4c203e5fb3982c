//! A build register by register: each is read, judged, written and forgotten, and only what all must know of it stays.
//!
//! A notice that speaks of others waits until all are known. So does one that lacks a language that others may have.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use super::kept::{Kept, Record};
use super::press::{Asking, Press, Surroundings};
use super::step::{Brought, Held, State, Step, absent, put, tells_subjects};
use super::{Options, Output, Stop, levels};
use crate::check::Library;
use crate::diag::Diagnostic;
use crate::doc::Doc;
use crate::i18n::locale::Locale;
use crate::lang::Lang;
use crate::project::{Facts, One, Plan, Reader, deduplicate, is_under, together};
use crate::site::{self, Entry, Row, Sha, Shared};
use crate::source::{FileId, SourceMap};

/// Takes the files of the output, from several threads at once.
pub type Files<'a, E> = dyn Fn(&Entry, Body<'_>) -> Result<(), E> + Sync + 'a;

/// What is in a file of the output.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    /// What the file of the last build has, which is still right.
    Kept,
    /// These bytes.
    Bytes(&'a [u8]),
    /// What this writes: it would be much in one piece.
    Written(&'a dyn Fn(&mut dyn io::Write) -> io::Result<()>),
}

/// What is to be done.
pub struct Scope<'a, E> {
    /// The project.
    pub plan: &'a Plan,
    /// What is asked for.
    pub options: &'a Options,
    /// Only the registers under this path of the project.
    pub part: Option<&'a str>,
    /// Gives the texts of registers.
    pub read: &'a Reader<'a, E>,
    /// What the last build left.
    pub kept: &'a Kept,
    /// What tells this program from another that would write other files.
    pub program: &'a str,
    /// Whether a file of the last build is still as it was written.
    pub intact: &'a (dyn Fn(&Entry) -> bool + Sync),
}

/// A build of which the registers were read.
pub struct Run<'a, E> {
    scope: &'a Scope<'a, E>,
    /// All findings, of reading and of the rules.
    pub findings: Vec<Diagnostic>,
    /// The files that findings point into, and those that registers share.
    pub sources: SourceMap,
    refused: Vec<Diagnostic>,
    held: Vec<Held>,
    key: String,
    /// Nothing when nothing is written.
    press: Option<Press<'a>>,
}

/// What a build gives at its end.
#[derive(Debug)]
pub struct Ended {
    /// How many files the output has.
    pub files: usize,
    /// What the next build can use; nothing when nothing has changed.
    pub kept: Option<Kept>,
}

impl<'a, E: Send> Run<'a, E> {
    /// Reads and judges all registers, and writes those that speak of no other.
    ///
    /// # Errors
    /// That of the reader, or that of `files`.
    pub fn begin(scope: &'a Scope<'a, E>, files: &Files<'_, E>) -> Result<Self, E> {
        let Scope { plan, options, kept, .. } = *scope;
        // Who only checks writes nothing, and is told what a build would refuse. What is wrong with a template hides
        // nothing that is wrong with a register.
        let writes = !options.formats.is_empty();
        let pressed = (writes || !plan.common.templates.is_empty()).then(|| Press::new(&plan.common, options));
        let (press, refused) = match pressed {
            Some(Ok(press)) => (Some(press), Vec::new()),
            Some(Err(refused)) => (None, refused),
            None => (None, Vec::new()),
        };
        let (levels, mut judged) = levels(&plan.common);
        judged.extend(refused.iter().cloned());
        judged.extend(press.as_ref().map(Press::colors).unwrap_or_default());
        let press = press.filter(|_| writes);
        let key = key(scope);
        let stopped = AtomicBool::new(!refused.is_empty());
        let usable = key == kept.key;
        let library = Library::default();
        let step =
            Step { scope, press: press.as_ref(), levels: &levels, library: &library, usable, stopped: &stopped, files };
        let brought: Vec<Brought> =
            (0..plan.len()).into_par_iter().map(|at| step.take(at)).collect::<Result<_, E>>()?;
        let held = Vec::with_capacity(brought.len());
        let sources = plan.common.sources.clone();
        let mut run = Self { scope, findings: Vec::new(), sources, refused, held, key, press };
        let mut read = plan.findings.clone();
        let mut texts = Shared::default();
        for mut it in brought {
            if let Some(row) = it.held.row.as_mut().and_then(Arc::get_mut) {
                row.share(&mut texts);
            }
            read.extend(it.read);
            judged.extend(it.judged);
            run.refused.extend(it.refused);
            run.sources.extend(&it.sources.unwrap_or_default());
            run.held.push(it.held);
        }
        let facts: Vec<&Facts> = run.held.iter().filter_map(|it| it.facts.as_ref()).collect();
        let found = deduplicate(together(&facts, read));
        // What the rules say of several registers at one line is put together when it is told.
        run.findings = run.concerning(found);
        run.findings.extend(judged);
        Ok(run)
    }

    /// The findings that concern what was asked for, or what registers share.
    fn concerning(&self, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let left_out: BTreeSet<FileId> =
            self.held.iter().filter(|it| !it.chosen).filter_map(|it| Some(self.scope.plan.place(it.at)?.1)).collect();
        findings.into_iter().filter(|it| !left_out.contains(&it.span.file)).collect()
    }

    /// The ids of the registers under the path that was asked for.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        under(&self.held, self.scope.part).filter_map(|it| it.facts.as_ref()).map(|it| it.id.as_str()).collect()
    }

    /// Writes what waited, and the pages around the notices.
    ///
    /// # Errors
    /// What the renderers refused, the error of the reader, or that of `files`.
    pub fn finish(mut self, files: &Files<'_, E>) -> Result<Ended, Stop<E>> {
        if !self.refused.is_empty() {
            return Err(Stop::Findings(deduplicate(self.refused)));
        }
        let Scope { plan, options, kept, read, .. } = *self.scope;
        let press = match self.press.take() {
            Some(it) => it,
            None => Press::new(&plan.common, options).map_err(Stop::Findings)?,
        };
        let mut held = std::mem::take(&mut self.held);
        let chosen = held.iter().filter(|it| it.chosen);
        let rows: Vec<Arc<Row>> = chosen.filter_map(|it| it.row.clone()).collect();
        let languages = Press::languages(&rows);
        let all: Vec<Arc<Row>> = under(&held, self.scope.part).filter_map(|it| it.row.clone()).collect();
        let by_id: BTreeMap<&str, &Row> = all.iter().map(|it| (it.id.as_str(), &**it)).collect();
        let again = |it: &Held| -> bool {
            let Some(row) = it.row.as_ref().filter(|_| it.chosen) else { return false };
            let name = |id: &str| by_id.get(id).and_then(|it| it.name.as_ref());
            it.state == State::Waiting
                || it.absent != absent(row, &languages)
                || it.asked.iter().any(|(id, before)| name(id) != before.as_ref())
        };
        if self.key == kept.key && self.is_unchanged(&held, &again) {
            return Ok(Ended { files: kept.files().count(), kept: None });
        }
        let refused = Mutex::new(Vec::new());
        held.par_iter_mut().filter(|it| it.chosen).try_for_each(|it| -> Result<(), Stop<E>> {
            if again(it) {
                let one = plan.register(it.at, read).map_err(Stop::Sink)?;
                let Some(loaded) = one.project.registers.first() else { return Ok(()) };
                let row = press.row(loaded);
                let asking = Asking::among(&by_id);
                let around = Surroundings { names: &asking, languages: &languages };
                let notices = press.notices(loaded, &row, &around);
                let written = RefCell::new(Vec::new());
                let hand_over = |output: Output| put(output, files, &written);
                let more = press.print_all(&one.project, loaded, &notices, &hand_over).map_err(Stop::Sink)?;
                if let Ok(mut all) = refused.lock() {
                    all.extend(more);
                }
                let name = |id: String| (id.clone(), by_id.get(id.as_str()).and_then(|it| it.name.clone()));
                it.asked = asking.asked().into_iter().map(name).collect();
                it.absent = absent(&row, &languages);
                it.files = written.into_inner().into();
                it.state = State::Written;
            } else if it.state == State::Kept {
                it.files.iter().try_for_each(|entry| files(entry, Body::Kept)).map_err(Stop::Sink)?;
            }
            Ok(())
        })?;
        let mut refused = refused.into_inner().unwrap_or_default();
        if !refused.is_empty() {
            refused.sort_by_key(|it: &Diagnostic| it.span);
            return Err(Stop::Findings(deduplicate(refused)));
        }
        let around = self.around(&press, &held, &rows, &by_id, files)?;
        self.ended(held, languages, around, files).map_err(Stop::Sink)
    }

    /// Whether everything is as the last build left it.
    fn is_unchanged(&self, held: &[Held], again: &dyn Fn(&Held) -> bool) -> bool {
        let kept = self.scope.kept;
        held.len() == kept.records.len()
            && held.iter().all(|it| it.state == State::Kept && !again(it))
            && kept.others.iter().all(|it| (self.scope.intact)(it))
    }

    /// Writes the pages around the notices.
    fn around(
        &self,
        press: &Press<'_>,
        held: &[Held],
        rows: &[Arc<Row>],
        by_id: &BTreeMap<&str, &Row>,
        files: &Files<'_, E>,
    ) -> Result<Vec<Entry>, Stop<E>> {
        let Scope { plan, read, .. } = *self.scope;
        let places: BTreeMap<&str, usize> =
            held.iter().filter_map(|it| Some((it.facts.as_ref()?.id.as_str(), it.at))).collect();
        let languages = Press::languages(rows);
        let failed: RefCell<Option<E>> = RefCell::new(None);
        let notice = |row: &Row, locale: &Locale| -> Doc {
            let one = places.get(row.id.as_str()).map(|at| plan.register(*at, read));
            match one {
                Some(Ok(One { project, .. })) => {
                    let asking = Asking::among(by_id);
                    let around = Surroundings { names: &asking, languages: &languages };
                    let loaded = project.registers.first();
                    loaded.map_or_else(|| press.blank(locale, row), |it| press.notice(it, row, locale, &around))
                }
                Some(Err(error)) => {
                    failed.borrow_mut().get_or_insert(error);
                    press.blank(locale, row)
                }
                None => press.blank(locale, row),
            }
        };
        let written = RefCell::new(Vec::new());
        press.around(rows, &notice, &mut |output| put(output, files, &written).map_err(Stop::Sink))?;
        match failed.into_inner() {
            Some(error) => Err(Stop::Sink(error)),
            None => Ok(written.into_inner()),
        }
    }

    /// Writes the manifest and gives what the next build can use.
    fn ended(
        self,
        held: Vec<Held>,
        languages: BTreeSet<Lang>,
        mut others: Vec<Entry>,
        files: &Files<'_, E>,
    ) -> Result<Ended, E> {
        let common = &self.scope.plan.common;
        let shared = common.inputs.iter().filter_map(|it| common.sources.get(*it));
        let mut read: Vec<(&str, Sha)> = shared.map(|it| (it.path.as_str(), Sha::of(it.text.as_bytes()))).collect();
        read.extend(held.iter().map(|it| (it.path.as_str(), it.text)));
        let inputs = site::inputs(read);
        let mut records = BTreeMap::new();
        for it in held {
            match (it.facts, it.row) {
                (Some(facts), Some(row)) if it.chosen => {
                    let Held { path, text, bases, clean, asked, absent, files, .. } = it;
                    let record = Record { path: path.clone(), text, bases, clean, facts, row, asked, absent, files };
                    records.insert(path, record);
                }
                (Some(_) | None, Some(_) | None) => others.extend(it.files.iter().cloned()),
            }
        }
        let mut kept = Kept { key: self.key, languages, records, others };
        let entry = {
            let mut entries: Vec<&Entry> = kept.files().collect();
            entries.sort_by(|a, b| a.path.cmp(&b.path));
            let manifest = site::Manifest::of(inputs, &entries);
            let entry = manifest.entry();
            files(&entry, Body::Written(&|to| manifest.write(to)))?;
            entry
        };
        kept.others.push(entry);
        Ok(Ended { files: kept.files().count(), kept: Some(kept) })
    }
}

/// The registers under a path of the project.
fn under<'h>(held: &'h [Held], part: Option<&'h str>) -> impl Iterator<Item = &'h Held> {
    held.iter().filter(move |it| is_under(&it.path, part))
}

/// What makes all files what they are, beside the registers themselves.
fn key<E>(scope: &Scope<'_, E>) -> String {
    let common = &scope.plan.common;
    let browsed = tells_subjects(scope);
    let mut all = format!("{}\n{:?}\n{:?}\n{browsed}\n", scope.program, scope.options, scope.part);
    for file in common.inputs.iter().filter_map(|it| common.sources.get(*it)) {
        all.push_str(&format!("{} {}\n", file.path, Sha::of(file.text.as_bytes())));
    }
    Sha::of(all.as_bytes()).to_string()
}
