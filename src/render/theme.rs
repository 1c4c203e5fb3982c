//! Templates and styles: the embedded ones, overlaid file by file by the project's own, read and compiled once.

use std::collections::BTreeMap;

use tera::{Context, Tera};

use super::bounds;
use super::contrast::{Faint, faint};
use super::html::page::Sames;
use super::html::policy::Hashed;
use super::problem::{TemplateProblem, problems};
use super::written::Archive;

/// What all pages extend.
const FRAME: &str = "html/frame.html";

/// The template of a notice's page.
pub(super) const PAGE: &str = "html/page.html";

/// The template of a page that leads to others.
pub(super) const INDEX: &str = "html/index.html";

/// An agency's logo: nothing as embedded.
const LOGO: &str = "html/logo.svg";

/// What a page does beside being read. Not to be overlaid: the page's promises of privacy rest on it.
const SCRIPT: &str = include_str!("../../templates/page.js");

/// The looks that a project can choose from, by name, with the style that makes each of the default one.
const LOOKS: [(&str, Option<&str>); 3] =
    [("default", None), ("state", Some("html/themes/state.css")), ("book", Some("html/themes/book.css"))];

/// All files that a theme is made of, as embedded.
const EMBEDDED: [(&str, &str); 10] = [
    (FRAME, include_str!("../../templates/html/frame.html")),
    (PAGE, include_str!("../../templates/html/page.html")),
    (INDEX, include_str!("../../templates/html/index.html")),
    ("html/notice.css", include_str!("../../templates/html/notice.css")),
    ("html/print.css", include_str!("../../templates/html/print.css")),
    ("html/brand.css", include_str!("../../templates/html/brand.css")),
    ("html/themes/state.css", include_str!("../../templates/html/themes/state.css")),
    ("html/themes/book.css", include_str!("../../templates/html/themes/book.css")),
    (FRAGMENT, include_str!("../../templates/html/fragment.css")),
    (LOGO, ""),
];

/// The style of fragments, a file of its own.
const FRAGMENT: &str = "html/fragment.css";

/// The level of a fragment's first heading: the page around it has the first.
const HEADING_LEVEL: usize = 2;

/// Templates and styles: what is embedded, overlaid by the project's own `templates/` file by file.
#[derive(Debug)]
pub struct Theme {
    files: BTreeMap<String, String>,
    tera: Tera,
    style: Hashed,
    script: Hashed,
    logo: Option<String>,
    heading_level: usize,
    faint: Vec<Faint>,
    archive: Option<Archive>,
    sames: Sames,
}

impl Theme {
    /// The embedded theme in its default look under the project's own files.
    ///
    /// # Errors
    ///
    /// As [`Theme::in_look`].
    pub fn new(overrides: &BTreeMap<String, String>) -> Result<Self, Vec<TemplateProblem>> {
        Self::in_look("default", overrides)
    }

    /// The same theme for fragments whose first heading has another level.
    #[must_use]
    pub fn with_heading_level(self, heading_level: usize) -> Self {
        Self { heading_level: heading_level.max(1), ..self }
    }

    /// The same theme without a memory of what was written in it: each part of each document is written anew, as one
    /// wants it who measures the writing.
    #[must_use]
    pub fn forgetful(self) -> Self {
        Self { archive: None, ..self }
    }

    /// The level of a fragment's first heading.
    pub(super) fn heading_level(&self) -> usize {
        self.heading_level
    }

    /// The style of fragments, for a page that holds some of them.
    #[must_use]
    pub fn fragment_style(&self) -> String {
        self.files.get(FRAGMENT).map(|it| compact(it) + "\n").unwrap_or_default()
    }

