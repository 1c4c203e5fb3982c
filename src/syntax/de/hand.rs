//! How a trouble of the model's own scalars gets through serde whole; without it a finding about a date would lose its
//! three languages, because serde passes errors on as one string.
//!
//! Serde lets a visitor ask the deserializer for a unit struct by a name that is `&'static str`. That is the way our
//! static texts take, and the few values that are not static take the way of the visitor's `expecting`.
//! So nothing is encoded, leaked or kept beside the call.

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::StringDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer as _, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Fault, magic};
use crate::diag::{Arg, Message};
use crate::lang::{Lang, Text};

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

impl Trouble {
    /// A trouble without advice.
    #[must_use]
    pub fn new(rule: &'static str, message: impl Into<Message>) -> Self {
        Self { rule, message: message.into(), help: None }
    }

    /// What to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<Message>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// A type that is written as one scalar and checks it by itself: a date, an identifier, a citation.
///
/// ```text
/// impl<'de> Deserialize<'de> for Date {
///     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
///         syntax::scalar(deserializer)
///     }
/// }
/// ```
pub trait ScalarValue: Sized {
    /// What stands here when it is right, as a bare noun phrase: "päivämäärä", "ett datum", "a date".
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
    deserializer.deserialize_newtype_struct(magic::SCALAR, ScalarVisitor(PhantomData))
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<'de, T: ScalarValue> Visitor<'de> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED.en)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
        send_text(&mut seq, T::EXPECTED, "")?;
        let Some(text) = seq.next_element::<String>()? else { return Err(A::Error::custom(T::EXPECTED.en)) };
        match T::read(&text) {
            Ok(value) => Ok(value),
            Err(trouble) => {
                send(&mut seq, trouble.rule, "")?;
                send_message(&mut seq, &trouble.message)?;
                if let Some(help) = &trouble.help {
                    send_message(&mut seq, help)?;
                }
                Err(A::Error::custom(trouble.message.get(&Lang::en())))
            }
        }
    }

    /// The way of every deserializer but ours, for tests and for data that no author wrote.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let text = String::deserialize(deserializer)?;
        T::read(&text).map_err(|trouble| D::Error::custom(trouble.message.get(&Lang::en())))
    }
}

fn send_message<'de, A: SeqAccess<'de>>(seq: &mut A, message: &Message) -> Result<(), A::Error> {
    send_text(seq, message.text, &message.args.len().to_string())?;
    for (name, value) in &message.args {
        match value {
            Arg::Plain(value) => send(seq, name, &format!("={value}"))?,
            Arg::Text(text) => {
                send(seq, name, "")?;
                send_text(seq, *text, "")?;
            }
        }
    }
    Ok(())
}

fn send_text<'de, A: SeqAccess<'de>>(seq: &mut A, text: Text, extra: &str) -> Result<(), A::Error> {
    send(seq, text.fi, extra)?;
    send(seq, text.sv, "")?;
    send(seq, text.en, "")
}

fn send<'de, A: SeqAccess<'de>>(seq: &mut A, fixed: &'static str, free: &str) -> Result<(), A::Error> {
    seq.next_element_seed(Part { fixed, free }).map(|_| ())
}

/// One piece on its way to the deserializer.
struct Part<'a> {
    fixed: &'static str,
    free: &'a str,
}

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_unit_struct(self.fixed, self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.free)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// What came over from a [`ScalarVisitor`], and the text that it asks for.
pub(super) struct Desk<'a> {
    text: Option<&'a str>,
    parts: RefCell<Vec<(&'static str, String)>>,
}

impl<'a> Desk<'a> {
    /// A desk with the scalar's text; nothing when the value is no scalar.
    pub(super) fn new(text: Option<&'a str>) -> Self {
        Self { text, parts: RefCell::default() }
    }

    /// What the type calls itself, and its trouble if it had one.
    pub(super) fn take(self) -> (Option<Text>, Option<Trouble>) {
        let mut parts = self.parts.into_inner().into_iter();
        let expected = take_text(&mut parts).map(|(text, _)| text);
        let trouble = parts.next().and_then(|(rule, _)| {
            let message = take_message(&mut parts)?;
            Some(Trouble { rule, message, help: take_message(&mut parts) })
        });
        (expected, trouble)
    }
}

type Parts = std::vec::IntoIter<(&'static str, String)>;

fn take_text(parts: &mut Parts) -> Option<(Text, String)> {
    let (fi, extra) = parts.next()?;
    let (sv, _) = parts.next()?;
    let (en, _) = parts.next()?;
    Some((Text { fi, sv, en }, extra))
}

fn take_message(parts: &mut Parts) -> Option<Message> {
    let (text, count) = take_text(parts)?;
    let mut message = Message::new(text);
    for _ in 0..count.parse::<usize>().ok()? {
        let (name, value) = parts.next()?;
        message = match value.strip_prefix('=') {
            Some(value) => message.arg(name, value),
            None => message.arg(name, take_text(parts)?.0),
        };
    }
    Some(message)
}

impl<'de> SeqAccess<'de> for &Desk<'_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        seed.deserialize(Hand(self)).map(Some)
    }
}

/// Gives the text to whoever asks for any value, and takes a part from whoever asks for a unit struct.
struct Hand<'a>(&'a Desk<'a>);

impl<'de> Deserializer<'de> for Hand<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.0.text.ok_or(Fault::Reported)?;
        let text: StringDeserializer<Fault> = text.to_owned().into_deserializer();
        text.deserialize_any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        let free = (&visitor as &dyn Expected).to_string();
        self.0.parts.borrow_mut().push((name, free));
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
