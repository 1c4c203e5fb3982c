//! The right to lodge a complaint, and with whom (Art. 13(2)(d), 77).

use super::cx::facts;
use super::gap::Missing;
use super::people::{address, mail};
use super::{Body, Cx};
use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::lang::Text;
use crate::law::authority::Authority;
use crate::law::cite::gdpr;
use crate::model::rights::Complaint;
use crate::model::value::OrInherit;

/// The right, the authority and its details, and the way to court (Art. 79).
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let mut blocks = vec![cx.para(&Phrase::ComplaintText { cite: cx.cite(gdpr(77).par(1)).into() })];
    match cx.register.complaint.get() {
        Some(OrInherit::None) => blocks.push(cx.gap(Missing::Complaint)),
        Some(OrInherit::Given(complaint)) => blocks.extend(given(cx, complaint)),
        Some(OrInherit::Inherit) | None => blocks.extend(known(cx, cx.register.supervisor())),
    }
    blocks.push(cx.para(&Phrase::RightRemedy { cite: cx.cite(gdpr(79)).into() }));
    Body::of(blocks)
}

fn known(cx: &Cx<'_>, authority: &Authority) -> Option<Block> {
    let text = |it: Text| cx.legal(it);
    let mut list: Vec<Fact> = vec![cx.line(&Phrase::ComplaintAuthority, text(authority.name))];
    if let Some(email) = authority.email {
        list.push(cx.line(&Phrase::LabelEmail, vec![mail(email)]));
    }
    let phones = [(Phrase::LabelPhone, authority.phone), (Phrase::LabelAuthorityRegistry, authority.registry_phone)];
    for (label, number) in phones {
        if let Some(number) = number {
            let shown = number.get(cx.lang());
            // One number for all languages: what is dialled is the international form.
            let dial: String = number.en.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
            list.push(
                cx.line(&label, vec![Inline::Link { url: format!("tel:{dial}"), text: vec![Inline::text(shown)] }]),
            );
        }
    }
    let places = [(Phrase::LabelPostal, authority.postal), (Phrase::LabelVisiting, authority.visiting)];
    for (label, place) in places {
        if let Some(place) = place {
            list.push(cx.line(&label, address(text(place))));
        }
    }
    list.push(cx.line(&Phrase::LabelWebsite, vec![super::cx::web(authority.url.get(cx.lang()))]));
    facts(list)
}

fn given(cx: &Cx<'_>, complaint: &Complaint) -> Vec<Block> {
    let mut blocks = Vec::new();
    match (complaint.name.get(), complaint.authority.get()) {
        (Some(name), _) => {
            let mut list = vec![cx.line(&Phrase::ComplaintAuthorityOther, cx.text(name))];
            if let Some(contact) = complaint.contact.get() {
                list.extend(cx.contact(contact));
            }
            blocks.extend(facts(list));
        }
        (None, Some(named)) => {
            blocks.extend(known(cx, named.known()));
            if let Some(contact) = complaint.contact.get() {
                blocks.extend(facts(cx.contact(contact)));
            }
        }
        (None, None) => blocks.push(cx.gap(Missing::Complaint)),
    }
    blocks.extend(cx.maybe_prose(&complaint.note));
    blocks
}
