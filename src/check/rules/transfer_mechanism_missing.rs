//! A transfer is lawful only with a mechanism of Chapter V.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "transfer-mechanism-missing",
    table: &["T003"],
    cites: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(44)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "siirtoperuste puuttuu",
        sv: "överföringsgrunden saknas",
        en: "the mechanism of the transfer is missing",
    },
    explanation: text! {
        fi: "Siirrosta kolmanteen maahan on kerrottava, onko komissio tehnyt tietosuojan riittävyyttä koskevan päätöksen, ja jos ei ole, mihin \
             asianmukaisiin suojatoimiin siirto perustuu (13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta). Ilman V luvun mukaista \
             perustetta siirto on kielletty (44 artikla).\n\n\
             Kirjoita siirrolle avain `mechanism`: `adequacy`, kun komissio on tehnyt päätöksen, `scc`, kun käytetään tietosuojaa koskevia \
             vakiolausekkeita, `bcr`, kun käytetään yritystä koskevia sitovia sääntöjä, tai 46 tai 49 artiklan alakohta, kuten `46.3.b`.",
        sv: "Om en överföring till ett tredjeland ska det uppges om kommissionen har fattat ett beslut om adekvat skyddsnivå, och om så inte är fallet, \
             vilka lämpliga skyddsåtgärder överföringen grundar sig på (artikel 13.1 f och artikel 14.1 f). Utan en grund enligt kapitel V är \
             överföringen förbjuden (artikel 44).\n\n\
             Ge överföringen nyckeln `mechanism`: `adequacy`, när kommissionen har fattat ett beslut, `scc`, när standardiserade \
             dataskyddsbestämmelser används, `bcr`, när bindande företagsbestämmelser används, eller en punkt i artikel 46 eller 49, såsom `46.3.b`.",
        en: "For a transfer to a third country it must be told whether the Commission has made an adequacy decision and, if it has not, on which \
             appropriate safeguards the transfer rests (Article 13(1)(f) and Article 14(1)(f)). Without a mechanism of Chapter V the transfer is \
             prohibited (Article 44).\n\n\
             Give the transfer the key `mechanism`: `adequacy` where the Commission has made a decision, `scc` where standard data protection clauses \
             are used, `bcr` where binding corporate rules are used, or a point of Article 46 or 49, such as `46.3.b`.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: US
#   ^^ transfer-mechanism-missing
    recipient: uutiskirjepalvelu
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: US
    recipient: uutiskirjepalvelu
    mechanism: scc
    copy_url: https://example.fi/vakiolausekkeet
",
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
        if !transfer.value.mechanism.is_absent() {
            said_already |= transfer.value.mechanism.is_bad();
            continue;
        }
        let _ = cx
            .report(transfer.head, text! {
                fi: "ei kerrota, mihin siirto perustuu",
                sv: "det sägs inte vad överföringen grundar sig på",
                en: "it is not told on what the transfer rests",
            })
            .note(text! {
                fi: "riittävyyspäätös tai sen puuttuminen ja suojatoimet on kerrottava (tietosuoja-asetus, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta); ilman perustetta ei saa siirtää (44 artikla)",
                sv: "ett beslut om adekvat skyddsnivå eller avsaknaden av ett sådant och skyddsåtgärderna ska uppges (dataskyddsförordningen, artikel 13.1 f och artikel 14.1 f); utan grund får ingen överföring ske (artikel 44)",
                en: "the existence or absence of an adequacy decision and the safeguards must be told (GDPR, Article 13(1)(f) and Article 14(1)(f)); without a mechanism no transfer may take place (Article 44)",
            })
            .help(text! {
                fi: "lisää `mechanism: adequacy`, `mechanism: scc` tai muu 45–49 artiklan peruste",
                sv: "lägg till `mechanism: adequacy`, `mechanism: scc` eller en annan grund i artiklarna 45–49",
                en: "add `mechanism: adequacy`, `mechanism: scc` or another mechanism of Articles 45 to 49",
            });
    }
    cx.verdict_with(said_already)
}
