//! What a project's template may do at most; without it three lines of loops could keep a build server busy for a year.
//!
//! The template engine reaches no file, no network and no environment, stops components that call themselves, and nests no
//! brackets without end. What it does not bound is loops and growth, and those are bounded here as far as can be.
//! `SECURITY.md` tells what is left.

use std::io;
use std::ops::Range;

use tera::{Kwargs, State, Tera, TeraResult};

use super::TemplateProblem;

/// The most loops in each other.
const MOST_LOOPS: usize = 2;

/// The most numbers that `range` gives.
const MOST_NUMBERS: i64 = 1_000;

/// The largest page, in bytes: ten times the longest notice of a file as large as may be read.
const MOST_BYTES: usize = 32 * 1_048_576;

/// Puts our own functions in the place of the engine's.
pub(super) fn limit(tera: &mut Tera) {
    tera.register_function("range", range);
}

/// Numbers from `start` (0 when left out) to before `end`.
fn range(arguments: Kwargs, _: &State) -> TeraResult<Vec<i64>> {
    let start = arguments.get::<i64>("start")?.unwrap_or_default();
    let end = arguments.must_get::<i64>("end")?;
    let step = arguments.get::<i64>("step_by")?.unwrap_or(1);
    let step = usize::try_from(step).ok().filter(|it| *it > 0);
    let step = step.ok_or_else(|| tera::Error::message("`range` takes a `step_by` of 1 or more"))?;
    if end.saturating_sub(start) > MOST_NUMBERS {
        return Err(tera::Error::message(format!("`range` gives at most {MOST_NUMBERS} numbers")));
    }
    Ok((start..end).step_by(step).collect())
}

/// Loops that lie deeper in each other than any page needs.
pub(super) fn loops(name: &str, text: &str) -> Option<TemplateProblem> {
    let mut open: usize = 0;
    for (place, word) in statements(text) {
        match word {
            "for" => open += 1,
            "endfor" => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MOST_LOOPS {
            let message = format!("A template can have at most {MOST_LOOPS} loops in each other");
            return Some(TemplateProblem { template: name.to_owned(), range: Some(place), message });
        }
    }
    None
}

/// The first word of each statement, with the bytes where it stands.
fn statements(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.match_indices("{%").filter_map(|(at, sign)| {
        let rest = text.get(at + sign.len()..)?;
        let inner = rest.trim_start_matches('-').trim_start();
        let length = inner.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let start = at + sign.len() + (rest.len() - inner.len());
        Some((start..start + length, inner.get(..length)?))
    })
}

/// A page that grows no larger than a page may be.
pub(super) struct Page {
    bytes: Vec<u8>,
    full: bool,
}

impl Page {
    /// An empty page with room for so many bytes.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(bytes.min(MOST_BYTES)), full: false }
    }

    /// What was written.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What is wrong when the page did not get all that was written, which the engine tells in riddles.
    pub(super) fn problem(&self, name: &str) -> Option<TemplateProblem> {
        let message = format!("The page is larger than {MOST_BYTES} bytes");
        self.full.then(|| TemplateProblem { template: name.to_owned(), range: None, message })
    }
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > MOST_BYTES {
            self.full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
