//! Running text as HTML: dates, periods and other languages stay what they are for machines and for screen readers.

use super::dom::{Attr, Element, Node, Tag, element, text};
use crate::doc::{Gap, Inline, Mark, Tone, Words, plain};
use crate::lang::Lang;
use crate::render::beside;
use crate::render::direction::direction;
use crate::render::href::Href;

/// Whether a link may be made here. A link inside a link is not HTML, and a table of contents is all links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Links {
    /// Links become links.
    Live,
    /// Links become their words.
    Words,
}

/// What running text needs to know about its page.
#[derive(Clone, Copy)]
pub(super) struct Inlines<'a> {
    /// The language of the page.
    pub(super) lang: &'a Lang,
    /// The words around the text.
    pub(super) words: &'a Words,
    /// How signs are shown.
    pub(super) marks: Marks,
    /// The extension of other documents of the output.
    pub(super) extension: &'static str,
}

/// How signs are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// With their words beside them.
    InWords,
    /// Alone, in a table that is read at a glance; the words are for those who hear the page or copy it.
    Alone,
}

impl<'a> Inlines<'a> {
    /// The text as pieces of a page.
    pub(super) fn nodes(&self, inlines: &'a [Inline], links: Links) -> Vec<Node<'a>> {
        let mut acc = Vec::with_capacity(inlines.len());
        for inline in inlines {
            self.push(&mut acc, inline, links);
        }
        acc
    }

    fn push(&self, acc: &mut Vec<Node<'a>>, inline: &'a Inline, links: Links) {
        match inline {
            Inline::Text(value) => acc.push(text(value)),
            Inline::Strong(inner) => acc.push(element(Tag::Strong, self.nodes(inner, links))),
            Inline::Emph(inner) => acc.push(element(Tag::Em, self.nodes(inner, links))),
            Inline::Link { url, text: inner } => self.link(acc, url, inner, links),
            Inline::Date { iso, text: words } => acc.push(date(iso, words)),
            Inline::Period { iso, text: words } => acc.push(period(iso, words)),
            Inline::Cite { text: words, url } => match url.as_deref().and_then(|it| self.address(it, links)) {
                Some(href) => acc.push(anchor(href, vec![text(words)])),
                None => acc.push(text(words)),
            },
            Inline::Foreign { lang, text: inner } => acc.push(self.foreign(lang, self.nodes(inner, links))),
            Inline::Mark(mark) => acc.push(match self.marks {
                Marks::InWords => state(mark),
                Marks::Alone => sign(mark),
            }),
            Inline::Break => acc.push(element(Tag::Br, Vec::new())),
            Inline::Gap(gap) => acc.push(self.gap(gap)),
        }
    }

    /// Words that lead somewhere, if they may.
    pub(super) fn link(&self, acc: &mut Vec<Node<'a>>, url: &'a str, words: &'a [Inline], links: Links) {
        match self.address(url, links) {
            Some(href) => acc.push(link(href, url, words, self.nodes(words, Links::Words))),
            None => acc.extend(self.nodes(words, links)),
        }
    }

    fn address(&self, url: &'a str, links: Links) -> Option<Href<'a>> {
        match links {
            Links::Live => Href::parse(beside(url, self.extension)),
            Links::Words => None,
        }
    }

    fn foreign(&self, lang: &'a Lang, children: Vec<Node<'a>>) -> Node<'a> {
        let span = Element::new(Tag::Span, children).with(Attr::Lang(lang));
        let dir = direction(lang);
        if dir == direction(self.lang) { span.node() } else { span.with(Attr::Dir(dir)).node() }
    }

    fn gap(&self, gap: &'a Gap) -> Node<'a> {
        Element::new(Tag::Mark, self.gap_text(gap)).with(Attr::Class("gap")).with(Attr::Rule(&gap.rule)).node()
    }

    /// The words of a gap, its mark first: a gap is told by its words, not by its color alone (WCAG 1.4.1).
    pub(super) fn gap_text(&self, gap: &'a Gap) -> Vec<Node<'a>> {
        let mut acc = Vec::new();
        if !self.words.gap.is_empty() {
            acc.push(element(Tag::Strong, vec![text(format!("{}:", self.words.gap))]));
            acc.push(text(" "));
        }
        acc.push(text(&gap.text));
        acc
    }
}

/// A link whose words are its address already needs no address on paper.
fn link<'a>(href: Href<'a>, url: &str, words: &[Inline], children: Vec<Node<'a>>) -> Node<'a> {
    fn bare(it: &str) -> &str {
        it.trim_end_matches('/').split("://").last().unwrap_or_default()
    }
    let res = Element::new(Tag::A, children).with(Attr::Href(href));
    if bare(url) == bare(&plain::words(words)) { res.with(Attr::Class("address")).node() } else { res.node() }
}

fn anchor<'a>(href: Href<'a>, children: Vec<Node<'a>>) -> Node<'a> {
    Element::new(Tag::A, children).with(Attr::Href(href)).node()
}

/// A sign with its words beside it: what is said by a color or a sign is said in words as well (WCAG 1.4.1).
fn state(mark: &Mark) -> Node<'_> {
    let class = match mark.tone {
        Tone::Good => "state good",
        Tone::Calm => "state",
        Tone::Open => "state open",
        Tone::Alarm => "state alarm",
    };
    let shown = Element::new(Tag::Span, vec![text(&mark.sign)]).with(Attr::Unheard).node();
    Element::new(Tag::Span, vec![shown, text(" "), text(&mark.words)]).with(Attr::Class(class)).node()
}

/// A sign for the eye, and its words for those who hear the page or copy it.
fn sign(mark: &Mark) -> Node<'_> {
    let class = match mark.tone {
        Tone::Good | Tone::Calm => "sign",
        Tone::Open => "sign open",
        Tone::Alarm => "sign alarm",
    };
    let shown = Element::new(Tag::Span, vec![text(&mark.sign)]).with(Attr::Unheard).node();
    let heard = Element::new(Tag::Span, vec![text(&mark.words)]).with(Attr::Class("heard")).node();
    Element::new(Tag::Span, vec![shown, text(" "), heard]).with(Attr::Class(class)).node()
}

/// A date is a `time` where HTML can read it, and otherwise only its words.
fn date<'a>(iso: &'a str, words: &'a str) -> Node<'a> {
    if is_date(iso) { Element::new(Tag::Time, vec![text(words)]).with(Attr::Datetime(iso)).node() } else { text(words) }
}

/// A period is a `time` only if it is made of days, hours, minutes and seconds: HTML (2.3.5.9) knows no months and no
/// years, for they have no fixed length. All others are `data`, which takes any value.
fn period<'a>(iso: &'a str, words: &'a str) -> Node<'a> {
    let exact = iso.starts_with('P') && !iso.split('T').next().unwrap_or_default().contains(['Y', 'M', 'W']);
    let words = vec![text(words)];
    if exact {
        Element::new(Tag::Time, words).with(Attr::Datetime(iso)).node()
    } else {
        Element::new(Tag::Data, words).with(Attr::Value(iso)).node()
    }
}

/// Whether a text is a year, a month or a day as ISO 8601 and HTML both write them.
fn is_date(iso: &str) -> bool {
    let sizes: Vec<usize> = iso.split('-').map(str::len).collect();
    let digits = iso.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    digits && matches!(sizes.as_slice(), [4] | [4, 2] | [4, 2, 2])
}

#[cfg(test)]
mod tests {
    use super::super::encode::encode;
    use super::*;

