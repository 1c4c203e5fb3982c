//! Readers of joint controllers must know who answers them.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "joint-essence-missing",
    table: &["C021"],
    cites: &[gdpr(26).par(2)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "yhteisrekisterinpitäjien järjestelyn keskeiset osat puuttuvat",
        sv: "det väsentliga innehållet i de gemensamt personuppgiftsansvarigas arrangemang saknas",
        en: "the essence of the arrangement between joint controllers is missing",
    },
    explanation: text! {
        fi: "Kun vähintään kaksi rekisterinpitäjää määrittää yhdessä käsittelyn tarkoitukset ja keinot, ne sopivat keskenään, kuka \
             informoi rekisteröityjä ja kuka vastaa pyyntöihin (26 artiklan 1 kohta). Järjestelyn keskeisten osien on oltava \
             rekisteröidyn saatavilla (26 artiklan 2 kohta).\n\n\
             Kerro avaimessa `joint.essence` muutamalla lauseella, mistä kukin rekisterinpitäjä vastaa, tai anna avaimessa `url` \
             sivu, jolla järjestely on julkaistu. Jos vastuut on jaettu laissa, anna laki avaimessa `laws`.",
        sv: "När två eller flera personuppgiftsansvariga gemensamt fastställer ändamålen med och medlen för behandlingen, kommer de \
             överens om vem som informerar de registrerade och vem som svarar på begäran (artikel 26.1). Det väsentliga innehållet \
             i arrangemanget ska göras tillgängligt för den registrerade (artikel 26.2).\n\n\
             Berätta under nyckeln `joint.essence` med några meningar vad var och en ansvarar för, eller ange under `url` sidan där \
             arrangemanget är publicerat. Om ansvaret har fördelats i lag, ange lagen under `laws`.",
        en: "When two or more controllers jointly determine the purposes and means of processing, they arrange between them who \
             informs data subjects and who answers requests (Article 26(1)). The essence of the arrangement must be made available \
             to the data subject (Article 26(2)).\n\n\
             Tell under the key `joint.essence` in a few sentences what each controller is responsible for, or give under `url` the \
             page where the arrangement is published. If a law divides the responsibilities, give it under `laws`.",
    },
    judgement: Some(text! {
        fi: "Laki, jossa vastuut on jaettu, hyväksytään järjestelyn sijaan 26 artiklan 1 kohdan viimeisen virkkeen mukaisesti.",
        sv: "En lag som fördelar ansvaret godtas i stället för ett arrangemang, i enlighet med artikel 26.1.",
        en: "A law that divides the responsibilities is accepted instead of an arrangement, as Article 26(1) foresees.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
controller:
  - kaupunki
  - name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
    kind: municipality
    email: kirjaamo@example.org
joint: { contact_point: { email: kirjaamo@example.fi } }
#^^^^ joint-essence-missing
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
controller:
  - kaupunki
  - name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
    kind: municipality
    email: kirjaamo@example.org
joint:
  essence:
    fi: Esimerkkikaupunki informoi rekisteröityjä ja vastaa pyyntöihin molempien puolesta.
    sv: Exempelstaden informerar de registrerade och svarar på begäran för bådas räkning.
    en: The City of Esimerkkikaupunki informs data subjects and answers requests on behalf of both.
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(joint) = register.joint.get().and_then(OrNone::given) else {
        return Verdict::NotApplicable;
    };
    if register.controllers().len() < 2 {
        return Verdict::NotApplicable;
    }
    if joint.essence.is_given() || joint.url.is_given() || !joint.laws.is_empty() {
        return Verdict::Satisfied;
    }
    if joint.essence.is_bad() || joint.url.is_bad() {
        return Verdict::Violated;
    }
    let place = register.joint.head().unwrap_or_else(|| cx.place());
    cx.report(place, text! {
        fi: "yhteisrekisterinpitäjien järjestelystä ei kerrota, mistä kukin vastaa",
        sv: "de gemensamt personuppgiftsansvarigas arrangemang säger inte vem som ansvarar för vad",
        en: "the arrangement between the joint controllers does not say who is responsible for what",
    })
    .note(text! {
        fi: "järjestelyn keskeisten osien on oltava rekisteröidyn saatavilla (tietosuoja-asetus, 26 artiklan 2 kohta)",
        sv: "det väsentliga innehållet i arrangemanget ska göras tillgängligt för den registrerade (dataskyddsförordningen, artikel 26.2)",
        en: "the essence of the arrangement must be made available to the data subject (GDPR, Article 26(2))",
    })
    .help(text! {
        fi: "lisää `essence:` ja kerro, kuka informoi ja kuka vastaa pyyntöihin; tai anna `url:` tai `laws:`",
        sv: "lägg till `essence:` och berätta vem som informerar och vem som svarar på begäran; eller ange `url:` eller `laws:`",
        en: "add `essence:` and say who informs and who answers requests; or give `url:` or `laws:`",
    })
    .end()
}
