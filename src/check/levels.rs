//! How grave each rule is in a project; without it every agency would live with the judgement of others.

use std::collections::BTreeMap;

use super::rule::Rule;
use super::rules;
use crate::diag::Level;

/// The level of every rule: its own, raised by the profile, changed by settings.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    profile: Profile,
    changed: BTreeMap<&'static str, Option<Level>>,
}

/// How strict a project is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// Each rule at its own level.
    #[default]
    Default,
    /// Where guidance of the European Data Protection Board is clear, a warning is an error.
    Strict,
}

impl Profile {
    /// The profile by its name in settings.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "default" => Some(Self::Default),
            "strict" => Some(Self::Strict),
            _ => None,
        }
    }
}

/// The requirements whose warnings the strict profile raises to errors, by their numbers in the table.
const RAISED: [&str; 6] = ["P005", "S003", "R002", "R003", "G011", "L005"];

/// Why a level cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LevelTrouble {
    /// No rule has this name; the nearest one, when one is near.
    UnknownRule(Option<&'static str>),
    /// The level is none of `error`, `warning`, `advice` and `off`.
    UnknownLevel,
    /// The law itself asks for it: it stays an error, and a register that cannot yet keep it gives an exception with its reason.
    LawDemands,
}

impl Levels {
    /// The levels of a profile.
    #[must_use]
    pub fn new(profile: Profile) -> Self {
        Self { profile, changed: BTreeMap::new() }
    }

    /// Sets the level of a rule: `error`, `warning`, `advice` or `off`.
    ///
    /// # Errors
    /// An unknown rule or level, or a rule of law that would become less than an error.
    pub fn set(&mut self, rule: &str, level: &str) -> Result<(), LevelTrouble> {
        let rule = rules::find(rule).ok_or_else(|| LevelTrouble::UnknownRule(rules::nearest(rule)))?;
        let level = match level {
            "error" => Some(Level::Error),
            "warning" => Some(Level::Warning),
            "advice" => Some(Level::Advice),
            "off" => None,
            _ => return Err(LevelTrouble::UnknownLevel),
        };
        if rule.level == Level::Error && level != Some(Level::Error) {
            return Err(LevelTrouble::LawDemands);
        }
        self.changed.insert(rule.name, level);
        Ok(())
    }

    /// The level of a rule; nothing when it is switched off.
    #[must_use]
    pub fn of(&self, rule: &Rule) -> Option<Level> {
        if let Some(level) = self.changed.get(rule.name) {
            return *level;
        }
        let raised = self.profile == Profile::Strict && rule.table.iter().any(|it| RAISED.contains(it));
        Some(if raised { Level::Error } else { rule.level })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_of_law_cannot_be_switched_off() {
        let mut levels = Levels::default();
        assert_eq!(levels.set("dpo-missing", "off"), Err(LevelTrouble::LawDemands));
        assert_eq!(levels.set("dpo-missing", "error"), Ok(()));
        assert_eq!(levels.set("dpo-mising", "off"), Err(LevelTrouble::UnknownRule(Some("dpo-missing"))));
        assert_eq!(levels.set("exception-unused", "loud"), Err(LevelTrouble::UnknownLevel));
    }

    #[test]
    fn a_warning_can_be_raised_and_switched_off() {
        let rule = rules::find("exception-unused").unwrap();
        let mut levels = Levels::default();
        assert_eq!(levels.of(rule), Some(Level::Warning));
        levels.set("exception-unused", "error").unwrap();
        assert_eq!(levels.of(rule), Some(Level::Error));
        levels.set("exception-unused", "off").unwrap();
        assert_eq!(levels.of(rule), None);
    }
}
