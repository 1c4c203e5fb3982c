//! A section that is about something else makes a lawful processing look baseless.

use crate::check::{Cx, Example, Examples, Finding, Passage, Rule, Verdict, Words, bases};
use crate::diag::{Fix, Level, Message};
use crate::lang::Text;
use crate::law::cite::{act, gdpr};
use crate::law::statute::{self, NotABasis};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "law-section-wrong",
    table: &["P008"],
    cites: &[gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), gdpr(6).par(3), act("1050/2018").section("8 §")],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "perusteena on pykälä, joka ei ole käsittelyn peruste",
        sv: "som grund anges en paragraf som inte är en grund för behandlingen",
        en: "a section is cited as a basis that is none",
    },
    explanation: text! {
        fi: "Käsittelyn oikeusperuste on ilmoitettava (13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta). Väärä pykälä on väärä tieto: lukija, joka \
             avaa lain, ei löydä siitä mitään käsittelystä.\n\n\
             Tavallisin tapaus on tietosuojalain (1050/2018) 8 §. Se koskee tietosuojavaltuutettua. Viittaus on jäänyt kumotusta henkilötietolaista (523/1999), \
             jonka 8 §:ssä säädettiin käsittelyn yleisistä edellytyksistä.\n\n\
             Viittaa säännökseen, jossa tehtävästä tai velvoitteesta säädetään. Viranomaisen yleistä etua koskevassa tehtävässä voi lisäksi viitata tietosuojalain 4 §:n \
             1 momentin 2 kohtaan.",
        sv: "Den rättsliga grunden för behandlingen ska uppges (artikel 13.1 c och artikel 14.1 c). En felaktig paragraf är en felaktig uppgift: läsaren som slår upp \
             lagen hittar ingenting om behandlingen.\n\n\
             Det vanligaste fallet är 8 § i dataskyddslagen (1050/2018). Den gäller dataombudsmannen. Hänvisningen är en kvarleva från den upphävda personuppgiftslagen \
             (523/1999), vars 8 § innehöll de allmänna förutsättningarna för behandling.\n\n\
             Hänvisa till bestämmelsen som föreskriver om uppgiften eller förpliktelsen. För en myndighets uppgift av allmänt intresse kan man dessutom hänvisa till 4 § \
             1 mom. 2 punkten i dataskyddslagen.",
        en: "The legal basis of the processing must be told (Article 13(1)(c) and Article 14(1)(c)). A wrong section is wrong information: readers who open the act find \
             nothing in it about the processing.\n\n\
             The commonest case is section 8 of the Data Protection Act (1050/2018). It is about the Data Protection Ombudsman. The citation is a leftover of the repealed \
             Personal Data Act (523/1999), whose section 8 held the general prerequisites of processing.\n\n\
             Cite the provision that lays down the task or the obligation. For an authority’s task in the public interest section 4(1)(2) of the Data Protection Act can be \
             cited besides.",
    },
    judgement: Some(text! {
        fi: "Tekstistä etsitään vain viittausta tietosuojalain 8 §:ään, ja siitä varoitetaan. Luettelossa on vain pykäliä, jotka on luettu ja joiden tiedetään koskevan muuta; pykälä, jota luettelossa ei ole, ei siksi ole välttämättä oikea.",
        sv: "I texten söks bara hänvisningar till 8 § i dataskyddslagen, och de ger en varning. Förteckningen omfattar bara paragrafer som har lästs och som man vet gäller något annat; en paragraf som inte finns där är inte därför nödvändigtvis rätt.",
        en: "In texts only citations of section 8 of the Data Protection Act are looked for, and they give a warning. The list has only sections that were read and are known to be about something else; a section that is not in it is not therefore right.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "tietosuojalain 8 §",
                "tietosuojalaki 8 §",
                "tietosuojalaki, 8 §",
                "tietosuojalain (1050/2018) 8 §",
                "tietosuojalaki (1050/2018) 8 §",
                "tietosuojalaki (1050/2018), 8 §",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "dataskyddslagen 8 §",
                "dataskyddslagen, 8 §",
                "dataskyddslagens 8 §",
                "dataskyddslagen (1050/2018) 8 §",
                "dataskyddslagen (1050/2018), 8 §",
                "8 § i dataskyddslagen",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "section 8 of the data protection act",
                "data protection act, section 8",
                "data protection act (1050/2018), section 8",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa (tietosuojalain 8 §)., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
#                                                         ^^^^^^^^^^^^^^^^^^ law-section-wrong
    basis:
      - gdpr: 6(1)(e)
        laws:
          - { act: 434/2003, sections: \"8 §\" }
          - { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" },
            Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis:
      - gdpr: 6(1)(e)
        laws:
          - { act: 434/2003, sections: \"8 §\" }
          - { act: 1050/2018, sections: \"8 § 1 mom.\" }
#                                        ^^^^^^^^^^ law-section-wrong
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" },
        ],
        right: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis:
      - gdpr: 6(1)(e)
        laws:
          - { act: 434/2003, sections: \"8 §\" }
          - { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for (law, point) in bases::laws(register) {
        let (Some(number), Some(sections)) = (law.value.act.get(), law.value.sections.spanned()) else { continue };
        applies = true;
        let Some(known) = statute::not_a_basis(&number.0, &sections.value) else { continue };
        let place = cx.within(sections, 0..sections.value.len());
        let mut finding = about(cx.report(place, MESSAGE), known);
        if let Some(point) = point {
            finding = finding.also(
                point,
                text! {
                    fi: "pykälää käytetään tämän perusteena",
                    sv: "paragrafen anges som stöd för detta",
                    en: "the section is cited for this",
                },
            );
        }
        let _ = finding.help(HELP).fix(Fix {
            span: place,
            replacement: "4 § 1 mom. 2 k.".to_owned(),
            message: Message::new(text! {
                fi: "kirjoita `4 § 1 mom. 2 k.`, jos kyse on viranomaisen yleistä etua koskevasta tehtävästä",
                sv: "skriv `4 § 1 mom. 2 k.`, om det är fråga om en myndighets uppgift av allmänt intresse",
                en: "write `4 § 1 mom. 2 k.` if it is an authority’s task in the public interest",
            }),
            automatic: false,
        });
    }
    for hit in cx.hits() {
        let cited = hit.passage.top() == "purposes" && !is_of_another_act(hit.passage, hit.range.start);
        let Some(known) = statute::not_a_basis("1050/2018", "8 §").filter(|_| cited) else { continue };
        applies = true;
        let finding = cx.report_in(hit.passage, hit.range.clone(), MESSAGE).at_most(Level::Warning);
        let _ = about(finding, known).help(text! {
            fi: "poista viittaus tekstistä ja anna tarkoitukselle `basis:` ja siihen laki, jossa tehtävästä tai velvoitteesta säädetään",
            sv: "ta bort hänvisningen ur texten och ge ändamålet `basis:` med lagen som föreskriver om uppgiften eller förpliktelsen",
            en: "take the citation out of the text and give the purpose `basis:` with the act that lays down the task or the obligation",
        });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Says what the section is about, why that matters, and where the habit comes from.
fn about<'c>(finding: Finding<'c>, known: &NotABasis) -> Finding<'c> {
    let finding =
        finding.arg("number", known.number).arg("section", known.section).arg("about", known.about).note(NOTE);
    let habit = (known.number, known.section) == ("1050/2018", "8 §");
    if habit { finding.note(HABIT) } else { finding }
}

/// Whether the sentence speaks of the data protection act for criminal matters (1054/2018).
fn is_of_another_act(passage: &Passage<'_>, at: usize) -> bool {
    let sentence = passage.slice(passage.sentence_at(at)).to_lowercase();
    ["rikosasi", "brottmål", "criminal", "1054/2018"].iter().any(|it| sentence.contains(it))
}

const MESSAGE: Text = text! {
    fi: "säädöksen {number} {section} ei ole käsittelyn peruste; sen aihe on ”{about}”",
    sv: "{section} i författningen {number} är inte en grund för behandlingen; den gäller ”{about}”",
    en: "act {number}, {section}, is no basis of processing; it is about “{about}”",
};

const NOTE: Text = text! {
    fi: "oikeusperuste on ilmoitettava oikein (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta)",
    sv: "den rättsliga grunden ska uppges rätt (dataskyddsförordningen, artikel 13.1 c och artikel 14.1 c)",
    en: "the legal basis must be told correctly (GDPR, Article 13(1)(c) and Article 14(1)(c))",
};

const HABIT: Text = text! {
    fi: "käsittelyn yleisistä edellytyksistä säädettiin kumotun henkilötietolain (523/1999) 8 §:ssä",
    sv: "de allmänna förutsättningarna för behandling fanns i 8 § i den upphävda personuppgiftslagen (523/1999)",
    en: "the general prerequisites of processing stood in section 8 of the repealed Personal Data Act (523/1999)",
};

const HELP: Text = text! {
    fi: "viittaa pykälään, jossa tehtävästä tai velvoitteesta säädetään; viranomaisen tehtävälle sopii lisäksi `{ act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }`",
    sv: "hänvisa till paragrafen som föreskriver om uppgiften eller förpliktelsen; för en myndighets uppgift passar dessutom `{ act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }`",
    en: "cite the section that lays down the task or the obligation; for an authority’s task also `{ act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }` fits",
};
