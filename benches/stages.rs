//! What each stage costs: without it nobody would know which of them made a build slower.
//!
//!     cargo bench --bench stages                    times of all stages, and their share of the whole
//!     cargo bench --bench stages -- STAGE TIMES     one stage so many times, for a profiler or a counter
//!
//! `ci/instructions` counts the instructions of each stage and compares them with `benches/instructions.txt`. Times
//! depend on the machine and mean something only beside other times of the same run. One thread.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark talks to a person, who sees why it stops"
)]

mod support {
    pub(crate) mod generator;
}

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use seloste::check::Levels;
use seloste::compile::{self, Options, Output, Press, Surroundings};
use seloste::doc::Doc;
use seloste::model::value::Date;
use seloste::project::{self, Content, Project, RawFile, load};
use seloste::source::{Limits, SourceMap};
use seloste::{check, export, render, site, syntax};

use support::generator;

/// How many registers a round takes.
const NUMBER: usize = 20;

/// How often each stage is timed; the shortest time counts.
const ROUNDS: usize = 7;

/// Everything that any stage needs.
struct Bench {
    files: Vec<RawFile>,
    project: Project,
    options: Options,
    rows: Vec<Arc<site::Row>>,
    docs: Vec<Doc>,
    theme: render::Theme,
}

impl Bench {
    fn new() -> Self {
        let raw = |it: generator::File| RawFile { path: it.path, content: Content::Bytes(it.text.into_bytes()) };
        let files: Vec<RawFile> = generator::project(NUMBER).into_iter().map(raw).collect();
        let (project, findings) = project::assemble(files.clone());
        assert!(findings.is_empty(), "the registers are without faults");
        let options = Options {
            formats: ["html", "markdown", "text"].map(str::to_owned).to_vec(),
            languages: Vec::new(),
            only: Vec::new(),
            as_of: Date(jiff::civil::date(2026, 11, 22)),
            draft: false,
            heading_level: 2,
        };
        // Each part of each notice is to be written, not remembered.
        let theme = render::Theme::new(&std::collections::BTreeMap::new()).expect("the embedded templates").forgetful();
        let mut it = Self { files, project, options, rows: Vec::new(), docs: Vec::new(), theme };
        it.rows = it.press().rows().1;
        it.docs = it.lower();
        it
    }

    fn press(&self) -> Press<'_> {
        Press::new(&self.project, &self.options).expect("the embedded templates")
    }

    fn lower(&self) -> Vec<Doc> {
        let (press, names) = (self.press(), site::names(&self.project));
        let languages: BTreeSet<_> = Press::languages(&self.rows);
        let around = Surroundings { names: &names, languages: &languages };
        let registers = self.project.registers.iter().zip(&self.rows);
        registers.flat_map(|(it, row)| press.notices(it, row, &around)).map(|(_, doc)| doc).collect()
    }

    fn render(&self, format: &str) {
        let format = compile::format_named(format).expect("a format");
        for doc in &self.docs {
            black_box(format.write(doc, &self.theme).expect("a notice that can be written"));
        }
    }

    fn run(&self, stage: &str) {
        match stage {
            "parse" => {
                let mut sources = SourceMap::default();
                for it in &self.files {
                    let Content::Bytes(bytes) = &it.content else { continue };
                    let id = sources.add(it.path.clone(), String::from_utf8_lossy(bytes));
                    if it.path.ends_with(".yaml") {
                        black_box(syntax::parse(sources.get(id).expect("the file that was added")));
                    }
                }
            }
            "decode" => {
                for it in &self.project.registers {
                    black_box(load::decode(&it.node));
                }
            }
            "read" => drop(black_box(project::assemble(self.files.clone()))),
            "check" => drop(black_box(compile::judge(&self.project, &self.options))),
            "lower" => drop(black_box(self.lower())),
            "json" => {
                for (locale, it) in self
                    .project
                    .locales
                    .iter()
                    .flat_map(|locale| self.project.registers.iter().map(move |it| (locale, it)))
                {
                    let cx = export::Context {
                        locale,
                        vocabulary: self.project.locales.vocabulary(),
                        index: &self.project.index,
                        languages: &it.languages,
                        as_of: self.options.as_of.0,
                    };
                    black_box(export::json(&it.register, &cx));
                }
            }
            "around" => {
                let sink = &mut |output: Output| -> Result<(), compile::Stop<Infallible>> {
                    black_box(output);
                    Ok(())
                };
                assert!(self.press().pages(&self.rows, sink).is_ok(), "pages that can be written");
            }
            "build" => {
                let sink = |output: Output| -> Result<(), Infallible> {
                    black_box(output);
                    Ok(())
                };
                let Ok(built) = compile::build(self.files.clone(), Limits::DEFAULT, &self.options, &sink);
                assert!(built.files.is_ok(), "files that can be written");
            }
            format if STAGES.contains(&format) => self.render(format),
            other => panic!("no stage `{other}`; the stages are {}", STAGES.join(", ")),
        }
    }
}

/// In the order of the pipeline. `read` is parsing, inheritance and types; `build` is the whole, register by register.
const STAGES: &[&str] = &[
    "parse", "decode", "read", "check", "lower", "html", "markdown", "text", "typst", "docx", "json", "around", "build",
];

fn main() {
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global().expect("the first pool");
    let words: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let bench = Bench::new();
    // Read once, as a program does.
    black_box(check::rules::ALL.len());
    black_box(Levels::default());
    if let [stage, times] = words.as_slice() {
        let times: usize = times.parse().expect("a number of times");
        (0..times).for_each(|_| bench.run(stage));
        return;
    }
    println!("{NUMBER} registers of {} bytes, shortest of {ROUNDS}", generator::register(0).len());
    let time = |stage: &str| -> Duration {
        let once = || {
            let start = Instant::now();
            bench.run(stage);
            start.elapsed()
        };
        (0..ROUNDS).map(|_| once()).min().unwrap_or_default()
    };
    let times: Vec<Duration> = STAGES.iter().map(|it| time(it)).collect();
    let of = |stage: &str| times[STAGES.iter().position(|it| *it == stage).expect("a stage")];
    let whole = of("build");
    for (stage, time) in STAGES.iter().zip(&times) {
        let each = time.as_micros() / NUMBER as u128;
        println!("{stage:<10}{each:>8} µs a register  {:>6.2} of the whole", time.as_secs_f64() / whole.as_secs_f64());
    }
}
