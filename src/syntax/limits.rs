//! What a file may be at most, and findings that YAML and TOML share; without these limits a hostile or broken file
//! could stop the whole build.

use crate::diag::{Diagnostic, Message};
use crate::source::{Limits, SourceFile, Span};
use crate::text;

/// Why the bytes of a file are not a text that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByteProblem {
    /// `not-utf-8`, `file-too-large` or `nul-byte`.
    pub rule: &'static str,
    /// What is wrong; names the file.
    pub message: Message,
    /// What to do.
    pub help: Message,
    /// The byte where the trouble begins, from 0.
    pub offset: usize,
    /// The line of that byte, from 1.
    pub line: usize,
}

/// Turns the bytes of a file into text, or says why they are none.
///
/// A byte order mark of UTF-8 is let through, so that offsets in the text are offsets in the file.
///
/// # Errors
/// More than `limit` bytes, a byte that is not UTF-8, UTF-16, or a NUL character.
pub fn check_bytes(path: &str, bytes: &[u8], limit: usize) -> Result<String, ByteProblem> {
    let problem = |rule, message: Message, help: Message, offset: usize| ByteProblem {
        rule,
        message: message.arg("path", path),
        help,
        offset,
        line: 1 + bytes.iter().take(offset).filter(|it| **it == b'\n').count(),
    };
    if bytes.len() > limit {
        return Err(too_large(path, bytes.len() as u64, limit));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let message = Message::new(text! {
            fi: "tiedosto `{path}` on UTF-16-muodossa",
            sv: "filen `{path}` är i UTF-16-format",
            en: "the file `{path}` is in UTF-16",
        });
        return Err(problem("not-utf-8", message, save_as_utf_8(), 0));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let byte = bytes.get(at).copied().unwrap_or_default();
        let message = Message::new(text! {
            fi: "tiedosto `{path}` ei ole UTF-8-muodossa: tavu {byte} kohdassa {offset}",
            sv: "filen `{path}` är inte i UTF-8-format: byte {byte} på plats {offset}",
            en: "the file `{path}` is not UTF-8: byte {byte} at offset {offset}",
        });
        let message = message.arg("byte", format!("0x{byte:02X}")).arg("offset", at.to_string());
        problem("not-utf-8", message, save_as_utf_8(), at)
    })?;
    if let Some(at) = text.find('\0') {
        let message = Message::new(text! {
            fi: "tiedostossa `{path}` on NUL-merkki kohdassa {offset}",
            sv: "filen `{path}` innehåller ett NUL-tecken på plats {offset}",
            en: "the file `{path}` holds a NUL character at offset {offset}",
        });
        return Err(problem("nul-byte", message.arg("offset", at.to_string()), save_as_utf_8(), at));
    }
    Ok(text.to_owned())
}

/// The problem of a file of more bytes than the limit, which need not be read to know it.
#[must_use]
pub fn too_large(path: &str, size: u64, limit: usize) -> ByteProblem {
    let message = Message::new(text! {
        fi: "tiedosto `{path}` on liian suuri: {size} tavua, enintään {limit}",
        sv: "filen `{path}` är för stor: {size} byte, högst {limit}",
        en: "the file `{path}` is too large: {size} bytes, at most {limit}",
    });
    ByteProblem {
        rule: "file-too-large",
        message: message.arg("path", path).arg("size", size.to_string()).arg("limit", limit.to_string()),
        help: Message::new(text! {
            fi: "jaa tiedosto useammaksi rekisteriksi",
            sv: "dela upp filen i flera register",
            en: "split the file into several registers",
        }),
        offset: 0,
        line: 1,
    }
}

fn save_as_utf_8() -> Message {
    Message::new(text! {
        fi: "tallenna tiedosto tekstinä UTF-8-muodossa",
        sv: "spara filen som text i UTF-8-format",
        en: "save the file as text in UTF-8",
    })
}

/// The most findings of one kind of reading that one file gets.
pub(crate) const MOST_FINDINGS: usize = 1_000;

/// The first findings of a file, with one that says that there are more: nobody reads a hundred thousand.
pub(crate) fn capped(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if found.len() > MOST_FINDINGS {
        found.truncate(MOST_FINDINGS);
        let message = Message::new(text! {
            fi: "tiedostossa on yli {limit} huomautettavaa kohtaa; loput jätetään näyttämättä",
            sv: "filen har fler än {limit} fel; resten visas inte",
            en: "the file has more than {limit} findings; the others are left out",
        });
        let last = found.last().map(|it| it.span);
        let message = message.arg("limit", MOST_FINDINGS.to_string());
        found.extend(last.map(|it| {
            Diagnostic::error("too-many-findings", it, message).help(text! {
                fi: "korjaa ensin ensimmäinen: muut johtuvat usein siitä",
                sv: "rätta det första felet först: de andra beror ofta på det",
                en: "mend the first one first: the others often follow from it",
            })
        }));
    }
    found
}

