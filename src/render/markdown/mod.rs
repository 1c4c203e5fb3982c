//! Markdown: without it a notice could not be read in a repository, quoted in a ticket or put into another system
//! as text with structure.
//!
//! The output is CommonMark with one addition: tables are pipe tables, as GitHub, GitLab and Pandoc read them,
//! because CommonMark has none and a table taken apart into lists would repeat its header for every row. A pipe
//! table's cell holds one line, so the blocks of a cell are set one after the other, parted by a semicolon where
//! the first does not end a sentence itself. Links to places inside the page are written as their words only:
//! Markdown has no anchors that every reader makes alike.

mod inline;
#[cfg(test)]
mod tests;

use self::inline::Place;
use super::runs::{self, gap_mark};
use super::{RenderError, Theme};
use crate::doc::{Block, Code, Doc, Fact, Inline, Section, Table, Words, entries_as_list, plain};

/// Writes a document as Markdown, UTF-8, one line for each paragraph, ending in a newline.
///
/// # Errors
///
/// None: every document can be written as Markdown.
pub fn render(doc: &Doc, _theme: &Theme) -> Result<Vec<u8>, RenderError> {
    Ok(write(doc).into_bytes())
}

/// The document as Markdown.
pub(crate) fn write(doc: &Doc) -> String {
    let pen = Pen { words: &doc.words };
    let mut parts = vec![pen.heading(1, None, &doc.title)];
    if doc.alternates.iter().any(|it| it.lang != doc.lang) {
        parts.push(vec![alternates(doc)]);
    }
    if doc.draft && !doc.words.draft.trim().is_empty() {
        parts.push(pen.paragraph(&[Inline::Strong(vec![Inline::text(doc.words.draft.clone())])], Place::Paragraph));
    }
    parts.extend(pen.blocks(&doc.lead));
    pen.sections(&doc.sections, 2, if doc.numbered { Some("") } else { None }, &mut parts);
    let mut out = join(&parts, true).join("\n");
    out.push('\n');
    out
}

/// The other languages, as links to the files beside this one.
fn alternates(doc: &Doc) -> String {
    let links: Vec<String> = doc
        .alternates
        .iter()
        .filter(|it| it.lang != doc.lang)
        .map(|it| {
            let link = Inline::Link { url: format!("{}.md", it.path), text: vec![Inline::text(it.name.clone())] };
            inline::write(&[link], &doc.words, Place::Paragraph)
        })
        .collect();
    links.join(" · ")
}

/// Puts parts under each other, with an empty line between them where they are not to be tight.
fn join(parts: &[Vec<String>], apart: bool) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for part in parts {
        if apart && !out.is_empty() {
            out.push(String::new());
        }
        out.extend(part.iter().cloned());
    }
    out
}

/// Puts lines into a container: the first line after `first`, the others after `rest`, empty lines kept bare.
fn indent(lines: &[String], first: &str, rest: &str) -> Vec<String> {
    let with = |(index, line): (usize, &String)| {
        let prefix = if index == 0 { first } else { rest };
        if line.is_empty() { prefix.trim_end().to_owned() } else { format!("{prefix}{line}") }
    };
    lines.iter().enumerate().map(with).collect()
}

/// Writes blocks; knows the words for the marks.
struct Pen<'a> {
    words: &'a Words,
}