    /// The names of the looks.
    #[must_use]
    pub fn looks() -> Vec<&'static str> {
        LOOKS.iter().map(|(name, _)| *name).collect()
    }

    /// The embedded theme in one of its looks (an unknown one is the default) under the project's own files. A key of `overrides` is a path under `templates/`
    /// (`html/page.html`), its value the text of the file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the project's files, in their order: a name that no theme has, a template that
    /// cannot be read or leaves the notice out, a style that would end its element.
    pub fn in_look(look: &str, overrides: &BTreeMap<String, String>) -> Result<Self, Vec<TemplateProblem>> {
        let mut files: BTreeMap<String, String> =
            EMBEDDED.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let mut found = Vec::new();
        for (name, text) in overrides {
            if !files.contains_key(name) {
                found.push(unknown(name));
            } else if is_template(name) {
                found.extend(unreadable(name, text));
                found.extend(bounds::loops(name, text));
            } else if name == LOGO {
                found.extend(no_image(text));
            } else {
                found.extend(escaping(name, text));
            }
        }
        if !found.is_empty() {
            return Err(found);
        }
        files.extend(overrides.iter().map(|(name, text)| (name.clone(), text.clone())));
        let mut tera = Tera::default();
        bounds::limit(&mut tera);
        let templates = files.iter().filter(|(name, _)| is_template(name));
        if let Err(error) = tera.add_raw_templates(templates) {
            return Err(problems(&error, PAGE, |it| files.get(it).map(String::as_str)));
        }
        let logo = files.get(LOGO).filter(|it| !it.trim().is_empty()).map(|it| image(it));
        let own = |(name, css)| (name, css, overrides.contains_key(name));
        let faint = faint(&styles(look, &files).into_iter().map(own).collect::<Vec<_>>());
        let res = Self {
            style: Hashed::new(style(look, &files)),
            script: Hashed::new(compact(SCRIPT)),
            logo,
            heading_level: HEADING_LEVEL,
            faint,
            archive: Some(Archive::default()),
            sames: Sames::default(),
            tera,
            files,
        };
        let without = res.without_notice(overrides);
        if without.is_empty() { Ok(res) } else { Err(without) }
    }

    /// The names of all files that a project may overlay, relative to `templates/`.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        EMBEDDED.iter().map(|(name, _)| *name).collect()
    }

    /// The text of one of the theme's files: the project's own where it has one.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(String::as_str)
    }

    /// The colors of the project's own files that are too much alike.
    #[must_use]
    pub fn faint(&self) -> &[Faint] {
        &self.faint
    }

    /// The styles as one, without comments and without white space at its end: the Nu HTML checker computes the hash of
    /// a trimmed style, browsers that of the style as it stands.
    pub(super) fn style(&self) -> &Hashed {
        &self.style
    }

    /// What the page does beside being read, without comments.
    pub(super) fn script(&self) -> &Hashed {
        &self.script
    }

    /// The project's logo as an address that holds the image itself.
    pub(super) fn logo(&self) -> Option<&str> {
        self.logo.as_deref()
    }

    /// What pages have alike.
    pub(super) fn sames(&self) -> &Sames {
        &self.sames
    }

    /// The parts of documents that were written in this theme, unless it is forgetful.
    pub(super) fn archive(&self) -> Option<&Archive> {
        self.archive.as_ref()
    }

    /// Fills a template; `room` is how many bytes the page will have, about.
    pub(super) fn render(&self, template: &str, context: &Context, room: usize) -> Result<Vec<u8>, TemplateProblem> {
        let mut page = bounds::Page::with_room(room);
        match self.tera.render_to(template, context, &mut page) {
            Ok(()) => Ok(page.into_bytes()),
            Err(error) => Err(page.problem(template).unwrap_or_else(|| {
                let fallback = TemplateProblem { template: template.to_owned(), range: None, message: String::new() };
                problems(&error, template, |it| self.file(it)).into_iter().next().unwrap_or(fallback)
            })),
        }
    }

    /// A page without the notice would be published without anybody seeing an error.
    fn without_notice(&self, overrides: &BTreeMap<String, String>) -> Vec<TemplateProblem> {
        let mut res = Vec::new();
        for name in [PAGE, INDEX].into_iter().filter(|it| overrides.contains_key(*it)) {
            let Ok(variables) = self.tera.get_template_variables(name) else { continue };
            for needed in ["opening", "body"] {
                if !variables.contains(needed) {
                    let message =
                        format!("The template does not write `{needed}`: a part of the text would be missing");
                    res.push(TemplateProblem { template: name.to_owned(), range: None, message });
                }
            }
        }
        res
    }
}

fn is_template(name: &str) -> bool {
    [FRAME, PAGE, INDEX].contains(&name)
}

/// What is wrong with a template by itself, seen among the embedded ones.
fn unreadable(name: &str, text: &str) -> Vec<TemplateProblem> {
    let own = |it: &str| if it == name { text } else { embedded(it) };
    let templates = [FRAME, PAGE, INDEX].map(|it| (it, own(it)));
    match Tera::default().add_raw_templates(templates) {
        Ok(()) => Vec::new(),
        Err(error) => problems(&error, name, |it| Some(own(it))).into_iter().map(|it| at_home(it, name)).collect(),
    }
}

/// A problem that shows in an embedded template but comes from the project's: its author can change only the latter.
fn at_home(problem: TemplateProblem, name: &str) -> TemplateProblem {
    if problem.template == name {
        return problem;
    }
    let message = format!("{} (in the embedded `{}`)", problem.message, problem.template);
    TemplateProblem { template: name.to_owned(), range: None, message }
}

