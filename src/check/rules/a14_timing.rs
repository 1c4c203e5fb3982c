//! Who has not given the data does not know that they are collected, unless somebody says so in time.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::data::{Source, SourceKind};
use crate::model::organisation::OrganisationRef;
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "a14-timing",
    table: &["X001"],
    cites: &[gdpr(14).par(3), gdpr(14).par(5)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, miten ja milloin rekisteröidyt saavat tiedon muualta hankituista tiedoista",
        sv: "det sägs inte hur och när de registrerade får veta om uppgifter som hämtas någon annanstans",
        en: "it is not told how and when data subjects learn of data obtained elsewhere",
    },
    explanation: text! {
        fi: "Kun tietoja ei saada rekisteröidyltä itseltään, hänelle on kerrottava käsittelystä kohtuullisen ajan kuluttua, viimeistään kuukauden kuluessa; viimeistään silloin, kun häneen ollaan ensi \
             kerran yhteydessä tai tietoja ensi kerran luovutetaan (14 artiklan 3 kohta). Pelkkä verkossa oleva seloste ei tavoita häntä.\n\n\
             Poikkeuksia on: tieto on jo hänellä, informointi on mahdotonta tai vaatii kohtuutonta vaivaa, tietojen hankinnasta säädetään nimenomaisesti laissa tai tiedot on pidettävä salassa (14 artiklan \
             5 kohta). Viranomaisella poikkeus on usein c alakohta. Myös poikkeus on päätettävä ja kirjattava.\n\n\
             Kirjoita avaimeen `informing` avain `text`, joka kertoo miten ja milloin, tai avain `exemption`, jossa on poikkeuksen kohta ja laki.",
        sv: "När uppgifter inte kommer från den registrerade ska hon eller han få veta om behandlingen inom en rimlig period, senast inom en månad; senast när den första kontakten tas eller uppgifterna \
             lämnas ut för första gången (artikel 14.3). En beskrivning som bara finns på webben når inte fram.\n\n\
             Det finns undantag: personen har redan informationen, informerandet är omöjligt eller kräver oproportionell ansträngning, erhållandet föreskrivs uttryckligen i lag eller uppgifterna ska \
             hemlighållas (artikel 14.5). För en myndighet är det ofta led c. Också undantaget måste beslutas och antecknas.\n\n\
             Skriv under `informing` nyckeln `text`, som berättar hur och när, eller nyckeln `exemption` med punkten och lagen.",
        en: "Where data are not obtained from the data subject, he or she must be told of the processing within a reasonable period, at the latest within one month; at the latest on the first \
             communication or when the data are first disclosed (Article 14(3)). A notice that merely stands online does not reach them.\n\n\
             There are exceptions: the person already has the information, informing is impossible or takes a disproportionate effort, obtaining is expressly laid down by law, or the data must remain \
             confidential (Article 14(5)). For an authority it is often point (c). The exception, too, has to be decided and recorded.\n\n\
             Write under `informing` the key `text`, which says how and when, or the key `exemption` with the point and the law.",
    },
    judgement: Some(text! {
        fi: "Että johdettuihin tietoihin (`inferred`) sovelletaan 14 artiklaa, on oma päätelmämme. Rekisterinpitäjän toista rekisteriä ei pidetä tässä muuna lähteenä.",
        sv: "Att artikel 14 tillämpas på härledda uppgifter (`inferred`) är vår egen slutsats. Den personuppgiftsansvariges eget andra register räknas här inte som en annan källa.",
        en: "That Article 14 applies to inferred data (`inferred`) is our own inference. Another register of the controller itself does not count as another source here.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &["informing"],
            yaml: "\
sources:
  - { kind: data-subject, what: [yhteystiedot, palvelupyynnot, terveys, tunniste, tilaajat] }
  - { kind: observed, name: phone-system, what: [nauhoitteet] }
  - { kind: authority, name: population-information-system, what: [yhteystiedot], laws: { act: 661/2009 }, note: { fi: Tarkistamme osoitteen yhteydenoton yhteydessä., sv: Vi kontrollerar adressen vid kontakten., en: We check the address when we are contacted. } }
#     ^^^^ a14-timing
",
        }],
        right: &[
            Example {
                remove: &["informing"],
                yaml: "\
sources:
  - { kind: data-subject, what: [yhteystiedot, palvelupyynnot, terveys, tunniste, tilaajat] }
  - { kind: observed, name: phone-system, what: [nauhoitteet] }
",
            },
            Example {
                remove: &[],
                yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption:
    ground: 14(5)(c)
    text: { fi: Osoitteen tarkistamisesta säädetään laissa., sv: Om kontrollen av adressen föreskrivs i lag., en: The checking of addresses is laid down by law. }
    measures: { fi: Tarkistamme vain osoitteen ja kirjaamme haun lokiin., sv: Vi kontrollerar bara adressen och registrerar sökningen i en logg., en: We check only the address and log the search. }
    laws: { act: 661/2009, sections: \"29 §\" }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let indirect: Vec<&Spanned<Source>> = register.sources.iter().filter(|it| elsewhere(register, &it.value)).collect();
    let Some((first, others)) = indirect.split_first() else {
        return Verdict::NotApplicable;
    };
    let informing = register.informing.get();
    if informing.is_some_and(|it| it.text.is_given() || it.exemption.is_given()) {
        return Verdict::Satisfied;
    }
    if register.informing.is_bad() || informing.is_some_and(|it| it.text.is_bad() || it.exemption.is_bad()) {
        return Verdict::Violated;
    }
    let place = first.value.kind.head().unwrap_or(first.head);
    let mut finding = cx.report(
        place,
        text! {
            fi: "ei kerrota, miten ja milloin rekisteröidyt saavat tiedon tästä lähteestä hankituista tiedoista",
            sv: "det sägs inte hur och när de registrerade får veta om uppgifterna från denna källa",
            en: "it is not told how and when data subjects learn of the data from this source",
        },
    );
    for source in others {
        finding = finding.also(
            source.value.kind.head().unwrap_or(source.head),
            text! {
                fi: "myös nämä tiedot hankitaan muualta",
                sv: "också dessa uppgifter hämtas någon annanstans",
                en: "these data, too, are obtained elsewhere",
            },
        );
    }
    finding
        .note(text! {
            fi: "kun tietoja ei saada rekisteröidyltä, hänelle on kerrottava käsittelystä viimeistään kuukauden kuluessa (tietosuoja-asetus, 14 artiklan 3 kohta), ellei ole poikkeusta (14 artiklan 5 kohta)",
            sv: "när uppgifterna inte kommer från den registrerade ska hon eller han få veta om behandlingen senast inom en månad (dataskyddsförordningen, artikel 14.3), om inget undantag gäller (artikel 14.5)",
            en: "where data are not obtained from the data subject, they must be told of the processing within one month (GDPR, Article 14(3)), unless an exception applies (Article 14(5))",
        })
        .help(text! {
            fi: "lisää `informing:` ja siihen `text:`, miten ja milloin rekisteröidyille kerrotaan, tai `exemption: { ground: 14(5)(c), laws: { act: …, sections: … } }`",
            sv: "lägg till `informing:` med `text:`, hur och när de registrerade får veta, eller `exemption: { ground: 14(5)(c), laws: { act: …, sections: … } }`",
            en: "add `informing:` with `text:`, how and when data subjects are told, or `exemption: { ground: 14(5)(c), laws: { act: …, sections: … } }`",
        })
        .end()
}

/// Whether a source is neither the data subject nor the controller itself.
fn elsewhere(register: &Register, source: &Source) -> bool {
    let indirect = source.kind.get().copied().is_some_and(|it: SourceKind| !it.is_direct());
    let own = source.party.get().is_some_and(|party| {
        register.controller.values().any(|it| match it {
            OrganisationRef::Id(id) => id.as_str() == party.as_str(),
            OrganisationRef::Here(_) => false,
        })
    });
    indirect && !own
}
