//! Articles, paragraphs, points and recitals of the General Data Protection Regulation, as authors write them.

use std::ops::Range;

use super::tokens::Tokens;
use super::words::{self, Article};
use super::{Cited, What};
use crate::law::Tongue;
use crate::law::cite::GdprPoint;

/// The last article of the regulation.
const LAST_ARTICLE: u16 = 99;
/// The last recital of the regulation.
const LAST_RECITAL: u16 = 173;

/// What follows the number of an article.
#[derive(Debug, Default)]
struct Tail {
    paragraphs: Vec<u16>,
    subparagraph: Option<u8>,
    points: Vec<char>,
    end: usize,
}

/// The citations of articles around the word at a place, and the place after them.
pub(super) fn articles(text: &Tokens<'_>, at: usize, tongue: Tongue, out: &mut Vec<Cited>) -> Option<usize> {
    if text.word(at) == "gdpr" {
        return named_number(text, at, tongue, out);
    }
    let (form, several) = words::article(text.word(at))?;
    // The full stop of "art."
    let after = if form == Article::Short && text.is_mark(at + 1, '.') { at + 2 } else { at + 1 };
    let before = if form == Article::Before { None } else { numbers_before(text, at) };
    let (first, found, end) = match before {
        Some((first, numbers)) => {
            let last = numbers.len().saturating_sub(1);
            let tail = tail(text, after, tongue);
            let end = tail.end;
            let found = numbers.iter().enumerate().map(|(place, it)| {
                let own = if place == last { points_of(*it, &tail) } else { vec![plain(*it)] };
                own.into_iter()
            });
            (first, found.flatten().collect::<Vec<_>>(), end)
        }
        None => {
            let (found, end) = numbers_after(text, after, several, tongue)?;
            (at, found, end)
        }
    };
    let (first, found) = point_first(text, first, found);
    push(text, first..end, found, out);
    Some(end)
}

/// "GDPR 6.1 c", where no word for an article stands.
fn named_number(text: &Tokens<'_>, at: usize, tongue: Tongue, out: &mut Vec<Cited>) -> Option<usize> {
    let article = article_number(text, at + 1)?;
    let follows = text.word(at + 2);
    if words::article(follows).is_some() || text.is_mark(at + 2, '§') || is_unit(follows) {
        return None;
    }
    let tail = tail(text, at + 2, tongue);
    let dotted = text.is_mark(at + 2, '.') && !text.is_spaced(at + 3) && !text.digits(at + 3).is_empty();
    if dotted && tail.paragraphs.is_empty() {
        return None;
    }
    let end = tail.end;
    push(text, at + 1..end, points_of(article, &tail), out);
    Some(end)
}

/// Words that make a number a quantity.
fn is_unit(word: &str) -> bool {
    ["vuo", "kuukau", "päiv", "år", "månad", "dag", "year", "month", "day"].iter().any(|it| word.starts_with(it))
}

fn article_number(text: &Tokens<'_>, at: usize) -> Option<u16> {
    text.small(at).filter(|it| (1..=LAST_ARTICLE).contains(it))
}

fn plain(article: u16) -> (GdprPoint, bool) {
    (GdprPoint { article, paragraph: None, subparagraph: None, point: None }, true)
}

/// The numbers before a Finnish word for an article: "15, 16 ja 18 artikla", "15–22 artikla".
fn numbers_before(text: &Tokens<'_>, at: usize) -> Option<(usize, Vec<u16>)> {
    let mut first = at.checked_sub(1)?;
    let mut numbers = vec![article_number(text, first)?];
    // A list is short; twenty pieces are more than anybody writes.
    for _ in 0..20 {
        let Some(joint) = first.checked_sub(1) else { break };
        let Some(other) = joint.checked_sub(1) else { break };
        let Some(number) = article_number(text, other) else { break };
        if text.is_mark(joint, '-') {
            let last = numbers.first().copied().unwrap_or(number);
            numbers.splice(..0, number..last);
        } else if text.is_mark(joint, ',') || words::joins(text.word(joint)) {
            numbers.insert(0, number);
        } else {
            break;
        }
        first = other;
    }
    Some((first, numbers))
}

