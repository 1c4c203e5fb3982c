//! One notice, and the pages around all of them: without it a build and a preview would each have a way of their own to
//! make the same files.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::{Options, Output, Stop, chosen, faint_findings, format_named, languages, render_findings, tags, theme};
use crate::diag::Diagnostic;
use crate::doc::Doc;
use crate::i18n::locale::Locale;
use crate::lang::Lang;
use crate::project::{Loaded, Project};
use crate::render::{Manuscript, RenderError, Theme};
use crate::{export, lower, site};

/// All that files are made with.
pub struct Press<'a> {
    project: &'a Project,
    options: &'a Options,
    theme: Theme,
    profile: lower::Profile,
}

/// What a notice says of others: the registers that it may name, and the languages of the website.
pub struct Surroundings<'a> {
    /// The other registers.
    pub names: &'a dyn lower::Neighbours,
    /// The languages that any register is written in.
    pub languages: &'a BTreeSet<Lang>,
}

/// The other registers by their ids; remembers which of them a notice asks for.
pub struct Asking<'a> {
    rows: &'a BTreeMap<&'a str, &'a site::Row>,
    asked: RefCell<BTreeSet<String>>,
}

impl<'a> Asking<'a> {
    /// A notice that may ask for any of these.
    #[must_use]
    pub fn among(rows: &'a BTreeMap<&'a str, &'a site::Row>) -> Self {
        Self { rows, asked: RefCell::default() }
    }

    /// The ids that were asked for, of registers that there are and of others.
    #[must_use]
    pub fn asked(self) -> BTreeSet<String> {
        self.asked.into_inner()
    }
}

impl lower::Neighbours for Asking<'_> {
    fn find(&self, id: &str) -> Option<lower::Neighbour> {
        self.asked.borrow_mut().insert(id.to_owned());
        let row = self.rows.get(id)?;
        Some(lower::Neighbour { name: row.name.as_ref().map(site::Said::localized), path: row.id.clone() })
    }
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
            profile: project.settings.order(),
        })
    }

    /// What is to be said of the project's own colors.
    #[must_use]
    pub fn colors(&self) -> Vec<Diagnostic> {
        faint_findings(self.project, &self.theme)
    }

    /// The registers that are asked for, and what the website knows of them.
    #[must_use]
    pub fn rows(&self) -> (Vec<&'a Loaded>, Vec<Arc<site::Row>>) {
        let registers: Vec<&Loaded> = chosen(self.project, self.options).into_iter().map(|(_, it)| it).collect();
        let rows = registers.par_iter().map(|it| Arc::new(self.row(it))).collect();
        (registers, rows)
    }

    /// What the website knows of a register.
    #[must_use]
    pub fn row(&self, loaded: &Loaded) -> site::Row {
        site::Row::of(self.project, self.options, loaded)
    }

    /// The languages that any of the registers is written in, as far as they are asked for.
    #[must_use]
    pub fn languages(rows: &[Arc<site::Row>]) -> BTreeSet<Lang> {
        rows.iter().flat_map(|it| it.languages.iter().cloned()).collect()
    }

    /// The notice of a register in a language.
    #[must_use]
    pub fn notice(&self, loaded: &Loaded, row: &site::Row, locale: &Locale, around: &Surroundings<'_>) -> Doc {
        self.told(&lower::Derived::of(&loaded.register), loaded, row, locale, around)
    }

    fn told(
        &self,
        derived: &lower::Derived<'_>,
        loaded: &Loaded,
        row: &site::Row,
        locale: &Locale,
        around: &Surroundings<'_>,
    ) -> Doc {
        let cx = lower::Context {
            locale,
            locales: &self.project.locales,
            index: &self.project.index,
            profile: &self.profile,
            as_of: self.options.as_of.0,
            draft: self.options.draft,
            languages: &row.languages,
            path: &loaded.id,
            registers: around.names,
        };
        let mut doc = lower::notice(derived, &cx);
        site::Site::new(self.project, self.options, around.languages).place(&mut doc, locale, row);
        doc
    }

    /// The notices of a register in all its languages.
    #[must_use]
    pub fn notices(&self, loaded: &Loaded, row: &site::Row, around: &Surroundings<'_>) -> Vec<(&'a Locale, Doc)> {
        let locales = languages(self.project, self.options, loaded);
        let derived = lower::Derived::of(&loaded.register);
        locales.into_iter().map(|it| (it, self.told(&derived, loaded, row, it, around))).collect()
    }

    /// The files of a notice in all its languages; gives what the renderers refused.
    ///
    /// # Errors
    /// That of the sink.
    pub fn print_all<E>(
        &self,
        home: &Project,
        loaded: &Loaded,
        notices: &[(&Locale, Doc)],
        hand_over: &dyn Fn(Output) -> Result<(), E>,
    ) -> Result<Vec<Diagnostic>, E> {
        let mut refused = Vec::new();
        for (locale, doc) in notices {
            refused.extend(self.print(home, loaded, locale, doc, hand_over)?);
        }
        Ok(refused)
    }

    /// The files of a notice in a language; gives what the renderers refused. `home` has the texts of the register.
    ///
    /// # Errors
    /// That of the sink.
    pub fn print<E>(
        &self,
        home: &Project,
        loaded: &Loaded,
        locale: &Locale,
        doc: &Doc,
        hand_over: &dyn Fn(Output) -> Result<(), E>,
    ) -> Result<Vec<Diagnostic>, E> {
        let (project, options) = (self.project, self.options);
        let manuscript = Manuscript::new(doc, &self.theme);
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
                match (format.render)(&manuscript) {
                    Ok(bytes) => hand_over(Output { path: path(format.extension), bytes })?,
                    Err(error) => refused.extend(render_findings(home, Some(loaded), &error)),
                }
            }
        }
        Ok(refused)
    }

    /// The pages around the notices, and the collections of them. `notice` gives the document of a register again.
    ///
    /// # Errors
    /// What a renderer refused, and that of the sink.
    pub fn around<E>(
        &self,
        rows: &[Arc<site::Row>],
        notice: &dyn Fn(&site::Row, &Locale) -> Doc,
        hand_over: &mut dyn FnMut(Output) -> Result<(), Stop<E>>,
    ) -> Result<(), Stop<E>> {
        let website = self.website(rows);
        let refused = |error: &RenderError| Stop::Findings(render_findings(self.project, None, error));
        for volume in website.volumes(rows, notice) {
            hand_over(volume.write(&website, &self.theme, notice).map_err(|it| refused(&it))?)?;
        }
        self.pages(rows, hand_over)
    }

    /// A page for a register whose notice cannot be had.
    #[must_use]
    pub fn blank(&self, locale: &Locale, row: &site::Row) -> Doc {
        site::Site::new(self.project, self.options, &BTreeSet::new()).frame(locale, row.id.clone())
    }

    fn website(&self, rows: &[Arc<site::Row>]) -> site::Site<'_> {
        site::Site::new(self.project, self.options, &Self::languages(rows)).with_rows(rows)
    }

    /// The pages around the notices alone.
    ///
    /// # Errors
    /// What a renderer refused, and that of the sink.
    pub fn pages<E>(
        &self,
        rows: &[Arc<site::Row>],
        hand_over: &mut dyn FnMut(Output) -> Result<(), Stop<E>>,
    ) -> Result<(), Stop<E>> {
        let written = self.website(rows).write(rows, &self.theme, &mut |output| hand_over(output).map_err(Halt::Stop));
        written.map_err(|halt| match halt {
            Halt::Stop(it) => it,
            Halt::Render(error) => Stop::Findings(render_findings(self.project, None, &error)),
        })
    }
}
