//! A notice says what is done with the data; a reader of “may” and “as a rule” learns nothing.

use std::ops::Range;

use crate::check::{Cx, Example, Examples, Hit, Passage, Rule, Verdict, Words, plain};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "modal-qualifier",
    table: &["L005"],
    cites: &[gdpr(12).par(1), wp260(13)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tekstissä jätetään auki, mitä tiedoille tehdään",
        sv: "texten lämnar öppet vad som görs med uppgifterna",
        en: "the text leaves open what is done with the data",
    },
    explanation: text! {
        fi: "Tiedot käsittelystä on annettava selkeästi (12 artiklan 1 kohta). Euroopan tietosuojaneuvoston suuntaviivojen mukaan epävarmoja ilmauksia on vältettävä: ”tietoja voidaan \
             luovuttaa”, ”yleensä”, ”tarvittaessa”. Lukija ei saa niistä tietää, luovutetaanko hänen tietojaan vai ei (WP260:n 13 kohta).\n\n\
             Sääntö lukee tekstit, joissa kerrotaan tarkoituksista, vastaanottajista, siirroista, säilyttämisestä ja tiedoista. Se ei puutu siihen, mitä lukija itse voi tehdä, eikä \
             lauseeseen, jossa sanotaan, milloin tai millä ehdolla jotakin tapahtuu. Se ei etsi sanoja ”esimerkiksi” ja ”kuten”, sillä ne aloittavat usein hyvän luettelon.\n\n\
             Sano, mitä tehdään: ”luovutamme tiedot poliisille, kun laki velvoittaa siihen”. Jos asia riippuu jostakin, sano mistä.",
        sv: "Information om behandlingen ska lämnas i en klar och tydlig form (artikel 12.1). Enligt Europeiska dataskyddsstyrelsens riktlinjer ska man undvika osäkra uttryck: ”uppgifter kan \
             lämnas ut”, ”i regel”, ”vid behov”. Av dem får läsaren inte veta om hennes eller hans uppgifter lämnas ut eller inte (WP260, punkt 13).\n\n\
             Regeln läser texterna om ändamål, mottagare, överföringar, lagring och uppgifter. Den rör inte det som läsaren själv kan göra och inte heller en mening som anger när eller på \
             vilket villkor något sker. Den söker inte ”till exempel” och ”såsom”, eftersom de ofta inleder en bra uppräkning.\n\n\
             Säg vad som görs: ”vi lämnar ut uppgifterna till polisen när lagen kräver det”. Om det beror på något, säg på vad.",
        en: "Information on the processing must be given in a clear form (Article 12(1)). Under the guidelines endorsed by the European Data Protection Board, indefinite words are to be avoided: \
             “data may be disclosed”, “as a rule”, “if necessary”. They do not tell readers whether their data are disclosed or not (WP260, paragraph 13).\n\n\
             The rule reads the texts on purposes, recipients, transfers, retention and data. It leaves alone what readers may do themselves, and sentences that say when or on which condition \
             something happens. It does not look for “for example” and “such as”, which often begin a good list.\n\n\
             Say what is done: “we disclose the data to the police when the law requires it”. If it depends on something, say on what.",
    },
    judgement: Some(text! {
        fi: "Sanaluettelo on osaksi suuntaviivoista, joiden kohta on tässä muistin varassa, osaksi oma. Apuverbi luetaan epävarmaksi vain, kun samassa lauseessa seuraa käsittelyä tarkoittava \
             verbi. ”Tarvittaessa” ja avoin luettelo (”muun muassa”) ovat tarkoituksissa ja tiedoissa vain neuvoja.",
        sv: "Ordlistan kommer delvis från riktlinjerna, vars punkt återges här ur minnet, och är delvis vår egen. Ett hjälpverb räknas som osäkert bara när det i samma mening följs av ett verb för \
             behandling. ”Vid behov” och en öppen uppräkning (”bland annat”) är bara råd i ändamål och uppgifter.",
        en: "The list of words comes in part from the guidelines, whose paragraph is from memory here, and is in part ours. A modal verb counts as indefinite only when a verb of processing follows \
             in the same sentence. “If necessary” and an open list (“among other things”) are only advice in purposes and data.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["voidaan", "voitaisiin", "voimme", "saatetaan", "saatamme", "saattaa", "voi", "voivat"] },
        Words { lang: "sv", phrases: &["kan", "kunde", "skulle kunna", "kan komma att", "får eventuellt"] },
        Words { lang: "en", phrases: &["may", "might", "can", "could"] },
        Words {
            lang: "fi",
            phrases: &[
                "yleensä", "usein", "pääsääntöisesti", "lähtökohtaisesti", "tavallisesti", "pääasiassa", "toisinaan", "ajoittain", "joskus", "mahdollisesti", "kenties",
                "mahdollisuuksien mukaan",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "ofta", "vanligtvis", "vanligen", "i regel", "som regel", "i allmänhet", "i huvudsak", "ibland", "då och då", "för det mesta", "i princip", "tidvis", "eventuellt", "möjligen",
                "i mån av möjlighet",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "often", "usually", "generally", "as a rule", "in general", "normally", "typically", "sometimes", "occasionally", "from time to time", "possibly", "potentially", "where possible",
            ],
        },
        Words { lang: "fi", phrases: &["tarvittaessa", "tarpeen mukaan", "soveltuvin osin", "muun muassa", "mm", "jne", "ym", "yms", "tms"] },
        Words { lang: "sv", phrases: &["vid behov", "efter behov", "i tillämpliga delar", "bland annat", "bl.a", "osv", "m.m", "m.fl", "o.d"] },
        Words {
            lang: "en",
            phrases: &[
                "if necessary", "where necessary", "when necessary", "as necessary", "if needed", "as needed", "as appropriate", "where appropriate", "among other things", "inter alia",
                "including but not limited to", "etc", "and so on",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: scc
    copy: { fi: Jäljennöksen tietosuojaa koskevista vakiolausekkeista saat tietosuojavastaavalta., sv: Du får en kopia av de standardiserade dataskyddsbestämmelserna av dataskyddsombudet., en: You can obtain a copy of the standard data protection clauses from the data protection officer. }
    note:
      fi: Tietoja voidaan myös käsitellä palveluntarjoajan tukipalvelussa.
#                 ^^^^^^^^^^^^^^^^^^^^^^ modal-qualifier
      sv: Uppgifterna kan även behandlas i leverantörens stödtjänst.
#                     ^^^^^^^^^^^^^^^^^^ modal-qualifier
      en: The data may also be processed in the support centre of the provider.
#                  ^^^^^^^^^^^^^^^^^^^^^ modal-qualifier
",
            },
            Example {
                remove: &[],
                yaml: "\
recipients:
  - { kind: processor, party: puhelinpalvelu, task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }, what: [nauhoitteet], contract: \"EK 0/2020\" }
  - { kind: sub-processor, party: konesali, via: puhelinpalvelu, task: { fi: konesalipalvelut, sv: datahalltjänster, en: data centre services }, what: [nauhoitteet], country: FI }
  - { kind: processor, party: uutiskirjepalvelu, task: { fi: uutiskirjeen lähettäminen, sv: utskick av nyhetsbrevet, en: sending of the newsletter }, what: [tilaajat], contract: \"EK 1/2020\" }
  - kind: authority
    category: police
    regularity: on-request
    laws: { act: 621/1999, sections: \"29 §\" }
    when:
      fi: Luovutamme poliisille yleensä vain nauhoitteita.
#                               ^^^^^^^ modal-qualifier
      sv: Vi lämnar i regel ut inspelningar till polisen.
#                   ^^^^^^^ modal-qualifier
      en: >-
        We usually disclose recordings to the police.
#          ^^^^^^^ modal-qualifier
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Palvelupisteessä voidaan asioida ilman ajanvarausta. Yleensä odotusaika on lyhyt.
  sv: Vid servicestället kan ärenden skötas utan tidsbeställning. I regel är väntetiden kort.
  en: The service point can be used without an appointment. The waiting time is usually short.
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: scc
    copy: { fi: Jäljennöksen tietosuojaa koskevista vakiolausekkeista saat tietosuojavastaavalta., sv: Du får en kopia av de standardiserade dataskyddsbestämmelserna av dataskyddsombudet., en: You can obtain a copy of the standard data protection clauses from the data protection officer. }
    note:
      fi: Tukipalvelussa voidaan käsitellä osoitettasi, jos ilmoitat häiriöstä. Voit lukea jokaisen kirjeen myös verkossa, esimerkiksi puhelimella.
      sv: Om du anmäler ett fel kan din adress behandlas i stödtjänsten. Du kan läsa varje brev också på webben, till exempel med telefonen.
      en: Your address may be processed in the support centre if you report a fault. You may also read each letter on the web, for example with a telephone.
",
        }],
    },
    check,
};

/// What is underlined, and how grave it is.
struct Doubt {
    range: Range<usize>,
    level: Level,
}

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut last: Option<(*const (), usize)> = None;
    for hit in cx.hits().filter(|it| plain::tells_the_processing(it.passage)) {
        let sentence = hit.passage.sentence_at(hit.range.start);
        let here = (std::ptr::from_ref(hit.passage).cast(), sentence.start);
        if last == Some(here) {
            continue;
        }
        let Some(doubt) = doubt(&hit, &sentence) else { continue };
        last = Some(here);
        let what = hit.passage.slice(doubt.range.clone()).to_owned();
        let _ = cx
            .report_in(
                hit.passage,
                doubt.range,
                text! {
                    fi: "”{what}” jättää auki, mitä tiedoille tehdään",
                    sv: "”{what}” lämnar öppet vad som görs med uppgifterna",
                    en: "“{what}” leaves open what is done with the data",
                },
            )
            .at_most(doubt.level)
            .arg("what", what)
            .note(text! {
                fi: "tiedot on annettava selkeästi (tietosuoja-asetus, 12 artiklan 1 kohta), ja epävarmoja ilmauksia on vältettävä (WP260:n 13 kohta)",
                sv: "informationen ska vara klar och tydlig (dataskyddsförordningen, artikel 12.1) och osäkra uttryck ska undvikas (WP260, punkt 13)",
                en: "the information must be clear (GDPR, Article 12(1)), and indefinite words are to be avoided (WP260, paragraph 13)",
            })
            .help(text! {
                fi: "sano, mitä tehdään; jos se riippuu jostakin, lisää ehto samaan virkkeeseen: `…, jos …` tai `…, kun …`",
                sv: "säg vad som görs; om det beror på något, lägg till villkoret i samma mening: `…, om …` eller `…, när …`",
                en: "say what is done; if it depends on something, add the condition to the same sentence: `… if …` or `… when …`",
            });
    }
    cx.verdict()
}

fn doubt(hit: &Hit<'_>, sentence: &Range<usize>) -> Option<Doubt> {
    let passage = hit.passage;
    if passage.is_quoted(&hit.range) || plain::is_conditional(passage, sentence, &hit.range) {
        return None;
    }
    let list = OPEN_LISTS.contains(&hit.phrase);
    if !list && !plain::speaks_of_data(passage, sentence.clone()) {
        return None;
    }
    match hit.group {
        0..3 if restricts(passage, sentence) => None,
        0..3 => modal(hit, sentence).map(|range| Doubt { range, level: Level::Warning }),
        3..6 => (!asks_how(passage, sentence, &hit.range))
            .then(|| Doubt { range: hit.range.clone(), level: Level::Warning }),
        _ if asks_how(passage, sentence, &hit.range) => None,
        _ => {
            let grave = matches!(passage.top(), "recipients" | "transfers" | "retention");
            Some(Doubt { range: hit.range.clone(), level: if grave { Level::Warning } else { Level::Advice } })
        }
    }
}

/// Words that leave a list open, whatever is listed.
const OPEN_LISTS: [&str; 17] = [
    "muun muassa",
    "mm",
    "jne",
    "ym",
    "yms",
    "tms",
    "bland annat",
    "bl.a",
    "osv",
    "m.m",
    "m.fl",
    "o.d",
    "among other things",
    "inter alia",
    "including but not limited to",
    "etc",
    "and so on",
];

/// “Only our staff can process the data” says who may; it leaves nothing open.
fn restricts(passage: &Passage<'_>, sentence: &Range<usize>) -> bool {
    const ONLY: [&str; 6] = ["vain", "ainoastaan", "endast", "bara", "enbart", "only"];
    plain::words_in(passage, sentence.clone()).any(|(_, it)| ONLY.contains(&it.to_lowercase().as_str()))
}

/// “How often” asks, and “as long as necessary” is a matter of another rule.
fn asks_how(passage: &Passage<'_>, sentence: &Range<usize>, at: &Range<usize>) -> bool {
    let last = plain::words_in(passage, sentence.start..at.start).last();
    last.is_some_and(|(_, it)| ["kuinka", "miten", "hur", "how", "long"].contains(&it.to_lowercase().as_str()))
}

/// Verbs of what is done with data, in the forms that follow a modal verb.
const VERBS: [&[&str]; 3] = [
    &[
        "käyttää",
        "käsitellä",
        "luovuttaa",
        "siirtää",
        "säilyttää",
        "tallentaa",
        "kerätä",
        "antaa",
        "jakaa",
        "yhdistää",
        "välittää",
        "julkaista",
        "hyödyntää",
        "arkistoida",
        "kirjata",
        "nauhoittaa",
        "siirtyä",
        "päätyä",
        "tallentua",
    ],
    &[
        "behandlas",
        "användas",
        "utnyttjas",
        "lämnas",
        "utlämnas",
        "sparas",
        "lagras",
        "bevaras",
        "förvaras",
        "överföras",
        "överlåtas",
        "förmedlas",
        "delas",
        "publiceras",
        "samlas",
        "insamlas",
        "registreras",
        "ges",
        "behandla",
        "använda",
        "lämna",
        "spara",
        "lagra",
        "överföra",
        "överlåta",
        "förmedla",
        "dela",
        "publicera",
    ],
    &[
        "processed",
        "used",
        "disclosed",
        "shared",
        "stored",
        "kept",
        "retained",
        "transferred",
        "given",
        "passed",
        "collected",
        "recorded",
        "saved",
        "published",
        "combined",
        "process",
        "use",
        "disclose",
        "share",
        "store",
        "keep",
        "retain",
        "transfer",
        "give",
        "pass",
        "collect",
        "record",
        "publish",
    ],
];

/// Finnish verbs whose subject is the data themselves; with the others `voi` has a person for its subject.
const OF_DATA: [&str; 3] = ["siirtyä", "päätyä", "tallentua"];

/// Verbs of giving away: “we can process” tells what a system is good for, “we can disclose” leaves open whether.
const GIVING: [&str; 21] = [
    "luovuttaa",
    "siirtää",
    "antaa",
    "jakaa",
    "välittää",
    "julkaista",
    "yhdistää",
    "lämna",
    "överföra",
    "överlåta",
    "förmedla",
    "dela",
    "publicera",
    "disclose",
    "share",
    "transfer",
    "give",
    "pass",
    "publish",
    "sell",
    "combine",
];

/// Words before a modal verb that tell what for or of which thing, and do not leave open whether.
const DEFINITE: [&str; 19] = [
    "jotta", "joita", "jota", "joiden", "jonka", "jolla", "joilla", "josta", "joista", "som", "så", "vars", "därför",
    "that", "which", "whose", "who", "du", "you",
];

/// Denials: what cannot be done is certain.
const DENIALS: [&str; 8] = ["ei", "eivät", "emme", "eikä", "inte", "not", "cannot", "no"];

/// A modal verb with the verb of processing that follows it, when the controller or nobody is the one who acts.
fn modal(hit: &Hit<'_>, sentence: &Range<usize>) -> Option<Range<usize>> {
    let passage = hit.passage;
    let before =
        plain::words_in(passage, sentence.start..hit.range.start).map(|(_, it)| it.to_lowercase()).collect::<Vec<_>>();
    let near = before.iter().rev().take(4);
    if near.clone().any(|it| DEFINITE.contains(&it.as_str()))
        || before.iter().rev().take(2).any(|it| DENIALS.contains(&it.as_str()))
    {
        return None;
    }
    let after = plain::words_in(passage, hit.range.end..sentence.end).take(6).collect::<Vec<_>>();
    let first = after.first().map(|(_, it)| it.to_lowercase()).unwrap_or_default();
    if DENIALS.contains(&first.as_str()) || ["du", "you"].contains(&first.as_str()) {
        return None;
    }
    // A clause that begins has a subject of its own.
    let clause = |word: &str| ["att", "som", "että", "jotta", "that", "which"].contains(&word);
    let after = after.into_iter().take_while(|(_, it)| !clause(it));
    let verbs = VERBS.get(hit.group).copied().unwrap_or_default();
    let mut after = after;
    let (found, verb) = after.find(|(_, it)| verbs.contains(&it.to_lowercase().as_str()))?;
    let verb = verb.to_lowercase();
    let last = before.last().map(String::as_str).unwrap_or_default();
    let gives = GIVING.contains(&verb.as_str());
    let acts = match hit.group {
        0 if matches!(hit.phrase, "voi" | "voivat") => OF_DATA.contains(&verb.as_str()),
        0 => gives || hit.phrase != "voimme",
        1 => verb.ends_with('s') || (gives && (last == "vi" || first == "vi")),
        _ if last == "we" && matches!(hit.phrase, "can" | "could") => gives,
        _ => verb.ends_with("ed") || matches!(verb.as_str(), "kept" | "given") || last == "we",
    };
    acts.then_some(hit.range.start..found.end)
}
