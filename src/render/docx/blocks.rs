//! Sections and blocks as paragraphs: the structure that Word's outline and a screen reader move by.
//!
//! Word knows no nesting: a document is a row of paragraphs and tables, and a list inside a note is a paragraph that has
//! the marks of both. So [`Pen`] is told where it stands by a [`Place`].

use super::inline::{Bookmarks, Ink, Targets, letters};
use super::numbering::{BULLETS, Lists, STEP, deepest};
use super::xml::{Element, Node, el, val};
use super::{page, styles};
use crate::doc::{Block, Code, Doc, Entry, Fact, Layer, Section, plain};
use crate::render::runs::{self, gap_mark};

/// Where the value of a fact begins, in twentieths of a point: five centimetres.
pub(super) const VALUE: usize = 2835;

/// A term with more letters than this has no room beside its value.
const LONGEST_TERM: usize = 24;

/// Where blocks stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Where text begins, from the left margin or the edge of the cell.
    pub(super) indent: usize,
    /// The width from there to the right.
    pub(super) width: usize,
    /// How many lists they stand in.
    depth: usize,
    room: Room,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    Page,
    Note,
    Cell,
}

impl Place {
    /// The page itself.
    pub(super) const PAGE: Self = Self { indent: 0, width: page::WIDTH, depth: 0, room: Room::Page };

    /// A cell of a table.
    pub(super) fn cell(width: usize) -> Self {
        Self { indent: 0, width, depth: 0, room: Room::Cell }
    }

    /// Whether they stand in nothing else.
    fn is_page(self) -> bool {
        self.room == Room::Page && self.indent == 0
    }

    fn indented(self, by: usize) -> Self {
        Self { indent: self.indent + by, width: self.width.saturating_sub(by), ..self }
    }

    fn in_note(self) -> Self {
        Self { room: Room::Note, ..self.indented(styles::NOTE_INDENT) }
    }

    /// How far the text of a list is from its mark.
    fn step(self) -> usize {
        if self.room == Room::Cell { 227 } else { STEP }
    }

    /// The style of a paragraph that has none of its own.
    fn style(self) -> Option<&'static str> {
        match self.room {
            Room::Note => Some("Note"),
            Room::Cell => Some("TableText"),
            Room::Page if self.depth > 0 => Some("ListContinue"),
            Room::Page => None,
        }
    }
}

/// The mark that the next paragraph bears: the bullet or number of a list.
#[derive(Clone, Copy, Debug)]
struct Marker {
    list: usize,
    level: usize,
    step: usize,
}

/// Writes blocks; knows what the paragraphs before ask of the next one.
pub(super) struct Pen<'a> {
    pub(super) ink: Ink<'a>,
    pub(super) out: Vec<Node>,
    pub(super) lists: Lists,
    marker: Option<Marker>,
    /// A table ends where the next block begins: the next paragraph keeps off, and another table would grow into one.
    pub(super) below_table: bool,
    /// A list or names with values end where the next block begins: within them paragraphs stand closer.
    pub(super) below_group: bool,
    rule_due: bool,
}

/// What the body of a document comes to.
pub(super) struct Body {
    pub(super) nodes: Vec<Node>,
    pub(super) targets: Targets,
    pub(super) lists: Lists,
}

/// The whole body, without the properties of the page.
pub(super) fn body(doc: &Doc) -> Body {
    let ink = Ink {
        lang: &doc.lang,
        words: &doc.words,
        bookmarks: Bookmarks::of(&doc.sections),
        targets: Targets::default(),
    };
    let mut pen = Pen {
        ink,
        out: Vec::new(),
        lists: Lists::default(),
        marker: None,
        below_table: false,
        below_group: false,
        rule_due: false,
    };
    let title = pen.ink.line(&doc.title);
    if !title.is_empty() {
        pen.out.push(paragraph(vec![val("w:pStyle", "Title")], title));
    }
    pen.blocks(&doc.lead, Place::PAGE);
    pen.sections(&doc.sections, 1);
    if pen.below_table || pen.out.is_empty() {
        pen.out.push(paragraph(Vec::new(), Vec::new()));
    }
    Body { nodes: pen.out, targets: pen.ink.targets, lists: pen.lists }
}

