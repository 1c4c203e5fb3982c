//! Every form of citation that authors were seen to write, with what it must give.

use super::*;

/// What is found, in one line: `gdpr 6(1)(c)`, `gdpr? 6(1)(c)` where the paragraph is inferred,
/// `act 1050/2018 [4 § 2 k.] <dataskyddslagen>`, `act? …` for a bare number.
fn dump(text: &str, lang: &Lang) -> String {
    let one = |it: &Cited| match &it.what {
        What::Gdpr { point, precise, .. } => {
            let mut out = format!("gdpr{} {point}", if *precise { "" } else { "?" });
            if let Some(it) = point.subparagraph {
                out.push_str(&format!(" sub {it}"));
            }
            out
        }
        What::Recital(number) => format!("recital {number}"),
        What::Regulation => "regulation".to_owned(),
        What::Union(number) => format!("union {number}"),
        What::Act(act) => {
            let mut out = format!("act{} {}", if act.certain { "" } else { "?" }, act.number.as_deref().unwrap_or("-"));
            if !act.sections.is_empty() {
                out.push_str(&format!(" [{}]", act.sections));
            }
            if let Some(title) = &act.title {
                let name = text.get(title.range.clone()).unwrap();
                out.push_str(&match title.extent {
                    Extent::Whole | Extent::Word => format!(" <{name}>"),
                    Extent::Ending => format!(" <… {name}>"),
                });
            }
            out
        }
    };
    find(text, lang).iter().map(one).collect::<Vec<_>>().join("; ")
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

const C: [&str; 3] = ["6 artiklan 1 kohdan c alakohta", "artikel 6.1 c", "Article 6(1)(c)"];
const E: [&str; 3] = ["6 artiklan 1 kohdan e alakohta", "artikel 6.1 e", "Article 6(1)(e)"];

/// Language, text, what it must give, and the first citation written back in Finnish, Swedish and English.
type Case = (&'static str, &'static str, &'static str, [&'static str; 3]);

