//! The feed of a language (Atom, RFC 4287): who follows it learns of every change of every notice.

use std::sync::Arc;

use super::sitemap::{document, leaf};
use super::{Row, Site};
use crate::compile::Output;
use crate::doc::plain;
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::model::register::Status;
use crate::model::value::Date;

/// The most changes that a feed tells of; older ones stand in the notices.
const MOST: usize = 100;

/// A change as the feed tells it.
struct Item {
    date: Date,
    /// Tells this change from others of its day.
    number: usize,
    register: String,
    title: String,
    text: String,
}

/// The feed; nothing while it is not known where the website will be, and for drafts.
pub(super) fn of(site: &Site<'_>, locale: &Locale, rows: &[Arc<Row>]) -> Option<Output> {
    if !site.has_feed() {
        return None;
    }
    let lang = locale.lang();
    let own = site.address(&format!("{lang}/feed.xml"))?;
    let index = site.address(&format!("{lang}/index.html"))?;
    let mut items: Vec<Item> = rows.iter().filter(|it| it.speaks(lang)).flat_map(|it| changes(it, locale)).collect();
    items.sort_by(|a, b| {
        b.date.0.cmp(&a.date.0).then_with(|| a.register.cmp(&b.register)).then_with(|| a.number.cmp(&b.number))
    });
    items.truncate(MOST);
    // A feed must say when it changed last; one without changes never did.
    let updated = items.first().map_or_else(|| "1970-01-01".to_owned(), |it| it.date.to_string());
    let title = locale.word(&Phrase::FeedTitle { title: site.title(locale).into() });
    let author = site.page(locale).publisher;
    let author = if author.is_empty() { plain::inlines(&site.title(locale)) } else { author };
    let spaces = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.as_str())];
    let bytes = document("feed", &spaces, |xml| {
        leaf(xml, "id", &own)?;
        leaf(xml, "title", &title)?;
        leaf(xml, "updated", &moment(&updated))?;
        xml.create_element("author").write_inner_content(|xml| leaf(xml, "name", &author))?;
        leaf(xml, "generator", "seloste")?;
        xml.create_element("link").with_attributes([("rel", "self"), ("href", own.as_str())]).write_empty()?;
        xml.create_element("link").with_attributes([("rel", "alternate"), ("href", index.as_str())]).write_empty()?;
        for item in &items {
            let page = site.address(&format!("{lang}/{}.html", item.register)).unwrap_or_default();
            xml.create_element("entry").write_inner_content(|xml| {
                leaf(xml, "id", &format!("{page}#{}-{}", item.date, item.number))?;
                leaf(xml, "title", &item.title)?;
                leaf(xml, "updated", &moment(&item.date.to_string()))?;
                xml.create_element("link")
                    .with_attributes([("rel", "alternate"), ("href", page.as_str())])
                    .write_empty()?;
                leaf(xml, "summary", &item.text)
            })?;
        }
        Ok(())
    });
    Some(Output { path: format!("{lang}/feed.xml"), bytes })
}

/// A day as a moment (RFC 3339): a notice changes on a day, not at an hour.
fn moment(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

/// The changes of a register; that of its date, when it keeps no history.
fn changes(row: &Row, locale: &Locale) -> Vec<Item> {
    let lang = locale.lang();
    let name = row.name_in(lang);
    let mut items = Vec::new();
    for change in &row.changes {
        let versioned = |version: &String| {
            locale.word(&Phrase::FeedVersion { name: text(name).into(), version: text(version).into() })
        };
        let same = items.iter().filter(|it: &&Item| it.date.0 == change.date.0).count();
        items.push(Item {
            date: change.date,
            number: same + 1,
            register: row.id.clone(),
            title: change.version.as_ref().map_or_else(|| name.to_owned(), versioned),
            text: change.texts.iter().find(|(it, _)| it == lang).map(|(_, it)| it.to_string()).unwrap_or_default(),
        });
    }
    let retired = row.retired_on.filter(|_| row.status == Status::Retired);
    let known = |date: Date| row.changes.iter().any(|it| it.date.0 == date.0);
    let events = [
        row.date.filter(|it| !known(*it)).map(|it| (it, Phrase::IndexUpdated { date: locale.date(it.0).into() })),
        retired.map(|it| (it, Phrase::IndexRetiredOn { date: locale.date(it.0).into() })),
    ];
    for (number, event) in events.into_iter().enumerate() {
        let Some((date, phrase)) = event else { continue };
        items.push(Item {
            date,
            number: 100 + number,
            register: row.id.clone(),
            title: name.to_owned(),
            text: locale.word(&phrase),
        });
    }
    items
}

fn text(value: &str) -> Vec<crate::doc::Inline> {
    vec![crate::doc::Inline::text(value)]
}
