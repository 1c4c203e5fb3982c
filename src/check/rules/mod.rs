//! The table of rules, in the order of the articles: the order of every report and of the handbook.

mod a14_exemption;
mod a14_timing;
mod a49_2_notice;
mod abbreviation_unexplained;
mod access_copy_refused;
mod accessibility_supervisor_stale;
mod adequacy_not_in_force;
mod adequacy_partial;
mod adm_deployment_decision;
mod adm_ground_missing;
mod adm_logic_missing;
mod adm_safeguards;
mod adm_special;
mod adm_undecided;
mod authority_contact_missing;
mod authority_contact_stale;
mod authority_wrong_aland;
mod basis_law_missing;
mod basis_missing;
mod basis_point_imprecise;
mod bcr;
mod c_or_e_doubt;
mod categories_missing;
mod category_vague;
mod chatbot;
mod check_back_clause;
mod child_age;
mod child_language;
mod citation_style;
mod complaint_missing;
mod consent_by_public_authority;
mod consent_withdrawal_missing;
mod contradiction;
mod controller_abolished;
mod controller_is_person_or_unit;
mod controller_kind_missing;
mod controller_missing;
mod controller_no_contact;
mod controller_single_channel;
mod copy_paste_section;
mod criminal_no_law;
mod dead_mechanism;
mod derogation_public_authority;
mod disclosure_law_missing;
mod document_description;
mod dpo_channel_generic;
mod dpo_foreign_domain;
mod dpo_missing;
mod eea_not_third;
mod effective_past;
mod exception_unknown_rule;
mod exception_unreasoned;
mod exception_unused;
mod exempt_known;
mod f_by_public_authority;
mod fee_wrong;
mod form_requirement;
mod further_purpose;
mod heavy_sentence;
mod hetu_as_identification;
mod hetu_no_ground;
mod import_noise;
mod informed_too_late;
mod joint_essence_missing;
mod language_missing;
mod law_no_section;
mod law_number_mismatch;
mod law_only_decree;
mod law_repealed;
mod law_section_wrong;
mod law_title_outdated;
mod law_unknown;
mod led_scope;
mod legitimate_interest_missing;
mod material_change_no_plan;
mod modal_qualifier;
mod national_exemption;
mod national_restriction;
mod no_date;
mod not_a_recipient;
mod obsolete_term;
mod permanent_archiving;
mod person_named;
mod placeholder_left;
mod processor_contract;
mod processor_unnamed;
mod profiling;
mod provision_consequence;
mod provision_missing;
mod publicity_principle;
mod purpose_missing;
mod purpose_vague;
mod recipient_category_vague;
mod recipients_contradiction;
mod recipients_missing;
mod record_a;
mod record_g;
mod register_unnamed;
mod rekisteriseloste_form;
mod remedy_term_wrong;
mod repealed_pda;
mod representative_missing;
mod representative_not_applicable;
mod research;
mod retain_old;
mod retention_basis;
mod retention_generic;
mod retention_inconsistent;
mod retention_missing;
mod retention_no_trigger;
mod retention_not_person_related;
mod right_how_missing;
mod right_wrongly_denied;
mod right_wrongly_granted;
mod rights_not_specific;
mod safeguard_copy_missing;
mod sami_missing;
mod social_health;
mod source_class;
mod source_contradiction;
mod source_missing;
mod special_no_art9;
mod special_no_law;
mod special_undeclared;
mod stale_review;
mod subjects_missing;
mod time_limit_wrong;
mod transfer_contradiction;
mod transfer_country_missing;
mod transfer_mechanism_missing;
mod transfer_modal;
mod transfers_undecided;
mod translation_gap;
mod translation_mismatch;
mod typo;
mod vendor_third_country_group;
mod wrong_language;

use super::Rule;
use crate::syntax::de;

