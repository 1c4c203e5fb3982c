//! Whole pages, compared with their document: words, headings, links, safety.

mod contrast;
mod reader;
mod sample;

use std::collections::{BTreeMap, BTreeSet};

use self::reader::{Token, assert_balanced, inside, tokens, words};
use super::{CONTEXT_VERSION, clean, context, policy, render, render_index};
use crate::doc::{Absent, Alternate, Block, Crumb, Doc, Form, Gap, Inline, Layer, Page, Section, Words, plain};
use crate::lang::Lang;
use crate::render::{Manuscript, RenderError, Theme};

fn page(doc: &Doc) -> String {
    String::from_utf8(render(&Manuscript::new(doc, &Theme::new(&BTreeMap::new()).unwrap())).unwrap()).unwrap()
}

fn split(lines: &[String]) -> Vec<String> {
    lines.iter().flat_map(|it| it.split_whitespace()).map(str::to_owned).collect()
}

/// The page with the style left out, which has its own test.
fn without_style(html: &str) -> String {
    let (before, rest) = html.split_once("<style>").unwrap();
    let (_, after) = rest.split_once("</style>").unwrap();
    let (after, rest) = after.split_once("<script>").unwrap();
    let (_, end) = rest.split_once("</script>").unwrap();
    let mut before = before.to_owned();
    for hash in before.clone().split("sha256-").skip(1) {
        before = before.replace(hash.split('&').next().unwrap(), "…");
    }
    format!("{before}<style>…</style>{after}<script>…</script>{end}")
}

#[test]
fn a_notice() {
    insta::assert_snapshot!(without_style(&page(&sample::notice())));
}

#[test]
fn a_numbered_draft() {
    insta::assert_snapshot!(without_style(&page(&sample::draft())));
}

#[test]
fn the_words_of_main_are_those_of_the_document() {
    let doc = sample::notice();
    let tokens = tokens(&page(&doc));
    assert_balanced(&tokens);
    assert_eq!(words(inside(&tokens, "main"), &["nav"]), split(&plain::doc(&doc)));
}

#[test]
fn a_draft_says_that_something_is_missing() {
    let mut doc = sample::draft();
    doc.numbered = false;
    let mut expected = split(&plain::doc(&doc)).join(" ");
    for gap in doc.gaps() {
        expected = expected.replace(&gap.text, &format!("Puuttuu: {}", gap.text));
    }
    let html = page(&doc);
    assert_eq!(words(inside(&tokens(&html), "main"), &["nav"]).join(" "), expected);
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(html.contains("<p class=\"draft\">Luonnos</p>"));
    assert!(!page(&sample::notice()).contains("noindex"));
}

#[test]
fn headings_have_the_level_of_their_depth_and_every_link_an_end() {
    for doc in [sample::notice(), sample::draft()] {
        let tokens = tokens(&page(&doc));
        let mut levels = Vec::new();
        let mut ids = BTreeSet::new();
        let mut anchors = Vec::new();
        for token in &tokens {
            let Token::Open(name, attrs) = token else { continue };
            if let Some(level) = name.strip_prefix('h').and_then(|it| it.parse::<usize>().ok()) {
                levels.push(level);
            }
            if let Some(id) = attrs.get("id") {
                assert!(ids.insert(id.clone()), "{id} twice");
            }
            anchors.extend(attrs.get("href").and_then(|it| it.strip_prefix('#')).map(str::to_owned));
        }
        assert_eq!(levels, [1, 2, 2, 2, 3, 3, 2, 2, 2, 3, 4, 3]);
        for anchor in anchors {
            assert!(ids.contains(&anchor), "#{anchor} leads nowhere");
        }
    }
}

#[test]
fn the_seventh_level_is_still_a_heading() {
    let mut doc = sample::notice();
    let section = |id: usize, below: Vec<Section>| Section {
        id: format!("level-{id}"),
        title: vec![Inline::text(format!("Level {id}"))],
        layer: Layer::Whole,
        blocks: vec![],
        sections: below,
    };
    doc.sections = vec![(3..=7).rev().fold(section(8, vec![]), |below, id| section(id, vec![below]))];
    let html = page(&doc);
    assert!(html.contains("<h6>Level 7</h6>"), "{html}");
    assert!(html.contains("<div class=\"heading\" role=\"heading\" aria-level=\"7\">Level 8</div>"), "{html}");
}

