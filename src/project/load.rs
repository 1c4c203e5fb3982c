//! Inheritance: a register under its agency files and what it extends, merged before it is decoded.

use std::collections::BTreeMap;

use super::plan::{Plan, add};
use super::settings::{first_byte, with_nearest};
use super::{Content, Loaded, names};
use crate::diag::{Diagnostic, Message};
use crate::lang::Lang;
use crate::model::register::{Register, TextPlace};
use crate::source::{FileId, SourceMap, Span};
use crate::syntax::mark::{self, Mark};
use crate::syntax::{Kind, Node, merge};
use crate::text;

/// Keys that are joined with the inherited ones instead of replacing them.
const JOINED: &[&str] = &["organisations", "parties", "rights", "dates"];

/// Keys that belong to one file and are never inherited.
const OWN: &[&str] = &["register", "formerly", "extends"];

/// A register with the marks that its decoding left.
pub struct Marked {
    /// The register.
    pub loaded: Loaded,
    /// Its texts, terms and references.
    pub marks: Vec<Mark>,
}

/// Gives what is in a file of the project, by its path; nothing when there is no such file.
pub type Reader<'a, E> = dyn Fn(&str) -> Result<Option<Content>, E> + Sync + 'a;

/// Reads one register, and of the other files what it inherits from.
pub(super) struct Loader<'a, E> {
    plan: &'a Plan,
    read: &'a Reader<'a, E>,
    /// The shared files and those that were read for this register.
    pub(super) sources: SourceMap,
    /// The files that were read for this register.
    nodes: BTreeMap<FileId, Node>,
    /// What was found so far.
    pub(super) findings: Vec<Diagnostic>,
    /// Why a file could not be read.
    failed: Option<E>,
}

impl<'a, E> Loader<'a, E> {
    pub(super) fn new(plan: &'a Plan, read: &'a Reader<'a, E>) -> Self {
        let sources = plan.common.sources.clone();
        Self { plan, read, sources, nodes: BTreeMap::new(), findings: Vec::new(), failed: None }
    }

    /// The register in a definition file; nothing when its bytes are no text.
    pub(super) fn load(&mut self, path: &str, id: FileId) -> Result<Option<Marked>, E> {
        self.fetch(path, id);
        let marked = self.nodes.contains_key(&id).then(|| self.inherit(path, id));
        if let Some(it) = &marked {
            self.check_id(path, id, &it.loaded);
        }
        match self.failed.take() {
            Some(error) => Err(error),
            None => Ok(marked),
        }
    }

    /// The files beside the register's own that were read for it.
    pub(super) fn bases_read(&self, own: FileId) -> Vec<FileId> {
        self.nodes.keys().copied().filter(|it| *it != own).collect()
    }

    /// Reads a file unless it is known.
    fn fetch(&mut self, path: &str, id: FileId) {
        if self.node(id).is_some() || self.failed.is_some() {
            return;
        }
        match (self.read)(&self.plan.path(path)) {
            Ok(Some(content)) => {
                let full = self.plan.path(path);
                if add(&mut self.sources, id, &full, &content, &mut self.findings)
                    && let Some(file) = self.sources.get(id)
                {
                    let (node, findings) = crate::syntax::parse(file);
                    self.findings.extend(findings);
                    self.nodes.insert(id, node);
                }
            }
            Ok(None) => {}
            Err(error) => self.failed = Some(error),
        }
    }

    fn node(&self, id: FileId) -> Option<&Node> {
        self.nodes.get(&id).or_else(|| self.plan.nodes.get(&id))
    }

