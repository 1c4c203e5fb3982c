//! What programs read: shapes that are promises, and nothing in a message that could break them.

use super::{fixture, options, printed};
use crate::diag::{Diagnostic, Level, Message};
use crate::lang::Lang;
use crate::report::{Options, RuleInfo, STYLES, arrange};
use crate::source::{SourceMap, Span};
use crate::text;

#[test]
fn json() {
    let text = printed("json", &Lang::en());
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let schema = super::super::json::schema();
    assert!(jsonschema::is_valid(&schema, &value), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn sarif() {
    let (sources, findings) = fixture();
    let lang = Lang::sv();
    let rules = [RuleInfo {
        name: "consent-withdrawal",
        level: Level::Error,
        summary: text! { fi: "suostumus", sv: "ett samtycke går att återkalla", en: "consent" },
        url: Some("https://example.fi/rules/consent-withdrawal".to_owned()),
    }];
    let options = Options { rules: &rules, ..options(&lang) };
    insta::assert_snapshot!(super::super::sarif::print(&arrange(findings, &sources), &sources, &options));
}

#[test]
fn github() {
    insta::assert_snapshot!(printed("github", &Lang::en()), @"
    ::warning file=registers/chat.yaml,line=3,col=1,endLine=6,title=purpose-vague::the purpose “advice%0Aand[31m more” is vague
    ::error file=registers/chat.yaml,line=7,col=11,endLine=7,endColumn=23,title=consent-withdrawal::consent can always be withdrawn%0Athe data subject has the right to withdraw consent at any time, and it shall be as easy to withdraw as to give it (General Data Protection Regulation, Article 7(3))%0Aremove the line
    ::notice file=registers/chat.yaml,line=8,col=74,endLine=8,endColumn=80,title=vague-retention::the period is vague
    ::error file=registers/empty.yaml,line=1,col=1,endLine=1,endColumn=1,title=empty-file::the file is empty
    ");
}

#[test]
fn gitlab() {
    insta::assert_snapshot!(printed("gitlab", &Lang::fi()), @r#"
    [
      {
        "description": "käyttötarkoitus ”advice\nand\u001b[31m more” on epämääräinen",
        "check_name": "purpose-vague",
        "fingerprint": "c0c4f9fe98bd0abc0cecfa8581c06b056a16d60cf2b9cc661e84b7934ad4a319",
        "severity": "minor",
        "location": {
          "path": "registers/chat.yaml",
          "lines": {
            "begin": 3,
            "end": 6
          }
        }
      },
      {
        "description": "suostumuksen voi aina peruuttaa",
        "check_name": "consent-withdrawal",
        "fingerprint": "09b154555e5175e29f87af2fa540a2b66744a14e9abe242f213e8ac261b25405",
        "severity": "critical",
        "location": {
          "path": "registers/chat.yaml",
          "lines": {
            "begin": 7,
            "end": 7
          }
        }
      },
      {
        "description": "aika on epämääräinen",
        "check_name": "vague-retention",
        "fingerprint": "df81949e209c6b2c25ca54a7e23617b275d1a2b1b8164181cb4a30b2a2d8a9c5",
        "severity": "info",
        "location": {
          "path": "registers/chat.yaml",
          "lines": {
            "begin": 8,
            "end": 8
          }
        }
      },
      {
        "description": "tiedosto on tyhjä",
        "check_name": "empty-file",
        "fingerprint": "a8b701c19a8b30ad9fea987d1bad11b09c21b63dfe4c21872853334d7b263a64",
        "severity": "critical",
        "location": {
          "path": "registers/empty.yaml",
          "lines": {
            "begin": 1,
            "end": 1
          }
        }
      }
    ]
    "#);
}

#[test]
fn junit() {
    insta::assert_snapshot!(printed("junit", &Lang::sv()), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="seloste" tests="4" failures="2" errors="0">
      <testsuite name="seloste" tests="4" failures="2" errors="0" skipped="0">
        <testcase classname="registers/chat.yaml" name="purpose-vague 3:1">
          <system-out>varning: registers/chat.yaml:3:1: ändamålet ”advice
    and[31m more” är vagt</system-out>
        </testcase>
        <testcase classname="registers/chat.yaml" name="consent-withdrawal 7:11">
          <failure message="ett samtycke kan alltid återkallas" type="consent-withdrawal">registers/chat.yaml:7:11: ett samtycke kan alltid återkallas
    den registrerade har rätt att när som helst återkalla sitt samtycke, och det ska vara lika lätt att återkalla som att ge det (allmänna dataskyddsförordningen, artikel 7.3)
    ta bort raden</failure>
        </testcase>
        <testcase classname="registers/chat.yaml" name="vague-retention 8:74">
          <system-out>råd: registers/chat.yaml:8:74: tiden är vag</system-out>
        </testcase>
        <testcase classname="registers/empty.yaml" name="empty-file 1:1">
          <failure message="filen är tom" type="empty-file">registers/empty.yaml:1:1: filen är tom</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
}

#[test]
fn what_would_end_a_command_or_a_tag_is_escaped() {
    let mut sources = SourceMap::default();
    let file = sources.add("a,b:c%.yaml", "x");
    let template = text! { fi: "{it}", sv: "{it}", en: "{it}" };
    let message = Message::new(template).arg("it", "100 % <b>&\"\r\n::error::\u{0}");
    let found = [Diagnostic::error("x", Span::new(file, 0, 1), message)];
    let lang = Lang::en();
    assert_eq!(
        super::super::github::print(&found, &sources, &options(&lang)),
        "::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,endLine=1,endColumn=2,title=x::100 %25 <b>&\"%0D%0A::error::\n"
    );
    let junit = super::super::junit::print(&found, &sources, &options(&lang));
    assert!(junit.contains("message=\"100 % &lt;b&gt;&amp;&quot;&#10;::error::\" type"), "{junit}");
    assert!(super::super::sarif::print(&found, &sources, &options(&lang)).contains("\"a%2Cb%3Ac%25.yaml\""));
}

#[test]
fn a_fingerprint_outlives_edits_and_the_language() {
    let print = |text: &str, lang: Lang| {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", text);
        let at = text.find('b').unwrap();
        let message = text! { fi: "yksi", sv: "ett", en: "one" };
        let one = Diagnostic::error("x", Span::new(file, at, at + 1), message);
        let same = Diagnostic::error("x", Span::new(file, at + 1, at + 2), message);
        let out = super::super::gitlab::print(&[one, same], &sources, &options(&lang));
        let value: serde_json::Value = serde_json::from_str(&out).unwrap();
        [0, 1].map(|it| value[it]["fingerprint"].as_str().unwrap().to_owned())
    };
    let before = print("b: 1", Lang::fi());
    assert_eq!(before, print("a: 1\n\nb: 1", Lang::sv()));
    assert_ne!(before[0], before[1]);
}

#[test]
fn no_findings_are_a_report_too() {
    let lang = Lang::fi();
    for style in STYLES {
        let out = (style.print)(&[], &SourceMap::default(), &options(&lang));
        match style.name {
            "human" | "short" | "github" => assert_eq!(out, ""),
            "junit" => assert!(out.contains("tests=\"1\" failures=\"0\""), "{out}"),
            _ => assert!(serde_json::from_str::<serde_json::Value>(&out).is_ok(), "{out}"),
        }
    }
}
