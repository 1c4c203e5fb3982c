//! What all registers of a project share, read once, and where each of them stands: without it ten thousand registers
//! would have to be in memory before the first could be judged.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::load::{Loader, Reader, is_shared};
use super::own::{self, Authorities};
use super::settings::Settings;
use super::{Content, Facts, Project, deduplicate, together, verify};
use crate::diag::Diagnostic;
use crate::i18n::Locales;
use crate::model::register::Register;
use crate::source::{FileId, Limits, SourceMap, Span};
use crate::syntax::Node;
use crate::syntax::limits::{self, ByteProblem};

/// A project whose registers are still to be read, one by one and in any order.
pub struct Plan {
    /// What the registers share: a project without any.
    pub common: Project,
    /// What reading it found.
    pub findings: Vec<Diagnostic>,
    /// The definition files by their path under the registers' folder, shared ones with them.
    pub(super) definitions: BTreeMap<String, FileId>,
    /// The shared definitions.
    pub(super) nodes: BTreeMap<FileId, Node>,
    pub(super) authorities: Authorities,
    /// What stands before the paths of definitions.
    folder: String,
    /// The files of the registers, in the order of their paths.
    registers: Vec<(String, FileId)>,
}

/// One register of a project.
pub struct One {
    /// The project with this register alone; with none when its file holds no text.
    pub project: Project,
    /// What reading it found.
    pub findings: Vec<Diagnostic>,
    /// What all registers must know of each other.
    pub facts: Option<Facts>,
    /// The other registers that it inherits from.
    pub bases: Vec<FileId>,
}

impl Plan {
    /// Reads what registers share. `paths` names the files of the project; those that nothing needs are not read.
    ///
    /// # Errors
    /// That of the reader.
    pub fn of<E>(mut paths: Vec<String>, read: &Reader<'_, E>, limits: Limits) -> Result<Self, E> {
        paths.sort();
        paths.dedup();
        let mut ids: BTreeMap<String, FileId> = (0..).map(FileId).zip(paths).map(|(id, path)| (path, id)).collect();
        let mut shelf = Shelf { sources: SourceMap::within(limits), findings: Vec::new(), read };
        shelf.sources.reserve(ids.len());
        let settings = match ids.get("seloste.toml").copied() {
            Some(id) if shelf.take("seloste.toml", id)? => {
                let read = shelf.sources.get(id).map(Settings::read);
                read.map_or_else(Settings::default, |(settings, more)| {
                    shelf.findings.extend(more);
                    settings
                })
            }
            Some(_) | None => Settings::default(),
        };
        let (folder, definitions) = definitions(&ids, &settings);
        for named in [&settings.acts, &settings.authorities].into_iter().filter_map(|it| it.get()) {
            if own::is_inside(named) && !ids.contains_key(named) {
                shelf.fetch(named, &mut ids)?;
            }
        }
        let is_register = |path: &str| !is_shared(path);
        let registers: Vec<(String, FileId)> =
            definitions.iter().filter(|(path, _)| is_register(path)).map(|(path, id)| (path.clone(), *id)).collect();
        let shared: BTreeSet<FileId> =
            definitions.iter().filter(|(path, _)| !is_register(path)).map(|(_, id)| *id).collect();
        let is_named = |path: &String| [&settings.acts, &settings.authorities].iter().any(|it| it.get() == Some(path));
        let mut inputs: Vec<FileId> = Vec::new();
        let mut unreadable: Vec<String> = Vec::new();
        for (path, id) in &ids {
            let needed = path.starts_with("locales/") || path.starts_with("templates/") || shared.contains(id);
            if needed || is_named(path) {
                if shelf.take(path, *id)? {
                    inputs.push(*id);
                } else {
                    unreadable.push(path.clone());
                }
            } else if path == "seloste.toml" {
                inputs.push(*id);
            }
        }
        ids.retain(|path, _| !unreadable.contains(path));
        let Shelf { mut sources, mut findings, .. } = shelf;
        let locales = locales(&ids, &mut sources, &mut findings);
        let languages = settings.language_list();
        let index = own::acts(&settings, &ids, &sources, &mut findings);
        let authorities = Authorities::read(&settings, &ids, &sources, &mut findings);
        let mut nodes = BTreeMap::new();
        for id in shared {
            let Some(file) = sources.get(id) else { continue };
            let (node, more) = crate::syntax::parse(file);
            findings.extend(more);
            // What an agency file says is looked at also where every register overrides it.
            let (_, more) = crate::syntax::decode::<Register>(&authorities.fill(node.clone()));
            findings.extend(more);
            nodes.insert(id, node);
        }
        findings.extend(verify::settings(&settings, &locales));
        let common = Project {
            inputs,
            templates: Arc::new(under(&ids, "templates/").into_iter().collect()),
            definitions: BTreeSet::new(),
            registers: Vec::new(),
            sources,
            settings: Arc::new(settings),
            languages,
            locales,
            index: Arc::new(index),
        };
        Ok(Self { common, findings, definitions, nodes, authorities, folder, registers })
    }

