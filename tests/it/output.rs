//! The output folder is exactly the old one or the new one, whatever happens; and a build does no more than it must.

#![expect(clippy::disallowed_methods, reason = "a test stands outside the program and may touch files")]

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

use seloste::compile::{Body, Kept, Options, Run, Scope};
use seloste::project::{Content, Plan};
use seloste::site::Entry;
use seloste::source::Limits;

use crate::program::Project;
use crate::support::TODAY;

#[path = "../../benches/support/generator.rs"]
mod generator;

/// A project with so many registers, of which the first speaks of the second.
fn generated(number: usize) -> Project {
    let it = Project::empty();
    for file in generator::project(number) {
        it.write(&file.path, &file.text);
    }
    if number > 1 {
        let first = it.read(&generator::path(0));
        it.write(&generator::path(0), &format!("{first}see_also:\n  - register: {}\n", generator::id(1)));
    }
    it
}

/// The same, with a warning in each register: the notice was updated before its newest change.
fn generated_with_findings(number: usize) -> Project {
    let it = generated(number);
    for at in 0..number {
        it.edit(&generator::path(at), "updated: 2026-06-01", "updated: 2026-05-30");
    }
    it
}

/// Every file of a folder with what tells whether somebody touched it.
fn stamps(dir: &Path) -> BTreeMap<String, (SystemTime, Vec<u8>)> {
    fn walk(top: &Path, dir: &Path, acc: &mut BTreeMap<String, (SystemTime, Vec<u8>)>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(top, &path, acc);
            } else {
                let name = path.strip_prefix(top).unwrap().to_str().unwrap().to_owned();
                let modified = fs::metadata(&path).unwrap().modified().unwrap();
                acc.insert(name, (modified, fs::read(&path).unwrap()));
            }
        }
    }
    let mut acc = BTreeMap::new();
    walk(dir, dir, &mut acc);
    acc
}

fn build(it: &Project, out: &str) {
    let run = it.run(&format!("build --formats html,markdown,text,json --out {out}"));
    assert_eq!(run.code, 0, "{run:?}");
}

/// What a build has to write anew after a change: the rest keeps its bytes and its times.
struct Change {
    name: &'static str,
    make: fn(&Project),
    /// The registers whose files are written, by number; nothing when it may be all.
    touched: Option<&'static [usize]>,
}

const CHANGES: &[Change] = &[
    Change { name: "nothing", make: |_| {}, touched: Some(&[]) },
    Change {
        name: "a period of one register",
        make: |it| {
            it.edit(&generator::path(3), "period: P1M", "period: P3M");
        },
        touched: Some(&[3]),
    },
    Change {
        name: "a comment in one register",
        make: |it| {
            let text = it.read(&generator::path(3));
            it.write(&generator::path(3), &format!("# seen\n{text}"));
        },
        touched: Some(&[]),
    },
    Change {
        name: "a name that another notice speaks of",
        make: |it| {
            it.edit(&generator::path(1), "sv: \"Prenumeranter", "sv: \"Alla prenumeranter");
        },
        touched: Some(&[0, 1]),
    },
    Change {
        name: "a file of the output altered by hand",
        make: |it| {
            it.write(&format!("out/fi/{}.md", generator::id(2)), "?");
        },
        touched: Some(&[2]),
    },
    Change {
        name: "a file of the output removed",
        make: |it| fs::remove_file(it.path(&format!("out/sv/{}.txt", generator::id(4)))).unwrap(),
        touched: Some(&[4]),
    },
    Change {
        name: "an index removed",
        make: |it| fs::remove_file(it.path("out/fi/index.html")).unwrap(),
        touched: Some(&[]),
    },
    Change {
        name: "one more register",
        make: |it| {
            it.write(&generator::path(6), &generator::register(6));
        },
        touched: Some(&[6]),
    },
    Change {
        name: "one register less",
        make: |it| fs::remove_file(it.path(&generator::path(5))).unwrap(),
        touched: Some(&[]),
    },
    Change {
        name: "a register in two languages only",
        make: |it| {
            it.edit(&generator::path(2), "status: in-use", "status: in-use\nlanguages: [fi, sv]");
        },
        touched: Some(&[2]),
    },
    Change {
        name: "what all share",
        make: |it| {
            it.edit("registers/_agency.yaml", "Rantakatu 5", "Rantakatu 7");
        },
        touched: None,
    },
    Change {
        name: "the settings",
        make: |it| {
            it.edit("seloste.toml", "tietosuojaselosteet", "selosteet");
        },
        touched: None,
    },
    Change {
        name: "the state lost",
        make: |it| fs::remove_file(it.path(".out.seloste/state")).unwrap(),
        touched: None,
    },
    Change {
        name: "the state garbled",
        make: |it| {
            it.write(".out.seloste/state", "{\"seloste\":2,\"key\":\"\"}\n{]\n");
        },
        touched: None,
    },
];

