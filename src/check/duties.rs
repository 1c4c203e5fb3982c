//! Which duty a rule watches over; without it the outcomes of the rules would be a list and no answer.

use super::Rule;
use crate::law::duty::Duty;

impl Rule {
    /// The duty that the rule belongs to: by the first requirement that it covers, else by its first provision.
    #[must_use]
    pub fn duty(&self) -> Duty {
        if self.name.starts_with("exception-") {
            return Duty::Exceptions;
        }
        let by_table = self.table.first().and_then(|it| of_requirement(it));
        by_table.or_else(|| self.cites.first().map(Duty::of_citation)).unwrap_or(Duty::Form)
    }
}

/// The duty of a requirement by its number in the table of requirements. The letters are the groups of the table; the
/// exceptions are requirements that another provision asks for than the rest of their group.
fn of_requirement(number: &str) -> Option<Duty> {
    let (group, digits) = number.split_at_checked(1)?;
    let count: u16 = digits.parse().ok()?;
    Some(match (group, count) {
        ("C", 10..=14) => Duty::Dpo,
        ("C", 15) | ("L", 3..=12 | 15..) => Duty::Form,
        ("C", 20..) => Duty::Joint,
        ("C", _) => Duty::Controller,
        ("P", 13) => Duty::LegitimateInterest,
        ("P", 15) => Duty::Withdrawal,
        ("P", 20..=24) => Duty::Special,
        ("P", 27) | ("X" | "Z", _) => Duty::Timing,
        ("P", _) => Duty::Purposes,
        ("D", 3..=6) => Duty::Source,
        ("D", 7) | ("K", _) => Duty::Record,
        ("D", _) => Duty::Categories,
        ("R", _) => Duty::Recipients,
        ("T", _) => Duty::Transfers,
        ("S", _) => Duty::Storage,
        ("G", 9 | 10 | 21 | 24) => Duty::Complaint,
        ("G", 19) => Duty::Automated,
        ("G", _) => Duty::Rights,
        ("O", _) => Duty::Provision,
        ("A", 5 | 8) | ("L" | "N", _) => Duty::National,
        ("A", _) => Duty::Automated,
        ("V", _) => Duty::Accountability,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules;

    #[test]
    fn every_requirement_of_a_rule_is_of_a_known_group() {
        for rule in rules::ALL {
            for it in rule.table {
                assert!(of_requirement(it).is_some(), "`{}` covers {it}, which belongs to no duty", rule.name);
            }
        }
    }

    #[test]
    fn a_rule_belongs_to_the_duty_that_it_speaks_of() {
        for (name, duty) in [
            ("dpo-missing", Duty::Dpo),
            ("controller-no-contact", Duty::Controller),
            ("joint-essence-missing", Duty::Joint),
            ("basis-missing", Duty::Purposes),
            ("special-no-art9", Duty::Special),
            ("consent-withdrawal-missing", Duty::Withdrawal),
            ("source-missing", Duty::Source),
            ("complaint-missing", Duty::Complaint),
            ("right-wrongly-denied", Duty::Rights),
            ("register-unnamed", Duty::Form),
            ("translation-gap", Duty::Form),
            ("exception-unused", Duty::Exceptions),
        ] {
            assert_eq!(rules::find(name).map(Rule::duty), Some(duty), "{name}");
        }
    }

    #[test]
    fn groups_divide_as_the_provisions_do() {
        for (number, duty) in [
            ("C007", Duty::Controller),
            ("C022", Duty::Joint),
            ("D007", Duty::Record),
            ("G020", Duty::Rights),
            ("G024", Duty::Complaint),
            ("L001", Duty::National),
            ("L013", Duty::National),
            ("L021", Duty::Form),
            ("N012", Duty::National),
            ("X004", Duty::Timing),
        ] {
            assert_eq!(of_requirement(number), Some(duty), "{number}");
        }
        assert_eq!([of_requirement("Q001"), of_requirement("é"), of_requirement("")], [None; 3]);
    }
}
