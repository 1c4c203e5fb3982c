//! What other people's pipelines take from this repository: the step for GitHub, the job for GitLab, the hooks for
//! pre-commit. Their scripts are run here as those services would run them.

use std::path::Path;
use std::process::Command;

use serde_yaml::Value;

use super::program::{Project, Run, TODAY};
use super::support;

fn yaml(path: &str) -> Value {
    serde_yaml::from_str(&support::text(&support::repository().join(path))).unwrap()
}

/// A script in a project, with the built program on the path and nothing in the environment but what is given.
fn script(shell: &str, project: &Project, script: &str, env: &[(String, String)]) -> Run {
    let program = Path::new(env!("CARGO_BIN_EXE_seloste")).parent().unwrap();
    let path = format!("{}:/usr/bin:/bin", program.display());
    let mut command = Command::new(shell);
    command.current_dir(project.path("")).env_clear().env("PATH", path).env("NO_COLOR", "1");
    command.env("SOURCE_DATE_EPOCH", TODAY).envs(env.iter().cloned()).args(["-c", script]);
    Run::of(&mut command)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text: {value:?}")).to_owned()
}

/// A step of `action.yml`: its script and its environment, with the values that a workflow gives to the inputs.
fn step(at: usize, given: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
    let action = yaml("action.yml");
    let step = &action["runs"]["steps"][at];
    let value = |expression: &str| -> String {
        let Some(name) = expression.strip_prefix("${{ inputs.").and_then(|it| it.strip_suffix(" }}")) else {
            return expression.to_owned();
        };
        let input = &action["inputs"][name];
        assert!(!input.is_null(), "there is no input `{name}`");
        assert!(!text(&input["description"]).is_empty());
        let given = given.iter().find(|it| it.0 == name).map(|it| it.1.to_owned());
        given.unwrap_or_else(|| text(&input["default"]))
    };
    let env = step["env"].as_mapping().unwrap().iter().map(|(name, it)| (text(name), value(&text(it)))).collect();
    (text(&step["run"]), env)
}

fn github(project: &Project, given: &[(&str, &str)]) -> Run {
    let (run, env) = step(1, given);
    script("bash", project, &run, &env)
}

#[test]
fn the_step_for_github_checks_and_builds() {
    let clean = Project::copy("examples/small-agency");
    let run = github(&clean, &[("deny", "warnings"), ("lang", "fi")]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    let run = github(&clean, &[("build", "public notices")]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(clean.path("public notices/fi/index.html").is_file());

    let faulty = Project::copy("tests/fixtures/first-finding");
    let run = github(&faulty, &[("sarif", "findings.sarif"), ("lang", "sv")]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.stdout.starts_with("::error file=registers/_agency.yaml,line=2,"), "{run:?}");
    assert!(run.stdout.contains("dataskyddsombud"), "{run:?}");
    assert!(faulty.read("findings.sarif").contains("\"2.1.0\""));
    faulty.run("check --report json=accepted.json");
    let run = github(&faulty, &[("baseline", "accepted.json"), ("as-of", "2026-11-22")]);
    assert_eq!(run.code, 0, "{run:?}");
    // What somebody writes into an input is a value and never a part of the script.
    let run = github(&faulty, &[("project", "$(touch planted)"), ("lang", "en; touch planted")]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(!faulty.path("planted").exists());
}

#[test]
fn the_step_for_github_compiles_only_what_is_not_there() {
    let project = Project::empty();
    let (run, env) = step(0, &[]);
    let run = script("bash", &project, &run, &env);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    let (text, _) = step(0, &[]);
    assert!(text.contains("--locked --path \"$SELOSTE_SOURCE\""), "{text}");
}

#[test]
fn the_job_for_gitlab_writes_its_reports() {
    let job = yaml("ci/gitlab.yml");
    let run_with = |project: &Project, given: &[(&str, &str)]| {
        let env = job["variables"].as_mapping().unwrap().iter().map(|(name, value)| {
            let given = given.iter().find(|it| Some(it.0) == name.as_str()).map(|it| it.1.to_owned());
            (text(name), given.unwrap_or_else(|| text(value)))
        });
        script("sh", project, &text(&job["seloste"]["script"][0]), &env.collect::<Vec<_>>())
    };
    let faulty = Project::copy("tests/fixtures/first-finding");
    let run = run_with(&faulty, &[("SELOSTE_LANG", "fi")]);
    assert_eq!(run.code, 1, "{run:?}");
    let reports = &job["seloste"]["artifacts"]["reports"];
    let quality: serde_json::Value = serde_json::from_str(&faulty.read(&text(&reports["codequality"]))).unwrap();
    assert_eq!(quality[0]["check_name"], "dpo-missing");
    assert!(faulty.read(&text(&reports["junit"])).contains("<testsuite"));
    faulty.run("check --report json=accepted.json");
    assert_eq!(run_with(&faulty, &[("SELOSTE_BASELINE", "accepted.json"), ("SELOSTE_DENY", "advice")]).code, 0);
    assert_eq!(run_with(&Project::copy("examples/small-agency"), &[]).code, 0);
}

#[test]
fn the_hooks_for_pre_commit_run() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let faulty = Project::copy("tests/fixtures/first-finding");
    for (hook, id) in hooks.as_sequence().unwrap().iter().zip(["seloste", "seloste-fix"]) {
        assert_eq!((hook["id"].as_str(), hook["pass_filenames"].as_bool()), (Some(id), Some(false)));
        let run = script("sh", &faulty, &text(&hook["entry"]), &[]);
        assert_eq!((run.code, run.stdout.lines().count()), (1, 1), "{run:?}");
        let clean = Project::copy("examples/small-agency");
        let before = clean.files("");
        assert_eq!(script("sh", &clean, &text(&hook["entry"]), &[]).code, 0);
        assert!(before == clean.files(""), "a clean project is not touched");
    }
}
