//! A request counts in any form; a reader who is told to write a letter may give up.

use crate::check::{Cx, Example, Examples, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "form-requirement",
    table: &["G015"],
    cites: &[gdpr(12).par(2), gdpr(12).par(6), gdpr(12).par(3)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "pyynnölle asetetaan muoto, jota asetus ei vaadi",
        sv: "en begäran förutsätts ha en form som förordningen inte kräver",
        en: "a request is tied to a form that the regulation does not require",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän on helpotettava oikeuksien käyttämistä (12 artiklan 2 kohta), ja pyynnön voi tehdä myös sähköisesti (12 artiklan 3 kohta). Asetus ei vaadi, että pyyntö on kirjallinen, \
             allekirjoitettu tai tuotu paikalle. Henkilöllisyyden varmistamiseksi voi pyytää lisätietoja, jos on perusteltua aihetta epäillä sitä (12 artiklan 6 kohta).\n\n\
             Sääntö etsii avaimesta `rights` virkkeitä, joissa kirjallinen tai omakätinen pyyntö taikka henkilökohtainen käynti on ainoa tapa. Se vaikenee, kun samassa virkkeessä on vaihtoehto \
             (”tai”, ”myös”).\n\n\
             Luettele tavat avaimessa `channels` ja ota joukkoon sähköinen. Jos toivot kirjallista pyyntöä, kirjoita se suositukseksi.",
        sv: "Den personuppgiftsansvarige ska underlätta utövandet av rättigheterna (artikel 12.2), och en begäran kan göras också i elektronisk form (artikel 12.3). Förordningen kräver inte att en \
             begäran är skriftlig, undertecknad eller framförd på plats. Ytterligare uppgifter kan begäras för att fastställa identiteten om det finns rimliga skäl att betvivla den (artikel 12.6).\n\n\
             Regeln söker under `rights` meningar där en skriftlig eller undertecknad begäran eller ett personligt besök är det enda sättet. Den tiger när samma mening ger ett alternativ (”eller”, \
             ”också”).\n\n\
             Räkna upp sätten under `channels` och ta med ett elektroniskt. Om ni önskar en skriftlig begäran, skriv det som en rekommendation.",
        en: "The controller must facilitate the exercise of rights (Article 12(2)), and a request may be made electronically (Article 12(3)). The regulation does not require that a request be in \
             writing, signed or brought in person. Further information may be asked for to confirm the identity where there are reasonable doubts about it (Article 12(6)).\n\n\
             The rule looks under `rights` for sentences in which a written or signed request, or a visit in person, is the only way. It is silent where the same sentence offers another way (“or”, \
             “also”).\n\n\
             List the ways under `channels`, an electronic one among them. If you prefer a request in writing, say so as a recommendation.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa ei ole muotovaatimusta; että pyyntöön kirjoitettu muotovaatimus vaikeuttaa oikeuden käyttämistä, on oma päätelmämme. Myös sähköposti on kirjallinen, joten virke voi olla \
             tarkoitettu väljäksi.",
        sv: "Förordningen har inget formkrav; att ett formkrav i beskrivningen försvårar utövandet av rättigheten är vår egen slutsats. Också e-post är skriftlig, så meningen kan vara avsedd i vid \
             bemärkelse.",
        en: "The regulation has no requirement of form; that one in a notice makes the exercise of a right harder is our inference. E-mail is writing too, so that the sentence may be meant widely.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "vain kirjallisesti", "ainoastaan kirjallisesti", "pyyntö kirjallisesti", "pyyntösi kirjallisesti", "tehtävä kirjallisesti", "toimitettava kirjallisesti", "esitettävä kirjallisesti",
                "lähetettävä kirjallisesti", "kirjallinen pyyntö", "omakätisesti allekirjoite*", "allekirjoitettu pyyntö", "allekirjoitetulla pyynnöllä", "vain henkilökohtaisesti",
                "tehtävä henkilökohtaisesti", "vain paikan päällä",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "endast skriftligen", "bara skriftligen", "begäran skriftligen", "göras skriftligen", "lämnas skriftligen", "framställas skriftligen", "skriftlig begäran", "egenhändigt undertecknad*",
                "undertecknad begäran", "endast personligen", "göras personligen", "bara personligen",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "only in writing", "request in writing", "requests in writing", "made in writing", "submitted in writing", "written request", "signed request", "signed by hand", "only in person",
                "made in person",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi vahvalla sähköisellä tunnistamisella., sv: Vi kontrollerar din identitet med stark autentisering., en: We verify your identity with strong electronic identification. }
    time_limit: P1M
    note:
      fi: Tee pyyntö kirjallisesti.
#             ^^^^^^^^^^^^^^^^^^^^ form-requirement
      sv: Gör begäran skriftligen.
#             ^^^^^^^^^^^^^^^^^^^ form-requirement
      en: Make the request in writing.
#                  ^^^^^^^^^^^^^^^^^^ form-requirement
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi vahvalla sähköisellä tunnistamisella., sv: Vi kontrollerar din identitet med stark autentisering., en: We verify your identity with strong electronic identification. }
    time_limit: P1M
    note:
      fi: Voit tehdä pyynnön kirjallisesti tai suullisesti. Suosittelemme, että teet pyynnön kirjallisesti.
      sv: Du kan göra en begäran skriftligen eller muntligen. Vi svarar på begäran skriftligen om du önskar det.
      en: You can make a request in writing or by telephone. A written request is not necessary.
