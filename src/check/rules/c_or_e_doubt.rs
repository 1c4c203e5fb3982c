//! An act that gives a body its task is seldom a legal obligation, and whoever takes it for one takes a right from readers.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::basis::Basis;
use crate::law::cite::gdpr;
use crate::law::task::{TaskAct, task_act};
use crate::model::facts::legal_basis;
use crate::model::purpose::Law;
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "c-or-e-doubt",
    table: &["P026"],
    cites: &[
        gdpr(6).par(1).point('c'),
        gdpr(6).par(1).point('e'),
        gdpr(6).par(3),
        gdpr(21).par(1),
    ],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "oikeusperusteena on lakisääteinen velvoite, mutta laki antaa tehtävän",
        sv: "den rättsliga grunden är en rättslig förpliktelse, men lagen ger en uppgift",
        en: "the legal basis is a legal obligation, but the law gives a task",
    },
    explanation: text! {
        fi: "Lakisääteinen velvoite (6 artiklan 1 kohdan c alakohta) tarkoittaa, että laki velvoittaa juuri tähän käsittelyyn. Laki, jossa säädetään \
             viranomaisen tehtävästä tai toimivallasta, on yleensä yleistä etua koskevan tehtävän tai julkisen vallan käytön perusta (e alakohta).\n\n\
             Valinnalla on merkitystä lukijalle: oikeus vastustaa käsittelyä on vain, kun käsittely perustuu e tai f alakohtaan (21 artiklan 1 kohta).\n\n\
             Tarkista, velvoittaako jokin säännös käsittelyyn. Jos velvoittaa, nimeä pykälä avaimessa `sections` ja kerro velvoite avaimessa `text`. Jos ei, vaihda perusteeksi \
             `6(1)(e)`.",
        sv: "En rättslig förpliktelse (artikel 6.1 c) betyder att lagen förpliktar till just denna behandling. En lag som föreskriver om en \
             myndighets uppgift eller behörighet är i allmänhet grund för en uppgift av allmänt intresse eller myndighetsutövning (led e).\n\n\
             Valet har betydelse för läsaren: rätten att göra invändningar finns endast när behandlingen grundar sig på led e eller f (artikel 21.1).\n\n\
             Kontrollera om någon bestämmelse förpliktar till behandlingen. Om den gör det, ange paragrafen under `sections` och berätta om förpliktelsen under `text`. Om inte, byt \
             grund till `6(1)(e)`.",
        en: "A legal obligation (Article 6(1)(c)) means that the law obliges to this very processing. An act that lays down the task or the \
             competence of an authority is as a rule the ground of a task in the public interest or of official authority (point (e)).\n\n\
             The choice matters to readers: the right to object exists only where the processing rests on point (e) or (f) (Article 21(1)).\n\n\
             Check whether a provision obliges to the processing. If one does, name the section under `sections` and say what the obligation is under `text`. If none does, change \
             the basis to `6(1)(e)`.",
    },
    judgement: Some(text! {
        fi: "Se, että nämä säädökset antavat tehtävän eivätkä velvoita, on oma arviomme; luettelossa on vain harvoja säädöksiä. Jos säädöksessä on \
             molempia, ohjelma vaikenee, kun pykälä on nimetty.",
        sv: "Att dessa författningar ger en uppgift och inte förpliktar är vår egen bedömning; förteckningen har bara några få författningar. Innehåller en \
             författning bådadera tiger programmet när paragrafen är angiven.",
        en: "That these acts give a task and do not oblige is our own judgement; the list holds only a few acts. Where an act has both, the program is \
             silent once the section is named.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(c), laws: { act: 304/2019, sections: \"2 §\" } }
#                  ^^^^^^^ c-or-e-doubt
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. }
    time_limit: P1M
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 304/2019, sections: \"2 §\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for basis in register.purposes.values().flat_map(|it| it.basis.iter()) {
        let laws = basis.value.laws();
        if legal_basis(&basis.value) != Some(Basis::LegalObligation) || laws.is_empty() {
            continue;
        }
        applies = true;
        let tasks = laws.iter().map_while(|it| Some((it, task(it)?))).collect::<Vec<_>>();
        if tasks.len() < laws.len() {
            continue;
        }
        let place = match &basis.value {
            crate::model::purpose::Basis::Point(_) => basis.span,
            crate::model::purpose::Basis::Full(it) => it.gdpr.span().unwrap_or(basis.span),
        };
        let mut finding = cx.report(
            place,
            text! {
                fi: "peruste on lakisääteinen velvoite, mutta mainittu laki antaa tehtävän",
                sv: "grunden är en rättslig förpliktelse, men den angivna lagen ger en uppgift",
                en: "the basis is a legal obligation, but the law cited gives a task",
            },
        );
        for (law, act) in &tasks {
            let cited = law.value.act.span().unwrap_or(law.span);
            finding = finding.also(cited, act.about);
        }
        let _ = finding
            .note(text! {
                fi: "velvoitteen ja tehtävän perustasta säädetään laissa (tietosuoja-asetus, 6 artiklan 3 kohta); oikeus vastustaa käsittelyä on vain tehtävää suoritettaessa (21 artiklan 1 kohta)",
                sv: "grunden för förpliktelsen och uppgiften fastställs i lag (dataskyddsförordningen, artikel 6.3); rätten att göra invändningar finns endast när det är fråga om en uppgift (artikel 21.1)",
                en: "the law lays down the obligation or the task (GDPR, Article 6(3)); the right to object exists only where it is a task (Article 21(1))",
            })
            .help(text! {
                fi: "jos laki ei velvoita juuri tähän käsittelyyn, vaihda perusteeksi `gdpr: 6(1)(e)`; jos velvoittaa, nimeä velvoittava säännös: `laws: { act: …, sections: \"… §\" }`",
                sv: "om lagen inte förpliktar till just denna behandling, byt grund till `gdpr: 6(1)(e)`; om den gör det, ange den bestämmelse som förpliktar: `laws: { act: …, sections: \"… §\" }`",
                en: "if the law does not oblige to this very processing, change the basis to `gdpr: 6(1)(e)`; if it does, name the provision that obliges: `laws: { act: …, sections: \"… §\" }`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// The act, when a provision speaks of a task.
fn task(law: &Spanned<Law>) -> Option<&'static TaskAct> {
    task_act(&law.value.act.get()?.0, law.value.sections.as_deref().unwrap_or_default())
}
