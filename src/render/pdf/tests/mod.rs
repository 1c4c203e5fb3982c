//! The typesetter takes every document, alike each time, and refuses what print cannot show.

mod tree;

use proptest::prelude::*;

use self::tree::Tagged;
use super::render;
use crate::doc::{Block, Doc, Inline, Part, Section, plain};
use crate::lang::Lang;
use crate::render::runs::gap_mark;
use crate::render::{Letter, Manuscript, RenderError, sample};

fn holds(pdf: &[u8], what: &str) -> bool {
    pdf.windows(what.len()).any(|it| it == what.as_bytes())
}

fn make(doc: &Doc) -> Result<Vec<u8>, RenderError> {
    render(&Manuscript::new(doc, sample::theme()))
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
    let letter = |letter, at| Letter { letter, text: text.to_owned(), at };
    assert_eq!(error, RenderError::Letters(vec![letter('日', 5), letter('本', 8)]));
}

/// Two notices as one, the first with the foot of another.
fn collection() -> Doc {
    let whole = sample::everything();
    let moved = |id: &str, sections: Vec<Section>| Section {
        id: id.to_owned(),
        title: whole.title.clone(),
        layer: Default::default(),
        blocks: whole.lead.clone(),
        sections: sections.into_iter().map(|it| Section { id: format!("{id}__{}", it.id), ..it }).collect(),
    };
    let part = |section: &str, name: &str, dated: Option<&str>| Part {
        section: section.to_owned(),
        name: name.to_owned(),
        author: format!("Virasto {section}"),
        dated: dated.map(str::to_owned),
    };
    let link = Inline::Link { url: "#b".to_owned(), text: vec![Inline::text("Toinen seloste")] };
    let group = |id: &str, title: &str, sections| Section {
        id: id.to_owned(),
        title: vec![Inline::text(title)],
        layer: Default::default(),
        blocks: Vec::new(),
        sections,
    };
    let chapter = group("luku", "Luku", Vec::new());
    Doc {
        id: "_notices".to_owned(),
        title: vec![Inline::text("Tietosuojaselosteet")],
        author: String::new(),
        lead: vec![Block::para("Näissä selosteissa kerrotaan tietojen käsittelystä."), Block::Para(vec![link])],
        sections: vec![
            group("group_1", "Ensimmäinen virasto", vec![moved("a", whole.sections.clone())]),
            group("group_2", "Toinen virasto", vec![moved("b", vec![chapter.clone()]), moved("c", vec![chapter])]),
        ],
        parts: vec![
            part("a", "Ensimmäinen seloste", Some("1. tammikuuta 2026")),
            part("b", "Toinen seloste", Some("2. tammikuuta 2026")),
            part("c", &"Pitkä nimi ".repeat(30), None),
        ],
        ..whole
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && *it != '\u{ad}').collect()
}

#[test]
fn a_screen_reader_is_told_of_everything_in_order() {
    let file = Tagged::read(make(&sample::everything()).unwrap());
    insta::assert_snapshot!("notice", file.outline());
    insta::assert_snapshot!("notice_bookmarks", file.bookmarks());
    assert_eq!(file.property(&["ViewerPreferences", "DisplayDocTitle"]).as_deref(), Some("true"));
    assert_eq!(file.property(&["Lang"]).as_deref(), Some("fi-FI"));
}

#[test]
fn a_collection_is_one_document_with_contents() {
    let doc = collection();
    let pdf = make(&doc).unwrap();
    assert_eq!(pdf, make(&doc).unwrap(), "the same document gives the same bytes");
    let file = Tagged::read(pdf);
    insta::assert_snapshot!("collection", file.outline());
    insta::assert_snapshot!("collection_bookmarks", file.bookmarks());
    let feet: Vec<String> = file.artifacts().iter().map(|it| it.trim_matches(['•', '·', '.']).to_owned()).collect();
    insta::assert_snapshot!("collection_feet", feet.join("\n"));
}

#[test]
fn what_is_heard_is_the_document_and_nothing_else() {
    let doc = sample::everything();
    let outline = Tagged::read(make(&doc).unwrap()).outline();
    let heard = outline.lines().filter_map(|it| it.trim().strip_prefix('“')?.strip_suffix('”'));
    let heard: String = heard.filter(|it| !["•", "‣", "1.", "2.", "3."].contains(&it.trim())).collect();
    let mut wanted = letters(&plain::doc(&doc).concat());
    for gap in doc.gaps() {
        wanted = wanted.replace(&letters(&gap.text), &letters(&gap_mark(&doc.words, &gap.text)));
    }
    let numbers = ["1", "2", "3", "3.1", "4", "5"];
    let headings = doc.sections.iter().flat_map(|it| std::iter::once(it).chain(&it.sections));
    for (section, number) in headings.zip(numbers) {
        let title = letters(&plain::inlines(&section.title));
        assert!(letters(&heard).contains(&format!("{number}{title}")), "{title}");
    }
    let numbered = Doc { numbered: false, ..doc };
    let outline = Tagged::read(make(&numbered).unwrap()).outline();
    let heard = outline.lines().filter_map(|it| it.trim().strip_prefix('“')?.strip_suffix('”'));
    let heard: String = heard.filter(|it| !["•", "‣", "1.", "2.", "3."].contains(&it.trim())).collect();
    assert_eq!(letters(&heard), wanted);
}

#[test]
fn a_long_name_stays_on_its_line_of_the_foot() {
    let name = "Erittäin pitkä selosteen nimi jota kukaan ei jaksa lukea ".repeat(12);
    let doc = Doc { title: vec![Inline::text(name.as_str())], author: name.clone(), ..sample::empty() };
    let foot = Tagged::read(make(&doc).unwrap()).artifacts().concat();
    assert_eq!(foot.matches('…').count(), 2, "{foot}");
    assert!(foot.contains("1 (1)") && foot.contains("2. marraskuuta 2026 · Erittäin"), "{foot}");
    let one_word = Doc { title: vec![Inline::text("x".repeat(400))], ..sample::empty() };
    assert!(Tagged::read(make(&one_word).unwrap()).artifacts().concat().contains("x…"));
}

#[test]
fn a_refusal_says_which_text_it_is_about() {
    let section = Section {
        id: "x".to_owned(),
        title: Vec::new(),
        layer: Default::default(),
        blocks: vec![Block::para("Teksti")],
        sections: Vec::new(),
    };
    let error = make(&Doc { sections: vec![section], ..sample::empty() }).unwrap_err();
    assert!(matches!(error, RenderError::Typeset { .. }), "{error:?}");
}

#[test]
fn letters_of_the_languages_of_finland_are_there() {
    let letters = "åäöšžÅÄÖŠŽ áčđŋŧÁČĐŊŦ ”’–—…§€½·•‣ αβγΩ абвЯ";
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
