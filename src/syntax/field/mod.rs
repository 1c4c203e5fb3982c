//! The three wrappers of the model; without them one bad value would take the rest of the file with it.
//!
//! [`Field`] is a key of a struct, [`List`] a list, [`Entries`] a map with free keys. Each catches the trouble of what
//! it holds, reports it and lets reading go on. They work only under [`decode`](super::decode): any other deserializer
//! refuses them, because it knows no places.

mod schema;

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::de::magic;
use crate::source::{FileId, Span, Spanned};

pub use schema::{InheritWord, NoneWord};

/// A key of a struct that may be absent, or present with a value that cannot be used.
///
/// Checks treat [`Field::Bad`] as "said already": a finding about the same place would be noise.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, its value is empty or wrong, and a finding says so.
    Bad(Span),
    /// A value.
    Given(Spanned<T>),
}

impl<T> Field<T> {
    /// The value, if there is a good one.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        self.spanned().map(|it| &it.value)
    }

    /// The value with its places, if there is a good one.
    #[must_use]
    pub fn spanned(&self) -> Option<&Spanned<T>> {
        match self {
            Self::Given(it) => Some(it),
            Self::Absent | Self::Bad(_) => None,
        }
    }

    /// The value itself, taken out.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Given(it) => Some(it.value),
            Self::Absent | Self::Bad(_) => None,
        }
    }

    /// The bytes of the value, good or bad.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Given(it) => Some(it.span),
            Self::Bad(span) => Some(*span),
            Self::Absent => None,
        }
    }

    /// The short place to underline, good or bad.
    #[must_use]
    pub fn head(&self) -> Option<Span> {
        match self {
            Self::Given(it) => Some(it.head),
            Self::Bad(span) => Some(*span),
            Self::Absent => None,
        }
    }

    /// Whether there is a good value.
    #[must_use]
    pub fn is_given(&self) -> bool {
        matches!(self, Self::Given(_))
    }

    /// Whether the key is not there at all.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the key is there with a value that a finding already speaks of.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        matches!(self, Self::Bad(_))
    }

    /// The value as what it derefs to: `Field<String>` gives `&str`.
    #[must_use]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: std::ops::Deref,
    {
        self.get().map(|it| &**it)
    }
}

/// A list whose items recover one by one; a single value where a list could stand is a list of one.
///
/// A bad item is reported and left out. Use `Field<List<T>>` where the place of the list, or the difference between
/// an absent and an empty list, matters.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(pub Vec<Spanned<T>>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [Spanned<T>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a Spanned<T>;
    type IntoIter = std::slice::Iter<'a, Spanned<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> List<T> {
    /// The values without their places.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|it| &it.value)
    }
}

/// A map with free keys in the order of the file; each value recovers by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<V>(pub Vec<(Spanned<String>, Spanned<V>)>);

impl<V> Default for Entries<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Entries<V> {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Spanned<V>> {
        self.0.iter().find(|(it, _)| it.value == key).map(|(_, value)| value)
    }

    /// The entries in the order of the file.
    pub fn iter(&self) -> std::slice::Iter<'_, (Spanned<String>, Spanned<V>)> {
        self.0.iter()
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a, V> IntoIterator for &'a Entries<V> {
    type Item = &'a (Spanned<String>, Spanned<V>);
    type IntoIter = std::slice::Iter<'a, (Spanned<String>, Spanned<V>)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The two places of a value as six numbers: what crosses serde's interface.
pub(super) type Places = [u32; 6];

fn spanned<T>(value: T, [file, start, end, head_file, head_start, head_end]: Places) -> Spanned<T> {
    Spanned {
        value,
        span: Span { file: FileId(file), start, end },
        head: Span { file: FileId(head_file), start: head_start, end: head_end },
    }
}

const PROTOCOL: &str = "a value read by `syntax::decode`";

/// Turns what the deserializer hands over for a magic name into the wrapper.
struct Wrapper<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Wrapper<Spanned<T>> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(PROTOCOL)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let places: Places = seq.next_element()?.ok_or_else(|| serde::de::Error::invalid_length(0, &self))?;
        let value: T = seq.next_element()?.ok_or_else(|| serde::de::Error::invalid_length(1, &self))?;
        Ok(spanned(value, places))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Wrapper<Field<T>> {
    type Value = Field<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(PROTOCOL)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let places: Places = seq.next_element()?.ok_or_else(|| serde::de::Error::invalid_length(0, &self))?;
        Ok(match seq.next_element::<T>()? {
            Some(value) => Field::Given(spanned(value, places)),
            None => Field::Bad(spanned((), places).span),
        })
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Wrapper<List<T>> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(PROTOCOL)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<Field<T>>()? {
            if let Field::Given(item) = item {
                items.push(item);
            }
        }
        Ok(List(items))
    }
}

impl<'de, V: Deserialize<'de>> Visitor<'de> for Wrapper<Entries<V>> {
    type Value = Entries<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(PROTOCOL)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, value)) = map.next_entry::<Spanned<String>, Field<V>>()? {
            if let Field::Given(value) = value {
                entries.push((key, value));
            }
        }
        Ok(Entries(entries))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(magic::SPANNED, Wrapper::<Self>(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(magic::FIELD, Wrapper::<Self>(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(magic::LIST, Wrapper::<Self>(PhantomData))
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(magic::ENTRIES, Wrapper::<Self>(PhantomData))
    }
}
