//! Runs the built program in a folder of its own: without this the environment of a machine would decide what tests see.

#![expect(clippy::disallowed_methods, reason = "a test stands outside the program and may touch files")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Midnight of 2026-11-22 (UTC): the day on which every run of a test takes place.
pub(crate) const TODAY: &str = "1795305600";

/// The program, with an environment that has nothing but what is said here.
pub(crate) fn seloste(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.current_dir(dir).env_clear().env("NO_COLOR", "1").env("SOURCE_DATE_EPOCH", TODAY).stdin(Stdio::null());
    command
}

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program starts");
        let code = output.status.code().expect("the program ends by itself, without a signal");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("streams are UTF-8");
        let run = Self { code, stdout: text(output.stdout), stderr: text(output.stderr) };
        assert!(code < 3 && !run.stderr.contains("panicked"), "the program broke: {run:?}");
        run
    }

    /// Both streams as a terminal shows them, in the order of writing.
    pub(crate) fn as_terminal(command: &mut Command) -> (String, i32) {
        let mut both = tempfile::tempfile().expect("a file for the streams");
        command.stdout(both.try_clone().expect("a second handle")).stderr(both.try_clone().expect("a third handle"));
        let status = command.status().expect("the program starts");
        both.rewind().expect("the file is a file");
        let mut text = String::new();
        both.read_to_string(&mut text).expect("streams are UTF-8");
        (text, status.code().expect("the program ends by itself"))
    }
}

/// A project in a folder of its own, which goes away with it.
pub(crate) struct Project {
    dir: tempfile::TempDir,
}

impl Project {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { dir: tempfile::Builder::new().prefix("seloste-test-").tempdir().expect("a folder for a test") }
    }

    /// A copy of a folder of this repository; `.` is the repository's own project.
    pub(crate) fn copy(path: &str) -> Self {
        let it = Self::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        if path == "." {
            fs::copy(root.join("seloste.toml"), it.path("seloste.toml")).expect("the repository's settings");
            copy_folder(&root.join("registers"), &it.path("registers"));
        } else {
            copy_folder(&root.join(path), &it.path(""));
        }
        it
    }

    /// A path in it.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        let dir = self.dir.path().canonicalize().expect("the folder is there");
        if path.is_empty() { dir } else { dir.join(path) }
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, path: &str, text: &str) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// Replaces a part of a file that must be there.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replacen(from, to, 1))
    }

    /// A file as text.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|it| panic!("{path}: {it}"))
    }

    /// The program in this folder, with arguments separated by spaces.
    pub(crate) fn command(&self, arguments: &str) -> Command {
        let mut command = seloste(&self.path(""));
        command.args(arguments.split_whitespace());
        command
    }

    /// Runs the program in this folder.
    pub(crate) fn run(&self, arguments: &str) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// Every file under a folder, by path, with its bytes.
    pub(crate) fn files(&self, path: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let top = self.path(path);
        collect(&top, &top, &mut files);
        files
    }
}

fn collect(top: &Path, dir: &Path, acc: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(dir).expect("a folder").map(|it| it.expect("an entry")) {
        let path = entry.path();
        if path.is_dir() {
            collect(top, &path, acc);
        } else {
            let name = path.strip_prefix(top).expect("inside").to_string_lossy().into_owned();
            acc.insert(name, fs::read(&path).unwrap_or_default());
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).unwrap_or_else(|it| panic!("{}: {it}", from.display())) {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}
