//! The table of coverage says the same in every form; without it an officer would show the management a page that the
//! terminal contradicts.

use seloste::check::rules;
use seloste::compile;
use seloste::doc::{Block, Doc, Inline, plain};
use seloste::guide::coverage::{Coverage, State, data, page, terminal};
use seloste::i18n::Locales;
use seloste::lang::Lang;
use seloste::law::duty::Duty;
use seloste::lower;
use seloste::project::Project;

use crate::generated::markdown;
use crate::support;

fn coverage(project: &Project) -> Coverage {
    let options = support::options(&["html"]);
    let judged = compile::judge(project, &options);
    Coverage::of(project, &judged.checked, &judged.levels, &judged.findings, options.as_of)
}

/// The repository's own five registers.
fn registers() -> Project {
    support::open(&support::repository())
}

/// Small registers with what the five do not have: a gap in one language, an exception with a last day, a rule that
/// is off, a finding of the reader, a reason in one language.
fn odd() -> (Project, Coverage) {
    let register = "\
languages: [fi, sv]
name: { fi: Kirjasto, sv: Bibliotek }
description: { fi: Lainat. }
recipient: none
complaint: none
exceptions:
  - { rule: complaint-missing, because: { fi: '=Selvitetään, ”kohta”.' }, until: 2026-12-01 }
";
    let files = [
        (
            "seloste.toml",
            "[levels]\nno-date = \"off\"\nstale-review = \"off\"\nmaterial-change-no-plan = \"off\"\neffective-past = \"off\"\nretain-old = \"off\"\nexception-unused = \"off\"\n",
        ),
        ("registers/library.yaml", register),
        ("registers/pool.yaml", "languages: [fi]\nname: { fi: Uimahalli }\n"),
    ];
    let (project, findings) = support::project(&files);
    let options = support::options(&["html"]);
    let judged = compile::judge(&project, &options);
    let others: Vec<_> = findings.into_iter().chain(judged.findings).collect();
    let table = Coverage::of(&project, &judged.checked, &judged.levels, &others, options.as_of);
    (project, table)
}

fn languages() -> [Lang; 3] {
    [Lang::fi(), Lang::sv(), Lang::en()]
}

fn printed(coverage: &Coverage, lang: &Lang, width: usize) -> String {
    let locales = Locales::embedded();
    terminal::print(coverage, locales.get(lang).unwrap(), terminal::View { width, color: false })
}

fn page_of(coverage: &Coverage, lang: &Lang) -> Doc {
    let locales = Locales::embedded();
    let locale = locales.get(lang).unwrap();
    page::page(coverage, locale, lower::words(locale))
}

#[test]
fn the_registers_of_the_repository_at_a_glance() {
    let coverage = coverage(&registers());
    for lang in languages() {
        insta::assert_snapshot!(format!("coverage_terminal-{lang}"), printed(&coverage, &lang, 80));
    }
    let page = String::from_utf8(markdown(&page_of(&coverage, &Lang::en()))).unwrap();
    insta::assert_snapshot!("coverage_markdown-en", page);
}

#[test]
fn a_register_with_every_kind_of_state() {
    let (project, coverage) = odd();
    let states: Vec<State> = State::ALL.into_iter().filter(|it| coverage.count(*it) > 0).collect();
    for wanted in [State::Error, State::Excepted, State::Satisfied, State::NotApplicable, State::Off] {
        assert!(states.contains(&wanted), "{wanted:?} is not among {states:?}");
    }
    assert_eq!(coverage.unread.len(), 1, "{}", support::show(&project, &coverage.unread));
    assert_eq!(coverage.worst(), Some(seloste::diag::Level::Error));
    let text = printed(&coverage, &Lang::sv(), 80);
    assert!(text.contains("I filerna finns 1 anmärkning"), "{text}");
    assert!(text.contains("12(1)     library  fi ✓  sv ✗"), "{text}");
    assert!(text.contains("Skäl (fi): =Selvitetään, ”kohta”."), "{text}");
    assert!(text.contains("I kraft: till och med 1 december 2026, 11 dagar kvar"), "{text}");
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let (_, odd) = odd();
    let mut many = odd.clone();
    let row = odd.registers.first().unwrap();
    many.registers =
        (0..40).map(|at| seloste::guide::coverage::Row { id: format!("unit/register-{at}"), ..row.clone() }).collect();
    for coverage in [&coverage(&registers()), &odd, &many] {
        for lang in languages() {
            for width in [80, 100, 120] {
                let text = printed(coverage, &lang, width);
                for line in text.lines() {
                    assert!(line.chars().count() <= width, "{lang}, {width}: {line}");
                    assert_eq!(line, line.trim_end());
                }
                assert!(coverage.registers.iter().all(|it| text.contains(&it.id)));
            }
        }
    }
}

#[test]
fn colours_add_nothing_but_colours() {
    let (_, coverage) = odd();
    let locales = Locales::embedded();
    let locale = locales.get(&Lang::fi()).unwrap();
    let colored = terminal::print(&coverage, locale, terminal::View { width: 80, color: true });
    assert!(colored.contains("\u{1b}[32m✓\u{1b}[0m"));
    let mut plain = String::new();
    let mut rest = colored.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_eq!(plain, printed(&coverage, &Lang::fi(), 80));
}

