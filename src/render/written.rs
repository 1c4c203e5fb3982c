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
    /// The last part that was looked for: one piece of memory for all of them.
    spelling: RefCell<Spelling>,
}

/// How many texts of a part are kept: one in each form, and some for documents in which links have other numbers.
const MOST: usize = 8;

/// The longest part that is looked for, in bytes of its [`Spelling`]; an index of ten thousand registers is not.
const LONGEST: usize = 48 * 1024;

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part<'a> {
    /// A section with its heading and all that is under it.
    Section(&'a Section),
    /// A block.
    Block(&'a Block),
}

/// All that a part and its language are, as one row of bytes, which is compared and hashed in one go.
///
/// The bytes are those that [`Hash`] gives to a hasher. They are derived from all fields of the document tree; each text
/// has an end, each list a length, and each choice a number, so that different parts have different bytes.
#[derive(Debug, Default)]
struct Spelling(Vec<u8>);

/// A part in a language: all that what is written of it depends on.
#[derive(Clone, Copy, Debug, Hash)]
struct Passage<'a>(&'a [u8]);

/// A part that many documents have, with what was written of it.
#[derive(Debug)]
pub(crate) struct Entry {
    passage: Box<[u8]>,
    texts: Mutex<Vec<(Form, Arc<Text>)>>,
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

impl Spelling {
    /// Spells out a part in a language; nothing when it is too long.
    fn spell(&mut self, lang: &Lang, part: Part<'_>) -> Option<Passage<'_>> {
        self.0.clear();
        (lang, part).hash(self);
        (self.0.len() < LONGEST).then_some(Passage(&self.0))
    }
}

impl Hasher for Spelling {
    fn finish(&self) -> u64 {
        0
    }

    fn write(&mut self, bytes: &[u8]) {
        if self.0.len() < LONGEST {
            self.0.extend_from_slice(bytes);
        }
    }

    /// Lengths and choices are small: seven bits in each byte, and the eighth tells whether more follow.
    fn write_usize(&mut self, mut number: usize) {
        while let Some(high) = Some(number >> 7).filter(|it| *it > 0) {
            self.write(&[number as u8 | 0x80]);
            number = high;
        }
        self.write(&[number as u8]);
    }
}

impl Source<Entry> for Passage<'_> {
    fn made(&self, of_it: &Entry) -> bool {
        *self.0 == *of_it.passage
    }
}

impl Archive {
    /// A part that was met before; nothing of one that is new.
    fn find(&self, passage: Passage<'_>) -> Option<Arc<Entry>> {
        match self.0.find(&passage) {
            Known::Made(it) => Some(it),
            Known::New => None,
            Known::Seen(key) => {
                let entry = Entry { passage: passage.0.into(), texts: Mutex::default() };
                // What is written of it takes about as much in each of four formats.
                Some(self.0.keep(key, entry, 5 * passage.0.len()))
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
        Self { doc, theme, met: RefCell::default(), spelling: RefCell::default() }
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
            let mut spelling = self.spelling.borrow_mut();
            let found = spelling.spell(&self.doc.lang, part).and_then(|it| archive.find(it));
            self.met.borrow_mut().insert(place, found.clone());
            found
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::slice;

    use proptest::prelude::*;

    use super::{LONGEST, Part, Spelling};
    use crate::doc::{Block, Doc, Inline, Section};
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

    /// All parts of a document, and those with one text more.
    fn parts(doc: &Doc) -> Vec<Owned> {
        let of = |it: &Section| {
            let blocks = it.blocks.iter().cloned().map(Owned::Block);
            blocks.chain([Owned::Section(it.clone())]).collect::<Vec<_>>()
        };
        let lead = doc.lead.iter().cloned().map(Owned::Block);
        lead.chain(doc.sections.iter().chain(&changed(doc).sections).flat_map(of)).collect()
    }

    #[derive(Debug, PartialEq)]
    enum Owned {
        Section(Section),
        Block(Block),
    }

    impl Owned {
        fn spelt(&self, lang: &Lang) -> Vec<u8> {
            let mut spelling = Spelling::default();
            let part = match self {
                Self::Section(it) => Part::Section(it),
                Self::Block(it) => Part::Block(it),
            };
            spelling.spell(lang, part);
            spelling.0
        }
    }

    fn are_spelt_alike_when_they_are_the_same(docs: &[Doc]) {
        let parts: Vec<(&Lang, Owned, Vec<u8>)> = docs
            .iter()
            .flat_map(|doc| parts(doc).into_iter().map(|it| (&doc.lang, it)))
            .map(|(lang, it)| {
                let spelt = it.spelt(lang);
                (lang, it, spelt)
            })
            .collect();
        for (lang, part, spelt) in &parts {
            for (other_lang, other, other_spelt) in &parts {
                assert_eq!((lang, part) == (other_lang, other), spelt == other_spelt, "{part:?} {other:?}");
            }
        }
    }

    #[test]
    fn other_parts_are_spelt_otherwise() {
        let text = |it: &str| Inline::text(it);
        let para = |inlines: &[Inline]| Block::Para(inlines.to_vec());
        let list =
            |items: &[&[Block]]| Block::List { ordered: false, items: items.iter().map(|it| it.to_vec()).collect() };
        let (ab, a, b) = (para(&[text("ab")]), para(&[text("a")]), para(&[text("b")]));
        let blocks = vec![
            ab.clone(),
            para(&[text("a"), text("b")]),
            para(&[text("ab"), text("")]),
            para(&[text("")]),
            para(&[]),
            para(&[Inline::Strong(vec![text("ab")])]),
            list(&[&[a.clone(), b.clone()]]),
            list(&[slice::from_ref(&a), slice::from_ref(&b)]),
            list(&[&[a.clone(), b.clone()], &[]]),
            list(&[&[], &[a, b]]),
            list(&vec![slice::from_ref(&ab); 127]),
            list(&vec![slice::from_ref(&ab); 128]),
            list(&vec![slice::from_ref(&ab); 129]),
            Block::Note(vec![ab]),
        ];
        let finnish = Doc { lead: blocks, ..sample::empty() };
        let swedish = Doc { lang: Lang::sv(), ..finnish.clone() };
        are_spelt_alike_when_they_are_the_same(&[finnish, swedish, sample::everything()]);
    }

    #[test]
    fn a_part_that_is_too_long_is_not_looked_for() {
        let part = |length: usize| Block::para("a".repeat(length));
        let mut spelling = Spelling::default();
        assert!(spelling.spell(&Lang::fi(), Part::Block(&part(LONGEST - 100))).is_some());
        // Neither long texts nor many lengths take more memory than that.
        for long in [vec![part(LONGEST); 100], vec![part(0); 2 * LONGEST]] {
            assert!(spelling.spell(&Lang::fi(), Part::Block(&Block::Note(long))).is_none());
            assert!(spelling.0.len() < 2 * LONGEST);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

        #[test]
        fn odd_documents_are_the_same_as_well(one in sample::odd_doc(true), two in sample::odd_doc(true)) {
            let mixed = mixed(&one, &two);
            are_spelt_alike_when_they_are_the_same(&[mixed.clone(), one.clone()]);
            look_alike(&[mixed, one, two]);
        }
    }
}
