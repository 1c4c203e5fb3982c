//! Running text as runs: without it a word would lose its language, its weight or where it leads on the way to Word.

use std::collections::BTreeMap;

use super::xml::{Element, Node, el, val};
use crate::doc::{Inline, Section, Words};
use crate::lang::Lang;
use crate::render::direction::direction;
use crate::render::href::Href;
use crate::render::runs::{self, Span, Want};
use crate::render::wrap::{tie, tie_signs};

/// A longer name of a bookmark is cut by Word, and what links to it leads nowhere.
const LONGEST_NAME: usize = 40;

/// The tag of a language as Word's dictionaries are named: with the region, which is Finland's for the languages of
/// Finland, and without what only we know.
pub(super) fn tag(lang: &Lang) -> String {
    let known: Vec<&str> = lang.as_str().split('-').take_while(|it| it.len() > 1).collect();
    match known.as_slice() {
        ["fi" | "sv" | "se" | "smn" | "sms"] => format!("{}-FI", known.concat()),
        ["en"] => "en-GB".to_owned(),
        _ => known.join("-"),
    }
}

/// The language of a run, also under the name that Word looks for in the script it is written in.
pub(super) fn language(lang: &Lang) -> Element {
    let tag = tag(lang);
    let res = val("w:lang", &tag);
    if direction(lang) == "rtl" {
        res.with("w:bidi", tag)
    } else if ["ja", "ko", "zh"].contains(&lang.base()) {
        res.with("w:eastAsia", tag)
    } else {
        res
    }
}

/// The bookmarks of sections: Word allows fewer characters in a name than an anchor has.
#[derive(Debug, Default)]
pub(super) struct Bookmarks {
    names: BTreeMap<String, (usize, String)>,
    used: usize,
}

impl Bookmarks {
    /// One for each anchor of the sections.
    pub(super) fn of(sections: &[Section]) -> Self {
        let mut res = Self::default();
        res.collect(sections);
        res
    }

    fn collect(&mut self, sections: &[Section]) {
        for section in sections {
            if !self.names.contains_key(&section.id) {
                let name = self.free_name(&section.id);
                self.names.insert(section.id.clone(), (self.names.len(), name));
            }
            self.collect(&section.sections);
        }
    }

    /// Word takes names for equal that differ in case only.
    fn free_name(&self, id: &str) -> String {
        let plain = |it: char| if it.is_ascii_alphanumeric() { it } else { '_' };
        let begin = if id.starts_with(|it: char| it.is_ascii_alphabetic()) { "" } else { "s" };
        let name: String = begin.chars().chain(id.chars().map(plain)).take(LONGEST_NAME).collect();
        let taken = |name: &str| self.names.values().any(|(_, it)| it.eq_ignore_ascii_case(name));
        let numbered = |number: usize| {
            let end = format!("_{number}");
            let begin: String = name.chars().take(LONGEST_NAME.saturating_sub(end.len())).collect();
            format!("{begin}{end}")
        };
        let names = std::iter::once(name.clone()).chain((2..).map(numbered));
        names.into_iter().find(|it| !taken(it)).unwrap_or_default()
    }

    /// The bookmark of a section, around its heading; each is set once.
    pub(super) fn set(&mut self, id: &str, heading: Vec<Node>) -> Vec<Node> {
        let Some((number, name)) = self.names.get(id).filter(|(number, _)| *number == self.used) else {
            return heading;
        };
        self.used += 1;
        let start = el("w:bookmarkStart").with("w:id", number).with("w:name", name).node();
        let end = el("w:bookmarkEnd").with("w:id", number).node();
        std::iter::once(start).chain(heading).chain(std::iter::once(end)).collect()
    }
}

/// The addresses that the document leads to, each once: they stand in a part of their own.
#[derive(Debug, Default)]
pub(super) struct Targets(Vec<String>);

impl Targets {
    /// The identifier of an address.
    fn id(&mut self, url: &str) -> String {
        let at = self.0.iter().position(|it| it == url).unwrap_or_else(|| {
            self.0.push(url.to_owned());
            self.0.len() - 1
        });
        format!("link{}", at + 1)
    }

    /// Identifiers with addresses.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, &str)> {
        self.0.iter().enumerate().map(|(at, url)| (format!("link{}", at + 1), url.as_str()))
    }
}

/// How a piece of running text looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Look {
    strong: bool,
    emph: bool,
    gap: bool,
    link: bool,
    foreign: Option<Lang>,
}

/// Writes running text; knows the document's language and where its links lead.
pub(super) struct Ink<'a> {
    pub(super) lang: &'a Lang,
    pub(super) words: &'a Words,
    pub(super) bookmarks: Bookmarks,
    pub(super) targets: Targets,
}

