//! Whoever did not give the data must learn where they came from.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, recital};
use crate::model::data::{Source, SourceKind};
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "source-missing",
    table: &["D003"],
    cites: &[gdpr(14).par(2).point('f'), recital(61)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, mistä tiedot on saatu",
        sv: "det sägs inte varifrån uppgifterna kommer",
        en: "it is not told where the data come from",
    },
    explanation: text! {
        fi: "Kun tietoja ei ole saatu rekisteröidyltä, on kerrottava, mistä ne on saatu (14 artiklan 2 kohdan f alakohta). Lähde ratkaisee \
             myös, sovelletaanko 13 vai 14 artiklaa; ilman lähteitä ohjelma ei voi tietää, mitä selosteessa on oltava.\n\n\
             Luettele avaimessa `sources` kaikki lähteet lajeittain. Lajit `data-subject` ja `observed` (lokit, nauhoitteet, kamerat) \
             tarkoittavat, että tiedot kerätään rekisteröidyltä itseltään. Muille lähteille tarvitaan myös nimi: avain `name` tai `party`.\n\n\
             Jos lähteitä on niin monta, ettei yhtä voi nimetä, kerro avaimessa `name` yleisesti, minkälaisista lähteistä on kyse.",
        sv: "När uppgifterna inte har erhållits från den registrerade ska det uppges varifrån de kommer (artikel 14.2 f). Källan avgör också \
             om artikel 13 eller 14 tillämpas; utan källor kan programmet inte veta vad beskrivningen ska innehålla.\n\n\
             Räkna upp alla källor under nyckeln `sources` enligt slag. Slagen `data-subject` och `observed` (loggar, inspelningar, kameror) \
             betyder att uppgifterna samlas in från den registrerade. De andra källorna behöver också ett namn: nyckeln `name` eller `party`.\n\n\
             Om källorna är så många att ingen enskild kan nämnas, berätta under `name` i allmänna ordalag vilka slags källor det gäller.",
        en: "Where data have not been obtained from the data subject, it must be told from which source they originate (Article 14(2)(f)). \
             The source also decides whether Article 13 or 14 applies; without sources the program cannot know what the notice must hold.\n\n\
             List all sources under the key `sources` by kind. The kinds `data-subject` and `observed` (logs, recordings, cameras) mean that \
             the data are collected from the data subject. Other sources also need a name: the key `name` or `party`.\n\n\
             If the sources are so many that none can be named, say under `name` in general terms what kind of sources they are.",
    },
    judgement: Some(text! {
        fi: "Myös yksinomaan rekisteröidyltä kerättyjen tietojen lähde vaaditaan, jotta 13 ja 14 artiklan vaatimukset voidaan erottaa.",
        sv: "Källan krävs också för uppgifter som samlas in enbart från den registrerade, så att kraven i artiklarna 13 och 14 kan skiljas åt.",
        en: "The source is asked for even when all data come from the data subject, so that Articles 13 and 14 can be told apart.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &["sources"],
                yaml: "\
register: asiakaspalvelu
#^^^^^^^ source-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
sources:
  - kind: data-subject
  - kind: authority
#   ^^^^ source-missing
    what: [yhteystiedot]
data:
  - id: yhteystiedot
    items: [postal-address]
    provision: voluntary
  - id: palvelupyynnot
    items: [service-request]
    provision: voluntary
purposes:
  - text: { fi: Vastaamme asukkaille., sv: Vi svarar invånarna., en: We answer residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
",
            },
            Example {
                remove: &[],
                yaml: "\
sources:
  - { kind: data-subject, what: [yhteystiedot, palvelupyynnot, terveys, tunniste, tilaajat] }
  - { name: phone-system, what: [nauhoitteet] }
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source-missing
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
sources:
  - { kind: data-subject }
  - { kind: public, name: { fi: kaupparekisteri, sv: handelsregistret, en: Trade Register } }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.sources.is_empty() {
        return cx
            .report(
                cx.place(),
                text! {
                    fi: "tietojen lähteet puuttuvat",
                    sv: "uppgifternas källor saknas",
                    en: "the sources of the data are missing",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `sources: [{ kind: data-subject }]`, jos kaikki tiedot saadaan rekisteröidyltä itseltään",
                sv: "lägg till `sources: [{ kind: data-subject }]`, om alla uppgifter fås av den registrerade själv",
                en: "add `sources: [{ kind: data-subject }]` if all data come from the data subject",
            })
            .end();
    }
    let mut said_already = false;
    for source in &register.sources {
        let it = &source.value;
        if it.kind.is_absent() {
            kindless(source, cx);
            continue;
        }
        let direct = it.kind.get().copied().is_some_and(SourceKind::is_direct);
        let nameless = it.party.get().is_some_and(|it| register.is_nameless(it.as_str()));
        if direct || it.name.is_given() || (it.party.is_given() && !nameless) {
            continue;
        }
        if it.name.is_bad() || it.party.is_bad() || it.kind.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(
                source.head,
                text! {
                    fi: "ei kerrota, mikä lähde on",
                    sv: "det sägs inte vilken källan är",
                    en: "it is not told which source this is",
                },
            )
            .note(NOTE)
            .help(text! {
                fi: "lisää `name:`, esimerkiksi `name: population-information-system`, tai `party:`",
                sv: "lägg till `name:`, till exempel `name: population-information-system`, eller `party:`",
                en: "add `name:`, for example `name: population-information-system`, or `party:`",
            });
    }
    cx.verdict_with(said_already)
}

/// Whether Article 13 or 14 applies depends on the kind.
fn kindless(source: &Spanned<Source>, cx: &mut Cx<'_>) {
    let _ = cx
        .report(
            source.head,
            text! {
                fi: "ei kerrota, saadaanko tiedot rekisteröidyltä itseltään vai muualta",
                sv: "det sägs inte om uppgifterna kommer från den registrerade själv eller någon annanstans ifrån",
                en: "it is not told whether the data come from the data subject or from elsewhere",
            },
        )
        .note(NOTE)
        .help(text! {
            fi: "lisää `kind:`: `data-subject`, `observed`, `authority`, `third-party`, `public` tai `inferred`",
            sv: "lägg till `kind:`: `data-subject`, `observed`, `authority`, `third-party`, `public` eller `inferred`",
            en: "add `kind:`: `data-subject`, `observed`, `authority`, `third-party`, `public` or `inferred`",
        });
}

const NOTE: crate::lang::Text = text! {
    fi: "on kerrottava, mistä henkilötiedot on saatu, kun niitä ei ole saatu rekisteröidyltä (tietosuoja-asetus, 14 artiklan 2 kohdan f alakohta)",
    sv: "det ska uppges varifrån personuppgifterna kommer, när de inte har erhållits från den registrerade (dataskyddsförordningen, artikel 14.2 f)",
    en: "it must be told from which source the personal data originate where they have not been obtained from the data subject (GDPR, Article 14(2)(f))",
};
