//! Files, byte spans, lines and columns: what every finding needs to point at the place.

mod limits;

pub use limits::Limits;

/// A file of a [`SourceMap`], by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in one file. Both ends lie on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        Self { file, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The range as `usize`, for slicing.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The smallest span that covers both; `self` when they lie in different files.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        if self.file == other.file {
            Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
        } else {
            self
        }
    }
}

fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// A value and where it stands.
///
/// `span` covers the whole value. `head` is the short place to underline when the trouble is with the
/// value as a whole, or with something that it lacks: the key before it, or the first entry of a list item.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// All of it.
    pub span: Span,
    /// Where to point.
    pub head: Span,
}

/// A place for people: line and column, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One text file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its number in the map.
    pub id: FileId,
    /// Path relative to the project, with `/` between folders on every system.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// What may be in it at most.
    pub limits: Limits,
    lines: Vec<usize>,
}

impl SourceFile {
    /// Line and column of a byte offset (UTF-8). Offsets past the end give the last place.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let line = self.lines.partition_point(|&start| start <= offset).saturating_sub(1);
        let start = self.lines.get(line).copied().unwrap_or_default();
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or_default();
        Position { line: line + 1, column: before.chars().count() + 1 }
    }

    /// The text of a span; empty when the span is not of this file.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Byte offset at which a line (from 1) starts.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }
}

/// All files of one run, in a fixed order.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
    limits: Limits,
}

impl SourceMap {
    /// An empty map whose files may hold so much.
    #[must_use]
    pub fn within(limits: Limits) -> Self {
        Self { files: Vec::new(), limits }
    }

    /// What a file may hold at most.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Adds a file and gives its number.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let text = text.into();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        self.files.push(SourceFile { id, path: path.into(), text, limits: self.limits, lines });
        id
    }

    /// A file by number.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// A file by path.
    #[must_use]
    pub fn by_path(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|it| it.path == path)
    }

    /// All files, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// Path, line and column of the start of a span.
    #[must_use]
    pub fn locate(&self, span: Span) -> Option<(&str, Position)> {
        let file = self.get(span.file)?;
        Some((&file.path, file.position(span.start as usize)))
    }
}
