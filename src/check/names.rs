//! The names of organisations in all their languages; without it a rule would know a body by one name and miss the other.

use crate::model::organisation::Organisation;
use crate::model::text::Localized;

/// All wordings of a text, in the order of the file.
#[must_use]
pub fn of(text: &Localized) -> Vec<&str> {
    match text {
        Localized::Same(it) => vec![it.as_str()],
        Localized::Each(entries) => entries.iter().map(|(_, it)| it.value.as_str()).collect(),
    }
}

/// Whether any name of an organisation is one that is looked for.
#[must_use]
pub fn any(organisation: &Organisation, is: impl Fn(&str) -> bool) -> bool {
    organisation.name.get().is_some_and(|it| of(it).into_iter().any(is))
}
