//! A text that speaks of health while no group of data is marked so hides special categories from every other rule.

use std::collections::BTreeSet;

use crate::check::sense;
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::gdpr;
use crate::model::data::SpecialKind;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "special-undeclared",
    table: &["P022"],
    cites: &[gdpr(9).par(1)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "teksti puhuu erityisistä henkilötietoryhmistä, joita ei ole ilmoitettu",
        sv: "texten talar om särskilda kategorier av personuppgifter som inte har angetts",
        en: "the text speaks of special categories of data that are not declared",
    },
    explanation: text! {
        fi: "Erityisten henkilötietoryhmien käsittely on kielletty, ellei jokin 9 artiklan 2 kohdan peruste täyty (9 artiklan 1 kohta). Jos tiedot mainitaan vain tekstissä, ohjelma ei voi kysyä \
             perustetta eikä lukija näe, mihin käsittely perustuu.\n\n\
             Sääntö etsii tietojen, tarkoitusten, lähteiden ja kuvauksen teksteistä sanoja, jotka tarkoittavat esimerkiksi terveystietoja, uskonnollista vakaumusta tai ammattiliiton jäsenyyttä. Se vaikenee, \
             kun virke on kieltävä (”Älä kirjoita viestiin terveystietoja”) ja kun jokin ryhmä on merkitty samalla lajilla, joko avaimella `special` tai sanaston termillä.\n\n\
             Merkitse tietoryhmä, esimerkiksi `special: [health]`, ja anna tarkoitukselle `special_basis`. Jos tietoja ei käsitellä, poista kohta tekstistä.",
        sv: "Det är förbjudet att behandla särskilda kategorier av personuppgifter, om inte en grund i artikel 9.2 finns (artikel 9.1). När uppgifterna nämns bara i texten kan programmet inte fråga \
             efter grunden, och läsaren ser inte vad behandlingen grundar sig på.\n\n\
             Regeln söker i texterna om uppgifter, ändamål, källor och i beskrivningen efter ord som betyder till exempel uppgifter om hälsa, religiös övertygelse eller medlemskap i fackförening. Den tiger när \
             meningen nekar (”Skriv inte uppgifter om hälsa i meddelandet”) och när någon grupp har märkts med samma slag, antingen med nyckeln `special` eller med en term i ordlistan.\n\n\
             Märk gruppen, till exempel `special: [health]`, och ge ändamålet `special_basis`. Om uppgifterna inte behandlas, stryk stället.",
        en: "Processing special categories of personal data is prohibited unless a ground of Article 9(2) applies (Article 9(1)). If the data are named only in a text, the program cannot ask for the \
             ground, and readers do not see what the processing rests on.\n\n\
             The rule searches the texts on data, purposes and sources and the description for words that mean, for example, data concerning health, religious belief or trade union membership. It is silent \
             when the sentence denies (“Do not write health data in the message”) and when a group is marked with the same kind, by the key `special` or by a term of the vocabulary.\n\n\
             Mark the group, for example `special: [health]`, and give the purpose a `special_basis`. If the data are not processed, delete the words.",
    },
    judgement: Some(text! {
        fi: "Sanaluettelo on ohjelman oma. Siinä on vain sanoja, jotka tarkoittavat itse tietoa: palvelujen, virastojen ja lakien nimiä, kuten ”terveydenhuolto” tai ”vammaispalvelu”, siinä ei ole.",
        sv: "Ordlistan är programmets egen. Den har bara ord som betyder själva uppgiften: namn på tjänster, myndigheter och lagar, som ”hälso- och sjukvård” eller ”handikappservice”, finns inte i den.",
        en: "The list of words is our own. It has only words that mean the data themselves: names of services, bodies and acts, such as “health care” or “disability services”, are not in it.",
    }),
    words: WORDS,
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Järjestelmään tallennamme myös uskonnollista vakaumusta koskevia tietoja.
#                                                  ^^^^^^^^^^ special-undeclared
  sv: I systemet lagrar vi också uppgifter om religiös övertygelse.
#                                             ^^^^^^^^^^^^^^^^^^^^ special-undeclared
  en: In the system we also store data on religious beliefs.
#                                         ^^^^^^^^^^^^^^^^^ special-undeclared
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Älä kirjoita viestiin uskonnollista vakaumusta koskevia tietoja. Asiakkaamme tulevat myös terveydenhuollosta.
  sv: Skriv inte uppgifter om religiös övertygelse i meddelandet. Våra kunder kommer också från hälso- och sjukvården.
  en: Do not write data on religious beliefs in the message. Our customers also come from health care.
",
        }],
    },
    check,
};

