//! Whoever puts data to a new use must tell the people beforehand, or the notice they once read is no longer true.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "further-purpose",
    table: &["P027"],
    cites: &[gdpr(13).par(3), gdpr(14).par(4), gdpr(6).par(4)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, miten uudesta käyttötarkoituksesta on ilmoitettu",
        sv: "det sägs inte hur information om ett nytt ändamål har lämnats",
        en: "it is not told how people are informed of a new purpose",
    },
    explanation: text! {
        fi: "Kun jo kerättyjä tietoja aletaan käsitellä muuhun tarkoitukseen kuin siihen, johon ne kerättiin, rekisteröidylle on ilmoitettava uudesta \
             tarkoituksesta ja annettava asiaankuuluvat lisätiedot ennen jatkokäsittelyä (13 artiklan 3 kohta ja 14 artiklan 4 kohta). Uuden tarkoituksen on myös \
             oltava yhteensopiva alkuperäisen kanssa, jollei se perustu suostumukseen tai lakiin (6 artiklan 4 kohta).\n\n\
             Tarkoitus on tällainen, kun sillä on `secondary: true`. Kerro avaimessa `informing.text`, miten ja milloin ihmisille on kerrottu. Jos `informing.purposes` \
             rajaa kertomisen tiettyihin tarkoituksiin, tämän on oltava niiden joukossa.",
        sv: "När redan insamlade uppgifter börjar behandlas för ett annat ändamål än det de samlades in för, ska den registrerade före den ytterligare \
             behandlingen få information om det nya ändamålet och ytterligare relevant information (artikel 13.3 och artikel 14.4). Det nya ändamålet ska också vara \
             förenligt med det ursprungliga, om det inte grundar sig på samtycke eller lag (artikel 6.4).\n\n\
             Ett ändamål är sådant när det har `secondary: true`. Berätta under `informing.text` hur och när människorna har informerats. Om `informing.purposes` \
             begränsar informationen till vissa ändamål ska detta vara ett av dem.",
        en: "When data already collected are put to another purpose than that for which they were collected, data subjects must be told of the new purpose \
             and given any relevant further information before the further processing (Article 13(3) and Article 14(4)). The new purpose must also be \
             compatible with the first one unless it rests on consent or law (Article 6(4)).\n\n\
             A purpose is of that kind when it has `secondary: true`. Say under `informing.text` how and when people have been told. If `informing.purposes` \
             limits this to some purposes, this one must be among them.",
    },
    judgement: Some(text! {
        fi: "Sitä, onko uusi tarkoitus yhteensopiva alkuperäisen kanssa, ohjelma ei voi ratkaista.",
        sv: "Om det nya ändamålet är förenligt med det ursprungliga kan programmet inte avgöra.",
        en: "Whether the new purpose is compatible with the first one, the program cannot decide.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &["informing"], yaml: "\
sources: { kind: data-subject }
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
  - id: vuosiraportti
    name: { fi: Vuosiraportti, sv: Årsrapport, en: Annual report }
    text: { fi: Laskemme kysymykset aiheittain kaupungin vuosiraporttiin., sv: Vi räknar frågorna efter ämne till stadens årsrapport., en: We count the questions by subject for the annual report of the city. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 3 k.\" } }
    data: [palvelupyynnot]
    secondary: true
#              ^^^^ further-purpose
" },
            Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
  - id: vuosiraportti
    name: { fi: Vuosiraportti, sv: Årsrapport, en: Annual report }
    text: { fi: Laskemme kysymykset aiheittain kaupungin vuosiraporttiin., sv: Vi räknar frågorna efter ämne till stadens årsrapport., en: We count the questions by subject for the annual report of the city. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 3 k.\" } }
    data: [palvelupyynnot]
    secondary: true
#              ^^^^ further-purpose
informing:
  purposes: [palvelu]
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
" },
        ],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
  - id: vuosiraportti
    name: { fi: Vuosiraportti, sv: Årsrapport, en: Annual report }
    text: { fi: Laskemme kysymykset aiheittain kaupungin vuosiraporttiin., sv: Vi räknar frågorna efter ämne till stadens årsrapport., en: We count the questions by subject for the annual report of the city. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 3 k.\" } }
    data: [palvelupyynnot]
    secondary: true
informing:
  purposes: [vuosiraportti]
  text: { fi: Kerroimme vuosiraportista kaikille palvelupyynnön tehneille kirjeellä ennen laskennan alkua., sv: Vi berättade om årsrapporten i ett brev till alla som hade gjort en servicebegäran innan räkningen började., en: We told everybody who had made a service request about the annual report by letter before the count began. }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for purpose in register.purposes.values() {
        let Some(key) = purpose.secondary.spanned().filter(|it| it.value) else { continue };
        applies = true;
        let id = purpose.id.get().map(|it| it.as_str());
        let informing = register.informing.get();
        let names = |it: &str| Some(it) == id;
        let covers =
            informing.is_some_and(|it| it.purposes.is_empty() || it.purposes.values().any(|it| names(it.as_str())));
        if covers && informing.is_some_and(|it| it.text.is_given()) {
            continue;
        }
        if register.informing.is_bad() || informing.is_some_and(|it| it.text.is_bad()) {
            said_already = true;
            continue;
        }
        let mut finding = cx.report(key.span, text! {
            fi: "tarkoitus on tullut tietojen keräämisen jälkeen, mutta ei kerrota, miten siitä on ilmoitettu",
            sv: "ändamålet har tillkommit efter att uppgifterna samlades in, men det sägs inte hur information om det har lämnats",
            en: "the purpose came after the data had been collected, but it is not told how people are informed of it",
        });
        if let Some(place) = register.informing.head().filter(|_| !covers) {
            finding = finding.also(
                place,
                text! {
                    fi: "tämä koskee vain muita tarkoituksia",
                    sv: "detta gäller bara andra ändamål",
                    en: "this is about other purposes only",
                },
            );
        }
        let _ = finding
            .note(text! {
                fi: "uudesta tarkoituksesta on ilmoitettava ja asiaankuuluvat lisätiedot annettava ennen jatkokäsittelyä (tietosuoja-asetus, 13 artiklan 3 kohta ja 14 artiklan 4 kohta)",
                sv: "information om det nya ändamålet och ytterligare relevant information ska lämnas före den ytterligare behandlingen (dataskyddsförordningen, artikel 13.3 och artikel 14.4)",
                en: "people must be told of the new purpose and given any relevant further information before the further processing (GDPR, Article 13(3) and Article 14(4))",
            })
            .help(text! {
                fi: "kerro avaimessa `informing: { text: … }`, miten ja milloin uudesta tarkoituksesta on kerrottu; rajaa se tarvittaessa avaimella `purposes:`",
                sv: "berätta under `informing: { text: … }` hur och när det nya ändamålet har berättats; begränsa det vid behov med `purposes:`",
                en: "say under `informing: { text: … }` how and when people have been told of the new purpose; limit it with `purposes:` where needed",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
