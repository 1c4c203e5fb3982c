//! The lists and maps that are still open while events come in, and the rules for what goes into them.

use std::collections::BTreeMap;

use super::{Entry, Kind, Node};
use crate::diag::{Diagnostic, Message};
use crate::source::{SourceFile, Span};
use crate::syntax::limits;
use crate::text;

/// A value on its way into a list or map.
pub(super) struct Value {
    /// The value; nothing where a finding says why there is none.
    pub(super) node: Option<Node>,
    /// Where it is written: for an alias the alias, not what it stands for.
    pub(super) site: Span,
    /// Whether it came by an alias.
    pub(super) alias: bool,
    /// Whether it is a scalar without quotes.
    plain: bool,
}

impl Value {
    pub(super) fn new(node: Node, plain: bool) -> Self {
        Self { site: node.span, node: Some(node), alias: false, plain }
    }

    pub(super) fn alias(node: Node, site: Span) -> Self {
        Self { node: Some(node), site, alias: true, plain: false }
    }

    pub(super) fn missing(site: Span) -> Self {
        Self { node: None, site, alias: true, plain: false }
    }
}

/// A list or map that is still open.
pub(super) struct Frame {
    pub(super) shape: Shape,
    pub(super) anchor: usize,
    /// End of the last value in it.
    pub(super) end: u32,
    start: Span,
    flow: bool,
}

/// What a frame gathers.
pub(super) enum Shape {
    List(Vec<Node>),
    Map(OpenMap),
}

/// A map that is still open.
#[derive(Default)]
pub(super) struct OpenMap {
    entries: Vec<Entry>,
    /// Keys with their places: those of entries that were left out, and those after the first few.
    known: BTreeMap<String, Span>,
    /// The key whose value comes next.
    pub(super) key: Option<Value>,
}

impl Frame {
    pub(super) fn list(start: Span, flow: bool, anchor: usize) -> Self {
        Self { shape: Shape::List(Vec::new()), anchor, end: start.start, start, flow }
    }

    pub(super) fn map(start: Span, flow: bool, anchor: usize) -> Self {
        Self { shape: Shape::Map(OpenMap::default()), anchor, end: start.start, start, flow }
    }

    /// The opening bracket of a flow collection.
    pub(super) fn open(&self) -> Option<Span> {
        (self.flow && self.start.start < self.start.end).then_some(self.start)
    }

    /// The finished value; `end` is the parser's, nothing when the file broke off.
    pub(super) fn close(self, end: Option<Span>, file: &SourceFile) -> Value {
        let end = match end {
            Some(it) if self.flow => it.end,
            Some(_) | None => self.end,
        };
        let kind = match self.shape {
            Shape::List(items) => Kind::List(items),
            Shape::Map(map) => Kind::Map(map.entries),
        };
        let span = limits::bounded(file, self.start.start as usize, end.max(self.start.start) as usize);
        Value::new(Node { kind, span, head: span }, false)
    }
}

impl OpenMap {
    /// Up to so many keys are looked through one by one.
    const FEW: usize = 32;

    /// Where a key stands already.
    fn place_of(&self, key: &str) -> Option<Span> {
        let few = self.entries.get(..self.entries.len().min(Self::FEW)).unwrap_or_default();
        let near = few.iter().find(|it| it.key == key).map(|it| it.key_span);
        near.or_else(|| self.known.get(key).copied())
    }

    /// Takes an entry in, or says why not.
    pub(super) fn insert(&mut self, key: Value, value: Value, file: &SourceFile) -> Option<Diagnostic> {
        let site = limits::first_line(file, key.site);
        let text = match key.node.map(|it| it.kind) {
            Some(Kind::Scalar(scalar)) => scalar.text,
            Some(Kind::Null | Kind::List(_) | Kind::Map(_)) => return Some(bad_key(site)),
            None => return None,
        };
        if key.plain && text == "<<" {
            return Some(merge_key(site));
        }
        if let Some(first) = self.place_of(&text) {
            return Some(limits::duplicate_key(&text, first, site));
        }
        if self.entries.len() >= Self::FEW || value.node.is_none() {
            self.known.insert(text.clone(), site);
        }
        let mut node = value.node?;
        if node.kind == Kind::Null && node.span.start == node.span.end {
            node.span = site;
        }
        node.head = site;
        self.entries.push(Entry { key: text, key_span: site, value: node });
        None
    }
}

fn bad_key(span: Span) -> Diagnostic {
    Diagnostic::error(
        "syntax",
        span,
        text! {
            fi: "avaimen pitää olla tekstiä",
            sv: "en nyckel ska vara text",
            en: "a key must be text",
        },
    )
}

fn merge_key(span: Span) -> Diagnostic {
    let message = Message::new(text! {
        fi: "YAMLin yhdistämisavainta `<<` ei voi käyttää",
        sv: "YAML:s sammanslagningsnyckel `<<` kan inte användas",
        en: "the YAML merge key `<<` cannot be used",
    });
    Diagnostic::error("merge-key", span, message).help(text! {
        fi: "kirjoita yhteiset tiedot kansion tiedostoon `_agency.yaml`",
        sv: "skriv gemensamma uppgifter i mappens fil `_agency.yaml`",
        en: "write what is shared into the folder's `_agency.yaml`",
    })
}

/// The short place of a list item: its first key, or its first line.
pub(super) fn item_head(node: &Node, file: &SourceFile) -> Span {
    match node.entries().first() {
        Some(first) if !file.slice(node.span).starts_with('{') => first.key_span,
        Some(_) | None => limits::first_line(file, node.span),
    }
}

/// What a copy of a value costs.
#[derive(Clone, Copy)]
pub(super) struct Cost {
    /// How many values it is made of.
    pub(super) nodes: usize,
    /// How many bytes of text, keys included.
    pub(super) bytes: usize,
    /// How many lists and maps lie in each other at the deepest place.
    pub(super) depth: usize,
}

impl Cost {
    pub(super) fn of(node: &Node) -> Self {
        let mut cost = Self { nodes: 1, bytes: node.text().map_or(0, str::len), depth: 0 };
        let keys = node.entries().iter().map(|it| it.key.len()).sum::<usize>();
        for inner in node.items().iter().chain(node.entries().iter().map(|it| &it.value)) {
            let inner = Self::of(inner);
            cost.nodes += inner.nodes;
            cost.bytes += inner.bytes;
            cost.depth = cost.depth.max(inner.depth);
        }
        let level = usize::from(matches!(node.kind, Kind::List(_) | Kind::Map(_)));
        Self { bytes: cost.bytes + keys, depth: cost.depth + level, ..cost }
    }
}
