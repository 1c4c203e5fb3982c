//! What stands around the notices: index pages, the choice of language, feeds, redirects, the manifest.
//!
//! Without it an agency would publish files that nobody finds and nobody can verify. What must be known of all registers
//! at once is a [`Row`] each, and nothing else: memory does not grow with their notices.

mod around;
mod collection;
mod feed;
mod index;
mod other;
mod redirects;
mod row;
mod sitemap;
mod volume;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, Write as _};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};

use crate::compile::{Options, Output};
use crate::doc::Inline;
use crate::doc::{Doc, Page};
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::lang::Lang;
use crate::lower;
use crate::project::Project;
use crate::render::{RenderError, Theme, html};

pub use index::may_be_browsed;
pub use row::{Change, Row, Said, Shared};
pub use volume::Volume;

/// A SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sha([u8; 32]);

impl Sha {
    /// The hash of bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Its digits in hexadecimal: two for each byte, found in one step, for a large website has tens of thousands of hashes.
    fn digits(&self) -> [u8; 64] {
        let mut digits = [b'0'; 64];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(self.0) {
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
        }
        digits
    }
}

/// The sign of a number below sixteen.
fn digit(number: u8) -> u8 {
    number + if number < 10 { b'0' } else { b'a' - 10 }
}

impl fmt::Display for Sha {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.digits()).unwrap_or_default())
    }
}

impl Serialize for Sha {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        let mut bytes = [0; 32];
        let pairs =
            text.as_bytes().chunks_exact(2).map(|it| u8::from_str_radix(std::str::from_utf8(it).ok()?, 16).ok());
        let whole: Option<Vec<u8>> = pairs.collect();
        let whole = whole.filter(|it| it.len() == bytes.len()).ok_or_else(|| de::Error::custom("no SHA-256"))?;
        bytes.copy_from_slice(&whole);
        Ok(Self(bytes))
    }
}

/// A file of the output as the manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Path in the output folder.
    pub path: Box<str>,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256, in hexadecimal.
    pub sha256: Sha,
}

impl Entry {
    /// The entry of a file.
    #[must_use]
    pub fn of(output: &Output) -> Self {
        let Output { path, bytes } = output;
        Self { path: path.as_str().into(), bytes: bytes.len() as u64, sha256: Sha::of(bytes) }
    }
}

/// `manifest.json`: every file with its hash, the hash of the inputs, the version of the program.
///
/// It is written piece by piece: at ten thousand registers it would be the largest text in memory.
#[derive(Serialize)]
pub struct Manifest<'a> {
    version: u32,
    generator: &'static str,
    generator_version: &'static str,
    inputs_sha256: Sha,
    files: &'a [&'a Entry],
}

impl<'a> Manifest<'a> {
    /// The manifest of these files. `inputs` is the hash of what was read.
    #[must_use]
    pub fn of(inputs: Sha, files: &'a [&'a Entry]) -> Self {
        Self {
            version: 1,
            generator: "seloste",
            generator_version: env!("CARGO_PKG_VERSION"),
            inputs_sha256: inputs,
            files,
        }
    }

    /// Its own entry, which stands in no manifest.
    #[must_use]
    pub fn entry(&self) -> Entry {
        let mut seen = Seen { bytes: 0, hash: Sha256::new() };
        // Neither the hash nor a map of texts can refuse anything.
        drop(self.write(&mut seen));
        Entry { path: "manifest.json".into(), bytes: seen.bytes, sha256: Sha(seen.hash.finalize().into()) }
    }

    /// Writes it.
    ///
    /// # Errors
    /// That of what is written to.
    pub fn write(&self, to: &mut dyn io::Write) -> io::Result<()> {
        let mut to = io::BufWriter::with_capacity(1 << 16, to);
        serde_json::to_writer_pretty(&mut to, self)?;
        to.write_all(b"\n")?;
        to.flush()
    }
}

/// What was written, as far as an [`Entry`] tells it.
struct Seen {
    bytes: u64,
    hash: Sha256,
}

impl io::Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes += bytes.len() as u64;
        self.hash.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The hash of what was read: paths with their hashes, by path.
#[must_use]
pub fn inputs(mut read: Vec<(&str, Sha)>) -> Sha {
    read.sort_unstable();
    let mut hash = Sha256::new();
    for (path, sha) in read {
        hash.update(format!("{sha}  {path}\n"));
    }
    Sha(hash.finalize().into())
}

/// The address under which a page will be published, without its extension, when the project says where.
#[must_use]
pub fn address(project: &Project, path: &str) -> Option<String> {
    let base = project.settings.base_url.get()?;
    Some(format!("{}/{path}", base.0.trim_end_matches('/')))
}

/// The names of all registers, for links between notices.
#[must_use]
pub fn names(project: &Project) -> BTreeMap<String, lower::Neighbour> {
    let named = project.registers.iter().map(|it| {
        let neighbour = lower::Neighbour { name: it.register.name.get().cloned(), path: it.id.clone() };
        (it.id.clone(), neighbour)
    });
    named.collect()
}

