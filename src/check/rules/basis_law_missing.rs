//! “The processing is based on law” is a basis only when readers can look the law up.

use crate::check::{Cx, Example, Examples, Rule, Verdict, bases};
use crate::diag::Level;
use crate::law::basis::Basis;
use crate::law::cite::{act, gdpr, recital};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "basis-law-missing",
    table: &["P005"],
    cites: &[
        gdpr(6).par(3),
        recital(41),
        gdpr(13).par(1).point('c'),
        gdpr(14).par(1).point('c'),
        act("731/1999").section("10 §"),
        act("1050/2018").section("4 §"),
    ],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "käsittelyn perusteena oleva laki puuttuu",
        sv: "lagen som behandlingen grundar sig på saknas",
        en: "the law that the processing rests on is missing",
    },
    explanation: text! {
        fi: "Lakisääteinen velvoite (6 artiklan 1 kohdan c alakohta) ja yleistä etua koskeva tehtävä tai julkisen vallan käyttö (e alakohta) eivät ole perusteita \
             yksinään: niistä on säädettävä unionin oikeudessa tai jäsenvaltion lainsäädännössä (6 artiklan 3 kohta). Säännösten on oltava selkeitä ja täsmällisiä, ja \
             niiden soveltamisen ennakoitavaa (johdanto-osan 41 kappale). Suomessa henkilötietojen suojasta säädetään lailla (perustuslain 10 §).\n\n\
             Kun seloste kertoo lain ja pykälän, lukija näkee, mihin viranomainen on velvoitettu, ja voi arvioida, tarvitaanko kaikkia tietoja.\n\n\
             Lisää perusteelle avain `laws`: säädöksen numero ja pykälä. Jos viranomaisen tehtävästä ei ole erityissäännöksiä, e alakohdan käsittelyyn sopii ainakin \
             tietosuojalain 4 §:n 1 momentin 2 kohta yhdessä sen lain kanssa, jossa tehtävästä säädetään. Unionin säädös annetaan avaimilla `title` ja `url`.",
        sv: "En rättslig förpliktelse (artikel 6.1 c) och en uppgift av allmänt intresse eller myndighetsutövning (led e) är inte grunder i sig: de ska fastställas i \
             unionsrätten eller en medlemsstats nationella rätt (artikel 6.3). Bestämmelserna ska vara tydliga och precisa och tillämpningen av dem förutsägbar (skäl 41). I Finland \
             utfärdas bestämmelser om skydd för personuppgifter genom lag (10 § i grundlagen).\n\n\
             När beskrivningen nämner lagen och paragrafen ser läsaren vad myndigheten är skyldig att göra och kan bedöma om alla uppgifter behövs.\n\n\
             Lägg till nyckeln `laws` under grunden: författningens nummer och paragrafen. Om det inte finns särskilda bestämmelser om myndighetens uppgift passar för led e \
             åtminstone 4 § 1 mom. 2 punkten i dataskyddslagen, tillsammans med den lag som föreskriver om uppgiften. En unionsakt anges med `title` och `url`.",
        en: "A legal obligation (Article 6(1)(c)) and a task in the public interest or the exercise of official authority (point (e)) are no bases by themselves: they must be \
             laid down by Union or Member State law (Article 6(3)). The law should be clear and precise and its application foreseeable (recital 41). In Finland the \
             protection of personal data is laid down by an act of Parliament (Constitution, section 10).\n\n\
             When a notice names the act and the section, readers see what the authority is bound to do, and can judge whether all the data are needed.\n\n\
             Give the basis the key `laws`: the number of the act and the section. Where no special provisions exist on the task of the authority, point (e) can rest at least \
             on section 4(1)(2) of the Data Protection Act together with the act that lays down the task. Union law is given with `title` and `url`.",
    },
    judgement: Some(text! {
        fi: "Asetus ei vaadi sanasta sanaan, että laki mainitaan selosteessa. Tulkintamme mukaan oikeusperusteen ilmoittaminen kattaa sen lain, josta peruste tulee; siksi \
             tämä on varoitus. Tiukassa profiilissa se on c alakohdan osalta virhe.",
        sv: "Förordningen kräver inte ordagrant att lagen nämns i beskrivningen. Enligt vår tolkning omfattar uppgiften om den rättsliga grunden den lag som grunden kommer \
             från; därför är detta en varning. I den stränga profilen är det ett fel när det gäller led c.",
        en: "The regulation does not demand word for word that the notice name the act. In our reading the legal basis that must be told includes the law it comes from; so \
             this is a warning. In the strict profile it is an error for point (c).",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    text: { fi: Neuvomme asukkaita kaupungin palveluissa., sv: Vi ger invånarna råd om stadens tjänster., en: We advise residents on the city’s services. }
    basis:
      - 6(1)(e)
#       ^^^^^^^ basis-law-missing
      - { gdpr: 6(1)(c), text: { fi: Neuvonnan antaminen on lakisääteinen velvoite., sv: Rådgivningen är en rättslig förpliktelse., en: To give advice is a legal obligation. } }
#               ^^^^^^^ basis-law-missing
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
          - { act: 434/2003, sections: \"8 §\" }
          - { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for declared in bases::of(register) {
        let obligation = match declared.basis {
            Basis::LegalObligation => true,
            Basis::PublicTask => false,
            Basis::Consent | Basis::Contract | Basis::VitalInterests | Basis::LegitimateInterests => continue,
        };
        applies = true;
        if !declared.written.value.laws().is_empty() {
            continue;
        }
        let place = declared.place();
        let _ = if obligation {
            cx.report(place, text! {
                fi: "lakisääteisen velvoitteen laki puuttuu",
                sv: "lagen bakom den rättsliga förpliktelsen saknas",
                en: "the act behind the legal obligation is missing",
            })
            .note(NOTE)
            .help(text! {
                fi: "lisää säädös ja pykälä: `{ gdpr: 6(1)(c), laws: { act: 571/2016, sections: \"3 §\" } }`",
                sv: "lägg till författningen och paragrafen: `{ gdpr: 6(1)(c), laws: { act: 571/2016, sections: \"3 §\" } }`",
                en: "add the act and the section: `{ gdpr: 6(1)(c), laws: { act: 571/2016, sections: \"3 §\" } }`",
            })
        } else {
            cx.report(place, text! {
                fi: "yleistä etua koskevan tehtävän laki puuttuu",
                sv: "lagen bakom uppgiften av allmänt intresse saknas",
                en: "the act behind the task in the public interest is missing",
            })
            .at_most(Level::Warning)
            .note(NOTE)
            .help(text! {
                fi: "lisää laki, jossa tehtävästä säädetään, ja ainakin `laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }`",
                sv: "lägg till lagen som föreskriver om uppgiften, och åtminstone `laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }`",
                en: "add the act that lays down the task, and at least `laws: { act: 1050/2018, sections: \"4 § 1 mom. 2 k.\" }`",
            })
        };
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

const NOTE: crate::lang::Text = text! {
    fi: "perusteesta on säädettävä unionin oikeudessa tai jäsenvaltion lainsäädännössä (tietosuoja-asetus, 6 artiklan 3 kohta)",
    sv: "grunden ska fastställas i unionsrätten eller en medlemsstats nationella rätt (dataskyddsförordningen, artikel 6.3)",
    en: "the basis must be laid down by Union or Member State law (GDPR, Article 6(3))",
};
