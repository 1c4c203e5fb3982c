//! Everything that can be wrong with a file is found in one run, at its exact place, in three languages; without it an
//! author would mend one fault after the other, and search for each.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use seloste::diag::Diagnostic;
use seloste::lang::Lang;
use seloste::project::{self, Content, Project, RawFile};

use crate::support;

/// The place and the rule of each finding, in the order of the file.
fn places(project: &Project, findings: &[Diagnostic]) -> Vec<String> {
    let mut found: Vec<(String, usize, usize, &str)> = findings
        .iter()
        .map(|it| {
            let (path, at) = project.sources.locate(it.span).expect("a place");
            (path.to_owned(), at.line, at.column, it.rule)
        })
        .collect();
    found.sort();
    found.into_iter().map(|(path, line, column, rule)| format!("{path}:{line}:{column} {rule}")).collect()
}

/// Reads one register and compares the places, given as `line:column rule`.
fn check(name: &str, text: &str, expected: &[&str]) {
    let path = format!("registers/{name}");
    let (project, findings) = support::project(&[("seloste.toml", ""), (&path, text)]);
    let expected: Vec<String> = expected.iter().map(|it| format!("{path}:{it}")).collect();
    assert_eq!(places(&project, &findings), expected, "{}", support::show(&project, &findings));
    for it in &findings {
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let message = it.message.get(&lang);
            assert!(!message.is_empty() && !message.contains(['{', '}']) && !message.ends_with('.'), "{message}");
        }
    }
}

const MANY: &str = "\
register: many
naem: { fi: Monta virhettä }
status: in_use
retired_on: 2026-02-30
languages: [fi, sv, en]
name: { fi: Monta virhettä, sw: Många fel, en: Many faults }
summary: { fi: 'Katso [tästä](javascript:alert).', sv: 'Se <b>här</b>.', en: '# See' }
controller: dvvv
organisations:
  dvv:
    name: Virasto
    kind: state
    email: kirjaamo(at)example.fi
    phone: [a]
purposes:
  - id: palvelu
    text: { fi: Palvelemme., fi: Autamme. }
    basis: 6(1)(g)
  - id: palvelu
    text: [x]
data:
  - { id: tiedot, items: [email-adress], of: [asiakkaat] }
  - { id: Muut Tiedot, items: [phone-number], provision: maybe }
recipients:
  - { kind: processor, party: elisa }
transfers: [{ to: FIN, mechanism: magic }]
retention:
  - { of: [tiedto], period: 18 months }
  - { of: [tiedot], period: P0Y, permanent: 'yes' }
automated_decisions: no
dates: { updated: 1.2.2026, review_by: 2026-13-01 }
numbers: *nothing
";

#[test]
fn many_faults_are_all_found_in_one_run() {
    let (project, findings) = support::project(&[("seloste.toml", ""), ("registers/many.yaml", MANY)]);
    assert!(findings.len() >= 20, "only {}", findings.len());
    let mut out = String::new();
    for (at, line) in MANY.lines().enumerate() {
        writeln!(out, "{:>2} {line}", at + 1).unwrap();
    }
    let mut sorted: Vec<&Diagnostic> = findings.iter().collect();
    sorted.sort_by_key(|it| (it.span.start, it.rule));
    for it in sorted {
        let (_, at) = project.sources.locate(it.span).unwrap();
        let marked = project.sources.get(it.span.file).unwrap().slice(it.span);
        writeln!(out, "\n{}:{} {} `{}`", at.line, at.column, it.rule, marked.lines().next().unwrap_or_default())
            .unwrap();
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            writeln!(out, "  {lang}: {}", it.message.get(&lang)).unwrap();
        }
        for help in &it.help {
            writeln!(out, "  help: {}", help.get(&Lang::en())).unwrap();
        }
    }
    insta::assert_snapshot!(out);
}

