//! The list of phrases: every sentence, heading and label of a notice, with the values it takes.
//!
//! A phrase is a whole sentence, heading or label; sentences are never glued from pieces.
//! A phrase that is used and not listed here does not compile; one that is listed and not translated is a red test.

use super::value::Value;

/// What the list knows of a phrase.
#[derive(Clone, Copy, Debug)]
pub struct PhraseInfo {
    /// The message's id in `notice.ftl`.
    pub id: &'static str,
    /// The variables that the message may use.
    pub variables: &'static [&'static str],
}

/// Declares phrases: `Name { variable, … } = "message-id";`
macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident),* $(,)? })? = $id:literal;)*) => {
        /// A phrase with its values.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Phrase {
            $($(#[$doc])* #[doc = concat!("The message `", $id, "`.")] $name $({ $(
                /// A value of the phrase.
                $field: Value),* })?,)*
        }

        impl Phrase {
            /// All phrases in the order of the list.
            pub const ALL: &'static [PhraseInfo] = &[
                $(PhraseInfo { id: $id, variables: &[$($(stringify!($field)),*)?] },)*
            ];

            /// The message's id.
            #[must_use]
            pub fn id(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($field: _),* })? => $id,)*
                }
            }

            /// Its place in the list.
            #[must_use]
            pub fn place(&self) -> usize {
                match self {
                    $(Self::$name $({ $($field: _),* })? => Place::$name as usize,)*
                }
            }

            /// Does something with its values, which are in the order of its variables.
            pub fn with_values<R>(&self, then: &dyn Fn(&[&Value]) -> R) -> R {
                match self {
                    $(Self::$name $({ $($field),* })? => then(&[$($($field),*)?]),)*
                }
            }
        }

        /// The places of phrases in the list.
        #[derive(Clone, Copy)]
        enum Place {
            $($name,)*
        }
    };
}

