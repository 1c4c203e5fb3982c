//! Registers change and notices do not, unless somebody looks.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::notice::Dates;
use crate::model::register::{Register, Status};
use crate::model::value::Date;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "stale-review",
    table: &["V002"],
    cites: &[gdpr(5).par(2), gdpr(24).par(1)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "selostetta ei ole katselmoitu kahteen vuoteen",
        sv: "beskrivningen har inte setts över på två år",
        en: "the notice has not been reviewed for two years",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän on tarkistettava ja päivitettävä toimenpiteensä tarvittaessa (24 artiklan 1 kohta) ja pystyttävä osoittamaan, että tiedot pitävät paikkansa (5 artiklan 2 kohta). Seloste, \
             johon kukaan ei ole katsonut kahteen vuoteen, on harvoin ajan tasalla: viranomaiset vaihtavat nimeä, järjestelmät toimittajaa ja lait numeroa.\n\n\
             Sääntö katsoo viimeistä päivistä `reviewed`, `updated` ja `compiled`; vanhempi kuin 24 kuukautta on löydös. Myös päivä `review_by`, joka on mennyt, on löydös. Käytöstä poistettua rekisteriä ei \
             katselmoida.\n\n\
             Lue seloste läpi, korjaa se ja kirjoita päivä avaimeen `reviewed`.",
        sv: "Den personuppgiftsansvarige ska se över och uppdatera sina åtgärder vid behov (artikel 24.1) och kunna visa att uppgifterna stämmer (artikel 5.2). En beskrivning som ingen har sett på på två år \
             är sällan aktuell: myndigheter byter namn, system byter leverantör och lagar nummer.\n\n\
             Regeln ser på den senaste av dagarna `reviewed`, `updated` och `compiled`; äldre än 24 månader är ett fynd. Också en dag `review_by` som har passerat är ett fynd. Ett register som har tagits ur \
             bruk ses inte över.\n\n\
             Läs igenom beskrivningen, rätta den och skriv dagen under `reviewed`.",
        en: "The controller must review and update its measures where necessary (Article 24(1)) and be able to show that what it says is true (Article 5(2)). A notice that nobody has looked at for two years \
             is seldom up to date: authorities change their names, systems their suppliers and acts their numbers.\n\n\
             The rule looks at the latest of the days `reviewed`, `updated` and `compiled`; older than 24 months is a finding. So is a day `review_by` that has passed. A register that is no longer in use is \
             not reviewed.\n\n\
             Read the notice through, mend it, and write the day under `reviewed`.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa ei ole määräaikaa. 24 kuukautta on oma valintamme; siksi löydös on neuvo.",
        sv: "Förordningen har ingen tidsfrist. 24 månader är vårt eget val; därför är fyndet ett råd.",
        en: "The regulation sets no period. 24 months are our own choice; so the finding is advice.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
dates: { compiled: 2022-03-01, updated: 2023-02-20 }
#                                       ^^^^^^^^^^ stale-review
history:
  - { date: 2022-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" },
            Example { remove: &[], yaml: "\
dates: { compiled: 2024-03-01, updated: 2026-09-01, effective: 2026-09-15, reviewed: 2026-09-01, review_by: 2026-10-31 }
#                                                                                                           ^^^^^^^^^^ stale-review
" },
        ],
        right: &[
            Example { remove: &[], yaml: "\
dates: { compiled: 2022-03-01, updated: 2023-02-20, reviewed: 2025-02-20 }
history:
  - { date: 2022-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" },
            Example { remove: &[], yaml: "\
status: retired
retired_on: 2026-03-01
dates: { compiled: 2022-03-01, updated: 2022-03-01 }
history:
  - { date: 2022-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let in_use = register.status.get() != Some(&Status::Retired);
    let Some(dates) = register.dates.get().filter(|_| in_use) else {
        return Verdict::NotApplicable;
    };
    let day = cx.day();
    let Some(last) = last_look(dates) else {
        return Verdict::NotApplicable;
    };
    let due = dates.review_by.spanned().filter(|it| it.value < day && last.value <= it.value);
    let old = last.value < day.months_before(24);
    let finding = match due {
        Some(due) => cx
            .report(
                due.span,
                text! {
                    fi: "selosteen katselmoinnin määräpäivä on mennyt: {date}",
                    sv: "dagen då beskrivningen skulle ha setts över har passerat: {date}",
                    en: "the day by which the notice was to be reviewed has passed: {date}",
                },
            )
            .arg("date", due.value.to_string())
            .also(
                last.span,
                text! {
                    fi: "seloste on viimeksi käyty läpi tänä päivänä",
                    sv: "beskrivningen gicks senast igenom denna dag",
                    en: "the notice was last gone through on this day",
                },
            ),
        None if old => cx
            .report(
                last.span,
                text! {
                    fi: "seloste on viimeksi käyty läpi yli kaksi vuotta sitten: {date}",
                    sv: "beskrivningen gicks senast igenom för mer än två år sedan: {date}",
                    en: "the notice was last gone through more than two years ago: {date}",
                },
            )
            .arg("date", last.value.to_string()),
        None => return cx.verdict(),
    };
    finding
        .note(text! {
            fi: "toimenpiteitä on tarkistettava ja päivitettävä tarvittaessa (tietosuoja-asetus, 24 artiklan 1 kohta); tarkastelupäivä on {day}",
            sv: "åtgärderna ska ses över och uppdateras vid behov (dataskyddsförordningen, artikel 24.1); granskningsdagen är {day}",
            en: "measures must be reviewed and updated where necessary (GDPR, Article 24(1)); the day of judgement is {day}",
        })
        .arg("day", day.to_string())
        .help(text! {
            fi: "käy seloste läpi, korjaa se ja kirjoita päivä avaimeen `reviewed:` ja seuraava määräpäivä avaimeen `review_by:`",
            sv: "gå igenom beskrivningen, rätta den och skriv dagen under `reviewed:` och nästa dag under `review_by:`",
            en: "go through the notice, mend it, and write the day under `reviewed:` and the next one under `review_by:`",
        })
        .end()
}

/// The latest day on which somebody can have looked at the whole.
fn last_look(dates: &Dates) -> Option<&Spanned<Date>> {
    [&dates.compiled, &dates.updated, &dates.reviewed]
        .into_iter()
        .filter_map(|it| it.spanned())
        .max_by_key(|it| it.value)
}