#[test]
fn every_trouble_of_yaml_has_its_place() {
    check("a.yaml", "register: a\ncontrolle: x\n", &["2:1 unknown-key"]);
    check("a.yaml", "register: a\nname: [1]\n", &["2:1 wrong-type"]);
    check("a.yaml", "register: a\nstatus: planned\nstatus: in-use\n", &["3:1 duplicate-key"]);
    check("a.yaml", "register: a\nname: { fi: a, sv: b, fi: c }\n", &["2:23 duplicate-key"]);
    check("a.yaml", "register: a\ndates: { updated: 2026-02-30 }\n", &["2:19 bad-date"]);
    check("a.yaml", "register: a\nretention:\n  - { period: 18 months }\n", &["3:15 bad-period"]);
    check("a.yaml", "register: a\ndata:\n  - { id: d, items: [phone-numbre] }\n", &["3:22 unknown-term"]);
    check("a.yaml", "register: a\nrecipients:\n  - { kind: processor, party: elisa }\n", &["3:31 unknown-party"]);
    check("a.yaml", "register: a\ncontroller: dvv\n", &["2:13 unknown-organisation"]);
    check("a.yaml", "register: a\nretention:\n  - { of: [x], period: P1Y }\n", &["3:12 dangling-reference"]);
    check("a.yaml", "register: a\nname: { fi: a, de: b }\n", &["2:16 undeclared-language"]);
    check("a.yaml", "register: a\nlanguages: [fi, de]\n", &["2:17 unknown-language"]);
    check("a.yaml", "register: a\nname:\n\tfi: b\n", &["3:1 tab-indentation"]);
    check("a.yaml", "register: a\nname: 'b\n", &["2:7 syntax"]);
    check("a.yaml", "register: a\n---\nregister: b\n", &["2:1 several-documents"]);
    check("a.yaml", "register: a\nname: !!python/object b\n", &["2:7 yaml-tag"]);
    check("b.yaml", "register: a\n", &["1:11 id-mismatch"]);
    check("a.yaml", "", &["1:1 empty-register"]);
}

#[test]
fn every_trouble_of_toml_has_its_place() {
    check("a.toml", "register = \"a\"\ncontrolle = \"x\"\n", &["2:1 unknown-key"]);
    check("a.toml", "register = \"a\"\nname = [1]\n", &["2:1 wrong-type"]);
    check("a.toml", "register = \"a\"\nstatus = \"planned\"\nstatus = \"in-use\"\n", &["3:1 duplicate-key"]);
    check("a.toml", "register = \"a\"\n[dates]\nupdated = \"2026-02-30\"\n", &["3:11 bad-date"]);
    check("a.toml", "register = \"a\"\n[[retention]]\nperiod = \"18 months\"\n", &["3:10 bad-period"]);
    check("a.toml", "register = \"a\"\n[[data]]\nid = \"d\"\nitems = [\"phone-numbre\"]\n", &["4:10 unknown-term"]);
    check("a.toml", "register = \"a\"\ncontroller = \"dvv\"\n", &["2:14 unknown-organisation"]);
    check("a.toml", "register = \"a\"\n[name]\nfi = \"a\"\nde = \"b\"\n", &["4:1 undeclared-language"]);
    check("a.toml", "register = \"a\"\nname = \"b\n", &["2:8 syntax"]);
    check("a.toml", "register = \"a\"\nsummary.fi = \"Katso <b>tästä</b>.\"\n", &["2:21 raw-html", "2:29 raw-html"]);
}

/// The place inside a block scalar is that of the file: lines and indentation are counted.
#[test]
fn trouble_in_prose_has_its_exact_place() {
    let text = "\
register: a
summary:
  fi: |
    Ensimmäinen rivi.

    Älä käytä <b>tätä</b>, vaan *tätä*.
  sv: >-
    En [länk](javascript:x)
    och en bild.
  en: \"Line one\\nand <i>two\"
";
    check("a.yaml", text, &["6:15 raw-html", "6:22 raw-html", "8:8 broken-link", "10:22 raw-html"]);
}

#[test]
fn what_extends_itself_is_told_once() {
    let files = [
        ("seloste.toml", ""),
        ("registers/a.yaml", "register: a\nextends: _b.yaml\n"),
        ("registers/_b.yaml", "extends: _c.yaml\n"),
        ("registers/_c.yaml", "extends: _b.yaml\n"),
    ];
    let (project, findings) = support::project(&files);
    assert_eq!(places(&project, &findings), ["registers/_c.yaml:1:10 cyclic-inheritance"]);
    let also: Vec<(&str, usize)> = findings[0]
        .labels
        .iter()
        .map(|it| project.sources.locate(it.span).unwrap())
        .map(|(path, at)| (path, at.line))
        .collect();
    assert_eq!(also, [("registers/_b.yaml", 1)]);
    let (project, findings) = support::project(&[("registers/a.yaml", "register: a\nextends: _nobody.yaml\n")]);
    assert_eq!(places(&project, &findings), ["registers/a.yaml:2:10 unknown-base"]);
}

