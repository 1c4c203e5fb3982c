//! A reader wants to know which rights there are in this processing, not which there could be in some.

use crate::check::claims::{self, Claimed};
use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words, plain};
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
             ”Suurin osa palveluistamme” ja ”lakisääteiset rekisterit” jättävät lukijan arvailemaan, kuuluuko tämä rekisteri niihin. Poista sellainen virke ja anna ohjelman johtaa \
             oikeudet perusteista; kansallisen lain rajoitus kuuluu avaimeen `rights.restrictions`.\n\n\
             Väite `granted-if` sanoo, että oikeus on tietyin edellytyksin. Jos oikeutta ei tässä käsittelyssä ole lainkaan, edellytys ei koskaan täyty, ja väite jättää lukijan \
             epätietoiseksi.\n\n\
             Poista väite avaimesta `rights.claims`: silloin ohjelma kirjoittaa, että oikeus ei koske tätä käsittelyä, ja miksi.",
        sv: "Av beskrivningen ska framgå vilka rättigheter läsaren har i just denna behandling (artikel 12.1, 13.2 b och 14.2 c; bilagan till WP260). Läsaren vet inte vilken grund \
             behandlingen vilar på och kan inte själv sluta sig till om en allmän förteckning gäller henne eller honom.\n\n\
             ”Största delen av våra tjänster” och ”lagstadgade register” lämnar läsaren att gissa om detta register hör dit. Ta bort en sådan mening och låt programmet härleda \
             rättigheterna ur grunderna; en begränsning i nationell lag hör till `rights.restrictions`.\n\n\
             Påståendet `granted-if` säger att rättigheten finns på vissa villkor. Om rättigheten inte alls finns i denna behandling uppfylls villkoret aldrig, och påståendet lämnar läsaren \
             i ovisshet.\n\n\
             Ta bort påståendet under `rights.claims`: då skriver programmet att rättigheten inte gäller denna behandling, och varför.",
        en: "A notice must show which rights the reader has in this very processing (Article 12(1), Article 13(2)(b) and Article 14(2)(c); annex of WP260). Readers do not know on which \
             basis the processing rests and cannot work out whether a general list concerns them.\n\n\
             “Most of our services” and “statutory registers” leave readers to guess whether this register is one of them. Remove such a sentence and let the program derive the \
             rights from the bases; a restriction by national law belongs under `rights.restrictions`.\n\n\
             The claim `granted-if` says that the right exists on a condition. If it does not exist in this processing at all, the condition is never met, and the claim leaves the reader in \
             doubt.\n\n\
             Remove the claim from `rights.claims`: the program then writes that the right does not apply to this processing, and why.",
    },
    judgement: Some(text! {
        fi: "WP260:n liitteen kohta oikeuksista on tässä muistin varassa. Väitteen `granted-if` vertaaminen perusteisiin on oma päätelmämme ja siksi vain neuvo. Myös ilmausten luettelo on oma.",
        sv: "Raden om rättigheter i bilagan till WP260 återges här ur minnet. Jämförelsen av `granted-if` med grunderna är vår egen slutsats och därför bara ett råd. Även listan över uttryck är vår egen.",
        en: "The row on rights in the annex of WP260 is from memory here. Comparing `granted-if` with the bases is our own inference and so only advice. The list of expressions is ours too.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "suurin osa",
                "valtaosa",
                "useimmat",
                "lakisääteisiä rekistereitä",
                "lakisääteisiin rekistereihin",
                "lakisääteisissä rekistereissä",
                "lakisääteisten rekisterien",
            ],
        },
        Words {
            lang: "sv",
            phrases: &["största delen av", "merparten av", "de flesta", "lagstadgade register"],
        },
        Words {
            lang: "en",
            phrases: &["most of", "most services", "the majority of", "statutory registers"],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
            remove: &[],
            yaml: "\
automated_decisions: none
rights:
  claims:
    automated_decisions: granted-if
#                        ^^^^^^^^^^ rights-not-specific
",
        },
            Example {
            remove: &[],
            yaml: "\
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi vahvalla sähköisellä tunnistamisella., sv: Vi kontrollerar din identitet med stark autentisering., en: We verify your identity with strong electronic identification. }
    time_limit: P1M
  erasure:
    to: registry
    note:
      fi: Oikeus tietojen poistamiseen ei koske lakisääteisiä rekistereitä.
#                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ rights-not-specific
      sv: Största delen av våra tjänster grundar sig på lag.
#         ^^^^^^^^^^^^^^^^ rights-not-specific
      en: Most of our services are based on law.
#         ^^^^^^^ rights-not-specific
",
        },
        ],
        right: &[
            Example {
            remove: &[],
            yaml: "\
rights:
  claims: { portability: granted-if, erasure: granted-if }
",
        },
            Example {
            remove: &[],
            yaml: "\
description:
  fi: Suurin osa palveluistamme on maksuttomia.
  sv: Största delen av våra tjänster är avgiftsfria.
  en: Most of our services are free of charge.
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi vahvalla sähköisellä tunnistamisella., sv: Vi kontrollerar din identitet med stark autentisering., en: We verify your identity with strong electronic identification. }
    time_limit: P1M
  access:
    to: registry
    note:
      fi: Suurin osa tiedoistasi näkyy asiointipalvelussa.
      sv: Största delen av dina uppgifter finns i e-tjänsten.
      en: Most of your data can be seen in the e-service.
",
        },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let judged = claims::judged(register);
    if judged.is_none() && !register.rights.is_given() {
        return Verdict::NotApplicable;
    }
    for it in judged.iter().flatten() {
        if it.comparison == Comparison::Advice(RULE.name) {
            conditional_on_nothing(register, it, cx);
        }
    }
    let in_general =
        |it: &Hit<'_>| it.passage.top() == "rights" && !it.passage.is_quoted(&it.range) && is_about_services(it);
    for hit in cx.hits().filter(in_general) {
        told_in_general(&hit, cx);
    }
    cx.verdict()
}

