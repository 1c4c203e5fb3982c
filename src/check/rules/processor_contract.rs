//! A processor may handle data only under a contract, and the record is where it can be found again.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::recipient::RecipientKind;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "processor-contract",
    table: &["K009"],
    cites: &[gdpr(28).par(3), gdpr(30).par(1)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "käsittelijän sopimukseen ei viitata",
        sv: "hänvisning till avtalet med personuppgiftsbiträdet saknas",
        en: "the contract with a processor is not referred to",
    },
    explanation: text! {
        fi: "Henkilötietojen käsittelijän suorittamaa käsittelyä on määritettävä sopimuksella tai muulla unionin oikeuden tai kansallisen lain mukaisella oikeudellisella asiakirjalla, joka sitoo käsittelijää (28 \
             artiklan 3 kohta). Kun viite sopimukseen on rekisterin tiedoissa, sen löytää, kun sitä tarvitaan.\n\n\
             Kirjoita viite tai päivämäärä vastaanottajan avaimeen `contract`; se ei näy selosteessa. Jos käsittelijää sitoo laki eikä sopimus, nimeä laki avaimessa `laws`. Alikäsittelijän kanssa sopii \
             käsittelijä, joten siltä viitettä ei kysytä. Sääntö koskee vain projekteja, joissa `record = true`.",
        sv: "När uppgifter behandlas av ett personuppgiftsbiträde ska hanteringen regleras genom ett avtal eller en annan rättsakt enligt unionsrätten eller nationell lag som är bindande för biträdet (artikel \
             28.3). När en hänvisning till avtalet finns bland registrets uppgifter hittas det när det behövs.\n\n\
             Skriv avtalets beteckning eller datum under mottagarens nyckel `contract`; den visas inte i beskrivningen. Om biträdet är bundet av lag och inte av avtal, nämn lagen under `laws`. Med ett underbiträde är det \
             personuppgiftsbiträdet som ingår avtal, så där frågas inte efter någon hänvisning. Regeln gäller endast projekt med `record = true`.",
        en: "Processing by a processor must be governed by a contract or another legal act under Union or Member State law that binds the processor (Article \
             28(3)). With a reference to the contract among the facts of the register, it can be found when it is needed.\n\n\
             Write the reference or date under the recipient’s key `contract`; the notice does not show it. If law and not a contract binds the processor, name the law under `laws`. With a sub-processor it is the \
             processor who makes the contract, so no reference is asked for there. The rule concerns only projects with `record = true`.",
    },
    judgement: Some(text! {
        fi: "Asetus vaatii sopimuksen, mutta ei viitettä siihen käsittelytoimia koskevassa selosteessa; viite on oma suosituksemme.",
        sv: "Förordningen kräver ett avtal men ingen hänvisning till det i registret över behandling; hänvisningen är vår egen rekommendation.",
        en: "The regulation demands a contract, but no reference to it in the record of processing activities; the reference is our own recommendation.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
recipients:
  - kind: processor
#   ^^^^ processor-contract
    party: puhelinpalvelu
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    what: [nauhoitteet]
transfers: none
" }],
        right: &[Example { remove: &[], yaml: "\
recipients:
  - { kind: processor, party: puhelinpalvelu, task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }, what: [nauhoitteet], contract: EK 0/2020 }
transfers: none
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if !cx.context.record {
        return Verdict::NotApplicable;
    }
    let mut applies = false;
    let mut said_already = false;
    for recipient in register.recipient_list() {
        let it = &recipient.value;
        if it.kind.get() != Some(&RecipientKind::Processor) {
            continue;
        }
        applies = true;
        said_already |= it.contract.is_bad();
        if !it.contract.is_absent() || !it.laws.is_empty() {
            continue;
        }
        let _ = cx
            .report(recipient.head, text! {
                fi: "viite käsittelijän kanssa tehtyyn sopimukseen puuttuu",
                sv: "hänvisningen till avtalet med personuppgiftsbiträdet saknas",
                en: "the reference to the contract with the processor is missing",
            })
            .note(text! {
                fi: "käsittelijän suorittama käsittely on määritettävä sopimuksella tai muulla käsittelijää sitovalla asiakirjalla (tietosuoja-asetus, 28 artiklan 3 kohta)",
                sv: "ett personuppgiftsbiträdes behandling ska regleras genom ett avtal eller en annan rättsakt som är bindande för biträdet (dataskyddsförordningen, artikel 28.3)",
                en: "processing by a processor must be governed by a contract or another legal act that binds the processor (GDPR, Article 28(3))",
            })
            .help(text! {
                fi: "lisää sopimuksen viite tai päivämäärä: `contract: …`; se ei näy selosteessa",
                sv: "lägg till avtalets beteckning eller datum: `contract: …`; det visas inte i beskrivningen",
                en: "add the reference or the date of the contract: `contract: …`; the notice does not show it",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
