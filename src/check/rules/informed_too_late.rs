//! Information that comes “as a rule when the relationship begins” comes too late for those whom the rule leaves out.

use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "informed-too-late",
    table: &["X004"],
    cites: &[gdpr(13).par(1), gdpr(12).par(1)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "käsittelystä kerrotaan vain yleensä tai liian myöhään",
        sv: "det informeras om behandlingen bara i regel eller för sent",
        en: "readers are informed only as a rule, or too late",
    },
    explanation: text! {
        fi: "Kun tiedot kerätään lukijalta itseltään, käsittelystä on kerrottava silloin, kun tiedot saadaan (13 artiklan 1 kohta), ei yleensä eikä vasta myöhemmin. Puhelun nauhoittamisesta on \
             kerrottava, ennen kuin nauhoittaminen alkaa.\n\n\
             Sääntö etsii avaimista `informing` ja `recording` sanoja, jotka jättävät joitakin ulkopuolelle (”yleensä”, ”pääsääntöisesti”), ja sanoja, jotka siirtävät kertomisen puhelun tai \
             keräämisen jälkeen.\n\n\
             Kirjoita, milloin ja missä jokaiselle kerrotaan: ”Kerromme käsittelystä lomakkeella, ennen kuin lähetät sen.”",
        sv: "När uppgifterna samlas in från läsaren ska information om behandlingen lämnas när uppgifterna erhålls (artikel 13.1), inte i regel och inte först senare. Om inspelning av ett samtal ska \
             information lämnas innan inspelningen börjar.\n\n\
             Regeln söker under `informing` och `recording` ord som lämnar någon utanför (”i regel”, ”vanligtvis”) och ord som skjuter upp informationen till efter samtalet eller insamlingen.\n\n\
             Skriv när och var var och en informeras: ”Vi informerar om behandlingen på blanketten innan du skickar den.”",
        en: "Where data are collected from readers, they must be informed when the data are obtained (Article 13(1)), not as a rule and not only later. Callers must be told of a recording before it \
             begins.\n\n\
             The rule looks under `informing` and `recording` for words that leave some readers out (“as a rule”, “usually”) and for words that put the information off until after the call or the \
             collection.\n\n\
             Write when and where everybody is informed: “We inform you about the processing on the form before you send it.”",
    },
    judgement: Some(text! {
        fi: "Se, että nauhoittamisesta on kerrottava ennen sen alkamista, on tietosuojavaltuutetun toimiston tiedotteesta 27.2.2020. Sanaluettelo on oma.",
        sv: "Att information om inspelning ska lämnas innan den börjar kommer från ett meddelande av dataombudsmannens byrå den 27 februari 2020. Ordlistan är vår egen.",
        en: "That callers must be told before a recording begins comes from a release of the Office of the Data Protection Ombudsman of 27 February 2020. The list of words is ours.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "yleensä",
                "pääsääntöisesti",
                "lähtökohtaisesti",
                "tavallisesti",
                "useimmiten",
                "mahdollisuuksien mukaan",
                "tarvittaessa",
                "jälkikäteen",
                "puhelun jälkeen",
                "puhelun lopussa",
                "puhelun lopuksi",
                "keräämisen jälkeen",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "i regel",
                "som regel",
                "vanligtvis",
                "vanligen",
                "oftast",
                "i allmänhet",
                "i mån av möjlighet",
                "vid behov",
                "i efterhand",
                "efter samtalet",
                "i slutet av samtalet",
                "efter insamlingen",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "as a rule",
                "usually",
                "generally",
                "normally",
                "in most cases",
                "where possible",
                "if necessary",
                "where necessary",
                "afterwards",
                "after the call",
                "at the end of the call",
                "after the collection",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
informing:
  text:
    fi: Kerromme käsittelystä yleensä silloin, kun asiakassuhde alkaa.
#                             ^^^^^^^ informed-too-late
    sv: Vi informerar om behandlingen, i regel när kundförhållandet inleds.
#                                      ^^^^^^^ informed-too-late
    en: We inform customers about the processing after the call.
#                                                ^^^^^^^^^^^^^^ informed-too-late
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
informing:
  text:
    fi: Kerromme nauhoittamisesta puhelun alussa. Tietojasi ei yleensä kysytä uudelleen.
    sv: Vi informerar om inspelningen i början av samtalet. I regel frågar vi inte efter dina uppgifter på nytt.
    en: We tell about the recording at the beginning of a call. Usually we do not ask for your data again.
",
        }],
    },
    check,
};

/// Beginnings of words that speak of informing.
const INFORMS: [&str; 12] = [
    "kerro", "inform", "ilmoit", "tiedot", "berätta", "meddela", "upplys", "tell", "told", "notif", "explain", "selost",
];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !register.informing.is_given() && !register.recording.is_given() {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits() {
        let passage = hit.passage;
        let about = match passage.top() {
            "informing" => passage.key() == "text",
            "recording" => matches!(passage.key(), "announcement" | "text"),
            _ => false,
        };
        let sentence = passage.slice(passage.sentence_at(hit.range.start)).to_lowercase();
        if !about || !informs(&sentence) {
            continue;
        }
        let what = passage.slice(hit.range.clone()).to_owned();
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "”{what}” ei lupaa, että jokainen saa tiedot ajoissa",
                    sv: "”{what}” lovar inte att alla informeras i tid",
                    en: "“{what}” does not promise that everybody is informed in time",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "kun tiedot kerätään lukijalta, käsittelystä on kerrottava silloin, kun tiedot saadaan (tietosuoja-asetus, 13 artiklan 1 kohta)",
                sv: "när uppgifterna samlas in från läsaren ska informationen lämnas när uppgifterna erhålls (dataskyddsförordningen, artikel 13.1)",
                en: "where data are collected from readers, they must be informed when the data are obtained (GDPR, Article 13(1))",
            })
            .help(text! {
                fi: "kirjoita, milloin ja missä jokaiselle kerrotaan: `Kerromme käsittelystä lomakkeella, ennen kuin lähetät sen.`",
                sv: "skriv när och var var och en informeras: `Vi informerar om behandlingen på blanketten innan du skickar den.`",
                en: "write when and where everybody is informed: `We inform you about the processing on the form before you send it.`",
            });
    }
    cx.verdict()
}

fn informs(sentence: &str) -> bool {
    crate::check::prose::words_of(sentence)
        .any(|word| word != "tietojasi" && INFORMS.iter().any(|it| word.starts_with(it)))
}
