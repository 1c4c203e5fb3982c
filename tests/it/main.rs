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
/// A register without errors has no gaps, and one that lacks a duty has both.
mod gaps;
/// Every register in every language and every format.
mod matrix;
/// Everything that can be wrong with a file, at its exact place.
mod reading;
/// A fourth language is one folder.
mod sami;
/// Every fact of the five notices that the project began from comes out again.
mod seeds;
