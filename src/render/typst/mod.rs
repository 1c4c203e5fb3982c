//! Typst markup: without it a notice could not be typeset, neither by this program as a PDF nor by an agency that
//! wants its own look.
//!
//! The file is complete: the `typst` program (0.15) takes it as it is. Every text of the document is a string
//! literal, so no text can be markup. The programs differ in one thing only: cells that name their row are marked
//! as headers where the compiler knows how.

mod inline;
mod style;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

#[cfg(feature = "pdf")]
pub(crate) use self::inline::said;
use self::inline::{Ink, is_label, language, quote};
use self::style::STYLE;
use super::RenderError;
use super::runs::gap_mark;
use super::written::{self as archive, Form, Manuscript, Text};
use crate::doc::{Block, Doc, Fact, Inline, Layer, Part, Section, Table, Words, entries_as_list, plain};

/// What stands between the style and the text of the document.
pub(crate) const TEXT_BEGINS: &str = "// The text.\n";

/// Writes a document as Typst markup, UTF-8.
///
/// # Errors
///
/// None: every document can be written as markup.
pub fn render(manuscript: &Manuscript<'_>) -> Result<Vec<u8>, RenderError> {
    Ok(write(manuscript).into_bytes())
}

/// The document as Typst markup.
pub(crate) fn write(manuscript: &Manuscript<'_>) -> String {
    let doc = manuscript.doc;
    let mut anchors = BTreeSet::new();
    collect_anchors(&doc.sections, &mut anchors);
    let ink = Ink { words: &doc.words, anchors: anchors.clone(), asked: RefCell::default() };
    let mut pen = Pen { ink, unused: anchors, parts: by_section(doc), manuscript };
    let mut parts = vec![vec![format!("= {}", pen.ink.line(&doc.title)).trim_end().to_owned()]];
    parts.extend(pen.blocks(&doc.lead, Room::Page));
    if doc.parts.is_empty() {
        pen.sections(&doc.sections, 2, doc.numbered.then_some(""), &mut parts);
    } else {
        parts.insert(0, vec!["#set heading(outlined: false, bookmarked: true)".to_owned()]);
        parts.push(vec![format!("#contents[#{}]", quote(&doc.words.contents))]);
        let mut held = Vec::new();
        pen.collected(&doc.sections, 2, doc.numbered, &mut held, &mut parts);
        parts.extend(held);
    }
    let text = join(&parts, true).join("\n");
    format!("{}\n{STYLE}\n{TEXT_BEGINS}{text}\n", properties(doc))
}

/// How much deeper the chapters of a collection stand than those of a notice.
fn depth(sections: &[Section], parts: &BTreeMap<&str, &Part>) -> Option<usize> {
    let found = |it: &Section| {
        if parts.contains_key(it.id.as_str()) { Some(1) } else { depth(&it.sections, parts).map(|it| it + 1) }
    };
    sections.iter().find_map(found)
}

fn by_section(doc: &Doc) -> BTreeMap<&str, &Part> {
    doc.parts.iter().map(|it| (it.section.as_str(), it)).collect()
}

