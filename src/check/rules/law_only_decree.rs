//! In Finland personal data are protected by act: a decree alone carries no processing.

use crate::check::{Cx, Example, Examples, Rule, Verdict, bases, texts};
use crate::diag::Level;
use crate::law::basis::Basis;
use crate::law::cite::{act, gdpr, recital};
use crate::law::statute::Kind;
use crate::model::purpose::Law;
use crate::model::register::Register;
use crate::source::Spanned;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "law-only-decree",
    table: &["P009"],
    cites: &[act("731/1999").section("10 § 1 mom."), recital(41), gdpr(6).par(3)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "perusteena on vain asetus",
        sv: "som grund anges bara en förordning",
        en: "only a decree is cited as the basis",
    },
    explanation: text! {
        fi: "Henkilötietojen suojasta säädetään tarkemmin lailla (perustuslain 10 §:n 1 momentti). Tietosuoja-asetus ei edellytä, että peruste on parlamentin säätämä laki, \
             mutta jättää valtiosäännön vaatimukset voimaan (johdanto-osan 41 kappale).\n\n\
             Valtioneuvoston tai ministeriön asetus voi tarkentaa viranomaisen tehtävää. Se annetaan aina jonkin lain nojalla, ja tuo laki on käsittelyn peruste.\n\n\
             Lisää avaimeen `laws` laki, jonka nojalla asetus on annettu, ja pykälä. Asetuksen voi jättää sen rinnalle.",
        sv: "Närmare bestämmelser om skydd för personuppgifter utfärdas genom lag (10 § 1 mom. i grundlagen). Dataskyddsförordningen kräver inte att grunden är en lag som \
             har stiftats av ett parlament, men låter konstitutionella krav gälla (skäl 41).\n\n\
             En förordning av statsrådet eller ett ministerium kan precisera myndighetens uppgift. Den utfärdas alltid med stöd av en lag, och den lagen är grunden för \
             behandlingen.\n\n\
             Lägg under `laws` till den lag med stöd av vilken förordningen har utfärdats, och paragrafen. Förordningen får stå kvar bredvid den.",
        en: "The protection of personal data is laid down in more detail by an act (Constitution, section 10(1)). The GDPR does not demand that a basis be an act adopted by \
             a parliament, but it leaves constitutional requirements as they are (recital 41).\n\n\
             A decree of the Government or a ministry may specify the task of an authority. It is always given under an act, and that act is the basis of the \
             processing.\n\n\
             Add to `laws` the act under which the decree was given, with the section. The decree may stay beside it.",
    },
    judgement: Some(text! {
        fi: "Säädös katsotaan asetukseksi luettelon tai, jos numeroa ei ole luettelossa, annetun nimikkeen perusteella. Tarkoituksen kaikkia 6 artiklan mukaisia \
             perusteita tarkastellaan yhdessä.",
        sv: "En författning räknas som förordning enligt förteckningen eller, om numret inte finns där, enligt den rubrik som anges. Alla grunder enligt artikel 6 för ett \
             ändamål bedöms tillsammans.",
        en: "An enactment counts as a decree by the index or, where the number is not in it, by the title given. All bases of Article 6 of a purpose are judged together.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis:
      - gdpr: 6(1)(e)
        laws: { act: 1385/2022, sections: \"1 §\" }
#                    ^^^^^^^^^ law-only-decree
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis:
      - gdpr: 6(1)(e)
        laws:
          - { act: 423/2003, sections: \"5 §\" }
          - { act: 1385/2022, sections: \"1 §\" }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for purpose in register.purposes.values() {
        let all = bases::of_purpose(purpose);
        let rests_on_law = |it: &Basis| match it {
            Basis::LegalObligation | Basis::PublicTask => true,
            Basis::Consent | Basis::Contract | Basis::VitalInterests | Basis::LegitimateInterests => false,
        };
        let all = all.into_iter().filter(|it| rests_on_law(&it.basis)).collect::<Vec<_>>();
        let laws = all.iter().flat_map(|it| it.written.value.laws()).collect::<Vec<_>>();
        let Some(first) = laws.first() else { continue };
        applies = true;
        if !laws.iter().all(|it| is_decree(it, cx)) {
            continue;
        }
        let place = first.value.act.span().unwrap_or(first.head);
        let mut finding = cx.report(
            place,
            text! {
                fi: "käsittelyn perusteena on vain asetus, ei lakia",
                sv: "behandlingen grundas bara på en förordning, inte på en lag",
                en: "the processing rests on a decree alone and on no act",
            },
        );
        if let Some(basis) = all.iter().find(|it| !it.written.value.laws().is_empty()) {
            finding = finding.also(
                basis.place(),
                text! {
                    fi: "peruste, johon asetus liittyy",
                    sv: "grunden som förordningen hör till",
                    en: "the basis that the decree belongs to",
                },
            );
        }
        let _ = finding
            .note(text! {
                fi: "henkilötietojen suojasta säädetään lailla (perustuslain 10 §:n 1 momentti); tietosuoja-asetus jättää tämän vaatimuksen voimaan (johdanto-osan 41 kappale)",
                sv: "bestämmelser om skydd för personuppgifter utfärdas genom lag (10 § 1 mom. i grundlagen); dataskyddsförordningen låter det kravet gälla (skäl 41)",
                en: "the protection of personal data is laid down by act (Constitution, section 10(1)); the GDPR leaves this requirement as it is (recital 41)",
            })
            .help(text! {
                fi: "lisää avaimeen `laws:` laki, jonka nojalla asetus on annettu, ja pykälä",
                sv: "lägg under `laws:` till lagen med stöd av vilken förordningen har utfärdats, och paragrafen",
                en: "add to `laws:` the act under which the decree was given, and the section",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether a provision stands in a Finnish decree.
fn is_decree(law: &Spanned<Law>, cx: &Cx<'_>) -> bool {
    let Some(number) = law.value.act.get() else { return false };
    if let Some(known) = cx.context.index.find(&number.0) {
        return match known.kind() {
            Kind::Decree => true,
            Kind::Act | Kind::Constitution => false,
        };
    }
    let titles = law.value.title.spanned().map(texts::of).unwrap_or_default();
    let ends = |text: &str, word: &str| text.to_lowercase().split_whitespace().any(|it| it.ends_with(word));
    titles
        .iter()
        .any(|it| (it.may_be("fi") && ends(it.text, "asetus")) || (it.may_be("sv") && ends(it.text, "förordning")))
}
