//! A child's own consent to an online service is valid in Finland from the age of 13; another age turns children away or in.

use std::ops::Range;

use crate::check::prose::Passage;
use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::kinds::RegisterKind;
use crate::model::purpose::Purpose;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "child-age",
    table: &["P024"],
    cites: &[gdpr(8).par(1), act("1050/2018").section("5 §")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "lapsen oman suostumuksen ikäraja ei ole 13 vuotta",
        sv: "åldersgränsen för barnets eget samtycke är inte 13 år",
        en: "the age limit for a child’s own consent is not 13 years",
    },
    explanation: text! {
        fi: "Kun tietoyhteiskunnan palvelua tarjotaan suoraan lapselle suostumuksen perusteella, suostumus on pätevä, jos lapsi on täyttänyt 16 vuotta; jäsenvaltio voi säätää alemman iän (8 artiklan 1 \
             kohta). Suomessa raja on 13 vuotta (tietosuojalain 5 §). Nuoremman puolesta suostumuksen antaa huoltaja.\n\n\
             Sääntö katsoo suostumukseen perustuvien tarkoitusten tekstejä: virkettä, joka puhuu suostumuksesta, verkossa tarjotusta palvelusta ja iästä, joka ei ole 13 vuotta. Korjaa ikäraja.",
        sv: "När en informationssamhällestjänst erbjuds direkt till ett barn på grundval av samtycke är samtycket giltigt om barnet har fyllt 16 år; en medlemsstat får föreskriva en lägre ålder \
             (artikel 8.1). I Finland är gränsen 13 år (5 § i dataskyddslagen). För ett yngre barn ger vårdnadshavaren samtycket.\n\n\
             Regeln ser på texterna i ändamål som grundar sig på samtycke: en mening som talar om samtycke, en tjänst på nätet och en ålder som inte är 13 år. Rätta åldersgränsen.",
        en: "Where an information society service is offered directly to a child on the basis of consent, the consent is valid if the child is 16 or older; a Member State may provide for a lower age \
             (Article 8(1)). In Finland the limit is 13 years (Data Protection Act, section 5). For a younger child the holder of parental responsibility consents.\n\n\
             The rule looks at the texts of purposes that rest on consent: a sentence that speaks of consent, of a service on the net, and of an age other than 13 years. Correct the age.",
    },
    judgement: Some(text! {
        fi: "Raja koskee vain tietoyhteiskunnan palveluja. Siksi virkkeessä on mainittava verkkopalvelu, sovellus tai uutiskirje, tai rekisterin lajin on oltava `newsletter` tai `website`.",
        sv: "Gränsen gäller bara informationssamhällets tjänster. Därför ska meningen nämna en nättjänst, en app eller ett nyhetsbrev, eller registrets slag vara `newsletter` eller `website`.",
        en: "The limit concerns information society services only. So the sentence must name an online service, an app or a newsletter, or the kind of the register be `newsletter` or `website`.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["vuotia*", "vuotta täyttän*", "vuotta"] },
        Words { lang: "sv", phrases: &["år", "åring*", "åriga", "årig"] },
        Words { lang: "en", phrases: &["under the age of", "years of age", "years old", "year-old*", "under", "aged"] },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
sections:
  - id: lapset
    after: sources
    heading: { fi: Lapset, sv: Barn, en: Children }
    text:
      fi: Jos olet alle 15-vuotias, uutiskirjeen tilaamiseen tarvitaan huoltajan suostumus.
#                       ^^^^^^^^^^ child-age
      sv: Om du är under 15 år behövs vårdnadshavarens samtycke för att beställa nyhetsbrevet.
#                        ^^^^^ child-age
      en: If you are under 15 years of age, ordering the newsletter needs the consent of your parent.
#                    ^^^^^^^^ child-age
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
sections:
  - id: lapset
    after: sources
    heading: { fi: Lapset, sv: Barn, en: Children }
    text:
      fi: Jos olet alle 13-vuotias, uutiskirjeen tilaamiseen tarvitaan huoltajan suostumus.
      sv: Om du är under 13 år behövs vårdnadshavarens samtycke för att beställa nyhetsbrevet.
      en: If you are under 13 years of age, ordering the newsletter needs the consent of your parent.
",
        }],
    },
    check,
};

