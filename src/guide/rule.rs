//! The page of a rule and the list of all rules, in one language.

use super::examples::{ExampleOutput, Said};
use super::spoken;
use crate::check::{Rule, rules};
use crate::diag::{Level, Message};
use crate::doc::{Block, Code, Doc, Fact, Inline, Layer, Section, Table, Words};
use crate::lang::{Lang, Text};
use crate::law::cite::Citation;
use crate::{markup, report, text};

/// The page of a rule: what it means, the law, examples with what the program says of them, how to except it.
#[must_use]
pub fn page(rule: &Rule, lang: &Lang, outputs: &[ExampleOutput], words: Words) -> Doc {
    let lang = spoken(lang);
    let mut meaning = paragraphs(rule.explanation.get(&lang));
    if let Some(judgement) = rule.judgement {
        let mut note = vec![Block::Para(vec![Inline::Strong(vec![Inline::text(JUDGEMENT.get(&lang))])])];
        note.extend(paragraphs(judgement.get(&lang)));
        meaning.push(Block::Note(note));
    }
    let (wrong, right): (Vec<_>, Vec<_>) = outputs.iter().partition(|it| !it.said.is_empty());
    let mut examples = section("examples", EXAMPLES.get(&lang), vec![Block::para(OVER.get(&lang))]);
    examples.sections.push(section(
        "wrong",
        WRONG.get(&lang),
        wrong.into_iter().flat_map(|it| example(it, &lang)).collect(),
    ));
    examples.sections.push(section(
        "right",
        RIGHT.get(&lang),
        right.into_iter().flat_map(|it| example(it, &lang)).collect(),
    ));
    let mut lead = vec![Block::para(sentence(rule.summary.get(&lang)))];
    lead.push(Block::Facts(vec![
        fact(LEVEL.get(&lang), report::level_word(rule.level, &lang)),
        fact(SINCE.get(&lang), rule.since),
    ]));
    let sections = vec![
        section("meaning", MEANING.get(&lang), meaning),
        section("law", LAW.get(&lang), vec![citations(rule.cites, &lang)]),
        examples,
        section("exception", EXCEPTION.get(&lang), exception(rule, &lang)),
    ];
    doc(format!("rule/{}", rule.name), rule.name, rule.summary.get(&lang), lead, sections, &lang, words)
}

/// The list of all rules, in the order of the articles.
#[must_use]
pub fn list(lang: &Lang, words: Words) -> Doc {
    let lang = spoken(lang);
    let row = |rule: &&'static Rule| {
        let link = Inline::Link { url: rule.name.to_owned(), text: vec![Inline::text(rule.name)] };
        vec![
            vec![Block::Para(vec![link])],
            vec![Block::para(report::level_word(rule.level, &lang))],
            vec![Block::para(sentence(rule.summary.get(&lang)))],
        ]
    };
    let cell = |it: Text| cell(it.get(&lang));
    let table = Table {
        caption: cell(RULES),
        head: vec![cell(RULE), cell(LEVEL), cell(FINDS)],
        rows: rules::ALL.iter().map(row).collect(),
    };
    let sections = vec![section("rules", ORDER.get(&lang), vec![Block::Table(table)])];
    let lead = vec![Block::para(INTRODUCTION.get(&lang))];
    doc("rules".to_owned(), RULES.get(&lang), INTRODUCTION.get(&lang), lead, sections, &lang, words)
}

pub(super) fn doc(
    id: String,
    title: &str,
    description: &str,
    lead: Vec<Block>,
    sections: Vec<Section>,
    lang: &Lang,
    words: Words,
) -> Doc {
    Doc {
        lang: lang.clone(),
        id,
        title: vec![Inline::text(title)],
        description: sentence(description),
        author: "seloste".to_owned(),
        date: None,
        dated: None,
        made_for: None,
        address: None,
        lead,
        sections,
        parts: Vec::new(),
        numbered: false,
        draft: false,
        alternates: Vec::new(),
        words,
    }
}

pub(super) fn section(id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title: vec![Inline::text(title)], layer: Layer::Whole, blocks, sections: Vec::new() }
}

