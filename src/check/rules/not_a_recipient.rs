//! The police who ask in one case are no recipient; a list that says otherwise frightens and informs nobody.

use crate::check::{Cx, Example, Examples, Rule, Verdict, recipients};
use crate::diag::Level;
use crate::law::cite::{gdpr, recital};
use crate::model::recipient::{Recipient, RecipientKind, Regularity};
use crate::model::register::Register;
use crate::model::text::{Localized, Words};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "not-a-recipient",
    table: &["R007"],
    cites: &[gdpr(4).par(9), recital(31)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "yksittäistä tutkimusta tekevä viranomainen näyttää säännölliseltä vastaanottajalta",
        sv: "en myndighet med ett särskilt utredningsuppdrag ser ut som en regelbunden mottagare",
        en: "an authority in a particular inquiry looks like a regular recipient",
    },
    explanation: text! {
        fi: "Viranomainen, joka saa tietoja yksittäisen tutkimuksen puitteissa unionin tai jäsenvaltion lain mukaisesti, ei ole vastaanottaja (4 artiklan 9 kohdan \
             toinen virke). Tällaisia ovat tavallisesti poliisi, Tulli, Rajavartiolaitos ja syyttäjä.\n\n\
             Luetteloon sen voi silti kirjoittaa, kunhan lukija ymmärtää, ettei tietoja anneta jatkuvasti. Ilman tapausta tai ehtoa maininta näyttää säännölliseltä \
             luovutukselta.\n\n\
             Kirjoita `regularity: on-request` ja avaimeen `when`, milloin tietoja annetaan, tai poista vastaanottaja. Jos tietoja annetaan lain nojalla \
             säännönmukaisesti, kirjoita `regularity: regular` ja laki avaimeen `laws`.",
        sv: "En myndighet som får uppgifter inom ramen för ett särskilt uppdrag i enlighet med unionsrätten eller en medlemsstats nationella rätt är inte en mottagare \
             (artikel 4.9 andra meningen). Sådana är i allmänhet polisen, Tullen, Gränsbevakningsväsendet och åklagaren.\n\n\
             Den får ändå stå i förteckningen, bara läsaren förstår att uppgifter inte lämnas hela tiden. Utan ett fall eller ett villkor ser omnämnandet ut som ett \
             regelbundet utlämnande.\n\n\
             Skriv `regularity: on-request` och under `when` när uppgifter lämnas, eller ta bort mottagaren. Om uppgifter lämnas regelbundet med stöd av lag, skriv \
             `regularity: regular` och lagen under `laws`.",
        en: "An authority that receives data in the framework of a particular inquiry in accordance with Union or Member State law is no recipient (Article 4(9), second \
             sentence). Usually such are the police, Customs, the Border Guard and the prosecutor.\n\n\
             It may be listed all the same, as long as readers understand that data are not given continually. Without a case or a condition the mention looks like a \
             regular disclosure.\n\n\
             Write `regularity: on-request` and under `when` when data are given, or remove the recipient. If data are given regularly under a law, write \
             `regularity: regular` and the law under `laws`.",
    },
    judgement: Some(text! {
        fi: "Se, mitkä viranomaiset tavallisesti tekevät yksittäisiä tutkimuksia, on arviomme: esitutkintaviranomaiset ja syyttäjä. Ehtoa avaimessa `when` ja lakia säännönmukaisen luovutuksen tukena pidetään riittävänä.",
        sv: "Vilka myndigheter som i allmänhet gör särskilda utredningar är vår bedömning: förundersökningsmyndigheterna och åklagaren. Ett villkor under `when`, och en lag som stöd för regelbundet utlämnande, anses räcka.",
        en: "Which authorities usually make particular inquiries is our judgement: those that investigate offences, and the prosecutor. A condition under `when`, and a law behind a regular disclosure, are taken to be enough.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - kind: authority
    category: police
#             ^^^^^^ not-a-recipient
    laws: { act: 621/1999, sections: \"29 §\" }
transfers: none
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - kind: authority
    category: police
    regularity: on-request
    when: { fi: Tiedot annetaan poliisin pyynnöstä rikoksen selvittämistä varten., sv: Uppgifter lämnas på polisens begäran för utredning av brott., en: Data are given at the request of the police for the investigation of an offence. }
    laws: { act: 621/1999, sections: \"29 §\" }
transfers: none
",
        }],
    },
    check,
};

