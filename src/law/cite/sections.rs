//! Sections of Finnish acts: authors write them once, in the short Finnish form, and every language gets its own words.

use crate::lang::Lang;
use crate::law::Tongue;
use crate::law::cite::Case;

/// Places in one act, as in "29 § 1 mom. 2 k." or "3 §, 5 §".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sections(Vec<Place>);

/// A section of an act: "53 e §", "29 § 1 mom.".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its number.
    pub number: u16,
    /// Its letter; that of the first in a range.
    pub letter: Option<char>,
    /// The subsections named; empty for the whole section.
    pub subsections: Vec<u16>,
}

/// One place: every level is a list of numbers and ranges; an empty list means the level is not named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Place {
    chapter: Vec<Range>,
    section: Vec<Range>,
    subsection: Vec<Range>,
    item: Vec<Range>,
}

/// A number such as "53 e", or a range of them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Range {
    from: Number,
    to: Option<Number>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Number {
    value: u16,
    letter: Option<char>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Chapter,
    Section,
    Subsection,
    Item,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number(Number),
    /// "16.3": section and subsection in one, as Finnish lawyers write.
    Dotted(u16, u16),
    Dash,
    Comma,
    And,
    Unit(Unit),
}

/// Nothing but whole sections is one list, however it was written: "4 §, 6 §" is "4 and 6 §". Among other places each
/// keeps its unit: "3 §, 4 § 2 mom.".
fn joined(places: Vec<Place>) -> Vec<Place> {
    if !places.iter().all(|it| it.chapter.is_empty() && it.subsection.is_empty() && it.item.is_empty()) {
        return places;
    }
    vec![Place { section: places.into_iter().flat_map(|it| it.section).collect(), ..Place::default() }]
}

impl Sections {
    /// Reads the short form and the usual longer ones: "3 §", "3–5 §", "53 e–53 g §", "4 § 2 k.", "29 § 1 mom. 2 k.",
    /// "6 § 1 mom. 1, 2 ja 7 k.", "16.3 §", "6 a luku", "2 luku 5 §", "3 §, 5 §", and the same in Swedish with
    /// "kap.", "punkten" and "och". Whole sections are one list. None for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let tokens = tokens(text)?;
        let mut rest = tokens.as_slice();
        let mut places: Vec<Place> = Vec::new();
        let mut place = Place::default();
        let mut deepest: Option<Unit> = None;
        while !rest.is_empty() {
            let (numbers, unit, dotted, after) = step(rest)?;
            // A section after a section begins a new place; anything else that goes upwards is not understood.
            if deepest.is_some_and(|it| unit <= it) {
                let starts_anew = matches!(unit, Unit::Chapter | Unit::Section);
                if !starts_anew {
                    return None;
                }
                places.push(std::mem::take(&mut place));
            }
            deepest = Some(if dotted.is_some() { Unit::Subsection } else { unit });
            match unit {
                Unit::Chapter => place.chapter = numbers,
                Unit::Section => {
                    place.section = numbers;
                    place.subsection.extend(dotted.map(Range::one));
                }
                Unit::Subsection => place.subsection = numbers,
                Unit::Item => place.item = numbers,
            }
            rest = match after {
                // A separator must be followed by something.
                [Token::Comma | Token::And, more @ ..] if !more.is_empty() => {
                    places.push(std::mem::take(&mut place));
                    deepest = None;
                    more
                }
                [Token::Comma | Token::And] => return None,
                more => more,
            };
        }
        places.push(place);
        let whole = |it: &Place| !it.chapter.is_empty() || !it.section.is_empty();
        let nested = |it: &Place| (it.subsection.is_empty() && it.item.is_empty()) || !it.section.is_empty();
        places.iter().all(|it| whole(it) && nested(it)).then(|| Self(joined(places)))
    }

    /// The sections named, one by one: "3–5 §" gives three. A place that names only a chapter gives none.
    #[must_use]
    pub fn named(&self) -> Vec<Named> {
        let subsections = |it: &Place| it.subsection.iter().flat_map(Range::numbers).collect::<Vec<_>>();
        let of_place = |it: &Place| {
            let subsections = subsections(it);
            let one = |section: &Range| {
                let letter = section.from.letter;
                let named = |number| Named { number, letter, subsections: subsections.clone() };
                section.numbers().map(named).collect::<Vec<_>>()
            };
            it.section.iter().flat_map(one).collect::<Vec<_>>()
        };
        self.0.iter().flat_map(of_place).collect()
    }

    /// The words of a language: "29 §:n 1 momentin 2 kohta", "29 § 1 mom. 2 punkten",
    /// "section 29, subsection 1, paragraph 2". The case is for Finnish alone.
    #[must_use]
    pub fn text(&self, lang: &Lang, case: Case) -> String {
        let tongue = Tongue::of(lang);
        let places = self.0.iter().map(|it| it.text(tongue, case)).collect::<Vec<_>>();
        join(&places, tongue)
    }
}

/// Numbers up to a unit, the unit, the subsection of a dotted number, and what follows.
type Step<'a> = (Vec<Range>, Unit, Option<u16>, &'a [Token]);

