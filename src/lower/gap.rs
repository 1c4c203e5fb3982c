//! What the law asks for and a register can lack, each with the rule that reports it and the words that name it.

use super::Cx;
use crate::doc::{Block, Gap};
use crate::i18n::phrases::Phrase;
use crate::model::notice::Exception;

/// Declares what can be missing: `Variant = "rule", Phrase;`
macro_rules! missing {
    ($($name:ident = $rule:literal, $phrase:ident;)*) => {
        /// What can be missing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Missing {
            $($name,)*
        }

        impl Missing {
            /// The rule that reports it.
            pub(crate) fn rule(self) -> &'static str {
                match self {
                    $(Self::$name => $rule,)*
                }
            }

            fn phrase(self) -> Phrase {
                match self {
                    $(Self::$name => Phrase::$phrase,)*
                }
            }
        }
    };
}

missing! {
    RegisterName = "register-unnamed", GapRegisterUnnamed;
    Controller = "controller-missing", GapControllerMissing;
    ControllerContact = "controller-no-contact", GapControllerNoContact;
    Representative = "representative-missing", GapRepresentativeMissing;
    Dpo = "dpo-missing", GapDpoMissing;
    JointEssence = "joint-essence-missing", GapJointEssenceMissing;
    Purpose = "purpose-missing", GapPurposeMissing;
    Basis = "basis-missing", GapBasisMissing;
    LegitimateInterest = "legitimate-interest-missing", GapLegitimateInterestMissing;
    ConsentWithdrawal = "consent-withdrawal-missing", GapConsentWithdrawalMissing;
    SpecialGround = "special-no-art9", GapSpecialNoArt9;
    Source = "source-missing", GapSourceMissing;
    Categories = "categories-missing", GapCategoriesMissing;
    Provision = "provision-missing", GapProvisionMissing;
    Consequence = "provision-consequence", GapProvisionConsequence;
    Recipients = "recipients-missing", GapRecipientsMissing;
    Transfers = "transfers-undecided", GapTransfersUndecided;
    TransferCountry = "transfer-country-missing", GapTransferCountryMissing;
    TransferMechanism = "transfer-mechanism-missing", GapTransferMechanismMissing;
    SafeguardCopy = "safeguard-copy-missing", GapSafeguardCopyMissing;
    Retention = "retention-missing", GapRetentionMissing;
    Automation = "adm-undecided", GapAdmUndecided;
    AutomationLogic = "adm-logic-missing", GapAdmLogicMissing;
    AutomationGround = "adm-ground-missing", GapAdmGroundMissing;
    AutomationSafeguards = "adm-safeguards", GapAdmSafeguards;
    Complaint = "complaint-missing", GapComplaintMissing;
    Translation = "translation-gap", GapTranslation;
}

impl Cx<'_> {
    /// The gap itself, for a place inside a sentence too.
    pub(crate) fn hole(&self, what: Missing) -> Gap {
        Gap { rule: what.rule().to_owned(), text: self.word(&what.phrase()) }
    }

    /// A gap; or, where an exception holds, the open word to readers that the point is not stated, with the reason.
    pub(crate) fn gap(&self, what: Missing) -> Block {
        let Some(exception) = self.exception(what.rule()) else { return Block::Gap(self.hole(what)) };
        let because = exception.because.get().map(|it| self.clause(it)).unwrap_or_default();
        Block::Note(vec![
            self.para(&Phrase::OpenPoint { what: self.say(&what.phrase()).into(), because: because.into() }),
        ])
    }

    /// The exception that holds on the day of the notice for a rule.
    pub(crate) fn exception(&self, rule: &str) -> Option<&Exception> {
        self.register.exceptions.values().find(|it| it.rule.as_deref() == Some(rule) && self.holds(it))
    }

    /// Whether an exception gives a reason and its last day has not passed.
    pub(crate) fn holds(&self, exception: &Exception) -> bool {
        exception.because.is_given()
            && !exception.until.is_bad()
            && exception.until.get().is_none_or(|until| until.0 >= self.context.as_of)
    }
}
