//! The table of rules: every rule shows what it finds, where, and what it says in three languages.

#![expect(clippy::expect_used, reason = "helpers of tests, which may stop where a test may")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use seloste::check::rule::mark;
use seloste::check::{self, Checked, Context, Example, Levels, Outcome, Rule, rules};
use seloste::diag::{Diagnostic, Level, Message};
use seloste::i18n::Locales;
use seloste::lang::{Lang, Text};
use seloste::law::statute::Index;
use seloste::lower;
use seloste::model::value::Date;
use seloste::project::{self, Content, Loaded, RawFile};
use seloste::source::{SourceMap, Span};

const COMPLETE: &str = include_str!("../fixtures/complete.yaml");
const PATH: &str = "registers/asiakaspalvelu.yaml";

/// A register with what the program says of it.
struct Judged {
    sources: SourceMap,
    loaded: Loaded,
    decoding: Vec<Diagnostic>,
    checked: Checked,
}

impl Judged {
    /// Everything the program finds, in any stage.
    fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.decoding.iter().chain(&self.checked.diagnostics)
    }

    /// A finding as `line:column-column rule`, columns from 1 in characters.
    fn place(&self, finding: &Diagnostic) -> (usize, usize, usize, String) {
        let file = self.sources.get(finding.span.file).expect("a file of the project");
        let start = file.position(finding.span.start as usize);
        let length = file.slice(finding.span).chars().count();
        (start.line, start.column, start.column + length, finding.rule.to_owned())
    }
}

fn judge(source: &str, as_of: &str) -> Judged {
    let file = RawFile { path: PATH.to_owned(), content: Content::Bytes(source.as_bytes().to_vec()) };
    let (project, decoding) = project::assemble(vec![file]);
    let index = Index::embedded();
    let levels = Levels::default();
    let loaded = project.registers.first().expect("one register").clone();
    let context = Context {
        sources: &project.sources,
        index: &index,
        vocabulary: project.locales.vocabulary(),
        languages: &loaded.languages,
        as_of: Date(as_of.parse().expect("a date")),
        library: &check::Library::default(),
        levels: &levels,
        main_file: loaded.file,
        record: true,
    };
    let checked = check::run(&loaded.register, &context);
    Judged { sources: project.sources, loaded, decoding, checked }
}

const TODAY: &str = "2026-11-22";

/// The places that the marks of an example name, as [`Judged::place`] writes them.
fn marked(source: &str) -> Vec<(usize, usize, usize, String)> {
    let mut places = Vec::new();
    let mut line = 0;
    for (at, text) in source.lines().enumerate() {
        match mark(text) {
            Some((first, count, rule)) => places.push((line, first + 1, first + 1 + count, rule.to_owned())),
            None => line = at + 1,
        }
    }
    places
}

/// An example of a rule with what the program says of it.
struct Case {
    rule: &'static Rule,
    example: &'static Example,
    wrong: bool,
    source: String,
    judged: Judged,
}

/// All examples, judged once for all tests.
fn cases() -> &'static [Case] {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
        let examples = rules::ALL.iter().flat_map(|rule| {
            let wrong = rule.examples.wrong.iter().map(|it| (*rule, it, true));
            wrong.chain(rule.examples.right.iter().map(|it| (*rule, it, false)))
        });
        let case = |(rule, example, wrong): (&'static Rule, &'static Example, bool)| {
            let source = example.over(COMPLETE);
            let judged = judge(&source, TODAY);
            Case { rule, example, wrong, source, judged }
        };
        examples.map(case).collect()
    });
    &CASES
}

#[test]
fn the_complete_register_has_no_finding() {
    let judged = judge(COMPLETE, TODAY);
    let said = judged.findings().map(|it| (judged.place(it), it.message.get(&Lang::en()))).collect::<Vec<_>>();
    assert!(said.is_empty(), "{said:#?}");
    for (rule, outcome) in &judged.checked.verdicts {
        assert!(matches!(outcome, Outcome::Satisfied | Outcome::NotApplicable), "{rule:?} {outcome:?}");
    }
}

