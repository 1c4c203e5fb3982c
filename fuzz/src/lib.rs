//! Lends the fuzz targets of the tests to cargo-fuzz; without it there would be two versions of each.

#[path = "../../tests/it/support/targets.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod targets;

/// Runs a target by name.
pub fn run(name: &str, bytes: &[u8]) {
    let (_, target) = targets::ALL.iter().find(|(it, _)| *it == name).expect("a target of this name");
    target(bytes);
}
