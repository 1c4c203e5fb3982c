//! The rights of the data subject as they follow from this register's bases (Art. 13(2)(b)–(c), 15–22): each with what
//! it means here, or the reason why it does not apply.

mod overview;
mod requests;
mod sentence;

use super::cx::{capital, facts};
use super::gap::Missing;
use super::people::lines;
use super::{Body, Cx};
use crate::doc::{Block, Fact, Layer, Section};
use crate::i18n::phrases::Phrase;
use crate::law::basis::{Basis, SpecialGround};
use crate::law::cite::gdpr;
use crate::law::right::{Applies, Condition, Right};
use crate::model::purpose::Purpose;
use crate::model::rights::{Requests, RightName, RightRestriction, Rights};
use crate::syntax::field::Field;

/// A right that is told in a subsection of its own.
struct Told {
    id: &'static str,
    heading: Phrase,
    right: Right,
    name: RightName,
    requests: fn(&Rights) -> &Field<Requests>,
}

fn subsections() -> [Told; 6] {
    [
        Told {
            id: "right-access",
            heading: Phrase::HeadingAccess,
            right: Right::Access,
            name: RightName::Access,
            requests: |it| &it.access,
        },
        Told {
            id: "right-rectification",
            heading: Phrase::HeadingRectification,
            right: Right::Rectification,
            name: RightName::Rectification,
            requests: |it| &it.rectification,
        },
        Told {
            id: "right-erasure",
            heading: Phrase::HeadingErasure,
            right: Right::Erasure,
            name: RightName::Erasure,
            requests: |it| &it.erasure,
        },
        Told {
            id: "right-restriction",
            heading: Phrase::HeadingRestriction,
            right: Right::Restriction,
            name: RightName::Restriction,
            requests: |it| &it.restriction,
        },
        Told {
            id: "right-portability",
            heading: Phrase::HeadingPortability,
            right: Right::Portability,
            name: RightName::Portability,
            requests: |it| &it.portability,
        },
        Told {
            id: "right-automated-decisions",
            heading: Phrase::HeadingRightAutomated,
            right: Right::AutomatedDecisions,
            name: RightName::AutomatedDecisions,
            requests: |it| &it.automated_decisions,
        },
    ]
}

/// All rights but the right to object, which stands apart from other information (Art. 21(4)).
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let undecided = cx.register.automated_decisions.get().is_none();
    let section = |id: &str, heading: &Phrase, blocks: Vec<Block>| Section {
        id: id.to_owned(),
        title: cx.say(heading),
        layer: Layer::Whole,
        blocks,
        sections: Vec::new(),
    };
    let mut sections = vec![section("rights-how", &Phrase::HeadingRightsHow, requests::common(cx))];
    sections.extend(
        subsections()
            .into_iter()
            // While it is open whether decisions are automated, nothing true can be said of the right.
            .filter(|it| it.right != Right::AutomatedDecisions || !undecided)
            .map(|it| section(it.id, &it.heading, one(cx, &it))),
    );
    let mut blocks = Vec::new();
    if let Some(address) = requests::nearest(cx) {
        let link = cx.jump("rights-how", &Phrase::HeadingRightsHow).into();
        blocks.push(cx.para(&Phrase::RightsWriteTo { address: address.into(), link }));
    }
    blocks.extend(overview::table(cx));
    Some(Body { heading: None, blocks, sections })
}

fn one(cx: &Cx<'_>, it: &Told) -> Vec<Block> {
    let mut blocks = outcomes(cx, it.right);
    blocks.extend(requests::own(cx, it.requests));
    blocks.extend(limits(cx, it.name));
    blocks
}

/// What follows from the bases: once where it is the same for all purposes, otherwise purpose by purpose.
fn outcomes(cx: &Cx<'_>, right: Right) -> Vec<Block> {
    let merged = cx.rights.get(right);
    let mut groups: Vec<(Vec<Block>, Vec<usize>)> = Vec::new();
    for (at, (_, applies)) in merged.per_purpose.iter().enumerate() {
        let told = sentence::of(cx, right, applies);
        match groups.iter_mut().find(|(it, _)| *it == told) {
            Some((_, purposes)) => purposes.push(at),
            None => groups.push((told, vec![at])),
        }
    }
    let mut blocks = match groups.as_slice() {
        [] => sentence::of(cx, right, &merged.applies),
        [(only, _)] => only.clone(),
        several => {
            let fact = |(told, purposes): &(Vec<Block>, Vec<usize>)| {
                let names = purposes
                    .iter()
                    .filter_map(|at| Some(capital(cx.purpose_name(*at, &cx.register.purposes.get(*at)?.value))));
                Fact { term: lines(names), blocks: told.clone() }
            };
            vec![Block::Facts(several.iter().map(fact).collect())]
        }
    };
    let refused = merged.per_purpose.iter().any(|(_, it)| matches!(it, Applies::No(_)));
    blocks.extend(sentence::for_all(cx, right, refused));
    blocks
}

