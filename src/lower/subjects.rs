//! Whose data they are, and how a reader knows whether he or she is among them.

use super::cx::{count, list};
use super::{Body, Cx};
use crate::doc::{Block, Inline};
use crate::i18n::phrases::Phrase;
use crate::model::data::DataSubject;
use crate::model::purpose::Law;
use crate::model::reference::{Ref, SubjectId};
use crate::syntax::field::List;

/// The Act on the Protection of Privacy in Working Life, which is told of staff even when the register does not cite it.
const STAFF: &str = "759/2004";

impl Cx<'_> {
    fn subject_name(&self, at: usize, subject: &DataSubject) -> Vec<Inline> {
        match subject.name.get() {
            Some(name) => self.term(name),
            None => self.say(&Phrase::SubjectNumber { number: count(at + 1) }),
        }
    }

    /// The names of the groups of data subjects that are referred to.
    pub(super) fn subject_names(&self, references: &List<Ref<SubjectId>>) -> Vec<Vec<Inline>> {
        references
            .values()
            .filter_map(|reference| {
                let id = Some(reference.as_str());
                let subjects = &self.register.data_subjects;
                let at = subjects.values().position(|it| it.id.get().map(|it| it.as_str()) == id)?;
                subjects.get(at).map(|it| self.subject_name(at, &it.value))
            })
            .collect()
    }
}

/// The groups of data subjects.
pub(super) fn lower(cx: &Cx<'_>) -> Option<Body> {
    let subjects = &cx.register.data_subjects;
    let items = subjects.values().enumerate().map(|(at, subject)| {
        let mut blocks = vec![Block::Para(cx.subject_name(at, subject))];
        blocks.extend(cx.maybe_prose(&subject.when));
        if subject.children.get() == Some(&true) {
            blocks.push(cx.para(&Phrase::SubjectChildren));
        }
        blocks.extend(governed(cx, &subject.laws));
        blocks
    });
    let groups = list(items.collect())?;
    let mut blocks = vec![cx.para(&Phrase::SubjectsIntro), groups];
    let named = |it: &Law| it.act.get().is_some_and(|it| it.0 == STAFF);
    let mut staff = subjects.values().filter(|it| it.staff.get() == Some(&true));
    if staff.any(|it| !it.laws.values().any(named)) {
        blocks.push(cx.para(&Phrase::SubjectStaff { act: cx.cite_act(STAFF, "").into() }));
    }
    Body::of(blocks)
}

/// The law that governs the data of a group in particular: one provision in a sentence, several in a list.
fn governed(cx: &Cx<'_>, laws: &List<Law>) -> Vec<Block> {
    match laws.0.as_slice() {
        [] => Vec::new(),
        [only] => {
            let mut blocks = vec![cx.para(&Phrase::SubjectLaw { law: cx.law(&only.value).into() })];
            blocks.extend(cx.maybe_prose(&only.value.note));
            blocks
        }
        several => {
            let mut blocks = vec![cx.para(&Phrase::SubjectLaws)];
            blocks.extend(cx.law_list(several));
            blocks
        }
    }
}
