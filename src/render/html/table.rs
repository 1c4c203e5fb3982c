//! Tables: rows and columns where they fit, and otherwise a card for each row, so that nobody scrolls sideways
//! (WCAG 1.4.10). A table of signs means something only in rows and columns (the exception of 1.4.10): it scrolls in a
//! box of its own.

use super::blocks::Blocks;
use super::dom::{Attr, Element, Node, Tag, element};
use crate::doc::{Block, Inline, Table, plain};

/// How many letters may stand beside each other in the measure of the page. With a wide system font a letter of bold
/// text takes nine pixels of the six hundred and forty-six.
const MEASURE: usize = 66;

/// What a column takes besides its longest word: its padding, in letters.
const PADDING: usize = 2;

/// The least that a column is given, in letters: the style's `min-width` of a cell.
const NARROWEST: usize = 12;

/// Longer addresses are broken, unlike words.
const ADDRESS: usize = 16;

/// A table. What it lacks (a caption, a head, rows) leaves no empty element.
pub(super) fn table<'a>(table: &'a Table, blocks: &Blocks<'a>) -> Node<'a> {
    let mut children = Vec::new();
    if !table.caption.is_empty() {
        children.push(element(Tag::Caption, blocks.live(&table.caption)));
    }
    if !table.head.is_empty() {
        let head = table.head.iter().map(|it| header(blocks.live(it), "col").node()).collect();
        children.push(element(Tag::Thead, vec![element(Tag::Tr, head)]));
    }
    let signs = has_signs(table);
    if !table.rows.is_empty() {
        // Only cards say in each cell which column it stands in.
        let rows = if signs {
            let blocks = blocks.with_signs_alone();
            table.rows.iter().map(|it| row(it, &[], &blocks)).collect()
        } else {
            table.rows.iter().map(|it| row(it, &table.head, blocks)).collect()
        };
        children.push(element(Tag::Tbody, rows));
    }
    let res = Element::new(Tag::Table, children);
    if signs {
        let label = plain::words(&table.caption);
        let scroll = Element::new(Tag::Div, vec![res.with(Attr::Class("signs")).node()]).with(Attr::Class("scroll"));
        return scroll.with(Attr::Role("region")).with(Attr::Label(label)).with(Attr::Reached).node();
    }
    if width(table) > MEASURE { res.with(Attr::Class("wide")).node() } else { res.node() }
}

fn row<'a>(cells: &'a [Vec<Block>], head: &'a [Vec<Inline>], blocks: &Blocks<'a>) -> Node<'a> {
    let mut res = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let children = blocks.flow(cell);
        let it = if at == 0 { header(children, "row") } else { Element::new(Tag::Td, children) };
        res.push(match head.get(at) {
            Some(column) => it.with(Attr::Column(plain::words(column))).node(),
            None => it.node(),
        });
    }
    element(Tag::Tr, res)
}

/// More letters than this are words to be read, not a figure beside signs.
const FIGURE: usize = 12;

/// Whether a table is read along its rows and columns: every cell but the first of a row is a sign or a figure.
fn has_signs(table: &Table) -> bool {
    let sign = |it: &Inline| matches!(it, Inline::Mark(_));
    let signed =
        |cell: &Vec<Block>| cell.iter().any(|it| matches!(it, Block::Para(inlines) if inlines.iter().any(sign)));
    let figure = |cell: &Vec<Block>| plain::blocks(cell).iter().map(|it| it.chars().count()).sum::<usize>() <= FIGURE;
    let cells = || table.rows.iter().flat_map(|row| row.iter().skip(1));
    cells().any(signed) && cells().all(|it| signed(it) || figure(it))
}

fn header<'a>(children: Vec<Node<'a>>, scope: &'static str) -> Element<'a> {
    Element::new(Tag::Th, children).with(Attr::Scope(scope))
}

/// The letters that the table's columns need beside each other if no word is broken. Browsers hyphenate Finnish or do
/// not, so they cannot be left to find out.
fn width(table: &Table) -> usize {
    let mut columns: Vec<usize> = table.head.iter().map(|it| longest(&plain::inlines(it))).collect();
    for row in &table.rows {
        for (column, cell) in columns.iter_mut().zip(row) {
            let words = plain::blocks(cell).iter().map(|it| longest(it)).max().unwrap_or_default();
            *column = words.max(*column);
        }
    }
    columns.into_iter().map(|it| it.max(NARROWEST) + PADDING).sum()
}

fn longest(text: &str) -> usize {
    let letters = |word: &str| {
        let count = word.chars().count();
        if word.contains(['@', '/']) { count.min(ADDRESS) } else { count }
    };
    text.split_whitespace().flat_map(|it| it.split_inclusive('-')).map(letters).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_columns(head: &[&str]) -> Table {
        let cells = head.iter().map(|_| vec![Block::para("kirjaamo@nakinkenkakeskus.example.fi ja muut")]).collect();
        let head = head.iter().map(|it| vec![Inline::text(*it)]).collect();
        Table { caption: vec![], head, rows: vec![cells] }
    }

    #[test]
    fn a_table_is_as_wide_as_its_longest_words() {
        let cases: [(&[&str], usize); 5] = [
            (&[], 0),
            (&["a", "b"], 2 * 18),
            (&["Säilytysaika", "Peruste", "Tietoryhmä"], 3 * 18),
            (&["käyttäjätunnistuslokitiedot", "asiakas-palvelujärjestelmä"], 29 + 20),
            (&["a", "b", "c", "d"], 4 * 18),
        ];
        for (head, expected) in cases {
            assert_eq!(width(&with_columns(head)), expected, "{head:?}");
        }
    }
}
