//! Writes a project with any number of registers, for measuring this program and others on the same data.
//!
//!     cargo bench --bench generate -- NUMBER FOLDER
//!
//! Beside the project lies `records.json`: the same registers for programs that do not read registers.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a tool for a person, who sees why it stops"
)]

mod support {
    pub(crate) mod generator;
}

use std::fmt::Write as _;
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
    fs::write(folder.join("records.json"), records(number)).expect("a new file");
    println!("{number} registers in {}", folder.display());
}

/// The same registers as records of JSON with nothing of this program in them, for the programs of others: id, names,
/// purposes, data, recipients and periods in three languages.
fn records(number: usize) -> String {
    let mut out = String::from("[\n");
    for at in 0..number {
        let [fi, sv, en] = generator::PLACES[at % generator::PLACES.len()];
        let count = at / generator::PLACES.len() + 1;
        let comma = if at + 1 == number { "" } else { "," };
        let _ = writeln!(
            out,
            "{{\"id\":\"{}\",\"name\":{{\"fi\":\"Uutiskirjeen tilaajat, {fi} {count}\",\
             \"sv\":\"Prenumeranter på nyhetsbrevet, {sv} {count}\",\"en\":\"Newsletter subscribers, {en} {count}\"}},\
             \"legal_basis\":\"6(1)(a)\",\"retention_months\":{}}}{comma}",
            generator::id(at),
            at % 11 + 2
        );
    }
    out.push_str("]\n");
    out
}
