//! The JSON Schemas of what authors write, for editors that complete and check while one types.

use schemars::{JsonSchema, schema_for};
use serde_json::Value;

use crate::model::register::Register;
use crate::project::settings::Settings;

/// The schema of a register definition.
#[must_use]
pub fn register() -> Value {
    titled::<Register>("Register definition of seloste")
}

/// The schema of `seloste.toml`.
#[must_use]
pub fn project() -> Value {
    titled::<Settings>("Settings of a seloste project")
}

fn titled<T: JsonSchema>(title: &str) -> Value {
    let mut schema = schema_for!(T);
    schema.insert("title".to_owned(), Value::from(title));
    schema.to_value()
}
