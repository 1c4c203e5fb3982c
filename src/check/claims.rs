//! What the author claims of each right, set against what follows from the bases; without one comparison the rules about
//! promises and refusals could judge the same claim differently.

use crate::check::Finding;
use crate::lang::Text;
use crate::law::right::{self, Applies, Comparison, Condition, Right, compare};
use crate::model::facts::{legal_basis, special_ground};
use crate::model::purpose::Basis;
use crate::model::register::Register;
use crate::model::rights::{Claim, Claims};
use crate::model::value::OrNone;
use crate::source::{Span, Spanned};
use crate::syntax::Field;
use crate::text;

/// A claim of the author about a right, with the answer of the law.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// The right.
    pub right: Right,
    /// What follows from the bases.
    pub applies: Applies,
    /// What the author says.
    pub said: right::Claim,
    /// Where the author says it.
    pub span: Span,
    /// How the two agree.
    pub comparison: Comparison,
}

/// The claims of a register that can be judged; nothing when it makes none.
///
/// A claim cannot be judged where no basis is given, where it is open whether decisions are automated, and where the
/// register says that sections 31 or 32 of the Data Protection Act set the right aside.
#[must_use]
pub fn judged(register: &Register) -> Option<Vec<Claimed>> {
    let claims = register.rights.get().and_then(|it| it.claims.get())?;
    let judge = |(right, claim): (Right, &Spanned<Claim>)| {
        let said = words_of(claim.value);
        let applies = register.derived_right(right).applies;
        let comparison = compare(right, &applies, said);
        let refused = matches!(said, right::Claim::Denied | right::Claim::DeniedAsRule);
        let open = match &applies {
            Applies::Conditional(Condition::BasisMissing) => true,
            Applies::Conditional(Condition::SetAside(_)) => refused,
            Applies::Yes | Applies::Conditional(_) | Applies::No(_) => false,
        };
        let open = open || (right == Right::AutomatedDecisions && !decided(register));
        (!open).then_some(Claimed { right, applies, said, span: claim.span, comparison })
    };
    Some(claimed(claims).filter_map(judge).collect())
}

/// Whether the register says if decisions are automated.
fn decided(register: &Register) -> bool {
    match register.automated_decisions.get() {
        None => false,
        Some(OrNone::None) => true,
        Some(OrNone::Given(it)) => it.kind.is_given(),
    }
}

fn claimed(claims: &Claims) -> impl Iterator<Item = (Right, &Spanned<Claim>)> {
    let fields: [(Right, &Field<Claim>); 8] = [
        (Right::Withdrawal, &claims.withdrawal),
        (Right::Access, &claims.access),
        (Right::Rectification, &claims.rectification),
        (Right::Erasure, &claims.erasure),
        (Right::Restriction, &claims.restriction),
        (Right::Portability, &claims.portability),
        (Right::Objection, &claims.objection),
        (Right::AutomatedDecisions, &claims.automated_decisions),
    ];
    fields.into_iter().filter_map(|(right, it)| Some((right, it.spanned()?)))
}

fn words_of(claim: Claim) -> right::Claim {
    match claim {
        Claim::Granted => right::Claim::Granted,
        Claim::GrantedIf => right::Claim::GrantedIf,
        Claim::Denied => right::Claim::Denied,
        Claim::DeniedAsRule => right::Claim::DeniedAsRule,
    }
}

/// Says at the claim that it is one, and at each basis that decides that it does.
#[must_use]
pub fn shown<'c>(mut finding: Finding<'c>, register: &Register, it: &Claimed) -> Finding<'c> {
    finding = finding.label(text! {
        fi: "tässä esitetty väite",
        sv: "påståendet som görs här",
        en: "the claim made here",
    });
    let label = match it.applies {
        Applies::Yes | Applies::Conditional(_) => text! {
            fi: "oikeus seuraa tässä ilmoitetusta perusteesta",
            sv: "rättigheten följer av den grund som anges här",
            en: "the right follows from the basis declared here",
        },
        Applies::No(_) => text! {
            fi: "tässä ilmoitettu peruste ei anna oikeutta",
            sv: "den grund som anges här ger inte rättigheten",
            en: "the basis declared here does not give the right",
        },
    };
    for place in deciding(register, it) {
        finding = finding.also(place, label);
    }
    match (it.right, register.automated_decisions.head()) {
        (Right::AutomatedDecisions, Some(place)) => finding.also(
            place,
            text! {
                fi: "tässä kerrotaan, tehdäänkö automaattisia päätöksiä",
                sv: "här sägs om automatiserade beslut fattas",
                en: "here it is told whether automated decisions are made",
            },
        ),
        (_, _) => finding,
    }
}

/// The bases that decide: those that alone would give a right that exists, all of Article 6 for one that does not.
/// A right that every basis gives, and that of Article 22, is decided by none.
fn deciding(register: &Register, it: &Claimed) -> Vec<Span> {
    let whatever = [Right::Access, Right::Rectification, Right::Restriction, Right::AutomatedDecisions];
    if whatever.contains(&it.right) {
        return Vec::new();
    }
    let facts = register.register_facts();
    let gives = |basis: &Basis| {
        let mut alone = right::PurposeFacts::new("", legal_basis(basis).into_iter().collect());
        alone.special.extend(special_ground(basis));
        let unknown = alone.bases.is_empty() && alone.special.is_empty();
        !unknown
            && !matches!(
                right::derive(&alone, &facts, it.right),
                Applies::No(_) | Applies::Conditional(Condition::BasisMissing)
            )
    };
    let none = matches!(it.applies, Applies::No(_));
    let decides = |basis: &Basis| if none { legal_basis(basis).is_some() } else { gives(basis) };
    register.all_bases().filter(|it| decides(&it.value)).map(|it| it.span).collect()
}

/// The provision that gives a right, in each language.
#[must_use]
pub fn article(right: Right) -> Text {
    match right {
        Right::Withdrawal => text! { fi: "7 artiklan 3 kohta", sv: "artikel 7.3", en: "Article 7(3)" },
        Right::Access => text! { fi: "15 artikla", sv: "artikel 15", en: "Article 15" },
        Right::Rectification => text! { fi: "16 artikla", sv: "artikel 16", en: "Article 16" },
        Right::Erasure => text! { fi: "17 artikla", sv: "artikel 17", en: "Article 17" },
        Right::Restriction => text! { fi: "18 artikla", sv: "artikel 18", en: "Article 18" },
        Right::Notification => text! { fi: "19 artikla", sv: "artikel 19", en: "Article 19" },
        Right::Portability => text! { fi: "20 artikla", sv: "artikel 20", en: "Article 20" },
        Right::Objection => text! { fi: "21 artiklan 1 kohta", sv: "artikel 21.1", en: "Article 21(1)" },
        Right::MarketingObjection => text! { fi: "21 artiklan 2 kohta", sv: "artikel 21.2", en: "Article 21(2)" },
        Right::AutomatedDecisions => text! { fi: "22 artikla", sv: "artikel 22", en: "Article 22" },
        Right::Complaint => text! { fi: "77 artikla", sv: "artikel 77", en: "Article 77" },
        Right::Remedy => text! { fi: "79 artikla", sv: "artikel 79", en: "Article 79" },
    }
}
