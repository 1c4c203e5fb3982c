//! A legitimate interest that nobody names cannot be weighed against the reader's own.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::basis::Basis;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::facts::legal_basis;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "legitimate-interest-missing",
    table: &["P013"],
    cites: &[gdpr(13).par(1).point('d'), gdpr(14).par(2).point('b'), gdpr(6).par(1).point('f'), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "oikeutettu etu puuttuu",
        sv: "det berättigade intresset saknas",
        en: "the legitimate interest is missing",
    },
    explanation: text! {
        fi: "Kun käsittely perustuu oikeutettuun etuun (6 artiklan 1 kohdan f alakohta), on kerrottava, mikä rekisterinpitäjän tai \
             kolmannen osapuolen etu on (13 artiklan 1 kohdan d alakohta ja 14 artiklan 2 kohdan b alakohta). Vasta silloin lukija \
             voi arvioida, syrjäyttääkö hänen etunsa sen, ja vastustaa käsittelyä.\n\n\
             Kirjoita tarkoitukselle avain `legitimate_interest` ja nimeä etu täsmällisesti: ”Suojaamme toimitilojen omaisuutta ja \
             selvitämme vahinkoja.”\n\n\
             Viranomainen ei voi käyttää tätä perustetta tehtäviensä yhteydessä (6 artiklan 1 kohdan toinen alakohta).",
        sv: "När behandlingen grundar sig på berättigade intressen (artikel 6.1 f) ska det uppges vilka de är, den \
             personuppgiftsansvariges eller en tredje parts (artikel 13.1 d och artikel 14.2 b). Först då kan läsaren bedöma om hennes \
             eller hans intressen väger tyngre och göra invändningar.\n\n\
             Ge ändamålet nyckeln `legitimate_interest` och nämn intresset exakt: ”Vi skyddar egendomen i lokalerna och utreder \
             skador.”\n\n\
             En myndighet kan inte använda denna grund när den fullgör sina uppgifter (artikel 6.1 andra stycket).",
        en: "When processing is based on legitimate interests (Article 6(1)(f)), the interests pursued by the controller or a third \
             party must be told (Article 13(1)(d) and Article 14(2)(b)). Only then can readers judge whether their own interests \
             override them, and object.\n\n\
             Give the purpose the key `legitimate_interest` and name the interest exactly: “We protect the property on our premises \
             and investigate damage.”\n\n\
             A public authority cannot use this basis in the performance of its tasks (Article 6(1), second subparagraph).",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &["organisations", "dpo", "rights"], yaml: "\
controller:
  name: { fi: Esimerkki Oy, sv: Esimerkki Oy, en: Esimerkki Oy }
  kind: company
  email: asiakaspalvelu@example.fi
purposes:
  - id: palvelu
    text: { fi: Vastaamme asiakkaiden kysymyksiin., sv: Vi besvarar kundernas frågor., en: We answer the questions of customers. }
    basis: 6(1)(f)
#          ^^^^^^^ legitimate-interest-missing
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &["organisations", "dpo", "rights"], yaml: "\
controller:
  name: { fi: Esimerkki Oy, sv: Esimerkki Oy, en: Esimerkki Oy }
  kind: company
  email: asiakaspalvelu@example.fi
purposes:
  - id: palvelu
    text: { fi: Vastaamme asiakkaiden kysymyksiin., sv: Vi besvarar kundernas frågor., en: We answer the questions of customers. }
    basis: 6(1)(f)
    legitimate_interest: { fi: Hoidamme asiakkaan aloittaman asioinnin., sv: Vi sköter ett ärende som kunden har inlett., en: We attend to a matter that the customer has begun. }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for purpose in register.purposes.values() {
        let Some(basis) = purpose.basis.iter().find(|it| legal_basis(&it.value) == Some(Basis::LegitimateInterests))
        else {
            continue;
        };
        applies = true;
        if purpose.legitimate_interest.is_given() {
            continue;
        }
        if purpose.legitimate_interest.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(basis.span, text! {
                fi: "oikeutettua etua ei kerrota",
                sv: "det berättigade intresset anges inte",
                en: "the legitimate interest is not told",
            })
            .note(text! {
                fi: "kun peruste on 6 artiklan 1 kohdan f alakohta, on ilmoitettava, mikä oikeutettu etu on (tietosuoja-asetus, 13 artiklan 1 kohdan d alakohta ja 14 artiklan 2 kohdan b alakohta)",
                sv: "när grunden är artikel 6.1 f ska det uppges vilka de berättigade intressena är (dataskyddsförordningen, artikel 13.1 d och artikel 14.2 b)",
                en: "when the basis is Article 6(1)(f), the legitimate interests pursued must be told (GDPR, Article 13(1)(d) and Article 14(2)(b))",
            })
            .help(text! {
                fi: "lisää tarkoitukselle `legitimate_interest:` ja nimeä etu täsmällisesti",
                sv: "ge ändamålet `legitimate_interest:` och nämn intresset exakt",
                en: "give the purpose `legitimate_interest:` and name the interest exactly",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
