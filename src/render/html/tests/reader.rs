//! A reader of pages, written apart from their writer: what a person would see, and whether the tags fit.

use std::collections::BTreeMap;

/// What a page is made of.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A start tag with its attributes, their values unescaped.
    Open(String, BTreeMap<String, String>),
    /// An end tag.
    Close(String),
    /// Text, unescaped.
    Text(String),
}

/// Reads a page; panics on what is not as the writer should have written it.
pub(super) fn tokens(html: &str) -> Vec<Token> {
    let mut res = Vec::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        if !before.is_empty() {
            res.push(Token::Text(unescape(before)));
        }
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if tag.starts_with('!') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            res.push(Token::Close(name.to_owned()));
            continue;
        }
        let (name, attrs) = tag.split_once(' ').unwrap_or((tag, ""));
        res.push(Token::Open(name.to_owned(), attributes(attrs)));
        if name == "style" || name == "script" {
            let (raw, after) = rest.split_once(&format!("</{name}>")).expect("a style or script ends");
            res.push(Token::Text(raw.to_owned()));
            res.push(Token::Close(name.to_owned()));
            rest = after;
        }
    }
    res
}

fn attributes(source: &str) -> BTreeMap<String, String> {
    let mut res = BTreeMap::new();
    let mut rest = source.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").expect("every value is quoted");
        let (value, after) = after.split_once('"').expect("every value ends");
        assert!(res.insert(name.to_owned(), unescape(value)).is_none(), "{name} twice in {source}");
        rest = after.trim_start();
    }
    res
}

fn unescape(text: &str) -> String {
    assert!(!text.contains(['<', '>']), "{text}");
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    plain.replace("&amp;", "&")
}

/// Whether every element that opens also closes, in order.
pub(super) fn assert_balanced(tokens: &[Token]) {
    let mut open = Vec::new();
    for token in tokens {
        match token {
            Token::Open(name, _) if ["meta", "link", "br", "input"].contains(&name.as_str()) => {}
            Token::Open(name, _) => open.push(name),
            Token::Close(name) => assert_eq!(open.pop(), Some(name)),
            Token::Text(_) => {}
        }
    }
    assert_eq!(open, Vec::<&String>::new());
}

/// The tokens inside the first element of a name, or none.
pub(super) fn inside<'a>(tokens: &'a [Token], name: &str) -> &'a [Token] {
    let Some(start) = tokens.iter().position(|it| matches!(it, Token::Open(it, _) if it == name)) else { return &[] };
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        match token {
            Token::Open(it, _) if it == name => depth += 1,
            Token::Close(it) if it == name => depth -= 1,
            Token::Open(..) | Token::Close(_) | Token::Text(_) => {}
        }
        if depth == 0 {
            return &tokens[start + 1..at];
        }
    }
    panic!("{name} does not close")
}

/// The words that are read, without those of elements with these names.
pub(super) fn words(tokens: &[Token], without: &[&str]) -> Vec<String> {
    let mut text = String::new();
    let mut hidden = 0;
    for token in tokens {
        match token {
            Token::Open(name, _) if without.contains(&name.as_str()) => hidden += 1,
            Token::Close(name) if without.contains(&name.as_str()) => hidden -= 1,
            Token::Open(name, _) | Token::Close(name) => {
                if !["a", "data", "em", "mark", "span", "strong", "time"].contains(&name.as_str()) {
                    text.push(' ');
                }
            }
            Token::Text(it) if hidden == 0 => text.push_str(it),
            Token::Text(_) => {}
        }
    }
    text.split_whitespace().map(str::to_owned).collect()
}
