//! Finds what was meant to be filled in; without it "(name of the service)" is published as it stands.

use std::ops::Range;

/// What was left in a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What gives it away.
    pub kind: Kind,
}

/// What gives a placeholder away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A mark of work to be done: `TODO`, `TBD`, `XXX`, a run of underscores.
    Mark,
    /// Dummy text: "lorem ipsum".
    Dummy,
    /// Words in square or angle brackets, or in parentheses that ask for a name.
    Brackets,
}

/// Words that nobody writes in capitals to readers.
const MARKS: [&str; 5] = ["TODO", "TBD", "TBC", "FIXME", "XXX"];

/// What the words in parentheses end with when they stand for a name that was to be put there.
const NAMES: [&str; 12] = [
    "käyttäjätunnus",
    "nimi tähän",
    "päivämäärä tähän",
    "täydennä",
    "täydennetään",
    "användarnamn",
    "namn här",
    "datum här",
    "fyll i",
    "user name",
    "name here",
    "to be completed",
];

/// Tags of HTML, which are a finding of another kind.
const TAGS: [&str; 18] = [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "strong",
    "ul",
];

/// The placeholders of a text, in order. `names` says whether parentheses that ask for a name count: in a list of data,
/// "(user name)" may well be one of the data.
#[must_use]
pub fn find(text: &str, names: bool) -> Vec<Placeholder> {
    let mut found = marks(text);
    found.extend(dummies(text));
    found.extend(brackets(text, '[', ']', |inner, after| !after.starts_with(['(', '[']) && asks(inner)));
    found.extend(brackets(text, '<', '>', |inner, _| {
        let tag = inner.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        inner.starts_with(char::is_alphabetic) && !inner.contains([':', '@']) && !TAGS.contains(&tag)
    }));
    if names {
        found.extend(brackets(text, '(', ')', |inner, _| {
            let inner = inner.trim().to_lowercase();
            NAMES.iter().any(|it| inner.ends_with(it))
        }));
    }
    found.sort_by_key(|it| it.range.start);
    found
}

/// Whether brackets hold something to fill in: a letter or an ellipsis, not the number of a footnote.
fn asks(inner: &str) -> bool {
    inner.contains(char::is_alphabetic) || inner.contains(['…', '_']) || inner.contains("..")
}

/// Marks that stand alone as words, and runs of three underscores or more.
fn marks(text: &str) -> Vec<Placeholder> {
    let mut found = Vec::new();
    // Each begins with two capitals or two underscores, which few texts have.
    let may_begin = |it: &u8| it.is_ascii_uppercase() || *it == b'_';
    if !text.as_bytes().windows(2).any(|it| it.iter().all(may_begin)) {
        return found;
    }
    for (start, word) in words(text) {
        let underscores = word.len() >= 3 && word.bytes().all(|it| it == b'_');
        if underscores || MARKS.contains(&word) {
            found.push(Placeholder { range: start..start + word.len(), kind: Kind::Mark });
        }
    }
    found
}

fn dummies(text: &str) -> Vec<Placeholder> {
    const DUMMY: &[u8] = b"lorem ipsum";
    let all = text.as_bytes().windows(DUMMY.len()).enumerate();
    let found = all.filter(|(_, it)| it.eq_ignore_ascii_case(DUMMY));
    found.map(|(at, it)| Placeholder { range: at..at + it.len(), kind: Kind::Dummy }).collect()
}

/// The words of a text with the byte where each begins: runs of letters, digits and underscores.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split(|it: char| !it.is_alphanumeric() && it != '_')
        .filter(|it| !it.is_empty())
        .map(move |it| (it.as_ptr() as usize - base, it))
}

/// Pairs of brackets without a bracket of their kind inside, on one line, that `wanted` accepts by what is inside and
/// what follows.
fn brackets(text: &str, open: char, close: char, wanted: impl Fn(&str, &str) -> bool) -> Vec<Placeholder> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some((before, after)) = text.get(rest..).and_then(|it| it.split_once(open)) {
        let start = rest + before.len();
        rest = start + open.len_utf8();
        let Some((inner, behind)) = after.split_once(close) else { break };
        if inner.contains([open, '\n']) {
            continue;
        }
        let escaped = before.ends_with('\\') || before.ends_with(']');
        if !escaped && wanted(inner, behind) {
            let end = rest + inner.len() + close.len_utf8();
            found.push(Placeholder { range: start..end, kind: Kind::Brackets });
            rest = end;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts of what is found.
    fn found(text: &str) -> Vec<&str> {
        find(text, true).into_iter().filter_map(|it| text.get(it.range)).collect()
    }

    #[test]
    fn what_was_to_be_filled_in_is_found() {
        assert_eq!(found("Tjänsten drivs av (kundrådgivarens användarnamn)."), ["(kundrådgivarens användarnamn)"]);
        assert_eq!(found("Säilytämme tietoja [aika] ja TODO."), ["[aika]", "TODO"]);
        assert_eq!(found("Ota yhteyttä: <sähköposti>"), ["<sähköposti>"]);
        assert_eq!(found("Lorem ipsum dolor"), ["Lorem ipsum"]);
        assert_eq!(found("Päivä: ____"), ["____"]);
        assert_eq!(found("The period is […]."), ["[…]"]);
        assert_eq!(found("äö XXX åä"), ["XXX"]);
    }

    #[test]
    fn what_readers_are_meant_to_read_is_not() {
        for text in [
            "Katso [lomake](https://example.fi) ja [toinen][lomake].",
            "Osoite on <https://example.fi> tai <info@example.fi>.",
            "Todo on sana, mutta todoist on palvelu.",
            "Alaviite [1] ja kaava a < b > c.",
            "Tiedot (nimi ja osoite) poistetaan.",
            "Rivi\\[ei paikka\\]",
            "<b>lihavoitu</b>",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn a_user_name_may_be_one_of_the_data() {
        assert!(find("Kirjautumistiedot (käyttäjätunnus)", false).is_empty());
    }
}
