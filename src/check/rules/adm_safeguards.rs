//! Behind every decision of a machine a human must be within reach.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{act, gdpr};
use crate::model::automated::AutomationKind;
use crate::model::register::Register;
use crate::model::value::OrNone;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "adm-safeguards",
    table: &["A004"],
    cites: &[gdpr(22).par(3), act("434/2003").section("53 f §")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, miten ihminen käsittelee koneen tekemän päätöksen",
        sv: "det sägs inte hur en människa behandlar maskinens beslut",
        en: "it is not told how a human deals with the machine's decision",
    },
    explanation: text! {
        fi: "Kun päätös perustuu sopimukseen tai suostumukseen, rekisteröidyllä on vähintään oikeus vaatia, että ihminen käsittelee asian, oikeus esittää \
             kantansa ja oikeus riitauttaa päätös (22 artiklan 3 kohta). Kun päätös perustuu lakiin, suojatoimista säädetään siinä: hallintolain (434/2003) \
             53 f §:ssä edellytetään maksutonta oikaisuvaatimusta tai muuta siihen rinnastuvaa keinoa.\n\n\
             Kirjoita avaimeen `safeguards`, mitä lukija tekee, kun hän haluaa ihmisen ratkaisun: mihin hän ottaa yhteyttä ja mitä siitä seuraa.",
        sv: "När beslutet grundar sig på avtal eller samtycke har den registrerade åtminstone rätt till personlig kontakt med den personuppgiftsansvarige, att uttrycka sin åsikt och att bestrida \
             beslutet (artikel 22.3). När beslutet grundar sig på lag föreskrivs skyddsåtgärderna där: 53 f § i förvaltningslagen (434/2003) förutsätter en \
             avgiftsfri begäran om omprövning eller ett jämförbart medel.\n\n\
             Skriv under nyckeln `safeguards` vad läsaren gör för att få en människas avgörande: vem hon eller han kontaktar och vad som följer.",
        en: "Where the decision rests on a contract or consent, the data subject has at least the right to obtain human intervention, to express a point of view \
             and to contest the decision (Article 22(3)). Where it rests on law, the safeguards are laid down there: section 53 f of the Administrative Procedure \
             Act (434/2003) requires a request for an administrative review free of charge or a comparable means.\n\n\
             Write under the key `safeguards` what readers do to have a human decide: whom they contact and what follows.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
automated_decisions:
  kind: decision
#       ^^^^^^^^ adm-safeguards
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  deployment_decision: https://example.fi/kayttoonottopaatos
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
" }],
        right: &[Example { remove: &[], yaml: "\
automated_decisions:
  kind: decision
  logic: { fi: Tuki myönnetään hakemusten saapumisjärjestyksessä., sv: Stödet beviljas i den ordning ansökningarna kommer in., en: The grant is awarded in the order in which applications arrive. }
  significance: { fi: Päätös ratkaisee oikeuden tukeen., sv: Beslutet avgör rätten till stödet., en: The decision settles the right to the grant. }
  deployment_decision: https://example.fi/kayttoonottopaatos
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: \"53 e §\" }
  safeguards: { fi: Virkamies käsittelee oikaisuvaatimuksen., sv: En tjänsteman behandlar begäran om omprövning., en: An official handles the request for an administrative review. }
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
    if !automated.safeguards.is_absent() {
        return cx.verdict_with(automated.safeguards.is_bad());
    }
    cx.report(kind.span, text! {
        fi: "ei kerrota, miten asian saa ihmisen käsiteltäväksi",
        sv: "det sägs inte hur ärendet fås behandlat av en människa",
        en: "it is not told how a human can be had to look at the matter",
    })
    .note(text! {
        fi: "rekisteröidyllä on oikeus siihen, että ihminen käsittelee asian (tietosuoja-asetus, 22 artiklan 3 kohta); viranomaisessa se tapahtuu oikaisuvaatimuksella (hallintolaki 434/2003, 53 f §)",
        sv: "den registrerade har rätt till personlig kontakt med den personuppgiftsansvarige (dataskyddsförordningen, artikel 22.3); hos en myndighet sker det genom begäran om omprövning (53 f § i förvaltningslagen 434/2003)",
        en: "the data subject has the right to obtain human intervention (GDPR, Article 22(3)); at an authority that happens by a request for an administrative review (Administrative Procedure Act 434/2003, section 53 f)",
    })
    .help(text! {
        fi: "lisää `safeguards:` ja kerro, mihin otetaan yhteyttä ja kuka ratkaisee asian",
        sv: "lägg till `safeguards:` och berätta vem man kontaktar och vem som avgör ärendet",
        en: "add `safeguards:` and say whom to contact and who decides",
    })
    .end()
}
