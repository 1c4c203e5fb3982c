//! The project as the preview shows it: pages are made when they are asked for, and only what a change concerns is
//! read again.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;

use super::super::args::Serve;
use super::super::session::{Opened, Session};
use super::super::{build, disk};
use crate::compile::{self, Asking, Options, Output, Press, Stop, Surroundings};
use crate::diag::{Diagnostic, Level};
use crate::i18n::locale::Locale;
use crate::lang::Lang;
use crate::project::{self, Content, Project, RawFile};
use crate::source::FileId;
use crate::{site, text};

/// Files of the output by path.
type Pages = BTreeMap<Arc<str>, Arc<[u8]>>;

/// What the server answers with.
#[derive(Default)]
pub(super) struct State {
    /// Rises with every change.
    pub(super) generation: u64,
    stale: bool,
    findings: Vec<Finding>,
    pages: Mutex<Pages>,
    sources: BTreeMap<Arc<str>, Arc<str>>,
    rows: Vec<Arc<site::Row>>,
    /// The ids that each notice asked for.
    asked: BTreeMap<String, BTreeSet<String>>,
}

/// A finding as the page around the preview shows it.
#[derive(Clone, Serialize)]
struct Finding {
    rule: String,
    level: &'static str,
    message: String,
    file: String,
    line: usize,
    column: usize,
    href: Option<String>,
    notes: Vec<String>,
    help: Vec<String>,
    registers: Vec<String>,
}

#[derive(Serialize)]
struct Report<'a> {
    generation: u64,
    stale: bool,
    findings: &'a [Finding],
}

impl State {
    /// What the rules say, as JSON.
    pub(super) fn report(&self) -> String {
        let report = Report { generation: self.generation, stale: self.stale, findings: &self.findings };
        serde_json::to_string(&report).unwrap_or_default()
    }

    /// A file of the output, with its media type.
    pub(super) fn page(&self, path: &str) -> Option<(Vec<u8>, &'static str)> {
        let pages = self.pages.lock().ok()?;
        let bytes = pages.get(path)?;
        Some((bytes.to_vec(), media_type(path)))
    }

    /// A file of the project.
    pub(super) fn source(&self, path: &str) -> Option<String> {
        self.sources.get(path).map(|it| it.to_string())
    }
}

/// The media type of a file of the output, by its extension.
fn media_type(path: &str) -> &'static str {
    let extension = path.rsplit('.').next().unwrap_or_default();
    let known = crate::render::FORMATS.iter().find(|it| it.extension == extension).map(|it| it.media_type);
    known.unwrap_or(match extension {
        "json" => "application/json",
        "xml" => "application/xml",
        "css" => "text/css",
        _ => "text/plain",
    })
}

/// The project between changes.
pub(super) struct Live {
    args: Serve,
    opened: Arc<Opened>,
    options: Options,
    state: Arc<State>,
    took: Duration,
    /// Whether the pages around the notices are those of an earlier state.
    unfinished: bool,
}

impl Live {
    /// Reads the project for the first time: what cannot be read at all is told in the terminal.
    pub(super) fn open(args: &Serve, session: &Session) -> Result<Self> {
        let began = Instant::now();
        let (opened, options, state) = made(args, 1, session)?;
        let (opened, state) = (Arc::new(opened), Arc::new(state));
        Ok(Self { args: args.clone(), opened, options, state, took: began.elapsed(), unfinished: false })
    }

    /// What was read last.
    pub(super) fn opened(&self) -> &Opened {
        &self.opened
    }

    /// What the server answers with.
    pub(super) fn state(&self) -> Arc<State> {
        Arc::clone(&self.state)
    }

    /// Reads what has changed: one register alone where that is enough. What cannot be read leaves the last state,
    /// marked as such.
    pub(super) fn refresh(&mut self, changed: &BTreeSet<PathBuf>, session: &Session) {
        let began = Instant::now();
        let generation = self.state.generation + 1;
        if let Some(state) = self.one(changed, generation, session) {
            self.state = Arc::new(state);
            self.unfinished = true;
            self.took = began.elapsed();
            return;
        }
        self.unfinished = false;
        match made(&self.args, generation, session) {
            Ok((opened, options, state)) => {
                self.opened = Arc::new(opened);
                self.options = options;
                self.state = Arc::new(state);
            }
            Err(error) => {
                session.say(&format!("seloste: {error:#}"));
                self.state = Arc::new(State {
                    generation,
                    stale: true,
                    findings: self.state.findings.clone(),
                    pages: Mutex::new(self.state.pages.lock().map(|it| it.clone()).unwrap_or_default()),
                    sources: self.state.sources.clone(),
                    rows: self.state.rows.clone(),
                    asked: self.state.asked.clone(),
                });
            }
        }
        self.took = began.elapsed();
    }

