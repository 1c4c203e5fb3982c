//! Publicity and secrecy of the data (Act 621/1999), and where the documents of the authority are described.

use super::cx::{facts, token};
use super::{Body, Cx};
use crate::doc::Fact;
use crate::i18n::phrases::Phrase;
use crate::model::organisation::OrganisationKind;
use crate::model::security::PublicityLevel;

/// What is public and what is secret; for an authority also how documents are given out.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let publicity = cx.register.publicity.get();
    let mut blocks = Vec::new();
    if let Some(it) = publicity {
        if let Some(level) = it.level.get() {
            let level = match level {
                PublicityLevel::Public => "public",
                PublicityLevel::PartlySecret => "partly-secret",
                PublicityLevel::Secret => "secret",
            };
            blocks.push(cx.para(&Phrase::PublicityLevelText { level: token(level) }));
        }
        blocks.extend(cx.maybe_prose(&it.text));
        let mut list: Vec<Fact> = cx.named(&Phrase::LabelSecretData, cx.data_names(&it.secret)).into_iter().collect();
        list.extend(cx.law_list(&it.laws).map(|it| cx.fact(&Phrase::LabelSecrecyProvisions, vec![it])));
        blocks.extend(facts(list));
    }
    // The Openness Act binds authorities, not companies that happen to hold a register.
    let authority =
        cx.register.controllers().iter().any(|it| it.kind.get().copied().is_some_and(OrganisationKind::is_public));
    if authority && publicity.is_some() {
        blocks.push(cx.para(&Phrase::PublicityPrinciple {
            openness: cx.cite_act("621/1999", "").into(),
            act: cx.cite_act("1050/2018", "28 §").into(),
        }));
    }
    let own = publicity.and_then(|it| it.document_description.get());
    let inherited = || cx.register.controllers().into_iter().find_map(|it| it.document_description.get());
    if let Some(page) = own.or_else(inherited).and_then(|it| cx.web(it)) {
        blocks.push(cx.para(&Phrase::DocumentDescription { link: page.into() }));
    }
    Body::of(blocks)
}
