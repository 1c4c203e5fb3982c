//! YAML 1.2 to the tree; without it the files that authors prefer could not be read.
//!
//! The parser's events become nodes with our own rules on top: no key twice, no merge keys, no tags, one document,
//! and a budget that counts what aliases expand to before they expand.

mod frame;
mod reason;

use std::borrow::Cow;
use std::collections::BTreeMap;

use granit_parser::{Event, Parser, ScalarStyle, Span as Extent, StructureStyle, Tag};

use super::limits;
use super::{Entry, Kind, Native, Node, Scalar};
use crate::diag::{Diagnostic, Message};
use crate::source::{SourceFile, Span};
use crate::text;
use frame::{Cost, Frame, Shape, Value};

/// Reads a YAML file.
#[must_use]
pub fn parse(file: &SourceFile) -> (Node, Vec<Diagnostic>) {
    let mut builder = Builder::new(file);
    builder.found.extend(limits::check_text(file));
    builder.run();
    builder.finish()
}

/// A finished anchored value, with what a copy of it costs.
struct Anchored {
    node: Node,
    cost: Cost,
}

struct Builder<'a> {
    file: &'a SourceFile,
    /// The text that is read: all up to a NUL character, which the parser would take for the end.
    text: &'a str,
    frames: Vec<Frame>,
    root: Option<Value>,
    anchors: BTreeMap<usize, Anchored>,
    /// The values so far, with aliases written out.
    nodes: usize,
    /// The bytes of text that aliases have repeated so far.
    repeated: usize,
    found: Vec<Diagnostic>,
}

impl<'a> Builder<'a> {
    fn new(file: &'a SourceFile) -> Self {
        let text = file.text.split('\0').next().unwrap_or_default();
        Self {
            file,
            text,
            frames: Vec::new(),
            root: None,
            anchors: BTreeMap::new(),
            nodes: 0,
            repeated: 0,
            found: Vec::new(),
        }
    }

    fn run(&mut self) {
        let options = granit_parser::options! {
            emit_unresolved_aliases: true,
            emit_comments: false,
            flow_nesting_limit: self.file.limits.depth,
            block_nesting_limit: self.file.limits.depth,
        };
        let mut parser = Parser::new_from_str_with_options(self.text, options);
        let mut documents = 0;
        while let Some(next) = parser.next_event() {
            let (event, extent) = match next {
                Ok(it) => it,
                Err(error) => {
                    let open = self.frames.iter().rev().find_map(Frame::open);
                    self.found.push(reason::explain(self.file, self.text, &error, open));
                    return;
                }
            };
            if matches!(event, Event::DocumentStart(..)) {
                documents += 1;
                if documents > 1 {
                    self.several_documents(self.span(&extent));
                    return;
                }
            }
            if self.event(event, &extent).is_break() {
                return;
            }
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the parser's list of events is open")]
    fn event(&mut self, event: Event<'_>, extent: &Extent) -> std::ops::ControlFlow<()> {
        let span = self.span(extent);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let text_tag = self.tag(tag, extent);
                let kind = scalar(text, style, text_tag);
                let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                let span = if block { self.with_header(span) } else { span };
                self.count(span)?;
                let span = if kind == Kind::Null && span.start != span.end { span } else { self.trim(span) };
                let plain = style == ScalarStyle::Plain;
                self.place(Value::new(Node { kind, span, head: span }, plain), anchor)?;
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.tag(tag, extent);
                self.count(span)?;
                self.open(Frame::list(span, style == StructureStyle::Flow, anchor), span)?;
            }
            Event::MappingStart(style, anchor, tag) => {
                self.tag(tag, extent);
                self.count(span)?;
                self.open(Frame::map(span, style == StructureStyle::Flow, anchor), span)?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(frame) = self.frames.pop() {
                    let anchor = frame.anchor;
                    let value = frame.close(Some(span), self.file);
                    self.place(value, anchor)?;
                }
            }
            Event::Alias(id) => self.alias(id, span)?,
            Event::UnresolvedAlias(_) => {
                self.unknown_alias(span);
                self.place(Value::missing(span), 0)?;
            }
            _ => {}
        }
        std::ops::ControlFlow::Continue(())
    }

