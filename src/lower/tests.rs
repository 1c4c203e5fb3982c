//! Whole registers in all their languages: what they say, that nothing is lost between languages, and that what is
//! missing becomes a gap under the rule's own name.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::{CHAPTERS, Context, Derived, Profile, notice};
use crate::doc::{Block, Doc, Gap, Inline, Section, plain};
use crate::i18n::phrases::Phrase;
use crate::lang::Lang;
use crate::law::right::Right;
use crate::law::statute::Index;
use crate::project::{Content, Project, RawFile, assemble};

/// The files of a folder, as `cli` would bring them.
#[expect(clippy::disallowed_methods, reason = "tests read the registers of the repository")]
fn folder(root: &str) -> Project {
    let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let mut files = Vec::new();
    let mut open = vec![base.clone()];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&base).unwrap().to_str().unwrap().replace('\\', "/");
                files.push(RawFile { path: name, content: Content::Bytes(std::fs::read(&path).unwrap()) });
            }
        }
    }
    assemble(files).0
}

fn one(yaml: &str) -> Project {
    let content = Content::Bytes(yaml.as_bytes().to_vec());
    assemble(vec![RawFile { path: "registers/x.yaml".to_owned(), content }]).0
}

/// The notices of a register, one for each of its languages.
fn notices(project: &Project, id: &str) -> Vec<Doc> {
    told(project, id, false)
}

/// The notices of a register, or their drafts.
fn told(project: &Project, id: &str, draft: bool) -> Vec<Doc> {
    let loaded = project.registers.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("no register {id}"));
    let (index, profile, registers) = (Index::embedded(), Profile::gdpr(), BTreeMap::new());
    loaded
        .languages
        .iter()
        .map(|lang| {
            let context = Context {
                locale: project.locales.get(lang).unwrap(),
                locales: &project.locales,
                index: &index,
                profile: &profile,
                as_of: date(2026, 11, 22),
                draft,
                languages: &loaded.languages,
                path: id,
                registers: &registers,
            };
            notice(&Derived::of(&loaded.register), &context)
        })
        .collect()
}

fn complete() -> Project {
    one(include_str!("../../tests/fixtures/complete.yaml"))
}

fn outline(doc: &Doc) -> String {
    fn push(sections: &[Section], depth: usize, out: &mut String) {
        for it in sections {
            out.push_str(&format!("{} {} [#{}]\n", "#".repeat(depth), plain::inlines(&it.title), it.id));
            for line in plain::blocks(&it.blocks) {
                out.push_str(&line);
                out.push('\n');
            }
            push(&it.sections, depth + 1, out);
        }
    }
    let mut out = format!("# {}\n", plain::inlines(&doc.title));
    for line in plain::blocks(&doc.lead) {
        out.push_str(&line);
        out.push('\n');
    }
    push(&doc.sections, 2, &mut out);
    out
}

const REGISTERS: [&str; 5] =
    ["chat", "elisa-desk", "genesys-contact-center", "jira-service-management", "kansalaisneuvonta"];

#[test]
fn the_complete_register_is_told_in_full() {
    let project = complete();
    for doc in notices(&project, "asiakaspalvelu") {
        assert_eq!(doc.gaps(), Vec::<&Gap>::new(), "{}", doc.lang);
        insta::assert_snapshot!(format!("complete-{}", doc.lang), outline(&doc));
    }
}

#[test]
fn the_registers_of_the_repository_are_told_in_full() {
    let project = folder("registers");
    for id in REGISTERS {
        for doc in notices(&project, id) {
            assert_eq!(doc.gaps(), Vec::<&Gap>::new(), "{id} {}", doc.lang);
            insta::assert_snapshot!(format!("{id}-{}", doc.lang), outline(&doc));
        }
    }
}

