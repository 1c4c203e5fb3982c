//! Sentences of the kind that published notices have: those with a fault are found, right ones are left in peace.

use seloste::check::{self, Context, Example, Levels};
use seloste::law::statute::Index;
use seloste::model::value::Date;
use seloste::project::{self, Content, RawFile};

const COMPLETE: &str = include_str!("../fixtures/complete.yaml");

/// How often a rule speaks about a register that the YAML changes.
fn findings(rule: &str, yaml: &'static str) -> usize {
    findings_of(rule, Example { remove: &[], yaml })
}

fn findings_of(rule: &str, example: Example) -> usize {
    let source = example.over(COMPLETE);
    let file =
        RawFile { path: "registers/asiakaspalvelu.yaml".to_owned(), content: Content::Bytes(source.into_bytes()) };
    let (project, _) = project::assemble(vec![file]);
    let (index, levels) = (Index::embedded(), Levels::default());
    let loaded = project.registers.first().unwrap();
    let context = Context {
        sources: &project.sources,
        index: &index,
        vocabulary: project.locales.vocabulary(),
        languages: &loaded.languages,
        as_of: Date("2026-11-22".parse().unwrap()),
        library: &check::Library::default(),
        levels: &levels,
        main_file: loaded.file,
        record: true,
    };
    let checked = check::run(&loaded.register, &context);
    checked.diagnostics.iter().filter(|it| it.rule == rule).count()
}

/// Rules with changes of the register that they speak of.
const FAULTS: &[(&str, &str)] = &[
    (
        "special-undeclared",
        "data: [{ id: a, items: [email-address] }]\ndescription: { sv: \"Kontakten kan också innehålla personuppgifter som hör till särskilda kategorier, såsom uppgifter om en persons hälsa.\" }\n",
    ),
    ("child-age", "kinds: [newsletter]\ndescription: { en: A child under 16 needs the consent of a parent. }\n"),
    (
        "transfer-modal",
        "transfers: none\ndescription: { sv: Uppgifter kan även behandlas utanför EU eller EES-länder. }\n",
    ),
    (
        "transfer-modal",
        "transfers: none\nsummary: { fi: Palveluntarjoaja saattaa siirtää tietoja EU/ETA-alueen ulkopuolelle. }\n",
    ),
    (
        "remedy-term-wrong",
        "description: { sv: \"Om du anser att dina personuppgifter behandlas lagstridigt, kan du lämna in besvär till dataombudsmannens byrå.\" }\n",
    ),
    (
        "remedy-term-wrong",
        "complaint: { authority: ombudsman, note: { sv: Mer information om att anföra besvär finns på webbplatsen. } }\n",
    ),
    ("authority-contact-stale", "description: { fi: \"Tietosuojavaltuutetun toimisto, PL 800, 00521 Helsinki\" }\n"),
    (
        "authority-contact-stale",
        "complaint: { contact: { postal: { fi: \"Ratapihantie 9, 6. krs, 00520 Helsinki\" } } }\n",
    ),
    ("typo", "description: { sv: \"Dataombudsmannens byrå, PB 800, 00531 Helsingforsi\" }\n"),
    ("typo", "description: { sv: Bestämmelser om Myndigheten för digitaliserings verksamhet finns i lag. }\n"),
    (
        "access-copy-refused",
        "recording: { access: { sv: \"Inspelningarna lämnas inte ut till slutanvändaren, vid behov lyssnas inspelningarna i centralens lokaler.\" } }\n",
    ),
    (
        "access-copy-refused",
        "rights: { access: { note: { fi: Rekisteröity voi ainoastaan kuunnella puhelutallenteen. } } }\n",
    ),
    (
        "copy-paste-section",
        "rights: { rectification: { note: { fi: \"Rekisteröidyn tulee yksilöidä, että tarkastuspyyntö koskee neuvontaa.\" } } }\n",
    ),
    ("repealed-pda", "description: { fi: Rekisterin pitäminen perustuu henkilötietolain 8 §:ään. }\n"),
    ("repealed-pda", "description: { en: The register is kept under Act 523/1999. }\n"),
    ("dead-mechanism", "description: { sv: Leverantören är ansluten till Privacy Shield. }\n"),
    ("dead-mechanism", "description: { fi: Siirto perustuu komission päätöksen 2010/87/EU vakiolausekkeisiin. }\n"),
    ("special-undeclared", "description: { fi: Kirjaamme myös kasvojentunnistuksen tulokset. }\n"),
    (
        "rekisteriseloste-form",
        "sections: [{ id: a, after: sources, heading: { sv: Principer för skydd av registret }, text: { sv: Uppgifterna är skyddade. } }]\n",
    ),
    ("hetu-as-identification", "rights: { access: { identity: { sv: Uppge ditt namn och din personbeteckning. } } }\n"),
    ("fee-wrong", "rights: { access: { note: { fi: Tietojen tarkastaminen on maksutonta kerran vuodessa. } } }\n"),
    ("recipients-contradiction", "description: { fi: Tietoja ei luovuteta ulkopuolisille. }\n"),
    ("recipients-contradiction", "description: { sv: Uppgifterna lämnas inte ut. }\n"),
    ("source-contradiction", "description: { sv: Alla uppgifter fås endast av kunden själv. }\n"),
    ("contradiction", "automated_decisions: none\ndescription: { en: The decision is made automatically. }\n"),
    ("contradiction", "publicity: { level: public, laws: { act: 621/1999, sections: \"24 § 1 mom. 25 k.\" } }\n"),
    ("wrong-language", "description: { en: Vi behandlar uppgifterna för att svara på din fråga. }\n"),
    (
        "accessibility-supervisor-stale",
        "description: { fi: Etelä-Suomen aluehallintovirasto valvoo saavutettavuusvaatimuksia. }\n",
    ),
    (
        "child-age",
        "kinds: [newsletter]\ndescription: { sv: Om du är under 16 år ska din vårdnadshavare ge sitt samtycke. }\n",
    ),
];

