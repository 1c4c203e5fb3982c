//! A small register with what is easy to get wrong: secrets, silence, statements of "none", borrowed words.

use std::sync::LazyLock;

use jiff::civil::date;
use serde_json::Value;

use super::{Context, json, schema};
use crate::i18n::Locales;
use crate::lang::Lang;
use crate::law::statute::Index;
use crate::model::register::Register;
use crate::source::SourceMap;

const SMALL: &str = r"
register: chat
status: in-use
kinds: [customer-service]
name: { fi: Chattipalvelu, sv: Chattjänst, en: Chat service }
summary:
  fi: 'Vastaamme **kysymyksiin**.'
  sv: |
    Vi besvarar **frågor** i [chatten](https://example.fi/sv).

    - vardagar
    - inte på natten
organisations:
  agency:
    name: { fi: Esimerkkivirasto, sv: Exempelverket, en: Example Agency }
    kind: state-central
    email: kirjaamo(at)example.fi
    phone: { number: '+358 29 123 456', kind: switchboard }
    dpo: { role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }, email: tietosuoja@example.fi }
parties:
  host: { name: Pilvi Oy, business_id: 0000000-0, country: FI }
controller: agency
purposes:
  - id: advice
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asiakkaita., sv: Vi ger råd., en: We give advice. }
    basis: { gdpr: 6(1)(e), laws: { act: 434/2003, sections: 8 § } }
    special_basis: 9(2)(g)
  - id: newsletter
    text: { fi: Lähetämme kirjeen., sv: Vi skickar ett brev., en: We send a letter. }
    basis: 6(1)(a)
data:
  - id: messages
    name: { fi: Viestit, sv: Meddelanden, en: Messages }
    items: [email-address, { fi: viestin sisältö, sv: meddelandets innehåll, en: the message }]
    special: [health]
    provision: voluntary
recipients:
  - kind: processor
    party: host
    task: { fi: ylläpito, sv: underhåll, en: hosting }
    contract: SALAINEN-SOPIMUS-1
transfers:
  - to: [JP]
    mechanism: adequacy
retention:
  - of: messages
    period: P18M
    after: { fi: keskustelun päättymisestä, sv: från att samtalet avslutats, en: after the conversation ended }
automated_decisions: none
security:
  administrative: [{ fi: vaitiolovelvollisuus, sv: tystnadsplikt, en: duty of secrecy }]
  unpublished: [{ fi: SALAINEN-TOIMI, sv: HEMLIG-ÅTGÄRD, en: SECRET-MEASURE }]
reviews:
  - { language: fi, by: SALAINEN-TARKASTAJA, date: 2026-01-02 }
version: '3'
dates: { updated: 2026-03-04 }
";

fn register(text: &str) -> Register {
    let mut sources = SourceMap::default();
    let id = sources.add("chat.yaml", text);
    let (node, mut findings) = crate::syntax::parse(sources.get(id).unwrap());
    let (register, more) = crate::syntax::decode::<Register>(&node);
    findings.extend(more);
    // Drafts are written in spite of findings; the register of these tests has none.
    assert!(findings.is_empty() || !text.starts_with(SMALL), "{findings:?}");
    register.unwrap()
}

static LOCALES: LazyLock<std::sync::Arc<Locales>> = LazyLock::new(Locales::embedded);

fn exported(text: &str, lang: &Lang) -> Vec<u8> {
    let locales = &*LOCALES;
    let languages = [Lang::fi(), Lang::sv(), Lang::en()];
    let context = Context {
        locale: locales.get(lang).unwrap(),
        vocabulary: locales.vocabulary(),
        index: &Index::embedded(),
        languages: &languages,
        as_of: date(2026, 11, 22),
    };
    json(&register(text), &context)
}

fn value(text: &str, lang: &Lang) -> Value {
    serde_json::from_slice(&exported(text, lang)).unwrap()
}

#[test]
fn a_register_in_english() {
    insta::assert_snapshot!(String::from_utf8(exported(SMALL, &Lang::en())).unwrap());
}

#[test]
fn what_is_written_fits_the_schema() {
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let complete = include_str!("../../tests/fixtures/complete.yaml");
    for text in [SMALL, complete, "register: empty\n"] {
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let value = value(text, &lang);
            let errors: Vec<String> = validator.iter_errors(&value).map(|it| it.to_string()).collect();
            assert!(errors.is_empty(), "{errors:?}");
        }
    }
    let mut broken = value(SMALL, &Lang::fi());
    broken["rights"][0]["applies"] = "perhaps".into();
    assert!(!validator.is_valid(&broken));
    broken = value(SMALL, &Lang::fi());
    broken.as_object_mut().unwrap().remove("dpo");
    assert!(!validator.is_valid(&broken));
}

#[test]
fn a_half_written_register_is_written_too() {
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let complete = include_str!("../../tests/fixtures/complete.yaml");
    let lines = complete.match_indices('\n').map(|(at, _)| at + 1);
    let mut written = 0;
    for end in lines.step_by(7) {
        let half = complete.get(..end).unwrap();
        let mut sources = SourceMap::default();
        let id = sources.add("half.yaml", half);
        let (node, _) = crate::syntax::parse(sources.get(id).unwrap());
        if crate::syntax::decode::<Register>(&node).0.is_some() {
            assert!(validator.is_valid(&value(half, &Lang::sv())), "{end}");
            written += 1;
        }
    }
    assert!(written > 20, "{written}");
}

