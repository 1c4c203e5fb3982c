//! A name for each finding that outlives edits above it, so that services can tell old findings from new ones.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diag::Diagnostic;
use crate::lang::Lang;
use crate::source::SourceMap;

/// One fingerprint for each finding, all different: SHA-256 in hexadecimal of rule, path and English message,
/// and of how many findings with the same three stand before it.
pub(super) fn fingerprints(findings: &[Diagnostic], sources: &SourceMap) -> Vec<String> {
    let mut seen: BTreeMap<(&str, &str, String), usize> = BTreeMap::new();
    findings
        .iter()
        .map(|it| {
            let path = sources.get(it.span.file).map_or("", |it| it.path.as_str());
            let message = it.message.get(&Lang::en());
            let count = seen.entry((it.rule, path, message.clone())).or_default();
            *count += 1;
            let digest = Sha256::digest(format!("{}\0{path}\0{message}\0{count}", it.rule));
            digest.iter().map(|it| format!("{it:02x}")).collect()
        })
        .collect()
}
