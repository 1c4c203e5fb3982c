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
use super::RenderError;
use super::lines::Lines;
use super::runs::{self, gap_mark};
use super::written::{Form, Manuscript, Part, Text};
use crate::doc::{Block, Code, Doc, Fact, Inline, Section, Table, Words, entries_as_list, plain};

/// Writes a document as Markdown, UTF-8, one line for each paragraph, ending in a newline.
///
/// # Errors
///
/// None: every document can be written as Markdown.
pub fn render(manuscript: &Manuscript<'_>) -> Result<Vec<u8>, RenderError> {
    Ok(write(manuscript).into_bytes())
}

/// The document as Markdown.
fn write(manuscript: &Manuscript<'_>) -> String {
    let doc = manuscript.doc;
    let mut pen = Pen { words: &doc.words, lines: Lines::with_room(), manuscript };
    pen.heading(1, None, &doc.title);
    if doc.alternates.iter().any(|it| it.lang != doc.lang) {
        pen.lines.part(0);
        pen.lines.push(&alternates(doc));
    }
    if doc.draft && !doc.words.draft.trim().is_empty() {
        pen.lines.part(0);
        pen.paragraph(&[Inline::Strong(vec![Inline::text(doc.words.draft.clone())])], Place::Paragraph);
    }
    pen.lines.part(0);
    pen.under(&doc.lead);
    pen.sections(&doc.sections, 2, doc.numbered.then_some(""));
    pen.lines.parts_end(0);
    pen.lines.into_text()
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

/// Writes blocks; knows the words for the marks.
struct Pen<'a> {
    words: &'a Words,
    lines: Lines,
    /// Where parts that other documents have are found.
    manuscript: &'a Manuscript<'a>,
}

impl<'a> Pen<'a> {
    fn paragraph(&mut self, text: &[Inline], place: Place) {
        inline::write(text, self.words, place).split('\n').for_each(|it| self.lines.push(it));
    }

    fn heading(&mut self, level: usize, number: Option<&str>, title: &[Inline]) {
        let hashes = "#".repeat(level.min(6));
        let number = number.map(|it| format!(" {it}")).unwrap_or_default();
        let text = inline::write(title, self.words, Place::Heading);
        self.lines.push(format!("{hashes}{number} {text}").trim_end());
    }

    fn sections(&mut self, sections: &'a [Section], level: usize, number: Option<&str>) {
        for (index, section) in sections.iter().enumerate() {
            let own =
                number.map(|it| if it.is_empty() { format!("{}", index + 1) } else { format!("{it}.{}", index + 1) });
            self.lines.part(0);
            let write = |pen: &mut Self| {
                let start = pen.lines.count();
                pen.heading(level, own.as_deref(), &section.title);
                pen.lines.part(start);
                pen.under(&section.blocks);
                pen.sections(&section.sections, level + 1, own.as_deref());
            };
            if level == 2 && number.is_none() {
                self.known(Part::Section(section), false, write);
            } else {
                write(self);
            }
        }
    }

    /// Blocks that stand in no container, those that other documents have as they were written before.
    fn under(&mut self, blocks: &'a [Block]) {
        self.each(blocks, true, |pen, it, other| pen.known(Part::Block(it), other, |pen| pen.block(it, other)));
    }

    /// Blocks, with an empty line between them where they are to stand apart.
    fn blocks(&mut self, blocks: &[Block], apart: bool) {
        self.each(blocks, apart, Self::block);
    }

    /// Writes each block that says something. Lists side by side get different marks, or they would be one.
    fn each<'b>(&mut self, blocks: &'b [Block], apart: bool, write: impl Fn(&mut Self, &'b Block, bool)) {
        let mut other = false;
        let mut after_list = false;
        let start = self.lines.count();
        for block in blocks.iter().filter(|it| says_something(it)) {
            let is_list = matches!(block, Block::List { .. } | Block::Facts(_) | Block::Entries(_));
            other = is_list && after_list && !other;
            after_list = is_list;
            if apart {
                self.lines.part(start);
            }
            write(self, block, other);
        }
        self.lines.parts_end(start);
    }

    /// A part as it was written before, if it was; a list with the other mark if so.
    fn known(&mut self, part: Part<'a>, other: bool, write: impl Fn(&mut Self)) {
        let Some(entry) = self.manuscript.find(part) else { return write(self) };
        let form = Form::Markdown(other);
        let written = entry.text(form, |_| true).unwrap_or_else(|| {
            let before = std::mem::take(&mut self.lines);
            write(self);
            let (text, lines) = std::mem::replace(&mut self.lines, before).into_lines();
            entry.keep(form, Text { text, lines, ..Text::default() })
        });
        self.lines.repeat(&written.text, written.lines);
    }

