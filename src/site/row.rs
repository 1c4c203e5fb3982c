//! What the website knows of one register: enough for a line of an index, a feed and a sitemap, and no more.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::compile::{Options, languages};
use crate::doc::plain;
use crate::i18n::locale::Locale;
use crate::lang::Lang;
use crate::markup;
use crate::model::notice::HistoryEntry;
use crate::model::organisation::OrganisationRef;
use crate::model::register::Status;
use crate::model::text::{Localized, Prose};
use crate::model::value::Date;
use crate::project::settings::GroupBy;
use crate::project::{Loaded, Project};
use crate::source::{FileId, Span, Spanned};
use crate::syntax::field::Entries;

/// The most letters of a subject; two lines of a list.
const LONGEST: usize = 180;

/// A text in its languages, without the places that it has in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Said {
    /// The same in every language.
    Same(Box<str>),
    /// A text for each language.
    Each(Box<[(Lang, Box<str>)]>),
}

impl Said {
    fn of(text: &Localized) -> Self {
        match text {
            Localized::Same(it) => Self::Same(it.as_str().into()),
            Localized::Each(entries) => {
                let each = entries.iter().filter_map(|(tag, text)| Some((Lang::parse(&tag.value)?, &text.value)));
                Self::Each(each.map(|(lang, text)| (lang, text.as_str().into())).collect())
            }
        }
    }

    /// The text in a language; nothing when there is none or it is blank.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> Option<&str> {
        let text = match self {
            Self::Same(it) => Some(it),
            Self::Each(each) => each.iter().find(|(it, _)| it == lang).map(|(_, it)| it),
        };
        text.map(|it| &**it).filter(|it| !it.trim().is_empty())
    }

    /// A text in whatever language there is.
    fn any(&self) -> Option<&str> {
        match self {
            Self::Same(it) => Some(it),
            Self::Each(each) => each.first().map(|(_, it)| &**it),
        }
    }

    /// The text as a register has it, with no place.
    #[must_use]
    pub fn localized(&self) -> Localized {
        let nowhere = Span::new(FileId::default(), 0, 0);
        let spanned = |it: &str| Spanned { value: it.to_owned(), span: nowhere, head: nowhere };
        match self {
            Self::Same(it) => Localized::Same(it.to_string()),
            Self::Each(each) => {
                let each = each.iter().map(|(lang, it)| (spanned(lang.as_str()), spanned(it)));
                Localized::Each(Entries(each.collect()))
            }
        }
    }
}

/// Texts that many registers have, such as the name of their controller: each is remembered once.
#[derive(Debug, Default)]
pub struct Shared(BTreeSet<Arc<Said>>);

impl Shared {
    fn share(&mut self, text: &mut Arc<Said>) {
        match self.0.get(text) {
            Some(first) => *text = Arc::clone(first),
            None => {
                self.0.insert(Arc::clone(text));
            }
        }
    }
}

/// A register as the website knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its id, which is its path in a language's folder.
    pub id: String,
    /// The languages of its notice, in the project's order.
    pub languages: Vec<Lang>,
    /// Whether it is planned, in use or retired.
    pub status: Status,
    /// Since when it is out of use.
    #[serde(with = "day::perhaps")]
    pub retired_on: Option<Date>,
    /// The ids that it had before.
    pub formerly: Vec<String>,
    /// When the notice was last changed.
    #[serde(with = "day::perhaps")]
    pub date: Option<Date>,
    /// Its name.
    pub name: Option<Said>,
    /// The name of its controller, or of the first of several.
    pub controller: Option<Arc<Said>>,
    /// The group of the index that it stands in: an anchor and a heading.
    pub group: Option<(String, Arc<Said>)>,
    /// What it is for, in each of its languages.
    pub subjects: Box<[(Lang, Box<str>)]>,
    /// Its changes.
    pub changes: Vec<Change>,
}

/// Days as ISO 8601 writes them, between two builds.
mod day {
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    use super::Date;
    use crate::syntax::ScalarValue as _;

