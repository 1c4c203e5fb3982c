//! Research may set aside rights only on conditions, and readers must be able to see that they are met.

use crate::check::{Cx, Example, Examples, Rule, Verdict, Words, groups, laws};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::data::DataGroup;
use crate::model::facts::special_ground;
use crate::model::kinds::Research;
use crate::model::purpose::{Law, Purpose, ResearchKind};
use crate::model::register::Register;
use crate::model::rights::RightRestriction;
use crate::source::{Span, Spanned};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "research",
    table: &["N012"],
    cites: &[act("1050/2018").section("31 §"), gdpr(89).par(2)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "tutkimuksen vuoksi rajoitetaan oikeuksia, mutta rajoittamisen edellytyksiä ei kerrota",
        sv: "rättigheter begränsas på grund av forskning, men villkoren för begränsningen berättas inte",
        en: "rights are limited because of research, but the conditions for that are not told",
    },
    explanation: text! {
        fi: "Tutkimusta varten voidaan poiketa 15, 16, 18 ja 21 artiklan oikeuksista, kun käsittely perustuu asianmukaiseen tutkimussuunnitelmaan, tutkimuksella on vastuuhenkilö tai vastuullinen ryhmä ja \
             tietoja käytetään vain tutkimukseen (tietosuojalaki 1050/2018, 31 §). Jos käsitellään erityisiä henkilötietoryhmiä tai rikostietoja, myös tilastoinnissa, on lisäksi tehtävä vaikutustenarviointi, joka toimitetaan \
             tietosuojavaltuutetulle ennen käsittelyn aloittamista, tai noudatettava käytännesääntöjä.\n\n\
             Sääntö koskee rajoitusta avaimessa `rights.restrictions`, joka perustuu 31 §:ään. Kerro vastuuhenkilö avaimessa `research.responsible` ja suunnitelma avaimessa `research.plan` tai \
             tekstissä. Vaikutustenarvioinnista tai käytännesäännöistä kerrotaan omin sanoin, esimerkiksi rajoituksen avaimessa `text`.",
        sv: "För forskning får undantag göras från rättigheterna i artiklarna 15, 16, 18 och 21 när behandlingen grundar sig på en behörig forskningsplan, forskningen har en ansvarig person eller grupp och \
             uppgifterna används endast för forskningen (dataskyddslagen 1050/2018, 31 §). Om särskilda kategorier av personuppgifter eller uppgifter om brott behandlas, också i statistik, krävs dessutom en konsekvensbedömning \
             som lämnas till dataombudsmannen innan behandlingen börjar, eller att uppförandekoder följs.\n\n\
             Regeln gäller en begränsning under `rights.restrictions` som grundar sig på 31 §. Ange den ansvariga under `research.responsible` och planen under `research.plan` eller i en \
             text. Om konsekvensbedömningen eller uppförandekoderna berättas i egna ord, till exempel under begränsningens `text`.",
        en: "For research, the rights of Articles 15, 16, 18 and 21 may be set aside where the processing rests on an appropriate research plan, a person or group is responsible for the research, and \
             the data are used for the research only (Data Protection Act 1050/2018, section 31). Where special categories of data or data on offences are processed, in statistics too, there must also be an impact assessment \
             that is sent to the Data Protection Ombudsman before the processing begins, or codes of conduct must be followed.\n\n\
             The rule concerns a limit under `rights.restrictions` that rests on section 31. Give the person responsible under `research.responsible`, and the plan under `research.plan` or in a \
             text. The impact assessment or the codes of conduct are told in own words, for example in the `text` of the limit.",
    },
    judgement: Some(text! {
        fi: "Laki asettaa edellytykset käsittelylle, ei selosteelle; niiden kertominen on oma arviomme. Suunnitelma, vaikutustenarviointi ja käytännesäännöt tunnistetaan sanoista, ja yksi maininta missä tahansa tekstissä riittää.",
        sv: "Lagen ställer villkoren för behandlingen, inte för beskrivningen; att de ska berättas är vår egen bedömning. Planen, konsekvensbedömningen och uppförandekoderna känns igen på orden, och ett omnämnande i vilken text som helst räcker.",
        en: "The act sets these conditions for the processing and not for the notice; that they are to be told is our own judgement. The plan, the impact assessment and the codes of conduct are recognised by their words, and one mention in any text is enough.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["tutkimussuunnitel*"] },
        Words { lang: "sv", phrases: &["forskningsplan*", "undersökningsplan*"] },
        Words { lang: "en", phrases: &["research plan*", "study plan*"] },
        Words { lang: "fi", phrases: &["vaikutustenarvioin*", "vaikutustenarviointi", "vaikutusten arvioin*", "käytännesään*"] },
        Words { lang: "sv", phrases: &["konsekvensbedömning*", "uppförandekod*"] },
        Words { lang: "en", phrases: &["impact assessment*", "code of conduct", "codes of conduct"] },
    ],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: tutkimus
    text: { fi: Tutkimme puhelinneuvonnan laatua vertaamalla puheluja kahdelta vuodelta., sv: Vi undersöker telefonrådgivningens kvalitet genom att jämföra samtal från två år., en: We study the quality of telephone advice by comparing calls of two years. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 3 k.\" } }
    research: research
data:
  - id: nauhoitteet
    name: { fi: Nauhoitteet, sv: Inspelningar, en: Recordings }
    items: [call-recording]
    provision: automatic
sources: { kind: observed, name: phone-system }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
research:
  plan: https://example.fi/tutkimussuunnitelma
  afterwards: { fi: Poistamme nauhoitteet., sv: Vi raderar inspelningarna., en: We erase the recordings. }
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. }
    time_limit: P1M
  restrictions:
    - rights: [objection]
      laws: { act: 1050/2018, sections: \"31 §\" }
#     ^^^^ research
      text: { fi: Emme poista nauhoitetta kesken tutkimuksen., sv: Vi raderar inte en inspelning medan undersökningen pågår., en: We do not erase a recording while the study is under way. }
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: tutkimus
    text: { fi: Tutkimme puhelinneuvonnan laatua vertaamalla puheluja kahdelta vuodelta., sv: Vi undersöker telefonrådgivningens kvalitet genom att jämföra samtal från två år., en: We study the quality of telephone advice by comparing calls of two years. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 3 k.\" } }
    research: research
data:
  - id: nauhoitteet
    name: { fi: Nauhoitteet, sv: Inspelningar, en: Recordings }
    items: [call-recording]
    provision: automatic
sources: { kind: observed, name: phone-system }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
research:
  responsible: { fi: kehittämispäällikkö, sv: utvecklingschefen, en: development manager }
  plan: https://example.fi/tutkimussuunnitelma
  afterwards: { fi: Poistamme nauhoitteet., sv: Vi raderar inspelningarna., en: We erase the recordings. }
rights:
  requests:
    to: registry
    channels: [email, post, in-person]
    form: https://example.fi/tietopyynto
    identity: { fi: Tarkistamme henkilöllisyytesi henkilöllisyystodistuksesta., sv: Vi kontrollerar din identitet med en identitetshandling., en: We verify your identity with an identity document. }
    time_limit: P1M
  restrictions:
    - rights: [objection]
      laws: { act: 1050/2018, sections: \"31 §\" }
      text: { fi: Emme poista nauhoitetta kesken tutkimuksen., sv: Vi raderar inte en inspelning medan undersökningen pågår., en: We do not erase a recording while the study is under way. }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some((purpose, place)) = derogation(register) else { return Verdict::NotApplicable };
    let research = register.research.get();
    if register.research.is_bad() || research.is_some_and(|it| it.responsible.is_bad() || it.plan.is_bad()) {
        return Verdict::Violated;
    }
    let tells = |groups: std::ops::Range<usize>, cx: &Cx<'_>| cx.hits().any(|it| groups.contains(&it.group));
    if purpose.value.research.get() == Some(&ResearchKind::Research) {
        let planned = research.is_some_and(|it| it.plan.is_given()) || tells(0..3, cx);
        for (missing, message, help) in lacks(research, planned) {
            if missing {
                let finding = cx.report(place, message).also(purpose.head, PURPOSE).note(NOTE);
                let _ = finding.help(help);
            }
        }
    }
    if delicate(register, purpose, cx) && !tells(3..6, cx) {
        let _ = cx
            .report(place, text! {
                fi: "oikeuksia rajoitetaan ja tiedot kuuluvat erityisiin henkilötietoryhmiin tai koskevat rikoksia, mutta vaikutustenarvioinnista tai käytännesäännöistä ei kerrota",
                sv: "rättigheter begränsas och uppgifterna hör till särskilda kategorier av personuppgifter eller gäller brott, men inget sägs om konsekvensbedömning eller uppförandekoder",
                en: "rights are limited and the data belong to special categories of personal data or concern offences, but nothing is said of an impact assessment or codes of conduct",
            })
            .also(purpose.head, PURPOSE)
            .note(text! {
                fi: "erityisiä henkilötietoryhmiä ja rikostietoja käsiteltäessä poikkeaminen edellyttää vaikutustenarviointia tai käytännesääntöjä (tietosuojalaki 1050/2018, 31 §)",
                sv: "när särskilda kategorier av personuppgifter eller uppgifter om brott behandlas förutsätter undantaget en konsekvensbedömning eller uppförandekoder (dataskyddslagen 1050/2018, 31 §)",
                en: "where special categories of data or data on offences are processed, the derogation requires an impact assessment or codes of conduct (Data Protection Act 1050/2018, section 31)",
            })
            .help(text! {
                fi: "kerro rajoituksen avaimessa `text:`, että vaikutustenarviointi on tehty ja toimitettu tietosuojavaltuutetulle, tai mitä käytännesääntöjä noudatetaan",
                sv: "berätta under begränsningens `text:` att en konsekvensbedömning har gjorts och lämnats till dataombudsmannen, eller vilka uppförandekoder som följs",
                en: "say under `text:` of the limit that an impact assessment has been made and sent to the Data Protection Ombudsman, or which codes of conduct are followed",
            });
    }
    cx.verdict()
}

const PURPOSE: crate::lang::Text = text! {
    fi: "tarkoitus, jota varten oikeuksia rajoitetaan",
    sv: "ändamål för vilket rättigheterna begränsas",
    en: "the purpose for which rights are limited",
};

const NOTE: crate::lang::Text = text! {
    fi: "oikeuksista voidaan poiketa vain, kun tutkimuksella on suunnitelma ja vastuuhenkilö tai vastuullinen ryhmä (tietosuojalaki 1050/2018, 31 §)",
    sv: "undantag från rättigheterna får göras endast när forskningen har en plan och en ansvarig person eller grupp (dataskyddslagen 1050/2018, 31 §)",
    en: "rights may be set aside only where the research has a plan and a person or group responsible (Data Protection Act 1050/2018, section 31)",
};

fn lacks(research: Option<&Research>, planned: bool) -> [(bool, crate::lang::Text, crate::lang::Text); 2] {
    [
        (
            research.is_none_or(|it| it.responsible.is_absent()),
            text! {
                fi: "oikeuksia rajoitetaan, mutta ei kerrota, kuka tutkimuksesta vastaa",
                sv: "rättigheter begränsas, men det sägs inte vem som ansvarar för forskningen",
                en: "rights are limited, but it is not told who is responsible for the research",
            },
            text! {
                fi: "lisää vastuuhenkilö tai vastuullinen ryhmä: `research: { responsible: { fi: …, sv: …, en: … } }`",
                sv: "lägg till den ansvariga personen eller gruppen: `research: { responsible: { fi: …, sv: …, en: … } }`",
                en: "add the person or group responsible: `research: { responsible: { fi: …, sv: …, en: … } }`",
            },
        ),
        (
            !planned,
            text! {
                fi: "oikeuksia rajoitetaan, mutta tutkimussuunnitelmaa ei mainita",
                sv: "rättigheter begränsas, men forskningsplanen nämns inte",
                en: "rights are limited, but the research plan is not mentioned",
            },
            text! {
                fi: "lisää suunnitelman osoite (`research: { plan: https://… }`) tai kerro siitä tekstissä",
                sv: "lägg till planens adress (`research: { plan: https://… }`) eller berätta om den i en text",
                en: "add the address of the plan (`research: { plan: https://… }`), or tell of it in a text",
            },
        ),
    ]
}

/// A purpose of research or statistics with the place of a limit of rights that rests on section 31.
fn derogation(register: &Register) -> Option<(&Spanned<Purpose>, Span)> {
    let limits = &register.rights.get()?.restrictions;
    let mut studies = register
        .purposes
        .iter()
        .filter(|it| matches!(it.value.research.get(), Some(ResearchKind::Research | ResearchKind::Statistics)));
    studies.find_map(|purpose| {
        let limit = limits.iter().find(|it| concerns(&it.value, purpose) && it.value.laws.values().any(rests))?;
        let law = limit.value.laws.iter().find(|it| rests(&it.value))?;
        Some((purpose, law.head))
    })
}

fn concerns(limit: &RightRestriction, purpose: &Spanned<Purpose>) -> bool {
    let id = purpose.value.id.get().map(|it| it.as_str());
    limit.purposes.is_empty() || limit.purposes.values().any(|it| Some(it.as_str()) == id)
}

fn rests(law: &Law) -> bool {
    laws::is_of(law, "1050/2018") && law.sections.as_deref().is_some_and(|it| it.trim_start().starts_with("31"))
}

/// Whether the purpose uses special categories of data or data on offences.
fn delicate(register: &Register, purpose: &Spanned<Purpose>, cx: &Cx<'_>) -> bool {
    let vocabulary = cx.context.vocabulary;
    let item = |group: &DataGroup| {
        let mut ids = group.items.values().filter_map(|it| vocabulary.get(it.id()?));
        ids.any(|it| it.special.is_given())
    };
    let grounded = purpose.value.special_basis.values().any(|it| special_ground(it).is_some());
    grounded
        || register.data.values().any(|group| {
            purpose.value.uses(group.id.get().map(|it| it.as_str()))
                && (!group.special.is_empty() || item(group) || groups::criminal(group, vocabulary).is_some())
        })
}