phrases! {
    // Periods
    PeriodYears { count } = "period-years";
    PeriodMonths { count } = "period-months";
    PeriodWeeks { count } = "period-weeks";
    PeriodDays { count } = "period-days";
    // Index pages
    IndexTitle = "index-title";
    IndexLead = "index-lead";
    IndexOther = "index-other";
    IndexRetired = "index-retired";
    IndexElsewhere = "index-elsewhere";
    IndexLanguages { languages } = "index-languages";
    IndexUpdated { date } = "index-updated";
    IndexPlanned = "index-planned";
    IndexRetiredOn { date } = "index-retired-on";
    // Other pages of a website
    SiteHome = "site-home";
    SiteAccessibility = "site-accessibility";
    SiteAbsent = "site-absent";
    SiteAbsentText { languages } = "site-absent-text";
    SiteMoved { link } = "site-moved";
    SiteNotFound = "site-not-found";
    SiteNotFoundText { link } = "site-not-found-text";
    FeedTitle { title } = "feed-title";
    FeedVersion { name, version } = "feed-version";
    FormText = "form-text";
    FormData = "form-data";
    // The page
    DocTitle { name } = "doc-title";
    DocDescription { controller, name } = "doc-description";
    WordContents = "word-contents";
    WordSkip = "word-skip";
    WordLanguages = "word-languages";
    WordLinks = "word-links";
    WordDraft = "word-draft";
    WordGap = "word-gap";
    WordPage { page, pages } = "word-page";
    WordTrail = "word-trail";
    WordCopies = "word-copies";
    WordPrint = "word-print";
    WordFilter = "word-filter";
    WordShown { all, shown } = "word-shown";
    WordNone = "word-none";
    WordFeed = "word-feed";
    // Status
    DraftNote { count } = "draft-note";
    DraftExceptions { count } = "draft-exceptions";
    DraftException { because, rule } = "draft-exception";
    DraftExceptionUntil { because, date, rule } = "draft-exception-until";
    StatusPlanned = "status-planned";
    StatusRetired = "status-retired";
    StatusRetiredOn { date } = "status-retired-on";
    StatusRetiresOn { date } = "status-retires-on";
    Successor { register } = "successor";
    SuccessorController { controller } = "successor-controller";
    Predecessor { register } = "predecessor";
    PredecessorController { controller } = "predecessor-controller";
    Abolished { date, name, when } = "abolished";
    AbolishedSuccessor { successor, when } = "abolished-successor";
    OpenPoint { because, what } = "open-point";
    // Small forms
    NameWithShort { name, short } = "name-with-short";
    RoleAndPerson { person, role } = "role-and-person";
    PhoneWithKind { kind, phone } = "phone-with-kind";
    WithCite { cite, name } = "with-cite";
    LawsLine { law } = "laws-line";
    DataLine { data } = "data-line";
    DataLines = "data-lines";
    PurposesLine { purpose } = "purposes-line";
    PurposesLines = "purposes-lines";
    PurposeNumber { number } = "purpose-number";
    DataNumber { number } = "data-number";
    SubjectNumber { number } = "subject-number";
    AllData = "all-data";
    TheController = "the-controller";
    GdprName = "gdpr-name";
    GdprArticles { gdpr } = "gdpr-articles";
    // Labels
    LabelName = "label-name";
    LabelRole = "label-role";
    LabelUnit = "label-unit";
    LabelOrganisation = "label-organisation";
    LabelAnswersFor = "label-answers-for";
    LabelEmail = "label-email";
    LabelPhone = "label-phone";
    LabelPostal = "label-postal";
    LabelVisiting = "label-visiting";
    LabelWebsite = "label-website";
    LabelWebPage = "label-web-page";
    LabelNote = "label-note";
    LabelBusinessId = "label-business-id";
    LabelRegistry = "label-registry";
    LabelRepresentative = "label-representative";
    LabelUnitOfController = "label-unit-of-controller";
    LabelLegalBasis { count } = "label-legal-basis";
    LabelSpecialBasis = "label-special-basis";
    LabelCriminalBasis = "label-criminal-basis";
    LabelLegitimateInterest = "label-legitimate-interest";
    LabelOutsidePublicTasks = "label-outside-public-tasks";
    LabelConsentFree = "label-consent-free";
    LabelDataUsed = "label-data-used";
    LabelCountry = "label-country";
    LabelCountries = "label-countries";
    LabelInternationalOrganisation = "label-international-organisation";
    LabelRecipient = "label-recipient";
    LabelMechanism = "label-mechanism";
    LabelAdequacy = "label-adequacy";
    LabelSafeguardCopy = "label-safeguard-copy";
    LabelCompellingInterest = "label-compelling-interest";
    // Headings
    HeadingSummary = "heading-summary";
    HeadingRegister = "heading-register";
    HeadingController { kind } = "heading-controller";
    HeadingJoint = "heading-joint";
    HeadingContactPoint = "heading-contact-point";
    HeadingContact { count } = "heading-contact";
    HeadingResponsible = "heading-responsible";
    HeadingDpo = "heading-dpo";
    HeadingPurposes = "heading-purposes";
    HeadingSubjects = "heading-subjects";
    HeadingData = "heading-data";
    HeadingSources = "heading-sources";
    HeadingInforming = "heading-informing";
    HeadingProvision = "heading-provision";
    HeadingRecipients = "heading-recipients";
    HeadingTransfers = "heading-transfers";
    HeadingRetention = "heading-retention";
    HeadingRights = "heading-rights";
    HeadingRightsHow = "heading-rights-how";
    HeadingAccess = "heading-access";
    HeadingRectification = "heading-rectification";
    HeadingErasure = "heading-erasure";
    HeadingRestriction = "heading-restriction";
    HeadingPortability = "heading-portability";
    HeadingRightAutomated = "heading-right-automated";
    HeadingObjection = "heading-objection";
    HeadingWithdrawal = "heading-withdrawal";
    HeadingComplaint = "heading-complaint";
    HeadingAutomated = "heading-automated";
    HeadingSurveillance = "heading-surveillance";
    HeadingRecording = "heading-recording";
    HeadingChatbot = "heading-chatbot";
    HeadingResearch = "heading-research";
    HeadingWhistleblowing = "heading-whistleblowing";
    HeadingWebsite = "heading-website";
    HeadingPublicity = "heading-publicity";
    HeadingSecurity = "heading-security";
    HeadingAbout = "heading-about";
    // Summary
    SummaryController { count } = "summary-controller";
    SummaryPurposes = "summary-purposes";
    SummaryRetention = "summary-retention";
    SummaryRetentionVaries { link } = "summary-retention-varies";
    SummaryRights = "summary-rights";
    SummaryRightsText { link, objection } = "summary-rights-text";
    SummaryNotable = "summary-notable";
    NotableSpecial { kinds } = "notable-special";
    NotableCriminal = "notable-criminal";
    NotableIndirect { link } = "notable-indirect";
    NotableTransfers { places } = "notable-transfers";
    NotableDecisions { link } = "notable-decisions";
    NotableProfiling { link } = "notable-profiling";
    NotableRecording { link } = "notable-recording";
    NotableSurveillance { link } = "notable-surveillance";
    NotableMarketing { link } = "notable-marketing";
    NotableDisclosures { link } = "notable-disclosures";
    // Controllers
    JointAgainstEach { cite } = "joint-against-each";
    JointPublished { link } = "joint-published";
    JointNone = "joint-none";
    DpoNone = "dpo-none";
    DpoIntro { cite } = "dpo-intro";
    // Purposes
    PurposeSecondary = "purpose-secondary";
    PurposeMarketing { link } = "purpose-marketing";
    PurposeResearch { cite, kind } = "purpose-research";
    // Data subjects and data
    SubjectsIntro = "subjects-intro";
    SubjectStaff { act } = "subject-staff";
    SubjectChildren = "subject-children";
    SubjectLaw { law } = "subject-law";
    SubjectLaws = "subject-laws";
    DataIntro { count, who } = "data-intro";
    DataOf { subjects } = "data-of";
    DataSpecial { cite, kinds } = "data-special";
    DataCriminal { cite } = "data-criminal";
    NationalIdGroundLine { cite, ground } = "national-id-ground-line";
    // Sources
    SourceDataSubject = "source-data-subject";
    SourceObserved = "source-observed";
    SourceObservedNamed { name } = "source-observed-named";
    SourceAuthority { name } = "source-authority";
    SourceThirdParty { name } = "source-third-party";
    SourcePublic { name } = "source-public";
    SourceInferred { name } = "source-inferred";
    SourceHeld = "source-held";
    SourceOther { name } = "source-other";
    InformingExemption = "informing-exemption";
    // Provision
    ProvisionDuty { duty } = "provision-duty";
    // Recipients
    RecipientsNone = "recipients-none";
    RecipientsOf { cite, kind } = "recipients-of";
    RecipientTask { name, task } = "recipient-task";
    RecipientVia { name, via } = "recipient-via";
    RecipientRegularity { regularity } = "recipient-regularity";
    RecipientCountry = "recipient-country";
    RecipientNoOutsideAccess = "recipient-no-outside-access";
    PartyCountry = "party-country";
    PartyGroupCountry = "party-group-country";
    NotDisclosedFor = "not-disclosed-for";
    // Transfers
    TransfersNone = "transfers-none";
    TransfersIntro = "transfers-intro";
    AdequacyDecision { decision, place } = "adequacy-decision";
    AdequacyUnnumbered { date, place } = "adequacy-unnumbered";
    AdequacyScope { scope } = "adequacy-scope";
    AdequacyNone { place } = "adequacy-none";
    AdequacyNotUsed { decision, place } = "adequacy-not-used";
    SafeguardsOnline { link } = "safeguards-online";
    // Retention
    RetentionPeriod { period } = "retention-period";
    RetentionPeriodAfter { event, period } = "retention-period-after";
    RetentionUntil { date } = "retention-until";
    RetentionPermanent = "retention-permanent";
    RetentionDecision { decision } = "retention-decision";
    RetentionDecisionOnline { link } = "retention-decision-online";
    RetentionBackups { period } = "retention-backups";
    RetentionDeletion { deletion } = "retention-deletion";
    RetentionCaption = "retention-caption";
    RetentionHeadData = "retention-head-data";
    RetentionHeadPeriod = "retention-head-period";
    RetentionChannels { channels } = "retention-channels";
    // Rights
    RightAccess { cite } = "right-access";
    RightRectification { cite } = "right-rectification";
    RightErasure { bases, case, cite } = "right-erasure";
    ErasureAlways { cite } = "erasure-always";
    RightRestriction { cite } = "right-restriction";
    RestrictionPendingObjection { cite } = "restriction-pending-objection";
    RightNotification { cite } = "right-notification";
    RightPortability { bases, case, cite } = "right-portability";
    RightObjection { bases, case, cite } = "right-objection";
    RightMarketing { cite } = "right-marketing";
    RightSetAside { cite } = "right-set-aside";
    RightAutomated { case, cite } = "right-automated";
    RightAutomatedAllowed { cite, ground } = "right-automated-allowed";
    RestrictionOfRight = "restriction-of-right";
    RightsHowTo { count } = "rights-how-to";
    RightsHowToOther { to } = "rights-how-to-other";
    RightsChannels { channels } = "rights-channels";
    RightsForm { link } = "rights-form";
    LabelIdentity = "label-identity";
    LabelInclude = "label-include";
    LabelFee = "label-fee";
    LabelHowThisRight = "label-how-this-right";
    RightsTimeLimit { cite } = "rights-time-limit";
    RightsTimeLimitOwn { period } = "rights-time-limit-own";
    RightsFree { cite } = "rights-free";
    RightsWriteTo { address, link } = "rights-write-to";
    RightsCaption = "rights-caption";
    RightsColumnRight = "rights-column-right";
    RightsColumnMeaning = "rights-column-meaning";
    RightsColumnState = "rights-column-state";
    RightName { right } = "right-name";
    RightMeaning { right } = "right-meaning";
    RightStateYes = "right-state-yes";
    RightStateConditional = "right-state-conditional";
    RightStateSome = "right-state-some";
    RightStateUnknown = "right-state-unknown";
    RightStateRarely = "right-state-rarely";
    RightStateNo = "right-state-no";
    RightWhy { case } = "right-why";
    WithdrawalText { cite } = "withdrawal-text";
    // Complaint
    ComplaintText { cite } = "complaint-text";
    ComplaintAuthority = "complaint-authority";
    ComplaintAuthorityOther = "complaint-authority-other";
    LabelAuthorityRegistry = "label-authority-registry";
    RightRemedy { cite } = "right-remedy";
    // Automated decisions
    AutomatedNone { cite } = "automated-none";
    AutomatedAssistive = "automated-assistive";
    AutomatedDecision { cite } = "automated-decision";
    LabelLogic = "label-logic";
    LabelSignificance = "label-significance";
    LabelGround = "label-ground";
    LabelSafeguards = "label-safeguards";
    LabelDeployment = "label-deployment";
    ProfilingNone = "profiling-none";
    ProfilingYes = "profiling-yes";
    LabelConsequences = "label-consequences";
    // Kinds of registers
    LabelAreas = "label-areas";
    LabelSigns = "label-signs";
    LabelMasking = "label-masking";
    SurveillanceSound { state } = "surveillance-sound";
    SurveillanceLive { state } = "surveillance-live";
    LabelAnnouncement = "label-announcement";
    LabelListeners = "label-listeners";
    LabelChatbotAnnouncement = "label-chatbot-announcement";
    LabelChatbotHuman = "label-chatbot-human";
    LabelChatbotSaving = "label-chatbot-saving";
    LabelParticipation = "label-participation";
    LabelResearchResponsible = "label-research-responsible";
    LabelResearchPlan = "label-research-plan";
    LabelResearchEnds = "label-research-ends";
    LabelResearchAfterwards = "label-research-afterwards";
    LabelFunding = "label-funding";
    FundingNone = "funding-none";
    LabelConfidentiality = "label-confidentiality";
    LabelHandlers = "label-handlers";
    LabelExternalChannel = "label-external-channel";
    CookiesNone = "cookies-none";
    CookieSettings { link } = "cookie-settings";
    // Publicity and security
    PublicityLevelText { level } = "publicity-level-text";
    LabelSecretData = "label-secret-data";
    PublicityPrinciple { act, openness } = "publicity-principle";
    DocumentDescription { link } = "document-description";
    SecurityIntro = "security-intro";
    LabelAdministrative = "label-administrative";
    LabelTechnical = "label-technical";
    LabelPhysical = "label-physical";
    LabelOtherMeasures = "label-other-measures";
    LabelManual = "label-manual";
    ManualNone = "manual-none";
    // About the notice
    LabelCompiled = "label-compiled";
    LabelUpdated = "label-updated";
    LabelEffective = "label-effective";
    LabelReviewed = "label-reviewed";
    LabelReviewBy = "label-review-by";
    LabelVersion = "label-version";
    LabelCaseNumber = "label-case-number";
    LabelPublishedAt = "label-published-at";
    LabelSeeAlso = "label-see-also";
    ForChildren { link } = "for-children";
    HistoryCaption = "history-caption";
    HistoryDate = "history-date";
    HistoryVersion = "history-version";
    HistoryChange = "history-change";
    HistoryRead = "history-read";
    HistoryAnnounced { date } = "history-announced";
    // What is missing
    GapRegisterUnnamed = "gap-register-unnamed";
    GapControllerMissing = "gap-controller-missing";
    GapControllerNoContact = "gap-controller-no-contact";
    GapRepresentativeMissing = "gap-representative-missing";
    GapDpoMissing = "gap-dpo-missing";
    GapJointEssenceMissing = "gap-joint-essence-missing";
    GapPurposeMissing = "gap-purpose-missing";
    GapBasisMissing = "gap-basis-missing";
    GapLegitimateInterestMissing = "gap-legitimate-interest-missing";
    GapConsentWithdrawalMissing = "gap-consent-withdrawal-missing";
    GapSpecialNoArt9 = "gap-special-no-art9";
    GapSourceMissing = "gap-source-missing";
    GapCategoriesMissing = "gap-categories-missing";
    GapProvisionMissing = "gap-provision-missing";
    GapProvisionConsequence = "gap-provision-consequence";
    GapRecipientsMissing = "gap-recipients-missing";
    GapTransfersUndecided = "gap-transfers-undecided";
    GapTransferCountryMissing = "gap-transfer-country-missing";
    GapTransferMechanismMissing = "gap-transfer-mechanism-missing";
    GapSafeguardCopyMissing = "gap-safeguard-copy-missing";
    GapRetentionMissing = "gap-retention-missing";
    GapAdmUndecided = "gap-adm-undecided";
    GapAdmLogicMissing = "gap-adm-logic-missing";
    GapAdmGroundMissing = "gap-adm-ground-missing";
    GapAdmSafeguards = "gap-adm-safeguards";
    GapComplaintMissing = "gap-complaint-missing";
    GapTranslation = "gap-translation";
    // Provisions
    LawsIntro = "laws-intro";
    LabelSecrecyProvisions = "label-secrecy-provisions";
    LabelDivisionLaws = "label-division-laws";
    LabelPurposesConcerned = "label-purposes-concerned";
}