    /// The state after a change of one register that no other page depends on; nothing when all must be read.
    fn one(&self, changed: &BTreeSet<PathBuf>, generation: u64, session: &Session) -> Option<State> {
        let [path] = changed.iter().collect::<Vec<_>>()[..] else { return None };
        let (root, project) = (&self.opened.root, &self.opened.project);
        let path = path.strip_prefix(&root.dir).ok()?.to_str()?.replace('\\', "/");
        let source = |id: &FileId| project.sources.get(*id);
        let old = project.registers.iter().find(|it| source(&it.file).is_some_and(|it| it.path == path))?;
        let content = disk::read(root, &path, session.limits, &session.words).ok()??;
        // Beside it only what registers share: a register does not depend on the text of another.
        let shared = project.inputs.iter().filter(|it| !project.definitions.contains(it)).filter_map(source);
        let mut files: Vec<RawFile> = shared
            .filter(|it| !it.path.starts_with('<'))
            .map(|it| RawFile { path: it.path.clone(), content: Content::Bytes(it.text.as_bytes().to_vec()) })
            .collect();
        files.push(RawFile { path: path.clone(), content });
        let (alone, mut found) = project::assemble_within(files, session.limits);
        let [register] = alone.registers.as_slice() else { return None };
        found.extend(compile::judge(&alone, &self.options).findings);
        let press = Press::new(project, &self.options).ok()?;
        let row = press.row(register);
        let at = self.state.rows.iter().position(|it| it.id == old.id)?;
        let before = self.state.rows.get(at)?;
        // Its languages stand on the start page, and its former ids may be taken; its name stands where it is asked for.
        let is_asked_for = || self.state.asked.iter().any(|(by, asked)| *by != row.id && asked.contains(&row.id));
        if !row.has_place_of(before) || (!row.has_names_of(before) && is_asked_for()) {
            return None;
        }
        let own = |it: &Finding| it.file == path || it.registers.contains(&row.id);
        let mut findings: Vec<Finding> = self.state.findings.iter().filter(|it| !own(it)).cloned().collect();
        let arranged = crate::report::arrange(found, &alone.sources);
        let told = arranged.iter().map(|it| shown(it, &alone, &root.dir, &self.args, &session.lang));
        findings.extend(told.filter(own));
        let options = Options { draft: is_draft(&findings, &row.id), ..self.options.clone() };
        let press = Press::new(project, &options).ok()?;
        let mut pages = self.state.pages.lock().ok()?.clone();
        let written: Mutex<Pages> = Mutex::default();
        let languages = Press::languages(&self.state.rows);
        let mut rows = self.state.rows.clone();
        let id = row.id.clone();
        let row = Arc::new(row);
        if let Some(it) = rows.get_mut(at) {
            *it = Arc::clone(&row);
        }
        let by_id = by_id(&rows);
        let names = Asking::among(&by_id);
        let notices = press.notices(register, &row, &Surroundings { names: &names, languages: &languages });
        let mut asked = self.state.asked.clone();
        asked.insert(id, names.asked());
        let refused = press.print_all(&alone, register, &notices, &|output| taken(&written, output)).ok()?;
        if !refused.is_empty() {
            return None;
        }
        pages.append(&mut written.into_inner().ok()?);
        let mut sources = self.state.sources.clone();
        sources.insert(path.as_str().into(), alone.sources.get(register.file)?.text.as_str().into());
        Some(State { generation, stale: false, findings, pages: Mutex::new(pages), sources, rows, asked })
    }

    /// Makes the pages around the notices after a change of one register: nobody waits for them.
    pub(super) fn finish(&mut self) {
        if !std::mem::take(&mut self.unfinished) {
            return;
        }
        let (opened, options, state) = (Arc::clone(&self.opened), self.options.clone(), Arc::clone(&self.state));
        std::thread::spawn(move || {
            let Ok(press) = Press::new(&opened.project, &options) else { return };
            // What a renderer refuses here was told with the last full reading.
            drop(press.pages(&state.rows, &mut |output| taken(&state.pages, output).map_err(Stop::Sink)));
        });
    }

    /// A line for the terminal after each change.
    pub(super) fn said(&self, session: &Session) -> String {
        let count = |level: &str| self.state.findings.iter().filter(|it| it.level == level).count();
        let text = text! {
            fi: "virheitä {errors}, varoituksia {warnings}, neuvoja {advice} ({time} ms)",
            sv: "fel: {errors}, varningar: {warnings}, råd: {advice} ({time} ms)",
            en: "errors: {errors}, warnings: {warnings}, advice: {advice} ({time} ms)",
        };
        crate::diag::Message::new(text)
            .arg("errors", count("error").to_string())
            .arg("warnings", count("warning").to_string())
            .arg("advice", count("advice").to_string())
            .arg("time", self.took.as_millis().to_string())
            .get(&session.lang)
    }
}

/// The rows by their ids.
fn by_id(rows: &[Arc<site::Row>]) -> BTreeMap<&str, &site::Row> {
    rows.iter().map(|it| (it.id.as_str(), &**it)).collect()
}

/// Takes a file of the output.
fn taken(pages: &Mutex<Pages>, output: Output) -> Result<(), Infallible> {
    if let Ok(mut it) = pages.lock() {
        it.insert(output.path.into(), output.bytes.into());
    }
    Ok(())
}

