//! What all commands of one run share: language, date, colours, streams.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use jiff::civil;
use rayon::prelude::*;

use super::args::{Color, Shared};
use super::disk::{self, Root};
use super::reach::{self, Reach};
use super::words::Words;
use crate::diag::Diagnostic;
use crate::lang::Lang;
use crate::model::value::Date;
use crate::project::{self, Content, One, Plan, Project};
use crate::report::{self, RuleInfo};
use crate::source::{Limits, SourceMap};
use crate::{check, text};

/// The surroundings of one run.
#[derive(Debug)]
pub(super) struct Session {
    /// The language of messages.
    pub(super) lang: Lang,
    /// What the program says of its surroundings.
    pub(super) words: Words,
    /// `--as-of`, when given.
    as_of: Option<Date>,
    color: Color,
    /// Say nothing but findings and results.
    pub(super) quiet: bool,
    /// Say more.
    verbose: bool,
    /// What is read at most.
    pub(super) limits: Limits,
    /// When the run began.
    began: Instant,
}

/// A project whose registers are still to be read.
pub(super) struct Planned {
    /// What the registers share.
    pub(super) plan: Plan,
    /// Where the project is.
    pub(super) root: Root,
    /// Where its output goes.
    pub(super) out: PathBuf,
}

/// A project that was read.
pub(super) struct Opened {
    /// The project.
    pub(super) project: Project,
    /// What reading it found.
    pub(super) findings: Vec<Diagnostic>,
    /// Where it is.
    pub(super) root: Root,
    /// Where its output goes.
    pub(super) out: PathBuf,
}

impl Session {
    /// Reads what the flags and the environment say.
    pub(super) fn new(shared: &Shared) -> Result<Self> {
        let lang = match &shared.lang {
            Some(tag) => Lang::parse(tag).filter(|it| matches!(it.base(), "fi" | "sv" | "en")),
            None => Some(from_environment()),
        };
        let Some(lang) = lang else {
            // Which language to say this in is just what is not known.
            bail!("--lang: `{}` is not known; possible: fi, sv, en", shared.lang.as_deref().unwrap_or_default());
        };
        super::crash::speak(&lang);
        let words = Words { lang: lang.clone() };
        let as_of = match &shared.as_of {
            Some(it) => Some(parse_date(it, "--as-of", &words)?),
            None => None,
        };
        let limits = reach::limits(&shared.limit, &words)?;
        let (quiet, verbose) = (shared.quiet, shared.verbose);
        Ok(Self { lang, words, as_of, color: shared.color, quiet, verbose, limits, began: Instant::now() })
    }

    /// Reads what the registers of a project share, of the project that an argument means.
    pub(super) fn plan(&self, argument: Option<&Path>, out: Option<&Path>) -> Result<Planned> {
        let root = disk::find(argument, &self.words)?;
        let named = out.map(Path::to_path_buf);
        let skipped = named.clone().unwrap_or_else(|| root.dir.join("dist"));
        let paths = disk::list(&root, &skipped, self.limits, &self.words)?;
        for path in &paths {
            self.trace(|| {
                let text = text! { fi: "luettu: {value}", sv: "läst: {value}", en: "read {value}" };
                self.words.with(text, format!("{}{path}", root.prefix))
            });
        }
        let plan = Plan::of(paths, &|path: &str| self.read(&root, path), self.limits)?;
        let out = match named {
            Some(it) => it,
            None => self.own_out(&root, &plan.common)?,
        };
        Ok(Planned { plan, root, out })
    }

    /// Reads a file of a project.
    pub(super) fn read(&self, root: &Root, path: &str) -> Result<Option<Content>> {
        disk::read(root, path, self.limits, &self.words)
    }

    /// Reads the whole project that an argument means.
    pub(super) fn open(&self, argument: Option<&Path>, out: Option<&Path>) -> Result<Opened> {
        let Planned { plan, root, out } = self.plan(argument, out)?;
        let read = |path: &str| self.read(&root, path);
        let all: Vec<One> =
            (0..plan.len()).into_par_iter().map(|at| plan.register(at, &read)).collect::<Result<_>>()?;
        let (mut project, findings) = plan.whole(all);
        if let Some(part) = &root.part {
            project.keep_under(part);
        }
        Ok(Opened { project, findings, root, out })
    }

    /// The output folder that the project names. Only a flag may name one elsewhere: a project may come from anybody.
    fn own_out(&self, root: &Root, project: &Project) -> Result<PathBuf> {
        let named = project.settings.out.as_deref().filter(|it| project::own::is_inside(it.trim_end_matches('/')));
        let out = root.dir.join(named.unwrap_or("dist"));
        Reach { root: &root.dir, limits: self.limits, words: &self.words }.holds_folder(&out)?;
        Ok(out)
    }

    /// The date of judgement: the flag, the project, the environment's stand-in for the clock
    /// (`SOURCE_DATE_EPOCH`, reproducible-builds.org), today.
    pub(super) fn date(&self, project: &Project) -> Result<Date> {
        if let Some(it) = self.as_of {
            return Ok(it);
        }
        if let Some(it) = project.settings.as_of.get() {
            return Ok(*it);
        }
        self.clock()
    }