/// A text as one line of the foot.
fn one_line(text: &str) -> String {
    quote(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The properties of the document and the words that the style uses.
fn properties(doc: &Doc) -> String {
    let title = quote(plain::inlines(&doc.title).trim());
    let author = quote(&doc.author);
    let date = dated(doc).and_then(date).unwrap_or_else(|| "none".to_owned());
    let draft =
        if doc.draft && !doc.words.draft.trim().is_empty() { quote(&doc.words.draft) } else { "none".to_owned() };
    let lines = [
        "#set document(".to_owned(),
        format!("  title: {title},"),
        format!("  author: {},", if doc.author.is_empty() { "()" } else { &author }),
        format!("  description: {},", quote(&doc.description)),
        format!("  date: {date},"),
        ")".to_owned(),
        format!("#set text({})", language(&doc.lang)),
        format!("#let name = {}", one_line(&plain::inlines(&doc.title))),
        format!("#let author = {}", one_line(&doc.author)),
        format!("#let dated = {}", one_line(doc.dated.as_deref().unwrap_or_default())),
        format!("#let draft-mark = {draft}"),
        format!("#let page-words(page, pages) = {}", page_words(&doc.words.page)),
        format!("#let deeper = {}", depth(&doc.sections, &by_section(doc)).unwrap_or_default()),
    ];
    let mut out = lines.join("\n");
    out.push('\n');
    out
}

/// The words around a page number as an expression; the holes are variables.
fn page_words(words: &str) -> String {
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some((before, hole, after)) = next_hole(rest) {
        parts.push(quote(before));
        parts.push(hole.to_owned());
        rest = after;
    }
    parts.push(quote(rest));
    parts.retain(|it| it != "\"\"");
    if parts.is_empty() { "none".to_owned() } else { parts.join(" + ") }
}

pub(crate) fn next_hole(text: &str) -> Option<(&str, &'static str, &str)> {
    let split = |hole: &str, name| text.split_once(hole).map(|(before, after)| (before, name, after));
    let holes = [split("{page}", "page"), split("{pages}", "pages")];
    holes.into_iter().flatten().min_by_key(|(before, _, _)| before.len())
}

/// The date for the document's properties: the one it bears, else the day for which it was made.
pub(crate) fn dated(doc: &Doc) -> Option<&str> {
    doc.date.as_deref().or(doc.made_for.as_deref())
}

/// A date of the calendar as Typst writes it.
pub(crate) fn date(iso: &str) -> Option<String> {
    let mut parts = iso.splitn(3, '-');
    let [year, month, day] = [parts.next()?, parts.next()?, parts.next()?];
    let number = |text: &str, digits: usize| {
        let fits = text.len() == digits && text.bytes().all(|it| it.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| fits)
    };
    let [year, month, day] = [number(year, 4)?, number(month, 2)?, number(day, 2)?];
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day).then(|| format!("datetime(year: {year}, month: {month}, day: {day})"))
}

fn collect_anchors<'a>(sections: &'a [Section], anchors: &mut BTreeSet<&'a str>) {
    for section in sections {
        if is_label(&section.id) {
            anchors.insert(&section.id);
        }
        collect_anchors(&section.sections, anchors);
    }
}

/// Puts parts under each other, with an empty line between them where they are paragraphs of their own.
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

fn indent(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|it| if it.is_empty() { it } else { format!("  {it}") }).collect()
}

/// A content block: on one line where there is only one.
fn content(parts: &[Vec<String>], apart: bool) -> Vec<String> {
    match parts {
        [] => vec!["[]".to_owned()],
        [only] if only.len() == 1 => vec![format!("[{}]", only.concat())],
        _ => [vec!["[".to_owned()], indent(join(parts, apart)), vec!["]".to_owned()]].concat(),
    }
}

/// A call with arguments, each on lines of its own.
fn call(name: &str, arguments: Vec<Vec<String>>) -> Vec<String> {
    let mut lines = vec![format!("{name}(")];
    for mut argument in arguments {
        if let Some(last) = argument.last_mut() {
            last.push(',');
        }
        lines.extend(indent(argument));
    }
    lines.push(")".to_owned());
    lines
}

/// Puts a name before the first line of an argument.
fn named(name: &str, mut lines: Vec<String>) -> Vec<String> {
    if let Some(first) = lines.first_mut() {
        *first = format!("{name}{first}");
    }
    lines
}

/// Where a block stands: facts have no room for two columns inside a cell or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    Page,
    Narrow,
}

/// Writes blocks; gives each anchor away once.
struct Pen<'a> {
    ink: Ink<'a>,
    unused: BTreeSet<&'a str>,
    parts: BTreeMap<&'a str, &'a Part>,
    /// Where parts that other documents have are found.
    manuscript: &'a Manuscript<'a>,
}

impl<'a> Pen<'a> {
    fn sections(&mut self, sections: &'a [Section], level: usize, number: Option<&str>, parts: &mut Vec<Vec<String>>) {
        for (index, section) in sections.iter().enumerate() {
            let own =
                number.map(|it| if it.is_empty() { format!("{}", index + 1) } else { format!("{it}.{}", index + 1) });
            let write = |pen: &mut Self| {
                let mut inner = vec![pen.heading(section, level, own.as_deref())];
                inner.extend(pen.blocks(&section.blocks, Room::Page));
                pen.sections(&section.sections, level + 1, own.as_deref(), &mut inner);
                inner
            };
            match section.layer {
                Layer::First => {
                    let mut lines = vec!["#first-layer[".to_owned()];
                    lines.extend(indent(join(&write(self), true)));
                    lines.push("]".to_owned());
                    parts.push(lines);
                }
                // What stands in a part of a collection is indented line by line.
                Layer::Whole if level == 2 && number.is_none() && self.parts.is_empty() => {
                    parts.extend(self.known(section, write));
                }
                Layer::Whole => parts.extend(write(self)),
            }
        }
    }

