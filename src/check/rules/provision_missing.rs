//! Readers must know whether they have to give their data.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::data::{Provision, Source, SourceKind};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "provision-missing",
    table: &["O001", "O003"],
    cites: &[gdpr(13).par(2).point('e')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, onko tietojen antaminen pakollista",
        sv: "det sägs inte om uppgifterna måste lämnas",
        en: "it is not told whether the data must be given",
    },
    explanation: text! {
        fi: "Kun tietoja kerätään rekisteröidyltä, on kerrottava, onko niiden antaminen lakisääteinen tai sopimukseen perustuva vaatimus tai \
             sopimuksen tekemisen edellytys, onko henkilön pakko antaa ne ja mitä seuraa, jos hän ei anna niitä (13 artiklan 2 kohdan e \
             alakohta). Tämä kohta puuttuu selosteista useammin kuin mikään muu.\n\n\
             Anna jokaiselle ryhmälle, jonka tietoja rekisteröity antaa tai jotka hänestä havaitaan, avain `provision`: `voluntary`, `statutory`, \
             `contractual`, `needed-for-contract`, `needed-for-service` tai `automatic`. Viimeinen tarkoittaa tietoja, jotka syntyvät itsestään, \
             kuten nauhoitetta.",
        sv: "När uppgifter samlas in från den registrerade ska det uppges om det är ett lagstadgat eller avtalsenligt krav eller ett krav för att ingå ett avtal \
             att lämna dem, om personen är skyldig att lämna dem och vilka följderna är om de inte lämnas (artikel 13.2 e). Denna punkt saknas \
             i beskrivningar oftare än någon annan.\n\n\
             Ge varje grupp med uppgifter som den registrerade lämnar eller som observeras nyckeln `provision`: `voluntary`, `statutory`, \
             `contractual`, `needed-for-contract`, `needed-for-service` eller `automatic`. Den sista avser uppgifter som uppkommer av sig själva, \
             såsom en inspelning.",
        en: "Where data are collected from the data subject, it must be told whether giving them is a statutory or contractual requirement or a \
             requirement necessary to enter into a contract, whether the person is obliged to give them, and what follows if they are not given \
             (Article 13(2)(e)). No other point is missing from notices as often.\n\n\
             Give each group of data that the data subject provides, or that are observed, the key `provision`: `voluntary`, `statutory`, \
             `contractual`, `needed-for-contract`, `needed-for-service` or `automatic`. The last means data that arise by themselves, such as a \
             recording.",
    },
    judgement: Some(text! {
        fi: "Havaitut tiedot luetaan rekisteröidyltä kerätyiksi unionin tuomioistuimen tuomion C-422/24 mukaisesti.",
        sv: "Observerade uppgifter räknas som insamlade från den registrerade i enlighet med EU-domstolens dom C-422/24.",
        en: "Observed data count as collected from the data subject, following the judgment of the Court of Justice in C-422/24.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
data:
  - id: yhteystiedot
    items: [postal-address]
  - id: palvelupyynnot
#   ^^ provision-missing
    items: [service-request]
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources:
  - { kind: data-subject, what: [palvelupyynnot] }
  - { kind: authority, name: population-information-system, what: [yhteystiedot] }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
data:
  - id: yhteystiedot
    items: [postal-address]
  - id: palvelupyynnot
    items: [service-request]
    provision: voluntary
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources:
  - { kind: data-subject, what: [palvelupyynnot] }
  - { kind: authority, name: population-information-system, what: [yhteystiedot] }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for group in &register.data {
        let id = group.value.id.get().map(|it| it.as_str());
        let Some(source) = register.sources.iter().find(|it| gives(&it.value, id)) else {
            continue;
        };
        applies = true;
        let provision = &group.value.provision;
        if provision.get().and_then(Provision::duty).is_some() {
            continue;
        }
        if provision.is_bad() || provision.get().is_some_and(Provision::is_unreadable) {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(group.head, text! {
                fi: "ei kerrota, onko näiden tietojen antaminen pakollista",
                sv: "det sägs inte om dessa uppgifter måste lämnas",
                en: "it is not told whether these data must be given",
            })
            .also(source.head, text! {
                fi: "tiedot kerätään rekisteröidyltä",
                sv: "uppgifterna samlas in från den registrerade",
                en: "the data are collected from the data subject",
            })
            .note(text! {
                fi: "on kerrottava, onko tietojen antaminen lakisääteinen tai sopimukseen perustuva vaatimus ja mitä seuraa, jos niitä ei anneta (tietosuoja-asetus, 13 artiklan 2 kohdan e alakohta)",
                sv: "det ska uppges om det är ett lagstadgat eller avtalsenligt krav att lämna uppgifterna och vad som följer om de inte lämnas (dataskyddsförordningen, artikel 13.2 e)",
                en: "it must be told whether giving the data is a statutory or contractual requirement and what follows if they are not given (GDPR, Article 13(2)(e))",
            })
            .help(text! {
                fi: "lisää ryhmälle `provision: voluntary` tai `provision: { duty: needed-for-service, consequence: { fi: … } }`",
                sv: "ge gruppen `provision: voluntary` eller `provision: { duty: needed-for-service, consequence: { sv: … } }`",
                en: "give the group `provision: voluntary` or `provision: { duty: needed-for-service, consequence: { en: … } }`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}

/// Whether a source is the data subject, and the group comes from it.
fn gives(source: &Source, group: Option<&str>) -> bool {
    let direct = source.kind.get().copied().is_some_and(SourceKind::is_direct);
    let named = group.is_some_and(|group| source.what.values().any(|it| it.as_str() == group));
    direct && (source.what.is_empty() || named)
}
