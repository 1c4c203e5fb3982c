//! What was written of parts that many documents have alike: without it the rights, the way to complain and the contact
//! details of one controller would be escaped and wrapped anew in each of its notices, which is most of the work of a
//! large build.
//!
//! Nothing that is written depends on what is remembered: a part is found by all that it is, never by its hash alone.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hash};
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::fast::RandomState;

use crate::doc::{Block, Section};
use crate::lang::Lang;

/// How many threads can look something up at once.
const ROOMS: usize = 16;

/// How many bytes a room may hold before it is emptied; all of them together 4 MiB.
const ROOM: usize = 256 * 1024;

/// How many parts a room remembers to have seen once.
const SEEN: usize = 1024;

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part<'a> {
    /// A section with its heading and all that is under it.
    Section(&'a Section),
    /// A block.
    Block(&'a Block),
}

impl Part<'_> {
    fn kept(self) -> KeptPart {
        match self {
            Self::Section(it) => KeptPart::Section(it.clone()),
            Self::Block(it) => KeptPart::Block(it.clone()),
        }
    }
}

/// A part that is remembered.
#[derive(Debug)]
enum KeptPart {
    Section(Section),
    Block(Block),
}

impl KeptPart {
    fn part(&self) -> Part<'_> {
        match self {
            Self::Section(it) => Part::Section(it),
            Self::Block(it) => Part::Block(it),
        }
    }
}

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

/// A part as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// The text.
    pub(crate) text: String,
    /// How many lines it has, where that is counted.
    pub(crate) lines: usize,
    /// The addresses in it with the numbers that they bear, in the order in which they were first met; plain text only.
    pub(crate) links: Vec<(String, usize)>,
}

/// What is known of a part.
pub(crate) enum Known {
    /// How it is written.
    Written(Arc<Written>),
    /// That it was seen before, so that it pays to [keep](Memo::keep) what is written of it.
    Seen(Key),
    /// Nothing.
    New,
}

/// Where a part is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key(u64);

/// What was written of the parts of documents that share their words: those of one build.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    rooms: [Mutex<Room>; ROOMS],
    state: RandomState,
}

#[derive(Debug, Default)]
struct Room {
    seen: BTreeSet<u64>,
    kept: BTreeMap<u64, Kept>,
    size: usize,
}

#[derive(Debug)]
struct Kept {
    lang: Lang,
    form: Form,
    part: KeptPart,
    written: Arc<Written>,
}

impl Memo {
    /// What is known of a part of a document in this language.
    pub(crate) fn find(&self, lang: &Lang, form: Form, part: Part<'_>) -> Known {
        let hash = self.state.hash_one((lang, form, part));
        let mut room = self.room(hash).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(it) = room.kept.get(&hash) {
            let same = it.form == form && it.lang == *lang && it.part.part() == part;
            return if same { Known::Written(Arc::clone(&it.written)) } else { Known::New };
        }
        if room.seen.remove(&hash) {
            return Known::Seen(Key(hash));
        }
        if room.seen.len() >= SEEN {
            room.seen.clear();
        }
        room.seen.insert(hash);
        Known::New
    }

    /// Remembers how a part is written that [`Memo::find`] has seen before.
    pub(crate) fn keep(&self, key: Key, lang: &Lang, form: Form, part: Part<'_>, written: Written) -> Arc<Written> {
        let written = Arc::new(written);
        // The part takes about as much as what is written of it.
        let size = 2 * written.text.len() + size_of::<Kept>();
        if size <= ROOM {
            let kept = Kept { lang: lang.clone(), form, part: part.kept(), written: Arc::clone(&written) };
            let mut room = self.room(key.0).lock().unwrap_or_else(PoisonError::into_inner);
            if room.size + size > ROOM {
                *room = Room::default();
            }
            room.size += size;
            room.kept.insert(key.0, kept);
        }
        written
    }

    fn room(&self, hash: u64) -> &Mutex<Room> {
        let [first, ..] = &self.rooms;
        self.rooms.get((hash >> 32) as usize % ROOMS).unwrap_or(first)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::doc::{Doc, Inline};
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

    #[test]
    fn what_was_seen_once_is_kept_and_found_by_all_that_it_is() {
        let memo = Memo::default();
        let (lang, form) = (Lang::fi(), Form::Text);
        let (block, other) = (Block::para("Yksi."), Block::para("Kaksi."));
        let part = Part::Block(&block);
        assert!(matches!(memo.find(&lang, form, part), Known::New));
        let Known::Seen(key) = memo.find(&lang, form, part) else { panic!("it was seen") };
        memo.keep(key, &lang, form, part, Written { text: "Yksi.\n".to_owned(), lines: 1, links: vec![] });
        let Known::Written(written) = memo.find(&lang, form, part) else { panic!("it was kept") };
        assert_eq!(written.text, "Yksi.\n");
        for (lang, form, part) in
            [(&Lang::sv(), form, part), (&lang, Form::Html(1), part), (&lang, form, Part::Block(&other))]
        {
            assert!(matches!(memo.find(lang, form, part), Known::New));
            // Even where another part has the same hash.
            let kept = Kept {
                lang: Lang::fi(),
                form: Form::Text,
                part: Part::Block(&block).kept(),
                written: Arc::clone(&written),
            };
            let hash = memo.state.hash_one((lang, form, part));
            memo.room(hash).lock().unwrap().kept.insert(hash, kept);
            assert!(matches!(memo.find(lang, form, part), Known::New));
        }
    }

    #[test]
    fn what_is_remembered_has_bounds() {
        let memo = Memo::default();
        for number in 0..40_000 {
            let block = Block::para(format!("{number} {}", "x".repeat(200)));
            let part = Part::Block(&block);
            memo.find(&Lang::fi(), Form::Text, part);
            if let Known::Seen(key) = memo.find(&Lang::fi(), Form::Text, part) {
                let text = "x".repeat(200);
                memo.keep(key, &Lang::fi(), Form::Text, part, Written { text, ..Written::default() });
            }
        }
        for room in &memo.rooms {
            let room = room.lock().unwrap();
            assert!(room.size <= ROOM && room.seen.len() <= SEEN && !room.kept.is_empty());
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
