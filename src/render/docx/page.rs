//! What stands around the text on every page: without it a printed draft could pass for the notice, and a lost page
//! could not be put back.

use super::inline::letters;
use super::styles::{ALARM, HAIRLINE, rule};
use super::xml::{Element, Node, el, val};
use crate::doc::{Doc, plain};
use crate::render::direction::direction;
use crate::render::typst::next_hole;

/// The width of the text on A4, in twentieths of a point.
pub(super) const WIDTH: usize = 11906 - 2 * MARGIN;

const MARGIN: usize = 1474;

/// The properties of the one section that a document is for Word: paper, margins, head and foot.
pub(super) fn properties(doc: &Doc) -> Node {
    let reference = |name, id| el(name).with("w:type", "default").with("r:id", id);
    let margins = [("w:top", 1588), ("w:right", MARGIN), ("w:bottom", 1588), ("w:left", MARGIN)];
    let margins = margins.into_iter().chain([("w:header", 737), ("w:footer", 680), ("w:gutter", 0)]);
    el("w:sectPr")
        .child(reference("w:headerReference", "header"))
        .child(reference("w:footerReference", "footer"))
        .child(el("w:pgSz").with("w:w", 11906).with("w:h", 16838))
        .child(margins.fold(el("w:pgMar"), |it, (name, value)| it.with(name, value)))
        .elements((direction(&doc.lang) == "rtl").then(|| el("w:bidi")))
        .node()
}

/// The head of each page: who publishes it, and the mark of a draft.
pub(super) fn header(doc: &Doc) -> Element {
    let mark = doc.words.draft.trim();
    let mut line = run(&doc.author);
    if doc.draft && !mark.is_empty() {
        let edge = el("w:bdr").with("w:val", "single").with("w:sz", 8).with("w:space", 2).with("w:color", ALARM);
        let look = el("w:rPr").child(val("w:rStyle", "Draft")).child(edge);
        line.push(tab());
        line.push(el("w:r").child(look).elements(letters(&format!("\u{a0}{mark}\u{a0}"))).node());
    }
    part("w:hdr", "Header", None, line)
}

/// The foot of each page: the title, and which page it is of how many.
pub(super) fn footer(doc: &Doc) -> Element {
    let mut line = run(plain::inlines(&doc.title).trim());
    line.push(tab());
    line.extend(page_words(&doc.words.page));
    part("w:ftr", "Footer", Some(el("w:pBdr").child(rule("w:top", 4, 6, HAIRLINE))), line)
}

fn part(name: &'static str, style: &'static str, rule: Option<Element>, line: Vec<Node>) -> Element {
    let properties = std::iter::once(val("w:pStyle", style)).chain(rule).collect();
    el(name).with("xmlns:w", super::package::WORD).children([super::blocks::paragraph(properties, line)])
}

fn run(text: &str) -> Vec<Node> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    letters(&text).into_iter().map(|it| el("w:r").child(it).node()).collect()
}

fn tab() -> Node {
    el("w:r").child(el("w:tab")).node()
}

/// The words around a page's number; the holes are fields that Word fills.
fn page_words(words: &str) -> Vec<Node> {
    let mut out = Vec::new();
    let mut rest = if words.contains("{page}") { words } else { "{page} ({pages})" };
    while let Some((before, hole, after)) = next_hole(rest) {
        out.extend(spaced(before));
        let instruction = if hole == "page" { " PAGE " } else { " NUMPAGES " };
        let shown = el("w:r").child(el("w:t").text("1"));
        out.push(el("w:fldSimple").with("w:instr", instruction).child(shown).node());
        rest = after;
    }
    out.extend(spaced(rest));
    out
}

/// Text as it is, with the space around it.
fn spaced(text: &str) -> Vec<Node> {
    letters(text).into_iter().map(|it| el("w:r").child(it).node()).collect()
}
