//! What print refuses is said of the very characters, and a collection is the same however it is made.

use std::convert::Infallible;

use seloste::compile::{self, Options, Stop};
use seloste::diag::Diagnostic;
use seloste::lang::Lang;
use seloste::project::{self, Content, Project, RawFile};
use seloste::report;
use seloste::source::Limits;

use crate::support;

/// The example of a small agency, with some words of its files replaced.
fn agency(changes: &[(&str, &str, &str)]) -> (Vec<RawFile>, Project) {
    let mut files = support::read(&support::repository().join("examples/small-agency"));
    for (path, old, new) in changes {
        let file = files.iter_mut().find(|it| it.path == *path).unwrap_or_else(|| panic!("{path}"));
        let RawFile { content: Content::Bytes(bytes), .. } = file else { panic!("{path}") };
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{path}: {old}");
        *bytes = text.replace(old, new).into_bytes();
    }
    let (project, findings) = project::assemble(files.clone());
    assert!(findings.is_empty(), "{}", support::show(&project, &findings));
    (files, project)
}

fn options(languages: &[Lang]) -> Options {
    Options { languages: languages.to_vec(), ..support::options(&["pdf"]) }
}

/// What a build says that fails.
fn refusals((files, project): &(Vec<RawFile>, Project), options: &Options) -> Vec<Diagnostic> {
    let Ok(built) = compile::build(files.clone(), Limits::DEFAULT, options, &|_| Ok::<(), Infallible>(()));
    match built.files {
        Err(Stop::Findings(findings)) => report::arrange(findings, &project.sources),
        Ok(_) => panic!("nothing was refused"),
    }
}

/// Where the findings point: path, line, what is underlined.
fn places(project: &Project, findings: &[Diagnostic]) -> Vec<String> {
    let place = |it: &Diagnostic| {
        let file = project.sources.get(it.span.file).unwrap();
        let line = file.position(it.span.start as usize).line;
        format!("{}:{line}: {}", file.path, file.slice(it.span))
    };
    findings.iter().map(place).collect()
}

#[test]
fn letters_that_the_fonts_lack_are_underlined_in_every_file_at_once() {
    let agency = agency(&[
        ("registers/_agency.yaml", "name: { fi: Kuusniemen kunta,", "name: { fi: \"Kuusniemen \\u65e5 kunta\","),
        ("registers/library.yaml", "fi: Lainaaminen,", "fi: Laina 本 aminen,"),
    ]);
    let findings = refusals(&agency, &options(&[Lang::fi()]));
    assert_eq!(
        places(&agency.1, &findings),
        ["registers/_agency.yaml:8: \\u65e5", "registers/library.yaml:37: 本"],
        "{}",
        support::show(&agency.1, &findings)
    );
    let shown: Vec<String> = [Lang::fi(), Lang::sv(), Lang::en()]
        .iter()
        .map(|lang| {
            let one = findings.last().unwrap();
            let help: Vec<String> = one.help.iter().map(|it| it.get(lang)).collect();
            format!("{}\n  {}", one.message.get(lang), help.join("\n  "))
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn the_title_of_the_collection_has_a_place_too() {
    let agency = agency(&[("seloste.toml", "Kuusniemen kunnan", "Kuusniemen 土 kunnan")]);
    let findings = refusals(&agency, &options(&[Lang::fi()]));
    assert_eq!(places(&agency.1, &findings), ["seloste.toml:12: 土"], "{}", support::show(&agency.1, &findings));
}

#[test]
fn a_collection_is_the_same_on_any_number_of_threads() {
    let build = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let agency = agency(&[]);
        pool.install(|| support::build(&agency.0, &options(&[Lang::sv()])))
    };
    let one = build(1);
    assert!(one.contains_key("sv/_notices.pdf"), "{:?}", one.keys());
    assert!(one == build(3), "the bytes differ");
}
