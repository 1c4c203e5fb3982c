//! The pipeline as pure functions: a project in, findings and output files out, through a sink.
//!
//! Outputs are handed over one by one, so that memory does not grow with them.

mod kept;
mod press;
mod step;
mod stream;
mod typesetting;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::check::{self, Checked, Levels, Library};
use crate::diag::{Diagnostic, Level, Message};
use crate::i18n::locale::Locale;
use crate::lang::Lang;
use crate::model::value::Date;
use crate::project::{Loaded, Project, settings};
use crate::render::{self, Faint, Format, RenderError, Theme};
use crate::source::{FileId, SourceMap, Span};
use crate::text;

pub use kept::{Kept, Record};
pub use press::{Asking, Press, Surroundings};
pub use stream::{Body, Ended, Files, Run, Scope};
pub use whole::{Built, build};

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// Names of formats, in the order asked.
    pub formats: Vec<String>,
    /// Only these languages; all of each register when empty.
    pub languages: Vec<Lang>,
    /// Only the registers with these ids; all when empty.
    pub only: Vec<String>,
    /// The date of judgement.
    pub as_of: Date,
    /// Whether to build in spite of errors, with the gaps shown.
    pub draft: bool,
    /// The level of the first heading of fragments.
    pub heading_level: usize,
}

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its path in the output folder, with `/` between folders.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Takes the files of the output, from several threads at once.
pub type Sink<'a, E> = dyn Fn(Output) -> Result<(), E> + Sync + 'a;

/// Why a build ended without output.
#[derive(Debug)]
pub enum Stop<E> {
    /// Findings that the output cannot be made in spite of.
    Findings(Vec<Diagnostic>),
    /// The sink failed.
    Sink(E),
}

/// What the rules say of a project.
pub struct Judged {
    /// The registers that were judged, by their number in the project, with what came of it.
    pub checked: Vec<(usize, Checked)>,
    /// How grave each rule is in the project.
    pub levels: Levels,
    /// All findings of the rules.
    pub findings: Vec<Diagnostic>,
}

/// Runs the rules over the registers that are asked for.
#[must_use]
pub fn judge(project: &Project, options: &Options) -> Judged {
    let (levels, mut findings) = levels(project);
    let chosen = chosen(project, options);
    let library = Library::default();
    let checked: Vec<(usize, Checked)> = chosen
        .into_par_iter()
        .map(|(at, loaded)| (at, judge_one(project, loaded, options, (&levels, &library))))
        .collect();
    for (_, it) in &checked {
        findings.extend(it.diagnostics.iter().cloned());
    }
    Judged { checked, levels, findings }
}

/// Runs the rules over one register.
fn judge_one(project: &Project, loaded: &Loaded, options: &Options, (levels, library): (&Levels, &Library)) -> Checked {
    let context = check::Context {
        sources: &project.sources,
        index: &project.index,
        vocabulary: project.locales.vocabulary(),
        languages: &loaded.languages,
        as_of: options.as_of,
        library,
        levels,
        main_file: loaded.file,
        record: project.settings.record.get() == Some(&true),
    };
    let mut checked = check::run(&loaded.register, &context);
    for finding in &mut checked.diagnostics {
        finding.register = Some(loaded.id.clone());
    }
    checked
}

/// The registers that are asked for, with their numbers.
pub(crate) fn chosen<'a>(project: &'a Project, options: &Options) -> Vec<(usize, &'a Loaded)> {
    let wanted = |it: &Loaded| options.only.is_empty() || options.only.contains(&it.id);
    project.registers.iter().enumerate().filter(|(_, it)| wanted(it)).collect()
}

