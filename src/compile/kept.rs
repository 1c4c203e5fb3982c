//! What one build leaves for the next: without it a changed word in one register would cost as much as all of them.
//!
//! Findings are not kept, for they are told by every build, and what is told must be found: a register that has any is
//! read and judged again, and only its files are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::lang::Lang;
use crate::project::Facts;
use crate::site::{Entry, Row, Said, Sha, Shared};

/// What the last build left.
#[derive(Debug, Default)]
pub struct Kept {
    /// What the build was asked, and all that registers share, as a hash: another makes the records worthless.
    pub key: String,
    /// The languages that any register was written in.
    pub languages: BTreeSet<Lang>,
    /// The registers by the paths of their files.
    pub records: BTreeMap<String, Record>,
    /// All other files: the pages around the notices.
    pub others: Vec<Entry>,
}

/// A register, and what its files were made of.
#[derive(Debug, Serialize, Deserialize)]
pub struct Record {
    /// The path of its file.
    pub path: String,
    /// The hash of its text.
    pub text: Sha,
    /// The other registers that it inherits from, with the hashes of their texts.
    pub bases: Vec<(String, Sha)>,
    /// Whether nothing was found in it.
    pub clean: bool,
    /// What all registers must know of it.
    pub facts: Facts,
    /// What the website knows of it.
    pub row: Arc<Row>,
    /// The registers that its notice asked for by their ids, with the names that they had.
    pub asked: Vec<(String, Option<Said>)>,
    /// The languages that others have and it lacks.
    pub absent: Vec<Lang>,
    /// Its files.
    pub files: Arc<[Entry]>,
}

#[derive(Serialize, Deserialize)]
struct Head {
    seloste: u32,
    key: String,
    languages: BTreeSet<Lang>,
    others: Vec<Entry>,
}

/// The form of the state; another is not read.
const VERSION: u32 = 2;

impl Kept {
    /// Reads what [`Kept::lines`] wrote. What cannot be read is nothing: then everything is made anew.
    #[must_use]
    pub fn read(text: impl BufRead) -> Self {
        let mut lines = text.lines().map_while(Result::ok);
        let head = lines.next().and_then(|it| serde_json::from_str::<Head>(&it).ok());
        let Some(head) = head.filter(|it| it.seloste == VERSION) else { return Self::default() };
        let mut kept = Self { key: head.key, languages: head.languages, others: head.others, ..Self::default() };
        let mut texts = Shared::default();
        for line in lines {
            let Ok(mut record) = serde_json::from_str::<Record>(&line) else { continue };
            if let Some(row) = Arc::get_mut(&mut record.row) {
                row.share(&mut texts);
            }
            kept.records.insert(record.path.clone(), record);
        }
        kept
    }

    /// The state as lines of JSON.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let head = Head {
            seloste: VERSION,
            key: self.key.clone(),
            languages: self.languages.clone(),
            others: self.others.clone(),
        };
        let head = serde_json::to_string(&head).unwrap_or_default();
        std::iter::once(head).chain(self.records.values().map(|it| serde_json::to_string(it).unwrap_or_default()))
    }

    /// All files of that build.
    pub fn files(&self) -> impl Iterator<Item = &Entry> {
        self.others.iter().chain(self.records.values().flat_map(|it| it.files.iter()))
    }
}
