//! Whoever knows a personal identity code and a name could obtain another's data, if they were enough to prove who asks.

use std::collections::BTreeSet;

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "hetu-as-identification",
    table: &["N002"],
    cites: &[act("1050/2018").section("29 § 5 mom."), gdpr(12).par(6)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "henkilöllisyys tarkistetaan pelkän henkilötunnuksen tai henkilötunnuksen ja nimen avulla",
        sv: "identiteten kontrolleras enbart med personbeteckningen eller med den och namnet",
        en: "identity is verified with the personal identity code alone, or with the code and the name",
    },
    explanation: text! {
        fi: "Henkilön tunnistamisessa ei saa 1.1.2024 alkaen käyttää yksinomaan henkilötunnusta tai henkilötunnuksen ja nimen yhdistelmää (tietosuojalain 29 §:n 5 momentti). Henkilötunnus yksilöi henkilön, mutta \
             moni muukin voi tietää sen.\n\n\
             Sääntö katsoo avainta `identity`: tekstiä, joka mainitsee henkilötunnuksen eikä mitään muuta keinoa kuin nimen. Kerro, millä henkilöllisyys todella tarkistetaan, kuten vahvalla sähköisellä \
             tunnistamisella tai henkilöllisyystodistuksesta.",
        sv: "Vid identifiering av en person får man från den 1 januari 2024 inte använda enbart personbeteckningen eller en kombination av personbeteckningen och namnet (29 § 5 mom. i dataskyddslagen). \
             Personbeteckningen särskiljer en person, men många andra kan känna till den.\n\n\
             Regeln ser på nyckeln `identity`: en text som nämner personbeteckningen och inget annat sätt än namnet. Berätta hur identiteten verkligen kontrolleras, till exempel med stark autentisering \
             eller en identitetshandling.",
        en: "Since 1 January 2024 a person may not be identified with the personal identity code alone, or with the code and the name (Data Protection Act, section 29, subsection 5). The code singles a person \
             out, but many others may know it.\n\n\
             The rule looks at the key `identity`: a text that names the code and no other means than the name. Say how identity is really verified, for example with strong electronic identification or \
             an identity document.",
    },
    judgement: Some(text! {
        fi: "Jos teksti mainitsee minkä tahansa muun tiedon tai keinon, kuten osoitteen tai asiakirjan, sääntö vaikenee, vaikka keino voi olla heikko.",
        sv: "Om texten nämner någon annan uppgift eller något annat sätt, som adressen eller en handling, tiger regeln, även om sättet kan vara svagt.",
        en: "If the text names any other fact or means, such as the address or a document, the rule is silent, although the means may be weak.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["henkilötunnu*", "hetu", "hetun", "hetulla", "sosiaaliturvatunnu*"] },
        Words { lang: "sv", phrases: &["personbeteckning*", "personnummer*", "personnumret", "socialskyddssignum*"] },
        Words {
            lang: "en",
            phrases: &[
                "personal identity code*",
                "personal identity number*",
                "identity number*",
                "social security number*",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
rights:
  claims: { access: granted, objection: granted-if }
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    time_limit: P1M
    identity:
      fi: Tarkistamme henkilöllisyytesi kysymällä nimesi ja henkilötunnuksesi.
#                                                           ^^^^^^^^^^^^^^^^^ hetu-as-identification
      sv: Vi kontrollerar din identitet genom att fråga efter ditt namn och din personbeteckning.
#                                                                               ^^^^^^^^^^^^^^^^ hetu-as-identification
      en: We verify your identity by asking for your name and personal identity code.
#                                                             ^^^^^^^^^^^^^^^^^^^^^^ hetu-as-identification
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
rights:
  claims: { access: granted, objection: granted-if }
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    time_limit: P1M
    identity:
      fi: Kerro pyynnössä henkilötunnuksesi. Tarkistamme henkilöllisyytesi passista tai henkilökortista.
      sv: Ange din personbeteckning i begäran. Vi kontrollerar din identitet med pass eller identitetskort.
      en: Give your personal identity code in the request. We verify your identity with a passport or an identity card.
",
        }],
    },
    check,
};

