//! `build` and `check`: read, judge, report; and for `build` write the output whole or not at all.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};

use super::Ending;
use super::args::{Build, Check, Deny, Judging};
use super::baseline::{self, Baseline};
use super::disk;
use super::fix;
use super::output::Workshop;
use super::session::{Planned, Session};
use super::watch::Watch;
use crate::compile::{self, Body, Kept, Options, Run, Scope, Stop};
use crate::diag::{Diagnostic, Level, Message};
use crate::lang::Lang;
use crate::project::{self, Project, Reader};
use crate::site::Entry;
use crate::source::SourceMap;
use crate::{render, report, text};

/// `seloste check`
pub(super) fn check(args: &Check, session: &Session) -> Result<Ending> {
    threads(&args.judging);
    let styles = Styles::of(&args.judging, session)?;
    let mut rounds = if args.fix { MOST_ROUNDS } else { 0 };
    loop {
        let planned = session.plan(args.judging.project.as_deref(), None)?;
        let options =
            Options { formats: Vec::new(), ..options(&args.judging, &planned.plan.common, session, &[], &[], false)? };
        session.trace_date(options.as_of);
        let read = |path: &str| session.read(&planned.root, path);
        let nothing = Kept::default();
        let scope = scope(&planned, &options, &read, &nothing, &|_| false);
        let mut run = Run::begin(&scope, &|_, _| Ok(()))?;
        let judged = Judged::of(&args.judging, session, &planned, &mut run, |_| false)?;
        if rounds == 0 || fix::write(&judged.findings, &judged.sources, &planned.root, session)? == 0 {
            session.trace_time();
            return judged.finish(&styles, session, &args.judging);
        }
        rounds -= 1;
    }
}

/// How often `--fix` looks again at what it has mended: one fix can bring another to light.
const MOST_ROUNDS: usize = 10;

/// `seloste build`
pub(super) fn build(args: &Build, session: &Session) -> Result<Ending> {
    threads(&args.judging);
    if !args.watch {
        return once(args, session);
    }
    let opened = session.open(args.judging.project.as_deref(), args.out.as_deref())?;
    let mut watch = Watch::begin(&opened, session)?;
    loop {
        // What stands in the way of a build is told, and may be gone after the next change.
        if let Err(error) = once(args, session) {
            session.say(&format!("seloste: {error:#}"));
        }
        watch.wait()?;
        if let Ok(opened) = session.open(args.judging.project.as_deref(), args.out.as_deref()) {
            watch.follow(&opened, session)?;
        }
    }
}

/// One build.
fn once(args: &Build, session: &Session) -> Result<Ending> {
    let styles = Styles::of(&args.judging, session)?;
    let planned = session.plan(args.judging.project.as_deref(), args.out.as_deref())?;
    // Before the work, so that nobody waits for a refusal; and a folder of registers is never taken for an old output.
    disk::replaceable(&planned.out, &session.words)?;
    let common = &planned.plan.common;
    let options = Options {
        heading_level: usize::from(args.heading_level),
        ..options(&args.judging, common, session, &args.formats, &args.languages, args.draft)?
    };
    let options = if args.fragment { as_fragments(options) } else { options };
    session.trace_date(options.as_of);
    let workshop = Workshop::open(&planned.out, session)?;
    let growing = workshop.grow(session)?;
    let read = |path: &str| session.read(&planned.root, path);
    let intact = |entry: &Entry| workshop.intact(entry);
    let scope = scope(&planned, &options, &read, &workshop.kept, &intact);
    let put = |entry: &Entry, body: Body<'_>| {
        let path = planned.out.join(&*entry.path);
        growing.put(entry, body).with_context(|| session.words.cannot_write(&path))
    };
    let mut run = Run::begin(&scope, &put)?;
    let mut judged = Judged::of(&args.judging, session, &planned, &mut run, baseline::never_built)?;
    let deny = least(args.judging.deny);
    if compile::denied(&judged.findings, deny) && (!args.draft || judged.unreadable) {
        // A draft is built in spite of all but what leaves nothing to build it from.
        let stands = |it: &&Diagnostic| it.level <= deny && (!args.draft || compile::is_fatal(it));
        let count = judged.findings.iter().filter(stands).count();
        let ending = judged.finish(&styles, session, &args.judging)?;
        session.say(&not_built(count, session));
        return Ok(ending);
    }
    match run.finish(&put) {
        Ok(ended) => {
            if let Some(kept) = &ended.kept {
                growing.publish(kept, session)?;
            }
            let ending = judged.finish(&styles, session, &args.judging)?;
            session.say(&built(ended.files, &planned.out, session));
            session.trace_time();
            Ok(if args.draft { Ending::Fine } else { ending })
        }
        Err(Stop::Findings(more)) => {
            let count = more.len();
            judged.findings.extend(more);
            judged.findings = report::arrange(judged.findings, &judged.sources);
            let ending = judged.finish(&styles, session, &args.judging)?;
            session.say(&not_built(count, session));
            Ok(ending)
        }
        Err(Stop::Sink(error)) => Err(error),
    }
}

