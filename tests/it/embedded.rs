//! What is embedded is what is in the folders. The compiler sees when an embedded file changes, but not that there is a
//! new one; without this test a program could go out without its newest language.

use std::fs;
use std::path::Path;

use crate::program::Project;
use crate::support;

const HINT: &str = "a new file is embedded only when the crate is compiled again: touch src/lib.rs";

fn files(folder: &Path, found: &mut Vec<String>, root: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found, root);
        } else {
            found.push(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
}

fn below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    files(folder, &mut found, folder);
    found.sort();
    found
}

#[test]
fn every_language_file_is_in_the_program() {
    let folder = support::repository().join("locales");
    for path in below(&folder) {
        let text = support::text(&folder.join(&path));
        assert_eq!(seloste::i18n::embedded_text(&path), Some(text.as_str()), "locales/{path}: {HINT}");
    }
}

#[test]
fn every_example_is_in_the_program() {
    let folder = support::repository().join("examples");
    for entry in fs::read_dir(&folder).unwrap() {
        let example = entry.unwrap().path();
        let name = example.file_name().unwrap().to_str().unwrap().to_owned();
        let project = Project::empty();
        let run = project.run(&format!("new --no-input --example {name} --dir {name}"));
        assert_eq!(run.code, 0, "examples/{name}: {HINT}: {run:?}");
        let copied = below(&project.path(&name));
        // What a build leaves in an example is not part of it.
        let wanted: Vec<String> = below(&example).into_iter().filter(|it| !it.starts_with("dist/")).collect();
        assert_eq!(copied, wanted, "examples/{name}: {HINT}");
        for path in copied {
            let (ours, theirs) =
                (support::bytes(&example.join(&path)), support::bytes(&project.path(&name).join(&path)));
            assert!(ours == theirs, "examples/{name}/{path}: {HINT}");
        }
    }
}
