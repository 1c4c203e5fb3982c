//! Findings for a person at a terminal: the place in the source, what is wrong there, why, and what to do.

use std::borrow::Cow;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level as Word, Origin, Patch, Renderer, Snippet,
    normalize_untrusted_str,
};
use textwrap::{WordSeparator, WordSplitter, WrapAlgorithm};

use super::place::{Place, path};
use super::words::{CONCERNS, HELP, NOTE, concerns};
use super::{Options, level_word};
use crate::diag::{Diagnostic, Level, Message};
use crate::lang::Text;
use crate::source::{FileId, SourceMap};

/// Never wrap to less: a narrower column cannot be read.
const NARROWEST: usize = 24;

/// Bytes of a line that is too long to be given to the printer, and how many of them are shown on each side of a place.
const LONG: usize = 4_000;
const CONTEXT: usize = 400;

/// Findings with an empty line after each.
pub(super) fn print(findings: &[Diagnostic], sources: &SourceMap, options: &Options<'_>) -> String {
    let renderer = if options.color { Renderer::styled() } else { Renderer::plain() };
    let decor = if options.unicode { DecorStyle::Unicode } else { DecorStyle::Ascii };
    let renderer = renderer.decor_style(decor).term_width(options.width.max(NARROWEST));
    let mut out = String::new();
    for finding in findings {
        let report = report(finding, sources, options);
        for line in renderer.render(&report).lines() {
            out.push_str(without_c1(line).trim_end());
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

fn report<'a>(finding: &'a Diagnostic, sources: &'a SourceMap, options: &Options<'_>) -> Vec<Group<'a>> {
    let word = match finding.level {
        Level::Error => Word::ERROR,
        Level::Warning => Word::WARNING,
        Level::Advice => Word::INFO,
    };
    let word = word.with_name(level_word(finding.level, options.lang));
    let title = word.primary_title(one_line(&finding.message.get(options.lang))).id(finding.rule);
    let indent = number_width(finding, sources);
    let mut group = Group::with_title(title).elements(snippets(finding, sources, options));
    let paragraph = |text: &str, name: Text| {
        let name = name.get(options.lang);
        // The printer writes ` = name: ` after the line numbers and indents further lines by as much.
        let taken = indent + 5 + textwrap::core::display_width(name);
        wrap(text, options.width.saturating_sub(taken))
    };
    for it in &finding.notes {
        let text = paragraph(&it.get(options.lang), NOTE);
        group = group.element(Word::NOTE.with_name(NOTE.get(options.lang)).message(text));
    }
    for it in &finding.help {
        let text = paragraph(&it.get(options.lang), HELP);
        group = group.element(Word::HELP.with_name(HELP.get(options.lang)).message(text));
    }
    let path = sources.get(finding.span.file).map(|it| it.path.as_str());
    if let Some(it) = concerns(finding, path, options.lang) {
        let text = paragraph(&it, CONCERNS);
        group = group.element(Word::NOTE.with_name(CONCERNS.get(options.lang)).message(text));
    }
    std::iter::once(group).chain(suggestion(finding, sources, options)).collect()
}

/// The fix as lines to take away and lines to add.
fn suggestion<'a>(finding: &'a Diagnostic, sources: &'a SourceMap, options: &Options<'_>) -> Option<Group<'a>> {
    let fix = finding.fix.as_ref()?;
    let name = HELP.get(options.lang);
    let text = wrap(&fix.message.get(options.lang), options.width.saturating_sub(name.len() + 2));
    let group = Group::with_title(Word::HELP.with_name(name).secondary_title(text));
    let place = Place::of(fix.span, sources)?;
    let window = Window::around(&place, &[&place]);
    if window.is_long() {
        return Some(group);
    }
    let range = window.inside(place.range.clone());
    let snippet = Snippet::source(window.text)
        .line_start(window.line)
        .path(one_line(&path(place.file, options)))
        .patch(Patch::new(range, fix.replacement.as_str()));
    Some(group.element(snippet))
}

/// One snippet for each file that the finding points at, its own first.
fn snippets<'a>(finding: &'a Diagnostic, sources: &'a SourceMap, options: &Options<'_>) -> Vec<Element<'a>> {
    let mut files: Vec<FileId> = Vec::new();
    for (span, _, _) in spots(finding) {
        if !files.contains(&span.file) {
            files.push(span.file);
        }
    }
    let mut out = Vec::new();
    for file in files {
        let here: Vec<Spot<'a>> = spots(finding)
            .filter(|(span, _, _)| span.file == file)
            .filter_map(|(span, kind, label)| Some((Place::of(span, sources)?, kind, label)))
            .collect();
        let places: Vec<&Place<'a>> = here.iter().map(|(place, _, _)| place).collect();
        let Some(first) = places.first() else { continue };
        let path = one_line(&path(first.file, options));
        let window = Window::around(first, &places);
        if window.is_long() {
            out.extend(here.iter().flat_map(|it| cropped(it, &path, options)));
            continue;
        }
        let snippet = Snippet::source(window.text).line_start(window.line).path(path).fold(true);
        let annotations = here.iter().map(|it| annotation(it, &window, options));
        out.push(snippet.annotations(annotations).into());
    }
    out
}