/// Findings about single characters that no file may hold.
pub(super) fn check_text(file: &SourceFile) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(at) = file.text.find('\0') {
        let message = Message::new(text! {
            fi: "tiedostossa on NUL-merkki; sen jälkeistä tekstiä ei lueta",
            sv: "filen innehåller ett NUL-tecken; texten efter det läses inte",
            en: "the file holds a NUL character; the text after it is not read",
        });
        found.push(Diagnostic::error("nul-byte", bounded(file, at, at + 1), message));
    }
    let lone = file.text.match_indices('\r').find(|(at, _)| file.text.as_bytes().get(at + 1) != Some(&b'\n'));
    if let Some((at, _)) = lone {
        let message = Message::new(text! {
            fi: "rivi päättyy pelkkään vaununpalautukseen (CR)",
            sv: "raden slutar med enbart vagnretur (CR)",
            en: "a line ends with a carriage return (CR) alone",
        });
        found.push(Diagnostic::error("lone-carriage-return", bounded(file, at, at), message).help(text! {
            fi: "tallenna tiedosto rivinvaihdoin LF tai CRLF",
            sv: "spara filen med radbrytningarna LF eller CRLF",
            en: "save the file with LF or CRLF line ends",
        }));
    }
    found
}

/// A span whose ends lie in the file and on character boundaries.
pub(super) fn bounded(file: &SourceFile, start: usize, end: usize) -> Span {
    let start = file.text.floor_char_boundary(start);
    let end = file.text.ceil_char_boundary(end.min(file.text.len()));
    Span::new(file.id, start, end.max(start))
}

/// The character at an offset; at the end of a line or file the last one before it.
pub(super) fn here(file: &SourceFile, at: usize) -> Span {
    let at = file.text.floor_char_boundary(at);
    let rest = file.text.get(at..).unwrap_or_default();
    match rest.chars().next() {
        Some(it) if it != '\n' && it != '\r' => bounded(file, at, at + it.len_utf8()),
        Some(_) | None => {
            let before = file.text.get(..at).unwrap_or_default().trim_end();
            let last = before.chars().next_back().map_or(0, char::len_utf8);
            bounded(file, before.len() - last, before.len())
        }
    }
}

/// The part of a span on its first line, without blanks at the end.
pub(super) fn first_line(file: &SourceFile, span: Span) -> Span {
    let line = file.slice(span).lines().next().unwrap_or_default().trim_end();
    Span::new(span.file, span.start as usize, span.start as usize + line.len())
}

/// `too-many-nodes`.
pub(super) fn too_many_nodes(span: Span, limits: Limits) -> Diagnostic {
    let message = Message::new(text! {
        fi: "tiedostossa on liian monta arvoa: enintään {limit}, viittaukset mukaan lukien",
        sv: "filen innehåller för många värden: högst {limit}, hänvisningar medräknade",
        en: "the file holds too many values: at most {limit}, with aliases written out",
    });
    Diagnostic::error("too-many-nodes", span, message.arg("limit", limits.values.to_string()))
}

/// `too-much-text`.
pub(super) fn too_much_text(span: Span, limits: Limits) -> Diagnostic {
    let message = Message::new(text! {
        fi: "viittaukset toistavat liikaa tekstiä: enintään {limit} tavua, viittaukset mukaan lukien",
        sv: "hänvisningarna upprepar för mycket text: högst {limit} byte, hänvisningar medräknade",
        en: "the aliases repeat too much text: at most {limit} bytes, with aliases written out",
    });
    Diagnostic::error("too-much-text", span, message.arg("limit", limits.file_bytes.to_string()))
}

/// `too-deep`.
pub(super) fn too_deep(span: Span, limits: Limits) -> Diagnostic {
    let message = Message::new(text! {
        fi: "arvoja on sisäkkäin liian syvällä: enintään {limit} tasoa",
        sv: "värdena ligger för djupt i varandra: högst {limit} nivåer",
        en: "values are nested too deeply: at most {limit} levels",
    });
    Diagnostic::error("too-deep", span, message.arg("limit", limits.depth.to_string()))
}

/// `duplicate-key`, with both places.
pub(super) fn duplicate_key(key: &str, first: Span, second: Span) -> Diagnostic {
    let message = Message::new(text! {
        fi: "avain `{key}` on annettu kahdesti",
        sv: "nyckeln `{key}` är angiven två gånger",
        en: "`{key}` is given twice",
    });
    Diagnostic::error("duplicate-key", second, message.arg("key", key))
        .label(text! { fi: "toisen kerran tässä", sv: "andra gången här", en: "second time here" })
        .also(first, text! { fi: "ensimmäisen kerran tässä", sv: "första gången här", en: "first time here" })
}
