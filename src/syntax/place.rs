//! From a place inside a decoded value back to the bytes in the file; without it a finding about one word would
//! underline a whole paragraph.
//!
//! The raw text is read again piece by piece, beside the value. Every piece must say what the value says; at the first
//! difference the whole attempt is given up, so that a wrong word is never underlined.

use std::ops::Range;

use super::limits;
use crate::source::{SourceFile, Span};

/// The bytes in the file of a range of a scalar's value.
///
/// `span` is the scalar's, `value` its decoded text and `range` the bytes of `value` to find. Where that cannot be done
/// (an alias to a key, a value that was changed) the scalar's first line is given.
#[must_use]
pub fn within(file: &SourceFile, span: Span, value: &str, range: Range<usize>) -> Span {
    Aligned::of(file, span, value).within(file, range)
}

/// A scalar's value beside what is written in the file, for whoever looks for many places in one text.
pub struct Aligned {
    span: Span,
    /// Where each character of the value begins in it, and where the value ends.
    starts: Vec<usize>,
    /// For each character its bytes in the raw text; nothing where the two do not fit.
    places: Option<Vec<Range<usize>>>,
}

impl Aligned {
    /// Reads the raw text of a scalar again, beside its decoded value.
    #[must_use]
    pub fn of(file: &SourceFile, span: Span, value: &str) -> Self {
        let raw = file.slice(span);
        let pieces = pieces(raw, value, file.path.to_ascii_lowercase().ends_with(".toml"));
        Self {
            span,
            starts: value.char_indices().map(|(at, _)| at).chain([value.len()]).collect(),
            places: pieces.and_then(|it| align(&it, value, raw.len())),
        }
    }

    /// As the function [`within`].
    #[must_use]
    pub fn within(&self, file: &SourceFile, range: Range<usize>) -> Span {
        self.exact(file, range).unwrap_or_else(|| limits::first_line(file, self.span))
    }

    fn exact(&self, file: &SourceFile, range: Range<usize>) -> Option<Span> {
        let places = self.places.as_deref()?;
        let first = self.starts.binary_search(&range.start).ok()?;
        let after = self.starts.binary_search(&range.end).ok()?;
        let covered = places.get(first..after)?;
        let (start, end) = match (covered.first(), covered.last()) {
            (Some(first), Some(last)) => (first.start, last.end),
            (None, _) | (_, None) => {
                let at = match places.get(first) {
                    Some(next) => next.start,
                    None => places.last().map_or(0, |it| it.end),
                };
                (at, at)
            }
        };
        Some(limits::bounded(file, self.span.start as usize + start, self.span.start as usize + end))
    }
}

/// A piece of raw text and what it says.
struct Piece {
    raw: Range<usize>,
    says: Says,
}

enum Says {
    /// One character.
    Char(char),
    /// So many line ends, which mean a blank, fewer line ends, or themselves.
    Break(usize),
}

/// For each character of the value its bytes in the raw text; nothing when the two do not fit.
fn align(pieces: &[Piece], value: &str, raw_len: usize) -> Option<Vec<Range<usize>>> {
    let mut places = Vec::new();
    let mut rest = value.chars().peekable();
    for piece in pieces {
        match piece.says {
            Says::Char(it) => {
                if rest.next_if_eq(&it).is_some() {
                    places.push(piece.raw.clone());
                } else if rest.peek().is_some() || !it.is_whitespace() {
                    return None;
                }
            }
            Says::Break(most) => {
                let mut taken = 0;
                while taken < most && rest.next_if_eq(&'\n').is_some() {
                    places.push(piece.raw.clone());
                    taken += 1;
                }
                if taken == 0 && rest.next_if_eq(&' ').is_some() {
                    places.push(piece.raw.clone());
                }
            }
        }
    }
    // Line ends that block scalars keep lie behind the trimmed span.
    for it in rest {
        if it != '\n' {
            return None;
        }
        places.push(raw_len..raw_len);
    }
    Some(places)
}

fn pieces(raw: &str, value: &str, toml: bool) -> Option<Vec<Piece>> {
    let mut cursor = Cursor { raw, at: 0, end: raw.len(), pieces: Vec::new() };
    let many = if toml { ["\"\"\"", "'''"].into_iter().find(|it| raw.starts_with(it)) } else { None };
    if let Some(quotes) = many {
        cursor.quotes(3)?;
        cursor.skip_line_end();
        cursor.kept(quotes.starts_with('"'))?;
    } else if raw.starts_with('"') {
        cursor.quotes(1)?;
        cursor.folded(true, false)?;
    } else if raw.starts_with('\'') {
        cursor.quotes(1)?;
        cursor.folded(false, !toml)?;
    } else if !toml && raw.starts_with(['|', '>']) {
        cursor.block(value)?;
    } else {
        cursor.folded(false, false)?;
    }
    Some(cursor.pieces)
}

