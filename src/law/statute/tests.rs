//! The table of acts against the mistakes real notices make.

use super::*;
use crate::lang::Lang;

#[test]
fn numbers_are_read_in_all_their_forms() {
    let cases = [
        ("1050/2018", "1050/2018"),
        (" 1050/2018 ", "1050/2018"),
        ("2018/1050", "1050/2018"),
        ("16.11.2017/760", "760/2017"),
        ("13/2003", "13/2003"),
        ("1999/523", "523/1999"),
        ("1999/2019", "1999/2019"),
    ];
    for (given, expected) in cases {
        assert_eq!(normalise_number(given).as_deref(), Some(expected), "{given}");
    }
    for given in [
        "",
        "1050",
        "1050/18",
        "1050-2018",
        "0/2018",
        "12345/2018",
        "a/2018",
        "32.1.2017/760",
        "1.13.2017/760",
        "ÅFS 2019:9",
        "1/2/2018",
    ] {
        assert_eq!(normalise_number(given), None, "{given}");
    }
}

#[test]
fn every_number_in_the_table_is_normal_and_stands_once() {
    let mut numbers = STATUTES.iter().map(|it| it.number).collect::<Vec<_>>();
    for number in &numbers {
        assert_eq!(normalise_number(number).as_deref(), Some(*number));
    }
    let count = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count);
}

#[test]
fn every_reference_inside_the_table_leads_somewhere() {
    for statute in STATUTES {
        for number in [statute.replaced_by, statute.common_confusion].into_iter().flatten() {
            let other = find(number).unwrap_or_else(|| panic!("{} leads to {number}", statute.number));
            assert_eq!(other.status("2026-11-22"), Status::InForce, "{number}");
        }
        if let Some(repeal) = statute.repealed {
            assert!(normalise_number(repeal.by).is_some());
            assert_eq!(repeal.date.len(), 10);
        }
    }
}

#[test]
fn titles_have_no_notes_left_in_them() {
    for statute in STATUTES {
        for title in [statute.title.fi, statute.title.sv] {
            assert!(!title.contains(['[', ']', '(']), "{title}");
        }
        assert!(!statute.title.fi.starts_with("VNA"));
    }
}

#[test]
fn acts_come_and_go_on_their_day() {
    let old = find("523/1999").unwrap();
    assert_eq!(old.status("2018-12-31"), Status::InForce);
    assert!(matches!(old.status("2019-01-01"), Status::Repealed(it) if it.by == "1050/2018" && it.date_verified));
    assert!(matches!(find("71/2007").unwrap().status("2026-11-22"), Status::Repealed(it) if it.by == "1017/2024"));
    assert_eq!(find("16.11.2017/760").unwrap().status("2019-12-31"), Status::InForce);
    assert_eq!(find("1001/2024").unwrap().status("2025-02-28"), Status::NotYet("2025-03-01"));
    assert_eq!(find("1385/2022").unwrap().status("2033-01-01"), Status::Expired("2032-12-31"));
    assert!(matches!(find("784/2021").unwrap().repealed, Some(it) if !it.date_verified));
    assert!(find("1/2001").is_none());
}

#[test]
fn titles_are_recognised_as_people_write_them() {
    let (fi, sv, en) = (Lang::fi(), Lang::sv(), Lang::en());
    let cases = [
        ("1050/2018", "Tietosuojalaki", &fi),
        ("1050/2018", "tietosuojalain", &fi),
        ("1050/2018", "Tietosuojalaki (1050/2018)", &fi),
        ("1050/2018", "Dataskyddslagen", &sv),
        ("1050/2018", "dataskyddslag", &sv),
        ("1050/2018", "data protection act", &en),
        ("621/1999", "Laki viranomaisten toiminnan julkisuudesta", &fi),
        ("621/1999", "julkisuuslain", &fi),
        ("621/1999", "lag om offentlighet i myndigheternas verksamhet", &sv),
        ("661/2009", "Lagen om befolkningsdatasystemet och Befolkningsregistercentralens certifikattjänster", &sv),
        ("661/2009", "väestötietojärjestelmästä annetun lain", &fi),
        ("306/2019", "digipalvelulaki", &fi),
        ("759/2004", "lag om integritetsskydd i arbetslivet", &sv),
        ("304/2019", "Laki Digi- ja väestötietovirastosta", &fi),
        ("304/2019", "Act on something without an established translation", &en),
        ("423/2003", "laki", &fi),
    ];
    for (number, given, lang) in cases {
        assert!(title_matches(find(number).unwrap(), given, lang), "{number} {given}");
    }
}

#[test]
fn a_title_of_another_act_does_not_match() {
    let (fi, sv) = (Lang::fi(), Lang::sv());
    let cases = [
        (
            "661/2019",
            "lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata",
            &sv,
        ),
        ("661/2019", "laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista", &fi),
        ("1050/2018", "henkilötietolaki", &fi),
        ("1050/2018", "personuppgiftslagen", &sv),
        ("523/1999", "tietosuojalaki", &fi),
        ("423/2003", "hallintolaki", &fi),
        ("423/2003", "samiska språklagen", &sv),
        ("703/2023", "laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä", &fi),
        ("434/2003", "kuntalaki", &fi),
    ];
    for (number, given, lang) in cases {
        assert!(!title_matches(find(number).unwrap(), given, lang), "{number} {given}");
    }
}

#[test]
fn every_title_matches_its_own_act_and_is_nearest_to_it() {
    for statute in STATUTES {
        for (lang, title) in [(Lang::fi(), statute.title.fi), (Lang::sv(), statute.title.sv)] {
            assert!(title_matches(statute, title, &lang), "{title}");
            let nearest = nearest_by_title(title, &lang).unwrap();
            // 784/2021 and 159/2007 have the same Finnish title.
            assert_eq!(nearest.title(&lang), Some(title));
        }
    }
}

