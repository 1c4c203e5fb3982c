//! Whoever did not give the data cannot know which data there are unless the notice says so.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "categories-missing",
    table: &["D001", "K003"],
    cites: &[gdpr(14).par(1).point('d'), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "henkilötietoryhmät puuttuvat",
        sv: "kategorierna av personuppgifter saknas",
        en: "the categories of personal data are missing",
    },
    explanation: text! {
        fi: "Kun tietoja saadaan muualta kuin rekisteröidyltä, on kerrottava, mitä henkilötietoryhmiä käsitellään (14 artiklan 1 kohdan d \
             alakohta). Henkilö ei ole itse antanut tietoja, joten hän ei voi muuten tietää, mitä hänestä on saatu.\n\n\
             Luettele ryhmät avaimessa `data` ja kunkin ryhmän tiedot avaimessa `items`. Tieto on joko sanaston termi, kuten \
             `postal-address`, tai omin sanoin kirjoitettu teksti jokaisella selosteen kielellä.",
        sv: "När uppgifter fås från annat håll än den registrerade ska det uppges vilka kategorier av personuppgifter behandlingen gäller \
             (artikel 14.1 d). Personen har inte själv lämnat uppgifterna och kan därför inte annars veta vilka de är.\n\n\
             Räkna upp grupperna under nyckeln `data` och uppgifterna i varje grupp under `items`. En uppgift är antingen en term i \
             ordlistan, såsom `postal-address`, eller en text i egna ord på varje språk som beskrivningen har.",
        en: "When data come from elsewhere than the data subject, the categories of personal data concerned must be told (Article 14(1)(d)). \
             The person has not given the data and cannot otherwise know what they are.\n\n\
             List the groups under the key `data` and the data of each group under `items`. An item is either a term of the vocabulary, such \
             as `postal-address`, or a text in own words in every language of the notice.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &["data"],
                yaml: "\
register: asiakaspalvelu
#^^^^^^^ categories-missing
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: authority, name: population-information-system }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
",
            },
            Example {
                remove: &[],
                yaml: "\
data:
  - name: { fi: Osoitetiedot, sv: Adressuppgifter, en: Addresses }
#   ^^^^ categories-missing
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: authority, name: population-information-system }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
",
            },
        ],
        right: &[Example {
            remove: &["data"],
            yaml: "\
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let indirect = register.sources.iter().find(|it| it.value.kind.get().is_some_and(|kind| !kind.is_direct()));
    let Some(source) = indirect else {
        return Verdict::NotApplicable;
    };
    if register.data.is_empty() {
        return cx
            .report(
                cx.place(),
                text! {
                    fi: "henkilötietoryhmät puuttuvat",
                    sv: "kategorierna av personuppgifter saknas",
                    en: "the categories of personal data are missing",
                },
            )
            .also(source.head, SOURCE)
            .note(NOTE)
            .help(text! {
                fi: "lisää `data:` ja siihen ryhmä: `- { id: yhteystiedot, items: [postal-address] }`",
                sv: "lägg till `data:` med en grupp: `- { id: kontaktuppgifter, items: [postal-address] }`",
                en: "add `data:` with a group: `- { id: contact-data, items: [postal-address] }`",
            })
            .end();
    }
    for group in register.data.iter().filter(|it| it.value.items.is_empty()) {
        let _ = cx
            .report(
                group.head,
                text! {
                    fi: "ryhmästä ei kerrota, mitä tietoja siihen kuuluu",
                    sv: "det sägs inte vilka uppgifter gruppen innehåller",
                    en: "the group does not say which data belong to it",
                },
            )
            .also(source.head, SOURCE)
            .note(NOTE)
            .help(text! {
                fi: "lisää tiedot: `items: [postal-address]`",
                sv: "lägg till uppgifterna: `items: [postal-address]`",
                en: "add the items: `items: [postal-address]`",
            });
    }
    cx.verdict()
}

const SOURCE: crate::lang::Text = text! {
    fi: "tietoja saadaan muualta kuin rekisteröidyltä",
    sv: "uppgifter fås från annat håll än den registrerade",
    en: "data come from elsewhere than the data subject",
};

const NOTE: crate::lang::Text = text! {
    fi: "kyseessä olevat henkilötietoryhmät on ilmoitettava, kun tietoja ei ole saatu rekisteröidyltä (tietosuoja-asetus, 14 artiklan 1 kohdan d alakohta)",
    sv: "de kategorier av personuppgifter som behandlingen gäller ska uppges, när uppgifterna inte har erhållits från den registrerade (dataskyddsförordningen, artikel 14.1 d)",
    en: "the categories of personal data concerned must be told where the data have not been obtained from the data subject (GDPR, Article 14(1)(d))",
};
