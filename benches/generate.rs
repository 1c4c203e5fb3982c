//! Writes a project with any number of registers, for measuring this program and others on the same data.
//!
//!     cargo bench --bench generate -- NUMBER FOLDER
//!
//! Beside the project lies `records.json`: the same registers for programs that do not read registers.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    reason = "a tool for a person, who sees why it stops"
)]

mod support {
    pub(crate) mod generator;
}

use std::fs;
use std::path::Path;

use support::generator;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let [number, folder] = words.as_slice() else {
        println!("cargo bench --bench generate -- NUMBER FOLDER");
        return;
    };
    let (number, folder) = (number.parse().expect("a number of registers"), Path::new(folder));
    for file in generator::project(number) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, file.text).expect("a new file");
    }
    fs::write(folder.join("records.json"), generator::records(number)).expect("a new file");
    println!("{number} registers in {}", folder.display());
}
