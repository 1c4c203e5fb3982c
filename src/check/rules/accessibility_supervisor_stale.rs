//! Complaints about accessibility go to Traficom now; a notice that names the former supervisor sends readers to nobody.

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::body::ACCESSIBILITY_SUPERVISOR;
use crate::law::cite::act;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "accessibility-supervisor-stale",
    table: &["N011"],
    cites: &[act("306/2019").section("12 §")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "saavutettavuuden valvojaksi mainitaan aluehallintovirasto",
        sv: "regionförvaltningsverket nämns som tillsynsmyndighet för tillgängligheten",
        en: "the Regional State Administrative Agency is named as the supervisor of accessibility",
    },
    explanation: text! {
        fi: "Digitaalisten palvelujen saavutettavuutta valvoo 1.1.2025 alkaen Liikenne- ja viestintävirasto Traficom (laki 306/2019, 12 §, sellaisena kuin se on laissa 606/2024). Sitä ennen valvoja oli \
             Etelä-Suomen aluehallintovirasto.\n\n\
             Sääntö etsii entisen valvojan nimen tekstistä, joka puhuu saavutettavuudesta. Vaihda nimi ja yhteystiedot.",
        sv: "Tillgängligheten i digitala tjänster övervakas från den 1 januari 2025 av Transport- och kommunikationsverket Traficom (lag 306/2019, 12 §, sådan den lyder i lag 606/2024). Före det var \
             tillsynsmyndigheten Regionförvaltningsverket i Södra Finland.\n\n\
             Regeln söker efter den tidigare myndighetens namn i en text som talar om tillgänglighet. Byt ut namnet och kontaktuppgifterna.",
        en: "Since 1 January 2025 the accessibility of digital services is supervised by the Finnish Transport and Communications Agency Traficom (Act 306/2019, section 12, as amended by Act 606/2024). Before \
             that, the supervisor was the Regional State Administrative Agency for Southern Finland.\n\n\
             The rule seeks the name of the former supervisor in a text that speaks of accessibility. Replace the name and the contact details.",
    },
    judgement: None,
    words: &[
        Words { lang: "fi", phrases: &["etelä-suomen aluehallintovirasto*"] },
        Words { lang: "sv", phrases: &["regionförvaltningsverket i södra finland*"] },
        Words { lang: "en", phrases: &["regional state administrative agency for southern finland*"] },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Saavutettavuutta valvoo Etelä-Suomen aluehallintovirasto.
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility-supervisor-stale
  sv: Tillgängligheten övervakas av Regionförvaltningsverket i Södra Finland.
#                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility-supervisor-stale
  en: Accessibility is supervised by the Regional State Administrative Agency for Southern Finland.
#                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility-supervisor-stale
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Saavutettavuutta valvoo Liikenne- ja viestintävirasto Traficom.
  sv: Tillgängligheten övervakas av Transport- och kommunikationsverket Traficom.
  en: Accessibility is supervised by the Finnish Transport and Communications Agency Traficom.
",
        }],
    },
    check,
};

const ACCESSIBILITY: Lexicon = Lexicon {
    fi: &["saavutettavuu*", "digipalvelulai*", "306"],
    sv: &["tillgänglighet*", "306"],
    en: &["accessibility", "accessible", "306"],
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    for hit in cx.hits() {
        let passage = hit.passage;
        let whole = 0..passage.text.value.len();
        let sentence = passage.sentence_at(hit.range.start);
        let stale = ACCESSIBILITY_SUPERVISOR.is_stale_in(passage.slice(hit.range.clone()), &day);
        let history = sense::FORMER.is_in(passage, &sentence);
        if !stale || history || !sense::is_said(passage) || !ACCESSIBILITY.is_in(passage, &whole) {
            continue;
        }
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "saavutettavuutta valvoo nykyisin {now}",
                    sv: "tillgängligheten övervakas numera av {now}",
                    en: "the supervisor of accessibility is now: {now}",
                },
            )
            .arg("now", ACCESSIBILITY_SUPERVISOR.name)
            .note(text! {
                fi: "valvoja vaihtui 1.1.2025 (laki digitaalisten palvelujen tarjoamisesta 306/2019, 12 §, muutettu lailla 606/2024)",
                sv: "tillsynsmyndigheten byttes den 1 januari 2025 (lagen om tillhandahållande av digitala tjänster 306/2019, 12 §, ändrad genom lag 606/2024)",
                en: "the supervisor changed on 1 January 2025 (Act on the Provision of Digital Services 306/2019, section 12, as amended by Act 606/2024)",
            })
            .help(text! {
                fi: "vaihda nimi ja yhteystiedot: {now}",
                sv: "byt ut namnet och kontaktuppgifterna: {now}",
                en: "replace the name and the contact details: {now}",
            });
    }
    cx.verdict()
}
