//! An authority that lets a machine decide publishes its decision to do so, and readers should find it.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::act;
use crate::model::automated::AutomationKind;
use crate::model::organisation::OrganisationKind;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "adm-deployment-decision",
    table: &["A005"],
    cites: &[
        act("906/2019").section("28 d §"),
        act("906/2019").section("28 e §"),
        act("434/2003").section("53 g §"),
    ],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "automaattisen ratkaisemisen käyttöönottopäätökseen ei ole linkkiä",
        sv: "det finns ingen länk till beslutet om ibruktagande av automatiserat avgörande",
        en: "there is no link to the decision on deploying automated decision-making",
    },
    explanation: text! {
        fi: "Viranomainen tekee päätöksen asian automaattisen ratkaisumenettelyn käyttöönotosta (tiedonhallintalaki 906/2019, 28 d §), julkaisee sen verkossa ja kertoo siellä automaattisesta \
             ratkaisemisesta (28 e §). Automaattisesti tehdystä päätöksestä käy ilmi, missä käyttöönottopäätös on saatavilla (hallintolaki 434/2003, 53 g §). Säännökset tulivat voimaan \
             1.5.2023.\n\n\
             Seloste on paikka, josta lukija etsii tietoa automaattisista päätöksistä. Linkki sitoo sen viralliseen päätökseen, eikä samaa asiaa tarvitse kertoa kahdesti.\n\n\
             Lisää avaimeen `automated_decisions` avain `deployment_decision` ja julkaistun päätöksen osoite.",
        sv: "En myndighet fattar ett beslut om att ta i bruk ett förfarande för automatiserat avgörande (informationshanteringslagen 906/2019, 28 d §), publicerar det på webben och berättar där om \
             det automatiserade avgörandet (28 e §). Av ett beslut som har fattats automatiserat framgår var beslutet om ibruktagande finns (förvaltningslagen 434/2003, 53 g §). Bestämmelserna \
             trädde i kraft den 1 maj 2023.\n\n\
             Beskrivningen är den plats där läsaren söker information om automatiserade beslut. En länk binder den till det officiella beslutet, och samma sak behöver inte berättas två gånger.\n\n\
             Lägg under `automated_decisions` till nyckeln `deployment_decision` med adressen till det publicerade beslutet.",
        en: "An authority makes a decision on the deployment of automated decision-making (Act 906/2019, section 28 d), publishes it online and tells there of automated decision-making \
             (section 28 e). A decision made by automated means says where the decision on deployment is available (Administrative Procedure Act 434/2003, section 53 g). The provisions came into \
             force on 1 May 2023.\n\n\
             The notice is where a reader looks for information on automated decisions. A link ties it to the official decision, and nothing needs to be told twice.\n\n\
             Add to `automated_decisions` the key `deployment_decision` with the address of the published decision.",
    },
    judgement: Some(text! {
        fi: "Laki velvoittaa julkaisemaan päätöksen, ei mainitsemaan sitä selosteessa; siksi puute on varoitus. Tuomioistuimista sääntö on vaiti, eikä se ota huomioon siirtymäsäännöksiä.",
        sv: "Lagen förpliktar att publicera beslutet, inte att nämna det i beskrivningen; därför är bristen en varning. Om domstolar är regeln tyst, och den beaktar inte övergångsbestämmelser.",
        en: "The act demands that the decision be published, not that the notice mention it; so the lack is a warning. The rule is silent on courts, and it does not consider transitional \
             provisions.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
automated_decisions:
  kind: decision
#       ^^^^^^^^ adm-deployment-decision
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
",
        }],
        right: &[
            Example {
                remove: &[],
                yaml: "\
automated_decisions:
  kind: decision
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
  deployment_decision: https://example.fi/kayttoonottopaatos
",
            },
            Example {
                remove: &[],
                yaml: "\
automated_decisions:
  kind: assistive
  logic: { fi: Ohjelma ehdottaa vastaavaa yksikköä., sv: Programmet föreslår den ansvariga enheten., en: The program suggests the unit in charge. }
",
            },
        ],
    },
    check,
};

/// The day on which Acts 487/2023 and 488/2023 came into force.
const IN_FORCE: &str = "2023-05-01";

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let automated = register.automated_decisions.get().and_then(OrNone::given);
    let kind = automated.and_then(|it| it.kind.spanned()).filter(|it| it.value == AutomationKind::Decision);
    let (Some(automated), Some(kind)) = (automated, kind) else {
        return Verdict::NotApplicable;
    };
    let authority = controllers::of(register).into_iter().find(|it| {
        let kind = it.organisation.kind.get().copied();
        let public = kind.is_some_and(OrganisationKind::is_public) && kind != Some(OrganisationKind::Court);
        public && it.organisation.court.get() != Some(&true)
    });
    let Some(authority) = authority.filter(|_| cx.day().to_string().as_str() >= IN_FORCE) else {
        return Verdict::NotApplicable;
    };
    if !automated.deployment_decision.is_absent() {
        return cx.verdict_with(automated.deployment_decision.is_bad());
    }
    let mut finding = cx.report(
        kind.span,
        text! {
            fi: "käyttöönottopäätökseen ei ole linkkiä",
            sv: "det finns ingen länk till beslutet om ibruktagande",
            en: "there is no link to the decision on deployment",
        },
    );
    if let Some(place) = authority.organisation.kind.head() {
        finding = finding.also(
            place,
            text! {
                fi: "rekisterinpitäjä on viranomainen",
                sv: "den personuppgiftsansvarige är en myndighet",
                en: "the controller is an authority",
            },
        );
    }
    finding
        .note(text! {
            fi: "viranomainen julkaisee käyttöönottopäätöksen ja kertoo automaattisesta ratkaisemisesta verkossa (tiedonhallintalaki 906/2019, 28 d ja 28 e §); päätöksestä käy ilmi, missä se on (hallintolaki 434/2003, 53 g §)",
            sv: "myndigheten publicerar beslutet om ibruktagande och berättar om automatiserat avgörande på webben (informationshanteringslagen 906/2019, 28 d och 28 e §); av besluten framgår var det finns (förvaltningslagen 434/2003, 53 g §)",
            en: "the authority publishes the decision on deployment and tells of automated decision-making online (Act 906/2019, sections 28 d and 28 e); decisions say where it is (Administrative Procedure Act 434/2003, section 53 g)",
        })
        .help(text! {
            fi: "lisää `deployment_decision: https://example.fi/kayttoonottopaatos`",
            sv: "lägg till `deployment_decision: https://example.fi/beslut-om-ibruktagande`",
            en: "add `deployment_decision: https://example.fi/deployment-decision`",
        })
        .end()
}
