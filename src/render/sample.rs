//! Documents to try the printed formats on: one with every kind of block and inline, and any number of odd ones.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use crate::doc::{Alternate, Block, Doc, Fact, Gap, Inline, Layer, Mark, Page, Section, Table, Tone, Words};
use crate::lang::Lang;
use crate::render::Theme;

fn text(value: &str) -> Inline {
    Inline::text(value)
}

fn gap(text: &str) -> Gap {
    Gap { rule: "retention-period".to_owned(), text: text.to_owned() }
}

fn section(id: &str, title: &str, blocks: Vec<Block>, sections: Vec<Section>) -> Section {
    Section { id: id.to_owned(), title: vec![text(title)], layer: Layer::Whole, blocks, sections }
}

fn link(url: &str, words: &str) -> Inline {
    Inline::Link { url: url.to_owned(), text: vec![text(words)] }
}

fn fact(term: &str, blocks: Vec<Block>) -> Fact {
    Fact { term: vec![text(term)], blocks }
}

/// The words around a Finnish page.
pub(super) fn words() -> Words {
    Words {
        contents: "Sisällys".to_owned(),
        skip: "Siirry sisältöön".to_owned(),
        languages: "Kielet".to_owned(),
        links: "Linkit".to_owned(),
        draft: "Luonnos".to_owned(),
        gap: "Puuttuu".to_owned(),
        page: "{page} ({pages})".to_owned(),
        ..Words::default()
    }
}

/// The embedded theme, compiled once for all tests.
pub(super) fn theme() -> &'static Theme {
    static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::new(&BTreeMap::new()).unwrap().forgetful());
    &THEME
}

/// A document with nothing in it.
pub(super) fn empty() -> Doc {
    Doc {
        lang: Lang::fi(),
        id: "esimerkki/neuvonta".to_owned(),
        title: vec![text("Neuvonta")],
        description: "Neuvonnan tietosuojaseloste.".to_owned(),
        author: "Esimerkkivirasto".to_owned(),
        date: Some("2026-11-02".to_owned()),
        dated: Some("2. marraskuuta 2026".to_owned()),
        made_for: None,
        address: None,
        lead: Vec::new(),
        sections: Vec::new(),
        parts: Vec::new(),
        numbered: false,
        draft: false,
        alternates: Vec::new(),
        words: words(),
        page: Page::default(),
    }
}

/// A document with every kind of block and of inline.
pub(super) fn everything() -> Doc {
    let date = Inline::Date { iso: "2026-11-02".to_owned(), text: "2. marraskuuta 2026".to_owned() };
    let alternate =
        |lang: Lang, name: &str| Alternate { path: format!("../{lang}/neuvonta"), lang, name: name.to_owned() };
    Doc {
        title: vec![text("Neuvontapalvelun tietosuojaseloste")],
        numbered: true,
        draft: true,
        alternates: vec![
            alternate(Lang::fi(), "Suomi"),
            alternate(Lang::sv(), "Svenska"),
            alternate(Lang::en(), "English"),
        ],
        lead: vec![
            Block::Note(vec![Block::para("Tämä seloste on luonnos. Sitä ei ole vielä hyväksytty.")]),
            Block::Para(vec![text("Päivitetty "), date, text(".")]),
        ],
        sections: vec![summary(), controller(), purposes(), data(), rights()],
        ..empty()
    }
}

fn summary() -> Section {
    let items = ["Kuka: Esimerkkivirasto", "Miksi: neuvomme asiakkaita"];
    Section {
        layer: Layer::First,
        ..section(
            "summary",
            "Lyhyesti",
            vec![
                Block::List { ordered: false, items: items.iter().map(|it| vec![Block::para(*it)]).collect() },
                Block::Para(vec![
                    text("Oikeutesi ovat kohdassa "),
                    link("#rights", "Sinun oikeutesi"),
                    text(" ja lisää verkossa: "),
                    link("https://www.example.fi/tietosuoja", "viraston tietosuojasivu"),
                    text("."),
                ]),
            ],
            Vec::new(),
        )
    }
}