/// A text speaks of services or registers at large.
fn told_in_general(hit: &Hit<'_>, cx: &mut Cx<'_>) {
    let what = hit.passage.slice(hit.range.clone()).to_owned();
    let _ = cx
        .report_in(
            hit.passage,
            hit.range.clone(),
            text! {
                fi: "”{what}” ei kerro, onko lukijalla oikeus tässä käsittelyssä",
                sv: "”{what}” säger inte om läsaren har rättigheten i denna behandling",
                en: "“{what}” does not say whether the reader has the right in this processing",
            },
        )
        .arg("what", what)
        .note(text! {
            fi: "lukijan on saatava tietää, mitä oikeuksia hänellä on juuri tässä käsittelyssä (tietosuoja-asetus, 12 artiklan 1 kohta ja 13 artiklan 2 kohdan b alakohta; WP260:n liite)",
            sv: "läsaren ska få veta vilka rättigheter hon eller han har i just denna behandling (dataskyddsförordningen, artikel 12.1 och 13.2 b; bilagan till WP260)",
            en: "readers must learn which rights they have in this very processing (GDPR, Article 12(1) and Article 13(2)(b); annex of WP260)",
        })
        .help(text! {
            fi: "poista virke: ohjelma johtaa oikeudet perusteista; lain rajoitus kuuluu avaimeen `rights.restrictions:`",
            sv: "ta bort meningen: programmet härleder rättigheterna ur grunderna; en begränsning i lag hör till `rights.restrictions:`",
            en: "remove the sentence: the program derives the rights from the bases; a restriction by law belongs under `rights.restrictions:`",
        });
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

/// Whether the words speak of services or registers at large: “most of” alone may be about the reader’s own data.
fn is_about_services(hit: &Hit<'_>) -> bool {
    const THINGS: [&str; 6] = ["palvelu", "rekister", "tjänst", "register", "service", "tehtäv"];
    let is_thing = |word: &str| THINGS.iter().any(|it| word.to_lowercase().starts_with(it));
    let text = hit.passage;
    let inside = plain::words_in(text, hit.range.clone()).any(|(_, it)| is_thing(it));
    let sentence = text.sentence_at(hit.range.start);
    inside || plain::words_in(text, hit.range.end..sentence.end).take(3).any(|(_, it)| is_thing(it))
}
