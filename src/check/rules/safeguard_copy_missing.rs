//! Safeguards that nobody can read protect nobody.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "safeguard-copy-missing",
    table: &["T007"],
    cites: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, mistä suojatoimista saa jäljennöksen",
        sv: "det sägs inte var en kopia av skyddsåtgärderna kan fås",
        en: "it is not told where a copy of the safeguards can be obtained",
    },
    explanation: text! {
        fi: "Kun siirto perustuu 46 tai 47 artiklaan tai 49 artiklan 1 kohdan toiseen alakohtaan, on kerrottava, miten suojatoimista saa jäljennöksen \
             tai missä ne ovat saatavilla (13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta).\n\n\
             Kirjoita avaimeen `copy` lause, esimerkiksi ”Jäljennöksen saat tietosuojavastaavalta”, tai avaimeen `copy_url` sivu, jolla asiakirja on.",
        sv: "När överföringen grundar sig på artikel 46 eller 47 eller artikel 49.1 andra stycket ska det uppges hur en kopia av skyddsåtgärderna kan \
             erhållas eller var de har gjorts tillgängliga (artikel 13.1 f och artikel 14.1 f).\n\n\
             Skriv under nyckeln `copy` en mening, till exempel ”Du får en kopia av dataskyddsombudet”, eller under `copy_url` sidan där handlingen \
             finns.",
        en: "Where a transfer rests on Article 46 or 47 or the second subparagraph of Article 49(1), it must be told by which means a copy of the \
             safeguards can be obtained or where they have been made available (Article 13(1)(f) and Article 14(1)(f)).\n\n\
             Write under the key `copy` a sentence, for example “You can obtain a copy from the data protection officer”, or under `copy_url` the page \
             where the document is.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: US
    mechanism: scc
#              ^^^ safeguard-copy-missing
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: US
    mechanism: scc
    copy_url: https://example.fi/vakiolausekkeet
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for transfer in register.transfer_list() {
        let it = &transfer.value;
        let Some(mechanism) = it.mechanism.spanned().filter(|it| it.value.0.needs_copy()) else {
            continue;
        };
        applies = true;
        if it.copy.is_given() || it.copy_url.is_given() {
            continue;
        }
        if it.copy.is_bad() || it.copy_url.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(mechanism.span, text! {
                fi: "ei kerrota, mistä suojatoimista saa jäljennöksen",
                sv: "det sägs inte var en kopia av skyddsåtgärderna kan fås",
                en: "it is not told where a copy of the safeguards can be obtained",
            })
            .note(text! {
                fi: "on kerrottava, miten jäljennöksen suojatoimista saa tai missä ne ovat saatavilla (tietosuoja-asetus, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta)",
                sv: "det ska uppges hur en kopia av skyddsåtgärderna kan erhållas eller var de finns (dataskyddsförordningen, artikel 13.1 f och artikel 14.1 f)",
                en: "it must be told how to obtain a copy of the safeguards or where they are available (GDPR, Article 13(1)(f) and Article 14(1)(f))",
            })
            .help(text! {
                fi: "lisää `copy:`, esimerkiksi ”Jäljennöksen saat tietosuojavastaavalta”, tai `copy_url:`",
                sv: "lägg till `copy:`, till exempel ”Du får en kopia av dataskyddsombudet”, eller `copy_url:`",
                en: "add `copy:`, for example “You can obtain a copy from the data protection officer”, or `copy_url:`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
