//! TOML to the same tree as YAML; without it a project could not be written in TOML.

use std::ops::Range;

use ::toml::Spanned as Piece;
use ::toml::de::{DeArray, DeTable, DeValue, Error};

use super::limits::{self, MAX_DEPTH, MAX_NODES};
use super::{Entry, Kind, Native, Node, Scalar};
use crate::diag::{Diagnostic, Message};
use crate::lang::Text;
use crate::source::{SourceFile, Span};
use crate::text;

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
    found.extend(
        errors.iter().filter(|it| !it.message().starts_with(CARRIAGE_RETURN)).map(|it| explain(file, &root, it)),
    );
    found.sort_by_key(|it| it.span.start);
    (root, found)
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
        if self.nodes == MAX_NODES + 1 {
            self.found.push(limits::too_many_nodes(limits::first_line(self.file, span)));
        }
        if self.nodes > MAX_NODES {
            return None;
        }
        let collection = value.get_ref().is_table() || value.get_ref().is_array();
        if collection && depth >= MAX_DEPTH {
            self.found.push(limits::too_deep(limits::first_line(self.file, span)));
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

/// The finding for an error of the parser.
fn explain(file: &SourceFile, root: &Node, error: &Error) -> Diagnostic {
    let range = error.span().unwrap_or_default();
    let place = limits::first_line(file, limits::bounded(file, range.start, range.end));
    let message = error.message();
    if message.starts_with("duplicate key") {
        let key = file.slice(place).trim_matches(['"', '\'']);
        let first = first_place(root, key, place.start, file).or_else(|| first_header(file, place));
        if let Some(first) = first {
            return limits::duplicate_key(key, first, place);
        }
    }
    if message.contains("recursion") || message.contains("recurse") {
        return limits::too_deep(place);
    }
    let found = Diagnostic::error("syntax", place, reason(message));
    if message.starts_with("string values must be quoted") {
        return found.help(text! {
            fi: "laita teksti lainausmerkkeihin",
            sv: "sätt texten inom citattecken",
            en: "put the text in quotes",
        });
    }
    if message.starts_with("invalid") && message.contains("string") && message.contains('"') {
        return found
            .label(text! { fi: "merkkijono alkaa tästä", sv: "strängen börjar här", en: "the string begins here" });
    }
    found
}

/// Where a key that is given twice stands the first time: the last place above it that is not inside `{…}`.
fn first_place(node: &Node, key: &str, before: u32, file: &SourceFile) -> Option<Span> {
    let inside = file.slice(node.span).starts_with('{') && !(node.span.start..node.span.end).contains(&before);
    let here = node.entries().iter().filter(|it| !inside && it.key == key).map(|it| it.key_span);
    let deeper = node.entries().iter().map(|it| &it.value).chain(node.items());
    let deeper = deeper.filter_map(|it| first_place(it, key, before, file));
    here.chain(deeper).filter(|it| it.start < before).max_by_key(|it| it.start)
}

/// The same for a table's header, of which the parser keeps the last one: the same line above.
fn first_header(file: &SourceFile, second: Span) -> Option<Span> {
    let line_of = |at: usize| file.text.get(..at).unwrap_or_default().rfind('\n').map_or(0, |it| it + 1);
    let start = line_of(second.start as usize);
    let header = file.text.get(start..second.end as usize)?;
    if !header.starts_with('[') {
        return None;
    }
    let above = file.text.get(..start)?;
    let after = |at: usize| above.get(at + header.len()..).unwrap_or_default();
    let mut same = above.match_indices(header);
    let (at, _) = same.find(|(at, _)| line_of(*at) == *at && after(*at).starts_with([']', ' ', '.']))?;
    let key = at + second.start as usize - start;
    Some(limits::bounded(file, key, at + header.len()))
}

/// The parser's reason in our words.
fn reason(message: &str) -> Message {
    let known = REASONS.iter().find(|(start, _)| message.starts_with(start));
    match known {
        Some((_, text)) => Message::new(*text),
        None => Message::new(text! {
            fi: "tätä ei voi lukea TOML:na: {reason}",
            sv: "detta kan inte läsas som TOML: {reason}",
            en: "this cannot be read as TOML: {reason}",
        })
        .arg("reason", message),
    }
}

/// How the parser's messages begin, and what we say.
const REASONS: &[(&str, Text)] = &[
    (
        "string values must be quoted",
        text! {
            fi: "tekstin pitää olla lainausmerkeissä",
            sv: "text ska stå inom citattecken",
            en: "text must be in quotes",
        },
    ),
    (
        "invalid basic string",
        text! {
            fi: "merkkijonoa ei voi lukea: lainausmerkki puuttuu tai kenoviiva on väärässä paikassa",
            sv: "strängen kan inte läsas: ett citattecken saknas eller ett omvänt snedstreck står fel",
            en: "the string cannot be read: a quote is missing or a backslash is out of place",
        },
    ),
    (
        "key with no value",
        text! { fi: "avaimella ei ole arvoa", sv: "nyckeln har inget värde", en: "the key has no value" },
    ),
    ("missing value", text! { fi: "arvo puuttuu", sv: "värdet saknas", en: "the value is missing" }),
    (
        "missing comma",
        text! { fi: "tästä puuttuu pilkku", sv: "här saknas ett kommatecken", en: "a comma is missing here" },
    ),
    ("extra comma", text! { fi: "ylimääräinen pilkku", sv: "överflödigt kommatecken", en: "a comma too many" }),
    (
        "unclosed array table",
        text! {
            fi: "otsikosta puuttuu `]]`",
            sv: "rubriken saknar `]]`",
            en: "the header lacks its `]]`",
        },
    ),
    (
        "unclosed table",
        text! { fi: "otsikosta puuttuu `]`", sv: "rubriken saknar `]`", en: "the header lacks its `]`" },
    ),
    (
        "unclosed array",
        text! {
            fi: "luettelosta puuttuu `]`",
            sv: "listan saknar `]`",
            en: "the list lacks its `]`",
        },
    ),
    (
        "unclosed inline table",
        text! {
            fi: "ryhmästä puuttuu `}`",
            sv: "gruppen saknar `}`",
            en: "the group of keys lacks its `}`",
        },
    ),
    (
        "unexpected leading zero",
        text! {
            fi: "luku ei voi alkaa nollalla; laita puhelinnumero lainausmerkkeihin",
            sv: "ett tal kan inte börja med noll; sätt ett telefonnummer inom citattecken",
            en: "a number cannot begin with zero; put a telephone number in quotes",
        },
    ),
    (
        "invalid unquoted key",
        text! {
            fi: "avaimessa on merkki, joka vaatii lainausmerkit",
            sv: "nyckeln innehåller ett tecken som kräver citattecken",
            en: "the key holds a character that needs quotes",
        },
    ),
    ("extra `=`", text! { fi: "ylimääräinen `=`", sv: "överflödigt `=`", en: "an `=` too many" }),
    (
        "duplicate key",
        text! { fi: "avain on annettu kahdesti", sv: "nyckeln är angiven två gånger", en: "the key is given twice" },
    ),
    (
        "cannot extend value",
        text! {
            fi: "avaimella on jo arvo, johon ei voi lisätä",
            sv: "nyckeln har redan ett värde som inte kan utökas",
            en: "the key already has a value that cannot be added to",
        },
    ),
];
