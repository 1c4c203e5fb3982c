//! Some grounds of Article 9(2) hold only together with a law, and readers must be able to find it.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{act, gdpr, wp260_annex};
use crate::model::facts::special_ground;
use crate::model::purpose::Basis;
use crate::model::register::Register;
use crate::source::{Span, Spanned};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "special-no-law",
    table: &["P021"],
    cites: &[
        gdpr(9).par(2).point('b'),
        gdpr(9).par(2).point('g'),
        gdpr(9).par(2).point('h'),
        gdpr(9).par(2).point('i'),
        gdpr(9).par(2).point('j'),
        act("1050/2018").section("6 §"),
        wp260_annex(),
    ],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "erityisten henkilötietoryhmien käsittelyn perusteelta puuttuu laki",
        sv: "grunden för behandling av särskilda kategorier av personuppgifter saknar lag",
        en: "the ground for processing special categories of personal data names no law",
    },
    explanation: text! {
        fi: "Tietosuoja-asetuksen 9 artiklan 2 kohdan b, g, h, i ja j alakohta oikeuttavat käsittelyyn vain yhdessä unionin oikeuden tai \
             kansallisen lain kanssa. Pelkkä alakohta ei siksi kerro lukijalle, mihin käsittely perustuu.\n\n\
             Suomessa laki on usein tietosuojalain 6 §:n 1 momentti: 2 kohta, kun käsittelystä säädetään laissa tai se johtuu välittömästi \
             rekisterinpitäjälle laissa säädetystä tehtävästä, 4 kohta terveydenhuollossa, 5 kohta sosiaalihuollossa ja 7 kohta \
             tutkimuksessa ja tilastoinnissa. Se voi olla myös erityislaki.\n\n\
             Kirjoita laki ja pykälä perusteen avaimeen `laws`.",
        sv: "Leden b, g, h, i och j i artikel 9.2 i dataskyddsförordningen ger rätt till behandling endast tillsammans med unionsrätten eller \
             nationell lag. Enbart ledet säger därför inte läsaren vad behandlingen grundar sig på.\n\n\
             I Finland är lagen ofta 6 § 1 mom. i dataskyddslagen: 2 punkten när behandlingen regleras i lag eller direkt föranleds av en uppgift som den \
             personuppgiftsansvarige har enligt lag, 4 punkten inom hälso- och sjukvården, 5 punkten inom socialvården och 7 punkten i \
             forskning och statistik. Den kan också vara en speciallag.\n\n\
             Skriv lagen och paragrafen under grundens nyckel `laws`.",
        en: "Points (b), (g), (h), (i) and (j) of Article 9(2) permit processing only together with Union law or national law. The point \
             alone therefore does not tell readers what the processing rests on.\n\n\
             In Finland the law is often section 6, subsection 1 of the Data Protection Act: paragraph 2 where the processing is laid down by law or \
             follows directly from a task laid down for the controller by law, paragraph 4 in health care, paragraph 5 in social welfare, and paragraph 7 in \
             research and statistics. It may also be a special act.\n\n\
             Write the act and the section under the key `laws` of the ground.",
    },
    judgement: Some(text! {
        fi: "Se, että laki on nimettävä selosteessa, perustuu suuntaviivojen WP260 liitteeseen sellaisena kuin se muistetaan. Jos 9 artiklan \
             2 kohdan h alakohtaa sovelletaan terveydenhuollon ammattilaisen kanssa tehdyn sopimuksen perusteella, lakia ei ole; silloin poikkeus on paikallaan.",
        sv: "Att lagen ska nämnas i beskrivningen grundar sig på bilagan till riktlinjerna WP260 så som den är känd ur minnet. Om led h i artikel 9.2 \
             tillämpas på grund av ett avtal med en yrkesverksam person inom hälso- och sjukvården finns ingen lag; då är ett undantag på sin plats.",
        en: "That the law must be named in the notice rests on the annex of the guidelines WP260 as remembered. Where point (h) of Article 9(2) is \
             used because of a contract with a health professional, there is no law; an exception is then in its place.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: 9(2)(g)
#                  ^^^^^^^ special-no-law
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for basis in register.all_bases() {
        let Some(ground) = special_ground(&basis.value).filter(|it| it.needs_law()) else { continue };
        applies = true;
        if !basis.value.laws().is_empty() {
            continue;
        }
        let _ = cx
            .report(
                place(basis),
                text! {
                    fi: "perusteelta puuttuu laki: {ground}",
                    sv: "grunden saknar lag: {ground}",
                    en: "the ground names no law: {ground}",
                },
            )
            .arg("ground", ground.name())
            .arg("point", format!("9(2)({})", ground.point()))
            .note(text! {
                fi: "tämä 9 artiklan 2 kohdan alakohta oikeuttaa käsittelyyn vain yhdessä lain kanssa (tietosuoja-asetus, 9 artiklan 2 kohta; tietosuojalaki 1050/2018, 6 §)",
                sv: "detta led i artikel 9.2 ger rätt till behandling endast tillsammans med en lag (dataskyddsförordningen, artikel 9.2; dataskyddslagen 1050/2018, 6 §)",
                en: "this point of Article 9(2) permits processing only together with a law (GDPR, Article 9(2); Data Protection Act 1050/2018, section 6)",
            })
            .help(text! {
                fi: "lisää laki ja pykälä, esimerkiksi `{ gdpr: {point}, laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }`",
                sv: "lägg till lag och paragraf, till exempel `{ gdpr: {point}, laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }`",
                en: "add the act and the section, for example `{ gdpr: {point}, laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// The point itself, without the rest of the basis.
fn place(basis: &Spanned<Basis>) -> Span {
    match &basis.value {
        Basis::Point(_) => basis.span,
        Basis::Full(it) => it.gdpr.span().unwrap_or(basis.span),
    }
}
