//! Special categories of data may not be processed unless Article 9(2) allows it.

use crate::check::{Cx, Example, Examples, Rule, Verdict, groups};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::data::DataGroup;
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "special-no-art9",
    table: &["P020"],
    cites: &[gdpr(9).par(1), gdpr(9).par(2), gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), wp260_annex()],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "erityisille henkilötietoryhmille ei ole 9 artiklan 2 kohdan perustetta",
        sv: "de särskilda kategorierna av personuppgifter har ingen grund i artikel 9.2",
        en: "special categories of personal data have no ground in Article 9(2)",
    },
    explanation: text! {
        fi: "Terveyttä, etnistä alkuperää, poliittisia mielipiteitä, uskontoa, ammattiliiton jäsenyyttä ja seksuaalista suuntautumista \
             koskevien tietojen sekä geneettisten tietojen ja henkilön tunnistamiseen käytettävien biometristen tietojen käsittely on \
             kielletty (9 artiklan 1 kohta), ellei jokin 9 artiklan 2 kohdan \
             alakohdista a–j täyty. Peruste on osa käsittelyn oikeusperustetta, joka on ilmoitettava.\n\n\
             Ryhmä on erityinen, kun sillä on avain `special` tai kun jokin sen tiedoista on sanastossa merkitty erityiseksi, kuten \
             `health-data` tai `special-diet`.\n\n\
             Kirjoita tietoja käyttävälle tarkoitukselle avain `special_basis`. Viranomaisella se on usein 9 artiklan 2 kohdan g \
             alakohta yhdessä tietosuojalain 6 §:n 1 momentin 2 kohdan kanssa, kun käsittelystä säädetään laissa tai se johtuu \
             välittömästi laissa säädetystä tehtävästä.",
        sv: "Det är förbjudet att behandla uppgifter om hälsa, etniskt ursprung, politiska åsikter, religion, medlemskap i fackförening och \
             sexuell läggning samt genetiska uppgifter och biometriska uppgifter som entydigt identifierar en person (artikel 9.1), om inte något av leden a–j i artikel 9.2 är \
             uppfyllt. Grunden är en del av den rättsliga grund som ska uppges.\n\n\
             En grupp är särskild när den har nyckeln `special` eller när någon av dess uppgifter är märkt som särskild i ordlistan, \
             såsom `health-data` eller `special-diet`.\n\n\
             Ge det ändamål som använder uppgifterna nyckeln `special_basis`. För en myndighet är den ofta artikel 9.2 g tillsammans \
             med 6 § 1 mom. 2 punkten i dataskyddslagen, när behandlingen regleras i lag eller direkt föranleds av en lagstadgad uppgift.",
        en: "Processing of data on health, ethnic origin, political opinions, religion, trade union membership and sexual orientation, and of genetic data and biometric data that identify a person uniquely, is prohibited (Article 9(1)) unless one of points (a) to (j) of Article 9(2) applies. The \
             ground is part of the legal basis that must be told.\n\n\
             A group is special when it has the key `special`, or when one of its items is marked as special in the vocabulary, such as \
             `health-data` or `special-diet`.\n\n\
             Give the purpose that uses the data the key `special_basis`. For an authority it is often Article 9(2)(g) together with \
             section 6, subsection 1, paragraph 2 of the Data Protection Act, when the processing is laid down by law or follows directly \
             from a task laid down by law.",
    },
    judgement: Some(text! {
        fi: "Ohjelma tuntee vain avaimen `special` ja sanaston tiedot; omin sanoin kirjoitetun tiedon erityisyyttä se ei päättele.",
        sv: "Programmet känner endast till nyckeln `special` och ordlistans uppgifter; om en uppgift i egna ord är särskild kan det inte avgöra.",
        en: "The program knows only the key `special` and the items of the vocabulary; it does not guess whether own words mean special data.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
data:
  - id: kysymykset
    items: [service-request, special-diet]
#                            ^^^^^^^^^^^^ special-no-art9
    provision: voluntary
" }, Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Palvelu, sv: Service, en: Service }
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
    data: [kysymykset]
  - id: ruoka
    name: { fi: Tarjoilu, sv: Servering, en: Catering }
    text: { fi: Varaamme tilaisuuteen sopivan ruoan., sv: Vi beställer lämplig mat till evenemanget., en: We order suitable food for the event. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    data: [kysymykset]
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
data:
  - id: kysymykset
    items: [service-request, special-diet]
#                            ^^^^^^^^^^^^ special-no-art9
    provision: voluntary
" }],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    text: { fi: Vastaamme asukkaiden kysymyksiin., sv: Vi besvarar invånarnas frågor., en: We answer the questions of residents. }
    basis: { gdpr: 6(1)(e), laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" } }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
sources: { kind: data-subject }
recipients: none
transfers: none
retention: { period: P1Y, after: case-closed, laws: { act: 906/2019, sections: \"21 §\" } }
publicity: { level: public }
data:
  - id: kysymykset
    items: [service-request, special-diet]
    provision: voluntary
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    if register.purposes.is_empty() {
        return Verdict::NotApplicable;
    }
    let mut applies = false;
    for group in register.data.values() {
        let Some(place) = special(group, cx) else { continue };
        applies = true;
        let Some(lacking) = register.purposes_lacking(group, |it| !it.special_grounds().is_empty()) else { continue };
        let finding = cx
            .report(place, text! {
                fi: "tiedot kuuluvat erityisiin henkilötietoryhmiin, mutta 9 artiklan 2 kohdan peruste puuttuu",
                sv: "uppgifterna hör till de särskilda kategorierna av personuppgifter, men grunden i artikel 9.2 saknas",
                en: "the data belong to the special categories of personal data, but the ground of Article 9(2) is missing",
            })
            .note(text! {
                fi: "käsittely on kielletty, ellei jokin 9 artiklan 2 kohdan alakohdista täyty (tietosuoja-asetus, 9 artiklan 1 ja 2 kohta)",
                sv: "behandlingen är förbjuden, om inte något av leden i artikel 9.2 är uppfyllt (dataskyddsförordningen, artikel 9.1 och 9.2)",
                en: "the processing is prohibited unless one of the points of Article 9(2) applies (GDPR, Article 9(1) and (2))",
            })
            .help(text! {
                fi: "lisää tarkoitukselle `special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }` tai muu soveltuva peruste",
                sv: "ge ändamålet `special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }` eller en annan grund som är tillämplig",
                en: "give the purpose `special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }` or another ground that applies",
            });
        let _ = groups::name_users(finding, &lacking);
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Where a group says that it is special: by its key, or by an item that the vocabulary marks.
pub(super) fn special(group: &DataGroup, cx: &Cx<'_>) -> Option<Span> {
    let marked = group.special.first().map(|it| it.span);
    marked.or_else(|| {
        let vocabulary = cx.context.vocabulary;
        let facts = |id: &str| vocabulary.get(id).is_some_and(|it| it.special.is_given());
        group.items.iter().find(|it| it.value.id().is_some_and(facts)).map(|it| it.span)
    })
}