/// The articles after a word for them: "6.1 c", "15–22", "6.1 c och 9.2 g".
fn numbers_after(
    text: &Tokens<'_>,
    at: usize,
    several: bool,
    tongue: Tongue,
) -> Option<(Vec<(GdprPoint, bool)>, usize)> {
    let article = article_number(text, at)?;
    let first = tail(text, at + 1, tongue);
    let mut end = first.end;
    let mut found = points_of(article, &first);
    let mut last = article;
    for _ in 0..20 {
        let to = text.is_mark(end, '-') || (several && matches!(text.word(end), "to" | "till"));
        let comma = text.is_mark(end, ',');
        let joined = if to || comma || words::joins(text.word(end)) { end + 1 } else { break };
        // "13, 14, and 15"
        let joined = joined + usize::from(comma && words::joins(text.word(joined)));
        let Some(next) = article_number(text, joined).filter(|_| !text.is_mark(joined + 1, '§')) else { break };
        let narrower = tail(text, joined + 1, tongue);
        let is_narrow = narrower.end > joined + 1;
        let follows = text.word(joined + 1);
        if comma && joined == end + 1 && !is_narrow && !follows.is_empty() && !words::joins(follows) {
            break;
        }
        if to && next > last && (several || !is_narrow) {
            found.extend((last + 1..next).map(plain));
        } else if to || !(several || is_narrow) {
            break;
        }
        end = narrower.end;
        found.extend(points_of(next, &narrower));
        last = next;
    }
    Some((found, end))
}

/// What narrows an article: paragraphs, a subparagraph, points.
fn tail(text: &Tokens<'_>, at: usize, tongue: Tongue) -> Tail {
    let mut tail = Tail { end: at, ..Tail::default() };
    bracketed(text, &mut tail);
    if tail.paragraphs.is_empty() {
        worded(text, &mut tail, tongue);
    }
    let comma = usize::from(text.is_mark(tail.end, ','));
    if let Some(number) = words::ordinal(text.word(tail.end + comma))
        && words::is_subparagraph(text.word(tail.end + comma + 1))
    {
        tail.subparagraph = Some(number);
        tail.end += comma + 2;
    }
    if tail.points.is_empty() {
        let comma = usize::from(text.is_mark(tail.end, ','));
        let named = usize::from(words::names_point(text.word(tail.end + comma)));
        let from = if named == 1 { tail.end + comma + 1 } else { tail.end };
        if let Some((points, end)) = points(text, from, tongue, named == 1) {
            tail.points = points;
            tail.end = end;
        }
    }
    tail
}

/// "6.1", "6(1)", "13(1) and (2)".
fn bracketed(text: &Tokens<'_>, tail: &mut Tail) {
    let at = tail.end;
    if text.is_mark(at, '.') && !text.is_spaced(at) && !text.is_spaced(at + 1) {
        let date = text.is_mark(at + 2, '.') && !text.is_spaced(at + 3) && !text.digits(at + 3).is_empty();
        if let Some(number) = text.small(at + 1).filter(|_| !date) {
            tail.paragraphs.push(number);
            // "6.1.c"
            let dotted = text.is_mark(at + 2, '.') && !text.is_spaced(at + 3) && letter(text, at + 3).is_some();
            tail.end = at + 2 + usize::from(dotted);
        }
        return;
    }
    while let Some(number) = text.small(tail.end + 1).filter(|_| in_brackets(text, tail.end)) {
        tail.paragraphs.push(number);
        let end = tail.end + 3;
        let joined = words::joins(text.word(end)) || text.is_mark(end, ',');
        let more = joined && in_brackets(text, end + 1) && text.small(end + 2).is_some();
        tail.end = end + usize::from(more);
        if !more {
            break;
        }
    }
}

