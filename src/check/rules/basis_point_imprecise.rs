//! “Article 6(c)” is not a provision; a reader who looks it up must guess the paragraph.

use std::ops::Range;

use crate::check::{Cx, Example, Examples, Passage, Rule, Verdict, Words, plain};
use crate::diag::{Fix, Level, Message};
use crate::lang::Lang;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "basis-point-imprecise",
    table: &["P004"],
    cites: &[gdpr(6).par(1), gdpr(9).par(2), gdpr(12).par(1)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "viittauksesta oikeusperusteeseen puuttuu kohta",
        sv: "hänvisningen till den rättsliga grunden saknar punkt",
        en: "a citation of the legal basis lacks the paragraph",
    },
    explanation: text! {
        fi: "Oikeusperusteet ovat 6 artiklan 1 kohdan alakohdissa a–f ja erityisten henkilötietoryhmien poikkeukset 9 artiklan 2 kohdan alakohdissa. ”6 artiklan c kohta” jättää kohdan pois, ja \
             6 artiklassa on toinenkin kohta, jossa on alakohtia (4 kohta).\n\n\
             Sääntö lukee tekstejä. Jäsennelty perusteesi (`gdpr: 6(1)(c)`) on aina tarkka, ja ohjelma kirjoittaa sen jokaisella kielellä oikeassa muodossa; usein viittauksen voi poistaa \
             tekstistä.\n\n\
             Kirjoita suomeksi ”6 artiklan 1 kohdan c alakohta”, ruotsiksi ”artikel 6.1 c” ja englanniksi ”Article 6(1)(c)”.",
        sv: "De rättsliga grunderna finns i artikel 6.1 a–f och undantagen för särskilda kategorier av personuppgifter i artikel 9.2. ”Artikel 6 c” lämnar bort punkten, och artikel 6 har ännu en \
             punkt med led (punkt 4).\n\n\
             Regeln läser texter. Den strukturerade grunden (`gdpr: 6(1)(c)`) är alltid exakt och programmet skriver den i rätt form på varje språk; ofta kan hänvisningen tas bort ur texten.\n\n\
             Skriv på svenska ”artikel 6.1 c”, på finska ”6 artiklan 1 kohdan c alakohta” och på engelska ”Article 6(1)(c)”.",
        en: "The legal bases stand in Article 6(1)(a) to (f), the exceptions for special categories in Article 9(2). “Article 6(c)” leaves the paragraph out, and Article 6 has a second paragraph \
             with points (paragraph 4).\n\n\
             The rule reads texts. A structured basis (`gdpr: 6(1)(c)`) is always exact, and the program writes it in the right form in each language; often the citation can be removed from the \
             text.\n\n\
             In English write “Article 6(1)(c)”, in Finnish “6 artiklan 1 kohdan c alakohta”, in Swedish “artikel 6.1 c”.",
    },
    judgement: None,
    words: &[
        Words { lang: "fi", phrases: &["6 artiklan", "9 artiklan", "artikla 6", "artikla 9", "art. 6", "art. 9", "artiklan 6", "artiklan 9"] },
        Words { lang: "sv", phrases: &["artikel 6", "artikel 9", "art. 6", "art. 9"] },
        Words { lang: "en", phrases: &["article 6", "article 9", "art. 6", "art. 9"] },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Käsittely perustuu tietosuoja-asetuksen 6 artiklan e kohtaan.
#                                             ^^^^^^^^^^^^^^^^^^^^ basis-point-imprecise
  sv: Behandlingen grundar sig på artikel 6 underpunkt e i dataskyddsförordningen.
#                                 ^^^^^^^^^^^^^^^^^^^^^^ basis-point-imprecise
  en: The processing rests on Article 6(e) of the General Data Protection Regulation.
#                             ^^^^^^^^^^^^ basis-point-imprecise
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Käsittely perustuu tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohtaan, ei 6 artiklan a kirjaimeen kuuluvaan suostumukseen.
  sv: Behandlingen grundar sig på artikel 6.1 e i dataskyddsförordningen. Artikel 6 handlar om grunder.
  en: The processing rests on Article 6(1)(e) of the General Data Protection Regulation. Article 6 is about a legal basis.
",
        }],
    },
    check,
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits().filter(|it| plain::is_own(it.passage)) {
        let Some((range, point)) = imprecise(hit.passage, &hit.range) else { continue };
        let nine = hit.phrase.contains('9');
        let citation = if nine { gdpr(9).par(2).point(point) } else { gdpr(6).par(1).point(point) };
        let lang = hit.passage.lang.cloned().unwrap_or_else(Lang::en);
        let right = citation.text(&lang);
        let what = hit.passage.slice(range.clone()).to_owned();
        let span = cx.within(hit.passage.text, range.clone());
        let finding = cx
            .report_in(
                hit.passage,
                range,
                text! {
                    fi: "viittauksesta puuttuu kohta: ”{what}”",
                    sv: "hänvisningen saknar punkt: ”{what}”",
                    en: "the citation lacks the paragraph: “{what}”",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "oikeusperusteet ovat 6 artiklan 1 kohdassa ja erityisten henkilötietoryhmien poikkeukset 9 artiklan 2 kohdassa (tietosuoja-asetus)",
                sv: "de rättsliga grunderna finns i artikel 6.1 och undantagen för särskilda kategorier i artikel 9.2 (dataskyddsförordningen)",
                en: "the legal bases stand in Article 6(1), the exceptions for special categories in Article 9(2) (GDPR)",
            })
            .help(text! {
                fi: "kirjoita `{right}`, tai poista viittaus tekstistä: ohjelma kirjoittaa perusteen itse",
                sv: "skriv `{right}`, eller ta bort hänvisningen ur texten: programmet skriver grunden själv",
                en: "write `{right}`, or remove the citation from the text: the program writes the basis itself",
            })
            .arg("right", right.as_str());
        if !hit.passage.is_in("fi") {
            let message = Message::new(text! {
                fi: "kirjoita koko viittaus",
                sv: "skriv hela hänvisningen",
                en: "write the whole citation",
            });
            let _ = finding.fix(Fix { span, replacement: right, message, automatic: false });
        }
    }
    cx.verdict()
}

