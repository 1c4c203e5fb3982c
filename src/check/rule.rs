//! What a rule is; without this type the handbook, the list of rules and the checks would be three things that drift apart.

use super::{Cx, Words};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::Citation;
use crate::model::register::Register;

/// One rule: what the law asks for, how it is found missing, and all words about it.
pub struct Rule {
    /// Kebab-case, equal to the file's name, the same for ever.
    pub name: &'static str,
    /// The requirements that it covers, by their numbers in the table of requirements: `C001`.
    pub table: &'static [&'static str],
    /// The provisions that it rests on; at least one.
    pub cites: &'static [Citation],
    /// How grave a finding is, unless settings say otherwise.
    pub level: Level,
    /// The version of the program that brought it.
    pub since: &'static str,
    /// What is wrong when it speaks; lower case, no full stop.
    pub summary: Text,
    /// What it finds, why it matters and how to mend it: a few paragraphs of Markdown.
    pub explanation: Text,
    /// What in it is a judgement of ours and not a word of the law.
    pub judgement: Option<Text>,
    /// What it looks for in the texts of a register; each place where they stand is a [`crate::check::Hit`].
    pub words: &'static [Words],
    /// Registers that break it and registers that keep it.
    pub examples: Examples,
    /// The check.
    pub check: fn(&Register, &mut Cx<'_>) -> Verdict,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Rule").field(&self.name).finish()
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// What a rule says of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// What it asks for is there.
    Satisfied,
    /// It is not. A finding says so, or decoding has said it already.
    Violated,
    /// The register has nothing that the rule speaks of.
    NotApplicable,
}

/// The examples of a rule: each a change of the complete register in `tests/fixtures/complete.yaml`.
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    /// Registers with exactly the findings that are marked in them.
    pub wrong: &'static [Example],
    /// Registers without any finding.
    pub right: &'static [Example],
}

/// A change of the complete register: keys taken away, keys written anew.
///
/// A comment under a line marks where the finding stands; a `#` that touches the carets counts as one:
///
/// ```text
/// retention:
///   - of: [contact-data]
/// #   ^^ retention-missing
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Keys of the top level that are taken away.
    pub remove: &'static [&'static str],
    /// Keys of the top level with new values, in YAML.
    pub yaml: &'static str,
}

impl Example {
    /// The YAML without the lines of marks, as a handbook shows it.
    #[must_use]
    pub fn source(&self) -> String {
        self.yaml.lines().filter(|it| mark(it).is_none()).map(|it| format!("{it}\n")).collect()
    }

    /// The example laid over a register: its top-level keys without those that the example removes or brings,
    /// then the example's own.
    #[must_use]
    pub fn over(&self, complete: &str) -> String {
        let own = self.yaml.lines().filter_map(top_level_key).collect::<Vec<_>>();
        let mut keep = true;
        let mut out = String::new();
        for line in complete.lines() {
            if let Some(key) = top_level_key(line) {
                keep = !self.remove.contains(&key) && !own.contains(&key);
            }
            if keep {
                out.push_str(line);
                out.push('\n');
            }
        }
        out.push_str(self.yaml);
        out
    }
}

/// The key that begins on a line, when it stands at the margin.
fn top_level_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    let fits = key.starts_with(|it: char| it.is_ascii_lowercase())
        && key.bytes().all(|it| it.is_ascii_lowercase() || it == b'_');
    fits.then_some(key)
}

/// A line of marks: the first column and how many (in characters), and the rule.
#[must_use]
pub fn mark(line: &str) -> Option<(usize, usize, &str)> {
    let indent = line.chars().take_while(|it| *it == ' ').count();
    let rest = line.trim_start_matches(' ').strip_prefix('#')?;
    let gap = rest.chars().take_while(|it| *it == ' ').count();
    let carets = rest.trim_start_matches(' ');
    let count = carets.chars().take_while(|it| *it == '^').count();
    let rule = carets.trim_start_matches('^').trim();
    let named = !rule.is_empty() && rule.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
    match (count, gap) {
        (0, _) => None,
        _ if !named => None,
        (_, 0) => Some((indent, count + 1, rule)),
        (_, _) => Some((indent + 1 + gap, count, rule)),
    }
}