#[test]
fn faults_of_published_notices_are_found() {
    for (rule, yaml) in FAULTS {
        assert!(findings(rule, yaml) > 0, "{rule} is silent: {yaml}");
    }
}

/// Rules with changes of the register that only look like a fault.
const RIGHT: &[(&str, &str)] = &[
    (
        "special-undeclared",
        "data: [{ id: a, items: [email-address] }]\ndescription: { fi: \"Noudatamme sairausvakuutuslakia. Asiakkaitamme ovat uskonnolliset yhdyskunnat, terveyskeskus ja ammattiliitto.\", en: The disability services use the system. }\n",
    ),
    (
        "transfer-modal",
        "transfers: none\ndescription: { sv: Personuppgifter överförs inte till länder utanför EU eller EES eller till internationella organisationer. }\n",
    ),
    ("transfer-modal", "transfers: none\ndescription: { fi: Voit käyttää palvelua myös EU:n ulkopuolella. }\n"),
    ("remedy-term-wrong", "description: { fi: Voit tehdä valituksen tietosuojavaltuutetulle. Dataa ei ole. }\n"),
    ("remedy-term-wrong", "description: { sv: Beslut om byggnadslov kan överklagas hos förvaltningsdomstolen. }\n"),
    (
        "authority-contact-stale",
        "description: { sv: \"Dataombudsmannens byrå, Fågelviksgränden 4, 00530 Helsingfors, PB 800, 00531 Helsingfors\" }\n",
    ),
    (
        "typo",
        "description: { sv: Myndigheten för digitalisering och befolkningsdata i Helsingfors och Helsingforsregionen. }\n",
    ),
    (
        "typo",
        "description: { en: \"The Office of the Data Protection Ombudsman in Helsinki, near Mariehamn’s harbour.\" }\n",
    ),
    (
        "access-copy-refused",
        "recording: { access: { fi: Vain esihenkilöt saavat kuunnella tallenteita. Saat pyynnöstä kopion. } }\n",
    ),
    (
        "access-copy-refused",
        "rights: { access: { note: { fi: \"Jäljennöstä ei anneta, jos se paljastaisi toisen henkilön tietoja.\" } } }\n",
    ),
    ("copy-paste-section", "rights: { access: { note: { fi: Yksilöi tarkastuspyynnössä palvelu. } } }\n"),
    ("repealed-pda", "description: { fi: Henkilötietolaki kumottiin vuonna 2019. }\n"),
    ("repealed-pda", "description: { fi: Käsittely perustuu lakiin henkilötietojen käsittelystä rikosasioissa. }\n"),
    ("dead-mechanism", "description: { en: The supplier is certified under the EU-US Data Privacy Framework. }\n"),
    (
        "special-undeclared",
        "description: { fi: Asiakkaitamme ovat terveydenhuollon yksiköt ja vammaispalvelut sekä puolueettomat asiantuntijat. }\n",
    ),
    (
        "special-undeclared",
        "description: { sv: Hälso- och sjukvården och handikappservicen är våra kunder. Ange inga fingeravtryck. }\n",
    ),
    (
        "rekisteriseloste-form",
        "description: { fi: Tietosuojaseloste ja seloste käsittelytoimista. Säilytämme manuaalista aineistoa lukitussa kaapissa. }\n",
    ),
    ("hetu-as-identification", "rights: { access: { identity: { fi: Pelkkä nimi ja henkilötunnus ei riitä. } } }\n"),
    (
        "hetu-as-identification",
        "rights: { access: { identity: { sv: Vi kontrollerar din identitet med personbeteckningen och ett identitetskort. } } }\n",
    ),
    ("fee-wrong", "description: { fi: Lähetämme uutiskirjeen kerran vuodessa. Tiedot saat maksutta. }\n"),
    ("fee-wrong", "rights: { access: { fee: { fi: Tietojen pyytäminen on maksutonta. } } }\n"),
    (
        "recipients-contradiction",
        "description: { sv: \"Uppgifterna utlämnas inte från systemet, om inte handläggningen av ärendet förutsätter det.\" }\n",
    ),
    (
        "recipients-contradiction",
        "description: { fi: Tietoja ei pääsääntöisesti luovuteta kolmansille osapuolille. Nauhoitteita ei luovuteta eteenpäin. }\n",
    ),
    (
        "recipients-contradiction",
        "description: { sv: Registeruppgifterna lämnas inte ut för direktreklam eller annan direktmarknadsföring. }\n",
    ),
    (
        "source-contradiction",
        "description: { fi: Tiedot kerätään sinulta ja väestötietojärjestelmästä. Kysymme terveydentilasta vain sinulta. }\n",
    ),
    ("contradiction", "publicity: { level: public, laws: { act: 621/1999, sections: \"1 §\" } }\n"),
    (
        "contradiction",
        "description: { fi: Vahvistus lähetetään automaattisesti. Palvelussa ei käsitellä manuaalista aineistoa. }\n",
    ),
    ("wrong-language", "name: { en: Myndigheten för digitalisering och befolkningsdata i Helsingfors }\n"),
    ("accessibility-supervisor-stale", "description: { fi: Etelä-Suomen aluehallintovirasto on ratkaissut asian. }\n"),
    ("child-age", "description: { fi: Alle 18-vuotiaan puolesta pyynnön tekee huoltaja. }\n"),
];

#[test]
fn right_sentences_are_left_in_peace() {
    for (rule, yaml) in RIGHT {
        assert_eq!(findings(rule, yaml), 0, "{rule} cries wolf: {yaml}");
    }
}

#[test]
fn structured_contradictions_are_found() {
    let data = "data: [{ id: a, items: [email-address] }]\n";
    let says = |remove, yaml| findings_of("contradiction", Example { remove, yaml });
    assert_eq!(says(&["recording", "purposes"], data), 1, "a kind without recordings");
    assert_eq!(says(&["purposes"], data), 0, "a text tells of the recordings");
    let unused =
        "purposes: [{ id: p, data: [a] }]\ndata: [{ id: a, items: [chat-transcript] }, { id: b, items: [language] }]\n";
    assert_eq!(says(&[], unused), 1, "a group that nobody uses");
    let marketing =
        "purposes: [{ id: p, direct_marketing: true }]\nrecipients: [{ kind: controller, purposes: [p] }]\n";
    assert_eq!(says(&[], marketing), 1, "marketing that was ruled out");
}
