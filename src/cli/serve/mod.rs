//! `seloste serve`: the pages as they will be, beside what the rules say of them, new with every change of a file.
//!
//! It is for the one who writes, on the same machine: it listens on loopback, answers only to that name, reads nothing
//! but the project, and writes nothing.

mod http;
mod live;
mod source;
mod wire;

use std::sync::Arc;

use anyhow::{Context as _, Result};

use super::Ending;
use super::args::Serve;
use super::session::Session;
use super::watch::Watch;
use crate::text;

use http::Server;
use live::Live;

/// `seloste serve`
pub(super) fn serve(args: &Serve, session: &Session) -> Result<Ending> {
    let mut live = Live::open(args, session)?;
    let server = Server::begin(args.port, &session.lang).with_context(|| {
        let text = text! {
            fi: "porttia {value} ei voi käyttää; valitse toinen näin: --port 8001",
            sv: "porten {value} kan inte användas; välj en annan så här: --port 8001",
            en: "the port {value} cannot be used; choose another: --port 8001",
        };
        session.words.with(text, args.port.to_string())
    })?;
    let mut watch = Watch::begin(live.opened(), session)?;
    server.show(live.state());
    let address = format!("http://127.0.0.1:{}/", server.port());
    let text = text! {
        fi: "esikatselu: {value} (lopeta: Ctrl+C)",
        sv: "förhandsvisning: {value} (avsluta: Ctrl+C)",
        en: "preview: {value} (end with Ctrl+C)",
    };
    session.print(&format!("{}\n", session.words.with(text, &address)))?;
    let answering = Arc::clone(&server);
    std::thread::spawn(move || answering.answer());
    loop {
        let changed = watch.wait()?;
        // What cannot be read just now, a file between two steps of an editor, is told in the page.
        live.refresh(&changed, session);
        server.show(live.state());
        session.say(&live.said(session));
        live.finish();
        watch.follow(live.opened(), session)?;
    }
}
