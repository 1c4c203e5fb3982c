//! Parts of documents that were written before: without them the rights, the way to complain and the contact details of
//! one controller would be escaped and wrapped anew in each of its notices, which is most of the work of a large build.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use super::Theme;
use crate::doc::{Block, Doc, Section};
use crate::lang::Lang;
use crate::memo::{Known, Memo, Source};

/// The parts of documents that share their words: those of one build.
#[derive(Debug, Default)]
pub(crate) struct Archive(Memo<Entry>);

/// A document that is to be written, in one format or in several.
pub struct Manuscript<'a> {
    /// The document.
    pub(crate) doc: &'a Doc,
    /// The theme that it is written in.
    pub(crate) theme: &'a Theme,
    /// The parts that were looked for, by their place in the document: a part that one format has found is the same in
    /// the others.
    met: RefCell<BTreeMap<usize, Option<Arc<Entry>>>>,
}

/// How many texts of a part are kept: one in each form, and some for documents in which links have other numbers.
const MOST: usize = 8;

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part<'a> {
    /// A section with its heading and all that is under it.
    Section(&'a Section),
    /// A block.
    Block(&'a Block),
}

/// A part in a language: all that what is written of it depends on.
#[derive(Clone, Copy, Debug, Hash)]
struct Passage<'a> {
    lang: &'a Lang,
    part: Part<'a>,
}

/// A part that many documents have, with what was written of it.
#[derive(Debug)]
pub(crate) struct Entry {
    lang: Lang,
    part: Owned,
    texts: Mutex<Vec<(Form, Arc<Text>)>>,
}

#[derive(Debug)]
enum Owned {
    Section(Section),
    Block(Block),
}

/// What a part is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An element of a page, this many levels deep.
    Html(usize),
    /// Markdown; a list with the other mark if so.
    Markdown(bool),
    /// Lines of plain text without margins.
    Text,
    /// Markup of Typst that stands in nothing else.
    Typst,
}

/// What was written of a part.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    /// The text itself.
    pub(crate) text: String,
    /// How many lines it has, where that is counted.
    pub(crate) lines: usize,
    /// In plain text the addresses in it with the numbers that they bear, in the order in which they were first met; in
    /// Typst the anchors that it links to, with 1 where the document had them and else 0.
    pub(crate) links: Vec<(String, usize)>,
}

impl Source<Entry> for Passage<'_> {
    fn made(&self, of_it: &Entry) -> bool {
        let same = match (self.part, &of_it.part) {
            (Part::Section(mine), Owned::Section(its)) => mine == its,
            (Part::Block(mine), Owned::Block(its)) => mine == its,
            (Part::Section(_), Owned::Block(_)) | (Part::Block(_), Owned::Section(_)) => false,
        };
        same && *self.lang == of_it.lang
    }
}

impl Archive {
    /// A part that was met before; nothing of one that is new.
    fn find(&self, passage: Passage<'_>) -> Option<Arc<Entry>> {
        match self.0.find(&passage) {
            Known::Made(it) => Some(it),
            Known::New => None,
            Known::Seen(key) => {
                let part = match passage.part {
                    Part::Section(it) => Owned::Section(it.clone()),
                    Part::Block(it) => Owned::Block(it.clone()),
                };
                let mut letters = Letters(0);
                passage.hash(&mut letters);
                let entry = Entry { lang: passage.lang.clone(), part, texts: Mutex::default() };
                // What is written of it takes about as much in each of four formats.
                Some(self.0.keep(key, entry, 5 * letters.0))
            }
        }
    }
}

impl Entry {
    /// What was written of the part in a form, and fits here.
    pub(crate) fn text(&self, form: Form, mut fits: impl FnMut(&Text) -> bool) -> Option<Arc<Text>> {
        let texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        let found = texts.iter().find(|(it, text)| *it == form && fits(text));
        found.map(|(_, text)| Arc::clone(text))
    }

    /// Keeps what was written of it, unless there is much of it already.
    pub(crate) fn keep(&self, form: Form, text: Text) -> Arc<Text> {
        let text = Arc::new(text);
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        if texts.len() < MOST {
            texts.push((form, Arc::clone(&text)));
        }
        text
    }
}

impl<'a> Manuscript<'a> {
    /// A document that is to be written in a theme.
    #[must_use]
    pub fn new(doc: &'a Doc, theme: &'a Theme) -> Self {
        Self { doc, theme, met: RefCell::default() }
    }

    /// A part of this document, if others have it. Nothing of a draft: its gaps are written with words of the page.
    pub(crate) fn find(&self, part: Part<'a>) -> Option<Arc<Entry>> {
        let archive = self.theme.archive().filter(|_| !self.doc.draft)?;
        let place = match part {
            Part::Section(it) => std::ptr::from_ref(it) as usize,
            Part::Block(it) => std::ptr::from_ref(it) as usize,
        };
        let met = self.met.borrow().get(&place).cloned();
        met.unwrap_or_else(|| {
            let found = archive.find(Passage { lang: &self.doc.lang, part });
            self.met.borrow_mut().insert(place, found.clone());
            found
        })
    }
}

/// Counts the bytes of what is hashed.
struct Letters(usize);

impl Hasher for Letters {
    fn finish(&self) -> u64 {
        0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use crate::doc::{Block, Doc, Inline};
    use crate::lang::Lang;
    use crate::render::{Manuscript, RenderError, Theme, html, markdown, sample, text, typst};

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

    type Render = fn(&Manuscript<'_>) -> Result<Vec<u8>, RenderError>;

    fn look_alike(docs: &[Doc]) {
        let together = Theme::new(&BTreeMap::new()).unwrap();
        let renders: [Render; 4] = [html::render, markdown::render, text::render, typst::render];
        for doc in docs.iter().cycle().take(4 * docs.len()) {
            for render in renders {
                let [alone, beside] = [sample::theme(), &together]
                    .map(|it| String::from_utf8(render(&Manuscript::new(doc, it)).unwrap()).unwrap());
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
