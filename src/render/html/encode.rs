//! The one place where a page becomes characters: every text and every value is escaped here, or nowhere.

use super::dom::{Attr, Element, Node, Shape};
use crate::render::clean::{is_usual, printable};

/// The source of a sequence of pieces: blocks on lines of their own, two spaces for each level, a line feed at the end.
/// The pieces are taken one by one.
///
/// White space is added only between blocks, where HTML gives it no meaning.
pub(super) fn encode<'a>(nodes: impl IntoIterator<Item = Node<'a>>) -> String {
    let mut out = String::with_capacity(1024);
    for node in nodes {
        line(&node, 0, &mut out);
    }
    out
}

/// The source of one block that stands this many levels deep, without the white space around it.
pub(super) fn encode_at(node: &Node<'_>, depth: usize) -> String {
    let mut out = String::new();
    piece(node, depth, &mut out);
    out
}

fn line(node: &Node<'_>, depth: usize, out: &mut String) {
    indent(depth, out);
    piece(node, depth, out);
    out.push('\n');
}

fn piece(node: &Node<'_>, depth: usize, out: &mut String) {
    match node {
        Node::Text(text) => escape(text, out),
        Node::Written(block) => out.push_str(&block.text),
        Node::Entries(entries) => {
            let list = entries.list();
            open(&list, out);
            out.push('\n');
            entries.items().for_each(|it| line(&it, depth + 1, out));
            indent(depth, out);
            close(&list, out);
        }
        Node::Element(element) => {
            open(element, out);
            if element.tag.shape() == Shape::Void {
                return;
            }
            if holds_blocks(element) {
                out.push('\n');
                for child in &element.children {
                    line(child, depth + 1, out);
                }
                indent(depth, out);
            } else {
                for child in &element.children {
                    piece(child, depth, out);
                }
            }
            close(element, out);
        }
    }
}

fn open(element: &Element<'_>, out: &mut String) {
    out.push('<');
    out.push_str(element.tag.name());
    for attr in &element.attrs {
        attribute(attr, out);
    }
    out.push('>');
}

fn close(element: &Element<'_>, out: &mut String) {
    out.push_str("</");
    out.push_str(element.tag.name());
    out.push('>');
}

fn attribute(attr: &Attr<'_>, out: &mut String) {
    out.push(' ');
    out.push_str(attr.name());
    out.push_str("=\"");
    escape(&attr.value(), out);
    out.push('"');
}

fn holds_blocks(element: &Element<'_>) -> bool {
    let is_block = |node: &Node<'_>| match node {
        Node::Element(it) => it.tag.shape() == Shape::Block,
        Node::Written(_) | Node::Entries(_) => true,
        Node::Text(_) => false,
    };
    !element.children.is_empty() && element.children.iter().all(is_block)
}

fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Escapes for text and for a value in double quotes alike, so that no caller can choose the wrong one.
fn escape(text: &str, out: &mut String) {
    let (mut done, mut at) = (0, 0);
    while let Some(byte) = text.as_bytes().get(at) {
        let (size, instead) = match byte {
            b'&' => (1, Some("&amp;")),
            b'<' => (1, Some("&lt;")),
            b'>' => (1, Some("&gt;")),
            b'"' => (1, Some("&quot;")),
            b' '..=b'~' => (1, None),
            _ => {
                let ch = text.get(at..).and_then(|it| it.chars().next()).unwrap_or_default();
                (ch.len_utf8(), instead(ch))
            }
        };
        if let Some(instead) = instead {
            out.push_str(text.get(done..at).unwrap_or_default());
            out.push_str(instead);
            done = at + size;
        }
        at += size;
    }
    out.push_str(text.get(done..).unwrap_or_default());
}

/// What is written for a character that may not stand in a page.
fn instead(ch: char) -> Option<&'static str> {
    match printable(ch) {
        _ if is_usual(ch) => None,
        Some(it) if it == ch => None,
        Some(_) => Some(" "),
        None => Some(""),
    }
}

#[cfg(test)]
mod tests {
    use super::super::dom::{Attr, Element, Tag, element, text};
    use super::*;

    #[test]
    fn blocks_stand_on_lines_and_text_does_not() {
        let list = element(
            Tag::Ul,
            vec![
                element(Tag::Li, vec![text("one "), element(Tag::Em, vec![text("two")])]),
                element(Tag::Li, vec![element(Tag::P, vec![text("a"), element(Tag::Br, vec![]), text("b")])]),
            ],
        );
        insta::assert_snapshot!(encode([list]), @r"
        <ul>
          <li>one <em>two</em></li>
          <li>
            <p>a<br>b</p>
          </li>
        </ul>
        ");
    }

    #[test]
    fn nothing_in_a_text_or_a_value_is_markup() {
        let hostile = "<script>&amp;\"'\u{0}\u{8}\u{ffff}\u{fdd0}]]></style>";
        let node = Element::new(Tag::P, vec![text(hostile)]).with(Attr::Id(hostile.into())).node();
        assert_eq!(
            encode([node]),
            "<p id=\"&lt;script&gt;&amp;amp;&quot;']]&gt;&lt;/style&gt;\">\
             &lt;script&gt;&amp;amp;&quot;']]&gt;&lt;/style&gt;</p>\n"
        );
    }
}