/// The day from which the fifth subsection of section 29 is in force.
const IN_FORCE: &str = "2024-01-01";

/// Anything else by which a person can be known.
const OTHER: Lexicon = Lexicon {
    fi: &[
        "vahva*",
        "sähköis*",
        "tunnistautu*",
        "suomi",
        "henkilöllisyystodis*",
        "todistu*",
        "asiakirja*",
        "passi*",
        "ajokort*",
        "henkilökort*",
        "pankkitunnu*",
        "verkkopankki*",
        "mobiilivarmen*",
        "varmen*",
        "allekirjoit*",
        "osoite*",
        "osoitt*",
        "puhelinnumero*",
        "takaisinsoit*",
        "kysymy*",
        "kysymyk*",
        "asiakasnumer*",
        "kuvalli*",
        "valtakirja*",
    ],
    sv: &[
        "stark*",
        "elektronisk*",
        "suomi",
        "identitetshandling*",
        "identitetsbevis*",
        "identitetskort*",
        "legitim*",
        "handling*",
        "intyg*",
        "pass",
        "passet",
        "körkort*",
        "bankkod*",
        "mobilcertifikat*",
        "certifikat*",
        "underskrift*",
        "adress*",
        "telefonnummer*",
        "frågor",
        "kundnummer*",
        "fullmakt*",
    ],
    en: &[
        "strong",
        "electronic*",
        "suomi",
        "document*",
        "card*",
        "passport*",
        "licence",
        "license",
        "bank*",
        "certificate*",
        "signature*",
        "signed",
        "address*",
        "telephone",
        "phone",
        "questions",
        "customer",
        "photo*",
    ],
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    if cx.day().to_string().as_str() < IN_FORCE {
        return Verdict::NotApplicable;
    }
    let mut told = BTreeSet::new();
    for hit in cx.hits() {
        let passage = hit.passage;
        let whole = 0..passage.text.value.len();
        let place = (passage.text.span.file, passage.text.span.start);
        let meant = passage.top() == "rights" && passage.key() == "identity";
        let accepted = OTHER.is_in(passage, &whole) || sense::denies(passage, &whole);
        if !meant || accepted || !told.insert(place) {
            continue;
        }
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "henkilöllisyys tarkistetaan vain henkilötunnuksen tai henkilötunnuksen ja nimen avulla",
                    sv: "identiteten kontrolleras bara med personbeteckningen eller med den och namnet",
                    en: "identity is verified only with the personal identity code, or with the code and the name",
                },
            )
            .note(text! {
                fi: "tunnistamisessa ei saa käyttää yksinomaan henkilötunnusta tai sen ja nimen yhdistelmää (tietosuojalaki 1050/2018, 29 §:n 5 momentti, voimassa 1.1.2024 alkaen)",
                sv: "vid identifiering får man inte använda enbart personbeteckningen eller den tillsammans med namnet (dataskyddslagen 1050/2018, 29 § 5 mom., i kraft från den 1 januari 2024)",
                en: "a person may not be identified with the code alone, or with the code and the name (Data Protection Act 1050/2018, section 29, subsection 5, in force since 1 January 2024)",
            })
            .help(text! {
                fi: "kerro keino, joka osoittaa henkilöllisyyden: ”Tarkistamme henkilöllisyytesi vahvalla sähköisellä tunnistamisella tai henkilöllisyystodistuksesta.”",
                sv: "nämn ett sätt som styrker identiteten: ”Vi kontrollerar din identitet med stark autentisering eller en identitetshandling.”",
                en: "name a means that proves identity: “We verify your identity with strong electronic identification or an identity document.”",
            });
    }
    cx.verdict()
}
