//! The project as the preview shows it: pages are made when they are asked for, and only what a change concerns is
//! read again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::Result;
use serde::Serialize;

use super::super::args::Serve;
use super::super::build;
use super::super::session::{Opened, Session};
use crate::compile::{self, Options, Output, Stop};
use crate::diag::{Diagnostic, Level};
use crate::lang::Lang;
use crate::text;

/// What the server answers with.
#[derive(Default)]
pub(super) struct State {
    /// Rises with every change.
    pub(super) generation: u64,
    stale: bool,
    findings: Vec<Finding>,
    pages: Mutex<BTreeMap<String, Arc<Vec<u8>>>>,
    sources: BTreeMap<String, String>,
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
        Some((bytes.as_ref().clone(), media_type(path)))
    }

    /// A file of the project.
    pub(super) fn source(&self, path: &str) -> Option<String> {
        self.sources.get(path).cloned()
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
    opened: Opened,
    state: Arc<State>,
    took: Duration,
}

impl Live {
    /// Reads the project for the first time: what cannot be read at all is told in the terminal.
    pub(super) fn open(args: &Serve, session: &Session) -> Result<Self> {
        let began = Instant::now();
        let (opened, state) = made(args, 1, session)?;
        Ok(Self { args: args.clone(), opened, state: Arc::new(state), took: began.elapsed() })
    }

    /// What was read last.
    pub(super) fn opened(&self) -> &Opened {
        &self.opened
    }

    /// What the server answers with.
    pub(super) fn state(&self) -> Arc<State> {
        Arc::clone(&self.state)
    }

    /// Reads what has changed. What cannot be read leaves the last state, marked as such.
    pub(super) fn refresh(&mut self, session: &Session) {
        let began = Instant::now();
        let generation = self.state.generation + 1;
        match made(&self.args, generation, session) {
            Ok((opened, state)) => {
                self.opened = opened;
                self.state = Arc::new(state);
            }
            Err(error) => {
                session.say(&format!("seloste: {error:#}"));
                let pages = self.state.pages.lock().map(|it| it.clone()).unwrap_or_default();
                self.state = Arc::new(State {
                    generation,
                    stale: true,
                    findings: self.state.findings.clone(),
                    pages: Mutex::new(pages),
                    sources: self.state.sources.clone(),
                });
            }
        }
        self.took = began.elapsed();
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

/// The project as it is on the disk now.
fn made(args: &Serve, generation: u64, session: &Session) -> Result<(Opened, State)> {
    let mut opened = session.open(args.project.as_deref(), None)?;
    let mut options = options(args, &opened, session)?;
    let mut findings = opened.findings.clone();
    findings.extend(compile::judge(&opened.project, &options).findings);
    // What a build would refuse is shown as the draft that it would make, the rest as it will be published.
    options.draft = compile::denied(&findings, Level::Error);
    let written: Mutex<BTreeMap<String, Arc<Vec<u8>>>> = Mutex::default();
    let sink = |output: Output| -> Result<(), std::convert::Infallible> {
        if let Ok(mut it) = written.lock() {
            it.insert(output.path, Arc::new(output.bytes));
        }
        Ok(())
    };
    if let Err(Stop::Findings(more)) = compile::write(&mut opened.project, &options, &sink) {
        findings.extend(more);
    }
    let findings = crate::report::arrange(findings, &opened.project.sources);
    let shown = findings.iter().map(|it| shown(it, &opened, args, &session.lang)).collect();
    let inputs = opened.project.inputs.iter().filter_map(|it| opened.project.sources.get(*it));
    let sources = inputs.map(|it| (it.path.clone(), it.text.to_string())).collect();
    let pages = Mutex::new(written.into_inner().unwrap_or_default());
    Ok((opened, State { generation, stale: false, findings: shown, pages, sources }))
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

fn shown(finding: &Diagnostic, opened: &Opened, args: &Serve, lang: &Lang) -> Finding {
    let place = opened.project.sources.locate(finding.span);
    let (file, line, column) = place.map_or((String::new(), 0, 0), |(path, at)| (path.to_owned(), at.line, at.column));
    let href = (!file.is_empty() && !file.starts_with('<')).then(|| match &args.editor {
        Some(template) => template
            .replace("{path}", &opened.root.dir.join(&file).display().to_string())
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
        registers: concerned(finding, opened),
    }
}

/// The registers whose pages a finding belongs to: the one it names, else the one that stands in its file.
fn concerned(finding: &Diagnostic, opened: &Opened) -> Vec<String> {
    let in_file = opened.project.registers.iter().filter(|it| it.file == finding.span.file).map(|it| it.id.clone());
    finding.register.clone().map_or_else(|| in_file.collect(), |it| vec![it])
}
