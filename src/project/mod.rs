//! From a set of named texts to registers ready to be checked and lowered: settings, inheritance, references.
//!
//! Pure: the texts come from `cli`, or from a test.

pub mod load;
pub mod own;
pub mod settings;
pub mod verify;
mod whence;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, Message};
use crate::i18n::Locales;
use crate::lang::Lang;
use crate::law::statute::Index;
use crate::model::register::Register;
use crate::source::{FileId, SourceMap, Span};
use crate::syntax::Node;
use crate::syntax::limits::{self, ByteProblem};
use crate::text;

pub use self::whence::whence;
use settings::Settings;

/// One file as it was found.
#[derive(Clone, Debug)]
pub struct RawFile {
    /// Its path in the project, with `/` between folders.
    pub path: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a file.
#[derive(Clone, Debug)]
pub enum Content {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It was not read because it is larger than the limit; its size in bytes.
    TooLarge(u64),
}

/// A register with what belongs to it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its id: what `register:` says, or the file's stem.
    pub id: String,
    /// The file it stands in.
    pub file: FileId,
    /// The folder of that file under the registers' folder; empty for the top.
    pub folder: String,
    /// The definition with what it inherits, as it stands in the files.
    pub node: Node,
    /// The register with inherited facts.
    pub register: Register,
    /// The languages of its notice.
    pub languages: Vec<Lang>,
}

/// A project ready to be compiled.
pub struct Project {
    /// All files.
    pub sources: SourceMap,
    /// What `seloste.toml` says.
    pub settings: Settings,
    /// The languages of the project.
    pub languages: Vec<Lang>,
    /// The languages that can be written.
    pub locales: Arc<Locales>,
    /// The acts that are known by number: the built-in ones and the project's own.
    pub index: Index,
    /// The registers in the order of their paths.
    pub registers: Vec<Loaded>,
    /// The project's own templates by their path under `templates/`.
    pub templates: BTreeMap<String, FileId>,
    /// The files of all registers, also of those that were left out.
    pub definitions: BTreeSet<FileId>,
    /// A hash-ready list of all inputs: path and text, in order of path.
    pub inputs: Vec<FileId>,
}

/// Reads all files of a project. Findings are about what is written, never about the law.
#[must_use]
pub fn assemble(files: Vec<RawFile>) -> (Project, Vec<Diagnostic>) {
    let mut sources = SourceMap::default();
    let mut findings = Vec::new();
    let mut ids: BTreeMap<String, FileId> = BTreeMap::new();
    let mut files = files;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    for file in files {
        if let Some(id) = add(&mut sources, &file, &mut findings) {
            ids.insert(file.path, id);
        }
    }
    let settings = match ids.get("seloste.toml").and_then(|id| sources.get(*id)) {
        Some(file) => {
            let (settings, more) = Settings::read(file);
            findings.extend(more);
            settings
        }
        None => Settings::default(),
    };
    let under = |prefix: &str| -> Vec<(String, FileId)> {
        ids.iter().filter_map(|(path, id)| Some((path.strip_prefix(prefix)?.to_owned(), *id))).collect()
    };
    // A file that says what the program says anyway is no override: this repository's own folder is one.
    let is_own = |(path, id): &(String, FileId)| {
        sources.get(*id).is_some_and(|it| crate::i18n::embedded_text(path) != Some(it.text.as_str()))
    };
    let own: Vec<(String, FileId)> = under("locales/").into_iter().filter(is_own).collect();
    let locales = if own.is_empty() {
        Locales::embedded()
    } else {
        let (locales, more) = Locales::new(&mut sources, &own);
        findings.extend(more);
        Arc::new(locales)
    };
    let languages = settings.language_list();
    let index = own::acts(&settings, &ids, &sources, &mut findings);
    let authorities = own::Authorities::read(&settings, &ids, &sources, &mut findings);
    let definitions = definitions(&ids, &settings);
    let mut loader = load::Loader::new(&sources, &definitions, &authorities);
    let registers = loader.load_all(&languages);
    findings.append(&mut loader.findings);
    findings.extend(verify::settings(&settings, &locales));
    findings.extend(verify::registers(&registers, &sources, &locales, &languages));
    let project = Project {
        inputs: ids.values().copied().collect(),
        templates: under("templates/").into_iter().collect(),
        definitions: registers.iter().map(|it| it.loaded.file).collect(),
        registers: registers.into_iter().map(|it| it.loaded).collect(),
        sources,
        settings,
        languages,
        locales,
        index,
    };
    (project, deduplicate(findings))
}

