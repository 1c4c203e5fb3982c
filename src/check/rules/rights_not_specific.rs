//! A reader wants to know which rights there are in this processing, not which there could be in some.

use crate::check::claims::{self, Claimed};
use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::law::right::{Applies, Comparison};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "rights-not-specific",
    table: &["G018"],
    cites: &[gdpr(12).par(1), gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c'), wp260_annex()],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "oikeuksista kerrotaan yleisesti eikä tämän käsittelyn osalta",
        sv: "rättigheterna beskrivs allmänt och inte för denna behandling",
        en: "rights are described in general and not for this processing",
    },
    explanation: text! {
        fi: "Selosteesta on käytävä ilmi, mitkä oikeudet lukijalla on juuri tässä käsittelyssä (12 artiklan 1 kohta, 13 artiklan 2 kohdan b alakohta ja 14 artiklan 2 kohdan c alakohta; \
             WP260:n liite). Lukija ei tiedä, mihin perusteeseen käsittely nojaa, eikä voi itse päätellä, koskeeko yleinen luettelo häntä.\n\n\
             Väite `granted-if` sanoo, että oikeus on tietyin edellytyksin. Jos oikeutta ei tässä käsittelyssä ole lainkaan, edellytys ei koskaan täyty, ja väite jättää lukijan \
             epätietoiseksi.\n\n\
             Poista väite avaimesta `rights.claims`: silloin ohjelma kirjoittaa, että oikeus ei koske tätä käsittelyä, ja miksi.",
        sv: "Av beskrivningen ska framgå vilka rättigheter läsaren har i just denna behandling (artikel 12.1, 13.2 b och 14.2 c; bilagan till WP260). Läsaren vet inte vilken grund \
             behandlingen vilar på och kan inte själv sluta sig till om en allmän förteckning gäller henne eller honom.\n\n\
             Påståendet `granted-if` säger att rättigheten finns på vissa villkor. Om rättigheten inte alls finns i denna behandling uppfylls villkoret aldrig, och påståendet lämnar läsaren \
             i ovisshet.\n\n\
             Ta bort påståendet under `rights.claims`: då skriver programmet att rättigheten inte gäller denna behandling, och varför.",
        en: "A notice must show which rights the reader has in this very processing (Article 12(1), Article 13(2)(b) and Article 14(2)(c); annex of WP260). Readers do not know on which \
             basis the processing rests and cannot work out whether a general list concerns them.\n\n\
             The claim `granted-if` says that the right exists on a condition. If it does not exist in this processing at all, the condition is never met, and the claim leaves the reader in \
             doubt.\n\n\
             Remove the claim from `rights.claims`: the program then writes that the right does not apply to this processing, and why.",
    },
    judgement: Some(text! {
        fi: "WP260:n liitteen kohta oikeuksista on tässä muistin varassa. Väitteen `granted-if` vertaaminen perusteisiin on oma päätelmämme ja siksi vain neuvo.",
        sv: "Raden om rättigheter i bilagan till WP260 återges här ur minnet. Jämförelsen av `granted-if` med grunderna är vår egen slutsats och därför bara ett råd.",
        en: "The row on rights in the annex of WP260 is from memory here. Comparing `granted-if` with the bases is our own inference and so only advice.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
automated_decisions: none
rights:
  claims:
    automated_decisions: granted-if
#                        ^^^^^^^^^^ rights-not-specific
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
rights:
  claims: { portability: granted-if, erasure: granted-if }
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
        if it.comparison == Comparison::Advice(RULE.name) {
            conditional_on_nothing(register, it, cx);
        }
    }
    cx.verdict()
}

/// A condition is claimed for a right that does not exist at all.
fn conditional_on_nothing(register: &Register, it: &Claimed, cx: &mut Cx<'_>) {
    let finding = cx
        .report(
            it.span,
            text! {
                fi: "oikeutta ei tässä käsittelyssä ole millään edellytyksellä: {right}",
                sv: "rättigheten finns inte på något villkor i denna behandling: {right}",
                en: "the right does not exist in this processing on any condition: {right}",
            },
        )
        .at_most(Level::Advice)
        .arg("right", it.right.name());
    let finding = claims::shown(finding, register, it).arg("article", claims::article(it.right));
    let finding = match &it.applies {
        Applies::No(reason) => finding
            .note(text! {
                fi: "syy ({article}): {reason}",
                sv: "orsaken ({article}): {reason}",
                en: "the reason ({article}): {reason}",
            })
            .arg("reason", reason.summary()),
        Applies::Yes | Applies::Conditional(_) => finding,
    };
    let _ = finding
        .note(text! {
            fi: "lukijan on saatava tietää, mitä oikeuksia hänellä on juuri tässä käsittelyssä (tietosuoja-asetus, 12 artiklan 1 kohta ja 13 artiklan 2 kohdan b alakohta; WP260:n liite)",
            sv: "läsaren ska få veta vilka rättigheter hon eller han har i just denna behandling (dataskyddsförordningen, artikel 12.1 och 13.2 b; bilagan till WP260)",
            en: "readers must learn which rights they have in this very processing (GDPR, Article 12(1) and Article 13(2)(b); annex of WP260)",
        })
        .help(text! {
            fi: "poista väite `granted-if`, niin selosteessa kerrotaan, miksi oikeutta ei ole",
            sv: "ta bort påståendet `granted-if`, så berättar beskrivningen varför rättigheten inte finns",
            en: "remove the claim `granted-if`, and the notice tells why the right does not exist",
        });
}
