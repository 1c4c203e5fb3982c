//! Purposes with their legal bases and the law behind them (Art. 6, 9, 10, 13(1)(c)–(d)).

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::Link;
use super::reference::{DataId, Ref};
use super::text::{Localized, Prose};
use super::value::{ActNumber, Id};
use crate::syntax::de::{self, ScalarValue, Trouble};
use crate::syntax::field::{Field, List};
use crate::{diag::Message, lang::Text, law::cite::GdprPoint, text};

/// A purpose of the processing.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Purpose {
    /// A name by which data, retention and recipients can point at the purpose.
    pub id: Field<Id>,
    /// A heading of a few words; needed when there are several purposes.
    pub name: Field<Localized>,
    /// What is done, for whom and with which result, in whole sentences.
    pub text: Field<Prose>,
    /// The legal bases of Art. 6(1), each with the law it rests on.
    pub basis: List<Basis>,
    /// The grounds of Art. 9(2), when special categories of data are processed.
    pub special_basis: List<Basis>,
    /// The law that permits data on criminal convictions and offences (Art. 10; Data Protection Act 1050/2018, section 7).
    pub criminal_basis: List<Law>,
    /// The legitimate interest pursued; needed with 6(1)(f) (Art. 13(1)(d)).
    pub legitimate_interest: Field<Prose>,
    /// How consent is withdrawn; needed with 6(1)(a) and 9(2)(a) (Art. 7(3)).
    pub consent_withdrawal: Field<Prose>,
    /// Why consent is free although the controller is an authority (recital 43).
    pub consent_free_because: Field<Prose>,
    /// The groups of data that the purpose needs; all when left out.
    pub data: List<Ref<DataId>>,
    /// Whether the purpose came after the data had been collected (Art. 13(3), 14(4)).
    pub secondary: Field<bool>,
    /// Whether it is direct marketing (Art. 21(2)–(3)).
    pub direct_marketing: Field<bool>,
    /// Why an authority may rely on 6(1)(f): the activity is outside its public tasks (Art. 6(1), second subparagraph).
    pub outside_public_tasks: Field<Localized>,
    /// Whether it is archiving, research or statistics (Art. 89).
    pub research: Field<ResearchKind>,
}

/// Purposes that Art. 89 treats apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ResearchKind {
    /// Archiving in the public interest.
    Archiving,
    /// Scientific or historical research.
    Research,
    /// Statistics.
    Statistics,
}

/// A point of the GDPR, written `6(1)(c)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point(pub GdprPoint);

impl ScalarValue for Point {
    const EXPECTED: Text = text! { fi: "asetuksen kohta", sv: "en punkt i förordningen", en: "a point of the GDPR" };

    fn read(text: &str) -> Result<Self, Trouble> {
        crate::law::cite::parse_gdpr_point(text).map(Self).ok_or_else(|| {
            Trouble::new(
                "bad-citation",
                Message::new(text! {
                    fi: "”{found}” ei ole tietosuoja-asetuksen kohta",
                    sv: "”{found}” är inte en punkt i dataskyddsförordningen",
                    en: "“{found}” is not a point of the GDPR",
                })
                .arg("found", text),
            )
            .help(text! {
                fi: "kirjoita artikla, kohta ja alakohta: `6(1)(c)`",
                sv: "skriv artikel, punkt och led: `6(1)(c)`",
                en: "write article, paragraph and point: `6(1)(c)`",
            })
        })
    }
}

impl<'de> Deserialize<'de> for Point {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::scalar(deserializer)
    }
}

impl JsonSchema for Point {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GdprPoint".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^\\d{1,2}(\\(\\d\\))?(\\([a-k]\\))?$",
            "description": "A point of the GDPR: article, paragraph and point, as in 6(1)(c)."
        })
    }
}

/// A legal basis: a point of the GDPR, alone or with the law it rests on.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "Basis", untagged)]
pub enum Basis {
    /// The point alone: `6(1)(a)`.
    #[serde(rename = "text")]
    Point(Point),
    /// The point with its law.
    #[serde(rename = "map")]
    Full(Box<FullBasis>),
}

/// A point of the GDPR with the law it rests on.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct FullBasis {
    /// The point: `6(1)(c)`.
    pub gdpr: Field<Point>,
    /// The acts and sections that lay down the obligation or the task (Art. 6(3)).
    pub laws: List<Law>,
    /// What the obligation, task or contract is, in a sentence.
    pub text: Field<Prose>,
}

impl Basis {
    /// The point, when it could be read.
    #[must_use]
    pub fn point(&self) -> Option<&GdprPoint> {
        match self {
            Self::Point(it) => Some(&it.0),
            Self::Full(it) => it.gdpr.get().map(|it| &it.0),
        }
    }

    /// The law it rests on.
    #[must_use]
    pub fn laws(&self) -> &[crate::source::Spanned<Law>] {
        match self {
            Self::Point(_) => &[],
            Self::Full(it) => &it.laws.0,
        }
    }

    /// What the obligation, task or contract is.
    #[must_use]
    pub fn text(&self) -> Option<&Prose> {
        match self {
            Self::Point(_) => None,
            Self::Full(it) => it.text.get(),
        }
    }
}

/// A provision of law: a Finnish act by its number, or other law by title and address.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Law {
    /// The number of a Finnish act: `661/2009`. The title is looked up.
    pub act: Field<ActNumber>,
    /// The sections, as Finnish law counts them: `3 §`, `29 § 1 mom. 2 k.`, `10–12 §`.
    pub sections: Field<String>,
    /// The title: compared with the number of a Finnish act, needed for other law.
    pub title: Field<Localized>,
    /// The address of law that is not Finnish.
    pub url: Field<Link>,
    /// What the provision says of this processing, in a sentence.
    pub note: Field<Prose>,
}