    /// How many files of registers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.registers.len()
    }

    /// Whether there are no registers.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.registers.is_empty()
    }

    /// The path of a register's file in the project, and its number.
    #[must_use]
    pub fn place(&self, at: usize) -> Option<(String, FileId)> {
        self.registers.get(at).map(|(path, id)| (self.path(path), *id))
    }

    /// The path in the project of a definition.
    pub(super) fn path(&self, definition: &str) -> String {
        format!("{}{definition}", self.folder)
    }

    /// Reads one register.
    ///
    /// # Errors
    /// That of the reader.
    pub fn register<E>(&self, at: usize, read: &Reader<'_, E>) -> Result<One, E> {
        let mut project = self.common.clone();
        let Some((path, id)) = self.registers.get(at) else {
            return Ok(One { project, findings: Vec::new(), facts: None, bases: Vec::new() });
        };
        let mut loader = Loader::new(self, read);
        let marked = loader.load(path, *id)?;
        let bases = loader.bases_read(*id);
        let (sources, mut findings) = (loader.sources, loader.findings);
        project.sources = sources;
        let facts = marked.map(|marked| {
            findings.extend(verify::register(&marked, &project.sources, &project.locales, &project.languages));
            let facts = Facts::of(&marked.loaded);
            project.definitions.insert(*id);
            project.inputs.push(*id);
            project.registers.push(marked.loaded);
            facts
        });
        Ok(One { project, findings, facts, bases })
    }

    /// The project with all its registers.
    #[must_use]
    pub fn whole(self, registers: Vec<One>) -> (Project, Vec<Diagnostic>) {
        let Self { common: mut project, mut findings, .. } = self;
        let mut facts = Vec::new();
        for one in registers {
            facts.extend(one.facts);
            project.sources.extend(&one.project.sources);
            project.definitions.extend(&one.project.definitions);
            project.registers.extend(one.project.registers);
            findings.extend(one.findings);
        }
        project.inputs.extend(&project.definitions);
        let findings = together(&facts.iter().collect::<Vec<_>>(), findings);
        (project, deduplicate(findings))
    }
}

/// Files as they are taken from the reader.
struct Shelf<'a, E> {
    sources: SourceMap,
    findings: Vec<Diagnostic>,
    read: &'a Reader<'a, E>,
}

impl<E> Shelf<'_, E> {
    /// Reads a file; gives whether it is text.
    fn take(&mut self, path: &str, id: FileId) -> Result<bool, E> {
        if self.sources.get(id).is_some() {
            return Ok(true);
        }
        let content = (self.read)(path)?;
        Ok(content.is_some_and(|it| add(&mut self.sources, id, path, &it, &mut self.findings)))
    }

    /// Reads a file that was not listed, if it is there.
    fn fetch(&mut self, path: &str, ids: &mut BTreeMap<String, FileId>) -> Result<(), E> {
        if let Some(content) = (self.read)(path)? {
            // The number is given first and then filled.
            let id = self.sources.add(path, "");
            if add(&mut self.sources, id, path, &content, &mut self.findings) {
                ids.insert(path.to_owned(), id);
            }
        }
        Ok(())
    }
}

/// Puts a file into the map, or says why its bytes are no text.
pub(super) fn add(
    sources: &mut SourceMap,
    id: FileId,
    path: &str,
    content: &Content,
    findings: &mut Vec<Diagnostic>,
) -> bool {
    let (problem, bytes) = match content {
        Content::Bytes(bytes) => match limits::check_bytes(path, bytes, sources.limits().file_bytes) {
            Ok(text) => {
                sources.put(id, path, text);
                return true;
            }
            Err(problem) => (problem, bytes.as_slice()),
        },
        Content::TooLarge(size) => (limits::too_large(path, *size, sources.limits().file_bytes), [].as_slice()),
    };
    let ByteProblem { rule, message, help, offset, .. } = problem;
    // The readable part of the file is shown, with the mark where it ends.
    let readable = bytes.get(..offset).and_then(|it| std::str::from_utf8(it).ok()).unwrap_or_default();
    sources.put(id, path, readable);
    findings.push(Diagnostic::error(rule, Span::new(id, readable.len(), readable.len()), message).help(help));
    false
}

/// The files under a folder, by their path in it.
fn under(ids: &BTreeMap<String, FileId>, prefix: &str) -> Vec<(String, FileId)> {
    ids.iter().filter_map(|(path, id)| Some((path.strip_prefix(prefix)?.to_owned(), *id))).collect()
}

/// The embedded languages with the project's own over them.
fn locales(ids: &BTreeMap<String, FileId>, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) -> Arc<Locales> {
    // A file that says what the program says anyway is no override: this repository's own folder is one.
    let is_own = |(path, id): &(String, FileId)| {
        sources.get(*id).is_some_and(|it| crate::i18n::embedded_text(path) != Some(it.text.as_str()))
    };
    let own: Vec<(String, FileId)> = under(ids, "locales/").into_iter().filter(is_own).collect();
    if own.is_empty() {
        return Locales::embedded();
    }
    let (locales, more) = Locales::new(sources, &own);
    findings.extend(more);
    Arc::new(locales)
}

/// The definition files, by their path under the registers' folder, or everywhere when there is no such folder; and what
/// stands before those paths.
fn definitions(ids: &BTreeMap<String, FileId>, settings: &Settings) -> (String, BTreeMap<String, FileId>) {
    let dir = format!("{}/", settings.registers_dir().trim_end_matches('/'));
    let is_definition = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let known = name.rsplit_once('.').is_some_and(|(_, it)| matches!(it, "yaml" | "yml" | "toml"));
        let authorities = settings.authorities.get().is_some_and(|it| it == path);
        known && !name.starts_with('.') && path != "seloste.toml" && !authorities
    };
    let in_dir: BTreeMap<String, FileId> = under(ids, &dir)
        .into_iter()
        .filter(|(path, _)| is_definition(path) && settings.authorities.get() != Some(&format!("{dir}{path}")))
        .collect();
    if !in_dir.is_empty() {
        return (dir, in_dir);
    }
    let everywhere = ids
        .iter()
        .filter(|(path, _)| is_definition(path) && !path.starts_with("locales/") && !path.starts_with("templates/"))
        .map(|(path, id)| (path.clone(), *id));
    (String::new(), everywhere.collect())
}
