//! Whoever transfers on compelling legitimate interests must tell the person which interests they are.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::law::transfer::Mechanism;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "a49-2-notice",
    table: &["T015"],
    cites: &[gdpr(49).par(1).subparagraph(2), gdpr(49).par(6), gdpr(30).par(1).point('e')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "pakottavia oikeutettuja etuja, joihin siirto perustuu, ei kerrota",
        sv: "de tvingande berättigade intressen som överföringen grundar sig på uppges inte",
        en: "the compelling legitimate interests on which the transfer rests are not told",
    },
    explanation: text! {
        fi: "Siirto, joka perustuu 49 artiklan 1 kohdan toiseen alakohtaan, on viimeinen keino. Sen edellytyksenä on, että rekisteröidylle kerrotaan siirrosta ja niistä \
             pakottavista oikeutetuista eduista, joita siirrolla toteutetaan. Tämä tulee 13 ja 14 artiklassa vaadittujen tietojen lisäksi.\n\n\
             Siirrosta on ilmoitettava myös valvontaviranomaiselle, ja arviointi ja suojatoimet on dokumentoitava käsittelytoimien selosteeseen (49 artiklan 6 kohta ja 30 \
             artiklan 1 kohdan e alakohta). Niitä ohjelma ei voi tarkistaa.\n\n\
             Kirjoita edut siirron avaimeen `compelling_interest` kokonaisin virkkein.",
        sv: "En överföring som grundar sig på artikel 49.1 andra stycket är den sista utvägen. Den förutsätter att den registrerade informeras om överföringen och om de \
             tvingande berättigade intressen som eftersträvas, utöver den information som avses i artiklarna 13 och 14.\n\n\
             Också tillsynsmyndigheten ska informeras om överföringen, och bedömningen och skyddsåtgärderna ska dokumenteras i registret över behandling (artikel 49.6 och \
             artikel 30.1 e). Det kan programmet inte kontrollera.\n\n\
             Skriv intressena i överföringens `compelling_interest` med hela meningar.",
        en: "A transfer under the second subparagraph of Article 49(1) is the last resort. It presupposes that data subjects are informed of the transfer and of the compelling \
             legitimate interests pursued, in addition to the information of Articles 13 and 14.\n\n\
             The supervisory authority must be informed of the transfer too, and the assessment and the safeguards documented in the records of processing (Article 49(6) and \
             Article 30(1)(e)). The program cannot check that.\n\n\
             Write the interests in the `compelling_interest` of the transfer, in whole sentences.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: 49.1-2
#              ^^^^^^ a49-2-notice
    copy_url: https://example.fi/suojatoimet
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: 49.1-2
    compelling_interest:
      fi: Siirrämme tilaajaluettelon kerran, jotta uutiskirje voidaan lähettää palvelun vaihtuessa.
      sv: Vi överför prenumerantförteckningen en gång, för att nyhetsbrevet ska kunna skickas när tjänsten byts.
      en: We transfer the list of subscribers once, so that the newsletter can be sent while the service changes.
    copy_url: https://example.fi/suojatoimet
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
        let Some(mechanism) = it.mechanism.spanned().filter(|it| it.value.0 == Mechanism::CompellingInterests) else {
            continue;
        };
        applies = true;
        said_already |= it.compelling_interest.is_bad();
        if !it.compelling_interest.is_absent() {
            continue;
        }
        let _ = cx
            .report(mechanism.span, text! {
                fi: "ei kerrota, mihin pakottaviin oikeutettuihin etuihin siirto perustuu",
                sv: "det sägs inte vilka tvingande berättigade intressen överföringen grundar sig på",
                en: "it is not told on which compelling legitimate interests the transfer rests",
            })
            .note(text! {
                fi: "rekisteröidylle on kerrottava siirrosta ja pakottavista oikeutetuista eduista (tietosuoja-asetus, 49 artiklan 1 kohdan toinen alakohta)",
                sv: "den registrerade ska informeras om överföringen och om de tvingande berättigade intressena (dataskyddsförordningen, artikel 49.1 andra stycket)",
                en: "the data subject must be informed of the transfer and of the compelling legitimate interests (GDPR, Article 49(1), second subparagraph)",
            })
            .note(text! {
                fi: "siirrosta on ilmoitettava myös valvontaviranomaiselle, ja arviointi on dokumentoitava (49 artiklan 6 kohta ja 30 artiklan 1 kohdan e alakohta)",
                sv: "också tillsynsmyndigheten ska informeras, och bedömningen ska dokumenteras (artikel 49.6 och artikel 30.1 e)",
                en: "the supervisory authority must be informed too, and the assessment documented (Article 49(6) and Article 30(1)(e))",
            })
            .help(text! {
                fi: "lisää siirrolle `compelling_interest: { fi: …, sv: …, en: … }`",
                sv: "ge överföringen `compelling_interest: { fi: …, sv: …, en: … }`",
                en: "give the transfer `compelling_interest: { fi: …, sv: …, en: … }`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