/// A fault in an agency file is told once, where it stands, however many registers inherit it.
#[test]
fn an_inherited_fault_is_told_once_and_at_home() {
    let files = [
        ("seloste.toml", ""),
        ("registers/_agency.yaml", "controller: dvv\nnaem: x\n"),
        ("registers/a.yaml", "register: a\n"),
        ("registers/b.yaml", "register: b\n"),
    ];
    let (project, findings) = support::project(&files);
    let expected = ["registers/_agency.yaml:1:13 unknown-organisation", "registers/_agency.yaml:2:1 unknown-key"];
    assert_eq!(places(&project, &findings), expected);
}

fn raw(path: &str, content: Content) -> (Project, Vec<Diagnostic>) {
    project::assemble(vec![RawFile { path: path.to_owned(), content }])
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_offset() {
    let (project, findings) = raw("registers/a.yaml", Content::Bytes(b"register: a\nname: K\xe4ytt\xf6\n".to_vec()));
    assert_eq!(places(&project, &findings), ["registers/a.yaml:2:8 not-utf-8"]);
    let message = findings[0].message.get(&Lang::en());
    assert!(message.contains("0xE4") && message.contains("19"), "{message}");
    for bytes in [b"\xff\xfer\0".to_vec(), b"\xfe\xff\0r".to_vec()] {
        let (project, findings) = raw("registers/a.yaml", Content::Bytes(bytes));
        assert_eq!(places(&project, &findings), ["registers/a.yaml:1:1 not-utf-8"]);
    }
    let (project, findings) = raw("registers/a.yaml", Content::Bytes(b"register: a\nname: \0\n".to_vec()));
    assert_eq!(places(&project, &findings), ["registers/a.yaml:2:7 nul-byte"]);
}

#[test]
fn a_byte_order_mark_moves_nothing() {
    for name in ["a.yaml", "a.toml"] {
        let text = if name.ends_with("yaml") {
            "\u{feff}register: a\nnaem: b\n"
        } else {
            "\u{feff}register = \"a\"\nnaem = \"b\"\n"
        };
        check(name, text, &["2:1 unknown-key"]);
    }
}

#[test]
fn a_file_too_large_is_not_read() {
    let (project, findings) = raw("registers/a.yaml", Content::TooLarge(50_000_000));
    assert_eq!(places(&project, &findings), ["registers/a.yaml:1:1 file-too-large"]);
    assert!(findings[0].message.get(&Lang::en()).contains("50000000"));
    let (project, findings) =
        raw("registers/a.yaml", Content::Bytes(vec![b'#'; seloste::source::Limits::DEFAULT.file_bytes + 1]));
    assert_eq!(places(&project, &findings), ["registers/a.yaml:1:1 file-too-large"]);
}

/// Bombs end at once, with a finding, and without a crash.
#[test]
fn bombs_do_not_go_off() {
    let mut aliases = String::from("register: a\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let inner = format!("*a{}, ", level - 1).repeat(10);
        writeln!(aliases, "a{level}: &a{level} [{}]", inner.trim_end_matches(", ")).unwrap();
    }
    let flow = format!("register: a\nname: {}\n", "[".repeat(20_000));
    let mut block = String::from("register: a\nname:\n");
    for depth in 1..2_000 {
        writeln!(block, "{}a:", " ".repeat(depth)).unwrap();
    }
    let toml = format!("register = \"a\"\nname = {}\n", "[".repeat(20_000));
    let dotted = format!("register = \"a\"\n{} = 1\n", vec!["a"; 5_000].join("."));
    let quotes = format!("register: a\nsummary: {{ fi: '{}' }}\n", "> ".repeat(5_000));
    let cases = [
        ("a.yaml", aliases),
        ("a.yaml", flow),
        ("a.yaml", block),
        ("a.toml", toml),
        ("a.toml", dotted),
        ("a.yaml", quotes),
    ];
    for (at, (name, text)) in cases.into_iter().enumerate() {
        let start = Instant::now();
        let (_, findings) = support::project(&[(&format!("registers/{name}"), &text)]);
        assert!(!findings.is_empty(), "case {at}");
        assert!(start.elapsed() < Duration::from_secs(20), "case {at}: {:?}", start.elapsed());
    }
}

/// Whatever is cut off a real register, reading ends with findings or without, and every place lies in its file.
#[test]
fn a_register_may_end_anywhere() {
    let text = support::text(&support::repository().join("examples/newsletter/registers/newsletter.yaml"));
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).filter(|at| at % 97 == 0).collect();
    assert!(ends.len() > 20);
    for end in ends {
        let (project, findings) = support::project(&[("registers/newsletter.yaml", &text[..end])]);
        for it in &findings {
            let file = project.sources.get(it.span.file).unwrap();
            assert!(file.text.get(it.span.range()).is_some(), "{end}: {it:?}");
        }
    }
}
