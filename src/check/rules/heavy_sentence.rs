//! A sentence that is long and built of nouns must be read twice; many readers stop at once.

use std::ops::Range;

use crate::check::prose::words_of;
use crate::check::{Cx, Example, Examples, Passage, Rule, Verdict, plain};
use crate::diag::Level;
use crate::law::cite::{act, gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "heavy-sentence",
    table: &["L007"],
    cites: &[gdpr(12).par(1), act("434/2003").section("9 §"), wp260(12)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "virke on pitkä ja raskas",
        sv: "meningen är lång och tung",
        en: "the sentence is long and heavy",
    },
    explanation: text! {
        fi: "Tiedot on annettava tiiviisti ja ymmärrettävästi, selkeällä ja yksinkertaisella kielellä (12 artiklan 1 kohta), ja viranomaisen on käytettävä asiallista, selkeää ja ymmärrettävää \
             kieltä (hallintolaki 434/2003, 9 §). Pitkä virke, johon on pakattu teonnimiä ja passiiveja, piilottaa tekijän ja teon.\n\n\
             Sääntö puuttuu virkkeeseen, jossa on yli 20 sanaa (ruotsissa ja englannissa yli 25) ja lisäksi paljon teonnimiä (”tallentaminen”, ”käsittelyn toteuttaminen”) tai passiiveja. Luettelon \
             kohdat lasketaan erikseen, ja tekstistä mainitaan vain raskain virke.\n\n\
             Jaa virke, sano kuka tekee, ja muuta teonnimet verbeiksi: ”Tallennamme puhelusi. Selvitämme tallenteesta, mitä sovittiin.”",
        sv: "Informationen ska vara koncis och begriplig och ha ett klart och tydligt språk (artikel 12.1), och en myndighet ska använda ett sakligt, klart och begripligt språk (förvaltningslagen \
             434/2003, 9 §). En lång mening full av verbalsubstantiv och passiver döljer vem som gör vad.\n\n\
             Regeln gäller en mening med över 25 ord (i finskan över 20) som dessutom har många verbalsubstantiv (”lagring”, ”genomförande av behandlingen”) eller passiver. Punkterna i en lista \
             räknas var för sig, och av en text nämns bara den tyngsta meningen.\n\n\
             Dela meningen, säg vem som gör vad och gör verbalsubstantiven till verb: ”Vi spelar in ditt samtal. Ur inspelningen reder vi ut vad som avtalades.”",
        en: "Information must be concise and intelligible, in clear and plain language (Article 12(1)), and an authority must use appropriate, clear and comprehensible language (Administrative \
             Procedure Act 434/2003, section 9). A long sentence packed with verbal nouns and passives hides who does what.\n\n\
             The rule speaks of a sentence with more than 25 words (in Finnish more than 20) that also has many verbal nouns (“implementation”, “utilisation”) or passives. Items of a list are counted \
             apart, and only the heaviest sentence of a text is named.\n\n\
             Split the sentence, say who acts, and turn the nouns into verbs: “We record your call. From the recording we find out what was agreed.”",
    },
    judgement: Some(text! {
        fi: "Rajat ovat omia. Teonnimet ja passiivit tunnistetaan sanojen lopuista, joten laskussa voi olla virheitä; siksi sääntö vain neuvoo ja vaatii kaksi merkkiä yhtä aikaa.",
        sv: "Gränserna är våra egna. Verbalsubstantiv och passiver känns igen på ordens slut, så räkningen kan vara fel; därför ger regeln bara råd och kräver två tecken på en gång.",
        en: "The limits are ours. Verbal nouns and passives are known by the ends of words, so that the count may err; that is why the rule only advises and asks for two signs at once.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Palvelupyyntöjen tallentaminen, käsitteleminen ja välittäminen toteutetaan asiakaspalvelun tietojärjestelmässä siten, että pyyntöjen kirjaaminen ja niiden ohjaaminen vastaavalle yksikölle voidaan seurannan toteuttamiseksi ja laadun arvioimiseksi dokumentoida.
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heavy-sentence
  sv: Servicebegäran registreras i kundservicens informationssystem.
  en: >-
    Service requests are entered in the customer service system.
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Kirjaamme pyyntösi järjestelmään, kun soitat meille, kirjoitat sähköpostia tai käyt palvelupisteessä, ja ohjaamme sen sille yksikölle, joka vastaa asiasta, josta haluat kysyä tai josta haluat antaa palautetta.
  sv: Vi registrerar din begäran i systemet när du ringer oss, skriver e-post eller besöker servicestället, och vi ger den till den enhet som svarar för den sak som du vill fråga om eller ge respons på.
  en: We enter your request in the system when you call us, write an e-mail or visit the service point, and we pass it on to the unit that is in charge of the matter about which you want to ask or give us feedback.
",
        }],
    },
    check,
};

