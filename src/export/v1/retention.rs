//! How long data are kept (Art. 5(1)(e), 13(2)(a)).

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::law::Law;
use super::words::{Duration, Term, Words, date, ids};
use crate::model::retention;

/// How long some of the data are kept.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Retention {
    /// The groups of data, by id; empty means all.
    of: Vec<String>,
    /// The purposes, by id; empty means all.
    purposes: Vec<String>,
    /// The channels of contact; empty means all.
    channels: Vec<Term>,
    /// The period.
    period: Option<Duration>,
    /// The event from which it is counted.
    after: Option<Term>,
    /// A fixed last day.
    until: Option<String>,
    /// The criteria that determine the period.
    criteria: Option<Words>,
    /// Permanent retention with what orders it.
    permanent: Option<Permanent>,
    /// What may end or prolong the retention otherwise.
    alternative: Option<Words>,
    /// How long the data stay in backups after that.
    backups: Option<Duration>,
    /// What happens to the data at the end.
    deletion: Option<Term>,
    /// Why this long.
    because: Option<Words>,
    /// The law that sets the period.
    laws: Vec<Law>,
}

/// Permanent retention for archiving.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Permanent {
    /// The law that orders it.
    laws: Vec<Law>,
    /// The archive's decision.
    decision: Option<String>,
    /// Where the decision is published.
    url: Option<String>,
}

impl Cx<'_> {
    pub(super) fn retention(&self) -> Vec<Retention> {
        let one = |it: &retention::Retention| Retention {
            of: ids(&it.of),
            purposes: ids(&it.purposes),
            channels: self.terms(&it.channels),
            period: self.duration(&it.period),
            after: self.maybe_term(&it.after),
            until: date(&it.until),
            criteria: self.prose(&it.criteria),
            permanent: it.permanent.get().map(|it| Permanent {
                laws: self.laws(&it.law.0),
                decision: it.decision.get().cloned(),
                url: self.link(&it.url),
            }),
            alternative: self.prose(&it.alternative),
            backups: self.duration(&it.backups),
            deletion: self.maybe_term(&it.deletion),
            because: self.prose(&it.because),
            laws: self.laws(&it.laws.0),
        };
        self.register.retention.values().map(one).collect()
    }
}
