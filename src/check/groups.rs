//! What a group of data subjects or of data is, by its own keys or by the vocabulary; without it one rule would take the
//! word of the key and another that of the vocabulary.

use crate::check::Finding;
use crate::model::data::{DataGroup, DataSubject};
use crate::model::purpose::Purpose;
use crate::model::vocabulary::{TermFacts, Vocabulary};
use crate::source::{Span, Spanned};
use crate::syntax::field::Field;
use crate::text;

/// Where a group says that it is the controller's own staff. The key decides where it is written, otherwise the
/// vocabulary.
#[must_use]
pub fn staff(subject: &DataSubject, vocabulary: &Vocabulary) -> Option<Span> {
    marked(subject, &subject.staff, vocabulary, |it| &it.staff)
}

/// Where a group says that it is of children. The key decides where it is written, otherwise the vocabulary.
#[must_use]
pub fn children(subject: &DataSubject, vocabulary: &Vocabulary) -> Option<Span> {
    marked(subject, &subject.children, vocabulary, |it| &it.children)
}

fn marked(
    subject: &DataSubject,
    key: &Field<bool>,
    vocabulary: &Vocabulary,
    fact: fn(&TermFacts) -> &Field<bool>,
) -> Option<Span> {
    if !key.is_absent() {
        return key.spanned().filter(|it| it.value).map(|it| it.span);
    }
    let name = subject.name.spanned()?;
    let facts = vocabulary.get(name.value.id()?)?;
    (fact(facts).get() == Some(&true)).then_some(name.span)
}

/// Where a group says that it holds data on convictions or offences (Art. 10): by its key, or by an item of the
/// vocabulary.
#[must_use]
pub fn criminal(group: &DataGroup, vocabulary: &Vocabulary) -> Option<Span> {
    if !group.criminal.is_absent() {
        return group.criminal.spanned().filter(|it| it.value).map(|it| it.span);
    }
    item(group, vocabulary, |it| &it.criminal)
}

/// Where a group says that it holds the personal identity code: by an item of the vocabulary, or by the key that gives
/// the ground.
#[must_use]
pub fn national_id(group: &DataGroup, vocabulary: &Vocabulary) -> Option<Span> {
    item(group, vocabulary, |it| &it.national_id).or_else(|| group.national_id.head())
}

fn item(group: &DataGroup, vocabulary: &Vocabulary, fact: fn(&TermFacts) -> &Field<bool>) -> Option<Span> {
    let is = |id: &str| vocabulary.get(id).is_some_and(|it| fact(it).get() == Some(&true));
    group.items.iter().find(|it| it.value.id().is_some_and(is)).map(|it| it.span)
}

/// Shows, beside a finding about a group of data, each of the purposes that use it without the ground it needs.
#[must_use]
pub fn name_users<'a>(finding: Finding<'a>, purposes: &[&Spanned<Purpose>]) -> Finding<'a> {
    purposes.iter().fold(finding, |it, purpose| {
        it.also(
            purpose.head,
            text! {
                fi: "tarkoitus, jossa tietoja käytetään",
                sv: "ändamål där uppgifterna används",
                en: "a purpose that uses the data",
            },
        )
    })
}
