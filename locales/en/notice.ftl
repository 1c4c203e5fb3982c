# Without this file an English notice would have no sentences, headings or labels.
#
# Names and the author’s own words are never inflected. The reader is addressed as you.
# Terms of law are those of the official language versions.

## Periods

period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
 }
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }

## Index

index-title = Privacy notices
index-lead = These notices explain how personal data are processed and what rights you have.
index-other = Other registers
index-retired = Registers no longer in use

## The page

doc-title = Privacy notice: { $name }
doc-description = How your personal data are processed: { $name }. Controller: { $controller }.
word-contents = Contents
word-skip = Skip to content
word-languages = Language
word-links = Links
word-draft = Draft
word-gap = Missing
word-page = { $page } ({ $pages })

## Status

draft-note = { $count ->
    [0] This is a draft.
    [one] This is a draft. One item is missing.
   *[other] This is a draft. { $count } items are missing.
 }
draft-exceptions = { $count ->
    [one] One exception from the rules applies to this draft:
   *[other] These exceptions from the rules apply to this draft:
 }
draft-exception = { $rule }: { $because }. No end date is given.
draft-exception-until = { $rule }: { $because }. Last day of the exception: { $date }.
status-planned = This register is not yet in use.
status-retired = This register is no longer in use.
status-retired-on = This register was taken out of use on { $date }.
status-retires-on = This register will be taken out of use on { $date }.
successor = This register has been replaced by another: { $register }.
successor-controller = Responsible for the current register: { $controller }.
predecessor = This register replaces an earlier one: { $register }.
predecessor-controller = Responsible for the earlier register: { $controller }.
abolished = { $when ->
    [past] The controller ({ $name }) ceased to exist on { $date }.
   *[future] The controller ({ $name }) will cease to exist on { $date }.
 }
abolished-successor = { $when ->
    [past] Its tasks have been taken over by another body: { $successor }.
   *[future] Its tasks will be taken over by another body: { $successor }.
 }
open-point = This notice is not complete. Missing: { $what }. Reason: { $because }.

## Small forms

name-with-short = { $name } ({ $short })
role-and-person = { $person }, { $role }
phone-with-kind = { $kind ->
    [switchboard] { $phone } (switchboard)
    [registry] { $phone } (registry)
    [customer-service] { $phone } (customer service)
    [direct] { $phone } (direct line)
   *[mobile] { $phone } (mobile)
 }
with-cite = { $name } ({ $cite })
laws-line = Provision: { $law }.
data-line = Data: { $data }.
data-lines = Data:
purposes-line = Purpose: { $purpose }.
purposes-lines = Purposes:
purpose-number = Purpose { $number }
data-number = Data group { $number }
subject-number = group { $number }
all-data = All data
the-controller = the controller
gdpr-name = General Data Protection Regulation (EU) 2016/679
gdpr-articles = The articles mentioned in this notice are those of the { $gdpr }.

## Labels

label-name = Name
label-role = Role
label-unit = Unit
label-organisation = Organisation
label-answers-for = Responsible for
label-email = Email
label-phone = Telephone
label-postal = Postal address
label-visiting = Visiting address
label-website = Website
label-web-page = Online
label-note = Further information
label-business-id = Business ID
label-registry = Registry
label-representative = Representative in the Union (Article 27)
label-unit-of-controller = Unit responsible
label-legal-basis = { $count ->
    [one] Legal basis for the processing
   *[other] Legal bases for the processing
 }
label-special-basis = Ground for processing special categories of personal data
label-criminal-basis = Ground for processing data on criminal convictions and offences
label-legitimate-interest = Legitimate interest
label-outside-public-tasks = Why an authority may rely on this basis
label-consent-free = Why consent is freely given
label-data-used = Data processed
label-country = Country
label-countries = Countries
label-international-organisation = International organisation
label-recipient = Recipient
label-mechanism = Basis for the transfer
label-adequacy = Adequacy decision
label-safeguard-copy = Copy of the safeguards
label-compelling-interest = Compelling legitimate interests

