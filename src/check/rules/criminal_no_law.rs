//! Data on convictions and offences may be processed only under official authority or where the law permits it.

use crate::check::{Cx, Example, Examples, Rule, Verdict, groups};
use crate::diag::Level;
use crate::law::cite::{act, gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "criminal-no-law",
    table: &["P023"],
    cites: &[gdpr(10), act("1050/2018").section("7 §"), act("1050/2018").section("6 § 1 mom."), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "rikostuomioihin tai rikkomuksiin liittyvien tietojen käsittelylle ei ole lakia",
        sv: "behandlingen av uppgifter om fällande domar eller överträdelser saknar stöd i lag",
        en: "the processing of data on convictions or offences has no law behind it",
    },
    explanation: text! {
        fi: "Rikostuomioihin ja rikkomuksiin liittyviä tietoja saa käsitellä vain viranomaisen valvonnassa tai silloin, kun se sallitaan lain \
             säännöksellä, jossa säädetään asianmukaisista suojatoimista (10 artikla). Suomessa yleinen säännös on tietosuojalain 7 §: \
             käsittely oikeusvaateen vuoksi (1 momentin 1 kohta) tai 6 §:n 1 momentin 1, 2 tai 7 kohdan mukaiseen tarkoitukseen (1 momentin 2 \
             kohta). Laki voi olla myös erityislaki.\n\n\
             Ryhmä sisältää tällaisia tietoja, kun sillä on avain `criminal` tai kun jokin sen tiedoista on sanastossa merkitty, kuten \
             `criminal-record-check`.\n\n\
             Kirjoita laki tietoja käyttävän tarkoituksen avaimeen `criminal_basis`.",
        sv: "Uppgifter som rör fällande domar i brottmål och överträdelser får behandlas endast under kontroll av en myndighet eller när det är tillåtet \
             enligt en bestämmelse i lag som föreskriver lämpliga skyddsåtgärder (artikel 10). I Finland är den allmänna bestämmelsen 7 § i \
             dataskyddslagen: behandling för ett rättsligt anspråk (1 mom. 1 punkten) eller för ett ändamål enligt 6 § 1 mom. 1, 2 eller 7 \
             punkten (1 mom. 2 punkten). Lagen kan också vara en speciallag.\n\n\
             En grupp innehåller sådana uppgifter när den har nyckeln `criminal` eller när någon av dess uppgifter är märkt i ordlistan, såsom \
             `criminal-record-check`.\n\n\
             Skriv lagen under nyckeln `criminal_basis` på det ändamål som använder uppgifterna.",
        en: "Data relating to criminal convictions and offences may be processed only under the control of official authority or where a law that provides \
             appropriate safeguards permits it (Article 10). In Finland the general provision is section 7 of the Data Protection Act: \
             processing for a legal claim (subsection 1, paragraph 1) or for a purpose of section 6, subsection 1, paragraph 1, 2 or 7 \
             (subsection 1, paragraph 2). The law may also be a special act.\n\n\
             A group holds such data when it has the key `criminal`, or when one of its items is marked in the vocabulary, such as \
             `criminal-record-check`.\n\n\
             Write the law under the key `criminal_basis` of the purpose that uses the data.",
    },
    judgement: Some(text! {
        fi: "Viranomaisen käsittely voi tapahtua 10 artiklan tarkoittamassa viranomaisen valvonnassa ilman erityistä lupaa. Sen selosteesta \
             puuttuva laki on siksi varoitus eikä virhe; lain nimeäminen perustuu suuntaviivojen WP260 liitteeseen sellaisena kuin se muistetaan. \
             Omin sanoin kirjoitetun tiedon sisältöä ohjelma ei päättele.",
        sv: "En myndighets behandling kan ske under kontroll av myndighet i den mening som avses i artikel 10 utan särskilt tillstånd. Om lagen \
             saknas i dess beskrivning är det därför en varning och inget fel; att lagen ska nämnas grundar sig på bilagan till riktlinjerna \
             WP260 så som den är känd ur minnet. Vad en uppgift i egna ord innehåller kan programmet inte avgöra.",
        en: "An authority may process under the control of official authority within the meaning of Article 10 without any special permission. A law \
             missing from its notice is therefore a warning and no error; that the law must be named rests on the annex of the guidelines WP260 as \
             remembered. The program does not guess what an item in own words means.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
controller:
  name: Esimerkki Oy
  kind: company
  email: asiakaspalvelu@example.fi
  phone: 09 000 0000
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: tietosuojavastaava@example.fi
purposes:
  - id: tehtava
    text: { fi: Tarkistamme turvatehtäviin hakevien taustan., sv: Vi kontrollerar bakgrunden för dem som söker säkerhetsuppgifter., en: We check the background of applicants for security posts. }
    basis: { gdpr: 6(1)(c), laws: { act: 759/2004, sections: \"4 §\" } }
rights: { requests: { to: dpo } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
data:
  - id: ote
    items: [criminal-record-check]
#           ^^^^^^^^^^^^^^^^^^^^^ criminal-no-law
    provision: voluntary
" },
            Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
data:
  - id: kysymykset
    items: [service-request]
    criminal: true
#             ^^^^ criminal-no-law
    provision: voluntary
" },
        ],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    criminal_basis: { act: 1050/2018, sections: \"7 § 1 mom. 2 k.\" }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
data:
  - id: kysymykset
    items: [service-request]
    criminal: true
    provision: voluntary
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.purposes.is_empty() {
        return Verdict::NotApplicable;
    }
    let mut applies = false;
    for group in register.data.values() {
        let Some(place) = groups::criminal(group, cx.context.vocabulary) else { continue };
        applies = true;
        let Some(lacking) = register.purposes_lacking(group, |it| !it.criminal_basis.is_empty()) else { continue };
        let level = if register.is_public() { Level::Warning } else { Level::Error };
        let finding = cx
            .report(place, text! {
                fi: "tiedot liittyvät rikostuomioihin tai rikkomuksiin, mutta ei kerrota, mikä laki sallii käsittelyn",
                sv: "uppgifterna rör fällande domar i brottmål eller överträdelser, men det sägs inte vilken lag som tillåter behandlingen",
                en: "the data relate to criminal convictions or offences, but it is not told which law permits the processing",
            })
            .at_most(level)
            .note(text! {
                fi: "käsittely on sallittu vain viranomaisen valvonnassa tai lain nojalla (tietosuoja-asetus, 10 artikla; tietosuojalaki 1050/2018, 7 §)",
                sv: "behandlingen är tillåten endast under kontroll av en myndighet eller med stöd av lag (dataskyddsförordningen, artikel 10; dataskyddslagen 1050/2018, 7 §)",
                en: "the processing is permitted only under the control of official authority or by law (GDPR, Article 10; Data Protection Act 1050/2018, section 7)",
            })
            .help(text! {
                fi: "lisää tarkoitukselle `criminal_basis: { act: 1050/2018, sections: \"7 § 1 mom. 2 k.\" }` tai muu säännös, joka sallii käsittelyn",
                sv: "ge ändamålet `criminal_basis: { act: 1050/2018, sections: \"7 § 1 mom. 2 k.\" }` eller en annan bestämmelse som tillåter behandlingen",
                en: "give the purpose `criminal_basis: { act: 1050/2018, sections: \"7 § 1 mom. 2 k.\" }` or another provision that permits the processing",
            });
        let _ = groups::name_users(finding, &lacking);
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
