//! What the model may rely on: every fault of a file in one run, each at its place, in three languages.

use schemars::{JsonSchema, schema_for};
use serde::{Deserialize, Deserializer};

use super::*;
use crate::lang::{Lang, Text};
use crate::source::{SourceFile, SourceMap, Spanned};
use crate::syntax::{Entries, Field, List, parse};

#[derive(Clone, Debug, PartialEq)]
struct Day(String);

impl ScalarValue for Day {
    const EXPECTED: Text = text! { fi: "päivämäärä", sv: "ett datum", en: "a date" };

    fn read(text: &str) -> Result<Self, Trouble> {
        if text.len() == 10 {
            return Ok(Self(text.to_owned()));
        }
        let message = Message::new(text! {
            fi: "`{value}` ei ole {kind}",
            sv: "`{value}` är inte {kind}",
            en: "`{value}` is not {kind}",
        });
        let trouble = Trouble::new("date-unreadable", message.arg("value", text).arg("kind", Self::EXPECTED));
        Err(trouble.help(text! { fi: "kirjoita 2026-05-31", sv: "skriv 2026-05-31", en: "write 2026-05-31" }))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer)
    }
}

impl JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Status {
    Planned,
    InUse,
    Retired,
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(rename = "$shape")]
#[schemars(rename = "OrNone_{T}", untagged)]
enum OrNone<T> {
    #[serde(rename = "none")]
    #[schemars(with = "crate::syntax::field::NoneWord")]
    None,
    #[serde(rename = "any")]
    Given(T),
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(rename = "$shape")]
#[schemars(rename = "PartyRef", untagged)]
enum PartyRef {
    #[serde(rename = "text")]
    Id(String),
    #[serde(rename = "map")]
    Here(Box<Party>),
}

#[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
struct Party {
    name: Field<String>,
    parent: Field<PartyRef>,
}

/// A register in small.
#[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
#[serde(default)]
struct Register {
    status: Field<Status>,
    name: Entries<String>,
    updated: Field<Day>,
    phone: Field<String>,
    public: Field<bool>,
    years: Field<u16>,
    offset: Field<i64>,
    share: Field<f64>,
    party: Field<PartyRef>,
    transfers: Field<OrNone<List<Party>>>,
    parties: List<Party>,
    days: List<Day>,
    tags: Field<List<String>>,
}

fn file(path: &str, text: &str) -> SourceFile {
    let mut map = SourceMap::default();
    let id = map.add(path, text);
    map.get(id).cloned().unwrap()
}

fn read(path: &str, text: &str) -> (Register, Vec<String>, Vec<Diagnostic>) {
    let file = file(path, text);
    let (node, syntax) = parse(&file);
    assert_eq!(syntax, []);
    let (value, found) = decode::<Register>(&node);
    let show = |it: &Diagnostic| {
        let at = file.position(it.span.start as usize);
        let fix = it.fix.as_ref().map(|it| format!(" -> {}", it.replacement)).unwrap_or_default();
        format!("{}:{} {} `{}`: {}{fix}", at.line, at.column, it.rule, file.slice(it.span), it.message.get(&Lang::en()))
    };
    (value.unwrap_or_default(), found.iter().map(show).collect(), found)
}

/// What is wrong with one YAML text.
fn check(text: &str, expected: &[&str]) {
    assert_eq!(read("a.yaml", text).1, expected, "{text}");
}

#[test]
fn twelve_faults_are_twelve_findings() {
    let text = "\
status: in-us
nmae: { fi: x }
updated: yesterday
phone: [1]
public: yes
years: 010
offset: 1.5
party: []
transfers: nothing
parties:
  - name:
  - x
days: [2023-02-20, soon, 2024-01-01]
tags: { a: b }
wholly_new: 1
";
    let expected = [
        "1:9 unknown-value `in-us`: `in-us` is not one of the allowed values -> in-use",
        "2:1 unknown-key `nmae`: unknown key `nmae` -> name",
        "3:10 date-unreadable `yesterday`: `yesterday` is not a date",
        "4:1 wrong-type `phone`: expected text, found a list",
        "5:9 wrong-type `yes`: expected `true` or `false`, found `yes` -> true",
        "6:8 wrong-type `010`: expected a whole number, found `010`",
        "7:9 wrong-type `1.5`: expected a whole number, found `1.5`",
        "8:1 wrong-type `party`: expected text or a group of keys, found a list",
        "9:12 wrong-type `nothing`: expected `none` or a list, found `nothing`",
        "11:5 empty-value `name`: `name` has no value",
        "12:5 wrong-type `x`: expected a group of keys, found `x`",
        "13:20 date-unreadable `soon`: `soon` is not a date",
        "14:1 wrong-type `tags`: expected a list, found a group of keys",
        "15:1 unknown-key `wholly_new`: unknown key `wholly_new`",
    ];
    let (value, shown, found) = read("a.yaml", text);
    assert_eq!(shown, expected);
    assert_eq!(value.days.len(), 2);
    assert_eq!(value.parties.len(), 1);
    assert!(value.status.is_bad() && value.tags.is_bad() && value.transfers.is_bad() && value.share.is_absent());
    let trouble = found.iter().find(|it| it.rule == "date-unreadable").unwrap();
    assert_eq!(trouble.message.get(&Lang::sv()), "`yesterday` är inte ett datum");
    assert_eq!(trouble.help[0].get(&Lang::fi()), "kirjoita 2026-05-31");
}

