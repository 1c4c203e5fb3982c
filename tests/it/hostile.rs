//! A corpus of files made to do harm, each in a project of its own, against the built program under a limit of memory:
//! without it one pull request could hang a build server, or read its files into a page.
//!
//! `tests/hostile/*.case` are the cases, as data; `tests/hostile/README.md` tells how they are written.

#![expect(clippy::disallowed_methods, reason = "a test stands outside the program and may touch files")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::program::{Project, TODAY};
use crate::support;

/// The most memory that a run may ask for, in KiB.
const MEMORY: usize = 600_000;

/// When a run counts as hung. Nobody waits so long: it is no measure of speed, and machines are slow at times.
const HUNG: Duration = Duration::from_secs(120);

/// The most lines of a snapshot.
const SHOWN: usize = 12;

/// A case as it is written.
#[derive(Default)]
struct Case {
    /// The command and its flags.
    run: String,
    /// The exit code.
    exit: i32,
    /// The languages whose words are kept.
    languages: Vec<String>,
    /// Whether it is for a program that sets PDF.
    pdf: bool,
    /// The parts: a path, how the body becomes a file, and the body.
    parts: Vec<(String, String, String)>,
}

impl Case {
    fn read(text: &str) -> Self {
        let mut case =
            Self { run: "check --format short".into(), exit: 1, languages: vec!["en".into()], ..Self::default() };
        for line in text.split_inclusive('\n') {
            let name = line.trim_end().strip_prefix("-- ").and_then(|it| it.strip_suffix(" --"));
            if let Some(name) = name {
                let (path, how) = name.split_once(' ').unwrap_or((name, ""));
                case.parts.push((path.to_owned(), how.to_owned(), String::new()));
            } else if let Some((_, _, body)) = case.parts.last_mut() {
                body.push_str(line);
            } else if let Some((key, value)) = line.trim_end().split_once(": ").filter(|_| !line.starts_with('#')) {
                match key {
                    "run" => value.clone_into(&mut case.run),
                    "exit" => case.exit = value.parse().unwrap(),
                    "needs" if value == "pdf" => case.pdf = true,
                    "languages" => case.languages = value.split(' ').map(str::to_owned).collect(),
                    _ => panic!("`{key}` is no word of a case"),
                }
            }
        }
        case
    }

    fn lay_out(&self, project: &Project) {
        for (path, how, body) in &self.parts {
            let full = project.path(&unescaped_text(path));
            fs::create_dir_all(full.parent().unwrap()).unwrap();
            let mut words = how.splitn(2, ' ');
            match (words.next().unwrap_or_default(), words.next().unwrap_or_default()) {
                ("", _) => fs::write(full, body).unwrap(),
                ("bytes", _) => fs::write(full, unescaped(body.trim_end_matches('\n'))).unwrap(),
                ("start", _) => fs::write(full, body.trim_end_matches('\n')).unwrap(),
                ("repeat", times) => fs::write(full, repeated(body, times)).unwrap(),
                ("on-one-line", times) => fs::write(full, repeated(&body.replace('\n', ""), times)).unwrap(),
                ("append", times) => {
                    let before = fs::read_to_string(&full).unwrap();
                    fs::write(full, before + &repeated(body.trim_end_matches('\n'), times)).unwrap();
                }
                ("files", times) => {
                    for at in 0..times.parse::<usize>().unwrap() {
                        let path = full.display().to_string().replace("{n}", &at.to_string());
                        fs::write(path, body.replace("{n}", &at.to_string())).unwrap();
                    }
                }
                ("link", target) => symlink(target, full).unwrap(),
                ("fifo", _) => {
                    assert!(Command::new("mkfifo").arg(full).status().unwrap().success());
                }
                ("deep-folder", times) => {
                    let mut inner = full;
                    for _ in 0..times.parse::<usize>().unwrap() {
                        inner.push("a");
                    }
                    fs::create_dir_all(&inner).unwrap();
                    fs::write(inner.join("a.yaml"), body).unwrap();
                }
                (other, _) => panic!("`{other}` is no way to make a file"),
            }
        }
    }
}

fn repeated(body: &str, times: &str) -> String {
    (0..times.parse::<usize>().unwrap()).map(|at| body.replace("{n}", &at.to_string())).collect()
}

/// Bytes with `\xNN` for those that no editor keeps.
fn unescaped(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\x") {
        out.extend_from_slice(before.as_bytes());
        out.push(u8::from_str_radix(&after[..2], 16).unwrap());
        rest = &after[2..];
    }
    out.extend_from_slice(rest.as_bytes());
    out
}

fn unescaped_text(text: &str) -> String {
    String::from_utf8(unescaped(text)).unwrap()
}

/// Runs the program with little memory, and ends it when it hangs.
fn run(project: &Project, arguments: &str, lang: &str) -> Result<(i32, String), String> {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_seloste")]);
    command.args(arguments.split(' ')).args(["--lang", lang]);
    command.current_dir(project.path("")).env_clear().env("NO_COLOR", "1").env("SOURCE_DATE_EPOCH", TODAY);
    command.env("PATH", "/usr/bin:/bin").env("RAYON_NUM_THREADS", "2");
    ended(command)
}

