//! Parts of documents that were written before: without them the rights, the way to complain and the contact details of
//! one controller would be escaped and wrapped anew in each of its notices, which is most of the work of a large build.

use std::sync::Arc;

use crate::doc::{Block, Section};
use crate::lang::Lang;
use crate::memo::{Key, Known, Memo, Source};

/// What was written of the parts of documents that share their words: those of one build.
#[derive(Debug, Default)]
pub(crate) struct Archive(Memo<Written>);

/// What a part is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// An element of a page, this many levels deep.
    Html(usize),
    /// Markdown; a list with the other mark if so.
    Markdown(bool),
    /// Lines of plain text without margins.
    Text,
}

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part<'a> {
    /// A section with its heading and all that is under it.
    Section(&'a Section),
    /// A block.
    Block(&'a Block),
}

/// All that what is written depends on.
#[derive(Clone, Copy, Debug, Hash)]
pub(crate) struct Task<'a> {
    /// The language of the document.
    pub(crate) lang: &'a Lang,
    /// What the part is written as.
    pub(crate) form: Form,
    /// The part.
    pub(crate) part: Part<'a>,
}

/// A part as it was written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Written {
    lang: Lang,
    form: Form,
    part: Owned,
    /// What was written.
    pub(crate) text: Text,
}

/// What was written of a part.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    /// The text itself.
    pub(crate) text: String,
    /// How many lines it has, where that is counted.
    pub(crate) lines: usize,
    /// The addresses in it with the numbers that they bear, in the order in which they were first met; plain text only.
    pub(crate) links: Vec<(String, usize)>,
}

#[derive(Debug, PartialEq, Eq)]
enum Owned {
    Section(Section),
    Block(Block),
}

impl Source<Written> for Task<'_> {
    fn made(&self, of_it: &Written) -> bool {
        let same = match (self.part, &of_it.part) {
            (Part::Section(mine), Owned::Section(its)) => mine == its,
            (Part::Block(mine), Owned::Block(its)) => mine == its,
            (Part::Section(_), Owned::Block(_)) | (Part::Block(_), Owned::Section(_)) => false,
        };
        same && self.form == of_it.form && *self.lang == of_it.lang
    }
}

impl Archive {
    /// What is known of a part.
    pub(crate) fn find(&self, task: Task<'_>) -> Known<Written> {
        self.0.find(&task)
    }

    /// Keeps what was written of a part that [`Archive::find`] has seen before.
    pub(crate) fn keep(&self, key: Key, task: Task<'_>, text: Text) -> Arc<Written> {
        // The part takes about as much as what is written of it.
        let size = 2 * text.text.len() + size_of::<Written>();
        let part = match task.part {
            Part::Section(it) => Owned::Section(it.clone()),
            Part::Block(it) => Owned::Block(it.clone()),
        };
        self.0.keep(key, Written { lang: task.lang.clone(), form: task.form, part, text }, size)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use crate::doc::{Block, Doc, Inline};
    use crate::lang::Lang;
    use crate::render::{RenderError, Theme, html, markdown, sample, text};

    /// Where notices are alike: sections of one document under the title of another, whose links take other numbers.
    fn mixed(one: &Doc, two: &Doc) -> Doc {
        let url = "https://example.fi/ensin".to_owned();
        let first = Block::Para(vec![Inline::Link { url, text: vec![Inline::text("ensin")] }]);
        let sections = two.sections.iter().chain(&one.sections).cloned().collect();
        Doc { title: two.title.clone(), lead: vec![first], sections, ..one.clone() }
    }

    /// The same sections with one block more in each, so that what is under them is found by itself.
    fn changed(doc: &Doc) -> Doc {
        let mut doc = doc.clone();
        for section in &mut doc.sections {
            section.blocks.push(Block::para("Lisäksi."));
        }
        doc
    }

    type Render = fn(&Doc, &Theme) -> Result<Vec<u8>, RenderError>;

    fn look_alike(docs: &[Doc]) {
        let theme = || Theme::new(&BTreeMap::new()).unwrap();
        let together = theme();
        let renders: [Render; 3] = [html::render, markdown::render, text::render];
        for doc in docs.iter().cycle().take(4 * docs.len()) {
            for render in renders {
                let [alone, beside] =
                    [&theme(), &together].map(|it| String::from_utf8(render(doc, it).unwrap()).unwrap());
                assert_eq!(alone, beside);
            }
        }
    }

    #[test]
    fn a_document_is_the_same_whatever_was_written_before_it() {
        for numbered in [false, true] {
            let whole = Doc { draft: false, numbered, ..sample::everything() };
            let swedish = Doc { lang: Lang::sv(), ..whole.clone() };
            look_alike(&[mixed(&whole, &sample::empty()), changed(&whole), swedish, whole]);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

        #[test]
        fn odd_documents_are_the_same_as_well(one in sample::odd_doc(true), two in sample::odd_doc(true)) {
            look_alike(&[mixed(&one, &two), one, two]);
        }
    }
}
