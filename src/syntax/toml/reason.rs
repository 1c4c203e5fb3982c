//! The parser's reasons in our words; without this an author would read English about "inline tables".

use std::cell::OnceCell;
use std::collections::BTreeMap;

use ::toml::de::Error;

use crate::diag::{Diagnostic, Message};
use crate::lang::Text;
use crate::source::{SourceFile, Span};
use crate::syntax::{Node, limits};
use crate::text;

/// Where keys stand, looked up once and not for each error: a file can have as many errors as lines.
pub(super) struct Keys<'a> {
    file: &'a SourceFile,
    root: &'a Node,
    places: OnceCell<BTreeMap<&'a str, Vec<Place>>>,
    lines: OnceCell<BTreeMap<&'a str, Span>>,
}

/// A key in the tree.
struct Place {
    key: Span,
    /// The `{…}` that it stands in.
    inline: Option<Span>,
}

impl<'a> Keys<'a> {
    pub(super) fn of(file: &'a SourceFile, root: &'a Node) -> Self {
        Self { file, root, places: OnceCell::new(), lines: OnceCell::new() }
    }

    /// Where a key that is given twice stands the first time: the last place above it that is not inside `{…}`.
    fn first_place(&self, key: &str, before: u32) -> Option<Span> {
        let places = self.places.get_or_init(|| {
            let mut places = BTreeMap::new();
            gather(self.root, self.file, &mut places);
            places.values_mut().for_each(|it| it.sort_by_key(|it| it.key.start));
            places
        });
        let places = places.get(key)?;
        let above = places.get(..places.partition_point(|it| it.key.start < before))?;
        let visible = |it: &&Place| it.inline.is_none_or(|it| (it.start..it.end).contains(&before));
        above.iter().rev().take(MOST_LOOKS).find(visible).map(|it| it.key)
    }

    /// The same where the parser keeps only the later one: the first line above that gives the key, or opens its table.
    fn first_line(&self, key: &str, second: Span) -> Option<Span> {
        let lines = self.lines.get_or_init(|| {
            let mut lines = BTreeMap::new();
            let mut start = 0;
            for line in self.file.text.split_inclusive('\n') {
                let ends: &[char] = if line.starts_with('[') { &[']', '.'] } else { &['=', '.'] };
                let rest = line.trim_start_matches('[').trim_start();
                if let Some((name, _)) = rest.split_once(ends) {
                    let at = start + line.len() - rest.len();
                    let name = name.trim_end();
                    lines.entry(name).or_insert_with(|| limits::bounded(self.file, at, at + name.len()));
                }
                start += line.len();
            }
            lines
        });
        lines.get(key).copied().filter(|it| it.end <= second.start)
    }
}

/// How many places of one key are looked at: who has that many of the same inside `{…}` needs no second place.
const MOST_LOOKS: usize = 1_000;

fn gather<'a>(node: &'a Node, file: &SourceFile, places: &mut BTreeMap<&'a str, Vec<Place>>) {
    let inline = file.slice(node.span).starts_with('{').then_some(node.span);
    for it in node.entries() {
        places.entry(&it.key).or_default().push(Place { key: it.key_span, inline });
        gather(&it.value, file, places);
    }
    node.items().iter().for_each(|it| gather(it, file, places));
}

/// The finding for an error of the parser.
pub(super) fn explain(file: &SourceFile, keys: &Keys<'_>, error: &Error) -> Diagnostic {
    let range = error.span().unwrap_or_default();
    let exact = limits::first_line(file, limits::bounded(file, range.start, range.end));
    let place = if exact.start == exact.end { limits::here(file, range.start) } else { exact };
    let message = error.message();
    if message.starts_with("duplicate key") {
        let key = file.slice(place).trim_matches(['"', '\'']);
        let first = keys.first_place(key, place.start).or_else(|| keys.first_line(key, place));
        if let Some(first) = first {
            return limits::duplicate_key(key, first, place);
        }
    }
    if message.contains("recursion") || message.contains("recurse") {
        return limits::too_deep(place, file.limits);
    }
    if let Some(begin) = unclosed(file, message, range.start) {
        return Diagnostic::error("syntax", begin, reason("unclosed string")).label(text! {
            fi: "merkkijono alkaa tästä",
            sv: "strängen börjar här",
            en: "the string begins here",
        });
    }
    if file.slice(place) == ":" && message.starts_with("invalid unquoted key") {
        return Diagnostic::error("syntax", place, reason("colon"));
    }
    let unquoted = message.starts_with("string values must be quoted");
    if unquoted && exact.start == exact.end {
        return Diagnostic::error("syntax", place, reason("missing value"));
    }
    let found = Diagnostic::error("syntax", place, reason(message));
    if unquoted {
        return found.help(text! {
            fi: "laita teksti lainausmerkkeihin",
            sv: "sätt texten inom citattecken",
            en: "put the text in quotes",
        });
    }
    found
}

/// The quotes with which a string begins that the parser found no end of.
fn unclosed(file: &SourceFile, message: &str, at: usize) -> Option<Span> {
    let (quotes, _) = [
        ("\"", "invalid basic string, expected `\"`"),
        ("'", "invalid literal string, expected `'`"),
        ("\"\"\"", "invalid multi-line basic string, expected `\"`"),
        ("\'\'\'", "invalid multi-line literal string, expected `'`"),
    ]
    .into_iter()
    .find(|(_, start)| message.starts_with(start))?;
    let start = file.text.get(..at)?.rfind(quotes)?;
    Some(limits::bounded(file, start, start + quotes.len()))
}

