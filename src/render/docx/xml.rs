//! The typed tree of XML and its one encoder: without it parts would be glued from strings, and one forgotten escape
//! would be a file that Word refuses.
//!
//! Names are the program's own; only values and texts can come from a document, and they are escaped here or nowhere.

use crate::render::clean::printable;

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// An element.
    Element(Element),
    /// Text, not yet escaped.
    Text(String),
}

/// An element with its attributes and children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    name: &'static str,
    attrs: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

/// An element with nothing in it yet.
pub(super) fn el(name: &'static str) -> Element {
    Element { name, attrs: Vec::new(), children: Vec::new() }
}

/// An element whose one attribute is `w:val`: most of what Word knows is said so.
pub(super) fn val(name: &'static str, value: impl ToString) -> Element {
    el(name).with("w:val", value)
}

impl Element {
    /// Adds an attribute.
    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.attrs.push((name, value.to_string()));
        self
    }

    /// Adds a child.
    pub(super) fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds children.
    pub(super) fn children(mut self, children: impl IntoIterator<Item = Node>) -> Self {
        self.children.extend(children);
        self
    }

    /// Adds elements.
    pub(super) fn elements(self, elements: impl IntoIterator<Item = Self>) -> Self {
        self.children(elements.into_iter().map(Node::Element))
    }

    /// Adds text.
    pub(super) fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// The element as a piece of a part.
    pub(super) fn node(self) -> Node {
        Node::Element(self)
    }

    /// Nothing when there is nothing in it: an empty element of properties says nothing.
    pub(super) fn unless_empty(self) -> Option<Self> {
        if self.children.is_empty() { None } else { Some(self) }
    }
}

/// A whole part: the declaration and the root.
pub(super) fn part(root: &Element) -> Vec<u8> {
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned();
    write(root, &mut out);
    out.push('\n');
    out.into_bytes()
}

fn write(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(element.name);
    for (name, value) in &element.attrs {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    if element.children.is_empty() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    for child in &element.children {
        match child {
            Node::Element(it) => write(it, out),
            Node::Text(it) => escape(it, out),
        }
    }
    out.push_str("</");
    out.push_str(element.name);
    out.push('>');
}

/// Escapes for text and for a value in double quotes alike, so that no caller can choose the wrong one.
fn escape(text: &str, out: &mut String) {
    for it in text.chars().filter_map(printable) {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(it),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_or_a_value_is_markup() {
        let hostile = "</w:t>]]>&amp;\"'\u{0}\u{8}\u{ffff}";
        let part = String::from_utf8(part(&val("w:t", hostile).text(hostile))).unwrap();
        let escaped = "&lt;/w:t&gt;]]&gt;&amp;amp;&quot;'";
        assert!(part.ends_with(&format!("\n<w:t w:val=\"{escaped}\">{escaped}</w:t>\n")), "{part}");
    }
}
