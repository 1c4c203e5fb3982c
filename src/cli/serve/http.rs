//! The server of the preview. It has no path to the disk: what it can answer with is in memory, by name.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use anyhow::Result;

use super::live::State;
use super::source::{escaped, page};
use super::wire::{self, Answer, Question};
use crate::lang::Lang;
use crate::text;

/// How long a question for changes may wait for its answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many questions may wait at once: each page that is open asks one.
const WAITING: usize = 32;

const SHELL: &str = include_str!("../../../templates/preview/preview.html");
const STYLE: &str = include_str!("../../../templates/preview/preview.css");
const SCRIPT: &str = include_str!("../../../templates/preview/preview.js");

/// What the page around the preview may do: nothing but ask this server.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A server on loopback.
pub(super) struct Server {
    listener: TcpListener,
    port: u16,
    lang: Lang,
    state: Mutex<Arc<State>>,
    changed: Condvar,
    waiting: Mutex<usize>,
}

impl Server {
    /// Listens on a port; on any that is free when it is 0.
    pub(super) fn begin(port: u16, lang: &Lang) -> Result<Arc<Self>> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        let state = Mutex::new(Arc::new(State::default()));
        let (changed, waiting) = (Condvar::new(), Mutex::new(0));
        Ok(Arc::new(Self { listener, port, lang: lang.clone(), state, changed, waiting }))
    }

    /// The port that it listens on.
    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Answers with this from now on.
    pub(super) fn show(&self, state: Arc<State>) {
        if let Ok(mut it) = self.state.lock() {
            *it = state;
        }
        self.changed.notify_all();
    }

    fn now(&self) -> Arc<State> {
        self.state.lock().map_or_else(|it| Arc::clone(&it.into_inner()), |it| Arc::clone(&it))
    }

    /// Answers until the program ends.
    pub(super) fn answer(self: &Arc<Self>) {
        let server = Arc::clone(self);
        let respond: Arc<dyn Fn(&Question) -> Answer + Send + Sync> = Arc::new(move |it| server.respond(it));
        wire::listen(&self.listener, &respond);
    }

    fn may_wait(&self) -> bool {
        self.waiting.lock().is_ok_and(|mut it| {
            let free = *it < WAITING;
            *it += usize::from(free);
            free
        })
    }

    fn waited(&self) {
        if let Ok(mut it) = self.waiting.lock() {
            *it = it.saturating_sub(1);
        }
    }

    fn respond(&self, question: &Question) -> Answer {
        // Another name in `Host` is a page elsewhere that had its own name lead here (DNS rebinding).
        if !question.host.as_ref().is_some_and(|it| self.is_own(it)) {
            return plain(421, "this server answers to 127.0.0.1 and localhost only");
        }
        if !matches!(question.method.as_str(), "GET" | "HEAD") {
            let mut refusal = plain(405, "this server only shows");
            refusal.fields.push(("Allow", "GET, HEAD".to_owned()));
            return refusal;
        }
        let (path, query) = question.target.split_once('?').unwrap_or((&question.target, ""));
        let Some(path) = decoded(path) else { return plain(400, "this is no path of the preview") };
        match path.as_str() {
            "/" => self.shell(),
            "/~preview.css" => answer(200, "text/css", STYLE.as_bytes().to_vec(), true),
            "/~preview.js" => answer(200, "text/javascript", SCRIPT.as_bytes().to_vec(), true),
            "/~findings" => self.findings(query),
            other => match other.strip_prefix("/~source/") {
                Some(file) => self.source(file),
                None => self.file(other),
            },
        }
    }

    fn is_own(&self, host: &str) -> bool {
        let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
        matches!(name, "127.0.0.1" | "localhost") && port == self.port.to_string()
    }

    fn shell(&self) -> Answer {
        let words = [
            ("lang", text! { fi: "fi", sv: "sv", en: "en" }),
            ("title", text! { fi: "Esikatselu", sv: "Förhandsvisning", en: "Preview" }),
            ("page", text! { fi: "Sivu", sv: "Sidan", en: "The page" }),
            ("findings", text! { fi: "Havainnot", sv: "Iakttagelser", en: "Findings" }),
            ("elsewhere", text! { fi: "Muualla projektissa", sv: "På andra ställen", en: "Elsewhere in the project" }),
            (
                "clean",
                text! {
                    fi: "Tästä sivusta ei ole huomautettavaa.",
                    sv: "Det finns inget att anmärka på den här sidan.",
                    en: "There is nothing to say of this page.",
                },
            ),
            (
                "stale",
                text! {
                    fi: "Projektia ei voi nyt lukea: näkyvissä on viimeisin, joka voitiin.",
                    sv: "Projektet kan inte läsas just nu: du ser det senaste som kunde läsas.",
                    en: "The project cannot be read at the moment: you see the last state that could.",
                },
            ),
            (
                "gone",
                text! {
                    fi: "Esikatselu on päättynyt.",
                    sv: "Förhandsvisningen har avslutats.",
                    en: "The preview has ended.",
                },
            ),
        ];
        let mut shell = SHELL.to_owned();
        for (name, text) in words {
            shell = shell.replace(&format!("{{{name}}}"), &escaped(text.get(&self.lang)));
        }
        answer(200, "text/html", shell.into_bytes(), true)
    }

    /// What the rules say: at once when it is news, else when there is news or patience ends.
    fn findings(&self, query: &str) -> Answer {
        let since: u64 = query.strip_prefix("since=").and_then(|it| it.parse().ok()).unwrap_or_default();
        let end = Instant::now() + PATIENCE;
        let mut state = self.now();
        let waits = state.generation == since && self.may_wait();
        while waits && state.generation == since {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(guard) = self.state.lock() else { break };
            let Ok((guard, timeout)) = self.changed.wait_timeout(guard, left) else { break };
            state = Arc::clone(&guard);
            if timeout.timed_out() {
                break;
            }
        }
        if waits {
            self.waited();
        }
        answer(200, "application/json", state.report().into_bytes(), false)
    }

    fn source(&self, file: &str) -> Answer {
        match self.now().source(file) {
            Some(text) => answer(200, "text/html", page(file, &text, self.lang.base()).into_bytes(), true),
            None => plain(404, "there is no such file in the project"),
        }
    }

    fn file(&self, path: &str) -> Answer {
        let state = self.now();
        // A folder is its index, as where the pages will be published.
        let index = if path.ends_with('/') { "index.html" } else { "" };
        match state.page(&format!("{}{index}", path.trim_start_matches('/'))) {
            Some((bytes, media_type)) => answer(200, media_type, bytes, false),
            None => match state.page("404.html") {
                Some((bytes, media_type)) => answer(404, media_type, bytes, false),
                None => plain(404, "there is no such page"),
            },
        }
    }
}

