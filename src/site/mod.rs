//! What stands around the notices: index pages, the choice of language, the collections, the manifest.
//!
//! Without it an agency would publish files that nobody finds and nobody can verify.

mod collection;
mod volume;

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::compile::{Options, Output, chosen, languages};
use crate::doc::{Alternate, Block, Doc, Inline, Layer, Section};
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::lang::Lang;
use crate::lower;
use crate::model::register::Status;
use crate::model::text::Localized;
use crate::project::{Loaded, Project};
use crate::render::{RenderError, Theme, html};

pub use self::volume::{Volume, volumes};

/// A file of the output as the manifest lists it.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Path in the output folder.
    pub path: String,
    /// Size in bytes.
    pub bytes: usize,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
}

impl Entry {
    /// The entry of a file.
    #[must_use]
    pub fn of(output: &Output) -> Self {
        Self { path: output.path.clone(), bytes: output.bytes.len(), sha256: hex(&Sha256::digest(&output.bytes)) }
    }
}

#[derive(Serialize)]
struct Manifest<'a> {
    version: u32,
    generator: &'static str,
    generator_version: &'static str,
    inputs_sha256: String,
    files: &'a [Entry],
}

/// `manifest.json`: every file with its hash, the inputs' hash, the program's version.
#[must_use]
pub fn manifest(project: &Project, entries: &[Entry]) -> Output {
    let mut inputs = Sha256::new();
    for file in project.inputs.iter().filter_map(|id| project.sources.get(*id)) {
        // Lengths keep apart what a plain concatenation would join.
        for part in [&file.path, &file.text] {
            inputs.update((part.len() as u64).to_le_bytes());
            inputs.update(part.as_bytes());
        }
    }
    let manifest = Manifest {
        version: 1,
        generator: "seloste",
        generator_version: env!("CARGO_PKG_VERSION"),
        inputs_sha256: hex(&inputs.finalize()),
        files: entries,
    };
    let mut text = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    text.push('\n');
    Output { path: "manifest.json".to_owned(), bytes: text.into_bytes() }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
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

/// The index of each language, and the page that leads to them.
///
/// # Errors
/// A template that fails.
pub fn pages(project: &Project, options: &Options, theme: &Theme) -> Result<Vec<Output>, RenderError> {
    if !options.formats.iter().any(|it| it == "html") {
        return Ok(Vec::new());
    }
    let locales = published(project, options);
    let mut outputs = Vec::new();
    for locale in &locales {
        let doc = index(project, options, locale, &locales);
        outputs.push(Output { path: format!("{}/index.html", locale.lang()), bytes: html::render_index(&doc, theme)? });
    }
    if let Some(first) = locales.first() {
        let doc = choice(project, options, first, &locales);
        outputs.push(Output { path: "index.html".to_owned(), bytes: html::render_index(&doc, theme)? });
    }
    Ok(outputs)
}

/// The languages that any register is written in: those of the project first, in their order.
fn published<'a>(project: &'a Project, options: &Options) -> Vec<&'a Locale> {
    let mut used: Vec<&Locale> = Vec::new();
    for (_, loaded) in chosen(project, options) {
        for locale in languages(project, options, loaded) {
            if !used.iter().any(|it| it.lang() == locale.lang()) {
                used.push(locale);
            }
        }
    }
    let rank = |lang: &Lang| project.languages.iter().position(|it| it == lang).unwrap_or(usize::MAX);
    used.sort_by(|a, b| rank(a.lang()).cmp(&rank(b.lang())).then_with(|| a.lang().cmp(b.lang())));
    used
}

/// The title of the index: the project's own, or the usual words.
fn title(project: &Project, locale: &Locale) -> Vec<Inline> {
    match project.settings.title.get().and_then(|it| it.get(locale.lang())) {
        Some(own) => vec![Inline::text(own)],
        None => locale.say(&Phrase::IndexTitle),
    }
}

/// Registers that stand together in an index.
struct Group<'a> {
    id: String,
    heading: Vec<Inline>,
    registers: Vec<&'a Loaded>,
}

