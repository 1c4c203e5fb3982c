//! What the tests share: without it each would read projects and pages in its own way, and some of them wrongly.

pub(crate) mod docx;
pub(crate) mod dom;
pub(crate) mod fold;
pub(crate) mod html;
pub(crate) mod mutate;
pub(crate) mod scan;
pub(crate) mod targets;
pub(crate) mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use jiff::civil;
use seloste::check::{self, Checked, Levels};
use seloste::compile::{self, Options, Output, Stop};
use seloste::diag::Diagnostic;
use seloste::doc::Doc;
use seloste::lang::Lang;
use seloste::law::statute::Index;
use seloste::lower;
use seloste::model::register::Register;
use seloste::model::value::Date;
use seloste::project::{self, Content, Loaded, Project, RawFile};
use seloste::site;
use seloste::source::Limits;

/// The day on which everything in these tests is judged.
pub(crate) const TODAY: Date = Date(civil::date(2026, 11, 20));

/// The formats that are documents: all that this build knows.
pub(crate) fn formats() -> Vec<String> {
    seloste::render::FORMATS.iter().map(|it| it.name.to_owned()).chain(["json".to_owned()]).collect()
}

/// The repository.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The folders with a `seloste.toml`: the repository's own project and the examples.
pub(crate) fn projects() -> Vec<PathBuf> {
    let root = repository();
    let mut found = vec![root.clone()];
    let examples = fs::read_dir(root.join("examples")).unwrap();
    found.extend(examples.map(|it| it.unwrap().path()).filter(|it| it.join("seloste.toml").is_file()));
    found.sort();
    assert!(found.len() >= 5, "the examples are missing: {found:?}");
    found
}

/// A folder's name for messages.
pub(crate) fn label(dir: &Path) -> String {
    let relative = dir.strip_prefix(repository()).unwrap_or(dir).display().to_string();
    if relative.is_empty() { ".".to_owned() } else { relative }
}

/// The files of a project as `cli` reads them: definitions, settings, locales, templates.
pub(crate) fn read(dir: &Path) -> Vec<RawFile> {
    let mut files = Vec::new();
    for part in ["seloste.toml", "registers", "locales", "templates"] {
        walk(dir, &dir.join(part), &mut files);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn walk(root: &Path, path: &Path, files: &mut Vec<RawFile>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            walk(root, &entry.unwrap().path(), files);
        }
        return;
    }
    let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
    let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
    let template = name.starts_with("templates/");
    let wanted = if template {
        name.starts_with("templates/html/")
    } else {
        matches!(extension, "yaml" | "yml" | "toml" | "ftl")
    };
    if path.is_file() && wanted {
        files.push(RawFile { content: Content::Bytes(bytes(path)), path: name });
    }
}

/// The bytes of a file.
#[expect(clippy::disallowed_methods, reason = "the tests read the registers from the disk, as cli does")]
pub(crate) fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|it| panic!("{}: {it}", path.display()))
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> String {
    String::from_utf8(bytes(path)).unwrap_or_else(|it| panic!("{}: {it}", path.display()))
}

/// A project from texts in place.
pub(crate) fn project(files: &[(&str, &str)]) -> (Project, Vec<Diagnostic>) {
    project::assemble(raw(files))
}

/// Texts in place as files.
pub(crate) fn raw(files: &[(&str, &str)]) -> Vec<RawFile> {
    let raw = |(path, text): &(&str, &str)| RawFile {
        path: (*path).to_owned(),
        content: Content::Bytes(text.as_bytes().to_vec()),
    };
    files.iter().map(raw).collect()
}

/// A project of the disk that has to be without findings.
pub(crate) fn open(dir: &Path) -> Project {
    let (project, findings) = project::assemble(read(dir));
    assert!(findings.is_empty(), "{}: {}", label(dir), show(&project, &findings));
    project
}

/// Findings as lines: place, rule, message in English.
pub(crate) fn show(project: &Project, findings: &[Diagnostic]) -> String {
    let line = |it: &Diagnostic| {
        let (path, at) =
            project.sources.locate(it.span).unwrap_or(("?", seloste::source::Position { line: 0, column: 0 }));
        format!("{path}:{}:{}: {}: {}\n", at.line, at.column, it.rule, it.message.get(&Lang::en()))
    };
    findings.iter().map(line).collect()
}

/// What is built: every format, every language.
pub(crate) fn options(formats: &[&str]) -> Options {
    Options {
        formats: formats.iter().map(|it| (*it).to_owned()).collect(),
        languages: Vec::new(),
        only: Vec::new(),
        as_of: TODAY,
        draft: false,
        heading_level: 2,
    }
}

/// The whole output by path.
pub(crate) fn build(files: &[RawFile], options: &Options) -> BTreeMap<String, Vec<u8>> {
    let written = Mutex::new(BTreeMap::new());
    let sink = |output: Output| -> Result<(), String> {
        let path = output.path.clone();
        match written.lock().unwrap().insert(output.path, output.bytes) {
            Some(_) => Err(format!("{path} is written twice")),
            None => Ok(()),
        }
    };
    match compile::build(files.to_vec(), Limits::DEFAULT, options, &sink).map(|it| it.files) {
        Ok(Ok(count)) => {
            let written = written.into_inner().unwrap();
            assert_eq!(count, written.len(), "the count of files");
            written
        }
        Ok(Err(Stop::Findings(findings))) => {
            panic!("{}", show(&project::assemble(files.to_vec()).0, &findings))
        }
        Ok(Err(Stop::Sink(error))) | Err(error) => panic!("{error}"),
    }
}

/// Lowers registers of one project without building it.
pub(crate) struct Lowering<'a> {
    project: &'a Project,
    index: Index,
    profile: lower::Profile,
    names: BTreeMap<String, lower::Neighbour>,
    levels: Levels,
}

impl<'a> Lowering<'a> {
    /// For the registers of a project, or variants of them.
    pub(crate) fn of(project: &'a Project) -> Self {
        Self {
            project,
            index: Index::embedded(),
            profile: project.settings.order(),
            names: site::names(project),
            levels: Levels::new(project.settings.strictness()),
        }
    }

    /// A notice in one language.
    pub(crate) fn doc(&self, loaded: &Loaded, register: &Register, lang: &Lang, draft: bool) -> Doc {
        let locale = self.project.locales.get(lang).unwrap_or_else(|| panic!("no locale {lang}"));
        let context = lower::Context {
            locale,
            locales: &self.project.locales,
            index: &self.index,
            profile: &self.profile,
            as_of: TODAY.0,
            draft,
            languages: &loaded.languages,
            path: &loaded.id,
            registers: &self.names,
        };
        lower::notice(&lower::Derived::of(register), &context)
    }

    /// What the rules say.
    pub(crate) fn check(&self, loaded: &Loaded, register: &Register) -> Checked {
        let context = check::Context {
            sources: &self.project.sources,
            index: &self.index,
            vocabulary: self.project.locales.vocabulary(),
            languages: &loaded.languages,
            as_of: TODAY,
            library: &check::Library::default(),
            levels: &self.levels,
            main_file: loaded.file,
            record: false,
        };
        check::run(register, &context)
    }
}

/// The folder's notices as documents: id, language, document.
pub(crate) fn docs(project: &Project) -> Vec<(String, Lang, Doc)> {
    let lowering = Lowering::of(project);
    let mut all = Vec::new();
    for loaded in &project.registers {
        for lang in &loaded.languages {
            all.push((loaded.id.clone(), lang.clone(), lowering.doc(loaded, &loaded.register, lang, false)));
        }
    }
    all
}