const HOSTILE: [&str; 7] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "a\u{0}b\u{1b}c",
    "]]>",
    "</style></title><h1>x</h1>",
    "{{ body }}{% include \"x\" %}&lt;",
];

/// A document in which every text is the given one.
fn filled_with(text: &str) -> Doc {
    let one = || vec![Inline::text(text)];
    let inlines = vec![
        Inline::text(text),
        Inline::Link { url: text.to_owned(), text: one() },
        Inline::Link { url: format!("https://example.fi/{text}"), text: one() },
        Inline::Date { iso: text.to_owned(), text: text.to_owned() },
        Inline::Period { iso: text.to_owned(), text: text.to_owned() },
        Inline::Cite { text: text.to_owned(), url: Some(text.to_owned()) },
        Inline::Foreign { lang: Lang::en(), text: one() },
        Inline::Gap(Gap { rule: text.to_owned(), text: text.to_owned() }),
    ];
    let mut doc = sample::draft();
    doc.title = one();
    doc.description = text.to_owned();
    doc.author = text.to_owned();
    doc.date = Some(text.to_owned());
    doc.words = Words {
        contents: text.to_owned(),
        skip: text.to_owned(),
        languages: text.to_owned(),
        links: text.to_owned(),
        draft: text.to_owned(),
        gap: text.to_owned(),
        page: text.to_owned(),
        trail: text.to_owned(),
        copies: text.to_owned(),
        print: text.to_owned(),
        filter: text.to_owned(),
        shown: text.to_owned(),
        none: text.to_owned(),
        feed: text.to_owned(),
    };
    let crumb = || Crumb { name: text.to_owned(), path: text.to_owned() };
    doc.page = Page {
        publisher: text.to_owned(),
        locale: text.to_owned(),
        trail: vec![crumb(), crumb()],
        copies: vec![Form { name: text.to_owned(), path: text.to_owned(), media_type: text.to_owned() }],
        absent: vec![Absent { lang: Lang::sv(), words: text.to_owned() }],
        changed: text.to_owned(),
        links: vec![crumb()],
        feed: Some(text.to_owned()),
        addresses: vec![(Lang::sv(), text.to_owned())],
        unlisted: true,
        moved: Some(text.to_owned()),
        root: Some(text.to_owned()),
    };
    doc.alternates = vec![Alternate { lang: Lang::sv(), name: text.to_owned(), path: text.to_owned() }];
    doc.lead = vec![Block::Para(inlines)];
    for (section, at) in doc.sections.iter_mut().zip(1..) {
        section.id = format!("{text}{at}");
        section.title = one();
    }
    doc
}