    /// The day of `SOURCE_DATE_EPOCH`, else of the clock.
    fn clock(&self) -> Result<Date> {
        match env::var("SOURCE_DATE_EPOCH") {
            Ok(seconds) => {
                let words = text! {
                    fi: "SOURCE_DATE_EPOCH ei ole sekuntien määrä: {value}",
                    sv: "SOURCE_DATE_EPOCH är inte ett antal sekunder: {value}",
                    en: "SOURCE_DATE_EPOCH is not a number of seconds: {value}",
                };
                let parsed = seconds.parse::<i64>().ok().and_then(day_of);
                parsed.with_context(|| self.words.with(words, seconds))
            }
            Err(_) => Ok(today()),
        }
    }

    /// The day that new files bear.
    pub(super) fn today(&self) -> Result<Date> {
        match self.as_of {
            Some(it) => Ok(it),
            None => self.clock(),
        }
    }

    /// Whether standard output is a terminal that wants colours.
    pub(super) fn colored(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                io::stdout().is_terminal()
                    && env::var_os("NO_COLOR").is_none_or(|it| it.is_empty())
                    && env::var_os("TERM").is_none_or(|it| it != "dumb")
            }
        }
    }

    /// The language of messages without region or variant: the one that the program's own words come in.
    pub(super) fn speaks(&self) -> Lang {
        Lang::parse(self.lang.base()).unwrap_or_else(Lang::en)
    }

    /// How wide a line may be: the terminal's width, at most 120; 100 where there is no terminal.
    pub(super) fn width() -> usize {
        terminal_size::terminal_size().map_or(100, |(terminal_size::Width(it), _)| usize::from(it).clamp(40, 120))
    }

    /// Findings in a style.
    pub(super) fn render(
        &self,
        style: &report::Style,
        findings: &[Diagnostic],
        sources: &SourceMap,
        prefix: &str,
        color: bool,
    ) -> String {
        let rules: Vec<RuleInfo> = check::rules::ALL
            .iter()
            .map(|it| RuleInfo { name: it.name, level: it.level, summary: it.summary, url: None })
            .collect();
        let options = report::Options {
            lang: &self.lang,
            color,
            width: Self::width(),
            prefix,
            unicode: true,
            version: env!("CARGO_PKG_VERSION"),
            rules: &rules,
        };
        (style.print)(findings, sources, &options)
    }

    /// Writes a result to standard output.
    pub(super) fn print(&self, text: &str) -> Result<()> {
        self.print_bytes(text.as_bytes())
    }

    /// Writes a result to standard output.
    pub(super) fn print_bytes(&self, bytes: &[u8]) -> Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()?;
        Ok(())
    }

    /// Says what only those want to know who look for a reason.
    fn trace(&self, text: impl FnOnce() -> String) {
        if self.verbose {
            self.say(&text());
        }
    }

    /// Says which day the rules judge by.
    pub(super) fn trace_date(&self, date: Date) {
        let text = text! {
            fi: "arvioidaan päivän {value} mukaan",
            sv: "bedöms enligt läget den {value}",
            en: "judged as of {value}",
        };
        self.trace(|| self.words.with(text, date.to_string()));
    }

    /// Says how long the run has taken so far.
    pub(super) fn trace_time(&self) {
        let text = text! { fi: "aikaa kului {value} ms", sv: "tidsåtgång {value} ms", en: "took {value} ms" };
        self.trace(|| self.words.with(text, self.began.elapsed().as_millis().to_string()));
    }

    /// Says something that is no result, unless quiet.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            for line in text.lines() {
                drop(writeln!(io::stderr(), "{}", report::one_line(line)));
            }
        }
    }
}

/// A date of a flag.
fn parse_date(value: &str, flag: &str, words: &Words) -> Result<Date> {
    use crate::syntax::ScalarValue as _;
    Date::read(value).map_err(|trouble| {
        let help = trouble.help.map(|it| format!(" ({})", it.get(&words.lang))).unwrap_or_default();
        anyhow::anyhow!("{flag}: {}{help}", trouble.message.get(&words.lang))
    })
}

/// The language of the environment, as programs find it; English when it is another.
fn from_environment() -> Lang {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|it| env::var(it).ok().filter(|it| !it.is_empty()));
    match value.unwrap_or_default().get(..2) {
        Some("fi") => Lang::fi(),
        Some("sv") => Lang::sv(),
        _ => Lang::en(),
    }
}

/// The day (UTC) of a number of seconds since 1970.
fn day_of(seconds: i64) -> Option<Date> {
    let days = i32::try_from(seconds.div_euclid(86_400)).ok()?;
    civil::Date::new(1970, 1, 1).ok()?.checked_add(jiff::Span::new().try_days(days).ok()?).ok().map(Date)
}

fn today() -> Date {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = now.map_or(0, |it| i64::try_from(it.as_secs()).unwrap_or_default());
    day_of(seconds).unwrap_or(Date(civil::Date::ZERO))
}