fn in_brackets(text: &Tokens<'_>, at: usize) -> bool {
    text.is_mark(at, '(') && text.is_mark(at + 2, ')')
}

/// "1 kohdan c alakohta", "1c kohta", "kohta 1 c", "punkt 1", "paragraph 1".
fn worded(text: &Tokens<'_>, tail: &mut Tail, tongue: Tongue) {
    let at = tail.end + usize::from(text.is_mark(tail.end, ','));
    if words::names_paragraph(text.word(at))
        && let Some(number) = text.small(at + 1)
        && !text.is_mark(at + 2, '§')
    {
        tail.paragraphs.push(number);
        tail.end = at + 2;
        return;
    }
    let mut numbers = Vec::new();
    let mut next = at;
    while let Some(number) = text.small(next) {
        numbers.push(number);
        next += 1;
        if words::is_kohta(text.word(next)) {
            let stop = usize::from(text.word(next) == "k" && text.is_mark(next + 1, '.'));
            tail.paragraphs = numbers;
            tail.end = next + 1 + stop;
            return;
        }
        // "1c kohta", "1 c kohta"
        if let Some((points, end)) = points(text, next, tongue, true)
            && words::is_kohta(text.word(end))
        {
            tail.paragraphs = numbers;
            tail.points = points;
            tail.end = end + 1;
            return;
        }
        if !(text.is_mark(next, ',') || words::joins(text.word(next))) {
            return;
        }
        next += 1;
    }
    // "c kohta", without a paragraph
    if let Some((points, end)) = points(text, at, tongue, true)
        && words::is_kohta(text.word(end))
    {
        tail.points = points;
        tail.end = end + 1;
    }
}

/// Lettered points and the word for them after them: "c alakohta", "c- ja e-alakohta", "(c) and (e)", "c och e", "a–c".
///
/// `surely` when a word has said that a letter comes.
fn points(text: &Tokens<'_>, at: usize, tongue: Tongue, surely: bool) -> Option<(Vec<char>, usize)> {
    let (first, mut end) = one_point(text, at, tongue, surely)?;
    let mut found = vec![first];
    for _ in 0..26 {
        let last = found.last().copied().unwrap_or(first);
        let dash = text.is_mark(end, '-');
        let comma = text.is_mark(end, ',');
        let joined = end + 1 + usize::from(dash && words::joins(text.word(end + 1)));
        if !(dash || comma || words::joins(text.word(end))) {
            break;
        }
        // "6.1 c, i" is more likely a preposition than a point.
        let Some((next, after)) = one_point(text, joined, tongue, false) else { break };
        if comma && next == 'i' {
            break;
        }
        if dash && joined == end + 1 && next > last {
            found.extend((last..next).skip(1));
        }
        found.push(next);
        end = after;
    }
    let dash = usize::from(text.is_mark(end, '-'));
    if words::is_alakohta(text.word(end + dash)) || (dash == 1 && words::is_kohta(text.word(end + 1))) {
        end += dash + 1;
    }
    Some((found, end))
}

/// One point: "(c)", "c)", "c".
fn one_point(text: &Tokens<'_>, at: usize, tongue: Tongue, surely: bool) -> Option<(char, usize)> {
    if text.is_mark(at, '(') {
        return Some((letter(text, at + 1)?, at + 3)).filter(|_| text.is_mark(at + 2, ')'));
    }
    let found = letter(text, at)?;
    if text.is_mark(at + 1, ')') && !text.is_spaced(at + 1) {
        return Some((found, at + 2));
    }
    // "t.ex.", "e.g.", "d.v.s."
    let short = text.is_mark(at + 1, '.') && !text.is_spaced(at + 2) && !text.word(at + 2).is_empty();
    let capital = text.get(at).is_some_and(|it| it.capital);
    if short || (capital && !surely) {
        return None;
    }
    let follows = text.word(at + 1);
    let preposition = match tongue {
        // "artikel 6 i förordningen"
        Tongue::Sv => found == 'i' && !follows.is_empty() && follows != "i" && !surely,
        // "under Article 6 a controller"
        Tongue::En => {
            matches!(found, 'a' | 'i') && text.is_spaced(at) && !follows.is_empty() && !surely && follows != "of"
        }
        Tongue::Fi => false,
    };
    Some((found, at + 1)).filter(|_| !preposition)
}