#[test]
fn text_never_becomes_markup() {
    let known: BTreeSet<String> = tokens(&page(&filled_with("harmless")))
        .into_iter()
        .filter_map(|it| if let Token::Open(name, _) = it { Some(name) } else { None })
        .collect();
    for hostile in HOSTILE {
        let html = page(&filled_with(hostile));
        let tokens = tokens(&html);
        assert_balanced(&tokens);
        for token in &tokens {
            let Token::Open(name, attrs) = token else { continue };
            assert!(known.contains(name), "<{name}> from {hostile}");
            assert!(!attrs.keys().any(|it| it.starts_with("on") || it == "style" || it == "src"), "{attrs:?}");
            let href = attrs.get("href").map_or("", String::as_str);
            assert!(!href.to_ascii_lowercase().starts_with("javascript"), "{href}");
        }
        assert!(!html.contains(['\u{0}', '\u{1b}']));
        let visible = words(inside(&tokens, "h1"), &[]);
        let expected = hostile.replace(['\u{0}', '\u{1b}'], "");
        assert_eq!(visible, split(&[expected]), "{hostile}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_as_it_was_written(text: String, url: String) {
        let mut doc = sample::notice();
        doc.sections = vec![];
        doc.lead = vec![Block::para(text.clone()), Block::Para(vec![Inline::Link { url, text: vec![Inline::text(&text)] }])];
        let html = page(&doc);
        let expected: Vec<String> = plain::doc(&doc).iter().map(|it| clean(it)).collect();
        proptest::prop_assert_eq!(words(inside(&tokens(&html), "main"), &[]), split(&expected));
    }
}

#[test]
fn the_policy_allows_this_style_and_nothing_else() {
    let html = page(&sample::notice());
    let tokens = tokens(&html);
    let [Token::Text(style)] = inside(&tokens, "style") else { panic!("one style") };
    let [Token::Text(script)] = inside(&tokens, "script") else { panic!("one script") };
    let policies: Vec<&String> = tokens
        .iter()
        .filter_map(|it| {
            if let Token::Open(name, attrs) = it { (name == "meta").then_some(attrs)?.get("content") } else { None }
        })
        .filter(|it| it.starts_with("default-src"))
        .collect();
    let hashed = |it: &str| policy::Hashed::new(it.to_owned());
    assert_eq!(policies, [&policy::policy(&hashed(style), "", &hashed(script), false)]);
    assert!(!style.contains("/*"), "comments are for agencies");
    assert!(!style.contains("url(") && !style.contains("@import"), "a page asks for nothing");
    assert!(style.contains("content: counter(page) \" \\28 \" counter(pages) \"\\29 \";"));
}

#[test]
fn same_document_same_bytes_one_line_feed_at_the_end() {
    let html = page(&sample::notice());
    assert_eq!(html, page(&sample::notice()));
    assert!(html.ends_with("</html>\n") && !html.contains('\r'));
}

#[test]
fn the_choice_of_language_marks_the_present_one() {
    let html = page(&sample::notice());
    assert!(html.contains("<link rel=\"alternate\" hreflang=\"sv\" href=\"../sv/neuvonta.html\">"));
    assert!(html.contains("<a href=\"../ar/neuvonta.html\" lang=\"ar\" hreflang=\"ar\" dir=\"rtl\">العربية</a>"));
    assert!(html.contains("<span lang=\"fi\" aria-current=\"true\">Suomi</span>"));
    let alone = page(&Doc { alternates: vec![], ..sample::notice() });
    assert!(!alone.contains("aria-current") && !alone.contains("class=\"languages\""));
}

#[test]
fn an_index_page_is_in_the_same_frame() {
    let theme = Theme::new(&BTreeMap::new()).unwrap();
    let html = String::from_utf8(render_index(&sample::notice(), &theme).unwrap()).unwrap();
    assert_balanced(&tokens(&html));
    assert!(!html.contains("<search"), "nothing to filter");
    assert_eq!(words(inside(&tokens(&html), "main"), &["nav"]), split(&plain::doc(&sample::notice())));
}

#[test]
fn a_template_that_fails_on_a_page_says_where() {
    let own = "{{ opening }}{{ body }}\n{{ titel }}";
    let theme = Theme::new(&BTreeMap::from([("html/page.html".to_owned(), own.to_owned())])).unwrap();
    let Err(RenderError::Template(problem)) = render(&Manuscript::new(&sample::notice(), &theme)) else {
        panic!("it fails")
    };
    assert_eq!(problem.template, "html/page.html");
    assert_eq!(own.get(problem.range.unwrap()), Some("titel"));
    assert!(problem.message.contains("titel"), "{}", problem.message);
}

#[test]
fn the_readme_tells_all_words_of_the_context() {
    let readme = include_str!("../../../../templates/README.md");
    let told: Vec<&str> = readme
        .lines()
        .skip_while(|it| *it != "## What a template gets")
        .skip(1)
        .filter_map(|it| it.strip_prefix("| `")?.split('`').next())
        .collect();
    let theme = Theme::new(&BTreeMap::new()).unwrap();
    let given = context(&Manuscript::new(&sample::notice(), &theme));
    assert_eq!(told, given.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    assert!(readme.contains(&format!("The version of this list is {CONTEXT_VERSION}.")));
}

#[test]
fn the_example_in_the_readme_works() {
    let readme = include_str!("../../../../templates/README.md");
    let example = readme.split("```html\n").nth(1).unwrap().split("```").next().unwrap();
    let theme = Theme::new(&BTreeMap::from([("html/page.html".to_owned(), example.to_owned())])).unwrap();
    let html = String::from_utf8(render(&Manuscript::new(&sample::notice(), &theme)).unwrap()).unwrap();
    assert_balanced(&tokens(&html));
    assert!(html.contains("<footer class=\"column\"><p>Example Agency</p></footer>"), "{html}");
}
