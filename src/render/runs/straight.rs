//! Running text that is clean as it stands: without this way round, every sentence of every notice would be taken apart
//! and put together again to find that nothing is to be done.

use super::{Span, Want, clean_end, gap_mark};
use crate::doc::{Inline, Words};
use crate::render::beside;

/// What stands before a piece of text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Word,
    Space,
    Break,
}

/// The pieces of clean text; nothing where spaces, equal styles side by side or styles inside styles are to be seen to.
pub(super) fn straight<'a>(inlines: &'a [Inline], words: &Words, want: Want) -> Option<Vec<Span<'a>>> {
    let mut way = Straight { out: Vec::with_capacity(inlines.len()), before: Before::Nothing };
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Cite { text, url: None } => way.text(text)?,
            Inline::Strong(inner) => way.styled(Span::Strong(vec![words_of(inner)?]))?,
            Inline::Emph(inner) => way.styled(Span::Emph(vec![words_of(inner)?]))?,
            Inline::Link { url, text } => way.link(url, only(text)?, want),
            Inline::Cite { text, url: Some(url) } => way.link(url, clean(text)?, want),
            Inline::Date { text, .. } | Inline::Period { text, .. } => way.piece(Span::Together(clean(text)?.into())),
            Inline::Mark(mark) => {
                let text = mark.text();
                clean(&text)?;
                way.piece(Span::Together(text.into()));
            }
            Inline::Foreign { lang, text } if want.foreign => {
                way.styled(Span::Foreign { lang, inner: vec![words_of(text)?] })?;
            }
            Inline::Foreign { text, .. } => way.text(only(text)?)?,
            Inline::Break => way.line_break(want)?,
            Inline::Gap(gap) => {
                let text = gap_mark(words, &gap.text);
                clean(&text)?;
                let inner = vec![Span::Text(text.into())];
                way.styled(if want.strong_gaps { Span::Strong(inner) } else { Span::Gap(inner) })?;
            }
        }
    }
    (way.before == Before::Word || way.out.is_empty()).then_some(way.out)
}

/// A text that is one piece, with words at its ends.
fn clean(text: &str) -> Option<&str> {
    (!text.is_empty() && !text.starts_with(' ') && clean_end(text) == text.len()).then_some(text)
}

/// What is in a style, when it is one such text.
fn only(inner: &[Inline]) -> Option<&str> {
    if let [Inline::Text(text)] = inner { clean(text) } else { None }
}

/// The same as a piece.
fn words_of(inner: &[Inline]) -> Option<Span<'_>> {
    only(inner).map(|it| Span::Text(it.into()))
}

struct Straight<'a> {
    out: Vec<Span<'a>>,
    before: Before,
}

impl<'a> Straight<'a> {
    /// Text without a style, which may have a space at either end.
    fn text(&mut self, text: &'a str) -> Option<()> {
        let inner = text.strip_prefix(' ').unwrap_or(text);
        if inner.len() < text.len() && self.before != Before::Word {
            return None;
        }
        let words = inner.strip_suffix(' ').unwrap_or(inner);
        clean(words)?;
        match self.out.last_mut() {
            Some(Span::Text(last)) => last.to_mut().push_str(text),
            _ => self.out.push(Span::Text(text.into())),
        }
        self.before = if words.len() < inner.len() { Before::Space } else { Before::Word };
        Some(())
    }

    /// A piece that never becomes one with its neighbours.
    fn piece(&mut self, span: Span<'a>) {
        self.out.push(span);
        self.before = Before::Word;
    }

    fn link(&mut self, url: &'a str, words: &'a str, want: Want) {
        self.piece(Span::Link { url: beside(url, want.extension), inner: vec![Span::Text(words.into())] });
    }

    /// A piece that would become one with another of its style.
    fn styled(&mut self, span: Span<'a>) -> Option<()> {
        // A line break is a space, and takes the style that both its sides have.
        let last = self.out.iter().rfind(|it| !matches!(it, Span::Break));
        let same = last.is_some_and(|last| std::mem::discriminant(last) == std::mem::discriminant(&span));
        if same {
            return None;
        }
        self.piece(span);
        Some(())
    }

    fn line_break(&mut self, want: Want) -> Option<()> {
        if !want.breaks || self.before != Before::Word {
            return None;
        }
        self.out.push(Span::Break);
        self.before = Before::Break;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Flat, Style};
    use super::*;
    use crate::doc::{Gap, Mark, Tone};
    use crate::lang::Lang;

    fn atoms() -> Vec<Inline> {
        let text = |it: &str| Inline::text(it);
        let within = |it: &str| vec![Inline::text(it)];
        let link = |url: &str, it: &str| Inline::Link { url: url.to_owned(), text: within(it) };
        let cite = |it: &str, url: Option<&str>| Inline::Cite { text: it.to_owned(), url: url.map(str::to_owned) };
        let mark = Mark { sign: "✓".to_owned(), words: "on".to_owned(), tone: Tone::Good };
        vec![
            text("ä b"),
            text("c "),
            text(" d"),
            text(" "),
            text(""),
            text("e\u{a0}f"),
            text("g  h"),
            Inline::Strong(within("i")),
            Inline::Strong(within("j ")),
            Inline::Strong(vec![link("a", "k")]),
            Inline::Emph(within("l m")),
            link("n", "o"),
            link("#p", " q"),
            cite("r 1 §", None),
            cite("s 2 §", Some("https://example.fi/2")),
            Inline::Date { iso: "2026-01-02".to_owned(), text: "2.1.2026".to_owned() },
            Inline::Foreign { lang: Lang::sv(), text: within("t") },
            Inline::Foreign { lang: Lang::en(), text: within("u") },
            Inline::Mark(mark),
            Inline::Break,
            Inline::Gap(Gap { rule: "x".to_owned(), text: "v w".to_owned() }),
        ]
    }

    #[test]
    fn the_straight_way_and_the_long_one_end_at_the_same_words() {
        let words = Words { gap: "Puuttuu".to_owned(), ..Words::default() };
        let (all, mut taken, mut tried) = (atoms(), 0, 0);
        let pick = |it: usize| all.get(it % (all.len() + 1)).cloned();
        let size = all.len() + 1;
        for number in 0..size.pow(3) {
            let text: Vec<Inline> =
                [number, number / size, number / size.pow(2)].into_iter().filter_map(pick).collect();
            for flags in 0..8 {
                let on = |bit: usize| flags & bit != 0;
                let want = Want { breaks: on(1), strong_gaps: on(2), foreign: on(4), extension: "md" };
                let mut flat = Flat::new(&words, want);
                flat.push(&text, Style::default());
                let long = flat.spans();
                tried += 1;
                if let Some(short) = straight(&text, &words, want) {
                    taken += 1;
                    assert_eq!(short, long, "{text:?} {want:?}");
                }
            }
        }
        assert!(taken * 10 > tried, "{taken} of {tried}");
    }
}
