//! A complaint that is sent to an old address of the Ombudsman does not arrive.

use crate::check::sense;
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::law::authority::{self, Stale};
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::{Register, Status};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "authority-contact-stale",
    table: &["N005"],
    cites: &[gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e'), gdpr(12).par(2), wp260_annex()],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "valvontaviranomaisen tiedot ovat vanhentuneet",
        sv: "uppgifterna om tillsynsmyndigheten är föråldrade",
        en: "the details of the supervisory authority are out of date",
    },
    explanation: text! {
        fi: "Oikeudesta tehdä valitus valvontaviranomaiselle on kerrottava (13 artiklan 2 kohdan d alakohta ja 14 artiklan 2 kohdan e alakohta), ja oikeuksien käyttämistä on helpotettava (12 artiklan 2 \
             kohta). Vanhaan osoitteeseen lähetetty valitus ei tule perille.\n\n\
             Sääntö löytää postilokeron 800 vanhan postinumeron 00521, vanhan käyntiosoitteen, käytöstä jääneen faksinumeron ja lakkautetun tietosuojalautakunnan. Voimassa ovat PL 800, 00531 Helsinki ja \
             Lintulahdenkuja 4, 00530 Helsinki (ruotsiksi Fågelviksgränden 4).\n\n\
             Poista tiedot tekstistä ja kirjoita `complaint: inherit`: ohjelma tuntee viranomaisen tiedot ja kirjoittaa ne jokaisella kielellä.",
        sv: "Rätten att lämna in klagomål till tillsynsmyndigheten ska uppges (artikel 13.2 d och artikel 14.2 e), och utövandet av rättigheterna ska underlättas (artikel 12.2). Ett klagomål till en gammal \
             adress kommer inte fram.\n\n\
             Regeln hittar det gamla postnumret 00521 för postbox 800, den gamla besöksadressen, ett faxnummer som inte längre används och den indragna datasekretessnämnden. Gällande är PB 800, 00531 \
             Helsingfors och Fågelviksgränden 4, 00530 Helsingfors (på finska Lintulahdenkuja 4).\n\n\
             Stryk uppgifterna i texten och skriv `complaint: inherit`: programmet känner till myndighetens uppgifter och skriver dem på varje språk.",
        en: "The right to lodge a complaint with a supervisory authority must be told (Article 13(2)(d) and Article 14(2)(e)), and the exercise of rights be facilitated (Article 12(2)). A complaint sent to an \
             old address does not arrive.\n\n\
             The rule finds the old postal code 00521 of P.O. Box 800, the old visiting address, a fax number no longer in use, and the abolished Data Protection Board. In force are PL 800, 00531 \
             Helsinki, and Lintulahdenkuja 4, 00530 Helsinki (in Swedish Fågelviksgränden 4).\n\n\
             Delete the details from the text and write `complaint: inherit`: the program knows the authority’s details and writes them in every language.",
    },
    judgement: Some(text! {
        fi: "Muuton päivää emme tunne. Siksi käytöstä poistettuja rekistereitä, joita tarkastellaan niiden viimeisenä päivänä, sääntö ei lue. Toimiston nykyiset tiedot on luettu marraskuussa 2026.",
        sv: "Vi känner inte till dagen för flytten. Därför läser regeln inte register som har tagits ur bruk och som granskas enligt sin sista dag. Byråns uppgifter är lästa i november 2026.",
        en: "We do not know the day of the move. So the rule does not read registers that are no longer in use, which are judged by their last day. The office’s details were read in November 2026.",
    }),
    words: &[
        Words { lang: "fi", phrases: NEEDLES },
        Words { lang: "sv", phrases: NEEDLES },
        Words { lang: "en", phrases: NEEDLES },
    ],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
complaint:
  authority: ombudsman
  note:
    fi: Valitus lähetetään tietosuojavaltuutetun toimistoon, PL 800, 00521 Helsinki.
#                                                                    ^^^^^ authority-contact-stale
    sv: Klagomål skickas till dataombudsmannens byrå, PB 800, 00521 Helsingfors.
#                                                             ^^^^^ authority-contact-stale
    en: A complaint is sent to the Data Protection Ombudsman, P.O. Box 800, 00521 Helsinki.
#                                                                           ^^^^^ authority-contact-stale
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
complaint:
  authority: ombudsman
  note:
    fi: Tietosuojavaltuutetun toimisto, Lintulahdenkuja 4, 00530 Helsinki, PL 800, 00531 Helsinki.
    sv: Dataombudsmannens byrå, Fågelviksgränden 4, 00530 Helsingfors, PB 800, 00531 Helsingfors.
    en: Office of the Data Protection Ombudsman, Lintulahdenkuja 4, 00530 Helsinki, PL 800, 00531 Helsinki.
",
        }],
    },
    check,
};

/// As the needles of [`authority::STALE`], for the one pass over the texts; each is confirmed there.
const NEEDLES: &[&str] = &[
    "00521",
    "00520",
    "ratapihantie 9",
    "bangårdsvägen 9",
    "029 566 6735",
    "0295666735",
    "29 566 6735",
    "tietosuojalautakun*",
    "datasekretessnämnd*",
    "oikeusministeriön yhteydessä",
    "i anslutning till justitieministeriet",
];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.status.get() == Some(&Status::Retired) {
        return Verdict::NotApplicable;
    }
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let needle = hit.phrase.trim_end_matches('*');
        let found = authority::stale_in(&passage.text.value);
        let Some(stale) = found.into_iter().find(|it| it.needles.iter().any(|it| it.contains(needle))) else {
            continue;
        };
        let history = sense::REPEALED.is_in(passage, &sentence) || sense::denies(passage, &sentence);
        if !sense::is_said(passage) || passage.key() == "title" || (history && stale.id == "board") {
            continue;
        }
        report(cx, &hit, stale);
    }
    cx.verdict()
}

fn report(cx: &mut Cx<'_>, hit: &crate::check::Hit<'_>, stale: &Stale) {
    let office = authority::ombudsman();
    let finding = cx
        .report_in(
            hit.passage,
            hit.range.clone(),
            text! {
                fi: "valvontaviranomaisen tieto on vanhentunut: {what}",
                sv: "uppgiften om tillsynsmyndigheten är föråldrad: {what}",
                en: "this detail of the supervisory authority is out of date: {what}",
            },
        )
        .arg("what", hit.passage.slice(hit.range.clone()))
        .note(stale.why)
        .note(text! {
            fi: "valitusoikeudesta on kerrottava, ja oikeuksien käyttämistä on helpotettava (tietosuoja-asetus, 13 artiklan 2 kohdan d alakohta ja 12 artiklan 2 kohta)",
            sv: "rätten att lämna in klagomål ska uppges och utövandet av rättigheterna underlättas (dataskyddsförordningen, artikel 13.2 d och artikel 12.2)",
            en: "the right to complain must be told and the exercise of rights facilitated (GDPR, Article 13(2)(d) and Article 12(2))",
        });
    let _ = match office.postal {
        Some(postal) => finding
            .help(text! {
                fi: "poista tiedot tekstistä ja kirjoita `complaint: inherit`, tai korjaa ne: {postal}",
                sv: "stryk uppgifterna och skriv `complaint: inherit`, eller rätta dem: {postal}",
                en: "delete the details and write `complaint: inherit`, or correct them: {postal}",
            })
            .arg("postal", postal),
        None => finding.help(text! {
            fi: "poista tiedot tekstistä ja kirjoita `complaint: inherit`",
            sv: "stryk uppgifterna och skriv `complaint: inherit`",
            en: "delete the details and write `complaint: inherit`",
        }),
    };
}
