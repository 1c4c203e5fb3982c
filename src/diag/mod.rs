//! A finding as data: rule, level, places, message with its arguments, what to do about it.
//!
//! Language-neutral: every text is a [`Text`] with `{name}` holes, and only `report` picks the language.

pub mod fix;

use crate::lang::{Lang, Text};
use crate::source::Span;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The law demands it, or the file cannot be understood. Always denied.
    Error,
    /// A supervisory authority would object. Denied on request.
    Warning,
    /// Good practice. Denied on request.
    Advice,
}

impl Level {
    /// The name used in settings, reports and flags.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// A text with `{name}` holes and what fills them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The template in three languages.
    pub text: Text,
    /// Values for the holes, by name. Inserted as they are: never inflected.
    pub args: Vec<(&'static str, Arg)>,
}

/// What fills a hole of a [`Message`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// The same in every language.
    Plain(String),
    /// A text of our own, in the reader's language.
    Text(Text),
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Plain(value.to_owned())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Plain(value)
    }
}

impl From<Text> for Arg {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(text: Text) -> Self {
        Self { text, args: Vec::new() }
    }

    /// Fills a hole.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The message in a language. A value is inserted once: holes inside a value stay as they are.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> String {
        let mut out = String::new();
        let mut rest = self.text.get(lang);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let filled = after.split_once('}').and_then(|(name, tail)| {
                let (_, value) = self.args.iter().find(|(it, _)| *it == name)?;
                Some((value, tail))
            });
            if let Some((value, tail)) = filled {
                match value {
                    Arg::Plain(it) => out.push_str(it),
                    Arg::Text(it) => out.push_str(it.get(lang)),
                }
                rest = tail;
            } else {
                out.push('{');
                rest = after;
            }
        }
        out.push_str(rest);
        out
    }
}

impl From<Text> for Message {
    fn from(text: Text) -> Self {
        Self::new(text)
    }
}

/// A second place that explains the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What stands there.
    pub message: Message,
}

/// A change of text that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The bytes to replace; empty to insert.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
    /// What the change does, as an imperative: "write `true`".
    pub message: Message,
    /// Whether a machine may apply it without a person reading it.
    pub automatic: bool,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Kebab-case name, the same for ever: `retention-missing`, `unknown-key`.
    pub rule: &'static str,
    /// How grave.
    pub level: Level,
    /// The place; a trouble of a whole file points at its first byte.
    pub span: Span,
    /// What is wrong, understandable alone; lower case, no full stop.
    pub message: Message,
    /// A few words under the underlined place.
    pub label: Option<Message>,
    /// Further places.
    pub labels: Vec<Label>,
    /// Why it matters, with the article. Shown after the snippet.
    pub notes: Vec<Message>,
    /// What to do.
    pub help: Vec<Message>,
    /// A change that mends it.
    pub fix: Option<Fix>,
    /// The language of the notice that the finding concerns, when it concerns one.
    pub language: Option<Lang>,
    /// The register (id) that the finding concerns, when it concerns one.
    pub register: Option<String>,
}

impl Diagnostic {
    /// A finding of the given level.
    #[must_use]
    pub fn new(rule: &'static str, level: Level, span: Span, message: impl Into<Message>) -> Self {
        Self {
            rule,
            level,
            span,
            message: message.into(),
            label: None,
            labels: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            fix: None,
            language: None,
            register: None,
        }
    }

    /// An error.
    #[must_use]
    pub fn error(rule: &'static str, span: Span, message: impl Into<Message>) -> Self {
        Self::new(rule, Level::Error, span, message)
    }

    /// Words under the underlined place.
    #[must_use]
    pub fn label(mut self, message: impl Into<Message>) -> Self {
        self.label = Some(message.into());
        self
    }

    /// A further place.
    #[must_use]
    pub fn also(mut self, span: Span, message: impl Into<Message>) -> Self {
        self.labels.push(Label { span, message: message.into() });
        self
    }

    /// Why it matters.
    #[must_use]
    pub fn note(mut self, message: impl Into<Message>) -> Self {
        self.notes.push(message.into());
        self
    }

    /// What to do.
    #[must_use]
    pub fn help(mut self, message: impl Into<Message>) -> Self {
        self.help.push(message.into());
        self
    }

    /// A change that mends it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// The language of the notice that the finding concerns.
    #[must_use]
    pub fn language(mut self, lang: Lang) -> Self {
        self.language = Some(lang);
        self
    }
}
