//! How the data are protected (Art. 32), as far as it is published.

use super::cx::{bullets, facts};
use super::{Body, Cx};
use crate::doc::{Block, Fact};
use crate::i18n::phrases::Phrase;
use crate::model::security::{Security, SortedSecurity};
use crate::model::text::{MeasureTerm, Term};
use crate::model::value::OrNone;
use crate::source::Spanned;

/// The measures by kind.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    match cx.register.security.get()? {
        Security::List(measures) => unsorted(cx, &measures.0),
        Security::Sorted(it) => sorted(cx, it),
    }
}

fn label(group: &str) -> Phrase {
    match group {
        "administrative" => Phrase::LabelAdministrative,
        "technical" => Phrase::LabelTechnical,
        "physical" => Phrase::LabelPhysical,
        _ => Phrase::LabelOtherMeasures,
    }
}

/// A list without kinds: the vocabulary knows the kind of its measures.
fn unsorted(cx: &Cx<'_>, measures: &[Spanned<Term<MeasureTerm>>]) -> Option<Body> {
    let vocabulary = cx.context.locales.vocabulary();
    let group_of = |it: &Term<MeasureTerm>| {
        let known = it.id().and_then(|id| vocabulary.get(id)).and_then(|it| it.group.as_deref());
        known.unwrap_or("other")
    };
    let mut list: Vec<Fact> = Vec::new();
    for group in ["administrative", "technical", "physical", "other"] {
        let of_group = measures.iter().map(|it| &it.value).filter(|it| group_of(it) == group);
        list.extend(bullets(cx.terms(of_group)).map(|it| cx.fact(&label(group), vec![it])));
    }
    let mut blocks = vec![cx.para(&Phrase::SecurityIntro)];
    match list.as_slice() {
        [] => return None,
        // One kind alone needs no label.
        [only] => blocks.extend(only.blocks.clone()),
        _ => blocks.extend(facts(list)),
    }
    Body::of(blocks)
}

fn sorted(cx: &Cx<'_>, it: &SortedSecurity) -> Option<Body> {
    let mut blocks = cx.maybe_prose(&it.text);
    let groups = [("administrative", &it.administrative), ("technical", &it.technical), ("physical", &it.physical)];
    let mut list: Vec<Fact> = groups
        .into_iter()
        .filter_map(|(group, measures)| Some(cx.fact(&label(group), vec![bullets(cx.terms(measures.values()))?])))
        .collect();
    match it.manual.get() {
        Some(OrNone::None) => list.push(cx.line(&Phrase::LabelManual, cx.say(&Phrase::ManualNone))),
        Some(OrNone::Given(text)) => list.push(cx.fact(&Phrase::LabelManual, cx.prose(text))),
        None => {}
    }
    blocks.extend(facts(list));
    if blocks.first().is_some_and(|it| matches!(it, Block::Facts(_))) {
        blocks.insert(0, cx.para(&Phrase::SecurityIntro));
    }
    Body::of(blocks)
}
