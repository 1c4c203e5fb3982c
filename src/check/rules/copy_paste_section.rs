//! A section copied from another answers the wrong question under its own heading.

use crate::check::prose::{Passage, words_of};
use crate::check::sense::Lexicon;
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::gdpr;
use crate::law::right::Right;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "copy-paste-section",
    table: &["L020"],
    cites: &[gdpr(12).par(1), gdpr(12).par(2)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "osion teksti on kopioitu toisesta osiosta",
        sv: "texten i ett avsnitt har kopierats från ett annat",
        en: "the text of a section is copied from another",
    },
    explanation: text! {
        fi: "Jokaisen osion on vastattava omaan kysymykseensä selkeästi (12 artiklan 1 kohta), ja oikeuksien käyttämistä on helpotettava (12 artiklan 2 kohta). Kun oikaisemista koskeva kohta puhuu \
             tarkastuspyynnöstä, lukija ei tiedä, miten oikaisua pyydetään.\n\n\
             Sääntö löytää oikeuden kohdan, joka puhuu toista oikeutta koskevasta pyynnöstä, ja vähintään kahdeksan sanan tekstin, joka on sama kahden eri otsikon alla; pitkä teksti saa poiketa yhden sanan kymmenestä (tarkoitukset, osiot, kuvaus, \
             nauhoittaminen, informointi, tietoturva ja julkisuus).\n\n\
             Kirjoita kohtaan oma tekstinsä. Jos sama ohje koskee kaikkia oikeuksia, kirjoita se kerran avaimeen `rights.requests`.",
        sv: "Varje avsnitt ska klart svara på sin egen fråga (artikel 12.1), och utövandet av rättigheterna ska underlättas (artikel 12.2). När punkten om rättelse talar om en begäran om granskning vet läsaren \
             inte hur man begär rättelse.\n\n\
             Regeln hittar en punkt om en rättighet som talar om en begäran som gäller en annan rättighet, och en text på minst åtta ord som är densamma under två rubriker; en lång text får avvika med ett ord av tio (ändamål, avsnitt, \
             beskrivning, inspelning, information, säkerhet och offentlighet).\n\n\
             Skriv en egen text i punkten. Om samma anvisning gäller alla rättigheter, skriv den en gång under `rights.requests`.",
        en: "Each section must answer its own question clearly (Article 12(1)), and the exercise of rights be facilitated (Article 12(2)). When the point on rectification speaks of an access request, readers \
             do not know how to ask for rectification.\n\n\
             The rule finds a point on one right that speaks of a request about another, and a text of at least eight words that is the same under two headings; a long text may differ by one word in ten (purposes, sections, description, \
             recording, informing, security and publicity).\n\n\
             Write a text of its own there. If the same instruction is for all rights, write it once under `rights.requests`.",
    },
    judgement: Some(text! {
        fi: "Jos virke vertaa oikeuksia toisiinsa (”samoin kuin”, ”myös”, ”ensin”) tai mainitsee myös oman oikeutensa, sääntö vaikenee. Vastaanottajien ja tietoryhmien toistuvia tekstejä ei verrata: ne voivat \
             olla syystä samoja.",
        sv: "Om meningen jämför rättigheter (”på samma sätt”, ”också”, ”först”) eller även nämner sin egen rättighet, tiger regeln. Upprepade texter om mottagare och grupper av uppgifter jämförs inte: \
             de kan ha skäl att vara lika.",
        en: "If the sentence compares rights (“as with”, “also”, “first”) or names its own right too, the rule is silent. Repeated texts on recipients and groups of data are not compared: they may have reason to \
             be the same.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["tietopyyn*", "tarkastuspyyn*", "tarkastusoikeu*"] },
        Words { lang: "sv", phrases: &["begäran om granskning", "granskningsrätt*", "begäran om insyn", "rätt till insyn", "rätten till insyn", "begäran om tillgång"] },
        Words { lang: "en", phrases: &["access request*", "request for access", "right of access", "request for inspection"] },
        Words { lang: "fi", phrases: &["oikaisupyyn*", "korjauspyyn*", "korjaamispyyn*"] },
        Words { lang: "sv", phrases: &["begäran om rättelse", "rätt till rättelse", "rätten till rättelse", "rättelsebegäran"] },
        Words { lang: "en", phrases: &["rectification request*", "request for rectification", "right to rectification", "correction request*"] },
        Words { lang: "fi", phrases: &["poistopyyn*", "poistamispyyn*"] },
        Words { lang: "sv", phrases: &["begäran om radering", "rätt till radering", "rätten till radering"] },
        Words { lang: "en", phrases: &["erasure request*", "request for erasure", "right to erasure"] },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  claims: { access: granted, objection: granted-if }
  requests: { to: registry, channels: [email, post, in-person], form: \"https://example.fi/tietopyynto\", time_limit: P1M, identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. } }
  rectification:
    to: registry
    include:
      fi: Kerro, että tietopyyntö koskee asiakaspalvelua.
#                     ^^^^^^^^^^^ copy-paste-section
      sv: Berätta att din begäran om granskning gäller kundservicen.
#                         ^^^^^^^^^^^^^^^^^^^^^ copy-paste-section
      en: Say that your access request concerns the customer service.
#                       ^^^^^^^^^^^^^^ copy-paste-section
",
            },
            Example {
                remove: &[],
                yaml: "\
informing:
  text: { fi: \"Kirjaamme palvelupyynnön lomakkeelle, josta se ohjataan vastaavalle yksikölle.\", sv: Vi registrerar begäran på en blankett som sedan förmedlas till den ansvariga enheten., en: We enter the request in a form that is passed on to the unit in charge. }
sections:
  - id: palvelupiste
    after: sources
    heading: { fi: Palvelupisteessä, sv: Vid servicestället, en: At the service point }
    text:
      fi: Kirjaamme palvelupyynnön lomakkeelle, josta se ohjataan vastaavalle yksikölle.
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ copy-paste-section
      sv: Vid servicestället registrerar vi begäran på kundservicens blankett.
      en: At the service point we enter the request in the form of the customer service.
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
rights:
  claims: { access: granted, objection: granted-if }
  requests: { to: registry, channels: [email, post, in-person], form: \"https://example.fi/tietopyynto\", time_limit: P1M, identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. } }
  rectification: { to: registry, include: { fi: Kerro oikaisupyynnössä oikea tieto. Tee ensin tietopyyntö., sv: Ange den rätta uppgiften i din begäran om rättelse. Gör först en begäran om granskning., en: Give the right data in the request for rectification. Make an access request first. } }
",
        }],
    },
    check,
};

/// Words that compare one right with another.
const COMPARES: Lexicon = Lexicon {
    fi: &["ensin", "myös", "samoin", "samalla", "kuten", "kuin", "erikseen", "lisäksi", "sitten"],
    sv: &["först", "också", "även", "samma", "liksom", "skilt", "dessutom", "sedan"],
    en: &["first", "also", "too", "same", "as", "separately", "besides", "then"],
};

/// The keys of the texts that stand under a heading of their own.
const UNDER_HEADINGS: [(&str, &str); 7] = [
    ("description", ""),
    ("purposes", "text"),
    ("sections", "text"),
    ("recording", "text"),
    ("informing", "text"),
    ("security", "text"),
    ("publicity", "text"),
];

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    let hits = cx.hits().collect::<Vec<_>>();
    for hit in &hits {
        let passage = hit.passage;
        let Some(own) = right_of(passage) else { continue };
        let Some(spoken) = [Right::Access, Right::Rectification, Right::Erasure].get(hit.group / 3).copied() else {
            continue;
        };
        let sentence = passage.sentence_at(hit.range.start);
        let names_own = hits.iter().any(|it| {
            let same = std::ptr::eq(it.passage, passage) && sentence.contains(&it.range.start);
            same && [Right::Access, Right::Rectification, Right::Erasure].get(it.group / 3) == Some(&own)
        });
        if own == spoken || names_own || COMPARES.is_in(passage, &sentence) {
            continue;
        }
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "kohta koskee tätä oikeutta: {own}, mutta teksti puhuu toisesta: {spoken}",
                    sv: "punkten gäller denna rättighet: {own}, men texten talar om en annan: {spoken}",
                    en: "the point is about this right: {own}, but the text speaks of another: {spoken}",
                },
            )
            .arg("own", own.name())
            .arg("spoken", spoken.name())
            .note(NOTE)
            .help(text! {
                fi: "kirjoita, miten juuri tätä oikeutta käytetään; kaikille oikeuksille yhteinen ohje kuuluu avaimeen `rights.requests:`",
                sv: "skriv hur just denna rättighet utövas; en anvisning som gäller alla rättigheter hör till `rights.requests:`",
                en: "write how this very right is used; an instruction for all rights belongs under `rights.requests:`",
            });
    }
    repeated(cx);
    cx.verdict()
}