#[test]
fn every_example_has_exactly_the_findings_that_are_marked_in_it() {
    let mut faults = String::new();
    for Case { rule, example, wrong, source, judged } in cases() {
        let mut found = judged.findings().map(|it| judged.place(it)).collect::<Vec<_>>();
        found.sort();
        let mut expected = marked(source);
        expected.sort();
        if found != expected {
            let said = judged.findings().map(|it| it.message.get(&Lang::en())).collect::<Vec<_>>();
            let lines = found.iter().map(|it| source.lines().nth(it.0 - 1).unwrap_or_default()).collect::<Vec<_>>();
            writeln!(
                faults,
                "{}: {}\n found {found:?}\n expected {expected:?}\n {lines:?}\n {said:?}",
                rule.name, example.yaml
            )
            .unwrap();
        }
        for key in example.remove {
            assert!(
                !example.yaml.lines().any(|it| it.starts_with(&format!("{key}:"))),
                "{}: {key} is there",
                rule.name
            );
        }
        let outcome = judged.checked.outcome(rule.name).unwrap();
        assert_eq!(*outcome == Outcome::Violated, *wrong, "{}: {outcome:?}\n{}\n{faults}", rule.name, example.yaml);
        assert_eq!(*wrong, expected.iter().any(|it| it.3 == rule.name), "{}: {}", rule.name, example.yaml);
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn a_rule_is_a_file_of_its_name_with_examples_and_citations() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules");
    let mut files = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| it != "mod.rs")
        .map(|it| it.trim_end_matches(".rs").replace('_', "-"))
        .collect::<Vec<_>>();
    files.sort();
    let mut names = rules::ALL.iter().map(|it| it.name.to_owned()).collect::<Vec<_>>();
    names.sort();
    assert_eq!(files, names, "the folder and the table differ");
    for rule in rules::ALL {
        assert!(!rule.examples.wrong.is_empty(), "{} has no wrong example", rule.name);
        assert!(!rule.examples.right.is_empty(), "{} has no right example", rule.name);
        assert!(!rule.cites.is_empty(), "{} cites nothing", rule.name);
        assert_eq!(rules::find(rule.name), Some(*rule));
        for cite in rule.cites {
            let printed = [Lang::fi(), Lang::sv(), Lang::en()].map(|it| cite.full_text(&it));
            assert!(printed.iter().all(|it| !it.is_empty()), "{}: {cite:?}", rule.name);
            // An act of Åland has a number and no title that we know.
            let aland = printed.iter().all(|it| it.starts_with("ÅFS "));
            assert!(aland || printed[0] != printed[1] && printed[1] != printed[2], "{}: {printed:?}", rule.name);
        }
    }
    assert_eq!(rules::nearest("retention-mising"), Some("retention-missing"));
}

/// Every text that a finding of a wrong example uses, with what kind of text it is.
fn messages(finding: &Diagnostic) -> Vec<(&'static str, &Message)> {
    let mut all = vec![("message", &finding.message)];
    all.extend(finding.label.iter().map(|it| ("label", it)));
    all.extend(finding.labels.iter().map(|it| ("label", &it.message)));
    all.extend(finding.notes.iter().map(|it| ("note", it)));
    all.extend(finding.help.iter().map(|it| ("help", it)));
    all.extend(finding.fix.iter().map(|it| ("fix", &it.message)));
    all
}

/// What breaks the style of a text: a capital at the beginning, a full stop at the end, straight or foreign quotes.
fn faults_of(lang: &str, text: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    let bare = text.trim_start_matches('`');
    if bare.starts_with(char::is_uppercase) && bare == text {
        faults.push("begins with a capital");
    }
    if text.ends_with('.') && !text.ends_with("…") {
        faults.push("ends with a full stop");
    }
    let outside_code = text.split('`').step_by(2).collect::<String>();
    let foreign: &[char] = if lang == "en" { &['"'] } else { &['"', '\u{27}', '“'] };
    if outside_code.contains(foreign) {
        faults.push("has quotes of another language");
    }
    if text.contains("  ") || text.trim() != text || text.is_empty() {
        faults.push("has stray spaces or nothing");
    }
    faults
}

