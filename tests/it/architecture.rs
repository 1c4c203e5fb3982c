//! Holds `ARCHITECTURE.md` and the source against each other; without it the table of modules would be a wish, and in a
//! year everything would use everything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{self, scan};

/// A file of code may have this many lines; a longer one holds two things.
const MOST_LINES: usize = 500;

/// Files that hold nothing but data, however long they are.
const DATA: &[&str] = &[];

/// Crates that the manifest names for a feature of theirs; others use them.
const FOR_FEATURES: &[&str] = &["icu_provider"];

/// A line of the table.
#[derive(Debug, Default)]
struct Module {
    may_use: BTreeSet<String>,
    crates: BTreeSet<String>,
}

/// The table of modules in `ARCHITECTURE.md`.
fn table(text: &str) -> BTreeMap<String, Module> {
    let section = text.split("\n## Modules\n").nth(1).expect("a section `Modules`");
    let section = section.split("\n## ").next().unwrap_or_default();
    let mut found: BTreeMap<String, Module> = BTreeMap::new();
    for line in section.lines().filter(|it| it.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert!(cells.len() == 4, "four cells: {line}");
        let names =
            |cell: &str| -> BTreeSet<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
        let name = cells[0].trim_matches('`').to_owned();
        let above = found.keys().cloned();
        let may_use = if cells[2] == "all above" { above.collect() } else { names(cells[2]) };
        let unknown: Vec<&String> = may_use.iter().filter(|it| !found.contains_key(*it)).collect();
        // Modules stand in the order in which they are built on each other, but for the pair that the text names.
        let pair = |it: &String| name == "site" && it == "compile";
        assert!(unknown.iter().all(|it| pair(it)), "{name} may use what stands below it: {unknown:?}");
        let module = Module { may_use, crates: names(cells[3]) };
        assert!(found.insert(name, module).is_none(), "twice: {line}");
    }
    found
}

fn architecture() -> BTreeMap<String, Module> {
    table(&support::text(&support::repository().join("ARCHITECTURE.md")))
}

/// The files of `src/`, with the path of their module.
fn sources() -> Vec<(Vec<String>, PathBuf)> {
    let mut found = Vec::new();
    collect(&support::repository().join("src"), &mut Vec::new(), &mut found);
    found.sort();
    assert!(found.len() > 100, "only {} files", found.len());
    found
}

fn collect(dir: &Path, way: &mut Vec<String>, found: &mut Vec<(Vec<String>, PathBuf)>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            way.push(name);
            collect(&path, way, found);
            way.pop();
        } else if path.extension().is_some_and(|it| it == "rs") {
            let own = if name == "mod" { None } else { Some(name) };
            found.push((way.iter().cloned().chain(own).collect(), path));
        }
    }
}

/// Whether a module exists only in tests, which may look over the borders.
fn is_test(module: &[String]) -> bool {
    module.iter().any(|it| it == "tests" || it == "sample")
}

/// The source of a file without its tests.
fn without_tests(source: &str) -> &str {
    let tests =
        source.find("\n#[cfg(test)]\nmod tests {").or_else(|| source.find("\n#[cfg(test)]\npub(crate) mod tests {"));
    tests.map_or(source, |at| &source[..at])
}

/// The outside crates of the manifest, as the source writes them.
fn crates() -> Vec<String> {
    let manifest = support::text(&support::repository().join("Cargo.toml"));
    let mut found = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]" || (line.starts_with("[target.") && line.ends_with(".dependencies]"));
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            found.push(name.trim().replace('-', "_"));
        }
    }
    assert!(found.len() > 20, "{found:?}");
    found
}

/// What a file uses against the borders.
fn trespasses(module: &[String], source: &str, table: &BTreeMap<String, Module>, crates: &[&str]) -> Vec<String> {
    let top = module[0].as_str();
    let Some(own) = table.get(top) else { return vec![format!("`{top}` is not in the table")] };
    let mut found = Vec::new();
    for root in scan::roots(source, module.len()) {
        // The macro `text!` lives in `lang`.
        let root = if root == "text" { "lang".to_owned() } else { root };
        if root != top && !own.may_use.contains(&root) {
            found.push(format!("`{top}` must not use `{root}`"));
        }
    }
    for name in scan::outside(source, crates) {
        if !own.crates.contains(name) {
            found.push(format!("`{top}` must not use the crate `{name}`"));
        }
    }
    found
}

