//! What both formats promise: every trouble found and placed, every span a slice, nothing panics.

use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::source::{Limits, SourceMap};

/// A file of its own in a map of its own.
fn file(path: &str, text: &str) -> SourceFile {
    let mut map = SourceMap::default();
    let id = map.add(path, text);
    map.get(id).cloned().unwrap()
}

/// Findings as `rule line:column underlined`.
fn show(file: &SourceFile, found: &[Diagnostic]) -> Vec<String> {
    let line = |it: &Diagnostic| {
        let at = file.position(it.span.start as usize);
        let labels: String = it.labels.iter().map(|it| format!(" + {}", file.slice(it.span))).collect();
        format!("{} {}:{} {}{labels}", it.rule, at.line, at.column, file.slice(it.span))
    };
    found.iter().map(line).collect()
}

fn check(path: &str, text: &str, expected: &[&str]) {
    let file = file(path, text);
    let (node, found) = parse(&file);
    assert_eq!(show(&file, &found), expected, "{text}");
    assert_spans(&file, &node);
}

/// Every span is a slice of the file.
fn assert_spans(file: &SourceFile, node: &Node) {
    for span in [node.span, node.head] {
        assert!(file.text.get(span.range()).is_some(), "{span:?} in {:?}", file.text);
    }
    node.items().iter().for_each(|it| assert_spans(file, it));
    for entry in node.entries() {
        assert!(file.text.get(entry.key_span.range()).is_some());
        assert_spans(file, &entry.value);
    }
}

#[test]
fn yaml_troubles_are_named_and_placed() {
    for (text, expected) in [
        ("a: 1\na: 2\n", "duplicate-key 2:1 a + a"),
        ("t: { fi: x, fi: y }\n", "duplicate-key 1:13 fi + fi"),
        ("a:\n\tb: 1\n", "tab-indentation 2:1 \t"),
        ("a: &x { b: 1 }\nc:\n  <<: *x\n", "merge-key 3:3 <<"),
        ("a: !secret x\n", "yaml-tag 1:4 !secret"),
        ("a: !!python/object x\n", "yaml-tag 1:4 !!python/object"),
        ("a: 1\n---\nb: 2\n", "several-documents 2:1 ---"),
        ("a: *nobody\n", "unknown-alias 1:4 *nobody"),
        ("a: &a [*a]\n", "unknown-alias 1:8 *a"),
        ("? [a, b]\n: c\n", "syntax 1:3 [a, b]"),
        ("a: \"not closed\nb: 1\n", "syntax 1:4 \""),
        ("a: \"not closed\n", "syntax 1:4 \""),
        ("a: [1, 2\n", "syntax 1:4 ["),
        ("a: \"x \\\\ \\q\"\n", "syntax 1:10 \\q"),
        ("a: [1, 2\nb: 3\n", "syntax 2:2 : + ["),
        ("a: 'not closed\nb: 'x'\n", "syntax 1:4 '"),
        ("a: x\u{1}y\n", "syntax 1:5 \u{1}"),
        ("a: *\n", "syntax 1:4 *"),
        ("a: 1\n...\nb: 1\n", "several-documents 3:1 b"),
        ("a: [\n  b,\nc: 1\n", "syntax 1:4 ["),
        ("a: x: y\n", "syntax 1:5 :"),
        ("a: @x\n", "syntax 1:4 @"),
        ("a: b\u{0}c", "nul-byte 1:5 \u{0}"),
        ("a: 1\rb: 2\r", "lone-carriage-return 1:5 "),
    ] {
        check("a.yaml", text, &[expected]);
    }
}

#[test]
fn toml_troubles_are_named_and_placed() {
    for (text, expected) in [
        ("a = 1\na = 2\n", "duplicate-key 2:1 a + a"),
        ("t = { fi = \"x\", fi = \"y\" }\n", "duplicate-key 1:17 fi + fi"),
        ("[a]\nx = 1\n[a]\ny = 2\n", "duplicate-key 3:2 a + a"),
        ("a = \"not closed\nb = 1\n", "syntax 1:5 \""),
        ("a = b\n", "syntax 1:5 b"),
        ("a = \'\'\'not closed\nb = 1\n", "syntax 1:5 \'\'\'"),
        ("a = 1\n[a]\nb = 1\n", "duplicate-key 2:2 a + a"),
        ("a: 1\n", "syntax 1:2 :"),
        ("a = \"x\\q\"\n", "syntax 1:8 q"),
        ("a = 0123\n", "syntax 1:5 0"),
        ("a = 1\rb = 2\n", "lone-carriage-return 1:6 "),
    ] {
        let file = file("a.toml", text);
        let (node, found) = parse(&file);
        assert_spans(&file, &node);
        assert_eq!(show(&file, &found).first().map(String::as_str), Some(expected), "{text}");
    }
    check("a.toml", "a = b\nc = \nd = 1\n", &["syntax 1:5 b", "syntax 2:3 ="]);
}

