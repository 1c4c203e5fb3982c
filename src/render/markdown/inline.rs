//! Running text in Markdown: without the care taken here a word of a notice could become a heading, a list, a link
//! or a piece of HTML.
//!
//! Text is first cut into pieces between marks; only then is it known what stands on both sides of a character, and
//! that is what the rules of emphasis (CommonMark 0.31.2, section 6.2) look at.

use std::borrow::Cow;

use crate::doc::{Inline, Words};
use crate::render::runs::{self, Span, Want};

/// Where running text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In a paragraph, which may have hard line breaks.
    Paragraph,
    /// In a heading, which has one line and may end in number signs.
    Heading,
    /// In a cell of a pipe table.
    Cell,
}

#[derive(Debug)]
enum Token<'a> {
    /// Text, never beside other text.
    Text(Cow<'a, str>),
    /// A hard line break.
    Break,
    /// The beginning of a style.
    Open(&'static str),
    /// The end of a style.
    Close(&'static str),
    /// The beginning of a link.
    Link,
    /// The end of a link and where it goes.
    To(Cow<'a, str>),
    /// A link whose words are its address.
    Auto(Cow<'a, str>),
}

/// Running text as Markdown.
pub(super) fn write(text: &[Inline], words: &Words, place: Place) -> String {
    set(runs::spans(text, words, want(place)), place)
}

/// A name with its value in a paragraph: the name, important, with a colon, and the value after it.
pub(super) fn named(name: &[Inline], value: &[Inline], words: &Words) -> String {
    set(runs::named(name, value, words, want(Place::Paragraph)), Place::Paragraph)
}

fn want(place: Place) -> Want {
    Want { breaks: place == Place::Paragraph, strong_gaps: true, foreign: false, extension: "md" }
}

fn set(spans: Vec<Span<'_>>, place: Place) -> String {
    let mut tokens = Vec::with_capacity(spans.len());
    push(spans, &mut tokens);
    let length = |it: &Token<'_>| if let Token::Text(text) = it { text.len() + 4 } else { 4 };
    let mut out = String::with_capacity(tokens.iter().map(length).sum());
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::Text(text) => {
                let (before, after) = tokens.split_at(index);
                let after = after.get(1..).unwrap_or_default();
                Around { before, after, text, place }.write(&mut out);
            }
            Token::Break => out.push_str("\\\n"),
            Token::Open(mark) | Token::Close(mark) => out.push_str(mark),
            Token::Link => out.push('['),
            Token::To(url) => {
                out.push_str("](");
                target(url, &mut out);
                out.push(')');
            }
            Token::Auto(url) => out.extend(["<", &**url, ">"]),
        }
    }
    out
}

fn push<'a>(spans: Vec<Span<'a>>, tokens: &mut Vec<Token<'a>>) {
    for span in spans {
        match span {
            Span::Text(text) | Span::Together(text) => match tokens.last_mut() {
                Some(Token::Text(last)) => last.to_mut().push_str(&text),
                _ => tokens.push(Token::Text(text)),
            },
            Span::Break => tokens.push(Token::Break),
            Span::Strong(inner) => {
                tokens.push(Token::Open("**"));
                push(inner, tokens);
                tokens.push(Token::Close("**"));
            }
            Span::Emph(inner) => {
                tokens.push(Token::Open("_"));
                push(inner, tokens);
                tokens.push(Token::Close("_"));
            }
            Span::Gap(inner) | Span::Foreign { inner, .. } => push(inner, tokens),
            Span::Link { url, inner } if runs::is_anchor(&url) => push(inner, tokens),
            Span::Link { url, mut inner } => {
                if let [Span::Text(text)] = inner.as_mut_slice()
                    && says_as_much(&url, text)
                {
                    tokens.push(Token::Auto(std::mem::take(text)));
                } else {
                    tokens.push(Token::Link);
                    push(inner, tokens);
                    tokens.push(Token::To(url));
                }
            }
        }
    }
}

/// Whether a link's words between angle brackets say the same as its words and its address.
fn says_as_much(url: &str, text: &str) -> bool {
    let plain = |it: char| it.is_ascii_alphanumeric() || "-._~/@:".contains(it);
    let web = (url.starts_with("https://") || url.starts_with("http://")) && text == url;
    let mail = url.strip_prefix("mailto:").is_some_and(|it| it == text && is_simple_mail(it));
    (web || mail) && text.chars().all(plain)
}

fn is_simple_mail(address: &str) -> bool {
    let part = |it: &str| it.starts_with(|ch: char| ch.is_ascii_alphanumeric()) && !it.ends_with('-');
    address.split_once('@').is_some_and(|(user, host)| {
        let user_fits = !user.is_empty() && user.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it));
        let host_fits = host.bytes().all(|it| it.is_ascii_alphanumeric() || b".-".contains(&it));
        user_fits && host_fits && host.split('.').all(part)
    })
}

