//! The notice cites the regulation in one form in each language; another form beside it looks like another provision.

use std::ops::Range;

use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "citation-style",
    table: &["L009"],
    cites: &[gdpr(12).par(1), act("434/2003").section("9 §")],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "asetukseen viitataan muodossa, joka ei ole tämän kielen",
        sv: "förordningen citeras i en form som inte hör till språket",
        en: "the regulation is cited in a form that is not that of the language",
    },
    explanation: text! {
        fi: "Seloste on selkeä, kun samaan säännökseen viitataan aina samalla tavalla (12 artiklan 1 kohta; hallintolaki 434/2003, 9 §). Ohjelma kirjoittaa viittaukset itse: suomeksi ”6 artiklan \
             1 kohdan c alakohta”, ruotsiksi ”artikel 6.1 c”, englanniksi ”Article 6(1)(c)”. Jos teksteissä on toinen muoto, lukija ei näe, että kyse on samasta kohdasta.\n\n\
             Sääntö etsii toisen kielen muotoja (”Article 6” suomenkielisessä tekstissä), lyhenteitä (”art. 6”) ja sulkumerkintöjä (”6(1)(c)”) kielistä, joissa niitä ei käytetä.\n\n\
             Kirjoita viittaus kielen omassa muodossa, tai poista se: ohjelma kertoo perusteen ja artiklan itse.",
        sv: "En beskrivning är klar och tydlig när samma bestämmelse alltid anges på samma sätt (artikel 12.1; förvaltningslagen 434/2003, 9 §). Programmet skriver hänvisningarna självt: på svenska \
             ”artikel 6.1 c”, på finska ”6 artiklan 1 kohdan c alakohta”, på engelska ”Article 6(1)(c)”. Om texterna har en annan form ser läsaren inte att det är fråga om samma punkt.\n\n\
             Regeln söker former ur ett annat språk (”Article 6” i en svensk text), förkortningar (”art. 6”) och parenteser (”6(1)(c)”) i språk där de inte används.\n\n\
             Skriv hänvisningen i språkets egen form, eller ta bort den: programmet anger grunden och artikeln självt.",
        en: "A notice is clear when the same provision is always cited in the same way (Article 12(1); Administrative Procedure Act 434/2003, section 9). The program writes citations itself: in \
             English “Article 6(1)(c)”, in Finnish “6 artiklan 1 kohdan c alakohta”, in Swedish “artikel 6.1 c”. If texts have another form, readers do not see that it is the same point.\n\n\
             The rule looks for forms of another language (“artikel 6” in an English text), for abbreviations (“Art. 6”), and for parentheses (“6(1)(c)”) in languages that do not use them.\n\n\
             Write the citation in the language’s own form, or remove it: the program tells the basis and the article itself.",
    },
    judgement: Some(text! {
        fi: "Yhtenäinen viittaustapa on kielenhuoltoa, ei lain vaatimus; siksi sääntö vain neuvoo.",
        sv: "Ett enhetligt sätt att hänvisa är språkvård, inte ett krav i lag; därför ger regeln bara råd.",
        en: "A uniform way of citing is a matter of language, not a demand of the law; so the rule only advises.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["article", "artikel", "art", "6(1)*", "9(2)*", "6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f"] },
        Words { lang: "sv", phrases: &["article", "artikla*", "art", "6(1)*", "9(2)*", "6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f"] },
        Words { lang: "en", phrases: &["artikel", "artikla*", "art", "6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f", "article 6.1", "article 9.2"] },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Oikeudesta säädetään asetuksessa (Article 15).
#                                       ^^^^^^^^^^ citation-style
  sv: Om rätten föreskrivs i förordningen (art. 15).
#                                          ^^^^^^^ citation-style
  en: The right is laid down in the regulation (artikel 15).
#                                               ^^^^^^^^^^ citation-style
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Oikeudesta säädetään asetuksen 15 artiklassa. Lehdessä on siitä juttu, jonka nimi on ”Article 15”.
  sv: Om rätten föreskrivs i artikel 15 i förordningen. I tidningen finns en artikel om den.
  en: The right is laid down in Article 15 of the regulation. There is an article on it in the museum of art 15 minutes from here.
",
        }],
    },
    check,
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits().filter(|it| plain::is_own(it.passage)) {
        let Some(range) = citation(&hit) else { continue };
        let what = hit.passage.slice(range.clone()).to_owned();
        let _ = cx
            .report_in(
                hit.passage,
                range,
                text! {
                    fi: "viittauksen muoto ei ole tämän kielen: ”{what}”",
                    sv: "hänvisningens form hör inte till språket: ”{what}”",
                    en: "the form of the citation is not that of the language: “{what}”",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "muut viittaukset ovat selosteessa muodossa ”6 artiklan 1 kohdan c alakohta”; kielen on oltava selkeää (tietosuoja-asetus, 12 artiklan 1 kohta; hallintolaki 434/2003, 9 §)",
                sv: "de övriga hänvisningarna i beskrivningen har formen ”artikel 6.1 c”; språket ska vara klart (dataskyddsförordningen, artikel 12.1; förvaltningslagen 434/2003, 9 §)",
                en: "the other citations of the notice have the form “Article 6(1)(c)”; the language must be clear (GDPR, Article 12(1); Administrative Procedure Act 434/2003, section 9)",
            })
            .help(text! {
                fi: "kirjoita suomeksi `6 artiklan 1 kohdan c alakohta`, ruotsiksi `artikel 6.1 c`, englanniksi `Article 6(1)(c)`",
                sv: "skriv på svenska `artikel 6.1 c`, på finska `6 artiklan 1 kohdan c alakohta`, på engelska `Article 6(1)(c)`",
                en: "write in English `Article 6(1)(c)`, in Finnish `6 artiklan 1 kohdan c alakohta`, in Swedish `artikel 6.1 c`",
            });
    }
    cx.verdict()
}

/// The citation that a hit begins: the word with the number behind it.
fn citation(hit: &Hit<'_>) -> Option<Range<usize>> {
    let passage = hit.passage;
    if passage.is_quoted(&hit.range) {
        return None;
    }
    if hit.phrase.contains(|it: char| it.is_ascii_digit()) {
        let rest = passage.slice(hit.range.end..passage.text.value.len());
        let tail = rest.chars().take_while(|it| it.is_ascii_alphanumeric() || matches!(it, '(' | ')')).count();
        let closing = rest.get(..tail).unwrap_or_default();
        let unpaired = closing.ends_with(')') && closing.matches(')').count() > closing.matches('(').count();
        return Some(hit.range.start..hit.range.end + tail - usize::from(unpaired));
    }
    let rest = passage.slice(hit.range.end..passage.text.value.len());
    let behind = rest.trim_start_matches(['.', ' ', '\u{a0}']);
    let number = behind.chars().take_while(char::is_ascii_digit).count();
    let dotted = rest.starts_with('.');
    if number == 0 || (hit.phrase == "art" && !dotted) {
        return None;
    }
    Some(hit.range.start..hit.range.end + (rest.len() - behind.len()) + number)
}
