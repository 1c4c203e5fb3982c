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

#[test]
fn colours_only_on_request_and_unicode_frames_too() {
    let (sources, findings) = fixture();
    let lang = Lang::en();
    let plain = super::human::print(&findings, &sources, &options(&lang));
    assert!(plain.chars().all(|it| it == '\n' || !it.is_control()), "{plain}");
    let styled = super::human::print(&findings, &sources, &Options { color: true, ..options(&lang) });
    assert!(styled.contains("\u{1b}[1m") && !styled.contains("and\u{1b}[31m"), "{styled}");
    assert_eq!(anstream::adapter::strip_str(&styled).to_string(), plain);
    let unicode = super::human::print(&findings, &sources, &Options { unicode: true, ..options(&lang) });
    assert!(unicode.contains('━') && !plain.contains('━'), "{unicode}");
}

#[test]
fn paths_are_relative_to_the_current_folder() {
    let mut sources = SourceMap::default();
    let own = sources.add("a.yaml", "");
    let embedded = sources.add("<seloste>/locales/fi/notice.ftl", "");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let findings: Vec<Diagnostic> =
        [own, embedded].into_iter().map(|it| Diagnostic::error("x", Span::new(it, 0, 0), text)).collect();
    let lang = Lang::en();
    for prefix in ["../agency", "../agency/"] {
        let short = super::short::print(&findings, &sources, &Options { prefix, ..options(&lang) });
        assert_eq!(short, "../agency/a.yaml:1:1: error[x]: x\n<seloste>/locales/fi/notice.ftl:1:1: error[x]: x\n");
    }
}

#[test]
fn findings_are_ordered_and_said_once() {
    let mut sources = SourceMap::default();
    let late = sources.add("b.yaml", "b: 1\n");
    let early = sources.add("a.yaml", "a: 1\n");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let of = |file, at, rule, register: Option<&str>| Diagnostic {
        register: register.map(str::to_owned),
        ..Diagnostic::error(rule, Span::new(file, at, at + 1), text)
    };
    let other = Diagnostic { level: Level::Warning, ..of(early, 0, "a-warning", None) };
    let findings = vec![
        of(late, 0, "z", None),
        of(early, 3, "inherited", Some("chat")),
        other,
        of(early, 0, "own", Some("chat")),
        of(early, 3, "inherited", Some("archive")),
        of(early, 0, "own", Some("chat")),
        of(early, 3, "inherited", Some("chat")),
    ];
    let mut reversed = findings.clone();
    reversed.reverse();
    let arranged = arrange(findings, &sources);
    assert_eq!(arranged, arrange(reversed, &sources));
    let rules: Vec<(&str, Option<&str>)> = arranged.iter().map(|it| (it.rule, it.register.as_deref())).collect();
    assert_eq!(rules, [("own", Some("chat")), ("a-warning", None), ("inherited", None), ("z", None)]);
    let note = |at: usize, lang: &Lang| arranged[at].notes.iter().map(|it| it.get(lang)).collect::<Vec<_>>();
    assert_eq!(note(2, &Lang::fi()), ["koskee 2 rekisteriä: archive, chat"]);
    assert!(note(0, &Lang::fi()).is_empty());
}

#[test]
fn many_registers_are_counted_not_listed() {
    let mut sources = SourceMap::default();
    let file = sources.add("_agency.yaml", "a: 1\n");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let one = |it: usize| Diagnostic {
        register: Some(format!("r{it:02}")),
        ..Diagnostic::error("x", Span::new(file, 0, 1), text)
    };
    let arranged = arrange((0..12).map(one).collect(), &sources);
    assert_eq!(arranged.len(), 1);
    assert_eq!(arranged[0].notes[0].get(&Lang::en()), "concerns 12 registers: r00, r01, r02, r03, r04, …");
}

#[test]
fn the_summary_counts_in_three_languages() {
    let (_, findings) = fixture();
    let of = |count: usize, registers, lang: Lang| summary(&findings[..count], registers, &lang);
    assert_eq!(of(4, 2, Lang::en()), "2 errors, 1 warning, 1 piece of advice in 2 registers");
    assert_eq!(of(4, 2, Lang::fi()), "2 virhettä, 1 varoitus, 1 neuvo 2 rekisterissä");
    assert_eq!(of(4, 2, Lang::sv()), "2 fel, 1 varning, 1 råd i 2 register");
    assert_eq!(of(1, 1, Lang::en()), "1 error in 1 register");
    assert_eq!(of(1, 1, Lang::fi()), "1 virhe 1 rekisterissä");
    assert_eq!(of(0, 3, Lang::sv()), "inga anmärkningar i 3 register");
    assert_eq!(of(0, 0, Lang::fi()), "ei huomautettavaa");
    assert_eq!(learn_more(&findings[1..], &Lang::en()).unwrap(), "read more about a rule: seloste explain empty-file");
    assert_eq!(learn_more(&[], &Lang::en()), None);
}

#[test]
fn a_line_break_of_windows_is_not_shown() {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", "a: 1\r\nb: 2\r\n");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let found = Diagnostic::error("x", Span::new(file, 0, 12), text).also(Span::new(file, 9, 12), text);
    let human = super::human::print(&[found], &sources, &options(&Lang::en()));
    insta::assert_snapshot!(human, @"
    error[x]: x
     --> a.yaml:1:1
      |
    1 | a: 1
      | ^^^^
    2 | b: 2
      |    - x
    ");
}

fn diagnostics() -> impl Strategy<Value = (Vec<String>, Vec<Diagnostic>)> {
    let text = prop_oneof![
        "[ a-z:\\-\t\r\nåä日e\u{301}\u{1f468}\u{200d}\u{1f469}\u{1b}\u{9b}\u{feff}]{0,60}",
        any::<String>(),
        Just(String::new()),
    ];
    let span = (0..4_u32, 0..90_usize, 0..90_usize).prop_map(|(file, a, b)| Span::new(FileId(file), a, b));
    let level = prop_oneof![Just(Level::Error), Just(Level::Warning), Just(Level::Advice)];
    let fix = proptest::option::of((span.clone(), any::<String>()));
    let finding = (span.clone(), level, proptest::collection::vec(span, 0..3), any::<String>(), fix);
    let template = text! { fi: "a {it}", sv: "b {it}", en: "c {it}" };
    let finding = finding.prop_map(move |(span, level, labels, words, fix)| {
        let message = Message::new(template).arg("it", words);
        let mut out = Diagnostic::new("some-rule", level, span, message.clone()).note(message.clone());
        for it in labels {
            out = out.also(it, message.clone());
        }
        if let Some((span, replacement)) = fix {
            out = out.fix(Fix { span, replacement, message: message.clone(), automatic: false });
        }
        out.label(message)
    });
    (proptest::collection::vec(text, 3), proptest::collection::vec(finding, 0..4))
}

proptest! {
    #[test]
    fn no_finding_stops_a_report((texts, findings) in diagnostics(), width in 0..130_usize, flags in 0..4_u8) {
        let mut sources = SourceMap::default();
        for (at, text) in texts.into_iter().enumerate() {
            sources.add(format!("{at}.yaml"), text);
        }
        let findings = arrange(findings, &sources);
        let lang = Lang::fi();
        let options = Options { color: flags & 1 > 0, unicode: flags & 2 > 0, width, ..options(&lang) };
        for style in STYLES {
            let out = (style.print)(&findings, &sources, &options);
            prop_assert!(out.is_empty() || out.ends_with('\n'));
            if !options.color {
                prop_assert!(!out.contains(['\u{1b}', '\u{9b}']), "{}: {out:?}", style.name);
            }
        }
    }
}
