//! Acts that lay down what a body is for; without this list nobody would be asked whether such an act can oblige, and the
//! right to object would be lost by a slip between Article 6(1)(c) and (e).
//!
//! That these acts lay down tasks rather than obligations is our reading of what they are about.

use crate::lang::Text;
use crate::text;

/// An act that lays down a task or a competence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskAct {
    /// Its number in the Statutes of Finland.
    pub number: &'static str,
    /// Whether single sections of it may oblige, so that only a citation of the whole act speaks of the task.
    pub mixed: bool,
    /// What it lays down.
    pub about: Text,
}

/// The acts known to lay down tasks.
pub static TASK_ACTS: [TaskAct; 8] = [
    TaskAct {
        number: "304/2019",
        mixed: false,
        about: text! {
            fi: "laissa säädetään Digi- ja väestötietoviraston asemasta ja tehtävistä",
            sv: "lagen föreskriver om ställning och uppgifter för Myndigheten för digitalisering och befolkningsdata",
            en: "the act lays down the position and the tasks of the Digital and Population Data Services Agency",
        },
    },
    TaskAct {
        number: "661/2009",
        mixed: true,
        about: text! {
            fi: "laissa säädetään väestötietojärjestelmän pitämisestä ja varmennepalveluista",
            sv: "lagen föreskriver om förandet av befolkningsdatasystemet och om certifikattjänsterna",
            en: "the act lays down the keeping of the Population Information System and the certificate services",
        },
    },
    TaskAct {
        number: "571/2016",
        mixed: true,
        about: text! {
            fi: "laissa säädetään hallinnon yhteisten sähköisen asioinnin tukipalvelujen tuottamisesta",
            sv: "lagen föreskriver om produktionen av förvaltningens gemensamma stödtjänster för e-tjänster",
            en: "the act lays down the production of the shared support services for the e-services of the administration",
        },
    },
    TaskAct {
        number: "1001/2024",
        mixed: false,
        about: text! {
            fi: "laissa säädetään Valtion tukeman asuntorakentamisen keskuksesta ja sen tehtävistä",
            sv: "lagen föreskriver om Centralen för statligt stött bostadsbyggande och dess uppgifter",
            en: "the act governs the Centre for State-Subsidised Housing Construction and its tasks",
        },
    },
    TaskAct {
        number: "71/2007",
        mixed: false,
        about: text! {
            fi: "laissa säädetään Asumisen rahoitus- ja kehittämiskeskuksesta ja sen tehtävistä",
            sv: "lagen föreskriver om Finansierings- och utvecklingscentralen för boendet och dess uppgifter",
            en: "the act governs the Housing Finance and Development Centre and its tasks",
        },
    },
    TaskAct {
        number: "393/2021",
        mixed: true,
        about: text! {
            fi: "laissa säädetään asumisoikeusasunnoista sekä niitä koskevasta ohjauksesta ja valvonnasta",
            sv: "lagen föreskriver om bostadsrättsbostäder samt om styrningen och tillsynen av dem",
            en: "the act governs right-of-occupancy housing and its guidance and supervision",
        },
    },
    TaskAct {
        number: "760/2017",
        mixed: false,
        about: text! {
            fi: "asetuksessa säädetään eräistä Väestörekisterikeskuksen tehtävistä",
            sv: "förordningen föreskriver om vissa uppgifter för Befolkningsregistercentralen",
            en: "the decree lays down certain tasks of the Population Register Centre",
        },
    },
    TaskAct {
        number: "166/1996",
        mixed: false,
        about: text! {
            fi: "laissa säädetään rekisterihallinnon viranomaisista ja niiden tehtävistä",
            sv: "lagen föreskriver om registerförvaltningens myndigheter och deras uppgifter",
            en: "the act governs the authorities of the register administration and their tasks",
        },
    },
];

/// The entry for a citation that speaks of a task. Sections of an act that may also oblige are left alone: they can be
/// the very duty.
#[must_use]
pub fn task_act(number: &str, sections: &str) -> Option<&'static TaskAct> {
    let whole = sections.trim().is_empty();
    TASK_ACTS.iter().find(|it| it.number == number && (whole || !it.mixed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::statute;

    #[test]
    fn every_act_is_in_the_index() {
        assert!(TASK_ACTS.iter().all(|it| statute::find(it.number).is_some()));
    }

    #[test]
    fn a_section_of_a_mixed_act_may_oblige() {
        assert!(task_act("661/2009", " ").is_some());
        assert!(task_act("661/2009", "7 §").is_none());
        assert!(task_act("304/2019", "2 §").is_some());
        assert!(task_act("1050/2018", "").is_none());
    }
}
