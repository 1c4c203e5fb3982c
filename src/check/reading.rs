//! What rules read in a text, whichever register it stands in: its sentences, the law it cites, the words and facts that
//! rules look for. Registers share most of their texts, and each is read once.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::facts::{self, Fact};
use super::placeholder::{self, Placeholder};
use super::words::{self, Found};
use crate::lang::Lang;
use crate::law::cite::{self, Cited};
use crate::memo::{Known, Memo, Source};

/// The texts that were read before.
#[derive(Debug, Default)]
pub struct Library(Memo<Reading>);

/// A text in a language, read.
#[derive(Debug)]
pub(super) struct Reading {
    lang: Option<Lang>,
    text: String,
    /// The law that is cited in it, in its order.
    pub(super) citations: Vec<Cited>,
    /// What all rules look for in it, in the order of the rules and then of the text.
    pub(super) found: Vec<Found>,
    folded: Folded,
    /// Made when the first rule asks, as all that follows: many ask for each word they find.
    sentences: OnceLock<Vec<Range<usize>>>,
    /// Where quotation marks stand.
    marks: OnceLock<Vec<usize>>,
    facts: OnceLock<Vec<Fact>>,
    list_items: OnceLock<usize>,
    /// Of a text that may ask for names, and of one that may not.
    placeholders: [OnceLock<Vec<Placeholder>>; 2],
}

/// A text that is to be read.
#[derive(Hash)]
struct Text<'a> {
    lang: Option<&'a Lang>,
    text: &'a str,
}

impl Source<Reading> for Text<'_> {
    fn made(&self, of_it: &Reading) -> bool {
        self.text == of_it.text && self.lang == of_it.lang.as_ref()
    }
}

impl Library {
    /// A text as it was read before, or read now.
    pub(super) fn read(&self, lang: Option<&Lang>, text: &str) -> Arc<Reading> {
        match self.0.find(&Text { lang, text }) {
            Known::Made(it) => it,
            Known::New => Arc::new(Reading::of(lang, text)),
            Known::Seen(key) => {
                // The text, the same in small letters, and what was found in it.
                let size = 4 * text.len() + size_of::<Reading>();
                self.0.keep(key, Reading::of(lang, text), size)
            }
        }
    }
}

/// The most places in one text that a rule gets to look at.
const MOST_HITS: usize = 1_000;

impl Reading {
    fn of(lang: Option<&Lang>, text: &str) -> Self {
        let folded = Folded::of(text);
        let mut found = Vec::new();
        if let Some(lang) = lang {
            words::scan(lang, &folded.text, |range| folded.unfold(text, range), &mut found);
        }
        let mut found = words::arrange(found);
        let (mut rule, mut seen) = (0, 0);
        found.retain(|it| {
            seen = if it.rule == rule { seen + 1 } else { 1 };
            rule = it.rule;
            seen <= MOST_HITS
        });
        Self {
            lang: lang.cloned(),
            text: text.to_owned(),
            citations: lang.map(|it| cite::find(text, it)).unwrap_or_default(),
            found,
            folded,
            sentences: OnceLock::new(),
            marks: OnceLock::new(),
            facts: OnceLock::new(),
            list_items: OnceLock::new(),
            placeholders: Default::default(),
        }
    }

    /// The text in small letters, white space as single blanks, addresses made unreadable.
    pub(super) fn folded(&self) -> &str {
        &self.folded.text
    }

    /// The bytes of the text for bytes of [`Reading::folded`].
    pub(super) fn unfold(&self, range: Range<usize>) -> Range<usize> {
        self.folded.unfold(&self.text, range)
    }

    /// The sentences and the items of lists, without the white space around them.
    pub(super) fn sentences(&self) -> &[Range<usize>] {
        self.sentences.get_or_init(|| sentences(&self.text))
    }

    /// Where quotation marks stand.
    pub(super) fn marks(&self) -> &[usize] {
        const MARKS: [char; 6] = ['”', '“', '"', '«', '»', '„'];
        self.marks.get_or_init(|| self.text.match_indices(MARKS).map(|(at, _)| at).collect())
    }

    /// The numbers, dates, periods and addresses that the text tells.
    pub(super) fn facts(&self) -> &[Fact] {
        self.facts.get_or_init(|| {
            let facts = |lang| facts::of_folded(&self.text, &self.folded.text, lang, &self.citations);
            self.lang.as_ref().map(facts).unwrap_or_default()
        })
    }

    /// How many items its lists have.
    pub(super) fn list_items(&self) -> usize {
        *self.list_items.get_or_init(|| facts::list_items(&self.text))
    }

    /// What was to be filled in; `names` as in [`placeholder::find`].
    pub(super) fn placeholders(&self, names: bool) -> &[Placeholder] {
        let [with, without] = &self.placeholders;
        let all = if names { with } else { without };
        all.get_or_init(|| placeholder::find(&self.text, names))
    }
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
