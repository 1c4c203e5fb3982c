//! Every reader may complain to a supervisory authority, and must be told to which.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::value::OrInherit;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "complaint-missing",
    table: &["G009"],
    cites: &[gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e'), gdpr(77)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, mille valvontaviranomaiselle voi tehdä valituksen",
        sv: "det sägs inte till vilken tillsynsmyndighet klagomål kan lämnas in",
        en: "it is not told with which supervisory authority a complaint can be lodged",
    },
    explanation: text! {
        fi: "Rekisteröidyllä on aina oikeus tehdä valitus valvontaviranomaiselle (77 artikla), ja siitä on kerrottava (13 artiklan 2 kohdan d alakohta ja \
             14 artiklan 2 kohdan e alakohta).\n\n\
             Yleensä tätä ei tarvitse kirjoittaa: ohjelma tietää, että valvontaviranomainen on tietosuojavaltuutettu ja Ahvenanmaan maakunta- ja \
             kunnallishallinnossa Datainspektionen. Poista siis `complaint: none` tai kirjoita `complaint: inherit`.\n\n\
             Jos valvontaviranomainen on toisen jäsenvaltion viranomainen, anna sen nimi ja yhteystiedot avaimissa `name` ja `contact`.",
        sv: "Den registrerade har alltid rätt att lämna in klagomål till en tillsynsmyndighet (artikel 77), och det ska uppges (artikel 13.2 d och artikel \
             14.2 e).\n\n\
             I allmänhet behöver detta inte skrivas: programmet vet att tillsynsmyndigheten är dataombudsmannen och inom Ålands landskaps- och \
             kommunalförvaltning Datainspektionen. Ta alltså bort `complaint: none` eller skriv `complaint: inherit`.\n\n\
             Om tillsynsmyndigheten är en annan medlemsstats myndighet, ange dess namn och kontaktuppgifter under nycklarna `name` och `contact`.",
        en: "The data subject always has the right to lodge a complaint with a supervisory authority (Article 77), and that must be told (Article 13(2)(d) and \
             Article 14(2)(e)).\n\n\
             Usually this need not be written: the program knows that the supervisory authority is the Data Protection Ombudsman and, in the provincial and \
             municipal administration of Åland, Datainspektionen. So remove `complaint: none`, or write `complaint: inherit`.\n\n\
             If the supervisory authority is that of another Member State, give its name and contact details under the keys `name` and `contact`.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
complaint: none
#^^^^^^^^ complaint-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
complaint:
#^^^^^^^^ complaint-missing
  contact: { email: tillsyn@example.org }
",
            },
        ],
        right: &[
            Example {
                remove: &["complaint"],
                yaml: "\
register: asiakaspalvelu
",
            },
            Example {
                remove: &[],
                yaml: "\
complaint:
  name: Example Data Protection Authority
  contact: { email: info@example.org }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(complaint) = register.complaint.spanned() else {
        return cx.verdict_with(register.complaint.is_bad());
    };
    match &complaint.value {
        OrInherit::Inherit => Verdict::Satisfied,
        OrInherit::Given(it) if it.authority.is_given() || it.name.is_given() => Verdict::Satisfied,
        OrInherit::Given(it) if it.authority.is_bad() || it.name.is_bad() => Verdict::Violated,
        OrInherit::Given(_) => cx
            .report(
                complaint.head,
                text! {
                    fi: "ei kerrota, mikä valvontaviranomainen on",
                    sv: "det sägs inte vilken tillsynsmyndigheten är",
                    en: "it is not told which supervisory authority it is",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `authority: ombudsman` tai viranomaisen nimi avaimeen `name:`",
                sv: "lägg till `authority: ombudsman` eller myndighetens namn under `name:`",
                en: "add `authority: ombudsman`, or the name of the authority under `name:`",
            })
            .end(),
        OrInherit::None => cx
            .report(
                complaint.head,
                text! {
                    fi: "valitusoikeutta ei voi jättää pois",
                    sv: "rätten att lämna in klagomål kan inte utelämnas",
                    en: "the right to lodge a complaint cannot be left out",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "poista `complaint: none`; valvontaviranomainen seuraa rekisterinpitäjästä",
                sv: "ta bort `complaint: none`; tillsynsmyndigheten följer av den personuppgiftsansvarige",
                en: "remove `complaint: none`; the supervisory authority follows from the controller",
            })
            .end(),
    }
}

const NOTE: crate::lang::Text = text! {
    fi: "oikeudesta tehdä valitus valvontaviranomaiselle on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan d alakohta ja 14 artiklan 2 kohdan e alakohta)",
    sv: "rätten att lämna in klagomål till en tillsynsmyndighet ska uppges (dataskyddsförordningen, artikel 13.2 d och artikel 14.2 e)",
    en: "the right to lodge a complaint with a supervisory authority must be told (GDPR, Article 13(2)(d) and Article 14(2)(e))",
};
