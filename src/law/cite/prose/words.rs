//! The words that citations are made of in three languages, with their inflections.

/// How a word for "article" stands to its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Article {
    /// "6 artikla", sometimes "artikla 6".
    Finnish,
    /// "artikel 6", "Article 6".
    Before,
    /// "art.", which stands on either side.
    Short,
}

/// A word for an article, and whether it speaks of several.
pub(super) fn article(word: &str) -> Option<(Article, bool)> {
    match word {
        "artikel" | "artikeln" | "artikelns" | "article" => Some((Article::Before, false)),
        "artiklar" | "artiklarna" | "articles" => Some((Article::Before, true)),
        "art" => Some((Article::Short, true)),
        "arts" => Some((Article::Before, true)),
        "artiklat" => Some((Article::Finnish, true)),
        _ if word.starts_with("artiklo") || word.starts_with("artikloj") => Some((Article::Finnish, true)),
        _ if word.starts_with("artikla") => Some((Article::Finnish, false)),
        _ => None,
    }
}

/// "kohta" in the forms that name a paragraph; not "kohdalla", which means "at".
pub(super) fn is_kohta(word: &str) -> bool {
    const FORMS: [&str; 12] = [
        "kohta", "kohdan", "kohtaa", "kohdassa", "kohdasta", "kohtaan", "kohdat", "kohtien", "kohdissa", "kohdista",
        "kohtia", "k",
    ];
    FORMS.contains(&word)
}

/// "alakohta" in any form.
pub(super) fn is_alakohta(word: &str) -> bool {
    word.starts_with("alakoh") || word.starts_with("luetelmakoh")
}

/// A word that stands before a lettered point.
pub(super) fn names_point(word: &str) -> bool {
    matches!(
        word,
        "led"
            | "leden"
            | "ledet"
            | "punkt"
            | "punkten"
            | "punkterna"
            | "underpunkt"
            | "underpunkten"
            | "point"
            | "points"
            | "alakohta"
            | "alakohdan"
    )
}

/// A word that stands before a numbered paragraph.
pub(super) fn names_paragraph(word: &str) -> bool {
    matches!(
        word,
        "punkt"
            | "punkten"
            | "punkterna"
            | "paragraph"
            | "paragraphs"
            | "kohta"
            | "kohdan"
            | "kohdassa"
            | "kohdat"
            | "mom"
            | "stycke"
    )
}

/// "and", "or", "to" between the parts of a list.
pub(super) fn joins(word: &str) -> bool {
    matches!(word, "ja" | "sekä" | "tai" | "och" | "samt" | "eller" | "and" | "or")
}

/// An ordinal that counts subparagraphs.
pub(super) fn ordinal(word: &str) -> Option<u8> {
    match word {
        "ensimmäinen" | "ensimmäisen" | "ensimmäistä" | "ensimmäisessä" | "första" | "first" => Some(1),
        "toinen" | "toisen" | "toista" | "toisessa" | "andra" | "second" => Some(2),
        "kolmas" | "kolmannen" | "kolmatta" | "kolmannessa" | "tredje" | "third" => Some(3),
        _ => None,
    }
}

/// A word that an ordinal of [`ordinal`] counts.
pub(super) fn is_subparagraph(word: &str) -> bool {
    is_alakohta(word) || matches!(word, "stycket" | "subparagraph" | "momentti" | "momentin" | "momentissa")
}

/// A word for a recital of a regulation.
pub(super) fn is_recital(word: &str) -> bool {
    matches!(word, "skäl" | "skälen" | "skälet" | "recital" | "recitals") || word.starts_with("johdantokappale")
}

/// A word that names another instrument than the General Data Protection Regulation.
pub(super) fn is_other_instrument(word: &str) -> bool {
    const PARTS: [&str; 12] = [
        "direktiiv",
        "direktiv",
        "directive",
        "ihmisoikeussopimu",
        "yleissopimu",
        "perussopimu",
        "konvention",
        "convention",
        "perusoikeuskirja",
        "fördrag",
        "treaty",
        "charter",
    ];
    PARTS.iter().any(|it| word.contains(it)) || matches!(word, "seut" | "seu" | "feuf" | "tfeu" | "stadga" | "stadgan")
}

/// A word for an enactment by itself, which says nothing of what it is about.
pub(super) fn is_bare_law(word: &str) -> bool {
    const FORMS: [&str; 27] = [
        "laki",
        "lain",
        "lakia",
        "laissa",
        "laista",
        "lakiin",
        "lait",
        "lakien",
        "asetus",
        "asetuksen",
        "asetusta",
        "asetuksessa",
        "asetuksesta",
        "asetukseen",
        "lag",
        "lagen",
        "lagens",
        "lagar",
        "lagarna",
        "förordning",
        "förordningen",
        "förordningens",
        "act",
        "acts",
        "decree",
        "laeissa",
        "lakeihin",
    ];
    FORMS.contains(&word)
}

/// The endings of compounds that name an enactment: "tietosuojalain", "dataskyddslagen".
const COMPOUND: [&str; 19] = [
    "laki",
    "lain",
    "lakia",
    "laissa",
    "lakiin",
    "asetus",
    "asetuksen",
    "asetuksessa",
    "asetukseen",
    "kaari",
    "kaaren",
    "kaaressa",
    "lag",
    "lagen",
    "lagens",
    "förordningen",
    "förordning",
    "balken",
    "balk",
];

/// Words that end like a law and are none: "bolag", "förslag" and their kin.
const NO_LAW: [&str; 10] =
    ["bolag", "förslag", "avslag", "anslag", "underlag", "inslag", "beslag", "omslag", "utslag", "uppslag"];

/// A compound that names an enactment by what it is about.
pub(super) fn is_law_compound(word: &str) -> bool {
    let stem = COMPOUND.iter().find_map(|it| word.strip_suffix(it)).unwrap_or_default();
    let other = NO_LAW.iter().any(|it| word.contains(it));
    stem.chars().count() >= 3 && !other && !word.starts_with("dataskyddsförordning")
}

/// A word for an enactment.
pub(super) fn is_law(word: &str) -> bool {
    is_bare_law(word) || is_law_compound(word)
}

/// Words before a number that say it is none of an act: numbers of files, bills, judgments and versions.
pub(super) fn is_file_number(word: &str) -> bool {
    const WORDS: [&str; 25] = [
        "dnro",
        "diaarinumero",
        "diaarinro",
        "asianumero",
        "dnr",
        "diarienummer",
        "ärendenummer",
        "he",
        "rp",
        "kho",
        "hfd",
        "kko",
        "hd",
        "pevl",
        "grub",
        "versio",
        "version",
        "case",
        "ref",
        "file",
        "asia",
        "mål",
        "drno",
        "record",
        "nro",
    ];
    WORDS.contains(&word)
}
