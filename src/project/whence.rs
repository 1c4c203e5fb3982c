//! From a text of a document back to the characters in the files that it came from: without it a refusal of the
//! typesetter would name a sentence that no author ever wrote in that form.
//!
//! A document's text is made of phrases and of what authors wrote, without the marks of Markdown. So every text of the
//! files is laid beside it, and the one that agrees with it for the longest stretch is taken.

use std::ops::Range;

use super::Project;
use crate::source::{FileId, SourceFile, Span};
use crate::syntax::{self, Kind, Node, place};

/// Fewer letters in common than this may be chance, unless one single character is sought.
const LEAST: usize = 4;

/// The place in the files of a range of a document's text; nothing when no file says it.
///
/// `own` is the file of the register: of two places that agree equally well its own is taken, then one in a file that
/// it shares with others, then one of the project. The other registers come last: their names may stand in the text.
#[must_use]
pub fn whence(project: &Project, own: Option<FileId>, text: &str, part: Range<usize>) -> Option<Span> {
    let wanted = Folded::new(text);
    let part = wanted.letters(&part);
    let least = if part.len() > 1 { LEAST.min(part.len()) } else { 1 };
    let sought = Sought { wanted: &wanted, part, least };
    let (others, near): (Vec<FileId>, Vec<FileId>) =
        project.inputs.iter().copied().partition(|it| Some(*it) != own && project.definitions.contains(it));
    let first = own.into_iter().chain(near.into_iter().filter(|it| Some(*it) != own));
    let best = |files: &mut dyn Iterator<Item = FileId>| {
        let files = files.filter_map(|it| project.sources.get(it));
        files.filter_map(|it| sought.in_file(it)).reduce(|best, it| if it.0 > best.0 { it } else { best })
    };
    best(&mut first.into_iter()).or_else(|| best(&mut others.into_iter())).map(|it| it.1)
}

/// A text as it is compared: no white space, no marks of Markdown, no difference between small and capital letters.
struct Folded {
    /// The letters, each with its bytes in the text.
    letters: Vec<(char, Range<usize>)>,
}

impl Folded {
    fn new(text: &str) -> Self {
        let kept = |ch: char| !ch.is_whitespace() && !matches!(ch, '*' | '_' | '`' | '[' | ']' | '\\');
        let letters = text
            .char_indices()
            .filter(|(_, ch)| kept(*ch))
            .map(|(at, ch)| (ch.to_lowercase().next().unwrap_or(ch), at..at + ch.len_utf8()))
            .collect();
        Self { letters }
    }

    /// The numbers of the letters that lie in a range of bytes.
    fn letters(&self, bytes: &Range<usize>) -> Range<usize> {
        let start = self.letters.iter().take_while(|(_, it)| it.end <= bytes.start).count();
        let end = self.letters.iter().take_while(|(_, it)| it.start < bytes.end).count();
        start..end.max(start)
    }
}

/// What is looked for.
struct Sought<'a> {
    wanted: &'a Folded,
    part: Range<usize>,
    least: usize,
}

