//! The requirements that need no rule of their own, each with the reason; without the list nobody could tell what the
//! program leaves unchecked on purpose from what was forgotten.
//!
//! A requirement has a number in the table of requirements (`C001`). A rule names those that it covers in
//! [`super::Rule::table`]; the first is its own, further ones are folded into it.

use crate::lang::Text;
use crate::text;

/// A requirement that no rule asks for.
#[derive(Clone, Copy, Debug)]
pub struct Unruled {
    /// Its number in the table.
    pub id: &'static str,
    /// Its name in the table.
    pub name: &'static str,
    /// What sees to it instead.
    pub by: By,
    /// How, for officers.
    pub how: Text,
}

/// What sees to a requirement instead of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// The source language: what breaks the requirement cannot be written.
    Language,
    /// The output: the notice says it of itself, and a test proves it (`tests/it/requirements.rs`).
    Output,
}

impl By {
    /// A few words for a table.
    #[must_use]
    pub const fn words(self) -> Text {
        match self {
            Self::Language => {
                text! { fi: "lähdekieli estää virheen", sv: "källspråket hindrar felet", en: "the source language rules it out" }
            }
            Self::Output => text! {
                fi: "seloste kertoo sen itse",
                sv: "beskrivningen berättar det av sig själv",
                en: "the notice says it by itself",
            },
        }
    }
}

const fn unruled(id: &'static str, name: &'static str, by: By, how: Text) -> Unruled {
    Unruled { id, name, by, how }
}

/// A right that follows from the bases and is printed whatever the author says.
const fn derived(id: &'static str, name: &'static str) -> Unruled {
    unruled(
        id,
        name,
        By::Output,
        text! {
            fi: "Ohjelma johtaa oikeuden käsittelyn oikeusperusteista. Seloste kertoo oikeuden tai syyn, miksi sitä ei ole, joten se ei voi puuttua.",
            sv: "Programmet härleder rätten ur de rättsliga grunderna. Beskrivningen berättar om rätten eller varför den inte finns, så den kan inte saknas.",
            en: "The program derives the right from the legal bases. The notice tells the right, or why it does not apply, so that it cannot be missing.",
        },
    )
}

