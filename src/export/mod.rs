//! The notice as data, for catalogues, portals and archives: without it they would have to read the pages.

#[cfg(test)]
mod tests;
mod v1;

use jiff::civil;

use crate::i18n::locale::Locale;
use crate::lang::Lang;
use crate::law::statute::Index;
use crate::model::register::Register;
use crate::model::vocabulary::Vocabulary;

/// What an export needs besides the register.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The language that speaks.
    pub locale: &'a Locale,
    /// What the terms mean.
    pub vocabulary: &'a Vocabulary,
    /// The acts that are known by number.
    pub index: &'a Index,
    /// The languages of this register's notice, in the project's order.
    pub languages: &'a [Lang],
    /// The day of the notice: whether a decision is in force. Never the clock.
    pub as_of: civil::Date,
}

/// The notice of a register in one language as JSON in UTF-8, ending in a line break.
///
/// Measures that are not published, references of contracts and reviews are never in it.
#[must_use]
pub fn json(register: &Register, context: &Context<'_>) -> Vec<u8> {
    let notice = v1::notice(register, context);
    let mut out = serde_json::to_vec_pretty(&notice).unwrap_or_default();
    out.push(b'\n');
    out
}

/// The JSON Schema of what [`json`] writes.
#[must_use]
pub fn schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<v1::Notice>().to_value()
}
