//! Acts by number, by name and by section, as authors write them.

use std::ops::Range;

use super::tokens::{Kind, Tokens};
use super::{Cited, CitedAct, CitedTitle, Extent, What, words};
use crate::lang::Lang;
use crate::law::statute;

/// How many pieces before a number may belong to the title.
const LONGEST_TITLE: usize = 40;

/// The acts cited in a text, and the numbers of the Union's acts.
pub(super) fn find(text: &Tokens<'_>, lang: &Lang, out: &mut Vec<Cited>) {
    let mut at = 0;
    // The first piece that no citation has taken.
    let mut free = 0;
    while at < text.len() {
        let end = numbered(text, at, free, out).or_else(|| sectioned(text, at, free, lang, out));
        if let Some(end) = end {
            free = end;
        }
        at = end.unwrap_or(at + 1).max(at + 1);
    }
}

/// A number of an act at a place, with all that belongs to it; the place after it.
fn numbered(text: &Tokens<'_>, at: usize, free: usize, out: &mut Vec<Cited>) -> Option<usize> {
    let (number, end) = pair(text, at)?;
    let whole = text.bytes(at, end - 1);
    if let Some(of_union) = union(text, at, end, &number) {
        out.push(Cited { range: whole, what: of_union });
        return Some(end);
    }
    let normal = statute::normalise_number(&number)?;
    if is_file_number(text, at, end) {
        return None;
    }
    let start = sentence_start(text, at, free);
    let bracket = at.checked_sub(1).filter(|it| text.is_mark(*it, '('));
    let before = bracket.unwrap_or(at);
    let (sections_before, name_end) = sections_ending(text, start, before);
    let title = title_before(text, start, name_end).or_else(|| title_after(text, end));
    let leading = leading_sections(text, start, title.as_ref());
    let comma = usize::from(text.is_mark(end, ','));
    let closed = usize::from(text.is_mark(end, ')'));
    let after_bracket = end + closed + usize::from(closed == 1 && text.is_mark(end + closed, ','));
    let (sections, end) = section_list(text, end + comma)
        .or_else(|| section_list(text, after_bracket))
        .map_or((String::new(), end), |(it, end)| (it, end));
    let sections = [sections, sections_before, leading].into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    let law_near = (start..at).any(|it| words::is_law(text.word(it)));
    let certain = law_near || title.is_some() || !sections.is_empty();
    if !certain && !likely(&normal, &number) {
        return None;
    }
    let act = CitedAct { number: Some(normal), title, sections, certain };
    out.push(Cited { range: whole, what: What::Act(act) });
    Some(end)
}

/// Two numbers with a slash between: "1050/2018", "16.11.2017/760". As written, and the place after them.
fn pair(text: &Tokens<'_>, at: usize) -> Option<(String, usize)> {
    let first = text.digits(at);
    // Not the middle of a longer code or date.
    let begins = text.is_spaced(at) || at.checked_sub(1).and_then(|it| text.get(it)).is_none_or(opens);
    if first.is_empty() || !begins {
        return None;
    }
    let mut end = at + 1;
    let mut written = first.to_owned();
    while text.is_mark(end, '.') && !text.digits(end + 1).is_empty() && !text.is_spaced(end + 1) && end < at + 5 {
        written = format!("{written}.{}", text.digits(end + 1));
        end += 2;
    }
    let second = text.digits(end + 1);
    let tight = !text.is_spaced(end) && !text.is_spaced(end + 1);
    if !text.is_mark(end, '/') || second.is_empty() || !tight {
        return None;
    }
    Some((format!("{written}/{second}"), end + 2))
}

fn opens(it: &super::tokens::Token<'_>) -> bool {
    matches!(it.kind, Kind::Mark('(' | '[' | '"' | '”' | '“' | '¶'))
}

/// The act of the Union that a number belongs to, when the text says so.
fn union(text: &Tokens<'_>, at: usize, end: usize, number: &str) -> Option<What> {
    if matches!(number, "2016/679" | "679/2016") {
        return Some(What::Regulation);
    }
    let is_union = |word: &str| matches!(word, "eu" | "ey" | "eg" | "ec" | "ety" | "eeg" | "eec" | "euratom");
    if text.is_mark(end, '/') && is_union(text.word(end + 1)) {
        return Some(What::Union(number.to_owned()));
    }
    let mut before = at.checked_sub(1)?;
    // "(EU) N:o 910/2014", "nr 910/2014", "(EU, Euratom) 2018/1046"
    for _ in 0..7 {
        let word = text.word(before);
        if is_union(word) {
            return Some(What::Union(number.to_owned()));
        }
        let skips = matches!(word, "n" | "o" | "nro" | "nr" | "no")
            || [')', ':', '.', ','].iter().any(|it| text.is_mark(before, *it));
        if !skips {
            break;
        }
        before = before.checked_sub(1)?;
    }
    let word = text.word(before);
    let named = ["päätö", "genomförandebeslut", "beslut", "decision", "direktiiv", "direktiv", "directive"];
    named.iter().any(|it| word.contains(it)).then(|| What::Union(number.to_owned()))
}

