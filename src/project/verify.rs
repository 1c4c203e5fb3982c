//! What the pieces of a project say of each other: references, terms, languages, the Markdown of texts.

use std::collections::{BTreeMap, BTreeSet};

use super::load::Marked;
use super::own::is_inside;
use super::settings::{Settings, level, unknown_name, with_nearest};
use crate::diag::{Diagnostic, Message};
use crate::doc::plain;
use crate::i18n::Locales;
use crate::lang::{Lang, Text};
use crate::markup;
use crate::model::reference::{DataId, OrganisationId, PartyId, PurposeId, SubjectId, Target};
use crate::model::register::Register;
use crate::model::value::Id;
use crate::source::{SourceMap, Spanned};
use crate::syntax::field::Field;
use crate::syntax::limits;
use crate::syntax::mark::{self, Content, Mark};
use crate::syntax::place::Aligned;
use crate::{lower, render, text};

/// Findings about the settings that need to know languages.
#[must_use]
pub fn settings(settings: &Settings, locales: &Locales) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let known: Vec<&str> = locales.iter().map(|it| it.lang().as_str()).collect();
    for tag in &settings.languages {
        if locales.get(&tag.value.0).is_none() {
            findings.push(unknown_language(
                &Spanned { value: tag.value.0.to_string(), span: tag.span, head: tag.head },
                &known,
            ));
        }
    }
    let profiles: Vec<&str> =
        settings.profiles.get().into_iter().flatten().map(|(name, _)| name.value.as_str()).collect();
    if let Some(name) = settings.profile.spanned() {
        let known: Vec<&str> = ["gdpr", "finnish-classic"].into_iter().chain(profiles).collect();
        if !known.contains(&name.value.as_str()) {
            findings.push(unknown_name(
                "unknown-value",
                name,
                &known,
                text! {
                    fi: "profiilia ”{found}” ei ole",
                    sv: "profilen ”{found}” finns inte",
                    en: "there is no profile “{found}”",
                },
            ));
        }
    }
    let folders = [&settings.registers, &settings.out].into_iter().filter_map(Field::spanned);
    findings.extend(folders.filter(|it| !is_inside(it.value.trim_end_matches('/'))).map(outside));
    let chapters: Vec<&str> = lower::CHAPTERS.iter().map(|it| it.id).collect();
    for chapter in settings.profiles.get().into_iter().flatten().flat_map(|(_, order)| order.value.iter()) {
        if !chapters.contains(&chapter.value.as_str()) {
            findings.push(unknown_name(
                "unknown-section",
                chapter,
                &chapters,
                text! {
                    fi: "osiota ”{found}” ei ole",
                    sv: "avsnittet ”{found}” finns inte",
                    en: "there is no section “{found}”",
                },
            ));
        }
    }
    let formats: Vec<&str> = render::FORMATS.iter().map(|it| it.name).chain(["pdf", "json"]).collect();
    for format in &settings.formats {
        if !formats.contains(&format.value.as_str()) {
            findings.push(unknown_name(
                "unknown-value",
                format,
                &formats,
                text! {
                    fi: "muotoa ”{found}” ei ole",
                    sv: "formatet ”{found}” finns inte",
                    en: "there is no format “{found}”",
                },
            ));
        }
    }
    findings.extend(look(settings));
    for (_, value) in settings.levels.get().into_iter().flatten() {
        if level(&value.value).is_none() {
            findings.push(unknown_name(
                "unknown-value",
                value,
                &["error", "warning", "advice", "off"],
                text! {
                    fi: "”{found}” ei ole taso",
                    sv: "”{found}” är inte en nivå",
                    en: "“{found}” is not a level",
                },
            ));
        }
    }
    findings
}

