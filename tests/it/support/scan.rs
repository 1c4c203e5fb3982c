//! A reader of Rust source that sees what a file uses: without it the borders between modules would be a wish.

/// What matters of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Colons,
    Other(char),
}

/// The source without comments; without what stands in strings and characters too, unless these are kept.
pub(crate) fn strip(source: &str, keep_strings: bool) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    let mut before = ' ';
    while let Some(ch) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some(length) = literal(rest, before) {
            let (text, _) = rest.split_at(length);
            if keep_strings {
                out.push_str(text);
            } else {
                out.push('"');
                out.extend(text.chars().filter(|it| *it == '\n'));
                out.push('"');
            }
            length
        } else {
            out.push(ch);
            ch.len_utf8()
        };
        // A comment leaves its line breaks.
        if rest.starts_with("/*") {
            out.extend(rest[..length].chars().filter(|it| *it == '\n'));
        }
        before = rest[..length].chars().last().unwrap_or(' ');
        rest = &rest[length..];
    }
    out
}

/// The length of a block comment; they nest.
fn comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of a string or character literal at the beginning of a text, prefix included.
fn literal(text: &str, before: char) -> Option<usize> {
    let in_word = before.is_alphanumeric() || before == '_';
    let prefix = ["br", "cr", "b", "c", "r"].into_iter().find(|it| {
        let after = text.strip_prefix(*it);
        !in_word && after.is_some_and(|after| after.starts_with('"') || (it.ends_with('r') && is_raw(after)))
    });
    let start = prefix.map_or(0, str::len);
    let body = &text[start..];
    if prefix.is_some_and(|it| it.ends_with('r')) {
        let hashes = body.bytes().take_while(|it| *it == b'#').count();
        let end = format!("\"{}", "#".repeat(hashes));
        let inner = body.get(hashes + 1..)?;
        return Some(start + hashes + 1 + inner.find(&end).map_or(inner.len(), |it| it + end.len()));
    }
    if body.starts_with('"') {
        return Some(start + quoted(body, '"'));
    }
    let quote = if text.starts_with("b'") && !in_word { 1 } else { 0 };
    let body = &text[quote..];
    let mut chars = body.strip_prefix('\'')?.chars();
    match chars.next()? {
        '\\' => Some(quote + quoted(body, '\'')),
        // Else it is a lifetime.
        it => (chars.next() == Some('\'')).then_some(quote + 2 + it.len_utf8()),
    }
}

fn is_raw(after: &str) -> bool {
    after.trim_start_matches('#').starts_with('"') && after.starts_with(['#', '"'])
}

fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, ch) in text.char_indices().skip(1) {
        if !escaped && ch == quote {
            return at + 1;
        }
        escaped = !escaped && ch == '\\';
    }
    text.len()
}

fn tokens(source: &str) -> Vec<Token> {
    let text = strip(source, false);
    let mut found = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(ch) = chars.next() {
        if ch.is_alphanumeric() || ch == '_' {
            let mut word = String::from(ch);
            while let Some(next) = chars.next_if(|it| it.is_alphanumeric() || *it == '_') {
                word.push(next);
            }
            found.push(Token::Word(word));
        } else if ch == ':' && chars.next_if_eq(&':').is_some() {
            found.push(Token::Colons);
        } else if !ch.is_whitespace() {
            found.push(Token::Other(ch));
        }
    }
    found
}

/// Where a path has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Root,
    Up(usize),
}

/// The names under the root of the crate that a file uses. `depth` is the number of modules above the file's items:
/// 1 for `src/law/mod.rs`, 2 for `src/law/cite.rs`.
pub(crate) fn roots(source: &str, depth: usize) -> Vec<String> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    // Modules in braces make the way to the root longer.
    let mut braces: Vec<bool> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Other('{') => {
                let inline = at >= 2 && word(&tokens, at - 2) == Some("mod");
                braces.push(inline);
            }
            Token::Other('}') => {
                braces.pop();
            }
            Token::Word(it) if (it == "crate" || it == "super") && !follows_path(&tokens, at) => {
                let depth = depth + braces.iter().filter(|it| **it).count();
                at = tree(&tokens, at, Place::Up(0), depth, &mut found);
                continue;
            }
            Token::Word(_) | Token::Colons | Token::Other(_) => {}
        }
        at += 1;
    }
    found.sort();
    found.dedup();
    found
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    match tokens.get(at)? {
        Token::Word(it) => Some(it),
        Token::Colons | Token::Other(_) => None,
    }
}

