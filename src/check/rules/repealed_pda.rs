//! A text that speaks of the Personal Data Act tells readers of rights and duties that ended with 2018.

use crate::check::sense;
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "repealed-pda",
    table: &["N003"],
    cites: &[act("1050/2018").section("37 §"), gdpr(5).par(1).point('a'), gdpr(12).par(1)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "teksti vetoaa kumottuun henkilötietolakiin",
        sv: "texten åberopar den upphävda personuppgiftslagen",
        en: "the text relies on the repealed Personal Data Act",
    },
    explanation: text! {
        fi: "Henkilötietolaki (523/1999) kumottiin 1.1.2019 tietosuojalailla (1050/2018, 37 §:n 2 momentti). Käsittelyyn sovelletaan yleistä tietosuoja-asetusta ja tietosuojalakia. Selosteen on oltava \
             läpinäkyvä ja selkeä (5 artiklan 1 kohdan a alakohta ja 12 artiklan 1 kohta), eikä kumottuun lakiin vetoava teksti kerro, mitä oikeuksia lukijalla on.\n\n\
             Sääntö etsii teksteistä lain nimen ja numeron. Virke, jossa laki sanotaan kumotuksi tai korvatuksi, kelpaa. Jos virke puhuu selvästi menneestä, havainto on vain varoitus. Lain numeron \
             avaimessa `act` tarkistaa sääntö `law-repealed`.\n\n\
             Viittaa asetukseen ja tietosuojalakiin, ja tarkista samalla koko virke: vanhan lain säännöt eivät siirtyneet uuteen sellaisinaan.",
        sv: "Personuppgiftslagen (523/1999) upphävdes den 1 januari 2019 genom dataskyddslagen (1050/2018, 37 § 2 mom.). På behandlingen tillämpas den allmänna dataskyddsförordningen och dataskyddslagen. \
             Beskrivningen ska vara öppen och klar (artikel 5.1 a och artikel 12.1), och en text som åberopar den upphävda lagen berättar inte vilka rättigheter läsaren har.\n\n\
             Regeln söker efter lagens namn och nummer i texterna. En mening som säger att lagen är upphävd eller ersatt godtas. Om meningen klart talar om det förflutna är anmärkningen bara en varning. \
             Lagens nummer under nyckeln `act` granskas av regeln `law-repealed`.\n\n\
             Hänvisa till förordningen och dataskyddslagen, och granska samtidigt hela meningen: den gamla lagens regler flyttades inte över som sådana.",
        en: "The Personal Data Act (523/1999) was repealed on 1 January 2019 by the Data Protection Act (1050/2018, section 37, subsection 2). The processing is governed by the General Data Protection \
             Regulation and the Data Protection Act. The notice must be transparent and clear (Article 5(1)(a) and Article 12(1)), and a text that relies on the repealed act does not tell which rights \
             readers have.\n\n\
             The rule searches the texts for the name and the number of the act. A sentence that says that the act was repealed or replaced is accepted. If the sentence clearly speaks of the past, the \
             finding is a warning only. The number of an act under the key `act` is judged by the rule `law-repealed`.\n\n\
             Cite the Regulation and the Data Protection Act, and check the whole sentence: the rules of the old act were not carried over as they were.",
    },
    judgement: Some(text! {
        fi: "Se, puhuuko virke menneestä, päätellään sanoista kuten ”aiempi” ja ”ennen”. Muutoshistoriaa ei lueta.",
        sv: "Om meningen talar om det förflutna avgörs av ord som ”tidigare” och ”före”. Ändringshistoriken läses inte.",
        en: "Whether a sentence speaks of the past is judged by words such as “former” and “before”. The history of versions is not read.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "henkilötietolaki",
                "henkilötietolain",
                "henkilötietolakia",
                "henkilötietolaissa",
                "henkilötietolakiin",
                "henkilötietolaista",
                "henkilötietolailla",
                "523/1999",
                "1999/523",
            ],
        },
        Words {
            lang: "sv",
            phrases: &["personuppgiftslagen", "personuppgiftslagens", "personuppgiftslag", "523/1999", "1999/523"],
        },
        Words { lang: "en", phrases: &["personal data act", "523/1999", "1999/523"] },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Käsittelemme tietoja henkilötietolain mukaisesti.
#                          ^^^^^^^^^^^^^^^^ repealed-pda
  sv: Vi behandlar uppgifterna enligt personuppgiftslagen.
#                                     ^^^^^^^^^^^^^^^^^^^ repealed-pda
  en: We process the data under the Personal Data Act.
#                                   ^^^^^^^^^^^^^^^^^ repealed-pda
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Käsittelemme tietoja tietosuojalain mukaisesti. Se korvasi henkilötietolain.
  sv: Vi behandlar uppgifterna enligt dataskyddslagen. Den ersatte personuppgiftslagen.
  en: We process the data under the Data Protection Act. It replaced the Personal Data Act.
",
        }],
    },
    check,
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    if cx.day().to_string().as_str() < "2019-01-01" {
        return Verdict::NotApplicable;
    }
    let mut last = None;
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let place = (passage.text.span, sentence.start);
        let accepted = sense::REPEALED.is_in(passage, &sentence) || sense::denies(passage, &sentence);
        if !sense::is_said(passage) || passage.key() == "title" || accepted || last == Some(place) {
            continue;
        }
        last = Some(place);
        let finding = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "henkilötietolaki (523/1999) on kumottu 1.1.2019",
                    sv: "personuppgiftslagen (523/1999) upphävdes den 1 januari 2019",
                    en: "the Personal Data Act (523/1999) was repealed on 1 January 2019",
                },
            )
            .note(text! {
                fi: "lain kumosi tietosuojalaki (1050/2018, 37 §); selosteen on oltava läpinäkyvä ja selkeä (tietosuoja-asetus, 5 artiklan 1 kohdan a alakohta ja 12 artiklan 1 kohta)",
                sv: "lagen upphävdes genom dataskyddslagen (1050/2018, 37 §); informationen ska vara öppen och klar (dataskyddsförordningen, artikel 5.1 a och artikel 12.1)",
                en: "the act was repealed by the Data Protection Act (1050/2018, section 37); the notice must be transparent and clear (GDPR, Article 5(1)(a) and Article 12(1))",
            })
            .help(text! {
                fi: "viittaa yleiseen tietosuoja-asetukseen ja tietosuojalakiin (1050/2018) ja tarkista, pitääkö virke vielä paikkansa",
                sv: "hänvisa till den allmänna dataskyddsförordningen och dataskyddslagen (1050/2018) och kontrollera om meningen ännu stämmer",
                en: "cite the General Data Protection Regulation and the Data Protection Act (1050/2018), and check whether the sentence still holds",
            });
        let _ = if sense::FORMER.is_in(passage, &sentence) { finding.at_most(Level::Warning) } else { finding };
    }
    cx.verdict()
}
