//! The parser's reasons in our words; without this an author would read English about "block mappings".

use granit_parser::{ErrorKind, ScanError};

use crate::diag::{Diagnostic, Fix, Message};
use crate::lang::Text;
use crate::source::{SourceFile, Span};
use crate::syntax::limits;
use crate::text;

/// The finding for an error of the parser; `open` is the innermost bracket that is still open.
#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's list of reasons is open")]
pub(super) fn explain(file: &SourceFile, text: &str, error: &ScanError, open: Option<Span>) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or_default().min(text.len());
    let place = match error.kind() {
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => {
            limits::here(file, text.get(at..).and_then(|it| it.find(*character)).map_or(at, |it| at + it))
        }
        ErrorKind::UnknownQuotedScalarEscape => unknown_escape(file, at),
        _ => limits::here(file, at),
    };
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => limits::too_deep(place, file.limits),
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
            let found = match open.filter(|it| it.start != place.start) {
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

/// The first backslash from an offset on that begins nothing known, with the character after it.
fn unknown_escape(file: &SourceFile, from: usize) -> Span {
    let mut rest = file.text.get(from..).unwrap_or_default().char_indices();
    while let Some((at, it)) = rest.next() {
        if it != '\\' {
            continue;
        }
        match rest.next() {
            Some((next, after)) if !"0abt\tnvfre \"/\\N_LPxuU\r\n".contains(after) => {
                return limits::bounded(file, from + at, from + next + after.len_utf8());
            }
            Some(_) | None => {}
        }
    }
    limits::here(file, from)
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
        return found(limits::here(file, at)).help(help);
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
    let opening = if trailing {
        opening(file, at, quote)
    } else {
        opening(file, at, '"').into_iter().chain(opening(file, at, '\'')).max_by_key(|it| it.start)
    };
    match opening {
        Some(span) if trailing => {
            Diagnostic::error("syntax", limits::here(file, at), message).also(span, begins_here())
        }
        Some(span) => Diagnostic::error("syntax", span, message).label(begins_here()),
        None => Diagnostic::error("syntax", limits::here(file, at), message),
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

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's list of reasons is open")]
fn advice(kind: &ErrorKind) -> Option<Message> {
    match kind {
        ErrorKind::InvalidColonPlacement | ErrorKind::MappingValueNotAllowed => Some(Message::new(text! {
            fi: "kaksoispisteen jälkeen tulee välilyönti; teksti, jossa on kaksoispiste, kuuluu lainausmerkkeihin",
            sv: "efter kolon följer ett mellanslag; text som innehåller kolon hör hemma inom citattecken",
            en: "a space follows every colon; text that holds a colon belongs in quotes",
        })),
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => None,
        ErrorKind::UnexpectedCharacter { .. }
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator
        | ErrorKind::MissingAnchorOrAliasName => Some(quote_it()),
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
    match kind {
        ErrorKind::UnclosedFlowCollection { open } => Message::new(text! {
            fi: "sulkua `{open}` ei ole päätetty",
            sv: "parentesen `{open}` är inte avslutad",
            en: "the bracket `{open}` is never closed",
        })
        .arg("open", open.to_string()),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => Message::new(text! {
            fi: "sulku `{open}` päättyy väärään merkkiin `{close}`",
            sv: "parentesen `{open}` avslutas med fel tecken `{close}`",
            en: "the bracket `{open}` is closed by `{close}`",
        })
        .arg("open", open.to_string())
        .arg("close", close.to_string()),
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => Message::new(text! {
            fi: "tiedostossa on ohjausmerkki {code}",
            sv: "filen innehåller styrtecknet {code}",
            en: "the file holds the control character {code}",
        })
        .arg("code", format!("U+{:04X}", u32::from(*character))),
        ErrorKind::UnexpectedCharacter { character } => Message::new(text! {
            fi: "arvo ei voi alkaa merkillä ”{character}”",
            sv: "ett värde kan inte börja med tecknet ”{character}”",
            en: "a value cannot begin with “{character}”",
        })
        .arg("character", character.escape_debug().to_string()),
        kind => match structure(kind).or_else(|| characters(kind)) {
            Some(text) => Message::new(text),
            None => Message::new(text! {
                fi: "tiedostoa ei voi lukea tästä eteenpäin: {reason}",
                sv: "filen kan inte läsas vidare härifrån: {reason}",
                en: "the file cannot be read from here on: {reason}",
            })
            .arg("reason", kind.to_string()),
        },
    }
}

/// Reasons in how lists, maps and keys are put together.
#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's list of reasons is open")]
fn structure(kind: &ErrorKind) -> Option<Text> {
    Some(match kind {
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
        _ => return None,
    })
}

/// Reasons in single characters.
#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's list of reasons is open")]
fn characters(kind: &ErrorKind) -> Option<Text> {
    Some(match kind {
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => text! {
            fi: "kenoviivan jälkeen on merkki, jolla ei ole merkitystä",
            sv: "efter omvänt snedstreck står ett tecken utan betydelse",
            en: "the backslash is followed by a character that means nothing",
        },
        ErrorKind::MissingAnchorOrAliasName => text! {
            fi: "merkin `&` tai `*` jälkeen pitää tulla nimi",
            sv: "efter tecknet `&` eller `*` ska det stå ett namn",
            en: "`&` and `*` must be followed by a name",
        },
        ErrorKind::ExpectedDocumentStart
        | ErrorKind::MissingDirectiveName
        | ErrorKind::InvalidDirectiveName
        | ErrorKind::InvalidDirectiveTerminator => text! {
            fi: "rivi, joka alkaa merkillä `%`, on YAML-ohje, eikä sitä tarvita",
            sv: "en rad som börjar med `%` är ett YAML-direktiv och behövs inte",
            en: "a line that begins with `%` is a YAML directive and not needed",
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
        _ => return None,
    })
}