#[test]
fn texts_keep_the_style_and_fill_their_holes() {
    let mut faults = Vec::new();
    let mut check = |rule: &str, kind: &str, text: &Text, get: &dyn Fn(&Lang) -> String| {
        for (tag, raw) in [("fi", text.fi), ("sv", text.sv), ("en", text.en)] {
            let printed = get(&Lang::parse(tag).unwrap());
            faults.extend(faults_of(tag, raw).into_iter().map(|it| format!("{rule} {kind} {tag}: {it}: {raw}")));
            for hole in raw.split('{').skip(1).filter_map(|it| it.split_once('}')).map(|it| it.0) {
                let named = !hole.is_empty() && hole.bytes().all(|it| it.is_ascii_lowercase() || it == b'_');
                if named && printed.contains(&format!("{{{hole}}}")) {
                    faults.push(format!("{rule} {kind} {tag}: `{hole}` is not filled: {printed}"));
                }
            }
        }
    };
    for rule in rules::ALL {
        check(rule.name, "summary", &rule.summary, &|it| rule.summary.get(it).to_owned());
    }
    for Case { rule, judged, .. } in cases() {
        for finding in judged.findings() {
            for (kind, message) in messages(finding) {
                check(rule.name, kind, &message.text, &|it| message.get(it));
            }
            assert!(!finding.notes.is_empty() || finding.rule != rule.name, "{} does not say why", rule.name);
            assert!(!finding.help.is_empty() || finding.rule != rule.name, "{} does not say what to do", rule.name);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn explanations_are_paragraphs_of_the_subset_of_markdown() {
    for rule in rules::ALL {
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let blocks = seloste::guide::rule::paragraphs(rule.explanation.get(&lang));
            assert!((2..=6).contains(&blocks.len()), "{} {lang}: {} blocks", rule.name, blocks.len());
            let (words, read) = (rule.explanation.get(&lang), format!("{blocks:?}"));
            assert_eq!(
                words.matches('`').count(),
                read.matches('`').count(),
                "{} {lang}: keys lose their marks",
                rule.name
            );
            assert!(!rule.explanation.get(&lang).contains("  "), "{} {lang}: two spaces", rule.name);
        }
    }
}

/// The source under a finding, as a reader of the snapshot needs it: the line and the marked characters.
fn shown(judged: &Judged, span: Span) -> String {
    let file = judged.sources.get(span.file).expect("a file of the project");
    let at = file.position(span.start as usize);
    let line = file.text.lines().nth(at.line - 1).unwrap_or_default();
    let width = file.slice(span).lines().next().unwrap_or_default().chars().count().max(1);
    let (line, column) = clipped(line, at.column - 1);
    format!("    {line}\n    {}{}", " ".repeat(column), "^".repeat(width.min(80)))
}

/// At most 110 characters of a line, around a column.
fn clipped(line: &str, column: usize) -> (String, usize) {
    let skip = if column > 60 { column - 40 } else { 0 };
    (line.chars().skip(skip).take(110).collect(), column - skip)
}

#[test]
fn what_each_wrong_example_says() {
    let mut by_rule: BTreeMap<&str, String> = BTreeMap::new();
    for Case { rule, example, judged, .. } in cases().iter().filter(|it| it.wrong) {
        let out = by_rule.entry(rule.name).or_default();
        writeln!(out, "{}", example.source().trim_end()).unwrap();
        if !example.remove.is_empty() {
            writeln!(out, "(without {})", example.remove.join(", ")).unwrap();
        }
        for finding in &judged.checked.diagnostics {
            writeln!(out, "\n  {}[{}]", finding.level.name(), finding.rule).unwrap();
            writeln!(out, "{}", shown(judged, finding.span)).unwrap();
            for label in &finding.labels {
                writeln!(out, "{}", shown(judged, label.span)).unwrap();
            }
            for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
                for (kind, message) in messages(finding) {
                    writeln!(out, "  {lang} {kind}: {}", message.get(&lang)).unwrap();
                }
            }
        }
        out.push_str("\n---\n");
    }
    for (rule, text) in by_rule {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("rule_{rule}"), text);
        });
    }
}

#[test]
fn the_handbook_shows_what_the_program_really_says() {
    let locales = Locales::embedded();
    for rule in rules::ALL.iter().step_by(7) {
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let outputs = seloste::guide::examples::outputs(rule, &locales, &lang);
            let wrong = rule.examples.wrong.len();
            assert!(outputs.iter().take(wrong).all(|it| !it.said.is_empty()), "{}: {outputs:#?}", rule.name);
            assert!(outputs.iter().skip(wrong).all(|it| it.said.is_empty()), "{}: {outputs:#?}", rule.name);
            let page = seloste::guide::page(rule, &lang, &outputs, Default::default());
            let printed = format!("{page:?}");
            assert!(!printed.contains("\\\\"), "{}: an escape is left in the text", rule.name);
            assert!(printed.contains(&format!("{:?}", outputs[0].said[0].message)), "{}: {printed}", rule.name);
            assert_eq!(page.lang, lang);
        }
    }
    let list = seloste::guide::list(&Lang::fi(), Default::default());
    assert!(rules::ALL.iter().all(|it| format!("{list:?}").contains(it.name)));
    assert_eq!(seloste::guide::explain("no-such-rule", &Lang::fi(), Default::default(), &locales), None);
}

