//! "We disclose data to nobody" beside a list of those to whom data are disclosed is false in one of the two places.

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::recipient::{Recipient, RecipientKind};
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "recipients-contradiction",
    table: &["R004"],
    cites: &[gdpr(5).par(1).point('a'), gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "teksti kieltää luovutukset, mutta rekisteristä luovutetaan tietoja",
        sv: "texten förnekar utlämnande, men uppgifter lämnas ut ur registret",
        en: "the text denies disclosure, but data are disclosed from the register",
    },
    explanation: text! {
        fi: "Vastaanottajat tai vastaanottajaryhmät on ilmoitettava (13 artiklan 1 kohdan e alakohta ja 14 artiklan 1 kohdan e alakohta), ja käsittelyn on oltava läpinäkyvää (5 artiklan 1 kohdan a \
             alakohta). Jos teksti sanoo, ettei tietoja luovuteta kenellekään, ja avaimessa `recipients` on viranomainen tai muu rekisterinpitäjä, lukija ei tiedä, kumpi pitää paikkansa.\n\n\
             Sääntö löytää vain ehdottoman kiellon. Virke, jossa on ehto tai poikkeus (`ellei`, `paitsi`, `säännönmukaisesti`), tai joka rajaa kiellon johonkin tarkoitukseen, kelpaa. \
             Henkilötietojen käsittelijät eivät ole tässä ristiriidassa kiellon kanssa.\n\n\
             Poista kielto tai lisää siihen poikkeus: ”Emme luovuta tietoja muille kuin poliisille, jos laki siihen velvoittaa.”",
        sv: "Mottagarna eller kategorierna av mottagare ska uppges (artikel 13.1 e och artikel 14.1 e), och behandlingen ska vara öppen (artikel 5.1 a). Om texten säger att uppgifter inte lämnas ut till \
             någon och det under `recipients` finns en myndighet eller en annan personuppgiftsansvarig, vet läsaren inte vilket som stämmer.\n\n\
             Regeln hittar bara ett ovillkorligt nekande. En mening med ett villkor eller ett undantag (`om inte`, `utom`, `regelmässigt`), eller som begränsar nekandet till ett ändamål, godtas. \
             Personuppgiftsbiträden strider här inte mot nekandet.\n\n\
             Stryk nekandet eller lägg till undantaget: ”Vi lämnar inte ut uppgifter till andra än polisen, om lagen kräver det.”",
        en: "The recipients or categories of recipients must be told (Article 13(1)(e) and Article 14(1)(e)), and the processing be transparent (Article 5(1)(a)). If a text says that data are disclosed to \
             nobody, and `recipients` has an authority or another controller, readers do not know which of the two is true.\n\n\
             The rule finds an unconditional denial only. A sentence with a condition or an exception (`unless`, `except`, `regularly`), or one that denies disclosure for a certain use, is accepted. \
             Processors do not contradict the denial here.\n\n\
             Delete the denial or add the exception: “We disclose data to nobody but the police, if the law requires it.”",
    },
    judgement: Some(text! {
        fi: "Ehdottomaksi katsotaan virke, joka kieltää luovutuksen kenelle tahansa tai ulkopuolisille, tai joka ei sano muuta kuin kiellon.",
        sv: "Som ovillkorlig räknas en mening som nekar utlämnande till vem som helst eller till utomstående, eller som inte säger något annat än nekandet.",
        en: "A sentence counts as unconditional when it denies disclosure to anyone or to outsiders, or says nothing but the denial.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["ei luovuteta", "emme luovuta", "ei luovuta", "ei anneta", "emme anna"] },
        Words {
            lang: "sv",
            phrases: &[
                "lämnas inte ut",
                "lämnar inte ut",
                "lämnas inga",
                "lämnar inga",
                "utlämnas inte",
                "lämnas aldrig ut",
                "lämnar aldrig ut",
                "överlåts inte",
                "lämnas inte vidare",
                "lämnar inte vidare",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "not disclosed",
                "do not disclose",
                "never disclose",
                "never disclosed",
                "not shared",
                "do not share",
                "never share",
                "not passed on",
                "do not pass on",
            ],
        },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Emme luovuta tietoja kenellekään.
#     ^^^^^^^^^^^^ recipients-contradiction
  sv: Vi lämnar inte ut uppgifter till någon.
#        ^^^^^^^^^^^^^^ recipients-contradiction
  en: We do not disclose the data to anyone.
#        ^^^^^^^^^^^^^^^ recipients-contradiction
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Emme luovuta tietoja kenellekään, ellei laki siihen velvoita. Tietoja ei luovuteta suoramarkkinointiin.
  sv: Vi lämnar inte ut uppgifter till någon, om inte lagen kräver det. Uppgifter lämnas inte ut för direktmarknadsföring.
  en: We do not disclose the data to anyone unless the law requires it. Data are not disclosed for direct marketing.
",
        }],
    },
    check,
};

