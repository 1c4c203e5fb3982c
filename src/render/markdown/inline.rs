//! Running text in Markdown: without the care taken here a word of a notice could become a heading, a list, a link
//! or a piece of HTML.
//!
//! Text is first cut into tokens; only then is it known what stands on both sides of a character, and that is
//! what the rules of emphasis (CommonMark 0.31.2, section 6.2) look at.

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
enum Token {
    /// A character of the text.
    Char(char),
    /// A hard line break.
    Break,
    /// The beginning of a style.
    Open(&'static str),
    /// The end of a style.
    Close(&'static str),
    /// The beginning of a link.
    Link,
    /// The end of a link and where it goes.
    To(String),
    /// A link whose words are its address.
    Auto(String),
}

/// Running text as Markdown.
pub(super) fn write(text: &[Inline], words: &Words, place: Place) -> String {
    let mut tokens = Vec::new();
    push(&spans(text, words, place), &mut tokens);
    let mut out = String::new();
    for (index, token) in tokens.iter().enumerate() {
        let (before, after) = tokens.split_at(index);
        let after = after.get(1..).unwrap_or_default();
        match token {
            Token::Char(ch) => push_char(*ch, before, after, place, &mut out),
            Token::Break => out.push_str("\\\n"),
            Token::Open(mark) | Token::Close(mark) => out.push_str(mark),
            Token::Link => out.push('['),
            Token::To(url) => out.push_str(&format!("]({})", target(url))),
            Token::Auto(url) => out.push_str(&format!("<{url}>")),
        }
    }
    out
}

fn spans(text: &[Inline], words: &Words, place: Place) -> Vec<Span> {
    runs::spans(
        text,
        words,
        Want { breaks: place == Place::Paragraph, strong_gaps: true, foreign: false, extension: "md" },
    )
}

fn push(spans: &[Span], tokens: &mut Vec<Token>) {
    for span in spans {
        match span {
            Span::Text(text) | Span::Together(text) => tokens.extend(text.chars().map(Token::Char)),
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
            Span::Link { url, inner } if runs::is_anchor(url) => push(inner, tokens),
            Span::Link { url, inner } => match autolink(url, inner) {
                Some(auto) => tokens.push(Token::Auto(auto)),
                None => {
                    tokens.push(Token::Link);
                    push(inner, tokens);
                    tokens.push(Token::To(url.clone()));
                }
            },
        }
    }
}

/// The address to write between angle brackets, where that says the same as a link with words.
fn autolink(url: &str, inner: &[Span]) -> Option<String> {
    let [Span::Text(text)] = inner else { return None };
    let plain = |it: char| it.is_ascii_alphanumeric() || "-._~/@:".contains(it);
    let web = (url.starts_with("https://") || url.starts_with("http://")) && text == url;
    let mail = url.strip_prefix("mailto:").is_some_and(|it| it == text && is_simple_mail(it));
    (text.chars().all(plain) && (web || mail)).then(|| text.clone())
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
fn target(url: &str) -> String {
    let mut out = String::new();
    for ch in url.chars() {
        match ch {
            '\\' | '(' | ')' | '`' => out.extend(['\\', ch]),
            '&' if url.contains(';') => out.extend(['\\', ch]),
            '<' | '>' | '|' => out.push_str(&percent(ch)),
            _ if ch.is_whitespace() || ch.is_control() => out.push_str(&percent(ch)),
            _ => out.push(ch),
        }
    }
    if out.is_empty() { "<>".to_owned() } else { out }
}

fn percent(ch: char) -> String {
    let mut buffer = [0; 4];
    ch.encode_utf8(&mut buffer).bytes().map(|it| format!("%{it:02X}")).collect()
}

fn push_char(ch: char, before: &[Token], after: &[Token], place: Place, out: &mut String) {
    if needs_entity(ch, before, after) {
        out.push_str(&format!("&#{};", u32::from(ch)));
        return;
    }
    if needs_backslash(ch, before, after, place) {
        out.push('\\');
    }
    out.push(ch);
}

fn needs_backslash(ch: char, before: &[Token], after: &[Token], place: Place) -> bool {
    match ch {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '$' => true,
        '#' => place == Place::Heading || at_line_start(before),
        '>' | '+' | '-' | '=' => at_line_start(before),
        ':' => at_line_start(before) || matches!(after, [Token::Char('/'), Token::Char('/'), ..]),
        '!' => matches!(after, [Token::Link, ..]),
        '&' => matches!(after, [Token::Char(next), ..] if *next == '#' || next.is_alphanumeric()),
        '.' | ')' => follows_number(before) || (ch == '.' && follows_www(before)),
        _ => false,
    }
}

fn at_line_start(before: &[Token]) -> bool {
    matches!(before.last(), None | Some(Token::Break))
}

/// Whether all that stands on the line so far is a number, as before the mark of a list.
fn follows_number(before: &[Token]) -> bool {
    let line = before.rsplit(|it| matches!(it, Token::Break)).next().unwrap_or_default();
    !line.is_empty() && line.iter().all(|it| matches!(it, Token::Char(ch) if ch.is_ascii_digit()))
}

/// Many readers turn a bare `www.` into a link.
fn follows_www(before: &[Token]) -> bool {
    matches!(before, [.., Token::Char('w' | 'W'), Token::Char('w' | 'W'), Token::Char('w' | 'W')])
}

/// A letter beside a mark of emphasis can keep that mark from being one; written as an entity it ends and begins
/// in punctuation, which cannot.
fn needs_entity(ch: char, before: &[Token], after: &[Token]) -> bool {
    if is_neutral(ch) {
        return false;
    }
    let opens = match after {
        [Token::Open("_"), ..] => true,
        [Token::Open(_), next, ..] => !is_letter(next),
        _ => false,
    };
    let closes = match before {
        [.., Token::Close("_")] => true,
        [.., last, Token::Close(_)] => !is_letter(last),
        _ => false,
    };
    opens || closes
}

fn is_letter(token: &Token) -> bool {
    matches!(token, Token::Char(ch) if ch.is_alphanumeric())
}

/// What every reader of Markdown takes for white space or punctuation.
fn is_neutral(ch: char) -> bool {
    ch.is_ascii_punctuation()
        || matches!(ch, ' ' | '\u{a0}' | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '…' | '«' | '»')
}
