//! Markdown read back by a parser has the structure and the words of the document.

use proptest::prelude::*;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::render;
use crate::doc::{Block, Code, Doc, Fact, Inline, Section, Table};
use crate::render::beside;
use crate::render::runs::{gap_mark, is_anchor};
use crate::render::{Manuscript, sample};

fn written(doc: &Doc) -> String {
    String::from_utf8(render(&Manuscript::new(doc, sample::theme())).unwrap()).unwrap()
}

/// A character with its styles: important, emphasised, where it links to.
type Glyph = (char, bool, bool, Option<String>);

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Heading(usize, Vec<Glyph>),
    Para(Vec<Glyph>),
    List(bool, Vec<Vec<Node>>),
    Quote(Vec<Node>),
    Table(Vec<Vec<Vec<Glyph>>>),
}

#[derive(Clone, Default)]
struct Ink {
    strong: bool,
    emph: bool,
    link: Option<String>,
    glyphs: Vec<Glyph>,
}

impl Ink {
    fn text(&mut self, text: &str) {
        self.glyphs.extend(text.chars().map(|it| (it, self.strong, self.emph, self.link.clone())));
    }

    /// White space is told apart only as "some" and "a line break", and has no style.
    fn settle(self, breaks: bool) -> Vec<Glyph> {
        let mut out: Vec<Glyph> = Vec::new();
        for glyph in self.glyphs {
            let space = glyph.0.is_whitespace();
            match out.last_mut() {
                _ if !space => out.push(glyph),
                None => {}
                Some(last) if last.0.is_whitespace() && glyph.0 == '\n' && breaks => last.0 = '\n',
                Some(last) if last.0.is_whitespace() => {}
                Some(_) => out.push((if glyph.0 == '\n' && breaks { '\n' } else { ' ' }, false, false, None)),
            }
        }
        if out.last().is_some_and(|it| it.0.is_whitespace()) {
            out.pop();
        }
        out
    }
}

fn ink(inlines: &[Inline], ink: &mut Ink) {
    for inline in inlines {
        let before = ink.clone();
        match inline {
            Inline::Text(text) | Inline::Date { text, .. } | Inline::Period { text, .. } => {
                ink.text(&text.replace('\n', " "));
            }
            Inline::Cite { text, url } => {
                ink.link = ink.link.clone().or_else(|| url.as_deref().map(|it| beside(it, "md").into_owned()));
                ink.text(&text.replace('\n', " "));
            }
            Inline::Strong(inner) => {
                ink.strong = true;
                self::ink(inner, ink);
            }
            Inline::Emph(inner) => {
                ink.emph = true;
                self::ink(inner, ink);
            }
            Inline::Link { url, text } => {
                ink.link =
                    ink.link.clone().or_else(|| Some(beside(url, "md").into_owned()).filter(|it| !is_anchor(it)));
                self::ink(text, ink);
            }
            Inline::Foreign { text, .. } => self::ink(text, ink),
            Inline::Mark(mark) => ink.text(&mark.text()),
            Inline::Break => ink.glyphs.push(('\n', false, false, None)),
            Inline::Gap(gap) => {
                ink.strong = true;
                ink.text(&gap_mark(&sample::words(), &gap.text));
            }
        }
        *ink = Ink { glyphs: std::mem::take(&mut ink.glyphs), ..before };
    }
}

fn glyphs(inlines: &[Inline], breaks: bool) -> Vec<Glyph> {
    let mut pot = Ink::default();
    ink(inlines, &mut pot);
    pot.settle(breaks)
}

fn expected_blocks(blocks: &[Block]) -> Vec<Node> {
    blocks.iter().flat_map(expected_block).collect()
}

fn expected_list(ordered: bool, items: &[Vec<Block>]) -> Vec<Node> {
    let items: Vec<Vec<Node>> = items.iter().map(|it| expected_blocks(it)).filter(|it| !it.is_empty()).collect();
    if items.is_empty() { Vec::new() } else { vec![Node::List(ordered, items)] }
}

fn expected_fact(fact: &Fact) -> Vec<Block> {
    let mut line = vec![Inline::Strong([fact.term.clone(), vec![Inline::text(":")]].concat()), Inline::text(" ")];
    let mut rest = fact.blocks.clone();
    if let Some(Block::Para(text)) = rest.first().cloned() {
        line.extend(text);
        rest.remove(0);
    }
    [vec![Block::Para(line)], rest].concat()
}

