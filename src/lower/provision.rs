//! Whether the data must be given, and what follows if they are not (Art. 13(2)(e)).

use super::cx::{capital, token};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Fact};
use crate::i18n::phrases::Phrase;
use crate::model::data::{DataGroup, ProvisionDuty, SourceKind};

/// The duty, once when it is the same for all groups, otherwise group by group.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    // An open point is told once, not for each group.
    let open =
        cx.exception(Missing::Provision.rule()).is_some() && cx.register.data.values().any(|it| is_silent(cx, it));
    let mut body = groups(cx).unwrap_or_default();
    if open {
        body.blocks.push(cx.gap(Missing::Provision));
    }
    (!body.blocks.is_empty()).then_some(body)
}

fn groups(cx: &Cx<'_>) -> Option<Body> {
    let told: Vec<(usize, &DataGroup, Vec<Block>)> = cx
        .register
        .data
        .values()
        .enumerate()
        .map(|(at, group)| (at, group, one(cx, group)))
        .filter(|(_, _, blocks)| !blocks.is_empty())
        .collect();
    let (_, _, first) = told.first()?;
    let whole = told.len() == cx.register.data.len() && told.iter().all(|(_, _, it)| it == first);
    if whole {
        return Body::of(first.clone());
    }
    let fact =
        |(at, group, blocks): (usize, &DataGroup, Vec<Block>)| Fact { term: capital(cx.data_name(at, group)), blocks };
    Body::of(vec![Block::Facts(told.into_iter().map(fact).collect())])
}

fn one(cx: &Cx<'_>, group: &DataGroup) -> Vec<Block> {
    let provision = group.provision.get();
    let Some((provision, duty)) = provision.and_then(|it| Some((it, it.duty()?))) else {
        let gap = is_silent(cx, group) && cx.exception(Missing::Provision.rule()).is_none();
        return if gap { vec![cx.gap(Missing::Provision)] } else { Vec::new() };
    };
    let mut blocks = vec![cx.para(&Phrase::ProvisionDuty { duty: token(name(duty)) })];
    blocks.extend(cx.laws(provision.laws()));
    match provision.consequence() {
        Some(it) => blocks.extend(cx.prose(it)),
        None if needs_consequence(duty) => blocks.push(cx.gap(Missing::Consequence)),
        None => {}
    }
    blocks
}

/// Whether nothing is said of a group of which Article 13 asks.
fn is_silent(cx: &Cx<'_>, group: &DataGroup) -> bool {
    group.provision.get().and_then(crate::model::data::Provision::duty).is_none() && is_direct(cx, group)
}

/// Whether any of the group comes from the person, so that Article 13 asks.
fn is_direct(cx: &Cx<'_>, group: &DataGroup) -> bool {
    let id = group.id.get().map(|it| it.as_str());
    cx.register.sources.values().any(|source| {
        source.kind.get().copied().is_some_and(SourceKind::is_direct)
            && (source.what.is_empty() || source.what.values().any(|it| Some(it.as_str()) == id))
    })
}

fn name(duty: ProvisionDuty) -> &'static str {
    match duty {
        ProvisionDuty::Voluntary => "voluntary",
        ProvisionDuty::Statutory => "statutory",
        ProvisionDuty::Contractual => "contractual",
        ProvisionDuty::NeededForContract => "needed-for-contract",
        ProvisionDuty::NeededForService => "needed-for-service",
        ProvisionDuty::Automatic => "automatic",
    }
}

fn needs_consequence(duty: ProvisionDuty) -> bool {
    match duty {
        ProvisionDuty::Statutory
        | ProvisionDuty::Contractual
        | ProvisionDuty::NeededForContract
        | ProvisionDuty::NeededForService => true,
        ProvisionDuty::Voluntary | ProvisionDuty::Automatic => false,
    }
}
