//! A collection in as many volumes as it takes: without this, typesetting a thousand notices at once would need the
//! memory of a thousand.

use std::sync::Arc;

use super::collection::{self, Group};
use super::{Output, Row, Site, index};
use crate::doc::{Block, Doc, Inline, plain};
use crate::i18n::locale::Locale;
use crate::i18n::phrases::Phrase;
use crate::render::{FORMATS, Format, RenderError, Theme};

/// How much text a volume holds at most, in bytes; a notice that is larger has one of its own. The typesetter takes
/// about three thousand times as much memory while it works: three quarters of a gibibyte.
const MOST: usize = 250_000;

/// The name of the file in a language's folder. No register can have it: an identifier begins with a letter, and a
/// file that begins with `_` is shared by registers and never one of them.
const NAME: &str = "_notices";

/// Makes the document of a register in a language.
pub(super) type Lower<'a> = dyn Fn(&Row, &Locale) -> Doc + 'a;

/// A file with many notices, still to be made.
pub struct Volume<'a> {
    format: &'static Format,
    locale: &'a Locale,
    groups: Vec<(Vec<Inline>, Vec<&'a Row>)>,
    number: usize,
    count: usize,
}

/// The volumes of every language, when PDF is asked for; most languages have one.
pub(super) fn all<'a>(site: &Site<'a>, rows: &'a [Arc<Row>], lower: &Lower<'_>) -> Vec<Volume<'a>> {
    let asked = |it: &&Format| it.name == "pdf" && site.formats.iter().any(|asked| asked == it.name);
    let Some(format) = FORMATS.iter().find(asked) else { return Vec::new() };
    let mut volumes = Vec::new();
    for locale in site.locales.iter().copied() {
        let mut own: Vec<Vec<(Vec<Inline>, Vec<&Row>)>> = Vec::new();
        let mut room = 0;
        for group in index::groups(locale, rows) {
            let mut begun = false;
            for row in group.rows {
                let size = plain::doc(&lower(row, locale)).iter().map(String::len).sum();
                if own.is_empty() || size > room {
                    own.push(Vec::new());
                    (room, begun) = (MOST, false);
                }
                room = room.saturating_sub(size);
                let Some(volume) = own.last_mut() else { continue };
                if !begun {
                    volume.push((group.heading.clone(), Vec::new()));
                    begun = true;
                }
                if let Some((_, registers)) = volume.last_mut() {
                    registers.push(row);
                }
            }
        }
        let count = own.len();
        let numbered = own.into_iter().zip(1..);
        volumes.extend(numbered.map(|(groups, number)| Volume { format, locale, groups, number, count }));
    }
    volumes
}

impl Volume<'_> {
    /// Makes the file.
    ///
    /// # Errors
    /// What the renderer refuses.
    pub fn write(&self, site: &Site<'_>, theme: &Theme, lower: &Lower<'_>) -> Result<Output, RenderError> {
        let name = if self.number == 1 { NAME.to_owned() } else { format!("{NAME}-{}", self.number) };
        let path = format!("{}/{name}", self.locale.lang());
        let mut front = Doc {
            lead: vec![Block::Para(self.locale.say(&Phrase::IndexLead))],
            address: site.address(&path),
            ..site.frame(self.locale, name)
        };
        if self.count > 1 {
            let [number, count] = [self.number, self.count].map(|it| it.to_string());
            let words = front.words.page.replace("{page}", &number).replace("{pages}", &count);
            front.title.push(Inline::text(format!(" {words}")));
        }
        let groups = self.groups.iter().map(|(heading, registers)| Group {
            heading: heading.clone(),
            notices: registers.iter().map(|it| lower(it, self.locale)).collect(),
        });
        let bytes = self.format.write(&collection::join(front, groups.collect()), theme)?;
        Ok(Output { path: format!("{path}.{}", self.format.extension), bytes })
    }
}
