//! A node about to be read, and the ways to read it that serde's own types do not know.

use std::cell::{Cell, RefCell};

use serde::de::Visitor;

use super::access::{Fields, Items, Membership, Variant};
use super::hand::Desk;
use super::{Fault, Sink, words};
use crate::diag::{Arg, Diagnostic, Message};
use crate::lang::Text;
use crate::syntax::{Entry, Kind, Native, Node, Scalar};
use crate::text;

/// A node about to be read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    /// What to read.
    pub(super) node: &'a Node,
    /// Where findings go.
    pub(super) sink: &'a Sink,
    /// The key that the node is the value of.
    pub(super) key: Option<&'a str>,
    /// Whether a wrapper right above catches a fault; if not, a list or map must make do with being empty.
    pub(super) caught: bool,
    /// The list or map whose item this is.
    pub(super) membership: Option<Membership<'a>>,
}

impl<'a> Reader<'a> {
    pub(super) fn root(node: &'a Node, sink: &'a Sink) -> Self {
        Self { node, sink, key: None, caught: true, membership: None }
    }

    /// The same under a wrapper that catches.
    pub(super) fn caught(self) -> Self {
        Self { caught: true, membership: None, ..self }
    }

    /// Reports the fault of an item that is left out.
    pub(super) fn report(self, fault: Fault) {
        if let Some(membership) = self.membership {
            membership.bad.set(membership.bad.get() + 1);
            if let Some(alone) = membership.alone.filter(|_| fault.is_wrong_type_at(words::place(self.node))) {
                alone.replace(Some(words::wrong_type(self.node, vec![words::LIST.into()]).into()));
                return;
            }
        }
        self.sink.report(fault, self.node);
    }

    /// The fault of a node that is not what it should be; an empty one is always said to be empty.
    pub(super) fn wrong(self, allowed: impl Into<Arg>) -> Fault {
        self.wrong_all(vec![allowed.into()])
    }

    fn wrong_all(self, allowed: Vec<Arg>) -> Fault {
        match self.node.kind {
            Kind::Null => words::empty_value(self.node, self.key).into(),
            Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => words::wrong_type(self.node, allowed).into(),
        }
    }

