//! Every register of the repository in every language and every format; without it one of them could break, or say
//! something else than the others, and nobody would see it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use seloste::doc::{Doc, plain};
use seloste::lang::Lang;
use seloste::project::Project;
use seloste::{compile, export};

use crate::support::{self, docx, fold, html, words};

/// A project of the repository, built once in all formats of this build.
struct Built {
    dir: PathBuf,
    project: Project,
    written: BTreeMap<String, Vec<u8>>,
}

static ALL: LazyLock<Vec<Built>> = LazyLock::new(|| {
    let formats = support::formats();
    let formats: Vec<&str> = formats.iter().map(String::as_str).collect();
    let build = |dir: PathBuf| {
        let project = support::open(&dir);
        let written = support::build(&support::read(&dir), &support::options(&formats));
        Built { dir, project, written }
    };
    support::projects().into_iter().map(build).collect()
});

fn file<'a>(written: &'a BTreeMap<String, Vec<u8>>, path: &str) -> &'a [u8] {
    written.get(path).unwrap_or_else(|| panic!("{path} was not written: {:?}", written.keys()))
}

#[test]
fn no_project_of_the_repository_has_findings() {
    for Built { dir, project, .. } in ALL.iter() {
        assert!(!project.registers.is_empty(), "{}", support::label(dir));
        let findings = compile::judge(project, &support::options(&["html"])).findings;
        assert!(findings.is_empty(), "{}: {}", support::label(dir), support::show(project, &findings));
    }
}

#[test]
fn every_register_comes_in_every_language_and_format() {
    for Built { dir, project, written } in ALL.iter() {
        let around = ["404.html", "index.html", "manifest.json", "robots.txt", "seloste.css"];
        let mut expected: BTreeSet<String> = around.map(str::to_owned).into();
        let published = project.settings.base_url.get().is_some();
        expected.extend(published.then(|| "sitemap.xml".to_owned()));
        for loaded in &project.registers {
            for lang in &loaded.languages {
                expected.extend(["html", "fragment.html"].map(|it| format!("{lang}/index.{it}")));
                expected.extend(published.then(|| format!("{lang}/feed.xml")));
                expected.extend(cfg!(feature = "pdf").then(|| format!("{lang}/_notices.pdf")));
                let extensions = seloste::render::FORMATS.iter().map(|it| it.extension).chain(["json"]);
                expected.extend(extensions.map(|it| format!("{lang}/{}.{it}", loaded.id)));
            }
        }
        let found: BTreeSet<String> = written.keys().cloned().collect();
        assert_eq!(found, expected, "{}", support::label(dir));
        for (path, bytes) in written {
            assert!(bytes.len() > 20 || path.ends_with(".json"), "{path} says nothing");
        }
    }
}