/// What one run of the stages is given.
fn scope<'a>(
    planned: &'a Planned,
    options: &'a Options,
    read: &'a Reader<'a, anyhow::Error>,
    kept: &'a Kept,
    intact: &'a (dyn Fn(&Entry) -> bool + Sync),
) -> Scope<'a, anyhow::Error> {
    static PROGRAM: OnceLock<String> = OnceLock::new();
    let program = PROGRAM.get_or_init(disk::program);
    Scope { plan: &planned.plan, options, part: planned.root.part.as_deref(), read, kept, program, intact }
}

/// What was found in a project.
struct Judged<'a> {
    planned: &'a Planned,
    findings: Vec<Diagnostic>,
    sources: SourceMap,
    registers: usize,
    /// Whether there is nothing to build a draft from.
    unreadable: bool,
}

impl<'a> Judged<'a> {
    /// The findings of a run, in the order of reports, without those of the baseline.
    fn of(
        judging: &Judging,
        session: &Session,
        planned: &'a Planned,
        run: &mut Run<'_, anyhow::Error>,
        keep: fn(&Diagnostic) -> bool,
    ) -> Result<Self> {
        let ids = run.ids();
        for it in &judging.only {
            known(it, &ids, "--only", session)?;
        }
        let registers = ids.len();
        let mut findings = std::mem::take(&mut run.findings);
        if registers == 0 && findings.is_empty() {
            // There is no file to point at.
            let span = crate::source::Span::new(crate::source::FileId(u32::MAX), 0, 0);
            findings.push(Diagnostic::error("no-registers", span, project::empty_project()).help(text! {
                fi: "tee ensimmäinen: `seloste new`",
                sv: "gör det första: `seloste new`",
                en: "make the first one: `seloste new`",
            }));
        }
        let unreadable = findings.iter().any(compile::is_fatal);
        let sources = std::mem::take(&mut run.sources);
        let findings = report::arrange(findings, &sources);
        let findings = without_accepted(judging, session, &sources, findings, keep)?;
        Ok(Self { planned, findings, sources, registers, unreadable })
    }

    /// Writes the findings everywhere they are wanted and gives the ending.
    fn finish(self, styles: &Styles, session: &Session, judging: &Judging) -> Result<Ending> {
        let Self { planned, findings, sources, registers, .. } = self;
        let prefix = planned.root.prefix.as_str();
        for (style, path) in &styles.files {
            let text = session.render(style, &findings, &sources, prefix, false);
            fs::write(path, text).with_context(|| session.words.cannot_write(Path::new(path)))?;
        }
        session.print(&session.render(styles.main, &findings, &sources, prefix, session.colored()))?;
        if styles.main.name == "human" || styles.main.name == "short" {
            session.say(&report::summary(&findings, registers, &session.lang));
            if let Some(more) = report::learn_more(&findings, &session.lang).filter(|_| styles.main.name == "human") {
                session.say(&more);
            }
        }
        Ok(if compile::denied(&findings, least(judging.deny)) { Ending::Denied } else { Ending::Fine })
    }
}

/// More threads than any machine has processors only cost the time to begin them.
const MOST_JOBS: usize = 256;

fn threads(judging: &Judging) {
    if let Some(jobs) = judging.jobs {
        // Ignored when a pool exists already, which only happens in tests of the library.
        drop(rayon::ThreadPoolBuilder::new().num_threads(jobs.get().min(MOST_JOBS)).build_global());
    }
}

/// What was asked for, checked against what there is.
fn options(
    judging: &Judging,
    project: &Project,
    session: &Session,
    formats: &[String],
    languages: &[String],
    draft: bool,
) -> Result<Options> {
    let tags: Vec<String> = project.locales.iter().map(|it| it.lang().to_string()).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    for it in languages {
        known(it, &tags, "--languages", session)?;
    }
    let formats = if formats.is_empty() { compile::default_formats(&project.settings) } else { formats.to_vec() };
    let unique = known_formats(&formats, session)?;
    Ok(Options {
        formats: unique,
        languages: languages.iter().filter_map(|it| Lang::parse(it)).collect(),
        only: judging.only.clone(),
        as_of: session.date(project)?,
        draft,
        heading_level: 2,
    })
}

/// Formats by their names, each once; refused when one is not known.
pub(super) fn known_formats(formats: &[String], session: &Session) -> Result<Vec<String>> {
    let names: Vec<&str> = render::FORMATS.iter().map(|it| it.name).chain(["json"]).collect();
    for it in formats {
        if it == "pdf" && !names.contains(&"pdf") {
            bail!(session.words.with(
                text! {
                    fi: "tässä ohjelmassa ei ole PDF-latojaa; käännä se näin: {value}",
                    sv: "det här programmet saknar PDF-sättning; bygg det så här: {value}",
                    en: "this program was built without PDF; build it with: {value}",
                },
                "cargo build --release --features pdf"
            ));
        }
        known(it, &names, "--formats", session)?;
    }
    let mut unique: Vec<String> = Vec::new();
    for it in formats {
        if !unique.contains(it) {
            unique.push(it.clone());
        }
    }
    Ok(unique)
}

