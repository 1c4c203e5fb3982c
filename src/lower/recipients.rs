//! Who receives the data (Art. 13(1)(e)): processors with the chain through which they are engaged, authorities, others.

use super::cx::{bullets, facts, list, token};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Inline};
use crate::i18n::phrases::Phrase;
use crate::law::cite::{Citation, gdpr};
use crate::model::lookup::PartyLike;
use crate::model::recipient::{OutsideAccess, Recipient, RecipientKind, Regularity};
use crate::model::reference::{PartyId, Ref};
use crate::model::value::OrNone;

/// The kinds in the order in which they are told: first those who act for the controller. `None` is a recipient whose
/// kind is not said.
const ORDER: [Option<RecipientKind>; 8] = [
    Some(RecipientKind::Processor),
    Some(RecipientKind::SubProcessor),
    Some(RecipientKind::JointController),
    Some(RecipientKind::Authority),
    Some(RecipientKind::Controller),
    Some(RecipientKind::DataSubject),
    Some(RecipientKind::Public),
    None,
];

/// How many links of a chain of suppliers are followed; a circle ends here.
const LONGEST_CHAIN: usize = 5;

/// The recipients by kind.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let mut blocks = Vec::new();
    match cx.register.recipients.get() {
        None => blocks.push(cx.gap(Missing::Recipients)),
        Some(OrNone::None) => blocks.push(cx.para(&Phrase::RecipientsNone)),
        Some(OrNone::Given(recipients)) => {
            for kind in ORDER {
                let of_kind = recipients.values().filter(|it| it.kind.get().copied() == kind);
                if let Some(items) = list(of_kind.map(|it| one(cx, it)).collect()) {
                    blocks.push(intro(cx, kind));
                    blocks.push(items);
                }
            }
            if recipients.is_empty() {
                blocks.push(cx.gap(Missing::Recipients));
            }
        }
    }
    if let Some(uses) = bullets(cx.terms(cx.register.not_disclosed_for.values())) {
        blocks.push(cx.para(&Phrase::NotDisclosedFor));
        blocks.push(uses);
    }
    Body::of(blocks)
}

fn intro(cx: &Cx<'_>, kind: Option<RecipientKind>) -> Block {
    let (name, cite): (&'static str, Citation) = match kind {
        Some(RecipientKind::Processor) => ("processor", gdpr(28)),
        Some(RecipientKind::SubProcessor) => ("sub-processor", gdpr(28).par(2)),
        Some(RecipientKind::JointController) => ("joint-controller", gdpr(26)),
        Some(RecipientKind::Authority) => ("authority", gdpr(4).par(9)),
        Some(RecipientKind::Controller) => ("controller", gdpr(4).par(7)),
        Some(RecipientKind::DataSubject) => ("data-subject", gdpr(4).par(9)),
        Some(RecipientKind::Public) => ("public", gdpr(4).par(9)),
        None => ("other", gdpr(4).par(9)),
    };
    cx.para(&Phrase::RecipientsOf { kind: token(name), cite: cx.cite(cite).into() })
}

fn one(cx: &Cx<'_>, recipient: &Recipient) -> Vec<Block> {
    let mut blocks = head(cx, recipient);
    blocks.extend(cx.data_line(&recipient.what));
    blocks.extend(cx.purposes_line(&recipient.purposes));
    if let Some(regularity) = recipient.regularity.get() {
        let name = match regularity {
            Regularity::Regular => "regular",
            Regularity::OnRequest => "on-request",
        };
        blocks.push(cx.para(&Phrase::RecipientRegularity { regularity: token(name) }));
    }
    blocks.extend(cx.maybe_prose(&recipient.when));
    blocks.extend(cx.laws(&recipient.laws));
    blocks.extend(places(cx, recipient));
    if let Some(OutsideAccess::None) = recipient.access_outside_eea.get() {
        blocks.push(cx.para(&Phrase::RecipientNoOutsideAccess));
    }
    blocks.extend(cx.maybe_prose(&recipient.note));
    blocks
}

/// The name with the task, and through whom the service is bought.
fn head(cx: &Cx<'_>, recipient: &Recipient) -> Vec<Block> {
    let party = recipient.party.get().and_then(|it| cx.party(it));
    let category = recipient.category.get().map(|it| cx.term(it));
    let name = match (party, category) {
        (Some(name), None) | (None, Some(name)) => name,
        (Some(name), Some(category)) => cx.say(&Phrase::WithCite { name: name.into(), cite: category.into() }),
        (None, None) => return vec![cx.gap(Missing::Recipients)],
    };
    let chain = chain(cx, recipient);
    let mut links = chain.iter();
    let name = match links.next() {
        Some(via) => cx.say(&Phrase::RecipientVia { name: name.into(), via: short(cx, via).into() }),
        None => name,
    };
    let first = match recipient.task.get() {
        Some(task) => cx.say(&Phrase::RecipientTask { name: name.into(), task: cx.text(task).into() }),
        None => name,
    };
    let mut blocks = vec![Block::Para(first)];
    // Whoever stands further up the chain is told one by one.
    for (lower, upper) in chain.iter().zip(links) {
        let link = Phrase::RecipientVia { name: short(cx, lower).into(), via: short(cx, upper).into() };
        blocks.push(cx.para(&link));
    }
    blocks
}

/// Through whom the recipient is engaged, and through whom that one is.
fn chain<'a>(cx: &Cx<'a>, recipient: &'a Recipient) -> Vec<&'a Ref<PartyId>> {
    let via_of = |id: &str| match cx.register.party(id)? {
        PartyLike::Party(it) => it.via.get(),
        PartyLike::Organisation(_) => None,
    };
    let own = recipient.party.get().and_then(|it| via_of(it.as_str()));
    let mut next = recipient.via.get().or(own);
    let mut chain: Vec<&Ref<PartyId>> = Vec::new();
    while let Some(link) = next.filter(|it| cx.register.party(it.as_str()).is_some()) {
        if chain.len() == LONGEST_CHAIN || chain.iter().any(|it| it.as_str() == link.as_str()) {
            break;
        }
        chain.push(link);
        next = via_of(link.as_str());
    }
    chain
}

fn short(cx: &Cx<'_>, reference: &Ref<PartyId>) -> Vec<Inline> {
    cx.party_short(reference).unwrap_or_else(|| vec![Inline::text(reference.as_str())])
}

/// Where the data are handled and where the recipient is at home, as far as a reader in Finland would not assume it.
fn places(cx: &Cx<'_>, recipient: &Recipient) -> Option<Block> {
    let party = recipient.party.get().and_then(|it| match cx.register.party(it.as_str())? {
        PartyLike::Party(it) => Some(it),
        PartyLike::Organisation(_) => None,
    });
    let mut list = Vec::new();
    if let Some(id) = party.and_then(|it| it.business_id.as_deref()) {
        list.push(cx.line(&Phrase::LabelBusinessId, vec![Inline::text(id)]));
    }
    let home = party.and_then(|it| it.country.get());
    if let Some(home) = home {
        list.push(cx.line(&Phrase::PartyCountry, super::cx::capital(cx.country(&home.0))));
    }
    let group = party.and_then(|it| it.group_country.get()).filter(|it| Some(*it) != home);
    if let Some(group) = group {
        list.push(cx.line(&Phrase::PartyGroupCountry, super::cx::capital(cx.country(&group.0))));
    }
    if let Some(country) = recipient.country.get() {
        list.push(cx.line(&Phrase::RecipientCountry, super::cx::capital(cx.country(&country.0))));
    }
    facts(list)
}