    pub(super) fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(day)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        Date::read(&text).map_err(|_| de::Error::custom("no day"))
    }

    /// Days that may be missing.
    pub(super) mod perhaps {
        use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de};

        use super::super::Date;
        use crate::syntax::ScalarValue as _;

        pub(crate) fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
            day.map(|it| it.to_string()).serialize(serializer)
        }

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
            let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
            Date::read(&text).map(Some).map_err(|_| de::Error::custom("no day"))
        }
    }
}

/// A change that the feed tells of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The day.
    #[serde(with = "day")]
    pub date: Date,
    /// The number or name of the version.
    pub version: Option<String>,
    /// What changed, in each language.
    pub texts: Box<[(Lang, Box<str>)]>,
}

impl Row {
    /// The row of a register.
    #[must_use]
    pub fn of(project: &Project, options: &Options, loaded: &Loaded) -> Self {
        let register = &loaded.register;
        let locales = languages(project, options, loaded);
        let languages: Vec<Lang> = locales.iter().map(|it| it.lang().clone()).collect();
        let dates = register.dates.get();
        let date = dates.and_then(|it| it.updated.get().or(it.effective.get()).or(it.compiled.get())).copied();
        let mut changes: Vec<Change> = register.history.values().filter_map(|it| change(it, &locales)).collect();
        changes.shrink_to_fit();
        Self {
            id: loaded.id.clone(),
            status: register.status.get().copied().unwrap_or(Status::InUse),
            retired_on: register.retired_on.get().copied(),
            formerly: register.formerly.values().map(|it| it.0.clone()).collect(),
            date,
            name: register.name.get().map(Said::of),
            controller: register.main_controller().and_then(|it| it.name.get()).map(|it| Arc::new(Said::of(it))),
            group: group(project, loaded),
            subjects: in_each(&locales, |it| subject(loaded, it.lang())),
            changes,
            languages,
        }
    }

    /// Remembers texts that other registers have, too, only once.
    pub fn share(&mut self, texts: &mut Shared) {
        let named = self.group.as_mut().map(|(_, name)| name);
        self.controller.as_mut().into_iter().chain(named).for_each(|it| texts.share(it));
    }

    /// Whether there is a notice in a language.
    #[must_use]
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.languages.contains(lang)
    }

    /// Whether it stands in the same place of the website: its address, its languages, its former addresses.
    #[must_use]
    pub fn has_place_of(&self, other: &Self) -> bool {
        self.id == other.id && self.languages == other.languages && self.formerly == other.formerly
    }

    /// Whether other notices have the same names to call it by. Where these stand in a file makes no difference.
    #[must_use]
    pub fn has_names_of(&self, other: &Self) -> bool {
        let names =
            |it: &Self| -> Vec<String> { it.languages.iter().map(|lang| it.name_in(lang).to_owned()).collect() };
        names(self) == names(other)
    }

    /// The name in a language, else in the first language of the notice, else the id.
    pub(super) fn name_in(&self, lang: &Lang) -> &str {
        let named = |lang: &Lang| self.name.as_ref().and_then(|it| it.get(lang));
        named(lang).or_else(|| self.languages.iter().find_map(named)).unwrap_or(&self.id)
    }

    /// What the register is for, in a language; empty when that is not known.
    pub(super) fn subject_in(&self, lang: &Lang) -> &str {
        self.subjects.iter().find(|(it, _)| it == lang).map(|(_, it)| &**it).unwrap_or_default()
    }
}

fn in_each(locales: &[&Locale], text: impl Fn(&Locale) -> Option<String>) -> Box<[(Lang, Box<str>)]> {
    locales.iter().filter_map(|it| Some((it.lang().clone(), text(it)?.into()))).collect()
}

fn change(entry: &HistoryEntry, locales: &[&Locale]) -> Option<Change> {
    Some(Change {
        date: *entry.date.get()?,
        version: entry.version.get().cloned(),
        texts: in_each(locales, |it| words(entry.change.get()?, it.lang())),
    })
}

/// The words of prose in a language.
fn words(prose: &Prose, lang: &Lang) -> Option<String> {
    Some(plain::blocks(&markup::parse(prose.0.get(lang)?).0).join(" "))
}

/// The author's summary, else the first purpose, in a few words.
fn subject(loaded: &Loaded, lang: &Lang) -> Option<String> {
    let register = &loaded.register;
    let purpose = || register.purposes.values().find_map(|it| words(it.text.get()?, lang));
    let text = register.summary.get().and_then(|it| words(it, lang)).or_else(purpose)?;
    Some(shortened(&text))
}

