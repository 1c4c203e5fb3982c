//! How readers reach somebody: contacts, addresses, telephone numbers; the contact, the person responsible and the
//! data protection officer.

use super::cx::{count, facts, token};
use super::gap::Missing;
use super::{Body, Cx};
use crate::doc::{Block, Fact, Inline};
use crate::i18n::phrases::Phrase;
use crate::law::cite::gdpr;
use crate::model::lookup::PartyLike;
use crate::model::organisation::OrganisationKind;
use crate::model::people::{Contact, PhoneEntry, PhoneKind};
use crate::model::reference::{PartyId, Ref};
use crate::model::text::Localized;
use crate::model::value::{Email, OrInherit, OrNone};
use crate::source::Spanned;
use crate::syntax::field::{Field, List};

impl Cx<'_> {
    /// A contact as names with values.
    pub(super) fn contact(&self, contact: &Contact) -> Vec<Fact> {
        let mut facts = Vec::new();
        match (contact.role.get(), contact.person.get()) {
            (Some(role), Some(person)) => {
                let both = Phrase::RoleAndPerson { role: self.text(role).into(), person: self.text(person).into() };
                facts.push(self.line(&Phrase::LabelName, self.say(&both)));
            }
            (None, Some(person)) => facts.push(self.line(&Phrase::LabelName, self.text(person))),
            (Some(role), None) => facts.push(self.line(&Phrase::LabelRole, self.text(role))),
            (None, None) => {}
        }
        self.push_text(&mut facts, &Phrase::LabelUnit, &contact.unit);
        self.push_text(&mut facts, &Phrase::LabelOrganisation, &contact.organisation);
        self.push_text(&mut facts, &Phrase::LabelAnswersFor, &contact.answers_for);
        facts.extend(self.channels(&contact.email, &contact.phone, &contact.postal, &contact.visiting));
        if let Some(page) = contact.url.get().and_then(|it| self.web(it)) {
            facts.push(self.line(&Phrase::LabelWebPage, vec![page]));
        }
        if let Some(note) = contact.note.get() {
            facts.push(self.fact(&Phrase::LabelNote, self.prose(note)));
        }
        facts
    }

    /// The ways to reach a contact or an organisation.
    pub(super) fn channels(
        &self,
        email: &List<Email>,
        phone: &List<PhoneEntry>,
        postal: &Field<Localized>,
        visiting: &Field<Localized>,
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        if !email.is_empty() {
            facts.push(self.line(&Phrase::LabelEmail, lines(email.values().map(|it| vec![mail(&it.0)]))));
        }
        let phones: Vec<Vec<Inline>> = phone.values().filter_map(|it| self.phone(it)).collect();
        if !phones.is_empty() {
            facts.push(self.line(&Phrase::LabelPhone, lines(phones.into_iter())));
        }
        if let Some(it) = postal.get() {
            facts.push(self.line(&Phrase::LabelPostal, address(self.text(it))));
        }
        if let Some(it) = visiting.get() {
            facts.push(self.line(&Phrase::LabelVisiting, address(self.text(it))));
        }
        facts
    }

    pub(super) fn phone(&self, entry: &PhoneEntry) -> Option<Vec<Inline>> {
        let number = entry.number()?;
        let link = Inline::Link { url: format!("tel:{}", number.dial()), text: vec![Inline::text(number.0.as_str())] };
        let Some(kind) = entry.kind() else { return Some(vec![link]) };
        let kind = match kind {
            PhoneKind::Switchboard => "switchboard",
            PhoneKind::Registry => "registry",
            PhoneKind::CustomerService => "customer-service",
            PhoneKind::Direct => "direct",
            PhoneKind::Mobile => "mobile",
        };
        Some(self.say(&Phrase::PhoneWithKind { phone: link.into(), kind: token(kind) }))
    }

    fn push_text(&self, facts: &mut Vec<Fact>, label: &Phrase, text: &Field<Localized>) {
        if let Some(it) = text.get() {
            facts.push(self.line(label, self.text(it)));
        }
    }

    /// Contacts, each in facts of its own.
    pub(super) fn contacts<'c>(&self, contacts: impl IntoIterator<Item = &'c Spanned<Contact>>) -> Vec<Block> {
        contacts.into_iter().filter_map(|it| facts(self.contact(&it.value))).collect()
    }

    /// The name of a party or organisation, with its short name and, for a party, a link to its pages.
    pub(super) fn party(&self, reference: &Ref<PartyId>) -> Option<Vec<Inline>> {
        let party = self.register.party(reference.as_str())?;
        let name = self.text(party.name()?);
        let (short, url) = match party {
            PartyLike::Party(it) => (it.short.get(), it.url.get().and_then(|it| self.url(it))),
            PartyLike::Organisation(it) => (it.short.get(), None),
        };
        let linked = match url {
            Some(url) => vec![Inline::Link { url: url.to_owned(), text: name }],
            None => name,
        };
        // A short name that stands in the name already tells nothing new.
        let told = |short: &Localized| {
            let (long, short) = (party.name().and_then(|it| it.get(self.lang())), short.get(self.lang()));
            long.zip(short).is_some_and(|(long, short)| long.contains(short))
        };
        Some(match short.filter(|it| !told(it)) {
            Some(short) => self.say(&Phrase::NameWithShort { name: linked.into(), short: self.text(short).into() }),
            None => linked,
        })
    }

    /// The short name of a party where it has one, for the second mention in a sentence.
    pub(super) fn party_short(&self, reference: &Ref<PartyId>) -> Option<Vec<Inline>> {
        let party = self.register.party(reference.as_str())?;
        let short = match party {
            PartyLike::Party(it) => it.short.get(),
            PartyLike::Organisation(it) => it.short.get(),
        };
        short.or(party.name()).map(|it| self.text(it))
    }
}