/// The same build with fragments in the place of pages.
fn as_fragments(mut options: Options) -> Options {
    for format in &mut options.formats {
        if format == "html" {
            "fragment".clone_into(format);
        }
    }
    if !options.formats.iter().any(|it| it == "fragment") {
        options.formats.push("fragment".to_owned());
    }
    let mut seen = Vec::new();
    options.formats.retain(|it| {
        !seen.contains(it) && {
            seen.push(it.clone());
            true
        }
    });
    options
}

/// Refuses a word of a flag that is not one of those that are known.
pub(super) fn known(word: &str, known: &[&str], flag: &str, session: &Session) -> Result<()> {
    if known.contains(&word) {
        return Ok(());
    }
    let hint = match crate::syntax::de::nearest(word, known) {
        Some((nearest, _)) => {
            let text = text! { fi: "tarkoititko: {value}?", sv: "menade du: {value}?", en: "did you mean {value}?" };
            session.words.with(text, nearest)
        }
        None => {
            let text = text! { fi: "mahdollisia: {value}", sv: "möjliga: {value}", en: "possible: {value}" };
            session.words.with(text, known.join(", "))
        }
    };
    let trouble = text! { fi: "{value} on tuntematon", sv: "{value} är okänt", en: "{value} is not known" };
    bail!("{flag}: {}; {hint}", session.words.with(trouble, format!("`{word}`")))
}

/// The findings without those of the baseline, if there is one.
fn without_accepted(
    judging: &Judging,
    session: &Session,
    sources: &SourceMap,
    findings: Vec<Diagnostic>,
    keep: fn(&Diagnostic) -> bool,
) -> Result<Vec<Diagnostic>> {
    let Some(path) = &judging.baseline else { return Ok(findings) };
    let (new, accepted) = Baseline::read(path, session)?.apart(findings, sources, keep);
    if accepted > 0 {
        let text = text! {
            fi: "aiemmin hyväksyttyjä löydöksiä jätettiin pois: {value}",
            sv: "tidigare godkända anmärkningar som utelämnades: {value}",
            en: "accepted earlier and left out: {value}",
        };
        session.say(&session.words.with(text, accepted.to_string()));
    }
    Ok(new)
}

/// The styles that findings are written in.
struct Styles {
    main: &'static report::Style,
    files: Vec<(&'static report::Style, String)>,
}

impl Styles {
    fn of(judging: &Judging, session: &Session) -> Result<Self> {
        let names: Vec<&str> = report::STYLES.iter().map(|it| it.name).collect();
        let style = |name: &str, flag: &str| -> Result<&'static report::Style> {
            known(name, &names, flag, session)?;
            report::find(name).with_context(|| flag.to_owned())
        };
        let mut files = Vec::new();
        for it in &judging.report {
            let Some((name, path)) = it.split_once('=').filter(|(_, path)| !path.is_empty()) else {
                let text = text! {
                    fi: "--report: anna muoto ja tiedosto, esimerkiksi {value}",
                    sv: "--report: ange format och fil, till exempel {value}",
                    en: "--report: give a style and a file, such as {value}",
                };
                bail!(session.words.with(text, "json=findings.json"))
            };
            files.push((style(name, "--report")?, path.to_owned()));
        }
        Ok(Self { main: style(&judging.format, "--format")?, files })
    }
}

/// The least grave level that is denied.
fn least(deny: Option<Deny>) -> Level {
    match deny {
        None => Level::Error,
        Some(Deny::Warnings) => Level::Warning,
        Some(Deny::Advice) => Level::Advice,
    }
}

fn built(count: usize, out: &Path, session: &Session) -> String {
    Message::new(text! {
        fi: "valmis: {count} tiedostoa kansiossa {path}",
        sv: "klart: {count} filer i mappen {path}",
        en: "done: {count} files in {path}",
    })
    .arg("count", count.to_string())
    .arg("path", disk::seen(out).display().to_string())
    .get(&session.lang)
}

fn not_built(count: usize, session: &Session) -> String {
    let text = if count == 1 {
        text! {
            fi: "selosteita ei kirjoitettu: 1 este; vanhat tulokset ovat ennallaan",
            sv: "inga beskrivningar skrevs: 1 hinder; de gamla resultaten är orörda",
            en: "nothing was written: 1 finding stands in the way; the old output is untouched",
        }
    } else {
        text! {
            fi: "selosteita ei kirjoitettu: {count} estettä; vanhat tulokset ovat ennallaan",
            sv: "inga beskrivningar skrevs: {count} hinder; de gamla resultaten är orörda",
            en: "nothing was written: {count} findings stand in the way; the old output is untouched",
        }
    };
    Message::new(text).arg("count", count.to_string()).get(&session.lang)
}
