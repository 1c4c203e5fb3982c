//! How a right is used (Art. 12): to whom the request goes, how the person is identified, when an answer comes.

use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::law::cite::gdpr;
use crate::model::people::{Contact, PhoneEntry};
use crate::model::rights::{Addressee, Requests, Rights};
use crate::model::value::{Email, Period};
use crate::syntax::field::Field;

use super::super::Cx;
use super::super::cx::{count, facts, token};
use super::super::people::mail;

/// The month of Art. 12(3).
const MONTH: Period = Period { years: 0, months: 1, weeks: 0, days: 0 };

/// How all rights are used, unless one differs.
pub(super) fn common(cx: &Cx<'_>) -> Vec<Block> {
    let none = Requests::default();
    let requests = cx.register.rights.get().and_then(|it| it.requests.get()).unwrap_or(&none);
    let mut blocks = addressee(cx, requests).unwrap_or_else(|| default_addressee(cx));
    blocks.extend(ways(cx, requests));
    blocks.extend(facts(conditions(cx, requests)));
    if requests.time_limit.get().is_none_or(|it| *it == MONTH) {
        blocks.push(cx.para(&Phrase::RightsTimeLimit { cite: cx.cite(gdpr(12).par(3)).into() }));
    }
    if requests.fee.get().is_none() {
        blocks.push(cx.para(&Phrase::RightsFree { cite: cx.cite(gdpr(12).par(5)).into() }));
    }
    blocks.push(cx.para(&Phrase::RightNotification { cite: cx.cite(gdpr(19)).into() }));
    blocks
}

/// The shortest way to whoever answers requests: a form, an address, a number. Nothing when nobody is to be reached so.
pub(super) fn nearest(cx: &Cx<'_>) -> Option<Vec<Inline>> {
    let none = Requests::default();
    let requests = cx.register.rights.get().and_then(|it| it.requests.get()).unwrap_or(&none);
    let mut ways: Vec<Vec<Inline>> =
        requests.form.get().and_then(|it| cx.web(it)).into_iter().map(|it| vec![it]).collect();
    let contacts: Vec<&Contact> = match (requests.contact.get(), requests.to.get()) {
        (Some(contact), _) => vec![contact],
        (None, Some(Addressee::Contact)) => cx.register.contact.values().collect(),
        (None, Some(Addressee::Dpo)) => cx.register.dpos().into_iter().map(|it| &it.value).collect(),
        (None, Some(Addressee::Controller)) => Vec::new(),
        (None, Some(Addressee::Registry) | None) => cx.register.registry().into_iter().collect(),
    };
    let mut emails: Vec<&Email> = contacts.iter().flat_map(|it| it.email.values()).collect();
    let mut phones: Vec<&PhoneEntry> = contacts.iter().flat_map(|it| it.phone.values()).collect();
    if contacts.is_empty() {
        for controller in cx.register.controllers() {
            emails.extend(controller.email.values());
            phones.extend(controller.phone.values());
        }
    }
    ways.extend(emails.into_iter().map(|it| vec![mail(&it.0)]));
    if ways.is_empty() {
        ways.extend(phones.into_iter().filter_map(|it| cx.phone(it)));
    }
    (!ways.is_empty()).then(|| cx.commas(ways))
}

/// Where one right differs.
pub(super) fn own(cx: &Cx<'_>, of: fn(&Rights) -> &Field<Requests>) -> Option<Block> {
    let requests = of(cx.register.rights.get()?).get()?;
    let mut blocks = addressee(cx, requests).unwrap_or_default();
    blocks.extend(ways(cx, requests));
    blocks.extend(facts(conditions(cx, requests)));
    (!blocks.is_empty()).then(|| Block::Facts(vec![cx.fact(&Phrase::LabelHowThisRight, blocks)]))
}

/// Channels, form, an own time limit and whatever else the author says.
fn ways(cx: &Cx<'_>, requests: &Requests) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !requests.channels.is_empty() {
        let channels = cx.commas(cx.terms(requests.channels.values())).into();
        blocks.push(cx.para(&Phrase::RightsChannels { channels }));
    }
    if let Some(page) = requests.form.get().and_then(|it| cx.web(it)) {
        blocks.push(cx.para(&Phrase::RightsForm { link: page.into() }));
    }
    if let Some(limit) = requests.time_limit.get().filter(|it| **it != MONTH) {
        blocks.push(cx.para(&Phrase::RightsTimeLimitOwn { period: cx.period(limit).into() }));
    }
    blocks.extend(cx.maybe_prose(&requests.note));
    blocks
}

fn conditions(cx: &Cx<'_>, requests: &Requests) -> Vec<Fact> {
    let all = [
        (Phrase::LabelIdentity, &requests.identity),
        (Phrase::LabelInclude, &requests.include),
        (Phrase::LabelFee, &requests.fee),
    ];
    all.into_iter().filter_map(|(label, text)| Some(cx.fact(&label, cx.prose(text.get()?)))).collect()
}

/// To whom, as the register says; nothing when it does not or when nobody is there.
fn addressee(cx: &Cx<'_>, requests: &Requests) -> Option<Vec<Block>> {
    if let Some(contact) = requests.contact.get() {
        return reached(cx, "other", [contact]);
    }
    match requests.to.get()? {
        Addressee::Registry => reached(cx, "registry", cx.register.registry()),
        Addressee::Contact => reached(cx, "contact", cx.register.contact.values()),
        Addressee::Dpo => reached(cx, "dpo", cx.register.dpos().into_iter().map(|it| &it.value)),
        Addressee::Controller => Some(controllers(cx)),
    }
}

fn reached<'c>(cx: &Cx<'_>, to: &'static str, contacts: impl IntoIterator<Item = &'c Contact>) -> Option<Vec<Block>> {
    let list: Vec<Block> = contacts.into_iter().filter_map(|it| facts(cx.contact(it))).collect();
    if list.is_empty() {
        return None;
    }
    let mut blocks = vec![cx.para(&Phrase::RightsHowToOther { to: token(to) })];
    blocks.extend(list);
    Some(blocks)
}

/// The registry office where there is one, otherwise the controllers themselves.
fn default_addressee(cx: &Cx<'_>) -> Vec<Block> {
    reached(cx, "registry", cx.register.registry()).unwrap_or_else(|| controllers(cx))
}

fn controllers(cx: &Cx<'_>) -> Vec<Block> {
    let controllers = cx.register.controllers();
    let several = controllers.len() > 1;
    let list: Vec<Block> = controllers
        .iter()
        .filter_map(|it| {
            let mut list = Vec::new();
            if several && let Some(name) = it.name.get() {
                list.push(cx.line(&Phrase::LabelName, cx.text(name)));
            }
            list.extend(cx.channels(&it.email, &it.phone, &it.postal, &it.visiting));
            facts(list)
        })
        .collect();
    if list.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![cx.para(&Phrase::RightsHowTo { count: count(controllers.len()) })];
    blocks.extend(list);
    blocks
}
