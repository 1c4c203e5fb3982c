//! The legal bases of all purposes with the place of each; without one walk every rule about bases would point elsewhere.

use crate::law::basis::Basis;
use crate::model::facts::legal_basis;
use crate::model::purpose::{self, Law, Purpose};
use crate::model::register::Register;
use crate::source::{Span, Spanned};

/// A basis of Art. 6(1) that a purpose declares.
#[derive(Clone, Copy, Debug)]
pub struct Declared<'a> {
    /// The purpose.
    pub purpose: &'a Purpose,
    /// The basis as it was written.
    pub written: &'a Spanned<purpose::Basis>,
    /// Which basis it is.
    pub basis: Basis,
}

impl Declared<'_> {
    /// Where the point is written.
    #[must_use]
    pub fn place(&self) -> Span {
        place(self.written)
    }
}

/// All bases of Art. 6(1) that can be read, in the order of the purposes.
#[must_use]
pub fn of(register: &Register) -> Vec<Declared<'_>> {
    register.purposes.values().flat_map(of_purpose).collect()
}

/// The bases of Art. 6(1) of a purpose that can be read.
#[must_use]
pub fn of_purpose(purpose: &Purpose) -> Vec<Declared<'_>> {
    let written = purpose.basis.iter();
    written.filter_map(|it| Some(Declared { purpose, written: it, basis: legal_basis(&it.value)? })).collect()
}

/// Where the point of a basis is written: `6(1)(c)`.
#[must_use]
pub fn place(basis: &Spanned<purpose::Basis>) -> Span {
    match &basis.value {
        purpose::Basis::Point(_) => basis.span,
        purpose::Basis::Full(it) => it.gdpr.span().unwrap_or(basis.head),
    }
}

/// The provisions that are cited as a basis of Art. 6, as a condition of Art. 9 or as the law of Art. 10, each with the
/// place of the point it is cited for, where there is one.
#[must_use]
pub fn laws(register: &Register) -> Vec<(&Spanned<Law>, Option<Span>)> {
    let mut all = Vec::new();
    for purpose in register.purposes.values() {
        for basis in purpose.basis.iter().chain(purpose.special_basis.iter()) {
            all.extend(basis.value.laws().iter().map(|law| (law, Some(place(basis)))));
        }
        all.extend(purpose.criminal_basis.iter().map(|law| (law, None)));
    }
    all
}