#[test]
fn secrets_stay_at_home() {
    for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
        let text = String::from_utf8(exported(SMALL, &lang)).unwrap();
        for secret in ["SALAINEN", "HEMLIG", "SECRET"] {
            assert!(!text.contains(secret), "{text}");
        }
        assert!(text.contains("Pilvi Oy") && text.ends_with("}\n"));
    }
}

#[test]
fn silence_none_and_a_value_are_three_things() {
    let silent = value("register: a\n", &Lang::fi());
    let none = value("register: a\nrecipients: none\nautomated_decisions: none\ndpo: none\n", &Lang::fi());
    let given = value(SMALL, &Lang::fi());
    for (at, silent_state, none_state, given_state) in [
        ("recipients", "unset", "none", "given"),
        ("automated_decisions", "unset", "none", "none"),
        ("dpo", "unset", "none", "given"),
        ("transfers", "unset", "unset", "given"),
    ] {
        assert_eq!(silent[at]["state"], silent_state, "{at}");
        assert_eq!(none[at]["state"], none_state, "{at}");
        assert_eq!(given[at]["state"], given_state, "{at}");
    }
    assert_eq!(none["recipients"]["items"], Value::Array(Vec::new()));
    assert_eq!(given["dpo"]["items"][0]["email"][0], "tietosuoja@example.fi");
    assert_eq!(given["automated_decisions"]["value"], Value::Null);
}

#[test]
fn borrowed_words_say_their_language() {
    let english = value(SMALL, &Lang::en());
    assert_eq!(english["name"], "Chat service");
    assert_eq!(english["summary"]["language"], "fi");
    assert_eq!(english["summary"]["text"], "Vastaamme kysymyksiin.");
    assert_eq!(value(SMALL, &Lang::sv())["summary"], "Vi besvarar frågor i chatten.\nvardagar\ninte på natten");
}

#[test]
fn rights_follow_from_the_bases() {
    let notice = value(SMALL, &Lang::en());
    let right = |id: &str| notice["rights"].as_array().unwrap().iter().find(|it| it["right"] == id).unwrap();
    assert_eq!(notice["rights"].as_array().unwrap().len(), 12);
    assert_eq!(right("access")["applies"], "yes");
    assert_eq!(right("withdrawal")["per_purpose"][0]["applies"], "no");
    assert_eq!(right("withdrawal")["per_purpose"][1]["applies"], "yes");
    assert_eq!(right("automated-decisions")["because"]["id"], "no-automated-decisions");
    assert_eq!(right("portability")["citation"]["gdpr"], "20");
    assert_eq!(right("portability")["for_purposes"], serde_json::json!(["newsletter"]));
    assert_eq!(right("portability")["because"]["id"], "automated-and-provided");
    assert_eq!(right("objection")["per_purpose"][1]["because"]["bases"][0]["gdpr"], "6(1)(a)");
}

#[test]
fn the_authority_follows_from_the_controller() {
    let mainland = value(SMALL, &Lang::sv());
    assert_eq!(mainland["complaint"]["name"], "Dataombudsmannens byrå");
    let aland = value(&SMALL.replace("kind: state-central", "kind: municipality\n    aland: true"), &Lang::sv());
    assert_eq!(aland["complaint"]["name"], "Datainspektionen");
    let other = format!("{SMALL}\ncomplaint: {{ name: {{ sv: Annan myndighet }} }}\n");
    let other = value(&other, &Lang::sv());
    assert_eq!(other["complaint"]["name"], "Annan myndighet");
    assert_eq!(other["complaint"]["postal"], Value::Null);
    let company = SMALL.replace("kind: state-central", "kind: company\n    aland: true");
    assert_eq!(value(&company, &Lang::sv())["complaint"]["id"], "ombudsman");
}

#[test]
fn acts_are_cited_as_the_language_does() {
    let law = |lang: &Lang| value(SMALL, lang)["purposes"][0]["bases"][0]["laws"][0].clone();
    assert_eq!(law(&Lang::sv())["citation"], "8 § i förvaltningslagen (434/2003)");
    assert_eq!(law(&Lang::fi())["citation"], "hallintolaki (434/2003), 8 §");
    let unknown = value(&SMALL.replace("act: 434/2003", "act: 1/1999, title: { fi: jokin laki }"), &Lang::sv());
    let unknown = &unknown["purposes"][0]["bases"][0]["laws"][0];
    assert_eq!(unknown["citation"], serde_json::json!({ "text": "jokin laki (1/1999), 8 §", "language": "fi" }));
}

#[test]
fn a_decision_counts_on_the_day_of_the_notice() {
    let decision = &value(SMALL, &Lang::fi())["transfers"]["items"][0]["adequacy_decisions"][0];
    assert_eq!(decision["code"], "JP");
    let clauses = value(&SMALL.replace("mechanism: adequacy", "mechanism: scc"), &Lang::fi());
    assert_eq!(clauses["transfers"]["items"][0]["adequacy_decisions"], Value::Array(Vec::new()));
    assert_eq!(clauses["transfers"]["items"][0]["mechanism"]["citation"]["gdpr"], "46(2)(c)");
}
