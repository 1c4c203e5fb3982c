//! How to reach somebody: contacts, addresses, channels.

use schemars::JsonSchema;
use serde::Deserialize;

use super::text::{Localized, Prose};
use super::value::{Email, Phone, Url};
use crate::syntax::field::{Field, List};

/// Somebody who can be reached: a person, a role or a unit.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Contact {
    /// The title or role: `development manager`. Printed before the person's name.
    pub role: Field<Localized>,
    /// The person's name.
    pub person: Field<Localized>,
    /// The unit or service that the contact belongs to.
    pub unit: Field<Localized>,
    /// The organisation, when it is not the controller: the provider of an outsourced data protection officer.
    pub organisation: Field<Localized>,
    /// What this contact answers for, when there are several: a short phrase such as `questions about recordings`.
    pub answers_for: Field<Localized>,
    /// E-mail addresses.
    pub email: List<Email>,
    /// Telephone numbers, or a number with its label.
    pub phone: List<PhoneEntry>,
    /// Postal address: the lines, separated by commas.
    pub postal: Field<Localized>,
    /// Visiting address: the lines, separated by commas.
    pub visiting: Field<Localized>,
    /// A web form or page where the contact can be reached.
    pub url: Field<Link>,
    /// Anything else about reaching the contact, such as hours.
    pub note: Field<Prose>,
}

/// A telephone number, or a number with what it is.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "PhoneEntry", untagged)]
pub enum PhoneEntry {
    /// The number alone.
    #[serde(rename = "text")]
    Number(Phone),
    /// The number with what it is.
    #[serde(rename = "map")]
    Labelled(Box<LabelledPhone>),
}

/// A telephone number with what it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct LabelledPhone {
    /// The number.
    pub number: Field<Phone>,
    /// What it is: `switchboard` (the default word for it in each language), `registry`, `mobile`.
    pub kind: Field<PhoneKind>,
}

/// What a telephone number leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneKind {
    /// A switchboard.
    Switchboard,
    /// A registry office.
    Registry,
    /// A customer service.
    CustomerService,
    /// A direct line.
    Direct,
    /// A mobile telephone.
    Mobile,
}

impl PhoneEntry {
    /// The number.
    #[must_use]
    pub fn number(&self) -> Option<&Phone> {
        match self {
            Self::Number(it) => Some(it),
            Self::Labelled(it) => it.number.get(),
        }
    }

    /// What it is, when said.
    #[must_use]
    pub fn kind(&self) -> Option<PhoneKind> {
        match self {
            Self::Number(_) => None,
            Self::Labelled(it) => it.kind.get().copied(),
        }
    }
}

/// A web address that may differ by language.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "Link", untagged)]
pub enum Link {
    /// One address for every language.
    #[serde(rename = "text")]
    Same(Url),
    /// An address for each language.
    #[serde(rename = "map")]
    Each(crate::syntax::field::Entries<Url>),
}

impl Link {
    /// The address for a language; the first given one where that language has none of its own.
    #[must_use]
    pub fn get(&self, lang: &crate::lang::Lang) -> Option<&str> {
        match self {
            Self::Same(it) => Some(&it.0),
            Self::Each(entries) => {
                entries.get(lang.as_str()).or_else(|| entries.0.first().map(|(_, it)| it)).map(|it| it.value.0.as_str())
            }
        }
    }
}

impl Contact {
    /// Whether it is said who it is: an organisation, a person or a unit.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.organisation.is_given() || self.person.is_given() || self.unit.is_given()
    }

    /// Whether anybody could be reached with what is given.
    #[must_use]
    pub fn reachable(&self) -> bool {
        !self.email.is_empty() || !self.phone.is_empty() || self.postal.is_given() || self.url.is_given()
    }
}
