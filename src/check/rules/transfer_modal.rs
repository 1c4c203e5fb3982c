//! Whether data leave the European Economic Area is a fact and not a possibility.

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "transfer-modal",
    table: &["T009"],
    cites: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), wp260(12), wp260(13)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "teksti jättää avoimeksi, siirretäänkö tietoja Euroopan talousalueen ulkopuolelle",
        sv: "texten lämnar öppet om uppgifter överförs utanför Europeiska ekonomiska samarbetsområdet",
        en: "the text leaves open whether data are transferred outside the European Economic Area",
    },
    explanation: text! {
        fi: "Siirrosta kolmanteen maahan on kerrottava, samoin siitä, mihin suojatoimeen se perustuu (13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta). Lause ”tietoja voidaan \
             käsitellä EU:n ulkopuolella” ei kerro, siirretäänkö tietoja, mihin maahan ja millä perusteella.\n\n\
             Sääntö löytää virkkeen, jossa on sekä mahdollisuutta ilmaiseva sana (`voidaan`, `saattaa`, `mahdollisesti`) että EU:n tai Euroopan talousalueen ulkopuoli, kun avaimessa `transfers` ei ole \
             yhtään siirtoa. Kieltävä virke kelpaa.\n\n\
             Ratkaise asia. Kirjoita `transfers: none` ja poista virke, tai kirjoita jokainen siirto maineen ja siirtoperusteineen avaimeen `transfers`.",
        sv: "En överföring till tredje land ska uppges, liksom den skyddsåtgärd som den grundar sig på (artikel 13.1 f och artikel 14.1 f). Meningen ”uppgifter kan behandlas utanför EU” berättar \
             inte om uppgifter överförs, till vilket land eller på vilken grund.\n\n\
             Regeln hittar en mening som både har ett ord för en möjlighet (`kan`, `eventuellt`) och talar om länder utanför EU eller EES, när det inte finns någon överföring under `transfers`. En \
             nekande mening godtas.\n\n\
             Avgör saken. Skriv `transfers: none` och stryk meningen, eller skriv varje överföring med land och överföringsgrund under `transfers`.",
        en: "A transfer to a third country must be told, and so must the safeguard it rests on (Article 13(1)(f) and Article 14(1)(f)). The sentence “data may be processed outside the EU” says \
             neither whether data are transferred, nor to which country, nor on what ground.\n\n\
             The rule finds a sentence that has both a word of possibility (`may`, `can`, `possibly`) and the outside of the EU or the EEA, when there is no transfer under `transfers`. A sentence \
             that denies is accepted.\n\n\
             Decide. Write `transfers: none` and delete the sentence, or write each transfer with its country and mechanism under `transfers`.",
    },
    judgement: Some(text! {
        fi: "Suuntaviivojen 12 ja 13 kohta tunnetaan tässä osin toisen käden lähteistä: niiden mukaan tiedot on annettava täsmällisesti ja ilman varauksia. Kohtia, joissa puhutaan rekisteröidyn \
             oikeuksista, ei lueta.",
        sv: "Punkterna 12 och 13 i riktlinjerna är här delvis kända i andra hand: enligt dem ska informationen vara bestämd och utan förbehåll. Texterna om den registrerades rättigheter läses inte.",
        en: "Paragraphs 12 and 13 of the guidelines are known here partly at second hand: they ask for definite information without qualifiers. Texts on the rights of the data subject are not read.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "eu:n ulkopuolelle",
                "eu:n ulkopuolella",
                "eta:n ulkopuolelle",
                "eta:n ulkopuolella",
                "eu-alueen ulkopuolelle",
                "eu-alueen ulkopuolella",
                "eu-maiden ulkopuolelle",
                "eu-maiden ulkopuolella",
                "eta-alueen ulkopuolelle",
                "eta-alueen ulkopuolella",
                "eta-maiden ulkopuolelle",
                "eta-maiden ulkopuolella",
                "unionin ulkopuolelle",
                "unionin ulkopuolella",
                "talousalueen ulkopuolelle",
                "talousalueen ulkopuolella",
                "kolmansiin maihin",
                "kolmanteen maahan",
                "kolmansissa maissa",
                "kolmannessa maassa",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "utanför eu",
                "utanför ees",
                "utanför europa",
                "utanför europeiska unionen",
                "utanför europeiska ekonomiska samarbetsområdet",
                "tredje land",
                "tredjeland*",
                "tredje länder",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "outside the eu",
                "outside the eea",
                "outside eu",
                "outside the european union",
                "outside the european economic area",
                "outside europe",
                "third countr*",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
parties:
  puhelinpalvelu: { name: Esimerkkipuhelin Oy, business_id: 0000000-0, country: FI }
  konesali: { name: Esimerkkikonesali Oy, country: FI, via: puhelinpalvelu }
  uutiskirjepalvelu: { name: Esimerkkikirje Oy, country: FI }
transfers: none
description:
  fi: Tietoja voidaan käsitellä myös EU:n tai ETA:n ulkopuolella.
#                                             ^^^^^^^^^^^^^^^^^^ transfer-modal
  sv: Uppgifter kan även behandlas utanför EU eller EES-länder.
#                                  ^^^^^^^^^^ transfer-modal
  en: Data may also be processed outside the EU or the EEA.
#                                ^^^^^^^^^^^^^^ transfer-modal
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
parties:
  puhelinpalvelu: { name: Esimerkkipuhelin Oy, business_id: 0000000-0, country: FI }
  konesali: { name: Esimerkkikonesali Oy, country: FI, via: puhelinpalvelu }
  uutiskirjepalvelu: { name: Esimerkkikirje Oy, country: FI }
transfers: none
description:
  fi: Emme siirrä tietoja EU:n tai ETA:n ulkopuolelle.
  sv: Vi överför inga uppgifter utanför EU eller EES.
  en: We do not transfer data outside the EU or the EEA.
",
        }],
    },
    check,
};

