//! The schemas against the reader; without it an editor could call wrong what the program takes, or the other way round.

use std::path::{Path, PathBuf};

use jsonschema::Validator;
use seloste::guide::schema;
use seloste::model::register::Register;
use seloste::project::settings::Settings;
use seloste::source::SourceMap;
use seloste::syntax;
use serde_json::Value;

fn validator(schema: &Value) -> Validator {
    jsonschema::meta::validate(schema).unwrap();
    jsonschema::draft202012::new(schema).unwrap()
}

fn errors(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|it| format!("{}: {it}", it.instance_path())).collect()
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

/// TOML as JSON; a date is its text.
fn toml(text: &str) -> Value {
    fn json(value: toml::Value) -> Value {
        match value {
            toml::Value::String(it) => it.into(),
            toml::Value::Integer(it) => it.into(),
            toml::Value::Float(it) => it.into(),
            toml::Value::Boolean(it) => it.into(),
            toml::Value::Datetime(it) => it.to_string().into(),
            toml::Value::Array(items) => items.into_iter().map(json).collect(),
            toml::Value::Table(table) => Value::Object(table.into_iter().map(|(key, it)| (key, json(it))).collect()),
        }
    }
    json(toml::Value::Table(toml::from_str(text).unwrap()))
}

#[expect(clippy::disallowed_methods, reason = "a test may read the repository")]
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The YAML and TOML files under a folder of the repository, in order; none where there is no folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().map(|it| it.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|it| it == "yaml" || it == "yml" || it == "toml") {
            found.push(path);
        }
    }
}

#[test]
fn every_definition_in_the_repository_is_valid() {
    let (register, project) = (validator(&schema::register()), validator(&schema::project()));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![root.join("tests/fixtures/complete.yaml")];
    files(&root.join("registers"), &mut found);
    files(&root.join("examples"), &mut found);
    found.extend(Some(root.join("seloste.toml")).filter(|it| it.exists()));
    // A project's own languages are no definitions.
    found.retain(|it| !it.components().any(|it| it.as_os_str() == "locales"));
    let mut faults = Vec::new();
    for path in found {
        let text = read(&path);
        let value = if path.extension().is_some_and(|it| it == "toml") { toml(&text) } else { yaml(&text) };
        let schema = if path.ends_with("seloste.toml") { &project } else { &register };
        faults.extend(errors(schema, &value).into_iter().map(|it| format!("{}: {it}", path.display())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether our reader takes a register without a finding of its own.
fn reads(text: &str) -> bool {
    let mut sources = SourceMap::default();
    let id = sources.add("a.yaml", text);
    let (node, mut found) = syntax::parse(sources.get(id).unwrap());
    found.extend(syntax::decode::<Register>(&node).1);
    found.is_empty()
}

#[test]
fn short_forms_are_valid_where_they_are_read() {
    let validator = validator(&schema::register());
    for text in [
        "controller: city",
        "controller: [city, county]",
        "controller: { name: City }",
        "controller: [city, { name: { fi: Kaupunki, sv: Stad } }]",
        "languages: fi",
        "languages: [fi, sv, fi-x-selko]",
        "kinds: recording",
        "transfers: none",
        "transfers: { to: US, mechanism: scc }",
        "transfers: [{ to: [US, EPO], mechanism: adequacy }]",
        "transfers: { mechanism: 45 }",
        "recipients: none",
        "recipients: { kind: authority, category: police }",
        "recipients: { kind: authority, category: { fi: poliisi } }",
        "dpo: inherit",
        "dpo: none",
        "dpo: { email: dpo@example.fi }",
        "dpo: [{ email: dpo(at)example.fi }]",
        "complaint: inherit",
        "complaint: { authority: ombudsman }",
        "joint: none",
        "profiling: none",
        "profiling: { text: x }",
        "purposes: { basis: 6(1)(a) }",
        "purposes: [{ basis: [6(1)(a), { gdpr: 6(1)(c), laws: { act: 661/2009, sections: 3 } }] }]",
        "data: { items: email-address, provision: voluntary }",
        "data: [{ items: [email-address, { en: shoe size }], provision: { duty: statutory } }]",
        "contact: { phone: 0295000000 }",
        "contact: { phone: [09 000 0000, { number: 0295000001, kind: mobile }], url: { fi: 'https://example.fi' } }",
        "contact: { url: https://example.fi }",
        "security: [logging, { en: a guard dog }]",
        "security: { technical: logging, manual: none }",
        "retention: { period: P1Y6M, after: case-closed, until: 2028-05-31 }",
        "version: 2",
        "version: 1.10",
        "name: 112",
        "name: { fi: 112 }",
        "exceptions: { rule: dpo-missing, because: { en: so }, until: 2027-01-01 }",
    ] {
        assert!(reads(text), "the reader refuses: {text}");
        assert_eq!(errors(&validator, &yaml(text)), [] as [&str; 0], "{text}");
    }
}

#[test]
fn what_is_refused_is_not_valid() {
    let validator = validator(&schema::register());
    for text in [
        "purpose: x",
        "contact: { mail: a@example.fi }",
        "register: Elisa Desk",
        "register: desk-",
        "status: active",
        "kinds: [recording, recruiting]",
        "dates: { compiled: 20.2.2023 }",
        "retention: { period: 18 months }",
        "retention: { period: P }",
        "transfers: { to: usa }",
        "transfers: inherit",
        "dpo: { email: nobody }",
        "recipients: [none]",
        "security: logging",
        "security: { organisational: logging }",
        "surveillance: { sound: 'yes' }",
        "purposes: { basis: { gdpr: 6(1)(c), laws: { act: Tietosuojalaki } } }",
        "see_also: { url: example.fi }",
        "- register: a",
    ] {
        assert!(!reads(text), "the reader takes: {text}");
        assert!(!errors(&validator, &yaml(text)).is_empty(), "{text} is valid");
    }
}

#[test]
fn settings_are_valid_where_they_are_read() {
    let validator = validator(&schema::project());
    let cases = [
        ("languages = [\"fi\", \"sv\"]\nnumbered = true\nas_of = 2026-09-01\n", true),
        (
            "title = { fi = \"Selosteet\" }\n[profiles]\nown = [\"controller\", \"purposes\"]\n[levels]\ndpo-missing = \"error\"\n",
            true,
        ),
        ("language = [\"fi\"]\n", false),
        ("as_of = \"1.9.2026\"\n", false),
        ("numbered = \"yes\"\n", false),
    ];
    for (text, good) in cases {
        let mut sources = SourceMap::default();
        let id = sources.add("seloste.toml", text);
        let (_, found) = Settings::read(sources.get(id).unwrap());
        assert_eq!(found.is_empty(), good, "{text}: {found:?}");
        assert_eq!(errors(&validator, &toml(text)).is_empty(), good, "{text}");
    }
    assert!(!errors(&validator, &toml("[levels]\ndpo-missing = \"fatal\"\n")).is_empty());
}
