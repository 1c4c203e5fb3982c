//! The register as a whole. An agency file (`_agency.yaml`) has the same form: what its registers share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::automated::{AutomatedDecisions, Profiling};
use super::data::{DataGroup, DataSubject, Informing, Source};
use super::kinds::{Chatbot, Recording, RegisterKind, Research, Surveillance, Website, Whistleblowing};
use super::notice::{Dates, Exception, FreeSection, HistoryEntry, Publication, RelatedRegister, Review, SeeAlso};
use super::organisation::{Joint, Organisation, OrganisationRef, Party};
use super::people::Contact;
use super::purpose::Purpose;
use super::recipient::Recipient;
use super::retention::Retention;
use super::rights::{Complaint, Rights};
use super::security::{Publicity, Security};
use super::text::{Localized, Prose, Term, UseTerm};
use super::transfer::Transfer;
use super::value::{Date, Id, LangTag, OrInherit, OrNone};
use crate::source::{Span, Spanned};
use crate::syntax::field::{Entries, Field, List};

/// A register definition.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Register {
    /// The stable id and address of the register; equals the file's name without its extension.
    pub register: Field<Id>,
    /// Another file whose facts this one inherits, by its path from this file's folder.
    pub extends: Field<String>,
    /// Whether the register is planned, in use or retired.
    pub status: Field<Status>,
    /// The day from which a retired register is no longer in use.
    pub retired_on: Field<Date>,
    /// The register that came after this one.
    pub successor: Field<RelatedRegister>,
    /// The register that came before this one.
    pub predecessor: Field<RelatedRegister>,
    /// Ids that the register had before; whoever follows an old address is led to the new one.
    pub formerly: List<Id>,
    /// The heading under which the index lists the register, when the project groups by sector.
    pub sector: Field<Localized>,
    /// The languages of the notice; those of the project when left out.
    pub languages: List<LangTag>,
    /// The kinds of the register; they bring duties and sections of their own.
    pub kinds: List<RegisterKind>,
    /// The name of the register.
    pub name: Field<Localized>,
    /// The first layer in the author's words: two or three sentences for readers in a hurry.
    pub summary: Field<Prose>,
    /// What the register or system is, in more words.
    pub description: Field<Prose>,
    /// Organisations by id. Usually in the agency file.
    pub organisations: Field<Entries<Organisation>>,
    /// Processors, suppliers and other parties by id. Usually in the agency file.
    pub parties: Field<Entries<Party>>,
    /// The controller: an organisation by id or in place; several in a list.
    pub controller: List<OrganisationRef>,
    /// The arrangement, when the controllers are joint (Art. 26).
    pub joint: Field<OrNone<Joint>>,
    /// The organ or unit of the controller that the register belongs to.
    pub unit: Field<Localized>,
    /// Who answers questions about the register; several with what each answers for.
    pub contact: List<Contact>,
    /// Who is responsible for the register inside the controller.
    pub responsible: List<Contact>,
    /// The data protection officer (Art. 13(1)(b)); `inherit` from the organisation when left out.
    pub dpo: Field<OrInherit<List<Contact>>>,
    /// The representative in the Union (Art. 27).
    pub representative: Field<Contact>,
    /// The purposes of the processing, each with its legal bases (Art. 13(1)(c)).
    pub purposes: List<Purpose>,
    /// The groups of data subjects.
    pub data_subjects: List<DataSubject>,
    /// The groups of personal data (Art. 14(1)(d)).
    pub data: List<DataGroup>,
    /// Where the data come from (Art. 14(2)(f)).
    pub sources: List<Source>,
    /// How and when data subjects are informed.
    pub informing: Field<Informing>,
    /// Who receives the data, or `none` (Art. 13(1)(e)).
    pub recipients: Field<OrNone<List<Recipient>>>,
    /// Uses for which the data are not disclosed: ids of the vocabulary or own words.
    pub not_disclosed_for: List<Term<UseTerm>>,
    /// Transfers to third countries, or `none` (Art. 13(1)(f)).
    pub transfers: Field<OrNone<List<Transfer>>>,
    /// How long data are kept (Art. 13(2)(a)).
    pub retention: List<Retention>,
    /// Automated decisions, or `none` (Art. 13(2)(f)).
    pub automated_decisions: Field<OrNone<AutomatedDecisions>>,
    /// Profiling, or `none`.
    pub profiling: Field<OrNone<Profiling>>,
    /// Publicity and secrecy of the data.
    pub publicity: Field<Publicity>,
    /// Security measures that are told to readers.
    pub security: Field<Security>,
    /// How rights are used, and where the author departs from what follows from the bases.
    pub rights: Field<Rights>,
    /// The supervisory authority; follows from the controller when left out or `inherit`.
    pub complaint: Field<OrInherit<Complaint>>,
    /// Camera surveillance.
    pub surveillance: Field<Surveillance>,
    /// Recording of calls or chats.
    pub recording: Field<Recording>,
    /// A chatbot that advises.
    pub chatbot: Field<Chatbot>,
    /// Research.
    pub research: Field<Research>,
    /// A channel for reporting infringements.
    pub whistleblowing: Field<Whistleblowing>,
    /// Cookies and analytics.
    pub website: Field<Website>,
    /// The case number under which the notice is filed.
    pub case_number: Field<String>,
    /// The number or name of this version.
    pub version: Field<String>,
    /// The dates of the notice.
    pub dates: Field<Dates>,
    /// The versions of the notice with what changed.
    pub history: List<HistoryEntry>,
    /// Where the notice is available.
    pub published_at: List<Publication>,
    /// Sections of the author's own, placed by name.
    pub sections: List<FreeSection>,
    /// What to read besides.
    pub see_also: List<SeeAlso>,
    /// Who reviewed each language version, and when. Not printed.
    pub reviews: List<Review>,
    /// Exceptions from rules, each with its reason.
    pub exceptions: List<Exception>,
    /// All texts of the register with their places, collected while decoding.
    #[serde(skip)]
    #[schemars(skip)]
    pub texts: Vec<TextPlace>,
    /// The place to point at when something is missing from the register as a whole.
    #[serde(skip)]
    #[schemars(skip)]
    pub place: Option<Span>,
}

/// Whether a register is planned, in use or retired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not yet in use.
    Planned,
    /// In use.
    InUse,
    /// No longer in use.
    Retired,
}

/// A text of the register, wherever it stands: for rules that read all texts.
#[derive(Clone, Debug, PartialEq)]
pub struct TextPlace {
    /// The route to it: `purposes[0].text`.
    pub path: String,
    /// Whether Markdown may be used in it.
    pub prose: bool,
    /// The place to point at when a language is missing.
    pub head: Span,
    /// The texts with their languages in the order of the file; a bare string has none.
    pub values: Vec<(Option<crate::lang::Lang>, Spanned<String>)>,
}
