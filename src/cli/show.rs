//! `show`: the register as it is understood, at every stage of the pipeline.

use std::path::Path;

use anyhow::Result;

use super::Ending;
use super::args::Show;
use super::session::{Opened, Session};
use crate::compile;
use crate::diag::Message;
use crate::doc::plain;
use crate::i18n::Locales;
use crate::lang::Lang;
use crate::law::right::{Applies, Right};
use crate::project::Loaded;
use crate::render::Theme;
use crate::source::{SourceMap, Span};
use crate::syntax::{Entry, Kind, Node};
use crate::{export, lower, render, site, text};

use super::build::known;

/// `seloste show`
pub(super) fn show(args: &Show, session: &Session) -> Result<Ending> {
    if args.vocabulary {
        return vocabulary(args.kind.as_deref(), session);
    }
    let opened = session.open(args.project.as_deref().map(Path::new), None)?;
    let id = args.register.as_deref().unwrap_or_default();
    let ids: Vec<&str> = opened.project.registers.iter().map(|it| it.id.as_str()).collect();
    known(id, &ids, "show", session)?;
    let Some(loaded) = opened.project.registers.iter().find(|it| it.id == id) else { return Ok(Ending::Fine) };
    let stages: Vec<&str> =
        ["model", "rights", "doc", "json"].into_iter().chain(render::FORMATS.iter().map(|it| it.name)).collect();
    for stage in &args.emit {
        known(stage, &stages, "--emit", session)?;
    }
    let tags: Vec<&str> = loaded.languages.iter().map(Lang::as_str).collect();
    if let Some(it) = &args.language {
        known(it, &tags, "--language", session)?;
    }
    for stage in &args.emit {
        match stage.as_str() {
            "model" => session.print(&model(loaded, &opened))?,
            "rights" => session.print(&rights(loaded, session))?,
            _ => session.print_bytes(&rendered(stage, args.language.as_deref(), loaded, &opened, session)?)?,
        }
    }
    Ok(Ending::Fine)
}

/// The merged definition, each value with its place.
fn model(loaded: &Loaded, opened: &Opened) -> String {
    let mut out = String::new();
    for entry in loaded.node.entries() {
        write_entry(entry, 0, loaded, opened, &mut out);
    }
    out
}

fn write_entry(entry: &Entry, indent: usize, loaded: &Loaded, opened: &Opened, out: &mut String) {
    let place = place(entry.key_span, &opened.project.sources, &opened.root.prefix);
    write_value(&format!("{}{}:", "  ".repeat(indent), entry.key), &entry.value, indent, &place, out);
    match &entry.value.kind {
        Kind::Map(entries) => entries.iter().for_each(|it| write_entry(it, indent + 1, loaded, opened, out)),
        Kind::List(items) => items.iter().for_each(|it| write_item(it, indent + 1, loaded, opened, out)),
        Kind::Null | Kind::Scalar(_) => {}
    }
}

fn write_item(item: &Node, indent: usize, loaded: &Loaded, opened: &Opened, out: &mut String) {
    let place = place(item.head, &opened.project.sources, &opened.root.prefix);
    write_value(&format!("{}-", "  ".repeat(indent)), item, indent, &place, out);
    match &item.kind {
        Kind::Map(entries) => entries.iter().for_each(|it| write_entry(it, indent + 1, loaded, opened, out)),
        Kind::List(items) => items.iter().for_each(|it| write_item(it, indent + 1, loaded, opened, out)),
        Kind::Null | Kind::Scalar(_) => {}
    }
}

/// One line: what stands there, and where.
fn write_value(begin: &str, node: &Node, indent: usize, place: &str, out: &mut String) {
    let text = match &node.kind {
        Kind::Scalar(it) => it.text.trim_end().to_owned(),
        Kind::Null | Kind::List(_) | Kind::Map(_) => String::new(),
    };
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let line = format!("{begin} {first}").trim_end().to_owned();
    out.push_str(&format!("{line:<72}  # {place}\n"));
    for more in lines {
        out.push_str(format!("{}{more}", "  ".repeat(indent + 1)).trim_end());
        out.push('\n');
    }
}

fn place(span: Span, sources: &SourceMap, prefix: &str) -> String {
    match sources.locate(span) {
        Some((path, at)) => format!("{prefix}{path}:{}", at.line),
        None => String::new(),
    }
}

