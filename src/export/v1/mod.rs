//! Version 1 of the notice as data. Fields may be added; none is renamed, removed or given another meaning.
//!
//! Every key is always there, so that "not given" can be told from "not known to this version": `null`, `[]`,
//! or `"state": "none"` where the register states that there is none.

mod about;
mod data;
mod kinds;
mod law;
mod mirror;
mod people;
mod purposes;
mod recipients;
mod retention;
mod rights;
mod words;

use schemars::JsonSchema;
use serde::Serialize;

use super::Context;
use crate::model::register::Register;
use about::{Dates, Exception, HistoryEntry, Publication, RelatedRegister, Section, SeeAlso};
use data::{DataGroup, DataSubject, Informing, Source};
use kinds::{
    AutomatedDecisions, Chatbot, Profiling, Publicity, Recording, Research, Security, Surveillance, Website,
    Whistleblowing,
};
use mirror::{RegisterKind, Status};
use people::{Contact, Joint, Organisation};
use purposes::Purpose;
use recipients::{Recipient, Transfer};
use retention::Retention;
use rights::{Authority, Limit, Requests, Right};
use words::{Stated, StatedList, Term, Words, date, id};

/// A privacy notice in one language.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Privacy notice of seloste, version 1")]
pub(super) struct Notice {
    /// The version of this shape.
    #[schemars(extend("const" = 1))]
    version: u32,
    /// The program that wrote it.
    generator: String,
    /// The register's id.
    register: Option<String>,
    /// The language of the texts (BCP 47).
    language: String,
    /// All languages of the notice.
    languages: Vec<String>,
    /// Whether the register is planned, in use or retired; in use when null.
    status: Option<Status>,
    /// The day from which a retired register is no longer in use.
    retired_on: Option<String>,
    /// The register that came before.
    predecessor: Option<RelatedRegister>,
    /// The register that came after.
    successor: Option<RelatedRegister>,
    /// The kinds of the register.
    kinds: Vec<RegisterKind>,
    /// The name of the register.
    name: Option<Words>,
    /// The title of the notice.
    title: Option<String>,
    /// The first layer in the author's words.
    summary: Option<Words>,
    /// What the register is, in more words.
    description: Option<Words>,
    /// The controllers (Art. 13(1)(a)).
    controllers: Vec<Organisation>,
    /// The arrangement between joint controllers (Art. 26).
    joint: Stated<Joint>,
    /// The unit of the controller.
    unit: Option<Words>,
    /// Who answers questions.
    contacts: Vec<Contact>,
    /// Who is responsible inside the controller.
    responsible: Vec<Contact>,
    /// The data protection officers (Art. 13(1)(b)).
    dpo: StatedList<Contact>,
    /// The representative in the Union (Art. 27).
    representative: Option<Contact>,
    /// The purposes with their legal bases (Art. 13(1)(c)).
    purposes: Vec<Purpose>,
    /// The groups of data subjects.
    data_subjects: Vec<DataSubject>,
    /// The groups of data (Art. 14(1)(d)).
    data: Vec<DataGroup>,
    /// Where the data come from (Art. 14(2)(f)).
    sources: Vec<Source>,
    /// How and when data subjects are informed.
    informing: Option<Informing>,
    /// Who receives the data (Art. 13(1)(e)).
    recipients: StatedList<Recipient>,
    /// Uses for which the data are not disclosed.
    not_disclosed_for: Vec<Term>,
    /// Transfers to third countries (Art. 13(1)(f)).
    transfers: StatedList<Transfer>,
    /// How long data are kept (Art. 13(2)(a)).
    retention: Vec<Retention>,
    /// Automated decisions (Art. 13(2)(f)).
    automated_decisions: Stated<AutomatedDecisions>,
    /// Profiling.
    profiling: Stated<Profiling>,
    /// The rights of the data subject, in the order of the articles but withdrawal of consent first.
    rights: Vec<Right>,
    /// How requests are made, for all rights that do not say otherwise.
    requests: Option<Requests>,
    /// Limits that national law sets to rights.
    limits: Vec<Limit>,
    /// The supervisory authority (Art. 77).
    complaint: Option<Authority>,
    /// Publicity and secrecy.
    publicity: Option<Publicity>,
    /// Security measures that are published.
    security: Option<Security>,
    /// Camera surveillance.
    surveillance: Option<Surveillance>,
    /// Recording of calls or chats.
    recording: Option<Recording>,
    /// A chatbot that advises.
    chatbot: Option<Chatbot>,
    /// Research.
    research: Option<Research>,
    /// A channel for reporting infringements.
    whistleblowing: Option<Whistleblowing>,
    /// Cookies and analytics.
    website: Option<Website>,
    /// The case number under which the notice is filed.
    case_number: Option<String>,
    /// The number or name of this version of the notice.
    notice_version: Option<String>,
    /// The dates of the notice.
    dates: Dates,
    /// The versions of the notice.
    history: Vec<HistoryEntry>,
    /// Where the notice is available.
    published_at: Vec<Publication>,
    /// Sections of the author's own.
    sections: Vec<Section>,
    /// What to read besides.
    see_also: Vec<SeeAlso>,
    /// Points that stay open, each with its reason.
    exceptions: Vec<Exception>,
}

/// A register and the language in which it is told.
#[derive(Clone, Copy)]
struct Cx<'a> {
    register: &'a Register,
    context: &'a Context<'a>,
}

/// The notice of a register.
pub(super) fn notice(register: &Register, context: &Context<'_>) -> Notice {
    let cx = Cx { register, context };
    Notice {
        version: 1,
        generator: "seloste".to_owned(),
        register: id(&register.register),
        language: cx.lang().to_string(),
        languages: context.languages.iter().map(ToString::to_string).collect(),
        status: register.status.get().copied().map(Into::into),
        retired_on: date(&register.retired_on),
        predecessor: cx.related(&register.predecessor),
        successor: cx.related(&register.successor),
        kinds: register.kinds.values().copied().map(Into::into).collect(),
        name: cx.text(&register.name),
        title: cx.title(),
        summary: cx.prose(&register.summary),
        description: cx.prose(&register.description),
        controllers: cx.controllers(),
        joint: cx.joint(),
        unit: cx.text(&register.unit),
        contacts: cx.contacts(&register.contact),
        responsible: cx.contacts(&register.responsible),
        dpo: cx.dpo(),
        representative: cx.representative(),
        purposes: cx.purposes(),
        data_subjects: cx.data_subjects(),
        data: cx.data(),
        sources: cx.sources(),
        informing: cx.informing(),
        recipients: cx.recipients(),
        not_disclosed_for: cx.terms(&register.not_disclosed_for),
        transfers: cx.transfers(),
        retention: cx.retention(),
        automated_decisions: cx.automated_decisions(),
        profiling: cx.profiling(),
        rights: cx.rights(),
        requests: cx.all_requests(),
        limits: cx.limits(),
        complaint: cx.complaint(),
        publicity: cx.publicity(),
        security: cx.security(),
        surveillance: cx.surveillance(),
        recording: cx.recording(),
        chatbot: cx.chatbot(),
        research: cx.research(),
        whistleblowing: cx.whistleblowing(),
        website: cx.website(),
        case_number: register.case_number.get().cloned(),
        notice_version: register.version.get().cloned(),
        dates: cx.dates(),
        history: cx.history(),
        published_at: cx.published_at(),
        sections: cx.sections(),
        see_also: cx.see_also(),
        exceptions: cx.exceptions(),
    }
}