fn expected_block(block: &Block) -> Vec<Node> {
    match block {
        Block::Para(text) => Some(glyphs(text, true)).filter(|it| !it.is_empty()).map(Node::Para).into_iter().collect(),
        Block::List { ordered, items } => expected_list(*ordered, items),
        Block::Facts(facts) => expected_list(false, &facts.iter().map(expected_fact).collect::<Vec<_>>()),
        Block::Table(table) => expected_table(table),
        Block::Note(inner) => {
            let inner = expected_blocks(inner);
            if inner.is_empty() { Vec::new() } else { vec![Node::Quote(inner)] }
        }
        Block::Entries(entries) => expected_block(&crate::doc::entries_as_list(entries)),
        Block::Code(_) => panic!("the odd documents have no source text"),
        Block::Gap(gap) => expected_blocks(&[Block::Para(vec![Inline::Gap(gap.clone())])]),
    }
}

fn expected_table(table: &Table) -> Vec<Node> {
    let mut nodes = expected_blocks(&[Block::Para(table.caption.clone())]);
    let mut rows = vec![table.head.iter().map(|it| glyphs(it, false)).collect()];
    let cell = |blocks: &Vec<Block>| match blocks.as_slice() {
        [Block::Para(text)] => glyphs(text, false),
        _ => panic!("the odd tables have one paragraph in a cell"),
    };
    rows.extend(table.rows.iter().map(|row| row.iter().map(cell).collect()));
    nodes.push(Node::Table(rows));
    nodes
}

fn expected(doc: &Doc) -> Vec<Node> {
    let mut nodes = vec![Node::Heading(1, glyphs(&doc.title, false))];
    nodes.extend(expected_blocks(&doc.lead));
    expected_sections(&doc.sections, 2, doc.numbered.then_some(""), &mut nodes);
    nodes
}

fn expected_sections(sections: &[Section], level: usize, number: Option<&str>, nodes: &mut Vec<Node>) {
    for (index, section) in sections.iter().enumerate() {
        let own = number.map(|it| format!("{it}{}{}", if it.is_empty() { "" } else { "." }, index + 1));
        let mut title = own.iter().map(|it| Inline::text(format!("{it} "))).collect::<Vec<_>>();
        title.extend(section.title.clone());
        nodes.push(Node::Heading(level, glyphs(&title, false)));
        nodes.extend(expected_blocks(&section.blocks));
        expected_sections(&section.sections, level + 1, own.as_deref(), nodes);
    }
}

/// Reads Markdown into nodes with the parser that the project reads prose with.
fn read(markdown: &str) -> Vec<Node> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events: Vec<Event> = Parser::new_ext(markdown, options).collect();
    let mut at = 0;
    read_nodes(&events, &mut at)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser has many events and the renderer causes few of them")]
fn read_nodes(events: &[Event], at: &mut usize) -> Vec<Node> {
    let mut nodes = Vec::new();
    while *at < events.len() {
        match &events[*at] {
            Event::Start(Tag::Heading { level, .. }) => {
                *at += 1;
                nodes.push(Node::Heading(*level as usize, read_ink(events, at).settle(false)));
                *at += 1;
            }
            Event::Start(Tag::Paragraph) => {
                *at += 1;
                nodes.push(Node::Para(read_ink(events, at).settle(true)));
                *at += 1;
            }
            Event::Start(Tag::List(start)) => {
                *at += 1;
                let mut items = Vec::new();
                while matches!(events[*at], Event::Start(Tag::Item)) {
                    *at += 1;
                    items.push(read_nodes(events, at));
                    *at += 1;
                }
                *at += 1;
                nodes.push(Node::List(start.is_some(), items));
            }
            Event::Start(Tag::BlockQuote(None)) => {
                *at += 1;
                nodes.push(Node::Quote(read_nodes(events, at)));
                *at += 1;
            }
            Event::Start(Tag::Table(_)) => {
                *at += 1;
                nodes.push(Node::Table(read_rows(events, at)));
                *at += 1;
            }
            Event::End(_) => break,
            _ => nodes.push(Node::Para(read_ink(events, at).settle(true))),
        }
    }
    nodes
}

