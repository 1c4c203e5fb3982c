//! One notice, and the pages around all of them: without it a build and a preview would each have a way of their own to
//! make the same files.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Options, Output, Stop, chosen, format_named, languages, render_findings, tags, theme};
use crate::diag::Diagnostic;
use crate::doc::Doc;
use crate::i18n::locale::Locale;
use crate::project::{Loaded, Project};
use crate::render::{RenderError, Theme};
use crate::{export, lower, site};

/// All that files are made with.
pub struct Press<'a> {
    project: &'a Project,
    options: &'a Options,
    theme: Theme,
    website: site::Site<'a>,
    names: BTreeMap<String, lower::Neighbour>,
    profile: lower::Profile,
}

/// Why the pages around the notices could not be written.
enum Halt<E> {
    Stop(Stop<E>),
    Render(RenderError),
}

impl<E> From<RenderError> for Halt<E> {
    fn from(error: RenderError) -> Self {
        Self::Render(error)
    }
}

impl<'a> Press<'a> {
    /// The press of a project.
    ///
    /// # Errors
    /// What is wrong with the project's templates.
    pub fn new(project: &'a Project, options: &'a Options) -> Result<Self, Vec<Diagnostic>> {
        Ok(Self {
            project,
            options,
            theme: theme(project)?.with_heading_level(options.heading_level),
            website: site::Site::new(project, options),
            names: site::names(project),
            profile: project.settings.order(),
        })
    }

    /// The registers that are asked for, and what the website knows of them.
    #[must_use]
    pub fn rows(&self) -> (Vec<&'a Loaded>, Vec<site::Row>) {
        let registers: Vec<&Loaded> = chosen(self.project, self.options).into_iter().map(|(_, it)| it).collect();
        let rows = registers.par_iter().map(|it| self.row(it)).collect();
        (registers, rows)
    }

    /// What the website knows of a register.
    #[must_use]
    pub fn row(&self, loaded: &Loaded) -> site::Row {
        site::Row::of(self.project, self.options, loaded)
    }

    /// The notice of a register in a language.
    fn notice(&self, loaded: &Loaded, row: &site::Row, locale: &Locale) -> Doc {
        let cx = lower::Context {
            locale,
            locales: &self.project.locales,
            index: &self.project.index,
            profile: &self.profile,
            as_of: self.options.as_of.0,
            draft: self.options.draft,
            languages: &tags(self.project, self.options, loaded),
            path: &loaded.id,
            registers: &self.names,
        };
        let mut doc = lower::notice(&loaded.register, &cx);
        self.website.place(&mut doc, locale, row);
        doc
    }

    /// The files of a notice in all its languages.
    ///
    /// # Errors
    /// That of the sink.
    pub fn print_all<E>(
        &self,
        loaded: &Loaded,
        row: &site::Row,
        hand_over: &dyn Fn(Output) -> Result<(), E>,
    ) -> Result<Vec<Diagnostic>, E> {
        let mut refused = Vec::new();
        for locale in languages(self.project, self.options, loaded) {
            refused.extend(self.print(loaded, row, locale, hand_over)?);
        }
        Ok(refused)
    }

    /// The files of a notice in a language; gives what the renderers refused.
    ///
    /// # Errors
    /// That of the sink.
    pub fn print<E>(
        &self,
        loaded: &Loaded,
        row: &site::Row,
        locale: &Locale,
        hand_over: &dyn Fn(Output) -> Result<(), E>,
    ) -> Result<Vec<Diagnostic>, E> {
        let (project, options) = (self.project, self.options);
        let doc = self.notice(loaded, row, locale);
        let mut refused = Vec::new();
        for format in &options.formats {
            let path = |extension: &str| format!("{}/{}.{extension}", locale.lang(), loaded.id);
            if format == "json" {
                let cx = export::Context {
                    locale,
                    vocabulary: project.locales.vocabulary(),
                    index: &project.index,
                    languages: &tags(project, options, loaded),
                    as_of: options.as_of.0,
                };
                hand_over(Output { path: path("json"), bytes: export::json(&loaded.register, &cx) })?;
            } else if let Some(format) = format_named(format) {
                match (format.render)(&doc, &self.theme) {
                    Ok(bytes) => hand_over(Output { path: path(format.extension), bytes })?,
                    Err(error) => refused.extend(render_findings(project, Some(loaded), &error)),
                }
            }
        }
        Ok(refused)
    }

    /// The pages around the notices, and the collections of them.
    ///
    /// # Errors
    /// What a renderer refused, and that of the sink.
    pub fn around<E>(
        &self,
        registers: &[&Loaded],
        rows: &[site::Row],
        hand_over: &mut dyn FnMut(Output) -> Result<(), Stop<E>>,
    ) -> Result<(), Stop<E>> {
        let refused = |error: &RenderError| Stop::Findings(render_findings(self.project, None, error));
        let by_id: BTreeMap<&str, &Loaded> = registers.iter().map(|it| (it.id.as_str(), *it)).collect();
        let lower = |row: &site::Row, locale: &Locale| match by_id.get(row.id.as_str()) {
            Some(loaded) => self.notice(loaded, row, locale),
            None => self.website.frame(locale, row.id.clone()),
        };
        for volume in self.website.volumes(rows, &lower) {
            hand_over(volume.write(&self.website, &self.theme, &lower).map_err(|it| refused(&it))?)?;
        }
        self.pages(rows, hand_over)
    }

    /// The pages around the notices alone.
    ///
    /// # Errors
    /// What a renderer refused, and that of the sink.
    pub fn pages<E>(
        &self,
        rows: &[site::Row],
        hand_over: &mut dyn FnMut(Output) -> Result<(), Stop<E>>,
    ) -> Result<(), Stop<E>> {
        let written = self.website.write(rows, &self.theme, &mut |output| hand_over(output).map_err(Halt::Stop));
        written.map_err(|halt| match halt {
            Halt::Stop(it) => it,
            Halt::Render(error) => Stop::Findings(render_findings(self.project, None, &error)),
        })
    }
}
