//! Purposes with their legal bases (Art. 6, 9, 10, 13(1)(c)–(d)).

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::law::{Law, point_id};
use super::mirror::ResearchKind;
use super::words::{Words, flag, id, ids};
use crate::model::facts::{legal_basis, special_ground};
use crate::model::purpose;

/// A purpose.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Purpose {
    /// The name by which other parts refer to it.
    id: Option<String>,
    /// A heading.
    name: Option<Words>,
    /// What is done, for whom and with which result.
    text: Option<Words>,
    /// The legal bases of Article 6(1).
    bases: Vec<Basis>,
    /// The grounds of Article 9(2).
    special_bases: Vec<Basis>,
    /// The law that permits data on criminal convictions and offences (Art. 10).
    criminal_laws: Vec<Law>,
    /// The legitimate interest pursued (Art. 13(1)(d)).
    legitimate_interest: Option<Words>,
    /// How consent is withdrawn (Art. 7(3)).
    consent_withdrawal: Option<Words>,
    /// Why consent is free although the controller is an authority.
    consent_free_because: Option<Words>,
    /// Why an authority may rely on 6(1)(f).
    outside_public_tasks: Option<Words>,
    /// The groups of data that it needs, by id; empty means all.
    data: Vec<String>,
    /// Whether it came after the data had been collected (Art. 13(3), 14(4)).
    secondary: bool,
    /// Whether it is direct marketing (Art. 21(2)).
    direct_marketing: bool,
    /// Whether it is archiving, research or statistics (Art. 89).
    research: Option<ResearchKind>,
}

/// A legal basis.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Basis {
    /// The point of the regulation: `6(1)(c)`.
    article: Option<String>,
    /// The official term.
    name: Option<Words>,
    /// The law it rests on.
    laws: Vec<Law>,
    /// What the obligation, task or contract is.
    text: Option<Words>,
}

impl Cx<'_> {
    pub(super) fn purposes(&self) -> Vec<Purpose> {
        self.register.purposes.values().map(|it| self.purpose(it)).collect()
    }

    fn purpose(&self, it: &purpose::Purpose) -> Purpose {
        // An author may put a ground of Article 9(2) under either key.
        let is_special = |it: &&purpose::Basis| special_ground(it).is_some();
        let plain = it.basis.values().filter(|it| !is_special(it));
        let special = it.special_basis.values().chain(it.basis.values().filter(is_special));
        Purpose {
            id: id(&it.id),
            name: self.text(&it.name),
            text: self.prose(&it.text),
            bases: plain.map(|it| self.basis(it)).collect(),
            special_bases: special.map(|it| self.basis(it)).collect(),
            criminal_laws: self.laws(&it.criminal_basis.0),
            legitimate_interest: self.prose(&it.legitimate_interest),
            consent_withdrawal: self.prose(&it.consent_withdrawal),
            consent_free_because: self.prose(&it.consent_free_because),
            outside_public_tasks: self.text(&it.outside_public_tasks),
            data: ids(&it.data),
            secondary: flag(&it.secondary),
            direct_marketing: flag(&it.direct_marketing),
            research: it.research.get().copied().map(Into::into),
        }
    }

    fn basis(&self, it: &purpose::Basis) -> Basis {
        let name = legal_basis(it).map(|it| it.name()).or_else(|| special_ground(it).map(|it| it.name()));
        Basis {
            article: it.point().map(point_id),
            name: name.map(|it| self.own(it)),
            laws: self.laws(it.laws()),
            text: it.text().and_then(|it| self.plain(it)),
        }
    }
}
