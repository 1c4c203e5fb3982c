//! From facts to rights: the matrix of Articles 7 and 15 to 22, its overlays, and the merging of purposes.

use super::{Applies, Condition, PurposeFacts, Reason, Regime, RegisterFacts, Right};
use crate::law::basis::{Basis, SpecialGround};

/// Whether a right applies to one purpose.
#[must_use]
pub fn derive(purpose: &PurposeFacts<'_>, register: &RegisterFacts, right: Right) -> Applies {
    let derived = match right {
        Right::Withdrawal => withdrawal(purpose),
        Right::Access | Right::Rectification | Right::Notification | Right::Complaint | Right::Remedy => Applies::Yes,
        Right::Erasure => erasure(purpose),
        Right::Restriction => Applies::Conditional(Condition::OnGroundsOf18),
        Right::Portability => portability(purpose),
        Right::Objection => objection(purpose),
        Right::MarketingObjection => match purpose.direct_marketing {
            true => Applies::Yes,
            false => Applies::No(Reason::NotMarketing),
        },
        Right::AutomatedDecisions => match (register.automated_decisions, register.automated_ground) {
            (false, _) => Applies::No(Reason::NoAutomatedDecisions),
            (true, None) => Applies::Yes,
            (true, Some(ground)) => Applies::Conditional(Condition::IfAutomatedDecisions(ground)),
        },
    };
    set_aside(purpose, right, derived)
}

/// Sections 31 and 32 of the Data Protection Act: what would apply may be set aside.
fn set_aside(purpose: &PurposeFacts<'_>, right: Right, derived: Applies) -> Applies {
    match (purpose.research_or_archive, derived) {
        (_, Applies::No(reason)) => Applies::No(reason),
        (Some(it), Applies::Yes | Applies::Conditional(_)) if it.derogates && it.regime.may_set_aside(right) => {
            Applies::Conditional(Condition::SetAside(it.regime))
        }
        (_, derived) => derived,
    }
}

/// Consent can be withdrawn whatever else the processing rests on: 7(3), also for 9(2)(a).
fn withdrawal(purpose: &PurposeFacts<'_>) -> Applies {
    if purpose.bases.contains(&Basis::Consent) || purpose.special.contains(&SpecialGround::A) {
        Applies::Yes
    } else if purpose.bases.is_empty() {
        Applies::Conditional(Condition::BasisMissing)
    } else {
        Applies::No(Reason::NotConsent)
    }
}

fn erasure(purpose: &PurposeFacts<'_>) -> Applies {
    let special = &purpose.special;
    let explicit_consent = special.contains(&SpecialGround::A);
    let barred = if special.contains(&SpecialGround::F) {
        Some(Reason::LegalClaims)
    } else if special.iter().any(|it| matches!(it, SpecialGround::H | SpecialGround::I)) {
        Some(Reason::PublicHealth)
    } else {
        None
    };
    let archive = purpose.research_or_archive.is_some() || special.contains(&SpecialGround::J);
    match (explicit_consent, barred) {
        (true, Some(_)) => Applies::Conditional(Condition::OnlyForExplicitConsent),
        (false, Some(reason)) => Applies::No(reason),
        (explicit_consent, None) => match if explicit_consent { Applies::Yes } else { erasure_by_basis(purpose) } {
            Applies::Yes | Applies::Conditional(_) if archive => Applies::Conditional(Condition::ResearchImpairment),
            derived @ (Applies::Yes | Applies::Conditional(_) | Applies::No(_)) => derived,
        },
    }
}

fn erasure_by_basis(purpose: &PurposeFacts<'_>) -> Applies {
    across_bases(Right::Erasure, &purpose.bases, |basis| match basis {
        // 17(1)(b): withdrawal.
        Basis::Consent => Applies::Yes,
        Basis::Contract | Basis::VitalInterests if purpose.direct_marketing => {
            Applies::Conditional(Condition::AfterObjection)
        }
        Basis::Contract | Basis::VitalInterests => Applies::Conditional(Condition::UnnecessaryOrUnlawful),
        Basis::LegalObligation => Applies::No(Reason::LegalObligation),
        Basis::PublicTask => Applies::No(Reason::PublicTask),
        Basis::LegitimateInterests => Applies::Conditional(Condition::AfterObjection),
    })
}

