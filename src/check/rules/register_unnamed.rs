//! A notice without a name cannot be found, and nobody knows what it is about.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "register-unnamed",
    table: &[],
    cites: &[gdpr(12).par(1), wp260(11)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterillä ei ole nimeä",
        sv: "registret har inget namn",
        en: "the register has no name",
    },
    explanation: text! {
        fi: "Rekisterin nimi on tietosuojaselosteen otsikossa. Siitä lukija tunnistaa, koskeeko seloste häntä.\n\n\
             Tietojen on oltava helposti saatavilla (12 artiklan 1 kohta). Seloste, jolla ei ole nimeä, ei löydy \
             luettelosta eikä hausta.\n\n\
             Kirjoita avaimeen `name` nimi, josta toiminta käy ilmi: ”Kirjaston asiakasrekisteri” kertoo enemmän kuin \
             tietojärjestelmän kauppanimi.",
        sv: "Registrets namn står i dataskyddsbeskrivningens rubrik. Av det ser läsaren om beskrivningen gäller henne \
             eller honom.\n\n\
             Informationen ska vara lättillgänglig (artikel 12.1). En beskrivning utan namn hittas varken i en \
             förteckning eller vid en sökning.\n\n\
             Skriv under nyckeln `name` ett namn som berättar om verksamheten: ”Bibliotekets kundregister” säger mer \
             än ett informationssystems handelsnamn.",
        en: "The name of the register stands in the title of the privacy notice. It tells readers whether the notice is \
             about them.\n\n\
             The information must be easily accessible (Article 12(1)). A notice without a name is found neither in a \
             list nor by a search.\n\n\
             Write under the key `name` a name that tells of the activity: “Customers of the library” says more than \
             the trade name of a system.",
    },
    judgement: Some(text! {
        fi: "Laissa ei vaadita rekisterille nimeä; vaatimus on johdettu siitä, että tietojen on oltava helposti saatavilla.",
        sv: "Lagen kräver inte att ett register ska ha ett namn; kravet härleds ur att informationen ska vara lättillgänglig.",
        en: "The law does not demand a name for a register; the demand is derived from easy access to the information.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["name"],
            yaml: "\
register: asiakaspalvelu
#^^^^^^^ register-unnamed
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
name: { fi: Kirjaston asiakasrekisteri, sv: Bibliotekets kundregister, en: Customers of the library }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !register.name.is_absent() {
        return cx.verdict_with(register.name.is_bad());
    }
    cx.report(cx.place(), text! {
        fi: "rekisterillä ei ole nimeä",
        sv: "registret har inget namn",
        en: "the register has no name",
    })
    .note(text! {
        fi: "tietojen on oltava helposti saatavilla (tietosuoja-asetus, 12 artiklan 1 kohta); nimi on selosteen otsikko",
        sv: "informationen ska vara lättillgänglig (dataskyddsförordningen, artikel 12.1); namnet är beskrivningens rubrik",
        en: "the information must be easily accessible (GDPR, Article 12(1)); the name is the title of the notice",
    })
    .help(text! {
        fi: "lisää nimi kaikilla selosteen kielillä: `name: { fi: Kirjaston asiakasrekisteri, sv: Bibliotekets kundregister }`",
        sv: "lägg till namnet på alla språk som beskrivningen har: `name: { fi: Kirjaston asiakasrekisteri, sv: Bibliotekets kundregister }`",
        en: "add the name in every language of the notice: `name: { fi: Kirjaston asiakasrekisteri, en: Customers of the library }`",
    })
    .end()
}
