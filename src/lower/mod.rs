//! From a register to a document in one language. Total: whatever is missing becomes a gap that names its rule, so
//! that a draft can be read from its first line, and a register without errors becomes a notice without gaps.
//!
//! One file per chapter; [`CHAPTERS`] is the list, [`Profile`] the order.

mod about;
mod automated;
mod complaint;
mod controller;
mod cx;
mod data;
mod free;
mod gap;
mod kinds;
mod law;
mod people;
mod profile;
mod provision;
mod publicity;
mod purposes;
mod recipients;
mod register;
mod retention;
mod rights;
mod security;
mod sources;
mod status;
mod subjects;
mod summary;
#[cfg(test)]
mod tests;
mod transfers;

use std::collections::BTreeMap;

use jiff::civil;

use crate::doc::{Alternate, Block, Doc, Inline, Layer, Page, Section, Words, plain};
use crate::i18n::Locales;
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::lang::Lang;
use crate::law::cite::{Citation, act, gdpr};
use crate::law::right::Outcomes;
use crate::law::statute;
use crate::model::register::Register;
use crate::model::text::Localized;
use crate::model::value::Date;

pub use cx::Cx;
pub use profile::Profile;

/// A register with what follows from it, which its notices in all languages have alike.
pub struct Derived<'r> {
    register: &'r Register,
    rights: Outcomes,
}

impl<'r> Derived<'r> {
    /// Derives it.
    #[must_use]
    pub fn of(register: &'r Register) -> Self {
        Self { register, rights: register.outcomes() }
    }
}

/// What a notice needs besides its register.
pub struct Context<'a> {
    /// The language that speaks.
    pub locale: &'a Locale,
    /// All languages, for their names, and the vocabulary.
    pub locales: &'a Locales,
    /// The acts that are known by number.
    pub index: &'a statute::Index,
    /// The order of the chapters.
    pub profile: &'a Profile,
    /// The day of the notice: whether a decision is in force, whether a body exists. Never the clock.
    pub as_of: civil::Date,
    /// Whether the document is a draft.
    pub draft: bool,
    /// The languages of this register's notice, in the project's order.
    pub languages: &'a [Lang],
    /// The path of the output inside its language's folder, without extension: `dvv/elisa-desk`.
    pub path: &'a str,
    /// The other registers of the project by their ids, for links between notices.
    pub registers: &'a dyn Neighbours,
}

/// The registers of a project as they are found by their ids.
pub trait Neighbours {
    /// The register with an id; nothing when there is none.
    fn find(&self, id: &str) -> Option<Neighbour>;
}

impl Neighbours for BTreeMap<String, Neighbour> {
    fn find(&self, id: &str) -> Option<Neighbour> {
        self.get(id).cloned()
    }
}

/// Another register of the project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Neighbour {
    /// Its name.
    pub name: Option<Localized>,
    /// The path of its notice inside a language's folder, without extension.
    pub path: String,
}

/// A chapter of the notice.
#[derive(Clone, Copy)]
pub struct Chapter {
    /// The anchor of its section, and its name in profiles and in `after:`.
    pub id: &'static str,
    /// Its usual heading.
    pub heading: fn() -> Phrase,
    /// The provisions that ask for it.
    pub cites: &'static [Citation],
    /// Writes it; nothing when the register is silent and the law does not ask.
    pub lower: fn(&Cx<'_>) -> Option<Body>,
}

/// What a chapter writes under its heading.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// A heading other than the usual one.
    pub heading: Option<Phrase>,
    /// What stands before the first subsection.
    pub blocks: Vec<Block>,
    /// Subsections.
    pub sections: Vec<Section>,
}

impl Body {
    /// Blocks alone; nothing when there are none.
    fn of(blocks: Vec<Block>) -> Option<Self> {
        (!blocks.is_empty()).then(|| Self { blocks, ..Self::default() })
    }
}