/// Whether the number is one of a file, a bill, a judgment, or the beginning of a longer code.
fn is_file_number(text: &Tokens<'_>, at: usize, end: usize) -> bool {
    let tight = !text.is_spaced(end);
    let goes_on = tight
        && (text.is_mark(end, '/')
            || !text.word(end).is_empty()
            || (['-', '.', ':'].iter().any(|it| text.is_mark(end, *it)) && !text.digits(end + 1).is_empty()));
    let mut before = at;
    while let Some(it) = before.checked_sub(1).filter(|it| [':', '.'].iter().any(|mark| text.is_mark(*it, *mark))) {
        before = it;
    }
    goes_on || words::is_file_number(text.word_before(before)) || matches!(text.word(end), "vp" | "rd")
}

/// Whether a bare number is more likely an act than a month, a pair of years or a fraction.
fn likely(normal: &str, written: &str) -> bool {
    let serial = normal.split('/').next().and_then(|it| it.parse::<u16>().ok()).unwrap_or_default();
    let as_today = written == normal;
    serial > 12 && !(1800..2100).contains(&serial) && (as_today || serial >= 100)
}

/// Where the sentence around a place begins, at most [`LONGEST_TITLE`] pieces back and not inside another citation.
fn sentence_start(text: &Tokens<'_>, at: usize, free: usize) -> usize {
    let first = at.saturating_sub(LONGEST_TITLE).max(free);
    (first..at).rev().find(|it| text.begins_sentence(*it)).unwrap_or(first)
}

/// The name of the act that ends before a place.
fn title_before(text: &Tokens<'_>, start: usize, end: usize) -> Option<CitedTitle> {
    let last = end.checked_sub(1)?;
    let law = (start..end).rev().find(|it| words::is_law(text.word(*it)))?;
    let title = |from: usize, to: usize, extent| Some(CitedTitle { range: text.bytes(from, to), extent });
    let word = text.word(law);
    let of = text.word(law + 1);
    if law < last && words::is_bare_law(word) {
        // "laki X:stä", "lagen om X", "Act on X"; words before "lagen" belong to the sentence.
        let opens = !matches!(word, "lagen" | "lag") || matches!(of, "om" | "angående");
        return if opens { title(law, last, Extent::Whole) } else { None };
    }
    if law != last {
        return None;
    }
    if !words::is_bare_law(word) {
        return title(law, law, Extent::Word);
    }
    let before = text.word_before(law);
    if before.starts_with("annet") || before.starts_with("annett") {
        return title(start, law, Extent::Ending);
    }
    if matches!(word, "act" | "decree") {
        let capital =
            |it: &usize| text.get(*it).is_some_and(|it| it.capital) || matches!(text.word(*it), "of" | "and" | "on");
        let from = (start..law).rev().take_while(capital).last().filter(|it| *it < law)?;
        let from = if matches!(text.word(from), "the" | "of" | "and" | "on") { from + 1 } else { from };
        return title(from, law, Extent::Whole);
    }
    None
}

/// The name of the act that begins after its number: "1050/2018 tietosuojalaki", "(661/2009) lagen om …".
fn title_after(text: &Tokens<'_>, end: usize) -> Option<CitedTitle> {
    let at = end + usize::from(text.is_mark(end, ')')) + usize::from(text.is_mark(end, ','));
    let compound = words::is_law_compound(text.word(at)) && text.is_spaced(at);
    compound.then(|| CitedTitle { range: text.bytes(at, at), extent: Extent::Word })
}

/// Sections before a Swedish or English name: "146 § i lagen …", "section 29 of the Act …".
fn leading_sections(text: &Tokens<'_>, start: usize, title: Option<&CitedTitle>) -> String {
    let Some(title) = title else { return String::new() };
    let Some(name) = (start..text.len()).find(|it| text.get(*it).is_some_and(|it| it.range.start >= title.range.start))
    else {
        return String::new();
    };
    let Some(mut before) = name.checked_sub(1) else { return String::new() };
    if text.word(before) == "the" {
        before = before.saturating_sub(1);
    }
    if !matches!(text.word(before), "i" | "of" | "enligt") {
        return String::new();
    }
    sections_ending(text, start, before).0
}

