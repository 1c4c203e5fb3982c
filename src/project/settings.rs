//! `seloste.toml`: what holds for a whole project. Without the file every setting has a default.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{Diagnostic, Level, Message};
use crate::lang::Lang;
use crate::model::people::Link;
use crate::model::text::Localized;
use crate::model::value::{Date, LangTag, Url};
use crate::source::{SourceFile, Span, Spanned};
use crate::syntax::de::nearest;
use crate::syntax::field::{Entries, Field, List};
use crate::{check, lower, text};

/// How the index groups registers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GroupBy {
    /// By the first controller.
    #[default]
    Controller,
    /// By the key `sector` of registers and agency files.
    Sector,
    /// By the folder of the file.
    Folder,
    /// In one list.
    None,
}

/// The settings of a project.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Settings {
    /// The title of the index pages.
    pub title: Field<Localized>,
    /// The address under which the output is published.
    pub base_url: Field<Url>,
    /// Who publishes the pages, for their head; the controller of each notice when left out.
    pub publisher: Field<Localized>,
    /// The look of the pages: `default`, `state` or `book`.
    pub theme: Field<String>,
    /// The accessibility statement of the website (Act 306/2019, section 9), linked on every page.
    pub accessibility_statement: Field<Link>,
    /// How the index groups registers: `controller` (when left out), `sector`, `folder` or `none`.
    pub group_by: Field<GroupBy>,
    /// Names of folders under the registers' folder, for an index grouped by `folder`.
    pub folders: Field<Entries<Localized>>,
    /// The languages that notices are written in, in their order: `["fi", "sv", "en"]` when left out.
    pub languages: List<LangTag>,
    /// The order of the sections: `gdpr`, `finnish-classic` or one of `[profiles]`.
    pub profile: Field<String>,
    /// Orders of sections of the project's own, by name: lists of section ids.
    pub profiles: Field<Entries<List<String>>>,
    /// Whether sections are numbered; as the profile says when left out.
    pub numbered: Field<bool>,
    /// The formats: `["html", "markdown", "text", "typst", "json"]` when left out. Word files are written only when `docx` is named.
    pub formats: List<String>,
    /// The date of judgement; the day of the build when left out.
    pub as_of: Field<Date>,
    /// The folder of the registers, `registers` when left out.
    pub registers: Field<String>,
    /// The folder of the output, `dist` when left out.
    pub out: Field<String>,
    /// A file of the project's own acts, lines of `number;Finnish title;Swedish title`: they are known beside the built-in ones.
    pub acts: Field<String>,
    /// A file of the project's own supervisory authorities: a table for each id, with the keys of `complaint`. A register
    /// names one with `complaint: { authority: id }`.
    pub authorities: Field<String>,
    /// How strict the rules are: `default`, or `strict`, which makes errors of what guidance is clear about.
    pub strictness: Field<Strictness>,
    /// Whether the definitions are also the record of processing activities (Art. 30): then what a record must hold is
    /// asked for too. `false` when left out.
    pub record: Field<bool>,
    /// Levels of rules: `rule-name = "error"`, `"warning"`, `"advice"` or `"off"`.
    pub levels: Field<Entries<String>>,
}

/// How strict the rules are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Strictness {
    /// Each rule at its own level.
    Default,
    /// Where the guidance of the European Data Protection Board is clear, a warning is an error.
    Strict,
}

impl Settings {
    /// Reads `seloste.toml`.
    #[must_use]
    pub fn read(file: &SourceFile) -> (Self, Vec<Diagnostic>) {
        let (node, mut findings) = crate::syntax::parse(file);
        let (settings, more) = crate::syntax::decode::<Self>(&node);
        findings.extend(more);
        (settings.unwrap_or_default(), findings)
    }

    /// How strict the rules are.
    #[must_use]
    pub fn strictness(&self) -> check::Profile {
        match self.strictness.get() {
            Some(Strictness::Strict) => check::Profile::Strict,
            Some(Strictness::Default) | None => check::Profile::Default,
        }
    }

    /// The order of the sections.
    #[must_use]
    pub fn order(&self) -> lower::Profile {
        let name = self.profile.as_deref().unwrap_or("gdpr");
        let own = self.profiles.get().and_then(|it| it.get(name));
        let mut profile = match (own, name) {
            (Some(own), _) => lower::Profile::custom(&own.value.values().cloned().collect::<Vec<_>>()),
            (None, "finnish-classic") => lower::Profile::finnish_classic(),
            (None, _) => lower::Profile::gdpr(),
        };
        if let Some(it) = self.numbered.get() {
            profile.numbered = *it;
        }
        profile
    }

    /// The languages of the project.
    #[must_use]
    pub fn language_list(&self) -> Vec<Lang> {
        if self.languages.is_empty() {
            return vec![Lang::fi(), Lang::sv(), Lang::en()];
        }
        self.languages.values().map(|it| it.0.clone()).collect()
    }

    /// The folder of the registers.
    #[must_use]
    pub fn registers_dir(&self) -> &str {
        self.registers.as_deref().unwrap_or("registers")
    }
}

/// A word that is not one of those that are known, with the nearest.
pub(super) fn unknown_name(
    rule: &'static str,
    found: &Spanned<String>,
    known: &[&str],
    message: crate::lang::Text,
) -> Diagnostic {
    let finding = Diagnostic::error(rule, found.span, Message::new(message).arg("found", found.value.as_str()));
    with_nearest(finding, &found.value, known)
}

/// Adds "did you mean …?" or the whole list to a finding about an unknown word.
pub(super) fn with_nearest(finding: Diagnostic, found: &str, known: &[&str]) -> Diagnostic {
    match nearest(found, known) {
        Some((word, _)) => finding.help(
            Message::new(text! {
                fi: "tarkoititko: `{nearest}`?",
                sv: "menade du: `{nearest}`?",
                en: "did you mean `{nearest}`?",
            })
            .arg("nearest", word),
        ),
        None if known.len() <= 20 && !known.is_empty() => finding.help(
            Message::new(text! { fi: "mahdollisia: {known}", sv: "möjliga: {known}", en: "possible: {known}" })
                .arg("known", known.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")),
        ),
        None => finding,
    }
}

/// A level by its name in the settings; `None` inside for `off`.
#[must_use]
pub fn level(name: &str) -> Option<Option<Level>> {
    match name {
        "error" => Some(Some(Level::Error)),
        "warning" => Some(Some(Level::Warning)),
        "advice" => Some(Some(Level::Advice)),
        "off" => Some(None),
        _ => None,
    }
}

/// The first byte of a file, for what concerns all of it.
#[must_use]
pub fn first_byte(file: &SourceFile) -> Span {
    Span::new(file.id, 0, 0)
}
