//! The right title with the wrong number sends readers to another act, and nobody sees it by eye.

use crate::check::laws::{self, InText};
use crate::check::{Cx, Example, Examples, Finding, Rule, Verdict};
use crate::diag::{Fix, Level, Message};
use crate::lang::{Lang, Text};
use crate::law::cite::{Extent, gdpr};
use crate::law::statute::{self, Index, Known};
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "law-number-mismatch",
    table: &["P006"],
    cites: &[gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c'), gdpr(12).par(1), gdpr(5).par(1).point('a')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "säädöksen numero ja nimike eivät vastaa toisiaan",
        sv: "författningens nummer och rubrik stämmer inte överens",
        en: "the number and the title of the act do not match",
    },
    explanation: text! {
        fi: "Oikeusperuste on ilmoitettava niin, että lukija voi tarkistaa sen (13 artiklan 1 kohdan c alakohta ja 14 artiklan 1 kohdan c alakohta). Yksi väärä numero vie \
             toiseen säädökseen: 661/2009 on laki väestötietojärjestelmästä, 661/2019 asetus kansainvälisten veroriitojen ratkaisumenettelystä. Tällainen virhe on \
             julkaistuissa selosteissa tavallinen, eikä sitä huomaa lukemalla.\n\n\
             Ohjelma vertaa avainta `title` siihen nimikkeeseen, joka numerolla on, ja samoin teksteissä mainittuja nimikkeitä ja numeroita. Vertailu sallii \
             taivutuksen, lyhyen nimen ja aiemman nimikkeen.\n\n\
             Korjaa numero tai nimike. Jos jätät nimikkeen pois, ohjelma hakee sen numeron perusteella.",
        sv: "Den rättsliga grunden ska uppges så att läsaren kan kontrollera den (artikel 13.1 c och artikel 14.1 c). Ett enda fel i numret leder till en annan författning: \
             661/2009 är lagen om befolkningsdatasystemet, 661/2019 en förordning om förfarandet för att lösa internationella skattetvister. Sådana fel är vanliga i \
             publicerade beskrivningar, och man märker dem inte när man läser.\n\n\
             Programmet jämför nyckeln `title` med den rubrik som numret har, och likaså rubriker och nummer som nämns i texterna. Jämförelsen godtar böjning, \
             kortnamn och en tidigare rubrik.\n\n\
             Rätta numret eller rubriken. Om du utelämnar rubriken hämtar programmet den enligt numret.",
        en: "The legal basis must be told so that readers can verify it (Article 13(1)(c) and Article 14(1)(c)). One wrong digit leads to another act: 661/2009 is the act on \
             the population information system, 661/2019 a decree on the settlement of international tax disputes. Such mistakes are common in published notices, and \
             reading does not find them.\n\n\
             The program compares the key `title` with the title that the number has, and so it does with titles and numbers mentioned in texts. The comparison allows \
             for inflection, short names and former titles.\n\n\
             Correct the number or the title. If you leave the title out, the program looks it up by the number.",
    },
    judgement: Some(text! {
        fi: "Nimikkeet katsotaan samoiksi, kun vähintään 60 prosenttia merkitsevistä sanoista on samoja. Säädöstä, jota luettelossa ei ole, ei voi verrata.",
        sv: "Rubrikerna anses vara desamma när minst 60 procent av de betydelsebärande orden är gemensamma. En författning som inte finns i förteckningen kan inte jämföras.",
        en: "Titles count as the same when at least 60 per cent of the words that carry meaning coincide. An act that is not in the index cannot be compared.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &[], yaml: "\
publicity:
  level: partly-secret
  laws:
    - act: 661/2019
#          ^^^^^^^^ law-number-mismatch
      title: { fi: laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista, sv: lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata, en: Act on the Population Information System }
" }, Example { remove: &[], yaml: "\
description:
  fi: Asiakkaan osoite tarkistetaan väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista annetun lain (661/2019) nojalla.
#                                                                                                                               ^^^^^^^^ law-number-mismatch
  sv: Kundens adress kontrolleras enligt lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata (661/2019).
#                                                                                                                                                                             ^^^^^^^^ law-number-mismatch
  en: The address of the customer is verified under the Language Act (661/2019).
#                                                                     ^^^^^^^^ law-number-mismatch
" }],
        right: &[Example { remove: &[], yaml: "\
publicity:
  level: partly-secret
  laws:
    - act: 621/1999
      title: { fi: julkisuuslaki, sv: offentlighetslagen, en: Act on the Openness of Government Activities }
" }, Example { remove: &[], yaml: "\
description:
  fi: Osoite tarkistetaan väestötietojärjestelmästä annetun lain (661/2009) nojalla, ja asiakirjoihin sovelletaan julkisuuslakia (621/1999).
  sv: Adressen kontrolleras enligt lagen om befolkningsdatasystemet (661/2009), och offentlighetslagen (621/1999) tillämpas på handlingarna.
  en: The address is verified under act 661/2009, and the Act on the Openness of Government Activities (621/1999) applies to the documents.
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for law in laws::cited(register) {
        let (Some(act), Some(title)) = (law.value.act.spanned(), law.value.title.spanned()) else { continue };
        let Some(known) = cx.context.index.find(&act.value.0) else { continue };
        applies = true;
        let titles = laws::titles(&title.value);
        let Some((lang, wrong)) = titles.iter().find(|(lang, it)| !laws::title_fits(&known, lang.as_ref(), it)) else {
            continue;
        };
        let meant = laws::nearest(cx.context.index, lang.as_ref(), wrong).filter(|it| it.number() != known.number());
        let meant = meant.or_else(|| confused(&known));
        let finding = cx.report(act.span, MESSAGE).arg("number", known.number()).arg("wrong", *wrong).also(
            title.span,
            text! { fi: "tässä annettu nimike", sv: "rubriken som anges här", en: "the title given here" },
        );
        let finding = why(finding, &known);
        let _ = match meant {
            Some(meant) => finding
                .help(text! {
                    fi: "nimike sopii numeroon `{meant}`; korjaa numero tai poista `title:`",
                    sv: "rubriken passar numret `{meant}`; rätta numret eller ta bort `title:`",
                    en: "the title fits the number `{meant}`; correct the number or remove `title:`",
                })
                .arg("meant", meant.number())
                .fix(fix(law.value.act.span().unwrap_or(law.span), meant.number())),
            None => finding.help(text! {
                fi: "tarkista numero Finlexistä, tai poista `title:`, jolloin nimike haetaan numeron perusteella",
                sv: "kontrollera numret i Finlex, eller ta bort `title:`, så hämtas rubriken enligt numret",
                en: "check the number in Finlex, or remove `title:`, and the title is looked up by the number",
            }),
        };
    }
    for cited in laws::in_texts(cx) {
        let Some(known) = cited.act.number.as_deref().and_then(|it| cx.context.index.find(it)) else { continue };
        let Some((name, extent)) = cited.name() else { continue };
        applies = true;
        let Some(meant) = mismatch(cx.context.index, &known, name, extent, &cited.lang()) else { continue };
        in_text(cx, &cited, &known, meant.as_ref());
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// The number that is usually meant when this act's is given.
fn confused<'a>(known: &Known<'a>) -> Option<Known<'a>> {
    known.statute()?.common_confusion.and_then(statute::find).map(Known::Embedded)
}

/// Whether a name in a text is another act's, and the act that it fits, when one is known.
///
/// A single word may be a nickname that no index knows, and of "… annetun lain" nobody can tell where the title begins:
/// both are a fault only when they fit another act.
fn mismatch<'a>(
    index: &'a Index,
    known: &Known<'a>,
    name: &str,
    extent: Extent,
    lang: &Lang,
) -> Option<Option<Known<'a>>> {
    let another = |it: &Known<'_>| it.number() != known.number();
    if known.title(lang).is_none() {
        // Without a title in the language there is nothing to compare with but the titles of others.
        return index.named(name, lang).filter(another).map(Some);
    }
    match extent {
        Extent::Ending if known.title_ends(name, lang) => None,
        Extent::Ending => index.ending(name, lang).filter(another).map(Some),
        Extent::Whole | Extent::Word if known.title_matches(name, lang) => None,
        Extent::Word => index.named(name, lang).filter(another).map(Some),
        Extent::Whole => Some(index.nearest_by_title(name, lang).filter(another).or_else(|| confused(known))),
    }
}

fn in_text(cx: &mut Cx<'_>, cited: &InText<'_>, known: &Known<'_>, meant: Option<&Known<'_>>) {
    let lang = cited.lang();
    // Where a title begins cannot be told when only its end is certain: then the title itself is shown.
    let name = match (cited.name(), meant) {
        (Some((_, Extent::Ending)), Some(meant)) => meant.title_or_finnish(&lang),
        (Some((name, _)), _) => name,
        (None, _) => "",
    };
    let place = cx.within(cited.passage.text, cited.range.clone());
    let title = cited.act.title.as_ref().filter(|it| it.extent != Extent::Ending);
    let title = title.map(|it| cx.within(cited.passage.text, it.range.clone()));
    let finding =
        cx.report_in(cited.passage, cited.range.clone(), MESSAGE).arg("number", known.number()).arg("wrong", name);
    let finding = match title {
        Some(title) => {
            finding.also(title, text! { fi: "nimike tekstissä", sv: "rubriken i texten", en: "the title in the text" })
        }
        None => finding,
    };
    let finding = why(finding, known);
    let _ = match meant {
        Some(meant) => finding
            .help(text! {
                fi: "nimike sopii numeroon `{meant}`; tarkista, kumpi on oikein, ja korjaa toinen",
                sv: "rubriken passar numret `{meant}`; kontrollera vilket som är rätt och ändra det andra",
                en: "the title fits the number `{meant}`; check which of the two is right and correct the other",
            })
            .arg("meant", meant.number())
            .fix(fix(place, meant.number())),
        None => finding.help(text! {
            fi: "tarkista numero ja nimike Finlexistä, ja anna säädös mieluummin avaimella `laws:`",
            sv: "kontrollera numret och rubriken i Finlex, och ange hellre författningen under `laws:`",
            en: "check the number and the title in Finlex, and rather give the act under `laws:`",
        }),
    };
}

const MESSAGE: Text = text! {
    fi: "numero {number} ei ole säädöksen ”{wrong}” numero",
    sv: "numret {number} är inte numret för ”{wrong}”",
    en: "{number} is not the number of “{wrong}”",
};

/// The title that the number has, and why it matters.
fn why<'c>(finding: Finding<'c>, known: &Known<'_>) -> Finding<'c> {
    finding
        .arg("own", laws::title_of(known))
        .label(text! {
            fi: "tämän säädöksen nimike on ”{own}”",
            sv: "denna författning heter ”{own}”",
            en: "this act is called “{own}”",
        })
        .note(text! {
            fi: "oikeusperusteen on oltava tarkistettavissa (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 12 artiklan 1 kohta)",
            sv: "den rättsliga grunden ska kunna kontrolleras (dataskyddsförordningen, artikel 13.1 c och artikel 12.1)",
            en: "the legal basis must be open to verification (GDPR, Article 13(1)(c) and Article 12(1))",
        })
}

/// Which act was meant is a guess: a person must look.
fn fix(span: Span, number: &str) -> Fix {
    let message = Message::new(text! {
        fi: "kirjoita `{number}`",
        sv: "skriv `{number}`",
        en: "write `{number}`",
    });
    Fix { span, replacement: number.to_owned(), message: message.arg("number", number), automatic: false }
}
