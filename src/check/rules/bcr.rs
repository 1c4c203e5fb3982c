//! Binding corporate rules bind for the person's sake; the person must be told what they promise.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::law::transfer::Mechanism;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "bcr",
    table: &["T016"],
    cites: &[gdpr(47).par(2).point('g'), gdpr(47).par(2).point('d'), gdpr(47).par(2).point('e'), gdpr(47).par(2).point('f')],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, mitä yritystä koskevissa sitovissa säännöissä luvataan rekisteröidylle",
        sv: "det sägs inte vad de bindande företagsbestämmelserna lovar den registrerade",
        en: "it is not told what the binding corporate rules promise to the data subject",
    },
    explanation: text! {
        fi: "Yritystä koskevissa sitovissa säännöissä on määriteltävä, miten rekisteröidyille annetaan tietoa säännöistä, erityisesti tietosuojaperiaatteiden soveltamisesta, \
             rekisteröidyn oikeuksista ja vahingonkorvausvastuusta (47 artiklan 2 kohdan d, e, f ja g alakohta). Tieto annetaan 13 ja 14 artiklan tietojen lisäksi.\n\n\
             Jäljennös pyynnöstä ei yksin kerro sitä lukijalle.\n\n\
             Kirjoita siirron avaimeen `copy_url` sivu, jolla säännöt ovat luettavissa, tai avaimeen `note`, mitä niissä luvataan.",
        sv: "Bindande företagsbestämmelser ska ange hur de registrerade informeras om bestämmelserna, särskilt om hur dataskyddsprinciperna tillämpas, om den registrerades \
             rättigheter och om skadeståndsansvaret (artikel 47.2 d, e, f och g). Informationen ges utöver den som avses i artiklarna 13 och 14.\n\n\
             Enbart en kopia på begäran berättar inte det för läsaren.\n\n\
             Skriv i överföringens `copy_url` sidan där bestämmelserna kan läsas, eller i `note` vad de lovar.",
        en: "Binding corporate rules must specify how data subjects are informed of them, in particular of the application of the data protection principles, of the rights of data \
             subjects and of liability (Article 47(2)(d), (e), (f) and (g)). The information is given in addition to that of Articles 13 and 14.\n\n\
             A copy on request alone does not tell readers.\n\n\
             Write in the `copy_url` of the transfer the page where the rules can be read, or in its `note` what they promise.",
    },
    judgement: Some(text! {
        fi: "Velvollisuus koskee sääntöjä; että tieto kuuluisi juuri tähän selosteeseen, on meidän neuvomme.",
        sv: "Skyldigheten gäller bestämmelserna; att informationen ska finnas just i denna beskrivning är vårt råd.",
        en: "The duty concerns the rules; that the information belongs in this very notice is our advice.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: bcr
#              ^^^ bcr
    copy: { fi: Jäljennöksen säännöistä saat tietosuojavastaavalta., sv: Du får en kopia av bestämmelserna av dataskyddsombudet., en: You can obtain a copy of the rules from the data protection officer. }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: bcr
    copy_url: https://example.fi/sitovat-saannot
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for transfer in register.transfer_list() {
        let it = &transfer.value;
        let Some(mechanism) = it.mechanism.spanned().filter(|it| it.value.0 == Mechanism::BindingCorporateRules) else {
            continue;
        };
        applies = true;
        if !it.copy_url.is_absent() || !it.note.is_absent() {
            continue;
        }
        let _ = cx
            .report(mechanism.span, text! {
                fi: "ei kerrota, mitä yritystä koskevissa sitovissa säännöissä luvataan rekisteröidylle",
                sv: "det sägs inte vad de bindande företagsbestämmelserna lovar den registrerade",
                en: "it is not told what the binding corporate rules promise to the data subject",
            })
            .note(text! {
                fi: "rekisteröidyille on annettava tietoa säännöistä, erityisesti periaatteista, oikeuksista ja vastuusta (tietosuoja-asetus, 47 artiklan 2 kohdan d, e, f ja g alakohta)",
                sv: "de registrerade ska informeras om bestämmelserna, särskilt om principerna, rättigheterna och ansvaret (dataskyddsförordningen, artikel 47.2 d, e, f och g)",
                en: "data subjects must be informed of the rules, in particular of principles, rights and liability (GDPR, Article 47(2)(d), (e), (f) and (g))",
            })
            .help(text! {
                fi: "lisää `copy_url:`, jossa säännöt ovat luettavissa, tai avaimeen `note:`, mitä niissä luvataan",
                sv: "lägg till `copy_url:` där bestämmelserna kan läsas, eller i `note:` vad de lovar",
                en: "add `copy_url:` where the rules can be read, or in `note:` what they promise",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