    /// A section as it was written before, if it was and its links and anchors are the same here.
    fn known(&mut self, section: &'a Section, write: impl Fn(&mut Self) -> Vec<Vec<String>>) -> Vec<Vec<String>> {
        let Some(entry) = self.manuscript.find(archive::Part::Section(section)) else { return write(self) };
        let mut labels = BTreeSet::new();
        collect_anchors(std::slice::from_ref(section), &mut labels);
        // Of two anchors of one name the first is a label.
        if !labels.is_subset(&self.unused) {
            return write(self);
        }
        let leads = |(id, leads): &(String, usize)| usize::from(self.ink.anchors.contains(id.as_str())) == *leads;
        if let Some(written) = entry.text(Form::Typst, |it| it.links.iter().all(leads)) {
            self.unused.retain(|it| !labels.contains(it));
            return vec![vec![written.text.clone()]];
        }
        self.ink.asked.borrow_mut().clear();
        let inner = write(self);
        let links = self.ink.asked.borrow().iter().map(|(id, leads)| (id.clone(), usize::from(*leads))).collect();
        let text = join(&inner, true).join("\n");
        entry.keep(Form::Typst, Text { text, lines: 0, links });
        inner
    }

    /// The parts of a collection, each with its foot. What stands above a part begins with it: `held` keeps it until
    /// there is one.
    fn collected(
        &mut self,
        sections: &'a [Section],
        level: usize,
        numbered: bool,
        held: &mut Vec<Vec<String>>,
        parts: &mut Vec<Vec<String>>,
    ) {
        for section in sections {
            held.push(vec![
                format!("#listed({level})[{}]{}", self.ink.line(&section.title), self.label(section))
                    .trim_end()
                    .to_owned(),
            ]);
            held.extend(self.blocks(&section.blocks, Room::Page));
            let Some(part) = self.parts.get(section.id.as_str()).copied() else {
                self.collected(&section.sections, level + 1, numbered, held, parts);
                continue;
            };
            let mut inner = std::mem::take(held);
            self.sections(&section.sections, level + 1, numbered.then_some(""), &mut inner);
            let dated = one_line(part.dated.as_deref().unwrap_or_default());
            let mut lines = vec![format!("#part({}, {}, {dated})[", one_line(&part.name), one_line(&part.author))];
            lines.extend(indent(join(&inner, true)));
            lines.push("]".to_owned());
            parts.push(lines);
        }
    }

    /// The anchor of a section, for the first that has it.
    fn label(&mut self, section: &Section) -> String {
        if self.unused.remove(section.id.as_str()) { format!(" <{}>", section.id) } else { String::new() }
    }

    fn heading(&mut self, section: &'a Section, level: usize, number: Option<&str>) -> Vec<String> {
        let marks = "=".repeat(level);
        let number = number.map(|it| format!(" #number({})", quote(it))).unwrap_or_default();
        let space = if number.is_empty() { " " } else { "" };
        let label = self.label(section);
        vec![format!("{marks}{number}{space}{}{label}", self.ink.line(&section.title)).trim_end().to_owned()]
    }

    fn blocks(&self, blocks: &[Block], room: Room) -> Vec<Vec<String>> {
        blocks.iter().map(|it| self.block(it, room)).filter(|it| !it.is_empty()).collect()
    }

    fn block(&self, block: &Block, room: Room) -> Vec<String> {
        match block {
            Block::Para(text) => {
                let line = Some(self.ink.write(text)).filter(|it| !it.is_empty());
                let names_next = room == Room::Page && matches!(text.as_slice(), [Inline::Strong(_)]);
                line.map(|it| if names_next { format!("#names-next[{it}]") } else { it }).into_iter().collect()
            }
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Facts(facts) => self.facts(facts, room),
            Block::Table(table) => self.table(table),
            Block::Note(inner) => {
                let parts = self.blocks(inner, Room::Narrow);
                if parts.is_empty() { Vec::new() } else { named("#note", content(&parts, true)) }
            }
            Block::Entries(entries) => self.block(&entries_as_list(entries), room),
            Block::Code(code) => {
                vec![format!("#raw({}, block: true, lang: {})", quote(&code.text), quote(&code.format))]
            }
            Block::Gap(gap) => vec![format!("#gap[#{}]", quote(&gap_mark(self.ink.words, &gap.text)))],
        }
    }

    fn list(&self, ordered: bool, items: &[Vec<Block>]) -> Vec<String> {
        let tight = is_tight(items);
        let items: Vec<Vec<Vec<String>>> =
            items.iter().map(|it| self.blocks(it, Room::Narrow)).filter(|it| !it.is_empty()).collect();
        if items.is_empty() {
            return Vec::new();
        }
        let mut arguments = if tight { Vec::new() } else { vec![vec!["tight: false, spacing: 1.05em".to_owned()]] };
        arguments.extend(items.iter().map(|it| content(it, !tight)));
        call(if ordered { "#enum" } else { "#list" }, arguments)
    }

