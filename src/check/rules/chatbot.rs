//! Who writes to a machine must know it, reach a person, and keep what was said.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::act;
use crate::model::register::Register;
use crate::source::Span;
use crate::syntax::Field;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "chatbot",
    table: &["A008"],
    cites: &[act("306/2019").section("6 a §")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "chatbotista ei kerrota kaikkea, mitä laki edellyttää",
        sv: "det berättas inte allt om chattboten som lagen förutsätter",
        en: "not all that the law asks of a chatbot is told",
    },
    explanation: text! {
        fi: "Kun viranomainen neuvoo chatbotin avulla, käyttäjälle on kerrottava, että vastaaja on kone, hänen on voitava saada yhteys ihmiseen ja tallentaa keskustelu (laki digitaalisten palvelujen \
             tarjoamisesta 306/2019, 6 a §). Säännös tuli voimaan 1.5.2023 (489/2023).\n\n\
             Rekisteri käyttää chatbotia, kun jossakin luettelossa `channels` on `chatbot` tai kun sillä on avain `chatbot`. Silloin seloste kertoo samat kolme asiaa.\n\n\
             Kirjoita avaimeen `chatbot` avaimet `announcement` (miten kerrotaan, että vastaaja on kone), `human` (miten saa yhteyden ihmiseen) ja `saving` (miten keskustelun tallentaa).",
        sv: "När en myndighet ger råd med hjälp av en chattbot ska användaren få veta att en maskin svarar och kunna nå en människa och spara dialogen (lagen om tillhandahållande av digitala tjänster \
             306/2019, 6 a §). Bestämmelsen trädde i kraft den 1 maj 2023 (489/2023).\n\n\
             Registret använder en chattbot när `chatbot` finns i någon förteckning `channels` eller när registret har nyckeln `chatbot`. Då berättar beskrivningen dessa tre saker.\n\n\
             Skriv under `chatbot` nycklarna `announcement` (hur det berättas att en maskin svarar), `human` (hur man når en människa) och `saving` (hur dialogen sparas).",
        en: "Where an authority advises by a chatbot, its user must be told that a machine answers, and must be able to reach a person and to save the dialogue (Act on the Provision of Digital Services \
             306/2019, section 6 a). The provision came into force on 1 May 2023 (489/2023).\n\n\
             A register uses a chatbot when a list of `channels` has `chatbot`, or when it has the key `chatbot`. The notice then tells the same three things.\n\n\
             Write under `chatbot` the keys `announcement` (how it is told that a machine answers), `human` (how to reach a person) and `saving` (how to save the dialogue).",
    },
    judgement: Some(text! {
        fi: "Laki koskee palvelua, ei selostetta. Että asiat kerrotaan myös selosteessa, on oma päätelmämme; siksi puute on varoitus. Omin sanoin nimettyä chatbotia sääntö ei tunnista.",
        sv: "Lagen gäller tjänsten, inte beskrivningen. Att sakerna berättas också i beskrivningen är vår egen slutsats; därför är bristen en varning. En chattbot som nämns med egna ord känner regeln \
             inte igen.",
        en: "The act concerns the service, not the notice. That these things are told in the notice too is our own inference; so the lack is a warning. The rule does not recognise a chatbot named in \
             own words.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  requests:
    to: registry
    channels: [email, post, chatbot]
#                           ^^^^^^^ chatbot
",
            },
            Example {
                remove: &[],
                yaml: "\
chatbot:
#^^^^^^ chatbot
  announcement: { fi: Chatbotti esittäytyy koneeksi keskustelun alussa., sv: Chattboten presenterar sig som en maskin när dialogen börjar., en: The chatbot introduces itself as a machine when the conversation begins. }
  human: { fi: Kirjoittamalla ”ihminen” pääset asiakaspalvelijalle., sv: Genom att skriva ”människa” kommer du till en kundrådgivare., en: Write “person” to reach a customer adviser. }
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
chatbot:
  announcement: { fi: Chatbotti esittäytyy koneeksi keskustelun alussa., sv: Chattboten presenterar sig som en maskin när dialogen börjar., en: The chatbot introduces itself as a machine when the conversation begins. }
  human: { fi: Kirjoittamalla ”ihminen” pääset asiakaspalvelijalle., sv: Genom att skriva ”människa” kommer du till en kundrådgivare., en: Write “person” to reach a customer adviser. }
  saving: { fi: Voit tallentaa keskustelun tiedostoksi., sv: Du kan spara dialogen som en fil., en: You can save the conversation as a file. }
",
        }],
    },
    check,
};

