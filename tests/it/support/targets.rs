//! The bodies of the fuzz targets, one function of bytes each; without them `fuzz/` and `cargo test` would hold the
//! program to two different promises.
//!
//! Shared by path with `fuzz/`, so nothing here may use the rest of the tests. What each holds: nothing panics, every
//! place lies in its file and on the boundaries of characters, the work is bounded by counts (values, findings, bytes
//! written), and the same input gives the same bytes twice.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Mutex;

use seloste::compile::{self, Options, Output, Stop};
use seloste::diag::Diagnostic;
use seloste::doc::{Block, Inline};
use seloste::guide::coverage::{Coverage, data};
use seloste::lang::Lang;
use seloste::law::cite;
use seloste::model::register::Register;
use seloste::model::rights::Complaint;
use seloste::model::value::Date;
use seloste::project::settings::Settings;
use seloste::project::{self, Content, RawFile};
use seloste::report;
use seloste::source::{Limits, SourceMap, Span};
use seloste::syntax::{self, Kind, Node, check_bytes};
use seloste::{markup, render};

/// A target: bytes in, a panic when a promise is broken.
pub(crate) type Target = fn(&[u8]);

/// Every target by name. `fuzz/fuzz_targets/` has a file for each.
pub(crate) const ALL: [(&str, Target); 6] =
    [("yaml", yaml), ("toml", toml), ("decode", decode), ("markup", markup), ("cite", cite), ("pipeline", pipeline)];

/// The three languages of the program's own words.
fn languages() -> [Lang; 3] {
    [Lang::fi(), Lang::sv(), Lang::en()]
}

/// YAML to the tree.
pub(crate) fn yaml(bytes: &[u8]) {
    tree("a.yaml", bytes);
}

/// TOML to the tree.
pub(crate) fn toml(bytes: &[u8]) {
    tree("a.toml", bytes);
}

fn tree(path: &str, bytes: &[u8]) {
    let mut sources = SourceMap::default();
    let text = match check_bytes(path, bytes, Limits::DEFAULT.file_bytes) {
        Ok(text) => text,
        Err(problem) => {
            assert!(problem.offset <= bytes.len(), "an offset past the end");
            return;
        }
    };
    let id = sources.add(path, text);
    let file = sources.get(id).expect("the file was just added");
    let (node, found) = syntax::parse(file);
    let mut size = Size::default();
    measure(&node, &sources, 1, &mut size);
    assert!(size.nodes <= Limits::DEFAULT.values + 1, "{} values", size.nodes);
    assert!(size.depth <= Limits::DEFAULT.depth + 1, "{} levels", size.depth);
    // Every value is written once, or stands for one that is: an alias must not make megabytes of kilobytes.
    assert!(size.bytes <= file.text.len() + Limits::DEFAULT.file_bytes, "{} bytes of values", size.bytes);
    assert!(found.len() <= file.text.len() + 1, "{} findings in {} bytes", found.len(), file.text.len());
    places(&found, &sources);
    let again = syntax::parse(file);
    assert!(again == (node, found), "reading twice gives two trees");
}

/// What a tree amounts to.
#[derive(Default)]
struct Size {
    nodes: usize,
    depth: usize,
    bytes: usize,
}

fn measure(node: &Node, sources: &SourceMap, depth: usize, size: &mut Size) {
    place(node.span, sources);
    place(node.head, sources);
    size.nodes += 1;
    size.depth = size.depth.max(depth);
    match &node.kind {
        Kind::Null => {}
        Kind::Scalar(it) => size.bytes += it.text.len(),
        Kind::List(items) => items.iter().for_each(|it| measure(it, sources, depth + 1, size)),
        Kind::Map(entries) => {
            for it in entries {
                place(it.key_span, sources);
                size.bytes += it.key.len();
                measure(&it.value, sources, depth + 1, size);
            }
        }
    }
}

