//! Who is responsible (Art. 13(1)(a)), and how joint controllers share it (Art. 26).

use super::cx::{facts, token};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Fact, Layer, Section};
use crate::i18n::phrases::Phrase;
use crate::law::cite::gdpr;
use crate::model::organisation::{Joint, Organisation};
use crate::model::value::OrNone;

/// The controllers.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let controllers = cx.register.controllers();
    if controllers.is_empty() {
        return Body::of(vec![cx.gap(Missing::Controller)]);
    }
    let several = controllers.len() > 1;
    let mut body = Body::default();
    for organisation in &controllers {
        body.blocks.extend(one(cx, organisation, several));
    }
    let mut shared = Vec::new();
    if let Some(unit) = cx.register.unit.get() {
        shared.push(cx.line(&Phrase::LabelUnitOfController, cx.text(unit)));
    }
    if several {
        body.blocks.extend(facts(shared));
    } else {
        // The one controller's facts and the unit belong together.
        match body.blocks.first_mut() {
            Some(Block::Facts(first)) => {
                let after_name = first.len().min(1);
                first.splice(after_name..after_name, shared);
            }
            _ => body.blocks.extend(facts(shared)),
        }
    }
    if cx.register.lacks_joint_controllers() {
        body.blocks.push(cx.gap(Missing::Controller));
    }
    if let Some(representative) = cx.register.representative.get() {
        let reached = facts(cx.contact(representative)).into_iter().collect();
        body.blocks.push(Block::Facts(vec![cx.fact(&Phrase::LabelRepresentative, reached)]));
    }
    if cx.register.lacks_representative() {
        body.blocks.push(cx.gap(Missing::Representative));
    }
    let joint = cx.register.joint.get();
    let kind = match joint {
        _ if !several => "single",
        Some(OrNone::Given(_)) => "joint",
        Some(OrNone::None) | None => "several",
    };
    body.heading = Some(Phrase::HeadingController { kind: token(kind) });
    match joint {
        Some(OrNone::Given(joint)) if several => body.sections.push(arrangement(cx, joint)),
        Some(OrNone::None) if several => body.blocks.push(cx.para(&Phrase::JointNone)),
        Some(OrNone::Given(_) | OrNone::None) | None => {}
    }
    Some(body)
}

fn one(cx: &Cx<'_>, organisation: &Organisation, several: bool) -> Vec<Block> {
    let mut list: Vec<Fact> = Vec::new();
    let mut blocks = Vec::new();
    match organisation.name.get() {
        Some(name) => {
            let name = cx.text(name);
            let name = match organisation.short.get() {
                Some(short) => cx.say(&Phrase::NameWithShort { name: name.into(), short: cx.text(short).into() }),
                None => name,
            };
            list.push(cx.line(&Phrase::LabelName, name));
        }
        None => blocks.push(cx.gap(Missing::Controller)),
    }
    if let Some(id) = organisation.business_id.as_deref() {
        list.push(cx.line(&Phrase::LabelBusinessId, vec![crate::doc::Inline::text(id)]));
    }
    let channels = cx.channels(&organisation.email, &organisation.phone, &organisation.postal, &organisation.visiting);
    let unreachable = channels.is_empty();
    list.extend(channels);
    if let Some(page) = organisation.url.get().and_then(|it| cx.web(it)) {
        list.push(cx.line(&Phrase::LabelWebsite, vec![page]));
    }
    if let Some(registry) = organisation.registry.get() {
        list.push(cx.fact(&Phrase::LabelRegistry, facts(cx.contact(registry)).into_iter().collect()));
    }
    if let Some(representative) =
        organisation.representative.get().filter(|_| several || !cx.register.representative.is_given())
    {
        list.push(cx.fact(&Phrase::LabelRepresentative, facts(cx.contact(representative)).into_iter().collect()));
    }
    let mut all: Vec<Block> = facts(list).into_iter().collect();
    all.append(&mut blocks);
    if unreachable {
        all.push(cx.gap(Missing::ControllerContact));
    }
    all
}

/// The essence of the arrangement (Art. 26(2)), the contact point, and the right against each (Art. 26(3)).
fn arrangement(cx: &Cx<'_>, joint: &Joint) -> Section {
    let mut blocks = cx.maybe_prose(&joint.essence);
    if let Some(page) = joint.url.get().and_then(|it| cx.web(it)) {
        blocks.push(cx.para(&Phrase::JointPublished { link: page.into() }));
    }
    let mut list = Vec::new();
    if let Some(laws) = cx.law_list(&joint.laws) {
        list.push(cx.fact(&Phrase::LabelDivisionLaws, vec![laws]));
    }
    if let Some(contact) = joint.contact_point.get() {
        list.push(cx.fact(&Phrase::HeadingContactPoint, facts(cx.contact(contact)).into_iter().collect()));
    }
    if !joint.essence.is_given() && !joint.url.is_given() && joint.laws.is_empty() {
        blocks.push(cx.gap(Missing::JointEssence));
    }
    blocks.extend(facts(list));
    blocks.push(cx.para(&Phrase::JointAgainstEach { cite: cx.cite(gdpr(26).par(3)).into() }));
    Section {
        id: "joint".to_owned(),
        title: cx.say(&Phrase::HeadingJoint),
        layer: Layer::Whole,
        blocks,
        sections: Vec::new(),
    }
}
