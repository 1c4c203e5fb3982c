//! The fuzz targets as tests: the committed corpus whole, and a little of what chance makes of it. Without it a promise
//! would hold only where somebody runs a fuzzer.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::support;
use crate::support::targets::{ALL, Target};

/// The committed cases of a target: `tests/corpus/<target>/`.
fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = support::repository().join("tests/corpus").join(target);
    let entries = fs::read_dir(&folder).unwrap_or_else(|it| panic!("{}: {it}", folder.display()));
    let mut found: Vec<PathBuf> = entries.map(|it| it.unwrap().path()).collect();
    found.sort();
    assert!(!found.is_empty(), "no corpus for {target}");
    found.into_iter().map(|it| (it.clone(), support::bytes(&it))).collect()
}

/// What a fuzzer found to reach new code, one input a line: `tests/corpus/grown/<target>`, where there is one.
fn grown(target: &str) -> Vec<(String, Vec<u8>)> {
    let path = support::repository().join("tests/corpus/grown").join(target);
    let lines = if path.exists() { support::text(&path) } else { String::new() };
    lines.lines().map(|it| (it.to_owned(), unescaped(it))).collect()
}

/// The bytes of a line with `\n`, `\\` and `\xNN`.
fn unescaped(line: &str) -> Vec<u8> {
    let mut rest = line.bytes();
    let mut bytes = Vec::new();
    while let Some(it) = rest.next() {
        bytes.push(match (it, if it == b'\\' { rest.next() } else { None }) {
            (it, None) => it,
            (_, Some(b'n')) => b'\n',
            (_, Some(b'\\')) => b'\\',
            (_, Some(_)) => {
                let digits: String = rest.by_ref().take(2).map(char::from).collect();
                u8::from_str_radix(&digits, 16).unwrap_or_else(|it| panic!("{line}: {it}"))
            }
        });
    }
    bytes
}

#[test]
fn every_target_holds_on_its_corpus() {
    assert_eq!(unescaped("a\\n\\\\\\xc3\\xa5"), "a\n\\å".as_bytes());
    for (name, target) in ALL {
        let committed = corpus(name).into_iter().map(|(path, bytes)| (path.display().to_string(), bytes));
        for (case, bytes) in committed.chain(grown(name)) {
            // The name is shown with the panic of a case that fails.
            println!("{name}: {case}");
            target(&bytes);
        }
    }
}

/// A change of some bytes: cut out, put in, doubled, turned around.
#[derive(Clone, Debug)]
enum Change {
    Cut(usize, usize),
    Insert(usize, Vec<u8>),
    Double(usize, usize),
    Byte(usize, u8),
}

/// What the notations know: a fuzzer finds these by itself, chance does not.
const WORDS: &[&str] = &[
    ": ",
    "- ",
    "\n",
    "\n  ",
    "\t",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "!!str ",
    "|\n",
    ">-\n",
    "'",
    "\"",
    "#",
    "\r",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{85}",
    "å",
    "\u{1f1eb}\u{1f1ee}",
    "<b>",
    "](",
    "![",
    "javascript:",
    "**",
    "_",
    "`",
    "\\",
    "&amp;",
    "{{",
    "{%",
    "\n---\n",
    "\n[x]\n",
    "\n[[x]]\n",
    " = ",
    "'''",
    "\"\"\"",
    "99999999999999999999",
    "1–90 artikla",
    " § ",
    "6(1)(c)",
    "none",
    "-- registers/b.yaml --\n",
    "-- seloste.toml --\n",
    "-- locales/fi/notice.ftl --\n",
    "extends: ",
    "register: ",
    "P1M",
];

fn change() -> impl Strategy<Value = Change> {
    let word = prop::sample::select(WORDS).prop_map(|it| it.as_bytes().to_vec());
    prop_oneof![
        (any::<usize>(), 0..40_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        (any::<usize>(), word).prop_map(|(at, word)| Change::Insert(at, word)),
        (any::<usize>(), 0..200_usize).prop_map(|(at, length)| Change::Double(at, length)),
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
    ]
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let at = |at: &usize| at % (bytes.len() + 1);
        match change {
            Change::Cut(start, length) => {
                let start = at(start);
                let end = (start + length).min(bytes.len());
                bytes.drain(start..end);
            }
            Change::Insert(place, word) => {
                let place = at(place);
                bytes.splice(place..place, word.iter().copied());
            }
            Change::Double(start, length) => {
                let start = at(start);
                let copy = bytes[start..(start + length).min(bytes.len())].to_vec();
                bytes.splice(start..start, copy);
            }
            Change::Byte(place, byte) => {
                let place = at(place);
                if let Some(it) = bytes.get_mut(place) {
                    *it = *byte;
                }
            }
        }
    }
    bytes
}

