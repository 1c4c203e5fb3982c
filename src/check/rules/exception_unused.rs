//! An exception that excepts nothing hides the next fault.

use crate::check::{Cx, Example, Examples, Outcome, Rule, Verdict, holds, rules};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "exception-unused",
    table: &[],
    cites: &[gdpr(5).par(2), gdpr(24).par(1)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "poikkeus on tarpeeton tai vanhentunut",
        sv: "undantaget är onödigt eller har gått ut",
        en: "the exception is unnecessary or has expired",
    },
    explanation: text! {
        fi: "Avaimessa `exceptions` voidaan hyväksyä, että jokin puute on toistaiseksi olemassa, kun syy kerrotaan. Seloste kertoo puutteesta lukijalle.\n\n\
             Poikkeus on tarpeeton, kun puutetta ei enää ole. Se on myös vaarallinen: jos puute tulee takaisin, kukaan ei huomaa sitä. Vanhentunut poikkeus ei enää vaikuta, \
             ja puute on taas virhe. Osoitusvelvollisuus (5 artiklan 2 kohta) edellyttää, että poikkeamat ovat ajan tasalla.\n\n\
             Poista poikkeus. Jos puute on edelleen olemassa, korjaa se tai anna uusi päivä ja perustele se.",
        sv: "Under nyckeln `exceptions` kan man godta att en brist tills vidare finns, när skälet anges. Beskrivningen berättar om bristen för läsaren.\n\n\
             Undantaget är onödigt när bristen inte längre finns. Det är också farligt: om bristen kommer tillbaka märker ingen det. Ett undantag som har gått ut har inte \
             längre någon verkan, och bristen är åter ett fel. Ansvarsskyldigheten (artikel 5.2) förutsätter att avvikelser är aktuella.\n\n\
             Ta bort undantaget. Om bristen ännu finns, åtgärda den eller ange en ny dag och motivera den.",
        en: "Under the key `exceptions` a lack can be accepted for the time being when the reason is given. The notice tells readers of the lack.\n\n\
             The exception is unnecessary once the lack is gone. It is also dangerous: if the lack comes back, nobody notices. An exception that has expired has no effect any \
             more, and the lack is an error again. Accountability (Article 5(2)) requires deviations to be up to date.\n\n\
             Remove the exception. If the lack is still there, mend it, or give a new day and the reason for it.",
    },
    judgement: Some(text! {
        fi: "Poikkeukset ovat tämän ohjelman keino; laissa niistä ei säädetä.",
        sv: "Undantagen är detta programs eget medel; lagen föreskriver inte om dem.",
        en: "Exceptions are a means of this program; the law does not know them.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
exceptions:
  - rule: dpo-missing
#         ^^^^^^^^^^^ exception-unused
    because: { fi: Tietosuojavastaava nimetään keväällä., sv: Ett dataskyddsombud utses i vår., en: A data protection officer will be designated in spring. }
" },
            Example { remove: &[], yaml: "\
complaint: none
#^^^^^^^^ complaint-missing
exceptions:
  - rule: complaint-missing
    because: { fi: Viranomainen selvitetään., sv: Myndigheten utreds., en: The authority is being established. }
    until: 2026-06-30
#          ^^^^^^^^^^ exception-unused
" },
        ],
        right: &[Example { remove: &[], yaml: "\
complaint: none
exceptions:
  - rule: complaint-missing
    because: { fi: Viranomainen selvitetään., sv: Myndigheten utreds., en: The authority is being established. }
    until: 2027-06-30
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.exceptions.is_empty() {
        return Verdict::NotApplicable;
    }
    let as_of = cx.context.as_of;
    for exception in register.exceptions.values() {
        let Some(name) = exception.rule.spanned().filter(|it| rules::find(&it.value).is_some()) else {
            continue;
        };
        let expired = exception.until.spanned().filter(|it| it.value < as_of);
        let used = matches!(cx.outcome(&name.value), Some(Outcome::Excepted { .. })) && holds(exception, as_of);
        if used || exception.until.is_bad() || (expired.is_none() && !exception.because.is_given()) {
            continue;
        }
        let finding = match expired {
            Some(until) => cx
                .report(until.span, text! {
                    fi: "poikkeus säännöstä `{rule}` on ollut voimassa {until} asti",
                    sv: "undantaget från regeln `{rule}` gällde till {until}",
                    en: "the exception from the rule `{rule}` held until {until}",
                })
                .arg("until", until.value.to_string())
                .help(text! {
                    fi: "korjaa puute, tai anna uusi päivä ja kerro syy; poista poikkeus, jos puutetta ei enää ole",
                    sv: "åtgärda bristen, eller ange en ny dag och skälet; ta bort undantaget om bristen inte längre finns",
                    en: "mend the lack, or give a new day and the reason; remove the exception if the lack is gone",
                }),
            None => cx
                .report(name.span, text! {
                    fi: "poikkeus on tarpeeton: rekisteri noudattaa sääntöä `{rule}`",
                    sv: "undantaget är onödigt: registret följer regeln `{rule}`",
                    en: "the exception is unnecessary: the register keeps the rule `{rule}`",
                })
                .help(text! {
                    fi: "poista poikkeus avaimesta `exceptions:`",
                    sv: "ta bort undantaget ur `exceptions:`",
                    en: "remove the exception from `exceptions:`",
                }),
        };
        let _ = finding.arg("rule", name.value.as_str()).note(text! {
            fi: "poikkeus, joka ei enää ole tarpeen, peittää seuraavan virheen; poikkeamien on oltava ajan tasalla (tietosuoja-asetus, 5 artiklan 2 kohta)",
            sv: "ett undantag som inte längre behövs döljer nästa fel; avvikelser ska vara aktuella (dataskyddsförordningen, artikel 5.2)",
            en: "an exception that is no longer needed hides the next fault; deviations must be up to date (GDPR, Article 5(2))",
        });
    }
    cx.verdict()
}
