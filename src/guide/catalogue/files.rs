//! Findings about a file as a whole and its syntax; without them a broken file would be explained by its parser only.

use super::Entry;
use crate::text;

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "not-utf-8",
        summary: text! { fi: "tiedosto ei ole UTF-8-muodossa", sv: "filen är inte i UTF-8-format", en: "the file is not UTF-8" },
        explanation: text! {
            fi: "Tiedostossa on tavuja, jotka eivät ole UTF-8-merkkejä, tai se on UTF-16-muodossa. Jos muotoa arvattaisiin, ääkköset voisivat selosteessa muuttua toisiksi merkeiksi.\n\nTallenna tiedosto tekstieditorissa UTF-8-muodossa.",
            sv: "Filen innehåller byte som inte är tecken i UTF-8, eller den är i UTF-16-format. Om formatet gissades kunde å, ä och ö bli andra tecken i beskrivningen.\n\nSpara filen i UTF-8-format i en textredigerare.",
            en: "The file holds bytes that are no characters of UTF-8, or it is in UTF-16. If the encoding were guessed, letters such as å, ä and ö could turn into others in the notice.\n\nSave the file as UTF-8 in a text editor.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "nul-byte",
        summary: text! { fi: "tiedostossa on NUL-merkki", sv: "filen innehåller ett NUL-tecken", en: "the file holds a NUL character" },
        explanation: text! {
            fi: "NUL-merkkiä ei ole tavallisessa tekstissä: yleensä tiedosto on vioittunut tai se ei ole tekstiä lainkaan. Merkin jälkeistä tekstiä ei lueta.\n\nPoista merkki tai tallenna tiedosto uudelleen tekstinä UTF-8-muodossa.",
            sv: "Tecknet NUL förekommer inte i vanlig text: i allmänhet är filen skadad eller inte text alls. Texten efter tecknet läses inte.\n\nTa bort tecknet eller spara filen på nytt som text i UTF-8-format.",
            en: "Ordinary text has no NUL character: usually the file is damaged or is no text at all. The text after it is not read.\n\nRemove the character, or save the file again as text in UTF-8.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "file-too-large",
        summary: text! { fi: "tiedosto on liian suuri", sv: "filen är för stor", en: "the file is too large" },
        explanation: text! {
            fi: "Yhden tiedoston koolla on raja, jotta vahingossa kansioon joutunut tiedosto ei kaada ohjelmaa. Rekisterin määrittely on tavallisesti muutama kymmenen kilotavua.\n\nJaa tiedosto useammaksi rekisteriksi tai poista kansiosta tiedosto, joka ei ole määrittely.",
            sv: "En fils storlek är begränsad, så att en fil som av misstag hamnat i mappen inte fäller programmet. Definitionen av ett register är vanligen några tiotal kilobyte.\n\nDela upp filen i flera register, eller ta bort en fil ur mappen som inte är en registerdefinition.",
            en: "The size of a file is limited, so that a file that got into the folder by accident does not bring the program down. A register definition usually has a few dozen kilobytes.\n\nSplit the file into several registers, or remove from the folder what is no definition.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "lone-carriage-return",
        summary: text! { fi: "rivi päättyy pelkkään vaununpalautukseen", sv: "en rad slutar med enbart vagnretur", en: "a line ends with a carriage return alone" },
        explanation: text! {
            fi: "Ohjelmat laskevat rivejä eri tavoin, kun rivin lopussa on pelkkä vaununpalautus (CR). Silloin huomautusten rivinumerot olisivat väärin.\n\nTallenna tiedosto rivinvaihdoin LF tai CRLF.",
            sv: "Program räknar rader på olika sätt när en rad slutar med enbart vagnretur (CR). Då skulle radnumren i anmärkningarna vara fel.\n\nSpara filen med radbrytningarna LF eller CRLF.",
            en: "Programs count lines differently when a line ends with a carriage return (CR) alone, so the line numbers of findings would be wrong.\n\nSave the file with LF or CRLF line ends.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "syntax",
        summary: text! { fi: "tiedosto ei ole kelvollista YAMLia tai TOMLia", sv: "filen är inte giltig YAML eller TOML", en: "the file is not valid YAML or TOML" },
        explanation: text! {
            fi: "Merkkien järjestystä ei voi lukea: usein puuttuu lainausmerkki, sulku tai kaksoispiste, tai sisennys ei täsmää. Tiedostosta luetaan se, mikä on ehjää, mutta muut huomautukset voivat johtua tästä.\n\nKorjaa kohta, johon huomautus osoittaa. Laita lainausmerkkeihin teksti, jossa on kaksoispiste ja välilyönti tai joka alkaa erikoismerkillä.",
            sv: "Tecknens ordning kan inte läsas: ofta saknas ett citattecken, en parentes eller ett kolon, eller så stämmer inte indraget. Det som är helt i filen läses, men andra anmärkningar kan bero på detta.\n\nRätta stället som anmärkningen pekar på. Sätt text som innehåller kolon och mellanslag eller börjar med ett specialtecken inom citattecken.",
            en: "The order of signs cannot be read: often a quote, a bracket or a colon is missing, or the indentation is askew. What is sound in the file is read, but other findings may follow from this one.\n\nMend the place that the finding points at. Put text that has a colon and a space, or begins with a special sign, in quotes.",
        },
        wrong: "name: \"Newsletter\nstatus: in-use\n",
        right: "name: \"Newsletter\"\nstatus: in-use\n",
    },
    Entry {
        name: "tab-indentation",
        summary: text! { fi: "rivi on sisennetty sarkaimella", sv: "en rad är indragen med tabb", en: "a line is indented with a tab" },
        explanation: text! {
            fi: "YAML ei salli sarkaimia sisennyksessä, koska eri ohjelmat näyttävät ne eri levyisinä.\n\nKorvaa sarkaimet välilyönneillä; moni editori tekee sen puolestasi.",
            sv: "YAML tillåter inte tabbar i indrag, eftersom olika program visar dem olika breda.\n\nErsätt tabbarna med mellanslag; många redigerare gör det åt dig.",
            en: "YAML does not allow tabs in indentation, because programs show them in different widths.\n\nReplace the tabs with spaces; many editors do it for you.",
        },
        wrong: "dates:\n\tcompiled: 2026-09-01\n",
        right: "dates:\n  compiled: 2026-09-01\n",
    },
    Entry {
        name: "yaml-tag",
        summary: text! { fi: "YAML-tunnistetta ei voi käyttää", sv: "en YAML-tagg kan inte användas", en: "a YAML tag cannot be used" },
        explanation: text! {
            fi: "Huutomerkillä alkava tunniste (`!secret`, `!!python/…`) pyytää ohjelmaa tulkitsemaan arvon jollakin muulla tavalla. Rekisterin määrittelyssä on vain tietoja, joten tunnisteita ei hyväksytä.\n\nPoista tunniste. Jos kyse on tekstistä, laita se lainausmerkkeihin.",
            sv: "En tagg som börjar med utropstecken (`!secret`, `!!python/…`) ber ett program tolka värdet på något annat sätt. Definitionen av ett register innehåller bara uppgifter, så taggar godtas inte.\n\nTa bort taggen. Om det är text, sätt den inom citattecken.",
            en: "A tag that begins with an exclamation mark (`!secret`, `!!python/…`) asks a program to read the value in some other way. A register definition holds facts only, so tags are not accepted.\n\nRemove the tag. If it is text, put it in quotes.",
        },
        wrong: "case_number: !case 12/2026\n",
        right: "case_number: \"!case 12/2026\"\n",
    },
    Entry {
        name: "unknown-alias",
        summary: text! { fi: "viitattua ankkuria ei ole", sv: "ankaret som det hänvisas till finns inte", en: "an alias names an anchor that does not exist" },
        explanation: text! {
            fi: "Tähdellä alkava arvo viittaa saman tiedoston aiempaan kohtaan, joka on merkitty `&`-merkillä. Sellaista merkintää ei ole ennen tätä kohtaa.\n\nTarkista nimi. Useille rekistereille yhteiset tiedot kuuluvat tiedostoon `_agency.yaml`. Jos tähti on tekstiä, laita arvo lainausmerkkeihin.",
            sv: "Ett värde som börjar med en asterisk hänvisar till ett tidigare ställe i samma fil som är märkt med `&`. En sådan märkning finns inte före det här stället.\n\nKontrollera namnet. Uppgifter som är gemensamma för flera register hör hemma i `_agency.yaml`. Om asterisken är text, sätt värdet inom citattecken.",
            en: "A value that begins with an asterisk refers to an earlier place of the same file that is marked with `&`. There is no such mark before it.\n\nCheck the name. Facts that several registers share belong in `_agency.yaml`. If the asterisk is text, put the value in quotes.",
        },
        wrong: "contact: *service\nresponsible: &services { email: service@example.fi }\n",
        right: "contact: &service { email: service@example.fi }\nresponsible: *service\n",
    },
    Entry {
        name: "merge-key",
        summary: text! { fi: "yhdistämisavainta `<<` ei voi käyttää", sv: "sammanslagningsnyckeln `<<` kan inte användas", en: "the merge key `<<` cannot be used" },
        explanation: text! {
            fi: "Avain `<<` ei kuulu YAML 1.2:een, ja ohjelmat tulkitsevat sen eri tavoin. Yhteiset tiedot peritään tiedostosta `_agency.yaml` tai avaimella `extends:`, jolloin jokaisella arvolla on yksi paikka.\n\nKirjoita avaimet näkyviin tai siirrä ne yhteiseen tiedostoon.",
            sv: "Nyckeln `<<` hör inte till YAML 1.2, och program tolkar den på olika sätt. Gemensamma uppgifter ärvs ur `_agency.yaml` eller med nyckeln `extends:`, så att varje värde har en enda plats.\n\nSkriv ut nycklarna eller flytta dem till den gemensamma filen.",
            en: "The key `<<` is not part of YAML 1.2, and programs read it differently. Shared facts are inherited from `_agency.yaml` or with the key `extends:`, so that each value has one place.\n\nWrite the keys out, or move them to the shared file.",
        },
        wrong: "contact: &service { email: service@example.fi }\nresponsible:\n  <<: *service\n  unit: Service\n",
        right: "contact: { email: service@example.fi }\nresponsible:\n  email: service@example.fi\n  unit: Service\n",
    },
    Entry {
        name: "several-documents",
        summary: text! { fi: "tiedostossa on useampi YAML-dokumentti", sv: "filen innehåller flera YAML-dokument", en: "the file holds several YAML documents" },
        explanation: text! {
            fi: "Rivi `---` aloittaa uuden dokumentin, mutta yhdessä tiedostossa on yksi rekisteri. Muutoin toinen rekisteri jäisi huomaamatta pois.\n\nTee toisesta dokumentista oma tiedosto.",
            sv: "Raden `---` inleder ett nytt dokument, men en fil beskriver ett register. Annars kunde det andra registret obemärkt falla bort.\n\nGör det andra dokumentet till en egen fil.",
            en: "The line `---` begins another document, but a file holds one register. Otherwise the second one could be left out unseen.\n\nMake the second document a file of its own.",
        },
        wrong: "status: in-use\n---\nstatus: planned\n",
        right: "status: in-use\n",
    },
    Entry {
        name: "too-many-nodes",
        summary: text! { fi: "tiedostossa on liian monta arvoa", sv: "filen innehåller för många värden", en: "the file holds too many values" },
        explanation: text! {
            fi: "Arvojen määrällä on raja, ja viittaukset (`*nimi`) lasketaan auki kirjoitettuina. Näin pieni tiedosto ei voi paisua muistissa valtavaksi.\n\nJaa tiedosto useammaksi rekisteriksi tai vähennä sisäkkäisiä viittauksia.",
            sv: "Antalet värden är begränsat, och hänvisningar (`*namn`) räknas utskrivna. Så kan en liten fil inte växa till något väldigt i minnet.\n\nDela upp filen i flera register eller minska antalet nästlade hänvisningar.",
            en: "The number of values is limited, and aliases (`*name`) count as if written out, so a small file cannot grow huge in memory.\n\nSplit the file into several registers, or use fewer nested aliases.",
        },
        wrong: "",
        right: "",
    },
    Entry {
        name: "too-deep",
        summary: text! { fi: "arvoja on sisäkkäin liian syvällä", sv: "värdena ligger för djupt i varandra", en: "values are nested too deeply" },
        explanation: text! {
            fi: "Sisäkkäisyydellä on raja, jota yksikään oikea määrittely ei lähesty. Yleensä sulkuja on jäänyt sulkematta.\n\nTarkista sulut ja sisennykset kohdasta, johon huomautus osoittaa.",
            sv: "Hur djupt värden får ligga i varandra är begränsat, och ingen riktig definition kommer i närheten av gränsen. Vanligen har en parentes inte stängts.\n\nKontrollera parenteserna och indragen där anmärkningen pekar.",
            en: "How deep values can be nested is limited, and no real definition comes near the limit. Usually brackets were left open.\n\nCheck brackets and indentation where the finding points.",
        },
        wrong: "",
        right: "",
    },
];
