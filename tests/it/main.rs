//! The one test binary.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first thing that is not as it should be"
)]

/// What the tests share.
mod support;

/// `ARCHITECTURE.md` and the source say the same of modules, crates and files.
mod architecture;
/// The command line keeps its contract.
mod cli;
/// Every console block of the documentation says what the program says.
mod console;
/// Every register against every duty, in every form.
mod coverage;
/// What is embedded is what is in the folders.
mod embedded;
/// The fuzz targets keep their promises on the corpus and on what chance makes of it.
mod fuzz;
/// A register without errors has no gaps, and one that lacks a duty has both.
mod gaps;
/// What is in `docs/` is what the code generates.
mod generated;
/// Files made to do harm end in a finding or a clear error.
#[cfg(unix)]
mod hostile;
/// Text from a definition never becomes markup in any output.
mod injection;
/// What other pipelines take from here runs as their services run it.
#[cfg(unix)]
mod integrations;
/// The law as data says what the tables of facts say.
mod law;
/// Every phrase is translated, and no message is dead.
mod locales;
/// Every register in every language and every format.
mod matrix;
/// No fact can be lost without a finding.
mod mutants;
/// The output is the old one or the new one, and no more is written than must be.
mod output;
/// A project brings its own acts and authorities.
mod own;
/// What print refuses has its place, and collections are the same each time.
#[cfg(feature = "pdf")]
mod pdf;
/// The built program, run as a user runs it.
mod program;
/// Everything that can be wrong with a file, at its exact place.
mod reading;
/// Every requirement of the table has a rule, or a proof that it needs none.
mod requirements;
/// Every rule shows what it finds, where, and what it says.
mod rules;
/// A fourth language is one folder.
mod sami;
/// The JSON Schema accepts what the program accepts.
mod schema;
/// Every fact of the five notices that the project began from comes out again.
mod seeds;
/// Sentences with a legal fault are found, right ones are not.
mod sentences;
/// The preview: what it shows, what it refuses.
mod serve;
/// The pages around the notices: links, languages, old addresses, feeds.
mod site;
