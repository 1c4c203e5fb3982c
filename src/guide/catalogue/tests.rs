//! The table against the source, and every example against the reader.

use std::collections::BTreeSet;
use std::path::Path;

use super::*;
use crate::check::rules;
use crate::project::{self, Content, RawFile};

/// Names without an example, and why no register of one file can show them.
const WITHOUT_EXAMPLE: [(&str, &str); 27] = [
    ("not-utf-8", "the example is UTF-8"),
    ("nul-byte", "cannot be seen"),
    ("file-too-large", "would be too large to read"),
    ("lone-carriage-return", "cannot be seen"),
    ("too-many-nodes", "would be too long to read"),
    ("too-deep", "would be too long to read"),
    ("missing-key", "no key of a register is required for reading"),
    ("wrong-value", "no value of a register is a number"),
    ("no-registers", "there is no register"),
    ("duplicate-register", "takes two files"),
    ("unknown-section", "stands in seloste.toml"),
    ("bad-level", "stands in seloste.toml"),
    ("missing-file", "stands in seloste.toml"),
    ("bad-act", "stands in a file that seloste.toml names"),
    ("unnamed-authority", "stands in a file that seloste.toml names"),
    ("template", "stands in a template"),
    ("faint-color", "stands in a style"),
    ("typesetting", "comes when a PDF is made"),
    ("too-many-findings", "would be too long to read"),
    ("too-much-text", "would be too long to read"),
    ("reserved-name", "is about the name of the file"),
    ("path-outside", "stands in seloste.toml"),
    ("locale-unknown-reference", "stands in a language folder"),
    ("locale-too-deep", "stands in a language folder"),
    ("locale-syntax", "stands in a language folder"),
    ("locale-unknown-message", "stands in a language folder"),
    ("locale-unknown-variable", "stands in a language folder"),
];

fn findings(yaml: &str) -> BTreeSet<&'static str> {
    let file = RawFile { path: "registers/example.yaml".to_owned(), content: Content::Bytes(yaml.as_bytes().to_vec()) };
    project::assemble(vec![file]).1.iter().map(|it| it.rule).collect()
}

#[test]
fn examples_show_what_they_say() {
    for entry in entries() {
        let exempt = WITHOUT_EXAMPLE.iter().any(|(name, _)| *name == entry.name);
        assert_eq!(entry.wrong.is_empty(), exempt, "{}", entry.name);
        assert_eq!(entry.right.is_empty(), exempt, "{}", entry.name);
        if !exempt {
            let (wrong, right) = (findings(entry.wrong), findings(entry.right));
            assert!(wrong.contains(entry.name), "{}: {wrong:?}", entry.name);
            assert!(right.is_empty(), "{}: {right:?}", entry.name);
        }
    }
    for (name, _) in WITHOUT_EXAMPLE {
        assert!(find(name).is_some(), "{name}");
    }
}

/// The Rust files under a folder, without tests.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" && name != "catalogue" {
            sources(&path, found);
        } else if name.ends_with(".rs") && name != "tests.rs" && name != "sample.rs" {
            found.push(read(&path));
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a test may read the source")]
fn read(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

/// The first string that comes after a word, if only blanks or the start of a call lie between.
fn names_after(text: &str, word: &str, found: &mut BTreeSet<String>) {
    for rest in text.split(word).skip(1) {
        let Some(name) = rest.trim_start().strip_prefix('"').and_then(|it| it.split('"').next()) else { continue };
        if !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-') {
            found.insert(name.to_owned());
        }
    }
}

#[test]
fn every_finding_of_the_source_is_explained() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut reported = BTreeSet::new();
    for text in &files {
        for word in ["Diagnostic::error(", "Diagnostic::new(", "Trouble::new(", "rule: ", "unknown_name(", "problem("] {
            names_after(text, word, &mut reported);
        }
    }
    assert!(reported.contains("unknown-key") && reported.contains("bad-date"), "{reported:?}");
    let unexplained: Vec<&String> =
        reported.iter().filter(|it| find(it).is_none() && rules::find(it).is_none()).collect();
    assert!(unexplained.is_empty(), "no page for {unexplained:?}");
    for entry in entries() {
        assert!(rules::find(entry.name).is_none(), "{} is a rule and a finding of the reader", entry.name);
        let quoted = format!("\"{}\"", entry.name);
        assert!(files.iter().any(|it| it.contains(&quoted)), "nothing reports {}", entry.name);
    }
}

#[test]
fn names_are_unique_and_texts_are_whole() {
    let names: BTreeSet<&str> = entries().map(|it| it.name).collect();
    assert_eq!(names.len(), entries().count());
    for entry in entries() {
        let Text { fi, sv, en } = entry.summary;
        for summary in [fi, sv, en] {
            assert!(!summary.ends_with('.') && !summary.is_empty(), "{}: {summary}", entry.name);
        }
        let Text { fi, sv, en } = entry.explanation;
        let paragraphs = [fi, sv, en].map(|it| it.split("\n\n").count());
        assert!(paragraphs[0] <= 3 && paragraphs == [paragraphs[0]; 3], "{}: {paragraphs:?}", entry.name);
        for explanation in [fi, sv, en] {
            assert!(explanation.ends_with('.'), "{}", entry.name);
            assert_eq!(explanation.matches('`').count() % 2, 0, "{}", entry.name);
        }
    }
}

#[test]
fn a_page_has_the_examples() {
    let entry = find("unknown-key").unwrap();
    let doc = page(entry, &Lang::sv(), Words::default());
    assert_eq!(doc.description, "Nyckeln är okänd.");
    let titles: Vec<_> = doc.sections.iter().map(|it| it.title.clone()).collect();
    assert_eq!(titles, [vec![Inline::text("Fel")], vec![Inline::text("Rätt")]]);
    assert!(page(find("too-deep").unwrap(), &Lang::fi(), Words::default()).sections.is_empty());
}
