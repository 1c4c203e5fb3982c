//! The rights at a glance: whoever looks for a way in finds in ten seconds whether a right applies, why not, and whom
//! to write to. What is said here in a few words is said in full, with its provision, in the sections that it links to.

use super::super::Cx;
use super::super::cx::token;
use crate::doc::{Block, Inline, Mark, Table, Tone};
use crate::i18n::phrases::Phrase;
use crate::law::right::{Applies, Condition, Merged, Right};

/// The rights that are told, with the section that tells of each.
const TOLD: [(Right, &str); 10] = [
    (Right::Access, "right-access"),
    (Right::Rectification, "right-rectification"),
    (Right::Erasure, "right-erasure"),
    (Right::Restriction, "right-restriction"),
    (Right::Portability, "right-portability"),
    (Right::Objection, "right-objection"),
    (Right::MarketingObjection, "right-objection"),
    (Right::AutomatedDecisions, "right-automated-decisions"),
    (Right::Withdrawal, "withdrawal"),
    (Right::Complaint, "complaint"),
];

/// The table of rights; nothing while no purpose is given, from which they would follow.
pub(super) fn table(cx: &Cx<'_>) -> Option<Block> {
    if cx.register.purposes.is_empty() {
        return None;
    }
    let undecided = cx.register.automated_decisions.get().is_none();
    let rows: Vec<Vec<Vec<Block>>> = TOLD
        .into_iter()
        // While it is open whether decisions are automated, nothing true can be said of the right.
        .filter(|(right, _)| *right != Right::AutomatedDecisions || !undecided)
        .filter(|(right, _)| *right != Right::Withdrawal || super::rests_on_consent(cx))
        .filter(|(right, _)| *right != Right::MarketingObjection || super::is_marketed(cx))
        .map(|(right, anchor)| (right, anchor, cx.rights.get(right)))
        .map(|(right, anchor, merged)| row(cx, right, anchor, merged))
        .collect();
    Some(Block::Table(Table {
        caption: cx.say(&Phrase::RightsCaption),
        head: vec![
            cx.say(&Phrase::RightsColumnRight),
            cx.say(&Phrase::RightsColumnMeaning),
            cx.say(&Phrase::RightsColumnState),
        ],
        rows,
    }))
}

fn row(cx: &Cx<'_>, right: Right, anchor: &str, merged: &Merged) -> Vec<Vec<Block>> {
    let name = cx.say(&Phrase::RightName { right: token(right.id()) });
    let link = Inline::Link { url: format!("#{anchor}"), text: name };
    let meaning = cx.say(&Phrase::RightMeaning { right: token(right.id()) });
    vec![vec![Block::Para(vec![link])], vec![Block::Para(meaning)], state(cx, right, merged)]
}

/// Whether the right applies: a sign with its word, then the condition or reason.
fn state(cx: &Cx<'_>, right: Right, merged: &Merged) -> Vec<Block> {
    let refused = merged.per_purpose.iter().any(|(_, it)| matches!(it, Applies::No(_)));
    let (sign, tone, word, why) = match &merged.applies {
        // The purposes differ: which of them give the right is told in its section.
        Applies::Yes | Applies::Conditional(_) if refused => ("(✓)", Tone::Open, Phrase::RightStateSome, None),
        Applies::Conditional(_) if !merged.is_uniform() => {
            ("(✓)", Tone::Open, Phrase::RightStateConditional, Some("differs"))
        }
        Applies::Yes => ("✓", Tone::Good, Phrase::RightStateYes, None),
        Applies::Conditional(it @ Condition::BasisMissing) => {
            ("?", Tone::Open, Phrase::RightStateUnknown, Some(it.id()))
        }
        Applies::Conditional(it) => ("(✓)", Tone::Open, Phrase::RightStateConditional, Some(it.id())),
        // Article 17(3) bars most grounds of erasure, not all.
        Applies::No(it) if right == Right::Erasure => ("–", Tone::Calm, Phrase::RightStateRarely, Some(it.id())),
        Applies::No(it) => ("–", Tone::Calm, Phrase::RightStateNo, Some(it.id())),
    };
    let mark = Inline::Mark(Mark { sign: sign.to_owned(), words: cx.word(&word), tone });
    let mut blocks = vec![Block::Para(vec![mark])];
    blocks.extend(why.map(|case| cx.para(&Phrase::RightWhy { case: token(case) })));
    blocks
}
