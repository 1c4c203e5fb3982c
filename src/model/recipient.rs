//! Who receives the data: processors with their chain, authorities, others (Art. 4(9), 13(1)(e)).

use schemars::JsonSchema;
use serde::Deserialize;

use super::purpose::Law;
use super::reference::{DataId, PartyId, PurposeId, Ref};
use super::text::{Localized, Prose, RecipientTerm, Term};
use super::value::Country;
use crate::syntax::field::{Field, List};

/// A recipient or a category of recipients.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Recipient {
    /// What role it has.
    pub kind: Field<RecipientKind>,
    /// The recipient by its id in `parties:` or `organisations:`.
    pub party: Field<Ref<PartyId>>,
    /// A category of recipients: an id of the vocabulary or own words.
    pub category: Field<Term<RecipientTerm>>,
    /// What a processor does for the controller, as a phrase: `maintenance of the system`.
    pub task: Field<Localized>,
    /// The party through which a processor is engaged: the agency buys from Valtori, Valtori from Elisa.
    pub via: Field<Ref<PartyId>>,
    /// The groups of data that it receives; all when left out.
    pub what: List<Ref<DataId>>,
    /// The purposes for which it receives them; all when left out.
    pub purposes: List<Ref<PurposeId>>,
    /// When or on which condition, as a sentence.
    pub when: Field<Prose>,
    /// Whether data go regularly or only on request.
    pub regularity: Field<Regularity>,
    /// The law on which data are disclosed.
    pub laws: List<Law>,
    /// The country where it handles the data, when not where it is established.
    pub country: Field<Country>,
    /// `none`, once it is established that nobody outside the European Economic Area can reach the data, not even for
    /// support (Art. 44). Asked of suppliers whose group is controlled from outside it.
    pub access_outside_eea: Field<OutsideAccess>,
    /// The contract under Art. 28(3): its reference or date. Not printed in the notice.
    pub contract: Field<String>,
    /// What readers may know of the contract or the secrecy that binds the recipient, as a sentence.
    pub note: Field<Prose>,
}

/// The role of a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecipientKind {
    /// Handles the data for the controller (Art. 28).
    Processor,
    /// Handles the data for a processor (Art. 28(2)).
    SubProcessor,
    /// A joint controller (Art. 26).
    JointController,
    /// Another authority.
    Authority,
    /// Another controller that is not an authority.
    Controller,
    /// The person or somebody the person chooses, such as a representative.
    DataSubject,
    /// The public.
    Public,
}

/// Who outside the European Economic Area can reach the data. Access from there is a transfer and stands in `transfers:`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OutsideAccess {
    /// Nobody.
    None,
}

/// How often data go to a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Regularity {
    /// Regularly.
    Regular,
    /// On request, case by case.
    OnRequest,
}
