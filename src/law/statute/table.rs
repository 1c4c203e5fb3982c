//! The acts a notice of a public body is likely to cite, typed in from the Statutes of Finland as of 21 February 2025.
//!
//! From memory, and marked `verified: false`: the Swedish titles of 785/1992, 750/1994, 166/1996 and 586/1996; the later
//! title of 304/2003 (kept among its short names); the day 380/2023 came into force; the days 784/2021, 159/2007 and
//! 586/1996 were repealed; the three rows whose titles were changed by amendment (917/2014, 617/2009, 132/1999), with the
//! days of the change.
//! English titles are the translations in established use; they are no official text. Short names are common usage.

use super::{Kind, Repeal, Statute, Title};

const fn title(fi: &'static str, sv: &'static str) -> Title {
    Title { fi, sv }
}

const fn act(number: &'static str, fi: &'static str, sv: &'static str, english: Option<&'static str>) -> Statute {
    Statute {
        number,
        title: title(fi, sv),
        english,
        kind: Kind::Act,
        in_force_from: None,
        expires: None,
        repealed: None,
        replaced_by: None,
        former_titles: &[],
        renamed_on: None,
        short_names: &[],
        common_confusion: None,
        amended_by: &[],
        verified: true,
    }
}

const fn repealed(date: &'static str, by: &'static str, date_verified: bool) -> Option<Repeal> {
    Some(Repeal { date, by, date_verified })
}

