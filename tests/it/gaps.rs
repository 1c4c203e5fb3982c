//! No errors ⇔ no gaps; without it a register could pass the check and still be published with a hole, or be refused
//! though its notice is whole.
//!
//! Every register of the repository is tried as it is, and with each of its entries and items taken away in turn.

use std::collections::BTreeSet;

use rayon::prelude::*;
use seloste::check;
use seloste::diag::{Diagnostic, Level};
use seloste::lang::Lang;
use seloste::project::{Loaded, Project, load, verify};
use seloste::syntax::Node;

use crate::support::{self, Lowering, mutate};

/// What is wrong with the contract for one definition; nothing when it holds.
fn broken(project: &Project, lowering: &Lowering<'_>, loaded: &Loaded, node: &Node, label: &str) -> Vec<String> {
    let (register, mut errors, marks) = load::decode(node);
    let variant = Loaded { node: node.clone(), register, ..loaded.clone() };
    let marked = load::Marked { loaded: variant, marks };
    errors.extend(verify::register(&marked, &project.sources, &project.locales, &project.languages));
    errors.retain(|it| it.level == Level::Error);
    let register = &marked.loaded.register;
    let judged: Vec<Diagnostic> = lowering.check(loaded, register).diagnostics;
    let rules: BTreeSet<&str> = judged.iter().filter(|it| it.level == Level::Error).map(|it| it.rule).collect();
    let mut gaps: BTreeSet<(String, Lang)> = BTreeSet::new();
    for lang in &loaded.languages {
        let doc = lowering.doc(loaded, register, lang, true);
        gaps.extend(doc.gaps().into_iter().map(|it| (it.rule.clone(), lang.clone())));
    }
    let mut faults = Vec::new();
    if errors.is_empty() && rules.is_empty() && !gaps.is_empty() {
        faults.push(format!("{label}: no errors, but gaps: {}", list(&gaps)));
    }
    for (rule, lang) in &gaps {
        if errors.is_empty() && !rules.contains(rule.as_str()) {
            faults.push(format!("{label}: a gap `{rule}` in {lang} without its error; errors: {rules:?}"));
        }
    }
    let promised = |rule: &&&str| lower_knows(rule) && errors.is_empty();
    for rule in rules.iter().filter(promised) {
        if !gaps.iter().any(|(gap, _)| gap == rule) {
            faults.push(format!("{label}: an error `{rule}` without its gap"));
        }
    }
    faults
}

fn list(gaps: &BTreeSet<(String, Lang)>) -> String {
    gaps.iter().map(|(rule, lang)| format!("{rule} ({lang})")).collect::<Vec<_>>().join(", ")
}

/// The rules whose violation leaves a hole in the notice.
const HOLES: &[&str] = &[
    "adm-ground-missing",
    "adm-logic-missing",
    "adm-safeguards",
    "adm-undecided",
    "basis-missing",
    "categories-missing",
    "complaint-missing",
    "consent-withdrawal-missing",
    "controller-missing",
    "controller-no-contact",
    "dpo-missing",
    "joint-essence-missing",
    "legitimate-interest-missing",
    "provision-consequence",
    "provision-missing",
    "purpose-missing",
    "recipients-missing",
    "register-unnamed",
    "representative-missing",
    "retention-missing",
    "safeguard-copy-missing",
    "source-missing",
    "special-no-art9",
    "transfer-country-missing",
    "transfer-mechanism-missing",
    "transfers-undecided",
    "translation-gap",
];

fn lower_knows(rule: &str) -> bool {
    HOLES.contains(&rule)
}

/// Tries variants of every register and shows the first faults.
fn hold(variants: impl Fn(&Node) -> Vec<(String, Node)> + Sync) {
    let mut faults = Vec::new();
    let mut tried = 0;
    for dir in support::projects() {
        let project = support::open(&dir);
        let lowering = Lowering::of(&project);
        for loaded in &project.registers {
            let all = variants(&loaded.node);
            tried += all.len();
            let found: Vec<String> = all
                .par_iter()
                .flat_map_iter(|(name, node)| {
                    let label = format!("{}: {}: {name}", support::label(&dir), loaded.id);
                    broken(&project, &lowering, loaded, node, &label)
                })
                .collect();
            faults.extend(found);
        }
    }
    assert!(tried >= 10, "only {tried} variants");
    let shown: Vec<&String> = faults.iter().take(200).collect();
    assert!(faults.is_empty(), "{} faults in {tried} variants: {shown:#?}", faults.len());
}

#[test]
fn every_hole_has_a_rule() {
    let rules: BTreeSet<&str> = check::rules::ALL.iter().map(|it| it.name).collect();
    let lacking: Vec<&&str> = HOLES.iter().filter(|it| !rules.contains(**it)).collect();
    assert!(lacking.is_empty(), "no such rules: {lacking:?}");
    for it in HOLES {
        let rule = check::rules::find(it).unwrap();
        assert_eq!(rule.level, Level::Error, "{it}");
    }
}

#[test]
fn registers_without_errors_have_no_gaps() {
    hold(|node| vec![("as it is".to_owned(), node.clone())]);
}

/// How many variants of one register are tried at most; of longer registers every n-th is.
const MOST: usize = 220;

#[test]
fn what_is_taken_away_is_missed_by_both() {
    hold(|node| {
        let ways = mutate::ways(node);
        let step = ways.len().div_ceil(MOST).max(1);
        let chosen = |at: usize, way: &mutate::Way| way.len() <= 2 || at.is_multiple_of(step);
        let all = ways.iter().enumerate().filter(|(at, way)| chosen(*at, way));
        all.map(|(_, way)| (format!("without {}", mutate::name(node, way)), mutate::without(node, way))).collect()
    });
}

#[test]
fn two_that_are_taken_away_are_missed_by_both() {
    hold(|node| {
        let ways = mutate::ways(node);
        let mut dice = mutate::Dice::new(2_016_679);
        let pair = |_| {
            let (first, second) = (&ways[dice.below(ways.len())], &ways[dice.below(ways.len())]);
            let label = format!("without {} and then {second:?}", mutate::name(node, first));
            (label, mutate::without(&mutate::without(node, first), second))
        };
        (0..40).map(pair).collect()
    });
}

#[test]
fn a_language_that_is_taken_away_is_missed_by_both() {
    hold(|node| ["fi", "sv", "en"].map(|it| (format!("without any {it}"), mutate::without_key(node, it))).to_vec());
}