    fn finish(mut self) -> (Node, Vec<Diagnostic>) {
        while let Some(frame) = self.frames.pop() {
            let value = frame.close(None, self.file);
            let _ = self.place(value, 0);
        }
        let start = Span::new(self.file.id, 0, 0);
        let empty = Node { kind: Kind::Map(Vec::new()), span: start, head: start };
        let root = match self.root.and_then(|it| it.node) {
            Some(node) if node.kind == Kind::Null => empty,
            Some(mut node) => {
                node.head = frame::item_head(&node, self.file);
                node
            }
            None => empty,
        };
        (root, self.found)
    }

    /// Opens a list or map. The parser counts brackets and indents, each for itself, and `[a: b]` opens a map without
    /// either; the limit is of all together.
    fn open(&mut self, frame: Frame, span: Span) -> std::ops::ControlFlow<()> {
        if self.frames.len() >= self.file.limits.depth {
            let place = limits::here(self.file, span.start as usize);
            self.found.push(limits::too_deep(place, self.file.limits));
            return std::ops::ControlFlow::Break(());
        }
        self.frames.push(frame);
        std::ops::ControlFlow::Continue(())
    }

    /// Hands a finished value to the list or map it stands in.
    fn place(&mut self, value: Value, anchor: usize) -> std::ops::ControlFlow<()> {
        if let (true, Some(node)) = (anchor > 0, &value.node) {
            let cost = Cost::of(node);
            self.pay(cost, value.site)?;
            self.anchors.insert(anchor, Anchored { node: node.clone(), cost });
        }
        let Some(frame) = self.frames.last_mut() else {
            if self.root.is_none() {
                self.root = Some(value);
            }
            return std::ops::ControlFlow::Continue(());
        };
        frame.end = frame.end.max(value.site.end);
        match &mut frame.shape {
            Shape::List(items) => {
                if let Some(mut node) = value.node {
                    node.head = if value.alias { value.site } else { frame::item_head(&node, self.file) };
                    items.push(node);
                }
            }
            Shape::Map(map) => match map.key.take() {
                None => map.key = Some(value),
                Some(key) => {
                    let found = map.insert(key, value, self.file);
                    self.found.extend(found);
                }
            },
        }
        std::ops::ControlFlow::Continue(())
    }

    fn alias(&mut self, id: usize, span: Span) -> std::ops::ControlFlow<()> {
        let Some(anchored) = self.anchors.get(&id) else {
            self.unknown_alias(span);
            return self.place(Value::missing(span), 0);
        };
        let cost = anchored.cost;
        if self.frames.len() + cost.depth > self.file.limits.depth {
            self.found.push(limits::too_deep(span, self.file.limits));
            return self.place(Value::missing(span), 0);
        }
        // Paid before it is copied: a budget that is looked at afterwards is no budget.
        self.pay(cost, span)?;
        let node = self.anchors.get(&id).map(|it| it.node.clone());
        self.place(node.map_or_else(|| Value::missing(span), |it| Value::alias(it, span)), 0)
    }

    /// Counts a copy of a value.
    fn pay(&mut self, cost: Cost, span: Span) -> std::ops::ControlFlow<()> {
        self.nodes = self.nodes.saturating_add(cost.nodes);
        self.repeated = self.repeated.saturating_add(cost.bytes);
        if self.repeated > self.file.limits.file_bytes {
            self.found.push(limits::too_much_text(span, self.file.limits));
            return std::ops::ControlFlow::Break(());
        }
        self.check_budget(span)
    }

    fn count(&mut self, span: Span) -> std::ops::ControlFlow<()> {
        self.nodes += 1;
        self.check_budget(span)
    }

    fn check_budget(&mut self, span: Span) -> std::ops::ControlFlow<()> {
        if self.nodes <= self.file.limits.values {
            return std::ops::ControlFlow::Continue(());
        }
        self.found.push(limits::too_many_nodes(span, self.file.limits));
        std::ops::ControlFlow::Break(())
    }

    /// Whether the tag makes the value a text; every other tag is a finding.
    fn tag(&mut self, tag: Option<Cow<'_, Tag>>, extent: &Extent) -> bool {
        let Some(tag) = tag else { return false };
        if tag.is_yaml_core_schema_tag("str") {
            return true;
        }
        let place = extent.tag_span().map_or_else(|| self.span(extent), |it| self.span(&it));
        let place = limits::first_line(self.file, place);
        let message = Message::new(text! {
            fi: "YAML-tunnistetta `{tag}` ei voi käyttää",
            sv: "YAML-taggen `{tag}` kan inte användas",
            en: "the YAML tag `{tag}` cannot be used",
        });
        self.found.push(Diagnostic::error("yaml-tag", place, message.arg("tag", tag.original())).help(text! {
            fi: "poista tunniste: arvon laji seuraa avaimesta",
            sv: "ta bort taggen: värdets typ följer av nyckeln",
            en: "remove the tag: the kind of a value follows from its key",
        }));
        false
    }

