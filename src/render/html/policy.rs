//! The page's own content security policy: a page that asks for nothing says so, and the browser holds it to that.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// A style or script with its hash, taken once for all pages that it begins.
#[derive(Clone, Debug, Default)]
pub(in crate::render) struct Hashed {
    text: String,
    hash: Sha256,
}

impl Hashed {
    /// The text with its hash.
    pub(in crate::render) fn new(text: String) -> Self {
        Self { hash: Sha256::new_with_prefix(&text), text }
    }

    /// The text.
    pub(in crate::render) fn text(&self) -> &str {
        &self.text
    }

    /// The hash of the text with something after it, in Base64.
    fn followed_by(&self, more: &str) -> String {
        base64(&self.hash.clone().chain_update(more).finalize())
    }
}

/// The policy (CSP Level 3) of a page whose only style and only script are the given ones, inline, and whose only image
/// is the logo that it carries in itself. `more` follows the style.
///
/// The hashes cover every character between the tags of the elements, so a template must write style and script there
/// and nothing else.
pub(super) fn policy(style: &Hashed, more: &str, script: &Hashed, logo: bool) -> String {
    let style = style.followed_by(more);
    let script =
        if script.text.is_empty() { "'none'".to_owned() } else { format!("'sha256-{}'", script.followed_by("")) };
    let image = if logo { "data:" } else { "'none'" };
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; script-src {script}; img-src {image}; base-uri 'none'; form-action 'none'"
    )
}

/// Page numbers for print, in the words of the document: `template` has the holes `{page}` and `{pages}`.
///
/// Begins with a line feed, for it follows the style. Browsers without margin boxes (CSS Paged Media 3) skip the rule.
pub(super) fn page_numbers(template: &str) -> String {
    if template.is_empty() {
        return String::new();
    }
    let mut content = String::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let (before, hole) = rest.split_at(at);
        push_string(&mut content, before);
        rest = if let Some(after) = hole.strip_prefix("{page}") {
            content.push_str(" counter(page)");
            after
        } else if let Some(after) = hole.strip_prefix("{pages}") {
            content.push_str(" counter(pages)");
            after
        } else {
            push_string(&mut content, "{");
            hole.strip_prefix('{').unwrap_or_default()
        };
    }
    push_string(&mut content, rest);
    format!("\n@page {{\n  @bottom-right {{\n    content:{content};\n  }}\n}}")
}

/// Writes a CSS string. All but letters, digits and spaces is written by number: nothing in it can end the string,
/// the rule or the element.
fn push_string(acc: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    acc.push_str(" \"");
    for it in text.chars() {
        if it.is_alphanumeric() || it == ' ' {
            acc.push(it);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(acc, "\\{:x} ", u32::from(it));
        }
    }
    acc.push('"');
}

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut res = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4_usize {
            let index = (group >> (18 - 6 * at)) & 63;
            let letter = usize::try_from(index).ok().and_then(|it| ALPHABET.get(it));
            res.push(if at > chunk.len() { '=' } else { letter.copied().map_or('=', char::from) });
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (plain, coded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }

    #[test]
    fn the_hash_is_that_of_the_style() {
        let none = Hashed::default();
        assert!(policy(&none, "", &none, false).contains("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"));
    }

    #[test]
    fn page_words_cannot_leave_their_string() {
        let hostile = page_numbers("\"} </style>{x}\\ {page}/{pages}");
        assert!(!hostile.contains("</style"), "{hostile}");
        insta::assert_snapshot!(page_numbers("Sivu {page} / {pages}.").trim(), @r#"
        @page {
          @bottom-right {
            content: "Sivu " counter(page) " \2f  " counter(pages) "\2e ";
          }
        }
        "#);
    }
}
