//! Whether machines decide alone must be decided by people, and told.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "adm-undecided",
    table: &["A001"],
    cites: &[gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g'), gdpr(22).par(1)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, tehdäänkö automatisoituja yksittäispäätöksiä",
        sv: "det sägs inte om automatiserade individuella beslut fattas",
        en: "it is not told whether automated individual decisions are made",
    },
    explanation: text! {
        fi: "Automatisoidusta päätöksenteosta, myös profiloinnista, on kerrottava (13 artiklan 2 kohdan f alakohta ja 14 artiklan 2 kohdan g alakohta). \
             Kyse on päätöksistä, jotka perustuvat pelkästään automaattiseen käsittelyyn ja joilla on oikeusvaikutuksia tai vastaavia merkittäviä \
             vaikutuksia (22 artiklan 1 kohta).\n\n\
             Kirjoita `automated_decisions: none`, kun ihminen tekee päätökset. Jos kone valmistelee ja ihminen päättää, kirjoita `kind: assistive`. Jos \
             kone päättää yksin, kirjoita `kind: decision` ja muut tiedot, joita ohjelma silloin pyytää.",
        sv: "Förekomsten av automatiserat beslutsfattande, inbegripet profilering, ska uppges (artikel 13.2 f och artikel 14.2 g). Det gäller beslut som \
             enbart grundas på automatiserad behandling och som har rättsliga följder eller på liknande sätt i betydande grad påverkar personen (artikel \
             22.1).\n\n\
             Skriv `automated_decisions: none`, när en människa fattar besluten. Om maskinen bereder och en människa beslutar, skriv `kind: assistive`. Om \
             maskinen beslutar ensam, skriv `kind: decision` och de övriga uppgifter som programmet då ber om.",
        en: "The existence of automated decision-making, including profiling, must be told (Article 13(2)(f) and Article 14(2)(g)). What is meant are \
             decisions based solely on automated processing that have legal or similarly significant effects (Article 22(1)).\n\n\
             Write `automated_decisions: none` where a person decides. If the machine prepares and a person decides, write `kind: assistive`. If the machine \
             decides alone, write `kind: decision` and the other facts that the program then asks for.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa vaaditaan kertomaan päätöksistä, kun niitä tehdään; se, että myös niiden puuttuminen on päätettävä, on vaatimuksemme.",
        sv: "Förordningen kräver att beslut uppges när sådana fattas; att också avsaknaden av dem ska avgöras är vårt krav.",
        en: "The Regulation demands that decisions be told where they are made; that their absence must be decided too is our demand.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["automated_decisions"],
            yaml: "\
register: asiakaspalvelu
#^^^^^^^ adm-undecided
",
        }],
        right: &[Example { remove: &[], yaml: "automated_decisions: { kind: assistive }\n" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let place = match register.automated_decisions.get() {
        Some(OrNone::Given(it)) if it.kind.is_absent() => register.automated_decisions.head(),
        Some(OrNone::Given(it)) => return cx.verdict_with(it.kind.is_bad()),
        Some(OrNone::None) => return Verdict::Satisfied,
        None if register.automated_decisions.is_bad() => return Verdict::Violated,
        None => None,
    };
    cx.report(place.unwrap_or_else(|| cx.place()), text! {
        fi: "ei kerrota, tehdäänkö automatisoituja yksittäispäätöksiä",
        sv: "det sägs inte om automatiserade individuella beslut fattas",
        en: "it is not told whether automated individual decisions are made",
    })
    .note(text! {
        fi: "automatisoidusta päätöksenteosta on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan f alakohta ja 14 artiklan 2 kohdan g alakohta)",
        sv: "förekomsten av automatiserat beslutsfattande ska uppges (dataskyddsförordningen, artikel 13.2 f och artikel 14.2 g)",
        en: "the existence of automated decision-making must be told (GDPR, Article 13(2)(f) and Article 14(2)(g))",
    })
    .help(text! {
        fi: "lisää `automated_decisions: none`, tai `automated_decisions: { kind: decision }`, jos kone päättää yksin",
        sv: "lägg till `automated_decisions: none`, eller `automated_decisions: { kind: decision }`, om maskinen beslutar ensam",
        en: "add `automated_decisions: none`, or `automated_decisions: { kind: decision }` if the machine decides alone",
    })
    .end()
}