#[test]
fn text_stays_as_written() {
    for (source, expected) in [
        ("0295535001", "0295535001"),
        ("1.10", "1.10"),
        ("no", "no"),
        ("true", "true"),
        ("2023-02-20", "2023-02-20"),
        ("'null'", "null"),
    ] {
        let (value, shown, _) = read("a.yaml", &format!("phone: {source}\n"));
        assert_eq!((value.phone.as_deref(), shown), (Some(expected), Vec::new()));
    }
    let (value, shown, _) = read("a.toml", "phone = 1.10\nupdated = 2023-02-20\nyears = 1_0\n");
    assert_eq!((value.phone.as_deref(), value.years.get(), shown), (Some("1.10"), Some(&10), Vec::new()));
    assert_eq!(value.updated.get(), Some(&Day("2023-02-20".to_owned())));
    assert_eq!(read("a.toml", "phone = true\n").1, ["1:9 wrong-type `true`: expected text, found `true`"]);
    assert_eq!(read("a.toml", "updated = true\n").1, ["1:11 wrong-type `true`: expected a date, found `true`"]);
    assert_eq!(read("a.toml", "years = \"10\"\n").1, ["1:9 wrong-type `\"10\"`: expected a whole number, found `10`"]);
    assert_eq!(
        read("a.toml", "status = \"retird\"\n").1,
        ["1:10 unknown-value `\"retird\"`: `retird` is not one of the allowed values -> \"retired\""]
    );
}

#[test]
fn numbers_have_bounds() {
    check("years: 65536\n", &["1:8 wrong-type `65536`: the number must be from 0 to 65535"]);
    check("years: -1\n", &["1:8 wrong-type `-1`: the number must be from 0 to 65535"]);
    check("share: x\n", &["1:8 wrong-type `x`: expected a number, found `x`"]);
    let (value, shown, _) = read("a.yaml", "share: 0.5\noffset: -12\npublic: false\n");
    assert_eq!((value.share.get(), value.offset.get(), value.public.get()), (Some(&0.5), Some(&-12), Some(&false)));
    assert_eq!(shown, [""; 0]);
}

#[test]
fn shapes_choose_their_variant() {
    let transfers = |text: &str| read("a.yaml", text).0.transfers.into_value();
    assert_eq!(transfers("transfers: none\n"), Some(OrNone::None));
    assert!(matches!(transfers("transfers: [{ name: x }, {}]\n"), Some(OrNone::Given(it)) if it.len() == 2));
    assert!(matches!(transfers("transfers: { name: x }\n"), Some(OrNone::Given(it)) if it.len() == 1));
    let found = read("a.yaml", "transfers: nnone\n").2;
    assert_eq!(found[0].help[0].get(&Lang::en()), "did you mean `none`?");
    assert!(matches!(transfers("transfers: []\n"), Some(OrNone::Given(it)) if it.is_empty()));
    let (value, shown, _) = read("a.yaml", "party: { name: a, parent: { parent: b } }\n");
    assert_eq!(shown, [""; 0]);
    let Some(PartyRef::Here(party)) = value.party.get() else { panic!("{value:?}") };
    let Some(PartyRef::Here(parent)) = party.parent.get() else { panic!("{party:?}") };
    assert_eq!(parent.parent.get(), Some(&PartyRef::Id("b".to_owned())));
    assert_eq!(read("a.toml", "transfers = \"none\"\n").0.transfers.get(), Some(&OrNone::None));
}

/// Texts by language, or a table of keys.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename = "$shape")]
enum WordsOrTable {
    #[serde(rename = "languages")]
    Words(Entries<String>),
    #[serde(rename = "map")]
    Table(Entries<String>),
}

