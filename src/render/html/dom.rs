//! The typed tree of HTML: without it markup would be glued from strings, and one forgotten escape would be a hole.
//!
//! A tree borrows its texts from the document. Only the elements and attributes of a notice exist here. There is no script, no style, no image and no event
//! handler to be written by mistake, and an address is an [`Href`], which cannot be made from a dangerous one.

use std::borrow::Cow;
use std::sync::Arc;

use super::blocks::Entries;
use crate::lang::Lang;
use crate::render::href::Href;
use crate::render::written::Text;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node<'a> {
    /// An element.
    Element(Element<'a>),
    /// Text, not yet escaped.
    Text(Cow<'a, str>),
    /// A block of another page that was the same, as the encoder wrote it.
    Written(Arc<Text>),
    /// A list whose items are made one by one while they are written: an index of ten thousand registers.
    Entries(Entries<'a>),
}

/// An element with its attributes and children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element<'a> {
    /// Its name.
    pub(super) tag: Tag,
    /// Its attributes, in the order in which they are written.
    pub(super) attrs: Vec<Attr<'a>>,
    /// What it holds.
    pub(super) children: Vec<Node<'a>>,
}

/// The elements that a page can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    A,
    Br,
    Caption,
    Code,
    Data,
    Dd,
    Div,
    Dl,
    Dt,
    Em,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Li,
    Mark,
    Nav,
    Ol,
    P,
    Pre,
    Section,
    Span,
    Strong,
    Table,
    Tbody,
    Td,
    Th,
    Thead,
    Time,
    Tr,
    Ul,
}

/// How an element stands in the source of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// On lines of its own.
    Block,
    /// Inside a line of text.
    Inline,
    /// Inside a line of text, without content or end tag.
    Void,
}

impl Tag {
    /// The name of the element.
    pub(super) fn name(self) -> &'static str {
        self.row().0
    }

    /// How it stands in the source.
    pub(super) fn shape(self) -> Shape {
        self.row().1
    }

    /// The level of a heading; nothing for other elements.
    pub(super) fn level(self) -> Option<usize> {
        const HEADINGS: [Tag; 6] = [Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::H6];
        HEADINGS.iter().position(|it| *it == self).map(|it| it + 1)
    }

    /// The heading of a level; nothing below the sixth.
    pub(super) fn heading(level: usize) -> Option<Self> {
        match level {
            1 => Some(Self::H1),
            2 => Some(Self::H2),
            3 => Some(Self::H3),
            4 => Some(Self::H4),
            5 => Some(Self::H5),
            6 => Some(Self::H6),
            _ => None,
        }
    }

    fn row(self) -> (&'static str, Shape) {
        match self {
            Self::A => ("a", Shape::Inline),
            Self::Br => ("br", Shape::Void),
            Self::Caption => ("caption", Shape::Block),
            Self::Code => ("code", Shape::Inline),
            Self::Data => ("data", Shape::Inline),
            Self::Dd => ("dd", Shape::Block),
            Self::Div => ("div", Shape::Block),
            Self::Dl => ("dl", Shape::Block),
            Self::Dt => ("dt", Shape::Block),
            Self::Em => ("em", Shape::Inline),
            Self::H1 => ("h1", Shape::Block),
            Self::H2 => ("h2", Shape::Block),
            Self::H3 => ("h3", Shape::Block),
            Self::H4 => ("h4", Shape::Block),
            Self::H5 => ("h5", Shape::Block),
            Self::H6 => ("h6", Shape::Block),
            Self::Li => ("li", Shape::Block),
            Self::Mark => ("mark", Shape::Inline),
            Self::Nav => ("nav", Shape::Block),
            Self::Ol => ("ol", Shape::Block),
            Self::P => ("p", Shape::Block),
            Self::Pre => ("pre", Shape::Block),
            Self::Section => ("section", Shape::Block),
            Self::Span => ("span", Shape::Inline),
            Self::Strong => ("strong", Shape::Inline),
            Self::Table => ("table", Shape::Block),
            Self::Tbody => ("tbody", Shape::Block),
            Self::Td => ("td", Shape::Block),
            Self::Th => ("th", Shape::Block),
            Self::Thead => ("thead", Shape::Block),
            Self::Time => ("time", Shape::Inline),
            Self::Tr => ("tr", Shape::Block),
            Self::Ul => ("ul", Shape::Block),
        }
    }
}

