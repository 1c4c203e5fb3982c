//! A transfer on a decision that was never made, or has lapsed, is a transfer without a basis.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::gdpr;
use crate::law::place::is_eea_on;
use crate::law::transfer::{Adequacy, DECISIONS, DECISIONS_AS_OF, Decision, Mechanism, adequacy, dead_instruments_in};
use crate::model::register::{Register, Status};
use crate::model::transfer::Transfer;
use crate::model::value::{Country, Date};
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "adequacy-not-in-force",
    table: &["T004", "T013"],
    cites: &[gdpr(45).par(1), gdpr(45).par(3), gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "tietosuojan riittävyyttä koskevaa päätöstä ei ole tai se ei ole voimassa",
        sv: "det finns inget beslut om adekvat skyddsnivå eller det är inte i kraft",
        en: "there is no adequacy decision or it is not in force",
    },
    explanation: text! {
        fi: "Siirto voi perustua tietosuojan riittävyyttä koskevaan päätökseen vain, kun komissio on tehnyt sen (45 artiklan 1 ja 3 kohta) ja se on voimassa. Muuten \
             selosteessa kerrotaan väärin, mihin siirto perustuu.\n\n\
             Päätökset ovat ohjelmassa taulukkona, joka on tarkistettu 22.11.2026. Tarkastelupäivä ratkaisee: Yhdysvaltoja koskeva päätös on vuodelta 2023, Brasiliaa \
             koskeva tammikuulta 2026, ja Yhdistynyttä kuningaskuntaa koskeva päättyy 27.12.2031.\n\n\
             Valitse muu siirtoperuste, esimerkiksi `mechanism: scc`, ja kerro avaimessa `copy`, mistä suojatoimista saa jäljennöksen. Jos päätös on myöhempi kuin \
             taulukko, kirjoita sen numero avaimeen `decision`.\n\n\
             Jos päätös päättyy 180 päivän kuluessa tarkastelupäivästä, siitä varoitetaan.",
        sv: "En överföring kan grunda sig på ett beslut om adekvat skyddsnivå endast när kommissionen har fattat ett sådant (artikel 45.1 och 45.3) och det är i kraft. \
             Annars säger beskrivningen fel om vad överföringen grundar sig på.\n\n\
             Besluten finns i programmet som en tabell som kontrollerades 22.11.2026. Granskningsdagen avgör: beslutet om Förenta staterna är från 2023, det om Brasilien \
             från januari 2026, och det om Förenade kungariket upphör 27.12.2031.\n\n\
             Välj en annan överföringsgrund, till exempel `mechanism: scc`, och berätta under `copy` var en kopia av skyddsåtgärderna kan fås. Om beslutet är senare än \
             tabellen, skriv dess nummer under `decision`.\n\n\
             Om beslutet upphör inom 180 dagar från granskningsdagen ges en varning.",
        en: "A transfer can rest on an adequacy decision only when the Commission has made one (Article 45(1) and (3)) and it is in force. Otherwise the notice says \
             something false of what the transfer rests on.\n\n\
             The program has the decisions as a table, checked on 22 November 2026. The day of judgement decides: the decision on the United States is of 2023, that on \
             Brazil of January 2026, and that on the United Kingdom ends on 27 December 2031.\n\n\
             Choose another mechanism, for example `mechanism: scc`, and tell under `copy` where a copy of the safeguards can be obtained. If the decision is later than \
             the table, write its number under `decision`.\n\n\
             If the decision ends within 180 days of the day of judgement, a warning says so.",
    },
    judgement: Some(text! {
        fi: "Raja, 180 päivää ennen päätöksen päättymistä, on meidän. Yhdistynyttä kuningaskuntaa pidetään kolmantena maana 28.6.2021 alkaen; sitä edeltävä siirtymäaika on yleistiedon varassa.",
        sv: "Gränsen på 180 dagar innan beslutet upphör är vår. Förenade kungariket räknas som tredjeland från och med 28.6.2021; övergångstiden före det grundar sig på allmän kännedom.",
        en: "The limit of 180 days before a decision ends is ours. The United Kingdom counts as a third country from 28 June 2021; the transition before that is from general knowledge.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
transfers:
  - to: [US, IN]
#            ^^ adequacy-not-in-force
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: adequacy
    note:
      fi: Yhdysvalloissa vastaanottaja on sertifioitunut tietosuojakehykseen (Data Privacy Framework).
      sv: I Förenta staterna är mottagaren certifierad enligt ramen för dataskydd (Data Privacy Framework).
      en: In the United States the recipient is certified under the Data Privacy Framework.
",
            },
            Example {
                remove: &[],
                yaml: "\
transfers:
  - to: [US, GB]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: adequacy
    decision: 2002/2/EC
#             ^^^^^^^^^ adequacy-not-in-force
    note:
      fi: Yhdysvalloissa vastaanottaja on sertifioitunut tietosuojakehykseen (Data Privacy Framework).
      sv: I Förenta staterna är mottagaren certifierad enligt ramen för dataskydd (Data Privacy Framework).
      en: In the United States the recipient is certified under the Data Privacy Framework.
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US, GB, BR]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: adequacy
    note:
      fi: Yhdysvalloissa vastaanottaja on sertifioitunut tietosuojakehykseen (Data Privacy Framework).
      sv: I Förenta staterna är mottagaren certifierad enligt ramen för dataskydd (Data Privacy Framework).
      en: In the United States the recipient is certified under the Data Privacy Framework.
",
        }],
    },
    check,
};

