//! What the notice says of itself: dates, history, places, free sections, exceptions from rules.

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::Link;
use super::text::{Localized, Prose};
use super::value::{Date, Id, LangTag};
use crate::syntax::field::Field;

/// The dates of a notice.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Dates {
    /// When it was first drawn up.
    pub compiled: Field<Date>,
    /// When it was last changed.
    pub updated: Field<Date>,
    /// From when it is in effect.
    pub effective: Field<Date>,
    /// When it was last reviewed.
    pub reviewed: Field<Date>,
    /// By when it is to be reviewed.
    pub review_by: Field<Date>,
}

/// A version of the notice.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct HistoryEntry {
    /// The day of the change.
    pub date: Field<Date>,
    /// The number or name of the version.
    pub version: Field<String>,
    /// What changed, as a sentence.
    pub change: Field<Prose>,
    /// Whether the change matters to readers: another purpose, controller, recipient, or way to use a right (Art. 12(1)).
    pub material: Field<bool>,
    /// How and when readers were told of it: a day, sentences, or both.
    pub announced: Field<Announcement>,
    /// Where this version of the notice can still be read.
    pub url: Field<Link>,
}

/// How and when readers were told of a change.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
#[schemars(untagged)]
pub enum Announcement {
    /// The day alone.
    Day(Date),
    /// Sentences alone.
    Prose(Prose),
    /// The day with how.
    Full(Box<FullAnnouncement>),
}

/// How [`Announcement`] is chosen from what stands in the file.
#[derive(Deserialize)]
#[serde(rename = "$shape")]
enum AnnouncementShape {
    #[serde(rename = "text")]
    Day(Date),
    #[serde(rename = "languages")]
    Prose(Prose),
    #[serde(rename = "map")]
    Full(Box<FullAnnouncement>),
}

impl<'de> Deserialize<'de> for Announcement {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        AnnouncementShape::deserialize(deserializer).map(|it| match it {
            AnnouncementShape::Day(it) => Self::Day(it),
            AnnouncementShape::Prose(it) => Self::Prose(it),
            AnnouncementShape::Full(it) => Self::Full(it),
        })
    }
}

/// The day on which readers were told of a change, and how.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct FullAnnouncement {
    /// The day.
    pub on: Field<Date>,
    /// How: a letter, a message, a note in the service.
    pub text: Field<Prose>,
}

impl Announcement {
    /// The day, when it is said.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        match self {
            Self::Day(it) => Some(*it),
            Self::Prose(_) => None,
            Self::Full(it) => it.on.get().copied(),
        }
    }

    /// How readers were told, when it is said.
    #[must_use]
    pub fn text(&self) -> Option<&Prose> {
        match self {
            Self::Day(_) => None,
            Self::Prose(it) => Some(it),
            Self::Full(it) => it.text.get(),
        }
    }
}

/// A place where the notice is available.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Publication {
    /// The place in words: `the website of the agency`.
    pub place: Field<Localized>,
    /// Its address.
    pub url: Field<Link>,
}

/// Something to read besides the notice.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct SeeAlso {
    /// The words of the link.
    pub title: Field<Localized>,
    /// Its address.
    pub url: Field<Link>,
    /// Another register of the project, by its id.
    pub register: Field<Id>,
    /// For whom it is written, when for some readers only.
    pub audience: Field<Audience>,
}

/// Readers for whom a text of their own is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Children (Art. 12(1), recital 58).
    Children,
}

/// A register that came before or after this one.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct RelatedRegister {
    /// Its name.
    pub name: Field<Localized>,
    /// Another register of the project, by its id.
    pub register: Field<Id>,
    /// The body that is now responsible.
    pub controller: Field<Localized>,
    /// Where its notice is published.
    pub url: Field<Link>,
    /// Anything else, as sentences.
    pub text: Field<Prose>,
}

/// A section of the author's own.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct FreeSection {
    /// The anchor; made from the position when left out.
    pub id: Field<Id>,
    /// The section after which it stands, by its id: `recipients`.
    pub after: Field<Id>,
    /// The heading.
    pub heading: Field<Localized>,
    /// The text.
    pub text: Field<Prose>,
}

/// Who reviewed a language version, and when.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Review {
    /// The language version.
    pub language: Field<LangTag>,
    /// By whom: a role or a name. Not printed.
    pub by: Field<String>,
    /// When.
    pub date: Field<Date>,
}

/// An exception from a rule, with its reason.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Exception {
    /// The rule.
    pub rule: Field<String>,
    /// Why, for readers: a point that the law asks for and that stays open is told in the notice with this reason.
    pub because: Field<Localized>,
    /// The last day on which the exception holds.
    pub until: Field<Date>,
}
