//! The table of rules, in the order of the articles: the order of every report and of the handbook.

mod basis_missing;
mod consent_withdrawal_missing;
mod controller_missing;
mod controller_no_contact;
mod dpo_missing;
mod joint_essence_missing;
mod legitimate_interest_missing;
mod purpose_missing;
mod register_unnamed;
mod special_no_art9;

use super::Rule;
use crate::syntax::de;

/// All rules.
pub static ALL: &[&Rule] = &[
    &register_unnamed::RULE,
    &controller_missing::RULE,
    &controller_no_contact::RULE,
    &joint_essence_missing::RULE,
    &dpo_missing::RULE,
    &purpose_missing::RULE,
    &basis_missing::RULE,
    &legitimate_interest_missing::RULE,
    &consent_withdrawal_missing::RULE,
    &special_no_art9::RULE,
];

/// A rule by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|it| it.name == name)
}

/// The name of the rule that comes nearest to a misspelt one, when one is near.
#[must_use]
pub fn nearest(name: &str) -> Option<&'static str> {
    let names = ALL.iter().map(|it| it.name).collect::<Vec<_>>();
    de::nearest(name, &names).map(|(it, _)| it)
}
