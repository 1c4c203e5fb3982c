//! Findings about values with a form of their own; without them an author would have to guess how a date is written.

use super::Entry;
use crate::text;

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "bad-id",
        summary: text! { fi: "tunnus ei ole kelvollinen", sv: "identifieraren är inte giltig", en: "the identifier is not valid" },
        explanation: text! {
            fi: "Tunnuksista tulee tiedostojen nimiä ja sivujen osoitteita, joten niissä voi olla vain pieniä kirjaimia a–z, numeroita ja väliviivoja. Tunnus alkaa kirjaimella eikä pääty väliviivaan.\n\nKirjoita esimerkiksi `asiakaspalvelu-2`. Näkyvä nimi kuuluu avaimeen `name:`.",
            sv: "Identifierare blir namn på filer och adresser till sidor, så de kan bara ha små bokstäver a–z, siffror och bindestreck. En identifierare börjar med en bokstav och slutar inte med ett bindestreck.\n\nSkriv till exempel `kundtjanst-2`. Det synliga namnet hör hemma i `name:`.",
            en: "Identifiers become names of files and addresses of pages, so they can only have small letters a–z, digits and hyphens. An identifier begins with a letter and does not end with a hyphen.\n\nWrite for example `customer-service-2`. The name that people see belongs in `name:`.",
        },
        wrong: "purposes:\n  - id: Customer Service\n",
        right: "purposes:\n  - id: customer-service\n",
    },
    Entry {
        name: "bad-date",
        summary: text! { fi: "arvo ei ole päivämäärä", sv: "värdet är inte ett datum", en: "the value is not a date" },
        explanation: text! {
            fi: "Päivämäärä kirjoitetaan vuosi, kuukausi ja päivä: `2023-02-20`. Muodossa 2.3.2023 eri maiden lukijat ymmärtäisivät eri päivän. Päivän on oltava kalenterissa.\n\nSelosteessa päivämäärä näkyy kielen omassa muodossa.",
            sv: "Ett datum skrivs år, månad och dag: `2023-02-20`. Formen 2.3.2023 förstås som olika dagar i olika länder. Dagen ska finnas i kalendern.\n\nI beskrivningen visas datumet så som språket skriver det.",
            en: "A date is written year, month and day: `2023-02-20`. In the form 2.3.2023 readers of different countries would see different days. The day must be in the calendar.\n\nThe notice shows the date as its language writes it.",
        },
        wrong: "dates: { compiled: 20.2.2023 }\n",
        right: "dates: { compiled: 2023-02-20 }\n",
    },
    Entry {
        name: "bad-period",
        summary: text! { fi: "arvo ei ole ajanjakso", sv: "värdet är inte en tidsperiod", en: "the value is not a period" },
        explanation: text! {
            fi: "Ajanjakso kirjoitetaan ISO 8601 -standardin mukaan: `P2Y` on kaksi vuotta, `P18M` kahdeksantoista kuukautta, `P6W` kuusi viikkoa, `P14D` neljätoista päivää. Näin sama aika on jokaisella kielellä oikein, ja aikoja voi verrata.\n\nJos aika ei ole luku, käytä avainta `criteria:`.",
            sv: "En tidsperiod skrivs enligt ISO 8601: `P2Y` är två år, `P18M` arton månader, `P6W` sex veckor, `P14D` fjorton dagar. Så blir samma tid rätt på varje språk, och tider kan jämföras.\n\nOm tiden inte är ett tal, använd nyckeln `criteria:`.",
            en: "A period is written as in ISO 8601: `P2Y` is two years, `P18M` eighteen months, `P6W` six weeks, `P14D` fourteen days. So the same period is right in every language, and periods can be compared.\n\nIf the period is not a number, use the key `criteria:`.",
        },
        wrong: "retention: { period: 18 months }\n",
        right: "retention: { period: P18M }\n",
    },
    Entry {
        name: "bad-url",
        summary: text! { fi: "arvo ei ole verkko-osoite", sv: "värdet är inte en webbadress", en: "the value is not a web address" },
        explanation: text! {
            fi: "Selosteen linkit vievät verkkosivulle, joten osoite alkaa `https://` tai `http://` eikä siinä ole välilyöntejä. Muita osoitelajeja ei hyväksytä, jotta linkki ei voi käynnistää mitään.\n\nKopioi osoite selaimesta kokonaan.",
            sv: "Länkarna i en beskrivning leder till webbsidor, så en adress börjar med `https://` eller `http://` och har inga mellanslag. Andra slags adresser godtas inte, så att en länk inte kan starta något.\n\nKopiera hela adressen ur webbläsaren.",
            en: "The links of a notice lead to web pages, so an address begins with `https://` or `http://` and has no spaces. Other sorts of addresses are not accepted, so that a link cannot start anything.\n\nCopy the whole address from the browser.",
        },
        wrong: "contact: { url: www.example.fi }\n",
        right: "contact: { url: \"https://www.example.fi\" }\n",
    },
    Entry {
        name: "bad-email",
        summary: text! { fi: "arvo ei ole sähköpostiosoite", sv: "värdet är inte en e-postadress", en: "the value is not an e-mail address" },
        explanation: text! {
            fi: "Osoitteesta tulee linkki, joten siinä on nimi, `@` ja verkkotunnus. Muoto `nimi(at)example.fi` luetaan myös. Useampi osoite annetaan luettelona.",
            sv: "Adressen blir en länk, så den har ett namn, `@` och ett domännamn. Formen `namn(at)example.fi` läses också. Flera adresser anges som en lista.",
            en: "The address becomes a link, so it has a name, `@` and a domain. The form `name(at)example.fi` is read too. Give several addresses as a list.",
        },
        wrong: "contact: { email: service at example.fi }\n",
        right: "contact: { email: service@example.fi }\n",
    },
    Entry {
        name: "bad-phone",
        summary: text! { fi: "arvo ei ole puhelinnumero", sv: "värdet är inte ett telefonnummer", en: "the value is not a telephone number" },
        explanation: text! {
            fi: "Puhelinnumerossa on numeroita, välilyöntejä, väliviivoja ja sulkeita ja alussa ehkä plusmerkki. Numerosta tulee linkki, jolla voi soittaa, joten selityksiä siinä ei voi olla.\n\nAnna numeron laji avaimella `kind:` ja useampi numero luettelona.",
            sv: "Ett telefonnummer har siffror, mellanslag, bindestreck och parenteser och kanske ett plustecken i början. Numret blir en länk som man kan ringa med, så det kan inte innehålla förklaringar.\n\nAnge numrets slag med `kind:` och flera nummer som en lista.",
            en: "A telephone number has digits, spaces, hyphens and parentheses, and perhaps a plus sign at the beginning. It becomes a link to call, so it cannot hold explanations.\n\nGive what the number is with `kind:`, and several numbers as a list.",
        },
        wrong: "contact: { phone: 09 000 0000 (switchboard) }\n",
        right: "contact: { phone: { number: 09 000 0000, kind: switchboard } }\n",
    },
    Entry {
        name: "bad-country",
        summary: text! { fi: "arvo ei ole maakoodi", sv: "värdet är inte en landskod", en: "the value is not a country code" },
        explanation: text! {
            fi: "Maa annetaan ISO 3166-1 -standardin kaksikirjaimisella koodilla suurin kirjaimin, esimerkiksi `US`. Koodin perusteella ohjelma tietää, onko maa Euroopan talousalueella ja onko sillä tietosuojan riittävyyttä koskeva päätös, ja kirjoittaa maan nimen jokaisella kielellä.",
            sv: "Ett land anges med koden på två stora bokstäver enligt ISO 3166-1, till exempel `US`. Av koden vet programmet om landet hör till Europeiska ekonomiska samarbetsområdet och om det finns ett beslut om adekvat skyddsnivå, och skriver landets namn på varje språk.",
            en: "A country is given by its code of two capital letters (ISO 3166-1), for example `US`. From it the program knows whether the country is in the European Economic Area and whether there is an adequacy decision, and writes the country's name in every language.",
        },
        wrong: "transfers:\n  - { to: USA, mechanism: scc }\n",
        right: "transfers:\n  - { to: US, mechanism: scc }\n",
    },
    Entry {
        name: "bad-act-number",
        summary: text! { fi: "arvo ei ole säädösnumero", sv: "värdet är inte ett författningsnummer", en: "the value is not the number of an act" },
        explanation: text! {
            fi: "Suomen säädös annetaan numerolla ja vuodella, esimerkiksi `1050/2018`. Ohjelma hakee siitä nimen ja linkin jokaisella kielellä, joten nimessä ei voi olla virhettä.\n\nMuun kuin Suomen säädöksen annat avaimilla `title:` ja `url:`.",
            sv: "En finsk författning anges med nummer och år, till exempel `1050/2018`. Programmet slår upp namnet och länken på varje språk, så namnet kan inte bli fel.\n\nEn författning som inte är finsk anges med `title:` och `url:`.",
            en: "A Finnish act is given by number and year, for example `1050/2018`. The program looks up its title and link in every language, so the title cannot be wrong.\n\nGive law that is not Finnish with `title:` and `url:`.",
        },
        wrong: "purposes:\n  - basis: { gdpr: 6(1)(c), laws: { act: Data Protection Act } }\n",
        right: "purposes:\n  - basis: { gdpr: 6(1)(c), laws: { act: 1050/2018 } }\n",
    },
    Entry {
        name: "bad-language",
        summary: text! { fi: "arvo ei ole kielitunnus", sv: "värdet är inte en språktagg", en: "the value is not a language tag" },
        explanation: text! {
            fi: "Kieli annetaan BCP 47 -tunnuksena, esimerkiksi `fi`, `sv`, `en` tai `fi-x-selko`. Tunnus kertoo myös selaimelle ja ruudunlukijalle, millä kielellä teksti luetaan.",
            sv: "Ett språk anges med en tagg enligt BCP 47, till exempel `fi`, `sv`, `en` eller `fi-x-selko`. Taggen säger också webbläsaren och skärmläsaren på vilket språk texten ska läsas.",
            en: "A language is given by its BCP 47 tag, for example `fi`, `sv`, `en` or `fi-x-selko`. The tag also tells browsers and screen readers in which language a text is to be read.",
        },
        wrong: "languages: [Finnish, Swedish]\n",
        right: "languages: [fi, sv]\n",
    },
    Entry {
        name: "bad-citation",
        summary: text! { fi: "arvo ei ole tietosuoja-asetuksen kohta", sv: "värdet är inte en punkt i dataskyddsförordningen", en: "the value is not a point of the GDPR" },
        explanation: text! {
            fi: "Oikeusperuste annetaan artiklan, kohdan ja alakohdan tarkkuudella: `6(1)(c)`. Siitä ohjelma johtaa rekisteröidyn oikeudet ja kirjoittaa viittauksen kullakin kielellä.\n\nSelitys kuuluu avaimeen `text:`.",
            sv: "En rättslig grund anges med artikel, punkt och led: `6(1)(c)`. Av den härleder programmet den registrerades rättigheter och skriver hänvisningen på varje språk.\n\nEn förklaring hör hemma i `text:`.",
            en: "A legal basis is given by article, paragraph and point: `6(1)(c)`. From it the program derives the rights of data subjects and writes the citation in each language.\n\nAn explanation belongs in `text:`.",
        },
        wrong: "purposes:\n  - basis: legal obligation\n",
        right: "purposes:\n  - basis: 6(1)(c)\n",
    },
    Entry {
        name: "unknown-mechanism",
        summary: text! { fi: "arvo ei ole siirtoperuste", sv: "värdet är inte en överföringsgrund", en: "the value is not the mechanism of a transfer" },
        explanation: text! {
            fi: "Siirto kolmanteen maahan nojaa johonkin tietosuoja-asetuksen 45–49 artiklan perusteista, ja siitä kerrotaan selosteessa (13 artiklan 1 kohdan f alakohta). Arvo on `adequacy`, `scc`, `bcr` tai artiklan kohta, esimerkiksi `46.3.b` tai `49.1.a`.\n\nJos siirtoja ei ole, kirjoita `transfers: none`.",
            sv: "En överföring till ett tredjeland stöder sig på någon av grunderna i artiklarna 45–49 i dataskyddsförordningen, och beskrivningen berättar om den (artikel 13.1 f). Värdet är `adequacy`, `scc`, `bcr` eller en punkt i artikeln, till exempel `46.3.b` eller `49.1.a`.\n\nOm inga uppgifter överförs, skriv `transfers: none`.",
            en: "A transfer to a third country rests on one of the grounds of Articles 45–49 GDPR, and the notice tells of it (Article 13(1)(f)). The value is `adequacy`, `scc`, `bcr` or a point of the article, for example `46.3.b` or `49.1.a`.\n\nIf there are no transfers, write `transfers: none`.",
        },
        wrong: "transfers:\n  - { to: US, mechanism: privacy-shield }\n",
        right: "transfers:\n  - { to: US, mechanism: adequacy }\n",
    },
];
