//! How the rules on plain language read a sentence; without it each of them would have its own idea of a condition.

use std::ops::Range;

use super::Passage;
use super::prose::words_of;

/// What makes an uncertain statement certain: the reader learns when it holds.
const CONDITIONS: [(&str, &[&str]); 3] = [
    (
        "fi",
        &[
            "jos",
            "mikäli",
            "ellei",
            "elleivät",
            "ellemme",
            "ellet",
            "jollei",
            "jolleivät",
            "jollet",
            "kun",
            "milloin",
            "silloin",
            "kunhan",
            "paitsi",
            "suostumuksella",
            "suostumuksellasi",
            "pyynnöstä",
            "pyynnöstäsi",
        ],
    ),
    ("sv", &["ifall", "såvida", "när", "samtycke"]),
    ("en", &["if", "unless", "when", "where", "once", "provided", "consent", "request"]),
];

/// Words behind which the Swedish `om` means “about”; elsewhere it is taken for “if”.
const ABOUT: [&str; 16] = [
    "uppgift",
    "inform",
    "data",
    "beslut",
    "ansök",
    "fråg",
    "bestämmels",
    "lag",
    "avtal",
    "anmäl",
    "berätta",
    "rätt",
    "kunskap",
    "anteckning",
    "meddel",
    "ärende",
];

/// Words that make a Swedish sentence hold only at somebody’s wish.
const ON_REQUEST: [&str; 3] = [" på begäran", " på din begäran", " begäran av "];

/// Whether the sentence says, outside some of its bytes, on which condition or at whose wish it holds.
#[must_use]
pub fn is_conditional(passage: &Passage<'_>, sentence: &Range<usize>, but: &Range<usize>) -> bool {
    let pieces = [sentence.start..but.start, but.end..sentence.end];
    pieces.into_iter().any(|it| names_condition(passage, &passage.slice(it).to_lowercase()))
}

fn names_condition(passage: &Passage<'_>, text: &str) -> bool {
    let known = CONDITIONS.iter().find(|(lang, _)| passage.is_in(lang));
    let by_word = known.is_some_and(|(_, words)| words_of(text).any(|it| words.contains(&it)));
    by_word || (passage.is_in("sv") && (has_swedish_if(text) || ON_REQUEST.iter().any(|it| text.contains(it))))
}

/// Whether `om` stands in a text as “if” and not as “about”.
fn has_swedish_if(text: &str) -> bool {
    let mut last = "";
    words_of(text).any(|word| {
        let found = word == "om" && !ABOUT.iter().any(|it| last.starts_with(it) || last.ends_with(it));
        last = word;
        found
    })
}

/// Whether a text says what is done with data: there an uncertain word leaves the reader without an answer. What the
/// reader may do, reasons and the titles of acts are not among them.
#[must_use]
pub fn tells_the_processing(passage: &Passage<'_>) -> bool {
    const KEYS: [&str; 7] = [
        "because",
        "title",
        "consequence",
        "consent_withdrawal",
        "consent_free_because",
        "legitimate_interest",
        "copy",
    ];
    let section = matches!(passage.top(), "purposes" | "recipients" | "transfers" | "retention" | "data");
    section && !KEYS.contains(&passage.key())
}

/// Whether a text is the register's own: not of an organisation or a party, which may belong to another register of the
/// folder, and not the name of a page elsewhere.
#[must_use]
pub fn is_own(passage: &Passage<'_>) -> bool {
    !matches!(passage.top(), "organisations" | "parties" | "see_also" | "published_at" | "successor" | "predecessor")
        && passage.key() != "title"
}

/// The words in some bytes of a text with their places.
pub fn words_in<'p>(passage: &'p Passage<'_>, range: Range<usize>) -> impl Iterator<Item = (Range<usize>, &'p str)> {
    let text = passage.slice(range.clone());
    let base = text.as_ptr() as usize;
    words_of(text).map(move |it| {
        let start = range.start + (it.as_ptr() as usize - base);
        (start..start + it.len(), it)
    })
}

/// How many words stand in some bytes of a text.
#[must_use]
pub fn count_words(passage: &Passage<'_>, range: Range<usize>) -> usize {
    words_of(passage.slice(range)).count()
}

/// Whether a range is the whole text, but for white space and marks at its ends.
#[must_use]
pub fn is_all(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    let around = [0..range.start, range.end..passage.text.value.len()];
    around.into_iter().all(|it| !passage.slice(it).contains(char::is_alphanumeric))
}

/// Whether the sentence is followed, in the same paragraph, by another one, which may explain it.
#[must_use]
pub fn goes_on(passage: &Passage<'_>, sentence: &Range<usize>) -> bool {
    let rest = passage.slice(sentence.end..passage.text.value.len());
    let line = rest.split('\n').next().unwrap_or_default();
    line.contains(char::is_alphanumeric)
}

/// Whether the words in some bytes speak of data about people.
#[must_use]
pub fn speaks_of_data(passage: &Passage<'_>, range: Range<usize>) -> bool {
    const BEGINNINGS: [&str; 11] = [
        "henkilöti",
        "nauhoit",
        "tallen",
        "osoit",
        "inspelning",
        "information",
        "adress",
        "data",
        "details",
        "record",
        "address",
    ];
    words_in(passage, range).any(|(_, it)| {
        let word = it.to_lowercase();
        let compound = ["tieto", "tiedo", "uppgift"].iter().any(|it| word.contains(it));
        compound || BEGINNINGS.iter().any(|it| word.starts_with(it))
    })
}
