//! A citation is data, so that it can be printed in each language's own form, linked, sorted and counted.
//!
//! Addresses: EUR-Lex by CELEX number is a documented, stable scheme. For Finlex the forms
//! `/fi/lainsaadanto/{year}/{number}`, `/sv/lagstiftning/{year}/{number}` and `/en/legislation/{year}/{number}` were seen
//! in use in published material (the Swedish one once, the others often); they were not opened from here.

mod prose;
mod sections;
#[cfg(test)]
mod tests;

use std::fmt;

use crate::lang::{Lang, Text};
use crate::law::{Tongue, statute};
use crate::text;

pub use prose::{Cited, CitedAct, CitedTitle, Extent, What, find};
pub use sections::{Named, Sections};

/// The form a Finnish sentence needs; other languages have only one form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Case {
    /// "77 artikla"
    #[default]
    Nominative,
    /// "77 artiklan"
    Genitive,
    /// "77 artiklaa"
    Partitive,
    /// "77 artiklassa"
    Inessive,
}

/// A place in the General Data Protection Regulation (EU) 2016/679.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GdprPoint {
    /// Article, 1 to 99.
    pub article: u16,
    /// Numbered paragraph; for Article 4 the number of the definition.
    pub paragraph: Option<u16>,
    /// Unnumbered subparagraph, counted from 1.
    pub subparagraph: Option<u8>,
    /// Lettered point, lower case.
    pub point: Option<char>,
}

/// A place in a Finnish act or decree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActCitation {
    /// Number in the Statutes of Finland, "1050/2018"; for an act of Åland "ÅFS 2019:9".
    pub number: &'static str,
    /// Sections in the short Finnish form, "29 § 1 mom. 2 k."; empty for the whole act.
    pub sections: &'static str,
}

/// A provision, a recital or guidance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Citation {
    /// The regulation's articles.
    Gdpr(GdprPoint),
    /// A recital of the regulation.
    Recital(u16),
    /// A Finnish act.
    Act(ActCitation),
    /// Guidelines on transparency, WP260 rev.01, by paragraph.
    Wp260(u16),
    /// The table annexed to WP260 rev.01.
    Wp260Annex,
    /// A judgment of the Court of Justice, by case number.
    Case(&'static str),
}

/// An article of the GDPR, to be narrowed with [`Citation::par`] and [`Citation::point`].
#[must_use]
pub const fn gdpr(article: u16) -> Citation {
    Citation::Gdpr(GdprPoint { article, paragraph: None, subparagraph: None, point: None })
}

/// A recital of the GDPR.
#[must_use]
pub const fn recital(number: u16) -> Citation {
    Citation::Recital(number)
}

/// A Finnish act by its number, to be narrowed with [`Citation::section`].
#[must_use]
pub const fn act(number: &'static str) -> Citation {
    Citation::Act(ActCitation { number, sections: "" })
}

/// A paragraph of the Guidelines on transparency (WP260 rev.01), endorsed by the European Data Protection Board.
#[must_use]
pub const fn wp260(paragraph: u16) -> Citation {
    Citation::Wp260(paragraph)
}

/// The annex of WP260 rev.01: what each item of Articles 13 and 14 must contain in practice.
#[must_use]
pub const fn wp260_annex() -> Citation {
    Citation::Wp260Annex
}

/// A judgment of the Court of Justice of the European Union, such as "C-422/24".
#[must_use]
pub const fn case(number: &'static str) -> Citation {
    Citation::Case(number)
}

impl Citation {
    /// Narrows an article to a paragraph. Leaves other citations as they are.
    #[must_use]
    pub const fn par(self, paragraph: u16) -> Self {
        if let Self::Gdpr(it) = self { Self::Gdpr(GdprPoint { paragraph: Some(paragraph), ..it }) } else { self }
    }

    /// Narrows an article to a lettered point. Leaves other citations as they are.
    #[must_use]
    pub const fn point(self, point: char) -> Self {
        if let Self::Gdpr(it) = self { Self::Gdpr(GdprPoint { point: Some(point), ..it }) } else { self }
    }

