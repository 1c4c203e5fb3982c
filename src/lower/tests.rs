//! Whole registers in all their languages: what they say, that nothing is lost between languages, and that what is
//! missing becomes a gap under the rule's own name.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::{CHAPTERS, Context, Profile, notice};
use crate::doc::{Block, Doc, Inline, Section, plain};
use crate::lang::Lang;
use crate::law::statute::Index;
use crate::project::{Content, Project, RawFile, assemble};

/// The files of a folder, as `cli` would bring them.
#[expect(clippy::disallowed_methods, reason = "tests read the registers of the repository")]
fn folder(root: &str) -> Project {
    let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let mut files = Vec::new();
    let mut open = vec![base.clone()];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&base).unwrap().to_str().unwrap().replace('\\', "/");
                files.push(RawFile { path: name, content: Content::Bytes(std::fs::read(&path).unwrap()) });
            }
        }
    }
    assemble(files).0
}

fn one(yaml: &str) -> Project {
    let content = Content::Bytes(yaml.as_bytes().to_vec());
    assemble(vec![RawFile { path: "registers/x.yaml".to_owned(), content }]).0
}

/// The notices of a register, one for each of its languages.
fn notices(project: &Project, id: &str) -> Vec<Doc> {
    let loaded = project.registers.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("no register {id}"));
    let (index, profile, registers) = (Index::embedded(), Profile::gdpr(), BTreeMap::new());
    loaded
        .languages
        .iter()
        .map(|lang| {
            let context = Context {
                locale: project.locales.get(lang).unwrap(),
                locales: &project.locales,
                index: &index,
                profile: &profile,
                as_of: date(2026, 11, 22),
                draft: false,
                languages: &loaded.languages,
                path: id,
                registers: &registers,
            };
            notice(&loaded.register, &context)
        })
        .collect()
}

fn complete() -> Project {
    one(include_str!("../../tests/fixtures/complete.yaml"))
}

fn outline(doc: &Doc) -> String {
    fn push(sections: &[Section], depth: usize, out: &mut String) {
        for it in sections {
            out.push_str(&format!("{} {} [#{}]\n", "#".repeat(depth), plain::inlines(&it.title), it.id));
            for line in plain::blocks(&it.blocks) {
                out.push_str(&line);
                out.push('\n');
            }
            push(&it.sections, depth + 1, out);
        }
    }
    let mut out = format!("# {}\n", plain::inlines(&doc.title));
    for line in plain::blocks(&doc.lead) {
        out.push_str(&line);
        out.push('\n');
    }
    push(&doc.sections, 2, &mut out);
    out
}

#[test]
fn the_complete_register_is_told_in_full() {
    let project = complete();
    for doc in notices(&project, "asiakaspalvelu") {
        assert_eq!(doc.gaps(), Vec::<&crate::doc::Gap>::new(), "{}", doc.lang);
        insta::assert_snapshot!(format!("complete-{}", doc.lang), outline(&doc));
    }
}

#[test]
fn the_registers_of_the_repository() {
    let mut all = String::new();
    for root in ["."] {
        let _ = root;
        let project = folder("registers");
        for loaded in &project.registers {
            for doc in notices(&project, &loaded.id) {
                all.push_str(&format!("=== {} {}\n{}", loaded.id, doc.lang, outline(&doc)));
            }
        }
    }
    insta::assert_snapshot!("all", all);
}
