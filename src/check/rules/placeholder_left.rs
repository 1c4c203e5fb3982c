//! What was meant to be filled in must not be published as it stands.

use std::collections::BTreeSet;

use crate::check::placeholder::{self, Kind, Placeholder};
use crate::check::prose::is_read;
use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::organisation::Organisation;
use crate::model::people::{Contact, Link};
use crate::model::register::{Register, TextPlace};
use crate::model::value::{Email, Url};
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "placeholder-left",
    table: &["C015"],
    cites: &[gdpr(12).par(1), gdpr(5).par(1).point('a')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "tekstiin on jäänyt täydennettävä kohta",
        sv: "ett ställe som skulle fyllas i har blivit kvar i texten",
        en: "something that was to be filled in is left in the text",
    },
    explanation: text! {
        fi: "Selosteen on oltava selkeä ja ymmärrettävä (12 artiklan 1 kohta). Hakasulkeisiin jätetty kehote, `TODO` tai mallitekstin osoite näyttää lukijalle, ettei selostetta ole \
             tarkistettu, ja tieto, jonka siinä piti olla, puuttuu.\n\n\
             Ohjelma etsii teksteistä merkinnät `TODO`, `TBD` ja `XXX`, täytetekstin ”lorem ipsum”, sanat hakasulkeissa ja kulmasulkeissa sekä sulkeet, joissa pyydetään nimeä. Markdownin \
             linkit ovat sallittuja.\n\n\
             Kirjoita kohtaan oikea tieto. Jos sitä ei vielä ole, jätä avain kokonaan pois: silloin ohjelma kertoo, mitä puuttuu.",
        sv: "Beskrivningen ska vara klar och tydlig (artikel 12.1). En uppmaning inom hakparentes, `TODO` eller en adress ur en mall visar läsaren att beskrivningen inte har granskats, \
             och uppgiften som skulle stå där saknas.\n\n\
             Programmet söker i texterna efter `TODO`, `TBD` och `XXX`, utfyllnadstexten ”lorem ipsum”, ord inom hakparenteser och vinkelparenteser samt parenteser som ber om ett namn. \
             Länkar i Markdown är tillåtna.\n\n\
             Skriv den rätta uppgiften på stället. Om den ännu inte finns, lämna bort nyckeln helt: då berättar programmet vad som saknas.",
        en: "The notice must be clear and intelligible (Article 12(1)). A prompt left in brackets, `TODO`, or an address from a template shows readers that nobody has proofread the notice, \
             and the fact that was to stand there is missing.\n\n\
             The program searches the texts for `TODO`, `TBD` and `XXX`, for the dummy text “lorem ipsum”, for words in square and angle brackets, and for parentheses that ask for a name. \
             Links in Markdown are allowed.\n\n\
             Write the right fact there. If there is none yet, leave the key out: the program then says what is missing.",
    },
    judgement: Some(text! {
        fi: "Osoite, jonka verkkotunnus alkaa `example.`, katsotaan mallitekstiksi, paitsi jos rekisterinpitäjä käyttää itsekin samaa verkkotunnusta: silloin koko rekisteri on keksitty. Tietojen, \
             tietoturvan ja oikeuksien kohdissa ”(käyttäjätunnus)” voi olla itse tieto, eikä sitä lueta täydennettäväksi.",
        sv: "En adress vars domän börjar med `example.` anses höra till en mall, utom när den personuppgiftsansvarige själv använder samma domän: då är hela registret påhittat. I punkterna om \
             uppgifter, säkerhet och rättigheter kan ”(användarnamn)” vara själva uppgiften och räknas inte.",
        en: "An address whose domain begins with `example.` counts as part of a template, unless the controller uses the same domain: then the whole register is invented. In the points on data, \
             security and rights “(user name)” may be the fact itself and does not count.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Palvelua ylläpitää [toimittajan nimi].
#                        ^^^^^^^^^^^^^^^^^^ placeholder-left
  sv: Tjänsten drivs av (kundrådgivarens användarnamn).
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder-left
  en: The service is run by TBD.
#                           ^^^ placeholder-left
",
            },
            Example {
                remove: &[],
                yaml: "\
contact:
  email: palvelu@example.com
#        ^^^^^^^^^^^^^^^^^^^ placeholder-left
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Palvelua ylläpitää [Esimerkkipuhelin Oy](https://puhelin.example.org).
  sv: Tjänsten drivs av [Esimerkkipuhelin Oy](https://puhelin.example.org).
  en: The service is run by [Esimerkkipuhelin Oy](https://puhelin.example.org).
contact:
  email: palvelu@example.fi
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    for passage in cx.passages() {
        report(cx, passage.text, passage.placeholders(asks_for_names(passage.place)));
    }
    // The reasons of exceptions are printed as well.
    for place in register.texts.iter().filter(|it| !is_read(it)) {
        for (_, text) in &place.values {
            report(cx, text, &placeholder::find(&text.value, asks_for_names(place)));
        }
    }
    addresses(register, cx);
    cx.verdict()
}

fn report(cx: &mut Cx<'_>, text: &Spanned<String>, all: &[Placeholder]) {
    for found in all {
        let what = text.value.get(found.range.clone()).unwrap_or_default().to_owned();
        let span = cx.within(text, found.range.clone());
        let message = match found.kind {
            Kind::Mark | Kind::Brackets => text! {
                fi: "tekstiin on jäänyt täydennettävä kohta ”{what}”",
                sv: "i texten finns ett ställe som inte har fyllts i: ”{what}”",
                en: "“{what}” was to be filled in",
            },
            Kind::Dummy => text! {
                fi: "tekstissä on täytetekstiä: ”{what}”",
                sv: "i texten finns utfyllnadstext: ”{what}”",
                en: "the text has dummy words: “{what}”",
            },
        };
        let _ = cx.report(span, message).arg("what", what).note(NOTE).help(text! {
            fi: "kirjoita oikea tieto, tai jätä avain pois, jolloin ohjelma kertoo, mitä puuttuu",
            sv: "skriv den rätta uppgiften, eller lämna bort nyckeln, så berättar programmet vad som saknas",
            en: "write the right fact, or leave the key out, and the program says what is missing",
        });
    }
}

/// Addresses of a template, where the controller itself is none.
fn addresses(register: &Register, cx: &mut Cx<'_>) {
    let controllers = register.controllers();
    if controllers.is_empty() {
        return;
    }
    let own = controllers.iter().flat_map(|it| domains(it)).collect::<BTreeSet<_>>();
    let contacts = register.contact.values().chain(register.responsible.values());
    let dpos = register.dpos().into_iter().map(|it| &it.value);
    let registries = controllers.iter().filter_map(|it| it.registry.get());
    let all: Vec<&Contact> = contacts.chain(dpos).chain(registries).collect();
    for address in all.into_iter().flat_map(|it| &it.email).filter(|it| is_template(it, &own)) {
        let _ = cx
            .report(
                address.span,
                text! {
                    fi: "osoite ”{address}” on mallitekstistä",
                    sv: "adressen ”{address}” kommer från en mall",
                    en: "the address “{address}” comes from a template",
                },
            )
            .arg("address", address.value.0.as_str())
            .note(NOTE)
            .help(text! {
                fi: "kirjoita osoite, johon viesti todella menee perille",
                sv: "skriv en adress dit ett meddelande verkligen kommer fram",
                en: "write an address at which a message really arrives",
            });
    }
}

/// The domains under which a controller can be reached.
fn domains(controller: &Organisation) -> Vec<String> {
    let mut domains = controller.email.values().map(Email::domain).collect::<Vec<_>>();
    let links = match controller.url.get() {
        Some(Link::Same(it)) => vec![it],
        Some(Link::Each(entries)) => entries.iter().map(|(_, it)| &it.value).collect(),
        None => Vec::new(),
    };
    let host = |it: &Url| it.0.split('/').nth(2).map(|it| it.trim_start_matches("www.").to_lowercase());
    domains.extend(links.into_iter().filter_map(host));
    domains
}

fn is_template(address: &Spanned<Email>, own: &BTreeSet<String>) -> bool {
    let domain = address.value.domain();
    domain.starts_with("example.") && !own.contains(&domain)
}

/// Whether words in parentheses can ask for a name: not where names of users are the matter itself.
fn asks_for_names(place: &TextPlace) -> bool {
    !["data", "security", "rights"].iter().any(|it| place.path.starts_with(it))
}

const NOTE: crate::lang::Text = text! {
    fi: "tiedot on annettava selkeästi ja ymmärrettävästi (tietosuoja-asetus, 12 artiklan 1 kohta)",
    sv: "informationen ska lämnas i en klar och tydlig form (dataskyddsförordningen, artikel 12.1)",
    en: "the information must be given in a clear and intelligible form (GDPR, Article 12(1))",
};