const CONSENT: Lexicon = Lexicon { fi: &["suostu*"], sv: &["samtyck*"], en: &["consent*"] };

const ONLINE: Lexicon = Lexicon {
    fi: &["verkkopalvelu*", "sovellu*", "uutiskirje*", "nettipalvelu*", "tietoyhteiskunnan"],
    sv: &["nättjänst*", "webbtjänst*", "app", "appen", "nyhetsbrev*", "e-tjänst*", "informationssamhällets"],
    en: &["online", "app", "newsletter*", "website*"],
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let consents = |it: &Purpose| {
        it.basis
            .values()
            .filter_map(|it| it.point())
            .any(|it| (it.article, it.paragraph, it.point) == (6, Some(1), Some('a')))
    };
    if !register.purposes.values().any(consents) {
        return Verdict::NotApplicable;
    }
    let online = register.kinds.values().any(|it| matches!(it, RegisterKind::Newsletter | RegisterKind::Website));
    let mut last = None;
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let about = CONSENT.is_in(passage, &sentence) && (online || ONLINE.is_in(passage, &sentence));
        let place = (passage.text.span, sentence.start);
        let Some((age, range)) = age(passage, &hit.range) else { continue };
        if !about || !sense::is_said(passage) || age == 13 || !(5..=18).contains(&age) || last == Some(place) {
            continue;
        }
        last = Some(place);
        let _ = cx
            .report_in(
                passage,
                range,
                text! {
                    fi: "lapsen oman suostumuksen ikäraja on 13 vuotta, ei {age}",
                    sv: "åldersgränsen för barnets eget samtycke är 13 år, inte {age}",
                    en: "the age limit for a child’s own consent is 13 years, not {age}",
                },
            )
            .arg("age", age.to_string())
            .note(text! {
                fi: "suostumus on Suomessa pätevä, kun lapsi on täyttänyt 13 vuotta (tietosuoja-asetus, 8 artiklan 1 kohta; tietosuojalaki 1050/2018, 5 §)",
                sv: "i Finland är samtycket giltigt när barnet har fyllt 13 år (dataskyddsförordningen, artikel 8.1; dataskyddslagen 1050/2018, 5 §)",
                en: "in Finland the consent is valid when the child is 13 or older (GDPR, Article 8(1); Data Protection Act 1050/2018, section 5)",
            })
            .help(text! {
                fi: "vaihda ikärajaksi 13 vuotta, tai kerro toisessa virkkeessä, mistä muusta ikäraja johtuu",
                sv: "ändra åldersgränsen till 13 år, eller berätta i en annan mening vad åldersgränsen annars beror på",
                en: "change the limit to 13 years, or say in another sentence what else the limit comes from",
            });
    }
    cx.verdict()
}

/// The number that stands right before the words, or right after them, and the bytes of both.
fn age(passage: &Passage<'_>, range: &Range<usize>) -> Option<(u32, Range<usize>)> {
    let before = passage.slice(0..range.start).trim_end_matches([' ', '\u{a0}', '-', '–']);
    let digits = before.chars().rev().take_while(char::is_ascii_digit).count();
    let start = before.len() - digits;
    if let Ok(age) = before.get(start..)?.parse() {
        return Some((age, start..range.end));
    }
    let behind = passage.slice(range.end..passage.text.value.len());
    let after = behind.trim_start();
    let end = after.find(|it: char| !it.is_ascii_digit()).unwrap_or(after.len());
    let age = after.get(..end)?.parse().ok()?;
    Some((age, range.start..range.end + behind.len() - after.len() + end))
}