    fn block(&mut self, block: &Block, other: bool) {
        match block {
            Block::Para(text) => self.paragraph(text, Place::Paragraph),
            Block::List { ordered, items } => {
                self.list(
                    *ordered,
                    items,
                    other,
                    |it| it.iter().any(says_something),
                    |it| is_tight(it),
                    |pen, it, apart| pen.blocks(it, apart),
                );
            }
            Block::Facts(facts) => self.list(false, facts, other, |_| true, fact_is_tight, Self::fact),
            Block::Table(table) => self.table(table),
            Block::Note(inner) => {
                self.lines.open("> ".to_owned(), "> ".to_owned());
                self.blocks(inner, true);
                self.lines.close();
            }
            Block::Entries(entries) => self.block(&entries_as_list(entries), other),
            Block::Code(code) => self.fenced(code),
            Block::Gap(gap) => {
                let mark = Inline::Strong(vec![Inline::Text(gap_mark(self.words, &gap.text))]);
                self.paragraph(&[mark], Place::Paragraph);
            }
        }
    }

    fn list<T>(
        &mut self,
        ordered: bool,
        items: &[T],
        other: bool,
        says_something: impl Fn(&T) -> bool,
        is_tight: impl Fn(&T) -> bool,
        write: impl Fn(&mut Self, &T, bool),
    ) {
        let items = || items.iter().filter(|it| says_something(it));
        let apart = !items().all(is_tight);
        let end = if other { ')' } else { '.' };
        let bullet = if other { "* " } else { "- " };
        let start = self.lines.count();
        for (index, item) in items().enumerate() {
            let mark = if ordered { format!("{}{end} ", index + 1) } else { bullet.to_owned() };
            let space = " ".repeat(mark.len());
            if apart {
                self.lines.part(start);
            }
            self.lines.open(mark, space);
            write(self, item, apart);
            self.lines.close();
        }
        self.lines.parts_end(start);
    }

    /// A fact as an item of a list: the term, important, with a colon, and the value after it.
    fn fact(&mut self, fact: &Fact, apart: bool) {
        let (value, rest) = first_line(fact);
        let start = self.lines.count();
        inline::named(&fact.term, value, self.words).split('\n').for_each(|it| self.lines.push(it));
        if apart {
            self.lines.part(start);
        }
        self.blocks(rest, apart);
        self.lines.parts_end(start);
    }

    fn table(&mut self, table: &Table) {
        let start = self.lines.count();
        if !plain::inlines(&table.caption).trim().is_empty() {
            self.paragraph(&table.caption, Place::Paragraph);
            self.lines.part(start);
        }
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default().max(table.head.len());
        let mut row = |cells: &mut dyn Iterator<Item = String>| {
            let mut line = String::from("|");
            for cell in cells.chain(std::iter::repeat_with(String::new)).take(columns) {
                line.extend([" ", &cell, " |"]);
            }
            // A table of no columns has a row all the same.
            if columns == 0 {
                line.push_str("  |");
            }
            self.lines.push(&line);
        };
        let words = self.words;
        row(&mut table.head.iter().map(|it| inline::write(it, words, Place::Cell)));
        row(&mut std::iter::repeat_n("---".to_owned(), columns));
        for cells in &table.rows {
            row(&mut cells.iter().map(|it| cell(it, words)));
        }
    }

    /// Source text between fences longer than any run of backticks in it.
    fn fenced(&mut self, code: &Code) {
        let longest = code.text.split(|it| it != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        self.lines.push(&format!("{fence}{}", code.format));
        code.text.lines().for_each(|it| self.lines.push(it));
        self.lines.push(&fence);
    }
}

/// The blocks of a cell on one line.
fn cell(blocks: &[Block], words: &Words) -> String {
    if let [Block::Para(text)] = blocks {
        return inline::write(text, words, Place::Cell);
    }
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
    inline::write(&line, words, Place::Cell)
}

/// What of a fact's value stands beside its term, and the blocks under it.
fn first_line(fact: &Fact) -> (&[Inline], &[Block]) {
    match fact.blocks.split_first() {
        Some((Block::Para(value), rest)) => (value, rest),
        Some(_) | None => (&[], &fact.blocks),
    }
}

/// Whether a fact is a paragraph, with at most one list of such items under it.
fn fact_is_tight(fact: &Fact) -> bool {
    let (_, rest) = first_line(fact);
    may_follow(&mut rest.iter().filter(|it| says_something(it)))
}

/// The paragraphs in the blocks of a cell, in reading order.
fn cell_parts(blocks: &[Block], parts: &mut Vec<Vec<Inline>>) {
    for block in blocks.iter().filter(|it| says_something(it)) {
        match block {
            Block::Para(text) => parts.push(text.clone()),
            Block::List { items, .. } => items.iter().for_each(|it| cell_parts(it, parts)),
            Block::Facts(facts) => facts.iter().for_each(|it| {
                let (value, rest) = first_line(it);
                let mut term = it.term.clone();
                term.push(Inline::text(":"));
                let line = [Inline::Strong(term), Inline::text(" ")];
                parts.push(line.into_iter().chain(value.iter().cloned()).collect());
                cell_parts(rest, parts);
            }),
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
    first && may_follow(&mut said)
}

/// Whether what follows a short text lets it stand in a tight list: nothing, or one tight list.
fn may_follow(said: &mut dyn Iterator<Item = &Block>) -> bool {
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
    second && said.next().is_none()
}
