//! The `seloste` program.

fn main() -> std::process::ExitCode {
    seloste::cli::run()
}
