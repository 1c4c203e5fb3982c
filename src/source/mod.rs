//! Files, byte spans, lines and columns: what every finding needs to point at the place.

mod limits;

use std::sync::{Arc, OnceLock};

pub use limits::Limits;

/// A file of a [`SourceMap`], by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Where the lines start; found when the first place is asked for.
    lines: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// Line and column of a byte offset (UTF-8). Offsets past the end give the last place.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let lines = self.lines();
        let line = lines.partition_point(|&start| start <= offset).saturating_sub(1);
        let start = lines.get(line).copied().unwrap_or_default();
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
        self.lines().get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let starts = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(starts).collect()
        })
    }
}

/// Files of one run, in the order of their numbers: all of them, or those that one register needs.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    /// By number. Shared, since the map of each register holds what all registers share.
    files: Vec<Arc<SourceFile>>,
    next: u32,
    limits: Limits,
}

impl SourceMap {
    /// An empty map whose files may hold so much.
    #[must_use]
    pub fn within(limits: Limits) -> Self {
        Self { files: Vec::new(), next: 0, limits }
    }

    /// What a file may hold at most.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Keeps the first numbers for files that are known by name and put in later.
    pub fn reserve(&mut self, count: usize) {
        self.next = self.next.max(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// Adds a file and gives its number.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(self.next);
        self.put(id, path, text);
        id
    }

    /// Puts a file in its place; the one that had the number goes.
    pub fn put(&mut self, id: FileId, path: impl Into<String>, text: impl Into<String>) {
        let (path, text) = (path.into(), text.into());
        self.insert(Arc::new(SourceFile { id, path, text, limits: self.limits, lines: OnceLock::new() }));
    }

    /// Takes over the files of another map of the same run.
    pub fn extend(&mut self, other: &Self) {
        for file in &other.files {
            if self.get(file.id).is_none() {
                self.insert(Arc::clone(file));
            }
        }
    }

    fn insert(&mut self, file: Arc<SourceFile>) {
        self.next = self.next.max(file.id.0.saturating_add(1));
        match self.find(file.id) {
            Ok(at) => {
                if let Some(it) = self.files.get_mut(at) {
                    *it = file;
                }
            }
            Err(at) => self.files.insert(at, file),
        }
    }

    fn find(&self, id: FileId) -> Result<usize, usize> {
        // In a whole map a file's number is its place.
        let likely = id.0 as usize;
        match self.files.get(likely) {
            Some(it) if it.id == id => Ok(likely),
            _ if self.files.last().is_none_or(|it| it.id < id) => Err(self.files.len()),
            _ => self.files.binary_search_by_key(&id, |it| it.id),
        }
    }

    /// A file by number.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.find(id).ok().and_then(|at| self.files.get(at)).map(|it| &**it)
    }

    /// A file by path.
    #[must_use]
    pub fn by_path(&self, path: &str) -> Option<&SourceFile> {
        self.iter().find(|it| it.path == path)
    }

    /// All files, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().map(|it| &**it)
    }

    /// Path, line and column of the start of a span.
    #[must_use]
    pub fn locate(&self, span: Span) -> Option<(&str, Position)> {
        let file = self.get(span.file)?;
        Some((&file.path, file.position(span.start as usize)))
    }
}