/// A tree into the types of the model: the first byte says which, and which notation.
pub(crate) fn decode(bytes: &[u8]) {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let path = if choice & 4 == 0 { "a.yaml" } else { "a.toml" };
    let Ok(text) = check_bytes(path, bytes, Limits::DEFAULT.file_bytes) else { return };
    let mut sources = SourceMap::default();
    let id = sources.add(path, text);
    let (node, _) = syntax::parse(sources.get(id).expect("the file was just added"));
    let found = match choice & 3 {
        0 => syntax::decode::<Settings>(&node).1,
        1 => syntax::decode::<Complaint>(&node).1,
        _ => {
            let (register, found, marks) = project::load::decode(&node);
            for it in &register.texts {
                it.values.iter().for_each(|(_, it)| place(it.span, &sources));
            }
            marks.iter().for_each(|it| place(it.head, &sources));
            assert_eq!(syntax::decode::<Register>(&node).1, found, "decoding twice finds two things");
            found
        }
    };
    places(&found, &sources);
}

/// Prose to the document tree.
pub(crate) fn markup(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (blocks, problems) = markup::parse(text);
    for it in &problems {
        assert!(text.get(it.range.clone()).is_some(), "{:?} is no range of the text", it.range);
    }
    assert!(problems.len() <= text.len() + 1, "{} problems", problems.len());
    blocks.iter().for_each(|it| prose(it, 0));
    let inlines = markup::inlines(text);
    assert_eq!((blocks, problems), markup::parse(text), "reading twice gives two texts");
    assert_eq!(inlines, markup::inlines(text));
}

/// Holds that prose has only links that are allowed, and is not too deep for those who walk through it.
fn prose(block: &Block, depth: usize) {
    assert!(depth <= 60, "{depth} levels");
    if let Block::Para(inlines) = block {
        inlines.iter().for_each(|it| running(it, depth + 1));
    }
    if let Block::List { items, .. } = block {
        items.iter().flatten().for_each(|it| prose(it, depth + 1));
    }
}

fn running(inline: &Inline, depth: usize) {
    assert!(depth <= 60, "{depth} levels");
    if let Inline::Link { url, .. } = inline {
        assert!(markup::allowed_url(url), "a link to {url:?}");
    }
    if let Inline::Strong(inner) | Inline::Emph(inner) | Inline::Link { text: inner, .. } = inline {
        inner.iter().for_each(|it| running(it, depth + 1));
    }
}

/// Citations in prose and in their short form.
pub(crate) fn cite(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for lang in languages() {
        let found = cite::find(text, &lang);
        for it in &found {
            assert!(text.get(it.range.clone()).is_some_and(|it| !it.is_empty()), "{:?} is no range", it.range);
        }
        // A range such as `1–90 artikla` gives many from a few letters.
        assert!(found.len() <= 11_000 + text.len(), "{} citations in {} bytes", found.len(), text.len());
        let mut shown = String::new();
        for it in found.iter().take(50) {
            shown.push_str(&it.what.text(&lang));
        }
        if let Some(it) = cite::Sections::parse(text) {
            shown.push_str(&it.text(&lang, cite::Case::Genitive));
            // At most a hundred numbers of a range, each with at most a hundred of the next level.
            assert!(it.named().len() <= 101 * (text.len() + 1), "too many sections");
        }
        shown.push_str(&cite::sections_text(&lang, text));
        shown.push_str(&cite::act_section_text(&lang, "laki", "1/2000", text));
        assert!(shown.len() <= 2_000 * 50 + 100 * (text.len() + 1), "{} bytes", shown.len());
        if let Some(it) = cite::parse_gdpr_point(text) {
            assert!((1..=99).contains(&it.article));
        }
    }
}

/// The day on which the targets judge.
const TODAY: Date = Date(jiff::civil::date(2026, 11, 20));

/// Files to findings and all formats. Files are separated by lines `-- path --`; what stands before the first such
/// line is a register.
pub(crate) fn pipeline(bytes: &[u8]) {
    let files = split(bytes);
    let first = run(files.clone(), Limits::DEFAULT);
    let second = run(files, Limits::DEFAULT);
    for (path, bytes) in &first {
        assert!(second.get(path) == Some(bytes), "`{path}` has other bytes the second time");
    }
    assert!(first.len() == second.len(), "the same input gives other files the second time");
}

