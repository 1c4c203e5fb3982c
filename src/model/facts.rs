//! What the law needs to know of a register, taken from what the author wrote; without it `check` and `lower` could
//! derive different rights from the same bases.

use super::automated::AutomationKind;
use super::data::{DataGroup, SourceKind};
use super::organisation::OrganisationKind;
use super::purpose::{self, Purpose, ResearchKind};
use super::register::Register;
use super::value::OrNone;
use crate::law::authority::{self, Authority};
use crate::law::basis::{Basis, SpecialGround};
use crate::law::right::{
    AutomatedGround, Merged, Outcomes, PurposeFacts, Regime, RegisterFacts, ResearchOrArchive, Right, merge,
};
use crate::source::Spanned;

/// The basis of Art. 6(1) that a point of the regulation is.
#[must_use]
pub fn legal_basis(basis: &purpose::Basis) -> Option<Basis> {
    let point = basis.point()?.cite();
    Basis::ALL.into_iter().find(|it| it.cite() == point)
}

/// The condition of Art. 9(2) that a point of the regulation is.
#[must_use]
pub fn special_ground(basis: &purpose::Basis) -> Option<SpecialGround> {
    let point = basis.point()?.cite();
    SpecialGround::ALL.into_iter().find(|it| it.cite() == point)
}

impl Purpose {
    /// The bases of Art. 6(1), in the order given.
    #[must_use]
    pub fn legal_bases(&self) -> Vec<Basis> {
        self.basis.values().filter_map(legal_basis).collect()
    }

    /// The conditions of Art. 9(2), in the order given; an author may put them under either key.
    #[must_use]
    pub fn special_grounds(&self) -> Vec<SpecialGround> {
        self.special_basis.values().chain(self.basis.values()).filter_map(special_ground).collect()
    }

    /// Whether the purpose needs a group of data; a purpose that names none needs all.
    #[must_use]
    pub fn uses(&self, group: Option<&str>) -> bool {
        self.data.is_empty() || group.is_some_and(|group| self.data.values().any(|it| it.as_str() == group))
    }
}

impl Register {
    /// The supervisory authority that follows from the controller: the provincial and municipal administration of Åland
    /// has one of its own (ÅFS 2019:9), everybody else has the Data Protection Ombudsman.
    #[must_use]
    pub fn supervisor(&self) -> &'static Authority {
        let aland = self.main_controller().is_some_and(|it| {
            let public = it.kind.get().copied().is_none_or(OrganisationKind::is_public);
            it.aland.get() == Some(&true) && public
        });
        if aland { authority::datainspektionen() } else { authority::ombudsman() }
    }

    /// The purposes that use a group of data.
    pub fn purposes_using<'r>(&'r self, group: &'r DataGroup) -> impl Iterator<Item = &'r Spanned<Purpose>> {
        let id = group.id.get().map(|it| it.as_str());
        self.purposes.iter().filter(move |it| it.value.uses(id))
    }

    /// The purposes that use a group of data and lack what it takes to do so; nothing where none does.
    ///
    /// A purpose that names the group must have it itself. Where purposes name no groups, one of them is enough: it
    /// cannot be known which of them needs the group.
    #[must_use]
    pub fn purposes_lacking<'r>(
        &'r self,
        group: &'r DataGroup,
        has: fn(&Purpose) -> bool,
    ) -> Option<Vec<&'r Spanned<Purpose>>> {
        let users: Vec<_> = self.purposes_using(group).collect();
        let named: Vec<_> = users.iter().copied().filter(|it| !it.value.data.is_empty() && !has(&it.value)).collect();
        match (named.is_empty(), users.iter().any(|it| has(&it.value))) {
            (false, _) => Some(named),
            (true, true) => None,
            (true, false) => Some(users),
        }
    }

    /// What the law needs to know of each purpose, in the order of the register.
    #[must_use]
    pub fn purpose_facts(&self) -> Vec<PurposeFacts<'_>> {
        self.purposes.values().map(|it| self.facts_of(it)).collect()
    }

    /// What the law needs to know of the register as a whole.
    #[must_use]
    pub fn register_facts(&self) -> RegisterFacts {
        let automated = self.automated_decisions.get().and_then(OrNone::given);
        let decides = automated.filter(|it| it.kind.get() == Some(&AutomationKind::Decision));
        let ground = decides
            .and_then(|it| it.ground.get())
            .and_then(|point| AutomatedGround::ALL.into_iter().find(|it| it.cite() == point.0.cite()));
        RegisterFacts {
            automated_decisions: decides.is_some(),
            automated_ground: ground,
            profiling: self.profiling.get().and_then(OrNone::given).is_some(),
        }
    }

    /// What follows for a right from all purposes together.
    #[must_use]
    pub fn derived_right(&self, right: Right) -> Merged {
        merge(&self.purpose_facts(), &self.register_facts(), right)
    }

    /// What follows for each right from all purposes together.
    #[must_use]
    pub fn outcomes(&self) -> Outcomes {
        Outcomes::of(&self.purpose_facts(), &self.register_facts())
    }

    fn facts_of<'a>(&'a self, purpose: &'a Purpose) -> PurposeFacts<'a> {
        let research_or_archive = purpose.research.get().map(|kind| {
            let (regime, section) = match kind {
                ResearchKind::Archiving => (Regime::Archiving, "32"),
                ResearchKind::Research | ResearchKind::Statistics => (Regime::ResearchOrStatistics, "31"),
            };
            ResearchOrArchive { regime, derogates: self.derogates(purpose, section) }
        });
        PurposeFacts {
            special: purpose.special_grounds(),
            direct_marketing: purpose.direct_marketing.get().copied().unwrap_or_default(),
            research_or_archive,
            provided_by_subject: self.provided(purpose),
            ..PurposeFacts::new(purpose.id.get().map_or("", |it| it.as_str()), purpose.legal_bases())
        }
    }

    /// Whether a limit of rights cites the section of the Data Protection Act that permits it for this purpose.
    fn derogates(&self, purpose: &Purpose, section: &str) -> bool {
        let limits = self.rights.get().map(|it| it.restrictions.values()).into_iter().flatten();
        let id = purpose.id.get().map(|it| it.as_str());
        limits
            .filter(|it| it.purposes.is_empty() || it.purposes.values().any(|it| Some(it.as_str()) == id))
            .flat_map(|it| it.laws.values())
            .any(|law| {
                law.act.get().is_some_and(|it| it.0 == "1050/2018")
                    && law.sections.as_deref().is_some_and(|it| it.trim_start().starts_with(section))
            })
    }

    /// Whether the person gives any of the data that the purpose needs (Art. 20(1)); so it is when no source is named.
    fn provided(&self, purpose: &Purpose) -> bool {
        self.sources.is_empty()
            || self.sources.values().any(|source| {
                source.kind.get().copied().is_some_and(SourceKind::is_direct)
                    && (source.what.is_empty() || source.what.values().any(|it| purpose.uses(Some(it.as_str()))))
            })
    }
}
