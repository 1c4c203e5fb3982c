//! Running text made clean for the formats that print it: without this module a renderer would have to cope with
//! styles inside themselves, spaces on the wrong side of a style and words split where nobody sees it.
//!
//! What comes out of [`spans`] holds by construction: no run of white space, none at the ends or just inside a
//! style, no style inside itself, no two equal styles side by side, no empty style.

use std::rc::Rc;

use super::beside;
use crate::doc::{Inline, Words};
use crate::lang::Lang;

/// A clean piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    /// Words.
    Text(String),
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
        url: String,
        /// The words.
        inner: Vec<Self>,
    },
    /// Words of another language.
    Foreign {
        /// Which one.
        lang: Lang,
        /// The words.
        inner: Vec<Self>,
    },
    /// Words that are to stay on one line where that is possible: a date, a period.
    Together(String),
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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Style {
    foreign: Option<Lang>,
    link: Option<(usize, String)>,
    strong: bool,
    emph: bool,
    gap: bool,
    together: Option<usize>,
}

/// A character; those of one piece share their style, since a notice has tens of thousands of them.
#[derive(Clone, Debug)]
struct Glyph {
    ch: char,
    style: Rc<Style>,
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

impl Style {
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
            Kind::Link => self.link.as_ref().map(|it| it.0) == other.link.as_ref().map(|it| it.0),
            Kind::Gap => self.gap == other.gap,
            Kind::Strong => self.strong == other.strong,
            Kind::Emph => self.emph == other.emph,
            Kind::Together => self.together == other.together,
        }
    }

    fn common(&self, other: &Self) -> Self {
        Self {
            foreign: self.foreign.clone().filter(|_| self.same(other, Kind::Foreign)),
            link: self.link.clone().filter(|_| self.same(other, Kind::Link)),
            strong: self.strong && other.strong,
            emph: self.emph && other.emph,
            gap: self.gap && other.gap,
            together: self.together.filter(|_| self.same(other, Kind::Together)),
        }
    }
}

/// The clean pieces of running text.
pub(crate) fn spans(inlines: &[Inline], words: &Words, want: Want) -> Vec<Span> {
    let mut flat = Flat { glyphs: Vec::new(), words, want, count: 0 };
    flat.push(inlines, &Style::default());
    group(&settle(&flat.glyphs), &[])
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
pub(crate) fn words(spans: &[Span]) -> String {
    let mut out = String::new();
    push_words(spans, &mut out);
    out
}

fn push_words(spans: &[Span], out: &mut String) {
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

struct Flat<'a> {
    glyphs: Vec<Glyph>,
    words: &'a Words,
    want: Want,
    count: usize,
}

impl Flat<'_> {
    fn push(&mut self, inlines: &[Inline], style: &Style) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(text, style),
                Inline::Strong(inner) => self.push(inner, &Style { strong: true, ..style.clone() }),
                Inline::Emph(inner) => self.push(inner, &Style { emph: true, ..style.clone() }),
                Inline::Link { url, text } => {
                    let style = self.linked(style, url);
                    self.push(text, &style);
                }
                Inline::Date { text, .. } | Inline::Period { text, .. } => {
                    self.count += 1;
                    self.text(text, &Style { together: Some(self.count), ..style.clone() });
                }
                Inline::Cite { text, url } => {
                    let style = url.as_ref().map_or_else(|| style.clone(), |url| self.linked(style, url));
                    self.text(text, &style);
                }
                Inline::Foreign { lang, text } => {
                    let foreign = Some(lang.clone()).filter(|_| self.want.foreign);
                    self.push(text, &Style { foreign, ..style.clone() });
                }
                Inline::Mark(mark) => {
                    self.count += 1;
                    self.text(&mark.text(), &Style { together: Some(self.count), ..style.clone() });
                }
                Inline::Break => {
                    let ch = if self.want.breaks { '\n' } else { ' ' };
                    self.glyphs.push(Glyph { ch, style: Rc::new(style.clone()) });
                }
                Inline::Gap(gap) => {
                    let strong = style.strong || self.want.strong_gaps;
                    let gap_style = Style { strong, gap: !self.want.strong_gaps, ..style.clone() };
                    self.text(&gap_mark(self.words, &gap.text), &gap_style);
                }
            }
        }
    }

    fn linked(&mut self, style: &Style, url: &str) -> Style {
        self.count += 1;
        Style {
            link: style.link.clone().or_else(|| Some((self.count, beside(url, self.want.extension)))),
            ..style.clone()
        }
    }

    fn text(&mut self, text: &str, style: &Style) {
        let plain = |ch: char| if is_space(ch) && !is_firm_space(ch) { ' ' } else { ch };
        let style = Rc::new(style.clone());
        self.glyphs.extend(text.chars().map(|ch| Glyph { ch: plain(ch), style: Rc::clone(&style) }));
    }
}

