//! The format `html`: one whole page that needs nothing else, for a screen, a phone, paper and a screen reader.
//!
//! The document tree becomes a small typed tree (`dom`), which one encoder writes; templates only frame the result.

mod blocks;
mod contents;
mod dom;
mod encode;
pub mod fragment;
mod inlines;
pub(super) mod page;
pub(super) mod policy;
mod table;
#[cfg(test)]
mod tests;

use tera::{Context, Value};

use self::blocks::Blocks;
use self::contents::contents;
use self::dom::Node;
use self::encode::encode;
use super::clean::{clean, is_usual};
use super::direction::direction;
use super::href::Href;
use super::theme::{INDEX, PAGE, Theme};
use super::{Manuscript, RenderError};
use crate::doc::{Doc, Layer, plain};

/// The version of the context that templates get; it rises when a word in it changes its meaning or goes away.
pub const CONTEXT_VERSION: u32 = 1;

/// A whole page for one document, framed by `html/page.html`.
///
/// # Errors
///
/// When the template fails: an agency's own one that asks for what is not there.
pub fn render(manuscript: &Manuscript<'_>) -> Result<Vec<u8>, RenderError> {
    frame(manuscript, PAGE)
}

/// A whole page for a document that leads to others (a list of notices, a choice of language), framed by
/// `html/index.html`.
///
/// # Errors
///
/// When the template fails: an agency's own one that asks for what is not there.
pub fn render_index(doc: &Doc, theme: &Theme) -> Result<Vec<u8>, RenderError> {
    frame(&Manuscript::new(doc, theme), INDEX)
}

fn frame(manuscript: &Manuscript<'_>, template: &str) -> Result<Vec<u8>, RenderError> {
    let mut words = Context::new();
    // Most of a page are the texts that it is made of.
    let mut room = 0;
    for (name, value) in context(manuscript) {
        room += value.as_str().map_or(64, str::len);
        words.insert_value(name, value);
    }
    let mut page = manuscript.theme.render(template, &words, room + room / 8).map_err(RenderError::Template)?;
    page.truncate(page.trim_ascii_end().len());
    page.push(b'\n');
    Ok(page)
}

/// What templates get. `templates/README.md` tells it to their authors, and a test compares the two.
fn context(manuscript: &Manuscript<'_>) -> Vec<(&'static str, Value)> {
    let (doc, theme) = (manuscript.doc, manuscript.theme);
    let parts = parts(manuscript);
    let same = page::same(doc, theme);
    let mut words = vec![
        ("version", Value::from(CONTEXT_VERSION)),
        ("lang", Value::from(doc.lang.as_str())),
        ("dir", Value::from(direction(&doc.lang))),
        ("title", Value::from(one_line(&plain::inlines(&doc.title)))),
        ("description", Value::from(one_line(&doc.description))),
        ("author", Value::from(one_line(&doc.author))),
        ("date", Value::from(one_line(doc.date.as_deref().unwrap_or_default()))),
        ("canonical", Value::from(canonical(doc))),
        ("draft", Value::from(doc.draft)),
        ("alternates", Value::from_serializable(&page::alternates(doc))),
        ("words", same.words),
        ("policy", same.policy),
        ("style", same.style),
        ("script", same.script),
        ("logo", same.logo),
        ("opening", Value::safe_string(&parts.opening)),
        ("contents", Value::safe_string(&parts.contents)),
        ("body", Value::safe_string(&parts.body)),
    ];
    words.extend(page::around(doc));
    words
}

/// The finished parts of a page, in reading order.
struct Parts {
    /// Title, lead and the first layer.
    opening: String,
    /// The table of contents of what follows it. May be empty.
    contents: String,
    /// All other sections.
    body: String,
}

fn parts(manuscript: &Manuscript<'_>) -> Parts {
    let doc = manuscript.doc;
    let (blocks, above) = (Blocks::of(manuscript), above(doc));
    Parts {
        opening: encode(opening(doc, &blocks, above)),
        contents: encode(contents(doc, &blocks, above)),
        body: encode(body(doc, &blocks, above)),
    }
}

/// How many sections stand before the table of contents.
fn above(doc: &Doc) -> usize {
    doc.sections.iter().take_while(|it| it.layer == Layer::First).count()
}

/// What stands before the table of contents.
fn opening<'a>(doc: &'a Doc, blocks: &Blocks<'a>, above: usize) -> impl Iterator<Item = Node<'a>> {
    let title = std::iter::once_with(|| blocks.title(&doc.title));
    let sections = doc.sections.iter().zip(1..).take(above).map(|(it, number)| blocks.section(it, number));
    title.chain(doc.lead.iter().map(|it| blocks.block(it))).chain(sections)
}

/// What stands after it.
fn body<'a>(doc: &'a Doc, blocks: &Blocks<'a>, above: usize) -> impl Iterator<Item = Node<'a>> {
    doc.sections.iter().zip(1..).skip(above).map(|(it, number)| blocks.section(it, number))
}

/// The published address of the page; nothing when it is not known or no web address.
fn canonical(doc: &Doc) -> String {
    let address = doc.address.as_deref().and_then(|it| Href::parse(format!("{it}.html")));
    address.map(|it| it.as_str().to_owned()).unwrap_or_default()
}

/// A text for an attribute or the title bar: no forbidden characters, single spaces.
fn one_line(text: &str) -> String {
    let single = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
    if single && text.chars().all(|it| it == ' ' || is_usual(it)) {
        return text.to_owned();
    }
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
