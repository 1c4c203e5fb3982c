//! The one test binary.

mod locales;
mod rules;
