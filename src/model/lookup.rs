//! Questions about a register that several stages ask: who the controller is, who the data protection officer,
//! what a reference means. One answer for `check` and `lower` alike.

use super::data::DataGroup;
use super::organisation::{Organisation, OrganisationKind, OrganisationRef, Party};
use super::people::Contact;
use super::purpose::{Basis, Purpose};
use super::recipient::Recipient;
use super::register::Register;
use super::text::Localized;
use super::transfer::Transfer;
use super::value::{OrInherit, OrNone};
use crate::source::Spanned;

/// Somebody whom a reference to a party means.
#[derive(Clone, Copy, Debug)]
pub enum PartyLike<'a> {
    /// One of `parties:`.
    Party(&'a Party),
    /// One of `organisations:`.
    Organisation(&'a Organisation),
}

impl<'a> PartyLike<'a> {
    /// The name.
    #[must_use]
    pub fn name(self) -> Option<&'a Localized> {
        match self {
            Self::Party(it) => it.name.get(),
            Self::Organisation(it) => it.name.get(),
        }
    }
}

impl Register {
    /// The id, or nothing while it is missing.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.register.get().map(|it| it.as_str())
    }

    /// An organisation by its id.
    #[must_use]
    pub fn organisation(&self, id: &str) -> Option<&Spanned<Organisation>> {
        self.organisations.get()?.get(id)
    }

    /// A party or organisation by its id.
    #[must_use]
    pub fn party(&self, id: &str) -> Option<PartyLike<'_>> {
        if let Some(it) = self.parties.get().and_then(|it| it.get(id)) {
            return Some(PartyLike::Party(&it.value));
        }
        self.organisation(id).map(|it| PartyLike::Organisation(&it.value))
    }

    /// Whether a reference leads to somebody who has no name. One that leads nowhere has a finding of its own.
    #[must_use]
    pub fn is_nameless(&self, id: &str) -> bool {
        self.party(id).is_some_and(|it| it.name().is_none())
    }

    /// The controllers, in the order given; references that lead nowhere are left out.
    #[must_use]
    pub fn controllers(&self) -> Vec<&Organisation> {
        self.controller
            .iter()
            .filter_map(|it| match &it.value {
                OrganisationRef::Id(id) => self.organisation(id.as_str()).map(|it| &it.value),
                OrganisationRef::Here(it) => Some(it.as_ref()),
            })
            .collect()
    }

    /// The first controller.
    #[must_use]
    pub fn main_controller(&self) -> Option<&Organisation> {
        self.controllers().into_iter().next()
    }

    /// Whether an arrangement between joint controllers is there but only one controller is named.
    #[must_use]
    pub fn lacks_joint_controllers(&self) -> bool {
        self.joint.get().and_then(OrNone::given).is_some()
            && self.controller.len() == 1
            && self.controllers().len() == 1
    }

    /// The representative in the Union of a controller: its own, else that of the register (Art. 27).
    #[must_use]
    pub fn representative_of<'a>(&'a self, controller: &'a Organisation) -> Option<&'a Spanned<Contact>> {
        controller.representative.spanned().or_else(|| self.representative.spanned())
    }

    /// Whether a controller must have a representative in the Union and none is there who is named and can be reached.
    #[must_use]
    pub fn lacks_representative(&self) -> bool {
        let complete = |it: &Spanned<Contact>| it.value.is_named() && it.value.reachable();
        let needing = self.controllers().into_iter().filter(|it| it.needs_representative());
        needing.into_iter().any(|it| !self.representative_of(it).is_some_and(complete))
    }

    /// Whether any controller is a public authority or body (Art. 37(1)(a)).
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.controllers().iter().any(|it| it.kind.get().copied().is_some_and(OrganisationKind::is_public))
    }

    /// The data protection officers: the register's own, or those of the controllers.
    #[must_use]
    pub fn dpos(&self) -> Vec<&Spanned<Contact>> {
        match self.dpo.get() {
            Some(OrInherit::Given(own)) => own.iter().collect(),
            Some(OrInherit::None) => Vec::new(),
            Some(OrInherit::Inherit) | None => self
                .controllers()
                .into_iter()
                .filter_map(|it| it.dpo.get().and_then(OrNone::given))
                .flat_map(|it| it.iter())
                .collect(),
        }
    }

    /// The registry office of the first controller that has one.
    #[must_use]
    pub fn registry(&self) -> Option<&Contact> {
        self.controllers().into_iter().find_map(|it| it.registry.get())
    }

    /// The recipients, when the register names any.
    #[must_use]
    pub fn recipient_list(&self) -> &[Spanned<Recipient>] {
        self.recipients.get().and_then(OrNone::given).map_or(&[], |it| &it.0)
    }

    /// The transfers, when the register names any.
    #[must_use]
    pub fn transfer_list(&self) -> &[Spanned<Transfer>] {
        self.transfers.get().and_then(OrNone::given).map_or(&[], |it| &it.0)
    }

    /// A group of data by its id.
    #[must_use]
    pub fn data_group(&self, id: &str) -> Option<&Spanned<DataGroup>> {
        self.data.iter().find(|it| it.value.id.get().is_some_and(|it| it.as_str() == id))
    }

    /// A purpose by its id.
    #[must_use]
    pub fn purpose(&self, id: &str) -> Option<&Spanned<Purpose>> {
        self.purposes.iter().find(|it| it.value.id.get().is_some_and(|it| it.as_str() == id))
    }

    /// All legal bases and grounds of all purposes, with their places.
    pub fn all_bases(&self) -> impl Iterator<Item = &Spanned<Basis>> {
        self.purposes.iter().flat_map(|it| it.value.basis.iter().chain(it.value.special_basis.iter()))
    }
}
