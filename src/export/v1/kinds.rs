//! Automated decisions, publicity, security, and what registers of some kinds tell besides.

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::law::{Law, point_id};
use super::mirror::{AutomationKind, PublicityLevel};
use super::words::{Stated, Term, Words, date, ids};
use crate::model::security::Security as ModelSecurity;

/// Decisions made with automated means (Art. 13(2)(f), 22).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct AutomatedDecisions {
    /// Whether a person decides with the help of a machine, or the machine alone.
    kind: Option<AutomationKind>,
    /// The purposes, by id; empty means all.
    purposes: Vec<String>,
    /// Meaningful information about the logic involved.
    logic: Option<Words>,
    /// What the decisions mean for the person.
    significance: Option<Words>,
    /// The exception of Article 22(2): `22(2)(b)`.
    ground: Option<String>,
    /// The law that permits them.
    laws: Vec<Law>,
    /// How a person can have a human look at the decision.
    safeguards: Option<Words>,
    /// The published decision on deployment.
    deployment_decision: Option<String>,
}

/// Profiling that is not an automated decision.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Profiling {
    /// What is evaluated or predicted.
    text: Option<Words>,
    /// What it means for the person.
    consequences: Option<Words>,
}

/// Publicity and secrecy (Act 621/1999).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Publicity {
    /// Whether the data are public, partly secret or secret.
    level: Option<PublicityLevel>,
    /// The groups of data that are secret, by id.
    secret: Vec<String>,
    /// The provisions that make them secret.
    laws: Vec<Law>,
    /// What this means.
    text: Option<Words>,
    /// The document description of Act 906/2019, section 28.
    document_description: Option<String>,
}

/// Security measures that are published.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Security {
    /// The principle.
    text: Option<Words>,
    /// Administrative measures.
    administrative: Vec<Term>,
    /// Technical measures.
    technical: Vec<Term>,
    /// Physical measures.
    physical: Vec<Term>,
    /// Measures for material on paper.
    paper: Vec<Term>,
    /// Measures of which nobody says what kind they are.
    other: Vec<Term>,
    /// How material on paper is protected.
    manual: Stated<Words>,
}

/// Camera surveillance.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Surveillance {
    /// The areas.
    areas: Vec<Words>,
    /// How people are told on the spot.
    signs: Option<Words>,
    /// What is masked or left out.
    masking: Option<Words>,
    /// Whether sound is recorded.
    sound: Option<bool>,
    /// Whether pictures are watched live.
    live: Option<bool>,
    /// Anything else.
    text: Option<Words>,
}

/// Recording of calls or chats.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Recording {
    /// What is recorded and how often.
    text: Option<Words>,
    /// How it is announced.
    announcement: Option<Words>,
    /// Who listens, and where.
    access: Option<Words>,
}

/// A chatbot that advises (Act 306/2019, section 6 a).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Chatbot {
    /// What it does.
    text: Option<Words>,
    /// How its user is told that a machine answers.
    announcement: Option<Words>,
    /// How its user reaches a person.
    human: Option<Words>,
    /// How its user saves the dialogue.
    saving: Option<Words>,
}

/// Research.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Research {
    /// Whether taking part is voluntary.
    participation: Option<Words>,
    /// Who is responsible for the research.
    responsible: Option<Words>,
    /// The research plan.
    plan: Option<String>,
    /// When it ends.
    ends: Option<String>,
    /// What happens to the data then.
    afterwards: Option<Words>,
    /// Who finances it.
    funding: Stated<Words>,
}

/// A channel for reporting infringements (Act 1171/2022).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Whistleblowing {
    /// How the reporter's identity is protected.
    confidentiality: Option<Words>,
    /// Who handles the reports.
    handlers: Option<Words>,
    /// The external channel.
    external_channel: Option<Words>,
}

/// Cookies and analytics.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Website {
    /// Which are used and for what.
    cookies: Stated<Words>,
    /// Where readers manage their choices.
    settings: Option<String>,
}

