//! What a user sees when the program itself is wrong: one line that asks for a report, and exit code 2; without it a page of
//! Rust and the code 101, which no contract knows.

use std::io::{self, Write as _};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::diag::Message;
use crate::lang::Lang;
use crate::{report, text};

/// The language of the run, once it is known.
static LANG: OnceLock<Lang> = OnceLock::new();

/// Whether the line was printed: when several threads break, one report is enough.
static TOLD: AtomicBool = AtomicBool::new(false);

/// The most of a reason that is shown.
const LONGEST: usize = 300;

/// From now on a break is told in this language.
pub(super) fn speak(lang: &Lang) {
    // Only the first is kept; a run has one.
    drop(LANG.set(lang.clone()));
}

/// Runs the program; a panic becomes one line and exit code 2.
pub(super) fn guard(run: impl FnOnce() -> ExitCode) -> ExitCode {
    panic::set_hook(Box::new(|info| {
        if !TOLD.swap(true, Ordering::SeqCst) {
            let lang = LANG.get().cloned().unwrap_or_else(Lang::en);
            drop(writeln!(io::stderr(), "seloste: {}", line(&reason(info), &place(info), &lang)));
        }
    }));
    // Nothing is used after a panic: the program ends here.
    panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| ExitCode::from(2))
}

fn reason(info: &PanicHookInfo<'_>) -> String {
    let reason = report::one_line(info.payload_as_str().unwrap_or("?"));
    reason.chars().take(LONGEST).collect()
}

fn place(info: &PanicHookInfo<'_>) -> String {
    info.location().map(|it| format!("{}:{}", it.file(), it.line())).unwrap_or_default()
}

fn line(reason: &str, place: &str, lang: &Lang) -> String {
    Message::new(text! {
        fi: "ohjelmassa seloste {version} on virhe ({place}): {reason}; ilmoita tästä rivistä tekijöille ja kerro, mikä komento sen aiheutti",
        sv: "det finns ett fel i programmet seloste {version} ({place}): {reason}; rapportera den här raden till utvecklarna och berätta vilket kommando som orsakade felet",
        en: "there is a bug in seloste {version} ({place}): {reason}; please report this line, and the command that led to it",
    })
    .arg("version", env!("CARGO_PKG_VERSION"))
    .arg("place", place)
    .arg("reason", reason)
    .get(lang)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// Not a test: what the test below runs in a process of its own.
    #[test]
    #[ignore = "breaks on purpose"]
    fn a_program_that_breaks() {
        let code = guard(|| {
            speak(&Lang::fi());
            let numbers: Vec<u32> = (0..64).collect();
            rayon::scope(|scope| {
                for it in &numbers {
                    scope.spawn(move |_| assert!(*it > 100, "too\nsmall: \u{1b}[31m{it}"));
                }
            });
            ExitCode::SUCCESS
        });
        #[expect(clippy::exit, reason = "the code is what is tested")]
        std::process::exit(i32::from(code != ExitCode::SUCCESS) * 2);
    }

    #[test]
    fn a_break_is_one_line_and_exit_code_two() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--ignored", "--exact", "--nocapture", "cli::crash::tests::a_program_that_breaks"]);
        let output = command.output().unwrap();
        let words = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert_eq!(words.lines().count(), 1, "{words}");
        assert!(words.starts_with(&format!("seloste: ohjelmassa seloste {} on virhe (", env!("CARGO_PKG_VERSION"))));
        assert!(words.contains("crash.rs:") && words.contains("too small: ") && !words.contains('\u{1b}'), "{words}");
    }

    #[test]
    fn every_language_asks_for_a_report() {
        let said = [Lang::fi(), Lang::sv(), Lang::en()].map(|it| line("index out of bounds", "src/x.rs:1", &it));
        insta::assert_snapshot!(said.join("\n"));
    }
}
