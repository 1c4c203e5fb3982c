//! The controllers with the place where each stands: in the agency file, or in the register itself.

use crate::model::organisation::{Organisation, OrganisationKind, OrganisationRef};
use crate::model::register::Register;
use crate::source::{Span, Spanned};

/// A controller and where to point when it lacks something.
#[derive(Clone, Copy, Debug)]
pub struct Controller<'a> {
    /// The organisation.
    pub organisation: &'a Organisation,
    /// Its id among the organisations, or the key under which it stands.
    pub place: Span,
}

/// The controllers that could be found, in the order given.
#[must_use]
pub fn of(register: &Register) -> Vec<Controller<'_>> {
    register
        .controller
        .iter()
        .filter_map(|it| match &it.value {
            OrganisationRef::Id(id) => {
                let found = register.organisation(id.as_str())?;
                Some(Controller { organisation: &found.value, place: found.head })
            }
            OrganisationRef::Here(organisation) => Some(Controller { organisation, place: it.head }),
        })
        .collect()
}

/// The first controller for which Art. 37(1)(a) demands a data protection officer: a public body that is not a court
/// acting in its judicial capacity.
#[must_use]
pub fn needing_dpo(register: &Register) -> Option<Controller<'_>> {
    of(register).into_iter().find(|it| {
        let public = it.organisation.kind.get().copied().is_some_and(OrganisationKind::is_public);
        public && it.organisation.court.get() != Some(&true)
    })
}

/// Where the kind of the first controller is said, when every controller is a public authority or body. With a private
/// one among them it cannot be known for whom a basis was meant.
#[must_use]
pub fn all_public(register: &Register) -> Option<Spanned<OrganisationKind>> {
    let controllers = of(register);
    let public = |it: &Controller<'_>| it.organisation.kind.spanned().filter(|it| it.value.is_public()).cloned();
    let kinds = controllers.iter().map(public).collect::<Option<Vec<_>>>()?;
    kinds.into_iter().next().filter(|_| controllers.len() == register.controller.len())
}

/// Whether an organisation is an authority to which the Openness Act (621/1999) and the Act on Information Management
/// (906/2019) apply for certain: Åland has legislation of its own in these matters, and of the church it has not been
/// checked.
#[must_use]
pub fn is_under_openness_act(organisation: &Organisation) -> bool {
    let kind = organisation.kind.get().copied();
    let public = kind.is_some_and(|it| it.is_public() && it != OrganisationKind::Church);
    public && organisation.aland.get() != Some(&true)
}
