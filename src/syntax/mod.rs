//! From text to a tree in which every key and value knows its bytes; without it a finding could not point anywhere.
//!
//! ```text
//! bytes ─limits::check_bytes→ text ─parse→ Node ─merge→ Node ─de::decode→ model types + findings
//! ```
//!
//! YAML and TOML give the same tree, so everything after [`parse`] is written once.
//! Reading never stops at the first trouble: [`parse`] gives the part of the tree that it understood, and
//! [`de::decode`] goes on after a bad value, so that an author sees all findings of a file in one run.

mod characters;
pub mod de;
pub mod field;
pub mod limits;
pub mod mark;
pub mod merge;
pub mod place;
pub mod toml;
pub mod yaml;

pub use de::{ScalarValue, Trouble, decode, scalar};
pub use field::{Entries, Field, InheritWord, List, NoneWord};
pub use limits::{ByteProblem, check_bytes};

use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// A value in a file, with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// All of it, without the blanks and comments after it.
    pub span: Span,
    /// The short place to underline when the trouble is with the value as a whole (see [`crate::source::Spanned`]).
    pub head: Span,
}

/// The four shapes of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Nothing: `dpo:` with nothing after it.
    Null,
    /// Text, a number, a date, `true` or `false`.
    Scalar(Scalar),
    /// Values in order.
    List(Vec<Node>),
    /// Keys with values, in the order of the file, no key twice.
    Map(Vec<Entry>),
}

/// A single value as the author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text: of a quoted string what it means, of all else the characters in the file (`1.10` stays `1.10`).
    pub text: String,
    /// Whether it is a string by its notation: quotes or a block scalar.
    pub quoted: bool,
    /// What the format takes it for.
    pub native: Native,
    /// Whether the format decides the type by itself: in TOML `true` is never a text, in YAML it may be.
    pub typed: bool,
}

/// What a format takes a scalar for, before anyone asks for a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Native {
    /// Text.
    Text,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A number with a fraction or an exponent.
    Float,
    /// A TOML date or time.
    Date,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The value of a key; nothing when this is not a map or has no such key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|it| it.key == key).map(|it| &it.value)
    }

    /// The entries of a map; none for any other shape.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(entries) => entries,
            Kind::Null | Kind::Scalar(_) | Kind::List(_) => &[],
        }
    }

    /// The items of a list; none for any other shape.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.kind {
            Kind::List(items) => items,
            Kind::Null | Kind::Scalar(_) | Kind::Map(_) => &[],
        }
    }

    /// The text of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(&scalar.text),
            Kind::Null | Kind::List(_) | Kind::Map(_) => None,
        }
    }
}

/// Reads a file by its extension: `.toml` as TOML, all else as YAML.
///
/// Never fails and never panics: what could not be read is a finding, and the tree holds the rest.
/// The tree of an empty file is an empty map.
#[must_use]
pub fn parse(file: &SourceFile) -> (Node, Vec<Diagnostic>) {
    let extension = file.path.rsplit_once('.').map(|(_, extension)| extension);
    let is_toml = extension.is_some_and(|it| it.eq_ignore_ascii_case("toml"));
    let (node, mut found) = if is_toml { toml::parse(file) } else { yaml::parse(file) };
    let more = characters::check(file, &node);
    // What kept the file from being read needs no second finding.
    let known: Vec<Span> = found.iter().map(|it| it.span).collect();
    found.extend(more.into_iter().filter(|it| !known.contains(&it.span)));
    (node, limits::capped(found))
}

#[cfg(test)]
mod tests;