/// All requirements without a rule, in the order of the table.
pub static UNRULED: &[Unruled] = &[
    unruled(
        "C022",
        "joint-rights-against-each",
        By::Output,
        text! {
            fi: "Kun rekisterinpitäjiä on useita, seloste kertoo, että oikeuksia voi käyttää jokaista rekisterinpitäjää kohtaan (26 artiklan 3 kohta).",
            sv: "När det finns flera personuppgiftsansvariga berättar beskrivningen att rättigheterna kan utövas gentemot var och en av dem (artikel 26.3).",
            en: "Where there are joint controllers, the notice says that rights can be exercised against each of them (Article 26(3)).",
        },
    ),
    unruled(
        "P025",
        "basis-not-mapped",
        By::Language,
        text! {
            fi: "Oikeusperuste kirjoitetaan aina sen tarkoituksen alle, johon se kuuluu.",
            sv: "En rättslig grund skrivs alltid under det ändamål som den hör till.",
            en: "A legal basis is always written under the purpose that it belongs to.",
        },
    ),
    unruled(
        "P028",
        "basis-is-deed-not-law",
        By::Language,
        text! {
            fi: "Oikeusperusteeksi kelpaa vain 6 artiklan 1 kohdan alakohta. Vanhan henkilötietolain sanat, kuten asiakassuhde, eivät kelpaa.",
            sv: "Som rättslig grund duger bara ett led i artikel 6.1. Ord ur den gamla personuppgiftslagen, såsom kundförhållande, duger inte.",
            en: "Only a point of Article 6(1) is accepted as a legal basis. Words of the old Personal Data Act, such as a customer relationship, are not.",
        },
    ),
    unruled(
        "D004",
        "source-public-flag",
        By::Output,
        text! {
            fi: "Kun lähteen laji on `public`, seloste kertoo, että lähde on julkinen (14 artiklan 2 kohdan f alakohta).",
            sv: "När källans art är `public` berättar beskrivningen att källan är offentlig (artikel 14.2 f).",
            en: "When the kind of a source is `public`, the notice says that the source is publicly accessible (Article 14(2)(f)).",
        },
    ),
    unruled(
        "T006",
        "adequacy-absence-not-said",
        By::Output,
        text! {
            fi: "Jokaisesta siirrosta seloste kertoo, onko komissio tehnyt maasta päätöksen tietosuojan riittävyydestä (13 artiklan 1 kohdan f alakohta).",
            sv: "Om varje överföring berättar beskrivningen om kommissionen har fattat ett beslut om adekvat skyddsnivå (artikel 13.1 f).",
            en: "Of every transfer the notice says whether there is an adequacy decision of the Commission (Article 13(1)(f)).",
        },
    ),
    derived("G001", "access-missing"),
    derived("G002", "rectification-missing"),
    derived("G003", "erasure-missing"),
    derived("G004", "restriction-missing"),
    derived("G005", "objection-missing"),
    unruled(
        "G006",
        "objection-not-separate",
        By::Output,
        text! {
            fi: "Vastustamisoikeudella on selosteessa oma osionsa, erillään muista tiedoista (21 artiklan 4 kohta).",
            sv: "Rätten att göra invändningar har ett eget avsnitt i beskrivningen, skilt från annan information (artikel 21.4).",
            en: "The right to object has a section of its own in the notice, apart from other information (Article 21(4)).",
        },
    ),
    derived("G007", "portability-missing"),
    derived("G008", "marketing-objection"),
    derived("G019", "adm-right-missing"),
    unruled(
        "G020",
        "judicial-remedy",
        By::Output,
        text! {
            fi: "Seloste kertoo oikeudesta viedä asia tuomioistuimeen (79 artikla).",
            sv: "Beskrivningen berättar om rätten att föra saken till domstol (artikel 79).",
            en: "The notice tells of the right to take the matter to court (Article 79).",
        },
    ),
    unruled(
        "G021",
        "complaint-venue",
        By::Output,
        text! {
            fi: "Seloste kertoo, missä jäsenvaltiossa valituksen voi tehdä (77 artiklan 1 kohta).",
            sv: "Beskrivningen berättar i vilken medlemsstat klagomål kan lämnas in (artikel 77.1).",
            en: "The notice says in which Member State a complaint can be lodged (Article 77(1)).",
        },
    ),
    unruled(
        "G023",
        "notify-recipients",
        By::Output,
        text! {
            fi: "Seloste kertoo, että oikaisusta, poistosta ja rajoituksesta ilmoitetaan tietojen vastaanottajille (19 artikla).",
            sv: "Beskrivningen berättar att mottagarna underrättas om rättelse, radering och begränsning (artikel 19).",
            en: "The notice says that recipients are told of rectification, erasure and restriction (Article 19).",
        },
    ),
    unruled(
        "L010",
        "title-not-common",
        By::Output,
        text! {
            fi: "Selosteen otsikko alkaa aina sanalla, jolla lukijat sitä etsivät: Tietosuojaseloste.",
            sv: "Beskrivningens rubrik börjar alltid med det ord som läsarna söker den med: Dataskyddsbeskrivning.",
            en: "The title of a notice always begins with the words by which readers look for it: Privacy notice.",
        },
    ),
    unruled(
        "L011",
        "first-layer",
        By::Output,
        text! {
            fi: "Seloste alkaa tiivistelmällä, jossa ovat rekisterinpitäjä, tarkoitukset, oikeudet ja se, mikä voi yllättää. Se tehdään samoista tiedoista kuin muu seloste, joten ne eivät voi olla ristiriidassa.",
            sv: "Beskrivningen börjar med en sammanfattning som innehåller den personuppgiftsansvarige, ändamålen, rättigheterna och det som kan överraska. Den görs av samma uppgifter som resten, så de kan inte strida mot varandra.",
            en: "The notice begins with a summary that has the controller, the purposes, the rights and what may surprise. It is made of the same facts as the rest, so that the two cannot contradict each other.",
        },
    ),
    unruled(
        "L012",
        "one-place",
        By::Output,
        text! {
            fi: "Tiivistelmä ja koko seloste ovat samassa asiakirjassa.",
            sv: "Sammanfattningen och hela beskrivningen finns i samma dokument.",
            en: "The summary and the whole notice stand in one document.",
        },
    ),
    unruled(
        "L013",
        "accessibility-html",
        By::Output,
        text! {
            fi: "Ohjelma tuottaa saavutettavaa HTML:ää. Sen tarkastavat ohjelman omien testien lisäksi W3C:n validaattori ja axe (`conformance/run`).",
            sv: "Programmet skriver tillgänglig HTML. Den granskas förutom av programmets egna test av W3C:s validator och axe (`conformance/run`).",
            en: "The program writes accessible HTML. Besides its own tests, the validator of the W3C and axe judge it (`conformance/run`).",
        },
    ),
    unruled(
        "L014",
        "accessibility-pdf",
        By::Output,
        text! {
            fi: "PDF-tiedostot noudattavat standardia PDF/UA-1. Sen tarkastaa veraPDF (`conformance/run`).",
            sv: "PDF-filerna följer standarden PDF/UA-1. Det granskas av veraPDF (`conformance/run`).",
            en: "PDF files keep the standard PDF/UA-1. veraPDF judges them (`conformance/run`).",
        },
    ),
    unruled(
        "L019",
        "icons",
        By::Output,
        text! {
            fi: "Selosteessa ei käytetä kuvakkeita (12 artiklan 7 kohta). Samat tiedot saa koneluettavina JSON-muodossa.",
            sv: "Beskrivningen använder inga symboler (artikel 12.7). Samma uppgifter finns i maskinläsbar form som JSON.",
            en: "The notice uses no icons (Article 12(7)). The same facts can be had in machine-readable form as JSON.",
        },
    ),
    unruled(
        "N007",
        "staff-law",
        By::Output,
        text! {
            fi: "Kun rekisterissä on henkilöstön tietoja, seloste viittaa lakiin yksityisyyden suojasta työelämässä (759/2004).",
            sv: "När registret innehåller uppgifter om personal hänvisar beskrivningen till lagen om integritetsskydd i arbetslivet (759/2004).",
            en: "Where the register holds data of staff, the notice cites the Act on the Protection of Privacy in Working Life (759/2004).",
        },
    ),
    unruled(
        "K008",
        "record-written",
        By::Language,
        text! {
            fi: "Rekisterin määrittely on jo kirjallinen ja sähköisessä muodossa (30 artiklan 3 kohta).",
            sv: "Definitionen av ett register är redan skriftlig och i elektronisk form (artikel 30.3).",
            en: "The definition of a register is itself in writing and in electronic form (Article 30(3)).",
        },
    ),
];
