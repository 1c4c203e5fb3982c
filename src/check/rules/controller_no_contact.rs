//! A controller that cannot be reached has only told half of what the law asks.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "controller-no-contact",
    table: &["C002", "C020"],
    cites: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a'), gdpr(26).par(1), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterinpitäjän yhteystiedot puuttuvat",
        sv: "den personuppgiftsansvariges kontaktuppgifter saknas",
        en: "the contact details of the controller are missing",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän nimen lisäksi on ilmoitettava sen yhteystiedot (13 artiklan 1 kohdan a alakohta ja 14 artiklan \
             1 kohdan a alakohta).\n\n\
             Pelkkä verkkosivun osoite ei riitä: lukijan on voitava kirjoittaa, soittaa tai käydä paikalla ilman, että hän \
             ensin etsii oikean osoitteen.\n\n\
             Lisää organisaatiolle ainakin yksi avaimista `email`, `phone`, `postal` ja `visiting`; mieluiten useampi, jotta \
             lukija voi valita itselleen sopivan tavan.",
        sv: "Utöver den personuppgiftsansvariges namn ska kontaktuppgifterna uppges (artikel 13.1 a och artikel 14.1 a).\n\n\
             Enbart en webbadress räcker inte: läsaren ska kunna skriva, ringa eller besöka utan att först leta efter rätt \
             adress.\n\n\
             Ge organisationen åtminstone en av nycklarna `email`, `phone`, `postal` och `visiting`, helst flera, så att \
             läsaren kan välja det sätt som passar.",
        en: "Besides the name of the controller its contact details must be told (Article 13(1)(a) and Article 14(1)(a)).\n\n\
             A web address alone is not enough: readers must be able to write, call or visit without first searching for the \
             right address.\n\n\
             Give the organisation at least one of the keys `email`, `phone`, `postal` and `visiting`, preferably several, so \
             that readers can choose what suits them.",
    },
    judgement: Some(text! {
        fi: "Se, ettei pelkkä verkko-osoite ole yhteystieto, on tulkintamme.",
        sv: "Att enbart en webbadress inte är en kontaktuppgift är vår tolkning.",
        en: "That a web address alone is not a contact detail is our reading.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
controller:
#^^^^^^^^^ controller-no-contact
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  url: https://example.fi
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
",
            },
            Example {
                remove: &[],
                yaml: "\
controller:
  - kaupunki
  - name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
#   ^^^^ controller-no-contact
    kind: municipality
joint:
  essence:
    fi: Esimerkkikaupunki informoi rekisteröityjä ja vastaa pyyntöihin molempien puolesta.
    sv: Exempelstaden informerar de registrerade och svarar på begäran för bådas räkning.
    en: The City of Esimerkkikaupunki informs data subjects and answers requests on behalf of both.
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  url: https://example.fi
  visiting: { fi: Esimerkkitie 0, sv: Exempelvägen 0, en: Esimerkkitie 0 }
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let controllers = controllers::of(register);
    if controllers.is_empty() {
        return Verdict::NotApplicable;
    }
    let mut said_already = false;
    for controller in controllers {
        let it = controller.organisation;
        if !it.email.is_empty() || !it.phone.is_empty() || it.postal.is_given() || it.visiting.is_given() {
            continue;
        }
        if it.postal.is_bad() || it.visiting.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(controller.place, text! {
                fi: "rekisterinpitäjän yhteystiedot puuttuvat",
                sv: "den personuppgiftsansvariges kontaktuppgifter saknas",
                en: "the contact details of the controller are missing",
            })
            .note(text! {
                fi: "rekisterinpitäjän yhteystiedot on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta); pelkkä verkko-osoite ei riitä",
                sv: "den personuppgiftsansvariges kontaktuppgifter ska uppges (dataskyddsförordningen, artikel 13.1 a och artikel 14.1 a); enbart en webbadress räcker inte",
                en: "the contact details of the controller must be told (GDPR, Article 13(1)(a) and Article 14(1)(a)); a web address alone is not enough",
            })
            .help(text! {
                fi: "lisää organisaatiolle `email:`, `phone:`, `postal:` tai `visiting:`, esimerkiksi `email: kirjaamo@example.fi`",
                sv: "ge organisationen `email:`, `phone:`, `postal:` eller `visiting:`, till exempel `email: registrator@example.fi`",
                en: "give the organisation `email:`, `phone:`, `postal:` or `visiting:`, for example `email: registry@example.fi`",
            });
    }
    cx.verdict_with(said_already)
}
