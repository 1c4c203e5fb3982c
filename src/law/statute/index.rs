//! A project's own list of acts beside the built-in one, so that a municipality can check the acts it alone cites.

use super::{Kind, STATUTES, Statute, normalise_number, title};
use crate::lang::Lang;
use std::collections::BTreeMap;

/// An act of the project's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number, "1050/2018".
    pub number: String,
    /// The Finnish title.
    pub fi: String,
    /// The Swedish title; may be empty.
    pub sv: String,
}

/// What is wrong with a line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: RowProblemKind,
}

/// The ways a line can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowProblemKind {
    /// It does not have the three fields number, Finnish title, Swedish title.
    Fields,
    /// The first field is no number of the Statutes of Finland.
    Number,
    /// There is no Finnish title.
    Title,
    /// The number stands in the list twice; the first stands.
    Twice,
}

/// The acts a project knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    own: BTreeMap<String, Row>,
}

/// An act found in an [`Index`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<'a> {
    /// A built-in one, with its history.
    Embedded(&'static Statute),
    /// One of the project's list.
    Own(&'a Row),
}

impl<'a> Known<'a> {
    /// The number, "1050/2018".
    #[must_use]
    pub fn number(&self) -> &'a str {
        match self {
            Self::Embedded(it) => it.number,
            Self::Own(it) => &it.number,
        }
    }

    /// The title in a language, where it is known in it.
    #[must_use]
    pub fn title(&self, lang: &Lang) -> Option<&'a str> {
        match self {
            Self::Embedded(it) => it.title(lang),
            Self::Own(it) => match lang.base() {
                "fi" => Some(it.fi.as_str()),
                "sv" => Some(it.sv.as_str()).filter(|it| !it.is_empty()),
                _ => None,
            },
        }
    }

    /// The title in a language, or the Finnish one, which the caller then marks as Finnish.
    #[must_use]
    pub fn title_or_finnish(&self, lang: &Lang) -> &'a str {
        match self {
            Self::Embedded(it) => it.title_or_finnish(lang),
            Self::Own(it) => self.title(lang).unwrap_or(&it.fi),
        }
    }

    /// Whether it is an act or a decree; for the project's own judged by the Finnish title.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Embedded(it) => it.kind,
            Self::Own(it) if it.fi.to_lowercase().split_whitespace().any(|word| word.ends_with("asetus")) => {
                Kind::Decree
            }
            Self::Own(_) => Kind::Act,
        }
    }

    /// Whether a title given by an author can be this act's: [`title::title_matches`] for the project's acts too.
    #[must_use]
    pub fn title_matches(&self, given: &str, lang: &Lang) -> bool {
        match self {
            Self::Embedded(it) => title::title_matches(it, given, lang),
            Self::Own(it) => {
                let own = self.title(lang).into_iter().collect::<Vec<_>>();
                let another = STATUTES.iter().filter(|other| other.number != it.number);
                title::fits(&own, another.flat_map(|it| title::titles(it, lang)), given)
            }
        }
    }

    /// Whether a text that ends with a title can end with this act's: at least 60 % of the words of one of its titles
    /// stand at the end of the text.
    #[must_use]
    pub fn title_ends(&self, given: &str, lang: &Lang) -> bool {
        self.all_titles(lang).iter().any(|it| Self::ends(it, given, 600, 1).is_some())
    }

    /// How many words of a title stand at the end of a text, when enough of them do.
    fn ends(title: &str, given: &str, enough: usize, least: usize) -> Option<usize> {
        let (_, length) = title::coverage(title, &[]);
        // A Finnish title bends in "… annetun lain", but no words come into it.
        let (share, _) = title::coverage(title, &title::last_words(given, length + 1));
        (share >= enough && length >= least).then_some(share * length)
    }

    fn all_titles(&self, lang: &Lang) -> Vec<&'a str> {
        match self {
            Self::Embedded(it) => title::titles(it, lang),
            Self::Own(_) => self.title(lang).into_iter().collect(),
        }
    }

    /// The built-in act, for its status and its confusions.
    #[must_use]
    pub fn statute(&self) -> Option<&'static Statute> {
        match self {
            Self::Embedded(it) => Some(it),
            Self::Own(_) => None,
        }
    }
}

