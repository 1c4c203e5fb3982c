//! Which data there are (Art. 14(1)(d)): groups with their items, and what makes some of them sensitive.

use super::cx::{bullets, capital, count};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::law::basis::SpecialCategory;
use crate::law::cite::gdpr;
use crate::model::data::{DataGroup, NationalIdGround, NationalIdKind, SourceKind, SpecialKind};

/// The category of the law that a kind of the register is.
fn category(kind: SpecialKind) -> SpecialCategory {
    match kind {
        SpecialKind::RaceEthnic => SpecialCategory::RaceEthnic,
        SpecialKind::Political => SpecialCategory::Political,
        SpecialKind::Religion => SpecialCategory::Religion,
        SpecialKind::Union => SpecialCategory::Union,
        SpecialKind::Genetic => SpecialCategory::Genetic,
        SpecialKind::Biometric => SpecialCategory::Biometric,
        SpecialKind::Health => SpecialCategory::Health,
        SpecialKind::SexLife => SpecialCategory::SexLife,
    }
}

impl Cx<'_> {
    /// The name of a group of data, or its number where it has none.
    pub(super) fn data_name(&self, at: usize, group: &DataGroup) -> Vec<Inline> {
        match group.name.get() {
            Some(name) => self.text(name),
            None => self.say(&Phrase::DataNumber { number: count(at + 1) }),
        }
    }

    /// The special categories of a group: its own and those of its items, in the order of Article 9(1).
    pub(super) fn special_kinds(&self, group: &DataGroup) -> Vec<SpecialKind> {
        let vocabulary = self.context.locales.vocabulary();
        let of_items = group.items.values().filter_map(|it| vocabulary.get(it.id()?)?.special.get().copied());
        let mut kinds: Vec<SpecialKind> = group.special.values().copied().chain(of_items).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Whether a group holds data on convictions or offences.
    pub(super) fn is_criminal(&self, group: &DataGroup) -> bool {
        let vocabulary = self.context.locales.vocabulary();
        let marked = |id: &str| vocabulary.get(id).is_some_and(|it| it.criminal.get() == Some(&true));
        group.criminal.get() == Some(&true) || group.items.values().any(|it| it.id().is_some_and(marked))
    }

    /// The names of special categories.
    pub(super) fn special_names(&self, kinds: &[SpecialKind]) -> Vec<Vec<Inline>> {
        kinds.iter().map(|it| self.legal(category(*it).name())).collect()
    }

    /// Whether any of the data come from somebody other than the data subject.
    pub(super) fn has_indirect_source(&self) -> bool {
        self.register.sources.values().any(|it| it.kind.get().is_some_and(|it| !SourceKind::is_direct(*it)))
    }
}

/// The groups of data.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let data = &cx.register.data;
    let must_be_told = cx.has_indirect_source();
    if data.is_empty() {
        return must_be_told.then(|| Body::of(vec![cx.gap(Missing::Categories)]))?;
    }
    let controllers = cx.register.controllers().len().max(1);
    let mut blocks = vec![cx.para(&Phrase::DataIntro { count: count(controllers), who: cx.who().into() })];
    match data.0.as_slice() {
        [only] if only.value.name.get().is_none() => blocks.extend(group(cx, &only.value, must_be_told)),
        groups => {
            let fact = |(at, it): (usize, &crate::source::Spanned<DataGroup>)| Fact {
                term: capital(cx.data_name(at, &it.value)),
                blocks: group(cx, &it.value, must_be_told),
            };
            blocks.push(Block::Facts(groups.iter().enumerate().map(fact).collect()));
        }
    }
    Body::of(blocks)
}

fn group(cx: &Cx<'_>, group: &DataGroup, must_be_told: bool) -> Vec<Block> {
    let mut blocks: Vec<Block> = bullets(cx.terms(group.items.values())).into_iter().collect();
    if group.items.is_empty() && must_be_told {
        blocks.push(cx.gap(Missing::Categories));
    }
    let subjects = cx.subject_names(&group.of);
    // Where there is one group of people, whose data these are goes without saying.
    if !subjects.is_empty() && cx.register.data_subjects.len() > 1 {
        blocks.push(cx.para(&Phrase::DataOf { subjects: cx.commas(subjects).into() }));
    }
    let kinds = cx.special_kinds(group);
    if !kinds.is_empty() {
        let names = cx.and(&cx.special_names(&kinds));
        blocks.push(cx.para(&Phrase::DataSpecial { cite: cx.cite(gdpr(9).par(1)).into(), kinds: names.into() }));
    }
    if cx.is_criminal(group) {
        blocks.push(cx.para(&Phrase::DataCriminal { cite: cx.cite(gdpr(10)).into() }));
    }
    if let Some(ground) = group.national_id.get() {
        blocks.extend(national_id(cx, ground));
    }
    blocks.extend(cx.maybe_prose(&group.note));
    blocks
}

/// The ground for the personal identity code (Data Protection Act 1050/2018, section 29).
fn national_id(cx: &Cx<'_>, it: &NationalIdGround) -> Option<Block> {
    let (token, section) = match it.ground.get()? {
        NationalIdKind::Consent => ("consent", "29 § 1 mom."),
        NationalIdKind::Law => ("law", "29 § 1 mom."),
        NationalIdKind::StatutoryTask => ("statutory-task", "29 § 1 mom. 1 k."),
        NationalIdKind::RightsAndDuties => ("rights-and-duties", "29 § 1 mom. 2 k."),
        NationalIdKind::Research => ("research", "29 § 1 mom. 3 k."),
        NationalIdKind::Sector => ("sector", "29 § 2 mom."),
    };
    let given: Vec<Vec<Inline>> = it.laws.values().map(|it| cx.law(it)).collect();
    let cite = if given.is_empty() { cx.cite_act("1050/2018", section) } else { cx.and(&given) };
    Some(cx.para(&Phrase::NationalIdGroundLine { ground: super::cx::token(token), cite: cite.into() }))
}
