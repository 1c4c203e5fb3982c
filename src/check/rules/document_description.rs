//! An authority describes its documents on a page of their own, and a notice is where readers look for the way there.

use crate::check::controllers::{self, Controller};
use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::act;
use crate::model::register::Register;
use crate::text;

/// The day on which the duty began (906/2019, 907/2019).
const IN_FORCE: &str = "2020-01-01";

pub(super) static RULE: Rule = Rule {
    name: "document-description",
    table: &["N008"],
    cites: &[act("906/2019").section("28 §")],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "asiakirjajulkisuuskuvaukseen ei ole linkkiä",
        sv: "länk till beskrivningen av handlingsoffentligheten saknas",
        en: "there is no link to the description of document publicity",
    },
    explanation: text! {
        fi: "Tiedonhallintalain 28 §:n mukaan viranomainen pitää yllä asiakirjajulkisuuskuvausta: siinä kerrotaan, mitä tietoaineistoja ja tietojärjestelmiä viranomaisella on ja miten tietoja voi \
             pyytää. Kuvaus on julkaistava, salassa pidettäviä osia lukuun ottamatta. Se tuli vuoden 2020 alussa vanhan tietojärjestelmäselosteen tilalle.\n\n\
             Seloste ja kuvaus kertovat samoista tiedoista eri puolilta, joten linkki auttaa lukijaa. Kirjoita sivun osoite organisaation avaimeen `document_description`; silloin \
             se on kaikissa organisaation selosteissa. Rekisterin oma kuvaus kuuluu avaimeen `publicity.document_description`.",
        sv: "Enligt 28 § i informationshanteringslagen upprätthåller en myndighet en beskrivning av handlingsoffentligheten: i den berättas vilka informationsmaterial och informationssystem myndigheten har \
             och hur man kan begära uppgifter. Beskrivningen ska publiceras med undantag för sekretessbelagda delar. Den ersatte i början av 2020 den gamla beskrivningen av informationssystem.\n\n\
             Dataskyddsbeskrivningen och beskrivningen av handlingsoffentligheten berättar om samma uppgifter från olika håll, så en länk hjälper läsaren. Skriv sidans adress under organisationens nyckel \
             `document_description`; då finns den i alla organisationens beskrivningar. Ett registers egen beskrivning hör till `publicity.document_description`.",
        en: "Under section 28 of the Act on Information Management an authority keeps a description of document publicity: it says which data sets and systems the authority has and how \
             information can be requested. The description must be published, its secret parts excepted. At the beginning of 2020 it took the place of the old description of information systems.\n\n\
             The notice and the description tell of the same data from two sides, so a link helps readers. Write the address of the page under the organisation’s key \
             `document_description`; all notices of the organisation then have it. A description for one register belongs under `publicity.document_description`.",
    },
    judgement: Some(text! {
        fi: "Laki ei vaadi linkkiä selosteeseen; neuvo on omamme. Ahvenanmaan maakunnan ja kuntien sekä kirkon viranomaisilta ohjelma ei linkkiä kysy, koska lain soveltamista \
             niihin ei ole tarkistettu.",
        sv: "Lagen kräver ingen länk i dataskyddsbeskrivningen; rådet är vårt eget. Av landskapets och kommunernas myndigheter på Åland och av kyrkans myndigheter ber programmet inte om någon länk, \
             eftersom lagens tillämpning på dem inte har kontrollerats.",
        en: "The act does not ask for a link in a privacy notice; the advice is ours. The program does not ask authorities of the province and the municipalities of Åland or of the church for \
             the link, because the application of the act to them has not been checked.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
controller:
#^^^^^^^^^ document-description
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi, phone: 09 000 0001 }
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: tietosuojavastaava@example.fi
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
controller:
  name: { fi: Esimerkkilän kunta, sv: Exempelby kommun, en: Municipality of Esimerkkilä }
  kind: municipality
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi, phone: 09 000 0001 }
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: tietosuojavastaava@example.fi
publicity:
  level: partly-secret
  secret: [terveys]
  laws: { act: 621/1999, sections: \"24 § 1 mom. 25 k.\" }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus/asiakaspalvelu
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if cx.day().to_string().as_str() < IN_FORCE {
        return Verdict::NotApplicable;
    }
    let all = controllers::of(register);
    let Some(authority) = all.iter().find(|it| controllers::is_under_openness_act(it.organisation)) else {
        return Verdict::NotApplicable;
    };
    let publicity = register.publicity.get();
    let described = |it: &Controller<'_>| !it.organisation.document_description.is_absent();
    if all.iter().any(described) || publicity.is_some_and(|it| !it.document_description.is_absent()) {
        return Verdict::Satisfied;
    }
    cx.report(authority.place, text! {
        fi: "linkki asiakirjajulkisuuskuvaukseen puuttuu",
        sv: "länken till beskrivningen av handlingsoffentligheten saknas",
        en: "the link to the description of document publicity is missing",
    })
    .note(text! {
        fi: "viranomaisen on pidettävä yllä ja julkaistava asiakirjajulkisuuskuvaus (tiedonhallintalaki 906/2019, 28 §)",
        sv: "en myndighet ska upprätthålla och publicera en beskrivning av handlingsoffentligheten (informationshanteringslagen 906/2019, 28 §)",
        en: "an authority must keep and publish a description of document publicity (Act on Information Management 906/2019, section 28)",
    })
    .help(text! {
        fi: "lisää organisaatiolle sivun osoite: `document_description: https://example.fi/asiakirjajulkisuuskuvaus`",
        sv: "ge organisationen sidans adress: `document_description: https://example.fi/handlingsoffentlighet`",
        en: "give the organisation the address of the page: `document_description: https://example.fi/document-publicity`",
    })
    .end()
}
