//! Running text as words, numbers and marks, so that the readers of citations look at pieces and never at bytes.

use std::borrow::Cow;
use std::ops::Range;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters.
    Word,
    /// Digits.
    Number,
    /// Any other character; [`PARAGRAPH`] where a paragraph or a list item begins.
    Mark(char),
}

/// Stands where a paragraph or a list item begins.
pub(super) const PARAGRAPH: char = '¶';

/// A piece of text.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    /// What it is.
    pub(super) kind: Kind,
    /// The word in small letters, the digits of a number; empty for a mark.
    pub(super) text: Cow<'a, str>,
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
    /// Whether it begins with a capital.
    pub(super) capital: bool,
}

/// The pieces of a text. Asking past either end gives nothing.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    pieces: Vec<Token<'a>>,
}

impl<'a> Tokens<'a> {
    /// Reads a text. Web addresses are left out, and so are marks of emphasis.
    pub(super) fn of(text: &'a str) -> Self {
        let mut pieces: Vec<Token<'a>> = Vec::new();
        let mut rest = text;
        let mut spaced = true;
        while let Some(first) = rest.chars().next() {
            let at = text.len() - rest.len();
            let length = piece_length(rest, first);
            let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
            rest = after;
            let range = at..at + length;
            let kind = match first {
                _ if address(piece) => {
                    spaced = true;
                    continue;
                }
                it if it.is_whitespace() => {
                    spaced = true;
                    if !begins_block(piece, after) {
                        continue;
                    }
                    Kind::Mark(PARAGRAPH)
                }
                // Emphasis is no part of what is said.
                '*' | '_' => continue,
                it if it.is_ascii_digit() => Kind::Number,
                it if it.is_alphabetic() => Kind::Word,
                '–' | '—' | '‑' => Kind::Mark('-'),
                it => Kind::Mark(it),
            };
            let text = match kind {
                Kind::Mark(_) => Cow::Borrowed(""),
                Kind::Word | Kind::Number if piece.chars().any(char::is_uppercase) => Cow::Owned(piece.to_lowercase()),
                Kind::Word | Kind::Number => Cow::Borrowed(piece),
            };
            pieces.push(Token { kind, text, range, spaced, capital: first.is_uppercase() });
            spaced = kind == Kind::Mark(PARAGRAPH);
        }
        Self { pieces }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The piece at a place.
    pub(super) fn get(&self, at: usize) -> Option<&Token<'a>> {
        self.pieces.get(at)
    }

    /// The word at a place; empty when there is none.
    pub(super) fn word(&self, at: usize) -> &str {
        self.get(at).filter(|it| it.kind == Kind::Word).map(|it| it.text.as_ref()).unwrap_or_default()
    }

    /// The word before a place.
    pub(super) fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map(|it| self.word(it)).unwrap_or_default()
    }

    /// Whether a mark stands at a place.
    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.get(at).is_some_and(|it| it.kind == Kind::Mark(mark))
    }

    /// The digits at a place; empty when there are none.
    pub(super) fn digits(&self, at: usize) -> &str {
        self.get(at).filter(|it| it.kind == Kind::Number).map(|it| it.text.as_ref()).unwrap_or_default()
    }

    /// A number of at most three digits without a leading zero.
    pub(super) fn small(&self, at: usize) -> Option<u16> {
        let digits = self.digits(at);
        let fits = (1..=3).contains(&digits.len()) && !digits.starts_with('0');
        digits.parse().ok().filter(|_| fits)
    }

    /// Whether white space stands before the piece; also where there is no piece.
    pub(super) fn is_spaced(&self, at: usize) -> bool {
        self.get(at).is_none_or(|it| it.spaced)
    }

    /// Whether a sentence ends before a place: after a full stop and before a capital, or where a paragraph begins.
    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        let Some(this) = self.get(at) else { return true };
        let stop = ['!', '?', PARAGRAPH].iter().any(|it| self.is_mark(before, *it));
        let full_stop = self.is_mark(before, '.') && this.spaced && this.capital && !self.is_short(before);
        stop || full_stop
    }

    /// Whether the full stop at a place ends an abbreviation and no sentence.
    fn is_short(&self, stop: usize) -> bool {
        matches!(
            self.word_before(stop),
            "art" | "mom" | "k" | "p" | "kap" | "nro" | "nr" | "no" | "esim" | "ks" | "jfr"
        )
    }

    /// The bytes from one piece to another, both included.
    pub(super) fn bytes(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.get(from).map(|it| it.range.start).unwrap_or_default();
        start..self.get(to).map_or(start, |it| it.range.end.max(start))
    }
}

fn piece_length(rest: &str, first: char) -> usize {
    let run = |fits: fn(char) -> bool| rest.chars().take_while(|it| fits(*it)).map(char::len_utf8).sum();
    if address(rest) {
        return run(|it| !it.is_whitespace() && !matches!(it, ')' | '>' | '"' | '”'));
    }
    match first {
        it if it.is_whitespace() => run(char::is_whitespace),
        it if it.is_ascii_digit() => run(|it| it.is_ascii_digit()),
        it if it.is_alphabetic() => run(char::is_alphabetic),
        it => it.len_utf8(),
    }
}

fn address(text: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|it| text.starts_with(it))
}

/// Whether white space separates paragraphs, or a list item follows on a new line.
fn begins_block(space: &str, after: &str) -> bool {
    let lines = space.matches('\n').count();
    lines > 1 || (lines == 1 && ["- ", "* ", "• ", "· "].iter().any(|it| after.starts_with(it)))
}