fn ended(mut command: Command) -> Result<(i32, String), String> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let (out, err) = (std::thread::spawn(|| whole(out)), std::thread::spawn(|| whole(err)));
    let began = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if began.elapsed() > HUNG {
            child.kill().unwrap();
            return Err("it hangs".to_owned());
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let said = out.join().unwrap() + &err.join().unwrap();
    match status.code() {
        Some(code @ 0..3) if !said.contains("panicked") && !said.contains("bug in seloste") => Ok((code, said)),
        _ => Err(format!("it broke: {status}\n{said}")),
    }
}

fn whole(mut stream: impl std::io::Read) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    String::from_utf8(bytes).expect("what is said is UTF-8")
}

/// What was said, without what the rules of law say: the cases are about reading.
fn kept(said: &str, folder: &Path) -> String {
    let is_law = |line: &&str| seloste::check::rules::ALL.iter().any(|it| line.contains(&format!("[{}]", it.name)));
    let said = said.replace(&folder.display().to_string(), "…");
    let shorten = |line: &str| {
        let mut short: String = line.chars().take(300).collect();
        if short.len() < line.len() {
            short.push('…');
        }
        short
    };
    let lines: Vec<String> = said.lines().filter(|it| !is_law(it)).map(shorten).collect();
    let mut out = lines.iter().take(SHOWN).fold(String::new(), |mut out, it| {
        writeln!(out, "{it}").unwrap();
        out
    });
    if lines.len() > SHOWN {
        writeln!(out, "… {} lines more", lines.len() - SHOWN).unwrap();
    }
    out
}

fn cases() -> BTreeMap<String, Case> {
    let folder = support::repository().join("tests/hostile");
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "case") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            found.insert(name, Case::read(&support::text(&path)));
        }
    }
    assert!(found.len() > 40, "cases are missing");
    found.retain(|_, it| cfg!(feature = "pdf") || !it.pdf);
    found
}

#[test]
fn every_hostile_file_ends_in_a_finding_or_a_clear_error() {
    let cases: Vec<(String, Case)> = cases().into_iter().collect();
    let next = AtomicUsize::new(0);
    let results: Mutex<BTreeMap<String, Result<String, String>>> = Mutex::new(BTreeMap::new());
    let work = || {
        while let Some((name, case)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let result = outcome(case);
            results.lock().unwrap().insert(name.clone(), result);
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    let mut wrong = Vec::new();
    for (name, result) in results.into_inner().unwrap() {
        match result {
            Ok(said) => {
                // The snapshots are those of a program without PDF.
                let said = said.replace("fragment, pdf, json", "fragment, json");
                insta::with_settings!({ snapshot_path => "../hostile/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                    insta::assert_snapshot!(format!("hostile_{name}"), said);
                });
            }
            Err(trouble) => wrong.push(format!("{name}: {trouble}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What the program says of a case in each of its languages, or what is wrong with that.
fn outcome(case: &Case) -> Result<String, String> {
    let project = Project::empty();
    case.lay_out(&project);
    let mut snapshot = format!("$ seloste {}\n", case.run);
    for lang in &case.languages {
        let (code, said) = run(&project, &case.run, lang)?;
        if said.chars().any(|it| it.is_control() && it != '\n') {
            return Err(format!("a control character in {said:?}"));
        }
        if code != case.exit {
            return Err(format!("exit code {code} instead of {}:\n{said}", case.exit));
        }
        snapshot.push_str(&kept(&said, &project.path("")));
    }
    Ok(snapshot)
}

/// The names of files are bytes, and those of definitions must be text: such a file is no register, but it is told of.
#[test]
fn a_name_that_is_no_text_is_told_of() {
    use std::os::unix::ffi::OsStrExt as _;
    let project = Project::copy("examples/small-agency");
    let folder = project.path("registers");
    // Files that are no definitions may have any name.
    fs::write(folder.join(std::ffi::OsStr::from_bytes(b"pict\xffre.png")), "").unwrap();
    assert_eq!(run(&project, "check --format short", "en").unwrap().0, 0);
    fs::write(folder.join(std::ffi::OsStr::from_bytes(b"b\xffrrowers.yaml")), "register: a\n").unwrap();
    let (code, said) = run(&project, "check --format short", "en").unwrap();
    assert_eq!((code, said.contains("the name of the file is not UTF-8")), (2, true), "{said}");
    assert!(said.contains("registers/b\u{fffd}rrowers.yaml; rename it"), "{said}");
}

/// A file that grows, shrinks and goes away while it is read gives a finding, an error or what it was: never a break.
#[test]
fn a_file_that_changes_while_it_is_read_is_survived() {
    let project = Project::copy("examples/small-agency");
    let path = project.path("registers/library.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut long = text.clone();
            while !done.load(Ordering::Relaxed) {
                long.push_str(&text);
                if long.len() > 3_000_000 {
                    long.clone_from(&text);
                    // Gone for a moment.
                    drop(fs::remove_file(&path));
                }
                drop(fs::write(&path, &long));
            }
        });
        for _ in 0..20 {
            run(&project, "check --format short", "en").unwrap();
        }
        done.store(true, Ordering::Relaxed);
    });
}
