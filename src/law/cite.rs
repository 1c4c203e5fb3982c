//! Citations.

/// A point of the GDPR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GdprPoint;

/// Reads a point.
#[must_use]
pub fn parse_gdpr_point(_: &str) -> Option<GdprPoint> {
    None
}
