//! An exception without a reason is only a way to silence the law.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "exception-unreasoned",
    table: &[],
    cites: &[gdpr(5).par(2), gdpr(5).par(1).point('a')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "poikkeukselle ei ole syytä",
        sv: "undantaget saknar skäl",
        en: "the exception has no reason",
    },
    explanation: text! {
        fi: "Poikkeus hyväksyy puutteen, jota laki ei hyväksy. Siksi lukijalle kerrotaan, mikä puuttuu ja miksi: käsittelyn on oltava läpinäkyvää (5 artiklan 1 kohdan a alakohta), \
             ja rekisterinpitäjän on voitava osoittaa ratkaisunsa (5 artiklan 2 kohta).\n\n\
             Kirjoita avaimeen `because` lause lukijalle jokaisella selosteen kielellä. Ilman sitä poikkeus ei vaikuta.",
        sv: "Ett undantag godtar en brist som lagen inte godtar. Därför får läsaren veta vad som saknas och varför: behandlingen ska vara öppen (artikel 5.1 a), och den \
             personuppgiftsansvarige ska kunna visa hur saken har avgjorts (artikel 5.2).\n\n\
             Skriv under nyckeln `because` en mening för läsaren på varje språk som beskrivningen har. Utan den har undantaget ingen verkan.",
        en: "An exception accepts a lack that the law does not accept. So readers are told what is missing and why: processing must be transparent (Article 5(1)(a)), and the \
             controller must be able to account for its decision (Article 5(2)).\n\n\
             Write under the key `because` a sentence for readers in every language of the notice. Without it the exception has no effect.",
    },
    judgement: Some(text! {
        fi: "Poikkeukset ovat tämän ohjelman keino; laissa niistä ei säädetä.",
        sv: "Undantagen är detta programs eget medel; lagen föreskriver inte om dem.",
        en: "Exceptions are a means of this program; the law does not know them.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
complaint: none
#^^^^^^^^ complaint-missing
exceptions:
  - rule: complaint-missing
#   ^^^^ exception-unreasoned
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
complaint: none
exceptions:
  - rule: complaint-missing
    because: { fi: Viranomainen selvitetään., sv: Myndigheten utreds., en: The authority is being established. }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.exceptions.is_empty() {
        return Verdict::NotApplicable;
    }
    let mut said_already = false;
    for exception in &register.exceptions {
        if !exception.value.because.is_absent() {
            said_already |= exception.value.because.is_bad();
            continue;
        }
        let _ = cx
            .report(exception.head, text! {
                fi: "ei kerrota, miksi säännöstä poiketaan",
                sv: "det sägs inte varför undantaget görs",
                en: "it is not told why the exception is made",
            })
            .note(text! {
                fi: "lukijalle on kerrottava, mikä puuttuu ja miksi (tietosuoja-asetus, 5 artiklan 1 kohdan a alakohta ja 2 kohta); ilman syytä poikkeus ei vaikuta",
                sv: "läsaren ska få veta vad som saknas och varför (dataskyddsförordningen, artikel 5.1 a och artikel 5.2); utan skäl har undantaget ingen verkan",
                en: "readers must be told what is missing and why (GDPR, Article 5(1)(a) and (2)); without a reason the exception has no effect",
            })
            .help(text! {
                fi: "lisää syy lukijalle: `because: { fi: Säilytysajat selvitetään. }`",
                sv: "lägg till skälet för läsaren: `because: { sv: Lagringstiderna utreds. }`",
                en: "add the reason for readers: `because: { en: The storage periods are being established. }`",
            });
    }
    cx.verdict_with(said_already)
}
