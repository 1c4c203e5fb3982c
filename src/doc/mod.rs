//! The document tree: one language, no format.
//!
//! Everything that a person reads is a [`Doc`]: the notice, the draft with its gaps, a rule's page.
//! Renderers get a `Doc` and nothing else. All words are in it, also the small ones around the text.

pub mod plain;

use crate::lang::Lang;

/// A document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Doc {
    /// The language of every word that is not an [`Inline::Foreign`].
    pub lang: Lang,
    /// A stable identifier: `dvv/elisa-desk` for a notice. Used in metadata, never shown as text.
    pub id: String,
    /// The title of the page: the one heading of the first level.
    pub title: Vec<Inline>,
    /// One or two sentences for search engines and document properties.
    pub description: String,
    /// Who publishes it: the controller's name.
    pub author: String,
    /// The date that the document bears (ISO 8601), for document properties. Never the clock.
    pub date: Option<String>,
    /// That date as the language writes it, for the foot of a printed page.
    pub dated: Option<String>,
    /// The day for which it was made (ISO 8601), for archives that ask for a date where the document bears none.
    pub made_for: Option<String>,
    /// The address under which it is published, without extension, when that is known.
    pub address: Option<String>,
    /// What stands before the first section: status (a draft, a retired register), the summary's lead.
    pub lead: Vec<Block>,
    /// The sections, nested.
    pub sections: Vec<Section>,
    /// The sections that are documents themselves, in reading order; empty but in a collection. In print each begins
    /// on a page of its own, and the contents list them and what holds them.
    pub parts: Vec<Part>,
    /// Whether sections are numbered in the page ("1", "1.1"); within a part the numbers begin anew.
    pub numbered: bool,
    /// True when gaps are to be shown, the page is marked as a draft and kept from search engines.
    pub draft: bool,
    /// The document in each of its languages, in the project's order, this one included; empty when there is one only.
    pub alternates: Vec<Alternate>,
    /// The words that a renderer needs around the text.
    pub words: Words,
    /// What stands around the document on a website.
    pub page: Page,
}

/// What stands around a document on a website. None of it is text of the document, and only pages show it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Who publishes the website.
    pub publisher: String,
    /// Language and territory as other services name them: `sv_FI`.
    pub locale: String,
    /// The pages above this one, from the top.
    pub trail: Vec<Crumb>,
    /// The document in other forms.
    pub copies: Vec<Form>,
    /// The languages of the website in which the document does not exist.
    pub absent: Vec<Absent>,
    /// When the document was last changed, in words.
    pub changed: String,
    /// Links of every page: the accessibility statement.
    pub links: Vec<Crumb>,
    /// The feed of changes, as a path from this page.
    pub feed: Option<String>,
    /// The addresses of the page's other languages, as [`Doc::address`] gives that of this one.
    pub addresses: Vec<(Lang, String)>,
    /// Whether search engines are to leave the page out although it is no draft.
    pub unlisted: bool,
    /// Where the document has moved, as a path without extension.
    pub moved: Option<String>,
    /// The path under which the website is published, for a page that is shown at any address: `/tietosuoja/`.
    pub root: Option<String>,
}

/// A page that another one leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// Its name.
    pub name: String,
    /// Its address, or its path from this page's folder without extension.
    pub path: String,
}

/// A document in another form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What the form is called: "PDF", "Word", "Data (JSON)".
    pub name: String,
    /// Its path from this page's folder.
    pub path: String,
    /// Its media type.
    pub media_type: String,
}

/// A language in which a document does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absent {
    /// The language.
    pub lang: Lang,
    /// That it does not exist, in that language.
    pub words: String,
}

/// A section that was a document of its own, with what the foot of its printed pages says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The anchor of its section.
    pub section: String,
    /// Its title.
    pub name: String,
    /// Who publishes it.
    pub author: String,
    /// The date that it bears, as the language writes it.
    pub dated: Option<String>,
}

/// The document in one of its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternate {
    /// Its language.
    pub lang: Lang,
    /// The name of that language in itself: `Svenska`.
    pub name: String,
    /// The other document's output path without extension, relative to this one's folder: `../sv/elisa-desk`.
    pub path: String,
}