fn portability(purpose: &PurposeFacts<'_>) -> Applies {
    let explicit_consent = purpose.special.contains(&SpecialGround::A);
    let by_basis = across_bases(Right::Portability, &purpose.bases, |basis| match basis {
        Basis::Consent | Basis::Contract => Applies::Conditional(Condition::AutomatedAndProvided),
        // 20(3) bars what 9(2)(a) would give.
        Basis::PublicTask if explicit_consent => Applies::No(Reason::PortabilityPublicTask),
        Basis::LegalObligation | Basis::VitalInterests | Basis::LegitimateInterests if explicit_consent => {
            Applies::Conditional(Condition::AutomatedAndProvided)
        }
        Basis::LegalObligation | Basis::VitalInterests | Basis::PublicTask | Basis::LegitimateInterests => {
            Applies::No(Reason::NotConsentOrContract(vec![basis]))
        }
    });
    match by_basis {
        Applies::Yes | Applies::Conditional(_) if !purpose.automated_processing => Applies::No(Reason::NotAutomated),
        Applies::Yes | Applies::Conditional(_) if !purpose.provided_by_subject => Applies::No(Reason::NotProvided),
        derived @ (Applies::Yes | Applies::Conditional(_) | Applies::No(_)) => derived,
    }
}

fn objection(purpose: &PurposeFacts<'_>) -> Applies {
    let research = purpose.research_or_archive.is_some_and(|it| it.regime == Regime::ResearchOrStatistics);
    if research && !purpose.bases.is_empty() {
        // 21(6) does not depend on the basis, only on whether all of it is needed for a task in the public interest.
        return match purpose.bases.iter().all(|it| *it == Basis::PublicTask) {
            true => Applies::No(Reason::ResearchPublicTask),
            false => Applies::Conditional(Condition::ResearchObjection),
        };
    }
    let by_basis = across_bases(Right::Objection, &purpose.bases, |basis| match basis {
        Basis::PublicTask | Basis::LegitimateInterests => Applies::Yes,
        Basis::Consent | Basis::Contract | Basis::LegalObligation | Basis::VitalInterests => {
            Applies::No(Reason::NotTaskOrInterest(vec![basis]))
        }
    });
    match by_basis {
        Applies::Yes if purpose.special.contains(&SpecialGround::F) => {
            Applies::Conditional(Condition::UnlessLegalClaims)
        }
        derived @ (Applies::Yes | Applies::Conditional(_) | Applies::No(_)) => derived,
    }
}

/// Judges a purpose with several bases: what all give is given, what none gives is not, and otherwise the right
/// covers the part that rests on the bases that give it.
fn across_bases(right: Right, bases: &[Basis], judge: impl Fn(Basis) -> Applies) -> Applies {
    let mut sorted = bases.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let judged = sorted.iter().map(|basis| (*basis, judge(*basis))).collect::<Vec<_>>();
    if judged.is_empty() {
        return Applies::Conditional(Condition::BasisMissing);
    }
    let giving = |wanted: fn(&Applies) -> bool| {
        judged.iter().filter(|(_, it)| wanted(it)).map(|(basis, _)| *basis).collect::<Vec<_>>()
    };
    let yes = giving(|it| *it == Applies::Yes);
    let conditional = giving(|it| matches!(it, Applies::Conditional(_)));
    if yes.len() == judged.len() {
        Applies::Yes
    } else if !yes.is_empty() {
        Applies::Conditional(Condition::OnlyFor { right, bases: yes })
    } else if conditional.is_empty() || right != Right::Portability || conditional.len() == judged.len() {
        all_of(judged.into_iter().map(|(_, it)| it))
    } else {
        Applies::Conditional(Condition::AutomatedAndProvidedFor(conditional))
    }
}

/// One answer out of several without a plain yes: the widest condition, or the reasons together.
fn all_of(answers: impl Iterator<Item = Applies>) -> Applies {
    let mut conditions: Vec<Condition> = Vec::new();
    let mut reasons: Vec<Reason> = Vec::new();
    for answer in answers {
        match answer {
            Applies::Yes => return Applies::Yes,
            Applies::Conditional(it) => conditions.push(it),
            Applies::No(it) => reasons.push(it),
        }
    }
    match conditions.into_iter().reduce(widest) {
        Some(condition) => Applies::Conditional(condition),
        None => match reasons.into_iter().reduce(together) {
            Some(reason) => Applies::No(reason),
            None => Applies::Conditional(Condition::BasisMissing),
        },
    }
}

