//! The record describes how data are secured; without it nobody can answer when the authority asks.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::model::security::Security;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "record-g",
    table: &["K007"],
    cites: &[gdpr(30).par(1).point('g'), gdpr(32).par(1), act("1050/2018").section("6 § 2 mom.")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "turvatoimien kuvaus puuttuu käsittelytoimia koskevasta selosteesta",
        sv: "beskrivningen av säkerhetsåtgärderna saknas i registret över behandling",
        en: "the description of security measures is missing from the record of processing activities",
    },
    explanation: text! {
        fi: "Käsittelytoimia koskevassa selosteessa on mahdollisuuksien mukaan oltava yleinen kuvaus 32 artiklan 1 kohdan mukaisista teknisistä ja organisatorisista turvatoimista (30 artiklan 1 kohdan g alakohta). Kun \
             erityisiä henkilötietoryhmiä käsitellään tietosuojalain 6 §:n nojalla, laissa luetellaan myös suojatoimia (6 §:n 2 momentti).\n\n\
             Kuvaa toimet avaimessa `security`: sanaston termein, kuten `access-rights` ja `logging`, tai omin sanoin. Toimet, joita ei pidä julkaista, kirjoitetaan avaimeen `security.unpublished`; ne jäävät \
             tähän selosteeseen eivätkä näy lukijoille. Sääntö koskee vain projekteja, joissa `record = true`.",
        sv: "Registret över behandling ska om möjligt innehålla en allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärder som avses i artikel 32.1 (artikel 30.1 g). När \
             särskilda kategorier av personuppgifter behandlas med stöd av 6 § i dataskyddslagen räknar lagen också upp skyddsåtgärder (6 § 2 mom.).\n\n\
             Beskriv åtgärderna under `security`: med ordlistans termer, såsom `access-rights` och `logging`, eller i egna ord. Åtgärder som inte ska offentliggöras skrivs under `security.unpublished`; de stannar i \
             detta register och visas inte för läsare. Regeln gäller endast projekt med `record = true`.",
        en: "The record of processing activities must, where possible, hold a general description of the technical and organisational security measures of Article 32(1) (Article 30(1)(g)). Where \
             special categories of data are processed under section 6 of the Data Protection Act, the act lists safeguards too (section 6, subsection 2).\n\n\
             Describe the measures under `security`: with terms of the vocabulary, such as `access-rights` and `logging`, or in own words. Measures that should not be published go under `security.unpublished`; they stay in \
             this record, and readers do not see them. The rule concerns only projects with `record = true`.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["security"],
            yaml: "\
register: asiakaspalvelu
#^^^^^^^ record-g
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
security:
  unpublished: [access-rights, logging]
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !cx.context.record {
        return Verdict::NotApplicable;
    }
    if register.security.is_bad() {
        return Verdict::Violated;
    }
    if register.security.get().is_some_and(describes) {
        return Verdict::Satisfied;
    }
    let place = register.security.head().unwrap_or_else(|| cx.place());
    cx.report(place, text! {
        fi: "tietojen suojaamista ei kuvata",
        sv: "det beskrivs inte hur uppgifterna skyddas",
        en: "it is not described how the data are secured",
    })
    .note(text! {
        fi: "käsittelytoimia koskevassa selosteessa on mahdollisuuksien mukaan kuvattava tekniset ja organisatoriset turvatoimet (tietosuoja-asetus, 30 artiklan 1 kohdan g alakohta)",
        sv: "registret över behandling ska om möjligt beskriva de tekniska och organisatoriska säkerhetsåtgärderna (dataskyddsförordningen, artikel 30.1 g)",
        en: "the record of processing activities must, where possible, describe the technical and organisational security measures (GDPR, Article 30(1)(g))",
    })
    .help(text! {
        fi: "lisää toimet, esimerkiksi `security: [access-rights, logging]`; julkaisemattomat avaimeen `security: { unpublished: […] }`",
        sv: "lägg till åtgärderna, till exempel `security: [access-rights, logging]`; de som inte publiceras under `security: { unpublished: […] }`",
        en: "add the measures, for example `security: [access-rights, logging]`; unpublished ones under `security: { unpublished: […] }`",
    })
    .end()
}

/// Whether anything is said of security.
fn describes(security: &Security) -> bool {
    match security {
        Security::List(it) => !it.is_empty(),
        Security::Sorted(it) => {
            let lists = [&it.administrative, &it.technical, &it.physical, &it.unpublished];
            !it.text.is_absent() || !it.manual.is_absent() || lists.iter().any(|it| !it.is_empty())
        }
    }
}
