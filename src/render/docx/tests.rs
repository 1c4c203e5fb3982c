//! The file is one that Word opens, and says what the document says.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::inline::{Bookmarks, letters, tag};
use super::xml::{el, part};
use super::{Theme, render};
use crate::doc::{Block, Code, Doc, Inline, Layer, Section, plain};
use crate::lang::Lang;
use crate::render::sample;

#[path = "../../../tests/it/support/docx.rs"]
mod reader;

use self::reader::Piece;

fn file(doc: &Doc) -> Vec<u8> {
    render(doc, &Theme::new(&BTreeMap::new()).unwrap()).unwrap()
}

/// The parts that depend on the text, without packing them, which takes most of the time.
fn parts(doc: &Doc) -> Vec<(String, String)> {
    super::parts(doc).into_iter().map(|(name, root)| (name, String::from_utf8(part(&root)).unwrap())).collect()
}

fn document(doc: &Doc) -> String {
    reader::part(&parts(doc), "word/document.xml").to_owned()
}

/// The text without white space, and with one kind of hyphen.
fn dense(text: &str) -> String {
    let text = text.replace("⟨Puuttuu:", "").replace(['⟨', '⟩'], "").replace('\u{2011}', "-");
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

fn said(doc: &Doc) -> String {
    dense(&reader::paragraphs(&document(doc)).into_iter().map(|it| it.text).collect::<String>())
}

/// The values of an attribute of all elements of a name.
fn values(pieces: &[Piece], element: &str, attribute: &str) -> Vec<String> {
    let value = |piece: &Piece| match piece {
        Piece::Open(name, with) if name == element => with.get(attribute).cloned(),
        Piece::Open(..) | Piece::Close(_) | Piece::Text(_) => None,
    };
    pieces.iter().filter_map(value).collect()
}

/// Everything that a part names has to be there, or Word finds the file broken.
fn assert_whole(parts: &[(String, String)]) {
    let parts: BTreeMap<&str, Vec<Piece>> =
        parts.iter().map(|(name, xml)| (name.as_str(), reader::pieces(xml))).collect();
    let set = |part: &str, element: &str, attribute: &str| -> BTreeSet<String> {
        values(&parts[part], element, attribute).into_iter().collect()
    };
    let text = "word/document.xml";
    let known = set("word/styles.xml", "w:style", "w:styleId");
    let all = values(&parts["word/styles.xml"], "w:style", "w:styleId");
    assert_eq!(all.len(), known.len(), "a style is there twice");
    for element in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
        for part in [text, "word/header.xml", "word/footer.xml", "word/numbering.xml"] {
            let used = set(part, element, "w:val");
            assert!(used.is_subset(&known), "{part}: {:?}", used.difference(&known));
        }
    }
    assert!(set(text, "w:numId", "w:val").is_subset(&set("word/numbering.xml", "w:num", "w:numId")));
    let targets = set("word/_rels/document.xml.rels", "Relationship", "Id");
    for element in ["w:hyperlink", "w:headerReference", "w:footerReference"] {
        assert!(set(text, element, "r:id").is_subset(&targets), "{element}");
    }
    let bookmarks = values(&parts[text], "w:bookmarkStart", "w:name");
    let names: BTreeSet<String> = bookmarks.iter().map(|it| it.to_lowercase()).collect();
    assert_eq!(names.len(), bookmarks.len(), "{bookmarks:?}");
    assert!(set(text, "w:hyperlink", "w:anchor").is_subset(&bookmarks.into_iter().collect()));
    let ids = |element: &str| values(&parts[text], element, "w:id");
    assert_eq!(ids("w:bookmarkStart"), ids("w:bookmarkEnd"));
    assert_tables_end_in_paragraphs(&parts[text]);
}

