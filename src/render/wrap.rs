//! Lines of a given width for print in a fixed-width font: without it a line would be as long as its paragraph, and
//! a telephone number or a number and its unit could stand on two lines.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

use super::runs::{Span, is_firm_space};

/// A space that a line is not broken at; it becomes a plain space when the lines are done.
const FIRM: char = '\u{a0}';

/// More numbers than this in a row are a list, not a telephone number.
const LONGEST_TIE: usize = 5;

/// Columns that a text takes in a fixed-width font.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Breaks a text into lines no wider than `columns`, save for a word that is wider by itself.
///
/// A newline in the text is kept. No word is hyphenated or cut.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let options = Options::new(columns.max(1))
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    text.split('\n')
        .map(tie_numbers)
        .flat_map(|line| {
            textwrap::wrap(&line, &options).into_iter().map(std::borrow::Cow::into_owned).collect::<Vec<_>>()
        })
        .map(|line| loosen(line.trim_end()))
        .collect()
}

/// The widest piece of a text that no line break can divide.
pub(crate) fn narrowest(text: &str) -> usize {
    text.split('\n')
        .map(tie_numbers)
        .flat_map(|line| line.split(' ').map(width).collect::<Vec<_>>())
        .max()
        .unwrap_or_default()
}

/// Ties the words of a date, a period, a telephone number: short ones only, so that lines can still be filled.
pub(crate) fn tie(text: &str) -> String {
    if width(text) <= 24 { text.replace(' ', &FIRM.to_string()) } else { text.to_owned() }
}

/// Ties a number to the word after it, also behind a bracket, a section sign to its number on either side, and the groups
/// of a telephone number together.
fn tie_numbers(text: &str) -> String {
    tie_where(text, |before, after| {
        is_number(before.strip_prefix('(').unwrap_or(before)) || before == "§" || (after == "§" && before.len() == 1)
    })
}

/// Ties a section sign to its number and the groups of a telephone number together: the least that a line of
/// proportional type asks for.
pub(crate) fn tie_signs(text: &str) -> String {
    let begins = |word: &str| word.starts_with(|it: char| it == '§' || it.is_ascii_digit());
    tie_where(text, |before, after| before == "§" || (is_number(before) && begins(after)))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit())
}

fn tie_where(text: &str, ties: impl Fn(&str, &str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last: Option<&str> = None;
    let mut count = 0;
    for word in text.split(' ') {
        if let Some(last) = last {
            count = if ties(last, word) { count + 1 } else { 0 };
            out.push(if (1..=LONGEST_TIE).contains(&count) { FIRM } else { ' ' });
        }
        out.push_str(word);
        last = Some(word);
    }
    out
}

fn loosen(line: &str) -> String {
    line.chars().map(|ch| if is_firm_space(ch) { ' ' } else { ch }).collect()
}

/// Whether a link's words are themselves where it goes, so that print loses nothing without the address.
pub(crate) fn says_its_address(url: &str, text: &str) -> bool {
    let digits = |it: &str| it.chars().filter(char::is_ascii_digit).collect::<String>();
    if let Some(address) = url.strip_prefix("mailto:") {
        let address = address.split('?').next().unwrap_or_default();
        return text.trim() == address;
    }
    if let Some(number) = url.strip_prefix("tel:") {
        let said = digits(text);
        let national = said.trim_start_matches('0');
        return national.len() >= 3 && digits(number).ends_with(national);
    }
    let bare = |it: &str| {
        let it = it.trim().trim_end_matches('/');
        it.strip_prefix("https://").or_else(|| it.strip_prefix("http://")).unwrap_or(it).to_owned()
    };
    bare(url) == bare(text)
}

/// The words of pieces of text, ready to be wrapped: dates and periods tied together.
pub(crate) fn tied_words(spans: &[Span], note: &mut dyn FnMut(&str, &str) -> String) -> String {
    let mut out = String::new();
    for span in spans {
        match span {
            Span::Text(text) => out.push_str(text),
            Span::Together(text) => out.push_str(&tie(text)),
            Span::Break => out.push('\n'),
            Span::Strong(inner) | Span::Emph(inner) | Span::Gap(inner) | Span::Foreign { inner, .. } => {
                out.push_str(&tied_words(inner, note));
            }
            Span::Link { url, inner } => {
                let words = tied_words(inner, note);
                let is_number = url.starts_with("tel:");
                out.push_str(&if is_number { tie(&words) } else { words.clone() });
                out.push_str(&note(url, &words));
            }
        }
    }
    out
}
