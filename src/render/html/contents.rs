//! The table of contents: how a reader finds one right in a notice of twenty screens.

use super::blocks::{Blocks, anchor};
use super::dom::{Attr, Element, Node, Tag, element, text};
use super::inlines::Links;
use crate::doc::{Doc, Section};
use crate::render::href::Href;

/// Fewer sections than this are seen without a table of contents.
const WORTHWHILE: usize = 3;

/// The anchor of its heading. Has a mark, `_`, that no section's anchor has.
const HEADING: &str = "page_contents";

/// Links to the sections that stand after it, which are all but the first `above`; with their subsections if they bear
/// numbers. Nothing when there is too little to choose from.
pub(super) fn contents<'a>(doc: &'a Doc, blocks: &Blocks<'a>, above: usize) -> Vec<Node<'a>> {
    let entries: Vec<Node<'_>> =
        doc.sections.iter().zip(1..).skip(above).map(|(it, number)| entry(it, &[number], blocks)).collect();
    if entries.len() < WORTHWHILE {
        return Vec::new();
    }
    let mut children = Vec::new();
    let mut nav = Element::new(Tag::Nav, Vec::new()).with(Attr::Class("contents"));
    if !doc.words.contents.is_empty() {
        children.push(Element::new(Tag::P, vec![text(&doc.words.contents)]).with(Attr::Id(HEADING.into())).node());
        nav = nav.with(Attr::LabelledBy(HEADING));
    }
    children.push(element(Tag::Ul, entries));
    nav.children = children;
    vec![nav.node()]
}

fn entry<'a>(section: &'a Section, path: &[usize], blocks: &Blocks<'a>) -> Node<'a> {
    let mut words = blocks.number(path);
    words.extend(blocks.inlines.nodes(&section.title, Links::Words));
    let link = Element::new(Tag::A, words).with(Attr::Href(Href::anchor(&anchor(&section.id)))).node();
    if !blocks.numbered || path.len() > 1 || section.sections.is_empty() {
        return element(Tag::Li, vec![link]);
    }
    let below =
        section.sections.iter().zip(1..).map(|(it, number)| entry(it, &[path, &[number]].concat(), blocks)).collect();
    element(Tag::Li, vec![element(Tag::P, vec![link]), element(Tag::Ul, below)])
}
