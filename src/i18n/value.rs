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

/// What a message says that is nothing but words, holes for texts and choices by a token, as nearly all are; without
/// the way through Fluent, whose plurals and formats it does not need.
pub(super) fn plainly(pattern: &Pattern<&str>, values: &[(&'static str, &Value)]) -> Option<Vec<Inline>> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Some(vec![Inline::text(*value)]);
    }
    let mut out = Vec::new();
    push_plainly(pattern, values, &mut out)?;
    Some(out)
}

fn push_plainly(pattern: &Pattern<&str>, values: &[(&'static str, &Value)], out: &mut Vec<Inline>) -> Option<()> {
    let value = |name: &str| values.iter().find(|(it, _)| *it == name).map(|(_, value)| *value);
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                push_text(out, value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => match value(id.name)? {
                Value::Number(_) | Value::Token(_) => return None,
                value @ (Value::Text(_) | Value::Rich(_)) => push_value(out, value),
            },
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let Value::Token(token) = value(id.name)? else { return None };
                push_plainly(chosen(token, variants)?, values, out)?;
            }
            Expression::Inline(_) | Expression::Select { .. } => return None,
        }
    }
    Some(())
}

/// What is said for a token: the variant of its name, else the default one.
fn chosen<'a>(token: &str, variants: &'a [Variant<&str>]) -> Option<&'a Pattern<&'a str>> {
    let named = |it: &&Variant<&str>| matches!(it.key, VariantKey::Identifier { name } if name == token);
    let variant = variants.iter().find(named).or_else(|| variants.iter().find(|it| it.default))?;
    Some(&variant.value)
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
