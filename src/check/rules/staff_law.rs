//! The data of staff have a law of their own that even consent cannot set aside.

use crate::check::{Cx, Example, Examples, Rule, Verdict, groups, laws};
use crate::diag::Level;
use crate::law::cite::act;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "staff-law",
    table: &["N007"],
    cites: &[act("759/2004").section("3–5 §"), act("759/2004").section("21 §"), act("1050/2018").section("30 §")],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "henkilöstön tietoja käsitellään, mutta työelämän tietosuojalakia ei mainita",
        sv: "uppgifter om personal behandlas, men lagen om integritetsskydd i arbetslivet nämns inte",
        en: "data of staff are processed, but the act on privacy in working life is not cited",
    },
    explanation: text! {
        fi: "Työntekijän henkilötietojen käsittelystä säädetään laissa yksityisyyden suojasta työelämässä (759/2004; tietosuojalaki 1050/2018, 30 §). Työnantaja saa käsitellä vain \
             välittömästi työsuhteen kannalta tarpeellisia tietoja, eikä tarpeellisuudesta voi poiketa työntekijän suostumuksella (3 §). Tiedot on kerättävä ensi sijassa työntekijältä \
             itseltään (4 §), terveystiedoista säädetään erikseen (5 §) ja teknisin menetelmin toteutettu valvonta kuuluu yhteistoimintamenettelyyn (21 §).\n\n\
             Ryhmä on henkilöstöä, kun sillä on `staff: true` tai kun sanasto tuntee sen sellaiseksi, kuten `employees`.\n\n\
             Nimeä sovellettavat pykälät ryhmän avaimessa `laws`: `laws: { act: 759/2004, sections: \"3–4 §\" }`. Ne tulevat selosteeseen ryhmän kohdalle. Myös viittaus muualla \
             rekisterissä, esimerkiksi oikeusperusteessa, riittää.",
        sv: "Bestämmelser om behandling av arbetstagares personuppgifter finns i lagen om integritetsskydd i arbetslivet (759/2004; dataskyddslagen 1050/2018, 30 §). Arbetsgivaren får \
             behandla endast sådana uppgifter som är direkt nödvändiga för arbetsförhållandet, och avvikelse från detta kan inte göras ens med arbetstagarens samtycke (3 §). Uppgifterna ska i första hand \
             samlas in hos arbetstagaren själv (4 §), för uppgifter om hälsa finns särskilda bestämmelser (5 §) och övervakning med tekniska metoder omfattas av \
             samarbetsförfarandet (21 §).\n\n\
             En grupp är personal när den har `staff: true` eller när ordlistan känner den som sådan, till exempel `employees`.\n\n\
             Ange de paragrafer som tillämpas under gruppens nyckel `laws`: `laws: { act: 759/2004, sections: \"3–4 §\" }`. De visas vid gruppen i beskrivningen. Också en hänvisning någon annanstans i \
             registret, till exempel i en rättslig grund, räcker.",
        en: "The processing of employees’ data is governed by the Act on the Protection of Privacy in Working Life (759/2004; Data Protection Act 1050/2018, section 30). An employer may process \
             only data directly necessary for the employment relationship, and the employee’s consent does not permit more (section 3). The data must be collected primarily \
             from the employee (section 4), health data have provisions of their own (section 5), and monitoring by technical means is subject to the co-operation \
             procedure (section 21).\n\n\
             A group is staff when it has `staff: true`, or when the vocabulary knows it as such, like `employees`.\n\n\
             Name the sections that apply under the key `laws` of the group: `laws: { act: 759/2004, sections: \"3–4 §\" }`. The notice tells them with the group. A citation elsewhere in the \
             register, for example in a legal basis, is enough too.",
    },
    judgement: Some(text! {
        fi: "Laki ei sano, että se on mainittava selosteessa. Pidämme mainintaa tarpeellisena, koska laki rajaa käsittelyä enemmän kuin oikeusperuste.",
        sv: "Lagen säger inte att den ska nämnas i beskrivningen. Vi anser att den behöver nämnas, eftersom lagen begränsar behandlingen mer än den rättsliga grunden.",
        en: "The act does not say that a notice must cite it. We hold the citation to be needed because the act limits the processing more than the legal basis does.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
data_subjects:
  - { id: asukkaat, name: residents }
  - { id: henkilosto, name: employees, staff: true }
#                                             ^^^^ staff-law
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
data_subjects:
  - { id: asukkaat, name: residents }
  - id: henkilosto
    name: customer-service-staff
    laws:
      - { act: 759/2004, sections: \"3–4 §\" }
      - { act: 759/2004, sections: \"21 §\" }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let vocabulary = cx.context.vocabulary;
    let mut places = register.data_subjects.values().filter_map(|it| groups::staff(it, vocabulary));
    let Some(place) = places.next() else { return Verdict::NotApplicable };
    if laws::cites(register, "759/2004") {
        return Verdict::Satisfied;
    }
    let mut finding = cx.report(place, text! {
        fi: "rekisterissä on henkilöstön tietoja, mutta lakia yksityisyyden suojasta työelämässä ei mainita",
        sv: "registret har uppgifter om personal, men lagen om integritetsskydd i arbetslivet nämns inte",
        en: "the register holds data of staff, but the Act on the Protection of Privacy in Working Life is not cited",
    });
    for more in places {
        finding = finding.also(
            more,
            text! {
                fi: "tämäkin ryhmä on henkilöstöä",
                sv: "också denna grupp är personal",
                en: "this group is staff too",
            },
        );
    }
    finding
        .note(text! {
            fi: "työnantaja saa käsitellä vain työsuhteen kannalta välittömästi tarpeellisia tietoja, myös suostumuksella (laki 759/2004, 3 §; tietosuojalaki 1050/2018, 30 §)",
            sv: "arbetsgivaren får behandla endast uppgifter som är direkt nödvändiga för arbetsförhållandet, också med samtycke (lag 759/2004, 3 §; dataskyddslagen 1050/2018, 30 §)",
            en: "an employer may process only data directly necessary for the employment relationship, even with consent (Act 759/2004, section 3; Data Protection Act 1050/2018, section 30)",
        })
        .help(text! {
            fi: "lisää ryhmälle sovellettavat pykälät, esimerkiksi `laws: { act: 759/2004, sections: \"3–4 §\" }`",
            sv: "ge gruppen de paragrafer som tillämpas, till exempel `laws: { act: 759/2004, sections: \"3–4 §\" }`",
            en: "give the group the sections that apply, for example `laws: { act: 759/2004, sections: \"3–4 §\" }`",
        })
        .end()
}
