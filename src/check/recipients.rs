//! Where recipients are; without one answer two rules could put the same recipient into two countries.

use crate::model::lookup::PartyLike;
use crate::model::organisation::Party;
use crate::model::recipient::{Recipient, RecipientKind};
use crate::model::register::Register;
use crate::model::value::Country;
use crate::source::{Span, Spanned};

/// The party of a recipient, when it is one of `parties:`.
#[must_use]
pub fn party<'a>(register: &'a Register, recipient: &Recipient) -> Option<&'a Party> {
    match register.party(recipient.party.get()?.as_str())? {
        PartyLike::Party(it) => Some(it),
        PartyLike::Organisation(_) => None,
    }
}

/// The country where a recipient handles the data: its own, or that of its party.
#[must_use]
pub fn country<'a>(register: &'a Register, recipient: &'a Recipient) -> Option<&'a Spanned<Country>> {
    let own = recipient.country.spanned();
    own.or_else(|| party(register, recipient)?.country.spanned())
}

/// Whether data that leave for the recipient can be a transfer (Art. 44): not what data subjects themselves or the
/// public get.
#[must_use]
pub fn is_importer(recipient: &Recipient) -> bool {
    match recipient.kind.get() {
        Some(RecipientKind::DataSubject | RecipientKind::Public) => false,
        Some(
            RecipientKind::Processor
            | RecipientKind::SubProcessor
            | RecipientKind::JointController
            | RecipientKind::Authority
            | RecipientKind::Controller,
        )
        | None => true,
    }
}

/// Where it stands who a recipient is.
#[must_use]
pub fn place(recipient: &Spanned<Recipient>) -> Span {
    let it = &recipient.value;
    let category = match it.category.spanned() {
        Some(category) if category.value.id().is_some() => Some(category.span),
        Some(_) | None => it.category.head(),
    };
    it.party.span().or(category).unwrap_or(recipient.head)
}
