//! The closed sets of the model, by the names that definitions use. A name that the model loses or gains must be
//! decided here, since what has been published stays readable.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{
    automated, data, kinds, notice, organisation, people, purpose, recipient, register, rights, security,
};

macro_rules! mirror {
    ($($(#[$doc:meta])* $name:ident = $from:ty { $($variant:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub(in crate::export) enum $name { $($variant),* }

        impl From<$from> for $name {
            fn from(it: $from) -> Self {
                match it { $(<$from>::$variant => Self::$variant),* }
            }
        }
    )*};
}

mirror! {
    /// Whether a register is planned, in use or retired.
    Status = register::Status { Planned, InUse, Retired }
    /// The kind of a register.
    RegisterKind = kinds::RegisterKind {
        CustomerService, CaseManagement, CameraSurveillance, Recording, Recruitment, Staff, Research, Whistleblowing,
        Newsletter, Website, Event, HealthCare, SocialWelfare, Education, Library,
    }
    /// What kind of body an organisation is.
    OrganisationKind = organisation::OrganisationKind {
        StateCentral, StateRegional, Municipality, JointMunicipalAuthority, WellbeingCounty, PublicInstitution, Court,
        Church, Company, Association, Private,
    }
    /// What a telephone number leads to.
    PhoneKind = people::PhoneKind { Switchboard, Registry, CustomerService, Direct, Mobile }
    /// Purposes that Article 89 treats apart.
    ResearchKind = purpose::ResearchKind { Archiving, Research, Statistics }
    /// The grounds of section 29 of the Data Protection Act (1050/2018).
    NationalIdKind = data::NationalIdKind { Consent, Law, StatutoryTask, RightsAndDuties, Research, Sector }
    /// Whether data must be given.
    ProvisionDuty = data::ProvisionDuty {
        Voluntary, Statutory, Contractual, NeededForContract, NeededForService, Automatic,
    }
    /// The kind of a source.
    SourceKind = data::SourceKind { DataSubject, Observed, Authority, ThirdParty, Public, Inferred }
    /// The role of a recipient.
    RecipientKind = recipient::RecipientKind {
        Processor, SubProcessor, JointController, Authority, Controller, DataSubject, Public,
    }
    /// How often data go to a recipient.
    Regularity = recipient::Regularity { Regular, OnRequest }
    /// Who outside the European Economic Area can reach the data.
    OutsideAccess = recipient::OutsideAccess { None }
    /// Whether a person decides with the help of a machine, or the machine decides alone.
    AutomationKind = automated::AutomationKind { Assistive, Decision }
    /// Who receives requests.
    Addressee = rights::Addressee { Registry, Contact, Dpo, Controller }
    /// What an author says of a right.
    Claim = rights::Claim { Granted, GrantedIf, Denied, DeniedAsRule }
    /// A right that can be limited.
    RightName = rights::RightName {
        Access, Rectification, Erasure, Restriction, Portability, Objection, AutomatedDecisions,
    }
    /// Whether data are public.
    PublicityLevel = security::PublicityLevel { Public, PartlySecret, Secret }
    /// Readers for whom a text of their own is written.
    Audience = notice::Audience { Children }
}
