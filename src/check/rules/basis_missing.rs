//! Every purpose needs a legal basis, and rights follow from it.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::purpose::Basis;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "basis-missing",
    table: &["P003"],
    cites: &[gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), gdpr(6).par(1)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "käsittelyn oikeusperuste puuttuu",
        sv: "den rättsliga grunden för behandlingen saknas",
        en: "the legal basis for the processing is missing",
    },
    explanation: text! {
        fi: "Käsittely on lainmukaista vain, jos jokin 6 artiklan 1 kohdan alakohdista a–f täyttyy, ja oikeusperuste on ilmoitettava \
             jokaiselle tarkoitukselle (13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta). Se, että käsittely \
             ”perustuu lakiin”, ei riitä: lukijan oikeudet ovat erilaiset sen mukaan, onko peruste suostumus, sopimus, lakisääteinen \
             velvoite vai yleistä etua koskeva tehtävä.\n\n\
             Kirjoita tarkoitukselle avain `basis` ja siihen alakohta, esimerkiksi `6(1)(e)`, sekä laki, johon velvoite tai tehtävä \
             perustuu. Erityisten henkilötietoryhmien 9 artiklan 2 kohdan peruste tulee tämän lisäksi avaimeen `special_basis`; se \
             ei korvaa 6 artiklan perustetta.",
        sv: "Behandlingen är laglig endast om något av leden a–f i artikel 6.1 är uppfyllt, och den rättsliga grunden ska uppges för \
             varje ändamål (artikel 13.1 c och artikel 14.1 c). Att behandlingen ”grundar sig på lag” räcker inte: läsarens \
             rättigheter är olika beroende på om grunden är samtycke, avtal, en rättslig förpliktelse eller en uppgift av allmänt \
             intresse.\n\n\
             Ge ändamålet nyckeln `basis` med ledet, till exempel `6(1)(e)`, och den lag som förpliktelsen eller uppgiften grundar \
             sig på. Grunden i artikel 9.2 för särskilda kategorier av personuppgifter skrivs därtill under `special_basis`; den \
             ersätter inte grunden i artikel 6.",
        en: "Processing is lawful only if one of points (a) to (f) of Article 6(1) applies, and the legal basis must be told for each \
             purpose (Article 13(1)(c) and Article 14(1)(c)). That the processing “is based on law” is not enough: the rights of \
             readers differ with the basis, be it consent, contract, a legal obligation or a task in the public interest.\n\n\
             Give the purpose the key `basis` with the point, for example `6(1)(e)`, and the law on which the obligation or task \
             rests. A condition of Article 9(2) for special categories of personal data comes in addition, under `special_basis`; it \
             does not replace the basis of Article 6.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &["rights"], yaml: "\
purposes:
  - id: palvelu
#   ^^ basis-missing
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &["rights"], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: [{ act: 434/2003, sections: \"8 §\" }, { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }] }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.purposes.is_empty() {
        return Verdict::NotApplicable;
    }
    let mut said_already = false;
    for purpose in register.purposes.iter().filter(|it| it.value.legal_bases().is_empty()) {
        if purpose.value.basis.values().any(is_unreadable) {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(purpose.head, text! {
                fi: "tarkoituksella ei ole oikeusperustetta",
                sv: "ändamålet har ingen rättslig grund",
                en: "the purpose has no legal basis",
            })
            .note(text! {
                fi: "jokaisen tarkoituksen oikeusperuste on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta), ja sen on oltava jokin 6 artiklan 1 kohdan alakohdista a–f",
                sv: "den rättsliga grunden ska uppges för varje ändamål (dataskyddsförordningen, artikel 13.1 c och artikel 14.1 c), och den ska vara något av leden a–f i artikel 6.1",
                en: "the legal basis must be told for each purpose (GDPR, Article 13(1)(c) and Article 14(1)(c)), and it must be one of points (a) to (f) of Article 6(1)",
            })
            .help(text! {
                fi: "lisää oikeusperuste ja laki: `basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }`",
                sv: "lägg till den rättsliga grunden och lagen: `basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }`",
                en: "add the legal basis and the law: `basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }`",
            });
    }
    cx.verdict_with(said_already)
}

/// Whether a point is there but decoding has complained of it.
fn is_unreadable(basis: &Basis) -> bool {
    match basis {
        Basis::Point(_) => false,
        Basis::Full(it) => it.gdpr.is_bad(),
    }
}
