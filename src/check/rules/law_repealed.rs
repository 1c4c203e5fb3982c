//! An act that is no longer in force carries no processing.

use crate::check::laws::{self, InText};
use crate::check::{Cx, Example, Examples, Finding, Rule, Verdict};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::{Extent, gdpr};
use crate::law::statute::{self, Known, Status, Statute};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "law-repealed",
    table: &["P007"],
    cites: &[gdpr(6).par(3), gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c')],
    level: Level::Error,
    since: "0.1.0",
    summary: text! {
        fi: "säädös ei ole voimassa",
        sv: "författningen är inte i kraft",
        en: "the act is not in force",
    },
    explanation: text! {
        fi: "Kun käsittely perustuu lakisääteiseen velvoitteeseen tai yleistä etua koskevaan tehtävään, siitä on säädettävä unionin oikeudessa tai \
             jäsenvaltion lainsäädännössä (6 artiklan 3 kohta). Kumottu säädös ei kelpaa perusteeksi, \
             vaikka uudessa laissa säädettäisiin samasta asiasta.\n\n\
             Tavallisin vanhentunut viittaus on henkilötietolaki (523/1999): sen kumosi 1.1.2019 tietosuojalaki (1050/2018).\n\n\
             Sama teksti voi olla oikea päivänään ja väärä tänään. Siksi ratkaisee tarkastelupäivä; käytöstä poistettua rekisteriä tarkastellaan sen viimeisenä \
             käyttöpäivänä. Vaihda viittaus voimassa olevaan säädökseen ja tarkista pykälät.",
        sv: "När behandlingen grundar sig på en rättslig förpliktelse eller en uppgift av allmänt intresse ska grunden fastställas i unionsrätten \
             eller en medlemsstats nationella rätt (artikel 6.3). En upphävd författning duger inte som grund, fastän \
             den nya lagen föreskriver om samma sak.\n\n\
             Den vanligaste föråldrade hänvisningen är personuppgiftslagen (523/1999): den upphävdes den 1 januari 2019 genom dataskyddslagen (1050/2018).\n\n\
             Samma text kan vara rätt på sin dag och fel i dag. Därför avgör granskningsdagen; ett register som har tagits ur bruk granskas enligt sin sista dag. Byt ut \
             hänvisningen mot en gällande författning och kontrollera paragraferna.",
        en: "Where processing rests on a legal obligation or a task in the public interest, the basis must be laid down by Union or Member State \
             law (Article 6(3)). A repealed act is no basis, even if the new act \
             says the same.\n\n\
             The commonest outdated citation is the Personal Data Act (523/1999): it was repealed on 1 January 2019 by the Data Protection Act (1050/2018).\n\n\
             The same text can be right on its day and wrong today. So the day of judgement decides; a register that is no longer in use is judged by its last day. Replace the \
             citation by an act in force, and check the sections.",
    },
    judgement: Some(text! {
        fi: "Tekstissä mainittu kumottu säädös ei ole virhe, kun virke kertoo menneestä: siinä on esimerkiksi sana kumottu, aiempi tai entinen. Raja on meidän.",
        sv: "En upphävd författning som nämns i en text är inget fel, när meningen berättar om det förflutna: den innehåller till exempel ordet upphävd, tidigare \
             eller förra. Gränsen är vår.",
        en: "A repealed act mentioned in a text is no fault where the sentence speaks of the past: it has a word such as repealed, former or previous. That line is \
             ours.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
publicity:
  level: partly-secret
  laws: { act: 523/1999, sections: \"8 §\" }
#              ^^^^^^^^ law-repealed
",
            },
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Palvelupyynnöt ratkaistaan hallintolainkäyttölain (586/1996) mukaisesti.
#                                                        ^^^^^^^^ law-repealed
  sv: Servicebegäran avgörs enligt förvaltningsprocesslagen (586/1996).
#                                                            ^^^^^^^^ law-repealed
  en: Service requests are decided under the Administrative Judicial Procedure Act (586/1996).
#                                                                                   ^^^^^^^^ law-repealed
",
            },
        ],
        right: &[
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Rekisteri perustettiin sittemmin kumotun hallintolainkäyttölain (586/1996) aikana.
  sv: Registret inrättades när den numera upphävda förvaltningsprocesslagen (586/1996) gällde.
  en: The register was set up under the Administrative Judicial Procedure Act (586/1996), which has been repealed.
",
            },
            Example {
                remove: &[],
                yaml: "\
status: retired
retired_on: 2025-03-01
publicity:
  level: partly-secret
  laws: { act: 71/2007, sections: \"1 §\" }
",
            },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    let mut applies = false;
    for law in laws::cited(register) {
        let Some(act) = law.value.act.spanned() else { continue };
        let Some(known) = cx.context.index.find(&act.value.0).and_then(|it| it.statute()) else { continue };
        applies = true;
        let Some((message, date)) = out_of_force(known, &day) else { continue };
        why(cx.report(act.span, message).arg("date", date), known, &day);
    }
    for cited in laws::in_texts(cx).filter(|it| it.act.certain) {
        let number = cited.act.number.as_deref().filter(|it| *it != PERSONAL_DATA_ACT);
        let Some(known) = number.and_then(statute::find) else { continue };
        applies = true;
        let Some((message, date)) = out_of_force(known, &day) else { continue };
        if is_meant(known, &cited) && !laws::is_history(cited.passage, &cited.range) {
            let finding = cx.report_in(cited.passage, cited.range.clone(), message).arg("date", date);
            why(finding, known, &day);
        }
    }
    match cx.verdict() {
        Verdict::Satisfied if !applies => Verdict::NotApplicable,
        verdict @ (Verdict::Satisfied | Verdict::Violated | Verdict::NotApplicable) => verdict,
    }
}

/// Whether the name in the text is this act's. Where it is not the number is wrong, which is the matter of another rule.
fn is_meant(known: &'static Statute, cited: &InText<'_>) -> bool {
    let known = Known::Embedded(known);
    match cited.name() {
        None => true,
        Some((name, Extent::Ending)) => known.title_ends(name, &cited.lang()),
        Some((name, Extent::Whole | Extent::Word)) => known.title_matches(name, &cited.lang()),
    }
}

/// The act whose traces in texts are the matter of a rule of their own.
const PERSONAL_DATA_ACT: &str = "523/1999";

/// What to say of an act that is not in force on a day, and since or until when.
fn out_of_force(known: &Statute, day: &str) -> Option<(Text, &'static str)> {
    match known.status(day) {
        Status::InForce => None,
        Status::Repealed(repeal) => Some((REPEALED, repeal.date)),
        Status::Expired(last) => Some((EXPIRED, last)),
        Status::NotYet(first) => Some((NOT_YET, first)),
    }
}

/// Why it matters and what to cite instead.
fn why(finding: Finding<'_>, known: &Statute, day: &str) {
    let finding = finding
        .arg("number", known.number)
        .arg("title", text_of(known))
        .note(text! {
            fi: "käsittelyn on perustuttava voimassa olevaan lakiin (tietosuoja-asetus, 6 artiklan 3 kohta); tarkastelupäivä on {day}",
            sv: "behandlingen ska grunda sig på gällande lag (dataskyddsförordningen, artikel 6.3); granskningsdagen är {day}",
            en: "the processing must rest on law in force (GDPR, Article 6(3)); the day of judgement is {day}",
        })
        .arg("day", day);
    let successor = known.replaced_by.or_else(|| known.repealed.map(|it| it.by)).and_then(statute::find);
    let _ = match successor {
        Some(next) => finding
            .help(text! {
                fi: "viittaa voimassa olevaan säädökseen: {next} ({next_number}); tarkista pykälät",
                sv: "hänvisa till den gällande författningen: {next} ({next_number}); kontrollera paragraferna",
                en: "cite the act in force: {next} ({next_number}); check the sections",
            })
            .arg("next", text_of(next))
            .arg("next_number", next.number),
        None => finding.help(text! {
            fi: "viittaa säädökseen, joka on voimassa, ja tarkista pykälät",
            sv: "hänvisa till en författning som är i kraft och kontrollera paragraferna",
            en: "cite an act that is in force, and check the sections",
        }),
    };
}

fn text_of(statute: &Statute) -> Text {
    let title = statute.title;
    Text { fi: title.fi, sv: title.sv, en: statute.english.unwrap_or(title.fi) }
}

const REPEALED: Text = text! {
    fi: "säädös {number}, ”{title}”, on kumottu {date}",
    sv: "författningen {number}, ”{title}”, upphävdes {date}",
    en: "act {number}, “{title}”, was repealed on {date}",
};

const EXPIRED: Text = text! {
    fi: "säädös {number}, ”{title}”, oli voimassa {date} asti",
    sv: "författningen {number}, ”{title}”, gällde till {date}",
    en: "act {number}, “{title}”, was in force until {date}",
};

const NOT_YET: Text = text! {
    fi: "säädös {number}, ”{title}”, tulee voimaan vasta {date}",
    sv: "författningen {number}, ”{title}”, träder i kraft först {date}",
    en: "act {number}, “{title}”, comes into force only on {date}",
};