#[test]
fn a_second_build_writes_what_has_changed_and_nothing_else() {
    follow_changes(&generated(6));
}

#[test]
fn registers_with_findings_are_no_exception() {
    follow_changes(&generated_with_findings(6));
}

fn follow_changes(it: &Project) {
    build(it, "out");
    for Change { name, make, touched } in CHANGES {
        make(it);
        let before = stamps(&it.path("out"));
        // So that a file that is written has another time.
        std::thread::sleep(Duration::from_millis(15));
        build(it, "out");
        let after = stamps(&it.path("out"));
        fs::remove_dir_all(it.path("fresh")).ok();
        build(it, "fresh");
        let fresh: BTreeMap<String, Vec<u8>> = it.files("fresh");
        let bytes: BTreeMap<String, Vec<u8>> = after.iter().map(|(path, (_, it))| (path.clone(), it.clone())).collect();
        assert!(bytes == fresh, "{name}: not what a fresh build gives");
        let written: BTreeSet<&String> = after
            .iter()
            .filter(|(path, it)| before.get(*path).map(|it| it.0) != Some(it.0))
            .map(|(path, _)| path)
            .collect();
        let Some(touched) = touched else { continue };
        let ids: Vec<String> = touched.iter().map(|it| generator::id(*it)).collect();
        for path in written {
            let stem = path.rsplit('/').next().unwrap().split('.').next().unwrap();
            let around = matches!(stem, "index" | "feed" | "sitemap" | "manifest" | "404" | "robots");
            assert!(around || ids.iter().any(|it| it == stem), "{name}: {path} was written");
            // A page around the notices is written when it says something else.
            let same = before.get(path).is_some_and(|(_, it)| *it == after[path].1);
            assert!(!around || !same, "{name}: {path} was written with the same bytes");
        }
    }
}

/// Kept files are handed over as such and not made again, but findings are told by every build.
#[test]
fn what_is_kept_is_not_rendered_again() {
    for (it, warnings) in [(generated(3), 0), (generated_with_findings(3), 3)] {
        let files = it.files("");
        let read = |path: &str| Ok::<_, Infallible>(files.get(path).map(|it| Content::Bytes(it.clone())));
        let plan = Plan::of(files.keys().cloned().collect(), &read, Limits::DEFAULT).unwrap();
        let options = Options {
            formats: vec!["html".to_owned(), "text".to_owned()],
            languages: Vec::new(),
            only: Vec::new(),
            as_of: TODAY,
            draft: false,
            heading_level: 2,
        };
        let once = |kept: &Kept| {
            let scope =
                Scope { plan: &plan, options: &options, part: None, read: &read, kept, program: "", intact: &|_| true };
            let made = Mutex::new(Vec::new());
            let hand_over = |entry: &Entry, body: Body<'_>| {
                if !matches!(body, Body::Kept) {
                    made.lock().unwrap().push(entry.path.to_string());
                }
                Ok(())
            };
            let mut run = Run::begin(&scope, &hand_over).unwrap();
            let found = std::mem::take(&mut run.findings).len();
            let ended = run.finish(&hand_over).unwrap();
            (found, ended, made.into_inner().unwrap().len())
        };
        let (found, first, made) = once(&Kept::default());
        assert_eq!((found, made), (warnings, first.files));
        let (found, second, made) = once(&first.kept.unwrap());
        assert_eq!((found, made, second.files), (warnings, 0, first.files));
        assert!(second.kept.is_none(), "something has changed");
    }
}

