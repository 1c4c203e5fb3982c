//! A right is worth something to those who know where to turn.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::law::right::{Applies, Right};
use crate::model::people::Contact;
use crate::model::register::Register;
use crate::model::rights::{Addressee, Requests, Rights};
use crate::source::Span;
use crate::syntax::Field;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "right-how-missing",
    table: &["G011"],
    cites: &[gdpr(12).par(2), gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c'), wp260_annex()],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, miten oikeutta käytetään",
        sv: "det sägs inte hur rättigheten utövas",
        en: "it is not told how the right is exercised",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän on helpotettava oikeuksien käyttämistä (12 artiklan 2 kohta). Selosteesta on siksi nähtävä, minne pyyntö lähetetään.\n\n\
             Ohjelma kertoo yhteystiedot avaimen `rights.requests` mukaan: `contact`, tai `to` ja sen osoittaman kirjaamon, yhteyshenkilön, tietosuojavastaavan tai rekisterinpitäjän \
             yhteystiedot. Kun mitään ei sanota, pyynnöt menevät kirjaamoon tai rekisterinpitäjälle. Sääntö löytää tapauksen, jossa pyynnöt ohjataan jollekulle, johon ei saa yhteyttä, eikä \
             lomaketta, muuta tapaa tai ohjetta ole.\n\n\
             Lisää yhteystiedot sille, jolle pyynnöt ohjataan, tai avain `form`, jossa on lomakkeen osoite.",
        sv: "Den personuppgiftsansvarige ska underlätta utövandet av rättigheterna (artikel 12.2). Därför ska det framgå av beskrivningen vart en begäran skickas.\n\n\
             Programmet skriver kontaktuppgifterna enligt `rights.requests`: `contact`, eller `to` med kontaktuppgifterna till registratorskontoret, kontaktpersonen, dataskyddsombudet eller den \
             personuppgiftsansvarige. Sägs inget går begäran till registratorskontoret eller den personuppgiftsansvarige. Regeln finner fallet där begäran hänvisas till någon som inte kan nås, \
             utan blankett, annat sätt eller anvisning.\n\n\
             Ge den som begäran hänvisas till kontaktuppgifter, eller lägg till `form` med blankettens adress.",
        en: "The controller must facilitate the exercise of rights (Article 12(2)). So the notice must show where a request is sent.\n\n\
             The program writes the details according to `rights.requests`: `contact`, or `to` with the details of the registry, the contact, the data protection officer or the controller. \
             Where nothing is said, requests go to the registry or the controller. The rule finds the case where requests are directed to somebody who cannot be reached, with no form, other \
             way or instruction.\n\n\
             Give details to whom requests are directed, or add `form` with the address of the form.",
    },
    judgement: Some(text! {
        fi: "Vaatimus kanavasta jokaiselle oikeudelle nojaa WP260:n liitteeseen, joka on tässä muistin varassa. Avain `note` voi kertoa tavasta sanoin, joten sen ollessa olemassa sääntö on vaiti. \
             Rekisterinpitäjän omista yhteystiedoista vastaa sääntö `controller-no-contact`.",
        sv: "Kravet på en kanal för varje rättighet stöder sig på bilagan till WP260, som här återges ur minnet. Nyckeln `note` kan berätta om sättet i ord, så med den är regeln tyst. För den \
             personuppgiftsansvariges egna kontaktuppgifter finns regeln `controller-no-contact`.",
        en: "That each right needs a channel rests on the annex of WP260, which is from memory here. The key `note` may tell of a way in words, so with it the rule is silent. The controller’s \
             own details are the matter of the rule `controller-no-contact`.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  requests:
    contact: { unit: { fi: asiakirjahallinto, sv: dokumentförvaltningen, en: Records Management } }
#   ^^^^^^^ right-how-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
rights:
  requests: { to: registry, channels: [email], time_limit: P1M }
  access:
    contact: { unit: { fi: asiakirjahallinto, sv: dokumentförvaltningen, en: Records Management } }
#   ^^^^^^^ right-how-missing
",
            },
        ],
        right: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  requests:
    contact: { unit: { fi: asiakirjahallinto, sv: dokumentförvaltningen, en: Records Management } }
    form: https://example.fi/tietopyynto