/// Terms of the vocabulary for those who investigate and prosecute offences.
const TERMS: [&str; 2] = ["police", "prosecutors"];

/// How their names begin in the three languages.
const BEGINNINGS: [&str; 14] = [
    "poliisi",
    "polisen",
    "polismyndighet",
    "polisinrättning",
    "police",
    "syyttäj",
    "åklagar",
    "prosecut",
    "tulli",
    "tullen",
    "finnish customs",
    "rajavartio",
    "gränsbevak",
    "border guard",
];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for recipient in register.recipient_list() {
        let it = &recipient.value;
        if !matches!(it.kind.get(), Some(RecipientKind::Authority) | None) || !investigates(register, it) {
            continue;
        }
        applies = true;
        let said = match it.regularity.get() {
            Some(Regularity::OnRequest) => true,
            Some(Regularity::Regular) => !it.laws.is_empty(),
            None => false,
        };
        if said || !it.when.is_absent() || it.regularity.is_bad() {
            continue;
        }
        let mut finding = cx.report(recipients::place(recipient), text! {
            fi: "viranomainen, joka saa tietoja vain yksittäisessä tutkimuksessa, näyttää säännölliseltä vastaanottajalta",
            sv: "en myndighet som får uppgifter endast i ett särskilt utredningsuppdrag ser ut som en regelbunden mottagare",
            en: "an authority that gets data only in a particular inquiry looks like a regular recipient",
        });
        if let Some(place) = it.regularity.span() {
            finding = finding.also(
                place,
                text! {
                    fi: "tässä luovutus on säännönmukainen",
                    sv: "här är utlämnandet regelbundet",
                    en: "here the disclosure is regular",
                },
            );
        }
        let _ = finding
            .note(text! {
                fi: "viranomainen, joka saa tietoja yksittäisen tutkimuksen puitteissa, ei ole vastaanottaja (tietosuoja-asetus, 4 artiklan 9 kohta)",
                sv: "en myndighet som får uppgifter inom ramen för ett särskilt uppdrag är inte en mottagare (dataskyddsförordningen, artikel 4.9)",
                en: "an authority that receives data in the framework of a particular inquiry is no recipient (GDPR, Article 4(9))",
            })
            .help(text! {
                fi: "lisää `regularity: on-request` ja avaimeen `when:`, milloin tietoja annetaan, tai poista vastaanottaja",
                sv: "lägg till `regularity: on-request` och under `when:` när uppgifter lämnas, eller ta bort mottagaren",
                en: "add `regularity: on-request` and under `when:` when data are given, or remove the recipient",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether a recipient is one of those who usually get data in a particular inquiry.
fn investigates(register: &Register, recipient: &Recipient) -> bool {
    let named = recipient.party.get().and_then(|it| register.party(it.as_str())?.name());
    let category = match recipient.category.get().map(|it| &it.words) {
        Some(Words::Id(id)) => return TERMS.contains(&id.as_str()),
        Some(Words::Own(own)) => Some(own),
        None => None,
    };
    named.into_iter().chain(category).any(begins)
}

fn begins(name: &Localized) -> bool {
    let fits = |text: &str| {
        let text = text.trim_start().to_lowercase();
        BEGINNINGS.iter().any(|it| text.starts_with(it))
    };
    match name {
        Localized::Same(text) => fits(text),
        Localized::Each(entries) => entries.iter().any(|(_, text)| fits(&text.value)),
    }
}
