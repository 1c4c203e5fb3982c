//! Every fact of the five notices that the project began from comes out again, in every language; without it a register
//! could be written anew more beautifully and say less.
//!
//! A fact that the published notice had wrong, and the definition corrects, stands here in its corrected form, with the
//! published one beside it.

use std::collections::BTreeSet;

use seloste::doc::plain;

use crate::support::{self, fold};

/// What one published notice said.
struct Seed {
    id: &'static str,
    phones: &'static [&'static str],
    mails: &'static [&'static str],
    dates: &'static [&'static str],
    periods: &'static [&'static str],
    acts: &'static [&'static str],
    /// Addresses on the web.
    urls: &'static [&'static str],
    /// Words that are the same in every language: names of persons, streets, companies.
    same: &'static [&'static str],
    /// Words in Finnish, Swedish and English.
    words: &'static [[&'static str; 3]],
    /// Anchors of sections that the notice has.
    sections: &'static [&'static str],
}

const SEEDS: [Seed; 5] = [
    Seed {
        id: "elisa-desk",
        phones: &["0295536000", "+358295666700", "+358295666768"],
        mails: &["kirjaamo@dvv.fi", "tietosuoja@om.fi"],
        dates: &[],
        periods: &["P1Y"],
        // Published as 661/2019, which is another act.
        acts: &["661/2009", "571/2016"],
        urls: &[],
        same: &["Elisa Desk", "Minna Mattila", "Elisa Oy", "Valtori", "tietosuoja.fi", "00531", "00530"],
        words: &[
            [
                "Digi- ja väestötietovirasto",
                "Myndigheten för digitalisering och befolkningsdata",
                "Digital and Population Data Services Agency",
            ],
            ["Lintulahdenkuja 2", "Fågelviksgränden 2", "Lintulahdenkuja 2"],
            ["PL 123", "PB 123", "P.O. Box 123"],
            ["kehityspäällikkö", "utvecklingschef", "development manager"],
            ["tekstiviestillä", "sms", "text message"],
            ["videoyhteydellä", "videoförbindelse", "video connection"],
            ["6 artiklan 1 kohdan c alakohta", "artikel 6.1 c", "Article 6(1)(c)"],
            ["pääkäyttäjä", "huvudanvändare", "administrator"],
            ["tehtävänimike", "tjänstebeteckning", "job title"],
            ["organisaation yhteystiedot", "organisationens kontaktuppgifter", "contact details of the organisation"],
            ["sähköpostiosoite", "e-postadress", "email address"],
            ["puhelinnumero", "telefonnummer", "phone number"],
            ["liitteet", "bilagor", "attachments"],
            ["käyttöoikeuspyyntö", "begäran om användarrättigheter", "request for access rights"],
            ["toiselle viranomaiselle", "annan myndighet", "another authority"],
            ["todistamaan henkilöllisyytesi", "styrka din identitet", "prove your identity"],
            ["kirjallisesti", "skriftligen", "in writing"],
            ["yhteistyökumppan", "samarbetspartner", "partners"],
        ],
        sections: &[
            "controller",
            "contact",
            "purposes",
            "data",
            "sources",
            "recipients",
            "transfers",
            "retention",
            "rights",
            "right-access",
            "right-rectification",
            "complaint",
            "automated-decisions",
        ],
    },
    Seed {
        id: "chat",
        phones: &["0295016882", "0295505029"],
        mails: &["veli-matti.tukio@avi.fi", "aapo.immonen@valtori.fi"],
        dates: &[],
        periods: &["P2M"],
        acts: &[],
        urls: &["https://asiointi.maistraatti.fi"],
        same: &[
            "Veli-Matti Tukio",
            "Aapo Immonen",
            "maistraatti.fi/fi/maistraatit",
            "asiointi.maistraatti.fi",
            "2016/679",
        ],
        words: &[
            ["Maistraatti", "Magistraten", "Local Register Office"],
            ["8 §", "8 §", "section 8"],
            ["laadu", "kvalitet", "quality"],
            ["koulut", "utbilda", "train"],
            ["ohjei", "anvisningar", "guidance"],
            ["holhoustoim", "förmyndar", "guardianship"],
            ["käyttäjätunnus", "användarnamn", "user name"],
            ["vaitiolo", "tystnadslöfte", "confidentiality"],
            ["palomuuri", "brandväggar", "firewalls"],
            ["kulunvalvonta", "passerkontroll", "access control"],
            ["lukittav", "låsbara", "lockable"],
            ["15 artikla", "artikel 15", "Article 15"],
            ["16 artikla", "artikel 16", "Article 16"],
            ["77 artiklan 1 kohta", "artikel 77.1", "Article 77(1)"],
            ["lakisäätei", "lagstadgade register", "statutory registers"],
        ],
        sections: &[
            "controller",
            "contact",
            "dpo",
            "purposes",
            "data",
            "sources",
            "retention",
            "recipients",
            "transfers",
            "security",
            "rights",
            "right-access",
            "right-rectification",
            "right-erasure",
            "right-portability",
            "complaint",
            "recording",
        ],
    },
    Seed {
        id: "kansalaisneuvonta",
        phones: &["0295535001", "0295535106", "0505608986"],
        mails: &["kirjaamo@vrk.fi", "minna.kuitunen@vrk.fi", "noora.kallio@vrk.fi", "tietosuoja@om.fi"],
        dates: &[],
        periods: &["P2Y", "P2M"],
        acts: &["760/2017"],
        urls: &["https://vrk.fi/tietosuoja", "https://www.kansalaisneuvonta.fi"],
        same: &["Minna Kuitunen", "Noora Kallio", "Vuorikatu 1", "45101 Kouvola", "Elisa", "Digia", "Tieto"],
        words: &[
            ["Väestörekisterikeskus", "Befolkningsregistercentralen", "Population Register Centre"],
            ["Lintulahdenkuja 4", "Fågelviksgränden 4", "Lintulahdenkuja 4"],
            ["palvelupäällikkö", "servicechef", "service manager"],
            ["johtava asiantuntija", "ledande sakkunnig", "chief specialist"],
            ["jonotusaika", "kötid", "queuing time"],
            ["suomi, ruotsi tai englanti", "finska, svenska eller engelska", "Finnish, Swedish or English"],
            ["palaut", "respons", "feedback"],
            ["poliisi", "polisen", "police"],
            ["satunnaisesti", "slumpmässigt", "at random"],
            ["palveluneuvoj", "servicerådgivare", "service advisers"],
            ["tilastoi", "statisti", "statisti"],
            ["kirjaamo", "registratorskontor", "registry"],
            ["12 artiklan 3 kohta", "artikel 12.3", "Article 12(3)"],
            ["18 artikla", "artikel 18", "Article 18"],
        ],
        sections: &[
            "controller",
            "contact",
            "dpo",
            "purposes",
            "data",
            "sources",
            "recipients",
            "transfers",
            "retention",
            "security",
            "automated-decisions",
            "rights",
            "right-access",
            "right-rectification",
            "right-erasure",
            "right-restriction",
            "right-portability",
            "complaint",
            "recording",
        ],
    },
    Seed {
        id: "jira-service-management",
        phones: &["0295250800", "+358295666700", "+358295666768"],
        mails: &["kirjaamo.ara@ara.fi", "tietosuojavastaava.ara@ara.fi", "tietosuoja@om.fi"],
        dates: &["2023-02-20"],
        periods: &["P18M"],
        acts: &["393/2021"],
        urls: &[],
        same: &[
            "Jira Service Management",
            "Anna-Kaisa Lehikoinen",
            "Hanne Vikström",
            "ARA",
            "Vesijärvenkatu 11 A",
            "15140",
            "15141",
            "Atlassian",
            "Valtori",
        ],
        words: &[
            [
                "Asumisen rahoitus- ja kehittämiskeskus",
                "Finansierings- och utvecklingscentralen för boendet",
                "Housing Finance and Development Centre of Finland",
            ],
            ["PL 30", "PB 30", "P.O. Box 30"],
            ["Lahti", "Lahtis", "Lahti"],
            ["asumisoike", "bostadsrätt", "right-of-occupancy"],
            ["6 artiklan 1 kohdan c alakohta", "artikel 6.1 c", "Article 6(1)(c)"],
            ["käyttäjäryhmän jäsen", "medlem i användargruppen", "member of"],
            ["tervey", "hälsa", "health"],
            ["yleistä neuvoa", "allmänna råd", "general advice"],
            ["helmikuu", "februari", "February"],
            ["varmuuskop", "säkerhetskopi", "backup"],
            ["liitteet", "bilagor", "attachments"],
            ["ohjaus- ja valvontatehtäv", "styrnings- och tillsynsuppgift", "supervis"],
        ],
        sections: &[
            "controller",
            "contact",
            "dpo",
            "purposes",
            "retention",
            "data",
            "recipients",
            "transfers",
            "automated-decisions",
            "rights",
            "right-access",
            "right-rectification",
            "security",
            "complaint",
        ],
    },
    Seed {
        id: "genesys-contact-center",
        phones: &[],
        mails: &[],
        dates: &[],
        periods: &["P6M"],
        acts: &[],
        urls: &[],
        same: &["Genesys", "9500", "00099"],
        words: &[
            ["Palvelukeskus", "Servicecentralen", "Service Cent"],
            ["Helsingin kaupunki", "Helsingfors stad", "City of Helsinki"],
            [
                "puhelin- ja hyvinvointipalvelu",
                "telefon- och välbefinnandetjänster",
                "telephone and wellbeing services",
            ],
            ["konesali", "datorsal", "data centre"],
            ["suoramainon", "direktreklam", "direct advertising"],
            ["etämyynti", "distansförsäljning", "distance selling"],
            ["sukututkimu", "släktforskning", "genealog"],
            ["mielipidetutkimu", "opinionsundersökning", "opinion"],
            ["henkilömatrikkel", "personmatrik", "director"],
            ["laadu", "kvalitet", "quality"],
            ["tilaaja-asiak", "beställarkund", "client"],
            ["käyttäjätunnu", "användarnamn", "user name"],
            ["salassa", "sekretess", "secre"],
            ["puhelun alussa", "början av samtalet", "beginning of the call"],
        ],
        sections: &[
            "controller",
            "contact",
            "responsible",
            "purposes",
            "data",
            "sources",
            "recipients",
            "transfers",
            "security",
            "rights",
            "retention",
            "recording",
        ],
    },
];

