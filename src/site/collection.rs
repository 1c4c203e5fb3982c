//! All notices of a language as one document: without it nobody could read, print or file an agency's notices in one go.
//!
//! Pure: the notices come in as documents and go out as one. Each becomes a section one level deeper; anchors get the
//! notice's name before them, and what led to another notice of the collection leads there within the document.

use std::collections::BTreeMap;

use crate::doc::{Block, Doc, Fact, Inline, Part, Section, Table};

/// Notices that stand together, in their order.
pub(super) struct Group {
    /// What they have in common: the controller, or that they are no longer in use.
    pub(super) heading: Vec<Inline>,
    /// The notices.
    pub(super) notices: Vec<Doc>,
}

/// Joins notices under the title and the lead of `front`. The headings of groups are shown where there are several.
pub(super) fn join(front: Doc, groups: Vec<Group>) -> Doc {
    let all = || groups.iter().flat_map(|it| &it.notices);
    let anchors: BTreeMap<String, String> =
        all().enumerate().map(|(at, it)| (it.id.clone(), anchor(&it.id, at))).collect();
    let newest = all().filter(|it| it.date.is_some()).max_by(|a, b| a.date.cmp(&b.date));
    let first = all().next();
    let author = first.map(|it| it.author.clone()).filter(|author| all().all(|it| it.author == *author));
    let numbered = all().any(|it| it.numbered);
    let made_for = first.and_then(|it| it.made_for.clone());
    let (date, dated) = newest.map(|it| (it.date.clone(), it.dated.clone())).unwrap_or_default();
    let mut parts = Vec::new();
    let several = groups.len() > 1;
    let mut sections = Vec::new();
    for (at, group) in groups.into_iter().enumerate() {
        let notices: Vec<Section> = group.notices.into_iter().map(|it| section(it, &anchors, &mut parts)).collect();
        if several {
            sections.push(Section {
                id: format!("group_{}", at + 1),
                title: group.heading,
                layer: Default::default(),
                blocks: Vec::new(),
                sections: notices,
            });
        } else {
            sections.extend(notices);
        }
    }
    Doc { author: author.unwrap_or_default(), date, dated, made_for, sections, parts, numbered, ..front }
}

/// The anchor of a notice: its identifier, which has no `_`; a number where it cannot be an anchor.
fn anchor(id: &str, at: usize) -> String {
    let fits = id.starts_with(|it: char| it.is_ascii_alphabetic())
        && id.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    if fits { id.to_owned() } else { format!("notice_{}", at + 1) }
}

/// A notice as a section.
fn section(doc: Doc, anchors: &BTreeMap<String, String>, parts: &mut Vec<Part>) -> Section {
    let own = anchors.get(&doc.id).cloned().unwrap_or_default();
    let folder = doc.id.rsplit_once('/').map(|(it, _)| it).unwrap_or_default();
    let moved = Moved { own: &own, folder, anchors };
    let section = Section {
        id: own.clone(),
        title: moved.inlines(doc.title),
        layer: Default::default(),
        blocks: moved.blocks(doc.lead),
        sections: doc.sections.into_iter().map(|it| moved.section(it)).collect(),
    };
    let name = crate::doc::plain::inlines(&section.title);
    parts.push(Part { section: own, name, author: doc.author, dated: doc.dated });
    section
}

/// A notice that moves into the collection.
struct Moved<'a> {
    own: &'a str,
    folder: &'a str,
    anchors: &'a BTreeMap<String, String>,
}

impl Moved<'_> {
    /// An anchor of a notice in the collection; two low lines stand in no identifier.
    fn anchor(notice: &str, anchor: &str) -> String {
        if anchor.is_empty() { notice.to_owned() } else { format!("{notice}__{anchor}") }
    }

    /// Where an address of the notice leads from the collection, which stands at the top of the language's folder.
    fn url(&self, url: String) -> String {
        if let Some(anchor) = url.strip_prefix('#') {
            return format!("#{}", Self::anchor(self.own, anchor));
        }
        if url.is_empty() || url.starts_with(['/', '\\', '?']) || url.contains(':') {
            return url;
        }
        let (path, anchor) = url.split_once('#').unwrap_or((&url, ""));
        let path = resolved(self.folder, path);
        match self.anchors.get(&path) {
            Some(notice) => format!("#{}", Self::anchor(notice, anchor)),
            None if anchor.is_empty() => path,
            None => format!("{path}#{anchor}"),
        }
    }

    fn section(&self, it: Section) -> Section {
        Section {
            id: Self::anchor(self.own, &it.id),
            title: self.inlines(it.title),
            blocks: self.blocks(it.blocks),
            sections: it.sections.into_iter().map(|it| self.section(it)).collect(),
            layer: it.layer,
        }
    }

    fn blocks(&self, blocks: Vec<Block>) -> Vec<Block> {
        blocks.into_iter().map(|it| self.block(it)).collect()
    }

    fn block(&self, block: Block) -> Block {
        match block {
            Block::Para(text) => Block::Para(self.inlines(text)),
            Block::List { ordered, items } => {
                Block::List { ordered, items: items.into_iter().map(|it| self.blocks(it)).collect() }
            }
            Block::Facts(facts) => {
                let fact = |it: Fact| Fact { term: self.inlines(it.term), blocks: self.blocks(it.blocks) };
                Block::Facts(facts.into_iter().map(fact).collect())
            }
            Block::Table(it) => Block::Table(Table {
                caption: self.inlines(it.caption),
                head: it.head.into_iter().map(|it| self.inlines(it)).collect(),
                rows: it.rows.into_iter().map(|row| row.into_iter().map(|it| self.blocks(it)).collect()).collect(),
            }),
            Block::Note(inner) => Block::Note(self.blocks(inner)),
            Block::Code(_) | Block::Gap(_) => block,
        }
    }

    fn inlines(&self, text: Vec<Inline>) -> Vec<Inline> {
        text.into_iter().map(|it| self.inline(it)).collect()
    }

    fn inline(&self, inline: Inline) -> Inline {
        match inline {
            Inline::Strong(inner) => Inline::Strong(self.inlines(inner)),
            Inline::Emph(inner) => Inline::Emph(self.inlines(inner)),
            Inline::Link { url, text } => Inline::Link { url: self.url(url), text: self.inlines(text) },
            Inline::Foreign { lang, text } => Inline::Foreign { lang, text: self.inlines(text) },
            Inline::Text(_)
            | Inline::Date { .. }
            | Inline::Period { .. }
            | Inline::Cite { .. }
            | Inline::Mark(_)
            | Inline::Break
            | Inline::Gap(_) => inline,
        }
    }
}

