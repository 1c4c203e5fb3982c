//! The pages that only lead elsewhere: the choice of language, a missing language, an old address, no page at all.

use super::{Row, Site};
use crate::doc::{Block, Crumb, Doc, Entry, Inline, Page};
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;

impl Site<'_> {
    /// The way from an index to the page above it; none when there is only one language.
    pub(super) fn way_home(&self, locale: &Locale) -> Vec<Crumb> {
        if self.locales.len() < 2 {
            return Vec::new();
        }
        vec![Crumb { name: locale.word(&Phrase::SiteHome), path: "../index".to_owned() }]
    }
}

/// The page that leads to the indexes of all languages, in the first of them. It needs no script to choose.
pub(super) fn start(site: &Site<'_>, first: &Locale) -> Doc {
    let entries = site.locales.iter().map(|it| {
        let own = |text: Vec<Inline>| {
            if it.lang() == first.lang() { text } else { vec![Inline::Foreign { lang: it.lang().clone(), text }] }
        };
        let title = vec![Inline::text(it.name()), Inline::text(": ")].into_iter().chain(site.title(it)).collect();
        Entry {
            title: own(title),
            path: format!("{}/index", it.lang()),
            about: own(it.say(&Phrase::IndexLead)),
            facts: Vec::new(),
        }
    });
    Doc {
        lead: vec![Block::Entries(entries.collect())],
        address: site.address("index"),
        page: Page { trail: Vec::new(), feed: None, ..site.page(first) },
        ..site.frame(first, "index".to_owned())
    }
}

/// What stands at an address where nothing is: it may be shown for any path, so its links begin at the top.
pub(super) fn not_found(site: &Site<'_>, first: &Locale) -> Doc {
    let root = site.root();
    let lead = site.locales.iter().map(|it| {
        let link = Inline::Link { url: format!("{root}{}/index.html", it.lang()), text: site.title(it) };
        let mut words = vec![Inline::Strong(it.say(&Phrase::SiteNotFound)), Inline::text(". ")];
        words.extend(it.say(&Phrase::SiteNotFoundText { link: link.into() }));
        let foreign = it.lang() != first.lang();
        Block::Para(if foreign { vec![Inline::Foreign { lang: it.lang().clone(), text: words }] } else { words })
    });
    Doc {
        title: first.say(&Phrase::SiteNotFound),
        lead: lead.collect(),
        page: Page { trail: Vec::new(), feed: None, unlisted: true, root: Some(root.clone()), ..site.page(first) },
        ..site.frame(first, "404".to_owned())
    }
}

/// What stands where a notice would be that is not there in this language.
pub(super) fn absent(site: &Site<'_>, locale: &Locale, row: &Row) -> Doc {
    let languages = site.languages(locale, row).into();
    Doc {
        title: title(locale, row),
        lead: vec![Block::Para(locale.say(&Phrase::SiteAbsentText { languages }))],
        page: Page { unlisted: true, ..site.page(locale) },
        ..site.frame(locale, row.id.clone())
    }
}

/// What stands at the address that a register had before.
pub(super) fn moved(site: &Site<'_>, locale: &Locale, row: &Row, old: &str) -> Doc {
    let link = Inline::Link { url: row.id.clone(), text: title(locale, row) };
    Doc {
        title: title(locale, row),
        lead: vec![Block::Para(locale.say(&Phrase::SiteMoved { link: link.into() }))],
        address: site.address(&format!("{}/{}", locale.lang(), row.id)),
        page: Page { unlisted: true, moved: Some(row.id.clone()), ..site.page(locale) },
        ..site.frame(locale, old.to_owned())
    }
}

/// The name of a register, marked where it is of another language.
fn title(locale: &Locale, row: &Row) -> Vec<Inline> {
    let name = vec![Inline::text(row.name_in(locale.lang()))];
    let own = row.name.as_ref().is_some_and(|it| it.get(locale.lang()).is_some());
    match row.languages.first() {
        Some(lang) if !own && lang != locale.lang() => vec![Inline::Foreign { lang: lang.clone(), text: name }],
        Some(_) | None => name,
    }
}
