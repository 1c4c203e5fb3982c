//! The `seloste` program.

fn main() {}
