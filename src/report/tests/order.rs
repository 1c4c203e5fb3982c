//! The order of findings, each said once, and their summary.

use super::fixture;
use crate::diag::{Diagnostic, Level};
use crate::lang::Lang;
use crate::report::{arrange, learn_more, summary};
use crate::source::{SourceMap, Span};
use crate::text;

#[test]
fn findings_are_ordered_and_said_once() {
    let mut sources = SourceMap::default();
    let late = sources.add("b.yaml", "b: 1\n");
    let early = sources.add("a.yaml", "a: 1\n");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let of = |file, at, rule, register: Option<&str>| Diagnostic {
        register: register.map(str::to_owned),
        ..Diagnostic::error(rule, Span::new(file, at, at + 1), text)
    };
    let other = Diagnostic { level: Level::Warning, ..of(early, 0, "a-warning", None) };
    let findings = vec![
        of(late, 0, "z", None),
        of(early, 3, "inherited", Some("chat")),
        other,
        of(early, 0, "own", Some("chat")),
        of(early, 3, "inherited", Some("archive")),
        of(early, 0, "own", Some("chat")),
        of(early, 3, "inherited", Some("chat")),
    ];
    let mut reversed = findings.clone();
    reversed.reverse();
    let arranged = arrange(findings, &sources);
    assert_eq!(arranged, arrange(reversed, &sources));
    let rules: Vec<(&str, Option<&str>)> = arranged.iter().map(|it| (it.rule, it.register.as_deref())).collect();
    assert_eq!(rules, [("own", Some("chat")), ("a-warning", None), ("inherited", None), ("z", None)]);
    let note = |at: usize, lang: &Lang| arranged[at].notes.iter().map(|it| it.get(lang)).collect::<Vec<_>>();
    assert_eq!(note(2, &Lang::fi()), ["koskee 2 rekisteriä: archive, chat"]);
    assert!(note(0, &Lang::fi()).is_empty());
}

#[test]
fn many_registers_are_counted_not_listed() {
    let mut sources = SourceMap::default();
    let file = sources.add("_agency.yaml", "a: 1\n");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let one = |it: usize| Diagnostic {
        register: Some(format!("r{it:02}")),
        ..Diagnostic::error("x", Span::new(file, 0, 1), text)
    };
    let arranged = arrange((0..12).map(one).collect(), &sources);
    assert_eq!(arranged.len(), 1);
    assert_eq!(arranged[0].notes[0].get(&Lang::en()), "concerns 12 registers: r00, r01, r02, r03, r04, …");
}

#[test]
fn the_summary_counts_in_three_languages() {
    let (_, findings) = fixture();
    let of = |count: usize, registers, lang: Lang| summary(&findings[..count], registers, &lang);
    assert_eq!(of(4, 2, Lang::en()), "2 errors, 1 warning, 1 piece of advice in 2 registers");
    assert_eq!(of(4, 2, Lang::fi()), "2 virhettä, 1 varoitus, 1 neuvo 2 rekisterissä");
    assert_eq!(of(4, 2, Lang::sv()), "2 fel, 1 varning, 1 råd i 2 register");
    assert_eq!(of(1, 1, Lang::en()), "1 error in 1 register");
    assert_eq!(of(1, 1, Lang::fi()), "1 virhe 1 rekisterissä");
    assert_eq!(of(0, 3, Lang::sv()), "inga anmärkningar i 3 register");
    assert_eq!(of(0, 0, Lang::fi()), "ei huomautettavaa");
    assert_eq!(learn_more(&findings[1..], &Lang::en()).unwrap(), "read more about a rule: seloste explain empty-file");
    assert_eq!(learn_more(&[], &Lang::en()), None);
}
