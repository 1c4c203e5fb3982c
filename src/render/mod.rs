//! The table of formats: from a document tree to bytes.
//!
//! A renderer has a [`Doc`] and a [`Theme`] and nothing else; it speaks no language and knows no law.

pub mod markdown;
#[cfg(feature = "pdf")]
pub mod pdf;
pub(crate) mod runs;
#[cfg(test)]
mod sample;
pub mod text;
pub mod typst;
pub(crate) mod wrap;

use std::collections::BTreeMap;
use std::fmt;

use crate::doc::Doc;

/// A format that a notice is written in.
pub struct Format {
    /// Name in settings and flags: `html`.
    pub name: &'static str,
    /// File name extension without the dot.
    pub extension: &'static str,
    /// Media type.
    pub media_type: &'static str,
    /// The renderer.
    pub render: fn(&Doc, &Theme) -> Result<Vec<u8>, RenderError>,
}

/// Templates and styles: what is embedded, overlaid by the project's own `templates/` file by file.
pub struct Theme {
    _todo: BTreeMap<String, String>,
}

/// What is wrong with a template, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateProblem {
    /// The template's path under `templates/`: `html/page.html`.
    pub template: String,
    /// Bytes of the place in that template, when known.
    pub range: Option<std::ops::Range<usize>>,
    /// What the template engine says (English).
    pub message: String,
}

/// Why a document could not be rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderError {
    /// A template failed.
    Template(TemplateProblem),
    /// The typesetter refused the document.
    Typeset {
        /// What it said (English).
        message: String,
        /// The text of the document that it concerns, when known.
        text: Option<String>,
    },
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(problem) => write!(f, "{}: {}", problem.template, problem.message),
            Self::Typeset { message, text: Some(text) } => write!(f, "{message}: “{text}”"),
            Self::Typeset { message, text: None } => f.write_str(message),
        }
    }
}
