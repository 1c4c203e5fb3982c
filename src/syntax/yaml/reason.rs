//! The parser's reasons in our words; without this an author would read English about "block mappings".

use granit_parser::{ErrorKind, ScanError};

use crate::diag::{Diagnostic, Fix, Message};
use crate::source::{SourceFile, Span};
use crate::syntax::limits;
use crate::text;

/// The finding for an error of the parser; `open` is the innermost bracket that is still open.
pub(super) fn explain(file: &SourceFile, text: &str, error: &ScanError, open: Option<Span>) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or_default().min(text.len());
    let place = here(file, at);
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => limits::too_deep(place),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart => tab(file, at),
        ErrorKind::ExpectedTagBang
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape => Diagnostic::error(
            "yaml-tag",
            place,
            text! {
                fi: "YAML-tunnisteita (`!…`) ei voi käyttää",
                sv: "YAML-taggar (`!…`) kan inte användas",
                en: "YAML tags (`!…`) cannot be used",
            },
        )
        .help(quote_it()),
        ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar
        | ErrorKind::InvalidTrailingSingleQuotedScalar => quoted(file, at, error.kind()),
        ErrorKind::UnclosedQuotedScalar => Diagnostic::error("syntax", place, string_not_closed()).label(begins_here()),
        kind => {
            let found = Diagnostic::error("syntax", place, reason(kind));
            let found = match open.filter(|_| in_brackets(kind)) {
                Some(open) => found.also(
                    open,
                    text! { fi: "sulku avautuu tässä", sv: "parentesen öppnas här", en: "the bracket opens here" },
                ),
                None => found,
            };
            match advice(kind) {
                Some(help) => found.help(help),
                None => found,
            }
        }
    }
}

fn string_not_closed() -> Message {
    Message::new(text! {
        fi: "merkkijono ei pääty: lainausmerkki puuttuu",
        sv: "strängen avslutas inte: ett citattecken saknas",
        en: "the string does not end: a quote is missing",
    })
}

fn begins_here() -> Message {
    Message::new(text! { fi: "merkkijono alkaa tästä", sv: "strängen börjar här", en: "the string begins here" })
}

fn quote_it() -> Message {
    Message::new(text! {
        fi: "jos tämä on tekstiä, laita se lainausmerkkeihin",
        sv: "sätt det inom citattecken om det är text",
        en: "if this is text, put it in quotes",
    })
}

/// The character at an offset; at the end of a line or file the last one before it.
fn here(file: &SourceFile, at: usize) -> Span {
    let at = file.text.floor_char_boundary(at);
    let rest = file.text.get(at..).unwrap_or_default();
    match rest.chars().next() {
        Some(it) if it != '\n' && it != '\r' => limits::bounded(file, at, at + it.len_utf8()),
        Some(_) | None => {
            let before = file.text.get(..at).unwrap_or_default().trim_end();
            let last = before.chars().next_back().map_or(0, char::len_utf8);
            limits::bounded(file, before.len() - last, before.len())
        }
    }
}

/// A tab where only blanks may stand: all tabs of the line's indentation, and what to write instead.
fn tab(file: &SourceFile, at: usize) -> Diagnostic {
    let line = file.text.get(..at).unwrap_or_default().rfind('\n').map_or(0, |it| it + 1);
    let rest = file.text.get(line..).unwrap_or_default();
    let indent = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let blanks = rest.get(..indent).unwrap_or_default();
    let found = |span| {
        Diagnostic::error(
            "tab-indentation",
            span,
            text! {
                fi: "rivi on sisennetty sarkaimella",
                sv: "raden är indragen med tabb",
                en: "the line is indented with a tab",
            },
        )
    };
    let help = Message::new(text! {
        fi: "sisennä välilyönneillä",
        sv: "dra in med mellanslag",
        en: "indent with spaces",
    });
    if !blanks.contains('\t') {
        return found(here(file, at)).help(help);
    }
    let span = limits::bounded(file, line, line + indent);
    let fix = Fix { span, replacement: blanks.replace('\t', "  "), message: help.clone(), automatic: false };
    found(span).help(help).fix(fix)
}

/// A quoted string that ends too early or too late, with the place where it seems to begin.
fn quoted(file: &SourceFile, at: usize, kind: &ErrorKind) -> Diagnostic {
    let trailing =
        matches!(kind, ErrorKind::InvalidTrailingDoubleQuotedScalar | ErrorKind::InvalidTrailingSingleQuotedScalar);
    let quote = if *kind == ErrorKind::InvalidTrailingSingleQuotedScalar { '\'' } else { '"' };
    let message = if trailing {
        Message::new(text! {
            fi: "merkkijonon päättävän lainausmerkin jälkeen on tekstiä",
            sv: "det finns text efter strängens avslutande citattecken",
            en: "there is text after the string's closing quote",
        })
    } else {
        string_not_closed()
    };
    match opening(file, at, quote) {
        Some(span) if trailing => Diagnostic::error("syntax", here(file, at), message).also(span, begins_here()),
        Some(span) => Diagnostic::error("syntax", span, message).label(begins_here()),
        None => Diagnostic::error("syntax", here(file, at), message),
    }
}

