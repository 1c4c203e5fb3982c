//! The command line as clap reads it: the contract of CI files and shells.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Where the shells look for completions.
const COMPLETIONS_HELP: &str = "\
To install:
  bash  seloste completions bash > ~/.local/share/bash-completion/completions/seloste
  fish  seloste completions fish > ~/.config/fish/completions/seloste.fish
  zsh   seloste completions zsh > ~/.zfunc/_seloste   (with ~/.zfunc in fpath)";

/// What the exit code of a table means.
const COVERAGE_HELP: &str = "\
The table is a report: the exit code is 0 whatever it says, unless --deny asks for 1.
To show it to others:
  seloste coverage --format html > coverage.html";

/// A compiler for privacy notices.
#[derive(Debug, Parser)]
#[command(
    name = "seloste",
    version,
    about = "Compiles structured register definitions to validated privacy notices (GDPR Art. 12–14)",
    after_help = "Exit codes: 0 nothing denied, 1 findings that are denied, 2 the command could not run.",
    propagate_version = true
)]
pub(super) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
    /// What all commands share.
    #[command(flatten)]
    pub(super) shared: Shared,
}

/// Flags that every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of all commands")]
pub(super) struct Shared {
    /// Language of messages: fi, sv or en [default: from the environment, else en]
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// Date of judgement [default: `as_of` of seloste.toml, `SOURCE_DATE_EPOCH`, or today]
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub(super) as_of: Option<String>,
    /// Colours in the terminal
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Color,
    /// Say nothing but findings and results; leave out counts, paths and hints
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    /// Say also which files are read, which day the rules judge by, and how long it takes
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// When the stream is a terminal and `NO_COLOR` is not set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check the registers, then write the notices
    Build(Build),
    /// Check the registers and list all findings
    Check(Check),
    /// Print what is in order: every register against every duty of the law
    #[command(after_help = COVERAGE_HELP)]
    Coverage(Coverage),
    /// Print the page of a rule: what, why, the law, how to mend
    Explain(Explain),
    /// List all rules
    Rules(Rules),
    /// Print a register as it is understood: inherited facts and derived rights included
    Show(Show),
    /// Make a new project or register
    New(New),
    /// Show the pages in a browser, beside what the rules say of them, new with every change
    Serve(Serve),
    /// Print the JSON Schema of the source language, for editors
    Schema(Schema),
    /// Print a completion script for a shell
    #[command(after_help = COMPLETIONS_HELP)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page: seloste man | man -l -
    Man,
}

/// What `build` and `check` share.
#[derive(Debug, Args)]
pub(super) struct Judging {
    /// A folder with seloste.toml, a folder of registers, or one register [default: this folder or a parent]
    #[arg(value_name = "PROJECT")]
    pub(super) project: Option<PathBuf>,
    /// How findings are printed: human, short, json, sarif, github, gitlab or junit
    #[arg(long, value_name = "STYLE", default_value = "human")]
    pub(super) format: String,
    /// Also write findings to a file: json=findings.json (may be repeated)
    #[arg(long, value_name = "STYLE=FILE")]
    pub(super) report: Vec<String>,
    /// Fail on findings of this level too
    #[arg(long, value_name = "LEVEL")]
    pub(super) deny: Option<Deny>,
    /// Leave out the findings of an earlier JSON report: only new ones are denied (a build denies all errors)
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Only this register (may be repeated)
    #[arg(long, value_name = "REGISTER")]
    pub(super) only: Vec<String>,
    /// Number of threads [default: one for each core]
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
}

/// Levels that can be denied beside errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    /// Errors and warnings.
    Warnings,
    /// Errors, warnings and advice.
    Advice,
}

/// `seloste build`
#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    pub(super) judging: Judging,
    /// Folder of the output [default: dist]
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// Formats, separated by commas [default: html,markdown,text,typst,json; with pdf where it is built in. docx (Word) only when named]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(super) formats: Vec<String>,
    /// Languages, separated by commas [default: those of each register]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(super) languages: Vec<String>,
    /// Build in spite of errors: gaps are shown, pages are marked as drafts
    #[arg(long)]
    pub(super) draft: bool,
    /// Go on: build again with every change of a file, until Ctrl+C
    #[arg(long)]
    pub(super) watch: bool,
    /// Write the body of each notice only, to be put into pages of another system, instead of whole pages
    #[arg(long)]
    pub(super) fragment: bool,
    /// Level of the first heading of fragments, 1 to 6
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=6))]
    pub(super) heading_level: u8,
}

