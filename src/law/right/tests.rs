//! The matrix, row by row: a cell that changes here changes what notices promise.

use super::*;
use crate::law::cite::Case;

/// A purpose as the tests write it, short.
fn purpose(bases: &[Basis]) -> PurposeFacts<'static> {
    PurposeFacts::new("it", bases.to_vec())
}

fn plain(right: Right, bases: &[Basis]) -> Applies {
    derive(&purpose(bases), &RegisterFacts::default(), right)
}

fn special(right: Right, bases: &[Basis], grounds: &[SpecialGround]) -> Applies {
    let facts = PurposeFacts { special: grounds.to_vec(), ..purpose(bases) };
    derive(&facts, &RegisterFacts::default(), right)
}

fn article_89(right: Right, bases: &[Basis], regime: Regime, derogates: bool) -> Applies {
    let facts = PurposeFacts { research_or_archive: Some(ResearchOrArchive { regime, derogates }), ..purpose(bases) };
    derive(&facts, &RegisterFacts::default(), right)
}

/// A cell: Y, C or N, with the id of the condition or reason.
fn cell(applies: &Applies) -> String {
    match applies {
        Applies::Yes => "Y".to_owned(),
        Applies::Conditional(it) => format!("C {}", it.id()),
        Applies::No(it) => format!("N {}", it.id()),
    }
}

/// Automated decisions are made, and nobody has said why they may be.
const DECIDING: RegisterFacts = RegisterFacts { automated_decisions: true, automated_ground: None, profiling: false };

/// Section 2 of the requirements, all of it: right × basis, in the order (a) to (f).
#[test]
fn the_matrix() {
    let unnecessary = "C unnecessary-or-unlawful";
    let portable = "C automated-and-provided";
    let not_portable = "N not-consent-or-contract";
    let not_objectable = "N not-task-or-interest";
    let rows = [
        (Right::Withdrawal, ["Y", "N not-consent", "N not-consent", "N not-consent", "N not-consent", "N not-consent"]),
        (Right::Access, ["Y"; 6]),
        (Right::Rectification, ["Y"; 6]),
        (Right::Erasure, ["Y", unnecessary, "N legal-obligation", unnecessary, "N public-task", "C after-objection"]),
        (Right::Restriction, ["C on-grounds-of-18"; 6]),
        (Right::Notification, ["Y"; 6]),
        (Right::Portability, [portable, portable, not_portable, not_portable, not_portable, not_portable]),
        (Right::Objection, [not_objectable, not_objectable, not_objectable, not_objectable, "Y", "Y"]),
        (Right::MarketingObjection, ["N not-marketing"; 6]),
        (Right::AutomatedDecisions, ["N no-automated-decisions"; 6]),
        (Right::Complaint, ["Y"; 6]),
        (Right::Remedy, ["Y"; 6]),
    ];
    assert_eq!(rows.each_ref().map(|(right, _)| *right), Right::ALL);
    for (right, cells) in rows {
        for (basis, expected) in Basis::ALL.into_iter().zip(cells) {
            assert_eq!(cell(&plain(right, &[basis])), expected, "{right:?} under {basis:?}");
        }
    }
}

#[test]
fn facts_of_the_register_decide_marketing_and_automated_decisions() {
    for basis in Basis::ALL {
        let marketing = PurposeFacts { direct_marketing: true, ..purpose(&[basis]) };
        assert_eq!(derive(&marketing, &RegisterFacts::default(), Right::MarketingObjection), Applies::Yes);
        assert_eq!(derive(&purpose(&[basis]), &DECIDING, Right::AutomatedDecisions), Applies::Yes);
        let allowed = RegisterFacts { automated_ground: Some(AutomatedGround::Law), ..DECIDING };
        let derived = derive(&purpose(&[basis]), &allowed, Right::AutomatedDecisions);
        assert_eq!(derived, Applies::Conditional(Condition::IfAutomatedDecisions(AutomatedGround::Law)));
    }
    let profiling = RegisterFacts { profiling: true, ..RegisterFacts::default() };
    let derived = derive(&purpose(&[Basis::PublicTask]), &profiling, Right::AutomatedDecisions);
    assert_eq!(derived, Applies::No(Reason::NoAutomatedDecisions), "profiling alone is no decision");
}

