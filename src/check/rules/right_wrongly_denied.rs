//! A notice must not deny a right that the law gives.

use crate::check::claims::{self, Claimed};
use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::{Fix, Level, Message};
use crate::law::cite::gdpr;
use crate::law::right::{Applies, Comparison, Right};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "right-wrongly-denied",
    table: &["G012"],
    cites: &[gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c'), gdpr(12).par(2), gdpr(17).par(3), gdpr(21).par(1)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "rekisteröidyltä evätään oikeus, joka hänellä on",
        sv: "den registrerade nekas en rättighet som hon eller han har",
        en: "the data subject is denied a right that exists",
    },
    explanation: text! {
        fi: "Oikeudet seuraavat käsittelyn oikeusperusteista. Esimerkiksi vastustamisoikeus on aina, kun käsittely perustuu yleistä etua koskevaan tehtävään tai \
             oikeutettuun etuun (21 artiklan 1 kohta), ja oikeus saada pääsy tietoihin on aina (15 artikla). Ohjelma johtaa oikeudet perusteista ja vertaa niitä \
             siihen, mitä avaimessa `rights.claims` väitetään.\n\n\
             Väite `denied` tai `denied-as-rule` on väärä, kun oikeus on olemassa, ja `denied`, kun se on olemassa tietyin edellytyksin. Oikeudesta on kerrottava \
             (13 artiklan 2 kohdan b alakohta ja 14 artiklan 2 kohdan c alakohta), ja sen käyttämistä on helpotettava (12 artiklan 2 kohta).\n\n\
             Kaksi lievempää tapausta on varoituksia. `denied-as-rule` on liikaa, kun oikeus on olemassa tietyin edellytyksin: kerro edellytys. `denied` on liikaa \
             myös silloin, kun tietojen poistaminen evätään 17 artiklan 3 kohdan nojalla: tiedot, joita ei enää tarvita tai joita on käsitelty lainvastaisesti, on aina \
             poistettava (17 artiklan 1 kohdan a ja d alakohta).\n\n\
             Poista väite, niin ohjelma kirjoittaa oikeuden niin kuin se perusteista seuraa. Jos kansallinen laki rajoittaa oikeutta, kirjoita rajoitus lakeineen \
             avaimeen `rights.restrictions`.",
        sv: "Rättigheterna följer av de rättsliga grunderna. Till exempel finns rätten att göra invändningar alltid när behandlingen grundar sig på en uppgift av \
             allmänt intresse eller berättigade intressen (artikel 21.1), och rätten till tillgång finns alltid (artikel 15). Programmet härleder rättigheterna ur \
             grunderna och jämför dem med det som påstås under nyckeln `rights.claims`.\n\n\
             Påståendet `denied` eller `denied-as-rule` är fel när rättigheten finns, och `denied` när den finns på vissa villkor. Rättigheten ska uppges (artikel \
             13.2 b och artikel 14.2 c) och utövandet av den underlättas (artikel 12.2).\n\n\
             Två lindrigare fall är varningar. `denied-as-rule` är för mycket när rättigheten finns på vissa villkor: berätta villkoret. `denied` är för mycket också när \
             radering nekas med stöd av artikel 17.3: uppgifter som inte längre behövs eller som har behandlats på olagligt sätt ska alltid raderas (artikel 17.1 a och d).\n\n\
             Ta bort påståendet, så skriver programmet rättigheten så som den följer av grunderna. Om en nationell lag begränsar rättigheten, skriv begränsningen \
             med sin lag under `rights.restrictions`.",
        en: "Rights follow from the legal bases. The right to object, for example, exists whenever the processing rests on a task in the public interest or on \
             legitimate interests (Article 21(1)), and the right of access exists always (Article 15). The program derives the rights from the bases and compares \
             them with what is claimed under the key `rights.claims`.\n\n\
             The claim `denied` or `denied-as-rule` is wrong where the right exists, and `denied` where it exists on a condition. The right must be told (Article \
             13(2)(b) and Article 14(2)(c)) and its exercise facilitated (Article 12(2)).\n\n\
             Two milder cases are warnings. `denied-as-rule` is too much where the right exists on a condition: state the condition. `denied` is too much also where erasure \
             is refused under Article 17(3): data that are no longer necessary or have been unlawfully processed must always be erased (Article 17(1)(a) and (d)).\n\n\
             Remove the claim, and the program writes the right as it follows from the bases. If a national law restricts the right, write the restriction with its \
             law under `rights.restrictions`.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  claims:
    objection: denied
#              ^^^^^^ right-wrongly-denied
",
            },
            Example {
                remove: &[],
                yaml: "\
rights:
  claims: { access: granted, restriction: denied }
#                                         ^^^^^^ right-wrongly-denied
",
            },
            Example {
                remove: &[],
                yaml: "\
rights:
  claims:
    portability: denied-as-rule
#                ^^^^^^^^^^^^^^ right-wrongly-denied
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
      - gdpr: 6(1)(e)
        laws:
          - { act: 434/2003, sections: \"8 §\", title: { fi: hallintolaki, sv: förvaltningslagen, en: Administrative Procedure Act } }
          - { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }
        text: { fi: Viranomaisen on annettava asiakkailleen neuvontaa., sv: En myndighet ska ge sina kunder råd., en: An authority must advise its customers. }
    special_basis:
      - gdpr: 9(2)(g)
        laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" }
rights:
  claims:
    erasure: denied
#            ^^^^^^ right-wrongly-denied
",
            },
        ],
        right: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  claims: { access: granted, objection: granted-if, erasure: granted-if }
