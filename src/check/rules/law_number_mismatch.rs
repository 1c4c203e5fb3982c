//! The right title with the wrong number sends readers to another act, and nobody sees it by eye.

use crate::check::{Cx, Example, Examples, Rule, Verdict, laws};
use crate::diag::{Fix, Level, Message};
use crate::law::cite::gdpr;
use crate::law::statute::Statute;
use crate::model::purpose::Law;
use crate::model::register::Register;
use crate::source::Spanned;
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
             Ohjelma vertaa avainta `title` siihen nimikkeeseen, joka numerolla on. Vertailu sallii taivutuksen, lyhyen nimen ja aiemman nimikkeen.\n\n\
             Korjaa numero tai nimike. Jos jätät nimikkeen pois, ohjelma hakee sen numeron perusteella.",
        sv: "Den rättsliga grunden ska uppges så att läsaren kan kontrollera den (artikel 13.1 c och artikel 14.1 c). Ett enda fel i numret leder till en annan författning: \
             661/2009 är lagen om befolkningsdatasystemet, 661/2019 en förordning om förfarandet för att lösa internationella skattetvister. Sådana fel är vanliga i \
             publicerade beskrivningar, och man märker dem inte när man läser.\n\n\
             Programmet jämför nyckeln `title` med den rubrik som numret har. Jämförelsen godtar böjning, kortnamn och en tidigare rubrik.\n\n\
             Rätta numret eller rubriken. Om du utelämnar rubriken hämtar programmet den enligt numret.",
        en: "The legal basis must be told so that readers can verify it (Article 13(1)(c) and Article 14(1)(c)). One wrong digit leads to another act: 661/2009 is the act on \
             the population information system, 661/2019 a decree on the settlement of international tax disputes. Such mistakes are common in published notices, and \
             reading does not find them.\n\n\
             The program compares the key `title` with the title that the number has. The comparison allows for inflection, short names and former titles.\n\n\
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
" }],
        right: &[Example { remove: &[], yaml: "\
publicity:
  level: partly-secret
  laws:
    - act: 621/1999
      title: { fi: julkisuuslaki, sv: offentlighetslagen, en: Act on the Openness of Government Activities }
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
        let meant = laws::nearest(lang.as_ref(), wrong)
            .filter(|it| it.number != known.number())
            .or_else(|| known.statute().and_then(|it| it.common_confusion).and_then(crate::law::statute::find));
        let own = text_of(&known);
        let finding = cx
            .report(act.span, text! {
                fi: "numero {number} ei ole säädöksen ”{wrong}” numero",
                sv: "numret {number} är inte numret för ”{wrong}”",
                en: "{number} is not the number of “{wrong}”",
            })
            .arg("number", known.number())
            .arg("wrong", *wrong)
            .arg("own", own)
            .label(text! {
                fi: "tämän säädöksen nimike on ”{own}”",
                sv: "denna författning heter ”{own}”",
                en: "this act is called “{own}”",
            })
            .also(title.span, text! { fi: "tässä annettu nimike", sv: "rubriken som anges här", en: "the title given here" })
            .note(text! {
                fi: "oikeusperusteen on oltava tarkistettavissa (tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta ja 12 artiklan 1 kohta)",
                sv: "den rättsliga grunden ska kunna kontrolleras (dataskyddsförordningen, artikel 13.1 c och artikel 12.1)",
                en: "the legal basis must be open to verification (GDPR, Article 13(1)(c) and Article 12(1))",
            });
        let _ = match meant {
            Some(meant) => finding
                .help(text! {
                    fi: "nimike sopii numeroon `{meant}`; korjaa numero tai poista `title:`",
                    sv: "rubriken passar numret `{meant}`; rätta numret eller ta bort `title:`",
                    en: "the title fits the number `{meant}`; correct the number or remove `title:`",
                })
                .arg("meant", meant.number)
                .fix(fix(law, meant)),
            None => finding.help(text! {
                fi: "tarkista numero Finlexistä, tai poista `title:`, jolloin nimike haetaan numeron perusteella",
                sv: "kontrollera numret i Finlex, eller ta bort `title:`, så hämtas rubriken enligt numret",
                en: "check the number in Finlex, or remove `title:`, and the title is looked up by the number",
            }),
        };
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// The title of an act in each language, Finnish where there is none.
fn text_of(known: &crate::law::statute::Known<'_>) -> crate::diag::Arg {
    match known.statute() {
        Some(it) => {
            crate::lang::Text { fi: it.title.fi, sv: it.title.sv, en: it.english.unwrap_or(it.title.fi) }.into()
        }
        None => known.title_or_finnish(&crate::lang::Lang::fi()).into(),
    }
}

/// Which act was meant is a guess: a person must look.
fn fix(law: &Spanned<Law>, meant: &Statute) -> Fix {
    let span = law.value.act.span().unwrap_or(law.span);
    let message = Message::new(text! {
        fi: "kirjoita `{number}`",
        sv: "skriv `{number}`",
        en: "write `{number}`",
    });
    Fix { span, replacement: meant.number.to_owned(), message: message.arg("number", meant.number), automatic: false }
}
