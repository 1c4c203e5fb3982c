//! Findings accepted so far: an agency that takes the program into use with a hundred old notices could not otherwise
//! let its pipeline refuse new faults.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::session::Session;
use crate::diag::{Diagnostic, Level};
use crate::lang::Lang;
use crate::source::SourceMap;
use crate::text;

/// A JSON report written earlier, by any version that says `"version": 1`. Lines are left aside: text above a finding
/// moves it without making it new.
#[derive(Debug, Deserialize)]
pub(super) struct Baseline {
    version: u32,
    findings: Vec<Accepted>,
}

#[derive(Debug, Deserialize)]
struct Accepted {
    rule: String,
    file: Option<String>,
    register: Option<String>,
    language: Option<String>,
    message: String,
}

impl Accepted {
    /// Whether a finding is this one. The report may have been written in any language and seen from any folder.
    fn is(&self, finding: &Diagnostic, sources: &SourceMap) -> bool {
        let path = sources.get(finding.span.file).map(|it| it.path.as_str());
        let same_file = match (self.file.as_deref(), path) {
            (Some(own), Some(path)) => own.strip_suffix(path).is_some_and(|it| it.is_empty() || it.ends_with('/')),
            (own, path) => own.is_none() && path.is_none(),
        };
        same_file
            && self.rule == finding.rule
            && self.register == finding.register
            && self.language == finding.language.as_ref().map(ToString::to_string)
            && [Lang::fi(), Lang::sv(), Lang::en()].iter().any(|it| finding.message.get(it) == self.message)
    }
}

impl Baseline {
    /// Reads the report.
    pub(super) fn read(path: &Path, session: &Session) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| session.words.cannot_read(path))?;
        let trouble = || {
            let words = text! {
                fi: "--baseline: {value} ei ole JSON-raportti (tee se näin: seloste check --report json=TIEDOSTO)",
                sv: "--baseline: {value} är inte en JSON-rapport (skriv en så här: seloste check --report json=FIL)",
                en: "--baseline: {value} is not a JSON report (write one with: seloste check --report json=FILE)",
            };
            session.words.with(words, path.display().to_string())
        };
        let baseline: Self = serde_json::from_str(&text).with_context(trouble)?;
        anyhow::ensure!(baseline.version == 1, trouble());
        Ok(baseline)
    }

    /// The findings that are new, and how many are not. Each accepted finding stands for one; `keep` are new in any case.
    pub(super) fn apart(
        mut self,
        findings: Vec<Diagnostic>,
        sources: &SourceMap,
        keep: impl Fn(&Diagnostic) -> bool,
    ) -> (Vec<Diagnostic>, usize) {
        let before = findings.len();
        let is_new = |it: &Diagnostic| {
            if keep(it) {
                return true;
            }
            let at = self.findings.iter().position(|accepted| accepted.is(it, sources));
            at.is_none_or(|at| {
                self.findings.swap_remove(at);
                false
            })
        };
        let new: Vec<Diagnostic> = findings.into_iter().filter(is_new).collect();
        let accepted = before - new.len();
        (new, accepted)
    }
}

/// What a build cannot accept: a notice with a gap is published with its reason (an exception) or as a draft.
pub(super) fn never_built(finding: &Diagnostic) -> bool {
    finding.level == Level::Error
}