",
            },
            Example {
                remove: &[],
                yaml: "\
rights:
  requests: { to: dpo, channels: [email], time_limit: P1M }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(rights) = register.rights.get() else {
        return Verdict::NotApplicable;
    };
    let mut judged = false;
    let mut bad = false;
    for (right, requests) in all(rights) {
        let applies = right.is_none_or(|it| !matches!(register.derived_right(it).applies, Applies::No(_)));
        let Some(requests) = requests.get().filter(|_| applies) else { continue };
        let Some((place, whom)) = directed(register, requests) else { continue };
        judged = true;
        bad |= requests.contact.is_bad() || requests.form.is_bad() || whom.iter().any(|(_, it)| is_bad(it));
        if whom.iter().any(|(_, it)| reached(it)) || other_way(requests) || bad {
            continue;
        }
        let mut finding = cx.report(
            place,
            text! {
                fi: "pyynnöt ohjataan jollekulle, johon ei saa yhteyttä",
                sv: "begäran hänvisas till någon som inte kan nås",
                en: "requests are directed to somebody who cannot be reached",
            },
        );
        for (place, _) in whom.iter().filter(|(at, _)| *at != place) {
            finding = finding.also(
                *place,
                text! {
                    fi: "tällä yhteystaholla ei ole yhteystietoja",
                    sv: "denna kontakt har inga kontaktuppgifter",
                    en: "this contact has no contact details",
                },
            );
        }
        let _ = finding
            .note(text! {
                fi: "oikeuksien käyttämistä on helpotettava (tietosuoja-asetus, 12 artiklan 2 kohta); oikeudesta kerrottaessa sanotaan, miten sitä käytetään (WP260:n liite)",
                sv: "utövandet av rättigheterna ska underlättas (dataskyddsförordningen, artikel 12.2); när en rättighet uppges sägs hur den utövas (bilagan till WP260)",
                en: "the exercise of rights must be facilitated (GDPR, Article 12(2)); where a right is told, it is said how it is exercised (annex of WP260)",
            })
            .help(text! {
                fi: "lisää yhteystieto, esimerkiksi `email: kirjaamo@example.fi`, tai lomake, `form: https://example.fi/tietopyynto`",
                sv: "lägg till en kontaktuppgift, till exempel `email: registrator@example.fi`, eller en blankett, `form: https://example.fi/begaran`",
                en: "add a way to reach them, for example `email: registry@example.fi`, or a form, `form: https://example.fi/request`",
            });
    }
    if judged { cx.verdict_with(bad) } else { Verdict::NotApplicable }
}

/// The common requests, which stand for all rights, and those of each right.
fn all(rights: &Rights) -> [(Option<Right>, &Field<Requests>); 9] {
    [
        (None, &rights.requests),
        (Some(Right::Access), &rights.access),
        (Some(Right::Rectification), &rights.rectification),
        (Some(Right::Erasure), &rights.erasure),
        (Some(Right::Restriction), &rights.restriction),
        (Some(Right::Portability), &rights.portability),
        (Some(Right::Objection), &rights.objection),
        (Some(Right::AutomatedDecisions), &rights.automated_decisions),
        (Some(Right::Withdrawal), &rights.withdrawal),
    ]
}

/// Where requests are directed, and to whom. Nothing when they go to the controller, or to nobody so that the notice
/// directs them there.
fn directed<'r>(register: &'r Register, requests: &'r Requests) -> Option<(Span, Vec<(Span, &'r Contact)>)> {
    if let (Some(place), Some(contact)) = (requests.contact.head(), requests.contact.get()) {
        return Some((place, vec![(place, contact)]));
    }
    let to = requests.to.spanned()?;
    let whom: Vec<(Span, &Contact)> = match to.value {
        Addressee::Registry => register.registry().map(|it| (to.span, it)).into_iter().collect(),
        Addressee::Contact => register.contact.iter().map(|it| (it.head, &it.value)).collect(),
        Addressee::Dpo => register.dpos().into_iter().map(|it| (it.head, &it.value)).collect(),
        Addressee::Controller => Vec::new(),
    };
    (!whom.is_empty()).then_some((to.span, whom))
}

fn reached(it: &Contact) -> bool {
    it.reachable() || it.visiting.is_given()
}

fn is_bad(it: &Contact) -> bool {
    it.postal.is_bad() || it.visiting.is_bad() || it.url.is_bad()
}

/// Channels that are of no use without an address or a number.
const NEED_ADDRESS: [&str; 7] = ["phone", "email", "secure-mail", "sms", "post", "in-person", "registry-office"];

/// Whether a form, a note or a channel that everybody finds tells another way.
fn other_way(requests: &Requests) -> bool {
    let found = requests.channels.values().any(|it| it.id().is_none_or(|id| !NEED_ADDRESS.contains(&id)));
    found || requests.form.is_given() || requests.note.is_given()
}
