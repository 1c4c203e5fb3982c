//! What registers of a special kind tell besides: cameras, recordings, research, reports of infringements, websites.

use super::cx::{bullets, facts, token, web};
use super::{Body, Cx};
use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::i18n::value::Value;
use crate::model::text::Prose;
use crate::model::value::OrNone;
use crate::syntax::field::Field;

fn yes_or_no(it: bool) -> Value {
    token(if it { "yes" } else { "no" })
}

/// Prose under its label, as far as it is given.
fn told<const N: usize>(cx: &Cx<'_>, texts: [(Phrase, &Field<Prose>); N]) -> Vec<Fact> {
    texts.into_iter().filter_map(|(label, text)| Some(cx.fact(&label, cx.prose(text.get()?)))).collect()
}

/// Camera surveillance.
pub(super) fn surveillance(cx: &Cx<'_>) -> Option<Body> {
    let it = cx.register.surveillance.get()?;
    let mut blocks = cx.maybe_prose(&it.text);
    if let Some(sound) = it.sound.get() {
        blocks.push(cx.para(&Phrase::SurveillanceSound { state: yes_or_no(*sound) }));
    }
    if let Some(live) = it.live.get() {
        blocks.push(cx.para(&Phrase::SurveillanceLive { state: yes_or_no(*live) }));
    }
    let mut list = Vec::new();
    if let Some(areas) = bullets(it.areas.values().map(|it| cx.text(it)).collect()) {
        list.push(cx.fact(&Phrase::LabelAreas, vec![areas]));
    }
    list.extend(told(cx, [(Phrase::LabelSigns, &it.signs), (Phrase::LabelMasking, &it.masking)]));
    blocks.extend(facts(list));
    Body::of(blocks)
}

/// Recording of calls or chats.
pub(super) fn recording(cx: &Cx<'_>) -> Option<Body> {
    let it = cx.register.recording.get()?;
    let mut blocks = cx.maybe_prose(&it.text);
    let more = [(Phrase::LabelAnnouncement, &it.announcement), (Phrase::LabelListeners, &it.access)];
    blocks.extend(facts(told(cx, more)));
    Body::of(blocks)
}

/// A chatbot: that it is a machine, how to reach a person, how to keep what was said.
pub(super) fn chatbot(cx: &Cx<'_>) -> Option<Body> {
    let it = cx.register.chatbot.get()?;
    let mut blocks = cx.maybe_prose(&it.text);
    let more = [
        (Phrase::LabelChatbotAnnouncement, &it.announcement),
        (Phrase::LabelChatbotHuman, &it.human),
        (Phrase::LabelChatbotSaving, &it.saving),
    ];
    blocks.extend(facts(told(cx, more)));
    Body::of(blocks)
}

/// Research (Art. 89).
pub(super) fn research(cx: &Cx<'_>) -> Option<Body> {
    let it = cx.register.research.get()?;
    let mut list = told(cx, [(Phrase::LabelParticipation, &it.participation)]);
    if let Some(who) = it.responsible.get() {
        list.push(cx.line(&Phrase::LabelResearchResponsible, cx.text(who)));
    }
    if let Some(page) = it.plan.get().and_then(|it| cx.url(it)) {
        list.push(cx.line(&Phrase::LabelResearchPlan, vec![web(page)]));
    }
    if let Some(date) = it.ends.get() {
        list.push(cx.line(&Phrase::LabelResearchEnds, vec![cx.date(*date)]));
    }
    list.extend(told(cx, [(Phrase::LabelResearchAfterwards, &it.afterwards)]));
    match it.funding.get() {
        Some(OrNone::Given(who)) => list.push(cx.line(&Phrase::LabelFunding, cx.text(who))),
        Some(OrNone::None) => list.push(cx.line(&Phrase::LabelFunding, cx.say(&Phrase::FundingNone))),
        None => {}
    }
    Body::of(facts(list).into_iter().collect())
}

/// A channel for reporting infringements (Act 1171/2022).
pub(super) fn whistleblowing(cx: &Cx<'_>) -> Option<Body> {
    let it = cx.register.whistleblowing.get()?;
    let list = told(
        cx,
        [
            (Phrase::LabelConfidentiality, &it.confidentiality),
            (Phrase::LabelHandlers, &it.handlers),
            (Phrase::LabelExternalChannel, &it.external_channel),
        ],
    );
    let mut blocks: Vec<Block> = facts(list).into_iter().collect();
    let law: Vec<Inline> = cx.cite_act("1171/2022", "");
    blocks.push(cx.para(&Phrase::LawsLine { law: law.into() }));
    Body::of(blocks)
}

/// Cookies and analytics of a website.
pub(super) fn website(cx: &Cx<'_>) -> Option<Body> {
    let it = cx.register.website.get()?;
    let mut blocks = match it.cookies.get() {
        Some(OrNone::None) => vec![cx.para(&Phrase::CookiesNone)],
        Some(OrNone::Given(text)) => cx.prose(text),
        None => Vec::new(),
    };
    if let Some(page) = it.settings.get().and_then(|it| cx.url(it)) {
        blocks.push(cx.para(&Phrase::CookieSettings { link: web(page).into() }));
    }
    Body::of(blocks)
}
