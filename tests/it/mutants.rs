//! Nothing slips through: each fact of each whole definition is taken away, emptied and garbled in turn, and somebody
//! must say so; without it a duty could be lost by one deleted line.
//!
//! All facts are tried, not a sample. A loss that nobody notices stands in [`UNNOTICED`] with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rayon::prelude::*;
use seloste::diag::Diagnostic;
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
        (Deed::Garbled, Kind::Scalar(_)) if !is_text(node, way) => Some(mutate::with(node, way, quoted("#?!"))),
        (Deed::Garbled, _) | (_, Kind::Null) => None,
    }
}

/// Whether the node is a text in a language: garbled words are words too.
fn is_text(node: &Node, way: &[usize]) -> bool {
    mutate::name(node, way).rsplit('.').next().is_some_and(|it| matches!(it, "fi" | "sv" | "en"))
}

/// The places of the nodes on a way, without the whole of the root: what remains of them can carry the finding.
fn around(node: &Node, way: &[usize]) -> Vec<Span> {
    let mut spans = vec![node.head];
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
    found.extend(verify::register(&marked, &project.sources, &project.locales, &project.languages));
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

/// What is lost without anybody noticing, and why that is right. A `*` stands for any name, at the end for anything.
#[rustfmt::skip]
static UNNOTICED: &[(&str, &str)] = &[
    ("automated_decisions.laws[].sections", SECTIONS),
    ("case_number", ABOUT),
    ("complaint", "the supervisory authority follows from the controller"),
    ("contact*", "the controller, its registry and its data protection officer can be reached"),
    ("data[]", ONE_FEWER),
    ("data[].criminal", DECLARES),
    ("data[].id", NAMES),
    ("data[].items", "the name of the group tells the category"),
    ("data[].items[]", ONE_FEWER),
    ("data[].name", "the items of the group tell the category"),
    ("data[].national_id.laws*", "the ground of section 29 is told; for the ground `law` the act is asked for"),
    ("data[].note", MORE),
    ("data[].of*", NARROWS),
    ("data[].provision", EXCEPTED),
    ("data[].provision.laws*", "Art. 13(2)(e) asks for the duty and the consequence, not for the act"),
    ("data[].special*", DECLARES),
    ("data_subjects[].id", NAMES),
    ("data_subjects[].laws*", "the notice cites Act 759/2004 by itself"),
    ("data_subjects[].name", "the notice need not name groups (Art. 30(1)(c) does, in a record)"),
    ("data_subjects[].staff", DECLARES),
    ("data_subjects[].when", MORE),
    ("dates*", "another date of the notice is left; none at all is noticed"),
    ("description", MORE),
    ("dpo", "the officer of the organisation is inherited"),
    ("history*", ABOUT),
    ("informing.exemption", DECLARES),
    ("informing.text", "an exception from informing is told instead"),
    ("joint", "`none` and silence mean the same with one controller"),
    ("joint.contact_point*", "the arrangement may name a contact point (Art. 26(1)), and each controller can be reached"),
    ("joint.essence", "the address leads to the essence"),
    ("joint.url", "the essence is told"),
    ("kinds*", DECLARES),
    ("languages*", "the languages that the law asks for are left"),
    ("not_disclosed_for*", MORE),
    ("organisations.*.abolished_on", DECLARES),
    ("organisations.*.business_id", ABOUT),
    ("organisations.*.dpo", "a private body need not have an officer, or the register has its own"),
    ("organisations.*.dpo*", "another channel to the officer is left, or the name is not demanded in a notice"),
    ("organisations.*.email*", CHANNEL),
    ("organisations.*.municipalities*", "the notice is in both national languages all the same"),
    ("organisations.*.phone*", CHANNEL),
    ("organisations.*.postal", CHANNEL),
    ("organisations.*.registry*", "requests go to the controller itself"),
    ("organisations.*.successor", MORE),
    ("organisations.*.url*", CHANNEL),
    ("organisations.*.visiting", CHANNEL),
    ("parties", "no recipient of this register is among them"),
    ("parties.*.country", "Art. 13(1)(f) asks for the country of a transfer, which the transfer itself names"),
    ("parties.*.group_country", DECLARES),
    ("parties.*", "another register of the project uses the party, or it is more than the law asks for"),
    ("profiling", "only the existence of profiling must be told"),
    ("publicity*", "the register cites the Openness Act elsewhere, or secrecy is told in less detail"),
    ("published_at*", ABOUT),
    ("purposes[]", ONE_FEWER),
    ("purposes[].basis[].laws", "the basis needs no act, or its lack is excepted"),
    ("purposes[].basis[].laws[]", ONE_FEWER),
    ("purposes[].basis[].laws[].act", "the act is named by its title"),
    ("purposes[].basis[].laws[].note", MORE),
    ("purposes[].basis[].laws[].title*", "the number of the act gives its title"),
    ("purposes[].basis[].text", MORE),
    ("purposes[].consent_withdrawal", "`rights.withdrawal` tells how"),
    ("purposes[].criminal_basis*", "another purpose names the law, and none names the group"),
    ("purposes[].data*", NARROWS),
    ("purposes[].direct_marketing", DECLARES),
    ("purposes[].id", NAMES),
    ("purposes[].name", "the text tells the purpose"),
    ("purposes[].outside_public_tasks", "one of the controllers is no authority"),
    ("purposes[].research", DECLARES),
    ("purposes[].secondary", DECLARES),
    ("purposes[].special_basis", "another purpose has a ground, and none names the group"),
    ("purposes[].special_basis[]", ONE_FEWER),
    ("purposes[].special_basis[].gdpr", "another purpose has a ground, and none names the group"),
    ("purposes[].special_basis[].laws[]", ONE_FEWER),
    ("recipients[]", ONE_FEWER),
    ("recipients[].contract", "asked for in a record only (Art. 28(3), 30)"),
    ("recipients[].country", NARROWS),
    ("recipients[].kind", "who receives the data is told; Art. 13(1)(e) does not ask for the role"),
    ("recipients[].laws*", "only disclosure to authorities is asked about, or another act is left"),
    ("recipients[].note", MORE),
    ("recipients[].purposes*", NARROWS),
    ("recipients[].regularity", MORE),
    ("recipients[].task", MORE),
    ("recipients[].via", MORE),
    ("recipients[].what*", NARROWS),
    ("recipients[].when", MORE),
    ("recording*", MORE),
    ("register", "the name of the file is the id"),
    ("research*", MORE),
    ("responsible*", "the law does not ask for a person responsible"),
    ("retention[]", "the group has another period, of a channel or purpose"),
    ("retention[].alternative", MORE),
    ("retention[].backups", MORE),
    ("retention[].because", "the law that sets the period is named, or the controller is private"),
    ("retention[].channels*", NARROWS),
    ("retention[].deletion", MORE),
    ("retention[].laws*", SECTIONS),
    ("retention[].of*", NARROWS),
    ("retention[].permanent.*", "either the law or the decision is left"),
    ("retention[].purposes*", NARROWS),
    ("reviews*", ABOUT),
    ("rights*", "the rights follow from the bases, and requests go to the controller"),
    ("sections*", MORE),
    ("security*", "asked for in a record only (Art. 30(1)(g))"),
    ("see_also*", MORE),
    ("sources[]", ONE_FEWER),
    ("sources[].laws*", MORE),
    ("sources[].name", "what is observed needs no name (Art. 14(2)(f) is about other sources)"),
    ("sources[].note", MORE),
    ("sources[].what*", NARROWS),
    ("status", "a register is in use unless it says otherwise"),
    ("successor*", MORE),
    ("summary", "the summary is made of the facts"),
    ("surveillance*", MORE),
    ("transfers[].copy", "the address leads to the copy"),
    ("transfers[].copy_url", "the text tells how to obtain the copy"),
    ("transfers[].decision", "one decision can be meant"),
    ("transfers[].note", MORE),
    ("transfers[].recipient", MORE),
    ("transfers[].what*", NARROWS),
    ("unit", MORE),
    ("version", ABOUT),
    ("website*", MORE),
    ("whistleblowing*", MORE),
];

const ABOUT: &str = "it is about the notice, which the law does not ask for";
const CHANNEL: &str = "another channel to the controller is left; only the last one is demanded";
const DECLARES: &str = "only the author knows that it is so: without the fact it is another register";
const EXCEPTED: &str = "the register excepts the rule";
const MORE: &str = "it is more than the law asks for";
const NAMES: &str = "nothing refers to it, or the reference is what is missed";
const NARROWS: &str = "without it the statement holds for everything";
const ONE_FEWER: &str = "the definition then says that there is one fewer";
const SECTIONS: &str = "the act is named; sections are asked for with legal bases";

fn fits(pattern: &str, shape: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == shape,
        Some((before, "")) => shape.starts_with(before),
        Some((before, after)) => shape.strip_prefix(before).is_some_and(|rest| {
            rest.match_indices(|_: char| true).any(|(at, _)| !rest[..at].contains('.') && fits(after, &rest[at..]))
        }),
    }
}

