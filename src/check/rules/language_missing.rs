//! A bilingual authority speaks to the public in Finnish and Swedish, and a notice speaks to the public.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers, languages, names};
use crate::diag::Level;
use crate::law::cite::act;
use crate::law::place;
use crate::model::organisation::{Organisation, OrganisationKind};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "language-missing",
    table: &["L001"],
    cites: &[
        act("423/2003").section("6 § 1 mom. 2 k."),
        act("423/2003").section("32 § 2 mom."),
        place::LANGUAGES_OF_MUNICIPALITIES,
    ],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "kaksikielisen viranomaisen selosteesta puuttuu suomi tai ruotsi",
        sv: "en tvåspråkig myndighets beskrivning saknar finska eller svenska",
        en: "the notice of a bilingual authority lacks Finnish or Swedish",
    },
    explanation: text! {
        fi: "Kaksikielisen viranomaisen ilmoitukset, kuulutukset ja julkipanot sekä muut yleisölle annettavat tiedotteet on annettava suomeksi ja ruotsiksi (kielilaki 423/2003, 32 §:n 2 momentti). \
             Kaksikielinen on valtion keskushallintoviranomainen, kaksikielisen kunnan viranomainen sekä viranomainen, jonka virka-alueella tai jäsenenä on kaksikielinen kunta (6 §:n 1 momentin 2 kohta).\n\n\
             Ohjelma päättelee kaksikielisyyden organisaation avaimista `kind` ja `municipalities` ja kunnan nimestä. Kaksikieliset kunnat vuosina 2023–2032 ovat asetuksessa 1385/2022.\n\n\
             Lisää puuttuva kieli avaimeen `languages` ja kirjoita tekstit myös sillä.",
        sv: "En tvåspråkig myndighets meddelanden, kungörelser och anslag samt annan information till allmänheten ska finnas på finska och svenska (språklagen 423/2003, 32 § 2 mom.). \
             Tvåspråkig är en statlig centralförvaltningsmyndighet, en myndighet i en tvåspråkig kommun samt en myndighet som har en tvåspråkig kommun inom sitt ämbetsdistrikt eller som medlem (6 § 1 mom. 2 punkten).\n\n\
             Programmet avgör tvåspråkigheten av organisationens nycklar `kind` och `municipalities` och av kommunens namn. De tvåspråkiga kommunerna åren 2023–2032 finns i förordning 1385/2022.\n\n\
             Lägg till språket som saknas under `languages` och skriv texterna också på det.",
        en: "Notices, announcements and other information that a bilingual authority gives to the public must be in Finnish and Swedish (Language Act 423/2003, section 32, subsection 2). \
             Bilingual are a central authority of the state, an authority of a bilingual municipality, and an authority that has a bilingual municipality in its area or as a member (section 6, subsection 1, paragraph 2).\n\n\
             The program infers this from the keys `kind` and `municipalities` of the organisation and from the name of a municipality. The bilingual municipalities of 2023–2032 are in decree 1385/2022.\n\n\
             Add the missing language under `languages`, and write the texts in it too.",
    },
    judgement: Some(text! {
        fi: "Se, että tietosuojaseloste on yleisölle annettava tiedote, on oma päätelmämme. Valtion aluehallinnosta, tuomioistuimista, yliopistoista ja muista laitoksista ohjelma sanoo jotakin vain, kun \
             kunnat on lueteltu; kirkosta ja Ahvenanmaan viranomaisista se vaikenee. Kuntien kielet tunnetaan vain vuosilta 2023–2032.",
        sv: "Att en dataskyddsbeskrivning är information till allmänheten är vår egen slutsats. Om den statliga regionförvaltningen, domstolar, universitet och andra inrättningar säger programmet något endast när \
             kommunerna är uppräknade; om kyrkan och de åländska myndigheterna tiger det. Kommunernas språk är kända endast för åren 2023–2032.",
        en: "That a privacy notice is information to the public is our own inference. Of regional authorities of the state, courts, universities and other institutions the program speaks only where their \
             municipalities are listed; of the church and of authorities on Åland it is silent. The languages of municipalities are known for 2023–2032 only.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["reviews"],
            yaml: "\
languages: [fi, en]
#           ^^^^^^ language-missing
controller:
  name: { fi: Esimerkkivirasto, sv: Exempelverket, en: Example Agency }
  kind: state-central
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi, phone: 09 000 0001 }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: tietosuojavastaava@example.fi
",
        }],
        right: &[
            Example {
                remove: &[],
                yaml: "\
languages: [sv, fi]
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  municipalities: [Loviisa]
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi, phone: 09 000 0001 }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: tietosuojavastaava@example.fi
",
            },
            Example {
                remove: &["reviews"],
                yaml: "\
languages: [fi]
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    let known = ("2023-01-01"..="2032-12-31").contains(&day.as_str());
    let all = controllers::of(register);
    let Some(controller) = all.iter().find(|it| is_bilingual(it.organisation, known)) else {
        return Verdict::NotApplicable;
    };
    let missing = match (languages::has(cx, "fi"), languages::has(cx, "sv")) {
        (true, true) => return Verdict::Satisfied,
        (true, false) => SWEDISH,
        (false, true) => FINNISH,
        (false, false) => BOTH,
    };
    let place = languages::place(register, cx);
    cx.report(place, text! {
        fi: "kaksikielisen viranomaisen selosteesta puuttuu kieli: {missing}",
        sv: "en tvåspråkig myndighets beskrivning saknar språket {missing}",
        en: "the notice of a bilingual authority lacks a language: {missing}",
    })
    .arg("missing", missing)
    .also(controller.place, text! {
        fi: "tämä rekisterinpitäjä on kaksikielinen viranomainen",
        sv: "denna personuppgiftsansvariga är en tvåspråkig myndighet",
        en: "this controller is a bilingual authority",
    })
    .note(text! {
        fi: "kaksikielisen viranomaisen yleisölle antamat tiedotteet on annettava suomeksi ja ruotsiksi (kielilaki 423/2003, 6 §:n 1 momentin 2 kohta ja 32 §:n 2 momentti)",
        sv: "en tvåspråkig myndighets information till allmänheten ska finnas på finska och svenska (språklagen 423/2003, 6 § 1 mom. 2 punkten och 32 § 2 mom.)",
        en: "information that a bilingual authority gives to the public must be in Finnish and Swedish (Language Act 423/2003, section 6, subsection 1, paragraph 2, and section 32, subsection 2)",
    })
    .help(text! {
        fi: "lisää puuttuva kieli: `languages: [fi, sv]`",
        sv: "lägg till språket som saknas: `languages: [fi, sv]`",
        en: "add the missing language: `languages: [fi, sv]`",
    })
    .end()
}

