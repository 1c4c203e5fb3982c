//! The direction that a language is written in: without it an Arabic name in a Finnish page reads backwards.

use crate::lang::Lang;

/// Scripts written from right to left (ISO 15924).
const SCRIPTS: [&str; 9] = ["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// Languages whose usual script is one of them (IANA subtag registry and CLDR likely subtags).
const LANGUAGES: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "ug", "ur", "yi"];

/// `rtl` or `ltr`, as the attribute `dir` wants it. A script in the tag wins over the language.
pub(super) fn direction(lang: &Lang) -> &'static str {
    let script = lang.as_str().split('-').skip(1).take_while(|it| it.len() > 1).find(|it| it.len() == 4);
    let rtl = match script {
        Some(script) => SCRIPTS.iter().any(|it| it.eq_ignore_ascii_case(script)),
        None => LANGUAGES.contains(&lang.base()),
    };
    if rtl { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_wins_over_language() {
        let cases = [
            ("fi", "ltr"),
            ("sv-FI", "ltr"),
            ("ar", "rtl"),
            ("ckb", "rtl"),
            ("ku", "ltr"),
            ("ku-Arab", "rtl"),
            ("az-Arab-IR", "rtl"),
            ("ar-Latn", "ltr"),
            ("fi-x-arab", "ltr"),
        ];
        for (tag, expected) in cases {
            assert_eq!(direction(&Lang::parse(tag).unwrap()), expected, "{tag}");
        }
    }
}
