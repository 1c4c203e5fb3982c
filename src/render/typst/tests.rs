//! The markup says what the document says, and only in string literals.

use proptest::prelude::*;

use super::{TEXT_BEGINS, date, page_words, render};
use crate::doc::{Block, Doc, Inline, Part, Section, plain};
use crate::render::{Manuscript, sample};

fn written(doc: &Doc) -> String {
    String::from_utf8(render(&Manuscript::new(doc, sample::theme())).unwrap()).unwrap()
}

/// The string literals after a number sign, and what is left of the markup without any literal.
fn literals(markup: &str) -> (Vec<String>, String) {
    let mut shown = Vec::new();
    let mut rest = String::new();
    let mut chars = markup.chars();
    while let Some(ch) = chars.next() {
        if ch != '"' {
            rest.push(ch);
            continue;
        }
        let mut text = String::new();
        while let Some(ch) = chars.next().filter(|it| *it != '"') {
            if ch != '\\' {
                text.push(ch);
                continue;
            }
            match chars.next() {
                Some('u') => {
                    let code: String = chars.by_ref().skip(1).take_while(|it| *it != '}').collect();
                    text.push(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32).unwrap());
                }
                Some('n') => text.push('\n'),
                other => text.extend(other),
            }
        }
        if rest.ends_with('#') {
            shown.push(text);
        }
    }
    (shown, rest)
}

fn text_of(doc: &Doc) -> String {
    written(doc).split_once(TEXT_BEGINS).unwrap().1.to_owned()
}

fn letters(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_are_those_of_the_document(doc in sample::odd_doc(true)) {
        let doc = Doc { numbered: false, ..doc };
        let (shown, _) = literals(&text_of(&doc));
        let said = letters(&shown.concat()).replace("⟨Puuttuu:", "").replace('⟩', "");
        prop_assert_eq!(said, letters(&plain::doc(&doc).concat()));
    }

    #[test]
    fn nothing_but_our_own_markup_stands_outside_literals(doc in sample::odd_doc(true)) {
        let (_, rest) = literals(&text_of(&doc));
        let ours = |ch: char| ch.is_ascii_alphanumeric() || "#()[]<>=,.:- \n".contains(ch);
        prop_assert!(rest.chars().all(ours), "{}", rest);
    }
}

