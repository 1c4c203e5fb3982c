//! Whether data leave the European Economic Area must be decided, not left open.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "transfers-undecided",
    table: &["T001"],
    cites: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, siirretäänkö tietoja kolmansiin maihin",
        sv: "det sägs inte om uppgifter överförs till tredjeländer",
        en: "it is not told whether data are transferred to third countries",
    },
    explanation: text! {
        fi: "Jos tietoja siirretään kolmanteen maahan eli Euroopan talousalueen ulkopuolelle tai kansainväliselle järjestölle, siitä on kerrottava \
             (13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta). Siirto on sekin, että palveluntarjoaja pääsee tietoihin \
             kolmannesta maasta, vaikka palvelin on Euroopassa.\n\n\
             Ohjelma ei voi päätellä vastausta. Kirjoita `transfers: none`, kun siirtoja ei ole, tai luettele siirrot: maa, vastaanottaja ja \
             siirtoperuste.",
        sv: "Om uppgifter överförs till ett tredjeland, det vill säga utanför Europeiska ekonomiska samarbetsområdet, eller till en internationell \
             organisation, ska det uppges (artikel 13.1 f och artikel 14.1 f). Också det är en överföring att en leverantör har åtkomst till \
             uppgifterna från ett tredjeland, fastän servern finns i Europa.\n\n\
             Programmet kan inte sluta sig till svaret. Skriv `transfers: none`, när det inte finns några överföringar, eller räkna upp dem: land, \
             mottagare och överföringsgrund.",
        en: "If data are transferred to a third country, that is outside the European Economic Area, or to an international organisation, that must be \
             told (Article 13(1)(f) and Article 14(1)(f)). It is a transfer too when a supplier has access to the data from a third country although \
             the server stands in Europe.\n\n\
             The program cannot infer the answer. Write `transfers: none` when there are none, or list them: country, recipient and mechanism.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa vaaditaan kertomaan siirroista, kun niitä on; se, että myös siirtojen puuttuminen on päätettävä ja kerrottava, on vaatimuksemme.",
        sv: "Förordningen kräver att överföringar uppges när de finns; att också avsaknaden av dem ska avgöras och uppges är vårt krav.",
        en: "The Regulation demands that transfers be told where there are any; that their absence must be decided and told too is our demand.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["transfers"],
            yaml: "\
register: asiakaspalvelu
#^^^^^^^ transfers-undecided
",
        }],
        right: &[Example { remove: &[], yaml: "recipients: none\ntransfers: none\n" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let empty = matches!(register.transfers.get(), Some(OrNone::Given(it)) if it.is_empty());
    if !register.transfers.is_absent() && !empty {
        return cx.verdict_with(register.transfers.is_bad());
    }
    let place = register.transfers.head().unwrap_or_else(|| cx.place());
    cx.report(place, text! {
        fi: "ei kerrota, siirretäänkö tietoja kolmansiin maihin",
        sv: "det sägs inte om uppgifter överförs till tredjeländer",
        en: "it is not told whether data are transferred to third countries",
    })
    .note(text! {
        fi: "siirroista kolmansiin maihin ja kansainvälisille järjestöille on kerrottava (tietosuoja-asetus, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta)",
        sv: "överföringar till tredjeländer och internationella organisationer ska uppges (dataskyddsförordningen, artikel 13.1 f och artikel 14.1 f)",
        en: "transfers to third countries and international organisations must be told (GDPR, Article 13(1)(f) and Article 14(1)(f))",
    })
    .help(text! {
        fi: "lisää `transfers: none`, tai siirrot: `transfers: [{ to: US, mechanism: adequacy }]`",
        sv: "lägg till `transfers: none`, eller överföringarna: `transfers: [{ to: US, mechanism: adequacy }]`",
        en: "add `transfers: none`, or the transfers: `transfers: [{ to: US, mechanism: adequacy }]`",
    })
    .end()
}
