//! Findings about keys and the shape of values; without them a slip in a key would be explained nowhere.

use super::Entry;
use crate::text;

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "duplicate-key",
        summary: text! { fi: "avain on annettu kahdesti", sv: "en nyckel är angiven två gånger", en: "a key is given twice" },
        explanation: text! {
            fi: "Samassa taulussa sama avain voi olla vain kerran. Muutoin toinen arvoista katoaisi, eikä kukaan tietäisi kumpi.\n\nPoista toinen tai yhdistä arvot luetteloksi.",
            sv: "I en tabell kan samma nyckel förekomma bara en gång. Annars skulle ett av värdena försvinna, och ingen visste vilket.\n\nTa bort det ena eller förena värdena till en lista.",
            en: "A table can have a key only once. Otherwise one of the values would be lost, and nobody would know which.\n\nRemove one of them, or join the values in a list.",
        },
        wrong: "kinds: recording\nstatus: in-use\nkinds: customer-service\n",
        right: "kinds: [recording, customer-service]\nstatus: in-use\n",
    },
    Entry {
        name: "unknown-key",
        summary: text! { fi: "avainta ei tunneta", sv: "nyckeln är okänd", en: "the key is not known" },
        explanation: text! {
            fi: "Taulussa ei ole tällaista avainta. Jos se ohitettaisiin, kirjoitusvirhe jättäisi tiedon pois selosteesta kenenkään huomaamatta.\n\nOhjelma ehdottaa lähintä tunnettua avainta. Kaikki avaimet ovat lähdekielen hakuteoksessa.",
            sv: "Tabellen har ingen sådan nyckel. Om den hoppades över skulle ett skrivfel obemärkt lämna bort en uppgift ur beskrivningen.\n\nProgrammet föreslår den närmaste kända nyckeln. Alla nycklar finns i källspråkets uppslagsverk.",
            en: "The table has no such key. If it were passed over, a slip would silently leave a fact out of the notice.\n\nThe program suggests the nearest known key. All keys are in the reference of the source language.",
        },
        wrong: "contact:\n  emial: service@example.fi\n",
        right: "contact:\n  email: service@example.fi\n",
    },
    Entry {
        name: "missing-key",
        summary: text! { fi: "pakollinen avain puuttuu", sv: "en obligatorisk nyckel saknas", en: "a required key is missing" },
        explanation: text! {
            fi: "Rekisterin määrittelyssä mikään avain ei ole lukemisen kannalta pakollinen: mitä laki edellyttää, tarkistetaan säännöin. Tämä huomautus voi koskea vain tiedostoa, jonka muoto on suppeampi.\n\nLisää avain, jonka huomautus nimeää.",
            sv: "I definitionen av ett register är ingen nyckel obligatorisk för läsningens skull: det som lagen kräver granskas med regler. Den här anmärkningen kan bara gälla en fil med en snävare form.\n\nLägg till nyckeln som anmärkningen nämner.",
            en: "In a register definition no key is required for reading: what the law asks for is checked by rules. This finding can only concern a file of a narrower form.\n\nAdd the key that the finding names.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "empty-value",
        summary: text! { fi: "avaimella ei ole arvoa", sv: "nyckeln har inget värde", en: "the key has no value" },
        explanation: text! {
            fi: "Tyhjä arvo jättää epäselväksi, onko asia unohtunut vai eikö sellaista ole. Selosteessa nämä ovat eri asioita.\n\nKirjoita arvo, tai `none`, jos sellaista ei ole, tai poista rivi.",
            sv: "Ett tomt värde lämnar öppet om saken glömts bort eller om det inte finns något sådant. I en beskrivning är det två olika saker.\n\nSkriv ett värde, eller `none` om det inte finns något, eller ta bort raden.",
            en: "An empty value leaves open whether something was forgotten or does not exist. In a notice these are two things.\n\nWrite a value, or `none` if there is none, or remove the line.",
        },
        wrong: "transfers:\n",
        right: "transfers: none\n",
    },
    Entry {
        name: "wrong-type",
        summary: text! { fi: "arvo on väärää tyyppiä", sv: "värdet är av fel typ", en: "the value is of the wrong type" },
        explanation: text! {
            fi: "Avaimen arvoksi kelpaa toisenlainen arvo: esimerkiksi taulu eikä luettelo, tai `true` eikä `kyllä`. Huomautus kertoo, mitä kohdassa pitäisi olla.\n\nKirjoita arvo siinä muodossa. Totuusarvoja ovat vain `true` ja `false`.",
            sv: "Nyckeln tar ett annat slags värde: till exempel en tabell och inte en lista, eller `true` och inte `ja`. Anmärkningen säger vad som ska stå på platsen.\n\nSkriv värdet i den formen. Bara `true` och `false` är sanningsvärden.",
            en: "The key takes another sort of value: a table and not a list, for example, or `true` and not `yes`. The finding says what should stand there.\n\nWrite the value in that form. Only `true` and `false` are truth values.",
        },
        wrong: "data_subjects:\n  - { name: residents, children: yes }\n",
        right: "data_subjects:\n  - { name: residents, children: true }\n",
    },
    Entry {
        name: "wrong-value",
        summary: text! { fi: "arvoa ei voi lukea", sv: "värdet kan inte läsas", en: "the value cannot be read" },
        explanation: text! {
            fi: "Arvon muoto on oikea, mutta lukija ei saa siitä selvää, esimerkiksi koska luku on liian suuri. Syy on huomautuksessa.\n\nKorjaa arvo syyn mukaan.",
            sv: "Värdets form är rätt men läsaren kan inte tolka det, till exempel för att ett tal är för stort. Orsaken står i anmärkningen.\n\nRätta värdet enligt orsaken.",
            en: "The shape of the value is right but the reader can make nothing of it, for example because a number is too large. The finding gives the reason.\n\nMend the value as the reason says.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "unknown-value",
        summary: text! { fi: "arvo ei ole mikään sallituista sanoista", sv: "värdet är inte något av de tillåtna orden", en: "the value is none of the allowed words" },
        explanation: text! {
            fi: "Avaimella on suljettu joukko arvoja, koska niistä seuraa selosteen virkkeitä ja lain velvollisuuksia. Annettu sana ei ole joukossa.\n\nValitse jokin huomautuksen luettelemista sanoista.",
            sv: "Nyckeln har ett slutet urval av värden, eftersom meningar i beskrivningen och skyldigheter enligt lag följer av dem. Det angivna ordet hör inte till urvalet.\n\nVälj ett av orden som anmärkningen räknar upp.",
            en: "The key has a closed set of values, because sentences of the notice and duties under the law follow from them. The given word is not in the set.\n\nChoose one of the words that the finding lists.",
        },
        wrong: "status: active\n",
        right: "status: in-use\n",
    },
];
