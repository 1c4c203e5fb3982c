//! Who receives the data, here and in third countries (Art. 13(1)(e)–(f), 44–49).

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::law::{Cited, Law};
use super::mirror::{OutsideAccess, RecipientKind, Regularity};
use super::words::{StatedList, Term, Words, ids};
use crate::law::transfer::{Adequacy, Decision, Mechanism, adequacy};
use crate::model::lookup::PartyLike;
use crate::model::value;
use crate::model::{recipient, transfer};
use crate::syntax::field::Field;

/// A recipient or a category of recipients. The reference of a contract is not told.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Recipient {
    /// Its role.
    kind: Option<RecipientKind>,
    /// The recipient by name.
    party: Option<Party>,
    /// A category of recipients.
    category: Option<Term>,
    /// What a processor does.
    task: Option<Words>,
    /// The name of the party through which a processor is engaged.
    via: Option<Words>,
    /// The groups of data, by id; empty means all.
    what: Vec<String>,
    /// The purposes, by id; empty means all.
    purposes: Vec<String>,
    /// When or on which condition.
    when: Option<Words>,
    /// How often.
    regularity: Option<Regularity>,
    /// The law on which data are disclosed.
    laws: Vec<Law>,
    /// The country where it handles the data.
    country: Option<Country>,
    /// Who outside the European Economic Area can reach the data; not said when null.
    access_outside_eea: Option<OutsideAccess>,
    /// What readers may know besides.
    note: Option<Words>,
}

/// A party by name.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Party {
    /// Its name.
    name: Option<Words>,
    /// Business ID.
    business_id: Option<String>,
    /// Where it is established.
    country: Option<Country>,
    /// The country of the group that controls it.
    group_country: Option<Country>,
    /// Its website or privacy page.
    url: Option<String>,
}

/// A country, or an international organisation with an adequacy decision.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Country {
    /// ISO 3166-1, or `EPO`.
    code: String,
    /// Its name.
    name: Option<Words>,
}

/// A transfer out of the European Economic Area.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Transfer {
    /// The countries.
    countries: Vec<Country>,
    /// The international organisation.
    organisation: Option<Words>,
    /// The name of who receives the data there.
    recipient: Option<Words>,
    /// The groups of data, by id; empty means all.
    what: Vec<String>,
    /// What makes it lawful.
    mechanism: Option<TransferMechanism>,
    /// The adequacy decision as the register names it.
    decision: Option<String>,
    /// The adequacy decisions in force on the day of the notice, when the mechanism is adequacy.
    adequacy_decisions: Vec<AdequacyDecision>,
    /// How to obtain a copy of the safeguards, or where they are.
    copy: Option<Words>,
    /// Where the safeguards are on the net.
    copy_url: Option<String>,
    /// The compelling legitimate interests (Art. 49(1), second subparagraph).
    compelling_interest: Option<Words>,
    /// Anything else.
    note: Option<Words>,
}

/// What makes a transfer lawful.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct TransferMechanism {
    /// Its id: the number of the provision.
    id: String,
    /// The provision.
    citation: Cited,
    /// The official term.
    name: Words,
}

/// A decision of the Commission under Article 45(3).
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct AdequacyDecision {
    /// The country or organisation by its code.
    code: String,
    /// The decision's number, when known.
    number: Option<String>,
    /// The day it was adopted.
    adopted: String,
    /// The last day it applies, when it is limited in time.
    expires: Option<String>,
    /// Whether it covers only some recipients.
    partial: bool,
    /// What it covers.
    scope: Words,
}

impl Cx<'_> {
    pub(super) fn party_name(&self, id: &str) -> Option<Words> {
        self.register.party(id)?.name().and_then(|it| self.words(it))
    }

    fn party(&self, id: &str) -> Option<Party> {
        Some(match self.register.party(id)? {
            PartyLike::Party(it) => Party {
                name: self.text(&it.name),
                business_id: it.business_id.get().cloned(),
                country: self.maybe_country(&it.country),
                group_country: self.maybe_country(&it.group_country),
                url: self.link(&it.url),
            },
            PartyLike::Organisation(it) => Party {
                name: self.text(&it.name),
                business_id: it.business_id.get().cloned(),
                country: None,
                group_country: None,
                url: self.link(&it.url),
            },
        })
    }

    fn country(&self, it: &value::Country) -> Country {
        Country { code: it.0.clone(), name: self.country_name(&it.0) }
    }

    fn maybe_country(&self, field: &Field<value::Country>) -> Option<Country> {
        field.get().map(|it| self.country(it))
    }

    pub(super) fn recipients(&self) -> StatedList<Recipient> {
        StatedList::of(&self.register.recipients, |it: &recipient::Recipient| Recipient {
            kind: it.kind.get().copied().map(Into::into),
            party: it.party.get().and_then(|it| self.party(it.as_str())),
            category: self.maybe_term(&it.category),
            task: self.text(&it.task),
            via: it.via.get().and_then(|it| self.party_name(it.as_str())),
            what: ids(&it.what),
            purposes: ids(&it.purposes),
            when: self.prose(&it.when),
            regularity: it.regularity.get().copied().map(Into::into),
            laws: self.laws(&it.laws.0),
            country: self.maybe_country(&it.country),
            access_outside_eea: it.access_outside_eea.get().copied().map(Into::into),
            note: self.prose(&it.note),
        })
    }

    pub(super) fn transfers(&self) -> StatedList<Transfer> {
        StatedList::of(&self.register.transfers, |it| self.transfer(it))
    }

    fn transfer(&self, it: &transfer::Transfer) -> Transfer {
        let mechanism = it.mechanism.get().map(|it| it.0);
        let as_of = self.context.as_of.to_string();
        let in_force = it.to.values().filter_map(|it| match adequacy(&it.0, &as_of) {
            Adequacy::InForce(decision) => Some(self.adequacy(decision)),
            Adequacy::Expired(_) | Adequacy::NotYet(_) | Adequacy::None => None,
        });
        Transfer {
            countries: it.to.values().map(|it| self.country(it)).collect(),
            organisation: self.text(&it.organisation),
            recipient: it.recipient.get().and_then(|it| self.party_name(it.as_str())),
            what: ids(&it.what),
            mechanism: mechanism.map(|it| TransferMechanism {
                id: it.id().to_owned(),
                citation: self.cited(&it.cite()),
                name: self.own(it.name()),
            }),
            decision: it.decision.get().cloned(),
            adequacy_decisions: in_force.filter(|_| mechanism == Some(Mechanism::Adequacy)).collect(),
            copy: self.prose(&it.copy),
            copy_url: self.link(&it.copy_url),
            compelling_interest: self.prose(&it.compelling_interest),
            note: self.prose(&it.note),
        }
    }

    fn adequacy(&self, it: &Decision) -> AdequacyDecision {
        AdequacyDecision {
            code: it.code.to_owned(),
            number: it.number.map(str::to_owned),
            adopted: it.adopted.to_owned(),
            expires: it.expires.map(str::to_owned),
            partial: it.partial,
            scope: self.own(it.scope),
        }
    }
}
