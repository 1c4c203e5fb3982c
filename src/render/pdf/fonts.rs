//! The fonts of the printed page, inside the program: without them a PDF would look different on every machine, or
//! have no letters at all.

use std::sync::LazyLock;

use ::typst::foundations::Bytes;
use ::typst::text::{Font, is_default_ignorable};

/// Source Sans 3 by Adobe, under the SIL Open Font License (`templates/fonts/OFL.txt`).
const FILES: [&[u8]; 4] = [
    include_bytes!("../../../templates/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../../templates/fonts/SourceSans3-It.ttf"),
    include_bytes!("../../../templates/fonts/SourceSans3-Bold.ttf"),
    include_bytes!("../../../templates/fonts/SourceSans3-BoldIt.ttf"),
];

/// The fonts, read once.
pub(super) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().filter_map(|it| Font::new(Bytes::new(*it), 0)).collect());

/// Whether every font has a character. Spaces and characters that are never drawn need no glyph.
pub(super) fn has(ch: char) -> bool {
    let drawn = !ch.is_whitespace() && !ch.is_control() && !is_default_ignorable(ch);
    !drawn || FONTS.iter().all(|it| it.info().coverage.contains(u32::from(ch)))
}
