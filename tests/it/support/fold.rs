//! The facts of a document: without it a date could change on its way into another language.

use std::collections::BTreeSet;

use seloste::doc::{Block, Doc, Inline, Section};

/// What is the same in every language of a notice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Dates, ISO 8601.
    pub(crate) dates: BTreeSet<String>,
    /// Periods, ISO 8601.
    pub(crate) periods: BTreeSet<String>,
    /// E-mail addresses.
    pub(crate) mails: BTreeSet<String>,
    /// Phone numbers.
    pub(crate) phones: BTreeSet<String>,
    /// Addresses on the web, as authors give them.
    pub(crate) urls: BTreeSet<String>,
    /// Numbers of acts: `661/2009`.
    pub(crate) acts: BTreeSet<String>,
    /// Each citation: the act, or the numbers of an article.
    pub(crate) cites: Vec<Vec<String>>,
    /// The anchors of the sections.
    pub(crate) anchors: Vec<String>,
}

/// The facts of a document.
pub(crate) fn facts(doc: &Doc) -> Facts {
    let mut facts = Facts::default();
    inlines(&doc.title, &mut facts);
    blocks(&doc.lead, &mut facts);
    sections(&doc.sections, &mut facts);
    facts.cites.sort();
    facts
}

fn sections(all: &[Section], facts: &mut Facts) {
    for it in all {
        facts.anchors.push(it.id.clone());
        inlines(&it.title, facts);
        blocks(&it.blocks, facts);
        sections(&it.sections, facts);
    }
}

fn blocks(all: &[Block], facts: &mut Facts) {
    for it in all {
        match it {
            Block::Para(text) => inlines(text, facts),
            Block::List { items, .. } => items.iter().for_each(|it| blocks(it, facts)),
            Block::Facts(all) => all.iter().for_each(|it| {
                inlines(&it.term, facts);
                blocks(&it.blocks, facts);
            }),
            Block::Table(table) => {
                inlines(&table.caption, facts);
                table.head.iter().for_each(|it| inlines(it, facts));
                table.rows.iter().flatten().for_each(|it| blocks(it, facts));
            }
            Block::Note(inner) => blocks(inner, facts),
            Block::Entries(entries) => entries.iter().for_each(|it| blocks(&it.blocks(), facts)),
            Block::Gap(_) | Block::Code(_) => {}
        }
    }
}

fn inlines(all: &[Inline], facts: &mut Facts) {
    for it in all {
        match it {
            Inline::Text(_) | Inline::Mark(_) | Inline::Break | Inline::Gap(_) => {}
            Inline::Strong(inner) | Inline::Emph(inner) | Inline::Foreign { text: inner, .. } => inlines(inner, facts),
            Inline::Link { url, text } => {
                if let Some(it) = url.strip_prefix("mailto:") {
                    facts.mails.insert(it.to_owned());
                }
                if let Some(it) = url.strip_prefix("tel:") {
                    facts.phones.insert(it.to_owned());
                }
                if url.starts_with("http") {
                    facts.urls.insert(url.clone());
                }
                inlines(text, facts);
            }
            Inline::Date { iso, .. } => {
                facts.dates.insert(iso.clone());
            }
            Inline::Period { iso, .. } => {
                facts.periods.insert(iso.clone());
            }
            Inline::Cite { text, .. } => {
                // Where an act's title is in another language, its section stands outside the citation.
                let found = acts(text);
                facts.cites.push(if found.is_empty() { numbers(text) } else { found.clone() });
                facts.acts.extend(found);
            }
        }
    }
}

/// Numbers of acts in a text: digits, a slash, a year.
pub(crate) fn acts(text: &str) -> Vec<String> {
    let is_act = |it: &&str| {
        it.split_once('/').is_some_and(|(number, year)| {
            let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
            digits(number) && digits(year) && year.len() == 4
        })
    };
    text.split(|it: char| !it.is_ascii_digit() && it != '/').filter(is_act).map(str::to_owned).collect()
}

/// The numbers in a text, sorted: languages put article, paragraph and section in different orders.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> =
        text.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    found.sort();
    found
}