/// What must be the same in every language: each fact as a word that no language changes.
fn same_in_all(doc: &Doc) -> Vec<String> {
    let mut out = Vec::new();
    each_inline(doc, &mut |it| match it {
        Inline::Date { iso, .. } => out.push(format!("date {iso}")),
        Inline::Period { iso, .. } => out.push(format!("period {iso}")),
        Inline::Cite { text, url } => {
            // The number of an act stands in parentheses or alone; a point of the regulation only counts.
            let number = text.split(|it: char| !(it.is_ascii_digit() || it == '/')).find(|it| it.contains('/'));
            out.push(format!("law {} {}", number.unwrap_or("gdpr"), url.is_some()));
        }
        Inline::Link { url, .. } if url.starts_with("http") => out.push("page".to_owned()),
        Inline::Link { url, .. } => out.push(url.clone()),
        Inline::Gap(gap) => out.push(format!("gap {}", gap.rule)),
        Inline::Mark(mark) => out.push(format!("sign {}", mark.sign)),
        Inline::Text(_) | Inline::Strong(_) | Inline::Emph(_) | Inline::Foreign { .. } | Inline::Break => {}
    });
    out.sort_unstable();
    out
}

fn each_inline(doc: &Doc, see: &mut dyn FnMut(&Inline)) {
    fn inlines(all: &[Inline], see: &mut dyn FnMut(&Inline)) {
        for it in all {
            see(it);
            if let Inline::Strong(inner)
            | Inline::Emph(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Foreign { text: inner, .. } = it
            {
                inlines(inner, see);
            }
        }
    }
    fn blocks(all: &[Block], see: &mut dyn FnMut(&Inline)) {
        for it in all {
            match it {
                Block::Para(text) => inlines(text, see),
                Block::List { items, .. } => items.iter().for_each(|it| blocks(it, see)),
                Block::Facts(facts) => facts.iter().for_each(|it| {
                    inlines(&it.term, see);
                    blocks(&it.blocks, see);
                }),
                Block::Table(table) => table.rows.iter().flatten().for_each(|it| blocks(it, see)),
                Block::Note(inner) => blocks(inner, see),
                Block::Gap(gap) => see(&Inline::Gap(gap.clone())),
                Block::Entries(entries) => entries.iter().for_each(|it| blocks(&it.blocks(), see)),
                Block::Code(_) => {}
            }
        }
    }
    fn sections(all: &[Section], see: &mut dyn FnMut(&Inline)) {
        for it in all {
            inlines(&it.title, see);
            blocks(&it.blocks, see);
            sections(&it.sections, see);
        }
    }
    inlines(&doc.title, see);
    blocks(&doc.lead, see);
    sections(&doc.sections, see);
}

#[test]
fn no_fact_is_lost_between_languages() {
    let mut all: Vec<(String, Vec<Doc>)> = Vec::new();
    let complete = complete();
    all.push(("complete".to_owned(), notices(&complete, "asiakaspalvelu")));
    let registers = folder("registers");
    all.extend(REGISTERS.iter().map(|id| ((*id).to_owned(), notices(&registers, id))));
    for example in ["camera-surveillance", "research", "small-agency", "joint-controllers", "recruitment", "newsletter"]
    {
        let project = folder(&format!("examples/{example}/registers"));
        for loaded in &project.registers {
            all.push((loaded.id.clone(), notices(&project, &loaded.id)));
        }
    }
    assert!(all.len() >= 12);
    for (id, docs) in all {
        let (first, rest) = docs.split_first().unwrap();
        let shape = |it: &Doc| it.sections.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
        for other in rest {
            assert_eq!(same_in_all(first), same_in_all(other), "{id}: {} and {}", first.lang, other.lang);
            assert_eq!(shape(first), shape(other), "{id}");
            assert_eq!(outline(first).lines().count(), outline(other).lines().count(), "{id}: {}", other.lang);
        }
    }
}

fn ids(sections: &[Section]) -> Vec<String> {
    sections.iter().flat_map(|it| std::iter::once(it.id.clone()).chain(ids(&it.sections))).collect()
}

#[test]
fn anchors_are_unique_and_every_jump_arrives() {
    let registers = folder("registers");
    let complete = complete();
    let mut docs = notices(&complete, "asiakaspalvelu");
    docs.extend(REGISTERS.iter().flat_map(|id| notices(&registers, id)));
    docs.extend(notices(&one("register: x\n"), "x"));
    for doc in docs {
        let mut anchors = ids(&doc.sections);
        let count = anchors.len();
        anchors.sort_unstable();
        anchors.dedup();
        assert_eq!(anchors.len(), count, "{}", doc.id);
        each_inline(&doc, &mut |it| {
            if let Inline::Link { url, .. } = it
                && let Some(anchor) = url.strip_prefix('#')
            {
                assert!(anchors.iter().any(|it| it == anchor), "{}: {url}", doc.id);
            }
        });
    }
}

/// The rules whose gaps a text of a register leaves, in the order of the notice.
fn gaps(yaml: &str) -> Vec<String> {
    let project = one(yaml);
    let id = project.registers[0].id.clone();
    notices(&project, &id)[0].gaps().iter().map(|it| it.rule.clone()).collect()
}

#[test]
fn an_empty_register_is_a_draft_of_all_that_the_law_asks_for() {
    let rules = [
        "register-unnamed",
        "controller-missing",
        "purpose-missing",
        "source-missing",
        "recipients-missing",
        "transfers-undecided",
        "retention-missing",
        "adm-undecided",
    ];
    assert_eq!(gaps("register: x\n"), rules);
    // A name without a text, a purpose without a basis, a public body without an officer.
    let more = gaps(
        "name: { fi: Rekisteri }\ncontroller: { name: Virasto, kind: state-central }\npurposes: { name: { fi: Neuvonta } }\n",
    );
    for rule in ["controller-no-contact", "dpo-missing", "purpose-missing", "basis-missing"] {
        assert!(more.contains(&rule.to_owned()), "{rule} is not among {more:?}");
    }
}

/// The complete register with one line changed.
fn changed(from: &str, to: &str) -> Vec<String> {
    let text = include_str!("../../tests/fixtures/complete.yaml");
    assert!(text.contains(from), "the fixture has no {from}");
    gaps(&text.replace(from, to))
}

#[test]
fn what_is_missing_becomes_a_gap_under_the_name_of_its_rule() {
    for (from, to, rule) in [
        ("    mechanism: scc\n", "", "transfer-mechanism-missing"),
        ("  - to: [US]\n    recipient", "  - recipient", "transfer-country-missing"),
        (
            "automated_decisions: none\n",
            "automated_decisions: { kind: decision, significance: { fi: Saat päätöksen. }, ground: 22(2)(b), laws: { act: 434/2003, sections: 53 e § }, safeguards: { fi: Pyydä oikaisua. } }\n",
            "adm-logic-missing",
        ),
        (
            "automated_decisions: none\n",
            "automated_decisions: { kind: decision, logic: { fi: Laskemme iän. }, significance: { fi: Saat päätöksen. }, safeguards: { fi: Pyydä oikaisua. } }\n",
            "adm-ground-missing",
        ),
        (
            "automated_decisions: none\n",
            "automated_decisions: { kind: decision, logic: { fi: Laskemme iän. }, significance: { fi: Saat päätöksen. }, ground: 22(2)(b), laws: { act: 434/2003, sections: 53 e § } }\n",
            "adm-safeguards",
        ),
        ("complaint: inherit", "complaint: none", "complaint-missing"),
        ("  - { of: [nauhoitteet], period: P2M", "  - { of: [tilaajat], period: P2M", "retention-missing"),
        (
            "    items: [call-recording, phone-number]\n    provision: automatic\n",
            "    items: [call-recording, phone-number]\n",
            "provision-missing",
        ),
        (
            "    special_basis:\n      - gdpr: 9(2)(g)\n        laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" }\n",
            "",
            "special-no-art9",
        ),
        ("    basis: 6(1)(a)\n", "    basis: 6(1)(f)\n", "legitimate-interest-missing"),
        ("recipients:\n", "recipients:\n  - { kind: authority, regularity: regular }\n", "recipients-missing"),
    ] {
        assert_eq!(changed(from, to), [rule], "{from}");
    }
}

