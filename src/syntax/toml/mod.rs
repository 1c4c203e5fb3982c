//! TOML to the same tree as YAML; without it a project could not be written in TOML.

mod reason;

use std::ops::Range;

use ::toml::Spanned as Piece;
use ::toml::de::{DeArray, DeTable, DeValue, Error};

use super::limits;
use super::{Entry, Kind, Native, Node, Scalar};
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// Reads a TOML file.
///
/// Every syntax error of the file is a finding, and the tree holds what could be read around them.
#[must_use]
pub fn parse(file: &SourceFile) -> (Node, Vec<Diagnostic>) {
    let mut found = limits::check_text(file);
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let mut builder = Builder { file, nodes: 0, found: Vec::new() };
    let mut root = builder.table(table.get_ref(), 1);
    root.span = limits::bounded(file, 0, file.text.trim_end().len());
    root.head = root.entries().first().map_or_else(|| limits::first_line(file, root.span), |it| it.key_span);
    found.extend(builder.found);
    let keys = reason::Keys::of(file, &root);
    let errors = first_of_lines(file, &errors).into_iter();
    let mut broken: Vec<Diagnostic> = errors.map(|it| reason::explain(file, &keys, it)).collect();
    // The reason of an error may lie on another line.
    broken.sort_by_key(|it| it.span.start);
    broken.dedup_by_key(|it| line(file, it.span.start as usize));
    found.extend(broken);
    found.sort_by_key(|it| it.span.start);
    (root, found)
}

/// The errors that are worth reading: one slip gives several on its line, of which the first tells most, and who has
/// thousands reads the first of them.
fn first_of_lines<'e>(file: &SourceFile, errors: &'e [Error]) -> Vec<&'e Error> {
    let start = |it: &Error| it.span().unwrap_or_default().start;
    let mut first: Vec<&Error> = errors.iter().filter(|it| !it.message().starts_with(CARRIAGE_RETURN)).collect();
    first.sort_by_key(|it| start(it));
    first.dedup_by_key(|it| line(file, start(it)));
    first.truncate(2 * limits::MOST_FINDINGS);
    first
}

fn line(file: &SourceFile, at: usize) -> usize {
    file.position(at).line
}

/// Said already, by the rule `lone-carriage-return`.
const CARRIAGE_RETURN: &str = "carriage return must be followed by newline";

struct Builder<'a> {
    file: &'a SourceFile,
    nodes: usize,
    found: Vec<Diagnostic>,
}

impl Builder<'_> {
    fn table(&mut self, table: &DeTable<'_>, depth: usize) -> Node {
        let mut entries: Vec<Entry> = Vec::new();
        let mut whole: Option<Span> = None;
        for (key, value) in table {
            let key_span = self.span(key.span());
            let Some(mut node) = self.value(value, depth) else { continue };
            whole = Some(whole.map_or(key_span, |it| it.to(key_span)).to(node.span));
            node.head = key_span;
            entries.push(Entry { key: key.get_ref().to_string(), key_span, value: node });
        }
        // Sub-tables and dotted keys come in the order in which their first part was written.
        entries.sort_by_key(|it| it.key_span.start);
        let span = whole.unwrap_or_else(|| self.span(0..0));
        Node { kind: Kind::Map(entries), span, head: span }
    }

    /// A value; nothing where a limit or a broken place leaves none.
    fn value(&mut self, value: &Piece<DeValue<'_>>, depth: usize) -> Option<Node> {
        let span = self.span(value.span());
        self.nodes += 1;
        let most = self.file.limits;
        if self.nodes == most.values + 1 {
            self.found.push(limits::too_many_nodes(limits::first_line(self.file, span), most));
        }
        if self.nodes > most.values {
            return None;
        }
        let collection = value.get_ref().is_table() || value.get_ref().is_array();
        if collection && depth >= most.depth {
            self.found.push(limits::too_deep(limits::first_line(self.file, span), most));
            return None;
        }
        let source = self.file.slice(span);
        let bare = |native| Kind::Scalar(Scalar { text: source.to_owned(), quoted: false, native, typed: true });
        let kind = match value.get_ref() {
            DeValue::String(text) => {
                Kind::Scalar(Scalar { text: text.to_string(), quoted: true, native: Native::Text, typed: true })
            }
            // A broken place leaves a number without a place in the tree; the parser's error speaks of it.
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_)
                if source.is_empty() =>
            {
                return None;
            }
            DeValue::Integer(_) => bare(Native::Integer),
            DeValue::Float(_) => bare(Native::Float),
            DeValue::Boolean(_) => bare(Native::Bool),
            DeValue::Datetime(_) => bare(Native::Date),
            DeValue::Array(items) => return Some(self.list(items, span, depth)),
            DeValue::Table(table) => {
                let node = self.table(table, depth + 1);
                // A table under a header, or of dotted keys, has the place of its header only.
                let span = if node.entries().is_empty() || source.starts_with('{') { span } else { node.span.to(span) };
                return Some(Node { span, head: span, ..node });
            }
        };
        Some(Node { kind, span, head: limits::first_line(self.file, span) })
    }

    fn list(&mut self, list: &DeArray<'_>, span: Span, depth: usize) -> Node {
        let mut whole = span;
        let mut items = Vec::new();
        for item in list {
            let Some(mut node) = self.value(item, depth + 1) else { continue };
            let first = node.entries().first().filter(|_| !self.file.slice(node.span).starts_with('{'));
            node.head = first.map_or_else(|| limits::first_line(self.file, node.span), |it| it.key_span);
            whole = whole.to(node.span);
            items.push(node);
        }
        Node { kind: Kind::List(items), span: whole, head: whole }
    }

    fn span(&self, range: Range<usize>) -> Span {
        limits::bounded(self.file, range.start, range.end)
    }
}
