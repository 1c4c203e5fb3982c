//! An officer whose address is somebody else’s may have left, or may serve several bodies: readers should know which.

use crate::check::{Cx, Example, Examples, Rule, Verdict, channels, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::organisation::Organisation;
use crate::model::people::Contact;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "dpo-foreign-domain",
    table: &["C013"],
    cites: &[gdpr(37).par(3), gdpr(37).par(6)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "tietosuojavastaavan osoite on muussa verkkotunnuksessa kuin rekisterinpitäjän",
        sv: "dataskyddsombudets adress har en annan domän än den personuppgiftsansvariges",
        en: "the address of the data protection officer is in another domain than the controller’s",
    },
    explanation: text! {
        fi: "Useilla viranomaisilla voi olla yhteinen tietosuojavastaava (37 artiklan 3 kohta), ja tehtävää voi hoitaa palvelusopimuksen perusteella myös ulkopuolinen \
             (37 artiklan 6 kohta). Vieras verkkotunnus ei siis ole virhe.\n\n\
             Se voi kuitenkin olla jäänne: tietosuojavastaava on vaihtunut tai osoite on kopioitu toisen viraston selosteesta. Lukijakin empii lähettää asiaansa \
             vieraaseen osoitteeseen, jos syytä ei kerrota.\n\n\
             Tarkista osoite. Jos tietosuojavastaava on yhteinen tai palvelu on ostettu, nimeä hänen organisaationsa avaimessa `organisation`; silloin ohjelma vaikenee.",
        sv: "Flera myndigheter kan ha ett gemensamt dataskyddsombud (artikel 37.3), och uppdraget kan också skötas av en utomstående på grundval av ett tjänsteavtal \
             (artikel 37.6). En främmande domän är alltså inget fel.\n\n\
             Den kan ändå vara en kvarleva: ombudet har bytts ut, eller adressen har kopierats från en annan myndighets beskrivning. Läsaren tvekar också att skicka \
             sitt ärende till en främmande adress, om orsaken inte framgår.\n\n\
             Kontrollera adressen. Om ombudet är gemensamt eller tjänsten köps, nämn ombudets organisation under `organisation`; då tiger programmet.",
        en: "Several authorities may share a data protection officer (Article 37(3)), and somebody from outside may fulfil the tasks on the basis of a service contract \
             (Article 37(6)). So another domain is no mistake.\n\n\
             It may be a leftover, though: the officer has changed, or the address was copied from the notice of another agency. And readers hesitate to send their \
             matter to a strange address if nobody says why.\n\n\
             Check the address. If the officer is shared or the service is bought, name the officer’s organisation under `organisation`; the program is then silent.",
    },
    judgement: Some(text! {
        fi: "Vertailussa ovat rekisterinpitäjän, kirjaamon, yhteyshenkilön ja vastuuhenkilön osoitteiden verkkotunnukset. Jos niitä ei ole, ei verrata.",
        sv: "Jämförelsen gäller domänerna i den personuppgiftsansvariges, registratorskontorets, kontaktpersonens och den ansvarigas adresser. Finns det inga, görs ingen \
             jämförelse.",
        en: "The comparison is with the domains of the addresses of the controller, the registry, the contact and the person responsible. Where there are none, nothing \
             is compared.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
dpo:
  person: Maija Meikäläinen
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  email: dpo@tietosuoja.example.org
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^ dpo-foreign-domain
  phone: 09 000 0002
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
dpo:
  person: Maija Meikäläinen
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  organisation: { fi: Esimerkkitietosuoja Oy, sv: Esimerkkitietosuoja Oy, en: Esimerkkitietosuoja Oy }
  email: dpo@tietosuoja.example.org
  phone: 09 000 0002
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut home = Vec::new();
    for controller in controllers::of(register) {
        home.extend(domains(controller.organisation));
    }
    for contact in register.contact.values().chain(register.responsible.values()) {
        home.extend(mail_domains(contact));
    }
    home.retain(|it| !it.is_empty());
    let dpos = register.dpos();
    let comparable = dpos.iter().filter(|it| !it.value.email.is_empty()).collect::<Vec<_>>();
    if home.is_empty() || comparable.is_empty() {
        return Verdict::NotApplicable;
    }
    for dpo in comparable {
        let explained = !dpo.value.organisation.is_absent();
        let at_home = mail_domains(&dpo.value).iter().any(|it| home.contains(it));
        let Some(email) = dpo.value.email.first().filter(|_| !explained && !at_home) else { continue };
        let known = home.first().map_or("", String::as_str);
        let _ = cx
            .report(email.span, text! {
                fi: "tietosuojavastaavan verkkotunnus {domain} ei ole rekisterinpitäjän",
                sv: "dataskyddsombudets domän {domain} är inte den personuppgiftsansvariges",
                en: "the domain {domain} of the data protection officer is not that of the controller",
            })
            .arg("domain", channels::domain(&email.value.0))
            .arg("known", known)
            .label(text! {
                fi: "rekisterinpitäjän verkkotunnus on {known}",
                sv: "den personuppgiftsansvariges domän är {known}",
                en: "the controller’s domain is {known}",
            })
            .note(text! {
                fi: "tietosuojavastaava voi olla yhteinen (tietosuoja-asetus, 37 artiklan 3 kohta) tai palvelusopimuksella hankittu (37 artiklan 6 kohta)",
                sv: "ett dataskyddsombud kan vara gemensamt (dataskyddsförordningen, artikel 37.3) eller anlitas på grundval av ett tjänsteavtal (artikel 37.6)",
                en: "a data protection officer may be shared (GDPR, Article 37(3)) or act on the basis of a service contract (Article 37(6))",
            })
            .help(text! {
                fi: "tarkista osoite; jos tietosuojavastaava on toisessa organisaatiossa, nimeä se avaimessa `organisation:`",
                sv: "kontrollera adressen; om ombudet hör till en annan organisation, ange den under `organisation:`",
                en: "check the address; if the officer belongs to another organisation, name it under `organisation:`",
            });
    }
    cx.verdict()
}

/// The domains of an organisation and its registry office.
fn domains(it: &Organisation) -> Vec<String> {
    let emails = it.email.values().map(|it| channels::domain(&it.0));
    let pages = channels::pages(&it.url).into_iter().map(channels::domain);
    let registry = it.registry.get().map(mail_domains).unwrap_or_default();
    emails.chain(pages).chain(registry).collect()
}

fn mail_domains(it: &Contact) -> Vec<String> {
    it.email.values().map(|it| channels::domain(&it.0)).collect()
}