/// An e-mail address as a link.
pub(super) fn mail(address: &str) -> Inline {
    Inline::Link { url: format!("mailto:{address}"), text: vec![Inline::text(address)] }
}

/// Values one under the other.
pub(super) fn lines(values: impl Iterator<Item = Vec<Inline>>) -> Vec<Inline> {
    let mut out = Vec::new();
    for value in values {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(value);
    }
    out
}

/// An address whose lines are separated by commas.
pub(super) fn address(text: Vec<Inline>) -> Vec<Inline> {
    let [Inline::Text(only)] = text.as_slice() else { return text };
    lines(only.split(',').map(str::trim).filter(|it| !it.is_empty()).map(|it| vec![Inline::text(it)]))
}

/// Who answers questions about the register.
pub(super) fn contact(cx: &Cx<'_>) -> Option<Body> {
    let contacts = &cx.register.contact;
    let blocks = cx.contacts(contacts.iter());
    let heading = Some(Phrase::HeadingContact { count: count(contacts.len()) });
    Body::of(blocks).map(|it| Body { heading, ..it })
}

/// Who is responsible for the register inside the controller.
pub(super) fn responsible(cx: &Cx<'_>) -> Option<Body> {
    Body::of(cx.contacts(cx.register.responsible.iter()))
}

/// The officer without a role that only repeats the heading, in every language alike so that none tells less.
fn untitled(cx: &Cx<'_>, officer: &Spanned<Contact>) -> Spanned<Contact> {
    let mut officer = officer.clone();
    let repeats = officer.value.role.get().is_some_and(|role| {
        cx.context.languages.iter().all(|lang| {
            let heading = cx.context.locales.get(lang).map(|it| it.word(&Phrase::HeadingDpo).to_lowercase());
            role.get(lang).map(str::to_lowercase) == heading
        })
    });
    if repeats && officer.value.person.get().is_none() {
        officer.value.role = Field::default();
    }
    officer
}

/// The data protection officer (Art. 13(1)(b)).
pub(super) fn dpo(cx: &Cx<'_>) -> Option<Body> {
    let dpos = cx.register.dpos();
    let needed = cx
        .register
        .controllers()
        .iter()
        .any(|it| it.kind.get().copied().is_some_and(OrganisationKind::is_public) && it.court.get() != Some(&true));
    if needed && !dpos.iter().any(|it| it.value.reachable()) {
        return Body::of(vec![cx.gap(Missing::Dpo)]);
    }
    if !dpos.is_empty() {
        let officers: Vec<Spanned<Contact>> = dpos.into_iter().map(|it| untitled(cx, it)).collect();
        let mut blocks = cx.contacts(&officers);
        blocks.push(cx.para(&Phrase::DpoIntro { cite: cx.cite(gdpr(38).par(4)).into() }));
        return Body::of(blocks);
    }
    let denied_here = matches!(cx.register.dpo.get(), Some(OrInherit::None));
    let denied_there = cx.register.controllers().iter().any(|it| matches!(it.dpo.get(), Some(OrNone::None)));
    (denied_here || denied_there).then(|| Body::of(vec![cx.para(&Phrase::DpoNone)]))?
}
