//! The right of access includes a copy; listening to a recording on the spot is not enough.

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "access-copy-refused",
    table: &["G014"],
    cites: &[gdpr(15).par(3)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "jäljennös tiedoista evätään",
        sv: "en kopia av uppgifterna nekas",
        en: "a copy of the data is refused",
    },
    explanation: text! {
        fi: "Rekisterinpitäjän on toimitettava jäljennös käsiteltävistä henkilötiedoista (15 artiklan 3 kohta). Tietosuojavaltuutettu on määrännyt yrityksen antamaan asiakkaille jäljennökset \
             puhelutallenteista (tiedote 27.2.2020): se, että tallenteen saa kuunnella paikan päällä, ei riitä.\n\n\
             Sääntö löytää virkkeen, jossa jäljennös kielletään tai tarjotaan vain kuuntelua tai katselua. Virke, jossa on ehto, kelpaa: jäljennös ei saa vaikuttaa haitallisesti muiden \
             oikeuksiin ja vapauksiin (15 artiklan 4 kohta).\n\n\
             Kerro, että jäljennöksen saa pyynnöstä. Kuuntelua voi tarjota sen lisäksi.",
        sv: "Den personuppgiftsansvarige ska förse den registrerade med en kopia av de personuppgifter som behandlas (artikel 15.3). Dataombudsmannen har ålagt ett företag att ge kunderna kopior av \
             samtalsinspelningar (meddelande 27.2.2020): det räcker inte att man får lyssna på inspelningen på plats.\n\n\
             Regeln hittar en mening som nekar en kopia eller bara erbjuder möjlighet att lyssna eller titta. En mening med ett villkor godtas: kopian får inte inverka menligt på andras rättigheter och \
             friheter (artikel 15.4).\n\n\
             Berätta att man får en kopia på begäran. Möjligheten att lyssna kan erbjudas därutöver.",
        en: "The controller must provide a copy of the personal data undergoing processing (Article 15(3)). The Data Protection Ombudsman ordered a company to give customers copies of call recordings \
             (release of 27 February 2020): letting people listen on the spot is not enough.\n\n\
             The rule finds a sentence that refuses a copy or offers listening or viewing only. A sentence with a condition is accepted: a copy must not adversely affect the rights and freedoms of \
             others (Article 15(4)).\n\n\
             Say that a copy is given on request. Listening can be offered besides.",
    },
    judgement: None,
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "ei anneta kopio*",
                "ei anneta jäljennö*",
                "emme anna kopio*",
                "emme anna jäljennö*",
                "kopioita ei anneta",
                "kopiota ei anneta",
                "jäljennöksiä ei anneta",
                "jäljennöstä ei anneta",
                "kopioita ei luovuteta",
                "kopiota ei luovuteta",
                "jäljennöksiä ei luovuteta",
                "ei luovuteta asiakkaalle",
                "ei luovuteta asiakkaille",
                "ei luovuteta loppukäyttäjä*",
                "ei luovuteta rekisteröidylle",
                "ei anneta asiakkaalle",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "kopior lämnas inte",
                "kopia lämnas inte",
                "kopior ges inte",
                "kopia ges inte",
                "inga kopior",
                "inte kopior",
                "ingen kopia",
                "lämnas inte ut till slutanvändar*",
                "lämnas inte ut till kunden",
                "lämnas inte ut till kunderna",
                "lämnas inte ut till den registrerade",
                "lämnas inte ut till dig",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "no copies are given",
                "no copies are provided",
                "no copy is given",
                "copies are not given",
                "copies are not provided",
                "copy is not given",
                "do not give copies",
                "do not provide copies",
                "not given to the customer",
                "not disclosed to the customer",
                "not disclosed to the end user",
                "not disclosed to the data subject",
            ],
        },
        Words {
            lang: "fi",
            phrases: &["vain kuunnella*", "ainoastaan kuunnella*", "vain kuuntelemalla", "vain katsella*", "ainoastaan katsella*", "vain katsomalla"],
        },
        Words {
            lang: "sv",
            phrases: &["bara lyssna", "endast lyssna", "enbart lyssna", "bara titta", "endast titta", "enbart titta", "bara lyssnas", "endast lyssnas"],
        },
        Words {
            lang: "en",
            phrases: &["only listen to", "listen only", "only be listened", "only view the", "only be viewed", "viewing only"],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
recording:
  text: { fi: Nauhoitamme kaikki asiakaspalvelun puhelut., sv: Vi spelar in alla samtal till kundservicen., en: We record all calls to the customer service. }
  announcement: { fi: Puhelun alussa soitetaan tiedote nauhoittamisesta., sv: I början av samtalet spelas ett meddelande om inspelningen upp., en: A message about the recording is played at the beginning of the call. }
  access:
    fi: Voit vain kuunnella nauhoitteen palvelupisteessä.
#            ^^^^^^^^^^^^^^ access-copy-refused
    sv: Inspelningarna lämnas inte ut till kunden.
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ access-copy-refused
    en: Copies are not given of the recordings.
#       ^^^^^^^^^^^^^^^^^^^^ access-copy-refused
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
recording:
  text: { fi: Nauhoitamme kaikki asiakaspalvelun puhelut., sv: Vi spelar in alla samtal till kundservicen., en: We record all calls to the customer service. }
  announcement: { fi: Puhelun alussa soitetaan tiedote nauhoittamisesta., sv: I början av samtalet spelas ett meddelande om inspelningen upp., en: A message about the recording is played at the beginning of the call. }
  access: { fi: Saat pyynnöstä jäljennöksen nauhoitteesta. Vain esihenkilöt kuuntelevat nauhoitteita., sv: Du får på begäran en kopia av inspelningen. Endast cheferna lyssnar på inspelningarna., en: You get a copy of the recording on request. Only managers listen to the recordings. }
",
        }],
    },
    check,
};

