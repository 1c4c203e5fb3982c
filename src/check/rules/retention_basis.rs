//! A period that nobody can justify is a habit, and habits keep data too long.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "retention-basis",
    table: &["S006"],
    cites: &[act("906/2019").section("21 §"), act("831/1994"), gdpr(5).par(1).point('e')],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "säilytysajan perustetta ei kerrota",
        sv: "det sägs inte vad lagringstiden grundar sig på",
        en: "it is not told on what the storage period rests",
    },
    explanation: text! {
        fi: "Tietoja saa säilyttää vain niin kauan kuin tarkoitus sitä vaatii (5 artiklan 1 kohdan e alakohta). Jos säilytysajasta ei säädetä laissa, viranomainen määrittelee \
             sen tiedonhallintalain 21 §:ssä säädettyjen perusteiden mukaan, ja arkistoinnista säädetään arkistolaissa.\n\n\
             Kun peruste on näkyvissä, lukija ymmärtää ajan ja rekisterinpitäjä muistaa tarkistaa sen. Neuvo koskee viranomaisia ja julkishallinnon elimiä ja vain aikoja, jotka on \
             kirjoitettu avaimeen `period`.\n\n\
             Kirjoita laki avaimeen `laws`, tai avaimeen `because` virke siitä, miksi aika on juuri tämä.",
        sv: "Uppgifter får lagras bara så länge ändamålet kräver det (artikel 5.1 e). Om lagringstiden inte föreskrivs i lag bestämmer myndigheten den enligt grunderna i 21 § i \
             informationshanteringslagen, och om arkivering föreskrivs i arkivlagen.\n\n\
             När grunden syns förstår läsaren tiden, och den personuppgiftsansvarige minns att se över den. Rådet gäller myndigheter och offentliga organ och bara tider som står \
             under `period`.\n\n\
             Skriv lagen under `laws`, eller under `because` en mening om varför tiden är just denna.",
        en: "Data may be kept only as long as the purpose requires (Article 5(1)(e)). Where no law sets the period, an authority determines it by the criteria of section 21 of the \
             Act on Information Management in Public Administration; archiving is governed by the Archives Act.\n\n\
             When the reason is in sight, readers understand the period and the controller remembers to review it. The advice is for authorities and public bodies, and only for \
             periods written under `period`.\n\n\
             Write the law under `laws`, or under `because` a sentence on why the period is this long.",
    },
    judgement: Some(text! {
        fi: "Perusteen kertominen selosteessa ei ole lain vaatimus, vaan hyvä tapa.",
        sv: "Att grunden uppges i beskrivningen krävs inte i lag, utan är god sed.",
        en: "That the notice tells the reason is not demanded by law; it is good practice.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
retention:
  - period: P2Y
#           ^^^ retention-basis
    after: case-closed
",
        }],
        right: &[
            Example {
                remove: &[],
                yaml: "\
retention:
  - period: P2Y
    after: case-closed
    laws: { act: 906/2019, sections: \"21 §\" }
",
            },
            Example {
                remove: &[],
                yaml: "\
retention:
  - period: P2Y
    after: case-closed
    because: { fi: Asukas voi tänä aikana pyytää asian käsittelemistä uudelleen., sv: Inom denna tid kan invånaren begära att ärendet behandlas på nytt., en: Within this time the resident can ask for the matter to be handled again. }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !register.is_public() {
        return Verdict::NotApplicable;
    }
    let mut applies = false;
    for entry in register.retention.values() {
        let Some(period) = entry.period.spanned() else { continue };
        applies = true;
        if !entry.laws.is_empty() || !entry.because.is_absent() {
            continue;
        }
        let _ = cx
            .report(period.span, text! {
                fi: "ei kerrota, mihin säilytysaika perustuu",
                sv: "det sägs inte vad lagringstiden grundar sig på",
                en: "it is not told on what the storage period rests",
            })
            .note(text! {
                fi: "jos säilytysajasta ei säädetä laissa, viranomainen määrittelee sen laissa säädettyjen perusteiden mukaan (tiedonhallintalaki (906/2019), 21 §; arkistolaki (831/1994); tietosuoja-asetus, 5 artiklan 1 kohdan e alakohta)",
                sv: "om lagringstiden inte föreskrivs i lag bestämmer myndigheten den enligt lagens grunder (21 § i informationshanteringslagen (906/2019); arkivlagen (831/1994); dataskyddsförordningen, artikel 5.1 e)",
                en: "where no law sets the period, the authority determines it by the criteria of the law (Act on Information Management in Public Administration (906/2019), section 21; Archives Act (831/1994); GDPR, Article 5(1)(e))",
            })
            .help(text! {
                fi: "lisää `laws:`, esimerkiksi `laws: { act: 906/2019, sections: \"21 §\" }`, tai avaimeen `because:` virke siitä, miksi aika on juuri tämä",
                sv: "lägg till `laws:`, till exempel `laws: { act: 906/2019, sections: \"21 §\" }`, eller under `because:` en mening om varför tiden är just denna",
                en: "add `laws:`, for example `laws: { act: 906/2019, sections: \"21 §\" }`, or under `because:` a sentence on why the period is this long",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
