//! The list of phrases: every sentence, heading and label of a notice, with the values it takes.
//!
//! A phrase is a whole sentence, heading or label; sentences are never glued from pieces.
//! A phrase that is used and not listed here does not compile; one that is listed and not translated is a red test.

use super::value::Value;

/// What the list knows of a phrase.
#[derive(Clone, Copy, Debug)]
pub struct PhraseInfo {
    /// The message's id in `notice.ftl`.
    pub id: &'static str,
    /// The variables that the message may use.
    pub variables: &'static [&'static str],
}

/// Declares phrases: `/// When it is used.  Name { variable, … } = "message-id";`
macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident),* $(,)? })? = $id:literal;)*) => {
        /// A phrase with its values.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Phrase {
            $($(#[$doc])* $name $({ $(
                /// A value of the phrase.
                $field: Value),* })?,)*
        }

        impl Phrase {
            /// All phrases in the order of the list.
            pub const ALL: &'static [PhraseInfo] = &[
                $(PhraseInfo { id: $id, variables: &[$($(stringify!($field)),*)?] },)*
            ];

            /// The message's id.
            #[must_use]
            pub fn id(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($field: _),* })? => $id,)*
                }
            }

            /// The values by name.
            #[must_use]
            pub fn values(&self) -> Vec<(&'static str, &Value)> {
                match self {
                    $(Self::$name $({ $($field),* })? => vec![$($((stringify!($field), $field)),*)?],)*
                }
            }
        }
    };
}

phrases! {
    /// A number of years.
    PeriodYears { count } = "period-years";
    /// A number of months.
    PeriodMonths { count } = "period-months";
    /// A number of weeks.
    PeriodWeeks { count } = "period-weeks";
    /// A number of days.
    PeriodDays { count } = "period-days";
}
