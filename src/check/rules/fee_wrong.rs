//! Using one's rights is free of charge; "once a year free" is a rule of the repealed Personal Data Act.

use std::collections::BTreeSet;

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "fee-wrong",
    table: &["G017"],
    cites: &[gdpr(12).par(5), gdpr(15).par(3)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "oikeuksien käyttämisestä peritään maksu ilman asetuksen perustetta",
        sv: "en avgift tas ut för utövande av rättigheterna utan grund i förordningen",
        en: "a fee is charged for using rights without a ground in the Regulation",
    },
    explanation: text! {
        fi: "Oikeuksien käyttäminen on maksutonta. Maksun saa periä vain, jos pyyntö on ilmeisen perusteeton tai kohtuuton, etenkin jos se toistuu (12 artiklan 5 kohta), ja hallinnollisiin kustannuksiin \
             perustuvan maksun useammista jäljennöksistä (15 artiklan 3 kohta). Sääntö ”kerran vuodessa maksutta” oli kumotun henkilötietolain (523/1999) 26 §:ssä.\n\n\
             Sääntö löytää maksuttomuuden, joka on rajattu kertaan vuodessa, ja avaimen `fee` tekstin, joka perii maksun mainitsematta näitä perusteita.\n\n\
             Poista rajoitus. Jos avainta `fee` ei ole, ohjelma kirjoittaa, että pyyntö on maksuton.",
        sv: "Det kostar inget att utöva rättigheterna. En avgift får tas ut bara om en begäran är uppenbart ogrundad eller orimlig, särskilt om den upprepas (artikel 12.5), och en avgift på grundval av de \
             administrativa kostnaderna för ytterligare kopior (artikel 15.3). Regeln ”avgiftsfritt en gång om året” fanns i 26 § i den upphävda personuppgiftslagen (523/1999).\n\n\
             Regeln hittar avgiftsfrihet som har begränsats till en gång om året och en text under nyckeln `fee` som tar ut en avgift utan att nämna dessa grunder.\n\n\
             Stryk begränsningen. När nyckeln `fee` saknas skriver programmet att begäran är avgiftsfri.",
        en: "Using one’s rights is free of charge. A fee may be charged only where a request is manifestly unfounded or excessive, in particular repetitive (Article 12(5)), and a fee based on \
             administrative costs for further copies (Article 15(3)). “Free once a year” was the rule of section 26 of the repealed Personal Data Act (523/1999).\n\n\
             The rule finds a freedom from charge that is limited to once a year, and a text under the key `fee` that charges without naming these grounds.\n\n\
             Delete the limit. Where the key `fee` is left out, the program writes that a request is free of charge.",
    },
    judgement: None,
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "kerran vuodessa",
                "kerran kalenterivuodessa",
                "kerran kahdessatoista kuukaudessa",
                "vuoden ensimmäinen pyyntö",
                "ensimmäinen pyyntö vuodessa",
            ],
        },
        Words {
            lang: "sv",
            phrases: &["en gång om året", "en gång per år", "en gång i året", "en gång per kalenderår", "årets första begäran"],
        },
        Words {
            lang: "en",
            phrases: &["once a year", "once per year", "once per calendar year", "once every twelve months", "once in twelve months", "first request of the year"],
        },
        Words { lang: "fi", phrases: &["euro", "euroa", "€", "perimme", "peritään", "veloitamme", "veloitetaan", "hinnasto*"] },
        Words { lang: "sv", phrases: &["euro", "€", "tar ut", "tas ut", "debiterar", "debiteras", "prislista*"] },
        Words { lang: "en", phrases: &["euro", "euros", "€", "we charge", "is charged", "price list"] },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
rights:
  claims: { access: granted, objection: granted-if }
  requests: { to: registry, channels: [email, post, in-person], form: \"https://example.fi/tietopyynto\", time_limit: P1M, identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. } }
  access:
    to: registry
    note:
      fi: Voit pyytää tietosi maksutta kerran vuodessa.
#                                      ^^^^^^^^^^^^^^^ fee-wrong
      sv: Du får begära dina uppgifter avgiftsfritt en gång om året.
#                                                   ^^^^^^^^^^^^^^^ fee-wrong
      en: You can request your data free of charge once a year.
#                                                  ^^^^^^^^^^^ fee-wrong
",
            },
            Example {
                remove: &[],
                yaml: "\
rights:
  claims: { access: granted, objection: granted-if }
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. }
    time_limit: P1M
    fee:
      fi: Perimme pyynnöstä 10 euroa.
