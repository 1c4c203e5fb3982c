//! The typesetter takes every document, alike each time, and refuses what print cannot show.

use proptest::prelude::*;

use super::make;
use crate::doc::{Block, Doc, Inline, Section};
use crate::lang::Lang;
use crate::render::{RenderError, sample};

fn holds(pdf: &[u8], what: &str) -> bool {
    pdf.windows(what.len()).any(|it| it == what.as_bytes())
}

#[test]
fn a_document_is_an_archived_and_accessible_file() {
    let pdf = make(&sample::everything()).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    assert!(holds(&pdf, "/Lang(fi-FI)"));
    assert!(holds(&pdf, "/Lang(sv-FI)"));
    assert!(holds(&pdf, "pdfuaid:part>1<"));
    assert!(holds(&pdf, "pdfaid:part>2<"));
    assert!(holds(&pdf, "pdfaid:conformance>A<"));
    assert!(holds(&pdf, "/Scope/Row"), "the first cell of a row is its header");
    assert!(holds(&pdf, "/Creator(seloste)"));
}

#[test]
fn without_a_date_it_is_accessible_only() {
    let pdf = make(&Doc { date: None, ..sample::everything() }).unwrap();
    assert!(holds(&pdf, "pdfuaid:part>1<"));
    assert!(!holds(&pdf, "pdfaid:part"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let doc = sample::everything();
    assert_eq!(make(&doc), make(&doc));
    let other = Doc { id: "esimerkki/toinen".to_owned(), ..doc.clone() };
    assert_ne!(make(&doc), make(&other), "the identifier is part of the file");
}

#[test]
fn a_character_without_a_glyph_is_named_with_its_text() {
    let text = "Nimi 日本 puuttuu";
    let doc = Doc { lead: vec![Block::para(text)], ..sample::empty() };
    let error = make(&doc).unwrap_err();
    let message = "the fonts lack the character U+65E5 “日”".to_owned();
    assert_eq!(error, RenderError::Typeset { message, text: Some(text.to_owned()) });
}

#[test]
fn letters_of_the_languages_of_finland_are_there() {
    let letters = "åäöšžÅÄÖŠŽ áčđŋŧÁČĐŊŦ ”’–—…§€½·•";
    for ch in letters.chars() {
        assert!(super::fonts::has(ch), "{ch}");
    }
}

#[test]
fn a_document_without_a_title_is_refused() {
    let doc = Doc { title: Vec::new(), ..sample::empty() };
    assert!(matches!(make(&doc), Err(RenderError::Typeset { .. })));
}

#[test]
fn another_language_inside_another_region_is_not_mixed_up() {
    let foreign = Inline::Foreign { lang: Lang::en(), text: vec![Inline::text("privacy notice")] };
    let pdf = make(&Doc { lead: vec![Block::Para(vec![foreign])], ..sample::empty() }).unwrap();
    assert!(holds(&pdf, "/Lang(en)"));
}

/// A heading without words is refused by the standard; odd documents may have one.
fn entitled(section: Section) -> Section {
    let title = [section.title, vec![Inline::text("x")]].concat();
    Section { title, sections: section.sections.into_iter().map(entitled).collect(), ..section }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_is_typeset(doc in sample::odd_doc(true)) {
        let title = [doc.title, vec![Inline::text("x")]].concat();
        let sections = doc.sections.into_iter().map(entitled).collect();
        let doc = Doc { title, sections, ..doc };
        prop_assert_eq!(make(&doc).err(), None);
    }
}