#[test]
fn files_without_values_are_empty_maps() {
    for text in ["", "\n", "# only a comment\n", "---\n", "\u{feff}", "\u{feff}---\n", "~\n"] {
        let (node, found) = parse(&file("a.yaml", text));
        assert_eq!((node.kind, found), (Kind::Map(Vec::new()), Vec::new()), "{text:?}");
    }
    for text in ["", "\n", "# only a comment\n", "\u{feff}"] {
        let (node, found) = parse(&file("a.toml", text));
        assert_eq!((node.kind, found), (Kind::Map(Vec::new()), Vec::new()), "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_moves_nothing() {
    for (path, text) in [("a.yaml", "\u{feff}---\ncountry: å\n"), ("a.toml", "\u{feff}country = \"å\"\n")] {
        let file = file(path, text);
        let (node, found) = parse(&file);
        assert_eq!(found, []);
        let entry = &node.entries()[0];
        assert_eq!((file.slice(entry.key_span), entry.value.text()), ("country", Some("å")));
    }
}

#[test]
fn hostile_files_are_refused_at_once() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..9 {
        let below = level - 1;
        let all = vec![format!("*a{below}"); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{all}]\n"));
    }
    let begun = std::time::Instant::now();
    let bomb = file("a.yaml", &bomb);
    let (_, found) = parse(&bomb);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, "too-many-nodes");
    assert!(bomb.slice(found[0].span).starts_with(['*', '[']));
    for (path, text) in [
        ("a.yaml", format!("a: {}", "[".repeat(20_000))),
        ("a.yaml", (0..20_000).map(|it| format!("{:it$}a:\n", "")).take(200).collect()),
        // The parser counts brackets and indents, each for itself, and a pair in a list as neither.
        ("a.yaml", format!("{}x{}", "[a: ".repeat(40), "]".repeat(40))),
        (
            "a.yaml",
            (0..40)
                .map(|it| format!("{:it$}a:\n", ""))
                .chain([format!("{:40}{}{}", "", "[".repeat(40), "]".repeat(40))])
                .collect(),
        ),
        ("a.toml", format!("a = {}", "[".repeat(20_000))),
        ("a.toml", format!("a = {}1{}", "[".repeat(70), "]".repeat(70))),
    ] {
        let (_, found) = parse(&file(path, &text));
        assert!(found.iter().any(|it| it.rule == "too-deep"), "{path}: {found:?}");
    }
    let many = file("a.yaml", &format!("a: [{}]\n", "x,".repeat(Limits::DEFAULT.values + 5)));
    assert_eq!(show(&many, &parse(&many).1), ["too-many-nodes 1:199999 x"]);
    assert!(begun.elapsed().as_secs() < 20, "took {:?}", begun.elapsed());
}

#[test]
fn an_alias_of_a_text_may_stand_as_deep_as_a_text() {
    let most = Limits::DEFAULT.depth;
    let deepest = |value: &str| format!("a: &a x\nb: {}{value}{}\n", "[".repeat(most - 1), "]".repeat(most - 1));
    for value in ["x", "*a "] {
        assert_eq!(parse(&file("a.yaml", &deepest(value))).1, [], "{value}");
    }
    assert_eq!(show(&file("a.yaml", &deepest("[*a ]")), &parse(&file("a.yaml", &deepest("[*a ]"))).1).len(), 1);
}

#[test]
fn a_key_given_on_each_line_is_told_with_its_first_place() {
    let text = file("a.toml", &"a = 1\n".repeat(100_000));
    let (_, found) = parse(&text);
    assert_eq!(found.len(), limits::MOST_FINDINGS + 1);
    assert!(found.iter().take(9).all(|it| it.rule == "duplicate-key" && it.labels.len() == 1), "{:?}", found.first());
}

