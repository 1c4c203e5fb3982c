//! The texts of a register as rules read them: with their language, their sentences, and the words that rules look for.

use std::ops::Range;
use std::sync::Arc;

use super::facts::Fact;
use super::placeholder::Placeholder;
use super::reading::{Library, Reading};
use super::words::Hit;
use crate::lang::Lang;
use crate::law::cite::Cited;
use crate::model::register::{Register, TextPlace};
use crate::source::Spanned;

/// A text in one language, wherever it stands in the register.
///
/// All ranges are bytes of the text as it was decoded; [`super::Cx::within`] finds them in the file.
#[derive(Debug)]
pub struct Passage<'a> {
    /// The text in all its languages, with its place.
    pub place: &'a TextPlace,
    /// The language; none for a text that is the same in every language.
    pub lang: Option<&'a Lang>,
    /// The text.
    pub text: &'a Spanned<String>,
    reading: Arc<Reading>,
}

/// All texts of a register with what rules look for in them.
#[derive(Debug)]
pub struct Prose<'a> {
    passages: Vec<Passage<'a>>,
    /// The rule, the passage and the find in it of all that was found, in this order.
    found: Vec<(usize, usize, usize)>,
}

/// Parts of a register that no reader of the notice sees as a text of the register.
const NOT_READ: [&str; 1] = ["exceptions"];

impl<'a> Prose<'a> {
    /// Reads all texts of a register once. The reasons of exceptions are left out: they speak about rules.
    #[must_use]
    pub fn of(register: &'a Register, library: &Library) -> Self {
        let mut passages = Vec::new();
        for place in &register.texts {
            if is_read(place) {
                passages.extend(place.values.iter().map(|(lang, text)| Passage {
                    place,
                    lang: lang.as_ref(),
                    text,
                    reading: library.read(lang.as_ref(), &text.value),
                }));
            }
        }
        let mut found = Vec::new();
        for (at, passage) in passages.iter().enumerate() {
            found.extend(passage.reading.found.iter().enumerate().map(|(place, it)| (it.rule, at, place)));
        }
        found.sort_unstable();
        Self { passages, found }
    }

    /// The texts, in the order in which they were decoded.
    #[must_use]
    pub fn passages(&self) -> &[Passage<'a>] {
        &self.passages
    }

    /// The words of a rule that were found, by the rule's number in the table.
    pub(super) fn hits(&self, rule: usize) -> impl Iterator<Item = Hit<'_>> {
        let start = self.found.partition_point(|(it, ..)| *it < rule);
        self.found.iter().skip(start).take_while(move |(it, ..)| *it == rule).filter_map(|(_, passage, place)| {
            let passage = self.passages.get(*passage)?;
            let found = passage.reading.found.get(*place)?;
            Some(Hit { passage, range: found.range.clone(), group: found.group, phrase: found.phrase })
        })
    }
}

/// Whether a text is one that readers of the notice see as a text of the register.
pub(super) fn is_read(place: &TextPlace) -> bool {
    !NOT_READ.contains(&top(&place.path))
}

/// The key of the top level that a path begins with.
fn top(path: &str) -> &str {
    path.split(['.', '[']).next().unwrap_or_default()
}

impl Passage<'_> {
    /// The key of the top level under which the text stands: `purposes`.
    #[must_use]
    pub fn top(&self) -> &str {
        top(&self.place.path)
    }

    /// The last key of its path: `text`; for an item of a list the key of the list.
    #[must_use]
    pub fn key(&self) -> &str {
        let path = self.place.path.as_bytes();
        let start = path.iter().rposition(|it| *it == b'.').map_or(0, |it| it + 1);
        let end = path.iter().skip(start).position(|it| *it == b'[').map_or(path.len(), |it| start + it);
        self.place.path.get(start..end).unwrap_or_default()
    }

    /// Whether the text is in a language, or in a variant of it (`fi-x-selko` is Finnish).
    #[must_use]
    pub fn is_in(&self, lang: &str) -> bool {
        self.lang.is_some_and(|it| it.base() == lang)
    }

    /// Some bytes of the text.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> &str {
        self.text.value.get(range).unwrap_or_default()
    }

    /// The text in small letters, white space as single blanks, addresses made unreadable.
    #[must_use]
    pub fn folded(&self) -> &str {
        self.reading.folded()
    }

    /// The bytes of the text for bytes of [`Passage::folded`].
    #[must_use]
    pub fn unfold(&self, range: Range<usize>) -> Range<usize> {
        self.reading.unfold(range)
    }

    /// The sentences and the items of lists, without the white space around them.
    #[must_use]
    pub fn sentences(&self) -> &[Range<usize>] {
        self.reading.sentences()
    }

    /// The sentence around a place.
    #[must_use]
    pub fn sentence_at(&self, at: usize) -> Range<usize> {
        let all = self.sentences();
        let next = all.get(all.partition_point(|it| it.end <= at));
        next.filter(|it| it.contains(&at)).cloned().unwrap_or(0..self.text.value.len())
    }

    /// Whether a range stands in quotation marks: somebody else's words, such as the title of an act.
    #[must_use]
    pub fn is_quoted(&self, range: &Range<usize>) -> bool {
        let all = self.reading.marks();
        let before = all.partition_point(|it| *it < range.start);
        before % 2 == 1 && all.last().is_some_and(|it| *it >= range.end)
    }

    /// The law that is cited in the text, in its order.
    #[must_use]
    pub fn citations(&self) -> &[Cited] {
        &self.reading.citations
    }

    /// The numbers, dates, periods and addresses that the text tells.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        self.reading.facts()
    }

    /// How many items its lists have.
    #[must_use]
    pub fn list_items(&self) -> usize {
        self.reading.list_items()
    }

    /// What was to be filled in; `names` as in [`super::placeholder::find`].
    #[must_use]
    pub fn placeholders(&self, names: bool) -> &[Placeholder] {
        self.reading.placeholders(names)
    }
}

/// The words of a text: runs of letters and digits, with hyphens and apostrophes inside.
pub fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !(it.is_alphanumeric() || matches!(it, '-' | '\'' | '’')))
        .map(|it| it.trim_matches(['-', '\'', '’']))
        .filter(|it| !it.is_empty())
}
