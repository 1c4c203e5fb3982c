//! An exception from a rule that does not exist excepts nothing.

use crate::check::{Cx, Example, Examples, Rule, Verdict, rules};
use crate::diag::{Fix, Level, Message};
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "exception-unknown-rule",
    table: &[],
    cites: &[gdpr(5).par(2)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "poikkeus koskee sääntöä, jota ei ole",
        sv: "undantaget gäller en regel som inte finns",
        en: "the exception is from a rule that does not exist",
    },
    explanation: text! {
        fi: "Avaimen `exceptions` jokaisessa kohdassa nimetään yksi sääntö. Jos nimi on kirjoitettu väärin tai puuttuu, poikkeus ei vaikuta, ja sen kirjoittaja luulee, että puute on \
             kirjattu. Osoitusvelvollisuus (5 artiklan 2 kohta) edellyttää, että kirjaukset pitävät paikkansa.\n\n\
             Korjaa nimi. Säännöt luettelee komento `seloste rules`.",
        sv: "Varje punkt under nyckeln `exceptions` nämner en regel. Om namnet är felskrivet eller saknas har undantaget ingen verkan, och skribenten tror att bristen har \
             dokumenterats. Ansvarsskyldigheten (artikel 5.2) förutsätter att dokumentationen stämmer.\n\n\
             Rätta namnet. Kommandot `seloste rules` räknar upp reglerna.",
        en: "Each entry of the key `exceptions` names one rule. If the name is misspelt or missing, the exception has no effect, and its author believes that the lack is \
             documented. Accountability (Article 5(2)) requires records to be true.\n\n\
             Correct the name. The command `seloste rules` lists the rules.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
exceptions:
  - rule: retention-mising
#         ^^^^^^^^^^^^^^^^ exception-unknown-rule
    because: { fi: Säilytysajat selvitetään., sv: Lagringstiderna utreds., en: The storage periods are being established. }
" },
            Example { remove: &[], yaml: "\
exceptions:
  - because: { fi: Säilytysajat selvitetään., sv: Lagringstiderna utreds., en: The storage periods are being established. }
#   ^^^^^^^ exception-unknown-rule
" },
        ],
        right: &[Example { remove: &["retention"], yaml: "\
exceptions:
  - rule: retention-missing
    because: { fi: Säilytysajat selvitetään., sv: Lagringstiderna utreds., en: The storage periods are being established. }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.exceptions.is_empty() {
        return Verdict::NotApplicable;
    }
    let mut said_already = false;
    for exception in &register.exceptions {
        let Some(name) = exception.value.rule.spanned() else {
            if exception.value.rule.is_bad() {
                said_already = true;
                continue;
            }
            let _ = cx
                .report(
                    exception.head,
                    text! {
                        fi: "ei kerrota, mistä säännöstä poiketaan",
                        sv: "det sägs inte vilken regel undantaget gäller",
                        en: "it is not told from which rule this is an exception",
                    },
                )
                .note(NOTE)
                .help(text! {
                    fi: "lisää säännön nimi: `rule: retention-missing`",
                    sv: "lägg till regelns namn: `rule: retention-missing`",
                    en: "add the name of the rule: `rule: retention-missing`",
                });
            continue;
        };
        if rules::find(&name.value).is_some() {
            continue;
        }
        let finding = cx
            .report(
                name.span,
                text! {
                    fi: "sääntöä `{rule}` ei ole",
                    sv: "regeln `{rule}` finns inte",
                    en: "there is no rule `{rule}`",
                },
            )
            .arg("rule", name.value.as_str())
            .note(NOTE);
        let _ = match rules::nearest(&name.value) {
            Some(nearest) => {
                let message =
                    Message::new(text! { fi: "kirjoita `{word}`", sv: "skriv `{word}`", en: "write `{word}`" });
                finding
                    .help(
                        text! { fi: "tarkoititko `{near}`?", sv: "menade du `{near}`?", en: "did you mean `{near}`?" },
                    )
                    .arg("near", nearest)
                    .fix(Fix {
                        span: name.span,
                        replacement: nearest.to_owned(),
                        message: message.arg("word", nearest),
                        automatic: false,
                    })
            }
            None => finding.help(text! {
                fi: "säännöt luettelee komento `seloste rules`",
                sv: "kommandot `seloste rules` räknar upp reglerna",
                en: "the command `seloste rules` lists the rules",
            }),
        };
    }
    cx.verdict_with(said_already)
}

const NOTE: crate::lang::Text = text! {
    fi: "poikkeus, joka ei vaikuta, on väärä kirjaus (tietosuoja-asetus, 5 artiklan 2 kohta)",
    sv: "ett undantag utan verkan är en felaktig anteckning (dataskyddsförordningen, artikel 5.2)",
    en: "an exception without effect is a false record (GDPR, Article 5(2))",
};