/// Words that mean the reader.
const READER: Lexicon = Lexicon {
    fi: &["voit", "saat", "asiakas", "asiakkaat", "rekisteröity", "rekisteröidyt", "rekisteröidyllä", "sinulla"],
    sv: &["du", "kunden", "kunderna", "kund", "registrerade", "registrerad"],
    en: &["you", "customer*", "subject", "subjects"],
};

/// Words for a copy.
const COPY: Lexicon = Lexicon { fi: &["kopio*", "jäljennö*"], sv: &["kopi*"], en: &["copy", "copies"] };

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    for hit in cx.hits() {
        let passage = hit.passage;
        let read =
            ["rights", "recording", "sections", "summary", "description", "publicity", "recipients", "surveillance"];
        let sentence = passage.sentence_at(hit.range.start);
        let only_listening = hit.group >= 3;
        let meant = !only_listening || (READER.is_in(passage, &sentence) && !COPY.is_in(passage, &sentence));
        if !read.contains(&passage.top()) || !meant || sense::CONDITION.is_in(passage, &sentence) {
            continue;
        }
        let message = if only_listening {
            text! {
                fi: "rekisteröidylle tarjotaan vain kuuntelua tai katselua, ei jäljennöstä",
                sv: "den registrerade får bara lyssna eller titta, inte en kopia",
                en: "the data subject is offered listening or viewing only, not a copy",
            }
        } else {
            text! {
                fi: "rekisteröidyltä evätään jäljennös tiedoista",
                sv: "den registrerade nekas en kopia av uppgifterna",
                en: "the data subject is refused a copy of the data",
            }
        };
        let _ = cx
            .report_in(passage, hit.range.clone(), message)
            .note(text! {
                fi: "rekisterinpitäjän on toimitettava jäljennös käsiteltävistä henkilötiedoista (tietosuoja-asetus, 15 artiklan 3 kohta)",
                sv: "den personuppgiftsansvarige ska ge en kopia av de personuppgifter som behandlas (dataskyddsförordningen, artikel 15.3)",
                en: "the controller must provide a copy of the personal data undergoing processing (GDPR, Article 15(3))",
            })
            .help(text! {
                fi: "kerro, että jäljennöksen saa pyynnöstä, ja poista kielto: ”Saat pyynnöstä jäljennöksen tallenteesta.”",
                sv: "berätta att man får en kopia på begäran och stryk nekandet: ”Du får på begäran en kopia av inspelningen.”",
                en: "say that a copy is given on request, and delete the refusal: “You get a copy of the recording on request.”",
            });
    }
    cx.verdict()
}
