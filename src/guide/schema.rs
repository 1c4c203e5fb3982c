//! The JSON Schema of the source language, for editors; without it authors would learn their slips only from the command line.
//!
//! `schemars` makes it from the types of the model, so a key cannot be forgotten. What the types cannot say is added
//! here: the ids of the vocabulary and the names of the rules, for completion, and where a bare number is a text.

use serde_json::{Map, Value, json};

use crate::check::rules;
use crate::i18n::Locales;
use crate::model::register::Register;
use crate::project::settings::Settings;

/// The schema of a register definition and of `_agency.yaml` (JSON Schema, draft 2020-12).
#[must_use]
pub fn register() -> Value {
    let mut schema = of::<Register>();
    let locales = Locales::embedded();
    for (name, definition) in definitions(&mut schema) {
        if let Some(kind) = name.strip_prefix("Term_") {
            let ids: Vec<&str> = locales.vocabulary().of_kind(kind).collect();
            offer(definition, &ids);
        }
    }
    let rule = schema.pointer_mut("/$defs/Exception/properties/rule");
    if let Some(rule) = rule.and_then(Value::as_object_mut) {
        rule.remove("type");
        rule.insert("anyOf".to_owned(), json!([{ "enum": rule_names() }, { "type": "string" }]));
    }
    schema
}

/// The schema of `seloste.toml` (JSON Schema, draft 2020-12).
#[must_use]
pub fn project() -> Value {
    let mut schema = of::<Settings>();
    if let Some(levels) = schema.pointer_mut("/properties/levels").and_then(Value::as_object_mut) {
        let level = json!({ "enum": ["error", "warning", "advice", "off"] });
        let known: Map<String, Value> = rule_names().into_iter().map(|it| (it.to_owned(), level.clone())).collect();
        levels.insert("properties".to_owned(), Value::Object(known));
        levels.insert("additionalProperties".to_owned(), level);
    }
    schema
}

fn rule_names() -> Vec<&'static str> {
    rules::ALL.iter().map(|it| it.name).collect()
}

fn of<T: schemars::JsonSchema>() -> Value {
    let generator = schemars::generate::SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    for (name, definition) in definitions(&mut schema) {
        if let Some(definition) = definition.as_object_mut() {
            definition.shift_insert(0, "title".to_owned(), Value::from(name));
        }
        if MAY_BE_NUMBERS.contains(&name) {
            widen(definition, "integer");
        }
    }
    texts(&mut schema);
    schema
}

fn definitions(schema: &mut Value) -> impl Iterator<Item = (&str, &mut Value)> {
    let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
    definitions.into_iter().flatten().map(|(name, definition)| (name.as_str(), definition))
}

/// Scalars that YAML may take for a number although they are texts to us: `phone: 0295000000`, `gdpr: 10`.
const MAY_BE_NUMBERS: [&str; 3] = ["Phone", "GdprPoint", "Mechanism"];

/// Lets a text also be a number that is written without quotes.
fn widen(schema: &mut Value, number: &str) {
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!(["string", number]);
    }
}

/// A text without a form of its own may look like a number: `version: 2` is the text "2" to us.
fn texts(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            let free = object.get("type").is_some_and(|it| it == "string")
                && !["pattern", "const", "enum"].iter().any(|it| object.contains_key(*it));
            object.values_mut().for_each(texts);
            if free {
                widen(schema, "number");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(texts),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Puts the known ids in front of the shapes of a term, and takes the bare text out of its own words: that is an id.
fn offer(term: &mut Value, ids: &[&str]) {
    let Some(shapes) = term.get_mut("anyOf").and_then(Value::as_array_mut) else { return };
    for own in shapes.iter_mut().filter_map(Value::as_object_mut).filter(|it| it.contains_key("$ref")) {
        own.insert("type".to_owned(), Value::from("object"));
    }
    shapes.insert(0, json!({ "enum": ids }));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every schema inside a schema.
    fn walk<'a>(schema: &'a Value, path: &str, visit: &mut impl FnMut(&str, &'a Map<String, Value>)) {
        match schema {
            Value::Object(object) => {
                visit(path, object);
                object.iter().for_each(|(key, it)| walk(it, &format!("{path}/{key}"), visit));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, it)| walk(it, &format!("{path}/{at}"), visit));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    #[test]
    fn no_table_takes_unknown_keys() {
        for schema in [register(), project()] {
            assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
            assert!(schema.get("$id").is_none());
            let mut tables = 0;
            walk(&schema, "", &mut |path, object| {
                if object.get("type").is_some_and(|it| it == "object") && !object.contains_key("$ref") {
                    let open = object.get("additionalProperties");
                    assert!(open.is_some_and(|it| *it != true), "{path} takes any key");
                    tables += 1;
                }
            });
            assert!(tables > 1);
        }
    }

    #[test]
    fn every_key_and_every_word_is_described() {
        for schema in [register(), project()] {
            let mut described = 0;
            walk(&schema, "", &mut |path, object| {
                let keys = object.get("properties").and_then(Value::as_object).into_iter().flatten();
                for (key, it) in keys.filter(|_| !path.ends_with("/levels") && !path.ends_with("/properties")) {
                    let text = it["description"].as_str().unwrap_or_else(|| panic!("{path}/{key} says nothing"));
                    assert!(!text.contains("[`"), "{path}/{key} links into the code: {text}");
                    described += 1;
                }
                for it in object.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
                    assert!(it.get("const").is_none() || it["description"].is_string(), "{path}: {it}");
                }
            });
            assert!(described > 10);
        }
    }

    #[test]
    fn editors_can_complete_terms() {
        let schema = register();
        let ids = schema["$defs"]["Term_measure"]["anyOf"][0]["enum"].as_array().unwrap();
        assert!(ids.iter().any(|it| it == "access-rights"), "{ids:?}");
        assert!(ids.iter().all(|it| it != "email-address"));
    }
}
