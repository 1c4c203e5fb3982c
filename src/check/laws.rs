//! Every provision of law that a register cites, and what the index of acts knows of it; without one walk the rules about
//! law would each miss another corner of the register.

use std::ops::Range;

use super::prose::words_of;
use super::{Cx, Passage};
use crate::diag::Arg;
use crate::lang::{Lang, Text};
use crate::law::cite::{CitedAct, Extent, What};
use crate::law::statute::{Index, Known};
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
        Some(lang) => known.title_matches(title, lang),
        None => [Lang::fi(), Lang::sv()].iter().any(|lang| known.title_matches(title, lang)),
    }
}

/// The act whose title comes nearest, built in or the project's.
#[must_use]
pub fn nearest<'a>(index: &'a Index, lang: Option<&Lang>, title: &str) -> Option<Known<'a>> {
    match lang {
        Some(lang) => index.nearest_by_title(title, lang),
        None => [Lang::fi(), Lang::sv()].iter().find_map(|lang| index.nearest_by_title(title, lang)),
    }
}

/// The title of an act in each language, Finnish where there is none.
#[must_use]
pub fn title_of(known: &Known<'_>) -> Arg {
    match known.statute() {
        Some(it) => Text { fi: it.title.fi, sv: it.title.sv, en: it.english.unwrap_or(it.title.fi) }.into(),
        None => known.title_or_finnish(&Lang::fi()).into(),
    }
}

/// An act that a text cites.
#[derive(Clone, Debug)]
pub struct InText<'a> {
    /// The text.
    pub passage: &'a Passage<'a>,
    /// The bytes of the number, or of the name and the section.
    pub range: Range<usize>,
    /// The act.
    pub act: &'a CitedAct,
}

/// The acts that the texts of a register cite, in the order of the texts.
///
/// Texts about organisations and parties are left out: they are inherited, and not every register uses all of them.
pub fn in_texts<'a>(cx: &Cx<'a>) -> impl Iterator<Item = InText<'a>> + use<'a> {
    let passages = cx.passages().iter().filter(|it| !matches!(it.top(), "organisations" | "parties"));
    passages.flat_map(|passage| {
        passage.citations().iter().filter_map(move |it| match &it.what {
            What::Act(act) => Some(InText { passage, range: it.range.clone(), act }),
            What::Gdpr { .. } | What::Recital(_) | What::Regulation | What::Union(_) => None,
        })
    })
}

/// The beginnings of words that tell of law that once was.
const HISTORY: [&str; 29] = [
    "kumot",
    "kumoa",
    "kumonn",
    "kumosi",
    "aiemp",
    "aiemm",
    "aiemmi",
    "aikaisem",
    "entinen",
    "entise",
    "silloi",
    "korvas",
    "korvat",
    "vanha",
    "upphäv",
    "tidigare",
    "förra",
    "föregående",
    "gamla",
    "ersatt",
    "ersätt",
    "dåvarande",
    "repeal",
    "former",
    "previous",
    "earlier",
    "replaced",
    "superseded",
    "historia",
];

/// Whether the sentence around a place speaks of law that once was: that an act is repealed is then no fault.
#[must_use]
pub fn is_history(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    let sentence = passage.slice(passage.sentence_at(range.start)).to_lowercase();
    words_of(&sentence).any(|word| HISTORY.iter().any(|it| word.starts_with(it)))
}

impl InText<'_> {
    /// The words of the name beside the number; none when there is no name.
    #[must_use]
    pub fn name(&self) -> Option<(&str, Extent)> {
        let title = self.act.title.as_ref()?;
        Some((self.passage.slice(title.range.clone()), title.extent))
    }

    /// The language of the text; Finnish for a text without one.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.passage.lang.cloned().unwrap_or_else(Lang::fi)
    }
}