/// The signs of the first table of a page, row by row.
fn signs(doc: &Doc) -> Vec<Vec<String>> {
    let Some(Block::Table(table)) = doc.sections.first().and_then(|it| it.blocks.first()) else {
        panic!("the first section begins with the table")
    };
    let sign = |it: &Inline| match it {
        Inline::Mark(mark) => Some(mark.sign.clone()),
        _ => None,
    };
    let cell = |it: &Vec<Block>| match it.as_slice() {
        [Block::Para(inlines)] => inlines.iter().filter_map(sign).collect::<String>(),
        _ => String::new(),
    };
    assert!(table.rows.iter().all(|it| it.len() == table.head.len()), "every row has all columns");
    table.rows.iter().map(|row| row.iter().map(cell).collect()).collect()
}

#[test]
fn the_page_has_every_cell_whichever_way_it_lies() {
    let few = coverage(&registers());
    let mut many = few.clone();
    many.registers = few.registers.iter().cycle().take(30).cloned().collect();
    let (down, across) = (signs(&page_of(&few, &Lang::en())), signs(&page_of(&many, &Lang::en())));
    for (at, row) in few.registers.iter().enumerate() {
        for (number, cell) in row.cells.iter().enumerate() {
            assert!(cell.languages.is_empty());
            assert_eq!(down[number][at + 1], cell.state.sign());
            assert_eq!(across[at][number + 1], cell.state.sign());
        }
    }
}

#[test]
fn the_page_says_its_signs_in_words_too() {
    let (_, coverage) = odd();
    for lang in languages() {
        let doc = page_of(&coverage, &lang);
        let theme = seloste::render::Theme::new(&std::collections::BTreeMap::new()).unwrap();
        let html =
            String::from_utf8(seloste::render::html::render(&seloste::render::Manuscript::new(&doc, &theme)).unwrap())
                .unwrap();
        assert_eq!(support::html::faults(&html), [] as [String; 0], "{lang}");
        let error = State::Error.word().get(&lang);
        let mark = format!(
            "<span class=\"sign alarm\"><span aria-hidden=\"true\">✗</span> <span class=\"heard\">{error}</span></span>"
        );
        assert!(html.contains(&mark), "{html}");
        assert!(html.contains("<div class=\"scroll\" role=\"region\" aria-label="), "{html}");
        let text = plain::doc(&doc).join("\n");
        for it in Duty::ALL {
            assert!(text.contains(it.name().get(&lang)), "{it:?}");
        }
        let reason = if lang == Lang::fi() { "=Selvitetään" } else { "<span lang=\"fi\">=Selvitetään" };
        assert!(html.contains(reason), "{lang}");
    }
}

#[test]
fn the_data_says_what_the_table_says() {
    let validator = jsonschema::validator_for(&data::schema()).unwrap();
    let (odd_project, odd) = odd();
    let five = registers();
    for (project, coverage) in [(&odd_project, &odd), (&five, &coverage(&five))] {
        for lang in languages() {
            let text = data::json(coverage, &project.sources, "../x/", &lang);
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            let errors: Vec<String> = validator.iter_errors(&value).map(|it| it.to_string()).collect();
            assert_eq!(errors, [] as [String; 0]);
            assert_eq!(value["version"], 1);
            assert_eq!(value["duties"].as_array().unwrap().len(), Duty::ALL.len());
            for (row, told) in coverage.registers.iter().zip(value["registers"].as_array().unwrap()) {
                assert_eq!(told["total"]["satisfied"], row.score().kept);
                assert_eq!(told["rules"].as_array().unwrap().len(), rules::ALL.len());
                for (cell, told) in row.cells.iter().zip(told["duties"].as_array().unwrap()) {
                    assert_eq!(told["duty"], cell.duty.id());
                    assert_eq!(told["state"] == "violated", cell.state.is_violated());
                    assert_eq!(told["languages"].as_array().unwrap().len(), row.languages.len());
                }
            }
            let csv = data::csv(coverage, &project.sources, "../x/", &lang);
            assert!(csv.ends_with("\r\n"));
            assert_eq!(csv.matches("\r\n").count(), 1 + coverage.registers.len() * rules::ALL.len());
        }
    }
}

#[test]
fn the_open_rows_of_the_csv() {
    let five = registers();
    let csv = data::csv(&coverage(&five), &five.sources, "", &Lang::en());
    let head = csv.lines().next().unwrap();
    assert_eq!(head, "register,rule,requirements,duty,provision,state,level,findings,language,until,reason,file,line");
    let open: Vec<&str> = csv.lines().filter(|it| it.contains(",excepted,") || it.contains(",violated,")).collect();
    insta::assert_snapshot!("coverage_csv-en", open.join("\n"));
    let (project, coverage) = odd();
    let csv = data::csv(&coverage, &project.sources, "", &Lang::fi());
    let row = csv.lines().find(|it| it.starts_with("library,complaint-missing,")).unwrap();
    assert!(
        row.contains(",excepted,error,1,,2026-12-01,\"'=Selvitetään, ”kohta”.\",registers/library.yaml,7"),
        "{row}"
    );
}

#[test]
fn every_rule_has_a_duty_that_the_table_knows() {
    for rule in rules::ALL {
        assert!(Duty::ALL.contains(&rule.duty()), "{}", rule.name);
    }
    // What no requirement of the table speaks of falls back on the first provision; form is what Article 12(1) asks for.
    let stray: Vec<&str> =
        rules::ALL.iter().filter(|it| it.duty() == Duty::Form && it.table.is_empty()).map(|it| it.name).collect();
    assert!(
        stray.iter().all(|it| ["register-unnamed", "wrong-language", "abbreviation-unexplained"].contains(it)),
        "which duty do these belong to? {stray:?}"
    );
}
