//! Finnish acts by number: their titles in both languages, whether they are in force, and what people confuse them with.
//!
//! A notice that cites a repealed act, or the right title with the wrong number, looks sound; only a table can tell.

mod index;
mod table;
#[cfg(test)]
mod tests;
mod title;

use crate::lang::{Lang, Text};
use crate::text;

pub use index::{Index, Known, Row, RowProblem, RowProblemKind};
pub use table::STATUTES;
pub use title::{is_former_title, nearest_by_title, title_matches};

/// A title in both official languages, in the form used in running text ("lagen om …").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// Finnish.
    pub fi: &'static str,
    /// Swedish.
    pub sv: &'static str,
}

/// What kind of enactment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The Constitution.
    Constitution,
    /// An act of Parliament.
    Act,
    /// A decree; section 10 of the Constitution asks for an act.
    Decree,
}

/// When and by what an enactment was repealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeal {
    /// The first day it was no longer in force.
    pub date: &'static str,
    /// The number of the repealing act.
    pub by: &'static str,
    /// False when the date is from memory and not from the repealing act's text.
    pub date_verified: bool,
}

/// An enactment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statute {
    /// Number in the Statutes of Finland, "1050/2018".
    pub number: &'static str,
    /// The title today, or when it was repealed.
    pub title: Title,
    /// The established English title, where there is one.
    pub english: Option<&'static str>,
    /// Act, decree or the Constitution.
    pub kind: Kind,
    /// The first day in force, where it matters and is known.
    pub in_force_from: Option<&'static str>,
    /// The last day in force, for enactments limited in time.
    pub expires: Option<&'static str>,
    /// Its repeal.
    pub repealed: Option<Repeal>,
    /// The number of the enactment to cite instead.
    pub replaced_by: Option<&'static str>,
    /// Earlier titles of the same enactment.
    pub former_titles: &'static [Title],
    /// The first day of the present title, when there was another before.
    pub renamed_on: Option<&'static str>,
    /// Short names in common use.
    pub short_names: &'static [Title],
    /// The number that is usually meant when this one is cited.
    pub common_confusion: Option<&'static str>,
    /// Amending acts that changed what notices cite, for whoever reviews the table.
    pub amended_by: &'static [&'static str],
    /// False when a title or a date of this row is from memory.
    pub verified: bool,
}

/// Whether an enactment is in force on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is.
    InForce,
    /// It comes into force on this later day.
    NotYet(&'static str),
    /// It has been repealed.
    Repealed(Repeal),
    /// Its time ended with this day.
    Expired(&'static str),
}

impl Statute {
    /// The title in a language: Finnish, Swedish, or English where one is established. None for other languages.
    #[must_use]
    pub fn title(&self, lang: &Lang) -> Option<&'static str> {
        match lang.base() {
            "fi" => Some(self.title.fi),
            "sv" => Some(self.title.sv),
            "en" => self.english,
            _ => None,
        }
    }

    /// The title in a language; English, then Finnish, where there is none. A caller that prints the Finnish title in
    /// another language has to mark it as Finnish: [`Statute::title`] tells.
    #[must_use]
    pub fn title_or_finnish(&self, lang: &Lang) -> &'static str {
        self.title(lang).or(self.english).unwrap_or(self.title.fi)
    }

    /// Whether it is in force on a day (`2026-11-22`).
    #[must_use]
    pub fn status(&self, as_of: &str) -> Status {
        match (self.in_force_from, self.repealed, self.expires) {
            (_, Some(repeal), _) if repeal.date <= as_of => Status::Repealed(repeal),
            (_, _, Some(last)) if last < as_of => Status::Expired(last),
            (Some(first), _, _) if as_of < first => Status::NotYet(first),
            _ => Status::InForce,
        }
    }
}

/// The enactment with this number, which may be written in any form [`normalise_number`] reads.
#[must_use]
pub fn find(number: &str) -> Option<&'static Statute> {
    let number = normalise_number(number)?;
    STATUTES.iter().find(|it| it.number == number)
}

/// Reads a number of the Statutes of Finland: "1050/2018", and the older ways "2018/1050" and "16.11.2017/760".
///
/// None when the text is no such number. A pair that could be read both ways is number/year, as today.
#[must_use]
pub fn normalise_number(text: &str) -> Option<String> {
    let (first, second) = text.trim().split_once('/')?;
    if let Some((serial, year)) = serial(first).zip(year(second)) {
        return Some(format!("{serial}/{year}"));
    }
    let (year, serial) = last_year(first).zip(serial(second))?;
    Some(format!("{serial}/{year}"))
}

fn serial(text: &str) -> Option<u16> {
    let fits = (1..=4).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|it| fits && *it > 0)
}

fn year(text: &str) -> Option<u16> {
    serial(text).filter(|it| (1800..2100).contains(it))
}

/// The year of "2017" or of "16.11.2017".
fn last_year(text: &str) -> Option<u16> {
    match text.split('.').collect::<Vec<_>>().as_slice() {
        [only] => year(only),
        [day, month, last] => {
            let fits = serial(day).is_some_and(|it| it <= 31) && serial(month).is_some_and(|it| it <= 12);
            year(last).filter(|_| fits)
        }
        _ => None,
    }
}

/// A section that authors cite as a ground although it is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotABasis {
    /// The act.
    pub number: &'static str,
    /// The section, as in "8 §".
    pub section: &'static str,
    /// What the section is about.
    pub about: Text,
}

/// The section that notices cite by habit: section 8 of the repealed Personal Data Act did hold the grounds, section 8 of
/// the Data Protection Act is about the Ombudsman.
pub static NOT_A_BASIS: [NotABasis; 1] = [NotABasis {
    number: "1050/2018",
    section: "8 §",
    about: text! { fi: "tietosuojavaltuutettu", sv: "dataombudsmannen", en: "the Data Protection Ombudsman" },
}];

/// The reason why a section is no ground, when it is known to be none. Sections are compared by their number alone, so
/// that "8 § 1 mom." is found too.
#[must_use]
pub fn not_a_basis(number: &str, sections: &str) -> Option<&'static NotABasis> {
    let number = normalise_number(number)?;
    let given = sections.replace('§', " §");
    let given = given.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    NOT_A_BASIS.iter().find(|it| it.number == number && it.section == given)
}