const POINTS: &[Case] = &[
    ("fi", "tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta", "gdpr 6(1)(c)", C),
    ("fi", "Perusteena on 6 artiklan 1 kohdan c alakohdan velvoite.", "gdpr 6(1)(c)", C),
    ("fi", "6 artiklan 1 kohdan e-alakohta", "gdpr 6(1)(e)", E),
    ("fi", "6 artiklan 1 kohdan c-kohta", "gdpr 6(1)(c)", C),
    ("fi", "6 artiklan 1c kohta", "gdpr 6(1)(c)", C),
    ("fi", "6 artiklan 1 c kohdan mukaan", "gdpr 6(1)(c)", C),
    ("fi", "6 artiklan c kohta", "gdpr? 6(1)(c)", C),
    ("fi", "6 artiklan c-alakohdan nojalla", "gdpr? 6(1)(c)", C),
    ("fi", "tietosuoja-asetuksen 6 art. 1 kohta c", "gdpr 6(1)(c)", C),
    ("fi", "tietosuoja-asetus, artikla 6 kohta 1 c", "gdpr 6(1)(c)", C),
    ("fi", "tietosuoja-asetuksen artikla 6.1 c", "gdpr 6(1)(c)", C),
    ("fi", "artiklan 6(1)(c) mukaan", "gdpr 6(1)(c)", C),
    ("fi", "GDPR 6.1 c", "gdpr 6(1)(c)", C),
    ("fi", "GDPR:n 6 artiklan 1 kohta", "gdpr 6(1)", ["6 artiklan 1 kohta", "artikel 6.1", "Article 6(1)"]),
    (
        "fi",
        "EU:n yleisen tietosuoja-asetuksen 18 artiklan nojalla",
        "gdpr 18",
        ["18 artikla", "artikel 18", "Article 18"],
    ),
    ("fi", "6 artiklan 1 kohdan c ja e alakohta", "gdpr 6(1)(c); gdpr 6(1)(e)", C),
    ("fi", "6 artiklan 1 kohdan c- ja e-alakohta", "gdpr 6(1)(c); gdpr 6(1)(e)", C),
    ("fi", "6 artiklan 1 kohdan c alakohta ja 9 artiklan 2 kohdan g alakohta", "gdpr 6(1)(c); gdpr 9(2)(g)", C),
    (
        "fi",
        "13 artiklan 1 ja 2 kohta",
        "gdpr 13(1); gdpr 13(2)",
        ["13 artiklan 1 kohta", "artikel 13.1", "Article 13(1)"],
    ),
    ("fi", "15, 16 ja 18 artikla", "gdpr 15; gdpr 16; gdpr 18", ["15 artikla", "artikel 15", "Article 15"]),
    ("fi", "15–17 artiklassa", "gdpr 15; gdpr 16; gdpr 17", ["15 artikla", "artikel 15", "Article 15"]),
    (
        "fi",
        "49 artiklan 1 kohdan toinen alakohta",
        "gdpr 49(1) sub 2",
        ["49 artiklan 1 kohdan toinen alakohta", "artikel 49.1 andra stycket", "Article 49(1), second subparagraph"],
    ),
    ("sv", "artikel 6.1 c", "gdpr 6(1)(c)", C),
    ("sv", "enligt artikel 6.1 c i dataskyddsförordningen", "gdpr 6(1)(c)", C),
    ("sv", "punkt 1c i artikel 6", "gdpr 6(1)(c)", C),
    ("sv", "punkt 1 c i artikel 6 i dataskyddsförordningen", "gdpr 6(1)(c)", C),
    ("sv", "led c i artikel 6.1", "gdpr 6(1)(c)", C),
    ("sv", "artikel 6 underpunkt c", "gdpr? 6(1)(c)", C),
    ("sv", "på basis av artikel 6 c i EU:s allmänna dataskyddsförordning", "gdpr? 6(1)(c)", C),
    ("sv", "artikel 6.1 led e", "gdpr 6(1)(e)", E),
    ("sv", "artikel 6.1, led e", "gdpr 6(1)(e)", E),
    ("sv", "artikel 6 punkt 1 led e", "gdpr 6(1)(e)", E),
    ("sv", "artikel 6.1.e", "gdpr 6(1)(e)", E),
    ("sv", "art. 6.1 e", "gdpr 6(1)(e)", E),
    ("sv", "artikel 6.1 c och e", "gdpr 6(1)(c); gdpr 6(1)(e)", C),
    ("sv", "artiklarna 6.1 c och 9.2 g", "gdpr 6(1)(c); gdpr 9(2)(g)", C),
    ("sv", "artikel 6 i förordningen", "gdpr 6", ["6 artikla", "artikel 6", "Article 6"]),
    (
        "sv",
        "artikel 9.2 i i dataskyddsförordningen",
        "gdpr 9(2)(i)",
        ["9 artiklan 2 kohdan i alakohta", "artikel 9.2 i", "Article 9(2)(i)"],
    ),
    ("sv", "artikel 9.2 i dataskyddsförordningen", "gdpr 9(2)", ["9 artiklan 2 kohta", "artikel 9.2", "Article 9(2)"]),
    ("sv", "artikel 6 t.ex. samtycke", "gdpr 6", ["6 artikla", "artikel 6", "Article 6"]),
    (
        "sv",
        "Enligt artikel 15 i EU 2016/679 har du rätt",
        "gdpr 15; regulation",
        ["15 artikla", "artikel 15", "Article 15"],
    ),
    ("sv", "artiklarna 15–17", "gdpr 15; gdpr 16; gdpr 17", ["15 artikla", "artikel 15", "Article 15"]),
    (
        "sv",
        "artikel 49.1 andra stycket",
        "gdpr 49(1) sub 2",
        ["49 artiklan 1 kohdan toinen alakohta", "artikel 49.1 andra stycket", "Article 49(1), second subparagraph"],
    ),
    ("en", "Article 6(1)(c)", "gdpr 6(1)(c)", C),
    ("en", "Article 6 (1) (c) of the GDPR", "gdpr 6(1)(c)", C),
    ("en", "Art. 6 (1) e", "gdpr 6(1)(e)", E),
    ("en", "GDPR Art. 6(1)(e)", "gdpr 6(1)(e)", E),
    ("en", "GDPR 6.1 c", "gdpr 6(1)(c)", C),
    ("en", "GDPR, Article 6, paragraph 1, point (c)", "gdpr 6(1)(c)", C),
    ("en", "point (c) of Article 6(1)", "gdpr 6(1)(c)", C),
    ("en", "Article 6(1)(c) and (e)", "gdpr 6(1)(c); gdpr 6(1)(e)", C),
    ("en", "Articles 6(1)(c) and 9(2)(g)", "gdpr 6(1)(c); gdpr 9(2)(g)", C),
    ("en", "Articles 13, 14, and 15", "gdpr 13; gdpr 14; gdpr 15", ["13 artikla", "artikel 13", "Article 13"]),
    ("en", "Articles 15 to 17", "gdpr 15; gdpr 16; gdpr 17", ["15 artikla", "artikel 15", "Article 15"]),
    ("en", "Under Article 6 a controller must act", "gdpr 6", ["6 artikla", "artikel 6", "Article 6"]),
    (
        "en",
        "Article 49(1), first subparagraph, point (g)",
        "gdpr 49(1)(g) sub 1",
        [
            "49 artiklan 1 kohdan ensimmäisen alakohdan g alakohta",
            "artikel 49.1 första stycket g",
            "Article 49(1), first subparagraph, point (g)",
        ],
    ),
    ("fi", "johdanto-osan 41 kappale", "recital 41", ["johdanto-osan 41 kappale", "skäl 41", "recital 41"]),
    ("fi", "johdantokappaleessa 41", "recital 41", ["johdanto-osan 41 kappale", "skäl 41", "recital 41"]),
    ("sv", "skälen 41 och 42", "recital 41; recital 42", ["johdanto-osan 41 kappale", "skäl 41", "recital 41"]),
    ("en", "recital (41)", "recital 41", ["johdanto-osan 41 kappale", "skäl 41", "recital 41"]),
    (
        "sv",
        "förordning (EU) 2016/679",
        "regulation",
        ["asetus (EU) 2016/679", "förordning (EU) 2016/679", "Regulation (EU) 2016/679"],
    ),
    (
        "fi",
        "asetus 679/2016",
        "regulation",
        ["asetus (EU) 2016/679", "förordning (EU) 2016/679", "Regulation (EU) 2016/679"],
    ),
    ("en", "decision (EU) 2021/914", "union 2021/914", ["(EU) 2021/914", "(EU) 2021/914", "(EU) 2021/914"]),
];

