//! The facts in a text that no translation changes: dates, periods, numbers, acts, addresses; without them only readers of
//! two languages would notice that one of them says something else.

#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use crate::lang::Lang;
use crate::law::cite::{Cited, What};
use words::Unit;

/// A fact of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// The fact in a form that is the same in every language.
    pub key: String,
    /// Whether another language may leave it out: "two", ordinals and times of day are often said otherwise.
    pub optional: bool,
    /// How many units a period has, as it is written: another language may tell an age as a bare number.
    pub count: Option<u32>,
}

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A day, or a month of a year.
    Date,
    /// A length of time.
    Period,
    /// A number.
    Number,
    /// An act by its number.
    Act,
    /// An e-mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A web address, by its host.
    Link,
}

/// The facts of a text, in its order. Provisions of the GDPR and sections of acts are left out, for each language writes
/// them in its own way; so are ordinals and the number one.
#[must_use]
pub fn of(text: &str, lang: &Lang, citations: &[Cited]) -> Vec<Fact> {
    of_folded(text, &text.to_lowercase(), lang, citations)
}

/// As [`of`], for a text that is at hand in small letters too.
#[must_use]
pub fn of_folded(text: &str, folded: &str, lang: &Lang, citations: &[Cited]) -> Vec<Fact> {
    let marked = text.bytes().any(|it| it.is_ascii_digit() || it == b'@' || it == b':');
    let addressed = text.contains("(at)") || text.contains("www.");
    if !marked && !addressed && words_alone(folded).is_none() {
        return Vec::new();
    }
    let pieces = pieces(text);
    let mut reader = Reader { text, english: lang.base() == "en", pieces: &pieces, at: 0, out: Vec::new() };
    reader.read(citations);
    reader.out
}

/// The first number that a text without digits tells in words; the text is in small letters.
fn words_alone(text: &str) -> Option<u32> {
    let mut all = text.split(|it: char| !it.is_alphanumeric());
    let half = |it: &str| matches!(it, "puoli" | "puolen" | "puolivuotta" | "halvt" | "halva" | "halvår" | "half");
    let told = |it: &str| words::number(it).or_else(|| words::compound(it).map(|(it, _)| it));
    all.find_map(|it| if words::may_tell(it) { told(it) } else { None }.or(half(it).then_some(6)))
}

/// How many items the lists of a text have.
#[must_use]
pub fn list_items(text: &str) -> usize {
    let item = |line: &&str| {
        let line = line.trim_start();
        let ordered =
            line.split_once(". ").is_some_and(|(it, _)| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
        line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") || (ordered && text.contains('\n'))
    };
    text.lines().filter(item).count()
}

/// A run of letters, of digits, an address, or one other character.
#[derive(Clone, Debug)]
struct Piece {
    range: Range<usize>,
    /// In small letters.
    text: String,
    /// Whether white space stands before it.
    spaced: bool,
}

impl Piece {
    fn is_digits(&self) -> bool {
        self.text.bytes().all(|it| it.is_ascii_digit())
    }

    fn is_word(&self) -> bool {
        self.text.chars().all(char::is_alphabetic)
    }
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = text;
    let mut spaced = true;
    // Few texts have an address; the others need not be searched for one at each word.
    let addressed = ["@", "(at)", "://", "www."].iter().any(|it| text.contains(it));
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let run = |fits: fn(char) -> bool| rest.chars().take_while(|it| fits(*it)).map(char::len_utf8).sum::<usize>();
        let address = if addressed && spaced_or_open(&out, spaced) { address(rest) } else { 0 };
        let length = match first {
            _ if address > 0 => address,
            it if it.is_ascii_digit() => run(|it| it.is_ascii_digit()),
            it if it.is_alphabetic() => run(char::is_alphabetic),
            it => it.len_utf8(),
        };
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        rest = after;
        if first.is_whitespace() {
            spaced = true;
            continue;
        }
        // Emphasis is no part of what is said.
        if !matches!(first, '*' | '_') || length > 1 {
            out.push(Piece { range: at..at + length, text: piece.to_lowercase(), spaced });
            spaced = false;
        }
    }
    out
}

fn spaced_or_open(out: &[Piece], spaced: bool) -> bool {
    spaced || out.last().is_some_and(|it| !it.is_word() && !it.is_digits())
}

