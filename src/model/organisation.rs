//! Organisations and other parties: who they are, how they are reached, who supervises them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::{Contact, Link, PhoneEntry};
use super::reference::{PartyId, Ref};
use super::text::Localized;
use super::value::{Country, Date, Email, OrNone};
use crate::syntax::field::{Field, List};

/// An organisation: a controller, a joint controller, an authority.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Organisation {
    /// The legal name in the nominative.
    pub name: Field<Localized>,
    /// A short name or abbreviation that readers know.
    pub short: Field<Localized>,
    /// What kind of body it is; decides which duties apply (Art. 37(1)(a), Language Act 423/2003).
    pub kind: Field<OrganisationKind>,
    /// Business ID.
    pub business_id: Field<String>,
    /// The municipality of a municipal body, or the members of a joint authority or county, by their Finnish names.
    pub municipalities: List<String>,
    /// Whether it is a body of the province or a municipality of Åland: another authority supervises it (ÅFS 2019:9).
    pub aland: Field<bool>,
    /// Whether it is established in the European Union (Art. 27).
    pub established_in_eu: Field<bool>,
    /// Whether it is a court acting in its judicial capacity (Art. 37(1)(a), 55(3)).
    pub court: Field<bool>,
    /// E-mail addresses.
    pub email: List<Email>,
    /// Telephone numbers.
    pub phone: List<PhoneEntry>,
    /// Postal address: the lines, separated by commas.
    pub postal: Field<Localized>,
    /// Visiting address: the lines, separated by commas.
    pub visiting: Field<Localized>,
    /// The website.
    pub url: Field<Link>,
    /// The registry office, where requests arrive.
    pub registry: Field<Contact>,
    /// The data protection officer (Art. 37–39); several when the office is shared. `none` if there is none.
    pub dpo: Field<OrNone<List<Contact>>>,
    /// The representative in the Union (Art. 27).
    pub representative: Field<Contact>,
    /// The page that tells of the publicity of its documents (Act on Information Management 906/2019, section 28).
    pub document_description: Field<Link>,
    /// The day from which it no longer exists.
    pub abolished_on: Field<Date>,
    /// The organisation that took over its tasks.
    pub successor: Field<Localized>,
}

impl Organisation {
    /// Whether it says that it is a private body not established in the Union (Art. 27(1) and (2)(b)).
    #[must_use]
    pub fn needs_representative(&self) -> bool {
        let private = self.kind.get().is_some_and(|it| !it.is_public());
        private && self.established_in_eu.get() == Some(&false)
    }
}

/// What kind of body an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// A central authority of the state.
    StateCentral,
    /// A regional or local authority of the state.
    StateRegional,
    /// A municipality or a body of one.
    Municipality,
    /// A joint municipal authority.
    JointMunicipalAuthority,
    /// A wellbeing services county.
    WellbeingCounty,
    /// An independent institution under public law: Kela, a university.
    PublicInstitution,
    /// A court or tribunal.
    Court,
    /// A church or a parish under public law.
    Church,
    /// A company.
    Company,
    /// An association or a foundation.
    Association,
    /// A private person or another private body.
    Private,
}

impl OrganisationKind {
    /// Whether it is a public authority or body in the sense of Art. 37(1)(a).
    #[must_use]
    pub fn is_public(self) -> bool {
        match self {
            Self::StateCentral
            | Self::StateRegional
            | Self::Municipality
            | Self::JointMunicipalAuthority
            | Self::WellbeingCounty
            | Self::PublicInstitution
            | Self::Court
            | Self::Church => true,
            Self::Company | Self::Association | Self::Private => false,
        }
    }
}

/// Somebody else who handles the data: a processor, its supplier, another authority.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Party {
    /// The name.
    pub name: Field<Localized>,
    /// A short name that readers know.
    pub short: Field<Localized>,
    /// Business ID.
    pub business_id: Field<String>,
    /// Where it is established.
    pub country: Field<Country>,
    /// The country of the group that controls it, when that is another.
    pub group_country: Field<Country>,
    /// Its website or privacy page.
    pub url: Field<Link>,
    /// The party through which it is engaged.
    pub via: Field<Ref<PartyId>>,
}

/// An organisation by its id in `organisations:`, or written in place.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "OrganisationRef", untagged)]
pub enum OrganisationRef {
    /// An id.
    #[serde(rename = "text")]
    Id(Ref<super::reference::OrganisationId>),
    /// In place.
    #[serde(rename = "map")]
    Here(Box<Organisation>),
}

/// The arrangement between joint controllers (Art. 26).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Joint {
    /// The essence of the arrangement: who informs, who answers requests, who secures (Art. 26(2)).
    pub essence: Field<super::text::Prose>,
    /// The one point of contact for data subjects (Art. 26(1)).
    pub contact_point: Field<Contact>,
    /// Where the arrangement or its essence is published.
    pub url: Field<Link>,
    /// The law that divides the duties, when it is not an arrangement.
    pub laws: List<super::purpose::Law>,
}
