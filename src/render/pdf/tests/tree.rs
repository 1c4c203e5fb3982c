//! What a screen reader makes of a file: its tags in their order, with their texts. Reads the bytes with a parser that
//! is not the writer's.
#![expect(clippy::wildcard_enum_match_arm, reason = "a file has many kinds of objects and operators; few matter here")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hayro_syntax::Pdf;
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream};

/// A file that was read.
pub(super) struct Tagged {
    pdf: Pdf,
    /// The texts of the marked pieces, by page and number.
    pieces: BTreeMap<(usize, i32), String>,
    /// What stands on each page outside the structure.
    artifacts: Vec<String>,
}

impl Tagged {
    pub(super) fn read(bytes: Vec<u8>) -> Self {
        let pdf = Pdf::new(bytes).unwrap();
        let mut pieces = BTreeMap::new();
        let mut artifacts = Vec::new();
        for (number, page) in pdf.pages().iter().enumerate() {
            let font = |name: &Name<'_>| page.resources().get_font(name).map(|it| letters(&it)).unwrap_or_default();
            artifacts.push(content(number, page.typed_operations(), &font, &mut pieces));
        }
        Self { pdf, pieces, artifacts }
    }

    /// The texts that are no part of the structure, page by page.
    pub(super) fn artifacts(&self) -> &[String] {
        &self.artifacts
    }

    /// The tags, one a line, indented; texts in quotes.
    pub(super) fn outline(&self) -> String {
        let root = self.catalog().get::<Dict<'_>>("StructTreeRoot").unwrap();
        let mut out = String::new();
        for it in kids(&root) {
            self.write(it, 0, None, &mut out);
        }
        out
    }

    /// The bookmarks, one a line, indented.
    pub(super) fn bookmarks(&self) -> String {
        let mut out = String::new();
        let outlines = self.catalog().get::<Dict<'_>>("Outlines").unwrap();
        bookmarks(&outlines, 0, &mut out);
        out
    }

    /// An entry of the catalog's dictionary, and of a dictionary in it, as text.
    pub(super) fn property(&self, path: &[&str]) -> Option<String> {
        let (last, folders) = path.split_last()?;
        let mut dict = self.catalog();
        for it in folders {
            dict = dict.get::<Dict<'_>>(*it)?;
        }
        Some(match dict.get::<Object<'_>>(*last)? {
            Object::String(it) => string(it.as_bytes()),
            Object::Name(it) => it.as_str().to_owned(),
            Object::Boolean(it) => it.to_string(),
            other => format!("{other:?}"),
        })
    }

    fn catalog(&self) -> Dict<'_> {
        self.pdf.xref().get::<Dict<'_>>(self.pdf.xref().root_id()).unwrap()
    }

    fn page(&self, id: ObjectIdentifier) -> Option<usize> {
        self.pdf.pages().iter().position(|it| it.raw().obj_id() == Some(id))
    }

    fn write(&self, node: Object<'_>, depth: usize, page: Option<usize>, out: &mut String) {
        let pad = "  ".repeat(depth);
        let piece = |page: Option<usize>, id: i32| self.pieces.get(&(page.unwrap_or(usize::MAX), id));
        let dict = match node {
            it @ Object::Number(_) => {
                let text = it.into_i32().and_then(|it| piece(page, it)).cloned().unwrap_or_default();
                let _ = writeln!(out, "{pad}“{text}”");
                return;
            }
            Object::Dict(it) => it,
            other => panic!("a tag cannot be {other:?}"),
        };
        let page = dict.get_ref("Pg").and_then(|it| self.page(it.into())).or(page);
        if let Some(id) = dict.get::<i32>("MCID") {
            let _ = writeln!(out, "{pad}“{}”", piece(page, id).cloned().unwrap_or_default());
            return;
        }
        if let Some(annotation) = dict.get::<Dict<'_>>("Obj") {
            let words = annotation.get::<hayro_syntax::object::String<'_>>("Contents").map(|it| string(it.as_bytes()));
            let _ = writeln!(out, "{pad}→ {}", words.unwrap_or_else(|| "?".to_owned()));
            return;
        }
        let name = dict.get::<Name<'_>>("S").unwrap();
        let _ = write!(out, "{pad}{}", name.as_str());
        for key in ["Lang", "Alt"] {
            if let Some(it) = dict.get::<hayro_syntax::object::String<'_>>(key) {
                let _ = write!(out, " {key}={}", string(it.as_bytes()));
            }
        }
        for attribute in attributes(&dict) {
            for key in ["Scope", "ListNumbering"] {
                if let Some(it) = attribute.get::<Name<'_>>(key) {
                    let _ = write!(out, " {key}={}", it.as_str());
                }
            }
        }
        out.push('\n');
        for it in kids(&dict) {
            self.write(it, depth + 1, page, out);
        }
    }
}

fn attributes<'a>(dict: &Dict<'a>) -> Vec<Dict<'a>> {
    match dict.get::<Object<'_>>("A") {
        Some(Object::Dict(it)) => vec![it],
        Some(Object::Array(it)) => it.iter::<Dict<'_>>().collect(),
        _ => Vec::new(),
    }
}

