//! The index of a language: every register with what it is for, in groups, in the order of that language's alphabet.

use std::collections::BTreeMap;

use super::{Row, Site};
use crate::doc::{Block, Doc, Entry, Inline, Layer, Page, Section, push_text};
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::model::register::Status;

/// With more registers than this the index tells names and facts only: its readers search, they do not browse.
const BROWSED: usize = 300;

/// The list of notices in one language: those in use by group, then those retired, then those in other languages only.
pub(super) fn of(site: &Site<'_>, locale: &Locale, rows: &[Row]) -> Doc {
    let lang = locale.lang();
    let mut groups: BTreeMap<&str, (String, Vec<&Row>)> = BTreeMap::new();
    let (mut ungrouped, mut retired, mut elsewhere) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        if !row.speaks(lang) {
            elsewhere.push(row);
        } else if row.status == Status::Retired {
            retired.push(row);
        } else if let Some((anchor, heading)) = &row.group {
            let words = heading.get(lang).unwrap_or(anchor);
            groups.entry(anchor).or_insert_with(|| (words.to_owned(), Vec::new())).1.push(row);
        } else {
            ungrouped.push(row);
        }
    }
    let mut groups: Vec<(&str, (String, Vec<&Row>))> = groups.into_iter().collect();
    groups.sort_by(|(_, (a, _)), (_, (b, _))| locale.formats().compare(a, b));
    let browsed = rows.len() <= BROWSED;
    let list = |rows: Vec<&Row>| entries(site, locale, rows, browsed);
    let mut sections: Vec<Section> = groups
        .into_iter()
        .map(|(anchor, (heading, rows))| section(anchor, vec![Inline::text(heading)], list(rows)))
        .collect();
    let mut lead = vec![Block::Para(locale.say(&Phrase::IndexLead))];
    if !ungrouped.is_empty() {
        if sections.is_empty() {
            lead.push(list(ungrouped));
        } else {
            sections.push(section("other", locale.say(&Phrase::IndexOther), list(ungrouped)));
        }
    }
    if !retired.is_empty() {
        sections.push(section("retired", locale.say(&Phrase::IndexRetired), list(retired)));
    }
    if !elsewhere.is_empty() {
        sections.push(section("elsewhere", locale.say(&Phrase::IndexElsewhere), list(elsewhere)));
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

/// The entries of registers, by name.
fn entries(site: &Site<'_>, locale: &Locale, mut rows: Vec<&Row>, browsed: bool) -> Block {
    let lang = locale.lang();
    rows.sort_by(|a, b| locale.formats().compare(a.name_in(lang), b.name_in(lang)).then_with(|| a.id.cmp(&b.id)));
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
