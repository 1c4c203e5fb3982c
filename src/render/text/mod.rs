//! Plain text: without it a notice could not be read on a terminal, sent in a message without formatting or
//! printed by anything that prints letters.
//!
//! Lines are at most [`COLUMNS`] wide, which leaves margins on A4 in a ten-point fixed-width font. Styles are not
//! marked: a word is important by its place. Addresses of links are numbered and stand in a list at the end,
//! unless the words of the link are the address. A table is set in columns where its words fit, and otherwise
//! row by row, each cell after its header.

mod table;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::RenderError;
use super::lines::Lines;
use super::runs::{self, Want, gap_mark, is_anchor};
use super::wrap::{narrowest, says_its_address, tied_words, widest, width, wrap};
use super::written::{Form, Manuscript, Part, Text};
use crate::doc::{Block, Inline, Section, Words, entries_as_list};

/// The width of a page in columns.
pub(crate) const COLUMNS: usize = 72;

/// A value that would get less than this beside its term goes under it.
const NARROW: usize = 36;

/// A term wider than this does not make the column of terms wider.
const WIDEST_TERM: usize = 26;

/// Writes a document as plain text, UTF-8, with LF at the end of every line and no spaces before it.
///
/// # Errors
///
/// None: every document can be written as text.
pub fn render(manuscript: &Manuscript<'_>) -> Result<Vec<u8>, RenderError> {
    Ok(write(manuscript).into_bytes())
}

/// The document as plain text.
fn write(manuscript: &Manuscript<'_>) -> String {
    let doc = manuscript.doc;
    let (links, met) = (Vec::new(), Vec::new());
    let mut pen = Pen { words: &doc.words, links, met, lines: Lines::with_room(), manuscript };
    if doc.draft && !doc.words.draft.trim().is_empty() {
        let mark = format!("* * *  {}  * * *", doc.words.draft);
        pen.lines.push(&format!("{}{mark}", " ".repeat(COLUMNS.saturating_sub(width(&mark)) / 2)));
        pen.lines.empty();
    }
    let title = pen.flow(&doc.title);
    pen.heading(&title, "", Some("="));
    pen.under(&doc.lead, true);
    pen.sections(&doc.sections, 2, doc.numbered.then_some(""));
    pen.list_of_links();
    pen.lines.into_text()
}

/// Whether items fit under each other without empty lines: each is short, or a short text and a list.
fn is_tight(items: &[Vec<Block>]) -> bool {
    items.iter().all(|item| match item.as_slice() {
        [] | [Block::Para(_) | Block::Gap(_)] => true,
        [Block::Para(_), Block::List { items, .. }] => is_tight(items),
        _ => false,
    })
}

/// A term with its value.
type Pair<'a> = (&'a [Inline], &'a [Block]);

/// Writes blocks in a given width and remembers the links.
struct Pen<'a> {
    words: &'a Words,
    /// The addresses that the list at the end has.
    links: Vec<String>,
    /// The places in it of those that were met since somebody asked.
    met: Vec<usize>,
    lines: Lines,
    /// Where parts that other documents have are found.
    manuscript: &'a Manuscript<'a>,
}

