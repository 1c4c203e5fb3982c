//! The Markdown that authors may use in prose: paragraphs, lists, strong, emphasis and links, nothing else.
//!
//! Whatever else Markdown would make of a text is a [`Problem`] with its place, never markup: raw HTML, headings,
//! images, code, tables. The text itself is kept, so that nothing an author wrote is lost.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::doc::{Block, Entry, Inline, push_text};
use crate::lang::Text;
use crate::text;

/// Something in prose that is not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The rule: `raw-html`, `broken-link`, `markdown-not-allowed`.
    pub rule: &'static str,
    /// What is wrong.
    pub message: Text,
    /// What to do.
    pub help: Text,
    /// The bytes in the text.
    pub range: Range<usize>,
}

/// Reads prose. Always gives the whole text; what is not allowed stands in it as plain words.
#[must_use]
pub fn parse(text: &str) -> (Vec<Block>, Vec<Problem>) {
    if is_plain(text) { (vec![Block::para(text)], Vec::new()) } else { read(text) }
}

/// Whether Markdown leaves a text as it is: one line that begins with a letter and has none of the marks that mean
/// something inside a line. Most texts are like that.
fn is_plain(text: &str) -> bool {
    let means = |it| matches!(it, 0..=31 | 127 | b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&');
    text.starts_with(char::is_alphabetic) && !text.ends_with(char::is_whitespace) && !text.bytes().any(means)
}

fn read(text: &str) -> (Vec<Block>, Vec<Problem>) {
    let mut reader =
        Reader { text, stack: vec![Frame::Root(Vec::new())], skipped: 0, forbidden: None, problems: Vec::new() };
    if let Some(range) = too_deep(text) {
        reader.not_allowed(range);
        reader.inline_text(text);
    } else {
        for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
            reader.event(event, range);
        }
    }
    while reader.stack.len() > 1 {
        reader.close();
    }
    reader.broken_links();
    let blocks = match reader.stack.pop() {
        Some(Frame::Root(blocks)) => blocks,
        _ => Vec::new(),
    };
    (blocks, reader.problems)
}

/// The most lists, emphasis and links in each other, a list counting twice: each level takes a part of the stack of
/// whatever walks through the text later.
const MOST_LEVELS: usize = 50;