/// The levels of the settings, and what is wrong with them.
fn levels(project: &Project) -> (Levels, Vec<Diagnostic>) {
    let mut levels = Levels::new(project.settings.strictness());
    let mut findings = Vec::new();
    for (name, level) in project.settings.levels.get().into_iter().flatten() {
        let (span, message, help) = match levels.set(&name.value, &level.value) {
            Ok(()) | Err(check::LevelTrouble::UnknownLevel) => continue,
            Err(check::LevelTrouble::UnknownRule(nearest)) => (
                name.span,
                Message::new(text! {
                    fi: "sääntöä `{found}` ei ole",
                    sv: "regeln `{found}` finns inte",
                    en: "there is no rule `{found}`",
                })
                .arg("found", name.value.as_str()),
                nearest.map(|it| {
                    Message::new(text! {
                        fi: "tarkoititko: `{nearest}`?",
                        sv: "menade du: `{nearest}`?",
                        en: "did you mean `{nearest}`?",
                    })
                    .arg("nearest", it)
                }),
            ),
            Err(check::LevelTrouble::LawDemands) => (
                level.span,
                Message::new(text! {
                    fi: "sääntö `{found}` on lain vaatimus: sen tasoa ei voi laskea",
                    sv: "regeln `{found}` är ett krav i lag: nivån kan inte sänkas",
                    en: "the rule `{found}` is a demand of the law: its level cannot be lowered",
                })
                .arg("found", name.value.as_str()),
                Some(Message::new(text! {
                    fi: "tee rekisteriin poikkeus ja perustele se: `exceptions: [{ rule: …, because: … }]`",
                    sv: "gör ett undantag i registret och motivera det: `exceptions: [{ rule: …, because: … }]`",
                    en: "make an exception in the register, with its reason: `exceptions: [{ rule: …, because: … }]`",
                })),
            ),
        };
        let finding = Diagnostic::error("bad-level", span, message);
        findings.push(match help {
            Some(help) => finding.help(help),
            None => finding,
        });
    }
    (levels, findings)
}

/// A format by its name; `json` is data and not one of these.
#[must_use]
pub fn format_named(name: &str) -> Option<&'static Format> {
    render::FORMATS.iter().find(|it| it.name == name)
}

/// The languages that a register is written in, as far as they are asked for and known.
pub(crate) fn languages<'a>(project: &'a Project, options: &Options, loaded: &Loaded) -> Vec<&'a Locale> {
    let asked: BTreeSet<&Lang> = options.languages.iter().collect();
    loaded
        .languages
        .iter()
        .filter(|it| asked.is_empty() || asked.contains(it))
        .filter_map(|it| project.locales.get(it))
        .collect()
}

/// The tags of those languages.
fn tags(project: &Project, options: &Options, loaded: &Loaded) -> Vec<Lang> {
    languages(project, options, loaded).iter().map(|it| it.lang().clone()).collect()
}

/// The templates, with the project's own over the embedded ones.
fn theme(project: &Project) -> Result<Theme, Vec<Diagnostic>> {
    let overrides: BTreeMap<String, String> = project
        .templates
        .iter()
        .filter_map(|(path, id)| Some((path.clone(), project.sources.get(*id)?.text.clone())))
        .collect();
    let look = project.settings.theme.as_deref().unwrap_or("default");
    Theme::in_look(look, &overrides).map_err(|problems| {
        problems.iter().map(|it| template_finding(project, &it.template, it.range.clone(), &it.message)).collect()
    })
}

/// What a renderer refused, as findings.
fn render_findings(project: &Project, loaded: Option<&Loaded>, error: &RenderError) -> Vec<Diagnostic> {
    match error {
        RenderError::Template(it) => vec![template_finding(project, &it.template, it.range.clone(), &it.message)],
        RenderError::Letters(letters) => typesetting::letters(project, loaded, letters),
        RenderError::Typeset { message, text } => {
            vec![typesetting::refused(project, loaded, message, text.as_deref())]
        }
    }
}

/// A finding about a template: in the project's own file, or in an embedded one that a project's file made fail.
fn template_finding(
    project: &Project,
    template: &str,
    range: Option<std::ops::Range<usize>>,
    reason: &str,
) -> Diagnostic {
    let own = project.templates.get(template).copied();
    let any = own.or_else(|| project.templates.values().next().copied()).unwrap_or(FileId(0));
    let range = range.filter(|_| own.is_some()).unwrap_or(0..0);
    Diagnostic::error(
        "template",
        in_file(&project.sources, any, range),
        Message::new(text! {
            fi: "sivupohjaa `{template}` ei voi käyttää: {reason}",
            sv: "mallen `{template}` kan inte användas: {reason}",
            en: "the template `{template}` cannot be used: {reason}",
        })
        .arg("template", template)
        .arg("reason", reason),
    )
    .help(text! {
        fi: "`templates/README.md` kertoo, mitä sivupohja saa käyttöönsä",
        sv: "`templates/README.md` berättar vad en mall har till sitt förfogande",
        en: "`templates/README.md` tells what a template is given",
    })
}

/// Colors of the project's own style that are too much alike.
fn faint_findings(project: &Project, theme: &Theme) -> Vec<Diagnostic> {
    theme.faint().iter().filter_map(|it| Some(faint_finding(project, *project.templates.get(&it.file)?, it))).collect()
}

