//! A project's own lists of acts and of supervisory authorities; without them a municipality could check only the acts
//! that everybody cites, and would have to repeat an authority in every register.

use std::collections::BTreeMap;

use super::settings::Settings;
use crate::diag::{Diagnostic, Message};
use crate::lang::Text;
use crate::law::statute::{Index, RowProblemKind};
use crate::model::rights::Complaint;
use crate::source::{FileId, SourceFile, SourceMap, Span, Spanned};
use crate::syntax::field::Field;
use crate::syntax::{Kind, Node, merge};
use crate::text;

/// Whether a path stays in the project.
#[must_use]
pub fn is_inside(path: &str) -> bool {
    !path.starts_with('/')
        && !path.contains('\\')
        && path.split('/').all(|it| !it.is_empty() && it != "." && it != "..")
}

/// The file that a key names, or why there is none.
fn file<'a>(
    key: &Field<String>,
    ids: &BTreeMap<String, FileId>,
    sources: &'a SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Option<&'a SourceFile> {
    let named = key.spanned()?;
    let found = ids.get(&named.value).and_then(|it| sources.get(*it));
    if found.is_none() {
        findings.push(missing(named));
    }
    found
}

fn missing(named: &Spanned<String>) -> Diagnostic {
    Diagnostic::error(
        "missing-file",
        named.span,
        Message::new(text! {
            fi: "tiedostoa `{path}` ei ole projektin kansiossa",
            sv: "filen `{path}` finns inte i projektets mapp",
            en: "there is no file `{path}` in the folder of the project",
        })
        .arg("path", named.value.as_str()),
    )
    .help(text! {
        fi: "anna polku tiedoston `seloste.toml` kansiosta, ilman osia `..`, tai poista avain",
        sv: "ange sökvägen från mappen med `seloste.toml`, utan `..`, eller ta bort nyckeln",
        en: "give the path from the folder of `seloste.toml`, without `..`, or remove the key",
    })
}

/// The acts that the project knows: the built-in ones and its own.
pub(super) fn acts(
    settings: &Settings,
    ids: &BTreeMap<String, FileId>,
    sources: &SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Index {
    let Some(file) = file(&settings.acts, ids, sources, findings) else { return Index::embedded() };
    let (index, problems) = Index::with_rows(&file.text);
    findings.extend(problems.iter().map(|it| {
        let start = file.line_start(it.line);
        let line = file.text.get(start..).and_then(|it| it.lines().next()).unwrap_or_default();
        let message = match it.kind {
            RowProblemKind::Fields => FIELDS,
            RowProblemKind::Number => NUMBER,
            RowProblemKind::Title => TITLE,
            RowProblemKind::Twice => TWICE,
        };
        Diagnostic::error("bad-act", Span::new(file.id, start, start + line.trim_end().len()), message).help(text! {
            fi: "kirjoita joka riville yksi säädös: `729/2018;tieliikennelaki;vägtrafiklagen`; ruotsinkielinen nimike voi olla tyhjä",
            sv: "skriv en författning per rad: `729/2018;tieliikennelaki;vägtrafiklagen`; den svenska rubriken kan vara tom",
            en: "write one act on each line: `729/2018;tieliikennelaki;vägtrafiklagen`; the Swedish title may be empty",
        })
    }));
    index
}

const FIELDS: Text = text! {
    fi: "rivillä ei ole kolmea kenttää: numero, suomenkielinen nimike, ruotsinkielinen nimike",
    sv: "raden har inte tre fält: nummer, finsk rubrik, svensk rubrik",
    en: "the line does not have three fields: number, Finnish title, Swedish title",
};
const NUMBER: Text = text! {
    fi: "rivin ensimmäinen kenttä ei ole säädöskokoelman numero",
    sv: "radens första fält är inte ett nummer i författningssamlingen",
    en: "the first field of the line is not a number of the Statutes of Finland",
};
const TITLE: Text = text! {
    fi: "rivillä ei ole suomenkielistä nimikettä",
    sv: "raden saknar finsk rubrik",
    en: "the line has no Finnish title",
};
const TWICE: Text = text! {
    fi: "säädös on luettelossa kahdesti",
    sv: "författningen finns två gånger i förteckningen",
    en: "the act stands in the list twice",
};

/// The project's own supervisory authorities by id.
#[derive(Debug, Default)]
pub(super) struct Authorities {
    known: BTreeMap<String, Node>,
}

impl Authorities {
    /// Reads the file that `authorities` names: a table for each authority, with the keys of `complaint`.
    pub(super) fn read(
        settings: &Settings,
        ids: &BTreeMap<String, FileId>,
        sources: &SourceMap,
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let Some(file) = file(&settings.authorities, ids, sources, findings) else { return Self::default() };
        let (node, more) = crate::syntax::parse(file);
        findings.extend(more);
        let mut known = BTreeMap::new();
        for entry in node.entries() {
            let (decoded, more) = crate::syntax::decode::<Complaint>(&entry.value);
            findings.extend(more);
            if decoded.is_some_and(|it| !it.name.is_given() && !it.name.is_bad()) {
                findings.push(unnamed(entry.key_span));
            }
            known.insert(entry.key.clone(), entry.value.clone());
        }
        Self { known }
    }

    /// A register with the authority that it names by id written out.
    pub(super) fn fill(&self, register: Node) -> Node {
        let Node { kind: Kind::Map(mut entries), span, head } = register else { return register };
        if let Some(complaint) = entries.iter_mut().find(|it| it.key == "complaint") {
            let id = complaint.value.get("authority").and_then(Node::text);
            if let Some(own) = id.and_then(|it| self.known.get(it)) {
                complaint.value =
                    merge::fill(super::load::without(&complaint.value, &["authority"]), own, &[], &["contact"]);
            }
        }
        Node { kind: Kind::Map(entries), span, head }
    }
}

fn unnamed(span: Span) -> Diagnostic {
    Diagnostic::error(
        "unnamed-authority",
        span,
        text! {
            fi: "valvontaviranomaisella ei ole nimeä",
            sv: "tillsynsmyndigheten saknar namn",
            en: "the supervisory authority has no name",
        },
    )
    .help(text! {
        fi: "lisää nimi: `name = { fi = \"…\", sv = \"…\", en = \"…\" }`",
        sv: "lägg till namnet: `name = { fi = \"…\", sv = \"…\", en = \"…\" }`",
        en: "add the name: `name = { fi = \"…\", sv = \"…\", en = \"…\" }`",
    })
}