fn fact(term: &str, value: &str) -> Fact {
    Fact { term: vec![Inline::text(term)], blocks: vec![Block::para(value)] }
}

fn citations(cites: &[Citation], lang: &Lang) -> Block {
    let cite = |it: &Citation| Inline::Cite { text: it.full_text(lang), url: it.url(lang) };
    Block::List { ordered: false, items: cites.iter().map(|it| vec![Block::Para(vec![cite(it)])]).collect() }
}

/// An example: its source line by line, what it leaves out, and what the program says.
fn example(output: &ExampleOutput, lang: &Lang) -> Vec<Block> {
    let mut blocks = vec![verbatim(&output.source)];
    if !output.without.is_empty() {
        let keys = output.without.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        blocks.push(Block::para(Message::new(WITHOUT).arg("keys", keys).get(lang)));
    }
    for said in &output.said {
        blocks.push(Block::Facts(facts(said, lang)));
    }
    blocks
}

fn facts(said: &Said, lang: &Lang) -> Vec<Fact> {
    let mut facts = vec![fact(SAYS.get(lang), &said.message)];
    if !said.at.is_empty() {
        facts.push(Fact { term: vec![Inline::text(AT.get(lang))], blocks: vec![verbatim(&said.at)] });
    }
    facts.extend(said.notes.iter().map(|it| fact(WHY.get(lang), it)));
    facts.extend(said.help.iter().map(|it| fact(HELP.get(lang), it)));
    facts
}

/// The text of a cell of a table's head.
pub(super) fn cell(text: &str) -> Vec<Inline> {
    vec![Inline::text(text)]
}

/// Source text that keeps its lines and its indentation.
fn verbatim(text: &str) -> Block {
    Block::Code(Code { format: "yaml".to_owned(), text: text.trim_end().to_owned() })
}

fn exception(rule: &Rule, lang: &Lang) -> Vec<Block> {
    if rule.name.starts_with("exception-") {
        return vec![Block::para(NO_EXCEPTION.get(lang))];
    }
    let because = text! {
        fi: "because: { fi: syy lukijalle, sv: skälet för läsaren, en: the reason for readers }",
        sv: "because: { fi: syy lukijalle, sv: skälet för läsaren, en: the reason for readers }",
        en: "because: { fi: syy lukijalle, sv: skälet för läsaren, en: the reason for readers }",
    };
    let source = format!("exceptions:\n  - rule: {}\n    {}\n    until: 2027-06-30\n", rule.name, because.get(lang));
    let mut blocks = vec![Block::para(HOW_TO_EXCEPT.get(lang)), verbatim(&source)];
    if rule.level != Level::Error {
        blocks.push(Block::para(Message::new(SETTING).arg("rule", rule.name).get(lang)));
    }
    blocks
}

/// Our own Markdown as blocks. A document has no code, so that keys keep the marks around them: `retention`.
#[must_use]
pub fn paragraphs(markdown: &str) -> Vec<Block> {
    let mut out = String::new();
    for (at, part) in markdown.split('`').enumerate() {
        if at > 0 {
            out.push_str("\\`");
        }
        if at % 2 == 0 {
            out.push_str(part);
            continue;
        }
        for sign in part.chars() {
            if sign.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(sign);
        }
    }
    markup::parse(&out).0
}

/// A finding's words as a sentence: a capital and a full stop.
pub(super) fn sentence(words: &str) -> String {
    let end = if words.ends_with(['.', '?', '…']) { "" } else { "." };
    format!("{}{end}", capital(words))
}

/// A finding's words with a capital.
pub(super) fn capital(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next().map(|it| it.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}", rest.as_str())
}

const JUDGEMENT: Text =
    text! { fi: "Tulkinnan varassa", sv: "Det som är en tolkningsfråga", en: "What rests on judgement" };
