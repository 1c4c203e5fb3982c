//! `seloste` compiles privacy notices.
//!
//! ```text
//! text ─syntax→ Node ─model→ Register ─┬─check→ findings ─report→ text for people and machines
//!                                      └─lower→ Doc ─render→ html, markdown, text, typst, pdf
//! ```
//!
//! The library is pure: only [`cli`] touches the disk, the clock and the terminal.
//! `ARCHITECTURE.md` has the drawing and the table of modules that a test reads.

pub mod source;

pub mod lang;

pub mod diag;

pub mod memo;

pub mod law;

pub mod doc;

pub mod syntax;

pub mod markup;

pub mod model;

pub mod i18n;

pub mod check;

pub mod lower;

pub mod render;

pub mod export;

pub mod project;

pub mod site;

pub mod compile;

pub mod report;

pub mod guide;

pub mod cli;
