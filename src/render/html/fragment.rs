//! The format `fragment`: a notice to be put into a page of somebody else's, which has its own head, its own style and
//! its own headings.
//!
//! Whatever could meet something of the same name there bears a name of its own: ids the notice's, classes the
//! program's. Headings begin at the level that the page leaves for them.

use super::blocks::Blocks;
use super::contents::contents;
use super::dom::{Attr, Element, Node, Tag};
use super::encode::encode;
use super::{above, body, opening};
use crate::doc::Doc;
use crate::render::direction::direction;
use crate::render::{RenderError, Theme};

/// The extension of fragments: a page and a fragment of a notice may stand beside each other.
pub const EXTENSION: &str = "fragment.html";

/// The id of the title. Has a mark, `_`, that no section's anchor has.
const TITLE: &str = "page_title";

/// Before every class and id.
const NAME: &str = "seloste";

/// The notice as one element, without head, style or script.
///
/// # Errors
///
/// None; the signature is that of all formats.
pub fn render(doc: &Doc, theme: &Theme) -> Result<Vec<u8>, RenderError> {
    let blocks = Blocks::beside(doc, EXTENSION);
    let above = above(doc);
    let mut children: Vec<Node<'_>> = opening(doc, &blocks, above).collect();
    if let Some(Node::Element(title)) = children.first_mut() {
        title.attrs.push(Attr::Id(TITLE.into()));
    }
    children.extend(contents(doc, &blocks, above));
    children.extend(body(doc, &blocks, above));
    let scope = Scope { prefix: prefix(doc), shift: theme.heading_level().saturating_sub(1) };
    scope.nodes(&mut children);
    let root = Element::new(Tag::Div, children)
        .with(Attr::Class(NAME))
        .with(Attr::Lang(&doc.lang))
        .with(Attr::Dir(direction(&doc.lang)));
    Ok(encode([root.node()]).into_bytes())
}

/// What the ids of a notice begin with: notices in several languages may stand on one page.
fn prefix(doc: &Doc) -> String {
    let letters = format!("{NAME}-{}-{}-", doc.id, doc.lang);
    letters.chars().map(|it| if it.is_alphanumeric() || it == '-' { it } else { '-' }).collect()
}

/// How names and levels change.
struct Scope {
    prefix: String,
    shift: usize,
}

impl Scope {
    fn nodes(&self, nodes: &mut [Node<'_>]) {
        for node in nodes {
            if let Node::Element(element) = node {
                self.element(element);
            }
        }
    }

    fn element(&self, element: &mut Element<'_>) {
        if let Some(level) = element.tag.level().map(|it| it + self.shift) {
            match Tag::heading(level) {
                Some(tag) => element.tag = tag,
                None => {
                    element.tag = Tag::Div;
                    element.attrs.extend([Attr::Class("heading"), Attr::Role("heading"), Attr::Level(level)]);
                }
            }
        } else {
            for attr in &mut element.attrs {
                if let Attr::Level(level) = attr {
                    *level += self.shift;
                }
            }
        }
        for attr in &mut element.attrs {
            self.attribute(attr);
        }
        self.nodes(&mut element.children);
    }

    fn attribute(&self, attr: &mut Attr<'_>) {
        match attr {
            Attr::Id(id) => id.to_mut().insert_str(0, &self.prefix),
            Attr::Class(names) => *attr = Attr::Classes(scoped(names)),
            Attr::Href(href) => href.scope(&self.prefix),
            // With the title: two notices on a page have two tables of contents.
            Attr::LabelledBy(id) => *attr = Attr::NamedBy(format!("{0}{id} {0}{TITLE}", self.prefix)),
            Attr::Classes(_)
            | Attr::NamedBy(_)
            | Attr::Lang(_)
            | Attr::Dir(_)
            | Attr::Datetime(_)
            | Attr::Value(_)
            | Attr::Scope(_)
            | Attr::Role(_)
            | Attr::Level(_)
            | Attr::Label(_)
            | Attr::Unheard
            | Attr::Reached
            | Attr::Column(_)
            | Attr::Rule(_) => {}
        }
    }
}

/// Each of several class names with the program's name before it.
fn scoped(names: &str) -> String {
    names.split(' ').map(|it| format!("{NAME}-{it}")).collect::<Vec<_>>().join(" ")
}
