//! What the program really says of a rule's examples; written by hand it would be untrue after the next change.

use crate::check::{self, Context, Example, Levels, Rule};
use crate::diag::Diagnostic;
use crate::i18n::Locales;
use crate::lang::Lang;
use crate::law::statute::Index;
use crate::model::value::Date;
use crate::project::{self, Content, Project, RawFile};

/// The register over which every example is laid.
pub const COMPLETE: &str = include_str!("../../tests/fixtures/complete.yaml");

/// The day on which the examples are judged: the law that the program ships is as of this day.
const AS_OF: &str = crate::law::transfer::DECISIONS_AS_OF;

/// An example with what the program says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleOutput {
    /// The YAML, without marks.
    pub source: String,
    /// The keys of the complete register that the example takes away.
    pub without: Vec<&'static str>,
    /// The findings of the rule; none when the example is right.
    pub said: Vec<Said>,
}

/// A finding in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words of the file that the finding points at; empty when it points at a place between words.
    pub at: String,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Vec<String>,
}

/// The examples of a rule, the wrong ones first, with what the program says in a language.
#[must_use]
pub fn outputs(rule: &Rule, locales: &Locales, lang: &Lang) -> Vec<ExampleOutput> {
    let all = rule.examples.wrong.iter().chain(rule.examples.right);
    all.map(|it| output(rule, it, locales, lang)).collect()
}

fn output(rule: &Rule, example: &Example, locales: &Locales, lang: &Lang) -> ExampleOutput {
    let text = example.over(COMPLETE);
    let file = RawFile { path: "registers/asiakaspalvelu.yaml".to_owned(), content: Content::Bytes(text.into_bytes()) };
    let (project, _) = project::assemble(vec![file]);
    let said = findings(&project, locales)
        .iter()
        .filter(|it| it.rule == rule.name)
        .map(|it| Said {
            at: project.sources.get(it.span.file).map(|file| file.slice(it.span).to_owned()).unwrap_or_default(),
            message: it.message.get(lang),
            notes: it.notes.iter().map(|it| it.get(lang)).collect(),
            help: it.help.iter().map(|it| it.get(lang)).collect(),
        })
        .collect();
    ExampleOutput { source: example.source(), without: example.remove.to_vec(), said }
}

fn findings(project: &Project, locales: &Locales) -> Vec<Diagnostic> {
    let (Some(loaded), Ok(as_of)) = (project.registers.first(), AS_OF.parse()) else {
        return Vec::new();
    };
    let context = Context {
        sources: &project.sources,
        index: &Index::embedded(),
        vocabulary: locales.vocabulary(),
        languages: &loaded.languages,
        as_of: Date(as_of),
        library: &check::Library::default(),
        levels: &Levels::default(),
        main_file: loaded.file,
        record: true,
    };
    check::run(&loaded.register, &context).diagnostics
}