/// The exceptions of a register, and what they make of a verdict.
fn excepted(exceptions: &str) -> Vec<(String, String)> {
    let removed = Example { remove: &["complaint"], yaml: "complaint: none\n" }.over(COMPLETE);
    let judged = judge(&format!("{removed}{exceptions}"), TODAY);
    judged.findings().map(|it| (it.rule.to_owned(), it.level.name().to_owned())).collect()
}

#[test]
fn an_exception_holds_until_its_last_day_and_only_with_a_reason() {
    let because = "because: { fi: syy, sv: skäl, en: reason }";
    let of = |until: &str| excepted(&format!("exceptions:\n  - rule: complaint-missing\n    {because}\n{until}"));
    assert!(of("").is_empty());
    assert!(of("    until: 2026-11-22\n").is_empty());
    let expired =
        [("complaint-missing".to_owned(), "error".to_owned()), ("exception-unused".to_owned(), "warning".to_owned())];
    assert_eq!(of("    until: 2026-11-21\n"), expired);
    let unreasoned = excepted("exceptions:\n  - rule: complaint-missing\n");
    assert_eq!(
        unreasoned.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(),
        ["complaint-missing", "exception-unreasoned"]
    );
}

#[test]
fn a_register_is_judged_by_the_day_and_a_retired_one_by_its_last() {
    let with = |extra: &str| {
        let yaml = "publicity: { level: public, laws: { act: 71/2007, sections: \"1 §\" } }\n";
        format!("{}{extra}", COMPLETE.replace("status: in-use\n", "").replace("publicity:", "x_publicity:")) + yaml
    };
    let repealed = |source: &str, day: &str| {
        judge(source, day).checked.diagnostics.iter().filter(|it| it.rule == "law-repealed").count()
    };
    assert_eq!(repealed(&with(""), "2025-02-28"), 0);
    assert_eq!(repealed(&with(""), "2025-03-01"), 1);
    assert_eq!(repealed(&with("status: retired\nretired_on: 2025-03-01\n"), "2026-11-22"), 0);
    assert_eq!(repealed(&with("status: retired\nretired_on: 2025-03-02\n"), "2026-11-22"), 1);
}

/// The rules whose lack is also a gap in the draft of the notice.
const GAPS: [&str; 26] = [
    "register-unnamed",
    "controller-missing",
    "controller-no-contact",
    "representative-missing",
    "dpo-missing",
    "joint-essence-missing",
    "purpose-missing",
    "basis-missing",
    "legitimate-interest-missing",
    "consent-withdrawal-missing",
    "special-no-art9",
    "source-missing",
    "categories-missing",
    "provision-missing",
    "provision-consequence",
    "recipients-missing",
    "transfers-undecided",
    "transfer-country-missing",
    "transfer-mechanism-missing",
    "safeguard-copy-missing",
    "retention-missing",
    "adm-undecided",
    "adm-logic-missing",
    "adm-ground-missing",
    "adm-safeguards",
    "complaint-missing",
];

/// The rules of the gaps in the draft of a notice.
fn gaps(judged: &Judged, lang: &Lang, locales: &Locales) -> Vec<String> {
    let context = lower::Context {
        locale: locales.get(lang).expect("a language of the program"),
        locales,
        index: &Index::embedded(),
        profile: &lower::Profile::gdpr(),
        as_of: TODAY.parse().expect("a date"),
        draft: true,
        languages: &judged.loaded.languages,
        path: "asiakaspalvelu",
        registers: &BTreeMap::new(),
    };
    lower::notice(&lower::Derived::of(&judged.loaded.register), &context)
        .gaps()
        .into_iter()
        .map(|it| it.rule.clone())
        .collect()
}

