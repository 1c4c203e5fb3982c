//! Åland has a supervisory authority of its own; a complaint sent to the other one lands on the wrong desk.

use crate::check::controllers::{self, Controller};
use crate::check::{Cx, Example, Examples, Finding, Rule, Verdict, names};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::law::{authority, place};
use crate::model::organisation::OrganisationKind;
use crate::model::register::Register;
use crate::model::value::OrInherit;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "authority-wrong-aland",
    table: &["N006"],
    cites: &[act("ÅFS 2019:9"), gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e'), gdpr(77).par(1)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "valvontaviranomainen on väärä: Ahvenanmaalla on oma",
        sv: "tillsynsmyndigheten är fel: Åland har en egen",
        en: "the supervisory authority is the wrong one: Åland has its own",
    },
    explanation: text! {
        fi: "Ahvenanmaan maakunnan ja sen kuntien hallintoa valvoo Datainspektionen (ÅFS 2019:9), kaikkia muita tietosuojavaltuutettu. Selosteessa on kerrottava oikeudesta tehdä \
             valitus valvontaviranomaiselle (13 artiklan 2 kohdan d alakohta ja 14 artiklan 2 kohdan e alakohta).\n\n\
             Ohjelma valitsee viranomaisen rekisterinpitäjän mukaan. Anna maakunnan tai Ahvenanmaan kunnan organisaatiolle `aland: true` ja jätä `complaint` arvoon `inherit`. \
             Valtion viranomaisia ja yrityksiä Ahvenanmaalla valvoo tietosuojavaltuutettu, eikä niillä ole tätä avainta.",
        sv: "Landskapets och kommunernas förvaltning på Åland övervakas av Datainspektionen (ÅFS 2019:9), alla andra av dataombudsmannen. Beskrivningen ska informera om rätten att \
             lämna in klagomål till en tillsynsmyndighet (artikel 13.2 d och artikel 14.2 e).\n\n\
             Programmet väljer myndigheten enligt den personuppgiftsansvarige. Ge landskapets eller den åländska kommunens organisation `aland: true` och låt `complaint` vara `inherit`. \
             Statliga myndigheter och företag på Åland övervakas av dataombudsmannen och har inte denna nyckel.",
        en: "The administration of the province of Åland and of its municipalities is supervised by Datainspektionen (ÅFS 2019:9), everybody else by the Data Protection Ombudsman. The \
             notice must tell of the right to lodge a complaint with a supervisory authority (Article 13(2)(d) and Article 14(2)(e)).\n\n\
             The program chooses the authority by the controller. Give the organisation of the province or of a municipality on Åland `aland: true`, and leave `complaint` at `inherit`. \
             State authorities and companies on Åland are supervised by the Ombudsman and do not have this key.",
    },
    judgement: Some(text! {
        fi: "Se, että Ahvenanmaalla toimivia valtion viranomaisia ja yrityksiä valvoo tietosuojavaltuutettu, on päättelyä lain soveltamisalasta. Omin sanoin annettua \
             viranomaista ohjelma vertaa vain nimen perusteella.",
        sv: "Att statliga myndigheter och företag på Åland övervakas av dataombudsmannen är en slutledning ur lagens tillämpningsområde. En myndighet som anges i egna ord \
             jämförs endast enligt namnet.",
        en: "That state authorities and companies on Åland are supervised by the Ombudsman is inferred from the scope of the act. An authority given in own words is compared \
             by its name only.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
complaint: { authority: datainspektionen }
#                       ^^^^^^^^^^^^^^^^ authority-wrong-aland
",
            },
            Example {
                remove: &[],
                yaml: "\
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  municipalities: [Jomala]
#                  ^^^^^^ authority-wrong-aland
  email: registrator@example.fi
  phone: 09 000 0000
  registry: { email: registrator@example.fi, phone: 09 000 0001 }
  document_description: https://example.fi/dokument
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: dataskyddsombud@example.fi
",
            },
        ],
        right: &[
            Example {
                remove: &[],
                yaml: "\
complaint: { authority: ombudsman }
",
            },
            Example {
                remove: &[],
                yaml: "\
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  municipalities: [Jomala]
  aland: true
  email: registrator@example.fi
  phone: 09 000 0000
  registry: { email: registrator@example.fi, phone: 09 000 0001 }
  document_description: https://example.fi/dokument
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: dataskyddsombud@example.fi
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(main) = controllers::of(register).into_iter().next() else {
        return Verdict::NotApplicable;
    };
    let aland = register.supervisor() == authority::datainspektionen();
    let unsaid = if aland { None } else { unsaid(main) };
    if let Some(place) = unsaid {
        let _ = explained(cx.report(
            place,
            text! {
                fi: "kunta on Ahvenanmaalla, mutta valvontaviranomaiseksi tulee tietosuojavaltuutettu",
                sv: "kommunen ligger på Åland, men tillsynsmyndigheten blir dataombudsmannen",
                en: "the municipality is on Åland, but the supervisory authority becomes the Data Protection Ombudsman",
            },
        ))
        .help(text! {
            fi: "lisää organisaatiolle `aland: true`",
            sv: "ge organisationen `aland: true`",
            en: "give the organisation `aland: true`",
        });
        return Verdict::Violated;
    }
    let Some((span, given_aland)) = given(register) else {
        return if aland { Verdict::Satisfied } else { Verdict::NotApplicable };
    };
    if given_aland == aland {
        return Verdict::Satisfied;
    }
    let message = if aland {
        text! {
            fi: "Ahvenanmaan maakunnan ja kuntien hallintoa valvoo Datainspektionen, ei tietosuojavaltuutettu",
            sv: "landskapets och kommunernas förvaltning på Åland övervakas av Datainspektionen, inte av dataombudsmannen",
            en: "the provincial and municipal administration of Åland is supervised by Datainspektionen, not by the Data Protection Ombudsman",
        }
    } else {
        text! {
            fi: "tätä rekisterinpitäjää valvoo tietosuojavaltuutettu, ei Datainspektionen",
            sv: "denna personuppgiftsansvariga övervakas av dataombudsmannen, inte av Datainspektionen",
            en: "this controller is supervised by the Data Protection Ombudsman, not by Datainspektionen",
        }
    };
    explained(cx.report(span, message))
        .also(main.place, text! {
            fi: "viranomainen määräytyy rekisterinpitäjän mukaan",
            sv: "myndigheten bestäms av den personuppgiftsansvarige",
            en: "the authority follows from the controller",
        })
        .help(text! {
            fi: "kirjoita `complaint: inherit`, niin ohjelma valitsee viranomaisen; maakunnan ja Ahvenanmaan kunnan organisaatiolla on `aland: true`",
            sv: "skriv `complaint: inherit`, så väljer programmet myndigheten; landskapets och en åländsk kommuns organisation har `aland: true`",
            en: "write `complaint: inherit`, and the program chooses the authority; the organisation of the province or of a municipality on Åland has `aland: true`",
        })
        .end()
}

fn explained(finding: Finding<'_>) -> Finding<'_> {
    finding.note(text! {
        fi: "maakunta- ja kunnallishallinnon tietosuojaa Ahvenanmaalla valvoo Datainspektionen (ÅFS 2019:9); oikeudesta tehdä valitus on kerrottava (tietosuoja-asetus, 13 artiklan 2 kohdan d alakohta ja 14 artiklan 2 kohdan e alakohta)",
        sv: "dataskyddet inom landskaps- och kommunalförvaltningen på Åland övervakas av Datainspektionen (ÅFS 2019:9); rätten att lämna in klagomål ska uppges (dataskyddsförordningen, artikel 13.2 d och artikel 14.2 e)",
        en: "data protection in the provincial and municipal administration of Åland is supervised by Datainspektionen (ÅFS 2019:9); the right to lodge a complaint must be told (GDPR, Article 13(2)(d) and Article 14(2)(e))",
    })
}

/// Where a municipal body shows that it is on Åland without saying so by its key.
fn unsaid(controller: Controller<'_>) -> Option<Span> {
    let it = controller.organisation;
    if it.kind.get() != Some(&OrganisationKind::Municipality) || !it.aland.is_absent() {
        return None;
    }
    let member = it.municipalities.iter().find(|it| place::is_aland_municipality(&it.value));
    member.map(|it| it.span).or_else(|| {
        let named = names::any(it, place::is_aland_municipality);
        it.name.head().filter(|_| named)
    })
}

/// The authority that the register names, with whether it is Åland's; nothing for one that the program does not know.
fn given(register: &Register) -> Option<(Span, bool)> {
    let Some(OrInherit::Given(complaint)) = register.complaint.get() else { return None };
    if let Some(it) = complaint.authority.spanned() {
        return Some((it.span, it.value.known() == authority::datainspektionen()));
    }
    let name = complaint.name.spanned()?;
    let all = names::of(&name.value).into_iter().map(str::to_lowercase).collect::<Vec<_>>();
    let says = |stems: &[&str]| all.iter().any(|it| stems.iter().any(|stem| it.contains(stem)));
    if says(&["datainspektion"]) {
        return Some((name.head, true));
    }
    says(&["tietosuojavaltuut", "dataombudsman", "data protection ombudsman"]).then_some((name.head, false))
}
