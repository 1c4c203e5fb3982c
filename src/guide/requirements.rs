//! The page that says of every requirement which rule asks for it, or why none does.

use super::rule::{cell, doc, paragraphs, section, sentence};
use super::spoken;
use crate::check::requirements::UNRULED;
use crate::check::rules;
use crate::doc::{Block, Doc, Inline, Table, Words};
use crate::lang::{Lang, Text};
use crate::{report, text};

/// The page in one language; links to rules lead to `../handbook/<tag>/`.
#[must_use]
pub fn requirements(lang: &Lang, words: Words) -> Doc {
    let lang = spoken(lang);
    let mut rows: Vec<(&str, Vec<Vec<Block>>)> = Vec::new();
    for rule in rules::ALL {
        for (at, id) in rule.table.iter().enumerate() {
            let link =
                Inline::Link { url: format!("../handbook/{lang}/{}", rule.name), text: vec![Inline::text(rule.name)] };
            let mut by = vec![link];
            if at > 0 {
                by.push(Inline::text(format!(" {}", FOLDED.get(&lang))));
            }
            rows.push((
                id,
                vec![
                    vec![Block::para(*id)],
                    vec![Block::Para(by)],
                    vec![Block::para(report::level_word(rule.level, &lang))],
                    vec![Block::para(sentence(rule.summary.get(&lang)))],
                ],
            ));
        }
    }
    for it in UNRULED {
        rows.push((
            it.id,
            vec![
                vec![Block::para(it.id)],
                vec![Block::para(it.by.words().get(&lang))],
                vec![Block::para("–")],
                paragraphs(it.how.get(&lang)),
            ],
        ));
    }
    rows.sort_by_key(|(id, _)| *id);
    let table = Table {
        caption: cell(REQUIREMENTS.get(&lang)),
        head: [NUMBER, RULE, LEVEL, WHAT].iter().map(|it| cell(it.get(&lang))).collect(),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    };
    let own: Vec<&str> = rules::ALL.iter().filter(|it| it.table.is_empty()).map(|it| it.name).collect();
    let more = crate::diag::Message::new(OWN).arg("rules", own.join(", ")).get(&lang);
    let sections = vec![
        section("requirements", REQUIREMENTS.get(&lang), vec![Block::Table(table)]),
        section("own", OTHERS.get(&lang), vec![Block::para(more)]),
    ];
    let lead = vec![Block::para(INTRODUCTION.get(&lang))];
    let title = REQUIREMENTS.get(&lang);
    doc("requirements".to_owned(), title, INTRODUCTION.get(&lang), lead, sections, &lang, words)
}

const REQUIREMENTS: Text = text! { fi: "Vaatimukset", sv: "Krav", en: "Requirements" };
const OTHERS: Text = text! { fi: "Muut säännöt", sv: "Övriga regler", en: "Other rules" };
const NUMBER: Text = text! { fi: "Numero", sv: "Nummer", en: "Number" };
const RULE: Text = text! { fi: "Sääntö tai syy", sv: "Regel eller skäl", en: "Rule or reason" };
const LEVEL: Text = text! { fi: "Taso", sv: "Nivå", en: "Level" };
const WHAT: Text = text! { fi: "Mitä löydetään tai miten asia hoituu", sv: "Vad som hittas eller hur saken sköts", en: "What is found, or how it is seen to" };
const FOLDED: Text = text! { fi: "(osa sääntöä)", sv: "(del av regeln)", en: "(part of the rule)" };
const INTRODUCTION: Text = text! {
    fi: "Taulukosta näkee jokaisesta vaatimuksesta, mikä sääntö sitä valvoo tai miksi sääntöä ei tarvita. Numerot ovat ohjelman omia; säännösten viittaukset ovat sääntöjen sivuilla.",
    sv: "Tabellen visar för varje krav vilken regel som övervakar det eller varför det inte behövs någon regel. Numren är programmets egna; hänvisningarna till bestämmelserna finns på reglernas sidor.",
    en: "The table says of each requirement which rule watches over it, or why no rule is needed. The numbers are the program’s own; the provisions are cited on the pages of the rules.",
};
const OWN: Text = text! {
    fi: "Näillä säännöillä ei ole numeroa taulukossa; ne koskevat määrittelyä itseään: {rules}.",
    sv: "Dessa regler har inget nummer i tabellen; de gäller själva definitionen: {rules}.",
    en: "These rules have no number in the table; they are about the definition itself: {rules}.",
};