#[test]
fn texts_by_language_are_told_from_a_table() {
    let shape = |text: &str| {
        let mut sources = SourceMap::default();
        let id = sources.add("a.yaml", text);
        decode::<WordsOrTable>(&parse(sources.get(id).unwrap()).0).0
    };
    assert!(matches!(shape("{ fi: a, fi-x-selko: b, smn: c }"), Some(WordsOrTable::Words(_))));
    assert!(matches!(shape("{ ground: a }"), Some(WordsOrTable::Table(_))));
    assert!(matches!(shape("{ fi: a, text: b }"), Some(WordsOrTable::Table(_))));
}

#[test]
fn empty_values_are_said_to_be_empty() {
    check(
        "name:\nparties:\ntags: ~\n",
        &[
            "1:1 empty-value `name`: `name` has no value",
            "2:1 empty-value `parties`: `parties` has no value",
            "3:1 empty-value `tags`: `tags` has no value",
        ],
    );
    check("name: { fi: , sv: x }\n", &["1:9 empty-value `fi`: `fi` has no value"]);
    check("transfers:\n", &["1:1 empty-value `transfers`: `transfers` has no value"]);
}

#[test]
fn a_list_of_nothing_but_faults_is_bad() {
    let (value, shown, _) = read("a.yaml", "tags: [[], {}]\ndays: [x]\n");
    assert!(value.tags.is_bad());
    assert!(value.days.is_empty());
    assert_eq!(shown.len(), 3);
}

#[test]
fn keys_in_other_spellings_are_recognised() {
    check("Status: planned\n", &["1:1 unknown-key `Status`: unknown key `Status` -> status"]);
    check("statuss: planned\n", &["1:1 unknown-key `statuss`: unknown key `statuss` -> status"]);
    let found = read("a.yaml", "statsu: planned\nxyzzy: 1\n").2;
    assert!(found[0].fix.as_ref().unwrap().automatic);
    assert!(found[1].fix.is_none());
    assert!(found[1].help[0].get(&Lang::en()).starts_with("possible here: `status`"));
    let twice = read("a.yaml", "status: planned\nstatus_: planned\n").2;
    assert!(twice[0].fix.is_none(), "a key that is given already is not offered");
}

#[test]
fn roots_of_the_wrong_kind_give_nothing() {
    let file = file("a.yaml", "- a\n- b\n");
    let (value, found) = decode::<Register>(&parse(&file).0);
    assert!(value.is_none());
    assert_eq!((found.len(), found[0].rule, file.slice(found[0].span)), (1, "wrong-type", "- a"));
}

#[test]
fn a_fault_behind_aliases_is_said_once() {
    check("parties:\n  - &x { nmae: a }\n  - *x\n  - *x\n", &["2:10 unknown-key `nmae`: unknown key `nmae` -> name"]);
}

#[test]
fn places_come_along() {
    let file = file("a.yaml", "name:\n  fi: å\nparties:\n  - name: x\n");
    let value = decode::<Register>(&parse(&file).0).0.unwrap();
    let (key, text) = &value.name.0[0];
    assert_eq!((file.slice(key.span), file.slice(text.span), file.slice(text.head)), ("fi", "å", "fi"));
    let Spanned { span, head, .. } = &value.parties[0];
    assert_eq!((file.slice(*span), file.slice(*head)), ("name: x", "name"));
}

#[test]
fn every_finding_speaks_three_languages() {
    let text = "status: x\nnmae: 1\nupdated: x\nphone: []\npublic: on\nyears: 01\nparty: []\ntags:\n";
    for it in read("a.yaml", text).2 {
        let texts = [it.message.text].into_iter().chain(it.help.iter().map(|it| it.text));
        for it in texts {
            assert!(!it.fi.is_empty() && it.fi != it.en && it.sv != it.en && it.fi != it.sv, "{it:?}");
        }
    }
}

#[test]
fn the_schema_sees_through_the_wrappers() {
    let schema = serde_json::to_value(schema_for!(Register)).unwrap();
    let property = |name: &str| schema["properties"][name].clone();
    assert_eq!(property("phone")["type"], "string");
    assert_eq!(property("name")["additionalProperties"]["type"], "string");
    assert_eq!(property("days")["anyOf"][0]["items"]["$ref"], "#/$defs/Day");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let good = serde_json::json!({
        "status": "in-use", "name": { "fi": "x" }, "transfers": "none", "parties": { "name": "x" },
        "party": { "parent": "x" }, "days": ["2020-02-02"], "public": true
    });
    assert!(validator.is_valid(&good), "{:?}", validator.iter_errors(&good).collect::<Vec<_>>());
    for bad in [
        serde_json::json!({ "parties": { "nmae": "x" } }),
        serde_json::json!({ "transfers": "nothing" }),
        serde_json::json!({ "status": "x" }),
    ] {
        assert!(!validator.is_valid(&bad), "{bad}");
    }
}
