//! The one test binary.

/// Every rule shows what it finds, where, and what it says.
mod rules;