    #[test]
    fn periods_and_dates_are_what_html_can_read() {
        let cases = [
            (period("P18M", "18 kk"), "<data value=\"P18M\">18 kk</data>\n"),
            (period("P2W", "2 vk"), "<data value=\"P2W\">2 vk</data>\n"),
            (period("P30D", "30 pv"), "<time datetime=\"P30D\">30 pv</time>\n"),
            (period("PT20M", "20 min"), "<time datetime=\"PT20M\">20 min</time>\n"),
            (date("2026-11", "11/2026"), "<time datetime=\"2026-11\">11/2026</time>\n"),
            (date("soon", "pian"), "pian\n"),
        ];
        for (node, expected) in cases {
            assert_eq!(encode([node]), expected);
        }
    }

    #[test]
    fn a_link_in_a_link_is_only_words() {
        let words = Words::default();
        let inlines = Inlines { lang: &Lang::fi(), words: &words, marks: Marks::InWords, extension: "html" };
        let cite = Inline::Cite { text: "6 §".to_owned(), url: Some("https://example.fi/6".to_owned()) };
        let link = Inline::Link { url: "#a".to_owned(), text: vec![Inline::text("ks. "), cite] };
        assert_eq!(encode(inlines.nodes(&[link], Links::Live)), "<a href=\"#a\">ks. 6 §</a>\n");
    }

    #[test]
    fn a_link_that_is_its_own_address_is_marked() {
        let words = Words::default();
        let inlines = Inlines { lang: &Lang::fi(), words: &words, marks: Marks::InWords, extension: "html" };
        let link =
            |text: &str| Inline::Link { url: "https://example.fi/a/".to_owned(), text: vec![Inline::text(text)] };
        for (text, marked) in [("example.fi/a", true), ("https://example.fi/a/", true), ("example.fi", false)] {
            let html = encode(inlines.nodes(&[link(text)], Links::Live));
            assert_eq!(html.contains("class=\"address\""), marked, "{html}");
        }
    }

    #[test]
    fn a_link_with_a_forbidden_address_is_only_words() {
        let words = Words::default();
        let inlines = Inlines { lang: &Lang::fi(), words: &words, marks: Marks::InWords, extension: "html" };
        let link = Inline::Link { url: "javascript:alert(1)".to_owned(), text: vec![Inline::text("tästä")] };
        assert_eq!(inlines.nodes(&[link], Links::Live), vec![text("tästä")]);
    }
}
