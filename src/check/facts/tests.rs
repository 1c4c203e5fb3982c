//! What is a fact in each language, and that the same fact has the same form in all.

use super::*;
use crate::law::cite;

fn dump(text: &str, tag: &str) -> String {
    let lang = Lang::parse(tag).unwrap();
    let cited = cite::find(text, &lang);
    let one = |it: &Fact| format!("{}{:?} {}", if it.optional { "?" } else { "" }, it.kind, it.key);
    of(text, &lang, &cited).iter().map(one).collect::<Vec<_>>().join("; ")
}

/// What another language must tell too.
fn needed(text: &str, tag: &str) -> Vec<Fact> {
    let lang = Lang::parse(tag).unwrap();
    of(text, &lang, &cite::find(text, &lang)).into_iter().filter(|it| !it.optional).collect()
}

#[test]
fn the_same_fact_in_three_languages() {
    // Finnish, Swedish, English, what each must give.
    let cases = [
        (
            "Päivitetty 20.2.2023.",
            "Uppdaterad den 20 februari 2023.",
            "Updated on 20 February 2023.",
            "Date 2023-02-20",
        ),
        ("20. helmikuuta 2023", "20.2.2023", "February 20, 2023", "Date 2023-02-20"),
        ("2023-02-20", "20. 2. 2023", "20 February 2023", "Date 2023-02-20"),
        ("helmikuussa 2023", "i februari 2023", "in February 2023", "Date 2023-02"),
        ("Joka vuosi 30. kesäkuuta", "Varje år den 30 juni", "Every year on 30 June", "Date 06-30"),
        ("kahden vuoden ajan", "i två år", "for 24 months", "Period P24M"),
        ("kaksi vuotta", "2 år", "two years", "Period P24M"),
        ("kahdelta vuodelta", "från två år", "from two years", "Period P24M"),
        ("kaksivuotinen kausi", "en tvåårig period", "a two-year period", "Period P24M"),
        ("6 kuukautta", "sex (6) månader", "six months", "Period P6M"),
        ("puoli vuotta", "ett halvt år", "half a year", "Period P6M"),
        ("24 tunnin kuluessa", "inom 24 timmar", "within 24 hours", "Period P1D"),
        ("kahdentoista kuukauden", "12 månader", "12 months", "Period P12M"),
        ("kahden viikon", "två veckor", "14 days", "Period P14D"),
        ("viimeisten 14 päivän aikana", "de senaste 14 dagarna", "the last 14 days", "Period P14D"),
        ("10 000 asukasta", "10 000 invånare", "10,000 residents", "Number 10000"),
        ("1,5 prosenttia", "1,50 procent", "1.5 per cent", "Number 1.5"),
        ("kolme palvelupistettä", "tre serviceställen", "3 service points", "Number 3"),
        ("02 9553 6000", "+358 29 553 6000", "+358 2 9553 6000", "Phone 0295536000"),
        ("kirjaamo(at)example.fi", "kirjaamo@example.fi", "Kirjaamo@example.fi.", "Mail kirjaamo@example.fi"),
        (
            "https://example.fi/fi/tieto",
            "(https://www.example.fi/sv/data)",
            "https://example.fi/en.",
            "Link example.fi",
        ),
        ("kielilaki (423/2003)", "språklagen (423/2003)", "Language Act (423/2003)", "Act 423/2003"),
        ("yhden kuukauden", "en månad", "one month", "?Period P1M"),
        ("kaksi henkilöä", "två personer", "two persons", "?Number 2"),
        ("PL 800, 00531 Helsinki", "PB 800, 00531 Helsingfors", "PL 800, 00531 Helsinki", "Number 800; Number 00531"),
    ];
    for (fi, sv, en, expected) in cases {
        for (tag, text) in [("fi", fi), ("sv", sv), ("en", en)] {
            // "+358 2 9553 6000" is the number with its area code.
            let expected = if text.contains("+358 2 ") { "Phone 0295536000" } else { expected };
            assert_eq!(dump(text, tag), expected, "{text}");
            assert_eq!(dump(&format!("Alku {text} loppu"), tag), expected, "{text}");
        }
    }
}

#[test]
fn what_is_no_fact() {
    for (tag, text) in [
        ("fi", "tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta"),
        ("sv", "artikel 6.1 c i dataskyddsförordningen"),
        ("en", "Article 6(1)(c) and recital 41"),
        ("fi", "yksi henkilö, ensimmäinen kerta ja kolmas osapuoli"),
        ("sv", "en person, ett ärende, första gången, tredje part"),
        ("en", "one person, the first time, a third party, anyone"),
        ("fi", "2. kerros, 3 § 2 mom., kohta 4"),
        ("sv", "2:a våningen, punkt 4, 3 § 2 mom."),
        ("en", "2nd floor, section 4, point 3"),
        ("fi", "Microsoft365, A4, ISO-27001, EK/12/2020 ja klo 8–16"),
        ("fi", "1. Nimi\n2. Osoite"),
        ("sv", "kl. 8.00–16.00"),
        ("fi", "Vastaamme arkisin kello 9–15."),
        ("en", "on weekdays from 9 am to 3 pm"),
        ("fi", ""),
    ] {
        assert_eq!(needed(text, tag), [], "{text}");
    }
}

#[test]
fn lists_are_counted_by_their_items() {
    assert_eq!(list_items("Tallennamme:\n- nimen\n- osoitteen\n\nMuuta"), 2);
    assert_eq!(list_items("1. nimi\n2. osoite\n3. puhelin"), 3);
    assert_eq!(list_items("Ei luetteloa - vain viiva"), 0);
    assert_eq!(list_items("20. helmikuuta"), 0);
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_reader(any in ".{0,60}", like in "([0-9]{1,4}|två|vuotta|kuukautta|juni|[a-z.,/()@+-]| |\n){0,30}") {
        for text in [any, like] {
            for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
                for it in of(&text, &lang, &cite::find(&text, &lang)) {
                    proptest::prop_assert!(text.get(it.range).is_some_and(|it| !it.is_empty()));
                }
            }
        }
    }
}
