//! An authority acts on the law, not on its own interests.

use crate::check::{Cx, Example, Examples, Rule, Verdict, bases, controllers};
use crate::diag::Level;
use crate::law::basis::Basis;
use crate::law::cite::{gdpr, recital};
use crate::model::organisation::OrganisationKind;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "f-by-public-authority",
    table: &["P012"],
    cites: &[gdpr(6).par(1).subparagraph(2), gdpr(6).par(1).point('f'), recital(47)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "viranomainen nojaa oikeutettuun etuun",
        sv: "en myndighet stöder sig på ett berättigat intresse",
        en: "a public authority relies on legitimate interests",
    },
    explanation: text! {
        fi: "Oikeutettu etu (6 artiklan 1 kohdan f alakohta) ei kelpaa perusteeksi käsittelylle, jota viranomainen suorittaa tehtäviensä yhteydessä (6 artiklan 1 kohdan toinen \
             alakohta). Viranomaisen käsittelyn perusteesta säädetään laissa (johdanto-osan 47 kappale).\n\n\
             Usein oikea peruste on e alakohta: yleistä etua koskeva tehtävä tai julkisen vallan käyttö. Silloin kerrotaan laki, jossa tehtävästä säädetään.\n\n\
             Viranomainen voi nojata oikeutettuun etuun vain silloin, kun toiminta ei kuulu sen julkisiin tehtäviin, esimerkiksi kun se vuokraa tilojaan. Kerro silloin syy \
             tarkoituksen avaimessa `outside_public_tasks`.",
        sv: "Ett berättigat intresse (artikel 6.1 f) duger inte som grund för behandling som en myndighet utför när den fullgör sina uppgifter (artikel 6.1 andra stycket). \
             Grunden för myndigheters behandling fastställs i lag (skäl 47).\n\n\
             Ofta är led e den rätta grunden: en uppgift av allmänt intresse eller myndighetsutövning. Då anges lagen som föreskriver om uppgiften.\n\n\
             En myndighet kan stöda sig på ett berättigat intresse bara när verksamheten inte hör till dess offentliga uppgifter, till exempel när den hyr ut sina lokaler. Berätta då \
             varför under ändamålets nyckel `outside_public_tasks`.",
        en: "Legitimate interests (Article 6(1)(f)) are no basis for processing carried out by public authorities in the performance of their tasks (Article 6(1), second \
             subparagraph). The basis for processing by authorities is laid down by law (recital 47).\n\n\
             Often point (e) is the right basis: a task in the public interest or the exercise of official authority. Then the notice names the act that lays down the task.\n\n\
             An authority can rely on legitimate interests only where the activity is none of its public tasks, for instance where it lets premises. Say why under the key \
             `outside_public_tasks` of the purpose.",
    },
    judgement: Some(text! {
        fi: "Jos rekisterinpitäjistä vain osa on viranomaisia, ohjelma vaikenee: peruste voi koskea yksityistä. Kirkko ja seurakunta saavat vain varoituksen, koska kaikki niiden \
             toiminta ei ole viranomaisen tehtävien hoitoa.",
        sv: "Om bara några av de personuppgiftsansvariga är myndigheter tiger programmet: grunden kan gälla den privata. En kyrka eller församling får bara en varning, eftersom all \
             dess verksamhet inte är skötsel av en myndighets uppgifter.",
        en: "If only some of the controllers are authorities the program is silent: the basis may be that of the private one. A church or parish gets a warning only, because not all \
             that it does is the performance of an authority’s tasks.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &["rights"], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis: 6(1)(f)
#          ^^^^^^^ f-by-public-authority
    legitimate_interest: { fi: Hoidamme asukkaan aloittaman asioinnin., sv: Vi sköter ett ärende som invånaren har inlett., en: We attend to a matter that the resident has begun. }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &["rights"], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Kokoustilojen vuokraus, sv: Uthyrning av möteslokaler, en: Letting of meeting rooms }
    text: { fi: Vuokraamme kaupungin kokoustiloja ja neuvomme vuokraajia., sv: Vi hyr ut stadens möteslokaler och ger råd till hyrestagarna., en: We let the city’s meeting rooms and advise those who rent them. }
    basis: 6(1)(f)
    legitimate_interest: { fi: Hoidamme asiakkaan aloittaman varauksen., sv: Vi sköter en bokning som kunden har inlett., en: We attend to a booking that the customer has begun. }
    outside_public_tasks: { fi: Tilojen vuokraaminen ei kuulu kaupungin julkisiin tehtäviin., sv: Uthyrningen av lokaler hör inte till stadens offentliga uppgifter., en: Letting rooms is not one of the city’s public tasks. }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(kind) = controllers::all_public(register) else { return Verdict::NotApplicable };
    let mut applies = false;
    let mut said_already = false;
    for declared in bases::of(register) {
        if declared.basis != Basis::LegitimateInterests {
            continue;
        }
        applies = true;
        said_already |= declared.purpose.outside_public_tasks.is_bad();
        if !declared.purpose.outside_public_tasks.is_absent() {
            continue;
        }
        let mut finding = cx
            .report(
                declared.place(),
                text! {
                    fi: "viranomainen ei voi tehtävissään nojata oikeutettuun etuun",
                    sv: "en myndighet kan inte stöda sig på ett berättigat intresse i sina uppgifter",
                    en: "a public authority cannot rely on legitimate interests in its tasks",
                },
            )
            .also(
                kind.span,
                text! {
                    fi: "rekisterinpitäjä on viranomainen tai julkishallinnon elin",
                    sv: "den personuppgiftsansvarige är en myndighet eller ett offentligt organ",
                    en: "the controller is a public authority or body",
                },
            );
        if kind.value == OrganisationKind::Church {
            finding = finding.at_most(Level::Warning);
        }
        let _ = finding
            .note(text! {
                fi: "6 artiklan 1 kohdan f alakohta ei koske käsittelyä, jota viranomaiset suorittavat tehtäviensä yhteydessä (tietosuoja-asetus, 6 artiklan 1 kohdan toinen alakohta)",
                sv: "artikel 6.1 f gäller inte behandling som myndigheter utför när de fullgör sina uppgifter (dataskyddsförordningen, artikel 6.1 andra stycket)",
                en: "point (f) of Article 6(1) does not apply to processing by public authorities in the performance of their tasks (GDPR, Article 6(1), second subparagraph)",
            })
            .help(text! {
                fi: "vaihda perusteeksi esimerkiksi `6(1)(e)` ja anna laki; jos toiminta ei kuulu julkisiin tehtäviin, kerro miksi avaimessa `outside_public_tasks:`",
                sv: "byt grunden till exempelvis `6(1)(e)` och ange lagen; om verksamheten inte hör till de offentliga uppgifterna, berätta varför under `outside_public_tasks:`",
                en: "change the basis, for example to `6(1)(e)` with its act; if the activity is none of the public tasks, say why under `outside_public_tasks:`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
