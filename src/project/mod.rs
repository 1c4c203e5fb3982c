//! From a set of named texts to registers ready to be checked and lowered: settings, inheritance, references.
//!
//! Pure: the texts come from `cli`, or from a test.

pub mod load;
mod names;
pub mod own;
mod plan;
pub mod settings;
mod together;
pub mod verify;
mod whence;

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::Arc;

use crate::diag::{Diagnostic, Message};
use crate::i18n::Locales;
use crate::lang::Lang;
use crate::law::statute::Index;
use crate::model::register::Register;
use crate::source::{FileId, Limits, SourceMap};
use crate::syntax::Node;
use crate::text;

pub use self::load::Reader;
pub use self::plan::{One, Plan};
pub use self::together::{Facts, together};
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
    /// Its id: what `register:` says, or the file's stem; a name with a number where that is no name for a file.
    pub id: String,
    /// The file it stands in.
    pub file: FileId,
    /// The folder of that file under the registers' folder; empty for the top.
    pub folder: String,
    /// The definition with what it inherits, as it stands in the files.
    pub node: Node,
    /// The register with inherited facts; boxed, for it is large and handed on from step to step.
    pub register: Box<Register>,
    /// The languages of its notice.
    pub languages: Vec<Lang>,
}

/// A project ready to be compiled: all registers of it, or one of them with what it shares with the others.
#[derive(Clone)]
pub struct Project {
    /// All files, or those that the one register needs.
    pub sources: SourceMap,
    /// What `seloste.toml` says.
    pub settings: Arc<Settings>,
    /// The languages of the project.
    pub languages: Vec<Lang>,
    /// The languages that can be written.
    pub locales: Arc<Locales>,
    /// The acts that are known by number: the built-in ones and the project's own.
    pub index: Arc<Index>,
    /// The registers in the order of their paths.
    pub registers: Vec<Loaded>,
    /// The project's own templates by their path under `templates/`.
    pub templates: Arc<BTreeMap<String, FileId>>,
    /// The files of all registers, also of those that were left out.
    pub definitions: BTreeSet<FileId>,
    /// The files that the output is made of.
    pub inputs: Vec<FileId>,
}

/// Reads all files of a project. Findings are about what is written, never about the law.
#[must_use]
pub fn assemble(files: Vec<RawFile>) -> (Project, Vec<Diagnostic>) {
    assemble_within(files, Limits::DEFAULT)
}

/// Reads all files of a project, of which each may hold so much at most.
#[must_use]
pub fn assemble_within(files: Vec<RawFile>, limits: Limits) -> (Project, Vec<Diagnostic>) {
    let files: BTreeMap<String, Content> = files.into_iter().map(|it| (it.path, it.content)).collect();
    let read = |path: &str| -> Result<Option<Content>, Infallible> { Ok(files.get(path).cloned()) };
    let Ok(plan) = Plan::of(files.keys().cloned().collect(), &read, limits);
    let registers = (0..plan.len()).map(|at| {
        let Ok(one) = plan.register(at, &read);
        one
    });
    let registers = registers.collect();
    plan.whole(registers)
}

/// Whether a path is the one that was asked for or lies under it; every path, when none was.
#[must_use]
pub fn is_under(path: &str, part: Option<&str>) -> bool {
    part.is_none_or(|part| path == part || path.strip_prefix(part).is_some_and(|it| it.starts_with('/')))
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
            is_under(path, Some(part))
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
