//! Whoever does not know the controller cannot use a single right.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "controller-missing",
    table: &["C001"],
    cites: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterinpitäjä puuttuu",
        sv: "den personuppgiftsansvarige saknas",
        en: "the controller is missing",
    },
    explanation: text! {
        fi: "Rekisterinpitäjä on se, joka määrittelee käsittelyn tarkoitukset ja keinot (4 artiklan 7 kohta). Kunnassa se on \
             kunta tai sen toimielin, valtiolla virasto. Se ei ole tietojärjestelmä, yksikkö eikä virkanimike.\n\n\
             Rekisterinpitäjän identiteetti on ilmoitettava aina (13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan \
             a alakohta). Muut oikeudet jäävät tyhjiksi, jos lukija ei tiedä, kehen ottaa yhteyttä.\n\n\
             Anna avaimessa `controller` organisaation tunnus, joka on määritelty avaimessa `organisations`, tai kirjoita \
             organisaatio paikalleen. Organisaatiolla on oltava avain `name`.",
        sv: "Den personuppgiftsansvarige är den som bestämmer ändamålen och medlen för behandlingen (artikel 4.7). I en \
             kommun är det kommunen eller dess organ, i staten ett ämbetsverk. Det är inte ett informationssystem, en enhet \
             eller en tjänstebeteckning.\n\n\
             Den personuppgiftsansvariges identitet ska alltid uppges (artikel 13.1 a och artikel 14.1 a). De övriga \
             rättigheterna blir tomma ord, om läsaren inte vet vem hon eller han ska kontakta.\n\n\
             Ange under nyckeln `controller` identifieraren för en organisation som finns under `organisations`, eller skriv \
             organisationen på plats. Organisationen ska ha nyckeln `name`.",
        en: "The controller is whoever determines the purposes and means of the processing (Article 4(7)). In a municipality \
             it is the municipality or one of its bodies, in the state an agency. It is not a system, a unit or a job title.\n\n\
             The identity of the controller must always be told (Article 13(1)(a) and Article 14(1)(a)). All other rights \
             are empty when readers do not know whom to contact.\n\n\
             Give under the key `controller` the identifier of an organisation of `organisations`, or write the organisation \
             in place. The organisation must have the key `name`.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &["controller", "dpo"],
                yaml: "\
register: asiakaspalvelu
#^^^^^^^ controller-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
controller:
#^^^^^^^^^ controller-missing
  kind: municipality
  email: kirjaamo@example.fi
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  email: kirjaamo@example.fi
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let controllers = controllers::of(register);
    if controllers.is_empty() && !register.controller.is_empty() {
        // A reference that leads nowhere is a finding of its own.
        return Verdict::Violated;
    }
    if controllers.is_empty() {
        return cx
            .report(
                cx.place(),
                text! {
                    fi: "rekisterinpitäjä puuttuu",
                    sv: "den personuppgiftsansvarige saknas",
                    en: "the controller is missing",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `controller:` ja organisaation tunnus, joka on määritelty avaimessa `organisations:`",
                sv: "lägg till `controller:` och identifieraren för en organisation som finns under `organisations:`",
                en: "add `controller:` with the identifier of an organisation of `organisations:`",
            })
            .end();
    }
    let unnamed = controllers.iter().filter(|it| !it.organisation.name.is_given());
    let mut said_already = false;
    for controller in unnamed {
        if controller.organisation.name.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(controller.place, text! {
                fi: "rekisterinpitäjällä ei ole nimeä",
                sv: "den personuppgiftsansvarige har inget namn",
                en: "the controller has no name",
            })
            .note(NOTE)
            .help(text! {
                fi: "lisää organisaation virallinen nimi: `name: { fi: Esimerkkikaupunki, sv: Exempelstaden }`",
                sv: "lägg till organisationens officiella namn: `name: { fi: Esimerkkikaupunki, sv: Exempelstaden }`",
                en: "add the official name of the organisation: `name: { fi: Esimerkkikaupunki, en: City of Esimerkkikaupunki }`",
            });
    }
    cx.verdict_with(said_already)
}

const NOTE: crate::lang::Text = text! {
    fi: "rekisterinpitäjän identiteetti on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta)",
    sv: "den personuppgiftsansvariges identitet ska uppges (dataskyddsförordningen, artikel 13.1 a och artikel 14.1 a)",
    en: "the identity of the controller must be told (GDPR, Article 13(1)(a) and Article 14(1)(a))",
};