/// A notice that is first taken for unchanged and then written anew, since a language has gone from the whole website.
#[test]
fn a_file_of_the_old_output_never_changes_where_it_lies() {
    let it = generated(3);
    for at in [0, 1] {
        it.edit(&generator::path(at), "status: in-use", "status: in-use\nlanguages: [fi, sv]");
    }
    build(&it, "out");
    let notice = format!("out/fi/{}.html", generator::id(1));
    let before = it.read(&notice);
    fs::hard_link(it.path(&notice), it.path("second-name")).unwrap();
    // The settings tell all registers to be made again; the last one in English goes.
    it.edit("seloste.toml", "languages =", "# all\nlanguages =");
    it.edit(&generator::path(2), "status: in-use", "status: in-use\nlanguages: [fi, sv]");
    build(&it, "out");
    assert!(it.read(&notice) != before, "the notice no longer says that it lacks English");
    assert!(it.read("second-name") == before, "the old file was written into");
}

#[test]
fn files_of_others_stay_in_the_output() {
    let it = generated(2);
    build(&it, "out");
    it.write("out/CNAME", "selosteet.example.fi\n").write("out/fi/extra/oma.html", "<p>oma\n");
    #[cfg(unix)]
    std::os::unix::fs::symlink("CNAME", it.path("out/link")).unwrap();
    it.edit(&generator::path(1), "period: P1M", "period: P3M");
    build(&it, "out");
    assert_eq!(it.read("out/CNAME"), "selosteet.example.fi\n");
    assert_eq!(it.read("out/fi/extra/oma.html"), "<p>oma\n");
    #[cfg(unix)]
    assert_eq!(fs::read_link(it.path("out/link")).unwrap(), Path::new("CNAME"));
    // What stands where a file of the output has to go is not overwritten either.
    it.write(&format!("out/fi/{}.html", generator::id(2)), "mine");
    it.write(&generator::path(2), &generator::register(2));
    let run = it.run("build --formats html --out out");
    assert_eq!((run.code, run.stderr.contains("did not write is in the way")), (2, true), "{run:?}");
    assert_eq!(it.read(&format!("out/fi/{}.html", generator::id(2))), "mine");
}

