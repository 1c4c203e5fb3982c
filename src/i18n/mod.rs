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
use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::lang::Lang;
use crate::model::vocabulary::Vocabulary;
use crate::source::{FileId, SourceMap};

use locale::{Locale, Settings, Words};

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
        let settings = settings(&files, sources, &own, &mut findings);
        // Whoever checks one register waits for little else than this.
        let shared: &SourceMap = sources;
        let (vocabulary, words): (Vocabulary, Vec<_>) = rayon::join(
            || vocabulary(&files, shared),
            || settings.par_iter().map(|(lang, _)| Words::read(lang, &files, shared, &own)).collect(),
        );
        let mut spoken = BTreeMap::new();
        for (lang, (words, troubles)) in settings.keys().zip(words) {
            spoken.insert(lang.clone(), Arc::new(words));
            findings.extend(troubles);
        }
        let locale = |(words, settings): (&Arc<Words>, &Settings)| Locale::new(settings, words, &spoken);
        let locales = spoken.keys().cloned().zip(spoken.values().zip(settings.values()).map(locale)).collect();
        (Self { locales, vocabulary }, findings)
    }

    /// The embedded languages alone. Read once: they are a constant of the program.
    #[must_use]
    pub fn embedded() -> Arc<Self> {
        static READ: OnceLock<Arc<Locales>> = OnceLock::new();
        if let Some(it) = READ.get() {
            return Arc::clone(it);
        }
        // Nobody may wait here for another who reads: the one who waits may be the thread that is to do the reading.
        let read = Arc::new(Self::new(&mut SourceMap::default(), &[]).0);
        Arc::clone(READ.get_or_init(|| read))
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

/// What the terms mean; a project's own terms win over the embedded ones.
fn vocabulary(files: &BTreeMap<String, Vec<FileId>>, sources: &SourceMap) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    for file in files.get("vocabulary.toml").into_iter().flatten().filter_map(|it| sources.get(*it)) {
        vocabulary.extend(Vocabulary::read(file));
    }
    vocabulary
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