impl Ink<'_> {
    /// Running text. Nothing when there is no text.
    pub(super) fn write(&mut self, text: &[Inline]) -> Vec<Node> {
        self.pieces(text, true, &Look::default())
    }

    /// Running text that has to stay on one line, as a heading.
    pub(super) fn line(&mut self, text: &[Inline]) -> Vec<Node> {
        self.pieces(text, false, &Look::default())
    }

    /// Running text on one line that is important as a whole.
    pub(super) fn strong(&mut self, text: &[Inline]) -> Vec<Node> {
        self.pieces(text, false, &Look { strong: true, ..Look::default() })
    }

    /// What is missing.
    pub(super) fn gap(&self, text: &str) -> Vec<Node> {
        vec![self.run(text, &Look { gap: true, ..Look::default() })]
    }

    fn pieces(&mut self, text: &[Inline], breaks: bool, look: &Look) -> Vec<Node> {
        let want = Want { breaks, strong_gaps: false, foreign: true, extension: "docx" };
        self.spans(&runs::spans(text, self.words, want), look)
    }

    fn spans(&mut self, spans: &[Span<'_>], look: &Look) -> Vec<Node> {
        spans.iter().flat_map(|it| self.span(it, look)).collect()
    }

    fn span(&mut self, span: &Span<'_>, look: &Look) -> Vec<Node> {
        match span {
            Span::Text(text) => vec![self.run(&tie_signs(text), look)],
            Span::Together(text) => vec![self.run(&tie(text), look)],
            Span::Break => vec![el("w:r").child(el("w:br")).node()],
            Span::Strong(inner) => self.spans(inner, &Look { strong: true, ..look.clone() }),
            Span::Emph(inner) => self.spans(inner, &Look { emph: true, ..look.clone() }),
            Span::Gap(inner) => self.spans(inner, &Look { gap: true, ..look.clone() }),
            Span::Foreign { lang, inner } => {
                self.spans(inner, &Look { foreign: Some((*lang).clone()), ..look.clone() })
            }
            Span::Link { url, inner } => self.link(url, inner, look),
        }
    }

    /// A link; only its words where it leads nowhere.
    fn link(&mut self, url: &str, inner: &[Span<'_>], look: &Look) -> Vec<Node> {
        let target = match url.strip_prefix('#') {
            Some(id) => self.bookmarks.names.get(id).map(|(_, name)| el("w:hyperlink").with("w:anchor", name)),
            None => Href::parse(url).map(|it| el("w:hyperlink").with("r:id", self.targets.id(it.as_str()))),
        };
        match target {
            Some(link) => {
                let words = self.spans(inner, &Look { link: true, ..look.clone() });
                vec![link.with("w:history", 1).children(words).node()]
            }
            None => self.spans(inner, look),
        }
    }

    fn run(&self, text: &str, look: &Look) -> Node {
        let properties = self.properties(look).unless_empty();
        el("w:r").elements(properties).elements(letters(text)).node()
    }

    /// A style says what a piece is. Weight and slant are said beside it: inside a bold paragraph the bold of a style
    /// would switch the bold off (ECMA-376-1, 17.7.3).
    fn properties(&self, look: &Look) -> Element {
        let style = match look {
            Look { link: true, .. } => Some("Hyperlink"),
            Look { gap: true, .. } => Some("Gap"),
            Look { strong: true, .. } => Some("Strong"),
            Look { emph: true, .. } => Some("Emphasis"),
            Look { .. } => None,
        };
        let bold = (look.strong || look.gap).then(|| [el("w:b"), el("w:bCs")]);
        let italic = look.emph.then(|| [el("w:i"), el("w:iCs")]);
        let alarm = (look.gap && look.link).then(|| val("w:color", super::styles::ALARM));
        let lang = look.foreign.as_ref().unwrap_or(self.lang);
        let backwards = (direction(lang) == "rtl").then(|| el("w:rtl"));
        el("w:rPr")
            .elements(style.map(|it| val("w:rStyle", it)))
            .elements(bold.into_iter().flatten())
            .elements(italic.into_iter().flatten())
            .elements(alarm)
            .elements(backwards)
            .elements(look.foreign.as_ref().map(language))
    }
}

/// Text as Word wants it: hyphens of a special kind and tabs are elements. The hyphen that begins a word ("contact center
/// -järjestelmä") is one of them, or a line could end in it.
pub(super) fn letters(text: &str) -> Vec<Element> {
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut chars = text.chars().peekable();
    let mut after_space = false;
    while let Some(ch) = chars.next() {
        let begins = ch == '-' && after_space && chars.peek().is_some_and(|it| it.is_alphabetic());
        let special = match ch {
            '\u{ad}' => Some("w:softHyphen"),
            '\u{2011}' => Some("w:noBreakHyphen"),
            '\t' => Some("w:tab"),
            _ => begins.then_some("w:noBreakHyphen"),
        };
        match special {
            Some(name) => {
                out.extend(words(&mut plain));
                out.push(el(name));
            }
            None => plain.push(ch),
        }
        after_space = ch.is_whitespace();
    }
    out.extend(words(&mut plain));
    out
}

fn words(text: &mut String) -> Option<Element> {
    (!text.is_empty()).then(|| el("w:t").with("xml:space", "preserve").text(std::mem::take(text)))
}
