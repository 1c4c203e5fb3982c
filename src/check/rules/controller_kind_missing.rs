//! Which duties a controller has follows from what it is; without the kind a notice could pass only because nobody asked.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "controller-kind-missing",
    table: &[],
    cites: &[gdpr(13).par(1).point('a'), gdpr(37).par(1).point('a'), act("423/2003").section("6 §")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, millainen rekisterinpitäjä on",
        sv: "det sägs inte vad för slags organ den personuppgiftsansvarige är",
        en: "it is not said what kind of body the controller is",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän velvollisuudet riippuvat siitä, mikä se on: viranomaisella on aina tietosuojavastaava (37 artiklan 1 kohdan a alakohta), kaksikielinen \
             viranomainen tiedottaa molemmilla kansalliskielillä (kielilaki 423/2003, 6 ja 32 §), ja viranomaisen oikeusperusteet ovat toiset kuin yrityksen.\n\n\
             Laki ei vaadi kertomaan lajia lukijalle. Määrittelyssä se on kuitenkin kerrottava: muuten ohjelma ei voi tarkastaa, onko seloste kokonainen.\n\n\
             Anna organisaatiolle avain `kind`: esimerkiksi `municipality`, `state-central`, `wellbeing-county`, `company` tai `association`.",
        sv: "Den personuppgiftsansvariges skyldigheter beror på vad den är: en myndighet har alltid ett dataskyddsombud (artikel 37.1 a), en tvåspråkig myndighet informerar på \
             båda nationalspråken (språklagen 423/2003, 6 och 32 §), och en myndighets rättsliga grunder är andra än ett företags.\n\n\
             Lagen kräver inte att läsaren får veta arten. I definitionen behövs den ändå: annars kan programmet inte granska om beskrivningen är fullständig.\n\n\
             Ge organisationen nyckeln `kind`: till exempel `municipality`, `state-central`, `wellbeing-county`, `company` eller `association`.",
        en: "The duties of a controller depend on what it is: a public authority always has a data protection officer (Article 37(1)(a)), a bilingual authority informs in both \
             national languages (Language Act 423/2003, sections 6 and 32), and the legal bases of an authority differ from those of a company.\n\n\
             The law does not ask for the kind to be told to readers. The definition needs it all the same: otherwise the program cannot judge whether the notice is whole.\n\n\
             Give the organisation the key `kind`: for example `municipality`, `state-central`, `wellbeing-county`, `company` or `association`.",
    },
    judgement: Some(text! {
        fi: "Laji on ohjelman eikä lain vaatimus: ilman sitä monen säännön vastaus olisi arvaus.",
        sv: "Arten är ett krav av programmet och inte av lagen: utan den skulle svaret på många regler vara en gissning.",
        en: "The kind is a demand of the program and not of the law: without it the answer of many rules would be a guess.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
controller:
#^^^^^^^^^ controller-kind-missing
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi }
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
controller:
  name: Esimerkki Oy
  kind: company
  email: asiakaspalvelu@example.fi
  phone: 09 000 0000
  registry: { email: asiakaspalvelu@example.fi }
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let all = controllers::of(register);
    if all.is_empty() {
        return Verdict::NotApplicable;
    }
    for controller in all.iter().filter(|it| it.organisation.kind.is_absent()) {
        let _ = cx
            .report(
                controller.place,
                text! {
                    fi: "ei kerrota, onko rekisterinpitäjä viranomainen, yritys vai muu",
                    sv: "det sägs inte om den personuppgiftsansvarige är en myndighet, ett företag eller något annat",
                    en: "it is not said whether the controller is an authority, a company or something else",
                },
            )
            .note(text! {
                fi: "siitä riippuu, onko oltava tietosuojavastaava (tietosuoja-asetus, 37 artiklan 1 kohdan a alakohta), millä kielillä tiedotetaan (kielilaki 423/2003) ja mitkä perusteet kelpaavat",
                sv: "på det beror om det ska finnas ett dataskyddsombud (dataskyddsförordningen, artikel 37.1 a), på vilka språk information ges (språklagen 423/2003) och vilka grunder som duger",
                en: "on it depends whether there must be a data protection officer (GDPR, Article 37(1)(a)), in which languages to inform (Language Act 423/2003) and which bases are open",
            })
            .help(text! {
                fi: "lisää organisaatiolle `kind:`, esimerkiksi `municipality`, `state-central`, `company` tai `association`",
                sv: "ge organisationen `kind:`, till exempel `municipality`, `state-central`, `company` eller `association`",
                en: "give the organisation `kind:`, for example `municipality`, `state-central`, `company` or `association`",
            });
    }
    cx.verdict_with(all.iter().any(|it| it.organisation.kind.is_bad()))
}
