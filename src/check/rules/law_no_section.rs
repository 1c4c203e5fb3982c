//! An act has hundreds of sections: without one readers cannot find what is meant.

use crate::check::{Cx, Example, Examples, Rule, Verdict, bases};
use crate::diag::Level;
use crate::law::cite::{Sections, gdpr, recital};
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "law-no-section",
    table: &["P011"],
    cites: &[gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), gdpr(6).par(3), recital(41)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "perusteena olevasta säädöksestä ei mainita pykälää",
        sv: "paragraf saknas för en författning som anges som grund",
        en: "no section is given for an act that is cited as a basis",
    },
    explanation: text! {
        fi: "Oikeusperuste on ilmoitettava (13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta), ja sen lain, johon se nojaa, pitäisi olla selkeä ja täsmällinen \
             (johdanto-osan 41 kappale). Pelkkä lain nimi vie lukijan tekstiin, jossa on kymmeniä tai satoja pykäliä.\n\n\
             Pykälän etsiminen on hyödyksi myös kirjoittajalle: samalla selviää, säädetäänkö siinä velvoitteesta vai tehtävästä.\n\n\
             Lisää säädökselle avain `sections` suomalaisessa muodossa: `3 §`, `29 § 1 mom. 2 k.` tai `10–12 §`. Ohjelma kirjoittaa sen kullakin kielellä oikein.",
        sv: "Den rättsliga grunden ska uppges (artikel 13.1 c och artikel 14.1 c), och lagen som den stöder sig på bör vara tydlig och precis (skäl 41). Enbart en lags namn \
             leder läsaren till en text med tiotals eller hundratals paragrafer.\n\n\
             Att leta fram paragrafen är till nytta också för skribenten: samtidigt klarnar om den föreskriver om en förpliktelse eller om en uppgift.\n\n\
             Ge författningen nyckeln `sections` i finsk form: `3 §`, `29 § 1 mom. 2 k.` eller `10–12 §`. Programmet skriver den rätt på varje språk.",
        en: "The legal basis must be told (Article 13(1)(c) and Article 14(1)(c)), and the law that it rests on should be clear and precise (recital 41). The name of an act alone \
             leads readers to a text with dozens or hundreds of sections.\n\n\
             To look for the section helps the author too: it shows whether it lays down an obligation or a task.\n\n\
             Give the act the key `sections` in the Finnish form: `3 §`, `29 § 1 mom. 2 k.` or `10–12 §`. The program writes it correctly in each language.",
    },
    judgement: Some(text! {
        fi: "Laki ei vaadi pykälän mainitsemista; tämä on neuvo. Vain perusteena käytetyt suomalaiset säädökset katsotaan.",
        sv: "Lagen kräver inte att paragrafen nämns; detta är ett råd. Bara finska författningar som anges som grund granskas.",
        en: "The law does not demand that the section be named; this is advice. Only Finnish acts that are cited as a basis are looked at.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis:
      - gdpr: 6(1)(e)
        laws:
          - { act: 434/2003 }
#                  ^^^^^^^^ law-no-section
          - { act: 1050/2018, sections: \"neljäs pykälä\" }
#                                       ^^^^^^^^^^^^^^^ law-no-section
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis:
      - gdpr: 6(1)(e)
        laws:
          - { act: 434/2003, sections: \"8 §\" }
          - { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for (law, _) in bases::laws(register) {
        let Some(number) = law.value.act.spanned() else { continue };
        applies = true;
        said_already |= law.value.sections.is_bad();
        if let Some(given) = law.value.sections.spanned().filter(|it| !it.value.trim().is_empty()) {
            if Sections::parse(&given.value).is_none() {
                unreadable(given, cx);
            }
            continue;
        }
        if law.value.sections.is_bad() {
            continue;
        }
        let _ = cx
            .report(number.span, text! {
                fi: "säädöksestä {number} ei mainita pykälää",
                sv: "paragraf saknas för författningen {number}",
                en: "no section is given for act {number}",
            })
            .arg("number", number.value.0.as_str())
            .note(text! {
                fi: "oikeusperuste on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta), ja pykälästä lukija löytää sen laista",
                sv: "den rättsliga grunden ska uppges (dataskyddsförordningen, artikel 13.1 c), och med hjälp av paragrafen hittar läsaren den i lagen",
                en: "the legal basis must be told (GDPR, Article 13(1)(c)), and by the section readers find it in the act",
            })
            .help(text! {
                fi: "lisää pykälä: `{ act: {number}, sections: \"3 §\" }`",
                sv: "lägg till paragrafen: `{ act: {number}, sections: \"3 §\" }`",
                en: "add the section: `{ act: {number}, sections: \"3 §\" }`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}

/// A section that cannot be read is printed as it stands, in every language the same.
fn unreadable(given: &Spanned<String>, cx: &mut Cx<'_>) {
    let _ = cx
        .report(
            given.span,
            text! {
                fi: "tätä ei voi lukea pykälinä: ”{given}”",
                sv: "det här kan inte läsas som paragrafer: ”{given}”",
                en: "this cannot be read as sections: “{given}”",
            },
        )
        .arg("given", given.value.as_str())
        .note(text! {
            fi: "oikeusperuste on ilmoitettava ymmärrettävästi (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 12 artiklan 1 kohta); selosteeseen pykälä kirjoitetaan kunkin kielen omassa muodossa",
            sv: "den rättsliga grunden ska uppges begripligt (dataskyddsförordningen, artikel 13.1 c och artikel 12.1); i beskrivningen skrivs paragrafen i varje språks egen form",
            en: "the legal basis must be told intelligibly (GDPR, Article 13(1)(c) and Article 12(1)); the notice writes the section in each language’s own form",
        })
        .help(text! {
            fi: "kirjoita pykälät lyhyesti: `3 §`, `4 § 1 mom. 2 k.`, `3–5 §` tai `2 luku 5 §`",
            sv: "skriv paragraferna kort: `3 §`, `4 § 1 mom. 2 k.`, `3–5 §` eller `2 luku 5 §`",
            en: "write the sections in the short form: `3 §`, `4 § 1 mom. 2 k.`, `3–5 §` or `2 luku 5 §`",
        });
}
