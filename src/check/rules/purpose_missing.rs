//! Without a purpose nobody can judge whether the processing is right.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "purpose-missing",
    table: &["P001", "K002"],
    cites: &[gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), gdpr(5).par(1).point('b')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "käsittelyn tarkoitus puuttuu",
        sv: "ändamålet med behandlingen saknas",
        en: "the purpose of the processing is missing",
    },
    explanation: text! {
        fi: "Käsittelyn tarkoitukset on ilmoitettava aina (13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta). \
             Tarkoitus ratkaisee, mitkä tiedot ovat tarpeen, kuinka kauan niitä säilytetään ja mitä oikeuksia lukijalla on.\n\n\
             Kerro, mitä tiedoilla tehdään, kenelle ja mikä on tulos: ”Kirjaamme palvelupyynnöt ja ohjaamme ne vastaavalle \
             yksikölle.” Jos tarkoituksia on useita, tee jokaisesta oma kohtansa, sillä oikeusperuste, säilytysaika ja \
             vastaanottajat voivat olla eri.",
        sv: "Ändamålen med behandlingen ska alltid uppges (artikel 13.1 c och artikel 14.1 c). Ändamålet avgör vilka uppgifter som \
             behövs, hur länge de lagras och vilka rättigheter läsaren har.\n\n\
             Berätta vad som görs med uppgifterna, för vem och med vilket resultat: ”Vi registrerar servicebegäran och förmedlar \
             den till den ansvariga enheten.” Om ändamålen är flera, skriv varje ändamål för sig, eftersom den rättsliga grunden, \
             lagringstiden och mottagarna kan vara olika.",
        en: "The purposes of the processing must always be told (Article 13(1)(c) and Article 14(1)(c)). The purpose decides which \
             data are needed, how long they are kept and which rights readers have.\n\n\
             Say what is done with the data, for whom and with which result: “We enter service requests and pass them on to the unit \
             in charge.” Write several purposes apart, because the legal basis, the storage period and the recipients may differ.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &["purposes"], yaml: "\
register: asiakaspalvelu
#^^^^^^^ purpose-missing
" },
            Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
#   ^^ purpose-missing
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" },
        ],
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
    if register.purposes.is_empty() {
        return cx
            .report(
                cx.place(),
                text! {
                    fi: "käsittelyn tarkoitus puuttuu",
                    sv: "ändamålet med behandlingen saknas",
                    en: "the purpose of the processing is missing",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `purposes:` ja siihen ainakin yksi tarkoitus avaimin `text:` ja `basis:`",
                sv: "lägg till `purposes:` med åtminstone ett ändamål som har nycklarna `text:` och `basis:`",
                en: "add `purposes:` with at least one purpose that has the keys `text:` and `basis:`",
            })
            .end();
    }
    let mut said_already = false;
    for purpose in &register.purposes {
        if purpose.value.text.is_given() {
            continue;
        }
        if purpose.value.text.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(
                purpose.head,
                text! {
                    fi: "tarkoituksesta ei kerrota, mitä tiedoilla tehdään",
                    sv: "ändamålet säger inte vad som görs med uppgifterna",
                    en: "the purpose does not say what is done with the data",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `text:` ja kerro kokonaisin lausein, mitä tehdään, kenelle ja mikä on tulos",
                sv: "lägg till `text:` och berätta med hela meningar vad som görs, för vem och med vilket resultat",
                en: "add `text:` and say in whole sentences what is done, for whom and with which result",
            });
    }
    cx.verdict_with(said_already)
}

const NOTE: crate::lang::Text = text! {
    fi: "käsittelyn tarkoitukset on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta)",
    sv: "ändamålen med behandlingen ska uppges (dataskyddsförordningen, artikel 13.1 c och artikel 14.1 c)",
    en: "the purposes of the processing must be told (GDPR, Article 13(1)(c) and Article 14(1)(c))",
};