/// The words of a page that are not part of its text, in the document's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Heading of the table of contents.
    pub contents: String,
    /// Link that jumps over the navigation.
    pub skip: String,
    /// Label of the choice of language.
    pub languages: String,
    /// Heading of the list of links in plain text and print.
    pub links: String,
    /// The mark on a draft.
    pub draft: String,
    /// Before the description of a gap: "Missing".
    pub gap: String,
    /// "{page} ({pages})" in print, with both holes.
    pub page: String,
    /// Label of the way from the top of the website to the page.
    pub trail: String,
    /// Heading of the list of other forms.
    pub copies: String,
    /// The button that prints the page.
    pub print: String,
    /// Label of the field that filters a list.
    pub filter: String,
    /// "{shown} of {all}" after filtering, with both holes.
    pub shown: String,
    /// That nothing is left after filtering.
    pub none: String,
    /// The link to the feed of changes.
    pub feed: String,
}

/// A section with its heading. The heading's level is its depth in the tree: the sections of a [`Doc`]
/// are of the second level, so a level cannot be skipped.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Section {
    /// Stable anchor, unique in the document: `recipients`, `right-access`.
    pub id: String,
    /// The heading.
    pub title: Vec<Inline>,
    /// The first layer (the summary) is set apart by renderers that can.
    pub layer: Layer,
    /// What stands under the heading before the first subsection.
    pub blocks: Vec<Block>,
    /// Subsections.
    pub sections: Vec<Section>,
}

/// The layer of a layered notice (WP260, paragraph 36).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layer {
    /// The summary that is read first.
    First,
    /// The whole notice.
    #[default]
    Whole,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Block {
    /// A paragraph.
    Para(Vec<Inline>),
    /// A list.
    List {
        /// Numbered when true.
        ordered: bool,
        /// Each item is a sequence of blocks; most are one paragraph.
        items: Vec<Vec<Block>>,
    },
    /// Names with values: contact details, dates. A description list in HTML.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// A text set apart: a notice about status, a warning, something that may surprise.
    Note(Vec<Block>),
    /// Documents, each with what tells it from the others: an index.
    Entries(Vec<Entry>),
    /// Source text shown line by line as it is written: an example in the guide, never in a notice.
    Code(Code),
    /// Something that the law asks for and the register does not say. Only in drafts.
    Gap(Gap),
}

/// A document in an index.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Its title.
    pub title: Vec<Inline>,
    /// Its path without extension.
    pub path: String,
    /// What it is about, in a sentence or two. May be empty.
    pub about: Vec<Inline>,
    /// What is to be known before it is opened, each a few words: its status, its date.
    pub facts: Vec<Vec<Inline>>,
}

impl Entry {
    /// What stands between two facts.
    pub const BETWEEN: &'static str = " · ";

    /// The entry as blocks, for formats that have no better way to show it.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Para(vec![self.link()])];
        if !self.about.is_empty() {
            blocks.push(Block::Para(self.about.clone()));
        }
        if !self.facts.is_empty() {
            blocks.push(Block::Para(self.line()));
        }
        blocks
    }

    /// The title as a link.
    #[must_use]
    pub fn link(&self) -> Inline {
        Inline::Link { url: self.path.clone(), text: self.title.clone() }
    }

    /// The facts in one line.
    #[must_use]
    pub fn line(&self) -> Vec<Inline> {
        let mut line = Vec::new();
        for fact in &self.facts {
            if !line.is_empty() {
                push_text(&mut line, Self::BETWEEN);
            }
            line.extend(fact.iter().cloned());
        }
        line
    }
}

/// Entries as a list, for formats that have no better way to show them.
#[must_use]
pub fn entries_as_list(entries: &[Entry]) -> Block {
    Block::List { ordered: false, items: entries.iter().map(Entry::blocks).collect() }
}

/// Source text of an example.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code {
    /// The name of its format, for colours: `yaml`, `toml`.
    pub format: String,
    /// The lines.
    pub text: String,
}

/// A name with its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// The name, without a colon.
    pub term: Vec<Inline>,
    /// The value.
    pub blocks: Vec<Block>,
}

/// A table with a header row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    /// What the table is about; read out before it.
    pub caption: Vec<Inline>,
    /// Header cells, one per column.
    pub head: Vec<Vec<Inline>>,
    /// Rows; each has as many cells as the head. The first cell of a row is its header.
    pub rows: Vec<Vec<Vec<Block>>>,
}

