//! A record of processing says whose data they are; without that nobody knows whom a register concerns.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "subjects-missing",
    table: &["D007", "K003"],
    cites: &[gdpr(30).par(1).point('c')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "rekisteröityjen ryhmät puuttuvat käsittelytoimia koskevasta selosteesta",
        sv: "kategorierna av registrerade saknas i registret över behandling",
        en: "the categories of data subjects are missing from the record of processing activities",
    },
    explanation: text! {
        fi: "Käsittelytoimia koskevassa selosteessa on kuvattava rekisteröityjen ryhmät ja henkilötietoryhmät (30 artiklan 1 kohdan c alakohta). Puute on virhe projektissa, jonka määrittelyt ovat myös tämä \
             seloste: `record = true` tiedostossa `seloste.toml`. Muualla se on neuvo: ryhmistä lukija näkee, koskeeko seloste häntä.\n\n\
             Luettele ryhmät avaimessa `data_subjects`. Ryhmän `name` on sanaston termi, kuten `residents`, tai omin sanoin kirjoitettu teksti. Lukijaa auttaa lisäksi virke avaimessa `when`: milloin hän kuuluu ryhmään.",
        sv: "Ett register över behandling ska beskriva kategorierna av registrerade och kategorierna av personuppgifter (artikel 30.1 c). Bristen är ett fel i projekt där definitionerna också är detta \
             register: `record = true` i filen `seloste.toml`. Annars är den ett råd: av grupperna ser läsaren om beskrivningen gäller henne eller honom.\n\n\
             Räkna upp grupperna under `data_subjects`. Gruppens `name` är en term i ordlistan, såsom `residents`, eller en text i egna ord. Läsaren har också hjälp av en mening under `when`: när hon eller han hör till gruppen.",
        en: "A record of processing activities must describe the categories of data subjects and of personal data (Article 30(1)(c)). The lack is an error in projects in which the definitions are also this \
             record: `record = true` in `seloste.toml`. Elsewhere it is advice: by the groups readers see whether the notice concerns them.\n\n\
             List the groups under `data_subjects`. The `name` of a group is a term of the vocabulary, such as `residents`, or a text in own words. A sentence under `when` helps readers too: when they belong to the group.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &["data_subjects"], yaml: "\
register: asiakaspalvelu
#^^^^^^^ subjects-missing
purposes:
  - text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
data:
  - id: yhteystiedot
    name: { fi: Yhteystiedot, sv: Kontaktuppgifter, en: Contact details }
    items: [first-and-last-name, email-address]
    provision: voluntary
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" },
            Example { remove: &[], yaml: "\
data_subjects:
  - { id: asukkaat, name: residents }
  - id: henkilosto
#   ^^ subjects-missing
    when: { fi: \"Tietosi ovat rekisterissä, jos vastaat puheluihin.\", sv: \"Dina uppgifter finns i registret, om du besvarar samtal.\", en: Your data are in the register if you answer calls. }
" },
        ],
        right: &[Example { remove: &[], yaml: "\
data_subjects:
  - { id: asukkaat, name: residents }
  - { id: henkilosto, name: { fi: puheluihin vastaavat, sv: de som besvarar samtal, en: those who answer calls } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let record = cx.context.record;
    if register.data_subjects.is_empty() {
        // Only the record must have them; a notice is clearer with them.
        let level = if record { Level::Error } else { Level::Advice };
        return cx
            .report(
                cx.place(),
                text! {
                    fi: "ei kerrota, kenen tietoja rekisterissä on",
                    sv: "det sägs inte vilkas uppgifter registret har",
                    en: "it is not told whose data the register holds",
                },
            )
            .at_most(level)
            .note(NOTE)
            .help(text! {
                fi: "lisää `data_subjects:` ja siihen ryhmä, esimerkiksi `- { id: asukkaat, name: residents }`",
                sv: "lägg till `data_subjects:` med en grupp, till exempel `- { id: invanare, name: residents }`",
                en: "add `data_subjects:` with a group, for example `- { id: residents, name: residents }`",
            })
            .end();
    }
    if !record {
        return Verdict::Satisfied;
    }
    let mut said_already = false;
    for group in &register.data_subjects {
        said_already |= group.value.name.is_bad();
        if !group.value.name.is_absent() {
            continue;
        }
        let _ = cx
            .report(
                group.head,
                text! {
                    fi: "ei kerrota, keitä ryhmään kuuluu",
                    sv: "det sägs inte vilka som hör till gruppen",
                    en: "it is not told who belongs to the group",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `name:` ja sanaston termi, kuten `name: residents`, tai omat sanat",
                sv: "lägg till `name:` med en term i ordlistan, såsom `name: residents`, eller egna ord",
                en: "add `name:` with a term of the vocabulary, such as `name: residents`, or own words",
            });
    }
    cx.verdict_with(said_already)
}

const NOTE: crate::lang::Text = text! {
    fi: "käsittelytoimia koskevassa selosteessa on kuvattava rekisteröityjen ryhmät (tietosuoja-asetus, 30 artiklan 1 kohdan c alakohta)",
    sv: "registret över behandling ska beskriva kategorierna av registrerade (dataskyddsförordningen, artikel 30.1 c)",
    en: "the record of processing activities must describe the categories of data subjects (GDPR, Article 30(1)(c))",
};
