//! Consent and contract do not carry a transfer by an authority that exercises its public powers.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::organisation::OrganisationKind;
use crate::model::purpose::Purpose;
use crate::model::register::Register;
use crate::model::transfer::Transfer;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "derogation-public-authority",
    table: &["T008"],
    cites: &[gdpr(49).par(3), gdpr(49).par(1)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "viranomainen ei voi perustaa siirtoa tähän poikkeukseen",
        sv: "en myndighet kan inte grunda överföringen på detta undantag",
        en: "an authority cannot rest the transfer on this derogation",
    },
    explanation: text! {
        fi: "Nimenomainen suostumus, sopimus rekisteröidyn kanssa, rekisteröidyn edun mukainen sopimus ja pakottavat oikeutetut edut (49 artiklan 1 kohdan ensimmäisen \
             alakohdan a, b ja c alakohta sekä toinen alakohta) eivät kelpaa siirron perusteeksi, kun viranomainen käyttää julkista valtaansa (49 artiklan 3 kohta).\n\n\
             Virhe annetaan, kun rekisterinpitäjä on viranomainen tai julkishallinnon elin ja siirrettäviä tietoja käytetään tarkoitukseen, joka perustuu lakisääteiseen \
             velvoitteeseen tai yleistä etua koskevaan tehtävään (6 artiklan 1 kohdan c tai e alakohta).\n\n\
             Valitse muu peruste: viranomaisten välinen sitova väline (`46.2.a`), hallinnollinen järjestely (`46.3.b`), vakiolausekkeet (`scc`) tai tärkeä yleinen etu \
             (`49.1.d`). Jos siirto koskee vain tarkoitusta, joka on julkisen vallan ulkopuolella, rajaa se avaimella `what` sen tarkoituksen tietoihin.",
        sv: "Uttryckligt samtycke, avtal med den registrerade, avtal i den registrerades intresse och tvingande berättigade intressen (artikel 49.1 första stycket a, b och c \
             samt andra stycket) duger inte som grund för en överföring när en myndighet utövar sina offentliga befogenheter (artikel 49.3).\n\n\
             Felet ges när den personuppgiftsansvarige är en myndighet eller ett offentligt organ och uppgifterna som överförs används för ett ändamål som grundar sig på en \
             rättslig förpliktelse eller en uppgift av allmänt intresse (artikel 6.1 c eller e).\n\n\
             Välj en annan grund: ett bindande instrument mellan myndigheter (`46.2.a`), en administrativ överenskommelse (`46.3.b`), standardbestämmelser (`scc`) eller \
             viktigt allmänintresse (`49.1.d`). Om överföringen gäller bara ett ändamål utanför de offentliga befogenheterna, avgränsa den med `what` till det ändamålets uppgifter.",
        en: "Explicit consent, a contract with the data subject, a contract in the interest of the data subject and compelling legitimate interests (Article 49(1), first \
             subparagraph, points (a), (b) and (c), and second subparagraph) carry no transfer when a public authority exercises its public powers (Article 49(3)).\n\n\
             The error is given when the controller is a public authority or body and the data transferred are used for a purpose that rests on a legal obligation or a task \
             in the public interest (Article 6(1)(c) or (e)).\n\n\
             Choose another mechanism: a binding instrument between authorities (`46.2.a`), an administrative arrangement (`46.3.b`), standard clauses (`scc`) or important \
             reasons of public interest (`49.1.d`). If the transfer concerns only a purpose outside the public powers, limit it with `what` to the data of that purpose.",
    },
    judgement: Some(text! {
        fi: "Julkisen vallan käyttöä ei voi nähdä määrittelyistä. Siksi se päätellään siitä, että tarkoitus perustuu 6 artiklan 1 kohdan c tai e alakohtaan; muista perusteista vaietaan.",
        sv: "Utövandet av offentliga befogenheter syns inte i definitionerna. Därför härleds det ur att ändamålet grundar sig på artikel 6.1 c eller e; om andra grunder sägs ingenting.",
        en: "Definitions do not show the exercise of public powers. So it is inferred from a purpose that rests on Article 6(1)(c) or (e); nothing is said of other bases.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    mechanism: 49.1.a
#              ^^^^^^ derogation-public-authority
",
        }],
        right: &[
            Example {
                remove: &[],
                yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: 49.1.a
",
            },
            Example {
                remove: &[],
                yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    mechanism: 49.1.d
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let authority = controllers::of(register)
        .into_iter()
        .find(|it| it.organisation.kind.get().copied().is_some_and(OrganisationKind::is_public));
    let Some(authority) = authority else { return Verdict::NotApplicable };
    let mut applies = false;
    for transfer in register.transfer_list() {
        let it = &transfer.value;
        let Some(mechanism) = it.mechanism.spanned().filter(|it| it.value.0.closed_to_authorities()) else {
            continue;
        };
        applies = true;
        let Some(basis) = public_basis(register, it) else { continue };
        let mut finding = cx
            .report(mechanism.span, text! {
                fi: "viranomainen ei voi julkista valtaa käyttäessään perustaa siirtoa tähän: {mechanism}",
                sv: "en myndighet som utövar sina offentliga befogenheter kan inte grunda överföringen på detta: {mechanism}",
                en: "an authority exercising its public powers cannot rest the transfer on this: {mechanism}",
            })
            .arg("mechanism", mechanism.value.0.name())
            .also(basis, text! {
                fi: "siirrettäviä tietoja käytetään viranomaisen tehtävään tällä perusteella",
                sv: "uppgifterna som överförs används för myndighetens uppgift på denna grund",
                en: "the data transferred are used for a task of the authority on this basis",
            });
        if let Some(kind) = authority.organisation.kind.head() {
            finding = finding.also(
                kind,
                text! {
                    fi: "rekisterinpitäjä on viranomainen tai julkishallinnon elin",
                    sv: "den personuppgiftsansvarige är en myndighet eller ett offentligt organ",
                    en: "the controller is a public authority or body",
                },
            );
        }
        let _ = finding
            .note(text! {
                fi: "nämä poikkeukset eivät koske toimia, joita viranomaiset toteuttavat julkista valtaa käyttäessään (tietosuoja-asetus, 49 artiklan 3 kohta)",
                sv: "dessa undantag gäller inte åtgärder som vidtas av myndigheter när de utövar sina offentliga befogenheter (dataskyddsförordningen, artikel 49.3)",
                en: "these derogations do not apply to activities of public authorities in the exercise of their public powers (GDPR, Article 49(3))",
            })
            .help(text! {
                fi: "valitse muu peruste, esimerkiksi `mechanism: 46.3.b`, `mechanism: scc` tai `mechanism: 49.1.d`, tai rajaa siirto avaimella `what:`",
                sv: "välj en annan grund, till exempel `mechanism: 46.3.b`, `mechanism: scc` eller `mechanism: 49.1.d`, eller avgränsa överföringen med `what:`",
                en: "choose another mechanism, for example `mechanism: 46.3.b`, `mechanism: scc` or `mechanism: 49.1.d`, or limit the transfer with `what:`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// The first basis under 6(1)(c) or (e) of a purpose that uses what is transferred.
fn public_basis(register: &Register, transfer: &Transfer) -> Option<Span> {
    let uses = |purpose: &Purpose| {
        let named = |id: &str| transfer.what.values().any(|it| it.as_str() == id);
        transfer.what.is_empty() || purpose.data.is_empty() || purpose.data.values().any(|it| named(it.as_str()))
    };
    let purposes = register.purposes.values().filter(|it| uses(it));
    let mut bases = purposes.flat_map(|it| it.basis.iter());
    let found = bases.find(|it| {
        it.value
            .point()
            .is_some_and(|it| it.article == 6 && it.paragraph == Some(1) && matches!(it.point, Some('c' | 'e')))
    });
    found.map(|it| it.head)
}
