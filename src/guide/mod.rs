//! guide
/// n
pub fn names() -> Vec<&'static str> {
    crate::check::rules::ALL.iter().map(|it| it.name).collect()
}
/// e
pub fn explain(
    _: &str,
    _: &crate::lang::Lang,
    _: crate::doc::Words,
    _: &crate::i18n::Locales,
) -> Option<crate::doc::Doc> {
    None
}
/// s
pub mod schema {
    /// r
    pub fn register() -> serde_json::Value {
        serde_json::Value::Null
    }
    /// r
    pub fn project() -> serde_json::Value {
        serde_json::Value::Null
    }
}
