//! Dates that cannot all be true make every other date of the notice doubtful.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::value::Date;
use crate::source::Spanned;
use crate::syntax::Field;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "effective-past",
    table: &["V004"],
    cites: &[gdpr(5).par(2)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "selosteen päivämäärät ovat ristiriidassa",
        sv: "beskrivningens datum motsäger varandra",
        en: "the dates of the notice contradict each other",
    },
    explanation: text! {
        fi: "Päivämäärillä osoitetaan, mitä rekisteröidyille kerrottiin ja milloin (5 artiklan 2 kohta). Jos ne ovat ristiriidassa, ainakin yksi on väärä, eikä lukija tiedä mikä.\n\n\
             Sääntö löytää selosteen, joka on tullut voimaan, päivitetty tai tarkistettu ennen kuin se on laadittu, jonka seuraava tarkistus on ennen edellistä, jonka muutosluettelo on uudempi kuin \
             päivitys, tai joka on tarkistettu tulevaisuudessa.\n\n\
             Korjaa väärä päivä. Kun selostetta muutetaan, muuta `updated` ja lisää muutos avaimeen `history`.",
        sv: "Datumen visar vad de registrerade fick veta och när (artikel 5.2). Motsäger de varandra är åtminstone ett av dem fel, och läsaren vet inte vilket.\n\n\
             Regeln finner en beskrivning som har trätt i kraft, uppdaterats eller setts över innan den upprättades, vars nästa översyn är före den förra, vars ändringar är nyare än uppdateringen eller som har \
             setts över i framtiden.\n\n\
             Rätta det felaktiga datumet. När beskrivningen ändras, ändra `updated` och lägg till ändringen under `history`.",
        en: "Dates show what data subjects were told and when (Article 5(2)). If they contradict each other, at least one is wrong, and the reader does not know which.\n\n\
             The rule finds a notice that took effect, was updated or was reviewed before it was drawn up, whose next review comes before the last one, whose list of changes is newer than its update, or that was \
             reviewed in the future.\n\n\
             Mend the wrong date. When the notice is changed, change `updated` and add the change to `history`.",
    },
    judgement: Some(text! {
        fi: "Säännös ei puhu päivistä; sääntö etsii ristiriitoja. Voimaantulo vasta tulevaisuudessa ei ole ristiriita: muutoksesta kerrotaan ennen kuin se tulee voimaan.",
        sv: "Bestämmelsen talar inte om datum; regeln söker motsägelser. Att beskrivningen träder i kraft först i framtiden är ingen motsägelse: en ändring berättas innan den träder i kraft.",
        en: "The provision does not speak of dates; the rule looks for contradictions. Taking effect only in the future is none: a change is told before it takes effect.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
dates: { compiled: 2026-03-01, updated: 2026-09-01, effective: 2025-09-15, reviewed: 2026-09-01, review_by: 2027-09-01 }
#                                                              ^^^^^^^^^^ effective-past
history:
  - { date: 2026-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" },
            Example { remove: &[], yaml: "\
history:
  - { date: 2026-10-01, version: \"3\", change: { fi: Korjasimme yhteystiedot., sv: Vi rättade kontaktuppgifterna., en: We mended the contact details. } }
#           ^^^^^^^^^^ effective-past
  - { date: 2024-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" },
            Example { remove: &[], yaml: "\
reviews:
  - { language: sv, by: translator, date: 2027-09-01 }
#                                         ^^^^^^^^^^ effective-past
" },
        ],
        right: &[Example { remove: &[], yaml: "\
dates: { compiled: 2026-03-01, updated: 2026-09-01, effective: 2027-01-01, reviewed: 2026-09-01, review_by: 2027-09-01 }
history:
  - { date: 2026-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let none = crate::model::notice::Dates::default();
    let dates = register.dates.get().unwrap_or(&none);
    let pairs: [(&Field<Date>, &Field<Date>, Text, Text); 4] = [
        (
            &dates.compiled,
            &dates.effective,
            text! {
                fi: "seloste on tullut voimaan ennen kuin se on laadittu",
                sv: "beskrivningen har trätt i kraft innan den upprättades",
                en: "the notice took effect before it was drawn up",
            },
            COMPILED,
        ),
        (
            &dates.compiled,
            &dates.updated,
            text! {
                fi: "seloste on päivitetty ennen kuin se on laadittu",
                sv: "beskrivningen har uppdaterats innan den upprättades",
                en: "the notice was updated before it was drawn up",
            },
            COMPILED,
        ),
        (
            &dates.compiled,
            &dates.reviewed,
            text! {
                fi: "seloste on tarkistettu ennen kuin se on laadittu",
                sv: "beskrivningen har setts över innan den upprättades",
                en: "the notice was reviewed before it was drawn up",
            },
            COMPILED,
        ),
        (
            &dates.reviewed,
            &dates.review_by,
            text! {
                fi: "seuraava tarkistus on ennen edellistä",
                sv: "nästa översyn är före den senaste",
                en: "the next review comes before the last one",
            },
            text! { fi: "viimeksi tarkistettu tänä päivänä", sv: "senast översedd denna dag", en: "last reviewed on this day" },
        ),
    ];
    for (first, second, message, label) in pairs {
        if let (Some(first), Some(second)) = (first.spanned(), second.spanned()) {
            ordered(cx, first, second, message, label);
        }
    }
    newest_change(register, &dates.updated, cx);
    let reviewed = dates.reviewed.spanned().into_iter();
    for date in reviewed.chain(register.reviews.values().filter_map(|it| it.date.spanned())) {
        in_the_future(cx, date);
    }
    let any = !register.dates.is_absent() || !register.history.is_empty() || !register.reviews.is_empty();
    if any { cx.verdict() } else { Verdict::NotApplicable }
}

fn ordered(cx: &mut Cx<'_>, first: &Spanned<Date>, second: &Spanned<Date>, message: Text, label: Text) {
    if second.value >= first.value {
        return;
    }
    let _ = cx.report(second.span, message).also(first.span, label).note(NOTE).help(HELP);
}

/// The newest change must not be newer than the last update.
fn newest_change(register: &Register, updated: &Field<Date>, cx: &mut Cx<'_>) {
    let newest = register.history.values().filter_map(|it| it.date.spanned()).max_by_key(|it| it.value);
    let (Some(newest), Some(updated)) = (newest, updated.spanned()) else { return };
    if newest.value > updated.value {
        let _ = cx
            .report(
                newest.span,
                text! {
                    fi: "muutosluettelossa on muutos, joka on uudempi kuin päivitys",
                    sv: "bland ändringarna finns en som är nyare än uppdateringen",
                    en: "the list of changes has one that is newer than the update",
                },
            )
            .also(
                updated.span,
                text! {
                    fi: "päivitetty tänä päivänä",
                    sv: "uppdaterad denna dag",
                    en: "updated on this day",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "kirjoita avaimeen `updated:` viimeisimmän muutoksen päivä, tai korjaa muutoksen päivä",
                sv: "skriv under `updated:` dagen för den senaste ändringen, eller rätta ändringens dag",
                en: "write the day of the newest change under `updated:`, or mend the day of the change",
            });
    }
}

fn in_the_future(cx: &mut Cx<'_>, date: &Spanned<Date>) {
    let today = cx.context.as_of;
    if date.value > today {
        let _ = cx
            .report(
                date.span,
                text! {
                    fi: "tarkistuksen päivä on vasta tulossa: tarkastelupäivä on {today}",
                    sv: "dagen för översynen ligger i framtiden: granskningsdagen är {today}",
                    en: "the day of the review is still to come: the day of judgement is {today}",
                },
            )
            .arg("today", today.to_string())
            .note(NOTE)
            .help(HELP);
    }
}

const COMPILED: Text = text! { fi: "laadittu tänä päivänä", sv: "upprättad denna dag", en: "drawn up on this day" };

const NOTE: Text = text! {
    fi: "päivämäärillä osoitetaan, mitä on kerrottu ja milloin (tietosuoja-asetus, 5 artiklan 2 kohta); ristiriitaiset päivät eivät osoita mitään",
    sv: "datumen visar vad som har uppgetts och när (dataskyddsförordningen, artikel 5.2); datum som motsäger varandra visar ingenting",
    en: "dates show what was told and when (GDPR, Article 5(2)); dates that contradict each other show nothing",
};

const HELP: Text = text! {
    fi: "tarkista päivät ja korjaa se, joka on väärä",
    sv: "kontrollera datumen och rätta det som är fel",
    en: "check the dates and mend the one that is wrong",
};