    fn facts(&self, facts: &[Fact], room: Room) -> Vec<String> {
        let values: Vec<Vec<Vec<String>>> = facts.iter().map(|it| self.blocks(&it.blocks, Room::Narrow)).collect();
        let several = values.iter().any(|it| it.len() > 1);
        let list = match room {
            Room::Page if several => "#facts.with(spacing: 1.3em)",
            Room::Page => "#facts",
            Room::Narrow => "#narrow-facts",
        };
        let arguments: Vec<Vec<String>> = facts
            .iter()
            .zip(&values)
            .map(|(fact, value)| {
                let item = match (room, fact.blocks.first()) {
                    (Room::Narrow, _) => "terms.item",
                    (Room::Page, Some(Block::Para(_) | Block::Gap(_)) | None) => "fact",
                    (
                        Room::Page,
                        Some(
                            Block::List { .. }
                            | Block::Facts(_)
                            | Block::Table(_)
                            | Block::Note(_)
                            | Block::Entries(_)
                            | Block::Code(_),
                        ),
                    ) => "topic",
                };
                let value = begun(content(value, true));
                closed(named(&format!("{item}([{}], ", self.ink.line(&fact.term)), value))
            })
            .collect();
        if arguments.is_empty() { Vec::new() } else { call(list, arguments) }
    }

    fn table(&self, table: &Table) -> Vec<String> {
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default().max(table.head.len());
        if columns == 0 {
            return Some(self.ink.write(&table.caption)).filter(|it| !it.is_empty()).into_iter().collect();
        }
        let shares: Vec<String> = shares(table, columns, self.ink.words).iter().map(|it| format!("{it}fr,")).collect();
        let mut arguments = vec![vec![format!("columns: ({})", shares.join(" "))]];
        let empty: Vec<Inline> = Vec::new();
        let heads = table.head.iter().chain(std::iter::repeat(&empty)).take(columns);
        let heads: Vec<String> = heads.map(|it| format!("[{}]", self.ink.write(it))).collect();
        arguments.push(vec![format!("table.header({})", heads.join(", "))]);
        let none: Vec<Block> = Vec::new();
        for row in &table.rows {
            for (index, cell) in row.iter().chain(std::iter::repeat(&none)).take(columns).enumerate() {
                let body = content(&self.blocks(cell, Room::Narrow), true);
                arguments.push(if index == 0 { named("row-header", body) } else { body });
            }
        }
        let caption = self.ink.line(&table.caption);
        if caption.is_empty() {
            return call("#table", arguments);
        }
        call("#figure", vec![vec![format!("caption: [{caption}]")], call("table", arguments)])
    }
}

/// A content block whose text begins right after the bracket: a line break there would be a space after the term.
fn begun(lines: Vec<String>) -> Vec<String> {
    match lines.as_slice() {
        [open, first, rest @ ..] => [vec![format!("{open}{}", first.trim_start())], rest.to_vec()].concat(),
        [] | [_] => lines,
    }
}

fn closed(mut lines: Vec<String>) -> Vec<String> {
    if let Some(last) = lines.last_mut() {
        last.push(')');
    }
    lines
}

/// Whether items fit under each other without space: each is a paragraph, or a paragraph and such a list.
fn is_tight(items: &[Vec<Block>]) -> bool {
    items.iter().all(|item| match item.as_slice() {
        [] | [Block::Para(_) | Block::Gap(_)] => true,
        [Block::Para(_), Block::List { items, .. }] => is_tight(items),
        _ => false,
    })
}

/// How wide the columns of a table are beside each other. A cell takes room in two directions, so a column gets room
/// by the square root of its longest cell, but never less than its longest word.
pub(crate) fn shares(table: &Table, columns: usize, words: &Words) -> Vec<usize> {
    const LEAST: usize = 8;
    let mut shares = vec![LEAST; columns];
    let mut fit = |index: usize, text: &str| {
        let word = text.split_whitespace().map(|it| it.chars().count() + 2).max().unwrap_or_default();
        let wish = (text.chars().count() * 9).isqrt().max(word);
        if let Some(share) = shares.get_mut(index) {
            *share = wish.max(*share);
        }
    };
    for (index, head) in table.head.iter().enumerate() {
        fit(index, &plain::inlines(head));
    }
    for (index, cell) in table.rows.iter().flat_map(|row| row.iter().enumerate()) {
        plain::blocks(cell).iter().for_each(|it| fit(index, it));
        if cell.iter().any(|it| matches!(it, Block::Gap(_))) {
            fit(index, &gap_mark(words, ""));
        }
    }
    shares
}