fn letter(text: &Tokens<'_>, at: usize) -> Option<char> {
    let mut letters = text.word(at).chars();
    // No paragraph has more points than Article 57(1), which ends with (v).
    letters.next().filter(|it| ('a'..='v').contains(it) && letters.next().is_none())
}

/// "punkt 1c i artikel 6", "led c i artikel 6.1", "point (c) of Article 6(1)": what stands before the article.
fn point_first(text: &Tokens<'_>, first: usize, found: Vec<(GdprPoint, bool)>) -> (usize, Vec<(GdprPoint, bool)>) {
    let unchanged = |found| (first, found);
    let [(article, _)] = found.as_slice() else { return unchanged(found) };
    if article.point.is_some() || !matches!(text.word_before(first), "i" | "of") {
        return unchanged(found);
    }
    // Back over letters, numbers and the words for them; ten pieces are more than anybody writes.
    let mut start = first.saturating_sub(1);
    for _ in 0..10 {
        let Some(before) = start.checked_sub(1) else { break };
        let word = text.word(before);
        let belongs = text.small(before).is_some()
            || letter(text, before).is_some()
            || words::names_point(word)
            || words::names_paragraph(word)
            || words::joins(word)
            || [',', '(', ')'].iter().any(|it| text.is_mark(before, *it));
        if !belongs {
            break;
        }
        start = before;
    }
    while start < first && !(words::names_point(text.word(start)) || words::names_paragraph(text.word(start))) {
        start += 1;
    }
    let mut tail = Tail { paragraphs: article.paragraph.into_iter().collect(), end: start, ..Tail::default() };
    for at in start..first.saturating_sub(1) {
        if let Some(number) = text.small(at) {
            tail.paragraphs.push(number);
        } else if let Some(it) = letter(text, at) {
            tail.points.push(it);
        }
    }
    if start >= first || (tail.points.is_empty() && tail.paragraphs.is_empty()) {
        return unchanged(found);
    }
    (start, points_of(article.article, &tail))
}

/// The places that an article and what narrows it name, each with whether nothing had to be guessed.
fn points_of(article: u16, tail: &Tail) -> Vec<(GdprPoint, bool)> {
    let one = |paragraph, point| GdprPoint { article, paragraph, subparagraph: tail.subparagraph, point };
    // Where only one paragraph of the article has lettered points, authors leave its number out.
    let lone = match article {
        5 | 6 => Some(1),
        9 | 22 => Some(2),
        _ => None,
    };
    match (tail.paragraphs.as_slice(), tail.points.as_slice()) {
        ([], []) => vec![(one(None, None), true)],
        ([], points) => points.iter().map(|it| (one(lone, Some(*it)), false)).collect(),
        (paragraphs, []) => paragraphs.iter().map(|it| (one(Some(*it), None), true)).collect(),
        ([before @ .., last], points) => {
            let whole = before.iter().map(|it| (one(Some(*it), None), true));
            whole.chain(points.iter().map(|it| (one(Some(*last), Some(*it)), true))).collect()
        }
    }
}