fn controller() -> Section {
    let address = vec![text("Esimerkkikatu 1"), Inline::Break, text("PL 123"), Inline::Break, text("00101 Helsinki")];
    let facts = vec![
        fact("Nimi", vec![Block::para("Esimerkkivirasto")]),
        fact("Osoite", vec![Block::Para(address)]),
        fact("Puhelin", vec![Block::Para(vec![link("tel:+358295000000", "0295 000 000")])]),
        fact("Sähköposti", vec![Block::Para(vec![link("mailto:kirjaamo@example.fi", "kirjaamo@example.fi")])]),
        fact(
            "Tietosuojavastaavan yhteystiedot",
            vec![Block::para(
                "Tavoitat tietosuojavastaavan kirjaamon kautta. Kirjoita viestin otsikkoon ”tietosuoja”.",
            )],
        ),
    ];
    section("controller", "Rekisterinpitäjä", vec![Block::Facts(facts)], Vec::new())
}

fn purposes() -> Section {
    let cite = Inline::Cite {
        text: "yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta".to_owned(),
        url: Some("https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin".to_owned()),
    };
    let second = Inline::Cite { text: "hallintolain (434/2003) 8 §".to_owned(), url: None };
    let basis = vec![
        text("Perusteena on "),
        cite,
        text(" ja "),
        second,
        text(". Neuvonta on "),
        Inline::Strong(vec![text("maksutonta")]),
        text(" ja "),
        Inline::Emph(vec![text("vapaaehtoista")]),
        text("."),
    ];
    let steps = vec![
        vec![Block::para("Otat yhteyttä.")],
        vec![
            Block::para("Vastaamme ja kirjaamme asian järjestelmään, jonka nimi on ruotsiksi:"),
            Block::List {
                ordered: false,
                items: vec![vec![Block::Para(vec![Inline::Foreign {
                    lang: Lang::sv(),
                    text: vec![text("Rådgivningens ärendehanteringssystem")],
                }])]],
            },
        ],
        vec![Block::para("Asia suljetaan.")],
    ];
    section(
        "purposes",
        "Käsittelyn tarkoitus ja oikeusperuste",
        vec![Block::Para(basis)],
        vec![section("how", "Miten asia etenee", vec![Block::List { ordered: true, items: steps }], Vec::new())],
    )
}

fn data() -> Section {
    let period =
        |iso: &str, text: &str| vec![Block::Para(vec![Inline::Period { iso: iso.to_owned(), text: text.to_owned() }])];
    let rows = vec![
        vec![
            vec![Block::para("Yhteystiedot")],
            vec![Block::para("Nimi, puhelinnumero ja sähköpostiosoite, jotka annat itse")],
            period("P18M", "18 kuukautta"),
        ],
        vec![
            vec![Block::para("Viestit")],
            vec![Block::List {
                ordered: false,
                items: vec![vec![Block::para("viestin sisältö")], vec![Block::para("liitteet")]],
            }],
            vec![Block::Para(vec![Inline::Gap(gap("säilytysaika"))])],
        ],
    ];
    let table = Table {
        caption: vec![text("Tiedot ja säilytysajat")],
        head: vec![vec![text("Tietoryhmä")], vec![text("Tiedot")], vec![text("Säilytysaika")]],
        rows,
    };
    section("data", "Tiedot", vec![Block::Table(table), Block::Gap(gap("mistä tiedot saadaan"))], Vec::new())
}

fn rights() -> Section {
    let complaint = vec![
        text("Voit tehdä valituksen tietosuojavaltuutetulle. Ohjeet ovat osoitteessa "),
        link("https://tietosuoja.example.org/", "https://tietosuoja.example.org/"),
        text(" ja "),
        link("https://www.example.fi/tietosuoja", "viraston sivulla"),
        text("."),
    ];
    section("rights", "Sinun oikeutesi", vec![Block::Para(complaint)], Vec::new())
}

const PIECES: [&str; 66] = [
    "a",
    "b",
    "ä",
    "Å",
    "tieto",
    "viestintä",
    "1",
    "23",
    "1.",
    "2)",
    " ",
    " ",
    " ",
    "  ",
    "\u{a0}",
    "\n",
    "*",
    "**",
    "_",
    "__",
    "`",
    "```",
    "#",
    "##",
    "-",
    "---",
    "+",
    "=",
    "===",
    "~~",
    "|",
    "||",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "<b>",
    "&",
    "&amp;",
    "&#65;",
    ";",
    "!",
    "![",
    "](",
    ":",
    "://",
    "www.",
    "https://example.fi",
    "x@example.fi",
    "\\",
    "\\|",
    "\\\\",
    "\"",
    "\"#",
    "$",
    "@",
    "”",
    "–",
    "{",
    "}",
    "/",
    "//",
    "./*",
    "\t",
];

