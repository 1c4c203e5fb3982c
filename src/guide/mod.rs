//! guide

pub mod schema;