/// An attribute with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Attr<'a> {
    /// An anchor.
    Id(Cow<'a, str>),
    /// A name for the style, or several with spaces between them.
    Class(&'static str),
    /// Names for the style that are made while the page is.
    Classes(String),
    /// An address.
    Href(Href<'a>),
    /// The language of the content.
    Lang(&'a Lang),
    /// The direction of the content.
    Dir(&'static str),
    /// The machine's form of a date.
    Datetime(&'a str),
    /// The machine's form of something that `time` has no place for.
    Value(&'a str),
    /// What a header cell is the header of.
    Scope(&'static str),
    /// A role of WAI-ARIA that HTML has no element for.
    Role(&'static str),
    /// The level of a heading below the sixth.
    Level(usize),
    /// The element that names this one.
    LabelledBy(&'static str),
    /// The same, by an id that is made while the page is.
    NamedBy(String),
    /// The name of an element that no other element names.
    Label(Cow<'a, str>),
    /// Seen, and not read out: the words beside it say the same.
    Unheard,
    /// Reached by the keyboard, so that it can be scrolled with it.
    Reached,
    /// The column of a cell, shown where the table is laid out as cards.
    Column(Cow<'a, str>),
    /// The rule that a gap breaks, for tools.
    Rule(&'a str),
}

impl Attr<'_> {
    /// The name of the attribute.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Id(_) => "id",
            Self::Class(_) | Self::Classes(_) => "class",
            Self::Href(_) => "href",
            Self::Lang(_) => "lang",
            Self::Dir(_) => "dir",
            Self::Datetime(_) => "datetime",
            Self::Value(_) => "value",
            Self::Scope(_) => "scope",
            Self::Role(_) => "role",
            Self::Level(_) => "aria-level",
            Self::LabelledBy(_) | Self::NamedBy(_) => "aria-labelledby",
            Self::Label(_) => "aria-label",
            Self::Unheard => "aria-hidden",
            Self::Reached => "tabindex",
            Self::Column(_) => "data-column",
            Self::Rule(_) => "data-rule",
        }
    }

    /// Its value, not yet escaped.
    pub(super) fn value(&self) -> Cow<'_, str> {
        match self {
            Self::Id(value) | Self::Label(value) | Self::Column(value) => (&**value).into(),
            Self::Classes(value) | Self::NamedBy(value) => value.into(),
            Self::Unheard => "true".into(),
            Self::Reached => "0".into(),
            Self::Datetime(value)
            | Self::Value(value)
            | Self::Rule(value)
            | Self::Class(value)
            | Self::Dir(value)
            | Self::Scope(value)
            | Self::Role(value)
            | Self::LabelledBy(value) => (*value).into(),
            Self::Href(href) => href.as_str().into(),
            Self::Lang(lang) => lang.as_str().into(),
            Self::Level(level) => level.to_string().into(),
        }
    }
}

impl<'a> Element<'a> {
    /// An element that holds these children.
    pub(super) fn new(tag: Tag, children: Vec<Node<'a>>) -> Self {
        Self { tag, attrs: Vec::new(), children }
    }

    /// Adds an attribute.
    pub(super) fn with(mut self, attr: Attr<'a>) -> Self {
        // Most elements have one.
        self.attrs.reserve_exact(1);
        self.attrs.push(attr);
        self
    }

    /// The element as a piece of a page.
    pub(super) fn node(self) -> Node<'a> {
        Node::Element(self)
    }
}

/// An element without attributes.
pub(super) fn element(tag: Tag, children: Vec<Node<'_>>) -> Node<'_> {
    Element::new(tag, children).node()
}

/// Text.
pub(super) fn text<'a>(value: impl Into<Cow<'a, str>>) -> Node<'a> {
    Node::Text(value.into())
}
