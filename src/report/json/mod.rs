//! Findings for programs: JSON with a version number, whose shape is a promise.

pub mod v1;

use super::Options;
use crate::diag::Diagnostic;
use crate::source::SourceMap;

/// Findings as one JSON document ([`v1::Report`]), with messages in the language of the options.
pub(super) fn print(findings: &[Diagnostic], sources: &SourceMap, options: &Options<'_>) -> String {
    pretty(&v1::Report::new(findings, sources, options))
}

/// The JSON Schema of the report.
#[must_use]
pub fn schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<v1::Report>().to_value()
}

/// Indented JSON with a line break at the end.
pub(super) fn pretty<T: serde::Serialize>(value: &T) -> String {
    let mut out = serde_json::to_string_pretty(value).unwrap_or_default();
    out.push('\n');
    out
}
