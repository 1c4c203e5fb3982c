//! One fixture with one of everything, written in every style; random findings that no style may stumble over.

use proptest::prelude::*;

use super::{Options, STYLES, arrange, find, learn_more, summary};
use crate::diag::{Diagnostic, Fix, Level, Message};
use crate::lang::Lang;
use crate::source::{FileId, SourceMap, Span};
use crate::text;

const CHAT: &str = "\
id: chat
name: Chattjänst för invånare
purposes:
  - id: advice
    bases:
      - article: 6(1)(a)
\trights: {withdraw: no}   # 日本語 e\u{301}
retention: niin kauan kuin on tarpeen ja vielä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säilytetty
";

const AGENCY: &str = "controller:\n  name: Esimerkkivirasto\n  email: kirjaamo@example.fi\n";

fn span(sources: &SourceMap, file: FileId, what: &str) -> Span {
    let start = sources.get(file).unwrap().text.find(what).unwrap();
    Span::new(file, start, start + what.len())
}

fn fixture() -> (SourceMap, Vec<Diagnostic>) {
    let mut sources = SourceMap::default();
    let chat = sources.add("registers/chat.yaml", CHAT);
    let agency = sources.add("registers/_agency.yaml", AGENCY);
    let empty = sources.add("registers/empty.yaml", "");
    let at = |what| span(&sources, chat, what);
    let consent = Diagnostic::error(
        "consent-withdrawal",
        at("withdraw: no"),
        text! {
            fi: "suostumuksen voi aina peruuttaa",
            sv: "ett samtycke kan alltid återkallas",
            en: "consent can always be withdrawn",
        },
    )
    .label(text! { fi: "kielletty tässä", sv: "förbjudet här", en: "denied here" })
    .also(at("6(1)(a)"), text! { fi: "peruste on suostumus", sv: "grunden är samtycke", en: "the basis is consent" })
    .also(
        span(&sources, agency, "kirjaamo@example.fi"),
        text! { fi: "pyynnöt tulevat tänne", sv: "begäran lämnas hit", en: "requests come here" },
    )
    .note(text! {
        fi: "rekisteröidyllä on oikeus peruuttaa suostumuksensa milloin tahansa, ja peruuttamisen on oltava yhtä helppoa kuin sen antaminen (yleinen tietosuoja-asetus, 7 artiklan 3 kohta)",
        sv: "den registrerade har rätt att när som helst återkalla sitt samtycke, och det ska vara lika lätt att återkalla som att ge det (allmänna dataskyddsförordningen, artikel 7.3)",
        en: "the data subject has the right to withdraw consent at any time, and it shall be as easy to withdraw as to give it (General Data Protection Regulation, Article 7(3))",
    })
    .help(text! { fi: "poista rivi", sv: "ta bort raden", en: "remove the line" })
    .fix(Fix {
        span: at("no}"),
        replacement: "yes}".to_owned(),
        message: text! { fi: "kirjoita `yes`", sv: "skriv `yes`", en: "write `yes`" }.into(),
        automatic: true,
    })
    .language(Lang::sv());
    let consent = Diagnostic { register: Some("chat".to_owned()), ..consent };
    let multi = Diagnostic::new(
        "purpose-vague",
        Level::Warning,
        at("purposes:\n  - id: advice\n    bases:\n"),
        Message::new(text! {
            fi: "käyttötarkoitus ”{id}” on epämääräinen",
            sv: "ändamålet ”{id}” är vagt",
            en: "the purpose “{id}” is vague",
        })
        .arg("id", "advice\nand\u{1b}[31m more"),
    );
    let long = Diagnostic::new(
        "vague-retention",
        Level::Advice,
        at("kukaan"),
        text! { fi: "aika on epämääräinen", sv: "tiden är vag", en: "the period is vague" },
    )
    .label(text! { fi: "kuka?", sv: "vem?", en: "who?" });
    let nothing = Diagnostic::error(
        "empty-file",
        Span::new(empty, 0, 0),
        text! { fi: "tiedosto on tyhjä", sv: "filen är tom", en: "the file is empty" },
    );
    (sources, vec![consent, multi, long, nothing])
}

fn options(lang: &Lang) -> Options<'_> {
    Options { lang, color: false, width: 80, prefix: "", unicode: false, version: "0.1.0", rules: &[] }
}

