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

use super::runs::{self, Want, gap_mark, is_anchor};
use super::wrap::{narrowest, says_its_address, tied_words, width, wrap};
use super::{RenderError, Theme};
use crate::doc::{Block, Doc, Fact, Inline, Section, Words, entries_as_list};

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
pub fn render(doc: &Doc, _theme: &Theme) -> Result<Vec<u8>, RenderError> {
    Ok(write(doc).into_bytes())
}

/// The document as plain text.
pub(crate) fn write(doc: &Doc) -> String {
    let mut pen = Pen { words: &doc.words, links: Vec::new() };
    let mut lines = Vec::new();
    if doc.draft && !doc.words.draft.trim().is_empty() {
        lines.extend(centred(&format!("* * *  {}  * * *", doc.words.draft)));
        lines.push(String::new());
    }
    lines.extend(underlined(&pen.inline(&doc.title, COLUMNS), "="));
    let lead = pen.blocks(&doc.lead, COLUMNS);
    if !lead.is_empty() {
        lines.push(String::new());
        lines.extend(lead);
    }
    pen.sections(&doc.sections, 2, doc.numbered.then_some(""), &mut lines);
    pen.list_of_links(&mut lines);
    let mut out = lines.iter().map(|it| it.trim_end()).collect::<Vec<_>>().join("\n");
    out.push('\n');
    out
}

fn centred(text: &str) -> Vec<String> {
    let space = " ".repeat(COLUMNS.saturating_sub(width(text)) / 2);
    vec![format!("{space}{text}")]
}

fn underlined(lines: &[String], mark: &str) -> Vec<String> {
    let long = lines.iter().map(|it| width(it)).max().unwrap_or_default();
    let mut out = lines.to_vec();
    out.push(mark.repeat(long.min(COLUMNS)));
    out
}

/// Puts lines beside a mark: the first after the mark, the others under it.
fn hang(lines: &[String], mark: &str) -> Vec<String> {
    let space = " ".repeat(width(mark));
    let with = |(index, line): (usize, &String)| format!("{}{line}", if index == 0 { mark } else { &space });
    if lines.is_empty() { vec![mark.to_owned()] } else { lines.iter().enumerate().map(with).collect() }
}

/// Puts parts under each other, with an empty line between them where they are not to be tight.
fn join(parts: Vec<Vec<String>>, apart: bool) -> Vec<String> {
    let mut out = Vec::new();
    for part in parts.into_iter().filter(|it| !it.is_empty()) {
        if apart && !out.is_empty() {
            out.push(String::new());
        }
        out.extend(part);
    }
    out
}

/// Whether items fit under each other without empty lines: each is short, or a short text and a list.
fn is_tight(items: &[Vec<Block>]) -> bool {
    items.iter().all(|item| match item.as_slice() {
        [] | [Block::Para(_) | Block::Gap(_)] => true,
        [Block::Para(_), Block::List { items, .. }] => is_tight(items),
        _ => false,
    })
}

/// Writes blocks in a given width and remembers the links.
struct Pen<'a> {
    words: &'a Words,
    links: Vec<String>,
}

