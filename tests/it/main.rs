//! The one test binary.

mod locales;