## Headings

heading-summary = In brief
heading-register = The register
heading-controller = { $kind ->
    [single] Controller
    [joint] Joint controllers
   *[several] Controllers
 }
heading-joint = Division of responsibilities between the joint controllers
heading-contact-point = Common contact point
heading-contact = { $count ->
    [one] Contact for questions about the register
   *[other] Contacts for questions about the register
 }
heading-responsible = Person responsible for the register
heading-dpo = Data protection officer
heading-purposes = Purposes of the processing and legal bases
heading-subjects = Categories of data subjects
heading-data = Personal data processed
heading-sources = Sources of the data
heading-informing = Information on the processing
heading-provision = Obligation to provide the data
heading-recipients = Recipients of personal data
heading-transfers = Transfers outside the EU and the EEA
heading-retention = Storage period of personal data
heading-rights = Your rights
heading-rights-how = How to use your rights
heading-access = Right of access
heading-rectification = Right to rectification
heading-erasure = Right to erasure (right to be forgotten)
heading-restriction = Right to restriction of processing
heading-portability = Right to data portability
heading-right-automated = Right not to be subject to automated decisions
heading-objection = Right to object
heading-withdrawal = Right to withdraw consent
heading-complaint = Right to lodge a complaint with a supervisory authority
heading-automated = Automated decisions and profiling
heading-surveillance = Camera surveillance
heading-recording = Recording of calls and conversations
heading-chatbot = Chatbot
heading-research = Research
heading-whistleblowing = Reporting channel
heading-website = Cookies and web analytics
heading-publicity = Public access and secrecy
heading-security = Protection of the data
heading-about = About this notice

## Summary

summary-controller = { $count ->
    [one] Controller
   *[other] Controllers
 }
summary-purposes = What the data are used for
summary-retention = How long the data are stored
summary-retention-varies = The storage period depends on the data. Read more: { $link }.
summary-rights = Your rights
summary-rights-text = { $objection ->
    [yes] You can get a copy of your data, ask for them to be rectified, object to the processing and lodge a complaint with the supervisory authority. Read more: { $link }.
   *[no] You can get a copy of your data, ask for them to be rectified and lodge a complaint with the supervisory authority. Read more: { $link }.
 }
summary-notable = Please also note
notable-special = The register contains special categories of personal data: { $kinds }.
notable-criminal = The register contains data on criminal convictions or offences.
notable-indirect = Some of the data do not come from you. Read more: { $link }.
notable-transfers = Data are transferred outside the EU and the EEA: { $places }.
notable-decisions = Some decisions are made solely by automated means. Read more: { $link }.
notable-profiling = The data are used for profiling. Read more: { $link }.
notable-recording = Calls or conversations are recorded. Read more: { $link }.
notable-surveillance = The premises are under camera surveillance. Read more: { $link }.
notable-marketing = The data are used for direct marketing. You can object to it. Read more: { $link }.
notable-disclosures = Data are regularly disclosed to others. Read more: { $link }.

## Controllers

joint-against-each = You may exercise your rights against each of the controllers ({ $cite }).
joint-published = The arrangement is described in more detail online: { $link }.
joint-none = The controllers are not joint controllers. Each is responsible for its own processing.
dpo-none = No data protection officer has been designated.
dpo-intro = You may contact the data protection officer on all issues related to the processing of your personal data and to the exercise of your rights ({ $cite }).

## Purposes

purpose-secondary = The data were not originally collected for this purpose.
purpose-marketing = The data are processed for direct marketing. You may object to it at any time. Read more: { $link }.
purpose-research = { $kind ->
    [archiving] The data are processed for archiving purposes in the public interest ({ $cite }).
    [research] The data are processed for scientific or historical research purposes ({ $cite }).
   *[statistics] The data are processed for statistical purposes ({ $cite }).
 }

## Data subjects and data

