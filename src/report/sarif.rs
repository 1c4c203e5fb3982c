//! SARIF 2.1.0: findings for code scanning services and for viewers in editors.

use serde_json::{Map, Value, json};

use super::fingerprint::fingerprints;
use super::json::pretty;
use super::place::{Place, path};
use super::{Options, RuleInfo};
use crate::diag::{Diagnostic, Fix, Level};
use crate::lang::Lang;
use crate::source::{SourceMap, Span};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run with its rules and results.
pub(super) fn print(findings: &[Diagnostic], sources: &SourceMap, options: &Options<'_>) -> String {
    let mut names: Vec<&str> = options.rules.iter().map(|it| it.name).collect();
    for it in findings {
        if !names.contains(&it.rule) {
            names.push(it.rule);
        }
    }
    let rules: Vec<Value> = names.iter().map(|it| rule(it, options)).collect();
    let results: Vec<Value> = std::iter::zip(findings, fingerprints(findings, sources))
        .map(|(it, fingerprint)| {
            let index = names.iter().position(|name| *name == it.rule);
            result(it, index, &fingerprint, sources, options)
        })
        .collect();
    let mut run = json!({
        "tool": { "driver": { "name": "seloste", "semanticVersion": options.version, "rules": rules } },
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    if let (Some(run), Some(language)) = (run.as_object_mut(), language(options.lang)) {
        run.insert("language".to_owned(), language.into());
    }
    pretty(&json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }))
}

/// SARIF takes languages of two letters only.
fn language(lang: &Lang) -> Option<&str> {
    Some(lang.base()).filter(|it| it.len() == 2)
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}

fn rule(name: &str, options: &Options<'_>) -> Value {
    let mut out = Map::new();
    out.insert("id".to_owned(), name.into());
    let known: Option<&RuleInfo> = options.rules.iter().find(|it| it.name == name);
    if let Some(it) = known {
        out.insert("shortDescription".to_owned(), json!({ "text": it.summary.get(options.lang) }));
        out.insert("defaultConfiguration".to_owned(), json!({ "level": level(it.level) }));
        if let Some(url) = &it.url {
            out.insert("helpUri".to_owned(), url.as_str().into());
        }
    }
    Value::Object(out)
}

fn result(
    it: &Diagnostic,
    index: Option<usize>,
    fingerprint: &str,
    sources: &SourceMap,
    options: &Options<'_>,
) -> Value {
    let texts = std::iter::once(&it.message).chain(&it.notes).chain(&it.help);
    let texts: Vec<String> = texts.map(|it| it.get(options.lang)).collect();
    let own = location(it.span, sources, options).map(|mut own| {
        if let (Some(label), Some(own)) = (&it.label, own.as_object_mut()) {
            own.insert("message".to_owned(), json!({ "text": label.get(options.lang) }));
        }
        own
    });
    let related: Vec<Value> = it
        .labels
        .iter()
        .filter_map(|label| {
            let mut place = location(label.span, sources, options)?;
            place.as_object_mut()?.insert("message".to_owned(), json!({ "text": label.message.get(options.lang) }));
            Some(place)
        })
        .collect();
    let mut out = Map::new();
    out.insert("ruleId".to_owned(), it.rule.into());
    if let Some(index) = index {
        out.insert("ruleIndex".to_owned(), index.into());
    }
    out.insert("level".to_owned(), level(it.level).into());
    out.insert("message".to_owned(), json!({ "text": texts.join("\n") }));
    out.insert("locations".to_owned(), own.into_iter().collect());
    if !related.is_empty() {
        out.insert("relatedLocations".to_owned(), related.into());
    }
    out.insert("partialFingerprints".to_owned(), json!({ "selosteFinding/v1": fingerprint }));
    if let Some(it) = it.fix.as_ref().and_then(|it| fix(it, sources, options)) {
        out.insert("fixes".to_owned(), json!([it]));
    }
    let mut properties = Map::new();
    if let Some(register) = &it.register {
        properties.insert("register".to_owned(), register.as_str().into());
    }
    if let Some(language) = &it.language {
        properties.insert("language".to_owned(), language.as_str().into());
    }
    if !properties.is_empty() {
        out.insert("properties".to_owned(), properties.into());
    }
    Value::Object(out)
}

fn location(span: Span, sources: &SourceMap, options: &Options<'_>) -> Option<Value> {
    let place = Place::of(span, sources)?;
    Some(json!({
        "physicalLocation": { "artifactLocation": artifact(&place, options), "region": region(&place) }
    }))
}

fn artifact(place: &Place<'_>, options: &Options<'_>) -> Value {
    json!({ "uri": uri(&path(place.file, options)) })
}

fn region(place: &Place<'_>) -> Value {
    json!({
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    })
}

fn fix(it: &Fix, sources: &SourceMap, options: &Options<'_>) -> Option<Value> {
    let place = Place::of(it.span, sources)?;
    Some(json!({
        "description": { "text": it.message.get(options.lang) },
        "artifactChanges": [{
            "artifactLocation": artifact(&place, options),
            "replacements": [{
                "deletedRegion": region(&place),
                "insertedContent": { "text": it.replacement },
            }],
        }],
    }))
}

/// A relative path as a URI reference (RFC 3986): bytes outside the unreserved set are percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
