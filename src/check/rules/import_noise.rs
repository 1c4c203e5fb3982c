//! Text copied from a web page or a scan brings buttons, entities and broken letters with it.

use std::ops::Range;

use crate::check::{Cx, Example, Examples, Hit, Passage, Rule, Verdict, Words};
use crate::diag::{Fix, Level, Message};
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

/// What stands in no text of any language; the words around it are underlined too.
const DEBRIS: &[&str] = &[
    "*&nbsp;*",
    "*&amp;*",
    "*&lt;*",
    "*&gt;*",
    "*&quot;*",
    "*&#39;*",
    "*&shy;*",
    "*&auml;*",
    "*&ouml;*",
    "*&aring;*",
    "*&ndash;*",
    "*&rdquo;*",
    "*\u{ad}*",
    "*\u{200b}*",
    "*\u{feff}*",
    "*\u{fffd}*",
    "*\u{0}*",
    "*\u{7}*",
    "*\u{8}*",
    "*ã¤*",
    "*ã¶*",
    "*ã¥*",
    "*â€*",
    "*<br>*",
    "*<br/>*",
    "*<p>*",
    "*</p>*",
    "*<b>*",
    "*<i>*",
    "*<li>*",
    "*<ul>*",
    "*<div>*",
    "*<strong>*",
];

pub(super) static RULE: Rule = Rule {
    name: "import-noise",
    table: &["L017"],
    cites: &[gdpr(12).par(1)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "tekstissä on jälkiä verkkosivusta tai skannauksesta",
        sv: "texten har spår av en webbsida eller en skanning",
        en: "the text has traces of a web page or a scan",
    },
    explanation: text! {
        fi: "Verkkosivulta kopioituun tekstiin jää painikkeiden sanoja (”Tulosta sivu”), HTML-merkintöjä (`&nbsp;`) ja näkymättömiä merkkejä. Skannatusta asiakirjasta katoavat usein ä, ö ja å. \
             Seloste on helposti luettava (12 artiklan 1 kohta), kun siinä on vain oma tekstinsä.\n\n\
             Sääntö etsii tällaiset jäljet kaikista teksteistä. Näkymätön tavuviiva rikkoo haun ja ruudunlukijan; ohjelma tavuttaa itse.\n\n\
             Poista ylimääräinen, ja kirjoita kadonneet kirjaimet takaisin.",
        sv: "I text som kopieras från en webbsida blir knapparnas ord kvar (”Skriv ut sidan”), HTML-koder (`&nbsp;`) och osynliga tecken. Ur ett skannat dokument försvinner ofta å, ä och ö. En \
             beskrivning är lätt att läsa (artikel 12.1) när den bara har sin egen text.\n\n\
             Regeln söker sådana spår i alla texter. Ett osynligt bindestreck stör sökning och skärmläsare; programmet avstavar självt.\n\n\
             Ta bort det överflödiga och skriv tillbaka de försvunna bokstäverna.",
        en: "Text copied from a web page keeps the words of its buttons (“Print this page”), HTML entities (`&nbsp;`) and invisible characters. A scan of a Finnish or Swedish document often loses \
             ä, ö and å. A notice is easy to read (Article 12(1)) when it has only its own text.\n\n\
             The rule looks for such traces in all texts. A soft hyphen breaks searching and screen readers; the program hyphenates by itself.\n\n\
             Remove what does not belong there, and write the lost letters again.",
    },
    judgement: Some(text! {
        fi: "Suomen- tai ruotsinkielinen teksti, jossa on yli 250 merkkiä eikä yhtään ä-, ö- tai å-kirjainta, katsotaan skannauksessa vahingoittuneeksi. Raja on oma.",
        sv: "En finsk eller svensk text med över 250 tecken utan ett enda å, ä eller ö anses ha skadats vid skanning. Gränsen är vår egen.",
        en: "A Finnish or Swedish text of more than 250 characters without a single ä, ö or å counts as damaged by scanning. The limit is ours.",
    }),
    words: &[
        Words { lang: "fi", phrases: DEBRIS },
        Words { lang: "sv", phrases: DEBRIS },
        Words { lang: "en", phrases: DEBRIS },
        Words {
            lang: "fi",
            phrases: &[
                "tulosta sivu", "tulosta tämä sivu", "jaa facebookissa", "jaa twitterissä", "jaa linkedinissä", "siirry sisältöön", "siirry pääsisältöön", "hyppää sisältöön", "takaisin ylös",
                "kuuntele sivu", "oletko tyytyväinen sivun", "löysitkö etsimäsi", "skip to main content", "javascript errors detected",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "skriv ut sidan", "skriv ut denna sida", "dela på facebook", "dela på twitter", "dela på linkedin", "gå till innehållet", "hoppa till innehållet", "hoppa till huvudinnehållet",
                "tillbaka till toppen", "lyssna på sidan", "hittade du det du sökte", "skip to main content", "javascript errors detected",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "print this page", "share on facebook", "share on twitter", "share on linkedin", "skip to main content", "skip to content", "back to top", "listen to this page",
                "did you find what you", "javascript errors detected",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Kirjaamme palvelupyynnöt. Tulosta sivu
#                               ^^^^^^^^^^^^ import-noise
  sv: Vi registrerar servicebegäran i kundservicens&nbsp;informationssystem.
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ import-noise
  en: We enter service requests. Share on Facebook
#                                ^^^^^^^^^^^^^^^^^ import-noise
",
            },
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Kirjaamme palvelupyynnöt.
  sv: Kundservicens arenden registreras i systemet nar invanaren ringer eller skriver till oss. Personalen anvander uppgifterna for att svara pa fragan, och de raderas nar arendet har avslutats och tiden for andring ar over. Andra myndigheter far uppgifterna bara med stod av lag, och det berattar vi alltid for den som fragar.
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ import-noise
  en: We enter service requests.
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Voit tulostaa sivun itsellesi tai jakaa sen. Kysy & vastaa -palvelu on auki arkisin.
  sv: Du kan skriva ut den här sidan och dela den. Frågor & svar finns på webben.
  en: >-
    You can print the page for yourself or share it. Research & Development answers on weekdays. The customer service is open to all residents,
    and every resident can visit the service point, call the service or write to it by e-mail in Finnish, Swedish or English.
",
        }],
    },
    check,
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits() {
        // HTML in running text has a finding of its own.
        if hit.phrase.contains('<') && hit.passage.place.prose {
            continue;
        }
        let range = around(&hit);
        let what = visible(hit.passage.slice(range.clone()));
        let span = cx.within(hit.passage.text, range.clone());
        let finding = cx
            .report_in(
                hit.passage,
                range.clone(),
                text! {
                    fi: "tekstissä on jälki verkkosivusta tai skannauksesta: ”{what}”",
                    sv: "texten har ett spår av en webbsida eller en skanning: ”{what}”",
                    en: "the text has a trace of a web page or a scan: “{what}”",
                },
            )
            .arg("what", what)
            .note(NOTE)
            .help(text! {
                fi: "poista se",
                sv: "ta bort det",
                en: "remove it",
            });
        if matches!(hit.phrase, "*\u{ad}*" | "*\u{200b}*" | "*\u{feff}*") {
            let replacement = hit.passage.slice(range).replace(['\u{ad}', '\u{200b}', '\u{feff}'], "");
            let message = Message::new(text! {
                fi: "poista näkymättömät merkit",
                sv: "ta bort de osynliga tecknen",
                en: "remove the invisible characters",
            });
            let _ = finding.fix(Fix { span, replacement, message, automatic: false });
        }
    }
    for passage in cx.passages().iter().filter(|it| has_lost_letters(it)) {
        let _ = cx
            .report_in(
                passage,
                0..passage.text.value.trim_end().len(),
                text! {
                    fi: "pitkässä tekstissä ei ole yhtään ä-, ö- tai å-kirjainta",
                    sv: "en lång text har inte ett enda å, ä eller ö",
                    en: "a long text has not one ä, ö or å",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "vertaa tekstiä alkuperäiseen ja kirjoita kadonneet kirjaimet",
                sv: "jämför texten med originalet och skriv de försvunna bokstäverna",
                en: "compare the text with the original and write the lost letters",
            });
    }
    cx.verdict()
}

