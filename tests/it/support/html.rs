//! A strict reader of HTML pages: without it a page could be broken and every browser would hide it.

use std::collections::BTreeMap;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// A start tag with its attributes.
    Open(String, BTreeMap<String, String>),
    /// An end tag.
    Close(String),
    /// Text with its character references resolved.
    Text(String),
}

/// Elements that have no end tag.
const VOID: &[&str] = &["meta", "link", "br", "img", "input"];

/// Elements whose content may only be phrasing content (HTML 3.2.5.2.5).
const PHRASING_ONLY: &[&str] = &["p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "a", "span", "strong", "em", "time"];

/// Elements that are phrasing content, of those that pages use.
const PHRASING: &[&str] = &["a", "br", "data", "em", "mark", "span", "strong", "time"];

/// Reads a page to the last character, or says what is wrong with it.
pub(crate) fn tokens(page: &str) -> Result<Vec<Token>, String> {
    let mut rest = page.strip_prefix("<!DOCTYPE html>\n").ok_or("no doctype")?;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let Some(start) = rest.find('<') else {
            found.push(Token::Text(references(rest)?));
            break;
        };
        let (before, tag) = rest.split_at(start);
        if !before.is_empty() {
            found.push(Token::Text(references(before)?));
        }
        let end = closing(tag).ok_or_else(|| format!("a tag without an end: {}", head(tag)))?;
        let inner = &tag[1..end];
        rest = &tag[end + 1..];
        if let Some(name) = inner.strip_prefix('/') {
            found.push(Token::Close(name_of(name)?));
            continue;
        }
        let (name, attributes) = inner.split_once([' ', '\n']).unwrap_or((inner, ""));
        let name = name_of(name)?;
        found.push(Token::Open(name.clone(), read_attributes(attributes)?));
        if name == "style" || name == "script" {
            let end = format!("</{name}>");
            let (raw, after) = rest.split_once(&end).ok_or_else(|| format!("no {end}"))?;
            found.extend([Token::Text(raw.to_owned()), Token::Close(name)]);
            rest = after;
        }
    }
    Ok(found)
}

/// Where a tag ends: the first `>` outside a quoted value.
fn closing(tag: &str) -> Option<usize> {
    let mut quoted = false;
    tag.char_indices().find_map(|(at, ch)| {
        quoted ^= ch == '"';
        (ch == '>' && !quoted).then_some(at)
    })
}

fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(40)]
}

fn name_of(name: &str) -> Result<String, String> {
    let fits = !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit());
    if fits { Ok(name.to_owned()) } else { Err(format!("`{name}` is no element")) }
}

fn read_attributes(source: &str) -> Result<BTreeMap<String, String>, String> {
    let mut found = BTreeMap::new();
    let mut rest = source.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").ok_or_else(|| format!("no quoted value: {}", head(rest)))?;
        let (value, after) = after.split_once('"').ok_or_else(|| format!("no end of a value: {}", head(rest)))?;
        let fits = !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it == b'-');
        if !fits || found.insert(name.to_owned(), references(value)?).is_some() {
            return Err(format!("the attribute `{name}`"));
        }
        rest = after.trim_start();
    }
    Ok(found)
}

/// Text with its references resolved; a bare `<`, `>` or `&` is an error.
fn references(text: &str) -> Result<String, String> {
    if text.contains(['<', '>']) {
        return Err(format!("a bare bracket: {}", head(text)));
    }
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once(';').ok_or_else(|| format!("a bare `&`: {}", head(part)))?;
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "nbsp" => '\u{a0}',
            "shy" => '\u{ad}',
            _ => {
                let code = name.strip_prefix('#').ok_or_else(|| format!("&{name};"))?;
                let code = match code.strip_prefix('x') {
                    Some(it) => u32::from_str_radix(it, 16),
                    None => code.parse(),
                };
                code.ok().and_then(char::from_u32).ok_or_else(|| format!("&{name};"))?
            }
        });
        out.push_str(after);
    }
    Ok(out)
}

/// Everything that is wrong with a page, apart from its text.
pub(crate) fn faults(page: &str) -> Vec<String> {
    let tokens = match tokens(page) {
        Ok(it) => it,
        Err(it) => return vec![it],
    };
    let mut faults = Vec::new();
    nesting(&tokens, &mut faults);
    let opened =
        || tokens.iter().filter_map(|it| if let Token::Open(name, with) = it { Some((name, with)) } else { None });
    let mut ids = Vec::new();
    for (_, with) in opened() {
        if let Some(id) = with.get("id") {
            if ids.contains(&id) || id.is_empty() || id.contains(char::is_whitespace) {
                faults.push(format!("the id `{id}`"));
            }
            ids.push(id);
        }
    }
    for (name, with) in opened() {
        let Some(href) = with.get("href") else { continue };
        if let Some(anchor) = href.strip_prefix('#') {
            if !ids.iter().any(|it| it.as_str() == anchor) {
                faults.push(format!("#{anchor} leads nowhere"));
            }
        } else if name == "a"
            && !["https://", "http://", "mailto:", "tel:", "../"].iter().any(|it| href.starts_with(it))
        {
            // A relative address: a page beside this one, or the same in another form, which says so.
            if href.contains(':') || !(href.ends_with(".html") || href.contains(".html#") || with.contains_key("type"))
            {
                faults.push(format!("the address `{href}`"));
            }
        }
    }
    headings(&tokens, &mut faults);
    if !opened().any(|(name, with)| name == "html" && with.get("lang").is_some_and(|it| !it.is_empty())) {
        faults.push("no language".to_owned());
    }
    for (name, count) in [("main", 1), ("h1", 1), ("title", 1), ("body", 1)] {
        if opened().filter(|(it, _)| *it == name).count() != count {
            faults.push(format!("not one `{name}`"));
        }
    }
    faults
}

