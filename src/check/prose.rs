//! The texts of a register as rules read them: with their language, their sentences, and the words that rules look for.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::words::{self, Found, Hit};
use crate::lang::Lang;
use crate::law::cite::{self, Cited};
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
    /// The law that is cited in it, in its order.
    pub citations: Vec<Cited>,
    folded: Folded,
    /// Made when the first rule asks: many ask for each word they find.
    sentences: OnceLock<Vec<Range<usize>>>,
    /// Where quotation marks stand.
    marks: OnceLock<Vec<usize>>,
}

/// The most places in one text that a rule gets to look at.
const MOST_HITS: usize = 1_000;

/// All texts of a register with what rules look for in them.
#[derive(Debug)]
pub struct Prose<'a> {
    passages: Vec<Passage<'a>>,
    found: Vec<Found>,
}

/// Parts of a register that no reader of the notice sees as a text of the register.
const NOT_READ: [&str; 1] = ["exceptions"];

impl<'a> Prose<'a> {
    /// Reads all texts of a register once. The reasons of exceptions are left out: they speak about rules.
    #[must_use]
    pub fn of(register: &'a Register) -> Self {
        let mut passages = Vec::new();
        for place in &register.texts {
            if NOT_READ.contains(&top(&place.path)) {
                continue;
            }
            passages.extend(place.values.iter().map(|(lang, text)| Passage {
                place,
                lang: lang.as_ref(),
                text,
                citations: lang.as_ref().map(|it| cite::find(&text.value, it)).unwrap_or_default(),
                folded: Folded::of(&text.value),
                sentences: OnceLock::new(),
                marks: OnceLock::new(),
            }));
        }
        let mut found = Vec::new();
        for (at, passage) in passages.iter().enumerate() {
            words::scan(passage, at, &mut found);
        }
        let mut found = words::arrange(found);
        let mut seen: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        found.retain(|it| {
            let seen = seen.entry((it.rule, it.passage)).or_default();
            *seen += 1;
            *seen <= MOST_HITS
        });
        Self { passages, found }
    }

    /// The texts, in the order in which they were decoded.
    #[must_use]
    pub fn passages(&self) -> &[Passage<'a>] {
        &self.passages
    }

    /// The words of a rule that were found, by the rule's number in the table.
    pub(super) fn hits(&self, rule: usize) -> impl Iterator<Item = Hit<'_>> {
        self.found.iter().filter(move |it| it.rule == rule).filter_map(|it| {
            let passage = self.passages.get(it.passage)?;
            Some(Hit { passage, range: it.range.clone(), group: it.group, phrase: it.phrase })
        })
    }
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
        let last = self.place.path.rsplit('.').next().unwrap_or_default();
        last.split('[').next().unwrap_or_default()
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
        &self.folded.text
    }

    /// The bytes of the text for bytes of [`Passage::folded`].
    #[must_use]
    pub fn unfold(&self, range: Range<usize>) -> Range<usize> {
        self.folded.unfold(&self.text.value, range)
    }

    /// The sentences and the items of lists, without the white space around them.
    #[must_use]
    pub fn sentences(&self) -> &[Range<usize>] {
        self.sentences.get_or_init(|| sentences(&self.text.value))
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
        const MARKS: [char; 6] = ['”', '“', '"', '«', '»', '„'];
        let all = self.marks.get_or_init(|| self.text.value.match_indices(MARKS).map(|(at, _)| at).collect());
        let before = all.partition_point(|it| *it < range.start);
        before % 2 == 1 && all.last().is_some_and(|it| *it >= range.end)
    }
}

/// The words of a text: runs of letters and digits, with hyphens and apostrophes inside.
pub fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !(it.is_alphanumeric() || matches!(it, '-' | '\'' | '’')))
        .map(|it| it.trim_matches(['-', '\'', '’']))
        .filter(|it| !it.is_empty())
}

/// A text made easy to search, and the way back.
#[derive(Debug)]
struct Folded {
    text: String,
    /// For each byte of `text` the byte of the original where its character begins; last the length of the original.
    /// Made when the first place is asked for: in most texts nothing is found.
    origin: OnceLock<Vec<u32>>,
}

/// What stands for a letter of an address.
const HIDDEN: char = '\u{1}';

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        fold(text, |it, _| folded.push(it));
        Self { text: folded, origin: OnceLock::new() }
    }

    /// The bytes of the original for bytes of the folded text.
    fn unfold(&self, original: &str, range: Range<usize>) -> Range<usize> {
        let all = self.origin.get_or_init(|| {
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            let mut origin = Vec::with_capacity(self.text.len() + 1);
            fold(original, |it, at| origin.extend(std::iter::repeat_n(place(at), it.len_utf8())));
            origin.push(place(original.len()));
            origin
        });
        let origin = |at: usize| all.get(at).copied().unwrap_or_default() as usize;
        origin(range.start)..origin(range.end)
    }
}

