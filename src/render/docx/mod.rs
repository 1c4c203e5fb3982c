//! The format `docx`: without it a draft could not go round in a ministry, where drafts are read, commented on and changed
//! in Word.
//!
//! A file is a package of XML parts (ECMA-376, Office Open XML, transitional). The structure is Word's own: headings,
//! lists, header rows, bookmarks and languages are what Word knows by these names, not what only looks like them.

mod blocks;
mod inline;
mod numbering;
mod package;
mod page;
mod settings;
mod styles;
mod table;
#[cfg(test)]
mod tests;
mod xml;
mod zip;

use self::numbering::Lists;
use self::xml::{Element, el};
use super::{RenderError, Theme};
use crate::doc::Doc;

/// What such a file is called.
pub(super) const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Writes a document as a Word file.
///
/// # Errors
///
/// None: every document can be written as a Word file.
pub fn render(doc: &Doc, _theme: &Theme) -> Result<Vec<u8>, RenderError> {
    Ok(package::pack(doc, parts(doc)))
}

/// Makes a part of a document, given the lists in its text.
type Make = fn(&Doc, &Lists) -> Element;

/// The parts beside the text. Each name is also that of its relationship and of its content type.
const BESIDE: [(&str, Make); 6] = [
    ("styles", |doc, _| styles::styles(doc)),
    ("numbering", |_, lists| numbering::numbering(lists)),
    ("settings", |doc, _| settings::settings(doc)),
    ("fontTable", |_, _| settings::fonts()),
    ("header", |doc, _| page::header(doc)),
    ("footer", |doc, _| page::footer(doc)),
];

/// The parts that depend on the text, by name.
fn parts(doc: &Doc) -> Vec<(String, Element)> {
    let body = blocks::body(doc);
    let document = el("w:document")
        .with("xmlns:w", package::WORD)
        .with("xmlns:r", package::RELATIONS)
        .child(el("w:body").children(body.nodes).children([page::properties(doc)]));
    let text = [
        ("word/document.xml".to_owned(), document),
        ("word/_rels/document.xml.rels".to_owned(), package::document_relations(&body.targets)),
    ];
    let beside = BESIDE.map(|(name, make)| (format!("word/{name}.xml"), make(doc, &body.lists)));
    text.into_iter().chain(beside).collect()
}