/// In fewer bytes there is no sentence of more than twenty words.
const SHORTEST: usize = 80;

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for passage in
        cx.passages().iter().filter(|it| it.place.prose && it.text.value.len() >= SHORTEST && plain::is_own(it))
    {
        let Some((range, weight)) = heaviest(passage) else { continue };
        let _ = cx
            .report_in(
                passage,
                range,
                text! {
                    fi: "raskas virke: sanoja {words}, teonnimiä {nouns}, passiiveja {passives}",
                    sv: "tung mening: {words} ord, {nouns} verbalsubstantiv, {passives} passiver",
                    en: "heavy sentence: {words} words, {nouns} verbal nouns, {passives} passives",
                },
            )
            .arg("words", weight.words.to_string())
            .arg("nouns", weight.nouns.to_string())
            .arg("passives", weight.passives.to_string())
            .note(text! {
                fi: "kielen on oltava selkeää ja yksinkertaista (tietosuoja-asetus, 12 artiklan 1 kohta; hallintolaki 434/2003, 9 §)",
                sv: "språket ska vara klart och tydligt (dataskyddsförordningen, artikel 12.1; förvaltningslagen 434/2003, 9 §)",
                en: "the language must be clear and plain (GDPR, Article 12(1); Administrative Procedure Act 434/2003, section 9)",
            })
            .help(text! {
                fi: "jaa virke, sano kuka tekee, ja muuta teonnimet verbeiksi: `Tallennamme puhelusi.`",
                sv: "dela meningen, säg vem som gör vad och gör verbalsubstantiven till verb: `Vi spelar in ditt samtal.`",
                en: "split the sentence, say who acts, and turn the nouns into verbs: `We record your call.`",
            });
    }
    cx.verdict()
}

/// What makes a sentence heavy.
#[derive(Clone, Copy, Default)]
struct Weight {
    words: usize,
    nouns: usize,
    passives: usize,
}

/// The heaviest sentence of a text, when it is too heavy.
fn heaviest(passage: &Passage<'_>) -> Option<(Range<usize>, Weight)> {
    let limit = if passage.is_in("fi") { 20 } else { 25 };
    // Words are longer than three letters on average: a short text has no long sentence.
    if passage.text.value.len() < limit * 4 || passage.lang.is_none() {
        return None;
    }
    let long = passage.sentences().iter().filter(|it| words_of(passage.slice((*it).clone())).nth(limit).is_some());
    let all = long.map(|it| (it.clone(), weigh(passage, passage.slice(it.clone()))));
    let heavy = all.filter(|(_, it)| it.passives >= 3 || it.nouns + it.passives >= 4);
    heavy.max_by_key(|(_, it)| it.words + 3 * (it.nouns + it.passives))
}

fn weigh(passage: &Passage<'_>, sentence: &str) -> Weight {
    let mut weight = Weight::default();
    let mut be = 0_usize;
    for word in words_of(sentence).map(str::to_lowercase) {
        weight.words += 1;
        let (noun, passive) = if passage.is_in("fi") {
            finnish(&word)
        } else if passage.is_in("sv") {
            swedish(&word)
        } else if passage.is_in("en") {
            let participle = be > 0 && word.len() > 4 && (word.ends_with("ed") || word.ends_with("en"));
            be = if matches!(word.as_str(), "be" | "is" | "are" | "was" | "were" | "been" | "being") {
                2
            } else {
                be.saturating_sub(1)
            };
            (english(&word), participle)
        } else {
            (false, false)
        };
        weight.nouns += usize::from(noun);
        weight.passives += usize::from(passive);
    }
    weight
}

fn finnish(word: &str) -> (bool, bool) {
    const NOUNS: [&str; 11] = [
        "minen", "misen", "mista", "mistä", "miseen", "misessa", "misessä", "misesta", "misestä", "miseksi", "misella",
    ];
    const PASSIVES: [&str; 4] = ["taan", "tään", "daan", "dään"];
    let long = word.chars().count() > 6;
    let noun = long && !word.contains("ihmi") && NOUNS.iter().any(|it| word.ends_with(it));
    (noun, long && PASSIVES.iter().any(|it| word.ends_with(it)))
}

fn swedish(word: &str) -> (bool, bool) {
    const NOUNS: [&str; 7] = ["ning", "ningen", "ningar", "ningarna", "andet", "elsen", "ering"];
    const NOT: [&str; 3] = ["förordning", "förordningen", "dataskyddsförordningen"];
    let long = word.chars().count() > 5;
    let noun = long && !NOT.contains(&word) && NOUNS.iter().any(|it| word.ends_with(it));
    (noun, long && word.ends_with("as") && !word.ends_with("nas") && !word.ends_with("das"))
}

fn english(word: &str) -> bool {
    const NOUNS: [&str; 6] = ["ation", "ations", "ition", "ement", "isation", "ization"];
    const NOT: [&str; 6] =
        ["information", "regulation", "organisation", "organisations", "application", "applications"];
    word.len() > 7 && !NOT.contains(&word) && NOUNS.iter().any(|it| word.ends_with(it))
}
