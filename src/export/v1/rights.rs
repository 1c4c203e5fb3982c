//! The rights that follow from the legal bases, how they are used, and who hears complaints (Art. 12, 15–22, 77).

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::law::{Cited, Law};
use super::mirror::{Addressee, Claim, RightName};
use super::people::Contact;
use super::words::{Duration, Term, Words, ids};
use crate::law::authority::Authority as Known;
use crate::law::right::{self, Applies};
use crate::model::rights;
use crate::model::value::OrInherit;
use crate::syntax::field::Field;

/// A right and what follows for it.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Right {
    /// Its id.
    right: String,
    /// The official term.
    name: Words,
    /// The provision that gives it.
    citation: Cited,
    /// Whether it applies, for the notice as a whole.
    applies: Answer,
    /// The condition, or the reason why it does not apply.
    because: Option<Because>,
    /// The purposes for which this answer holds, by id; empty means all.
    for_purposes: Vec<String>,
    /// The answer for each purpose, in the order of the purposes.
    per_purpose: Vec<PurposeAnswer>,
    /// What the author says of the right, where that was written down.
    claim: Option<Claim>,
    /// How the right is used, where that differs from other rights.
    requests: Option<Requests>,
}

/// Whether a right applies.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::export) enum Answer {
    /// It does.
    Yes,
    /// It does when a condition is met.
    Conditional,
    /// It does not; for erasure: as a rule.
    No,
}

/// A condition or a reason.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Because {
    /// Its id.
    id: String,
    /// In a few words.
    text: Words,
    /// The provision.
    citation: Cited,
    /// The legal bases that it names, as points of Article 6(1).
    bases: Vec<Cited>,
}

/// The answer for one purpose.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct PurposeAnswer {
    /// The purpose by id; null when it has none.
    purpose: Option<String>,
    /// Whether the right applies.
    applies: Answer,
    /// The condition or the reason.
    because: Option<Because>,
}

/// How requests are made.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Requests {
    /// To whom.
    to: Option<Addressee>,
    /// To somebody else.
    contact: Option<Contact>,
    /// The channels.
    channels: Vec<Term>,
    /// The form or page.
    form: Option<String>,
    /// How identity is verified (Art. 12(6)).
    identity: Option<Words>,
    /// What the request should say.
    include: Option<Words>,
    /// The time limit for an answer; one month when null (Art. 12(3)).
    time_limit: Option<Duration>,
    /// What is charged and when; free of charge when null (Art. 12(5)).
    fee: Option<Words>,
    /// Anything else.
    note: Option<Words>,
}

/// A limit that national law sets to rights.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Limit {
    /// The rights.
    rights: Vec<RightName>,
    /// The groups of data, by id; empty means all.
    of: Vec<String>,
    /// The purposes, by id; empty means all.
    purposes: Vec<String>,
    /// The law that limits.
    laws: Vec<Law>,
    /// The limit.
    text: Option<Words>,
}

/// The supervisory authority (Art. 77).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Authority {
    /// The id of an authority that the program knows.
    id: Option<String>,
    /// Its name.
    name: Option<Words>,
    /// Postal address.
    postal: Option<Words>,
    /// Visiting address.
    visiting: Option<Words>,
    /// Telephone number.
    phone: Option<Words>,
    /// E-mail address.
    email: Option<String>,
    /// Website.
    url: Option<Words>,
    /// Contact details that the register gives.
    contact: Option<Contact>,
    /// Anything else about complaining.
    note: Option<Words>,
}

