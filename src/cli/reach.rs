//! What a project may reach on the disk: its own folder and nothing else. Without it whoever proposes a change could
//! have a build server read its own files into a page.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::words::Words;
use crate::project::Content;
use crate::source::Limits;
use crate::text;

/// How far a project reaches.
pub(super) struct Reach<'a> {
    /// The project's folder, without links in it.
    pub(super) root: &'a Path,
    /// What is read at most.
    pub(super) limits: Limits,
    /// What is said when something is not read.
    pub(super) words: &'a Words,
}

impl Reach<'_> {
    /// What is in a file; nothing when it is a link to a folder.
    ///
    /// # Errors
    /// It is no file, a link out of the project, or cannot be read.
    pub(super) fn content(&self, path: &Path) -> Result<Option<Content>> {
        // Asked before the file is opened: to open some devices does something.
        let meta = fs::metadata(path).with_context(|| self.words.cannot_read(path))?;
        if meta.is_dir() {
            return Ok(None);
        }
        if !meta.is_file() {
            bail!(self.words.not_a_file(path));
        }
        let real = path.canonicalize().with_context(|| self.words.cannot_read(path))?;
        if !real.starts_with(self.root) {
            bail!(self.words.leads_out(path));
        }
        let limit = self.limits.file_bytes as u64;
        if meta.len() > limit {
            return Ok(Some(Content::TooLarge(meta.len())));
        }
        let file = open(&real).with_context(|| self.words.cannot_read(path))?;
        // A file may grow while it is read: one byte more than the limit tells.
        let mut bytes = Vec::new();
        file.take(limit + 1).read_to_end(&mut bytes).with_context(|| self.words.cannot_read(path))?;
        let size = bytes.len() as u64;
        Ok(Some(if size > limit { Content::TooLarge(size) } else { Content::Bytes(bytes) }))
    }

    /// Whether a folder that is to be written, or the part of its path that exists, lies in the project.
    ///
    /// # Errors
    /// It leads out by a link.
    pub(super) fn holds_folder(&self, path: &Path) -> Result<()> {
        let existing = path.ancestors().find(|it| fs::symlink_metadata(it).is_ok());
        let real = existing.and_then(|it| it.canonicalize().ok());
        if real.is_some_and(|it| it.starts_with(self.root)) {
            return Ok(());
        }
        bail!(self.words.output_leads_out(path))
    }

    /// Refuses a project with more files or more bytes than the limits allow, before memory runs out.
    ///
    /// # Errors
    /// There are too many.
    pub(super) fn count(&self, files: usize, bytes: usize) -> Result<()> {
        if files > self.limits.files {
            bail!(self.words.too_many_files(self.limits.files));
        }
        if bytes > self.limits.total_bytes {
            bail!(self.words.too_many_bytes(self.limits.total_bytes));
        }
        Ok(())
    }
}

/// The limits with what `--limit` says. There is no key for them in `seloste.toml`: whoever may change a project could
/// take away what protects against its changes.
///
/// # Errors
/// A name that is no limit, or a number that is none or too large.
pub(super) fn limits(given: &[String], words: &Words) -> Result<Limits> {
    const NAMES: [&str; 5] = ["file-bytes", "values", "depth", "files", "total-bytes"];
    let mut limits = Limits::DEFAULT;
    for it in given {
        let (name, number) = it.split_once('=').unwrap_or((it, ""));
        let Ok(number) = number.parse::<u32>().map(|it| it as usize) else {
            let text = text! {
                fi: "--limit: anna nimi ja luku, esimerkiksi {value}",
                sv: "--limit: ange ett namn och ett tal, till exempel {value}",
                en: "--limit: give a name and a number, such as {value}",
            };
            bail!(words.with(text, "file-bytes=4000000"));
        };
        match name {
            "file-bytes" => limits.file_bytes = number,
            "values" => limits.values = number,
            "depth" if number <= Limits::DEEPEST => limits.depth = number,
            "depth" => {
                let text = text! {
                    fi: "--limit: syvyys voi olla enintään {value}",
                    sv: "--limit: djupet kan vara högst {value}",
                    en: "--limit: the depth can be at most {value}",
                };
                bail!(words.with(text, Limits::DEEPEST.to_string()));
            }
            "files" => limits.files = number,
            "total-bytes" => limits.total_bytes = number,
            _ => {
                let text = text! {
                    fi: "--limit: mahdolliset nimet ovat {value}",
                    sv: "--limit: möjliga namn är {value}",
                    en: "--limit: the names are {value}",
                };
                bail!(words.with(text, NAMES.join(", ")));
            }
        }
    }
    Ok(limits)
}

/// Opens a file that has no links at its end, without ever waiting for somebody to write to it.
///
/// # Errors
/// It cannot be opened, or is not a file: a pipe would never end.
pub(super) fn open(path: &Path) -> io::Result<fs::File> {
    let file = without_waiting(path)?;
    // Asked of what was opened: another file may stand there by now.
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

#[cfg(target_os = "linux")]
fn without_waiting(path: &Path) -> io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;

    use rustix::fs::OFlags;
    let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::NOCTTY;
    fs::OpenOptions::new().read(true).custom_flags(i32::try_from(flags.bits()).unwrap_or_default()).open(path)
}

#[cfg(not(target_os = "linux"))]
fn without_waiting(path: &Path) -> io::Result<fs::File> {
    fs::File::open(path)
}