/// The parser's reason in our words.
fn reason(message: &str) -> Message {
    let known = REASONS.iter().find(|(start, _)| message.starts_with(start));
    match known {
        Some((_, text)) => Message::new(*text),
        None => Message::new(text! {
            fi: "tätä ei voi lukea TOML:na: {reason}",
            sv: "detta kan inte läsas som TOML: {reason}",
            en: "this cannot be read as TOML: {reason}",
        })
        .arg("reason", message),
    }
}

/// How the parser's messages begin, and what we say.
const REASONS: &[(&str, Text)] = &[
    (
        "string values must be quoted",
        text! {
            fi: "tekstin pitää olla lainausmerkeissä",
            sv: "text ska stå inom citattecken",
            en: "text must be in quotes",
        },
    ),
    (
        "unclosed string",
        text! {
            fi: "merkkijono ei pääty: lainausmerkki puuttuu",
            sv: "strängen avslutas inte: ett citattecken saknas",
            en: "the string does not end: a quote is missing",
        },
    ),
    (
        "colon",
        text! {
            fi: "TOMLissa avaimen ja arvon välissä on `=`",
            sv: "i TOML står det `=` mellan nyckel och värde",
            en: "in TOML an `=` stands between key and value",
        },
    ),
    (
        "missing escaped value",
        text! {
            fi: "kenoviivan jälkeen on merkki, jolla ei ole merkitystä",
            sv: "efter omvänt snedstreck står ett tecken utan betydelse",
            en: "the backslash is followed by a character that means nothing",
        },
    ),
    (
        "invalid date",
        text! { fi: "tällaista päivämäärää ei ole", sv: "det finns inget sådant datum", en: "there is no such date" },
    ),
    (
        "invalid time",
        text! { fi: "tällaista kellonaikaa ei ole", sv: "det finns inget sådant klockslag", en: "there is no such time" },
    ),
    ("unquoted keys cannot be empty", text! { fi: "avain puuttuu", sv: "nyckeln saknas", en: "the key is missing" }),
    ("missing key", text! { fi: "avain puuttuu", sv: "nyckeln saknas", en: "the key is missing" }),
    ("missing assignment", text! { fi: "tästä puuttuu `=`", sv: "här saknas `=`", en: "an `=` is missing here" }),
    (
        "unexpected `=` in array",
        text! {
            fi: "luettelossa ei voi olla `=`",
            sv: "i en lista kan `=` inte stå",
            en: "an `=` cannot stand in a list",
        },
    ),
    (
        "key with no value",
        text! { fi: "avaimella ei ole arvoa", sv: "nyckeln har inget värde", en: "the key has no value" },
    ),
    ("missing value", text! { fi: "arvo puuttuu", sv: "värdet saknas", en: "the value is missing" }),
    (
        "missing comma",
        text! { fi: "tästä puuttuu pilkku", sv: "här saknas ett kommatecken", en: "a comma is missing here" },
    ),
    ("extra comma", text! { fi: "ylimääräinen pilkku", sv: "överflödigt kommatecken", en: "a comma too many" }),
    (
        "unclosed array table",
        text! {
            fi: "otsikosta puuttuu `]]`",
            sv: "rubriken saknar `]]`",
            en: "the header lacks its `]]`",
        },
    ),
    (
        "unclosed table",
        text! { fi: "otsikosta puuttuu `]`", sv: "rubriken saknar `]`", en: "the header lacks its `]`" },
    ),
    (
        "unclosed array",
        text! {
            fi: "luettelosta puuttuu `]`",
            sv: "listan saknar `]`",
            en: "the list lacks its `]`",
        },
    ),
    (
        "unclosed inline table",
        text! {
            fi: "ryhmästä puuttuu `}`",
            sv: "gruppen saknar `}`",
            en: "the group of keys lacks its `}`",
        },
    ),
    (
        "unexpected leading zero",
        text! {
            fi: "luku ei voi alkaa nollalla; laita puhelinnumero lainausmerkkeihin",
            sv: "ett tal kan inte börja med noll; sätt ett telefonnummer inom citattecken",
            en: "a number cannot begin with zero; put a telephone number in quotes",
        },
    ),
    (
        "invalid unquoted key",
        text! {
            fi: "avaimessa on merkki, joka vaatii lainausmerkit",
            sv: "nyckeln innehåller ett tecken som kräver citattecken",
            en: "the key holds a character that needs quotes",
        },
    ),
    ("extra `=`", text! { fi: "ylimääräinen `=`", sv: "överflödigt `=`", en: "an `=` too many" }),
    (
        "duplicate key",
        text! { fi: "avain on annettu kahdesti", sv: "nyckeln är angiven två gånger", en: "the key is given twice" },
    ),
    (
        "cannot extend value",
        text! {
            fi: "avaimella on jo arvo, johon ei voi lisätä",
            sv: "nyckeln har redan ett värde som inte kan utökas",
            en: "the key already has a value that cannot be added to",
        },
    ),
    (
        "unexpected",
        text! {
            fi: "tässä on jotain ylimääräistä",
            sv: "här står något överflödigt",
            en: "something here is too much",
        },
    ),
];
