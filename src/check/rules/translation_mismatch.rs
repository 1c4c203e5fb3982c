//! A number that differs between languages makes one of the versions false, and no reader of one language can see it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::facts::{Fact, Kind};
use crate::check::{Cx, Example, Examples, Passage, Rule, Verdict};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::{gdpr, wp260};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "translation-mismatch",
    table: &["L004"],
    cites: &[gdpr(12).par(1), wp260(13), gdpr(5).par(1).point('a')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "kieliversioiden tiedot poikkeavat toisistaan",
        sv: "uppgifterna i språkversionerna avviker från varandra",
        en: "the language versions of a text tell different facts",
    },
    explanation: text! {
        fi: "Kun tiedot annetaan useammalla kielellä, käännösten on oltava oikeita (12 artiklan 1 kohta ja läpinäkyvyyttä koskevien suuntaviivojen 13 kohta). Jos \
             säilytysaika on suomeksi kaksi vuotta ja ruotsiksi kolme, toinen versio on väärä.\n\n\
             Sääntö vertaa saman tekstin kieliversioita: lukuja, päivämääriä, ajanjaksoja, säädösten numeroita, sähköpostiosoitteita, puhelinnumeroita, linkkejä ja \
             luetteloiden pituutta. Kirjoitusasulla ei ole väliä: 20.2.2023 on sama kuin den 20 februari 2023, ja kaksi vuotta on sama kuin 24 months.\n\n\
             Korjaa väärä versio. Jos tieto puuttuu yhdestä kielestä, lisää se. Kun sama asia on sanottu eri tavoin, kirjoita luku samoin kaikilla kielillä.",
        sv: "När information lämnas på flera språk ska översättningarna vara korrekta (artikel 12.1 och punkt 13 i riktlinjerna om öppenhet). Om lagringstiden är två år \
             på finska och tre på svenska är den ena versionen fel.\n\n\
             Regeln jämför språkversionerna av samma text: tal, datum, tidsperioder, författningsnummer, e-postadresser, telefonnummer, länkar och listornas längd. \
             Skrivsättet spelar ingen roll: 20.2.2023 är detsamma som den 20 februari 2023, och kaksi vuotta är detsamma som 24 months.\n\n\
             Rätta den version som är fel. Om en uppgift saknas på ett språk, lägg till den. När samma sak har sagts på olika sätt, skriv talet likadant på alla språk.",
        en: "When information is given in several languages, the translations must be accurate (Article 12(1) and paragraph 13 of the guidelines on transparency). If \
             the retention period is two years in Finnish and three in Swedish, one of the versions is false.\n\n\
             The rule compares the language versions of one text: numbers, dates, periods, numbers of acts, e-mail addresses, telephone numbers, links and the length of \
             lists. How they are written does not matter: 20.2.2023 is the same as den 20 februari 2023, and kaksi vuotta the same as 24 months.\n\n\
             Correct the version that is false. If a fact is missing in one language, add it. Where the same thing is said in different ways, write the number alike in \
             all languages.",
    },
    judgement: Some(text! {
        fi: "Se, mitä tietoja verrataan, on meidän valintamme. Luku yksi, järjestysluvut, kellonajat ja asetuksen artiklat jätetään pois, ja luku kaksi sanana saa puuttua. \
             Linkeistä verrataan määrää, sillä sivustolla voi olla eri osoite eri kielillä; samoin sähköpostiosoitteista, kun ne ovat selvästi kielikohtaisia. Selkokielistä \
             versiota ei verrata.",
        sv: "Vilka uppgifter som jämförs är vårt val. Talet ett, ordningstal, klockslag och förordningens artiklar lämnas utanför, och talet två som ord får saknas. I fråga \
             om länkar jämförs antalet, för en webbplats kan ha olika adresser på olika språk; likaså e-postadresser, när de tydligt hör till språket. En lättläst version \
             jämförs inte.",
        en: "Which facts are compared is our choice. The number one, ordinals, times of day and the articles of the regulation are left out, and the number two as a word may \
             be missing. Of links the count is compared, for a site may have an address in each language; so are e-mail addresses that plainly belong to a language. An \
             easy-to-read version is not compared.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Palvelupyynnöt säilytetään kaksi vuotta.
  sv: Servicebegäran förvaras i tre år.
#                               ^^^^^^ translation-mismatch
  en: Service requests are kept for 24 months.
",
            },
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Järjestelmä otettiin käyttöön 20.2.2023.
  sv: Systemet togs i bruk den 20 februari 2023.
#                              ^^^^^^^^^^^^^^^^ translation-mismatch
  en: The system was taken into use in the spring.
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Järjestelmä otettiin käyttöön 20.2.2023. Nauhoitteet poistetaan kahden kuukauden kuluttua ja pyynnöt kahdessa vuodessa.
  sv: Systemet togs i bruk den 20 februari 2023. Inspelningarna raderas efter 2 månader och begäran inom två år.
  en: The system was taken into use on 20 February 2023. Recordings are erased after two months and requests within 24 months.
",
        }, Example {
            remove: &[],
            yaml: "\
description:
  fi: Alle 15-vuotiaan puolesta soittaa huoltaja arkisin kello 9–15.
  sv: För den som är under 15 år ringer vårdnadshavaren vardagar kl. 9–15.
  en: A guardian calls for those under the age of 15, on weekdays from 9 am to 3 pm.
",
        }],
    },
    check,
};