/// How long before the end of a decision its end is told.
const SOON: i32 = 180;

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    let mut applies = false;
    for transfer in register.transfer_list() {
        let it = &transfer.value;
        if it.mechanism.get().map(|it| it.0) != Some(Mechanism::Adequacy) || relies_on_the_past(it, &day) {
            continue;
        }
        applies = true;
        let third = || it.to.iter().filter(|to| !is_eea_on(&to.value.0, &day));
        if is_of_another_place(it) {
            wrong_decision(cx, it);
        }
        for to in third() {
            let later = day.as_str() > DECISIONS_AS_OF && names_unknown_decision(it);
            match adequacy(&to.value.0, &day) {
                Adequacy::InForce(decision) => soon_over(register, cx, to, decision),
                Adequacy::Expired(_) | Adequacy::NotYet(_) | Adequacy::None if later => {}
                Adequacy::Expired(decision) => missing(cx, it, to, EXPIRED, decision.expires.unwrap_or_default()),
                Adequacy::NotYet(decision) => missing(cx, it, to, NOT_YET, decision.adopted),
                Adequacy::None => missing(cx, it, to, NONE, ""),
            }
        }
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether the transfer names an instrument that is dead today and was alive on the day.
fn relies_on_the_past(transfer: &Transfer, day: &str) -> bool {
    let given = transfer.decision.as_deref().unwrap_or_default();
    dead_instruments_in(given).iter().any(|it| day <= it.last_day)
}

/// The decisions of the table that a transfer names by number.
fn named(transfer: &Transfer) -> impl Iterator<Item = &'static Decision> {
    let given = transfer.decision.as_deref().and_then(digits);
    DECISIONS.iter().filter(move |it| given.is_some() && it.number.and_then(digits) == given)
}

/// The digits of the number of a decision: `2023/1795` of `(EU) 2023/1795`.
fn digits(text: &str) -> Option<&str> {
    let pieces = text.split(|it: char| !(it.is_ascii_digit() || it == '/'));
    pieces.map(|it| it.trim_matches('/')).find(|it| it.contains('/'))
}

fn names_unknown_decision(transfer: &Transfer) -> bool {
    transfer.decision.is_given() && named(transfer).next().is_none()
}

/// Whether the decision that a transfer names is one of the table, for a country where nothing goes.
fn is_of_another_place(transfer: &Transfer) -> bool {
    let goes_to = |it: &Decision| transfer.to.values().any(|to| to.0.eq_ignore_ascii_case(it.code));
    !transfer.to.is_empty() && named(transfer).next().is_some() && !named(transfer).any(goes_to)
}

fn wrong_decision(cx: &mut Cx<'_>, transfer: &Transfer) {
    let (Some(given), Some(decision)) = (transfer.decision.spanned(), named(transfer).next()) else { return };
    let mut finding = cx
        .report(
            given.span,
            text! {
                fi: "päätös {number} koskee toista maata: {place}",
                sv: "beslutet {number} gäller ett annat land: {place}",
                en: "the decision {number} is about another country: {place}",
            },
        )
        .arg("number", decision.number.unwrap_or_default())
        .arg("place", decision.name);
    if let Some(to) = transfer.to.first() {
        finding = finding.also(
            to.span,
            text! {
                fi: "tietoja siirretään tänne",
                sv: "uppgifterna överförs hit",
                en: "the data are transferred here",
            },
        );
    }
    let _ = finding.note(NOTE).help(text! {
        fi: "poista `decision:`, niin päätös haetaan taulukosta, tai korjaa sen numero",
        sv: "ta bort `decision:`, så hämtas beslutet ur tabellen, eller rätta numret",
        en: "remove `decision:`, and the decision is taken from the table, or mend its number",
    });
}

