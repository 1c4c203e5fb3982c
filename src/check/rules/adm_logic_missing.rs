//! A decision by a machine can be contested only by whoever knows how it is made.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{case, gdpr};
use crate::model::automated::AutomationKind;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "adm-logic-missing",
    table: &["A002"],
    cites: &[gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g'), case("C-203/22")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "automatisoitujen päätösten logiikka tai merkitys puuttuu",
        sv: "logiken bakom de automatiserade besluten eller deras betydelse saknas",
        en: "the logic or the significance of the automated decisions is missing",
    },
    explanation: text! {
        fi: "Kun kone päättää yksin, on kerrottava merkitykselliset tiedot käsittelyyn liittyvästä logiikasta sekä käsittelyn merkittävyys ja mahdolliset \
             seuraukset rekisteröidylle (13 artiklan 2 kohdan f alakohta ja 14 artiklan 2 kohdan g alakohta). Unionin tuomioistuimen mukaan on selitettävä \
             tosiasiallisesti sovellettu menettely ja periaatteet tiiviisti ja ymmärrettävästi (C-203/22).\n\n\
             Kirjoita avaimeen `logic`, mitkä tiedot ratkaisevat ja miten, ja avaimeen `significance`, mitä päätös merkitsee lukijalle. Algoritmia ei \
             tarvitse julkaista, eikä sen julkaiseminen riittäisi.",
        sv: "När maskinen beslutar ensam ska det lämnas meningsfull information om logiken bakom samt betydelsen och de förutsedda följderna av behandlingen \
             för den registrerade (artikel 13.2 f och artikel 14.2 g). Enligt EU-domstolen ska det förfarande och de principer som faktiskt tillämpas \
             förklaras kortfattat och begripligt (C-203/22).\n\n\
             Skriv under nyckeln `logic` vilka uppgifter som avgör och hur, och under `significance` vad beslutet betyder för läsaren. Algoritmen behöver \
             inte publiceras, och det skulle inte heller räcka.",
        en: "Where a machine decides alone, meaningful information about the logic involved must be told, as well as the significance and the envisaged \
             consequences of the processing for the data subject (Article 13(2)(f) and Article 14(2)(g)). According to the Court of Justice the procedure \
             and principles actually applied must be explained concisely and intelligibly (C-203/22).\n\n\
             Write under the key `logic` which data decide and how, and under `significance` what the decision means for readers. The algorithm need not be \
             published, nor would that be enough.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
automated_decisions:
  kind: decision
#       ^^^^^^^^ adm-logic-missing
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  deployment_decision: https://example.fi/kayttoonottopaatos
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
" }],
        right: &[Example { remove: &[], yaml: "\
automated_decisions:
  kind: decision
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  deployment_decision: https://example.fi/kayttoonottopaatos
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(automated) = register.automated_decisions.get().and_then(OrNone::given) else {
        return Verdict::NotApplicable;
    };
    let Some(kind) = automated.kind.spanned().filter(|it| it.value == AutomationKind::Decision) else {
        return Verdict::NotApplicable;
    };
    let (logic, significance) = (&automated.logic, &automated.significance);
    let said_already = logic.is_bad() || significance.is_bad();
    if logic.is_absent() {
        let _ = cx
            .report(
                kind.span,
                text! {
                    fi: "ei kerrota, miten kone päättää",
                    sv: "det sägs inte hur maskinen beslutar",
                    en: "it is not told how the machine decides",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `logic:` ja kerro, mitkä tiedot ratkaisevat ja miten",
                sv: "lägg till `logic:` och berätta vilka uppgifter som avgör och hur",
                en: "add `logic:` and say which data decide and how",
            });
    }
    if significance.is_absent() {
        let _ = cx
            .report(
                kind.span,
                text! {
                    fi: "ei kerrota, mitä päätös merkitsee rekisteröidylle",
                    sv: "det sägs inte vad beslutet betyder för den registrerade",
                    en: "it is not told what the decision means for the data subject",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `significance:` ja kerro, mitä päätöksestä seuraa",
                sv: "lägg till `significance:` och berätta vad som följer av beslutet",
                en: "add `significance:` and say what follows from the decision",
            });
    }
    cx.verdict_with(said_already)
}

const NOTE: crate::lang::Text = text! {
    fi: "merkitykselliset tiedot logiikasta sekä käsittelyn merkittävyys ja mahdolliset seuraukset on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan f alakohta ja 14 artiklan 2 kohdan g alakohta)",
    sv: "meningsfull information om logiken samt behandlingens betydelse och förutsedda följder ska lämnas (dataskyddsförordningen, artikel 13.2 f och artikel 14.2 g)",
    en: "meaningful information about the logic, the significance and the envisaged consequences must be told (GDPR, Article 13(2)(f) and Article 14(2)(g))",
};
