//! Rebuilds when an embedded folder changes. Generates nothing.

fn main() {
    for folder in ["locales", "templates", "examples"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
