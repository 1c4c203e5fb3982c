//! Waits until a file of a project changes: without it a preview would show what was, and a build would be started by
//! hand after each word.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context as _, Result};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::session::{Opened, Session};
use crate::text;

/// How long after a change no other must come: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(25);

/// Watches the folders of a project, each by itself: a tool's folder with thousands of files is none of them.
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<notify::Event>>,
    folders: BTreeSet<PathBuf>,
    /// What is written into it is no change.
    out: PathBuf,
}

impl Watch {
    /// Watches the folders that a project was read from.
    pub(super) fn begin(opened: &Opened, session: &Session) -> Result<Self> {
        let (sender, events) = channel();
        let watcher = notify::recommended_watcher(sender).with_context(|| cannot_watch(&opened.root.dir, session))?;
        let out = opened.out.canonicalize().unwrap_or_else(|_| opened.out.clone());
        let mut watch = Self { watcher, events, folders: BTreeSet::new(), out };
        watch.follow(opened, session)?;
        Ok(watch)
    }

    /// Watches what the project consists of now: a folder may be new.
    pub(super) fn follow(&mut self, opened: &Opened, session: &Session) -> Result<()> {
        let root = &opened.root.dir;
        let files = opened.project.inputs.iter().filter_map(|it| opened.project.sources.get(*it));
        let mut folders: BTreeSet<PathBuf> = files.flat_map(|it| above(root, &it.path)).collect();
        folders.insert(root.clone());
        for folder in ["registers", "locales", "templates", "templates/html"] {
            folders.extend(Some(root.join(folder)).filter(|it| it.is_dir()));
        }
        for folder in &folders {
            if self.folders.contains(folder) {
                continue;
            }
            self.watcher.watch(folder, RecursiveMode::NonRecursive).with_context(|| cannot_watch(folder, session))?;
        }
        self.folders = folders;
        Ok(())
    }

    /// Waits for a change, and for the end of it. Gives the files that changed; none when that is not known.
    pub(super) fn wait(&self) -> Result<BTreeSet<PathBuf>> {
        let mut changed = BTreeSet::new();
        let mut known = true;
        let mut take = |event: notify::Result<notify::Event>| match event {
            Ok(event) => {
                let paths = self.concerned(event);
                let any = !paths.is_empty();
                changed.extend(paths);
                any
            }
            // What went wrong while watching may have hidden a change.
            Err(_) => {
                known = false;
                true
            }
        };
        while !take(self.events.recv()?) {}
        loop {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => {
                    take(event);
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(error @ RecvTimeoutError::Disconnected) => return Err(error.into()),
            }
        }
        Ok(if known { changed } else { BTreeSet::new() })
    }

    /// The files of an event that are the project's.
    fn concerned(&self, event: notify::Event) -> Vec<PathBuf> {
        if matches!(event.kind, EventKind::Access(_)) {
            return Vec::new();
        }
        // Editors write beside a file and rename: what no project reads is no change of it.
        let read = |it: &Path| {
            let name = it.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            it.is_dir()
                || name.ends_with(".csv")
                || super::disk::wanted(&name)
                || super::disk::wanted(&format!("templates/html/{name}"))
        };
        let own = |it: &PathBuf| {
            let hidden = it.file_name().is_some_and(|it| it.to_string_lossy().starts_with('.'));
            !hidden && !it.starts_with(&self.out) && read(it)
        };
        event.paths.into_iter().filter(own).collect()
    }
}

/// The folders of a file, up to the project's.
fn above(root: &Path, path: &str) -> Vec<PathBuf> {
    let full = root.join(path);
    full.ancestors().skip(1).take_while(|it| it.starts_with(root)).map(Path::to_path_buf).collect()
}

fn cannot_watch(path: &Path, session: &Session) -> String {
    let text = text! {
        fi: "muutoksia ei voi seurata: {value}",
        sv: "ändringar kan inte följas: {value}",
        en: "cannot watch for changes: {value}",
    };
    session.words.with(text, path.display().to_string())
}
