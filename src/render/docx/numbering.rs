//! Bullets and numbers: without them a list would be paragraphs that only look like one.

use super::xml::{Element, el, val};

/// The list of all bullets.
pub(super) const BULLETS: usize = 1;

/// The numbers of headings.
pub(super) const HEADINGS: usize = 2;

/// The numbered lists follow.
const FIRST_ORDERED: usize = 3;

/// How far the text of a list is from its mark, in twentieths of a point.
pub(super) const STEP: usize = 397;

/// Word's lists have nine levels.
const LEVELS: usize = 9;

/// The deepest level of a list.
pub(super) fn deepest() -> usize {
    LEVELS - 1
}

/// The numbered lists of a document, each beginning at one.
#[derive(Debug, Default)]
pub(super) struct Lists {
    levels: Vec<usize>,
}

impl Lists {
    /// A new numbered list at a level.
    pub(super) fn ordered(&mut self, level: usize) -> usize {
        self.levels.push(level);
        FIRST_ORDERED + self.levels.len() - 1
    }

    /// The style of a list's paragraphs.
    pub(super) fn style(&self, list: usize) -> &'static str {
        if list == BULLETS { "ListBullet" } else { "ListNumber" }
    }
}

/// What kinds of lists there are; a list is one of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bullets,
    Headings,
    Numbers,
}

/// The part of the lists.
pub(super) fn numbering(lists: &Lists) -> Element {
    let kinds = [Kind::Bullets, Kind::Headings, Kind::Numbers];
    let ordered = lists.levels.iter().enumerate().map(|(at, level)| {
        let restart = el("w:lvlOverride").with("w:ilvl", level).child(val("w:startOverride", 1));
        list(FIRST_ORDERED + at, Kind::Numbers).child(restart)
    });
    el("w:numbering")
        .with("xmlns:w", super::package::WORD)
        .elements(kinds.map(kind))
        .child(list(BULLETS, Kind::Bullets))
        .child(list(HEADINGS, Kind::Headings))
        .elements(ordered)
}

fn list(number: usize, kind: Kind) -> Element {
    el("w:num").with("w:numId", number).child(val("w:abstractNumId", kind as usize))
}

fn kind(kind: Kind) -> Element {
    el("w:abstractNum")
        .with("w:abstractNumId", kind as usize)
        .child(val("w:multiLevelType", "multilevel"))
        .elements((0..LEVELS).map(|it| level(kind, it)))
}

fn level(kind: Kind, level: usize) -> Element {
    let format = if kind == Kind::Bullets { "bullet" } else { "decimal" };
    let style = (kind == Kind::Headings).then(|| val("w:pStyle", format!("Heading{}", level + 1)));
    let space = (kind == Kind::Headings).then(|| val("w:suff", "space"));
    let text = match kind {
        Kind::Bullets => if level.is_multiple_of(2) { "•" } else { "–" }.to_owned(),
        Kind::Numbers => format!("%{}.", level + 1),
        Kind::Headings => (1..=level + 1).map(|it| format!("%{it}")).collect::<Vec<_>>().join("."),
    };
    let step = if kind == Kind::Headings { 0 } else { STEP };
    let indent = el("w:ind").with("w:left", step * (level + 1)).with("w:hanging", step);
    el("w:lvl")
        .with("w:ilvl", level)
        .child(val("w:start", 1))
        .child(val("w:numFmt", format))
        .elements(style)
        .elements(space)
        .child(val("w:lvlText", text))
        .child(val("w:lvlJc", "left"))
        .child(el("w:pPr").child(indent))
}
