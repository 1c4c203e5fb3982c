//! The contrast of the embedded style, computed from its custom properties as WCAG 2.2 defines it.

use std::collections::BTreeMap;

use crate::render::Theme;

/// Ink, paper, least contrast: text 4.5 (1.4.3), edges that tell something 3 (1.4.11).
const PAIRS: [(&str, &str, f64); 16] = [
    ("--ink", "--paper", 7.0),
    ("--ink", "--surface", 7.0),
    ("--ink", "--note", 7.0),
    ("--muted", "--paper", 4.5),
    ("--muted", "--surface", 4.5),
    ("--muted", "--note", 4.5),
    ("--accent", "--paper", 4.5),
    ("--accent", "--surface", 4.5),
    ("--accent", "--note", 4.5),
    ("--accent-visited", "--paper", 4.5),
    ("--accent-visited", "--surface", 4.5),
    ("--accent-visited", "--note", 4.5),
    ("--gap-ink", "--gap", 4.5),
    ("--gap-ink", "--paper", 3.0),
    ("--note-edge", "--paper", 3.0),
    ("--good", "--good-paper", 4.5),
];

/// The colors of the first rule for `:root` after a place in a style.
fn colors(css: &str, after: &str) -> BTreeMap<String, String> {
    let (_, rest) = css.split_once(after).expect("the scheme is in the style");
    let (_, rest) = rest.split_once(":root {").expect("the scheme has a root");
    let (rule, _) = rest.split_once('}').expect("the rule ends");
    let pairs = rule.split(';').filter_map(|it| it.trim().split_once(": "));
    pairs.filter(|(_, value)| value.starts_with('#')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn luminance(color: &str) -> f64 {
    let number = u32::from_str_radix(color.trim_start_matches('#'), 16).expect("a color of six digits");
    assert_eq!(color.len(), 7, "{color}");
    let channel = |shift: u32| {
        let value = f64::from((number >> shift) & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_formula_is_that_of_wcag() {
    assert!((contrast("#ffffff", "#000000") - 21.0).abs() < 1e-9);
    assert!((contrast("#767676", "#ffffff") - 4.54).abs() < 0.01);
}

#[test]
fn both_schemes_have_contrast() {
    let theme = Theme::new(&BTreeMap::new()).unwrap();
    let css = theme.file("html/notice.css").unwrap();
    let light = colors(css, "");
    let dark = colors(css, "(prefers-color-scheme: dark)");
    assert_eq!(light.keys().collect::<Vec<_>>(), dark.keys().collect::<Vec<_>>());
    for scheme in [light, dark] {
        for (ink, paper, least) in PAIRS {
            let found = contrast(&scheme[ink], &scheme[paper]);
            assert!(found >= least, "{ink} on {paper}: {found:.2} of {least} in {scheme:?}");
        }
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
            for (ink, paper, least) in PAIRS {
                let found = contrast(&scheme[ink], &scheme[paper]);
                assert!(found >= least, "{look}: {ink} on {paper}: {found:.2} of {least}");
            }
            if let (Some(ink), Some(bar)) = (scheme.get("--bar-ink"), scheme.get("--bar")) {
                assert!(contrast(ink, bar) >= 4.5, "{look}: the head");
            }
        }
    }
}
