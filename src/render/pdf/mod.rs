//! PDF: without it a notice could not be filed, archived or handed over on paper.
//!
//! The markup of [`super::typst`] is compiled by the embedded typesetter, so the two formats cannot differ. The file
//! is PDF/UA-1 (ISO 14289-1) and, when the document bears a date, also PDF/A-2a (ISO 19005-2): that standard asks
//! for a date, and a date that nobody set would be a false one. Only the embedded fonts are used; there is no
//! network, no clock and no file, so the same document gives the same bytes everywhere.

mod fonts;
#[cfg(test)]
mod tests;
mod world;

use ::typst::World as _;
use ::typst::WorldExt as _;
use ::typst::diag::SourceDiagnostic;
use ::typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::world::Desk;
use super::runs::gap_mark;
use super::{Letter, Manuscript, RenderError};
use crate::doc::{Doc, plain};

/// What the properties of a file name as the program that made it. Without a version, so that a new version does
/// not change every file.
const CREATOR: &str = "seloste";

/// For how many more documents the typesetter remembers its steps: those that are set at the same time on other
/// threads still need theirs.
const KEPT: usize = 2;

/// The family that the markup names for compilers without our fonts. Here it is not there, and is not needed:
/// every character is looked up in our own fonts before.
const MISSING_FAMILY: &str = "unknown font family: libertinus serif";

/// Typesets a document as a PDF.
///
/// # Errors
///
/// [`RenderError::Letters`] when the fonts lack characters of the document, and [`RenderError::Typeset`] when the
/// typesetter or one of the standards refuses it; a warning of the typesetter counts as a refusal.
pub fn render(manuscript: &Manuscript<'_>) -> Result<Vec<u8>, RenderError> {
    let doc = manuscript.doc;
    covered(doc)?;
    let desk = Desk::new(super::typst::write(manuscript));
    let result = typeset(doc, &desk);
    // A collection is set alone, and what is remembered of it would lie beside the next one.
    comemo::evict(if doc.parts.is_empty() { KEPT } else { 0 });
    result
}

fn typeset(doc: &Doc, desk: &Desk) -> Result<Vec<u8>, RenderError> {
    let compiled = ::typst::compile::<PagedDocument>(desk);
    let pages = compiled.output.map_err(|errors| refusal(desk, errors.first()))?;
    if let Some(warning) = compiled.warnings.iter().find(|it| it.message != MISSING_FAMILY) {
        return Err(refusal(desk, Some(warning)));
    }
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}+{}", doc.id, doc.lang)),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        timestamp: None,
        page_ranges: None,
        standards: standards(doc)?,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(&pages, &options).map_err(|errors| refusal(desk, errors.first()))
}

fn standards(doc: &Doc) -> Result<PdfStandards, RenderError> {
    let has_date = super::typst::dated(doc).and_then(super::typst::date).is_some();
    let wanted: &[PdfStandard] = if has_date { &[PdfStandard::Ua_1, PdfStandard::A_2a] } else { &[PdfStandard::Ua_1] };
    PdfStandards::new(wanted).map_err(|error| RenderError::Typeset { message: error.message().to_string(), text: None })
}

/// What the typesetter says, with the text that it says it of.
fn refusal(desk: &Desk, problem: Option<&SourceDiagnostic>) -> RenderError {
    let Some(problem) = problem else {
        return RenderError::Typeset { message: "the typesetter failed without a reason".to_owned(), text: None };
    };
    let hints: String = problem.hints.iter().map(|it| format!(" ({})", it.v)).collect();
    let source = desk.source(desk.main()).ok();
    let range = desk.range(problem.span);
    let said = source.zip(range).and_then(|(source, range)| Some(super::typst::said(source.text().get(range)?)));
    let text = said.filter(|it| !it.trim().is_empty());
    RenderError::Typeset { message: format!("{}{hints}", problem.message), text }
}

/// Looks every character up in the fonts: a missing one would be an empty box on paper and nothing to a reader.
fn covered(doc: &Doc) -> Result<(), RenderError> {
    let mut texts = plain::doc(doc);
    let words = &doc.words;
    texts.extend([&doc.author, &words.draft, &words.page, &words.contents].map(String::clone));
    texts.extend(doc.parts.iter().map(|it| it.author.clone()));
    texts.extend(doc.dated.iter().chain(doc.parts.iter().filter_map(|it| it.dated.as_ref())).cloned());
    texts.extend(doc.gaps().iter().map(|it| gap_mark(&doc.words, &it.text)));
    let letters: Vec<Letter> = texts.iter().flat_map(|it| missing(it)).collect();
    if letters.is_empty() { Ok(()) } else { Err(RenderError::Letters(letters)) }
}

/// The characters of a text that the fonts lack, each at its first place.
fn missing(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, it)| !fonts::has(*it)) {
        if !letters.iter().any(|it| it.letter == letter) {
            letters.push(Letter { letter, text: text.to_owned(), at });
        }
    }
    letters
}
