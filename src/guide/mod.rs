//! guide

pub mod reference;
pub mod schema;
mod shape;
