//! The pages around the notices: every link arrives, a missing language is told in words, old addresses lead on.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{self, html};

const SETTINGS: &str = "base_url = \"https://example.fi/tietosuoja\"\npublisher = \"Kuusniemi\"\n\
                        accessibility_statement = \"https://example.fi/saavutettavuus\"\n";

const AGENCY: &str = "organisations:\n  kuusniemi: { name: { fi: Kuusniemen kunta, sv: Granudd kommun, en: Kuusniemi }, kind: municipality }\n\
                      controller: kuusniemi\nsector: { fi: Kirjastot, sv: Bibliotek, en: Libraries }\n";

const LIBRARY: &str = "register: library\nformerly: [kirjasto, lainat]\nname: { fi: Kirjasto, sv: Bibliotek, en: Library }\n\
                       summary: { fi: Lainaamme aineistoa., sv: Vi lånar ut material., en: We lend. }\nsee_also: [{ register: staff }]\n\
                       history:\n  - { date: 2024-01-02, version: '1', change: { fi: Ensimmäinen versio 1 < 2 & 3., sv: Första versionen., en: First version. } }\n  \
                       - { date: 2025-03-04, version: '2', change: { fi: Säilytysaika lyheni., sv: Tiden blev kortare., en: Shorter. }, url: 'https://example.fi/arkisto/2' }\n\
                       dates: { updated: 2025-03-04 }\n";

const STAFF: &str =
    "register: staff\nlanguages: [fi]\nname: { fi: Ääniarkisto }\nstatus: planned\ndates: { compiled: 2026-02-03 }\n";

const OLD: &str = "register: old\nname: { fi: Vanha, sv: Gammal, en: Old }\nstatus: retired\nretired_on: 2025-12-31\n";

fn files(settings: &str) -> Vec<(&'static str, String)> {
    vec![
        ("seloste.toml", settings.to_owned()),
        ("registers/_agency.yaml", AGENCY.to_owned()),
        ("registers/library.yaml", LIBRARY.to_owned()),
        ("registers/archive/staff.yaml", STAFF.to_owned()),
        ("registers/old.yaml", OLD.to_owned()),
    ]
}

/// The text files of a build, by path.
fn site(settings: &str, formats: &[&str]) -> BTreeMap<String, String> {
    let files = files(settings);
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let (project, findings) = support::project(&files);
    assert_eq!(findings, [], "{}", support::show(&project, &findings));
    let output = support::build(&support::raw(&files), &support::options(formats));
    output.into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// The part of a page between two marks.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = page.split_once(from).unwrap_or_else(|| panic!("{from} in {page}"));
    rest.split_once(to).unwrap_or_else(|| panic!("{to} after {from}")).0
}

#[test]
fn every_link_arrives_and_every_anchor_exists() {
    let output = site(SETTINGS, &["html", "markdown", "text", "json"]);
    let output = output.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    assert_eq!(html::broken_links(&output), Vec::<String>::new());
    let mut gone: BTreeMap<String, Vec<u8>> = output;
    gone.remove("fi/staff.html");
    assert_ne!(html::broken_links(&gone), Vec::<String>::new(), "the judge is awake");
}

/// The values of an attribute.
fn values<'a>(page: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
    page.split(attribute).skip(1).filter_map(|it| it.split('"').next())
}

#[test]
fn a_missing_language_is_told_in_words() {
    let site = site(SETTINGS, &["html"]);
    let finnish = &site["fi/staff.html"];
    assert!(finnish.contains("<p class=\"absent\" lang=\"sv\" dir=\"ltr\">Beskrivningen finns inte på svenska.</p>"));
    assert!(!finnish.contains("hreflang=\"sv\""), "what is not there is no alternate");
    let swedish = &site["sv/staff.html"];
    assert!(swedish.contains("<meta name=\"robots\" content=\"noindex\">"));
    let main = between(swedish, "<main", "</main>");
    assert!(main.contains("Den här beskrivningen har inte publicerats på svenska."), "{main}");
    assert!(main.contains("<span lang=\"fi\"><a href=\"../fi/staff.html\">suomi</a></span>"), "{main}");
    let index = between(&site["sv/index.html"], "<section id=\"elsewhere\">", "</section>");
    assert!(index.contains("<span lang=\"fi\">Ääniarkisto</span>") && index.contains("../fi/staff.html"), "{index}");
}

