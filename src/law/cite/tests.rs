//! The forms of citations, which a reader would otherwise meet wrong in every notice.

use super::*;

fn all(citation: Citation) -> [String; 3] {
    [Lang::fi(), Lang::sv(), Lang::en()].map(|it| citation.text(&it))
}

#[test]
fn each_language_has_its_own_form() {
    let cases = [
        (gdpr(6).par(1).point('c'), ["6 artiklan 1 kohdan c alakohta", "artikel 6.1 c", "Article 6(1)(c)"]),
        (gdpr(77), ["77 artikla", "artikel 77", "Article 77"]),
        (gdpr(20).par(1), ["20 artiklan 1 kohta", "artikel 20.1", "Article 20(1)"]),
        (
            gdpr(49).par(1).subparagraph(2),
            [
                "49 artiklan 1 kohdan toinen alakohta",
                "artikel 49.1 andra stycket",
                "Article 49(1), second subparagraph",
            ],
        ),
        (
            gdpr(49).par(1).subparagraph(1).point('g'),
            [
                "49 artiklan 1 kohdan ensimmäisen alakohdan g alakohta",
                "artikel 49.1 första stycket g",
                "Article 49(1), first subparagraph, point (g)",
            ],
        ),
        (gdpr(83).point('b'), ["83 artiklan b alakohta", "artikel 83 b", "Article 83(b)"]),
        (recital(41), ["johdanto-osan 41 kappale", "skäl 41", "recital 41"]),
        (
            act("1050/2018").section("29 § 1 mom. 2 k."),
            [
                "tietosuojalaki (1050/2018), 29 §:n 1 momentin 2 kohta",
                "29 § 1 mom. 2 punkten i dataskyddslagen (1050/2018)",
                "Data Protection Act (1050/2018), section 29, subsection 1, paragraph 2",
            ],
        ),
        (act("ÅFS 2019:9"), ["ÅFS 2019:9", "ÅFS 2019:9", "ÅFS 2019:9"]),
        (
            wp260(29),
            [
                "läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01, 29 kohta",
                "riktlinjerna om öppenhet WP260 rev.01, punkt 29",
                "Guidelines on transparency WP260 rev.01, paragraph 29",
            ],
        ),
    ];
    for (citation, expected) in cases {
        assert_eq!(all(citation), expected.map(str::to_owned), "{citation:?}");
    }
}

#[test]
fn finnish_bends_only_the_last_part() {
    let fi = Lang::fi();
    let point = gdpr(6).par(1).point('c');
    assert_eq!(point.text_case(&fi, Case::Genitive), "6 artiklan 1 kohdan c alakohdan");
    assert_eq!(point.text_case(&fi, Case::Inessive), "6 artiklan 1 kohdan c alakohdassa");
    assert_eq!(gdpr(77).text_case(&fi, Case::Partitive), "77 artiklaa");
    assert_eq!(
        gdpr(49).par(1).subparagraph(2).text_case(&fi, Case::Inessive),
        "49 artiklan 1 kohdan toisessa alakohdassa"
    );
    assert_eq!(gdpr(77).text_case(&Lang::sv(), Case::Inessive), "artikel 77");
    assert_eq!(recital(60).text_case(&fi, Case::Inessive), "johdanto-osan 60 kappaleessa");
}

#[test]
fn full_text_names_the_regulation_but_not_twice() {
    assert_eq!(gdpr(13).par(2).full_text(&Lang::fi()), "yleisen tietosuoja-asetuksen 13 artiklan 2 kohta");
    assert_eq!(gdpr(13).full_text(&Lang::sv()), "artikel 13 i den allmänna dataskyddsförordningen");
    assert_eq!(act("423/2003").section("32 §").full_text(&Lang::sv()), "32 § i språklagen (423/2003)");
}

#[test]
fn narrowing_another_kind_of_citation_changes_nothing() {
    assert_eq!(recital(41).par(2).point('a').section("1 §"), recital(41));
    assert_eq!(gdpr(6).section("1 §"), gdpr(6));
}

