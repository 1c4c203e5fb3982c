//! The contrast of the embedded style, computed from its custom properties as WCAG 2.2 defines it.

use std::collections::BTreeMap;

use crate::render::Theme;
use crate::render::contrast::{PAIRS, between, hexadecimal};

/// Text on its usual grounds has more than it needs.
const INK: [(&str, &str, u32); 3] = [("--ink", "--paper", 700), ("--ink", "--surface", 700), ("--ink", "--note", 700)];

/// The colors of the first rule for `:root` after a place in a style.
fn colors(css: &str, after: &str) -> BTreeMap<String, String> {
    let (_, rest) = css.split_once(after).expect("the scheme is in the style");
    let (_, rest) = rest.split_once(":root {").expect("the scheme has a root");
    let (rule, _) = rest.split_once('}').expect("the rule ends");
    let pairs = rule.split(';').filter_map(|it| it.trim().split_once(": "));
    pairs.filter(|(_, value)| value.starts_with('#')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn contrast(one: &str, other: &str) -> u32 {
    let number = |it: &str| {
        assert_eq!(it.len(), 7, "{it}");
        hexadecimal(it.trim_start_matches('#')).expect("a color of six digits")
    };
    between(number(one), number(other))
}

/// The pairs that a scheme gives both colors of.
fn faults(scheme: &BTreeMap<String, String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (ink, paper, least) in PAIRS.into_iter().chain(INK) {
        let (Some(one), Some(other)) = (scheme.get(ink), scheme.get(paper)) else {
            // The head has the colors of the page where it has none of its own.
            assert!(ink == "--bar-ink", "{ink} on {paper}");
            continue;
        };
        let found = contrast(one, other);
        if found < least {
            faults.push(format!("{ink} on {paper}: {found} of {least}"));
        }
    }
    faults
}

#[test]
fn both_schemes_have_contrast() {
    let theme = Theme::new(&BTreeMap::new()).unwrap();
    let css = theme.file("html/notice.css").unwrap();
    let light = colors(css, "");
    let dark = colors(css, "(prefers-color-scheme: dark)");
    assert_eq!(light.keys().collect::<Vec<_>>(), dark.keys().collect::<Vec<_>>());
    for scheme in [light, dark] {
        assert_eq!(faults(&scheme), Vec::<String>::new());
    }
}

#[test]
fn every_color_of_the_style_is_a_custom_property() {
    let theme = Theme::new(&BTreeMap::new()).unwrap();
    let readme = include_str!("../../../../templates/README.md");
    let css = theme.file("html/notice.css").unwrap();
    for line in css.lines().map(str::trim) {
        let value = line.split_once(": ").map_or("", |(_, value)| value);
        assert!(!value.starts_with('#') || line.starts_with("--"), "{line}");
        if let Some((name, _)) = line.split_once(": ").filter(|_| line.starts_with("--")) {
            assert!(readme.contains(&format!("`{name}`")), "{name} is not in the README");
        }
    }
}

#[test]
fn every_look_has_contrast_in_both_schemes() {
    let theme = Theme::new(&BTreeMap::new()).unwrap();
    let base = theme.file("html/notice.css").unwrap();
    for look in ["state", "book"] {
        let css = theme.file(&format!("html/themes/{look}.css")).unwrap();
        for after in ["", "(prefers-color-scheme: dark)"] {
            let own = colors(css, after);
            let scheme: BTreeMap<String, String> = colors(base, after).into_iter().chain(own).collect();
            assert_eq!(faults(&scheme), Vec::<String>::new(), "{look}");
        }
    }
}
