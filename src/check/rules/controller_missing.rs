//! Whoever does not know the controller cannot use a single right.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "controller-missing",
    table: &["C001", "C020"],
    cites: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a'), gdpr(4).par(7), gdpr(26).par(1)],
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
            Example {
                remove: &[],
                yaml: "\
joint:
#^^^^ controller-missing
  essence:
    fi: Esimerkkikaupunki informoi rekisteröityjä ja vastaa pyyntöihin molempien puolesta.
    sv: Exempelstaden informerar de registrerade och svarar på begäran för bådas räkning.
    en: The City of Esimerkkikaupunki informs data subjects and answers requests on behalf of both.
",
            },
            Example {
                remove: &[],
                yaml: "\
controller:
  - kaupunki
  - kind: municipality
#   ^^^^ controller-missing
    email: kirjaamo@example.org
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
    if register.lacks_joint_controllers() {
        unnamed_joint(register, cx);
    }
    cx.verdict_with(said_already)
}

/// An arrangement speaks of others, and the others are not there.
fn unnamed_joint(register: &Register, cx: &mut Cx<'_>) {
    let mut finding = cx.report(
        register.joint.head().unwrap_or_else(|| cx.place()),
        text! {
            fi: "muita yhteisrekisterinpitäjiä ei nimetä",
            sv: "de övriga gemensamt personuppgiftsansvariga anges inte",
            en: "the other joint controllers are not named",
        },
    );
    if let Some(only) = register.controller.first() {
        finding = finding.also(
            only.span,
            text! {
                fi: "rekisterillä on vain tämä rekisterinpitäjä",
                sv: "registret har bara denna personuppgiftsansvariga",
                en: "the register has this controller only",
            },
        );
    }
    let _ = finding
        .note(text! {
            fi: "jokaisen yhteisrekisterinpitäjän identiteetti ja yhteystiedot on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan a alakohta ja 26 artiklan 1 kohta)",
            sv: "varje gemensamt personuppgiftsansvarigs identitet och kontaktuppgifter ska uppges (dataskyddsförordningen, artikel 13.1 a och artikel 26.1)",
            en: "the identity and the contact details of each joint controller must be told (GDPR, Article 13(1)(a) and Article 26(1))",
        })
        .help(text! {
            fi: "luettele kaikki rekisterinpitäjät: `controller: [kaupunki, kunta]`; jos niitä on vain yksi, kirjoita `joint: none`",
            sv: "räkna upp alla personuppgiftsansvariga: `controller: [staden, kommunen]`; om det bara finns en, skriv `joint: none`",
            en: "list all controllers: `controller: [city, municipality]`; if there is only one, write `joint: none`",
        });
}

const NOTE: crate::lang::Text = text! {
    fi: "rekisterinpitäjän identiteetti on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta)",
    sv: "den personuppgiftsansvariges identitet ska uppges (dataskyddsförordningen, artikel 13.1 a och artikel 14.1 a)",
    en: "the identity of the controller must be told (GDPR, Article 13(1)(a) and Article 14(1)(a))",
};