#[test]
fn word_files_are_written_only_when_they_are_named() {
    let (mut project, _) = support::project(&[("seloste.toml", "languages = [\"fi\"]\n")]);
    let formats = compile::default_formats(&project.settings);
    assert!(!formats.contains(&"docx".to_owned()) && formats.starts_with(&["html".to_owned()]), "{formats:?}");
    (project, _) = support::project(&[("seloste.toml", "languages = [\"fi\"]\nformats = [\"docx\"]\n")]);
    assert_eq!(compile::default_formats(&project.settings), ["docx"]);
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    for Built { dir, written, .. } in ALL.iter() {
        let run = |threads: usize, shuffle: bool| {
            let mut files = support::read(dir);
            if shuffle {
                files.reverse();
                let half = files.len() / 2;
                files.rotate_left(half);
            }
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let formats = support::formats();
            let options = support::options(&formats.iter().map(String::as_str).collect::<Vec<_>>());
            pool.install(|| support::build(&files, &options))
        };
        for (threads, shuffle) in [(1, false), (8, true)] {
            let other = run(threads, shuffle);
            assert_eq!(written.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
            for (path, bytes) in written {
                assert!(other.get(path) == Some(bytes), "{}: {path}, {threads} threads", support::label(dir));
            }
        }
    }
}

#[test]
fn the_manifest_lists_every_file_with_its_size() {
    let written = &ALL[0].written;
    let manifest: serde_json::Value = serde_json::from_slice(&written["manifest.json"]).unwrap();
    let files = manifest["files"].as_array().unwrap();
    let listed: Vec<(&str, u64)> =
        files.iter().map(|it| (it["path"].as_str().unwrap(), it["bytes"].as_u64().unwrap())).collect();
    let found: Vec<(&str, u64)> = written
        .iter()
        .filter(|(path, _)| *path != "manifest.json")
        .map(|(path, bytes)| (path.as_str(), bytes.len() as u64))
        .collect();
    assert_eq!(listed, found);
    assert!(files.iter().all(|it| it["sha256"].as_str().is_some_and(|it| it.len() == 64)));
}

#[test]
fn pages_are_well_formed() {
    for Built { dir, written, .. } in ALL.iter() {
        for (path, bytes) in written.iter().filter(|(path, _)| path.ends_with(".html")) {
            let text = std::str::from_utf8(bytes).unwrap();
            let faults = if path.ends_with(".fragment.html") {
                html::faults(&format!(
                    "<!DOCTYPE html>\n<html lang=\"fi\"><head><title>x</title></head><body><main><h1>x</h1>{text}</main></body></html>"
                ))
            } else {
                html::faults(text)
            };
            assert!(faults.is_empty(), "{}: {path}: {faults:#?}", support::label(dir));
        }
    }
}

#[test]
fn the_reader_of_pages_finds_faults() {
    let page = |body: &str| {
        format!(
            "<!DOCTYPE html>\n<html lang=\"fi\"><head><title>x</title></head><body><main>{body}</main></body></html>"
        )
    };
    let fine = "<h1>a</h1><p id=\"x\">b <a href=\"#x\">c</a> &amp; d</p>";
    assert_eq!(html::faults(&page(fine)), Vec::<String>::new());
    let broken = [
        "<h1>a</h1><h3>b</h3>",
        "<h1>a</h1><p id=\"x\">b</p><p id=\"x\">c</p>",
        "<h1>a</h1><a href=\"#nowhere\">b</a>",
        "<h1>a</h1><p><ul><li>b</li></ul></p>",
        "<h1>a</h1><p>b",
        "<h1>a</h1><p>b & c</p>",
        "<h1>a</h1><p>b > c</p>",
        "<h1>a</h1><p class=x>b</p>",
        "<h1>a</h1><ul>b<li>c</li></ul>",
        "<h1>a</h1><a href=\"javascript:x\">b</a>",
        "<h1>a</h1><a href=\"https://a.fi\"><a href=\"https://b.fi\">b</a></a>",
        "<p>no heading</p>",
    ];
    for it in broken {
        assert_ne!(html::faults(&page(it)), Vec::<String>::new(), "{it}");
    }
}

#[test]
fn every_link_arrives() {
    for Built { dir, written, .. } in ALL.iter() {
        assert_eq!(html::broken_links(written), Vec::<String>::new(), "{}", support::label(dir));
    }
}

#[test]
fn every_format_says_the_same_words() {
    for Built { dir, project, written } in ALL.iter() {
        for (id, lang, doc) in support::docs(project) {
            same_words(&format!("{}: {lang}/{id}", support::label(dir)), &doc, |extension| {
                file(written, &format!("{lang}/{id}.{extension}")).to_vec()
            });
        }
    }
}

/// A draft with gaps, numbered and not: what the formats add must be the same too.
#[test]
fn every_format_says_the_same_words_of_a_draft() {
    for profile in ["gdpr", "finnish-classic"] {
        let settings = format!("profile = \"{profile}\"\nlanguages = [\"fi\", \"sv\", \"en\"]\n");
        let register = "\
register: holes
name: { fi: Reikiä, en: Holes }
controller: { name: { fi: Virasto, sv: Ämbetsverket, en: Agency }, kind: municipality }
purposes:
  - text: { fi: 'Teemme **työtä** 1 < 2 & 3 > 2.', sv: 'Vi arbetar [här](https://example.fi/a_b*c).' }
data:
  - { id: d, items: [email-address, { fi: 'a | b', sv: '*c*', en: '# d' }] }
retention:
  - { of: [d], period: P18M, after: case-closed }
";
        let (project, _) = support::project(&[("seloste.toml", &settings), ("registers/holes.yaml", register)]);
        let lowering = support::Lowering::of(&project);
        let theme = seloste::render::Theme::new(&BTreeMap::new()).unwrap();
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let loaded = &project.registers[0];
            let doc = lowering.doc(loaded, &loaded.register, &lang, true);
            assert!(doc.gaps().len() > 5, "{lang}: {:?}", doc.gaps());
            assert_eq!(doc.numbered, profile == "finnish-classic");
            same_words(&format!("{profile}: {lang}"), &doc, |extension| {
                let format = seloste::render::FORMATS.iter().find(|it| it.extension == extension).unwrap();
                format.write(&doc, &theme).unwrap()
            });
        }
    }
}

/// Compares the words of the formats with those of the document.
fn same_words(label: &str, doc: &Doc, bytes: impl Fn(&str) -> Vec<u8>) {
    let rendered = |extension: &str| String::from_utf8(bytes(extension)).unwrap();
    let full = words::with_additions(doc);
    let said = plain::doc(&full).join("\n");
    let expected = words::letters(&said);
    assert!(expected.len() > 200, "{label} says nothing");
    same(label, "html", &words::letters(&html::main_text(&rendered("html"))), &expected);
    let inside = format!("<!DOCTYPE html>\n<main>{}</main>", rendered("fragment.html"));
    same(label, "fragment", &words::letters(&html::main_text(&inside)), &expected);
    let markdown = rendered("md");
    let draft = if doc.draft { doc.words.draft.as_str() } else { "" };
    let text = words::of_markdown(&markdown, doc);
    same(label, "markdown", &words::letters(&text.replacen(draft, "", 1)), &expected);
    let marks = |all: Vec<(usize, String)>| -> Vec<(usize, String)> {
        all.into_iter().map(|(level, text)| (level, words::letters(&text))).collect()
    };
    assert_eq!(marks(words::markdown_headings(&markdown)), marks(words::headings(&full)), "{label}");
    same(label, "typst", &words::letters(&words::of_typst(&rendered("typ"))), &expected);
    same_word_file(label, doc, &bytes("docx"));
    // Cells stand side by side in plain text, so that only the words themselves can be compared.
    let text = words::of_text(&rendered("txt"), doc);
    let text = if doc.draft { text.replacen(draft, "", 1) } else { text };
    let (found, expected) = (words::bag(&text), words::bag(&said));
    let without = |a: &[String], b: &[String]| -> Vec<String> {
        let mut left = b.to_vec();
        a.iter()
            .filter(|it| match left.iter().position(|other| other == *it) {
                Some(at) => {
                    left.swap_remove(at);
                    false
                }
                None => true,
            })
            .cloned()
            .collect()
    };
    assert_eq!((without(&found, &expected), without(&expected, &found)), (vec![], vec![]), "{label}: text: more, less");
}