/// `seloste check`
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) judging: Judging,
    /// Write the changes that need no person into the files, then check what is left
    #[arg(long)]
    pub(super) fix: bool,
}

/// `seloste coverage`
#[derive(Debug, Args)]
pub(super) struct Coverage {
    /// A folder with seloste.toml, a folder of registers, or one register [default: this folder or a parent]
    #[arg(value_name = "PROJECT")]
    pub(super) project: Option<PathBuf>,
    /// How the table is printed: terminal, markdown, html, json or csv
    #[arg(long, value_name = "FORMAT", default_value = "terminal")]
    pub(super) format: String,
    /// End with 1 when something of this level, or a graver one, is open
    #[arg(long, value_name = "LEVEL")]
    pub(super) deny: Option<DenyOf>,
    /// Only this register (may be repeated)
    #[arg(long, value_name = "REGISTER")]
    pub(super) only: Vec<String>,
}

/// Levels that a table can be denied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DenyOf {
    /// Errors.
    Errors,
    /// Errors and warnings.
    Warnings,
    /// Errors, warnings and advice.
    Advice,
}

/// `seloste explain`
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The rule's name, as it stands in a finding
    pub(super) rule: String,
}

/// `seloste rules`
#[derive(Debug, Args)]
pub(super) struct Rules {
    /// Print the list as JSON
    #[arg(long)]
    pub(super) json: bool,
}

/// `seloste show`
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The register's id
    #[arg(required_unless_present = "vocabulary")]
    pub(super) register: Option<String>,
    /// The project
    #[arg(value_name = "PROJECT")]
    pub(super) project: Option<PathBuf>,
    /// Which stage to print: model, rights, doc, or a format such as text (several with commas)
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "model,rights")]
    pub(super) emit: Vec<String>,
    /// The language of the stages that have one
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// List the terms of the vocabulary instead, of all kinds or of the one given with --kind
    #[arg(long)]
    pub(super) vocabulary: bool,
    /// The kind of terms to list: data, subject, source, event, recipient, measure, use, channel, deletion
    #[arg(long, value_name = "KIND", requires = "vocabulary")]
    pub(super) kind: Option<String>,
}

/// `seloste new`
#[derive(Debug, Args)]
pub(super) struct New {
    /// The new register's id
    pub(super) register: Option<String>,
    /// The folder of the project; it is made if it is not there
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) dir: PathBuf,
    /// Copy one of the examples instead: see --list
    #[arg(long, value_name = "NAME")]
    pub(super) example: Option<String>,
    /// List the examples
    #[arg(long)]
    pub(super) list: bool,
    /// The register's name
    #[arg(long, value_name = "TEXT")]
    pub(super) name: Option<String>,
    /// The controller's legal name
    #[arg(long, value_name = "TEXT")]
    pub(super) controller: Option<String>,
    /// The controller's e-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub(super) email: Option<String>,
    /// The data protection officer's e-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub(super) dpo_email: Option<String>,
    /// The languages of the notices, separated by commas [default: fi,sv,en]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(super) languages: Vec<String>,
    /// Ask nothing, even in a terminal
    #[arg(long)]
    pub(super) no_input: bool,
}

/// `seloste serve`
#[derive(Clone, Debug, Args)]
pub(super) struct Serve {
    /// A folder with seloste.toml, a folder of registers, or one register [default: this folder or a parent]
    #[arg(value_name = "PROJECT")]
    pub(super) project: Option<PathBuf>,
    /// Port on 127.0.0.1; 0 takes one that is free
    #[arg(long, value_name = "N", default_value_t = 8000)]
    pub(super) port: u16,
    /// Formats beside the pages, separated by commas [default: html,markdown,text,json]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(super) formats: Vec<String>,
    /// Address that opens a file in an editor, such as `vscode://file/{path}:{line}:{column}` [default: the file as a page]
    #[arg(long, value_name = "ADDRESS")]
    pub(super) editor: Option<String>,
}

/// `seloste schema`
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Which schema: the register definition, seloste.toml, the JSON notice, the JSON report or the JSON coverage
    #[arg(value_name = "WHAT", default_value = "register")]
    pub(super) what: SchemaKind,
}

/// The schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaKind {
    /// A register definition or agency file.
    Register,
    /// `seloste.toml`.
    Project,
    /// The notice as data.
    Notice,
    /// The findings as data.
    Report,
    /// The table of coverage as data.
    Coverage,
}