/// Word repairs, with a warning, a cell or a body that ends in a table; two tables without anything between are one.
fn assert_tables_end_in_paragraphs(pieces: &[Piece]) {
    let mut closed = "";
    for piece in pieces {
        match piece {
            Piece::Close(name) => {
                assert!(name != "w:tc" || closed == "w:p", "a cell ends in {closed}");
                closed = name;
            }
            Piece::Open(name, _) => {
                let joined = closed == "w:tbl" && (name == "w:tbl" || name == "w:sectPr");
                assert!(!joined, "{name} right after a table");
            }
            Piece::Text(_) => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_are_those_of_the_document_and_parts_hang_together(doc in sample::odd_doc(true)) {
        prop_assert_eq!(said(&doc), dense(&plain::doc(&doc).concat()));
        assert_whole(&parts(&doc));
    }
}

#[test]
fn every_block_and_inline() {
    let bytes = file(&sample::everything());
    assert!(bytes == file(&sample::everything()), "the same document gives other bytes");
    let parts = reader::parts(&bytes);
    assert_whole(&parts);
    // A line for each paragraph and row makes changes of the snapshot readable.
    let text = reader::part(&parts, "word/document.xml").to_owned();
    let lines = ["<w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:sectPr>"]
        .iter()
        .fold(text, |text, it| text.replace(it, &format!("\n{it}")));
    insta::assert_snapshot!(lines);
}

#[test]
fn parts_around_the_text() {
    let all = reader::parts(&file(&sample::everything()));
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    let parts = ["docProps/core.xml", "word/_rels/document.xml.rels", "word/header.xml", "word/footer.xml"];
    let parts: Vec<String> =
        parts.iter().map(|it| format!("{it}\n{}", reader::part(&all, it).replace("><", ">\n<"))).collect();
    insta::assert_snapshot!(format!("{}\n\n{}", names.join("\n"), parts.join("\n")));
}

#[test]
fn no_text_is_markup() {
    let hostile =
        "<w:p> ]]> & &amp; <!-- \u{1} \u{b} \u{fffe} \u{7f} ' \" 👩‍⚕️ שלום مرحبا e\u{301} \u{ad}x -järki a\u{2011}b";
    let text = || vec![Inline::text(hostile)];
    let link = Inline::Link { url: format!("https://example.fi/{hostile}"), text: text() };
    let code = Code { format: "yaml".to_owned(), text: format!("{hostile}\n\t{hostile}") };
    let section = Section {
        id: hostile.to_owned(),
        title: text(),
        layer: Layer::First,
        blocks: vec![Block::Para(vec![link, Inline::Link { url: format!("#{hostile}"), text: text() }])],
        sections: Vec::new(),
    };
    let doc = Doc {
        title: text(),
        author: hostile.to_owned(),
        description: hostile.to_owned(),
        id: hostile.to_owned(),
        lead: vec![Block::Code(code)],
        sections: vec![section],
        draft: true,
        ..sample::empty()
    };
    let parts = reader::parts(&file(&doc));
    assert_whole(&parts);
    let shown = |text: &str| dense(&text.replace(['\u{1}', '\u{b}', '\u{fffe}', '\u{7f}'], ""));
    assert_eq!(said(&doc), shown(&hostile.repeat(6)));
    let core = reader::part(&parts, "docProps/core.xml");
    let texts = reader::pieces(core).into_iter().filter(|it| matches!(it, Piece::Text(text) if text.contains("👩‍⚕️")));
    assert_eq!(texts.count(), 4);
}

#[test]
fn headings_are_as_deep_as_their_sections() {
    let section = |title: &str, sections| Section {
        id: title.to_owned(),
        title: vec![Inline::text(title)],
        layer: Layer::Whole,
        blocks: Vec::new(),
        sections,
    };
    let deep = (0..11).rev().fold(Vec::new(), |inner, it| vec![section(&format!("s{it}"), inner)]);
    let doc = Doc { sections: deep, numbered: true, ..sample::empty() };
    let styles: Vec<String> = reader::paragraphs(&document(&doc)).into_iter().map(|it| it.style).collect();
    let expected: Vec<String> = (1..=11).map(|it| format!("Heading{}", it.min(9))).collect();
    assert_eq!(styles, [vec!["Title".to_owned()], expected].concat());
}

#[test]
fn every_numbered_list_begins_at_one() {
    let list = |items: Vec<Vec<Block>>| Block::List { ordered: true, items };
    let item = |text: &str| vec![Block::para(text)];
    let nested = vec![Block::para("c"), list(vec![item("d")])];
    let doc = Doc { lead: vec![list(vec![item("a"), item("b")]), list(vec![nested])], ..sample::empty() };
    let parts = parts(&doc);
    let text = reader::pieces(reader::part(&parts, "word/document.xml"));
    assert_eq!(values(&text, "w:numId", "w:val"), ["3", "3", "4", "5"]);
    assert_eq!(values(&text, "w:ilvl", "w:val"), ["0", "0", "0", "1"]);
    let numbering = reader::pieces(reader::part(&parts, "word/numbering.xml"));
    assert_eq!(values(&numbering, "w:startOverride", "w:val"), ["1", "1", "1"]);
    assert_eq!(values(&numbering, "w:lvlOverride", "w:ilvl"), ["0", "0", "1"]);
}

#[test]
fn a_document_without_a_date_says_none() {
    let core = |doc: Doc| reader::part(&reader::parts(&file(&doc)), "docProps/core.xml").to_owned();
    assert!(core(sample::empty()).contains("2026-11-02T00:00:00Z</dcterms:created>"));
    assert!(!core(Doc { date: None, ..sample::empty() }).contains("dcterms:created"));
    assert!(!core(Doc { date: Some("2026-02-30".to_owned()), ..sample::empty() }).contains("dcterms:created"));
}

#[test]
fn what_is_written_from_right_to_left_is_so_for_word() {
    let foreign = |tag: &str| Inline::Foreign { lang: Lang::parse(tag).unwrap(), text: vec![Inline::text("x")] };
    let doc = Doc { lead: vec![Block::Para(vec![foreign("ar"), foreign("ja"), foreign("sv")])], ..sample::empty() };
    let text = document(&doc);
    assert!(text.contains("<w:rPr><w:rtl/><w:lang w:val=\"ar\" w:bidi=\"ar\"/></w:rPr>"), "{text}");
    assert!(text.contains("<w:rPr><w:lang w:val=\"ja\" w:eastAsia=\"ja\"/></w:rPr>"), "{text}");
    assert!(text.contains("<w:rPr><w:lang w:val=\"sv-FI\"/></w:rPr>"), "{text}");
    let doc = Doc { lang: Lang::parse("he").unwrap(), ..sample::everything() };
    let parts = parts(&doc);
    assert!(reader::part(&parts, "word/styles.xml").contains("<w:bidi/>"));
    assert!(reader::part(&parts, "word/document.xml").contains("<w:bidiVisual/>"));
}

#[test]
fn languages_have_the_names_of_dictionaries() {
    let cases = [
        ("fi", "fi-FI"),
        ("sv", "sv-FI"),
        ("se", "se-FI"),
        ("en", "en-GB"),
        ("en-US", "en-US"),
        ("fi-x-selko", "fi-FI"),
        ("sr-Latn-RS", "sr-Latn-RS"),
        ("ar", "ar"),
    ];
    for (lang, expected) in cases {
        assert_eq!(tag(&Lang::parse(lang).unwrap()), expected, "{lang}");
    }
}

#[test]
fn bookmarks_have_names_that_word_takes_and_none_twice() {
    let section = |id: &str| Section {
        id: id.to_owned(),
        title: Vec::new(),
        layer: Layer::Whole,
        blocks: Vec::new(),
        sections: Vec::new(),
    };
    let long = "a-name-longer-than-all-the-names-that-word-allows";
    let ids = ["right-access", "right_access", "Right-Access", "1st", "ä", "", long, &format!("{long}-too")];
    let mut bookmarks = Bookmarks::of(&ids.map(section));
    let mut names = Vec::new();
    for id in ids {
        let xml = String::from_utf8(part(&el("x").children(bookmarks.set(id, Vec::new())))).unwrap();
        names.extend(values(&reader::pieces(&xml), "w:bookmarkStart", "w:name"));
        assert_eq!(bookmarks.set(id, Vec::new()), Vec::new(), "{id} is set once");
    }
    let expected = [
        "right_access",
        "right_access_2",
        "Right_Access_3",
        "s1st",
        "s_",
        "s",
        "a_name_longer_than_all_the_names_that_wo",
        "a_name_longer_than_all_the_names_that__2",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_hyphen_at_the_beginning_of_a_word_stays_with_it() {
    let written = |text: &str| String::from_utf8(part(&el("x").elements(letters(text)))).unwrap();
    let firm = |text: &str| written(text).contains("noBreakHyphen");
    assert!(firm("center -järjestelmä"));
    assert!(!firm("contact-center - järjestelmä -1"));
}
