//! The characters that a page or a Word file may hold: one control character in an author's text would make a file that
//! no program opens.

/// The text without the characters that HTML and XML forbid.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter_map(printable).collect()
}

/// The character itself; a space for the controls that stand for white space; nothing for other controls and for
/// code points that are no characters (HTML Living Standard, 13.1.4 and 13.2.3.5). What is left is also allowed in XML
/// (XML 1.0, production 2).
pub(super) fn printable(it: char) -> Option<char> {
    match it {
        '\n' | '\t' => Some(it),
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' => Some(' '),
        _ if it.is_control() => None,
        '\u{fdd0}'..='\u{fdef}' => None,
        _ if u32::from(it) & 0xfffe == 0xfffe => None,
        _ => Some(it),
    }
}

/// Whether a character is one of those that texts are mostly made of: letters of our languages, digits, signs of ASCII.
/// They are no space and no control, and each takes one column.
pub(super) fn is_usual(it: char) -> bool {
    matches!(it, '!'..='~' | 'À'..='ɏ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carriage_return_does_not_glue_words() {
        assert_eq!(clean("a\rb\u{7}c\td"), "a bc\td");
    }

    #[test]
    fn xml_allows_all_that_is_left() {
        for it in ('\0'..=char::MAX).filter_map(printable) {
            assert!(matches!(it, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..), "{it:?}");
        }
    }
}