fn outside(path: &Spanned<String>) -> Diagnostic {
    Diagnostic::error(
        "path-outside",
        path.span,
        Message::new(text! {
            fi: "polku `{path}` ei ole projektin kansiossa",
            sv: "sökvägen `{path}` ligger inte i projektets mapp",
            en: "the path `{path}` does not lie in the folder of the project",
        })
        .arg("path", path.value.as_str()),
    )
    .help(text! {
        fi: "anna polku tiedoston `seloste.toml` kansiosta, ilman osia `.` ja `..`; muualle kirjoittaa vain se, joka antaa komennon: `--out`",
        sv: "ange sökvägen från mappen med `seloste.toml`, utan `.` och `..`; någon annanstans skriver bara den som ger kommandot: `--out`",
        en: "give the path from the folder of `seloste.toml`, without `.` and `..`; only who gives the command can write elsewhere: `--out`",
    })
}

/// A look that nobody made.
fn look(settings: &Settings) -> Option<Diagnostic> {
    let known = render::Theme::looks();
    let look = settings.theme.spanned().filter(|it| !known.contains(&it.value.as_str()))?;
    let message = text! {
        fi: "ulkoasua ”{found}” ei ole",
        sv: "utseendet ”{found}” finns inte",
        en: "there is no look “{found}”",
    };
    Some(unknown_name("unknown-value", look, &known, message))
}

fn unknown_language(tag: &Spanned<String>, known: &[&str]) -> Diagnostic {
    let finding = Diagnostic::error(
        "unknown-language",
        tag.span,
        Message::new(text! {
            fi: "kielelle `{found}` ei ole kansiota `locales/{found}`",
            sv: "för språket `{found}` finns ingen mapp `locales/{found}`",
            en: "there is no folder `locales/{found}` for the language `{found}`",
        })
        .arg("found", tag.value.as_str()),
    );
    with_nearest(finding, &tag.value, known)
}

/// Findings about a register. `languages` are those of the project, which its texts may be in besides its own.
#[must_use]
pub fn register(it: &Marked, sources: &SourceMap, locales: &Locales, languages: &[Lang]) -> Vec<Diagnostic> {
    let declared: BTreeSet<Lang> = it.loaded.languages.iter().chain(languages).cloned().collect();
    let known: Vec<&str> = locales.iter().map(|it| it.lang().as_str()).collect();
    let mut findings = Vec::new();
    for tag in &it.loaded.register.languages {
        if locales.get(&tag.value.0).is_none() {
            let tag = Spanned { value: tag.value.0.to_string(), span: tag.span, head: tag.head };
            findings.push(unknown_language(&tag, &known));
        }
    }
    let ids = Ids::of(&it.loaded.register, &mut findings);
    let of_register = |mut finding: Diagnostic| {
        finding.register = Some(it.loaded.id.clone());
        finding
    };
    // As many as reading gives, and no more: what follows is paid for each.
    let found = it.marks.iter().flat_map(|mark| one(mark, &ids, sources, locales, &declared));
    let found = limits::capped(found.take(limits::MOST_FINDINGS + 1).collect());
    findings.extend(found.into_iter().map(of_register));
    findings
}

/// What references of a register can point at.
struct Ids {
    organisations: Vec<String>,
    parties: Vec<String>,
    data: Vec<String>,
    subjects: Vec<String>,
    purposes: Vec<String>,
}

impl Ids {
    fn of(register: &Register, findings: &mut Vec<Diagnostic>) -> Self {
        let keys = |field: Option<Vec<String>>| field.unwrap_or_default();
        let organisations =
            keys(register.organisations.get().map(|it| it.iter().map(|(key, _)| key.value.clone()).collect()));
        let mut parties = keys(register.parties.get().map(|it| it.iter().map(|(key, _)| key.value.clone()).collect()));
        parties.extend(organisations.clone());
        Self {
            organisations,
            parties,
            data: unique(register.data.iter().map(|it| &it.value.id), findings),
            subjects: unique(register.data_subjects.iter().map(|it| &it.value.id), findings),
            purposes: unique(register.purposes.iter().map(|it| &it.value.id), findings),
        }
    }
}

