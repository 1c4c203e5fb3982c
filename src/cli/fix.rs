//! `check --fix`: writes the changes that need no person, and nothing else; comments and layout stay.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

use super::disk::{self, Root};
use super::session::Session;
use crate::diag::{Diagnostic, Fix, fix};
use crate::source::{FileId, SourceFile, SourceMap};
use crate::text;

/// Writes the automatic fixes of some findings. Gives how many were written.
///
/// A file whose mended text could not be read any more is left as it is.
pub(super) fn write(findings: &[Diagnostic], sources: &SourceMap, root: &Root, session: &Session) -> Result<usize> {
    let mut by_file: BTreeMap<FileId, Vec<&Fix>> = BTreeMap::new();
    for fix in findings.iter().filter_map(|it| it.fix.as_ref()).filter(|it| it.automatic) {
        by_file.entry(fix.span.file).or_default().push(fix);
    }
    let mut total = 0;
    for (file, fixes) in by_file {
        // Files of the program itself stand in no folder.
        let Some(file) = sources.get(file).filter(|it| !it.path.starts_with('<')) else { continue };
        let (text, count) = fix::apply(&file.text, &fixes);
        if count == 0 || !reads_as_well(file, &text) {
            continue;
        }
        let path = root.dir.join(Path::new(&file.path));
        disk::replace(&path, &file.text, &text, &session.words)?;
        total += count;
        session.say(&said(count, &format!("{}{}", root.prefix, file.path), session));
    }
    Ok(total)
}

/// Whether a text has no more faults of syntax than the file had.
fn reads_as_well(file: &SourceFile, text: &str) -> bool {
    let mut sources = SourceMap::default();
    let id = sources.add(file.path.clone(), text);
    let before = crate::syntax::parse(file).1.len();
    sources.get(id).is_some_and(|it| crate::syntax::parse(it).1.len() <= before)
}

fn said(count: usize, path: &str, session: &Session) -> String {
    let text = if count == 1 {
        text! { fi: "korjattu 1 kohta: {path}", sv: "1 ställe rättat: {path}", en: "mended 1 place in {path}" }
    } else {
        text! {
            fi: "korjattu {count} kohtaa: {path}",
            sv: "{count} ställen rättade: {path}",
            en: "mended {count} places in {path}",
        }
    };
    crate::diag::Message::new(text).arg("count", count.to_string()).arg("path", path).get(&session.lang)
}
