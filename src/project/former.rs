//! Ids that registers had before: without a look at all of them together an old address could lead to two places.

use std::collections::BTreeMap;

use super::load::Marked;
use crate::diag::{Diagnostic, Message};
use crate::source::Span;
use crate::text;

/// Findings about former ids that a register bears today, or that two registers claim.
pub(super) fn ids(registers: &[Marked]) -> Vec<Diagnostic> {
    let borne: BTreeMap<&str, Option<Span>> =
        registers.iter().map(|it| (it.loaded.id.as_str(), it.loaded.register.register.span())).collect();
    let mut claimed: BTreeMap<&str, Span> = BTreeMap::new();
    let mut findings = Vec::new();
    for it in registers {
        for former in &it.loaded.register.formerly {
            let id = former.value.as_str();
            if let Some(place) = borne.get(id) {
                let finding = taken(id, former.span, place.filter(|it| *it != former.span));
                findings.push(finding);
            } else if let Some(first) = claimed.insert(id, former.span) {
                findings.push(taken(id, former.span, Some(first)));
            }
        }
    }
    findings
}

fn taken(id: &str, span: Span, other: Option<Span>) -> Diagnostic {
    let finding = Diagnostic::error(
        "former-id-taken",
        span,
        Message::new(text! {
            fi: "entinen tunnus `{id}` on toisessakin käytössä",
            sv: "den tidigare identifieraren `{id}` används även på annat håll",
            en: "the former id `{id}` is in use elsewhere too",
        })
        .arg("id", id),
    )
    .help(text! {
        fi: "poista tunnus luettelosta `formerly:`; vanha osoite voi johtaa vain yhteen selosteeseen",
        sv: "ta bort identifieraren ur listan `formerly:`; en gammal adress kan leda till bara en beskrivning",
        en: "remove the id from the list `formerly:`; an old address can lead to one notice only",
    });
    match other {
        Some(place) => finding.also(place, text! { fi: "käytössä tässä", sv: "används här", en: "in use here" }),
        None => finding,
    }
}
