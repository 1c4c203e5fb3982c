//! Not everybody can write an e-mail, and not everybody can telephone: one way to the controller shuts some readers out.

use crate::check::channels::Channels;
use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "controller-single-channel",
    table: &["C003"],
    cites: &[wp260_annex(), gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a')],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterinpitäjän tavoittaa vain yhdellä tavalla",
        sv: "den personuppgiftsansvarige kan nås på bara ett sätt",
        en: "the controller can be reached in one way only",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän yhteystiedot on ilmoitettava (13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta). Läpinäkyvyyttä \
             koskevien suuntaviivojen liitteen mukaan yhteydenottotapoja olisi hyvä olla useita, esimerkiksi puhelin, sähköposti ja postiosoite.\n\n\
             Kaikilla ei ole sähköpostia, kaikki eivät voi soittaa, eikä kaikkea kannata lähettää postissa. Toinen tapa on yleensä yhden rivin \
             lisäys.\n\n\
             Anna organisaatiolle ainakin kaksi avaimista `email`, `phone`, `postal` ja `visiting`. Verkkosivusto (`url`) ei ole tapa ottaa yhteyttä.",
        sv: "Den personuppgiftsansvariges kontaktuppgifter ska uppges (artikel 13.1 a och artikel 14.1 a). Enligt bilagan till riktlinjerna om \
             öppenhet bör det helst finnas flera sätt att ta kontakt, till exempel telefon, e-post och postadress.\n\n\
             Alla har inte e-post, alla kan inte ringa, och allt lämpar sig inte att skicka per post. Ett andra sätt kräver oftast bara en rad till.\n\n\
             Ge organisationen åtminstone två av nycklarna `email`, `phone`, `postal` och `visiting`. En webbplats (`url`) är inte ett sätt att ta kontakt.",
        en: "The contact details of the controller must be told (Article 13(1)(a) and Article 14(1)(a)). According to the annex of the \
             Guidelines on transparency there should preferably be several ways to get in touch, such as telephone, e-mail and post.\n\n\
             Not everybody has e-mail, not everybody can telephone, and not everything is fit to be sent by post. A second way is usually one line \
             more.\n\n\
             Give the organisation at least two of the keys `email`, `phone`, `postal` and `visiting`. A website (`url`) is no way to get in touch.",
    },
    judgement: Some(text! {
        fi: "Lasketaan mukaan myös kirjaamon, rekisterin yhteyshenkilön ja yhteisrekisterinpitäjien yhteyspisteen yhteystiedot, koska lukija tavoittaa \
             rekisterinpitäjän niidenkin kautta. Suuntaviivojen liitettä on käytetty mukaillen, ei sanasta sanaan.",
        sv: "Också kontaktuppgifterna till registratorskontoret, registrets kontaktperson och de gemensamt personuppgiftsansvarigas kontaktpunkt räknas, \
             eftersom läsaren når den personuppgiftsansvarige även via dem. Bilagan till riktlinjerna återges fritt, inte ordagrant.",
        en: "The contact details of the registry, of the register’s contact and of the contact point of joint controllers are counted too, because readers \
             reach the controller through them as well. The annex of the guidelines is paraphrased, not quoted.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["contact"],
            yaml: "\
controller:
#^^^^^^^^^ controller-single-channel
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  municipalities: [Esimerkkilä]
  email: kirjaamo@example.fi
  url: https://example.fi
  registry: { email: kirjaamo@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
        }],
        right: &[Example {
            remove: &["contact"],
            yaml: "\
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  municipalities: [Esimerkkilä]
  email: kirjaamo@example.fi
  registry: { email: kirjaamo@example.fi, phone: 09 000 0001 }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut shared = Channels::default();
    let point = register.joint.get().and_then(OrNone::given).and_then(|it| it.contact_point.get());
    for contact in register.contact.values().chain(point) {
        shared.add_contact(contact);
    }
    let mut applies = false;
    for controller in controllers::of(register) {
        let it = controller.organisation;
        let mut channels = shared.clone();
        channels.add_organisation(it);
        // A bad address has a finding of its own, and no way at all is the matter of another rule.
        if channels.ways() == 0 || it.postal.is_bad() || it.visiting.is_bad() {
            continue;
        }
        applies = true;
        if channels.ways() > 1 {
            continue;
        }
        let _ = cx
            .report(controller.place, text! {
                fi: "rekisterinpitäjän tavoittaa vain yhdellä tavalla",
                sv: "den personuppgiftsansvarige kan nås på bara ett sätt",
                en: "the controller can be reached in one way only",
            })
            .note(text! {
                fi: "yhteydenottotapoja olisi hyvä olla useita, kuten puhelin, sähköposti ja postiosoite (läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01, liite)",
                sv: "det bör helst finnas flera sätt att ta kontakt, såsom telefon, e-post och postadress (riktlinjerna om öppenhet WP260 rev.01, bilagan)",
                en: "there should preferably be several ways to get in touch, such as telephone, e-mail and post (Guidelines on transparency WP260 rev.01, annex)",
            })
            .help(text! {
                fi: "lisää organisaatiolle toinen tapa, esimerkiksi `phone: { number: 09 000 0000, kind: switchboard }`",
                sv: "ge organisationen ett andra sätt, till exempel `phone: { number: 09 000 0000, kind: switchboard }`",
                en: "give the organisation a second way, for example `phone: { number: 09 000 0000, kind: switchboard }`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