/// The registers of a language in the order of its index: those in use by controller, then those retired, by name.
fn groups<'a>(project: &'a Project, options: &Options, locale: &Locale) -> Vec<Group<'a>> {
    let lang = locale.lang();
    let mut bodies: BTreeMap<String, Vec<&Loaded>> = BTreeMap::new();
    let mut retired = Vec::new();
    for (_, loaded) in chosen(project, options) {
        if !languages(project, options, loaded).iter().any(|it| it.lang() == lang) {
            continue;
        }
        if loaded.register.status.get() == Some(&Status::Retired) {
            retired.push(loaded);
        } else {
            bodies.entry(body(loaded, lang)).or_default().push(loaded);
        }
    }
    let mut bodies: Vec<(String, Vec<&Loaded>)> = bodies.into_iter().collect();
    bodies.sort_by(|a, b| locale.formats().compare(&a.0, &b.0));
    let mut groups: Vec<Group<'a>> = bodies
        .into_iter()
        .enumerate()
        .map(|(at, (name, registers))| {
            let heading = if name.is_empty() { locale.say(&Phrase::IndexOther) } else { vec![Inline::text(name)] };
            Group { id: format!("body-{}", at + 1), heading, registers }
        })
        .collect();
    if !retired.is_empty() {
        let heading = locale.say(&Phrase::IndexRetired);
        groups.push(Group { id: "retired".to_owned(), heading, registers: retired });
    }
    for group in &mut groups {
        group.registers.sort_by(|a, b| locale.formats().compare(&name(a, lang), &name(b, lang)));
    }
    groups
}

/// The list of notices in one language.
fn index(project: &Project, options: &Options, locale: &Locale, locales: &[&Locale]) -> Doc {
    let lang = locale.lang();
    let groups = groups(project, options, locale);
    let sections = groups.into_iter().map(|it| section(it.id, it.heading, list(&it.registers, locale))).collect();
    let several: &[&Locale] = if locales.len() > 1 { locales } else { &[] };
    let alternates = several.iter().map(|it| Alternate {
        lang: it.lang().clone(),
        name: it.name().to_owned(),
        path: format!("../{}/index", it.lang()),
    });
    Doc {
        lead: vec![Block::Para(locale.say(&Phrase::IndexLead))],
        sections,
        alternates: alternates.collect(),
        address: address(project, &format!("{lang}/index")),
        ..frame(project, options, locale, format!("index/{lang}"))
    }
}

fn section(id: String, title: Vec<Inline>, blocks: Vec<Block>) -> Section {
    Section { id, title, layer: Layer::Whole, blocks, sections: Vec::new() }
}

/// The name of the first controller in a language.
fn body(loaded: &Loaded, lang: &Lang) -> String {
    let controller = loaded.register.main_controller();
    controller.and_then(|it| text(it.name.get(), lang)).unwrap_or_default()
}

/// A text in a language, or in the first one it has: a list must not lose an entry.
fn text(value: Option<&Localized>, lang: &Lang) -> Option<String> {
    let value = value?;
    match (value.get(lang), value) {
        (Some(it), _) => Some(it.to_owned()),
        (None, Localized::Each(entries)) => entries.iter().next().map(|(_, it)| it.value.clone()),
        (None, Localized::Same(_)) => None,
    }
}

/// The name of a register in a language; a list has room for its identifier where it has none.
fn name(loaded: &Loaded, lang: &Lang) -> String {
    text(loaded.register.name.get(), lang).unwrap_or_else(|| loaded.id.clone())
}

/// Links to notices.
fn list(registers: &[&Loaded], locale: &Locale) -> Vec<Block> {
    let items = registers.iter().map(|it| {
        let words = vec![Inline::text(name(it, locale.lang()))];
        vec![Block::Para(vec![Inline::Link { url: format!("{}.html", it.id), text: words }])]
    });
    vec![Block::List { ordered: false, items: items.collect() }]
}

/// The page that leads to the indexes of all languages, in the first of them.
fn choice(project: &Project, options: &Options, first: &Locale, locales: &[&Locale]) -> Doc {
    let items = locales.iter().map(|it| {
        let words = vec![Inline::text(it.name()), Inline::text(": ")].into_iter().chain(title(project, it)).collect();
        let link = Inline::Link { url: format!("{}/index.html", it.lang()), text: words };
        let link = if it.lang() == first.lang() {
            link
        } else {
            Inline::Foreign { lang: it.lang().clone(), text: vec![link] }
        };
        vec![Block::Para(vec![link])]
    });
    Doc {
        lead: vec![Block::List { ordered: false, items: items.collect() }],
        address: address(project, "index"),
        ..frame(project, options, first, "index".to_owned())
    }
}

/// A page with nothing in it but what all pages share.
fn frame(project: &Project, options: &Options, locale: &Locale, id: String) -> Doc {
    Doc {
        lang: locale.lang().clone(),
        id,
        title: title(project, locale),
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
        draft: options.draft,
        alternates: Vec::new(),
        words: lower::words(locale),
    }
}
