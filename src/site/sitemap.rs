//! `sitemap.xml` and `robots.txt`: what search engines may list, with the languages of each page beside each other.

use std::sync::Arc;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

use super::{Row, Site};
use crate::compile::Output;
use crate::lang::Lang;
use crate::model::value::Date;

/// The most addresses of one file. The protocol allows 50,000, which would be the largest thing in memory.
const MOST: usize = 5_000;

type Xml = Writer<Vec<u8>>;

/// Takes a file.
type Sink<'a, E> = dyn FnMut(Output) -> Result<(), E> + 'a;

/// A page in one of its languages.
struct Listed<'a> {
    path: &'a str,
    lang: &'a Lang,
    languages: &'a [Lang],
    date: Option<Date>,
}

/// The sitemap, in several files when one is too small, and the rules for robots. Without an address nothing can be
/// listed; a draft is not to be listed.
///
/// # Errors
/// That of the sink.
pub(super) fn write<E>(site: &Site<'_>, rows: &[Arc<Row>], sink: &mut Sink<'_, E>) -> Result<(), E> {
    if site.draft {
        return sink(robots("User-agent: *\nDisallow: /\n".to_owned()));
    }
    if site.address("").is_none() {
        return sink(robots("User-agent: *\nAllow: /\n".to_owned()));
    }
    let all: Vec<Lang> = site.locales.iter().map(|it| it.lang().clone()).collect();
    let listed = |path, languages, date| -> Vec<Listed<'_>> {
        let languages: &[Lang] = languages;
        languages.iter().map(|lang| Listed { path, lang, languages, date }).collect()
    };
    let mut pages = listed("index", &all, None);
    pages.extend(rows.iter().flat_map(|it| listed(&it.id, &it.languages, it.date)));
    let parts = pages.len().div_ceil(MOST);
    if parts > 1 {
        sink(Output { path: "sitemap.xml".to_owned(), bytes: list(site, parts) })?;
    }
    for (part, number) in pages.chunks(MOST).zip(1..) {
        let path = if parts > 1 { format!("sitemap-{number}.xml") } else { "sitemap.xml".to_owned() };
        sink(Output { path, bytes: urls(site, part) })?;
    }
    let address = site.address("sitemap.xml").unwrap_or_default();
    sink(robots(format!("User-agent: *\nAllow: /\n\nSitemap: {address}\n")))
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

fn urls(site: &Site<'_>, pages: &[Listed<'_>]) -> Vec<u8> {
    let spaces =
        [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    document("urlset", &spaces, |xml| {
        for page in pages {
            let at = |lang: &Lang| site.address(&format!("{lang}/{}.html", page.path)).unwrap_or_default();
            xml.create_element("url").write_inner_content(|xml| {
                leaf(xml, "loc", &at(page.lang))?;
                if let Some(date) = page.date {
                    leaf(xml, "lastmod", &date.to_string())?;
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

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::compile::{Options, Press};
    use crate::project::{self, Content, RawFile};

    /// The paths of the sitemaps of so many registers in one language, each with how many addresses it holds.
    fn sitemaps(registers: usize) -> Vec<(String, usize)> {
        let file = |path: &str, text: &str| RawFile {
            path: path.to_owned(),
            content: Content::Bytes(text.as_bytes().to_vec()),
        };
        let settings = "base_url = \"https://example.fi\"\nlanguages = [\"fi\"]\n";
        let (project, _) = project::assemble(vec![
            file("seloste.toml", settings),
            file("registers/a.yaml", "register: a\nname: { fi: A }\ndates: { updated: 2026-01-02 }\n"),
        ]);
        let options = Options {
            formats: vec!["html".to_owned()],
            languages: Vec::new(),
            only: Vec::new(),
            as_of: Date(jiff::civil::date(2026, 11, 20)),
            draft: false,
            heading_level: 2,
        };
        let press = Press::new(&project, &options).map_err(|_| "templates").unwrap();
        let one = press.row(&project.registers[0]);
        let rows: Vec<Arc<Row>> =
            (0..registers).map(|it| Arc::new(Row { id: format!("a{it}"), ..one.clone() })).collect();
        let mut found = Vec::new();
        let site = Site::new(&project, &options, &Press::languages(&rows));
        let sink = &mut |it: Output| -> Result<(), Infallible> {
            let text = String::from_utf8(it.bytes).unwrap();
            found.push((it.path, text.matches("<loc>").count()));
            Ok(())
        };
        let Ok(()) = write(&site, &rows, sink);
        assert_eq!(found.pop(), Some(("robots.txt".to_owned(), 0)));
        found
    }

    #[test]
    fn what_is_too_much_for_one_file_stands_in_several() {
        let file = |path: &str, count| (path.to_owned(), count);
        // The index of the language is a page, too.
        assert_eq!(sitemaps(MOST - 1), [file("sitemap.xml", MOST)]);
        let several = [file("sitemap.xml", 2), file("sitemap-1.xml", MOST), file("sitemap-2.xml", 1)];
        assert_eq!(sitemaps(MOST), several);
    }
}
