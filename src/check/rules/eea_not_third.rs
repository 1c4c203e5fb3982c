//! Norway is no third country; a transfer that is none hides those that are.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::law::place::{is_eea_on, is_eu};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "eea-not-third",
    table: &["T012"],
    cites: &[gdpr(44), gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "kolmanneksi maaksi on merkitty maa, joka kuuluu Euroopan talousalueeseen",
        sv: "ett land inom Europeiska ekonomiska samarbetsområdet anges som tredjeland",
        en: "a country of the European Economic Area is given as a third country",
    },
    explanation: text! {
        fi: "V luku koskee siirtoja kolmansiin maihin ja kansainvälisille järjestöille (44 artikla). Euroopan unionin jäsenvaltiot sekä Islanti, Liechtenstein ja Norja \
             eivät ole kolmansia maita, sillä asetusta sovelletaan koko Euroopan talousalueella. Tietojen lähettäminen sinne ei ole siirto, josta pitäisi kertoa.\n\n\
             Jos tällainen maa on siirtojen luettelossa, lukija luulee suojan olevan siellä heikompi.\n\n\
             Poista maa siirron avaimesta `to` ja kirjoita se vastaanottajan tai osapuolen avaimeen `country`. Jos muita siirtoja ei ole, kirjoita `transfers: none`.",
        sv: "Kapitel V gäller överföringar till tredjeländer och internationella organisationer (artikel 44). Europeiska unionens medlemsstater samt Island, Liechtenstein och \
             Norge är inte tredjeländer, eftersom förordningen tillämpas i hela Europeiska ekonomiska samarbetsområdet. Att skicka uppgifter dit är inte en överföring som ska \
             uppges.\n\n\
             Om ett sådant land finns bland överföringarna, tror läsaren att skyddet är svagare där.\n\n\
             Ta bort landet ur överföringens `to` och skriv det i mottagarens eller partens `country`. Om det inte finns andra överföringar, skriv `transfers: none`.",
        en: "Chapter V is about transfers to third countries and international organisations (Article 44). The Member States of the European Union and Iceland, Liechtenstein \
             and Norway are no third countries, since the Regulation applies in the whole European Economic Area. Sending data there is no transfer that must be told.\n\n\
             With such a country in the list of transfers, readers think that protection is weaker there.\n\n\
             Remove the country from the `to` of the transfer and write it in the `country` of the recipient or party. If there are no other transfers, write `transfers: none`.",
    },
    judgement: Some(text! {
        fi: "Se, että asetus on otettu osaksi Euroopan talousalueesta tehtyä sopimusta, on kirjattu yleistiedon varassa.",
        sv: "Att förordningen har tagits in i avtalet om Europeiska ekonomiska samarbetsområdet anges här utifrån allmän kännedom.",
        en: "That the Regulation has been taken into the Agreement on the European Economic Area is stated from general knowledge.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US, NO]
#            ^^ eea-not-third
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: scc
    copy: { fi: Jäljennöksen tietosuojaa koskevista vakiolausekkeista saat tietosuojavastaavalta., sv: Du får en kopia av de standardiserade dataskyddsbestämmelserna av dataskyddsombudet., en: You can obtain a copy of the standard data protection clauses from the data protection officer. }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US, GB]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: scc
    copy: { fi: Jäljennöksen tietosuojaa koskevista vakiolausekkeista saat tietosuojavastaavalta., sv: Du får en kopia av de standardiserade dataskyddsbestämmelserna av dataskyddsombudet., en: You can obtain a copy of the standard data protection clauses from the data protection officer. }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    let mut applies = false;
    for to in register.transfer_list().iter().flat_map(|it| &it.value.to) {
        applies = true;
        let code = to.value.0.as_str();
        if !is_eea_on(code, &day) {
            continue;
        }
        let message = if is_eu(code) {
            text! {
                fi: "tämä on Euroopan unionissa, ei kolmas maa: {country}",
                sv: "detta finns i Europeiska unionen och är inget tredjeland: {country}",
                en: "this is in the European Union and no third country: {country}",
            }
        } else {
            text! {
                fi: "tämä kuuluu Euroopan talousalueeseen eikä ole kolmas maa: {country}",
                sv: "detta hör till Europeiska ekonomiska samarbetsområdet och är inget tredjeland: {country}",
                en: "this belongs to the European Economic Area and is no third country: {country}",
            }
        };
        let _ = cx
            .report(to.span, message)
            .arg("country", code)
            .note(text! {
                fi: "siirroista kerrotaan vain, kun tiedot menevät kolmanteen maahan tai kansainväliselle järjestölle (tietosuoja-asetus, 44 artikla, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta)",
                sv: "överföringar uppges bara när uppgifterna går till ett tredjeland eller en internationell organisation (dataskyddsförordningen, artikel 44, artikel 13.1 f och artikel 14.1 f)",
                en: "transfers are told only when data go to a third country or an international organisation (GDPR, Article 44, Article 13(1)(f) and Article 14(1)(f))",
            })
            .help(text! {
                fi: "poista maa siirrosta ja kirjoita vastaanottajalle `country: {country}`; jos muita siirtoja ei ole, kirjoita `transfers: none`",
                sv: "ta bort landet ur överföringen och skriv `country: {country}` hos mottagaren; om det inte finns andra överföringar, skriv `transfers: none`",
                en: "remove the country from the transfer and give the recipient `country: {country}`; if there are no other transfers, write `transfers: none`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