/// All chapters, in the order of Article 13.
pub static CHAPTERS: &[Chapter] = &[
    Chapter { id: "summary", heading: || Phrase::HeadingSummary, cites: &[gdpr(12).par(1)], lower: summary::lower },
    Chapter { id: "register", heading: || Phrase::HeadingRegister, cites: &[], lower: register::lower },
    Chapter {
        id: "controller",
        heading: || Phrase::HeadingController { kind: cx::token("single") },
        cites: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a'), gdpr(26)],
        lower: controller::lower,
    },
    Chapter {
        id: "contact",
        heading: || Phrase::HeadingContact { count: 1.into() },
        cites: &[gdpr(12).par(2)],
        lower: people::contact,
    },
    Chapter { id: "responsible", heading: || Phrase::HeadingResponsible, cites: &[], lower: people::responsible },
    Chapter {
        id: "dpo",
        heading: || Phrase::HeadingDpo,
        cites: &[gdpr(13).par(1).point('b'), gdpr(14).par(1).point('b')],
        lower: people::dpo,
    },
    Chapter {
        id: "purposes",
        heading: || Phrase::HeadingPurposes,
        cites: &[gdpr(13).par(1).point('c'), gdpr(13).par(1).point('d'), gdpr(14).par(1).point('c')],
        lower: purposes::lower,
    },
    Chapter {
        id: "data-subjects",
        heading: || Phrase::HeadingSubjects,
        cites: &[gdpr(12).par(1)],
        lower: subjects::lower,
    },
    Chapter { id: "data", heading: || Phrase::HeadingData, cites: &[gdpr(14).par(1).point('d')], lower: data::lower },
    Chapter {
        id: "sources",
        heading: || Phrase::HeadingSources,
        cites: &[gdpr(14).par(2).point('f')],
        lower: sources::lower,
    },
    Chapter {
        id: "provision",
        heading: || Phrase::HeadingProvision,
        cites: &[gdpr(13).par(2).point('e')],
        lower: provision::lower,
    },
    Chapter {
        id: "recipients",
        heading: || Phrase::HeadingRecipients,
        cites: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
        lower: recipients::lower,
    },
    Chapter {
        id: "transfers",
        heading: || Phrase::HeadingTransfers,
        cites: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
        lower: transfers::lower,
    },
    Chapter {
        id: "retention",
        heading: || Phrase::HeadingRetention,
        cites: &[gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a')],
        lower: retention::lower,
    },
    Chapter {
        id: "rights",
        heading: || Phrase::HeadingRights,
        cites: &[gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c')],
        lower: rights::lower,
    },
    Chapter {
        id: "right-objection",
        heading: || Phrase::HeadingObjection,
        cites: &[gdpr(21).par(4)],
        lower: rights::objection,
    },
    Chapter {
        id: "withdrawal",
        heading: || Phrase::HeadingWithdrawal,
        cites: &[gdpr(13).par(2).point('c'), gdpr(7).par(3)],
        lower: rights::withdrawal,
    },
    Chapter {
        id: "complaint",
        heading: || Phrase::HeadingComplaint,
        cites: &[gdpr(13).par(2).point('d'), gdpr(77)],
        lower: complaint::lower,
    },
    Chapter {
        id: "automated-decisions",
        heading: || Phrase::HeadingAutomated,
        cites: &[gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g'), gdpr(22)],
        lower: automated::lower,
    },
    Chapter { id: "surveillance", heading: || Phrase::HeadingSurveillance, cites: &[], lower: kinds::surveillance },
    Chapter { id: "recording", heading: || Phrase::HeadingRecording, cites: &[], lower: kinds::recording },
    Chapter { id: "chatbot", heading: || Phrase::HeadingChatbot, cites: &[], lower: kinds::chatbot },
    Chapter { id: "research", heading: || Phrase::HeadingResearch, cites: &[gdpr(89)], lower: kinds::research },
    Chapter {
        id: "whistleblowing",
        heading: || Phrase::HeadingWhistleblowing,
        cites: &[act("1171/2022")],
        lower: kinds::whistleblowing,
    },
    Chapter { id: "website", heading: || Phrase::HeadingWebsite, cites: &[], lower: kinds::website },
    Chapter {
        id: "publicity",
        heading: || Phrase::HeadingPublicity,
        cites: &[act("1050/2018").section("28 §"), act("621/1999")],
        lower: publicity::lower,
    },
    Chapter { id: "security", heading: || Phrase::HeadingSecurity, cites: &[gdpr(32)], lower: security::lower },
    Chapter { id: "about", heading: || Phrase::HeadingAbout, cites: &[], lower: about::lower },
];

/// The notice of a register in one language.
#[must_use]
pub fn notice(derived: &Derived<'_>, context: &Context<'_>) -> Doc {
    let Derived { register, rights } = derived;
    let cx = Cx { context, register, rights };
    let mut sections: Vec<Section> = context
        .profile
        .order
        .iter()
        .filter_map(|id| CHAPTERS.iter().find(|it| it.id == id))
        .filter_map(|chapter| Some(section(&cx, chapter, (chapter.lower)(&cx)?)))
        .collect();
    free::place(&cx, &mut sections);
    let name = cx.register_name();
    let author = cx.controller_names();
    let date = date(register);
    let mut doc = Doc {
        lang: cx.lang().clone(),
        id: context.path.to_owned(),
        title: cx.say(&Phrase::DocTitle { name: name.clone().into() }),
        description: cx
            .word(&Phrase::DocDescription { name: name.into(), controller: cx.and(&cx.controller_inlines()).into() }),
        author,
        date: date.map(|it| it.to_string()),
        dated: date.map(|it| words_of(&[cx.date(it)])),
        made_for: Some(context.as_of.to_string()),
        address: None,
        lead: status::lower(&cx),
        sections,
        parts: Vec::new(),
        numbered: context.profile.numbered,
        draft: context.draft,
        alternates: alternates(context),
        words: words(context.locale),
        page: Page::default(),
    };
    if context.draft {
        doc.lead.insert(0, Block::Note(status::exceptions(&cx)));
        let count = u32::try_from(doc.gaps().len()).unwrap_or(u32::MAX);
        if let Some(Block::Note(note)) = doc.lead.first_mut() {
            note.insert(0, cx.para(&Phrase::DraftNote { count: count.into() }));
        }
    }
    doc
}

fn section(cx: &Cx<'_>, chapter: &Chapter, body: Body) -> Section {
    Section {
        id: chapter.id.to_owned(),
        title: cx.say(&body.heading.unwrap_or_else(chapter.heading)),
        layer: if chapter.id == "summary" { Layer::First } else { Layer::Whole },
        blocks: body.blocks,
        sections: body.sections,
    }
}

/// The date that the document bears.
fn date(register: &Register) -> Option<Date> {
    let dates = register.dates.get()?;
    dates.updated.get().or(dates.effective.get()).or(dates.compiled.get()).copied()
}

fn alternates(context: &Context<'_>) -> Vec<Alternate> {
    let up = "../".repeat(context.path.matches('/').count() + 1);
    if context.languages.len() < 2 {
        return Vec::new();
    }
    context
        .languages
        .iter()
        .map(|lang| Alternate {
            lang: lang.clone(),
            name: context.locales.get(lang).map_or_else(|| lang.to_string(), |it| it.name().to_owned()),
            path: format!("{up}{lang}/{}", context.path),
        })
        .collect()
}

/// The words that a renderer needs around the text, in a language.
#[must_use]
pub fn words(locale: &Locale) -> Words {
    locale.around(said_around).clone()
}

fn said_around(locale: &Locale) -> Words {
    let hole = |name: &str| Inline::text(format!("{{{name}}}"));
    Words {
        contents: locale.word(&Phrase::WordContents),
        skip: locale.word(&Phrase::WordSkip),
        languages: locale.word(&Phrase::WordLanguages),
        links: locale.word(&Phrase::WordLinks),
        draft: locale.word(&Phrase::WordDraft),
        gap: locale.word(&Phrase::WordGap),
        page: locale.word(&Phrase::WordPage { page: hole("page").into(), pages: hole("pages").into() }),
        trail: locale.word(&Phrase::WordTrail),
        copies: locale.word(&Phrase::WordCopies),
        print: locale.word(&Phrase::WordPrint),
        filter: locale.word(&Phrase::WordFilter),
        shown: locale.word(&Phrase::WordShown { shown: hole("shown").into(), all: hole("all").into() }),
        none: locale.word(&Phrase::WordNone),
        feed: locale.word(&Phrase::WordFeed),
    }
}

/// The words of running text, for places that hold no markup.
fn words_of(inlines: &[Inline]) -> String {
    plain::inlines(inlines)
}
