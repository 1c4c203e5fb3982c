//! A notice in the form of the repealed Personal Data Act answers five questions and leaves out the rest.

use crate::check::prose::Passage;
use crate::check::sense;
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "rekisteriseloste-form",
    table: &["N004"],
    cites: &[gdpr(13).par(1), gdpr(14).par(1), act("1050/2018").section("37 §")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "nimi tai otsikko on kumotun henkilötietolain rekisteriselosteesta",
        sv: "namnet eller rubriken kommer från den upphävda personuppgiftslagens registerbeskrivning",
        en: "the name or a heading comes from the file description of the repealed Personal Data Act",
    },
    explanation: text! {
        fi: "Henkilötietolain (523/1999) 10 §:n rekisteriselosteessa oli viisi kohtaa. Laki kumottiin 1.1.2019 (tietosuojalain 37 §). Asetuksen 13 ja 14 artikla vaativat paljon enemmän, esimerkiksi \
             oikeusperusteen, säilytysajan ja oikeudet. 30 artiklan seloste käsittelytoimista on eri asiakirja.\n\n\
             Vanhasta lomakkeesta kertovat otsikot kuten ”Säännönmukaiset tietolähteet” ja ”Rekisterin suojauksen periaatteet”. Pelkkä nimi ”rekisteriseloste” on neuvo, sillä sitä käytetään yhä \
             asetuksenkin mukaisista selosteista.\n\n\
             Kirjoita kohdan tiedot niille kuuluviin avaimiin, kuten `sources`, `recipients` ja `security`, ja poista osio. Käytä nimeä ”tietosuojaseloste”.",
        sv: "Registerbeskrivningen enligt 10 § i personuppgiftslagen (523/1999) hade fem punkter. Lagen upphävdes den 1 januari 2019 (37 § i dataskyddslagen). Artiklarna 13 och 14 i förordningen kräver \
             mycket mer, till exempel rättslig grund, lagringstid och rättigheter. Registret över behandling enligt artikel 30 är en annan handling.\n\n\
             Den gamla blanketten känns igen på rubriker som ”Regelmässiga uppgiftskällor” och ”Principer för skydd av registret”. Enbart namnet ”registerbeskrivning” är ett råd, eftersom det fortfarande \
             används om beskrivningar som följer förordningen.\n\n\
             Skriv uppgifterna under sina nycklar, som `sources`, `recipients` och `security`, och ta bort avsnittet. Använd namnet ”dataskyddsbeskrivning”.",
        en: "The file description of section 10 of the Personal Data Act (523/1999) had five items. The act was repealed on 1 January 2019 (Data Protection Act, section 37). Articles 13 and 14 of the \
             Regulation ask for much more, such as the legal basis, the storage period and the rights. The record of processing activities of Article 30 is another document.\n\n\
             The old form shows in headings such as “Regular sources of information” and “Principles of protection of the register”. The name “file description” alone is advice, because the name is \
             still used of notices that follow the Regulation.\n\n\
             Write the facts under the keys where they belong, such as `sources`, `recipients` and `security`, and remove the section. Use the name “privacy notice”.",
    },
    judgement: Some(text! {
        fi: "Otsikot on koottu julkaistuista vanhoista selosteista. Luetaan vain nimet ja otsikot; selosteen nimi luetaan kaikista teksteistä.",
        sv: "Rubrikerna har samlats ur publicerade gamla beskrivningar. Bara namn och rubriker läses; beskrivningens namn söks i alla texter.",
        en: "The headings were gathered from old notices that had been published. Only names and headings are read; the name of the notice is sought in all texts.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["rekisteriseloste", "rekisteriselosteen", "rekisteriselosteessa", "rekisteriselosteesta", "rekisteriselostetta"] },
        Words { lang: "sv", phrases: &["registerbeskrivning*"] },
        Words { lang: "en", phrases: &["file description", "description of the file", "description of file"] },
        Words {
            lang: "fi",
            phrases: &[
                "säännönmukaiset tietolähteet",
                "säännönmukaiset luovutukset",
                "tietojen säännönmukaiset luovutukset",
                "säännönmukaiset tietojen luovutukset",
                "säännönmukainen tietojen luovutt*",
                "rekisterin suojauksen periaatteet",
                "manuaalinen aineisto",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "regelmässiga uppgiftskällor",
                "regelmässig utlämning*",
                "regelmässigt utlämnande*",
                "regelmässig överlåtelse*",
                "principer för skydd av registret",
                "principerna för skydd av registret",
                "principer för skyddande av registret",
                "manuellt material",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "regular sources of information",
                "regular sources of data",
                "regular disclosures of data",
                "regular disclosure of data",
                "principles of protection of the register",
                "principles for the protection of the register",
                "principles of register protection",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
sections:
  - id: lahteet
    after: sources
    heading:
      fi: Säännönmukaiset tietolähteet
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rekisteriseloste-form
      sv: Regelmässiga uppgiftskällor
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ rekisteriseloste-form
      en: Regular sources of information
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rekisteriseloste-form
    text: { fi: Kirjaamme tiedot puhelun aikana., sv: Vi registrerar uppgifterna under samtalet., en: We enter the data during the call. }
",
            },
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Tämä on asiakaspalvelun rekisteriseloste.
#                             ^^^^^^^^^^^^^^^^ rekisteriseloste-form
  sv: Det här är kundservicens registerbeskrivning.
#                              ^^^^^^^^^^^^^^^^^^^ rekisteriseloste-form
  en: This is the file description of the customer service.
#                 ^^^^^^^^^^^^^^^^ rekisteriseloste-form
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
sections:
  - id: lahteet
    after: sources
    heading: { fi: Mistä tiedot tulevat, sv: Varifrån uppgifterna kommer, en: Where the data come from }
    text: { fi: Kirjaamme tiedot puhelun aikana., sv: Vi registrerar uppgifterna under samtalet., en: We enter the data during the call. }
",
        }],
    },
    check,
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let form = hit.group >= 3;
        let denied = !form && sense::denies(passage, &sentence);
        if !sense::is_said(passage) || (form && !is_heading(passage)) || passage.key() == "title" || denied {
            continue;
        }
        let message = if form {
            text! {
                fi: "otsikko on kumotun henkilötietolain lomakkeesta: {what}",
                sv: "rubriken kommer från den upphävda personuppgiftslagens blankett: {what}",
                en: "the heading comes from the form of the repealed Personal Data Act: {what}",
            }
        } else {
            text! {
                fi: "nimi on kumotusta henkilötietolaista: {what}",
                sv: "namnet kommer från den upphävda personuppgiftslagen: {what}",
                en: "the name comes from the repealed Personal Data Act: {what}",
            }
        };
        let finding = cx
            .report_in(passage, hit.range.clone(), message)
            .arg("what", passage.slice(hit.range.clone()))
            .note(text! {
                fi: "annettavista tiedoista säädetään tietosuoja-asetuksen 13 ja 14 artiklassa; henkilötietolain 10 § kumottiin 1.1.2019 (tietosuojalaki 1050/2018, 37 §)",
                sv: "vilken information som ska lämnas föreskrivs i artiklarna 13 och 14 i dataskyddsförordningen; 10 § i personuppgiftslagen upphävdes den 1 januari 2019 (dataskyddslagen 1050/2018, 37 §)",
                en: "what must be told is laid down in Articles 13 and 14 of the GDPR; section 10 of the Personal Data Act was repealed on 1 January 2019 (Data Protection Act 1050/2018, section 37)",
            });
        let _ = if form {
            finding.help(text! {
                fi: "kirjoita osion tiedot niille kuuluviin avaimiin, kuten `sources:`, `recipients:` tai `security:`, ja poista osio",
                sv: "skriv avsnittets uppgifter under sina nycklar, som `sources:`, `recipients:` eller `security:`, och ta bort avsnittet",
                en: "write the facts of the section under their keys, such as `sources:`, `recipients:` or `security:`, and remove the section",
            })
        } else {
            finding.at_most(Level::Advice).help(text! {
                fi: "kirjoita ”tietosuojaseloste”",
                sv: "skriv ”dataskyddsbeskrivning”",
                en: "write “privacy notice”",
            })
        };
    }
    cx.verdict()
}

fn is_heading(passage: &Passage<'_>) -> bool {
    passage.key() == "heading"
        || (passage.key() == "name" && ["name", "sections", "data", "purposes"].contains(&passage.top()))
}
