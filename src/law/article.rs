//! What the articles of the General Data Protection Regulation are about: a number alone tells readers little.
//!
//! Marked `verified: false`: names that were not read from the official text but are known from memory.

use crate::lang::Text;
use crate::text;

/// An article of the regulation by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its number.
    pub number: u16,
    /// What it is called, or in short what it is about, with a small letter.
    pub name: Text,
    /// False when the name is from memory.
    pub verified: bool,
}

const fn read(number: u16, name: Text) -> Article {
    Article { number, name, verified: true }
}

const fn memory(number: u16, name: Text) -> Article {
    Article { number, name, verified: false }
}

/// The article with this number, when its name is known here.
#[must_use]
pub fn find(number: u16) -> Option<&'static Article> {
    ARTICLES.iter().find(|it| it.number == number)
}

/// The articles that a notice can cite, in their order.
pub static ARTICLES: [Article; 26] = [
    memory(
        5,
        text! {
            fi: "henkilötietojen käsittelyä koskevat periaatteet",
            sv: "principer för behandling av personuppgifter",
            en: "principles relating to processing of personal data",
        },
    ),
    memory(
        6,
        text! { fi: "käsittelyn lainmukaisuus", sv: "laglig behandling av personuppgifter", en: "lawfulness of processing" },
    ),
    memory(7, text! { fi: "suostumuksen edellytykset", sv: "villkor för samtycke", en: "conditions for consent" }),
    memory(
        9,
        text! {
            fi: "erityisiä henkilötietoryhmiä koskeva käsittely",
            sv: "behandling av särskilda kategorier av personuppgifter",
            en: "processing of special categories of personal data",
        },
    ),
    memory(
        12,
        text! {
            fi: "läpinäkyvä informointi, viestintä ja yksityiskohtaiset säännöt rekisteröidyn oikeuksien käyttöä varten",
            sv: "klar och tydlig information och kommunikation samt klara och tydliga villkor för utövandet av den registrerades rättigheter",
            en: "transparent information, communication and modalities for the exercise of the rights of the data subject",
        },
    ),
    read(
        13,
        text! {
            fi: "toimitettavat tiedot, kun henkilötietoja kerätään rekisteröidyltä",
            sv: "information som ska tillhandahållas om personuppgifterna samlas in från den registrerade",
            en: "information to be provided where personal data are collected from the data subject",
        },
    ),
    read(
        14,
        text! {
            fi: "toimitettavat henkilötiedot, kun tietoja ei ole saatu rekisteröidyltä",
            sv: "information som ska tillhandahållas om personuppgifterna inte har erhållits från den registrerade",
            en: "information to be provided where personal data have not been obtained from the data subject",
        },
    ),
    read(15, text! { fi: "oikeus saada pääsy tietoihin", sv: "rätt till tillgång", en: "right of access" }),
    read(16, text! { fi: "oikeus tietojen oikaisemiseen", sv: "rätt till rättelse", en: "right to rectification" }),
    read(
        17,
        text! {
            fi: "oikeus tietojen poistamiseen (oikeus tulla unohdetuksi)",
            sv: "rätt till radering (rätten att bli bortglömd)",
            en: "right to erasure (right to be forgotten)",
        },
    ),
    read(
        18,
        text! {
            fi: "oikeus käsittelyn rajoittamiseen",
            sv: "rätt till begränsning av behandling",
            en: "right to restriction of processing",
        },
    ),
    read(
        19,
        text! {
            fi: "oikaisua, poistoa tai käsittelyn rajoitusta koskeva ilmoitusvelvollisuus",
            sv: "anmälningsskyldighet avseende rättelse eller radering och begränsning",
            en: "notification obligation",
        },
    ),
    read(
        20,
        text! {
            fi: "oikeus siirtää tiedot järjestelmästä toiseen",
            sv: "rätt till dataportabilitet",
            en: "right to data portability",
        },
    ),
    read(21, text! { fi: "vastustamisoikeus", sv: "rätt att göra invändningar", en: "right to object" }),
    read(
        22,
        text! {
            fi: "automatisoidut yksittäispäätökset, profilointi mukaan luettuna",
            sv: "automatiserat individuellt beslutsfattande, inbegripet profilering",
            en: "automated individual decision-making, including profiling",
        },
    ),
    memory(
        26,
        text! { fi: "yhteisrekisterinpitäjät", sv: "gemensamt personuppgiftsansvariga", en: "joint controllers" },
    ),
    memory(28, text! { fi: "henkilötietojen käsittelijä", sv: "personuppgiftsbiträden", en: "processor" }),
    read(
        30,
        text! {
            fi: "seloste käsittelytoimista",
            sv: "register över behandling",
            en: "records of processing activities",
        },
    ),
    memory(
        34,
        text! {
            fi: "henkilötietojen tietoturvaloukkauksesta ilmoittaminen rekisteröidylle",
            sv: "information till den registrerade om en personuppgiftsincident",
            en: "communication of a personal data breach to the data subject",
        },
    ),
    memory(
        37,
        text! {
            fi: "tietosuojavastaavan nimittäminen",
            sv: "utnämning av dataskyddsombudet",
            en: "designation of the data protection officer",
        },
    ),
    memory(
        45,
        text! {
            fi: "siirto tietosuojan riittävyyttä koskevan päätöksen perusteella",
            sv: "överföring på grundval av ett beslut om adekvat skyddsnivå",
            en: "transfers on the basis of an adequacy decision",
        },
    ),
    memory(
        46,
        text! {
            fi: "siirto asianmukaisia suojatoimia soveltaen",
            sv: "överföring som omfattas av lämpliga skyddsåtgärder",
            en: "transfers subject to appropriate safeguards",
        },
    ),
    memory(
        47,
        text! {
            fi: "yritystä koskevat sitovat säännöt",
            sv: "bindande företagsbestämmelser",
            en: "binding corporate rules",
        },
    ),
    memory(
        49,
        text! {
            fi: "erityistilanteita koskevat poikkeukset",
            sv: "undantag i särskilda situationer",
            en: "derogations for specific situations",
        },
    ),
    read(
        77,
        text! {
            fi: "oikeus tehdä valitus valvontaviranomaiselle",
            sv: "rätt att lämna in klagomål till en tillsynsmyndighet",
            en: "right to lodge a complaint with a supervisory authority",
        },
    ),
    read(
        79,
        text! {
            fi: "oikeus tehokkaisiin oikeussuojakeinoihin rekisterinpitäjää tai henkilötietojen käsittelijää vastaan",
            sv: "rätt till ett effektivt rättsmedel mot en personuppgiftsansvarig eller ett personuppgiftsbiträde",
            en: "right to an effective judicial remedy against a controller or processor",
        },
    ),
];