/// Sections that end right before a place, and where they begin: "tietosuojalain 4 §:n 1 momentin 2 kohta (1050/2018)".
fn sections_ending(text: &Tokens<'_>, start: usize, end: usize) -> (String, usize) {
    let from = start.max(end.saturating_sub(16));
    let found =
        (from..end).find_map(|it| section_list(text, it).filter(|(_, after)| *after == end).map(|found| (it, found)));
    found.map_or((String::new(), end), |(at, (sections, _))| (sections, at))
}

/// Sections at a place in the short Finnish form, and the place after them.
fn section_list(text: &Tokens<'_>, at: usize) -> Option<(String, usize)> {
    if matches!(text.word(at), "section" | "sections" | "chapter") {
        return english_sections(text, at);
    }
    let mut out = String::new();
    let mut next = at;
    let mut end = at;
    let mut numbers = String::new();
    let mut has_section = false;
    // Bounded: nobody writes longer lists in one breath.
    for _ in 0..40 {
        if let Some(number) = text.small(next) {
            numbers.push_str(&number.to_string());
            next += 1;
            if let Some(letter) = own_letter(text, next) {
                numbers.push_str(&format!(" {letter}"));
                next += 1;
            }
            continue;
        }
        if let Some((unit, after)) = section_unit(text, next).filter(|_| !numbers.is_empty()) {
            if unit != "§" && unit != "luku" && !has_section {
                break;
            }
            has_section |= unit == "§";
            let blank = if out.is_empty() || out.ends_with(' ') { "" } else { " " };
            out.push_str(&format!("{blank}{} {unit}", std::mem::take(&mut numbers).trim()));
            next = after;
            end = next;
            continue;
        }
        let joined = words::joins(text.word(next)) || text.is_mark(next, ',');
        if numbers.is_empty() {
            // Another section after this one: "3 § ja 5 §".
            let more = joined && section_list_begins(text, next + 1);
            if !more {
                break;
            }
            out.push_str(", ");
        } else if text.is_mark(next, '-') {
            numbers.push('–');
        } else if joined && text.small(next + 1).is_some() {
            numbers.push_str(if text.is_mark(next, ',') { ", " } else { " ja " });
        } else {
            break;
        }
        next += 1;
    }
    has_section.then_some((out.trim_end_matches([',', ' ']).to_owned(), end))
}

/// Whether a section follows: a number, perhaps with a letter, and the sign.
fn section_list_begins(text: &Tokens<'_>, at: usize) -> bool {
    text.small(at).is_some()
        && (text.is_mark(at + 1, '§') || (own_letter(text, at + 1).is_some() && text.is_mark(at + 2, '§')))
}

/// The letter of "53 e §"; not the "k" of "2 k.".
fn own_letter(text: &Tokens<'_>, at: usize) -> Option<char> {
    let mut letters = text.word(at).chars();
    let letter = letters.next().filter(|it| it.is_ascii_lowercase() && letters.next().is_none())?;
    let follows = text.is_mark(at + 1, '§') || text.is_mark(at + 1, '-') || matches!(text.word(at + 1), "luku" | "kap");
    let listed = words::joins(text.word(at + 1)) && text.small(at + 2).is_some();
    (follows || listed).then_some(letter)
}

/// A unit of an act at a place, in its short form, and the place after it.
fn section_unit(text: &Tokens<'_>, at: usize) -> Option<(&'static str, usize)> {
    if text.is_mark(at, '§') {
        // "§:n", "§§"
        let ending = text.is_mark(at + 1, ':') && !text.is_spaced(at + 1) && !text.word(at + 2).is_empty();
        let twice = usize::from(text.is_mark(at + 1, '§'));
        return Some(("§", at + 1 + if ending { 2 } else { twice }));
    }
    let word = text.word(at);
    let stop = usize::from(text.is_mark(at + 1, '.') && !text.is_spaced(at + 1));
    match word {
        "mom" => Some(("mom.", at + 1 + stop)),
        "k" | "p" => Some(("k.", at + 1 + stop)),
        "kap" => Some(("luku", at + 1 + stop)),
        "momentet" | "momenten" => Some(("mom.", at + 1)),
        "punkt" | "punkten" | "punkterna" => Some(("k.", at + 1)),
        "kapitlet" => Some(("luku", at + 1)),
        _ if word.starts_with("moment") => Some(("mom.", at + 1)),
        _ if words::is_kohta(word) => Some(("k.", at + 1)),
        _ if word == "luku" || word.starts_with("luvu") => Some(("luku", at + 1)),
        _ => None,
    }
}

