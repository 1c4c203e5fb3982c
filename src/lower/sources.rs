//! Where the data come from (Art. 14(2)(f)), and how people are told (Art. 12–14).

use super::cx::{facts, list};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Inline, Layer, Section};
use crate::i18n::phrases::Phrase;
use crate::i18n::value::Value;
use crate::model::data::{Exemption, Informing, Source, SourceKind};
use crate::model::organisation::OrganisationRef;
use crate::model::reference::{PartyId, Ref};

/// The sources.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let sources = &cx.register.sources;
    let mut body = Body::default();
    match list(sources.values().map(|it| one(cx, it)).collect()) {
        Some(block) => body.blocks.push(block),
        None => body.blocks.push(cx.gap(Missing::Source)),
    }
    if let Some(informing) = cx.register.informing.get() {
        body.sections.extend(told(cx, informing));
    }
    Some(body)
}

fn one(cx: &Cx<'_>, source: &Source) -> Vec<Block> {
    let party = source.party.get().and_then(|it| cx.party(it));
    let name = party.or_else(|| source.name.get().map(|it| cx.term(it)));
    let mut blocks = vec![match source.party.get() {
        Some(party) if is_controller(cx, party) => cx.para(&Phrase::SourceHeld),
        Some(_) | None => head(cx, source.kind.get().copied(), name),
    }];
    if source.kind.is_absent() && (source.party.is_given() || source.name.is_given()) {
        blocks.push(cx.gap(Missing::Source));
    }
    blocks.extend(cx.data_line(&source.what));
    blocks.extend(cx.maybe_prose(&source.note));
    blocks.extend(cx.laws(&source.laws));
    blocks
}

/// Whether a party is the controller itself: another of its registers is the source.
fn is_controller(cx: &Cx<'_>, party: &Ref<PartyId>) -> bool {
    cx.register.controller.values().any(|it| match it {
        OrganisationRef::Id(id) => id.as_str() == party.as_str(),
        OrganisationRef::Here(_) => false,
    })
}

fn head(cx: &Cx<'_>, kind: Option<SourceKind>, name: Option<Vec<Inline>>) -> Block {
    let phrase = match (kind, name) {
        (Some(SourceKind::DataSubject), None) => Phrase::SourceDataSubject,
        (Some(SourceKind::Observed), None) => Phrase::SourceObserved,
        (_, None) => return cx.gap(Missing::Source),
        (Some(kind), Some(name)) => {
            let name: Value = name.into();
            match kind {
                SourceKind::Observed => Phrase::SourceObservedNamed { name },
                SourceKind::Authority => Phrase::SourceAuthority { name },
                SourceKind::ThirdParty => Phrase::SourceThirdParty { name },
                SourceKind::Public => Phrase::SourcePublic { name },
                SourceKind::Inferred => Phrase::SourceInferred { name },
                SourceKind::DataSubject => Phrase::SourceOther { name },
            }
        }
        (None, Some(name)) => Phrase::SourceOther { name: name.into() },
    };
    cx.para(&phrase)
}

fn told(cx: &Cx<'_>, informing: &Informing) -> Option<Section> {
    let mut blocks = cx.maybe_prose(&informing.text);
    let mut more = Vec::new();
    if let Some(exemption) = informing.exemption.get() {
        let told = exempted(cx, exemption);
        if !told.is_empty() {
            more.push(cx.fact(&Phrase::InformingExemption, told));
        }
    }
    more.extend(cx.named(&Phrase::LabelPurposesConcerned, cx.purpose_names(&informing.purposes)));
    blocks.extend(facts(more));
    (!blocks.is_empty()).then(|| Section {
        id: "informing".to_owned(),
        title: cx.say(&Phrase::HeadingInforming),
        layer: Layer::Whole,
        blocks,
        sections: Vec::new(),
    })
}

/// Why informing is left out, on which provision, and how people are protected instead.
fn exempted(cx: &Cx<'_>, exemption: &Exemption) -> Vec<Block> {
    let mut blocks = exemption.text().map(|it| cx.prose(it)).unwrap_or_default();
    if let Some(full) = exemption.full() {
        blocks.extend(cx.maybe_prose(&full.measures));
        if let Some(ground) = full.ground.get() {
            blocks.push(cx.para(&Phrase::LawsLine { law: vec![cx.cite(ground.0.cite())].into() }));
        }
        blocks.extend(cx.laws(&full.laws));
    }
    blocks
}