/// Gives the characters of a text in small letters, white space as single blanks and addresses hidden, each with the byte
/// where what it stands for begins.
fn fold(text: &str, mut push: impl FnMut(char, usize)) {
    let mut hidden_until = 0;
    // Few texts have an address; the others need not be searched for one at each word.
    let addressed = text.contains('@') || text.contains("://") || text.contains("www.");
    let mut blank = false;
    let mut begins_word = true;
    for (at, it) in text.char_indices() {
        if it.is_whitespace() {
            if !blank {
                push(' ', at);
            }
            (blank, begins_word) = (true, true);
            continue;
        }
        blank = false;
        if addressed && begins_word && at >= hidden_until {
            hidden_until = at + address_length(text.get(at..).unwrap_or_default());
        }
        begins_word = matches!(it, '(' | '<' | '[' | '"' | '”' | '“');
        match it {
            _ if at < hidden_until => push(HIDDEN, at),
            _ if it.is_ascii() => push(it.to_ascii_lowercase(), at),
            // Small letters already, the commonest beyond ASCII.
            'à'..='ÿ' => push(it, at),
            '’' | '‘' => push('\'', at),
            _ => it.to_lowercase().for_each(|small| push(small, at)),
        }
    }
}

/// How many bytes at the beginning of a text are a web or e-mail address.
fn address_length(text: &str) -> usize {
    let word = text.split(|it: char| it.is_whitespace() || matches!(it, ')' | '>' | ']' | '"' | '”')).next();
    let word = word.unwrap_or_default();
    let is_web = ["http://", "https://", "www."].iter().any(|it| word.starts_with(it));
    let is_mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if is_web || is_mail { word.len() } else { 0 }
}

/// Abbreviations that end with a full stop and end no sentence.
const ABBREVIATIONS: [&str; 44] = [
    "esim", "mm", "ks", "vrt", "ym", "yms", "tms", "jne", "ns", "nk", "eli", "mom", "art", "nro", "puh", "klo", "s",
    "os", "t.ex", "bl.a", "dvs", "d.v.s", "m.m", "o.d", "osv", "t.o.m", "fr.o.m", "s.k", "ca", "nr", "tfn", "kl", "st",
    "jfr", "e.g", "i.e", "etc", "cf", "no", "vs", "para", "sec", "krs", "kap",
];

/// The sentences of a text. A sentence ends with a full stop, a question mark or an exclamation mark before a capital,
/// and with a line that begins a list item or a paragraph.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, it) in text.char_indices() {
        let after = text.get(at + it.len_utf8()..).unwrap_or_default();
        let ends = match it {
            '.' | '!' | '?' | '…' => ends_sentence(text.get(start..at).unwrap_or_default(), it, after),
            '\n' => begins_block(after),
            _ => false,
        };
        if ends {
            let closing = after.len() - after.trim_start_matches(['”', '"', '’', ')']).len();
            push_trimmed(text, start..at + it.len_utf8() + closing, &mut out);
            start = at + it.len_utf8() + closing;
        }
    }
    push_trimmed(text, start..text.len(), &mut out);
    out
}

fn ends_sentence(before: &str, mark: char, after: &str) -> bool {
    let rest = after.trim_start_matches(['”', '"', '’', ')', '*', '_']);
    let Some(next) = rest.chars().next() else { return true };
    if !next.is_whitespace() {
        return false;
    }
    let next = rest.trim_start().trim_start_matches(['”', '“', '"', '(', '[', '*', '_']).chars().next();
    let capital = next.is_none_or(|it| it.is_uppercase() || it.is_ascii_digit());
    let last = before.rsplit(|it: char| it.is_whitespace() || it == '(').next().unwrap_or_default();
    let digits = last.chars().next_back().is_some_and(|it| it.is_ascii_digit());
    let short = ABBREVIATIONS.contains(&last.to_lowercase().as_str()) || last.chars().count() == 1;
    let numeral = digits && next.is_some_and(|it| it.is_ascii_digit());
    capital && !(mark == '.' && (short || numeral))
}

fn begins_block(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t']);
    line.starts_with('\n') || line.starts_with("- ") || line.starts_with("* ") || line.starts_with("1. ")
}

fn push_trimmed(text: &str, range: Range<usize>, out: &mut Vec<Range<usize>>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let inner = piece.trim().trim_start_matches(['-', '*', ' ']);
    if !inner.is_empty() {
        let start = range.start + piece.len() - piece.trim_start().len();
        let start = start + piece.trim().len() - inner.len();
        out.push(start..start + inner.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().filter_map(|it| text.get(it)).collect()
    }

    #[test]
    fn sentences_end_where_readers_pause() {
        assert_eq!(split("Ensimmäinen. Toinen?  Kolmas"), ["Ensimmäinen.", "Toinen?", "Kolmas"]);
        assert_eq!(split("Vi sparar t.ex. Namn i 2 år."), ["Vi sparar t.ex. Namn i 2 år."]);
        assert_eq!(
            split("Säilytetään 20. 2. 2023 asti. Sitten poistetaan."),
            ["Säilytetään 20. 2. 2023 asti.", "Sitten poistetaan."]
        );
        assert_eq!(split("Rows:\n- one\n- two\n\nNew"), ["Rows:", "one", "two", "New"]);
        assert_eq!(split("Hän sanoi ”ei.” Sitten hän lähti."), ["Hän sanoi ”ei.”", "Sitten hän lähti."]);
    }

    #[test]
    fn folding_finds_the_way_back() {
        let text = "ÅBO  kan\n se https://kan.example.fi/x och kan@example.fi";
        let folded = Folded::of(text);
        assert!(folded.text.starts_with("åbo kan se "), "{}", folded.text);
        assert_eq!(folded.text.matches("kan").count(), 1, "{}", folded.text);
        let at = folded.text.find("kan").unwrap();
        assert_eq!(text.get(folded.unfold(text, at..at + 3)), Some("kan"));
    }
}
