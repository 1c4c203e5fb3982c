//! A duty to give data is only half told without what follows when they are not given.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::data::{Provision, ProvisionDuty};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "provision-consequence",
    table: &["O002"],
    cites: &[gdpr(13).par(2).point('e')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, mitä seuraa, jos tietoja ei anneta",
        sv: "det sägs inte vad som följer om uppgifterna inte lämnas",
        en: "it is not told what follows if the data are not given",
    },
    explanation: text! {
        fi: "Kun tietojen antaminen on lakisääteinen tai sopimukseen perustuva vaatimus, edellytys sopimukselle tai tarpeen asian \
             hoitamiseksi, on kerrottava myös tietojen antamatta jättämisen mahdolliset seuraukset (13 artiklan 2 kohdan e alakohta).\n\n\
             Kirjoita seuraus niin kuin se lukijalle ilmenee: ”Ilman osoitetta emme voi lähettää sinulle päätöstä.” Uhkailu tai pelkkä lain \
             toistaminen ei kerro, mitä tapahtuu.",
        sv: "När det är ett lagstadgat eller avtalsenligt krav att lämna uppgifterna, eller när de behövs för ett avtal eller för att ärendet ska \
             kunna skötas, ska också de möjliga följderna av att uppgifterna inte lämnas uppges (artikel 13.2 e).\n\n\
             Skriv följden så som den märks för läsaren: ”Utan adress kan vi inte skicka beslutet till dig.” Hot eller enbart en upprepning av \
             lagen säger inte vad som händer.",
        en: "Where giving the data is a statutory or contractual requirement, or they are needed for a contract or for handling the matter, the \
             possible consequences of failure to provide them must be told too (Article 13(2)(e)).\n\n\
             Write the consequence as readers will meet it: “Without an address we cannot send you the decision.” A threat, or the words of the \
             law repeated, do not say what happens.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
data:
  - id: yhteystiedot
    items: [postal-address]
    provision: needed-for-service
#              ^^^^^^^^^^^^^^^^^^ provision-consequence
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" }],
        right: &[Example { remove: &[], yaml: "\
data:
  - id: yhteystiedot
    items: [postal-address]
    provision:
      duty: needed-for-service
      consequence: { fi: Ilman osoitetta emme voi vastata sinulle., sv: Utan adress kan vi inte svara dig., en: Without an address we cannot answer you. }
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for provision in register.data.values().filter_map(|it| it.provision.spanned()) {
        if !provision.value.duty().is_some_and(binds) {
            continue;
        }
        applies = true;
        let place = match &provision.value {
            Provision::Duty(_) => provision.span,
            Provision::Full(it) if it.consequence.is_given() => continue,
            Provision::Full(it) if it.consequence.is_bad() => {
                said_already = true;
                continue;
            }
            Provision::Full(it) => it.duty.span().unwrap_or(provision.head),
        };
        let _ = cx
            .report(place, text! {
                fi: "ei kerrota, mitä seuraa, jos tietoja ei anneta",
                sv: "det sägs inte vad som följer om uppgifterna inte lämnas",
                en: "it is not told what follows if the data are not given",
            })
            .note(text! {
                fi: "tietojen antamatta jättämisen mahdolliset seuraukset on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan e alakohta)",
                sv: "de möjliga följderna av att uppgifterna inte lämnas ska uppges (dataskyddsförordningen, artikel 13.2 e)",
                en: "the possible consequences of failure to provide the data must be told (GDPR, Article 13(2)(e))",
            })
            .help(text! {
                fi: "lisää `consequence: { fi: Ilman osoitetta emme voi vastata sinulle. }`",
                sv: "lägg till `consequence: { sv: Utan adress kan vi inte svara dig. }`",
                en: "add `consequence: { en: Without an address we cannot answer you. }`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}

/// Whether something follows when the data are not given.
fn binds(duty: ProvisionDuty) -> bool {
    match duty {
        ProvisionDuty::Statutory
        | ProvisionDuty::Contractual
        | ProvisionDuty::NeededForContract
        | ProvisionDuty::NeededForService => true,
        ProvisionDuty::Voluntary | ProvisionDuty::Automatic => false,
    }
}