#[test]
fn portability_needs_automation_and_data_from_the_person() {
    let by_hand = PurposeFacts { automated_processing: false, ..purpose(&[Basis::Consent]) };
    let facts = RegisterFacts::default();
    assert_eq!(derive(&by_hand, &facts, Right::Portability), Applies::No(Reason::NotAutomated));
    let from_others = PurposeFacts { provided_by_subject: false, ..purpose(&[Basis::Contract]) };
    assert_eq!(derive(&from_others, &facts, Right::Portability), Applies::No(Reason::NotProvided));
    // The basis is the better reason where it alone is enough.
    let neither = PurposeFacts { automated_processing: false, ..purpose(&[Basis::PublicTask]) };
    assert_eq!(cell(&derive(&neither, &facts, Right::Portability)), "N not-consent-or-contract");
}

#[test]
fn explicit_consent_gives_withdrawal_erasure_and_portability() {
    for basis in Basis::ALL {
        assert_eq!(special(Right::Withdrawal, &[basis], &[SpecialGround::A]), Applies::Yes, "{basis:?}");
        assert_eq!(special(Right::Erasure, &[basis], &[SpecialGround::A]), Applies::Yes, "{basis:?}");
        let expected = match basis {
            Basis::PublicTask => "N portability-public-task",
            Basis::Consent
            | Basis::Contract
            | Basis::LegalObligation
            | Basis::VitalInterests
            | Basis::LegitimateInterests => "C automated-and-provided",
        };
        assert_eq!(cell(&special(Right::Portability, &[basis], &[SpecialGround::A])), expected, "{basis:?}");
    }
}

#[test]
fn five_grounds_of_article_9_change_nothing() {
    let grounds = [SpecialGround::B, SpecialGround::C, SpecialGround::D, SpecialGround::E, SpecialGround::G];
    for ground in grounds {
        for basis in Basis::ALL {
            for right in Right::ALL {
                assert_eq!(
                    special(right, &[basis], &[ground]),
                    plain(right, &[basis]),
                    "{right:?} {basis:?} {ground:?}"
                );
            }
        }
    }
}

#[test]
fn legal_claims_bar_erasure_and_weaken_objection() {
    for basis in Basis::ALL {
        assert_eq!(special(Right::Erasure, &[basis], &[SpecialGround::F]), Applies::No(Reason::LegalClaims));
    }
    let objection = special(Right::Objection, &[Basis::PublicTask], &[SpecialGround::F]);
    assert_eq!(objection, Applies::Conditional(Condition::UnlessLegalClaims));
    assert_eq!(cell(&special(Right::Objection, &[Basis::Contract], &[SpecialGround::F])), "N not-task-or-interest");
}

#[test]
fn health_bars_erasure() {
    for ground in [SpecialGround::H, SpecialGround::I] {
        for basis in Basis::ALL {
            assert_eq!(special(Right::Erasure, &[basis], &[ground]), Applies::No(Reason::PublicHealth));
        }
    }
    let mixed = special(Right::Erasure, &[Basis::PublicTask], &[SpecialGround::A, SpecialGround::H]);
    assert_eq!(mixed, Applies::Conditional(Condition::OnlyForExplicitConsent));
}

#[test]
fn research_and_archives_limit_erasure() {
    let derived = |basis| cell(&special(Right::Erasure, &[basis], &[SpecialGround::J]));
    assert_eq!(derived(Basis::Consent), "C research-impairment");
    assert_eq!(derived(Basis::LegitimateInterests), "C research-impairment");
    assert_eq!(derived(Basis::PublicTask), "N public-task");
    let archive = article_89(Right::Erasure, &[Basis::Contract], Regime::Archiving, false);
    assert_eq!(archive, Applies::Conditional(Condition::ResearchImpairment));
}

#[test]
fn objection_to_research_follows_article_21_6_and_not_the_basis() {
    let research = |bases: &[Basis]| cell(&article_89(Right::Objection, bases, Regime::ResearchOrStatistics, false));
    assert_eq!(research(&[Basis::Consent]), "C research-objection");
    assert_eq!(research(&[Basis::LegitimateInterests]), "C research-objection");
    assert_eq!(research(&[Basis::PublicTask]), "N research-public-task");
    assert_eq!(research(&[Basis::PublicTask, Basis::Consent]), "C research-objection");
    assert_eq!(research(&[]), "C basis-missing");
    // 21(6) does not speak of archives.
    assert_eq!(article_89(Right::Objection, &[Basis::PublicTask], Regime::Archiving, false), Applies::Yes);
}

