//! Registers in any number, each time the same: what benchmarks are measured on, here and by the programs of others.

use std::fmt::Write as _;

/// The register that the generated ones are made of, and what they share.
const REGISTER: &str = include_str!("../../examples/newsletter/registers/newsletter.yaml");
const AGENCY: &str = include_str!("../../examples/newsletter/registers/_agency.yaml");
const SETTINGS: &str = include_str!("../../examples/newsletter/seloste.toml");

/// How many registers lie in one folder.
const FOLDER: usize = 100;

/// Places, in Finnish, Swedish and English, so that names and their order differ.
pub(crate) const PLACES: [[&str; 3]; 10] = [
    ["Ahoniemi", "Ahonäs", "Ahoniemi"],
    ["Ilvesjoki", "Loälven", "Ilvesjoki"],
    ["Kaislaranta", "Vassviken", "Kaislaranta"],
    ["Lehtomäki", "Lundbacka", "Lehtomäki"],
    ["Niittykylä", "Ängsby", "Niittykylä"],
    ["Ohdakkeinen", "Tistelnäs", "Ohdakkeinen"],
    ["Pajulahti", "Videviken", "Pajulahti"],
    ["Saarenpää", "Holmända", "Saarenpää"],
    ["Törmälä", "Brinkby", "Törmälä"],
    ["Ylähovi", "Övergård", "Ylähovi"],
];

/// A file of the generated project.
pub(crate) struct File {
    /// Its path in the project.
    pub(crate) path: String,
    /// What is in it.
    pub(crate) text: String,
}

/// The files of a project with so many registers, in the order of their paths.
pub(crate) fn project(number: usize) -> Vec<File> {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let mut files = vec![file("registers/_agency.yaml", AGENCY)];
    files.extend((0..number).map(|at| File { path: path(at), text: register(at) }));
    files.push(file("seloste.toml", SETTINGS));
    files
}

/// The path of a register.
pub(crate) fn path(at: usize) -> String {
    format!("registers/{:03}/{}.yaml", at / FOLDER, id(at))
}

/// The id of a register.
pub(crate) fn id(at: usize) -> String {
    format!("newsletter-{at:05}")
}

/// The text of a register: the example without its comments, with a name, a place and periods of its own.
pub(crate) fn register(at: usize) -> String {
    let [fi, sv, en] = PLACES[at % PLACES.len()];
    let number = at / PLACES.len() + 1;
    let mut text = String::new();
    for line in REGISTER.lines().filter(|it| !it.trim_start().starts_with('#') && !it.trim().is_empty()) {
        let _ = writeln!(text, "{line}");
    }
    let replaced = [
        ("register: newsletter", format!("register: {}", id(at))),
        ("Uutiskirjeen tilaajat,", format!("\"Uutiskirjeen tilaajat, {fi} {number}\",")),
        ("Prenumeranter på nyhetsbrevet,", format!("\"Prenumeranter på nyhetsbrevet, {sv} {number}\",")),
        ("en: Newsletter subscribers }", format!("en: \"Newsletter subscribers, {en} {number}\" }}")),
        ("järvien suojelusta,", format!("järvien suojelusta alueella {fi} {number},")),
        ("skyddet av sjöar,", format!("skyddet av sjöar på området {sv} {number},")),
        ("protection of lakes,", format!("protection of lakes in the area {en} {number},")),
        ("period: P12M", format!("period: P{}M", at % 11 + 2)),
    ];
    for (old, new) in replaced {
        assert!(text.contains(old), "the example still says `{old}`");
        text = text.replacen(old, &new, 1);
    }
    text
}
