//! `sitemap.xml` and `robots.txt`: what search engines may list, with the languages of each page beside each other.

use std::sync::Arc;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

use super::{Row, Site};
use crate::compile::Output;
use crate::lang::Lang;

/// The most addresses of one file; the protocol allows 50,000.
const MOST: usize = 40_000;

type Xml = Writer<Vec<u8>>;

/// A page with its languages.
struct Listed {
    path: String,
    languages: Vec<Lang>,
    date: Option<String>,
}

/// The sitemap, in several files when one is too small, and the rules for robots. Without an address nothing can be
/// listed; a draft is not to be listed.
pub(super) fn of(site: &Site<'_>, rows: &[Arc<Row>]) -> Vec<Output> {
    if site.draft {
        return vec![robots("User-agent: *\nDisallow: /\n".to_owned())];
    }
    if site.address("").is_none() {
        return vec![robots("User-agent: *\nAllow: /\n".to_owned())];
    }
    let all: Vec<Lang> = site.locales.iter().map(|it| it.lang().clone()).collect();
    let mut pages = vec![Listed { path: "index".to_owned(), languages: all, date: None }];
    pages.extend(rows.iter().map(|it| Listed {
        path: it.id.clone(),
        languages: it.languages.clone(),
        date: it.date.map(|it| it.to_string()),
    }));
    let entries: Vec<(&Listed, &Lang)> =
        pages.iter().flat_map(|it| it.languages.iter().map(move |lang| (it, lang))).collect();
    let parts: Vec<Vec<u8>> = entries.chunks(MOST).map(|it| urls(site, it)).collect();
    let mut outputs = Vec::new();
    if let [only] = parts.as_slice() {
        outputs.push(Output { path: "sitemap.xml".to_owned(), bytes: only.clone() });
    } else {
        outputs.push(Output { path: "sitemap.xml".to_owned(), bytes: list(site, parts.len()) });
        let numbered =
            parts.into_iter().zip(1..).map(|(bytes, at)| Output { path: format!("sitemap-{at}.xml"), bytes });
        outputs.extend(numbered);
    }
    let address = site.address("sitemap.xml").unwrap_or_default();
    outputs.push(robots(format!("User-agent: *\nAllow: /\n\nSitemap: {address}\n")));
    outputs
}

fn robots(text: String) -> Output {
    Output { path: "robots.txt".to_owned(), bytes: text.into_bytes() }
}

/// A file of XML with one element at its top. Writing to memory cannot fail.
pub(super) fn document(
    root: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> std::io::Result<()>,
) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    drop(xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))));
    let element = xml.create_element(root).with_attributes(attributes.iter().copied());
    drop(element.write_inner_content(content));
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

/// An element with a text.
pub(super) fn leaf(xml: &mut Xml, name: &str, text: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(quick_xml::events::BytesText::new(&clean(text)))?;
    Ok(())
}

/// The text without the characters that XML 1.0 forbids (section 2.2).
pub(super) fn clean(text: &str) -> String {
    let allowed =
        |it: &char| matches!(it, '\t' | '\n' | '\r') || (!it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}'));
    text.chars().filter(allowed).collect()
}

fn urls(site: &Site<'_>, entries: &[(&Listed, &Lang)]) -> Vec<u8> {
    let spaces =
        [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    document("urlset", &spaces, |xml| {
        for (page, lang) in entries {
            let at = |lang: &Lang| site.address(&format!("{lang}/{}.html", page.path)).unwrap_or_default();
            xml.create_element("url").write_inner_content(|xml| {
                leaf(xml, "loc", &at(lang))?;
                if let Some(date) = &page.date {
                    leaf(xml, "lastmod", date)?;
                }
                for other in page.languages.iter().filter(|_| page.languages.len() > 1) {
                    let href = at(other);
                    let link = xml.create_element("xhtml:link");
                    link.with_attributes([("rel", "alternate"), ("hreflang", other.as_str()), ("href", &href)])
                        .write_empty()?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })
}

fn list(site: &Site<'_>, parts: usize) -> Vec<u8> {
    document("sitemapindex", &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")], |xml| {
        for at in 1..=parts {
            let address = site.address(&format!("sitemap-{at}.xml")).unwrap_or_default();
            xml.create_element("sitemap").write_inner_content(|xml| leaf(xml, "loc", &address))?;
        }
        Ok(())
    })
}
