//! Without a date nobody can show later what readers were told, and when.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::{Register, Status};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "no-date",
    table: &["V001"],
    cites: &[gdpr(5).par(2), gdpr(24).par(1)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "selosteella ei ole päivämäärää",
        sv: "beskrivningen har inget datum",
        en: "the notice has no date",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän on pystyttävä osoittamaan, mitä rekisteröidyille on kerrottu ja milloin (5 artiklan 2 kohta, 24 artiklan 1 kohta). Siihen tarvitaan ainakin yksi päivä: milloin seloste on \
             laadittu, päivitetty tai tullut voimaan. Lukija näkee siitä myös, onko teksti tuore.\n\n\
             Kirjoita avaimeen `dates` ainakin `updated` tai `effective`. Versio (`version`), katselmoinnin päivä (`reviewed`) ja muutosluettelo (`history`) täydentävät sen.",
        sv: "Den personuppgiftsansvarige ska kunna visa vad de registrerade har fått veta och när (artikel 5.2 och 24.1). Till det behövs åtminstone en dag: när beskrivningen har upprättats, uppdaterats \
             eller trätt i kraft. Läsaren ser av den också om texten är aktuell.\n\n\
             Skriv under `dates` åtminstone `updated` eller `effective`. Versionen (`version`), dagen för översynen (`reviewed`) och ändringarna (`history`) kompletterar den.",
        en: "The controller must be able to show what data subjects were told and when (Article 5(2), Article 24(1)). That takes at least one day: when the notice was drawn up, updated or took effect. \
             Readers, too, see from it whether the text is fresh.\n\n\
             Write under `dates` at least `updated` or `effective`. The version (`version`), the day of the review (`reviewed`) and the list of changes (`history`) complete it.",
    },
    judgement: Some(text! {
        fi: "Mikään 13 tai 14 artiklan kohta ei vaadi päivää; se on päätelmämme osoitusvelvollisuudesta. Yksi päivä riittää: sekin erottaa version toisesta. Suunnitellulta ja käytöstä poistetulta rekisteriltä päivää ei kysytä.",
        sv: "Ingen punkt i artikel 13 eller 14 kräver ett datum; det är vår slutsats av ansvarsskyldigheten. En dag räcker: redan den skiljer en version från en annan. Av ett planerat register och av ett som har tagits ur bruk krävs inget \
             datum.",
        en: "No point of Article 13 or 14 asks for a date; it is our inference from accountability. One day is enough: it tells one version from another. A register that is planned or no longer in use is not asked for one.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["dates"],
            yaml: "\
register: asiakaspalvelu
#^^^^^^^ no-date
history:
  - { version: \"2\", change: { fi: Lisäsimme uutiskirjeen., sv: Vi lade till nyhetsbrevet., en: We added the newsletter. } }
",
        }],
        right: &[Example {
            remove: &["version"],
            yaml: "\
dates: { compiled: 2026-03-01 }
history:
  - { date: 2026-03-01, change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if matches!(register.status.get(), Some(Status::Planned | Status::Retired)) {
        return Verdict::NotApplicable;
    }
    let dates = register.dates.get();
    let all = dates.map(|it| [&it.compiled, &it.updated, &it.effective, &it.reviewed]);
    if all.is_some_and(|it| it.iter().any(|it| it.is_given())) || register.history.values().any(|it| it.date.is_given())
    {
        return Verdict::Satisfied;
    }
    if register.dates.is_bad() || all.is_some_and(|it| it.iter().any(|it| it.is_bad())) {
        return Verdict::Violated;
    }
    let place = register.dates.head().unwrap_or_else(|| cx.place());
    cx.report(place, text! {
        fi: "selosteesta ei näy, milloin se on laadittu tai päivitetty",
        sv: "av beskrivningen framgår inte när den har upprättats eller uppdaterats",
        en: "the notice does not show when it was drawn up or updated",
    })
    .note(text! {
        fi: "rekisterinpitäjän on pystyttävä osoittamaan, mitä on kerrottu ja milloin (tietosuoja-asetus, 5 artiklan 2 kohta)",
        sv: "den personuppgiftsansvarige ska kunna visa vad som har uppgetts och när (dataskyddsförordningen, artikel 5.2)",
        en: "the controller must be able to show what was told and when (GDPR, Article 5(2))",
    })
    .help(text! {
        fi: "lisää `dates: { updated: 2026-09-01, effective: 2026-09-15, reviewed: 2026-09-01 }` ja `version:`",
        sv: "lägg till `dates: { updated: 2026-09-01, effective: 2026-09-15, reviewed: 2026-09-01 }` och `version:`",
        en: "add `dates: { updated: 2026-09-01, effective: 2026-09-15, reviewed: 2026-09-01 }` and `version:`",
    })
    .end()
}