#[test]
fn the_right_number_is_suggested() {
    let nearest = |given, lang| nearest_by_title(given, &lang).map(|it| it.number);
    assert_eq!(
        nearest(
            "Lag om befolkningsdatasystemet och certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata",
            Lang::sv()
        ),
        Some("661/2009")
    );
    assert_eq!(nearest("laki viranomaistoiminnan julkisuudesta", Lang::fi()), Some("621/1999"));
    assert_eq!(nearest("Language Act", Lang::en()), Some("423/2003"));
    assert_eq!(nearest("laki kaukaisista asioista", Lang::fi()), None);
    assert_eq!(nearest("", Lang::fi()), None);
    assert_eq!(find("661/2019").unwrap().common_confusion, Some("661/2009"));
}

#[test]
fn a_former_title_is_told_from_the_current_one() {
    let act = find("661/2009").unwrap();
    let former = "laki väestötietojärjestelmästä ja Väestörekisterikeskuksen varmennepalveluista";
    assert!(is_former_title(act, former, &Lang::fi()));
    assert!(!is_former_title(act, act.title.fi, &Lang::fi()));
    assert!(is_former_title(find("917/2014").unwrap(), "Tietoyhteiskuntakaari", &Lang::fi()));
    assert!(!is_former_title(find("1050/2018").unwrap(), "tietosuojalaki", &Lang::fi()));
}

#[test]
fn english_stands_in_only_where_a_translation_is_established() {
    let en = Lang::en();
    assert_eq!(find("1050/2018").unwrap().title(&en), Some("Data Protection Act"));
    let untranslated = find("304/2019").unwrap();
    assert_eq!(untranslated.title(&en), None);
    assert_eq!(untranslated.title_or_finnish(&en), "laki Digi- ja väestötietovirastosta");
    let sami = Lang::parse("se").unwrap();
    assert_eq!(find("423/2003").unwrap().title(&sami), None);
    assert_eq!(find("423/2003").unwrap().title_or_finnish(&sami), "Language Act");
}

#[test]
fn a_project_adds_its_own_acts() {
    let text = "\u{feff}# number;fi;sv\n\n2005/1266;Esimerkkilaki ; Exempellagen\n1/2001;toinen esimerkkilaki;\n1050/2018;väärä nimi;fel namn\n1/2001;taas;igen\nx;y;z\n2/2001;;z\n3/2001;vain kaksi\n";
    let (index, problems) = Index::with_rows(text);
    assert_eq!(index.find("1266/2005").unwrap().title(&Lang::sv()), Some("Exempellagen"));
    let own = index.find("1/2001").unwrap();
    assert_eq!((own.title(&Lang::sv()), own.title_or_finnish(&Lang::sv())), (None, "toinen esimerkkilaki"));
    assert!(own.statute().is_none());
    // What is built in stays.
    assert_eq!(index.find("1050/2018").unwrap().title(&Lang::fi()), Some("tietosuojalaki"));
    let expected = [
        (6, RowProblemKind::Twice),
        (7, RowProblemKind::Number),
        (8, RowProblemKind::Title),
        (9, RowProblemKind::Fields),
    ];
    assert_eq!(problems, expected.map(|(line, kind)| RowProblem { line, kind }));
    assert!(Index::embedded().find("1266/2005").is_none());
    assert_eq!(Index::embedded().find("2018/1050").unwrap().number(), "1050/2018");
}

#[test]
fn the_ombudsmans_section_is_no_basis() {
    for sections in ["8 §", "8§", "8 § 1 mom."] {
        assert_eq!(not_a_basis("1050/2018", sections).unwrap().about.sv, "dataombudsmannen", "{sections}");
    }
    assert!(not_a_basis("1050/2018", "4 § 2 k.").is_none());
    assert!(not_a_basis("1050/2018", "28 §").is_none());
    assert!(not_a_basis("523/1999", "8 §").is_none());
}

#[test]
fn a_projects_acts_are_compared_and_suggested_too() {
    let (index, problems) = Index::with_rows(
        "1/2001;laki keksityistä esimerkeistä;lagen om påhittade exempel\n2/2001;asetus esimerkeistä;",
    );
    assert!(problems.is_empty());
    let (fi, sv) = (Lang::fi(), Lang::sv());
    let known = index.find("1/2001").unwrap();
    assert!(known.title_matches("keksityistä esimerkeistä annetussa laissa", &fi));
    assert!(known.title_matches("lag om påhittade exempel", &sv));
    assert!(!known.title_matches("tietosuojalaki", &fi));
    assert_eq!((known.kind(), index.find("2/2001").unwrap().kind()), (Kind::Act, Kind::Decree));
    assert_eq!(index.nearest_by_title("Lag om påhittade exempel", &sv).unwrap().number(), "1/2001");
    assert_eq!(index.nearest_by_title("språklagen", &sv).unwrap().number(), "423/2003");
    assert_eq!(index.find("661/2019").unwrap().kind(), Kind::Decree);
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_comparison(given in ".{0,60}", other in "[a-zäö ;()/.0-9§-]{0,60}") {
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let _ = (nearest_by_title(&given, &lang), nearest_by_title(&other, &lang));
        }
        let normal = normalise_number(&other);
        proptest::prop_assert_eq!(normal.as_deref().and_then(normalise_number), normal.clone());
        let (index, problems) = Index::with_rows(&other);
        proptest::prop_assert!(index.own().count() + problems.len() <= 1);
    }
}