/// Which kind each group of words means; three languages for each.
const KINDS: [SpecialKind; 8] = [
    SpecialKind::Health,
    SpecialKind::RaceEthnic,
    SpecialKind::Political,
    SpecialKind::Religion,
    SpecialKind::Union,
    SpecialKind::Genetic,
    SpecialKind::Biometric,
    SpecialKind::SexLife,
];

const fn fi(phrases: &'static [&'static str]) -> Words {
    Words { lang: "fi", phrases }
}

const fn sv(phrases: &'static [&'static str]) -> Words {
    Words { lang: "sv", phrases }
}

const fn en(phrases: &'static [&'static str]) -> Words {
    Words { lang: "en", phrases }
}

const WORDS: &[Words] = &[
    fi(&[
        "terveystie*",
        "terveydentila*",
        "terveyttä koskev*",
        "terveyttään",
        "terveydestään",
        "terveydestäsi",
        "sairaus",
        "sairauden",
        "sairautta",
        "sairauteen",
        "sairauksi*",
        "sairauspoissaolo*",
        "sairausloma*",
        "vamma",
        "vamman",
        "vammaa",
        "vammasta",
        "vammaisuu*",
        "diagnoosi*",
        "lääkärintodistu*",
        "lääkity*",
        "potilastie*",
    ]),
    sv(&[
        "hälsouppgift*",
        "hälsodata",
        "uppgifter om hälsa",
        "uppgift om hälsa",
        "persons hälsa",
        "sin hälsa",
        "din hälsa",
        "hälsotillstånd*",
        "sjukdom*",
        "diagnos",
        "diagnosen",
        "diagnoser*",
        "läkarintyg*",
        "en funktionsnedsättning",
        "din funktionsnedsättning",
        "uppgifter om funktionsnedsättning*",
        "uppgift om funktionsnedsättning*",
        "patientuppgift*",
        "medicinering*",
    ]),
    en(&[
        "health data",
        "health information",
        "data concerning health",
        "data on health",
        "person's health",
        "your health",
        "their health",
        "health condition*",
        "state of health",
        "illness*",
        "disease*",
        "diagnosis",
        "diagnoses",
        "medical certificate*",
        "a disability",
        "your disability",
        "their disability",
        "information on disabilit*",
        "medication*",
        "patient data",
    ]),
    fi(&["etninen", "etnis*"]),
    sv(&["etniskt ursprung", "etnisk bakgrund", "etnisk tillhörighet", "etnicitet*"]),
    en(&["ethnic origin*", "racial origin*", "ethnicity"]),
    fi(&[
        "poliittinen mielipi*",
        "poliittiset mielipi*",
        "poliittisia mielipi*",
        "poliittista mielipi*",
        "puoluekan*",
        "puoluejäsen*",
        "puolueen jäsen*",
    ]),
    sv(&["politiska åsikt*", "politisk åsikt*", "politisk uppfattning", "partitillhörighet*", "partimedlem*"]),
    en(&["political opinion*", "political view*", "party membership*", "party affiliation*"]),
    fi(&["vakaumu*", "uskontokunta", "uskontokunnan jäsen*", "kirkkoon kuulu*"]),
    sv(&["religiös övertygelse", "religiösa övertygelse*", "religionstillhörighet*", "medlemskap i trossamfund*"]),
    en(&["religious belief*", "religious affiliation*", "religion", "church membership*"]),
    fi(&[
        "ammattiliiton jäsen*",
        "ammattiliittoon kuulu*",
        "ammattiyhdistysjäsen*",
        "ammattiyhdistyksen jäsen*",
        "ay-jäsen*",
    ]),
    sv(&["medlemskap i fackför*", "medlem i fackför*", "medlem i en fackför*", "fackmedlem*", "fackföreningsmedlem*"]),
    en(&["trade union member*", "union membership*", "member of a trade union", "members of a trade union"]),
    fi(&["geneettinen tie*", "geneettis*", "dna-näyt*", "dna-tunnist*", "dna-profiil*"]),
    sv(&["genetiska uppgift*", "genetisk uppgift*", "dna-prov*", "dna-profil*"]),
    en(&["genetic data", "genetic information", "dna sample*", "dna profile*"]),
    fi(&["biometri*", "sormenjäl*", "kasvontunnistu*", "kasvojentunnistu*"]),
    sv(&["biometrisk*", "fingeravtryck*", "ansiktsigenkänning*"]),
    en(&["biometric*", "fingerprint*", "facial recognition"]),
    fi(&[
        "seksuaalinen suuntau*",
        "seksuaalista suuntau*",
        "seksuaalisen suuntau*",
        "seksuaalisesta suuntau*",
        "seksuaalista käyttäyty*",
    ]),
    sv(&["sexuell läggning", "sexuella läggning*", "sexualliv*"]),
    en(&["sexual orientation", "sex life"]),
];

