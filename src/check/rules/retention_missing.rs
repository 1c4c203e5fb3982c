//! Readers must be able to tell for how long each of their data is kept.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::data::DataGroup;
use crate::model::purpose::Purpose;
use crate::model::register::Register;
use crate::model::retention::Retention;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "retention-missing",
    table: &["S001", "S005", "K006"],
    cites: &[gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a'), gdpr(5).par(1).point('e'), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "henkilötietojen säilytysaika puuttuu",
        sv: "den period under vilken personuppgifterna lagras saknas",
        en: "the period for which the personal data are stored is missing",
    },
    explanation: text! {
        fi: "Henkilötietojen säilytysaika on ilmoitettava, tai jos se ei ole mahdollista, kriteerit, joilla se määritetään (13 artiklan 2 kohdan a \
             alakohta ja 14 artiklan 2 kohdan a alakohta). Aika on sanottava niin, että lukija voi arvioida, kuinka kauan juuri hänen tietojaan \
             säilytetään.\n\n\
             Jokaisella tietoryhmällä on oltava aika: kohta ilman avainta `of` koskee kaikkia ryhmiä, kohta, jossa se on, vain nimettyjä. Ryhmä, jota \
             mikään kohta ei mainitse, on aukko. Jos ryhmästä puhutaan vain joidenkin tarkoitusten osalta (`purposes`), muut sitä tarvitsevat tarkoitukset jäävät ilman \
             aikaa, ja siitä varoitetaan.\n\n\
             Kirjoita `period` ja sen alku `after`, päivä `until`, kriteerit `criteria` tai pysyvä säilytys `permanent` ja laki, jossa siitä \
             säädetään.",
        sv: "Den period under vilken personuppgifterna lagras ska uppges, eller om det inte är möjligt, de kriterier som används för att fastställa den \
             (artikel 13.2 a och artikel 14.2 a). Tiden ska sägas så att läsaren kan bedöma hur länge just hennes eller hans uppgifter lagras.\n\n\
             Varje uppgiftsgrupp ska ha en tid: en punkt utan nyckeln `of` gäller alla grupper, en punkt med den endast de nämnda. En grupp som inte \
             nämns i någon punkt är en lucka. Om en grupp nämns bara för vissa ändamål (`purposes`), blir de andra ändamål som behöver den utan tid, och det ger en varning.\n\n\
             Skriv `period` med början `after`, en dag `until`, kriterier `criteria` eller varaktig lagring `permanent` med den lag som föreskriver den.",
        en: "The period for which the personal data will be stored must be told or, if that is not possible, the criteria used to determine it (Article \
             13(2)(a) and Article 14(2)(a)). It must be said so that readers can judge how long their own data are kept.\n\n\
             Each data group needs a period: an entry without the key `of` holds for all groups, an entry with it only for those named. A group that no \
             entry mentions is a gap. If a group is mentioned only for some purposes (`purposes`), the others that need it are left without a period, and a warning says so.\n\n\
             Write `period` with its beginning `after`, a day `until`, criteria `criteria`, or permanent retention `permanent` with the law that orders it.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa ei vaadita aikaa jokaiselle ryhmälle erikseen; se on johdettu siitä, että lukijan on voitava arvioida omien tietojensa säilytysaika.",
        sv: "Förordningen kräver inte en tid för varje grupp för sig; det härleds ur att läsaren ska kunna bedöma lagringstiden för sina egna uppgifter.",
        en: "The Regulation does not demand a period for each group; it follows from readers having to be able to judge the period for their own data.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &["retention"],
                yaml: "\
register: asiakaspalvelu
#^^^^^^^ retention-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
retention:
  - after: case-closed
#   ^^^^^ retention-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
data:
  - { id: yhteystiedot, items: [postal-address], provision: voluntary }
  - id: nauhoitteet
#   ^^ retention-missing
    items: [call-recording]
    provision: automatic
retention:
  - { of: [yhteystiedot], period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
publicity: { level: public }
",
            },
        ],
        right: &[
            Example {
                remove: &[],
                yaml: "\
retention:
  period: P6M
  after: last-contact
  laws: { act: 906/2019, sections: \"21 §\" }
",
            },
            Example {
                remove: &[],
                yaml: "\
retention:
  - { until: 2028-12-31 }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.retention.is_empty() {
        return cx
            .report(
                cx.place(),
                text! {
                    fi: "säilytysaika puuttuu",
                    sv: "lagringstiden saknas",
                    en: "the storage period is missing",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää aika ja sen alku: `retention: { period: P2Y, after: case-closed }`",
                sv: "lägg till tiden och dess början: `retention: { period: P2Y, after: case-closed }`",
                en: "add the period and its beginning: `retention: { period: P2Y, after: case-closed }`",
            })
            .end();
    }
    let mut said_already = false;
    for entry in &register.retention {
        if !says_nothing(&entry.value) {
            continue;
        }
        if said(&entry.value) {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(
                entry.head,
                text! {
                    fi: "kohdassa ei kerrota, kuinka kauan tietoja säilytetään",
                    sv: "punkten säger inte hur länge uppgifterna lagras",
                    en: "the entry does not say how long the data are kept",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `period: P2Y`, `until:`, `criteria:` tai `permanent:`",
                sv: "lägg till `period: P2Y`, `until:`, `criteria:` eller `permanent:`",
                en: "add `period: P2Y`, `until:`, `criteria:` or `permanent:`",
            });
    }
    uncovered(register, cx);
    cx.verdict_with(said_already)
}

/// Groups that no entry covers, and purposes for which a group is kept without a period.
fn uncovered(register: &Register, cx: &mut Cx<'_>) {
    for group in &register.data {
        if group.value.id.is_bad() {
            continue;
        }
        let id = group.value.id.get().map(|it| it.as_str());
        let covering = register.retention.values().filter(|it| names(it, id)).collect::<Vec<_>>();
        if covering.is_empty() {
            no_period(cx, group, id);
        } else if covering.iter().all(|it| !it.purposes.is_empty()) {
            for purpose in register.purposes.iter().filter(|it| uses(&it.value, id)) {
                let is = |other: &str| purpose.value.id.get().is_some_and(|it| it.as_str() == other);
                let covered = covering.iter().flat_map(|it| it.purposes.values()).any(|it| is(it.as_str()));
                if !covered && !purpose.value.id.is_bad() {
                    no_period_for(cx, group, id, purpose);
                }
            }
        }
    }
}

/// Whether an entry is about a group: it names it, or names none.
fn names(entry: &Retention, id: Option<&str>) -> bool {
    entry.of.is_empty() || entry.of.values().any(|it| Some(it.as_str()) == id)
}

/// Whether a purpose needs a group: it names it, or names none.
fn uses(purpose: &Purpose, id: Option<&str>) -> bool {
    purpose.data.is_empty() || purpose.data.values().any(|it| Some(it.as_str()) == id)
}

fn no_period(cx: &mut Cx<'_>, group: &Spanned<DataGroup>, id: Option<&str>) {
    let _ = cx
        .report(group.head, text! {
            fi: "näiden tietojen säilytysaika puuttuu",
            sv: "lagringstiden för dessa uppgifter saknas",
            en: "the storage period of these data is missing",
        })
        .note(NOTE)
        .help(text! {
            fi: "lisää ryhmä johonkin avaimen `retention:` kohtaan, tai uusi kohta: `- { of: [{id}], period: P2Y, after: case-closed }`",
            sv: "lägg till gruppen i en punkt under `retention:`, eller en ny punkt: `- { of: [{id}], period: P2Y, after: case-closed }`",
            en: "add the group to an entry of `retention:`, or a new entry: `- { of: [{id}], period: P2Y, after: case-closed }`",
        })
        .arg("id", id.unwrap_or("…"));
}

/// The group has a period, but only for other purposes than this one: the notice has no hole, and yet readers miss it.
fn no_period_for(cx: &mut Cx<'_>, group: &Spanned<DataGroup>, id: Option<&str>, purpose: &Spanned<Purpose>) {
    let name = purpose.value.id.get().map_or("…", |it| it.as_str());
    let _ = cx
        .report(group.head, text! {
            fi: "näiden tietojen säilytysaika puuttuu yhdestä tarkoituksesta: {purpose}",
            sv: "lagringstiden för dessa uppgifter saknas för ett ändamål: {purpose}",
            en: "the storage period of these data is missing for a purpose: {purpose}",
        })
        .at_most(Level::Warning)
        .arg("purpose", name)
        .also(purpose.head, text! {
            fi: "tämä tarkoitus tarvitsee tietoja",
            sv: "detta ändamål behöver uppgifterna",
            en: "this purpose needs the data",
        })
        .note(NOTE)
        .help(text! {
            fi: "lisää tarkoitus kohtaan, joka koskee näitä tietoja, tai uusi kohta: `- { of: [{id}], purposes: [{purpose}], period: P2Y, after: case-closed }`",
            sv: "lägg till ändamålet i punkten om dessa uppgifter, eller en ny punkt: `- { of: [{id}], purposes: [{purpose}], period: P2Y, after: case-closed }`",
            en: "add the purpose to the entry about these data, or a new entry: `- { of: [{id}], purposes: [{purpose}], period: P2Y, after: case-closed }`",
        })
        .arg("id", id.unwrap_or("…"));
}

fn says_nothing(entry: &Retention) -> bool {
    !entry.period.is_given() && !entry.until.is_given() && !entry.criteria.is_given() && !entry.permanent.is_given()
}

/// Whether one of the keys is there with a value that decoding has complained of.
fn said(entry: &Retention) -> bool {
    entry.period.is_bad() || entry.until.is_bad() || entry.criteria.is_bad() || entry.permanent.is_bad()
}

const NOTE: crate::lang::Text = text! {
    fi: "säilytysaika tai sen määrittämiskriteerit on ilmoitettava (tietosuoja-asetus, 13 artiklan 2 kohdan a alakohta ja 14 artiklan 2 kohdan a alakohta)",
    sv: "lagringstiden eller kriterierna för den ska uppges (dataskyddsförordningen, artikel 13.2 a och artikel 14.2 a)",
    en: "the storage period or the criteria that determine it must be told (GDPR, Article 13(2)(a) and Article 14(2)(a))",
};