/// How many bytes at the beginning of a text are a web or e-mail address; "(at)" stands for "@".
fn address(text: &str) -> usize {
    let end = text.find(|it: char| it.is_whitespace() || matches!(it, '>' | ']' | '"' | '”' | '<' | ',' | ';'));
    let word = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
    let closed = if word.contains("(at)") { word } else { word.split(')').next().unwrap_or_default() };
    let trimmed = closed.trim_end_matches(['.', ':', '!', '?', ')', '*', '_', '’']);
    let web = ["http://", "https://", "www."].iter().any(|it| trimmed.starts_with(it));
    let mail = ["@", "(at)"].iter().any(|at| {
        trimmed.split_once(at).is_some_and(|(name, host)| {
            let begins = name.chars().all(|it| it.is_alphanumeric() || matches!(it, '.' | '-' | '+' | '_'));
            !name.is_empty() && begins && host.contains('.')
        })
    });
    if web || mail { trimmed.len() } else { 0 }
}

struct Reader<'a> {
    text: &'a str,
    english: bool,
    pieces: &'a [Piece],
    at: usize,
    out: Vec<Fact>,
}

impl Reader<'_> {
    fn read(&mut self, citations: &[Cited]) {
        let mut citations = citations.iter().peekable();
        while let Some(piece) = self.pieces.get(self.at) {
            let start = piece.range.start;
            while citations.next_if(|it| it.range.end <= start).is_some() {}
            if let Some(cited) = citations.next_if(|it| it.range.start <= start) {
                self.citation(cited);
                continue;
            }
            let taken = self.address().or_else(|| self.date()).or_else(|| self.phone()).or_else(|| self.number());
            self.at = taken.unwrap_or(self.at + 1).max(self.at + 1);
        }
    }

    fn citation(&mut self, cited: &Cited) {
        let first = self.at;
        let is_act = matches!(&cited.what, What::Act(act) if act.number.is_some());
        while let Some(piece) = self.pieces.get(self.at).filter(|it| it.range.start < cited.range.end) {
            // Another language may cite the same place in a form that is not read as a citation.
            if piece.is_digits() && piece.text != "1" && !is_act {
                let (range, key) = (piece.range.clone(), piece.text.clone());
                self.out.push(Fact { range, kind: Kind::Number, key, optional: true, count: None });
            }
            self.at += 1;
        }
        self.at = self.at.max(first + 1);
        if let What::Act(act) = &cited.what
            && let Some(number) = &act.number
            && act.certain
        {
            // An act without its number may be cited by its name alone in another language.
            let written = self.text.get(cited.range.clone()).is_some_and(|it| it.contains('/'));
            self.out.push(Fact {
                range: cited.range.clone(),
                kind: Kind::Act,
                key: number.clone(),
                optional: !written,
                count: None,
            });
        }
    }

    fn piece(&self, at: usize) -> &str {
        self.pieces.get(at).map(|it| it.text.as_str()).unwrap_or_default()
    }

    fn digits(&self, at: usize) -> Option<&str> {
        self.pieces.get(at).filter(|it| it.is_digits()).map(|it| it.text.as_str())
    }

    fn value(&self, at: usize) -> Option<u32> {
        self.digits(at).and_then(|it| it.parse().ok())
    }

    fn tight(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(|it| !it.spaced)
    }

    fn before(&self, at: usize) -> Option<&Piece> {
        at.checked_sub(1).and_then(|it| self.pieces.get(it))
    }

    fn push(&mut self, from: usize, to: usize, kind: Kind, key: String, optional: bool) -> Option<usize> {
        let start = self.pieces.get(from)?.range.start;
        let end = self.pieces.get(to.checked_sub(1)?)?.range.end;
        self.out.push(Fact { range: start..end, kind, key, optional, count: None });
        Some(to)
    }

    fn address(&mut self) -> Option<usize> {
        let text = self.piece(self.at).to_owned();
        let at = self.at;
        if let Some(rest) =
            text.split_once("://").map(|(_, it)| it).or_else(|| text.starts_with("www.").then_some(&*text))
        {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let host = host.trim_start_matches("www.").to_owned();
            return self.push(at, at + 1, Kind::Link, host, false);
        }
        let mail = text.len() > 3 && (text.contains('@') || text.contains("(at)"));
        if !mail {
            return None;
        }
        self.push(at, at + 1, Kind::Mail, text.replace("(at)", "@"), false)
    }

    /// "20.2.2023", "2023-02-20", "20. helmikuuta 2023", "20 februari 2023", "February 20, 2023", "helmikuussa 2023".
    fn date(&mut self) -> Option<usize> {
        let at = self.at;
        if words::month(self.piece(at)).is_some() {
            return self.month_first(at);
        }
        let first = self.value(at)?;
        let mark = |at: usize, it: &str| self.piece(at) == it;
        if mark(at + 1, "-") && mark(at + 3, "-") && self.tight(at + 1) && self.digits(at)?.len() == 4 {
            let (month, day) = (self.value(at + 2)?, self.value(at + 4)?);
            return self.push(at, at + 5, Kind::Date, day_key(first, month, day)?, false);
        }
        if mark(at + 1, ".")
            && mark(at + 3, ".")
            && let (Some(month), Some(year)) = (self.value(at + 2), self.value(at + 4))
            && self.digits(at + 4).is_some_and(|it| it.len() == 4)
        {
            return self.push(at, at + 5, Kind::Date, day_key(year, month, first)?, false);
        }
        let stop = usize::from(mark(at + 1, "."));
        let päivänä = usize::from(matches!(self.piece(at + 1 + stop), "päivänä" | "päivään" | "of"));
        let place = at + 1 + stop + päivänä;
        let month = words::month(self.piece(place))?;
        if !(1..=31).contains(&first) {
            return None;
        }
        let comma = usize::from(self.piece(place + 1) == ",");
        match self.value(place + 1 + comma).filter(|it| (1000..3000).contains(it)) {
            Some(year) => self.push(at, place + 2 + comma, Kind::Date, day_key(year, month, first)?, false),
            None => self.push(at, place + 1, Kind::Date, format!("{month:02}-{first:02}"), false),
        }
    }

    fn month_first(&mut self, at: usize) -> Option<usize> {
        let month = words::month(self.piece(at))?;
        let first = self.value(at + 1)?;
        if (1000..3000).contains(&first) {
            return self.push(at, at + 2, Kind::Date, format!("{first}-{month:02}"), false);
        }
        let comma = usize::from(self.piece(at + 2) == ",");
        let year = self.value(at + 2 + comma).filter(|it| (1000..3000).contains(it))?;
        self.push(at, at + 3 + comma, Kind::Date, day_key(year, month, first)?, false)
    }

    /// "02 9553 6000", "+358 29 553 6000", "0295 535 106".
    fn phone(&mut self) -> Option<usize> {
        let at = self.at;
        let plus = usize::from(self.piece(at) == "+");
        let first = self.digits(at + plus)?;
        if plus == 0 && !first.starts_with('0') {
            return None;
        }
        let mut digits = first.to_owned();
        let mut end = at + plus + 1;
        loop {
            let dash = usize::from(self.piece(end) == "-" && self.tight(end) && self.tight(end + 1));
            let Some(more) = self.digits(end + dash) else { break };
            // A number beside a number is another one.
            if dash == 0 && self.tight(end) {
                break;
            }
            digits.push_str(more);
            end += dash + 1;
        }
        let national = match digits.strip_prefix("358") {
            Some(rest) if plus == 1 => format!("0{rest}"),
            Some(_) | None => digits,
        };
        if !(6..=15).contains(&national.len()) {
            return None;
        }
        self.push(at, end, Kind::Phone, national, false)
    }

    /// A number in digits or in words, with its unit of time when it has one.
    fn number(&mut self) -> Option<usize> {
        let at = self.at;
        if let Some((count, unit)) = words::compound(self.piece(at)) {
            return self.period(at, at + 1, count, unit);
        }
        if let Some(end) = self.half() {
            return Some(end);
        }
        let (key, value, mut end, in_words) = match words::number(self.piece(at)) {
            Some(it) => (it.to_string(), Some(it), at + 1, true),
            None => {
                let (key, end) = self.digit_number(at)?;
                let value = key.parse().ok();
                (key, value, end, false)
            }
        };
        // "sex (6) månader"
        if in_words && self.piece(end) == "(" && self.value(end + 1) == value && self.piece(end + 2) == ")" {
            end += 3;
        }
        let dash = usize::from(self.piece(end) == "-");
        if let (Some(count), Some(unit)) = (value, words::unit(self.piece(end + dash))) {
            return self.period(at, end + dash + 1, count, unit);
        }
        // "2-årig"
        let swedish =
            ["årig", "års", "månaders", "dagars", "veckors"].iter().any(|it| self.piece(end + dash).starts_with(it));
        if dash == 1 && swedish {
            let unit = swedish_unit(self.piece(end + 1))?;
            return self.period(at, end + 2, value?, unit);
        }
        if value == Some(1) {
            return Some(end);
        }
        let optional = self.is_place(at, end) || (in_words && value.is_some_and(|it| it < 3));
        self.push(at, end, Kind::Number, key, optional)
    }

    fn period(&mut self, from: usize, to: usize, count: u32, unit: Unit) -> Option<usize> {
        let end = self.push(from, to, Kind::Period, words::length(count, unit), count == 1)?;
        if let Some(it) = self.out.last_mut() {
            it.count = Some(count);
        }
        Some(end)
    }

    /// "puoli vuotta", "ett halvt år", "half a year".
    fn half(&mut self) -> Option<usize> {
        let at = self.at;
        let article = usize::from(matches!(self.piece(at), "ett" | "en"));
        let end = match (self.piece(at + article), self.piece(at + article + 1), self.piece(at + article + 2)) {
            ("puoli", "vuotta", _) | ("puolen", "vuoden", _) | ("halvt" | "halva", "år" | "året", _) => {
                at + article + 2
            }
            ("half", "a", "year") => at + article + 3,
            ("halvår" | "puolivuotta", _, _) => at + article + 1,
            (_, _, _) => return None,
        };
        self.push(at, end, Kind::Period, "P6M".to_owned(), false)
    }

    /// A number in digits: thousands joined, the decimal mark a full stop, no zeros at the end.
    fn digit_number(&self, at: usize) -> Option<(String, usize)> {
        let mut key = self.digits(at)?.to_owned();
        let mut end = at + 1;
        let three = |at: usize| self.digits(at).is_some_and(|it| it.len() == 3);
        if key.len() <= 3 && !key.starts_with('0') {
            loop {
                let spaced = !self.english && three(end) && !self.tight(end);
                let comma = self.english && self.piece(end) == "," && three(end + 1) && self.tight(end + 1);
                if !spaced && !comma {
                    break;
                }
                let from = end + usize::from(comma);
                key.push_str(self.piece(from));
                end = from + 1;
            }
        }
        let mark = if self.english { matches!(self.piece(end), ".") } else { matches!(self.piece(end), "," | ".") };
        if mark && self.tight(end) && self.tight(end + 1) && self.digits(end + 1).is_some() {
            let decimals = self.piece(end + 1).trim_end_matches('0');
            if !decimals.is_empty() {
                key = format!("{key}.{decimals}");
            }
            end += 2;
        }
        Some((key, end))
    }

    /// Whether a number is no count: an ordinal, part of a name or a code, a place in a text, a time of day.
    fn is_place(&self, at: usize, end: usize) -> bool {
        let glued = |it: &Piece| it.is_word() || matches!(it.text.as_str(), "/" | "_" | "-" | "#" | ":" | ".");
        let before = self
            .before(at)
            .is_some_and(|it| self.tight(at) && glued(it) && it.text != "-" || words::counts_places(&it.text));
        let code = self.before(at).is_some_and(|it| it.text == "-" && self.tight(at))
            && at.checked_sub(2).and_then(|it| self.pieces.get(it)).is_some_and(Piece::is_word);
        let after = self.pieces.get(end);
        let tight = self.tight(end);
        let follows = after.is_some_and(|it| {
            (tight && (it.is_word() || matches!(it.text.as_str(), "/" | ":" | "_")))
                || it.text == "§"
                || words::counts_places(&it.text)
                || matches!(it.text.as_str(), "a" | "p" | "am" | "pm")
        });
        // "2. kerros": a full stop that ends no sentence makes an ordinal.
        let lower = |it: &Piece| self.text.get(it.range.clone()).is_some_and(|it| it.starts_with(char::is_lowercase));
        let ordinal = tight && self.piece(end) == "." && self.pieces.get(end + 1).is_some_and(lower);
        let line_start = self.piece(end) == "." && self.begins_line(at);
        let time = self.before(at).is_some_and(|it| matches!(it.text.as_str(), "klo" | "kl" | "kello" | "klockan"))
            || self.in_hours(at, end);
        before || code || follows || ordinal || line_start || time
    }

    /// Whether a number is the end of a span of hours: "klo 8–16", "kl. 8–16", "from 8 to 16".
    fn in_hours(&self, at: usize, end: usize) -> bool {
        let clock = |at: usize| matches!(self.piece(at), "klo" | "kl" | "kello" | "klockan");
        let back = |by: usize| at.checked_sub(by).is_some_and(clock);
        let dotted = |at: usize| self.piece(at) == "." && self.digits(at + 1).is_some_and(|it| it.len() == 2);
        back(2) || back(3) || back(4) || back(5) || dotted(at + 1) || (dotted(end) && self.tight(end + 1))
    }

    fn begins_line(&self, at: usize) -> bool {
        let start = self.pieces.get(at).map(|it| it.range.start).unwrap_or_default();
        let before = self.text.get(..start).unwrap_or_default();
        before.trim_end_matches([' ', '\t']).ends_with('\n') || before.trim_start().is_empty()
    }
}

fn swedish_unit(word: &str) -> Option<Unit> {
    match word {
        it if it.starts_with("år") => Some(Unit::Months(12)),
        it if it.starts_with("månad") => Some(Unit::Months(1)),
        it if it.starts_with("veck") => Some(Unit::Days(7)),
        it if it.starts_with("dag") => Some(Unit::Days(1)),
        _ => None,
    }
}

fn day_key(year: u32, month: u32, day: u32) -> Option<String> {
    let fits = (1..=12).contains(&month) && (1..=31).contains(&day);
    fits.then(|| format!("{year:04}-{month:02}-{day:02}"))
}