/// The parts of a register that tell which data it holds.
const READ: [&str; 6] = ["data", "purposes", "sources", "recording", "description", "summary"];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let declared = declared(register, cx);
    let mut told = BTreeSet::new();
    for hit in cx.hits() {
        let passage = hit.passage;
        let Some(kind) = KINDS.get(hit.group / 3).copied() else { continue };
        let about_law =
            [".basis", ".special_basis", ".laws", ".criminal_basis"].iter().any(|it| passage.place.path.contains(it));
        let sentence = passage.sentence_at(hit.range.start);
        let passed = declared.contains(&kind) || about_law || !READ.contains(&passage.top());
        if passed || passage.is_quoted(&hit.range) || sense::denies(passage, &sentence) || !told.insert(hit.group) {
            continue;
        }
        let (name, id) = name(kind);
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "tekstissä puhutaan tiedoista, joita ei ole ilmoitettu erityisinä: {kind}",
                    sv: "texten talar om uppgifter som inte har angetts som särskilda: {kind}",
                    en: "the text speaks of data that are not declared as special: {kind}",
                },
            )
            .arg("kind", name)
            .note(text! {
                fi: "käsittely on kielletty, ellei jokin 9 artiklan 2 kohdan alakohdista täyty (tietosuoja-asetus, 9 artiklan 1 ja 2 kohta)",
                sv: "behandlingen är förbjuden, om inte något av leden i artikel 9.2 är uppfyllt (dataskyddsförordningen, artikel 9.1 och 9.2)",
                en: "the processing is prohibited unless one of the points of Article 9(2) applies (GDPR, Article 9(1) and (2))",
            })
            .help(text! {
                fi: "merkitse tietoryhmä: `special: [{id}]`, ja anna tarkoitukselle `special_basis`; jos tietoja ei käsitellä, poista kohta tekstistä",
                sv: "märk gruppen av uppgifter: `special: [{id}]`, och ge ändamålet `special_basis`; om uppgifterna inte behandlas, stryk stället",
                en: "mark the group of data: `special: [{id}]`, and give the purpose a `special_basis`; if the data are not processed, delete the words",
            })
            .arg("id", id);
    }
    cx.verdict()
}

/// The kinds that some group of data declares, by its key or by an item of the vocabulary.
fn declared(register: &Register, cx: &Cx<'_>) -> BTreeSet<SpecialKind> {
    let mut kinds = BTreeSet::new();
    for group in register.data.values() {
        kinds.extend(group.special.values().copied());
        let facts = group.items.values().filter_map(|it| cx.context.vocabulary.get(it.id()?));
        kinds.extend(facts.filter_map(|it| it.special.get().copied()));
    }
    kinds
}

/// What a kind is called, and its word in the file.
fn name(kind: SpecialKind) -> (Text, &'static str) {
    match kind {
        SpecialKind::Health => (
            text! { fi: "terveyttä koskevat tiedot", sv: "uppgifter om hälsa", en: "data concerning health" },
            "health",
        ),
        SpecialKind::RaceEthnic => (
            text! { fi: "rotu tai etninen alkuperä", sv: "ras eller etniskt ursprung", en: "racial or ethnic origin" },
            "race-ethnic",
        ),
        SpecialKind::Political => {
            (text! { fi: "poliittiset mielipiteet", sv: "politiska åsikter", en: "political opinions" }, "political")
        }
        SpecialKind::Religion => (
            text! {
                fi: "uskonnollinen tai filosofinen vakaumus",
                sv: "religiös eller filosofisk övertygelse",
                en: "religious or philosophical beliefs",
            },
            "religion",
        ),
        SpecialKind::Union => (
            text! { fi: "ammattiliiton jäsenyys", sv: "medlemskap i fackförening", en: "trade union membership" },
            "union",
        ),
        SpecialKind::Genetic => {
            (text! { fi: "geneettiset tiedot", sv: "genetiska uppgifter", en: "genetic data" }, "genetic")
        }
        SpecialKind::Biometric => {
            (text! { fi: "biometriset tiedot", sv: "biometriska uppgifter", en: "biometric data" }, "biometric")
        }
        SpecialKind::SexLife => (
            text! {
                fi: "seksuaalinen käyttäytyminen ja suuntautuminen",
                sv: "sexualliv eller sexuell läggning",
                en: "sex life or sexual orientation",
            },
            "sex-life",
        ),
    }
}
