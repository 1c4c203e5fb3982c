//! Transfers out of the European Economic Area (Art. 13(1)(f)): where to, on what basis, and where the safeguards can
//! be seen.

use super::cx::facts;
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::law::place::is_eea;
use crate::law::transfer::{Adequacy, Decision, Mechanism, adequacy};
use crate::model::transfer::Transfer;
use crate::model::value::{Country, OrNone};

/// The transfers.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    Body::of(match cx.register.transfers.get() {
        None => vec![cx.gap(Missing::Transfers)],
        Some(OrNone::Given(it)) if it.is_empty() => vec![cx.gap(Missing::Transfers)],
        Some(OrNone::None) => vec![cx.para(&Phrase::TransfersNone)],
        Some(OrNone::Given(transfers)) => {
            let mut blocks = vec![cx.para(&Phrase::TransfersIntro)];
            for transfer in transfers.values() {
                blocks.extend(one(cx, transfer));
            }
            blocks
        }
    })
}

fn one(cx: &Cx<'_>, transfer: &Transfer) -> Vec<Block> {
    let mut list: Vec<Fact> = Vec::new();
    let mut gaps = Vec::new();
    let countries: Vec<Vec<Inline>> = transfer.to.values().map(|it| cx.country(&it.0)).collect();
    if !countries.is_empty() {
        let label = if countries.len() == 1 { Phrase::LabelCountry } else { Phrase::LabelCountries };
        list.push(cx.line(&label, super::cx::capital(cx.and(&countries))));
    }
    if let Some(organisation) = transfer.organisation.get() {
        list.push(cx.line(&Phrase::LabelInternationalOrganisation, cx.text(organisation)));
    }
    if countries.is_empty() && transfer.organisation.get().is_none() {
        gaps.push(cx.gap(Missing::TransferCountry));
    }
    if let Some(recipient) = transfer.recipient.get().and_then(|it| cx.party(it)) {
        list.push(cx.line(&Phrase::LabelRecipient, recipient));
    }
    list.extend(cx.named(&Phrase::RetentionHeadData, cx.data_names(&transfer.what)));
    match transfer.mechanism.get() {
        Some(mechanism) => list.extend(basis(cx, transfer, mechanism.0)),
        None => gaps.push(cx.gap(Missing::TransferMechanism)),
    }
    if let Some(interest) = transfer.compelling_interest.get() {
        list.push(cx.fact(&Phrase::LabelCompellingInterest, cx.prose(interest)));
    }
    if let Some(note) = transfer.note.get() {
        list.push(cx.fact(&Phrase::LabelNote, cx.prose(note)));
    }
    let mut blocks: Vec<Block> = facts(list).into_iter().collect();
    blocks.append(&mut gaps);
    blocks
}

/// The mechanism, the existence or absence of an adequacy decision, and how to obtain the safeguards.
fn basis(cx: &Cx<'_>, transfer: &Transfer, mechanism: Mechanism) -> Vec<Fact> {
    let name = cx.legal(mechanism.name());
    let named = Phrase::WithCite { name: name.into(), cite: cx.cite(mechanism.cite()).into() };
    let mut list = vec![cx.line(&Phrase::LabelMechanism, super::cx::capital(cx.say(&named)))];
    let mut decisions: Vec<Block> =
        transfer.to.values().filter(|it| !is_eea(&it.0)).flat_map(|it| decision(cx, transfer, mechanism, it)).collect();
    // An organisation with a decision is named by its code, not in words.
    if let Some(organisation) = transfer.organisation.get().filter(|_| transfer.to.is_empty()) {
        decisions.extend(match transfer.decision.as_deref() {
            Some(number) => Some(
                cx.para(&Phrase::AdequacyDecision { place: cx.text(organisation).into(), decision: number.into() }),
            ),
            None if matches!(mechanism, Mechanism::Adequacy) => None,
            None => Some(cx.para(&Phrase::AdequacyNone { place: cx.text(organisation).into() })),
        });
    }
    if !decisions.is_empty() {
        list.push(cx.fact(&Phrase::LabelAdequacy, decisions));
    }
    let mut copy = cx.maybe_prose(&transfer.copy);
    if let Some(page) = transfer.copy_url.get().and_then(|it| cx.web(it)) {
        copy.push(cx.para(&Phrase::SafeguardsOnline { link: page.into() }));
    }
    if copy.is_empty() && mechanism.needs_copy() {
        copy.push(cx.gap(Missing::SafeguardCopy));
    }
    if !copy.is_empty() {
        list.push(cx.fact(&Phrase::LabelSafeguardCopy, copy));
    }
    list
}

/// What the Commission has decided about a country (Art. 45), in relation to the mechanism that is used.
fn decision(cx: &Cx<'_>, transfer: &Transfer, mechanism: Mechanism, country: &Country) -> Vec<Block> {
    let place = super::cx::capital(cx.country(&country.0));
    let found = match adequacy(&country.0, &cx.context.as_of.to_string()) {
        Adequacy::InForce(decision) => Some(decision),
        Adequacy::Expired(_) | Adequacy::NotYet(_) | Adequacy::None => None,
    };
    let uses = matches!(mechanism, Mechanism::Adequacy);
    let given = transfer.decision.as_deref().filter(|_| uses);
    match (found, given) {
        (Some(it), None) if uses => {
            let mut blocks = vec![cx.para(&match it.number {
                Some(number) => Phrase::AdequacyDecision { place: place.into(), decision: number.into() },
                None => Phrase::AdequacyUnnumbered { place: place.into(), date: adopted(cx, it).into() },
            })];
            if it.partial {
                blocks.push(cx.para(&Phrase::AdequacyScope { scope: cx.legal(it.scope).into() }));
            }
            blocks
        }
        (_, Some(number)) => vec![cx.para(&Phrase::AdequacyDecision { place: place.into(), decision: number.into() })],
        (Some(it), None) => {
            let decision = it.number.map_or_else(|| adopted(cx, it), |it| vec![Inline::text(it)]);
            vec![cx.para(&Phrase::AdequacyNotUsed { place: place.into(), decision: decision.into() })]
        }
        (None, None) => vec![cx.para(&Phrase::AdequacyNone { place: place.into() })],
    }
}

fn adopted(cx: &Cx<'_>, decision: &Decision) -> Vec<Inline> {
    match decision.adopted.parse() {
        Ok(date) => vec![cx.context.locale.date(date)],
        Err(_) => vec![Inline::text(decision.adopted)],
    }
}
