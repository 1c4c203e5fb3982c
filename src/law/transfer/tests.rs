//! Mechanisms and decisions against the days and words that notices use.

use super::*;
use crate::lang::Lang;

#[test]
fn mechanisms_are_read_by_word_and_by_number() {
    let cases = [
        ("adequacy", Mechanism::Adequacy),
        ("45", Mechanism::Adequacy),
        ("scc", Mechanism::CommissionClauses),
        ("46.2.c", Mechanism::CommissionClauses),
        ("bcr", Mechanism::BindingCorporateRules),
        ("46.2.b", Mechanism::BindingCorporateRules),
        ("47", Mechanism::BindingCorporateRules),
        ("46.3.b", Mechanism::AdministrativeArrangement),
        ("49.1.a", Mechanism::ExplicitConsent),
        ("49.1.g", Mechanism::PublicRegister),
        ("49.1-2", Mechanism::CompellingInterests),
    ];
    for (id, expected) in cases {
        assert_eq!(Mechanism::from_id(id), Some(expected), "{id}");
    }
    for id in ["", "46", "49", "49.1.h", "SCC", "49.2"] {
        assert_eq!(Mechanism::from_id(id), None, "{id}");
    }
    for mechanism in Mechanism::ALL {
        assert_eq!(Mechanism::from_id(mechanism.id()), Some(mechanism));
    }
}

#[test]
fn article_49_3_closes_four_derogations() {
    let closed =
        Mechanism::ALL.into_iter().filter(|it| it.closed_to_authorities()).map(Mechanism::id).collect::<Vec<_>>();
    assert_eq!(closed, ["49.1.a", "49.1.b", "49.1.c", "49.1-2"]);
}

#[test]
fn a_copy_is_due_for_safeguards_and_compelling_interests() {
    let without = Mechanism::ALL.into_iter().filter(|it| !it.needs_copy()).map(Mechanism::id).collect::<Vec<_>>();
    assert_eq!(without, ["45", "49.1.a", "49.1.b", "49.1.c", "49.1.d", "49.1.e", "49.1.f", "49.1.g"]);
    assert_eq!(Mechanism::CompellingInterests.cite().text(&Lang::sv()), "artikel 49.1 andra stycket");
}

#[test]
fn adequacy_depends_on_the_day() {
    assert!(matches!(adequacy("GB", "2031-12-27"), Adequacy::InForce(_)));
    assert!(matches!(adequacy("GB", "2031-12-28"), Adequacy::Expired(_)));
    assert!(matches!(adequacy("br", "2026-01-25"), Adequacy::NotYet(_)));
    assert!(matches!(adequacy("BR", "2026-01-26"), Adequacy::InForce(_)));
    assert_eq!(adequacy("IN", "2026-11-22"), Adequacy::None);
    assert_eq!(adequacy("SE", "2026-11-22"), Adequacy::None);
    assert!(matches!(adequacy("EPO", "2026-11-22"), Adequacy::InForce(it) if it.number.is_none()));
}

#[test]
fn three_decisions_are_partial() {
    let partial = DECISIONS.iter().filter(|it| it.partial).map(|it| it.code).collect::<Vec<_>>();
    assert_eq!(partial, ["CA", "JP", "US"]);
    assert!(matches!(adequacy("US", "2026-11-22"), Adequacy::InForce(it) if it.number == Some("(EU) 2023/1795")));
}

#[test]
fn old_instruments_are_recognised() {
    let found = dead_instruments_in("Siirto perustuu Privacy Shield -järjestelyyn ja päätökseen 2010/87/EU.");
    assert_eq!(found.iter().map(|it| it.ended_by).collect::<Vec<_>>(), ["C-311/18", "(EU) 2021/914"]);
    assert!(dead_instruments_in("(EU) 2021/914").is_empty());
}
