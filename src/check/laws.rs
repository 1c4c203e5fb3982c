//! Every provision of law that a register cites, and what the index of acts knows of it; without one walk the rules about
//! law would each miss another corner of the register.

use crate::lang::Lang;
use crate::law::statute::{self, Known, title_matches};
use crate::model::purpose::Law;
use crate::model::register::Register;
use crate::model::text::Localized;
use crate::model::value::OrNone;
use crate::source::Spanned;

/// All provisions that a register cites, in the order of the keys.
#[must_use]
pub fn cited(register: &Register) -> Vec<&Spanned<Law>> {
    let mut acc = Vec::new();
    if let Some(joint) = register.joint.get().and_then(OrNone::given) {
        acc.extend(&joint.laws);
    }
    for purpose in register.purposes.values() {
        let bases = purpose.basis.values().chain(purpose.special_basis.values());
        acc.extend(bases.flat_map(|it| it.laws()));
        acc.extend(&purpose.criminal_basis);
    }
    acc.extend(register.data_subjects.values().flat_map(|it| &it.laws));
    for group in register.data.values() {
        acc.extend(group.national_id.get().into_iter().flat_map(|it| &it.laws));
        acc.extend(group.provision.get().into_iter().flat_map(|it| it.laws()));
    }
    acc.extend(register.sources.values().flat_map(|it| &it.laws));
    let exemption = register.informing.get().and_then(|it| it.exemption.get()?.full());
    acc.extend(exemption.into_iter().flat_map(|it| &it.laws));
    acc.extend(register.recipient_list().iter().flat_map(|it| &it.value.laws));
    for entry in register.retention.values() {
        acc.extend(&entry.laws);
        acc.extend(entry.permanent.get().into_iter().flat_map(|it| &it.law));
    }
    if let Some(automated) = register.automated_decisions.get().and_then(OrNone::given) {
        acc.extend(&automated.laws);
    }
    acc.extend(register.publicity.get().into_iter().flat_map(|it| &it.laws));
    let limits = register.rights.get().into_iter().flat_map(|it| it.restrictions.values());
    acc.extend(limits.flat_map(|it| &it.laws));
    acc
}

/// Whether a register cites an act anywhere.
#[must_use]
pub fn cites(register: &Register, number: &str) -> bool {
    cited(register).into_iter().any(|it| is_of(&it.value, number))
}

/// Whether a provision is one of an act.
#[must_use]
pub fn is_of(law: &Law, number: &str) -> bool {
    law.act.get().is_some_and(|it| it.0 == number)
}

/// Whether a title given by an author can be the act's, in a language.
#[must_use]
pub fn fits(known: &Known<'_>, title: &str, lang: &Lang) -> bool {
    match known {
        Known::Embedded(statute) => title_matches(statute, title, lang),
        Known::Own(_) => known.title(lang).is_none_or(|own| plain(own) == plain(title)),
    }
}

/// Letters and digits in small letters, so that case and spacing do not count.
fn plain(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The texts of a title with their languages. A bare string is compared as Finnish and as Swedish: the acts have no other
/// official titles.
#[must_use]
pub fn titles(title: &Localized) -> Vec<(Option<Lang>, &str)> {
    match title {
        Localized::Same(it) => vec![(None, it.as_str())],
        Localized::Each(entries) => {
            entries.iter().map(|(tag, text)| (Lang::parse(&tag.value), text.value.as_str())).collect()
        }
    }
}

/// Whether an act can have the title, in the language of the title or in either official language.
#[must_use]
pub fn title_fits(known: &Known<'_>, lang: Option<&Lang>, title: &str) -> bool {
    match lang {
        Some(lang) => fits(known, title, lang),
        None => [Lang::fi(), Lang::sv()].iter().any(|lang| fits(known, title, lang)),
    }
}

/// The act whose title comes nearest.
#[must_use]
pub fn nearest(lang: Option<&Lang>, title: &str) -> Option<&'static statute::Statute> {
    match lang {
        Some(lang) => statute::nearest_by_title(title, lang),
        None => [Lang::fi(), Lang::sv()].iter().find_map(|lang| statute::nearest_by_title(title, lang)),
    }
}
