//! What fills the holes of a phrase, and how the holes survive Fluent so that dates and links stay what they are.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::doc::{Inline, push_text};

/// What fills a hole of a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words of the register: inserted as text, never as markup.
    Text(String),
    /// A number; plurals follow it.
    Number(u32),
    /// A token of ours on which a message chooses its wording; never printed.
    Token(&'static str),
    /// Running text with dates, links or citations in it.
    Rich(Vec<Inline>),
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<Inline>> for Value {
    fn from(value: Vec<Inline>) -> Self {
        Self::Rich(value)
    }
}

impl From<Inline> for Value {
    fn from(value: Inline) -> Self {
        Self::Rich(vec![value])
    }
}

const OPEN: char = '\u{F0000}';
const CLOSE: char = '\u{F0001}';

/// The stand-in for the hole of that number: private-use characters that no file can bring in, because
/// texts of registers only ever pass through holes.
pub(super) fn stand_in(number: usize) -> String {
    format!("{OPEN}{number}{CLOSE}")
}

/// Adds the value of a hole to running text; numbers and tokens are for Fluent.
fn push_value(out: &mut Vec<Inline>, value: &Value) {
    match value {
        Value::Text(it) => push_text(out, it),
        Value::Rich(inlines) => {
            for inline in inlines {
                if let Inline::Text(it) = inline { push_text(out, it) } else { out.push(inline.clone()) }
            }
        }
        Value::Number(_) | Value::Token(_) => {}
    }
}

/// A piece of a message, read once so that what is said ten thousand times is not looked up by its name each time.
#[derive(Debug)]
pub(super) enum Piece {
    Words(Box<str>),
    /// The value with this number.
    Hole(usize),
    /// A choice by the token with this number: what is said for each name, and what for all others.
    Choice {
        hole: usize,
        named: Vec<(Box<str>, Pieces)>,
        other: Pieces,
    },
    /// Plurals, formats and references: Fluent knows what to say.
    Fluent,
}

/// The pieces of a message, in order.
pub(super) type Pieces = Box<[Piece]>;

/// The pieces of a message whose variables have these names.
pub(super) fn pieces(pattern: &Pattern<&str>, variables: &[&str]) -> Pieces {
    let number = |name: &str| variables.iter().position(|it| *it == name);
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Words((*value).into())),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            number(id.name).map(Piece::Hole)
        }
        PatternElement::Placeable {
            expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
        } => number(id.name).and_then(|hole| choice(hole, variants, variables)),
        PatternElement::Placeable { expression: Expression::Inline(_) | Expression::Select { .. } } => None,
    };
    pattern.elements.iter().map(|it| piece(it).unwrap_or(Piece::Fluent)).collect()
}

fn choice(hole: usize, variants: &[Variant<&str>], variables: &[&str]) -> Option<Piece> {
    let named = variants.iter().filter_map(|it| match it.key {
        VariantKey::Identifier { name } => Some((name.into(), pieces(&it.value, variables))),
        VariantKey::NumberLiteral { .. } => None,
    });
    let other = variants.iter().find(|it| it.default)?;
    Some(Piece::Choice { hole, named: named.collect(), other: pieces(&other.value, variables) })
}

/// What a message says that is nothing but words, holes for texts and choices by a token, as nearly all are; without
/// the way through Fluent, whose plurals and formats it does not need.
pub(super) fn plainly(pieces: &[Piece], values: &[&Value]) -> Option<Vec<Inline>> {
    if let [Piece::Words(words)] = pieces {
        return Some(vec![Inline::text(&**words)]);
    }
    let mut out = Vec::new();
    push_plainly(pieces, values, &mut out)?;
    Some(out)
}

fn push_plainly(pieces: &[Piece], values: &[&Value], out: &mut Vec<Inline>) -> Option<()> {
    for piece in pieces {
        match piece {
            Piece::Words(words) => push_text(out, words),
            Piece::Hole(number) => match *values.get(*number)? {
                Value::Number(_) | Value::Token(_) => return None,
                value @ (Value::Text(_) | Value::Rich(_)) => push_value(out, value),
            },
            Piece::Choice { hole, named, other } => {
                let Value::Token(token) = *values.get(*hole)? else { return None };
                let chosen = named.iter().find(|(name, _)| **name == **token).map_or(other, |(_, pieces)| pieces);
                push_plainly(chosen, values, out)?;
            }
            Piece::Fluent => return None,
        }
    }
    Some(())
}

/// Puts the values where their stand-ins are.
pub(super) fn fill(text: &str, values: &[&Value]) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        push_text(&mut out, before);
        let Some((number, tail)) = after.split_once(CLOSE) else {
            rest = after;
            break;
        };
        if let Some(value) = number.parse::<usize>().ok().and_then(|it| values.get(it)) {
            push_value(&mut out, value);
        }
        rest = tail;
    }
    push_text(&mut out, rest);
    out
}