impl<'a> Pen<'a> {
    /// Running text with dates tied together and the numbers of links.
    fn flow<'t>(&mut self, text: &'t [Inline]) -> Cow<'t, str>
    where
        'a: 't,
    {
        let want = Want { breaks: true, strong_gaps: false, foreign: false, extension: "txt" };
        let spans = runs::spans(text, self.words, want);
        tied_words(spans, &mut |url, words| {
            if is_anchor(url) || says_its_address(url, words) { None } else { Some(self.meet(url)) }
        })
    }

    /// The number of an address.
    fn meet(&mut self, url: &str) -> usize {
        let known = self.links.iter().position(|it| it == url);
        let index = known.unwrap_or_else(|| {
            self.links.push(url.to_owned());
            self.links.len() - 1
        });
        self.note(index);
        index + 1
    }

    fn note(&mut self, index: usize) {
        if !self.met.contains(&index) {
            self.met.push(index);
        }
    }

    /// Writes running text in lines.
    fn wrap(&mut self, flow: &str, columns: usize) {
        wrap(flow, columns, &mut |line, _| self.lines.push(line));
    }

    fn inline(&mut self, text: &[Inline], columns: usize) {
        let flow = self.flow(text);
        if !flow.is_empty() {
            self.wrap(&flow, columns);
        }
    }

    /// A heading behind its number, over a line of marks where it is to have one.
    fn heading(&mut self, title: &str, number: &str, mark: Option<&str>) {
        let before = width(number);
        let mut long = 0;
        self.lines.open(number.to_owned(), " ".repeat(before));
        wrap(title, COLUMNS.saturating_sub(before), &mut |line, width| {
            long = long.max(before + width);
            self.lines.push(line);
        });
        self.lines.close();
        if let Some(mark) = mark {
            self.lines.push(&mark.repeat(long.min(COLUMNS)));
        }
    }

    /// Blocks under a heading.
    fn under(&mut self, blocks: &'a [Block], apart: bool) {
        if apart {
            self.lines.part(0);
        }
        self.each(blocks, true, |pen, it| pen.known(Part::Block(it), |pen| pen.block(it, COLUMNS)));
        self.lines.parts_end(0);
    }

    /// A part without margins, as it was written before if it was and its addresses have the same numbers here.
    fn known(&mut self, part: Part<'a>, write: impl Fn(&mut Self)) {
        let Some(entry) = self.manuscript.find(part) else { return write(self) };
        let written = match entry.text(Form::Text, |it| self.meets_all(&it.links)) {
            Some(it) => it,
            None => {
                let before = std::mem::take(&mut self.met);
                let (text, lines) = self.aside(&write).into_lines();
                let link = |it: &usize| self.links.get(*it).map(|url| (url.clone(), it + 1));
                let links = self.met.iter().filter_map(link).collect();
                for it in before {
                    self.note(it);
                }
                entry.keep(Form::Text, Text { text, lines, links })
            }
        };
        self.lines.repeat(&written.text, written.lines);
    }

    /// Meets these addresses if they have these numbers, and none of them otherwise.
    fn meets_all(&mut self, links: &[(String, usize)]) -> bool {
        let before = self.links.len();
        let all = links.iter().all(|(url, number)| self.meet(url) == *number);
        if !all {
            self.links.truncate(before);
        }
        all
    }

    fn sections(&mut self, sections: &'a [Section], level: usize, number: Option<&str>) {
        for (index, section) in sections.iter().enumerate() {
            let own =
                number.map(|it| if it.is_empty() { format!("{}", index + 1) } else { format!("{it}.{}", index + 1) });
            let write = |pen: &mut Self| pen.section(section, level, own.as_deref());
            if level == 2 && number.is_none() {
                self.known(Part::Section(section), write);
            } else {
                write(self);
            }
        }
    }

    fn section(&mut self, section: &'a Section, level: usize, number: Option<&str>) {
        let mark = number.map(|it| format!("{it}  ")).unwrap_or_default();
        let title = self.flow(&section.title);
        self.lines.empty();
        if level == 2 {
            self.lines.empty();
        }
        self.heading(&title, &mark, (level == 2).then_some("-"));
        self.under(&section.blocks, level == 2);
        self.sections(&section.sections, level + 1, number);
    }

    fn list_of_links(&mut self) {
        if self.links.is_empty() {
            return;
        }
        self.lines.empty();
        self.lines.empty();
        self.heading(&self.words.links, "", Some("-"));
        self.lines.empty();
        let widest = width(&format!("[{}]", self.links.len()));
        for (index, url) in self.links.iter().enumerate() {
            self.lines.push(&format!("{:>widest$} {url}", format!("[{}]", index + 1)));
        }
    }

    /// Blocks under each other, with an empty line between them where they are to stand apart.
    fn blocks(&mut self, blocks: &[Block], columns: usize, apart: bool) {
        self.each(blocks, apart, |pen, it| pen.block(it, columns));
    }

    fn each<'b>(&mut self, blocks: &'b [Block], apart: bool, write: impl Fn(&mut Self, &'b Block)) {
        let start = self.lines.count();
        for block in blocks {
            if apart {
                self.lines.part(start);
            }
            write(self, block);
        }
        self.lines.parts_end(start);
    }

    fn block(&mut self, block: &Block, columns: usize) {
        match block {
            Block::Para(text) => self.inline(text, columns),
            Block::List { ordered, items } => self.list(*ordered, items, columns),
            Block::Facts(facts) => {
                let pairs: Vec<Pair<'_>> = facts.iter().map(|it| (it.term.as_slice(), it.blocks.as_slice())).collect();
                self.facts(&pairs, columns);
            }
            Block::Table(table) => self.table(table, columns),
            Block::Note(inner) => {
                self.lines.open("  | ".to_owned(), "  | ".to_owned());
                self.blocks(inner, columns.saturating_sub(4), true);
                self.lines.close();
            }
            Block::Entries(entries) => self.block(&entries_as_list(entries), columns),
            Block::Code(code) => code.text.lines().for_each(|it| self.lines.push(format!("    {it}").trim_end())),
            Block::Gap(gap) => self.wrap(&gap_mark(self.words, &gap.text), columns),
        }
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], columns: usize) {
        let tight = is_tight(items);
        let digits = items.len().to_string().len();
        let start = self.lines.count();
        let mut number = 1;
        for item in items {
            let mark = if ordered { format!("{number:>digits$}. ") } else { "- ".to_owned() };
            let space = width(&mark);
            if !tight {
                self.lines.part(start);
            }
            let before = self.lines.count();
            self.lines.open(mark, " ".repeat(space));
            self.blocks(item, columns.saturating_sub(space), !tight);
            self.lines.close();
            // What says nothing is no item.
            number += usize::from(self.lines.count() > before);
        }
        self.lines.parts_end(start);
    }

    /// Terms in one column and values in another; where there is no room, values under their terms.
    fn facts(&mut self, facts: &[Pair<'_>], columns: usize) {
        let terms: Vec<String> = facts.iter().map(|(term, _)| format!("{}:", self.flow(term))).collect();
        let widths = terms.iter().map(|it| widest(it));
        let column = widths.filter(|it| *it <= WIDEST_TERM).max().unwrap_or_default() + 2;
        let beside = columns >= column + NARROW && column > 2;
        let indent = if beside { column } else { 2 };
        let tight = facts.iter().all(|(_, blocks)| matches!(blocks, [] | [Block::Para(_) | Block::Gap(_)]));
        let start = self.lines.count();
        for ((_, blocks), term) in facts.iter().zip(&terms) {
            if !tight {
                self.lines.part(start);
            }
            let before = self.lines.count();
            let beside = beside && !term.contains('\n') && width(term) + 2 <= column;
            let margin = " ".repeat(indent);
            if beside {
                let mut mark = String::new();
                wrap(term, columns, &mut |line, width| mark = format!("{line}{}", " ".repeat(indent - width)));
                self.lines.open(mark, margin);
            } else {
                self.wrap(term, columns);
                self.lines.open(margin.clone(), margin);
            }
            self.blocks(blocks, columns.saturating_sub(indent), true);
            if self.lines.count() == before {
                self.lines.empty();
            }
            self.lines.close();
        }
        self.lines.parts_end(start);
    }

    /// The widest piece in blocks that cannot be divided, with what stands before it on its line.
    fn narrowest(&mut self, blocks: &[Block]) -> usize {
        let each = blocks.iter().map(|block| match block {
            Block::Para(text) => narrowest(&self.flow(text)),
            Block::List { ordered, items } => {
                let mark = if *ordered { items.len().to_string().len() + 2 } else { 2 };
                items.iter().map(|it| self.narrowest(it)).max().unwrap_or_default() + mark
            }
            Block::Facts(_) | Block::Table(_) | Block::Entries(_) => NARROW,
            Block::Note(inner) => self.narrowest(inner) + 4,
            Block::Code(code) => code.text.lines().map(width).max().unwrap_or_default() + 4,
            Block::Gap(gap) => narrowest(&gap_mark(self.words, &gap.text)),
        });
        each.max().unwrap_or_default()
    }

    /// What is written, as lines of its own.
    fn aside(&mut self, write: impl FnOnce(&mut Self)) -> Lines {
        let before = std::mem::take(&mut self.lines);
        write(self);
        std::mem::replace(&mut self.lines, before)
    }
}
