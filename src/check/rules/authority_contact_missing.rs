//! A reader who may complain to an authority must also find it.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::model::value::OrInherit;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "authority-contact-missing",
    table: &["G010"],
    cites: &[wp260_annex(), gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e'), gdpr(77).par(1)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "valvontaviranomainen nimetään, mutta yhteystiedot puuttuvat",
        sv: "tillsynsmyndigheten nämns, men kontaktuppgifterna saknas",
        en: "the supervisory authority is named, but its contact details are missing",
    },
    explanation: text! {
        fi: "Oikeudesta tehdä valitus valvontaviranomaiselle on kerrottava (13 artiklan 2 kohdan d alakohta ja 14 artiklan 2 kohdan e alakohta). Pelkkä viranomaisen nimi täyttää asetuksen \
             sanamuodon, mutta lukijalle ei ole siitä apua, jos hän ei tiedä, minne kirjoittaa.\n\n\
             Kun avain `complaint` on `inherit` tai puuttuu tai siinä on `authority`, ohjelma kirjoittaa tuntemansa viranomaisen yhteystiedot. Muun viranomaisen yhteystiedot annetaan itse.\n\n\
             Lisää avaimeen `complaint` avain `contact` ja siihen `email`, `phone`, `postal` tai `url`. Jos viranomainen on Suomen tietosuojavaltuutettu, poista oma nimi ja kirjoita \
             `complaint: inherit`.",
        sv: "Rätten att lämna in klagomål till en tillsynsmyndighet ska uppges (artikel 13.2 d och artikel 14.2 e). Enbart myndighetens namn uppfyller förordningens ordalydelse men hjälper \
             inte den läsare som inte vet vart man skriver.\n\n\
             När `complaint` är `inherit` eller saknas, eller när den har `authority`, skriver programmet kontaktuppgifterna till den myndighet som det känner. Kontaktuppgifterna till en annan \
             myndighet anger man själv.\n\n\
             Lägg under `complaint` till nyckeln `contact` med `email`, `phone`, `postal` eller `url`. Om myndigheten är dataombudsmannen i Finland, ta bort det egna namnet och skriv \
             `complaint: inherit`.",
        en: "The right to lodge a complaint with a supervisory authority must be told (Article 13(2)(d) and Article 14(2)(e)). The name of the authority alone satisfies the words of the \
             regulation but does not help a reader who does not know where to write.\n\n\
             Where `complaint` is `inherit` or left out, or has an `authority`, the program writes the contact details of the authority it knows. Those of another authority are given by the \
             author.\n\n\
             Add to `complaint` the key `contact` with `email`, `phone`, `postal` or `url`. If the authority is the Data Protection Ombudsman of Finland, remove the name and write \
             `complaint: inherit`.",
    },
    judgement: Some(text! {
        fi: "Nimi riittää asetuksen sanamuodon mukaan. Yhteystietojen vaatimus nojaa WP260:n liitteeseen, joka on tässä muistin varassa; siksi puute on varoitus.",
        sv: "Namnet räcker enligt förordningens ordalydelse. Kravet på kontaktuppgifter stöder sig på bilagan till WP260, som här återges ur minnet; därför är bristen en varning.",
        en: "The name is enough by the words of the regulation. That contact details are asked for rests on the annex of WP260, which is from memory here; so the lack is a warning.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
complaint:
  name: Example Data Protection Authority
# ^^^^ authority-contact-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
complaint:
  name: Example Data Protection Authority
# ^^^^ authority-contact-missing
  contact: { note: { fi: Palvelemme arkisin., sv: Vi betjänar på vardagar., en: We are open on weekdays. } }
",
            },
        ],
        right: &[
            Example {
                remove: &[],
                yaml: "\
complaint:
  name: Example Data Protection Authority
  contact: { email: info@example.org, url: \"https://example.org\" }
",
            },
            Example {
                remove: &[],
                yaml: "\
complaint: { authority: ombudsman }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(OrInherit::Given(complaint)) = register.complaint.get() else {
        return Verdict::NotApplicable;
    };
    let Some(name) = complaint.name.spanned() else {
        return Verdict::NotApplicable;
    };
    let contact = complaint.contact.get();
    if contact.is_some_and(|it| it.reachable() || it.visiting.is_given()) {
        return Verdict::Satisfied;
    }
    let bad = contact.is_some_and(|it| it.postal.is_bad() || it.visiting.is_bad() || it.url.is_bad());
    if bad || complaint.contact.is_bad() {
        return Verdict::Violated;
    }
    let mut finding = cx.report(
        name.head,
        text! {
            fi: "valvontaviranomaisen yhteystiedot puuttuvat",
            sv: "tillsynsmyndighetens kontaktuppgifter saknas",
            en: "the contact details of the supervisory authority are missing",
        },
    );
    if let Some(place) = complaint.contact.head() {
        finding = finding.also(
            place,
            text! {
                fi: "näillä tiedoilla viranomaiseen ei saa yhteyttä",
                sv: "med dessa uppgifter når man inte myndigheten",
                en: "with these details the authority cannot be reached",
            },
        );
    }
    finding
        .note(text! {
            fi: "oikeudesta tehdä valitus on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan d alakohta ja 14 artiklan 2 kohdan e alakohta); ohjeen mukaan myös viranomaisen yhteystiedot (WP260:n liite)",
            sv: "rätten att lämna in klagomål ska uppges (dataskyddsförordningen, artikel 13.2 d och artikel 14.2 e); enligt riktlinjerna även myndighetens kontaktuppgifter (bilagan till WP260)",
            en: "the right to lodge a complaint must be told (GDPR, Article 13(2)(d) and Article 14(2)(e)); by the guidelines also the contact details of the authority (annex of WP260)",
        })
        .help(text! {
            fi: "lisää `contact: { email: …, url: … }`; jos viranomainen on tietosuojavaltuutettu, kirjoita `complaint: inherit`",
            sv: "lägg till `contact: { email: …, url: … }`; om myndigheten är dataombudsmannen, skriv `complaint: inherit`",
            en: "add `contact: { email: …, url: … }`; if the authority is the Data Protection Ombudsman, write `complaint: inherit`",
        })
        .end()
}
