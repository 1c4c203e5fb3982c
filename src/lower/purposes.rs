//! What the data are used for and why that is lawful (Art. 13(1)(c)–(d)).

use super::cx::{bullets, capital, count, facts, list, token};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Fact, Inline, Layer, Section};
use crate::i18n::phrases::Phrase;
use crate::law::basis::Basis as LegalBasis;
use crate::law::cite::{Citation, gdpr, gdpr_url};
use crate::model::facts::{legal_basis, special_ground};
use crate::model::purpose::{Basis, Purpose, ResearchKind};
use crate::model::reference::{DataId, PurposeId, Ref};
use crate::source::Spanned;
use crate::syntax::field::List;

impl Cx<'_> {
    /// The name of a purpose, or its number where it has none.
    pub(super) fn purpose_name(&self, at: usize, purpose: &Purpose) -> Vec<Inline> {
        match purpose.name.get() {
            Some(name) => self.text(name),
            None => self.say(&Phrase::PurposeNumber { number: count(at + 1) }),
        }
    }

    /// The names of the purposes that are referred to; references that lead nowhere are left out.
    pub(super) fn purpose_names(&self, references: &List<Ref<PurposeId>>) -> Vec<Vec<Inline>> {
        references
            .values()
            .filter_map(|reference| {
                let id = Some(reference.as_str());
                let at = self.register.purposes.values().position(|it| it.id.get().map(|it| it.as_str()) == id)?;
                self.register.purposes.get(at).map(|it| self.purpose_name(at, &it.value))
            })
            .collect()
    }

    /// One purpose in a sentence, several in a list: their names are headings and keep their capitals.
    pub(super) fn purposes_line(&self, references: &List<Ref<PurposeId>>) -> Vec<Block> {
        let names = self.purpose_names(references);
        match names.as_slice() {
            [only] => vec![self.para(&Phrase::PurposesLine { purpose: only.clone().into() })],
            _ => self.listed(&Phrase::PurposesLines, names),
        }
    }

    fn listed(&self, intro: &Phrase, names: Vec<Vec<Inline>>) -> Vec<Block> {
        bullets(names).map(|it| vec![self.para(intro), it]).unwrap_or_default()
    }

    /// The names of the groups of data that are referred to.
    pub(super) fn data_names(&self, references: &List<Ref<DataId>>) -> Vec<Vec<Inline>> {
        references
            .values()
            .filter_map(|reference| {
                let id = Some(reference.as_str());
                let at = self.register.data.values().position(|it| it.id.get().map(|it| it.as_str()) == id)?;
                self.register.data.get(at).map(|it| self.data_name(at, &it.value))
            })
            .collect()
    }

    /// One group of data in a sentence, several in a list.
    pub(super) fn data_line(&self, references: &List<Ref<DataId>>) -> Vec<Block> {
        let names = self.data_names(references);
        match names.as_slice() {
            [only] => vec![self.para(&Phrase::DataLine { data: only.clone().into() })],
            _ => self.listed(&Phrase::DataLines, names),
        }
    }

    /// Names as the value of a fact: one alone, several in a list.
    pub(super) fn named(&self, label: &Phrase, names: Vec<Vec<Inline>>) -> Option<Fact> {
        match names.as_slice() {
            [] => None,
            [only] => Some(self.line(label, only.clone())),
            _ => Some(self.fact(label, bullets(names).into_iter().collect())),
        }
    }
}

/// The purposes, each with its bases.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let purposes = &cx.register.purposes;
    if purposes.is_empty() {
        return Body::of(vec![cx.gap(Missing::Purpose)]);
    }
    let mut body = Body::default();
    if purposes.len() == 1 {
        if let Some(only) = purposes.first() {
            body.blocks.extend(only.value.name.get().map(|it| Block::Para(vec![Inline::Strong(cx.text(it))])));
            body.blocks.extend(one(cx, &only.value));
        }
    } else {
        body.sections = purposes.iter().enumerate().map(|(at, it)| section(cx, at, &it.value)).collect();
    }
    body.blocks.extend(open_bases(cx));
    if special_without_ground(cx) {
        body.blocks.push(cx.gap(Missing::SpecialGround));
    }
    let name = cx.word(&Phrase::GdprName);
    let regulation = Inline::Cite { text: name, url: Some(gdpr_url(cx.lang())) };
    body.blocks.push(cx.para(&Phrase::GdprArticles { gdpr: regulation.into() }));
    Some(body)
}

/// The open word that bases are missing, told once and not for each purpose, with the purposes where it is not all.
fn open_bases(cx: &Cx<'_>) -> Vec<Block> {
    if cx.exception(Missing::Basis.rule()).is_none() {
        return Vec::new();
    }
    let purposes = &cx.register.purposes;
    let bare: Vec<_> = purposes
        .values()
        .enumerate()
        .filter(|(_, it)| it.legal_bases().is_empty())
        .map(|(at, it)| cx.purpose_name(at, it))
        .collect();
    if bare.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![cx.gap(Missing::Basis)];
    if bare.len() < purposes.len() {
        let names = match bare.as_slice() {
            [only] => vec![cx.para(&Phrase::PurposesLine { purpose: only.clone().into() })],
            _ => cx.listed(&Phrase::PurposesLines, bare),
        };
        if let [Block::Note(note)] = blocks.as_mut_slice() {
            note.extend(names);
        }
    }
    blocks
}

