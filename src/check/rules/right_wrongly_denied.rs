//! A notice must not deny a right that the law gives.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::law::right::{self, Applies, Comparison, Right, compare};
use crate::model::facts::{legal_basis, special_ground};
use crate::model::purpose::Basis;
use crate::model::register::Register;
use crate::model::rights::{Claim, Claims};
use crate::source::{Span, Spanned};
use crate::syntax::Field;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "right-wrongly-denied",
    table: &["G012"],
    cites: &[gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c'), gdpr(12).par(2)],
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
             Poista väite, niin ohjelma kirjoittaa oikeuden niin kuin se perusteista seuraa. Jos kansallinen laki rajoittaa oikeutta, kirjoita rajoitus lakeineen \
             avaimeen `rights.restrictions`.",
        sv: "Rättigheterna följer av de rättsliga grunderna. Till exempel finns rätten att göra invändningar alltid när behandlingen grundar sig på en uppgift av \
             allmänt intresse eller berättigade intressen (artikel 21.1), och rätten till tillgång finns alltid (artikel 15). Programmet härleder rättigheterna ur \
             grunderna och jämför dem med det som påstås under nyckeln `rights.claims`.\n\n\
             Påståendet `denied` eller `denied-as-rule` är fel när rättigheten finns, och `denied` när den finns på vissa villkor. Rättigheten ska uppges (artikel \
             13.2 b och artikel 14.2 c) och utövandet av den underlättas (artikel 12.2).\n\n\
             Ta bort påståendet, så skriver programmet rättigheten så som den följer av grunderna. Om en nationell lag begränsar rättigheten, skriv begränsningen \
             med sin lag under `rights.restrictions`.",
        en: "Rights follow from the legal bases. The right to object, for example, exists whenever the processing rests on a task in the public interest or on \
             legitimate interests (Article 21(1)), and the right of access exists always (Article 15). The program derives the rights from the bases and compares \
             them with what is claimed under the key `rights.claims`.\n\n\
             The claim `denied` or `denied-as-rule` is wrong where the right exists, and `denied` where it exists on a condition. The right must be told (Article \
             13(2)(b) and Article 14(2)(c)) and its exercise facilitated (Article 12(2)).\n\n\
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
    let Some(claims) = register.rights.get().and_then(|it| it.claims.get()) else {
        return Verdict::NotApplicable;
    };
    for (right, claim) in claimed(claims) {
        let derived = register.derived_right(right);
        let said = words_of(claim.value);
        if compare(right, &derived.applies, said) != Comparison::Error(RULE.name) {
            continue;
        }
        let message = match derived.applies {
            Applies::Yes => text! {
                fi: "rekisteröidyllä on tämä oikeus: {right}",
                sv: "den registrerade har denna rättighet: {right}",
                en: "the data subject has this right: {right}",
            },
            Applies::Conditional(_) | Applies::No(_) => text! {
                fi: "rekisteröidyllä on tietyin edellytyksin tämä oikeus: {right}",
                sv: "den registrerade har på vissa villkor denna rättighet: {right}",
                en: "the data subject has this right on a condition: {right}",
            },
        };
        let mut finding = cx.report(claim.span, message).arg("right", right.name()).arg("claim", said.id());
        for (place, _) in grounds(register, right) {
            finding = finding.also(
                place,
                text! {
                    fi: "oikeus seuraa tässä annetusta perusteesta",
                    sv: "rättigheten följer av den grund som anges här",
                    en: "the right follows from the basis declared here",
                },
            );
        }
        let _ = finding
            .note(text! {
                fi: "oikeudesta on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan b alakohta ja 14 artiklan 2 kohdan c alakohta); se perustuu tähän: {article}",
                sv: "rättigheten ska uppges (dataskyddsförordningen, artikel 13.2 b och artikel 14.2 c); den grundar sig på {article}",
                en: "the right must be told (GDPR, Article 13(2)(b) and Article 14(2)(c)); it rests on {article}",
            })
            .help(text! {
                fi: "poista väite `{claim}`, niin oikeus kirjoitetaan niin kuin se perusteista seuraa; kansallisen lain rajoitus kuuluu avaimeen `restrictions:`",
                sv: "ta bort påståendet `{claim}`, så skrivs rättigheten som den följer av grunderna; en begränsning i nationell lag hör till `restrictions:`",
                en: "remove the claim `{claim}`, and the right is written as it follows from the bases; a restriction in national law belongs under `restrictions:`",
            })
            .arg("article", article(right));
    }
    cx.verdict()
}