/// Running words with everything in them that could be taken for markup.
pub(super) fn odd_text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES.as_slice()), 0..7).prop_map(|it| it.concat())
}

const URLS: [&str; 7] = [
    "https://example.fi",
    "https://example.fi/a_b*c?x=1&copy=2",
    "https://example.fi/a(b)c;&amp;",
    "mailto:x@example.fi",
    "tel:+358295000000",
    "../sv/a.html",
    "https://example.org/`\\",
];

fn url() -> impl Strategy<Value = String> {
    prop::sample::select(URLS.as_slice()).prop_map(str::to_owned)
}

/// Running text of any make.
pub(super) fn odd_inlines() -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![
        6 => odd_text().prop_map(Inline::Text),
        1 => Just(Inline::Break),
        1 => Just(Inline::Mark(Mark { sign: "✓".to_owned(), words: "kunnossa".to_owned(), tone: Tone::Calm })),
        1 => Just(Inline::Gap(gap("tieto"))),
        1 => odd_text().prop_map(|text| Inline::Date { iso: "2026-01-01".to_owned(), text }),
        1 => (odd_text(), prop::option::of(url())).prop_map(|(text, url)| Inline::Cite { text, url }),
        1 => url().prop_map(|it| link(&it, &it)),
        1 => Just(link("mailto:x@example.fi", "x@example.fi")),
    ];
    let inline = leaf.prop_recursive(3, 12, 4, |inner| {
        let many = prop::collection::vec(inner, 0..4);
        prop_oneof![
            many.clone().prop_map(Inline::Strong),
            many.clone().prop_map(Inline::Emph),
            many.clone().prop_map(|text| Inline::Foreign { lang: Lang::sv(), text }),
            (url(), many).prop_map(|(url, text)| Inline::Link { url, text }),
        ]
    });
    prop::collection::vec(inline, 0..5)
}

fn odd_table() -> impl Strategy<Value = Block> {
    (1_usize..4, odd_inlines()).prop_flat_map(|(columns, caption)| {
        let cell = odd_inlines().prop_map(|it| vec![Block::Para(it)]);
        let head = prop::collection::vec(odd_inlines(), columns);
        let rows = prop::collection::vec(prop::collection::vec(cell, columns), 0..3);
        (head, rows).prop_map(move |(head, rows)| Block::Table(Table { caption: caption.clone(), head, rows }))
    })
}

/// Blocks of any make.
pub(super) fn odd_blocks(tables: bool) -> impl Strategy<Value = Vec<Block>> {
    let table = if tables { odd_table().boxed() } else { Just(Block::Gap(gap("x"))).boxed() };
    let leaf = prop_oneof![4 => odd_inlines().prop_map(Block::Para), 1 => table, 1 => Just(Block::Gap(gap("y")))];
    let block = leaf.prop_recursive(3, 12, 3, |inner| {
        let many = prop::collection::vec(inner, 0..3);
        let fact = (odd_inlines(), many.clone()).prop_map(|(term, blocks)| Fact { term, blocks });
        prop_oneof![
            2 => (any::<bool>(), prop::collection::vec(many.clone(), 0..3))
                .prop_map(|(ordered, items)| Block::List { ordered, items }),
            1 => prop::collection::vec(fact, 0..3).prop_map(Block::Facts),
            1 => many.prop_map(Block::Note),
        ]
    });
    prop::collection::vec(block, 0..4)
}

/// A document of any make.
pub(super) fn odd_doc(tables: bool) -> impl Strategy<Value = Doc> {
    let leaf = (odd_inlines(), odd_blocks(tables)).prop_map(|(title, blocks)| Section {
        id: "x".to_owned(),
        title,
        layer: Layer::Whole,
        blocks,
        sections: Vec::new(),
    });
    let section = leaf.prop_recursive(2, 4, 2, |inner| {
        (odd_inlines(), prop::collection::vec(inner, 0..3)).prop_map(|(title, sections)| Section {
            id: "y".to_owned(),
            title,
            layer: Layer::First,
            blocks: Vec::new(),
            sections,
        })
    });
    (odd_inlines(), odd_blocks(tables), prop::collection::vec(section, 0..3), any::<bool>())
        .prop_map(|(title, lead, sections, numbered)| Doc { title, lead, sections, numbered, ..empty() })
}
