//! The contract of the command line: what CI files, editors and shells rely on.

#![expect(clippy::disallowed_methods, reason = "a test stands outside the program and may touch files")]

use std::fs;
use std::io::Read as _;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::program::{Project, Run};

/// A small project without findings.
const CLEAN: &str = "examples/small-agency";
/// A project with one error.
const FAULTY: &str = "tests/fixtures/first-finding";
/// The file of the register in [`FAULTY`].
const FEEDBACK: &str = "registers/feedback.yaml";

/// A command line, what it ends with, and words that stand in its output.
struct Case {
    says: &'static str,
    project: &'static str,
    arguments: &'static str,
    code: i32,
    stdout: &'static [&'static str],
    stderr: &'static [&'static str],
}

const fn case(
    says: &'static str,
    project: &'static str,
    arguments: &'static str,
    code: i32,
    stdout: &'static [&'static str],
    stderr: &'static [&'static str],
) -> Case {
    Case { says, project, arguments, code, stdout, stderr }
}

#[rustfmt::skip]
static CASES: &[Case] = &[
    case("no command at all is a command that could not run", CLEAN, "", 2, &[], &["Usage: seloste"]),
    case("help is a result", CLEAN, "--help", 0, &["Usage: seloste", "Exit codes: 0"], &[]),
    case("the version is a result", CLEAN, "--version", 0, &["seloste 0."], &[]),
    case("an unknown command names a similar one", CLEAN, "chek", 2, &[], &["'check'"]),
    case("an unknown flag names a similar one", CLEAN, "check --ony library", 2, &[], &["'--only'"]),
    case("an unknown style names the nearest", CLEAN, "check --format shrot", 2, &[], &["--format: `shrot` is not known; did you mean short?"]),
    case("an unknown style like no other gets the list", CLEAN, "check --format x", 2, &[], &["possible: human, short, json, sarif, github, gitlab, junit"]),
    case("an unknown style of a report is refused", CLEAN, "check --report jsn=x", 2, &[], &["--report: `jsn` is not known; did you mean json?"]),
    case("a report without a file is refused", CLEAN, "check --report json", 2, &[], &["json=findings.json"]),
    case("a report that cannot be written names the path", CLEAN, "check --report json=none/x.json", 2, &[], &["cannot write none/x.json"]),
    case("an unknown format names the nearest", CLEAN, "build --formats htlm", 2, &[], &["--formats: `htlm` is not known; did you mean html?"]),
    case("one unknown format among known ones is refused", CLEAN, "build --formats html,odt", 2, &[], &["`odt`"]),
    case("an unknown language gets the list", CLEAN, "build --languages xx", 2, &[], &["--languages: `xx` is not known", "fi"]),
    case("an unknown register names the nearest", CLEAN, "check --only libary", 2, &[], &["--only: `libary` is not known; did you mean library?"]),
    case("an unknown register to show names the nearest", CLEAN, "show libary", 2, &[], &["did you mean library?"]),
    case("an unknown stage to show gets the list", CLEAN, "show library --emit x", 2, &[], &["--emit: `x` is not known; possible: model"]),
    case("an unknown form of the table names the nearest", CLEAN, "coverage --format htlm", 2, &[], &["--format: `htlm` is not known; did you mean html?"]),
    case("an unknown register in the table names the nearest", CLEAN, "coverage --only libary", 2, &[], &["--only: `libary` is not known; did you mean library?"]),
    case("a table that cannot be denied gets the list", CLEAN, "coverage --deny all", 2, &[], &["errors, warnings, advice"]),
    case("an empty folder has no table", "empty", "coverage", 2, &[], &["no registers were found"]),
    case("a project that is not there has no table", CLEAN, "coverage nowhere", 2, &[], &["cannot read nowhere"]),
    case("the table is a report and denies nothing", FAULTY, "coverage", 0, &["13(1)(b)", "✗", "dpo-missing"], &[]),
    case("the table denies on request", FAULTY, "coverage --deny errors", 1, &["dpo-missing"], &[]),
    case("the table of a project without errors is not denied", CLEAN, "coverage --deny errors", 0, &["✓"], &[]),
    case("the table is printed for one register", CLEAN, "coverage --only library", 0, &["A  library"], &[]),
    case("the table can be Finnish", FAULTY, "coverage --lang fi", 0, &["Tietosuojavastaava", "Avoinna (1)"], &[]),
    case("the table can be Swedish", FAULTY, "coverage --lang sv-FI", 0, &["Dataskyddsombud", "Öppet (1)"], &[]),
    case("the table has a day", CLEAN, "coverage --as-of 2026-06-30", 0, &["2026-06-30"], &[]),
    case("the table is a page", FAULTY, "coverage --format html", 0, &["<!DOCTYPE html>", "class=\"sign alarm\""], &[]),
    case("the table is Markdown", FAULTY, "coverage --format markdown", 0, &["# Coverage of the duties of the law", "✗ error"], &[]),
    case("the table is JSON", FAULTY, "coverage --format json", 0, &["\"version\": 1", "\"file\": \"registers/_agency.yaml\""], &[]),
    case("the table is CSV", FAULTY, "coverage --format csv", 0, &["register,rule,", "feedback,dpo-missing,"], &[]),
    case("the shape of the table is a schema", CLEAN, "schema coverage", 0, &["Coverage of seloste, version 1"], &[]),
    case("an unknown rule names the nearest", CLEAN, "explain dpo-mising", 2, &[], &["there is no rule `dpo-mising`; did you mean dpo-missing?"]),
    case("an unknown example gets the list", CLEAN, "new --example x", 2, &[], &["--example: `x` is not known", "small-agency"]),
    case("an unknown shell gets the list", CLEAN, "completions tcsh", 2, &[], &["bash", "fish", "zsh"]),
    case("an unknown kind of terms gets the list", CLEAN, "show --vocabulary --kind x", 2, &[], &["--kind: `x` is not known", "data"]),
    case("an unknown language of messages gets the list", CLEAN, "check --lang et", 2, &[], &["`et` is not known; possible: fi, sv, en"]),
    case("no threads are no number of threads", CLEAN, "check --jobs 0", 2, &[], &["--jobs"]),
    case("more threads than processors are no fault", CLEAN, "check --jobs 100000", 0, &[], &["no findings"]),
    case("a date that is not in the calendar is refused", CLEAN, "check --as-of 2026-02-30", 2, &[], &["--as-of", "2026-02-30"]),
    case("words are no date", CLEAN, "check --as-of today", 2, &[], &["--as-of", "today"]),
    case("a level that cannot be denied gets the list", CLEAN, "check --deny errors", 2, &[], &["warnings, advice"]),
    case("a project that is not there is named", CLEAN, "check nowhere", 2, &[], &["cannot read nowhere"]),
    case("a project without findings is fine", CLEAN, "check", 0, &[], &["no findings in 2 registers"]),
    case("quiet and fine is silent", CLEAN, "check -q", 0, &[], &[]),
    case("findings are denied", FAULTY, "check", 1, &["error[dpo-missing]", "registers/_agency.yaml:2:3"], &["1 error in 1 register", "seloste explain dpo-missing"]),
    case("quiet leaves out all but the findings", FAULTY, "check -q", 1, &["error[dpo-missing]"], &[]),
    case("the short style has a line for each finding", FAULTY, "check -q --format short", 1, &["registers/_agency.yaml:2:3: error[dpo-missing]: "], &[]),
    case("a build refuses what a check denies", FAULTY, "build", 1, &["error[dpo-missing]"], &["nothing was written: 1 finding stands in the way"]),
    case("a draft is built in spite of errors", FAULTY, "build --draft", 0, &["error[dpo-missing]"], &["done: ", " in dist"]),
    case("a check of one register leaves out the others", CLEAN, "check --only library", 0, &[], &["no findings"]),
    case("one file is a project", CLEAN, "check registers/library.yaml", 0, &[], &["no findings in 1 register"]),
    case("a folder of registers is a project", CLEAN, "check registers", 0, &[], &["no findings in 2 registers"]),
    case("an empty folder has no registers", "empty", "check", 1, &["error[no-registers]", "seloste new"], &[]),
    case("messages can be Finnish", FAULTY, "check --lang fi", 1, &["virhe[dpo-missing]", "ohje:"], &["1 virhe 1 rekisterissä"]),
    case("messages can be Swedish", FAULTY, "check --lang sv", 1, &["fel[dpo-missing]", "hjälp:"], &["1 fel i 1 register"]),
    case("a regional language is its language", FAULTY, "check --lang sv-FI", 1, &["fel[dpo-missing]"], &[]),
    case("who asks for more is told what is read and when it is", CLEAN, "check -v", 0, &[], &["read registers/library.yaml", "judged as of 2026-11-22", " ms"]),
    case("the date of judgement can be given", CLEAN, "check -v --as-of 2026-06-30", 0, &[], &["judged as of 2026-06-30"]),
    case("the rules are listed", CLEAN, "rules", 0, &["dpo-missing"], &[]),
    case("the examples are listed", CLEAN, "new --list", 0, &["small-agency", "whistleblowing"], &[]),
    case("a new register needs an id where nobody can be asked", "empty", "new", 2, &[], &["seloste new customer-service"]),
    case("an id has small letters", "empty", "new Customer_Service", 2, &[], &["Customer_Service"]),
    case("an address of a new project must be one", "empty", "new feedback --email nobody", 2, &[], &["nobody"]),
    case("a language of a new project must be one", "empty", "new feedback --languages 12", 2, &[], &["--languages: not a language tag: 12"]),
    case("the manual page is a page of troff", CLEAN, "man", 0, &[".TH seloste 1", "SELOSTE BUILD", "draft", "completions"], &[]),
];

