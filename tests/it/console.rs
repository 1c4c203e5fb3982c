//! Runs every console block of the documentation and compares it with what is printed there.
//!
//! A comment `<!-- project: examples/small-agency -->` (or `empty`, or `.` for this repository's own registers) before a
//! block begins with a fresh copy of that folder; all blocks up to the next such comment go on in the same copy.
//! A line `…` stands for any number of lines. `UPDATE=1 cargo test console` writes the real output into the blocks.

#![expect(clippy::disallowed_methods, reason = "a test stands outside the program and may touch files")]

use std::fs;
use std::path::{Path, PathBuf};

use super::program::{Project, Run, seloste};

/// A command with the output that the document promises.
#[derive(Debug, PartialEq)]
struct Step {
    command: String,
    /// Lines of a here-document.
    input: Option<String>,
    promised: String,
}

/// The state of a reader who follows a document: a folder, and how the last command ended.
struct Reader {
    project: Project,
    folder: PathBuf,
    code: i32,
}

impl Reader {
    fn new(project: &str) -> Self {
        let project = if project == "empty" { Project::empty() } else { Project::copy(project) };
        Self { folder: project.path(""), project, code: 0 }
    }

    /// Runs a command. `None` when it is known but not run here, so that its output is not compared.
    fn run(&mut self, step: &Step) -> Result<Option<String>, String> {
        let words = words(&step.command)?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["seloste", arguments @ ..] | ["cargo", "run", "--release", "--", arguments @ ..] => {
                let (text, code) = Run::as_terminal(seloste(&self.folder).args(arguments));
                self.code = code;
                Ok(Some(text))
            }
            // What these do is what runs this very test, or an installation on the reader's machine.
            ["cargo", "test" | "build" | "install" | "doc", ..] | ["UPDATE=1", ..] | [".ci/run"] => Ok(None),
            ["cd", folder] => {
                self.folder = self.inside(folder)?;
                Ok(Some(String::new()))
            }
            ["cat", ">", file] => {
                let text = step.input.as_deref().ok_or("`cat >` needs a here-document")?;
                self.write(file, text).map(|()| Some(String::new()))
            }
            ["cat", ">>", file] => {
                let more = step.input.as_deref().ok_or("`cat >>` needs a here-document")?;
                let text = self.read(file)? + more;
                self.write(file, &text).map(|()| Some(String::new()))
            }
            ["cat", file] => self.read(file).map(Some),
            ["echo", "$?"] => Ok(Some(format!("{}\n", self.code))),
            _ => Err(format!("this test does not know the command: {}", step.command)),
        }
    }

    fn inside(&self, path: &str) -> Result<PathBuf, String> {
        let full = self.folder.join(path);
        let full = full.canonicalize().map_err(|it| format!("{path}: {it}"))?;
        if full.starts_with(self.project.path("")) { Ok(full) } else { Err(format!("{path} lies outside the project")) }
    }

    fn read(&self, path: &str) -> Result<String, String> {
        fs::read_to_string(self.inside(path)?).map_err(|it| format!("{path}: {it}"))
    }

    fn write(&self, path: &str, text: &str) -> Result<(), String> {
        let file = self.folder.join(path);
        fs::write(&file, text).map_err(|it| format!("{path}: {it}"))
    }
}

/// Splits a command line at spaces, as a shell does for plain words and for words in quotes.
fn words(line: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for it in line.chars() {
        match (quote, it) {
            (Some(open), it) if it == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(it);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            (_, it) => word.get_or_insert_default().push(it),
        }
    }
    words.extend(word);
    let here = words.iter().position(|it| it.starts_with("<<"));
    words.truncate(here.unwrap_or(words.len()));
    if quote.is_none() { Ok(words) } else { Err(format!("a quote is not closed: {line}")) }
}

/// The steps of a block.
fn steps(block: &[&str]) -> Result<Vec<Step>, String> {
    let mut steps: Vec<Step> = Vec::new();
    let mut lines = block.iter();
    while let Some(line) = lines.next() {
        if let Some(command) = line.strip_prefix("$ ") {
            let input = command.split_once("<<").map(|(_, end)| {
                let end = end.trim().trim_matches('\'');
                lines.by_ref().take_while(|it| **it != end).map(|it| format!("{it}\n")).collect()
            });
            steps.push(Step { command: command.to_owned(), input, promised: String::new() });
        } else {
            let step = steps.last_mut().ok_or_else(|| format!("a block begins with `$ `, not with {line:?}"))?;
            step.promised.push_str(line);
            step.promised.push('\n');
        }
    }
    Ok(steps)
}

/// Whether a text is what was promised, where a line `…` stands for any lines.
fn fits(promised: &[&str], real: &[&str]) -> bool {
    match promised {
        [] => real.is_empty(),
        ["…", rest @ ..] => (0..=real.len()).any(|at| fits(rest, &real[at..])),
        [line, rest @ ..] => real.first().is_some_and(|it| it.trim_end() == *line) && fits(rest, &real[1..]),
    }
}

