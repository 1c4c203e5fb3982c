//! Running text made clean for the formats that print it: without this module a renderer would have to cope with
//! styles inside themselves, spaces on the wrong side of a style and words split where nobody sees it.
//!
//! What comes out of [`spans`] holds by construction: no run of white space, none at the ends or just inside a
//! style, no style inside itself, no two equal styles side by side, no empty style.

mod straight;

use std::borrow::Cow;
use std::ops::Range;

use super::beside;
use super::clean::is_usual;
use crate::doc::{Inline, Words};
use crate::lang::Lang;

/// A clean piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Span<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A line break.
    Break,
    /// Important.
    Strong(Vec<Self>),
    /// Emphasised.
    Emph(Vec<Self>),
    /// Something missing, with its mark.
    Gap(Vec<Self>),
    /// A link, never inside another.
    Link {
        /// Where to.
        url: Cow<'a, str>,
        /// The words.
        inner: Vec<Self>,
    },
    /// Words of another language.
    Foreign {
        /// Which one.
        lang: &'a Lang,
        /// The words.
        inner: Vec<Self>,
    },
    /// Words that are to stay on one line where that is possible: a date, a period.
    Together(Cow<'a, str>),
}

/// How a line break and a gap are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Want {
    /// Line breaks stay; otherwise they become spaces, as a heading and a cell of a pipe table need.
    pub(crate) breaks: bool,
    /// A gap is an important piece of text; otherwise it is a [`Span::Gap`].
    pub(crate) strong_gaps: bool,
    /// Words of another language are told apart.
    pub(crate) foreign: bool,
    /// The extension of the other documents that links lead to.
    pub(crate) extension: &'static str,
}

/// Room for a paragraph, so that it need not be made bit by bit.
const USUAL: usize = 256;

/// What a piece of text is in. Equal numbers are the same link, the same date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Style<'a> {
    foreign: Option<&'a Lang>,
    link: Option<(usize, &'a str)>,
    strong: bool,
    emph: bool,
    gap: bool,
    together: Option<usize>,
}

/// A piece of the clean text in one style. White space stands at its beginning only where it is all of the piece.
#[derive(Clone, Debug)]
struct Piece<'a> {
    text: Range<usize>,
    style: Style<'a>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Foreign,
    Link,
    Gap,
    Strong,
    Emph,
    Together,
}

const KINDS: [Kind; 6] = [Kind::Foreign, Kind::Link, Kind::Gap, Kind::Strong, Kind::Emph, Kind::Together];

impl Style<'_> {
    fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Foreign => self.foreign.is_some(),
            Kind::Link => self.link.is_some(),
            Kind::Gap => self.gap,
            Kind::Strong => self.strong,
            Kind::Emph => self.emph,
            Kind::Together => self.together.is_some(),
        }
    }

    fn same(&self, other: &Self, kind: Kind) -> bool {
        match kind {
            Kind::Foreign => self.foreign == other.foreign,
            // The number alone tells links apart.
            Kind::Link => self.link.map(|it| it.0) == other.link.map(|it| it.0),
            Kind::Gap => self.gap == other.gap,
            Kind::Strong => self.strong == other.strong,
            Kind::Emph => self.emph == other.emph,
            Kind::Together => self.together == other.together,
        }
    }

    fn common(&self, other: &Self) -> Self {
        Self {
            foreign: self.foreign.filter(|_| self.same(other, Kind::Foreign)),
            link: self.link.filter(|_| self.same(other, Kind::Link)),
            strong: self.strong && other.strong,
            emph: self.emph && other.emph,
            gap: self.gap && other.gap,
            together: self.together.filter(|_| self.same(other, Kind::Together)),
        }
    }
}

/// The clean pieces of running text.
pub(crate) fn spans<'a>(inlines: &'a [Inline], words: &'a Words, want: Want) -> Vec<Span<'a>> {
    if let Some(spans) = straight::straight(inlines, words, want) {
        return spans;
    }
    let mut flat = Flat::new(words, want);
    flat.push(inlines, Style::default());
    flat.spans()
}

/// The clean pieces of a name with its value on one line: the name, important, with a colon, and the value after it.
pub(crate) fn named<'a>(name: &'a [Inline], value: &'a [Inline], words: &'a Words, want: Want) -> Vec<Span<'a>> {
    let mut flat = Flat::new(words, want);
    let strong = Style { strong: true, ..Style::default() };
    flat.push(name, strong);
    flat.text(":", strong);
    flat.space(' ');
    flat.push(value, Style::default());
    flat.spans()
}