/// For what the law demands: the fact, the rule that misses it in the flawless register, and the words that it underlines;
/// without words, any place on the way to the fact.
#[rustfmt::skip]
static DEMANDED: &[(&str, &str, &str)] = &[
    ("name", "register-unnamed", "register"),
    ("name.sv", "translation-gap", "name"),
    ("controller", "controller-missing", "register"),
    ("organisations.kaupunki.name", "controller-missing", "kaupunki"),
    ("organisations.kaupunki.kind", "controller-kind-missing", "kaupunki"),
    ("organisations.kaupunki.dpo", "dpo-missing", "dpo"),
    ("purposes", "purpose-missing", "register"),
    ("purposes[].text", "purpose-missing", "id"),
    ("purposes[].text.en", "translation-gap", "text"),
    ("purposes[].basis", "basis-missing", "id"),
    ("purposes[].special_basis", "special-no-art9", "health"),
    ("purposes[].consent_withdrawal", "consent-withdrawal-missing", "6(1)(a)"),
    ("purposes[].consent_free_because", "consent-by-public-authority", "6(1)(a)"),
    ("data", "categories-missing", "register"),
    ("data[].provision", "provision-missing", "id"),
    ("data[].provision.consequence", "provision-consequence", "needed-for-service"),
    ("data[].national_id", "hetu-no-ground", "personal-identity-code"),
    ("data_subjects", "subjects-missing", "register"),
    ("sources", "source-missing", "register"),
    ("sources[].kind", "source-missing", ""),
    ("recipients", "recipients-missing", "register"),
    ("transfers", "transfers-undecided", "register"),
    ("transfers[].to", "transfer-country-missing", ""),
    ("transfers[].mechanism", "transfer-mechanism-missing", ""),
    ("transfers[].copy", "safeguard-copy-missing", "scc"),
    ("retention", "retention-missing", "register"),
    ("retention[].period", "retention-missing", ""),
    ("retention[].after", "retention-no-trigger", ""),
    ("retention[].criteria", "retention-missing", ""),
    ("automated_decisions", "adm-undecided", "register"),
    ("organisations.kaupunki.document_description", "document-description", ""),
];