#[test]
fn what_a_rule_misses_is_a_gap_in_the_draft() {
    let locales = Locales::embedded();
    let mut faults = Vec::new();
    for Case { rule, example, wrong, judged, .. } in cases() {
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let gaps = gaps(judged, &lang, &locales);
            let errors = judged.checked.diagnostics.iter().map(|it| it.rule).collect::<Vec<_>>();
            let expected = *wrong && GAPS.contains(&rule.name);
            if expected && !gaps.iter().any(|it| it == rule.name) {
                faults.push(format!("{} ({lang}) has no gap, only {gaps:?}:\n{}", rule.name, example.source()));
            }
            for gap in gaps.iter().filter(|it| !errors.contains(&it.as_str())) {
                faults.push(format!(
                    "{} ({lang}) has the gap {gap} without a finding:\n{}",
                    rule.name,
                    example.source()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The findings of a rule in the complete register with some keys written anew, on a day, as level and place.
fn on(day: &str, rule: &str, yaml: &'static str) -> Vec<(Level, String)> {
    let source = Example { remove: &[], yaml }.over(COMPLETE);
    let judged = judge(&source, day);
    let of_rule = judged.checked.diagnostics.iter().filter(|it| it.rule == rule);
    of_rule.map(|it| (it.level, judged.sources.get(it.span.file).unwrap().slice(it.span).to_owned())).collect()
}

#[test]
fn transfers_are_judged_by_the_law_of_the_day() {
    const TO_BRITAIN: &str = "transfers: { to: GB, mechanism: adequacy }\n";
    const TO_BRAZIL: &str = "transfers: { to: BR, mechanism: adequacy }\n";
    const SHIELD: &str = "transfers: { to: US, mechanism: adequacy, decision: (EU) 2016/1250 }\n";
    const LATER: &str = "transfers: { to: KE, mechanism: adequacy, decision: (EU) 2027/1 }\n";
    let rule = "adequacy-not-in-force";
    let said = |level, place: &str| vec![(level, place.to_owned())];
    assert_eq!(on("2019-06-01", rule, TO_BRITAIN), []);
    assert_eq!(on("2031-06-01", rule, TO_BRITAIN), []);
    assert_eq!(on("2031-07-01", rule, TO_BRITAIN), said(Level::Warning, "GB"));
    assert_eq!(on("2031-12-28", rule, TO_BRITAIN), said(Level::Error, "GB"));
    assert_eq!(on("2026-01-25", rule, TO_BRAZIL), said(Level::Error, "BR"));
    assert_eq!(on("2026-01-26", rule, TO_BRAZIL), []);
    assert_eq!(on("2020-07-15", rule, SHIELD), []);
    assert_eq!(on("2020-07-16", rule, SHIELD), said(Level::Error, "US"));
    assert_eq!(on("2020-07-15", "dead-mechanism", SHIELD), []);
    assert_eq!(on("2020-07-16", "dead-mechanism", SHIELD), said(Level::Error, "(EU) 2016/1250"));
    assert_eq!(on("2026-11-22", rule, LATER), said(Level::Error, "KE"));
    assert_eq!(on("2027-03-01", rule, LATER), [], "the table is older than the decision");
}

#[test]
fn a_vendor_is_known_by_its_name() {
    const KNOWN: &str = "\
parties:
  palvelu: { name: Atlassian Esimerkki Oy, country: FI }
recipients:
  - { kind: processor, party: palvelu, contract: EK 0/2020 }
transfers: none
";
    const OWN_GROUP: &str = "\
parties:
  palvelu: { name: Atlassian Esimerkki Oy, country: FI, group_country: FI }
recipients:
  - { kind: processor, party: palvelu, contract: EK 0/2020 }
transfers: none
";
    let rule = "vendor-third-country-group";
    assert_eq!(on(TODAY, rule, KNOWN), [(Level::Warning, "palvelu".to_owned())]);
    assert_eq!(on(TODAY, rule, OWN_GROUP), []);
}

#[test]
fn a_group_needs_a_period_for_each_purpose() {
    const ONLY_ONE: &str = "\
retention:
  - { purposes: [palvelu, uutiskirje], period: P2Y, after: case-closed, laws: { act: 906/2019, sections: 21 § } }
  - { of: [nauhoitteet], purposes: [palvelu], period: P2M, after: recording-date, laws: { act: 906/2019, sections: 21 § } }
";
    assert_eq!(on(TODAY, "retention-missing", ONLY_ONE), [(Level::Warning, "id".to_owned())]);
}
