//! Readers of a controller outside the Union need somebody inside it whom they can address.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "representative-missing",
    table: &["C007"],
    cites: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a'), gdpr(27).par(1), gdpr(27).par(2)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "unionin ulkopuolisen rekisterinpitäjän edustajaa ei ilmoiteta",
        sv: "företrädaren för en personuppgiftsansvarig utanför unionen anges inte",
        en: "the representative of a controller outside the Union is not told",
    },
    explanation: text! {
        fi: "Rekisterinpitäjä, joka ei ole sijoittautunut unioniin mutta johon asetusta sovelletaan, nimeää kirjallisesti edustajan unionissa (27 artiklan \
             1 kohta). Edustajan identiteetti ja yhteystiedot on ilmoitettava rekisteröidyille (13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a \
             alakohta).\n\n\
             Velvollisuus ei koske viranomaista eikä satunnaista käsittelyä, joka ei sisällä laajamittaisesti erityisiä henkilötietoryhmiä tai rikostietoja \
             eikä todennäköisesti aiheuta riskiä (27 artiklan 2 kohta).\n\n\
             Lisää rekisterille tai organisaatiolle avain `representative` ja siihen nimi (`organisation` tai `person`) sekä `email`, `phone`, `postal` tai \
             `url`.",
        sv: "En personuppgiftsansvarig som inte är etablerad i unionen, men på vilken förordningen tillämpas, utser skriftligen en företrädare i unionen \
             (artikel 27.1). Företrädarens identitet och kontaktuppgifter ska uppges för de registrerade (artikel 13.1 a och artikel 14.1 a).\n\n\
             Skyldigheten gäller inte myndigheter och inte heller tillfällig behandling som inte i stor omfattning omfattar särskilda kategorier av uppgifter \
             eller uppgifter om brott och som sannolikt inte medför en risk (artikel 27.2).\n\n\
             Ge registret eller organisationen nyckeln `representative` med ett namn (`organisation` eller `person`) samt `email`, `phone`, `postal` eller \
             `url`.",
        en: "A controller that is not established in the Union but is subject to the regulation designates in writing a representative in the Union \
             (Article 27(1)). The identity and the contact details of the representative must be told to data subjects (Article 13(1)(a) and \
             Article 14(1)(a)).\n\n\
             The obligation does not apply to public authorities, nor to occasional processing that does not include special categories or data on offences \
             on a large scale and is unlikely to result in a risk (Article 27(2)).\n\n\
             Give the register or the organisation the key `representative` with a name (`organisation` or `person`) and `email`, `phone`, `postal` or \
             `url`.",
    },
    judgement: Some(text! {
        fi: "Sääntöä sovelletaan vain, kun määritelmässä lukee `established_in_eu: false` ja organisaation laji on yksityinen. Sitä, onko käsittely satunnaista, \
             ohjelma ei voi päätellä; silloin kirjoitetaan perusteltu poikkeus.",
        sv: "Regeln tillämpas bara när definitionen säger `established_in_eu: false` och organisationen är privat. Om behandlingen är tillfällig kan programmet \
             inte avgöra; då skrivs ett motiverat undantag.",
        en: "The rule speaks only when the definition says `established_in_eu: false` and the organisation is a private one. Whether processing is occasional \
             the program cannot tell; an exception with its reason says so.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &["dpo"],
                yaml: "\
controller:
  name: Example Analytics Inc.
  kind: company
  established_in_eu: false
#                    ^^^^^ representative-missing
  email: privacy@example.fi
  postal: \"0 Example Street, Exampletown, US\"
  registry: { email: privacy@example.fi }
",
            },
            Example {
                remove: &["dpo"],
                yaml: "\
controller:
  name: Example Analytics Inc.
  kind: company
  established_in_eu: false
  email: privacy@example.fi
  postal: \"0 Example Street, Exampletown, US\"
  registry: { email: privacy@example.fi }
representative:
#^^^^^^^^^^^^^ representative-missing
  organisation: { fi: Esimerkkiedustus Oy, sv: Esimerkkiedustus Oy, en: Esimerkkiedustus Oy }
",
            },
        ],
        right: &[Example {
            remove: &["dpo"],
            yaml: "\
controller:
  name: Example Analytics Inc.
  kind: company
  established_in_eu: false
  email: privacy@example.fi
  postal: \"0 Example Street, Exampletown, US\"
  registry: { email: privacy@example.fi }
  representative:
    organisation: { fi: Esimerkkiedustus Oy, sv: Esimerkkiedustus Oy, en: Esimerkkiedustus Oy }
    email: edustaja@example.fi
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for controller in controllers::of(register) {
        let it = controller.organisation;
        let Some(outside) = it.established_in_eu.spanned().filter(|_| it.needs_representative()) else { continue };
        applies = true;
        if it.representative.is_bad() || register.representative.is_bad() {
            said_already = true;
            continue;
        }
        let Some(representative) = register.representative_of(it) else {
            let _ = cx
                .report(outside.span, text! {
                    fi: "rekisterinpitäjän edustajaa unionissa ei ilmoiteta",
                    sv: "den personuppgiftsansvariges företrädare i unionen anges inte",
                    en: "the representative of the controller in the Union is not told",
                })
                .note(NOTE)
                .help(text! {
                    fi: "lisää `representative: { organisation: …, email: edustaja@example.fi }`; jos käsittely on satunnaista (27 artiklan 2 kohdan a alakohta), kirjoita poikkeus avaimeen `exceptions:`",
                    sv: "lägg till `representative: { organisation: …, email: foretradare@example.fi }`; om behandlingen är tillfällig (artikel 27.2 a), skriv ett undantag under `exceptions:`",
                    en: "add `representative: { organisation: …, email: representative@example.fi }`; if the processing is occasional (Article 27(2)(a)), write an exception under `exceptions:`",
                });
            continue;
        };
        let who = &representative.value;
        if who.reachable() && who.is_named() {
            continue;
        }
        if who.postal.is_bad() || who.url.is_bad() || who.organisation.is_bad() || who.person.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(representative.head, text! {
                fi: "edustajan nimi tai yhteystiedot puuttuvat",
                sv: "företrädarens namn eller kontaktuppgifter saknas",
                en: "the name or the contact details of the representative are missing",
            })
            .also(outside.span, text! {
                fi: "rekisterinpitäjä ei ole sijoittautunut unioniin",
                sv: "den personuppgiftsansvarige är inte etablerad i unionen",
                en: "the controller is not established in the Union",
            })
            .note(NOTE)
            .help(text! {
                fi: "lisää nimi (`organisation:` tai `person:`) sekä `email:`, `phone:`, `postal:` tai `url:`",
                sv: "lägg till ett namn (`organisation:` eller `person:`) samt `email:`, `phone:`, `postal:` eller `url:`",
                en: "add a name (`organisation:` or `person:`) and `email:`, `phone:`, `postal:` or `url:`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}

const NOTE: crate::lang::Text = text! {
    fi: "edustajan identiteetti ja yhteystiedot on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta); unionin ulkopuolinen rekisterinpitäjä nimeää edustajan (27 artiklan 1 kohta)",
    sv: "företrädarens identitet och kontaktuppgifter ska uppges (dataskyddsförordningen, artikel 13.1 a och artikel 14.1 a); en personuppgiftsansvarig utanför unionen utser en företrädare (artikel 27.1)",
    en: "the identity and the contact details of the representative must be told (GDPR, Article 13(1)(a) and Article 14(1)(a)); a controller outside the Union designates one (Article 27(1))",
};
