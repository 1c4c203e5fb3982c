//! The table of coverage as a document: the page that an officer shows to the management.

use super::words as say;
use super::{Cell, Coverage, Judged, Reason, Row, State, reason};
use crate::doc::{Block, Doc, Fact, Inline, Layer, Section, Table, Words};
use crate::guide::rule::capital;
use crate::guide::spoken;
use crate::i18n::locale::Locale;
use crate::lang::{Lang, Text};
use crate::law::duty::Duty;
use crate::report;

/// Up to so many registers stand beside each other under their names; more stand under each other.
const BESIDE: usize = 8;

/// The page in the language of the locale.
#[must_use]
pub fn page(coverage: &Coverage, locale: &Locale, words: Words) -> Doc {
    let lang = &spoken(locale.lang());
    let mut lead = vec![Block::para(say::INTRODUCTION.get(lang))];
    lead.push(Block::Facts(vec![
        fact(
            say::AS_OF,
            vec![Inline::Date { iso: coverage.as_of.to_string(), text: locale.formats().date(coverage.as_of.0) }],
            lang,
        ),
        fact(say::REGISTERS, vec![Inline::text(coverage.registers.len().to_string())], lang),
        fact(say::RESULT, result(coverage, lang), lang),
    ]));
    if let Some(it) = say::unread(coverage, lang) {
        lead.push(Block::Note(vec![Block::para(it)]));
    }
    let sections = vec![
        section("duties", say::DUTIES, matrix(coverage, lang), lang),
        section("open", say::OPEN, open(coverage, lang), lang),
        section("exceptions", say::EXCEPTIONS, exceptions(coverage, locale, lang), lang),
        section("registers", say::REGISTERS, vec![registers(coverage, lang)], lang),
        section("provisions", say::PROVISIONS, provisions(lang), lang),
    ];
    Doc {
        lang: lang.clone(),
        id: "coverage".to_owned(),
        title: text(say::TITLE, lang),
        description: say::INTRODUCTION.get(lang).to_owned(),
        author: "seloste".to_owned(),
        date: Some(coverage.as_of.to_string()),
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

fn text(text: Text, lang: &Lang) -> Vec<Inline> {
    vec![Inline::text(text.get(lang))]
}

fn section(id: &str, title: Text, blocks: Vec<Block>, lang: &Lang) -> Section {
    Section { id: id.to_owned(), title: text(title, lang), layer: Layer::Whole, blocks, sections: Vec::new() }
}

fn fact(term: Text, value: Vec<Inline>, lang: &Lang) -> Fact {
    Fact { term: text(term, lang), blocks: vec![Block::Para(value)] }
}

fn line(value: impl Into<String>) -> Vec<Block> {
    vec![Block::para(value)]
}

/// How many cells have each state, the worst first.
fn result(coverage: &Coverage, lang: &Lang) -> Vec<Inline> {
    let mut out = Vec::new();
    for (state, count) in State::ALL.into_iter().map(|it| (it, coverage.count(it))).filter(|(_, count)| *count > 0) {
        let between = if out.is_empty() { "" } else { ", " };
        out.push(Inline::text(format!("{between}{}: {count}", state.word().get(lang))));
    }
    out
}

/// The table: registers beside each other while there is room for them, else under each other; then its signs.
fn matrix(coverage: &Coverage, lang: &Lang) -> Vec<Block> {
    let table =
        if coverage.registers.len() <= BESIDE { duties_down(coverage, lang) } else { duties_across(coverage, lang) };
    let signs = State::ALL.into_iter().map(|it| Fact {
        term: vec![Inline::text(format!("{} {}", it.sign(), it.word().get(lang)))],
        blocks: line(it.meaning().get(lang)),
    });
    let limits = Block::para(say::LIMITS.get(lang));
    vec![
        Block::Table(table),
        Block::Para(vec![Inline::Strong(text(say::SIGNS, lang))]),
        Block::Facts(signs.collect()),
        limits,
    ]
}

fn duties_down(coverage: &Coverage, lang: &Lang) -> Table {
    let mut head = vec![text(say::DUTY, lang)];
    head.extend(coverage.registers.iter().map(|it| vec![Inline::text(&it.id)]));
    head.push(text(say::KEPT, lang));
    let mut rows = Vec::new();
    for (at, duty) in Duty::ALL.iter().enumerate() {
        let mut cells = vec![line(format!("{} {}", duty.code(), duty.name().get(lang)))];
        cells.extend(coverage.registers.iter().map(|row| marks(row.cells.get(at), lang)));
        cells.push(line(say::fraction(coverage.score(*duty))));
        rows.push(cells);
    }
    let mut last = vec![line(say::KEPT.get(lang))];
    last.extend(coverage.registers.iter().map(|it| line(say::fraction(it.score()))));
    last.push(line(say::fraction(total(coverage))));
    rows.push(last);
    Table { caption: text(say::DUTIES_CAPTION, lang), head, rows }
}

fn duties_across(coverage: &Coverage, lang: &Lang) -> Table {
    let mut head = vec![text(say::REGISTER, lang)];
    head.extend(Duty::ALL.iter().map(|it| vec![Inline::text(it.code())]));
    head.push(text(say::KEPT, lang));
    let row = |row: &Row| {
        let mut cells = vec![line(&row.id)];
        cells.extend(row.cells.iter().map(|it| marks(Some(it), lang)));
        cells.push(line(say::fraction(row.score())));
        cells
    };
    let mut rows: Vec<Vec<Vec<Block>>> = coverage.registers.iter().map(row).collect();
    let mut last = vec![line(say::KEPT.get(lang))];
    last.extend(Duty::ALL.iter().map(|it| line(say::fraction(coverage.score(*it)))));
    last.push(line(say::fraction(total(coverage))));
    rows.push(last);
    Table { caption: text(say::DUTIES_CAPTION, lang), head, rows }
}

fn total(coverage: &Coverage) -> super::Score {
    super::Score::of(coverage.registers.iter().flat_map(|it| &it.cells).map(|it| it.state))
}

/// One sign, or one for each language where they differ.
fn marks(cell: Option<&Cell>, lang: &Lang) -> Vec<Block> {
    let Some(cell) = cell else { return Vec::new() };
    if cell.languages.is_empty() {
        return vec![Block::Para(vec![Inline::Mark(cell.state.mark(lang))])];
    }
    let mut inlines = Vec::new();
    for (own, state) in &cell.languages {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::text(format!("{own} ")));
        inlines.push(Inline::Mark(state.mark(lang)));
    }
    vec![Block::Para(inlines)]
}

/// What is broken without an exception.
fn open(coverage: &Coverage, lang: &Lang) -> Vec<Block> {
    let row = |(row, it): (&Row, &Judged)| {
        let level = it.level.map(|it| report::level_word(it, lang)).unwrap_or_default();
        vec![line(&row.id), line(level), line(it.duty.code()), vec![Block::Para(what(it, lang))]]
    };
    let rows: Vec<_> = coverage.open().map(row).collect();
    if rows.is_empty() {
        return line(say::NOTHING_OPEN.get(lang));
    }
    let head = [say::REGISTER, say::LEVEL, say::DUTY, say::RULE].map(|it| text(it, lang)).to_vec();
    vec![Block::Table(Table { caption: text(say::OPEN_CAPTION, lang), head, rows })]
}

/// What a rule says is missing, with its name, in how many places and in which languages.
pub(super) fn what(judged: &Judged, lang: &Lang) -> Vec<Inline> {
    let mut more = vec![format!("`{}`", judged.rule.name)];
    more.extend(say::places(judged.count, lang));
    let own = judged.languages.iter().filter(|(_, state)| *state <= State::Excepted).map(|(it, _)| it.as_str());
    let own: Vec<&str> = own.collect();
    if !own.is_empty() {
        more.push(own.join(" "));
    }
    vec![Inline::text(format!("{} ({})", capital(judged.rule.summary.get(lang)), more.join(", ")))]
}

/// What is excepted, why and until when.
fn exceptions(coverage: &Coverage, locale: &Locale, lang: &Lang) -> Vec<Block> {
    let row = |(row, it, why): (&Row, &Judged, &Reason)| {
        vec![
            line(&row.id),
            line(it.duty.code()),
            vec![Block::Para(what(it, lang))],
            vec![Block::Para(because(why, lang))],
            line(say::until(why, locale, lang)),
        ]
    };
    let rows: Vec<_> = coverage.exceptions().map(row).collect();
    if rows.is_empty() {
        return line(say::NO_EXCEPTIONS.get(lang));
    }
    let head = [say::REGISTER, say::DUTY, say::RULE, say::REASON, say::UNTIL].map(|it| text(it, lang)).to_vec();
    vec![Block::Table(Table { caption: text(say::EXCEPTIONS_CAPTION, lang), head, rows })]
}

/// The reason, marked with its language where it is not that of the page.
fn because(why: &Reason, lang: &Lang) -> Vec<Inline> {
    let (own, words) = reason(&why.because, lang);
    let words = vec![Inline::text(words)];
    match own {
        Some(own) => vec![Inline::Foreign { lang: own, text: words }],
        None => words,
    }
}

/// The registers by name, and how much of each is in order.
fn registers(coverage: &Coverage, lang: &Lang) -> Block {
    let row = |row: &Row| {
        let name = row.name.as_ref().map(|it| {
            let (own, words) = reason(it, lang);
            let words = vec![Inline::text(words)];
            own.map_or_else(|| words.clone(), |own| vec![Inline::Foreign { lang: own, text: words.clone() }])
        });
        let mut first = name.unwrap_or_default();
        if !first.is_empty() {
            first.push(Inline::Break);
        }
        first.push(Inline::text(&row.id));
        let languages: Vec<&str> = row.languages.iter().map(Lang::as_str).collect();
        vec![vec![Block::Para(first)], line(languages.join(" ")), line(say::score(row.score(), lang))]
    };
    let head = [say::REGISTER, say::LANGUAGES, say::RESULT].map(|it| text(it, lang)).to_vec();
    Block::Table(Table {
        caption: text(say::REGISTERS_CAPTION, lang),
        head,
        rows: coverage.registers.iter().map(row).collect(),
    })
}

/// What each code stands for, with links to the law.
fn provisions(lang: &Lang) -> Vec<Block> {
    let one = |duty: &Duty| {
        let mut cites = Vec::new();
        for it in duty.cites() {
            if !cites.is_empty() {
                cites.push(Inline::text("; "));
            }
            cites.push(Inline::Cite { text: it.text(lang), url: it.url(lang) });
        }
        let term = format!("{} {}", duty.code(), duty.name().get(lang));
        Fact { term: vec![Inline::text(term)], blocks: vec![Block::Para(cites)] }
    };
    vec![Block::Facts(Duty::ALL.iter().map(one).collect())]
}