    fn inherit(&mut self, path: &str, id: FileId) -> Marked {
        if self.nodes.get(&id).is_none_or(|it| it.entries().is_empty()) {
            self.not_a_register(id);
        }
        let bases = self.bases(path, id);
        // A file that an agency file extends is still needed as it was written.
        let own = if bases.contains(&id) { self.nodes.get(&id).cloned() } else { self.nodes.remove(&id) };
        let nowhere = Span::new(id, 0, 0);
        let mut node = match own {
            Some(it) if matches!(it.kind, Kind::Map(_)) => it,
            Some(it) => Node { kind: Kind::Map(Vec::new()), ..it },
            None => Node { kind: Kind::Map(Vec::new()), span: nowhere, head: nowhere },
        };
        for base in bases {
            if let Some(base) = self.node(base) {
                node = merge::fill(node, base, OWN, JOINED);
            }
        }
        let node = self.plan.authorities.fill(node);
        let (register, findings, marks) = decode(&node);
        self.findings.extend(findings);
        let stem = stem(path);
        let languages = if register.languages.is_empty() {
            self.plan.common.languages.clone()
        } else {
            register.languages.values().map(|it| it.0.clone()).collect()
        };
        let loaded = Loaded {
            id: names::of(register.id(), stem, id),
            file: id,
            folder: path.rsplit_once('/').map(|(it, _)| it.to_owned()).unwrap_or_default(),
            node,
            register,
            languages,
        };
        Marked { loaded, marks }
    }

    /// The files that a file inherits from, nearest first: what it extends, then the agency files upwards.
    fn bases(&mut self, path: &str, id: FileId) -> Vec<FileId> {
        let mut order = Vec::new();
        let mut chain = vec![(id, Span::new(id, 0, 0))];
        self.extended(path, id, &mut chain, &mut order);
        let mut folder = path.rsplit_once('/').map(|(it, _)| it);
        loop {
            for name in ["_agency.yaml", "_agency.yml", "_agency.toml"] {
                let shared = folder.map_or_else(|| name.to_owned(), |it| format!("{it}/{name}"));
                if let Some(base) =
                    self.plan.definitions.get(&shared).copied().filter(|it| *it != id && !order.contains(it))
                {
                    order.push(base);
                    let mut chain = vec![(base, Span::new(base, 0, 0))];
                    self.extended(&shared, base, &mut chain, &mut order);
                }
            }
            match folder {
                Some(it) => folder = it.rsplit_once('/').map(|(it, _)| it),
                None => break,
            }
        }
        order
    }

    /// Follows `extends:`; a circle is a finding at each of its places.
    fn extended(&mut self, path: &str, id: FileId, chain: &mut Vec<(FileId, Span)>, order: &mut Vec<FileId>) {
        self.fetch(path, id);
        let Some(value) = self.node(id).and_then(|it| it.get("extends")) else { return };
        let (Some(target), span) = (value.text().map(str::to_owned), value.span) else { return };
        let joined = join(path, &target);
        let Some((joined, next)) = self.plan.definitions.get(&joined).map(|it| (joined.clone(), *it)) else {
            self.findings.push(self.unknown_base(path, &target, span));
            return;
        };
        if let Some(start) = chain.iter().position(|(it, _)| *it == next) {
            let mut finding = Diagnostic::error(
                "cyclic-inheritance",
                span,
                text! {
                    fi: "tiedosto perii itsensä",
                    sv: "filen ärver sig själv",
                    en: "the file inherits from itself",
                },
            )
            .help(text! {
                fi: "poista yksi `extends:`-avaimista",
                sv: "ta bort en av nycklarna `extends:`",
                en: "remove one of the `extends:` keys",
            });
            for (_, place) in chain.iter().skip(start + 1) {
                finding = finding.also(
                    *place,
                    text! { fi: "kierto kulkee tämän kautta", sv: "cirkeln går via detta", en: "the circle goes through this" },
                );
            }
            let known = self.findings.iter().any(|it| it.rule == "cyclic-inheritance" && it.span == span);
            let other = self
                .findings
                .iter()
                .any(|it| it.rule == "cyclic-inheritance" && it.labels.iter().any(|label| label.span == span));
            if !known && !other {
                self.findings.push(finding);
            }
            return;
        }
        if !order.contains(&next) {
            order.push(next);
        }
        chain.push((next, span));
        self.extended(&joined, next, chain, order);
        chain.pop();
    }

    fn unknown_base(&self, path: &str, target: &str, span: Span) -> Diagnostic {
        let finding = Diagnostic::error(
            "unknown-base",
            span,
            Message::new(text! {
                fi: "perittävää tiedostoa `{target}` ei ole",
                sv: "filen `{target}` som ska ärvas finns inte",
                en: "there is no file `{target}` to inherit from",
            })
            .arg("target", target),
        );
        let folder = path.rsplit_once('/').map(|(it, _)| format!("{it}/")).unwrap_or_default();
        let near: Vec<&str> = self.plan.definitions.keys().filter_map(|it| it.strip_prefix(&folder)).collect();
        with_nearest(finding, target, &near)
    }