/// Whether running text comes to nothing, without making its pieces.
pub(crate) fn is_blank(inlines: &[Inline]) -> bool {
    inlines.iter().all(|it| match it {
        Inline::Text(text) | Inline::Date { text, .. } | Inline::Period { text, .. } | Inline::Cite { text, .. } => {
            text.chars().all(is_space)
        }
        Inline::Strong(inner)
        | Inline::Emph(inner)
        | Inline::Link { text: inner, .. }
        | Inline::Foreign { text: inner, .. } => is_blank(inner),
        Inline::Break => true,
        Inline::Gap(_) | Inline::Mark(_) => false,
    })
}

/// The words of clean pieces; a line break is a newline.
pub(crate) fn words(spans: &[Span<'_>]) -> String {
    let mut out = String::new();
    push_words(spans, &mut out);
    out
}

fn push_words(spans: &[Span<'_>], out: &mut String) {
    for span in spans {
        match span {
            Span::Text(text) | Span::Together(text) => out.push_str(text),
            Span::Break => out.push('\n'),
            Span::Strong(inner)
            | Span::Emph(inner)
            | Span::Gap(inner)
            | Span::Link { inner, .. }
            | Span::Foreign { inner, .. } => push_words(inner, out),
        }
    }
}

/// What a gap looks like in every printed format.
pub(crate) fn gap_mark(words: &Words, text: &str) -> String {
    if words.gap.trim().is_empty() { format!("⟨{text}⟩") } else { format!("⟨{}: {text}⟩", words.gap) }
}

/// An address that only works inside the page: printed formats have no anchors of their own.
pub(crate) fn is_anchor(url: &str) -> bool {
    url.starts_with('#')
}

/// Makes the pieces: one space for every run of white space, none at the ends of a line, each in the style that both
/// sides share.
struct Flat<'a> {
    /// The text of all pieces, one after the other; a line break is a newline.
    text: String,
    pieces: Vec<Piece<'a>>,
    /// White space that waits for what follows it.
    space: Option<char>,
    words: &'a Words,
    want: Want,
    count: usize,
}

impl<'a> Flat<'a> {
    fn new(words: &'a Words, want: Want) -> Self {
        Self { text: String::with_capacity(USUAL), pieces: Vec::new(), space: None, words, want, count: 0 }
    }

    fn spans(self) -> Vec<Span<'a>> {
        Grouping { text: &self.text, extension: self.want.extension }.spans(&self.pieces, &[])
    }

    fn push(&mut self, inlines: &'a [Inline], style: Style<'a>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(text, style),
                Inline::Strong(inner) => self.push(inner, Style { strong: true, ..style }),
                Inline::Emph(inner) => self.push(inner, Style { emph: true, ..style }),
                Inline::Link { url, text } => {
                    let style = self.linked(style, url);
                    self.push(text, style);
                }
                Inline::Date { text, .. } | Inline::Period { text, .. } => {
                    let style = self.together(style);
                    self.text(text, style);
                }
                Inline::Cite { text, url } => {
                    let style = url.as_ref().map_or(style, |url| self.linked(style, url));
                    self.text(text, style);
                }
                Inline::Foreign { lang, text } => {
                    self.push(text, Style { foreign: Some(lang).filter(|_| self.want.foreign), ..style });
                }
                Inline::Mark(mark) => {
                    let style = self.together(style);
                    self.text(&mark.text(), style);
                }
                Inline::Break => self.space(if self.want.breaks { '\n' } else { ' ' }),
                Inline::Gap(gap) => {
                    let strong = style.strong || self.want.strong_gaps;
                    let style = Style { strong, gap: !self.want.strong_gaps, ..style };
                    self.text(&gap_mark(self.words, &gap.text), style);
                }
            }
        }
    }

    fn linked(&mut self, style: Style<'a>, url: &'a str) -> Style<'a> {
        self.count += 1;
        Style { link: style.link.or(Some((self.count, url))), ..style }
    }

    fn together(&mut self, style: Style<'a>) -> Style<'a> {
        self.count += 1;
        Style { together: Some(self.count), ..style }
    }

    fn space(&mut self, ch: char) {
        self.space = Some(match self.space {
            None => ch,
            Some('\n') => '\n',
            Some(_) if ch == '\n' => '\n',
            Some(_) => ' ',
        });
    }

    fn text(&mut self, text: &str, style: Style<'a>) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if is_space(first) {
                self.space(if is_firm_space(first) { first } else { ' ' });
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            } else {
                let (clean, later) = rest.split_at_checked(clean_end(rest)).unwrap_or((rest, ""));
                self.clean(clean, style);
                rest = later;
            }
        }
    }

    /// Takes text that begins and ends with a word and is clean between.
    fn clean(&mut self, text: &str, style: Style<'a>) {
        let mut joins = self.pieces.last().is_some_and(|it| it.style == style);
        if let (Some(space), Some(last)) = (self.space.take(), self.pieces.last()) {
            let own = last.style.common(&style);
            let before = own == last.style;
            joins = joins && before;
            let start = self.text.len();
            self.text.push(space);
            self.piece(start, own, before);
        }
        let start = self.text.len();
        self.text.push_str(text);
        self.piece(start, style, joins);
    }

    /// The text from `start` on is a piece, or the end of the last one.
    fn piece(&mut self, start: usize, style: Style<'a>, joins: bool) {
        let end = self.text.len();
        match self.pieces.last_mut().filter(|_| joins) {
            Some(last) => last.text.end = end,
            None => self.pieces.push(Piece { text: start..end, style }),
        }
    }
}

