//! The look of a document: without named styles an agency could not give a draft its own look in one step, and a
//! heading would only be large text.

use super::inline::language;
use super::numbering::{BULLETS, HEADINGS};
use super::table::PADDING;
use super::xml::{Element, el, val};
use super::{numbering, page};
use crate::doc::Doc;
use crate::render::direction::direction;

/// Headings, links, rules.
pub(super) const ACCENT: &str = "0B3A6F";

/// What is missing, and the mark of a draft.
pub(super) const ALARM: &str = "9B1C1C";

/// Lines in tables.
pub(super) const HAIRLINE: &str = "9AA4B2";

const QUIET: &str = "4A5260";

const TINT: &str = "EEF2F7";

/// How far the text of a note is from the margin, where its rule stands.
pub(super) const NOTE_INDENT: usize = 227;

/// The part of the styles.
pub(super) fn styles(doc: &Doc) -> Element {
    el("w:styles")
        .with("xmlns:w", super::package::WORD)
        .child(defaults(doc))
        .elements(texts(doc))
        .elements((1..=9).map(|it| heading(it, doc.numbered)))
        .elements(lists())
        .elements(set_apart())
        .elements(around())
        .elements(characters())
        .elements(tables())
}

fn defaults(doc: &Doc) -> Element {
    let font = el("w:rFonts")
        .with("w:ascii", "Calibri")
        .with("w:hAnsi", "Calibri")
        .with("w:eastAsia", "Calibri")
        .with("w:cs", "Calibri");
    let run = el("w:rPr").child(font).elements(size(22)).child(language(&doc.lang));
    let paragraph =
        el("w:pPr").child(el("w:widowControl")).child(spacing(0, 140).with("w:line", 276).with("w:lineRule", "auto"));
    el("w:docDefaults").child(el("w:rPrDefault").child(run)).child(el("w:pPrDefault").child(paragraph))
}

/// A style before its properties.
struct Style {
    kind: &'static str,
    id: String,
    name: String,
    based: Option<&'static str>,
    next: Option<&'static str>,
    own: bool,
}

impl Style {
    fn paragraph(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { kind: "paragraph", id: id.into(), name: name.into(), based: Some("Normal"), next: None, own: false }
    }

    fn character(id: &str, name: &str) -> Self {
        Self { kind: "character", based: Some("DefaultParagraphFont"), ..Self::paragraph(id, name) }
    }

    /// A style that Word does not know by its name.
    fn own(self) -> Self {
        Self { own: true, ..self }
    }

    fn next(self, next: &'static str) -> Self {
        Self { next: Some(next), ..self }
    }

    fn with(self, paragraph: Vec<Element>, run: Vec<Element>) -> Element {
        let mut res = el("w:style").with("w:type", self.kind);
        if self.own {
            res = res.with("w:customStyle", 1);
        }
        res.with("w:styleId", self.id)
            .child(val("w:name", self.name))
            .elements(self.based.map(|it| val("w:basedOn", it)))
            .elements(self.next.map(|it| val("w:next", it)))
            .child(el("w:qFormat"))
            .elements(el("w:pPr").elements(paragraph).unless_empty())
            .elements(el("w:rPr").elements(run).unless_empty())
    }
}

fn default(kind: &'static str, id: &str, name: &str) -> Element {
    el("w:style").with("w:type", kind).with("w:default", 1).with("w:styleId", id).child(val("w:name", name))
}

fn texts(doc: &Doc) -> Vec<Element> {
    let backwards = (direction(&doc.lang) == "rtl").then(|| el("w:pPr").child(el("w:bidi")));
    let title = Style::paragraph("Title", "Title").next("Normal").with(
        vec![
            el("w:keepNext"),
            el("w:suppressAutoHyphens"),
            spacing(0, 300).with("w:line", 250).with("w:lineRule", "auto"),
        ],
        [vec![el("w:b"), el("w:bCs"), val("w:color", ACCENT)], size(42)].concat(),
    );
    vec![
        default("paragraph", "Normal", "Normal").child(el("w:qFormat")).elements(backwards),
        default("character", "DefaultParagraphFont", "Default Paragraph Font"),
        default("numbering", "NoList", "No List"),
        title,
    ]
}

fn heading(level: usize, numbered: bool) -> Element {
    let (points, before, after) = match level {
        1 => (28, 400, 140),
        2 => (24, 300, 110),
        _ => (22, 240, 90),
    };
    let numbers = numbered.then(|| {
        let level = (level > 1).then(|| val("w:ilvl", (level - 1).min(numbering::deepest())));
        el("w:numPr").elements(level).child(val("w:numId", HEADINGS))
    });
    let paragraph = [el("w:keepNext"), el("w:keepLines")].into_iter().chain(numbers).chain([
        el("w:suppressAutoHyphens"),
        spacing(before, after),
        val("w:outlineLvl", level - 1),
    ]);
    Style::paragraph(format!("Heading{level}"), format!("heading {level}"))
        .next("Normal")
        .with(paragraph.collect(), [vec![el("w:b"), el("w:bCs"), val("w:color", ACCENT)], size(points)].concat())
}

fn lists() -> Vec<Element> {
    let with = |id: &str, name: &str, list: Option<usize>, paragraph: Vec<Element>| {
        let numbers = list.map(|it| el("w:numPr").child(val("w:numId", it)));
        Style::paragraph(id, name).with(numbers.into_iter().chain(paragraph).collect(), Vec::new())
    };
    vec![
        with("ListBullet", "List Bullet", Some(BULLETS), vec![spacing(0, 70)]),
        with("ListNumber", "List Number", None, vec![spacing(0, 70)]),
        with("ListContinue", "List Continue", None, vec![spacing(0, 70)]),
    ]
}

