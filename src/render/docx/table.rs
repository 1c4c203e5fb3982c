//! Tables: without their header row and their caption a screen reader would read numbers without what they count.

use super::blocks::{Pen, Place, paragraph};
use super::xml::{Element, Node, el, val};
use crate::doc::{Block, Inline, Table, plain};
use crate::render::direction::direction;
use crate::render::typst::shares;

/// The space between the edge of a cell and its text, in twentieths of a point.
pub(super) const PADDING: usize = 100;

impl Pen<'_> {
    /// A table after its caption.
    pub(super) fn table(&mut self, table: &Table, place: Place) {
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default().max(table.head.len());
        let caption = self.ink.line(&table.caption);
        if !caption.is_empty() {
            let indent = (place.indent > 0).then(|| el("w:ind").with("w:left", place.indent));
            let style = std::iter::once(val("w:pStyle", "Caption"));
            self.out.push(paragraph(style.chain(indent).collect(), caption));
        } else if self.below_table {
            self.out.push(paragraph(vec![val("w:pStyle", "TableText")], Vec::new()));
        }
        (self.below_table, self.below_group) = (false, false);
        if columns == 0 {
            return;
        }
        let widths = widths(&shares(table, columns, self.ink.words), place.width);
        let grid = widths.iter().map(|it| el("w:gridCol").with("w:w", it));
        let mut res = el("w:tbl").child(self.properties(table, place)).child(el("w:tblGrid").elements(grid));
        if !table.head.is_empty() {
            let row = [el("w:cantSplit"), el("w:tblHeader")];
            let cells: Vec<Element> =
                widths.iter().enumerate().map(|(at, it)| self.head(table.head.get(at), *it)).collect();
            res = res.child(el("w:tr").child(el("w:trPr").elements(row)).elements(cells));
        }
        for row in &table.rows {
            let cells: Vec<Element> = widths.iter().enumerate().map(|(at, it)| self.cell(row.get(at), *it)).collect();
            res = res.child(el("w:tr").child(el("w:trPr").child(el("w:cantSplit"))).elements(cells));
        }
        self.out.push(res.node());
        self.below_table = true;
    }

    fn properties(&self, table: &Table, place: Place) -> Element {
        let caption = plain::inlines(&table.caption);
        let flag = |it: bool| usize::from(it);
        let look = el("w:tblLook")
            .with("w:val", if table.head.is_empty() { "0680" } else { "06A0" })
            .with("w:firstRow", flag(!table.head.is_empty()))
            .with("w:lastRow", 0)
            .with("w:firstColumn", 1)
            .with("w:lastColumn", 0)
            .with("w:noHBand", 1)
            .with("w:noVBand", 1);
        el("w:tblPr")
            .child(val("w:tblStyle", "NoticeTable"))
            .elements((direction(self.ink.lang) == "rtl").then(|| el("w:bidiVisual")))
            .child(el("w:tblW").with("w:w", place.width).with("w:type", "dxa"))
            .elements((place.indent > 0).then(|| el("w:tblInd").with("w:w", place.indent).with("w:type", "dxa")))
            .child(el("w:tblLayout").with("w:type", "fixed"))
            .child(look)
            .elements((!caption.trim().is_empty()).then(|| val("w:tblCaption", caption.trim())))
    }

    fn head(&mut self, text: Option<&Vec<Inline>>, width: usize) -> Element {
        let text = self.ink.write(text.map(Vec::as_slice).unwrap_or_default());
        tc(width, vec![paragraph(vec![val("w:pStyle", "TableHead")], text)])
    }

    fn cell(&mut self, blocks: Option<&Vec<Block>>, width: usize) -> Element {
        let around = std::mem::take(&mut self.out);
        let blocks = blocks.map(Vec::as_slice).unwrap_or_default();
        self.blocks(blocks, Place::cell(width.saturating_sub(2 * PADDING)));
        let mut inner = std::mem::replace(&mut self.out, around);
        // A cell ends in a paragraph.
        if std::mem::take(&mut self.below_table) || inner.is_empty() {
            inner.push(paragraph(vec![val("w:pStyle", "TableText")], Vec::new()));
        }
        tc(width, inner)
    }
}

fn tc(width: usize, children: Vec<Node>) -> Element {
    let properties = el("w:tcPr").child(el("w:tcW").with("w:w", width).with("w:type", "dxa"));
    el("w:tc").child(properties).children(children)
}

/// The widths of columns, which together are exactly as wide as the table.
fn widths(shares: &[usize], width: usize) -> Vec<usize> {
    let all = shares.iter().sum::<usize>().max(1);
    let mut res = Vec::new();
    let (mut sum, mut before) = (0, 0);
    for share in shares {
        sum += share;
        let edge = width * sum / all;
        res.push(edge - before);
        before = edge;
    }
    res
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn columns_fill_the_table() {
        assert_eq!(widths(&[1, 1, 1], 100), [33, 33, 34]);
        assert_eq!(widths(&[14, 22, 14], 8958), [2508, 3941, 2509]);
        assert_eq!(widths(&[], 100), [0; 0]);
    }
}