/// The first line that begins with more marks of lists and quotations than any person writes: the time to read them
/// grows with the square of their number.
fn too_deep(text: &str) -> Option<Range<usize>> {
    const MOST_MARKS: usize = 100;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let begin = line.chars().take_while(|it| it.is_ascii_digit() || " \t>-+*.)".contains(*it));
        if begin.filter(|it| ">-+*.)".contains(*it)).count() > MOST_MARKS {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

/// Reads prose that stands inside a sentence or a cell: the inlines of its paragraphs, joined by spaces.
#[must_use]
pub fn inlines(text: &str) -> Vec<Inline> {
    let (blocks, _) = parse(text);
    let mut out: Vec<Inline> = Vec::new();
    for block in blocks {
        flatten(block, &mut out);
    }
    out
}

fn flatten(block: Block, out: &mut Vec<Inline>) {
    match block {
        Block::Para(inlines) => {
            if !out.is_empty() {
                push_text(out, " ");
            }
            out.extend(inlines);
        }
        Block::List { items, .. } => items.into_iter().flatten().for_each(|it| flatten(it, out)),
        Block::Note(blocks) => blocks.into_iter().for_each(|it| flatten(it, out)),
        Block::Entries(entries) => entries.iter().flat_map(Entry::blocks).for_each(|it| flatten(it, out)),
        Block::Facts(_) | Block::Table(_) | Block::Code(_) | Block::Gap(_) => {}
    }
}

/// What is open while reading.
enum Frame {
    Root(Vec<Block>),
    Para(Vec<Inline>),
    List { ordered: bool, items: Vec<Vec<Block>> },
    Item(Vec<Block>),
    Strong(Vec<Inline>),
    Emph(Vec<Inline>),
    Link { url: Option<String>, text: Vec<Inline> },
}

struct Reader<'a> {
    text: &'a str,
    stack: Vec<Frame>,
    /// How many are open that lie too deep to be kept.
    skipped: usize,
    /// The last place that is not allowed.
    forbidden: Option<Range<usize>>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(it) => self.inline_text(&it),
            Event::Code(it) => {
                self.not_allowed(range);
                self.inline_text(&it);
            }
            Event::Html(it) | Event::InlineHtml(it) => {
                // A block of HTML comes line by line; one finding for the first line is enough.
                let joined = self.problems.last().is_some_and(|last| {
                    let between = self.text.get(last.range.end..range.start);
                    last.rule == "raw-html" && between.is_some_and(|it| it.trim().is_empty())
                });
                if joined {
                    if let Some(last) = self.problems.last_mut() {
                        last.range.end = trim_end(self.text, range.clone());
                    }
                } else {
                    self.problems.push(Problem { range: range.start..trim_end(self.text, range), ..raw_html() });
                }
                self.inline_text(it.trim_end_matches('\n'));
            }
            Event::SoftBreak => self.inline_text(" "),
            Event::HardBreak => self.inline(Inline::Break),
            Event::Rule => self.not_allowed(range),
            Event::FootnoteReference(it) | Event::InlineMath(it) | Event::DisplayMath(it) => self.inline_text(&it),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let nests = matches!(tag, Tag::List(_) | Tag::Emphasis | Tag::Strong | Tag::Link { .. });
        if self.skipped > 0 || (nests && self.stack.len() > MOST_LEVELS) {
            self.skipped += 1;
            self.not_allowed(range);
            return;
        }
        match tag {
            Tag::Paragraph => self.stack.push(Frame::Para(Vec::new())),
            Tag::List(start) => {
                self.close_loose_text();
                self.stack.push(Frame::List { ordered: start.is_some(), items: Vec::new() });
            }
            Tag::Item => self.stack.push(Frame::Item(Vec::new())),
            Tag::Emphasis => self.stack.push(Frame::Emph(Vec::new())),
            Tag::Strong => self.stack.push(Frame::Strong(Vec::new())),
            Tag::Link { dest_url, .. } => {
                let url = allowed_url(&dest_url).then(|| dest_url.to_string());
                if url.is_none() {
                    self.problems.push(Problem { range, ..broken_link() });
                }
                self.ensure_para();
                self.stack.push(Frame::Link { url, text: Vec::new() });
            }
            Tag::HtmlBlock => self.stack.push(Frame::Para(Vec::new())),
            Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::Image { .. }
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => self.not_allowed(range),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.skipped > 0 {
            self.skipped -= 1;
            if matches!(tag, TagEnd::Item | TagEnd::Paragraph) {
                self.inline_text(" ");
            }
            return;
        }
        match tag {
            TagEnd::Item | TagEnd::List(_) => {
                self.close_loose_text();
                self.close();
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link => self.close(),
            TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::BlockQuote(_) => self.close_loose_text(),
            TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Image
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn inline_text(&mut self, text: &str) {
        self.ensure_para();
        if let Some(inlines) = self.inlines() {
            push_text(inlines, text);
        }
    }

    fn inline(&mut self, inline: Inline) {
        self.ensure_para();
        if let Some(inlines) = self.inlines() {
            inlines.push(inline);
        }
    }

    /// The running text that is open.
    fn inlines(&mut self) -> Option<&mut Vec<Inline>> {
        match self.stack.last_mut() {
            Some(Frame::Para(it) | Frame::Strong(it) | Frame::Emph(it) | Frame::Link { text: it, .. }) => Some(it),
            Some(Frame::Root(_) | Frame::List { .. } | Frame::Item(_)) | None => None,
        }
    }

    /// Items of a tight list, and text of things that are not allowed, come without a paragraph of their own.
    fn ensure_para(&mut self) {
        if self.inlines().is_none() {
            self.stack.push(Frame::Para(Vec::new()));
        }
    }

    fn close_loose_text(&mut self) {
        if matches!(self.stack.last(), Some(Frame::Para(_))) {
            self.close();
        }
    }

    fn close(&mut self) {
        match self.stack.pop() {
            Some(Frame::Para(inlines)) if inlines.is_empty() => {}
            Some(Frame::Para(inlines)) => self.block(Block::Para(inlines)),
            Some(Frame::Strong(inlines)) => self.inline(Inline::Strong(inlines)),
            Some(Frame::Emph(inlines)) => self.inline(Inline::Emph(inlines)),
            Some(Frame::Link { url: Some(url), text }) => self.inline(Inline::Link { url, text }),
            Some(Frame::Link { url: None, text }) => {
                for it in text {
                    self.inline(it);
                }
            }
            Some(Frame::Item(blocks)) => {
                if let Some(Frame::List { items, .. }) = self.stack.last_mut() {
                    items.push(blocks);
                }
            }
            Some(Frame::List { ordered, items }) => self.block(Block::List { ordered, items }),
            Some(root @ Frame::Root(_)) => self.stack.push(root),
            None => {}
        }
    }

    fn block(&mut self, block: Block) {
        match self.stack.last_mut() {
            Some(Frame::Root(blocks) | Frame::Item(blocks)) => blocks.push(block),
            Some(Frame::Para(_) | Frame::Strong(_) | Frame::Emph(_) | Frame::Link { .. } | Frame::List { .. })
            | None => {}
        }
    }

    /// What stands inside something that is not allowed has been told with it.
    fn not_allowed(&mut self, range: Range<usize>) {
        let range = range.start..trim_end(self.text, range);
        if self.forbidden.as_ref().is_some_and(|it| it.start <= range.start && range.end <= it.end) {
            return;
        }
        self.forbidden = Some(range.clone());
        self.problems.push(Problem {
            rule: "markdown-not-allowed",
            message: text! {
                fi: "tekstissä voi käyttää vain kappaleita, luetteloita, korostusta ja linkkejä",
                sv: "i en text kan du bara använda stycken, listor, betoning och länkar",
                en: "a text can only have paragraphs, lists, emphasis and links",
            },
            help: text! {
                fi: "otsikko kuuluu avaimeen `heading:`; merkki näkyy tekstissä sellaisenaan, kun sen eteen kirjoittaa kenoviivan `\\`",
                sv: "en rubrik hör hemma i `heading:`; ett tecken visas som det är om du skriver ett omvänt snedstreck `\\` framför det",
                en: "a heading belongs in `heading:`; a sign is shown as it is when a backslash `\\` stands before it",
            },
            range,
        });
    }

    /// `[words](address` and `[words][]` are no links to Markdown; to an author they are broken ones.
    ///
    /// One pass: what is found for one place is kept for the next, so that the time grows with the text and no faster.
    fn broken_links(&mut self) {
        let mut known: Vec<(usize, usize)> = self.problems.iter().map(|it| (it.range.start, it.range.end)).collect();
        known.sort_unstable();
        let mut known = known.into_iter().peekable();
        // The end of what has been told of what begins before.
        let mut told = 0;
        let mut bracket = None;
        let mut stop = 0;
        let mut from = 0;
        while let Some(at) = self.text.get(from..).and_then(|it| it.find("](")).map(|it| it + from) {
            let opened = self.text.get(from..at).and_then(|it| it.rfind('['));
            bracket = opened.map(|it| it + from).or(bracket);
            let start = bracket.unwrap_or(at);
            from = at + 2;
            if stop < from {
                let rest = self.text.get(from..).unwrap_or_default();
                stop = from + rest.find(['\n', ' ', ')']).unwrap_or(rest.len());
            }
            let closed = self.text.get(stop..).is_some_and(|it| it.starts_with(')'));
            let escaped = self.text.get(..start).is_some_and(|it| it.ends_with('\\'));
            while let Some((_, end)) = known.next_if(|it| it.0 <= start) {
                told = told.max(end);
            }
            if !closed && !escaped && told < stop {
                self.problems.push(Problem { range: start..stop, ..broken_link() });
                told = stop;
            }
        }
    }
}

fn raw_html() -> Problem {
    Problem {
        rule: "raw-html",
        message: text! {
            fi: "tekstissä ei voi käyttää HTML-merkintöjä",
            sv: "HTML-märkning kan inte användas i en text",
            en: "HTML markup cannot be used in a text",
        },
        help: text! {
            fi: "kirjoita Markdownilla: `**vahva**`, `*korostus*`, `[linkki](https://example.fi)`; merkin `<` saa näkyviin kirjoittamalla `\\<`",
            sv: "skriv Markdown: `**fetstil**`, `*betoning*`, `[länk](https://example.fi)`; tecknet `<` skrivs `\\<`",
            en: "write Markdown: `**strong**`, `*emphasis*`, `[link](https://example.fi)`; write the sign `<` as `\\<`",
        },
        range: 0..0,
    }
}

fn broken_link() -> Problem {
    Problem {
        rule: "broken-link",
        message: text! {
            fi: "linkki ei toimi",
            sv: "länken fungerar inte",
            en: "the link does not work",
        },
        help: text! {
            fi: "kirjoita `[linkin teksti](https://example.fi)`; osoite alkaa `https://`, `http://`, `mailto:`, `tel:` tai `#`",
            sv: "skriv `[länktext](https://example.fi)`; adressen börjar med `https://`, `http://`, `mailto:`, `tel:` eller `#`",
            en: "write `[words of the link](https://example.fi)`; the address begins with `https://`, `http://`, `mailto:`, `tel:` or `#`",
        },
        range: 0..0,
    }
}

/// Whether an address may be linked: a web page, an e-mail address, a telephone number, an anchor of the page.
#[must_use]
pub fn allowed_url(url: &str) -> bool {
    let clean = !url.is_empty() && !url.chars().any(|it| it.is_whitespace() || it.is_control() || it == '\\');
    let lower = url.to_ascii_lowercase();
    clean
        && (["https://", "http://", "mailto:", "tel:"]
            .iter()
            .any(|it| lower.strip_prefix(it).is_some_and(|it| !it.is_empty()))
            || (url.starts_with('#') && url.len() > 1))
}

fn trim_end(text: &str, range: Range<usize>) -> usize {
    let slice = text.get(range.clone()).unwrap_or_default();
    range.start + slice.trim_end().len()
}

#[cfg(test)]
mod tests;
