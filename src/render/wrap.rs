//! Lines of a given width for print in a fixed-width font: without it a line would be as long as its paragraph, and
//! a telephone number or a number and its unit could stand on two lines.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr;

use super::clean::is_usual;
use super::runs::{Span, is_firm_space};

/// A space that a line is not broken at; it becomes a plain space when the lines are done.
const FIRM: char = '\u{a0}';

/// More numbers than this in a row are a list, not a telephone number.
const LONGEST_TIE: usize = 5;

/// Columns that a text takes in a fixed-width font.
pub(crate) fn width(text: &str) -> usize {
    let mut count = 0;
    for ch in text.chars() {
        if !takes_one(ch) {
            return text.width();
        }
        count += 1;
    }
    count
}

/// Whether a character is one of those that most texts are made of, which take one column each.
fn takes_one(ch: char) -> bool {
    is_usual(ch) || matches!(ch, ' ' | FIRM | '§' | '–' | '’' | '”')
}

/// Breaks a text into lines no wider than `columns`, save for a word that is wider by itself, and gives each with its
/// width. A newline in the text is kept. No word is hyphenated or cut. Spaces that a line is not broken at have become
/// plain.
pub(crate) fn wrap(text: &str, columns: usize, take: &mut dyn FnMut(&str, usize)) {
    for line in text.split('\n') {
        let mut begin = 0;
        let (mut end, mut reach, mut firm) = (0, 0, false);
        for piece in pieces(line) {
            let space = piece.start - end;
            if piece.start > 0 && reach + space + piece.width > columns {
                give(line.get(begin..end).unwrap_or_default(), reach, firm, take);
                begin = piece.start;
                (reach, firm) = (piece.width, piece.firm);
            } else {
                reach += space + piece.width;
                firm |= piece.firm;
            }
            end = piece.end;
        }
        give(line.get(begin..end).unwrap_or_default(), reach, firm, take);
    }
}

fn give(line: &str, width: usize, firm: bool, take: &mut dyn FnMut(&str, usize)) {
    let line = line.trim_end();
    if firm {
        take(&line.replace(is_firm_space, " "), width);
    } else {
        take(line, width);
    }
}

/// The widest piece of a text that no line break can divide.
pub(crate) fn narrowest(text: &str) -> usize {
    text.split('\n').flat_map(pieces).map(|it| it.width).max().unwrap_or_default()
}

/// The width of the widest line of a text that is not broken.
pub(crate) fn widest(text: &str) -> usize {
    text.split('\n').map(width).max().unwrap_or_default()
}

/// A piece of a line that no line break can divide: words tied together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    start: usize,
    end: usize,
    width: usize,
    /// Whether it has a space that a line is not broken at.
    firm: bool,
}

/// The pieces of a line. Tied are a number to the word after it, also behind a bracket, a section sign to its number on
/// either side, and the groups of a telephone number.
fn pieces(line: &str) -> impl Iterator<Item = Piece> {
    let ties = |before: &str, after: &str| {
        is_number(before.strip_prefix('(').unwrap_or(before)) || before == "§" || (after == "§" && before.len() == 1)
    };
    let mut rest = words(line);
    let mut next = rest.next();
    let mut count = 0;
    std::iter::from_fn(move || {
        let mut piece = next.take()?;
        let mut last = piece;
        for word in rest.by_ref() {
            let (before, after) = (line.get(last.start..last.end)?, line.get(word.start..word.end)?);
            count = if ties(before, after) { count + 1 } else { 0 };
            if after.is_empty() || !(1..=LONGEST_TIE).contains(&count) {
                next = Some(word);
                break;
            }
            piece.end = word.end;
            piece.width += 1 + word.width;
            piece.firm |= word.firm;
            last = word;
        }
        Some(piece)
    })
}

