//! A child reads a notice only when it is written so that a child can.

use crate::check::{Cx, Example, Examples, Rule, Verdict, groups};
use crate::diag::Level;
use crate::law::cite::{gdpr, recital};
use crate::model::notice::Audience;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "child-language",
    table: &["L016"],
    cites: &[gdpr(12).par(1), recital(58)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterissä on lasten tietoja, mutta heille ei ole omaa versiota",
        sv: "registret har uppgifter om barn, men ingen version för dem",
        en: "the register holds data of children, but there is no version for them",
    },
    explanation: text! {
        fi: "Tiedot on annettava selkeällä ja yksinkertaisella kielellä varsinkin silloin, kun ne on tarkoitettu erityisesti lapselle (12 artiklan 1 kohta). Kielen on oltava sellaista, että lapsi ymmärtää sitä \
             (johdanto-osan 58 kappale).\n\n\
             Ryhmä on lapsia, kun sillä on `children: true` tai kun sanasto tuntee sen sellaiseksi, kuten `pupils`.\n\n\
             Tee selosteesta selkokielinen versio lisäämällä avaimeen `languages` sen tunnus, esimerkiksi `fi-x-selko`, tai linkitä lapsille kirjoitettuun sivuun: \
             `see_also: { title: …, url: …, audience: children }`. Jos lapset ovat niin pieniä, että selosteen lukee huoltaja, kirjoita se syyksi avaimeen `exceptions`.",
        sv: "Informationen ska ges på ett klart och tydligt språk, i synnerhet när den är särskilt riktad till barn (artikel 12.1). Språket ska vara sådant att barnet förstår det \
             (skäl 58).\n\n\
             En grupp är barn när den har `children: true` eller när ordlistan känner den som sådan, till exempel `pupils`.\n\n\
             Gör en lättläst version av beskrivningen genom att lägga till dess tagg under `languages`, till exempel `sv-x-latt`, eller länka till en sida som är skriven för barn: \
             `see_also: { title: …, url: …, audience: children }`. Om barnen är så små att vårdnadshavaren läser beskrivningen, skriv det som skäl under `exceptions`.",
        en: "Information must be given in clear and plain language, in particular where it is addressed specifically to a child (Article 12(1)). The language must be such that the child can understand it \
             (recital 58).\n\n\
             A group is of children when it has `children: true`, or when the vocabulary knows it as such, like `pupils`.\n\n\
             Make a plain-language version of the notice by adding its tag under `languages`, for example `en-x-plain`, or link to a page written for children: \
             `see_also: { title: …, url: …, audience: children }`. If the children are so young that a guardian reads the notice, write that as the reason under `exceptions`.",
    },
    judgement: Some(text! {
        fi: "Ohjelma ei näe, kenelle seloste on osoitettu; se pitää lasten ryhmää lukijoina. Se, että selkokielinen versio tai erillinen sivu riittää, on oma arviomme.",
        sv: "Programmet ser inte vem beskrivningen är riktad till; det räknar en grupp av barn som läsare. Att en lättläst version eller en egen sida räcker är vår egen bedömning.",
        en: "The program does not see to whom the notice is addressed; it takes a group of children for readers. That a plain-language version or a page of its own is enough is our own judgement.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
data_subjects:
  - { id: asukkaat, name: residents }
  - { id: oppilaat, name: pupils }
#                         ^^^^^^ child-language
  - { id: henkilosto, name: employees, laws: { act: 759/2004, sections: \"3–4 §\" } }
" }],
        right: &[Example { remove: &[], yaml: "\
data_subjects:
  - { id: asukkaat, name: residents }
  - { id: oppilaat, name: pupils }
  - { id: henkilosto, name: employees, laws: { act: 759/2004, sections: \"3–4 §\" } }
see_also:
  - { title: { fi: Näin käytämme tietojasi, sv: Så använder vi dina uppgifter, en: How we use your data }, url: \"https://example.fi/tietosuoja/lapsille\", audience: children }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let vocabulary = cx.context.vocabulary;
    let mut places = register.data_subjects.values().filter_map(|it| groups::children(it, vocabulary));
    let Some(place) = places.next() else { return Verdict::NotApplicable };
    let plain = cx.context.languages.iter().any(|it| it.as_str().contains("-x-"));
    let linked = register.see_also.values().any(|it| it.audience.get() == Some(&Audience::Children));
    if plain || linked {
        return Verdict::Satisfied;
    }
    if register.see_also.values().any(|it| it.audience.is_bad()) {
        return Verdict::Violated;
    }
    let mut finding = cx.report(
        place,
        text! {
            fi: "ryhmä on lapsia, mutta lapsille kirjoitettua versiota ei ole",
            sv: "gruppen är barn, men det finns ingen version som är skriven för barn",
            en: "the group is of children, but there is no version written for children",
        },
    );
    for more in places {
        finding = finding.also(
            more,
            text! {
                fi: "tämäkin ryhmä on lapsia",
                sv: "också denna grupp är barn",
                en: "this group is of children too",
            },
        );
    }
    finding
        .note(text! {
            fi: "lapselle tarkoitetut tiedot on annettava kielellä, jota lapsi ymmärtää (tietosuoja-asetus, 12 artiklan 1 kohta ja johdanto-osan 58 kappale)",
            sv: "information till barn ska ges på ett språk som barnet förstår (dataskyddsförordningen, artikel 12.1 och skäl 58)",
            en: "information addressed to a child must be in language that the child can understand (GDPR, Article 12(1) and recital 58)",
        })
        .help(text! {
            fi: "lisää selkokielinen versio, esimerkiksi `languages: [fi, sv, fi-x-selko]`, tai linkki: `see_also: { title: …, url: …, audience: children }`",
            sv: "lägg till en lättläst version, till exempel `languages: [fi, sv, sv-x-latt]`, eller en länk: `see_also: { title: …, url: …, audience: children }`",
            en: "add a plain-language version, for example `languages: [fi, sv, en-x-plain]`, or a link: `see_also: { title: …, url: …, audience: children }`",
        })
        .end()
}