/// The ids of a list; one that is given twice is a finding.
fn unique<'a>(ids: impl Iterator<Item = &'a Field<Id>>, findings: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut seen: BTreeMap<&str, &Spanned<Id>> = BTreeMap::new();
    for id in ids.filter_map(Field::spanned) {
        match seen.get(id.value.as_str()) {
            Some(first) => findings.push(
                Diagnostic::error(
                    "duplicate-id",
                    id.span,
                    Message::new(text! {
                        fi: "tunnus `{id}` on jo käytössä",
                        sv: "identifieraren `{id}` används redan",
                        en: "the id `{id}` is already used",
                    })
                    .arg("id", id.value.as_str()),
                )
                .also(
                    first.span,
                    text! { fi: "ensimmäisen kerran tässä", sv: "första gången här", en: "first used here" },
                ),
            ),
            None => {
                seen.insert(id.value.as_str(), id);
            }
        }
    }
    seen.into_keys().map(str::to_owned).collect()
}

fn one(mark: &Mark, ids: &Ids, sources: &SourceMap, locales: &Locales, declared: &BTreeSet<Lang>) -> Vec<Diagnostic> {
    if mark.kind == mark::TEXT {
        return languages_of(mark, declared);
    }
    if mark.kind == mark::PROSE {
        let mut findings = languages_of(mark, declared);
        findings.extend(markup_of(mark, sources));
        return findings;
    }
    if let Some(kind) = mark.kind.strip_prefix("$mark::term-") {
        return term(mark, kind, locales).into_iter().collect();
    }
    let targets: [(&str, &[String], &'static str, Text); 5] = [
        (OrganisationId::MARK, &ids.organisations, "unknown-organisation", OrganisationId::WHAT),
        (PartyId::MARK, &ids.parties, "unknown-party", PartyId::WHAT),
        (DataId::MARK, &ids.data, "dangling-reference", DataId::WHAT),
        (SubjectId::MARK, &ids.subjects, "dangling-reference", SubjectId::WHAT),
        (PurposeId::MARK, &ids.purposes, "dangling-reference", PurposeId::WHAT),
    ];
    let target = targets.into_iter().find(|(kind, ..)| *kind == mark.kind);
    target.and_then(|(_, known, rule, what)| reference(mark, known, rule, what)).into_iter().collect()
}

fn languages_of(mark: &Mark, declared: &BTreeSet<Lang>) -> Vec<Diagnostic> {
    let Content::Map(entries) = &mark.content else { return Vec::new() };
    entries
        .iter()
        .filter(|(tag, _)| !declared.iter().any(|it| it.as_str() == tag.value))
        .map(|(tag, _)| {
            let known: Vec<&str> = declared.iter().map(Lang::as_str).collect();
            let finding = Diagnostic::error(
                "undeclared-language",
                tag.span,
                Message::new(text! {
                    fi: "kieli `{found}` ei ole selosteen kieliä",
                    sv: "språket `{found}` är inte ett av beskrivningens språk",
                    en: "`{found}` is not one of the notice's languages",
                })
                .arg("found", tag.value.as_str()),
            )
            .note(
                Message::new(text! {
                    fi: "selosteen kielet: {known}",
                    sv: "beskrivningens språk: {known}",
                    en: "the notice's languages: {known}",
                })
                .arg("known", known.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")),
            )
            .help(text! {
                fi: "korjaa kielitunnus tai lisää kieli avaimeen `languages:`",
                sv: "rätta språktaggen eller lägg till språket i `languages:`",
                en: "correct the tag, or add the language to `languages:`",
            });
            with_nearest(finding, &tag.value, if tag.value.len() > 1 { &known } else { &[] })
        })
        .collect()
}

/// The most findings on the Markdown of one text.
const MOST_PROBLEMS: usize = 100;

fn markup_of(mark: &Mark, sources: &SourceMap) -> Vec<Diagnostic> {
    let texts: Vec<&Spanned<String>> = match &mark.content {
        Content::Scalar(text) => vec![text],
        Content::Map(entries) => entries.iter().map(|(_, text)| text).collect(),
        Content::Other => Vec::new(),
    };
    let mut findings = Vec::new();
    for text in texts {
        let problems = markup::parse(&text.value).1;
        let more = problems.len() > MOST_PROBLEMS;
        let file = sources.get(text.span.file).filter(|_| !problems.is_empty());
        let aligned = file.map(|file| (file, Aligned::of(file, text.span, &text.value)));
        for problem in problems.into_iter().take(MOST_PROBLEMS) {
            let span = aligned.as_ref().map_or(text.span, |(file, it)| it.within(file, problem.range));
            findings.push(Diagnostic::error(problem.rule, span, problem.message).help(problem.help));
        }
        if let Some(last) = findings.last_mut().filter(|_| more) {
            last.notes.push(Message::new(text! {
                fi: "tekstissä on vielä muita virheitä; niitä ei näytetä",
                sv: "texten har fler fel; de visas inte",
                en: "the text has more faults; they are not shown",
            }));
        }
    }
    findings
}

fn term(mark: &Mark, kind: &str, locales: &Locales) -> Option<Diagnostic> {
    let Content::Scalar(id) = &mark.content else { return None };
    let facts = locales.vocabulary().get(&id.value);
    let found_kind = facts.and_then(|it| it.kind.as_deref());
    if found_kind == Some(kind) {
        return None;
    }
    let known: Vec<&str> = locales.vocabulary().of_kind(kind).collect();
    let finding = Diagnostic::error(
        "unknown-term",
        id.span,
        match found_kind {
            Some(other) => Message::new(text! {
                fi: "termi `{found}` on sanastossa, mutta sen laji on `{other}`",
                sv: "termen `{found}` finns i ordlistan men är av slaget `{other}`",
                en: "the term `{found}` is in the vocabulary, but its kind is `{other}`",
            })
            .arg("found", id.value.as_str())
            .arg("other", other),
            None => Message::new(text! {
                fi: "termiä `{found}` ei ole sanastossa",
                sv: "termen `{found}` finns inte i ordlistan",
                en: "the term `{found}` is not in the vocabulary",
            })
            .arg("found", id.value.as_str()),
        },
    );
    let finding = match term_of_words(&id.value, &known, locales) {
        Some(term) => finding.help(
            Message::new(text! {
                fi: "sanaston tunnus sille on `{term}`",
                sv: "ordlistans identifierare för det är `{term}`",
                en: "the vocabulary's id for that is `{term}`",
            })
            .arg("term", term),
        ),
        None => with_nearest(finding, &id.value, &known),
    };
    Some(finding.help(text! {
        fi: "voit myös kirjoittaa omin sanoin: `{ fi: …, sv: …, en: … }`; `seloste show --vocabulary` luettelee termit",
        sv: "du kan också skriva med egna ord: `{ fi: …, sv: …, en: … }`; `seloste show --vocabulary` listar termerna",
        en: "you can also use words of your own: `{ fi: …, sv: …, en: … }`; `seloste show --vocabulary` lists the terms",
    }))
}

/// The term that an author named by its words in some language instead of its id.
fn term_of_words<'a>(words: &str, known: &[&'a str], locales: &Locales) -> Option<&'a str> {
    let wanted = words.to_lowercase();
    let says = |id: &str| {
        let mut all = locales.iter().filter_map(|it| it.term(id)).map(|it| plain::inlines(&it).to_lowercase());
        all.any(|it| it == wanted)
    };
    known.iter().find(|id| says(id)).copied()
}

fn reference(mark: &Mark, known: &[String], rule: &'static str, what: Text) -> Option<Diagnostic> {
    let Content::Scalar(id) = &mark.content else { return None };
    // What is no identifier at all has its own finding.
    if known.contains(&id.value) || !Id::fits(&id.value) {
        return None;
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let finding = Diagnostic::error(
        rule,
        id.span,
        Message::new(text! {
            fi: "tunnusta `{found}` ei ole: {what}",
            sv: "identifieraren `{found}` finns inte: {what}",
            en: "there is no {what} `{found}`",
        })
        .arg("found", id.value.as_str())
        .arg("what", what),
    );
    Some(with_nearest(finding, &id.value, &known))
}
