//! A body that no longer exists answers no request.

use crate::check::{Cx, Example, Examples, Rule, Verdict, channels, controllers, texts};
use crate::diag::{Arg, Level};
use crate::law::body::{self, Abolished};
use crate::law::cite::{Citation, gdpr};
use crate::model::organisation::Organisation;
use crate::model::people::Contact;
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "controller-abolished",
    table: &["C005"],
    cites: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a'), gdpr(5).par(1).point('d'), gdpr(5).par(2)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterinpitäjää ei enää ole",
        sv: "den personuppgiftsansvarige finns inte längre",
        en: "the controller no longer exists",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän identiteetti ja yhteystiedot on ilmoitettava (13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta). Lakkautettu \
             virasto ei vastaa pyyntöihin, eikä lukija tiedä, kenelle sen tehtävät ja rekisterit siirtyivät.\n\n\
             Sääntö tuntee lakkautettuja viranomaisia nimen ja osoitteiden verkkotunnuksen perusteella ja lukee organisaation avaimen `abolished_on`. Ratkaisevaa on \
             tarkastelupäivä; käytöstä poistettua rekisteriä tarkastellaan sen viimeisenä käyttöpäivänä.\n\n\
             Jos rekisteri on yhä käytössä, vaihda `controller` siihen organisaatioon, joka vastaa käsittelystä nyt, ja uusi yhteystiedot. Jos rekisteri päättyi \
             viraston mukana, kirjoita `status: retired` ja `retired_on`, ja kerro avaimessa `successor`, kuka tehtäviä nyt hoitaa.",
        sv: "Den personuppgiftsansvariges identitet och kontaktuppgifter ska uppges (artikel 13.1 a och artikel 14.1 a). Ett indraget ämbetsverk svarar inte på \
             någon begäran, och läsaren vet inte vem som tog över uppgifterna och registren.\n\n\
             Regeln känner indragna myndigheter på namnet och på adressernas domän och läser organisationens nyckel `abolished_on`. Granskningsdagen avgör; ett \
             register som har tagits ur bruk granskas enligt sin sista dag.\n\n\
             Om registret fortfarande används, byt `controller` till den organisation som nu ansvarar för behandlingen och förnya kontaktuppgifterna. Om registret \
             upphörde med ämbetsverket, skriv `status: retired` och `retired_on`, och berätta under `successor` vem som nu sköter uppgifterna.",
        en: "The identity and the contact details of the controller must be told (Article 13(1)(a) and Article 14(1)(a)). An abolished agency answers no request, and \
             readers do not know who took over its tasks and registers.\n\n\
             The rule knows abolished authorities by their names and by the domains of their addresses, and reads the key `abolished_on` of the organisation. The day \
             of judgement decides; a register that is no longer in use is judged by its last day.\n\n\
             If the register is still in use, change `controller` to the organisation that is responsible now, and renew the contact details. If the register ended \
             with the agency, write `status: retired` and `retired_on`, and say under `successor` who attends to the tasks now.",
    },
    judgement: Some(text! {
        fi: "Täsmällisyysperiaate (5 artiklan 1 kohdan d alakohta) koskee henkilötietoja; selosteen ajantasaisuuteen sitä sovelletaan tässä vastaavasti. Luettelossa \
             ovat vain ne muutokset, jotka on luettu säädöksistä.",
        sv: "Principen om korrekthet (artikel 5.1 d) gäller personuppgifter; här tillämpas den i tillämpliga delar på att beskrivningen är aktuell. Förteckningen \
             innehåller bara de ändringar som har lästs i författningarna.",
        en: "The principle of accuracy (Article 5(1)(d)) concerns personal data; it is applied here by analogy to the notice being up to date. The list has only those \
             changes that were read in the statutes.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
controller:
  name: { fi: Väestörekisterikeskus, sv: Befolkningsregistercentralen, en: Population Register Centre }
#             ^^^^^^^^^^^^^^^^^^^^^ controller-abolished
  kind: state-central
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
            },
            Example {
                remove: &[],
                yaml: "\
controller:
  name: { fi: Esimerkkivirasto, sv: Exempelverket, en: Example Agency }
#             ^^^^^^^^^^^^^^^^ controller-abolished
  kind: state-central
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
  abolished_on: 2026-01-01
  successor: { fi: Uusi esimerkkivirasto, sv: Nya exempelverket, en: New Example Agency }
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
status: retired
retired_on: 2026-01-01
controller:
  name: { fi: Esimerkkivirasto, sv: Exempelverket, en: Example Agency }
  kind: state-central
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
  abolished_on: 2026-01-01
  successor: { fi: Uusi esimerkkivirasto, sv: Nya exempelverket, en: New Example Agency }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let controllers = controllers::of(register);
    if controllers.is_empty() {
        return Verdict::NotApplicable;
    }
    let day = cx.day().to_string();
    let mut gone = false;
    let aland = controllers.iter().any(|it| it.organisation.aland.get() == Some(&true));
    for controller in controllers {
        let it = controller.organisation;
        if by_name(it, &day, cx) || by_date(it, &day, cx) {
            gone = true;
        } else {
            by_address(it, &day, cx);
        }
    }
    // Contacts of an abolished body have old addresses too: one finding says it all.
    if !gone {
        for contact in register.contact.values().chain(register.responsible.values()) {
            contact_by_address(contact, aland, &day, cx);
        }
        for dpo in register.dpos() {
            contact_by_address(&dpo.value, aland, &day, cx);
        }
    }
    cx.verdict()
}

/// Whether the name is that of a body that is known to be gone.
fn by_name(it: &Organisation, day: &str, cx: &mut Cx<'_>) -> bool {
    let names = it.name.spanned().map(texts::of).unwrap_or_default();
    let Some((name, known)) = names.iter().find_map(|name| Some((name, body::abolished(name.text, day)?))) else {
        return false;
    };
    report(cx, name.span, name.text, known.from, Some(known), it);
    true
}

/// Whether the organisation itself says that it is gone.
fn by_date(it: &Organisation, day: &str, cx: &mut Cx<'_>) -> bool {
    let Some(from) = it.abolished_on.get().map(ToString::to_string).filter(|it| it.as_str() <= day) else {
        return false;
    };
    let names = it.name.spanned().map(texts::of).unwrap_or_default();
    // A controller without a name is the matter of another rule.
    let Some(name) = names.first() else { return false };
    report(cx, name.span, name.text, &from, None, it);
    true
}

fn report(cx: &mut Cx<'_>, place: Span, name: &str, from: &str, known: Option<&'static Abolished>, it: &Organisation) {
    let mut finding = cx
        .report(
            place,
            text! {
                fi: "rekisterinpitäjää ”{name}” ei enää ole ({date} alkaen)",
                sv: "den personuppgiftsansvarige ”{name}” finns inte längre (sedan {date})",
                en: "the controller “{name}” no longer exists (since {date})",
            },
        )
        .arg("name", name)
        .arg("date", from);
    if let Some(said) = it.abolished_on.span() {
        finding = finding.also(
            said,
            text! {
                fi: "lakkaamispäivä on annettu tässä",
                sv: "dagen för indragningen anges här",
                en: "the day of its end is given here",
            },
        );
    }
    if let Some(successor) = it.successor.span() {
        finding = finding.also(
            successor,
            text! {
                fi: "tehtävien jatkaja on nimetty tässä",
                sv: "den som tog över uppgifterna anges här",
                en: "who took over the tasks is named here",
            },
        );
    }
    finding = finding.note(NOTE);
    if let Some((known, act)) = known.and_then(|it| act_of(it).map(|act| (it, act))) {
        finding = finding
            .note(text! {
                fi: "lakkaaminen perustuu säädökseen {act}",
                sv: "indragningen grundar sig på författningen {act}",
                en: "the abolition rests on act {act}",
            })
            .arg("act", act);
        if let Some(next) = successor(known, it) {
            finding = finding.note(SUCCESSOR).arg("next", next);
        }
    }
    let _ = finding.help(HELP);
}

fn by_address(it: &Organisation, day: &str, cx: &mut Cx<'_>) {
    let aland = it.aland.get() == Some(&true);
    let emails = it.email.iter().map(|it| (it.span, it.value.0.as_str()));
    let page =
        it.url.span().into_iter().flat_map(|span| channels::pages(&it.url).into_iter().map(move |page| (span, page)));
    stale(emails.chain(page), aland, day, cx);
    if let Some(registry) = it.registry.get() {
        contact_by_address(registry, aland, day, cx);
    }
}

fn contact_by_address(it: &Contact, aland: bool, day: &str, cx: &mut Cx<'_>) {
    let emails = it.email.iter().map(|it| (it.span, it.value.0.as_str()));
    let page =
        it.url.span().into_iter().flat_map(|span| channels::pages(&it.url).into_iter().map(move |page| (span, page)));
    stale(emails.chain(page), aland, day, cx);
}

/// Reports the addresses that belonged to a body that is gone; of several in one place the first.
fn stale<'a>(addresses: impl Iterator<Item = (Span, &'a str)>, aland: bool, day: &str, cx: &mut Cx<'_>) {
    let mut last = None;
    for (span, address) in addresses {
        let Some(known) = body::abolished_by_address(address, day).filter(|_| last != Some(span)) else { continue };
        last = Some(span);
        let finding = cx
            .report(
                span,
                text! {
                    fi: "osoite {address} on viranomaisen ”{name}”, jota ei enää ole ({date} alkaen)",
                    sv: "adressen {address} tillhör ”{name}”, som inte finns längre (sedan {date})",
                    en: "the address {address} belongs to “{name}”, which no longer exists (since {date})",
                },
            )
            .arg("address", address)
            .arg("name", known.name)
            .arg("date", known.from)
            .note(NOTE);
        let finding = match known.successor_on_aland.filter(|_| aland).or(known.successor) {
            Some(next) => finding.note(SUCCESSOR).arg("next", next),
            None => finding,
        };
        let _ = finding.help(text! {
            fi: "vaihda tilalle rekisterinpitäjän nykyinen osoite",
            sv: "byt ut den mot den personuppgiftsansvariges nuvarande adress",
            en: "replace it by the present address of the controller",
        });
    }
}