subjects-intro = The register contains data on the following groups:
subject-staff = The processing of employees’ data is also governed by the { $act }.
subject-children = The group includes children.
subject-law = The processing of this group’s data is also governed by: { $law }.
subject-laws = The processing of this group’s data is also governed by these provisions:
data-intro = { $count ->
    [one] The controller processes the following data:
   *[other] The controllers process the following data:
 }
data-of = Data subjects: { $subjects }.
data-special = These are special categories of personal data ({ $cite }): { $kinds }.
data-criminal = The data relate to criminal convictions or offences ({ $cite }).
national-id-ground-line = { $ground ->
    [consent] The personal identity code is processed with your consent. Provision: { $cite }.
    [law] The processing of the personal identity code is laid down by law. Provision: { $cite }.
    [statutory-task] The personal identity code is processed because it is important to identify you unambiguously in order to perform a task laid down by law. Provision: { $cite }.
    [rights-and-duties] The personal identity code is processed because it is important to identify you unambiguously in order to give effect to your rights and duties or those of the controller. Provision: { $cite }.
    [research] The personal identity code is processed because it is important to identify you unambiguously for research or statistics. Provision: { $cite }.
   *[sector] The personal identity code is processed in a field where the law expressly allows it. Provision: { $cite }.
 }

## Sources

source-data-subject = You provide the data yourself.
source-observed = Data are generated when you use the service.
source-observed-named = Data are generated automatically. Source: { $name }.
source-authority = From an authority: { $name }.
source-third-party = From another source: { $name }.
source-public = From a publicly accessible source: { $name }.
source-inferred = The controller’s own conclusions: { $name }.
source-held = The controller already holds the data.
source-other = { $name }.
informing-exemption = Exemption from the duty to inform

## Provision

provision-duty = { $duty ->
    [voluntary] Providing the data is voluntary.
    [statutory] The law requires you to provide the data.
    [contractual] A contract requires you to provide the data.
    [needed-for-contract] The data are necessary to enter into a contract.
    [needed-for-service] The data are needed to handle the matter or to provide the service.
   *[automatic] The data are recorded automatically. You do not need to provide them yourself.
 }

## Recipients

recipients-none = The personal data are not disclosed to anyone other than the controller.
recipients-of = { $kind ->
    [processor] The following processors process data on behalf of the controller ({ $cite }):
    [sub-processor] The following sub-processors process data for the processors ({ $cite }):
    [joint-controller] The following joint controllers process the data ({ $cite }):
    [authority] The following authorities receive data:
    [controller] The following other controllers receive data:
    [data-subject] Data subjects themselves, or those whom they choose, receive data:
    [public] Data are published or made available to the public:
   *[other] The following recipients receive data:
 }
recipient-task = { $name }: { $task }
recipient-via = { $name } (contracting party: { $via })
recipient-regularity = { $regularity ->
    [regular] Data are disclosed regularly.
   *[on-request] Data are disclosed on request, case by case.
 }
recipient-country = Country where the data are processed
recipient-no-outside-access = No one outside the EU and the EEA has access to the data.
party-country = Country of establishment
party-group-country = Country of the group’s parent company
not-disclosed-for = Data are not disclosed for the following purposes:

## Transfers

transfers-none = Personal data are not transferred outside the European Union and the European Economic Area or to international organisations.
transfers-intro = Personal data are transferred outside the European Union and the European Economic Area or to an international organisation as follows:
adequacy-decision = { $place }: Commission decision { $decision }.
adequacy-unnumbered = { $place }: Commission decision of { $date }.
adequacy-scope = Scope of the decision: { $scope }.
adequacy-none = { $place }: there is no Commission decision.
adequacy-not-used = { $place }: there is Commission decision { $decision }, but the transfer is not based on it.
safeguards-online = The safeguards are available online: { $link }.

## Retention