/// A hole in the notice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    /// The name of the rule that reports it.
    pub rule: String,
    /// What is missing, in the document's language, without a full stop.
    pub text: String,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Inline {
    /// Plain text. Never contains markup: renderers escape it.
    Text(String),
    /// Important.
    Strong(Vec<Inline>),
    /// Emphasised.
    Emph(Vec<Inline>),
    /// A link.
    Link {
        /// `https:`, `http:`, `mailto:`, `tel:` or `#anchor`, or a relative path: without an extension it is another
        /// document of the output, and each format adds its own.
        url: String,
        /// The words that are the link. For an e-mail address or a phone number, that itself.
        text: Vec<Inline>,
    },
    /// A date with its words.
    Date {
        /// ISO 8601.
        iso: String,
        /// As the language writes it.
        text: String,
    },
    /// A period with its words.
    Period {
        /// ISO 8601 duration: `P18M`.
        iso: String,
        /// As the language writes it.
        text: String,
    },
    /// A citation of law with its words and, where there is one, the address of the law.
    Cite {
        /// As the language writes it.
        text: String,
        /// EUR-Lex or Finlex, in the document's language.
        url: Option<String>,
    },
    /// Words of another language (WCAG 3.1.2).
    Foreign {
        /// Their language.
        lang: Lang,
        /// The words.
        text: Vec<Inline>,
    },
    /// A sign with the words that it stands for: the state of a right, a verdict in a table that is read at a glance.
    Mark(Mark),
    /// A line break inside a paragraph: the lines of an address.
    Break,
    /// Something missing inside a sentence. Only in drafts.
    Gap(Gap),
}

/// A sign with the words that it stands for: where words have room, both are shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    /// The sign: `✓`.
    pub sign: String,
    /// What it says: "satisfied".
    pub words: String,
    /// How it is to be taken.
    pub tone: Tone,
}

/// How a [`Mark`] is to be taken; it never says more than the mark's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Something to be glad of.
    Good,
    /// As it should be, or of no concern.
    Calm,
    /// Open, and known to be.
    Open,
    /// Not as it should be.
    Alarm,
}

impl Mark {
    /// The sign and its words.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {}", self.sign, self.words)
    }
}

impl Inline {
    /// Plain text.
    #[must_use]
    pub fn text(value: impl Into<String>) -> Self {
        Self::Text(value.into())
    }
}

/// Adds text to running text, joined to text that is there already.
pub fn push_text(out: &mut Vec<Inline>, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.push_str(text);
    } else {
        out.push(Inline::Text(text.to_owned()));
    }
}

impl Block {
    /// A paragraph of plain text.
    #[must_use]
    pub fn para(value: impl Into<String>) -> Self {
        Self::Para(vec![Inline::Text(value.into())])
    }
}

impl Doc {
    /// All gaps, in reading order.
    #[must_use]
    pub fn gaps(&self) -> Vec<&Gap> {
        let mut acc = Vec::new();
        collect_inlines(&self.title, &mut acc);
        collect_blocks(&self.lead, &mut acc);
        for section in &self.sections {
            collect_section(section, &mut acc);
        }
        acc
    }
}

fn collect_section<'a>(section: &'a Section, acc: &mut Vec<&'a Gap>) {
    collect_inlines(&section.title, acc);
    collect_blocks(&section.blocks, acc);
    for it in &section.sections {
        collect_section(it, acc);
    }
}

fn collect_blocks<'a>(blocks: &'a [Block], acc: &mut Vec<&'a Gap>) {
    for block in blocks {
        match block {
            Block::Para(inlines) => collect_inlines(inlines, acc),
            Block::List { items, .. } => items.iter().for_each(|it| collect_blocks(it, acc)),
            Block::Facts(facts) => facts.iter().for_each(|it| {
                collect_inlines(&it.term, acc);
                collect_blocks(&it.blocks, acc);
            }),
            Block::Table(table) => {
                collect_inlines(&table.caption, acc);
                table.head.iter().for_each(|it| collect_inlines(it, acc));
                table.rows.iter().flatten().for_each(|it| collect_blocks(it, acc));
            }
            Block::Note(inner) => collect_blocks(inner, acc),
            Block::Entries(entries) => entries.iter().for_each(|it| {
                collect_inlines(&it.title, acc);
                collect_inlines(&it.about, acc);
                it.facts.iter().for_each(|it| collect_inlines(it, acc));
            }),
            Block::Code(_) => {}
            Block::Gap(gap) => acc.push(gap),
        }
    }
}

fn collect_inlines<'a>(inlines: &'a [Inline], acc: &mut Vec<&'a Gap>) {
    for inline in inlines {
        match inline {
            Inline::Strong(inner)
            | Inline::Emph(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Foreign { text: inner, .. } => collect_inlines(inner, acc),
            Inline::Gap(gap) => acc.push(gap),
            Inline::Text(_)
            | Inline::Date { .. }
            | Inline::Period { .. }
            | Inline::Cite { .. }
            | Inline::Mark(_)
            | Inline::Break => {}
        }
    }
}
