//! The first layer (WP260, paragraph 36): who, what for, how long, which rights, and whatever may surprise. Taken from
//! the facts, so that it cannot contradict the whole notice.

use super::cx::{bullets, count, facts, token};
use super::{Body, Cx, kinds, retention, rights};
use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::model::automated::AutomationKind;
use crate::model::data::SpecialKind;
use crate::model::recipient::{Recipient, RecipientKind, Regularity};
use crate::model::value::OrNone;

/// The author's summary, the facts in short, and what may surprise.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let mut blocks = cx.maybe_prose(&cx.register.summary);
    let mut list: Vec<Fact> = Vec::new();
    let named: Vec<Vec<Inline>> =
        cx.register.controllers().iter().filter_map(|it| it.name.get()).map(|it| cx.text(it)).collect();
    if !named.is_empty() {
        list.push(cx.line(&Phrase::SummaryController { count: count(named.len()) }, cx.and(&named)));
    }
    list.extend(purposes(cx));
    if let Some(period) = retention::in_brief(cx) {
        list.push(cx.fact(&Phrase::SummaryRetention, period));
    }
    let objection = token(if rights::may_object(cx) { "yes" } else { "no" });
    let link = cx.jump("rights", &Phrase::HeadingRights).into();
    list.push(cx.fact(&Phrase::SummaryRights, vec![cx.para(&Phrase::SummaryRightsText { objection, link })]));
    if let Some(notable) = bullets(notable(cx)) {
        list.push(cx.fact(&Phrase::SummaryNotable, vec![notable]));
    }
    blocks.extend(facts(list));
    Body::of(blocks)
}

/// The names of the purposes; of one purpose without a name its text, unless the author's own summary tells it.
fn purposes(cx: &Cx<'_>) -> Option<Fact> {
    let purposes = &cx.register.purposes;
    let value = match purposes.0.as_slice() {
        [] => return None,
        [only] => match (only.value.name.get(), only.value.text.get()) {
            (Some(name), _) => vec![Block::Para(cx.text(name))],
            (None, Some(text)) if !cx.register.summary.is_given() => cx.prose(text),
            (None, _) => return None,
        },
        several if several.iter().all(|it| it.value.name.get().is_some()) => {
            let names = several.iter().enumerate().map(|(at, it)| cx.purpose_name(at, &it.value)).collect();
            bullets(names).into_iter().collect()
        }
        _ => vec![Block::Para(vec![cx.jump("purposes", &Phrase::HeadingPurposes)])],
    };
    Some(cx.fact(&Phrase::SummaryPurposes, value))
}

/// What may surprise a reader.
fn notable(cx: &Cx<'_>) -> Vec<Vec<Inline>> {
    let mut out = data(cx);
    if kinds::recording(cx).is_some() {
        let link = cx.jump("recording", &Phrase::HeadingRecording).into();
        out.push(cx.say(&Phrase::NotableRecording { link }));
    }
    if kinds::surveillance(cx).is_some() {
        let link = cx.jump("surveillance", &Phrase::HeadingSurveillance).into();
        out.push(cx.say(&Phrase::NotableSurveillance { link }));
    }
    if cx.register.recipient_list().iter().any(|it| is_regular_disclosure(&it.value)) {
        let link = cx.jump("recipients", &Phrase::HeadingRecipients).into();
        out.push(cx.say(&Phrase::NotableDisclosures { link }));
    }
    out.extend(transfers(cx));
    let automated = cx.register.automated_decisions.get().and_then(OrNone::given);
    let heading = || cx.jump("automated-decisions", &Phrase::HeadingAutomated).into();
    if automated.is_some_and(|it| it.kind.get() == Some(&AutomationKind::Decision)) {
        out.push(cx.say(&Phrase::NotableDecisions { link: heading() }));
    }
    if cx.register.profiling.get().and_then(OrNone::given).is_some() {
        out.push(cx.say(&Phrase::NotableProfiling { link: heading() }));
    }
    if cx.register.purposes.values().any(|it| it.direct_marketing.get() == Some(&true)) {
        let link = cx.jump("right-objection", &Phrase::HeadingObjection).into();
        out.push(cx.say(&Phrase::NotableMarketing { link }));
    }
    out
}

fn data(cx: &Cx<'_>) -> Vec<Vec<Inline>> {
    let mut out = Vec::new();
    let mut special: Vec<SpecialKind> = cx.register.data.values().flat_map(|it| cx.special_kinds(it)).collect();
    special.sort_unstable();
    special.dedup();
    if !special.is_empty() {
        out.push(cx.say(&Phrase::NotableSpecial { kinds: cx.and(&cx.special_names(&special)).into() }));
    }
    if cx.register.data.values().any(|it| cx.is_criminal(it)) {
        out.push(cx.say(&Phrase::NotableCriminal));
    }
    if cx.has_indirect_source() {
        let link = cx.jump("sources", &Phrase::HeadingSources).into();
        out.push(cx.say(&Phrase::NotableIndirect { link }));
    }
    out
}

fn transfers(cx: &Cx<'_>) -> Option<Vec<Inline>> {
    let mut places: Vec<Vec<Inline>> = Vec::new();
    for transfer in cx.register.transfer_list() {
        let countries = transfer.value.to.values().map(|it| cx.country(&it.0));
        let organisation = transfer.value.organisation.get().map(|it| cx.text(it));
        for place in countries.chain(organisation) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    let phrase = Phrase::NotableTransfers { places: cx.and(&places).into() };
    (!places.is_empty()).then(|| cx.say(&phrase))
}

/// Whether data leave regularly for somebody who uses them for purposes of its own.
fn is_regular_disclosure(it: &Recipient) -> bool {
    let outside = match it.kind.get() {
        Some(RecipientKind::Authority | RecipientKind::Controller | RecipientKind::Public) => true,
        Some(
            RecipientKind::Processor
            | RecipientKind::SubProcessor
            | RecipientKind::JointController
            | RecipientKind::DataSubject,
        )
        | None => false,
    };
    outside && it.regularity.get() == Some(&Regularity::Regular)
}
