//! Who is profiled must learn of it, and of what it leads to.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, recital};
use crate::model::automated::AutomationKind;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "profiling",
    table: &["A007"],
    cites: &[recital(60), gdpr(4).par(4), gdpr(13).par(2), gdpr(14).par(2)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "profiloinnista tai sen seurauksista ei kerrota",
        sv: "det berättas inte om profileringen eller dess följder",
        en: "the profiling or its consequences are not told",
    },
    explanation: text! {
        fi: "Profilointi on henkilötietojen automaattista käsittelyä, jossa arvioidaan henkilön ominaisuuksia: työsuoritusta, taloudellista tilannetta, terveyttä, mieltymyksiä, käyttäytymistä, sijaintia \
             (4 artiklan 4 kohta). Rekisteröidylle on kerrottava profiloinnista ja sen seurauksista myös silloin, kun mitään ei päätetä automaattisesti (johdanto-osan 60 kappale).\n\n\
             Selosteessa on oltava sekä se, mitä arvioidaan ja mistä tiedoista, että se, mitä arviosta seuraa lukijalle.\n\n\
             Kirjoita avaimeen `profiling` avaimet `text` ja `consequences`, tai `profiling: none`, jos ketään ei profiloida. Kun profilointi johtaa automaattiseen päätökseen, siitä kerrotaan avaimessa \
             `automated_decisions`.",
        sv: "Profilering är automatisk behandling av personuppgifter där en persons egenskaper bedöms: arbetsprestation, ekonomisk situation, hälsa, preferenser, beteende, vistelseort (artikel 4.4). Den \
             registrerade ska få veta om profileringen och dess följder också när inget beslutas automatiserat (skäl 60).\n\n\
             I beskrivningen ska stå både vad som bedöms, av vilka uppgifter, och vad bedömningen leder till för läsaren.\n\n\
             Skriv under `profiling` nycklarna `text` och `consequences`, eller `profiling: none` om ingen profileras. När profileringen leder till ett automatiserat beslut berättas det under \
             `automated_decisions`.",
        en: "Profiling is automated processing of personal data in which personal aspects are evaluated: performance at work, economic situation, health, preferences, behaviour, location (Article 4(4)). \
             The data subject should be told of profiling and of its consequences also where nothing is decided by automated means (recital 60).\n\n\
             The notice must say both what is evaluated and from which data, and what follows from it for the reader.\n\n\
             Write under `profiling` the keys `text` and `consequences`, or `profiling: none` if nobody is profiled. Where profiling leads to an automated decision, it is told under \
             `automated_decisions`.",
    },
    judgement: Some(text! {
        fi: "Johdanto-osan kappale ei ole säännös; siksi puute on varoitus. Kun kone päättää yksin, seurauksista kerrotaan avaimessa `automated_decisions`, ja tämä sääntö on vaiti.",
        sv: "Ett skäl är ingen bestämmelse; därför är bristen en varning. När maskinen beslutar ensam berättas följderna under `automated_decisions`, och denna regel är tyst.",
        en: "A recital is no provision; so the lack is a warning. Where a machine decides alone, the consequences are told under `automated_decisions`, and this rule is silent.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
profiling:
#^^^^^^^^ profiling
  text: { fi: \"Arvioimme yhteydenotoista, mitä palvelua asukas tarvitsee.\", sv: Vi bedömer utifrån kontakterna vilken tjänst invånaren behöver., en: We evaluate from the contacts which service a resident needs. }
",
            },
            Example {
                remove: &[],
                yaml: "\
profiling:
#^^^^^^^^ profiling
  consequences: { fi: Tarjoamme sinulle ensin sopivinta palvelua., sv: Vi erbjuder dig först den tjänst som passar bäst., en: We first offer you the service that suits you best. }
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
profiling:
  text: { fi: \"Arvioimme yhteydenotoista, mitä palvelua asukas tarvitsee.\", sv: Vi bedömer utifrån kontakterna vilken tjänst invånaren behöver., en: We evaluate from the contacts which service a resident needs. }
  consequences: { fi: Tarjoamme sinulle ensin sopivinta palvelua., sv: Vi erbjuder dig först den tjänst som passar bäst., en: We first offer you the service that suits you best. }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let (Some(profiling), Some(place)) = (register.profiling.get().and_then(OrNone::given), register.profiling.head())
    else {
        return Verdict::NotApplicable;
    };
    let automated = register.automated_decisions.get().and_then(OrNone::given);
    if automated.is_some_and(|it| it.kind.get() == Some(&AutomationKind::Decision)) {
        return Verdict::NotApplicable;
    }
    let message = match (profiling.text.is_absent(), profiling.consequences.is_absent()) {
        (false, false) => return cx.verdict_with(profiling.text.is_bad() || profiling.consequences.is_bad()),
        (false, true) => text! {
            fi: "profiloinnin seurauksista ei kerrota",
            sv: "det berättas inte om följderna av profileringen",
            en: "the consequences of the profiling are not told",
        },
        (true, false) => text! {
            fi: "ei kerrota, mitä profiloinnissa arvioidaan",
            sv: "det berättas inte vad som bedöms vid profileringen",
            en: "it is not told what the profiling evaluates",
        },
        (true, true) => text! {
            fi: "ei kerrota, mitä profiloinnissa arvioidaan ja mitä siitä seuraa",
            sv: "det berättas inte vad som bedöms vid profileringen och vad den leder till",
            en: "it is not told what the profiling evaluates and what follows from it",
        },
    };
    cx.report(place, message)
        .note(text! {
            fi: "rekisteröidylle on kerrottava profiloinnista ja sen seurauksista (tietosuoja-asetus, johdanto-osan 60 kappale ja 4 artiklan 4 kohta)",
            sv: "den registrerade ska få veta om profileringen och dess följder (dataskyddsförordningen, skäl 60 och artikel 4.4)",
            en: "the data subject should be told of the profiling and its consequences (GDPR, recital 60 and Article 4(4))",
        })
        .help(text! {
            fi: "kirjoita `text:`, mitä arvioidaan ja mistä tiedoista, ja `consequences:`, mitä siitä seuraa; jos ketään ei profiloida, `profiling: none`",
            sv: "skriv `text:`, vad som bedöms och av vilka uppgifter, och `consequences:`, vad det leder till; om ingen profileras, `profiling: none`",
            en: "write `text:`, what is evaluated and from which data, and `consequences:`, what follows from it; if nobody is profiled, `profiling: none`",
        })
        .end()
}