#[test]
fn the_derogations_of_sections_31_and_32_set_aside_what_they_name() {
    let set_aside = |regime| {
        let bases = [Basis::Consent];
        let changed = |right: &Right| {
            article_89(*right, &bases, regime, true) == Applies::Conditional(Condition::SetAside(regime))
        };
        Right::ALL.into_iter().filter(changed).map(Right::id).collect::<Vec<_>>()
    };
    let research = ["access", "rectification", "restriction", "objection"];
    assert_eq!(set_aside(Regime::ResearchOrStatistics), research);
    // Under consent there is no objection to archiving that could be set aside.
    assert_eq!(set_aside(Regime::Archiving), ["access", "rectification", "restriction", "notification", "portability"]);
    assert_eq!(article_89(Right::Access, &[Basis::Consent], Regime::Archiving, false), Applies::Yes);
    assert_eq!(
        article_89(Right::Objection, &[Basis::PublicTask], Regime::Archiving, true),
        Applies::Conditional(Condition::SetAside(Regime::Archiving))
    );
}

#[test]
fn a_purpose_with_two_bases_has_the_right_for_the_part_that_gives_it() {
    let both = [Basis::LegalObligation, Basis::PublicTask];
    let objection = plain(Right::Objection, &both);
    let expected = Condition::OnlyFor { right: Right::Objection, bases: vec![Basis::PublicTask] };
    assert_eq!(objection, Applies::Conditional(expected));
    assert_eq!(plain(Right::Erasure, &both), Applies::No(Reason::LegalObligationOrPublicTask));
    let not_portable = Reason::NotConsentOrContract(both.to_vec());
    assert_eq!(plain(Right::Portability, &both), Applies::No(not_portable));
    let mixed = plain(Right::Portability, &[Basis::PublicTask, Basis::Consent]);
    assert_eq!(mixed, Applies::Conditional(Condition::AutomatedAndProvidedFor(vec![Basis::Consent])));
    assert_eq!(plain(Right::Objection, &[Basis::LegitimateInterests, Basis::PublicTask]), Applies::Yes);
    let erasure = plain(Right::Erasure, &[Basis::LegalObligation, Basis::Consent]);
    let expected = Condition::OnlyFor { right: Right::Erasure, bases: vec![Basis::Consent] };
    assert_eq!(erasure, Applies::Conditional(expected));
    assert_eq!(cell(&plain(Right::Erasure, &[Basis::Contract, Basis::PublicTask])), "C unnecessary-or-unlawful");
    assert_eq!(cell(&plain(Right::Erasure, &[Basis::Contract, Basis::LegitimateInterests])), "C after-objection");
    assert_eq!(plain(Right::Withdrawal, &[Basis::Contract, Basis::Consent]), Applies::Yes);
}

#[test]
fn the_order_and_repetition_of_bases_do_not_matter() {
    let orders = [
        vec![Basis::LegalObligation, Basis::PublicTask],
        vec![Basis::PublicTask, Basis::LegalObligation],
        vec![Basis::PublicTask, Basis::LegalObligation, Basis::PublicTask],
    ];
    for right in Right::ALL {
        let answers = orders.each_ref().map(|it| plain(right, it));
        assert!(answers.iter().all(|it| *it == answers[0]), "{right:?}");
    }
}

/// All 63 sets of bases, against what each basis gives alone.
#[test]
fn several_bases_never_give_more_or_less_than_their_parts() {
    for set in 1..64_u32 {
        let bases = Basis::ALL.into_iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, it)| it);
        let bases = bases.collect::<Vec<_>>();
        for right in Right::ALL {
            let alone = bases.iter().map(|it| plain(right, &[*it])).collect::<Vec<_>>();
            let denied = alone.iter().filter(|it| matches!(it, Applies::No(_))).count();
            match plain(right, &bases) {
                Applies::Yes => assert!(alone.contains(&Applies::Yes), "{right:?} {bases:?}"),
                Applies::Conditional(condition) => {
                    assert!(denied < alone.len(), "{right:?} {bases:?}");
                    assert!(condition.bases().iter().all(|it| !matches!(plain(right, &[*it]), Applies::No(_))));
                }
                Applies::No(reason) => {
                    assert_eq!(denied, alone.len(), "{right:?} {bases:?}");
                    assert!(reason.bases().is_empty() || reason.bases() == bases);
                }
            }
        }
    }
}

#[test]
fn without_a_basis_nothing_that_depends_on_it_is_said() {
    let undecided =
        Right::ALL.into_iter().filter(|it| plain(*it, &[]) == Applies::Conditional(Condition::BasisMissing));
    let expected = [Right::Withdrawal, Right::Erasure, Right::Portability, Right::Objection];
    assert_eq!(undecided.collect::<Vec<_>>(), expected);
}