/// "section 29, subsection 1, paragraph 2", "sections 3 and 5".
fn english_sections(text: &Tokens<'_>, at: usize) -> Option<(String, usize)> {
    let mut out = String::new();
    let mut end = at;
    let mut next = at;
    for (names, unit) in [
        (["chapter", "chapters"], "luku"),
        (["section", "sections"], "§"),
        (["subsection", "subsections"], "mom."),
        (["paragraph", "paragraphs"], "k."),
    ] {
        let comma = usize::from(text.is_mark(next, ','));
        if !names.contains(&text.word(next + comma)) {
            continue;
        }
        let (numbers, after) = english_numbers(text, next + comma + 1)?;
        out.push_str(&format!("{}{numbers} {unit}", if out.is_empty() { "" } else { " " }));
        next = after;
        end = after;
    }
    Some((out, end)).filter(|(it, _)| it.contains('§'))
}

fn english_numbers(text: &Tokens<'_>, at: usize) -> Option<(String, usize)> {
    let mut out = String::new();
    let mut next = at;
    for _ in 0..20 {
        out.push_str(&text.small(next)?.to_string());
        next += 1;
        let letter = text.word(next);
        if letter.len() == 1 && !text.is_spaced(next) {
            out.push_str(&format!(" {letter}"));
            next += 1;
        }
        let joint = match () {
            () if text.small(next + 1).is_none() => break,
            () if text.is_mark(next, '-') || text.word(next) == "to" => "–",
            () if text.is_mark(next, ',') => ", ",
            () if words::joins(text.word(next)) => " ja ",
            () => break,
        };
        out.push_str(joint);
        next += 1;
    }
    Some((out, next))
}

/// A section of an act that is named without its number, or not at all: "Dataskyddslagen 8 §", "8 § i dataskyddslagen",
/// "3 § 2 mom.".
fn sectioned(text: &Tokens<'_>, at: usize, free: usize, lang: &Lang, out: &mut Vec<Cited>) -> Option<usize> {
    if text.small(at).is_none() && !matches!(text.word(at), "section" | "sections" | "chapter") {
        return None;
    }
    let (sections, end) = section_list(text, at)?;
    // The number that follows takes the sections with it: "146 § i lagen … (320/2017)".
    if takes_number(text, end, at) {
        return None;
    }
    let before = at.checked_sub(1).filter(|it| *it >= free && words::is_law_compound(text.word(*it)));
    let the = usize::from(text.word(end + 1) == "the");
    let links = matches!(text.word(end), "i" | "of" | "enligt");
    let after = Some(end + 1 + the).filter(|it| links && words::is_law_compound(text.word(*it)));
    let english = || Some(end + 1 + the).filter(|_| links).and_then(|it| english_name(text, it));
    let name = before.or(after).map(|it| it..it + 1).or_else(english);
    let title = name.as_ref().map(|it| CitedTitle { range: text.bytes(it.start, it.end - 1), extent: Extent::Word });
    let number = name.as_ref().and_then(|it| known_by_name(text, it, lang));
    let first = name.as_ref().map_or(at, |it| it.start.min(at));
    let last = name.map_or(end, |it| it.end.max(end));
    let act = CitedAct { number, title, sections, certain: true };
    out.push(Cited { range: text.bytes(first, last - 1), what: What::Act(act) });
    Some(last)
}

/// "Data Protection Act": capitals up to the word for an act.
fn english_name(text: &Tokens<'_>, at: usize) -> Option<Range<usize>> {
    let capital = |it: &usize| text.get(*it).is_some_and(|it| it.capital);
    let end = (at..at + 8).take_while(capital).find(|it| matches!(text.word(*it), "act" | "decree"))?;
    (end > at).then(|| at..end + 1)
}

/// Whether the sections belong to an act whose number follows in the same sentence.
fn takes_number(text: &Tokens<'_>, end: usize, at: usize) -> bool {
    let bracket = usize::from(text.is_mark(end, '('));
    if pair(text, end + bracket).is_some() && at + LONGEST_TITLE > end {
        return true;
    }
    if !matches!(text.word(end), "i" | "of" | "enligt") {
        return false;
    }
    let near = end + 1..(end + LONGEST_TITLE).min(text.len());
    let mut near = near.take_while(|it| !text.begins_sentence(*it) && section_list(text, *it).is_none());
    near.any(|it| pair(text, it).is_some())
}

/// The number of the act that has just this name.
fn known_by_name(text: &Tokens<'_>, name: &Range<usize>, lang: &Lang) -> Option<String> {
    let name = name.clone().map(|it| text.word(it)).collect::<Vec<_>>().join(" ");
    statute::nearest_by_title(&name, lang).map(|it| it.number.to_owned())
}
