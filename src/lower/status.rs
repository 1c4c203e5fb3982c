//! What a reader must know before anything else: that the register is planned or retired, that its controller is gone.

use super::Cx;
use super::cx::{bullets, count, token};
use super::gap::Missing;
use crate::doc::{Block, Inline};
use crate::i18n::phrases::Phrase;
use crate::model::notice::{Exception, RelatedRegister};
use crate::model::register::Status;
use crate::model::text::Localized;

/// The notes before the first section.
pub(super) fn lower(cx: &Cx<'_>) -> Vec<Block> {
    let register = cx.register;
    let mut paras = Vec::new();
    if register.name.get().is_none() && cx.exception(Missing::RegisterName.rule()).is_some() {
        paras.push(cx.gap(Missing::RegisterName));
    }
    match register.status.get() {
        Some(Status::Planned) => paras.push(cx.para(&Phrase::StatusPlanned)),
        Some(Status::Retired) => paras.push(retired(cx)),
        Some(Status::InUse) | None => {}
    }
    if let Some(next) = register.successor.get() {
        paras.extend(related(
            cx,
            next,
            |register| Phrase::Successor { register: register.into() },
            |controller| Phrase::SuccessorController { controller: controller.into() },
        ));
    }
    if let Some(before) = register.predecessor.get() {
        paras.extend(related(
            cx,
            before,
            |register| Phrase::Predecessor { register: register.into() },
            |controller| Phrase::PredecessorController { controller: controller.into() },
        ));
    }
    for organisation in register.controllers() {
        let (Some(date), Some(name)) = (organisation.abolished_on.get(), organisation.name.get()) else { continue };
        let when = if date.0 <= cx.context.as_of { "past" } else { "future" };
        let mut sentence =
            cx.say(&Phrase::Abolished { name: cx.text(name).into(), date: cx.date(*date).into(), when: token(when) });
        if let Some(successor) = organisation.successor.get() {
            sentence.push(Inline::text(" "));
            sentence.extend(
                cx.say(&Phrase::AbolishedSuccessor { successor: cx.text(successor).into(), when: token(when) }),
            );
        }
        paras.push(Block::Para(sentence));
    }
    if paras.is_empty() { Vec::new() } else { vec![Block::Note(paras)] }
}

/// The exceptions that hold, for those who read a draft: also those whose lack leaves no hole in the notice.
pub(super) fn exceptions(cx: &Cx<'_>) -> Vec<Block> {
    let told = |it: &Exception| {
        let (rule, because) = (it.rule.get()?.as_str(), cx.clause(it.because.get()?));
        let rule = vec![Inline::text(rule)];
        Some(cx.say(&match it.until.get() {
            Some(until) => {
                Phrase::DraftExceptionUntil { because: because.into(), date: cx.date(*until).into(), rule: rule.into() }
            }
            None => Phrase::DraftException { because: because.into(), rule: rule.into() },
        }))
    };
    let items: Vec<Vec<Inline>> = cx.register.exceptions.values().filter(|it| cx.holds(it)).filter_map(told).collect();
    let lead = cx.para(&Phrase::DraftExceptions { count: count(items.len()) });
    bullets(items).map_or_else(Vec::new, |it| vec![lead, it])
}

fn retired(cx: &Cx<'_>) -> Block {
    match cx.register.retired_on.get() {
        Some(date) if date.0 <= cx.context.as_of => cx.para(&Phrase::StatusRetiredOn { date: cx.date(*date).into() }),
        Some(date) => cx.para(&Phrase::StatusRetiresOn { date: cx.date(*date).into() }),
        None => cx.para(&Phrase::StatusRetired),
    }
}

/// What is told of the register before or after this one.
fn related(
    cx: &Cx<'_>,
    it: &RelatedRegister,
    register: fn(Vec<Inline>) -> Phrase,
    controller: fn(Vec<Inline>) -> Phrase,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    let neighbour = it.register.get().and_then(|id| cx.neighbour(id.as_str()));
    let url = it.url.get().and_then(|it| cx.url(it));
    let name = match (neighbour, it.name.get(), url) {
        (Some(link), _, _) => Some(vec![link]),
        (None, Some(name), Some(url)) => Some(vec![Inline::Link { url: url.to_owned(), text: cx.text(name) }]),
        (None, Some(name), None) => Some(cx.text(name)),
        (None, None, Some(url)) => Some(vec![super::cx::web(url)]),
        (None, None, None) => None,
    };
    if let Some(name) = name {
        blocks.push(cx.para(&register(name)));
    }
    // A body that took over is told once: with the body that ceased to exist, if that is told.
    let words = |it: Option<&Localized>| it.and_then(|it| it.get(cx.lang())).map(str::to_owned);
    let told = cx
        .register
        .controllers()
        .iter()
        .any(|body| body.abolished_on.is_given() && words(body.successor.get()) == words(it.controller.get()));
    if let Some(body) = it.controller.get().filter(|_| !told) {
        blocks.push(cx.para(&controller(cx.text(body))));
    }
    blocks.extend(cx.maybe_prose(&it.text));
    blocks
}