/// All rules: what Articles 13 and 14 ask for, when and how it is told, Finnish law, the record, versions, the law that is
/// cited, and last the exceptions, which look at what came of the others.
pub static ALL: &[&Rule] = &[
    &register_unnamed::RULE,
    &controller_missing::RULE,
    &controller_kind_missing::RULE,
    &controller_no_contact::RULE,
    &controller_single_channel::RULE,
    &controller_is_person_or_unit::RULE,
    &controller_abolished::RULE,
    &representative_not_applicable::RULE,
    &representative_missing::RULE,
    &joint_essence_missing::RULE,
    &dpo_missing::RULE,
    &dpo_channel_generic::RULE,
    &dpo_foreign_domain::RULE,
    &person_named::RULE,
    &purpose_missing::RULE,
    &purpose_vague::RULE,
    &basis_missing::RULE,
    &basis_law_missing::RULE,
    &f_by_public_authority::RULE,
    &consent_by_public_authority::RULE,
    &c_or_e_doubt::RULE,
    &special_no_art9::RULE,
    &special_no_law::RULE,
    &special_undeclared::RULE,
    &criminal_no_law::RULE,
    &child_age::RULE,
    &legitimate_interest_missing::RULE,
    &categories_missing::RULE,
    &category_vague::RULE,
    &source_missing::RULE,
    &source_contradiction::RULE,
    &source_class::RULE,
    &recipients_missing::RULE,
    &processor_unnamed::RULE,
    &recipient_category_vague::RULE,
    &recipients_contradiction::RULE,
    &disclosure_law_missing::RULE,
    &publicity_principle::RULE,
    &not_a_recipient::RULE,
    &transfers_undecided::RULE,
    &transfer_country_missing::RULE,
    &transfer_mechanism_missing::RULE,
    &adequacy_not_in_force::RULE,
    &adequacy_partial::RULE,
    &safeguard_copy_missing::RULE,
    &derogation_public_authority::RULE,
    &transfer_modal::RULE,
    &transfer_contradiction::RULE,
    &vendor_third_country_group::RULE,
    &eea_not_third::RULE,
    &dead_mechanism::RULE,
    &a49_2_notice::RULE,
    &bcr::RULE,
    &retention_missing::RULE,
    &retention_generic::RULE,
    &retention_no_trigger::RULE,
    &retention_not_person_related::RULE,
    &retention_basis::RULE,
    &permanent_archiving::RULE,
    &retention_inconsistent::RULE,
    &right_how_missing::RULE,
    &right_wrongly_denied::RULE,
    &right_wrongly_granted::RULE,
    &access_copy_refused::RULE,
    &form_requirement::RULE,
    &time_limit_wrong::RULE,
    &fee_wrong::RULE,
    &rights_not_specific::RULE,
    &national_restriction::RULE,
    &consent_withdrawal_missing::RULE,
    &complaint_missing::RULE,
    &authority_contact_missing::RULE,
    &remedy_term_wrong::RULE,
    &provision_missing::RULE,
    &provision_consequence::RULE,
    &adm_undecided::RULE,
    &adm_logic_missing::RULE,
    &adm_ground_missing::RULE,
    &adm_safeguards::RULE,
    &adm_deployment_decision::RULE,
    &adm_special::RULE,
    &profiling::RULE,
    &chatbot::RULE,
    &further_purpose::RULE,
    &a14_timing::RULE,
    &a14_exemption::RULE,
    &national_exemption::RULE,
    &informed_too_late::RULE,
    &exempt_known::RULE,
    &placeholder_left::RULE,
    &translation_gap::RULE,
    &wrong_language::RULE,
    &translation_mismatch::RULE,
    &modal_qualifier::RULE,
    &heavy_sentence::RULE,
    &abbreviation_unexplained::RULE,
    &obsolete_term::RULE,
    &citation_style::RULE,
    &check_back_clause::RULE,
    &child_language::RULE,
    &import_noise::RULE,
    &typo::RULE,
    &copy_paste_section::RULE,
    &contradiction::RULE,
    &language_missing::RULE,
    &sami_missing::RULE,
    &hetu_no_ground::RULE,
    &hetu_as_identification::RULE,
    &repealed_pda::RULE,
    &rekisteriseloste_form::RULE,
    &authority_contact_stale::RULE,
    &authority_wrong_aland::RULE,
    &document_description::RULE,
    &led_scope::RULE,
    &social_health::RULE,
    &accessibility_supervisor_stale::RULE,
    &research::RULE,
    &subjects_missing::RULE,
    &record_a::RULE,
    &record_g::RULE,
    &processor_contract::RULE,
    &no_date::RULE,
    &stale_review::RULE,
    &material_change_no_plan::RULE,
    &effective_past::RULE,
    &retain_old::RULE,
    &basis_point_imprecise::RULE,
    &law_unknown::RULE,
    &law_number_mismatch::RULE,
    &law_repealed::RULE,
    &law_section_wrong::RULE,
    &law_only_decree::RULE,
    &law_title_outdated::RULE,
    &law_no_section::RULE,
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