struct Cursor<'a> {
    raw: &'a str,
    at: usize,
    end: usize,
    pieces: Vec<Piece>,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        self.raw.get(self.at..self.end).unwrap_or_default()
    }

    /// Leaves the quotes at both ends out.
    fn quotes(&mut self, len: usize) -> Option<()> {
        self.at = len;
        self.end = self.raw.len().checked_sub(len).filter(|it| *it >= len)?;
        Some(())
    }

    fn take(&mut self, len: usize, says: Says) {
        self.pieces.push(Piece { raw: self.at..self.at + len, says });
        self.at += len;
    }

    fn skip_line_end(&mut self) -> bool {
        let len = line_end(self.rest());
        self.at += len;
        len > 0
    }

    fn skip_blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t']).len();
    }

    /// Plain and quoted text: blanks around line ends go, line ends fold.
    fn folded(&mut self, escapes: bool, doubled: bool) -> Option<()> {
        while let Some(it) = self.rest().chars().next() {
            let blanks = self.rest().len() - self.rest().trim_start_matches([' ', '\t']).len();
            if line_end(self.rest().get(blanks..).unwrap_or_default()) > 0 {
                let start = self.at;
                let mut breaks = 0;
                loop {
                    self.skip_blanks();
                    if !self.skip_line_end() {
                        break;
                    }
                    breaks += 1;
                }
                self.pieces.push(Piece { raw: start..self.at, says: Says::Break(breaks) });
            } else if escapes && it == '\\' {
                self.escape()?;
            } else if doubled && self.rest().starts_with("''") {
                self.take(2, Says::Char('\''));
            } else {
                self.take(it.len_utf8(), Says::Char(it));
            }
        }
        Some(())
    }

    /// TOML's strings of several lines: line ends stay.
    fn kept(&mut self, escapes: bool) -> Option<()> {
        while let Some(it) = self.rest().chars().next() {
            let len = line_end(self.rest());
            if len > 0 {
                self.take(len, Says::Char('\n'));
            } else if escapes && it == '\\' {
                self.escape()?;
            } else {
                self.take(it.len_utf8(), Says::Char(it));
            }
        }
        Some(())
    }

    fn escape(&mut self) -> Option<()> {
        let after = self.rest().get(1..)?;
        let blanks = after.len() - after.trim_start_matches([' ', '\t']).len();
        if line_end(after.get(blanks..)?) > 0 {
            self.at += 1;
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
            return Some(());
        }
        let letter = after.chars().next()?;
        let digits = match letter {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if digits > 0 {
            let code = u32::from_str_radix(after.get(1..=digits)?, 16).ok()?;
            self.take(2 + digits, Says::Char(char::from_u32(code)?));
            return Some(());
        }
        let says = match letter {
            '0' => '\0',
            'a' => '\x07',
            'b' => '\x08',
            't' | '\t' => '\t',
            'n' => '\n',
            'v' => '\x0b',
            'f' => '\x0c',
            'r' => '\r',
            'e' => '\x1b',
            'N' => '\u{85}',
            '_' => '\u{a0}',
            'L' => '\u{2028}',
            'P' => '\u{2029}',
            other => other,
        };
        self.take(1 + letter.len_utf8(), Says::Char(says));
        Some(())
    }

    /// `|` and `>`: lines behind an indentation; the value tells how deep it is.
    fn block(&mut self, value: &str) -> Option<()> {
        let fold = self.raw.starts_with('>');
        self.at = self.raw.find('\n')? + 1;
        let leading = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let first = self.rest().lines().find(|it| !it.trim().is_empty())?;
        let kept = value.lines().find(|it| !it.trim().is_empty()).map_or(0, leading);
        let indent = leading(first).checked_sub(kept)?;
        self.skip_indent(indent);
        while let Some(it) = self.rest().chars().next() {
            let len = line_end(self.rest());
            if len == 0 {
                self.take(it.len_utf8(), Says::Char(it));
            } else if fold {
                let start = self.at;
                let mut breaks = 0;
                while self.skip_line_end() {
                    breaks += 1;
                    self.skip_indent(indent);
                }
                self.pieces.push(Piece { raw: start..self.at, says: Says::Break(breaks) });
            } else {
                self.take(len, Says::Char('\n'));
                self.skip_indent(indent);
            }
        }
        Some(())
    }

    fn skip_indent(&mut self, indent: usize) {
        self.at += self.rest().bytes().take(indent).take_while(|it| *it == b' ').count();
    }
}

