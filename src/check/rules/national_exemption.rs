//! Section 33 of the Data Protection Act has two grounds of unlike reach, and a duty that goes with both.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{Named, Sections, act, gdpr};
use crate::model::data::FullExemption;
use crate::model::purpose::Law;
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "national-exemption",
    table: &["X003"],
    cites: &[
        act("1050/2018").section("33 § 1 mom."),
        act("1050/2018").section("33 § 2 mom."),
        act("1050/2018").section("33 § 3 mom."),
        gdpr(23).par(1),
    ],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tietosuojalain 33 §:n mukaisen poikkeuksen peruste tai julkisuus puuttuu",
        sv: "grunden för undantaget enligt 33 § i dataskyddslagen eller uppgiften om offentlighet saknas",
        en: "the ground of the exception of section 33 of the Data Protection Act, or its publicity, is missing",
    },
    explanation: text! {
        fi: "Tietosuojalain 33 §:ssä on kaksi perustetta jättää informoimatta. Sen 1 momentti koskee valtion turvallisuutta, puolustusta, yleistä järjestystä ja turvallisuutta, rikosten torjuntaa ja \
             selvittämistä sekä verotuksen ja julkisen talouden valvontaa. Sen 2 momentti koskee muualta saatuja tietoja, kun informointi aiheuttaisi olennaista vahinkoa tai haittaa eikä tietoja käytetä \
             rekisteröityä koskeviin päätöksiin. Kummassakin tapauksessa 14 artiklan 1 ja 2 kohdan tiedot pidetään yleisesti saatavilla (3 momentti).\n\n\
             Sääntö katsoo, että poikkeuksessa on nimetty momentti, että syy on kerrottu ja että rekisteri kertoo, missä tiedot ovat saatavilla.\n\n\
             Kirjoita `laws: { act: 1050/2018, sections: \"33 § 1 mom.\" }`, syy avaimeen `text` ja saatavuus avaimeen `published_at` tai poikkeuksen avaimeen `measures`.",
        sv: "I 33 § i dataskyddslagen finns två grunder för att inte informera. Dess 1 mom. gäller statens säkerhet, försvaret, allmän ordning och säkerhet, förebyggande och utredning av brott samt \
             tillsynen över beskattningen och den offentliga ekonomin. Dess 2 mom. gäller uppgifter som har erhållits någon annanstans, när informerandet skulle medföra väsentlig skada eller olägenhet och \
             uppgifterna inte används för beslut som gäller den registrerade. I båda fallen hålls informationen i artikel 14.1 och 14.2 allmänt tillgänglig (3 mom.).\n\n\
             Regeln ser efter att momentet nämns, att skälet berättas och att registret säger var informationen finns.\n\n\
             Skriv `laws: { act: 1050/2018, sections: \"33 § 1 mom.\" }`, skälet under `text` och tillgängligheten under `published_at` eller under undantagets nyckel `measures`.",
        en: "Section 33 of the Data Protection Act has two grounds for not informing. Subsection 1 concerns national security, defence, public order and security, the prevention and investigation of \
             offences, and the supervision of taxation and public finances. Subsection 2 concerns data obtained elsewhere, where informing would cause substantial damage or harm and the data are not used for \
             decisions on the data subject. In both cases the information of Article 14(1) and (2) is kept publicly available (subsection 3).\n\n\
             The rule looks whether the subsection is named, the reason told, and whether the register says where the information is available.\n\n\
             Write `laws: { act: 1050/2018, sections: \"33 § 1 mom.\" }`, the reason under `text`, and where it is available under `published_at` or under `measures` of the exception.",
    },
    judgement: Some(text! {
        fi: "Julkaistu seloste on itsessään tapa pitää tiedot saatavilla. Siksi julkaisupaikan puuttuminen on vain neuvo.",
        sv: "En publicerad beskrivning är i sig ett sätt att hålla informationen tillgänglig. Därför är en saknad uppgift om publicering bara ett råd.",
        en: "A published notice is itself a way to keep the information available. So a missing place of publication is only advice.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption:
    laws: { act: 1050/2018, sections: \"33 §\" }
#                                     ^^^^^^ national-exemption
    text: { fi: Kertominen vaarantaisi väärinkäytösten selvittämisen., sv: Det skulle äventyra utredningen av missbruk att informera., en: Informing would endanger the investigation of abuse. }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption:
    laws: { act: 1050/2018, sections: \"33 § 1 mom.\" }
    text: { fi: Kertominen vaarantaisi väärinkäytösten selvittämisen., sv: Det skulle äventyra utredningen av missbruk att informera., en: Informing would endanger the investigation of abuse. }
",
        }],
    },
    check,
};

/// Whether an exception rests on section 33 of the Data Protection Act.
pub(super) fn is_cited(exemption: &FullExemption) -> bool {
    exemption.laws.iter().any(|it| section_33(&it.value).is_some())
}