/// The limits that national law sets to a right (Art. 23).
fn limits(cx: &Cx<'_>, name: RightName) -> Option<Block> {
    let limits = cx.register.rights.get()?.restrictions.values();
    let of_right = limits.filter(|it| it.rights.is_empty() || it.rights.values().any(|it| *it == name));
    let one = |it: &RightRestriction| {
        let mut blocks = cx.maybe_prose(&it.text);
        blocks.extend(cx.data_line(&it.of));
        blocks.extend(cx.purposes_line(&it.purposes));
        blocks.extend(cx.laws(&it.laws));
        blocks
    };
    // Several limits stand under one name: a list of facts does not name a thing twice.
    let blocks: Vec<Block> = of_right.flat_map(one).collect();
    facts(if blocks.is_empty() { Vec::new() } else { vec![cx.fact(&Phrase::RestrictionOfRight, blocks)] })
}

/// The right to object, explicit and apart (Art. 21(4)), also to direct marketing (Art. 21(2)).
pub(super) fn objection(cx: &Cx<'_>) -> Option<Body> {
    if cx.register.purposes.is_empty() {
        return None;
    }
    let mut blocks = outcomes(cx, Right::Objection);
    if is_marketed(cx) {
        let cite = cx.cite(gdpr(21).par(2)).into();
        blocks.push(cx.para(&Phrase::RightMarketing { cite }));
    }
    blocks.extend(requests::own(cx, |it| &it.objection));
    blocks.extend(limits(cx, RightName::Objection));
    Body::of(blocks)
}

/// Whether data are processed for direct marketing (Art. 21(2)).
fn is_marketed(cx: &Cx<'_>) -> bool {
    cx.register.purposes.values().any(|it| it.direct_marketing.get() == Some(&true))
}

/// Whether the right to object gives anything for some purpose.
pub(super) fn may_object(cx: &Cx<'_>) -> bool {
    let derived = cx.rights.get(Right::Objection);
    derived.per_purpose.iter().any(|(_, it)| match it {
        Applies::Yes => true,
        // Without a basis it is not known.
        Applies::Conditional(condition) => *condition != Condition::BasisMissing,
        Applies::No(_) => false,
    })
}

/// Whether a purpose rests on consent, which can be withdrawn.
fn is_on_consent(purpose: &Purpose) -> bool {
    purpose.legal_bases().contains(&Basis::Consent) || purpose.special_grounds().contains(&SpecialGround::A)
}

/// Whether any purpose does.
fn rests_on_consent(cx: &Cx<'_>) -> bool {
    cx.register.purposes.values().any(is_on_consent)
}

/// How consent is withdrawn (Art. 7(3)).
pub(super) fn withdrawal(cx: &Cx<'_>) -> Option<Body> {
    let on_consent: Vec<(usize, &Purpose)> =
        cx.register.purposes.values().enumerate().filter(|(_, it)| is_on_consent(it)).collect();
    if on_consent.is_empty() {
        return None;
    }
    let common = requests::own(cx, |it| &it.withdrawal);
    let all = on_consent.len() == cx.register.purposes.len() && on_consent.len() == 1;
    let mut blocks = vec![cx.para(&Phrase::WithdrawalText { cite: cx.cite(gdpr(7).par(3)).into() })];
    for (at, purpose) in on_consent {
        let how = match purpose.consent_withdrawal.get() {
            Some(text) => cx.prose(text),
            None if common.is_none() => vec![cx.gap(Missing::ConsentWithdrawal)],
            None => continue,
        };
        match all {
            true => blocks.extend(how),
            false => blocks.push(Block::Facts(vec![Fact { term: capital(cx.purpose_name(at, purpose)), blocks: how }])),
        }
    }
    blocks.extend(common);
    Body::of(blocks)
}