/// One language version with its facts.
struct Version<'a> {
    passage: &'a Passage<'a>,
    facts: &'a [Fact],
    items: usize,
}

/// A fact that some versions have more often than others.
struct Odd {
    kind: Kind,
    /// The versions that have it most often, by number, and those that have it less often.
    holders: Vec<usize>,
    lacking: Vec<usize>,
    /// Where it stands in the last of the holders.
    range: Range<usize>,
    key: String,
}

fn check(_: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let passages = cx.passages();
    let mut at = 0;
    while let Some(first) = passages.get(at) {
        let same = |it: &&Passage<'_>| std::ptr::eq(it.place, first.place);
        let group = passages.iter().skip(at).take_while(same).collect::<Vec<_>>();
        at += group.len().max(1);
        if matches!(first.top(), "organisations" | "parties") {
            continue;
        }
        let versions = group.into_iter().filter_map(version).collect::<Vec<_>>();
        if versions.len() > 1 {
            applies = true;
            compare(cx, &versions);
        }
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// A passage in one of the three languages; not a variant of it, such as an easy-to-read one.
fn version<'a>(passage: &'a Passage<'a>) -> Option<Version<'a>> {
    passage.lang.filter(|it| matches!(it.as_str(), "fi" | "sv" | "en"))?;
    if passage.text.value.trim().is_empty() {
        return None;
    }
    Some(Version { passage, facts: passage.facts(), items: passage.list_items() })
}

fn compare(cx: &mut Cx<'_>, versions: &[Version<'_>]) {
    let mut odd = odd_ones(versions);
    // The fewer versions tell a fact, the likelier it is the wrong one; of two, the translation.
    odd.sort_by_key(|it| (it.holders.len(), std::cmp::Reverse(it.holders.last().copied()), it.range.start));
    let mut left = odd.into_iter().collect::<Vec<_>>();
    while !left.is_empty() {
        let first = left.remove(0);
        // What stands in its place elsewhere is shown beside it and is no finding of its own.
        let mut partners: Vec<Odd> = Vec::new();
        for version in &first.lacking {
            let partner = left.iter().position(|it| {
                it.kind == first.kind
                    && it.holders.contains(version)
                    && it.lacking.iter().any(|it| first.holders.contains(it))
            });
            if let Some(place) = partner {
                partners.push(left.remove(place));
            }
        }
        report(cx, versions, &first, &partners);
    }
    let counts = versions.iter().map(|it| it.items).filter(|it| *it > 0).collect::<Vec<_>>();
    if let (Some(least), Some(most)) = (counts.iter().min(), counts.iter().max())
        && least < most
    {
        report_lists(cx, versions, *most);
    }
}

/// The facts that not all versions tell equally often.
fn odd_ones(versions: &[Version<'_>]) -> Vec<Odd> {
    let mut keys: BTreeMap<(Kind, &str), Vec<Vec<&Fact>>> = BTreeMap::new();
    for (at, version) in versions.iter().enumerate() {
        for fact in version.facts {
            let places = keys.entry((fact.kind, &fact.key)).or_insert_with(|| vec![Vec::new(); versions.len()]);
            if let Some(it) = places.get_mut(at) {
                it.push(fact);
            }
        }
    }
    let mut odd = Vec::new();
    for ((kind, key), places) in keys {
        // A fact that is told twice in one version may stand once in another.
        let has = |it: &Vec<&Fact>| !it.is_empty();
        let needed = places.iter().flatten().any(|it| !it.optional);
        let holders = (0..versions.len()).filter(|at| places.get(*at).is_some_and(has)).collect::<Vec<_>>();
        let lacking = (0..versions.len()).filter(|at| !holders.contains(at)).collect::<Vec<_>>();
        let place = holders.last().and_then(|it| places.get(*it)).and_then(|it| it.first());
        let said_otherwise = lacking.iter().all(|at| versions.get(*at).is_some_and(|it| tells(it, kind, key, &places)));
        if let Some(place) = place.filter(|_| needed && !lacking.is_empty() && !said_otherwise) {
            odd.push(Odd { kind, holders, lacking, range: place.range.clone(), key: key.to_owned() });
        }
    }
    let links = counts_agree(versions, Kind::Link);
    odd.retain(|it| it.kind != Kind::Link || !links);
    drop_translated_mail(versions, &mut odd);
    odd
}

/// Whether a version tells a number as a period, or a period as a number: "15-vuotias", "under 15 år", "the age of 15".
fn tells(version: &Version<'_>, kind: Kind, key: &str, places: &[Vec<&Fact>]) -> bool {
    match kind {
        Kind::Number => version.facts.iter().any(|it| it.count.is_some_and(|it| it.to_string() == key)),
        Kind::Period => {
            let counts = places.iter().flatten().filter_map(|it| it.count).map(|it| it.to_string()).collect::<Vec<_>>();
            version.facts.iter().any(|it| it.kind == Kind::Number && counts.contains(&it.key))
        }
        Kind::Date | Kind::Act | Kind::Mail | Kind::Phone | Kind::Link => false,
    }
}

fn counts_agree(versions: &[Version<'_>], kind: Kind) -> bool {
    let mut counts = versions.iter().map(|it| it.facts.iter().filter(|it| it.kind == kind).count());
    let first = counts.next();
    counts.all(|it| Some(it) == first)
}

/// A body may have an address in each language; only a difference of a letter or two is likely a slip.
fn drop_translated_mail(versions: &[Version<'_>], odd: &mut Vec<Odd>) {
    if !counts_agree(versions, Kind::Mail) {
        return;
    }
    let mails = odd.iter().filter(|it| it.kind == Kind::Mail).map(|it| it.key.clone()).collect::<Vec<_>>();
    odd.retain(|it| it.kind != Kind::Mail || mails.iter().any(|other| other != &it.key && nearly(other, &it.key)));
}

/// Whether two addresses differ by a letter or two in one place.
fn nearly(one: &str, other: &str) -> bool {
    let longer = one.chars().count().max(other.chars().count());
    let same = |mut a: Box<dyn Iterator<Item = char> + '_>, b: Box<dyn Iterator<Item = char> + '_>| {
        b.take_while(|it| a.next() == Some(*it)).count()
    };
    let front = same(Box::new(one.chars()), Box::new(other.chars()));
    let back = same(Box::new(one.chars().rev()), Box::new(other.chars().rev()));
    front + back + 2 >= longer
}

fn report(cx: &mut Cx<'_>, versions: &[Version<'_>], odd: &Odd, partners: &[Odd]) {
    let Some(holder) = odd.holders.last().and_then(|it| versions.get(*it)) else { return };
    let written = holder.passage.slice(odd.range.clone()).to_owned();
    let tags = odd.lacking.iter().filter_map(|it| versions.get(*it)).filter_map(|it| it.passage.lang);
    let tags = tags.map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
    let mut places = Vec::new();
    for at in &odd.lacking {
        let Some(version) = versions.get(*at) else { continue };
        let partner = partners.iter().find(|it| it.holders.contains(at));
        let fact = partner.and_then(|odd| version.facts.iter().find(|it| it.kind == odd.kind && it.key == odd.key));
        let range = fact.map_or_else(|| first_words(version.passage), |it| it.range.clone());
        places.push((cx.within(version.passage.text, range), fact.is_some()));
    }
    let mut finding = cx
        .report_in(holder.passage, odd.range.clone(), message(odd.kind))
        .arg("fact", written)
        .arg("languages", tags)
        .note(WHY)
        .help(text! {
            fi: "tarkista, mikä versio on oikein, ja kirjoita sama tieto kaikilla kielillä",
            sv: "kontrollera vilken version som är rätt och skriv samma uppgift på alla språk",
            en: "check which version is right, and write the same fact in all languages",
        });
    for (place, is_partner) in places {
        finding = finding.also(place, if is_partner { INSTEAD } else { ELSEWHERE });
    }
    let _ = finding;
}

const WHY: Text = text! {
    fi: "käännösten on oltava oikeita, jotta jokainen saa samat tiedot (tietosuoja-asetus, 12 artiklan 1 kohta; suuntaviivat WP260 rev.01, 13 kohta)",
    sv: "översättningarna ska vara korrekta, så att alla får samma information (dataskyddsförordningen, artikel 12.1; riktlinjerna WP260 rev.01, punkt 13)",
    en: "translations must be accurate, so that everybody gets the same information (GDPR, Article 12(1); Guidelines WP260 rev.01, paragraph 13)",
};

const INSTEAD: Text = text! {
    fi: "tässä kieliversiossa on tämä",
    sv: "den här språkversionen har detta",
    en: "this language version has this",
};

const ELSEWHERE: Text = text! {
    fi: "tässä kieliversiossa tietoa ei ole",
    sv: "den här språkversionen har inte uppgiften",
    en: "this language version does not have it",
};

fn message(kind: Kind) -> Text {
    match kind {
        Kind::Date => text! {
            fi: "päivä ”{fact}” puuttuu näistä kieliversioista: {languages}",
            sv: "datumet ”{fact}” saknas i dessa språkversioner: {languages}",
            en: "the date “{fact}” is missing in these language versions: {languages}",
        },
        Kind::Period => text! {
            fi: "ajanjakso ”{fact}” puuttuu näistä kieliversioista: {languages}",
            sv: "tidsperioden ”{fact}” saknas i dessa språkversioner: {languages}",
            en: "the period “{fact}” is missing in these language versions: {languages}",
        },
        Kind::Number => text! {
            fi: "luku ”{fact}” puuttuu näistä kieliversioista: {languages}",
            sv: "talet ”{fact}” saknas i dessa språkversioner: {languages}",
            en: "the number “{fact}” is missing in these language versions: {languages}",
        },
        Kind::Act => text! {
            fi: "säädös ”{fact}” puuttuu näistä kieliversioista: {languages}",
            sv: "författningen ”{fact}” saknas i dessa språkversioner: {languages}",
            en: "the act “{fact}” is missing in these language versions: {languages}",
        },
        Kind::Mail => text! {
            fi: "sähköpostiosoite ”{fact}” puuttuu näistä kieliversioista: {languages}",
            sv: "e-postadressen ”{fact}” saknas i dessa språkversioner: {languages}",
            en: "the e-mail address “{fact}” is missing in these language versions: {languages}",
        },
        Kind::Phone => text! {
            fi: "puhelinnumero ”{fact}” puuttuu näistä kieliversioista: {languages}",
            sv: "telefonnumret ”{fact}” saknas i dessa språkversioner: {languages}",
            en: "the telephone number “{fact}” is missing in these language versions: {languages}",
        },
        Kind::Link => text! {
            fi: "linkki ”{fact}” puuttuu näistä kieliversioista: {languages}",
            sv: "länken ”{fact}” saknas i dessa språkversioner: {languages}",
            en: "the link “{fact}” is missing in these language versions: {languages}",
        },
    }
}

/// The first sentence of a text.
fn first_words(passage: &Passage<'_>) -> Range<usize> {
    passage.sentences().first().cloned().unwrap_or(0..passage.text.value.len())
}

fn report_lists(cx: &mut Cx<'_>, versions: &[Version<'_>], most: usize) {
    let longest = versions.iter().rev().find(|it| it.items == most);
    let shorter = versions.iter().filter(|it| it.items > 0 && it.items < most).collect::<Vec<_>>();
    let (Some(longest), Some(shortest)) = (longest, shorter.first()) else { return };
    let other = cx.within(longest.passage.text, first_words(longest.passage));
    let _ = cx
        .report_in(
            shortest.passage,
            first_words(shortest.passage),
            text! {
                fi: "luettelossa on eri määrä kohtia kuin toisessa kieliversiossa: {few} ja {many}",
                sv: "listan har ett annat antal punkter än i en annan språkversion: {few} och {many}",
                en: "the list has another number of items than in another language version: {few} and {many}",
            },
        )
        .arg("few", shortest.items.to_string())
        .arg("many", most.to_string())
        .also(other, INSTEAD)
        .note(WHY)
        .help(text! {
            fi: "tarkista, mikä kohta puuttuu tai on ylimääräinen",
            sv: "kontrollera vilken punkt som saknas eller är överflödig",
            en: "check which item is missing or superfluous",
        });
}
