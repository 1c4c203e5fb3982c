//! Every public body has a data protection officer, and readers must be able to reach that person.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::people::Contact;
use crate::model::register::Register;
use crate::model::value::OrInherit;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "dpo-missing",
    table: &["C010", "C012"],
    cites: &[gdpr(13).par(1).point('b'), gdpr(14).par(1).point('b'), gdpr(37).par(1).point('a'), gdpr(37).par(7)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "tietosuojavastaavan yhteystiedot puuttuvat",
        sv: "dataskyddsombudets kontaktuppgifter saknas",
        en: "the contact details of the data protection officer are missing",
    },
    explanation: text! {
        fi: "Jokaisella viranomaisella ja julkishallinnon elimellä on tietosuojavastaava (37 artiklan 1 kohdan a alakohta); vain \
             lainkäyttötehtäviään suorittava tuomioistuin on poikkeus. Tietosuojavastaavan yhteystiedot on julkistettava \
             (37 artiklan 7 kohta) ja ilmoitettava rekisteröidyille (13 artiklan 1 kohdan b alakohta ja 14 artiklan 1 kohdan \
             b alakohta).\n\n\
             Yhteyshenkilö ei ole tietosuojavastaava: hän vastaa rekisteriä koskeviin kysymyksiin, tietosuojavastaava valvoo \
             tietosuojan toteutumista.\n\n\
             Nimeä ei tarvitse kertoa. Riittää, että yhteyden saa: anna organisaatiolle avain `dpo` ja siihen `email`, `phone`, \
             `postal` tai `url`. Silloin kaikki organisaation rekisterit käyttävät samaa tietoa.",
        sv: "Varje myndighet och offentligt organ har ett dataskyddsombud (artikel 37.1 a); endast en domstol i sin dömande \
             verksamhet är undantagen. Dataskyddsombudets kontaktuppgifter ska offentliggöras (artikel 37.7) och lämnas till de \
             registrerade (artikel 13.1 b och artikel 14.1 b).\n\n\
             En kontaktperson är inte ett dataskyddsombud: kontaktpersonen svarar på frågor om registret, dataskyddsombudet \
             övervakar att dataskyddet följs.\n\n\
             Namnet behöver inte uppges. Det räcker att ombudet kan nås: ge organisationen nyckeln `dpo` och under den `email`, \
             `phone`, `postal` eller `url`. Då använder organisationens alla register samma uppgift.",
        en: "Every public authority or body has a data protection officer (Article 37(1)(a)); only a court acting in its judicial \
             capacity is excepted. The contact details of the officer must be published (Article 37(7)) and told to data \
             subjects (Article 13(1)(b) and Article 14(1)(b)).\n\n\
             A contact person is not a data protection officer: the contact person answers questions about the register, the \
             officer monitors that data protection is observed.\n\n\
             The name need not be told. It is enough that the officer can be reached: give the organisation the key `dpo` with \
             `email`, `phone`, `postal` or `url`. All registers of the organisation then use the same fact.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
dpo: none
#^^ dpo-missing
",
            },
            Example {
                remove: &[],
                yaml: "\
dpo:
#^^ dpo-missing
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
",
            },
            Example {
                remove: &["dpo"],
                yaml: "\
register: asiakaspalvelu
#^^^^^^^ dpo-missing
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  email: kirjaamo@example.fi
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
",
            },
        ],
        right: &[
            Example {
                remove: &[],
                yaml: "\
dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
            },
            Example {
                remove: &["dpo"],
                yaml: "\
controller:
  name: { fi: Esimerkki Oy, sv: Esimerkki Oy, en: Esimerkki Oy }
  kind: company
  email: asiakaspalvelu@example.fi
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(controller) = controllers::needing_dpo(register) else {
        return Verdict::NotApplicable;
    };
    let dpos = register.dpos();
    if dpos.iter().any(|it| it.value.reachable()) {
        return Verdict::Satisfied;
    }
    let inherited_bad = register.dpo.is_absent() && controller.organisation.dpo.is_bad();
    if register.dpo.is_bad() || inherited_bad {
        return Verdict::Violated;
    }
    if let Some(dpo) = dpos.first() {
        return unreachable(cx, dpo.head, &dpo.value);
    }
    let own = register.dpo.head().unwrap_or_else(|| cx.place());
    // What the shared file lacks is told there, once for all its registers; `none` is the register's own word.
    let elsewhere = controller.place.file != own.file && !matches!(register.dpo.get(), Some(OrInherit::None));
    let place = if elsewhere { controller.place } else { own };
    let contact = register.contact.first().map(|it| it.head).filter(|it| it.file == place.file);
    let mut finding = cx
        .report(
            place,
            text! {
                fi: "tietosuojavastaavan yhteystiedot puuttuvat",
                sv: "dataskyddsombudets kontaktuppgifter saknas",
                en: "the contact details of the data protection officer are missing",
            },
        )
        .note(NOTE)
        .help(text! {
            fi: "lisää organisaatiolle `dpo: { email: tietosuojavastaava@example.fi }`; nimeä ei tarvitse kertoa",
            sv: "ge organisationen `dpo: { email: dataskyddsombud@example.fi }`; namnet behöver inte uppges",
            en: "give the organisation `dpo: { email: dpo@example.fi }`; the name need not be told",
        });
    if let Some(kind) = controller.organisation.kind.head() {
        finding = finding.also(
            kind,
            text! {
                fi: "rekisterinpitäjä on viranomainen tai julkishallinnon elin",
                sv: "den personuppgiftsansvarige är en myndighet eller ett offentligt organ",
                en: "the controller is a public authority or body",
            },
        );
    }
    if let Some(contact) = contact {
        finding = finding.also(
            contact,
            text! {
                fi: "yhteyshenkilö ei ole tietosuojavastaava",
                sv: "kontaktpersonen är inte dataskyddsombudet",
                en: "the contact person is not the data protection officer",
            },
        );
    }
    finding.end()
}

fn unreachable(cx: &mut Cx<'_>, place: Span, dpo: &Contact) -> Verdict {
    if dpo.postal.is_bad() || dpo.url.is_bad() {
        return Verdict::Violated;
    }
    cx.report(
        place,
        text! {
            fi: "tietosuojavastaavaan ei saa yhteyttä",
            sv: "dataskyddsombudet kan inte nås",
            en: "the data protection officer cannot be reached",
        },
    )
    .note(NOTE)
    .help(text! {
        fi: "lisää `email:`, `phone:`, `postal:` tai `url:`, esimerkiksi `email: tietosuojavastaava@example.fi`",
        sv: "lägg till `email:`, `phone:`, `postal:` eller `url:`, till exempel `email: dataskyddsombud@example.fi`",
        en: "add `email:`, `phone:`, `postal:` or `url:`, for example `email: dpo@example.fi`",
    })
    .end()
}

const NOTE: crate::lang::Text = text! {
    fi: "tietosuojavastaavan yhteystiedot on ilmoitettava (tietosuoja-asetus, 13 artiklan 1 kohdan b alakohta ja 14 artiklan 1 kohdan b alakohta); julkishallinnon elimellä on aina tietosuojavastaava (37 artiklan 1 kohdan a alakohta)",
    sv: "dataskyddsombudets kontaktuppgifter ska uppges (dataskyddsförordningen, artikel 13.1 b och artikel 14.1 b); ett offentligt organ har alltid ett dataskyddsombud (artikel 37.1 a)",
    en: "the contact details of the data protection officer must be told (GDPR, Article 13(1)(b) and Article 14(1)(b)); a public body always has one (Article 37(1)(a))",
};
