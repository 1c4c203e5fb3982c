//! A change that matters reaches people only if somebody tells them: nobody rereads a notice.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260};
use crate::model::notice::HistoryEntry;
use crate::model::register::{Register, Status};
use crate::model::value::Date;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "material-change-no-plan",
    table: &["V003"],
    cites: &[wp260(29), wp260(30), wp260(31), gdpr(12).par(1), gdpr(5).par(1).point('a')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "olennaisesta muutoksesta ei ole kerrottu rekisteröidyille",
        sv: "de registrerade har inte fått veta om en väsentlig ändring",
        en: "data subjects have not been told of a material change",
    },
    explanation: text! {
        fi: "Olennaisesta muutoksesta kerrotaan rekisteröidyille tavalla, joka tavoittaa heidät: kirjeellä, viestillä tai ilmoituksella palvelussa. Kehotus käydä lukemassa seloste säännöllisesti ei riitä \
             (WP260, 29 kohta). Aina kerrotaan uudesta tarkoituksesta, uudesta rekisterinpitäjästä ja siitä, että oikeuksia käytetään toisin. Perustavasta muutoksesta, kuten uusista vastaanottajien ryhmistä \
             tai siirroista kolmansiin maihin, kerrotaan hyvissä ajoin ennen kuin se tulee voimaan (30 kohta).\n\n\
             Sääntö katsoo uusinta muutosta, jolla on avaimessa `history` merkintä `material: true`. Jos siltä puuttuu `announced`, se on löydös. Jos ilmoituksen ja voimaantulon välissä on alle 30 päivää, \
             siitä tulee neuvo.\n\n\
             Kirjoita `announced: 2026-08-01`, kerro tapa sanoin, tai molemmat: `announced: { on: 2026-08-01, text: … }`.",
        sv: "En väsentlig ändring berättas för de registrerade på ett sätt som når dem: i ett brev, ett meddelande eller en notis i tjänsten. En uppmaning att regelbundet läsa beskrivningen räcker inte \
             (WP260, punkt 29). Alltid berättas om ett nytt ändamål, en ny personuppgiftsansvarig och ett nytt sätt att utöva rättigheterna. En grundläggande ändring, såsom nya kategorier av mottagare eller \
             överföringar till tredjeländer, berättas i god tid innan den träder i kraft (punkt 30).\n\n\
             Regeln ser på den senaste ändringen som under `history` har `material: true`. Saknar den `announced` är det ett fynd. Är det mindre än 30 dagar mellan meddelandet och ikraftträdandet blir det ett \
             råd.\n\n\
             Skriv `announced: 2026-08-01`, berätta sättet i ord, eller båda: `announced: { on: 2026-08-01, text: … }`.",
        en: "A material change is told to data subjects in a way that reaches them: a letter, a message, a note in the service. An invitation to read the notice regularly is not enough (WP260, paragraph 29). \
             Always told are a new purpose, a new controller and another way to exercise rights. A fundamental change, such as new categories of recipients or transfers to third countries, is told well before \
             it takes effect (paragraph 30).\n\n\
             The rule looks at the newest change that has `material: true` under `history`. If it lacks `announced`, that is a finding. If there are fewer than 30 days between the announcement and the day of \
             effect, it becomes advice.\n\n\
             Write `announced: 2026-08-01`, tell how in words, or both: `announced: { on: 2026-08-01, text: … }`.",
    },
    judgement: Some(text! {
        fi: "Tekijä sanoo itse, mikä muutos on olennainen. 30 päivää on oma lukumme: ohjeessa on vain ”hyvissä ajoin”. WP260:n kohdat 29–31 on nähty toisen käden lähteestä.",
        sv: "Författaren säger själv vilken ändring som är väsentlig. 30 dagar är vårt eget tal: riktlinjerna säger bara ”i god tid”. Punkterna 29–31 i WP260 har setts i andra hand.",
        en: "The author says which change is material. 30 days is our own number: the guidelines only say “well in advance”. Paragraphs 29 to 31 of WP260 were seen at second hand.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
history:
  - date: 2026-09-01
    version: \"2\"
    change: { fi: Lisäsimme uutiskirjeen., sv: Vi lade till nyhetsbrevet., en: We added the newsletter. }
    material: true
#             ^^^^ material-change-no-plan
  - { date: 2024-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" },
            Example { remove: &[], yaml: "\
history:
  - date: 2026-09-01
    version: \"2\"
    change: { fi: Lisäsimme uutiskirjeen., sv: Vi lade till nyhetsbrevet., en: We added the newsletter. }
    material: true
    announced: 2026-09-10
#              ^^^^^^^^^^ material-change-no-plan
  - { date: 2024-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" },
        ],
        right: &[Example { remove: &[], yaml: "\
history:
  - date: 2026-09-01
    version: \"2\"
    change: { fi: Lisäsimme uutiskirjeen., sv: Vi lade till nyhetsbrevet., en: We added the newsletter. }
    material: true
    announced:
      on: 2026-08-10
      text: { fi: Kerroimme muutoksesta asiakaspalvelun kävijöille., sv: Vi berättade om ändringen för dem som besökte kundservicen., en: We told visitors to the customer service of the change. }
  - { date: 2024-03-01, version: \"1\", change: { fi: Ensimmäinen versio., sv: Första versionen., en: First version. } }
" }],
    },
    check,
};

/// How many days before its effect a change should be told; the number is ours.
const DAYS: i32 = 30;

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let in_use = register.status.get() != Some(&Status::Retired);
    let material = register.history.values().filter(|it| in_use && it.material.get() == Some(&true));
    let Some(newest) = material.max_by_key(|it| it.date.get().copied()) else {
        return Verdict::NotApplicable;
    };
    let Some(announced) = newest.announced.spanned() else {
        return unannounced(newest, cx);
    };
    if let (Some(told), Some(effect)) = (announced.value.day(), effect(register, newest))
        && told.days_until(effect.value) < DAYS
    {
        return late(cx, announced.span, effect);
    }
    Verdict::Satisfied
}

fn unannounced(newest: &HistoryEntry, cx: &mut Cx<'_>) -> Verdict {
    let Some(material) = newest.material.spanned().filter(|_| newest.announced.is_absent()) else {
        return Verdict::Violated;
    };
    let mut finding = cx.report(
        material.span,
        text! {
            fi: "ei kerrota, miten ja milloin rekisteröidyille on kerrottu olennaisesta muutoksesta",
            sv: "det sägs inte hur och när de registrerade har fått veta om den väsentliga ändringen",
            en: "it is not told how and when data subjects were told of the material change",
        },
    );
    if let Some(date) = newest.date.spanned() {
        finding = finding.also(
            date.span,
            text! {
                fi: "muutos tehtiin tänä päivänä",
                sv: "ändringen gjordes denna dag",
                en: "the change was made on this day",
            },
        );
    }
    finding
        .note(text! {
            fi: "olennaisesta muutoksesta kerrotaan tavalla, joka tavoittaa rekisteröidyt; kehotus lukea seloste uudelleen ei riitä (WP260, 29 kohta)",
            sv: "en väsentlig ändring berättas på ett sätt som når de registrerade; en uppmaning att läsa beskrivningen på nytt räcker inte (WP260, punkt 29)",
            en: "a material change is told in a way that reaches data subjects; an invitation to read the notice again is not enough (WP260, paragraph 29)",
        })
        .help(text! {
            fi: "lisää `announced: { on: 2026-08-01, text: … }`; jos muutos ei ole olennainen, poista `material: true`",
            sv: "lägg till `announced: { on: 2026-08-01, text: … }`; om ändringen inte är väsentlig, ta bort `material: true`",
            en: "add `announced: { on: 2026-08-01, text: … }`; if the change is not material, remove `material: true`",
        })
        .end()
}

fn late(cx: &mut Cx<'_>, announced: crate::source::Span, effect: &Spanned<Date>) -> Verdict {
    cx.report(announced, text! {
        fi: "olennaisesta muutoksesta kerrottiin alle {days} päivää ennen sen voimaantuloa",
        sv: "den väsentliga ändringen meddelades mindre än {days} dagar innan den trädde i kraft",
        en: "the material change was announced less than {days} days before it took effect",
    })
    .at_most(Level::Advice)
    .arg("days", DAYS.to_string())
    .also(effect.span, text! {
        fi: "muutos tulee voimaan tänä päivänä",
        sv: "ändringen träder i kraft denna dag",
        en: "the change takes effect on this day",
    })
    .note(text! {
        fi: "perustavasta muutoksesta kerrotaan hyvissä ajoin (WP260, 30 kohta); {days} päivää on tämän ohjelman luku",
        sv: "en grundläggande ändring berättas i god tid (WP260, punkt 30); {days} dagar är detta programs tal",
        en: "a fundamental change is told well in advance (WP260, paragraph 30); {days} days is the number of this program",
    })
    .help(text! {
        fi: "siirrä voimaantuloa (`dates: { effective: … }`), tai kerro syy kiireeseen avaimessa `exceptions:`",
        sv: "senarelägg ikraftträdandet (`dates: { effective: … }`), eller ange skälet till brådskan under `exceptions:`",
        en: "put off the day of effect (`dates: { effective: … }`), or give the reason for the haste under `exceptions:`",
    })
    .end()
}

/// The day on which the change takes effect: that of the notice when it is its last change, otherwise its own.
fn effect<'r>(register: &'r Register, change: &'r HistoryEntry) -> Option<&'r Spanned<Date>> {
    let own = change.date.spanned()?;
    let last = register.history.values().all(|it| it.date.get().is_none_or(|it| *it <= own.value));
    let of_notice =
        register.dates.get().and_then(|it| it.effective.spanned()).filter(|it| last && it.value >= own.value);
    of_notice.or(Some(own))
}
