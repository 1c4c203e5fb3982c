//! A build of files that are in memory: without it tests and fuzzers would judge another build than the one users get.

use std::collections::BTreeMap;

use super::{Body, Kept, Options, Output, Run, Scope, Sink, Stop};
use crate::diag::Diagnostic;
use crate::project::{Content, Plan, RawFile};
use crate::site::Entry;
use crate::source::{Limits, SourceMap};

/// What a build found, and what came of it.
pub struct Built<E> {
    /// What reading and the rules found; the output is made in spite of it.
    pub findings: Vec<Diagnostic>,
    /// The files that these findings point into.
    pub sources: SourceMap,
    /// How many files were handed over, or why that ended before the last.
    pub files: Result<usize, Stop<E>>,
}

/// Reads, judges and writes files that each may hold so much at most, as the program does that has nothing of an earlier
/// build.
///
/// # Errors
/// That of the sink, before all registers were read.
pub fn build<E: Send>(
    files: Vec<RawFile>,
    limits: Limits,
    options: &Options,
    sink: &Sink<'_, E>,
) -> Result<Built<E>, E> {
    let files: BTreeMap<String, Content> = files.into_iter().map(|it| (it.path, it.content)).collect();
    let read = |path: &str| Ok(files.get(path).cloned());
    let plan = Plan::of(files.keys().cloned().collect(), &read, limits)?;
    let kept = Kept::default();
    let scope =
        Scope { plan: &plan, options, part: None, read: &read, kept: &kept, program: "", intact: &|_: &Entry| false };
    let hand_over = |entry: &Entry, body: Body<'_>| -> Result<(), E> {
        let mut bytes = Vec::new();
        match body {
            Body::Bytes(it) => bytes.extend_from_slice(it),
            // Memory refuses nothing.
            Body::Written(write) => drop(write(&mut bytes)),
            // There was no build before.
            Body::Kept => {}
        }
        sink(Output { path: entry.path.to_string(), bytes })
    };
    let mut run = Run::begin(&scope, &hand_over)?;
    let (findings, sources) = (std::mem::take(&mut run.findings), std::mem::take(&mut run.sources));
    let files = run.finish(&hand_over).map(|it| it.files);
    Ok(Built { findings, sources, files })
}
