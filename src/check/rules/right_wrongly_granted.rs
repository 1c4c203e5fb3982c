//! A right that is promised and does not exist is found out by the person who asks for it.

use crate::check::claims::{self, Claimed};
use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::{Fix, Level, Message};
use crate::law::cite::gdpr;
use crate::law::right::{Applies, Comparison, Right};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "right-wrongly-granted",
    table: &["G013"],
    cites: &[
        gdpr(12).par(1),
        gdpr(13).par(2).point('b'),
        gdpr(14).par(2).point('c'),
        gdpr(17).par(3),
        gdpr(20).par(1),
        gdpr(20).par(3),
        gdpr(21).par(1),
    ],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "rekisteröidylle luvataan oikeus, jota hänellä ei ole",
        sv: "den registrerade utlovas en rättighet som hon eller han inte har",
        en: "the data subject is promised a right that does not exist",
    },
    explanation: text! {
        fi: "Oikeudet seuraavat käsittelyn oikeusperusteista. Kun käsittely perustuu lakisääteiseen velvoitteeseen, tietoja ei pääsääntöisesti poisteta pyynnöstä (17 artiklan 3 \
             kohdan b alakohta), niitä ei siirretä järjestelmästä toiseen (20 artiklan 1 kohta) eikä käsittelyä voi vastustaa (21 artiklan 1 kohta). Ohjelma johtaa oikeudet perusteista ja \
             vertaa niitä siihen, mitä avaimessa `rights.claims` väitetään.\n\n\
             Väite `granted` on väärä, kun oikeutta ei ole, ja liian laaja, kun se on vain tietyin edellytyksin. Tiedot on annettava läpinäkyvästi ja selkeästi (12 artiklan 1 kohta): joka \
             vetoaa lupaukseen, jota ei voi täyttää, on saanut väärän tiedon.\n\n\
             Poista väite, niin ohjelma kirjoittaa oikeuden ja sen edellytykset niin kuin ne perusteista seuraavat. Edellytyksestä kertova väite on `granted-if`.",
        sv: "Rättigheterna följer av de rättsliga grunderna. När behandlingen grundar sig på en rättslig förpliktelse raderas uppgifterna som regel inte på begäran (artikel 17.3 b), de \
             överförs inte (artikel 20.1) och det går inte att göra invändningar (artikel 21.1). Programmet härleder rättigheterna ur grunderna och jämför dem med det som påstås under \
             nyckeln `rights.claims`.\n\n\
             Påståendet `granted` är fel när rättigheten inte finns och för vitt när den finns bara på vissa villkor. Informationen ska vara klar och tydlig (artikel 12.1): den som åberopar \
             ett löfte som inte kan hållas har fått fel information.\n\n\
             Ta bort påståendet, så skriver programmet rättigheten med sina villkor så som de följer av grunderna. Påståendet som berättar om ett villkor är `granted-if`.",
        en: "Rights follow from the legal bases. Where processing rests on a legal obligation, data are as a rule not erased on request (Article 17(3)(b)) nor ported (Article 20(1)), and \
             there is no objection (Article 21(1)). The program derives the rights from the bases and compares them with what is claimed under the key `rights.claims`.\n\n\
             The claim `granted` is wrong where the right does not exist, and too wide where it exists only on a condition. Information must be transparent and clear (Article 12(1)): a \
             person who relies on a promise that cannot be kept has been misinformed.\n\n\
             Remove the claim, and the program writes the right and its conditions as they follow from the bases. The claim that tells of a condition is `granted-if`.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa ei kielletä lupaamasta enempää kuin se antaa. Päätelmämme on, että lupaus, jota ei voi täyttää, ei ole läpinäkyvää tietoa; rekisterinpitäjä, joka todella antaa \
             enemmän, perustelee poikkeuksen avaimessa `exceptions`.",
        sv: "Förordningen förbjuder inte att mer utlovas än den ger. Det är vår slutsats att ett löfte som inte kan hållas inte är klar och tydlig information; en personuppgiftsansvarig som \
             verkligen ger mer motiverar undantaget under `exceptions`.",
        en: "The regulation does not forbid promising more than it gives. It is our inference that a promise that cannot be kept is not transparent information; a controller who does give \
             more states it under `exceptions`.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  claims: { access: granted, restriction: granted }
#                                         ^^^^^^^ right-wrongly-granted
",
            },
            Example {
                remove: &[],
                yaml: "\
automated_decisions: none
rights:
  claims:
    automated_decisions: granted
#                        ^^^^^^^ right-wrongly-granted
",
            },
            Example {
                remove: &[],
                yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta ja palvelupyynnöt, sv: Rådgivning och servicebegäran, en: Advice and service requests }
    text:
      fi: Neuvomme asukkaita, kirjaamme palvelupyynnöt ja ohjaamme ne vastaavalle yksikölle.
      sv: Vi ger invånarna råd, registrerar servicebegäran och förmedlar den till den ansvariga enheten.
      en: We advise residents, enter their service requests and pass them on to the unit in charge.
    basis:
      - gdpr: 6(1)(c)
        laws:
          - { act: 434/2003, sections: \"8 §\", title: { fi: hallintolaki, sv: förvaltningslagen, en: Administrative Procedure Act } }
        text: { fi: Viranomaisen on annettava asiakkailleen neuvontaa., sv: En myndighet ska ge sina kunder råd., en: An authority must advise its customers. }
    special_basis:
      - gdpr: 9(2)(g)
        laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" }
rights:
  claims:
    objection: granted
#              ^^^^^^^ right-wrongly-granted
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
rights:
  claims: { access: granted, rectification: granted, restriction: granted-if, portability: granted-if }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(judged) = claims::judged(register) else {
        return Verdict::NotApplicable;
    };
    for it in &judged {
        if it.comparison == Comparison::Warning(RULE.name) {
            report(register, it, cx);
        }
    }
    cx.verdict()
}