    fn not_a_register(&mut self, id: FileId) {
        // A file that could not be read has its own finding; an empty one has none yet.
        let silent = !self.findings.iter().any(|it| it.span.file == id);
        if let Some(file) = self.sources.get(id).filter(|_| silent) {
            self.findings.push(
                Diagnostic::error(
                    "empty-register",
                    first_byte(file),
                    text! {
                        fi: "tiedostossa ei ole rekisteriä",
                        sv: "filen innehåller inget register",
                        en: "the file does not hold a register",
                    },
                )
                .help(text! {
                    fi: "aloita näin: `register: tunnus` ja `name: { fi: … }`; `seloste new` tekee mallin",
                    sv: "börja så här: `register: identifierare` och `name: { sv: … }`; `seloste new` gör en mall",
                    en: "begin with `register: id` and `name: { en: … }`; `seloste new` makes a model",
                }),
            );
        }
    }

    fn check_id(&mut self, path: &str, file: FileId, loaded: &Loaded) {
        let span = loaded.register.register.span().unwrap_or_else(|| Span::new(file, 0, 0));
        let stem = stem(path);
        let id = loaded.register.id();
        if let Some(id) = id.filter(|it| *it != stem) {
            self.findings.push(
                Diagnostic::error(
                    "id-mismatch",
                    span,
                    Message::new(text! {
                        fi: "rekisterin tunnus `{id}` ei ole sama kuin tiedoston nimi `{stem}`",
                        sv: "registrets identifierare `{id}` är inte densamma som filens namn `{stem}`",
                        en: "the register's id `{id}` is not the name of the file, `{stem}`",
                    })
                    .arg("id", id)
                    .arg("stem", stem),
                )
                .help(text! {
                    fi: "nimeä tiedosto uudelleen tai muuta tunnusta; tunnus on selosteen pysyvä osoite",
                    sv: "byt namn på filen eller ändra identifieraren; den är beskrivningens permanenta adress",
                    en: "rename the file or change the id; the id is the notice's permanent address",
                }),
            );
        }
        self.findings.extend(names::check(id.unwrap_or(stem), loaded.register.register.is_given(), span));
    }
}

/// The register that a merged tree holds, with its texts and its place, what does not fit, and the marks.
#[must_use]
pub fn decode(node: &Node) -> (Box<Register>, Vec<Diagnostic>, Vec<Mark>) {
    let (register, findings, marks) = crate::syntax::de::decode_marked::<Box<Register>>(node);
    let mut register = register.unwrap_or_default();
    register.texts = texts(&marks);
    register.place = register.register.head().or_else(|| node.entries().first().map(|it| it.key_span));
    (register, findings, marks)
}

/// Whether a file is for inheriting only.
pub(super) fn is_shared(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|it| it.starts_with('_'))
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A path relative to the folder of another, with `..` resolved; never leaves the top.
fn join(path: &str, target: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            it => parts.push(it),
        }
    }
    parts.join("/")
}

pub(super) fn without(node: &Node, keys: &[&str]) -> Node {
    let entries = node.entries().iter().filter(|it| !keys.contains(&it.key.as_str())).cloned().collect();
    Node { kind: Kind::Map(entries), span: node.span, head: node.head }
}

/// The texts among the marks.
fn texts(marks: &[Mark]) -> Vec<TextPlace> {
    marks
        .iter()
        .filter(|it| it.kind == mark::TEXT || it.kind == mark::PROSE)
        .map(|it| TextPlace {
            path: it.path.clone(),
            prose: it.kind == mark::PROSE,
            head: it.head,
            values: match &it.content {
                mark::Content::Scalar(text) => vec![(None, text.clone())],
                mark::Content::Map(entries) => {
                    entries.iter().map(|(tag, text)| (Lang::parse(&tag.value), text.clone())).collect()
                }
                mark::Content::Other => Vec::new(),
            },
        })
        .collect()
}