fn nesting(tokens: &[Token], faults: &mut Vec<String>) {
    let mut open: Vec<&str> = Vec::new();
    for token in tokens {
        match token {
            Token::Open(name, _) => {
                if let Some(parent) = open.last().filter(|it| PHRASING_ONLY.contains(it))
                    && !PHRASING.contains(&name.as_str())
                {
                    faults.push(format!("`{name}` in `{parent}`"));
                }
                if name == "a" && open.contains(&"a") {
                    faults.push("a link in a link".to_owned());
                }
                if matches!(open.last(), Some(&"ul" | &"ol")) && name != "li" {
                    faults.push(format!("`{name}` in a list"));
                }
                if !VOID.contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Token::Close(name) => {
                if open.pop() != Some(name) {
                    faults.push(format!("`</{name}>` closes something else"));
                    return;
                }
            }
            Token::Text(text) => {
                if matches!(open.last(), Some(&"ul" | &"ol" | &"dl" | &"table" | &"tr")) && !text.trim().is_empty() {
                    faults.push(format!("text in `{}`: {text}", open.last().unwrap_or(&"")));
                }
            }
        }
    }
    if !open.is_empty() {
        faults.push(format!("never closed: {open:?}"));
    }
}

fn headings(tokens: &[Token], faults: &mut Vec<String>) {
    let mut before = 0;
    for token in tokens {
        let Token::Open(name, _) = token else { continue };
        let Some(level) = name.strip_prefix('h').and_then(|it| it.parse::<usize>().ok()) else { continue };
        if level > before + 1 {
            faults.push(format!("h{level} after h{before}"));
        }
        before = level;
    }
}

/// The links of an output that lead nowhere: to a file that is not there, or to a place that its page does not have.
pub(crate) fn broken_links(output: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let page = |bytes: &[u8]| tokens(std::str::from_utf8(bytes).unwrap()).unwrap();
    let pages: BTreeMap<&str, Vec<Token>> = output
        .iter()
        .filter(|(path, _)| path.ends_with(".html") && !path.ends_with(".fragment.html"))
        .map(|(path, bytes)| (path.as_str(), page(bytes)))
        .collect();
    let has = |path: &str, id: &str| {
        let at = |it: &Token| matches!(it, Token::Open(_, with) if with.get("id").is_some_and(|it| it == id));
        pages.get(path).is_some_and(|it| it.iter().any(at))
    };
    let mut broken = Vec::new();
    // What is shown at any address begins its links at the top of the server.
    for (path, tokens) in pages.iter().filter(|(path, _)| **path != "404.html") {
        for token in tokens {
            let Token::Open(_, with) = token else { continue };
            let Some(href) = with.get("href").filter(|it| !it.contains(':')) else { continue };
            let (target, id) = href.split_once('#').map_or((href.as_str(), None), |(it, id)| (it, Some(id)));
            let target = if target.is_empty() { (*path).to_owned() } else { beside(path, target) };
            if !output.contains_key(&target) || id.is_some_and(|it| !has(&target, it)) {
                broken.push(format!("{path}: {href}"));
            }
        }
    }
    broken
}

/// A relative path from the folder of a page; one that leaves the output is no path of it.
fn beside(page: &str, target: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        if part != ".." {
            parts.push(part);
        } else if parts.pop().is_none() {
            return target.to_owned();
        }
    }
    parts.join("/")
}

/// The text of the page's main part, without navigation.
pub(crate) fn main_text(page: &str) -> String {
    let tokens = tokens(page).unwrap();
    let mut out = String::new();
    let mut inside = 0_usize;
    let mut hidden = 0_usize;
    for token in &tokens {
        match token {
            Token::Open(name, _) if name == "main" => inside += 1,
            Token::Close(name) if name == "main" => inside -= 1,
            Token::Open(name, _) if name == "nav" => hidden += 1,
            Token::Close(name) if name == "nav" => hidden -= 1,
            Token::Text(text) if inside > 0 && hidden == 0 => out.push_str(text),
            Token::Open(name, _) | Token::Close(name) if !PHRASING.contains(&name.as_str()) || name == "br" => {
                out.push('\n');
            }
            Token::Open(..) | Token::Close(_) | Token::Text(_) => {}
        }
    }
    out
}
