//! What a sentence says besides the words that were looked for: whether it denies, sets a condition or looks back; without
//! it "we do not transfer data" would be found where "we transfer data" is sought.

use std::ops::Range;

use super::prose::{Passage, words_of};

/// Words of three languages in small letters; a `*` at the end takes any ending.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon {
    /// Finnish.
    pub fi: &'static [&'static str],
    /// Swedish.
    pub sv: &'static [&'static str],
    /// English.
    pub en: &'static [&'static str],
}

/// Words that deny or forbid.
pub const DENIAL: Lexicon = Lexicon {
    fi: &["ei", "emme", "eivät", "en", "et", "ette", "älä", "älkää", "eikä", "emmekä", "eivätkä"],
    sv: &["inte", "ingen", "inget", "inga", "aldrig", "varken", "icke"],
    en: &["not", "no", "never", "none", "neither", "nor", "cannot", "don't", "don’t", "doesn't", "doesn’t"],
};

/// Words that set a condition or make an exception.
pub const CONDITION: Lexicon = Lexicon {
    fi: &[
        "jos",
        "ellei",
        "ellemme",
        "elleivät",
        "ellet",
        "jollei",
        "jollemme",
        "jolleivat",
        "mikäli",
        "paitsi",
        "lukuun",
        "muutoin",
        "muuten",
        "muuhun",
        "muussa",
        "ilman",
        "säännönmukaisesti",
        "säännöllisesti",
        "pääsääntöisesti",
        "lähtökohtaisesti",
        "yleensä",
    ],
    sv: &[
        "om",
        "ifall",
        "utom",
        "utan",
        "förutom",
        "såvida",
        "annars",
        "annat",
        "regelmässigt",
        "regelmässig",
        "regelbundet",
        "rutinmässigt",
        "regel",
        "huvudregel",
        "vanligtvis",
        "allmänhet",
    ],
    en: &[
        "if",
        "unless",
        "except",
        "without",
        "otherwise",
        "other",
        "regularly",
        "routinely",
        "rule",
        "normally",
        "usually",
        "generally",
    ],
};

/// Words that look back at what was.
pub const FORMER: Lexicon = Lexicon {
    fi: &["aiempi*", "aiemma*", "aikaisem*", "entinen", "entise*", "vanha*", "aikoinaan", "ennen"],
    sv: &["tidigare", "gamla", "dåvarande", "förra", "före", "innan"],
    en: &["former*", "previous*", "earlier", "old", "before"],
};

/// Words that say that something has been repealed, replaced or held invalid.
pub const REPEALED: Lexicon = Lexicon {
    fi: &["kumo*", "kumottu*", "kumottiin", "korva*", "pätemättöm*", "mitätöi*"],
    sv: &["upphäv*", "ersatt*", "upphör*", "ersätt*", "ogiltig*"],
    en: &["repeal*", "replac*", "invalid*", "superseded"],
};

impl Lexicon {
    /// Whether any of its words stands in a part of a text.
    #[must_use]
    pub fn is_in(&self, passage: &Passage<'_>, range: &Range<usize>) -> bool {
        let mine = match passage.lang.map(crate::lang::Lang::base) {
            Some("fi") => self.fi,
            Some("sv") => self.sv,
            Some("en") => self.en,
            _ => return false,
        };
        let text = passage.slice(range.clone()).to_lowercase();
        words_of(&text).any(|word| mine.iter().any(|it| fits(it, word)))
    }
}

fn fits(wanted: &str, word: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == wanted,
    }
}

/// Whether a part of a text denies or forbids something.
#[must_use]
pub fn denies(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    DENIAL.is_in(passage, range)
}

/// Whether the register itself says the text today: not a fact shared with other registers, not a note on what once was.
#[must_use]
pub fn is_said(passage: &Passage<'_>) -> bool {
    !["organisations", "parties", "history", "predecessor", "successor", "see_also", "reviews"].contains(&passage.top())
}

/// Which entry of a list of the top level a text belongs to: `purposes[2].text` is the third of `purposes`.
#[must_use]
pub fn entry(passage: &Passage<'_>, list: &str) -> Option<usize> {
    let rest = passage.place.path.strip_prefix(list)?;
    match rest.strip_prefix('[') {
        Some(rest) => rest.split(']').next()?.parse().ok(),
        None => rest.starts_with('.').then_some(0),
    }
}

/// How many words a part of a text has.
#[must_use]
pub fn length(passage: &Passage<'_>, range: &Range<usize>) -> usize {
    words_of(passage.slice(range.clone())).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_lexicon_may_have_an_open_end() {
        assert!(fits("kumo*", "kumottiin"));
        assert!(fits("ei", "ei") && !fits("ei", "eikä"));
    }
}
