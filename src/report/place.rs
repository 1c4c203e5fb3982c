//! Places as reports show them: a span that a faulty finding carries can neither crash a report nor point at half
//! a character.

use std::ops::Range;

use super::Options;
use crate::source::{Position, SourceFile, SourceMap, Span};

/// A span found in its file.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    pub(super) file: &'a SourceFile,
    /// Bytes, inside the text and on character boundaries.
    pub(super) range: Range<usize>,
    pub(super) start: Position,
    pub(super) end: Position,
}

impl<'a> Place<'a> {
    /// The place of a span; `None` when there is no such file.
    pub(super) fn of(span: Span, sources: &'a SourceMap) -> Option<Self> {
        let file = sources.get(span.file)?;
        let range = clamp(&file.text, span.range());
        let (start, end) = (file.position(range.start), file.position(range.end));
        Some(Self { file, range, start, end })
    }

    /// The bytes to underline: those on the first line, at least one character where there is one.
    pub(super) fn underline(&self) -> Range<usize> {
        let Range { start, end } = self.range.clone();
        let rest = self.file.text.get(start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        let inside = line.get(..end.saturating_sub(start)).unwrap_or(line);
        let shown = inside.trim_end();
        let length = if shown.is_empty() { line.chars().next().map_or(0, char::len_utf8) } else { shown.len() };
        start..start + length
    }
}

/// The nearest range that lies inside the text and on character boundaries.
fn clamp(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start);
    let end = text.ceil_char_boundary(range.end.max(start));
    start..end
}

/// The path of a file for the reader. Files of the program itself (`<seloste>/…`) stand in no folder.
pub(super) fn path(file: &SourceFile, options: &Options<'_>) -> String {
    let prefix = options.prefix.trim_end_matches('/');
    if file.path.starts_with('<') || options.prefix.is_empty() {
        return file.path.clone();
    }
    format!("{prefix}/{}", file.path)
}