    pub(super) fn placed<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| fault.at(words::place(self.node)))
    }

    /// The text of a scalar where text may stand: a TOML `true` is none.
    pub(super) fn text(self) -> Option<&'a str> {
        match &self.node.kind {
            Kind::Scalar(scalar) if !(scalar.typed && !scalar.quoted && scalar.native == Native::Bool) => {
                Some(&scalar.text)
            }
            Kind::Scalar(_) | Kind::Null | Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// Whether a text says nothing: blanks alone, or no language at all.
    pub(super) fn is_blank(self) -> bool {
        match &self.node.kind {
            Kind::Scalar(scalar) => scalar.text.trim().is_empty(),
            Kind::Map(entries) => entries.is_empty(),
            Kind::Null | Kind::List(_) => false,
        }
    }

    pub(super) fn read_list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let bad = Cell::new(0);
        let fault = RefCell::new(None);
        let (items, alone): (&[Node], _) = match &self.node.kind {
            Kind::List(items) => (items, None),
            Kind::Scalar(_) | Kind::Map(_) => (std::slice::from_ref(self.node), Some(&fault)),
            Kind::Null if self.caught => return Err(self.wrong(words::LIST)),
            Kind::Null => {
                self.sink.report(self.wrong(words::LIST), self.node);
                (&[], None)
            }
        };
        let membership = Some(Membership { bad: &bad, alone });
        let value = self.placed(visitor.visit_seq(Items::new(items, self.sink, membership)))?;
        match fault.take() {
            Some(fault) if self.caught => Err(fault),
            Some(fault) => {
                self.sink.report(fault, self.node);
                Ok(value)
            }
            None if self.caught && !items.is_empty() && bad.get() == items.len() => Err(Fault::Reported),
            None => Ok(value),
        }
    }

    pub(super) fn read_entries<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let bad = Cell::new(0);
        let entries: &[Entry] = match &self.node.kind {
            Kind::Map(entries) => entries,
            Kind::Null | Kind::Scalar(_) | Kind::List(_) if self.caught => return Err(self.wrong(words::MAP)),
            Kind::Null | Kind::Scalar(_) | Kind::List(_) => {
                self.sink.report(self.wrong(words::MAP), self.node);
                &[]
            }
        };
        let fields = Fields::new(entries, self.sink, None).counted(Membership { bad: &bad, alone: None });
        let value = self.placed(visitor.visit_map(fields))?;
        if self.caught && !entries.is_empty() && bad.get() == entries.len() { Err(Fault::Reported) } else { Ok(value) }
    }

    pub(super) fn read_scalar<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let desk = Desk::new(self.text());
        let result = visitor.visit_seq(&desk);
        result.map_err(|fault| match desk.take() {
            (_, Some(trouble)) => {
                let found = Diagnostic::error(trouble.rule, self.node.span, trouble.message);
                if let Some(help) = trouble.help { found.help(help) } else { found }.into()
            }
            (Some(expected), None) if self.text().is_none() => self.wrong(expected),
            (_, None) => fault.at(self.node.span),
        })
    }

    /// The variant of a `$shape` enum that fits the node.
    fn shape(self, variants: &'static [&'static str]) -> Result<&'static str, Fault> {
        let has = |name: &str| variants.iter().find(|it| **it == name).copied();
        let chosen = match &self.node.kind {
            Kind::Null => None,
            Kind::List(_) => has("list").or_else(|| has("any")),
            Kind::Map(entries) => {
                let by_language = has("languages").filter(|_| entries.iter().all(|it| is_tag(&it.key)));
                by_language.or_else(|| has("map")).or_else(|| has("any"))
            }
            Kind::Scalar(scalar) => self.shape_of_scalar(scalar, has),
        };
        chosen.ok_or_else(|| self.wrong_all(variants.iter().filter_map(|it| shape_name(it)).collect()))
    }

    fn shape_of_scalar(self, scalar: &Scalar, has: impl Fn(&str) -> Option<&'static str>) -> Option<&'static str> {
        let word = WORDS.into_iter().find(|it| *it == scalar.text).and_then(&has);
        let native = match scalar.native {
            _ if scalar.quoted => None,
            Native::Bool => has("bool"),
            Native::Integer | Native::Float => has("number"),
            Native::Text | Native::Date => None,
        };
        word.or(native).or_else(|| self.text().and_then(|_| has("text"))).or_else(|| has("any"))
    }

    pub(super) fn read_shape<'de, V: Visitor<'de>>(
        self,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let name = self.shape(variants)?;
        let span = words::place(self.node);
        let result = self.placed(visitor.visit_enum(Variant { name, span, content: Some(self), sink: self.sink }));
        result.map_err(|fault| match fault {
            Fault::Found(found) if found.rule == "wrong-type" && found.span == span => {
                let known: Vec<&str> = variants.iter().copied().filter(|it| WORDS.contains(it)).collect();
                words::or_word(*found, self.node, &known).into()
            }
            Fault::Found(_) | Fault::Loose(_) | Fault::Missing(_) | Fault::Reported => fault,
        })
    }

    /// A closed set of words; a variant that holds something is written as a map with one key.
    pub(super) fn read_words<'de, V: Visitor<'de>>(
        self,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let variant = match &self.node.kind {
            Kind::Map(entries) => match entries.as_slice() {
                [entry] => {
                    if !variants.contains(&entry.key.as_str()) {
                        return Err(words::unknown_key(&entry.key, entry.key_span, variants).into());
                    }
                    let content = Self { node: &entry.value, key: Some(&entry.key), membership: None, ..self };
                    Variant { name: &entry.key, span: entry.key_span, content: Some(content), sink: self.sink }
                }
                _ => return Err(self.wrong(words::TEXT)),
            },
            Kind::Scalar(_) | Kind::Null | Kind::List(_) => {
                let name = self.text().ok_or_else(|| self.wrong(words::TEXT))?;
                if !variants.contains(&name) {
                    return Err(words::unknown_value(self.node, name, variants).into());
                }
                Variant { name, span: self.node.span, content: None, sink: self.sink }
            }
        };
        self.placed(visitor.visit_enum(variant))
    }

    /// A whole number as it is written, without the signs that only TOML has.
    pub(super) fn whole(self) -> Result<String, Fault> {
        let Kind::Scalar(scalar) = &self.node.kind else { return Err(self.wrong(words::WHOLE)) };
        if scalar.quoted {
            return Err(self.wrong(words::WHOLE));
        }
        let text = if scalar.typed { scalar.text.replace('_', "") } else { scalar.text.clone() };
        let text = if scalar.typed { text.trim_start_matches('+') } else { &text };
        let digits = text.strip_prefix('-').unwrap_or(text);
        if digits.is_empty() || !digits.bytes().all(|it| it.is_ascii_digit()) {
            return Err(self.wrong(words::WHOLE));
        }
        if digits.len() > 1 && digits.starts_with('0') {
            let found = words::wrong_type(self.node, vec![words::WHOLE.into()]);
            return Err(found
                .note(text! {
                    fi: "kokonaisluku ei ala nollalla",
                    sv: "ett heltal börjar inte med noll",
                    en: "a whole number does not begin with zero",
                })
                .into());
        }
        Ok(text.to_owned())
    }

    pub(super) fn out_of_range(self, least: String, most: String) -> Fault {
        let message = Message::new(text! {
            fi: "luvun pitäisi olla välillä {least}–{most}",
            sv: "talet ska ligga mellan {least} och {most}",
            en: "the number must be from {least} to {most}",
        });
        Diagnostic::error("wrong-type", self.node.span, message.arg("least", least).arg("most", most)).into()
    }

    pub(super) fn real(self) -> Result<f64, Fault> {
        let Kind::Scalar(scalar) = &self.node.kind else { return Err(self.wrong(words::NUMBER)) };
        let text = if scalar.typed { scalar.text.replace('_', "") } else { scalar.text.clone() };
        let plain = !scalar.quoted && text.bytes().all(|it| it.is_ascii_digit() || b"+-.eE".contains(&it));
        let value = text.parse::<f64>().ok().filter(|it| plain && it.is_finite());
        value.ok_or_else(|| self.wrong(words::NUMBER))
    }
}

/// The words that choose a variant of a `$shape` enum by themselves.
const WORDS: [&str; 2] = ["none", "inherit"];

/// What a variant of a `$shape` enum stands for, in a sentence; nothing for `any`.
/// Whether a key looks like the tag of a language: `fi`, `fi-x-selko`; keys of ours have more than three letters.
fn is_tag(key: &str) -> bool {
    let primary = key.split('-').next().unwrap_or_default();
    (2..=3).contains(&primary.len()) && primary.bytes().all(|it| it.is_ascii_lowercase())
}

fn shape_name(variant: &str) -> Option<Arg> {
    let text: Text = match variant {
        "text" => words::TEXT,
        "number" => words::NUMBER,
        "bool" => words::TRUTH,
        "list" => words::LIST,
        "map" => words::MAP,
        "any" | "languages" => return None,
        word => return Some(Arg::Plain(format!("`{word}`"))),
    };
    Some(text.into())
}
