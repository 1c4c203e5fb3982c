//! The sentence for each right and each answer of the law, with its citation.

use crate::doc::{Block, Inline};
use crate::i18n::phrases::Phrase;
use crate::i18n::value::Value;
use crate::law::basis::Basis;
use crate::law::cite::{Citation, gdpr};
use crate::law::right::{Applies, Condition, Right};

use super::super::Cx;
use super::super::cx::token;

/// What an answer of the law is called in the messages, the provision behind it and the bases that it names.
struct Case<'a> {
    name: &'static str,
    cite: Citation,
    bases: &'a [Basis],
}

fn case(right: Right, applies: &Applies) -> Case<'_> {
    match applies {
        // Erasure without condition is that of Art. 17(1)(b): consent withdrawn.
        Applies::Yes if right == Right::Erasure => Case { name: "yes", cite: gdpr(17).par(1).point('b'), bases: &[] },
        Applies::Yes => Case { name: "yes", cite: right.cite(), bases: &[] },
        Applies::Conditional(it) => Case { name: it.id(), cite: it.cite(), bases: it.bases() },
        Applies::No(it) => Case { name: it.id(), cite: it.cite(), bases: it.bases() },
    }
}

/// The sentences for one answer.
pub(super) fn of(cx: &Cx<'_>, right: Right, applies: &Applies) -> Vec<Block> {
    // What may be set aside is told first as the right it is.
    if let Applies::Conditional(Condition::SetAside(regime)) = applies {
        let mut blocks = whole(cx, right);
        let cite = match regime.cite() {
            Citation::Act(it) => cx.cite_act(it.number, it.sections),
            other @ (Citation::Gdpr(_)
            | Citation::Recital(_)
            | Citation::Wp260(_)
            | Citation::Wp260Annex
            | Citation::Case(_)) => vec![cx.cite(other)],
        };
        blocks.push(cx.para(&Phrase::RightSetAside { cite: cite.into() }));
        return blocks;
    }
    let it = case(right, applies);
    let cite: Value = cx.cite(it.cite).into();
    let names: Vec<Vec<Inline>> = it.bases.iter().map(|it| cx.legal(it.name())).collect();
    let bases: Value = cx.and(&names).into();
    let case = token(it.name);
    let phrase = match right {
        Right::Access => Phrase::RightAccess { cite: cx.cite(gdpr(15)).into() },
        Right::Rectification => Phrase::RightRectification { cite: cx.cite(gdpr(16)).into() },
        Right::Restriction => Phrase::RightRestriction { cite: cx.cite(gdpr(18).par(1)).into() },
        Right::Erasure => Phrase::RightErasure { case, cite, bases },
        Right::Portability => Phrase::RightPortability { case, cite, bases },
        Right::Objection => Phrase::RightObjection { case, cite, bases },
        Right::MarketingObjection => Phrase::RightMarketing { cite },
        Right::Notification => Phrase::RightNotification { cite },
        Right::AutomatedDecisions => return automated(cx, applies),
        Right::Withdrawal => Phrase::WithdrawalText { cite },
        Right::Complaint => Phrase::ComplaintText { cite },
        Right::Remedy => Phrase::RightRemedy { cite },
    };
    vec![cx.para(&phrase)]
}

/// The right without the condition under which it may be set aside.
fn whole(cx: &Cx<'_>, right: Right) -> Vec<Block> {
    match right {
        Right::Portability => of(cx, right, &Applies::Conditional(Condition::AutomatedAndProvided)),
        Right::Access
        | Right::Rectification
        | Right::Restriction
        | Right::Erasure
        | Right::Objection
        | Right::MarketingObjection
        | Right::Notification
        | Right::AutomatedDecisions
        | Right::Withdrawal
        | Right::Complaint
        | Right::Remedy => of(cx, right, &Applies::Yes),
    }
}

fn automated(cx: &Cx<'_>, applies: &Applies) -> Vec<Block> {
    let cite = || cx.cite(gdpr(22).par(1)).into();
    let yes = || cx.para(&Phrase::RightAutomated { case: token("yes"), cite: cite() });
    match applies {
        Applies::No(it) => vec![cx.para(&Phrase::RightAutomated { case: token(it.id()), cite: cite() })],
        Applies::Conditional(Condition::IfAutomatedDecisions(ground)) => {
            let ground = Phrase::RightAutomatedAllowed {
                ground: cx.legal(ground.name()).into(),
                cite: cx.cite(ground.cite()).into(),
            };
            vec![yes(), cx.para(&ground)]
        }
        Applies::Yes | Applies::Conditional(_) => vec![yes()],
    }
}

/// What is said once for a right, whatever the purposes.
pub(super) fn for_all(cx: &Cx<'_>, right: Right, refused: bool) -> Option<Block> {
    match right {
        // "As a rule" needs its exception: 17(1)(a) and (d) are not barred by 17(3).
        Right::Erasure if refused => Some(cx.para(&Phrase::ErasureAlways { cite: cx.cite(gdpr(17).par(1)).into() })),
        Right::Restriction if super::may_object(cx) => {
            let cite = cx.cite(gdpr(18).par(1).point('d')).into();
            Some(cx.para(&Phrase::RestrictionPendingObjection { cite }))
        }
        Right::Erasure
        | Right::Restriction
        | Right::Access
        | Right::Rectification
        | Right::Portability
        | Right::Objection
        | Right::MarketingObjection
        | Right::Notification
        | Right::AutomatedDecisions
        | Right::Withdrawal
        | Right::Complaint
        | Right::Remedy => None,
    }
}
