//! For ever needs a reason that the law or the archive has given.

use crate::check::{Cx, Example, Examples, Finding, Passage, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::model::retention::Retention;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "permanent-archiving",
    table: &["S007"],
    cites: &[gdpr(5).par(1).point('e'), gdpr(89).par(1), act("1050/2018").section("32 §"), act("831/1994")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "pysyvän säilyttämisen perustetta ei kerrota",
        sv: "det sägs inte vad den varaktiga förvaringen grundar sig på",
        en: "it is not told on what permanent retention rests",
    },
    explanation: text! {
        fi: "Henkilötietoja saa säilyttää tarkoitusta pidempään vain yleisen edun mukaista arkistointia, tutkimusta tai tilastointia varten ja asianmukaisin suojatoimin (5 artiklan \
             1 kohdan e alakohta, 89 artiklan 1 kohta ja tietosuojalain 32 §). Viranomaisen asiakirjat säilytetään pysyvästi, kun niin on säädetty tai arkistolain mukaan \
             päätetty.\n\n\
             Varoitus annetaan, kun avaimessa `permanent` ei ole lakia eikä päätöstä, ja kun avaimissa `criteria` tai `alternative` sanotaan tietojen säilyvän pysyvästi eikä \
             kohdassa ole lakia.\n\n\
             Kirjoita laki avaimeen `law` tai Kansallisarkiston päätöksen tunnus avaimeen `decision`: `permanent: { decision: AL/00000/00.00.00.00/2020 }`.",
        sv: "Personuppgifter får lagras längre än ändamålet kräver endast för arkivändamål av allmänt intresse, forskning eller statistik och med lämpliga skyddsåtgärder (artikel \
             5.1 e, artikel 89.1 och 32 § i dataskyddslagen). En myndighets handlingar förvaras varaktigt när det har föreskrivits eller enligt arkivlagen beslutats så.\n\n\
             Varningen ges när `permanent` har varken lag eller beslut, och när det under `criteria` eller `alternative` sägs att uppgifterna förvaras varaktigt och punkten inte \
             har någon lag.\n\n\
             Skriv lagen under `law` eller beteckningen på Riksarkivets beslut under `decision`: `permanent: { decision: AL/00000/00.00.00.00/2020 }`.",
        en: "Personal data may be kept longer than the purpose requires only for archiving in the public interest, research or statistics, and with appropriate safeguards (Article \
             5(1)(e), Article 89(1), and section 32 of the Data Protection Act). Documents of an authority are kept permanently when a law says so or when it has been decided so \
             under the Archives Act.\n\n\
             The warning is given when `permanent` has neither a law nor a decision, and when `criteria` or `alternative` says that data are kept permanently and the entry has no \
             law.\n\n\
             Write the law under `law` or the reference of the decision of the National Archives under `decision`: `permanent: { decision: AL/00000/00.00.00.00/2020 }`.",
    },
    judgement: Some(text! {
        fi: "Pelkkä verkko-osoite ei riitä, koska siitä ei näe, mikä päätös on kyseessä. Tekstistä etsitään vain selviä sanoja, ja virke, jossa on kielto tai jossa puhutaan poistamisesta, jätetään sikseen.",
        sv: "Enbart en webbadress räcker inte, eftersom den inte visar vilket beslut det gäller. I texten söks bara klara ord, och en mening med en nekande form eller om radering lämnas därhän.",
        en: "A web address alone is not enough, since it does not show which decision is meant. Only plain words are looked for in texts, and a sentence with a negation or about erasure is let be.",
    }),
    words: &[
        Words {
            lang: "fi", phrases: &["pysyvästi", "ikuisesti", "toistaiseksi säilytet*", "pysyvään säilytykseen"]
        },
        Words { lang: "sv", phrases: &["varaktigt", "permanent", "för alltid", "för evigt"] },
        Words { lang: "en", phrases: &["permanently", "indefinitely", "for ever", "forever"] },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
retention:
  - permanent: { url: \"https://example.fi/arkistointi\" }
#   ^^^^^^^^^ permanent-archiving
",
            },
            Example {
                remove: &[],
                yaml: "\
retention:
  - criteria:
      fi: Säilytämme palvelupyynnöt pysyvästi.
#                                   ^^^^^^^^^ permanent-archiving
      sv: Vi förvarar servicebegäran varaktigt.
#                                    ^^^^^^^^^ permanent-archiving
      en: We keep the service requests permanently.
#                                      ^^^^^^^^^^^ permanent-archiving
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
retention:
  - permanent: { decision: AL/00000/00.00.00.00/2020, law: { act: 831/1994, sections: \"8 §\" } }
",
        }],
    },
    check,
};

/// Words of a sentence that says the contrary, or speaks of erasure: "poistetaan pysyvästi".
const NOT_KEPT: [&str; 22] = [
    "emme ",
    "ei ",
    "eivät ",
    "poist",
    "hävit",
    "tuho",
    "anonymi",
    "inte ",
    "aldrig",
    "rader",
    "förstör",
    "utplån",
    "gallra",
    " not ",
    "never",
    "eras",
    "delet",
    "destroy",
    "remov",
    "no longer",
    "passivi",
    "blocker",
];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for entry in register.retention.values() {
        let Some(permanent) = entry.permanent.spanned() else { continue };
        applies = true;
        let it = &permanent.value;
        if it.law.is_empty() && it.decision.is_absent() && entry.laws.is_empty() {
            finish(cx.report(
                permanent.head,
                text! {
                    fi: "ei kerrota, minkä lain tai päätöksen nojalla tiedot säilytetään pysyvästi",
                    sv: "det sägs inte med stöd av vilken lag eller vilket beslut uppgifterna förvaras varaktigt",
                    en: "it is not told under which law or decision the data are kept permanently",
                },
            ));
        }
    }
    for hit in cx.hits() {
        let Some(entry) = entry_of(register, hit.passage) else { continue };
        let sentence = hit.passage.slice(hit.passage.sentence_at(hit.range.start)).to_lowercase();
        if NOT_KEPT.iter().any(|it| sentence.contains(it)) {
            continue;
        }
        applies = true;
        if entry.permanent.is_absent() && entry.laws.is_empty() {
            finish(cx.report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "tekstin mukaan tiedot säilytetään pysyvästi, mutta perustetta ei kerrota",
                    sv: "enligt texten förvaras uppgifterna varaktigt, men grunden uppges inte",
                    en: "the text says that data are kept permanently, but not under what",
                },
            ));
        }
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// The entry of `retention:` whose criteria or alternative a text is.
fn entry_of<'a>(register: &'a Register, passage: &Passage<'_>) -> Option<&'a Retention> {
    if passage.top() != "retention" || !matches!(passage.key(), "criteria" | "alternative") {
        return None;
    }
    let rest = passage.place.path.strip_prefix("retention")?;
    let at = match rest.strip_prefix('[') {
        Some(rest) => rest.split(']').next()?.parse().ok()?,
        None => 0_usize,
    };
    register.retention.get(at).map(|it| &it.value)
}

fn finish(finding: Finding<'_>) {
    let _ = finding
        .note(text! {
            fi: "tarkoitusta pidempään tietoja saa säilyttää vain arkistointia, tutkimusta tai tilastointia varten (tietosuoja-asetus, 5 artiklan 1 kohdan e alakohta ja 89 artiklan 1 kohta; tietosuojalaki (1050/2018), 32 §)",
            sv: "längre än ändamålet kräver får uppgifter lagras endast för arkivändamål, forskning eller statistik (dataskyddsförordningen, artikel 5.1 e och artikel 89.1; 32 § i dataskyddslagen (1050/2018))",
            en: "beyond the purpose data may be kept only for archiving, research or statistics (GDPR, Article 5(1)(e) and Article 89(1); Data Protection Act (1050/2018), section 32)",
        })
        .help(text! {
            fi: "kirjoita laki tai Kansallisarkiston päätös: `permanent: { law: { act: …, sections: … } }` tai `permanent: { decision: … }`",
            sv: "skriv lagen eller Riksarkivets beslut: `permanent: { law: { act: …, sections: … } }` eller `permanent: { decision: … }`",
            en: "write the law or the decision of the National Archives: `permanent: { law: { act: …, sections: … } }` or `permanent: { decision: … }`",
        });
}