/// Beside the output lies what the program keeps for itself. What is not of its making there is neither followed, nor
/// waited for, nor removed.
#[cfg(unix)]
#[test]
fn what_is_in_the_way_beside_the_output_is_refused() {
    type Make = fn(&Path);
    let pipe: Make = |path| {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    let folder: Make = |path| fs::create_dir_all(path.join("inner")).unwrap();
    let link: Make = |path| std::os::unix::fs::symlink("elsewhere", path).unwrap();
    let file: Make = |path| fs::write(path, "mine").unwrap();
    let cases: &[(&str, &[Make])] = &[
        ("", &[pipe, link, file]),
        ("/lock", &[pipe, folder, link]),
        ("/state", &[pipe, folder, link]),
        ("/state.new", &[pipe, folder, link]),
        ("/ready", &[pipe, folder, link]),
        ("/new", &[pipe, link, file]),
        ("/old", &[pipe, link, file]),
    ];
    let it = generated(1);
    it.write("elsewhere/new/file", "theirs").write("elsewhere/old/file", "theirs");
    for (within, makes) in cases {
        for make in *makes {
            let top = it.path(".out.seloste");
            if !within.is_empty() {
                fs::create_dir(&top).unwrap();
            }
            let path = it.path(&format!(".out.seloste{within}"));
            make(&path);
            let run = it.run("build --formats text --out out");
            let wanted = format!("is in the way of the output: .out.seloste{within};");
            assert_eq!((run.code, run.stderr.contains(&wanted)), (2, true), "{within}: {run:?}");
            assert!(fs::symlink_metadata(&path).is_ok(), "{within} was removed");
            assert!(!it.path("out").exists(), "{within}: an output was written");
            if top.is_dir() && !top.is_symlink() { fs::remove_dir_all(top) } else { fs::remove_file(top) }.unwrap();
        }
    }
    assert_eq!(it.files("elsewhere").len(), 2);
    // A manifest that would never end makes the folder one that we did not write.
    build(&it, "out");
    fs::remove_file(it.path("out/manifest.json")).unwrap();
    pipe(&it.path("out/manifest.json"));
    let run = it.run("build --formats text --out out");
    assert_eq!((run.code, run.stderr.contains("is not replaced: out;")), (2, true), "{run:?}");
}

/// Two states of a project, and what each of them builds.
fn two_states(it: &Project) -> [(String, BTreeMap<String, Vec<u8>>); 2] {
    let path = generator::path(0);
    let first = it.read(&path);
    let second = first.replace("period: P1M", "period: P3M");
    [first, second].map(|text| {
        it.write(&path, &text);
        build(it, "wanted");
        (text, it.files("wanted"))
    })
}

#[test]
fn a_build_that_is_killed_leaves_the_old_or_the_new() {
    // `KILLS=500 cargo test --test it killed` for as many as you like.
    let kills: u64 = std::env::var("KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(40);
    let it = generated(4);
    let states = two_states(&it);
    build(&it, "out");
    it.write("out/CNAME", "selosteet.example.fi\n");
    let started = Instant::now();
    build(&it, "other");
    let whole = started.elapsed() * 3 / 2;
    let mut seen = BTreeSet::new();
    for at in 0..kills {
        let (text, _) = &states[usize::try_from(at % 2).unwrap()];
        it.write(&generator::path(0), text);
        if at % 5 == 0 {
            fs::remove_file(it.path(".out.seloste/state")).ok();
        }
        let mut child = spawn(&it);
        // Spread over the whole length of a build, without two at the same moment.
        std::thread::sleep(whole.mul_f64((at * 37 % kills) as f64 / kills as f64));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut found = it.files("out");
        assert_eq!(found.remove("CNAME").as_deref(), Some(&b"selosteet.example.fi\n"[..]), "kill {at}");
        let known = states.iter().position(|(_, wanted)| *wanted == found);
        assert!(known.is_some(), "kill {at}: neither the old nor the new");
        seen.insert(known);
    }
    assert_eq!(seen.len(), 2, "some builds were killed before their end, some after it");
    build(&it, "out");
    assert_eq!(it.read("out/CNAME"), "selosteet.example.fi\n");
}

fn spawn(it: &Project) -> Child {
    let mut command = it.command("build --formats html,markdown,text,json --out out");
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let it = generated(4);
    let states = two_states(&it);
    for at in 0..6 {
        let (text, _) = &states[at % 2];
        let mut first = spawn(&it);
        it.write(&generator::path(0), text);
        let mut second = spawn(&it);
        assert!(first.wait().unwrap().success() && second.wait().unwrap().success());
        assert!(it.files("out") == states[at % 2].1, "the later build is what stays");
    }
}

/// A full disk and a read-only one leave the old output as it was. Needs the right to make a disk of its own, which
/// some systems give to nobody; `conformance/run` needs it, too.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_leaves_the_old_output() {
    let it = generated(1);
    let script = r#"
        set -e
        mkdir -p disk
        mount -t tmpfs -o size=160k none disk
        "$SELOSTE" build --formats text --out disk/out
        (cd disk && find out -type f | sort | xargs sha256sum) > before
        if "$SELOSTE" build --formats html,markdown,text,json,docx,typst --out disk/out 2> full; then echo "not full"; exit 9; fi
        (cd disk && find out -type f | sort | xargs sha256sum) > after-full
        "$SELOSTE" build --formats text --out disk/out
        mount -o remount,ro disk
        sed -i 's/period: P1M/period: P3M/' registers/000/*.yaml
        if "$SELOSTE" build --formats text --out disk/out 2> closed; then echo "not closed"; exit 9; fi
        (cd disk && find out -type f | sort | xargs sha256sum) > after-closed
    "#;
    let may = |words: &[&str]| std::process::Command::new("unshare").args(words).status().is_ok_and(|it| it.success());
    if !may(&["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]) {
        return;
    }
    let mut command = std::process::Command::new("unshare");
    command.args(["-rm", "sh", "-c", script]).current_dir(it.path("")).env("SELOSTE", env!("CARGO_BIN_EXE_seloste"));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    for after in ["after-full", "after-closed"] {
        assert_eq!(it.read("before"), it.read(after), "{after}");
    }
    for said in ["full", "closed"] {
        assert!(it.read(said).contains("seloste: cannot write disk/"), "{}", it.read(said));
    }
}