#[test]
fn points_of_the_regulation() {
    run(POINTS);
}

const PDA: [&str; 3] = ["tietosuojalaki (1050/2018)", "dataskyddslagen (1050/2018)", "Data Protection Act (1050/2018)"];
const PDA_4: [&str; 3] = [
    "tietosuojalaki (1050/2018), 4 §:n 1 momentin 2 kohta",
    "4 § 1 mom. 2 punkten i dataskyddslagen (1050/2018)",
    "Data Protection Act (1050/2018), section 4, subsection 1, paragraph 2",
];
const PDA_8: [&str; 3] = [
    "tietosuojalaki (1050/2018), 8 §",
    "8 § i dataskyddslagen (1050/2018)",
    "Data Protection Act (1050/2018), section 8",
];

const ACTS: &[Case] = &[
    (
        "fi",
        "Väestörekisterikeskuksen eräistä tehtävistä annettuun asetukseen (16.11.2017/760, 1 §)",
        "act 760/2017 [1 §] <… Väestörekisterikeskuksen eräistä tehtävistä annettuun asetukseen>",
        [
            "valtioneuvoston asetus Väestörekisterikeskuksen eräistä tehtävistä (760/2017), 1 §",
            "1 § i statsrådets förordning om vissa uppgifter för Befolkningsregistercentralen (760/2017)",
            "valtioneuvoston asetus Väestörekisterikeskuksen eräistä tehtävistä (760/2017), section 1",
        ],
    ),
    ("fi", "2018/1050", "act? 1050/2018", PDA),
    (
        "fi",
        "tietosuojalain (1050/2018) 4 §:n 1 momentin 2 kohta",
        "act 1050/2018 [4 § 1 mom. 2 k.] <tietosuojalain>",
        PDA_4,
    ),
    (
        "fi",
        "tietosuojalain 4 §:n 1 momentin 2 kohdan (1050/2018) mukaan",
        "act 1050/2018 [4 § 1 mom. 2 k.] <tietosuojalain>",
        PDA_4,
    ),
    ("fi", "Tietosuojalaki 1050/2018, 8 §", "act 1050/2018 [8 §] <Tietosuojalaki>", PDA_8),
    ("fi", "Tietosuojalain 8 §:ssä säädetään", "act 1050/2018 [8 §] <Tietosuojalain>", PDA_8),
    ("fi", "3 § 2 mom.", "act - [3 § 2 mom.]", ["3 §:n 2 momentti", "3 § 2 mom.", "section 3, subsection 2"]),
    (
        "fi",
        "Perusteena on laki Digi- ja väestötietovirastosta (304/2019).",
        "act 304/2019 <laki Digi- ja väestötietovirastosta>",
        [
            "laki Digi- ja väestötietovirastosta (304/2019)",
            "lagen om Myndigheten för digitalisering och befolkningsdata (304/2019)",
            "laki Digi- ja väestötietovirastosta (304/2019)",
        ],
    ),
    (
        "fi",
        "tietosuojalain (1050/2018) ja kielilain (423/2003)",
        "act 1050/2018 <tietosuojalain>; act 423/2003 <kielilain>",
        PDA,
    ),
    (
        "fi",
        "hallintolain 53 e–53 g §",
        "act 434/2003 [53 e–53 g §] <hallintolain>",
        [
            "hallintolaki (434/2003), 53 e–53 g §",
            "53 e–53 g § i förvaltningslagen (434/2003)",
            "Administrative Procedure Act (434/2003), sections 53e–53g",
        ],
    ),
    (
        "sv",
        "146 § i lagen om exempel för landskapet (320/2017)",
        "act 320/2017 [146 §] <lagen om exempel för landskapet>",
        ["320/2017, 146 §", "320/2017, 146 §", "320/2017, section 146"],
    ),
    ("sv", "(Dataskyddslagen 8 §)", "act 1050/2018 [8 §] <Dataskyddslagen>", PDA_8),
    ("sv", "enligt 8 § i dataskyddslagen", "act 1050/2018 [8 §] <dataskyddslagen>", PDA_8),
    (
        "sv",
        "4 § 1 mom. 2 punkten i dataskyddslagen (1050/2018)",
        "act 1050/2018 [4 § 1 mom. 2 k.] <dataskyddslagen>",
        PDA_4,
    ),
    ("sv", "Bolaget följer dataskyddslagen (1050/2018)", "act 1050/2018 <dataskyddslagen>", PDA),
    ("en", "section 8 of the Data Protection Act (1050/2018)", "act 1050/2018 [8 §] <Data Protection Act>", PDA_8),
    ("en", "section 8 of the Data Protection Act", "act 1050/2018 [8 §] <Data Protection Act>", PDA_8),
    (
        "en",
        "the Data Protection Act (1050/2018), section 4, subsection 1, paragraph 2",
        "act 1050/2018 [4 § 1 mom. 2 k.] <Data Protection Act>",
        PDA_4,
    ),
];

