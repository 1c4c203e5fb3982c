//! The package of a Word file: parts, what they are, how they hang together, and what the file says of itself.

use super::BESIDE;
use super::inline::{Targets, tag};
use super::xml::{Element, el, part};
use super::zip::archive;
use crate::doc::{Doc, plain};
use crate::render::typst::{date, dated};

/// The namespace of what Word knows.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The namespace of relationships inside parts.
pub(super) const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The file: the parts that every document has in the same form, and those that the text asks for.
pub(super) fn pack(doc: &Doc, parts: Vec<(String, Element)>) -> Vec<u8> {
    let around = [
        ("[Content_Types].xml".to_owned(), content_types()),
        ("_rels/.rels".to_owned(), package_relations()),
        ("docProps/core.xml".to_owned(), core(doc)),
        ("docProps/app.xml".to_owned(), app()),
    ];
    let files: Vec<(String, Vec<u8>)> =
        around.into_iter().chain(parts).map(|(name, root)| (name, part(&root))).collect();
    archive(&files)
}

fn content_types() -> Element {
    let default = |extension: &str, media: &str| el("Default").with("Extension", extension).with("ContentType", media);
    let part = |name: &str, media: String| el("Override").with("PartName", name).with("ContentType", media);
    let office = "application/vnd.openxmlformats-officedocument";
    el("Types")
        .with("xmlns", format!("{PACKAGE}/content-types"))
        .child(default("rels", "application/vnd.openxmlformats-package.relationships+xml"))
        .child(default("xml", "application/xml"))
        .child(part("/word/document.xml", format!("{office}.wordprocessingml.document.main+xml")))
        .elements(BESIDE.map(|(it, _)| part(&format!("/word/{it}.xml"), format!("{office}.wordprocessingml.{it}+xml"))))
        .child(part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()))
        .child(part("/docProps/app.xml", format!("{office}.extended-properties+xml")))
}

fn relations() -> Element {
    el("Relationships").with("xmlns", format!("{PACKAGE}/relationships"))
}

fn relation(id: &str, kind: String, target: &str) -> Element {
    el("Relationship").with("Id", id).with("Type", kind).with("Target", target)
}

fn package_relations() -> Element {
    relations()
        .child(relation("document", format!("{RELATIONS}/officeDocument"), "word/document.xml"))
        .child(relation("core", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"))
        .child(relation("app", format!("{RELATIONS}/extended-properties"), "docProps/app.xml"))
}

/// What the text leads to: the parts beside it, and addresses.
pub(super) fn document_relations(targets: &Targets) -> Element {
    let beside = BESIDE.map(|(it, _)| relation(it, format!("{RELATIONS}/{it}"), &format!("{it}.xml")));
    let links = targets
        .all()
        .map(|(id, url)| relation(&id, format!("{RELATIONS}/hyperlink"), url).with("TargetMode", "External"));
    relations().elements(beside).elements(links)
}

/// What the file says of the document. The dates are the document's own; one that bears none says none.
fn core(doc: &Doc) -> Element {
    let said = |name: &'static str, text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then(|| el(name).text(text))
    };
    let day = dated(doc).filter(|it| date(it).is_some());
    let time =
        |name: &'static str| day.map(|it| el(name).with("xsi:type", "dcterms:W3CDTF").text(format!("{it}T00:00:00Z")));
    let draft = if doc.draft { doc.words.draft.as_str() } else { "" };
    el("cp:coreProperties")
        .with("xmlns:cp", format!("{PACKAGE}/metadata/core-properties"))
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .elements(said("dc:title", &plain::inlines(&doc.title)))
        .elements(said("dc:creator", &doc.author))
        .elements(said("dc:description", &doc.description))
        .elements(said("dc:identifier", &doc.id))
        .elements(said("dc:language", &tag(&doc.lang)))
        .elements(time("dcterms:created"))
        .elements(time("dcterms:modified"))
        .elements(said("cp:contentStatus", draft))
}

/// What made the file. Without a version, so that a new one does not change every file.
fn app() -> Element {
    el("Properties")
        .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .child(el("Application").text("seloste"))
}
