//! Consent that cannot be withdrawn is no consent.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::basis::{Basis, SpecialGround};
use crate::law::cite::gdpr;
use crate::model::facts::{legal_basis, special_ground};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "consent-withdrawal-missing",
    table: &["P015"],
    cites: &[gdpr(13).par(2).point('c'), gdpr(14).par(2).point('d'), gdpr(7).par(3)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, miten suostumuksen voi peruuttaa",
        sv: "det sägs inte hur samtycket kan återkallas",
        en: "it is not told how consent can be withdrawn",
    },
    explanation: text! {
        fi: "Suostumuksen voi peruuttaa milloin tahansa, ja peruuttamisen on oltava yhtä helppoa kuin antamisen (7 artiklan 3 kohta). \
             Oikeudesta on kerrottava, kun käsittely perustuu suostumukseen (13 artiklan 2 kohdan c alakohta ja 14 artiklan 2 kohdan d \
             alakohta); sama koskee 9 artiklan 2 kohdan a alakohdan nimenomaista suostumusta.\n\n\
             Ohjelma kirjoittaa selosteeseen itse oikeuden ja sen, ettei peruuttaminen vaikuta aiempaan käsittelyyn. Se ei voi tietää, \
             miten suostumus peruutetaan: kirjoita se tarkoituksen avaimeen `consent_withdrawal` tai kaikille yhteisesti avaimeen \
             `rights.withdrawal`.",
        sv: "Samtycket kan återkallas när som helst, och det ska vara lika lätt att återkalla det som att ge det (artikel 7.3). \
             Rätten ska uppges när behandlingen grundar sig på samtycke (artikel 13.2 c och artikel 14.2 d); detsamma gäller \
             uttryckligt samtycke enligt artikel 9.2 a.\n\n\
             Programmet skriver självt in rätten och att återkallelsen inte påverkar tidigare behandling. Det kan inte veta hur \
             samtycket återkallas: skriv det under ändamålets nyckel `consent_withdrawal` eller för alla gemensamt under \
             `rights.withdrawal`.",
        en: "Consent can be withdrawn at any time, and withdrawing must be as easy as giving it (Article 7(3)). The right must be told \
             when processing is based on consent (Article 13(2)(c) and Article 14(2)(d)); the same holds for explicit consent under \
             Article 9(2)(a).\n\n\
             The program itself writes that the right exists and that withdrawal does not affect earlier processing. It cannot know how \
             consent is withdrawn: write that under the key `consent_withdrawal` of the purpose, or for all together under \
             `rights.withdrawal`.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa vaaditaan kertomaan oikeudesta; se, että myös tapa on kerrottava, on johdettu siitä, että peruuttamisen on oltava yhtä helppoa kuin antamisen.",
        sv: "Förordningen kräver att rätten uppges; att också sättet ska uppges härleds ur att det ska vara lika lätt att återkalla som att ge samtycket.",
        en: "The Regulation demands that the right be told; that the manner must be told too follows from withdrawal having to be as easy as giving consent.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &["rights"], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: [6(1)(a)]
#           ^^^^^^^ consent-withdrawal-missing
    consent_free_because: { fi: Suostumus ei vaikuta muihin palveluihin., sv: Samtycket påverkar inte andra tjänster., en: Consent does not affect any other service. }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: 6(1)(a)
    special_basis: 9(2)(a)
    consent_free_because: { fi: Suostumus ei vaikuta muihin palveluihin., sv: Samtycket påverkar inte andra tjänster., en: Consent does not affect any other service. }
rights:
  withdrawal:
    to: contact
    note: { fi: Ilmoita peruutuksesta asiakaspalveluun., sv: Meddela kundservicen om återkallelsen., en: Tell the customer service of the withdrawal. }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let shared = register.rights.get().map(|it| &it.withdrawal);
    let mut applies = false;
    let mut said_already = shared.is_some_and(|it| it.is_bad());
    let answered = said_already || shared.is_some_and(|it| it.is_given());
    for purpose in register.purposes.values() {
        let consent = purpose.basis.iter().chain(&purpose.special_basis).find(|it| {
            legal_basis(&it.value) == Some(Basis::Consent) || special_ground(&it.value) == Some(SpecialGround::A)
        });
        let Some(consent) = consent else { continue };
        applies = true;
        if answered || purpose.consent_withdrawal.is_given() {
            continue;
        }
        if purpose.consent_withdrawal.is_bad() {
            said_already = true;
            continue;
        }
        let _ = cx
            .report(consent.span, text! {
                fi: "ei kerrota, miten suostumuksen voi peruuttaa",
                sv: "det sägs inte hur samtycket kan återkallas",
                en: "it is not told how consent can be withdrawn",
            })
            .note(text! {
                fi: "peruuttamisen on oltava yhtä helppoa kuin antamisen (tietosuoja-asetus, 7 artiklan 3 kohta), ja siitä on kerrottava (13 artiklan 2 kohdan c alakohta ja 14 artiklan 2 kohdan d alakohta)",
                sv: "det ska vara lika lätt att återkalla som att ge sitt samtycke (dataskyddsförordningen, artikel 7.3), och det ska uppges (artikel 13.2 c och artikel 14.2 d)",
                en: "it must be as easy to withdraw as to give consent (GDPR, Article 7(3)), and it must be told (Article 13(2)(c) and Article 14(2)(d))",
            })
            .help(text! {
                fi: "lisää tarkoitukselle `consent_withdrawal:`, esimerkiksi linkki tai osoite, jolla suostumuksen voi peruuttaa",
                sv: "ge ändamålet `consent_withdrawal:`, till exempel länken eller adressen med vilken samtycket återkallas",
                en: "give the purpose `consent_withdrawal:`, for example the link or address with which consent is withdrawn",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
