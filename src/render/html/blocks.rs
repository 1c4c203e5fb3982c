//! Sections and blocks as HTML: the structure that a screen reader moves by.

use std::borrow::Cow;

use super::dom::{Attr, Element, Node, Tag, element, text};
use super::encode::encode_at;
use super::inlines::{Inlines, Links, Marks};
use super::table::table;
use crate::doc::{Block, Doc, Entry, Fact, Inline, Layer, Section};
use crate::render::written::{Form, Manuscript, Part, Text};

/// The level of the first sections: the title has the first.
const TOP: usize = 2;

/// What blocks need to know about their page.
#[derive(Clone, Copy)]
pub(super) struct Blocks<'a> {
    /// The running text in them.
    pub(super) inlines: Inlines<'a>,
    /// Whether headings bear numbers.
    pub(super) numbered: bool,
    /// Where parts that other documents have are found.
    manuscript: Option<&'a Manuscript<'a>>,
}

impl<'a> Blocks<'a> {
    /// The writer of the blocks of a page.
    pub(super) fn of(manuscript: &'a Manuscript<'a>) -> Self {
        Self { manuscript: Some(manuscript), ..Self::beside(manuscript.doc, "html") }
    }

    /// The writer of a document's blocks, where other documents have this extension.
    pub(super) fn beside(doc: &'a Doc, extension: &'static str) -> Self {
        Self {
            inlines: Inlines { lang: &doc.lang, words: &doc.words, marks: Marks::InWords, extension },
            numbered: doc.numbered,
            manuscript: None,
        }
    }

    /// The same writer with signs alone.
    pub(super) fn with_signs_alone(&self) -> Self {
        let Inlines { lang, words, marks: _, extension } = self.inlines;
        Self {
            inlines: Inlines { lang, words, marks: Marks::Alone, extension },
            numbered: self.numbered,
            manuscript: None,
        }
    }