fn kids<'a>(dict: &Dict<'a>) -> Vec<Object<'a>> {
    match dict.get::<Object<'_>>("K") {
        Some(Object::Array(it)) => it.iter::<Object<'_>>().collect(),
        Some(it) => vec![it],
        None => Vec::new(),
    }
}

fn bookmarks(parent: &Dict<'_>, depth: usize, out: &mut String) {
    let mut next = parent.get::<Dict<'_>>("First");
    while let Some(it) = next {
        let title = it.get::<hayro_syntax::object::String<'_>>("Title").unwrap();
        let _ = writeln!(out, "{}{}", "  ".repeat(depth), string(title.as_bytes()));
        bookmarks(&it, depth + 1, out);
        next = it.get::<Dict<'_>>("Next");
    }
}

/// A text string: UTF-16 with its mark, or one byte a letter.
fn string(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(rest) => utf16(rest),
        None => bytes.iter().map(|it| char::from(*it)).collect(),
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks(2).map(|it| it.iter().fold(0, |acc, byte| acc << 8 | u16::from(*byte)));
    char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect()
}

/// The letters of a font's codes, from its `ToUnicode` table.
fn letters(font: &Dict<'_>) -> BTreeMap<u16, String> {
    let table = font.get::<Stream<'_>>("ToUnicode").unwrap().decoded().unwrap().into_owned();
    let table = String::from_utf8_lossy(&table).into_owned();
    let mut letters = BTreeMap::new();
    for part in table.split("beginbfchar").skip(1) {
        for line in part.split("endbfchar").next().unwrap_or_default().lines() {
            let words: Vec<&str> = line.split(['<', '>']).map(str::trim).filter(|it| !it.is_empty()).collect();
            if let [code, text] = words.as_slice() {
                let bytes: Vec<u8> = (0..text.len())
                    .step_by(2)
                    .map(|at| u8::from_str_radix(text.get(at..at + 2).unwrap(), 16).unwrap())
                    .collect();
                letters.insert(u16::from_str_radix(code, 16).unwrap(), utf16(&bytes));
            }
        }
    }
    letters
}

/// Reads one page; gives what is marked as no part of the structure, or not marked at all.
fn content(
    page: usize,
    mut operations: TypedIter<'_>,
    font: &dyn Fn(&Name<'_>) -> BTreeMap<u16, String>,
    pieces: &mut BTreeMap<(usize, i32), String>,
) -> String {
    enum Mark {
        Piece(i32),
        Said(String),
        Other,
    }
    let mut artifacts = String::new();
    let mut marks: Vec<Mark> = Vec::new();
    let mut known = BTreeMap::new();
    let mut add = |marks: &[Mark], text: &str| {
        let id = marks.iter().find_map(|it| if let Mark::Piece(id) = it { Some(*id) } else { None });
        match id {
            Some(id) => pieces.entry((page, id)).or_default().push_str(text),
            None => artifacts.push_str(text),
        }
    };
    while let Some(operation) = operations.next() {
        let mut show = |bytes: &[u8], marks: &[Mark]| {
            if marks.iter().any(|it| matches!(it, Mark::Said(_))) {
                return;
            }
            let code = |it: &[u8]| it.iter().fold(0, |acc, byte| acc << 8 | u16::from(*byte));
            let text: String =
                bytes.chunks(2).filter_map(|it| known.get(&code(it)).cloned()).collect::<Vec<String>>().concat();
            add(marks, &text);
        };
        match operation {
            TypedInstruction::TextFont(it) => known = font(it.0),
            TypedInstruction::BeginMarkedContent(_) => marks.push(Mark::Other),
            TypedInstruction::BeginMarkedContentWithProperties(it) => {
                let dict = it.1.clone().into_dict().unwrap_or_else(Dict::empty);
                let said = dict.get::<hayro_syntax::object::String<'_>>("ActualText").map(|it| string(it.as_bytes()));
                marks.push(match (dict.get::<i32>("MCID"), said) {
                    (Some(id), _) => Mark::Piece(id),
                    (None, Some(said)) => Mark::Said(said),
                    (None, None) => Mark::Other,
                });
            }
            TypedInstruction::EndMarkedContent(_) => {
                if let Some(Mark::Said(said)) = marks.pop() {
                    add(&marks, &said);
                }
            }
            TypedInstruction::ShowText(it) => show(it.0.as_bytes(), &marks),
            TypedInstruction::ShowTexts(it) => strings(it.0).iter().for_each(|it| show(it, &marks)),
            _ => {}
        }
    }
    artifacts
}

fn strings(array: &Array<'_>) -> Vec<Vec<u8>> {
    let string = |it: MaybeRef<Object<'_>>| match it {
        MaybeRef::NotRef(Object::String(it)) => Some(it.as_bytes().to_vec()),
        _ => None,
    };
    array.raw_iter().filter_map(string).collect()
}