",
            },
            Example {
                remove: &[],
                yaml: "\
automated_decisions: none
rights:
  claims: { automated_decisions: denied }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(judged) = claims::judged(register) else {
        return Verdict::NotApplicable;
    };
    for it in &judged {
        match it.comparison {
            Comparison::Error(rule) if rule == RULE.name => denied(register, it, cx),
            Comparison::Warning(rule) if rule == RULE.name => too_much(register, it, cx),
            Comparison::Ok | Comparison::Error(_) | Comparison::Warning(_) | Comparison::Advice(_) => {}
        }
    }
    cx.verdict()
}

/// The right exists, and the claim says that it does not.
fn denied(register: &Register, it: &Claimed, cx: &mut Cx<'_>) {
    let message = match it.applies {
        Applies::Yes => text! {
            fi: "rekisteröidyllä on tämä oikeus: {right}",
            sv: "den registrerade har denna rättighet: {right}",
            en: "the data subject has this right: {right}",
        },
        Applies::Conditional(_) | Applies::No(_) => ON_A_CONDITION,
    };
    let finding = cx.report(it.span, message).arg("right", it.right.name()).arg("claim", it.said.id());
    let _ = claims::shown(finding, register, it)
        .note(MUST_BE_TOLD)
        .arg("article", claims::article(it.right))
        .help(text! {
            fi: "poista väite `{claim}`, niin oikeus kirjoitetaan niin kuin se perusteista seuraa; kansallisen lain rajoitus kuuluu avaimeen `restrictions:`",
            sv: "ta bort påståendet `{claim}`, så skrivs rättigheten som den följer av grunderna; en begränsning i nationell lag hör till `restrictions:`",
            en: "remove the claim `{claim}`, and the right is written as it follows from the bases; a restriction in national law belongs under `restrictions:`",
        });
}

/// The claim is near the truth and still says too much.
fn too_much(register: &Register, it: &Claimed, cx: &mut Cx<'_>) {
    let conditional = match it.applies {
        Applies::Yes | Applies::Conditional(_) => true,
        Applies::No(_) => false,
    };
    let (message, better) = match conditional {
        true => (ON_A_CONDITION, "granted-if"),
        false => (NOT_WITHOUT_EXCEPTION, "denied-as-rule"),
    };
    let finding = cx.report(it.span, message).at_most(Level::Warning).arg("right", it.right.name());
    let finding = claims::shown(finding, register, it).arg("claim", it.said.id()).arg("better", better);
    let finding = match conditional || it.right != Right::Erasure {
        true => finding.note(MUST_BE_TOLD).arg("article", claims::article(it.right)),
        false => finding.note(text! {
            fi: "tiedot, joita ei enää tarvita tai joita on käsitelty lainvastaisesti, on poistettava, vaikka 17 artiklan 3 kohta muuten estäisi poistamisen (tietosuoja-asetus, 17 artiklan 1 kohdan a ja d alakohta)",
            sv: "uppgifter som inte längre behövs eller som har behandlats på olagligt sätt ska raderas, även om artikel 17.3 annars hindrar radering (dataskyddsförordningen, artikel 17.1 a och d)",
            en: "data that are no longer necessary or have been unlawfully processed must be erased, even where Article 17(3) otherwise bars erasure (GDPR, Article 17(1)(a) and (d))",
        }),
    };
    let _ = finding
        .help(text! {
            fi: "kirjoita `{better}`, tai poista väite `{claim}`, niin oikeus kirjoitetaan niin kuin se perusteista seuraa",
            sv: "skriv `{better}`, eller ta bort påståendet `{claim}`, så skrivs rättigheten som den följer av grunderna",
            en: "write `{better}`, or remove the claim `{claim}`, and the right is written as it follows from the bases",
        })
        .fix(Fix {
            span: it.span,
            replacement: better.to_owned(),
            message: Message::new(text! { fi: "kirjoita `{better}`", sv: "skriv `{better}`", en: "write `{better}`" })
                .arg("better", better),
            automatic: false,
        });
}

const ON_A_CONDITION: crate::lang::Text = text! {
    fi: "rekisteröidyllä on tietyin edellytyksin tämä oikeus: {right}",
    sv: "den registrerade har på vissa villkor denna rättighet: {right}",
    en: "the data subject has this right on a condition: {right}",
};

const NOT_WITHOUT_EXCEPTION: crate::lang::Text = text! {
    fi: "tätä oikeutta ei voi evätä poikkeuksetta: {right}",
    sv: "denna rättighet kan inte nekas utan undantag: {right}",
    en: "this right cannot be denied without exception: {right}",
};

const MUST_BE_TOLD: crate::lang::Text = text! {
    fi: "oikeudesta on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan b alakohta ja 14 artiklan 2 kohdan c alakohta); se perustuu tähän: {article}",
    sv: "rättigheten ska uppges (dataskyddsförordningen, artikel 13.2 b och artikel 14.2 c); den grundar sig på {article}",
    en: "the right must be told (GDPR, Article 13(2)(b) and Article 14(2)(c)); it rests on {article}",
};