/// Whether a name is not the first of its path. In `use ::serde` it is.
fn follows_path(tokens: &[Token], at: usize) -> bool {
    let colons = at > 0 && tokens.get(at - 1) == Some(&Token::Colons);
    let before = at.checked_sub(2).and_then(|it| tokens.get(it));
    colons
        && match before {
            Some(Token::Word(it)) => it != "use",
            Some(Token::Other(it)) => *it == '>',
            Some(Token::Colons) | None => false,
        }
}

/// Reads one path or tree of paths and gives the place after it.
fn tree(tokens: &[Token], at: usize, place: Place, depth: usize, found: &mut Vec<String>) -> usize {
    let mut at = at;
    let mut place = place;
    loop {
        match tokens.get(at) {
            Some(Token::Word(it)) if it == "crate" => place = Place::Root,
            Some(Token::Word(it)) if it == "super" => {
                place = match place {
                    Place::Up(levels) if levels + 1 < depth => Place::Up(levels + 1),
                    Place::Up(_) | Place::Root => Place::Root,
                };
            }
            Some(Token::Word(it)) if it == "self" => {}
            Some(Token::Word(it)) => {
                if place == Place::Root {
                    found.push(it.clone());
                }
                return at + 1;
            }
            Some(Token::Other('*')) => {
                if place == Place::Root {
                    found.push("*".to_owned());
                }
                return at + 1;
            }
            Some(Token::Other('{')) => return group(tokens, at + 1, place, depth, found),
            _ => return at,
        }
        if tokens.get(at + 1) != Some(&Token::Colons) {
            return at + 1;
        }
        at += 2;
    }
}

/// Reads the parts of a group and gives the place after its brace.
fn group(tokens: &[Token], start: usize, place: Place, depth: usize, found: &mut Vec<String>) -> usize {
    let mut at = start;
    loop {
        at = tree(tokens, at, place, depth, found);
        // What is under a name that was found does not matter.
        let mut open = 0_usize;
        loop {
            match tokens.get(at) {
                None => return at,
                Some(Token::Other('{')) => open += 1,
                Some(Token::Other('}')) if open == 0 => return at + 1,
                Some(Token::Other('}')) => open -= 1,
                Some(Token::Other(',')) if open == 0 => break,
                Some(Token::Word(_) | Token::Colons | Token::Other(_)) => {}
            }
            at += 1;
        }
        at += 1;
    }
}

/// Which of some outside crates a file uses: a path that begins with the crate's name, or an import of it.
pub(crate) fn outside<'a>(source: &str, crates: &[&'a str]) -> Vec<&'a str> {
    let tokens = tokens(source);
    let uses = |name: &str| {
        (0..tokens.len()).any(|at| {
            let begins = word(&tokens, at) == Some(name) && !follows_path(&tokens, at);
            let path = tokens.get(at + 1) == Some(&Token::Colons);
            let import = at > 0 && word(&tokens, at - 1) == Some("use");
            // `{toml::Value}` in a group of `crate::…` or `super::…` is a module of ours.
            begins && (path || import) && !in_own_group(&tokens, at)
        })
    };
    crates.iter().copied().filter(|it| uses(it)).collect()
}

/// Whether a token stands in the braces of an import that begins with `crate`, `self` or `super`.
fn in_own_group(tokens: &[Token], at: usize) -> bool {
    let mut depth = 0_usize;
    for before in (0..at).rev() {
        match &tokens[before] {
            Token::Other('}') => depth += 1,
            Token::Other('{') if depth > 0 => depth -= 1,
            Token::Other('{') => {
                let path = tokens.get(before.wrapping_sub(1)) == Some(&Token::Colons);
                let own = matches!(word(tokens, before.wrapping_sub(2)), Some("crate" | "self" | "super"));
                return path && own;
            }
            Token::Other(';') => return false,
            Token::Word(_) | Token::Colons | Token::Other(_) => {}
        }
    }
    false
}

/// The lines that are neither empty nor a comment.
pub(crate) fn lines_of_code(source: &str) -> usize {
    strip(source, true).lines().filter(|it| !it.trim().is_empty()).count()
}