#[test]
fn an_exception_tells_readers_what_stays_open() {
    let text = include_str!("../../tests/fixtures/complete.yaml").replace("complaint: inherit", "complaint: none");
    let excepted = format!(
        "{text}exceptions:\n  - {{ rule: complaint-missing, because: {{ fi: Asia on kesken., sv: Ärendet är öppet., en: The matter is open. }}, until: 2026-12-31 }}\n"
    );
    let project = one(&excepted);
    let docs = notices(&project, "asiakaspalvelu");
    assert!(docs.iter().all(|it| it.gaps().is_empty()));
    assert!(outline(&docs[0]).contains("Puuttuu: valvontaviranomainen. Syy: Asia on kesken."));
    // A draft tells all exceptions at its head, with the last day.
    let head = plain::doc(&told(&project, "asiakaspalvelu", true)[0]).join("\n");
    assert!(head.contains("complaint-missing: Asia on kesken. Poikkeuksen viimeinen päivä: 31.12.2026."), "{head}");
    let expired = excepted.replace("until: 2026-12-31", "until: 2026-11-21");
    assert_eq!(gaps(&expired), ["complaint-missing"]);
}

#[test]
fn a_text_that_lacks_a_language_is_a_gap_or_stands_in_another() {
    let text = "register: x\nname: { fi: Rekisteri, sv: Register, en: Register }\ndescription: { sv: En text. }\n";
    assert!(gaps(text).contains(&"translation-gap".to_owned()));
    let excepted =
        format!("{text}exceptions: [{{ rule: translation-gap, because: {{ fi: Käännös on tekeillä. }} }}]\n");
    let project = one(&excepted);
    let docs = notices(&project, "x");
    let mut foreign = Vec::new();
    each_inline(&docs[0], &mut |it| {
        if let Inline::Foreign { lang, text } = it {
            foreign.push((lang.clone(), plain::inlines(text)));
        }
    });
    assert_eq!(foreign, [(Lang::sv(), "En text.".to_owned())]);
}

