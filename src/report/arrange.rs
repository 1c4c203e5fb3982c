//! Puts findings into the order of reading. Without it a report would depend on who finished first, and what an
//! agency file lacks would be told once for each of its registers.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Message};
use crate::source::SourceMap;
use crate::text;

/// How many registers are named before the rest is only counted.
const NAMED: usize = 5;

/// Findings by path, place, level and rule; each said once.
///
/// The same finding at the same place of several registers (an inherited one) becomes one that tells how many
/// registers it concerns.
#[must_use]
pub fn arrange(mut findings: Vec<Diagnostic>, sources: &SourceMap) -> Vec<Diagnostic> {
    findings.sort_by(|a, b| key(a, sources).cmp(&key(b, sources)));
    let mut groups: Vec<Group> = Vec::new();
    let mut run = 0;
    for mut finding in findings {
        let register = finding.register.take();
        let same_place = groups.last().is_some_and(|it| {
            let last = &it.finding;
            (last.span, last.level, last.rule) == (finding.span, finding.level, finding.rule)
        });
        if !same_place {
            run = groups.len();
        }
        let known = groups.iter_mut().skip(run).find(|it| it.finding == finding);
        match known {
            Some(group) => group.registers.extend(register),
            None => groups.push(Group { finding, registers: register.into_iter().collect() }),
        }
    }
    groups.into_iter().map(Group::into_one).collect()
}

type Key<'a> =
    (Option<&'a str>, u32, u32, crate::diag::Level, &'static str, Option<&'a crate::lang::Lang>, Option<&'a str>);

fn key<'a>(it: &'a Diagnostic, sources: &'a SourceMap) -> Key<'a> {
    let path = sources.get(it.span.file).map(|it| it.path.as_str());
    (path, it.span.start, it.span.end, it.level, it.rule, it.language.as_ref(), it.register.as_deref())
}

/// A finding and the registers it was made in.
struct Group {
    finding: Diagnostic,
    registers: BTreeSet<String>,
}

impl Group {
    fn into_one(self) -> Diagnostic {
        let Self { mut finding, registers } = self;
        if registers.len() < 2 {
            finding.register = registers.into_iter().next();
            return finding;
        }
        let mut names: Vec<&str> = registers.iter().map(String::as_str).take(NAMED).collect();
        if registers.len() > NAMED {
            names.push("…");
        }
        let text = text! {
            fi: "koskee {count} rekisteriä: {names}",
            sv: "gäller {count} register: {names}",
            en: "concerns {count} registers: {names}",
        };
        let count = registers.len().to_string();
        finding.note(Message::new(text).arg("count", count).arg("names", names.join(", ")))
    }
}
