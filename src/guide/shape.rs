//! A schema as a reader meets it: tables, closed sets of words, values; without it the reference would show JSON Schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A schema as the tables, closed sets and scalars that a reader meets.
pub(super) struct Language {
    schema: Value,
    root: &'static str,
}

/// Key or word, what it means in English, its schema.
type Entry<'a> = (&'a str, &'a str, &'a Value);

/// A table or a closed set of words.
pub(super) struct Part<'a> {
    pub(super) name: &'a str,
    pub(super) kind: PartKind,
    pub(super) english: &'a str,
    pub(super) entries: Vec<Entry<'a>>,
    /// The keys under which it stands.
    pub(super) keys: BTreeSet<&'a str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PartKind {
    Table,
    Set,
}

/// What may stand under a key.
#[derive(Default)]
pub(super) struct Shape {
    pub(super) types: Vec<String>,
    pub(super) list: bool,
    pub(super) entries: bool,
    pub(super) words: Vec<String>,
}

/// Types that a reader knows by a word and need not look into.
const SCALARS: [&str; 15] = [
    "Id",
    "Date",
    "Period",
    "Url",
    "Email",
    "Phone",
    "Country",
    "ActNumber",
    "Language",
    "GdprPoint",
    "Mechanism",
    "Localized",
    "Prose",
    "Link",
    "Reference",
];

fn is_scalar(name: &str) -> bool {
    SCALARS.contains(&name) || name.starts_with("Term_")
}

impl Language {
    pub(super) fn new(schema: Value, root: &'static str) -> Self {
        Self { schema, root }
    }

    fn definition(&self, name: &str) -> Option<&Value> {
        if name == self.root { Some(&self.schema) } else { self.schema.get("$defs")?.get(name) }
    }

    /// Tables and closed sets in the order in which a reader meets them.
    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        let mut names: Vec<&str> = vec![self.root];
        let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut parts = Vec::new();
        let mut at = 0;
        while let Some(name) = names.get(at).copied() {
            at += 1;
            let Some((kind, entries)) = self.definition(name).and_then(entries) else { continue };
            for (key, _, value) in entries.iter().filter(|_| kind == PartKind::Table) {
                for next in self.named(value) {
                    keys.entry(next).or_default().insert(key);
                    if !names.contains(&next) {
                        names.push(next);
                    }
                }
            }
            parts.push((name, kind, entries));
        }
        let part = |(name, kind, entries)| Part {
            name,
            kind,
            english: self.definition(name).map_or("", description),
            entries,
            keys: keys.remove(name).unwrap_or_default(),
        };
        parts.into_iter().map(part).collect()
    }

    /// The tables and closed sets that a schema names, also through a choice.
    fn named<'a>(&'a self, schema: &'a Value) -> Vec<&'a str> {
        let mut found = Vec::new();
        self.collect(schema, &mut found);
        found
    }

    fn collect<'a>(&'a self, schema: &'a Value, found: &mut Vec<&'a str>) {
        if let Some(name) = referred(schema).filter(|it| !is_scalar(it)) {
            match self.definition(name) {
                Some(it) if entries(it).is_some() => found.push(name),
                Some(it) => self.collect(it, found),
                None => {}
            }
        }
        let choices = schema.get("anyOf").and_then(Value::as_array).into_iter().flatten();
        let inner = ["items", "additionalProperties"].into_iter().filter_map(|it| schema.get(it));
        choices.chain(inner).for_each(|it| self.collect(it, found));
    }

    pub(super) fn shape(&self, schema: &Value) -> Shape {
        let mut shape = Shape::default();
        self.describe(schema, &mut shape);
        shape
    }

    fn describe(&self, schema: &Value, shape: &mut Shape) {
        let mut add = |name: &str| {
            if !shape.types.iter().any(|it| it == name) {
                shape.types.push(name.to_owned());
            }
        };
        if let Some(name) = referred(schema) {
            match self.definition(name) {
                Some(it) if !is_scalar(name) && entries(it).is_none() => self.describe(it, shape),
                Some(_) | None => add(name),
            }
            return;
        }
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            choices.iter().for_each(|it| self.describe(it, shape));
        } else if let Some(word) = schema.get("const").and_then(Value::as_str) {
            shape.words.push(word.to_owned());
        } else if let Some(items) = schema.get("items") {
            shape.list = true;
            self.describe(items, shape);
        } else if let Some(values) = schema.get("additionalProperties").filter(|it| it.is_object()) {
            shape.entries = true;
            self.describe(values, shape);
        } else if let Some(words) = schema.get("enum").and_then(Value::as_array) {
            // The names of rules only help editors; a short set is worth showing.
            shape.words.extend(words.iter().filter(|_| words.len() < 6).filter_map(Value::as_str).map(str::to_owned));
        } else {
            add(if schema.get("type").is_some_and(|it| it == "boolean") { "boolean" } else { "string" });
        }
    }

    /// The types that are one value, with what they look like.
    pub(super) fn scalars(&self) -> Vec<(&str, &str)> {
        let own = SCALARS.iter().filter(|it| **it != "Reference");
        own.filter_map(|it| Some((*it, description(self.definition(it)?)))).collect()
    }
}

fn referred(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

fn description(schema: &Value) -> &str {
    schema.get("description").and_then(Value::as_str).unwrap_or_default()
}

/// The keys of a table, or the words of a closed set.
fn entries(schema: &Value) -> Option<(PartKind, Vec<Entry<'_>>)> {
    if let Some(keys) = schema.get("properties").and_then(Value::as_object) {
        return Some((PartKind::Table, keys.iter().map(|(key, it)| (key.as_str(), description(it), it)).collect()));
    }
    let words = schema.get("oneOf")?.as_array()?;
    let words: Option<Vec<_>> =
        words.iter().map(|it| Some((it.get("const")?.as_str()?, description(it), it))).collect();
    Some((PartKind::Set, words?))
}
