//! The police and the prosecutor follow another act; a notice under the GDPR would promise the wrong rights.

use crate::check::{Cx, Example, Examples, Rule, Verdict, laws};
use crate::diag::Level;
use crate::law::cite::act;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "led-scope",
    table: &["N009"],
    cites: &[act("1054/2018"), act("1050/2018").section("2 § 3 mom.")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "käsittely perustuu rikosasioiden tietosuojalakiin, johon tämä seloste ei sovi",
        sv: "behandlingen grundar sig på dataskyddslagen avseende brottmål, som denna beskrivning inte lämpar sig för",
        en: "the processing rests on the act on data protection in criminal matters, for which this notice is not made",
    },
    explanation: text! {
        fi: "Henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä säädetään laissa 1054/2018. Tietosuojalakia ei sovelleta siihen (tietosuojalaki \
             1050/2018, 2 §:n 3 momentti), eivätkä tietosuoja-asetuksen oikeusperusteet ja oikeudet koske sitä sellaisinaan.\n\n\
             Jos rekisteri on näissä tehtävissä, tee siitä seloste kyseisen lain mukaan; tämä ohjelma ei siihen sovellu. Jos käsittely on muuta toimintaa, vaihda peruste ja laki. Pelkkä tietojen luovuttaminen \
             poliisille ei kuulu tähän: se kerrotaan avaimessa `recipients`.",
        sv: "Bestämmelser om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten finns i lag 1054/2018. Dataskyddslagen tillämpas inte på den \
             (dataskyddslagen 1050/2018, 2 § 3 mom.), och dataskyddsförordningens rättsliga grunder och rättigheter gäller den inte som sådana.\n\n\
             Om registret hör till dessa uppgifter, gör en beskrivning enligt den lagen; detta program lämpar sig inte för det. Om behandlingen är annan verksamhet, byt grund och lag. Att uppgifter enbart lämnas \
             till polisen hör inte hit: det berättas under `recipients`.",
        en: "The processing of personal data in criminal matters and in connection with maintaining national security is governed by Act 1054/2018. The Data Protection Act does not apply to it \
             (Data Protection Act 1050/2018, section 2, subsection 3), and the legal bases and rights of the GDPR do not concern it as such.\n\n\
             If the register serves these tasks, draw up its notice under that act; this program is not made for it. If the processing is something else, change the basis and the law. That data are merely \
             disclosed to the police is another matter: it is told under `recipients`.",
    },
    judgement: Some(text! {
        fi: "Ohjelma tunnistaa vain viittauksen lakiin 1054/2018 tarkoituksen perusteessa; muusta se ei päättele, mihin toimintaan rekisteri kuuluu.",
        sv: "Programmet känner endast igen en hänvisning till lag 1054/2018 i ändamålets grund; ur annat drar det inga slutsatser om vilken verksamhet registret hör till.",
        en: "The program recognises only a citation of Act 1054/2018 in the basis of a purpose; from nothing else does it guess which activity the register belongs to.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1054/2018, sections: \"4 §\" } }
#                                        ^^^^^^^^^ led-scope
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let based = register.all_bases().flat_map(|it| it.value.laws());
    let criminal = register.purposes.values().flat_map(|it| &it.criminal_basis);
    let mut applies = false;
    for law in based.chain(criminal) {
        applies = true;
        if !laws::is_of(&law.value, "1054/2018") {
            continue;
        }
        let _ = cx
            .report(law.value.act.span().unwrap_or(law.span), text! {
                fi: "peruste on laki 1054/2018, jonka alaiseen käsittelyyn tietosuojalakia ei sovelleta",
                sv: "grunden är lag 1054/2018, och på behandling enligt den tillämpas inte dataskyddslagen",
                en: "the basis is Act 1054/2018, and the Data Protection Act does not apply to processing under it",
            })
            .note(text! {
                fi: "rikosasioissa ja kansallisen turvallisuuden tehtävissä tietojen käsittelystä säädetään erikseen (laki 1054/2018; tietosuojalaki 1050/2018, 2 §:n 3 momentti)",
                sv: "om behandlingen av uppgifter i brottmål och för den nationella säkerheten föreskrivs särskilt (lag 1054/2018; dataskyddslagen 1050/2018, 2 § 3 mom.)",
                en: "the processing of data in criminal matters and for national security has provisions of its own (Act 1054/2018; Data Protection Act 1050/2018, section 2, subsection 3)",
            })
            .help(text! {
                fi: "jos käsittely ei kuulu näihin tehtäviin, vaihda laki: `laws: { act: …, sections: \"… §\" }`; jos kuuluu, tee seloste lain 1054/2018 mukaan muulla tavoin",
                sv: "om behandlingen inte hör till dessa uppgifter, byt lag: `laws: { act: …, sections: \"… §\" }`; om den gör det, gör en beskrivning enligt lag 1054/2018 på annat sätt",
                en: "if the processing does not belong to these tasks, change the law: `laws: { act: …, sections: \"… §\" }`; if it does, draw up a notice under Act 1054/2018 by other means",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
