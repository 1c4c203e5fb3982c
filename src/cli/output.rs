//! The output folder: written whole beside the old one, and put in its place in one step. Without it a build that is
//! killed, or a full disk, would leave half a website.
//!
//! Beside the folder `dist` lies `.dist.seloste`, with a lock, the new folder while it grows, and what the next build
//! can use of this one. Files that are right already are linked, so that they keep their bytes and their times.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::disk::replaceable;
use super::reach;
use super::session::Session;
use super::words::Words;
use crate::compile::{Body, Kept};
use crate::site::{Entry, Sha};
use crate::text;

/// An output folder and what lies beside it.
pub(super) struct Workshop {
    target: PathBuf,
    folder: PathBuf,
    /// Held until the end: one build at a time writes a folder.
    _lock: File,
    /// What the last build left.
    pub(super) kept: Kept,
    /// When the last build ended, by the clock of the disk.
    since: Option<SystemTime>,
}

/// The new folder while it grows.
pub(super) struct Growing<'a> {
    workshop: &'a Workshop,
    new: PathBuf,
    /// The folders that were made.
    made: Mutex<BTreeSet<PathBuf>>,
    /// How many files are not those of the last build.
    fresh: AtomicUsize,
    /// The hashes of the last build, by path.
    before: std::collections::BTreeMap<&'a str, &'a Entry>,
    /// Whether the folder is no longer this one's to remove.
    published: bool,
}

impl Workshop {
    /// Opens the folder beside an output, and waits while another build has it.
    pub(super) fn open(target: &Path, session: &Session) -> Result<Self> {
        let words = &session.words;
        let target = replaceable(target, words)?;
        let parent = parent(&target);
        fs::create_dir_all(&parent).with_context(|| words.cannot_write(&parent))?;
        let name = target.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = parent.join(format!(".{name}.seloste"));
        expect_kind(&folder, fs::Metadata::is_dir, words)?;
        for it in ["new", "old"] {
            expect_kind(&folder.join(it), fs::Metadata::is_dir, words)?;
        }
        for it in [".gitignore", "lock", "ready", "state", "state.new"] {
            expect_kind(&folder.join(it), fs::Metadata::is_file, words)?;
        }
        fs::create_dir_all(&folder).with_context(|| words.cannot_write(&folder))?;
        let ignored = folder.join(".gitignore");
        if !ignored.exists() {
            fs::write(&ignored, "*\n").with_context(|| words.cannot_write(&ignored))?;
        }
        let path = folder.join("lock");
        let lock = File::options().create(true).truncate(false).write(true).open(&path);
        let lock = lock.with_context(|| words.cannot_write(&path))?;
        if lock.try_lock().is_err() {
            let text = text! {
                fi: "toinen koonti kirjoittaa samaan kansioon; odotetaan: {value}",
                sv: "en annan körning skriver till samma mapp; väntar: {value}",
                en: "another build is writing this folder; waiting: {value}",
            };
            session.say(&words.with(text, super::disk::seen(&target).display().to_string()));
            lock.lock().with_context(|| words.cannot_write(&path))?;
        }
        let mut workshop = Self { target, folder, _lock: lock, kept: Kept::default(), since: None };
        workshop.recover().with_context(|| words.cannot_write(&workshop.folder))?;
        // Refused again: another build may have written meanwhile.
        replaceable(&workshop.target, words)?;
        workshop.remember();
        Ok(workshop)
    }

    fn new_folder(&self) -> PathBuf {
        self.folder.join("new")
    }

