//! "They know it already" is an exception only as far as somebody can say what they know, and from where.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "exempt-known",
    table: &["Z001"],
    cites: &[gdpr(13).par(4), gdpr(14).par(5).point('a')],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, mitkä tiedot rekisteröidyllä jo on",
        sv: "det sägs inte vilken information den registrerade redan har",
        en: "it is not told which information the data subject already has",
    },
    explanation: text! {
        fi: "Informoida ei tarvitse siltä osin kuin rekisteröity on jo saanut tiedot (13 artiklan 4 kohta ja 14 artiklan 5 kohdan a alakohta). Rekisterinpitäjä osoittaa, että näin on: mitkä tiedot, mistä \
             ja milloin.\n\n\
             Sääntö löytää poikkeuksen, jonka kohta on `13(4)` tai `14(5)(a)` ja jolta syy puuttuu.\n\n\
             Kirjoita avaimeen `informing.exemption` avain `text` ja kerro, mistä rekisteröity on saanut tiedot.",
        sv: "Information behöver inte lämnas till den del den registrerade redan har den (artikel 13.4 och artikel 14.5 a). Den personuppgiftsansvarige visar att så är fallet: vilken information, varifrån \
             och när.\n\n\
             Regeln finner ett undantag vars punkt är `13(4)` eller `14(5)(a)` och som saknar skäl.\n\n\
             Skriv under `informing.exemption` nyckeln `text` och berätta varifrån den registrerade har fått informationen.",
        en: "Information need not be given insofar as the data subject already has it (Article 13(4) and Article 14(5)(a)). The controller shows that this is so: which information, from where and \
             when.\n\n\
             The rule finds an exception whose point is `13(4)` or `14(5)(a)` and that has no reason.\n\n\
             Write under `informing.exemption` the key `text`, and say from where the data subject has the information.",
    },
    judgement: Some(text! {
        fi: "Velvollisuus kirjata syy on päätelmämme osoitusvelvollisuudesta (5 artiklan 2 kohta); siksi se on neuvo.",
        sv: "Skyldigheten att anteckna skälet är vår slutsats av ansvarsskyldigheten (artikel 5.2); därför är den ett råd.",
        en: "That the reason be recorded is our inference from accountability (Article 5(2)); so it is advice.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption: { ground: 14(5)(a) }
#                      ^^^^^^^^ exempt-known
" }],
        right: &[Example { remove: &[], yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption:
    ground: 14(5)(a)
    text: { fi: Saat tiedot väestötietojärjestelmän tarkistuksista muuttoilmoituksen lomakkeesta., sv: Du får informationen om kontrollerna i befolkningsdatasystemet på flyttanmälans blankett., en: You receive the information on checks in the population information system on the form for notifications of removal. }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let exemption = register.informing.get().and_then(|it| it.exemption.get()?.full());
    let Some((full, ground)) = exemption.and_then(|it| Some((it, it.ground.spanned()?))) else {
        return Verdict::NotApplicable;
    };
    let point = &ground.value.0;
    if !matches!((point.article, point.paragraph, point.point), (13, Some(4), None) | (14, Some(5), Some('a'))) {
        return Verdict::NotApplicable;
    }
    if !full.text.is_absent() {
        return cx.verdict_with(full.text.is_bad());
    }
    cx.report(ground.span, text! {
        fi: "ei kerrota, mistä rekisteröity on jo saanut tiedot",
        sv: "det sägs inte varifrån den registrerade redan har informationen",
        en: "it is not told from where the data subject already has the information",
    })
    .note(text! {
        fi: "informoinnin voi jättää pois vain siltä osin kuin rekisteröity on jo saanut tiedot (tietosuoja-asetus, 13 artiklan 4 kohta ja 14 artiklan 5 kohdan a alakohta)",
        sv: "informationen får utelämnas bara till den del den registrerade redan har den (dataskyddsförordningen, artikel 13.4 och artikel 14.5 a)",
        en: "information may be left out only insofar as the data subject already has it (GDPR, Article 13(4) and Article 14(5)(a))",
    })
    .help(text! {
        fi: "lisää `text:` ja kerro, mitkä tiedot rekisteröidyllä jo on ja mistä",
        sv: "lägg till `text:` och berätta vilken information den registrerade redan har och varifrån",
        en: "add `text:` and say which information the data subject already has, and from where",
    })
    .end()
}