/// A paragraph with its properties, which have to stand in the order of the schema.
pub(super) fn paragraph(properties: Vec<Element>, text: Vec<Node>) -> Node {
    let properties = el("w:pPr").elements(properties).unless_empty();
    el("w:p").elements(properties).children(text).node()
}

impl Pen<'_> {
    fn sections(&mut self, sections: &[Section], level: usize) {
        for section in sections {
            let first = section.layer == Layer::First && level == 1;
            self.rule_due |= first;
            self.heading(section, level);
            self.blocks(&section.blocks, Place::PAGE);
            self.sections(&section.sections, level + 1);
            self.rule_due |= first;
        }
    }

    /// A heading. The first layer stands between two rules: Word's outline does not see headings inside a box.
    fn heading(&mut self, section: &Section, level: usize) {
        (self.below_table, self.below_group) = (false, false);
        let rule = std::mem::take(&mut self.rule_due)
            .then(|| el("w:pBdr").child(styles::rule("w:top", 8, 12, styles::ACCENT)));
        let text = self.ink.line(&section.title);
        let text = self.ink.bookmarks.set(&section.id, text);
        let style = val("w:pStyle", format!("Heading{}", level.min(9)));
        self.out.push(paragraph(std::iter::once(style).chain(rule).collect(), text));
    }

    /// Blocks under each other.
    pub(super) fn blocks(&mut self, blocks: &[Block], place: Place) {
        for (at, block) in blocks.iter().enumerate() {
            // What announces a list stays with it.
            let announces = matches!(blocks.get(at + 1), Some(Block::List { .. }));
            self.block(block, place, announces);
        }
    }

    fn block(&mut self, block: &Block, place: Place, keep: bool) {
        match block {
            Block::Para(text) => {
                let text = self.ink.write(text);
                self.text(text, place, keep);
            }
            Block::List { ordered, items } => self.list(*ordered, items, place),
            Block::Facts(facts) => self.facts(facts, place),
            Block::Table(table) => {
                self.settle_marker(place);
                self.table(table, place);
            }
            Block::Note(inner) => self.blocks(inner, place.in_note()),
            Block::Entries(entries) => {
                let items: Vec<Vec<Block>> = entries.iter().map(Entry::blocks).collect();
                self.list(false, &items, place);
            }
            Block::Code(code) => self.code(code, place),
            Block::Gap(gap) => {
                let text = self.ink.gap(&gap_mark(self.ink.words, &gap.text));
                self.text(text, place, false);
            }
        }
    }

    /// A paragraph where it stands; none without text.
    fn text(&mut self, text: Vec<Node>, place: Place, keep: bool) {
        if text.is_empty() {
            return;
        }
        let marker = self.marker.take();
        let style = match marker {
            Some(it) if place.room == Room::Page => Some(self.lists.style(it.list)),
            Some(_) | None => place.style(),
        };
        let direct_frame = place.room == Room::Note && style != Some("Note");
        let indent = match marker {
            Some(it) if place.indent == STEP * (it.level + 1) && it.step == STEP => None,
            Some(it) => Some(el("w:ind").with("w:left", place.indent).with("w:hanging", it.step)),
            None => self.plain_indent(place),
        };
        let numbering = marker.map(|it| el("w:numPr").child(val("w:ilvl", it.level)).child(val("w:numId", it.list)));
        let properties = style
            .map(|it| val("w:pStyle", it))
            .into_iter()
            .chain(keep.then(|| el("w:keepNext")))
            .chain(numbering)
            .chain(direct_frame.then(styles::note_frame).into_iter().flatten())
            .chain(self.distance())
            .chain(indent)
            .collect();
        self.out.push(paragraph(properties, text));
    }

    fn plain_indent(&self, place: Place) -> Option<Element> {
        let of_style = if place.room == Room::Note { styles::NOTE_INDENT } else { 0 };
        (place.indent != of_style).then(|| el("w:ind").with("w:left", place.indent))
    }

    /// What keeps a paragraph off the table, or the list, above it.
    fn distance(&mut self) -> Option<Element> {
        let below_group = std::mem::take(&mut self.below_group);
        let before = if std::mem::take(&mut self.below_table) { Some(200) } else { below_group.then_some(140) };
        before.map(|it| el("w:spacing").with("w:before", it))
    }

    /// Gives a mark that no paragraph has taken yet a line of its own.
    pub(super) fn settle_marker(&mut self, place: Place) {
        if self.marker.is_some() {
            let nothing = el("w:r").child(el("w:t")).node();
            self.text(vec![nothing], place, true);
        }
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], place: Place) {
        let mut said = items.iter().filter(|it| it.iter().any(says_something)).peekable();
        if said.peek().is_none() {
            return;
        }
        self.settle_marker(place);
        let level = place.depth.min(deepest());
        let list = if ordered { self.lists.ordered(level) } else { BULLETS };
        let step = place.step();
        let inner = Place { depth: place.depth + 1, ..place.indented(step) };
        for item in said {
            self.marker = Some(Marker { list, level, step });
            self.blocks(item, inner);
        }
        self.below_group = place.is_page();
    }

    /// Names with values: side by side, with a hanging indent, so that they are read in order; where there is no room, or
    /// most values are more than a paragraph, each value under its name.
    fn facts(&mut self, facts: &[Fact], place: Place) {
        let simple = |it: &Fact| matches!(it.blocks.as_slice(), [] | [Block::Para(_)]);
        let room = place.room == Room::Page && self.marker.is_none();
        let beside = room && facts.iter().filter(|it| !simple(it)).count() * 3 <= facts.len();
        for fact in facts {
            if beside && simple(fact) { self.fact_beside(fact, place) } else { self.fact_under(fact, place) }
        }
        self.below_group = place.is_page();
    }

    fn fact_beside(&mut self, fact: &Fact, place: Place) {
        let mut line = self.ink.strong(&fact.term);
        let value = match fact.blocks.first() {
            Some(Block::Para(text)) => self.ink.write(text),
            Some(_) | None => Vec::new(),
        };
        if line.is_empty() && value.is_empty() {
            return;
        }
        if !value.is_empty() {
            let short = plain::inlines(&fact.term).chars().count() <= LONGEST_TERM;
            line.push(el("w:r").child(el(if short { "w:tab" } else { "w:br" })).node());
        }
        line.extend(value);
        let edge = place.indent + VALUE;
        let moved = (place.indent > 0).then(|| {
            let tabs = el("w:tabs").child(val("w:tab", "clear").with("w:pos", VALUE));
            let tabs = tabs.child(val("w:tab", "left").with("w:pos", edge));
            (tabs, el("w:ind").with("w:left", edge).with("w:hanging", VALUE))
        });
        let (tabs, indent) = moved.unzip();
        let style = val("w:pStyle", "Fact");
        let properties = std::iter::once(style).chain(tabs).chain(self.distance()).chain(indent).collect();
        self.out.push(paragraph(properties, line));
    }

    fn fact_under(&mut self, fact: &Fact, place: Place) {
        let keep = fact.blocks.iter().any(says_something);
        if place.room != Room::Page || self.marker.is_some() {
            let term = self.ink.strong(&fact.term);
            self.text(term, place, keep);
            return self.blocks(&fact.blocks, place);
        }
        let term = self.ink.line(&fact.term);
        if !term.is_empty() {
            let indent = (place.indent > 0).then(|| el("w:ind").with("w:left", place.indent));
            let style = val("w:pStyle", "FactTerm");
            let properties = std::iter::once(style).chain(self.distance()).chain(indent).collect();
            self.out.push(paragraph(properties, term));
        }
        self.blocks(&fact.blocks, place.indented(place.step()));
    }

    /// Source text, line by line.
    fn code(&mut self, code: &Code, place: Place) {
        self.settle_marker(place);
        let mut run = el("w:r");
        for (at, line) in code.text.lines().enumerate() {
            run = run.elements((at > 0).then(|| el("w:br"))).elements(letters(line));
        }
        let Some(run) = run.unless_empty() else { return };
        let indent = (place.indent > 0).then(|| el("w:ind").with("w:left", place.indent));
        let style = std::iter::once(val("w:pStyle", "HTMLPreformatted"));
        let properties = style.chain(self.distance()).chain(indent).collect();
        self.out.push(paragraph(properties, vec![run.node()]));
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
