//! Whoever deals with an authority should know that its documents can be given to others by law.

use crate::check::{Cx, Example, Examples, Rule, Verdict, Words, controllers, laws};
use crate::diag::Level;
use crate::law::cite::act;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "publicity-principle",
    table: &["R006"],
    cites: &[act("1050/2018").section("28 §"), act("621/1999").section("16 § 3 mom.")],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "viranomaisen selosteessa ei kerrota tietojen julkisuudesta",
        sv: "myndighetens beskrivning säger inget om uppgifternas offentlighet",
        en: "the notice of an authority says nothing of the publicity of the data",
    },
    explanation: text! {
        fi: "Viranomaisen asiakirjat ovat julkisia, jollei niitä ole laissa määrätty salassa pidettäviksi. Tietojen antamiseen viranomaisen henkilörekisteristä sovelletaan, mitä \
             viranomaisten toiminnan julkisuudesta säädetään (tietosuojalaki 1050/2018, 28 §). Henkilörekisteristä saa antaa kopion tai sähköisen tiedon vain sille, jolla on oikeus käsitellä \
             tietoja (julkisuuslaki 621/1999, 16 §:n 3 momentti).\n\n\
             Lukijan on hyvä tietää, että hänen tietojaan voidaan antaa tällä perusteella, ja mitkä niistä ovat salaisia. Lisää avain `publicity` ja siihen ainakin `level`: \
             `public`, `partly-secret` tai `secret`. Ohjelma kirjoittaa virkkeet ja viittaukset.",
        sv: "En myndighets handlingar är offentliga, om de inte enligt lag är sekretessbelagda. På utlämnande av uppgifter ur en myndighets personregister tillämpas det som \
             föreskrivs om offentlighet i myndigheternas verksamhet (dataskyddslagen 1050/2018, 28 §). Ur ett personregister får en kopia eller uppgifter i elektronisk form lämnas endast till den som har rätt att \
             behandla uppgifterna (offentlighetslagen 621/1999, 16 § 3 mom.).\n\n\
             Det är bra för läsaren att veta att uppgifter kan lämnas ut på denna grund och vilka av dem som är sekretessbelagda. Lägg till nyckeln `publicity` med åtminstone `level`: \
             `public`, `partly-secret` eller `secret`. Programmet skriver meningarna och hänvisningarna.",
        en: "Documents of an authority are public unless the law makes them secret. Disclosure of data from a personal data register of an authority follows the provisions \
             on the openness of government activities (Data Protection Act 1050/2018, section 28). A copy or data in electronic form may be given from such a register only to somebody who has the right to process \
             the data (Act on the Openness of Government Activities 621/1999, section 16, subsection 3).\n\n\
             Readers should know that data can be given on this ground, and which of the data are secret. Add the key `publicity` with at least `level`: \
             `public`, `partly-secret` or `secret`. The program writes the sentences and the citations.",
    },
    judgement: Some(text! {
        fi: "Laki ei vaadi mainintaa selosteeseen; neuvo on omamme. Maininnaksi riittää myös viittaus julkisuuslakiin muualla rekisterissä. Ahvenanmaan maakunnalla ja kunnilla on oma \
             lainsäädäntönsä, ja kirkon osalta lain soveltamista ei ole tarkistettu: niistä ohjelma vaikenee.",
        sv: "Lagen kräver inte att detta nämns i beskrivningen; rådet är vårt eget. Det räcker också att offentlighetslagen nämns någon annanstans i registret. Landskapet och kommunerna på Åland har en \
             egen lagstiftning, och för kyrkan har lagens tillämpning inte kontrollerats: om dem tiger programmet.",
        en: "The law does not ask for this in a notice; the advice is ours. A mention of the Openness Act elsewhere in the register is enough too. The province and the municipalities of Åland have \
             legislation of their own, and for the church the application of the act has not been checked: of these the program is silent.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["julkisuuslak*", "viranomaisten toiminnan julkisuu*", "julkisuusperiaat*"] },
        Words { lang: "sv", phrases: &["offentlighetslag*", "offentlighet i myndigheternas", "offentlighetsprincip*"] },
        Words { lang: "en", phrases: &["openness of government", "openness act", "principle of openness"] },
    ],
    examples: Examples {
        wrong: &[Example { remove: &["publicity"], yaml: "\
register: asiakaspalvelu
#^^^^^^^ publicity-principle
recipients: none
transfers: none
" }],
        right: &[
            Example { remove: &[], yaml: "\
publicity: { level: public }
recipients: none
transfers: none
" },
            Example { remove: &["publicity"], yaml: "\
recipients: none
transfers: none
sections:
  - id: julkisuus
    after: recipients
    heading: { fi: Julkisuus, sv: Offentlighet, en: Publicity }
    text: { fi: Palvelupyynnöt ovat julkisuuslain mukaan julkisia., sv: Servicebegäran är offentlig enligt offentlighetslagen., en: Service requests are public under the Openness Act. }
" },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let all = controllers::of(register);
    let Some(authority) = all.iter().find(|it| controllers::is_under_openness_act(it.organisation)) else {
        return Verdict::NotApplicable;
    };
    if register.publicity.is_bad() {
        return Verdict::Violated;
    }
    if register.publicity.is_given() || laws::cites(register, "621/1999") || cx.hits().next().is_some() {
        return Verdict::Satisfied;
    }
    cx.report(cx.place(), text! {
        fi: "viranomaisen rekisteristä ei kerrota, ovatko tiedot julkisia",
        sv: "det sägs inte om uppgifterna i myndighetens register är offentliga",
        en: "it is not told whether the data in the register of an authority are public",
    })
    .also(authority.place, text! {
        fi: "tämä rekisterinpitäjä on viranomainen",
        sv: "denna personuppgiftsansvariga är en myndighet",
        en: "this controller is an authority",
    })
    .note(text! {
        fi: "tietojen antamiseen viranomaisen henkilörekisteristä sovelletaan julkisuuslakia (tietosuojalaki 1050/2018, 28 §; julkisuuslaki 621/1999, 16 §:n 3 momentti)",
        sv: "på utlämnande av uppgifter ur en myndighets personregister tillämpas offentlighetslagen (dataskyddslagen 1050/2018, 28 §; offentlighetslagen 621/1999, 16 § 3 mom.)",
        en: "disclosure from a personal data register of an authority follows the Openness Act (Data Protection Act 1050/2018, section 28; Openness Act 621/1999, section 16, subsection 3)",
    })
    .help(text! {
        fi: "lisää `publicity: { level: public }` tai taso `partly-secret` tai `secret` salassapitosäännöksineen",
        sv: "lägg till `publicity: { level: public }` eller nivån `partly-secret` eller `secret` med sekretessbestämmelserna",
        en: "add `publicity: { level: public }`, or the level `partly-secret` or `secret` with its provisions on secrecy",
    })
    .end()
}
