//! What checking costs beside reading: without it a rule that walks every text anew would go unnoticed until an agency
//! with a thousand registers waits for it.
//!
//!     cargo bench --bench check [-- NUMBER]
//!
//! Prints times and their ratios; only the ratios of one run mean anything. One thread, so that they do not depend on
//! how many are free.
//!
//! The last ratio is that of a whole check, of registers that are all the same but for a few words, to what a program
//! takes that reads the same files into plain structs and looks at nothing.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark talks to a person, who sees why it stops"
)]

mod support {
    pub(crate) mod generator;
    pub(crate) mod plain;
}

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::{Duration, Instant};

use seloste::compile::{self, Kept, Options, Run, Scope};
use seloste::model::value::Date;
use seloste::project::{self, Content, Plan, RawFile};
use seloste::source::Limits;

use support::{generator, plain};

/// A register without faults, with everything that rules look at.
const COMPLETE: &str = include_str!("../tests/fixtures/complete.yaml");

/// How often each step is measured; the shortest time counts.
const ROUNDS: usize = 5;

fn main() {
    let number = std::env::args().skip(1).find_map(|it| it.parse().ok()).unwrap_or(1_000);
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global().expect("the first pool");
    let files = registers(number);
    let bytes: usize = files.iter().map(|it| if let Content::Bytes(it) = &it.content { it.len() } else { 0 }).sum();
    println!("{number} registers, {} kB each, {ROUNDS} rounds", bytes / number.max(1) / 1_000);

    let [mut parsing, mut reading, mut checking] = [Duration::MAX; 3];
    for _ in 0..ROUNDS {
        let (time, ()) = timed(|| parse(&files));
        parsing = parsing.min(time);
        let (time, (project, found)) = timed(|| project::assemble(files.clone()));
        assert!(found.is_empty(), "the registers are without faults");
        reading = reading.min(time);
        let (time, judged) = timed(|| compile::judge(&project, &options()));
        assert!(judged.findings.is_empty(), "the registers are without findings");
        checking = checking.min(time);
    }
    let each = |it: Duration| it.as_micros() / number as u128;
    println!("syntax::parse       {:>8} µs a register", each(parsing));
    println!("project::assemble   {:>8} µs a register: parsing, inheritance, types", each(reading));
    println!("compile::judge      {:>8} µs a register: all rules", each(checking));
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    println!("rules / reading     {:>8.2}", ratio(checking, reading));
    println!("check / reading     {:>8.2}   (at most 2)", ratio(reading + checking, reading));
    println!();
    beside_plain_structs(number);
}

/// Compares a whole check with reading the same files into plain structs.
fn beside_plain_structs(number: usize) {
    let files: BTreeMap<String, String> = generator::project(number).into_iter().map(|it| (it.path, it.text)).collect();
    let shared = |path: &str| path == "seloste.toml" || path.ends_with("_agency.yaml");
    let registers: Vec<_> = files.iter().filter(|(path, _)| !shared(path)).collect();
    let [mut checking, mut typed] = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        checking = checking.min(timed(|| check(&files)).0);
        typed = typed.min(timed(|| plain::read(registers.iter().copied())).0);
    }
    let each = |it: Duration| it.as_micros() / number as u128;
    println!("seloste check       {:>8} µs a register", each(checking));
    println!("typed serde_yaml    {:>8} µs a register", each(typed));
    let ratio = checking.as_secs_f64() / typed.as_secs_f64();
    println!("check / serde_yaml  {ratio:>8.2}   (at most 1.5)");
}

/// What `seloste check` does between reading the files and writing the findings.
fn check(files: &BTreeMap<String, String>) {
    let content = |it: &String| Content::Bytes(it.clone().into_bytes());
    let read = |path: &str| -> Result<Option<Content>, Infallible> { Ok(files.get(path).map(content)) };
    let Ok(plan) = Plan::of(files.keys().cloned().collect(), &read, Limits::DEFAULT);
    let scope = Scope {
        plan: &plan,
        options: &options(),
        part: None,
        read: &read,
        kept: &Kept::default(),
        program: "",
        intact: &|_| false,
    };
    let Ok(run) = Run::begin(&scope, &|_, _| Ok(()));
    assert!(run.findings.is_empty(), "the registers are without findings");
}

fn options() -> Options {
    Options {
        formats: Vec::new(),
        languages: Vec::new(),
        only: Vec::new(),
        as_of: Date(jiff::civil::date(2026, 11, 22)),
        draft: false,
        heading_level: 2,
    }
}

/// Parses each file and throws the tree away.
fn parse(files: &[RawFile]) {
    let mut sources = seloste::source::SourceMap::default();
    for file in files {
        if let Content::Bytes(bytes) = &file.content {
            let id = sources.add(file.path.clone(), String::from_utf8_lossy(bytes).into_owned());
            let file = sources.get(id).expect("the file that was added");
            std::hint::black_box(seloste::syntax::parse(file));
        }
    }
}

fn timed<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = run();
    (start.elapsed(), value)
}

/// Registers that differ in their ids and in their words.
fn registers(number: usize) -> Vec<RawFile> {
    let register = |at: usize| {
        let id = format!("register-{at}");
        let text = COMPLETE
            .replacen("register: asiakaspalvelu", &format!("register: {id}"), 1)
            .replace("Neuvomme asukkaita", &format!("Neuvomme alueen {at} asukkaita"))
            .replace("ger invånarna råd", &format!("ger invånarna på område {at} råd"))
            .replace("advise residents", &format!("advise the residents of area {at}"));
        RawFile { path: format!("registers/{id}.yaml"), content: Content::Bytes(text.into_bytes()) }
    };
    (0..number).map(register).collect()
}