    /// The title: the one heading of the first level.
    pub(super) fn title(&self, title: &'a [Inline]) -> Node<'a> {
        element(Tag::H1, self.live(title))
    }

    /// A section of the second level; `number` is its place in the document, from 1.
    pub(super) fn section(&self, section: &'a Section, number: usize) -> Node<'a> {
        let write = || self.nested(section, &[number]);
        if self.numbered { write() } else { self.known(Part::Section(section), 0, write) }
    }

    fn nested(&self, section: &'a Section, path: &[usize]) -> Node<'a> {
        let mut children = vec![self.heading(section, path)];
        let known = |it| self.known(Part::Block(it), path.len(), || self.block(it));
        children.extend(section.blocks.iter().map(known));
        for (it, number) in section.sections.iter().zip(1..) {
            children.push(self.nested(it, &[path, &[number]].concat()));
        }
        let res = Element::new(Tag::Section, children).with(Attr::Id(anchor(&section.id)));
        match section.layer {
            Layer::First => res.with(Attr::Class("first-layer")).node(),
            Layer::Whole => res.node(),
        }
    }

    fn heading(&self, section: &'a Section, path: &[usize]) -> Node<'a> {
        let mut children = self.number(path);
        children.extend(self.live(&section.title));
        let level = TOP + path.len() - 1;
        let Some(tag) = Tag::heading(level) else {
            let heading = Element::new(Tag::Div, children).with(Attr::Class("heading"));
            return heading.with(Attr::Role("heading")).with(Attr::Level(level)).node();
        };
        element(tag, children)
    }

    /// The number of a section as text, so that what is read, searched and copied has it too.
    pub(super) fn number(&self, path: &[usize]) -> Vec<Node<'a>> {
        if !self.numbered {
            return Vec::new();
        }
        let number = path.iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
        vec![Element::new(Tag::Span, vec![text(number)]).with(Attr::Class("number")).node(), text(" ")]
    }

    /// A part this many levels deep, as it was written before if it was.
    fn known(&self, part: Part<'a>, depth: usize, write: impl Fn() -> Node<'a>) -> Node<'a> {
        let Some(entry) = self.manuscript.and_then(|it| it.find(part)) else { return write() };
        let form = Form::Html(depth);
        Node::Written(entry.text(form, |_| true).unwrap_or_else(|| {
            let text = encode_at(&write(), depth);
            entry.keep(form, Text { text, ..Text::default() })
        }))
    }

    /// Blocks, each on its own.
    pub(super) fn blocks(&self, blocks: &'a [Block]) -> Vec<Node<'a>> {
        blocks.iter().map(|it| self.block(it)).collect()
    }

    /// One block.
    pub(super) fn block(&self, block: &'a Block) -> Node<'a> {
        match block {
            Block::Para(inlines) => element(Tag::P, self.live(inlines)),
            Block::List { ordered, items } => {
                let tag = if *ordered { Tag::Ol } else { Tag::Ul };
                element(tag, items.iter().map(|it| element(Tag::Li, self.flow(it))).collect())
            }
            Block::Facts(facts) => {
                let groups = facts.iter().map(|it| self.fact(it)).collect();
                Element::new(Tag::Dl, groups).with(Attr::Class("facts")).node()
            }
            Block::Table(it) => table(it, self),
            Block::Note(inner) => {
                let note = Element::new(Tag::Div, self.blocks(inner)).with(Attr::Class("note"));
                note.with(Attr::Role("note")).node()
            }
            Block::Entries(entries) => {
                let entries = Entries { blocks: *self, entries };
                // What is not encoded as it is has to be there.
                if self.manuscript.is_some() && !entries.entries.is_empty() {
                    return Node::Entries(entries);
                }
                let items = entries.items().collect();
                Element { children: items, ..entries.list() }.node()
            }
            Block::Code(code) => element(Tag::Pre, vec![element(Tag::Code, vec![text(&code.text)])]),
            Block::Gap(gap) => {
                let para = Element::new(Tag::P, self.inlines.gap_text(gap)).with(Attr::Class("gap"));
                para.with(Attr::Rule(&gap.rule)).node()
            }
        }
    }

    /// A document of an index: its title first, so that a screen reader's list of links is the list of documents.
    fn entry(&self, entry: &'a Entry) -> Vec<Node<'a>> {
        let mut known = Vec::new();
        for fact in &entry.facts {
            if !known.is_empty() {
                known.push(text(Entry::BETWEEN));
            }
            known.extend(self.live(fact));
        }
        let mut title = Vec::with_capacity(1);
        self.inlines.link(&mut title, &entry.path, &entry.title, Links::Live);
        let parts = [("title", title), ("subject", self.live(&entry.about)), ("known", known)];
        let para = |(class, nodes)| Element::new(Tag::P, nodes).with(Attr::Class(class)).node();
        parts.into_iter().filter(|(_, it)| !it.is_empty()).map(para).collect()
    }

    fn fact(&self, fact: &'a Fact) -> Node<'a> {
        let term = element(Tag::Dt, self.live(&fact.term));
        element(Tag::Div, vec![term, element(Tag::Dd, self.flow(&fact.blocks))])
    }

    /// The blocks of a list item, a value or a cell: a paragraph alone needs no element of its own.
    pub(super) fn flow(&self, blocks: &'a [Block]) -> Vec<Node<'a>> {
        match blocks {
            [Block::Para(inlines)] => self.live(inlines),
            _ => self.blocks(blocks),
        }
    }

    /// Running text whose links are links.
    pub(super) fn live(&self, inlines: &'a [Inline]) -> Vec<Node<'a>> {
        self.inlines.nodes(inlines, Links::Live)
    }
}

/// The documents of an index.
#[derive(Clone)]
pub(super) struct Entries<'a> {
    blocks: Blocks<'a>,
    entries: &'a [Entry],
}

impl<'a> Entries<'a> {
    /// The list without its items.
    pub(super) fn list(&self) -> Element<'a> {
        Element::new(Tag::Ul, Vec::new()).with(Attr::Class("entries"))
    }

    /// The items, each made when it is asked for.
    pub(super) fn items(&self) -> impl Iterator<Item = Node<'a>> {
        self.entries.iter().map(|it| element(Tag::Li, self.blocks.entry(it)))
    }
}

impl PartialEq for Entries<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl Eq for Entries<'_> {}

impl std::fmt::Debug for Entries<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.entries.fmt(f)
    }
}

/// An anchor as an id may be written: without white space.
pub(super) fn anchor(id: &str) -> Cow<'_, str> {
    if id.contains(char::is_whitespace) {
        id.split_whitespace().collect::<Vec<_>>().join("-").into()
    } else {
        id.into()
    }
}