/// Words that leave open whether something is done.
const POSSIBLY: Lexicon = Lexicon {
    fi: &["voidaan", "voi", "voivat", "voimme", "saatetaan", "saattaa", "saattavat", "saatamme", "mahdollisesti"],
    sv: &["kan", "kunde", "eventuellt", "möjligen", "möjligtvis"],
    en: &["may", "might", "can", "could", "possibly"],
};

/// What is done with data when they leave.
const DEEDS: Lexicon = Lexicon {
    fi: &["siir*", "käsit*", "luovut*", "tallen*", "tallet*", "säilyt*", "lähet*", "vieda*", "viedä*"],
    sv: &["överför*", "behandl*", "lämna*", "utlämna*", "lagra*", "spara*", "förvara*", "skicka*"],
    en: &["transfer*", "process*", "stor*", "disclos*", "sen*", "kept", "held", "go"],
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !register.transfer_list().is_empty() {
        return Verdict::NotApplicable;
    }
    let decided = register.transfers.get().and(register.transfers.head());
    let mut last = None;
    for hit in cx.hits() {
        let passage = hit.passage;
        if !sense::is_said(passage) || ["rights", "complaint"].contains(&passage.top()) {
            continue;
        }
        let sentence = passage.sentence_at(hit.range.start);
        let open = POSSIBLY.is_in(passage, &sentence) && DEEDS.is_in(passage, &sentence);
        let place = (passage.text.span, sentence.start);
        if !open || sense::denies(passage, &sentence) || last == Some(place) {
            continue;
        }
        last = Some(place);
        let finding = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "virke jättää avoimeksi, siirretäänkö tietoja Euroopan talousalueen ulkopuolelle",
                    sv: "meningen lämnar öppet om uppgifter överförs utanför Europeiska ekonomiska samarbetsområdet",
                    en: "the sentence leaves open whether data are transferred outside the European Economic Area",
                },
            )
            .note(text! {
                fi: "on kerrottava, siirretäänkö tietoja kolmanteen maahan ja millä perusteella (tietosuoja-asetus, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta)",
                sv: "det ska uppges om uppgifter överförs till tredje land och på vilken grund (dataskyddsförordningen, artikel 13.1 f och artikel 14.1 f)",
                en: "it must be told whether data are transferred to a third country and on what ground (GDPR, Article 13(1)(f) and Article 14(1)(f))",
            })
            .help(text! {
                fi: "poista virke ja kirjoita `transfers: none`, tai kirjoita siirto: `transfers: [{ to: [US], mechanism: adequacy }]`",
                sv: "stryk meningen och skriv `transfers: none`, eller skriv överföringen: `transfers: [{ to: [US], mechanism: adequacy }]`",
                en: "delete the sentence and write `transfers: none`, or write the transfer: `transfers: [{ to: [US], mechanism: adequacy }]`",
            });
        let _ = match decided {
            Some(place) => finding.also(
                place,
                text! {
                    fi: "tässä sanotaan, ettei tietoja siirretä",
                    sv: "här står det att uppgifter inte överförs",
                    en: "here it says that no data are transferred",
                },
            ),
            None => finding,
        };
    }
    cx.verdict()
}