/// Texts of at least eight words that stand under two headings.
fn repeated(cx: &mut Cx<'_>) {
    let mut seen: Vec<(&Passage<'_>, Vec<&str>)> = Vec::new();
    for passage in cx.passages().iter().filter(|it| is_under_heading(it)) {
        let words = words_of(passage.folded()).collect::<Vec<_>>();
        if words.len() < 8 {
            continue;
        }
        let first =
            seen.iter().find(|(it, said)| it.lang == passage.lang && same(passage, said, &words)).map(|(it, _)| *it);
        let Some(first) = first else {
            seen.push((passage, words));
            continue;
        };
        let place = cx.within(first.text, 0..first.text.value.trim_end().len());
        let _ = cx
            .report_in(
                passage,
                0..passage.text.value.trim_end().len(),
                text! {
                    fi: "sama teksti on kahden otsikon alla",
                    sv: "samma text står under två rubriker",
                    en: "the same text stands under two headings",
                },
            )
            .also(
                place,
                text! {
                    fi: "sama teksti on myös tässä",
                    sv: "samma text finns också här",
                    en: "the same text is also here",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "kirjoita kohtaan oma tekstinsä tai poista toinen",
                sv: "skriv en egen text i avsnittet eller ta bort det ena",
                en: "write a text of its own in the section, or remove one of the two",
            });
    }
}

/// Whether two texts are the same. Long ones may differ by one word in ten, but for purposes, which may well be alike.
fn same(passage: &Passage<'_>, a: &[&str], b: &[&str]) -> bool {
    let longer = a.len().max(b.len());
    if passage.top() == "purposes" || longer < 20 {
        return a == b;
    }
    let mut left = b.to_vec();
    left.sort_unstable();
    for word in a {
        if let Ok(at) = left.binary_search(word) {
            left.remove(at);
        }
    }
    let common = b.len() - left.len();
    common * 10 >= longer * 9
}

fn is_under_heading(passage: &Passage<'_>) -> bool {
    let (top, key) = (passage.top(), passage.key());
    let key = if passage.place.path == top { "" } else { key };
    UNDER_HEADINGS.contains(&(top, key)) && !passage.place.path.contains("basis")
}

/// The right that a text under `rights` is about.
fn right_of(passage: &Passage<'_>) -> Option<Right> {
    let rest = passage.place.path.strip_prefix("rights.")?;
    match rest.split('.').next()? {
        "access" => Some(Right::Access),
        "rectification" => Some(Right::Rectification),
        "erasure" => Some(Right::Erasure),
        "restriction" => Some(Right::Restriction),
        "portability" => Some(Right::Portability),
        "objection" => Some(Right::Objection),
        "withdrawal" => Some(Right::Withdrawal),
        _ => None,
    }
}

const NOTE: Text = text! {
    fi: "tiedot on annettava selkeästi, ja oikeuksien käyttämistä on helpotettava (tietosuoja-asetus, 12 artiklan 1 ja 2 kohta)",
    sv: "informationen ska vara klar och tydlig och utövandet av rättigheterna underlättas (dataskyddsförordningen, artikel 12.1 och 12.2)",
    en: "the information must be clear and the exercise of rights facilitated (GDPR, Article 12(1) and (2))",
};