#[test]
fn every_block_and_inline() {
    let doc = sample::everything();
    insta::assert_snapshot!(text_of(&doc), @r##"
    = #"Neuvontapalvelun tietosuojaseloste"

    #note[#"Tämä seloste on luonnos. Sitä ei ole vielä hyväksytty."]

    #"Päivitetty "#"2.\u{a0}marraskuuta\u{a0}2026"#"."

    #first-layer[
      == #number("1")#"Lyhyesti" <summary>

      #list(
        [#"Kuka: Esimerkkivirasto"],
        [#"Miksi: neuvomme asiakkaita"],
      )

      #"Oikeutesi ovat kohdassa "#link(<rights>)[#"Sinun oikeutesi"]#" ja lisää verkossa: "#link("https://www.example.fi/tietosuoja")[#"viraston tietosuojasivu"]#"."
    ]

    == #number("2")#"Rekisterinpitäjä" <controller>

    #facts(
      fact([#"Nimi"], [#"Esimerkkivirasto"]),
      fact([#"Osoite"], [#"Esimerkkikatu 1"#linebreak()#"PL 123"#linebreak()#"00101 Helsinki"]),
      fact([#"Puhelin"], [#link("tel:+358295000000")[#"0295\u{a0}000\u{a0}000"]]),
      fact([#"Sähköposti"], [#link("mailto:kirjaamo@example.fi")[#"kirjaamo@example.fi"]]),
      fact([#"Tietosuojavastaavan yhteystiedot"], [#"Tavoitat tietosuojavastaavan kirjaamon kautta. Kirjoita viestin otsikkoon ”tietosuoja”."]),
    )

    == #number("3")#"Käsittelyn tarkoitus ja oikeusperuste" <purposes>

    #"Perusteena on "#link("https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin")[#"yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta"]#" ja hallintolain (434/2003) 8\u{a0}§. Neuvonta on "#strong[#"maksutonta"]#" ja "#emph[#"vapaaehtoista"]#"."

    === #number("3.1")#"Miten asia etenee" <how>

    #enum(
      [#"Otat yhteyttä."],
      [
        #"Vastaamme ja kirjaamme asian järjestelmään, jonka nimi on ruotsiksi:"
        #list(
          [#text(lang: "sv", region: "FI")[#"Rådgivningens ärendehanteringssystem"]],
        )
      ],
      [#"Asia suljetaan."],
    )

    == #number("4")#"Tiedot" <data>

    #figure(
      caption: [#"Tiedot ja säilytysajat"],
      table(
        columns: (14fr, 22fr, 14fr,),
        table.header([#"Tietoryhmä"], [#"Tiedot"], [#"Säilytysaika"]),
        row-header[#"Yhteystiedot"],
        [#"Nimi, puhelinnumero ja sähköpostiosoite, jotka annat itse"],
        [#"18\u{a0}kuukautta"],
        row-header[#"Viestit"],
        [
          #list(
            [#"viestin sisältö"],
            [#"liitteet"],
          )
        ],
        [#gap[#"⟨Puuttuu: säilytysaika⟩"]],
      ),
    )

    #gap[#"⟨Puuttuu: mistä tiedot saadaan⟩"]

    == #number("5")#"Sinun oikeutesi" <rights>

    #"Voit tehdä valituksen tietosuojavaltuutetulle. Ohjeet ovat osoitteessa "#link("https://tietosuoja.example.org/")[#"https://tietosuoja.example.org/"]#" ja "#link("https://www.example.fi/tietosuoja")[#"viraston sivulla"]#"."
    "##);
}

#[test]
fn properties_come_before_the_style() {
    let markup = written(&sample::everything());
    let properties = markup.split("#let accent").next().unwrap();
    insta::assert_snapshot!(properties, @r##"
    #set document(
      title: "Neuvontapalvelun tietosuojaseloste",
      author: "Esimerkkivirasto",
      description: "Neuvonnan tietosuojaseloste.",
      date: datetime(year: 2026, month: 11, day: 2),
    )
    #set text(lang: "fi", region: "FI")
    #let name = "Neuvontapalvelun tietosuojaseloste"
    #let author = "Esimerkkivirasto"
    #let dated = "2. marraskuuta 2026"
    #let draft-mark = "Luonnos"
    #let page-words(page, pages) = page + " (" + pages + ")"
    #let deeper = 0
    "##);
}

#[test]
fn quotes_and_unseen_characters_are_escaped() {
    let doc = Doc { lead: vec![Block::para("a \"b\" \\n $x$ #c\u{a0}d\u{ad}e")], ..sample::empty() };
    assert_eq!(text_of(&doc), "= #\"Neuvonta\"\n\n#\"a \\\"b\\\" \\\\n $x$ #c\\u{a0}d\\u{ad}e\"\n");
}

#[test]
fn only_dates_of_the_calendar_are_dates() {
    assert_eq!(date("2024-02-29").as_deref(), Some("datetime(year: 2024, month: 2, day: 29)"));
    for wrong in ["2023-02-29", "2023-13-01", "2023-1-01", "2023-00-10", "2023-04-31", "2023", "1.2.2023"] {
        assert_eq!(date(wrong), None, "{wrong}");
    }
}

#[test]
fn the_words_around_page_numbers_may_come_in_any_order() {
    assert_eq!(page_words("Sivu {page} / {pages}"), r#""Sivu " + page + " / " + pages"#);
    assert_eq!(page_words("{pages}:{page}"), r#"pages + ":" + page"#);
    assert_eq!(page_words(""), "none");
}

#[test]
fn the_parts_of_a_collection_have_feet_of_their_own_and_numbers_that_begin_anew() {
    let section = |id: &str, title: &str, sections| Section {
        id: id.to_owned(),
        title: vec![Inline::text(title)],
        layer: Default::default(),
        blocks: Vec::new(),
        sections,
    };
    let part = |section: &str, dated: Option<&str>| Part {
        section: section.to_owned(),
        name: format!("Seloste\n{section}"),
        author: "Virasto".to_owned(),
        dated: dated.map(str::to_owned),
    };
    let notices = vec![
        section("a", "Seloste a", vec![section("a__x", "Luku", Vec::new())]),
        section("b", "Seloste b", vec![section("b__x", "Luku", Vec::new())]),
    ];
    let doc = Doc {
        numbered: true,
        sections: vec![section("group_1", "Virasto", notices)],
        parts: vec![part("a", Some("1.1.2026")), part("b", None)],
        ..sample::empty()
    };
    assert!(written(&doc).contains("#let deeper = 2\n"));
    insta::assert_snapshot!(text_of(&doc), @r##"
    #set heading(outlined: false, bookmarked: true)

    = #"Neuvonta"

    #contents[#"Sisällys"]

    #part("Seloste a", "Virasto", "1.1.2026")[
      #listed(2)[#"Virasto"] <group_1>

      #listed(3)[#"Seloste a"] <a>

      ==== #number("1")#"Luku" <a__x>
    ]

    #part("Seloste b", "Virasto", "")[
      #listed(3)[#"Seloste b"] <b>

      ==== #number("1")#"Luku" <b__x>
    ]
    "##);
}