/// Runs the blocks of a document: the document with real output, and what did not fit.
fn follow(text: &str) -> (String, Vec<String>) {
    let mut troubles = Vec::new();
    let mut out = String::new();
    let mut reader: Option<Reader> = None;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if let Some(name) = line.strip_prefix("<!-- project: ").and_then(|it| it.strip_suffix(" -->")) {
            reader = Some(Reader::new(name));
        }
        if line != "```console" {
            continue;
        }
        let block: Vec<&str> = lines.by_ref().take_while(|it| *it != "```").collect();
        match (reader.as_mut(), steps(&block)) {
            (Some(reader), Ok(steps)) => steps.iter().for_each(|it| take(it, reader, &mut out, &mut troubles)),
            (None, _) => troubles.push("a console block before any `<!-- project: … -->`".to_owned()),
            (_, Err(trouble)) => troubles.push(trouble),
        }
        out.push_str("```\n");
    }
    (out, troubles)
}

fn take(step: &Step, reader: &mut Reader, out: &mut String, troubles: &mut Vec<String>) {
    out.push_str(&format!("$ {}\n", step.command));
    if let Some(input) = &step.input {
        out.push_str(&format!("{input}EOF\n"));
    }
    let real = match reader.run(step) {
        Ok(Some(text)) => text,
        Ok(None) => step.promised.clone(),
        Err(trouble) => return troubles.push(trouble),
    };
    let (promised, lines): (Vec<&str>, Vec<&str>) = (step.promised.lines().collect(), real.lines().collect());
    if fits(&promised, &lines) {
        out.push_str(&step.promised);
    } else {
        troubles.push(format!("$ {}\npromised:\n{}\nreal:\n{real}", step.command, step.promised));
        abridged(&promised, &lines).iter().for_each(|it| out.push_str(&format!("{}\n", it.trim_end())));
    }
}

/// What to write in the place of a promise: as many lines before and after its first `…` as it has itself.
fn abridged<'a>(promised: &[&str], real: &[&'a str]) -> Vec<&'a str> {
    let Some(before) = promised.iter().position(|it| *it == "…") else { return real.to_vec() };
    let after = promised.len() - before - 1;
    if before + after >= real.len() {
        return real.to_vec();
    }
    [&real[..before], &["…"], &real[real.len() - after..]].concat()
}

/// The documents that people read; those that the program writes are compared as a whole elsewhere.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|it| root.join(it)).to_vec();
    let docs = fs::read_dir(root.join("docs")).expect("docs").map(|it| it.expect("an entry").path());
    found.extend(docs.filter(|it| it.extension().is_some_and(|it| it == "md")));
    found.sort();
    found
}

#[test]
#[cfg_attr(feature = "pdf", ignore = "the documentation shows the program as it is built without features")]
fn console_blocks_of_the_documentation_are_true() {
    let update = std::env::var_os("UPDATE").is_some_and(|it| !it.is_empty() && it != "0");
    let mut all = Vec::new();
    for path in documents() {
        let text = fs::read_to_string(&path).expect("a document");
        let (real, troubles) = follow(&text);
        if update && real != text {
            fs::write(&path, real).expect("the document can be written");
        } else {
            all.extend(troubles.into_iter().map(|it| format!("{}: {it}", path.display())));
        }
    }
    assert!(all.is_empty(), "{}\n\n`UPDATE=1 cargo test console` writes the real output", all.join("\n\n"));
}

#[test]
fn a_console_block_that_lies_is_found_and_mended() {
    let lie = "<!-- project: empty -->\n```console\n$ seloste --version\nseloste 99\n```\n";
    let (mended, troubles) = follow(lie);
    assert_eq!(troubles.len(), 1, "{troubles:?}");
    assert_eq!(mended, lie.replace("99", env!("CARGO_PKG_VERSION")));
    assert_eq!(follow(&mended).1, Vec::<String>::new());
}

#[test]
fn a_console_block_with_a_command_that_nobody_knows_is_found() {
    let (_, troubles) = follow("<!-- project: empty -->\n```console\n$ rm -r /\n```\n");
    assert_eq!(troubles, ["this test does not know the command: rm -r /"]);
}

#[test]
fn an_ellipsis_stands_for_any_lines_and_nothing_else_does() {
    assert!(fits(&["a", "…", "d"], &["a", "b", "c", "d"]));
    assert!(fits(&["a", "…"], &["a"]));
    assert!(!fits(&["a", "…", "d"], &["a", "b", "c"]));
    assert!(!fits(&["a"], &["a", "b"]));
    assert_eq!(abridged(&["x", "…", "y"], &["a", "b", "c", "d"]), ["a", "…", "d"]);
    assert_eq!(abridged(&["x"], &["a", "b"]), ["a", "b"]);
    assert_eq!(words("new x --name 'a b' --email \"c d\"").unwrap(), ["new", "x", "--name", "a b", "--email", "c d"]);
}