fn embedded(name: &str) -> &'static str {
    EMBEDDED.iter().find(|(it, _)| *it == name).map_or("", |(_, text)| text)
}

/// A style stands inside an element of the page and must not end it.
fn escaping(name: &str, text: &str) -> Option<TemplateProblem> {
    let start = text.to_ascii_lowercase().find("</style")?;
    let message = "A style cannot contain `</style`: it would end the element that the style stands in".to_owned();
    Some(TemplateProblem { template: name.to_owned(), range: Some(start..start + "</style".len()), message })
}

fn unknown(name: &str) -> TemplateProblem {
    let nearest = EMBEDDED.iter().map(|(it, _)| *it).min_by_key(|it| distance(name, it)).unwrap_or(PAGE);
    let message = format!("The theme has no file of this name; the nearest is `{nearest}`");
    TemplateProblem { template: name.to_owned(), range: None, message }
}

/// How many characters must be added, removed or replaced to make one name of the other (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (at, a) in left.chars().enumerate() {
        let mut next = vec![at + 1];
        for ((b, above), diagonal) in right.chars().zip(row.iter().skip(1)).zip(&row) {
            let beside = next.last().copied().unwrap_or_default();
            next.push((above + 1).min(beside + 1).min(diagonal + usize::from(a != b)));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// A logo is inside every page: a large one would be most of it.
const LARGEST_LOGO: usize = 24 * 1024;

/// A file that cannot be the logo.
fn no_image(text: &str) -> Option<TemplateProblem> {
    let message = if !text.contains("<svg") {
        "The logo is not an SVG image".to_owned()
    } else if text.len() > LARGEST_LOGO {
        format!("The logo stands in every page: it may have {LARGEST_LOGO} bytes and has {}", text.len())
    } else {
        return None;
    };
    Some(TemplateProblem { template: LOGO.to_owned(), range: None, message })
}

/// An SVG image as a data address (RFC 2397). Scripts in it do not run, for it is shown as an image.
fn image(svg: &str) -> String {
    let mut res = String::from("data:image/svg+xml,");
    for byte in svg.trim().bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*()/:;=,'".contains(&byte) {
            res.push(char::from(byte));
        } else {
            res.push_str(&format!("%{byte:02X}"));
        }
    }
    res
}

/// The styles of a page as one. An agency's colors follow ours, so that a file of three lines is enough, and stay off
/// paper.
fn style(look: &str, files: &BTreeMap<String, String>) -> String {
    let parts = styles(look, files).into_iter().map(|(_, it)| rules(&compact(it)));
    parts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The styles of a page in their order, by name.
fn styles<'f>(look: &str, files: &'f BTreeMap<String, String>) -> Vec<(&'static str, &'f str)> {
    let of_look = LOOKS.iter().find(|(name, _)| *name == look).and_then(|(_, file)| *file);
    let names = [Some("html/notice.css"), of_look, Some("html/brand.css"), Some("html/print.css")];
    names.into_iter().flatten().filter_map(|it| Some((it, files.get(it)?.as_str()))).collect()
}

/// A compact style with a rule on each line: a style is in every page, and the ends of its lines would be a tenth of it.
fn rules(css: &str) -> String {
    let mut res = String::with_capacity(css.len());
    for line in css.lines() {
        if !res.is_empty() && !res.ends_with(['{', ';']) && line != "}" {
            res.push('\n');
        }
        res.push_str(line);
    }
    res
}