#[test]
fn every_module_keeps_its_borders() {
    let table = architecture();
    let crates = crates();
    let crates: Vec<&str> = crates.iter().map(String::as_str).collect();
    let mut found = Vec::new();
    for (module, path) in sources() {
        if module == ["lib"] || module == ["main"] || is_test(&module) {
            continue;
        }
        let text = support::text(&path);
        for it in trespasses(&module, without_tests(&text), &table, &crates) {
            found.push(format!("{}: {it}", support::label(&path)));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_in_the_table_is_idle() {
    let table = architecture();
    let crates = crates();
    let names: Vec<&str> = crates.iter().map(String::as_str).collect();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, path) in sources() {
        let text = support::text(&path);
        let mine = used.entry(module[0].clone()).or_default();
        mine.extend(
            scan::roots(&text, module.len()).into_iter().map(|it| if it == "text" { "lang".to_owned() } else { it }),
        );
        mine.extend(scan::outside(&text, &names).into_iter().map(str::to_owned));
    }
    let mut idle = Vec::new();
    for (name, module) in &table {
        let mine = &used[name];
        let all = module.may_use.union(&module.crates);
        // `cli` may use everything.
        idle.extend(
            all.filter(|it| name != "cli" && !mine.contains(*it)).map(|it| format!("`{name}` does not use `{it}`")),
        );
    }
    for it in &crates {
        if !table.values().any(|module| module.crates.contains(it)) && !FOR_FEATURES.contains(&it.as_str()) {
            idle.push(format!("the crate `{it}` has no home"));
        }
    }
    for it in table.values().flat_map(|it| &it.crates) {
        if !crates.contains(it) {
            idle.push(format!("there is no crate `{it}`"));
        }
    }
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn the_table_has_every_module_in_the_order_of_the_library() {
    let root = support::repository();
    let declared: Vec<String> = support::text(&root.join("src/lib.rs"))
        .lines()
        .filter_map(|it| Some(it.strip_prefix("pub mod ")?.trim_end_matches(';').to_owned()))
        .collect();
    let text = support::text(&root.join("ARCHITECTURE.md"));
    let section = text.split("\n## Modules\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let told: Vec<String> =
        section.lines().filter_map(|it| it.strip_prefix("| `")?.split('`').next().map(str::to_owned)).collect();
    assert_eq!(told, declared);
    let folders: BTreeSet<String> =
        sources().into_iter().map(|(it, _)| it[0].clone()).filter(|it| it != "lib" && it != "main").collect();
    assert_eq!(folders, declared.into_iter().collect());
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    let mut faults = Vec::new();
    for (_, path) in sources() {
        let text = support::text(&path);
        let label = support::label(&path);
        if !text.starts_with("//! ") {
            faults.push(format!("{label} does not open with `//!`"));
        }
        let lines = scan::lines_of_code(&text);
        if lines > MOST_LINES && !DATA.contains(&label.as_str()) {
            faults.push(format!("{label} has {lines} lines of code"));
        }
        let code = scan::strip(&text, false);
        for word in ["HashMap", "HashSet"] {
            if code.contains(word) {
                faults.push(format!("{label} uses `{word}`, whose order changes from run to run"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn only_the_command_line_touches_the_world() {
    let world =
        ["std::fs", "std::env", "std::process", "SystemTime", "Instant::now", "println!", "eprintln!", "stdin()"];
    for (module, path) in sources() {
        if module[0] == "cli" || module == ["main"] || is_test(&module) {
            continue;
        }
        let text = support::text(&path);
        let code = scan::strip(without_tests(&text), false);
        for it in world {
            assert!(!code.contains(it), "{}: `{it}`", support::label(&path));
        }
    }
}

#[test]
fn every_folder_of_the_architecture_exists() {
    let root = support::repository();
    let text = support::text(&root.join("ARCHITECTURE.md"));
    let section = text.split("\n## Where to add\n").nth(1).expect("a section `Where to add`");
    let mut paths = 0;
    for path in section.split('`').skip(1).step_by(2).filter(|it| it.contains('/') && !it.contains(['<', ' '])) {
        assert!(root.join(path).exists(), "`{path}` does not exist");
        paths += 1;
    }
    assert!(paths >= 10, "only {paths} paths");
}

#[test]
fn the_scanner_sees_every_way_to_use_a_module() {
    let cases: [(&str, usize, &[&str]); 16] = [
        ("use crate::check;", 1, &["check"]),
        ("use crate::check::{Rule, Verdict};", 1, &["check"]),
        ("use crate::{diag::Level, check};", 1, &["check", "diag"]),
        ("use crate::{diag::{Level, Message}, lower::{self, cx::{Cx, token}}, text};", 1, &["diag", "lower", "text"]),
        ("fn f() { crate::site::names(p) }", 2, &["site"]),
        ("pub fn f(x: &crate::doc::Doc) {}", 1, &["doc"]),
        ("use super::check;", 1, &["check"]),
        ("use super::check;", 2, &[]),
        ("use super::super::check::Rule;", 2, &["check"]),
        ("use super::{inner, super::check};", 2, &["check"]),
        ("mod tests { use super::check; }", 1, &[]),
        ("mod tests { use super::super::check; }", 1, &["check"]),
        ("use crate::*;", 1, &["*"]),
        ("// use crate::check;\n/* crate::check /* crate::law */ crate::doc */", 1, &[]),
        ("let s = \"crate::check\"; let r = r#\"crate::\"law\"#; let c = '\"'; crate::doc::x();", 1, &["doc"]),
        (
            "macro_rules! m { () => { $crate::lang::Text } } fn f<'a>(x: &'a str) { crate::doc::y(x) }",
            1,
            &["doc", "lang"],
        ),
    ];
    for (source, depth, expected) in cases {
        assert_eq!(scan::roots(source, depth), expected, "{source}");
    }
}

#[test]
fn the_scanner_sees_every_way_to_use_a_crate() {
    let cases: [(&str, &[&str]); 9] = [
        ("use toml::de::DeTable;", &["toml"]),
        ("use serde::{Deserialize, de::Visitor};", &["serde"]),
        ("let x = toml::from_str(s);", &["toml"]),
        ("use ::serde::de;", &["serde"]),
        ("use super::toml::parse;", &[]),
        ("use super::{toml::parse, yaml};", &[]),
        ("use crate::syntax::toml;", &[]),
        ("use serde as s;", &["serde"]),
        ("\"serde::de\"; // toml::x", &[]),
    ];
    for (source, expected) in cases {
        assert_eq!(scan::outside(source, &["serde", "toml"]), expected, "{source}");
    }
}

#[test]
fn planted_trespasses_are_found() {
    let table = table(
        "\n## Modules\n\n| module | what | may use | crates |\n| --- | --- | --- | --- |\n| `lang` | x | | |\n| `law` | x | `lang` | `jiff` |\n| `check` | x | all above | |\n",
    );
    let check = |module: &str, source: &str| trespasses(&[module.to_owned()], source, &table, &["jiff", "serde"]);
    assert_eq!(check("law", "use crate::{lang::Lang, text}; use jiff::civil;"), Vec::<String>::new());
    assert_eq!(check("law", "use crate::{lang::Lang, check};"), ["`law` must not use `check`"]);
    assert_eq!(check("law", "use crate::{lang::{Lang, Text}, check::{self, Rule}};"), ["`law` must not use `check`"]);
    assert_eq!(check("lang", "use serde::Serialize;"), ["`lang` must not use the crate `serde`"]);
    assert_eq!(check("check", "use crate::law; use crate::lang;"), Vec::<String>::new());
    assert_eq!(check("other", "").len(), 1);
}
