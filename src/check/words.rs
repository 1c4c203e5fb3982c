//! Words that rules look for, found in one pass over each text; if every rule searched by itself, twenty of them would
//! read each text twenty times.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::prose::Passage;
use super::rules;
use crate::lang::Lang;

/// Phrases of one language that a rule looks for.
///
/// A phrase is in small letters and stands for whole words: `kan komma att`. A `*` at its end takes any ending
/// (`mahdollis*`), at its beginning any beginning (`*laki`). Where the phrase has a blank, the text may have any white
/// space; web and e-mail addresses are passed over.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The language: `fi`, `sv` or `en`.
    pub lang: &'static str,
    /// The phrases.
    pub phrases: &'static [&'static str],
}

/// A phrase of a rule, found in a text.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// The text.
    pub passage: &'a Passage<'a>,
    /// Its bytes in the text, whole words.
    pub range: Range<usize>,
    /// The number of its [`Words`] in the rule.
    pub group: usize,
    /// The phrase, as the rule has it.
    pub phrase: &'static str,
}

/// A phrase found in a text, wherever that stands.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) rule: usize,
    pub(super) range: Range<usize>,
    pub(super) group: usize,
    pub(super) phrase: &'static str,
}

/// The phrases of all rules in one language.
struct Scanner {
    automaton: Option<AhoCorasick>,
    phrases: Vec<Sought>,
}

#[derive(Clone, Copy)]
struct Sought {
    rule: usize,
    group: usize,
    phrase: &'static str,
}

static SCANNERS: [(&str, LazyLock<Scanner>); 3] = [
    ("fi", LazyLock::new(|| Scanner::of("fi"))),
    ("sv", LazyLock::new(|| Scanner::of("sv"))),
    ("en", LazyLock::new(|| Scanner::of("en"))),
];

impl Scanner {
    fn of(lang: &str) -> Self {
        let mut phrases = Vec::new();
        for (rule, it) in rules::ALL.iter().enumerate() {
            for (group, words) in it.words.iter().enumerate().filter(|(_, it)| it.lang == lang) {
                phrases.extend(words.phrases.iter().map(|phrase| Sought { rule, group, phrase }));
            }
        }
        let bare = phrases.iter().map(|it| it.phrase.trim_matches('*'));
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(bare).ok();
        Self { automaton, phrases }
    }
}

/// What all rules look for in a text in small letters; nothing in a language that the program does not speak. `unfold`
/// gives the bytes of the text itself.
pub(super) fn scan(lang: &Lang, text: &str, unfold: impl Fn(Range<usize>) -> Range<usize>, out: &mut Vec<Found>) {
    let Some((_, scanner)) = SCANNERS.iter().find(|(tag, _)| *tag == lang.base()) else { return };
    let Some(automaton) = &scanner.automaton else { return };
    for it in automaton.find_overlapping_iter(text) {
        let Some(sought) = scanner.phrases.get(it.pattern().as_usize()) else { continue };
        let Some(range) = whole_words(text, it.range(), sought.phrase) else { continue };
        out.push(Found { rule: sought.rule, range: unfold(range), group: sought.group, phrase: sought.phrase });
    }
}

/// The words that a match covers; nothing when it begins or ends inside a word without leave.
fn whole_words(text: &str, range: Range<usize>, phrase: &str) -> Option<Range<usize>> {
    let (before, after) = (text.get(..range.start)?, text.get(range.end..)?);
    let head: usize = before.chars().rev().take_while(|it| it.is_alphanumeric()).map(char::len_utf8).sum();
    let tail: usize = after.chars().take_while(|it| it.is_alphanumeric()).map(char::len_utf8).sum();
    let begins = head == 0 || phrase.starts_with('*');
    let ends = tail == 0 || phrase.ends_with('*');
    (begins && ends).then(|| range.start - head..range.end + tail)
}

/// Puts finds into the order of rules and places; of two of the same rule that overlap the longer one stays.
pub(super) fn arrange(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|it| (it.rule, it.range.start, std::cmp::Reverse(it.range.end)));
    let mut kept: Vec<Found> = Vec::with_capacity(found.len());
    for it in found {
        let covered = kept.last().is_some_and(|last| last.rule == it.rule && it.range.start < last.range.end);
        if !covered {
            kept.push(it);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, phrase: &str) -> Vec<String> {
        let bare = phrase.trim_matches('*');
        let at = text.match_indices(bare).filter_map(|(at, _)| whole_words(text, at..at + bare.len(), phrase));
        at.filter_map(|it| text.get(it)).map(str::to_owned).collect()
    }

    #[test]
    fn a_phrase_stands_for_whole_words_unless_it_says_otherwise() {
        assert_eq!(found("hän kan kanske", "kan"), ["kan"]);
        assert_eq!(found("mahdollisesti ja mahdollinen", "mahdolli*"), ["mahdollisesti", "mahdollinen"]);
        assert_eq!(found("henkilötietolaki ja laki", "*laki"), ["henkilötietolaki", "laki"]);
        assert_eq!(found("esimerkiksi", "esim"), Vec::<String>::new());
    }
}
