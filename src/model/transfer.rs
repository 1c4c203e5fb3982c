//! Transfers to third countries and international organisations (Art. 13(1)(f), 44–49).

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::people::Link;
use super::reference::{DataId, PartyId, Ref};
use super::text::{Localized, Prose};
use super::value::Country;
use crate::diag::Message;
use crate::lang::Text;
use crate::law::transfer::Mechanism;
use crate::syntax::de::{self, ScalarValue, Trouble};
use crate::syntax::field::{Field, List};
use crate::text;

/// A transfer of data out of the European Economic Area.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Transfer {
    /// The countries, by their two-letter codes.
    pub to: List<Country>,
    /// The international organisation, when it is not a country.
    pub organisation: Field<Localized>,
    /// Who receives the data there.
    pub recipient: Field<Ref<PartyId>>,
    /// Which data; all when left out.
    pub what: List<Ref<DataId>>,
    /// What makes the transfer lawful: `adequacy`, `scc`, `bcr`, `46.3.b`, `49.1.a` …
    pub mechanism: Field<MechanismId>,
    /// The adequacy decision, when the mechanism is one and several could be meant.
    pub decision: Field<String>,
    /// How to obtain a copy of the safeguards, or where they are available (Art. 13(1)(f)).
    pub copy: Field<Prose>,
    /// Where the safeguards are available on the net.
    pub copy_url: Field<Link>,
    /// The compelling legitimate interests (Art. 49(1), second subparagraph).
    pub compelling_interest: Field<Prose>,
    /// Anything else, such as supplementary measures.
    pub note: Field<Prose>,
}

/// The mechanism of a transfer by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MechanismId(pub Mechanism);

impl ScalarValue for MechanismId {
    const EXPECTED: Text = text! { fi: "siirtoperuste", sv: "en överföringsgrund", en: "the mechanism of a transfer" };

    fn read(text: &str) -> Result<Self, Trouble> {
        Mechanism::from_id(text).map(Self).ok_or_else(|| {
            Trouble::new(
                "unknown-mechanism",
                Message::new(text! {
                    fi: "”{found}” ei ole siirtoperuste",
                    sv: "”{found}” är inte en överföringsgrund",
                    en: "“{found}” is not the mechanism of a transfer",
                })
                .arg("found", text),
            )
            .help(text! {
                fi: "kirjoita `adequacy`, `scc`, `bcr`, `46.2.a`–`46.2.f`, `46.3.a`, `46.3.b`, `49.1.a`–`49.1.g` tai `49.1-2`",
                sv: "skriv `adequacy`, `scc`, `bcr`, `46.2.a`–`46.2.f`, `46.3.a`, `46.3.b`, `49.1.a`–`49.1.g` eller `49.1-2`",
                en: "write `adequacy`, `scc`, `bcr`, `46.2.a`–`46.2.f`, `46.3.a`, `46.3.b`, `49.1.a`–`49.1.g` or `49.1-2`",
            })
        })
    }
}

impl<'de> Deserialize<'de> for MechanismId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::scalar(deserializer)
    }
}

impl JsonSchema for MechanismId {
    fn schema_name() -> Cow<'static, str> {
        "Mechanism".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(adequacy|45|scc|bcr|47|46\\.2\\.[a-f]|46\\.3\\.[ab]|49\\.1\\.[a-g]|49\\.1-2)$",
            "description": "What makes a transfer lawful: adequacy, scc, bcr, or the point of Art. 46 or 49."
        })
    }
}
