//! Fixes put into a text; without it what a machine can mend would be typed by hand, a hundred times.

use super::Fix;

/// The text with the fixes put in, and how many were. Of two that overlap the first stands: the next run finds what is left.
///
/// All fixes must be of this text; one whose place does not lie in it is left out.
#[must_use]
pub fn apply(text: &str, fixes: &[&Fix]) -> (String, usize) {
    let mut order: Vec<&Fix> = fixes.to_vec();
    order.sort_by_key(|it| (it.span.start, it.span.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    let mut count = 0;
    for fix in order {
        let range = fix.span.range();
        // An insertion right behind a replacement would depend on the order of the two.
        let free = if count == 0 { range.start >= done } else { range.start > done };
        let (Some(before), true) = (text.get(done..range.start), free) else { continue };
        if text.get(range.clone()).is_none() {
            continue;
        }
        out.push_str(before);
        out.push_str(&fix.replacement);
        done = range.end;
        count += 1;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    (out, count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Message;
    use crate::source::{FileId, Span};
    use crate::text;

    fn fixed(text: &str, fixes: &[(usize, usize, &str)]) -> (String, usize) {
        let fix = |&(start, end, replacement): &(usize, usize, &str)| Fix {
            span: Span::new(FileId(0), start, end),
            replacement: replacement.to_owned(),
            message: Message::new(text! { fi: "korjaa", sv: "rätta", en: "mend" }),
            automatic: true,
        };
        let fixes: Vec<Fix> = fixes.iter().map(fix).collect();
        apply(text, &fixes.iter().collect::<Vec<_>>())
    }

    #[test]
    fn fixes_are_put_in_where_they_belong() {
        assert_eq!(fixed("a: yes # why\n", &[(3, 6, "true")]), ("a: true # why\n".to_owned(), 1));
        assert_eq!(fixed("ää bb", &[(5, 7, "c"), (0, 4, "ö")]), ("ö c".to_owned(), 2));
        assert_eq!(fixed("ab", &[(0, 0, "x"), (2, 2, "y")]), ("xaby".to_owned(), 2));
    }

    #[test]
    fn of_two_fixes_of_one_place_one_is_put_in() {
        assert_eq!(fixed("abcd", &[(0, 2, "x"), (1, 3, "y")]), ("xcd".to_owned(), 1));
        assert_eq!(fixed("abcd", &[(0, 2, "x"), (0, 2, "x")]), ("xcd".to_owned(), 1));
        assert_eq!(fixed("abcd", &[(2, 2, "x"), (2, 2, "y")]), ("abxcd".to_owned(), 1));
    }

    #[test]
    fn a_place_outside_the_text_is_left_alone() {
        assert_eq!(fixed("ä", &[(1, 2, "x"), (5, 9, "y")]), ("ä".to_owned(), 0));
    }
}
