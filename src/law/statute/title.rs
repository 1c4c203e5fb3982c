//! Comparing titles as people write them: inflected, shortened, with or without the article, current or former.

use super::{STATUTES, Statute, Title};
use crate::lang::Lang;

/// Whether a title given by an author can be this act's, in its current or a former title or a short name.
///
/// Lenient on case, articles and inflection: at least 60 % of the words that carry meaning must coincide. A title that is
/// word for word another act's does not match. Without words to judge by the answer is yes.
#[must_use]
pub fn title_matches(statute: &Statute, given: &str, lang: &Lang) -> bool {
    let another = STATUTES.iter().filter(|it| it.number != statute.number).flat_map(|it| titles(it, lang));
    fits(&titles(statute, lang), another, given)
}

/// How much of a title the end of a text can be, in thousandths of the words of the title: the text may begin before it.
pub(super) fn coverage(own: &str, given: &[String]) -> (usize, usize) {
    let own = words(own);
    (found(&own, given) * 1000 / own.len().max(1), own.len())
}

/// The words of a text that carry meaning, the last so many of them.
pub(super) fn last_words(given: &str, count: usize) -> Vec<String> {
    let mut all = words(given);
    all.split_off(all.len().saturating_sub(count))
}

/// Whether a text is, word for word, one of the titles.
pub(super) fn is_one_of<'a>(mut titles: impl Iterator<Item = &'a str>, given: &str) -> bool {
    let given = words(given);
    !given.is_empty() && titles.any(|it| words(it) == given)
}

/// As [`title_matches`], for an act known only by its titles.
pub(super) fn fits<'a>(own: &[&str], mut anothers: impl Iterator<Item = &'a str>, given: &str) -> bool {
    let given = words(given);
    if given.is_empty() || own.is_empty() || own.iter().any(|it| words(it) == given) {
        return true;
    }
    !anothers.any(|it| words(it) == given) && own.iter().any(|it| found(&given, &words(it)) * 10 >= given.len() * 6)
}

/// The current title, when what the author gives is nearer to a former title than to it.
#[must_use]
pub fn is_former_title(statute: &Statute, given: &str, lang: &Lang) -> bool {
    let given = words(given);
    let nearest_former = statute.former_titles.iter().map(|it| likeness(&given, &words(pick(it, lang)))).max();
    let others = std::iter::once(&statute.title).chain(statute.short_names);
    let nearest_other = others.map(|it| likeness(&given, &words(pick(it, lang)))).max();
    nearest_former.is_some_and(|it| it >= 600) && nearest_former > nearest_other
}

/// The act whose title is nearest to the one given, if any is near: at least 60 % of the words of both coincide.
#[must_use]
pub fn nearest_by_title(given: &str, lang: &Lang) -> Option<&'static Statute> {
    nearest(given, STATUTES.iter().map(|it| (it, titles(it, lang))))
}

/// The candidate with the nearest title, the first of equals.
pub(super) fn nearest<'a, T>(given: &str, candidates: impl Iterator<Item = (T, Vec<&'a str>)>) -> Option<T> {
    let given = words(given);
    let mut best: Option<(usize, T)> = None;
    for (candidate, titles) in candidates {
        let score = titles.iter().map(|it| likeness(&given, &words(it))).max().unwrap_or_default();
        if score >= 600 && best.as_ref().is_none_or(|(known, _)| score > *known) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, it)| it)
}

/// All titles to compare with. Authors writing neither Finnish nor Swedish may use any of the three.
pub(super) fn titles(statute: &Statute, lang: &Lang) -> Vec<&'static str> {
    let all = [&statute.title].into_iter().chain(statute.former_titles).chain(statute.short_names);
    match lang.base() {
        "fi" | "sv" => all.map(|it| pick(it, lang)).collect(),
        // Without an established English title there is nothing to compare with.
        "en" => statute.english.into_iter().collect(),
        _ => all.flat_map(|it| [it.fi, it.sv]).chain(statute.english).collect(),
    }
}

fn pick(title: &Title, lang: &Lang) -> &'static str {
    if lang.base() == "sv" { title.sv } else { title.fi }
}

/// Likeness in thousandths: twice the shared words over all words.
fn likeness(one: &[String], other: &[String]) -> usize {
    let all = one.len() + other.len();
    (found(one, other) + found(other, one)) * 1000 / all.max(1)
}

/// How many words of one are in the other.
fn found(one: &[String], other: &[String]) -> usize {
    one.iter().filter(|word| other.iter().any(|it| same_word(word, it))).count()
}

/// Words that every title has, in their inflected forms.
const EMPTY: [&str; 41] = [
    "laki",
    "lain",
    "lakia",
    "laissa",
    "lakiin",
    "asetus",
    "asetuksen",
    "asetuksessa",
    "valtioneuvoston",
    "annettu",
    "annetun",
    "annettua",
    "annetussa",
    "ja",
    "sekä",
    "eräistä",
    "lag",
    "lagen",
    "lagens",
    "förordning",
    "förordningen",
    "statsrådets",
    "om",
    "och",
    "de",
    "den",
    "det",
    "i",
    "av",
    "på",
    "som",
    "vid",
    "act",
    "decree",
    "on",
    "the",
    "of",
    "and",
    "in",
    "for",
    "with",
];

/// What is left of "tietosuojalain" and "dataskyddslagens" is what they are about.
const ENDINGS: [&str; 10] =
    ["laissa", "lakia", "laki", "lain", "lagens", "lagen", "lag", "asetuksen", "asetus", "förordningen"];

fn words(title: &str) -> Vec<String> {
    let without_number = title.split_once('(').map_or(title, |(before, _)| before);
    without_number
        .to_lowercase()
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty() && !EMPTY.contains(it))
        .map(|word| {
            let stem = ENDINGS.iter().find_map(|it| word.strip_suffix(it)).unwrap_or(word);
            if stem.chars().count() < 4 { word.to_owned() } else { stem.to_owned() }
        })
        .collect()
}

/// The same word in two inflections: a shared beginning of at least four letters and 70 % of the shorter word, and
/// no more than six letters of ending.
fn same_word(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (one_length, other_length) = (one.chars().count(), other.chars().count());
    let shorter = one_length.min(other_length);
    let longer = one_length.max(other_length);
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    shared >= 4 && shared * 10 >= shorter * 7 && longer - shared <= 6
}