fn section(cx: &Cx<'_>, at: usize, purpose: &Purpose) -> Section {
    let id = purpose.id.get().map_or_else(|| (at + 1).to_string(), |it| it.as_str().to_owned());
    Section {
        id: format!("purpose-{id}"),
        title: cx.purpose_name(at, purpose),
        layer: Layer::Whole,
        blocks: one(cx, purpose),
        sections: Vec::new(),
    }
}

fn one(cx: &Cx<'_>, purpose: &Purpose) -> Vec<Block> {
    let mut blocks = match purpose.text.get() {
        Some(text) => cx.prose(text),
        None => vec![cx.gap(Missing::Purpose)],
    };
    if purpose.secondary.get() == Some(&true) {
        blocks.push(cx.para(&Phrase::PurposeSecondary));
    }
    if let Some(kind) = purpose.research.get() {
        let kind = match kind {
            ResearchKind::Archiving => "archiving",
            ResearchKind::Research => "research",
            ResearchKind::Statistics => "statistics",
        };
        let cite = cx.cite(gdpr(89).par(1)).into();
        blocks.push(cx.para(&Phrase::PurposeResearch { kind: token(kind), cite }));
    }
    if purpose.direct_marketing.get() == Some(&true) {
        let link = cx.jump("right-objection", &Phrase::HeadingObjection).into();
        blocks.push(cx.para(&Phrase::PurposeMarketing { link }));
    }
    blocks.extend(facts(bases(cx, purpose)));
    if purpose.legal_bases().is_empty() && cx.exception(Missing::Basis.rule()).is_none() {
        blocks.push(cx.gap(Missing::Basis));
    }
    let relies_on_interest = purpose.legal_bases().contains(&LegalBasis::LegitimateInterests);
    if relies_on_interest && purpose.legitimate_interest.get().is_none() {
        blocks.push(cx.gap(Missing::LegitimateInterest));
    }
    blocks
}

/// The bases and what stands beside them.
fn bases(cx: &Cx<'_>, purpose: &Purpose) -> Vec<Fact> {
    let mut out = Vec::new();
    let all = || purpose.basis.iter().chain(purpose.special_basis.iter());
    let legal: Vec<_> = all().filter_map(|it| Some((it, legal_basis(&it.value)?))).collect();
    let named = legal.iter().map(|(it, basis)| (*it, cx.legal(basis.name()), basis.cite()));
    if let Some(blocks) = basis_list(cx, named) {
        out.push(cx.fact(&Phrase::LabelLegalBasis { count: count(legal.len()) }, blocks));
    }
    let special = all().filter_map(|it| {
        let ground = special_ground(&it.value)?;
        Some((it, cx.legal(ground.name()), ground.cite()))
    });
    if let Some(blocks) = basis_list(cx, special) {
        out.push(cx.fact(&Phrase::LabelSpecialBasis, blocks));
    }
    if let Some(laws) = cx.law_list(&purpose.criminal_basis) {
        out.push(cx.fact(&Phrase::LabelCriminalBasis, vec![laws]));
    }
    let prose = [
        (Phrase::LabelLegitimateInterest, &purpose.legitimate_interest),
        (Phrase::LabelConsentFree, &purpose.consent_free_because),
    ];
    for (label, text) in prose {
        if let Some(text) = text.get() {
            out.push(cx.fact(&label, cx.prose(text)));
        }
    }
    if let Some(reason) = purpose.outside_public_tasks.get() {
        out.push(cx.line(&Phrase::LabelOutsidePublicTasks, cx.text(reason)));
    }
    out.extend(cx.named(&Phrase::LabelDataUsed, cx.data_names(&purpose.data)));
    out
}

/// Bases by name, each with its citation, its law and the author's sentence; one alone stands without a bullet.
fn basis_list<'b>(
    cx: &Cx<'_>,
    bases: impl Iterator<Item = (&'b Spanned<Basis>, Vec<Inline>, Citation)>,
) -> Option<Vec<Block>> {
    let mut items = bases.map(|(basis, name, cite)| {
        let named = cx.say(&Phrase::WithCite { name: name.into(), cite: cx.cite(cite).into() });
        let mut blocks = vec![Block::Para(capital(named))];
        blocks.extend(basis.value.text().map(|it| cx.prose(it)).unwrap_or_default());
        blocks.extend(cx.laws(basis.value.laws()));
        blocks
    });
    let first = items.next()?;
    let mut all = vec![first];
    all.extend(items);
    match all.len() {
        1 => all.pop(),
        _ => list(all).map(|it| vec![it]),
    }
}

/// Whether special categories are processed without any ground of Art. 9(2).
fn special_without_ground(cx: &Cx<'_>) -> bool {
    cx.register.data.values().any(|group| {
        let lacking = cx.register.purposes_lacking(group, |it| !it.special_grounds().is_empty());
        lacking.is_some() && !cx.special_kinds(group).is_empty()
    })
}
