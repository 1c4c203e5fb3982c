//! Two periods for the same data are none: the reader cannot know which one holds.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::retention::Retention;
use crate::model::value::Period;
use crate::source::{Span, Spanned};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "retention-inconsistent",
    table: &["S008"],
    cites: &[gdpr(5).par(1).point('a'), gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "samoille tiedoille on kaksi eri säilytysaikaa",
        sv: "samma uppgifter har två olika lagringstider",
        en: "the same data have two different storage periods",
    },
    explanation: text! {
        fi: "Käsittelyn on oltava läpinäkyvää (5 artiklan 1 kohdan a alakohta), ja säilytysaika on ilmoitettava (13 artiklan 2 kohdan a alakohta ja 14 artiklan 2 kohdan a \
             alakohta). Kaksi eri aikaa samoille tiedoille ei kerro, kumpi pätee.\n\n\
             Ristiriita on kahdessa kohdassa, jotka koskevat samaa tietoryhmää, samaa tarkoitusta ja samaa yhteydenottotapaa, kun aika lasketaan samasta tapahtumasta mutta on \
             eri pituinen, tai kun viimeinen päivä on eri. Kohdat, jotka on rajattu eri tarkoituksiin avaimella `purposes` tai eri yhteydenottotapoihin avaimella `channels`, \
             eivät ole ristiriidassa.\n\n\
             Jätä yksi aika, tai rajaa kohdat. Jos aika voi pidentyä tai lyhentyä, kerro siitä avaimessa `alternative`.",
        sv: "Behandlingen ska vara öppen (artikel 5.1 a), och lagringstiden ska uppges (artikel 13.2 a och artikel 14.2 a). Två olika tider för samma uppgifter säger inte vilken \
             som gäller.\n\n\
             Motsägelsen finns i två punkter som gäller samma uppgiftsgrupp, samma ändamål och samma kontaktväg, när tiden räknas från samma händelse men är olika lång, eller när \
             den sista dagen är en annan. Punkter som är avgränsade till olika ändamål med `purposes` eller till olika kontaktvägar med `channels` säger inte emot varandra.\n\n\
             Låt en tid stå kvar, eller avgränsa punkterna. Om tiden kan bli längre eller kortare, berätta om det under `alternative`.",
        en: "Processing must be transparent (Article 5(1)(a)), and the storage period must be told (Article 13(2)(a) and Article 14(2)(a)). Two periods for the same data do not tell \
             which one holds.\n\n\
             The contradiction is in two entries about the same data group, the same purpose and the same channel, when the period is counted from the same event but has another \
             length, or when the last day is another. Entries limited to different purposes with `purposes` or to different channels with `channels` do not contradict each other.\n\n\
             Leave one period, or limit the entries. If the period can become longer or shorter, tell so under `alternative`.",
    },
    judgement: Some(text! {
        fi: "Yleinen kohta ja sen rinnalla rajattu kohta luetaan säännöksi ja poikkeukseksi, ei ristiriidaksi. Samoin vaietaan, kun kohdilla on eri alku tai kun jommassakummassa on `criteria`: ne voivat koskea eri tapauksia.",
        sv: "En allmän punkt och en avgränsad punkt bredvid den läses som regel och undantag, inte som en motsägelse. Ingenting sägs heller när punkterna har olika början eller när någondera har `criteria`: de kan gälla olika fall.",
        en: "A general entry with a limited one beside it is read as a rule and its exception, not as a contradiction. Nothing is said either when the entries have different beginnings or one of them has `criteria`: they may be about different cases.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
retention:
  - { period: P2Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
  - { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
#             ^^^ retention-inconsistent
",
        }],
        right: &[
            Example {
                remove: &[],
                yaml: "\
retention:
  - { channels: [phone], period: P2Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
  - { channels: [email], period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
",
            },
            Example {
                remove: &[],
                yaml: "\
retention:
  - { period: P12M, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
  - { of: [yhteystiedot], period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.retention.len() < 2 {
        return Verdict::NotApplicable;
    }
    for (at, later) in register.retention.iter().enumerate() {
        let earlier = register.retention.iter().take(at).find_map(|it| {
            let same = same_scope(&it.value, &later.value);
            if same { contradiction(&it.value, &later.value) } else { None }
        });
        if let Some((first, second)) = earlier {
            report(cx, first, second);
        }
    }
    cx.verdict()
}

/// Whether two entries are about the same data, purposes and channels: both about all, or with something in common.
fn same_scope(one: &Retention, other: &Retention) -> bool {
    meet(&one.of, &other.of) && meet(&one.purposes, &other.purposes) && meet(&one.channels, &other.channels)
}

fn meet<T: PartialEq>(one: &[Spanned<T>], other: &[Spanned<T>]) -> bool {
    (one.is_empty() && other.is_empty()) || one.iter().any(|it| other.iter().any(|other| other.value == it.value))
}

/// The places of two periods, or two last days, of which only one can be right.
fn contradiction(one: &Retention, other: &Retention) -> Option<(Span, Span)> {
    if !one.criteria.is_absent() || !other.criteria.is_absent() {
        return None;
    }
    if let (Some(first), Some(second)) = (one.period.spanned(), other.period.spanned()) {
        let same_start = match (one.after.get(), other.after.get()) {
            (Some(first), Some(second)) => first == second,
            (None, None) => one.after.is_absent() && other.after.is_absent(),
            (Some(_), None) | (None, Some(_)) => false,
        };
        return (same_start && length(first.value) != length(second.value)).then_some((first.span, second.span));
    }
    let (first, second) = (one.until.spanned()?, other.until.spanned()?);
    (first.value != second.value).then_some((first.span, second.span))
}

/// Months and days: a year is twelve months, a week seven days.
fn length(period: Period) -> (u32, u32) {
    let months = u32::from(period.years) * 12 + u32::from(period.months);
    (months, u32::from(period.weeks) * 7 + u32::from(period.days))
}

fn report(cx: &mut Cx<'_>, first: Span, second: Span) {
    let _ = cx
        .report(second, text! {
            fi: "samoille tiedoille on kaksi eri säilytysaikaa",
            sv: "samma uppgifter har två olika lagringstider",
            en: "the same data have two different storage periods",
        })
        .also(first, text! {
            fi: "toinen aika on tässä",
            sv: "den andra tiden finns här",
            en: "the other period is here",
        })
        .note(text! {
            fi: "käsittelyn on oltava läpinäkyvää, ja säilytysaika on ilmoitettava (tietosuoja-asetus, 5 artiklan 1 kohdan a alakohta, 13 artiklan 2 kohdan a alakohta ja 14 artiklan 2 kohdan a alakohta)",
            sv: "behandlingen ska vara öppen, och lagringstiden ska uppges (dataskyddsförordningen, artikel 5.1 a, artikel 13.2 a och artikel 14.2 a)",
            en: "processing must be transparent, and the storage period must be told (GDPR, Article 5(1)(a), Article 13(2)(a) and Article 14(2)(a))",
        })
        .help(text! {
            fi: "jätä yksi aika, tai rajaa kohdat avaimilla `of:`, `purposes:` tai `channels:`",
            sv: "låt en tid stå kvar, eller avgränsa punkterna med `of:`, `purposes:` eller `channels:`",
            en: "leave one period, or limit the entries with `of:`, `purposes:` or `channels:`",
        });
}