/// Whether a register is shown as the draft that a build would make of it: it has errors, or what it shares has.
fn is_draft(findings: &[Finding], id: &str) -> bool {
    findings.iter().any(|it| it.level == "error" && (it.registers.is_empty() || it.registers.iter().any(|it| it == id)))
}

/// The project as it is on the disk now.
fn made(args: &Serve, generation: u64, session: &Session) -> Result<(Opened, Options, State)> {
    let opened = session.open(args.project.as_deref(), None)?;
    let options = options(args, &opened, session)?;
    let project = &opened.project;
    let mut found = opened.findings.clone();
    found.extend(compile::judge(project, &options).findings);
    let listed = |found: Vec<Diagnostic>| -> Vec<Finding> {
        let arranged = crate::report::arrange(found, &project.sources);
        arranged.iter().map(|it| shown(it, project, &opened.root.dir, args, &session.lang)).collect()
    };
    let mut findings = listed(found.clone());
    let written: Mutex<Pages> = Mutex::default();
    let drafts = Options { draft: true, ..options.clone() };
    let (mut rows, mut asked) = (Vec::new(), BTreeMap::new());
    match (Press::new(project, &options), Press::new(project, &drafts)) {
        (Ok(press), Ok(drafts)) => {
            found.extend(press.colors());
            let (registers, all) = press.rows();
            rows = all;
            let (names, languages, by_id) = (site::names(project), Press::languages(&rows), by_id(&rows));
            let printed: Vec<(&str, BTreeSet<String>, Vec<Diagnostic>)> = registers
                .par_iter()
                .zip(&rows)
                .filter_map(|(loaded, row)| {
                    let press = if is_draft(&findings, &loaded.id) { &drafts } else { &press };
                    let names = Asking::among(&by_id);
                    let around = Surroundings { names: &names, languages: &languages };
                    let notices = press.notices(loaded, row, &around);
                    let refused = press.print_all(project, loaded, &notices, &|output| taken(&written, output)).ok()?;
                    Some((loaded.id.as_str(), names.asked(), refused))
                })
                .collect();
            for (id, ids, refused) in printed {
                asked.insert(id.to_owned(), ids);
                found.extend(refused);
            }
            let around = Surroundings { names: &names, languages: &languages };
            let notice = |row: &site::Row, locale: &Locale| {
                let loaded = registers.iter().find(|it| it.id == row.id);
                loaded.map_or_else(|| press.blank(locale, row), |it| press.notice(it, row, locale, &around))
            };
            let pages = press.around(&rows, &notice, &mut |output| taken(&written, output).map_err(Stop::Sink));
            if let Err(Stop::Findings(more)) = pages {
                found.extend(more);
            }
        }
        (Err(more), _) | (_, Err(more)) => found.extend(more),
    }
    findings = listed(found);
    let inputs = project.inputs.iter().filter_map(|it| project.sources.get(*it));
    let sources = inputs.map(|it| (it.path.as_str().into(), it.text.as_str().into())).collect();
    let state = State { generation, stale: false, findings, pages: written, sources, rows, asked };
    Ok((opened, options, state))
}

/// What is shown.
fn options(args: &Serve, opened: &Opened, session: &Session) -> Result<Options> {
    let formats = if args.formats.is_empty() {
        ["html", "markdown", "text", "json"].map(str::to_owned).to_vec()
    } else {
        build::known_formats(&args.formats, session)?
    };
    Ok(Options {
        formats,
        languages: Vec::new(),
        only: Vec::new(),
        as_of: session.date(&opened.project)?,
        draft: false,
        heading_level: 2,
    })
}

fn shown(finding: &Diagnostic, project: &Project, root: &Path, args: &Serve, lang: &Lang) -> Finding {
    let place = project.sources.locate(finding.span);
    let (file, line, column) = place.map_or((String::new(), 0, 0), |(path, at)| (path.to_owned(), at.line, at.column));
    let href = (!file.is_empty() && !file.starts_with('<')).then(|| match &args.editor {
        Some(template) => template
            .replace("{path}", &root.join(&file).display().to_string())
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string()),
        None => format!("/~source/{file}#L{line}"),
    });
    let level = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "advice",
    };
    Finding {
        rule: finding.rule.to_owned(),
        level,
        message: finding.message.get(lang),
        file,
        line,
        column,
        href,
        notes: finding.notes.iter().map(|it| it.get(lang)).collect(),
        help: finding.help.iter().map(|it| it.get(lang)).collect(),
        registers: concerned(finding, project),
    }
}

/// The registers whose pages a finding belongs to: the one it names, else the one that stands in its file.
fn concerned(finding: &Diagnostic, project: &Project) -> Vec<String> {
    let in_file = project.registers.iter().filter(|it| it.file == finding.span.file).map(|it| it.id.clone());
    finding.register.clone().map_or_else(|| in_file.collect(), |it| vec![it])
}
