//! The words that a reader gets from each format: without it nobody could say that two formats say the same.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use seloste::doc::{Block, Doc, Fact, Inline, Section, Table};

/// A document whose numbers and gap labels are text, as every format adds them.
pub(crate) fn with_additions(doc: &Doc) -> Doc {
    let mut doc = doc.clone();
    let label = doc.words.gap.clone();
    doc.title = inlines(&doc.title, &label);
    doc.lead = doc.lead.iter().map(|it| block(it, &label)).collect();
    let number = doc.numbered.then_some("");
    doc.sections = sections(&doc.sections, number, &label);
    doc
}

fn sections(all: &[Section], number: Option<&str>, label: &str) -> Vec<Section> {
    let one = |(at, it): (usize, &Section)| {
        let own =
            number.map(|before| if before.is_empty() { (at + 1).to_string() } else { format!("{before}.{}", at + 1) });
        let mut title: Vec<Inline> = own.iter().map(|it| Inline::text(format!("{it} "))).collect();
        title.extend(inlines(&it.title, label));
        Section {
            title,
            blocks: it.blocks.iter().map(|it| block(it, label)).collect(),
            sections: sections(&it.sections, own.as_deref(), label),
            ..it.clone()
        }
    };
    all.iter().enumerate().map(one).collect()
}

fn block(it: &Block, label: &str) -> Block {
    let all = |blocks: &[Block]| blocks.iter().map(|it| block(it, label)).collect::<Vec<_>>();
    match it {
        Block::Para(text) => Block::Para(inlines(text, label)),
        Block::List { ordered, items } => {
            Block::List { ordered: *ordered, items: items.iter().map(|it| all(it)).collect() }
        }
        Block::Facts(facts) => {
            let fact = |it: &Fact| Fact { term: inlines(&it.term, label), blocks: all(&it.blocks) };
            Block::Facts(facts.iter().map(fact).collect())
        }
        Block::Table(table) => Block::Table(Table {
            caption: inlines(&table.caption, label),
            head: table.head.iter().map(|it| inlines(it, label)).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(|it| all(it)).collect()).collect(),
        }),
        Block::Note(inner) => Block::Note(all(inner)),
        Block::Entries(entries) => block(&seloste::doc::entries_as_list(entries), label),
        Block::Code(code) => Block::Code(code.clone()),
        Block::Gap(gap) => Block::para(format!("{label}: {}", gap.text)),
    }
}

fn inlines(all: &[Inline], label: &str) -> Vec<Inline> {
    let one = |it: &Inline| match it {
        Inline::Strong(inner) => Inline::Strong(inlines(inner, label)),
        Inline::Emph(inner) => Inline::Emph(inlines(inner, label)),
        Inline::Link { url, text } => Inline::Link { url: url.clone(), text: inlines(text, label) },
        Inline::Foreign { lang, text } => Inline::Foreign { lang: lang.clone(), text: inlines(text, label) },
        Inline::Gap(gap) => Inline::text(format!("{label}: {}", gap.text)),
        Inline::Text(_)
        | Inline::Date { .. }
        | Inline::Period { .. }
        | Inline::Cite { .. }
        | Inline::Mark(_)
        | Inline::Break => it.clone(),
    };
    all.iter().map(one).collect()
}

/// Letters and digits in order: what is left when spaces, punctuation and marks are a format's own affair.
pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// The words in any order.
pub(crate) fn bag(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text.split_whitespace().map(letters).filter(|it| !it.is_empty()).collect();
    words.sort();
    words
}

/// The text of Markdown, without the line of other languages under the title.
pub(crate) fn of_markdown(markdown: &str, doc: &Doc) -> String {
    let mut out = String::new();
    let mut paragraph = 0;
    let mut skipping = false;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Paragraph) => {
                paragraph += 1;
                skipping = paragraph == 1 && !doc.alternates.is_empty();
            }
            Event::End(TagEnd::Paragraph) => {
                skipping = false;
                out.push('\n');
            }
            Event::Text(text) if !skipping => out.push_str(&text),
            Event::Text(_) => {}
            Event::Html(it) | Event::InlineHtml(it) => panic!("raw HTML in Markdown: {it}"),
            Event::Code(it) => panic!("code in Markdown: {it}"),
            _ => out.push(' '),
        }
    }
    out
}

/// The headings of Markdown with their levels.
pub(crate) fn markdown_headings(markdown: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut inside = false;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                inside = true;
                found.push((level as usize, String::new()));
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Text(text) if inside => {
                if let Some((_, heading)) = found.last_mut() {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    found
}

/// The headings of a document with their levels.
pub(crate) fn headings(doc: &Doc) -> Vec<(usize, String)> {
    fn push(all: &[Section], level: usize, found: &mut Vec<(usize, String)>) {
        for it in all {
            found.push((level, plain(&it.title)));
            push(&it.sections, level + 1, found);
        }
    }
    let mut found = vec![(1, plain(&doc.title))];
    push(&doc.sections, 2, &mut found);
    found
}

fn plain(text: &[Inline]) -> String {
    seloste::doc::plain::inlines(text)
}

/// The text of plain text, without the list of links and the numbers that lead to it.
pub(crate) fn of_text(text: &str, doc: &Doc) -> String {
    let underline = "-".repeat(doc.words.links.chars().count());
    let body = text.split(&format!("\n\n\n{}\n{underline}\n", doc.words.links)).next().unwrap_or_default();
    let mut out = String::new();
    for (at, part) in body.split('[').enumerate() {
        let number =
            part.split_once(']').filter(|(it, _)| at > 0 && !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
        match number {
            Some((_, after)) => out.push_str(after),
            None => out.push_str(part),
        }
    }
    out
}

/// The text of Typst markup: the string literals after the style that are content.
pub(crate) fn of_typst(markup: &str) -> String {
    let (_, text) = markup.split_once("// The text.\n").unwrap_or_else(|| panic!("no mark before the text"));
    let mut out = String::new();
    let mut chars = text.chars();
    let mut before = String::new();
    while let Some(ch) = chars.next() {
        if ch != '"' {
            before.push(ch);
            if ch == '\n' {
                out.push('\n');
            }
            continue;
        }
        let literal = literal(&mut chars);
        // A literal is shown after `#` and as the number of a section; elsewhere it is an address or a language.
        if before.ends_with('#') || before.ends_with("#number(") {
            out.push_str(&literal);
            if before.ends_with('(') {
                out.push(' ');
            }
        }
        before.clear();
    }
    out
}

fn literal(chars: &mut std::str::Chars<'_>) -> String {
    let mut out = String::new();
    while let Some(ch) = chars.next().filter(|it| *it != '"') {
        if ch != '\\' {
            out.push(ch);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('u') => {
                let code: String = chars.by_ref().skip(1).take_while(|it| *it != '}').collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            other => out.extend(other),
        }
    }
    out
}
