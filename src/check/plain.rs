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

/// The Swedish `om` is also a preposition; so it is a condition only before a subject, after a comma or at the beginning.
const SWEDISH_IF: [&str; 12] = [
    ", om ",
    " endast om ",
    " bara om ",
    " om du ",
    " om vi ",
    " om det ",
    " om man ",
    " om någon ",
    " om inte ",
    " på begäran",
    " på din begäran",
    " begäran av ",
];

/// Whether the sentence says, outside some of its bytes, on which condition or at whose wish it holds.
#[must_use]
pub fn is_conditional(passage: &Passage<'_>, sentence: &Range<usize>, but: &Range<usize>) -> bool {
    let pieces = [sentence.start..but.start, but.end..sentence.end];
    pieces.into_iter().any(|it| names_condition(passage, &passage.slice(it).to_lowercase()))
}

fn names_condition(passage: &Passage<'_>, text: &str) -> bool {
    let known = CONDITIONS.iter().find(|(lang, _)| passage.is_in(lang));
    let by_word = known.is_some_and(|(_, words)| words_of(text).any(|it| words.contains(&it)));
    let by_phrase = passage.is_in("sv") && (text.starts_with("om ") || SWEDISH_IF.iter().any(|it| text.contains(it)));
    by_word || by_phrase
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
