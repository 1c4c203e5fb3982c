//! The table of formats: from a document tree to bytes.
//!
//! A renderer has a [`Doc`] and a [`Theme`] and nothing else; it speaks no language and knows no law.

mod bounds;
mod clean;
mod contrast;
mod direction;
pub mod docx;
mod href;
pub mod html;
pub(crate) mod lines;
pub mod markdown;
#[cfg(feature = "pdf")]
pub mod pdf;
mod problem;
pub(crate) mod runs;
#[cfg(test)]
mod sample;
pub mod text;
pub mod theme;
pub mod typst;
pub(crate) mod wrap;
pub(crate) mod written;

use std::borrow::Cow;
use std::fmt;

pub use self::contrast::Faint;
pub use self::problem::TemplateProblem;
pub use self::theme::Theme;
pub use self::written::Manuscript;

use crate::doc::Doc;

/// A format that a notice is written in.
pub struct Format {
    /// Name in settings and flags: `html`.
    pub name: &'static str,
    /// File name extension without the dot.
    pub extension: &'static str,
    /// Media type.
    pub media_type: &'static str,
    /// Whether it is written when no formats are asked for.
    pub by_default: bool,
    /// The renderer.
    pub render: fn(&Manuscript<'_>) -> Result<Vec<u8>, RenderError>,
}

impl Format {
    /// Writes a document that is written in no other format.
    ///
    /// # Errors
    ///
    /// What the renderer refuses.
    pub fn write(&self, doc: &Doc, theme: &Theme) -> Result<Vec<u8>, RenderError> {
        (self.render)(&Manuscript::new(doc, theme))
    }
}

/// All formats, in the order in which they are listed to people.
pub const FORMATS: &[Format] = &[
    Format { name: "html", extension: "html", media_type: "text/html", by_default: true, render: html::render },
    Format {
        name: "markdown",
        extension: "md",
        media_type: "text/markdown",
        by_default: true,
        render: markdown::render,
    },
    Format { name: "text", extension: "txt", media_type: "text/plain", by_default: true, render: text::render },
    Format { name: "typst", extension: "typ", media_type: "text/vnd.typst", by_default: true, render: typst::render },
    // Drafts in Word are asked for: a file that anybody can change is not what is published.
    Format {
        name: "docx",
        extension: "docx",
        media_type: docx::MEDIA_TYPE,
        by_default: false,
        render: |it| docx::render(it.doc, it.theme),
    },
    Format {
        name: "fragment",
        extension: html::fragment::EXTENSION,
        media_type: "text/html",
        by_default: false,
        render: |it| html::fragment::render(it.doc, it.theme),
    },
    #[cfg(feature = "pdf")]
    Format { name: "pdf", extension: "pdf", media_type: "application/pdf", by_default: true, render: pdf::render },
];

/// An address as a format writes it: a relative path whose last part has no extension is another document of the
/// output, and gets the format's own extension.
pub(crate) fn beside<'a>(url: &'a str, extension: &str) -> Cow<'a, str> {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let (path, rest) = url.split_at_checked(end).unwrap_or((url, ""));
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_document = !path.starts_with(['/', '\\']) && !path.contains(':') && !last.is_empty() && !last.contains('.');
    if is_document { format!("{path}.{extension}{rest}").into() } else { url.into() }
}

/// A character of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The character.
    pub letter: char,
    /// The text of the document that it stands in.
    pub text: String,
    /// Its first byte in the text.
    pub at: usize,
}

/// Why a document could not be rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderError {
    /// A template failed.
    Template(TemplateProblem),
    /// The fonts of print lack characters; each is named once for a text.
    Letters(Vec<Letter>),
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
            Self::Letters(letters) => {
                let letters: Vec<String> = letters.iter().map(|it| format!("“{}”", it.letter)).collect();
                write!(f, "the fonts lack {}", letters.join(", "))
            }
            Self::Typeset { message, text: Some(text) } => write!(f, "{message}: “{text}”"),
            Self::Typeset { message, text: None } => f.write_str(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn only_documents_of_the_output_get_an_extension() {
        let cases = [
            ("parking", "parking.md"),
            ("../sv/parking#dpo", "../sv/parking.md#dpo"),
            ("map.pdf", "map.pdf"),
            ("#dpo", "#dpo"),
            ("", ""),
            ("..", ".."),
            ("folder/", "folder/"),
            ("/parking", "/parking"),
            ("https://example.fi/parking", "https://example.fi/parking"),
            ("mailto:kirjaamo@example.fi", "mailto:kirjaamo@example.fi"),
            ("tel:+358295000000", "tel:+358295000000"),
        ];
        for (url, expected) in cases {
            assert_eq!(beside(url, "md"), expected);
        }
    }
}
