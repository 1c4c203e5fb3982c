//! What the notice says of itself: neighbours, dates, history, places, free sections, exceptions.

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::mirror::Audience;
use super::words::{Words, date, id};
use crate::i18n::phrases::Phrase;
use crate::model::notice;
use crate::syntax::field::Field;

/// A register that came before or after this one.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct RelatedRegister {
    /// Its name.
    name: Option<Words>,
    /// A register of the same project, by id.
    register: Option<String>,
    /// The body that is responsible for it.
    controller: Option<Words>,
    /// Where its notice is published.
    url: Option<String>,
    /// Anything else.
    text: Option<Words>,
}

/// The dates of the notice (ISO 8601).
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(in crate::export) struct Dates {
    /// When it was first drawn up.
    compiled: Option<String>,
    /// When it was last changed.
    updated: Option<String>,
    /// From when it is in effect.
    effective: Option<String>,
    /// When it was last reviewed.
    reviewed: Option<String>,
    /// By when it is to be reviewed.
    review_by: Option<String>,
}

/// A version of the notice.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct HistoryEntry {
    /// The day of the change.
    date: Option<String>,
    /// The number or name of the version.
    version: Option<String>,
    /// What changed.
    change: Option<Words>,
    /// Whether the change matters to readers.
    material: Option<bool>,
    /// The day on which readers were told of it.
    announced: Option<String>,
    /// How readers were told of it.
    announcement: Option<Words>,
}

/// A place where the notice is available.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Publication {
    /// The place in words.
    place: Option<Words>,
    /// Its address.
    url: Option<String>,
}

/// A section of the author's own.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Section {
    /// The anchor.
    id: Option<String>,
    /// The section after which it stands.
    after: Option<String>,
    /// The heading.
    heading: Option<Words>,
    /// The text.
    text: Option<Words>,
}

/// Something to read besides the notice.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct SeeAlso {
    /// The words of the link.
    title: Option<Words>,
    /// Its address.
    url: Option<String>,
    /// A register of the same project, by id.
    register: Option<String>,
    /// For whom it is written, when for some readers only.
    audience: Option<Audience>,
}

/// A point that stays open, with the reason.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Exception {
    /// The rule that is not followed.
    rule: Option<String>,
    /// Why.
    because: Option<Words>,
    /// The last day on which the exception holds.
    until: Option<String>,
}

impl Cx<'_> {
    /// The title that the page of the notice has.
    pub(super) fn title(&self) -> Option<String> {
        let name = match self.text(&self.register.name)? {
            Words::Own(it) | Words::Other { text: it, language: _ } => it,
        };
        Some(self.context.locale.word(&Phrase::DocTitle { name: name.into() }))
    }

    pub(super) fn related(&self, field: &Field<notice::RelatedRegister>) -> Option<RelatedRegister> {
        field.get().map(|it| RelatedRegister {
            name: self.text(&it.name),
            register: id(&it.register),
            controller: self.text(&it.controller),
            url: self.link(&it.url),
            text: self.prose(&it.text),
        })
    }

    pub(super) fn dates(&self) -> Dates {
        let Some(it) = self.register.dates.get() else { return Dates::default() };
        Dates {
            compiled: date(&it.compiled),
            updated: date(&it.updated),
            effective: date(&it.effective),
            reviewed: date(&it.reviewed),
            review_by: date(&it.review_by),
        }
    }

    pub(super) fn history(&self) -> Vec<HistoryEntry> {
        let one = |it: &notice::HistoryEntry| HistoryEntry {
            date: date(&it.date),
            version: it.version.get().cloned(),
            change: self.prose(&it.change),
            material: it.material.get().copied(),
            announced: it.announced.get().and_then(notice::Announcement::day).map(|it| it.to_string()),
            announcement: it.announced.get().and_then(notice::Announcement::text).and_then(|it| self.words(&it.0)),
        };
        self.register.history.values().map(one).collect()
    }

    pub(super) fn published_at(&self) -> Vec<Publication> {
        let one = |it: &notice::Publication| Publication { place: self.text(&it.place), url: self.link(&it.url) };
        self.register.published_at.values().map(one).collect()
    }

    pub(super) fn sections(&self) -> Vec<Section> {
        let one = |it: &notice::FreeSection| Section {
            id: id(&it.id),
            after: id(&it.after),
            heading: self.text(&it.heading),
            text: self.prose(&it.text),
        };
        self.register.sections.values().map(one).collect()
    }

    pub(super) fn see_also(&self) -> Vec<SeeAlso> {
        let one = |it: &notice::SeeAlso| SeeAlso {
            title: self.text(&it.title),
            url: self.link(&it.url),
            register: id(&it.register),
            audience: it.audience.get().copied().map(Into::into),
        };
        self.register.see_also.values().map(one).collect()
    }

    pub(super) fn exceptions(&self) -> Vec<Exception> {
        let one = |it: &notice::Exception| Exception {
            rule: it.rule.get().cloned(),
            because: self.text(&it.because),
            until: date(&it.until),
        };
        self.register.exceptions.values().map(one).collect()
    }
}