    /// Narrows a paragraph to an unnumbered subparagraph, counted from 1. Leaves other citations as they are.
    #[must_use]
    pub const fn subparagraph(self, subparagraph: u8) -> Self {
        if let Self::Gdpr(it) = self { Self::Gdpr(GdprPoint { subparagraph: Some(subparagraph), ..it }) } else { self }
    }

    /// Narrows an act to sections in the short Finnish form, "29 § 1 mom. 2 k.". Leaves other citations as they are.
    #[must_use]
    pub const fn section(self, sections: &'static str) -> Self {
        if let Self::Act(it) = self { Self::Act(ActCitation { sections, ..it }) } else { self }
    }

    /// The citation in a language's own form, without the regulation's name: "6 artiklan 1 kohdan c alakohta",
    /// "artikel 6.1 c", "Article 6(1)(c)".
    #[must_use]
    pub fn text(&self, lang: &Lang) -> String {
        self.text_case(lang, Case::Nominative)
    }

    /// The citation in the form a Finnish sentence needs. Other languages ignore the case, and so do guidance,
    /// judgments and acts, whose titles are not inflected here.
    #[must_use]
    pub fn text_case(&self, lang: &Lang, case: Case) -> String {
        let tongue = Tongue::of(lang);
        match self {
            Self::Gdpr(it) => it.text(tongue, case),
            Self::Recital(number) => match (tongue, case) {
                (Tongue::Fi, Case::Nominative) => format!("johdanto-osan {number} kappale"),
                (Tongue::Fi, Case::Genitive) => format!("johdanto-osan {number} kappaleen"),
                (Tongue::Fi, Case::Partitive) => format!("johdanto-osan {number} kappaletta"),
                (Tongue::Fi, Case::Inessive) => format!("johdanto-osan {number} kappaleessa"),
                (Tongue::Sv, _) => format!("skäl {number}"),
                (Tongue::En, _) => format!("recital {number}"),
            },
            Self::Act(it) => it.text(lang),
            Self::Wp260(paragraph) => match tongue {
                Tongue::Fi => format!("{}, {paragraph} kohta", WP260.fi),
                Tongue::Sv => format!("{}, punkt {paragraph}", WP260.sv),
                Tongue::En => format!("{}, paragraph {paragraph}", WP260.en),
            },
            Self::Wp260Annex => match tongue {
                Tongue::Fi => format!("{}, liite", WP260.fi),
                Tongue::Sv => format!("{}, bilagan", WP260.sv),
                Tongue::En => format!("{}, annex", WP260.en),
            },
            Self::Case(number) => match tongue {
                Tongue::Fi => format!("unionin tuomioistuimen tuomio {number}"),
                Tongue::Sv => format!("EU-domstolens dom {number}"),
                Tongue::En => format!("judgment of the Court of Justice {number}"),
            },
        }
    }

    /// The citation with the name of the regulation, for lists where acts, guidance and the GDPR stand side by side.
    #[must_use]
    pub fn full_text(&self, lang: &Lang) -> String {
        let own = self.text(lang);
        match self {
            Self::Gdpr(_) | Self::Recital(_) => match Tongue::of(lang) {
                Tongue::Fi => format!("yleisen tietosuoja-asetuksen {own}"),
                Tongue::Sv => format!("{own} i den allmänna dataskyddsförordningen"),
                Tongue::En => format!("{own} of the General Data Protection Regulation"),
            },
            Self::Act(_) | Self::Wp260(_) | Self::Wp260Annex | Self::Case(_) => own,
        }
    }

    /// Where the law can be read, in the language when it is published in it.
    ///
    /// None for judgments and for acts of Åland.
    #[must_use]
    pub fn url(&self, lang: &Lang) -> Option<String> {
        match self {
            Self::Gdpr(_) | Self::Recital(_) => Some(gdpr_url(lang)),
            Self::Act(it) => act_url(lang, it.number),
            Self::Wp260(_) | Self::Wp260Annex => {
                Some("https://edpb.europa.eu/system/files/2023-09/wp260rev01_en.pdf".to_owned())
            }
            Self::Case(_) => None,
        }
    }
}

const WP260: Text = text! {
    fi: "läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01",
    sv: "riktlinjerna om öppenhet WP260 rev.01",
    en: "Guidelines on transparency WP260 rev.01",
};

