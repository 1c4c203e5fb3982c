//! Findings about what a file must not do to those who read it or to the machine that builds it; without them a refusal
//! would look like a whim of the program.

use super::Entry;
use crate::text;

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "too-much-text",
        summary: text! { fi: "viittaukset toistavat liikaa tekstiä", sv: "hänvisningar upprepar för mycket text", en: "aliases repeat too much text" },
        explanation: text! {
            fi: "YAML-viittaus (`*nimi`) toistaa arvon, johon se osoittaa. Muutama kilotavu viittauksia voi siten tarkoittaa gigatavuja tekstiä, joten toistettu teksti lasketaan tiedoston kokorajaan.\n\nKirjoita yhteiset tiedot kansion tiedostoon `_agency.yaml`. Rajat ja niiden nostaminen: `docs/limits.md`.",
            sv: "En hänvisning i YAML (`*namn`) upprepar det värde som den pekar på. Några kilobyte hänvisningar kan därför betyda gigabyte text, så den upprepade texten räknas med i gränsen för filens storlek.\n\nSkriv gemensamma uppgifter i mappens fil `_agency.yaml`. Gränserna och hur de höjs: `docs/limits.md`.",
            en: "An alias of YAML (`*name`) repeats the value that it points at. A few kilobytes of aliases can so stand for gigabytes of text, which is why repeated text counts towards the limit of a file's size.\n\nWrite what is shared into the folder's `_agency.yaml`. The limits, and how to raise them: `docs/limits.md`.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "too-many-findings",
        summary: text! { fi: "tiedostossa on liikaa huomautettavaa", sv: "filen har för många fel", en: "the file has too many findings" },
        explanation: text! {
            fi: "Tiedostosta näytetään tuhat ensimmäistä kohtaa. Jos niitä on enemmän, tiedosto on tavallisesti jotain muuta kuin rekisterin määrittely, tai yksi virhe alussa on sekoittanut loput.

Korjaa ensimmäinen kohta ja aja komento uudelleen, tai poista tiedosto kansiosta.",
            sv: "De tusen första felen i filen visas. Om de är fler är filen vanligen något annat än definitionen av ett register, eller så har ett fel i början rört till resten.

Rätta det första felet och kör kommandot igen, eller ta bort filen ur mappen.",
            en: "The first thousand findings of the file are shown. If there are more, the file is usually something else than a register definition, or one fault at its beginning has confused the rest.

Mend the first one and run the command again, or remove the file from the folder.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "control-character",
        summary: text! { fi: "tekstissä on ohjausmerkki", sv: "texten innehåller ett styrtecken", en: "the text holds a control character" },
        explanation: text! {
            fi: "Ohjausmerkki ei näy lukijalle, mutta pääte, ruudunlukija tai muu ohjelma voi totella sitä. Sarkain ja rivinvaihto ovat sallittuja.\n\nPoista merkki. Useimmiten se on tullut mukaan kopioitaessa.",
            sv: "Ett styrtecken syns inte för läsaren, men en terminal, en skärmläsare eller ett annat program kan lyda det. Tabb och radbrytning är tillåtna.\n\nTa bort tecknet. Oftast har det följt med vid kopiering.",
            en: "A control character is not seen by a reader, but a terminal, a screen reader or another program may obey it. Tabs and line breaks are allowed.\n\nRemove the character. Most often it came along when text was copied.",
        },
        wrong: "name: \"Newsletter\\u0007\"\n",
        right: "name: \"Newsletter\"\n",
    },
    Entry {
        name: "text-direction",
        summary: text! { fi: "näkymätön merkki kääntää kirjoitussuunnan", sv: "ett osynligt tecken vänder skrivriktningen", en: "an invisible character turns the direction of writing" },
        explanation: text! {
            fi: "Kirjoitussuunnan ohjausmerkeillä (U+202A–U+202E ja U+2066–U+2069) tekstin voi saada näyttämään muulta kuin se on: muutoksen hyväksyjä lukee yhtä, julkaistaan toista. Selosteessa suunta seuraa tekstin kielestä, joten merkkejä ei tarvita.\n\nPoista merkki. Jos välimerkki jää oikealta vasemmalle kirjoitettavan tekstin väärälle puolelle, sen viereen voi kirjoittaa suuntamerkin U+200E tai U+200F.",
            sv: "Med styrtecken för skrivriktningen (U+202A–U+202E och U+2066–U+2069) kan en text fås att se ut som något annat än den är: den som godkänner en ändring läser ett, och något annat publiceras. I beskrivningen följer riktningen av textens språk, så tecknen behövs inte.\n\nTa bort tecknet. Om ett skiljetecken hamnar på fel sida av en text som skrivs från höger till vänster kan riktningsmärket U+200E eller U+200F skrivas bredvid det.",
            en: "With the controls of the direction of writing (U+202A–U+202E and U+2066–U+2069) a text can be made to look other than it is: whoever approves a change reads one thing, and another is published. In a notice the direction follows from the language of a text, so that these characters are not needed.\n\nRemove the character. Where a punctuation mark lands on the wrong side of a text that is written from right to left, the mark U+200E or U+200F can be written beside it.",
        },
        wrong: "name: \"Newsletter \\u202Exe.txt\"\n",
        right: "name: \"Newsletter\"\n",
    },
    Entry {
        name: "mixed-scripts",
        summary: text! { fi: "sanassa on kahden kirjaimiston kirjaimia", sv: "ett ord har bokstäver ur två skriftsystem", en: "a word mixes letters of two scripts" },
        explanation: text! {
            fi: "Esimerkiksi kyrillinen ”а” näyttää samalta kuin latinalainen ”a”, mutta on eri merkki: haku ei löydä sanaa, ruudunlukija lukee sen väärin, ja nimi voi esiintyä toisena. Sana, jossa on molempia, on tavallisesti vahinko tai harhautus.\n\nKirjoita sana uudelleen omalla näppäimistölläsi. Kokonaan toisella kirjaimistolla kirjoitettu sana on kunnossa.",
            sv: "Till exempel ser ett kyrilliskt ”а” likadant ut som ett latinskt ”a” men är ett annat tecken: en sökning hittar inte ordet, en skärmläsare läser det fel, och ett namn kan ge sig ut för att vara ett annat. Ett ord som har båda är vanligen ett misstag eller ett bedrägeri.\n\nSkriv ordet på nytt med ditt eget tangentbord. Ett ord som helt är skrivet med ett annat skriftsystem är i sin ordning.",
            en: "A Cyrillic “а”, for example, looks like a Latin “a” but is another character: a search does not find the word, a screen reader reads it wrongly, and one name can pass for another. A word that has both is usually an accident or a deception.\n\nType the word again on your own keyboard. A word that is written in another script altogether is fine.",
        },
        wrong: "name: \"Newslett\u{435}r\"\n",
        right: "name: \"Newsletter\"\n",
    },
    Entry {
        name: "reserved-name",
        summary: text! { fi: "tunnus on varattu", sv: "identifieraren är reserverad", en: "the id is reserved" },
        explanation: text! {
            fi: "Rekisterin tunnus on myös sen tiedostojen nimi tuloskansiossa. Siellä on jo omia tiedostoja, kuten `index.html`, eikä Windows salli tiedostolle laitteen nimeä, kuten `con` tai `com1`. Tunnus voi olla enintään 120 merkkiä pitkä.\n\nAnna rekisterille ja sen tiedostolle kuvaavampi nimi.",
            sv: "Ett registers identifierare är också namnet på dess filer i resultatmappen. Där finns redan egna filer, såsom `index.html`, och Windows tillåter inte att en fil får namnet på en enhet, såsom `con` eller `com1`. En identifierare kan ha högst 120 tecken.\n\nGe registret och dess fil ett mer beskrivande namn.",
            en: "A register's id is also the name of its files in the output. There are files such as `index.html` in it already, and Windows allows no file to have the name of a device, such as `con` or `com1`. An id can have at most 120 characters.\n\nGive the register and its file a name that says more.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "path-outside",
        summary: text! { fi: "polku johtaa projektin ulkopuolelle", sv: "en sökväg leder ut ur projektet", en: "a path leads out of the project" },
        explanation: text! {
            fi: "Tiedoston `seloste.toml` polut pysyvät projektin kansiossa, sillä muutosta projektiin voi ehdottaa kuka tahansa: ehdotus ei saa lukea eikä kirjoittaa mitään muualla koneessa, joka sen tarkastaa.\n\nAnna polku tiedoston `seloste.toml` kansiosta, ilman osia `..`. Tulokset voi kirjoittaa muualle komennon valitsimella `--out`.",
            sv: "Sökvägarna i `seloste.toml` stannar i projektets mapp, för vem som helst kan föreslå en ändring i projektet: ett förslag får varken läsa eller skriva något annat på den dator som kontrollerar det.\n\nAnge sökvägen från mappen med `seloste.toml`, utan `..`. Resultaten kan skrivas någon annanstans med kommandots flagga `--out`.",
            en: "The paths in `seloste.toml` stay in the folder of the project, for anybody can propose a change to a project: a proposal must neither read nor write anything else on the machine that checks it.\n\nGive the path from the folder of `seloste.toml`, without `..`. The output can be written elsewhere with the flag `--out` of the command.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "locale-unknown-reference",
        summary: text! { fi: "kielen viesti viittaa johonkin, mitä ei ole", sv: "ett meddelande i ett språk hänvisar till något som inte finns", en: "a message of a language refers to something that is not there" },
        explanation: text! {
            fi: "Viestissä on aaltosulkeissa toisen viestin, termin tai funktion nimi, jota tiedostossa ei ole. Selosteeseen jäisi sanojen paikalle nimi sulkeissa.\n\nKorjaa nimi tai kirjoita sanat suoraan viestiin. Funktioita ei ole.",
            sv: "Meddelandet har inom klammer namnet på ett annat meddelande, en term eller en funktion som inte finns i filen. I beskrivningen skulle namnet stå inom klammer i stället för orden.\n\nRätta namnet eller skriv orden direkt i meddelandet. Det finns inga funktioner.",
            en: "The message has in braces the name of another message, a term or a function that the file does not have. The notice would show the name in braces instead of words.\n\nCorrect the name, or write the words into the message itself. There are no functions.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "locale-too-deep",
        summary: text! { fi: "kielen tiedostossa on liikaa sisäkkäisiä sulkeita", sv: "en språkfil har för många parenteser i varandra", en: "a file of a language has too many brackets in each other" },
        explanation: text! {
            fi: "Viestissä on sulkeita sisäkkäin syvemmällä kuin mikään viesti tarvitsee. Tiedostoa ei lueta, jotta sellainen ei kaada ohjelmaa.\n\nPoista ylimääräiset sulkeet tai sulje ne, jotka jäivät auki.",
            sv: "Ett meddelande har parenteser djupare i varandra än något meddelande behöver. Filen läses inte, så att den inte kan fälla programmet.\n\nTa bort överflödiga parenteser eller stäng dem som blivit öppna.",
            en: "A message has brackets in each other more deeply than any message needs. The file is not read, so that it cannot bring the program down.\n\nRemove the brackets that are too many, or close those that were left open.",
        },
        wrong: "",
        right: "",
    },
];
