//! People change posts and notices stay: a contact that hangs on one person is lost with that person.

use crate::check::{Cx, Example, Examples, Rule, Verdict, texts};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::people::Contact;
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "person-named",
    table: &["C014"],
    cites: &[gdpr(13).par(1).point('a'), gdpr(13).par(1).point('b'), gdpr(30).par(1).point('a')],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "yhteystieto on yhden nimetyn henkilön varassa",
        sv: "kontakten hänger på en enda namngiven person",
        en: "a contact depends on one named person",
    },
    explanation: text! {
        fi: "Henkilön nimen kertominen ei ole virhe, mutta nimet vanhenevat nopeammin kuin selosteet. Kun henkilö vaihtaa tehtävää, hänen sähköpostiosoitteensa lakkaa \
             toimimasta, ja lukija jää ilman vastausta.\n\n\
             Sääntö huomauttaa, kun yhteyshenkilöllä tai vastuuhenkilöllä on nimi mutta ei tehtävänimikettä (`role`) eikä yksikköä (`unit`), ja kun kaikki annetut \
             sähköpostiosoitteet ovat henkilön omia.\n\n\
             Anna nimen lisäksi tehtävä ja sen mukainen laatikko: `role: { fi: palvelupäällikkö }` ja `email: asiakaspalvelu@example.fi`. Tietosuojavastaavan nimeä ei \
             tarvitse kertoa rekisteröidyille (13 artiklan 1 kohdan b alakohta), mutta käsittelytoimia koskevassa selosteessa sen on oltava (30 artiklan 1 kohdan a \
             alakohta). Jos määritelmät ovat myös tuo seloste, säilytä `person` ja lisää tehtävän mukainen osoite.",
        sv: "Att nämna en person är inget fel, men namn åldras snabbare än beskrivningar. När personen byter uppgifter slutar e-postadressen att fungera, och läsaren får \
             inget svar.\n\n\
             Regeln påminner när en kontaktperson eller ansvarig har ett namn men varken tjänstebeteckning (`role`) eller enhet (`unit`), och när alla e-postadresser som \
             anges är personens egna.\n\n\
             Ange utöver namnet uppgiften och en brevlåda för den: `role: { sv: servicechef }` och `email: kundservice@example.fi`. Dataskyddsombudets namn behöver inte \
             uppges för de registrerade (artikel 13.1 b), men i registret över behandling ska det finnas (artikel 30.1 a). Om definitionerna också är det registret, \
             behåll `person` och lägg till en adress för uppdraget.",
        en: "To name a person is no mistake, but names age faster than notices. When the person moves to other work the e-mail address stops working, and readers get no \
             answer.\n\n\
             The rule reminds you when a contact or the person responsible has a name but neither a title (`role`) nor a unit (`unit`), and when all e-mail addresses \
             given are personal.\n\n\
             Besides the name give the role and a mailbox of the role: `role: { en: service manager }` and `email: customer.service@example.fi`. The name of the data \
             protection officer need not be told to data subjects (Article 13(1)(b)), but it must be in the record of processing activities (Article 30(1)(a)). If the \
             definitions are that record too, keep `person` and add an address of the role.",
    },
    judgement: Some(text! {
        fi: "Tämä on ylläpitoneuvo, ei lain vaatimus. Osoite katsotaan henkilökohtaiseksi, kun siinä on osa henkilön nimestä.",
        sv: "Detta är ett råd för underhållet, inget krav i lagen. En adress räknas som personlig när den innehåller en del av personens namn.",
        en: "This is advice for upkeep and no demand of the law. An address counts as personal when it contains part of the person’s name.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
contact:
  person: Maija Meikäläinen
#         ^^^^^^^^^^^^^^^^^ person-named
  answers_for: { fi: kysymykset nauhoitteista, sv: frågor om inspelningarna, en: questions about the recordings }
  email: asiakaspalvelu@example.fi
  phone: 09 000 0003
",
            },
            Example {
                remove: &[],
                yaml: "\
dpo:
  person: Maija Meikäläinen
#         ^^^^^^^^^^^^^^^^^ person-named
  email: maija.meikalainen@example.fi
  phone: 09 000 0002
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
dpo:
  person: Maija Meikäläinen
  email: [maija.meikalainen@example.fi, tietosuojavastaava@example.fi]
  phone: 09 000 0002
contact:
  role: { fi: palvelupäällikkö, sv: servicechef, en: service manager }
  person: Matti Meikäläinen
  answers_for: { fi: kysymykset nauhoitteista, sv: frågor om inspelningarna, en: questions about the recordings }
  email: asiakaspalvelu@example.fi
  phone: 09 000 0003
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for contact in register.contact.iter().chain(register.responsible.iter()) {
        let titled = !contact.value.role.is_absent() || !contact.value.unit.is_absent();
        applies |= judge(contact, titled, false, cx);
    }
    for dpo in register.dpos() {
        // The key itself says which role it is.
        applies |= judge(dpo, true, true, cx);
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Reports a contact that is lost with its person; whether it names a person at all.
fn judge(contact: &Spanned<Contact>, titled: bool, dpo: bool, cx: &mut Cx<'_>) -> bool {
    let Some(person) = contact.value.person.spanned() else { return false };
    let names = texts::of(person);
    let emails = &contact.value.email;
    let own = |address: &str| names.iter().any(|it| is_personal(address, it.text));
    let personal = emails.iter().all(|it| own(&it.value.0)) && contact.value.url.is_absent();
    let personal = emails.first().filter(|_| personal);
    let Some(name) = texts::any(&person.value).filter(|_| !titled || personal.is_some()) else { return true };
    let place = names.first().map_or(person.span, |it| it.span);
    let mut finding = cx
        .report(
            place,
            text! {
                fi: "yhteystieto on yhden henkilön varassa: ”{person}”",
                sv: "kontakten hänger på en enda person: ”{person}”",
                en: "the contact depends on one person: “{person}”",
            },
        )
        .arg("person", name);
    if let Some(email) = personal {
        finding = finding.also(
            email.span,
            text! {
                fi: "osoite on henkilön oma",
                sv: "adressen är personens egen",
                en: "the address is the person’s own",
            },
        );
    }
    finding = finding.note(text! {
        fi: "yhteystiedot on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan a ja b alakohta), ja niiden on toimittava myös henkilön vaihduttua",
        sv: "kontaktuppgifter ska uppges (dataskyddsförordningen, artikel 13.1 a och b), och de ska fungera också när personen byts",
        en: "contact details must be told (GDPR, Article 13(1)(a) and (b)), and they must work when somebody else takes over",
    });
    let _ = if dpo {
        finding
            .note(text! {
                fi: "nimeä ei tarvitse kertoa rekisteröidyille, mutta käsittelytoimia koskevassa selosteessa sen on oltava (30 artiklan 1 kohdan a alakohta)",
                sv: "namnet behöver inte uppges för de registrerade, men i registret över behandling ska det finnas (artikel 30.1 a)",
                en: "the name need not be told to data subjects, but it must be in the record of processing activities (Article 30(1)(a))",
            })
            .help(text! {
                fi: "lisää tehtävän mukainen osoite: `email: tietosuojavastaava@example.fi`",
                sv: "lägg till en adress för uppdraget: `email: dataskyddsombud@example.fi`",
                en: "add an address of the role: `email: dpo@example.fi`",
            })
    } else {
        finding.help(text! {
            fi: "lisää tehtävänimike (`role:`) tai yksikkö (`unit:`) ja tehtävän mukainen osoite, esimerkiksi `email: asiakaspalvelu@example.fi`",
            sv: "lägg till tjänstebeteckning (`role:`) eller enhet (`unit:`) och en adress för uppgiften, till exempel `email: kundservice@example.fi`",
            en: "add a title (`role:`) or a unit (`unit:`) and an address of the role, for example `email: customer.service@example.fi`",
        })
    };
    true
}

/// Whether the part before the `@` has a part of the name in it, as addresses write it: without dots over letters.
fn is_personal(address: &str, name: &str) -> bool {
    let plain = |it: &str| -> String {
        it.to_lowercase()
            .chars()
            .filter(|it| it.is_alphanumeric())
            .map(|it| match it {
                'ä' | 'å' | 'á' | 'à' | 'â' => 'a',
                'ö' | 'ø' | 'ó' | 'ô' => 'o',
                'é' | 'è' | 'ê' => 'e',
                'ü' => 'u',
                'š' => 's',
                'ž' => 'z',
                _ => it,
            })
            .collect()
    };
    let mailbox = plain(address.split('@').next().unwrap_or_default());
    let parts = name.split([' ', '-']).map(plain);
    parts.filter(|it| it.chars().count() > 2).any(|it| mailbox.contains(&it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_the_name_is_personal() {
        assert!(is_personal("veli-matti.meikalainen@example.fi", "Veli-Matti Meikäläinen"));
        assert!(is_personal("Meikalainen@example.fi", "Åke Meikäläinen"));
        assert!(!is_personal("tietosuojavastaava@example.fi", "Maija Meikäläinen"));
        assert!(!is_personal("maija@example.fi", ""));
    }
}
