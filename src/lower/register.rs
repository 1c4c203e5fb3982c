//! What the register or system is, in the author's words.

use super::{Body, Cx};
use crate::doc::Block;
use crate::i18n::phrases::Phrase;

/// The name and the description; without a description the title of the page says enough.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let description = cx.register.description.get()?;
    let name = cx.register.name.get().map(|it| cx.line(&Phrase::LabelName, cx.text(it)));
    let mut blocks: Vec<Block> = name.map(|it| Block::Facts(vec![it])).into_iter().collect();
    blocks.extend(cx.prose(description));
    Body::of(blocks)
}
