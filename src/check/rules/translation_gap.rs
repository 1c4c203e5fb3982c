//! A reader of one language must get what readers of the others get.

use std::collections::BTreeSet;

use crate::check::{Cx, Example, Examples, Rule, Verdict, laws};
use crate::diag::Level;
use crate::lang::Lang;
use crate::law::cite::{gdpr, wp260};
use crate::model::purpose::Law;
use crate::model::register::{Register, TextPlace};
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "translation-gap",
    table: &["L003"],
    cites: &[gdpr(12).par(1), wp260(13)],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "teksti puuttuu jollakin selosteen kielellä",
        sv: "texten saknas på något av beskrivningens språk",
        en: "a text is missing in one of the languages of the notice",
    },
    explanation: text! {
        fi: "Seloste on annettava selkeästi ja ymmärrettävästi (12 artiklan 1 kohta), ja kun se julkaistaan usealla kielellä, jokaisen kieliversion on oltava \
             kokonainen. Jos yksi lause puuttuu, lukija saa vähemmän tietoa kuin muut, eikä hän näe sitä.\n\n\
             Jokainen teksti, joka on annettu kielittäin, on annettava kaikilla rekisterin kielillä (avain `languages`). Teksti ilman kielitunnusta, kuten yrityksen \
             nimi, on sama kaikilla kielillä.\n\n\
             Lisää puuttuva kieli. Jos rekisteristä ei julkaista selostetta sillä kielellä, poista kieli avaimesta `languages`.",
        sv: "Informationen ska lämnas i en klar och tydlig form (artikel 12.1), och när den publiceras på flera språk ska varje språkversion vara hel. Om en mening \
             saknas får läsaren mindre information än andra utan att kunna se det.\n\n\
             Varje text som har angetts språk för språk ska anges på registrets alla språk (nyckeln `languages`). En text utan språktagg, såsom ett företags namn, är \
             densamma på alla språk.\n\n\
             Lägg till det språk som saknas. Om registrets beskrivning inte publiceras på det språket, ta bort språket ur `languages`.",
        en: "The information must be given in a clear and intelligible form (Article 12(1)), and when it is published in several languages each version must be whole. \
             If one sentence is missing, readers learn less than others without being able to see it.\n\n\
             Every text that is given by language must be given in all languages of the register (the key `languages`). A text without a language tag, such as the name \
             of a company, is the same in every language.\n\n\
             Add the missing language. If no notice of the register is published in that language, remove the language from `languages`.",
    },
    judgement: None,
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
unit: { fi: asiakaspalveluyksikkö, sv: kundserviceenheten }
#^^^ translation-gap
",
            },
            Example {
                remove: &[],
                yaml: "\
languages: [fi, sv, en]
summary:
#^^^^^^ translation-gap
  fi: Neuvomme asukkaita kaupungin palveluissa.
  sv: \"\"
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
unit: Esimerkkiyksikkö 1
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let languages = cx.context.languages;
    let unprinted = unprinted(register, cx);
    let by_language = register.texts.iter().filter(|it| it.values.iter().any(|(lang, _)| lang.is_some()));
    let mut applies = false;
    for place in by_language.filter(|it| !unprinted.contains(&it.head)) {
        applies = true;
        let missing = languages.iter().filter(|it| !has(place, it)).collect::<Vec<_>>();
        let Some(first) = missing.first() else { continue };
        let tags = missing.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        let mut finding = cx
            .report(place.head, text! {
                fi: "teksti puuttuu näillä kielillä: {languages}",
                sv: "texten saknas på dessa språk: {languages}",
                en: "the text is missing in these languages: {languages}",
            })
            .note(text! {
                fi: "jokaisella selosteen kielellä on annettava samat tiedot selkeästi ja ymmärrettävästi (tietosuoja-asetus, 12 artiklan 1 kohta)",
                sv: "samma information ska lämnas i en klar och tydlig form på alla språk (dataskyddsförordningen, artikel 12.1)",
                en: "the same information must be given in a clear and intelligible form in every language (GDPR, Article 12(1))",
            })
            .help(text! {
                fi: "lisää `{first}: …`, tai poista kieli rekisterin avaimesta `languages:`",
                sv: "lägg till `{first}: …`, eller ta bort språket ur registrets `languages:`",
                en: "add `{first}: …`, or remove the language from the register's `languages:`",
            })
            .arg("languages", tags)
            .arg("first", first.as_str());
        if let [only] = missing.as_slice() {
            finding = finding.language((*only).clone());
        }
        let _ = finding;
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// The titles of acts that are known by number: they are compared with the number, and the notice prints its own.
fn unprinted(register: &Register, cx: &Cx<'_>) -> BTreeSet<Span> {
    let known = |it: &Law| it.act.get().is_some_and(|act| cx.context.index.find(&act.0).is_some());
    laws::cited(register).into_iter().filter(|it| known(&it.value)).filter_map(|it| it.value.title.head()).collect()
}

fn has(place: &TextPlace, lang: &Lang) -> bool {
    place.values.iter().any(|(given, text)| given.as_ref() == Some(lang) && !text.value.trim().is_empty())
}
