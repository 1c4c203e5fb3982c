//! Findings about texts for readers and about the messages of a language folder; without them nobody would learn why
//! a heading or a tag is refused.

use super::Entry;
use crate::text;

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "raw-html",
        summary: text! { fi: "tekstissä on HTML-merkintöjä", sv: "texten innehåller HTML-märkning", en: "a text has HTML markup" },
        explanation: text! {
            fi: "Sama teksti painetaan verkkosivulle, PDF-tiedostoon ja pelkkänä tekstinä, eikä siinä siksi voi olla HTML-merkintöjä. Näin tekstiin ei myöskään voi päätyä komentosarjoja.\n\nKäytä Markdownia: `**vahva**`, `*korostus*`, `[linkki](https://example.fi)`. Merkin `<` saa näkyviin kirjoittamalla `\\<`.",
            sv: "Samma text ges ut som webbsida, som PDF och som ren text, och därför kan den inte ha HTML-märkning. Så kan inte heller skript hamna i en text.\n\nAnvänd Markdown: `**fetstil**`, `*betoning*`, `[länk](https://example.fi)`. Tecknet `<` skrivs `\\<`.",
            en: "The same text is published as a web page, as PDF and as plain text, so it cannot have HTML markup. Nor can scripts get into a text that way.\n\nUse Markdown: `**strong**`, `*emphasis*`, `[link](https://example.fi)`. Write the sign `<` as `\\<`.",
        },
        wrong: "description: { en: \"This is <b>important</b>.\" }\n",
        right: "description: { en: \"This is **important**.\" }\n",
    },
    Entry {
        name: "broken-link",
        summary: text! { fi: "linkki ei toimi", sv: "länken fungerar inte", en: "the link does not work" },
        explanation: text! {
            fi: "Linkin osoite puuttuu, sulku on auki tai osoite on lajia, jota selosteessa ei voi käyttää. Lukija jäisi ilman tietoa, johon linkki viittaa.\n\nKirjoita `[linkin teksti](https://example.fi)`. Osoite alkaa `https://`, `http://`, `mailto:`, `tel:` tai `#`.",
            sv: "Länkens adress saknas, en parentes är öppen eller adressen är av ett slag som inte kan användas i en beskrivning. Läsaren skulle gå miste om det som länken hänvisar till.\n\nSkriv `[länktext](https://example.fi)`. Adressen börjar med `https://`, `http://`, `mailto:`, `tel:` eller `#`.",
            en: "The address of the link is missing, a parenthesis is open, or the address is of a sort that a notice cannot use. Readers would miss what the link points at.\n\nWrite `[words of the link](https://example.fi)`. The address begins with `https://`, `http://`, `mailto:`, `tel:` or `#`.",
        },
        wrong: "description: { en: \"See [our page](www.example.fi).\" }\n",
        right: "description: { en: \"See [our page](https://www.example.fi).\" }\n",
    },
    Entry {
        name: "markdown-not-allowed",
        summary: text! { fi: "tekstissä on Markdownia, jota ei voi käyttää", sv: "texten innehåller Markdown som inte kan användas", en: "a text has Markdown that cannot be used" },
        explanation: text! {
            fi: "Tekstissä voi olla kappaleita, luetteloita, korostusta ja linkkejä. Otsikot, kuvat, taulukot ja koodi rikkoisivat selosteen rakenteen, jonka mukaan ruudunlukija ja sisällysluettelo toimivat.\n\nOtsikko kuuluu avaimeen `heading:`. Merkki näkyy sellaisenaan, kun sen eteen kirjoittaa kenoviivan.",
            sv: "En text kan ha stycken, listor, betoning och länkar. Rubriker, bilder, tabeller och kod skulle bryta beskrivningens struktur, som skärmläsare och innehållsförteckningen följer.\n\nEn rubrik hör hemma i `heading:`. Ett tecken visas som det är om du skriver ett omvänt snedstreck framför det.",
            en: "A text can have paragraphs, lists, emphasis and links. Headings, images, tables and code would break the structure of the notice, which screen readers and the table of contents follow.\n\nA heading belongs in `heading:`. A sign is shown as it is when a backslash stands before it.",
        },
        wrong: "description:\n  en: |\n    # Our service\n\n    We give advice.\n",
        right: "description:\n  en: We give advice.\n",
    },
    Entry {
        name: "locale-syntax",
        summary: text! { fi: "kielikansion viestiä ei voi lukea", sv: "ett meddelande i en språkmapp kan inte läsas", en: "a message of a language folder cannot be read" },
        explanation: text! {
            fi: "Projektin omassa tiedostossa `locales/…/notice.ftl` on kohta, joka ei ole Fluent-muotoa. Viestin sijasta käytettäisiin ohjelman omaa tekstiä, eikä muutos näkyisi selosteessa.\n\nTarkista yhtäsuuruusmerkki, aaltosulut ja se, että jatkorivit on sisennetty.",
            sv: "Projektets egen fil `locales/…/notice.ftl` har ett ställe som inte är i Fluent-format. I stället för meddelandet skulle programmets egen text användas, och ändringen syntes inte i beskrivningen.\n\nKontrollera likhetstecknet, klammerparenteserna och att fortsättningsraderna är indragna.",
            en: "The project's own file `locales/…/notice.ftl` has a place that is not in the Fluent format. The program's own text would be used instead of the message, and the change would not show in the notice.\n\nCheck the equals sign, the braces, and that continued lines are indented.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "locale-unknown-message",
        summary: text! { fi: "ohjelma ei käytä viestiä", sv: "programmet använder inte meddelandet", en: "the program does not use the message" },
        explanation: text! {
            fi: "Projektin omassa kielikansiossa on viesti, jonka nimistä selosteissa ei ole. Yleensä nimessä on kirjoitusvirhe, ja muutettavaksi tarkoitettu virke pysyy ennallaan.\n\nOhjelma ehdottaa lähintä nimeä. Poista viesti, jos sitä ei tarvita.",
            sv: "Projektets egen språkmapp har ett meddelande vars namn inte förekommer i beskrivningarna. Vanligen är namnet felskrivet, och meningen som skulle ändras förblir som den var.\n\nProgrammet föreslår det närmaste namnet. Ta bort meddelandet om det inte behövs.",
            en: "The project's own language folder has a message whose name no notice uses. Usually the name is misspelt, and the sentence that was to be changed stays as it was.\n\nThe program suggests the nearest name. Remove the message if it is not needed.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "locale-unknown-variable",
        summary: text! { fi: "viesti käyttää muuttujaa, jota sille ei anneta", sv: "meddelandet använder en variabel som det inte får", en: "the message uses a variable that it is not given" },
        explanation: text! {
            fi: "Jokaisella viestillä on määrätyt muuttujat, ja huomautus luettelee ne. Muu muuttuja jättäisi virkkeeseen aukon.\n\nKäytä lueteltuja muuttujia tai kirjoita virke ilman muuttujaa.",
            sv: "Varje meddelande har bestämda variabler, och anmärkningen räknar upp dem. En annan variabel skulle lämna ett hål i meningen.\n\nAnvänd de uppräknade variablerna eller skriv meningen utan variabel.",
            en: "Each message has certain variables, which the finding lists. Any other would leave a hole in the sentence.\n\nUse the listed variables, or write the sentence without one.",
        },
        wrong: "",
        right: "",
    },
];
