//! The three languages say everything: no phrase without words, no words without a phrase, no hole that nothing fills,
//! and a wording for every answer that the law can give about a right.

use std::collections::{BTreeMap, BTreeSet};

use seloste::i18n::lint::inventory;
use seloste::i18n::phrases::Phrase;
use seloste::law::basis::{Basis, SpecialGround};
use seloste::law::right::{Applies, PurposeFacts, Regime, RegisterFacts, ResearchOrArchive, Right, derive};

const NOTICES: [(&str, &str); 3] = [
    ("fi", include_str!("../../locales/fi/notice.ftl")),
    ("sv", include_str!("../../locales/sv/notice.ftl")),
    ("en", include_str!("../../locales/en/notice.ftl")),
];

#[test]
fn every_phrase_is_worded_once_in_every_language() {
    let listed: Vec<&str> = Phrase::ALL.iter().map(|it| it.id).collect();
    let unique: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(listed.len(), unique.len(), "the list names a message twice");
    for (tag, text) in NOTICES {
        let messages: Vec<String> = inventory(text).into_iter().map(|(id, _)| id).collect();
        let worded: BTreeSet<&str> = messages.iter().map(String::as_str).collect();
        assert_eq!(worded.len(), messages.len(), "{tag}: a message is worded twice");
        assert_eq!(unique.difference(&worded).collect::<Vec<_>>(), Vec::<&&str>::new(), "{tag}: phrases without words");
        assert_eq!(
            worded.difference(&unique).collect::<Vec<_>>(),
            Vec::<&&str>::new(),
            "{tag}: words without a phrase"
        );
    }
}

#[test]
fn every_hole_is_filled_and_every_value_is_used() {
    let mut used: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (tag, text) in NOTICES {
        for (id, variables) in inventory(text) {
            let Some(info) = Phrase::ALL.iter().find(|it| it.id == id) else { continue };
            for name in variables {
                assert!(info.variables.contains(&name.as_str()), "{tag}: {id} uses ${name}, which nothing fills");
                used.entry(info.id).or_default().insert(name);
            }
        }
    }
    for info in Phrase::ALL {
        for name in info.variables {
            let used = used.get(info.id).is_some_and(|it| it.contains(*name));
            assert!(used, "no language uses ${name} of {}", info.id);
        }
    }
}

#[test]
fn no_sentence_is_left_open() {
    // Sentences end like sentences: a message that begins with a capital and holds a full stop ends with a sign.
    for (tag, text) in NOTICES {
        for line in text.lines().filter(|it| !it.starts_with('#')) {
            let words = line.rsplit_once("] ").or_else(|| line.split_once(" = ")).map_or(line, |(_, it)| it).trim();
            assert!(!words.contains("  "), "{tag}: two spaces: {line}");
            let sentence = words.contains(". ") && !words.ends_with('{');
            assert!(!sentence || words.ends_with(['.', ':', '?']), "{tag}: no end: {line}");
        }
    }
}

/// Every answer that the law can give, by trying all bases, grounds and regimes.
fn answers(right: Right) -> BTreeSet<&'static str> {
    let register = RegisterFacts::default();
    let regimes = [None, Some(Regime::ResearchOrStatistics), Some(Regime::Archiving)];
    let specials = SpecialGround::ALL.into_iter().map(Some).chain([None]);
    let mut ids = BTreeSet::new();
    for special in specials {
        for mask in 0u32..64 {
            let bases: Vec<Basis> =
                Basis::ALL.into_iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0).map(|(_, it)| it).collect();
            for regime in regimes {
                for (automated, provided) in [(true, true), (false, true), (true, false)] {
                    let facts = PurposeFacts {
                        special: special.into_iter().collect(),
                        research_or_archive: regime.map(|regime| ResearchOrArchive { regime, derogates: false }),
                        automated_processing: automated,
                        provided_by_subject: provided,
                        ..PurposeFacts::new("", bases.clone())
                    };
                    ids.insert(match derive(&facts, &register, right) {
                        Applies::Yes => "yes",
                        Applies::Conditional(it) => it.id(),
                        Applies::No(it) => it.id(),
                    });
                }
            }
        }
    }
    ids
}

#[test]
fn every_answer_of_the_law_has_its_own_wording() {
    for (right, message) in [
        (Right::Erasure, "right-erasure"),
        (Right::Portability, "right-portability"),
        (Right::Objection, "right-objection"),
    ] {
        let answers = answers(right);
        assert!(answers.len() > 4, "{message}: {answers:?}");
        for (tag, text) in NOTICES {
            let (_, rest) = text.split_once(&format!("\n{message} = ")).unwrap();
            let (body, _) = rest.split_once("\n }").unwrap();
            for id in &answers {
                assert!(body.contains(&format!("[{id}] ")), "{tag}: {message} has no wording for {id}");
            }
        }
    }
}