fn missing(cx: &mut Cx<'_>, transfer: &Transfer, to: &Spanned<Country>, message: Text, date: &str) {
    let mut finding = cx.report(to.span, message).arg("country", to.value.0.as_str()).arg("date", date);
    if let Some(mechanism) = transfer.mechanism.span() {
        finding = finding.also(
            mechanism,
            text! {
                fi: "siirron sanotaan perustuvan päätökseen tässä",
                sv: "här sägs överföringen grunda sig på ett beslut",
                en: "the transfer is said to rest on a decision here",
            },
        );
    }
    let day = DECISIONS_AS_OF;
    let _ = finding
        .note(NOTE)
        .note(text! {
            fi: "päätösten taulukko on tarkistettu {checked}",
            sv: "tabellen över besluten kontrollerades {checked}",
            en: "the table of decisions was checked on {checked}",
        })
        .arg("checked", day)
        .help(text! {
            fi: "vaihda siirtoperuste, esimerkiksi `mechanism: scc`, ja kerro avaimessa `copy:`, mistä suojatoimista saa jäljennöksen",
            sv: "byt överföringsgrund, till exempel `mechanism: scc`, och berätta under `copy:` var en kopia av skyddsåtgärderna kan fås",
            en: "change the mechanism, for example `mechanism: scc`, and tell under `copy:` where a copy of the safeguards can be obtained",
        });
}

/// A decision that ends soon; a register that is no longer in use has nothing to plan.
fn soon_over(register: &Register, cx: &mut Cx<'_>, to: &Spanned<Country>, decision: &Decision) {
    let Some(last) = decision.expires else { return };
    let near = last.parse().is_ok_and(|last| (0..=SOON).contains(&cx.day().days_until(Date(last))));
    if !near || register.status.get() == Some(&Status::Retired) {
        return;
    }
    let _ = cx
        .report(to.span, text! {
            fi: "tietosuojan riittävyyttä koskeva päätös päättyy pian ({place}): viimeinen päivä on {date}",
            sv: "beslutet om adekvat skyddsnivå upphör snart ({place}): sista dagen är {date}",
            en: "the adequacy decision ends soon ({place}): its last day is {date}",
        })
        .at_most(Level::Warning)
        .arg("place", decision.name)
        .arg("date", last)
        .note(text! {
            fi: "sen jälkeen siirrolla on oltava muu V luvun mukainen peruste (tietosuoja-asetus, 44 artikla ja 45 artiklan 3 kohta)",
            sv: "efter det ska överföringen ha en annan grund enligt kapitel V (dataskyddsförordningen, artiklarna 44 och 45.3)",
            en: "after that the transfer needs another mechanism of Chapter V (GDPR, Articles 44 and 45(3))",
        })
        .help(text! {
            fi: "seuraa, jatketaanko päätöstä, ja valmistele muu siirtoperuste, esimerkiksi `mechanism: scc`",
            sv: "följ upp om beslutet förlängs och förbered en annan överföringsgrund, till exempel `mechanism: scc`",
            en: "watch whether the decision is prolonged, and prepare another mechanism, for example `mechanism: scc`",
        });
}

const NOTE: Text = text! {
    fi: "siirto voi perustua tietosuojan riittävyyttä koskevaan päätökseen vain, kun komissio on tehnyt sen ja se on voimassa (tietosuoja-asetus, 45 artiklan 1 ja 3 kohta)",
    sv: "en överföring kan grunda sig på ett beslut om adekvat skyddsnivå endast när kommissionen har fattat det och det är i kraft (dataskyddsförordningen, artikel 45.1 och 45.3)",
    en: "a transfer can rest on an adequacy decision only when the Commission has made it and it is in force (GDPR, Article 45(1) and (3))",
};

const NONE: Text = text! {
    fi: "komissio ei ole tehnyt tietosuojan riittävyyttä koskevaa päätöstä tästä maasta: {country}",
    sv: "kommissionen har inte fattat något beslut om adekvat skyddsnivå för detta land: {country}",
    en: "the Commission has made no adequacy decision for this country: {country}",
};

const NOT_YET: Text = text! {
    fi: "tietosuojan riittävyyttä koskeva päätös tästä maasta tehtiin vasta {date}: {country}",
    sv: "beslutet om adekvat skyddsnivå för detta land fattades först {date}: {country}",
    en: "the adequacy decision for this country was made only on {date}: {country}",
};

const EXPIRED: Text = text! {
    fi: "tietosuojan riittävyyttä koskevan päätöksen viimeinen päivä oli {date}: {country}",
    sv: "sista dagen för beslutet om adekvat skyddsnivå var {date}: {country}",
    en: "the last day of the adequacy decision was {date}: {country}",
};
