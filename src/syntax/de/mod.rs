//! From the tree to the types of the model; without it every type would need a reader of its own, or reading would stop
//! at the first trouble.
//!
//! Recipe for a model type: derive `Deserialize`, `JsonSchema`, `Default`, put `#[serde(default)]` on the struct, and make
//! every field a [`Field`](super::Field), [`List`](super::List) or [`Entries`](super::Entries).
//!
//! Recipe for a value of several shapes ("`none`, an id or an organisation in place"):
//!
//! ```text
//! #[derive(Deserialize, JsonSchema)]
//! #[serde(rename = "$shape")]
//! #[schemars(rename = "OrganisationRef", untagged)]
//! enum OrganisationRef {
//!     #[serde(rename = "none")] #[schemars(with = "NoneWord")] None,
//!     #[serde(rename = "text")] Id(Id),
//!     #[serde(rename = "map")] Here(Box<Organisation>),
//! }
//! ```
//!
//! `with` takes `NoneWord` or `InheritWord` for the words; the other variants need nothing; a generic enum is renamed
//! `"OrNone_{T}"`, so that each use has its own schema. Variants are chosen by their names: `none` and `inherit` by that
//! word, `text`, `number`, `bool`, `list` and `map` by the shape, `languages` takes a map whose keys all look like tags of
//! languages, `any` takes the rest.
//!
//! Recipe for a type that is one scalar with rules of its own: [`ScalarValue`] and [`scalar`]. Unknown keys are reported
//! without `deny_unknown_fields`; for the schema write `#[schemars(deny_unknown_fields)]`. Not understood, because they
//! lose places: `flatten`, `untagged` and `tag`.

mod access;
mod hand;
mod read;
mod reader;
mod words;

use std::cell::RefCell;
use std::fmt;

use serde::de::DeserializeOwned;

use super::mark::Mark;
use super::{Node, limits};
use crate::diag::{Diagnostic, Message};
use crate::source::Span;
use crate::text;

pub use hand::{ScalarValue, Trouble, scalar};
pub use words::nearest;

/// Names that only our deserializer understands.
pub(super) mod magic {
    /// A value with its places.
    pub(in crate::syntax) const SPANNED: &str = "$seloste::spanned";
    /// A key that recovers.
    pub(in crate::syntax) const FIELD: &str = "$seloste::field";
    /// A list whose items recover.
    pub(in crate::syntax) const LIST: &str = "$seloste::list";
    /// A map whose values recover.
    pub(in crate::syntax) const ENTRIES: &str = "$seloste::entries";
    /// A scalar with rules of its own.
    pub(in crate::syntax) const SCALAR: &str = "$seloste::scalar";
    /// An enum chosen by the shape of the value.
    pub(in crate::syntax) const SHAPE: &str = "$shape";
}

/// Reads a tree into a type and reports everything that does not fit, in the order of the file.
///
/// Nothing comes back when the value as a whole has the wrong shape.
#[must_use]
pub fn decode<T: DeserializeOwned>(node: &Node) -> (Option<T>, Vec<Diagnostic>) {
    let (value, found, _) = decode_marked(node);
    (value, found)
}

/// Like [`decode`], with the [`Mark`]s that the types left, in the order of the file.
#[must_use]
pub fn decode_marked<T: DeserializeOwned>(node: &Node) -> (Option<T>, Vec<Diagnostic>, Vec<Mark>) {
    let sink = Sink::default();
    let value = T::deserialize(reader::Reader::root(node, &sink));
    let value = value.map_err(|fault| sink.report(fault, node)).ok();
    let mut found = sink.found.into_inner();
    found.sort_by_key(|it| (it.span.file, it.span.start));
    // A value that aliases repeat is read at each of them, but is written, and wrong, once.
    found.dedup();
    (value, limits::capped(found), sink.marks.into_inner())
}

/// A step into a value.
#[derive(Clone, Copy)]
enum Step<'a> {
    /// To the value of a key.
    Key(&'a str),
    /// To an item of a list, from 0.
    Item(usize),
}

/// Where findings gather while values are still being read.
#[derive(Debug, Default)]
struct Sink {
    found: RefCell<Vec<Diagnostic>>,
    marks: RefCell<Vec<Mark>>,
    /// The way from the root to what is being read: `purposes[0].text`.
    route: RefCell<String>,
}

impl Sink {
    /// Reads something that stands one step further: the value of a key, or an item of a list.
    fn under<T>(&self, step: Step<'_>, read: impl FnOnce() -> T) -> T {
        let before = self.route.borrow().len();
        {
            let mut route = self.route.borrow_mut();
            match step {
                Step::Key(key) if route.is_empty() => route.push_str(key),
                Step::Key(key) => {
                    route.push('.');
                    route.push_str(key);
                }
                Step::Item(at) => {
                    route.push('[');
                    route.push_str(&at.to_string());
                    route.push(']');
                }
            }
        }
        let value = read();
        self.route.borrow_mut().truncate(before);
        value
    }

    fn push(&self, diagnostic: Diagnostic) {
        if !self.is_full() {
            self.found.borrow_mut().push(diagnostic);
        }
    }

    /// Whether nobody wants to know more: what stands in several places of a tree is one finding later, so that there is
    /// room for many times of what is shown.
    fn is_full(&self) -> bool {
        self.found.borrow().len() > 4 * limits::MOST_FINDINGS
    }

    fn mark(&self, mark: Mark) {
        self.marks.borrow_mut().push(mark);
    }

    fn report(&self, fault: Fault, node: &Node) {
        if let Fault::Found(diagnostic) = fault.at(node.head) {
            self.push(*diagnostic);
        }
    }
}

/// Why a value cannot be used, on its way to the next wrapper that catches it.
#[derive(Debug)]
enum Fault {
    /// The findings are in the sink already.
    Reported,
    /// A finding with its place.
    Found(Box<Diagnostic>),
    /// A word of serde or of a hand-written `Deserialize`, still without a place.
    Loose(String),
    /// A key that serde demands because the struct lacks `#[serde(default)]`.
    Missing(&'static str),
}

impl Fault {
    fn is_wrong_type_at(&self, span: Span) -> bool {
        matches!(self, Self::Found(it) if it.rule == "wrong-type" && it.span == span)
    }

    /// Gives a fault without a place this one.
    fn at(self, span: Span) -> Self {
        match self {
            Self::Reported | Self::Found(_) => self,
            Self::Loose(reason) => Diagnostic::error(
                "wrong-value",
                span,
                Message::new(text! {
                    fi: "arvoa ei voi lukea: {reason}",
                    sv: "värdet kan inte läsas: {reason}",
                    en: "the value cannot be read: {reason}",
                })
                .arg("reason", reason),
            )
            .into(),
            Self::Missing(key) => Diagnostic::error(
                "missing-key",
                span,
                Message::new(text! {
                    fi: "avain `{key}` puuttuu",
                    sv: "nyckeln `{key}` saknas",
                    en: "the key `{key}` is missing",
                })
                .arg("key", key),
            )
            .into(),
        }
    }
}

impl From<Diagnostic> for Fault {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Found(Box::new(diagnostic))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reported => f.write_str("reported"),
            Self::Found(diagnostic) => f.write_str(diagnostic.rule),
            Self::Loose(reason) => f.write_str(reason),
            Self::Missing(key) => f.write_str(key),
        }
    }
}

impl std::error::Error for Fault {}

impl serde::de::Error for Fault {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self::Loose(reason.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}

#[cfg(test)]
mod tests;