/// Adds a file to the map, or says why its bytes are no text.
fn add(sources: &mut SourceMap, file: &RawFile, findings: &mut Vec<Diagnostic>) -> Option<FileId> {
    let (problem, bytes) = match &file.content {
        Content::Bytes(bytes) => match limits::check_bytes(&file.path, bytes) {
            Ok(text) => return Some(sources.add(file.path.clone(), text)),
            Err(problem) => (problem, bytes.as_slice()),
        },
        Content::TooLarge(size) => (limits::too_large(&file.path, *size), [].as_slice()),
    };
    let ByteProblem { rule, message, help, offset, .. } = problem;
    // The readable part of the file is shown, with the mark where it ends.
    let readable = bytes.get(..offset).and_then(|it| std::str::from_utf8(it).ok()).unwrap_or_default();
    let id = sources.add(file.path.clone(), readable);
    findings.push(Diagnostic::error(rule, Span::new(id, readable.len(), readable.len()), message).help(help));
    None
}

/// The definition files: those under the registers' folder, or everywhere when there is no such folder.
fn definitions(ids: &BTreeMap<String, FileId>, settings: &Settings) -> BTreeMap<String, FileId> {
    let dir = format!("{}/", settings.registers_dir().trim_end_matches('/'));
    let is_definition = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let known = name.rsplit_once('.').is_some_and(|(_, it)| matches!(it, "yaml" | "yml" | "toml"));
        let authorities = settings.authorities.get().is_some_and(|it| it == path);
        known && !name.starts_with('.') && path != "seloste.toml" && !authorities
    };
    let in_dir: BTreeMap<String, FileId> = ids
        .iter()
        .filter_map(|(path, id)| Some((path.strip_prefix(&dir)?.to_owned(), *id)))
        .filter(|(path, _)| is_definition(path) && settings.authorities.get() != Some(&format!("{dir}{path}")))
        .collect();
    if !in_dir.is_empty() {
        return in_dir;
    }
    ids.iter()
        .filter(|(path, _)| is_definition(path) && !path.starts_with("locales/") && !path.starts_with("templates/"))
        .map(|(path, id)| (path.clone(), *id))
        .collect()
}

/// One finding for what several registers inherit from the same line.
#[must_use]
pub fn deduplicate(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let mut kept: Vec<Diagnostic> = Vec::new();
    for finding in findings {
        let key = (finding.rule, finding.span, finding.message.get(&Lang::en()), finding.language.clone());
        if seen.insert(key) {
            kept.push(finding);
        }
    }
    kept
}

/// The finding for a project without registers.
#[must_use]
pub fn empty_project() -> Message {
    Message::new(text! {
        fi: "rekistereitä ei löytynyt",
        sv: "inga register hittades",
        en: "no registers were found",
    })
}

impl Project {
    /// Leaves out the registers that do not stand under a path of the project: a folder or one file.
    pub fn keep_under(&mut self, part: &str) {
        let sources = &self.sources;
        self.registers.retain(|it| {
            let path = sources.get(it.file).map(|it| it.path.as_str()).unwrap_or_default();
            path == part || path.strip_prefix(part).is_some_and(|it| it.starts_with('/'))
        });
    }

    /// The findings that concern the registers that are left, or what they share.
    #[must_use]
    pub fn concerning(&self, findings: &[Diagnostic], only: &[String]) -> Vec<Diagnostic> {
        let chosen = |it: &&Loaded| only.is_empty() || only.contains(&it.id);
        let kept: BTreeSet<FileId> = self.registers.iter().filter(chosen).map(|it| it.file).collect();
        let concerns = |it: &&Diagnostic| kept.contains(&it.span.file) || !self.definitions.contains(&it.span.file);
        findings.iter().filter(concerns).cloned().collect()
    }
}