/// An address as the target of a link.
fn target(url: &str, out: &mut String) {
    if url.is_empty() {
        out.push_str("<>");
    }
    for ch in url.chars() {
        match ch {
            '\\' | '(' | ')' | '`' => out.extend(['\\', ch]),
            '&' if url.contains(';') => out.extend(['\\', ch]),
            '<' | '>' | '|' => percent(ch, out),
            _ if ch.is_whitespace() || ch.is_control() => percent(ch, out),
            _ => out.push(ch),
        }
    }
}

fn percent(ch: char, out: &mut String) {
    let mut buffer = [0; 4];
    out.extend(ch.encode_utf8(&mut buffer).bytes().map(|it| format!("%{it:02X}")));
}

/// A piece of text with what stands around it.
#[derive(Clone, Copy)]
struct Around<'a> {
    before: &'a [Token<'a>],
    text: &'a str,
    after: &'a [Token<'a>],
    place: Place,
}

impl Around<'_> {
    fn write(self, out: &mut String) {
        let mut done = 0;
        let last = self.text.char_indices().next_back().map_or(0, |it| it.0);
        // The ends may stand beside a mark; between them letters are only themselves.
        let special = |(at, byte): &(usize, u8)| *at == 0 || *at == last || byte.is_ascii_punctuation();
        for (at, _) in self.text.bytes().enumerate().filter(special) {
            let Some(ch) = self.text.get(at..).and_then(|it| it.chars().next()) else { continue };
            out.push_str(self.text.get(done..at).unwrap_or_default());
            done = at + ch.len_utf8();
            if self.needs_entity(at, done, ch) {
                out.push_str(&format!("&#{};", u32::from(ch)));
                continue;
            }
            if self.needs_backslash(at, done, ch) {
                out.push('\\');
            }
            out.push(ch);
        }
        out.push_str(self.text.get(done..).unwrap_or_default());
    }

    /// Whether the character from `at` to `end` would be taken for markup.
    fn needs_backslash(self, at: usize, end: usize, ch: char) -> bool {
        let (so_far, rest) = (self.text.get(..at).unwrap_or_default(), self.text.get(end..).unwrap_or_default());
        let begins_line = so_far.is_empty() && self.begins_line();
        match ch {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '$' => true,
            '#' => self.place == Place::Heading || begins_line,
            '>' | '+' | '-' | '=' => begins_line,
            ':' => begins_line || rest.starts_with("//"),
            '!' => rest.is_empty() && matches!(self.after, [Token::Link, ..]),
            '&' => rest.starts_with(|next: char| next == '#' || next.is_alphanumeric()),
            '.' | ')' => self.is_number(so_far) || (ch == '.' && ends_in_www(so_far)),
            _ => false,
        }
    }

    fn begins_line(self) -> bool {
        matches!(self.before.last(), None | Some(Token::Break))
    }

    /// Whether all that stands on the line so far is a number, as before the mark of a list.
    fn is_number(self, so_far: &str) -> bool {
        self.begins_line() && !so_far.is_empty() && so_far.bytes().all(|it| it.is_ascii_digit())
    }

    /// A letter beside a mark of emphasis can keep that mark from being one; written as an entity it ends and begins
    /// in punctuation, which cannot.
    fn needs_entity(self, at: usize, end: usize, ch: char) -> bool {
        if is_neutral(ch) {
            return false;
        }
        let opens = end == self.text.len()
            && match self.after {
                [Token::Open("_"), ..] => true,
                [Token::Open(_), Token::Text(next), ..] => !next.starts_with(char::is_alphanumeric),
                [Token::Open(_), _, ..] => true,
                _ => false,
            };
        let closes = at == 0
            && match self.before {
                [.., Token::Close("_")] => true,
                [.., Token::Text(last), Token::Close(_)] => !last.ends_with(char::is_alphanumeric),
                [.., _, Token::Close(_)] => true,
                _ => false,
            };
        opens || closes
    }
}

/// Many readers turn a bare `www.` into a link.
fn ends_in_www(text: &str) -> bool {
    let end = text.len().checked_sub(3).and_then(|at| text.get(at..));
    end.is_some_and(|it| it.eq_ignore_ascii_case("www"))
}

/// What every reader of Markdown takes for white space or punctuation.
fn is_neutral(ch: char) -> bool {
    ch.is_ascii_punctuation()
        || matches!(ch, ' ' | '\u{a0}' | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '…' | '«' | '»')
}
