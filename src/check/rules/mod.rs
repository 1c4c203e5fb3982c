//! The table of rules, in the order of the articles: the order of every report and of the handbook.

mod a49_2_notice;
mod adequacy_not_in_force;
mod adequacy_partial;
mod adm_ground_missing;
mod adm_logic_missing;
mod adm_safeguards;
mod adm_undecided;
mod basis_missing;
mod bcr;
mod categories_missing;
mod complaint_missing;
mod consent_withdrawal_missing;
mod controller_missing;
mod controller_no_contact;
mod dead_mechanism;
mod derogation_public_authority;
mod disclosure_law_missing;
mod dpo_missing;
mod eea_not_third;
mod exception_unknown_rule;
mod exception_unreasoned;
mod exception_unused;
mod joint_essence_missing;
mod law_number_mismatch;
mod law_repealed;
mod law_unknown;
mod legitimate_interest_missing;
mod not_a_recipient;
mod permanent_archiving;
mod placeholder_left;
mod processor_unnamed;
mod provision_consequence;
mod provision_missing;
mod purpose_missing;
mod recipients_missing;
mod register_unnamed;
mod retention_basis;
mod retention_inconsistent;
mod retention_missing;
mod retention_no_trigger;
mod right_wrongly_denied;
mod safeguard_copy_missing;
mod source_missing;
mod special_no_art9;
mod transfer_contradiction;
mod transfer_country_missing;
mod transfer_mechanism_missing;
mod transfers_undecided;
mod translation_gap;
mod vendor_third_country_group;

use super::Rule;
use crate::syntax::de;

/// All rules: what Articles 13 and 14 ask for, then how it is said, then the law that is cited, last the exceptions.
pub static ALL: &[&Rule] = &[
    &register_unnamed::RULE,
    &controller_missing::RULE,
    &controller_no_contact::RULE,
    &joint_essence_missing::RULE,
    &dpo_missing::RULE,
    &purpose_missing::RULE,
    &basis_missing::RULE,
    &legitimate_interest_missing::RULE,
    &special_no_art9::RULE,
    &recipients_missing::RULE,
    &processor_unnamed::RULE,
    &disclosure_law_missing::RULE,
    &not_a_recipient::RULE,
    &transfers_undecided::RULE,
    &transfer_country_missing::RULE,
    &transfer_mechanism_missing::RULE,
    &adequacy_not_in_force::RULE,
    &adequacy_partial::RULE,
    &safeguard_copy_missing::RULE,
    &derogation_public_authority::RULE,
    &a49_2_notice::RULE,
    &bcr::RULE,
    &dead_mechanism::RULE,
    &eea_not_third::RULE,
    &transfer_contradiction::RULE,
    &vendor_third_country_group::RULE,
    &retention_missing::RULE,
    &retention_no_trigger::RULE,
    &retention_inconsistent::RULE,
    &permanent_archiving::RULE,
    &retention_basis::RULE,
    &right_wrongly_denied::RULE,
    &consent_withdrawal_missing::RULE,
    &complaint_missing::RULE,
    &provision_missing::RULE,
    &provision_consequence::RULE,
    &adm_undecided::RULE,
    &adm_logic_missing::RULE,
    &adm_ground_missing::RULE,
    &adm_safeguards::RULE,
    &categories_missing::RULE,
    &source_missing::RULE,
    &translation_gap::RULE,
    &placeholder_left::RULE,
    &law_unknown::RULE,
    &law_number_mismatch::RULE,
    &law_repealed::RULE,
    &exception_unreasoned::RULE,
    &exception_unknown_rule::RULE,
    &exception_unused::RULE,
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
