//! A machine may decide alone only where Article 22(2) lets it.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::law::right::AutomatedGround;
use crate::model::automated::AutomationKind;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "adm-ground-missing",
    table: &["A003"],
    cites: &[gdpr(22).par(2), act("434/2003").section("53 e §")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "automatisoitujen päätösten peruste puuttuu",
        sv: "grunden för de automatiserade besluten saknas",
        en: "the ground for the automated decisions is missing",
    },
    explanation: text! {
        fi: "Pelkästään automaattiseen käsittelyyn perustuva päätös on sallittu vain, jos se on välttämätön sopimusta varten, se on hyväksytty lainsäädännössä \
             tai se perustuu nimenomaiseen suostumukseen (22 artiklan 2 kohdan a–c alakohta).\n\n\
             Viranomaisella peruste on yleensä laki: hallintolain (434/2003) 53 e §:ssä säädetään, milloin asia voidaan ratkaista automaattisesti.\n\n\
             Kirjoita avaimeen `ground` alakohta, esimerkiksi `22(2)(b)`, ja avaimeen `laws` laki.",
        sv: "Ett beslut som enbart grundas på automatiserad behandling är tillåtet endast om det är nödvändigt för ett avtal, tillåts i lagstiftningen eller \
             grundar sig på uttryckligt samtycke (artikel 22.2 a–c).\n\n\
             För en myndighet är grunden i allmänhet lag: i 53 e § i förvaltningslagen (434/2003) föreskrivs när ett ärende kan avgöras automatiserat.\n\n\
             Skriv under nyckeln `ground` ledet, till exempel `22(2)(b)`, och under `laws` lagen.",
        en: "A decision based solely on automated processing is allowed only if it is necessary for a contract, authorised by law, or based on explicit consent \
             (Article 22(2)(a) to (c)).\n\n\
             For an authority the ground is usually law: section 53 e of the Administrative Procedure Act (434/2003) lays down when a matter may be decided \
             automatically.\n\n\
             Write under the key `ground` the point, for example `22(2)(b)`, and under `laws` the law.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
automated_decisions:
  kind: decision
#       ^^^^^^^^ adm-ground-missing
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  deployment_decision: https://example.fi/kayttoonottopaatos
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
" }, Example { remove: &[], yaml: "\
automated_decisions:
  kind: decision
  ground: 22(2)(b)
#         ^^^^^^^^ adm-ground-missing
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  deployment_decision: https://example.fi/kayttoonottopaatos
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
purposes:
  - id: tuki
    text: { fi: Myönnämme tuen hakijoille., sv: Vi beviljar stödet till de sökande., en: We award the grant to applicants. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
data:
  - id: yhteystiedot
    name: { fi: Yhteystiedot, sv: Kontaktuppgifter, en: Contact details }
    items: [first-and-last-name]
    provision: voluntary
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
" }],
        right: &[Example { remove: &[], yaml: "\
automated_decisions:
  kind: assistive
  logic: { fi: Ohjelma ehdottaa vastaavaa yksikköä., sv: Programmet föreslår den ansvariga enheten., en: The program suggests the unit in charge. }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(automated) = register.automated_decisions.get().and_then(OrNone::given) else {
        return Verdict::NotApplicable;
    };
    let Some(kind) = automated.kind.spanned().filter(|it| it.value == AutomationKind::Decision) else {
        return Verdict::NotApplicable;
    };
    if let Some(ground) = automated.ground.spanned() {
        let by_law = ground.value.0.cite() == AutomatedGround::Law.cite();
        return if by_law && automated.laws.is_empty() { lawless(ground.span, cx) } else { cx.verdict() };
    }
    if automated.ground.is_bad() {
        return Verdict::Violated;
    }
    cx.report(kind.span, text! {
        fi: "ei kerrota, millä perusteella kone saa päättää yksin",
        sv: "det sägs inte på vilken grund maskinen får besluta ensam",
        en: "it is not told on which ground the machine may decide alone",
    })
    .note(text! {
        fi: "automatisoitu yksittäispäätös on sallittu vain 22 artiklan 2 kohdan perusteella (tietosuoja-asetus); viranomaisella se on yleensä hallintolain (434/2003) 53 e §",
        sv: "ett automatiserat individuellt beslut är tillåtet endast på grund av artikel 22.2 (dataskyddsförordningen); för en myndighet är det i allmänhet 53 e § i förvaltningslagen (434/2003)",
        en: "an automated individual decision is allowed only under Article 22(2) (GDPR); for an authority that is usually section 53 e of the Administrative Procedure Act (434/2003)",
    })
    .help(text! {
        fi: "lisää `ground: 22(2)(b)` ja `laws: { act: 434/2003, sections: \"53 e §\" }`, tai muu peruste",
        sv: "lägg till `ground: 22(2)(b)` och `laws: { act: 434/2003, sections: \"53 e §\" }`, eller en annan grund",
        en: "add `ground: 22(2)(b)` and `laws: { act: 434/2003, sections: \"53 e §\" }`, or another ground",
    })
    .end()
}

/// The ground is law, and none is named.
fn lawless(ground: Span, cx: &mut Cx<'_>) -> Verdict {
    cx.report(
        ground,
        text! {
            fi: "perusteena on laki, mutta sitä ei mainita",
            sv: "grunden är lag, men den nämns inte",
            en: "the ground is law, but none is named",
        },
    )
    .note(text! {
        fi: "päätös on sallittu, kun se hyväksytään laissa, jossa säädetään myös suojatoimista (tietosuoja-asetus, 22 artiklan 2 kohdan b alakohta)",
        sv: "beslutet är tillåtet när det tillåts i lag som även fastställer skyddsåtgärder (dataskyddsförordningen, artikel 22.2 b)",
        en: "the decision is allowed where law authorises it and lays down safeguards (GDPR, Article 22(2)(b))",
    })
    .help(text! {
        fi: "lisää `laws: { act: 434/2003, sections: \"53 e §\" }` tai muu laki, joka sallii päätöksen",
        sv: "lägg till `laws: { act: 434/2003, sections: \"53 e §\" }` eller en annan lag som tillåter beslutet",
        en: "add `laws: { act: 434/2003, sections: \"53 e §\" }`, or another law that authorises the decision",
    })
    .end()
}