/// The regulation's page at EUR-Lex, by CELEX number, in the language where EUR-Lex has it.
#[must_use]
pub fn gdpr_url(lang: &Lang) -> String {
    let code = match Tongue::of(lang) {
        Tongue::Fi => "FI",
        Tongue::Sv => "SV",
        Tongue::En => "EN",
    };
    format!("https://eur-lex.europa.eu/legal-content/{code}/TXT/?uri=CELEX:32016R0679")
}

/// The act's page at Finlex, from its number ("1050/2018"). None when the text is not such a number.
#[must_use]
pub fn act_url(lang: &Lang, number: &str) -> Option<String> {
    let number = statute::normalise_number(number)?;
    let (serial, year) = number.split_once('/')?;
    Some(match Tongue::of(lang) {
        Tongue::Fi => format!("https://www.finlex.fi/fi/lainsaadanto/{year}/{serial}"),
        Tongue::Sv => format!("https://www.finlex.fi/sv/lagstiftning/{year}/{serial}"),
        Tongue::En => format!("https://www.finlex.fi/en/legislation/{year}/{serial}"),
    })
}

impl ActCitation {
    fn text(&self, lang: &Lang) -> String {
        match statute::find(self.number) {
            Some(known) => act_section_text(lang, known.title_or_finnish(lang), self.number, self.sections),
            None if self.sections.is_empty() => self.number.to_owned(),
            None => format!("{}, {}", self.number, sections_text(lang, self.sections)),
        }
    }
}

/// The words for a place in an act: "tietosuojalaki (1050/2018), 29 §:n 1 momentin 2 kohta",
/// "29 § 1 mom. 2 punkten i dataskyddslagen (1050/2018)", "Data Protection Act (1050/2018), section 29, subsection 1, paragraph 2".
///
/// Sections that [`Sections::parse`] does not understand stay as written.
#[must_use]
pub fn act_section_text(lang: &Lang, title: &str, number: &str, sections: &str) -> String {
    let whole = format!("{title} ({number})");
    if sections.trim().is_empty() {
        return whole;
    }
    match (Tongue::of(lang), Sections::parse(sections)) {
        (Tongue::Sv, Some(known)) => format!("{} i {whole}", known.text(lang, Case::Nominative)),
        (Tongue::Fi | Tongue::En, Some(known)) => format!("{whole}, {}", known.text(lang, Case::Nominative)),
        (Tongue::Fi | Tongue::Sv | Tongue::En, None) => format!("{whole}, {}", sections.trim()),
    }
}

/// The words for sections alone; as written when they cannot be read.
#[must_use]
pub fn sections_text(lang: &Lang, sections: &str) -> String {
    Sections::parse(sections).map_or_else(|| sections.trim().to_owned(), |it| it.text(lang, Case::Nominative))
}

impl GdprPoint {
    /// The point as a citation.
    #[must_use]
    pub const fn cite(self) -> Citation {
        Citation::Gdpr(self)
    }

    fn text(self, tongue: Tongue, case: Case) -> String {
        match tongue {
            Tongue::Fi => self.finnish(case),
            Tongue::Sv => self.swedish(),
            Tongue::En => self.english(),
        }
    }

