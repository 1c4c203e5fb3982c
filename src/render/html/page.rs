//! What stands around the text of a page, as templates get it: the way to other pages, other languages, other forms.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tera::Value;

use super::one_line;
use super::policy::{page_numbers, policy};
use crate::doc::{Block, Crumb, Doc, Section, Words};
use crate::render::Theme;
use crate::render::beside;
use crate::render::direction::direction;
use crate::render::href::Href;

/// With fewer entries a list is seen at a glance, and a field that filters it is in the way.
const WORTHWHILE: usize = 8;

type Row = BTreeMap<&'static str, String>;

/// The part of the context that is the same on all pages with the same words around the text.
#[derive(Clone, Debug)]
pub(in crate::render) struct Same {
    pub(super) words: Value,
    pub(super) policy: Value,
    pub(super) style: Value,
    pub(super) script: Value,
    pub(super) logo: Value,
}

/// That part for each of the words of a theme's pages.
pub(in crate::render) type Sames = Mutex<Vec<(Words, Same)>>;

/// More languages than a website has.
const MOST: usize = 16;

/// What a page has like others.
pub(super) fn same(doc: &Doc, theme: &Theme) -> Same {
    let mut all = theme.sames().lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, same)) = all.iter().find(|(words, _)| *words == doc.words) {
        return same.clone();
    }
    let numbers = page_numbers(&doc.words.page);
    let same = Same {
        words: Value::from_serializable(&words(&doc.words)),
        policy: Value::from(policy(theme.style(), &numbers, theme.script(), theme.logo().is_some())),
        style: Value::safe_string(&format!("{}{numbers}", theme.style().text())),
        script: Value::safe_string(theme.script().text()),
        logo: Value::from(theme.logo().unwrap_or_default()),
    };
    if all.len() >= MOST {
        all.clear();
    }
    all.push((doc.words.clone(), same.clone()));
    same
}

/// The words of the page by their names.
fn words(words: &Words) -> Row {
    let Words { contents, skip, languages, links, draft, gap, page, trail, copies, print, filter, shown, none, feed } =
        words;
    let pairs = [
        ("contents", contents),
        ("skip", skip),
        ("languages", languages),
        ("links", links),
        ("draft", draft),
        ("gap", gap),
        ("page", page),
        ("trail", trail),
        ("copies", copies),
        ("print", print),
        ("filter", filter),
        ("shown", shown),
        ("none", none),
        ("feed", feed),
    ];
    pairs.into_iter().map(|(name, value)| (name, one_line(value))).collect()
}

/// The document in each of its languages.
pub(super) fn alternates(doc: &Doc) -> Vec<Row> {
    let mut res = Vec::new();
    for it in &doc.alternates {
        let Some(href) = Href::parse(beside(&it.path, "html")) else { continue };
        let published = doc.page.addresses.iter().find(|(lang, _)| *lang == it.lang).map(|(_, address)| address);
        let address = published.and_then(|it| Href::parse(format!("{it}.html")));
        res.push(BTreeMap::from([
            ("lang", it.lang.to_string()),
            ("dir", direction(&it.lang).to_owned()),
            ("name", one_line(&it.name)),
            ("address", address.as_ref().unwrap_or(&href).as_str().to_owned()),
            ("href", href.as_str().to_owned()),
            ("current", if it.lang == doc.lang { "true" } else { "" }.to_owned()),
        ]));
    }
    res
}

/// The words of the context that only a website needs.
pub(super) fn around(doc: &Doc) -> Vec<(&'static str, Value)> {
    let page = &doc.page;
    let moved = page.moved.as_deref().and_then(|it| Href::parse(beside(it, "html")));
    let feed = page.feed.as_deref().and_then(Href::parse);
    let root = page.root.as_deref().and_then(Href::parse);
    let own = |href: Option<Href<'_>>| Value::from(href.map(|it| it.as_str().to_owned()).unwrap_or_default());
    let trail = crumbs(&page.trail);
    let home = trail.first().and_then(|it| it.get("href")).cloned().unwrap_or_default();
    vec![
        ("publisher", Value::from(one_line(&page.publisher))),
        ("locale", Value::from(one_line(&page.locale))),
        ("home", Value::from(home)),
        ("trail", Value::from_serializable(&trail)),
        ("copies", Value::from_serializable(&copies(doc))),
        ("absent", Value::from_serializable(&absent(doc))),
        ("changed", Value::from(one_line(&page.changed))),
        ("links", Value::from_serializable(&crumbs(&page.links))),
        ("feed", own(feed)),
        ("unlisted", Value::from(page.unlisted)),
        ("moved", own(moved)),
        ("root", own(root)),
        ("entries", Value::from(u64::try_from(filtered(doc)).unwrap_or_default())),
    ]
}

fn crumbs(crumbs: &[Crumb]) -> Vec<Row> {
    let one = |it: &Crumb| {
        let href = Href::parse(beside(&it.path, "html"))?;
        Some(BTreeMap::from([("name", one_line(&it.name)), ("href", href.as_str().to_owned())]))
    };
    crumbs.iter().filter_map(one).collect()
}

fn copies(doc: &Doc) -> Vec<Row> {
    let mut res = Vec::new();
    for it in &doc.page.copies {
        let Some(href) = Href::parse(&it.path) else { continue };
        res.push(BTreeMap::from([
            ("name", one_line(&it.name)),
            ("href", href.as_str().to_owned()),
            ("type", one_line(&it.media_type)),
        ]));
    }
    res
}

fn absent(doc: &Doc) -> Vec<Row> {
    let one = |it: &crate::doc::Absent| {
        BTreeMap::from([
            ("lang", it.lang.to_string()),
            ("dir", direction(&it.lang).to_owned()),
            ("words", one_line(&it.words)),
        ])
    };
    doc.page.absent.iter().map(one).collect()
}

/// How many entries the page lists; 0 when they are too few to be filtered.
fn filtered(doc: &Doc) -> usize {
    fn count(section: &Section) -> usize {
        entries(&section.blocks) + section.sections.iter().map(count).sum::<usize>()
    }
    let all = entries(&doc.lead) + doc.sections.iter().map(count).sum::<usize>();
    if all < WORTHWHILE { 0 } else { all }
}

fn entries(blocks: &[Block]) -> usize {
    let of = |it: &Block| match it {
        Block::Entries(entries) => entries.len(),
        Block::Para(_)
        | Block::List { .. }
        | Block::Facts(_)
        | Block::Table(_)
        | Block::Note(_)
        | Block::Code(_)
        | Block::Gap(_) => 0,
    };
    blocks.iter().map(of).sum()
}
