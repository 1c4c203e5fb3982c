//! A transfer to somewhere says nothing about the protection there.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "transfer-country-missing",
    table: &["T002", "K005"],
    cites: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "siirron kohdemaa tai järjestö puuttuu",
        sv: "landet eller organisationen som uppgifterna överförs till saknas",
        en: "the country or organisation of a transfer is missing",
    },
    explanation: text! {
        fi: "Siirrosta on kerrottava, mihin kolmanteen maahan tai mille kansainväliselle järjestölle tiedot siirretään (13 artiklan 1 kohdan f \
             alakohta ja 14 artiklan 1 kohdan f alakohta). ”EU:n ulkopuolelle” ei riitä: suoja on eri maissa erilainen.\n\n\
             Anna avaimessa `to` maan kaksikirjaiminen koodi, useampi luettelona, tai avaimessa `organisation` järjestön nimi.",
        sv: "Det ska uppges till vilket tredjeland eller vilken internationell organisation uppgifterna överförs (artikel 13.1 f och artikel \
             14.1 f). ”Utanför EU” räcker inte: skyddet är olika i olika länder.\n\n\
             Ange under nyckeln `to` landets kod med två bokstäver, flera som en lista, eller under `organisation` organisationens namn.",
        en: "It must be told to which third country or international organisation the data are transferred (Article 13(1)(f) and Article 14(1)(f)). \
             “Outside the EU” is not enough: the protection differs from country to country.\n\n\
             Give under the key `to` the two-letter code of the country, several as a list, or under `organisation` the name of the organisation.",
    },
    judgement: Some(text! {
        fi: "Se, että maa on nimettävä, perustuu Euroopan tietosuojaneuvoston vahvistamiin suuntaviivoihin.",
        sv: "Att landet ska nämnas grundar sig på riktlinjer som Europeiska dataskyddsstyrelsen har bekräftat.",
        en: "That the country must be named rests on guidelines endorsed by the European Data Protection Board.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - mechanism: adequacy
#   ^^^^^^^^^ transfer-country-missing
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "transfers: { to: [US, GB], mechanism: scc, copy_url: \"https://example.fi/vakiolausekkeet\" }\n",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.transfer_list().is_empty() {
        return Verdict::NotApplicable;
    }
    let mut said_already = false;
    for transfer in register.transfer_list() {
        let it = &transfer.value;
        if !it.to.is_empty() || it.organisation.is_given() {
            continue;
        }
        if it.organisation.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(transfer.head, text! {
                fi: "ei kerrota, mihin maahan tiedot siirretään",
                sv: "det sägs inte till vilket land uppgifterna överförs",
                en: "it is not told to which country the data are transferred",
            })
            .note(text! {
                fi: "siirrosta on kerrottava kolmas maa tai kansainvälinen järjestö (tietosuoja-asetus, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta)",
                sv: "tredjelandet eller den internationella organisationen ska uppges (dataskyddsförordningen, artikel 13.1 f och artikel 14.1 f)",
                en: "the third country or international organisation must be told (GDPR, Article 13(1)(f) and Article 14(1)(f))",
            })
            .help(text! {
                fi: "lisää maan koodi, esimerkiksi `to: US`, tai järjestön nimi avaimeen `organisation:`",
                sv: "lägg till landets kod, till exempel `to: US`, eller organisationens namn under `organisation:`",
                en: "add the code of the country, for example `to: US`, or the name of the organisation under `organisation:`",
            });
    }
    cx.verdict_with(said_already)
}
