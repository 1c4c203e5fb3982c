//! The contrast of colors as WCAG 2.2 defines it. Without it an agency's own colors could make a page that nobody with
//! low vision can read, and nobody would be told: most often in the dark scheme, which an agency rarely looks at.
//!
//! Reads of a style what a project may set, custom properties of `:root`, and understands colors in hexadecimal, `white`,
//! `black`, `var()` and `light-dark()`. Of a pair with another color nothing is said.

use std::collections::BTreeMap;
use std::ops::Range;

/// Text needs this much (WCAG 2.2, 1.4.3).
const TEXT: u32 = 450;

/// What is no text and tells something needs this much (1.4.11).
const EDGE: u32 = 300;

/// Ink, its ground, and the least contrast of them in hundredths.
pub(super) const PAIRS: [(&str, &str, u32); 17] = [
    ("--ink", "--paper", TEXT),
    ("--ink", "--surface", TEXT),
    ("--ink", "--note", TEXT),
    ("--muted", "--paper", TEXT),
    ("--muted", "--surface", TEXT),
    ("--muted", "--note", TEXT),
    ("--accent", "--paper", TEXT),
    ("--accent", "--surface", TEXT),
    ("--accent", "--note", TEXT),
    ("--accent-visited", "--paper", TEXT),
    ("--accent-visited", "--surface", TEXT),
    ("--accent-visited", "--note", TEXT),
    ("--bar-ink", "--bar", TEXT),
    ("--gap-ink", "--gap", TEXT),
    ("--gap-ink", "--paper", EDGE),
    ("--note-edge", "--paper", EDGE),
    ("--good", "--good-paper", TEXT),
];

/// Two colors of a project that are too much alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faint {
    /// The property of the ink.
    pub ink: &'static str,
    /// The property of its ground.
    pub ground: &'static str,
    /// Their contrast in hundredths, rounded down.
    pub found: u32,
    /// The least that is needed, in hundredths.
    pub least: u32,
    /// Whether it is so in the dark scheme.
    pub dark: bool,
    /// Whether what is wrong in the dark scheme was said for both.
    pub said_for_both: bool,
    /// The file, by its path under `templates/`.
    pub file: String,
    /// Where it says the color.
    pub range: Range<usize>,
}

/// A custom property as a style sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Declaration<'a> {
    name: &'a str,
    value: &'a str,
    range: Range<usize>,
    /// For which scheme; both when nothing is said.
    dark: Option<bool>,
}

