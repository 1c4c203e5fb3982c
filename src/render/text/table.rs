//! Tables in plain text: without it a table would be a heap of words in which nobody finds the cell of a column.

use super::{COLUMNS, Pen, join};
use crate::doc::{Block, Fact, Inline, Table};
use crate::render::wrap::{narrowest, width};

/// Spaces between two columns.
const BETWEEN: usize = 2;

/// A column that has to be narrower than this, though it has more to say, makes a table hard to read.
const READABLE: usize = 12;

/// What a column needs at least and what it could use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Need {
    least: usize,
    most: usize,
}

impl Pen<'_> {
    /// A table in columns where its words fit, otherwise row by row.
    pub(super) fn table(&mut self, table: &Table, columns: usize) -> Vec<String> {
        let caption = self.inline(&table.caption, columns);
        let needs = self.needs(table);
        let body = match share(&needs, columns) {
            Some(widths) => self.in_columns(table, &widths),
            None => self.row_by_row(table, columns),
        };
        join(vec![caption, body], true)
    }

    fn needs(&mut self, table: &Table) -> Vec<Need> {
        let count = table.rows.iter().map(Vec::len).max().unwrap_or_default().max(table.head.len());
        let mut needs = vec![Need { least: 1, most: 1 }; count];
        for (need, head) in needs.iter_mut().zip(&table.head) {
            let flow = self.flow(head);
            let most = flow.split('\n').map(width).max().unwrap_or_default();
            *need = Need { least: need.least.max(narrowest(&flow)), most: need.most.max(most) };
        }
        for row in &table.rows {
            for (need, cell) in needs.iter_mut().zip(row) {
                let least = self.narrowest(cell);
                let most = self.blocks(cell, COLUMNS * 8).iter().map(|it| width(it)).max().unwrap_or_default();
                *need = Need { least: need.least.max(least), most: need.most.max(most) };
            }
        }
        for need in &mut needs {
            need.most = need.most.max(need.least);
            need.least = need.least.max(need.most.min(READABLE));
        }
        needs
    }

    fn in_columns(&mut self, table: &Table, widths: &[usize]) -> Vec<String> {
        let cell = |index: usize, pen: &mut Self, text: &[Inline]| {
            pen.inline(text, widths.get(index).copied().unwrap_or(COLUMNS))
        };
        let head: Vec<Vec<String>> = table.head.iter().enumerate().map(|(at, it)| cell(at, self, it)).collect();
        let mut lines = beside(&head, widths);
        let rules: Vec<String> = widths.iter().map(|it| "-".repeat(*it)).collect();
        lines.push(rules.join(&" ".repeat(BETWEEN)));
        let mut rows = Vec::new();
        for row in &table.rows {
            let cells: Vec<Vec<String>> =
                row.iter().zip(widths).map(|(blocks, columns)| self.blocks(blocks, *columns)).collect();
            rows.push(beside(&cells, widths));
        }
        let apart = rows.iter().any(|it| it.len() > 1);
        lines.extend(join(rows, apart));
        lines
    }

    fn row_by_row(&mut self, table: &Table, columns: usize) -> Vec<String> {
        let none: Vec<Inline> = Vec::new();
        let mut parts = Vec::new();
        for row in &table.rows {
            let heads = table.head.iter().chain(std::iter::repeat(&none));
            let facts: Vec<Fact> =
                row.iter().zip(heads).map(|(cell, head)| Fact { term: head.clone(), blocks: cell.clone() }).collect();
            parts.push(self.facts(&facts, columns));
        }
        if parts.is_empty() {
            let heads = table.head.iter().map(|it| vec![Block::Para(it.clone())]).collect::<Vec<_>>();
            parts.push(self.list(false, &heads, columns));
        }
        join(parts, true)
    }
}

/// Sets cells side by side.
fn beside(cells: &[Vec<String>], widths: &[usize]) -> Vec<String> {
    let height = cells.iter().map(Vec::len).max().unwrap_or_default();
    let line = |row: usize| {
        let mut out = String::new();
        for (at, (cell, columns)) in cells.iter().zip(widths).enumerate() {
            let text = cell.get(row).map_or("", String::as_str);
            let space = if at == 0 { 0 } else { BETWEEN };
            out.push_str(&" ".repeat(space));
            out.push_str(text);
            out.push_str(&" ".repeat(columns.saturating_sub(width(text))));
        }
        out.trim_end().to_owned()
    };
    (0..height).map(line).collect()
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
