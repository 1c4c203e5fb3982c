//! Two years from what? Without the event nobody can tell when the data go.

use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "retention-no-trigger",
    table: &["S003"],
    cites: &[gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a'), wp260_annex()],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, mistä säilytysaika alkaa",
        sv: "det sägs inte när lagringstiden börjar",
        en: "it is not told when the storage period begins",
    },
    explanation: text! {
        fi: "Säilytysaika on ilmoitettava niin, että rekisteröity voi arvioida omalla kohdallaan, kuinka kauan hänen tietojaan säilytetään (13 artiklan 2 kohdan a alakohta, 14 \
             artiklan 2 kohdan a alakohta ja läpinäkyvyyttä koskevat suuntaviivat). ”Kaksi vuotta” ei kerro sitä, jos ei sanota, mistä aika lasketaan.\n\n\
             Kirjoita avaimeen `after` tapahtuma, josta aika alkaa: sanaston tunnus, kuten `case-closed`, `recording-date` tai `last-contact`, tai omat sanat. Jos tiedot \
             poistetaan tiettynä päivänä, kirjoita `until`.",
        sv: "Lagringstiden ska uppges så att den registrerade kan bedöma i sitt eget fall hur länge uppgifterna lagras (artikel 13.2 a, artikel 14.2 a och riktlinjerna om \
             öppenhet). ”Två år” säger inte det, om det inte sägs från vad tiden räknas.\n\n\
             Skriv under `after` den händelse från vilken tiden börjar: en identifierare i ordlistan, såsom `case-closed`, `recording-date` eller `last-contact`, eller egna ord. \
             Om uppgifterna raderas en viss dag, skriv `until`.",
        en: "The storage period must be told so that data subjects can judge, in their own situation, how long their data are kept (Article 13(2)(a), Article 14(2)(a) and the \
             Guidelines on transparency). “Two years” does not tell that unless it is said from what the time is counted.\n\n\
             Write under `after` the event from which the time begins: an identifier of the vocabulary such as `case-closed`, `recording-date` or `last-contact`, or your own \
             words. If the data are erased on a certain day, write `until`.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa ei mainita ajan alkua; se seuraa suuntaviivojen vaatimuksesta, että lukija voi arvioida ajan itse. Jos kohdassa on avain `criteria`, alun katsotaan voivan olla siinä.",
        sv: "Förordningen nämner inte när tiden börjar; det följer av riktlinjernas krav att läsaren själv ska kunna bedöma tiden. Om punkten har nyckeln `criteria` kan början anses stå där.",
        en: "The Regulation does not mention the beginning; it follows from the guidelines, which ask that readers be able to judge the period themselves. Where the entry has the key `criteria`, the beginning may stand there.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
retention:
  - period: P2Y
#           ^^^ retention-no-trigger
    laws: { act: 906/2019, sections: \"21 §\" }
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
retention:
  - period: P2Y
    after: case-closed
    laws: { act: 906/2019, sections: \"21 §\" }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let mut said_already = false;
    for entry in register.retention.values() {
        let Some(period) = entry.period.spanned() else { continue };
        applies = true;
        said_already |= entry.after.is_bad();
        if !entry.after.is_absent() || !entry.until.is_absent() || !entry.criteria.is_absent() {
            continue;
        }
        let _ = cx
            .report(period.span, text! {
                fi: "ei kerrota, mistä säilytysaika alkaa",
                sv: "det sägs inte när lagringstiden börjar",
                en: "it is not told when the storage period begins",
            })
            .note(text! {
                fi: "lukijan on voitava arvioida, kuinka kauan juuri hänen tietojaan säilytetään (tietosuoja-asetus, 13 artiklan 2 kohdan a alakohta ja 14 artiklan 2 kohdan a alakohta; läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01, liite)",
                sv: "läsaren ska kunna bedöma hur länge just hennes eller hans uppgifter lagras (dataskyddsförordningen, artikel 13.2 a och artikel 14.2 a; riktlinjerna om öppenhet WP260 rev.01, bilagan)",
                en: "readers must be able to judge how long their own data are kept (GDPR, Article 13(2)(a) and Article 14(2)(a); Guidelines on transparency WP260 rev.01, annex)",
            })
            .help(text! {
                fi: "lisää tapahtuma, josta aika lasketaan: `after: case-closed`, tai omin sanoin `after: { fi: …, sv: …, en: … }`",
                sv: "lägg till händelsen från vilken tiden räknas: `after: case-closed`, eller med egna ord `after: { fi: …, sv: …, en: … }`",
                en: "add the event from which the time is counted: `after: case-closed`, or in your own words `after: { fi: …, sv: …, en: … }`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
