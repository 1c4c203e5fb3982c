//! Tables in plain text: without it a table would be a heap of words in which nobody finds the cell of a column.

use std::borrow::Cow;

use super::{COLUMNS, Pair, Pen};
use crate::doc::{Block, Inline, Table};
use crate::render::wrap::{narrowest, widest, width, wrap};

/// Spaces between two columns.
const BETWEEN: usize = 2;

/// Lines in cells are not broken here, when it is asked how wide they would be.
const WIDEST: usize = COLUMNS * 8;

/// A column that has to be narrower than this, though it has more to say, makes a table hard to read.
const READABLE: usize = 12;

/// What a column needs at least and what it could use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Need {
    least: usize,
    most: usize,
}

/// A cell of a table.
enum Cell<'a> {
    /// Running text, as most cells are: its words are made once.
    Flow(Cow<'a, str>),
    /// Anything else.
    Blocks(&'a [Block]),
}

impl<'a> Pen<'a> {
    /// A table in columns where its words fit, otherwise row by row.
    pub(super) fn table(&mut self, table: &Table, columns: usize) {
        let start = self.lines.count();
        self.inline(&table.caption, columns);
        self.lines.part(start);
        let head: Vec<Cell<'_>> = table.head.iter().map(|it| Cell::Flow(self.flow(it))).collect();
        let rows: Vec<Vec<Cell<'_>>> =
            table.rows.iter().map(|row| row.iter().map(|it| self.cell(it)).collect()).collect();
        let needs = self.needs(&head, &rows);
        match share(&needs, columns) {
            Some(widths) => self.in_columns(&head, &rows, &widths),
            None => self.row_by_row(table, columns),
        }
        self.lines.parts_end(start);
    }

    fn cell<'b>(&mut self, blocks: &'b [Block]) -> Cell<'b>
    where
        'a: 'b,
    {
        match blocks {
            [Block::Para(text)] => Cell::Flow(self.flow(text)),
            // Its links get their numbers in the order of reading.
            _ => {
                self.narrowest(blocks);
                Cell::Blocks(blocks)
            }
        }
    }

    fn needs(&mut self, head: &[Cell<'_>], rows: &[Vec<Cell<'_>>]) -> Vec<Need> {
        let count = rows.iter().map(Vec::len).max().unwrap_or_default().max(head.len());
        let mut needs = vec![Need { least: 1, most: 1 }; count];
        for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
            for (need, cell) in needs.iter_mut().zip(row) {
                let own = self.need(cell);
                *need = Need { least: need.least.max(own.least), most: need.most.max(own.most) };
            }
        }
        for need in &mut needs {
            need.most = need.most.max(need.least);
            need.least = need.least.max(need.most.min(READABLE));
        }
        needs
    }

    fn need(&mut self, cell: &Cell<'_>) -> Need {
        match cell {
            Cell::Flow(flow) => Need { least: narrowest(flow), most: widest(flow).min(WIDEST) },
            Cell::Blocks(blocks) => {
                let lines = self.aside(|pen| pen.blocks(blocks, WIDEST, true)).into_text();
                Need { least: self.narrowest(blocks), most: lines.lines().map(width).max().unwrap_or_default() }
            }
        }
    }

    fn in_columns(&mut self, head: &[Cell<'_>], rows: &[Vec<Cell<'_>>], widths: &[usize]) {
        self.beside(head, widths);
        let rules: Vec<String> = widths.iter().map(|it| "-".repeat(*it)).collect();
        self.lines.push(&rules.join(&" ".repeat(BETWEEN)));
        let rows: Vec<Vec<String>> = rows.iter().map(|it| self.row(it, widths)).collect();
        let apart = rows.iter().any(|it| it.len() > 1);
        let start = self.lines.count();
        for row in &rows {
            if apart {
                self.lines.part(start);
            }
            row.iter().for_each(|it| self.lines.push(it));
        }
        self.lines.parts_end(start);
    }

    fn beside(&mut self, cells: &[Cell<'_>], widths: &[usize]) {
        for line in self.row(cells, widths) {
            self.lines.push(&line);
        }
    }

    /// Sets cells side by side.
    fn row(&mut self, cells: &[Cell<'_>], widths: &[usize]) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        // Where the column begins.
        let mut left = 0;
        for (cell, columns) in cells.iter().zip(widths) {
            let mut row = 0;
            let mut put = |text: &str| {
                if row == lines.len() {
                    lines.push(String::new());
                }
                if let Some(line) = lines.get_mut(row).filter(|_| !text.is_empty()) {
                    line.extend(std::iter::repeat_n(' ', left - width(line).min(left)));
                    line.push_str(text);
                }
                row += 1;
            };
            match cell {
                Cell::Flow(flow) if flow.is_empty() => {}
                Cell::Flow(flow) => wrap(flow, *columns, &mut |line, _| put(line)),
                Cell::Blocks(blocks) => {
                    let text = self.aside(|pen| pen.blocks(blocks, *columns, true)).into_text();
                    text.lines().for_each(&mut put);
                }
            }
            left += columns + BETWEEN;
        }
        lines
    }

    fn row_by_row(&mut self, table: &Table, columns: usize) {
        let none: Vec<Inline> = Vec::new();
        let start = self.lines.count();
        for row in &table.rows {
            let heads = table.head.iter().chain(std::iter::repeat(&none));
            let pairs: Vec<Pair<'_>> =
                row.iter().zip(heads).map(|(cell, head)| (head.as_slice(), cell.as_slice())).collect();
            self.lines.part(start);
            self.facts(&pairs, columns);
        }
        if table.rows.is_empty() {
            let heads = table.head.iter().map(|it| vec![Block::Para(it.clone())]).collect::<Vec<_>>();
            self.list(false, &heads, columns);
        }
        self.lines.parts_end(start);
    }
}

/// Shares the width of the page among columns: each gets what it needs, and the rest goes to those who can use it,
/// one space at a time to the one that is worst off. Nothing when the needs do not fit.
fn share(needs: &[Need], columns: usize) -> Option<Vec<usize>> {
    let between = BETWEEN * needs.len().saturating_sub(1);
    let least: usize = needs.iter().map(|it| it.least).sum();
    let mut left = columns.checked_sub(between + least)?;
    let mut widths: Vec<usize> = needs.iter().map(|it| it.least).collect();
    while left > 0 {
        let wanting = widths.iter_mut().zip(needs).filter(|(own, need)| **own < need.most);
        let worst = wanting.max_by_key(|(own, need)| (need.most * 100).checked_div(**own).unwrap_or(usize::MAX));
        let Some((own, _)) = worst else { break };
        *own += 1;
        left -= 1;
    }
    Some(widths)
}