/// Linear: a text of odd characters is not sought anew for each of them.
#[test]
fn characters_behind_escapes_are_found_in_one_pass() {
    let text = format!("a: \"{}{}\\u202E\"\n", "a".repeat(300_000), "b\u{ad}".repeat(200_000));
    let found = parse(&file("a.yaml", &text)).1;
    assert!(found.iter().any(|it| it.rule == "text-direction"), "{:?}", found.first());
}

#[test]
fn both_formats_give_one_tree() {
    let yaml = "s: text\nn: 12\nb: true\nl: [1, x]\nm:\n  k: v\nt:\n  - id: a\n    p: { q: r }\n  - id: b\n";
    let toml = "s = \"text\"\nn = 12\nb = true\nl = [1, \"x\"]\n[m]\nk = \"v\"\n[[t]]\nid = \"a\"\np = { q = \"r\" }\n[[t]]\nid = \"b\"\n";
    fn plain(node: &Node) -> String {
        match &node.kind {
            Kind::Null => "-".to_owned(),
            Kind::Scalar(it) => it.text.clone(),
            Kind::List(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(" ")),
            Kind::Map(it) => it.iter().map(|it| format!("{}={};", it.key, plain(&it.value))).collect(),
        }
    }
    let tree = |path, text| plain(&parse(&file(path, text)).0);
    assert_eq!(tree("a.yaml", yaml), tree("a.toml", toml));
}

#[test]
fn spans_and_heads_are_what_a_reader_would_underline() {
    let check = |path: &str, text: &str, keys: &[&str], span: &str, head: &str| {
        let file = file(path, text);
        let (mut node, found) = parse(&file);
        assert_eq!(found, []);
        for key in keys {
            node = key.parse::<usize>().map_or_else(|_| node.get(key).unwrap().clone(), |it| node.items()[it].clone());
        }
        assert_eq!((file.slice(node.span), file.slice(node.head)), (span, head), "{text}");
    };
    let yaml = "a:\n  b: å # note\n\n# end\np:\n  - id: x\n    t: y\n  - { id: z,\n      t: å }\ne:\nq: |\n  yksi\n  å\n\nr: 'ö'\n";
    check("a.yaml", yaml, &["a"], "b: å", "a");
    check("a.yaml", yaml, &["a", "b"], "å", "b");
    check("a.yaml", yaml, &["p"], "- id: x\n    t: y\n  - { id: z,\n      t: å }", "p");
    check("a.yaml", yaml, &["p", "0"], "id: x\n    t: y", "id");
    check("a.yaml", yaml, &["p", "1"], "{ id: z,\n      t: å }", "{ id: z,");
    check("a.yaml", yaml, &["e"], "e", "e");
    check("a.yaml", yaml, &["q"], "|\n  yksi\n  å", "q");
    check("a.yaml", yaml, &["r"], "'ö'", "r");
    check("a.yaml", "a: &x { b: å }\nc: *x\n", &["c"], "{ b: å }", "c");
    let toml = "[a]\nb = \"å\" # note\n\n[[p]]\nid = \"x\"\nt = \"y\"\n\n[[p]]\nid = \"z\"\n[q.r]\ns = 1\n";
    check("a.toml", toml, &["a"], "[a]\nb = \"å\"", "a");
    check("a.toml", toml, &["a", "b"], "\"å\"", "b");
    check("a.toml", toml, &["p", "0"], "[[p]]\nid = \"x\"\nt = \"y\"", "id");
    check("a.toml", toml, &["p", "1"], "[[p]]\nid = \"z\"", "id");
    check("a.toml", toml, &["q", "r"], "[q.r]\ns = 1", "r");
}

#[test]
fn bytes_are_checked_before_anything_else() {
    let fails = |bytes: &[u8], rule: &str, offset: usize, line: usize| {
        let problem = check_bytes("a.yaml", bytes, Limits::DEFAULT.file_bytes).unwrap_err();
        assert_eq!((problem.rule, problem.offset, problem.line), (rule, offset, line));
    };
    fails(b"a: 1\nb: \xe5\n", "not-utf-8", 8, 2);
    fails(b"\xff\xfea\0", "not-utf-8", 0, 1);
    fails(b"a\n\0", "nul-byte", 2, 2);
    fails(&vec![b'a'; Limits::DEFAULT.file_bytes + 1], "file-too-large", 0, 1);
    assert_eq!(check_bytes("a.yaml", "\u{feff}å".as_bytes(), Limits::DEFAULT.file_bytes), Ok("\u{feff}å".to_owned()));
    assert!(check_bytes("a.yaml", &vec![b'a'; Limits::DEFAULT.file_bytes], Limits::DEFAULT.file_bytes).is_ok());
}