#[test]
fn finnish_acts() {
    run(ACTS);
}

fn run(cases: &[Case]) {
    for (tag, text, expected, written) in cases {
        let found = find(text, &lang(tag));
        assert_eq!(dump(text, &lang(tag)), *expected, "{text}");
        let first = found.first().unwrap();
        let back = [Lang::fi(), Lang::sv(), Lang::en()].map(|it| first.what.text(&it));
        assert_eq!(back, written.map(str::to_owned), "{text}");
        // Inside a sentence the same is found.
        let sentence = format!("x. {text}, y.");
        assert_eq!(dump(&sentence, &lang(tag)), *expected, "{sentence}");
    }
}

/// What the five published notices that the program began from cite, in sentences of our own.
#[test]
fn the_notices_that_the_program_began_from() {
    let cases = [
        // The number of 661/2009 is wrong in the first.
        (
            "sv",
            "Vi behandlar uppgifterna enligt artikel 6 underpunkt c i EU:s allmänna dataskyddsförordning. Uppgiften regleras i lagen om \
             befolkningsdatasystemet och Befolkningsregistercentralens certifikattjänster (661/2019) och i lagen om förvaltningens \
             gemensamma stödtjänster för e-tjänster (571/2016).",
            "gdpr? 6(1)(c); act 661/2019 <lagen om befolkningsdatasystemet och Befolkningsregistercentralens certifikattjänster>; act \
             571/2016 <lagen om förvaltningens gemensamma stödtjänster för e-tjänster>",
        ),
        (
            "sv",
            "Inspelningarna behövs för utbildning (Dataskyddslagen 8 §). Enligt artikel 77 i EU 2016/679 kan du klaga. Begäran sänds till \
             parten i punkt 2. Samtalen förvaras 2 månader. Telefon 0295 016 882.",
            "act 1050/2018 [8 §] <Dataskyddslagen>; gdpr 77; regulation",
        ),
        (
            "fi",
            "Tietoja käsitellään Väestörekisterikeskuksen eräistä tehtävistä annetun asetuksen (16.11.2017/760, 1 §) nojalla. Puh. 0295 535 \
             106/050 560 8986. PL 800, 00521 Helsinki. Käsittelyä rajoitetaan yleisen tietosuoja-asetuksen 18 artiklan nojalla.",
            "act 760/2017 [1 §] <… Tietoja käsitellään Väestörekisterikeskuksen eräistä tehtävistä annetun asetuksen>; gdpr 18",
        ),
        (
            "sv",
            "Grunden är artikel 6 c i EU:s allmänna dataskyddsförordning och tillsynen enligt bostadsrättslagen (393/2021). Uppgifterna \
             förvaras 18 månader. Beskrivningen uppdaterades 20.2.2023.",
            "gdpr? 6(1)(c); act 393/2021 <bostadsrättslagen>",
        ),
        (
            "sv",
            "Inspelningarna förvaras i sex (6) månader. 13 Utlämnande av uppgifter. PB 9500, 00099 Helsingfors stad.",
            "",
        ),
    ];
    for (tag, text, expected) in cases {
        assert_eq!(dump(text, &lang(tag)), expected, "{text}");
    }
}

