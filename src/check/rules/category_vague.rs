//! “Other information” among the data tells readers nothing about what is known of them.

use crate::check::{Cx, Example, Examples, Passage, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "category-vague",
    table: &["D002"],
    cites: &[gdpr(12).par(1), gdpr(14).par(1).point('d'), wp260(12), wp260(13)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tietojen ryhmä on nimetty niin yleisesti, ettei siitä näe, mitä tietoja käsitellään",
        sv: "en kategori av uppgifter är så allmän att det inte framgår vilka uppgifter som behandlas",
        en: "a category of data is so general that it does not show which data are processed",
    },
    explanation: text! {
        fi: "Käsiteltävät tiedot on kerrottava selkeästi (12 artiklan 1 kohta ja 14 artiklan 1 kohdan d alakohta). ”Muut tiedot” ja ”tarvittavat tiedot” eivät kerro, mitä lukijasta \
             tiedetään, ja niihin mahtuu mitä tahansa.\n\n\
             Sääntö koskee tietoryhmän kohtaa (`items`), joka on kokonaan tällainen ilmaus, ja ryhmän nimeä, kun ryhmällä ei ole kohtia eikä selitystä. ”Muut tiedot” saa olla otsikko, jos sen \
             alla on tiedot.\n\n\
             Luettele tiedot: `items: [email-address, { fi: palvelupyynnön käsittelyvaiheet, … }]`.",
        sv: "De uppgifter som behandlas ska anges klart och tydligt (artikel 12.1 och artikel 14.1 d). ”Övriga uppgifter” och ”nödvändiga uppgifter” säger inte vad man vet om läsaren och rymmer \
             vad som helst.\n\n\
             Regeln gäller en uppgift under `items` som helt och hållet är ett sådant uttryck, och gruppens namn när gruppen varken har uppgifter eller förklaring. ”Övriga uppgifter” får vara \
             rubrik om uppgifterna står under den.\n\n\
             Räkna upp uppgifterna: `items: [email-address, { sv: stegen i handläggningen av begäran, … }]`.",
        en: "The data processed must be told clearly (Article 12(1) and Article 14(1)(d)). “Other information” and “necessary data” do not say what is known of readers, and have room for \
             anything.\n\n\
             The rule is about an item of a group (`items`) that is such an expression as a whole, and about the name of a group that has neither items nor an explanation. “Other data” may be a \
             heading if the data stand under it.\n\n\
             List the data: `items: [email-address, { en: the stages in which the request was handled, … }]`.",
    },
    judgement: Some(text! {
        fi: "Ilmausten luettelo on oma.",
        sv: "Listan över uttryck är vår egen.",
        en: "The list of expressions is ours.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "henkilötiedot", "henkilötietoja", "tiedot", "muut tiedot", "muita tietoja", "muut henkilötiedot", "tarvittavat tiedot", "muut tarvittavat tiedot", "muut tarpeelliset tiedot",
                "tarpeelliset tiedot", "tarpeelliset henkilötiedot", "muut mahdolliset tiedot", "perustiedot", "asiakastiedot", "asian hoitamiseksi tarvittavat tiedot", "muu tieto", "lisätiedot",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "personuppgifter", "uppgifter", "övriga uppgifter", "andra uppgifter", "övriga personuppgifter", "andra personuppgifter", "nödvändiga uppgifter", "andra nödvändiga uppgifter",
                "övriga nödvändiga uppgifter", "behövliga uppgifter", "uppgifter som behövs", "andra uppgifter som behövs", "övriga uppgifter som behövs", "eventuella andra uppgifter",
                "basuppgifter", "kunduppgifter", "annan information", "övrig information", "tilläggsuppgifter",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "personal data", "data", "information", "other data", "other information", "other personal data", "necessary data", "necessary information", "other necessary data",
                "other necessary information", "any other information", "any other data", "basic information", "basic data", "customer data", "customer information", "additional information",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
data:
  - { id: yhteystiedot, name: { fi: Yhteystiedot, sv: Kontaktuppgifter, en: Contact details }, of: [asukkaat], items: [first-and-last-name, email-address], provision: voluntary }
  - id: palvelupyynnot
    name: { fi: Palvelupyynnöt, sv: Servicebegäran, en: Service requests }
    of: [asukkaat]
    items:
      - service-request
      - fi: muut tarvittavat tiedot
#           ^^^^^^^^^^^^^^^^^^^^^^^ category-vague
        sv: övriga uppgifter
#           ^^^^^^^^^^^^^^^^ category-vague
        en: other information
#           ^^^^^^^^^^^^^^^^^ category-vague
    provision: voluntary
  - { id: terveys, name: { fi: Terveystiedot, sv: Uppgifter om hälsa, en: Data concerning health }, of: [asukkaat], items: [disability], special: [health], provision: voluntary }
  - { id: tunniste, name: { fi: Henkilötunnus, sv: Personbeteckning, en: Personal identity code }, of: [asukkaat], items: [personal-identity-code], national_id: { ground: statutory-task, laws: { act: 1050/2018, sections: \"29 § 1 mom. 1 k.\" } }, provision: voluntary }
  - { id: nauhoitteet, name: { fi: Nauhoitteet, sv: Inspelningar, en: Recordings }, of: [asukkaat, henkilosto], items: [call-recording, phone-number], provision: automatic }
  - { id: tilaajat, name: { fi: Uutiskirjeen tilaajat, sv: Nyhetsbrevets prenumeranter, en: Subscribers of the newsletter }, of: [asukkaat], items: [email-address], provision: voluntary }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
data:
  - { id: yhteystiedot, name: { fi: Yhteystiedot, sv: Kontaktuppgifter, en: Contact details }, of: [asukkaat], items: [first-and-last-name, email-address], provision: voluntary }
  - id: palvelupyynnot
    name: { fi: Muut tiedot, sv: Övriga uppgifter, en: Other data }
    of: [asukkaat]
    items:
      - service-request
      - fi: muut tiedot, jotka kirjoitat itse lomakkeelle
        sv: andra uppgifter som du själv skriver på blanketten
        en: other information that you write on the form yourself
    provision: voluntary
  - { id: terveys, name: { fi: Terveystiedot, sv: Uppgifter om hälsa, en: Data concerning health }, of: [asukkaat], items: [disability], special: [health], provision: voluntary }
  - { id: tunniste, name: { fi: Henkilötunnus, sv: Personbeteckning, en: Personal identity code }, of: [asukkaat], items: [personal-identity-code], national_id: { ground: statutory-task, laws: { act: 1050/2018, sections: \"29 § 1 mom. 1 k.\" } }, provision: voluntary }
  - { id: nauhoitteet, name: { fi: Nauhoitteet, sv: Inspelningar, en: Recordings }, of: [asukkaat, henkilosto], items: [call-recording, phone-number], provision: automatic }
  - { id: tilaajat, name: { fi: Uutiskirjeen tilaajat, sv: Nyhetsbrevets prenumeranter, en: Subscribers of the newsletter }, of: [asukkaat], items: [email-address], provision: voluntary }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.data.is_empty() {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits().filter(|it| it.passage.top() == "data" && plain::is_all(it.passage, &it.range)) {
        let passage = hit.passage;
        let speaks = match passage.key() {
            "items" => true,
            "name" => !is_explained(register, passage),
            _ => false,
        };
        if !speaks {
            continue;
        }
        let what = passage.slice(hit.range.clone()).to_owned();
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "”{what}” ei kerro, mitä tietoja käsitellään",
                    sv: "”{what}” säger inte vilka uppgifter som behandlas",
                    en: "“{what}” does not tell which data are processed",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "tiedot on yksilöitävä niin, että lukija ymmärtää, mitä hänestä tiedetään (tietosuoja-asetus, 12 artiklan 1 kohta ja 14 artiklan 1 kohdan d alakohta; WP260:n 12 ja 13 kohta)",
                sv: "uppgifterna ska preciseras så att läsaren förstår vad som finns om henne eller honom (dataskyddsförordningen, artikel 12.1 och artikel 14.1 d; WP260, punkterna 12 och 13)",
                en: "the data must be specified so that readers understand what is known of them (GDPR, Article 12(1) and Article 14(1)(d); WP260, paragraphs 12 and 13)",
            })
            .help(text! {
                fi: "luettele tiedot avaimessa `items:`, esimerkiksi `[email-address, { fi: palvelupyynnön käsittelyvaiheet }]`",
                sv: "räkna upp uppgifterna under `items:`, till exempel `[email-address, { sv: stegen i handläggningen av begäran }]`",
                en: "list the data under `items:`, for example `[email-address, { en: the stages in which the request was handled }]`",
            });
    }
    cx.verdict()
}

/// Whether the group under a name has items or a note that says what is in it.
fn is_explained(register: &Register, passage: &Passage<'_>) -> bool {
    register.data.iter().enumerate().any(|(at, it)| {
        let explained = !it.value.items.is_empty() || it.value.note.is_given();
        explained && passage.place.path.starts_with(&format!("data[{at}]."))
    })
}