/// Compares a Word file with the document. Word itself numbers the headings, so that the numbers are not in the text.
fn same_word_file(label: &str, doc: &Doc, bytes: &[u8]) {
    let full = words::with_additions(&Doc { numbered: false, ..doc.clone() });
    let parts = docx::parts(bytes);
    let paragraphs = docx::paragraphs(docx::part(&parts, "word/document.xml"));
    let text: Vec<&str> = paragraphs.iter().map(|it| it.text.as_str()).collect();
    same(label, "docx", &words::letters(&text.join("\n")), &words::letters(&plain::doc(&full).join("\n")));
    let outline = paragraphs.iter().filter_map(|it| {
        let level = match it.style.as_str() {
            "Title" => 1,
            style => 1 + style.strip_prefix("Heading")?.parse::<usize>().unwrap(),
        };
        Some((level, words::letters(&it.text)))
    });
    let expected = words::headings(&full).into_iter().map(|(level, text)| (level, words::letters(&text)));
    assert_eq!(outline.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{label}");
    assert_eq!(
        docx::part(&parts, "word/styles.xml").contains("<w:numPr><w:numId w:val=\"2\"/>"),
        doc.numbered,
        "{label}"
    );
}

/// Two texts, with the place where they part.
fn same(label: &str, format: &str, found: &str, expected: &str) {
    if found == expected {
        return;
    }
    let at = found.chars().zip(expected.chars()).take_while(|(a, b)| a == b).count();
    let around = |text: &str| text.chars().skip(at.saturating_sub(30)).take(90).collect::<String>();
    panic!(
        "{label}: {format} parts from the notice:\n  found    …{}…\n  expected …{}…",
        around(found),
        around(expected)
    );
}

#[test]
fn facts_are_the_same_in_every_language() {
    for Built { dir, project, .. } in ALL.iter() {
        let mut by_register: BTreeMap<String, Vec<(Lang, fold::Facts)>> = BTreeMap::new();
        for (id, lang, doc) in support::docs(project) {
            by_register.entry(id).or_default().push((lang, fold::facts(&doc)));
        }
        for (id, all) in by_register {
            let (first, facts) = &all[0];
            assert!(!facts.cites.is_empty() && !facts.mails.is_empty(), "{id}: {facts:?}");
            for (lang, other) in &all[1..] {
                let label = format!("{}: {id}: {first} and {lang}", support::label(dir));
                assert_eq!(facts.dates, other.dates, "{label}: dates");
                assert_eq!(facts.periods, other.periods, "{label}: periods");
                assert_eq!(facts.mails, other.mails, "{label}: e-mail addresses");
                assert_eq!(facts.phones, other.phones, "{label}: phone numbers");
                assert_eq!(facts.acts, other.acts, "{label}: acts");
                assert_eq!(facts.cites, other.cites, "{label}: citations");
                assert_eq!(facts.anchors, other.anchors, "{label}: sections");
            }
        }
    }
}

#[test]
fn no_published_notice_has_a_gap_or_foreign_words() {
    for Built { dir, project, .. } in ALL.iter() {
        for (id, lang, doc) in support::docs(project) {
            assert_eq!(doc.gaps(), Vec::<&seloste::doc::Gap>::new(), "{}: {lang}/{id}", support::label(dir));
            let said = plain::doc(&doc).join("\n");
            let marks = ["{", "}", "$", "⟨", "undefined", "\u{2068}"];
            assert!(marks.iter().all(|it| !said.contains(it)), "{}: {lang}/{id}: {said}", support::label(dir));
        }
    }
}

#[test]
fn data_are_version_1_and_fit_their_schema() {
    let schema = export::schema();
    let validator = schema.is_object().then(|| jsonschema::validator_for(&schema).unwrap());
    for Built { written, .. } in ALL.iter() {
        for (path, bytes) in written.iter().filter(|(path, _)| path.ends_with(".json") && *path != "manifest.json") {
            let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
            assert_eq!(value["version"], 1, "{path}");
            let validator = validator.as_ref().unwrap();
            let errors: Vec<String> = validator.iter_errors(&value).map(|it| it.to_string()).collect();
            assert!(errors.is_empty(), "{path}: {errors:#?}");
        }
    }
}
