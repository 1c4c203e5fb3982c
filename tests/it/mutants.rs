//! Nothing slips through: each fact of each whole definition is taken away, emptied and garbled in turn, and somebody
//! must say so; without it a duty could be lost by one deleted line.
//!
//! All facts are tried, not a sample. A loss that nobody notices stands in [`UNNOTICED`] with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rayon::prelude::*;
use seloste::diag::{Diagnostic, Level};
use seloste::lang::Lang;
use seloste::project::{Loaded, Project, load, verify};
use seloste::source::Span;
use seloste::syntax::{Kind, Native, Node, Scalar};

use super::support::{self, Lowering, mutate};

/// What is done to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    /// The key or the item is deleted.
    Removed,
    /// What stands there says nothing.
    Emptied,
    /// What stands there cannot be what it should be.
    Garbled,
}

struct Mutant {
    deed: Deed,
    /// The way to the fact, without numbers: `purposes[].basis`.
    shape: String,
    label: String,
    found: Vec<Diagnostic>,
    /// Where a finding about the loss may stand.
    around: Vec<Span>,
}

fn quoted(text: &str) -> Kind {
    Kind::Scalar(Scalar { text: text.to_owned(), quoted: true, native: Native::Text, typed: false })
}

fn broken(node: &Node, way: &[usize], deed: Deed) -> Option<Node> {
    let target = mutate::at(node, way);
    match (deed, &target.kind) {
        (Deed::Removed, _) => Some(mutate::without(node, way)),
        (Deed::Emptied, Kind::Scalar(_)) => Some(mutate::with(node, way, quoted(""))),
        (Deed::Emptied, Kind::List(_)) => Some(mutate::with(node, way, Kind::List(Vec::new()))),
        (Deed::Emptied, Kind::Map(_)) => Some(mutate::with(node, way, Kind::Map(Vec::new()))),
        (Deed::Garbled, Kind::Scalar(_)) => Some(mutate::with(node, way, quoted("#?!"))),
        (Deed::Garbled, Kind::List(_) | Kind::Map(_)) | (_, Kind::Null) => None,
    }
}

/// The places of the nodes on a way, from the root: what remains of them can carry the finding.
fn around(node: &Node, way: &[usize]) -> Vec<Span> {
    let mut spans = vec![node.span, node.head];
    let mut node = node;
    for at in way {
        match &node.kind {
            Kind::Map(entries) => {
                spans.push(entries[*at].key_span);
                node = &entries[*at].value;
            }
            Kind::List(items) => node = &items[*at],
            Kind::Null | Kind::Scalar(_) => {}
        }
        spans.extend([node.span, node.head]);
    }
    spans
}

/// All that the program says of a definition.
fn judge(project: &Project, lowering: &Lowering<'_>, loaded: &Loaded, node: &Node) -> Vec<Diagnostic> {
    let (register, mut found, marks) = load::decode(node);
    let variant = Loaded { node: node.clone(), register, ..loaded.clone() };
    let marked = load::Marked { loaded: variant, marks };
    found.extend(verify::registers(
        std::slice::from_ref(&marked),
        &project.sources,
        &project.locales,
        &project.languages,
    ));
    found.extend(lowering.check(loaded, &marked.loaded.register).diagnostics);
    found
}

type Key = (&'static str, Span, String);

fn key(it: &Diagnostic) -> Key {
    (it.rule, it.span, it.message.get(&Lang::en()))
}

/// All mutants of a project's definitions, with what is said of them that was not said before.
fn mutants(project: &Project, deeds: &[Deed]) -> Vec<Mutant> {
    let lowering = Lowering::of(project);
    let mut all = Vec::new();
    for loaded in &project.registers {
        let before: BTreeSet<Key> = judge(project, &lowering, loaded, &loaded.node).iter().map(key).collect();
        let ways = mutate::ways(&loaded.node);
        let found = ways.par_iter().flat_map_iter(|way| {
            deeds.iter().filter_map(|deed| {
                let node = broken(&loaded.node, way, *deed)?;
                let mut found = judge(project, &lowering, loaded, &node);
                found.retain(|it| !before.contains(&key(it)));
                Some(Mutant {
                    deed: *deed,
                    shape: mutate::shape(&loaded.node, way),
                    label: format!("{}: {}", loaded.id, mutate::name(&loaded.node, way)),
                    found,
                    around: around(&loaded.node, way),
                })
            })
        });
        all.extend(found.collect::<Vec<_>>());
    }
    all
}

/// The flawless register, and every whole definition of the repository.
fn all_mutants() -> Vec<Mutant> {
    let complete = include_str!("../fixtures/complete.yaml");
    let (project, _) = support::project(&[("registers/asiakaspalvelu.yaml", complete)]);
    let mut all = mutants(&project, &[Deed::Removed, Deed::Emptied, Deed::Garbled]);
    for dir in support::projects() {
        all.extend(mutants(&support::open(&dir), &[Deed::Removed]));
    }
    all
}

#[test]
fn no_loss_goes_unnoticed() {
    let all = all_mutants();
    let mut faults = String::new();
    let mut unnoticed: BTreeMap<(&str, Deed), &str> = BTreeMap::new();
    for it in all.iter().filter(|it| it.found.is_empty()) {
        unnoticed.entry((&it.shape, it.deed)).or_insert(&it.label);
    }
    writeln!(faults, "{} mutants", all.len()).unwrap();
    for ((shape, deed), label) in &unnoticed {
        writeln!(faults, "{deed:?} {shape} ({label})").unwrap();
    }
    let _ = (&all[0].around, Level::Error);
    panic!("{faults}");
}
