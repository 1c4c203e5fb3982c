//! “Third parties” can be anybody; readers are to know to whom their data go.

use crate::check::{Cx, Example, Examples, Passage, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{case, gdpr, wp260_annex};
use crate::model::recipient::Recipient;
use crate::model::register::Register;
use crate::model::text;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "recipient-category-vague",
    table: &["R003"],
    cites: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e'), wp260_annex(), case("C-154/21")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "vastaanottajien ryhmä on nimetty niin yleisesti, ettei siitä näe, kenelle tietoja annetaan",
        sv: "en kategori av mottagare är så allmän att det inte framgår vem som får uppgifterna",
        en: "a category of recipients is so general that it does not show who receives the data",
    },
    explanation: text! {
        fi: "Vastaanottajat tai vastaanottajaryhmät on kerrottava (13 artiklan 1 kohdan e alakohta ja 14 artiklan 1 kohdan e alakohta). Suuntaviivojen mukaan ryhmä on kuvattava mahdollisimman \
             tarkasti: toiminnan, toimialan ja sijainnin mukaan (WP260:n liite). ”Kolmannet osapuolet”, ”yhteistyökumppanit” ja ”tahot, joilla on lakiin perustuva oikeus” eivät kerro, keitä ne \
             ovat.\n\n\
             Sääntö koskee vastaanottajaa, joka on nimetty vain tällaisella ilmauksella, sekä sanoja ”lain sallimissa rajoissa”. Se vaikenee, kun kohdassa mainitaan laki (`laws`). Sanaston \
             termit `other-authority` ja `other-party` ovat epämääräisiä, jos niiden rinnalla ei ole ehtoa, lakia eikä selitystä.\n\n\
             Nimeä vastaanottaja (`party`), valitse sanastosta tarkempi ryhmä (`police`, `tax-administration`) tai kirjoita, mitä vastaanottaja tekee. Kun lukija kysyy, hänelle on kerrottava \
             todelliset vastaanottajat (unionin tuomioistuin, C-154/21).",
        sv: "Mottagarna eller kategorierna av mottagare ska anges (artikel 13.1 e och artikel 14.1 e). Enligt riktlinjerna ska en kategori beskrivas så exakt som möjligt: efter verksamhet, bransch \
             och plats (bilagan till WP260). ”Tredje parter”, ”samarbetspartner” och ”de som enligt lag har rätt till uppgifter” säger inte vilka de är.\n\n\
             Regeln gäller en mottagare som bara har ett sådant uttryck till namn, och orden ”inom de gränser som lagen tillåter”. Den tiger när punkten nämner en lag (`laws`). Termerna \
             `other-authority` och `other-party` är obestämda om inget villkor, ingen lag och ingen förklaring står vid dem.\n\n\
             Ange mottagarens namn (`party`), välj en noggrannare kategori ur ordlistan (`police`, `tax-administration`) eller skriv vad mottagaren gör. När läsaren frågar ska de verkliga mottagarna \
             uppges (EU-domstolen, C-154/21).",
        en: "The recipients or the categories of recipients must be told (Article 13(1)(e) and Article 14(1)(e)). Under the guidelines a category is to be described as exactly as possible: by \
             activity, sector and location (annex of WP260). “Third parties”, “partners” and “those who have a right by law” do not say who they are.\n\n\
             The rule is about a recipient that is named only by such an expression, and about the words “within the limits of the law”. It is silent where the entry cites a law (`laws`). The terms \
             `other-authority` and `other-party` are vague unless a condition, a law or an explanation stands beside them.\n\n\
             Name the recipient (`party`), choose a more exact category from the vocabulary (`police`, `tax-administration`), or write what the recipient does. Readers who ask must be told the \
             actual recipients (Court of Justice, C-154/21).",
    },
    judgement: Some(text! {
        fi: "Suuntaviivojen liite on tässä muistin varassa, ja tuomiosta on luettu vain ratkaisuosa; se koskee tiedonsaantipyyntöä, ei selostetta. Ilmausten luettelo on oma.",
        sv: "Riktlinjernas bilaga återges här ur minnet, och av domen har bara domslutet lästs; den gäller en begäran om tillgång, inte en beskrivning. Listan över uttryck är vår egen.",
        en: "The annex of the guidelines is from memory here, and of the judgment only the operative part was read; it is about a request for access, not a notice. The list of expressions is ours.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "kolmannet osapuolet", "kolmansille osapuolille", "kolmas osapuoli", "yhteistyökumppanit", "yhteistyökumppanimme", "yhteistyökumppaneille", "muut viranomaiset", "muut tahot",
                "eri viranomaiset", "sidosryhmät", "alihankkijat", "palveluntarjoajat",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "tredje parter", "tredje part", "samarbetspartner", "samarbetspartners", "våra samarbetspartner", "andra myndigheter", "övriga myndigheter", "andra aktörer", "olika myndigheter",
                "intressenter", "intressentgrupper", "underleverantörer", "tjänsteleverantörer",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "third parties", "third party", "partners", "our partners", "cooperation partners", "other authorities", "various authorities", "other parties", "stakeholders", "subcontractors",
                "service providers",
            ],
        },
        Words {
            lang: "fi",
            phrases: &[
                "lain sallimissa rajoissa", "lainsäädännön sallimissa rajoissa", "lakiin perustuva oikeus", "lain mukaan annettava", "lakiin perustuva tiedonsaantioikeus",
            ],
        },
        Words {
            lang: "sv",
            phrases: &["inom lagens gränser", "i den utsträckning lagen tillåter", "inom de gränser som lagen tillåter", "enligt lag har rätt", "enligt lag ska få", "lagstadgad rätt att få"],
        },
        Words {
            lang: "en",
            phrases: &[
                "within the limits of the law", "as permitted by law", "to the extent permitted by law", "right to the data by law", "the law requires the data to be given",
                "legal right to the data",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
recipients:
  - { kind: processor, party: puhelinpalvelu, task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }, what: [nauhoitteet], contract: \"EK 0/2020\" }
  - { kind: sub-processor, party: konesali, via: puhelinpalvelu, task: { fi: konesalipalvelut, sv: datahalltjänster, en: data centre services }, what: [nauhoitteet], country: FI }
  - { kind: processor, party: uutiskirjepalvelu, task: { fi: uutiskirjeen lähettäminen, sv: utskick av nyhetsbrevet, en: sending of the newsletter }, what: [tilaajat], contract: \"EK 1/2020\" }
  - kind: controller
    category:
      fi: yhteistyökumppanimme
#         ^^^^^^^^^^^^^^^^^^^^ recipient-category-vague
      sv: våra samarbetspartner
#         ^^^^^^^^^^^^^^^^^^^^^ recipient-category-vague
      en: our partners
#         ^^^^^^^^^^^^ recipient-category-vague
    regularity: on-request
",
            },
            Example {
                remove: &[],
                yaml: "\
recipients:
  - { kind: processor, party: puhelinpalvelu, task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }, what: [nauhoitteet], contract: \"EK 0/2020\" }
  - { kind: sub-processor, party: konesali, via: puhelinpalvelu, task: { fi: konesalipalvelut, sv: datahalltjänster, en: data centre services }, what: [nauhoitteet], country: FI }
  - { kind: processor, party: uutiskirjepalvelu, task: { fi: uutiskirjeen lähettäminen, sv: utskick av nyhetsbrevet, en: sending of the newsletter }, what: [tilaajat], contract: \"EK 1/2020\" }
  - kind: controller
    category: other-party
#             ^^^^^^^^^^^ recipient-category-vague
    regularity: on-request
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - { kind: processor, party: puhelinpalvelu, task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }, what: [nauhoitteet], contract: \"EK 0/2020\" }
  - { kind: sub-processor, party: konesali, via: puhelinpalvelu, task: { fi: konesalipalvelut, sv: datahalltjänster, en: data centre services }, what: [nauhoitteet], country: FI }
  - { kind: processor, party: uutiskirjepalvelu, task: { fi: uutiskirjeen lähettäminen, sv: utskick av nyhetsbrevet, en: sending of the newsletter }, what: [tilaajat], contract: \"EK 1/2020\" }
  - kind: controller
    category:
      fi: yhteistyökumppanimme, jotka järjestävät kulttuuritapahtumia kaupungissa
      sv: våra samarbetspartner som ordnar kulturevenemang i staden
      en: our partners that organise cultural events in the city
    regularity: on-request
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.recipient_list().is_empty() {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits().filter(|it| it.passage.top() == "recipients") {
        let passage = hit.passage;
        let named = passage.key() == "category";
        let vague = match hit.group {
            0..3 => named && plain::is_all(passage, &hit.range),
            _ => named || (passage.key() == "when" && LIMITS.iter().any(|it| hit.phrase.contains(it))),
        };
        if !vague || passage.is_quoted(&hit.range) || cites_law(register, passage) {
            continue;
        }
        let what = passage.slice(hit.range.clone()).to_owned();
        let finding = cx.report_in(passage, hit.range.clone(), VAGUE).arg("what", what);
        let _ = finding.note(NOTE).help(HELP);
    }
    for recipient in register.recipient_list().iter().map(|it| &it.value) {
        let Some(category) = recipient.category.spanned() else { continue };
        let text::Words::Id(id) = &category.value.words else { continue };
        if matches!(id.as_str(), "other-authority" | "other-party") && is_bare(recipient) {
            let _ = cx.report(category.span, VAGUE).arg("what", id.as_str()).note(NOTE).help(HELP);
        }
    }
    cx.verdict()
}

/// In a condition, a right by law may well be that of a named recipient; the limits of the law name nobody.
const LIMITS: [&str; 6] = ["rajoissa", "gränser", "utsträckning", "limits", "permitted", "extent"];

/// Whether nothing beside the category says who the recipient is.
fn is_bare(it: &Recipient) -> bool {
    let told = it.party.is_given() || it.when.is_given() || it.task.is_given() || it.note.is_given();
    !told && it.laws.is_empty()
}

/// Whether the recipient that a text belongs to cites a law: then a reader can find out who it is.
fn cites_law(register: &Register, passage: &Passage<'_>) -> bool {
    register
        .recipient_list()
        .iter()
        .enumerate()
        .any(|(at, it)| !it.value.laws.is_empty() && passage.place.path.starts_with(&format!("recipients[{at}].")))
}

const VAGUE: crate::lang::Text = text! {
    fi: "”{what}” ei kerro, kenelle tietoja annetaan",
    sv: "”{what}” säger inte vem som får uppgifterna",
    en: "“{what}” does not tell who receives the data",
};

const NOTE: crate::lang::Text = text! {
    fi: "vastaanottajat tai vastaanottajaryhmät on kerrottava (tietosuoja-asetus, 13 artiklan 1 kohdan e alakohta ja 14 artiklan 1 kohdan e alakohta), ryhmä toiminnan, toimialan ja sijainnin mukaan (WP260:n liite)",
    sv: "mottagarna eller kategorierna av mottagare ska anges (dataskyddsförordningen, artikel 13.1 e och artikel 14.1 e), en kategori efter verksamhet, bransch och plats (bilagan till WP260)",
    en: "the recipients or categories of recipients must be told (GDPR, Article 13(1)(e) and Article 14(1)(e)), a category by activity, sector and location (annex of WP260)",
};

const HELP: crate::lang::Text = text! {
    fi: "nimeä vastaanottaja (`party:`), valitse tarkempi ryhmä (`category: police`) tai lisää laki, jonka mukaan tiedot annetaan (`laws:`)",
    sv: "ange mottagarens namn (`party:`), välj en noggrannare kategori (`category: police`) eller lägg till den lag enligt vilken uppgifterna lämnas (`laws:`)",
    en: "name the recipient (`party:`), choose a more exact category (`category: police`), or add the law under which the data are given (`laws:`)",
};
