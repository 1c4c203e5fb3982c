//! The register definition as Rust types: what an author writes, with its places, holes allowed.
//!
//! One model serves drafts and finished registers. Every key is a [`Field`](crate::syntax::field::Field), a
//! [`List`](crate::syntax::field::List) or [`Entries`](crate::syntax::field::Entries), so decoding never stops at the
//! first trouble. The doc comments of the fields are the reference of the language and the descriptions of the schema.

pub mod automated;
pub mod data;
pub mod facts;
pub mod kinds;
pub mod lookup;
pub mod notice;
pub mod organisation;
pub mod people;
pub mod purpose;
pub mod recipient;
pub mod reference;
pub mod register;
pub mod retention;
pub mod rights;
pub mod security;
pub mod text;
pub mod transfer;
pub mod value;
pub mod vocabulary;