/// The tree's scalars are those that the YAML organisation's reader reads as strings.
#[test]
fn another_reader_agrees() {
    fn same(node: &Node, other: &serde_yaml::Value) -> bool {
        match (&node.kind, other) {
            (Kind::Null, serde_yaml::Value::Null) => true,
            (Kind::Scalar(it), serde_yaml::Value::String(other)) => it.text == *other,
            (Kind::Scalar(it), serde_yaml::Value::Bool(other)) => {
                it.native == Native::Bool && it.text.eq_ignore_ascii_case(&other.to_string())
            }
            (Kind::Scalar(it), serde_yaml::Value::Number(other)) => it.text.parse::<f64>().ok() == other.as_f64(),
            (Kind::List(items), serde_yaml::Value::Sequence(other)) => {
                items.len() == other.len() && items.iter().zip(other).all(|(it, other)| same(it, other))
            }
            (Kind::Map(entries), serde_yaml::Value::Mapping(other)) => {
                let pairs = entries.iter().zip(other);
                entries.len() == other.len() && pairs.into_iter().all(|(it, (_, other))| same(&it.value, other))
            }
            (Kind::Null | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_), _) => false,
        }
    }
    for text in [
        "a: no\nb: 1.10\nc: 2023-02-20\nd: 12\n",
        "a: \"x \\\"y\\\" \\u00e5\\n\"\nb: 'it''s'\n",
        "a: |\n  one\n    two\n\n  three\nb: >-\n  one\n  two\n\n  three\nc: |+\n  x\n\n",
        "a: plain\n  goes on\n\n  here\n",
        "- a\n- [b, {c: d}]\n- - e\n  - f\n",
        "a: &x [1, 2]\nb: *x\nc: !!str 12\nd: ~\ne:\n",
        "'quoted key': x\n? long\n: y\n",
    ] {
        let (node, found) = parse(&file("a.yaml", text));
        assert_eq!(found, []);
        let other: serde_yaml::Value = serde_yaml::from_str(text).unwrap();
        assert!(same(&node, &other), "{text}\n{node:#?}\n{other:#?}");
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Anything {
    a: Field<String>,
    b: List<Anything>,
    c: Entries<u16>,
    d: Field<bool>,
}

/// Every part of every scalar has a place inside that scalar.
fn assert_places(file: &SourceFile, node: &Node) {
    if let Some(text) = node.text() {
        for (at, it) in text.char_indices().take(30) {
            let span = place::within(file, node.span, text, at..at + it.len_utf8());
            assert!(file.text.get(span.range()).is_some());
            assert!(node.span.start <= span.start && span.end <= node.span.end, "{span:?} of {node:?}");
        }
    }
    node.items().iter().chain(node.entries().iter().map(|it| &it.value)).for_each(|it| assert_places(file, it));
}

fn survives(path: &str, text: &str) -> Result<(), TestCaseError> {
    let file = file(path, text);
    let (node, mut found) = parse(&file);
    assert_spans(&file, &node);
    assert_places(&file, &node);
    let (value, more) = decode::<Anything>(&node);
    if let Some(value) = value {
        let counts = (value.a.is_given(), value.b.len(), value.c.len(), value.d.is_given());
        prop_assert!(counts.1 <= Limits::DEFAULT.values && counts.2 <= Limits::DEFAULT.values);
    }
    found.extend(more);
    for it in found {
        let spans = it.labels.iter().map(|it| it.span).chain(it.fix.map(|it| it.span)).chain([it.span]);
        for span in spans {
            prop_assert!(file.text.get(span.range()).is_some(), "{:?} {span:?}", it.rule);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_survived(text in "\\PC*") {
        survives("a.yaml", &text)?;
        survives("a.toml", &text)?;
    }

    #[test]
    fn near_yaml_is_survived(text in "([abcd]: ?|- |\\? |[\\[\\]{},&*!|>'\"#%@]|å|日|\u{feff}|\u{85}|\t|\r|\n|  |1|x|<<|---\n){0,60}") {
        survives("a.yaml", &text)?;
    }

    #[test]
    fn near_toml_is_survived(text in "([abcd] = ?|[\\[\\]{},.'\"#=\\\\]|\"\"\"|\\[\\[a\\]\\]\n|å|日|\t|\r|\n|1|true|2020-01-01){0,60}") {
        survives("a.toml", &text)?;
    }
}

const REGISTER: &str = "\
# A register as an author writes it.
register: visitor-desk
status: in-use   # planned | in-use | retired
name: { fi: Vierasjärjestelmä, sv: 'Besökssystemet', en: \"Visitor system\" }
purposes:
  - id: service
    text:
      fi: >-
        Palvelun järjestäminen
        ja laskutus.

        Toinen kappale, jossa on **lihavointia**.
      sv: |
        Ordnande av tjänsten:

          - första saken
          - andra saken – även å, ä och ö
    basis: [{ gdpr: 6(1)(c), laws: [{ act: 661/2009 }] }]
  - id: staff
    text: plain words
      that go on here
transfers: none
dates: { compiled: 2023-02-20, updated: 2023-02-20 }
";

#[test]
fn words_of_a_register_are_found_exactly() {
    fn walk(file: &SourceFile, node: &Node, seen: &mut usize) {
        if let Some(text) = node.text() {
            for word in text.split_whitespace() {
                let at = word.as_ptr() as usize - text.as_ptr() as usize;
                let span = place::within(file, node.span, text, at..at + word.len());
                assert_eq!(file.slice(span), word);
                *seen += 1;
            }
        }
        node.items().iter().chain(node.entries().iter().map(|it| &it.value)).for_each(|it| walk(file, it, seen));
    }
    let file = file("a.yaml", REGISTER);
    let (node, found) = parse(&file);
    assert_eq!(found, []);
    let mut seen = 0;
    walk(&file, &node, &mut seen);
    assert_eq!(seen, 43);
}

#[test]
fn a_register_with_one_slip_is_survived() {
    for (at, _) in REGISTER.char_indices().step_by(5) {
        let (before, after) = REGISTER.split_at(at);
        survives("a.yaml", &before.chars().chain(after.chars().skip(1)).collect::<String>()).unwrap();
        for slip in ["\"", "\t", "- ", "[", ": ", "\n"] {
            survives("a.yaml", &format!("{before}{slip}{after}")).unwrap();
        }
    }
}

#[test]
fn many_keys_take_no_square_of_time() {
    let text: String = (0..40_000).map(|it| format!("k{it}: 1\n")).collect();
    let begun = std::time::Instant::now();
    let (node, found) = parse(&file("a.yaml", &text));
    assert_eq!((node.entries().len(), found), (40_000, Vec::new()));
    assert_eq!(decode::<Anything>(&node).1.len(), 1_001, "the first thousand, and that there are more");
    assert!(begun.elapsed().as_secs() < 30, "took {:?}", begun.elapsed());
}

#[test]
fn what_looks_other_than_it_is_is_named_and_placed() {
    check("a.yaml", "a: x\u{202e}y # \u{2067}\n", &["text-direction 1:5 \u{202e}", "text-direction 1:10 \u{2067}"]);
    check("a.toml", "a = \"x\u{202e}y\"\n", &["text-direction 1:7 \u{202e}"]);
    check(
        "a.yaml",
        "a: \"x\\u202Ey\"\nb: \"\\e[31m\"\nc: \"\\u200F\\t\"\n",
        &["text-direction 1:4 \"x\\u202Ey\"", "control-character 2:4 \"\\e[31m\""],
    );
    check(
        "a.toml",
        "a = \"\\u001b\"\n\"\\u0007\" = 1\n",
        &["control-character 1:5 \"\\u001b\"", "control-character 2:1 \"\\u0007\""],
    );
    check("a.yaml", "a: x\u{9b}31m\n", &["syntax 1:5 \u{9b}"]);
    // The first letter is Cyrillic.
    check("a.yaml", "a: \u{410}siakas\n", &["mixed-scripts 1:4 \u{410}"]);
    check("a.yaml", "a: asia\u{3bf}\n", &["mixed-scripts 1:8 \u{3bf}"]);
    check("a.yaml", "a: asia\u{a641}\n", &["mixed-scripts 1:8 \u{a641}"]);
    check("a.yaml", "a: kΩ µg naïve Åbo Журнал Ελλάδα \u{200f}x §–\n", &[]);
    let many = file("a.yaml", &format!("a: {}\n", "\u{202e}".repeat(5_000)));
    assert_eq!(parse(&many).1.len(), 20);
}