#[test]
fn what_only_looks_like_a_citation() {
    for (tag, text) in [
        ("fi", "Päivitetty 20.2.2023."),
        ("fi", "Versio 1.0, 5/2023, lukuvuosi 2023/2024 ja 2023/24."),
        ("fi", "Avoinna 24/7, 1/2 vuodesta, suhde 3/4, 12/2024."),
        ("fi", "Sopimus LK/123/2025, EK 0/2020, AL/0000/07.01.01.03.01/2020."),
        ("fi", "Dnro 345/2021, diaarinumero: 345/2021, HE 9/2026 vp, KHO 2020:5."),
        ("sv", "Dnr 345/2021 och RP 159/2017 rd."),
        ("en", "Case C-422/24, version 2.1, 1/2/2024."),
        ("fi", "https://www.finlex.fi/fi/lainsaadanto/2018/1050 ja www.example.fi/423/2003"),
        ("fi", "Asiakaspalvelu on kohdassa 6 ja kohdalla 1 c."),
        ("sv", "Punkt 2 och led c. Bolaget lämnade ett förslag 5/2023."),
        ("sv", "artikel 8 i Europakonventionen"),
        ("fi", "Euroopan ihmisoikeussopimuksen 8 artikla ja direktiivin 3 artikla"),
        ("en", "Article 8 of the Charter, Article 16 TFEU is another matter"),
        ("en", "GDPR 25.5.2018 and GDPR 2018 and GDPR 5 years"),
        ("fi", "Puh. 0295 535 106/050 560 8986"),
        ("fi", "artikla 0, artikla 100 ja 200 artikla"),
        ("fi", ""),
    ] {
        let found = dump(text, &lang(tag));
        let charter = text.contains("TFEU");
        assert!(found.is_empty() || (charter && found == "gdpr 16"), "{text}: {found}");
    }
}