",
        }],
    },
    check,
};

/// Words that offer another way, or that say the form is a wish.
const ALTERNATIVES: [&str; 22] = [
    "tai",
    "joko",
    "myös",
    "voit",
    "suosittelemme",
    "mieluiten",
    "toivomme",
    "eller",
    "också",
    "även",
    "kan",
    "rekommenderar",
    "helst",
    "svarar",
    "or",
    "also",
    "can",
    "may",
    "recommend",
    "preferably",
    "not",
    "inte",
];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !register.rights.is_given() {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits().filter(|it| it.passage.top() == "rights" && it.passage.key() != "channels") {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let only = hit.phrase.starts_with("vain ")
            || hit.phrase.starts_with("only ")
            || hit.phrase.starts_with("endast ")
            || hit.phrase.starts_with("bara ");
        let open = plain::words_in(passage, sentence).any(|(_, it)| ALTERNATIVES.contains(&it.to_lowercase().as_str()));
        if open && !only {
            continue;
        }
        let what = passage.slice(hit.range.clone()).to_owned();
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "pyynnölle asetetaan muoto, jota asetus ei vaadi: ”{what}”",
                    sv: "en begäran förutsätts ha en form som förordningen inte kräver: ”{what}”",
                    en: "a request is tied to a form that the regulation does not require: “{what}”",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "rekisterinpitäjän on helpotettava oikeuksien käyttämistä (tietosuoja-asetus, 12 artiklan 2 kohta); lisätietoja henkilöllisyydestä voi pyytää vain perustellusta syystä (12 artiklan 6 kohta)",
                sv: "den personuppgiftsansvarige ska underlätta utövandet av rättigheterna (dataskyddsförordningen, artikel 12.2); ytterligare uppgifter om identiteten får begäras bara av rimliga skäl (artikel 12.6)",
                en: "the controller must facilitate the exercise of rights (GDPR, Article 12(2)); further information on identity may be asked for only with reason (Article 12(6))",
            })
            .help(text! {
                fi: "luettele tavat, myös sähköinen: `channels: [email, post, in-person]`, ja kirjoita toive suositukseksi: `Suosittelemme kirjallista pyyntöä.`",
                sv: "räkna upp sätten, även ett elektroniskt: `channels: [email, post, in-person]`, och skriv önskemålet som rekommendation: `Vi rekommenderar att du skriver.`",
                en: "list the ways, an electronic one too: `channels: [email, post, in-person]`, and write the wish as a recommendation: `We recommend that you write to us.`",
            });
    }
    cx.verdict()
}
