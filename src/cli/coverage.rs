//! `coverage`: every register against every duty of the law.

use anyhow::{Result, bail};

use super::Ending;
use super::args::{Coverage as Args, DenyOf};
use super::build::known;
use super::session::{Opened, Session};
use crate::compile::{self, Options};
use crate::diag::Level;
use crate::guide::coverage::{Coverage, data, page, terminal};
use crate::i18n::Locales;
use crate::render::{self, Manuscript, Theme};
use crate::{lower, project};

/// The forms that the table can be printed in.
const FORMATS: [&str; 5] = ["terminal", "markdown", "html", "json", "csv"];

/// `seloste coverage`
pub(super) fn coverage(args: &Args, session: &Session) -> Result<Ending> {
    known(&args.format, &FORMATS, "--format", session)?;
    let opened = session.open(args.project.as_deref(), None)?;
    let ids: Vec<&str> = opened.project.registers.iter().map(|it| it.id.as_str()).collect();
    for it in &args.only {
        known(it, &ids, "--only", session)?;
    }
    if ids.is_empty() {
        bail!("{}", project::empty_project().get(&session.lang));
    }
    let as_of = session.date(&opened.project)?;
    session.trace_date(as_of);
    let options = Options {
        formats: Vec::new(),
        languages: Vec::new(),
        only: args.only.clone(),
        as_of,
        draft: false,
        heading_level: 2,
    };
    let judged = compile::judge(&opened.project, &options);
    let mut others = opened.project.concerning(&opened.findings, &args.only);
    others.extend(judged.findings.iter().cloned());
    let coverage = Coverage::of(&opened.project, &judged.checked, &judged.levels, &others, as_of);
    session.print_bytes(&printed(&args.format, &coverage, &opened, session)?)?;
    session.trace_time();
    let denied = args.deny.is_some_and(|least| coverage.worst().is_some_and(|worst| worst <= level(least)));
    Ok(if denied { Ending::Denied } else { Ending::Fine })
}

fn printed(format: &str, coverage: &Coverage, opened: &Opened, session: &Session) -> Result<Vec<u8>> {
    let (sources, prefix) = (&opened.project.sources, opened.root.prefix.as_str());
    let locales = Locales::embedded();
    let Some(locale) = locales.get(&session.speaks()) else { bail!("locale") };
    let page = || page::page(coverage, locale, lower::words(locale));
    let theme = || Theme::new(&std::collections::BTreeMap::new()).map_err(|_| anyhow::anyhow!("templates"));
    Ok(match format {
        "json" => data::json(coverage, sources, prefix, &session.lang).into_bytes(),
        "csv" => data::csv(coverage, sources, prefix, &session.lang).into_bytes(),
        "markdown" => {
            render::markdown::render(&Manuscript::new(&page(), &theme()?)).map_err(|it| anyhow::anyhow!("{it}"))?
        }
        "html" => render::html::render(&Manuscript::new(&page(), &theme()?)).map_err(|it| anyhow::anyhow!("{it}"))?,
        _ => {
            let view = terminal::View { width: Session::width(), color: session.colored() };
            terminal::print(coverage, locale, view).into_bytes()
        }
    })
}

fn level(deny: DenyOf) -> Level {
    match deny {
        DenyOf::Errors => Level::Error,
        DenyOf::Warnings => Level::Warning,
        DenyOf::Advice => Level::Advice,
    }
}