fn report(register: &Register, it: &Claimed, cx: &mut Cx<'_>) {
    let (message, better) = match it.applies {
        Applies::Yes | Applies::Conditional(_) => (
            text! {
                fi: "rekisteröidyllä on vain tietyin edellytyksin tämä oikeus: {right}",
                sv: "den registrerade har bara på vissa villkor denna rättighet: {right}",
                en: "the data subject has this right only on a condition: {right}",
            },
            Some("granted-if"),
        ),
        Applies::No(_) => (
            text! {
                fi: "rekisteröidyllä ei ole tätä oikeutta: {right}",
                sv: "den registrerade har inte denna rättighet: {right}",
                en: "the data subject does not have this right: {right}",
            },
            (it.right == Right::Erasure).then_some("denied-as-rule"),
        ),
    };
    let finding = cx.report(it.span, message).arg("right", it.right.name());
    let finding = claims::shown(finding, register, it).arg("article", claims::article(it.right));
    let finding = match &it.applies {
        Applies::Yes => finding,
        Applies::Conditional(condition) => finding
            .note(text! {
                fi: "edellytys ({article}): {condition}",
                sv: "villkoret ({article}): {condition}",
                en: "the condition ({article}): {condition}",
            })
            .arg("condition", condition.summary()),
        Applies::No(reason) => finding
            .note(text! {
                fi: "syy ({article}): {reason}",
                sv: "orsaken ({article}): {reason}",
                en: "the reason ({article}): {reason}",
            })
            .arg("reason", reason.summary()),
    }
    .note(text! {
        fi: "tiedot on annettava läpinäkyvästi ja selkeästi (tietosuoja-asetus, 12 artiklan 1 kohta); lupaus, jota ei voi täyttää, johtaa harhaan",
        sv: "informationen ska vara klar och tydlig (dataskyddsförordningen, artikel 12.1); ett löfte som inte kan hållas vilseleder",
        en: "information must be transparent and clear (GDPR, Article 12(1)); a promise that cannot be kept misleads",
    });
    let _ = match better {
        Some(better) => finding
            .arg("better", better)
            .help(text! {
                fi: "kirjoita `{better}`, tai poista väite `granted`, niin oikeus kirjoitetaan niin kuin se perusteista seuraa",
                sv: "skriv `{better}`, eller ta bort påståendet `granted`, så skrivs rättigheten som den följer av grunderna",
                en: "write `{better}`, or remove the claim `granted`, and the right is written as it follows from the bases",
            })
            .fix(Fix {
                span: it.span,
                replacement: better.to_owned(),
                message: Message::new(text! { fi: "kirjoita `{better}`", sv: "skriv `{better}`", en: "write `{better}`" })
                    .arg("better", better),
                automatic: false,
            }),
        None => finding.help(text! {
            fi: "poista väite `granted`, niin selosteessa kerrotaan, miksi oikeutta ei ole",
            sv: "ta bort påståendet `granted`, så berättar beskrivningen varför rättigheten inte finns",
            en: "remove the claim `granted`, and the notice tells why the right does not exist",
        }),
    };
}
