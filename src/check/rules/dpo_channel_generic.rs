//! Whoever writes to the data protection officer must not have to tell the registry first.

use crate::check::channels::{self, Channels};
use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::people::{Contact, PhoneEntry, PhoneKind};
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "dpo-channel-generic",
    table: &["C011"],
    cites: &[gdpr(38).par(4), gdpr(37).par(7), gdpr(13).par(1).point('b'), gdpr(14).par(1).point('b')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tietosuojavastaavan tavoittaa vain yleisistä yhteystiedoista",
        sv: "dataskyddsombudet nås bara via allmänna kontaktuppgifter",
        en: "the data protection officer can be reached through general contact details only",
    },
    explanation: text! {
        fi: "Rekisteröidyt voivat ottaa tietosuojavastaavaan yhteyttä kaikissa asioissa, jotka liittyvät heidän henkilötietojensa käsittelyyn ja heidän \
             oikeuksiinsa (38 artiklan 4 kohta). Siksi tietosuojavastaavan yhteystiedot julkistetaan (37 artiklan 7 kohta).\n\n\
             Tietosuojavaltuutetun toimiston mukaan yhteystietojen on oltava suoraan ja helposti yleisön saatavilla. Kirjaamon osoite tai puhelinvaihde ei johda \
             suoraan tietosuojavastaavalle, ja asian saa tietää moni muukin.\n\n\
             Anna avaimessa `dpo` oma sähköpostiosoite, puhelinnumero tai lomake (`url`). Tehtävän mukainen laatikko kelpaa: `tietosuojavastaava@example.fi`.",
        sv: "De registrerade får kontakta dataskyddsombudet i alla frågor som rör behandlingen av deras personuppgifter och deras rättigheter (artikel 38.4). \
             Därför offentliggörs ombudets kontaktuppgifter (artikel 37.7).\n\n\
             Enligt dataombudsmannens byrå ska kontaktuppgifterna vara direkt och lätt tillgängliga för allmänheten. Registratorskontorets adress eller en telefonväxel \
             leder inte direkt till ombudet, och många andra får veta vad saken gäller.\n\n\
             Ge under `dpo` en egen e-postadress, ett eget telefonnummer eller ett formulär (`url`). En brevlåda för uppdraget duger: `dataskyddsombud@example.fi`.",
        en: "Data subjects may contact the data protection officer with regard to all issues related to the processing of their data and to their rights \
             (Article 38(4)). That is why the contact details of the officer are published (Article 37(7)).\n\n\
             According to the Office of the Data Protection Ombudsman the contact details must be directly and easily available to the public. The address of a registry \
             or a switchboard does not lead directly to the officer, and many others learn of the matter.\n\n\
             Give under `dpo` an e-mail address, a telephone number or a form (`url`) of its own. A mailbox of the role will do: `dpo@example.fi`.",
    },
    judgement: Some(text! {
        fi: "Laki ei sano, ettei yleinen osoite riitä; tulkinta nojaa tietosuojavaltuutetun toimiston ohjeeseen. Yleiseksi katsotaan rekisterinpitäjän tai sen \
             kirjaamon oma yhteystieto, vaihteen numero ja sellainen laatikko kuin `kirjaamo@` tai `info@`. Oma postiosoite riittää.",
        sv: "Lagen säger inte att en allmän adress är otillräcklig; tolkningen stöder sig på dataombudsmannens byrås anvisning. Som allmän räknas en kontaktuppgift som \
             är den personuppgiftsansvariges eller registratorskontorets egen, numret till en växel och en sådan brevlåda som `registrator@` eller `info@`. En egen \
             postadress räcker.",
        en: "The law does not say that a general address is not enough; the reading rests on guidance of the Office of the Data Protection Ombudsman. General is a \
             contact detail of the controller itself or of its registry, the number of a switchboard, and a mailbox such as `registry@` or `info@`. A postal address \
             of its own is enough.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
dpo:
  person: Maija Meikäläinen
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  email: kirjaamo@example.fi
#        ^^^^^^^^^^^^^^^^^^^ dpo-channel-generic
  phone: { number: +358 9 000 0000, kind: switchboard }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
dpo:
  person: Maija Meikäläinen
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  email: tietosuojavastaava@example.fi
  phone: { number: 09 000 0000, kind: switchboard }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let dpos = register.dpos();
    let reachable = dpos.iter().filter(|it| it.value.reachable()).collect::<Vec<_>>();
    if reachable.is_empty() {
        return Verdict::NotApplicable;
    }
    let mut general = Channels::default();
    let controllers = controllers::of(register);
    for controller in &controllers {
        general.add_organisation(controller.organisation);
        general.web.extend(channels::pages(&controller.organisation.url).into_iter().map(channels::page));
    }
    let whole = |it: &Contact| !it.postal.is_bad() && !it.url.is_bad();
    if reachable.iter().any(|it| is_direct(&it.value, &general) || !whole(&it.value)) {
        return Verdict::Satisfied;
    }
    let Some(dpo) = reachable.first() else { return Verdict::NotApplicable };
    let mut finding = cx.report(
        place_of(&dpo.value).unwrap_or(dpo.head),
        text! {
            fi: "tietosuojavastaavalla on vain yleisiä yhteystietoja",
            sv: "dataskyddsombudet har bara allmänna kontaktuppgifter",
            en: "the data protection officer has general contact details only",
        },
    );
    let emails = controllers.iter().flat_map(|it| {
        let registry = it.organisation.registry.get().into_iter().flat_map(|it| it.email.iter());
        it.organisation.email.iter().chain(registry)
    });
    let same = |it: &&crate::source::Spanned<crate::model::value::Email>| {
        dpo.value.email.values().any(|own| channels::mailbox(own) == channels::mailbox(&it.value))
    };
    if let Some(theirs) = emails.into_iter().find(same) {
        finding = finding.also(
            theirs.span,
            text! {
                fi: "sama osoite on rekisterinpitäjän yleinen osoite",
                sv: "samma adress är den personuppgiftsansvariges allmänna adress",
                en: "the same address is the general one of the controller",
            },
        );
    }
    finding
        .note(text! {
            fi: "rekisteröidyt voivat ottaa yhteyttä tietosuojavastaavaan kaikissa tietojensa käsittelyä koskevissa asioissa (tietosuoja-asetus, 38 artiklan 4 kohta), joten yhteystietojen on johdettava suoraan hänelle",
            sv: "de registrerade får kontakta dataskyddsombudet i alla frågor om behandlingen av deras uppgifter (dataskyddsförordningen, artikel 38.4), och därför ska kontaktuppgifterna leda direkt till ombudet",
            en: "data subjects may contact the data protection officer on all issues of the processing of their data (GDPR, Article 38(4)), so the contact details must lead directly to the officer",
        })
        .help(text! {
            fi: "lisää oma osoite, numero tai lomake, esimerkiksi `email: tietosuojavastaava@example.fi`",
            sv: "lägg till en egen adress, ett eget nummer eller ett formulär, till exempel `email: dataskyddsombud@example.fi`",
            en: "add an address, a number or a form of its own, for example `email: dpo@example.fi`",
        })
        .end()
}

/// Whether any of the ways leads to the officer and not to the controller as a whole.
fn is_direct(dpo: &Contact, general: &Channels) -> bool {
    let email = dpo.email.values().any(|it| {
        let mailbox = channels::mailbox(it);
        !general.email.contains(&mailbox) && !is_general_mailbox(&mailbox)
    });
    let phone = dpo.phone.values().any(|it| {
        let theirs = it.number().is_some_and(|it| general.phone.contains(&channels::number(it)));
        !theirs && !is_general_phone(it)
    });
    let web = channels::pages(&dpo.url).into_iter().any(|it| !general.web.contains(&channels::page(it)));
    let postal = channels::addresses(&dpo.postal).iter().any(|own| !general.postal.iter().any(|it| it.contains(own)));
    email || phone || web || postal
}

fn is_general_phone(entry: &PhoneEntry) -> bool {
    match entry.kind() {
        Some(PhoneKind::Switchboard | PhoneKind::Registry | PhoneKind::CustomerService) => true,
        Some(PhoneKind::Direct | PhoneKind::Mobile) | None => false,
    }
}

/// Mailboxes that a whole organisation reads, unless their name goes on to speak of data protection.
fn is_general_mailbox(address: &str) -> bool {
    const GENERAL: [&str; 11] = [
        "kirjaamo",
        "registrator",
        "registratorskontor",
        "registratorskontoret",
        "registry",
        "info",
        "asiakaspalvelu",
        "kundservice",
        "palaute",
        "office",
        "toimisto",
    ];
    const OWN: [&str; 5] = ["tietosuoja", "dataskydd", "dpo", "gdpr", "privacy"];
    let name = address.split('@').next().unwrap_or_default();
    let first = name.split(['.', '-', '_', '+']).next().unwrap_or_default();
    GENERAL.contains(&first) && !OWN.iter().any(|it| name.contains(it))
}

/// The first way that is given.
fn place_of(dpo: &Contact) -> Option<Span> {
    let email = dpo.email.first().map(|it| it.span);
    let phone = || dpo.phone.first().map(|it| it.head);
    email.or_else(phone).or_else(|| dpo.postal.head()).or_else(|| dpo.url.head())
}