impl Cx<'_> {
    pub(super) fn automated_decisions(&self) -> Stated<AutomatedDecisions> {
        Stated::of(&self.register.automated_decisions, |it| AutomatedDecisions {
            kind: it.kind.get().copied().map(Into::into),
            purposes: ids(&it.purposes),
            logic: self.prose(&it.logic),
            significance: self.prose(&it.significance),
            ground: it.ground.get().map(|it| point_id(&it.0)),
            laws: self.laws(&it.laws.0),
            safeguards: self.prose(&it.safeguards),
            deployment_decision: self.link(&it.deployment_decision),
        })
    }

    pub(super) fn profiling(&self) -> Stated<Profiling> {
        Stated::of(&self.register.profiling, |it| Profiling {
            text: self.prose(&it.text),
            consequences: self.prose(&it.consequences),
        })
    }

    pub(super) fn publicity(&self) -> Option<Publicity> {
        self.register.publicity.get().map(|it| Publicity {
            level: it.level.get().copied().map(Into::into),
            secret: ids(&it.secret),
            laws: self.laws(&it.laws.0),
            text: self.prose(&it.text),
            document_description: self.link(&it.document_description),
        })
    }

    /// A bare list is sorted by what the vocabulary knows of each measure.
    pub(super) fn security(&self) -> Option<Security> {
        let security = self.register.security.get()?;
        let group = |name: Option<&str>| {
            let of = |id: &str| self.context.vocabulary.get(id).and_then(|it| it.group.as_deref());
            let measures = security.unsorted().iter().map(|it| &it.value);
            let mine = measures.filter(|it| it.id().and_then(of).filter(|it| KNOWN.contains(it)) == name);
            mine.map(|it| self.term(it)).collect()
        };
        Some(match security {
            ModelSecurity::List(_) => Security {
                text: None,
                administrative: group(Some("administrative")),
                technical: group(Some("technical")),
                physical: group(Some("physical")),
                paper: group(Some("manual")),
                other: group(None),
                manual: Stated::unset(),
            },
            ModelSecurity::Sorted(it) => Security {
                text: self.prose(&it.text),
                administrative: self.terms(&it.administrative),
                technical: self.terms(&it.technical),
                physical: self.terms(&it.physical),
                paper: Vec::new(),
                other: Vec::new(),
                manual: Stated::maybe(&it.manual, |it| self.plain(it)),
            },
        })
    }

    pub(super) fn surveillance(&self) -> Option<Surveillance> {
        self.register.surveillance.get().map(|it| Surveillance {
            areas: it.areas.values().filter_map(|it| self.words(it)).collect(),
            signs: self.prose(&it.signs),
            masking: self.prose(&it.masking),
            sound: it.sound.get().copied(),
            live: it.live.get().copied(),
            text: self.prose(&it.text),
        })
    }

    pub(super) fn recording(&self) -> Option<Recording> {
        self.register.recording.get().map(|it| Recording {
            text: self.prose(&it.text),
            announcement: self.prose(&it.announcement),
            access: self.prose(&it.access),
        })
    }

    pub(super) fn chatbot(&self) -> Option<Chatbot> {
        self.register.chatbot.get().map(|it| Chatbot {
            text: self.prose(&it.text),
            announcement: self.prose(&it.announcement),
            human: self.prose(&it.human),
            saving: self.prose(&it.saving),
        })
    }

    pub(super) fn research(&self) -> Option<Research> {
        self.register.research.get().map(|it| Research {
            participation: self.prose(&it.participation),
            responsible: self.text(&it.responsible),
            plan: self.link(&it.plan),
            ends: date(&it.ends),
            afterwards: self.prose(&it.afterwards),
            funding: Stated::maybe(&it.funding, |it| self.words(it)),
        })
    }

    pub(super) fn whistleblowing(&self) -> Option<Whistleblowing> {
        self.register.whistleblowing.get().map(|it| Whistleblowing {
            confidentiality: self.prose(&it.confidentiality),
            handlers: self.prose(&it.handlers),
            external_channel: self.prose(&it.external_channel),
        })
    }

    pub(super) fn website(&self) -> Option<Website> {
        self.register.website.get().map(|it| Website {
            cookies: Stated::maybe(&it.cookies, |it| self.plain(it)),
            settings: self.link(&it.settings),
        })
    }
}

/// The groups of measures that the vocabulary has.
const KNOWN: &[&str] = &["administrative", "technical", "physical", "manual"];
