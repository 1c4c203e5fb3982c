//! Who has consented has consented to a text, and whoever relies on the consent must be able to show that text.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::basis::{Basis, SpecialGround};
use crate::law::cite::gdpr;
use crate::model::facts::{legal_basis, special_ground};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "retain-old",
    table: &["V005"],
    cites: &[gdpr(5).par(2), gdpr(7).par(1)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "suostumukseen perustuvalla käsittelyllä ei ole selosteen versioita",
        sv: "behandling som grundar sig på samtycke saknar versioner av beskrivningen",
        en: "processing based on consent has no versions of the notice",
    },
    explanation: text! {
        fi: "Kun käsittely perustuu suostumukseen, rekisterinpitäjän on pystyttävä osoittamaan, että rekisteröity on antanut sen (7 artiklan 1 kohta). Suostumus koskee sitä, mitä silloin kerrottiin: siksi on \
             tiedettävä, mikä teksti kulloinkin oli esillä, ja vanhat versiot säilytetään.\n\n\
             Sääntö löytää rekisterin, jonka jokin peruste on suostumus, jota on päivitetty ja jolla ei ole yhtään versiota avaimessa `history`.\n\n\
             Kirjoita avaimeen `history` jokainen versio: `{ date: 2026-09-01, version: \"2\", change: … }`. Säilytä julkaistut tekstit, esimerkiksi versionhallinnassa.",
        sv: "När behandlingen grundar sig på samtycke ska den personuppgiftsansvarige kunna visa att den registrerade har samtyckt (artikel 7.1). Samtycket gäller det som då berättades: därför måste man veta \
             vilken text som var framme vid varje tid, och gamla versioner bevaras.\n\n\
             Regeln finner ett register som har samtycke som någon grund, som har uppdaterats och som inte har någon version under `history`.\n\n\
             Skriv varje version under `history`: `{ date: 2026-09-01, version: \"2\", change: … }`. Bevara de publicerade texterna, till exempel i versionshanteringen.",
        en: "Where processing is based on consent, the controller must be able to show that the data subject has consented (Article 7(1)). Consent is to what was told at the time: so it must be known which text \
             was on show when, and old versions are kept.\n\n\
             The rule finds a register that has consent among its bases, has been updated and has no version under `history`.\n\n\
             Write each version under `history`: `{ date: 2026-09-01, version: \"2\", change: … }`. Keep the published texts, for example under version control.",
    },
    judgement: Some(text! {
        fi: "Vanhojen tekstien säilyttäminen on päätelmä osoitusvelvollisuudesta; EDPB:n suostumusta koskeva ohje (05/2020) on nähty vain toisen käden lähteestä. Ohjelma näkee versioluettelon, ei arkistoa.",
        sv: "Att gamla texter bevaras är en slutsats av ansvarsskyldigheten; EDPB:s riktlinjer om samtycke (05/2020) har setts bara i andra hand. Programmet ser förteckningen över versioner, inte arkivet.",
        en: "That old texts be kept is an inference from accountability; the EDPB guidelines on consent (05/2020) were seen only at second hand. The program sees the list of versions, not the archive.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &["history"], yaml: "\
register: asiakaspalvelu
#^^^^^^^ retain-old
" }],
        right: &[Example { remove: &[], yaml: "\
history:
  - { date: 2026-09-01, version: \"2\", change: { fi: Lisäsimme uutiskirjeen., sv: Vi lade till nyhetsbrevet., en: We added the newsletter. } }
" }],
    },
    check,
};

/// Whether the dates show that the text has not always been the one of today.
fn changed(register: &Register) -> bool {
    let Some(dates) = register.dates.get() else { return false };
    dates.updated.get().is_some_and(|updated| dates.compiled.get() != Some(updated))
}

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let consent = register.all_bases().find(|it| {
        legal_basis(&it.value) == Some(Basis::Consent) || special_ground(&it.value) == Some(SpecialGround::A)
    });
    let Some(consent) = consent else {
        return Verdict::NotApplicable;
    };
    if register.history.values().any(|it| it.date.is_given() || it.version.is_given()) {
        return Verdict::Satisfied;
    }
    if register.history.values().any(|it| it.date.is_bad()) {
        return Verdict::Violated;
    }
    if !changed(register) {
        return Verdict::NotApplicable;
    }
    let place = register.history.first().map_or_else(|| cx.place(), |it| it.head);
    cx.report(place, text! {
        fi: "ei näy, mikä teksti oli esillä, kun suostumus annettiin",
        sv: "det framgår inte vilken text som var framme när samtycket gavs",
        en: "it does not show which text was on show when consent was given",
    })
    .also(consent.span, text! {
        fi: "tässä ilmoitettu peruste on suostumus",
        sv: "den grund som anges här är samtycke",
        en: "the basis declared here is consent",
    })
    .note(text! {
        fi: "rekisterinpitäjän on pystyttävä osoittamaan, että rekisteröity on antanut suostumuksen (tietosuoja-asetus, 7 artiklan 1 kohta); suostumus koskee sitä, mitä silloin kerrottiin",
        sv: "den personuppgiftsansvarige ska kunna visa att den registrerade har samtyckt (dataskyddsförordningen, artikel 7.1); samtycket gäller det som då berättades",
        en: "the controller must be able to show that the data subject has consented (GDPR, Article 7(1)); consent is to what was told then",
    })
    .help(text! {
        fi: "lisää `history: [{ date: 2026-09-01, version: \"1\", change: … }]` ja säilytä julkaistut tekstit",
        sv: "lägg till `history: [{ date: 2026-09-01, version: \"1\", change: … }]` och bevara de publicerade texterna",
        en: "add `history: [{ date: 2026-09-01, version: \"1\", change: … }]` and keep the published texts",
    })
    .end()
}