/// A place, how it is underlined and what stands under it.
type Spot<'a> = (Place<'a>, AnnotationKind, Option<&'a Message>);

fn annotation<'a>((place, kind, label): &Spot<'a>, window: &Window<'_>, options: &Options<'_>) -> Annotation<'a> {
    let label = label.map(|it| one_line(&it.get(options.lang)));
    kind.span(window.inside(place.underline())).label(label)
}

/// A place in a line of such length that the printer would take long to go through it.
fn cropped<'a>(spot: &Spot<'a>, path: &str, options: &Options<'_>) -> [Element<'a>; 2] {
    let (place, _, _) = spot;
    let window = Window::within_line(place);
    let origin = Origin::path(path.to_owned()).line(place.start.line).char_column(place.start.column);
    let snippet = Snippet::source(window.text).line_start(window.line);
    [origin.into(), snippet.annotation(annotation(spot, &window, options)).into()]
}

/// The places of a finding: its own, then the further ones.
fn spots(finding: &Diagnostic) -> impl Iterator<Item = (crate::source::Span, AnnotationKind, Option<&Message>)> {
    let own = std::iter::once((finding.span, AnnotationKind::Primary, finding.label.as_ref()));
    own.chain(finding.labels.iter().map(|it| (it.span, AnnotationKind::Context, Some(&it.message))))
}

/// The whole lines of a file around some places, so that a printer need not go through a large file for each finding.
struct Window<'a> {
    text: &'a str,
    start: usize,
    line: usize,
}

impl<'a> Window<'a> {
    fn around(first: &Place<'a>, places: &[&Place<'a>]) -> Self {
        let file = first.file;
        let line = places.iter().map(|it| it.start.line).min().unwrap_or(1);
        let last = places.iter().map(|it| it.end.line).max().unwrap_or(line);
        let start = file.line_start(line);
        let text = file.text.get(start..file.line_start(last + 1)).unwrap_or_default();
        Self { text, start, line }
    }

    /// The part of a line around a place.
    fn within_line(place: &Place<'a>) -> Self {
        let (line, text) = (place.start.line, &place.file.text);
        let shown = place.underline();
        let start = text.floor_char_boundary(shown.start.saturating_sub(CONTEXT)).max(place.file.line_start(line));
        let line_end = text.get(shown.end..).and_then(|it| it.find('\n')).map_or(text.len(), |it| shown.end + it);
        let end = text.ceil_char_boundary(shown.end + CONTEXT).min(line_end);
        Self { text: text.get(start..end).unwrap_or_default(), start, line }
    }

    fn is_long(&self) -> bool {
        self.text.split('\n').any(|it| it.len() > LONG)
    }

    fn inside(&self, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        range.start.saturating_sub(self.start)..range.end.saturating_sub(self.start)
    }
}

/// How many digits the largest line number shown has.
fn number_width(finding: &Diagnostic, sources: &SourceMap) -> usize {
    let fix = finding.fix.iter().map(|it| it.span);
    let lines = spots(finding).map(|(span, _, _)| span).chain(fix).filter_map(|it| Place::of(it, sources));
    lines.map(|it| it.start.line).max().unwrap_or(1).to_string().len()
}

/// Text in lines of at most so many columns. Long words (addresses) stay whole.
fn wrap(text: &str, width: usize) -> String {
    let options = textwrap::Options::new(width.max(NARROWEST))
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let lines: Vec<String> = text.lines().flat_map(|it| textwrap::wrap(it, &options)).map(Cow::into_owned).collect();
    normalize_untrusted_str(&lines.join("\n"))
}

/// Text of a file inside a message can hold anything: one line, nothing that a terminal would obey.
#[must_use]
pub fn one_line(text: &str) -> String {
    let joined: Vec<&str> = text.split(['\n', '\r']).map(str::trim).filter(|it| !it.is_empty()).collect();
    without_c1(&normalize_untrusted_str(&joined.join(" "))).into_owned()
}

/// The control characters U+0080 to U+009F, which the printer lets through and some terminals obey.
fn without_c1(text: &str) -> Cow<'_, str> {
    let bad = |it: char| ('\u{80}'..='\u{9f}').contains(&it);
    if text.contains(bad) { Cow::Owned(text.replace(bad, "\u{fffd}")) } else { Cow::Borrowed(text) }
}
