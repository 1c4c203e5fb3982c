//! References by identifier. Without it a purpose could name a group of data that does not exist.
//!
//! What a reference points at is its type, so that the decoder can say of each what an author calls it.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use super::value::Id;
use crate::lang::Text;
use crate::syntax::mark;
use crate::text;

/// What kind of thing a [`Ref`] points at.
pub trait Target {
    /// The mark that the decoder leaves, `$mark::ref-…`.
    const MARK: &'static str;
    /// What an author calls it.
    const WHAT: Text;
}

/// A reference by identifier to something that stands elsewhere in the register or its agency file.
#[derive(Clone, Debug)]
pub struct Ref<K> {
    /// The identifier of what is meant.
    pub id: Id,
    kind: PhantomData<K>,
}

impl<K> PartialEq for Ref<K> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<K> Ref<K> {
    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.id.as_str()
    }
}

impl<'de, K: Target> Deserialize<'de> for Ref<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        mark::marked(deserializer, K::MARK).map(|id| Self { id, kind: PhantomData })
    }
}

impl<K> JsonSchema for Ref<K> {
    fn schema_name() -> Cow<'static, str> {
        "Reference".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Id::json_schema(generator)
    }
}

/// Declares what references can point at.
macro_rules! targets {
    ($($(#[$doc:meta])* $name:ident = $mark:literal, $fi:literal, $sv:literal, $en:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name;
        impl Target for $name {
            const MARK: &'static str = $mark;
            const WHAT: Text = text! { fi: $fi, sv: $sv, en: $en };
        }
    )*};
}

targets! {
    /// An organisation of `organisations:`.
    OrganisationId = "$mark::ref-organisation", "organisaatio", "organisation", "organisation";
    /// A party of `parties:` or an organisation of `organisations:`.
    PartyId = "$mark::ref-party", "osapuoli", "part", "party";
    /// A group of `data:`.
    DataId = "$mark::ref-data", "tietoryhmä", "uppgiftsgrupp", "data group";
    /// A group of `data_subjects:`.
    SubjectId = "$mark::ref-subject", "rekisteröityjen ryhmä", "grupp av registrerade", "group of data subjects";
    /// A purpose of `purposes:`.
    PurposeId = "$mark::ref-purpose", "käyttötarkoitus", "ändamål", "purpose";
}