const EXAMPLES: Text = text! { fi: "Esimerkkejä", sv: "Exempel", en: "Examples" };
const OVER: Text = text! {
    fi: "Esimerkeissä näytetään vain ne avaimet, jotka poikkeavat virheettömästä rekisteristä.",
    sv: "Exemplen visar endast de nycklar som avviker från ett felfritt register.",
    en: "The examples show only the keys that differ from a register without faults.",
};
const WRONG: Text = text! { fi: "Väärin", sv: "Fel", en: "Wrong" };
const RIGHT: Text = text! { fi: "Oikein", sv: "Rätt", en: "Right" };
const WITHOUT: Text = text! {
    fi: "Rekisteristä puuttuu: {keys}",
    sv: "Detta saknas i registret: {keys}",
    en: "Missing from the register: {keys}",
};
const SAYS: Text = text! { fi: "Ohjelma sanoo", sv: "Programmet säger", en: "The program says" };
const AT: Text = text! { fi: "Kohta", sv: "Ställe", en: "Place" };
const WHY: Text = text! { fi: "Miksi", sv: "Varför", en: "Why" };
const HELP: Text = text! { fi: "Mitä tehdä", sv: "Vad göra", en: "What to do" };
const LEVEL: Text = text! { fi: "Taso", sv: "Nivå", en: "Level" };
const SINCE: Text = text! { fi: "Versiosta", sv: "Från version", en: "Since version" };
const MEANING: Text = text! { fi: "Mitä sääntö tarkoittaa", sv: "Vad regeln betyder", en: "What the rule means" };
const LAW: Text = text! { fi: "Säännökset", sv: "Bestämmelser", en: "The law" };
const EXCEPTION: Text = text! { fi: "Poikkeus", sv: "Undantag", en: "Exception" };
const HOW_TO_EXCEPT: Text = text! {
    fi: "Jos rekisteri ei vielä voi noudattaa sääntöä, kirjaa poikkeus ja sen syy. Seloste kertoo syyn lukijalle. Poikkeus ei poista lain vaatimusta.",
    sv: "Om registret ännu inte kan följa regeln, anteckna ett undantag och skälet. Beskrivningen berättar skälet för läsaren. Undantaget upphäver inte lagens krav.",
    en: "If the register cannot yet keep the rule, record an exception with its reason. The notice tells readers the reason. The exception does not lift the demand of the law.",
};
const NO_EXCEPTION: Text = text! {
    fi: "Tästä säännöstä ei voi poiketa: se koskee itse poikkeuksia.",
    sv: "Från denna regel kan inga undantag göras: den gäller undantagen själva.",
    en: "No exception can be made from this rule: it is about exceptions themselves.",
};
const SETTING: Text = text! {
    fi: "Säännön tasoa voi muuttaa koko projektissa tiedostossa `seloste.toml` avaimella `levels`: `{rule} = \"error\"`, `\"advice\"` tai `\"off\"`.",
    sv: "Regelns nivå kan ändras för hela projektet i filen `seloste.toml` under nyckeln `levels`: `{rule} = \"error\"`, `\"advice\"` eller `\"off\"`.",
    en: "The level of the rule can be changed for the whole project in `seloste.toml` under the key `levels`: `{rule} = \"error\"`, `\"advice\"` or `\"off\"`.",
};
const RULES: Text = text! { fi: "Säännöt", sv: "Regler", en: "Rules" };
const RULE: Text = text! { fi: "Sääntö", sv: "Regel", en: "Rule" };
const FINDS: Text = text! { fi: "Mitä se löytää", sv: "Vad den hittar", en: "What it finds" };
const ORDER: Text = text! {
    fi: "Tietosuoja-asetuksen artiklojen järjestyksessä",
    sv: "I den ordning som artiklarna i dataskyddsförordningen har",
    en: "In the order of the articles of the GDPR",
};
const INTRODUCTION: Text = text! {
    fi: "Jokaisella säännöllä on sivu, jolla kerrotaan, mitä sääntö vaatii, miksi, ja miten puute korjataan.",
    sv: "Varje regel har en sida som berättar vad regeln kräver, varför, och hur bristen åtgärdas.",
    en: "Each rule has a page that says what the rule demands, why, and how to mend what is missing.",
};
