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

use self::xml::{Element, el};
use super::{RenderError, Theme};
use crate::doc::Doc;

/// What such a file is called.
pub(super) const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Writes a document as a Word file.
///
/// # Errors
///
/// When the package cannot be made, which memory that ends could cause and no text.
pub fn render(doc: &Doc, _theme: &Theme) -> Result<Vec<u8>, RenderError> {
    package::pack(doc, &parts(doc))
}

/// The parts of the text, by name.
fn parts(doc: &Doc) -> Vec<(String, Element)> {
    let body = blocks::body(doc);
    let document = el("w:document")
        .with("xmlns:w", package::WORD)
        .with("xmlns:r", package::RELATIONS)
        .child(el("w:body").children(body.nodes).children([page::properties(doc)]));
    let beside = package::BESIDE.map(|name| {
        let root = match name {
            "styles" => styles::styles(doc),
            "numbering" => numbering::numbering(&body.lists),
            "settings" => settings::settings(doc),
            "fontTable" => settings::fonts(),
            "header" => page::header(doc),
            _ => page::footer(doc),
        };
        (format!("word/{name}.xml"), root)
    });
    let text = [
        ("word/document.xml".to_owned(), document),
        ("word/_rels/document.xml.rels".to_owned(), package::document_relations(&body.targets)),
    ];
    text.into_iter().chain(beside).collect()
}
