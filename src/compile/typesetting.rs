//! What print refuses, said of the characters in the author's file: without it an author would have to search a whole
//! agency's files for a letter that a font lacks.

use crate::diag::{Diagnostic, Message};
use crate::project::{Loaded, Project, whence};
use crate::render::Letter;
use crate::source::{FileId, Span};
use crate::text;

/// The rule that such findings bear.
const RULE: &str = "typesetting";

/// Characters that the fonts lack, one finding for each place.
pub(super) fn letters(project: &Project, loaded: Option<&Loaded>, letters: &[Letter]) -> Vec<Diagnostic> {
    letters.iter().map(|it| letter(project, loaded, it)).collect()
}

fn letter(project: &Project, loaded: Option<&Loaded>, it: &Letter) -> Diagnostic {
    let message = Message::new(text! {
        fi: "PDF-tiedoston kirjasimissa ei ole merkkiä ”{letter}” ({code})",
        sv: "teckensnitten i PDF-filen saknar tecknet ”{letter}” ({code})",
        en: "the fonts of the PDF lack the character “{letter}” ({code})",
    })
    .arg("letter", it.letter.to_string())
    .arg("code", format!("U+{:04X}", u32::from(it.letter)));
    let range = it.at..it.at + it.letter.len_utf8();
    let finding = match whence(project, loaded.map(|it| it.file), &it.text, range) {
        Some(span) => Diagnostic::error(RULE, span, message),
        None => in_text(Diagnostic::error(RULE, whole(loaded), message), &it.text),
    };
    finding.help(text! {
        fi: "kirjoita kohta latinalaisin, kreikkalaisin tai kyrillisin kirjaimin, tai jätä PDF pois: avain `formats` tiedostossa `seloste.toml`",
        sv: "skriv stället med latinska, grekiska eller kyrilliska bokstäver, eller lämna bort PDF: nyckeln `formats` i filen `seloste.toml`",
        en: "write it in Latin, Greek or Cyrillic letters, or leave PDF out: the key `formats` in the file `seloste.toml`",
    })
}

/// What the typesetter or one of the standards says of a text.
pub(super) fn refused(project: &Project, loaded: Option<&Loaded>, reason: &str, text: Option<&str>) -> Diagnostic {
    let message = Message::new(text! {
        fi: "selosteesta ei voi latoa PDF-tiedostoa: {reason}",
        sv: "beskrivningen kan inte sättas som PDF: {reason}",
        en: "the notice cannot be typeset as PDF: {reason}",
    })
    .arg("reason", reason);
    let place = text.and_then(|it| whence(project, loaded.map(|it| it.file), it, 0..it.len()));
    let finding = Diagnostic::error(RULE, place.unwrap_or_else(|| whole(loaded)), message);
    let finding = match text.filter(|_| place.is_none()) {
        Some(it) => in_text(finding, it),
        None => finding,
    };
    finding.help(text! {
        fi: "muuta tekstiä, tai jätä PDF pois: avain `formats` tiedostossa `seloste.toml`",
        sv: "ändra texten, eller lämna bort PDF: nyckeln `formats` i filen `seloste.toml`",
        en: "change the text, or leave PDF out: the key `formats` in the file `seloste.toml`",
    })
}

/// Names the text where no file says it.
fn in_text(finding: Diagnostic, text: &str) -> Diagnostic {
    finding.note(
        Message::new(text! { fi: "tekstissä: ”{text}”", sv: "i texten: ”{text}”", en: "in the text: “{text}”" })
            .arg("text", text),
    )
}

/// The register as a whole, or the first file.
fn whole(loaded: Option<&Loaded>) -> Span {
    let whole = loaded.map(|it| it.register.place.unwrap_or_else(|| Span::new(it.file, 0, 0)));
    whole.unwrap_or_else(|| Span::new(FileId(0), 0, 0))
}
