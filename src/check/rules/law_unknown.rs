//! A number without a title tells readers nothing, and the program knows only the acts of its index.

use crate::check::{Cx, Example, Examples, Rule, Verdict, laws};
use crate::diag::Level;
use crate::law::cite::{Extent, gdpr};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "law-unknown",
    table: &[],
    cites: &[gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), gdpr(12).par(1)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "säädöksen nimikettä ei löydy",
        sv: "författningens rubrik hittas inte",
        en: "the title of the act cannot be found",
    },
    explanation: text! {
        fi: "Selosteessa säädöksestä kerrotaan sekä nimike että numero, jotta lukija ymmärtää, mihin käsittely perustuu. Ohjelma hakee nimikkeen numeron perusteella \
             niistä säädöksistä, joihin julkishallinnon selosteissa usein viitataan, ja projektin omasta luettelosta.\n\n\
             Kun numeroa ei löydy eikä nimikettä ole annettu, seloste jää vajaaksi. Anna nimike avaimessa `title` jokaisella selosteen kielellä tai lisää säädös \
             projektin luetteloon (`acts` tiedostossa `seloste.toml`), jos siihen viitataan useasta rekisteristä.\n\n\
             Myös teksteissä mainitut numerot haetaan. Tekstissä huomautetaan numerosta, jota ei löydy, kun sen vieressä ei ole nimikettä tai nimike on toisen \
             säädöksen.\n\n\
             Muun kuin Suomen säädöksen voi antaa ilman numeroa: avaimilla `title` ja `url`.",
        sv: "I beskrivningen uppges författningens både rubrik och nummer, så att läsaren förstår vad behandlingen grundar sig på. Programmet hämtar rubriken enligt numret \
             bland de författningar som ofta nämns i offentliga organs beskrivningar och i projektets egen förteckning.\n\n\
             När numret inte hittas och ingen rubrik har angetts blir beskrivningen ofullständig. Ange rubriken under nyckeln `title` på varje språk som beskrivningen har, \
             eller lägg till författningen i projektets förteckning (`acts` i `seloste.toml`), om flera register hänvisar till den.\n\n\
             Även nummer i texter slås upp. I en text påpekas ett nummer som inte hittas, när ingen rubrik står intill det eller rubriken är en annan författnings.\n\n\
             En annan författning än en finsk kan anges utan nummer: med nycklarna `title` och `url`.",
        en: "The notice tells both the title and the number of an act, so that readers understand on what the processing rests. The program looks the title up by the number \
             among the acts that notices of public bodies often cite, and in the project's own index.\n\n\
             When the number is not found and no title is given, the notice stays incomplete. Give the title under the key `title` in every language of the notice, or add the \
             act to the project's index (`acts` in `seloste.toml`) if several registers cite it.\n\n\
             Numbers in texts are looked up too. In a text a number that is not found is pointed out where no title stands beside it, or the title of another act.\n\n\
             Law that is not Finnish can be given without a number: with the keys `title` and `url`.",
    },
    judgement: Some(text! {
        fi: "Säädös voi olla oikea, vaikka ohjelma ei tunne sitä; puute on nimikkeessä, ei säädöksessä.",
        sv: "Författningen kan vara rätt fastän programmet inte känner till den; det är rubriken som saknas, inte författningen.",
        en: "The act may be right although the program does not know it; what is missing is its title, not the act.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
publicity:
  level: partly-secret
  laws: { act: 9999/1999, sections: \"1 §\" }
#              ^^^^^^^^^ law-unknown
",
            },
            Example {
                remove: &[],
                yaml: "\
publicity:
  level: partly-secret
  laws:
    - sections: \"1 §\"
#     ^^^^^^^^ law-unknown
",
            },
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Palvelupyynnöt käsitellään kielilain (422/2003) mukaisesti.
#                                           ^^^^^^^^ law-unknown
  sv: Servicebegäran behandlas enligt språklagen (422/2003).
#                                                 ^^^^^^^^ law-unknown
  en: Service requests are handled under the Language Act (422/2003).
#                                                          ^^^^^^^^ law-unknown
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
publicity:
  level: partly-secret
  laws:
    - { act: 9999/1999, title: { fi: esimerkkilaki, sv: exempellagen, en: Example Act } }
    - { title: { fi: esimerkkidirektiivi, sv: exempeldirektivet, en: Example Directive }, url: \"https://example.org\" }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let cited = laws::cited(register);
    in_texts(cx);
    if cited.is_empty() && cx.verdict() == Verdict::Satisfied {
        return Verdict::NotApplicable;
    }
    let mut said_already = false;
    for law in cited {
        let it = &law.value;
        let known = it.act.get().is_some_and(|act| cx.context.index.find(&act.0).is_some());
        if known || it.title.is_given() {
            continue;
        }
        if it.act.is_bad() || it.title.is_bad() {
            said_already = true;
            continue;
        }
        let finding = match it.act.spanned() {
            Some(act) => cx
                .report(
                    act.span,
                    text! {
                        fi: "säädöksen {number} nimikettä ei löydy",
                        sv: "rubriken för författningen {number} hittas inte",
                        en: "the title of act {number} cannot be found",
                    },
                )
                .arg("number", act.value.0.as_str()),
            None => cx.report(
                law.head,
                text! {
                    fi: "ei kerrota, mistä säädöksestä on kyse",
                    sv: "det sägs inte vilken författning det gäller",
                    en: "it is not told which act this is",
                },
            ),
        };
        let _ = finding
            .note(text! {
                fi: "oikeusperuste on kerrottava ymmärrettävästi (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 12 artiklan 1 kohta); pelkkä numero ei kerro lukijalle mitään",
                sv: "den rättsliga grunden ska uppges begripligt (dataskyddsförordningen, artikel 13.1 c och artikel 12.1); enbart ett nummer säger läsaren ingenting",
                en: "the legal basis must be told intelligibly (GDPR, Article 13(1)(c) and Article 12(1)); a number alone tells readers nothing",
            })
            .help(text! {
                fi: "lisää nimike: `title: { fi: laki …, sv: lagen om … }`; muun kuin Suomen säädöksen osoite kuuluu avaimeen `url:`",
                sv: "lägg till rubriken: `title: { fi: laki …, sv: lagen om … }`; adressen till en annan författning än en finsk hör till `url:`",
                en: "add the title: `title: { fi: laki …, sv: lagen om … }`; the address of law that is not Finnish belongs under `url:`",
            });
    }
    cx.verdict_with(said_already)
}

/// Acts in texts: a number that nobody can look up, with no name beside it, or beside the name of an act whose number is
/// another.
fn in_texts(cx: &mut Cx<'_>) {
    for cited in laws::in_texts(cx).filter(|it| it.act.certain) {
        let Some(number) = cited.act.number.as_deref() else { continue };
        if cx.context.index.find(number).is_some() || laws::is_history(cited.passage, &cited.range) {
            continue;
        }
        let namesake = match cited.name() {
            // Where a title begins cannot be told: it may be any act's.
            Some((_, Extent::Ending)) => continue,
            Some((name, Extent::Whole | Extent::Word)) => match cx.context.index.named(name, &cited.lang()) {
                Some(it) => Some(it),
                None => continue,
            },
            None => None,
        };
        let finding = cx
            .report_in(cited.passage, cited.range.clone(), text! {
                fi: "säädöstä numero {number} ei löydy",
                sv: "författningen med nummer {number} hittas inte",
                en: "no act with the number {number} is found",
            })
            .at_most(Level::Warning)
            .arg("number", number)
            .note(text! {
                fi: "oikeusperuste on kerrottava ymmärrettävästi (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 12 artiklan 1 kohta); väärä numero vie toiseen säädökseen",
                sv: "den rättsliga grunden ska uppges begripligt (dataskyddsförordningen, artikel 13.1 c och artikel 12.1); ett fel nummer leder till en annan författning",
                en: "the legal basis must be told intelligibly (GDPR, Article 13(1)(c) and Article 12(1)); a wrong number leads to another act",
            });
        let _ = match namesake {
            Some(known) => finding
                .help(text! {
                    fi: "samanniminen säädös on ”{title}” ({known}); korjaa numero, tai kerro, että kyse on aiemmasta säädöksestä",
                    sv: "en författning med samma rubrik är ”{title}” ({known}); rätta numret, eller berätta att det gäller en tidigare författning",
                    en: "an act of the same name is “{title}” ({known}); correct the number, or say that an earlier act is meant",
                })
                .arg("title", laws::title_of(&known))
                .arg("known", known.number()),
            None => finding.help(text! {
                fi: "kirjoita nimike numeron viereen, tai lisää säädös projektin luetteloon: `acts = \"acts.csv\"`",
                sv: "skriv rubriken intill numret, eller lägg till författningen i projektets förteckning: `acts = \"acts.csv\"`",
                en: "write the title beside the number, or add the act to the index of the project: `acts = \"acts.csv\"`",
            }),
        };
    }
}
