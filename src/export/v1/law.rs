//! Provisions: points of the General Data Protection Regulation, Finnish acts by number, other law by title.

use schemars::JsonSchema;
use serde::Serialize;

use super::Cx;
use super::words::Words;
use crate::lang::Lang;
use crate::law::cite::{Citation, GdprPoint, act_section_text, act_url};
use crate::model::purpose;
use crate::source::Spanned;

/// A provision.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Law {
    /// The number of a Finnish act: `1050/2018`.
    act: Option<String>,
    /// The title; of a Finnish act as it is known, otherwise as the register gives it.
    title: Option<Words>,
    /// The sections as the register gives them, in the short Finnish form: `29 § 1 mom.`.
    sections: Option<String>,
    /// The provision as the language cites it: title, number and sections.
    citation: Option<Words>,
    /// Where the law can be read.
    url: Option<String>,
    /// What the provision says of this processing.
    note: Option<Words>,
}

/// A citation.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::export) struct Cited {
    /// The point of the General Data Protection Regulation: `17(3)(b)`; null for other law.
    gdpr: Option<String>,
    /// The citation in the form of the language; for the regulation without its name.
    text: String,
    /// Where the law can be read.
    url: Option<String>,
}

impl Cx<'_> {
    pub(super) fn laws(&self, laws: &[Spanned<purpose::Law>]) -> Vec<Law> {
        laws.iter().map(|it| self.law(&it.value)).collect()
    }

    fn law(&self, law: &purpose::Law) -> Law {
        let number = law.act.get().map(|it| it.0.as_str());
        let title = number.and_then(|it| self.act_title(it)).or_else(|| self.text(&law.title));
        let sections = law.sections.as_deref().map_or("", |it| it.trim());
        Law {
            act: number.map(str::to_owned),
            citation: title.as_ref().map(|it| self.citation(it, number, sections)),
            title,
            sections: law.sections.get().cloned(),
            url: number.and_then(|it| act_url(self.lang(), it)).or_else(|| self.link(&law.url)),
            note: self.prose(&law.note),
        }
    }

    /// The citation is in the language of the title: the forms of two languages are not mixed.
    fn citation(&self, title: &Words, number: Option<&str>, sections: &str) -> Words {
        let cite = |title: &str, lang: &Lang| match number {
            Some(number) => act_section_text(lang, title, number, sections),
            None if sections.is_empty() => title.to_owned(),
            None => format!("{title}, {sections}"),
        };
        match title {
            Words::Own(it) => Words::Own(cite(it, self.lang())),
            Words::Other { text, language } => {
                let lang = Lang::parse(language).unwrap_or_else(Lang::en);
                Words::Other { text: cite(text, &lang), language: language.clone() }
            }
        }
    }

    /// The title of a known act; marked with its language where the act has none in this one.
    fn act_title(&self, number: &str) -> Option<Words> {
        let known = self.context.index.find(number)?;
        if let Some(own) = known.title(self.lang()) {
            return Some(Words::Own(own.to_owned()));
        }
        let (lang, title) =
            [Lang::en(), Lang::fi()].into_iter().find_map(|it| Some((it.clone(), known.title(&it)?)))?;
        Some(Words::Other { text: title.to_owned(), language: lang.to_string() })
    }

    pub(super) fn cited(&self, citation: &Citation) -> Cited {
        let gdpr = match citation {
            Citation::Gdpr(it) => Some(point_id(it)),
            Citation::Recital(_) | Citation::Act(_) | Citation::Wp260(_) | Citation::Wp260Annex | Citation::Case(_) => {
                None
            }
        };
        Cited { gdpr, text: citation.text(self.lang()), url: citation.url(self.lang()) }
    }
}

/// `6(1)(c)`; the second subparagraph of 49(1) is `49(1)-2`.
pub(super) fn point_id(it: &GdprPoint) -> String {
    let paragraph = it.paragraph.map(|it| format!("({it})")).unwrap_or_default();
    let subparagraph = it.subparagraph.map(|it| format!("-{it}")).unwrap_or_default();
    let point = it.point.map(|it| format!("({it})")).unwrap_or_default();
    format!("{}{paragraph}{subparagraph}{point}", it.article)
}
