//! `schema`: the JSON Schemas, for editors and for those who read our output.

use anyhow::Result;

use super::Ending;
use super::args::{Schema, SchemaKind};
use super::session::Session;
use crate::{export, guide, report};

/// `seloste schema`
pub(super) fn schema(args: &Schema, session: &Session) -> Result<Ending> {
    let value = match args.what {
        SchemaKind::Register => guide::schema::register(),
        SchemaKind::Project => guide::schema::project(),
        SchemaKind::Notice => export::schema(),
        SchemaKind::Report => report::json::schema(),
        SchemaKind::Coverage => guide::coverage::data::schema(),
    };
    session.print(&format!("{value:#}\n"))?;
    Ok(Ending::Fine)
}
