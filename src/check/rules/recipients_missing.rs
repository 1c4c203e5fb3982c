//! Readers must know who receives their data, or that nobody does.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "recipients-missing",
    table: &["R001", "K004"],
    cites: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e'), gdpr(4).par(9)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "henkilötietojen vastaanottajat puuttuvat",
        sv: "mottagarna av personuppgifterna saknas",
        en: "the recipients of the personal data are missing",
    },
    explanation: text! {
        fi: "Henkilötietojen vastaanottajat tai vastaanottajaryhmät on ilmoitettava (13 artiklan 1 kohdan e alakohta ja 14 artiklan 1 kohdan e \
             alakohta). Vastaanottaja on jokainen, jolle tietoja luovutetaan, myös henkilötietojen käsittelijä, kuten tietojärjestelmän \
             ylläpitäjä (4 artiklan 9 kohta).\n\n\
             Luettele vastaanottajat avaimessa `recipients`: nimetty taho avaimella `party`, ryhmä avaimella `category`. Nimi kertoo lukijalle \
             enemmän kuin ryhmä.\n\n\
             Jos tietoja ei saa kukaan muu, kirjoita `recipients: none`. Silloin seloste sanoo sen; hiljaisuus ei sano mitään.",
        sv: "Mottagarna eller de kategorier av mottagare som ska ta del av personuppgifterna ska uppges (artikel 13.1 e och artikel 14.1 e). \
             Mottagare är var och en till vem uppgifter lämnas ut, också ett personuppgiftsbiträde såsom den som underhåller \
             informationssystemet (artikel 4.9).\n\n\
             Räkna upp mottagarna under nyckeln `recipients`: en namngiven part med nyckeln `party`, en kategori med nyckeln `category`. Ett namn \
             säger läsaren mer än en kategori.\n\n\
             Om ingen annan får uppgifterna, skriv `recipients: none`. Då säger beskrivningen det; tystnad säger ingenting.",
        en: "The recipients or categories of recipients of the personal data must be told (Article 13(1)(e) and Article 14(1)(e)). A recipient is \
             anyone to whom data are disclosed, also a processor such as the company that maintains the system (Article 4(9)).\n\n\
             List the recipients under the key `recipients`: a named party with the key `party`, a category with the key `category`. A name tells \
             readers more than a category.\n\n\
             If nobody else receives the data, write `recipients: none`. The notice then says so; silence says nothing.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &["recipients"],
                yaml: "\
register: asiakaspalvelu
#^^^^^^^ recipients-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
recipients:
  - kind: authority
#   ^^^^ recipients-missing
    regularity: on-request
    laws: { act: 621/1999, sections: \"29 §\" }
",
            },
        ],
        right: &[
            Example { remove: &[], yaml: "recipients: none\n" },
            Example {
                remove: &[],
                yaml: "\
recipients:
  - { kind: authority, category: courts, regularity: on-request, laws: { act: 621/1999, sections: \"29 §\" } }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.recipients.is_bad() {
        return Verdict::Violated;
    }
    let empty = matches!(register.recipients.get(), Some(OrNone::Given(it)) if it.is_empty());
    if register.recipients.is_absent() || empty {
        let place = register.recipients.head().unwrap_or_else(|| cx.place());
        return cx
            .report(
                place,
                text! {
                    fi: "ei kerrota, kuka saa tiedot",
                    sv: "det sägs inte vem som får uppgifterna",
                    en: "it is not told who receives the data",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `recipients:` ja vastaanottajat, tai `recipients: none`, jos tietoja ei saa kukaan muu",
                sv: "lägg till `recipients:` med mottagarna, eller `recipients: none`, om ingen annan får uppgifterna",
                en: "add `recipients:` with the recipients, or `recipients: none` if nobody else receives the data",
            })
            .end();
    }
    let mut said_already = false;
    for recipient in register.recipient_list() {
        let it = &recipient.value;
        let nameless = it.party.get().is_some_and(|it| register.is_nameless(it.as_str()));
        if (it.party.is_given() && !nameless) || it.category.is_given() {
            continue;
        }
        if it.party.is_bad() || it.category.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(recipient.head, text! {
                fi: "ei kerrota, kuka vastaanottaja on",
                sv: "det sägs inte vem mottagaren är",
                en: "it is not told who the recipient is",
            })
            .note(NOTE)
            .help(text! {
                fi: "lisää `party:` ja osapuolen tunnus, tai `category:` ja ryhmä, esimerkiksi `category: courts`",
                sv: "lägg till `party:` med partens identifierare, eller `category:` med kategorin, till exempel `category: courts`",
                en: "add `party:` with the party's identifier, or `category:` with the category, for example `category: courts`",
            });
    }
    cx.verdict_with(said_already)
}

const NOTE: crate::lang::Text = text! {
    fi: "vastaanottajat tai vastaanottajaryhmät on ilmoitettava, myös henkilötietojen käsittelijät (tietosuoja-asetus, 13 artiklan 1 kohdan e alakohta ja 14 artiklan 1 kohdan e alakohta)",
    sv: "mottagarna eller kategorierna av mottagare ska uppges, också personuppgiftsbiträdena (dataskyddsförordningen, artikel 13.1 e och artikel 14.1 e)",
    en: "the recipients or categories of recipients must be told, processors included (GDPR, Article 13(1)(e) and Article 14(1)(e))",
};