fn two(first: &[Basis], second: &[Basis]) -> [PurposeFacts<'static>; 2] {
    [PurposeFacts::new("service", first.to_vec()), PurposeFacts::new("newsletter", second.to_vec())]
}

#[test]
fn a_right_of_one_purpose_is_a_right_and_the_purpose_is_named() {
    let facts = RegisterFacts::default();
    let purposes = two(&[Basis::PublicTask], &[Basis::Consent]);
    let objection = merge(&purposes, &facts, Right::Objection);
    assert_eq!(objection.applies, Applies::Yes);
    assert_eq!(objection.for_purposes, ["service"]);
    assert!(!objection.is_uniform());
    let portability = merge(&purposes, &facts, Right::Portability);
    assert_eq!(cell(&portability.applies), "C automated-and-provided");
    assert_eq!(portability.for_purposes, ["newsletter"]);
    let erasure = merge(&purposes, &facts, Right::Erasure);
    assert_eq!(erasure.applies, Applies::Yes);
    assert_eq!(erasure.for_purposes, ["newsletter"]);
    assert_eq!(cell(&erasure.per_purpose[0].1), "N public-task");
    let access = merge(&purposes, &facts, Right::Access);
    assert!(access.for_purposes.is_empty() && access.is_uniform());
}

#[test]
fn a_right_is_denied_only_when_all_purposes_deny_it() {
    let facts = RegisterFacts::default();
    let purposes = two(&[Basis::PublicTask], &[Basis::LegalObligation]);
    let erasure = merge(&purposes, &facts, Right::Erasure);
    assert_eq!(erasure.applies, Applies::No(Reason::LegalObligationOrPublicTask));
    assert!(erasure.for_purposes.is_empty());
    let portability = merge(&purposes, &facts, Right::Portability);
    let bases = vec![Basis::LegalObligation, Basis::PublicTask];
    assert_eq!(portability.applies, Applies::No(Reason::NotConsentOrContract(bases)));
    let mixed = merge(&two(&[Basis::Contract], &[Basis::LegalObligation]), &facts, Right::Erasure);
    assert_eq!(cell(&mixed.applies), "C unnecessary-or-unlawful");
    assert_eq!(mixed.for_purposes, ["service"]);
    let undecided = merge(&two(&[], &[Basis::LegalObligation]), &facts, Right::Objection);
    assert_eq!(cell(&undecided.applies), "C basis-missing");
}

#[test]
fn a_notice_without_purposes_still_has_the_rights_of_every_basis() {
    let facts = RegisterFacts::default();
    assert_eq!(merge(&[], &facts, Right::Access).applies, Applies::Yes);
    assert_eq!(cell(&merge(&[], &facts, Right::Objection).applies), "C basis-missing");
    assert!(merge(&[], &facts, Right::Access).per_purpose.is_empty());
}

/// The table of claims: derived × claim, in the order granted, granted-if, denied, denied-as-rule, silent.
#[test]
fn claims_are_compared() {
    use Comparison::{Advice, Error, Ok, Warning};
    let yes = Applies::Yes;
    let conditional = Applies::Conditional(Condition::OnGroundsOf18);
    let no = Applies::No(Reason::PublicTask);
    let (denied, granted) = ("right-wrongly-denied", "right-wrongly-granted");
    let rows = [
        (Right::Access, &yes, [Ok, Ok, Error(denied), Error(denied), Error("access-missing")]),
        (Right::Complaint, &yes, [Ok, Ok, Error(denied), Error(denied), Error("complaint-missing")]),
        (Right::Remedy, &yes, [Ok, Ok, Error(denied), Error(denied), Advice("judicial-remedy")]),
        (
            Right::Restriction,
            &conditional,
            [Warning(granted), Ok, Error(denied), Warning(denied), Error("restriction-missing")],
        ),
        (
            Right::Erasure,
            &conditional,
            [Warning(granted), Ok, Error(denied), Warning(denied), Error("erasure-missing")],
        ),
        (
            Right::Erasure,
            &no,
            [Warning(granted), Advice("rights-not-specific"), Warning(denied), Ok, Warning("erasure-missing")],
        ),
        (
            Right::Portability,
            &no,
            [Warning(granted), Advice("rights-not-specific"), Ok, Ok, Advice("portability-missing")],
        ),
        (Right::Objection, &no, [Warning(granted), Advice("rights-not-specific"), Ok, Ok, Ok]),
        (Right::Withdrawal, &no, [Warning(granted), Advice("rights-not-specific"), Ok, Ok, Ok]),
    ];
    for (right, derived, expected) in rows {
        let compared = Claim::ALL.map(|it| compare(right, derived, it));
        assert_eq!(compared, expected, "{right:?} {derived:?}");
    }
}

