//! A document with every block and every inline, as an invented agency would publish it.

use crate::doc::{Alternate, Block, Doc, Fact, Gap, Inline, Layer, Section, Table, Words};
use crate::lang::Lang;

fn link(url: &str, words: &str) -> Inline {
    Inline::Link { url: url.to_owned(), text: vec![Inline::text(words)] }
}

fn period(iso: &str, words: &str) -> Inline {
    Inline::Period { iso: iso.to_owned(), text: words.to_owned() }
}

fn cite(words: &str, url: Option<&str>) -> Inline {
    Inline::Cite { text: words.to_owned(), url: url.map(str::to_owned) }
}

fn fact(term: &str, value: Vec<Inline>) -> Fact {
    Fact { term: vec![Inline::text(term)], blocks: vec![Block::Para(value)] }
}

fn section(id: &str, title: &str, blocks: Vec<Block>, sections: Vec<Section>) -> Section {
    Section { id: id.to_owned(), title: vec![Inline::text(title)], layer: Layer::Whole, blocks, sections }
}

fn gap(rule: &str, text: &str) -> Gap {
    Gap { rule: rule.to_owned(), text: text.to_owned() }
}

/// The words of a Finnish page.
pub(super) fn words() -> Words {
    Words {
        contents: "Sisällys".to_owned(),
        skip: "Siirry sisältöön".to_owned(),
        languages: "Kielivalinta".to_owned(),
        links: "Linkit".to_owned(),
        draft: "Luonnos".to_owned(),
        gap: "Puuttuu".to_owned(),
        page: "{page} ({pages})".to_owned(),
    }
}

/// The whole notice, without gaps.
pub(super) fn notice() -> Doc {
    Doc {
        lang: Lang::fi(),
        id: "nakki/neuvonta".to_owned(),
        title: vec![Inline::text("Asiakaspalvelun tietosuojaseloste")],
        description: "Miten Näkinkenkäkeskus käsittelee henkilötietoja & mitä oikeuksia sinulla on.".to_owned(),
        author: "Näkinkenkäkeskus".to_owned(),
        date: Some("2026-11-02".to_owned()),
        dated: None,
        made_for: None,
        address: None,
        lead: vec![
            Block::Para(vec![
                Inline::text("Päivitetty "),
                Inline::Date { iso: "2026-11-02".to_owned(), text: "2. marraskuuta 2026".to_owned() },
                Inline::text(". Seloste kertoo, miten käsittelemme tietojasi, kun otat yhteyttä asiakaspalveluumme."),
            ]),
            Block::Note(vec![Block::para(
                "Puhelinjärjestelmä vaihtuu 1.2.2027. Tämä seloste koskee nykyistä järjestelmää.",
            )]),
        ],
        sections: vec![summary(), controller(), purposes(), retention(), recipients(), rights()],
        parts: Vec::new(),
        numbered: false,
        draft: false,
        alternates: vec![
            alternate(Lang::fi(), "Suomi", "../fi/neuvonta"),
            alternate(Lang::sv(), "Svenska", "../sv/neuvonta"),
            alternate(Lang::en(), "English", "../en/neuvonta"),
            alternate(Lang::parse("ar").unwrap(), "العربية", "../ar/neuvonta"),
        ],
        words: words(),
    }
}

/// The same as a numbered draft with both kinds of gaps.
pub(super) fn draft() -> Doc {
    let mut res = notice();
    res.draft = true;
    res.numbered = true;
    let missing = Block::Gap(gap("missing-dpo", "tietosuojavastaavan yhteystiedot"));
    let inside = Inline::Gap(gap("missing-retention", "säilytysaika tai sen määrittämisen perusteet"));
    let sentence = Block::Para(vec![Inline::text("Tallenteita säilytetään "), inside, Inline::text(".")]);
    res.sections[1].blocks.push(missing);
    res.sections[3].blocks.push(sentence);
    res
}

fn alternate(lang: Lang, name: &str, path: &str) -> Alternate {
    Alternate { lang, name: name.to_owned(), path: path.to_owned() }
}

fn summary() -> Section {
    let items = vec![
        vec![Block::Para(vec![
            Inline::text("Käsittelemme tietojasi, jotta voimme "),
            Inline::Strong(vec![Inline::text("vastata yhteydenottoosi")]),
            Inline::text("."),
        ])],
        vec![Block::Para(vec![
            Inline::text("Säilytämme tietoja "),
            period("P18M", "18 kuukautta"),
            Inline::text(". Emme "),
            Inline::Emph(vec![Inline::text("koskaan")]),
            Inline::text(" myy niitä."),
        ])],
        vec![Block::Para(vec![
            Inline::text("Voit pyytää tietosi nähtäväksi: "),
            link("#right-access", "oikeus saada pääsy tietoihin"),
            Inline::text("."),
        ])],
    ];
    let list = Block::List { ordered: false, items };
    Section { layer: Layer::First, ..section("summary", "Lyhyesti", vec![list], vec![]) }
}