impl Pen<'_> {
    /// Running text with dates tied together and the numbers of links.
    fn flow(&mut self, text: &[Inline]) -> String {
        let want = Want { breaks: true, strong_gaps: false, foreign: false, extension: "txt" };
        let spans = runs::spans(text, self.words, want);
        let links = &mut self.links;
        tied_words(&spans, &mut |url, words| {
            if is_anchor(url) || says_its_address(url, words) {
                return String::new();
            }
            let known = links.iter().position(|it| it == url);
            let index = known.unwrap_or_else(|| {
                links.push(url.to_owned());
                links.len() - 1
            });
            format!("\u{a0}[{}]", index + 1)
        })
    }

    fn inline(&mut self, text: &[Inline], columns: usize) -> Vec<String> {
        let flow = self.flow(text);
        if flow.is_empty() { Vec::new() } else { wrap(&flow, columns) }
    }

    fn sections(&mut self, sections: &[Section], level: usize, number: Option<&str>, lines: &mut Vec<String>) {
        for (index, section) in sections.iter().enumerate() {
            let own =
                number.map(|it| if it.is_empty() { format!("{}", index + 1) } else { format!("{it}.{}", index + 1) });
            let mark = own.as_ref().map(|it| format!("{it}  ")).unwrap_or_default();
            let title = self.inline(&section.title, COLUMNS - width(&mark));
            let title = hang(&title, &mark);
            let blocks = self.blocks(&section.blocks, COLUMNS);
            lines.push(String::new());
            if level == 2 {
                lines.push(String::new());
                lines.extend(underlined(&title, "-"));
                if !blocks.is_empty() {
                    lines.push(String::new());
                }
            } else {
                lines.extend(title);
            }
            lines.extend(blocks);
            self.sections(&section.sections, level + 1, own.as_deref(), lines);
        }
    }

    fn list_of_links(&self, lines: &mut Vec<String>) {
        if self.links.is_empty() {
            return;
        }
        lines.extend([String::new(), String::new()]);
        lines.extend(underlined(std::slice::from_ref(&self.words.links), "-"));
        lines.push(String::new());
        let widest = width(&format!("[{}]", self.links.len()));
        for (index, url) in self.links.iter().enumerate() {
            lines.push(format!("{:>widest$} {url}", format!("[{}]", index + 1)));
        }
    }

    fn blocks(&mut self, blocks: &[Block], columns: usize) -> Vec<String> {
        let parts = blocks.iter().map(|it| self.block(it, columns)).collect();
        join(parts, true)
    }

    fn block(&mut self, block: &Block, columns: usize) -> Vec<String> {
        match block {
            Block::Para(text) => self.inline(text, columns),
            Block::List { ordered, items } => self.list(*ordered, items, columns),
            Block::Facts(facts) => self.facts(facts, columns),
            Block::Table(table) => self.table(table, columns),
            Block::Note(inner) => {
                let lines = self.blocks(inner, columns.saturating_sub(4));
                lines.iter().map(|it| format!("  | {it}")).collect()
            }
            Block::Entries(entries) => self.block(&entries_as_list(entries), columns),
            Block::Code(code) => code.text.lines().map(|it| format!("    {it}").trim_end().to_owned()).collect(),
            Block::Gap(gap) => wrap(&gap_mark(self.words, &gap.text), columns),
        }
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], columns: usize) -> Vec<String> {
        let tight = is_tight(items);
        let digits = items.len().to_string().len();
        let mut parts = Vec::new();
        for item in items {
            let mark = if ordered { format!("{:>digits$}. ", parts.len() + 1) } else { "- ".to_owned() };
            let space = columns.saturating_sub(width(&mark));
            let inner = item.iter().map(|it| self.block(it, space)).collect();
            let lines = join(inner, !tight);
            if !lines.is_empty() {
                parts.push(hang(&lines, &mark));
            }
        }
        join(parts, !tight)
    }

    /// Terms in one column and values in another; where there is no room, values under their terms.
    fn facts(&mut self, facts: &[Fact], columns: usize) -> Vec<String> {
        let terms: Vec<String> = facts.iter().map(|it| format!("{}:", self.flow(&it.term))).collect();
        let widths = terms.iter().map(|it| it.split('\n').map(width).max().unwrap_or_default());
        let column = widths.filter(|it| *it <= WIDEST_TERM).max().unwrap_or_default() + 2;
        let beside = columns >= column + NARROW && column > 2;
        let indent = if beside { column } else { 2 };
        let mut parts = Vec::new();
        for (fact, term) in facts.iter().zip(&terms) {
            let values = self.blocks(&fact.blocks, columns.saturating_sub(indent));
            let term_lines = wrap(term, columns);
            let fits = beside && term_lines.len() == 1 && width(term) + 2 <= column;
            let mark = term_lines.first().map(|it| format!("{it}{}", " ".repeat(indent.saturating_sub(width(it)))));
            parts.push(match mark.filter(|_| fits) {
                Some(mark) => hang(&values, &mark),
                None => {
                    let under = values.iter().map(|it| format!("{}{it}", " ".repeat(indent)));
                    term_lines.into_iter().chain(under).collect()
                }
            });
        }
        let tight = facts.iter().all(|it| matches!(it.blocks.as_slice(), [] | [Block::Para(_) | Block::Gap(_)]));
        join(parts, !tight)
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
}
