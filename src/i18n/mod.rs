//! Wording: every sentence, heading and label of a notice as a Fluent message; dates, lists, numbers and periods
//! as the language writes them (Unicode CLDR). Without it `lower` would have to know languages.

pub mod format;
pub mod lint;
pub mod locale;
pub mod phrases;
pub mod value;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};

use crate::diag::Diagnostic;
use crate::lang::Lang;
use crate::model::vocabulary::Vocabulary;
use crate::source::{FileId, SourceMap};

use locale::{Locale, Settings};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// All languages that notices can be written in, and the vocabulary.
pub struct Locales {
    locales: BTreeMap<Lang, Locale>,
    vocabulary: Vocabulary,
}

impl Locales {
    /// The embedded languages, overlaid by a project's own `locales/` message by message.
    ///
    /// `project` lists the project's files by their path under `locales/`. A folder that the program does not
    /// embed is a new language: it needs a `locale.toml`, and what it does not say falls back visibly.
    #[must_use]
    pub fn new(sources: &mut SourceMap, project: &[(String, FileId)]) -> (Self, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let mut files: BTreeMap<String, Vec<FileId>> = BTreeMap::new();
        for (path, text) in embedded() {
            files.entry(path.clone()).or_default().push(sources.add(format!("<seloste>/locales/{path}"), text));
        }
        let own: Vec<FileId> = project.iter().map(|(_, id)| *id).collect();
        for (path, id) in project {
            files.entry(path.clone()).or_default().push(*id);
        }
        let mut vocabulary = Vocabulary::default();
        for id in files.get("vocabulary.toml").into_iter().flatten() {
            if let Some(file) = sources.get(*id) {
                vocabulary.extend(Vocabulary::read(file));
            }
        }
        let settings = settings(&files, sources, &own, &mut findings);
        let mut locales = BTreeMap::new();
        for tag in fallback_order(&settings) {
            let Some(own_settings) = settings.get(&tag) else { continue };
            let locale = Locale::build(&tag, own_settings, &files, sources, &locales, &own, &mut findings);
            locales.insert(tag, locale);
        }
        (Self { locales, vocabulary }, findings)
    }

    /// The embedded languages alone. Read once: they are a constant of the program.
    #[must_use]
    pub fn embedded() -> Arc<Self> {
        static READ: OnceLock<Arc<Locales>> = OnceLock::new();
        Arc::clone(READ.get_or_init(|| Arc::new(Self::new(&mut SourceMap::default(), &[]).0)))
    }

    /// A language, if there is a folder for it; `fi-x-selko` is served by a folder of its own only.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> Option<&Locale> {
        self.locales.get(lang)
    }

    /// All languages in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.locales.values()
    }

    /// What the terms mean to the program.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }
}

/// The text of an embedded file by its path under `locales/`.
#[must_use]
pub fn embedded_text(path: &str) -> Option<&'static str> {
    EMBEDDED.get_file(path).and_then(include_dir::File::contents_utf8)
}

/// The embedded files by their path under `locales/`, in order of path.
fn embedded() -> BTreeMap<String, &'static str> {
    fn walk(dir: &Dir<'static>, acc: &mut BTreeMap<String, &'static str>) {
        for file in dir.files() {
            if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                acc.insert(path.replace('\\', "/"), text);
            }
        }
        for inner in dir.dirs() {
            walk(inner, acc);
        }
    }
    let mut acc = BTreeMap::new();
    walk(&EMBEDDED, &mut acc);
    acc
}

/// The settings of each language folder. A project's `locale.toml` replaces the embedded one.
fn settings(
    files: &BTreeMap<String, Vec<FileId>>,
    sources: &SourceMap,
    own: &[FileId],
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<Lang, Settings> {
    let mut settings = BTreeMap::new();
    let tags = files.keys().filter_map(|path| path.split_once('/')).map(|(tag, _)| tag);
    for tag in tags.collect::<std::collections::BTreeSet<_>>() {
        let Some(lang) = Lang::parse(tag) else { continue };
        let last = files.get(&format!("{tag}/locale.toml")).and_then(|it| it.last());
        let read = match last.and_then(|id| sources.get(*id)) {
            Some(file) => {
                let (settings, troubles) = Settings::read(file);
                if own.contains(&file.id) {
                    findings.extend(troubles);
                }
                settings
            }
            None => Settings::default(),
        };
        settings.insert(lang, read);
    }
    settings
}

/// The languages so that each comes after the one it falls back to. A circle is cut.
fn fallback_order(settings: &BTreeMap<Lang, Settings>) -> Vec<Lang> {
    let mut order: Vec<Lang> = Vec::new();
    let mut left: Vec<&Lang> = settings.keys().collect();
    while !left.is_empty() {
        let before = left.len();
        left.retain(|tag| {
            let ready = settings
                .get(tag)
                .and_then(|it| it.fallback.clone())
                .is_none_or(|it| it == **tag || order.contains(&it) || !settings.contains_key(&it));
            if ready {
                order.push((*tag).clone());
            }
            !ready
        });
        if left.len() == before {
            order.extend(left.iter().map(|it| (*it).clone()));
            break;
        }
    }
    order
}