fn controller() -> Section {
    let address = vec![
        Inline::text("Rantatie 1 A"),
        Inline::Break,
        Inline::text("PL 900"),
        Inline::Break,
        Inline::text("00001 KUVITTEELLA"),
    ];
    let facts = vec![
        fact("Rekisterinpitäjä", vec![Inline::text("Näkinkenkäkeskus")]),
        fact("Postiosoite", address),
        fact(
            "Sähköposti",
            vec![link("mailto:kirjaamo@nakinkenkakeskus.example.fi", "kirjaamo@nakinkenkakeskus.example.fi")],
        ),
        fact("Puhelin", vec![link("tel:+358295000000", "0295 000 000"), Inline::text(" (vaihde)")]),
        Fact {
            term: vec![Inline::text("Tietosuojavastaava")],
            blocks: vec![
                Block::para("Tietosuojavastaava auttaa oikeuksien käyttämisessä."),
                Block::Para(vec![link("mailto:tietosuoja@example.fi", "tietosuoja@example.fi")]),
            ],
        },
    ];
    section("controller", "Kuka vastaa tiedoistasi", vec![Block::Facts(facts)], vec![])
}

fn purposes() -> Section {
    let law = cite(
        "tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta",
        Some("https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin"),
    );
    let acts = cite("tietosuojalain 4 §:n 2 kohta", None);
    let steps = vec![
        vec![Block::para("Tunnistamme sinut.")],
        vec![
            Block::para("Kirjaamme asiasi järjestelmään:"),
            Block::List {
                ordered: false,
                items: vec![vec![Block::para("nimi ja yhteystiedot")], vec![Block::para("asian kuvaus")]],
            },
        ],
        vec![Block::para("Vastaamme sinulle.")],
    ];
    let basis = vec![
        Block::Para(vec![
            Inline::text("Käsittely perustuu yleistä etua koskevaan tehtävään ("),
            law,
            Inline::text("; "),
            acts,
            Inline::text(")."),
        ]),
        Block::Para(vec![
            Inline::text("Ohjelmiston nimi on "),
            Inline::Foreign { lang: Lang::en(), text: vec![Inline::text("Customer Care & Support")] },
            Inline::text(" ja sen arabiankielinen nimi "),
            Inline::Foreign { lang: Lang::parse("ar").unwrap(), text: vec![Inline::text("خدمة")] },
            Inline::text("."),
        ]),
    ];
    section(
        "purposes",
        "Miksi tietojasi käsitellään",
        vec![Block::para("Käytämme tietoja neuvontaan, palvelun laadun seurantaan ja henkilöstön koulutukseen.")],
        vec![
            section("purpose-advice", "Neuvonta", vec![Block::List { ordered: true, items: steps }], vec![]),
            section("purpose-basis", "Käsittelyn oikeusperuste", basis, vec![]),
        ],
    )
}

fn retention() -> Section {
    let cell = |words: &str| vec![Block::para(words)];
    let time = |iso: &str, words: &str| vec![Block::Para(vec![period(iso, words)])];
    let both = vec![Block::para("Sopimus."), Block::para("Perusteltu pyyntö.")];
    let table = Table {
        caption: vec![Inline::text("Tietojen säilytysajat tietoryhmittäin")],
        head: ["Tietoryhmä", "Säilytysaika", "Peruste"].map(|it| vec![Inline::text(it)]).to_vec(),
        rows: vec![
            vec![
                cell("Puhelutallenteet"),
                time("P18M", "18 kuukautta"),
                cell("Palvelun laadun seuranta ja riitatilanteiden selvittäminen"),
            ],
            vec![cell("Sähköpostiviestit"), time("P30D", "30 päivää"), both],
            vec![
                cell("Tietojärjestelmän käyttäjätunnistuslokitiedot"),
                time("P5Y", "5 vuotta"),
                cell("Tiedonhallintalain mukainen lokivelvoite"),
            ],
        ],
    };
    section("retention", "Kuinka kauan tietoja säilytetään", vec![Block::Table(table)], vec![])
}

fn recipients() -> Section {
    let processors = vec![
        Block::para("Järjestelmän ylläpidosta vastaa henkilötietojen käsittelijä Esimerkkipalvelut Oy."),
        Block::Para(vec![
            Inline::text("Tietoja ei siirretä Euroopan talousalueen ulkopuolelle. Lisätietoa: "),
            link(
                "https://www.example.org/tietosuojakaytannot/henkilotietojen-kasittelysopimus",
                "käsittelysopimuksen tiivistelmä",
            ),
            Inline::text("."),
        ]),
    ];
    section("recipients", "Kenelle tietoja luovutetaan", processors, vec![])
}

fn rights() -> Section {
    let deeper = section(
        "right-access-how",
        "Näin teet pyynnön",
        vec![Block::Para(vec![
            link("../lomake.html", "Täytä tietopyyntölomake"),
            Inline::text(". Vastaamme kuukauden kuluessa."),
        ])],
        vec![],
    );
    let access = section(
        "right-access",
        "Oikeus saada pääsy tietoihin",
        vec![Block::para(
            "Voit pyytää jäljennöksen henkilötiedoistasi. Pyyntöjen käsittelyajanmääritysperusteet löytyvät asiakaspalvelujärjestelmästä.",
        )],
        vec![deeper],
    );
    let object =
        section("right-object", "Vastustamisoikeus", vec![Block::para("Voit vastustaa tietojesi käsittelyä.")], vec![]);
    section("rights", "Oikeutesi", vec![Block::para("Sinulla on seuraavat oikeudet.")], vec![access, object])
}
