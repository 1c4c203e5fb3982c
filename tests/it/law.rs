//! The embedded law held against tables of facts that were typed in by themselves; a slip of the pen in one of the two
//! would otherwise go unseen.

use seloste::lang::Lang;
use seloste::law::article::{self, ARTICLES};
use seloste::law::place::{BILINGUAL, NationalLanguage};
use seloste::law::statute::{self, STATUTES, Status};
use seloste::law::transfer::{Adequacy, DECISIONS, adequacy};

/// The rows of a table without its heading, each as its fields.
fn rows(table: &'static str) -> Vec<Vec<&'static str>> {
    table.lines().skip(1).filter(|it| !it.is_empty()).map(|it| it.split('\t').map(str::trim).collect()).collect()
}

/// A title without notes on its source; a decree of the Government has its long name in the program.
fn bare(title: &str) -> String {
    title.split(" [").next().unwrap().replacen("VNA ", "valtioneuvoston asetus ", 1)
}

/// "1.1.2019" as "2019-01-01", where the text holds such a day after the words.
fn day_after(text: &str, words: &str) -> Option<String> {
    let rest = text.split_once(words)?.1;
    let day = rest.split_whitespace().next()?.trim_end_matches(',');
    let parts = day.split('.').collect::<Vec<_>>();
    let [day, month, year] = parts.as_slice() else { return None };
    Some(format!("{year}-{month:0>2}-{day:0>2}"))
}

#[test]
fn every_statute_of_the_table_is_there_with_its_titles_and_days() {
    for row in rows(include_str!("../fixtures/law/statutes.tsv")) {
        let (number, fi, sv, status) = (row[0], row[1], row[2], row[3]);
        let known = statute::find(number).unwrap_or_else(|| panic!("{number} is missing"));
        assert_eq!(known.title.fi, bare(fi), "{number}");
        assert_eq!(known.title.sv, bare(sv), "{number}");
        let memory = row.iter().any(|it| it.contains("memory"));
        assert!(!(memory && known.verified), "{number} is from memory");
        if status.starts_with("in force") {
            assert_eq!(known.status("2026-11-22"), Status::InForce, "{number}");
        }
        if let Some(first) = day_after(status, "in force from ") {
            assert_eq!(known.in_force_from, Some(first.as_str()), "{number}");
        }
        if let Some(last) = day_after(status, "in force to ") {
            assert_eq!(known.expires, Some(last.as_str()), "{number}");
        }
        if status.starts_with("REPEALED") {
            let repeal = known.repealed.unwrap_or_else(|| panic!("{number} is repealed"));
            let by = status.split("by ").nth(1).unwrap().split_whitespace().next().unwrap();
            assert_eq!(repeal.by, by, "{number}");
            let day = day_after(status, "REPEALED ").filter(|it| it.len() == 10);
            assert_eq!(repeal.date_verified, day.is_some(), "{number}: a day from memory says so");
            if let Some(day) = day {
                assert_eq!(repeal.date, day, "{number}");
                assert!(matches!(known.status(&day), Status::Repealed(_)), "{number}");
            }
        }
        if row.get(4).is_some_and(|it| it.contains("common miscitation of 661/2009")) {
            assert_eq!(known.common_confusion, Some("661/2009"));
        }
    }
    assert!(STATUTES.len() >= 51);
}

#[test]
fn every_adequacy_decision_of_the_table_is_there() {
    let table = rows(include_str!("../fixtures/law/adequacy.tsv"));
    assert_eq!(table.len(), DECISIONS.len());
    for row in table {
        let (code, name, number, adopted, expires, scope) = (row[0], row[1], row[2], row[3], row[4], row[5]);
        let known = DECISIONS.iter().find(|it| it.code == code).unwrap_or_else(|| panic!("{code} is missing"));
        let plain = name.trim_start_matches("Republic of ");
        assert!(known.name.en.contains(plain) || plain.contains(known.name.en), "{code}: {}", known.name.en);
        assert_eq!(known.adopted, adopted, "{code}");
        assert_eq!(known.partial, scope.starts_with("PARTIAL"), "{code}");
        match known.number {
            Some(it) => assert!(number.starts_with(it), "{code}: {it}"),
            None => assert!(number.contains("memory"), "{code}"),
        }
        assert_eq!(known.expires, (expires.len() == 10 && expires.starts_with("20")).then_some(expires), "{code}");
        if code.len() == 2 {
            assert!(matches!(adequacy(code, "2026-11-22"), Adequacy::InForce(_)), "{code}");
            assert!(matches!(adequacy(code, "1999-01-01"), Adequacy::NotYet(_)), "{code}");
        }
    }
}

#[test]
fn the_bilingual_municipalities_are_those_of_the_decree() {
    let table = rows(include_str!("../fixtures/law/bilingual_municipalities.tsv"));
    assert_eq!(table.len(), BILINGUAL.len());
    for row in table {
        let known = BILINGUAL.iter().find(|it| it.fi == row[0]).unwrap_or_else(|| panic!("{} is missing", row[0]));
        assert_eq!(known.sv, row[1]);
        assert_eq!(known.majority == NationalLanguage::Swedish, row[2] == "sv", "{}", row[0]);
    }
}

#[test]
fn articles_have_names_in_three_languages() {
    let numbers = ARTICLES.iter().map(|it| it.number).collect::<Vec<_>>();
    assert!(numbers.is_sorted() && numbers.iter().all(|it| (1..=99).contains(it)));
    for it in &ARTICLES {
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let name = it.name.get(&lang);
            assert!(name.starts_with(char::is_lowercase) && !name.ends_with('.'), "{name}");
        }
    }
    assert!(article::find(77).is_some_and(|it| it.verified));
    assert!(article::find(98).is_none());
}