#[test]
fn every_fact_of_the_published_notices_comes_out_in_every_language() {
    let project = support::open(&support::repository());
    let docs = support::docs(&project);
    let mut lost = Vec::new();
    for seed in &SEEDS {
        let notices: Vec<_> = docs.iter().filter(|(id, _, _)| id == seed.id).collect();
        assert_eq!(notices.len(), 3, "{}", seed.id);
        for (_, lang, doc) in notices {
            let facts = fold::facts(doc);
            let said = plain::doc(doc).join("\n").replace('\u{a0}', " ");
            let small = said.to_lowercase();
            let mut miss = |what: &str, it: &str| lost.push(format!("{} ({lang}): {what}: {it}", seed.id));
            let sets: [(&str, &[&str], &BTreeSet<String>); 6] = [
                ("phone", seed.phones, &facts.phones),
                ("e-mail address", seed.mails, &facts.mails),
                ("date", seed.dates, &facts.dates),
                ("period", seed.periods, &facts.periods),
                ("act", seed.acts, &facts.acts),
                ("address on the web", seed.urls, &facts.urls),
            ];
            for (what, wanted, found) in sets {
                wanted.iter().filter(|it| !found.contains(**it)).for_each(|it| miss(what, it));
            }
            seed.same.iter().filter(|it| !said.contains(**it)).for_each(|it| miss("words", it));
            let column = ["fi", "sv", "en"].iter().position(|it| *it == lang.as_str()).unwrap();
            let words = seed.words.iter().map(|it| it[column]);
            words.filter(|it| !small.contains(&it.to_lowercase())).for_each(|it| miss("words", it));
            let sections = seed.sections.iter().filter(|it| !facts.anchors.iter().any(|anchor| anchor == *it));
            sections.for_each(|it| miss("section", it));
        }
    }
    assert!(lost.is_empty(), "{} facts are lost: {lost:#?}", lost.len());
}

/// What was wrong in the published notices does not come out.
#[test]
fn the_errors_of_the_published_notices_do_not_come_out() {
    let project = support::open(&support::repository());
    let wrong = ["661/2019", "(at)", "Helsingforsi", "Registrats", "JavaScript"];
    for (id, lang, doc) in support::docs(&project) {
        let said = plain::doc(&doc).join("\n");
        for it in wrong {
            assert!(!said.contains(it), "{id} ({lang}) says {it}");
        }
    }
}