/// What is disclosed: data as such, and not one particular recording.
const DATA: Lexicon = Lexicon {
    fi: &["tietoja", "tietojasi", "tiedot", "tietosi", "henkilötieto*", "asiakastieto*"],
    sv: &["uppgift*", "personuppgift*", "kunduppgift*"],
    en: &["data", "information", "details"],
};

/// To whom it is denied: to everybody.
const ANYBODY: Lexicon = Lexicon {
    fi: &["kenellekään", "ulkopuolisille", "sivullisille", "eteenpäin", "lainkaan", "mihinkään"],
    sv: &["någon", "utomstående", "alls", "vidare"],
    en: &["anyone", "anybody", "outsiders", "outside", "all"],
};

/// What limits the denial to a use, a time or a place.
const LIMIT: Lexicon = Lexicon {
    fi: &[
        "varten",
        "eu*",
        "eta*",
        "suoramarkkinoin*",
        "markkinoin*",
        "kaupalli*",
        "kuin",
        "talousalueen",
        "unionin",
        "puhelimitse",
    ],
    sv: &["för", "eu*", "ees*", "kommersiell*", "än", "telefon", "direktmarknadsföring*", "europeiska"],
    en: &["for", "eu*", "eea*", "commercial*", "than", "telephone", "european", "by", "but"],
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(recipient) = register.recipient_list().iter().find(|it| is_disclosure(it)) else {
        return Verdict::NotApplicable;
    };
    for hit in cx.hits() {
        let passage = hit.passage;
        let whole = ["summary", "description", "recipients", "sections", "informing"].contains(&passage.top());
        let sentence = passage.sentence_at(hit.range.start);
        let limited = sense::CONDITION.is_in(passage, &sentence) || LIMIT.is_in(passage, &sentence);
        let sweeping = ANYBODY.is_in(passage, &sentence) || sense::length(passage, &sentence) <= 5;
        if !whole || limited || !sweeping || !DATA.is_in(passage, &sentence) {
            continue;
        }
        let _ = cx
            .report_in(
                passage,
                hit.range.clone(),
                text! {
                    fi: "tekstin mukaan tietoja ei luovuteta, mutta rekisterillä on vastaanottaja",
                    sv: "enligt texten lämnas uppgifter inte ut, men registret har en mottagare",
                    en: "the text says that data are not disclosed, but the register has a recipient",
                },
            )
            .also(
                recipient.head,
                text! {
                    fi: "vastaanottaja, jolle tietoja luovutetaan",
                    sv: "en mottagare till vilken uppgifter lämnas ut",
                    en: "a recipient to whom data are disclosed",
                },
            )
            .note(text! {
                fi: "vastaanottajat on ilmoitettava, ja käsittelyn on oltava läpinäkyvää (tietosuoja-asetus, 13 artiklan 1 kohdan e alakohta ja 5 artiklan 1 kohdan a alakohta)",
                sv: "mottagarna ska uppges och behandlingen vara öppen (dataskyddsförordningen, artikel 13.1 e och artikel 5.1 a)",
                en: "the recipients must be told and the processing be transparent (GDPR, Article 13(1)(e) and Article 5(1)(a))",
            })
            .help(text! {
                fi: "poista kielto tai lisää siihen poikkeus, tai poista avaimesta `recipients:` se, jolle tietoja ei luovuteta",
                sv: "stryk nekandet eller lägg till undantaget, eller ta bort den under `recipients:` som inte får uppgifter",
                en: "delete the denial or add the exception, or remove from `recipients:` whoever receives no data",
            });
    }
    cx.verdict()
}

/// Whether data are disclosed to a recipient, and not only handled on the controller's behalf.
fn is_disclosure(recipient: &Spanned<Recipient>) -> bool {
    match recipient.value.kind.get() {
        Some(RecipientKind::Authority | RecipientKind::Controller | RecipientKind::Public) => true,
        Some(
            RecipientKind::Processor
            | RecipientKind::SubProcessor
            | RecipientKind::JointController
            | RecipientKind::DataSubject,
        )
        | None => false,
    }
}
