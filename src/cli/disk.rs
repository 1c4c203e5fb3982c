//! The hand on the disk: finds a project and its files, reads them, mends them.

use std::cell::Cell;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::project::Content;
use crate::source::Limits;

use super::reach::{self, Reach};
use super::words::Words;

/// Where a project is and which part of it was asked for.
#[derive(Debug)]
pub(super) struct Root {
    /// The project's folder.
    pub(super) dir: PathBuf,
    /// The path from the current folder to it, to put before paths in reports; empty for the current folder.
    pub(super) prefix: String,
    /// Only definitions under this path of the project.
    pub(super) part: Option<String>,
    /// Whether only the folder itself is read, not those in it: somebody named one file in a folder that is no project.
    shallow: bool,
}

/// Finds the project that an argument means: the folder with `seloste.toml` at or above it; else the topmost
/// folder with shared facts (`_agency.yaml`), for a register without what it inherits is another register; else the
/// folder itself.
pub(super) fn find(argument: Option<&Path>, words: &Words) -> Result<Root> {
    let given = argument.unwrap_or(Path::new("."));
    let meta = fs::metadata(given).with_context(|| words.cannot_read(given))?;
    let full = given.canonicalize().with_context(|| words.cannot_read(given))?;
    let folder = if meta.is_dir() { full.as_path() } else { full.parent().unwrap_or(&full) };
    let project = folder.ancestors().find(|it| it.join("seloste.toml").is_file());
    let shared = || folder.ancestors().filter(|it| has_shared(it)).last();
    let known = project.or_else(shared);
    let dir = known.unwrap_or(folder).to_path_buf();
    let inside = full.strip_prefix(&dir).ok().map(slashed).filter(|it| !it.is_empty());
    Ok(Root { prefix: prefix(&dir), dir, part: inside, shallow: known.is_none() && !meta.is_dir() })
}

/// Whether a folder has a file of shared facts.
fn has_shared(dir: &Path) -> bool {
    ["_agency.yaml", "_agency.yml", "_agency.toml"].iter().any(|it| dir.join(it).is_file())
}

/// A path as seen from the current folder, for messages: `dist`, `../dist`.
pub(super) fn seen(path: &Path) -> PathBuf {
    if path.is_relative() {
        let bare = path.strip_prefix(".").ok().filter(|it| !it.as_os_str().is_empty());
        return bare.unwrap_or(path).to_path_buf();
    }
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return path.to_path_buf() };
    let way = prefix(parent);
    // From a folder far away the whole path is easier to read than a ladder.
    if way.starts_with("../../") { path.to_path_buf() } else { PathBuf::from(way).join(name) }
}

/// The way from the current folder to another, with a final slash.
fn prefix(dir: &Path) -> String {
    let Some(here) = std::env::current_dir().ok().and_then(|it| it.canonicalize().ok()) else { return String::new() };
    let up = here.ancestors().take_while(|it| !dir.starts_with(it)).count();
    let common = here.ancestors().nth(up).unwrap_or(&here);
    let down = dir.strip_prefix(common).map(slashed).unwrap_or_default();
    let mut way = "../".repeat(up);
    way.push_str(&down);
    if !way.is_empty() && !way.ends_with('/') {
        way.push('/');
    }
    way
}

/// A relative path with `/` between its parts.
fn slashed(path: &Path) -> String {
    let parts = path.components().filter_map(|it| match it {
        Component::Normal(part) => Some(part.to_string_lossy().into_owned()),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => None,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// Finds every file of a project that can matter: definitions, `seloste.toml`, `locales/`, `templates/`.
pub(super) fn list(root: &Root, out: &Path, limits: Limits, words: &Words) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let skipped = out.canonicalize().ok();
    let reach = Reach { root: &root.dir, limits, words };
    let walk = Walk { reach, skipped: skipped.as_deref(), shallow: root.shallow, bytes: Cell::new(0) };
    walk.folder(&root.dir, &mut files)?;
    files.sort();
    Ok(files)
}

/// Reads one file of a project; nothing when there is no such file.
pub(super) fn read(root: &Root, path: &str, limits: Limits, words: &Words) -> Result<Option<Content>> {
    let full = root.dir.join(path);
    if !full.exists() {
        return Ok(None);
    }
    Reach { root: &root.dir, limits, words }.content(&full)
}

/// One walk through the folders of a project.
struct Walk<'a> {
    reach: Reach<'a>,
    skipped: Option<&'a Path>,
    shallow: bool,
    /// How much there is to read so far.
    bytes: Cell<usize>,
}

impl Walk<'_> {
    fn folder(&self, dir: &Path, acc: &mut Vec<String>) -> Result<()> {
        let entries = fs::read_dir(dir).with_context(|| self.reach.words.cannot_read(dir))?;
        let mut entries = entries.collect::<io::Result<Vec<_>>>().with_context(|| self.reach.words.cannot_read(dir))?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            // Links are followed as files, never as folders: a circle of links must not hang a build.
            let kind = entry.file_type().with_context(|| self.reach.words.cannot_read(&path))?;
            if kind.is_dir() {
                if !self.shallow && !self.is_foreign(&path, &entry.file_name().to_string_lossy()) {
                    self.folder(&path, acc)?;
                }
                continue;
            }
            let way = path.strip_prefix(self.reach.root).unwrap_or(&path);
            let relative = slashed(way);
            if wanted(&relative) {
                // What is read later is found by its path as text: the file would be left out without a word.
                if way.to_str().is_none() {
                    anyhow::bail!(self.reach.words.name_not_utf_8(&path));
                }
                let size = fs::metadata(&path).with_context(|| self.reach.words.cannot_read(&path))?.len();
                self.bytes.set(self.bytes.get().saturating_add(usize::try_from(size).unwrap_or(usize::MAX)));
                acc.push(relative);
                self.reach.count(acc.len(), self.bytes.get())?;
            }
        }
        Ok(())
    }

    /// Whether a folder is not of this project: hidden, another project, a tool's, or the output.
    fn is_foreign(&self, path: &Path, name: &str) -> bool {
        name.starts_with('.')
            || matches!(name, "target" | "node_modules")
            || path.join("seloste.toml").is_file()
            || path.join("Cargo.toml").is_file()
            || self.skipped.is_some_and(|it| path.canonicalize().is_ok_and(|path| path == it))
    }
}

