//! The shell around the pure core: flags, files, clock, terminal, exit codes. One file for each command.

#![expect(clippy::disallowed_methods, reason = "the shell")]

mod args;
mod baseline;
mod build;
mod coverage;
mod crash;
mod disk;
mod explain;
mod fix;
mod new;
mod output;
mod reach;
mod schema;
mod serve;
mod session;
mod show;
mod watch;
mod words;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use args::{Cli, Command};
use session::Session;

/// What a command ends with: nothing denied, or findings that are denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// Exit code 0.
    Fine,
    /// Exit code 1.
    Denied,
}

/// Runs the program: reads the command line, runs the command, gives the exit code.
#[must_use]
pub fn run() -> ExitCode {
    crash::guard(read_and_run)
}

fn read_and_run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are results; everything else is a flag that does not fit.
            let code = if error.use_stderr() { 2 } else { 0 };
            return if error.print().is_ok() { ExitCode::from(code) } else { ExitCode::from(2) };
        }
    };
    let session = Session::new(&cli.shared);
    let result = session.and_then(|session| dispatch(&cli, &session));
    match result {
        Ok(Ending::Fine) => ExitCode::SUCCESS,
        Ok(Ending::Denied) => ExitCode::from(1),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // A path of the disk, and what a file holds, can be in it.
            drop(writeln!(io::stderr(), "seloste: {}", crate::report::one_line(&format!("{error:#}"))));
            ExitCode::from(2)
        }
    }
}

fn dispatch(cli: &Cli, session: &Session) -> anyhow::Result<Ending> {
    match &cli.command {
        Command::Build(args) => build::build(args, session),
        Command::Check(args) => build::check(args, session),
        Command::Coverage(args) => coverage::coverage(args, session),
        Command::Explain(args) => explain::explain(args, session),
        Command::Rules(args) => explain::rules(args, session),
        Command::Show(args) => show::show(args, session),
        Command::New(args) => new::new(args, session),
        Command::Serve(args) => serve::serve(args, session),
        Command::Schema(args) => schema::schema(args, session),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "seloste", &mut script);
            session.print_bytes(&script)?;
            Ok(Ending::Fine)
        }
        Command::Man => {
            session.print_bytes(&manual()?)?;
            Ok(Ending::Fine)
        }
    }
}

/// The manual page: the program's own sections, then one for each command with its flags.
fn manual() -> io::Result<Vec<u8>> {
    let mut program = Cli::command();
    // Gives the commands their full names and the flags that all share.
    program.build();
    let mut page = Vec::new();
    clap_mangen::Man::new(program.clone()).render(&mut page)?;
    for command in program.get_subcommands().filter(|it| it.get_name() != "help") {
        let own = command.clone().mut_args(|it| if it.is_global_set() { it.hide(true) } else { it });
        let man = clap_mangen::Man::new(own);
        let mut sections = Vec::new();
        man.render_synopsis_section(&mut sections)?;
        man.render_description_section(&mut sections)?;
        man.render_options_section(&mut sections)?;
        writeln!(page, ".SH \"SELOSTE {}\"", command.get_name().to_uppercase())?;
        page.write_all(String::from_utf8_lossy(&sections).replace("\n.SH ", "\n.SS ").as_bytes())?;
    }
    Ok(page)
}

/// Whether the reader of our output went away: `seloste rules | head` is no failure.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().filter_map(|it| it.downcast_ref::<io::Error>()).any(|it| it.kind() == io::ErrorKind::BrokenPipe)
}