/// The seeds deny the objection under a public task, as old notices do: the finding this program exists for.
#[test]
fn denying_the_objection_under_a_public_task_is_an_error() {
    let derived = plain(Right::Objection, &[Basis::PublicTask]);
    assert_eq!(compare(Right::Objection, &derived, Claim::Denied), Comparison::Error("right-wrongly-denied"));
    assert_eq!(compare(Right::Objection, &derived, Claim::Silent), Comparison::Error("objection-missing"));
}

/// The W3C Data Privacy Vocabulary 2.3 (`eu-gdpr.ttl`, `dpv:hasRight`) as an outside opinion. Deviations, all deliberate:
///
/// - it lists the duties of Articles 13 and 14, which are no rights here;
/// - it has neither Article 19 nor 79 under any basis, although both depend on none;
/// - it leaves out Article 22 under 6(1)(c), although 22(1) knows no such exception;
/// - it does not have the objection to direct marketing apart from Article 21.
#[test]
fn the_data_privacy_vocabulary_agrees_but_for_the_known_deviations() {
    let vocabulary: [(Basis, &[&str]); 6] = [
        (Basis::Consent, &["7-3", "15", "16", "17", "18", "20", "22", "77"]),
        (Basis::Contract, &["15", "16", "17", "18", "20", "22", "77"]),
        (Basis::LegalObligation, &["15", "16", "18", "77"]),
        (Basis::VitalInterests, &["15", "16", "17", "18", "22", "77"]),
        (Basis::PublicTask, &["15", "16", "18", "21", "22", "77"]),
        (Basis::LegitimateInterests, &["15", "16", "17", "18", "21", "22", "77"]),
    ];
    for (basis, theirs) in vocabulary {
        let mut expected = theirs.to_vec();
        expected.extend(["19", "79"]);
        if basis == Basis::LegalObligation {
            expected.push("22");
        }
        expected.sort_unstable();
        let applies = |right: &Right| !matches!(derive(&purpose(&[basis]), &DECIDING, *right), Applies::No(_));
        let mut ours = Right::ALL.into_iter().filter(applies).map(article).collect::<Vec<_>>();
        ours.sort_unstable();
        assert_eq!(ours, expected, "{basis:?}");
    }
}

/// The vocabulary's names, `eu-gdpr:A15` and so on.
fn article(right: Right) -> &'static str {
    match right {
        Right::Withdrawal => "7-3",
        Right::Access => "15",
        Right::Rectification => "16",
        Right::Erasure => "17",
        Right::Restriction => "18",
        Right::Notification => "19",
        Right::Portability => "20",
        Right::Objection => "21",
        Right::MarketingObjection => "21-2",
        Right::AutomatedDecisions => "22",
        Right::Complaint => "77",
        Right::Remedy => "79",
    }
}

#[test]
fn reasons_and_conditions_cite_their_provision() {
    let fi = crate::lang::Lang::fi();
    assert_eq!(Reason::PublicTask.cite().text(&fi), "17 artiklan 3 kohdan b alakohta");
    assert_eq!(Reason::PublicHealth.cite().text_case(&fi, Case::Genitive), "17 artiklan 3 kohdan c alakohdan");
    assert_eq!(Condition::ResearchObjection.cite().text(&fi), "21 artiklan 6 kohta");
    assert_eq!(Condition::SetAside(Regime::Archiving).cite().text(&fi), "tietosuojalaki (1050/2018), 32 §");
    assert_eq!(AutomatedGround::from_point("22(2)(b)"), Some(AutomatedGround::Law));
    assert_eq!(AutomatedGround::from_point("22(2)(d)"), None);
    assert!(automated_on_special_allowed(&[SpecialGround::B, SpecialGround::G]));
    assert!(!automated_on_special_allowed(&[SpecialGround::B]));
}

#[test]
fn names_are_found_again() {
    for right in Right::ALL {
        assert_eq!(Right::from_id(right.id()), Some(right));
    }
    for claim in Claim::ALL {
        assert_eq!(Claim::from_id(claim.id()), Some(claim));
    }
    assert_eq!(Right::Portability.name().fi, "oikeus siirtää tiedot järjestelmästä toiseen");
    assert!(Right::ALL.is_sorted());
}