/// A path without codes; nothing when it leaves its folder or is no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(it) = rest.next() {
        if it != b'%' {
            bytes.push(it);
            continue;
        }
        let code = [rest.next()?, rest.next()?];
        bytes.push(u8::from_str_radix(std::str::from_utf8(&code).ok()?, 16).ok()?);
    }
    let path = String::from_utf8(bytes).ok()?;
    let strange = path.split('/').any(|it| it == "..") || path.contains(['\\', '\0']) || !path.starts_with('/');
    (!strange).then_some(path)
}

fn plain(status: u16, text: &str) -> Answer {
    answer(status, "text/plain", format!("{text}\n").into_bytes(), true)
}

fn answer(status: u16, media_type: &str, bytes: Vec<u8>, own: bool) -> Answer {
    let mut fields = vec![
        ("Content-Type", format!("{media_type}; charset=utf-8")),
        ("Cache-Control", "no-store".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
    ];
    if own {
        fields.push(("Content-Security-Policy", POLICY.to_owned()));
    } else {
        // A page brings its own policy; it may be shown inside the preview and nowhere else.
        fields.push(("Content-Security-Policy", "frame-ancestors 'self'".to_owned()));
    }
    Answer { status, fields, body: bytes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leaves_its_folder() {
        let cases = [
            ("/fi/a.html", Some("/fi/a.html")),
            ("/fi/%C3%A4.html", Some("/fi/ä.html")),
            ("/../etc/passwd", None),
            ("/%2e%2e/etc/passwd", None),
            ("/fi/..%2fseloste.toml", None),
            ("/fi\\..\\x", None),
            ("/%00", None),
            ("/%", None),
            ("/%zz", None),
            ("/%ff", None),
            ("http://example.fi/", None),
        ];
        for (path, expected) in cases {
            assert_eq!(decoded(path).as_deref(), expected, "{path}");
        }
    }
}