    /// Finnish bends the last part; all before it stand in the genitive.
    fn finnish(self, case: Case) -> String {
        let mut parts = vec![(self.article.to_string(), ["artikla", "artiklan", "artiklaa", "artiklassa"])];
        if let Some(paragraph) = self.paragraph {
            parts.push((paragraph.to_string(), ["kohta", "kohdan", "kohtaa", "kohdassa"]));
        }
        let last_is_ordinal = self.subparagraph.is_some() && self.point.is_none();
        if let Some(number) = self.subparagraph {
            let form = if last_is_ordinal { case } else { Case::Genitive };
            parts.push((finnish_ordinal(number, form), SUBPOINT));
        }
        if let Some(point) = self.point {
            parts.push((point.to_string(), SUBPOINT));
        }
        let last = parts.len() - 1;
        let words = parts.into_iter().enumerate().map(|(at, (number, [nominative, genitive, partitive, inessive]))| {
            let noun = match if at == last { case } else { Case::Genitive } {
                Case::Nominative => nominative,
                Case::Genitive => genitive,
                Case::Partitive => partitive,
                Case::Inessive => inessive,
            };
            format!("{number} {noun}")
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn swedish(self) -> String {
        let mut out = format!("artikel {}", self.article);
        if let Some(paragraph) = self.paragraph {
            out.push_str(&format!(".{paragraph}"));
        }
        if let Some(number) = self.subparagraph {
            out.push_str(&format!(" {} stycket", swedish_ordinal(number)));
        }
        if let Some(point) = self.point {
            out.push_str(&format!(" {point}"));
        }
        out
    }

    fn english(self) -> String {
        let mut out = format!("Article {}", self.article);
        if let Some(paragraph) = self.paragraph {
            out.push_str(&format!("({paragraph})"));
        }
        match (self.subparagraph, self.point) {
            (Some(number), Some(point)) => {
                out.push_str(&format!(", {} subparagraph, point ({point})", english_ordinal(number)));
            }
            (Some(number), None) => out.push_str(&format!(", {} subparagraph", english_ordinal(number))),
            (None, Some(point)) => out.push_str(&format!("({point})")),
            (None, None) => {}
        }
        out
    }
}

const SUBPOINT: [&str; 4] = ["alakohta", "alakohdan", "alakohtaa", "alakohdassa"];

/// No paragraph of the regulation has more than three subparagraphs; beyond that the number stands as it is.
fn finnish_ordinal(number: u8, case: Case) -> String {
    let [nominative, genitive, partitive, inessive] = match number {
        1 => ["ensimmäinen", "ensimmäisen", "ensimmäistä", "ensimmäisessä"],
        2 => ["toinen", "toisen", "toista", "toisessa"],
        3 => ["kolmas", "kolmannen", "kolmatta", "kolmannessa"],
        _ => return format!("{number}."),
    };
    match case {
        Case::Nominative => nominative,
        Case::Genitive => genitive,
        Case::Partitive => partitive,
        Case::Inessive => inessive,
    }
    .to_owned()
}

fn swedish_ordinal(number: u8) -> String {
    match number {
        1 => "första".to_owned(),
        2 => "andra".to_owned(),
        3 => "tredje".to_owned(),
        _ => format!("{number}:e"),
    }
}

fn english_ordinal(number: u8) -> String {
    match number {
        1 => "first".to_owned(),
        2 => "second".to_owned(),
        3 => "third".to_owned(),
        _ => format!("{number}th"),
    }
}

/// The short form authors write: "6(1)(c)".
impl fmt::Display for GdprPoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.article)?;
        if let Some(paragraph) = self.paragraph {
            write!(f, "({paragraph})")?;
        }
        if let Some(point) = self.point {
            write!(f, "({point})")?;
        }
        Ok(())
    }
}

/// Reads the short form "6(1)(c)", "22(2)(b)", "77"; spaces and a leading "Art." or "Article" do not matter.
///
/// None for anything else, also for an article that the regulation does not have. Subparagraphs have no short form.
#[must_use]
pub fn parse_gdpr_point(text: &str) -> Option<GdprPoint> {
    let text: String = text.chars().filter(|it| !it.is_whitespace()).collect();
    let text = ["Article", "article", "Art.", "art.", "Art", "art"]
        .iter()
        .find_map(|it| text.strip_prefix(it))
        .unwrap_or(&text);
    let (article, rest) = match text.split_once('(') {
        Some((article, rest)) => (article, Some(rest.strip_suffix(')')?)),
        None => (text, None),
    };
    let article = number(article).filter(|it| (1..=99).contains(it))?;
    let mut parsed = GdprPoint { article, paragraph: None, subparagraph: None, point: None };
    for part in rest.into_iter().flat_map(|it| it.split(")(")) {
        if parsed.point.is_some() {
            return None;
        }
        if let Some(paragraph) = number(part).filter(|_| parsed.paragraph.is_none()) {
            parsed.paragraph = Some(paragraph);
        } else {
            let mut letters = part.chars();
            let letter = letters.next().filter(char::is_ascii_lowercase)?;
            if letters.next().is_some() {
                return None;
            }
            parsed.point = Some(letter);
        }
    }
    Some(parsed)
}

/// A number without sign or leading zero.
fn number(text: &str) -> Option<u16> {
    let fits = !text.starts_with('0') && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}