#[test]
fn free_sections_stand_where_the_author_puts_them() {
    let base = "register: x\nname: { fi: Rekisteri }\ndates: { compiled: 2026-01-01 }\nsections:\n";
    let yaml = format!(
        "{base}  - {{ id: b, after: rights, heading: {{ fi: B }}, text: {{ fi: b }} }}\n  - {{ after: rights, heading: {{ fi: C }}, text: {{ fi: c }} }}\n  - {{ id: controller, after: no-such, heading: {{ fi: D }}, text: {{ fi: d }} }}\n  - {{ id: e, after: right-access, heading: {{ fi: E }}, text: {{ fi: e }} }}\n"
    );
    let project = one(&yaml);
    let doc = notices(&project, "x").remove(0);
    let order: Vec<&str> = doc.sections.iter().map(|it| it.id.as_str()).collect();
    let at = |id: &str| order.iter().position(|it| *it == id).unwrap();
    assert_eq!((at("b"), at("section-2")), (at("rights") + 1, at("rights") + 2));
    assert_eq!(at("controller-2") + 1, at("about"));
    let rights = &doc.sections[at("rights")];
    assert_eq!((rights.sections[1].id.as_str(), rights.sections[2].id.as_str()), ("right-access", "e"));
}

#[test]
fn every_chapter_is_reached_by_some_register() {
    let mut seen: Vec<String> =
        notices(&complete(), "asiakaspalvelu").iter().flat_map(|it| ids(&it.sections)).collect();
    for example in ["camera-surveillance", "research"] {
        let project = folder(&format!("examples/{example}/registers"));
        for loaded in &project.registers {
            seen.extend(notices(&project, &loaded.id).iter().flat_map(|it| ids(&it.sections)));
        }
    }
    // Chatbots, reports of infringements and cookies have no example of their own yet.
    let missing: Vec<&str> = CHAPTERS.iter().map(|it| it.id).filter(|id| seen.iter().all(|it| it != id)).collect();
    assert_eq!(missing, ["chatbot", "whistleblowing", "website"]);
}