/// The rights that follow from the bases, with why.
fn rights(loaded: &Loaded, session: &Session) -> String {
    let lang = &session.lang;
    let title = text! {
        fi: "# oikeudet, jotka seuraavat oikeusperusteista",
        sv: "# rättigheter som följer av de rättsliga grunderna",
        en: "# rights that follow from the legal bases",
    };
    let mut out = format!("{}\n", title.get(lang));
    let outcomes = loaded.register.outcomes();
    for right in Right::ALL {
        let merged = outcomes.get(right);
        let (word, why) = match &merged.applies {
            Applies::Yes => (text! { fi: "kyllä", sv: "ja", en: "yes" }, String::new()),
            Applies::Conditional(it) => (
                text! { fi: "ehdolla", sv: "villkorlig", en: "conditional" },
                format!("{} ({})", it.summary().get(lang), it.cite().text(lang)),
            ),
            Applies::No(it) => (
                text! { fi: "ei", sv: "nej", en: "no" },
                format!("{} ({})", it.summary().get(lang), it.cite().text(lang)),
            ),
        };
        let purposes = if merged.for_purposes.is_empty() || merged.is_uniform() {
            String::new()
        } else {
            format!(" [{}]", merged.for_purposes.join(", "))
        };
        let line = format!("{:<22} {:<12}{purposes} {why}", right.id(), word.get(lang));
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The notice in a format, or its words alone.
fn rendered(
    stage: &str,
    language: Option<&str>,
    loaded: &Loaded,
    opened: &Opened,
    session: &Session,
) -> Result<Vec<u8>> {
    let project = &opened.project;
    let wanted = language.and_then(Lang::parse);
    let lang = wanted
        .or_else(|| loaded.languages.iter().find(|it| **it == session.lang).cloned())
        .or_else(|| loaded.languages.first().cloned())
        .unwrap_or_else(Lang::en);
    let Some(locale) = project.locales.get(&lang) else { anyhow::bail!("--language: {lang}") };
    let (profile, names) = (project.settings.order(), site::names(project));
    let as_of = session.date(project)?.0;
    if stage == "json" {
        let vocabulary = project.locales.vocabulary();
        let cx = export::Context { locale, vocabulary, index: &project.index, languages: &loaded.languages, as_of };
        return Ok(export::json(&loaded.register, &cx));
    }
    let cx = lower::Context {
        locale,
        locales: &project.locales,
        index: &project.index,
        profile: &profile,
        as_of,
        draft: true,
        languages: &loaded.languages,
        path: &loaded.id,
        registers: &names,
    };
    let doc = lower::notice(&lower::Derived::of(&loaded.register), &cx);
    let Some(format) = compile::format_named(stage) else {
        let mut words = plain::doc(&doc).join("\n");
        words.push('\n');
        return Ok(words.into_bytes());
    };
    let overrides =
        project.templates.iter().filter_map(|(path, id)| Some((path.clone(), project.sources.get(*id)?.text.clone())));
    let theme = Theme::new(&overrides.collect()).map_err(|problems| {
        anyhow::anyhow!(
            "{}",
            problems.iter().map(|it| format!("{}: {}", it.template, it.message)).collect::<Vec<_>>().join("; ")
        )
    })?;
    format.write(&doc, &theme).map_err(|it| anyhow::anyhow!("{it}"))
}

/// The terms of the vocabulary with their words.
fn vocabulary(kind: Option<&str>, session: &Session) -> Result<Ending> {
    let locales = Locales::embedded();
    let facts = locales.vocabulary();
    let kinds = ["data", "subject", "source", "event", "recipient", "measure", "use", "channel", "deletion"];
    if let Some(it) = kind {
        known(it, &kinds, "--kind", session)?;
    }
    let Some(locale) = locales.get(&session.lang) else { return Ok(Ending::Fine) };
    let mut out = String::new();
    for each in kinds.iter().filter(|it| kind.is_none_or(|kind| kind == **it)) {
        let title = Message::new(text! { fi: "# laji: {kind}", sv: "# slag: {kind}", en: "# kind: {kind}" });
        out.push_str(&format!("{}\n", title.arg("kind", *each).get(&session.lang)));
        for id in facts.of_kind(each) {
            let words = locale.term(id).map(|it| plain::inlines(&it)).unwrap_or_default();
            out.push_str(&format!("{id:<34} {words}\n"));
        }
    }
    session.print(&out)?;
    Ok(Ending::Fine)
}
