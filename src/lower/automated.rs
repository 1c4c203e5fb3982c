//! Automated decisions and profiling (Art. 13(2)(f), 22): that there are none, or how they work and what they mean.

use super::cx::{facts, web};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Fact};
use crate::i18n::phrases::Phrase;
use crate::law::cite::gdpr;
use crate::law::right::AutomatedGround;
use crate::model::automated::{AutomatedDecisions, AutomationKind, Profiling};
use crate::model::value::OrNone;

/// Decisions first, then profiling.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let mut blocks = match cx.register.automated_decisions.get() {
        None => vec![cx.gap(Missing::Automation)],
        Some(OrNone::None) => vec![cx.para(&Phrase::AutomatedNone { cite: cx.cite(gdpr(22)).into() })],
        Some(OrNone::Given(it)) => decisions(cx, it),
    };
    match cx.register.profiling.get() {
        Some(OrNone::None) => blocks.push(cx.para(&Phrase::ProfilingNone)),
        Some(OrNone::Given(it)) => blocks.extend(profiling(cx, it)),
        None => {}
    }
    Body::of(blocks)
}

fn decisions(cx: &Cx<'_>, it: &AutomatedDecisions) -> Vec<Block> {
    let decides = it.kind.get() == Some(&AutomationKind::Decision);
    let mut blocks = match it.kind.get() {
        Some(AutomationKind::Decision) => {
            vec![cx.para(&Phrase::AutomatedDecision { cite: cx.cite(gdpr(22).par(1)).into() })]
        }
        Some(AutomationKind::Assistive) => vec![cx.para(&Phrase::AutomatedAssistive)],
        None => vec![cx.gap(Missing::Automation)],
    };
    blocks.extend(cx.purposes_line(&it.purposes));
    let mut list: Vec<Fact> = Vec::new();
    let texts = [(Phrase::LabelLogic, &it.logic), (Phrase::LabelSignificance, &it.significance)];
    for (label, text) in texts {
        if let Some(text) = text.get() {
            list.push(cx.fact(&label, cx.prose(text)));
        }
    }
    list.extend(ground(cx, it));
    if let Some(safeguards) = it.safeguards.get() {
        list.push(cx.fact(&Phrase::LabelSafeguards, cx.prose(safeguards)));
    }
    if let Some(page) = it.deployment_decision.get().and_then(|it| cx.url(it)) {
        list.push(cx.line(&Phrase::LabelDeployment, vec![web(page)]));
    }
    blocks.extend(facts(list));
    if decides {
        if it.logic.get().is_none() || it.significance.get().is_none() {
            blocks.push(cx.gap(Missing::AutomationLogic));
        }
        let by_law = it.ground.get().is_some_and(|it| it.0.cite() == AutomatedGround::Law.cite());
        if it.ground.get().is_none() || (by_law && it.laws.is_empty()) {
            blocks.push(cx.gap(Missing::AutomationGround));
        }
        if it.safeguards.get().is_none() {
            blocks.push(cx.gap(Missing::AutomationSafeguards));
        }
    }
    blocks
}

/// The exception of Art. 22(2) and the law behind it.
fn ground(cx: &Cx<'_>, it: &AutomatedDecisions) -> Option<Fact> {
    let known = it
        .ground
        .get()
        .and_then(|point| AutomatedGround::ALL.into_iter().find(|ground| ground.cite() == point.0.cite()));
    let mut blocks: Vec<Block> = known
        .map(|it| cx.para(&Phrase::WithCite { name: cx.legal(it.name()).into(), cite: cx.cite(it.cite()).into() }))
        .into_iter()
        .collect();
    blocks.extend(cx.laws(&it.laws));
    (!blocks.is_empty()).then(|| cx.fact(&Phrase::LabelGround, blocks))
}

fn profiling(cx: &Cx<'_>, it: &Profiling) -> Vec<Block> {
    let mut blocks = vec![cx.para(&Phrase::ProfilingYes)];
    blocks.extend(cx.maybe_prose(&it.text));
    if let Some(text) = it.consequences.get() {
        blocks.push(Block::Facts(vec![cx.fact(&Phrase::LabelConsequences, cx.prose(text))]));
    }
    blocks
}
