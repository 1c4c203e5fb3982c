//! The languages of one text, each with its place; without it rules would look at the first language only.

use crate::lang::Lang;
use crate::model::text::Localized;
use crate::source::{Span, Spanned};

/// A text in one language.
#[derive(Clone, Debug)]
pub struct OneText<'a> {
    /// The language; none for a text that is the same in every language.
    pub lang: Option<Lang>,
    /// The text.
    pub text: &'a str,
    /// Where it stands.
    pub span: Span,
    /// The text with its place, when the languages stand apart.
    pub spanned: Option<&'a Spanned<String>>,
}

impl OneText<'_> {
    /// Whether the text is in a language, or can be.
    #[must_use]
    pub fn may_be(&self, lang: &str) -> bool {
        self.lang.as_ref().is_none_or(|it| it.base() == lang)
    }
}

/// The texts of all languages, in the order of the file.
#[must_use]
pub fn of(text: &Spanned<Localized>) -> Vec<OneText<'_>> {
    match &text.value {
        Localized::Same(it) => vec![OneText { lang: None, text: it, span: text.span, spanned: None }],
        Localized::Each(entries) => entries
            .iter()
            .map(|(tag, it)| OneText {
                lang: Lang::parse(&tag.value),
                text: &it.value,
                span: it.span,
                spanned: Some(it),
            })
            .collect(),
    }
}

/// The text to name somebody by in a message: the first that is given.
#[must_use]
pub fn any(text: &Localized) -> Option<&str> {
    match text {
        Localized::Same(it) => Some(it.as_str()),
        Localized::Each(entries) => entries.0.first().map(|(_, it)| it.value.as_str()),
    }
}
