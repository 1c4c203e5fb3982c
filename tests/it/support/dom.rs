//! A page as a browser reads it, by the parser of a browser; without it a page would be proven by those who wrote it.

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// An element of a page, in the order of the file.
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) depth: usize,
    pub(crate) attributes: BTreeMap<String, String>,
}

/// A page.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) elements: Vec<Element>,
    pub(crate) text: String,
    pub(crate) comments: usize,
}

/// Reads a page, mending what is broken as browsers do.
pub(crate) fn read(text: &str) -> Page {
    let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(text);
    let mut page = Page::default();
    walk(&dom.document, 0, &mut page);
    page
}

fn walk(node: &Handle, depth: usize, page: &mut Page) {
    match &node.data {
        NodeData::Document | NodeData::Doctype { .. } => {}
        NodeData::Text { contents } => page.text.push_str(&contents.borrow()),
        NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => page.comments += 1,
        NodeData::Element { name, attrs, .. } => {
            let attributes = attrs.borrow();
            let attributes = attributes.iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
            page.elements.push(Element { name: name.local.to_string(), depth, attributes });
        }
    }
    for it in node.children.borrow().iter() {
        walk(it, depth + 1, page);
    }
}
