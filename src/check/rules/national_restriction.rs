//! A right is limited by law or not at all: a limit without its law, or with a law that limits something else, is none.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::{Sections, act, gdpr};
use crate::model::purpose::Law;
use crate::model::register::Register;
use crate::model::rights::{RightName, RightRestriction};
use crate::source::{Span, Spanned};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "national-restriction",
    table: &["G022"],
    cites: &[
        gdpr(23).par(1),
        gdpr(89).par(2),
        gdpr(89).par(3),
        act("1050/2018").section("31 §"),
        act("1050/2018").section("32 §"),
        act("1050/2018").section("34 §"),
    ],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "oikeuden rajoituksella ei ole siihen oikeuttavaa lakia",
        sv: "begränsningen av rättigheten saknar en lag som tillåter den",
        en: "the limit of the right has no law that permits it",
    },
    explanation: text! {
        fi: "Rekisteröidyn oikeuksia voidaan rajoittaa vain lailla (23 artiklan 1 kohta ja 89 artiklan 2 ja 3 kohta). Suomessa yleiset rajoitukset ovat tietosuojalaissa (1050/2018):\n\n\
             - 34 § rajoittaa vain oikeutta saada pääsy tietoihin (15 artikla);\n\
             - 31 § koskee tutkimusta ja tilastointia ja vain 15, 16, 18 ja 21 artiklan oikeuksia, kun pykälän edellytykset täyttyvät;\n\
             - 32 § koskee yleisen edun mukaista arkistointia ja 15, 16 ja 18–21 artiklan oikeuksia.\n\n\
             Sääntö löytää avaimesta `rights.restrictions` rajoituksen, jolla ei ole lakia, sekä rajoituksen, jonka laki ei rajoita nimettyä oikeutta. Jos avain `rights` puuttuu, rajoitus \
             koskee kaikkia oikeuksia.\n\n\
             Lisää laki pykälineen avaimeen `laws` ja nimeä avaimessa `rights` vain ne oikeudet, joita laki rajoittaa. 34 §:n nojalla rajoitettaessa muut tiedot annetaan, ja rekisteröidylle \
             kerrotaan rajoituksesta ja mahdollisuudesta saattaa asia tietosuojavaltuutetun käsiteltäväksi.",
        sv: "De registrerades rättigheter får begränsas endast genom lag (artikel 23.1 och artikel 89.2 och 89.3). I Finland finns de allmänna begränsningarna i dataskyddslagen (1050/2018):\n\n\
             - 34 § begränsar bara rätten till tillgång (artikel 15);\n\
             - 31 § gäller forskning och statistik och bara rättigheterna i artiklarna 15, 16, 18 och 21, när villkoren i paragrafen är uppfyllda;\n\
             - 32 § gäller arkivering av allmänt intresse och rättigheterna i artiklarna 15, 16 och 18–21.\n\n\
             Regeln finner under `rights.restrictions` en begränsning utan lag och en begränsning vars lag inte begränsar den nämnda rättigheten. Utan nyckeln `rights` gäller \
             begränsningen alla rättigheter.\n\n\
             Lägg till lagen med paragraf under `laws` och nämn under `rights` bara de rättigheter som lagen begränsar. När 34 § tillämpas lämnas de övriga uppgifterna ut, och den registrerade \
             får veta om begränsningen och om möjligheten att föra ärendet till dataombudsmannen.",
        en: "The rights of data subjects may be limited only by law (Article 23(1), Article 89(2) and (3)). In Finland the general limits are in the Data Protection Act (1050/2018):\n\n\
             - section 34 limits only the right of access (Article 15);\n\
             - section 31 concerns research and statistics, and only the rights of Articles 15, 16, 18 and 21, on the conditions of the section;\n\
             - section 32 concerns archiving in the public interest, and the rights of Articles 15, 16 and 18 to 21.\n\n\
             The rule finds under `rights.restrictions` a limit without a law, and a limit whose law does not limit the right named. Without the key `rights` a limit concerns all \
             rights.\n\n\
             Add the law with its section under `laws`, and name under `rights` only the rights that the law limits. Where section 34 is used, the other data are given, and the data subject \
             is told of the limit and of the possibility to bring the matter before the Data Protection Ombudsman.",
    },
    judgement: Some(text! {
        fi: "Sääntö tuntee vain tietosuojalain 31, 32 ja 34 §:n. Muiden lakien rajoituksia se ei arvioi, eikä se tutki, täyttyvätkö pykälien edellytykset. Tekstistä rajoituksia ei etsitä.",
        sv: "Regeln känner bara 31, 32 och 34 § i dataskyddslagen. Begränsningar i andra lagar bedöms inte, inte heller om villkoren i paragraferna är uppfyllda. Begränsningar söks inte i texter.",
        en: "The rule knows only sections 31, 32 and 34 of the Data Protection Act. It does not judge limits of other acts, nor whether the conditions of the sections are met. It does not \
             look for limits in texts.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  restrictions:
    - rights: [access]
#     ^^^^^^ national-restriction
      text: { fi: Emme luovuta nauhoitteita tutkinnan aikana., sv: Vi lämnar inte ut inspelningar under utredningen., en: We do not give out recordings during an investigation. }
",
            },
            Example {
                remove: &[],
                yaml: "\
rights:
  restrictions:
    - rights: [access, erasure]
#                      ^^^^^^^ national-restriction
      laws: { act: 1050/2018, sections: \"34 § 1 mom. 2 k.\" }
      text: { fi: \"Emme anna tietoa, josta voi aiheutua vakavaa vaaraa terveydellesi.\", sv: Vi lämnar inte ut en uppgift som kan medföra allvarlig fara för din hälsa., en: We do not give information that could seriously endanger your health. }
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
rights:
  restrictions:
    - rights: [access]
      laws: { act: 1050/2018, sections: \"34 § 1 mom. 2 k.\" }
      text: { fi: \"Emme anna tietoa, josta voi aiheutua vakavaa vaaraa terveydellesi.\", sv: Vi lämnar inte ut en uppgift som kan medföra allvarlig fara för din hälsa., en: We do not give information that could seriously endanger your health. }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(rights) = register.rights.get() else {
        return Verdict::NotApplicable;
    };
    for it in &rights.restrictions {
        match it.value.laws.0.as_slice() {
            [] => without_law(cx, it),
            laws => not_limited(cx, it, laws),
        }
    }
    if rights.restrictions.is_empty() { Verdict::NotApplicable } else { cx.verdict() }
}

fn without_law(cx: &mut Cx<'_>, it: &Spanned<RightRestriction>) {
    let _ = cx
        .report(
            it.head,
            text! {
                fi: "oikeuden rajoituksella ei ole lakia",
                sv: "begränsningen av rättigheten har ingen lag",
                en: "the limit of the right has no law",
            },
        )
        .note(ONLY_BY_LAW)
        .help(text! {
            fi: "lisää laki, joka rajoittaa: `laws: { act: 1050/2018, sections: \"34 § 1 mom. 2 k.\" }`; jos lakia ei ole, poista rajoitus",
            sv: "lägg till lagen som begränsar: `laws: { act: 1050/2018, sections: \"34 § 1 mom. 2 k.\" }`; om ingen lag finns, ta bort begränsningen",
            en: "add the law that limits: `laws: { act: 1050/2018, sections: \"34 § 1 mom. 2 k.\" }`; if there is none, remove the limit",
        });
}

/// Reports the rights that none of the sections cited limits; silent when other law is cited, which may limit anything.
fn not_limited(cx: &mut Cx<'_>, it: &Spanned<RightRestriction>, laws: &[Spanned<Law>]) {
    let of_law =
        |law: &Spanned<Law>| Some(limits(&law.value)?.into_iter().map(|it| (it, law.head)).collect::<Vec<_>>());
    let known: Option<Vec<Vec<(Limit, Span)>>> = laws.iter().map(of_law).collect();
    let known: Option<Vec<(Limit, Span)>> = known.map(|it| it.concat());
    let Some(known) = known.filter(|it| !it.is_empty()) else { return };
    let permitted = |right: RightName| known.iter().any(|(limit, _)| limit.permits(right));
    let named: Vec<(Option<RightName>, Span)> = match it.value.rights.0.as_slice() {
        [] => vec![(None, it.head)],
        rights => rights.iter().filter(|it| !permitted(it.value)).map(|it| (Some(it.value), it.span)).collect(),
    };
    for (right, span) in named {
        let mut finding = match right {
            Some(right) => cx
                .report(
                    span,
                    text! {
                        fi: "laki, johon viitataan, ei rajoita tätä oikeutta: {right}",
                        sv: "lagen som åberopas begränsar inte denna rättighet: {right}",
                        en: "the law cited does not limit this right: {right}",
                    },
                )
                .arg("right", name(right)),
            None => cx.report(
                span,
                text! {
                    fi: "rajoitus koskee kaikkia oikeuksia, mutta laki, johon viitataan, rajoittaa vain osaa niistä",
                    sv: "begränsningen gäller alla rättigheter, men lagen som åberopas begränsar bara en del av dem",
                    en: "the limit concerns all rights, but the law cited limits only some of them",
                },
            ),
        };
        for (limit, place) in &known {
            finding = finding.also(*place, limit.words());
        }
        let _ = finding.note(ONLY_BY_LAW).help(text! {
            fi: "nimeä avaimessa `rights:` vain oikeudet, joita laki rajoittaa, esimerkiksi `rights: [access]`, tai viittaa lakiin, joka rajoittaa",
            sv: "nämn under `rights:` bara de rättigheter som lagen begränsar, till exempel `rights: [access]`, eller hänvisa till en lag som begränsar",
            en: "name under `rights:` only the rights that the law limits, for example `rights: [access]`, or cite a law that limits",
        });
    }
}

/// A section of the Data Protection Act that limits rights.
#[derive(Clone, Copy)]
enum Limit {
    Research,
    Archiving,
    Access,
}

/// The limits that a provision sets; nothing for law that the program does not know that well.
fn limits(law: &Law) -> Option<Vec<Limit>> {
    if law.act.get()?.0 != "1050/2018" {
        return None;
    }
    let sections = Sections::parse(law.sections.as_deref()?)?.named();
    let one = |number| match number {
        31 => Some(Limit::Research),
        32 => Some(Limit::Archiving),
        34 => Some(Limit::Access),
        _ => None,
    };
    sections.iter().map(|it| one(it.number)).collect()
}

impl Limit {
    fn permits(self, right: RightName) -> bool {
        match right {
            RightName::Access => true,
            RightName::Rectification | RightName::Restriction | RightName::Objection => match self {
                Self::Research | Self::Archiving => true,
                Self::Access => false,
            },
            RightName::Portability => match self {
                Self::Archiving => true,
                Self::Research | Self::Access => false,
            },
            RightName::Erasure | RightName::AutomatedDecisions => false,
        }
    }

    fn words(self) -> Text {
        match self {
            Self::Research => text! {
                fi: "31 § rajoittaa vain 15, 16, 18 ja 21 artiklan oikeuksia",
                sv: "31 § begränsar bara rättigheterna i artiklarna 15, 16, 18 och 21",
                en: "section 31 limits only the rights of Articles 15, 16, 18 and 21",
            },
            Self::Archiving => text! {
                fi: "32 § rajoittaa vain 15, 16 ja 18–21 artiklan oikeuksia",
                sv: "32 § begränsar bara rättigheterna i artiklarna 15, 16 och 18–21",
                en: "section 32 limits only the rights of Articles 15, 16 and 18 to 21",
            },
            Self::Access => text! {
                fi: "34 § rajoittaa vain 15 artiklan oikeutta",
                sv: "34 § begränsar bara rättigheten i artikel 15",
                en: "section 34 limits only the right of Article 15",
            },
        }
    }
}

fn name(right: RightName) -> Text {
    use crate::law::right::Right;
    match right {
        RightName::Access => Right::Access,
        RightName::Rectification => Right::Rectification,
        RightName::Erasure => Right::Erasure,
        RightName::Restriction => Right::Restriction,
        RightName::Portability => Right::Portability,
        RightName::Objection => Right::Objection,
        RightName::AutomatedDecisions => Right::AutomatedDecisions,
    }
    .name()
}

const ONLY_BY_LAW: Text = text! {
    fi: "oikeuksia rajoitetaan vain lailla (tietosuoja-asetus, 23 artiklan 1 kohta ja 89 artiklan 2 ja 3 kohta; tietosuojalaki 1050/2018, 31, 32 ja 34 §)",
    sv: "rättigheter begränsas endast genom lag (dataskyddsförordningen, artikel 23.1 och artikel 89.2 och 89.3; 31, 32 och 34 § i dataskyddslagen 1050/2018)",
    en: "rights are limited only by law (GDPR, Article 23(1) and Article 89(2) and (3); Data Protection Act 1050/2018, sections 31, 32 and 34)",
};
