//! A notice that denies transfers beside a recipient in a third country says two things, one of them false.

use crate::check::{Cx, Example, Examples, Rule, Verdict, recipients};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::law::place::is_eea_on;
use crate::model::recipient::Recipient;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::source::{Span, Spanned};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "transfer-contradiction",
    table: &["T010"],
    cites: &[gdpr(5).par(1).point('a'), gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(44)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "vastaanottaja on kolmannessa maassa, jonne selosteen mukaan ei siirretä tietoja",
        sv: "en mottagare finns i ett tredjeland dit inga uppgifter enligt beskrivningen överförs",
        en: "a recipient is in a third country to which no data are transferred according to the notice",
    },
    explanation: text! {
        fi: "Kun vastaanottaja käsittelee tietoja Euroopan talousalueen ulkopuolella, tiedot siirretään sinne (44 artikla). Silloin `transfers: none` on väärä väite, ja \
             luettelo siirroista on puutteellinen, jos vastaanottajan maa ei ole siinä. Käsittelyn on oltava läpinäkyvää (5 artiklan 1 kohdan a alakohta), ja siirrosta on \
             kerrottava (13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta).\n\n\
             Vastaanottajan maa on sen oma `country` tai, jos sitä ei ole, osapuolen `country`. Jos vastaanottaja on sijoittautunut kolmanteen maahan mutta käsittelee \
             tietoja vain talousalueella, kirjoita vastaanottajalle maa, jossa tietoja käsitellään.\n\n\
             Lisää siirto avaimeen `transfers`: maa, peruste ja mistä suojatoimista saa jäljennöksen.",
        sv: "När en mottagare behandlar uppgifter utanför Europeiska ekonomiska samarbetsområdet överförs uppgifterna dit (artikel 44). Då är `transfers: none` ett falskt \
             påstående, och en förteckning över överföringar är bristfällig om mottagarens land inte finns i den. Behandlingen ska vara öppen (artikel 5.1 a), och \
             överföringen ska uppges (artikel 13.1 f och artikel 14.1 f).\n\n\
             Mottagarens land är dess eget `country` eller, om det saknas, partens `country`. Om mottagaren är etablerad i ett tredjeland men behandlar uppgifterna bara inom \
             samarbetsområdet, skriv hos mottagaren det land där uppgifterna behandlas.\n\n\
             Lägg till överföringen under `transfers`: landet, grunden och var en kopia av skyddsåtgärderna kan fås.",
        en: "When a recipient handles data outside the European Economic Area, the data are transferred there (Article 44). Then `transfers: none` is a false statement, and a \
             list of transfers is incomplete if the recipient’s country is not in it. Processing must be transparent (Article 5(1)(a)), and the transfer must be told (Article \
             13(1)(f) and Article 14(1)(f)).\n\n\
             The recipient’s country is its own `country` or, without one, the `country` of the party. If the recipient is established in a third country but handles the data \
             only within the Area, give the recipient the country where the data are handled.\n\n\
             Add the transfer under `transfers`: the country, the mechanism, and where a copy of the safeguards can be obtained.",
    },
    judgement: Some(text! {
        fi: "Rekisteröityä itseään ja yleisöä ei pidetä siirron vastaanottajina. Jos jonkin siirron maa puuttuu, luettelosta ei sanota mitään.",
        sv: "Den registrerade själv och allmänheten räknas inte som mottagare av en överföring. Om landet för någon överföring saknas, sägs ingenting om förteckningen.",
        en: "Data subjects themselves and the public do not count as recipients of a transfer. If the country of some transfer is missing, nothing is said of the list.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
recipients:
  - kind: processor
    party: puhelinpalvelu
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
    country: GB
#            ^^ transfer-contradiction
transfers: none
",
            },
            Example {
                remove: &[],
                yaml: "\
recipients:
  - kind: processor
    party: puhelinpalvelu
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
    country: IN
#            ^^ transfer-contradiction
  - kind: processor
    party: uutiskirjepalvelu
    task: { fi: uutiskirjeen lähettäminen, sv: utskick av nyhetsbrevet, en: sending of the newsletter }
    what: [tilaajat]
    contract: \"EK 0/2021\"
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - kind: processor
    party: puhelinpalvelu
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
    country: NO
transfers: none
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(transfers) = register.transfers.spanned() else { return Verdict::NotApplicable };
    let day = cx.day().to_string();
    let unknown = |it: &crate::model::transfer::Transfer| it.to.is_empty() && !it.organisation.is_given();
    if register.transfer_list().iter().any(|it| unknown(&it.value)) {
        return Verdict::NotApplicable;
    }
    let mut applies = false;
    for recipient in register.recipient_list() {
        let Some(country) = recipients::country(register, &recipient.value) else { continue };
        applies = true;
        let code = country.value.0.as_str();
        if !recipients::is_importer(&recipient.value) || is_eea_on(code, &day) || is_covered(register, recipient, code)
        {
            continue;
        }
        let none = matches!(transfers.value, OrNone::None);
        let own = recipient.value.country.span();
        report(cx, own.unwrap_or_else(|| recipients::place(recipient)), none, transfers.head, country.span, code);
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether a transfer goes to the country, or to the recipient as an international organisation.
fn is_covered(register: &Register, recipient: &Spanned<Recipient>, code: &str) -> bool {
    let party = recipient.value.party.get();
    register.transfer_list().iter().map(|it| &it.value).any(|it| {
        let same = it.recipient.get().is_some_and(|it| party.is_some_and(|party| party.as_str() == it.as_str()));
        it.to.values().any(|to| to.0 == code) || (it.to.is_empty() && same)
    })
}

fn report(cx: &mut Cx<'_>, place: Span, none: bool, statement: Span, country: Span, code: &str) {
    let message = if none {
        text! {
            fi: "vastaanottaja on Euroopan talousalueen ulkopuolella, vaikka tietoja ei kerrota siirrettävän sinne: {country}",
            sv: "mottagaren finns utanför Europeiska ekonomiska samarbetsområdet, fast det sägs att inga uppgifter överförs dit: {country}",
            en: "the recipient is outside the European Economic Area, although no data are said to be transferred there: {country}",
        }
    } else {
        text! {
            fi: "vastaanottajan maa puuttuu siirroista: {country}",
            sv: "mottagarens land saknas bland överföringarna: {country}",
            en: "the recipient’s country is missing among the transfers: {country}",
        }
    };
    let mut finding = cx.report(place, message).arg("country", code).also(
        statement,
        text! {
            fi: "väite siirroista on tässä",
            sv: "påståendet om överföringar finns här",
            en: "the statement on transfers is here",
        },
    );
    if country != place {
        finding = finding.also(
            country,
            text! {
                fi: "vastaanottajan maa on tässä",
                sv: "mottagarens land finns här",
                en: "the recipient’s country is here",
            },
        );
    }
    let _ = finding
        .note(text! {
            fi: "tiedot, joita käsitellään kolmannessa maassa, siirretään sinne (tietosuoja-asetus, 44 artikla), ja siitä on kerrottava (5 artiklan 1 kohdan a alakohta, 13 artiklan 1 kohdan f alakohta ja 14 artiklan 1 kohdan f alakohta)",
            sv: "uppgifter som behandlas i ett tredjeland överförs dit (dataskyddsförordningen, artikel 44), och det ska uppges (artikel 5.1 a, artikel 13.1 f och artikel 14.1 f)",
            en: "data handled in a third country are transferred there (GDPR, Article 44), and that must be told (Article 5(1)(a), Article 13(1)(f) and Article 14(1)(f))",
        })
        .help(text! {
            fi: "lisää siirto: `transfers: [{ to: {country}, mechanism: … }]`, tai korjaa vastaanottajan `country:`, jos tietoja käsitellään muualla",
            sv: "lägg till överföringen: `transfers: [{ to: {country}, mechanism: … }]`, eller rätta mottagarens `country:`, om uppgifterna behandlas någon annanstans",
            en: "add the transfer: `transfers: [{ to: {country}, mechanism: … }]`, or mend the recipient’s `country:` if the data are handled elsewhere",
        });
}