#[test]
fn rights_are_headed_by_the_official_terms() {
    let locales = crate::i18n::Locales::embedded();
    for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
        for (heading, right) in [
            (Phrase::HeadingAccess, Right::Access),
            (Phrase::HeadingRectification, Right::Rectification),
            (Phrase::HeadingErasure, Right::Erasure),
            (Phrase::HeadingRestriction, Right::Restriction),
            (Phrase::HeadingPortability, Right::Portability),
            (Phrase::HeadingObjection, Right::Objection),
        ] {
            let words = locales.get(&lang).unwrap().word(&heading);
            assert_eq!(words.to_lowercase(), right.name().get(&lang).to_lowercase());
        }
    }
}

#[test]
fn a_profile_changes_the_order_and_loses_nothing() {
    let project = complete();
    let loaded = &project.registers[0];
    let (index, registers) = (Index::embedded(), BTreeMap::new());
    let told = |profile: &Profile| {
        let lang = Lang::fi();
        let context = Context {
            locale: project.locales.get(&lang).unwrap(),
            locales: &project.locales,
            index: &index,
            profile,
            as_of: date(2026, 11, 22),
            draft: true,
            languages: &loaded.languages,
            path: "kaupunki/asiakaspalvelu",
            registers: &registers,
        };
        notice(&Derived::of(&loaded.register), &context)
    };
    let (gdpr, classic) = (told(&Profile::gdpr()), told(&Profile::finnish_classic()));
    assert_eq!(same_in_all(&gdpr), same_in_all(&classic));
    assert!(classic.numbered && !gdpr.numbered);
    let at = |doc: &Doc, id: &str| doc.sections.iter().position(|it| it.id == id).unwrap();
    assert!(at(&classic, "security") < at(&classic, "rights") && at(&gdpr, "rights") < at(&gdpr, "security"));
    let paths: Vec<&str> = gdpr.alternates.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(
        paths,
        ["../../fi/kaupunki/asiakaspalvelu", "../../sv/kaupunki/asiakaspalvelu", "../../en/kaupunki/asiakaspalvelu"]
    );
    // A draft says at its head that it is one.
    assert_eq!(gdpr.lead.first(), Some(&Block::Note(vec![Block::para("Tämä on luonnos.")])));
}

#[test]
fn an_exception_an_announcement_and_a_chatbot_are_told() {
    let text = include_str!("../../tests/fixtures/complete.yaml");
    let text = text.replace(
        "informing:\n",
        "chatbot:\n  announcement: { fi: Chatbotti esittäytyy. }\n  human: { fi: Pyydä ihmistä. }\n  saving: { fi: Tallenna tiedostoksi. }\n\
         informing:\n  exemption: { ground: 14(5)(c), text: { fi: Laissa säädetään. }, measures: { fi: Vain osoite. }, laws: { act: 661/2009, sections: \"29 §\" } }\n",
    );
    let text = text.replace(
        "date: 2026-09-01, version",
        "material: true, announced: { on: 2026-08-01, text: { fi: Kirjeitse. } }, date: 2026-09-01, version",
    );
    let project = one(&text);
    let docs = notices(&project, "asiakaspalvelu");
    let told = outline(docs.first().unwrap());
    for line in [
        "Chatbotti [#chatbot]",
        "Chatbotti esittäytyy.",
        "Pyydä ihmistä.",
        "Tallenna tiedostoksi.",
        "Laissa säädetään.",
        "Vain osoite.",
        "14 artiklan 5 kohdan c alakohta",
        "(661/2009), 29 §",
        "Kirjeitse.",
        "Muutoksesta ilmoitettiin: 1.8.2026.",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
}
