//! The personal identity code may be processed only on a ground of its own, which a legal basis alone is not.

use crate::check::{Cx, Example, Examples, Rule, Verdict, Words, groups};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::data::{DataGroup, NationalIdGround, NationalIdKind};
use crate::model::purpose::Law;
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "hetu-no-ground",
    table: &["N001"],
    cites: &[act("1050/2018").section("29 § 1 mom."), act("1050/2018").section("29 § 2 mom."), gdpr(87)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "henkilötunnuksen käsittelylle ei ole tietosuojalain 29 §:n perustetta",
        sv: "behandlingen av personbeteckningen saknar grund i 29 § i dataskyddslagen",
        en: "the processing of the personal identity code has no ground in section 29 of the Data Protection Act",
    },
    explanation: text! {
        fi: "Henkilötunnusta saa käsitellä suostumuksella tai, jos käsittelystä säädetään laissa. Lisäksi sitä saa käsitellä, jos rekisteröidyn yksiselitteinen \
             yksilöiminen on tärkeää laissa säädetyn tehtävän suorittamiseksi, rekisteröidyn tai rekisterinpitäjän oikeuksien ja velvollisuuksien toteuttamiseksi tai \
             tutkimusta tai tilastointia varten (tietosuojalaki 1050/2018, 29 §:n 1 momentti), sekä 2 momentissa luetelluilla aloilla. Oikeusperuste 6 artiklassa ei yksin \
             riitä (87 artikla).\n\n\
             Ryhmässä on henkilötunnus, kun siinä on sanaston tieto `personal-identity-code` tai avain `national_id`.\n\n\
             Kirjoita ryhmälle `national_id: { ground: … }`. Vaihtoehdot ovat `consent`, `law`, `statutory-task`, `rights-and-duties`, `research` ja `sector`. Kun peruste on \
             `law`, nimeä laki avaimessa `laws`; kun se on `statutory-task`, nimeä tehtävän antava laki samassa avaimessa tai tarkoituksen oikeusperusteessa.",
        sv: "En personbeteckning får behandlas med samtycke eller om behandlingen regleras i lag. Dessutom får den behandlas om det är viktigt att entydigt individualisera den \
             registrerade för att utföra en i lag angiven uppgift, för att uppfylla den registrerades eller den personuppgiftsansvariges rättigheter och skyldigheter \
             eller för forskning eller statistikföring (dataskyddslagen 1050/2018, 29 § 1 mom.), samt i de branscher som räknas upp i 2 mom. En rättslig grund \
             i artikel 6 räcker inte ensam (artikel 87).\n\n\
             En grupp har personbeteckningen när den har ordlistans uppgift `personal-identity-code` eller nyckeln `national_id`.\n\n\
             Ge gruppen `national_id: { ground: … }`. Alternativen är `consent`, `law`, `statutory-task`, `rights-and-duties`, `research` och `sector`. När grunden är \
             `law`, nämn lagen under `laws`; när den är `statutory-task`, nämn den lag som ger uppgiften under samma nyckel eller i ändamålets rättsliga grund.",
        en: "The personal identity code may be processed with consent or where the processing is laid down by law. It may also be processed if it is important to identify the \
             data subject unambiguously in order to perform a task laid down by law, to exercise the rights and duties of the data subject or the \
             controller, or for research or statistics (Data Protection Act 1050/2018, section 29, subsection 1), and in the fields listed in subsection 2. A legal \
             basis in Article 6 is not enough alone (Article 87).\n\n\
             A group holds the code when it has the item `personal-identity-code` of the vocabulary or the key `national_id`.\n\n\
             Give the group `national_id: { ground: … }`. The choices are `consent`, `law`, `statutory-task`, `rights-and-duties`, `research` and `sector`. Where the ground is \
             `law`, name the law under `laws`; where it is `statutory-task`, name the law that gives the task under the same key or in the legal basis of the purpose.",
    },
    judgement: Some(text! {
        fi: "Laki ei sano, että peruste on kerrottava selosteessa; ilman sitä kukaan ei kuitenkaan näe, onko käsittely sallittu. Omin sanoin kirjoitetusta \
             henkilötunnuksesta ohjelma vain varoittaa. Perusteen `statutory-task` puuttuvasta laista varoittaminen on oma arviomme.",
        sv: "Lagen säger inte att grunden ska uppges i beskrivningen, men utan den ser ingen om behandlingen är tillåten. Om personbeteckningen är skriven i egna ord varnar \
             programmet bara. Att varna för en lag som saknas vid grunden `statutory-task` är vår egen bedömning.",
        en: "The law does not say that the ground must be told in the notice, but without it nobody sees whether the processing is permitted. Where the code is written in own words \
             the program only warns. To warn of a law that is missing with the ground `statutory-task` is our own judgement.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["henkilötunnus", "henkilötunnukset"] },
        Words { lang: "sv", phrases: &["personbeteckning", "personbeteckningar", "personbeteckningen"] },
        Words { lang: "en", phrases: &["personal identity code", "personal identity codes", "personal identity number"] },
    ],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
data:
  - id: yhteystiedot
    name: { fi: Yhteystiedot, sv: Kontaktuppgifter, en: Contact details }
    items: [first-and-last-name, personal-identity-code]
#                                ^^^^^^^^^^^^^^^^^^^^^^ hetu-no-ground
    provision: voluntary
purposes:
  - text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" },
            Example { remove: &[], yaml: "\
data:
  - id: tunniste
    name: { fi: Tunniste, sv: Identifierare, en: Identifier }
    items: [personal-identity-code]
    national_id: { ground: law }
#                          ^^^ hetu-no-ground
    provision: voluntary
purposes:
  - text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" },
            Example { remove: &[], yaml: "\
data:
  - id: tunniste
    name: { fi: Tunniste, sv: Identifierare, en: Identifier }
    items:
      - fi: huollettavan lapsen henkilötunnus
#                               ^^^^^^^^^^^^^ hetu-no-ground
        sv: ett vårdat barns personbeteckning
        en: the personal identity code of a child in care
    provision: voluntary
purposes:
  - text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" },
        ],
        right: &[Example { remove: &[], yaml: "\
data:
  - id: tunniste
    name: { fi: Tunniste, sv: Identifierare, en: Identifier }
    items: [personal-identity-code]
    national_id: { ground: rights-and-duties }
    provision: voluntary
purposes:
  - text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for (at, group) in register.data.values().enumerate() {
        if let Some(place) = groups::national_id(group, cx.context.vocabulary) {
            applies = true;
            said_already |= judge(register, group, place, cx);
        } else if let Some(hit) = cx.hits().find(|it| it.passage.place.path.starts_with(&format!("data[{at}].items"))) {
            applies = true;
            let _ = cx.report_in(hit.passage, hit.range.clone(), MISSING).at_most(Level::Warning).note(NOTE).help(HELP);
        }
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}

const MISSING: crate::lang::Text = text! {
    fi: "henkilötunnuksen käsittelyn peruste puuttuu",
    sv: "grunden för behandlingen av personbeteckningen saknas",
    en: "the ground for processing the personal identity code is missing",
};

/// Judges a group that holds the code; whether decoding has already complained of what is wrong.
fn judge(register: &Register, group: &DataGroup, place: Span, cx: &mut Cx<'_>) -> bool {
    let given = group.national_id.get();
    let Some(ground) = given.and_then(|it| it.ground.spanned()) else {
        if group.national_id.is_bad() || given.is_some_and(|it| it.ground.is_bad()) {
            return true;
        }
        let _ = cx.report(place, MISSING).note(NOTE).help(HELP);
        return false;
    };
    match ground.value {
        NationalIdKind::Law if lawless(given) => {
            let _ = cx
                .report(
                    ground.span,
                    text! {
                        fi: "henkilötunnuksen käsittelyn sanotaan perustuvan lakiin, mutta lakia ei nimetä",
                        sv: "behandlingen av personbeteckningen sägs grunda sig på lag, men lagen nämns inte",
                        en: "the processing of the personal identity code is said to rest on law, but no law is named",
                    },
                )
                .note(NOTE)
                .help(WITH_LAW);
        }
        NationalIdKind::StatutoryTask if lawless(given) && !tasked(register, group) => {
            let _ = cx
                .report(ground.span, text! {
                    fi: "henkilötunnuksen käsittelyn sanotaan perustuvan laissa säädettyyn tehtävään, mutta lakia ei nimetä",
                    sv: "behandlingen av personbeteckningen sägs grunda sig på en i lag angiven uppgift, men lagen nämns inte",
                    en: "the processing of the personal identity code is said to rest on a task laid down by law, but no law is named",
                })
                .at_most(Level::Warning)
                .note(NOTE)
                .help(WITH_LAW);
        }
        NationalIdKind::Law
        | NationalIdKind::StatutoryTask
        | NationalIdKind::Consent
        | NationalIdKind::RightsAndDuties
        | NationalIdKind::Research
        | NationalIdKind::Sector => {}
    }
    false
}

fn lawless(given: Option<&NationalIdGround>) -> bool {
    given.is_none_or(|it| it.laws.is_empty())
}

/// Whether a purpose that uses the group cites a law besides the Data Protection Act, which gives no task.
fn tasked(register: &Register, group: &DataGroup) -> bool {
    let own = |it: &Law| it.act.get().is_none_or(|it| it.0 != "1050/2018");
    register
        .purposes_using(group)
        .flat_map(|it| it.value.basis.values())
        .flat_map(|it| it.laws())
        .any(|it| own(&it.value))
}

const NOTE: crate::lang::Text = text! {
    fi: "henkilötunnusta saa käsitellä vain suostumuksella tai laissa säädetyllä perusteella (tietosuojalaki 1050/2018, 29 §:n 1 ja 2 momentti; tietosuoja-asetus, 87 artikla)",
    sv: "en personbeteckning får behandlas endast med samtycke eller på en grund som anges i lag (dataskyddslagen 1050/2018, 29 § 1 och 2 mom.; dataskyddsförordningen, artikel 87)",
    en: "the personal identity code may be processed only with consent or on a ground laid down by law (Data Protection Act 1050/2018, section 29, subsections 1 and 2; GDPR, Article 87)",
};

const HELP: crate::lang::Text = text! {
    fi: "lisää ryhmälle peruste, esimerkiksi `national_id: { ground: rights-and-duties }`",
    sv: "ge gruppen en grund, till exempel `national_id: { ground: rights-and-duties }`",
    en: "give the group a ground, for example `national_id: { ground: rights-and-duties }`",
};

const WITH_LAW: crate::lang::Text = text! {
    fi: "nimeä laki ja pykälä perusteen vieressä: `laws: { act: …, sections: \"… §\" }`",
    sv: "nämn lagen och paragrafen bredvid grunden: `laws: { act: …, sections: \"… §\" }`",
    en: "name the act and the section beside the ground: `laws: { act: …, sections: \"… §\" }`",
};