impl Cx<'_> {
    pub(super) fn rights(&self) -> Vec<Right> {
        let outcomes = self.register.outcomes();
        right::Right::ALL.into_iter().map(|it| self.right(it, outcomes.get(it))).collect()
    }

    fn right(&self, right: right::Right, merged: &right::Merged) -> Right {
        let (applies, because) = self.answer(&merged.applies);
        let per_purpose = merged.per_purpose.iter().map(|(id, it)| {
            let (applies, because) = self.answer(it);
            PurposeAnswer { purpose: Some(id.clone()).filter(|it| !it.is_empty()), applies, because }
        });
        let own = self.register.rights.get();
        Right {
            right: right.id().to_owned(),
            name: self.own(right.name()),
            citation: self.cited(&right.cite()),
            applies,
            because,
            for_purposes: merged.for_purposes.iter().filter(|it| !it.is_empty()).cloned().collect(),
            per_purpose: per_purpose.collect(),
            claim: own.and_then(|it| it.claims.get()).and_then(|it| claim(it, right)).map(Into::into),
            requests: own.and_then(|it| requests(it, right)).and_then(|it| self.requests(it)),
        }
    }

    fn answer(&self, applies: &Applies) -> (Answer, Option<Because>) {
        let cited = |bases: &[crate::law::basis::Basis]| bases.iter().map(|it| self.cited(&it.cite())).collect();
        match applies {
            Applies::Yes => (Answer::Yes, None),
            Applies::Conditional(it) => {
                let because = Because {
                    id: it.id().to_owned(),
                    text: self.own(it.summary()),
                    citation: self.cited(&it.cite()),
                    bases: cited(it.bases()),
                };
                (Answer::Conditional, Some(because))
            }
            Applies::No(it) => {
                let because = Because {
                    id: it.id().to_owned(),
                    text: self.own(it.summary()),
                    citation: self.cited(&it.cite()),
                    bases: cited(it.bases()),
                };
                (Answer::No, Some(because))
            }
        }
    }

    /// How requests are made for all rights that do not say otherwise.
    pub(super) fn all_requests(&self) -> Option<Requests> {
        self.register.rights.get().and_then(|it| self.requests(&it.requests))
    }

    fn requests(&self, field: &Field<rights::Requests>) -> Option<Requests> {
        field.get().map(|it| Requests {
            to: it.to.get().copied().map(Into::into),
            contact: self.maybe_contact(&it.contact),
            channels: self.terms(&it.channels),
            form: self.link(&it.form),
            identity: self.prose(&it.identity),
            include: self.prose(&it.include),
            time_limit: self.duration(&it.time_limit),
            fee: self.prose(&it.fee),
            note: self.prose(&it.note),
        })
    }

    pub(super) fn limits(&self) -> Vec<Limit> {
        let limits = self.register.rights.get().map(|it| it.restrictions.values()).into_iter().flatten();
        let one = |it: &rights::RightRestriction| Limit {
            rights: it.rights.values().copied().map(Into::into).collect(),
            of: ids(&it.of),
            purposes: ids(&it.purposes),
            laws: self.laws(&it.laws.0),
            text: self.prose(&it.text),
        };
        limits.map(one).collect()
    }

    /// The authority that the register names, else the one that supervises the controller.
    pub(super) fn complaint(&self) -> Option<Authority> {
        let given = match self.register.complaint.get() {
            Some(OrInherit::None) => return None,
            Some(OrInherit::Given(it)) => Some(it),
            Some(OrInherit::Inherit) | None => None,
        };
        let other = given.and_then(|it| self.text(&it.name));
        let known = match given {
            None => Some(self.register.supervisor()),
            Some(_) if other.is_some() => None,
            Some(it) => it.authority.get().map(|it| it.known()),
        };
        let words = |get: fn(&Known) -> Option<crate::lang::Text>| known.and_then(get).map(|it| self.own(it));
        Some(Authority {
            id: known.map(|it| it.id.to_owned()),
            name: words(|it| Some(it.name)).or(other),
            postal: words(|it| it.postal),
            visiting: words(|it| it.visiting),
            phone: words(|it| it.phone),
            email: known.and_then(|it| it.email).map(str::to_owned),
            url: words(|it| Some(it.url)),
            contact: given.and_then(|it| self.maybe_contact(&it.contact)),
            note: given.and_then(|it| self.prose(&it.note)),
        })
    }
}

/// What the author claims of a right; of some there is nothing to claim.
fn claim(claims: &rights::Claims, right: right::Right) -> Option<rights::Claim> {
    let field = match right {
        right::Right::Withdrawal => &claims.withdrawal,
        right::Right::Access => &claims.access,
        right::Right::Rectification => &claims.rectification,
        right::Right::Erasure => &claims.erasure,
        right::Right::Restriction => &claims.restriction,
        right::Right::Portability => &claims.portability,
        right::Right::Objection => &claims.objection,
        right::Right::AutomatedDecisions => &claims.automated_decisions,
        right::Right::Notification
        | right::Right::MarketingObjection
        | right::Right::Complaint
        | right::Right::Remedy => return None,
    };
    field.get().copied()
}

/// Where using a right differs.
fn requests(own: &rights::Rights, right: right::Right) -> Option<&Field<rights::Requests>> {
    match right {
        right::Right::Withdrawal => Some(&own.withdrawal),
        right::Right::Access => Some(&own.access),
        right::Right::Rectification => Some(&own.rectification),
        right::Right::Erasure => Some(&own.erasure),
        right::Right::Restriction => Some(&own.restriction),
        right::Right::Portability => Some(&own.portability),
        right::Right::Objection | right::Right::MarketingObjection => Some(&own.objection),
        right::Right::AutomatedDecisions => Some(&own.automated_decisions),
        right::Right::Notification | right::Right::Complaint | right::Right::Remedy => None,
    }
}