fn printed(style: &str, lang: &Lang) -> String {
    let (sources, findings) = fixture();
    (find(style).unwrap().print)(&arrange(findings, &sources), &sources, &options(lang))
}

#[test]
fn human_in_english() {
    insta::assert_snapshot!(printed("human", &Lang::en()), @"
    warning[purpose-vague]: the purpose “advice and␛[31m more” is vague
     --> registers/chat.yaml:3:1
      |
    3 | purposes:
      | ^^^^^^^^^

    error[consent-withdrawal]: consent can always be withdrawn
     --> registers/chat.yaml:7:11
      |
    6 |       - article: 6(1)(a)
      |                  ------- the basis is consent
    7 |     rights: {withdraw: no}   # 日本語 é
      |              ^^^^^^^^^^^^ denied here
      |
     ::: registers/_agency.yaml:3:10
      |
    3 |   email: kirjaamo@example.fi
      |          ------------------- requests come here
      |
      = note: the data subject has the right to withdraw consent at any time, and it
              shall be as easy to withdraw as to give it (General Data Protection
              Regulation, Article 7(3))
      = help: remove the line
      = concerns: register chat, language sv
    help: write `yes`
      |
    7 -     rights: {withdraw: no}   # 日本語 é
    7 +     rights: {withdraw: yes}   # 日本語 é
      |

    advice[vague-retention]: the period is vague
     --> registers/chat.yaml:8:74
      |
    8 | ...lä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säi...
      |                                 ^^^^^^ who?

    error[empty-file]: the file is empty
     --> registers/empty.yaml:1:1
      |
    1 |
      | ^
    ");
}

#[test]
fn human_in_finnish() {
    insta::assert_snapshot!(printed("human", &Lang::fi()), @"
    varoitus[purpose-vague]: käyttötarkoitus ”advice and␛[31m more” on epämääräinen
     --> registers/chat.yaml:3:1
      |
    3 | purposes:
      | ^^^^^^^^^

    virhe[consent-withdrawal]: suostumuksen voi aina peruuttaa
     --> registers/chat.yaml:7:11
      |
    6 |       - article: 6(1)(a)
      |                  ------- peruste on suostumus
    7 |     rights: {withdraw: no}   # 日本語 é
      |              ^^^^^^^^^^^^ kielletty tässä
      |
     ::: registers/_agency.yaml:3:10
      |
    3 |   email: kirjaamo@example.fi
      |          ------------------- pyynnöt tulevat tänne
      |
      = huomautus: rekisteröidyllä on oikeus peruuttaa suostumuksensa milloin
                   tahansa, ja peruuttamisen on oltava yhtä helppoa kuin sen
                   antaminen (yleinen tietosuoja-asetus, 7 artiklan 3 kohta)
      = ohje: poista rivi
      = koskee: rekisteri chat, kieli sv
    ohje: kirjoita `yes`
      |
    7 -     rights: {withdraw: no}   # 日本語 é
    7 +     rights: {withdraw: yes}   # 日本語 é
      |

    neuvo[vague-retention]: aika on epämääräinen
     --> registers/chat.yaml:8:74
      |
    8 | ...lä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säi...
      |                                 ^^^^^^ kuka?

    virhe[empty-file]: tiedosto on tyhjä
     --> registers/empty.yaml:1:1
      |
    1 |
      | ^
    ");
}

#[test]
fn human_in_swedish() {
    insta::assert_snapshot!(printed("human", &Lang::sv()), @"
    varning[purpose-vague]: ändamålet ”advice and␛[31m more” är vagt
     --> registers/chat.yaml:3:1
      |
    3 | purposes:
      | ^^^^^^^^^

    fel[consent-withdrawal]: ett samtycke kan alltid återkallas
     --> registers/chat.yaml:7:11
      |
    6 |       - article: 6(1)(a)
      |                  ------- grunden är samtycke
    7 |     rights: {withdraw: no}   # 日本語 é
      |              ^^^^^^^^^^^^ förbjudet här
      |
     ::: registers/_agency.yaml:3:10
      |
    3 |   email: kirjaamo@example.fi
      |          ------------------- begäran lämnas hit
      |
      = anmärkning: den registrerade har rätt att när som helst återkalla sitt
                    samtycke, och det ska vara lika lätt att återkalla som att ge
                    det (allmänna dataskyddsförordningen, artikel 7.3)
      = hjälp: ta bort raden
      = gäller: register chat, språk sv
    hjälp: skriv `yes`
      |
    7 -     rights: {withdraw: no}   # 日本語 é
    7 +     rights: {withdraw: yes}   # 日本語 é
      |

    råd[vague-retention]: tiden är vag
     --> registers/chat.yaml:8:74
      |
    8 | ...lä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säi...
      |                                 ^^^^^^ vem?

    fel[empty-file]: filen är tom
     --> registers/empty.yaml:1:1
      |
    1 |
      | ^
    ");
}

#[test]
fn short() {
    insta::assert_snapshot!(printed("short", &Lang::en()), @"
    registers/chat.yaml:3:1: warning[purpose-vague]: the purpose “advice and␛[31m more” is vague
    registers/chat.yaml:7:11: error[consent-withdrawal]: consent can always be withdrawn
    registers/chat.yaml:8:74: advice[vague-retention]: the period is vague
    registers/empty.yaml:1:1: error[empty-file]: the file is empty
    ");
}

#[test]
fn json() {
    let text = printed("json", &Lang::en());
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let schema = super::json::schema();
    assert!(jsonschema::is_valid(&schema, &value), "{text}");
    insta::assert_snapshot!(text, @r#"
    {
      "version": 1,
      "summary": {
        "errors": 2,
        "warnings": 1,
        "advice": 1
      },
      "findings": [
        {
          "rule": "purpose-vague",
          "level": "warning",
          "message": "the purpose “advice\nand\u001b[31m more” is vague",
          "file": "registers/chat.yaml",
          "range": {
            "start": {
              "line": 3,
              "column": 1,
              "byte": 42
            },
            "end": {
              "line": 6,
              "column": 1,
              "byte": 78
            }
          },
          "label": null,
          "labels": [],
          "notes": [],
          "help": [],
          "fix": null,
          "language": null,
          "register": null
        },
        {
          "rule": "consent-withdrawal",
          "level": "error",
          "message": "consent can always be withdrawn",
          "file": "registers/chat.yaml",
          "range": {
            "start": {
              "line": 7,
              "column": 11,
              "byte": 113
            },
            "end": {
              "line": 7,
              "column": 23,
              "byte": 125
            }
          },
          "label": "denied here",
          "labels": [
            {
              "file": "registers/chat.yaml",
              "range": {
                "start": {
                  "line": 6,
                  "column": 18,
                  "byte": 95
                },
                "end": {
                  "line": 6,
                  "column": 25,
                  "byte": 102
                }
              },
              "message": "the basis is consent"
            },
            {
              "file": "registers/_agency.yaml",
              "range": {
                "start": {
                  "line": 3,
                  "column": 10,
                  "byte": 46
                },
                "end": {
                  "line": 3,
                  "column": 29,
                  "byte": 65
                }
              },
              "message": "requests come here"
            }
          ],
          "notes": [
            "the data subject has the right to withdraw consent at any time, and it shall be as easy to withdraw as to give it (General Data Protection Regulation, Article 7(3))"
          ],
          "help": [
            "remove the line"
          ],
          "fix": {
            "message": "write `yes`",
            "file": "registers/chat.yaml",
            "range": {
              "start": {
                "line": 7,
                "column": 21,
                "byte": 123
              },
              "end": {
                "line": 7,
                "column": 24,
                "byte": 126
              }
            },
            "replacement": "yes}",
            "automatic": true
          },
          "language": "sv",
          "register": "chat"
        },
        {
          "rule": "vague-retention",
          "level": "advice",
          "message": "the period is vague",
          "file": "registers/chat.yaml",
          "range": {
            "start": {
              "line": 8,
              "column": 74,
              "byte": 220
            },
            "end": {
              "line": 8,
              "column": 80,
              "byte": 226
            }
          },
          "label": "who?",
          "labels": [],
          "notes": [],
          "help": [],
          "fix": null,
          "language": null,
          "register": null
        },
        {
          "rule": "empty-file",
          "level": "error",
          "message": "the file is empty",
          "file": "registers/empty.yaml",
          "range": {
            "start": {
              "line": 1,
              "column": 1,
              "byte": 0
            },
            "end": {
              "line": 1,
              "column": 1,
              "byte": 0
            }
          },
          "label": null,
          "labels": [],
          "notes": [],
          "help": [],
          "fix": null,
          "language": null,
          "register": null
        }
      ]
    }
    "#);
}
