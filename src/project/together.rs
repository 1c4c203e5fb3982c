//! What can be said of registers only when all of them are known: ids that two of them bear, former ids that lead to two
//! places, languages that none of them has.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Loaded;
use crate::diag::{Arg, Diagnostic, Message};
use crate::lang::Lang;
use crate::source::{FileId, Span};
use crate::text;

/// What all registers must know of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Its id.
    pub id: String,
    /// Its file.
    #[serde(skip)]
    pub file: FileId,
    /// Where the file says its id, in bytes, if it does.
    place: Option<(u32, u32)>,
    /// The ids that it had, each with its place.
    formerly: Vec<(String, (u32, u32))>,
    /// The languages that it is written in.
    pub languages: Vec<Lang>,
}

impl Facts {
    pub(super) fn of(loaded: &Loaded) -> Self {
        let formerly = loaded.register.formerly.iter().map(|it| (it.value.0.clone(), (it.span.start, it.span.end)));
        Self {
            id: loaded.id.clone(),
            file: loaded.file,
            place: loaded.register.register.span().map(|it| (it.start, it.end)),
            formerly: formerly.collect(),
            languages: loaded.languages.clone(),
        }
    }

    /// The same facts of a file that has another number by now.
    #[must_use]
    pub fn in_file(self, file: FileId) -> Self {
        Self { file, ..self }
    }

    fn span(&self, (start, end): (u32, u32)) -> Span {
        Span { file: self.file, start, end }
    }
}

/// The findings of single registers as they are when all are known, and those that only all together have.
#[must_use]
pub fn together(all: &[&Facts], mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let written: BTreeSet<&str> = all.iter().flat_map(|it| &it.languages).map(Lang::as_str).collect();
    // A text may be in a language that another register has: files that they share are written for all.
    let elsewhere = |it: &Diagnostic| {
        let tag = it.message.args.iter().find_map(|(name, value)| match value {
            Arg::Plain(tag) if *name == "found" => Some(tag.as_str()),
            Arg::Plain(_) | Arg::Text(_) => None,
        });
        it.rule == "undeclared-language" && tag.is_some_and(|it| written.contains(it))
    };
    findings.retain(|it| !elsewhere(it));
    let mut findings = circles_once(findings);
    findings.extend(borne_twice(all));
    findings.extend(former(all));
    findings
}

/// Each circle of inheritance once: every register in it has found it from its own side.
fn circles_once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: BTreeSet<Span> = BTreeSet::new();
    let mut kept = Vec::new();
    for it in findings {
        if it.rule == "cyclic-inheritance" {
            if told.contains(&it.span) {
                continue;
            }
            told.insert(it.span);
            told.extend(it.labels.iter().map(|it| it.span));
        }
        kept.push(it);
    }
    kept
}

/// Ids that two registers bear. Disks of two systems out of three take `Chat` and `chat` for one name.
fn borne_twice(all: &[&Facts]) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, &Facts> = BTreeMap::new();
    let mut findings = Vec::new();
    for it in all {
        let place = |it: &Facts| it.span(it.place.unwrap_or_default());
        let folded = it.id.to_lowercase();
        let Some(first) = seen.get(&folded) else {
            seen.insert(folded, it);
            continue;
        };
        let message = Message::new(text! {
            fi: "rekisterin tunnus `{id}` on jo käytössä",
            sv: "registrets identifierare `{id}` används redan",
            en: "the register's id `{id}` is already used",
        });
        let finding = Diagnostic::error("duplicate-register", place(it), message.arg("id", it.id.as_str()));
        let first_here = text! { fi: "ensimmäisen kerran tässä", sv: "första gången här", en: "first used here" };
        findings.push(finding.also(place(first), first_here).help(text! {
            fi: "anna toiselle rekisterille oma tunnus: tiedostot menevät samaan kansioon",
            sv: "ge det andra registret en egen identifierare: filerna hamnar i samma mapp",
            en: "give the second register an id of its own: the files go into the same folder",
        }));
    }
    findings
}

/// Former ids that a register bears today, or that two registers claim: an old address could lead to two places.
fn former(all: &[&Facts]) -> Vec<Diagnostic> {
    let borne: BTreeMap<&str, &Facts> = all.iter().map(|it| (it.id.as_str(), *it)).collect();
    let mut claimed: BTreeMap<&str, Span> = BTreeMap::new();
    let mut findings = Vec::new();
    for it in all {
        for (id, place) in &it.formerly {
            let span = it.span(*place);
            if let Some(bearer) = borne.get(id.as_str()) {
                let place = bearer.place.map(|it| bearer.span(it));
                findings.push(taken(id, span, place.filter(|it| *it != span)));
            } else if let Some(first) = claimed.insert(id, span) {
                findings.push(taken(id, span, Some(first)));
            }
        }
    }
    findings
}

fn taken(id: &str, span: Span, other: Option<Span>) -> Diagnostic {
    let finding = Diagnostic::error(
        "former-id-taken",
        span,
        Message::new(text! {
            fi: "entinen tunnus `{id}` on toisessakin käytössä",
            sv: "den tidigare identifieraren `{id}` används även på annat håll",
            en: "the former id `{id}` is in use elsewhere too",
        })
        .arg("id", id),
    )
    .help(text! {
        fi: "poista tunnus luettelosta `formerly:`; vanha osoite voi johtaa vain yhteen selosteeseen",
        sv: "ta bort identifieraren ur listan `formerly:`; en gammal adress kan leda till bara en beskrivning",
        en: "remove the id from the list `formerly:`; an old address can lead to one notice only",
    });
    match other {
        Some(place) => finding.also(place, text! { fi: "käytössä tässä", sv: "används här", en: "in use here" }),
        None => finding,
    }
}
