//! The target `decode` of `tests/it/support/targets.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| seloste_fuzz::run("decode", bytes));