    fn old_folder(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Stands while two whole folders change places.
    fn mark(&self) -> PathBuf {
        self.folder.join("ready")
    }

    /// Ends what a build that was killed has begun.
    fn recover(&self) -> io::Result<()> {
        let (new, old) = (self.new_folder(), self.old_folder());
        if old.exists() {
            if self.target.exists() {
                retire(&old, &self.target)?;
            } else {
                fs::rename(&old, &self.target)?;
            }
        }
        if new.exists() {
            // With the mark it may be the old folder, with files that are not ours.
            if self.mark().exists() && self.target.exists() {
                retire(&new, &self.target)?;
            } else {
                fs::remove_dir_all(&new)?;
            }
        }
        if self.mark().exists() { fs::remove_file(self.mark()) } else { Ok(()) }
    }

    /// Reads what the last build left.
    fn remember(&mut self) {
        let path = self.folder.join("state");
        let Ok(file) = File::open(&path) else { return };
        self.since = file.metadata().ok().and_then(|it| changed(&it));
        self.kept = Kept::read(io::BufReader::with_capacity(1 << 16, file));
    }

    /// Whether a file of the last build is still as it was written: not touched since, or else with the same bytes.
    pub(super) fn intact(&self, entry: &Entry) -> bool {
        let path = self.target.join(&*entry.path);
        let Ok(meta) = fs::symlink_metadata(&path) else { return false };
        if !meta.is_file() || meta.len() != entry.bytes {
            return false;
        }
        let untouched = self.since.zip(changed(&meta)).is_some_and(|(since, changed)| changed <= since);
        untouched || fs::read(&path).is_ok_and(|it| Sha::of(&it) == entry.sha256)
    }

    /// Begins a new folder. The target stays as it is until [`Growing::publish`].
    pub(super) fn grow(&self, session: &Session) -> Result<Growing<'_>> {
        let new = self.new_folder();
        fs::create_dir(&new).with_context(|| session.words.cannot_write(&new))?;
        let before = self.kept.files().map(|it| (&*it.path, it)).collect();
        let (made, fresh) = (Mutex::default(), AtomicUsize::new(0));
        Ok(Growing { workshop: self, new, made, fresh, before, published: false })
    }

    /// Writes down what the next build can use; whole or not at all.
    fn note(&self, kept: &Kept) -> io::Result<()> {
        let path = self.folder.join("state.new");
        let mut file = io::BufWriter::new(File::create(&path)?);
        for line in kept.lines() {
            writeln!(file, "{line}")?;
        }
        file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        fs::rename(path, self.folder.join("state"))
    }
}

impl Growing<'_> {
    /// Takes one file.
    pub(super) fn put(&self, entry: &Entry, body: Body<'_>) -> io::Result<()> {
        let new = self.new.join(&*entry.path);
        self.make_folder(&new)?;
        let same = || self.before.get(&*entry.path).is_some_and(|it| *it == entry) && self.workshop.intact(entry);
        if matches!(body, Body::Kept) || same() {
            return link(&self.workshop.target.join(&*entry.path), &new);
        }
        self.fresh.fetch_add(1, Ordering::Relaxed);
        // A file that was linked earlier in this build is the old one by another name, and must not change.
        make_room(&new)?;
        match body {
            Body::Kept => Ok(()),
            Body::Bytes(bytes) => fs::write(new, bytes),
            Body::Written(write) => write(&mut File::create(new)?),
        }
    }

    fn make_folder(&self, file: &Path) -> io::Result<()> {
        let Some(folder) = file.parent() else { return Ok(()) };
        let Ok(mut made) = self.made.lock() else { return Ok(()) };
        if !made.contains(folder) {
            fs::create_dir_all(folder)?;
            made.insert(folder.to_path_buf());
        }
        Ok(())
    }

    /// Puts the new folder in the place of the old one, unless they are the same.
    pub(super) fn publish(mut self, kept: &Kept, session: &Session) -> Result<()> {
        let words = &session.words;
        let Workshop { target, .. } = self.workshop;
        let same = self.fresh.load(Ordering::Relaxed) == 0 && self.before.len() == kept.files().count();
        if !same {
            self.carry_foreign(session)?;
            flush(&self.new).with_context(|| words.cannot_write(target))?;
            let mark = self.workshop.mark();
            File::create(&mark).with_context(|| words.cannot_write(&mark))?;
            // From here the folder may be the old one, with files that are not ours: only `recover` knows what to do.
            self.published = true;
            self.swap().with_context(|| words.cannot_write(target))?;
            fs::remove_file(&mark).with_context(|| words.cannot_write(&mark))?;
        }
        self.workshop.note(kept).with_context(|| words.cannot_write(&self.workshop.folder))
    }

    /// Takes along what somebody else put into the old folder.
    fn carry_foreign(&self, session: &Session) -> Result<()> {
        let (words, target) = (&session.words, &self.workshop.target);
        if !target.exists() {
            return Ok(());
        }
        let ours = ours(target);
        let mut found = Vec::new();
        foreign(target, Path::new(""), &ours, &mut found).with_context(|| words.cannot_read(target))?;
        for path in found {
            let (old, new) = (target.join(&path), self.new.join(&path));
            if fs::symlink_metadata(&new).is_ok() {
                anyhow::bail!(words.in_the_way(&old));
            }
            self.make_folder(&new).with_context(|| words.cannot_write(&new))?;
            link(&old, &new).with_context(|| words.cannot_write(&new))?;
        }
        Ok(())
    }

    fn swap(&self) -> io::Result<()> {
        let (target, new) = (&self.workshop.target, &self.new);
        if !target.exists() {
            return fs::rename(new, target).and_then(|()| flush(&parent(target)));
        }
        if exchange(new, target).is_ok() {
            flush(&parent(target))?;
            return retire(new, target);
        }
        // Without an exchange in one step: aside, in, and back again when the second step fails.
        let old = self.workshop.old_folder();
        fs::rename(target, &old)?;
        if let Err(error) = fs::rename(new, target) {
            fs::rename(&old, target)?;
            return Err(error);
        }
        retire(&old, target)
    }
}

