//! law

pub mod cite;
pub mod transfer;