#         ^^^^^^^ fee-wrong
      sv: Vi tar ut 10 euro för en begäran.
#            ^^^^^^ fee-wrong
      en: A request costs 10 euros.
#                            ^^^^^ fee-wrong
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
rights:
  claims: { access: granted, objection: granted-if }
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. }
    time_limit: P1M
    fee: { fi: Pyyntö on maksuton. Ilmeisen kohtuuttomasta pyynnöstä perimme 10 euroa., sv: Begäran är avgiftsfri. För en uppenbart orimlig begäran tar vi ut 10 euro., en: A request is free of charge. For a manifestly excessive request 10 euros is charged. }
",
        }],
    },
    check,
};

/// What a fee may rest on.
const GROUND: Lexicon = Lexicon {
    fi: &["perusteet*", "kohtuut*", "toistuv*", "useamm*", "ylimääräi*", "lisäjäljennö*", "lisäkopio*"],
    sv: &["ogrundad*", "orimlig*", "upprepad*", "upprepas", "ytterligare", "extra"],
    en: &["unfounded", "excessive", "repetitive", "repeated", "further", "additional", "extra"],
};

const FREE: Lexicon = Lexicon {
    fi: &["maksut*", "ilmai*", "veloituks*"],
    sv: &["avgiftsfri*", "gratis", "kostnadsfri*", "avgift", "avgifter"],
    en: &["free", "fee", "charge"],
};

const REQUEST: Lexicon = Lexicon {
    fi: &["tieto*", "tietosi", "pyyn*", "pyyt*", "tarkast*", "oikeu*", "pääsy*"],
    sv: &["uppgift*", "begäran", "begära", "granska*", "insyn", "rätt", "tillgång", "kontrollera"],
    en: &["data", "information", "request*", "access", "right*", "inspect"],
};

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut told = BTreeSet::new();
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let place = (passage.text.span.file, passage.text.span.start);
        if !is_fee(&hit) || !told.insert((place, sentence.start)) {
            continue;
        }
        let message = if hit.group < 3 {
            text! {
                fi: "pyyntö on tekstin mukaan maksuton vain kerran vuodessa",
                sv: "enligt texten är begäran avgiftsfri bara en gång om året",
                en: "the text says that a request is free only once a year",
            }
        } else {
            text! {
                fi: "pyynnöstä peritään maksu, jolle ei ole perustetta",
                sv: "en avgift utan grund tas ut för en begäran",
                en: "a request is charged without a ground",
            }
        };
        let _ = cx
            .report_in(passage, hit.range.clone(), message)
            .note(text! {
                fi: "oikeuksien käyttäminen on maksutonta, ellei pyyntö ole ilmeisen perusteeton tai kohtuuton (tietosuoja-asetus, 12 artiklan 5 kohta)",
                sv: "det kostar inget att utöva rättigheterna, om begäran inte är uppenbart ogrundad eller orimlig (dataskyddsförordningen, artikel 12.5)",
                en: "using one’s rights is free of charge unless a request is manifestly unfounded or excessive (GDPR, Article 12(5))",
            })
            .help(text! {
                fi: "poista rajoitus; ilman avainta `fee:` ohjelma kirjoittaa, että pyyntö on maksuton",
                sv: "stryk begränsningen; utan nyckeln `fee:` skriver programmet att begäran är avgiftsfri",
                en: "delete the limit; without the key `fee:` the program writes that a request is free of charge",
            });
    }
    cx.verdict()
}

/// Whether a hit is a fee that Article 12(5) does not permit.
fn is_fee(hit: &Hit<'_>) -> bool {
    let passage = hit.passage;
    let sentence = passage.sentence_at(hit.range.start);
    if GROUND.is_in(passage, &sentence) || sense::denies(passage, &sentence) {
        return false;
    }
    let fee = passage.top() == "rights" && passage.key() == "fee";
    if hit.group >= 3 {
        return fee;
    }
    let read = ["rights", "sections", "summary", "description", "publicity", "complaint"].contains(&passage.top());
    read && FREE.is_in(passage, &sentence) && (fee || REQUEST.is_in(passage, &sentence))
}