/// The day on which Act 489/2023 came into force.
const IN_FORCE: &str = "2023-05-01";

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let channel = channel(register);
    let place = register.chatbot.head().or(channel);
    let Some(place) = place.filter(|_| register.is_public() && cx.day().to_string().as_str() >= IN_FORCE) else {
        return Verdict::NotApplicable;
    };
    let Some(bot) = register.chatbot.get() else {
        if register.chatbot.is_bad() {
            return Verdict::Violated;
        }
        return report(
            cx,
            place,
            None,
            text! {
                fi: "chatbotista ei kerrota mitään",
                sv: "det berättas inget om chattboten",
                en: "nothing is told about the chatbot",
            },
        );
    };
    let parts = [
        (
            &bot.announcement,
            text! {
                fi: "ei kerrota, miten käyttäjä saa tietää, että vastaaja on kone",
                sv: "det berättas inte hur användaren får veta att en maskin svarar",
                en: "it is not told how the user learns that a machine answers",
            },
        ),
        (
            &bot.human,
            text! {
                fi: "ei kerrota, miten chatbotista saa yhteyden ihmiseen",
                sv: "det berättas inte hur man från chattboten når en människa",
                en: "it is not told how to reach a person from the chatbot",
            },
        ),
        (
            &bot.saving,
            text! {
                fi: "ei kerrota, miten keskustelun voi tallentaa",
                sv: "det berättas inte hur dialogen kan sparas",
                en: "it is not told how to save the dialogue",
            },
        ),
    ];
    let bad = parts.iter().any(|(it, _)| it.is_bad());
    for (_, message) in parts.into_iter().filter(|(it, _)| it.is_absent()) {
        report(cx, place, channel, message);
    }
    cx.verdict_with(bad)
}

fn report(cx: &mut Cx<'_>, place: Span, channel: Option<Span>, message: crate::lang::Text) -> Verdict {
    let mut finding = cx.report(place, message);
    if let Some(channel) = channel {
        finding = finding.also(
            channel,
            text! {
                fi: "chatbotti on tässä yhteydenottotapana",
                sv: "chattboten är ett kontaktsätt här",
                en: "the chatbot is a channel here",
            },
        );
    }
    finding
        .note(text! {
            fi: "chatbotin käyttäjälle kerrotaan, että vastaaja on kone, ja hän voi saada yhteyden ihmiseen ja tallentaa keskustelun (laki 306/2019, 6 a §)",
            sv: "chattbotens användare får veta att en maskin svarar och kan nå en människa och spara dialogen (lagen 306/2019, 6 a §)",
            en: "the user of a chatbot is told that a machine answers, and can reach a person and save the dialogue (Act 306/2019, section 6 a)",
        })
        .help(text! {
            fi: "kirjoita `chatbot:` ja sen alle `announcement:`, `human:` ja `saving:`",
            sv: "skriv `chatbot:` och under den `announcement:`, `human:` och `saving:`",
            en: "write `chatbot:` and under it `announcement:`, `human:` and `saving:`",
        })
        .end()
}

/// The first place where a chatbot is a channel.
fn channel(register: &Register) -> Option<Span> {
    let requests = register.rights.get().into_iter().flat_map(|it| it.all_requests()).filter_map(Field::get);
    let of_rights = requests.flat_map(|it| it.channels.iter());
    let of_retention = register.retention.values().flat_map(|it| it.channels.iter());
    of_rights.chain(of_retention).find(|it| it.value.id() == Some("chatbot")).map(|it| it.span)
}