/// The quote of the last line above that holds an odd number of them.
fn opening(file: &SourceFile, at: usize, quote: char) -> Option<Span> {
    let before = file.text.get(..file.text.floor_char_boundary(at))?;
    let above = before.rfind('\n')?;
    let mut end = above;
    for line in before.get(..above)?.rsplit('\n') {
        let start = end - line.len();
        let at = line.rfind(quote).map(|it| start + it);
        if let (Some(at), 1) = (at, line.matches(quote).count() % 2) {
            return Some(limits::bounded(file, at, at + 1));
        }
        end = start.saturating_sub(1);
    }
    None
}

fn in_brackets(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator
            | ErrorKind::MismatchedFlowCollectionEnd { .. }
            | ErrorKind::InvalidFlowScalarIndent
            | ErrorKind::BlockEntryInFlowCollection
            | ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::SimpleKeyExpected
    )
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's list of reasons is open")]
fn advice(kind: &ErrorKind) -> Option<Message> {
    match kind {
        ErrorKind::UnexpectedCharacter { .. }
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::MappingValueNotAllowed
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator
        | ErrorKind::MissingAnchorOrAliasName
        | ErrorKind::MissingDirectiveName
        | ErrorKind::InvalidDirectiveName => Some(quote_it()),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => Some(Message::new(text! {
            fi: "kirjoita kenoviiva kahdesti, tai käytä yksinkertaisia lainausmerkkejä",
            sv: "skriv omvänt snedstreck två gånger, eller använd enkla citattecken",
            en: "write the backslash twice, or use single quotes",
        })),
        _ => None,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's list of reasons is open")]
fn reason(kind: &ErrorKind) -> Message {
    let text = match kind {
        ErrorKind::UnclosedFlowCollection { open } => {
            return Message::new(text! {
                fi: "sulkua `{open}` ei ole päätetty",
                sv: "parentesen `{open}` är inte avslutad",
                en: "the bracket `{open}` is never closed",
            })
            .arg("open", open.to_string());
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            return Message::new(text! {
                fi: "sulku `{open}` päättyy väärään merkkiin `{close}`",
                sv: "parentesen `{open}` avslutas med fel tecken `{close}`",
                en: "the bracket `{open}` is closed by `{close}`",
            })
            .arg("open", open.to_string())
            .arg("close", close.to_string());
        }
        ErrorKind::UnexpectedCharacter { character } => {
            return Message::new(text! {
                fi: "arvo ei voi alkaa merkillä `{character}`",
                sv: "ett värde kan inte börja med tecknet `{character}`",
                en: "a value cannot begin with `{character}`",
            })
            .arg("character", character.escape_debug().to_string());
        }
        ErrorKind::MisplacedFlowCollectionEnd => text! {
            fi: "tämä sulku ei päätä mitään",
            sv: "den här parentesen avslutar ingenting",
            en: "this bracket closes nothing",
        },
        ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping => text! {
            fi: "tästä puuttuu pilkku tai sulku",
            sv: "här saknas ett kommatecken eller en parentes",
            en: "a comma or the closing bracket is missing here",
        },
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::ExpectedNodeContent
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::InvalidFlowScalarIndent => text! {
            fi: "rivin sisennys ei sovi yllä oleviin riveihin",
            sv: "radens indrag passar inte ihop med raderna ovanför",
            en: "the indentation does not fit the lines above",
        },
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => text! {
            fi: "avaimen jälkeen pitää olla kaksoispiste ja välilyönti",
            sv: "efter en nyckel ska det stå kolon och mellanslag",
            en: "a key must be followed by a colon and a space",
        },
        ErrorKind::InvalidColonPlacement
        | ErrorKind::MappingValueNotAllowed
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::InvalidMappingValueWhitespace
        | ErrorKind::FlowMappingValueAdjacentCollection => text! {
            fi: "kaksoispiste ei voi olla tässä",
            sv: "ett kolon kan inte stå här",
            en: "a colon cannot stand here",
        },
        ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::InvalidBlockEntryWhitespace
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator => text! {
            fi: "luetelmaviiva ei voi olla tässä",
            sv: "ett listestreck kan inte stå här",
            en: "a list's dash cannot stand here",
        },
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => text! {
            fi: "kenoviivan jälkeen on merkki, jolla ei ole merkitystä",
            sv: "efter omvänt snedstreck står ett tecken utan betydelse",
            en: "the backslash is followed by a character that means nothing",
        },
        ErrorKind::CommentNotSeparated | ErrorKind::CommentInterceptedScalar => text! {
            fi: "kommentti ei voi olla tässä",
            sv: "en kommentar kan inte stå här",
            en: "a comment cannot stand here",
        },
        ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => text! {
            fi: "merkin `|` tai `>` jälkeen tekstin pitää alkaa seuraavalta riviltä",
            sv: "efter tecknet `|` eller `>` ska texten börja på nästa rad",
            en: "after `|` or `>` the text must begin on the next line",
        },
        other => {
            return Message::new(text! {
                fi: "tiedostoa ei voi lukea tästä eteenpäin: {reason}",
                sv: "filen kan inte läsas vidare härifrån: {reason}",
                en: "the file cannot be read from here on: {reason}",
            })
            .arg("reason", other.to_string());
        }
    };
    Message::new(text)
}
