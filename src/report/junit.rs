//! `JUnit` XML: the form of test results that every build server reads.

use std::fmt::Write as _;

use super::place::{Place, path};
use super::{Options, Tally};
use crate::diag::{Diagnostic, Level, Message};
use crate::source::SourceMap;

/// A test case for each finding. Errors fail; warnings and advice pass with what they say as output.
/// Without findings there is one case that passes, since build servers take an empty report for a failed one.
pub(super) fn print(findings: &[Diagnostic], sources: &SourceMap, options: &Options<'_>) -> String {
    let failures = Tally::of(findings).errors;
    let tests = findings.len().max(1);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<testsuites name=\"seloste\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">");
    let _ = writeln!(
        out,
        "  <testsuite name=\"seloste\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">"
    );
    if findings.is_empty() {
        out.push_str("    <testcase classname=\"seloste\" name=\"check\"/>\n");
    }
    for finding in findings {
        case(finding, sources, options, &mut out);
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

fn case(finding: &Diagnostic, sources: &SourceMap, options: &Options<'_>, out: &mut String) {
    let place = Place::of(finding.span, sources);
    let file = place.as_ref().map(|it| path(it.file, options)).unwrap_or_default();
    let at = place.map(|it| format!("{}:{}", it.start.line, it.start.column)).unwrap_or_default();
    let class = if file.is_empty() { "seloste" } else { &file };
    let name = if at.is_empty() { finding.rule.to_owned() } else { format!("{} {at}", finding.rule) };
    let get = |it: &Message| it.get(options.lang);
    let message = get(&finding.message);
    let mut text: Vec<String> = vec![if at.is_empty() { message.clone() } else { format!("{file}:{at}: {message}") }];
    text.extend(finding.notes.iter().chain(&finding.help).map(get));
    let text = escape(&text.join("\n"));
    let _ = writeln!(out, "    <testcase classname=\"{}\" name=\"{}\">", attribute(class), attribute(&name));
    let _ = match finding.level {
        Level::Error => writeln!(
            out,
            "      <failure message=\"{}\" type=\"{}\">{text}</failure>",
            attribute(&message),
            attribute(finding.rule)
        ),
        Level::Warning | Level::Advice => {
            writeln!(out, "      <system-out>{}: {text}</system-out>", super::level_word(finding.level, options.lang))
        }
    };
    out.push_str("    </testcase>\n");
}

/// Text for an element. Characters that XML 1.0 forbids even when escaped are dropped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(it),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if it.is_control() => {}
            _ => out.push(it),
        }
    }
    out
}

/// Text for an attribute, where a bare line break would be read as a space.
fn attribute(text: &str) -> String {
    escape(text).replace('\n', "&#10;").replace('\t', "&#9;")
}