/// What a provision cites of section 33.
fn section_33(law: &Law) -> Option<Named> {
    if law.act.get()?.0 != "1050/2018" {
        return None;
    }
    let named = Sections::parse(law.sections.as_deref()?)?.named();
    named.into_iter().find(|it| it.number == 33 && it.letter.is_none())
}

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let exemption = register.informing.get().and_then(|it| it.exemption.spanned());
    let Some((exemption, full)) = exemption.and_then(|it| Some((it, it.value.full()?))) else {
        return Verdict::NotApplicable;
    };
    let cited: Vec<(&Spanned<Law>, Named)> =
        full.laws.iter().filter_map(|it| Some((it, section_33(&it.value)?))).collect();
    if cited.is_empty() {
        return Verdict::NotApplicable;
    }
    for (law, _) in cited.iter().filter(|(_, it)| !it.subsections.iter().any(|it| matches!(it, 1 | 2))) {
        let _ = cx
            .report(law.value.sections.span().unwrap_or(law.head), text! {
                fi: "ei kerrota, perustuuko poikkeus 33 §:n 1 vai 2 momenttiin",
                sv: "det sägs inte om undantaget grundar sig på 1 eller 2 mom. i 33 §",
                en: "it is not told whether the exception rests on subsection 1 or 2 of section 33",
            })
            .note(text! {
                fi: "momenteilla on eri edellytykset: 1 momentti koskee muun muassa turvallisuutta ja rikoksia, 2 momentti olennaista haittaa (tietosuojalaki 1050/2018, 33 §)",
                sv: "momenten har olika villkor: 1 mom. gäller bland annat säkerhet och brott, 2 mom. väsentlig olägenhet (33 § i dataskyddslagen 1050/2018)",
                en: "the subsections have different conditions: subsection 1 concerns among others security and offences, subsection 2 substantial harm (Data Protection Act 1050/2018, section 33)",
            })
            .help(text! {
                fi: "kirjoita `sections: \"33 § 1 mom.\"` tai `sections: \"33 § 2 mom.\"`",
                sv: "skriv `sections: \"33 § 1 mom.\"` eller `sections: \"33 § 2 mom.\"`",
                en: "write `sections: \"33 § 1 mom.\"` or `sections: \"33 § 2 mom.\"`",
            });
    }
    if full.text.is_absent() {
        let _ = cx
            .report(exemption.head, text! {
                fi: "ei kerrota, miksi tietosuojalain 33 §:n poikkeusta sovelletaan",
                sv: "det sägs inte varför undantaget i 33 § i dataskyddslagen tillämpas",
                en: "it is not told why the exception of section 33 of the Data Protection Act is applied",
            })
            .note(text! {
                fi: "informoinnista voidaan poiketa vain, jos se on välttämätöntä säädetystä syystä (tietosuojalaki 1050/2018, 33 §)",
                sv: "undantag får göras bara om det är nödvändigt av ett föreskrivet skäl (33 § i dataskyddslagen 1050/2018)",
                en: "informing may be left out only for a reason laid down (Data Protection Act 1050/2018, section 33)",
            })
            .help(text! {
                fi: "lisää `text:` ja kerro syy yleisesti, paljastamatta mitä poikkeus suojaa",
                sv: "lägg till `text:` och berätta skälet i allmänna ordalag, utan att röja det som undantaget skyddar",
                en: "add `text:` and give the reason in general words, without revealing what the exception protects",
            });
    }
    if register.published_at.is_empty() && full.measures.is_absent() {
        let _ = cx
            .report(exemption.head, text! {
                fi: "ei kerrota, missä tiedot käsittelystä ovat yleisesti saatavilla",
                sv: "det sägs inte var informationen om behandlingen finns allmänt tillgänglig",
                en: "it is not told where the information on the processing is publicly available",
            })
            .at_most(Level::Advice)
            .note(text! {
                fi: "kun rekisteröityä ei informoida, 14 artiklan 1 ja 2 kohdan tiedot pidetään yleisesti saatavilla (tietosuojalaki 1050/2018, 33 §:n 3 momentti)",
                sv: "när den registrerade inte informeras hålls informationen i artikel 14.1 och 14.2 allmänt tillgänglig (33 § 3 mom. i dataskyddslagen 1050/2018)",
                en: "where the data subject is not informed, the information of Article 14(1) and (2) is kept publicly available (Data Protection Act 1050/2018, section 33, subsection 3)",
            })
            .help(text! {
                fi: "lisää `published_at: { url: … }`, tai kerro saatavuudesta avaimessa `measures:`",
                sv: "lägg till `published_at: { url: … }`, eller berätta om tillgängligheten under `measures:`",
                en: "add `published_at: { url: … }`, or tell of it under `measures:`",
            });
    }
    cx.verdict_with(full.text.is_bad())
}
