//! Client data in social welfare and health care have an act of their own that says who may use them.

use crate::check::{Cx, Example, Examples, Rule, Verdict, laws};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::law::statute::{self, Status};
use crate::model::kinds::RegisterKind;
use crate::model::organisation::OrganisationKind;
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

/// The act on client data.
const ACT: &str = "703/2023";

/// Groups of data subjects and items of data in the vocabulary that are clients or client data.
const CLIENTS: [&str; 2] = ["patients", "social-welfare-clients"];
const CLIENT_DATA: [&str; 2] = ["patient-records", "social-welfare-data"];

pub(super) static RULE: Rule = Rule {
    name: "social-health",
    table: &["N010"],
    cites: &[act(ACT), gdpr(6).par(3)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "sosiaali- ja terveydenhuollon asiakastietoja käsitellään, mutta asiakastietolakia ei mainita",
        sv: "kunduppgifter inom social- och hälsovården behandlas, men kunduppgiftslagen nämns inte",
        en: "client data of social welfare or health care are processed, but the act on them is not cited",
    },
    explanation: text! {
        fi: "Sosiaali- ja terveydenhuollon asiakastietojen käsittelystä säädetään laissa 703/2023. Se korvasi lain 784/2021, joka oli korvannut lain 159/2007. Laissa säädetään muun muassa siitä, kuka saa \
             käyttää ja saada asiakastietoja ja kuinka kauan niitä säilytetään.\n\n\
             Rekisterissä on asiakastietoja, kun sen lajina on `health-care` tai `social-welfare`, tai kun rekisterinpitäjä on hyvinvointialue ja rekisterissä on potilaita, sosiaalihuollon asiakkaita tai heidän \
             asiakirjojaan sanaston termein.\n\n\
             Viittaa lakiin siinä, missä se vaikuttaa: oikeusperusteessa, säilytysajassa, luovutuksissa tai tietolähteissä.",
        sv: "Bestämmelser om behandling av kunduppgifter inom social- och hälsovården finns i lag 703/2023. Den ersatte lag 784/2021, som hade ersatt lag 159/2007. I lagen föreskrivs bland annat om vem som får \
             använda och få kunduppgifter och hur länge de bevaras.\n\n\
             Ett register har kunduppgifter när dess slag är `health-care` eller `social-welfare`, eller när den personuppgiftsansvarige är ett välfärdsområde och registret har patienter, klienter inom socialvården \
             eller deras handlingar med ordlistans termer.\n\n\
             Hänvisa till lagen där den har betydelse: i den rättsliga grunden, lagringstiden, utlämnandena eller källorna.",
        en: "Act 703/2023 governs the processing of client data in social welfare and health care. It replaced Act 784/2021, which had replaced Act 159/2007. Among other things it lays down who \
             may use and receive client data and how long they are kept.\n\n\
             A register holds client data when it is of the kind `health-care` or `social-welfare`, or when the controller is a wellbeing services county and the register has patients, clients of social welfare or \
             their records by terms of the vocabulary.\n\n\
             Cite the act where it matters: in the legal basis, the retention, the disclosures or the sources.",
    },
    judgement: Some(text! {
        fi: "Laki ei vaadi, että se mainitaan selosteessa. Pidämme mainintaa tarpeellisena, koska laki ratkaisee tietojen käytön ja luovuttamisen.",
        sv: "Lagen kräver inte att den nämns i beskrivningen. Vi anser att den behöver nämnas, eftersom lagen avgör hur uppgifterna används och lämnas ut.",
        en: "The act does not ask a notice to cite it. We hold the citation to be needed because the act decides how the data are used and disclosed.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
kinds: [customer-service, recording, social-welfare]
#                                    ^^^^^^^^^^^^^^ social-health
" }],
        right: &[Example { remove: &[], yaml: "\
kinds: [customer-service, recording, social-welfare]
retention:
  - { of: [yhteystiedot, palvelupyynnot, terveys, tunniste], period: P2Y, after: case-closed, deletion: automatic-deletion, backups: P3M, laws: { act: 703/2023, sections: \"21 §\" } }
  - { of: [nauhoitteet], period: P2M, after: recording-date, deletion: automatic-deletion, because: { fi: Sovittu voidaan tarkistaa kahden kuukauden ajan., sv: Det avtalade kan kontrolleras i två månader., en: What was agreed can be checked for two months. } }
  - of: [tilaajat]
    criteria: { fi: \"Poistamme sähköpostiosoitteesi heti, kun perut tilauksen.\", sv: \"Vi raderar din e-postadress genast, när du avslutar beställningen.\", en: \"We erase your e-mail address as soon as you cancel the subscription.\" }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let in_force = statute::find(ACT).is_some_and(|it| it.status(&cx.day().to_string()) == Status::InForce);
    // The act replaced its predecessor on this day.
    let begun = cx.day().to_string().as_str() >= "2024-01-01";
    let Some(place) = client_data(register).filter(|_| in_force && begun) else {
        return Verdict::NotApplicable;
    };
    if laws::cites(register, ACT) {
        return Verdict::Satisfied;
    }
    let mut finding = cx.report(place, text! {
        fi: "rekisterissä on sosiaali- ja terveydenhuollon asiakastietoja, mutta lakia niiden käsittelystä ei mainita",
        sv: "registret har kunduppgifter inom social- och hälsovården, men lagen om behandling av dem nämns inte",
        en: "the register holds client data of social welfare or health care, but the act on their processing is not cited",
    });
    for old in laws::cited(register) {
        if laws::is_of(&old.value, "784/2021") || laws::is_of(&old.value, "159/2007") {
            finding = finding.also(
                old.span,
                text! {
                    fi: "tämä laki on korvattu lailla 703/2023",
                    sv: "denna lag har ersatts av lag 703/2023",
                    en: "this act has been replaced by Act 703/2023",
                },
            );
        }
    }
    finding
        .note(text! {
            fi: "asiakastietojen käsittelystä säädetään laissa 703/2023; lakiin perustuvan käsittelyn perustasta on säädettävä laissa (tietosuoja-asetus, 6 artiklan 3 kohta)",
            sv: "om behandling av kunduppgifter föreskrivs i lag 703/2023; grunden för en behandling som bygger på lag ska fastställas i lag (dataskyddsförordningen, artikel 6.3)",
            en: "the processing of client data is governed by Act 703/2023; the basis of processing that rests on law must be laid down by law (GDPR, Article 6(3))",
        })
        .help(text! {
            fi: "lisää viittaus siihen, missä laki vaikuttaa: `laws: { act: 703/2023, sections: \"… §\" }`",
            sv: "lägg till en hänvisning där lagen har betydelse: `laws: { act: 703/2023, sections: \"… §\" }`",
            en: "add a citation where the act matters: `laws: { act: 703/2023, sections: \"… §\" }`",
        })
        .end()
}

/// Where the register says that it holds client data.
fn client_data(register: &Register) -> Option<Span> {
    let kind =
        register.kinds.iter().find(|it| matches!(it.value, RegisterKind::HealthCare | RegisterKind::SocialWelfare));
    if let Some(it) = kind {
        return Some(it.span);
    }
    let county = |it: &OrganisationKind| *it == OrganisationKind::WellbeingCounty;
    if !register.controllers().iter().any(|it| it.kind.get().is_some_and(county)) {
        return None;
    }
    let subjects = register.data_subjects.values().filter_map(|it| it.name.spanned());
    let mut clients = subjects.filter(|it| it.value.id().is_some_and(|id| CLIENTS.contains(&id))).map(|it| it.span);
    let items = register.data.values().flat_map(|it| it.items.iter());
    let mut records = items.filter(|it| it.value.id().is_some_and(|id| CLIENT_DATA.contains(&id))).map(|it| it.span);
    clients.next().or_else(|| records.next())
}
