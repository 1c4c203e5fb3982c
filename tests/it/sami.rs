//! A fourth language is one folder; without it "any number of languages" would be a promise that nobody tried.
//!
//! The folder holds a few words of Northern Sámi. What it does not say comes from Finnish, and is marked as Finnish.

use std::collections::BTreeMap;

use seloste::doc::plain;
use seloste::lang::Lang;
use seloste::render::{FORMATS, Theme};

use crate::support::{self, Lowering, html, words};

const SETTINGS: &str = "languages = [\"fi\", \"se\"]\n";

const LOCALE: &str = "name = \"davvisámegiella\"\nformats = \"se\"\nfallback = \"fi\"\nregion = \"FI\"\n";

/// The words of a page that are certain: contents, language, links, draft, page.
const MESSAGES: &str = "\
word-contents = Sisdoallu
word-languages = Giella
word-links = Liŋkkat
word-page = Siidu { $page } / { $pages }
";

const REGISTER: &str = "\
register: kirjasto
name: { fi: Kirjaston asiakkaat, se: Girjerádju }
summary: { fi: Lainaat kirjoja., se: Don luoikkat girjjiid. }
controller:
  name: { fi: Esimerkin kunta, se: Ovdamearkka gielda }
  kind: municipality
  email: kirjaamo@example.fi
dates: { updated: 2026-11-02 }
purposes:
  - text: { fi: Lainaamme kirjoja., se: Mii luoikkahit girjjiid. }
    basis: 6(1)(e)
retention:
  - { period: P1Y6M }
";

fn files<'a>() -> Vec<(&'a str, &'a str)> {
    vec![
        ("seloste.toml", SETTINGS),
        ("locales/se/locale.toml", LOCALE),
        ("locales/se/notice.ftl", MESSAGES),
        ("registers/kirjasto.yaml", REGISTER),
    ]
}

fn se() -> Lang {
    Lang::parse("se").unwrap()
}

#[test]
fn a_folder_is_a_language() {
    let (project, findings) = support::project(&files());
    assert!(findings.is_empty(), "{}", support::show(&project, &findings));
    let loaded = &project.registers[0];
    assert_eq!(loaded.languages, [Lang::fi(), se()]);
    let doc = Lowering::of(&project).doc(loaded, &loaded.register, &se(), true);
    assert_eq!(doc.words.contents, "Sisdoallu");
    assert_eq!(project.locales.get(&se()).unwrap().name(), "davvisámegiella");
    let said = plain::doc(&doc).join("\n");
    for own in ["Girjerádju", "Don luoikkat girjjiid.", "Ovdamearkka gielda", "Mii luoikkahit girjjiid."] {
        assert!(said.contains(own), "{own}: {said}");
    }
    // Nothing is missing in Sámi but what is missing in Finnish too.
    assert!(doc.gaps().iter().all(|it| it.rule != "translation-gap"), "{:?}", doc.gaps());
}

#[test]
fn what_a_language_does_not_say_is_marked_as_another() {
    let (project, _) = support::project(&files());
    let loaded = &project.registers[0];
    let doc = Lowering::of(&project).doc(loaded, &loaded.register, &se(), true);
    let theme = Theme::new(&BTreeMap::new()).unwrap();
    for format in FORMATS {
        let bytes = format.write(&doc, &theme).unwrap_or_else(|it| panic!("{}: {it}", format.name));
        assert!(!bytes.is_empty());
        if format.name != "html" {
            continue;
        }
        let page = String::from_utf8(bytes).unwrap();
        assert_eq!(html::faults(&page), Vec::<String>::new());
        assert!(page.contains("<html lang=\"se\""), "{page}");
        // The heading of the controller is a phrase that the folder does not have.
        let tokens = html::tokens(&page).unwrap();
        let heading = tokens.iter().position(|it| matches!(it, html::Token::Text(text) if text == "Rekisterinpitäjä"));
        let before = tokens[..heading.unwrap()].iter().rev().find(|it| matches!(it, html::Token::Open(..)));
        let Some(html::Token::Open(name, with)) = before else { panic!("no element around the heading") };
        assert_eq!((name.as_str(), with.get("lang").map(String::as_str)), ("span", Some("fi")));
    }
    let full = words::with_additions(&doc);
    let markdown = FORMATS.iter().find(|it| it.name == "markdown").unwrap();
    let text = String::from_utf8(markdown.write(&doc, &theme).unwrap()).unwrap();
    let found = words::letters(&words::of_markdown(&text, &doc).replacen(&doc.words.draft, "", 1));
    assert_eq!(found, words::letters(&plain::doc(&full).join(" ")));
}

#[test]
fn the_pages_around_the_notices_speak_it_too() {
    let mut options = support::options(&["html", "markdown", "text", "typst", "json"]);
    options.draft = true;
    let written = support::build(&support::raw(&files()), &options);
    for path in [
        "se/index.html",
        "se/kirjasto.html",
        "se/kirjasto.md",
        "se/kirjasto.txt",
        "se/kirjasto.typ",
        "se/kirjasto.json",
    ] {
        assert!(written.contains_key(path), "{path}: {:?}", written.keys());
    }
    let index = std::str::from_utf8(&written["se/index.html"]).unwrap();
    assert_eq!(html::faults(index), Vec::<String>::new());
    assert!(html::main_text(index).contains("Girjerádju"), "{index}");
}

#[test]
fn a_language_without_a_folder_is_a_finding() {
    let without: Vec<(&str, &str)> = files().into_iter().filter(|(path, _)| !path.starts_with("locales/")).collect();
    let (project, findings) = support::project(&without);
    let rules: Vec<&str> = findings.iter().map(|it| it.rule).collect();
    assert_eq!(rules, ["unknown-language"], "{}", support::show(&project, &findings));
    assert_eq!(support::show(&project, &findings).split(": ").next(), Some("seloste.toml:1:20"));
}

#[test]
fn a_message_with_an_unknown_variable_is_a_finding() {
    let mut files = files();
    files[2].1 = "word-page = Siidu { $sivu }\n";
    let (project, findings) = support::project(&files);
    assert_eq!(findings.len(), 1, "{}", support::show(&project, &findings));
    assert!(findings[0].rule.starts_with("locale-"), "{}", findings[0].rule);
}
