//! Law in running text: citations of the regulation, Finnish acts with their titles and sections, other law by title
//! and address.

use super::Cx;
use super::cx::list;
use crate::doc::{Block, Inline};
use crate::i18n::phrases::Phrase;
use crate::lang::Lang;
use crate::law::cite::{Citation, act_section_text, act_url, sections_text};
use crate::model::purpose::Law;
use crate::source::Spanned;

impl Cx<'_> {
    /// A citation with its address.
    pub(super) fn cite(&self, citation: Citation) -> Inline {
        Inline::Cite { text: citation.text(self.lang()), url: citation.url(self.lang()) }
    }

    /// A citation of an act of the program's own, with its title marked where it is not of this language.
    pub(super) fn cite_act(&self, number: &str, sections: &str) -> Vec<Inline> {
        self.act(number, sections, None)
    }

    /// A provision as the register gives it.
    pub(super) fn law(&self, law: &Law) -> Vec<Inline> {
        let sections = law.sections.as_deref().unwrap_or_default();
        match law.act.get() {
            Some(number) => self.act(&number.0, sections, Some(law)),
            None => self.other_law(law, sections),
        }
    }

    fn act(&self, number: &str, sections: &str, law: Option<&Law>) -> Vec<Inline> {
        let lang = self.lang();
        let url = act_url(lang, number);
        let known = self.context.index.find(number);
        let given = law.and_then(|it| it.title.get());
        let own = known.as_ref().and_then(|it| it.title(lang)).or_else(|| given.and_then(|it| it.get(lang)));
        if let Some(title) = own {
            return vec![Inline::Cite { text: act_section_text(lang, title, number, sections), url }];
        }
        if let (None, Some(given)) = (&known, given) {
            // Only the register knows the title, and not in this language.
            let mut out = self.text(given);
            let tail =
                if sections.trim().is_empty() { String::new() } else { format!(", {}", sections_text(lang, sections)) };
            out.push(Inline::text(format!(" ({number}){tail}")));
            return out;
        }
        let other = [Lang::en(), Lang::fi(), Lang::sv()].into_iter().find_map(|it| {
            let title =
                known.as_ref().and_then(|known| known.title(&it)).or_else(|| given.and_then(|given| given.get(&it)))?;
            Some((it.clone(), title.to_owned()))
        });
        let Some((title_lang, title)) = other else {
            let text = if sections.trim().is_empty() {
                number.to_owned()
            } else {
                format!("{number}, {}", sections_text(lang, sections))
            };
            return vec![Inline::Cite { text, url }];
        };
        // The title stays in its own language and is marked so; the sections speak the reader's.
        let cite = Inline::Cite { text: act_section_text(&title_lang, &title, number, ""), url };
        let mut out = vec![Inline::Foreign { lang: title_lang, text: vec![cite] }];
        if !sections.trim().is_empty() {
            out.push(Inline::text(format!(", {}", sections_text(lang, sections))));
        }
        out
    }

    fn other_law(&self, law: &Law, sections: &str) -> Vec<Inline> {
        let Some(title) = law.title.get() else { return vec![Inline::text(sections)] };
        let url = law.url.get().and_then(|it| self.url(it)).map(str::to_owned);
        let Some(words) = title.get(self.lang()) else { return self.text(title) };
        let text = if sections.trim().is_empty() { words.to_owned() } else { format!("{words}, {}", sections.trim()) };
        vec![Inline::Cite { text, url }]
    }

    /// Provisions: one in a sentence, several in a list, each with what the author says of it.
    pub(super) fn laws(&self, laws: &[Spanned<Law>]) -> Vec<Block> {
        match laws {
            [] => Vec::new(),
            [only] => {
                let mut blocks = vec![self.para(&Phrase::LawsLine { law: self.law(&only.value).into() })];
                blocks.extend(self.maybe_prose(&only.value.note));
                blocks
            }
            several => {
                let mut blocks = vec![self.para(&Phrase::LawsIntro)];
                blocks.extend(self.law_list(several));
                blocks
            }
        }
    }

    /// Provisions as a list.
    pub(super) fn law_list(&self, laws: &[Spanned<Law>]) -> Option<Block> {
        let item = |it: &Spanned<Law>| {
            let mut blocks = vec![Block::Para(self.law(&it.value))];
            blocks.extend(self.maybe_prose(&it.value.note));
            blocks
        };
        list(laws.iter().map(item).collect())
    }
}
