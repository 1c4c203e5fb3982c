//! Code Quality reports of GitLab: findings in a merge request, new ones apart from old ones.

use serde::Serialize;

use super::Options;
use super::fingerprint::fingerprints;
use super::json::pretty;
use super::place::{Place, path};
use crate::diag::{Diagnostic, Level};
use crate::source::SourceMap;

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

/// A JSON array of issues. A finding without a file is left out: the service shows nothing without a place.
pub(super) fn print(findings: &[Diagnostic], sources: &SourceMap, options: &Options<'_>) -> String {
    let issues: Vec<Issue> = std::iter::zip(findings, fingerprints(findings, sources))
        .filter_map(|(finding, fingerprint)| {
            let place = Place::of(finding.span, sources)?;
            Some(Issue {
                description: finding.message.get(options.lang),
                check_name: finding.rule,
                fingerprint,
                severity: match finding.level {
                    Level::Error => "critical",
                    Level::Warning => "minor",
                    Level::Advice => "info",
                },
                location: Location {
                    path: path(place.file, options),
                    lines: Lines { begin: place.start.line, end: place.end.line },
                },
            })
        })
        .collect();
    pretty(&issues)
}