/// All enactments known here, grouped by subject.
pub static STATUTES: &[Statute] = &[
    Statute {
        kind: Kind::Constitution,
        short_names: &[title("perustuslaki", "grundlagen")],
        ..act("731/1999", "Suomen perustuslaki", "Finlands grundlag", Some("Constitution of Finland"))
    },
    Statute {
        in_force_from: Some("2019-01-01"),
        amended_by: &["869/2020", "902/2020", "1112/2022", "239/2023", "1225/2023", "29/2024"],
        ..act("1050/2018", "tietosuojalaki", "dataskyddslagen", Some("Data Protection Act"))
    },
    Statute {
        short_names: &[title("rikosasioiden tietosuojalaki", "dataskyddslagen avseende brottmål")],
        ..act(
            "1054/2018",
            "laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä",
            "lagen om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten",
            Some(
                "Act on the Processing of Personal Data in Criminal Matters and in Connection with Maintaining National Security",
            ),
        )
    },
    Statute {
        short_names: &[title("julkisuuslaki", "offentlighetslagen")],
        amended_by: &["907/2019"],
        ..act(
            "621/1999",
            "laki viranomaisten toiminnan julkisuudesta",
            "lagen om offentlighet i myndigheternas verksamhet",
            Some("Act on the Openness of Government Activities"),
        )
    },
    Statute {
        short_names: &[title("tiedonhallintalaki", "informationshanteringslagen")],
        amended_by: &["488/2023"],
        ..act(
            "906/2019",
            "laki julkisen hallinnon tiedonhallinnasta",
            "lagen om informationshantering inom den offentliga förvaltningen",
            Some("Act on Information Management in Public Administration"),
        )
    },
    Statute {
        amended_by: &["487/2023"],
        ..act("434/2003", "hallintolaki", "förvaltningslagen", Some("Administrative Procedure Act"))
    },
    Statute { amended_by: &["644/2021"], ..act("423/2003", "kielilaki", "språklagen", Some("Language Act")) },
    Statute {
        amended_by: &["1136/2023"],
        ..act("1086/2003", "saamen kielilaki", "samiska språklagen", Some("Sámi Language Act"))
    },
    Statute {
        kind: Kind::Decree,
        in_force_from: Some("2023-01-01"),
        expires: Some("2032-12-31"),
        ..act(
            "1385/2022",
            "valtioneuvoston asetus kuntien kielellisestä asemasta vuosina 2023–2032",
            "statsrådets förordning om kommunernas språkliga status åren 2023–2032",
            None,
        )
    },
    Statute {
        short_names: &[title("digipalvelulaki", "lagen om digitala tjänster")],
        amended_by: &["489/2023", "606/2024"],
        ..act(
            "306/2019",
            "laki digitaalisten palvelujen tarjoamisesta",
            "lagen om tillhandahållande av digitala tjänster",
            Some("Act on the Provision of Digital Services"),
        )
    },
    Statute {
        short_names: &[title("sähköisen asioinnin laki", "lagen om elektronisk kommunikation")],
        ..act(
            "13/2003",
            "laki sähköisestä asioinnista viranomaistoiminnassa",
            "lagen om elektronisk kommunikation i myndigheternas verksamhet",
            Some("Act on Electronic Services and Communication in the Public Sector"),
        )
    },
    Statute {
        short_names: &[title("tukipalvelulaki", "stödtjänstlagen")],
        ..act(
            "571/2016",
            "laki hallinnon yhteisistä sähköisen asioinnin tukipalveluista",
            "lagen om förvaltningens gemensamma stödtjänster för e-tjänster",
            None,
        )
    },
    Statute {
        short_names: &[title("työelämän tietosuojalaki", "lagen om dataskydd i arbetslivet")],
        ..act(
            "759/2004",
            "laki yksityisyyden suojasta työelämässä",
            "lagen om integritetsskydd i arbetslivet",
            Some("Act on the Protection of Privacy in Working Life"),
        )
    },
    act("831/1994", "arkistolaki", "arkivlagen", Some("Archives Act")),
    act("410/2015", "kuntalaki", "kommunallagen", Some("Local Government Act")),
    Statute {
        short_names: &[title("hyvinvointialuelaki", "välfärdsområdeslagen")],
        ..act(
            "611/2021",
            "laki hyvinvointialueesta",
            "lagen om välfärdsområden",
            Some("Act on Wellbeing Services Counties"),
        )
    },
    act(
        "612/2021",
        "laki sosiaali- ja terveydenhuollon järjestämisestä",
        "lagen om ordnande av social- och hälsovård",
        Some("Act on Organising Healthcare and Social Welfare Services"),
    ),
    Statute {
        short_names: &[title("asiakastietolaki", "kunduppgiftslagen")],
        ..act(
            "703/2023",
            "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
            "lagen om behandling av kunduppgifter inom social- och hälsovården",
            None,
        )
    },
    Statute {
        repealed: repealed("2024-01-01", "703/2023", false),
        replaced_by: Some("703/2023"),
        verified: false,
        ..act(
            "784/2021",
            "laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä",
            "lagen om elektronisk behandling av kunduppgifter inom social- och hälsovården",
            None,
        )
    },
    Statute {
        repealed: repealed("2021-11-01", "784/2021", false),
        replaced_by: Some("703/2023"),
        verified: false,
        ..act(
            "159/2007",
            "laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä",
            "lagen om elektronisk behandling av klientuppgifter inom social- och hälsovården",
            None,
        )
    },
    Statute {
        short_names: &[title("asiakaslaki", "klientlagen")],
        ..act(
            "812/2000",
            "laki sosiaalihuollon asiakkaan asemasta ja oikeuksista",
            "lagen om klientens ställning och rättigheter inom socialvården",
            Some("Act on the Status and Rights of Social Welfare Clients"),
        )
    },
    Statute {
        short_names: &[title("potilaslaki", "patientlagen")],
        verified: false,
        ..act(
            "785/1992",
            "laki potilaan asemasta ja oikeuksista",
            "lagen om patientens ställning och rättigheter",
            Some("Act on the Status and Rights of Patients"),
        )
    },
    act("1301/2014", "sosiaalihuoltolaki", "socialvårdslagen", Some("Social Welfare Act")),
    act("1326/2010", "terveydenhuoltolaki", "hälso- och sjukvårdslagen", Some("Health Care Act")),
    act("417/2007", "lastensuojelulaki", "barnskyddslagen", Some("Child Welfare Act")),
    act("628/1998", "perusopetuslaki", "lagen om grundläggande utbildning", Some("Basic Education Act")),
    act("714/2018", "lukiolaki", "gymnasielagen", Some("Act on General Upper Secondary Education")),
    act(
        "540/2018",
        "varhaiskasvatuslaki",
        "lagen om småbarnspedagogik",
        Some("Act on Early Childhood Education and Care"),
    ),
    act("1287/2013", "oppilas- ja opiskelijahuoltolaki", "lagen om elev- och studerandevård", None),
    act("751/2023", "rakentamislaki", "bygglagen", Some("Construction Act")),
    Statute {
        in_force_from: Some("2020-01-01"),
        ..act(
            "304/2019",
            "laki Digi- ja väestötietovirastosta",
            "lagen om Myndigheten för digitalisering och befolkningsdata",
            None,
        )
    },
    Statute {
        renamed_on: Some("2020-01-01"),
        former_titles: &[title(
            "laki väestötietojärjestelmästä ja Väestörekisterikeskuksen varmennepalveluista",
            "lagen om befolkningsdatasystemet och Befolkningsregistercentralens certifikattjänster",
        )],
        short_names: &[
            title("väestötietolaki", "befolkningsdatalagen"),
            title("VTJ-laki", "lagen om befolkningsdatasystemet"),
        ],
        amended_by: &["1175/2019"],
        ..act(
            "661/2009",
            "laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista",
            "lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata",
            Some(
                "Act on the Population Information System and the Certificate Services of the Digital and Population Data Services Agency",
            ),
        )
    },
    Statute {
        kind: Kind::Decree,
        common_confusion: Some("661/2009"),
        ..act(
            "661/2019",
            "valtioneuvoston asetus kansainvälisten veroriitojen ratkaisumenettelystä",
            "statsrådets förordning om förfarandet för att lösa internationella skattetvister",
            None,
        )
    },
    Statute {
        short_names: &[title("holhoustoimilaki", "lagen om förmyndarverksamhet")],
        ..act("442/1999", "laki holhoustoimesta", "lagen om förmyndarverksamhet", Some("Guardianship Services Act"))
    },
    act("393/2021", "laki asumisoikeusasunnoista", "lagen om bostadsrättsbostäder", None),
    Statute {
        in_force_from: Some("2025-03-01"),
        ..act(
            "1001/2024",
            "laki Valtion tukeman asuntorakentamisen keskuksesta",
            "lagen om Centralen för statligt stött bostadsbyggande",
            None,
        )
    },
    Statute { verified: false, ..act("750/1994", "valtion virkamieslaki", "statstjänstemannalagen", None) },
    Statute {
        short_names: &[title(
            "laki kunnan ja hyvinvointialueen viranhaltijasta",
            "lagen om kommunens och välfärdsområdets tjänsteinnehavare",
        )],
        verified: false,
        ..act("304/2003", "laki kunnallisesta viranhaltijasta", "lagen om kommunala tjänsteinnehavare", None)
    },
    Statute {
        short_names: &[title("hankintalaki", "upphandlingslagen")],
        ..act(
            "1397/2016",
            "laki julkisista hankinnoista ja käyttöoikeussopimuksista",
            "lagen om offentlig upphandling och koncession",
            Some("Act on Public Procurement and Concession Contracts"),
        )
    },
    Statute {
        short_names: &[title("ilmoittajansuojelulaki", "visselblåsarlagen")],
        ..act(
            "1171/2022",
            "laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta",
            "lagen om skydd för personer som rapporterar om överträdelser av EU-rätten och den nationella lagstiftningen",
            None,
        )
    },
    Statute {
        in_force_from: Some("2025-01-01"),
        verified: false,
        ..act("380/2023", "laki työvoimapalveluiden järjestämisestä", "lagen om ordnande av arbetskraftsservice", None)
    },
    Statute {
        short_names: &[title("kirjastolaki", "bibliotekslagen")],
        ..act("1492/2016", "laki yleisistä kirjastoista", "lagen om allmänna bibliotek", Some("Public Libraries Act"))
    },
    act("1285/2016", "nuorisolaki", "ungdomslagen", Some("Youth Act")),
    act(
        "808/2019",
        "laki oikeudenkäynnistä hallintoasioissa",
        "lagen om rättegång i förvaltningsärenden",
        Some("Administrative Judicial Procedure Act"),
    ),
    Statute {
        repealed: repealed("2019-01-01", "1050/2018", true),
        replaced_by: Some("1050/2018"),
        ..act("523/1999", "henkilötietolaki", "personuppgiftslagen", Some("Personal Data Act"))
    },
    Statute {
        repealed: repealed("2019-01-01", "1050/2018", true),
        ..act(
            "389/1994",
            "laki tietosuojalautakunnasta ja tietosuojavaltuutetusta",
            "lagen om datasekretessnämnden och dataombudsmannen",
            Some("Act on the Data Protection Board and the Data Protection Ombudsman"),
        )
    },
    Statute {
        repealed: repealed("2020-01-01", "304/2019", true),
        replaced_by: Some("304/2019"),
        verified: false,
        ..act("166/1996", "rekisterihallintolaki", "registerförvaltningslagen", None)
    },
    Statute {
        kind: Kind::Decree,
        repealed: repealed("2020-01-01", "304/2019", true),
        replaced_by: Some("304/2019"),
        ..act(
            "760/2017",
            "valtioneuvoston asetus Väestörekisterikeskuksen eräistä tehtävistä",
            "statsrådets förordning om vissa uppgifter för Befolkningsregistercentralen",
            None,
        )
    },
    Statute {
        repealed: repealed("2025-03-01", "1017/2024", true),
        replaced_by: Some("1001/2024"),
        ..act(
            "71/2007",
            "laki Asumisen rahoitus- ja kehittämiskeskuksesta",
            "lagen om Finansierings- och utvecklingscentralen för boendet",
            None,
        )
    },
    Statute {
        repealed: repealed("2020-01-01", "906/2019", true),
        replaced_by: Some("906/2019"),
        ..act(
            "634/2011",
            "laki julkisen hallinnon tietohallinnon ohjauksesta",
            "lagen om styrning av informationsförvaltningen inom den offentliga förvaltningen",
            None,
        )
    },
    Statute {
        repealed: repealed("2020-01-01", "808/2019", false),
        replaced_by: Some("808/2019"),
        verified: false,
        ..act(
            "586/1996",
            "hallintolainkäyttölaki",
            "förvaltningsprocesslagen",
            Some("Administrative Judicial Procedure Act"),
        )
    },
    Statute {
        renamed_on: Some("2018-06-01"),
        former_titles: &[title("tietoyhteiskuntakaari", "informationssamhällsbalken")],
        verified: false,
        ..act(
            "917/2014",
            "laki sähköisen viestinnän palveluista",
            "lagen om tjänster inom elektronisk kommunikation",
            None,
        )
    },
    Statute {
        renamed_on: Some("2016-07-01"),
        former_titles: &[title(
            "laki vahvasta sähköisestä tunnistamisesta ja sähköisistä allekirjoituksista",
            "lagen om stark autentisering och elektroniska signaturer",
        )],
        verified: false,
        ..act(
            "617/2009",
            "laki vahvasta sähköisestä tunnistamisesta ja sähköisistä luottamuspalveluista",
            "lagen om stark autentisering och betrodda elektroniska tjänster",
            None,
        )
    },
    Statute {
        renamed_on: Some("2025-01-01"),
        former_titles: &[title("maankäyttö- ja rakennuslaki", "markanvändnings- och bygglagen")],
        verified: false,
        ..act("132/1999", "alueidenkäyttölaki", "lagen om områdesanvändning", None)
    },
];
