//! What a camera or a log records comes from the person, and the person must be told at once and not within a month.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{case, gdpr};
use crate::model::data::SourceKind;
use crate::model::register::Register;
use crate::text;

/// Sources of the vocabulary that record what people do. A personnel system or an earlier system is not among them: what
/// they hold may come from anywhere.
const RECORDING: [&str; 5] =
    ["system-logs", "phone-system", "surveillance-cameras", "access-control-system", "website-analytics"];

pub(super) static RULE: Rule = Rule {
    name: "source-class",
    table: &["D006"],
    cites: &[case("C-422/24"), gdpr(13).par(1), gdpr(14).par(1)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "laite tai loki on merkitty muuksi tietolähteeksi kuin havainnoiduksi",
        sv: "en apparat eller logg är angiven som en annan källa än observerad",
        en: "a device or log is declared as another source than an observed one",
    },
    explanation: text! {
        fi: "Kamera, puhelinjärjestelmä, loki tai kulunvalvonta tallentaa, mitä ihminen itse tekee. Tiedot kerätään silloin rekisteröidyltä, vaikka hän ei anna niitä tietoisesti, ja niihin sovelletaan 13 \
             artiklaa (C-422/24). Silloin on kerrottava kerättäessä eikä vasta jälkikäteen, ja selosteessa on oltava tieto siitä, onko tietojen antaminen pakollista.\n\n\
             Kirjoita lähteelle `kind: observed`. Muu laji on oikea vain, jos tiedot on tallentanut joku toinen rekisterinpitäjä, joka luovuttaa ne.",
        sv: "En kamera, ett telefonsystem, en logg eller passerkontroll lagrar det som en människa själv gör. Uppgifterna samlas då in från den registrerade, även om hon eller han inte lämnar dem medvetet, och artikel \
             13 tillämpas (C-422/24). Då ska informationen ges vid insamlingen och inte först efteråt, och beskrivningen ska säga om det är obligatoriskt att lämna uppgifterna.\n\n\
             Skriv `kind: observed` för källan. Ett annat slag är rätt endast om en annan personuppgiftsansvarig har lagrat uppgifterna och lämnar ut dem.",
        en: "A camera, a telephone system, a log or access control records what people do themselves. The data are then collected from the data subject, even though they are not given knowingly, and Article 13 \
             applies (C-422/24). The information must then be given at collection and not afterwards, and the notice must say whether giving the data is a duty.\n\n\
             Write `kind: observed` for the source. Another kind is right only where another controller has recorded the data and discloses them.",
    },
    judgement: Some(text! {
        fi: "Ratkaisu C-422/24 koski vartalokameraa, ja tunnemme siitä vain tiivistelmän; ulottaminen lokeihin ja muihin laitteisiin on oma päätelmämme. Vain sanaston lähteet tunnistetaan.",
        sv: "Domen C-422/24 gällde en kroppskamera, och vi känner endast till sammandraget; att den också gäller loggar och andra apparater är vår egen slutsats. Endast ordlistans källor känns igen.",
        en: "The judgment C-422/24 was about a body camera, and we know only its headnote; extending it to logs and other devices is our own inference. Only sources of the vocabulary are recognised.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
sources:
  - { kind: data-subject, what: [yhteystiedot, palvelupyynnot, terveys, tunniste, tilaajat] }
  - { kind: third-party, name: phone-system, what: [nauhoitteet] }
#           ^^^^^^^^^^^ source-class
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
sources:
  - { kind: data-subject, what: [yhteystiedot, palvelupyynnot, terveys, tunniste, tilaajat] }
  - { kind: observed, name: phone-system, what: [nauhoitteet] }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for source in register.sources.values() {
        let Some(name) = source.name.spanned().filter(|it| it.value.id().is_some_and(|id| RECORDING.contains(&id)))
        else {
            continue;
        };
        applies = true;
        // Somebody else may have recorded the data and disclose them.
        if !source.party.is_absent() {
            continue;
        }
        let Some(kind) = source.kind.spanned() else { continue };
        match kind.value {
            SourceKind::DataSubject | SourceKind::Observed | SourceKind::Inferred => continue,
            SourceKind::Authority | SourceKind::ThirdParty | SourceKind::Public => {}
        }
        let _ = cx
            .report(kind.span, text! {
                fi: "laitteen tai lokin tallentamat tiedot ovat havainnoituja",
                sv: "uppgifter som en apparat eller logg har lagrat är observerade",
                en: "data that a device or a log has recorded are observed",
            })
            .also(name.span, text! {
                fi: "lähde on laite tai loki",
                sv: "källan är en apparat eller logg",
                en: "the source is a device or a log",
            })
            .note(text! {
                fi: "havainnoidut tiedot kerätään rekisteröidyltä, joten niihin sovelletaan 13 artiklaa eikä 14 artiklaa (C-422/24; tietosuoja-asetus, 13 artiklan 1 kohta)",
                sv: "observerade uppgifter samlas in från den registrerade, så artikel 13 tillämpas och inte artikel 14 (C-422/24; dataskyddsförordningen, artikel 13.1)",
                en: "observed data are collected from the data subject, so Article 13 applies and not Article 14 (C-422/24; GDPR, Article 13(1))",
            })
            .help(text! {
                fi: "kirjoita `kind: observed`; jos toinen rekisterinpitäjä luovuttaa tallenteet, lisää se avaimella `party:`",
                sv: "skriv `kind: observed`; om en annan personuppgiftsansvarig lämnar ut inspelningarna, ange den med `party:`",
                en: "write `kind: observed`; if another controller discloses the recordings, add it with `party:`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