impl Drop for Growing<'_> {
    fn drop(&mut self) {
        if !self.published {
            // What cannot be removed now is removed by the next build.
            drop(fs::remove_dir_all(&self.new));
        }
    }
}

/// Refuses what is not of the kind that we make there: a pipe would never end, and a link may lead to what is not ours.
fn expect_kind(path: &Path, expected: fn(&fs::Metadata) -> bool, words: &Words) -> Result<()> {
    match fs::symlink_metadata(path) {
        Ok(it) if !expected(&it) => anyhow::bail!(words.in_the_way(path)),
        Ok(_) | Err(_) => Ok(()),
    }
}

fn parent(target: &Path) -> PathBuf {
    match target.parent() {
        Some(it) if !it.as_os_str().is_empty() => it.to_path_buf(),
        Some(_) | None => PathBuf::from("."),
    }
}

#[derive(Deserialize)]
struct Manifest {
    files: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
}

/// The files that the manifest of a folder says we wrote, and the manifest itself.
fn ours(folder: &Path) -> BTreeSet<PathBuf> {
    let file = reach::open(&folder.join("manifest.json")).ok().map(io::BufReader::new);
    let manifest: Option<Manifest> = file.and_then(|it| serde_json::from_reader(it).ok());
    let listed = manifest.map(|it| it.files).unwrap_or_default();
    let paths = listed.into_iter().map(|it| PathBuf::from(it.path));
    paths.chain([PathBuf::from("manifest.json")]).collect()
}

/// All in a folder that is not ours: files and links, each by its path in the folder.
fn foreign(root: &Path, within: &Path, ours: &BTreeSet<PathBuf>, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(within))? {
        let entry = entry?;
        let path = within.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            foreign(root, &path, ours, found)?;
        } else if !ours.contains(&path) {
            found.push(path);
        }
    }
    Ok(())
}

/// Removes a folder that another has replaced. What is not ours and was not taken along moves over.
fn retire(old: &Path, target: &Path) -> io::Result<()> {
    let mut found = Vec::new();
    foreign(old, Path::new(""), &ours(old), &mut found)?;
    for path in found {
        let new = target.join(&path);
        if fs::symlink_metadata(&new).is_err() {
            if let Some(folder) = new.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::rename(old.join(&path), new)?;
        }
    }
    fs::remove_dir_all(old)
}

/// Takes away what was put at a path earlier in the same build.
fn make_room(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// The same file under a second name; a copy with the same time where there are no such names.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    make_room(to)?;
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    let mut source = File::open(from)?;
    let meta = source.metadata()?;
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    fs::write(to, bytes)?;
    let copy = File::options().write(true).open(to)?;
    copy.set_permissions(meta.permissions())?;
    meta.modified().map_or(Ok(()), |it| copy.set_modified(it))
}

/// When a file was last changed in any way, by the clock of the disk.
#[cfg(unix)]
fn changed(meta: &fs::Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt as _;
    let seconds = std::time::Duration::from_secs(u64::try_from(meta.ctime()).ok()?);
    let rest = std::time::Duration::from_nanos(u64::try_from(meta.ctime_nsec()).ok()?);
    SystemTime::UNIX_EPOCH.checked_add(seconds + rest)
}

#[cfg(not(unix))]
fn changed(meta: &fs::Metadata) -> Option<SystemTime> {
    meta.modified().ok()
}

#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(Into::into)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Has the disk write what it was given, before the new takes the place of the old.
#[cfg(target_os = "linux")]
fn flush(folder: &Path) -> io::Result<()> {
    rustix::fs::syncfs(File::open(folder)?).map_err(Into::into)
}

#[cfg(not(target_os = "linux"))]
fn flush(_: &Path) -> io::Result<()> {
    Ok(())
}