fn read_rows(events: &[Event], at: &mut usize) -> Vec<Vec<Vec<Glyph>>> {
    let mut rows = Vec::new();
    while matches!(events[*at], Event::Start(Tag::TableHead | Tag::TableRow)) {
        *at += 1;
        let mut cells = Vec::new();
        while matches!(events[*at], Event::Start(Tag::TableCell)) {
            *at += 1;
            cells.push(read_ink(events, at).settle(false));
            *at += 1;
        }
        *at += 1;
        rows.push(cells);
    }
    rows
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser has many events and the renderer causes few of them")]
fn read_ink(events: &[Event], at: &mut usize) -> Ink {
    let mut ink = Ink::default();
    while let Some(event) = events.get(*at) {
        match event {
            Event::Text(text) => ink.text(text),
            Event::HardBreak => ink.glyphs.push(('\n', false, false, None)),
            Event::Start(Tag::Strong) => ink.strong = true,
            Event::End(TagEnd::Strong) => ink.strong = false,
            Event::Start(Tag::Emphasis) => ink.emph = true,
            Event::End(TagEnd::Emphasis) => ink.emph = false,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
                ink.link = Some(format!("{scheme}{dest_url}"));
            }
            Event::End(TagEnd::Link) => ink.link = None,
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::BlockQuote(_) | Tag::Table(_) | Tag::Heading { .. })
            | Event::End(_) => break,
            other => panic!("{other:?} was not written"),
        }
        *at += 1;
    }
    ink
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn running_text_is_read_back_as_it_was(text in sample::odd_inlines()) {
        let doc = Doc { lead: vec![Block::Para(text)], ..sample::empty() };
        let markdown = written(&doc);
        prop_assert_eq!(read(&markdown), expected(&doc), "{}", markdown);
    }

    #[test]
    fn any_document_is_read_back_as_it_was(doc in sample::odd_doc(true)) {
        let markdown = written(&doc);
        prop_assert_eq!(read(&markdown), expected(&doc), "{}", markdown);
    }
}

#[test]
fn every_block_and_inline() {
    let doc = sample::everything();
    insta::assert_snapshot!(written(&doc), @r#"
    # Neuvontapalvelun tietosuojaseloste

    [Svenska](../sv/neuvonta.md) · [English](../en/neuvonta.md)

    **Luonnos**

    > Tämä seloste on luonnos. Sitä ei ole vielä hyväksytty.

    Päivitetty 2. marraskuuta 2026.

    ## 1 Lyhyesti

    - Kuka: Esimerkkivirasto
    - Miksi: neuvomme asiakkaita

    Oikeutesi ovat kohdassa Sinun oikeutesi ja lisää verkossa: [viraston tietosuojasivu](https://www.example.fi/tietosuoja).

    ## 2 Rekisterinpitäjä

    - **Nimi:** Esimerkkivirasto
    - **Osoite:** Esimerkkikatu 1\
      PL 123\
      00101 Helsinki
    - **Puhelin:** [0295 000 000](tel:+358295000000)
    - **Sähköposti:** <kirjaamo@example.fi>
    - **Tietosuojavastaavan yhteystiedot:** Tavoitat tietosuojavastaavan kirjaamon kautta. Kirjoita viestin otsikkoon ”tietosuoja”.

    ## 3 Käsittelyn tarkoitus ja oikeusperuste

    Perusteena on [yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta](https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin) ja hallintolain (434/2003) 8 §. Neuvonta on **maksutonta** ja _vapaaehtoista_.

    ### 3.1 Miten asia etenee

    1. Otat yhteyttä.
    2. Vastaamme ja kirjaamme asian järjestelmään, jonka nimi on ruotsiksi:
       - Rådgivningens ärendehanteringssystem
    3. Asia suljetaan.

    ## 4 Tiedot

    Tiedot ja säilytysajat

    | Tietoryhmä | Tiedot | Säilytysaika |
    | --- | --- | --- |
    | Yhteystiedot | Nimi, puhelinnumero ja sähköpostiosoite, jotka annat itse | 18 kuukautta |
    | Viestit | viestin sisältö; liitteet | **⟨Puuttuu: säilytysaika⟩** |

    **⟨Puuttuu: mistä tiedot saadaan⟩**

    ## 5 Sinun oikeutesi

    Voit tehdä valituksen tietosuojavaltuutetulle. Ohjeet ovat osoitteessa <https://tietosuoja.example.org/> ja [viraston sivulla](https://www.example.fi/tietosuoja).
    "#);
}

#[test]
fn the_blocks_of_a_cell_are_parted_by_semicolons() {
    let cell = vec![
        Block::para("Nimi."),
        Block::List { ordered: true, items: vec![vec![Block::para("a | b")], vec![Block::para("c")]] },
    ];
    let table = Table { caption: Vec::new(), head: vec![vec![Inline::text("x")]], rows: vec![vec![cell, Vec::new()]] };
    let doc = Doc { lead: vec![Block::Table(table)], ..sample::empty() };
    assert_eq!(written(&doc), "# Neuvonta\n\n| x |  |\n| --- | --- |\n| Nimi. a \\| b; c |  |\n");
}

#[test]
fn source_text_stands_between_fences_that_it_does_not_hold() {
    let code = |text: &str| Block::Code(Code { format: "yaml".to_owned(), text: text.to_owned() });
    let doc = Doc { lead: vec![code("a: *b*\n\n  c: 1\n"), code("```\n")], ..sample::empty() };
    assert!(
        written(&doc).ends_with("\n\n```yaml\na: *b*\n\n  c: 1\n```\n\n````yaml\n```\n````\n"),
        "{}",
        written(&doc)
    );
}
