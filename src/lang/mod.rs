//! Languages: an open BCP 47 tag, and the texts that the program itself speaks.
//!
//! Without this module a text could exist without anybody knowing in which language.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A language, written as a BCP 47 tag such as `fi`, `sv`, `en`, `se` or `fi-x-selko`.
///
/// The set is open: which languages a notice can be written in depends on the folders in `locales/`,
/// not on this type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(Cow<'static, str>);

impl TryFrom<String> for Lang {
    type Error = &'static str;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::parse(&tag).ok_or("no language tag")
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.0.into_owned()
    }
}

impl Lang {
    /// Reads a tag. Accepts the shape of BCP 47 (`language[-Script][-REGION][-x-private]`), nothing looser.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language = parts.next()?;
        let language_fits = (2..=3).contains(&language.len()) && language.bytes().all(|it| it.is_ascii_lowercase());
        let rest_fits = parts.all(|it| (1..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric()));
        if !language_fits || !rest_fits {
            return None;
        }
        // There is one of these in every text of every register.
        let known = ["fi", "sv", "en", "se", "smn", "sms"].into_iter().find(|it| *it == tag);
        Some(Self(known.map_or_else(|| tag.to_owned().into(), Cow::Borrowed)))
    }

    /// Finnish.
    #[must_use]
    pub fn fi() -> Self {
        Self(Cow::Borrowed("fi"))
    }

    /// Swedish.
    #[must_use]
    pub fn sv() -> Self {
        Self(Cow::Borrowed("sv"))
    }

    /// English.
    #[must_use]
    pub fn en() -> Self {
        Self(Cow::Borrowed("en"))
    }

    /// The tag as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script, region or variant: `fi` for `fi-x-selko`.
    #[must_use]
    pub fn base(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text of the program's own in the three languages it speaks to authors and officers.
///
/// Made with [`text!`](crate::text), which does not compile when a language is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Finnish.
    pub fi: &'static str,
    /// Swedish as used in Finland.
    pub sv: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The text in a language; English where the program does not speak it.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> &'static str {
        match lang.base() {
            "fi" => self.fi,
            "sv" => self.sv,
            _ => self.en,
        }
    }
}

/// A [`Text`] in Finnish, Swedish and English, all three required.
#[macro_export]
macro_rules! text {
    (fi: $fi:expr, sv: $sv:expr, en: $en:expr $(,)?) => {
        $crate::lang::Text { fi: $fi, sv: $sv, en: $en }
    };
}
