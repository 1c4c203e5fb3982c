//! The ways in which organisations and contacts are reached, made comparable; without it “the same number” would mean
//! another thing in each rule.

use std::collections::BTreeSet;

use crate::model::organisation::Organisation;
use crate::model::people::{Contact, Link, PhoneEntry};
use crate::model::text::Localized;
use crate::model::value::{Email, Phone};
use crate::syntax::field::{Field, List};

/// Ways to reach somebody, in a form in which equal ones are equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channels {
    /// E-mail addresses.
    pub email: BTreeSet<String>,
    /// Telephone numbers.
    pub phone: BTreeSet<String>,
    /// Postal addresses in all their languages.
    pub postal: BTreeSet<String>,
    /// Visiting addresses in all their languages.
    pub visiting: BTreeSet<String>,
    /// Pages and forms.
    pub web: BTreeSet<String>,
}

impl Channels {
    /// Adds what an organisation gives for itself and for its registry office. Its website is no way to reach it.
    pub fn add_organisation(&mut self, it: &Organisation) {
        self.add(&it.email, &it.phone, &it.postal, &it.visiting);
        if let Some(registry) = it.registry.get() {
            self.add_contact(registry);
        }
    }

    /// Adds what a contact gives.
    pub fn add_contact(&mut self, it: &Contact) {
        self.add(&it.email, &it.phone, &it.postal, &it.visiting);
        self.web.extend(pages(&it.url).into_iter().map(page));
    }

    fn add(
        &mut self,
        emails: &List<Email>,
        phones: &List<PhoneEntry>,
        postal: &Field<Localized>,
        visiting: &Field<Localized>,
    ) {
        self.email.extend(emails.values().map(mailbox));
        self.phone.extend(phones.values().filter_map(PhoneEntry::number).map(number));
        self.postal.extend(addresses(postal));
        self.visiting.extend(addresses(visiting));
    }

    /// How many different ways there are.
    #[must_use]
    pub fn ways(&self) -> usize {
        [&self.email, &self.phone, &self.postal, &self.visiting, &self.web].iter().filter(|it| !it.is_empty()).count()
    }
}

/// An e-mail address, comparable.
#[must_use]
pub fn mailbox(it: &Email) -> String {
    it.0.to_lowercase()
}

/// A telephone number, comparable: `+358 9 000` is `09000`.
#[must_use]
pub fn number(it: &Phone) -> String {
    let dial = it.dial();
    match dial.strip_prefix("+358").or_else(|| dial.strip_prefix("00358")) {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => dial,
    }
}

/// A postal or visiting address in all its languages, comparable.
#[must_use]
pub fn addresses(field: &Field<Localized>) -> Vec<String> {
    let plain = |it: &str| it.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    match field.get() {
        Some(Localized::Same(it)) => vec![plain(it)],
        Some(Localized::Each(entries)) => entries.iter().map(|(_, it)| plain(&it.value)).collect(),
        None => Vec::new(),
    }
}

/// The web addresses of a key, as they are written.
#[must_use]
pub fn pages(field: &Field<Link>) -> Vec<&str> {
    match field.get() {
        Some(Link::Same(it)) => vec![it.0.as_str()],
        Some(Link::Each(entries)) => entries.iter().map(|(_, it)| it.value.0.as_str()).collect(),
        None => Vec::new(),
    }
}

/// A web address, comparable.
#[must_use]
pub fn page(it: &str) -> String {
    it.trim_end_matches('/').to_lowercase()
}

/// The domain that somebody holds: `example.fi` for `https://www.example.fi/sv` and for `palvelu.example.fi`.
#[must_use]
pub fn domain(address: &str) -> String {
    /// Labels under which a country gives out domains: `co.uk`.
    const SHARED: [&str; 7] = ["ac", "co", "com", "edu", "gov", "net", "org"];
    let address = address.to_lowercase();
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let host = address.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let labels = host.split('.').filter(|it| !it.is_empty()).collect::<Vec<_>>();
    let shared = matches!(labels.as_slice(), [.., second, top] if top.len() == 2 && SHARED.contains(second));
    let keep = if shared { 3 } else { 2 };
    labels.get(labels.len().saturating_sub(keep)..).unwrap_or_default().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_what_somebody_holds() {
        for address in
            ["https://www.example.fi/sv", "example.fi", "tietosuoja@palvelu.example.fi", "http://Example.fi:80?a=b@c.d"]
        {
            assert_eq!(domain(address), "example.fi", "{address}");
        }
        assert_eq!(domain("dpo@example.co.uk"), "example.co.uk");
        assert_eq!(domain("dpo@edu.hel.fi"), "hel.fi");
        assert_eq!(domain(""), "");
    }

    #[test]
    fn numbers_are_the_same_at_home_and_abroad() {
        let of = |it: &str| number(&Phone(it.to_owned()));
        assert_eq!(of("+358 9 000 0000"), of("09 000 0000"));
        assert_eq!(of("+358 (0)9 000 0000"), of("09-000 0000"));
        assert_ne!(of("09 000 0000"), of("09 000 0001"));
    }
}
