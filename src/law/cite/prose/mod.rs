//! Citations in running text, in all the forms authors write them; without it only what stands under `laws:` could be
//! held against the law, and a wrong number in a sentence would go out to readers.

mod acts;
mod points;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

use std::ops::Range;

use super::{Citation, GdprPoint, act_section_text, sections_text};
use crate::lang::Lang;
use crate::law::{Tongue, statute};
use tokens::Tokens;

/// A citation found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// What is cited.
    pub what: What,
}

/// What a citation in a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A place in the General Data Protection Regulation.
    Gdpr {
        /// The place.
        point: GdprPoint,
        /// False when the number of the paragraph was left out and is inferred: "artikel 6 c".
        precise: bool,
        /// Whether the regulation is named beside it.
        named: bool,
    },
    /// A recital of the regulation.
    Recital(u16),
    /// The regulation itself, by number: "(EU) 2016/679", "679/2016".
    Regulation,
    /// Another act of the European Union, by its number as written.
    Union(String),
    /// A Finnish act, or a section of one.
    Act(CitedAct),
}

/// A Finnish act as a text cites it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedAct {
    /// The number as it is written today, "1050/2018"; none when the text gives only a name or a section.
    pub number: Option<String>,
    /// The name beside it, when it can be told apart from the sentence.
    pub title: Option<CitedTitle>,
    /// Sections in the short Finnish form, "29 § 1 mom. 2 k."; empty when none are given.
    pub sections: String,
    /// Whether a word for an enactment or a section sign stands beside it. A bare number may be something else.
    pub certain: bool,
}

/// The name of an act in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedTitle {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// How much of the range is the name.
    pub extent: Extent,
}

/// How far a name of an act can be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A whole title: "lagen om befolkningsdatasystemet", "Act on the Population Information System".
    Whole,
    /// One word: "tietosuojalain", "dataskyddslagen".
    Word,
    /// The title ends where the range ends and begins somewhere in it: "… väestötietojärjestelmästä annetun lain".
    Ending,
}

impl What {
    /// The citation as the program writes it, in a language's own form.
    #[must_use]
    pub fn text(&self, lang: &Lang) -> String {
        match self {
            Self::Gdpr { point, .. } => point.cite().text(lang),
            Self::Recital(number) => Citation::Recital(*number).text(lang),
            Self::Regulation => match Tongue::of(lang) {
                Tongue::Fi => "asetus (EU) 2016/679".to_owned(),
                Tongue::Sv => "förordning (EU) 2016/679".to_owned(),
                Tongue::En => "Regulation (EU) 2016/679".to_owned(),
            },
            Self::Union(number) => format!("(EU) {number}"),
            Self::Act(it) => it.text(lang),
        }
    }
}

impl CitedAct {
    fn text(&self, lang: &Lang) -> String {
        let known = self.number.as_deref().and_then(statute::find);
        match (known, &self.number) {
            (Some(known), _) => act_section_text(lang, known.title_or_finnish(lang), known.number, &self.sections),
            (None, Some(number)) if self.sections.is_empty() => number.clone(),
            (None, Some(number)) => format!("{number}, {}", sections_text(lang, &self.sections)),
            (None, None) => sections_text(lang, &self.sections),
        }
    }
}

/// The most citations of articles and recitals that are found in one text, give or take a range.
const MOST: usize = 10_000;

/// The citations in a text, in its order. One citation of several places gives several with the same bytes.
///
/// The time grows with the length of the text alone: every look around is bounded. After [`MOST`] citations no more are
/// sought, for `1–99 artikla` is ninety-nine, and a text of such ranges would fill the memory.
#[must_use]
pub fn find(text: &str, lang: &Lang) -> Vec<Cited> {
    if !text.bytes().any(|it| it.is_ascii_digit()) {
        return Vec::new();
    }
    let tongue = Tongue::of(lang);
    let text = Tokens::of(text);
    let mut out = Vec::new();
    let mut points_end = 0;
    for at in 0..text.len() {
        if at < points_end {
            continue;
        }
        if out.len() >= MOST {
            break;
        }
        let found = points::recitals(&text, at, &mut out).or_else(|| points::articles(&text, at, tongue, &mut out));
        points_end = found.unwrap_or(points_end);
    }
    acts::find(&text, lang, &mut out);
    out.sort_by_key(|it| (it.range.start, it.range.end));
    out
}
