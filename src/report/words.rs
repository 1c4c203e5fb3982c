//! The few words that reports add to findings: levels, counts, and where to read more.

use crate::diag::{Diagnostic, Level};
use crate::lang::{Lang, Text};
use crate::text;

/// The word for a level.
#[must_use]
pub fn level_word(level: Level, lang: &Lang) -> &'static str {
    let text = match level {
        Level::Error => text! { fi: "virhe", sv: "fel", en: "error" },
        Level::Warning => text! { fi: "varoitus", sv: "varning", en: "warning" },
        Level::Advice => text! { fi: "neuvo", sv: "råd", en: "advice" },
    };
    text.get(lang)
}

pub(super) const NOTE: Text = text! { fi: "huomautus", sv: "anmärkning", en: "note" };

pub(super) const HELP: Text = text! { fi: "ohje", sv: "hjälp", en: "help" };

pub(super) const CONCERNS: Text = text! { fi: "koskee", sv: "gäller", en: "concerns" };

/// The register and the language that a finding concerns, as one line. A register that the path of the file names
/// already is left out.
pub(super) fn concerns(finding: &Diagnostic, path: Option<&str>, lang: &Lang) -> Option<String> {
    let stem = path.map(|it| it.rsplit_once('.').map_or(it, |(stem, _)| stem));
    let named = |register: &str| stem.is_some_and(|it| it == register || it.ends_with(&format!("/{register}")));
    let register = finding.register.as_ref().filter(|it| !named(it)).map(|it| {
        let word = text! { fi: "rekisteri", sv: "register", en: "register" };
        format!("{} {it}", word.get(lang))
    });
    let language = finding.language.as_ref().map(|it| {
        let word = text! { fi: "kieli", sv: "språk", en: "language" };
        format!("{} {it}", word.get(lang))
    });
    let parts: Vec<String> = register.into_iter().chain(language).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// How many findings there are of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

impl Tally {
    /// Counts findings.
    #[must_use]
    pub fn of(findings: &[Diagnostic]) -> Self {
        let mut tally = Self::default();
        for it in findings {
            match it.level {
                Level::Error => tally.errors += 1,
                Level::Warning => tally.warnings += 1,
                Level::Advice => tally.advice += 1,
            }
        }
        tally
    }
}

/// The findings in one line: "3 errors, 1 warning in 2 registers".
///
/// `registers` is how many were looked at; with 0 nothing is said of them, as when no register could be read.
#[must_use]
pub fn summary(findings: &[Diagnostic], registers: usize, lang: &Lang) -> String {
    let tally = Tally::of(findings);
    let one = [
        text! { fi: "virhe", sv: "fel", en: "error" },
        text! { fi: "varoitus", sv: "varning", en: "warning" },
        text! { fi: "neuvo", sv: "råd", en: "piece of advice" },
    ];
    let many = [
        text! { fi: "virhettä", sv: "fel", en: "errors" },
        text! { fi: "varoitusta", sv: "varningar", en: "warnings" },
        text! { fi: "neuvoa", sv: "råd", en: "pieces of advice" },
    ];
    let counts = [tally.errors, tally.warnings, tally.advice];
    let parts: Vec<String> = std::iter::zip(counts, std::iter::zip(one, many))
        .filter(|(count, _)| *count > 0)
        .map(|(count, (one, many))| format!("{count} {}", plural(count, one, many).get(lang)))
        .collect();
    let mut out = if parts.is_empty() {
        text! { fi: "ei huomautettavaa", sv: "inga anmärkningar", en: "no findings" }.get(lang).to_owned()
    } else {
        parts.join(", ")
    };
    if registers > 0 {
        let one = text! { fi: "rekisterissä", sv: "register", en: "register" };
        let many = text! { fi: "rekisterissä", sv: "register", en: "registers" };
        let word = plural(registers, one, many).get(lang);
        let within = match lang.base() {
            "fi" => format!(" {registers} {word}"),
            "sv" => format!(" i {registers} {word}"),
            _ => format!(" in {registers} {word}"),
        };
        out.push_str(&within);
    }
    out
}

/// Where to read more of the gravest finding; said once in a report. `None` without findings.
#[must_use]
pub fn learn_more(findings: &[Diagnostic], lang: &Lang) -> Option<String> {
    let gravest = findings.iter().min_by_key(|it| it.level)?;
    let text = text! {
        fi: "lue lisää säännöstä:",
        sv: "läs mer om regeln:",
        en: "read more about a rule:",
    };
    Some(format!("{} seloste explain {}", text.get(lang), gravest.rule))
}

/// Finnish, Swedish and English agree: one form for one, another for all else.
fn plural(count: usize, one: Text, many: Text) -> Text {
    if count == 1 { one } else { many }
}