/// The words of a line, with one space between each two.
fn words(line: &str) -> impl Iterator<Item = Piece> {
    let mut begin = Some(0);
    std::iter::from_fn(move || {
        let start = begin.take()?;
        let mut piece = Piece { start, end: line.len(), width: 0, firm: false };
        let mut is_plain = true;
        let mut at = start;
        while let Some(byte) = line.as_bytes().get(at) {
            at += match byte {
                b' ' => {
                    piece.end = at;
                    begin = Some(at + 1);
                    break;
                }
                b'!'..=b'~' => 1,
                _ => {
                    let ch = line.get(at..)?.chars().next()?;
                    is_plain = is_plain && takes_one(ch);
                    piece.firm |= is_firm_space(ch);
                    ch.len_utf8()
                }
            };
            piece.width += 1;
        }
        if !is_plain {
            piece.width = line.get(start..piece.end)?.width();
        }
        Some(piece)
    })
}

/// Ties the words of a date, a period, a telephone number: short ones only, so that lines can still be filled.
pub(crate) fn tie(text: &str) -> Cow<'_, str> {
    if text.contains(' ') && width(text) <= 24 { text.replace(' ', "\u{a0}").into() } else { text.into() }
}

/// Ties a section sign to its number and the groups of a telephone number together: the least that a line of
/// proportional type asks for.
pub(crate) fn tie_signs(text: &str) -> String {
    let begins = |word: &str| word.starts_with(|it: char| it == '§' || it.is_ascii_digit());
    tie_where(text, |before, after| before == "§" || (is_number(before) && begins(after)))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit())
}

fn tie_where(text: &str, ties: impl Fn(&str, &str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last: Option<&str> = None;
    let mut count = 0;
    for word in text.split(' ') {
        if let Some(last) = last {
            count = if ties(last, word) { count + 1 } else { 0 };
            out.push(if (1..=LONGEST_TIE).contains(&count) { FIRM } else { ' ' });
        }
        out.push_str(word);
        last = Some(word);
    }
    out
}

/// Whether a link's words are themselves where it goes, so that print loses nothing without the address.
pub(crate) fn says_its_address(url: &str, text: &str) -> bool {
    let digits = |it: &str| it.chars().filter(char::is_ascii_digit).collect::<String>();
    if let Some(address) = url.strip_prefix("mailto:") {
        let address = address.split('?').next().unwrap_or_default();
        return text.trim() == address;
    }
    if let Some(number) = url.strip_prefix("tel:") {
        let said = digits(text);
        let national = said.trim_start_matches('0');
        return national.len() >= 3 && digits(number).ends_with(national);
    }
    fn bare(it: &str) -> &str {
        let it = it.trim().trim_end_matches('/');
        it.strip_prefix("https://").or_else(|| it.strip_prefix("http://")).unwrap_or(it)
    }
    bare(url) == bare(text)
}

/// The words of pieces of text, ready to be wrapped: dates and periods tied together. `note` is asked for the number of
/// a link's address, with its words.
pub(crate) fn tied_words<'a>(spans: Vec<Span<'a>>, note: &mut dyn FnMut(&str, &str) -> Option<usize>) -> Cow<'a, str> {
    let mut spans = spans;
    if let [Span::Text(only)] = spans.as_mut_slice() {
        return std::mem::take(only);
    }
    let mut out = String::new();
    push_tied(&spans, note, &mut out);
    out.into()
}

fn push_tied(spans: &[Span<'_>], note: &mut dyn FnMut(&str, &str) -> Option<usize>, out: &mut String) {
    for span in spans {
        match span {
            Span::Text(text) => out.push_str(text),
            Span::Together(text) => out.push_str(&tie(text)),
            Span::Break => out.push('\n'),
            Span::Strong(inner) | Span::Emph(inner) | Span::Gap(inner) | Span::Foreign { inner, .. } => {
                push_tied(inner, note, out);
            }
            Span::Link { url, inner } => {
                let start = out.len();
                push_tied(inner, note, out);
                let words = out.get(start..).unwrap_or_default();
                let number = note(url, words);
                if url.starts_with("tel:") {
                    let tied = tie(words).into_owned();
                    out.replace_range(start.., &tied);
                }
                if let Some(number) = number {
                    out.push_str(&format!("\u{a0}[{number}]"));
                }
            }
        }
    }
}
