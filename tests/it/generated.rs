//! What `docs/` holds against what the code says; without it the documentation would be right on the day it was written.
//!
//! `UPDATE=1 cargo test` writes the files anew.

use std::path::Path;

use seloste::doc::Doc;
use seloste::guide::{self, catalogue, reference, schema};
use seloste::i18n::Locales;
use seloste::lang::Lang;
use seloste::render::{Manuscript, Theme, markdown};
use seloste::{export, lower, report};
use serde_json::Value;

/// Holds a file of the repository against what the code generates; with `UPDATE` in the environment it is written.
#[expect(clippy::disallowed_methods, reason = "a test may read and write the repository")]
pub(crate) fn check(path: &str, bytes: &[u8]) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var("UPDATE").is_ok_and(|it| !it.is_empty() && it != "0") {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, bytes).unwrap();
        return;
    }
    let found = std::fs::read(&file).unwrap_or_default();
    if found != bytes {
        let (found, bytes) = (String::from_utf8_lossy(&found), String::from_utf8_lossy(bytes));
        let line = found.lines().zip(bytes.lines()).take_while(|(a, b)| a == b).count();
        panic!(
            "`{path}` is not what the code generates, from line {}:\n  file: {:?}\n  code: {:?}\nrun `UPDATE=1 cargo test` and look at what changed",
            line + 1,
            found.lines().nth(line),
            bytes.lines().nth(line),
        );
    }
}

fn json(value: &Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

#[test]
fn schemas() {
    check("docs/register.schema.json", &json(&schema::register()));
    check("docs/project.schema.json", &json(&schema::project()));
    check("docs/notice.schema.json", &json(&export::schema()));
    check("docs/report.schema.json", &json(&report::json::schema()));
    check("docs/coverage.schema.json", &json(&guide::coverage::data::schema()));
}

fn languages() -> [Lang; 3] {
    [Lang::fi(), Lang::sv(), Lang::en()]
}

/// A document as Markdown.
pub(crate) fn markdown(doc: &Doc) -> Vec<u8> {
    markdown::render(&Manuscript::new(doc, &Theme::new(&std::collections::BTreeMap::new()).unwrap())).unwrap()
}

#[test]
fn reference() {
    for lang in languages() {
        check(&format!("docs/reference/{lang}.md"), &markdown(&reference::reference(&lang)));
    }
}

#[test]
fn vocabulary() {
    for lang in languages() {
        check(&format!("docs/vocabulary/{lang}.md"), &markdown(&reference::vocabulary(&lang)));
    }
}

/// What became of every requirement.
#[test]
fn requirements() {
    let locales = Locales::embedded();
    for lang in languages() {
        let words = lower::words(locales.get(&lang).unwrap());
        check(&format!("docs/requirements/{lang}.md"), &markdown(&guide::requirements::requirements(&lang, words)));
    }
}

/// The page of every rule and of every other finding, and the list of the rules.
#[test]
fn handbook() {
    let locales = Locales::embedded();
    for lang in languages() {
        let words = || lower::words(locales.get(&lang).unwrap());
        check(&format!("docs/handbook/{lang}/README.md"), &markdown(&guide::list(&lang, words())));
        let names = guide::names().into_iter().chain(catalogue::entries().map(|it| it.name));
        for name in names {
            let page = guide::explain(name, &lang, words(), &locales).unwrap();
            check(&format!("docs/handbook/{lang}/{name}.md"), &markdown(&page));
        }
    }
}