#[test]
fn an_old_address_leads_to_the_new_one() {
    let site = site(SETTINGS, &["html", "markdown"]);
    let old = &site["sv/kirjasto.html"];
    assert!(old.contains("<meta http-equiv=\"refresh\" content=\"0; url=library.html\">"), "{old}");
    assert!(old.contains("<link rel=\"canonical\" href=\"https://example.fi/tietosuoja/sv/library.html\">"));
    assert!(between(old, "<main", "</main>").contains("<a href=\"library.html\">Bibliotek</a>"));
    insta::assert_snapshot!(site["_redirects"].lines().take(3).collect::<Vec<_>>().join("\n"), @r"
    /tietosuoja/en/kirjasto.html /tietosuoja/en/library.html 301
    /tietosuoja/en/kirjasto.md /tietosuoja/en/library.md 301
    /tietosuoja/en/lainat.html /tietosuoja/en/library.html 301
    ");
    let apache = site["redirects.apache.conf"].lines().next().unwrap();
    assert_eq!(apache, "Redirect permanent \"/tietosuoja/en/kirjasto.html\" \"/tietosuoja/en/library.html\"");
    let nginx = site["redirects.nginx.conf"].lines().next().unwrap();
    assert_eq!(nginx, "location = /tietosuoja/en/kirjasto.html { return 301 /tietosuoja/en/library.html; }");
}

#[test]
fn the_index_groups_and_orders_registers() {
    let grouped = |by: &str| {
        let site =
            site(&format!("{SETTINGS}group_by = \"{by}\"\n[folders]\narchive = {{ fi = \"Arkisto\" }}\n"), &["html"]);
        let index = site["fi/index.html"].clone();
        let headings: Vec<String> = values(&index, "<section id=\"").map(str::to_owned).collect();
        let names: Vec<String> =
            index.split("<p class=\"title\">").skip(1).map(|it| between(it, ">", "<").to_owned()).collect();
        format!("{}: {} | {}", by, headings.join(", "), names.join(", "))
    };
    insta::assert_snapshot!(["controller", "sector", "folder", "none"].map(grouped).join("\n"), @r"
    controller: group-kuusniemi, retired | Kirjasto, Ääniarkisto, Vanha
    sector: group-kirjastot, retired | Kirjasto, Ääniarkisto, Vanha
    folder: group-archive, other, retired | Ääniarkisto, Kirjasto, Vanha
    none: retired | Kirjasto, Ääniarkisto, Vanha
    ");
    let index = &site(SETTINGS, &["html"])["fi/index.html"];
    let staff = between(index, "Ääniarkisto</a>", "</li>");
    assert!(staff.contains("Suunnitteilla · Päivitetty ") && staff.contains("· Kieli: "), "{staff}");
    assert!(between(index, "Kirjasto</a>", "</li>").contains("Lainaamme aineistoa."));
}

#[test]
fn a_feed_tells_of_changes_and_a_sitemap_of_pages() {
    let site = site(SETTINGS, &["html"]);
    insta::assert_snapshot!("feed-fi", site["fi/feed.xml"]);
    insta::assert_snapshot!("sitemap", site["sitemap.xml"]);
    assert!(site["robots.txt"].ends_with("Sitemap: https://example.fi/tietosuoja/sitemap.xml\n"));
    assert!(!site["sv/feed.xml"].contains("staff"), "what is not in Swedish has no news in Swedish");
}

#[test]
fn without_an_address_nothing_that_needs_one_is_written() {
    let site = site("", &["html"]);
    let made: Vec<&str> = site.keys().map(String::as_str).filter(|it| !it.contains('/')).collect();
    assert_eq!(
        made,
        [
            "404.html",
            "_redirects",
            "index.html",
            "manifest.json",
            "redirects.apache.conf",
            "redirects.nginx.conf",
            "robots.txt"
        ]
    );
    assert!(!site.keys().any(|it| it.ends_with("feed.xml")));
    assert!(site["404.html"].contains("href=\"/fi/index.html\""));
}

#[test]
fn a_page_says_what_it_is_to_other_services() {
    let site = site(SETTINGS, &["html", "json"]);
    let head = between(&site["sv/library.html"], "<title>", "<style>");
    insta::assert_snapshot!(head);
    assert!(
        site["sv/library.html"].contains("<a href=\"library.json\" type=\"application/json\">Maskinläsbar (JSON)</a>")
    );
    assert!(site["404.html"].contains("href=\"/tietosuoja/sv/index.html\""));
    assert!(site["index.html"].contains("<a href=\"https://example.fi/saavutettavuus\">Saavutettavuusseloste</a>"));
}

#[test]
fn a_fragment_keeps_its_names_to_itself() {
    let site = site(SETTINGS, &["fragment"]);
    assert!(site.contains_key("seloste.css") && !site.keys().any(|it| it == "index.html"));
    let both = format!("{}{}", site["fi/library.fragment.html"], site["sv/library.fragment.html"]);
    let ids: Vec<&str> = values(&both, " id=\"").collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "ids meet");
    assert!(ids.iter().all(|it| it.starts_with("seloste-library-")), "{ids:?}");
    for class in values(&both, " class=\"").flat_map(str::split_whitespace) {
        assert!(class == "seloste" || class.starts_with("seloste-"), "{class}");
    }
    for anchor in values(&both, " href=\"").filter_map(|it| it.strip_prefix('#')) {
        assert!(ids.contains(&anchor), "#{anchor} leads nowhere");
    }
    assert!(!both.contains("<h1") && both.contains(">Tietosuojaseloste: Kirjasto</h2>") && !both.contains("<script"));
    let css = &site["seloste.css"];
    let rules = css.split('}').filter_map(|it| it.rsplit_once('{')).map(|(selector, _)| selector.trim());
    for selector in rules.flat_map(|it| it.lines()).filter(|it| !it.starts_with('@') && !it.ends_with('{')) {
        assert!(selector.starts_with(".seloste"), "{selector}");
    }
}

#[test]
fn an_old_address_that_leads_to_two_places_is_found() {
    let register = |id: &str, former: &str| {
        format!("register: {id}\nformerly: [{former}]\nname: {{ fi: Nimi, sv: Namn, en: Name }}\n")
    };
    let (a, b) = (register("a", "old, b"), register("b", "old"));
    let (project, findings) = support::project(&[("registers/a.yaml", &a), ("registers/b.yaml", &b)]);
    insta::assert_snapshot!(support::show(&project, &findings), @r"
    registers/a.yaml:2:17: former-id-taken: the former id `b` is in use elsewhere too
    registers/b.yaml:2:12: former-id-taken: the former id `old` is in use elsewhere too
    ");
}
