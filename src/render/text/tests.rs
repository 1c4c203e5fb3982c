//! Plain text has the words of the document, fits the page, and looks as it should.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{COLUMNS, render};
use crate::doc::{Block, Doc, Fact, Inline, Table, plain};
use crate::render::wrap::{says_its_address, width};
use crate::render::{Manuscript, sample};

fn written(doc: &Doc) -> String {
    String::from_utf8(render(&Manuscript::new(doc, sample::theme())).unwrap()).unwrap()
}

/// The text without the list of links, the numbers of links and the marks of gaps.
fn body(doc: &Doc) -> String {
    let text = written(doc);
    let mut body = text.split("\n\n\nLinkit\n------\n").next().unwrap_or_default().replace("Puuttuu:", "");
    for number in 1..=text.matches('[').count() {
        body = body.replace(&format!(" [{number}]"), "");
    }
    body
}

fn letters(text: &str) -> String {
    text.chars().filter(|it| it.is_alphabetic()).collect()
}

fn words(text: &str) -> BTreeSet<String> {
    text.split_whitespace().map(letters).filter(|it| !it.is_empty()).collect()
}

/// Text as people write it.
fn tame_text() -> impl Strategy<Value = Vec<Inline>> {
    let words = [
        "tieto",
        "on",
        "ja",
        "rekisterinpitäjä",
        "yksi",
        "käsittelytoimien",
        "18",
        "kuukautta",
        "29 566 6700",
        "§",
        "5",
        "–",
        "a",
        "henkilötunnus,",
        "sähköpostiosoite.",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 1..30).prop_map(|it| {
        vec![
            Inline::Text(it.join(" ")),
            Inline::Link { url: "https://example.fi".into(), text: vec![Inline::text(" tässä")] },
        ]
    })
}

