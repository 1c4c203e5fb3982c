//! The order of the chapters: that of Article 13, that of the forms Finnish authorities grew up with, or one's own.

use super::CHAPTERS;

/// An order of chapters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name in `seloste.toml`.
    pub name: String,
    /// The ids of the chapters.
    pub order: Vec<String>,
    /// Whether sections are numbered.
    pub numbered: bool,
}

/// The order of the old description of a file, with the chapters that the GDPR added where a reader expects them.
const CLASSIC: &[&str] = &[
    "summary",
    "register",
    "controller",
    "contact",
    "responsible",
    "dpo",
    "purposes",
    "data-subjects",
    "data",
    "sources",
    "provision",
    "recipients",
    "transfers",
    "retention",
    "publicity",
    "security",
    "rights",
    "right-objection",
    "withdrawal",
    "complaint",
];

impl Profile {
    /// The order of Article 13.
    #[must_use]
    pub fn gdpr() -> Self {
        Self { name: "gdpr".to_owned(), order: complete(&[]), numbered: false }
    }

    /// The order of the classic Finnish form, numbered.
    #[must_use]
    pub fn finnish_classic() -> Self {
        Self { name: "finnish-classic".to_owned(), order: complete(CLASSIC), numbered: true }
    }

    /// One's own order. Chapters that it does not name follow in the order of Article 13, so that nothing is lost.
    #[must_use]
    pub fn custom(order: &[String]) -> Self {
        let order: Vec<&str> = order.iter().map(String::as_str).collect();
        Self { name: "custom".to_owned(), order: complete(&order), numbered: false }
    }

    /// A profile by its name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        [Self::gdpr(), Self::finnish_classic()].into_iter().find(|it| it.name == name)
    }
}

/// The named chapters, each once, then the rest.
fn complete(first: &[&str]) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    for id in first.iter().copied().chain(CHAPTERS.iter().map(|it| it.id)) {
        if order.iter().all(|it| it != id) && CHAPTERS.iter().any(|it| it.id == id) {
            order.push(id.to_owned());
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_has_every_chapter_once() {
        let own = ["rights", "no-such-chapter", "rights", "purposes"].map(str::to_owned);
        for profile in [Profile::gdpr(), Profile::finnish_classic(), Profile::custom(&own)] {
            let mut sorted = profile.order.clone();
            sorted.sort_unstable();
            let mut all: Vec<String> = CHAPTERS.iter().map(|it| it.id.to_owned()).collect();
            all.sort_unstable();
            assert_eq!(sorted, all, "{}", profile.name);
        }
        assert_eq!(Profile::custom(&own).order.first().map(String::as_str), Some("rights"));
    }
}
