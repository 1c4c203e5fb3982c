//! Transfers.

/// A mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mechanism;

impl Mechanism {
    /// Reads an id.
    #[must_use]
    pub fn from_id(_: &str) -> Option<Self> {
        None
    }
}
