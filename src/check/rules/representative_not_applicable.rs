//! A public authority with a “representative in the Union” tells readers of somebody whom the law does not know.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::organisation::OrganisationKind;
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "representative-not-applicable",
    table: &["C006"],
    cites: &[gdpr(27).par(2).point('b'), gdpr(27).par(1), gdpr(13).par(1).point('a')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterinpitäjälle on nimetty edustaja, jota sillä ei ole",
        sv: "den personuppgiftsansvarige har fått en företrädare som den inte kan ha",
        en: "a representative is given for a controller that has none",
    },
    explanation: text! {
        fi: "Edustaja unionissa on vain sellaisella rekisterinpitäjällä, joka ei ole sijoittautunut unioniin (27 artiklan 1 kohta). Viranomaista ja \
             julkishallinnon elintä velvollisuus ei koske lainkaan (27 artiklan 2 kohdan b alakohta).\n\n\
             Avain `representative` täytetään usein erehdyksessä yhteyshenkilöllä tai vastuuhenkilöllä. Lukija ei silloin tiedä, kenen puoleen kääntyä.\n\n\
             Poista avain `representative`. Jos tarkoitit henkilöä, joka vastaa kysymyksiin, käytä avainta `contact`; rekisterin vastuuhenkilö annetaan \
             avaimessa `responsible`.",
        sv: "En företrädare i unionen har endast en personuppgiftsansvarig som inte är etablerad i unionen (artikel 27.1). Skyldigheten gäller inte alls \
             myndigheter och offentliga organ (artikel 27.2 b).\n\n\
             Nyckeln `representative` fylls ofta av misstag i med en kontaktperson eller en ansvarig person. Då vet läsaren inte vem hon eller han ska vända sig till.\n\n\
             Ta bort nyckeln `representative`. Om du menade den som svarar på frågor, använd nyckeln `contact`; den som ansvarar för registret anges under \
             `responsible`.",
        en: "Only a controller that is not established in the Union has a representative there (Article 27(1)). The obligation never applies to a public \
             authority or body (Article 27(2)(b)).\n\n\
             The key `representative` is often filled in by mistake with a contact person or the person responsible. Readers then do not know to whom \
             to turn.\n\n\
             Remove the key `representative`. If you meant the person who answers questions, use the key `contact`; the person responsible for the \
             register stands under `responsible`.",
    },
    judgement: Some(text! {
        fi: "Jos rekisterillä on sekä julkinen että yksityinen rekisterinpitäjä, rekisterille annettua edustajaa ei moitita: se voi edustaa yksityistä.",
        sv: "Om registret har både en offentlig och en privat personuppgiftsansvarig anmärks inte på en företrädare som har angetts för registret: den kan \
             företräda den privata.",
        en: "If a register has both a public and a private controller, a representative given for the register is not faulted: it may represent the \
             private one.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
representative:
#^^^^^^^^^^^^^ representative-not-applicable
  organisation: { fi: Esimerkkiedustus Oy, sv: Esimerkkiedustus Oy, en: Esimerkkiedustus Oy }
  email: edustaja@example.fi
",
        }],
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

/// Why a controller has no representative.
#[derive(Clone, Copy)]
enum Reason {
    Public,
    Established,
}

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let controllers = controllers::of(register);
    let reasons = controllers.iter().map(reason).collect::<Vec<_>>();
    let mut applies = false;
    if let Some(place) = register.representative.head() {
        applies = true;
        // Only when no controller can have one.
        if let Some((reason, why)) =
            reasons.iter().copied().collect::<Option<Vec<_>>>().and_then(|it| it.into_iter().next())
        {
            report(cx, place, reason, why);
        }
    }
    for (controller, reason) in controllers.iter().zip(&reasons) {
        let Some(place) = controller.organisation.representative.head() else { continue };
        applies = true;
        if let Some((reason, why)) = *reason {
            report(cx, place, reason, why);
        }
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Why the controller can have no representative, and where that is said.
fn reason(controller: &controllers::Controller<'_>) -> Option<(Reason, Span)> {
    let it = controller.organisation;
    let kind = it.kind.spanned().filter(|kind| OrganisationKind::is_public(kind.value));
    let established = it.established_in_eu.spanned().filter(|it| it.value);
    kind.map(|it| (Reason::Public, it.span)).or_else(|| established.map(|it| (Reason::Established, it.span)))
}

fn report(cx: &mut Cx<'_>, place: Span, reason: Reason, why: Span) {
    let finding = match reason {
        Reason::Public => cx
            .report(place, text! {
                fi: "viranomaisella ja julkishallinnon elimellä ei ole edustajaa unionissa",
                sv: "en myndighet eller ett offentligt organ har ingen företrädare i unionen",
                en: "a public authority or body has no representative in the Union",
            })
            .also(why, text! {
                fi: "rekisterinpitäjä on viranomainen tai julkishallinnon elin",
                sv: "den personuppgiftsansvarige är en myndighet eller ett offentligt organ",
                en: "the controller is a public authority or body",
            })
            .note(text! {
                fi: "velvollisuus nimetä edustaja ei koske viranomaista eikä julkishallinnon elintä (tietosuoja-asetus, 27 artiklan 2 kohdan b alakohta)",
                sv: "skyldigheten att utse en företrädare gäller inte en myndighet eller ett offentligt organ (dataskyddsförordningen, artikel 27.2 b)",
                en: "the obligation to designate a representative does not apply to a public authority or body (GDPR, Article 27(2)(b))",
            }),
        Reason::Established => cx
            .report(place, text! {
                fi: "unioniin sijoittautuneella rekisterinpitäjällä ei ole edustajaa unionissa",
                sv: "en personuppgiftsansvarig som är etablerad i unionen har ingen företrädare där",
                en: "a controller that is established in the Union has no representative there",
            })
            .also(why, text! {
                fi: "rekisterinpitäjä on sijoittautunut unioniin",
                sv: "den personuppgiftsansvarige är etablerad i unionen",
                en: "the controller is established in the Union",
            })
            .note(text! {
                fi: "edustajan nimeää rekisterinpitäjä, joka ei ole sijoittautunut unioniin (tietosuoja-asetus, 27 artiklan 1 kohta)",
                sv: "en företrädare utses av en personuppgiftsansvarig som inte är etablerad i unionen (dataskyddsförordningen, artikel 27.1)",
                en: "a representative is designated by a controller that is not established in the Union (GDPR, Article 27(1))",
            }),
    };
    let _ = finding.help(text! {
        fi: "poista `representative:`; yhteyshenkilö annetaan avaimessa `contact:` ja vastuuhenkilö avaimessa `responsible:`",
        sv: "ta bort `representative:`; en kontaktperson anges under `contact:` och en ansvarig person under `responsible:`",
        en: "remove `representative:`; a contact person stands under `contact:` and the person responsible under `responsible:`",
    });
}