retention-period = The data are kept for { $period }.
retention-period-after = The data are kept for { $period } after { $event }.
retention-until = The data are kept until { $date }.
retention-permanent = The data are kept permanently.
retention-decision = Decision on the retention: { $decision }.
retention-decision-online = The decision online: { $link }.
retention-backups = The data remain in backups for a further { $period }.
retention-deletion = The data { $deletion }.
retention-caption = Storage periods by type of data
retention-head-data = Data
retention-head-period = Storage period
retention-channels = Channel: { $channels }.

## Rights

right-access = You have the right to know whether your personal data are being processed. If they are, you have the right to see them and to receive a copy ({ $cite }).
right-rectification = You have the right to have inaccurate data about you rectified and incomplete data completed ({ $cite }).
right-erasure = { $case ->
    [yes] You have the right to have your data erased when you withdraw your consent and there is no other legal ground for the processing ({ $cite }).
    [unnecessary-or-unlawful] You have the right to have your data erased if they are no longer necessary or have been unlawfully processed ({ $cite }).
    [after-objection] You have the right to have your data erased if they are no longer necessary, if they have been unlawfully processed, or if you have objected and there are no overriding legitimate grounds for the processing ({ $cite }).
    [only-for] You have the right to erasure of the data that are processed on this legal basis: { $bases } ({ $cite }). As a rule, you do not have this right for other data.
    [only-for-explicit-consent] You have the right to erasure of the data that are processed with your explicit consent when you withdraw that consent ({ $cite }).
    [research-impairment] You have the right to have your data erased, unless erasure is likely to render impossible or seriously impair the objectives of the research, statistics or archiving ({ $cite }).
    [legal-obligation] As a rule, you cannot have your data erased, because the processing is necessary for compliance with a legal obligation ({ $cite }).
    [public-task] As a rule, you cannot have your data erased, because the processing is necessary for a task carried out in the public interest or the exercise of official authority ({ $cite }).
    [legal-obligation-or-public-task] As a rule, you cannot have your data erased, because the processing is necessary for compliance with a legal obligation or for a task carried out in the public interest ({ $cite }).
    [public-health] As a rule, you cannot have your data erased, because the processing is necessary for health care, social care or public health ({ $cite }).
    [legal-claims] As a rule, you cannot have your data erased, because the processing is necessary for the establishment, exercise or defence of legal claims ({ $cite }).
   *[basis-missing] Whether you can have your data erased depends on the legal basis for the processing ({ $cite }).
 }
erasure-always = You can nevertheless always request the erasure of data that are no longer necessary or have been unlawfully processed ({ $cite }).
right-restriction = You have the right to have the processing restricted, for example while the accuracy of your data is being verified. You also have this right when the processing is unlawful but you do not want the data erased, and when you need the data for a legal claim although the controller no longer needs them ({ $cite }).
restriction-pending-objection = If you have objected to the processing, you can have it restricted while your objection is being assessed ({ $cite }).
right-notification = If your data are rectified or erased or their processing is restricted, those to whom they have been disclosed are informed. They are not informed if this is impossible or involves disproportionate effort ({ $cite }).
right-portability = { $case ->
    [automated-and-provided] You have the right to receive the data that you have provided and that are processed by automated means in a commonly used and machine-readable format, and to transmit them to another controller ({ $cite }).
    [automated-and-provided-for] You have the right to receive the data that you have provided and that are processed by automated means in a commonly used and machine-readable format, and to transmit them to another controller. The right covers only data processed on this legal basis: { $bases } ({ $cite }).
    [portability-public-task] The right to data portability does not apply, because the processing is necessary for a task carried out in the public interest or the exercise of official authority ({ $cite }).
    [not-automated] The right to data portability does not apply, because the data are not processed by automated means ({ $cite }).
    [not-provided] The right to data portability does not apply, because you have not provided the data yourself ({ $cite }).
    [not-consent-or-contract] The right to data portability does not apply, because the processing is not based on consent or contract ({ $cite }).
   *[basis-missing] Whether the right to data portability applies depends on the legal basis for the processing ({ $cite }).
 }