/// What is underlined: the hit with the words that it is stuck to, up to white space.
fn around(hit: &Hit<'_>) -> Range<usize> {
    if hit.group > 2 {
        return hit.range.clone();
    }
    let text = &hit.passage.text.value;
    let before = hit.passage.slice(0..hit.range.start);
    let after = hit.passage.slice(hit.range.end..text.len());
    let head: usize = before.chars().rev().take_while(|it| it.is_alphanumeric()).map(char::len_utf8).sum();
    let tail: usize = after.chars().take_while(|it| it.is_alphanumeric()).map(char::len_utf8).sum();
    hit.range.start - head..hit.range.end + tail
}

/// A text with its invisible characters shown.
fn visible(text: &str) -> String {
    text.chars()
        .map(|it| if it.is_control() || matches!(it, '\u{ad}' | '\u{200b}' | '\u{feff}') { '·' } else { it })
        .collect()
}

/// Whether a long Finnish or Swedish text has none of the letters that no long text in these languages is without.
fn has_lost_letters(passage: &Passage<'_>) -> bool {
    let text = &passage.text.value;
    text.len() > 250
        && text.chars().all(|it| !it.is_alphabetic() || it.is_ascii())
        && (passage.is_in("fi") || passage.is_in("sv"))
}

const NOTE: crate::lang::Text = text! {
    fi: "tiedot on annettava helposti ymmärrettävässä muodossa (tietosuoja-asetus, 12 artiklan 1 kohta)",
    sv: "informationen ska lämnas i en lättbegriplig form (dataskyddsförordningen, artikel 12.1)",
    en: "the information must be given in an intelligible form (GDPR, Article 12(1))",
};
