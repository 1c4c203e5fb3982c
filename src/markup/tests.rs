//! What prose becomes, and what is refused.

use super::{inlines, is_plain, parse, read};
use crate::doc::plain;

/// Blocks in a short notation: `P(…)`, `L[…|…]`, `*…*`, `**…**`, `<url …>`.
fn show(text: &str) -> String {
    fn inline(items: &[crate::doc::Inline]) -> String {
        use crate::doc::Inline::{Break, Cite, Date, Emph, Foreign, Gap, Link, Mark, Period, Strong, Text};
        items
            .iter()
            .map(|it| match it {
                Text(it) => it.clone(),
                Strong(it) => format!("**{}**", inline(it)),
                Emph(it) => format!("*{}*", inline(it)),
                Link { url, text } => format!("<{url} {}>", inline(text)),
                Break => "/".to_owned(),
                Date { .. } | Period { .. } | Cite { .. } | Foreign { .. } | Mark(_) | Gap(_) => format!("{it:?}"),
            })
            .collect()
    }
    fn block(it: &crate::doc::Block) -> String {
        use crate::doc::Block::{Code, Entries, Facts, Gap, List, Note, Para, Table};
        match it {
            Para(it) => format!("P({})", inline(it)),
            List { ordered, items } => {
                let items: Vec<String> = items.iter().map(|it| it.iter().map(block).collect()).collect();
                format!("{}[{}]", if *ordered { "O" } else { "L" }, items.join("|"))
            }
            Facts(_) | Table(_) | Note(_) | Entries(_) | Code(_) | Gap(_) => format!("{it:?}"),
        }
    }
    parse(text).0.iter().map(block).collect()
}

fn check(text: &str, expected: &str) {
    assert_eq!(show(text), expected, "{text}");
    assert_eq!(parse(text).1, [], "{text}");
}

/// The rule and the offending bytes of each problem.
fn problems(text: &str) -> Vec<(&'static str, &str)> {
    parse(text).1.into_iter().map(|it| (it.rule, text.get(it.range).unwrap())).collect()
}

#[test]
fn what_is_allowed() {
    check("Yksi *tärkeä* ja **vahva** asia.", "P(Yksi *tärkeä* ja **vahva** asia.)");
    check("yksi\nrivi\n\ntoinen", "P(yksi rivi)P(toinen)");
    check("- a\n- b\n  - c", "L[P(a)|P(b)L[P(c)]]");
    check("1. a\n2. b", "O[P(a)|P(b)]");
    check("Katso [sivu](https://example.fi/ä).", "P(Katso <https://example.fi/ä sivu>.)");
    check(
        "[posti](mailto:a@example.fi) [puh](tel:000) [tänne](#rights)",
        "P(<mailto:a@example.fi posti> <tel:000 puh> <#rights tänne>)",
    );
    check("rivi  \ntoinen", "P(rivi/toinen)");
    check("5 * 3 = 15 ja 2_3 & <", "P(5 * 3 = 15 ja 2_3 & <)");
    check("", "");
}

#[test]
fn what_is_not_allowed_is_kept_as_words() {
    assert_eq!(problems("a <b>x</b>"), [("raw-html", "<b>"), ("raw-html", "</b>")]);
    assert_eq!(problems("<script>\nalert(1)\n</script>"), [("raw-html", "<script>\nalert(1)\n</script>")]);
    assert_eq!(problems("[x](javascript:alert(1))"), [("broken-link", "[x](javascript:alert(1))")]);
    assert_eq!(problems("katso [sivu](https://example.fi ja muuta"), [("broken-link", "[sivu](https://example.fi")]);
    assert_eq!(problems("[x](foo/bar)"), [("broken-link", "[x](foo/bar)")]);
    assert_eq!(problems("# Otsikko"), [("markdown-not-allowed", "# Otsikko")]);
    assert_eq!(
        problems("![kuva](https://example.fi/a.png)"),
        [("markdown-not-allowed", "![kuva](https://example.fi/a.png)")]
    );
    assert_eq!(problems("`koodi`"), [("markdown-not-allowed", "`koodi`")]);
    for text in ["a <b>x</b> c", "# Otsikko", "`koodi`", "> lainaus", "[x](javascript:y)"] {
        let words: String = plain::blocks(&parse(text).0).concat();
        assert!(words.chars().any(char::is_alphabetic), "{text} lost its words");
    }
}

#[test]
fn prose_in_a_sentence_is_one_line() {
    assert_eq!(plain::inlines(&inlines("a\n\nb\n\n- c\n- d")), "a b c d");
}

#[test]
fn nesting_has_an_end() {
    let nested = |open: &str, close: &str, times: usize| format!("{}x{}", open.repeat(times), close.repeat(times));
    let list = |levels: usize| (0..levels).map(|it| format!("{}- a{it}\n", "  ".repeat(it))).collect::<String>();
    for text in [nested("*a **b ", "** y*", 20), nested("[a *b ", "* c](https://d.fi)", 1), list(20)] {
        assert_eq!(problems(&text), [], "{text}");
    }
    for text in [nested("*a **b ", "** y*", 100_000), nested("*a _b ", "_ y*", 100_000), list(300)] {
        let told = problems(&text);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].0, "markdown-not-allowed");
        let words = |it: &str| it.replace(['*', '_', ' ', '\n', '-'], "");
        assert_eq!(words(&plain::blocks(&parse(&text).0).concat()), words(&text), "words are lost");
    }
}

/// Linear: each of these took minutes when a place looked at all before it.
#[test]
fn a_megabyte_of_links_is_read_in_one_pass() {
    for unit in ["](", "](http://", "]()`` ", "a](b ", "[a](b", "[a]](", "<b>`x`", "> `x`<b>"] {
        let (_, problems) = parse(&unit.repeat(1_000_000 / unit.len()));
        assert!(!problems.is_empty(), "{unit}");
    }
}

#[test]
fn a_plain_text_is_read_as_markdown_reads_it() {
    for text in [
        "Käsittelemme tietoja.",
        "a - b + c = d # e! 1. f ~~g~~ h | i: \"j\" (k) 'l' $m$",
        "Soita 09 123  tai kirjoita info@example.org, www.example.org, https://example.org/a-b?c=d",
        "Å\u{a0}b  c",
        "é",
    ] {
        assert!(is_plain(text), "{text}");
        assert_eq!(parse(text), read(text), "{text}");
    }
    for text in ["", " a", "a ", "a\nb", "- a", "1. a", "a *b*", "a &amp; b", "# a", "a\u{0}b", "> a", "“a”"] {
        assert!(!is_plain(text), "{text}");
    }
}