/// Words between the article and its letter.
const BETWEEN: [&str; 5] = ["underpunkt", "punkt", "led", "point", "stycke"];

/// Words after the letter that make it a point, in Finnish.
const AFTER: [&str; 3] = ["kohta", "kohda", "alakoh"];

/// The citation up to its letter, when the letter follows the article at once.
fn imprecise(passage: &Passage<'_>, at: &Range<usize>) -> Option<(Range<usize>, char)> {
    let end = passage.text.value.len();
    let gap = passage.slice(at.end..end);
    // A paragraph stands right behind: "6.1", "6(1)".
    let mut words = plain::words_in(passage, at.end..end).take(2);
    let (mut place, mut word) = words.next()?;
    if BETWEEN.contains(&word) {
        (place, word) = words.next()?;
    }
    let mut letters = word.chars();
    let letter = letters.next().filter(|it| matches!(it, 'a'..='j'))?;
    let between = gap.get(..place.start - at.end)?;
    let in_parentheses = between.trim() == "(" && passage.slice(place.end..end).starts_with(')');
    if letters.next().is_some()
        || between.contains([',', '.', ';', ':', '\n'])
        || (between.contains('(') && !in_parentheses)
    {
        return None;
    }
    let after = plain::words_in(passage, place.end..end).next();
    let names_point = after.as_ref().is_some_and(|(_, it)| AFTER.iter().any(|end| it.starts_with(end)));
    let fits = if passage.is_in("fi") {
        names_point
    } else if passage.is_in("en") {
        in_parentheses || letter != 'a'
    } else {
        true
    };
    let end = match after {
        Some((it, _)) if names_point => it.end,
        _ if in_parentheses => place.end + 1,
        _ => place.end,
    };
    fits.then_some((at.start..end, letter))
}