fn claimed(claims: &Claims) -> impl Iterator<Item = (Right, &Spanned<Claim>)> {
    let fields: [(Right, &Field<Claim>); 8] = [
        (Right::Withdrawal, &claims.withdrawal),
        (Right::Access, &claims.access),
        (Right::Rectification, &claims.rectification),
        (Right::Erasure, &claims.erasure),
        (Right::Restriction, &claims.restriction),
        (Right::Portability, &claims.portability),
        (Right::Objection, &claims.objection),
        (Right::AutomatedDecisions, &claims.automated_decisions),
    ];
    fields.into_iter().filter_map(|(right, it)| Some((right, it.spanned()?)))
}

fn words_of(claim: Claim) -> right::Claim {
    match claim {
        Claim::Granted => right::Claim::Granted,
        Claim::GrantedIf => right::Claim::GrantedIf,
        Claim::Denied => right::Claim::Denied,
        Claim::DeniedAsRule => right::Claim::DeniedAsRule,
    }
}

/// The bases that alone would give the right, where not every basis does.
fn grounds(register: &Register, right: Right) -> Vec<(Span, &Basis)> {
    let always = matches!(right, Right::Access | Right::Rectification | Right::Restriction | Right::AutomatedDecisions);
    if always {
        return Vec::new();
    }
    let facts = register.register_facts();
    let gives = |basis: &Basis| {
        let mut alone = right::PurposeFacts::new("", legal_basis(basis).into_iter().collect());
        alone.special.extend(special_ground(basis));
        let unknown = alone.bases.is_empty() && alone.special.is_empty();
        !unknown
            && !matches!(
                right::derive(&alone, &facts, right),
                Applies::No(_) | Applies::Conditional(right::Condition::BasisMissing)
            )
    };
    register.all_bases().filter(|it| gives(&it.value)).map(|it| (it.span, &it.value)).collect()
}

/// The provision that gives a right, in each language.
fn article(right: Right) -> crate::lang::Text {
    match right {
        Right::Withdrawal => text! { fi: "7 artiklan 3 kohta", sv: "artikel 7.3", en: "Article 7(3)" },
        Right::Access => text! { fi: "15 artikla", sv: "artikel 15", en: "Article 15" },
        Right::Rectification => text! { fi: "16 artikla", sv: "artikel 16", en: "Article 16" },
        Right::Erasure => text! { fi: "17 artikla", sv: "artikel 17", en: "Article 17" },
        Right::Restriction => text! { fi: "18 artikla", sv: "artikel 18", en: "Article 18" },
        Right::Notification => text! { fi: "19 artikla", sv: "artikel 19", en: "Article 19" },
        Right::Portability => text! { fi: "20 artikla", sv: "artikel 20", en: "Article 20" },
        Right::Objection => text! { fi: "21 artiklan 1 kohta", sv: "artikel 21.1", en: "Article 21(1)" },
        Right::MarketingObjection => text! { fi: "21 artiklan 2 kohta", sv: "artikel 21.2", en: "Article 21(2)" },
        Right::AutomatedDecisions => text! { fi: "22 artikla", sv: "artikel 22", en: "Article 22" },
        Right::Complaint => text! { fi: "77 artikla", sv: "artikel 77", en: "Article 77" },
        Right::Remedy => text! { fi: "79 artikla", sv: "artikel 79", en: "Article 79" },
    }
}