impl Index {
    /// The built-in acts alone.
    #[must_use]
    pub fn embedded() -> Self {
        Self::default()
    }

    /// The built-in acts and a project's own: lines of `number;Finnish title;Swedish title`. Empty lines and lines that
    /// begin with `#` are skipped; lines that cannot be read are left out and reported.
    ///
    /// A number that is built in stays as it is: the built-in row knows more.
    #[must_use]
    pub fn with_rows(text: &str) -> (Self, Vec<RowProblem>) {
        let mut index = Self::default();
        let mut problems = Vec::new();
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match row(line) {
                Ok(row) if index.own.contains_key(&row.number) => {
                    problems.push(RowProblem { line: at + 1, kind: RowProblemKind::Twice });
                }
                Ok(row) => {
                    index.own.insert(row.number.clone(), row);
                }
                Err(kind) => problems.push(RowProblem { line: at + 1, kind }),
            }
        }
        (index, problems)
    }

    /// The act with this number, in any form [`normalise_number`] reads.
    #[must_use]
    pub fn find(&self, number: &str) -> Option<Known<'_>> {
        let number = normalise_number(number)?;
        let embedded = STATUTES.iter().find(|it| it.number == number).map(Known::Embedded);
        embedded.or_else(|| self.own.get(&number).map(Known::Own))
    }

    /// The act whose title is nearest to the one given, built in or the project's: [`title::nearest_by_title`].
    #[must_use]
    pub fn nearest_by_title(&self, given: &str, lang: &Lang) -> Option<Known<'_>> {
        let embedded = STATUTES.iter().map(|it| (Known::Embedded(it), title::titles(it, lang)));
        let own = self.own.values().map(Known::Own).map(|it| (it, it.title(lang).into_iter().collect()));
        title::nearest(given, embedded.chain(own))
    }

    /// The act that has just this title, now or formerly.
    #[must_use]
    pub fn named(&self, given: &str, lang: &Lang) -> Option<Known<'_>> {
        self.all().find(|it| title::is_one_of(it.all_titles(lang).into_iter(), given))
    }

    /// The act whose title ends a text: nearly all of its words, and at least two of them, stand there. Of several the
    /// one with most words there.
    #[must_use]
    pub fn ending(&self, given: &str, lang: &Lang) -> Option<Known<'_>> {
        let score = |it: &Known<'_>| it.all_titles(lang).iter().filter_map(|it| Known::ends(it, given, 800, 2)).max();
        let mut best: Option<(usize, Known<'_>)> = None;
        for known in self.all() {
            if let Some(it) = score(&known).filter(|it| best.as_ref().is_none_or(|(most, _)| it > most)) {
                best = Some((it, known));
            }
        }
        best.map(|(_, it)| it)
    }

    fn all(&self) -> impl Iterator<Item = Known<'_>> {
        STATUTES.iter().map(Known::Embedded).chain(self.own.values().map(Known::Own))
    }

    /// The project's own acts, in the order of their numbers as text.
    pub fn own(&self) -> impl Iterator<Item = &Row> {
        self.own.values()
    }
}

fn row(line: &str) -> Result<Row, RowProblemKind> {
    let fields = line.split(';').map(str::trim).collect::<Vec<_>>();
    let [number, fi, sv] = fields.as_slice() else { return Err(RowProblemKind::Fields) };
    let number = normalise_number(number).ok_or(RowProblemKind::Number)?;
    if fi.is_empty() {
        return Err(RowProblemKind::Title);
    }
    Ok(Row { number, fi: (*fi).to_owned(), sv: (*sv).to_owned() })
}