#[test]
fn numbers_of_the_union_are_no_finnish_acts() {
    for text in [
        "komission päätös (EU) 2021/914",
        "komission täytäntöönpanopäätös 2021/914",
        "asetus (EU) N:o 910/2014",
        "förordning (EU) nr 910/2014",
        "Decision 2010/625/EU",
        "asetus (EU, Euratom) 2018/1046",
        "direktiivi 2016/680",
    ] {
        let found = find(text, &Lang::fi());
        assert!(matches!(found.as_slice(), [Cited { what: What::Union(_), .. }]), "{text}: {found:?}");
    }
}

#[test]
fn the_regulation_is_named_or_not() {
    let named =
        |text, lang| matches!(find(text, &lang).first(), Some(Cited { what: What::Gdpr { named: true, .. }, .. }));
    assert!(named("tietosuoja-asetuksen 6 artikla", Lang::fi()));
    assert!(named("artikel 6 i EU:s allmänna dataskyddsförordning", Lang::sv()));
    assert!(named("Article 6 of the General Data Protection Regulation", Lang::en()));
    assert!(!named("Article 6 applies", Lang::en()));
    assert!(!named("Tämä on GDPR. Se on 6 artikla", Lang::fi()));
}

#[test]
fn places_are_those_of_the_words() {
    let text = "Ks. tietosuojalain (1050/2018) 4 § ja 6 artiklan 1 kohta.";
    let places = find(text, &Lang::fi());
    let places = places.iter().map(|it| text.get(it.range.clone()).unwrap()).collect::<Vec<_>>();
    assert_eq!(places, ["1050/2018", "6 artiklan 1 kohta"]);
}

#[test]
fn time_grows_with_the_text_alone() {
    let count = |text: &str| find(text, &Lang::fi()).len();
    let many = "15, 16 ja 18 artikla, 3 § ja laki asiasta (423/2003) ".repeat(2_000);
    assert_eq!(count(&many), 10_000);
    for piece in ["1 ", "1, ", "artikla ", "1/", "§ ", "6 artiklan 1, ", "section 1, ", "(", "1 § i "] {
        let _ = count(&piece.repeat(4_000));
    }
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_reader(any in ".{0,60}", like in "([0-9]{1,4}|artiklan|kohdan|art|§|mom|lagen|om|i|[a-z.,/()-]| ){0,30}") {
        for text in [any, like] {
            for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
                for it in find(&text, &lang) {
                    proptest::prop_assert!(text.get(it.range.clone()).is_some_and(|it| !it.is_empty()));
                    let _ = it.what.text(&lang);
                }
            }
        }
    }
}