/// A relative path seen from the folder above, as far as `..` can be taken back.
fn resolved(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|it| *it != "..") => {
                parts.pop();
            }
            it => parts.push(it),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    fn doc(id: &str, date: Option<&str>, links: &[&str]) -> Doc {
        let link = |url: &&str| Inline::Link { url: (*url).to_owned(), text: vec![Inline::text("x")] };
        let section = Section {
            id: "rights".to_owned(),
            title: vec![Inline::text("Oikeudet")],
            layer: Default::default(),
            blocks: vec![Block::Note(vec![Block::Para(links.iter().map(link).collect())])],
            sections: Vec::new(),
        };
        Doc {
            lang: Lang::fi(),
            id: id.to_owned(),
            title: vec![Inline::text(format!("Seloste {id}"))],
            description: String::new(),
            author: "Esimerkkivirasto".to_owned(),
            date: date.map(str::to_owned),
            dated: date.map(|it| format!("päivä {it}")),
            made_for: Some("2026-11-20".to_owned()),
            address: None,
            lead: Vec::new(),
            sections: vec![section],
            parts: Vec::new(),
            numbered: false,
            draft: false,
            alternates: Vec::new(),
            words: Default::default(),
        }
    }

    fn group(heading: &str, notices: Vec<Doc>) -> Group {
        Group { heading: vec![Inline::text(heading)], notices }
    }

    fn urls(section: &Section) -> Vec<&str> {
        let Some(Block::Note(note)) = section.blocks.first() else { return Vec::new() };
        let Some(Block::Para(text)) = note.first() else { return Vec::new() };
        let url = |it: &'_ Inline| matches!(it, Inline::Link { .. });
        text.iter()
            .filter(|it| url(it))
            .filter_map(|it| if let Inline::Link { url, .. } = it { Some(url.as_str()) } else { None })
            .collect()
    }

    #[test]
    fn anchors_and_links_move_with_their_notice() {
        let links = [
            "#rights",
            "toinen",
            "toinen#rights",
            "muu",
            "../sv/toinen",
            "kartta.pdf",
            "https://example.fi/toinen",
            "mailto:kirjaamo@example.fi",
            "",
        ];
        let one =
            join(doc("etusivu", None, &[]), vec![group("a", vec![doc("eka", None, &links), doc("toinen", None, &[])])]);
        let ids: Vec<&str> = one.sections.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["eka", "toinen"]);
        let chapter = &one.sections[0].sections[0];
        assert_eq!(chapter.id, "eka__rights");
        assert_eq!(
            urls(chapter),
            [
                "#eka__rights",
                "#toinen",
                "#toinen__rights",
                "muu",
                "../sv/toinen",
                "kartta.pdf",
                "https://example.fi/toinen",
                "mailto:kirjaamo@example.fi",
                "",
            ]
        );
    }

    #[test]
    fn links_between_folders_are_resolved() {
        let notices = vec![doc("a/yksi", None, &["../b/kaksi", "kolme", "../../sv/a/yksi"]), doc("b/kaksi", None, &[])];
        let one = join(doc("etusivu", None, &[]), vec![group("a", notices)]);
        assert_eq!(urls(&one.sections[0].sections[0]), ["#notice_2", "a/kolme", "../sv/a/yksi"]);
    }

    #[test]
    fn it_bears_the_newest_date_and_the_common_author() {
        let notices =
            || vec![doc("a", Some("2026-01-02"), &[]), doc("b", None, &[]), doc("c", Some("2025-12-31"), &[])];
        let one = join(doc("etusivu", None, &[]), vec![group("x", notices())]);
        assert_eq!(one.date.as_deref(), Some("2026-01-02"));
        assert_eq!(one.dated.as_deref(), Some("päivä 2026-01-02"));
        assert_eq!(one.author, "Esimerkkivirasto");
        assert_eq!(one.made_for.as_deref(), Some("2026-11-20"));
        let names: Vec<&str> = one.parts.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Seloste a", "Seloste b", "Seloste c"]);
        let other = Doc { author: "Toinen".to_owned(), ..doc("d", None, &[]) };
        let two = join(doc("etusivu", None, &[]), vec![group("x", notices()), group("y", vec![other])]);
        assert_eq!(two.author, "");
        assert_eq!(two.sections.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["group_1", "group_2"]);
        assert_eq!(two.sections[1].sections[0].id, "d");
    }
}
