//! A project's own acts and authorities reach the rules, the notices and the data, and what is wrong with their files is
//! found at its line.

use std::convert::Infallible;

use seloste::compile;
use seloste::diag::Diagnostic;
use seloste::lang::Lang;
use seloste::source::Limits;

use crate::program::Project;
use crate::support;

const SETTINGS: &str = "acts = \"acts.csv\"\nauthorities = \"authorities.toml\"\n";

const ACTS: &str = "\
# number;fi;sv
1234/2005;laki keksityistä esimerkeistä;lagen om påhittade exempel
";

const AUTHORITIES: &str = "\
[imy]
name = { fi = \"Ruotsin esimerkkiviranomainen\", sv = \"Exempelmyndigheten i Sverige\", en = \"Example Authority of Sweden\" }
contact = { email = \"exempel@example.org\" }
";

/// The complete register with other keys of the top level.
fn register(yaml: &'static str) -> String {
    let complete = support::text(&support::repository().join("tests/fixtures/complete.yaml"));
    seloste::check::Example { remove: &[], yaml }.over(&complete)
}

const CITING: &str = "\
publicity:
  level: partly-secret
  secret: [terveys]
  laws: { act: 1234/2005, sections: \"3 §\" }
description:
  fi: Toimintaa säätelee laki keksityistä esimerkeistä (1234/2005).
  sv: Verksamheten regleras i lagen om påhittade exempel (1234/2005).
  en: The activity is governed by Act 1234/2005.
complaint: { authority: imy }
";

#[test]
fn a_projects_acts_and_authorities_reach_everything() {
    let register = register(CITING);
    let files = [
        ("seloste.toml", SETTINGS),
        ("acts.csv", ACTS),
        ("authorities.toml", AUTHORITIES),
        ("registers/asiakaspalvelu.yaml", register.as_str()),
    ];
    let (project, findings) = support::project(&files);
    assert!(findings.is_empty(), "{}", support::show(&project, &findings));
    let options = support::options(&["text", "json"]);
    let judged = compile::judge(&project, &options);
    let law = judged.findings.iter().filter(|it| it.rule.starts_with("law-")).cloned().collect::<Vec<_>>();
    assert!(law.is_empty(), "{}", support::show(&project, &law));
    let written = support::build(&support::raw(&files), &options);
    let all = written.values().map(|it| String::from_utf8_lossy(it).into_owned()).collect::<Vec<_>>();
    for words in ["lagen om påhittade exempel", "Exempelmyndigheten i Sverige", "exempel@example.org"] {
        assert!(all.iter().filter(|it| it.contains(words)).count() >= 2, "{words} is not in the text and the data");
    }
}

#[test]
fn without_the_list_the_same_register_has_findings() {
    let register = register(CITING);
    let (project, _) = support::project(&[("registers/asiakaspalvelu.yaml", register.as_str())]);
    let judged = compile::judge(&project, &support::options(&["text"]));
    let rules = judged.findings.iter().map(|it| it.rule).collect::<Vec<_>>();
    assert!(rules.contains(&"law-unknown"), "{rules:?}");
}

#[test]
fn what_is_wrong_with_the_files_is_found_at_its_line() {
    let acts = "1234/2005;laki keksityistä esimerkeistä;\n\nx;y;z\n1/2001;vain kaksi\n1234/2005;taas;igen\n2/2001;;z\n";
    let authorities = "[imy]\nnmae = \"X\"\n\n[other]\nurl = 1\n";
    let files = [
        ("seloste.toml", "acts = \"acts.csv\"\nauthorities = \"authorities.toml\"\n"),
        ("acts.csv", acts),
        ("authorities.toml", authorities),
        ("registers/asiakaspalvelu.yaml", &register("dpo: inherit\n")),
    ];
    let (project, findings) = support::project(&files);
    let mut places = findings
        .iter()
        .map(|it| {
            let (path, at) = project.sources.locate(it.span).unwrap();
            format!("{path}:{} {}", at.line, it.rule)
        })
        .collect::<Vec<_>>();
    places.sort();
    assert_eq!(
        places,
        [
            "acts.csv:3 bad-act",
            "acts.csv:4 bad-act",
            "acts.csv:5 bad-act",
            "acts.csv:6 bad-act",
            "authorities.toml:1 unnamed-authority",
            "authorities.toml:2 unknown-key",
            "authorities.toml:4 unnamed-authority",
            "authorities.toml:5 unknown-key",
        ],
        "{}",
        support::show(&project, &findings)
    );
    let (project, findings) = support::project(&[
        ("seloste.toml", "acts = \"../acts.csv\"\n"),
        ("registers/asiakaspalvelu.yaml", &register("dpo: inherit\n")),
    ]);
    assert_eq!(findings.iter().map(|it| it.rule).collect::<Vec<_>>(), ["missing-file"]);
    assert!(support::show(&project, &findings).contains("../acts.csv"));
}

#[test]
fn the_program_reads_the_files_that_the_settings_name() {
    let project = Project::empty();
    project.write("seloste.toml", "acts = \"lists/acts.csv\"\nauthorities = \"lists/authorities.toml\"\n");
    project.write("lists/acts.csv", ACTS).write("lists/authorities.toml", AUTHORITIES);
    project.write("registers/asiakaspalvelu.yaml", &register(CITING));
    let run = project.run("check --format short");
    assert!(!run.stdout.contains("law-") && !run.stdout.contains("missing-file"), "{}", run.stdout);
    let shown = project.run("show asiakaspalvelu --emit text --language sv");
    assert!(shown.stdout.contains("lagen om påhittade exempel"), "{}", shown.stdout);
    project.write("lists/acts.csv", "1234/2005;laki keksityistä esimerkeistä\n");
    let run = project.run("check --format short");
    assert!(run.stdout.contains("lists/acts.csv:1:1"), "{}", run.stdout);
}

#[test]
fn thousands_of_acts_are_read_in_a_moment() {
    let mut rows = String::new();
    for number in 1..=1200 {
        for year in [1990, 1995, 2000, 2005] {
            rows.push_str(&format!(
                "{number}/{year};laki esimerkistä numero {number} vuodelta {year};lagen om exempel {number}\n"
            ));
        }
    }
    let register = register(CITING);
    let files = [
        ("seloste.toml", "acts = \"acts.csv\"\n"),
        ("acts.csv", rows.as_str()),
        ("registers/asiakaspalvelu.yaml", &register),
    ];
    let began = std::time::Instant::now();
    let (project, _) = support::project(&files);
    let _ = compile::judge(&project, &support::options(&["text"]));
    assert!(project.index.own().count() > 4700);
    assert!(began.elapsed().as_secs() < 20);
}

/// What a check without output says of the file of a style or a template.
fn said_of(path: &str, text: &str) -> Vec<String> {
    let files = support::raw(&[("registers/asiakaspalvelu.yaml", &register("")), (path, text)]);
    let sink = |_| Ok::<(), Infallible>(());
    let Ok(built) = compile::build(files, Limits::DEFAULT, &support::options(&[]), &sink);
    let line = |it: &Diagnostic| {
        let (file, at) = built.sources.locate(it.span)?;
        let said = format!("{file}:{}:{}: {}: {}", at.line, at.column, it.rule, it.message.get(&Lang::en()));
        (file == path).then(|| said.replace('\u{a0}', " "))
    };
    built.findings.iter().filter_map(line).collect()
}

#[test]
fn a_check_tells_what_a_build_would_refuse_and_what_is_hard_to_read() {
    assert_eq!(
        said_of("templates/html/brand.css", "/* ours */\n:root {\n  --accent: #a1122b;\n}\n"),
        ["templates/html/brand.css:3:3: faint-color: in the dark scheme the contrast of `--accent` with its \
             background `--note` is 1.93 : 1; at least 4.5 : 1 is needed"]
    );
    let both = ":root { --accent: #6b1f5c; } @media (prefers-color-scheme: dark) { :root { --accent: #f0a8df; } }";
    assert_eq!(said_of("templates/html/brand.css", both), Vec::<String>::new());
    let broken = said_of("templates/html/page.html", "{{ broken");
    assert!(broken.len() == 1 && broken[0].contains(": template: "), "{broken:?}");
}