impl Pen<'_> {
    fn paragraph(&self, text: &[Inline], place: Place) -> Vec<String> {
        inline::write(text, self.words, place).split('\n').map(str::to_owned).collect()
    }

    fn heading(&self, level: usize, number: Option<&str>, title: &[Inline]) -> Vec<String> {
        let hashes = "#".repeat(level.min(6));
        let number = number.map(|it| format!(" {it}")).unwrap_or_default();
        let text = inline::write(title, self.words, Place::Heading);
        vec![format!("{hashes}{number} {text}").trim_end().to_owned()]
    }

    fn sections(&self, sections: &[Section], level: usize, number: Option<&str>, parts: &mut Vec<Vec<String>>) {
        for (index, section) in sections.iter().enumerate() {
            let own =
                number.map(|it| if it.is_empty() { format!("{}", index + 1) } else { format!("{it}.{}", index + 1) });
            parts.push(self.heading(level, own.as_deref(), &section.title));
            parts.extend(self.blocks(&section.blocks));
            self.sections(&section.sections, level + 1, own.as_deref(), parts);
        }
    }

    /// The lines of each block that says something. Lists side by side get different marks, or they would be one.
    fn blocks(&self, blocks: &[Block]) -> Vec<Vec<String>> {
        let mut parts = Vec::new();
        let mut other = false;
        let mut after_list = false;
        for block in blocks.iter().filter(|it| says_something(it)) {
            let is_list = matches!(block, Block::List { .. } | Block::Facts(_) | Block::Entries(_));
            other = is_list && after_list && !other;
            after_list = is_list;
            parts.push(self.block(block, other));
        }
        parts
    }

    fn block(&self, block: &Block, other: bool) -> Vec<String> {
        match block {
            Block::Para(text) => self.paragraph(text, Place::Paragraph),
            Block::List { ordered, items } => self.list(*ordered, items, other),
            Block::Facts(facts) => self.facts(facts, other),
            Block::Table(table) => self.table(table),
            Block::Note(inner) => indent(&join(&self.blocks(inner), true), "> ", "> "),
            Block::Entries(entries) => self.block(&entries_as_list(entries), other),
            Block::Code(code) => fenced(code),
            Block::Gap(gap) => {
                let mark = Inline::Strong(vec![Inline::Text(gap_mark(self.words, &gap.text))]);
                self.paragraph(&[mark], Place::Paragraph)
            }
        }
    }

    fn list(&self, ordered: bool, items: &[Vec<Block>], other: bool) -> Vec<String> {
        let items: Vec<&Vec<Block>> = items.iter().filter(|it| it.iter().any(says_something)).collect();
        let apart = !items.iter().all(|it| is_tight(it));
        let end = if other { ')' } else { '.' };
        let bullet = if other { "* " } else { "- " };
        let write = |(index, item): (usize, &&Vec<Block>)| {
            let mark = if ordered { format!("{}{end} ", index + 1) } else { bullet.to_owned() };
            indent(&join(&self.blocks(item), apart), &mark, &" ".repeat(mark.len()))
        };
        join(&items.iter().enumerate().map(write).collect::<Vec<_>>(), apart)
    }

    fn facts(&self, facts: &[Fact], other: bool) -> Vec<String> {
        let items: Vec<Vec<Block>> = facts.iter().map(fact_item).collect();
        self.list(false, &items, other)
    }

    fn table(&self, table: &Table) -> Vec<String> {
        let mut lines = Vec::new();
        if !plain::inlines(&table.caption).trim().is_empty() {
            lines.extend(self.paragraph(&table.caption, Place::Paragraph));
            lines.push(String::new());
        }
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default().max(table.head.len());
        let row = |cells: Vec<String>| {
            let empty = std::iter::repeat_n(String::new(), columns.saturating_sub(cells.len()));
            let cells: Vec<String> = cells.into_iter().chain(empty).collect();
            format!("| {} |", cells.join(" | "))
        };
        lines.push(row(table.head.iter().map(|it| inline::write(it, self.words, Place::Cell)).collect()));
        lines.push(row(vec!["---".to_owned(); columns]));
        lines.extend(table.rows.iter().map(|cells| row(cells.iter().map(|it| self.cell(it)).collect())));
        lines
    }

    fn cell(&self, blocks: &[Block]) -> String {
        let mut parts = Vec::new();
        cell_parts(blocks, &mut parts);
        let mut line: Vec<Inline> = Vec::new();
        for part in parts {
            if !line.is_empty() {
                let ended = plain::inlines(&line).trim_end().ends_with(['.', '!', '?', ':', ';']);
                line.push(Inline::text(if ended { " " } else { "; " }));
            }
            line.extend(part);
        }
        inline::write(&line, self.words, Place::Cell)
    }
}

/// A fact as an item of a list: the term, important, with a colon, and the value after it.
fn fact_item(fact: &Fact) -> Vec<Block> {
    let mut term = fact.term.clone();
    term.push(Inline::text(":"));
    let mut line = vec![Inline::Strong(term)];
    let mut rest = fact.blocks.as_slice();
    if let Some((Block::Para(text), later)) = rest.split_first() {
        line.push(Inline::text(" "));
        line.extend(text.iter().cloned());
        rest = later;
    }
    std::iter::once(Block::Para(line)).chain(rest.iter().cloned()).collect()
}

/// Source text between fences longer than any run of backticks in it.
fn fenced(code: &Code) -> Vec<String> {
    let longest = code.text.split(|it| it != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let mut lines = vec![format!("{fence}{}", code.format)];
    lines.extend(code.text.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

/// The paragraphs in the blocks of a cell, in reading order.
fn cell_parts(blocks: &[Block], parts: &mut Vec<Vec<Inline>>) {
    for block in blocks.iter().filter(|it| says_something(it)) {
        match block {
            Block::Para(text) => parts.push(text.clone()),
            Block::List { items, .. } => items.iter().for_each(|it| cell_parts(it, parts)),
            Block::Facts(facts) => facts.iter().for_each(|it| cell_parts(&fact_item(it), parts)),
            Block::Table(table) => {
                parts.push(table.caption.clone());
                parts.extend(table.head.iter().cloned());
                table.rows.iter().flatten().for_each(|it| cell_parts(it, parts));
            }
            Block::Note(inner) => cell_parts(inner, parts),
            Block::Entries(entries) => entries.iter().for_each(|it| cell_parts(&it.blocks(), parts)),
            Block::Code(code) => parts.extend(code.text.lines().map(|it| vec![Inline::text(it)])),
            Block::Gap(gap) => parts.push(vec![Inline::Gap(gap.clone())]),
        }
    }
}

fn says_something(block: &Block) -> bool {
    match block {
        Block::Para(text) => !runs::is_blank(text),
        Block::List { items, .. } => items.iter().flatten().any(says_something),
        Block::Facts(facts) => !facts.is_empty(),
        Block::Table(_) | Block::Gap(_) => true,
        Block::Note(inner) => inner.iter().any(says_something),
        Block::Entries(entries) => !entries.is_empty(),
        Block::Code(code) => !code.text.trim().is_empty(),
    }
}

/// Whether an item is a paragraph, with at most one list of such items under it.
fn is_tight(item: &[Block]) -> bool {
    let mut said = item.iter().filter(|it| says_something(it));
    let first = said.next().is_none_or(|it| matches!(it, Block::Para(_) | Block::Gap(_)));
    let second = said.next().is_none_or(|it| match it {
        Block::List { items, .. } => items.iter().all(|it| is_tight(it)),
        Block::Facts(_)
        | Block::Para(_)
        | Block::Table(_)
        | Block::Note(_)
        | Block::Entries(_)
        | Block::Code(_)
        | Block::Gap(_) => false,
    });
    first && second && said.next().is_none()
}
