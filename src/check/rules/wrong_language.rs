//! A Finnish text under `sv:` is printed in the Swedish notice, where nobody understands it and every check of words passes by.

use crate::check::prose::{Passage, words_of};
use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::{gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "wrong-language",
    table: &[],
    cites: &[gdpr(12).par(1), wp260(13)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "teksti on eri kielellä kuin sen kielitunnus sanoo",
        sv: "texten är på ett annat språk än dess språkkod säger",
        en: "a text is in another language than its tag says",
    },
    explanation: text! {
        fi: "Tiedot on annettava helposti ymmärrettävässä muodossa (12 artiklan 1 kohta), ja käännöksen on oltava oikea (suuntaviivat WP260, 13 kohta). Väärän kielitunnuksen alle kopioitu teksti painetaan väärään \
             selosteeseen, ja ruudunlukija lukee sen väärän kielen säännöillä.\n\n\
             Sääntö tunnistaa kielen pikkusanoista: tekstissä on vähintään viisi sanaa, vähintään kolme toisen kielen pikkusanaa eikä yhtään oman kielen. Käännä teksti tai siirrä se oikean kielitunnuksen \
             alle.",
        sv: "Informationen ska lämnas i en lättbegriplig form (artikel 12.1), och översättningen ska vara riktig (riktlinjerna WP260, punkt 13). En text som har kopierats under fel språkkod trycks i fel \
             beskrivning, och en skärmläsare läser den enligt fel språks regler.\n\n\
             Regeln känner igen språket på småorden: texten har minst fem ord, minst tre småord på ett annat språk och inget på sitt eget. Översätt texten eller flytta den under rätt språkkod.",
        en: "Information must be given in an easily accessible form (Article 12(1)), and a translation be accurate (guidelines WP260, paragraph 13). A text copied under the wrong tag is printed in the wrong \
             notice, and a screen reader reads it by the rules of the wrong language.\n\n\
             The rule knows a language by its small words: the text has at least five words, at least three small words of another language and none of its own. Translate the text or move it under the \
             right tag.",
    },
    judgement: Some(text! {
        fi: "Kieli päätellään suomen, ruotsin ja englannin yleisimmistä pikkusanoista; kynnykset ovat ohjelman omat. Muita kieliä, lakien nimiä ja organisaatioiden tietoja ei arvioida.",
        sv: "Språket avgörs med hjälp av de vanligaste småorden i finska, svenska och engelska; trösklarna är programmets egna. Andra språk, namn på lagar och uppgifter om organisationer bedöms inte.",
        en: "The language is judged by the commonest small words of Finnish, Swedish and English; the thresholds are our own. Other languages, titles of acts and facts of organisations are not judged.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Palvelupyynnöt kirjataan asiakaspalvelun tietojärjestelmään, josta ne ohjataan vastaavalle yksikölle.
  sv: Kirjaamme palvelupyynnöt järjestelmään, ja ne ohjataan yksikölle, joka vastaa asiasta.
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-language
  en: Service requests are entered in the customer service system, which passes them on to the unit in charge.
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Palvelun nimi on Customer Service of the Year, ja se toimii verkossa.
  sv: Tjänsten heter Customer Service of the Year och finns på nätet.
  en: The service is called Customer Service of the Year, and it works online.
",
        }],
    },
    check,
};

/// Small words that the other two languages do not have.
const SMALL: [(&str, &[&str]); 3] = [
    (
        "fi",
        &[
            "ja", "on", "ei", "että", "tai", "jos", "kun", "ne", "ovat", "sekä", "myös", "joka", "jotka", "jossa",
            "josta", "jonka", "mukaan", "kanssa", "voit", "saat", "emme", "niiden", "niitä", "sinun", "kuin", "vain",
            "mutta", "koska", "hänen", "tämä", "tässä", "tietoja", "tiedot", "tietosi", "eikä", "jälkeen",
        ],
    ),
    (
        "sv",
        &[
            "och",
            "är",
            "att",
            "som",
            "för",
            "av",
            "på",
            "till",
            "med",
            "inte",
            "eller",
            "om",
            "det",
            "den",
            "vi",
            "du",
            "dina",
            "din",
            "ditt",
            "från",
            "har",
            "ett",
            "kan",
            "när",
            "vid",
            "efter",
            "också",
            "ska",
            "uppgifter",
            "uppgifterna",
            "oss",
            "sig",
            "enligt",
        ],
    ),
    (
        "en",
        &[
            "the", "of", "and", "to", "is", "are", "with", "not", "you", "your", "we", "or", "by", "from", "that",
            "which", "if", "this", "our", "been", "has", "have", "their", "they", "when", "be", "it",
        ],
    ),
];

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for passage in cx.passages() {
        let skipped = ["organisations", "parties", "see_also"].contains(&passage.top());
        let Some(lang) = passage.lang.filter(|_| !skipped && passage.key() != "title") else { continue };
        let Some(other) = other(passage, lang.base()) else { continue };
        let first = passage.sentences().first().cloned().unwrap_or(0..passage.text.value.len());
        let _ = cx
            .report_in(
                passage,
                first,
                text! {
                    fi: "tekstin kielitunnus on {tag}, mutta kieli näyttää olevan {other}",
                    sv: "textens språkkod är {tag}, men språket verkar vara {other}",
                    en: "the tag of the text is {tag}, but its language seems to be {other}",
                },
            )
            .arg("tag", lang.as_str())
            .arg("other", other)
            .note(text! {
                fi: "tiedot on annettava ymmärrettävässä muodossa, ja käännöksen on oltava oikea (tietosuoja-asetus, 12 artiklan 1 kohta; suuntaviivat WP260, 13 kohta)",
                sv: "informationen ska lämnas i en begriplig form, och översättningen ska vara riktig (dataskyddsförordningen, artikel 12.1; riktlinjerna WP260, punkt 13)",
                en: "the information must be intelligible and a translation accurate (GDPR, Article 12(1); guidelines WP260, paragraph 13)",
            })
            .help(text! {
                fi: "käännä teksti, tai siirrä se oikean kielitunnuksen alle",
                sv: "översätt texten, eller flytta den under rätt språkkod",
                en: "translate the text, or move it under the right tag",
            });
    }
    cx.verdict()
}

/// The language that a text is in, when it is not its own.
fn other(passage: &Passage<'_>, own: &str) -> Option<Text> {
    let (_, mine) = SMALL.iter().find(|(lang, _)| *lang == own)?;
    // Most texts are in their language, and say so within a few words.
    let mut words = Vec::new();
    for word in words_of(passage.folded()) {
        if mine.contains(&word) {
            return None;
        }
        words.push(word);
    }
    let count = |small: &[&str]| words.iter().filter(|it| small.contains(it)).count();
    if words.len() < 5 {
        return None;
    }
    let (lang, _) = SMALL.iter().find(|(lang, small)| *lang != own && count(small) >= 3)?;
    match *lang {
        "fi" => Some(text! { fi: "suomi", sv: "finska", en: "Finnish" }),
        "sv" => Some(text! { fi: "ruotsi", sv: "svenska", en: "Swedish" }),
        _ => Some(text! { fi: "englanti", sv: "engelska", en: "English" }),
    }
}
