//! Marks: what kind of text, term or reference stands where, noted while decoding.
//!
//! Without marks every question about "all texts" or "all references" would need a walk over every type of the model.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};

use super::{Kind, Node};
use crate::source::{Span, Spanned};

/// The prefix of the names that leave a mark.
pub const PREFIX: &str = "$mark::";
/// A text for readers.
pub const TEXT: &str = "$mark::text";
/// A text for readers in which Markdown may be used.
pub const PROSE: &str = "$mark::prose";

/// Something of a marked kind, found while decoding.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The kind: one of the `$mark::…` names.
    pub kind: &'static str,
    /// The way to it from the root: `purposes[0].text`.
    pub path: String,
    /// The key that it is the value of; empty for an item of a list.
    pub key: String,
    /// The short place to underline.
    pub head: Span,
    /// What stands there.
    pub content: Content,
}

/// What stands at a mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// One scalar.
    Scalar(Spanned<String>),
    /// A map of scalars: texts by language.
    Map(Vec<(Spanned<String>, Spanned<String>)>),
    /// Something else, of which a finding speaks.
    Other,
}

impl Mark {
    /// A mark of the given kind at a node.
    pub(super) fn new(kind: &'static str, path: &str, key: Option<&str>, node: &Node) -> Self {
        let content = match &node.kind {
            Kind::Scalar(it) => Content::Scalar(placed(&it.text, node.span, node.head)),
            Kind::Map(entries) => Content::Map(
                entries
                    .iter()
                    .filter_map(|it| {
                        let text = it.value.text()?;
                        Some((placed(&it.key, it.key_span, it.key_span), placed(text, it.value.span, it.value.head)))
                    })
                    .collect(),
            ),
            Kind::Null | Kind::List(_) => Content::Other,
        };
        Self { kind, path: path.to_owned(), key: key.unwrap_or_default().to_owned(), head: node.head, content }
    }
}

fn placed(text: &str, span: Span, head: Span) -> Spanned<String> {
    Spanned { value: text.to_owned(), span, head }
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
