//! The one test binary.

mod generated;
mod schema;
