//! Numbers, months and units of time as words of three languages.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The words for two to twelve, in all the cases that Finnish sentences use; one is left out, for it is also the article.
const NUMBERS: [(u32, &[&str]); 12] = [
    (1, &["yksi", "yhden", "yhtä", "yhdessä", "en", "ett", "one"]),
    (
        2,
        &[
            "kaksi", "kahden", "kahta", "kahdessa", "kahdesta", "kahteen", "kahdella", "kahdelle", "kahdelta",
            "kahdeksi", "två", "two",
        ],
    ),
    (
        3,
        &[
            "kolme", "kolmen", "kolmea", "kolmessa", "kolmesta", "kolmeen", "kolmella", "kolmelle", "kolmelta",
            "kolmeksi", "tre", "three",
        ],
    ),
    (
        4,
        &[
            "neljä",
            "neljän",
            "neljää",
            "neljässä",
            "neljästä",
            "neljään",
            "neljällä",
            "neljälle",
            "neljältä",
            "neljäksi",
            "fyra",
            "four",
        ],
    ),
    (
        5,
        &[
            "viisi",
            "viiden",
            "viittä",
            "viidessä",
            "viidestä",
            "viiteen",
            "viidellä",
            "viidelle",
            "viideltä",
            "viideksi",
            "fem",
            "five",
        ],
    ),
    (
        6,
        &[
            "kuusi", "kuuden", "kuutta", "kuudessa", "kuudesta", "kuuteen", "kuudella", "kuudelle", "kuudelta",
            "kuudeksi", "sex", "six",
        ],
    ),
    (
        7,
        &[
            "seitsemän",
            "seitsemää",
            "seitsemässä",
            "seitsemästä",
            "seitsemään",
            "seitsemällä",
            "seitsemälle",
            "seitsemältä",
            "seitsemäksi",
            "sju",
            "seven",
        ],
    ),
    (
        8,
        &[
            "kahdeksan",
            "kahdeksaa",
            "kahdeksassa",
            "kahdeksasta",
            "kahdeksaan",
            "kahdeksalla",
            "kahdeksalle",
            "kahdeksalta",
            "kahdeksaksi",
            "åtta",
            "eight",
        ],
    ),
    (
        9,
        &[
            "yhdeksän",
            "yhdeksää",
            "yhdeksässä",
            "yhdeksästä",
            "yhdeksään",
            "yhdeksällä",
            "yhdeksälle",
            "yhdeksältä",
            "yhdeksäksi",
            "nio",
            "nine",
        ],
    ),
    (
        10,
        &[
            "kymmenen",
            "kymmentä",
            "kymmenessä",
            "kymmenestä",
            "kymmeneen",
            "kymmenellä",
            "kymmenelle",
            "kymmeneltä",
            "kymmeneksi",
            "tio",
            "ten",
        ],
    ),
    (11, &["yksitoista", "yhdentoista", "yhtätoista", "elva", "eleven"]),
    (12, &["kaksitoista", "kahdentoista", "kahtatoista", "tolv", "twelve"]),
];

/// The beginnings of all words that tell a number or a month, in order: most words of a text begin otherwise and need no
/// closer look.
static BEGINNINGS: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let numbers = NUMBERS.iter().flat_map(|(_, words)| words.iter().copied());
    let months = MONTHS.iter().flatten().copied();
    let all: BTreeSet<u32> = numbers.chain(SHORT.map(|(_, it)| it)).chain(months).map(beginning).collect();
    all.into_iter().collect()
});

/// Three bytes as one number, or the whole of a shorter word.
fn beginning(word: &str) -> u32 {
    word.bytes().take(3).fold(0, |all, it| all << 8 | u32::from(it))
}

/// Whether a word can tell a number, a month or a compound of a number.
pub(super) fn may_tell(word: &str) -> bool {
    BEGINNINGS.binary_search(&beginning(word)).is_ok()
}

/// Numbers in the forms that only compounds have.
const SHORT: [(u32, &str); 2] = [(3, "kolmi"), (4, "neli")];

/// The number that a word means.
pub(super) fn number(word: &str) -> Option<u32> {
    if !may_tell(word) {
        return None;
    }
    NUMBERS.iter().find(|(_, words)| words.contains(&word)).map(|(it, _)| *it)
}

const MONTHS: [[&str; 3]; 12] = [
    ["tammikuu", "januari", "january"],
    ["helmikuu", "februari", "february"],
    ["maaliskuu", "mars", "march"],
    ["huhtikuu", "april", "april"],
    ["toukokuu", "maj", "may"],
    ["kesäkuu", "juni", "june"],
    ["heinäkuu", "juli", "july"],
    ["elokuu", "augusti", "august"],
    ["syyskuu", "september", "september"],
    ["lokakuu", "oktober", "october"],
    ["marraskuu", "november", "november"],
    ["joulukuu", "december", "december"],
];

