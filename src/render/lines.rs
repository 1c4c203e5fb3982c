//! Lines under margins: without it every container of a plain format would copy the lines of what it contains, once
//! for each level that it is nested in.

/// A text that grows line by line. What a container puts before its lines is its margin.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    text: String,
    count: usize,
    margins: Vec<Margin>,
    /// How many margins the empty line has that comes before the next line.
    apart: Option<usize>,
}

/// What stands before the lines of a container.
#[derive(Debug)]
struct Margin {
    /// Before its first line, until that is written.
    first: Option<String>,
    /// Before all others.
    rest: String,
}

impl Lines {
    /// No lines yet, and room for those of a whole document.
    pub(crate) fn with_room() -> Self {
        Self { text: String::with_capacity(8 * 1024), ..Self::default() }
    }

    /// How many lines there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The text with the number of its lines.
    pub(crate) fn into_lines(self) -> (String, usize) {
        (self.text, self.count)
    }

    /// The text; each line ends in LF.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// Writes one line. An empty one gets what is not white space of its margins.
    pub(crate) fn push(&mut self, line: &str) {
        if let Some(depth) = self.apart.take() {
            self.begin(depth);
            self.end("");
        }
        self.begin(self.margins.len());
        self.end(line);
    }

    /// Writes lines that were written before, each ending in LF, where nothing has margins.
    pub(crate) fn repeat(&mut self, text: &str, count: usize) {
        if count == 0 {
            return;
        }
        if let Some(depth) = self.apart.take() {
            self.begin(depth);
            self.end("");
        }
        self.text.push_str(text);
        self.count += count;
    }

    /// Writes an empty line.
    pub(crate) fn empty(&mut self) {
        self.push("");
    }

    fn begin(&mut self, depth: usize) {
        for margin in self.margins.iter_mut().take(depth) {
            match margin.first.take() {
                Some(first) => self.text.push_str(&first),
                None => self.text.push_str(&margin.rest),
            }
        }
    }

    fn end(&mut self, line: &str) {
        if line.is_empty() {
            self.text.truncate(self.text.trim_end_matches(' ').len());
        }
        self.text.push_str(line);
        self.text.push('\n');
        self.count += 1;
    }

    /// Opens a container: its first line stands after `first`, the others after `rest`. The first margin waits for a
    /// line, so a container without lines leaves nothing.
    pub(crate) fn open(&mut self, first: String, rest: String) {
        self.margins.push(Margin { first: Some(first), rest });
    }

    /// Closes the innermost container.
    pub(crate) fn close(&mut self) {
        self.margins.pop();
        // An empty line that was to part things in the container has nothing after it.
        self.apart = self.apart.filter(|depth| *depth <= self.margins.len());
    }

    /// Begins a part of something that began when there were `start` lines: if a line was written since, an empty line
    /// comes before the next.
    pub(crate) fn part(&mut self, start: usize) {
        if self.count > start {
            self.apart = Some(self.margins.len());
        }
    }

    /// Ends the parts of something that began when there were `start` lines.
    pub(crate) fn parts_end(&mut self, start: usize) {
        if self.count > start {
            self.apart = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn margins_and_empty_lines_wait_for_what_comes() {
        let mut lines = Lines::default();
        let start = lines.count();
        lines.push("one");
        lines.part(start);
        lines.open("- ".into(), "  ".into());
        lines.open("> ".into(), "> ".into());
        let inner = lines.count();
        for it in ["two", "three"] {
            lines.part(inner);
            lines.push(it);
        }
        lines.part(inner);
        lines.parts_end(inner);
        lines.close();
        lines.open("* ".into(), "  ".into());
        lines.close();
        lines.close();
        lines.part(start);
        lines.parts_end(start);
        lines.push("four");
        assert_eq!(lines.into_text(), "one\n\n- > two\n  >\n  > three\nfour\n");
    }
}
