//! Lists, maps, wrappers and enums as serde wants to see them; here a bad part is caught and the rest goes on.

use std::cell::{Cell, RefCell};

use serde::de::value::SeqDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::reader::Reader;
use super::{Fault, Sink, Step, words};
use crate::source::Span;
use crate::syntax::field::Places;
use crate::syntax::{Entry, Kind, Native, Node, Scalar};

/// A value with its places: six numbers, then the value.
pub(super) struct WithPlaces<'a> {
    reader: Reader<'a>,
    step: u8,
    catch: bool,
}

impl<'a> WithPlaces<'a> {
    /// With `catch`, a fault of the value is reported and the value left out.
    pub(super) fn new(reader: Reader<'a>, catch: bool) -> Self {
        Self { reader, step: 0, catch }
    }
}

impl<'de> SeqAccess<'de> for WithPlaces<'_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        self.step += 1;
        match self.step {
            1 => {
                let Node { span, head, kind: _ } = self.reader.node;
                let places: Places = [span.file.0, span.start, span.end, head.file.0, head.start, head.end];
                seed.deserialize(SeqDeserializer::new(places.into_iter())).map(Some)
            }
            2 if self.catch => match seed.deserialize(self.reader.caught()) {
                Ok(value) => Ok(Some(value)),
                Err(fault) => {
                    self.reader.report(fault);
                    Ok(None)
                }
            },
            2 => seed.deserialize(self.reader).map(Some),
            _ => Ok(None),
        }
    }
}

/// What an item tells the list that it stands in.
#[derive(Clone, Copy)]
pub(super) struct Membership<'a> {
    /// Counts the items that could not be read.
    pub(super) bad: &'a Cell<usize>,
    /// For an item that stands where a list could, without being in one: the place for its fault when it has not
    /// even the right kind, so that the list can say what it would rather have.
    pub(super) alone: Option<&'a RefCell<Option<Fault>>>,
}

/// The items of a list.
pub(super) struct Items<'a> {
    items: std::iter::Enumerate<std::slice::Iter<'a, Node>>,
    sink: &'a Sink,
    membership: Option<Membership<'a>>,
}

impl<'a> Items<'a> {
    pub(super) fn new(items: &'a [Node], sink: &'a Sink, membership: Option<Membership<'a>>) -> Self {
        Self { items: items.iter().enumerate(), sink, membership }
    }
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some((at, node)) = self.items.next() else { return Ok(None) };
        let reader = Reader { node, sink: self.sink, key: None, caught: false, membership: self.membership };
        self.sink.under(Step::Item(at), || seed.deserialize(reader)).map(Some)
    }
}

/// The entries of a map, with free keys or with those of a struct.
pub(super) struct Fields<'a> {
    entries: std::slice::Iter<'a, Entry>,
    all: &'a [Entry],
    current: Option<&'a Entry>,
    known: Option<&'static [&'static str]>,
    /// The known keys that are not given; made at the first unknown key.
    free: Option<Vec<&'static str>>,
    sink: &'a Sink,
    membership: Option<Membership<'a>>,
}

impl<'a> Fields<'a> {
    /// With `known`, other keys are reported and passed over.
    pub(super) fn new(all: &'a [Entry], sink: &'a Sink, known: Option<&'static [&'static str]>) -> Self {
        Self { entries: all.iter(), all, current: None, known, free: None, sink, membership: None }
    }

    pub(super) fn counted(mut self, membership: Membership<'a>) -> Self {
        self.membership = Some(membership);
        self
    }

    fn report_unknown(&mut self, entry: &Entry, known: &[&'static str]) {
        if self.sink.is_full() {
            return;
        }
        let given = |it: &&str| self.all.iter().any(|entry| entry.key == **it);
        let free = self.free.get_or_insert_with(|| known.iter().copied().filter(|it| !given(it)).collect());
        self.sink.push(words::unknown_key(&entry.key, entry.key_span, free));
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        loop {
            let Some(entry) = self.entries.next() else { return Ok(None) };
            if let Some(known) = self.known.filter(|it| !it.contains(&entry.key.as_str())) {
                self.report_unknown(entry, known);
                continue;
            }
            self.current = Some(entry);
            let key = word_node(&entry.key, entry.key_span);
            let reader = Reader { node: &key, sink: self.sink, key: None, caught: false, membership: None };
            return seed.deserialize(reader).map(Some);
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some(entry) = self.current.take() else { return Err(Fault::Reported) };
        let reader = Reader {
            node: &entry.value,
            sink: self.sink,
            key: Some(&entry.key),
            caught: false,
            membership: self.membership,
        };
        self.sink.under(Step::Key(&entry.key), || seed.deserialize(reader))
    }
}

/// A word as a value, so that a key can be read like one.
fn word_node(text: &str, span: Span) -> Node {
    let scalar = Scalar { text: text.to_owned(), quoted: true, native: Native::Text, typed: false };
    Node { kind: Kind::Scalar(scalar), span, head: span }
}

/// A variant by its name, with what stands behind it.
pub(super) struct Variant<'a> {
    /// The variant's name.
    pub(super) name: &'a str,
    /// Where the name is written, or the value that chose it.
    pub(super) span: Span,
    /// What the variant holds; nothing for a lone word.
    pub(super) content: Option<Reader<'a>>,
    /// Where findings go.
    pub(super) sink: &'a Sink,
}

impl<'de, 'a> EnumAccess<'de> for Variant<'a> {
    type Error = Fault;
    type Variant = Content<'a>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Content<'a>), Fault> {
        let name = word_node(self.name, self.span);
        let reader = Reader { node: &name, sink: self.sink, key: None, caught: false, membership: None };
        let value = seed.deserialize(reader)?;
        Ok((value, Content { reader: self.content, span: self.span }))
    }
}

/// What a variant holds.
pub(super) struct Content<'a> {
    reader: Option<Reader<'a>>,
    span: Span,
}

impl<'a> Content<'a> {
    fn reader(self) -> Result<Reader<'a>, Fault> {
        let word = word_node("", self.span);
        self.reader.ok_or_else(|| words::wrong_type(&word, vec![words::MAP.into()]).into())
    }
}

impl<'de> VariantAccess<'de> for Content<'_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Fault> {
        seed.deserialize(self.reader()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        serde::Deserializer::deserialize_seq(self.reader()?, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        serde::Deserializer::deserialize_struct(self.reader()?, "", fields, visitor)
    }
}
