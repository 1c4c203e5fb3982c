//! Some authorities owe the public information in Sámi too, and a notice is easily forgotten among it.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers, languages, names};
use crate::diag::Level;
use crate::lang::Lang;
use crate::law::cite::act;
use crate::law::place;
use crate::model::organisation::{Organisation, OrganisationKind};
use crate::model::register::Register;
use crate::text;

/// Northern, Inari and Skolt Sámi.
const SAMI: [&str; 3] = ["se", "smn", "sms"];

pub(super) static RULE: Rule = Rule {
    name: "sami-missing",
    table: &["L002"],
    cites: &[act("1086/2003").section("2 §"), act("1086/2003").section("8 §")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "saamen kielilain piiriin kuuluvan viranomaisen selosteesta puuttuu saame",
        sv: "beskrivningen från en myndighet som samiska språklagen gäller saknar samiska",
        en: "the notice of an authority within the Sámi Language Act has no Sámi",
    },
    explanation: text! {
        fi: "Saamen kielilain 2 §:ssä luetellut viranomaiset käyttävät yleisölle suunnatussa tiedotuksessa myös saamen kieltä (8 §). Luettelossa ovat Enontekiön, Inarin, Sodankylän ja Utsjoen kuntien \
             toimielimet ja eräät koko maan viranomaiset, kuten Verohallinto, Kansaneläkelaitos sekä Digi- ja väestötietovirasto.\n\n\
             Saamen kieliä on Suomessa kolme: pohjoissaame (`se`), inarinsaame (`smn`) ja koltansaame (`sms`). Lisää jokin niistä avaimeen `languages`, tai kirjoita ainakin tiivistelmä saameksi \
             avaimeen `summary`.",
        sv: "De myndigheter som räknas upp i 2 § i samiska språklagen använder samiska också i sin information till allmänheten (8 §). I förteckningen finns organ i kommunerna Enontekis, Enare, Sodankylä och Utsjoki \
             och vissa myndigheter för hela landet, såsom Skatteförvaltningen, Folkpensionsanstalten och Myndigheten för digitalisering och befolkningsdata.\n\n\
             De samiska språken i Finland är tre: nordsamiska (`se`), enaresamiska (`smn`) och skoltsamiska (`sms`). Lägg till något av dem under `languages`, eller skriv åtminstone en sammanfattning på \
             samiska under `summary`.",
        en: "The authorities listed in section 2 of the Sámi Language Act use Sámi also in their information to the public (section 8). The list has bodies of the municipalities of Enontekiö, Inari, Sodankylä and Utsjoki \
             and some authorities of the whole country, such as the Tax Administration, Kela and the Digital and Population Data Services Agency.\n\n\
             Finland has three Sámi languages: Northern Sámi (`se`), Inari Sámi (`smn`) and Skolt Sámi (`sms`). Add one of them under `languages`, or write at least the summary in Sámi under \
             `summary`.",
    },
    judgement: Some(text! {
        fi: "Se, että tietosuojaseloste on yleisölle suunnattua tiedotusta ja että tiivistelmä riittää, on oma päätelmämme. Luettelo on laki sellaisena kuin se säädettiin muutoksineen 1136/2023; \
             3–6 kohdan myöhempiä muutoksia ei ole luettu.",
        sv: "Att en dataskyddsbeskrivning är information till allmänheten och att en sammanfattning räcker är vår egen slutsats. Förteckningen är lagen så som den stiftades med ändringen 1136/2023; \
             senare ändringar i 3–6 punkten har inte lästs.",
        en: "That a privacy notice is information to the public, and that a summary is enough, is our own inference. The list is the act as enacted with amendment 1136/2023; later amendments to \
             paragraphs 3 to 6 have not been read.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
languages: [fi, sv, en]
#           ^^^^^^^^^^ sami-missing
controller:
  name: { fi: Esimerkkilän lautakunta, sv: Exempelby nämnd, en: Board of Esimerkkilä }
  kind: municipality
  municipalities: [Utsjoki]
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
        right: &[Example {
            remove: &[],
            yaml: "\
summary:
  fi: Neuvomme asukkaita kunnan palveluissa ja nauhoitamme puhelut.
  sv: Vi ger invånarna råd om kommunens tjänster och spelar in samtalen.
  en: We advise residents on the services of the municipality and record calls.
  se: Čoahkkáigeassu.
controller:
  name: { fi: Esimerkkilän lautakunta, sv: Exempelby nämnd, en: Board of Esimerkkilä }
  kind: municipality
  municipalities: [Utsjoki]
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
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let all = controllers::of(register);
    let Some(controller) = all.iter().find(|it| owes_sami(it.organisation)) else {
        return Verdict::NotApplicable;
    };
    let summary = register.summary.get();
    let summed = |tag: &str| Lang::parse(tag).is_some_and(|it| summary.is_some_and(|text| text.0.get(&it).is_some()));
    if SAMI.iter().any(|it| languages::has(cx, it) || summed(it)) {
        return Verdict::Satisfied;
    }
    let place = languages::place(register, cx);
    cx.report(place, text! {
        fi: "selosteesta puuttuu saame, jota rekisterinpitäjä käyttää tiedotuksessaan",
        sv: "beskrivningen saknar samiska, som den personuppgiftsansvarige ska använda i sin information",
        en: "the notice has no Sámi, which the controller must use in its information",
    })
    .also(controller.place, text! {
        fi: "tämä rekisterinpitäjä kuuluu saamen kielilain 2 §:n piiriin",
        sv: "denna personuppgiftsansvariga omfattas av 2 § i samiska språklagen",
        en: "this controller is within section 2 of the Sámi Language Act",
    })
    .note(text! {
        fi: "viranomaisen on käytettävä yleisölle suunnatussa tiedotuksessa myös saamen kieltä (saamen kielilaki 1086/2003, 2 ja 8 §)",
        sv: "myndigheten ska använda samiska också i sin information till allmänheten (samiska språklagen 1086/2003, 2 och 8 §)",
        en: "the authority must use Sámi also in its information to the public (Sámi Language Act 1086/2003, sections 2 and 8)",
    })
    .help(text! {
        fi: "lisää kieli, esimerkiksi `languages: [fi, sv, se]`, tai tiivistelmä saameksi: `summary: { se: … }`",
        sv: "lägg till språket, till exempel `languages: [fi, sv, se]`, eller en sammanfattning på samiska: `summary: { se: … }`",
        en: "add the language, for example `languages: [fi, sv, se]`, or a summary in Sámi: `summary: { se: … }`",
    })
    .end()
}

/// Whether section 2 of the Sámi Language Act names a body. A company is never concerned.
fn owes_sami(it: &Organisation) -> bool {
    let kind = it.kind.get().copied();
    let municipal = kind == Some(OrganisationKind::Municipality);
    let public = kind.is_some_and(OrganisationKind::is_public);
    (public && names::any(it, place::is_sami_language_body))
        || (municipal && it.municipalities.values().any(|it| place::is_sami_homeland_municipality(it)))
}