#[test]
fn law_is_linked_in_the_readers_language() {
    let fi = gdpr(6).url(&Lang::fi()).unwrap();
    assert_eq!(fi, "https://eur-lex.europa.eu/legal-content/FI/TXT/?uri=CELEX:32016R0679");
    let sv = act("1050/2018").section("4 §").url(&Lang::sv()).unwrap();
    assert_eq!(sv, "https://www.finlex.fi/sv/lagstiftning/2018/1050");
    assert_eq!(act_url(&Lang::fi(), "2018/1050").unwrap(), "https://www.finlex.fi/fi/lainsaadanto/2018/1050");
    assert_eq!(act("ÅFS 2019:9").url(&Lang::sv()), None);
    assert_eq!(case("C-422/24").url(&Lang::en()), None);
}

#[test]
fn the_short_form_is_read_and_printed_back() {
    for text in ["6(1)(c)", "9(2)(g)", "22(2)(b)", "49(1)(a)", "46(2)(c)", "77", "4(7)", "20(3)"] {
        assert_eq!(parse_gdpr_point(text).unwrap().to_string(), text);
    }
    for text in ["Art. 6(1)(c)", "Article 6 (1) (c)", " 6(1)(c) ", "art 6(1)(c)"] {
        assert_eq!(parse_gdpr_point(text).unwrap().cite(), gdpr(6).par(1).point('c'), "{text}");
    }
}

#[test]
fn other_ways_to_write_a_point_are_refused() {
    for text in [
        "",
        "6 c",
        "6.1 c",
        "6(1)c",
        "6(c)(1)",
        "6(1)(cc)",
        "6(1)(C)",
        "0",
        "100",
        "6(",
        "6()",
        "6(1",
        "(1)",
        "6(1)(2)",
        "06",
        "+6",
        "6(1)(a)(b)",
        "artikel 6",
        "6 artikla",
        "6(99999999)",
    ] {
        assert_eq!(parse_gdpr_point(text), None, "{text}");
    }
}

#[test]
fn sections_in_three_languages() {
    let cases = [
        ("3 §", ["3 §", "3 §", "section 3"]),
        ("3§", ["3 §", "3 §", "section 3"]),
        ("3-5 §", ["3–5 §", "3–5 §", "sections 3–5"]),
        ("53 e–53 g §", ["53 e–53 g §", "53 e–53 g §", "sections 53e–53g"]),
        ("28 e §", ["28 e §", "28 e §", "section 28e"]),
        ("4 § 2 k.", ["4 §:n 2 kohta", "4 § 2 punkten", "section 4, paragraph 2"]),
        (
            "29 § 1 mom. 2 k.",
            ["29 §:n 1 momentin 2 kohta", "29 § 1 mom. 2 punkten", "section 29, subsection 1, paragraph 2"],
        ),
        (
            "29 §:n 1 momentin 2 kohta",
            ["29 §:n 1 momentin 2 kohta", "29 § 1 mom. 2 punkten", "section 29, subsection 1, paragraph 2"],
        ),
        (
            "29 § 1 mom. 2 punkten",
            ["29 §:n 1 momentin 2 kohta", "29 § 1 mom. 2 punkten", "section 29, subsection 1, paragraph 2"],
        ),
        (
            "6 § 1 mom. 1, 2 ja 7 k.",
            [
                "6 §:n 1 momentin 1, 2 ja 7 kohta",
                "6 § 1 mom. 1, 2 och 7 punkten",
                "section 6, subsection 1, paragraphs 1, 2 and 7",
            ],
        ),
        ("16.3 §", ["16 §:n 3 momentti", "16 § 3 mom.", "section 16, subsection 3"]),
        ("6 a luku", ["6 a luku", "6 a kap.", "chapter 6a"]),
        ("2 luku 5 §", ["2 luvun 5 §", "2 kap. 5 §", "chapter 2, section 5"]),
        ("3 §, 5 §", ["3 ja 5 §", "3 och 5 §", "sections 3 and 5"]),
        ("3–5 §, 7 a § ja 9 §", ["3–5, 7 a ja 9 §", "3–5, 7 a och 9 §", "sections 3–5, 7a and 9"]),
        (
            "2 luku 5 §, 6 §, 7 §",
            ["2 luvun 5 §, 6 § ja 7 §", "2 kap. 5 §, 6 § och 7 §", "chapter 2, section 5, section 6 and section 7"],
        ),
        ("3 ja 5 §", ["3 ja 5 §", "3 och 5 §", "sections 3 and 5"]),
        (
            "3 §, 4 § 2 mom. ja 6 luku",
            [
                "3 §, 4 §:n 2 momentti ja 6 luku",
                "3 §, 4 § 2 mom. och 6 kap.",
                "section 3, section 4, subsection 2 and chapter 6",
            ],
        ),
    ];
    for (given, expected) in cases {
        let parsed = Sections::parse(given).unwrap_or_else(|| panic!("not read: {given}"));
        let printed = [Lang::fi(), Lang::sv(), Lang::en()].map(|it| parsed.text(&it, Case::Nominative));
        assert_eq!(printed, expected.map(str::to_owned), "{given}");
        // What Finnish and Swedish readers see can be written back.
        for text in printed.iter().take(2) {
            assert_eq!(Sections::parse(text).as_ref(), Some(&parsed), "{text}");
        }
    }
}

