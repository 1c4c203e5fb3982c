//! The record names those who answer for the processing; a role mailbox alone does not say who they are.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::people::Contact;
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "record-a",
    table: &["K001"],
    cites: &[gdpr(30).par(1).point('a'), act("906/2019").section("5 § 2 mom. 2 k.")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "käsittelytoimia koskevasta selosteesta puuttuu nimi tai yhteystieto",
        sv: "ett namn eller en kontaktuppgift saknas i registret över behandling",
        en: "a name or contact detail is missing from the record of processing activities",
    },
    explanation: text! {
        fi: "Käsittelytoimia koskevassa selosteessa on oltava rekisterinpitäjän ja mahdollisten yhteisrekisterinpitäjien, rekisterinpitäjän edustajan ja tietosuojavastaavan nimi ja yhteystiedot (30 artiklan 1 kohdan a \
             alakohta). Julkisessa hallinnossa seloste on osa tiedonhallintamallia (tiedonhallintalaki 906/2019, 5 §:n 2 momentin 2 kohta).\n\n\
             Tietosuojaselosteessa tietosuojavastaavan nimeä ei tarvitse kertoa, mutta tässä selosteessa se vaaditaan. Sääntö koskee vain projekteja, joissa `record = true`.\n\n\
             Lisää tietosuojavastaavalle `person`, tai `organisation`, jos tehtävää hoitaa palveluntarjoaja, ja tapa saada yhteys. Rekisterinpitäjän puuttuvasta nimestä ja yhteystiedosta sekä viranomaisen tietosuojavastaavan yhteystiedoista kertovat \
             säännöt `controller-missing`, `controller-no-contact` ja `dpo-missing`.",
        sv: "Registret över behandling ska innehålla namn och kontaktuppgifter för den personuppgiftsansvarige samt i förekommande fall gemensamt personuppgiftsansvariga, företrädaren och dataskyddsombudet (artikel 30.1 \
             a). Inom den offentliga förvaltningen är registret en del av informationshanteringsmodellen (informationshanteringslagen 906/2019, 5 § 2 mom. 2 punkten).\n\n\
             I dataskyddsbeskrivningen behöver dataskyddsombudets namn inte uppges, men i detta register krävs det. Regeln gäller endast projekt med `record = true`.\n\n\
             Ge dataskyddsombudet `person`, eller `organisation` om en tjänsteleverantör sköter uppgiften, och ett sätt att nå ombudet. Om den personuppgiftsansvariges namn eller kontaktuppgifter eller kontaktuppgifterna för en myndighets ombud \
             saknas säger reglerna `controller-missing`, `controller-no-contact` och `dpo-missing` det.",
        en: "The record of processing activities must hold the name and contact details of the controller and, where applicable, of the joint controllers, the representative and the data protection officer (Article \
             30(1)(a)). In public administration the record is part of the information management model (Act on Information Management 906/2019, section 5, subsection 2, paragraph 2).\n\n\
             A privacy notice need not give the officer’s name, but this record must. The rule concerns only projects with `record = true`.\n\n\
             Give the officer `person`, or `organisation` if a provider does the work, and a way to be reached. When the controller’s name or contact details or those of an authority’s officer are missing, the \
             rules `controller-missing`, `controller-no-contact` and `dpo-missing` say so.",
    },
    judgement: Some(text! {
        fi: "Se, että palveluntarjoajan nimi riittää tietosuojavastaavan nimeksi, on oma arviomme.",
        sv: "Att tjänsteleverantörens namn räcker som dataskyddsombudets namn är vår egen bedömning.",
        en: "That the name of a provider is enough as the name of the officer is our own judgement.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
dpo:
#^^ record-a
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  email: tietosuojavastaava@example.fi
  phone: 09 000 0002
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
dpo:
  role: { fi: tietosuojavastaava, sv: dataskyddsombud, en: data protection officer }
  person: Maija Meikäläinen
  email: tietosuojavastaava@example.fi
  phone: 09 000 0002
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !cx.context.record {
        return Verdict::NotApplicable;
    }
    let mut applies = false;
    let mut said_already = false;
    // That an officer who must be told cannot be reached is another rule's matter.
    let told = controllers::needing_dpo(register).is_some();
    for dpo in register.dpos() {
        applies = true;
        said_already |= judge(dpo, DPO, !told, cx);
    }
    let own = register.representative.spanned();
    let theirs = register.controllers().into_iter().filter_map(|it| it.representative.spanned());
    // Nor a representative without whom the controller may not process.
    let asked = register.controllers().into_iter().any(crate::model::organisation::Organisation::needs_representative);
    for representative in own.into_iter().chain(theirs) {
        applies = true;
        said_already |= judge(representative, REPRESENTATIVE, !asked, cx);
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}

const DPO: crate::lang::Text = text! {
    fi: "tietosuojavastaava",
    sv: "dataskyddsombudet",
    en: "the data protection officer",
};

const REPRESENTATIVE: crate::lang::Text = text! {
    fi: "rekisterinpitäjän edustaja",
    sv: "företrädaren",
    en: "the representative",
};

/// Reports what is missing of somebody; whether decoding has already complained of it.
fn judge(contact: &Spanned<Contact>, who: crate::lang::Text, channels: bool, cx: &mut Cx<'_>) -> bool {
    let it = &contact.value;
    let said_already = it.person.is_bad() || it.organisation.is_bad() || it.postal.is_bad() || it.url.is_bad();
    if !it.person.is_given() && !it.organisation.is_given() && !said_already {
        let _ = cx
            .report(
                contact.head,
                text! {
                    fi: "nimi puuttuu: {who}",
                    sv: "namnet saknas: {who}",
                    en: "the name is missing: {who}",
                },
            )
            .arg("who", who)
            .note(NOTE)
            .help(text! {
                fi: "lisää nimi: `person: …`; jos tehtävää hoitaa palveluntarjoaja, `organisation: …`",
                sv: "lägg till namnet: `person: …`; om en tjänsteleverantör sköter uppgiften, `organisation: …`",
                en: "add the name: `person: …`; if a provider does the work, `organisation: …`",
            });
    }
    if channels && !it.reachable() && !said_already {
        let _ = cx
            .report(
                contact.head,
                text! {
                    fi: "yhteystiedot puuttuvat: {who}",
                    sv: "kontaktuppgifterna saknas: {who}",
                    en: "the contact details are missing: {who}",
                },
            )
            .arg("who", who)
            .note(NOTE)
            .help(text! {
                fi: "lisää `email:`, `phone:`, `postal:` tai `url:`",
                sv: "lägg till `email:`, `phone:`, `postal:` eller `url:`",
                en: "add `email:`, `phone:`, `postal:` or `url:`",
            });
    }
    said_already
}

const NOTE: crate::lang::Text = text! {
    fi: "käsittelytoimia koskevassa selosteessa on oltava nimi ja yhteystiedot (tietosuoja-asetus, 30 artiklan 1 kohdan a alakohta)",
    sv: "registret över behandling ska innehålla namn och kontaktuppgifter (dataskyddsförordningen, artikel 30.1 a)",
    en: "the record of processing activities must hold the name and contact details (GDPR, Article 30(1)(a))",
};