#[test]
fn commands_end_as_promised() {
    let mut wrong = Vec::new();
    for case in CASES {
        let project = if case.project == "empty" { Project::empty() } else { Project::copy(case.project) };
        let run = project.run(case.arguments);
        let all = |wanted: &[&str], text: &str| wanted.iter().all(|it| text.contains(it));
        let silent =
            |wanted: &[&str], text: &str| !wanted.is_empty() || text.is_empty() || !case.arguments.contains("-q");
        if run.code != case.code
            || !all(case.stdout, &run.stdout)
            || !all(case.stderr, &run.stderr)
            || !silent(case.stdout, &run.stdout)
            || !silent(case.stderr, &run.stderr)
        {
            wrong.push(format!("{}: seloste {}\n{run:#?}", case.says, case.arguments));
        }
        if case.code == 2 {
            assert_eq!(run.stdout, "", "{}: what could not run has no result", case.says);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn warnings_are_denied_only_on_request() {
    let project = Project::copy(FAULTY);
    // A company need not have a data protection officer, so that the exception from the duty is of no use.
    project.edit("registers/_agency.yaml", "kind: municipality", "kind: company");
    let exception = "exceptions: [{ rule: dpo-missing, because: { fi: a, sv: a, en: a }, until: 2027-06-30 }]\n";
    project.write(FEEDBACK, &(project.read(FEEDBACK) + exception));
    let run = project.run("check");
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stdout.starts_with("warning[exception-unused]"), "{run:?}");
    assert!(run.stderr.starts_with("1 warning in 1 register\n"), "{run:?}");
    assert_eq!(project.run("check --deny warnings").code, 1);
    assert_eq!(project.run("check --deny advice").code, 1);
    assert_eq!(project.run("build --deny warnings").code, 1);
    assert!(!project.path("dist").exists());
    assert_eq!(project.run("build").code, 0);
    assert!(project.path("dist/index.html").exists());
}

#[test]
fn findings_accepted_earlier_are_left_out_and_new_ones_are_denied() {
    let project = Project::copy(FAULTY);
    assert_eq!(project.run("check -q --lang sv --report json=base.json").code, 1);
    let run = project.run("check --baseline base.json");
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    assert!(run.stderr.contains("accepted earlier and left out: 1\n"), "{run:?}");
    project.write(FEEDBACK, &format!("# A line above moves the finding.\n{}", project.read(FEEDBACK)));
    assert_eq!(project.run("check --baseline base.json").code, 0);
    assert_eq!(project.run("build --baseline base.json").code, 1, "an error is never built in silence");
    project.edit(FEEDBACK, "recipients: none\n", "");
    let run = project.run("check --baseline base.json --format short");
    assert_eq!((run.code, run.stdout.lines().count()), (1, 1), "{run:?}");
    assert!(run.stdout.contains("error[recipients-missing]"), "{run:?}");
    for (text, words) in
        [("[]", "is not a JSON report"), ("{\"version\": 2, \"findings\": []}", "is not a JSON report")]
    {
        project.write("base.json", text);
        let run = project.run("check --baseline base.json");
        assert_eq!((run.code, run.stderr.contains(words)), (2, true), "{run:?}");
    }
    assert_eq!(project.run("check --baseline gone.json").code, 2);
}

#[test]
fn findings_go_to_files_in_other_styles_too() {
    let project = Project::copy(FAULTY);
    let run = project.run("check --format short --report json=a.json --report sarif=b.sarif");
    assert_eq!((run.code, run.stdout.lines().count()), (1, 1));
    let json: serde_json::Value = serde_json::from_str(&project.read("a.json")).expect("JSON");
    assert_eq!((&json["version"], &json["findings"][0]["rule"]), (&1.into(), &"dpo-missing".into()));
    let sarif: serde_json::Value = serde_json::from_str(&project.read("b.sarif")).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    for style in ["json", "sarif", "gitlab"] {
        let run = project.run(&format!("check --format {style}"));
        assert!(serde_json::from_str::<serde_json::Value>(&run.stdout).is_ok(), "{style}: {run:?}");
        assert!(run.stdout.ends_with('\n'), "{style} ends in a line break");
    }
}

#[test]
fn a_fault_of_the_shared_file_is_told_once_for_a_hundred_registers() {
    let project = Project::copy(FAULTY);
    let register = project.read(FEEDBACK);
    for at in 1..100 {
        let id = format!("feedback-{at}");
        project.write(
            &format!("registers/{id}.yaml"),
            &register.replace("register: feedback", &format!("register: {id}")),
        );
    }
    let run = project.run("check");
    assert_eq!((run.code, run.stdout.matches("error[dpo-missing]").count()), (1, 1), "{run:?}");
    assert!(run.stdout.contains("concerns 100 registers: feedback, feedback-1, "), "{run:?}");
    assert!(run.stderr.contains("1 error in 100 registers"), "{run:?}");
}

#[test]
fn what_needs_no_person_is_mended_and_the_rest_is_reported() {
    let project = Project::copy(FAULTY);
    project.write(
        "registers/extra.yaml",
        "register: extra # stays\r\nstatus: in-use\r\npurposes:\r\n  - secondary: yes   # so be it\r\n    direct_marketing: \"no\"\r\n",
    );
    let before = project.read(FEEDBACK);
    let run = project.run("check --fix --format short");
    assert_eq!(run.code, 1, "what no machine can mend is still denied");
    assert!(run.stderr.contains("mended 2 places in registers/extra.yaml"), "{run:?}");
    let mended = project.read("registers/extra.yaml");
    assert_eq!(
        mended,
        "register: extra # stays\r\nstatus: in-use\r\npurposes:\r\n  - secondary: true   # so be it\r\n    direct_marketing: false\r\n"
    );
    assert_eq!(project.read(FEEDBACK), before, "a file without such a finding is not touched");
    assert!(!run.stdout.contains("wrong-type"), "{run:?}");
    // The second run has nothing left to mend.
    let run = project.run("check --fix --format short");
    assert!(!run.stderr.contains("mended"), "{run:?}");
    assert_eq!(project.read("registers/extra.yaml"), mended);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_mended_keeps_its_permissions_and_a_link_stays_one() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let project = Project::copy(FAULTY);
    project.write("elsewhere/extra.yaml", "register: extra\npurposes: { secondary: yes }\n");
    symlink("../elsewhere/extra.yaml", project.path("registers/extra.yaml")).unwrap();
    fs::set_permissions(project.path("elsewhere/extra.yaml"), fs::Permissions::from_mode(0o640)).unwrap();
    project.run("check --fix");
    assert_eq!(project.read("elsewhere/extra.yaml"), "register: extra\npurposes: { secondary: true }\n");
    assert!(fs::symlink_metadata(project.path("registers/extra.yaml")).unwrap().is_symlink());
    let mode = fs::metadata(project.path("elsewhere/extra.yaml")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

/// What can go wrong with a build, planted in a project that was built before.
type Plant = fn(&Project);

#[rustfmt::skip]
static OBSTACLES: &[(&str, Plant, &str, i32)] = &[
    ("an error in a register", |it| { it.edit("registers/_agency.yaml", "controller: kuusniemi", ""); }, "build", 1),
    ("a file that is no YAML", |it| { it.write("registers/library.yaml", "a: [b"); }, "build", 1),
    ("a file that is no text", |it| fs::write(it.path("registers/x.yaml"), [0xff, 0xfe, 0]).unwrap(), "build", 1),
    ("a template that cannot be read", |it| { it.write("templates/html/page.html", "{% if %}"); }, "build", 1),
    ("a template that leaves out a part of the notice", |it| { it.write("templates/html/page.html", "{{ body }}"); }, "build", 1),
    ("a template of an unknown name", |it| { it.write("templates/html/pge.html", ""); }, "build", 1),
    ("settings that are no TOML", |it| { it.write("seloste.toml", "languages = ["); }, "build", 1),
    ("an unknown setting", |it| { it.write("seloste.toml", "langages = []"); }, "build", 1),
    ("an unknown register", |_| {}, "build --only x", 2),
    ("a report that cannot be written", |_| {}, "build --report json=none/x.json", 2),
    #[cfg(unix)]
    ("a link that leads nowhere", |it| std::os::unix::fs::symlink("nowhere", it.path("registers/x.yaml")).unwrap(), "build", 2),
];

#[test]
fn a_build_that_fails_leaves_the_old_output_as_it_was() {
    for (says, plant, arguments, code) in OBSTACLES {
        let project = Project::copy(CLEAN);
        assert_eq!(project.run("build").code, 0);
        let before = project.files("dist");
        assert!(before.len() > 10, "{says}: there is something to lose");
        plant(&project);
        let run = project.run(arguments);
        assert_eq!(run.code, *code, "{says}: {run:?}");
        assert!(project.files("dist") == before, "{says}: the old output changed");
        assert_eq!(left_over(&project), Vec::<String>::new(), "{says}");
    }
}

/// What a build left beside its output.
fn left_over(project: &Project) -> Vec<String> {
    let names =
        fs::read_dir(project.path("")).unwrap().map(|it| it.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|it| it.contains("seloste-")).collect()
}

#[test]
fn a_build_that_succeeds_replaces_the_output_as_a_whole() {
    let project = Project::copy(CLEAN);
    assert_eq!(project.run("build").code, 0);
    assert!(project.path("dist/fi/parking-permits.html").exists());
    fs::remove_file(project.path("registers/parking-permits.yaml")).unwrap();
    let from = project.read("registers/library.yaml");
    let see_also = from.find("see_also:").expect("a link to the other register");
    let end = see_also + from[see_also..].find("\n\n").expect("the end of the block");
    project.edit("registers/library.yaml", &from[see_also..end], "");
    let run = project.run("build");
    assert_eq!(run.code, 0, "{run:?}");
    assert!(!project.path("dist/fi/parking-permits.html").exists());
    let manifest: serde_json::Value = serde_json::from_str(&project.read("dist/manifest.json")).unwrap();
    let listed: Vec<&str> =
        manifest["files"].as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap()).collect();
    let mut written: Vec<String> = project.files("dist").into_keys().filter(|it| it != "manifest.json").collect();
    written.sort();
    assert_eq!(listed, written, "the manifest lists every file");
    assert_eq!(left_over(&project), Vec::<String>::new());
}

#[rustfmt::skip]
static FOREIGN: &[(&str, Plant, &str, &str)] = &[
    ("a folder of somebody else", |it| { it.write("out/thesis.txt", "mine"); }, "out", "not replaced: out"),
    ("the project itself", |_| {}, ".", "not replaced"),
    ("the folder of the registers", |_| {}, "registers", "not replaced: registers"),
    ("a file", |it| { it.write("out", "mine"); }, "out", "not a folder: out"),
    ("a folder in a file", |it| { it.write("out", "mine"); }, "out/deep", "out"),
    ("an output that has become a repository", |it| {
        assert_eq!(it.run("build --out out").code, 0);
        it.write("out/.git/HEAD", "ref: refs/heads/main");
    }, "out", "not replaced: out"),
    ("a foreign manifest", |it| { it.write("out/manifest.json", "{\"name\": \"an app\"}"); }, "out", "not replaced: out"),
    #[cfg(unix)]
    ("a link that leads nowhere", |it| std::os::unix::fs::symlink("nowhere", it.path("out")).unwrap(), "out", "cannot write out"),
];

#[test]
fn what_seloste_did_not_write_is_not_replaced() {
    for (says, plant, out, words) in FOREIGN {
        let project = Project::copy(CLEAN);
        plant(&project);
        let before = project.files("");
        let run = project.run(&format!("build --out {out}"));
        assert_eq!(run.code, 2, "{says}: {run:?}");
        assert!(run.stderr.contains(words), "{says}: {run:?}");
        assert!(project.files("") == before, "{says}: something changed");
    }
}

#[cfg(unix)]
#[test]
fn a_linked_output_folder_stays_a_link() {
    let project = Project::copy(CLEAN);
    fs::create_dir_all(project.path("www/notices")).unwrap();
    std::os::unix::fs::symlink("www/notices", project.path("dist")).unwrap();
    for _ in 0..2 {
        let run = project.run("build");
        assert_eq!(run.code, 0, "{run:?}");
    }
    assert!(fs::symlink_metadata(project.path("dist")).unwrap().is_symlink());
    assert!(project.path("www/notices/index.html").exists());
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_surroundings() {
    let project = Project::copy(CLEAN);
    assert_eq!(project.run("build --out a").code, 0);
    let wanted = project.files("a");
    let surroundings: &[(&str, &[(&str, &str)])] = &[
        ("--jobs 1", &[]),
        ("--jobs 7", &[]),
        ("", &[("TZ", "Pacific/Kiritimati")]),
        ("", &[("TZ", "America/Los_Angeles"), ("LC_ALL", "sv_FI.UTF-8")]),
        ("", &[("LC_ALL", "tr_TR.UTF-8"), ("LANG", "C")]),
        ("--lang fi", &[("COLUMNS", "40")]),
        ("--color always", &[("HOME", "/nonexistent")]),
        ("--as-of 2026-11-22", &[("SOURCE_DATE_EPOCH", "0")]),
    ];
    for (arguments, environment) in surroundings {
        let mut command = project.command(&format!("build --out b {arguments}"));
        let run = Run::of(command.envs(environment.iter().copied()));
        assert_eq!(run.code, 0, "{arguments} {environment:?}: {run:?}");
        assert!(project.files("b") == wanted, "{arguments} {environment:?}: other bytes");
    }
}

#[test]
fn the_day_is_that_of_the_flag_then_of_the_project_then_of_the_environment() {
    let project = Project::copy(FAULTY);
    let day = |arguments: &str| {
        let run = project.run(&format!("check -v {arguments}"));
        run.stderr.lines().find_map(|it| it.strip_prefix("judged as of ").map(str::to_owned)).expect("a day")
    };
    assert_eq!(day(""), "2026-11-22");
    project.write("seloste.toml", "as_of = 2025-01-31\n");
    assert_eq!(day(""), "2025-01-31");
    assert_eq!(day("--as-of 2024-02-29"), "2024-02-29");
    project.write("seloste.toml", "");
    let run = Run::of(project.command("check").env("SOURCE_DATE_EPOCH", "soon"));
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("SOURCE_DATE_EPOCH is not a number of seconds: soon"), "{run:?}");
    let run = Run::of(project.command("check -v").env_remove("SOURCE_DATE_EPOCH"));
    assert!(!run.stderr.contains("judged as of 1970"), "{run:?}");
}

#[test]
fn the_language_of_messages_follows_the_environment() {
    let project = Project::copy(FAULTY);
    let first = |environment: &[(&str, &str)]| {
        let run = Run::of(project.command("check -q --format short").envs(environment.iter().copied()));
        run.stdout.split(": ").nth(1).expect("a level").to_owned()
    };
    assert_eq!(first(&[]), "error[dpo-missing]");
    assert_eq!(first(&[("LANG", "fi_FI.UTF-8")]), "virhe[dpo-missing]");
    assert_eq!(first(&[("LANG", "fi_FI.UTF-8"), ("LC_ALL", "sv_FI.UTF-8")]), "fel[dpo-missing]");
    assert_eq!(first(&[("LC_MESSAGES", "fi_FI"), ("LANG", "sv_SE")]), "virhe[dpo-missing]");
    assert_eq!(first(&[("LC_ALL", ""), ("LANG", "sv_SE")]), "fel[dpo-missing]");
    assert_eq!(first(&[("LANG", "de_DE")]), "error[dpo-missing]");
}

#[test]
fn colours_come_only_when_asked_for() {
    let project = Project::copy(FAULTY);
    let colored = |arguments: &str| {
        let run = Run::of(project.command(&format!("check {arguments}")).env_remove("NO_COLOR"));
        run.stdout.contains('\u{1b}')
    };
    assert!(!colored(""), "no terminal, no colours");
    assert!(colored("--color always"));
    assert!(!colored("--color never"));
    assert!(!colored("--color always --format short"), "lines for machines stay plain");
    assert!(!colored("--color always --format json"));
}

#[test]
fn a_project_is_found_from_a_folder_in_it_and_paths_are_those_the_reader_sees() {
    let project = Project::copy(FAULTY);
    project.write("seloste.toml", "");
    let inside = Run::of(super::program::seloste(&project.path("registers")).args(["check", "--format", "short"]));
    assert!(
        inside.stdout.starts_with("_agency.yaml:2:3:") || inside.stdout.starts_with("../registers/_agency.yaml:2:3:"),
        "{inside:?}"
    );
    let above = project.run("check . --format short");
    assert!(above.stdout.starts_with("registers/_agency.yaml:2:3:"), "{above:?}");
    fs::create_dir(project.path("elsewhere")).unwrap();
    let beside = Run::of(super::program::seloste(&project.path("elsewhere")).args([
        "check",
        "../registers/feedback.yaml",
        "--format",
        "short",
    ]));
    assert!(beside.stdout.starts_with("../registers/_agency.yaml:2:3:"), "{beside:?}");
    let built = Run::of(super::program::seloste(&project.path("elsewhere")).args(["build", "--draft", ".."]));
    assert!(built.stderr.contains(" in ../dist\n"), "{built:?}");
    assert!(project.path("dist/index.html").exists());
}

#[test]
fn one_file_of_a_folder_that_is_no_project_is_read_without_its_neighbours() {
    let project = Project::copy(FAULTY);
    let agency = project.read("registers/_agency.yaml");
    let register = project.read(FEEDBACK);
    let elsewhere = Project::empty();
    elsewhere.write("deep/other/broken.yaml", "a: [");
    elsewhere.write("deep/feedback.yaml", &format!("{register}\n{agency}"));
    let run = elsewhere.run("check deep/feedback.yaml --format short");
    assert!(run.stdout.contains("deep/feedback.yaml:1:1: error[dpo-missing]"), "{run:?}");
    assert_eq!(run.stdout.lines().count(), 1, "{run:?}");
    // With shared facts above it, the same file inherits them.
    project.write("registers/web/feedback.yaml", &register);
    fs::remove_file(project.path(FEEDBACK)).unwrap();
    let run = project.run("check registers/web/feedback.yaml --format short");
    assert!(run.stdout.starts_with("registers/_agency.yaml:2:3: error[dpo-missing]"), "{run:?}");
    assert_eq!(run.stdout.lines().count(), 1, "{run:?}");
}

#[test]
fn a_folder_with_the_name_of_a_file_is_a_folder() {
    let project = Project::copy(FAULTY);
    fs::create_dir(project.path("registers/more.yaml")).unwrap();
    fs::rename(project.path(FEEDBACK), project.path("registers/more.yaml/feedback.yaml")).unwrap();
    let run = project.run("check --format short");
    assert!(run.stdout.starts_with("registers/_agency.yaml:2:3:"), "{run:?}");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_named_and_never_waited_for() {
    use std::os::unix::fs::symlink;
    let project = Project::copy(CLEAN);
    symlink("/dev/zero", project.path("registers/zero.yaml")).unwrap();
    let run = project.run("check");
    assert_eq!((run.code, run.stderr.contains("not a file: registers/zero.yaml")), (2, true), "{run:?}");
    fs::remove_file(project.path("registers/zero.yaml")).unwrap();
    symlink("nowhere", project.path("registers/gone.yaml")).unwrap();
    let run = project.run("check");
    assert_eq!((run.code, run.stderr.contains("cannot read registers/gone.yaml")), (2, true), "{run:?}");
    fs::remove_file(project.path("registers/gone.yaml")).unwrap();
    // A circle of links ends, for links to folders are not followed.
    symlink(".", project.path("registers/loop")).unwrap();
    symlink(".", project.path("registers/loop.yaml")).unwrap();
    assert_eq!(project.run("check").code, 0);
}

#[test]
fn a_huge_file_is_refused_without_reading_it() {
    let project = Project::copy(CLEAN);
    let file = fs::File::create(project.path("registers/huge.yaml")).unwrap();
    file.set_len(50 << 20).unwrap();
    let began = Instant::now();
    let run = project.run("check --format short");
    assert!(began.elapsed() < Duration::from_secs(10), "it took {:?}", began.elapsed());
    assert_eq!(run.code, 1);
    assert!(run.stdout.starts_with("registers/huge.yaml:1:1: error[file-too-large]:"), "{run:?}");
    assert!(run.stdout.contains("at most 1048576"), "{run:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let project = Project::copy(CLEAN);
    for arguments in ["rules", "man", "show --vocabulary", "show library --emit html"] {
        let mut child = project.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut words = String::new();
        child.stderr.take().unwrap().read_to_string(&mut words).unwrap();
        assert_eq!((child.wait().unwrap().code(), words.as_str()), (Some(0), ""), "{arguments}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let project = Project::copy(CLEAN);
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let run = Run::of(project.command("rules").stdout(full));
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("os error 28"), "{run:?}");
    let run = project.run("check --report json=/dev/full");
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("cannot write /dev/full"), "{run:?}");
}

#[test]
fn a_project_needs_no_settings_no_locales_no_templates() {
    let project = Project::copy(CLEAN);
    fs::remove_file(project.path("seloste.toml")).unwrap();
    let run = project.run("build");
    assert_eq!(run.code, 0, "{run:?}");
    for path in [
        "index.html",
        "fi/index.html",
        "sv/library.html",
        "en/library.md",
        "fi/library.txt",
        "fi/library.typ",
        "fi/library.json",
    ] {
        assert!(project.path("dist").join(path).exists(), "{path}");
    }
}

#[test]
fn languages_formats_and_registers_can_be_chosen() {
    let project = Project::copy(CLEAN);
    let names = |arguments: &str| -> Vec<String> {
        let run = project.run(&format!("build {arguments}"));
        assert_eq!(run.code, 0, "{arguments}: {run:?}");
        project.files("dist").into_keys().collect()
    };
    assert_eq!(names("--languages sv --formats text --only library"), ["manifest.json", "sv/library.txt"]);
    assert_eq!(
        names("--languages sv,fi --formats html --only library"),
        [
            "404.html",
            "fi/feed.xml",
            "fi/index.html",
            "fi/library.html",
            "index.html",
            "manifest.json",
            "robots.txt",
            "sitemap.xml",
            "sv/feed.xml",
            "sv/index.html",
            "sv/library.html"
        ]
    );
    assert_eq!(names("--formats json,json --languages en --only library"), ["en/library.json", "manifest.json"]);
    assert!(!project.read("dist/en/library.json").contains("\"draft\": true"));
    let page = |_: &[String]| project.read("dist/sv/library.html");
    let alone = page(&names("--languages sv --formats html"));
    assert!(!alone.contains("../fi/library.html"), "a page links to no language that was not built");
}

#[test]
fn a_draft_shows_its_gaps_and_asks_not_to_be_found() {
    let project = Project::copy(FAULTY);
    assert_eq!(project.run("build --draft").code, 0);
    let page = project.read("dist/en/feedback.html");
    assert!(page.contains("noindex"), "search engines are told");
    assert!(page.contains("class=\"gap\""), "the gap is visible");
    project.edit(
        "registers/_agency.yaml",
        "\n\ncontroller:",
        "\n    dpo: { email: tietosuoja@kuusniemi.example.fi }\n\ncontroller:",
    );
    assert_eq!(project.run("build").code, 0);
    let page = project.read("dist/en/feedback.html");
    assert!(!page.contains("noindex") && !page.contains("class=\"gap\""), "a finished page is no draft");
}

#[test]
fn a_draft_needs_files_that_can_be_read() {
    let project = Project::copy(FAULTY);
    project.write(FEEDBACK, "register: [");
    let run = project.run("build --draft");
    assert_eq!(run.code, 1, "{run:?}");
    assert!(!project.path("dist").exists());
}

#[test]
fn every_example_builds_without_findings() {
    let list = Project::empty().run("new --list").stdout;
    assert!(list.lines().count() >= 5, "{list}");
    for example in list.lines() {
        let project = Project::empty();
        assert_eq!(project.run(&format!("new --example {example}")).code, 0);
        let run = project.run("build --deny warnings");
        assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{example}: {run:?}");
    }
}

#[test]
fn a_new_register_is_whole_and_never_overwrites() {
    let project = Project::empty();
    let run = project
        .run("new feedback --controller Kuusniemi --email a@example.fi --dpo-email b@example.fi --name Feedback");
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stderr.ends_with("next: seloste check\n"), "{run:?}");
    let before = project.files("");
    let again = project.run("new feedback");
    assert_eq!((again.code, again.stderr.contains("registers/feedback.yaml")), (2, true), "{again:?}");
    assert!(project.files("") == before, "nothing changed");
    assert_eq!(project.run("new --example small-agency").code, 2, "an example does not overwrite either");
    assert!(project.files("") == before, "nothing changed");
    fs::rename(project.path(FEEDBACK), project.path("registers/feedback.toml")).unwrap();
    assert_eq!(project.run("new feedback").code, 2, "the id is taken");
    assert_eq!(project.run("new second").code, 0, "a second register shares the first one's agency");
    assert_eq!(project.read("registers/_agency.yaml").as_bytes(), before["registers/_agency.yaml"]);
    assert!(project.read("registers/second.yaml").contains("2026-11-22"), "the day is that of the environment");
}

#[test]
fn a_new_register_goes_where_the_project_keeps_its_registers() {
    let project = Project::empty();
    project.write("seloste.toml", "registers = \"selosteet\"\nlanguages = [\"fi\"]\n");
    let run = project.run("new palaute --controller Kuusniemi");
    assert_eq!(run.code, 0, "{run:?}");
    assert!(project.path("selosteet/palaute.yaml").exists(), "{run:?}");
    assert!(
        project.read("selosteet/_agency.yaml").contains("fi: Kuusniemi"),
        "the name is in a language of the project"
    );
}

#[test]
fn every_shell_gets_a_completion_script() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = Project::empty().run(&format!("completions {shell}"));
        assert!(run.code == 0 && run.stdout.contains("deny") && run.stdout.contains("completions"), "{shell}");
    }
}
