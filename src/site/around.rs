//! What stands around each page: the way back to the index, the other languages, the other forms.

use super::{Row, Site};
use crate::doc::{Absent, Alternate, Crumb, Doc, Form, Page};
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::lang::Lang;
use crate::render;

impl Site<'_> {
    /// Puts a notice into its place on the website.
    pub fn place(&self, doc: &mut Doc, locale: &Locale, row: &Row) {
        doc.address = self.address(&format!("{}/{}", locale.lang(), row.id));
        if !self.has_pages() {
            return;
        }
        let missing = self.locales.iter().filter(|it| !row.speaks(it.lang()));
        let absent = missing
            .map(|it| Absent { lang: it.lang().clone(), words: it.word(&Phrase::SiteAbsent) })
            .collect::<Vec<_>>();
        let changed = row.date.map(|it| locale.word(&Phrase::IndexUpdated { date: locale.date(it.0).into() }));
        let page = self.page(locale);
        let own = || row.controller.as_ref().and_then(|it| it.get(locale.lang())).unwrap_or_default().to_owned();
        doc.page = Page {
            publisher: if self.project.settings.publisher.get().is_some() { page.publisher } else { own() },
            copies: self.copies(locale, &row.id),
            absent,
            changed: changed.unwrap_or_default(),
            addresses: self.addresses(&row.id, &row.languages),
            ..page
        };
    }

    /// What all pages inside a language's folder share.
    pub(super) fn page(&self, locale: &Locale) -> Page {
        let settings = &self.project.settings;
        let lang = locale.lang();
        let statement = settings.accessibility_statement.get().and_then(|it| it.get(lang));
        let publisher = match settings.publisher.get() {
            Some(own) => own.get(lang),
            None => self.controller.as_ref().and_then(|it| it.get(lang)),
        };
        let region = locale.region().map(|it| format!("{}_{it}", lang.base()));
        Page {
            publisher: publisher.unwrap_or_default().to_owned(),
            locale: region.unwrap_or_default(),
            trail: vec![Crumb { name: crate::doc::plain::inlines(&self.title(locale)), path: "index".to_owned() }],
            links: statement
                .map(|it| Crumb { name: locale.word(&Phrase::SiteAccessibility), path: it.to_owned() })
                .into_iter()
                .collect(),
            feed: self.has_feed().then(|| "feed.xml".to_owned()),
            ..Page::default()
        }
    }

    /// Whether there is a feed: what it tells of needs addresses (RFC 4287).
    pub(super) fn has_feed(&self) -> bool {
        !self.draft && self.address("").is_some()
    }

    /// The addresses of a page in its languages; none while it is not known where the website will be.
    pub(super) fn addresses(&self, path: &str, languages: &[Lang]) -> Vec<(Lang, String)> {
        let published = |it: &Lang| Some((it.clone(), self.address(&format!("{it}/{path}"))?));
        languages.iter().filter_map(published).collect()
    }

    /// The same page in all languages of the website; none when there is only one.
    pub(super) fn alternates(&self, path: &str) -> Vec<Alternate> {
        let several: &[&Locale] = if self.locales.len() > 1 { &self.locales } else { &[] };
        let one = |it: &&Locale| Alternate {
            lang: it.lang().clone(),
            name: it.name().to_owned(),
            path: format!("../{}/{path}", it.lang()),
        };
        several.iter().map(one).collect()
    }

    /// The other files of a notice.
    fn copies(&self, locale: &Locale, id: &str) -> Vec<Form> {
        let mut copies = Vec::new();
        for format in self.formats {
            let (name, extension, media_type) = match render::FORMATS.iter().find(|it| it.name == format) {
                Some(it) if matches!(it.name, "html" | "fragment") => continue,
                Some(it) => (form_name(it.name, locale), it.extension, it.media_type),
                None => (locale.word(&Phrase::FormData), "json", "application/json"),
            };
            copies.push(Form { name, path: format!("{id}.{extension}"), media_type: media_type.to_owned() });
        }
        copies
    }
}

/// What a form is called: most have names of their own.
fn form_name(format: &str, locale: &Locale) -> String {
    match format {
        "text" => locale.word(&Phrase::FormText),
        "markdown" => "Markdown".to_owned(),
        "typst" => "Typst".to_owned(),
        "pdf" => "PDF".to_owned(),
        "docx" => "Word".to_owned(),
        other => other.to_owned(),
    }
}