/// Two conditions as one: bases are joined, a known condition beats an unknown basis, the wider erasure beats the narrower.
fn widest(one: Condition, other: Condition) -> Condition {
    match (one, other) {
        (Condition::OnlyFor { right, bases }, Condition::OnlyFor { right: _, bases: more }) => {
            Condition::OnlyFor { right, bases: union(bases, &more) }
        }
        (Condition::AutomatedAndProvidedFor(bases), Condition::AutomatedAndProvidedFor(more)) => {
            Condition::AutomatedAndProvidedFor(union(bases, &more))
        }
        (Condition::AutomatedAndProvidedFor(_), Condition::AutomatedAndProvided)
        | (Condition::AutomatedAndProvided, Condition::AutomatedAndProvidedFor(_)) => Condition::AutomatedAndProvided,
        (Condition::BasisMissing, known) | (known, Condition::BasisMissing) => known,
        (Condition::UnnecessaryOrUnlawful, Condition::AfterObjection) => Condition::AfterObjection,
        (one, _) => one,
    }
}

/// Two reasons as one. Where they cannot be one, the first stands and [`Merged::per_purpose`] has the rest.
fn together(one: Reason, other: Reason) -> Reason {
    let obligation_or_task =
        |it: &Reason| matches!(it, Reason::LegalObligation | Reason::PublicTask | Reason::LegalObligationOrPublicTask);
    match (one, other) {
        (one, other) if one != other && obligation_or_task(&one) && obligation_or_task(&other) => {
            Reason::LegalObligationOrPublicTask
        }
        (Reason::NotConsentOrContract(bases), Reason::NotConsentOrContract(more)) => {
            Reason::NotConsentOrContract(union(bases, &more))
        }
        (Reason::NotTaskOrInterest(bases), Reason::NotTaskOrInterest(more)) => {
            Reason::NotTaskOrInterest(union(bases, &more))
        }
        (one, _) => one,
    }
}

fn union(mut bases: Vec<Basis>, more: &[Basis]) -> Vec<Basis> {
    bases.extend_from_slice(more);
    bases.sort_unstable();
    bases.dedup();
    bases
}

/// A right over all purposes of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The answer for the notice.
    pub applies: Applies,
    /// The purposes the answer holds for, when it does not hold for all; empty means all.
    pub for_purposes: Vec<String>,
    /// The answer for each purpose, in the order given.
    pub per_purpose: Vec<(String, Applies)>,
}

impl Merged {
    /// Whether all purposes have the same answer.
    #[must_use]
    pub fn is_uniform(&self) -> bool {
        self.per_purpose.iter().all(|(_, it)| *it == self.applies)
    }
}

/// Merges the purposes: yes when yes for any, no only when no for all, otherwise conditional.
///
/// Without purposes only what holds for every basis can be said.
#[must_use]
pub fn merge(purposes: &[PurposeFacts<'_>], register: &RegisterFacts, right: Right) -> Merged {
    let per_purpose = purposes.iter().map(|it| (it.id.to_owned(), derive(it, register, right))).collect::<Vec<_>>();
    if per_purpose.is_empty() {
        let applies = derive(&PurposeFacts::new("", Vec::new()), register, right);
        return Merged { applies, for_purposes: Vec::new(), per_purpose };
    }
    let applies = all_of(per_purpose.iter().map(|(_, it)| it.clone()));
    let covered =
        per_purpose.iter().filter(|(_, it)| same_kind(it, &applies)).map(|(id, _)| id.clone()).collect::<Vec<_>>();
    let for_purposes = if covered.len() == per_purpose.len() { Vec::new() } else { covered };
    Merged { applies, for_purposes, per_purpose }
}

/// What follows for each right from all purposes together: what a notice asks for many times in each of its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcomes([Merged; Right::ALL.len()]);

impl Outcomes {
    /// Derives all rights.
    #[must_use]
    pub fn of(purposes: &[PurposeFacts<'_>], register: &RegisterFacts) -> Self {
        Self(Right::ALL.map(|right| merge(purposes, register, right)))
    }

    /// What follows for one of them.
    #[must_use]
    pub fn get(&self, right: Right) -> &Merged {
        let [first, ..] = &self.0;
        self.0.iter().zip(Right::ALL).find(|(_, it)| *it == right).map_or(first, |(it, _)| it)
    }
}

fn same_kind(one: &Applies, other: &Applies) -> bool {
    matches!(
        (one, other),
        (Applies::Yes, Applies::Yes)
            | (Applies::Conditional(_), Applies::Conditional(_))
            | (Applies::No(_), Applies::No(_))
    )
}