/// Who has the tasks now: as the table has it, and as the organisation says where the table knows nobody.
fn successor(known: &Abolished, it: &Organisation) -> Option<Arg> {
    let aland = it.aland.get() == Some(&true);
    let next = known.successor_on_aland.filter(|_| aland).or(known.successor);
    next.map(Arg::from).or_else(|| it.successor.get().and_then(texts::any).map(Arg::from))
}

/// The number of the act behind a change.
fn act_of(known: &Abolished) -> Option<&'static str> {
    if let Citation::Act(act) = known.cite { Some(act.number) } else { None }
}

const NOTE: crate::lang::Text = text! {
    fi: "rekisterinpitäjän identiteetti ja yhteystiedot on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta)",
    sv: "den personuppgiftsansvariges identitet och kontaktuppgifter ska uppges (dataskyddsförordningen, artikel 13.1 a och artikel 14.1 a)",
    en: "the identity and the contact details of the controller must be told (GDPR, Article 13(1)(a) and Article 14(1)(a))",
};

const SUCCESSOR: crate::lang::Text = text! {
    fi: "tehtäviä hoitaa nyt {next}",
    sv: "uppgifterna sköts nu av {next}",
    en: "its tasks are now with: {next}",
};

const HELP: crate::lang::Text = text! {
    fi: "vaihda `controller:` siihen, joka vastaa käsittelystä nyt; jos rekisteri ei ole enää käytössä, kirjoita `status: retired` ja `retired_on: {date}`",
    sv: "byt `controller:` till den som ansvarar för behandlingen nu; om registret inte längre används, skriv `status: retired` och `retired_on: {date}`",
    en: "change `controller:` to whoever is responsible for the processing now; if the register is no longer in use, write `status: retired` and `retired_on: {date}`",
};
