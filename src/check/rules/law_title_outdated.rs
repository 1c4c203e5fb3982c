//! An act may change its name: under the old one readers search in vain.

use crate::check::{Cx, Example, Examples, Hit, Rule, Verdict, Words, laws, texts};
use crate::diag::{Fix, Level, Message};
use crate::lang::{Lang, Text};
use crate::law::cite::gdpr;
use crate::law::statute::{self, Statute, is_former_title};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "law-title-outdated",
    table: &["P010"],
    cites: &[gdpr(12).par(1), gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c')],
    level: Level::Advice,
    since: "0.1.0",
    summary: text! {
        fi: "säädöksen nimike on muuttunut",
        sv: "författningens rubrik har ändrats",
        en: "the title of the act has changed",
    },
    explanation: text! {
        fi: "Säädös voi saada uuden nimikkeen ilman, että sen numero muuttuu. Laki väestötietojärjestelmästä (661/2009) sai uuden nimikkeen, kun Väestörekisterikeskus \
             lakkasi; tietoyhteiskuntakaari (917/2014) on nyt laki sähköisen viestinnän palveluista.\n\n\
             Tiedot on annettava ymmärrettävässä muodossa (12 artiklan 1 kohta). Vanhalla nimikkeellä lukija ei löydä lakia tai luulee sitä kumotuksi.\n\n\
             Kirjoita nykyinen nimike tai poista `title`, jolloin ohjelma hakee sen numeron perusteella. Käytöstä poistettua rekisteriä tarkastellaan sen viimeisenä \
             käyttöpäivänä voimassa olleen nimikkeen mukaan.",
        sv: "En författning kan få en ny rubrik utan att dess nummer ändras. Lagen om befolkningsdatasystemet (661/2009) fick en ny rubrik när Befolkningsregistercentralen \
             upphörde; informationssamhällsbalken (917/2014) är nu lagen om tjänster inom elektronisk kommunikation.\n\n\
             Informationen ska vara begriplig (artikel 12.1). Med den gamla rubriken hittar läsaren inte lagen eller tror att den är upphävd.\n\n\
             Skriv den gällande rubriken eller ta bort `title`, så hämtar programmet den enligt numret. Ett register som har tagits ur bruk granskas enligt den rubrik som \
             gällde på dess sista dag.",
        en: "An act may get a new title while its number stays. The act on the Population Information System (661/2009) got one when the Population Register Centre ended; the \
             Information Society Code (917/2014) is now the Act on Electronic Communications Services.\n\n\
             Information must be intelligible (Article 12(1)). Under the old title readers do not find the act, or think that it has been repealed.\n\n\
             Write the present title, or remove `title` and the program looks it up by the number. A register that is no longer in use is judged by the title of its last \
             day.",
    },
    judgement: Some(text! {
        fi: "Nimike katsotaan vanhaksi, kun se on lähempänä entistä kuin nykyistä. Lakien 617/2009 ja 917/2014 muutospäivät ovat muistinvaraisia.",
        sv: "En rubrik anses gammal när den ligger närmare den tidigare än den gällande. Dagarna då 617/2009 och 917/2014 fick sina nya rubriker anges ur minnet.",
        en: "A title counts as old when it is nearer to a former one than to the present one. The days on which 617/2009 and 917/2014 were renamed are from memory.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "väestötietojärjestelmästä ja väestörekisterikeskuksen varmennepalvelu*",
                "tietoyhteiskuntakaar*",
                "tunnistamisesta ja sähköisistä allekirjoituksista",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "befolkningsdatasystemet och befolkningsregistercentralens certifikattjänst*",
                "informationssamhällsbalk*",
                "autentisering och elektroniska signaturer",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
publicity:
  level: partly-secret
  secret: [terveys]
  laws:
    - { act: 621/1999, sections: \"24 § 1 mom. 25 k.\" }
    - act: 661/2009
      sections: \"3 §\"
      title:
        fi: laki väestötietojärjestelmästä ja Väestörekisterikeskuksen varmennepalveluista
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ law-title-outdated
        sv: lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata
        en: Act on the Population Information System
" },
            Example { remove: &[], yaml: "\
description:
  fi: Palvelupyynnöt kirjataan tietoyhteiskuntakaaren mukaiseen järjestelmään, josta ne ohjataan vastaavalle yksikölle.
#                              ^^^^^^^^^^^^^^^^^^^^^^ law-title-outdated
  sv: Servicebegäran registreras i kundservicens informationssystem, som förmedlar den till den ansvariga enheten.
  en: Service requests are entered in the customer service system, which passes them on to the unit in charge.
" },
        ],
        right: &[Example { remove: &[], yaml: "\
status: retired
retired_on: 2020-01-01
publicity:
  level: partly-secret
  secret: [terveys]
  laws:
    - { act: 621/1999, sections: \"24 § 1 mom. 25 k.\" }
    - act: 661/2009
      sections: \"3 §\"
      title:
        fi: laki väestötietojärjestelmästä ja Väestörekisterikeskuksen varmennepalveluista
        sv: lagen om befolkningsdatasystemet och Befolkningsregistercentralens certifikattjänster
        en: Act on the Population Information System
" }],
    },
    check,
};

/// The acts behind [`RULE`]'s phrases, in their order in each language.
const ACTS: [&str; 3] = ["661/2009", "917/2014", "617/2009"];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    let day = cx.day().to_string();
    for law in laws::cited(register) {
        let (Some(act), Some(title)) = (law.value.act.get(), law.value.title.spanned()) else { continue };
        let Some(known) = statute::find(&act.0) else { continue };
        applies = true;
        if !renamed(known, &day) {
            continue;
        }
        for given in texts::of(title) {
            let tongues: &[Lang] = &[Lang::fi(), Lang::sv()];
            let old = tongues.iter().find(|it| given.may_be(it.as_str()) && is_former_title(known, given.text, it));
            let Some(tongue) = old else { continue };
            let inner = given.spanned.map_or(given.span, |it| cx.within(it, 0..it.value.len()));
            let fix = fix(known, given.text, tongue, inner);
            // A bare string is a place without an inside: what replaces it must be written by hand.
            let fix = if given.spanned.is_some() { fix } else { Fix { automatic: false, ..fix } };
            let finding = cx.report(inner, MESSAGE).arg("number", known.number).arg("title", title_of(known));
            let finding = match given.lang {
                Some(lang) => finding.language(lang),
                None => finding,
            };
            let _ = finding.note(NOTE).help(HELP).fix(fix);
        }
    }
    for hit in cx.hits() {
        let Some(known) = act_of(&hit).filter(|it| renamed(it, &day)) else { continue };
        let unused = matches!(hit.passage.top(), "organisations" | "parties");
        if unused || hit.passage.key() == "title" {
            continue;
        }
        applies = true;
        let finding = cx.report_in(hit.passage, hit.range.clone(), MESSAGE);
        let _ = finding.arg("number", known.number).arg("title", title_of(known)).note(NOTE).help(text! {
            fi: "käytä nykyistä nimikettä: ”{title}” ({number})",
            sv: "använd den gällande rubriken: ”{title}” ({number})",
            en: "use the present title: “{title}” ({number})",
        });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether the act had its present title on a day, after another one.
fn renamed(known: &Statute, day: &str) -> bool {
    !known.former_titles.is_empty() && known.renamed_on.is_some_and(|it| it <= day)
}

fn act_of(hit: &Hit<'_>) -> Option<&'static Statute> {
    let phrases = RULE.words.get(hit.group)?.phrases;
    let at = phrases.iter().position(|it| *it == hit.phrase)?;
    ACTS.get(at).and_then(|it| statute::find(it))
}

fn title_of(known: &Statute) -> Text {
    Text { fi: known.title.fi, sv: known.title.sv, en: known.english.unwrap_or(known.title.fi) }
}

/// Certain only where exactly the former title stands; an inflected or shortened one is for a person to look at.
fn fix(known: &Statute, given: &str, tongue: &Lang, span: crate::source::Span) -> Fix {
    let swedish = tongue.base() == "sv";
    let title = if swedish { known.title.sv } else { known.title.fi };
    let former = known.former_titles.iter().map(|it| if swedish { it.sv } else { it.fi });
    let exact = former.into_iter().any(|it| it.to_lowercase() == given.to_lowercase());
    let capital = given.chars().next().is_some_and(char::is_uppercase);
    let replacement = match title.chars().next().filter(|_| capital) {
        Some(first) => first.to_uppercase().chain(title.chars().skip(1)).collect(),
        None => title.to_owned(),
    };
    let message = Message::new(text! {
        fi: "kirjoita `{new}`",
        sv: "skriv `{new}`",
        en: "write `{new}`",
    })
    .arg("new", replacement.as_str());
    Fix { span, replacement, message, automatic: exact }
}

const MESSAGE: Text = text! {
    fi: "säädöksen {number} nimike on muuttunut",
    sv: "rubriken för författningen {number} har ändrats",
    en: "the title of act {number} has changed",
};

const NOTE: Text = text! {
    fi: "tiedot on annettava ymmärrettävässä muodossa (tietosuoja-asetus, 12 artiklan 1 kohta); vanhalla nimikkeellä säädöstä on vaikea löytää",
    sv: "informationen ska vara begriplig (dataskyddsförordningen, artikel 12.1); med den gamla rubriken är författningen svår att hitta",
    en: "information must be intelligible (GDPR, Article 12(1)); under its old title the act is hard to find",
};

const HELP: Text = text! {
    fi: "kirjoita nykyinen nimike ”{title}” tai poista `title:`, jolloin nimike haetaan numeron perusteella",
    sv: "skriv den gällande rubriken ”{title}” eller ta bort `title:`, så hämtas rubriken enligt numret",
    en: "write the present title, in Finnish or Swedish, or remove `title:`, and the title is looked up by the number",
};