#[test]
fn finnish_sections_bend() {
    let parsed = Sections::parse("29 § 1 mom. 2 k.").unwrap();
    assert_eq!(parsed.text(&Lang::fi(), Case::Inessive), "29 §:n 1 momentin 2 kohdassa");
    assert_eq!(Sections::parse("3 §").unwrap().text(&Lang::fi(), Case::Genitive), "3 §:n");
}

#[test]
fn sections_that_cannot_be_read_stay_as_written() {
    for given in [
        "",
        "§",
        "1 mom.",
        "3",
        "3 §,",
        "5 § 2 k. 1 mom.",
        "liite 1",
        "3 § siltä osin kuin",
        "§ 3",
        "- 3 §",
        "3 a b §",
        "99999999 §",
    ] {
        assert_eq!(Sections::parse(given), None, "{given}");
    }
    let fi = Lang::fi();
    assert_eq!(act_section_text(&fi, "kielilaki", "423/2003", " liite 1 "), "kielilaki (423/2003), liite 1");
    assert_eq!(act_section_text(&Lang::sv(), "språklagen", "423/2003", "bilagan"), "språklagen (423/2003), bilagan");
    assert_eq!(act_section_text(&fi, "kielilaki", "423/2003", ""), "kielilaki (423/2003)");
}

#[test]
fn sections_are_named_one_by_one() {
    let named = |text: &str| {
        let named = Sections::parse(text).unwrap().named();
        named.into_iter().map(|it| (it.number, it.letter, it.subsections)).collect::<Vec<_>>()
    };
    assert_eq!(named("34 § 1 mom. 2 k."), [(34, None, vec![1])]);
    assert_eq!(named("3–5 §"), [(3, None, vec![]), (4, None, vec![]), (5, None, vec![])]);
    assert_eq!(named("31 §, 33 § 1 ja 3 mom."), [(31, None, vec![]), (33, None, vec![1, 3])]);
    assert_eq!(named("53 e §"), [(53, Some('e'), vec![])]);
    assert_eq!(named("2 luku"), []);
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_readers(any in ".{0,40}", like in "[0-9a-e §.,()–-]{0,24}(mom|k|luku)?\\.?") {
        for text in [any, like] {
            if let Some(point) = parse_gdpr_point(&text) {
                proptest::prop_assert_eq!(parse_gdpr_point(&point.to_string()), Some(point));
            }
            if let Some(sections) = Sections::parse(&text) {
                let printed = sections.text(&Lang::fi(), Case::Nominative);
                proptest::prop_assert_eq!(Sections::parse(&printed), Some(sections));
            }
        }
    }
}
