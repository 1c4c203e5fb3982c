//! Addresses that may be followed: without this type a definition could put `javascript:` behind a link.

use std::borrow::Cow;

use super::clean::clean;

/// An address with an allowed scheme (`https`, `http`, `mailto`, `tel`), an anchor, or a relative path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Href<'a>(Cow<'a, str>);

const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

impl<'a> Href<'a> {
    /// Reads an address as a browser would: controls are ignored, and so is space around it.
    ///
    /// `None` for another scheme, for an address that leaves the site without naming a scheme (`//host`, `\\host`),
    /// and for nothing at all. What may not stand in an address is percent-encoded.
    pub(super) fn parse(url: impl Into<Cow<'a, str>>) -> Option<Self> {
        let url = url.into();
        let plain = is_plain(&url);
        let url = if plain { url } else { clean(&url).replace(['\n', '\t'], "").trim().to_owned().into() };
        if url.is_empty() || url.contains('\\') || url.starts_with("//") {
            return None;
        }
        let head = url.split(['/', '?', '#']).next().unwrap_or_default();
        if let Some((scheme, _)) = head.split_once(':') {
            let allowed = SCHEMES.iter().any(|it| it.eq_ignore_ascii_case(scheme));
            if !allowed {
                return None;
            }
        }
        Some(Self(if plain { url } else { percent_encode(&url).into() }))
    }

    /// The address of an anchor on the same page.
    pub(super) fn anchor(id: &str) -> Self {
        let url = format!("#{id}");
        Self(if is_plain(&url) { url.into() } else { percent_encode(&clean(&url)).into() })
    }

    /// The same anchor where every anchor of its document begins so; other addresses stay.
    pub(super) fn scope(&mut self, prefix: &str) {
        if let Some(id) = self.0.strip_prefix('#') {
            self.0 = percent_encode(&format!("#{prefix}{id}")).into();
        }
    }

    /// The address.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether an address needs neither cleaning nor encoding, as most do not.
fn is_plain(url: &str) -> bool {
    url.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._~/:?#=&@+".contains(&it))
}

fn percent_encode(url: &str) -> String {
    let mut res = String::with_capacity(url.len());
    let mut rest = url.chars();
    while let Some(it) = rest.next() {
        match it {
            '%' if !is_code(rest.as_str()) => res.push_str("%25"),
            '"' | '<' | '>' | '`' | '{' | '}' | '|' | '^' | '[' | ']' => {
                res.push_str(&format!("%{:02X}", u32::from(it)));
            }
            _ if it.is_whitespace() => res.push_str("%20"),
            _ => res.push(it),
        }
    }
    res
}

/// Whether what follows a percent sign makes it a code already.
fn is_code(after: &str) -> bool {
    let mut digits = after.chars().take(2).map(|it| it.is_ascii_hexdigit());
    digits.next() == Some(true) && digits.next() == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_may_be_followed_are_addresses() {
        let cases = [
            ("https://example.fi/a?b=c#d", Some("https://example.fi/a?b=c#d")),
            ("HTTP://example.fi/", Some("HTTP://example.fi/")),
            ("mailto:kirjaamo@example.fi", Some("mailto:kirjaamo@example.fi")),
            ("tel:+358295000000", Some("tel:+358295000000")),
            ("#rights", Some("#rights")),
            ("../sv/a.html", Some("../sv/a.html")),
            ("a/b:c", Some("a/b:c")),
            ("https://example.fi/a b\"c", Some("https://example.fi/a%20b%22c")),
            ("a%20b%2", Some("a%20b%252")),
            ("a]]>100 %", Some("a%5D%5D%3E100%20%25")),
            ("javascript:alert(1)", None),
            (" JaVaScRiPt:alert(1)", None),
            ("java\tscript:alert(1)", None),
            ("\u{1}javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("vbscript:x", None),
            ("file:///etc/passwd", None),
            ("//example.org/", None),
            ("\\\\example.org", None),
            ("", None),
            (" \n", None),
        ];
        for (url, expected) in cases {
            assert_eq!(Href::parse(url).as_ref().map(Href::as_str), expected, "{url:?}");
        }
    }
}
