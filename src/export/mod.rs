//! export

/// c
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// a
    pub locale: &'a crate::i18n::locale::Locale,
    /// a
    pub vocabulary: &'a crate::model::vocabulary::Vocabulary,
    /// a
    pub index: &'a crate::law::statute::Index,
    /// a
    pub languages: &'a [crate::lang::Lang],
    /// a
    pub as_of: jiff::civil::Date,
}
/// j
pub fn json(_: &crate::model::register::Register, _: &Context<'_>) -> Vec<u8> {
    b"{}\n".to_vec()
}
/// s
pub fn schema() -> serde_json::Value {
    serde_json::Value::Null
}