/// White space and what has no place in a text at all.
fn is_space(ch: char) -> bool {
    ch.is_whitespace() || ch.is_control() || matches!(ch, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A space that keeps its neighbours on one line.
pub(crate) fn is_firm_space(ch: char) -> bool {
    matches!(ch, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// One space for every run of white space, none at the ends of a line, each in the style that both sides share.
fn settle(glyphs: &[Glyph]) -> Vec<Glyph> {
    let mut out: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    let mut gap: Option<char> = None;
    for glyph in glyphs {
        if is_space(glyph.ch) {
            gap = Some(match gap {
                None => glyph.ch,
                Some('\n') => '\n',
                Some(_) if glyph.ch == '\n' => '\n',
                Some(_) => ' ',
            });
            continue;
        }
        if let (Some(space), Some(last)) = (gap.take(), out.last()) {
            let shared = Rc::ptr_eq(&last.style, &glyph.style);
            let style = if shared { Rc::clone(&last.style) } else { Rc::new(last.style.common(&glyph.style)) };
            out.push(Glyph { ch: space, style });
        }
        out.push(glyph.clone());
    }
    out
}

/// Nests the styles: of those that begin at a place, the one that reaches farthest is the outer one.
fn group(glyphs: &[Glyph], open: &[Kind]) -> Vec<Span> {
    let mut out = Vec::new();
    let mut text = String::new();
    let mut rest = glyphs;
    while let Some(first) = rest.first() {
        let reach =
            |kind: Kind| rest.iter().take_while(|it| it.style.has(kind) && it.style.same(&first.style, kind)).count();
        let outer = KINDS
            .into_iter()
            .filter(|kind| !is_space(first.ch) && !open.contains(kind) && first.style.has(*kind))
            .map(|kind| (reach(kind), kind))
            .reduce(|best, it| if it.0 > best.0 { it } else { best });
        let taken = outer.map_or(1, |(count, _)| count);
        let (now, later) = rest.split_at(taken);
        rest = later;
        let Some((_, kind)) = outer else {
            if first.ch == '\n' {
                flush(&mut text, &mut out);
                out.push(Span::Break);
            } else {
                text.push(first.ch);
            }
            continue;
        };
        flush(&mut text, &mut out);
        let inner = group(now, &[open, &[kind]].concat());
        out.push(wrap(kind, &first.style, inner));
    }
    flush(&mut text, &mut out);
    out
}

fn flush(text: &mut String, out: &mut Vec<Span>) {
    if !text.is_empty() {
        out.push(Span::Text(std::mem::take(text)));
    }
}

fn wrap(kind: Kind, style: &Style, inner: Vec<Span>) -> Span {
    match kind {
        Kind::Strong => Span::Strong(inner),
        Kind::Emph => Span::Emph(inner),
        Kind::Gap => Span::Gap(inner),
        Kind::Together => Span::Together(words(&inner)),
        Kind::Link => {
            let url = style.link.as_ref().map(|(_, url)| url.clone()).unwrap_or_default();
            Span::Link { url, inner }
        }
        Kind::Foreign => match &style.foreign {
            Some(lang) => Span::Foreign { lang: lang.clone(), inner },
            None => Span::Text(words(&inner)),
        },
    }
}
