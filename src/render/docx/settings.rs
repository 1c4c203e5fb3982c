//! How Word is to treat a document: without it Word would open the file in the manner of 2007.

use super::inline::tag;
use super::xml::{Element, el, val};
use crate::doc::Doc;

/// The part of the settings.
pub(super) fn settings(doc: &Doc) -> Element {
    let compat = [
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    ];
    let compat = compat.map(|(name, value)| {
        el("w:compatSetting")
            .with("w:name", name)
            .with("w:uri", "http://schemas.microsoft.com/office/word")
            .with("w:val", value)
    });
    el("w:settings")
        .with("xmlns:w", super::package::WORD)
        .child(val("w:defaultTabStop", 720))
        .child(val("w:autoHyphenation", 1))
        .child(val("w:consecutiveHyphenLimit", 2))
        .child(val("w:hyphenationZone", 567))
        .child(el("w:doNotHyphenateCaps"))
        .child(val("w:characterSpacingControl", "doNotCompress"))
        .child(el("w:compat").elements(compat))
        .child(val("w:themeFontLang", tag(&doc.lang)))
        .child(val("w:decimalSymbol", ","))
        .child(val("w:listSeparator", ";"))
}

/// The part of the fonts: what to take where Calibri is missing.
pub(super) fn fonts() -> Element {
    let font = |name: &str, other: &str, family: &str, pitch: &str| {
        el("w:font")
            .with("w:name", name)
            .child(val("w:altName", other))
            .child(val("w:charset", "00"))
            .child(val("w:family", family))
            .child(val("w:pitch", pitch))
    };
    el("w:fonts")
        .with("xmlns:w", super::package::WORD)
        .child(font("Calibri", "Carlito", "swiss", "variable"))
        .child(font("Consolas", "Inconsolata", "modern", "fixed"))
}
