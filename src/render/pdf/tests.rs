//! The typesetter takes every document, alike each time, and refuses what print cannot show.

use crate::render::sample;

#[test]
fn the_sample_is_typeset() {
    let doc = sample::everything();
    let pdf = super::render(&doc, &crate::render::Theme { _todo: std::collections::BTreeMap::new() }).unwrap();
    std::fs::write("/tmp/print-a.pdf", &pdf).unwrap();
    std::fs::write("/tmp/print-a.typ", crate::render::typst::write(&doc)).unwrap();
}