/// What tells this program from another one, of another version or another build.
pub(super) fn program() -> String {
    let meta = std::env::current_exe().and_then(fs::metadata).ok();
    let built = meta.and_then(|it| Some((it.len(), it.modified().ok()?)));
    format!("{} {built:?}", env!("CARGO_PKG_VERSION"))
}

/// Whether a file can matter to a project.
pub(super) fn wanted(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map(|(_, it)| it);
    let is_text = matches!(extension, Some("yaml" | "yml" | "toml" | "ftl" | "html" | "css" | "svg" | "xml" | "txt"));
    if path.starts_with("locales/") || path.starts_with("templates/html/") {
        return is_text && !name.starts_with('.');
    }
    if path.starts_with("templates/") {
        return false;
    }
    matches!(extension, Some("yaml" | "yml" | "toml")) && !name.starts_with('.')
}

/// Puts a new text in the place of the one that was read, whole or not at all. Refused when the file has changed since.
pub(super) fn replace(path: &Path, read: &str, new: &str, words: &Words) -> Result<()> {
    // A link stays a link: what it leads to is written.
    let path = path.canonicalize().with_context(|| words.cannot_write(path))?;
    let path = path.as_path();
    let found = fs::read(path).with_context(|| words.cannot_read(path))?;
    if found != read.as_bytes() {
        anyhow::bail!(words.changed_meanwhile(path));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file =
        tempfile::Builder::new().prefix(".seloste-").tempfile_in(folder).with_context(|| words.cannot_write(path))?;
    let permissions = fs::metadata(path).with_context(|| words.cannot_read(path))?.permissions();
    file.write_all(new.as_bytes())
        .and_then(|()| file.as_file().sync_all())
        .and_then(|()| file.as_file().set_permissions(permissions))
        .with_context(|| words.cannot_write(path))?;
    file.persist(path).with_context(|| words.cannot_write(path))?;
    Ok(())
}

/// Where an output really goes; refused when something is there that must not be replaced.
pub(super) fn replaceable(target: &Path, words: &Words) -> Result<PathBuf> {
    let real = match fs::symlink_metadata(target) {
        Ok(_) => target.canonicalize().with_context(|| words.cannot_write(target))?,
        Err(_) => target.to_path_buf(),
    };
    ours(&real, words)?;
    Ok(real)
}

/// Refuses to replace a folder that holds something else than an earlier output.
fn ours(target: &Path, words: &Words) -> Result<()> {
    let Ok(meta) = fs::metadata(target) else { return Ok(()) };
    if !meta.is_dir() {
        anyhow::bail!(words.not_a_folder(target));
    }
    let mut entries = fs::read_dir(target).with_context(|| words.cannot_write(target))?;
    if entries.next().is_none() {
        return Ok(());
    }
    // Who made it stands at its beginning.
    let mut manifest = Vec::new();
    if let Ok(file) = reach::open(&target.join("manifest.json")) {
        drop(file.take(1_000).read_to_end(&mut manifest));
    }
    let manifest = String::from_utf8_lossy(&manifest);
    // A repository lives in its folder: to replace the folder would lose its history.
    if manifest.contains("\"generator\": \"seloste\"") && !target.join(".git").exists() {
        return Ok(());
    }
    anyhow::bail!(words.not_ours(target))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_seen_from_here_and_never_empty() {
        for (path, expected) in [("dist", "dist"), ("./dist", "dist"), (".", "."), ("./", "./"), ("../dist", "../dist")]
        {
            assert_eq!(seen(Path::new(path)), Path::new(expected), "{path}");
            assert!(!seen(Path::new(path)).as_os_str().is_empty(), "{path}");
        }
    }
}
