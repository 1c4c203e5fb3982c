//! Findings about what the files of a project say of each other; without them a reference that leads nowhere would be
//! explained nowhere.

use super::Entry;
use crate::text;

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "no-registers",
        summary: text! { fi: "rekistereitä ei löytynyt", sv: "inga register hittades", en: "no registers were found" },
        explanation: text! {
            fi: "Kansiossa ei ole yhtään rekisterin määrittelyä. Tiedoston pääte on `.yaml`, `.yml` tai `.toml`, eikä nimi ala alaviivalla; alaviivalla alkavat tiedostot ovat vain perittäviksi.\n\nTee ensimmäinen komennolla `seloste new` tai tarkista avain `registers` tiedostossa `seloste.toml`.",
            sv: "Mappen innehåller ingen definition av ett register. Filändelsen är `.yaml`, `.yml` eller `.toml`, och namnet börjar inte med ett understreck; filer som börjar med understreck är bara till för att ärvas.\n\nGör den första med `seloste new` eller kontrollera nyckeln `registers` i `seloste.toml`.",
            en: "The folder holds no register definition. Its file ends in `.yaml`, `.yml` or `.toml`, and its name does not begin with an underscore; files that do are for inheriting only.\n\nMake the first with `seloste new`, or check the key `registers` in `seloste.toml`.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "empty-register",
        summary: text! { fi: "tiedostossa ei ole rekisteriä", sv: "filen innehåller inget register", en: "the file does not hold a register" },
        explanation: text! {
            fi: "Tiedostossa on jotakin muuta kuin avaimia ja arvoja, esimerkiksi luettelo tai pelkkää tekstiä. Siitä ei voi tehdä selostetta.\n\nAloita avaimilla `register:` ja `name:`, tai anna komennon `seloste new` tehdä malli. Poista tiedosto, jos sitä ei tarvita.",
            sv: "Filen innehåller något annat än nycklar och värden, till exempel en lista eller bara text. Av den kan ingen beskrivning göras.\n\nBörja med nycklarna `register:` och `name:`, eller låt `seloste new` göra en mall. Ta bort filen om den inte behövs.",
            en: "The file holds something else than keys and values, such as a list or mere text. No notice can be made from it.\n\nBegin with the keys `register:` and `name:`, or let `seloste new` make a model. Remove the file if it is not needed.",
        },
        wrong: "- register: example\n- name: Newsletter\n",
        right: "register: example\nname: { en: Newsletter }\n",
    },
    Entry {
        name: "id-mismatch",
        summary: text! { fi: "rekisterin tunnus ei ole sama kuin tiedoston nimi", sv: "registrets identifierare är inte densamma som filens namn", en: "the register's id is not the name of its file" },
        explanation: text! {
            fi: "Rekisterin tunnus on selosteen pysyvä osoite, ja tiedosto löytyy sen perusteella. Jos ne ovat erilaiset, toinen niistä on luultavasti kopioitu muualta.\n\nNimeä tiedosto uudelleen tai muuta tunnusta. Esimerkki on tiedostossa `example.yaml`.",
            sv: "Registrets identifierare är beskrivningens permanenta adress, och filen hittas med hjälp av den. Om de är olika har den ena antagligen kopierats från ett annat ställe.\n\nByt namn på filen eller ändra identifieraren. Exemplet står i filen `example.yaml`.",
            en: "The id of a register is the permanent address of its notice, and the file is found by it. When they differ, one of them was probably copied from elsewhere.\n\nRename the file or change the id. The example stands in the file `example.yaml`.",
        },
        wrong: "register: newsletter\n",
        right: "register: example\n",
    },
    Entry {
        name: "duplicate-register",
        summary: text! { fi: "kahdella rekisterillä on sama tunnus", sv: "två register har samma identifierare", en: "two registers have the same id" },
        explanation: text! {
            fi: "Tunnuksesta tulee selosteen osoite. Kahdesta samasta toinen seloste korvaisi toisen.\n\nAnna toiselle rekisterille oma tunnus ja nimeä sen tiedosto samoin.",
            sv: "Identifieraren blir beskrivningens adress. Av två likadana skulle den ena beskrivningen ersätta den andra.\n\nGe det ena registret en egen identifierare och byt filens namn likadant.",
            en: "The id becomes the address of the notice. Of two that are the same, one notice would replace the other.\n\nGive one of the registers an id of its own, and rename its file likewise.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "former-id-taken",
        summary: text! { fi: "entinen tunnus on muuallakin käytössä", sv: "en tidigare identifierare används även på annat håll", en: "a former id is in use elsewhere too" },
        explanation: text! {
            fi: "Avain `formerly` tekee vanhaan osoitteeseen sivun, joka johtaa rekisterin nykyiseen selosteeseen. Sama osoite ei voi olla toisen rekisterin nykyinen eikä entinen osoite.\n\nPoista tunnus luettelosta siltä rekisteriltä, jolle se ei kuulu.",
            sv: "Nyckeln `formerly` gör på den gamla adressen en sida som leder till registrets nuvarande beskrivning. Samma adress kan inte vara ett annat registers nuvarande eller tidigare adress.\n\nTa bort identifieraren ur listan hos det register som den inte hör till.",
            en: "The key `formerly` makes a page at the old address that leads to the register's notice of today. The same address cannot be the present or former one of another register.\n\nRemove the id from the list of the register that it does not belong to.",
        },
        wrong: "register: example\nformerly: [example]\n",
        right: "register: example\nformerly: [old-name]\n",
    },
    Entry {
        name: "unknown-base",
        summary: text! { fi: "perittävää tiedostoa ei ole", sv: "filen som ska ärvas finns inte", en: "there is no such file to inherit from" },
        explanation: text! {
            fi: "Avaimen `extends:` polku ei johda mihinkään rekisterien kansion tiedostoon. Polku lasketaan tämän tiedoston kansiosta.\n\nKorjaa polku tai poista avain. Tiedosto `_agency.yaml` peritään ilman avainta.",
            sv: "Sökvägen i `extends:` leder inte till någon fil i registrens mapp. Sökvägen räknas från den här filens mapp.\n\nRätta sökvägen eller ta bort nyckeln. Filen `_agency.yaml` ärvs utan nyckeln.",
            en: "The path in `extends:` leads to no file in the folder of the registers. It is counted from the folder of this file.\n\nMend the path or remove the key. The file `_agency.yaml` is inherited without it.",
        },
        wrong: "extends: shared.yaml\nstatus: in-use\n",
        right: "status: in-use\n",
    },
    Entry {
        name: "cyclic-inheritance",
        summary: text! { fi: "tiedosto perii itsensä", sv: "filen ärver sig själv", en: "a file inherits from itself" },
        explanation: text! {
            fi: "Avaimet `extends:` muodostavat kehän: tiedosto perii toisen, joka perii sen takaisin. Silloin ei voi tietää, kumman arvo on voimassa.\n\nPoista yksi avaimista tai siirrä yhteiset tiedot kolmanteen tiedostoon.",
            sv: "Nycklarna `extends:` bildar en cirkel: en fil ärver en annan som ärver den tillbaka. Då går det inte att veta vems värde som gäller.\n\nTa bort en av nycklarna eller flytta det gemensamma till en tredje fil.",
            en: "The keys `extends:` form a circle: a file inherits from another that inherits from it. Then nobody can know whose value holds.\n\nRemove one of the keys, or move what is shared to a third file.",
        },
        wrong: "extends: example.yaml\nstatus: in-use\n",
        right: "status: in-use\n",
    },
    Entry {
        name: "unknown-organisation",
        summary: text! { fi: "organisaatiota ei ole", sv: "organisationen finns inte", en: "there is no such organisation" },
        explanation: text! {
            fi: "Tunnusta ei ole avaimessa `organisations:` tässä tiedostossa eikä perityissä. Rekisterinpitäjästä ei silloin tiedettäisi mitään.\n\nKorjaa tunnus, lisää organisaatio tiedostoon `_agency.yaml` tai kirjoita organisaatio tähän tauluna.",
            sv: "Identifieraren finns inte i `organisations:` i den här filen eller i de ärvda. Då skulle ingenting vara känt om den personuppgiftsansvarige.\n\nRätta identifieraren, lägg till organisationen i `_agency.yaml` eller skriv den på platsen som en tabell.",
            en: "The id is not in `organisations:` of this file or of those it inherits. Nothing would be known of the controller.\n\nMend the id, add the organisation to `_agency.yaml`, or write it in place as a table.",
        },
        wrong: "organisations:\n  city: { name: City of Example }\ncontroller: town\n",
        right: "organisations:\n  city: { name: City of Example }\ncontroller: city\n",
    },
    Entry {
        name: "unknown-party",
        summary: text! { fi: "osapuolta ei ole", sv: "parten finns inte", en: "there is no such party" },
        explanation: text! {
            fi: "Tunnusta ei ole avaimissa `parties:` eikä `organisations:` tässä tiedostossa eikä perityissä. Vastaanottaja tai tietolähde jäisi selosteessa nimettä.\n\nKorjaa tunnus tai lisää osapuoli. Vastaanottajaryhmän voi antaa avaimella `category:`.",
            sv: "Identifieraren finns varken i `parties:` eller `organisations:` i den här filen eller i de ärvda. Mottagaren eller källan skulle bli utan namn i beskrivningen.\n\nRätta identifieraren eller lägg till parten. En kategori av mottagare kan anges med `category:`.",
            en: "The id is neither in `parties:` nor in `organisations:` of this file or of those it inherits. The recipient or source would have no name in the notice.\n\nMend the id or add the party. A category of recipients can be given with `category:`.",
        },
        wrong: "parties:\n  mailer: { name: Example Mailings Oy }\nrecipients:\n  - { kind: processor, party: mail }\n",
        right: "parties:\n  mailer: { name: Example Mailings Oy }\nrecipients:\n  - { kind: processor, party: mailer }\n",
    },
    Entry {
        name: "dangling-reference",
        summary: text! { fi: "viitattua tunnusta ei ole", sv: "identifieraren som det hänvisas till finns inte", en: "a reference leads nowhere" },
        explanation: text! {
            fi: "Viittaus osoittaa henkilötietoryhmään, rekisteröityjen ryhmään tai tarkoitukseen, jota rekisterissä ei ole. Esimerkiksi säilytysaika jäisi silloin koskematta mitään tietoja.\n\nKorjaa tunnus tai lisää puuttuva ryhmä.",
            sv: "Hänvisningen pekar på en kategori av personuppgifter, en grupp av registrerade eller ett ändamål som inte finns i registret. En lagringstid skulle då till exempel inte gälla några uppgifter.\n\nRätta identifieraren eller lägg till gruppen som saknas.",
            en: "The reference points at a group of data, a group of data subjects or a purpose that the register does not have. A retention period, for example, would then concern no data at all.\n\nMend the id or add the missing group.",
        },
        wrong: "data:\n  - { id: contact-details, items: [email-address] }\nretention:\n  - { of: [contacts], period: P1Y }\n",
        right: "data:\n  - { id: contact-details, items: [email-address] }\nretention:\n  - { of: [contact-details], period: P1Y }\n",
    },
    Entry {
        name: "duplicate-id",
        summary: text! { fi: "tunnus on annettu kahdesti", sv: "en identifierare är angiven två gånger", en: "an id is given twice" },
        explanation: text! {
            fi: "Luettelossa kahdella kohdalla on sama tunnus, joten viittauksesta ei tiedä, kumpaa se tarkoittaa.\n\nAnna toiselle oma tunnus.",
            sv: "Två poster i en lista har samma identifierare, så det går inte att veta vilken en hänvisning avser.\n\nGe den ena en egen identifierare.",
            en: "Two items of a list have the same id, so a reference does not tell which of them it means.\n\nGive one of them an id of its own.",
        },
        wrong: "purposes:\n  - { id: service, basis: 6(1)(e) }\n  - { id: service, basis: 6(1)(a) }\n",
        right: "purposes:\n  - { id: service, basis: 6(1)(e) }\n  - { id: newsletter, basis: 6(1)(a) }\n",
    },
    Entry {
        name: "unknown-term",
        summary: text! { fi: "termiä ei ole sanastossa", sv: "termen finns inte i ordlistan", en: "the term is not in the vocabulary" },
        explanation: text! {
            fi: "Tunnusta ei ole sanastossa, tai se on siellä toista lajia. Tunnuksesta ei saisi tekstiä millään kielellä.\n\nValitse tunnus sanastosta (`seloste show --vocabulary`) tai kirjoita omin sanoin kielittäin: `{ fi: …, sv: …, en: … }`.",
            sv: "Identifieraren finns inte i ordlistan, eller så är den av ett annat slag där. Den skulle inte ge någon text på något språk.\n\nVälj en identifierare ur ordlistan (`seloste show --vocabulary`) eller skriv med egna ord språk för språk: `{ fi: …, sv: …, en: … }`.",
            en: "The id is not in the vocabulary, or it is of another kind there. It would give no words in any language.\n\nChoose an id of the vocabulary (`seloste show --vocabulary`), or write your own words by language: `{ fi: …, sv: …, en: … }`.",
        },
        wrong: "data:\n  - items: [shoe-size]\n",
        right: "data:\n  - items: [email-address, { fi: kengännumero, sv: skostorlek, en: shoe size }]\n",
    },
    Entry {
        name: "undeclared-language",
        summary: text! { fi: "tekstin kieli ei ole selosteen kieliä", sv: "textens språk är inte ett av beskrivningens språk", en: "a text is in a language that is not the notice's" },
        explanation: text! {
            fi: "Teksti on annettu kielellä, jolla selostetta ei tehdä, joten kukaan ei näkisi sitä. Usein kielitunnuksessa on kirjoitusvirhe, ja oikealla kielellä teksti puuttuu.\n\nKorjaa kielitunnus tai lisää kieli avaimeen `languages:`.",
            sv: "Texten är på ett språk som beskrivningen inte görs på, så ingen skulle se den. Ofta är språktaggen felskriven, och texten saknas på det rätta språket.\n\nRätta språktaggen eller lägg till språket i `languages:`.",
            en: "The text is in a language in which the notice is not made, so nobody would see it. Often the tag is misspelt, and the text is missing in the right language.\n\nMend the tag, or add the language to `languages:`.",
        },
        wrong: "name: { fi: Uutiskirje, se: Nyhetsbrev, en: Newsletter }\n",
        right: "name: { fi: Uutiskirje, sv: Nyhetsbrev, en: Newsletter }\n",
    },
    Entry {
        name: "unknown-language",
        summary: text! { fi: "kielelle ei ole kansiota", sv: "det finns ingen mapp för språket", en: "there is no folder for the language" },
        explanation: text! {
            fi: "Selosteen virkkeet tulevat kielen kansiosta. Ohjelmassa on suomi, ruotsi ja englanti; muuta kieltä varten projektissa on oltava kansio `locales/` ja kielitunnus.\n\nKorjaa tunnus, poista kieli tai tee kansio ja siihen tiedostot `locale.toml` ja `notice.ftl`.",
            sv: "Beskrivningens meningar kommer ur språkets mapp. Programmet har finska, svenska och engelska; för ett annat språk ska projektet ha en mapp under `locales/` med språktaggen som namn.\n\nRätta taggen, ta bort språket eller gör mappen med filerna `locale.toml` och `notice.ftl`.",
            en: "The sentences of a notice come from the folder of its language. The program has Finnish, Swedish and English; for another language the project needs a folder under `locales/` named by its tag.\n\nMend the tag, remove the language, or make the folder with the files `locale.toml` and `notice.ftl`.",
        },
        wrong: "languages: [fi, xx]\n",
        right: "languages: [fi, sv]\n",
    },
    Entry {
        name: "unknown-section",
        summary: text! { fi: "osiota ei ole", sv: "avsnittet finns inte", en: "there is no such section" },
        explanation: text! {
            fi: "Tiedoston `seloste.toml` taulussa `[profiles]` on osion tunnus, jota selosteessa ei ole. Osio puuttuisi järjestyksestä.\n\nKorjaa tunnus; huomautus ehdottaa lähintä tai luettelee tunnukset.",
            sv: "Tabellen `[profiles]` i `seloste.toml` nämner en identifierare för ett avsnitt som inte finns i beskrivningen. Avsnittet skulle saknas i ordningen.\n\nRätta identifieraren; anmärkningen föreslår den närmaste eller räknar upp dem.",
            en: "The table `[profiles]` in `seloste.toml` names the id of a section that a notice does not have. The section would be missing from the order.\n\nMend the id; the finding suggests the nearest or lists them.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "bad-level",
        summary: text! { fi: "säännön tasoa ei voi asettaa", sv: "regelns nivå kan inte ställas in", en: "the level of a rule cannot be set" },
        explanation: text! {
            fi: "Tiedoston `seloste.toml` taulu `[levels]` nimeää säännön, jota ei ole, tai laskee lain vaatimuksen tasoa. Lain vaatimus pysyy virheenä koko projektissa.\n\nKorjaa säännön nimi. Jos yksi rekisteri ei vielä täytä vaatimusta, tee siihen poikkeus perusteluineen: `exceptions:`.",
            sv: "Tabellen `[levels]` i `seloste.toml` nämner en regel som inte finns, eller sänker nivån på ett krav i lag. Ett krav i lag förblir ett fel i hela projektet.\n\nRätta regelns namn. Om ett register ännu inte uppfyller kravet, gör ett undantag med motivering i det: `exceptions:`.",
            en: "The table `[levels]` in `seloste.toml` names a rule that does not exist, or lowers a demand of the law. A demand of the law stays an error in the whole project.\n\nMend the name of the rule. If one register cannot yet keep it, make an exception there, with its reason: `exceptions:`.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "template",
        summary: text! { fi: "sivupohjaa ei voi käyttää", sv: "mallen kan inte användas", en: "a template cannot be used" },
        explanation: text! {
            fi: "Projektin oma sivupohja kansiossa `templates` on virheellinen tai käyttää tietoa, jota sille ei anneta. Selosteita ei kirjoiteta, ennen kuin se on korjattu.\n\nKorjaa kohta, johon huomautus osoittaa, tai poista tiedosto, jolloin käytetään ohjelman omaa sivupohjaa.",
            sv: "Projektets egen mall i mappen `templates` är felaktig eller använder något som den inte får. Inga beskrivningar skrivs förrän den är rättad.\n\nRätta stället som anmärkningen pekar på, eller ta bort filen, så används programmets egen mall.",
            en: "The project's own template in the folder `templates` is faulty, or uses something that it is not given. No notices are written until it is mended.\n\nMend the place that the finding points at, or remove the file, and the program's own template is used.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "faint-color",
        summary: text! { fi: "oman värin kontrasti on liian pieni", sv: "den egna färgens kontrast är för liten", en: "the contrast of an own color is too low" },
        explanation: text! {
            fi: "Projektin oma tyyli, tavallisesti `templates/html/brand.css`, antaa värin, jota heikkonäköinen ei erota taustasta. Tekstin kontrastin on oltava vähintään 4,5 : 1 (WCAG 2.2, onnistumiskriteeri 1.4.3) ja muun merkityksellisen osan, kuten reunan, vähintään 3 : 1 (1.4.11).\n\nVarsinkin tumma tila unohtuu: projektin tyyli tulee ohjelman oman jälkeen, joten `:root { --accent: … }` vaihtaa värin molemmissa tiloissa. Anna tummalle tilalle oma värinsä: `@media (prefers-color-scheme: dark) { :root { --accent: … } }`.\n\nOhjelma laskee kontrastin heksadesimaaliväreistä sekä sanoista `white` ja `black`, myös `var()`- ja `light-dark()`-funktioiden kautta. Muulla tavalla annetuista väreistä se ei sano mitään.",
            sv: "Projektets egen stil, vanligen `templates/html/brand.css`, anger en färg som den som har nedsatt syn inte kan skilja från bakgrunden. Text behöver kontrasten 4,5 : 1 (WCAG 2.2, framgångskriterium 1.4.3) och annat som bär information, såsom en kant, 3 : 1 (1.4.11).\n\nDet är ofta det mörka läget som glöms bort: projektets stil kommer efter programmets egen, så `:root { --accent: … }` byter färg i båda lägena. Ge det mörka läget en egen färg: `@media (prefers-color-scheme: dark) { :root { --accent: … } }`.\n\nProgrammet räknar ut kontrasten för hexadecimala färger och orden `white` och `black`, också genom `var()` och `light-dark()`. Om färger som anges på annat sätt säger det ingenting.",
            en: "The project's own style, usually `templates/html/brand.css`, sets a color that readers with low vision cannot tell from its background. Text needs a contrast of 4.5 : 1 (WCAG 2.2, success criterion 1.4.3), and other parts that carry meaning, such as an edge, 3 : 1 (1.4.11).\n\nIt is often the dark scheme that is forgotten: the project's style comes after the program's own, so that `:root { --accent: … }` changes the color in both schemes. Give the dark scheme a color of its own: `@media (prefers-color-scheme: dark) { :root { --accent: … } }`.\n\nThe program computes the contrast of colors in hexadecimal and of the words `white` and `black`, through `var()` and `light-dark()` as well. Of colors that are given in another way it says nothing.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "typesetting",
        summary: text! { fi: "selostetta ei voi latoa PDF-muotoon", sv: "beskrivningen kan inte sättas som PDF", en: "the notice cannot be typeset as PDF" },
        explanation: text! {
            fi: "Ladontaohjelma ei saanut selosteesta PDF-tiedostoa. Tavallisin syy on merkki, jota kirjasimessa ei ole; huomautus kertoo syyn ja tekstin, jos se tiedetään.\n\nKorvaa merkki toisella tai jätä PDF pois muodoista.",
            sv: "Sättningsprogrammet fick ingen PDF av beskrivningen. Den vanligaste orsaken är ett tecken som inte finns i typsnittet; anmärkningen anger orsaken och texten, om den är känd.\n\nErsätt tecknet med ett annat eller lämna bort PDF ur formaten.",
            en: "The typesetter could not make a PDF of the notice. The usual cause is a character that the typeface does not have; the finding gives the reason, and the text if it is known.\n\nReplace the character, or leave PDF out of the formats.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "missing-file",
        summary: text! { fi: "asetuksissa nimettyä tiedostoa ei ole", sv: "filen som inställningarna nämner finns inte", en: "a file that the settings name is not there" },
        explanation: text! {
            fi: "Avain `acts` tai `authorities` tiedostossa `seloste.toml` nimeää tiedoston, jota projektin kansiossa ei ole. Ilman sitä projektin omia säädöksiä ja viranomaisia ei tunneta.\n\nKorjaa polku tai poista avain. Polku lasketaan tiedoston `seloste.toml` kansiosta, eikä se saa johtaa sen ulkopuolelle.",
            sv: "Nyckeln `acts` eller `authorities` i `seloste.toml` nämner en fil som inte finns i projektets mapp. Utan den är projektets egna författningar och myndigheter okända.\n\nRätta sökvägen eller ta bort nyckeln. Sökvägen räknas från mappen med `seloste.toml` och får inte leda ut ur den.",
            en: "The key `acts` or `authorities` in `seloste.toml` names a file that is not in the folder of the project. Without it the acts and authorities of the project are not known.\n\nMend the path or remove the key. The path is counted from the folder of `seloste.toml` and may not lead out of it.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "bad-act",
        summary: text! { fi: "säädösluettelon riviä ei voi lukea", sv: "en rad i författningsförteckningen kan inte läsas", en: "a line of the list of acts cannot be read" },
        explanation: text! {
            fi: "Projektin oman säädösluettelon (avain `acts`) joka rivillä on numero, suomenkielinen nimike ja ruotsinkielinen nimike, puolipistein erotettuina. Ruotsinkielinen nimike voi olla tyhjä. Tyhjät rivit ja rivit, jotka alkavat merkillä `#`, ohitetaan.\n\nRiviä, jota ei voi lukea, ei käytetä, joten siihen viitattaessa nimikettä ei löytyisi. Korjaa rivi.",
            sv: "Varje rad i projektets egen författningsförteckning (nyckeln `acts`) har numret, den finska rubriken och den svenska rubriken, åtskilda av semikolon. Den svenska rubriken kan vara tom. Tomma rader och rader som börjar med `#` hoppas över.\n\nEn rad som inte kan läsas används inte, så en hänvisning till den skulle bli utan rubrik. Rätta raden.",
            en: "Each line of the project's own list of acts (the key `acts`) has the number, the Finnish title and the Swedish title, separated by semicolons. The Swedish title may be empty. Empty lines and lines that begin with `#` are skipped.\n\nA line that cannot be read is not used, so a citation of it would find no title. Mend the line.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "unnamed-authority",
        summary: text! { fi: "projektin omalla valvontaviranomaisella ei ole nimeä", sv: "projektets egen tillsynsmyndighet saknar namn", en: "an authority of the project has no name" },
        explanation: text! {
            fi: "Projektin omassa tiedostossa (avain `authorities`) on valvontaviranomainen ilman nimeä. Lukija ei tietäisi, kenelle valituksen voi tehdä.\n\nLisää `name` selosteen kielillä ja yhteystiedot avaimeen `contact`.",
            sv: "I projektets egen fil (nyckeln `authorities`) finns en tillsynsmyndighet utan namn. Läsaren skulle inte veta till vem klagomål kan lämnas in.\n\nLägg till `name` på beskrivningens språk och kontaktuppgifterna under `contact`.",
            en: "The project's own file (the key `authorities`) holds a supervisory authority without a name. Readers would not know with whom a complaint can be lodged.\n\nAdd `name` in the languages of the notice, and the contact details under `contact`.",
        },
        wrong: "",
        right: "",
    },
];
