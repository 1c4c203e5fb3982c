//! Problems of templates with their places: an agency that changes a page must be shown the character, not a riddle.

use std::ops::Range;

use tera::ErrorKind;

/// What is wrong with a template, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateProblem {
    /// The template's path under `templates/`: `html/page.html`.
    pub template: String,
    /// Bytes of the place in that template, when known. Both ends lie on borders of characters.
    pub range: Option<Range<usize>>,
    /// What the template engine says (English).
    pub message: String,
}

/// The problems that an error of the template engine tells of, at least one. `name` is the template that was worked on;
/// `source` gives the text of a template by its name.
pub(super) fn problems<'a>(
    error: &tera::Error,
    name: &str,
    source: impl Fn(&str) -> Option<&'a str>,
) -> Vec<TemplateProblem> {
    let kind = error.kind();
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = kind {
        let template = if report.filename().is_empty() { name } else { report.filename() };
        let range = source(template).map(|it| on_borders(it, &report.span().range));
        return vec![TemplateProblem { template: template.to_owned(), range, message: report.message().to_owned() }];
    }
    let message = kind.to_string();
    let listed: Vec<TemplateProblem> = message.split("\n\n").filter_map(|it| listed(it, &source)).collect();
    if listed.is_empty() {
        vec![TemplateProblem { template: name.to_owned(), range: missing_name(kind, source(name)), message }]
    } else {
        listed
    }
}

/// References to unknown filters and the like come as one text of several reports, in the shape
///
/// ```text
/// error: Unknown filter `x`
///  --> html/page.html:1:11
///   |
/// 1 | {{ name | x }}
///   |           ^
/// ```
fn listed<'a>(report: &str, source: &impl Fn(&str) -> Option<&'a str>) -> Option<TemplateProblem> {
    let mut lines = report.lines();
    let message = lines.next()?.strip_prefix("error: ")?;
    let place = lines.next()?.trim().strip_prefix("--> ")?;
    let (rest, column) = place.rsplit_once(':')?;
    let (template, line) = rest.rsplit_once(':')?;
    let width = lines.last().map_or(1, |it| it.matches('^').count()).max(1);
    let range = source(template).and_then(|it| range_at(it, line.parse().ok()?, column.parse().ok()?, width));
    Some(TemplateProblem { template: template.to_owned(), range, message: message.to_owned() })
}

/// The bytes of `width` characters from a line and column, both counted from 1.
fn range_at(source: &str, line: usize, column: usize, width: usize) -> Option<Range<usize>> {
    let text = source.split_inclusive('\n').nth(line.checked_sub(1)?)?;
    let before: usize = source.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let bytes = |chars: usize| text.chars().take(chars).map(char::len_utf8).sum::<usize>();
    let column = column.checked_sub(1)?;
    Some(before + bytes(column)..before + bytes(column + width))
}

/// Where the name of a template that does not exist stands in the one that asks for it.
fn missing_name(kind: &ErrorKind, source: Option<&str>) -> Option<Range<usize>> {
    let name = if let ErrorKind::MissingParent { parent, .. } = kind {
        parent
    } else if let ErrorKind::TemplateNotFound(name) = kind {
        name
    } else {
        return None;
    };
    let start = source?.find(name.as_str())?;
    Some(start..start + name.len())
}

fn on_borders(source: &str, range: &Range<usize>) -> Range<usize> {
    let start = source.floor_char_boundary(range.start);
    start..source.ceil_char_boundary(range.end).max(start)
}
