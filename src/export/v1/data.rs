//! Whose data, which data, from where, and whether giving them is a duty (Art. 13(2)(e), 14(1)(d), 14(2)(f)).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::law::{Law, point_id};
use super::mirror::{NationalIdKind, ProvisionDuty, SourceKind};
use super::words::{Term, Words, flag, id, ids};
use crate::law::basis::SpecialCategory;
use crate::model::data;
use crate::model::vocabulary::TermFacts;

/// A group of data subjects.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct DataSubject {
    /// The name by which data refer to it.
    id: Option<String>,
    /// Who they are.
    name: Option<Term>,
    /// When a reader belongs to the group.
    when: Option<Words>,
    /// Whether they are the controller's own staff.
    staff: bool,
    /// Whether they are children.
    children: bool,
    /// The law that governs the data of this group in particular.
    laws: Vec<Law>,
}

/// A group of data.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct DataGroup {
    /// The name by which other parts refer to it.
    id: Option<String>,
    /// A heading.
    name: Option<Words>,
    /// The groups of data subjects, by id; empty means all.
    of: Vec<String>,
    /// The items.
    items: Vec<Term>,
    /// The special categories (Art. 9(1)) that the group or one of its items belongs to.
    special: Vec<Special>,
    /// Whether it contains data on criminal convictions or offences (Art. 10).
    criminal: bool,
    /// Whether it contains the personal identity code, and why that may be processed.
    national_id: NationalId,
    /// Whether giving the data is a duty (Art. 13(2)(e)).
    provision: Option<Provision>,
    /// Anything particular to the group.
    note: Option<Words>,
}

/// A special category of Article 9(1).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Special {
    /// Its id.
    id: String,
    /// The official term.
    name: Words,
}

/// The personal identity code (Data Protection Act 1050/2018, section 29).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct NationalId {
    /// Whether the group contains it.
    processed: bool,
    /// The ground of section 29.
    ground: Option<NationalIdKind>,
    /// The law, when the ground is law.
    laws: Vec<Law>,
}

/// Whether data must be given.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Provision {
    /// The duty.
    duty: Option<ProvisionDuty>,
    /// The law that obliges.
    laws: Vec<Law>,
    /// What follows when the data are not given.
    consequence: Option<Words>,
}

/// A source of data.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Source {
    /// What kind of source.
    kind: Option<SourceKind>,
    /// Which source.
    name: Option<Term>,
    /// The name of the party that is the source.
    party: Option<Words>,
    /// The groups of data that it gives, by id; empty means all.
    what: Vec<String>,
    /// When or how.
    note: Option<Words>,
    /// The law on which the data are obtained.
    laws: Vec<Law>,
}

/// How and when data subjects are informed.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Informing {
    /// How and when.
    text: Option<Words>,
    /// Why no information is given (Art. 14(5)).
    exemption: Option<Words>,
    /// The point that allows the exception: `14(5)(b)`.
    exemption_ground: Option<String>,
    /// How people are protected instead.
    exemption_measures: Option<Words>,
    /// The law behind the exception.
    exemption_laws: Vec<Law>,
    /// The purposes concerned, by id; empty means all.
    purposes: Vec<String>,
}

impl Cx<'_> {
    pub(super) fn data_subjects(&self) -> Vec<DataSubject> {
        let one = |it: &data::DataSubject| {
            let facts = it.name.get().and_then(|it| it.id()).and_then(|it| self.context.vocabulary.get(it));
            DataSubject {
                id: id(&it.id),
                name: self.maybe_term(&it.name),
                when: self.prose(&it.when),
                staff: it.staff.get().copied().unwrap_or_else(|| facts.is_some_and(|it| flag(&it.staff))),
                children: it.children.get().copied().unwrap_or_else(|| facts.is_some_and(|it| flag(&it.children))),
                laws: self.laws(&it.laws.0),
            }
        };
        self.register.data_subjects.values().map(one).collect()
    }

    pub(super) fn data(&self) -> Vec<DataGroup> {
        self.register.data.values().map(|it| self.group(it)).collect()
    }

    fn group(&self, it: &data::DataGroup) -> DataGroup {
        let facts: Vec<&TermFacts> = it.items.values().filter_map(|it| self.context.vocabulary.get(it.id()?)).collect();
        let kinds = it.special.values().copied().chain(facts.iter().filter_map(|it| it.special.get().copied()));
        let kinds: BTreeSet<data::SpecialKind> = kinds.collect();
        let ground = it.national_id.get();
        DataGroup {
            id: id(&it.id),
            name: self.text(&it.name),
            of: ids(&it.of),
            items: self.terms(&it.items),
            special: kinds.into_iter().map(|it| self.special(it)).collect(),
            criminal: flag(&it.criminal) || facts.iter().any(|it| flag(&it.criminal)),
            national_id: NationalId {
                processed: ground.is_some() || facts.iter().any(|it| flag(&it.national_id)),
                ground: ground.and_then(|it| it.ground.get().copied()).map(Into::into),
                laws: ground.map(|it| self.laws(&it.laws.0)).unwrap_or_default(),
            },
            provision: it.provision.get().map(|it| Provision {
                duty: it.duty().map(Into::into),
                laws: self.laws(it.laws()),
                consequence: it.consequence().and_then(|it| self.plain(it)),
            }),
            note: self.prose(&it.note),
        }
    }

    fn special(&self, kind: data::SpecialKind) -> Special {
        let category = category(kind);
        Special { id: category.id().to_owned(), name: self.own(category.name()) }
    }

    pub(super) fn sources(&self) -> Vec<Source> {
        let one = |it: &data::Source| Source {
            kind: it.kind.get().copied().map(Into::into),
            name: self.maybe_term(&it.name),
            party: it.party.get().and_then(|it| self.party_name(it.as_str())),
            what: ids(&it.what),
            note: self.prose(&it.note),
            laws: self.laws(&it.laws.0),
        };
        self.register.sources.values().map(one).collect()
    }

    pub(super) fn informing(&self) -> Option<Informing> {
        self.register.informing.get().map(|it| {
            let exemption = it.exemption.get();
            let full = exemption.and_then(data::Exemption::full);
            Informing {
                text: self.prose(&it.text),
                exemption: exemption.and_then(data::Exemption::text).and_then(|it| self.words(&it.0)),
                exemption_ground: full.and_then(|it| it.ground.get()).map(|it| point_id(&it.0)),
                exemption_measures: full.and_then(|it| self.prose(&it.measures)),
                exemption_laws: full.map(|it| self.laws(&it.laws.0)).unwrap_or_default(),
                purposes: ids(&it.purposes),
            }
        })
    }
}

fn category(kind: data::SpecialKind) -> SpecialCategory {
    match kind {
        data::SpecialKind::RaceEthnic => SpecialCategory::RaceEthnic,
        data::SpecialKind::Political => SpecialCategory::Political,
        data::SpecialKind::Religion => SpecialCategory::Religion,
        data::SpecialKind::Union => SpecialCategory::Union,
        data::SpecialKind::Genetic => SpecialCategory::Genetic,
        data::SpecialKind::Biometric => SpecialCategory::Biometric,
        data::SpecialKind::Health => SpecialCategory::Health,
        data::SpecialKind::SexLife => SpecialCategory::SexLife,
    }
}