right-objection = { $case ->
    [yes] You may object to the processing at any time on grounds relating to your particular situation ({ $cite }). Your data will then no longer be processed, unless the controller demonstrates compelling legitimate grounds or the processing is needed for the establishment, exercise or defence of legal claims.
    [only-for] You may object at any time on grounds relating to your particular situation to processing on this legal basis: { $bases } ({ $cite }). Your data will then no longer be processed, unless the controller demonstrates compelling legitimate grounds or the processing is needed for the establishment, exercise or defence of legal claims.
    [unless-legal-claims] You may object to the processing at any time on grounds relating to your particular situation, unless the processing is needed for the establishment, exercise or defence of legal claims ({ $cite }).
    [research-objection] You may object to the processing of your data for research or statistics on grounds relating to your particular situation ({ $cite }).
    [research-public-task] The right to object does not apply, because the research or statistics are necessary for a task carried out in the public interest ({ $cite }).
    [not-task-or-interest] The right to object does not apply, because the legal basis for the processing is { $bases } ({ $cite }).
   *[basis-missing] Whether the right to object applies depends on the legal basis for the processing ({ $cite }).
 }
right-marketing = You may object at any time to the processing of your data for direct marketing. You need not give reasons, and the processing for direct marketing will stop ({ $cite }).
right-set-aside = This right may be set aside for research, statistics or archiving. Provision: { $cite }.
right-automated = { $case ->
    [no-automated-decisions] No decisions about you are based solely on automated processing ({ $cite }).
   *[yes] You have the right not to be subject to a decision based solely on automated processing that produces legal effects concerning you or similarly significantly affects you ({ $cite }).
 }
right-automated-allowed = Such decisions are permitted on the following ground: { $ground } ({ $cite }).
restriction-of-right = Limitation under national law
rights-how-to = { $count ->
    [one] Send your request to the controller:
   *[other] Send your request to one of the controllers:
 }
rights-how-to-other = { $to ->
    [registry] Send your request to the registry:
    [contact] Send your request to the contact below:
    [dpo] Send your request to the data protection officer:
   *[other] Send your request here:
 }
rights-channels = You can make your request in the following ways: { $channels }.
rights-form = You can make your request online: { $link }.
label-identity = How your identity is verified
label-include = What to include in the request
label-fee = Charges
label-how-this-right = How to use this right
rights-time-limit = You will receive an answer without undue delay and at the latest within one month of receipt of your request. The period may be extended by up to two further months if the request is complex or there are many requests. You will be informed of the extension and the reasons for it within one month ({ $cite }).
rights-time-limit-own = The time for an answer is { $period } from receipt of your request.
rights-free = Your request is dealt with free of charge. A fee may be charged or the request refused only if it is manifestly unfounded or excessive ({ $cite }).
rights-see-objection = The right to object has a section of its own: { $link }.
withdrawal-text = You may withdraw your consent at any time. Withdrawing it is as easy as giving it. The withdrawal does not affect the lawfulness of processing based on consent before its withdrawal ({ $cite }).

## Complaint

complaint-text = If you consider that the processing of your personal data infringes the General Data Protection Regulation, you have the right to lodge a complaint with a supervisory authority. You may do so in particular in the Member State of your habitual residence, your place of work or the place of the alleged infringement ({ $cite }).
complaint-authority = Supervisory authority in Finland
complaint-authority-other = Supervisory authority
label-authority-registry = Registry telephone
right-remedy = You also have the right to take the matter to court ({ $cite }).

## Automated decisions

automated-none = The data are not used for automated individual decision-making ({ $cite }).
automated-assistive = A person always makes the decision. Automation helps to prepare it.
automated-decision = Some decisions are based solely on automated processing ({ $cite }).
label-logic = How the automation works
label-significance = What it means for you
label-ground = Why the decisions are permitted
label-safeguards = How to have the matter handled by a person
label-deployment = Decision on deployment
profiling-none = The data are not used for profiling.
profiling-yes = The data are used for profiling.
label-consequences = Consequences for you