impl Sought<'_> {
    /// The longest stretch that a file has in common with the text, and the place of the part in it.
    fn in_file(&self, file: &SourceFile) -> Option<(usize, Span)> {
        let known = [".yaml", ".yml", ".toml"].iter().any(|it| file.path.to_ascii_lowercase().ends_with(it));
        if !known {
            let (length, bytes) = self.within(&file.text)?;
            return Some((length, Span::new(file.id, bytes.start, bytes.end)));
        }
        let (node, _) = syntax::parse(file);
        self.in_node(file, &node)
    }

    fn in_node(&self, file: &SourceFile, node: &Node) -> Option<(usize, Span)> {
        let better = |best: (usize, Span), it: (usize, Span)| if it.0 > best.0 { it } else { best };
        match &node.kind {
            Kind::Null => None,
            Kind::Scalar(scalar) => {
                let (length, bytes) = self.within(&scalar.text)?;
                Some((length, place::within(file, node.span, &scalar.text, bytes)))
            }
            Kind::List(items) => items.iter().filter_map(|it| self.in_node(file, it)).reduce(better),
            Kind::Map(entries) => entries.iter().filter_map(|it| self.in_node(file, &it.value)).reduce(better),
        }
    }

    /// The length of the longest common stretch that touches the part, and the bytes of what they share.
    fn within(&self, text: &str) -> Option<(usize, Range<usize>)> {
        let other = Folded::new(text);
        let wanted = &self.wanted.letters;
        let mut best: Option<(usize, usize, usize)> = None;
        // How far the stretches reach back that end at each letter of the text, for the letter before.
        let mut before = vec![0_usize; other.letters.len()];
        for (i, (letter, _)) in wanted.iter().enumerate() {
            let mut now = vec![0_usize; other.letters.len()];
            let mut diagonal = 0;
            for (j, (((theirs, _), slot), above)) in other.letters.iter().zip(&mut now).zip(&before).enumerate() {
                *slot = if theirs == letter { diagonal + 1 } else { 0 };
                diagonal = *above;
                let touches = *slot > 0 && i >= self.part.start && i + 1 - *slot < self.part.end;
                if touches && best.is_none_or(|it| *slot > it.0) {
                    best = Some((*slot, i, j));
                }
            }
            before = now;
        }
        let (length, i, j) = best.filter(|it| it.0 >= self.least)?;
        // Only what lies in the part is underlined.
        let first = (i + 1 - length).max(self.part.start);
        let last = i.min(self.part.end.saturating_sub(1));
        let start = other.letters.get(j.checked_sub(i - first)?)?.1.start;
        let end = other.letters.get(j.checked_sub(i - last)?)?.1.end;
        Some((length, start..end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{Content, RawFile, assemble};

    const AGENCY: &str = "controllers:\n  - name: { fi: Esimerkkivirasto 日, sv: Exempelverket }\n";
    const REGISTER: &str = "register: neuvonta
name: { fi: Neuvonta, sv: Rådgivning }
description:
  fi: |
    Neuvomme **kaikkia** ja
    [puhelimessa](https://example.fi) 本 sekä
    muualla.
  sv: \"Vi ger r\\u00e5d \\u65e5 till alla\"
more: 'yksi 月 kaksi'
";
    const OTHER: &str = "register: muu\nname: { fi: Muu 火 }\n";

    /// What is underlined, as file, line and text.
    fn found(text: &str, part: &str) -> Option<(String, usize, String)> {
        let raw = |path: &str, text: &str| RawFile {
            path: path.to_owned(),
            content: Content::Bytes(text.as_bytes().to_vec()),
        };
        let files = vec![
            raw("registers/_agency.yaml", AGENCY),
            raw("registers/neuvonta.yaml", REGISTER),
            raw("registers/muu.yaml", OTHER),
            raw("seloste.toml", "[title]\nfi = \"Kaikki \\\"土\\\" selosteet\"\n"),
        ];
        let (project, _) = assemble(files);
        let own = project.registers.iter().find(|it| it.id == "neuvonta").map(|it| it.file);
        let at = text.find(part).unwrap();
        let span = whence(&project, own, text, at..at + part.len())?;
        let file = project.sources.get(span.file).unwrap();
        Some((file.path.clone(), file.position(span.start as usize).line, file.slice(span).to_owned()))
    }

    fn check(text: &str, part: &str, path: &str, line: usize, underlined: &str) {
        let path = if path.contains('.') { path.to_owned() } else { format!("registers/{path}.yaml") };
        assert_eq!(found(text, part), Some((path, line, underlined.to_owned())), "{text}");
    }

    #[test]
    fn a_character_is_found_in_its_file() {
        check("Neuvomme kaikkia ja puhelimessa 本 sekä muualla.", "本", "neuvonta", 6, "本");
        check("Rekisterinpitäjä: Esimerkkivirasto 日", "日", "_agency", 2, "日");
        check("Vi ger råd 日 till alla", "日", "neuvonta", 8, "\\u65e5");
        check("Yksi\u{a0}月 kaksi", "月", "neuvonta", 9, "月");
        check("Kaikki \"土\" selosteet", "土", "seloste.toml", 2, "土");
        check("Lue myös: Muu 火", "火", "muu", 2, "火");
    }

    #[test]
    fn of_a_text_the_part_is_found_that_an_author_wrote() {
        check("Näin neuvomme kaikkia ja kerromme", "neuvomme kaikkia", "neuvonta", 5, "Neuvomme **kaikkia");
        check("Perusteena: yksi 月 kaksi", "Perusteena: yksi 月 kaksi", "neuvonta", 9, "yksi 月 kaksi");
    }

    #[test]
    fn what_no_author_wrote_is_not_found() {
        assert_eq!(found("Sivu 水", "水"), None);
        assert_eq!(found("qzx wvq", "qzx wvq"), None);
        assert_eq!(found("   ", " "), None);
    }
}