/// How many inputs chance makes for each target: a few seconds in all, in a build without optimisation. `FUZZ_CASES`
/// multiplies them.
fn cases(name: &str) -> u32 {
    #[expect(clippy::disallowed_methods, reason = "a test may be told to take longer")]
    let times = std::env::var("FUZZ_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(1);
    times * if name == "pipeline" { 6 } else { 300 }
}

fn hold(name: &str, target: Target) {
    let seeds: Vec<Vec<u8>> = corpus(name).into_iter().map(|it| it.1).filter(|it| it.len() < 20_000).collect();
    let input = (prop::sample::select(seeds), prop::collection::vec(change(), 0..12));
    let config = Config { cases: cases(name), failure_persistence: None, ..Config::default() };
    // The same inputs in every run: a test that fails by chance is a test that nobody believes.
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let outcome = TestRunner::new_with_rng(config, chance).run(&input, |(seed, changes)| {
        target(&changed(seed, &changes));
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{name}: {error}");
    }
}

#[test]
fn every_target_holds_on_what_chance_makes_of_the_corpus() {
    for (name, target) in ALL {
        hold(name, target);
    }
}

/// Each target has its file in `fuzz/`, which the build of the program does not see.
#[test]
fn cargo_fuzz_has_every_target() {
    let manifest = support::text(&support::repository().join("fuzz/Cargo.toml"));
    for (name, _) in ALL {
        assert!(manifest.contains(&format!("name = \"{name}\"\npath = \"fuzz_targets/{name}.rs\"")), "{name}");
        let file = support::text(&support::repository().join(format!("fuzz/fuzz_targets/{name}.rs")));
        assert!(file.contains(&format!("seloste_fuzz::run(\"{name}\", bytes)")), "{name}");
    }
    assert_eq!(manifest.matches("[[bin]]").count(), ALL.len());
}

/// What is fuzzed is what is shipped: the lock file of `fuzz/` has the program's versions, and all that the program uses.
#[test]
fn cargo_fuzz_has_the_versions_of_the_program() {
    let packages = |file: &str| -> Vec<(String, String)> {
        let text = support::text(&support::repository().join(file));
        let value = |line: &str, key: &str| Some(line.strip_prefix(key)?.trim_matches('"').to_owned());
        let lines: Vec<&str> = text.lines().collect();
        lines.windows(2).filter_map(|it| Some((value(it[0], "name = ")?, value(it[1], "version = ")?))).collect()
    };
    let shipped = packages("Cargo.lock");
    let fuzzed = packages("fuzz/Cargo.lock");
    for it in &fuzzed {
        // Packages of the fuzzer itself are not in the program.
        let known = shipped.iter().any(|(name, _)| *name == it.0);
        assert!(!known || shipped.contains(it), "fuzz/Cargo.lock has {} {}, which the program has not", it.0, it.1);
    }
    let manifest = support::text(&support::repository().join("Cargo.toml"));
    let needs = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for line in needs.lines().filter(|it| !it.contains("optional = true")) {
        let Some((name, _)) = line.split_once(" = ") else { continue };
        let name = line.split_once("package = \"").map_or(name, |(_, it)| it.split('"').next().unwrap());
        assert!(name.starts_with('#') || fuzzed.iter().any(|it| it.0 == name), "fuzz/Cargo.lock is without {name}");
    }
}

/// The deepest nesting that a flag allows, through every stage, on the stack of a thread of the pool.
#[test]
fn the_deepest_nesting_fits_the_stack_of_a_thread() {
    use seloste::source::Limits;
    let limits = Limits { depth: Limits::DEEPEST, ..Limits::DEFAULT };
    let nested = |open: &str, close: &str, depth: usize| format!("{}x{}", open.repeat(depth), close.repeat(depth));
    let depth = Limits::DEEPEST;
    let register = format!(
        "register: a\nlanguages: [en]\nname: {}\npurposes: {}\nunknown: {}\ndata: {}\nsummary: {{ en: \"{}\" }}\n",
        nested("[", "]", depth - 2),
        nested("{a: ", "}", depth - 2),
        nested("- ", "", 0).replace("- ", ""),
        nested("[{id: ", "}]", depth / 2 - 1),
        "- ".repeat(99) + "x **a *b **c *d",
    );
    let toml =
        format!("register = \"b\"\nlanguages = [\"en\"]\nname = {}\n", nested("{a = ", "}", 70).replace('x', "1"));
    let template = format!("{{{{ {}1{} }}}}", "(".repeat(400), ")".repeat(400));
    let fluent = format!("heading-controller = {}\n", nested("{", "}", 29).replace('x', "\"x\""));
    let files = [
        ("registers/a.yaml", register.as_str()),
        ("registers/b.toml", toml.as_str()),
        ("registers/_agency.yaml", register.as_str()),
        ("templates/html/page.html", template.as_str()),
        ("locales/en/notice.ftl", fluent.as_str()),
    ];
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| seloste::project::RawFile {
            path: (*path).to_owned(),
            content: seloste::project::Content::Bytes(text.as_bytes().to_vec()),
        })
        .collect();
    // Rust gives two mebibytes to a thread that asks for nothing, and Rayon asks for nothing.
    let thread = std::thread::Builder::new().stack_size(2 << 20);
    let made = thread.spawn(move || support::targets::run(files, limits)).unwrap().join().unwrap();
    assert!(made.keys().any(|it| it.starts_with("report/")));
    let report = String::from_utf8(made["report/short-en"].clone()).unwrap();
    assert!(!report.lines().any(|it| it.contains("a.yaml") && it.contains("[too-deep]")), "{report}");
}