/// Where a color comes from: its declaration and the number of its file.
type Set<'a> = BTreeMap<&'a str, (usize, Declaration<'a>)>;

/// The colors that files of a project make too much alike, each ink once in a scheme with the ground that it is worst on.
/// The files are in the order in which they become one style, with whether they are the project's own.
pub(super) fn faint(files: &[(&str, &str, bool)]) -> Vec<Faint> {
    if files.iter().all(|(_, _, own)| !own) {
        return Vec::new();
    }
    let all: Vec<(usize, Declaration<'_>)> = files
        .iter()
        .enumerate()
        .flat_map(|(at, (_, css, _))| declarations(css).into_iter().map(move |it| (at, it)))
        .collect();
    let mut found: Vec<Faint> = Vec::new();
    for dark in [false, true] {
        let holds = all.iter().filter(|(_, it)| it.dark.is_none_or(|it| it == dark));
        let set: Set<'_> = holds.map(|(at, it)| (it.name, (*at, it.clone()))).collect();
        let own = |name: &str| set.get(name).filter(|(at, _)| files.get(*at).is_some_and(|(_, _, own)| *own));
        for (ink, ground, least) in PAIRS {
            let Some((at, declaration)) = own(ink).or_else(|| own(ground)) else { continue };
            let Some(contrast) = contrast(&set, ink, ground, dark).filter(|it| *it < least) else { continue };
            let file = files.get(*at).map(|(name, _, _)| (*name).to_owned()).unwrap_or_default();
            let said_for_both = dark && declaration.dark.is_none();
            let range = declaration.range.clone();
            let it = Faint { ink, ground, found: contrast, least, dark, said_for_both, file, range };
            match found.iter_mut().find(|known| known.ink == ink && known.dark == dark) {
                Some(known) if known.found > it.found => *known = it,
                Some(_) => {}
                None => found.push(it),
            }
        }
    }
    found
}

fn contrast(set: &Set<'_>, one: &str, other: &str, dark: bool) -> Option<u32> {
    let color = |name: &str| color(set.get(name)?.1.value, set, dark, 0);
    Some(between(color(one)?, color(other)?))
}

/// The contrast of two colors in hundredths, rounded down: what is less than is needed never looks like enough.
pub(super) fn between(one: u32, other: u32) -> u32 {
    let (one, other) = (luminance(one), luminance(other));
    let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
    // Between 1 and 21.
    format!("{:.0}", (ratio * 100.0).floor()).parse().unwrap_or_default()
}

fn luminance(color: u32) -> f64 {
    let channel = |shift: u32| {
        let value = f64::from((color >> shift) & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}

/// References to properties are followed so far.
const DEEPEST: usize = 8;

/// A color as a number; nothing for one that is written in another way.
fn color(value: &str, set: &Set<'_>, dark: bool, depth: usize) -> Option<u32> {
    let within = |function: &str| value.strip_prefix(function)?.strip_prefix('(')?.strip_suffix(')').map(str::trim);
    if depth > DEEPEST {
        return None;
    }
    if let Some(digits) = value.strip_prefix('#') {
        return hexadecimal(digits);
    }
    if let Some(name) = within("var") {
        return color(set.get(name)?.1.value, set, dark, depth + 1);
    }
    if let Some((light, other)) = within("light-dark").and_then(|it| it.split_once(',')) {
        return color(if dark { other } else { light }.trim(), set, dark, depth + 1);
    }
    match value {
        "white" => Some(0x00ff_ffff),
        "black" => Some(0),
        _ => None,
    }
}

/// A color of six digits, or of three.
pub(super) fn hexadecimal(digits: &str) -> Option<u32> {
    let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(|it| it.is_ascii_hexdigit()))?;
    match digits.len() {
        6 => Some(number),
        // Each digit stands twice.
        3 => Some([8, 4, 0].into_iter().fold(0, |acc, shift| (acc << 8) | (((number >> shift) & 0xf) * 0x11))),
        _ => None,
    }
}

/// The custom properties that a style sets for `:root`, with the schemes they are set for.
fn declarations(css: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    // What stands before each brace that is open.
    let mut open: Vec<&str> = Vec::new();
    let mut start = 0;
    for (at, sign) in signs(css) {
        let words = css.get(start..at).unwrap_or_default();
        match sign {
            '{' => open.push(words),
            ';' | '}' => {
                found.extend(scheme(&open).and_then(|dark| declaration(words, start, dark)));
                if sign == '}' {
                    open.pop();
                }
            }
            _ => {}
        }
        start = at + 1;
    }
    found
}

/// The braces and semicolons of a style that are no part of a comment or a text.
fn signs(css: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut rest = css.char_indices().peekable();
    while let Some((at, ch)) = rest.next() {
        match ch {
            '/' if rest.peek().is_some_and(|(_, it)| *it == '*') => {
                let end = css.get(at + 2..).and_then(|it| it.find("*/")).map_or(css.len(), |it| at + 2 + it + 2);
                while rest.next_if(|(at, _)| *at < end).is_some() {}
            }
            '"' | '\'' => while rest.next().is_some_and(|(_, it)| it != ch) {},
            '{' | '}' | ';' => found.push((at, ch)),
            _ => {}
        }
    }
    found
}

/// For which scheme a rule of `:root` holds; nothing when it is another rule, or holds for other readers alone.
fn scheme(open: &[&str]) -> Option<Option<bool>> {
    let (selector, around) = open.split_last()?;
    if !bare(selector).split(',').any(|it| matches!(it.trim(), ":root" | "html")) {
        return None;
    }
    let mut dark = None;
    for words in around {
        let condition: String = bare(words).split_whitespace().collect();
        dark = match condition.as_str() {
            "@media(prefers-color-scheme:dark)" => Some(true),
            "@media(prefers-color-scheme:light)" => Some(false),
            "@mediascreen" => dark,
            _ => return None,
        };
    }
    Some(dark)
}

/// Words without the comments before and in them.
fn bare(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, it)| it);
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// A custom property, if words that begin at a place of the style are one.
fn declaration(words: &str, start: usize, dark: Option<bool>) -> Option<Declaration<'_>> {
    // Behind the last comment.
    let (skipped, words) = words.rsplit_once("*/").map_or((0, words), |(before, it)| (before.len() + 2, it));
    let (name, value) = words.split_once(':')?;
    let begin = start + skipped + (name.len() - name.trim_start().len());
    let end = start + skipped + words.trim_end().len();
    let (name, value) = (name.trim(), value.trim());
    name.starts_with("--").then_some(Declaration { name, value, range: begin..end, dark })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faint_in(base: &str, own: &str) -> Vec<String> {
        let said = |it: &Faint| {
            let scheme = if it.dark { "dark" } else { "light" };
            let both = if it.said_for_both { ", said for both" } else { "" };
            let place = own.get(it.range.clone()).unwrap_or_default();
            format!("{} on {}: {} of {}, {scheme}{both}: {place}", it.ink, it.ground, it.found, it.least)
        };
        faint(&[("base", base, false), ("own", own, true)]).iter().map(said).collect()
    }

    const BASE: &str = ":root { --paper: #ffffff; --accent: #0a4b93; }\n\
        @media (prefers-color-scheme: dark) { :root { --paper: #12161d; --accent: #93c3ff; } }";

    #[test]
    fn the_formula_is_that_of_wcag() {
        assert_eq!(between(0x00ff_ffff, 0), 2100);
        assert_eq!(between(0x0076_7676, 0x00ff_ffff), 454);
        assert_eq!(between(0x0077_7777, 0x00ff_ffff), 447);
    }

    #[test]
    fn colors_that_differ_enough_are_silent() {
        let both = ":root { --accent: #6b1f5c; } @media (prefers-color-scheme: dark) { :root { --accent: #f0a8df } }";
        for own in
            ["", both, ":root { --accent: rebeccapurple; }", "a { --accent: #eeeeee; }", ":root { color: #eee; }"]
        {
            assert_eq!(faint_in(BASE, own), Vec::<String>::new(), "{own}");
        }
    }

    #[test]
    fn the_dark_scheme_is_looked_at_as_well() {
        let own = "/* Our red; */\n:root {\n  --accent: #a1122b; /* } */\n}\n";
        assert_eq!(faint_in(BASE, own), ["--accent on --paper: 227 of 450, dark, said for both: --accent: #a1122b"],);
    }

    #[test]
    fn the_worst_ground_is_told() {
        let base = ":root { --paper: #ffffff; --surface: #dddddd; --note: #ffffff; --ink: #000000 }";
        let own = ":root { --accent: #888; --paper: var(--own); --own: #fff }";
        assert_eq!(
            faint_in(base, own),
            [
                "--accent on --surface: 260 of 450, light: --accent: #888",
                "--accent on --surface: 260 of 450, dark, said for both: --accent: #888",
            ]
        );
    }

    #[test]
    fn the_ground_alone_may_be_the_projects() {
        let own = "@media screen { :root { --paper: light-dark(black, white); } }";
        assert_eq!(
            faint_in(":root { --ink: #111111; }", own),
            ["--ink on --paper: 111 of 450, light: --paper: light-dark(black, white)"]
        );
    }

    #[test]
    fn what_is_for_other_readers_says_nothing_of_all() {
        for condition in ["@media print", "@media (prefers-contrast: more)", "@supports (color: red)"] {
            let own = format!("{condition} {{ :root {{ --accent: #ffffff; }} }}");
            assert_eq!(faint_in(BASE, &own), Vec::<String>::new(), "{own}");
        }
        assert_eq!(faint_in(BASE, ":root { --accent: var(--accent); }"), Vec::<String>::new());
        assert_eq!(faint_in(BASE, ":root { --accent: #fff"), Vec::<String>::new());
        assert_eq!(faint_in(BASE, "} ; { --accent: '}\n"), Vec::<String>::new());
    }
}
