//! Names that a register cannot have: those of the output's own files and those that some systems keep for devices;
//! without it a notice could replace the index, or a site could not be copied to a Windows machine.

use crate::diag::{Diagnostic, Message};
use crate::model::value::Id;
use crate::source::{FileId, Span};
use crate::syntax::ScalarValue as _;
use crate::text;

/// Names of files that the output has, or may have one day.
const OURS: &[&str] = &["index", "feed", "manifest", "search", "sitemap", "robots", "security"];

/// The longest id: with the longest extension and the name of a temporary file it stays below 255 bytes everywhere.
const LONGEST: usize = 120;

/// The name of a register's files: its id, or the stem of its file where it gives none. Where that is no name for a file,
/// which [`check`] tells of, the number of the file stands for it, so that a draft replaces nothing and has a place.
pub(super) fn of(id: Option<&str>, stem: &str, file: FileId) -> String {
    let wanted = id.unwrap_or(stem);
    match check(wanted, false, Span::new(file, 0, 0)) {
        None => wanted.to_owned(),
        Some(_) => format!("register-{}", file.0),
    }
}

/// What is wrong with the id of a register, if anything is. `named` tells whether the file says it: then its form was
/// checked while it was read, and here only its meaning is.
pub(super) fn check(id: &str, named: bool, span: Span) -> Option<Diagnostic> {
    if !named && let Err(trouble) = Id::read(id) {
        // The stem of the file's name stands for an id that the file does not give.
        let finding = Diagnostic::error(trouble.rule, span, trouble.message);
        return Some(match trouble.help {
            Some(help) => finding.help(help),
            None => finding,
        });
    }
    if id.len() > LONGEST {
        let message = Message::new(text! {
            fi: "tunnus on liian pitkä: {length} merkkiä, enintään {limit}",
            sv: "identifieraren är för lång: {length} tecken, högst {limit}",
            en: "the id is too long: {length} characters, at most {limit}",
        });
        let message = message.arg("length", id.len().to_string()).arg("limit", LONGEST.to_string());
        return Some(Diagnostic::error("reserved-name", span, message).help(text! {
            fi: "lyhennä tunnusta ja tiedoston nimeä: ne ovat selosteen osoite",
            sv: "förkorta identifieraren och filnamnet: de är beskrivningens adress",
            en: "shorten the id and the name of the file: they are the notice's address",
        }));
    }
    let reason = if OURS.contains(&id) {
        text! {
            fi: "tuloskansiossa on tiedosto, jolla on tämä nimi",
            sv: "resultatmappen har en fil med detta namn",
            en: "the output has a file of this name",
        }
    } else if is_device(id) {
        text! {
            fi: "Windows käyttää nimeä laitteelle, eikä sen nimistä tiedostoa voi tehdä",
            sv: "Windows använder namnet för en enhet, och en fil med det namnet kan inte skapas",
            en: "Windows keeps the name for a device, and a file of that name cannot be made",
        }
    } else {
        return None;
    };
    let message = Message::new(text! {
        fi: "tunnus `{id}` on varattu",
        sv: "identifieraren `{id}` är reserverad",
        en: "the id `{id}` is reserved",
    });
    let finding = Diagnostic::error("reserved-name", span, message.arg("id", id)).note(reason);
    Some(finding.help(text! {
        fi: "anna rekisterille ja tiedostolle kuvaavampi nimi, esimerkiksi `index-cards`",
        sv: "ge registret och filen ett mer beskrivande namn, till exempel `index-cards`",
        en: "give the register and its file a name that says more, such as `index-cards`",
    }))
}

/// Whether Windows takes a name for a device.
fn is_device(id: &str) -> bool {
    let numbered = |it: &str| it.len() == 1 && it.bytes().all(|it| it.is_ascii_digit());
    matches!(id, "con" | "prn" | "aux" | "nul")
        || ["com", "lpt"].iter().any(|it| id.strip_prefix(it).is_some_and(numbered))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_register_has_a_name_that_every_system_can_write() {
        let span = Span::new(FileId(0), 0, 0);
        let rule = |id: &str, named| check(id, named, span).map_or("", |it| it.rule);
        for id in ["con", "nul", "aux", "prn", "com1", "lpt9", "com0", "index", "feed", "manifest"] {
            assert_eq!((rule(id, true), rule(id, false)), ("reserved-name", "reserved-name"), "{id}");
        }
        for id in ["con-air", "com10", "communication", "a", "index-cards", "lpt"] {
            assert_eq!((rule(id, true), rule(id, false)), ("", ""), "{id}");
        }
        for id in ["Con", "con.v2", "a b", "..", "", "\u{430}", "404", "a_b", "a\0", "a\u{1b}"] {
            assert_eq!(rule(id, false), "bad-id", "{id}");
        }
        assert_eq!((rule(&"a".repeat(120), true), rule(&"a".repeat(121), true)), ("", "reserved-name"));
    }

    #[test]
    fn what_is_no_name_is_replaced_by_a_number() {
        let name = |id: Option<&str>, stem: &str| of(id, stem, FileId(7));
        assert_eq!([name(Some("a"), "b"), name(None, "b")], ["a", "b"]);
        for (id, stem) in [(Some("index"), "a"), (None, "index"), (None, "a\\b"), (None, "Con"), (None, "nul")] {
            assert_eq!(name(id, stem), "register-7", "{id:?} {stem}");
        }
    }
}
