//! The words of a document without any format: what every rendered form must say, no more and no less.

use std::borrow::Cow;

use super::{Block, Doc, Inline, Section};

/// The text of running text. A line break becomes a space; a gap says what is missing.
#[must_use]
pub fn inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_inlines(inlines, &mut out);
    out
}

/// The same, without a copy where it is one piece.
#[must_use]
pub fn words(inlines: &[Inline]) -> Cow<'_, str> {
    if let [Inline::Text(only)] = inlines { only.into() } else { self::inlines(inlines).into() }
}

/// The text of blocks, one line for each paragraph, heading or cell.
#[must_use]
pub fn blocks(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    push_blocks(blocks, &mut lines);
    lines
}

/// The text of a document in reading order: title, lead, sections. One line for each paragraph, heading or cell.
#[must_use]
pub fn doc(doc: &Doc) -> Vec<String> {
    let mut lines = vec![inlines(&doc.title)];
    push_blocks(&doc.lead, &mut lines);
    for section in &doc.sections {
        push_section(section, &mut lines);
    }
    lines
}

fn push_section(section: &Section, lines: &mut Vec<String>) {
    lines.push(inlines(&section.title));
    push_blocks(&section.blocks, lines);
    for it in &section.sections {
        push_section(it, lines);
    }
}

fn push_blocks(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Para(text) => lines.push(inlines(text)),
            Block::List { items, .. } => items.iter().for_each(|it| push_blocks(it, lines)),
            Block::Facts(facts) => {
                for fact in facts {
                    lines.push(inlines(&fact.term));
                    push_blocks(&fact.blocks, lines);
                }
            }
            Block::Table(table) => {
                lines.push(inlines(&table.caption));
                lines.extend(table.head.iter().map(|it| inlines(it)));
                table.rows.iter().flatten().for_each(|it| push_blocks(it, lines));
            }
            Block::Note(inner) => push_blocks(inner, lines),
            Block::Entries(entries) => entries.iter().for_each(|it| push_blocks(&it.blocks(), lines)),
            Block::Code(code) => lines.extend(code.text.lines().map(str::to_owned)),
            Block::Gap(gap) => lines.push(gap.text.clone()),
        }
    }
}

fn push_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text)
            | Inline::Date { text, .. }
            | Inline::Period { text, .. }
            | Inline::Cite { text, .. } => out.push_str(text),
            Inline::Strong(inner)
            | Inline::Emph(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Foreign { text: inner, .. } => push_inlines(inner, out),
            Inline::Mark(mark) => out.push_str(&mark.text()),
            Inline::Break => out.push(' '),
            Inline::Gap(gap) => out.push_str(&gap.text),
        }
    }
}