/// Keeps what is found, unless another instrument is named beside it.
fn push(text: &Tokens<'_>, pieces: Range<usize>, found: Vec<(GdprPoint, bool)>, out: &mut Vec<Cited>) {
    let named = match instrument(text, &pieces) {
        Instrument::Other => return,
        Instrument::Regulation => true,
        Instrument::Unsaid => false,
    };
    let range = text.bytes(pieces.start, pieces.end.saturating_sub(1));
    let cited = |(point, precise)| Cited { range: range.clone(), what: What::Gdpr { point, precise, named } };
    out.extend(found.into_iter().map(cited));
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Instrument {
    Regulation,
    Other,
    Unsaid,
}

/// The instrument that is named nearest: after "i" and "of", else before in the same sentence.
fn instrument(text: &Tokens<'_>, pieces: &Range<usize>) -> Instrument {
    const NEAR: usize = 8;
    if matches!(text.word(pieces.end), "i" | "of") {
        let near = pieces.end + 1..pieces.end + 1 + NEAR;
        let ahead = near.take_while(|it| !text.begins_sentence(*it)).find_map(|it| instrument_at(text, it));
        if let Some(it) = ahead {
            return it;
        }
    }
    for at in (pieces.start.saturating_sub(NEAR)..pieces.start).rev() {
        if let Some(it) = instrument_at(text, at) {
            return it;
        }
        if text.begins_sentence(at) {
            break;
        }
    }
    Instrument::Unsaid
}

fn instrument_at(text: &Tokens<'_>, at: usize) -> Option<Instrument> {
    let word = text.word(at);
    if word.is_empty() {
        let number = matches!((text.digits(at), text.digits(at + 2)), ("2016", "679") | ("679", "2016"));
        return (number && text.is_mark(at + 1, '/')).then_some(Instrument::Regulation);
    }
    let finnish = word == "tietosuoja" && text.is_mark(at + 1, '-') && text.word(at + 2).starts_with("asetu");
    let regulation = finnish
        || word == "gdpr"
        || word.starts_with("tietosuojaasetu")
        || word.starts_with("dataskyddsförordning")
        || (word == "regulation" && text.word_before(at) == "protection");
    if regulation {
        return Some(Instrument::Regulation);
    }
    words::is_other_instrument(word).then_some(Instrument::Other)
}

/// The recitals around the word at a place, and the place after them: "skäl 41", "recitals 41 and 42",
/// "johdanto-osan 41 kappale".
pub(super) fn recitals(text: &Tokens<'_>, at: usize, out: &mut Vec<Cited>) -> Option<usize> {
    let mut found = Vec::new();
    let (first, end) = if words::is_recital(text.word(at)) {
        let mut end = at + 1;
        loop {
            let bracket = usize::from(in_brackets(text, end));
            let Some(number) = recital_number(text, end + bracket) else { break };
            found.push(number);
            end += 1 + 2 * bracket;
            let joined = text.is_mark(end, ',') || words::joins(text.word(end));
            let more = joined && (text.small(end + 1).is_some() || in_brackets(text, end + 1));
            if !more || found.len() > 20 {
                break;
            }
            end += 1;
        }
        // "41 johdantokappale"
        let before = at.checked_sub(1).filter(|it| found.is_empty() && recital_number(text, *it).is_some());
        found.extend(before.and_then(|it| recital_number(text, it)));
        (before.unwrap_or(at), end)
    } else {
        let finnish = text.word(at) == "johdanto" && text.is_mark(at + 1, '-') && text.word(at + 2).starts_with("osa");
        let number = recital_number(text, at + 3).filter(|_| finnish)?;
        let dot = usize::from(text.is_mark(at + 4, '.'));
        if !text.word(at + 4 + dot).starts_with("kappale") {
            return None;
        }
        found.push(number);
        (at, at + 5 + dot)
    };
    if found.is_empty() {
        return None;
    }
    let range = text.bytes(first, end.saturating_sub(1));
    out.extend(found.into_iter().map(|it| Cited { range: range.clone(), what: What::Recital(it) }));
    Some(end)
}

fn recital_number(text: &Tokens<'_>, at: usize) -> Option<u16> {
    text.small(at).filter(|it| (1..=LAST_RECITAL).contains(it))
}