const SWEDISH: crate::lang::Text = text! { fi: "ruotsi", sv: "svenska", en: "Swedish" };
const FINNISH: crate::lang::Text = text! { fi: "suomi", sv: "finska", en: "Finnish" };
const BOTH: crate::lang::Text = text! { fi: "suomi ja ruotsi", sv: "finska och svenska", en: "Finnish and Swedish" };

/// Whether a body is certainly bilingual (Language Act, section 6); `known` when the languages of municipalities are.
fn is_bilingual(it: &Organisation, known: bool) -> bool {
    let bilingual = |name: &str| known && place::bilingual_municipality(name).is_some();
    let member = || it.municipalities.values().any(|it| bilingual(it));
    if it.aland.get() == Some(&true) {
        return false;
    }
    match it.kind.get() {
        Some(OrganisationKind::StateCentral) => true,
        Some(OrganisationKind::Municipality) => member() || names::any(it, bilingual),
        Some(
            OrganisationKind::StateRegional
            | OrganisationKind::JointMunicipalAuthority
            | OrganisationKind::WellbeingCounty
            | OrganisationKind::PublicInstitution
            | OrganisationKind::Court,
        ) => member(),
        Some(
            OrganisationKind::Church
            | OrganisationKind::Company
            | OrganisationKind::Association
            | OrganisationKind::Private,
        )
        | None => false,
    }
}
