//! The index of a language: every register with what it is for, in groups, in the order of that language's alphabet.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Row, Site};
use crate::doc::{Block, Doc, Entry, Inline, Layer, Page, Section, push_text};
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::model::register::Status;

/// With more registers than this the index tells names and facts only: its readers search, they do not browse.
const BROWSED: usize = 300;

/// Whether an index of the registers in so many files may be one that is browsed. Some files may hold none, or none that
/// was asked for; of twice as many there are enough left.
#[must_use]
pub const fn may_be_browsed(files: usize) -> bool {
    files <= 2 * BROWSED
}

/// Registers that stand together in an index.
pub(super) struct Group<'r> {
    /// The anchor of their section.
    pub(super) anchor: String,
    /// What they have in common; empty when there is nothing to tell them from.
    pub(super) heading: Vec<Inline>,
    /// The registers, by name.
    pub(super) rows: Vec<&'r Row>,
}

/// The registers of a language in the order of its index: those in use by group, then those retired.
pub(super) fn groups<'r>(locale: &Locale, rows: &'r [Arc<Row>]) -> Vec<Group<'r>> {
    let lang = locale.lang();
    let mut named: BTreeMap<&str, (String, Vec<&Row>)> = BTreeMap::new();
    let (mut other, mut retired) = (Vec::new(), Vec::new());
    for row in rows.iter().map(Arc::as_ref).filter(|it| it.speaks(lang)) {
        if row.status == Status::Retired {
            retired.push(row);
        } else if let Some((anchor, heading)) = &row.group {
            let words = heading.get(lang).unwrap_or(anchor);
            named.entry(anchor).or_insert_with(|| (words.to_owned(), Vec::new())).1.push(row);
        } else {
            other.push(row);
        }
    }
    let mut named: Vec<(&str, (String, Vec<&Row>))> = named.into_iter().collect();
    named.sort_by(|(_, (a, _)), (_, (b, _))| locale.formats().compare(a, b));
    let group = |anchor: &str, heading: Vec<Inline>, rows: Vec<&'r Row>| Group {
        anchor: anchor.to_owned(),
        heading,
        rows: by_name(locale, rows),
    };
    let mut groups: Vec<Group<'r>> =
        named.into_iter().map(|(anchor, (heading, rows))| group(anchor, vec![Inline::text(heading)], rows)).collect();
    if !other.is_empty() {
        let heading = if groups.is_empty() { Vec::new() } else { locale.say(&Phrase::IndexOther) };
        groups.push(group("other", heading, other));
    }
    if !retired.is_empty() {
        groups.push(group("retired", locale.say(&Phrase::IndexRetired), retired));
    }
    groups
}

fn by_name<'r>(locale: &Locale, mut rows: Vec<&'r Row>) -> Vec<&'r Row> {
    let lang = locale.lang();
    rows.sort_by(|a, b| locale.formats().compare(a.name_in(lang), b.name_in(lang)).then_with(|| a.id.cmp(&b.id)));
    rows
}

/// The list of notices in one language, and of those that are in other languages only.
pub(super) fn of(site: &Site<'_>, locale: &Locale, rows: &[Arc<Row>]) -> Doc {
    let lang = locale.lang();
    let browsed = rows.len() <= BROWSED;
    let mut lead = vec![Block::Para(locale.say(&Phrase::IndexLead))];
    let mut sections = Vec::new();
    for group in groups(locale, rows) {
        let list = entries(site, locale, group.rows, browsed);
        if group.heading.is_empty() {
            lead.push(list);
        } else {
            sections.push(section(&group.anchor, group.heading, list));
        }
    }
    let elsewhere: Vec<&Row> = rows.iter().map(Arc::as_ref).filter(|it| !it.speaks(lang)).collect();
    if !elsewhere.is_empty() {
        let list = entries(site, locale, by_name(locale, elsewhere), browsed);
        sections.push(section("elsewhere", locale.say(&Phrase::IndexElsewhere), list));
    }
    Doc {
        lead,
        sections,
        alternates: site.alternates("index"),
        address: site.address(&format!("{lang}/index")),
        page: Page {
            trail: site.way_home(locale),
            addresses: site.addresses("index", &site.locales.iter().map(|it| it.lang().clone()).collect::<Vec<_>>()),
            ..site.page(locale)
        },
        ..site.frame(locale, format!("index/{lang}"))
    }
}

fn section(id: &str, title: Vec<Inline>, list: Block) -> Section {
    Section { id: id.to_owned(), title, layer: Layer::Whole, blocks: vec![list], sections: Vec::new() }
}

/// The entries of registers.
fn entries(site: &Site<'_>, locale: &Locale, rows: Vec<&Row>, browsed: bool) -> Block {
    Block::Entries(rows.into_iter().map(|it| entry(site, locale, it, browsed)).collect())
}

fn entry(site: &Site<'_>, locale: &Locale, row: &Row, browsed: bool) -> Entry {
    // A notice that is not in this language is told in the first one it is in.
    let shown = if row.speaks(locale.lang()) { locale.lang() } else { row.languages.first().unwrap_or(locale.lang()) };
    let foreign = |text: &str| {
        let text = vec![Inline::text(text)];
        if shown == locale.lang() { text } else { vec![Inline::Foreign { lang: shown.clone(), text }] }
    };
    let path = if shown == locale.lang() { row.id.clone() } else { format!("../{shown}/{}", row.id) };
    let subject = row.subject_in(shown);
    let about = if subject.is_empty() || !browsed { Vec::new() } else { foreign(subject) };
    Entry { title: foreign(row.name_in(shown)), path, about, facts: facts(site, locale, row) }
}

/// Status, date, and the languages where not all are there.
fn facts(site: &Site<'_>, locale: &Locale, row: &Row) -> Vec<Vec<Inline>> {
    let mut facts = Vec::new();
    match (row.status, row.retired_on) {
        (Status::Planned, _) => facts.push(locale.say(&Phrase::IndexPlanned)),
        (Status::Retired, Some(date)) => {
            facts.push(locale.say(&Phrase::IndexRetiredOn { date: locale.date(date.0).into() }));
        }
        (Status::Retired, None) | (Status::InUse, _) => {}
    }
    if let Some(date) = row.date {
        facts.push(locale.say(&Phrase::IndexUpdated { date: locale.date(date.0).into() }));
    }
    if site.locales.iter().any(|it| !row.speaks(it.lang())) {
        facts.push(locale.say(&Phrase::IndexLanguages { languages: site.languages(locale, row).into() }));
    }
    facts
}

impl Site<'_> {
    /// The languages of a notice by their own names, as links to it.
    pub(super) fn languages(&self, locale: &Locale, row: &Row) -> Vec<Inline> {
        let mut out = Vec::new();
        for it in self.locales.iter().filter(|it| row.speaks(it.lang())) {
            if !out.is_empty() {
                push_text(&mut out, ", ");
            }
            let link =
                Inline::Link { url: format!("../{}/{}", it.lang(), row.id), text: vec![Inline::text(it.name())] };
            if it.lang() == locale.lang() {
                out.push(link);
            } else {
                out.push(Inline::Foreign { lang: it.lang().clone(), text: vec![link] });
            }
        }
        out
    }
}