/// A style or script without comments, indents and empty lines.
fn compact(text: &str) -> String {
    let text = without_comments(text);
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// A style without its comments, which explain it to agencies and not to readers. A comment becomes a space
/// (CSS Syntax 3, 4.3.2); what looks like one in a string stays.
fn without_comments(css: &str) -> String {
    let mut res = String::with_capacity(css.len());
    let mut quote = None;
    let mut chars = css.chars().peekable();
    while let Some(it) = chars.next() {
        if it == '\\' {
            res.push(it);
            res.extend(chars.next());
        } else if quote == Some(it) {
            quote = None;
            res.push(it);
        } else if quote.is_none() && it == '/' && chars.next_if_eq(&'*').is_some() {
            while let Some(inside) = chars.next() {
                if inside == '*' && chars.next_if_eq(&'/').is_some() {
                    break;
                }
            }
            res.push(' ');
        } else {
            if quote.is_none() && matches!(it, '"' | '\'') {
                quote = Some(it);
            }
            res.push(it);
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(name: &str, text: &str) -> Result<Theme, Vec<TemplateProblem>> {
        Theme::new(&BTreeMap::from([(name.to_owned(), text.to_owned())]))
    }

    /// Every problem as its template, the words that it points at, and its message.
    fn told(name: &str, text: &str) -> Vec<String> {
        let problems = theme(name, text).expect_err("it is broken");
        problems
            .iter()
            .map(|it| {
                let place = it.range.clone().map(|it| format!("[{}]", text.get(it).unwrap())).unwrap_or_default();
                format!("{} {place} {}", it.template, it.message)
            })
            .collect()
    }

    #[test]
    fn a_theme_serves_many_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Theme::new(&BTreeMap::new()).unwrap());
    }

    #[test]
    fn a_broken_template_is_shown_where_it_is_broken() {
        let cases = [
            ("html/page.html", "ä {{ opening"),
            ("html/page.html", "ä\nöö {{ body | nosuch }}{{ title | other }}"),
            ("html/index.html", "{% extends \"html/fram.html\" %}"),
            ("html/page.html", "{% include \"x.html\" %}{{ body }}"),
            ("html/page.html", "{% extends \"html/page.html\" %}"),
            ("html/frame.html", "<title>{{ title }}</title>"),
        ];
        let lines: Vec<String> =
            cases.iter().map(|(name, text)| format!("{text}\n  {}", told(name, text).join("\n  "))).collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        ä {{ opening
          html/page.html [opening] Unexpected end of input
        ä
        öö {{ body | nosuch }}{{ title | other }}
          html/page.html [nosuch] Unknown filter `nosuch`
          html/page.html [other] Unknown filter `other`
        {% extends "html/fram.html" %}
          html/index.html [html/fram.html] Template 'html/index.html' is inheriting from 'html/fram.html', which doesn't exist or isn't loaded.
        {% include "x.html" %}{{ body }}
          html/page.html ["x.html"] Unknown template `x.html`
        {% extends "html/page.html" %}
          html/page.html  Circular extend detected for template 'html/page.html'. Inheritance chain: `["html/page.html"]`
        <title>{{ title }}</title>
          html/frame.html  Block `notice` is not defined in any parent template (in the embedded `html/index.html`)
          html/frame.html  Block `notice` is not defined in any parent template (in the embedded `html/page.html`)
        "#);
    }

    #[test]
    fn a_page_without_the_notice_is_refused() {
        insta::assert_snapshot!(told("html/page.html", "<title>{{ title }}</title>").join("\n"), @r#"
        html/page.html  The template does not write `opening`: a part of the text would be missing
        html/page.html  The template does not write `body`: a part of the text would be missing
        "#);
    }

    #[test]
    fn a_style_that_ends_its_element_is_refused() {
        insta::assert_snapshot!(told("html/brand.css", "a { content: \"</STYLE>\" }").join("\n"), @r#"html/brand.css [</STYLE] A style cannot contain `</style`: it would end the element that the style stands in"#);
    }

    #[test]
    fn an_unknown_file_is_told_the_nearest_name() {
        insta::assert_snapshot!(told("html/pages.html", "").join("\n"), @r#"html/pages.html  The theme has no file of this name; the nearest is `html/page.html`"#);
        insta::assert_snapshot!(told("brand.css", "").join("\n"), @r#"brand.css  The theme has no file of this name; the nearest is `html/brand.css`"#);
    }

    #[test]
    fn all_files_are_looked_at_before_giving_up() {
        let overrides = [("html/brand.css", "</style"), ("html/index.html", "{{"), ("html/x.html", "")];
        let overrides = overrides.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
        let found = Theme::new(&overrides).expect_err("all are broken");
        assert_eq!(
            found.iter().map(|it| it.template.as_str()).collect::<Vec<_>>(),
            overrides.keys().collect::<Vec<_>>()
        );
    }

    #[test]
    fn an_own_file_wins_over_the_embedded_one() {
        let own = theme("html/brand.css", ":root { --accent: #600; } /* ours */").unwrap();
        assert!(own.style().text().contains(":root { --accent: #600; }\n") && !own.style().text().contains("ours"));
        assert!(own.style().text().contains(".first-layer"), "the others stay");
        assert_eq!(own.file("html/brand.css"), Some(":root { --accent: #600; } /* ours */"));
    }

    #[test]
    fn comments_go_and_strings_stay() {
        let css = "a/* x **/b{content:\"/* y */\\\"/*z*/\"}/* open";
        assert_eq!(without_comments(css), "a b{content:\"/* y */\\\"/*z*/\"} ");
    }

    #[test]
    fn the_readme_tells_all_files() {
        let readme = include_str!("../../templates/README.md");
        for name in Theme::names() {
            assert!(readme.contains(&format!("| `{name}` |")), "{name}");
        }
    }
}
