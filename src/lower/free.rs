//! Sections of the author's own, each after the section that it names.

use super::Cx;
use crate::doc::{Layer, Section};
use crate::i18n::phrases::Phrase;
use crate::model::notice::FreeSection;

/// Puts the free sections in their places. One that names no section, or one that is not there, stands before the
/// section about the notice, so that it is never lost.
pub(super) fn place(cx: &Cx<'_>, sections: &mut Vec<Section>) {
    let mut placed: Vec<(String, String)> = Vec::new();
    for (at, free) in cx.register.sections.values().enumerate() {
        let section = section(cx, at, free, sections);
        let id = section.id.clone();
        let Some(after) = free.after.get().map(|it| it.as_str().to_owned()) else {
            before_about(sections, section);
            continue;
        };
        // Several after the same section keep their order.
        let last = placed.iter().rev().find(|(anchor, _)| *anchor == after).map(|(_, id)| id.clone());
        let left = insert_after(sections, last.as_deref().unwrap_or(&after), section);
        match left {
            None => placed.push((after, id)),
            Some(section) => before_about(sections, section),
        }
    }
}

fn section(cx: &Cx<'_>, at: usize, free: &FreeSection, others: &[Section]) -> Section {
    let wanted = free.id.get().map_or_else(|| format!("section-{}", at + 1), |it| it.as_str().to_owned());
    let mut id = wanted.clone();
    let mut number = 2;
    while others.iter().any(|it| has_id(it, &id)) {
        id = format!("{wanted}-{number}");
        number += 1;
    }
    Section {
        id,
        title: free.heading.get().map_or_else(|| cx.say(&Phrase::LabelNote), |it| cx.text(it)),
        layer: Layer::Whole,
        blocks: cx.maybe_prose(&free.text),
        sections: Vec::new(),
    }
}

fn has_id(section: &Section, id: &str) -> bool {
    section.id == id || section.sections.iter().any(|it| has_id(it, id))
}

/// Puts a section after the one of that id, at whatever depth it stands; gives it back when there is none.
fn insert_after(sections: &mut Vec<Section>, anchor: &str, section: Section) -> Option<Section> {
    if let Some(at) = sections.iter().position(|it| it.id == anchor) {
        sections.insert(at + 1, section);
        return None;
    }
    let inner = sections.iter_mut().find(|it| has_id(it, anchor));
    match inner {
        Some(it) => insert_after(&mut it.sections, anchor, section),
        None => Some(section),
    }
}

fn before_about(sections: &mut Vec<Section>, section: Section) {
    let at = sections.iter().position(|it| it.id == "about").unwrap_or(sections.len());
    sections.insert(at, section);
}
