//! A machine may decide on health or conviction of faith only with explicit consent or for a substantial public interest.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::law::right::automated_on_special_allowed;
use crate::model::automated::{AutomatedDecisions, AutomationKind};
use crate::model::data::DataGroup;
use crate::model::purpose::Purpose;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::source::{Span, Spanned};
use crate::text;

use super::special_no_art9::special;

pub(super) static RULE: Rule = Rule {
    name: "adm-special",
    table: &["A006"],
    cites: &[gdpr(22).par(4), gdpr(9).par(2).point('a'), gdpr(9).par(2).point('g')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "automaattinen päätös perustuu erityisiin henkilötietoryhmiin ilman siihen oikeuttavaa perustetta",
        sv: "ett automatiserat beslut grundar sig på särskilda kategorier av uppgifter utan en grund som tillåter det",
        en: "an automated decision rests on special categories of data without a ground that permits it",
    },
    explanation: text! {
        fi: "Automaattinen päätös ei saa perustua erityisiin henkilötietoryhmiin, ellei käsittely perustu nimenomaiseen suostumukseen (9 artiklan 2 kohdan a alakohta) tai tärkeään yleiseen etuun (g \
             alakohta) ja ellei rekisteröidyn oikeuksien suojaamiseksi ole toimenpiteitä (22 artiklan 4 kohta). Muu 9 artiklan 2 kohdan alakohta riittää käsittelyyn, mutta ei koneen yksin \
             tekemään päätökseen.\n\n\
             Sääntö katsoo tarkoituksia, joissa päätökset ovat automaattisia, ja tietoryhmiä, joita ne käyttävät. Erityisen ryhmän tunnistaa avaimesta `special` tai sanaston termistä.\n\n\
             Rajaa avaimella `purposes` ne tarkoitukset, joissa kone päättää, ja avaimella `data` tiedot, joita ne tarvitsevat. Jos päätös todella perustuu erityisiin ryhmiin, lisää soveltuva peruste \
             avaimeen `special_basis` tai anna ihmisen päättää.",
        sv: "Ett automatiserat beslut får inte grunda sig på särskilda kategorier av personuppgifter, om inte behandlingen grundar sig på uttryckligt samtycke (artikel 9.2 a) eller ett viktigt \
             allmänt intresse (9.2 g) och åtgärder skyddar den registrerades rättigheter (artikel 22.4). Ett annat led i artikel 9.2 räcker för behandlingen men inte för ett beslut som maskinen \
             fattar ensam.\n\n\
             Regeln ser på de ändamål där besluten är automatiserade och på de uppgifter som de använder. En särskild kategori känns igen på nyckeln `special` eller på en term i vokabulären.\n\n\
             Avgränsa med `purposes` de ändamål där maskinen beslutar, och med `data` de uppgifter som de behöver. Om beslutet verkligen grundar sig på särskilda kategorier, lägg till en tillämplig \
             grund under `special_basis` eller låt en människa besluta.",
        en: "An automated decision may not rest on special categories of personal data unless the processing rests on explicit consent (Article 9(2)(a)) or a substantial public interest (point \
             (g)) and there are measures to safeguard the data subject’s rights (Article 22(4)). Another point of Article 9(2) is enough for the processing, but not for a decision that a machine \
             makes alone.\n\n\
             The rule looks at the purposes in which decisions are automated, and at the groups of data that they use. A special group is known by the key `special` or by a term of the \
             vocabulary.\n\n\
             Narrow with `purposes` the purposes in which a machine decides, and with `data` the data that they need. If the decision does rest on special categories, add a ground that applies \
             under `special_basis`, or let a person decide.",
    },
    judgement: Some(text! {
        fi: "Ohjelma tietää, mitä tietoja tarkoitus käyttää, mutta ei, mihin niistä päätös perustuu. Kun tarkoitus ei nimeä tietojaan, löydös on siksi vain varoitus. Jos 9 artiklan 2 kohdan peruste puuttuu \
             kokonaan, siitä kertoo `special-no-art9`; suojatoimista kertoo `adm-safeguards`.",
        sv: "Programmet vet vilka uppgifter ett ändamål använder men inte vilka av dem beslutet grundar sig på. När ändamålet inte nämner sina uppgifter är fyndet därför bara en varning. Saknas grunden \
             i artikel 9.2 helt berättar `special-no-art9` om det; om skyddsåtgärder berättar `adm-safeguards`.",
        en: "The program knows which data a purpose uses, but not on which of them the decision rests. Where a purpose does not name its data the finding is therefore only a warning. If the ground of \
             Article 9(2) is missing altogether, `special-no-art9` says so; of safeguards `adm-safeguards` speaks.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
automated_decisions:
  kind: decision
#       ^^^^^^^^ adm-special
  purposes: [palvelu]
  logic: { fi: Avustaja myönnetään hakemusten saapumisjärjestyksessä., sv: En assistent beviljas i den ordning ansökningarna kommer in., en: An assistant is granted in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden avustajaan., sv: Beslutet avgör rätten till en assistent., en: The decision settles the right to an assistant. }
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
  deployment_decision: https://example.fi/kayttoonottopaatos
purposes:
  - id: palvelu
    name: { fi: Neuvonta ja palvelupyynnöt, sv: Rådgivning och servicebegäran, en: Advice and service requests }
    text:
      fi: Neuvomme asukkaita, kirjaamme palvelupyynnöt ja ohjaamme ne vastaavalle yksikölle.
      sv: Vi ger invånarna råd, registrerar servicebegäran och förmedlar den till den ansvariga enheten.
      en: We advise residents, enter their service requests and pass them on to the unit in charge.
    basis:
      - gdpr: 6(1)(e)
        laws:
          - { act: 434/2003, sections: \"8 §\", title: { fi: hallintolaki, sv: förvaltningslagen, en: Administrative Procedure Act } }
          - { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }
        text: { fi: Viranomaisen on annettava asiakkailleen neuvontaa., sv: En myndighet ska ge sina kunder råd., en: An authority must advise its customers. }
    special_basis:
      - gdpr: 9(2)(h)
        laws: { act: 1050/2018, sections: \"6 § 1 mom. 5 k.\" }
    data: [yhteystiedot, palvelupyynnot, terveys, tunniste]
  - id: nauhoitus
    name: { fi: Puhelujen nauhoittaminen, sv: Inspelning av samtal, en: Recording of calls }
    text:
      fi: Selvitämme nauhoitteesta, mitä puhelussa sovittiin, jos siitä on erimielisyyttä.
      sv: Vi reder ut ur inspelningen vad som avtalades i samtalet, om det råder oenighet om det.
      en: We use a recording to find out what was agreed in a call if it is disputed.
    basis:
      - gdpr: 6(1)(e)
        laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }
    data: [nauhoitteet]
  - id: uutiskirje
    name: { fi: Uutiskirje, sv: Nyhetsbrev, en: Newsletter }
    text:
      fi: Lähetämme kuukausittain uutiskirjeen niille, jotka ovat tilanneet sen.
      sv: Vi skickar varje månad ett nyhetsbrev till dem som har beställt det.
      en: Once a month we send a newsletter to those who have ordered it.
    basis: 6(1)(a)
    consent_withdrawal:
      fi: Jokaisessa uutiskirjeessä on linkki, jolla voit perua tilauksen.
      sv: I varje nyhetsbrev finns en länk med vilken du kan avsluta beställningen.
      en: Each newsletter has a link with which you can cancel the subscription.
    consent_free_because:
      fi: Uutiskirjeen tilaaminen ei vaikuta muihin palveluihin.
      sv: Beställningen av nyhetsbrevet påverkar inte andra tjänster.
      en: Ordering the newsletter does not affect any other service.
    data: [tilaajat]
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
automated_decisions:
  kind: decision
  purposes: [palvelu]
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
  deployment_decision: https://example.fi/kayttoonottopaatos
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let automated = register.automated_decisions.get().and_then(OrNone::given);
    let kind = automated.and_then(|it| it.kind.spanned()).filter(|it| it.value == AutomationKind::Decision);
    let (Some(automated), Some(kind)) = (automated, kind) else {
        return Verdict::NotApplicable;
    };
    let groups: Vec<(&DataGroup, Span)> =
        register.data.values().filter_map(|it| Some((it, special(it, cx)?))).collect();
    let mut judged = false;
    for purpose in register.purposes.iter().filter(|it| concerned(automated, &it.value)) {
        let used = groups.iter().filter(|(it, _)| purpose.value.uses(it.id.get().map(|it| it.as_str())));
        let places: Vec<Span> = used.map(|(_, place)| *place).collect();
        let grounds = purpose.value.special_grounds();
        let unreadable = purpose.value.special_basis.values().any(|it| it.point().is_none());
        if places.is_empty() || grounds.is_empty() || unreadable {
            continue;
        }
        judged = true;
        if !automated_on_special_allowed(&grounds) {
            report(cx, kind.span, purpose, &places);
        }
    }
    if judged { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether decisions are automated in a purpose; where none is named they are in all.
fn concerned(automated: &AutomatedDecisions, purpose: &Purpose) -> bool {
    let id = purpose.id.get().map(|it| it.as_str());
    automated.purposes.is_empty() || automated.purposes.values().any(|it| Some(it.as_str()) == id)
}

fn report(cx: &mut Cx<'_>, place: Span, purpose: &Spanned<Purpose>, data: &[Span]) {
    let level = if purpose.value.data.is_empty() { Level::Warning } else { Level::Error };
    let mut finding = cx
        .report(
            place,
            text! {
                fi: "automaattinen päätös ei saa perustua erityisiin henkilötietoryhmiin tällä perusteella",
                sv: "ett automatiserat beslut får inte grunda sig på särskilda kategorier av uppgifter med denna grund",
                en: "an automated decision may not rest on special categories of data on this ground",
            },
        )
        .at_most(level);
    let grounds = purpose.value.special_basis.iter().map(|it| it.span);
    for span in grounds {
        finding = finding.also(
            span,
            text! {
                fi: "tässä ilmoitettu peruste",
                sv: "den grund som anges här",
                en: "the basis declared here",
            },
        );
    }
    for span in data {
        finding = finding.also(
            *span,
            text! {
                fi: "tarkoitus käyttää näitä tietoja",
                sv: "ändamålet använder dessa uppgifter",
                en: "the purpose uses these data",
            },
        );
    }
    let _ = finding
        .note(text! {
            fi: "automaattinen päätös saa perustua niihin vain 9 artiklan 2 kohdan a tai g alakohdan nojalla ja kun oikeudet on suojattu (tietosuoja-asetus, 22 artiklan 4 kohta)",
            sv: "ett automatiserat beslut får grunda sig på dem bara med stöd av artikel 9.2 a eller g och när rättigheterna är skyddade (dataskyddsförordningen, artikel 22.4)",
            en: "an automated decision may rest on them only under Article 9(2)(a) or (g) and with the rights safeguarded (GDPR, Article 22(4))",
        })
        .help(text! {
            fi: "rajaa tarkoitukset avaimella `purposes:` ja tiedot tarkoituksen avaimella `data:`, lisää `special_basis: 9(2)(g)` lakeineen, jos se soveltuu, tai kirjoita `kind: assistive`, kun ihminen päättää",
            sv: "avgränsa ändamålen med `purposes:` och uppgifterna med ändamålets `data:`, lägg till `special_basis: 9(2)(g)` med lag om den är tillämplig, eller skriv `kind: assistive` när en människa beslutar",
            en: "narrow the purposes with `purposes:` and the data with `data:` of the purpose, add `special_basis: 9(2)(g)` with its law if it applies, or write `kind: assistive` where a person decides",
        });
}