/// The month that a word means, in any Finnish case.
pub(super) fn month(word: &str) -> Option<u32> {
    if !may_tell(word) {
        return None;
    }
    let is_month = |[fi, sv, en]: &[&str; 3]| word.starts_with(fi) || word == *sv || word == *en;
    let at = MONTHS.iter().position(is_month)?;
    u32::try_from(at + 1).ok()
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Told in months.
    Months(u32),
    /// Told in days.
    Days(u32),
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
}

/// The unit that a word means after a number, in any of its cases.
pub(super) fn unit(word: &str) -> Option<Unit> {
    const YEAR: Unit = Unit::Months(12);
    const MONTH: Unit = Unit::Months(1);
    const WEEK: Unit = Unit::Days(7);
    const DAY: Unit = Unit::Days(1);
    // The beginnings of words; a word of `WHOLE` stands for itself alone.
    const BEGINNINGS: [(&str, Unit); 27] = [
        ("vuosi", YEAR),
        ("vuode", YEAR),
        ("vuotta", YEAR),
        ("vuoteen", YEAR),
        ("year", YEAR),
        ("kuukau", MONTH),
        ("kuukaus", MONTH),
        ("månad", MONTH),
        ("month", MONTH),
        ("viikko", WEEK),
        ("viikon", WEEK),
        ("viikoi", WEEK),
        ("viikossa", WEEK),
        ("veck", WEEK),
        ("week", WEEK),
        ("päivä", DAY),
        ("päivie", DAY),
        ("arkipäiv", DAY),
        ("vuorokau", DAY),
        ("dygn", DAY),
        ("arbetsdag", DAY),
        ("vardag", DAY),
        ("tunti", Unit::Hours),
        ("tunni", Unit::Hours),
        ("timm", Unit::Hours),
        ("hour", Unit::Hours),
        ("minu", Unit::Minutes),
    ];
    const WHOLE: [(&str, Unit); 13] = [
        ("år", YEAR),
        ("års", YEAR),
        ("åren", YEAR),
        ("årens", YEAR),
        ("kk", MONTH),
        ("vrk", DAY),
        ("dag", DAY),
        ("dagar", DAY),
        ("dagars", DAY),
        ("dagarna", DAY),
        ("dagarnas", DAY),
        ("day", DAY),
        ("days", DAY),
    ];
    let whole = WHOLE.iter().find(|(it, _)| word == *it);
    whole.or_else(|| BEGINNINGS.iter().find(|(it, _)| word.starts_with(it))).map(|(_, it)| *it)
}

/// A compound of a number and a unit: "kaksivuotinen", "kolmikuukautinen", "tvåårig", "tvåårsperiod".
pub(super) fn compound(word: &str) -> Option<(u32, Unit)> {
    const STEMS: [(&str, Unit); 12] = [
        ("vuoti", Unit::Months(12)),
        ("vuotis", Unit::Months(12)),
        ("kuukauti", Unit::Months(1)),
        ("kuukautis", Unit::Months(1)),
        ("viikkoi", Unit::Days(7)),
        ("päiväi", Unit::Days(1)),
        ("årig", Unit::Months(12)),
        ("års", Unit::Months(12)),
        ("månaders", Unit::Months(1)),
        ("veckors", Unit::Days(7)),
        ("dagars", Unit::Days(1)),
        ("timmars", Unit::Hours),
    ];
    if !may_tell(word) {
        return None;
    }
    let full = NUMBERS.iter().flat_map(|(number, words)| words.iter().map(|it| (*number, *it)));
    full.chain(SHORT).filter(|(number, _)| *number > 1).find_map(|(number, prefix)| {
        let rest = word.strip_prefix(prefix)?;
        STEMS.iter().find(|(stem, _)| rest.starts_with(stem)).map(|(_, unit)| (number, *unit))
    })
}

/// The length of so many units, in a form that compares.
pub(super) fn length(count: u32, unit: Unit) -> String {
    match unit {
        Unit::Months(each) => format!("P{}M", count.saturating_mul(each)),
        Unit::Days(each) => format!("P{}D", count.saturating_mul(each)),
        Unit::Hours if count.is_multiple_of(24) => format!("P{}D", count / 24),
        Unit::Hours => format!("PT{count}H"),
        Unit::Minutes => format!("PT{count}M"),
    }
}

/// Words beside which a number counts places of a text or of the law, or storeys, and not things.
pub(super) fn counts_places(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "artikla",
        "artiklan",
        "artiklassa",
        "artikel",
        "article",
        "articles",
        "artiklarna",
        "kohta",
        "kohdan",
        "kohdassa",
        "punkt",
        "punkten",
        "point",
        "mom",
        "momentti",
        "momentin",
        "momentissa",
        "subsection",
        "section",
        "sections",
        "paragraph",
        "kap",
        "luku",
        "luvun",
        "chapter",
        "krs",
        "kerros",
        "vån",
        "våningen",
        "floor",
        "klo",
        "kello",
        "klockan",
        "kl",
        "k",
        "kappale",
        "skäl",
        "recital",
    ];
    WORDS.contains(&word)
}
