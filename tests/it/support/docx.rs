//! A reader of Word files that shares no code with their writer: without it both could make the same mistake.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A piece of a part, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// The beginning of an element with its attributes.
    Open(String, BTreeMap<String, String>),
    /// The end of an element.
    Close(String),
    /// Text.
    Text(String),
}

/// A paragraph: its style, which may be empty, and its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Paragraph {
    /// The identifier of its style.
    pub(crate) style: String,
    /// Its words; a line break or a tab is a space.
    pub(crate) text: String,
}

/// The parts of a file by name, in their order.
pub(crate) fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = ::zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let read = |at: usize| {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().to_string(), text)
    };
    let count = ::zip::ZipArchive::new(Cursor::new(bytes)).unwrap().len();
    (0..count).map(read).collect()
}

/// One part of a file.
pub(crate) fn part<'a>(parts: &'a [(String, String)], name: &str) -> &'a str {
    let found = parts.iter().find(|(it, _)| it == name);
    &found.unwrap_or_else(|| panic!("{name} is not in the file")).1
}

/// The pieces of a part, which has to be well-formed.
pub(crate) fn pieces(xml: &str) -> Vec<Piece> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    let mut depth = 0_usize;
    loop {
        match reader.read_event().unwrap_or_else(|it| panic!("{it}: {xml}")) {
            Event::Start(it) => {
                depth += 1;
                found.push(open(&it));
            }
            Event::Empty(it) => {
                found.push(open(&it));
                found.push(Piece::Close(name(&it)));
            }
            Event::End(it) => {
                depth -= 1;
                found.push(Piece::Close(it.name().as_ref().to_owned()));
            }
            Event::Text(it) => text(&mut found, &it),
            Event::GeneralRef(it) => {
                let entity = format!("&{};", &*it);
                text(&mut found, &quick_xml::escape::unescape(&entity).unwrap());
            }
            Event::Decl(_) => {}
            Event::Eof => break,
            other @ (Event::CData(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_)) => {
                panic!("{other:?} has no place in a part")
            }
        }
    }
    assert_eq!(depth, 0, "an element is open at the end");
    found
}

fn name(it: &BytesStart<'_>) -> String {
    it.name().as_ref().to_owned()
}

fn open(it: &BytesStart<'_>) -> Piece {
    let with = it.attributes().map(|it| {
        let it = it.unwrap();
        let value = quick_xml::escape::unescape(&it.value).unwrap().into_owned();
        (it.key.as_ref().to_owned(), value)
    });
    Piece::Open(name(it), with.collect())
}

fn text(found: &mut Vec<Piece>, more: &str) {
    match found.last_mut() {
        Some(Piece::Text(text)) => text.push_str(more),
        Some(Piece::Open(..) | Piece::Close(_)) | None => found.push(Piece::Text(more.to_owned())),
    }
}

/// The paragraphs of a part, those of cells in their place.
pub(crate) fn paragraphs(xml: &str) -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::new();
    let mut inside = false;
    for piece in pieces(xml) {
        match piece {
            Piece::Open(name, with) => {
                let mut say = |text: &str| found.last_mut().unwrap().text.push_str(text);
                match name.as_str() {
                    "w:p" => found.push(Paragraph::default()),
                    "w:pStyle" => found.last_mut().unwrap().style.clone_from(&with["w:val"]),
                    "w:t" => inside = true,
                    "w:br" | "w:tab" if !with.contains_key("w:val") => say(" "),
                    "w:softHyphen" => say("\u{ad}"),
                    "w:noBreakHyphen" => say("-"),
                    _ => {}
                }
            }
            Piece::Close(name) => inside &= name != "w:t",
            Piece::Text(text) if inside => found.last_mut().unwrap().text.push_str(&text),
            Piece::Text(_) => {}
        }
    }
    found
}