## Kinds of registers

label-areas = Areas under surveillance
label-signs = How people are informed on site
label-masking = What is masked in the footage
surveillance-sound = { $state ->
    [yes] The cameras also record sound.
   *[no] The cameras do not record sound.
 }
surveillance-live = { $state ->
    [yes] The footage is also monitored live.
   *[no] The footage is not monitored live.
 }
label-announcement = How callers are informed of the recording
label-listeners = Who has access to the recordings
label-chatbot-announcement = How you are told that a machine is answering
label-chatbot-human = How to reach a person
label-chatbot-saving = How to save the conversation
label-participation = Participation
label-research-responsible = Person or group responsible for the research
label-research-plan = Research plan
label-research-ends = End of the research
label-research-afterwards = The data after the end of the research
label-funding = Funding
funding-none = The research has no external funding.
label-confidentiality = Protection of the reporting person’s identity
label-handlers = Who handles the reports
label-external-channel = External reporting channel
cookies-none = Cookies and web analytics are not used.
cookie-settings = You can change your choices: { $link }.

## Publicity and security

publicity-level-text = { $level ->
    [public] The data are public unless otherwise provided by law.
    [partly-secret] Some of the data are secret.
   *[secret] The data are secret.
 }
label-secret-data = Secret data
publicity-principle = Disclosure of data from the documents of an authority is governed by the { $openness } and the { $act }.
document-description = Description of document publicity: { $link }.
security-intro = The data are protected by the following measures:
label-administrative = Administrative measures
label-technical = Technical measures
label-physical = Physical measures
label-other-measures = Other measures
label-manual = Paper records
manual-none = There are no paper records.

## About the notice

label-compiled = Drawn up
label-updated = Updated
label-effective = In effect from
label-reviewed = Reviewed
label-review-by = To be reviewed by
label-version = Version
label-case-number = Case number
label-published-at = Available at
label-see-also = See also
for-children = For children: { $link }
history-caption = Versions of the notice
history-date = Date
history-version = Version
history-change = What changed
history-announced = The change was announced on { $date }.

## What is missing

gap-register-unnamed = the name of the register
gap-controller-missing = the name of the controller
gap-controller-no-contact = the contact details of the controller
gap-representative-missing = the controller’s representative in the Union with contact details
gap-dpo-missing = the contact details of the data protection officer
gap-joint-essence-missing = the essence of the arrangement between the joint controllers
gap-purpose-missing = the purpose of the processing
gap-basis-missing = the legal basis for the processing
gap-legitimate-interest-missing = the legitimate interest on which the processing is based
gap-consent-withdrawal-missing = instructions on how to withdraw consent
gap-special-no-art9 = the ground for processing special categories of personal data
gap-source-missing = information on where the personal data come from
gap-categories-missing = the categories of personal data
gap-provision-missing = information on whether providing the data is obligatory
gap-provision-consequence = the consequences of not providing the data
gap-recipients-missing = the recipients or categories of recipients of the personal data
gap-transfers-undecided = information on whether personal data are transferred outside the EU and the EEA
gap-transfer-country-missing = the country or international organisation to which data are transferred
gap-transfer-mechanism-missing = the basis of the transfer
gap-safeguard-copy-missing = information on how to obtain a copy of the safeguards
gap-retention-missing = the period for which the personal data will be stored
gap-adm-undecided = information on whether automated individual decisions are made
gap-adm-logic-missing = information on the logic involved in the automated processing and its consequences
gap-adm-ground-missing = the ground on which automated decisions are permitted
gap-adm-safeguards = information on how to have the decision reviewed by a person
gap-complaint-missing = the supervisory authority
gap-translation = the text in English

## Provisions

laws-intro = Provisions:
label-secrecy-provisions = Provisions on secrecy
label-division-laws = The division of responsibilities is laid down by law
label-purposes-concerned = Purposes concerned
