//! A complaint to the supervisory authority is not an appeal; the wrong word sends readers to a court with a deadline.

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "remedy-term-wrong",
    table: &["G024"],
    cites: &[gdpr(77).par(1), gdpr(12).par(1), act("1050/2018").section("21 §")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "valvontaviranomaiselle tehtävää valitusta kutsutaan muutoksenhauksi",
        sv: "klagomålet till tillsynsmyndigheten kallas besvär eller överklagande",
        en: "the complaint to the supervisory authority is called an appeal",
    },
    explanation: text! {
        fi: "Rekisteröidyllä on oikeus tehdä valitus valvontaviranomaiselle (77 artiklan 1 kohta). Asetuksen ruotsinkielinen sana on ”klagomål” ja englanninkielinen ”complaint”. ”Besvär” ja ”överklagande” \
             ovat, samoin kuin suomen ”muutoksenhaku” ja englannin ”appeal”, päätökseen kohdistuvia keinoja, joilla on määräaika.\n\n\
             Suomeksi oikea sana on ”valitus valvontaviranomaiselle”. Myös tietosuojalain (1050/2018) 21 §:n ilmaus ”saattaa asia tietosuojavaltuutetun käsiteltäväksi” on oikea.\n\n\
             Sääntö katsoo virkkeitä, joissa mainitaan valvontaviranomainen, ja valitusta koskevaa kohtaa. Viranomaisen päätöksestä voi hakea muutosta tuomioistuimessa: virke, joka puhuu päätöksestä tai \
             tuomioistuimesta, kelpaa.",
        sv: "Den registrerade har rätt att lämna in ett klagomål till en tillsynsmyndighet (artikel 77.1). ”Besvär” och ”överklagande” riktar sig mot ett beslut och har en tidsfrist; detsamma gäller \
             finskans ”muutoksenhaku” och engelskans ”appeal”.\n\n\
             På svenska är ordet ”klagomål”. Också uttrycket i 21 § i dataskyddslagen (1050/2018), att föra ett ärende till dataombudsmannen, är rätt.\n\n\
             Regeln ser på meningar som nämner tillsynsmyndigheten och på punkten om klagomål. Myndighetens beslut kan överklagas i domstol: en mening som talar om ett beslut eller en domstol godtas.",
        en: "The data subject has the right to lodge a complaint with a supervisory authority (Article 77(1)). An “appeal”, like the Swedish “besvär” and “överklagande” and the Finnish “muutoksenhaku”, is \
             directed against a decision and has a deadline.\n\n\
             In Swedish the word is “klagomål”, in Finnish “valitus valvontaviranomaiselle”; the words of section 21 of the Data Protection Act (1050/2018), to bring a matter before the Ombudsman, are \
             right too.\n\n\
             The rule looks at sentences that name the supervisory authority and at the point on complaints. A decision of the authority can be appealed against in court: a sentence that speaks of a \
             decision or a court is accepted.",
    },
    judgement: None,
    words: &[
        Words { lang: "fi", phrases: &["muutoksenhaku*", "muutoksenhaun", "hakea muutosta", "haet muutosta", "hae muutosta"] },
        Words { lang: "sv", phrases: &["besvär", "besväret", "besvära", "överklaga", "överklagan", "överklagande", "överklagar"] },
        Words { lang: "en", phrases: &["appeal", "appeals", "appealing"] },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
complaint:
  authority: ombudsman
  note:
    fi: Voit hakea muutosta tietosuojavaltuutetun toimistossa.
#            ^^^^^^^^^^^^^^ remedy-term-wrong
    sv: Du kan lämna in besvär till dataombudsmannens byrå.
#                       ^^^^^^ remedy-term-wrong
    en: You can lodge an appeal with the Office of the Data Protection Ombudsman.
#                        ^^^^^^ remedy-term-wrong
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
complaint:
  authority: ombudsman
  note:
    fi: Voit tehdä valituksen tietosuojavaltuutetun toimistoon. Päätökseen haetaan muutosta hallinto-oikeudessa.
    sv: Du kan lämna in ett klagomål till dataombudsmannens byrå. Beslutet kan överklagas i förvaltningsdomstolen.
    en: You can lodge a complaint with the Office of the Data Protection Ombudsman. You can appeal against its decision in court.
",
        }],
    },
    check,
};

const AUTHORITY: Lexicon = Lexicon {
    fi: &["tietosuojavaltuut*", "valvontaviranomai*", "datainspektionen*"],
    sv: &["dataombudsman*", "tillsynsmyndighet*", "datainspektionen*"],
    en: &["ombudsman*", "supervisory", "datainspektionen"],
};

/// What an appeal is directed against, and where.
const DECISION: Lexicon = Lexicon {
    fi: &["päätö*", "ratkaisu*", "hallinto-oikeu*", "tuomioistui*", "oikaisu*"],
    sv: &["beslut*", "avgörande*", "förvaltningsdomstol*", "domstol*", "rättelse*", "omprövning*"],
    en: &["decision*", "court*", "ruling*", "review*"],
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let about = passage.top() == "complaint" || AUTHORITY.is_in(passage, &sentence);
        let accepted = DECISION.is_in(passage, &sentence) || sense::denies(passage, &sentence);
        if !about || accepted || !sense::is_said(passage) {
            continue;
        }
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "valvontaviranomaiselle tehdään valitus; tämä sana tarkoittaa muutoksenhakua: {word}",
                    sv: "till tillsynsmyndigheten lämnar man klagomål; det här ordet avser ändringssökande: {word}",
                    en: "to the supervisory authority one complains; this word means an appeal: {word}",
                },
            )
            .arg("word", passage.slice(hit.range.clone()))
            .note(text! {
                fi: "oikeudesta tehdä valitus valvontaviranomaiselle on kerrottava selkeästi (tietosuoja-asetus, 77 artiklan 1 kohta ja 12 artiklan 1 kohta)",
                sv: "rätten att lämna in klagomål till en tillsynsmyndighet ska uppges klart och tydligt (dataskyddsförordningen, artikel 77.1 och artikel 12.1)",
                en: "the right to lodge a complaint with a supervisory authority must be told clearly (GDPR, Article 77(1) and Article 12(1))",
            })
            .help(text! {
                fi: "kirjoita ”tehdä valitus valvontaviranomaiselle” tai ”saattaa asia tietosuojavaltuutetun käsiteltäväksi”; englanniksi ”lodge a complaint”, ruotsiksi ”lämna in ett klagomål”",
                sv: "skriv ”lämna in ett klagomål till tillsynsmyndigheten”; på finska ”tehdä valitus valvontaviranomaiselle”, på engelska ”lodge a complaint”",
                en: "write “lodge a complaint with the supervisory authority”; in Finnish “tehdä valitus valvontaviranomaiselle”, in Swedish “lämna in ett klagomål”",
            });
    }
    cx.verdict()
}
