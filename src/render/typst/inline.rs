//! Text as data in Typst: without it a dollar sign in a notice would begin a formula.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::doc::{Inline, Words};
use crate::lang::Lang;
use crate::render::runs::{self, Span, Want};
use crate::render::wrap::{tie, tie_signs};

/// A string literal that means exactly this text.
pub(super) fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for ch in text.chars() {
        match ch {
            '"' | '\\' => out.extend(['\\', ch]),
            '\n' => out.push_str("\\n"),
            _ if is_unseen(ch) => out.push_str(&format!("\\u{{{:x}}}", u32::from(ch))),
            _ => out.push(ch),
        }
    }
    out.push('"');
    out
}

/// What markup says: the meaning of the string literals in it that are shown, one after the other.
#[cfg(feature = "pdf")]
pub(crate) fn said(markup: &str) -> String {
    let mut said = String::new();
    let mut chars = markup.chars();
    let mut before = None;
    while let Some(ch) = chars.next() {
        if ch != '"' {
            before = Some(ch);
            continue;
        }
        let shown = before == Some('#');
        while let Some(ch) = chars.next().filter(|it| *it != '"') {
            let ch = if ch == '\\' { meant(&mut chars) } else { Some(ch) };
            said.extend(ch.filter(|_| shown));
        }
        before = None;
    }
    said
}

/// The character behind a backslash.
#[cfg(feature = "pdf")]
fn meant(chars: &mut std::str::Chars<'_>) -> Option<char> {
    match chars.next()? {
        'n' => Some('\n'),
        'u' => {
            let code: String = chars.by_ref().skip(1).take_while(|it| *it != '}').collect();
            u32::from_str_radix(&code, 16).ok().and_then(char::from_u32)
        }
        other => Some(other),
    }
}

/// What a person who reads the file would not see or not tell from a space.
fn is_unseen(ch: char) -> bool {
    ch.is_control()
        || (ch.is_whitespace() && ch != ' ')
        || matches!(ch, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The language and the region of the arguments of `text`. The national languages of Finland are written as they
/// are in Finland.
pub(super) fn language(lang: &Lang) -> String {
    let fits = |it: &&str| it.len() == 2 && it.bytes().all(|byte| byte.is_ascii_uppercase());
    let region = lang.as_str().split('-').skip(1).find(fits);
    let region = region.or_else(|| ["fi", "sv", "se"].contains(&lang.base()).then_some("FI"));
    let region = region.map_or_else(|| "none".to_owned(), quote);
    format!("lang: {}, region: {region}", quote(lang.base()))
}

/// Whether an anchor can be written as a label.
pub(super) fn is_label(id: &str) -> bool {
    id.starts_with(|it: char| it.is_ascii_alphabetic())
        && id.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_')
}

/// Writes running text; knows which anchors the document has.
pub(super) struct Ink<'a> {
    pub(super) words: &'a Words,
    pub(super) anchors: BTreeSet<&'a str>,
    /// The anchors that links have asked for, and whether the document has them.
    pub(super) asked: RefCell<Vec<(String, bool)>>,
}

impl Ink<'_> {
    /// Running text as markup on one line. Nothing when there is no text.
    pub(super) fn write(&self, text: &[Inline]) -> String {
        self.spans(&runs::spans(
            text,
            self.words,
            Want { breaks: true, strong_gaps: false, foreign: true, extension: "pdf" },
        ))
    }

    /// Running text that has to stay on one line, as a heading.
    pub(super) fn line(&self, text: &[Inline]) -> String {
        self.spans(&runs::spans(
            text,
            self.words,
            Want { breaks: false, strong_gaps: false, foreign: true, extension: "pdf" },
        ))
    }

    fn spans(&self, spans: &[Span<'_>]) -> String {
        spans.iter().map(|it| self.span(it)).collect()
    }

    fn span(&self, span: &Span<'_>) -> String {
        match span {
            Span::Text(text) => format!("#{}", quote(&tie_signs(text))),
            Span::Together(text) => format!("#{}", quote(&tie(text))),
            Span::Break => "#linebreak()".to_owned(),
            Span::Strong(inner) => format!("#strong[{}]", self.spans(inner)),
            Span::Emph(inner) => format!("#emph[{}]", self.spans(inner)),
            Span::Gap(inner) => format!("#gap[{}]", self.spans(inner)),
            Span::Link { url, inner } => self.link(url, inner),
            Span::Foreign { lang, inner } => format!("#text({})[{}]", language(lang), self.spans(inner)),
        }
    }

    /// Whether a link to an anchor leads anywhere.
    fn leads(&self, id: &str) -> bool {
        let leads = self.anchors.contains(id);
        self.asked.borrow_mut().push((id.to_owned(), leads));
        leads
    }

    fn link(&self, url: &str, inner: &[Span<'_>]) -> String {
        let words = self.spans(inner);
        match url.strip_prefix('#') {
            Some(id) if self.leads(id) => format!("#link(<{id}>)[{words}]"),
            Some(_) => words,
            None if url.trim().is_empty() => words,
            None => format!("#link({})[{words}]", quote(url)),
        }
    }
}
