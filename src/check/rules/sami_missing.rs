//! Some authorities owe the public information in Sámi too, and a notice is easily forgotten among it.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers, languages, names};
use crate::diag::Level;
use crate::law::cite::act;
use crate::law::place;
use crate::model::organisation::{Organisation, OrganisationKind};
use crate::model::people::Link;
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
             Saamen kieliä on Suomessa kolme: pohjoissaame (`se`), inarinsaame (`smn`) ja koltansaame (`sms`). Lisää jokin niistä avaimeen `languages`, tai jos saamenkielinen seloste tai tiivistelmä on julkaistu \
             muualla, anna sen osoite avaimessa `published_at` tai `see_also`: `url: { fi: …, se: … }`.",
        sv: "De myndigheter som räknas upp i 2 § i samiska språklagen använder samiska också i sin information till allmänheten (8 §). I förteckningen finns organ i kommunerna Enontekis, Enare, Sodankylä och Utsjoki \
             och vissa myndigheter för hela landet, såsom Skatteförvaltningen, Folkpensionsanstalten och Myndigheten för digitalisering och befolkningsdata.\n\n\
             De samiska språken i Finland är tre: nordsamiska (`se`), enaresamiska (`smn`) och skoltsamiska (`sms`). Lägg till något av dem under `languages`, eller om en beskrivning eller sammanfattning på samiska har publicerats \
             någon annanstans, ange dess adress under `published_at` eller `see_also`: `url: { sv: …, se: … }`.",
        en: "The authorities listed in section 2 of the Sámi Language Act use Sámi also in their information to the public (section 8). The list has bodies of the municipalities of Enontekiö, Inari, Sodankylä and Utsjoki \
             and some authorities of the whole country, such as the Tax Administration, Kela and the Digital and Population Data Services Agency.\n\n\
             Finland has three Sámi languages: Northern Sámi (`se`), Inari Sámi (`smn`) and Skolt Sámi (`sms`). Add one of them under `languages`, or, if a notice or a summary in Sámi is published \
             elsewhere, give its address under `published_at` or `see_also`: `url: { en: …, se: … }`.",
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
published_at:
  - { place: { fi: kunnan verkkosivusto, sv: kommunens webbplats, en: the municipality’s website }, url: { fi: \"https://example.fi/tietosuoja\", sv: \"https://example.fi/sv/dataskydd\", en: \"https://example.fi/en/privacy\", se: \"https://example.fi/se/diehtosuodji\" } }
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
    let linked = |link: &Link, tag: &str| matches!(link, Link::Each(it) if it.get(tag).is_some());
    let links = || {
        let published = register.published_at.values().filter_map(|it| it.url.get());
        published.chain(register.see_also.values().filter_map(|it| it.url.get()))
    };
    if SAMI.iter().any(|tag| languages::has(cx, tag) || links().any(|it| linked(it, tag))) {
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
        fi: "lisää kieli, esimerkiksi `languages: [fi, sv, se]`, tai muualla julkaistun saamenkielisen version osoite: `published_at: { place: …, url: { fi: …, se: … } }`",
        sv: "lägg till språket, till exempel `languages: [fi, sv, se]`, eller adressen till en samisk version som har publicerats någon annanstans: `published_at: { place: …, url: { sv: …, se: … } }`",
        en: "add the language, for example `languages: [fi, sv, se]`, or the address of a Sámi version published elsewhere: `published_at: { place: …, url: { en: …, se: … } }`",
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
