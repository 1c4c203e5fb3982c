//! How long the data are kept (Art. 13(2)(a)), group by group, with what the period is counted from.

use super::cx::capital;
use super::gap::Missing;
use super::people::lines;
use super::{Body, Cx};
use crate::doc::{Block, Inline, Table};
use crate::i18n::phrases::Phrase;
use crate::model::retention::{Permanent, Retention};

/// The periods: a table when there are several.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let entries = &cx.register.retention;
    let mut blocks = Vec::new();
    match entries.0.as_slice() {
        [] => return Body::of(vec![cx.gap(Missing::Retention)]),
        [only] if !is_limited(cx, &only.value) => blocks.extend(period(cx, &only.value)),
        limited => {
            let row = |it: &crate::source::Spanned<Retention>| vec![scope(cx, &it.value), period(cx, &it.value)];
            blocks.push(Block::Table(Table {
                caption: cx.say(&Phrase::RetentionCaption),
                head: vec![cx.say(&Phrase::RetentionHeadData), cx.say(&Phrase::RetentionHeadPeriod)],
                rows: limited.iter().map(row).collect(),
            }));
        }
    }
    if is_incomplete(cx) {
        blocks.push(cx.gap(Missing::Retention));
    }
    Body::of(blocks)
}

/// Whether an entry is about a part of the data, the purposes or the channels only.
fn is_limited(cx: &Cx<'_>, entry: &Retention) -> bool {
    let named = |id: &str| entry.of.values().any(|it| it.as_str() == id);
    let names_all = || cx.register.data.values().all(|it| it.id.get().is_some_and(|id| named(id.as_str())));
    !entry.purposes.is_empty() || !entry.channels.is_empty() || !(entry.of.is_empty() || names_all())
}

/// Whether some group of data has no period: an entry without `of` covers all.
fn is_incomplete(cx: &Cx<'_>) -> bool {
    let entries = &cx.register.retention;
    cx.register.data.values().any(|group| {
        let id = group.id.get().map(|it| it.as_str());
        !entries.values().any(|it| it.of.is_empty() || it.of.values().any(|it| Some(it.as_str()) == id))
    })
}

/// Which data an entry is about, for which purposes and channels.
fn scope(cx: &Cx<'_>, entry: &Retention) -> Vec<Block> {
    let data = cx.data_names(&entry.of);
    let named = if data.is_empty() { cx.say(&Phrase::AllData) } else { lines(data.into_iter().map(capital)) };
    let mut blocks = vec![Block::Para(named)];
    blocks.extend(cx.purposes_line(&entry.purposes));
    if !entry.channels.is_empty() {
        let channels = cx.commas(cx.terms(entry.channels.values())).into();
        blocks.push(cx.para(&Phrase::RetentionChannels { channels }));
    }
    blocks
}

/// The sentence with the period by the calendar.
fn sentence(cx: &Cx<'_>, entry: &Retention) -> Option<Vec<Inline>> {
    let period = entry.period.get()?;
    let period = cx.period(period).into();
    Some(cx.say(&match entry.after.get() {
        Some(event) => Phrase::RetentionPeriodAfter { period, event: cx.term(event).into() },
        None => Phrase::RetentionPeriod { period },
    }))
}

/// The period itself: by the calendar, to a day, by criteria, or for ever.
fn how_long(cx: &Cx<'_>, entry: &Retention) -> Vec<Block> {
    let mut blocks: Vec<Block> = sentence(cx, entry).map(Block::Para).into_iter().collect();
    if let Some(date) = entry.until.get() {
        blocks.push(cx.para(&Phrase::RetentionUntil { date: cx.date(*date).into() }));
    }
    blocks.extend(cx.maybe_prose(&entry.criteria));
    if let Some(permanent) = entry.permanent.get() {
        blocks.extend(for_ever(cx, permanent));
    }
    blocks
}

fn period(cx: &Cx<'_>, entry: &Retention) -> Vec<Block> {
    let mut blocks = how_long(cx, entry);
    if blocks.is_empty() {
        blocks.push(cx.gap(Missing::Retention));
    }
    blocks.extend(cx.maybe_prose(&entry.alternative));
    if let Some(deletion) = entry.deletion.get() {
        blocks.push(cx.para(&Phrase::RetentionDeletion { deletion: cx.term(deletion).into() }));
    }
    if let Some(backups) = entry.backups.get() {
        blocks.push(cx.para(&Phrase::RetentionBackups { period: cx.period(backups).into() }));
    }
    blocks.extend(cx.maybe_prose(&entry.because));
    blocks.extend(cx.laws(&entry.laws));
    blocks
}

fn for_ever(cx: &Cx<'_>, permanent: &Permanent) -> Vec<Block> {
    let mut blocks = vec![cx.para(&Phrase::RetentionPermanent)];
    if let Some(decision) = permanent.decision.as_deref() {
        blocks.push(cx.para(&Phrase::RetentionDecision { decision: decision.into() }));
    }
    if let Some(page) = permanent.url.get().and_then(|it| cx.web(it)) {
        blocks.push(cx.para(&Phrase::RetentionDecisionOnline { link: page.into() }));
    }
    blocks.extend(cx.laws(&permanent.law));
    blocks
}

/// What the first layer says of it: the one period, or that periods differ.
pub(super) fn in_brief(cx: &Cx<'_>) -> Option<Vec<Block>> {
    match cx.register.retention.0.as_slice() {
        [] => None,
        [only] if !is_limited(cx, &only.value) => how_long(cx, &only.value).into_iter().next().map(|it| vec![it]),
        _ => {
            let link = cx.jump("retention", &Phrase::HeadingRetention).into();
            Some(vec![cx.para(&Phrase::SummaryRetentionVaries { link })])
        }
    }
}
