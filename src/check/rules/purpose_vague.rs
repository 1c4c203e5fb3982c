//! “To develop our services” is a purpose that covers everything, and so it tells readers nothing.

use std::ops::Range;

use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{gdpr, recital, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "purpose-vague",
    table: &["P002", "L006"],
    cites: &[gdpr(5).par(1).point('b'), gdpr(12).par(1), recital(39), wp260(12)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "käsittelyn tarkoitus on yleinen ja epämääräinen",
        sv: "ändamålet med behandlingen är allmänt och obestämt",
        en: "the purpose of the processing is general and vague",
    },
    explanation: text! {
        fi: "Tiedot on kerättävä tiettyä, nimenomaista tarkoitusta varten (5 artiklan 1 kohdan b alakohta), ja tarkoitus on kerrottava selkeästi (12 artiklan 1 kohta). ”Toiminnan \
             kehittäminen”, ”tutkimustarkoitukset” ja ”asiakaspalvelun parantaminen” sopivat mihin tahansa käsittelyyn: niistä lukija ei näe, mitä hänen tiedoillaan tehdään.\n\n\
             Sääntö etsii tällaisia ilmauksia tarkoituksen tekstistä. Se vaikenee, kun samassa tai seuraavassa virkkeessä kerrotaan, miten tarkoitus toteutetaan.\n\n\
             Kerro, mitä tiedoilla tehdään, kenelle ja mikä on tulos: ”Luemme vuosittain 200 satunnaisesti valittua keskustelua ja korjaamme niiden perusteella neuvontaohjeita.”",
        sv: "Uppgifter ska samlas in för särskilda, uttryckligt angivna ändamål (artikel 5.1 b), och ändamålet ska anges klart och tydligt (artikel 12.1). ”Att utveckla verksamheten”, \
             ”forskningsändamål” och ”bättre kundservice” passar vilken behandling som helst: av dem ser läsaren inte vad som görs med uppgifterna.\n\n\
             Regeln söker sådana uttryck i ändamålets text. Den tiger när samma mening eller den följande berättar hur ändamålet fullföljs.\n\n\
             Berätta vad som görs med uppgifterna, för vem och med vilket resultat: ”Varje år läser vi 200 slumpmässigt valda konversationer och rättar våra anvisningar utifrån dem.”",
        en: "Data must be collected for specified, explicit purposes (Article 5(1)(b)), and the purpose must be told clearly (Article 12(1)). “Developing our services”, “research purposes” and \
             “improving customer service” fit any processing: readers cannot see from them what is done with their data.\n\n\
             The rule looks for such expressions in the text of a purpose. It is silent when the same sentence or the next one says how the purpose is pursued.\n\n\
             Say what is done with the data, for whom and with which result: “Every year we read 200 conversations chosen at random and correct our instructions by them.”",
    },
    judgement: Some(text! {
        fi: "Ilmausten luettelo on osaksi suuntaviivojen huonoista esimerkeistä (WP260:n 12 kohta), joita ei ole tässä luettu sanasta sanaan, osaksi oma. Pituus, josta virke luetaan \
             konkreettiseksi, on oma valintamme.",
        sv: "Listan över uttryck kommer delvis från riktlinjernas dåliga exempel (WP260, punkt 12), som inte har lästs ord för ord här, och är delvis vår egen. Den längd från vilken en mening \
             räknas som konkret är vårt eget val.",
        en: "The list of expressions comes in part from the poor examples of the guidelines (WP260, paragraph 12), not read word by word here, and is in part ours. The length from which a \
             sentence counts as concrete is our choice.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "toiminnan kehittämi*", "toiminnan kehittäminen", "toimintamme kehittämi*", "palvelujen kehittämi*", "palveluiden kehittämi*", "palvelujemme kehittämi*", "palvelun kehittämi*",
                "uusien palvelujen", "uusien palveluiden", "kehitämme toimintaa", "kehitämme toimintaamme", "kehitämme palveluja", "kehitämme palveluita", "kehitämme palvelujamme",
                "kehitämme palveluitamme", "tutkimustarkoituksiin", "tutkimustarkoituksessa", "tutkimuskäyttöön", "laadun parantami*", "asiakaspalvelun parantami*", "asiakaspalvelun kehittämi*",
                "parannamme asiakaspalvelua", "asiakassuhteen hoitami*", "asiakassuhteiden hoitami*", "asiakkuuden hoitami*", "hallinnollisiin tarkoituksiin", "tilastollisiin tarkoituksiin",
                "muihin laillisiin tarkoituksiin", "muihin tarkoituksiin", "yksilöllisten palvelujen", "personoitujen palvelujen", "personoitujen palveluiden",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "utveckla verksamheten", "utvecklar verksamheten", "utveckla vår verksamhet", "utvecklar vår verksamhet", "utveckling av verksamheten", "utveckla tjänsterna", "utveckla tjänster",
                "utveckla nya tjänster", "utvecklar nya tjänster", "utveckla våra tjänster", "utvecklar våra tjänster", "utveckling av tjänster*", "för forskningsändamål",
                "för forskningssyften", "förbättra kvaliteten", "förbättra kundservicen", "förbättra kundtjänsten", "förbättra kundbetjäningen", "sköta kundrelationen", "sköta kundförhållandet",
                "skötsel av kundförhållande*", "skötsel av kundrelation*", "administrativa ändamål", "statistiska ändamål", "andra lagliga ändamål", "andra ändamål", "individanpassade tjänster",
                "personliga tjänster",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "develop our services", "develop our service", "develop new services", "develop services", "developing our services", "developing services", "development of services",
                "development of our services", "develop our work", "develop our operations", "develop our activities", "development of operations", "research purposes", "improve quality",
                "improve the quality", "improve customer service", "improve our customer service", "improve our services", "improving our services", "manage the customer relationship",
                "managing the customer relationship", "customer relationship management", "administrative purposes", "statistical purposes", "other lawful purposes", "other purposes",
                "personalised services",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
purposes:
  - id: palvelu
    text:
      fi: Vastaamme asukkaiden kysymyksiin. Käytämme tietoja myös toiminnan kehittämiseen.
#                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ purpose-vague
      sv: Vi besvarar invånarnas frågor. Vi använder uppgifterna också för att utveckla verksamheten.
#                                                                              ^^^^^^^^^^^^^^^^^^^^^ purpose-vague
      en: We answer the questions of residents. We also use the data to develop our services.
#                                                                       ^^^^^^^^^^^^^^^^^^^^ purpose-vague
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
",
            },
            Example {
                remove: &[],
                yaml: "\
purposes:
  - id: palvelu
    text:
      fi: Vastaamme asukkaiden kysymyksiin.
      sv: Vi besvarar invånarnas frågor.
      en: |-
        We use the data for

        - answering the questions of residents
        - research purposes.
#         ^^^^^^^^^^^^^^^^^ purpose-vague
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
purposes:
  - id: palvelu
    text:
      fi: Asiakaspalvelun parantaminen tarkoittaa, että luemme vuosittain satunnaisesti valittuja palvelupyyntöjä ja korjaamme ohjeitamme niiden perusteella.
      sv: Vi läser slumpmässigt valda begäranden för att förbättra kvaliteten. Utifrån dem rättar vi våra anvisningar.
      en: We want to improve customer service. Each year we read service requests chosen at random and correct our instructions by them.
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.purposes.is_empty() {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits().filter(|it| it.passage.top() == "purposes" && it.passage.key() == "text") {
        if hit.passage.place.path.contains("basis") || is_concrete(&hit) {
            continue;
        }
        let what = hit.passage.slice(hit.range.clone()).to_owned();
        let _ = cx
            .report_in(
                hit.passage,
                hit.range.clone(),
                text! {
                    fi: "tarkoitus on epämääräinen: ”{what}”",
                    sv: "ändamålet är obestämt: ”{what}”",
                    en: "the purpose is vague: “{what}”",
                },
            )
            .arg("what", what)
            .note(text! {
                fi: "tarkoituksen on oltava tietty ja nimenomainen (tietosuoja-asetus, 5 artiklan 1 kohdan b alakohta); suuntaviivat mainitsevat tällaisia ilmauksia huonoina esimerkkeinä (WP260:n 12 kohta)",
                sv: "ändamålet ska vara särskilt och uttryckligt angivet (dataskyddsförordningen, artikel 5.1 b); riktlinjerna nämner sådana uttryck som dåliga exempel (WP260, punkt 12)",
                en: "the purpose must be specified and explicit (GDPR, Article 5(1)(b)); the guidelines give such expressions as poor examples (WP260, paragraph 12)",
            })
            .help(text! {
                fi: "kerro, mitä tiedoilla tehdään, kenelle ja mikä on tulos: `Luemme vuosittain 200 keskustelua ja korjaamme niiden perusteella ohjeita.`",
                sv: "berätta vad som görs med uppgifterna, för vem och med vilket resultat: `Varje år läser vi 200 konversationer och rättar anvisningarna utifrån dem.`",
                en: "say what is done with the data, for whom and with which result: `Every year we read 200 conversations and correct our instructions by them.`",
            });
    }
    cx.verdict()
}

/// Words of a sentence besides the expression, from which it holds an object of its own.
const OWN_WORDS: usize = 9;

/// Words that begin to tell how.
const HOW: [&str; 13] = [
    "siten",
    "niin",
    "jotta",
    "perusteella",
    "avulla",
    "genom",
    "utifrån",
    "baserat",
    "by",
    "through",
    "based",
    "using",
    "from",
];

/// Whether the sentence, or the one that explains it, says how the purpose is pursued.
fn is_concrete(hit: &Hit<'_>) -> bool {
    let passage = hit.passage;
    let sentence = passage.sentence_at(hit.range.start);
    if passage.is_quoted(&hit.range) || plain::goes_on(passage, &sentence) {
        return true;
    }
    let around: [Range<usize>; 2] = [sentence.start..hit.range.start, hit.range.end..sentence.end];
    let own: usize = around.iter().map(|it| plain::count_words(passage, it.clone())).sum();
    let tells = |range: &Range<usize>| {
        let digit = passage.slice(range.clone()).contains(|it: char| it.is_ascii_digit());
        digit || plain::words_in(passage, range.clone()).any(|(_, it)| HOW.contains(&it.to_lowercase().as_str()))
    };
    let colon = passage.slice(hit.range.end..sentence.end).starts_with(':');
    colon || own >= OWN_WORDS || around.iter().any(tells)
}
