//! What the notice says of itself: its dates, its versions, where it is published, what to read besides.

use super::cx::{facts, list, web};
use super::{Body, Cx};
use crate::doc::{Block, Fact, Inline, Table};
use crate::i18n::phrases::Phrase;
use crate::model::notice::{Audience, HistoryEntry, Publication, SeeAlso};

/// Dates, numbers, places and versions.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let register = cx.register;
    let mut out: Vec<Fact> = Vec::new();
    if let Some(dates) = register.dates.get() {
        let all = [
            (Phrase::LabelCompiled, &dates.compiled),
            (Phrase::LabelUpdated, &dates.updated),
            (Phrase::LabelEffective, &dates.effective),
            (Phrase::LabelReviewed, &dates.reviewed),
            (Phrase::LabelReviewBy, &dates.review_by),
        ];
        for (label, date) in all {
            out.extend(date.get().map(|it| cx.line(&label, vec![cx.date(*it)])));
        }
    }
    let numbers = [(Phrase::LabelVersion, &register.version), (Phrase::LabelCaseNumber, &register.case_number)];
    for (label, number) in numbers {
        out.extend(number.as_deref().map(|it| cx.line(&label, vec![Inline::text(it)])));
    }
    if let Some(places) = list(register.published_at.values().filter_map(|it| place(cx, it)).collect()) {
        out.push(cx.fact(&Phrase::LabelPublishedAt, vec![places]));
    }
    if let Some(more) = list(register.see_also.values().filter_map(|it| see_also(cx, it)).collect()) {
        out.push(cx.fact(&Phrase::LabelSeeAlso, vec![more]));
    }
    let mut blocks: Vec<Block> = facts(out).into_iter().collect();
    if !register.history.is_empty() {
        blocks.push(history(cx, register.history.values()));
    }
    Body::of(blocks)
}

/// Words and address as one link; either alone where the other is missing.
fn linked(words: Option<Vec<Inline>>, url: Option<&str>) -> Option<Vec<Inline>> {
    match (words, url) {
        (Some(words), Some(url)) => Some(vec![Inline::Link { url: url.to_owned(), text: words }]),
        (Some(words), None) => Some(words),
        (None, Some(url)) => Some(vec![web(url)]),
        (None, None) => None,
    }
}

fn place(cx: &Cx<'_>, it: &Publication) -> Option<Vec<Block>> {
    let words = it.place.get().map(|it| cx.text(it));
    Some(vec![Block::Para(linked(words, it.url.get().and_then(|it| cx.url(it)))?)])
}

fn see_also(cx: &Cx<'_>, it: &SeeAlso) -> Option<Vec<Block>> {
    let words = it.title.get().map(|it| cx.text(it));
    let neighbour = it.register.get().and_then(|id| cx.neighbour(id.as_str()));
    let line = match (neighbour, words) {
        (Some(Inline::Link { url, .. }), Some(words)) => vec![Inline::Link { url, text: words }],
        (Some(link), None) => vec![link],
        (_, words) => linked(words, it.url.get().and_then(|it| cx.url(it)))?,
    };
    let line = match it.audience.get() {
        None => Block::Para(line),
        Some(Audience::Children) => cx.para(&Phrase::ForChildren { link: line.into() }),
    };
    Some(vec![line])
}

fn history<'h>(cx: &Cx<'_>, entries: impl Iterator<Item = &'h HistoryEntry>) -> Block {
    let row = |it: &HistoryEntry| {
        vec![
            it.date.get().map(|it| Block::Para(vec![cx.date(*it)])).into_iter().collect(),
            it.version.as_deref().map(Block::para).into_iter().collect(),
            change(cx, it),
        ]
    };
    Block::Table(Table {
        caption: cx.say(&Phrase::HistoryCaption),
        head: vec![cx.say(&Phrase::HistoryDate), cx.say(&Phrase::HistoryVersion), cx.say(&Phrase::HistoryChange)],
        rows: entries.map(row).collect(),
    })
}

/// What changed, and how readers were told of it.
fn change(cx: &Cx<'_>, it: &HistoryEntry) -> Vec<Block> {
    let mut blocks = cx.maybe_prose(&it.change);
    if let Some(url) = it.url.get().and_then(|it| cx.url(it)) {
        let link = Inline::Link { url: url.to_owned(), text: cx.say(&Phrase::HistoryRead) };
        blocks.push(Block::Para(vec![link]));
    }
    if let Some(announced) = it.announced.get() {
        blocks.extend(announced.text().map(|it| cx.prose(it)).unwrap_or_default());
        blocks.extend(announced.day().map(|it| cx.para(&Phrase::HistoryAnnounced { date: cx.date(it).into() })));
    }
    blocks
}