/// A text up to the last sentence that fits, or else to the last word, with an ellipsis.
fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text };
    let (head, _) = text.split_at_checked(end).unwrap_or((&text, ""));
    // An ordinal or an abbreviation is followed by a small letter or a digit, a sentence by a capital.
    let ends = head.match_indices(". ").filter(|(at, _)| {
        head.get(at + 2..).and_then(|it| it.chars().next()).is_some_and(char::is_uppercase) && *at > LONGEST / 3
    });
    if let Some(whole) = ends.last().and_then(|(at, _)| head.get(..=at)) {
        return whole.to_owned();
    }
    let words = head.rsplit_once(' ').map_or(head, |(it, _)| it);
    format!("{}…", words.trim_end_matches([',', ';', ':', '–', ' ']))
}

/// Where the index lists a register.
fn group(project: &Project, loaded: &Loaded) -> Option<(String, Arc<Said>)> {
    let first = project.languages.first();
    let named = |name: &Localized| {
        let name = Said::of(name);
        let text = first.and_then(|it| name.get(it)).or_else(|| name.any()).unwrap_or_default();
        (slug(text), Arc::new(name))
    };
    match project.settings.group_by.get().copied().unwrap_or_default() {
        GroupBy::Controller => {
            let name = loaded.register.main_controller()?.name.get()?;
            match loaded.register.controller.values().next() {
                Some(OrganisationRef::Id(it)) => Some((slug(it.as_str()), Arc::new(Said::of(name)))),
                Some(OrganisationRef::Here(_)) | None => Some(named(name)),
            }
        }
        GroupBy::Sector => loaded.register.sector.get().map(named),
        GroupBy::Folder if loaded.folder.is_empty() => None,
        GroupBy::Folder => {
            let given = project.settings.folders.get().and_then(|it| it.get(&loaded.folder)).map(|it| it.value.clone());
            let said = given.map_or_else(|| Said::Same(loaded.folder.as_str().into()), |it| Said::of(&it));
            Some((slug(&loaded.folder), Arc::new(said)))
        }
        GroupBy::None => None,
    }
}

/// An anchor made of a name: letters without their dots and rings, digits, hyphens between words.
fn slug(text: &str) -> String {
    let mut res = String::from("group");
    let mut apart = true;
    for it in text.chars().flat_map(char::to_lowercase) {
        let letter = match it {
            'å' | 'ä' | 'á' | 'à' | 'â' => 'a',
            'ö' | 'ó' | 'ò' | 'ô' | 'ø' => 'o',
            'é' | 'è' | 'ë' | 'ê' => 'e',
            'ü' | 'ú' => 'u',
            _ => it,
        };
        if letter.is_ascii_alphanumeric() {
            if apart {
                res.push('-');
            }
            res.push(letter);
            apart = false;
        } else {
            apart = true;
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_ends_at_a_sentence_or_a_word() {
        let long = "Neuvomme asiakkaita verkkopalvelujen käytössä puhelimessa ja chatissa arkisin.";
        let cases = [
            ("Lyhyt.", "Lyhyt."),
            (" a\n b ", "a b"),
            (&format!("{long} {long} {long} {long}"), &format!("{long} {long}")),
            (
                &"sana ".repeat(60),
                "sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana \
                 sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana…",
            ),
            // A day is no sentence.
            (&format!("Voimassa 1. tammikuuta alkaen, {}", "ja ".repeat(80)), "Voimassa 1. tammikuuta alkaen,"),
        ];
        for (text, expected) in cases {
            let shown = shortened(text);
            assert!(shown.starts_with(expected), "{shown}");
            assert!(shown.chars().count() <= LONGEST + 1, "{shown}");
        }
    }

    #[test]
    fn an_anchor_is_made_of_a_name() {
        let cases = [
            ("Åbo stad", "group-abo-stad"),
            ("Digi- ja väestötietovirasto", "group-digi-ja-vaestotietovirasto"),
            ("sote/lapset", "group-sote-lapset"),
            ("Министерство", "group"),
        ];
        for (text, expected) in cases {
            assert_eq!(slug(text), expected);
        }
    }
}
