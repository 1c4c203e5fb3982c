//! Marks: what kind of text, term or reference stands where, noted while decoding.
//!
//! Without marks every question about "all texts" or "all references" would need a walk over every type of the model.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};

use super::Node;

/// The prefix of the names that leave a mark.
pub const PREFIX: &str = "$mark::";
/// A text for readers.
pub const TEXT: &str = "$mark::text";
/// A text for readers in which Markdown may be used.
pub const PROSE: &str = "$mark::prose";

/// Something of a marked kind, found while decoding.
#[derive(Clone, Debug)]
pub struct Mark<'n> {
    /// The kind: one of the `$mark::…` names.
    pub kind: &'static str,
    /// The route to it from the root: `purposes[0].text`.
    pub path: String,
    /// The value as it stands in the file.
    pub node: &'n Node,
}

/// Decodes a value and leaves a mark of the given kind at its place.
///
/// # Errors
/// Whatever decoding the value says.
pub fn marked<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
    kind: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_newtype_struct(kind, Through(PhantomData))
}

struct Through<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Through<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value read by `syntax::decode`")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}