/// How long the line end at the start of a text is; 0 when there is none.
fn line_end(text: &str) -> usize {
    if text.starts_with("\r\n") { 2 } else { usize::from(text.starts_with(['\n', '\r'])) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;
    use crate::syntax::{Node, parse};

    fn scalar(node: &Node) -> &Node {
        let next = node.entries().first().map(|it| &it.value).or_else(|| node.items().first());
        next.map_or(node, scalar)
    }

    /// Underlines `word` of the first scalar's value and shows what lies under the line in the file.
    fn check(path: &str, source: &str, word: &str, expected: &str) {
        let mut map = SourceMap::default();
        let id = map.add(path, source);
        let file = map.get(id).unwrap();
        let (node, found) = parse(file);
        assert!(found.is_empty(), "{source}: {found:?}");
        let node = scalar(&node);
        let value = node.text().unwrap();
        let at = value.find(word).unwrap_or_else(|| panic!("{value:?} has no {word:?}"));
        let span = within(file, node.span, value, at..at + word.len());
        assert_eq!(file.slice(span), expected, "{source}");
        let before = source.matches(expected).count();
        assert_eq!(before, 1, "the test must underline something unique: {source}");
    }

    #[test]
    fn words_in_yaml() {
        check("a.yaml", "t: yksi kaksi\n", "kaksi", "kaksi");
        check("a.yaml", "t: yksi\n  kaksi\n\n  kolmå neljä\n", "kolmå", "kolmå");
        check("a.yaml", "t: 'it''s here'\n", "s he", "s he");
        check("a.yaml", "t: \"\\u00e5 \\\"x\\\" \\\n   done\"\n", "done", "done");
        check("a.yaml", "t: \"a \\u00e5 b\"\n", "å", "\\u00e5");
        check("a.yaml", "t: \"one\n\n   two\"\n", "two", "two");
    }

    #[test]
    fn words_in_block_scalars() {
        check("a.yaml", "t: |\n  yksi\n\n    sisä åäö\n  <b>kolme</b>\nu: 1\n", "<b>", "<b>");
        check("a.yaml", "t: |\n  yksi\n\n    sisä åäö\n  kolme\n", "åäö", "åäö");
        check("a.yaml", "t: >-\n  yksi\n  kaksi\n\n  kolme\n    neljä\n  viisi\n", "viisi", "viisi");
        check("a.yaml", "t: >\n  yksi\n  kaksi\n", "yksi kaksi", "yksi\n  kaksi");
        check("a.yaml", "t: |2\n    yksi\n  kaksi\n", "kaksi", "kaksi");
        check("a.yaml", "t: |+ # note\n  yksi\n  kaksi\n\n\n", "kaksi", "kaksi");
        check("a.yaml", "t:\r\n  - |\r\n    yksi\r\n    kaksi\r\n", "kaksi", "kaksi");
        check("a.yaml", "t: |\n  yksi   \n  \n     \n  kaksi\n", "kaksi", "kaksi");
    }

    #[test]
    fn words_in_toml() {
        check("a.toml", "t = \"yksi \\\"kaksi\\\" kolme\"\n", "kolme", "kolme");
        check("a.toml", "t = 'c:\\path'\n", "path", "path");
        check("a.toml", "t = \"\"\"\nyksi\nkaksi \\\n   kolme åäö\"\"\"\n", "kolme å", "kolme å");
        check("a.toml", "t = '''\nyksi\n  kaksi\n'''\n", "  kaksi", "  kaksi");
    }

    #[test]
    fn what_does_not_fit_gives_the_first_line() {
        let mut map = SourceMap::default();
        let id = map.add("a.yaml", "t: |\n  yksi\n  kaksi\n");
        let file = map.get(id).unwrap();
        let span = Span::new(id, 3, file.text.len());
        assert_eq!(file.slice(within(file, span, "something else", 0..4)), "|");
        assert_eq!(file.slice(within(file, span, "yksi\nkaksi\n", 3..99)), "|");
    }

    #[test]
    fn an_empty_range_is_a_point() {
        let mut map = SourceMap::default();
        let id = map.add("a.yaml", "t: 'a''b'\n");
        let file = map.get(id).unwrap();
        let span = Span::new(id, 3, 9);
        assert_eq!(within(file, span, "a'b", 2..2), Span::new(id, 7, 7));
        assert_eq!(within(file, span, "a'b", 3..3), Span::new(id, 8, 8));
    }
}