fn set_apart() -> Vec<Element> {
    let value = super::blocks::VALUE;
    let tab = el("w:tabs").child(val("w:tab", "left").with("w:pos", value));
    let hanging = el("w:ind").with("w:left", value).with("w:hanging", value);
    let code = el("w:rFonts").with("w:ascii", "Consolas").with("w:hAnsi", "Consolas").with("w:cs", "Consolas");
    vec![
        Style::paragraph("Fact", "Fact").own().with(vec![tab, spacing(0, 100), hanging], Vec::new()),
        Style::paragraph("FactTerm", "Fact Term")
            .own()
            .with(vec![el("w:keepNext"), el("w:suppressAutoHyphens"), spacing(160, 30)], vec![el("w:b"), el("w:bCs")]),
        Style::paragraph("Note", "Note").own().with(
            note_frame().into_iter().chain([spacing(0, 140), el("w:ind").with("w:left", NOTE_INDENT)]).collect(),
            Vec::new(),
        ),
        Style::paragraph("HTMLPreformatted", "HTML Preformatted").with(
            vec![tint(), el("w:suppressAutoHyphens"), spacing(0, 160).with("w:line", 240).with("w:lineRule", "auto")],
            [vec![code, el("w:noProof")], size(19)].concat(),
        ),
    ]
}

/// The rule beside a note and the tint behind it, which lines of its own color make a little higher.
pub(super) fn note_frame() -> [Element; 2] {
    let edges = el("w:pBdr")
        .child(rule("w:top", 4, 4, TINT))
        .child(rule("w:left", 20, 8, ACCENT))
        .child(rule("w:bottom", 4, 4, TINT));
    [edges, tint()]
}

fn tint() -> Element {
    el("w:shd").with("w:val", "clear").with("w:color", "auto").with("w:fill", TINT)
}

fn around() -> Vec<Element> {
    let tabs = || el("w:tabs").child(val("w:tab", "right").with("w:pos", page::WIDTH));
    let single = || spacing(0, 0).with("w:line", 240).with("w:lineRule", "auto");
    let quiet = || [vec![val("w:color", QUIET)], size(17)].concat();
    vec![
        Style::paragraph("Header", "header").with(vec![tabs(), single()], quiet()),
        Style::paragraph("Footer", "footer").with(vec![tabs(), single()], quiet()),
    ]
}

fn characters() -> Vec<Element> {
    let bold = || vec![el("w:b"), el("w:bCs")];
    let alarm = || val("w:color", ALARM);
    vec![
        Style::character("Strong", "Strong").with(Vec::new(), bold()),
        Style::character("Emphasis", "Emphasis").with(Vec::new(), vec![el("w:i"), el("w:iCs")]),
        Style::character("Hyperlink", "Hyperlink").with(Vec::new(), vec![val("w:color", ACCENT), val("w:u", "single")]),
        Style::character("Gap", "Gap").own().with(Vec::new(), [bold(), vec![alarm()]].concat()),
        Style::character("Draft", "Draft").own().with(Vec::new(), [bold(), vec![alarm()], size(22)].concat()),
    ]
}

fn tables() -> Vec<Element> {
    let line = |name: &'static str, width: usize, color: &str| rule(name, width, 0, color);
    let side = |name: &'static str, width: usize| el(name).with("w:w", width).with("w:type", "dxa");
    let margins = |vertical: usize, horizontal: usize| {
        el("w:tblCellMar")
            .child(side("w:top", vertical))
            .child(side("w:left", horizontal))
            .child(side("w:bottom", vertical))
            .child(side("w:right", horizontal))
    };
    let plain = default("table", "TableNormal", "Normal Table")
        .child(val("w:uiPriority", 99))
        .child(el("w:tblPr").child(side("w:tblInd", 0)).child(margins(0, 108)));
    let borders = [line("w:bottom", 4, HAIRLINE), line("w:insideH", 4, HAIRLINE)];
    let head = el("w:tblStylePr").with("w:type", "firstRow");
    let head = head.child(el("w:tcPr").child(el("w:tcBorders").child(line("w:bottom", 8, ACCENT))).child(tint()));
    let table = Style { kind: "table", based: Some("TableNormal"), ..Style::paragraph("NoticeTable", "Notice Table") };
    let tight = || spacing(0, 50).with("w:line", 252).with("w:lineRule", "auto");
    vec![
        plain,
        table
            .own()
            .with(Vec::new(), Vec::new())
            .child(el("w:tblPr").child(el("w:tblBorders").elements(borders)).child(margins(60, PADDING)))
            .child(head),
        Style::paragraph("TableText", "Table Text").own().with(vec![tight()], size(19)),
        Style::paragraph("TableHead", "Table Head")
            .own()
            .with(vec![el("w:keepNext"), tight()], [vec![el("w:b"), el("w:bCs")], size(19)].concat()),
        Style::paragraph("Caption", "caption")
            .next("Normal")
            .with(vec![el("w:keepNext"), el("w:suppressAutoHyphens"), spacing(200, 100)], vec![el("w:b"), el("w:bCs")]),
    ]
}

/// A line at one side: of a width in eighths of a point, at a distance in points.
pub(super) fn rule(side: &'static str, width: usize, space: usize, color: &str) -> Element {
    val(side, "single").with("w:sz", width).with("w:space", space).with("w:color", color)
}

fn spacing(before: usize, after: usize) -> Element {
    el("w:spacing").with("w:before", before).with("w:after", after)
}

/// A size in half points, for all scripts.
fn size(half_points: usize) -> Vec<Element> {
    vec![val("w:sz", half_points), val("w:szCs", half_points)]
}
