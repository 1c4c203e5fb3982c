//! An authority gets data from another only because a law says so.

use crate::check::{Cx, Example, Examples, Rule, Verdict, recipients};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::recipient::RecipientKind;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "disclosure-law-missing",
    table: &["R005"],
    cites: &[act("621/1999").section("16 § 3 mom."), act("621/1999").section("29 §"), gdpr(6).par(3)],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, minkä lain nojalla viranomainen saa tiedot",
        sv: "det sägs inte med stöd av vilken lag myndigheten får uppgifterna",
        en: "it is not told under which law the authority gets the data",
    },
    explanation: text! {
        fi: "Viranomainen saa toisen viranomaisen rekisteristä tietoja vain lain nojalla: julkisia tietoja julkisuuslain 16 §:n 3 momentin mukaisesti, salassa \
             pidettäviä esimerkiksi 29 §:n tai erityislain tiedonsaantioikeuden nojalla. Kun luovutus kuuluu lakisääteiseen tehtävään, myös käsittelyn perusteesta on \
             säädettävä laissa (6 artiklan 3 kohta).\n\n\
             Kun lukija näkee lain, hän voi itse tarkistaa, mitä hänestä kerrotaan ja milloin.\n\n\
             Kirjoita vastaanottajalle avain `laws`: säädöksen numero ja pykälä.",
        sv: "En myndighet får uppgifter ur en annan myndighets register endast med stöd av lag: offentliga uppgifter enligt 16 § 3 mom. i offentlighetslagen, \
             sekretessbelagda till exempel med stöd av 29 § eller en rätt till uppgifter i en speciallag. När utlämnandet hör till en lagstadgad uppgift ska också \
             grunden för behandlingen fastställas i lag (artikel 6.3).\n\n\
             När läsaren ser lagen kan hon eller han själv kontrollera vad som lämnas ut och när.\n\n\
             Ge mottagaren nyckeln `laws`: författningens nummer och paragrafen.",
        en: "An authority gets data from the register of another only under a law: public data in accordance with section 16, subsection 3 of the Act on the Openness of \
             Government Activities, secret data under section 29, for example, or a right to information in a special act. Where the disclosure belongs to a statutory task, \
             the basis of the processing must be laid down by law too (Article 6(3)).\n\n\
             Readers who see the law can check for themselves what is told of them and when.\n\n\
             Give the recipient the key `laws`: the number of the act and the section.",
    },
    judgement: Some(text! {
        fi: "Lain nimeäminen selosteessa ei ole asetuksen vaatimus, vaan hyvä tapa.",
        sv: "Att nämna lagen i beskrivningen krävs inte i förordningen, utan är god sed.",
        en: "Naming the law in the notice is not demanded by the Regulation; it is good practice.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - kind: authority
    category: tax-administration
#             ^^^^^^^^^^^^^^^^^^ disclosure-law-missing
    regularity: on-request
    when: { fi: Tiedot annetaan Verohallinnon pyynnöstä., sv: Uppgifter lämnas på Skatteförvaltningens begäran., en: Data are given at the request of the Tax Administration. }
transfers: none
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - kind: authority
    category: tax-administration
    regularity: on-request
    when: { fi: Tiedot annetaan Verohallinnon pyynnöstä., sv: Uppgifter lämnas på Skatteförvaltningens begäran., en: Data are given at the request of the Tax Administration. }
    laws: { act: 621/1999, sections: \"29 § 1 mom. 1 k.\" }
transfers: none
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for recipient in register.recipient_list() {
        let it = &recipient.value;
        if it.kind.get() != Some(&RecipientKind::Authority) {
            continue;
        }
        applies = true;
        if !it.laws.is_empty() {
            continue;
        }
        let _ = cx
            .report(recipients::place(recipient), text! {
                fi: "ei kerrota, minkä lain nojalla tämä viranomainen saa tiedot",
                sv: "det sägs inte med stöd av vilken lag denna myndighet får uppgifterna",
                en: "it is not told under which law this authority gets the data",
            })
            .note(text! {
                fi: "viranomainen saa tietoja toiselta viranomaiselta lain nojalla (esimerkiksi julkisuuslaki (621/1999), 16 §:n 3 momentti ja 29 §; tietosuoja-asetus, 6 artiklan 3 kohta)",
                sv: "en myndighet får uppgifter av en annan myndighet med stöd av lag (till exempel 16 § 3 mom. och 29 § i offentlighetslagen (621/1999); dataskyddsförordningen, artikel 6.3)",
                en: "an authority gets data from another under a law (for example Act on the Openness of Government Activities (621/1999), section 16, subsection 3 and section 29; GDPR, Article 6(3))",
            })
            .help(text! {
                fi: "lisää vastaanottajalle säädös ja pykälä: `laws: { act: 621/1999, sections: \"29 §\" }`",
                sv: "ge mottagaren författningen och paragrafen: `laws: { act: 621/1999, sections: \"29 §\" }`",
                en: "give the recipient the act and the section: `laws: { act: 621/1999, sections: \"29 §\" }`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}