fn step(tokens: &[Token]) -> Option<Step<'_>> {
    let mut ranges: Vec<Range> = Vec::new();
    let mut dotted = None;
    let mut rest = tokens;
    loop {
        rest = match rest {
            [Token::Dotted(section, subsection), more @ ..] if ranges.is_empty() && dotted.is_none() => {
                ranges.push(Range::one(*section));
                dotted = Some(*subsection);
                more
            }
            [Token::Number(from), Token::Dash, Token::Number(to), more @ ..] => {
                ranges.push(Range { from: from.clone(), to: Some(to.clone()) });
                more
            }
            [Token::Number(from), more @ ..] => {
                ranges.push(Range { from: from.clone(), to: None });
                more
            }
            _ => return None,
        };
        rest = match rest {
            [Token::Unit(unit), more @ ..] if dotted.is_none() || *unit == Unit::Section => {
                return Some((ranges, *unit, dotted, more));
            }
            [Token::Comma, Token::And, more @ ..] | [Token::Comma | Token::And, more @ ..] if dotted.is_none() => more,
            _ => return None,
        };
    }
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut out: Vec<Token> = Vec::new();
    let spaced = text.replace('§', " § ").replace(['–', '—'], "-").replace('-', " - ").replace([',', ';'], " , ");
    for word in spaced.split_whitespace() {
        let token = match word.trim_end_matches('.') {
            "-" => Token::Dash,
            "," => Token::Comma,
            "ja" | "sekä" | "och" | "samt" | "and" => Token::And,
            "§" => Token::Unit(Unit::Section),
            // The ending of "§:n".
            ":n" | ":ssä" => continue,
            "luku" | "luvun" | "kap" | "kapitlet" => Token::Unit(Unit::Chapter),
            "mom" | "momentti" | "momentin" | "momentet" => Token::Unit(Unit::Subsection),
            // A lone "k" or "p" is the unit: no act known here has a section "k" or "p".
            "k" | "kohta" | "kohdan" | "p" | "punkt" | "punkten" => Token::Unit(Unit::Item),
            other => match letter(other) {
                Some(letter) => {
                    let Some(Token::Number(last)) = out.last_mut() else { return None };
                    if last.letter.replace(letter).is_some() {
                        return None;
                    }
                    continue;
                }
                None => number_token(other)?,
            },
        };
        out.push(token);
    }
    Some(out)
}

fn letter(word: &str) -> Option<char> {
    let mut letters = word.chars();
    letters.next().filter(|it| it.is_ascii_lowercase() && letters.next().is_none())
}

fn number_token(word: &str) -> Option<Token> {
    if let Some((section, subsection)) = word.split_once('.') {
        return Some(Token::Dotted(section.parse().ok()?, subsection.parse().ok()?));
    }
    let digits = word.trim_end_matches(|it: char| it.is_ascii_lowercase());
    let tail = word.strip_prefix(digits)?;
    let letter = if tail.is_empty() { None } else { Some(letter(tail)?) };
    Some(Token::Number(Number { value: digits.parse().ok()?, letter }))
}

impl Range {
    /// The numbers from the first to the last; their letters are left out.
    fn numbers(&self) -> impl Iterator<Item = u16> + use<> {
        let last = self.to.as_ref().map_or(self.from.value, |it| it.value);
        self.from.value..=last.min(self.from.value.saturating_add(100))
    }

    fn one(value: u16) -> Self {
        Self { from: Number { value, letter: None }, to: None }
    }
}

impl Place {
    fn text(&self, tongue: Tongue, case: Case) -> String {
        let levels = [
            (Unit::Chapter, &self.chapter),
            (Unit::Section, &self.section),
            (Unit::Subsection, &self.subsection),
            (Unit::Item, &self.item),
        ];
        let named = levels.into_iter().filter(|(_, it)| !it.is_empty()).collect::<Vec<_>>();
        let last = named.len().saturating_sub(1);
        let words = named.iter().enumerate().map(|(at, (unit, ranges))| {
            let list = join(&ranges.iter().map(|it| it.text(tongue)).collect::<Vec<_>>(), tongue);
            let several = ranges.len() > 1 || ranges.iter().any(|it| it.to.is_some());
            match tongue {
                Tongue::Fi => format!("{list} {}", unit.finnish(if at == last { case } else { Case::Genitive })),
                Tongue::Sv => format!("{list} {}", unit.swedish()),
                Tongue::En => format!("{}{} {list}", unit.english(), if several { "s" } else { "" }),
            }
        });
        let separator = if tongue == Tongue::En { ", " } else { " " };
        words.collect::<Vec<_>>().join(separator)
    }
}

impl Range {
    /// Official English translations write "section 53e", Finnish and Swedish statutes "53 e §".
    fn text(&self, tongue: Tongue) -> String {
        let one = |it: &Number| match (it.letter, tongue) {
            (None, _) => it.value.to_string(),
            (Some(letter), Tongue::En) => format!("{}{letter}", it.value),
            (Some(letter), Tongue::Fi | Tongue::Sv) => format!("{} {letter}", it.value),
        };
        match &self.to {
            Some(to) => format!("{}–{}", one(&self.from), one(to)),
            None => one(&self.from),
        }
    }
}

impl Unit {
    fn finnish(self, case: Case) -> &'static str {
        let [nominative, genitive, partitive, inessive] = match self {
            Self::Chapter => ["luku", "luvun", "lukua", "luvussa"],
            Self::Section => ["§", "§:n", "§:ää", "§:ssä"],
            Self::Subsection => ["momentti", "momentin", "momenttia", "momentissa"],
            Self::Item => ["kohta", "kohdan", "kohtaa", "kohdassa"],
        };
        match case {
            Case::Nominative => nominative,
            Case::Genitive => genitive,
            Case::Partitive => partitive,
            Case::Inessive => inessive,
        }
    }

    fn swedish(self) -> &'static str {
        match self {
            Self::Chapter => "kap.",
            Self::Section => "§",
            Self::Subsection => "mom.",
            Self::Item => "punkten",
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Chapter => "chapter",
            Self::Section => "section",
            Self::Subsection => "subsection",
            Self::Item => "paragraph",
        }
    }
}

fn join(parts: &[String], tongue: Tongue) -> String {
    let and = match tongue {
        Tongue::Fi => "ja",
        Tongue::Sv => "och",
        Tongue::En => "and",
    };
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}