fn tame_blocks() -> impl Strategy<Value = Vec<Block>> {
    let cell = || tame_text().prop_map(|it| vec![Block::Para(it)]);
    let table = (2_usize..6).prop_flat_map(move |columns| {
        let head = prop::collection::vec(tame_text(), columns);
        let rows = prop::collection::vec(prop::collection::vec(cell(), columns), 1..3);
        (tame_text(), head, rows).prop_map(|(caption, head, rows)| Block::Table(Table { caption, head, rows }))
    });
    let leaf = prop_oneof![3 => tame_text().prop_map(Block::Para), 1 => table];
    let block = leaf.prop_recursive(3, 10, 3, |inner| {
        let many = prop::collection::vec(inner, 1..3);
        let fact = (tame_text(), many.clone()).prop_map(|(term, blocks)| Fact { term, blocks });
        prop_oneof![
            (any::<bool>(), prop::collection::vec(many.clone(), 1..12))
                .prop_map(|(ordered, items)| Block::List { ordered, items }),
            prop::collection::vec(fact, 1..3).prop_map(Block::Facts),
            many.prop_map(Block::Note),
        ]
    });
    prop::collection::vec(block, 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_come_in_the_order_of_the_document(doc in sample::odd_doc(false)) {
        prop_assert_eq!(letters(&body(&doc)), letters(&plain::doc(&doc).concat()));
    }

    #[test]
    fn tables_lose_and_add_no_word(lead in tame_blocks()) {
        let doc = Doc { lead, ..sample::empty() };
        prop_assert_eq!(words(&body(&doc)), words(&plain::doc(&doc).join("\n")));
    }

    #[test]
    fn lines_fit_the_page(lead in tame_blocks()) {
        let text = written(&Doc { lead, ..sample::empty() });
        for line in text.lines() {
            prop_assert!(width(line) <= COLUMNS, "{}", line);
            prop_assert_eq!(line, line.trim_end());
        }
        prop_assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
    }
}

#[test]
fn every_block_and_inline() {
    let doc = sample::everything();
    insta::assert_snapshot!(written(&doc), @r#"
                             * * *  Luonnos  * * *

    Neuvontapalvelun tietosuojaseloste
    ==================================

      | Tämä seloste on luonnos. Sitä ei ole vielä hyväksytty.

    Päivitetty 2. marraskuuta 2026.


    1  Lyhyesti
    -----------

    - Kuka: Esimerkkivirasto
    - Miksi: neuvomme asiakkaita

    Oikeutesi ovat kohdassa Sinun oikeutesi ja lisää verkossa: viraston
    tietosuojasivu [1].


    2  Rekisterinpitäjä
    -------------------

    Nimi:        Esimerkkivirasto
    Osoite:      Esimerkkikatu 1
                 PL 123
                 00101 Helsinki
    Puhelin:     0295 000 000
    Sähköposti:  kirjaamo@example.fi
    Tietosuojavastaavan yhteystiedot:
                 Tavoitat tietosuojavastaavan kirjaamon kautta. Kirjoita
                 viestin otsikkoon ”tietosuoja”.


    3  Käsittelyn tarkoitus ja oikeusperuste
    ----------------------------------------

    Perusteena on yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e
    alakohta [2] ja hallintolain (434/2003) 8 §. Neuvonta on maksutonta ja
    vapaaehtoista.

    3.1  Miten asia etenee
    1. Otat yhteyttä.
    2. Vastaamme ja kirjaamme asian järjestelmään, jonka nimi on ruotsiksi:
       - Rådgivningens ärendehanteringssystem
    3. Asia suljetaan.


    4  Tiedot
    ---------

    Tiedot ja säilytysajat

    Tietoryhmä    Tiedot                                    Säilytysaika
    ------------  ----------------------------------------  ----------------
    Yhteystiedot  Nimi, puhelinnumero ja sähköpostiosoite,  18 kuukautta
                  jotka annat itse

    Viestit       - viestin sisältö                         ⟨Puuttuu:
                  - liitteet                                säilytysaika⟩

    ⟨Puuttuu: mistä tiedot saadaan⟩


    5  Sinun oikeutesi
    ------------------

    Voit tehdä valituksen tietosuojavaltuutetulle. Ohjeet ovat osoitteessa
    https://tietosuoja.example.org/ ja viraston sivulla [1].


    Linkit
    ------

    [1] https://www.example.fi/tietosuoja
    [2] https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin
    "#);
}

#[test]
fn a_table_too_wide_for_columns_is_set_row_by_row() {
    let long = ["Käsittelytoimiseloste", "Säilytysaikasuunnitelma", "Henkilötietoryhmät", "Vastaanottajaryhmät"];
    let head = long.iter().map(|it| vec![Inline::text(*it)]).collect();
    let row = |mark: &str| long.iter().map(|it| vec![Block::para(format!("{mark} {}", it.to_lowercase()))]).collect();
    let table = Table { caption: vec![Inline::text("Yhteenveto")], head, rows: vec![row("yksi"), row("kaksi")] };
    let doc = Doc { lead: vec![Block::Table(table)], ..sample::empty() };
    insta::assert_snapshot!(written(&doc), @r#"
    Neuvonta
    ========

    Yhteenveto

    Käsittelytoimiseloste:    yksi käsittelytoimiseloste
    Säilytysaikasuunnitelma:  yksi säilytysaikasuunnitelma
    Henkilötietoryhmät:       yksi henkilötietoryhmät
    Vastaanottajaryhmät:      yksi vastaanottajaryhmät

    Käsittelytoimiseloste:    kaksi käsittelytoimiseloste
    Säilytysaikasuunnitelma:  kaksi säilytysaikasuunnitelma
    Henkilötietoryhmät:       kaksi henkilötietoryhmät
    Vastaanottajaryhmät:      kaksi vastaanottajaryhmät
    "#);
}

#[test]
fn numbers_stay_with_their_units() {
    let text = "Tiedot poistetaan järjestelmästä viimeistään silloin kun on kulunut 18 kuukautta tai 0295 000 000.";
    let doc = Doc { lead: vec![Block::para(text)], ..sample::empty() };
    insta::assert_snapshot!(written(&doc), @r#"
    Neuvonta
    ========

    Tiedot poistetaan järjestelmästä viimeistään silloin kun on kulunut
    18 kuukautta tai 0295 000 000.
    "#);
}

#[test]
fn addresses_that_are_said_are_not_listed() {
    assert!(says_its_address("tel:+358295000000", "0295 000 000"));
    assert!(says_its_address("tel:+358295000000", "+358 295 000 000"));
    assert!(says_its_address("https://example.fi/", "example.fi"));
    assert!(says_its_address("mailto:a@example.fi?subject=x", "a@example.fi"));
    assert!(!says_its_address("mailto:a@example.fi", "sähköposti"));
    assert!(!says_its_address("tel:+358295000000", "vaihde"));
}
