//! Who is behind the register and how to reach them (Art. 13(1)(a)–(b), 26, 27).

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::law::Law;
use super::mirror::{OrganisationKind, PhoneKind};
use super::words::{State, Stated, StatedList, Words, date};
use crate::model::value::{Email, OrInherit, OrNone};
use crate::model::{organisation, people};
use crate::syntax::field::{Field, List};

/// An organisation.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Organisation {
    /// The legal name.
    name: Option<Words>,
    /// A short name.
    short: Option<Words>,
    /// What kind of body it is.
    kind: Option<OrganisationKind>,
    /// Business ID.
    business_id: Option<String>,
    /// E-mail addresses.
    email: Vec<String>,
    /// Telephone numbers.
    phone: Vec<Phone>,
    /// Postal address.
    postal: Option<Words>,
    /// Visiting address.
    visiting: Option<Words>,
    /// The website.
    url: Option<String>,
    /// The registry office, where requests arrive.
    registry: Option<Contact>,
    /// The day from which it no longer exists.
    abolished_on: Option<String>,
    /// The organisation that took over its tasks.
    successor: Option<Words>,
}

/// Somebody who can be reached.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Contact {
    /// The title or role.
    role: Option<Words>,
    /// The person's name.
    person: Option<Words>,
    /// The unit or service.
    unit: Option<Words>,
    /// The organisation, when it is not the controller.
    organisation: Option<Words>,
    /// What this contact answers for.
    answers_for: Option<Words>,
    /// E-mail addresses.
    email: Vec<String>,
    /// Telephone numbers.
    phone: Vec<Phone>,
    /// Postal address.
    postal: Option<Words>,
    /// Visiting address.
    visiting: Option<Words>,
    /// A form or page where the contact can be reached.
    url: Option<String>,
    /// Anything else about reaching the contact.
    note: Option<Words>,
}

/// A telephone number.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Phone {
    /// The number as people read it.
    number: String,
    /// The number for dialling: digits and a leading plus sign.
    dial: String,
    /// What it leads to.
    kind: Option<PhoneKind>,
}

/// The arrangement between joint controllers (Art. 26).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Joint {
    /// The essence of the arrangement (Art. 26(2)).
    essence: Option<Words>,
    /// The one point of contact (Art. 26(1)).
    contact_point: Option<Contact>,
    /// Where the arrangement is published.
    url: Option<String>,
    /// The law that divides the duties.
    laws: Vec<Law>,
}

impl Cx<'_> {
    pub(super) fn controllers(&self) -> Vec<Organisation> {
        self.register.controllers().into_iter().map(|it| self.organisation(it)).collect()
    }

    fn organisation(&self, it: &organisation::Organisation) -> Organisation {
        Organisation {
            name: self.text(&it.name),
            short: self.text(&it.short),
            kind: it.kind.get().copied().map(Into::into),
            business_id: it.business_id.get().cloned(),
            email: emails(&it.email),
            phone: phones(&it.phone),
            postal: self.text(&it.postal),
            visiting: self.text(&it.visiting),
            url: self.link(&it.url),
            registry: self.maybe_contact(&it.registry),
            abolished_on: date(&it.abolished_on),
            successor: self.text(&it.successor),
        }
    }

    pub(super) fn contact(&self, it: &people::Contact) -> Contact {
        Contact {
            role: self.text(&it.role),
            person: self.text(&it.person),
            unit: self.text(&it.unit),
            organisation: self.text(&it.organisation),
            answers_for: self.text(&it.answers_for),
            email: emails(&it.email),
            phone: phones(&it.phone),
            postal: self.text(&it.postal),
            visiting: self.text(&it.visiting),
            url: self.link(&it.url),
            note: self.prose(&it.note),
        }
    }

    pub(super) fn maybe_contact(&self, field: &Field<people::Contact>) -> Option<Contact> {
        field.get().map(|it| self.contact(it))
    }

    pub(super) fn contacts(&self, list: &List<people::Contact>) -> Vec<Contact> {
        list.values().map(|it| self.contact(it)).collect()
    }

    /// The data protection officers, inherited from the controllers where the register does not say otherwise.
    pub(super) fn dpo(&self) -> StatedList<Contact> {
        let items: Vec<Contact> = self.register.dpos().into_iter().map(|it| self.contact(&it.value)).collect();
        let denied = match self.register.dpo.get() {
            Some(OrInherit::None) => true,
            Some(OrInherit::Given(_)) => false,
            Some(OrInherit::Inherit) | None => {
                self.register.controllers().iter().any(|it| it.dpo.get() == Some(&OrNone::None))
            }
        };
        let state = match (items.is_empty(), denied) {
            (false, _) => State::Given,
            (true, true) => State::None,
            (true, false) => State::Unset,
        };
        StatedList::new(state, items)
    }

    pub(super) fn joint(&self) -> Stated<Joint> {
        Stated::of(&self.register.joint, |it| Joint {
            essence: self.prose(&it.essence),
            contact_point: self.maybe_contact(&it.contact_point),
            url: self.link(&it.url),
            laws: self.laws(&it.laws.0),
        })
    }

    /// The representative in the Union: the register's own, else that of a controller.
    pub(super) fn representative(&self) -> Option<Contact> {
        self.maybe_contact(&self.register.representative).or_else(|| {
            let controllers = self.register.controllers();
            controllers.into_iter().find_map(|it| self.maybe_contact(&it.representative))
        })
    }
}

fn emails(list: &List<Email>) -> Vec<String> {
    list.values().map(|it| it.0.clone()).collect()
}

fn phones(list: &List<people::PhoneEntry>) -> Vec<Phone> {
    let one = |it: &people::PhoneEntry| {
        let number = it.number()?;
        Some(Phone { number: number.0.clone(), dial: number.dial(), kind: it.kind().map(Into::into) })
    };
    list.values().filter_map(one).collect()
}