/// How much of a text that begins with a word needs no cleaning: words with one plain space between them.
fn clean_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut end) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'!'..=b'~' => 1,
            // One space, unless one is before it.
            b' ' if at == end => {
                at += 1;
                continue;
            }
            _ => match text.get(at..).and_then(|it| it.chars().next()) {
                Some(ch) if !is_space(ch) => ch.len_utf8(),
                Some(_) | None => return end,
            },
        };
        end = at;
    }
    end
}

/// White space and what has no place in a text at all.
fn is_space(ch: char) -> bool {
    !is_usual(ch) && (ch.is_whitespace() || ch.is_control() || matches!(ch, '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
}

/// A space that keeps its neighbours on one line.
pub(crate) fn is_firm_space(ch: char) -> bool {
    matches!(ch, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Nests the pieces.
struct Grouping<'a> {
    text: &'a str,
    extension: &'static str,
}

impl Grouping<'_> {
    /// Of the styles that begin at a place, the one that reaches farthest is the outer one.
    fn spans<'a>(&self, pieces: &[Piece<'a>], open: &[Kind]) -> Vec<Span<'a>> {
        let mut out = Vec::new();
        let mut text = String::new();
        let mut rest = pieces;
        while let Some(first) = rest.first() {
            let words = self.text.get(first.text.clone()).unwrap_or_default();
            let reach = |kind: Kind| {
                rest.iter().take_while(|it| it.style.has(kind) && it.style.same(&first.style, kind)).count()
            };
            let begins = !words.starts_with(is_space);
            let outer = KINDS
                .into_iter()
                .filter(|kind| begins && first.style.has(*kind) && !open.contains(kind))
                .map(|kind| (reach(kind), kind))
                .reduce(|best, it| if it.0 > best.0 { it } else { best });
            let (now, later) = rest.split_at(outer.map_or(1, |(count, _)| count));
            rest = later;
            if let Some((_, kind)) = outer {
                flush(&mut text, &mut out);
                let inner = self.spans(now, &[open, &[kind]].concat());
                out.push(self.wrap(kind, &first.style, inner));
                continue;
            }
            for (index, line) in words.split('\n').enumerate() {
                if index > 0 {
                    flush(&mut text, &mut out);
                    out.push(Span::Break);
                }
                text.push_str(line);
            }
        }
        flush(&mut text, &mut out);
        out
    }

    fn wrap<'a>(&self, kind: Kind, style: &Style<'a>, inner: Vec<Span<'a>>) -> Span<'a> {
        match kind {
            Kind::Strong => Span::Strong(inner),
            Kind::Emph => Span::Emph(inner),
            Kind::Gap => Span::Gap(inner),
            Kind::Together => Span::Together(words(&inner).into()),
            Kind::Link => {
                let url = style.link.map(|(_, url)| beside(url, self.extension)).unwrap_or_default();
                Span::Link { url, inner }
            }
            Kind::Foreign => match style.foreign {
                Some(lang) => Span::Foreign { lang, inner },
                None => Span::Text(words(&inner).into()),
            },
        }
    }
}

fn flush(text: &mut String, out: &mut Vec<Span<'_>>) {
    if !text.is_empty() {
        out.push(Span::Text(std::mem::take(text).into()));
    }
}