fn complete() -> Project {
    let complete = include_str!("../fixtures/complete.yaml");
    let (project, found) = support::project(&[("registers/asiakaspalvelu.yaml", complete)]);
    assert!(found.is_empty(), "{}", support::show(&project, &found));
    project
}

#[test]
fn no_loss_goes_unnoticed() {
    let mut all = mutants(&complete(), &[Deed::Removed, Deed::Emptied, Deed::Garbled]);
    for dir in support::projects() {
        all.extend(mutants(&support::open(&dir), &[Deed::Removed]));
    }
    assert!(all.len() > 5_000, "only {} mutants", all.len());
    let mut used = BTreeSet::new();
    let mut faults = BTreeMap::new();
    for it in all.iter().filter(|it| it.found.is_empty()) {
        let reason = UNNOTICED.iter().position(|(pattern, _)| fits(pattern, &it.shape));
        match reason {
            Some(at) => {
                used.insert(at);
            }
            None => {
                faults.entry((it.deed, it.shape.as_str())).or_insert(it.label.as_str());
            }
        }
    }
    assert!(faults.is_empty(), "nobody notices these losses, and no reason is given: {faults:#?}");
    let stale: Vec<_> = UNNOTICED.iter().enumerate().filter(|(at, _)| !used.contains(at)).map(|(_, it)| it.0).collect();
    assert!(stale.is_empty(), "these losses are noticed, or there is no such fact: {stale:#?}");
}

#[test]
fn what_the_law_demands_is_missed_by_its_rule_at_its_place() {
    let project = complete();
    let all = mutants(&project, &[Deed::Removed]);
    let mut faults = String::new();
    for (shape, rule, words) in DEMANDED {
        let mut seen = 0;
        for it in all.iter().filter(|it| it.shape == *shape) {
            let mine: Vec<&Diagnostic> = it.found.iter().filter(|it| it.rule == *rule).collect();
            let Some(first) = mine.first() else { continue };
            seen += 1;
            let file = project.sources.get(first.span.file).unwrap();
            let underlined = file.slice(first.span);
            let within =
                |it: &Span| it.file == first.span.file && it.start <= first.span.start && first.span.end <= it.end;
            let right = if words.is_empty() { it.around.iter().any(within) } else { underlined == *words };
            if !right {
                writeln!(faults, "{}: `{rule}` underlines {underlined:?}", it.label).unwrap();
            }
        }
        if seen == 0 {
            let said: BTreeSet<&str> =
                all.iter().filter(|it| it.shape == *shape).flat_map(|it| it.found.iter().map(|it| it.rule)).collect();
            writeln!(faults, "without {shape} nobody says `{rule}`, only {said:?}").unwrap();
        }
    }
    assert!(faults.is_empty(), "{faults}");
}