fn faint_finding(project: &Project, file: FileId, it: &Faint) -> Diagnostic {
    let message = if it.dark {
        text! {
            fi: "tummassa tilassa värin `{ink}` kontrasti taustaan `{ground}` on {whole},{part}\u{a0}:\u{a0}1; tarvitaan vähintään {least_whole},{least_part}\u{a0}:\u{a0}1",
            sv: "i mörkt läge är kontrasten mellan färgen `{ink}` och bakgrunden `{ground}` {whole},{part}\u{a0}:\u{a0}1; minst {least_whole},{least_part}\u{a0}:\u{a0}1 behövs",
            en: "in the dark scheme the contrast of `{ink}` with its background `{ground}` is {whole}.{part}\u{a0}:\u{a0}1; at least {least_whole}.{least_part}\u{a0}:\u{a0}1 is needed",
        }
    } else {
        text! {
            fi: "värin `{ink}` kontrasti taustaan `{ground}` on {whole},{part}\u{a0}:\u{a0}1; tarvitaan vähintään {least_whole},{least_part}\u{a0}:\u{a0}1",
            sv: "kontrasten mellan färgen `{ink}` och bakgrunden `{ground}` är {whole},{part}\u{a0}:\u{a0}1; minst {least_whole},{least_part}\u{a0}:\u{a0}1 behövs",
            en: "the contrast of `{ink}` with its background `{ground}` is {whole}.{part}\u{a0}:\u{a0}1; at least {least_whole}.{least_part}\u{a0}:\u{a0}1 is needed",
        }
    };
    let message = Message::new(message)
        .arg("ink", it.ink)
        .arg("ground", it.ground)
        .arg("whole", (it.found / 100).to_string())
        .arg("part", format!("{:02}", it.found % 100))
        .arg("least_whole", (it.least / 100).to_string())
        .arg("least_part", (it.least % 100 / 10).to_string());
    let finding =
        Diagnostic::new("faint-color", Level::Warning, in_file(&project.sources, file, it.range.clone()), message);
    let finding = finding.note(text! {
        fi: "WCAG 2.2, onnistumiskriteerit 1.4.3 (teksti 4,5\u{a0}:\u{a0}1) ja 1.4.11 (muu kuin teksti 3\u{a0}:\u{a0}1), taso AA",
        sv: "WCAG 2.2, framgångskriterierna 1.4.3 (text 4,5\u{a0}:\u{a0}1) och 1.4.11 (annat än text 3\u{a0}:\u{a0}1), nivå AA",
        en: "WCAG 2.2, success criteria 1.4.3 (text 4.5\u{a0}:\u{a0}1) and 1.4.11 (other than text 3\u{a0}:\u{a0}1), level AA",
    });
    if it.said_for_both {
        finding.help(text! {
            fi: "anna väri myös tummaa tilaa varten: `@media (prefers-color-scheme: dark) {…}`",
            sv: "ange färgen även för mörkt läge: `@media (prefers-color-scheme: dark) {…}`",
            en: "set the color for the dark scheme, too: `@media (prefers-color-scheme: dark) {…}`",
        })
    } else {
        finding.help(text! {
            fi: "valitse tummempi tai vaaleampi väri",
            sv: "välj en mörkare eller ljusare färg",
            en: "choose a darker or a lighter color",
        })
    }
}

fn in_file(sources: &SourceMap, file: FileId, range: std::ops::Range<usize>) -> Span {
    let text = sources.get(file).map(|it| it.text.as_str()).unwrap_or_default();
    Span::new(file, text.floor_char_boundary(range.start), text.ceil_char_boundary(range.end.min(text.len())))
}

/// Whether findings forbid what was asked, given the least grave level that is denied.
#[must_use]
pub fn denied(findings: &[Diagnostic], deny: Level) -> bool {
    findings.iter().any(|it| it.level <= deny)
}

/// Whether a finding leaves nothing to build even a draft from: a part of a register may be missing without a trace, or
/// two notices would have one place.
#[must_use]
pub fn is_fatal(finding: &Diagnostic) -> bool {
    let rule = finding.rule;
    matches!(rule, "syntax" | "not-utf-8" | "file-too-large" | "nul-byte" | "duplicate-register" | "template")
        || rule.starts_with("locale-")
}

/// The formats of a project when none are asked for.
#[must_use]
pub fn default_formats(settings: &settings::Settings) -> Vec<String> {
    if settings.formats.is_empty() {
        let known = render::FORMATS.iter().filter(|it| it.by_default).map(|it| it.name.to_owned());
        return known.chain(["json".to_owned()]).collect();
    }
    settings.formats.values().cloned().collect()
}