/// What holds for all pages of a website.
pub struct Site<'a> {
    project: &'a Project,
    draft: bool,
    formats: &'a [String],
    /// The languages that any register is written in: those of the project first, in their order.
    locales: Vec<&'a Locale>,
    /// The one controller of all registers, when it is one: it publishes, unless the project names another.
    controller: Option<Arc<Said>>,
}

impl<'a> Site<'a> {
    /// The website of a build, in the languages that any register is written in.
    #[must_use]
    pub fn new(project: &'a Project, options: &'a Options, languages: &BTreeSet<Lang>) -> Self {
        let mut locales: Vec<&Locale> = languages.iter().filter_map(|it| project.locales.get(it)).collect();
        let rank = |it: &Locale| project.languages.iter().position(|lang| lang == it.lang()).unwrap_or(usize::MAX);
        locales.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.lang().cmp(b.lang())));
        Self { project, draft: options.draft, formats: &options.formats, locales, controller: None }
    }

    /// The website of these registers.
    #[must_use]
    pub fn with_rows(mut self, rows: &[Arc<Row>]) -> Self {
        let mut names: Vec<&Option<Arc<Said>>> = rows.iter().map(|it| &it.controller).collect();
        names.dedup();
        self.controller = if let [only] = names.as_slice() { (*only).clone() } else { None };
        self
    }

    /// Whether there is a website at all, and not only files.
    fn has_pages(&self) -> bool {
        self.formats.iter().any(|it| it == "html")
    }

    /// Everything that stands around the notices, in a fixed order: each file as soon as it is made.
    ///
    /// # Errors
    /// A template that fails, or the error of the sink.
    pub fn write<E: From<RenderError>>(
        &self,
        rows: &[Arc<Row>],
        theme: &Theme,
        sink: &mut dyn FnMut(Output) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.formats.iter().any(|it| it == "fragment") {
            sink(Output { path: "seloste.css".to_owned(), bytes: theme.fragment_style().into_bytes() })?;
            for locale in &self.locales {
                let path = format!("{}/index.{}", locale.lang(), html::fragment::EXTENSION);
                sink(Output { path, bytes: html::fragment::render(&index::of(self, locale, rows), theme)? })?;
            }
        }
        if !self.has_pages() {
            return Ok(());
        }
        let page = |path: String, doc: &Doc| -> Result<Output, RenderError> {
            Ok(Output { path: format!("{path}.html"), bytes: html::render_index(doc, theme)? })
        };
        for locale in &self.locales {
            sink(page(format!("{}/index", locale.lang()), &index::of(self, locale, rows))?)?;
            for row in rows.iter().filter(|it| !it.speaks(locale.lang())) {
                sink(page(format!("{}/{}", locale.lang(), row.id), &other::absent(self, locale, row))?)?;
            }
            for row in rows.iter().filter(|it| it.speaks(locale.lang())) {
                for old in &row.formerly {
                    sink(page(format!("{}/{old}", locale.lang()), &other::moved(self, locale, row, old))?)?;
                }
            }
            if let Some(feed) = feed::of(self, locale, rows) {
                sink(feed)?;
            }
        }
        if let Some(first) = self.locales.first() {
            sink(page("index".to_owned(), &other::start(self, first))?)?;
            sink(page("404".to_owned(), &other::not_found(self, first))?)?;
        }
        sitemap::write(self, rows, sink)?;
        redirects::of(self, rows).into_iter().try_for_each(sink)
    }

    /// All notices of each language as one document, in as many volumes as it takes, when PDF is asked for.
    #[must_use]
    pub fn volumes<'r>(&'r self, rows: &'r [Arc<Row>], lower: &dyn Fn(&Row, &Locale) -> Doc) -> Vec<Volume<'r>> {
        volume::all(self, rows, lower)
    }

    /// The title of the index: the project's own, or the usual words.
    fn title(&self, locale: &Locale) -> Vec<Inline> {
        match self.project.settings.title.get().and_then(|it| it.get(locale.lang())) {
            Some(own) => vec![Inline::text(own)],
            None => locale.say(&Phrase::IndexTitle),
        }
    }

    /// The address under which a page is published, without extension.
    fn address(&self, path: &str) -> Option<String> {
        address(self.project, path)
    }

    /// A page with nothing in it but what all pages share.
    #[must_use]
    pub fn frame(&self, locale: &Locale, id: String) -> Doc {
        Doc {
            lang: locale.lang().clone(),
            id,
            title: self.title(locale),
            description: locale.word(&Phrase::IndexLead),
            author: String::new(),
            date: None,
            dated: None,
            made_for: None,
            address: None,
            lead: Vec::new(),
            sections: Vec::new(),
            parts: Vec::new(),
            numbered: false,
            draft: self.draft,
            alternates: Vec::new(),
            words: lower::words(locale),
            page: Page::default(),
        }
    }
}