/// The files that bytes stand for.
pub(crate) fn split(bytes: &[u8]) -> Vec<RawFile> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut path = "registers/a.yaml".to_owned();
    for line in bytes.split_inclusive(|it| *it == b'\n') {
        let name = line.strip_suffix(b"\n").unwrap_or(line);
        let name = name.strip_prefix(b"-- ").and_then(|it| it.strip_suffix(b" --"));
        if let Some(name) = name.and_then(|it| std::str::from_utf8(it).ok()) {
            path = name.to_owned();
            files.insert(path.clone(), Vec::new());
        } else if files.len() < 20 {
            files.entry(path.clone()).or_default().extend_from_slice(line);
        }
    }
    files.into_iter().map(|(path, bytes)| RawFile { path, content: Content::Bytes(bytes) }).collect()
}

/// Everything that the program makes of some files.
pub(crate) fn run(files: Vec<RawFile>, limits: Limits) -> BTreeMap<String, Vec<u8>> {
    let size: usize = files.iter().map(|it| if let Content::Bytes(it) = &it.content { it.len() } else { 0 }).sum();
    let (project, mut findings) = project::assemble_within(files.clone(), limits);
    let options = Options {
        formats: render::FORMATS.iter().map(|it| it.name.to_owned()).chain(["json".to_owned()]).collect(),
        languages: Vec::new(),
        only: Vec::new(),
        as_of: TODAY,
        draft: true,
        heading_level: 2,
    };
    let judged = compile::judge(&project, &options);
    let coverage = Coverage::of(&project, &judged.checked, &judged.levels, &findings, TODAY);
    findings.extend(judged.findings);
    let mut made: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let lang = Lang::sv();
    made.insert("coverage.csv".into(), data::csv(&coverage, &project.sources, "", &lang).into_bytes());
    made.insert("coverage.json".into(), data::json(&coverage, &project.sources, "", &lang).into_bytes());
    let written = Mutex::new(BTreeMap::new());
    let sink = |it: Output| -> Result<(), Infallible> {
        written.lock().expect("no other thread broke").insert(it.path, it.bytes);
        Ok(())
    };
    let Ok(built) = compile::build(files, limits, &options, &sink);
    if let Err(Stop::Findings(more)) = built.files {
        findings.extend(more);
    }
    let mut written = written.into_inner().expect("no other thread broke");
    // The program publishes nothing then: two notices would have one place, and chance would choose between them.
    if findings.iter().any(|it| it.rule == "duplicate-register") {
        written.clear();
    }
    for (path, bytes) in written {
        assert!(is_plain(&path), "`{path}` is no place in the output");
        made.insert(format!("out/{path}"), bytes);
    }
    // Shared facts can be said in each register, and each register in every format: the bound is of all that together.
    let total: usize = made.values().map(Vec::len).sum();
    assert!(total <= 4_000_000 + 4_000 * size, "{total} bytes of output from {size}");
    places(&findings, &project.sources);
    let findings = report::arrange(findings, &project.sources);
    for lang in languages() {
        for style in report::STYLES {
            let options = report::Options {
                lang: &lang,
                color: false,
                width: 80,
                prefix: "",
                unicode: true,
                version: "0",
                rules: &[],
            };
            let text = (style.print)(&findings, &project.sources, &options);
            made.insert(format!("report/{}-{lang}", style.name), text.into_bytes());
        }
    }
    made
}

/// Whether a path of the output stays in it and has only names that every system can have.
fn is_plain(path: &str) -> bool {
    !path.starts_with('/') && path.split('/').all(|it| !it.is_empty() && it != "." && it != ".." && !it.contains('\\'))
}

/// Holds that all places of findings lie in their files.
fn places(findings: &[Diagnostic], sources: &SourceMap) {
    for it in findings {
        place(it.span, sources);
        it.labels.iter().for_each(|it| place(it.span, sources));
        it.fix.iter().for_each(|it| place(it.span, sources));
        for lang in languages() {
            let messages = [&it.message].into_iter().chain(&it.notes).chain(&it.help);
            messages.for_each(|it| drop(it.get(&lang)));
        }
    }
}

fn place(span: Span, sources: &SourceMap) {
    // A project without any file has findings, and nothing to point at.
    let Some(file) = sources.get(span.file) else {
        assert!(span.range().is_empty(), "{span:?} is in no file");
        return;
    };
    assert!(file.text.get(span.range()).is_some(), "{span:?} does not lie on characters of {}", file.path);
}