    fn unknown_alias(&mut self, span: Span) {
        let message = Message::new(text! {
            fi: "viittaus `{alias}` ei osoita mihinkään aiempaan arvoon",
            sv: "hänvisningen `{alias}` pekar inte på något tidigare värde",
            en: "the alias `{alias}` refers to no earlier value",
        })
        .arg("alias", self.file.slice(span));
        self.found.push(Diagnostic::error("unknown-alias", span, message).help(text! {
            fi: "merkitse arvo ensin nimellä `&nimi`, tai laita teksti lainausmerkkeihin, jos se alkaa tähdellä",
            sv: "märk först ut värdet med `&namn`, eller sätt texten inom citattecken om den börjar med en asterisk",
            en: "mark the value with `&name` first, or put the text in quotes if it begins with an asterisk",
        }));
    }

    fn several_documents(&mut self, span: Span) {
        let start = span.start as usize;
        let dashes = self.text.get(start..).is_some_and(|it| it.starts_with("---"));
        let place = if dashes { limits::bounded(self.file, start, start + 3) } else { limits::here(self.file, start) };
        self.found.push(
            Diagnostic::error(
                "several-documents",
                place,
                text! {
                    fi: "tiedostossa on useampi kuin yksi YAML-dokumentti",
                    sv: "filen innehåller fler än ett YAML-dokument",
                    en: "the file holds more than one YAML document",
                },
            )
            .help(text! {
                fi: "kirjoita kukin rekisteri omaan tiedostoonsa",
                sv: "skriv varje register i en egen fil",
                en: "write each register into a file of its own",
            }),
        );
    }

    fn span(&self, extent: &Extent) -> Span {
        let start = extent.start.byte_offset().unwrap_or_default();
        let end = extent.end.byte_offset().unwrap_or(start);
        limits::bounded(self.file, start, end)
    }

    /// A block scalar together with the `|` or `>` line that the parser leaves out.
    fn with_header(&self, span: Span) -> Span {
        let before = self.text.get(..span.start as usize).unwrap_or_default().trim_end();
        let line = before.rfind('\n').map_or(0, |it| it + 1);
        let rest = before.get(line..).unwrap_or_default();
        let mut signs = rest.match_indices(['|', '>']).filter(|(at, _)| {
            let tail = rest
                .get(at + 1..)
                .unwrap_or_default()
                .trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
            let note = tail.trim_start();
            let alone = rest.get(..*at).is_none_or(|it| it.is_empty() || it.ends_with([' ', '\t', '-', ':']));
            alone && (note.is_empty() || (note.starts_with('#') && note.len() < tail.len()))
        });
        signs.next().map_or(span, |(at, _)| Span::new(span.file, line + at, span.end as usize))
    }

    /// Without the blanks after it.
    fn trim(&self, span: Span) -> Span {
        let kept = self.file.slice(span).trim_end().len();
        Span::new(span.file, span.start as usize, span.start as usize + kept)
    }
}

/// A scalar as what YAML 1.2's core schema takes it for.
fn scalar(text: Cow<'_, str>, style: ScalarStyle, is_text: bool) -> Kind {
    let quoted = style != ScalarStyle::Plain || is_text;
    if !quoted && matches!(&*text, "" | "~" | "null" | "Null" | "NULL") {
        return Kind::Null;
    }
    let native = if quoted { Native::Text } else { native(&text) };
    Kind::Scalar(Scalar { text: text.into_owned(), quoted, native, typed: false })
}

fn native(text: &str) -> Native {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let number = unsigned.bytes().all(|it| it.is_ascii_digit() || b".eE+-".contains(&it));
    match text {
        "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => Native::Bool,
        _ if digits(unsigned) => Native::Integer,
        _ if number && unsigned.bytes().any(|it| it.is_ascii_digit()) && text.parse::<f64>().is_ok() => Native::Float,
        _ => Native::Text,
    }
}
